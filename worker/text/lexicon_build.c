/* Checks the lexicon blocks of a pack against the schema below and puts them into a Lexicon. */
#include <string.h>

#include "base/options.h"
#include "worker/text/lexicon.h"
#include "worker/text/verb.h"

typedef enum ValueForm {
    VALUE_FORMS,      /* list of forms for look-up */
    VALUE_STEMS,      /* list of beginnings of words */
    VALUE_TEXT,       /* free text: kept for people */
    VALUE_PLACE,      /* LexItem.place */
    VALUE_YES,        /* LexItem.unique, .meets or .acts, by key */
    VALUE_COUNTRY,    /* alpha-3 of a country block */
    VALUE_ACTOR,      /* country or organisation id */
    VALUE_OF,         /* country; organisation */
    VALUE_VOCABULARY, /* LexItem.code */
    VALUE_CHANNEL,
    VALUE_RANK,
    VALUE_GENDER,
    VALUE_NUMBER,
    VALUE_TERM,
    VALUE_TIME,  /* LexItem.code, .unit, .value, .timex or .edge, by key */
    VALUE_WORDS, /* forms of a closed class */
    VALUE_VERB,  /* read by verb.c */
} ValueForm;

typedef struct KeySpec {
    const char *key;
    ValueForm form;
    LexSense sense;
    Inflection inflection;
    const Vocabulary *vocabulary;
} KeySpec;

typedef struct TypeSpec {
    const char *name;
    LexType type;
    const KeySpec *keys; /* ends with a NULL key; the first one is required */
} TypeSpec;

static const KeySpec COUNTRY[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NAME, NULL},
                                  {"adjective", VALUE_FORMS, SENSE_ADJECTIVE, INFLECT_ADJECTIVE, NULL},
                                  {"inhabitant", VALUE_FORMS, SENSE_INHABITANT, INFLECT_NAME, NULL},
                                  {"capital", VALUE_PLACE, SENSE_NAME, INFLECT_NONE, NULL},
                                  {"seat", VALUE_FORMS, SENSE_SEAT, INFLECT_NAME, NULL},
                                  {"government", VALUE_FORMS, SENSE_GOVERNMENT, INFLECT_NAME, NULL},
                                  {"compound", VALUE_FORMS, SENSE_COMPOUND, INFLECT_NONE, NULL},
                                  {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const KeySpec ORGANISATION[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NAME, NULL},
                                       {"kind", VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL},
                                       {"inhabitant", VALUE_FORMS, SENSE_INHABITANT, INFLECT_NAME, NULL},
                                       {"adjective", VALUE_FORMS, SENSE_ADJECTIVE, INFLECT_ADJECTIVE, NULL},
                                       {"seat", VALUE_FORMS, SENSE_SEAT, INFLECT_NAME, NULL},
                                       {"compound", VALUE_FORMS, SENSE_COMPOUND, INFLECT_NONE, NULL},
                                       {"meets", VALUE_YES, SENSE_NAME, INFLECT_NONE, NULL},
                                       {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const KeySpec FORUM[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NAME, NULL},
                                {"format", VALUE_VOCABULARY, SENSE_NAME, INFLECT_NONE, &vocabulary_meeting_format},
                                {"actor", VALUE_YES, SENSE_NAME, INFLECT_NONE, NULL},
                                {"place", VALUE_PLACE, SENSE_NAME, INFLECT_NONE, NULL},
                                {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const KeySpec OFFICE[] = {
    {"title", VALUE_FORMS, SENSE_NAME, INFLECT_NAME, NULL}, {"of", VALUE_OF, SENSE_NAME, INFLECT_NONE, NULL},
    {"only", VALUE_ACTOR, SENSE_NAME, INFLECT_NONE, NULL},  {"unique", VALUE_YES, SENSE_NAME, INFLECT_NONE, NULL},
    {"rank", VALUE_RANK, SENSE_NAME, INFLECT_NONE, NULL},   {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const KeySpec PERSON[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NAME, NULL},
                                 {"surname", VALUE_FORMS, SENSE_SURNAME, INFLECT_NAME, NULL},
                                 {"gender", VALUE_GENDER, SENSE_NAME, INFLECT_NONE, NULL},
                                 {"acts_for", VALUE_ACTOR, SENSE_NAME, INFLECT_NONE, NULL},
                                 {"held", VALUE_TERM, SENSE_NAME, INFLECT_NONE, NULL},
                                 {"byname", VALUE_FORMS, SENSE_BYNAME, INFLECT_NAME, NULL},
                                 {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const KeySpec PLACE[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NAME, NULL},
                                {"country", VALUE_COUNTRY, SENSE_NAME, INFLECT_NONE, NULL},
                                {"adjective", VALUE_FORMS, SENSE_ADJECTIVE, INFLECT_NONE, NULL},
                                {"venue", VALUE_FORMS, SENSE_VENUE, INFLECT_NAME, NULL},
                                {"region", VALUE_YES, SENSE_NAME, INFLECT_NONE, NULL},
                                {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const KeySpec EVENT[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NOUN, NULL},
                                {"format", VALUE_VOCABULARY, SENSE_NAME, INFLECT_NONE, &vocabulary_meeting_format},
                                {"channel", VALUE_CHANNEL, SENSE_NAME, INFLECT_NONE, NULL},
                                {"ignored", VALUE_YES, SENSE_NAME, INFLECT_NONE, NULL},
                                {"label", VALUE_YES, SENSE_NAME, INFLECT_NONE, NULL},
                                {"pair", VALUE_YES, SENSE_NAME, INFLECT_NONE, NULL},
                                {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const KeySpec TOPIC[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NOUN, NULL},
                                {"phrase", VALUE_FORMS, SENSE_NAME, INFLECT_NONE, NULL},
                                {"stem", VALUE_STEMS, SENSE_STEM, INFLECT_NONE, NULL},
                                {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const KeySpec GROUP[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NAME, NULL},
                                {"size", VALUE_VOCABULARY, SENSE_NAME, INFLECT_NONE, &vocabulary_size_unit},
                                {"acts", VALUE_YES, SENSE_NAME, INFLECT_NONE, NULL},
                                {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const KeySpec CURRENCY[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NOUN, NULL},
                                   {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const KeySpec NUMBER[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NONE, NULL},
                                 {"value", VALUE_NUMBER, SENSE_NAME, INFLECT_NONE, NULL},
                                 {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const KeySpec CALENDAR[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NAME, NULL},
                                   {"value", VALUE_NUMBER, SENSE_NAME, INFLECT_NONE, NULL},
                                   {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const KeySpec TIME[] = {
    {"name", VALUE_FORMS, SENSE_NAME, INFLECT_NONE, NULL}, {"stem", VALUE_STEMS, SENSE_STEM, INFLECT_NONE, NULL},
    {"sense", VALUE_TIME, SENSE_NAME, INFLECT_NONE, NULL}, {"unit", VALUE_TIME, SENSE_NAME, INFLECT_NONE, NULL},
    {"value", VALUE_TIME, SENSE_NAME, INFLECT_NONE, NULL}, {"timex", VALUE_TIME, SENSE_NAME, INFLECT_NONE, NULL},
    {"edge", VALUE_TIME, SENSE_NAME, INFLECT_NONE, NULL},  {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const KeySpec WORDS[] = {{"form", VALUE_WORDS, SENSE_NAME, INFLECT_NONE, NULL},
                                {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const KeySpec VERB[] = {{"present", VALUE_VERB, SENSE_NAME, INFLECT_NONE, NULL},
                               {"past", VALUE_VERB, SENSE_NAME, INFLECT_NONE, NULL},
                               {"subjunctive", VALUE_VERB, SENSE_NAME, INFLECT_NONE, NULL},
                               {"participle", VALUE_VERB, SENSE_NAME, INFLECT_NONE, NULL},
                               {"present_forms", VALUE_VERB, SENSE_NAME, INFLECT_NONE, NULL},
                               {"past_forms", VALUE_VERB, SENSE_NAME, INFLECT_NONE, NULL},
                               {"first_forms", VALUE_VERB, SENSE_NAME, INFLECT_NONE, NULL},
                               {"second_forms", VALUE_VERB, SENSE_NAME, INFLECT_NONE, NULL},
                               {"auxiliary", VALUE_VERB, SENSE_NAME, INFLECT_NONE, NULL},
                               {"derived", VALUE_VERB, SENSE_NAME, INFLECT_NONE, NULL},
                               {"lemma", VALUE_VERB, SENSE_NAME, INFLECT_NONE, NULL},
                               {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};

static const TypeSpec TYPES[] = {
    {"country", LEX_COUNTRY, COUNTRY}, {"organisation", LEX_ORGANISATION, ORGANISATION},
    {"forum", LEX_FORUM, FORUM},       {"office", LEX_OFFICE, OFFICE},
    {"person", LEX_PERSON, PERSON},    {"place", LEX_PLACE, PLACE},
    {"event", LEX_EVENT, EVENT},       {"topic", LEX_TOPIC, TOPIC},
    {"goods", LEX_GOODS, TOPIC},       {"group", LEX_GROUP, GROUP},
    {"unit", LEX_CURRENCY, CURRENCY},  {"number", LEX_NUMBER, NUMBER},
    {"month", LEX_MONTH, CALENDAR},    {"weekday", LEX_WEEKDAY, CALENDAR},
    {"time", LEX_TIME, TIME},          {"words", LEX_WORDS, WORDS},
    {"verb", LEX_VERB, VERB},          {"verbs", LEX_VERBS, VERB},
    {"act", LEX_ACT, CURRENCY},        {"whole", LEX_WHOLE, CURRENCY},
};
enum { TYPE_COUNT = sizeof TYPES / sizeof *TYPES, KEYS_MAX = 16 };

typedef struct Build {
    Lexicon *lexicon;
    Arena *arena;
    const PackBlock *block;
    LexItem *item;
    LexTerm *terms;
    Error *err;
} Build;

static const TypeSpec *find_type(Str name)
{
    for (size_t i = 0; i < TYPE_COUNT; i++)
        if (str_equal(name, str_of(TYPES[i].name)))
            return &TYPES[i];
    return NULL;
}

bool lexicon_owns(Str type)
{
    return find_type(type) != NULL;
}

static const KeySpec *find_key(const TypeSpec *type, Str key)
{
    for (const KeySpec *k = type->keys; k->key; k++)
        if (str_equal(key, str_of(k->key)))
            return k;
    return NULL;
}

static Status unknown_key(const Build *b, const TypeSpec *type, const PackAttribute *a)
{
    const char *names[KEYS_MAX];
    size_t count = 0;
    for (const KeySpec *k = type->keys; k->key && count < KEYS_MAX; k++)
        names[count++] = k->key;
    Str word = arena_str(b->arena, a->key);
    const char *near = options_nearest(word.ptr, names, count);
    return pack_fail(b->err, b->block, a->line, "%s has no key \"%s\"; %s%s%s", type->name, word.ptr,
                     near ? "did you mean \"" : "see rules/de/README.md", near ? near : "", near ? "\"?" : "");
}

/* ---- values ---- */

static Status read_words(const Build *b, const PackAttribute *a)
{
    static const char *const NAMES[] = {
#define WORD_CLASS_NAME(name, text) text,
        WORD_CLASS_LIST(WORD_CLASS_NAME)
#undef WORD_CLASS_NAME
#define WORD_TRAIT_NAME(name, text) text,
            WORD_TRAIT_LIST(WORD_TRAIT_NAME)
#undef WORD_TRAIT_NAME
    };
    for (uint32_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        if (!str_equal(b->block->id, str_of(NAMES[i])))
            continue;
        Str rest = a->value, word;
        while (pack_item(&rest, &word)) {
            if (i < WORD_BIT_COUNT)
                lexicon_add_class(b->lexicon, word, 1u << i);
            else
                lexicon_add_trait(b->lexicon, word, 1u << (i - WORD_BIT_COUNT));
        }
        return STATUS_OK;
    }
    return pack_fail(b->err, b->block, 0, "\"%.*s\" is no class of words; see docs/RULES.md for those there are",
                     STR_ARG(b->block->id));
}

/* A country; unless country_only also an organisation, then *organisation is set instead. */
static Status read_actor(const Build *b, const PackAttribute *a, Str code, bool country_only, const LexItem **country,
                         const LexItem **organisation)
{
    *country = lexicon_find(b->lexicon, LEX_COUNTRY, code);
    *organisation = *country || country_only ? NULL : lexicon_find(b->lexicon, LEX_ORGANISATION, code);
    if (*country || *organisation)
        return STATUS_OK;
    return pack_fail(b->err, b->block, a->line, "\"%.*s\" is no %s; use the id of a block", STR_ARG(code),
                     country_only ? "country" : "country or organisation");
}

static Str take_word(Str *rest)
{
    size_t cut = str_index(*rest, ' ', 0);
    Str word = str_slice(*rest, 0, cut);
    *rest = str_trim(str_slice(*rest, cut, rest->len));
    return word;
}

/* "OFFICE of CODE FROM..TO" */
static Status read_term(Build *b, const PackAttribute *a)
{
    Str rest = a->value, office = take_word(&rest), of = take_word(&rest), code = take_word(&rest);
    LexTerm term = {0};
    const LexItem *organisation = NULL;
    size_t dots = str_find(rest, STR(".."), 0);
    Str from = str_trim(str_slice(rest, 0, dots)), to = str_trim(str_slice(rest, dots + 2, rest.len));
    if (!str_equal(of, STR("of")) || dots == rest.len)
        return pack_fail(b->err, b->block, a->line, "a term of office is written OFFICE of CODE FROM..TO");
    if (!(term.office = lexicon_find(b->lexicon, LEX_OFFICE, office)))
        return pack_fail(b->err, b->block, a->line, "\"%.*s\" is no office; use the id of an office block",
                         STR_ARG(office));
    Status st = read_actor(b, a, code, false, &term.of, &organisation);
    if (st)
        return st;
    term.of = term.of ? term.of : organisation;
    if ((from.len && !date_parse(from, &term.from)) || (to.len && !date_parse(to, &term.to)))
        return pack_fail(b->err, b->block, a->line, "\"%.*s\" is no range of dates; write 2021-12-08..2025-05-06",
                         STR_ARG(rest));
    if (from.len && to.len && date_compare(term.from, term.to) > 0)
        return pack_fail(b->err, b->block, a->line, "the term ends before it begins; swap the dates");
    if (to.len && !date_is_day(term.to)) /* `covers` takes the end as exclusive; "..2025" includes that year */
        term.to = term.to.month ? date_add_months(term.to, 1) : (Date){(int16_t)(term.to.year + 1), 1, 1};
    b->terms[b->item->term_count++] = term;
    return STATUS_OK;
}

static Status read_vocabulary(const Build *b, const PackAttribute *a, const Vocabulary *v, uint32_t *out)
{
    int value = vocabulary_find(v, a->value);
    if (value == 0)
        return pack_no_value(b->err, b->block, a->line, a->value, v);
    *out = (uint32_t)value;
    return STATUS_OK;
}

static Status read_rank(const Build *b, const PackAttribute *a)
{
    static const char *const NAMES[] = {
#define RANK_NAME(name, text) text,
        OFFICE_RANK_LIST(RANK_NAME)
#undef RANK_NAME
    };
    for (uint32_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++)
        if (str_equal(a->value, str_of(NAMES[i]))) {
            b->item->code = i + 1;
            return STATUS_OK;
        }
    return pack_fail(b->err, b->block, a->line, "\"%.*s\" is no rank; see rules/de/README.md", STR_ARG(a->value));
}

static Status read_flag(const Build *b, const PackAttribute *a)
{
    bool on = str_equal(a->value, STR("yes")) || str_equal(a->value, STR("group"));
    if (!on && !str_equal(a->value, STR("none")) && !str_equal(a->value, STR("no")))
        return pack_fail(b->err, b->block, a->line, "\"%.*s\" cannot stand here; write yes or leave the line out",
                         STR_ARG(a->value));
    if (str_equal(a->key, STR("unique")))
        b->item->unique = on;
    else if (str_equal(a->key, STR("meets")))
        b->item->meets = on;
    else if (str_equal(a->key, STR("ignored")))
        b->item->ignored = on;
    else if (str_equal(a->key, STR("label")))
        b->item->label = on;
    else if (str_equal(a->key, STR("pair")))
        b->item->pair = on;
    else if (str_equal(a->key, STR("region")))
        b->item->region = on;
    else
        b->item->acts = on;
    return STATUS_OK;
}

static Status read_number(const Build *b, const PackAttribute *a)
{
    Str digits = a->value, fraction = {NULL, 0};
    size_t dot = str_index(digits, '.', 0);
    uint64_t whole = 0, part = 0;
    if (dot < digits.len) {
        fraction = str_slice(digits, dot + 1, digits.len);
        digits = str_slice(digits, 0, dot);
    }
    if (!str_to_uint(digits, &whole) || (fraction.len && (fraction.len > 1 || !str_to_uint(fraction, &part))))
        return pack_fail(b->err, b->block, a->line, "\"%.*s\" is no number; write digits, or one decimal as 1.5",
                         STR_ARG(a->value));
    b->item->value = (double)whole + (double)part / 10;
    b->item->code = (uint32_t)whole;
    return STATUS_OK;
}

/* The position of a value in a list of words, from 1; 0: it is none of them. */
static uint32_t place_in(Str value, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (str_equal(value, str_of(names[i])))
            return (uint32_t)i + 1;
    return 0;
}

static Status read_time(const Build *b, const PackAttribute *a)
{
    static const char *const SENSES[] = {
#define TIME_NAME(name, text) text,
        TIME_SENSE_LIST(TIME_NAME)
#undef TIME_NAME
    };
    static const char *const EDGES[] = {"begin", "mid", "end"};
    LexItem *item = b->item;
    uint64_t number;
    if (str_equal(a->key, STR("timex"))) {
        item->timex = a->value;
    } else if (str_equal(a->key, STR("unit"))) {
        item->unit = a->value.len == 1 && memchr("smhDWMQYC", a->value.ptr[0], 9) ? a->value.ptr[0] : '\0';
        if (!item->unit)
            return pack_fail(b->err, b->block, a->line, "\"%.*s\" is no unit; write s, m, h, D, W, M, Q, Y or C",
                             STR_ARG(a->value));
    } else if (str_equal(a->key, STR("value"))) {
        bool back = str_starts(a->value, STR("-"));
        if (!str_to_uint(str_slice(a->value, back, a->value.len), &number) || number > 1000)
            return pack_fail(b->err, b->block, a->line, "\"%.*s\" is no whole number from -1000 to 1000",
                             STR_ARG(a->value));
        item->value = back ? -(double)number : (double)number;
    } else if (str_equal(a->key, STR("edge"))) {
        item->edge = (TimeEdge)place_in(a->value, EDGES, sizeof EDGES / sizeof *EDGES);
        if (!item->edge)
            return pack_fail(b->err, b->block, a->line, "\"%.*s\" is no edge; write begin, mid or end",
                             STR_ARG(a->value));
    } else if (!(item->code = place_in(a->value, SENSES, sizeof SENSES / sizeof *SENSES))) {
        return pack_fail(b->err, b->block, a->line, "\"%.*s\" is no sense; see docs/RULES.md", STR_ARG(a->value));
    }
    return STATUS_OK;
}

static void read_of(const Build *b, const PackAttribute *a)
{
    Str rest = a->value, word;
    while (pack_item(&rest, &word)) {
        b->item->for_country = b->item->for_country || str_equal(word, STR("country"));
        b->item->for_organisation = b->item->for_organisation || str_equal(word, STR("organisation"));
    }
}

static void read_forms(const Build *b, const PackAttribute *a, const KeySpec *key)
{
    Str rest = a->value, form;
    while (pack_item(&rest, &form)) {
        if (b->item->name.len == 0 && key->sense == SENSE_NAME)
            b->item->name = form;
        if (key->form == VALUE_STEMS)
            lexicon_add_stem(b->lexicon, b->item, form);
        else
            lexicon_add_form(b->lexicon, b->item, key->sense, form, key->inflection);
    }
}

static Status read_value(Build *b, const PackAttribute *a, const KeySpec *key)
{
    uint32_t channel = 0;
    Status st;
    switch (key->form) {
    case VALUE_FORMS:
    case VALUE_STEMS:
        read_forms(b, a, key);
        return STATUS_OK;
    case VALUE_PLACE:
        b->item->place = a->value;
        return STATUS_OK;
    case VALUE_YES:
        return read_flag(b, a);
    case VALUE_COUNTRY:
        return read_actor(b, a, a->value, true, &b->item->country, &b->item->organisation);
    case VALUE_ACTOR:
        return read_actor(b, a, a->value, false, &b->item->country, &b->item->organisation);
    case VALUE_OF:
        read_of(b, a);
        return STATUS_OK;
    case VALUE_VOCABULARY:
        return read_vocabulary(b, a, key->vocabulary, &b->item->code);
    case VALUE_CHANNEL:
        if ((st = read_vocabulary(b, a, &vocabulary_channel, &channel)) == STATUS_OK)
            b->item->channel = (Channel)channel;
        return st;
    case VALUE_RANK:
        return read_rank(b, a);
    case VALUE_GENDER:
        b->item->female = str_equal(a->value, STR("f"));
        if (!b->item->female && !str_equal(a->value, STR("m")))
            return pack_fail(b->err, b->block, a->line, "a gender is m or f");
        return STATUS_OK;
    case VALUE_NUMBER:
        return read_number(b, a);
    case VALUE_TERM:
        return read_term(b, a);
    case VALUE_TIME:
        return read_time(b, a);
    case VALUE_WORDS:
        return read_words(b, a);
    default:
        return STATUS_OK;
    }
}

/* A topic's id is its value in the vocabulary, that of goods the type of pledge. */
static Status read_id(Build *b)
{
    const Vocabulary *v = b->item->type == LEX_TOPIC ? &vocabulary_topic : &vocabulary_pledge_type;
    if (b->item->type != LEX_TOPIC && b->item->type != LEX_GOODS)
        return STATUS_OK;
    PackAttribute id = {.key = b->block->type, .value = b->block->id, .line = b->block->line};
    return read_vocabulary(b, &id, v, &b->item->code);
}

/* A word of time without its sense would do nothing. */
static Status check_time(const Build *b)
{
    return b->item->type == LEX_TIME && !b->item->code
               ? pack_fail(b->err, b->block, 0, "time %.*s has no \"sense\"; see docs/RULES.md", STR_ARG(b->block->id))
               : STATUS_OK;
}

/* May the key stand several times? Then its values add up. */
static bool lists(const KeySpec *key)
{
    return key->form == VALUE_FORMS || key->form == VALUE_STEMS || key->form == VALUE_WORDS ||
           key->form == VALUE_TERM || key->form == VALUE_OF || key->form == VALUE_VERB;
}

static Status twice(const Build *b, const PackAttribute *a)
{
    return pack_fail(b->err, b->block, a->line, "\"%.*s\" stands twice in the block; remove one line", STR_ARG(a->key));
}

static Status read_block(Build *b, const TypeSpec *type)
{
    Status st = pack_go_on(b->block, read_id(b));
    size_t terms = 0;
    for (size_t i = 0; i < b->block->count; i++)
        terms += str_equal(b->block->items[i].key, STR("held"));
    b->item->terms = b->terms = ARENA_ARRAY(b->arena, terms + 1, LexTerm);
    for (size_t i = 0; !st && i < b->block->count; i++) {
        const PackAttribute *a = &b->block->items[i];
        const KeySpec *key = find_key(type, a->key);
        st = !key                                                ? unknown_key(b, type, a)
             : pack_find(b->block, key->key) != a && !lists(key) ? twice(b, a)
                                                                 : read_value(b, a, key);
        st = pack_go_on(b->block, st);
    }
    if (!st)
        st = check_time(b);
    bool words = type->keys[0].form != VALUE_VERB;
    if (!st && words && !pack_find(b->block, type->keys[0].key) && !pack_find(b->block, "stem"))
        return pack_fail(b->err, b->block, 0, "%s %.*s has no \"%s\"; add one", type->name, STR_ARG(b->block->id),
                         type->keys[0].key);
    return !st && (type->type == LEX_VERB || type->type == LEX_VERBS) ? verb_load(b->lexicon, b->block, b->err) : st;
}

/* Several blocks of these types may have one id: together they are one. */
static bool may_repeat(LexType type)
{
    return type == LEX_WORDS || type == LEX_VERBS || type == LEX_TOPIC || type == LEX_GOODS;
}

/* Names that other blocks refer to must be there before these are read. */
static Status add_items(Lexicon *lexicon, const Pack *pack, Error *err)
{
    Status st = STATUS_OK;
    for (size_t i = 0; !st && i < pack->count; i++) {
        const PackBlock *block = &pack->items[i];
        const TypeSpec *type = find_type(block->type);
        if (!type)
            continue;
        bool fresh;
        LexItem *item = lexicon_add_item(lexicon, type->type, block->id, &fresh);
        bool repeats = may_repeat(type->type);
        if (fresh)
            item->block = block;
        else if (!repeats)
            st = pack_go_on(block,
                            pack_fail(err, block, 0, "%s %.*s is already at %.*s:%u; remove one", type->name,
                                      STR_ARG(block->id), STR_ARG(item->block->file), (unsigned)item->block->line));
    }
    return st;
}

/* Countries and offices first: terms of office refer to them. */
static bool is_first_pass(LexType type)
{
    return type != LEX_PERSON;
}

Status lexicon_build(Arena *arena, const Pack *pack, Lexicon **out, Error *err)
{
    Lexicon *lexicon = lexicon_new(arena);
    Status st = add_items(lexicon, pack, err);
    for (int pass = 0; !st && pass < 2; pass++)
        for (size_t i = 0; !st && i < pack->count; i++) {
            const TypeSpec *type = find_type(pack->items[i].type);
            bool fresh;
            if (!type || is_first_pass(type->type) != (pass == 0))
                continue;
            Build b = {.lexicon = lexicon, .arena = arena, .block = &pack->items[i], .err = err};
            b.item = lexicon_add_item(lexicon, type->type, pack->items[i].id, &fresh);
            if (b.item->block == b.block || may_repeat(type->type)) /* else noted: it is there already */
                st = pack_go_on(b.block, read_block(&b, type));
        }
    if (st)
        return st;
    lexicon_inherit(lexicon);
    *out = lexicon;
    return STATUS_OK;
}
