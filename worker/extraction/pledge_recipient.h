/* To whom something is pledged, as far as a clause tells it. */
#ifndef DEPESCHE_EXTRACTION_PLEDGE_RECIPIENT_H
#define DEPESCHE_EXTRACTION_PLEDGE_RECIPIENT_H

#include "worker/extraction/pledge_actor.h"

/* To whom; type NONE where nothing says it. Never the pledger. */
Actor pledge_recipient(const Analysis *a, const Match *m, PledgeGoods goods, const Actor *pledger);
/* Is what is pledged for the pledger itself: "seinem Land werden Flugzeuge geliefert, sagt er"? */
bool pledge_recipient_is_own(const Analysis *a, const Match *m, const Actor *pledger);

#endif
