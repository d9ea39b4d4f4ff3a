/* Log lines on standard error in logfmt: level=info ev=job.buried article=… tries=3
 *
 * Under systemd (JOURNAL_STREAM set) each line begins with its priority, `<6>`. No article text and no secret is ever
 * logged. Thread rule: lines are written whole by one write(2).
 */
#ifndef DEPESCHE_BASE_LOG_H
#define DEPESCHE_BASE_LOG_H

#include "base/str.h"

typedef enum LogLevel { LOG_ERROR, LOG_WARN, LOG_INFO, LOG_DEBUG } LogLevel;

/* `process` ("broker") is put on every line; must be a literal. The level comes from `level` or, if it is NULL, from
 * the environment variable DEPESCHE_LOG (error, warn, info, debug); default info. False for an unknown level. */
bool log_open(const char *process, const char *level);
bool log_enabled(LogLevel level);
/* `event` is object.verb ("article.buried"); `format` gives further key=value pairs, or "". Values from outside go
 * through log_quote(). */
__attribute__((format(printf, 3, 4))) void log_event(LogLevel level, const char *event, const char *format, ...);
/* s with quotation marks, control characters escaped, cut at 200 bytes, in one of four static buffers. */
const char *log_quote(Str s);

#endif
