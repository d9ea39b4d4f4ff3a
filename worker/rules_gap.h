/* `depesche rules gap`: what articles have and a pack does not. */
#ifndef DEPESCHE_WORKER_RULES_GAP_H
#define DEPESCHE_WORKER_RULES_GAP_H

/* Returns the exit status. */
int rules_gap_main(int argc, char **argv);

#endif
