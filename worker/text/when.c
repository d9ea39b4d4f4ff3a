#include "worker/text/when.h"

#include <string.h>

#include "base/utf8.h"
#include "worker/text/quantity.h"

enum { YEAR_MIN = 1900, YEAR_MAX = 2100, SPAN_MAX = 1000 };

typedef struct Finder {
    Arena *arena;
    const Lexicon *lexicon;
    const TokenList *tokens;
    uint32_t first, last;
    WhenList *out;
} Finder;

static const Token *token_at(const Finder *f, uint32_t i)
{
    static const Token NONE = {.kind = TOKEN_PUNCT};
    return i < f->last && i >= f->first ? &f->tokens->items[i] : &NONE;
}

static const LexItem *item_at(const Finder *f, uint32_t i, LexType type)
{
    const Token *t = token_at(f, i);
    for (const LexEntry *e = token_starts(t, 1u << type) ? lexicon_entries(f->lexicon, t->word) : NULL; e; e = e->next)
        if (e->type == type && (t->flags & TOKEN_CAPITAL))
            return e->item;
    return NULL;
}

static bool year_at(const Finder *f, uint32_t i, int *year)
{
    const Token *t = token_at(f, i);
    if (t->kind != TOKEN_NUMBER || t->end - t->start != 4 || t->number < YEAR_MIN || t->number > YEAR_MAX)
        return false;
    *year = (int)t->number;
    return true;
}

/* A word of time other than months and weekdays; one that is written small is not taken for its noun ("Morgen"). */
static const LexItem *time_at(const Finder *f, uint32_t i, TimeSense sense)
{
    const Token *t = token_at(f, i);
    bool capital = (t->flags & TOKEN_CAPITAL) != 0;
    for (const LexEntry *e = token_starts(t, 1u << LEX_TIME) ? lexicon_entries(f->lexicon, t->word) : NULL; e;
         e = e->next)
        if (e->type == LEX_TIME && e->item->code == sense && (e->capital ? capital : !capital || i == f->first))
            return e->item;
    return NULL;
}

static TimeEdge edge_at(const Finder *f, uint32_t i)
{
    const LexItem *edge = time_at(f, i, TIME_EDGE);
    return edge ? edge->edge : EDGE_NONE;
}

static bool class_at(const Finder *f, uint32_t i, uint32_t mask)
{
    const Token *t = token_at(f, i);
    return token_has(t, mask);
}

static int direction_at(const Finder *f, uint32_t i)
{
    return class_at(f, i, WORD_FUTURE) ? 1 : class_at(f, i, WORD_PAST) ? -1 : 0;
}

static void add(Finder *f, When w)
{
    ARENA_PUSH(f->arena, f->out, w);
}

static int ordinal_at(const Finder *f, uint32_t i)
{
    const Token *t = token_at(f, i);
    return t->kind == TOKEN_NUMBER && (t->flags & TOKEN_ORDINAL) && t->number >= 1 && t->number <= 31 ? (int)t->number
                                                                                                      : 0;
}

/* "10.05.2025": three numbers of which the first two carry their stops. */
static uint32_t find_numeric(Finder *f, uint32_t i)
{
    int day = ordinal_at(f, i), year;
    const Token *second = token_at(f, i + 1);
    int month = second->kind == TOKEN_NUMBER && second->number >= 1 && second->number <= 12 ? (int)second->number : 0;
    if (!day || !month)
        return 0;
    if (!(second->flags & TOKEN_ORDINAL) || !year_at(f, i + 2, &year)) { /* "29.10." */
        const Token *stop = token_at(f, i + 2);
        bool stopped = (second->flags & TOKEN_ORDINAL) || stop->mark == '.' || stop->mark == ')';
        if ((second->flags & TOKEN_SPACE) || !stopped || token_is(stop, "uhr")) /* "14.30 Uhr", a list of numbers */
            return 0;
        add(f, (When){.first = i, .last = i + 2, .kind = WHEN_DATE, .date = {0, (int8_t)month, (int8_t)day}});
        return 2;
    }
    add(f, (When){.first = i, .last = i + 3, .kind = WHEN_DATE, .date = {(int16_t)year, (int8_t)month, (int8_t)day}});
    return 3;
}

/* "22. November 2025", "27. bis 28. März", "Ende Februar 2024", "im September". */
static uint32_t find_month(Finder *f, uint32_t i)
{
    const LexItem *month = item_at(f, i, LEX_MONTH);
    if (!month)
        return 0;
    int year = 0, day = ordinal_at(f, i - 1), first_day = 0;
    uint32_t start = i - (day ? 1 : 0), end = i + 1;
    if (year_at(f, end, &year))
        end++;
    const Token *link = token_at(f, start - 1);
    if (day && start > f->first &&
        (token_is(link, "bis") || token_is(link, "und") || link->mark == '/' || link->mark == '-') &&
        ordinal_at(f, start - 2)) {
        first_day = ordinal_at(f, start - 2);
        start -= 2;
    }
    Date date = {(int16_t)year, (int8_t)month->code, (int8_t)day};
    When w = {.first = start, .last = end, .kind = WHEN_DATE, .date = date, .direction = direction_at(f, start - 1)};
    if (first_day && first_day < day) {
        w.kind = WHEN_RANGE;
        w.until = date;
        w.date.day = (int8_t)first_day;
    }
    if (!day && (w.edge = edge_at(f, start - 1)))
        w.first--;
    add(f, w);
    return end - i;
}

/* "Abend" behind a day: "gestern Abend", "am Dienstag, abends" is none. Returns 1 where it is there. */
static uint32_t take_part(const Finder *f, uint32_t i, When *w)
{
    const LexItem *part = time_at(f, i, TIME_PART);
    if (!part)
        return 0;
    w->timex = part->timex;
    w->last = i + 1;
    return 1;
}

/* The part of the day that a weekday ends with: "Dienstagabend". */
static Str part_of(const Finder *f, const Token *t)
{
    size_t count;
    const LexItem *const *items = lexicon_items(f->lexicon, LEX_TIME, &count);
    for (size_t i = 0; i < count; i++) {
        char folded[16];
        size_t len = items[i]->code == TIME_PART ? utf8_fold(items[i]->name, folded, sizeof folded) : 0;
        if (len && t->folded.len > len && str_ends(t->folded, (Str){folded, len}))
            return items[i]->timex;
    }
    return (Str){NULL, 0};
}

/* "am Dienstag", "kommenden Donnerstag", "in der Nacht auf Mittwoch". A heading "Dienstag, 6. Januar" is the date's. */
static uint32_t find_weekday(Finder *f, uint32_t i)
{
    const LexItem *day = item_at(f, i, LEX_WEEKDAY);
    if (!day)
        return 0;
    if ((token_at(f, i + 1)->mark == ',' || token_at(f, i + 1)->mark == '(') && ordinal_at(f, i + 2)) {
        uint32_t more = find_numeric(f, i + 2); /* "Dienstag, 6. Januar", "Dienstag (6.1.)" */
        more = more ? more : find_month(f, i + 3) + 1;
        if (more > 1)
            f->out->items[f->out->count - 1].first = i;
        return more > 1 ? more + 2 : 1;
    }
    if (i > f->first && (token_is(token_at(f, i - 1), "jeden") || token_is(token_at(f, i - 1), "jedem")))
        return 0; /* comes again and again */
    int direction = 0;
    for (uint32_t back = 1; back <= 2 && !direction && i >= f->first + back; back++)
        direction = direction_at(f, i - back);
    When w = {.first = i, .last = i + 1, .kind = WHEN_WEEKDAY, .value = (int)day->code, .direction = direction};
    w.timex = part_of(f, token_at(f, i));
    uint32_t more = w.timex.len ? 0 : take_part(f, i + 1, &w);
    add(f, w);
    return 1 + more;
}

static int sign(int value)
{
    return (value > 0) - (value < 0);
}

/* `count` units from the publication. */
static When shifted(char unit, int count)
{
    When w = {.value = count, .direction = sign(count)};
    w.kind = unit == 'D' ? WHEN_DAYS : unit == 'W' ? WHEN_WEEKS : unit == 'Y' ? WHEN_YEARS : WHEN_MONTHS;
    if (unit == 'Q')
        w.value *= 3;
    if (unit == 'C')
        w.value *= 100;
    if (unit == 'C')
        w.kind = WHEN_YEARS;
    return w;
}

/* "gestern Abend", "heuer", "zum Jahresende", "am Wochenende". */
static uint32_t find_shift(Finder *f, uint32_t i)
{
    const LexItem *shift = time_at(f, i, TIME_SHIFT);
    if (!shift)
        return 0;
    When w = shifted(shift->unit, (int)shift->value);
    int year;
    w.first = i;
    w.last = i + 1;
    w.edge = shift->edge;
    if (shift->timex.len) { /* "vergangenes Wochenende" */
        w.kind = WHEN_WEEKEND;
        w.direction = i > f->first ? direction_at(f, i - 1) : 0;
    } else if (shift->unit == 'D') {
        w.direction = 0; /* as the value says */
        take_part(f, i + 1, &w);
    } else if (shift->unit == 'Y' && year_at(f, i + 1, &year)) { /* "Jahresende 2024" */
        w.kind = WHEN_DATE;
        w.date = (Date){(int16_t)year, 0, 0};
        w.last++;
    }
    add(f, w);
    return w.last - i;
}

static bool one_of(const Token *t, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (token_is(t, words[i]))
            return true;
    return false;
}
#define ONE_OF(token, ...) \
    one_of((token), (const char *const[]){__VA_ARGS__}, sizeof((const char *[]){__VA_ARGS__}) / sizeof(char *))

/* "vor drei Tagen", "in einem Monat": how many, and where it begins; false where no number is told. */
static bool find_count(const Finder *f, uint32_t i, int *count, uint32_t *start)
{
    double number = 1;
    if (i < f->first + 2)
        return false;
    bool ago = token_is(token_at(f, i - 2), "vor"), ahead = token_is(token_at(f, i - 2), "in");
    bool one = ONE_OF(token_at(f, i - 1), "einer", "einem");
    if ((!ago && !ahead) || (!one && !quantity_word(f->lexicon, token_at(f, i - 1), &number)))
        return false;
    if (!(number <= SPAN_MAX)) /* "vor 66 Millionen Jahren" is no date */
        number = 0;
    *count = (ago ? -1 : 1) * (int)number;
    *start = i - 2;
    return true;
}

/* "vor drei Tagen", "vergangene Woche", "in den nächsten Tagen", "in diesem Jahr", "Ende des Monats". */
static uint32_t find_span(Finder *f, uint32_t i)
{
    const LexItem *unit = time_at(f, i, TIME_UNIT);
    if (!unit || i == f->first || !memchr("DWMQYC", unit->unit, 6))
        return 0;
    int count = 0, year, direction = direction_at(f, i - 1);
    uint32_t start = i - 1;
    TimeEdge edge = EDGE_NONE;
    bool counted = find_count(f, i, &count, &start);
    if (counted && !count)
        return 0;
    if (!counted && i >= f->first + 2 && ONE_OF(token_at(f, i - 1), "des", "der") && (edge = edge_at(f, i - 2)))
        start = i - 2;
    else if (!counted && !direction && !ONE_OF(token_at(f, i - 1), "dieser", "diesem", "diese", "dieses", "diesen"))
        return 0;
    if (unit->unit == 'Y' && year_at(f, i + 1, &year)) /* the year's */
        return 0;
    if (!counted && !edge && unit->unit == 'D' && !direction) /* "diesen Tagen", "dieser Tage" */
        return 0;
    When w = shifted(unit->unit, (counted ? count : direction) * (int)unit->value);
    if (!counted && unit->unit == 'D')
        w.kind = WHEN_NEARBY;
    w.first = start;
    w.last = i + 1;
    w.edge = edge;
    add(f, w);
    return 1;
}

/* "im Sommer", "im vergangenen Herbst", "Anfang des Winters", "Frühjahr 2024". */
static uint32_t find_season(Finder *f, uint32_t i)
{
    const LexItem *season = time_at(f, i, TIME_SEASON);
    if (!season)
        return 0;
    int year = 0;
    bool said = year_at(f, i + 1, &year);
    int direction = i > f->first ? direction_at(f, i - 1) : 0;
    if (!said && !direction &&
        !(i > f->first && ONE_OF(token_at(f, i - 1), "im", "vom", "zum", "seit", "diesen", "diesem", "bis")))
        return 0;
    When w = {.first = i, .last = i + 1 + said, .kind = WHEN_SEASON, .direction = direction, .timex = season->timex};
    w.date = (Date){(int16_t)year, (int8_t)season->value, 0};
    if (!said && !direction && (w.edge = edge_at(f, i - 1)))
        w.first--;
    add(f, w);
    return 1 + said;
}

/* A year beside a word that shows it to be one: "im Jahr 2024", "seit 2022", "Ende 2024". */
static uint32_t find_year(Finder *f, uint32_t i)
{
    int year;
    if (!year_at(f, i, &year))
        return 0;
    TimeEdge edge = i > f->first ? edge_at(f, i - 1) : EDGE_NONE;
    bool said = i > f->first &&
                (edge || ONE_OF(token_at(f, i - 1), "jahr", "jahre", "seit") || class_at(f, i - 1, WORD_ADVERB));
    if (said)
        add(f, (When){.first = edge ? i - 1 : i,
                      .last = i + 1,
                      .kind = WHEN_DATE,
                      .date = {(int16_t)year, 0, 0},
                      .edge = edge});
    return 1;
}

void when_find(Arena *arena, const Lexicon *lexicon, const TokenList *tokens, uint32_t first, uint32_t last,
               WhenList *out)
{
    Finder f = {arena, lexicon, tokens, first, last, out};
    for (uint32_t i = first; i < last;) {
        if (tokens->items[i].kind != TOKEN_NUMBER &&
            !token_starts(&tokens->items[i], 1u << LEX_MONTH | 1u << LEX_WEEKDAY | 1u << LEX_TIME)) {
            i++;
            continue;
        }
        uint32_t n = find_numeric(&f, i);
        n = n ? n : find_month(&f, i);
        n = n ? n : find_weekday(&f, i);
        n = n ? n : find_shift(&f, i);
        n = n ? n : find_span(&f, i);
        n = n ? n : find_season(&f, i);
        n = n ? n : find_year(&f, i);
        i += n ? n : 1;
    }
}

/* ---- values ---- */

static Str print(Arena *arena, Date d)
{
    char text[DATE_TEXT_MAX];
    size_t n = date_format(d, text);
    return arena_str(arena, (Str){text, n});
}

static Date month_of(Date d)
{
    return (Date){d.year, d.month, 0};
}

/* A month (and day) without its year: the nearest on the side of the tense. */
static Date with_year(Date d, Date published, WhenTense tense)
{
    if (d.year || !published.year)
        return d;
    d.year = published.year;
    if (!published.month)
        return d;
    Date at = d.day && published.day ? d : month_of(d), now = d.day && published.day ? published : month_of(published);
    int order = date_compare(at, now);
    if (tense == WHEN_FUTURE && order < 0)
        d.year++;
    else if (tense == WHEN_PAST && order > 0)
        d.year--;
    else if (tense == WHEN_NOW && (d.month - published.month) > 6)
        d.year--;
    else if (tense == WHEN_NOW && (published.month - d.month) > 6)
        d.year++;
    return d;
}

static Date weekday_date(const When *w, Date published, WhenTense tense)
{
    if (!date_is_day(published))
        return published.month ? published : (Date){0, 0, 0};
    int32_t today = date_to_days(published);
    int away = w->value - date_weekday(today);
    int direction = w->direction ? w->direction : (int)tense;
    if (direction > 0 && (away < 0 || (away == 0 && w->direction > 0)))
        away += 7;
    else if (direction < 0 && (away > 0 || (away == 0 && w->direction < 0)))
        away -= 7;
    else if (direction == 0 && away < -3)
        away += 7;
    return date_from_days(today + away);
}

/* The month that days from..to have in common; none where there are two. */
static Date month_within(int32_t from, int32_t to)
{
    Date a = date_from_days(from), b = date_from_days(to);
    return a.month == b.month ? month_of(a) : (Date){0, 0, 0};
}

/* Monday of the week `weeks` from the one of a day. */
static int32_t monday(int32_t day, int weeks)
{
    return day - date_weekday(day) + 7 * weeks;
}

/* The Saturday that an article of `today` calls "am Wochenende". */
static int32_t saturday(int32_t today, WhenTense tense)
{
    int weekday = date_weekday(today);
    bool within = weekday >= 5;
    int32_t next = monday(today, 0) + 5;
    if (within || tense != WHEN_PAST)
        return next + (within && tense == WHEN_FUTURE && weekday == 6 ? 7 : 0);
    return next - 7;
}

/* The period that days of a known publication mean. */
static Date coarse_date(const When *w, int32_t today, WhenTense tense)
{
    if (w->kind == WHEN_WEEKS)
        return month_within(monday(today, w->value), monday(today, w->value) + 6);
    if (w->kind == WHEN_WEEKEND)
        return month_within(saturday(today, tense), saturday(today, tense) + 1);
    enum { NEARBY_DAYS = 3 };
    return month_within(today, today + w->value * NEARBY_DAYS);
}

Str when_resolve(Arena *arena, const When *w, Date published, WhenTense tense)
{
    Str none = {NULL, 0};
    Date d;
    if (w->direction)
        tense = w->direction < 0 ? WHEN_PAST : WHEN_FUTURE;
    switch (w->kind) {
    case WHEN_DATE:
        d = with_year(w->date, published, tense);
        if (!d.year || (d.day && d.day > date_days_in_month(d.year, d.month)))
            return none;
        return print(arena, d);
    case WHEN_RANGE: {
        Date to = with_year(w->until, published, tense);
        Date from = {to.year, to.month, w->date.day};
        if (!to.year)
            return none;
        Str a = print(arena, from), b = print(arena, to);
        return arena_print(arena, "%.*s/%.*s", STR_ARG(a), STR_ARG(b));
    }
    case WHEN_WEEKDAY:
        d = weekday_date(w, published, tense);
        return d.year ? print(arena, d) : none;
    case WHEN_DAYS:
        if (!date_is_day(published))
            return published.month ? print(arena, published) : none;
        return print(arena, date_from_days(date_to_days(published) + w->value));
    case WHEN_NEARBY:
    case WHEN_WEEKEND:
    case WHEN_WEEKS:
        if (!date_is_day(published))
            return published.month && (w->kind != WHEN_WEEKS || w->value == 0) ? print(arena, published) : none;
        d = coarse_date(w, date_to_days(published), tense);
        return d.year ? print(arena, d) : none;
    case WHEN_MONTHS:
        return published.month ? print(arena, date_add_months(month_of(published), w->value)) : none;
    case WHEN_YEARS:
        return published.year ? print(arena, (Date){(int16_t)(published.year + w->value), 0, 0}) : none;
    case WHEN_SEASON:
        d = with_year(w->date, published, tense);
        return d.year ? print(arena, (Date){d.year, 0, 0}) : none;
    }
    return none;
}

/* ISO 8601: week 1 is the one with the year's first Thursday. */
static Str week_of(Arena *arena, int32_t day, Str rest)
{
    int32_t thursday = monday(day, 0) + 3;
    int year = date_from_days(thursday).year;
    int week = (thursday - date_to_days((Date){(int16_t)year, 1, 1})) / 7 + 1;
    return arena_print(arena, "%d-W%02d%s%.*s", year, week, rest.len ? "-" : "", STR_ARG(rest));
}

Str when_timex(Arena *arena, const When *w, Date published, WhenTense tense)
{
    WhenTense said = w->direction ? (w->direction < 0 ? WHEN_PAST : WHEN_FUTURE) : tense;
    if (w->kind == WHEN_RANGE)
        return (Str){NULL, 0};
    if (w->kind == WHEN_NEARBY)
        return w->value < 0 ? STR("PAST_REF") : STR("FUTURE_REF");
    if (w->kind == WHEN_WEEKS && date_is_day(published))
        return week_of(arena, monday(date_to_days(published), w->value), (Str){NULL, 0});
    if (w->kind == WHEN_WEEKEND && date_is_day(published))
        return week_of(arena, saturday(date_to_days(published), said), STR("WE"));
    Str value = when_resolve(arena, w, published, tense);
    if (!value.len || !w->timex.len)
        return value;
    const char *link = w->kind == WHEN_SEASON ? "-" : "T";
    bool fits = w->kind == WHEN_SEASON || value.len == DATE_TEXT_MAX - 1; /* a part of a day needs the day */
    return fits ? arena_print(arena, "%.*s%s%.*s", STR_ARG(value), link, STR_ARG(w->timex)) : value;
}
