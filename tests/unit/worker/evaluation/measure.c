#include <criterion/criterion.h>

#include "worker/evaluation/measure.h"

static Arena arena;

static void open_arena(void)
{
    arena_init(&arena, 16 * 1024 * 1024);
}

static void close_arena(void)
{
    arena_fini(&arena);
}

TestSuite(measure, .init = open_arena, .fini = close_arena);

static Fact a_meeting(uint32_t number, const char *place, const char *rule)
{
    Fact f = {.kind = FACT_KIND_MEETING, .rule = str_of(rule)};
    f.meeting.number = number;
    f.meeting.place = str_of(place);
    return f;
}

static Fact a_part(uint32_t meeting, const char *name, const char *country, const char *rule)
{
    Fact f = {.kind = FACT_KIND_PARTICIPANT, .rule = str_of(rule)};
    f.participant.meeting = meeting;
    f.participant.actor = (Actor){.type = ACTOR_TYPE_COUNTRY, .name = str_of(name)};
    for (int i = 0; i < 3; i++)
        f.participant.actor.country[i] = country[i];
    return f;
}

Test(measure, counts_pairs_missed_and_spurious_facts)
{
    Fact mine[] = {a_meeting(1, "Bern", "r.a"), a_meeting(2, "Oslo", "r.b"), a_part(2, "Polen", "POL", "r.b"),
                   a_part(1, "Polen", "POL", "r.a")};
    Fact theirs[] = {a_meeting(1, "Oslo", ""), a_part(1, "Polen", "POL", ""), a_part(1, "Italien", "ITA", "")};
    FactList stated = {mine, 4, 4, 0}, gold = {theirs, 3, 3, 0};
    Measure m = {0};
    MeasuredPairs pairs;
    measure_article(&arena, &stated, &gold, STR(""), &m, &pairs);
    const Tally *meetings = &m.kinds[FACT_KIND_MEETING], *parts = &m.kinds[FACT_KIND_PARTICIPANT];
    cr_expect_float_eq(meetings->soft, 1, 1e-12);
    cr_expect_float_eq(meetings->stated, 2, 1e-12);
    cr_expect_float_eq(parts->soft, 1, 1e-12, "the one whose meeting is the paired one");
    cr_expect_float_eq(parts->gold, 2, 1e-12);
    cr_expect_float_eq(parts->strict, 1, 1e-12);
    size_t missed = 0, spurious = 0;
    for (size_t i = 0; i < pairs.count; i++) {
        missed += !pairs.items[i].stated;
        spurious += !pairs.items[i].gold;
    }
    cr_expect_eq(missed, 1);
    cr_expect_eq(spurious, 2);
    cr_expect_eq(pairs.aligned[1], 2);
}

Test(measure, a_rule_is_left_out_with_what_hangs_on_its_meetings)
{
    Fact mine[] = {a_meeting(1, "Bern", "r.a"), a_part(1, "Polen", "POL", "r.b")};
    FactList stated = {mine, 2, 2, 0}, gold = {0};
    Measure all = {0}, without = {0};
    measure_article(&arena, &stated, &gold, STR(""), &all, NULL);
    measure_article(&arena, &stated, &gold, STR("r.a"), &without, NULL);
    cr_expect_float_eq(all.kinds[FACT_KIND_PARTICIPANT].stated, 1, 1e-12);
    cr_expect_float_eq(without.kinds[FACT_KIND_MEETING].stated, 0, 1e-12);
    cr_expect_float_eq(without.kinds[FACT_KIND_PARTICIPANT].stated, 0, 1e-12);
}

Test(measure, participants_in_common_make_two_meetings_the_same)
{
    Fact mine[] = {a_meeting(1, "", ""), a_part(1, "Polen", "POL", "")};
    Fact theirs[] = {a_meeting(1, "", ""), a_part(1, "Polen", "POL", ""), a_meeting(2, "", ""),
                     a_part(2, "Polen", "POL", ""), a_part(2, "Italien", "ITA", "")};
    FactList stated = {mine, 2, 2, 0}, gold = {theirs, 5, 5, 0};
    Measure m = {0};
    MeasuredPairs pairs;
    measure_article(&arena, &stated, &gold, STR(""), &m, &pairs);
    cr_expect_float_eq(m.kinds[FACT_KIND_MEETING].found, 1, 1e-12);
    cr_expect_eq(pairs.aligned[1], 1, "its only annotated participant");
    cr_expect_eq(pairs.aligned[2], 0, "one of two is not enough");
}

Test(measure, headline_is_the_mean_of_the_annotated_kinds)
{
    Measure m = {0};
    cr_expect_float_eq(measure_headline(&m), 0, 1e-12);
    m.kinds[FACT_KIND_PLEDGE] = (Tally){.gold = 4, .stated = 2, .found = 2, .soft = 2};
    m.kinds[FACT_KIND_POSITION] = (Tally){.gold = 2, .stated = 2, .found = 1, .soft = 1};
    m.kinds[FACT_KIND_MEETING] = (Tally){.stated = 9};
    cr_expect_float_eq(measure_headline(&m), (2.0 / 3 + 0.5) / 2, 1e-12);
    Figures none = measure_figures(0, 0, 0);
    cr_expect_float_eq(none.f1, 0, 1e-12);
}
