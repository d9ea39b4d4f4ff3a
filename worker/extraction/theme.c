#include "worker/extraction/theme.h"

static bool is_act(const Analysis *a, uint32_t word, Str id)
{
    for (const LexEntry *e = word ? lexicon_entries(a->lexicon, word) : NULL; e; e = e->next)
        if (e->item->type == LEX_ACT && (!id.len || str_equal(e->item->id, id)))
            return true;
    return false;
}

static bool token_is_act(const Analysis *a, uint32_t token, Str id)
{
    const Token *t = &a->tokens.items[token];
    return is_act(a, t->word, id) || is_act(a, t->tail, id);
}

bool theme_is_agreement(const Analysis *a, uint32_t token)
{
    return token_is_act(a, token, STR("agreement"));
}

/* Topics that "Verhandlungen" and "Gespräche" are about where an article is. */
#define AFFAIRS                                                                                           \
    (1u << TOPIC_TRADE | 1u << TOPIC_CLIMATE | 1u << TOPIC_EU_MEMBERSHIP | 1u << TOPIC_DEFENCE_SPENDING | \
     1u << TOPIC_ENERGY | 1u << TOPIC_FINANCIAL_AID)

/* The topic that stands out among those counted; NONE: there is none. */
static Topic outstanding(const uint32_t *counts, uint32_t all)
{
    enum { SHARE = 2, FEW = 3 };
    uint32_t best = 0;
    for (uint32_t i = 1; i < TOPIC_COUNT; i++)
        if (counts[i] > counts[best])
            best = i;
    return counts[best] >= FEW && counts[best] * SHARE >= all ? (Topic)best : TOPIC_NONE;
}

/* "Getreideabkommen", "Atomdeal": a compound that says what "das Abkommen" is about. */
static bool is_pact(const Analysis *a, uint32_t token)
{
    static const char *const NOUNS[] = {"abkommen", "abkommens", "deal", "vereinbarung", "vertrag", "pakt"};
    Str word = a->tokens.items[token].folded;
    for (size_t i = 0; i < sizeof NOUNS / sizeof *NOUNS; i++)
        if (word.len > str_of(NOUNS[i]).len && str_ends(word, str_of(NOUNS[i])))
            return true;
    return false;
}

/* Which of the two that states join is named more often between two mentions? */
static bool names_nato_rather(const Analysis *a, size_t from, size_t to)
{
    size_t nato = 0, eu = 0;
    for (size_t i = from; i < to; i++) {
        const Mention *m = &a->mentions.items[i];
        nato += str_equal(m->name, STR("Nato"));
        eu += str_equal(m->name, STR("EU"));
    }
    return nato > eu;
}

bool theme_is_of_nato(const Analysis *a, const Theme *theme, uint32_t token)
{
    const Token *t = &a->tokens.items[token];
    uint32_t clause = a->clauses.owner[token];
    if (clause == NO_TOKEN || str_starts(t->folded, STR("eu")) || (t->flags & TOKEN_JOINED))
        return false;
    uint32_t sentence = a->clauses.items[clause].sentence;
    size_t from = a->mentions.of_sentence[sentence], to = a->mentions.of_sentence[sentence + 1];
    for (size_t i = from; i < to; i++)
        if (str_equal(a->mentions.items[i].name, STR("Nato")) || str_equal(a->mentions.items[i].name, STR("EU")))
            return names_nato_rather(a, from, to);
    return theme->nato;
}

Theme theme_of(const Analysis *a)
{
    Topic pact = TOPIC_NONE;
    uint32_t counts[TOPIC_COUNT] = {0}, all = 0;
    for (uint32_t n = 0; n < a->sentences.count; n++) {
        const Sentence *s = &a->sentences.items[n];
        for (uint32_t i = s->first; !s->furniture && i < s->last; i++) {
            bool coded = a->tokens.items[i].flags & TOKEN_CODED;
            uint32_t code = coded ? match_code(a, (TokenRange){i, i + 1, NO_TOKEN}, LEX_TOPIC) : TOPIC_NONE;
            if (code && !pact && is_pact(a, i))
                pact = (Topic)code;
            if (!code || theme_is_agreement(a, i))
                continue;
            counts[code]++;
            all++;
        }
    }
    Theme theme = {outstanding(counts, all), TOPIC_NONE, pact, names_nato_rather(a, 0, a->mentions.count)};
    all -= counts[TOPIC_PEACE_TALKS];
    counts[TOPIC_PEACE_TALKS] = 0;
    Topic affair = outstanding(counts, all);
    theme.affair = AFFAIRS & 1u << affair ? affair : TOPIC_NONE;
    return theme;
}

Topic theme_before(const Analysis *a, uint32_t sentence)
{
    enum { BACK = 4 };
    Topic found = TOPIC_NONE;
    for (uint32_t n = sentence; n-- > 0 && n + BACK >= sentence && !found;) {
        const Sentence *s = &a->sentences.items[n];
        if (!s->furniture)
            found = (Topic)match_code(a, (TokenRange){s->first, s->last, NO_TOKEN}, LEX_TOPIC);
    }
    return found;
}

static bool tells_stance(const Analysis *a, const Rule *rule, uint32_t token)
{
    for (size_t i = 0; i < rule->with.count; i++)
        if (str_equal(a->tokens.items[token].folded, rule->with.items[i]))
            return true;
    return false;
}

/* Scenes, times and sources: "nach dem Treffen", "in einer Rede". */
static bool is_setting(const Analysis *a, const Chunk *c)
{
    static const char *const WORDS[] = {"in", "bei", "nach", "vor", "auf", "während", "seit", "am", "an", "aus"};
    return c->time || chunk_is_behind_any(a->lexicon, c, WORDS, sizeof WORDS / sizeof *WORDS);
}

/* "zu Beginn des Gipfels", "am Rande der Konferenz" */
static bool is_edge(const Analysis *a, const Chunk *c)
{
    static const char *const WORDS[] = {"beginn",    "auftakt", "rande", "rand",    "anfang", "ende",
                                        "abschluss", "vorfeld", "laufe", "verlauf", "rahmen", "anlass"};
    for (size_t i = 0; c->preposition && i < sizeof WORDS / sizeof *WORDS; i++)
        if (token_is(&a->tokens.items[c->head], WORDS[i]))
            return true;
    return false;
}

bool theme_is_setting(const Analysis *a, uint32_t token, bool phrases)
{
    uint32_t clause = a->clauses.owner[token];
    for (uint32_t n = 0; clause != NO_TOKEN && n < a->clauses.items[clause].chunk_count; n++) {
        const Chunk *c = &a->clauses.chunks.items[a->clauses.items[clause].chunk_first + n];
        if (token < c->first || token >= c->last)
            continue;
        Chunk noun = *c;
        noun.head = token;
        bool scene = c->head == token ? phrases && is_setting(a, c)
                                      : is_edge(a, c) || token_is_act(a, c->head, STR("reference"));
        return scene && match_event(a, &noun);
    }
    return false;
}

static bool names_thing(const Analysis *a, const Rule *rule, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    for (uint32_t n = k->chunk_first; n < k->chunk_first + k->chunk_count; n++) {
        const Chunk *c = &a->clauses.chunks.items[n];
        bool noun = !c->loose && c->mention < 0 && c->pronoun == NO_TOKEN &&
                    (a->tokens.items[c->head].flags & TOKEN_CAPITAL) && !is_setting(a, c);
        if (noun && !token_is_act(a, c->head, STR("")) && !tells_stance(a, rule, c->head))
            return true;
    }
    return false;
}

bool theme_is_meant(const Analysis *a, const Rule *rule, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    if (names_thing(a, rule, clause))
        return false;
    for (uint32_t i = a->clauses.of_sentence[k->sentence]; i < a->clauses.of_sentence[k->sentence + 1]; i++) {
        const Clause *other = &a->clauses.items[i];
        bool hangs = other->parent == (int32_t)clause || other->speech_clause == clause;
        if (i != clause && hangs && names_thing(a, rule, i))
            return false;
    }
    return true;
}
