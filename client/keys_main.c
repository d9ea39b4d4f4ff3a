#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/options.h"
#include "base/tools.h"
#include "client/client.h"
#include "client/keys.h"

#define ROLES_HELP                                                                                            \
    "Roles: feed (articles to the broker), work and sink (a worker: articles from the broker, facts to the\n" \
    "store), follow (the stream of facts), admin (buried articles, named\n"                                   \
    "subscriptions); all. STATUS is for every key."

#define DEFAULT_FOLDER "keys"

typedef struct Arguments {
    const char *folder, *roles, *server, *out;
    char **operands;
    int operand_count;
} Arguments;

/* Parses, runs, ends. `act` prints its result. */
static int run(const Command *command, Arguments *a, Status (*act)(const Arguments *a, Error *err), int argc,
               char **argv)
{
    Error err = {0};
    Status st = options_parse(command, argc, argv, &a->operands, &a->operand_count, &err);
    if (st == STATUS_EMPTY)
        return 0;
    if (!st)
        st = act(a, &err);
    if (!st)
        st = file_flush_output(&err);
    return st ? options_fail(command, &err) : 0;
}

/* ---- make ---------------------------------------------------------------------------------------------------------- */

/* For a server elsewhere, whose admin has to be told the public key. */
static Status make_apart(const Arguments *a, Error *err)
{
    Str name = str_of(a->operands[0]);
    if (a->roles)
        return error_set(err, STATUS_USAGE, "with --server the roles are given there: depesche keys admit");
    if (!key_is_text(str_of(a->server)))
        return error_set(err, STATUS_USAGE,
                         "--server: a public key has %d characters of Z85; depesche keys list shows it there",
                         KEY_TEXT);
    char path[KEYS_PATH_MAX];
    if (a->out && strlen(a->out) >= sizeof path)
        return error_set(err, STATUS_USAGE, "--out: the path is too long");
    snprintf(path, sizeof path, a->out ? "%s" : "%s.key", a->out ? a->out : a->operands[0]);
    Key key;
    Status st = keys_make_apart(name, a->server, path, &key, err);
    if (!st)
        printf("%s holds the new key. Have it admitted where the servers run:\n\n  depesche keys admit --roles ROLES "
               "%s '%s'\n",
               path, key.name, key.public_key);
    key_wipe(&key);
    return st;
}

static Status make(const Arguments *a, Error *err)
{
    if (a->server)
        return make_apart(a, err);
    if (a->out)
        return error_set(err, STATUS_USAGE, "--out is for a key apart, with --server; this one is put into the folder");
    char path[KEYS_PATH_MAX];
    Status st = keys_make(a->folder, str_of(a->operands[0]), a->roles ? a->roles : "", path, err);
    if (!st)
        printf("%s holds the new key: bring it to its owner, who gives --key FILE.\n"
               "Servers that run with --keys %s admit it at once.\n",
               path, a->folder);
    return st;
}

static int make_main(int argc, char **argv)
{
    Arguments a = {.folder = DEFAULT_FOLDER};
    const Option options[] = {
        {"keys", 0, OPTION_TEXT, &a.folder, "DIR", "the servers' folder, made if it is not there [keys]", NULL, 0, 0},
        {"roles", 0, OPTION_TEXT, &a.roles, "R,…", "what its owner may do", NULL, 0, 0},
        {"server", 0, OPTION_TEXT, &a.server, "KEY", "public key of servers elsewhere: make a key apart", NULL, 0, 0},
        {"out", 0, OPTION_TEXT, &a.out, "FILE", "where a key apart is put [NAME.key]", NULL, 0, 0},
    };
    const Command command = {
        "keys make",
        "a new key, admitted here or for servers elsewhere",
        "depesche keys make --roles R,… NAME | --server KEY NAME",
        ROLES_HELP "\nThe first time it makes the servers' own key too. Exit status: 73 there is such a name already.",
        "  depesche keys make --roles feed,follow desk         # keys/desk.key, admitted\n"
        "  depesche keys make --roles work,sink worker1        # for a worker\n"
        "  depesche keys make --server 'rq:rM>}U…' analyst     # the secret stays on this machine",
        options,
        sizeof options / sizeof *options,
        1,
        1,
    };
    return run(&command, &a, make, argc, argv);
}

/* ---- admit, drop, list --------------------------------------------------------------------------------------------- */

static Status admit(const Arguments *a, Error *err)
{
    Status st = keys_admit(a->folder, str_of(a->operands[0]), a->roles ? a->roles : "", a->operands[1], err);
    if (!st)
        printf("%s is admitted.\n", a->operands[0]);
    return st;
}

static int admit_main(int argc, char **argv)
{
    Arguments a = {.folder = DEFAULT_FOLDER};
    const Option options[] = {
        {"keys", 0, OPTION_TEXT, &a.folder, "DIR", "the servers' folder [keys]", NULL, 0, 0},
        {"roles", 0, OPTION_TEXT, &a.roles, "R,…", "what its owner may do", NULL, 0, 0},
    };
    const Command command = {
        "keys admit",
        "let in a key that was made elsewhere",
        "depesche keys admit --roles R,… NAME KEY",
        ROLES_HELP,
        "  depesche keys admit --roles follow analyst 'Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID'\n"
        "  depesche keys admit --roles feed --keys /etc/depesche/keys desk 'D:)Q[I…'\n"
        "  depesche keys admit --roles admin chief \"$(cat chief.pub)\"",
        options,
        sizeof options / sizeof *options,
        2,
        2,
    };
    return run(&command, &a, admit, argc, argv);
}

static Status drop(const Arguments *a, Error *err)
{
    for (int i = 0; i < a->operand_count; i++) {
        Status st = keys_drop(a->folder, str_of(a->operands[i]), err);
        if (st)
            return st;
        printf("%s is no longer admitted.\n", a->operands[i]);
    }
    return STATUS_OK;
}

static int drop_main(int argc, char **argv)
{
    Arguments a = {.folder = DEFAULT_FOLDER};
    const Option options[] = {{"keys", 0, OPTION_TEXT, &a.folder, "DIR", "the servers' folder [keys]", NULL, 0, 0}};
    const Command command = {
        "keys drop",
        "let somebody in no more",
        "depesche keys drop NAME…",
        "Counts within a second, for connections that are open too. A secret in the folder is deleted.",
        "  depesche keys drop desk\n"
        "  depesche keys drop worker1 worker2\n"
        "  depesche keys drop --keys /etc/depesche/keys analyst",
        options,
        sizeof options / sizeof *options,
        1,
        -1,
    };
    return run(&command, &a, drop, argc, argv);
}

static Status list(const Arguments *a, Error *err)
{
    Buffer out = {0};
    Status st = keys_list(a->folder, &out, err);
    if (!st)
        fputs(out.ptr, stdout);
    buffer_fini(&out);
    return st;
}

static int list_main(int argc, char **argv)
{
    Arguments a = {.folder = DEFAULT_FOLDER};
    const Option options[] = {{"keys", 0, OPTION_TEXT, &a.folder, "DIR", "the servers' folder [keys]", NULL, 0, 0}};
    const Command command = {
        "keys list",
        "who is admitted, and the servers' public key",
        "depesche keys list",
        "Public keys only; nothing of it is secret.",
        "  depesche keys list\n"
        "  depesche keys list --keys /etc/depesche/keys\n"
        "  depesche keys list | grep admin",
        options,
        sizeof options / sizeof *options,
        0,
        0,
    };
    return run(&command, &a, list, argc, argv);
}

int keys_main(int argc, char **argv)
{
    static const Tool TOOLS[] = {
        {"make", "a new key, admitted here or for servers elsewhere", make_main},
        {"admit", "let in a key that was made elsewhere", admit_main},
        {"drop", "let somebody in no more", drop_main},
        {"list", "who is admitted, and the servers' public key", list_main},
    };
    static const ToolGroup GROUP = {
        .name = "keys",
        .summary = "who may connect from other machines, and do what",
        .details = "Broker and store with --keys DIR encrypt (CurveZMQ) and admit only who proves a key that "
                   "DIR/clients lists.",
        .examples = "  depesche keys make --roles feed,follow desk      # the folder keys/, and keys/desk.key in it\n"
                    "  depesche broker --data d --keys keys --listen tcp://10.0.0.5:5570\n"
                    "  depesche feed --broker tcp://10.0.0.5:5570 --key desk.key article.txt\n",
        .tools = TOOLS,
        .count = sizeof TOOLS / sizeof *TOOLS,
    };
    return tools_run(&GROUP, argc, argv);
}
