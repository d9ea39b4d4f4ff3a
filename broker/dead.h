/* DEAD: buried articles listed, shown, made ready again and dropped, a bounded number at a time. */
#ifndef DEPESCHE_BROKER_DEAD_H
#define DEPESCHE_BROKER_DEAD_H

#include "broker/desk_state.h"

/* As verbs_handle(). */
Status dead_handle(Desk *d, const LinkMessage *m, Error *err);

#endif
