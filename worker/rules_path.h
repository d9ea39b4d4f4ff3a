/* Where the rule pack is. */
#ifndef DEPESCHE_WORKER_RULES_PATH_H
#define DEPESCHE_WORKER_RULES_PATH_H

#include "base/status.h"

enum { RULES_PATH_MAX = 4096 };

/* The folder `named` by --rules, else by the environment variable DEPESCHE_RULES, else beside the executable:
 * ../share/depesche/rules/de (installed) or ../../rules/de (a build tree). STATUS_NOT_FOUND tells what was tried. */
Status rules_path_find(const char *named, char out[RULES_PATH_MAX], Error *err);

#endif
