/* The terminal as a picture that is drawn again and again, and given back as it was.
 *
 * Works on standard input and output (ECMA-48 sequences that every terminal of this century knows): another screen, no
 * cursor, keys without echo. Ctrl-Z is off, for a stopped process could not give the terminal back. Whoever opens it must
 * reach screen_close() on every signal: see base/stopper.
 */
#ifndef DEPESCHE_CLIENT_SCREEN_H
#define DEPESCHE_CLIENT_SCREEN_H

#include <termios.h>

#include "base/status.h"
#include "base/str.h"
#include "client/top.h"

typedef struct Screen {
    struct termios before;
    int resized_fd; /* readable: the size has changed, or somebody has drawn over it */
    bool open;
} Screen;

/* Whether standard input and output are both a terminal that can be drawn on. */
bool screen_is_there(void);
/* Before zmq_ctx_new(), for libzmq's threads inherit the mask. STATUS_IO. */
Status screen_open(Screen *s, Error *err);
/* Harmless where it is not open. */
void screen_close(Screen *s);
TopSize screen_size(void);
/* Draws lines of a picture that fits. STATUS_IO: the terminal has gone. */
Status screen_draw(Str lines, Error *err);
/* The next key that was pressed; 0: none. */
char screen_key(void);
/* Takes the notice of a new size. */
void screen_resized(Screen *s);

#endif
