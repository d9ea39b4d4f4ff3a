#include <criterion/criterion.h>

#include <math.h>

#include "worker/evaluation/likeness.h"

static Arena arena;
static uint32_t aligned[4];
static LikenessContext context;

static void open_arena(void)
{
    arena_init(&arena, 1024 * 1024);
    context = (LikenessContext){&arena, aligned, 4};
}

static void close_arena(void)
{
    arena_fini(&arena);
}

TestSuite(likeness, .init = open_arena, .fini = close_arena);

static Actor actor(ActorType type, const char *name, const char *country, uint32_t count)
{
    Actor a = {.type = type, .name = str_of(name), .count = count};
    for (int i = 0; i < 3 && country[i]; i++)
        a.country[i] = country[i];
    return a;
}

static double between(Actor a, Actor b)
{
    return likeness_actor(&arena, &a, &b);
}

Test(likeness, persons_by_surname_and_near_spelling)
{
    Actor one = actor(ACTOR_TYPE_PERSON, "Wolodymyr Selenskyj", "UKR", 0);
    cr_expect_eq(between(one, actor(ACTOR_TYPE_PERSON, "Volodymyr Selenskyj", "UKR", 0)), 1);
    cr_expect_eq(between(one, actor(ACTOR_TYPE_PERSON, "Wolodimir Zelensky", "UKR", 0)), 1);
    cr_expect_eq(between(one, actor(ACTOR_TYPE_PERSON, "Wolodimir Zelensky", "POL", 0)), 0, "another country");
    cr_expect_eq(between(one, actor(ACTOR_TYPE_PERSON, "Andrij Jermak", "UKR", 0)), 0);
    cr_expect_eq(between(one, actor(ACTOR_TYPE_COUNTRY, "Ukraine", "UKR", 0)), 0.5, "its country is half of it");
    cr_expect_eq(between(one, actor(ACTOR_TYPE_COUNTRY, "Polen", "POL", 0)), 0);
    cr_expect(isnan(between((Actor){0}, (Actor){0})));
    cr_expect_eq(between(one, (Actor){0}), 0);
}

Test(likeness, groups_by_name_and_count)
{
    Actor states = actor(ACTOR_TYPE_GROUP, "europäische Staaten", "", 12);
    cr_expect_eq(between(states, actor(ACTOR_TYPE_GROUP, "Länder", "", 12)), 1, "the same count");
    cr_expect_eq(between(states, actor(ACTOR_TYPE_GROUP, "europäische Staaten", "", 13)), 0);
    cr_expect_eq(between(states, actor(ACTOR_TYPE_GROUP, "europäische Staaten", "", 0)), 0.75);
    cr_expect_eq(between(actor(ACTOR_TYPE_GROUP, "Vereinte Nationen", "", 0),
                         actor(ACTOR_TYPE_ORGANISATION, "vereinte Nationen", "", 0)),
                 1);
    cr_expect_eq(between(actor(ACTOR_TYPE_ORGANISATION, "UNO", "", 0),
                         actor(ACTOR_TYPE_ORGANISATION, "Vereinte Nationen", "", 0)),
                 1);
}

static Fact a_meeting(const char *place, const char *date)
{
    Fact f = {.kind = FACT_KIND_MEETING};
    f.meeting.place = str_of(place);
    f.meeting.date = str_of(date);
    return f;
}

static bool admits(Fact stated, Fact gold)
{
    return likeness_admits(&context, &stated, &gold, false);
}

Test(likeness, meetings_need_a_common_key)
{
    cr_expect(admits(a_meeting("Genf", "2025-03-01"), a_meeting("Genf", "2025-03")));
    cr_expect(!admits(a_meeting("Genf", "2025-03-01"), a_meeting("Genf", "2025-04")), "dates conflict");
    cr_expect(admits(a_meeting("Genf", "2025-03-01"), a_meeting("Bern", "2025-03-01")), "the day is enough");
    cr_expect(!admits(a_meeting("Genf", ""), a_meeting("Bern", "2025-03-01")));
    cr_expect(admits(a_meeting("", "2025-03-01/2025-03-02"), a_meeting("", "2025-03-01")));
    cr_expect(!admits(a_meeting("", ""), a_meeting("", "")), "nothing in common");
    Fact a = a_meeting("", ""), b = a_meeting("", "");
    cr_expect(likeness_admits(&context, &a, &b, true), "but for the participants");
}

Test(likeness, weighs_slots_and_skips_what_both_leave_empty)
{
    Fact a = a_meeting("Genf", "2025-03-01"), b = a_meeting("Genf", "2025-03");
    cr_expect_float_eq(likeness_of(&context, &a, &b), (2 + 3 * 0.5) / 5, 1e-12, "place 2, date 3 and half of it");
    b.meeting.topics[b.meeting.topic_count++] = TOPIC_TRADE;
    cr_expect_float_eq(likeness_of(&context, &a, &b), (2 + 3 * 0.5) / 6, 1e-12);
    a.meeting.topics[a.meeting.topic_count++] = TOPIC_ENERGY;
    a.meeting.topics[a.meeting.topic_count++] = TOPIC_TRADE;
    cr_expect_float_eq(likeness_of(&context, &a, &b), (2 + 3 * 0.5 + 0.5) / 6, 1e-12, "one of two topics");
    a.meeting.sizes[a.meeting.size_count++] = (MeetingSize){12, SIZE_UNIT_COUNTRIES};
    b.meeting.sizes[b.meeting.size_count++] = (MeetingSize){12, SIZE_UNIT_LEADERS};
    cr_expect_float_eq(likeness_of(&context, &a, &b), (2 + 3 * 0.5 + 0.5) / 7, 1e-12);
}

Test(likeness, participants_follow_the_pairing_of_their_meetings)
{
    Fact a = {.kind = FACT_KIND_PARTICIPANT}, b = {.kind = FACT_KIND_PARTICIPANT};
    a.participant.actor = b.participant.actor = actor(ACTOR_TYPE_COUNTRY, "Polen", "POL", 0);
    a.participant.role = b.participant.role = PARTICIPANT_ROLE_HOST;
    a.participant.meeting = 7;
    b.participant.meeting = 2;
    cr_expect_float_eq(likeness_of(&context, &a, &b), 6.0 / 9, 1e-12);
    aligned[2] = 7;
    cr_expect_float_eq(likeness_of(&context, &a, &b), 1, 1e-12);
}

Test(likeness, amounts_by_value_then_unit)
{
    Fact a = {.kind = FACT_KIND_PLEDGE}, b = {.kind = FACT_KIND_PLEDGE};
    a.pledge.pledger = b.pledge.pledger = actor(ACTOR_TYPE_COUNTRY, "Polen", "POL", 0);
    a.pledge.type = PLEDGE_TYPE_FUNDS;
    b.pledge.type = PLEDGE_TYPE_WEAPONS;
    a.pledge.amount = b.pledge.amount = (Amount){.value = -1};
    cr_expect(!admits(a, b), "another type, no amount, no common words");
    a.evidence[0] = (Span){0, 9};
    b.evidence[0] = (Span){8, 20};
    a.evidence_count = b.evidence_count = 1;
    cr_expect(admits(a, b), "evidence that overlaps");
    a.evidence_count = 0;
    a.pledge.amount = (Amount){5, STR("EUR")};
    b.pledge.amount = (Amount){5, STR("USD")};
    cr_expect(admits(a, b));
    cr_expect_float_eq(likeness_slot(&context, &a, &b, 2), 0.5, 1e-12);
    b.pledge.amount = (Amount){5, STR("Euro")};
    a.pledge.amount.unit = STR("Euros");
    cr_expect_float_eq(likeness_slot(&context, &a, &b, 2), 1, 1e-12);
    b.pledge.amount.value = 6;
    cr_expect_float_eq(likeness_slot(&context, &a, &b, 2), 0, 1e-12);
}
