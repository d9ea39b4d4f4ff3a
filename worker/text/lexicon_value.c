#include "worker/text/lexicon_value.h"

#include <string.h>

static Status read_words(const LexiconBuild *b, const PackAttribute *a)
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
static Status read_actor(const LexiconBuild *b, const PackAttribute *a, Str code, bool country_only,
                         const LexItem **country, const LexItem **organisation)
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
static Status read_term(LexiconBuild *b, const PackAttribute *a)
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
    LexTerm *kept = &b->terms[b->item->term_count++];
    *kept = term;
    lexicon_add_holder(b->lexicon, b->item, kept);
    return STATUS_OK;
}

static Status read_vocabulary(const LexiconBuild *b, const PackAttribute *a, const Vocabulary *v, uint32_t *out)
{
    int value = vocabulary_find(v, a->value);
    if (value == 0)
        return pack_no_value(b->err, b->block, a->line, a->value, v);
    *out = (uint32_t)value;
    return STATUS_OK;
}

static Status read_rank(const LexiconBuild *b, const PackAttribute *a)
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

static Status read_flag(const LexiconBuild *b, const PackAttribute *a)
{
    bool on = str_equal(a->value, STR("yes")) || str_equal(a->value, STR("group"));
    if (!on && !str_equal(a->value, STR("none")) && !str_equal(a->value, STR("no")))
        return pack_fail(b->err, b->block, a->line, "\"%.*s\" cannot stand here; write yes or leave the line out",
                         STR_ARG(a->value));
    if (str_equal(a->key, STR("unique")))
        b->item->unique = on;
    else if (str_equal(a->key, STR("meets")))
        b->item->meets = on;
    else if (str_equal(a->key, STR("reports")))
        b->item->reports = on;
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

static Status read_number(const LexiconBuild *b, const PackAttribute *a)
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

static Status read_time(const LexiconBuild *b, const PackAttribute *a)
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

static void read_of(const LexiconBuild *b, const PackAttribute *a)
{
    Str rest = a->value, word;
    while (pack_item(&rest, &word)) {
        b->item->for_country = b->item->for_country || str_equal(word, STR("country"));
        b->item->for_organisation = b->item->for_organisation || str_equal(word, STR("organisation"));
    }
}

static void read_forms(const LexiconBuild *b, const PackAttribute *a, const LexiconKey *key)
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

Status lexicon_value_read(LexiconBuild *b, const PackAttribute *a, const LexiconKey *key)
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

Status lexicon_value_id(LexiconBuild *b)
{
    const Vocabulary *v = b->item->type == LEX_TOPIC ? &vocabulary_topic : &vocabulary_pledge_type;
    if (b->item->type != LEX_TOPIC && b->item->type != LEX_GOODS)
        return STATUS_OK;
    PackAttribute id = {.key = b->block->type, .value = b->block->id, .line = b->block->line};
    return read_vocabulary(b, &id, v, &b->item->code);
}
