/* Telling systemd how a service is: the protocol of sd_notify(3), one datagram for each message, without its library.
 *
 * Where the environment names no socket (NOTIFY_SOCKET) all of this does nothing. The variables are read once and taken
 * out of the environment, so that no child speaks for its parent. What cannot be sent is lost: systemd notices silence
 * by itself. Thread rule: one thread.
 */
#ifndef DEPESCHE_BASE_NOTIFY_H
#define DEPESCHE_BASE_NOTIFY_H

#include <stdint.h>

typedef struct Notify {
    int fd;           /* -1: nobody listens */
    int64_t every_ms; /* signs of life that a watchdog wants, half of its time; 0: none does */
    int64_t said_ms;  /* when the last was given */
} Notify;

/* Connects to whoever started this process. Never fails. */
void notify_open(Notify *n);
void notify_close(Notify *n);
/* "READY=1", "STOPPING=1", "STATUS=…". */
void notify_say(const Notify *n, const char *message);
/* Now the main loop is alive: tells the watchdog, when it is time. */
void notify_alive(Notify *n, int64_t now_ms);
/* wait_ms (-1: no limit), or less where the watchdog wants to hear something before. */
int64_t notify_patience_ms(const Notify *n, int64_t now_ms, int64_t wait_ms);

#endif
