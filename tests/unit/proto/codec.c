#define _POSIX_C_SOURCE 200809L
#include <criterion/criterion.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/vocabulary.h"
#include "proto/codec.h"
#include "proto/limits.h"

static Arena arena;

static void open_arena(void)
{
    arena_init(&arena, CODEC_ARENA_MAX);
}

static void close_arena(void)
{
    arena_fini(&arena);
}

TestSuite(codec, .init = open_arena, .fini = close_arena);

static PbArticle an_article(void)
{
    PbArticle a = PB_INIT(ARTICLE);
    a.id = (char *)"a1";
    a.text = (char *)"Größe zählt.";
    a.published = (char *)"2025-03";
    return a;
}

static Status roundtrip(const PbArticle *in, PbArticle **out, Error *err)
{
    Buffer b = {0};
    codec_pack(&in->base, &b);
    Status st = codec_unpack_article(buffer_view(&b), &arena, out, err);
    buffer_fini(&b);
    return st;
}

Test(codec, an_article_comes_back_as_it_went)
{
    PbArticle in = an_article(), *out;
    Error err = {0};
    cr_assert_eq(roundtrip(&in, &out, &err), STATUS_OK, "%s", err.text);
    cr_expect_str_eq(out->text, in.text);
    cr_expect_eq(codec_check_article(out, &err), STATUS_OK);
    Digest a = codec_article_key(&in), b = codec_article_key(out);
    cr_expect(digest_equal(&a, &b));
    in.published = (char *)"2025-04";
    b = codec_article_key(&in);
    cr_expect_not(digest_equal(&a, &b));
}

Test(codec, bad_strings_are_named)
{
    PbArticle in = an_article(), *out;
    Error err = {0};
    in.source = (char *)"Die Pre\xDF";
    cr_expect_eq(roundtrip(&in, &out, &err), STATUS_MALFORMED);
    cr_expect_not_null(strstr(err.text, "Article.source is not UTF-8 at byte 7"), "%s", err.text);
    in = an_article();
    char *longer = malloc(LIMIT_META_BYTES + 2);
    memset(longer, 'x', LIMIT_META_BYTES + 1);
    longer[LIMIT_META_BYTES + 1] = '\0';
    in.title = longer;
    cr_expect_eq(roundtrip(&in, &out, &err), STATUS_LIMIT);
    cr_expect_not_null(strstr(err.text, "Article.title"), "%s", err.text);
    free(longer);
}

Test(codec, a_nul_inside_a_string_is_refused)
{
    /* field 7 (text), 5 bytes "ab\0cd" */
    static const char bytes[] = {0x3A, 5, 'a', 'b', 0, 'c', 'd'};
    PbArticle *out;
    Error err = {0};
    cr_expect_eq(codec_unpack_article((Str){bytes, sizeof bytes}, &arena, &out, &err), STATUS_MALFORMED);
    cr_expect_not_null(strstr(err.text, "NUL"), "%s", err.text);
}

Test(codec, random_bytes_never_get_through_as_something_else)
{
    unsigned seed = 7;
    Error err;
    for (int round = 0; round < 20000; round++) {
        char bytes[64];
        seed = seed * 1103515245u + 12345u;
        size_t n = seed >> 16 & 63;
        for (size_t i = 0; i < n; i++) {
            seed = seed * 1103515245u + 12345u;
            bytes[i] = (char)(seed >> 16);
        }
        PbStore *out;
        Status st = codec_unpack_store((Str){bytes, n}, &arena, &out, &err);
        cr_assert(st == STATUS_OK || st == STATUS_MALFORMED || st == STATUS_LIMIT);
        arena_reset(&arena);
    }
}

Test(codec, an_unknown_enum_value_and_an_infinite_number_are_refused)
{
    Error err = {0};
    PbFact fact = PB_INIT(FACT), *out;
    fact.modality = (Depesche__V1__Modality)77;
    Buffer b = {0};
    codec_pack(&fact.base, &b);
    cr_expect_eq(codec_unpack_fact(buffer_view(&b), &arena, &out, &err), STATUS_MALFORMED);
    cr_expect_not_null(strstr(err.text, "Fact.modality"), "%s", err.text);
    PbQuantity amount = PB_INIT(QUANTITY);
    amount.value = INFINITY;
    PbPledge pledge = PB_INIT(PLEDGE);
    pledge.amount = &amount;
    fact = (PbFact)PB_INIT(FACT);
    fact.body_case = PB_BODY(PLEDGE);
    fact.pledge = &pledge;
    buffer_clear(&b);
    codec_pack(&fact.base, &b);
    cr_expect_eq(codec_unpack_fact(buffer_view(&b), &arena, &out, &err), STATUS_MALFORMED);
    buffer_fini(&b);
}

Test(codec, too_many_entries_are_over_the_limit)
{
    enum { MANY = LIMIT_HEARTBEAT_JOBS + 1 };
    uint64_t *jobs = calloc(MANY, sizeof *jobs);
    PbHeartbeat beat = PB_INIT(HEARTBEAT), *out;
    beat.n_jobs = MANY;
    beat.jobs = jobs;
    Buffer b = {0};
    Error err = {0};
    codec_pack(&beat.base, &b);
    cr_expect_eq(codec_unpack_heartbeat(buffer_view(&b), &arena, &out, &err), STATUS_LIMIT);
    buffer_fini(&b);
    free(jobs);
}

Test(codec, articles_are_checked_for_meaning)
{
    static const struct {
        const char *id, *published, *text, *says;
    } rows[] = {
        {"", "", "x", "Article.id is empty"},       {"a\nb", "", "x", "control character"},
        {"a", "", " \n ", "Article.text is empty"}, {"a", "2025-02-30", "x", "2025-02-30"},
        {"a", "gestern", "x", "Article.published"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        PbArticle a = PB_INIT(ARTICLE);
        a.id = (char *)(uintptr_t)rows[i].id;
        a.published = (char *)(uintptr_t)rows[i].published;
        a.text = (char *)(uintptr_t)rows[i].text;
        Error err = {0};
        cr_expect_eq(codec_check_article(&a, &err), STATUS_MALFORMED, "row %zu", i);
        cr_expect_not_null(strstr(err.text, rows[i].says), "row %zu: %s", i, err.text);
    }
}

typedef struct Sample {
    PbFact fact;
    PbEvidence evidence;
    PbEvidence *evidence_list[1];
    PbProvenance provenance;
    PbActor actor;
    PbParticipant participant;
} Sample;

static void make_sample(Sample *s)
{
    s->actor = (PbActor)PB_INIT(ACTOR);
    s->actor.type = DEPESCHE__V1__ACTOR_TYPE__ACTOR_TYPE_COUNTRY;
    s->actor.name = (char *)"Norwegen";
    s->participant = (PbParticipant)PB_INIT(PARTICIPANT);
    s->participant.meeting = 1;
    s->participant.actor = &s->actor;
    s->provenance = (PbProvenance)PB_INIT(PROVENANCE);
    s->evidence = (PbEvidence)PB_INIT(EVIDENCE);
    s->evidence.start = 0;
    s->evidence.end = 7;
    s->evidence.quote = (char *)"Größe";
    s->evidence_list[0] = &s->evidence;
    s->fact = (PbFact)PB_INIT(FACT);
    s->fact.id = (char *)"00112233445566778899aabbccddeeff";
    s->fact.n_evidence = 1;
    s->fact.evidence = s->evidence_list;
    s->fact.provenance = &s->provenance;
    s->fact.body_case = PB_BODY(PARTICIPANT);
    s->fact.participant = &s->participant;
}

Test(codec, a_fact_must_agree_with_its_article)
{
    PbArticle article = an_article();
    Error err = {0};
    Sample s;
    make_sample(&s);
    cr_assert_eq(codec_check_fact(&s.fact, &article, &err), STATUS_OK, "%s", err.text);
    static const struct {
        uint32_t start, end;
        const char *quote, *says;
    } rows[] = {
        {0, 0, "", "not inside"},
        {5, 99, "x", "not inside"},
        {7, 3, "x", "not inside"},
        {0, 3, "Gr\xC3", "cuts a character"},
        {0, 4, "Groß", "not what the text has"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        make_sample(&s);
        s.evidence.start = rows[i].start;
        s.evidence.end = rows[i].end;
        s.evidence.quote = (char *)(uintptr_t)rows[i].quote;
        cr_expect_eq(codec_check_fact(&s.fact, &article, &err), STATUS_MALFORMED, "row %zu", i);
        cr_expect_not_null(strstr(err.text, rows[i].says), "row %zu: %s", i, err.text);
    }
    make_sample(&s);
    s.fact.n_evidence = 0;
    cr_expect_eq(codec_check_fact(&s.fact, &article, &err), STATUS_MALFORMED);
    make_sample(&s);
    s.participant.actor = NULL;
    cr_expect_eq(codec_check_fact(&s.fact, &article, &err), STATUS_MALFORMED);
    make_sample(&s);
    s.fact.body_case = PB_BODY(_NOT_SET);
    cr_expect_eq(codec_check_fact(&s.fact, &article, &err), STATUS_MALFORMED);
}

Test(codec, an_error_comes_back_as_the_status_that_it_was)
{
    static const Status statuses[] = {STATUS_MALFORMED, STATUS_VERSION, STATUS_NOT_FOUND, STATUS_LIMIT,
                                      STATUS_USAGE,     STATUS_CORRUPT, STATUS_FOREIGN,   STATUS_UNAVAILABLE};
    for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++)
        cr_expect_eq(codec_error_status(codec_error_code(statuses[i])), statuses[i], "%s", status_text(statuses[i]));
    cr_expect_eq(codec_error_status(codec_error_code(STATUS_IO)), STATUS_UNAVAILABLE);
}

/* "TOPIC_TROOP_DEPLOYMENT" of the wire against "troop_deployment" of the vocabulary. */
static void compare_enum(const ProtobufCEnumDescriptor *wire, const Vocabulary *vocabulary, const char *prefix)
{
    cr_assert_eq((int)wire->n_values, vocabulary->count, "%s", vocabulary->title);
    for (int i = 1; i < vocabulary->count; i++) {
        const ProtobufCEnumValue *value = protobuf_c_enum_descriptor_get_value(wire, i);
        cr_assert_not_null(value, "%s %d", vocabulary->title, i);
        const char *name = value->name + strlen(prefix);
        cr_expect_eq(strncmp(value->name, prefix, strlen(prefix)), 0, "%s", value->name);
        cr_expect_eq(strcasecmp(name, vocabulary_name(vocabulary, i)), 0, "%s and %s", value->name,
                     vocabulary_name(vocabulary, i));
    }
}

Test(codec, wire_enums_have_the_numbers_of_the_vocabulary)
{
    compare_enum(&depesche__v1__actor_type__descriptor, &vocabulary_actor_type, "ACTOR_TYPE_");
    compare_enum(&depesche__v1__meeting_format__descriptor, &vocabulary_meeting_format, "MEETING_FORMAT_");
    compare_enum(&depesche__v1__channel__descriptor, &vocabulary_channel, "CHANNEL_");
    compare_enum(&depesche__v1__meeting_status__descriptor, &vocabulary_meeting_status, "MEETING_STATUS_");
    compare_enum(&depesche__v1__size_unit__descriptor, &vocabulary_size_unit, "SIZE_UNIT_");
    compare_enum(&depesche__v1__participant_role__descriptor, &vocabulary_participant_role, "PARTICIPANT_ROLE_");
    compare_enum(&depesche__v1__pledge_type__descriptor, &vocabulary_pledge_type, "PLEDGE_TYPE_");
    compare_enum(&depesche__v1__pledge_status__descriptor, &vocabulary_pledge_status, "PLEDGE_STATUS_");
    compare_enum(&depesche__v1__stance__descriptor, &vocabulary_stance, "STANCE_");
    compare_enum(&depesche__v1__topic__descriptor, &vocabulary_topic, "TOPIC_");
    compare_enum(&depesche__v1__modality__descriptor, &vocabulary_modality, "MODALITY_");
}
