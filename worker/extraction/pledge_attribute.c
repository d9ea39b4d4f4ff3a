#include "worker/extraction/pledge_attribute.h"

enum { BETWEEN_MAX = 4, NOUN_MAX = 6, WORD_MAX = 64 };

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

/* The verb of an inflected participle, "angekündigten"; NULL: it is none. */
static const Verb *participle_verb(const Analysis *a, uint32_t i)
{
    static const char *const ENDINGS[] = {"en", "er", "es", "em", "e"};
    const Token *t = tok(a, i);
    if (t->kind != TOKEN_WORD || (t->flags & (TOKEN_CAPITAL | TOKEN_NAMED)) || t->folded.len > WORD_MAX)
        return NULL;
    for (size_t n = 0; n < sizeof ENDINGS / sizeof *ENDINGS; n++) {
        Str ending = str_of(ENDINGS[n]);
        if (!str_ends(t->folded, ending))
            continue;
        uint32_t word = lexicon_word(a->lexicon, str_slice(t->folded, 0, t->folded.len - ending.len));
        for (const VerbForm *f = word ? lexicon_verb_forms(a->lexicon, word) : NULL; f; f = f->next)
            if (f->part == VERB_PARTICIPLE)
                return f->verb;
    }
    return NULL;
}

/* A rule that needs nothing but its verb. */
static const Rule *plain_rule(const Ruleset *rules, const Verb *verb)
{
    for (const RuleRef *ref = rules->by_word[verb->lemma]; ref; ref = ref->next) {
        const Rule *rule = ref->rule;
        bool plain = !rule->with.count && !rule->also.count && !rule->modals.count && !rule->pattern;
        if (rule->kind == FACT_KIND_PLEDGE && plain && rule->status && rule->passive != CHOICE_YES &&
            rule->negation != CHOICE_YES)
            return rule;
    }
    return NULL;
}

/* Behind "den von …": whoever acts; -1. */
static int32_t actor_behind(const Analysis *a, const Clause *k, uint32_t i)
{
    if (i == k->first || !token_has(tok(a, i - 1), WORD_ARTICLE | WORD_POSSESSIVE))
        return -1;
    if (!token_is(tok(a, i), "von") && !token_is(tok(a, i), "vom") && !token_is(tok(a, i), "durch"))
        return -1;
    int32_t m = mention_at(&a->mentions, k->sentence, i + 1, i + 3);
    bool actor = m >= 0 && a->mentions.items[m].type != ACTOR_TYPE_NONE && !a->mentions.items[m].apposed;
    return actor ? m : -1;
}

void pledge_attributes(const Ruleset *rules, const Analysis *a, uint32_t clause, MatchList *out)
{
    const Clause *k = &a->clauses.items[clause];
    if (a->apart[k->sentence])
        return;
    for (uint32_t i = k->first; i + 3 < k->last; i++) {
        int32_t m = a->clauses.owner[i] == clause ? actor_behind(a, k, i) : -1;
        const Verb *verb = NULL;
        uint32_t at = m < 0 ? 0 : a->mentions.items[m].last, end = at + BETWEEN_MAX;
        for (; m >= 0 && at < k->last && at < end && !(verb = participle_verb(a, at)); at++)
            if (tok(a, at)->kind == TOKEN_PUNCT)
                break;
        const Rule *rule = verb ? plain_rule(rules, verb) : NULL;
        if (!rule)
            continue;
        uint32_t noun = at + 1;
        while (noun < k->last && noun < at + NOUN_MAX &&
               (!(tok(a, noun)->flags & TOKEN_CAPITAL) || tok(a, noun)->kind != TOKEN_WORD))
            noun++;
        while (noun + 1 < k->last && (tok(a, noun + 1)->flags & TOKEN_JOINED))
            noun++;
        Match match = {.rule = rule, .clause = clause, .noun = NO_TOKEN, .owner = m, .last = -1};
        match.attribute = (TokenRange){at + 1, noun < k->last ? noun + 1 : k->last, clause};
        ARENA_PUSH(a->arena, out, match);
        i = noun;
    }
}
