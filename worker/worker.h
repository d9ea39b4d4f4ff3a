/* The subcommands of this folder. */
#ifndef DEPESCHE_WORKER_WORKER_H
#define DEPESCHE_WORKER_WORKER_H

/* `depesche worker`: pulls articles from the broker until it is told to stop. Returns the exit status. */
int worker_main(int argc, char **argv);
/* `depesche extract`: facts of files or standard input as JSON Lines, without any daemon. Returns the exit status. */
int extract_main(int argc, char **argv);
/* `depesche annotate`: what the engine sees in files or standard input, layer by layer. Returns the exit status. */
int annotate_main(int argc, char **argv);
/* `depesche eval`: facts of annotated articles against their annotation. Returns the exit status. */
int eval_main(int argc, char **argv);
/* `depesche rules`: cares for a rule pack: check, test, gap. Returns the exit status. */
int rules_main(int argc, char **argv);
/* `depesche explain`: why facts of an article came, or did not. Returns the exit status. */
int explain_main(int argc, char **argv);

#endif
