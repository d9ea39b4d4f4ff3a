#include "worker/text/when.h"

#include "worker/text/quantity.h"

enum { YEAR_MIN = 1900, YEAR_MAX = 2100, SPAN_MAX = 1000, BACK_TOKENS = 3 };

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
    for (const LexEntry *e = lexicon_entries(f->lexicon, t->word); e; e = e->next)
        if (e->item->type == type && (t->flags & TOKEN_CAPITAL))
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

static bool class_at(const Finder *f, uint32_t i, uint32_t mask)
{
    const Token *t = token_at(f, i);
    return t->word && lexicon_has_class(f->lexicon, t->word, mask);
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
    int day = ordinal_at(f, i), month = ordinal_at(f, i + 1), year;
    if (!day || !month || month > 12 || !year_at(f, i + 2, &year))
        return 0;
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
    add(f, w);
    return end - i;
}

/* "am Dienstag", "kommenden Donnerstag", "in der Nacht auf Mittwoch". A heading "Dienstag, 6. Januar" is the date's. */
static uint32_t find_weekday(Finder *f, uint32_t i)
{
    const LexItem *day = item_at(f, i, LEX_WEEKDAY);
    if (!day)
        return 0;
    if (token_at(f, i + 1)->mark == ',' && ordinal_at(f, i + 2))
        return 1;
    int direction = 0;
    for (uint32_t back = 1; back <= 2 && !direction && i >= f->first + back; back++)
        direction = direction_at(f, i - back);
    add(f, (When){.first = i, .last = i + 1, .kind = WHEN_WEEKDAY, .value = (int)day->code, .direction = direction});
    return 1;
}

static uint32_t find_adverb(Finder *f, uint32_t i)
{
    static const struct {
        const char *word;
        int days;
    } ADVERBS[] = {{"heute", 0}, {"gestern", -1}, {"vorgestern", -2}, {"morgen", 1}, {"übermorgen", 2}};
    const Token *t = token_at(f, i);
    for (size_t a = 0; a < sizeof ADVERBS / sizeof *ADVERBS; a++)
        if (token_is(t, ADVERBS[a].word) && !((t->flags & TOKEN_CAPITAL) && i > f->first)) {
            add(f, (When){.first = i, .last = i + 1, .kind = WHEN_DAYS, .value = ADVERBS[a].days});
            return 1;
        }
    return 0;
}

/* "vor drei Tagen", "vor zwei Wochen", "in einem Monat", "vergangene Woche", "am Wochenende", "im vergangenen Monat". */
static uint32_t find_span(Finder *f, uint32_t i)
{
    static const struct {
        const char *word;
        WhenKind kind;
    } UNITS[] = {{"tag", WHEN_DAYS},     {"tagen", WHEN_DAYS},       {"tage", WHEN_DAYS},    {"woche", WHEN_WEEKS},
                 {"wochen", WHEN_WEEKS}, {"wochenende", WHEN_WEEKS}, {"monat", WHEN_MONTHS}, {"monaten", WHEN_MONTHS},
                 {"jahr", WHEN_MONTHS},  {"jahren", WHEN_MONTHS}};
    const Token *t = token_at(f, i);
    size_t u = 0;
    while (u < sizeof UNITS / sizeof *UNITS && !token_is(t, UNITS[u].word))
        u++;
    if (u == sizeof UNITS / sizeof *UNITS || !(t->flags & TOKEN_CAPITAL) || i < f->first + 1)
        return 0;
    bool year = str_starts(t->folded, STR("jahr"));
    int direction = direction_at(f, i - 1), value = direction;
    bool this_one = token_is(token_at(f, i - 1), "dieser") || token_is(token_at(f, i - 1), "diesem") ||
                    token_is(token_at(f, i - 1), "diese") || token_is(token_at(f, i - 1), "dieses");
    uint32_t start = i - 1;
    double number;
    bool ago = i >= f->first + 2 && token_is(token_at(f, i - 2), "vor");
    bool ahead = i >= f->first + 2 && token_is(token_at(f, i - 2), "in");
    if ((ago || ahead) && (quantity_word(f->lexicon, token_at(f, i - 1), &number) ||
                           token_is(token_at(f, i - 1), "einer") || token_is(token_at(f, i - 1), "einem"))) {
        if (token_at(f, i - 1)->kind == TOKEN_WORD && token_is(token_at(f, i - 1), "ein"))
            number = 1;
        else if (!quantity_word(f->lexicon, token_at(f, i - 1), &number))
            number = 1;
        if (!(number <= SPAN_MAX)) /* "vor 66 Millionen Jahren" is no date */
            return 0;
        value = (ago ? -1 : 1) * (int)number;
        start = i - 2;
    } else if (token_is(t, "wochenende")) {
        value = 0;
    } else if (!direction && !this_one) {
        return 0;
    }
    int int_value;
    if (year && year_at(f, i + 1, &int_value))
        return 0;
    add(f, (When){.first = start,
                  .last = i + 1,
                  .kind = year ? WHEN_MONTHS : UNITS[u].kind,
                  .value = year ? value * 12 : value,
                  .direction = value < 0 ? -1 : value > 0});
    return 1;
}

static uint32_t find_year(Finder *f, uint32_t i)
{
    int year;
    if (!year_at(f, i, &year))
        return 0;
    bool said = i > f->first && (token_is(token_at(f, i - 1), "jahr") || token_is(token_at(f, i - 1), "jahre") ||
                                 token_is(token_at(f, i - 1), "seit") || class_at(f, i - 1, WORD_ADVERB));
    if (said)
        add(f, (When){.first = i, .last = i + 1, .kind = WHEN_DATE, .date = {(int16_t)year, 0, 0}});
    return 1;
}

void when_find(Arena *arena, const Lexicon *lexicon, const TokenList *tokens, uint32_t first, uint32_t last,
               WhenList *out)
{
    Finder f = {arena, lexicon, tokens, first, last, out};
    for (uint32_t i = first; i < last;) {
        uint32_t n = find_numeric(&f, i);
        n = n ? n : find_month(&f, i);
        n = n ? n : find_weekday(&f, i);
        n = n ? n : find_adverb(&f, i);
        n = n ? n : find_span(&f, i);
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
    case WHEN_WEEKS:
        if (!date_is_day(published))
            return published.month && w->value == 0 ? print(arena, published) : none;
        return print(arena, month_of(date_from_days(date_to_days(published) + 7 * w->value)));
    case WHEN_MONTHS:
        if (!published.month)
            return none;
        d = date_add_months(month_of(published), w->value);
        if (w->value % 12 == 0 && w->value)
            d.month = 0;
        return print(arena, d);
    }
    return none;
}
