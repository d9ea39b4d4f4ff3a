#define _POSIX_C_SOURCE 200809L
#include "base/log.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { LINE_MAX_BYTES = 1024, QUOTE_MAX = 200, QUOTE_SLOTS = 4 };

static const char *const NAMES[] = {"error", "warn", "info", "debug"};
static const int PRIORITIES[] = {3, 4, 6, 7}; /* sd-daemon(3) */

/* Set once in log_open() by a process's main function, read-only afterwards. */
static const char *process_name = "depesche";
static LogLevel threshold = LOG_INFO;
static bool journal;

bool log_open(const char *process, const char *level)
{
    process_name = process;
    journal = getenv("JOURNAL_STREAM") != NULL;
    if (!level)
        level = getenv("DEPESCHE_LOG");
    if (!level || !*level)
        return true;
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++)
        if (strcmp(level, NAMES[i]) == 0) {
            threshold = (LogLevel)i;
            return true;
        }
    return false;
}

bool log_enabled(LogLevel level)
{
    return level <= threshold;
}

void log_event(LogLevel level, const char *event, const char *format, ...)
{
    if (!log_enabled(level))
        return;
    char line[LINE_MAX_BYTES];
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    struct tm utc;
    gmtime_r(&now.tv_sec, &utc);
    char stamp[32], priority[8] = "";
    strftime(stamp, sizeof stamp, "%Y-%m-%dT%H:%M:%S", &utc);
    if (journal)
        snprintf(priority, sizeof priority, "<%d>", PRIORITIES[level]);
    int n = snprintf(line, sizeof line, "%sts=%s.%03ldZ level=%s proc=%s ev=%s", priority, stamp, now.tv_nsec / 1000000,
                     NAMES[level], process_name, event);
    size_t len = n > 0 && (size_t)n < sizeof line ? (size_t)n : sizeof line - 2;
    if (*format && len < sizeof line - 3) {
        line[len++] = ' ';
        va_list args;
        va_start(args, format);
        n = vsnprintf(line + len, sizeof line - len - 1, format, args);
        va_end(args);
        size_t room = sizeof line - len - 2;
        len += n < 0 ? 0 : (size_t)n < room ? (size_t)n : room;
    }
    line[len++] = '\n';
    ssize_t written = write(STDERR_FILENO, line, len);
    (void)written; /* nobody is left to tell */
}

const char *log_quote(Str s)
{
    static _Thread_local char slots[QUOTE_SLOTS][2 * QUOTE_MAX + 8];
    static _Thread_local unsigned next;
    char *out = slots[next++ % QUOTE_SLOTS];
    size_t n = 0;
    out[n++] = '"';
    for (size_t i = 0; i < s.len && n < 2 * QUOTE_MAX; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if (c == '"' || c == '\\') {
            out[n++] = '\\';
            out[n++] = (char)c;
        } else
            out[n++] = c < 0x20 || c == 0x7F ? ' ' : (char)c;
    }
    out[n++] = '"';
    out[n] = '\0';
    return out;
}
