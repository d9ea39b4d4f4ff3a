#include "worker/extraction/rule_read.h"

#include <stdlib.h>

#include "base/options.h"

static const char *const KEYS[] = {
    "kind",       "verb",    "modal",    "intent",         "any",       "event",      "with",        "without",
    "pattern",    "passive", "negation", "speech",         "past",      "konjunktiv", "stance",      "stance_negated",
    "topic",      "type",    "status",   "status_negated", "format",    "channel",    "pair",        "follows",
    "confidence", "example", "no",       "holder",         "addressee", "pledger",    "recipient",   "host",
    "attendee",   "invited", "absent",   "look",           "noun",      "also",       "preposition", "event_with",
    "amount",     "goods",   "many",     "self",           "duty",      "dass",       "people",      "placed",
    "wenn",       "quoted",  "strict",   "aimed",          "things",    "deed",       "mutual",      "predicate",
    "own",
};
static const char *const ROLES[ROLE_COUNT] = {"holder",   "addressee", "pledger", "recipient", "host",
                                              "attendee", "invited",   "absent",  "look"};

static Status fail(const RuleReader *r, const char *what, const char *remedy)
{
    return pack_fail(r->err, r->block, r->at ? r->at->line : 0, "\"%.*s\" %s; %s",
                     r->at ? (int)r->at->value.len : (int)r->block->id.len, r->at ? r->at->value.ptr : r->block->id.ptr,
                     what, remedy);
}

Status rule_read_value(const RuleReader *r, const Vocabulary *v, int *out)
{
    *out = vocabulary_find(v, r->at->value);
    if (*out)
        return STATUS_OK;
    return pack_no_value(r->err, r->block, r->at->line, r->at->value, v);
}

/* The types of goods that a rule is about. */
static Status read_goods(const RuleReader *r, uint32_t *out)
{
    RuleReader one = *r;
    PackAttribute at = *r->at;
    Str rest = r->at->value, item;
    while (pack_item(&rest, &item)) {
        int type = 0;
        at.value = item;
        one.at = &at;
        Status st = rule_read_value(&one, &vocabulary_pledge_type, &type);
        if (st)
            return st;
        *out |= 1u << type;
    }
    return STATUS_OK;
}

static Status read_choice(const RuleReader *r, RuleChoice *out)
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
              {"origin", PLACE_ORIGIN},   {"last", PLACE_LAST},     {"there", PLACE_THERE},
              {"source", PLACE_SOURCE},   {"author", PLACE_AUTHOR}};

const char *ruleset_place_name(PlaceKind kind)
{
    for (size_t i = 0; i < sizeof PLACES / sizeof *PLACES; i++)
        if (PLACES[i].kind == kind)
            return PLACES[i].name;
    return "pp";
}

static Status read_places(const RuleReader *r, RulePlaces *out)
{
    Str rest = r->at->value, item;
    RulePlace *items = ARENA_ARRAY(r->arena, RULE_PLACES_MAX, RulePlace);
    for (size_t i = 0; i < out->count; i++)
        items[i] = out->items[i];
    out->items = items;
    while (pack_item(&rest, &item)) {
        RulePlace place = {.kind = PLACE_PP};
        bool known = str_starts(item, STR("pp "));
        if (known)
            place.preposition = rule_words_fold(r->arena, str_trim(str_slice(item, 3, item.len)));
        for (size_t i = 0; !known && i < sizeof PLACES / sizeof *PLACES; i++)
            if (str_equal(item, str_of(PLACES[i].name))) {
                place.kind = PLACES[i].kind;
                known = true;
            }
        if (!known || out->count == RULE_PLACES_MAX)
            return fail(
                r, "names no place in a clause",
                "use subject, object, dative, pp PREPOSITION, seat, source, there, speaker, owner, behind, infinitive, "
                "content, origin, last, clause or sentence");
        items[out->count++] = place;
    }
    return STATUS_OK;
}

static Status read_confidence(const RuleReader *r, double *out)
{
    char *end;
    Str text = arena_str(r->arena, r->at->value);
    *out = strtod(text.ptr, &end);
    if (*end || !(*out > 0 && *out <= 1))
        return fail(r, "is no confidence", "write a number above 0 and up to 1");
    return STATUS_OK;
}

/* `status` belongs to meetings and to pledges. */
static Status read_status(const RuleReader *r, bool negated)
{
    int value = 0;
    Status st;
    if (r->rule->kind == FACT_KIND_MEETING) {
        if ((st = rule_read_value(r, &vocabulary_meeting_status, &value)) == STATUS_OK)
            r->rule->meeting_status = (MeetingStatus)value;
        return st;
    }
    if ((st = rule_read_value(r, &vocabulary_pledge_status, &value)) == STATUS_OK)
        *(negated ? &r->rule->status_negated : &r->rule->status) = (PledgeStatus)value;
    return st;
}

static Status read_vocabulary(const RuleReader *r, Str key)
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
        Status st = rule_read_value(r, VALUES[i].vocabulary, &value);
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

static Status read_flag(const RuleReader *r, Str key)
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
                 : str_equal(key, STR("own"))        ? &r->rule->own
                 : str_equal(key, STR("predicate"))  ? &r->rule->predicate
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

Status rule_read_attribute(RuleReader *r)
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
        if ((st = rule_read_value(r, &vocabulary_fact_kind, &value)) == STATUS_OK)
            rule->kind = (FactKind)value;
        return st;
    }
    if (str_equal(key, STR("verb")))
        return rule_words_verbs(r, &rule->verbs);
    if (str_equal(key, STR("noun")))
        return rule_words_nouns(r, &rule->nouns);
    if (str_equal(key, STR("preposition")))
        return rule_words_read(r, &rule->prepositions);
    if (str_equal(key, STR("modal")))
        return rule_words_verbs(r, &rule->modals);
    if (str_equal(key, STR("goods")))
        return read_goods(r, &rule->goods);
    if (str_equal(key, STR("with")))
        return rule_words_read(r, &rule->with);
    if (str_equal(key, STR("also")))
        return rule_words_read(r, &rule->also);
    if (str_equal(key, STR("without")))
        return rule_words_read(r, &rule->without);
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

Status rule_read_check(RuleReader *r)
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
