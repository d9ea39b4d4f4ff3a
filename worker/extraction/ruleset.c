#include "worker/extraction/ruleset.h"

#include "worker/extraction/rule_read.h"

static void ask(RuleRef *ref, RuleChoice choice, unsigned bit)
{
    ref->must = (uint16_t)(ref->must | (choice == CHOICE_YES ? bit : 0));
    ref->must_not = (uint16_t)(ref->must_not | (choice == CHOICE_NO ? bit : 0));
}

/* A negated clause fires a rule only if that says what it means then, or is about a meeting. */
static RuleChoice negation_of(const Rule *rule)
{
    bool negatable = rule->stance_negated || rule->status_negated || rule->kind == FACT_KIND_MEETING;
    return rule->negation == CHOICE_ANY && !negatable ? CHOICE_NO : rule->negation;
}

static uint8_t telling_of(const Rule *rule)
{
    bool by_speaker = rule->roles[ROLE_HOLDER].count && rule->roles[ROLE_HOLDER].items[0].kind == PLACE_SPEAKER;
    return (uint8_t)((rule->kind == FACT_KIND_POSITION ? TELLING_POSITION : 0) | (by_speaker ? TELLING_BY_SPEAKER : 0) |
                     (rule->modals.count ? TELLING_MODAL : 0) | (rule->quoted == CHOICE_YES ? TELLING_QUOTED : 0) |
                     (rule->any ? TELLING_ANY : 0));
}

static uint16_t set_of(const RuleWords *words)
{
    return (uint16_t)(words->count && !words->open ? words->set + 1 : 0);
}

static void append_ref(Arena *arena, const Lexicon *lexicon, RuleRef **head, const Rule *rule)
{
    RuleRef *ref = ARENA_NEW(arena, RuleRef);
    ref->rule = rule;
    ref->kind = (uint8_t)rule->kind;
    ref->telling = telling_of(rule);
    ref->with = set_of(&rule->with);
    ref->also = set_of(&rule->also);
    ask(ref, rule->passive, CLAUSE_IS_PASSIVE);
    ask(ref, rule->modal, CLAUSE_IS_INTENT);
    ask(ref, rule->speech, CLAUSE_IS_SPEECH);
    ask(ref, rule->past, CLAUSE_IS_PAST);
    ask(ref, rule->konjunktiv, CLAUSE_IS_KONJUNKTIV);
    ask(ref, negation_of(rule), CLAUSE_IS_NEGATED);
    ask(ref, rule->wenn, CLAUSE_HAS_CONDITION);
    ask(ref, rule->quoted, CLAUSE_HAS_QUOTATION);
    ask(ref, rule->self, CLAUSE_IS_OF_SELF);
    ask(ref, rule->duty, CLAUSE_IS_DUTY);
    ask(ref, rule->that, CLAUSE_HAS_THAT);
    for (size_t i = 0; i < rule->nouns.count; i++)
        ref->acts |= UINT64_C(1) << lexicon_find(lexicon, LEX_ACT, rule->nouns.items[i])->number % 64;
    while (*head)
        head = &(*head)->next;
    *head = ref;
}

/* Puts the refs of a list side by side, kind by kind: they are read one after the other, again and again. */
static void settle_refs(Arena *arena, RuleRef **head)
{
    size_t count = 0;
    for (const RuleRef *ref = *head; ref; ref = ref->next)
        count++;
    if (count < 2)
        return;
    RuleRef *settled = ARENA_ARRAY(arena, count, RuleRef), *next = NULL;
    size_t n = 0;
    for (unsigned kind = 0; n < count; kind++)
        for (const RuleRef *ref = *head; ref; ref = ref->next)
            if (ref->kind == kind)
                settled[n++] = *ref;
    while (n-- > 0) {
        settled[n].next = next;
        settled[n].other = next && next->kind == settled[n].kind ? next->other : next;
        next = &settled[n];
    }
    *head = next;
}

static void index_rule(Arena *arena, const Lexicon *lexicon, Ruleset *set, const Rule *rule)
{
    const RuleWords *triggers = rule->verbs.count ? &rule->verbs : &rule->modals;
    if (rule->nouns.count) {
        append_ref(arena, lexicon, &set->by_noun, rule);
        return;
    }
    for (size_t i = 0; i < triggers->count; i++)
        append_ref(arena, lexicon, &set->by_word[lexicon_word(lexicon, triggers->items[i])], rule);
    if (rule->event)
        append_ref(arena, lexicon, &set->by_event, rule);
    if (rule->any)
        append_ref(arena, lexicon, &set->by_any, rule);
}

static bool same_words(const RuleWords *a, const RuleWords *b)
{
    bool same = a->count == b->count;
    for (size_t i = 0; same && i < a->count; i++)
        same = str_equal(a->items[i], b->items[i]);
    return same;
}

/* The same words in a rule before; NULL: there are none. */
static const RuleWords *find_words(const Ruleset *set, const Rule *before, const RuleWords *words)
{
    for (const Rule *rule = set->first; rule && rule != before; rule = rule->next) {
        const RuleWords *sets[] = {&rule->with, &rule->also, &rule->without};
        for (size_t i = 0; i < sizeof sets / sizeof *sets; i++)
            if (same_words(sets[i], words))
                return sets[i];
    }
    return NULL;
}

/* Numbers the rule's sets of words and enters their whole words into the index. Rules with the same words share a set. */
static Status index_words(Arena *arena, Ruleset *set, Rule *rule, Error *err)
{
    RuleWords *sets[] = {&rule->with, &rule->also, &rule->without};
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++) {
        if (!sets[i]->count)
            continue;
        const RuleWords *known = find_words(set, rule, sets[i]);
        if (known) {
            sets[i]->set = known->set;
            continue;
        }
        if (set->set_count == WORD_SETS_MAX)
            return pack_fail(err, rule->block, 0, "the pack has more than %d sets of words; join some", WORD_SETS_MAX);
        sets[i]->set = set->set_count++;
        for (size_t n = 0; n < sets[i]->count; n++)
            if (sets[i]->items[n].ptr[sets[i]->items[n].len - 1] != '*')
                wordset_add(arena, &set->words, sets[i]->items[n], sets[i]->set);
    }
    return STATUS_OK;
}

/* A list of words; with `type`, `hearsay`, `no_deed` or `ends` of verbs, and says what they mean by themselves. */
static Status read_list(const RuleReader *r, Ruleset *set)
{
    RuleReader at = *r;
    RuleWords verbs = {0};
    int type = 0;
    Status st = STATUS_OK;
    const PackAttribute *hearsay = pack_find(r->block, "hearsay"), *typed = pack_find(r->block, "type");
    const PackAttribute *idle = pack_find(r->block, "no_deed"), *ends = pack_find(r->block, "ends");
    for (size_t i = 0; !st && i < r->block->count; i++) {
        at.at = &r->block->items[i];
        if (str_equal(at.at->key, STR("type")))
            st = rule_read_value(&at, &vocabulary_pledge_type, &type);
        else if (str_equal(at.at->key, STR("word")) && (hearsay || typed || idle || ends))
            st = rule_words_verbs(&at, &verbs);
        else if (!str_equal(at.at->key, STR("word")) && !str_equal(at.at->key, STR("hearsay")) &&
                 !str_equal(at.at->key, STR("no_deed")) && !str_equal(at.at->key, STR("ends")))
            st = pack_go_on(r->block,
                            pack_fail(r->err, r->block, at.at->line, "a list has no key \"%.*s\"; write: word ONE; TWO",
                                      STR_ARG(at.at->key)));
    }
    for (size_t n = 0; !st && n < verbs.count; n++) {
        uint32_t word = lexicon_word(r->lexicon, verbs.items[n]);
        if (type)
            set->verb_type[word] = (uint8_t)type;
        set->hearsay[word] = set->hearsay[word] || hearsay;
        set->no_deed[word] = set->no_deed[word] || idle;
        set->ends[word] = set->ends[word] || ends;
    }
    return st;
}

static const Rule *find_rule(const Ruleset *set, Str id)
{
    for (const Rule *rule = set->first; rule; rule = rule->next)
        if (str_equal(rule->id, id))
            return rule;
    return NULL;
}

static Status read_rule(Arena *arena, const Pack *pack, const Lexicon *lexicon, const PackBlock *block, Ruleset *out,
                        Error *err)
{
    const Rule *twin = find_rule(out, block->id);
    if (twin)
        return pack_fail(err, block, 0, "rule %.*s is already at %.*s:%u; choose another id", STR_ARG(block->id),
                         STR_ARG(twin->block->file), (unsigned)twin->block->line);
    Rule *rule = ARENA_NEW(arena, Rule);
    rule->id = block->id;
    rule->block = block;
    rule->confidence = 0.5;
    *(out->last ? &out->last->next : &out->first) = rule;
    out->last = rule;
    out->count++;
    RuleReader r = {arena, pack, lexicon, block, NULL, rule, err};
    Status st = STATUS_OK, worst = STATUS_OK;
    for (size_t k = 0; !st && k < block->count; k++) {
        r.at = &block->items[k];
        st = rule_read_attribute(&r);
        worst = st ? st : worst;
        st = pack_go_on(block, st);
    }
    if (worst) /* what it lacks may be what could not be read */
        return worst;
    if ((st = rule_read_check(&r)) == STATUS_OK && (st = index_words(arena, out, rule, err)) == STATUS_OK)
        index_rule(arena, lexicon, out, rule);
    return st;
}

Status ruleset_build(Arena *arena, const Pack *pack, const Lexicon *lexicon, Ruleset *out, Error *err)
{
    Status st = STATUS_OK;
    *out = (Ruleset){.word_count = lexicon_word_count(lexicon)};
    out->by_word = ARENA_ARRAY(arena, out->word_count + 1, RuleRef *);
    out->verb_type = ARENA_ARRAY(arena, out->word_count + 1, uint8_t);
    out->ends = ARENA_ARRAY(arena, out->word_count + 1, bool);
    out->no_deed = ARENA_ARRAY(arena, out->word_count + 1, bool);
    out->hearsay = ARENA_ARRAY(arena, out->word_count + 1, bool);
    for (size_t i = 0; !st && i < pack->count; i++) {
        const PackBlock *block = &pack->items[i];
        if (lexicon_owns(block->type))
            continue;
        const RuleReader list = {arena, pack, lexicon, block, NULL, NULL, err};
        if (str_equal(block->type, STR("list")))
            st = read_list(&list, out);
        else if (str_equal(block->type, STR("rule")))
            st = read_rule(arena, pack, lexicon, block, out, err);
        else
            st = pack_fail(err, block, 0, "\"%.*s\" is no type of block; see docs/RULES.md", STR_ARG(block->type));
        st = pack_go_on(block, st);
    }
    for (size_t i = 0; i <= out->word_count; i++)
        settle_refs(arena, &out->by_word[i]);
    settle_refs(arena, &out->by_noun);
    settle_refs(arena, &out->by_any);
    return st;
}

void ruleset_fini(Ruleset *ruleset)
{
    for (Rule *rule = ruleset->first; rule; rule = rule->next)
        pattern_free(rule->pattern);
    ruleset->first = ruleset->last = NULL;
}
