/* The user's commands. Each takes the arguments behind `depesche`, argv[0] being its own name, and returns the exit
 * status that docs/PROTOCOL.md lists. */
#ifndef DEPESCHE_CLIENT_CLIENT_H
#define DEPESCHE_CLIENT_CLIENT_H

#include "proto/key.h"

#define CLIENT_BROKER_DEFAULT "tcp://127.0.0.1:5570"
#define CLIENT_STORE_DEFAULT "tcp://127.0.0.1:5580"
/* The store's database, for commands that read it themselves. */
#define CLIENT_DB_DEFAULT "depesche.db"
#define CLIENT_DB_ENV "DEPESCHE_DB"
#define CLIENT_OPTION_DB(path)                                                                                  \
    {                                                                                                           \
        "db", 0, OPTION_TEXT, path, "FILE", "the store's database [" CLIENT_DB_DEFAULT "]", CLIENT_DB_ENV, 0, 0 \
    }
#define CLIENT_BROKER_ENV "DEPESCHE_BROKER"
#define CLIENT_STORE_ENV "DEPESCHE_STORE"
/* Rows of the option tables that several commands have: into a const char * the endpoints and the key to show, into an
 * int64_t the time to wait. */
#define CLIENT_OPTION_BROKER(ep)                                                                                       \
    {                                                                                                                  \
        "broker", 0, OPTION_TEXT, ep, "EP", "the broker's endpoint [" CLIENT_BROKER_DEFAULT "]", CLIENT_BROKER_ENV, 0, \
            0                                                                                                          \
    }
#define CLIENT_OPTION_STORE(ep)                                                                                      \
    {                                                                                                                \
        "store", 0, OPTION_TEXT, ep, "EP", "the store's endpoint [" CLIENT_STORE_DEFAULT "]", CLIENT_STORE_ENV, 0, 0 \
    }
#define CLIENT_OPTION_KEY(path)                                                                                       \
    {                                                                                                                 \
        "key", 0, OPTION_TEXT, path, "FILE", "key for a server that admits by keys; see depesche keys", KEY_ENV, 0, 0 \
    }

#define CLIENT_OPTION_TIMEOUT(ms)                                                            \
    {                                                                                        \
        "timeout", 0, OPTION_SECONDS, ms, "S", "wait so long for an answer [10]", NULL, 0, 0 \
    }

/* A server that says nothing for so long is taken for gone (docs/PROTOCOL.md, "Times"). */
enum { CLIENT_SILENCE_MS = 5000, CLIENT_HEARTBEAT_MS = 1000 };

int feed_main(int argc, char **argv);
int follow_main(int argc, char **argv);
int status_main(int argc, char **argv);
int top_main(int argc, char **argv);
int dead_main(int argc, char **argv);
int subs_main(int argc, char **argv);
int keys_main(int argc, char **argv);
int query_main(int argc, char **argv);
int show_main(int argc, char **argv);
int run_main(int argc, char **argv);

#endif
