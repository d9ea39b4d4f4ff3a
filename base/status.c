#include "base/status.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

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

/* A cut ("%.40s", or the end of the text) may go through a character, and a file's name or a field may be anything; but
 * the text travels in messages, whose strings are UTF-8, and ends on terminals, which obey control characters. */
static void keep_plain(char *text)
{
    size_t len = strlen(text);
    for (size_t at; (at = utf8_valid((Str){text, len})) < len;)
        text[at] = '?';
    for (size_t i = 0; i < len; i++)
        if ((unsigned char)text[i] < 0x20 || text[i] == 0x7F)
            text[i] = '?';
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
    keep_plain(err->text);
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
    keep_plain(err->text);
    return status;
}
