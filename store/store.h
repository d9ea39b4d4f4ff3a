/* `depesche store`: keeps the facts and gives the stream of them (docs/PROTOCOL.md, docs/SCHEMA.md). */
#ifndef DEPESCHE_STORE_STORE_H
#define DEPESCHE_STORE_STORE_H

/* argv[0] is "store". Runs until SIGTERM or SIGINT; returns the exit status. */
int store_main(int argc, char **argv);

#endif
