#include "client/client.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/options.h"
#include "base/stopper.h"
#include "client/ask.h"
#include "client/screen.h"
#include "client/top.h"

enum { TIMEOUT_MS = 3000, EVERY_MS = 1000, EVERY_MIN_MS = 100 };

typedef struct Arguments {
    const char *broker, *store, *key;
    int64_t every_ms;
    bool once;
} Arguments;

/* One server that is watched. */
typedef struct Server {
    bool wanted, answered;
    Ask ask;
    Error error;
    StatusPart part;
    int64_t heard_ms; /* 0: never */
} Server;

typedef struct Watch {
    Server servers[2]; /* broker, store */
    Top top;
    Screen screen;
    int stop_fd;
} Watch;

static const char DETAILS[] =
    "Shows again and again what depesche status shows once: rates, the queue by priority, workers, store, and what is\n"
    "in trouble. Ends on q, Ctrl-C or a signal, and gives the terminal back as it was. Where standard input or\n"
    "output is no terminal it shows everything once, like --once.\n"
    "\n"
    "Exit status: 0; with --once that of depesche status: 1 one of them is in trouble, 69 one does not answer.";
static const char EXAMPLES[] = "  depesche top                               # broker and store of this machine\n"
                               "  depesche top --every 0.2s --broker tcp://127.0.0.1:5570\n"
                               "  depesche top --once | less";

static Status parse(int argc, char **argv, Arguments *a, Command *command, Error *err)
{
    const Option options[] = {
        CLIENT_OPTION_BROKER(&a->broker),
        CLIENT_OPTION_STORE(&a->store),
        CLIENT_OPTION_KEY(&a->key),
        {"every", 0, OPTION_SECONDS, &a->every_ms, "DURATION", "ask so often [1s]", NULL, 0, 0},
        {"once", 0, OPTION_FLAG, &a->once, NULL, "show everything once and end", NULL, 0, 0},
    };
    *command = (Command){.name = "top",
                         .summary = "watch broker, workers and store live",
                         .usage = "depesche top [OPTION…]",
                         .details = DETAILS,
                         .examples = EXAMPLES,
                         .options = options,
                         .option_count = sizeof options / sizeof *options};
    char **operands;
    int operand_count;
    Status st = options_parse(command, argc, argv, &operands, &operand_count, err);
    if (!st && a->every_ms < EVERY_MIN_MS)
        st = error_set(err, STATUS_USAGE, "--every is shorter than %d ms", EVERY_MIN_MS);
    command->options = NULL; /* they end with this call */
    command->option_count = 0;
    return st;
}

/* ---- asking ------------------------------------------------------------------------------------------------------ */

static Status connect_to(Server *s, LinkContext *context, AskWhom whom, const char *endpoint, Error *err)
{
    s->wanted = true;
    s->part = (StatusPart){endpoint, NULL, "no answer yet"};
    return ask_init(&s->ask, context, whom, endpoint, err);
}

static void ask_all(Watch *w, int64_t now_ms)
{
    for (int i = 0; i < 2; i++)
        if (w->servers[i].wanted) {
            ask_send(&w->servers[i].ask, now_ms);
            w->servers[i].answered = false;
        }
}

static void listen_to(Server *s, int64_t now_ms)
{
    Status st = ask_receive(&s->ask, &s->error);
    s->part.state = s->ask.state;
    if (st && st != STATUS_EMPTY) {
        s->answered = true;
        s->part.trouble = s->error.text;
    } else if (!st) {
        s->answered = true;
        s->heard_ms = now_ms;
        s->part.trouble = "";
    } else if (s->heard_ms && now_ms - s->heard_ms >= TIMEOUT_MS) {
        error_set(&s->error, STATUS_UNAVAILABLE, "silent for %.0f s", (double)(now_ms - s->heard_ms) / 1000);
        s->part.trouble = s->error.text;
    }
}

/* True: something new has been said. */
static bool listen_all(Watch *w)
{
    bool any = false;
    for (int i = 0; i < 2; i++) {
        Server *s = &w->servers[i];
        if (!s->wanted || s->answered)
            continue;
        int64_t now_ms = clock_now_ms();
        listen_to(s, now_ms);
        any |= s->answered;
        if (i == 0 && s->answered && s->part.state)
            top_note(&w->top, s->part.state->broker, now_ms);
    }
    return any;
}

static const StatusPart *part_of(const Server *s)
{
    return s->wanted ? &s->part : NULL;
}

/* Until something arrives, at most until_ms. *number: of a signal; *keys: some were pressed. */
static Status sleep_until(Watch *w, int64_t until_ms, int *number, bool *keys, Error *err)
{
    Link *links[2];
    bool link_ready[2], fd_ready[3] = {false};
    const int fds[] = {w->stop_fd, STDIN_FILENO, w->screen.resized_fd};
    size_t count = 0;
    for (int i = 0; i < 2; i++)
        if (w->servers[i].wanted)
            links[count++] = w->servers[i].ask.link;
    int64_t left_ms = until_ms - clock_now_ms();
    Status st = link_wait(links, count, link_ready, fds, w->screen.open ? 3 : 1, fd_ready, left_ms > 0 ? left_ms : 0);
    if (st)
        return error_set(err, st, "waiting for answers failed");
    *number = fd_ready[0] ? stopper_take(w->stop_fd) : 0;
    *keys = fd_ready[1];
    return STATUS_OK;
}

/* ---- live -------------------------------------------------------------------------------------------------------- */

static Status draw(const Watch *w, Error *err)
{
    Buffer out = {0};
    top_draw(&w->top, part_of(&w->servers[0]), part_of(&w->servers[1]), screen_size(), &out);
    Status st = out.failed ? error_set(err, STATUS_NO_MEMORY, "out of memory") : screen_draw(buffer_view(&out), err);
    buffer_fini(&out);
    return st;
}

/* True: somebody wants to leave. What is on the other end of a terminal that has gone reads as nothing, for ever. */
static bool take_keys(void)
{
    char key = screen_key();
    if (!key)
        return true;
    for (; key; key = screen_key())
        if (key == 'q' || key == 'Q')
            return true;
    return false;
}

static Status live(Watch *w, int64_t every_ms, Error *err)
{
    int64_t next_ms = clock_now_ms();
    for (;;) {
        if (clock_now_ms() >= next_ms) {
            ask_all(w, clock_now_ms());
            next_ms = clock_now_ms() + every_ms;
        }
        int number;
        bool keys;
        listen_all(w);
        Status st = draw(w, err);
        if (st || (st = sleep_until(w, next_ms, &number, &keys, err)))
            return st;
        if (number)
            return STATUS_OK;
        screen_resized(&w->screen);
        if (keys && take_keys())
            return STATUS_OK;
    }
}

/* ---- once -------------------------------------------------------------------------------------------------------- */

static bool all_answered(const Watch *w)
{
    for (int i = 0; i < 2; i++)
        if (w->servers[i].wanted && !w->servers[i].answered)
            return false;
    return true;
}

static int show_once(Watch *w, Error *err)
{
    int64_t until_ms = clock_now_ms() + TIMEOUT_MS;
    ask_all(w, clock_now_ms());
    for (listen_all(w); !all_answered(w) && clock_now_ms() < until_ms; listen_all(w)) {
        int number;
        bool keys;
        Status st = sleep_until(w, until_ms, &number, &keys, err);
        if (st || number)
            return status_exit(st);
    }
    Buffer out = {0};
    top_draw(&w->top, part_of(&w->servers[0]), part_of(&w->servers[1]), (TopSize){0, 0}, &out);
    if (!out.failed)
        fputs(out.ptr, stdout);
    buffer_fini(&out);
    Status st = file_flush_output(err);
    if (st) {
        fprintf(stderr, "depesche top: %s\n", err->text);
        return status_exit(st);
    }
    bool troubled = false;
    for (int i = 0; i < 2; i++) {
        if (w->servers[i].wanted && !w->servers[i].part.state)
            return status_exit(STATUS_UNAVAILABLE);
        troubled |= w->servers[i].wanted && status_troubled(&w->servers[i].part);
    }
    return troubled;
}

/* ---- command ----------------------------------------------------------------------------------------------------- */

static Status start(Watch *w, const Arguments *a, LinkContext **context, Error *err)
{
    bool both = !a->broker && !a->store;
    Status st = stopper_open(&w->stop_fd, err);
    if (st || (st = stopper_add_hangup(w->stop_fd, err)))
        return st;
    if (!a->once && (st = screen_open(&w->screen, err)))
        return st;
    if ((st = link_context_new(context, err)) || (st = link_context_identify(*context, a->key, err)))
        return st;
    if ((both || a->broker) &&
        (st = connect_to(&w->servers[0], *context, ASK_BROKER, both ? CLIENT_BROKER_DEFAULT : a->broker, err)))
        return st;
    if (both || a->store)
        st = connect_to(&w->servers[1], *context, ASK_STORE, both ? CLIENT_STORE_DEFAULT : a->store, err);
    return st;
}

int top_main(int argc, char **argv)
{
    Arguments args = {.every_ms = EVERY_MS};
    Command command;
    Error err = {0};
    Status st = parse(argc, argv, &args, &command, &err);
    if (st)
        return st == STATUS_EMPTY ? 0 : options_fail(&command, &err);
    args.once |= !screen_is_there();
    Watch watch = {.screen.resized_fd = -1, .stop_fd = -1};
    LinkContext *context = NULL;
    int status = 0;
    if (!(st = start(&watch, &args, &context, &err))) {
        if (args.once)
            status = show_once(&watch, &err);
        else
            st = live(&watch, args.every_ms, &err);
    }
    screen_close(&watch.screen);
    for (int i = 0; i < 2; i++)
        ask_fini(&watch.servers[i].ask);
    link_context_free(context);
    if (watch.stop_fd >= 0)
        close(watch.stop_fd);
    return st ? options_fail(&command, &err) : status;
}
