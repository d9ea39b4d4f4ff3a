#define _DEFAULT_SOURCE
#include "client/screen.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <unistd.h>

enum { COLUMNS_DEFAULT = 80, ROWS_DEFAULT = 24 };

bool screen_is_there(void)
{
    const char *kind = getenv("TERM");
    return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO) && kind && *kind && strcmp(kind, "dumb") != 0;
}

static bool write_all(const char *bytes, size_t len)
{
    while (len > 0) {
        ssize_t n = write(STDOUT_FILENO, bytes, len);
        if (n < 0 && errno == EAGAIN) { /* standard output is somebody's non-blocking one */
            struct pollfd fd = {STDOUT_FILENO, POLLOUT, 0};
            n = poll(&fd, 1, -1) < 0 ? -1 : 0;
        }
        if (n < 0 && errno != EINTR)
            return false;
        bytes += n > 0 ? n : 0;
        len -= n > 0 ? (size_t)n : 0;
    }
    return true;
}

static void say(const char *sequence)
{
    write_all(sequence, strlen(sequence));
}

Status screen_open(Screen *s, Error *err)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGWINCH);
    *s = (Screen){.resized_fd = -1};
    if (sigprocmask(SIG_BLOCK, &set, NULL) < 0 ||
        (s->resized_fd = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC)) < 0 || tcgetattr(STDIN_FILENO, &s->before) < 0)
        return error_set(err, STATUS_IO, "the terminal: %s", strerror(errno));
    struct termios raw = s->before;
    raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
    raw.c_cc[VSUSP] = _POSIX_VDISABLE;
    raw.c_cc[VMIN] = 0;
    raw.c_cc[VTIME] = 0;
    s->open = true;
    if (tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw) < 0)
        return error_set(err, STATUS_IO, "the terminal: %s", strerror(errno));
    say("\033[?1049h\033[?25l\033[?7l"); /* another screen, no cursor, no wrapping */
    return STATUS_OK;
}

void screen_close(Screen *s)
{
    if (s->open) {
        say("\033[?7h\033[?25h\033[?1049l");
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &s->before);
    }
    if (s->resized_fd >= 0)
        close(s->resized_fd);
    *s = (Screen){.resized_fd = -1};
}

TopSize screen_size(void)
{
    struct winsize size = {0};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) < 0 || !size.ws_col || !size.ws_row)
        return (TopSize){COLUMNS_DEFAULT, ROWS_DEFAULT};
    return (TopSize){size.ws_col, size.ws_row};
}

/* Over the last picture, each line to its end, so that nothing flickers. The last line has no line feed, which would scroll. */
Status screen_draw(Str lines, Error *err)
{
    Buffer out = {0};
    buffer_str(&out, STR("\033[H"));
    for (size_t at = 0; at < lines.len;) {
        const char *end = memchr(lines.ptr + at, '\n', lines.len - at);
        size_t len = end ? (size_t)(end - lines.ptr) - at : lines.len - at;
        buffer_add(&out, lines.ptr + at, len);
        at += len + 1;
        buffer_str(&out, at < lines.len ? STR("\033[K\n") : STR("\033[K"));
    }
    buffer_str(&out, STR("\033[J"));
    bool good = !out.failed && write_all(out.ptr, out.len);
    buffer_fini(&out);
    return good ? STATUS_OK : error_set(err, STATUS_IO, "the terminal: %s", strerror(errno));
}

char screen_key(void)
{
    char key;
    return read(STDIN_FILENO, &key, 1) == 1 ? key : 0;
}

void screen_resized(Screen *s)
{
    struct signalfd_siginfo info;
    while (read(s->resized_fd, &info, sizeof info) == (ssize_t)sizeof info)
        ;
}
