#include "worker/extraction/ruleset.h"

#include <stdlib.h>
#include <string.h>

#include "base/options.h"
#include "base/utf8.h"
#include "worker/text/verb.h"

typedef struct Reader {
    Arena *arena;
    const Pack *pack;
    const Lexicon *lexicon;
    const PackBlock *block;
    const PackAttribute *at;
    Rule *rule;
    Error *err;
} Reader;

static const char *const KEYS[] = {
    "kind",       "verb",    "modal",    "intent",         "any",       "event",      "with",        "without",
    "pattern",    "passive", "negation", "speech",         "past",      "konjunktiv", "stance",      "stance_negated",
    "topic",      "type",    "status",   "status_negated", "format",    "channel",    "pair",        "follows",
    "confidence", "example", "no",       "holder",         "addressee", "pledger",    "recipient",   "host",
    "attendee",   "invited", "absent",   "look",           "noun",      "also",       "preposition", "event_with",
    "amount",     "goods",   "many",     "self",           "duty",      "dass",       "people",      "placed",
    "wenn",       "quoted",  "strict",   "aimed",          "things",    "deed",       "mutual",
};
static const char *const ROLES[ROLE_COUNT] = {"holder",   "addressee", "pledger", "recipient", "host",
                                              "attendee", "invited",   "absent",  "look"};

static Status fail(const Reader *r, const char *what, const char *remedy)
{
    return pack_fail(r->err, r->block, r->at ? r->at->line : 0, "\"%.*s\" %s; %s",
                     r->at ? (int)r->at->value.len : (int)r->block->id.len, r->at ? r->at->value.ptr : r->block->id.ptr,
                     what, remedy);
}

static Str fold(Arena *arena, Str s)
{
    char *out = arena_alloc(arena, s.len + s.len / 2 + 1);
    return (Str){out, utf8_fold(s, out, s.len + s.len / 2 + 1)};
}

/* The block `list NAME` of the pack; NULL: there is none. */
static const PackBlock *find_list(const Pack *pack, Str name)
{
    for (size_t i = 0; i < pack->count; i++)
        if (str_equal(pack->items[i].type, STR("list")) && str_equal(pack->items[i].id, name))
            return &pack->items[i];
    return NULL;
}

/* "gut+" is an adjective with all its endings. */
static void push_words(const Reader *r, Str rest, RuleWords *out)
{
    Str word;
    while (pack_item(&rest, &word)) {
        static const char *const ENDINGS[] = {"", "e", "en", "er", "es", "em"};
        bool inflected = word.ptr[word.len - 1] == '+';
        Str folded = fold(r->arena, inflected ? str_slice(word, 0, word.len - 1) : word);
        out->open = out->open || folded.ptr[folded.len - 1] == '*';
        for (size_t i = 0; i < (inflected ? sizeof ENDINGS / sizeof *ENDINGS : 1); i++) {
            Str form = i ? arena_print(r->arena, "%.*s%s", STR_ARG(folded), ENDINGS[i]) : folded;
            ARENA_PUSH(r->arena, out, form);
        }
    }
}

/* Words, and "@name" for all words of a list. */
static Status read_words(const Reader *r, RuleWords *out)
{
    Str rest = r->at->value, word;
    while (pack_item(&rest, &word)) {
        if (word.ptr[0] != '@') {
            push_words(r, word, out);
            continue;
        }
        const PackBlock *list = find_list(r->pack, str_slice(word, 1, word.len));
        if (!list)
            return pack_fail(r->err, r->block, r->at->line, "there is no list \"%.*s\"; write a block: list %.*s",
                             STR_ARG(word), (int)word.len - 1, word.ptr + 1);
        for (size_t i = 0; i < list->count; i++)
            if (str_equal(list->items[i].key, STR("word")))
                push_words(r, list->items[i].value, out);
    }
    return STATUS_OK;
}

/* Each must be the id of an act block. */
static Status read_nouns(const Reader *r, RuleWords *out)
{
    Str rest = r->at->value, id;
    Status st = STATUS_OK;
    while (pack_item(&rest, &id)) {
        if (!lexicon_find(r->lexicon, LEX_ACT, id)) {
            st =
                pack_fail(r->err, r->block, r->at->line, "\"%.*s\" is no act; use the id of an act block", STR_ARG(id));
            if (pack_go_on(r->block, st))
                return st;
        }
        ARENA_PUSH(r->arena, out, id);
    }
    return st;
}

static bool is_lemma(const Lexicon *lexicon, Str folded)
{
    uint32_t word = lexicon_word(lexicon, folded);
    const VerbForm *f = word ? lexicon_verb_forms(lexicon, word) : NULL;
    while (f && f->verb->lemma != word)
        f = f->next;
    return f != NULL;
}

/* Each must be a verb of the lexicon, or the rule could never fire. */
static Status read_verbs(const Reader *r, RuleWords *out)
{
    size_t from = out->count;
    Status st = read_words(r, out);
    if (st)
        return st;
    for (size_t i = from; i < out->count; i++) {
        if (is_lemma(r->lexicon, out->items[i]))
            continue;
        st = pack_fail(r->err, r->block, r->at->line, "\"%.*s\" is no verb of the lexicon; add it to verbs.lex",
                       STR_ARG(out->items[i]));
        if (pack_go_on(r->block, st))
            return st;
    }
    return st;
}

static Status read_value(const Reader *r, const Vocabulary *v, int *out)
{
    *out = vocabulary_find(v, r->at->value);
    if (*out)
        return STATUS_OK;
    return pack_no_value(r->err, r->block, r->at->line, r->at->value, v);
}

/* The types of goods that a rule is about. */
static Status read_goods(const Reader *r, uint32_t *out)
{
    Reader one = *r;
    PackAttribute at = *r->at;
    Str rest = r->at->value, item;
    while (pack_item(&rest, &item)) {
        int type = 0;
        at.value = item;
        one.at = &at;
        Status st = read_value(&one, &vocabulary_pledge_type, &type);
        if (st)
            return st;
        *out |= 1u << type;
    }
    return STATUS_OK;
}

static Status read_choice(const Reader *r, RuleChoice *out)
{
    *out = str_equal(r->at->value, STR("yes"))  ? CHOICE_YES
           : str_equal(r->at->value, STR("no")) ? CHOICE_NO
                                                : CHOICE_ANY;
    return *out ? STATUS_OK : fail(r, "is neither yes nor no", "leave the line out where it does not matter");
}

static const struct {
    const char *name;
    PlaceKind kind;
} PLACES[] = {{"subject", PLACE_SUBJECT}, {"object", PLACE_OBJECT}, {"dative", PLACE_DATIVE},
              {"speaker", PLACE_SPEAKER}, {"seat", PLACE_SEAT},     {"infinitive", PLACE_INFINITIVE},
              {"content", PLACE_CONTENT}, {"clause", PLACE_CLAUSE}, {"sentence", PLACE_SENTENCE},
              {"before", PLACE_BEFORE},   {"owner", PLACE_OWNER},   {"behind", PLACE_BEHIND},
              {"origin", PLACE_ORIGIN},   {"last", PLACE_LAST},     {"there", PLACE_THERE}};

const char *ruleset_place_name(PlaceKind kind)
{
    for (size_t i = 0; i < sizeof PLACES / sizeof *PLACES; i++)
        if (PLACES[i].kind == kind)
            return PLACES[i].name;
    return "pp";
}

static Status read_places(const Reader *r, RulePlaces *out)
{
    Str rest = r->at->value, item;
    while (pack_item(&rest, &item)) {
        RulePlace place = {.kind = PLACE_PP};
        bool known = str_starts(item, STR("pp "));
        if (known)
            place.preposition = fold(r->arena, str_trim(str_slice(item, 3, item.len)));
        for (size_t i = 0; !known && i < sizeof PLACES / sizeof *PLACES; i++)
            if (str_equal(item, str_of(PLACES[i].name))) {
                place.kind = PLACES[i].kind;
                known = true;
            }
        if (!known || out->count == RULE_PLACES_MAX)
            return fail(r, "names no place in a clause",
                        "use subject, object, dative, pp PREPOSITION, seat, there, speaker, owner, behind, infinitive, "
                        "content, origin, last, clause or sentence");
        out->items[out->count++] = place;
    }
    return STATUS_OK;
}

static Status read_confidence(const Reader *r, double *out)
{
    char *end;
    Str text = arena_str(r->arena, r->at->value);
    *out = strtod(text.ptr, &end);
    if (*end || !(*out > 0 && *out <= 1))
        return fail(r, "is no confidence", "write a number above 0 and up to 1");
    return STATUS_OK;
}

/* `status` belongs to meetings and to pledges. */
static Status read_status(const Reader *r, bool negated)
{
    int value = 0;
    Status st;
    if (r->rule->kind == FACT_KIND_MEETING) {
        if ((st = read_value(r, &vocabulary_meeting_status, &value)) == STATUS_OK)
            r->rule->meeting_status = (MeetingStatus)value;
        return st;
    }
    if ((st = read_value(r, &vocabulary_pledge_status, &value)) == STATUS_OK)
        *(negated ? &r->rule->status_negated : &r->rule->status) = (PledgeStatus)value;
    return st;
}

static Status read_vocabulary(const Reader *r, Str key)
{
    const struct {
        const char *key;
        const Vocabulary *vocabulary;
    } VALUES[] = {{"stance", &vocabulary_stance},         {"stance_negated", &vocabulary_stance},
                  {"topic", &vocabulary_topic},           {"type", &vocabulary_pledge_type},
                  {"format", &vocabulary_meeting_format}, {"channel", &vocabulary_channel}};
    for (size_t i = 0; i < sizeof VALUES / sizeof *VALUES; i++) {
        int value;
        if (!str_equal(key, str_of(VALUES[i].key)))
            continue;
        Status st = read_value(r, VALUES[i].vocabulary, &value);
        if (st)
            return st;
        Rule *rule = r->rule;
        switch (i) {
        case 0:
            rule->stance = (Stance)value;
            break;
        case 1:
            rule->stance_negated = (Stance)value;
            break;
        case 2:
            rule->topic = (Topic)value;
            break;
        case 3:
            rule->type = (PledgeType)value;
            break;
        case 4:
            rule->format = (MeetingFormat)value;
            break;
        default:
            rule->channel = (Channel)value;
        }
        return STATUS_OK;
    }
    return STATUS_EMPTY;
}

static Status read_flag(const Reader *r, Str key)
{
    const struct {
        const char *key;
        RuleChoice *choice;
    } FLAGS[] = {{"passive", &r->rule->passive},
                 {"negation", &r->rule->negation},
                 {"speech", &r->rule->speech},
                 {"past", &r->rule->past},
                 {"konjunktiv", &r->rule->konjunktiv},
                 {"intent", &r->rule->modal},
                 {"wenn", &r->rule->wenn},
                 {"quoted", &r->rule->quoted},
                 {"self", &r->rule->self},
                 {"duty", &r->rule->duty},
                 {"dass", &r->rule->that}};
    RuleChoice choice;
    Status st;
    for (size_t i = 0; i < sizeof FLAGS / sizeof *FLAGS; i++)
        if (str_equal(key, str_of(FLAGS[i].key)))
            return read_choice(r, FLAGS[i].choice);
    bool *flag = str_equal(key, STR("event"))        ? &r->rule->event
                 : str_equal(key, STR("any"))        ? &r->rule->any
                 : str_equal(key, STR("strict"))     ? &r->rule->strict
                 : str_equal(key, STR("things"))     ? &r->rule->things
                 : str_equal(key, STR("aimed"))      ? &r->rule->aimed
                 : str_equal(key, STR("pair"))       ? &r->rule->needs_actor_pair
                 : str_equal(key, STR("follows"))    ? &r->rule->follows
                 : str_equal(key, STR("people"))     ? &r->rule->people
                 : str_equal(key, STR("placed"))     ? &r->rule->placed
                 : str_equal(key, STR("many"))       ? &r->rule->many
                 : str_equal(key, STR("event_with")) ? &r->rule->event_with
                 : str_equal(key, STR("amount"))     ? &r->rule->needs_amount
                 : str_equal(key, STR("deed"))       ? &r->rule->deed
                 : str_equal(key, STR("mutual"))     ? &r->rule->mutual
                                                     : NULL;
    if (!flag)
        return STATUS_EMPTY;
    if ((st = read_choice(r, &choice)) == STATUS_OK)
        *flag = choice == CHOICE_YES;
    return st;
}

/* May the key stand several times? Then its values add up. */
static bool lists(Str key)
{
    static const char *const LISTS[] = {"verb", "noun", "modal", "with", "also", "without", "example", "no"};
    for (size_t i = 0; i < sizeof LISTS / sizeof *LISTS; i++)
        if (str_equal(key, str_of(LISTS[i])))
            return true;
    for (size_t i = 0; i < ROLE_COUNT; i++)
        if (str_equal(key, str_of(ROLES[i])))
            return true;
    return false;
}

static Status read_attribute(Reader *r)
{
    Str key = r->at->key;
    Rule *rule = r->rule;
    int value;
    Status st;
    if (!lists(key))
        for (const PackAttribute *a = r->block->items; a < r->at; a++)
            if (str_equal(a->key, key))
                return pack_fail(r->err, r->block, r->at->line, "\"%.*s\" stands twice in the rule; remove one line",
                                 STR_ARG(key));
    for (size_t i = 0; i < ROLE_COUNT; i++)
        if (str_equal(key, str_of(ROLES[i])))
            return read_places(r, &rule->roles[i]);
    if ((st = read_vocabulary(r, key)) != STATUS_EMPTY || (st = read_flag(r, key)) != STATUS_EMPTY)
        return st;
    if (str_equal(key, STR("kind"))) {
        if ((st = read_value(r, &vocabulary_fact_kind, &value)) == STATUS_OK)
            rule->kind = (FactKind)value;
        return st;
    }
    if (str_equal(key, STR("verb")))
        return read_verbs(r, &rule->verbs);
    if (str_equal(key, STR("noun")))
        return read_nouns(r, &rule->nouns);
    if (str_equal(key, STR("preposition")))
        return read_words(r, &rule->prepositions);
    if (str_equal(key, STR("modal")))
        return read_verbs(r, &rule->modals);
    if (str_equal(key, STR("goods")))
        return read_goods(r, &rule->goods);
    if (str_equal(key, STR("with")))
        return read_words(r, &rule->with);
    if (str_equal(key, STR("also")))
        return read_words(r, &rule->also);
    if (str_equal(key, STR("without")))
        return read_words(r, &rule->without);
    if (str_equal(key, STR("status")) || str_equal(key, STR("status_negated")))
        return read_status(r, str_equal(key, STR("status_negated")));
    if (str_equal(key, STR("confidence")))
        return read_confidence(r, &rule->confidence);
    if (str_equal(key, STR("pattern"))) {
        Error inner = {0};
        pattern_free(rule->pattern);
        rule->pattern = NULL;
        st = pattern_new(r->at->value, &rule->pattern, &inner);
        return st ? pack_fail(r->err, r->block, r->at->line, "%s; mend the expression", inner.text) : STATUS_OK;
    }
    if (str_equal(key, STR("example")) || str_equal(key, STR("no")))
        return STATUS_OK;
    const char *near = options_nearest(arena_str(r->arena, key).ptr, KEYS, sizeof KEYS / sizeof *KEYS);
    return pack_fail(r->err, r->block, r->at->line, "a rule has no key \"%.*s\"; %s%s%s", STR_ARG(key),
                     near ? "did you mean \"" : "see docs/RULES.md", near ? near : "", near ? "\"?" : "");
}

static Status check(Reader *r)
{
    const Rule *rule = r->rule;
    r->at = NULL;
    if (!rule->kind)
        return fail(r, "has no kind", "begin with a line such as: kind pledge");
    if (!rule->verbs.count && !rule->modals.count && !rule->nouns.count && !rule->event && !rule->any)
        return fail(r, "has no trigger", "add a verb, a modal, a noun, event yes or any yes");
    if (rule->nouns.count && rule->kind == FACT_KIND_MEETING && !rule->follows)
        return fail(r, "states a meeting by a noun",
                    "write event yes, or follows yes where it only tells who took part");
    if (rule->prepositions.count && !rule->nouns.count)
        return fail(r, "has a preposition without a noun", "add a line such as: noun chair");
    if (!pack_find(r->block, "example"))
        return fail(r, "has no example", "add a sentence of your own on which it fires");
    if (rule->kind == FACT_KIND_POSITION && (!rule->roles[ROLE_HOLDER].count || !rule->stance))
        return fail(r, "needs a holder and a stance", "add both lines");
    if (rule->kind == FACT_KIND_PLEDGE && !rule->roles[ROLE_PLEDGER].count)
        return fail(r, "needs a pledger", "add a line such as: pledger subject");
    return STATUS_OK;
}

static void ask(RuleRef *ref, RuleChoice choice, unsigned bit)
{
    ref->must = (uint8_t)(ref->must | (choice == CHOICE_YES ? bit : 0));
    ref->must_not = (uint8_t)(ref->must_not | (choice == CHOICE_NO ? bit : 0));
}

static void append_ref(Arena *arena, RuleRef **head, const Rule *rule)
{
    RuleRef *ref = ARENA_NEW(arena, RuleRef);
    ref->rule = rule;
    ref->kind = rule->kind;
    ask(ref, rule->passive, CLAUSE_IS_PASSIVE);
    ask(ref, rule->modal, CLAUSE_IS_INTENT);
    ask(ref, rule->speech, CLAUSE_IS_SPEECH);
    ask(ref, rule->past, CLAUSE_IS_PAST);
    ask(ref, rule->konjunktiv, CLAUSE_IS_KONJUNKTIV);
    ask(ref, rule->negation, CLAUSE_IS_NEGATED);
    while (*head)
        head = &(*head)->next;
    *head = ref;
}

static void index_rule(Arena *arena, const Lexicon *lexicon, Ruleset *set, const Rule *rule)
{
    const RuleWords *triggers = rule->verbs.count ? &rule->verbs : &rule->modals;
    if (rule->nouns.count) {
        append_ref(arena, &set->by_noun, rule);
        return;
    }
    for (size_t i = 0; i < triggers->count; i++)
        append_ref(arena, &set->by_word[lexicon_word(lexicon, triggers->items[i])], rule);
    if (rule->event)
        append_ref(arena, &set->by_event, rule);
    if (rule->any)
        append_ref(arena, &set->by_any, rule);
}

/* Numbers the rule's sets of words and enters their whole words into the index. */
static Status index_words(Arena *arena, Ruleset *set, Rule *rule, Error *err)
{
    RuleWords *sets[] = {&rule->with, &rule->also, &rule->without};
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++) {
        if (!sets[i]->count)
            continue;
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
static Status read_list(const Reader *r, Ruleset *set)
{
    Reader at = *r;
    RuleWords verbs = {0};
    int type = 0;
    Status st = STATUS_OK;
    const PackAttribute *hearsay = pack_find(r->block, "hearsay"), *typed = pack_find(r->block, "type");
    const PackAttribute *idle = pack_find(r->block, "no_deed"), *ends = pack_find(r->block, "ends");
    for (size_t i = 0; !st && i < r->block->count; i++) {
        at.at = &r->block->items[i];
        if (str_equal(at.at->key, STR("type")))
            st = read_value(&at, &vocabulary_pledge_type, &type);
        else if (str_equal(at.at->key, STR("word")) && (hearsay || typed || idle || ends))
            st = read_verbs(&at, &verbs);
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
    Reader r = {arena, pack, lexicon, block, NULL, rule, err};
    Status st = STATUS_OK, worst = STATUS_OK;
    for (size_t k = 0; !st && k < block->count; k++) {
        r.at = &block->items[k];
        st = read_attribute(&r);
        worst = st ? st : worst;
        st = pack_go_on(block, st);
    }
    if (worst) /* what it lacks may be what could not be read */
        return worst;
    if ((st = check(&r)) == STATUS_OK && (st = index_words(arena, out, rule, err)) == STATUS_OK)
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
        const Reader list = {arena, pack, lexicon, block, NULL, NULL, err};
        if (str_equal(block->type, STR("list")))
            st = read_list(&list, out);
        else if (str_equal(block->type, STR("rule")))
            st = read_rule(arena, pack, lexicon, block, out, err);
        else
            st = pack_fail(err, block, 0, "\"%.*s\" is no type of block; see docs/RULES.md", STR_ARG(block->type));
        st = pack_go_on(block, st);
    }
    return st;
}

void ruleset_fini(Ruleset *ruleset)
{
    for (Rule *rule = ruleset->first; rule; rule = rule->next)
        pattern_free(rule->pattern);
    ruleset->first = ruleset->last = NULL;
}
