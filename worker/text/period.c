#include "worker/text/period.h"

#include <math.h>
#include <string.h>

#include "worker/text/quantity.h"

enum { HOURS = 24, MINUTES = 60, LENGTH_MAX = 100000 };

typedef struct Finder {
    Arena *arena;
    const Lexicon *lexicon;
    const TokenList *tokens;
    uint32_t first, last;
    PeriodList *out;
} Finder;

static const Token *token_at(const Finder *f, uint32_t i)
{
    static const Token NONE = {.kind = TOKEN_PUNCT};
    return i < f->last && i >= f->first ? &f->tokens->items[i] : &NONE;
}

static const LexItem *time_at(const Finder *f, uint32_t i, TimeSense sense)
{
    const Token *t = token_at(f, i);
    for (const LexEntry *e = token_starts(t, 1u << LEX_TIME) ? lexicon_entries(f->lexicon, t->word) : NULL; e;
         e = e->next)
        if (e->type == LEX_TIME && e->item->code == sense && (!e->capital || (t->flags & TOKEN_CAPITAL)))
            return e->item;
    return NULL;
}

static void add(Finder *f, uint32_t first, uint32_t last, PeriodType type, Str timex)
{
    Period p = {first, last, type, timex};
    ARENA_PUSH(f->arena, f->out, p);
}

/* ---- durations ------------------------------------------------------------------------------------------------------ */

/* ISO 8601 duration of `count` times a unit; "X" for a count that is not told. */
static Str duration(const Finder *f, const LexItem *unit, double count)
{
    bool clock = memchr("smh", unit->unit, 3) != NULL;
    char letter = unit->unit == 'C' ? 'Y' : clock ? (char)(unit->unit - 'a' + 'A') : unit->unit;
    double factor = unit->unit == 'C' ? 100 * unit->value : unit->value;
    if (isnan(count))
        return arena_print(f->arena, "P%sX%c", clock ? "T" : "", letter);
    return arena_print(f->arena, "P%s%.6g%c", clock ? "T" : "", count * factor, letter);
}

/* "30 Tage", "anderthalb Jahre", "zwei weitere Stunden", "mehrere Wochen", "pro Jahr", "alle zwei Jahre". */
static uint32_t find_counted(Finder *f, uint32_t i)
{
    double count;
    uint32_t at = i + 1;
    if (token_has_trait(token_at(f, i), TRAIT_SEVERAL))
        count = NAN;
    else if (!quantity_word(f->lexicon, token_at(f, i), &count) || (token_at(f, i)->flags & TOKEN_ORDINAL) ||
             !(count <= LENGTH_MAX))
        return 0;
    if (str_starts(token_at(f, at)->folded, STR("weiter")))
        at++;
    const LexItem *unit = time_at(f, at, TIME_UNIT);
    if (!unit || (token_at(f, at)->flags & TOKEN_JOINED))
        return 0;
    bool set = i > f->first && token_is(token_at(f, i - 1), "alle");
    uint32_t last = at + 1 + token_is(token_at(f, at + 1), "lang");
    add(f, set ? i - 1 : i, last, set ? PERIOD_SET : PERIOD_DURATION, duration(f, unit, count));
    return last - i;
}

/* "dreitägig", "30-tägige", "mehrwöchigen": a number, and what is counted as an adjective. */
static const LexItem *length_of(const Finder *f, Str word, Str *before)
{
    static const char *const ENDINGS[] = {"", "e", "en", "er", "es", "em"};
    size_t count;
    const LexItem *const *items = lexicon_items(f->lexicon, LEX_TIME, &count);
    for (size_t i = 0; i < count; i++)
        for (size_t e = 0; items[i]->code == TIME_LENGTH && e < sizeof ENDINGS / sizeof *ENDINGS; e++) {
            size_t cut = strlen(ENDINGS[e]);
            if (!str_ends(word, str_of(ENDINGS[e])) || !str_ends(str_slice(word, 0, word.len - cut), items[i]->name))
                continue;
            *before = str_slice(word, 0, word.len - cut - items[i]->name.len);
            return items[i];
        }
    return NULL;
}

static double number_of(const Finder *f, Str word)
{
    uint32_t id = lexicon_word(f->lexicon, word);
    for (const LexEntry *e = id ? lexicon_entries(f->lexicon, id) : NULL; e; e = e->next)
        if (e->type == LEX_NUMBER)
            return e->item->value;
    return NAN;
}

static uint32_t find_length(Finder *f, uint32_t i)
{
    const Token *t = token_at(f, i);
    Str before;
    if (t->kind != TOKEN_WORD || t->folded.len < 6 || str_find(t->folded, STR("ig"), 3) == t->folded.len)
        return 0;
    const LexItem *length = length_of(f, t->folded, &before);
    if (!length)
        return 0;
    uint32_t start = i;
    double count = NAN;
    if (before.len) {
        count = number_of(f, before);
        if (isnan(count) && !str_equal(before, STR("mehr")))
            return 0;
    } else if ((t->flags & TOKEN_JOINED) && i > f->first && quantity_word(f->lexicon, token_at(f, i - 1), &count)) {
        start = i - 1;
    } else {
        return 0;
    }
    add(f, start, i + 1, PERIOD_DURATION, duration(f, length, count));
    return 1;
}

/* ---- times of day --------------------------------------------------------------------------------------------------- */

/* "14.30", "14:30" or "14" as hours and minutes; the number of its tokens, 0: none. */
static uint32_t read_clock(const Finder *f, uint32_t i, int *hour, int *minute)
{
    const Token *t = token_at(f, i);
    if (t->kind != TOKEN_NUMBER)
        return 0;
    const Token *mark = token_at(f, i + 1);
    bool stop = (t->flags & TOKEN_ORDINAL) != 0; /* "14." of "14.30" */
    const Token *minutes = stop ? mark : token_at(f, i + 2);
    bool joined = stop || mark->mark == ':' || mark->mark == '.';
    bool both = joined && minutes->kind == TOKEN_NUMBER && !(minutes->flags & TOKEN_SPACE);
    if (t->number > HOURS || (both && minutes->number >= MINUTES))
        return 0;
    *hour = (int)t->number;
    *minute = both ? (int)minutes->number : 0;
    return !both ? 1 : stop ? 2 : 3;
}

static uint32_t find_clock(Finder *f, uint32_t i)
{
    int hour, minute;
    const LexItem *point = time_at(f, i, TIME_CLOCK);
    if (point && point->timex.len) {
        add(f, i, i + 1, PERIOD_TIME, point->timex);
        return 1;
    }
    uint32_t n = read_clock(f, i, &hour, &minute);
    const LexItem *word = n ? time_at(f, i + n, TIME_CLOCK) : NULL;
    if (!word || word->timex.len)
        return 0;
    add(f, i, i + n + 1, PERIOD_TIME, arena_print(f->arena, "T%02d:%02d", hour, minute));
    return n + 1;
}

/* ---- again and again ------------------------------------------------------------------------------------------------ */

static uint32_t find_set(Finder *f, uint32_t i)
{
    const Token *t = token_at(f, i);
    const LexItem *set = time_at(f, i, TIME_SET), *unit = time_at(f, i, TIME_UNIT);
    const LexEntry *stem = !set && t->kind == TOKEN_WORD ? lexicon_stem(f->lexicon, t->folded, 1u << LEX_TIME) : NULL;
    if (stem && stem->item->code == TIME_SET)
        set = stem->item;
    if (set) {
        add(f, i, i + 1, PERIOD_SET, set->timex.len ? set->timex : duration(f, set, 1));
        return 1;
    }
    if (i == f->first || !token_has_trait(token_at(f, i - 1), TRAIT_EACH))
        return 0;
    if (unit) {
        add(f, i - 1, i + 1, PERIOD_SET, duration(f, unit, 1));
        return 1;
    }
    for (const LexEntry *e = t->word ? lexicon_entries(f->lexicon, t->word) : NULL; e; e = e->next)
        if (e->type == LEX_WEEKDAY) {
            add(f, i - 1, i + 1, PERIOD_SET, arena_print(f->arena, "XXXX-WXX-%u", e->item->code + 1));
            return 1;
        }
    return 0;
}

/* Can an expression begin or end at this token at all? Most words are turned away here. */
static bool is_candidate(const Token *t)
{
    if (t->kind == TOKEN_NUMBER)
        return true;
    if (t->kind != TOKEN_WORD)
        return false;
    if (token_starts(t, 1u << LEX_TIME | 1u << LEX_NUMBER | 1u << LEX_WEEKDAY) || token_has(t, WORD_ARTICLE))
        return true; /* of the articles "einige", "mehrere" */
    enum { ADJECTIVE_MIN = 6, ENDING_MAX = 5 };
    if (t->folded.len < ADJECTIVE_MIN || (t->flags & TOKEN_CAPITAL))
        return false;
    for (size_t i = t->folded.len - ENDING_MAX; i + 1 < t->folded.len; i++) /* "-tägig", "-lich" */
        if (t->folded.ptr[i] == 'i' && (t->folded.ptr[i + 1] == 'g' || t->folded.ptr[i + 1] == 'c'))
            return true;
    return false;
}

void period_find(Arena *arena, const Lexicon *lexicon, const TokenList *tokens, uint32_t first, uint32_t last,
                 const WhenList *whens, size_t when, PeriodList *out)
{
    Finder f = {arena, lexicon, tokens, first, last, out};
    for (uint32_t i = first; i < last;) {
        if (!is_candidate(&tokens->items[i])) {
            i++;
            continue;
        }
        while (when < whens->count && whens->items[when].last <= i)
            when++;
        bool dated = when < whens->count && whens->items[when].first <= i;
        bool each = dated && i > first && token_has_trait(&tokens->items[i - 1], TRAIT_EACH);
        uint32_t n = 0;
        if (!dated) {
            n = find_clock(&f, i);
            n = n ? n : find_counted(&f, i);
            n = n ? n : find_length(&f, i);
        }
        n = n || (dated && !each) ? n : find_set(&f, i);
        i += n ? n : 1;
    }
}
