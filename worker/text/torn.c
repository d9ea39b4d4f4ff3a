#include "worker/text/torn.h"

#include "worker/text/attach.h"

enum { PIECES_MAX = 8 };

static bool is_noun(const Cutter *c, uint32_t i)
{
    const Token *t = cutter_at(c, i);
    return t->kind != TOKEN_PUNCT && ((t->flags & (TOKEN_CAPITAL | TOKEN_NAMED)) || t->kind == TOKEN_NUMBER);
}

/* Nothing else than a subordinator: "als" and "wie" compare as well, "während" may be a preposition. */
static bool is_subordinator(const Cutter *c, uint32_t i)
{
    static const char *const OTHERS[] = {"als", "wie", "da", "je", "wo"};
    for (size_t n = 0; n < sizeof OTHERS / sizeof *OTHERS; n++)
        if (token_is(cutter_at(c, i), OTHERS[n]))
            return false;
    return cutter_has(c, i, WORD_SUBORDINATOR) && !cutter_has(c, i, WORD_PREPOSITION);
}

/* A relative pronoun, and no article: "die mit Oslo …", "deren Minister …"; not "die Ukraine", "die neue Führung". */
static bool is_relative(const Cutter *c, const Segment *s, uint32_t word)
{
    uint32_t at = cutter_has(c, word, WORD_PREPOSITION) ? word + 1 : word;
    if (s->before != ',' || at + 1 >= s->last || !cutter_has(c, at, WORD_RELATIVE))
        return false;
    if (token_is(cutter_at(c, at), "denen") || token_is(cutter_at(c, at), "deren") ||
        token_is(cutter_at(c, at), "dessen"))
        return true;
    return !is_noun(c, at + 1) &&
           cutter_has(c, at + 1, WORD_PREPOSITION | WORD_PRONOUN | WORD_ADVERB | WORD_ARTICLE | WORD_POSSESSIVE);
}

static bool opens(const Cutter *c, const Segment *s)
{
    uint32_t word = cutter_first_word(c, s);
    return is_subordinator(c, word) || is_relative(c, s, word);
}

/* The segment that ends what segment n begins; n: none does. */
static uint32_t find_end(const Cutter *c, uint32_t n)
{
    const Segment *s = &c->segments[n];
    if (s->lent != NO_TOKEN || !opens(c, s) || finite_find(c, s->first, s->last, true) != NO_TOKEN)
        return n;
    for (uint32_t m = n + 1; m < c->count && m <= n + PIECES_MAX; m++) {
        const Segment *piece = &c->segments[m];
        uint32_t word = cutter_first_word(c, piece);
        bool quotes = piece->before == '"' && m == n + 1 && piece->quoted; /* "dass er „das Land verlässt“" */
        if ((!quotes && (piece->before != ',' || piece->quoted != s->quoted)) || opens(c, piece) ||
            cutter_has(c, word, WORD_SUBORDINATOR))
            return n;
        uint32_t finite = finite_find(c, piece->first, piece->last, true);
        if (finite != NO_TOKEN)
            return finite > word && finite_stands_last(c, finite, piece->last) ? m : n;
    }
    return n;
}

void torn_mend(Cutter *c)
{
    uint32_t kept = 0;
    for (uint32_t n = 0; n < c->count; n++) {
        uint32_t end = find_end(c, n);
        c->segments[kept] = c->segments[n];
        c->segments[kept++].last = c->segments[end].last;
        n = end;
    }
    c->count = kept;
}

/* A participle or infinitive at the end of tokens [first, last), and no finite verb. */
static bool ends_open(const Cutter *c, uint32_t first, uint32_t last)
{
    while (last > first + 1 && cutter_at(c, last - 1)->kind == TOKEN_QUOTE)
        last--;
    uint32_t finite = finite_find(c, first, last, true);
    return last > first + 1 && cutter_is_nonfinite(c, last - 1) && !attach_has_infinitive(c, last - 1, last) &&
           (finite == NO_TOKEN || finite_strength(c, finite) < 2);
}

/* "… ausbilden werde", "… geliefert worden sei" */
static bool closes_with(const Cutter *c, uint32_t first, uint32_t finite, uint32_t last)
{
    return finite != NO_TOKEN && finite > first + 1 && finite_strength(c, finite) == 2 &&
           finite_is_auxiliary(c, finite) && cutter_is_nonfinite(c, finite - 1) && finite_stands_last(c, finite, last);
}

bool torn_shares_end(const Cutter *c, uint32_t first, uint32_t i, uint32_t right, uint32_t last, char before)
{
    const Segment s = {.first = first, .last = i, .before = before};
    return closes_with(c, i, right, last) && ends_open(c, first, i) && opens(c, &s);
}

/* ", aber", ", sondern"; behind ", und" stands a clause of its own. */
static bool is_contrast(const Cutter *c, const Segment *s)
{
    return s->before == ',' && cutter_has(c, s->first, WORD_COORDINATOR) && !token_is(cutter_at(c, s->first), "und") &&
           !token_is(cutter_at(c, s->first), "oder") && !token_is(cutter_at(c, s->first), "sowie");
}

void torn_lend(Cutter *c)
{
    for (uint32_t n = 0; n + 1 < c->count; n++) {
        Segment *s = &c->segments[n];
        if (!ends_open(c, s->first, s->last) || !opens(c, s))
            continue;
        uint32_t m = n + 1;
        while (m < c->count && (c->segments[m].before == ',' || c->segments[m].before == '&') &&
               ends_open(c, c->segments[m].first, c->segments[m].last) && !opens(c, &c->segments[m]))
            m++;
        const Segment *end = m < c->count ? &c->segments[m] : NULL;
        uint32_t finite = end ? finite_find(c, end->first, end->last, true) : NO_TOKEN;
        bool joined = end && (end->before == '&' || is_contrast(c, end));
        if (!joined || opens(c, end) || !closes_with(c, end->first, finite, end->last))
            continue;
        for (uint32_t k = n; k < m; k++) {
            c->segments[k].lent = finite;
            c->segments[k + 1].before = '&';
        }
        n = m;
    }
}
