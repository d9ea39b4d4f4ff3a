#include "worker/extraction/pledge_goods.h"

#include "worker/text/verb.h"

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

static PledgeType verb_type(const Ruleset *rules, const Verb *verb)
{
    return verb ? (PledgeType)rules->verb_type[verb->lemma] : PLEDGE_TYPE_NONE;
}

/* Money is for something: "80 Millionen Euro für Munition". */
static PledgeType purpose_of(const Analysis *a, const Match *m)
{
    static const char *const PREPOSITIONS[] = {"für", "zu", "in", "an"};
    for (size_t i = 0; m->noun == NO_TOKEN && i < sizeof PREPOSITIONS / sizeof *PREPOSITIONS; i++) {
        TokenRange ranges[RANGES_MAX];
        RulePlace place = {.kind = PLACE_PP, .preposition = str_of(PREPOSITIONS[i])};
        size_t count = match_ranges(a, m, &place, ranges);
        for (size_t n = 0; n < count; n++) {
            PledgeType type = (PledgeType)match_code(a, ranges[n], LEX_GOODS);
            if (type == PLEDGE_TYPE_WEAPONS || type == PLEDGE_TYPE_HUMANITARIAN || type == PLEDGE_TYPE_CLIMATE ||
                type == PLEDGE_TYPE_TRAINING)
                return type;
        }
    }
    return PLEDGE_TYPE_NONE;
}

/* "fünf Prozent der Wirtschaftsleistung auszugeben" needs nobody to be for. */
static bool names_percent(const Analysis *a, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    for (size_t i = analysis_quantity(a, k->first); i < a->quantities.count && a->quantities.items[i].first < k->last;
         i++)
        if (str_equal(a->quantities.items[i].unit, STR("Prozent")))
            return true;
    return false;
}

static bool is_vague(PledgeType type)
{
    return type == PLEDGE_TYPE_FUNDS || type == PLEDGE_TYPE_DIPLOMACY || type == PLEDGE_TYPE_MISSION ||
           type == PLEDGE_TYPE_OTHER;
}

/* Is what a range names first help or money? */
static bool is_help_before(const Analysis *a, TokenRange range)
{
    for (uint32_t i = range.first; i < range.last; i++) {
        uint32_t code = match_code(a, (TokenRange){i, i + 1, range.clause}, LEX_GOODS);
        Str word = tok(a, i)->folded;
        if (code)
            return str_ends(word, STR("hilfe")) || str_ends(word, STR("hilfen")) ||
                   str_ends(word, STR("unterstützung"));
    }
    return false;
}

/* "ein militärisches Hilfspaket", "finanzielle Unterstützung": the adjective says which. */
static PledgeType kind_of_help(const Analysis *a, TokenRange range, PledgeType type)
{
    for (uint32_t i = range.first; i < range.last; i++) {
        if (range.clause != NO_TOKEN && a->clauses.owner[i] != range.clause)
            continue;
        if (str_starts(tok(a, i)->folded, STR("militärisch")))
            return PLEDGE_TYPE_WEAPONS;
        if (str_starts(tok(a, i)->folded, STR("finanziell")))
            return PLEDGE_TYPE_FUNDS;
        if (str_starts(tok(a, i)->folded, STR("humanitär")))
            return PLEDGE_TYPE_HUMANITARIAN;
    }
    return type;
}

/* Is it the subject of another clause, or his state, that acts in this one? */
static bool has_subject_of(const Analysis *a, uint32_t clause, uint32_t other)
{
    int32_t one = analysis_subject(a, clause), two = analysis_subject(a, other);
    const Mention *m = one >= 0 ? &a->mentions.items[one] : NULL, *n = two >= 0 ? &a->mentions.items[two] : NULL;
    if (!m || !n || m->type == ACTOR_TYPE_NONE)
        return false;
    return one == two ||
           (m->country[0] ? str_equal(str_of(m->country), str_of(n->country)) : str_equal(m->name, n->name));
}

static bool is_deed(const Ruleset *rules, const Verb *verb)
{
    return verb && verb->kind == VERB_MAIN && !rules->no_deed[verb->lemma];
}

/* "kündigte an, dass sein Land den Vertrag aussetze", "… man werde sich einbringen": what he himself is going to do. */
static int32_t own_deed(const Ruleset *rules, const Analysis *a, const Match *m)
{
    TokenRange ranges[RANGES_MAX];
    const RulePlace content = {.kind = PLACE_CONTENT};
    size_t count = match_ranges(a, m, &content, ranges);
    for (size_t i = 0; i < count; i++) {
        const Clause *k = ranges[i].clause == NO_TOKEN ? NULL : &a->clauses.items[ranges[i].clause];
        if (k && k->finite != NO_TOKEN && !k->past && !k->passive && (!k->modal || k->future) &&
            is_deed(rules, k->verb) && has_subject_of(a, ranges[i].clause, m->clause))
            return (int32_t)ranges[i].clause;
    }
    return -1;
}

/* "Gespräche zu fördern", "zu einer friedlichen Lösung beizutragen": a deed for an understanding. */
static PledgeType deed_type(const Analysis *a, uint32_t clause)
{
    static const char *const WORDS[] = {"friedensschluss", "friedensprozess", "friedensbemühungen",
                                        "vermittlung",     "vermittlungen",   "vermittlungsbemühungen",
                                        "vermitteln",      "beilegung",       "annäherung",
                                        "aussöhnung",      "verständigung",   "normalisierung"};
    const Clause *k = &a->clauses.items[clause];
    if (match_code(a, (TokenRange){k->first, k->last, clause}, LEX_TOPIC) == TOPIC_PEACE_TALKS)
        return PLEDGE_TYPE_DIPLOMACY;
    for (uint32_t i = k->first; i < k->last; i++) {
        bool solution = token_is(tok(a, i), "lösung") && i > k->first &&
                        (str_starts(tok(a, i - 1)->folded, STR("friedlich")) ||
                         str_starts(tok(a, i - 1)->folded, STR("diplomatisch")) ||
                         str_starts(tok(a, i - 1)->folded, STR("politisch")));
        for (size_t w = 0; !solution && w < sizeof WORDS / sizeof *WORDS; w++)
            solution = token_is(tok(a, i), WORDS[w]);
        if (solution && a->clauses.owner[i] == clause)
            return PLEDGE_TYPE_DIPLOMACY;
    }
    return PLEDGE_TYPE_OTHER;
}

/* A deed that no goods and no class of verbs name: of the type `other`, if the rule is content with that. */
static PledgeGoods plain_deed(const Ruleset *rules, const Analysis *a, const Match *m)
{
    int32_t clause = m->rule->deed ? match_infinitive(a, m->clause) : -1;
    if (clause >= 0 && !is_deed(rules, a->clauses.items[clause].verb))
        clause = -1;
    else if (clause < 0 && m->rule->deed && m->noun == NO_TOKEN)
        clause = own_deed(rules, a, m);
    if (clause < 0)
        return (PledgeGoods){PLEDGE_TYPE_NONE, m->clause, NO_TOKEN, false};
    bool toward = !m->rule->mutual && !names_percent(a, (uint32_t)clause);
    return (PledgeGoods){deed_type(a, (uint32_t)clause), (uint32_t)clause, NO_TOKEN, toward};
}

/* "die Ausfuhr von Rüstungsgütern": what is traded says more than that it is. */
static PledgeType of_traded(const Analysis *a, TokenRange range, uint32_t token, PledgeType type)
{
    static const char *const WORDS[] = {"ausfuhr", "ausfuhren", "export", "exporte", "exporten", "verkauf", "verkäufe"};
    if (type != PLEDGE_TYPE_TRADE || token == NO_TOKEN)
        return type;
    for (size_t w = 0; w < sizeof WORDS / sizeof *WORDS; w++) {
        range.first = token + 1;
        if (token_is(tok(a, token), WORDS[w]) && match_code(a, range, LEX_GOODS) == PLEDGE_TYPE_WEAPONS)
            return PLEDGE_TYPE_WEAPONS;
    }
    return type;
}

PledgeGoods pledge_goods(const Ruleset *rules, const Analysis *a, const Match *m)
{
    const RulePlaces *look = &m->rule->roles[ROLE_LOOK];
    PledgeGoods vague = {PLEDGE_TYPE_NONE, m->clause, NO_TOKEN, false};
    PledgeGoods deed = vague;
    PledgeType of_verb = verb_type(rules, a->clauses.items[m->clause].verb);
    if (of_verb && of_verb != PLEDGE_TYPE_OTHER && m->noun == NO_TOKEN && !m->attribute.last)
        return (PledgeGoods){of_verb, m->clause, NO_TOKEN, false};
    for (size_t p = 0; p < look->count; p++) {
        TokenRange ranges[RANGES_MAX];
        size_t count = match_ranges(a, m, &look->items[p], ranges);
        for (size_t i = 0; i < count; i++) {
            uint32_t clause = ranges[i].clause == NO_TOKEN ? m->clause : ranges[i].clause;
            const Verb *verb = a->clauses.items[clause].verb;
            if (clause != m->clause && verb && rules->no_deed[verb->lemma])
                return (PledgeGoods){PLEDGE_TYPE_NONE, clause, NO_TOKEN, false};
            of_verb = clause == m->clause ? PLEDGE_TYPE_NONE : verb_type(rules, verb);
            if (of_verb && of_verb != PLEDGE_TYPE_OTHER)
                return (PledgeGoods){of_verb, clause, NO_TOKEN, false};
            if (of_verb && !deed.type)
                deed = (PledgeGoods){deed_type(a, clause), clause, NO_TOKEN, true};
            uint32_t token = NO_TOKEN;
            PledgeType type = (PledgeType)match_code_at(a, ranges[i], LEX_GOODS, &token);
            type = of_traded(a, ranges[i], token, type);
            if (type == PLEDGE_TYPE_TROOPS && is_help_before(a, ranges[i]))
                type = PLEDGE_TYPE_WEAPONS; /* "Hilfe für die Streitkräfte" */
            if (type == PLEDGE_TYPE_FUNDS || type == PLEDGE_TYPE_OTHER)
                type = kind_of_help(a, ranges[i], type);
            if (type && !is_vague(type))
                return (PledgeGoods){type, clause, token, false};
            if (type && (!vague.type || vague.type == PLEDGE_TYPE_OTHER))
                vague = (PledgeGoods){type, clause, token, false};
        }
    }
    if (!vague.type && m->noun != NO_TOKEN) { /* "Finanzzusagen" */
        uint32_t head = a->clauses.chunks.items[m->noun].head;
        vague.type = (PledgeType)match_code(a, (TokenRange){head, head + 1, NO_TOKEN}, LEX_GOODS);
        if (!vague.type) /* "finanzielle Zusagen" */
            vague.type =
                kind_of_help(a, (TokenRange){a->clauses.chunks.items[m->noun].first, head, NO_TOKEN}, vague.type);
    }
    if (!vague.type || vague.type == PLEDGE_TYPE_FUNDS || vague.type == PLEDGE_TYPE_OTHER) {
        PledgeType purpose = vague.type ? purpose_of(a, m) : PLEDGE_TYPE_NONE;
        vague.type = purpose ? purpose : vague.type;
    }
    return vague.type ? vague : deed.type || m->attribute.last ? deed : plain_deed(rules, a, m);
}

static bool ends_infinitive(const Analysis *a, const Clause *k, uint32_t i)
{
    const Token *t = tok(a, i);
    if (t->flags & (TOKEN_CAPITAL | TOKEN_NAMED))
        return false;
    return clause_form(t, VERB_ZU_INFINITIVE) ||
           (i > k->first && token_is(tok(a, i - 1), "zu") && clause_form(t, VERB_INFINITIVE));
}

static bool is_known(PledgeType type, PledgeGoods first, const PledgeGoods *out, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (out[i].type == type)
            return true;
    return type == first.type;
}

size_t pledge_goods_further(const Ruleset *rules, const Analysis *a, PledgeGoods first, PledgeGoods *out, size_t max)
{
    const Clause *head = &a->clauses.items[first.clause];
    uint32_t last = a->clauses.of_sentence[head->sentence + 1];
    size_t count = 0;
    if (head->kind != CLAUSE_INFINITIVE)
        return 0;
    for (uint32_t i = first.clause; i < last && count < max; i++) {
        const Clause *k = &a->clauses.items[i];
        bool purpose = token_is(tok(a, k->first), "um") || token_is(tok(a, k->first), "ohne");
        if (k->kind != CLAUSE_INFINITIVE || purpose || (i > first.clause && k->parent + 1 != (int32_t)i))
            break;
        uint32_t from = k->first;
        for (uint32_t n = k->first; n < k->last && count < max; n++) {
            if (a->clauses.owner[n] != i || !ends_infinitive(a, k, n))
                continue;
            const VerbForm *form = clause_form(tok(a, n), VERB_INFINITIVE);
            form = form ? form : clause_form(tok(a, n), VERB_ZU_INFINITIVE);
            uint32_t token = NO_TOKEN;
            PledgeType type = verb_type(rules, form->verb);
            TokenRange range = {from, n + 1, i};
            if (!type || type == PLEDGE_TYPE_OTHER)
                type = (PledgeType)match_code_at(a, range, LEX_GOODS, &token);
            if (type == PLEDGE_TYPE_FUNDS)
                type = kind_of_help(a, range, type);
            if (type && type != PLEDGE_TYPE_OTHER && !is_known(type, first, out, count))
                out[count++] = (PledgeGoods){type, i, token, false};
            from = n + 1;
        }
    }
    return count;
}

PledgeType pledge_goods_purpose(const Analysis *a, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    PledgeType type = (PledgeType)match_code(a, (TokenRange){k->first, k->last, clause}, LEX_GOODS);
    bool purpose = type == PLEDGE_TYPE_WEAPONS || type == PLEDGE_TYPE_HUMANITARIAN || type == PLEDGE_TYPE_CLIMATE ||
                   type == PLEDGE_TYPE_TRAINING;
    return purpose ? type : PLEDGE_TYPE_NONE;
}
