/* What can go wrong, named once for the whole house.
 *
 * Every fallible function returns a Status; results travel through the last parameters and are set only on
 * STATUS_OK. The leaf that meets the trouble writes the place and the remedy into an Error; callers may add
 * to it; only a main function prints it.
 */
#ifndef DEPESCHE_BASE_STATUS_H
#define DEPESCHE_BASE_STATUS_H

#include <stddef.h>

/* name, text for people, exit status of a command that ends with it (docs/PROTOCOL.md, "Exit status") */
#define STATUS_LIST(X)                      \
    X(OK, "ok", 0)                          \
    X(EMPTY, "nothing there", 1)            \
    X(USAGE, "wrong usage", 2)              \
    X(PARTLY, "partly failed", 3)           \
    X(MALFORMED, "malformed", 65)           \
    X(NOT_FOUND, "not found", 66)           \
    X(UNAVAILABLE, "not reachable", 69)     \
    X(NO_MEMORY, "out of memory", 71)       \
    X(LIMIT, "over a limit", 72)            \
    X(BUSY, "in use", 73)                   \
    X(IO, "input/output error", 74)         \
    X(FULL, "no space left", 75)            \
    X(VERSION, "version not supported", 76) \
    X(CORRUPT, "damaged data", 77)          \
    X(FOREIGN, "another database", 78)      \
    X(DENIED, "not allowed", 79)            \
    X(GONE, "no longer kept", 80)           \
    X(TAKEN, "followed by another", 81)     \
    X(TIMEOUT, "timed out", 124)            \
    X(INTERRUPTED, "interrupted", 130)

typedef enum Status {
#define STATUS_ENUM(name, text, code) STATUS_##name,
    STATUS_LIST(STATUS_ENUM)
#undef STATUS_ENUM
        STATUS_COUNT
} Status;

enum { ERROR_TEXT_MAX = 512 };

/* The first trouble met and what was added to it; `text` is NUL-terminated UTF-8, cut at ERROR_TEXT_MAX. */
typedef struct Error {
    Status status;
    char text[ERROR_TEXT_MAX];
} Error;

/* "ok", "malformed", …: a static string; "unknown status" for a value outside the list. */
const char *status_text(Status status);

/* The process exit status that belongs to `status`. */
int status_exit(Status status);

/* Status error_set(Error *err, Status status, const char *format, ...)
 * Sets *err to `status` with the formatted text and returns `status`, so that a leaf can write
 * `return error_set(err, STATUS_IO, "%s: %s", path, strerror(errno));`. err may be NULL.
 * A macro, so that compilers and analysers see which status comes back: else they take every result that is set on
 * STATUS_OK only for possibly unset. Each argument is evaluated once. */
#define error_set(err, status, ...) error_mark(error_print((err), __VA_ARGS__), (status))

/* The two halves of error_set(): sets the text, leaves errno alone, returns err; sets and returns the status. */
__attribute__((format(printf, 2, 3))) Error *error_print(Error *err, const char *format, ...);
static inline Status error_mark(Error *err, Status status)
{
    if (err)
        err->status = status;
    return status;
}

/* Puts the formatted text and ": " before what *err already says; returns its status. err may be NULL, then
 * `status` is returned unchanged. */
__attribute__((format(printf, 3, 4))) Status error_add(Error *err, Status status, const char *format, ...);

#endif
