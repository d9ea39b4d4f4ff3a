#include <criterion/criterion.h>

#include <string.h>

#include "proto/codec.h"
#include "proto/limits.h"
#include "worker/emit.h"

static Arena arena;
static PbFact **out;
static size_t count;

static void open_arena(void)
{
    arena_init(&arena, 64 * 1024 * 1024);
}

static void close_arena(void)
{
    arena_fini(&arena);
}

TestSuite(emit, .init = open_arena, .fini = close_arena);

static const char TEXT[] = "Estland und Lettland sagten in Tallinn Hilfe in Höhe von zwei Millionen Euro zu.";

static Fact a_pledge(const char *name)
{
    Fact f = {.kind = FACT_KIND_PLEDGE, .evidence_count = 1, .confidence = 0.8, .rule = STR("test.pledge")};
    f.evidence[0] = (Span){0, (uint32_t)strlen(TEXT)};
    f.modality = MODALITY_ASSERTED;
    f.pledge.pledger = (Actor){.type = ACTOR_TYPE_COUNTRY, .name = str_of(name), .country = "EST"};
    f.pledge.type = PLEDGE_TYPE_FUNDS;
    f.pledge.amount = (Amount){2e6, STR("EUR")};
    f.pledge.status = PLEDGE_STATUS_COMMITTED;
    return f;
}

static void emit(Fact *facts, size_t n, PbArticle *article, const char *rules_version)
{
    FactList list = {facts, n, n, 0};
    article->id = (char *)"a1";
    article->text = (char *)(uintptr_t)TEXT;
    EmitContext context = {article, str_of(rules_version), STR("0.1.0")};
    emit_facts(&list, &context, &arena, &out, &count);
}

Test(emit, what_it_makes_passes_the_check_of_the_wire)
{
    Fact facts[] = {a_pledge("Estland"), a_pledge("Lettland")};
    facts[0].trigger = (Span){75, 77};
    PbArticle article = PB_INIT(ARTICLE);
    emit(facts, 2, &article, "v1");
    cr_assert_eq(count, 2);
    Error err = {0};
    for (size_t i = 0; i < count; i++) {
        cr_expect_eq(codec_check_fact(out[i], &article, &err), STATUS_OK, "%s", err.text);
        Buffer b = {0};
        codec_pack(&out[i]->base, &b);
        PbFact *back;
        cr_expect_eq(codec_unpack_fact(buffer_view(&b), &arena, &back, &err), STATUS_OK, "%s", err.text);
        buffer_fini(&b);
    }
    cr_expect_str_eq(out[0]->pledge->pledger->name, "Estland");
    cr_expect_null(out[0]->pledge->recipient);
    cr_expect_eq(out[0]->confidence_permille, 800);
    cr_expect_not_null(out[0]->provenance->trigger);
    cr_expect_str_neq(out[0]->id, out[1]->id);
}

Test(emit, an_id_depends_on_what_is_said_not_on_the_version)
{
    Fact fact = a_pledge("Estland");
    PbArticle article = PB_INIT(ARTICLE);
    emit(&fact, 1, &article, "v1");
    char first[DIGEST_HEX + 1];
    strcpy(first, out[0]->id);
    emit(&fact, 1, &article, "v2");
    cr_expect_str_eq(out[0]->id, first);
    fact.pledge.amount.value = 3e6;
    emit(&fact, 1, &article, "v1");
    cr_expect_str_neq(out[0]->id, first);
    fact = a_pledge("Estland");
    article.published = (char *)"2025-03";
    emit(&fact, 1, &article, "v1");
    cr_expect_str_neq(out[0]->id, first);
}

Test(emit, what_is_said_twice_comes_once)
{
    Fact facts[] = {a_pledge("Estland"), a_pledge("Lettland"), a_pledge("Estland")};
    PbArticle article = PB_INIT(ARTICLE);
    emit(facts, 3, &article, "v1");
    cr_assert_eq(count, 2);
    cr_expect_str_eq(out[1]->pledge->pledger->name, "Lettland");
}

Test(emit, long_values_are_cut_at_a_character)
{
    Fact fact = a_pledge("Estland");
    char *condition = arena_alloc(&arena, LIMIT_QUOTE_BYTES + 10);
    memset(condition, 'x', LIMIT_QUOTE_BYTES + 8);
    memcpy(condition + LIMIT_QUOTE_BYTES - 1, "ö", 2);
    fact.pledge.condition = str_of(condition);
    PbArticle article = PB_INIT(ARTICLE);
    emit(&fact, 1, &article, "v1");
    cr_expect_eq(strlen(out[0]->pledge->condition), LIMIT_QUOTE_BYTES - 1);
}

Test(emit, no_facts_are_no_messages)
{
    PbArticle article = PB_INIT(ARTICLE);
    emit(NULL, 0, &article, "v1");
    cr_expect_eq(count, 0);
}
