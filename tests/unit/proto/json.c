#include <criterion/criterion.h>

#include "proto/json.h"

static void expect_json(const PbFact *fact, uint64_t seq, const char *wanted)
{
    Buffer b = {0};
    json_fact(&b, fact, seq);
    cr_expect(str_equal(buffer_view(&b), str_of(wanted)), "\n%.*s\nshould be\n%s", STR_ARG(buffer_view(&b)), wanted);
    buffer_fini(&b);
}

Test(json, a_pledge_has_the_fields_of_the_contract)
{
    PbActor pledger = PB_INIT(ACTOR);
    pledger.type = DEPESCHE__V1__ACTOR_TYPE__ACTOR_TYPE_GROUP;
    pledger.name = (char *)"Länder";
    pledger.count = 26;
    PbQuantity amount = PB_INIT(QUANTITY);
    amount.value = 1.5e9;
    amount.unit = (char *)"EUR";
    PbPledge pledge = PB_INIT(PLEDGE);
    pledge.pledger = &pledger;
    pledge.amount = &amount;
    pledge.type = DEPESCHE__V1__PLEDGE_TYPE__PLEDGE_TYPE_FUNDS;
    pledge.status = DEPESCHE__V1__PLEDGE_STATUS__PLEDGE_STATUS_COMMITTED;
    PbEvidence evidence = PB_INIT(EVIDENCE), *list[] = {&evidence};
    evidence.end = 4;
    evidence.quote = (char *)"„“";
    PbFact fact = PB_INIT(FACT);
    fact.article = (char *)"a\"1";
    fact.n_evidence = 1;
    fact.evidence = list;
    fact.confidence_permille = 850;
    fact.body_case = PB_BODY(PLEDGE);
    fact.pledge = &pledge;
    fact.modality = DEPESCHE__V1__MODALITY__MODALITY_ASSERTED;
    expect_json(&fact, 7,
                "{\"seq\":7,\"kind\":\"pledge\",\"article\":\"a\\\"1\","
                "\"pledger\":{\"type\":\"group\",\"name\":\"Länder\",\"country\":null,\"count\":26},"
                "\"recipient\":null,\"type\":\"funds\",\"amount\":{\"value\":1500000000,\"unit\":\"EUR\"},"
                "\"status\":\"committed\",\"condition\":null,"
                "\"evidence\":[{\"start\":0,\"end\":4,\"quote\":\"„“\"}],\"confidence\":0.85,\"modality\":\"asserted\","
                "\"trigger\":null,\"rule\":null,\"rules_version\":null,\"build\":null,\"fact_id\":null}");
}

Test(json, a_meeting_without_anything_has_nulls_and_empty_lists)
{
    PbMeeting meeting = PB_INIT(MEETING);
    meeting.number = 3;
    PbFact fact = PB_INIT(FACT);
    fact.article = (char *)"a";
    fact.body_case = PB_BODY(MEETING);
    fact.meeting = &meeting;
    expect_json(&fact, 0,
                "{\"kind\":\"meeting\",\"article\":\"a\",\"id\":\"m3\",\"name\":null,\"format\":null,\"channel\":null,"
                "\"place\":null,\"country\":null,\"date\":null,\"status\":null,\"size\":[],\"topics\":[],"
                "\"evidence\":[],\"confidence\":0,\"modality\":null,\"trigger\":null,\"rule\":null,"
                "\"rules_version\":null,\"build\":null,\"fact_id\":null}");
}
