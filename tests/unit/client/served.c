/* `follow` and `status` from their arguments to what they print, against a store in a process of its own. */
#define _GNU_SOURCE
#include "client/client.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>

#include "tests/unit/client/fake.h"
#include "tests/unit/temp.h"

enum { WORDS_MAX = 12, TEXT_MAX = 16 * 1024, EVENTS = 3 };

/* The server's process must not assert: Criterion listens to the test's own process only. A client may have gone. */
static void answer(Fake *store, Verb verb, const ProtobufCMessage *body)
{
    link_send_message(store->link, store->message.peer, verb, body);
}

/* Three pledges; the head is 4, for another kind lies behind them. */
static void answer_follow(Fake *store, uint64_t subscription, uint64_t since)
{
    PbPledge pledge = PB_INIT(PLEDGE);
    PbActor actor = PB_INIT(ACTOR);
    PbFact fact = PB_INIT(FACT);
    PbEvent events[EVENTS], *list[EVENTS];
    PbEvents message = PB_INIT(EVENTS);
    PbHead head = PB_INIT(HEAD);
    pledge.pledger = &actor;
    fact.body_case = PB_BODY(PLEDGE);
    fact.pledge = &pledge;
    for (uint64_t seq = since + 1; seq <= EVENTS; seq++) {
        PbEvent *event = &events[message.n_events];
        *event = (PbEvent)PB_INIT(EVENT);
        event->seq = seq;
        event->fact = &fact;
        list[message.n_events++] = event;
    }
    message.subscription = head.subscription = subscription;
    message.previous = since;
    message.events = list;
    head.seq = EVENTS + 1;
    if (message.n_events)
        answer(store, VERB_EVENTS, &message.base);
    answer(store, VERB_HEAD, &head.base);
}

_Noreturn static void serve(Fake *store)
{
    PbState state = PB_INIT(STATE);
    PbStoreState s = PB_INIT(STORE_STATE);
    s.head = EVENTS + 1;
    s.facts = EVENTS + 1;
    state.server_case = DEPESCHE__V1__STATE__SERVER_STORE;
    state.store = &s;
    alarm(60); /* not for ever, should the test fail before it ends us */
    for (;;) {
        Error err;
        PbFollow *follow;
        bool ready;
        link_wait(&store->link, 1, &ready, NULL, 0, NULL, FAKE_WAIT_MS);
        if (link_receive(store->link, &store->message, &err))
            continue;
        arena_reset(&store->arena);
        if (store->message.verb == VERB_STATUS)
            answer(store, VERB_STATE, &state.base);
        else if (store->message.verb == VERB_FOLLOW &&
                 codec_unpack_follow(store->message.body, &store->arena, &follow, &err) == STATUS_OK)
            answer_follow(store, follow->subscription, follow->since);
    }
}

/* Starts a command with the store's endpoint put in, in a process of its own, that writes to `out`. */
static pid_t begin(int (*command)(int, char **), const char *line, const char *endpoint, const int out[2])
{
    pid_t pid = fork();
    if (pid == 0) {
        char words[512], *argv[WORDS_MAX + 1];
        int argc = 0;
        dup2(out[1], STDOUT_FILENO);
        close(out[0]);
        close(out[1]);
        snprintf(words, sizeof words, "%s --store %s", line, endpoint);
        for (char *word = strtok(words, " "); word && argc < WORDS_MAX; word = strtok(NULL, " "))
            argv[argc++] = word;
        argv[argc] = NULL;
        int status = command(argc, argv);
        fflush(NULL);
        _exit(status);
    }
    close(out[1]);
    return pid;
}

/* Runs it to its end; its standard output is in `text`. */
static int call(int (*command)(int, char **), const char *line, const char *endpoint, char text[TEXT_MAX])
{
    int ends[2];
    cr_assert_eq(pipe(ends), 0);
    pid_t pid = begin(command, line, endpoint, ends);
    size_t len = 0;
    for (ssize_t n; (n = read(ends[0], text + len, TEXT_MAX - 1 - len)) > 0;)
        len += (size_t)n;
    text[len] = '\0';
    close(ends[0]);
    int status;
    cr_assert_eq(waitpid(pid, &status, 0), pid);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/* Starts the store; *there is how to reach it. Before any socket is opened: libzmq's threads do not survive a fork. */
static pid_t begin_store(Fake *there)
{
    int ends[2];
    Fake store;
    cr_assert_eq(pipe(ends), 0);
    pid_t server = fork();
    if (server == 0) {
        fake_open(&store);
        if (write(ends[1], &store, sizeof store) != (ssize_t)sizeof store)
            _exit(1);
        serve(&store);
    }
    cr_assert_eq(read(ends[0], there, sizeof *there), (ssize_t)sizeof *there);
    close(ends[0]);
    close(ends[1]);
    return server;
}

static void end_store(pid_t server, const Fake *there)
{
    kill(server, SIGKILL);
    cr_expect_eq(waitpid(server, NULL, 0), server);
    temp_remove(there->folder);
}

Test(served, follow_ends_when_and_how_it_was_told)
{
    static const struct {
        int (*command)(int, char **);
        const char *line;
        int status;
        const char *begins; /* NULL: nothing is printed */
        int lines;
    } ROWS[] = {
        {follow_main, "follow --since 0 --until-head", 0, "{\"seq\":1,\"kind\":\"pledge\"", 3},
        {follow_main, "follow --since 2 --until-head", 0, "{\"seq\":3,", 1},
        {follow_main, "follow --since 4 --until-head", 0, NULL, 0},
        {follow_main, "follow --until-head", 0, NULL, 0},
        {follow_main, "follow --since 0 -n 2", 0, "{\"seq\":1,", 2},
        {follow_main, "follow --since 0 -n 5 --timeout 0.3", 1, "{\"seq\":1,", 3},
        {follow_main, "follow --since 0 --timeout 0.3", 0, "{\"seq\":1,", 3},
        {follow_main, "follow --timeout 0.3", 0, NULL, 0},
        {follow_main, "follow --since 0 --until-head --timeout 0", 0, "{\"seq\":1,", 3}, /* never */
        {follow_main, "follow --since 9", 66, NULL, 0},
        {status_main, "status", 0, "store ", 8},
        {status_main, "status --json", 0, "{\"store\":{\"reachable\":true", 1},
    };
    Fake there;
    pid_t server = begin_store(&there);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        static char text[TEXT_MAX];
        int lines = 0;
        int status = call(ROWS[i].command, ROWS[i].line, there.endpoint, text);
        for (const char *at = text; (at = strchr(at, '\n')); at++)
            lines++;
        cr_expect_eq(status, ROWS[i].status, "%s: %d", ROWS[i].line, status);
        cr_expect_eq(lines, ROWS[i].lines, "%s: %s", ROWS[i].line, text);
        if (ROWS[i].begins)
            cr_expect_eq(strncmp(text, ROWS[i].begins, strlen(ROWS[i].begins)), 0, "%s: %s", ROWS[i].line, text);
    }
    end_store(server, &there);
}

/* Its exit status; -1 if it does not end by itself in time. */
static int end_of(pid_t pid)
{
    enum { TICK_US = 20000, TICKS = 500 };
    int status;
    for (int i = 0; i < TICKS; i++, usleep(TICK_US))
        if (waitpid(pid, &status, WNOHANG) == pid)
            return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    kill(pid, SIGKILL);
    waitpid(pid, NULL, 0);
    return -1;
}

/* A pipe that takes nothing until it is read. */
static void open_full_pipe(int ends[2])
{
    static const char page[4096];
    cr_assert_eq(pipe(ends), 0);
    cr_assert_eq(fcntl(ends[1], F_SETFL, O_NONBLOCK), 0);
    while (write(ends[1], page, sizeof page) > 0)
        ;
    cr_assert_eq(fcntl(ends[1], F_SETFL, 0), 0);
}

Test(served, follow_ends_although_nobody_reads_its_output)
{
    enum { HANG_UP = 0, WHILE_US = 500000 };
    static const struct {
        const char *line;
        int signals[2]; /* in turn; HANG_UP: the reader goes instead */
        int status;
    } ROWS[] = {
        {"follow --since 0", {SIGTERM, SIGINT}, 0},
        {"follow --since 0", {SIGTERM, SIGTERM}, 0}, /* the second as the first: after the first alone */
        {"follow --since 0 -n 2", {SIGINT, SIGTERM}, 130},
        {"follow --since 0 -n 9", {SIGTERM, SIGTERM}, 130},
        {"follow --since 0 --until-head", {SIGINT, SIGINT}, 130},
        {"follow --since 0 --until-head", {HANG_UP, HANG_UP}, 0},
        {"follow --since 0 --timeout 0.1", {SIGINT, HANG_UP}, 0},
    };
    Fake there;
    pid_t server = begin_store(&there);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        int ends[2], status;
        open_full_pipe(ends);
        pid_t pid = begin(follow_main, ROWS[i].line, there.endpoint, ends);
        usleep(WHILE_US);
        cr_expect_eq(waitpid(pid, &status, WNOHANG), 0, "%zu: it has ended", i);
        for (size_t k = 0; k < 2; k++)
            if (ROWS[i].signals[k])
                kill(pid, ROWS[i].signals[k]);
        if (ROWS[i].signals[0] == HANG_UP)
            close(ends[0]);
        status = end_of(pid);
        cr_expect_eq(status, ROWS[i].status, "%zu: %d", i, status);
        if (ROWS[i].signals[0] != HANG_UP)
            close(ends[0]);
    }
    end_store(server, &there);
}

Test(served, a_reader_that_comes_late_gets_everything)
{
    int ends[2], lines = 0;
    char text[TEXT_MAX];
    Fake there;
    pid_t server = begin_store(&there);
    open_full_pipe(ends);
    pid_t pid = begin(follow_main, "follow --since 0 --until-head --timeout 0.1", there.endpoint, ends);
    usleep(500000); /* longer than its --timeout, for the store is not the one that is silent */
    for (ssize_t n; (n = read(ends[0], text, sizeof text)) > 0;)
        for (ssize_t i = 0; i < n; i++)
            lines += text[i] == '\n';
    close(ends[0]);
    cr_expect_eq(end_of(pid), 0);
    cr_expect_eq(lines, EVENTS);
    end_store(server, &there);
}
