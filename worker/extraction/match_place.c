#include "worker/extraction/match_place.h"

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

bool match_is_form_of(const Lexicon *lexicon, uint32_t word, Str preposition)
{
    static const struct {
        Str preposition, form;
    } CONTRACTED[] = {
        {{"zu", 2}, {"zum", 3}},   {{"zu", 2}, {"zur", 3}},   {{"von", 3}, {"vom", 3}}, {{"an", 2}, {"am", 2}},
        {{"an", 2}, {"ans", 3}},   {{"in", 2}, {"im", 2}},    {{"in", 2}, {"ins", 3}},  {{"auf", 3}, {"aufs", 4}},
        {{"für", 4}, {"fürs", 5}}, {{"bei", 3}, {"beim", 4}}, {{"um", 2}, {"ums", 3}},
    };
    Str text = lexicon_word_text(lexicon, word);
    if (str_equal(text, preposition))
        return true;
    if (!text.len || text.ptr[0] != preposition.ptr[0])
        return false;
    for (size_t i = 0; i < sizeof CONTRACTED / sizeof *CONTRACTED; i++)
        if (str_equal(text, CONTRACTED[i].form) && str_equal(preposition, CONTRACTED[i].preposition))
            return true;
    return false;
}

int32_t match_chunk_behind(const Analysis *a, const Clause *k, Str preposition, uint32_t from)
{
    for (uint32_t n = 0; n < k->chunk_count; n++) {
        const Chunk *chunk = &a->clauses.chunks.items[k->chunk_first + n];
        if (chunk->first >= from && chunk->preposition && match_is_form_of(a->lexicon, chunk->preposition, preposition))
            return (int32_t)(k->chunk_first + n);
    }
    return -1;
}

/* "um … zu", "ohne … zu", "statt … zu": says why or how, not what. */
static bool is_purpose(const Analysis *a, const Clause *k)
{
    static const char *const WORDS[] = {"um", "ohne", "statt", "anstatt"};
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++)
        if (token_is(tok(a, k->first), WORDS[i]))
            return true;
    return false;
}

/* The infinitive that "und" joins: "Waffen zu liefern und Soldaten auszubilden"; -1. */
static int32_t next_infinitive(const Analysis *a, int32_t infinitive)
{
    uint32_t next = (uint32_t)infinitive + 1;
    const Clause *k = next < a->clauses.count ? &a->clauses.items[next] : NULL;
    if (!k || k->kind != CLAUSE_INFINITIVE || k->parent != infinitive || k->first == 0)
        return -1;
    const Token *before = &a->tokens.items[k->first - 1];
    return token_has(before, WORD_COORDINATOR) ? (int32_t)next : -1;
}

int32_t match_infinitive(const Analysis *a, uint32_t clause)
{
    uint32_t last = a->clauses.of_sentence[a->clauses.items[clause].sentence + 1];
    for (uint32_t i = clause + 1; i < last; i++) {
        const Clause *k = &a->clauses.items[i];
        if (k->kind == CLAUSE_INFINITIVE && !is_purpose(a, k))
            return (int32_t)i;
        bool insertion = k->speech && k->parent != (int32_t)clause; /* ", sagte er," */
        if (k->kind == CLAUSE_MAIN && k->finite != NO_TOKEN && !insertion)
            break; /* what follows hangs on that one */
    }
    bool field = clause > 0 && a->clauses.items[clause - 1].kind == CLAUSE_INFINITIVE &&
                 a->clauses.items[clause - 1].sentence == a->clauses.items[clause].sentence &&
                 a->clauses.items[clause - 1].parent < 0;
    return field ? (int32_t)clause - 1 : -1; /* "Den Plan, Soldaten zu schicken, lehnt er ab" */
}

static TokenRange range_of_clause(const Analysis *a, uint32_t clause)
{
    return (TokenRange){a->clauses.items[clause].first, a->clauses.items[clause].last, clause};
}

/* "falls …", "sollten …": limits what is said. */
static bool is_condition(const Analysis *a, const Clause *k)
{
    const Token *first = tok(a, k->first), *opener = k->opener == NO_TOKEN ? NULL : tok(a, k->opener);
    bool should = k->finite == k->first && (token_is(first, "sollte") || token_is(first, "sollten"));
    return should || (opener && token_has(opener, WORD_CONDITION));
}

/* "damit …", "weil …", "während …": says what for, why or when, not what is held. */
static bool is_reason(const Analysis *a, const Clause *k)
{
    static const char *const WORDS[] = {"damit", "weil",   "während",  "nachdem", "bevor",
                                        "ehe",   "obwohl", "obgleich", "indem",   "seitdem"};
    for (size_t i = 0; k->opener != NO_TOKEN && i < sizeof WORDS / sizeof *WORDS; i++)
        if (token_is(tok(a, k->opener), WORDS[i]))
            return true;
    return false;
}

static size_t content_ranges(const Analysis *a, uint32_t clause, TokenRange out[RANGES_MAX])
{
    uint32_t sentence = a->clauses.items[clause].sentence;
    size_t count = 0;
    for (uint32_t i = a->clauses.of_sentence[sentence]; i < a->clauses.of_sentence[sentence + 1]; i++) {
        const Clause *k = &a->clauses.items[i];
        bool child = k->parent == (int32_t)clause &&
                     (k->kind == CLAUSE_SUBORDINATE || (k->kind == CLAUSE_INFINITIVE && !is_purpose(a, k)));
        if (i != clause && count < RANGES_MAX && (child || k->speech_clause == clause) && !is_condition(a, k) &&
            !is_reason(a, k))
            out[count++] = range_of_clause(a, i);
    }
    return count;
}

/* "die Entsendung französischer Soldaten" */
static bool is_genitive_plural(const Analysis *a, const Chunk *c)
{
    const Token *first = tok(a, c->first);
    bool article = token_has(first, WORD_ARTICLE | WORD_POSSESSIVE);
    return c->first < c->head && first->kind == TOKEN_WORD && !(first->flags & TOKEN_CAPITAL) && !article &&
           str_ends(first->folded, STR("er"));
}

static bool token_is_number(const Analysis *a, uint32_t i)
{
    double value;
    return quantity_word(a->lexicon, tok(a, i), &value);
}

/* "über rund 30 Millionen Euro", "von bis zu 20 Panzern": nothing but such words between the noun and the number. */
static bool counts_behind(const Analysis *a, uint32_t first, uint32_t last)
{
    enum { WORDS_MAX = 4 };
    static const char *const WORDS[] = {"über", "von",      "bis",          "zu",         "um",       "rund",
                                        "etwa", "mehr",     "als",          "knapp",      "fast",     "insgesamt",
                                        "gut",  "weiteren", "zusätzlichen", "mindestens", "höchstens"};
    bool preposition = false;
    if (first >= last || last - first > WORDS_MAX)
        return false;
    for (uint32_t i = first; i < last; i++) {
        bool known = false;
        for (size_t w = 0; w < sizeof WORDS / sizeof *WORDS; w++)
            known = known || token_is(tok(a, i), WORDS[w]);
        if (!known)
            return false;
        preposition = preposition || token_is(tok(a, i), "über") || token_is(tok(a, i), "von");
    }
    return preposition && token_is_number(a, last);
}

/* "rief den Iran trotz der Sanktionen zu Verhandlungen auf": of the whole clause, never of the noun before. */
static bool is_circumstance(const Analysis *a, const Chunk *c)
{
    static const char *const WORDS[] = {"trotz", "angesichts", "seit", "wegen", "während", "aufgrund", "anlässlich"};
    return chunk_is_behind_any(a->lexicon, c, WORDS, sizeof WORDS / sizeof *WORDS);
}

/* Attributes behind the noun belong to it: "die Lieferung von Waffen an Kiew". */
uint32_t match_end_with_attributes(const Analysis *a, const Clause *k, uint32_t chunk)
{
    uint32_t last = a->clauses.chunks.items[chunk].last;
    for (uint32_t n = chunk + 1; n < k->chunk_first + k->chunk_count; n++) {
        const Chunk *next = &a->clauses.chunks.items[n];
        bool attached =
            next->first == last && !is_circumstance(a, next) && (next->preposition || is_genitive_plural(a, next));
        if (!attached && !counts_behind(a, last, next->first))
            break;
        last = next->last;
    }
    return last;
}

/* What hangs on a noun: its attributes and the clause behind it. */
static size_t ranges_behind(const Analysis *a, const Match *m, TokenRange out[RANGES_MAX])
{
    const Clause *k = &a->clauses.items[m->clause];
    const Chunk *c = &a->clauses.chunks.items[m->noun];
    uint32_t end = match_end_with_attributes(a, k, m->noun), last = a->clauses.of_sentence[k->sentence + 1];
    size_t count = 0;
    if (c->head + 1 < end)
        out[count++] = (TokenRange){c->head + 1, end, m->clause};
    for (uint32_t i = a->clauses.of_sentence[k->sentence]; i < last && count < RANGES_MAX; i++) {
        const Clause *next = &a->clauses.items[i];
        bool hangs = next->kind == CLAUSE_INFINITIVE || (next->kind == CLAUSE_SUBORDINATE && next->opener != NO_TOKEN &&
                                                         token_is(tok(a, next->opener), "dass"));
        bool closed = end + 1 == k->last; /* only the verb lies between */
        if (hangs && next->first >= end && next->first <= end + 2 + closed) {
            out[count++] = range_of_clause(a, i);
            break;
        }
    }
    return count;
}

/* "Das sei falsch": the subject says nothing of its own. */
static bool points_back(const Analysis *a, const Clause *k)
{
    static const char *const WORDS[] = {"das", "dies", "diese", "dieser", "dieses"};
    if (k->subject < 0)
        return true;
    const Chunk *c = &a->clauses.chunks.items[k->subject];
    if (c->pronoun != NO_TOKEN || (c->mention >= 0 && k->speaker < 0))
        return true;
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++)
        if (token_is(tok(a, c->first), WORDS[i]))
            return true;
    return false;
}

/* "die Panzer, die Polen liefern will": the noun before the comma. */
static size_t antecedent_range(const Analysis *a, uint32_t clause, TokenRange out[RANGES_MAX])
{
    const Clause *k = &a->clauses.items[clause];
    for (uint32_t i = clause; i-- > a->clauses.of_sentence[k->sentence];) {
        const Clause *before = &a->clauses.items[i];
        for (uint32_t n = before->chunk_count; n-- > 0;) {
            const Chunk *c = &a->clauses.chunks.items[before->chunk_first + n];
            if (c->last + 2 < k->first || c->last > k->first)
                continue;
            out[0] = (TokenRange){c->first, c->last, i};
            return 1;
        }
    }
    return 0;
}

size_t match_ranges(const Analysis *a, const Match *m, const RulePlace *place, TokenRange out[RANGES_MAX])
{
    uint32_t clause = m->clause;
    const Clause *k = &a->clauses.items[clause];
    int32_t chunk = -1, infinitive;
    size_t count = 0;
    if (m->attribute.last) {
        out[0] = m->attribute;
        return 1;
    }
    switch (place->kind) {
    case PLACE_SUBJECT:
        chunk = k->subject;
        break;
    case PLACE_OBJECT:
        chunk = k->object;
        if (chunk < 0 && k->kind == CLAUSE_RELATIVE && m->rule->kind == FACT_KIND_PLEDGE)
            return antecedent_range(a, clause, out);
        break;
    case PLACE_DATIVE:
        chunk = k->dative;
        break;
    case PLACE_PP:
        for (uint32_t from = k->first; count < RANGES_MAX; count++) {
            chunk = match_chunk_behind(a, k, place->preposition, from);
            if (chunk < 0)
                break;
            const Chunk *c = &a->clauses.chunks.items[chunk];
            out[count] = (TokenRange){c->first, match_end_with_attributes(a, k, (uint32_t)chunk), clause};
            from = c->last;
        }
        return count;
    case PLACE_INFINITIVE:
        infinitive = match_infinitive(a, clause);
        for (; infinitive >= 0 && count < RANGES_MAX; infinitive = next_infinitive(a, infinitive))
            out[count++] = range_of_clause(a, (uint32_t)infinitive);
        return count;
    case PLACE_CONTENT:
        return content_ranges(a, clause, out);
    case PLACE_CLAUSE:
        out[0] = range_of_clause(a, clause);
        return 1;
    case PLACE_SENTENCE:
        out[0] = (TokenRange){a->sentences.items[k->sentence].first, a->sentences.items[k->sentence].last, NO_TOKEN};
        return 1;
    case PLACE_BEFORE:
        if (k->sentence == 0 ||
            a->sentences.items[k->sentence - 1].paragraph != a->sentences.items[k->sentence].paragraph ||
            !points_back(a, k))
            return 0;
        out[0] =
            (TokenRange){a->sentences.items[k->sentence - 1].first, a->sentences.items[k->sentence - 1].last, NO_TOKEN};
        return 1;
    case PLACE_BEHIND:
        return m->noun == NO_TOKEN ? 0 : ranges_behind(a, m, out);
    case PLACE_SPEAKER:
    case PLACE_SEAT:
    case PLACE_SOURCE:
    case PLACE_THERE:
    case PLACE_AUTHOR:
    case PLACE_OWNER:
    case PLACE_ORIGIN:
    case PLACE_LAST:
        return 0;
    }
    if (chunk < 0)
        return 0;
    out[0] =
        (TokenRange){a->clauses.chunks.items[chunk].first, match_end_with_attributes(a, k, (uint32_t)chunk), clause};
    return 1;
}
