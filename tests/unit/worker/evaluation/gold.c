#define _GNU_SOURCE
#include <criterion/criterion.h>

#include <stdio.h>
#include <string.h>

#include "tests/unit/temp.h"
#include "worker/evaluation/gold.h"

static Arena arena;
static char folder[TEMP_PATH_MAX], path[TEMP_PATH_MAX + 16];
static FactList facts;
static Error err;

static void open_all(void)
{
    arena_init(&arena, 64 * 1024 * 1024);
    temp_make(folder);
    snprintf(path, sizeof path, "%s/a.jsonl", folder);
}

static void close_all(void)
{
    temp_remove(folder);
    arena_fini(&arena);
}

TestSuite(gold, .init = open_all, .fini = close_all);

static Status read_lines(const char *lines)
{
    FILE *f = fopen(path, "w");
    cr_assert_not_null(f);
    fputs(lines, f);
    fclose(f);
    return gold_read(path, &arena, &facts, &err);
}

Test(gold, reads_all_kinds)
{
    cr_assert_eq(
        read_lines(
            "{\"kind\": \"participant\", \"meeting\": \"x\", \"role\": \"host\", \"channel\": null,"
            " \"actor\": {\"type\": \"group\", \"name\": \"Staaten\", \"country\": null, \"count\": 12}}\n"
            "\n"
            "{\"kind\": \"meeting\", \"id\": \"y\"}\n"
            "{\"kind\": \"meeting\", \"id\": \"x\", \"name\": null, \"format\": \"bilateral\", \"place\": \"Genf\","
            " \"country\": \"CHE\", \"date\": \"2025-03\", \"status\": \"held\", \"topics\": [\"trade\"],"
            " \"size\": [{\"value\": 31, \"unit\": \"countries\"}],"
            " \"evidence\": [{\"start\": 3, \"end\": 9, \"quote\": \"abcdef\"}]}\n"
            "{\"kind\": \"pledge\", \"pledger\": {\"type\": \"country\", \"name\": \"Polen\", \"country\": \"POL\"},"
            " \"recipient\": null, \"type\": \"funds\", \"amount\": {\"value\": 2.5, \"unit\": \"EUR\"},"
            " \"status\": \"refused\", \"condition\": \"falls\"}\n"
            "{\"kind\": \"position\", \"holder\": {\"type\": \"country\", \"name\": \"Polen\", \"country\": \"POL\"},"
            " \"topic\": \"energy\", \"stance\": \"oppose\", \"quoted\": true, \"statement\": \"nein\"}"),
        STATUS_OK, "%s", err.text);
    cr_assert_eq(facts.count, 5);
    const Fact *f = facts.items;
    cr_expect_eq(f[0].participant.meeting, 2, "the second meeting of the file, though named before it");
    cr_expect_eq(f[0].participant.actor.count, 12);
    cr_expect_eq(f[0].participant.channel, CHANNEL_NONE);
    cr_expect_eq(f[1].meeting.number, 1);
    cr_expect_eq(f[2].meeting.sizes[0].value, 31);
    cr_expect_eq(f[2].meeting.topics[0], TOPIC_TRADE);
    cr_expect_str_eq(f[2].meeting.country, "CHE");
    cr_expect_eq(f[2].evidence[0].end, 9);
    cr_expect_float_eq(f[3].pledge.amount.value, 2.5, 1e-12);
    cr_expect_eq(f[3].pledge.recipient.type, ACTOR_TYPE_NONE);
    cr_expect(f[4].position.quoted);
    cr_expect(f[4].position.addressee.type == ACTOR_TYPE_NONE);
}

Test(gold, an_amount_that_is_missing_is_none)
{
    cr_assert_eq(read_lines("{\"kind\": \"pledge\", \"pledger\": {\"type\": \"country\", \"name\": \"Polen\"}}\n"),
                 STATUS_OK);
    cr_expect_lt(facts.items[0].pledge.amount.value, 0);
}

Test(gold, mistakes_are_told_with_their_line)
{
    static const struct {
        const char *line, *hint;
    } CASES[] = {
        {"{", "no JSON"},
        {"[]", "no JSON object"},
        {"{\"kind\": \"battle\"}", "battle"},
        {"{}", "no \"kind\""},
        {"{\"kind\": \"meeting\", \"status\": \"begun\"}", "begun"},
        {"{\"kind\": \"meeting\", \"country\": \"DE\"}", "alpha-3"},
        {"{\"kind\": \"meeting\", \"topics\": [\"weather\"]}", "weather"},
        {"{\"kind\": \"meeting\", \"size\": [{\"value\": -3}]}", "value"},
        {"{\"kind\": \"position\", \"holder\": {\"name\": \"Polen\"}}", "no type"},
        {"{\"kind\": \"pledge\", \"amount\": {\"unit\": \"EUR\"}}", "amount"},
    };
    char text[512], place[128];
    snprintf(place, sizeof place, "%s:2: ", path);
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        snprintf(text, sizeof text, "{\"kind\": \"meeting\"}\n%s\n", CASES[i].line);
        cr_expect_eq(read_lines(text), STATUS_MALFORMED, "%s", CASES[i].line);
        cr_expect(strncmp(err.text, place, strlen(place)) == 0, "%s", err.text);
        cr_expect_not_null(strstr(err.text, CASES[i].hint), "%s", err.text);
    }
}

Test(gold, a_missing_file_is_told)
{
    cr_expect_eq(gold_read("/nowhere/a.jsonl", &arena, &facts, &err), STATUS_NOT_FOUND);
}
