/* A network in virtual time, in the place of proto/link.c: the broker's code is linked with it as it is.
 *
 * The server and, where a test wants so, clients are the program's own code.
 *
 * One server, any number of clients. A message is lost, doubled, held up or overtaken as the dice want; a connection that
 * breaks takes with it what is on the way. All chance comes from one seed, so that a run can be had again by its number.
 */
#ifndef DEPESCHE_SIM_NETWORK_H
#define DEPESCHE_SIM_NETWORK_H

#include <stdbool.h>
#include <stdint.h>

#include "proto/link.h"

enum { NETWORK_CLIENTS = 8, NETWORK_MESSAGES = 4096 };

/* In thousandths of all messages, and milliseconds. */
typedef struct Weather {
    uint32_t lost, doubled, late, busy;
    int64_t late_ms_max;
} Weather;

typedef struct Network Network;

Network *network_new(uint64_t seed);
void network_free(Network *n);
/* A number below `bound` (> 0), from splitmix64 (Steele, Lea, Flood 2014). */
uint64_t network_dice(Network *n, uint64_t bound);
bool network_chance(Network *n, uint32_t thousandths);
void network_set(Network *n, Weather weather, int64_t now_ms);
void network_at(Network *n, int64_t now_ms);

/* The server's end, for desk_new(). */
Link *network_server(Network *n);
/* The server's process has died: no connection outlives it, nor what is on its way. Clients connect anew by themselves, as
 * libzmq does, and are not told. */
void network_server_died(Network *n);
/* From now on the server says so many more messages, and nothing after them: it dies in the midst of a round. */
void network_server_falters(Network *n, uint64_t messages);

/* For link_connect(): a link of this client. Not together with network_say() and network_hear(). */
LinkContext *network_context(Network *n, int client);

/* The client hangs up and connects anew; what was on the way for it is lost. */
void network_reconnect(Network *n, int client);
void network_say(Network *n, int client, Verb verb, const ProtobufCMessage *body);
/* The next message for this client; *body is valid until the next call. False: none has arrived. */
bool network_hear(Network *n, int client, Verb *verb, Str *body);

#endif
