/* Each verb that a broker takes: decode, check, act on journal and pool, answer. */
#ifndef DEPESCHE_BROKER_VERBS_H
#define DEPESCHE_BROKER_VERBS_H

#include "broker/desk_state.h"

/* Acts on one message. Anything but STATUS_OK is the sender's fault or the broker's want, and to be answered with ERROR
 * and *err. Where the journal fails, d->failed and d->failure tell. */
Status verbs_handle(Desk *d, const LinkMessage *m, Error *err);

#endif
