#include "worker/text/lexicon_schema.h"

static const LexiconKey COUNTRY[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NAME, NULL},
                                     {"adjective", VALUE_FORMS, SENSE_ADJECTIVE, INFLECT_ADJECTIVE, NULL},
                                     {"inhabitant", VALUE_FORMS, SENSE_INHABITANT, INFLECT_NAME, NULL},
                                     {"capital", VALUE_PLACE, SENSE_NAME, INFLECT_NONE, NULL},
                                     {"seat", VALUE_FORMS, SENSE_SEAT, INFLECT_NAME, NULL},
                                     {"government", VALUE_FORMS, SENSE_GOVERNMENT, INFLECT_NAME, NULL},
                                     {"compound", VALUE_FORMS, SENSE_COMPOUND, INFLECT_NONE, NULL},
                                     {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const LexiconKey ORGANISATION[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NAME, NULL},
                                          {"kind", VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL},
                                          {"inhabitant", VALUE_FORMS, SENSE_INHABITANT, INFLECT_NAME, NULL},
                                          {"adjective", VALUE_FORMS, SENSE_ADJECTIVE, INFLECT_ADJECTIVE, NULL},
                                          {"seat", VALUE_FORMS, SENSE_SEAT, INFLECT_NAME, NULL},
                                          {"compound", VALUE_FORMS, SENSE_COMPOUND, INFLECT_NONE, NULL},
                                          {"meets", VALUE_YES, SENSE_NAME, INFLECT_NONE, NULL},
                                          {"reports", VALUE_YES, SENSE_NAME, INFLECT_NONE, NULL},
                                          {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const LexiconKey FORUM[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NAME, NULL},
                                   {"format", VALUE_VOCABULARY, SENSE_NAME, INFLECT_NONE, &vocabulary_meeting_format},
                                   {"actor", VALUE_YES, SENSE_NAME, INFLECT_NONE, NULL},
                                   {"place", VALUE_PLACE, SENSE_NAME, INFLECT_NONE, NULL},
                                   {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const LexiconKey OFFICE[] = {
    {"title", VALUE_FORMS, SENSE_NAME, INFLECT_NAME, NULL}, {"of", VALUE_OF, SENSE_NAME, INFLECT_NONE, NULL},
    {"only", VALUE_ACTOR, SENSE_NAME, INFLECT_NONE, NULL},  {"unique", VALUE_YES, SENSE_NAME, INFLECT_NONE, NULL},
    {"rank", VALUE_RANK, SENSE_NAME, INFLECT_NONE, NULL},   {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const LexiconKey PERSON[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NAME, NULL},
                                    {"surname", VALUE_FORMS, SENSE_SURNAME, INFLECT_NAME, NULL},
                                    {"gender", VALUE_GENDER, SENSE_NAME, INFLECT_NONE, NULL},
                                    {"acts_for", VALUE_ACTOR, SENSE_NAME, INFLECT_NONE, NULL},
                                    {"held", VALUE_TERM, SENSE_NAME, INFLECT_NONE, NULL},
                                    {"byname", VALUE_FORMS, SENSE_BYNAME, INFLECT_NAME, NULL},
                                    {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const LexiconKey PLACE[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NAME, NULL},
                                   {"country", VALUE_COUNTRY, SENSE_NAME, INFLECT_NONE, NULL},
                                   {"adjective", VALUE_FORMS, SENSE_ADJECTIVE, INFLECT_NONE, NULL},
                                   {"venue", VALUE_FORMS, SENSE_VENUE, INFLECT_NAME, NULL},
                                   {"region", VALUE_YES, SENSE_NAME, INFLECT_NONE, NULL},
                                   {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const LexiconKey EVENT[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NOUN, NULL},
                                   {"format", VALUE_VOCABULARY, SENSE_NAME, INFLECT_NONE, &vocabulary_meeting_format},
                                   {"channel", VALUE_CHANNEL, SENSE_NAME, INFLECT_NONE, NULL},
                                   {"ignored", VALUE_YES, SENSE_NAME, INFLECT_NONE, NULL},
                                   {"label", VALUE_YES, SENSE_NAME, INFLECT_NONE, NULL},
                                   {"pair", VALUE_YES, SENSE_NAME, INFLECT_NONE, NULL},
                                   {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const LexiconKey TOPIC[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NOUN, NULL},
                                   {"phrase", VALUE_FORMS, SENSE_NAME, INFLECT_NONE, NULL},
                                   {"stem", VALUE_STEMS, SENSE_STEM, INFLECT_NONE, NULL},
                                   {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const LexiconKey GROUP[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NAME, NULL},
                                   {"size", VALUE_VOCABULARY, SENSE_NAME, INFLECT_NONE, &vocabulary_size_unit},
                                   {"acts", VALUE_YES, SENSE_NAME, INFLECT_NONE, NULL},
                                   {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const LexiconKey CURRENCY[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NOUN, NULL},
                                      {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const LexiconKey NUMBER[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NONE, NULL},
                                    {"value", VALUE_NUMBER, SENSE_NAME, INFLECT_NONE, NULL},
                                    {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const LexiconKey CALENDAR[] = {{"name", VALUE_FORMS, SENSE_NAME, INFLECT_NAME, NULL},
                                      {"value", VALUE_NUMBER, SENSE_NAME, INFLECT_NONE, NULL},
                                      {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const LexiconKey TIME[] = {
    {"name", VALUE_FORMS, SENSE_NAME, INFLECT_NONE, NULL}, {"stem", VALUE_STEMS, SENSE_STEM, INFLECT_NONE, NULL},
    {"sense", VALUE_TIME, SENSE_NAME, INFLECT_NONE, NULL}, {"unit", VALUE_TIME, SENSE_NAME, INFLECT_NONE, NULL},
    {"value", VALUE_TIME, SENSE_NAME, INFLECT_NONE, NULL}, {"timex", VALUE_TIME, SENSE_NAME, INFLECT_NONE, NULL},
    {"edge", VALUE_TIME, SENSE_NAME, INFLECT_NONE, NULL},  {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const LexiconKey WORDS[] = {{"form", VALUE_WORDS, SENSE_NAME, INFLECT_NONE, NULL},
                                   {NULL, VALUE_TEXT, SENSE_NAME, INFLECT_NONE, NULL}};
static const LexiconKey VERB[] = {{"present", VALUE_VERB, SENSE_NAME, INFLECT_NONE, NULL},
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

static const LexiconType TYPES[] = {
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
enum { TYPE_COUNT = sizeof TYPES / sizeof *TYPES };

const LexiconType *lexicon_schema_type(Str name)
{
    for (size_t i = 0; i < TYPE_COUNT; i++)
        if (str_equal(name, str_of(TYPES[i].name)))
            return &TYPES[i];
    return NULL;
}

bool lexicon_owns(Str type)
{
    return lexicon_schema_type(type) != NULL;
}

const LexiconKey *lexicon_schema_key(const LexiconType *type, Str key)
{
    for (const LexiconKey *k = type->keys; k->key; k++)
        if (str_equal(key, str_of(k->key)))
            return k;
    return NULL;
}
