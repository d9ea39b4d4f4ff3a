/* The subcommand `depesche broker`. */
#ifndef DEPESCHE_BROKER_BROKER_H
#define DEPESCHE_BROKER_BROKER_H

/* Runs until SIGTERM or SIGINT; returns the process's exit status. argv[0] is "broker". */
int broker_main(int argc, char **argv);

#endif
