#define _POSIX_C_SOURCE 200809L
#include "client/client.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/options.h"
#include "base/stopper.h"
#include "client/crew.h"
#include "client/run.h"

enum { PROGRAM_MAX = 4096 };

static const char DETAILS[] =
    "Starts a broker, a store and workers over sockets in DIR, feeds them with what is named, waits until all of it "
    "is\n"
    "extracted and stored in DIR/depesche.db, and ends them. Without files it runs until it is interrupted. Each\n"
    "process writes to DIR/log; one that dies is started again. The same again changes nothing; DIR can be used by "
    "one\n"
    "run at a time.\n"
    "\n"
    "Exit status: 0 all is stored; 3 some articles were refused or buried; 65 all were refused; 66 no such file;\n"
    "73 another run has DIR; 130 interrupted before the end; or that of a process that cannot be started.";
static const char EXAMPLES[] =
    "  depesche run --data news texts/                   # extract a folder into news/depesche.db\n"
    "  depesche run --data news --print texts/ | jq .kind\n"
    "  depesche run --data news --workers 4              # a service, until ^C";

static Status parse(int argc, char **argv, RunOptions *o, Command *command, Error *err)
{
    uint64_t workers = o->workers;
    const Option options[] = {
        {"data", 0, OPTION_TEXT, &o->data, "DIR", "folder for everything; made where it does not exist (required)",
         NULL, 0, 0},
        {"workers", 0, OPTION_COUNT, &workers, "N", "processes that extract [one for each processor]", NULL, 1,
         CREW_WORKERS_MAX},
        {"rules", 0, OPTION_TEXT, &o->rules, "DIR", "rule pack [the one installed]", NULL, 0, 0},
        {"print", 0, OPTION_FLAG, &o->print, NULL, "new facts as JSON Lines on standard output", NULL, 0, 0},
        {"published", 0, OPTION_TEXT, &o->input.published, "DATE",
         "date of articles that have none: 2026-01-06, 2025-03", NULL, 0, 0},
        {"source", 0, OPTION_TEXT, &o->input.source, "NAME", "outlet of articles that name none", NULL, 0, 0},
        {"quiet", 'q', OPTION_FLAG, &o->quiet, NULL, "no progress and no summary, only errors", NULL, 0, 0},
    };
    *command = (Command){.name = "run",
                         .summary = "broker, store and workers in one command",
                         .usage = "depesche run --data DIR [OPTION…] [FILE or folder…]",
                         .details = DETAILS,
                         .examples = EXAMPLES,
                         .options = options,
                         .option_count = sizeof options / sizeof *options,
                         .operands_max = -1};
    char **operands;
    int operand_count;
    Status st = options_parse(command, argc, argv, &operands, &operand_count, err);
    command->options = NULL; /* they end with this call */
    command->option_count = 0;
    if (st)
        return st;
    if (!o->data)
        return error_set(err, STATUS_USAGE, "--data DIR is missing: where everything is kept");
    o->workers = (size_t)workers;
    o->operands = operands;
    o->operand_count = (size_t)operand_count;
    return STATUS_OK;
}

/* By its path, so that ps(1) shows a name; by the kernel's link where that is gone (a new version was installed). */
static void find_program(char out[PROGRAM_MAX])
{
    static const char SELF[] = "/proc/self/exe";
    ssize_t n = readlink(SELF, out, PROGRAM_MAX - 1);
    out[n > 0 ? n : 0] = '\0';
    if (access(out, X_OK) < 0)
        memcpy(out, SELF, sizeof SELF);
}

static void summarise(const RunOptions *o, const RunReport *r)
{
    if (o->quiet)
        return;
    if (o->operand_count)
        fprintf(stderr, "accepted %" PRIu64 ", known %" PRIu64 ", refused %" PRIu64 "\n", r->tally.accepted,
                r->tally.known, r->tally.refused);
    if (r->buried)
        fprintf(stderr, "buried %" PRIu64 " that failed or ended its worker again and again; see %s/log\n", r->buried,
                o->data);
    fprintf(stderr, "%" PRIu64 " article%s stored, %" PRIu64 " fact%s in %s/depesche.db\n", r->articles,
            r->articles == 1 ? "" : "s", r->facts, r->facts == 1 ? "" : "s", o->data);
}

int run_main(int argc, char **argv)
{
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    RunOptions options = {.workers = processors < 1                  ? 1
                                     : processors > CREW_WORKERS_MAX ? CREW_WORKERS_MAX
                                                                     : (size_t)processors};
    char program[PROGRAM_MAX];
    Command command;
    Error err;
    Status st = parse(argc, argv, &options, &command, &err);
    if (st)
        return st == STATUS_EMPTY ? 0 : options_fail(&command, &err);
    find_program(program);
    options.program = program;
    RunReport report;
    int stop_fd;
    if (stopper_open(&stop_fd, &err))
        return options_fail(&command, &err);
    st = run_pipeline(&options, stop_fd, &report, &err);
    close(stop_fd);
    if (st)
        return options_fail(&command, &err);
    if (report.settled)
        summarise(&options, &report);
    return status_exit(run_outcome(&report));
}
