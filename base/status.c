#include "base/status.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static const char *const TEXTS[STATUS_COUNT] = {
#define STATUS_TEXT(name, text, code) [STATUS_##name] = (text),
    STATUS_LIST(STATUS_TEXT)
#undef STATUS_TEXT
};

static const int EXITS[STATUS_COUNT] = {
#define STATUS_EXIT(name, text, code) [STATUS_##name] = (code),
    STATUS_LIST(STATUS_EXIT)
#undef STATUS_EXIT
};

const char *status_text(Status status)
{
    return (unsigned)status < STATUS_COUNT ? TEXTS[status] : "unknown status";
}

int status_exit(Status status)
{
    return (unsigned)status < STATUS_COUNT ? EXITS[status] : 70;
}

Error *error_print(Error *err, const char *format, ...)
{
    if (!err)
        return err;
    int kept = errno;
    va_list args;
    va_start(args, format);
    vsnprintf(err->text, sizeof err->text, format, args);
    va_end(args);
    errno = kept;
    return err;
}

Status error_add(Error *err, Status status, const char *format, ...)
{
    if (!err)
        return status;
    char before[ERROR_TEXT_MAX], whole[2 * ERROR_TEXT_MAX + 4];
    va_list args;
    va_start(args, format);
    vsnprintf(before, sizeof before, format, args);
    va_end(args);
    snprintf(whole, sizeof whole, "%s: %s", before, err->text);
    err->status = status;
    memcpy(err->text, whole, sizeof err->text - 1);
    err->text[sizeof err->text - 1] = '\0';
    return status;
}
