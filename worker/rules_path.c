#define _POSIX_C_SOURCE 200809L
#include "worker/rules_path.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"

static const char *const BESIDE[] = {"../share/depesche/rules/de", "../../rules/de"};

Status rules_path_find(const char *named, char out[RULES_PATH_MAX], Error *err)
{
    if (!named || !*named)
        named = getenv("DEPESCHE_RULES");
    if (named && *named) {
        if (!file_is_folder(named))
            return error_set(err, STATUS_NOT_FOUND, "%s: no folder of rules; name one that holds *.rules and lexicon/",
                             named);
        snprintf(out, RULES_PATH_MAX, "%s", named);
        return STATUS_OK;
    }
    char exe[RULES_PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", exe, sizeof exe - 1);
    exe[n > 0 ? n : 0] = '\0';
    char *slash = strrchr(exe, '/');
    if (slash)
        *slash = '\0';
    for (size_t i = 0; slash && i < sizeof BESIDE / sizeof *BESIDE; i++)
        if (snprintf(out, RULES_PATH_MAX, "%s/%s", exe, BESIDE[i]) < RULES_PATH_MAX && file_is_folder(out))
            return STATUS_OK;
    return error_set(err, STATUS_NOT_FOUND,
                     "no rules beside the executable (%s, %s); name the folder with --rules or $DEPESCHE_RULES",
                     BESIDE[0], BESIDE[1]);
}
