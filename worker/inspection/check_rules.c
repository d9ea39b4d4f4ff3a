/* Rules that cannot do what they say: never fire, are beaten by an earlier one, or have lines without effect. */
#include <string.h>

#include "worker/inspection/check.h"
#include "worker/text/verb.h"

typedef struct Checker {
    const Engine *engine;
    const Lexicon *lexicon;
    const Ruleset *rules;
    PackNotes *notes;
    const Rule *rule;
} Checker;

static uint32_t line_of(const Rule *rule, const char *key)
{
    const PackAttribute *a = pack_find(rule->block, key);
    return a ? a->line : rule->block->line;
}

/* ---- triggers and conditions that exclude each other ---- */

static bool is_modal(const Lexicon *lexicon, Str lemma)
{
    uint32_t word = lexicon_word(lexicon, lemma);
    for (const VerbForm *f = word ? lexicon_verb_forms(lexicon, word) : NULL; f; f = f->next)
        if (f->verb->lemma == word && f->verb->kind == VERB_MODAL)
            return true;
    return false;
}

static void check_trigger(const Checker *c)
{
    const Rule *rule = c->rule;
    for (size_t i = 0; i < rule->modals.count; i++)
        if (!is_modal(c->lexicon, rule->modals.items[i]) && !str_equal(rule->modals.items[i], STR("werden")))
            pack_doubt(c->notes, rule->block, line_of(rule, "modal"),
                       "\"%.*s\" is no modal verb, so it never goes with another; write it as verb",
                       STR_ARG(rule->modals.items[i]));
    if (rule->modals.count && rule->modal == CHOICE_NO)
        pack_doubt(c->notes, rule->block, line_of(rule, "intent"),
                   "the rule never fires: it asks for a modal and for none; remove \"intent no\"");
    const RuleRef *event = c->rules->by_event;
    if (rule->event && event && event->rule != rule)
        pack_doubt(c->notes, rule->block, line_of(rule, "event"),
                   "the rule never fires: %.*s at %.*s:%u has all nouns for meetings; join the two",
                   STR_ARG(event->rule->id), STR_ARG(event->rule->block->file), (unsigned)event->rule->block->line);
    const RuleRole main = rule->kind == FACT_KIND_POSITION ? ROLE_HOLDER : ROLE_PLEDGER;
    const RulePlaces *who = &rule->roles[main];
    bool spoken = rule->speech == CHOICE_NO && who->count > 0;
    for (size_t i = 0; i < who->count; i++)
        spoken = spoken && who->items[i].kind == PLACE_SPEAKER;
    if (spoken)
        pack_doubt(c->notes, rule->block, line_of(rule, "speech"),
                   "the rule never states anything: it looks for a speaker where nobody speaks; remove \"speech no\"");
}

/* ---- words ---- */

/* Is the item, the one at `position` of the line `at`, there before under the same key? */
static bool stands_before(const PackBlock *block, const PackAttribute *at, size_t position, Str item)
{
    for (const PackAttribute *a = block->items; a <= at; a++) {
        Str rest = a->value, other;
        for (size_t n = 0; str_equal(a->key, at->key) && pack_item(&rest, &other); n++) {
            if (a == at && n >= position)
                return false;
            if (str_equal(other, item))
                return true;
        }
    }
    return false;
}

static void check_words(const Checker *c, const RuleWords *words, const char *key)
{
    for (size_t i = 0; i < words->count; i++) {
        Str word = words->items[i];
        if (memchr(word.ptr, ' ', word.len) || memchr(word.ptr, '-', word.len))
            pack_doubt(c->notes, c->rule->block, line_of(c->rule, key),
                       "\"%.*s\" is more than one word and never found; name its most telling word", STR_ARG(word));
    }
    /* as they are written: words of lists may well overlap */
    for (const PackAttribute *a = c->rule->block->items; a < c->rule->block->items + c->rule->block->count; a++) {
        Str rest = a->value, item;
        for (size_t n = 0; str_equal(a->key, str_of(key)) && pack_item(&rest, &item); n++)
            if (stands_before(c->rule->block, a, n, item))
                pack_doubt(c->notes, c->rule->block, a->line, "\"%.*s\" stands twice under \"%s\"", STR_ARG(item), key);
    }
}

static void check_places(const Checker *c)
{
    static const char *const ROLES[ROLE_COUNT] = {"holder",   "addressee", "pledger", "recipient", "host",
                                                  "attendee", "invited",   "absent",  "look"};
    for (size_t r = 0; r < ROLE_COUNT; r++) {
        const RulePlaces *places = &c->rule->roles[r];
        for (size_t i = 0; i < places->count; i++) {
            const RulePlace *p = &places->items[i];
            uint32_t word = p->preposition.len ? lexicon_word(c->lexicon, p->preposition) : 0;
            bool comparison = str_equal(p->preposition, STR("als")) || str_equal(p->preposition, STR("wie"));
            if (p->kind == PLACE_PP && !comparison && !(word && lexicon_has_class(c->lexicon, word, WORD_PREPOSITION)))
                pack_doubt(c->notes, c->rule->block, line_of(c->rule, ROLES[r]),
                           "\"%.*s\" is no preposition of the lexicon; add it to: words preposition",
                           STR_ARG(p->preposition));
            if ((p->kind == PLACE_OWNER || p->kind == PLACE_BEHIND) && !c->rule->nouns.count)
                pack_doubt(c->notes, c->rule->block, line_of(c->rule, ROLES[r]),
                           "\"%s\" is a place of a noun, and the rule has none; remove it",
                           p->kind == PLACE_OWNER ? "owner" : "behind");
        }
    }
}

/* ---- lines without effect ---- */

static void check_keys(const Checker *c)
{
    static const struct {
        const char *key;
        bool meeting, pledge, position;
    } KEYS[] = {
        {"holder", 0, 0, 1},  {"addressee", 0, 0, 1},      {"stance", 0, 0, 1},    {"stance_negated", 0, 0, 1},
        {"topic", 0, 0, 1},   {"pledger", 0, 1, 0},        {"recipient", 0, 1, 0}, {"type", 0, 1, 0},
        {"status", 1, 1, 0},  {"status_negated", 0, 1, 0}, {"host", 1, 0, 0},      {"attendee", 1, 0, 0},
        {"invited", 1, 0, 0}, {"absent", 1, 0, 0},         {"format", 1, 0, 0},    {"channel", 1, 0, 0},
        {"pair", 1, 0, 0},    {"follows", 1, 0, 0},        {"event", 1, 0, 0},     {"look", 0, 1, 1},
        {"strict", 0, 0, 1},  {"aimed", 0, 1, 1},          {"things", 0, 0, 1},    {"goods", 0, 1, 0},
        {"amount", 0, 1, 0},  {"event_with", 1, 0, 0},     {"people", 1, 0, 0},    {"placed", 1, 0, 0},
        {"many", 1, 0, 0},    {"predicate", 0, 0, 1},
    };
    FactKind kind = c->rule->kind;
    for (size_t i = 0; i < sizeof KEYS / sizeof *KEYS; i++) {
        const PackAttribute *a = pack_find(c->rule->block, KEYS[i].key);
        bool has = kind == FACT_KIND_MEETING  ? KEYS[i].meeting
                   : kind == FACT_KIND_PLEDGE ? KEYS[i].pledge
                                              : KEYS[i].position;
        if (a && !has)
            pack_doubt(c->notes, c->rule->block, a->line, "\"%s\" has no effect in a rule of kind %s; remove the line",
                       KEYS[i].key, vocabulary_name(&vocabulary_fact_kind, (int)kind));
    }
    if (!pack_find(c->rule->block, "no"))
        pack_doubt(c->notes, c->rule->block, 0, "rule %.*s has no counter-example; add a line: no SENTENCE",
                   STR_ARG(c->rule->id));
}

/* ---- beaten by an earlier rule ---- */

/* Keys that beats() compares one by one; any other must be the same in both rules. */
static bool is_compared(Str key)
{
    static const char *const KEYS[] = {
        "kind",     "verb",    "modal",  "noun",       "with",       "also",    "without",   "pattern",   "passive",
        "speech",   "past",    "intent", "konjunktiv", "holder",     "pledger", "addressee", "recipient", "host",
        "attendee", "invited", "absent", "look",       "confidence", "example", "no",
    };
    for (size_t i = 0; i < sizeof KEYS / sizeof *KEYS; i++)
        if (str_equal(key, str_of(KEYS[i])))
            return true;
    return false;
}

static bool has_others_of(const Rule *a, const Rule *b)
{
    for (size_t i = 0; i < a->block->count; i++) {
        const PackAttribute *x = &a->block->items[i];
        bool found = is_compared(x->key);
        for (size_t k = 0; !found && k < b->block->count; k++)
            found = str_equal(b->block->items[k].key, x->key) && str_equal(b->block->items[k].value, x->value);
        if (!found)
            return false;
    }
    return true;
}

static bool holds(const RuleWords *words, Str word)
{
    for (size_t i = 0; i < words->count; i++)
        if (str_equal(words->items[i], word))
            return true;
    return false;
}

/* Is each of `few` among `many`? */
static bool within(const RuleWords *few, const RuleWords *many)
{
    for (size_t i = 0; i < few->count; i++)
        if (!holds(many, few->items[i]))
            return false;
    return true;
}

/* Where `narrow` finds something, `wide` finds the same: its places begin with those of narrow. */
static bool begins_with(const RulePlaces *wide, const RulePlaces *narrow)
{
    if (wide->count < narrow->count || (!narrow->count && wide->count))
        return false;
    for (size_t i = 0; i < narrow->count; i++)
        if (wide->items[i].kind != narrow->items[i].kind ||
            !str_equal(wide->items[i].preposition, narrow->items[i].preposition))
            return false;
    return true;
}

/* Words of a condition "has one of these": those of wide ask no more than those of narrow. */
static bool asks_less(const RuleWords *wide, const RuleWords *narrow)
{
    return !wide->count || (narrow->count && within(narrow, wide));
}

static bool open_or_same(RuleChoice wide, RuleChoice narrow)
{
    return wide == CHOICE_ANY || wide == narrow;
}

static Str pattern_of(const Rule *rule)
{
    const PackAttribute *a = pack_find(rule->block, "pattern");
    return a ? a->value : (Str){NULL, 0};
}

/* Does the earlier rule fire wherever this one does, and state the same as surely? */
static bool beats(const Rule *wide, const Rule *narrow)
{
    if (wide->kind != narrow->kind || wide->confidence < narrow->confidence || !has_others_of(wide, narrow) ||
        !has_others_of(narrow, wide))
        return false;
    bool trigger = within(&narrow->verbs, &wide->verbs) && within(&narrow->nouns, &wide->nouns) &&
                   (narrow->verbs.count > 0) == (wide->verbs.count > 0) &&
                   (narrow->nouns.count > 0) == (wide->nouns.count > 0) && asks_less(&wide->modals, &narrow->modals);
    bool choices = open_or_same(wide->passive, narrow->passive) && open_or_same(wide->speech, narrow->speech) &&
                   open_or_same(wide->past, narrow->past) && open_or_same(wide->konjunktiv, narrow->konjunktiv) &&
                   open_or_same(wide->modal, narrow->modal);
    bool words = asks_less(&wide->with, &narrow->with) && asks_less(&wide->also, &narrow->also) &&
                 within(&wide->without, &narrow->without) &&
                 (!wide->pattern || str_equal(pattern_of(wide), pattern_of(narrow)));
    for (size_t i = 0; trigger && choices && words && i < ROLE_COUNT; i++)
        if (!begins_with(&wide->roles[i], &narrow->roles[i]))
            return false;
    return trigger && choices && words;
}

static void check_beaten(const Checker *c)
{
    for (const Rule *earlier = c->rules->first; earlier && earlier != c->rule; earlier = earlier->next)
        if (beats(earlier, c->rule)) {
            pack_doubt(c->notes, c->rule->block, 0,
                       "rule %.*s adds nothing: %.*s at %.*s:%u fires wherever it does; remove one or join them",
                       STR_ARG(c->rule->id), STR_ARG(earlier->id), STR_ARG(earlier->block->file),
                       (unsigned)earlier->block->line);
            return;
        }
}

/* ---- what no rule asks for ---- */

static bool names_list(const PackBlock *rule, Str list)
{
    for (size_t i = 0; i < rule->count; i++) {
        Str rest = rule->items[i].value, item;
        while (pack_item(&rest, &item))
            if (item.ptr[0] == '@' && str_equal(str_slice(item, 1, item.len), list))
                return true;
    }
    return false;
}

static void check_lists(const Checker *c)
{
    const Pack *pack = engine_pack(c->engine);
    for (size_t i = 0; i < pack->count; i++) {
        const PackBlock *list = &pack->items[i];
        if (!str_equal(list->type, STR("list")))
            continue;
        bool used = false;
        for (size_t k = 0; k < list->count; k++) /* it says something of its words by itself */
            used = used || !str_equal(list->items[k].key, STR("word"));
        for (const Rule *rule = c->rules->first; rule && !used; rule = rule->next)
            used = names_list(rule->block, list->id);
        if (!used)
            pack_doubt(c->notes, list, 0, "no rule asks for the list %.*s; remove it, or write @%.*s in a rule",
                       STR_ARG(list->id), STR_ARG(list->id));
        for (size_t k = 0; k < i; k++)
            if (str_equal(pack->items[k].type, STR("list")) && str_equal(pack->items[k].id, list->id))
                pack_doubt(c->notes, list, 0, "list %.*s is already at %.*s:%u, and only that one counts; join them",
                           STR_ARG(list->id), STR_ARG(pack->items[k].file), (unsigned)pack->items[k].line);
    }
}

static void check_acts(const Checker *c)
{
    static const char *const OWN[] = {"reversal", "agreement", "reference", "document"}; /* the engine asks for them */
    size_t count;
    const LexItem *const *acts = lexicon_items(c->lexicon, LEX_ACT, &count);
    for (size_t i = 0; i < count; i++) {
        bool used = false;
        for (size_t k = 0; k < sizeof OWN / sizeof *OWN; k++)
            used = used || str_equal(acts[i]->id, str_of(OWN[k]));
        for (const RuleRef *ref = c->rules->by_noun; ref && !used; ref = ref->next)
            used = holds(&ref->rule->nouns, acts[i]->id);
        if (!used)
            pack_doubt(c->notes, acts[i]->block, 0, "no rule asks for the act %.*s; write noun %.*s in a rule",
                       STR_ARG(acts[i]->id), STR_ARG(acts[i]->id));
    }
}

void check_rules(const Engine *engine, PackNotes *notes)
{
    Checker c = {engine, engine_lexicon(engine), engine_rules(engine), notes, NULL};
    for (c.rule = c.rules->first; c.rule; c.rule = c.rule->next) {
        if (!c.rule->kind)
            continue; /* could not be read */
        check_trigger(&c);
        check_words(&c, &c.rule->verbs, "verb");
        check_words(&c, &c.rule->with, "with");
        check_words(&c, &c.rule->also, "also");
        check_words(&c, &c.rule->without, "without");
        check_places(&c);
        check_keys(&c);
        check_beaten(&c);
    }
    check_lists(&c);
    check_acts(&c);
}
