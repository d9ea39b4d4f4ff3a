#include "client/status.h"

#include <string.h>

#include <criterion/criterion.h>

static char BUILD[] = "0.1.0", WORKER[] = "0a1b2c3d", RULES[] = "fedcba98765432100", FULL[] = "the disk is full";

static PbWorkerState worker;
static PbWorkerState *workers[] = {&worker};
static PbBrokerState broker;
static PbStoreState store;
static PbState broker_state, store_state;

static void fill(void)
{
    worker = (PbWorkerState)PB_INIT(WORKER_STATE);
    worker.worker = WORKER;
    worker.build = BUILD;
    worker.rules_version = RULES;
    worker.leased = 2;
    worker.done = 9;
    worker.silent_ms = 1250;
    broker = (PbBrokerState)PB_INIT(BROKER_STATE);
    broker.build = BUILD;
    broker.uptime_ms = 3723000;
    broker.accepted = 20;
    broker.ready = 7;
    broker.leased = 2;
    broker.done = 10;
    broker.buried = 1;
    broker.ready_normal = 7;
    broker.waiting_bytes = 3 * 1024 * 1024 / 2;
    broker.fed_rate_milli = 12340;
    broker.workers = workers;
    broker.n_workers = 1;
    store = (PbStoreState)PB_INIT(STORE_STATE);
    store.build = BUILD;
    store.uptime_ms = 6200;
    store.articles = 10;
    store.facts = 40;
    store.head = 41;
    broker_state = (PbState)PB_INIT(STATE);
    broker_state.server_case = DEPESCHE__V1__STATE__SERVER_BROKER;
    broker_state.broker = &broker;
    store_state = (PbState)PB_INIT(STATE);
    store_state.server_case = DEPESCHE__V1__STATE__SERVER_STORE;
    store_state.store = &store;
}

static void expect_part(const Buffer *out, const char *part)
{
    cr_expect(strstr(out->ptr, part), "no \"%s\" in\n%s", part, out->ptr);
}

Test(status, table_for_people)
{
    fill();
    const StatusPart b = {"ipc://b", &broker_state, ""}, s = {"ipc://s", &store_state, ""};
    Buffer out = {0};
    status_table(&out, &b, &s);
    static const char *const PARTS[] = {
        "broker  ipc://b  version 0.1.0, up 1 h 2 min\n",
        "  ready                   7   1.5 MiB waiting\n",
        "  buried                  1   see: depesche dead list\n",
        "  accepted               20         12.3/s fed\n",
        "  0a1b2c3d          2            9        0      1.2 s  0.1.0      fedcba987654\n",
        "\n\nstore   ipc://s  version 0.1.0, up 6.2 s\n",
        "  facts                  40   last seq 41\n",
    };
    for (size_t i = 0; i < sizeof PARTS / sizeof *PARTS; i++)
        expect_part(&out, PARTS[i]);
    cr_expect_null(strstr(out.ptr, "TROUBLE"));
    buffer_fini(&out);
}

Test(status, trouble_and_silence_are_seen)
{
    fill();
    broker.trouble = FULL;
    broker.n_workers = 0;
    const StatusPart b = {"ipc://b", &broker_state, ""}, s = {"ipc://s", NULL, "no answer within 3.0 s"};
    Buffer out = {0};
    status_table(&out, &b, &s);
    expect_part(&out, "  TROUBLE      the disk is full\n");
    expect_part(&out, "no workers   nothing is extracted");
    expect_part(&out, "store   ipc://s  not reachable: no answer within 3.0 s\n");
    buffer_fini(&out);
    cr_expect(status_troubled(&b));
    cr_expect_not(status_troubled(&s));
    store.trouble = FULL;
    const StatusPart t = {"ipc://s", &store_state, ""};
    cr_expect(status_troubled(&t));
    cr_expect_not(status_troubled(NULL));
}

Test(status, json_for_programs)
{
    fill();
    const StatusPart b = {"ipc://b", &broker_state, ""}, s = {"ipc://s", NULL, "no \"answer\""};
    Buffer out = {0};
    status_json(&out, &b, &s);
    cr_expect_str_eq(
        out.ptr, "{\"broker\":{\"reachable\":true,\"endpoint\":\"ipc://b\",\"build\":\"0.1.0\",\"uptime_ms\":3723000,"
                 "\"accepted\":20,\"ready\":7,\"ready_high\":0,\"ready_normal\":7,\"ready_backfill\":0,\"leased\":2,"
                 "\"done\":10,\"buried\":1,\"dropped\":0,\"waiting_bytes\":1572864,"
                 "\"fed_per_s\":12.340,\"done_per_s\":0.000,\"trouble\":null,\"workers\":[{\"worker\":\"0a1b2c3d\","
                 "\"build\":\"0.1.0\",\"rules_version\":\"fedcba98765432100\",\"leased\":2,\"done\":9,\"failed\":0,"
                 "\"silent_ms\":1250}]},\"store\":{\"reachable\":false,\"endpoint\":\"ipc://s\",\"error\":\"no "
                 "\\\"answer\\\"\"}}\n");
    buffer_clear(&out);
    const StatusPart there = {"ipc://s", &store_state, ""};
    status_json(&out, NULL, &there);
    cr_expect_str_eq(
        out.ptr,
        "{\"store\":{\"reachable\":true,\"endpoint\":\"ipc://s\",\"build\":\"0.1.0\",\"uptime_ms\":6200,"
        "\"articles\":10,\"facts\":40,\"meetings\":0,\"participants\":0,\"pledges\":0,\"positions\":0,"
        "\"head\":41,\"followers\":0,\"subscriptions\":0,\"floor\":0,\"stored_per_s\":0.000,\"trouble\":null}}\n");
    buffer_fini(&out);
}
