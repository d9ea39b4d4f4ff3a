#include <criterion/criterion.h>

#include "proto/role.h"

Test(role, reads_and_prints_sets)
{
    Role roles = ROLE_NONE;
    Error err = {0};
    cr_assert_eq(role_parse(STR("follow,feed"), &roles, &err), STATUS_OK, "%s", err.text);
    cr_expect_eq(roles, (Role)(ROLE_FEED | ROLE_FOLLOW));
    Buffer out = {0};
    role_print(roles, &out);
    cr_expect(str_equal(buffer_view(&out), STR("feed,follow")));
    buffer_fini(&out);
    cr_assert_eq(role_parse(STR("all"), &roles, &err), STATUS_OK);
    cr_expect_eq(roles, ROLE_ALL);
}

Test(role, refuses_what_is_no_role)
{
    static const char *const ROWS[] = {"", "feed,", "Feed", "feed follow", "root"};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Role roles = ROLE_NONE;
        Error err = {0};
        cr_expect_eq(role_parse(str_of(ROWS[i]), &roles, &err), STATUS_USAGE, "\"%s\"", ROWS[i]);
        cr_expect_eq(roles, ROLE_NONE);
    }
}

/* Whatever changes something, or reads facts or articles, needs a role; a new verb must be thought of here. */
Test(role, each_request_has_its_role)
{
    static const struct {
        Verb verb;
        Role role;
    } ROWS[] = {
        {VERB_FEED, ROLE_FEED},   {VERB_DEAD, ROLE_ADMIN},          {VERB_READY, ROLE_WORK},
        {VERB_DONE, ROLE_WORK},   {VERB_FAIL, ROLE_WORK},           {VERB_HEARTBEAT, ROLE_WORK},
        {VERB_STORE, ROLE_SINK},  {VERB_FOLLOW, ROLE_FOLLOW},       {VERB_CREDIT, ROLE_FOLLOW},
        {VERB_STATUS, ROLE_NONE}, {VERB_SUBSCRIPTIONS, ROLE_ADMIN}, {VERB_SUBSCRIBERS, ROLE_NONE},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++)
        cr_expect_eq(role_for(ROWS[i].verb), ROWS[i].role, "%s", frame_verb_name((int)ROWS[i].verb));
    cr_expect_eq(role_for((Verb)250), ROLE_ALL, "what nobody knows is for those who may do all");
}
