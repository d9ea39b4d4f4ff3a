/* The generated messages under names that fit into a line: PbFact for Depesche__V1__Fact, and so on. */
#ifndef DEPESCHE_PROTO_MESSAGE_H
#define DEPESCHE_PROTO_MESSAGE_H

#include "proto/article.pb-c.h"
#include "proto/dead.pb-c.h"
#include "proto/fact.pb-c.h"
#include "proto/sink.pb-c.h"
#include "proto/status.pb-c.h"
#include "proto/work.pb-c.h"

typedef Depesche__V1__Article PbArticle;
typedef Depesche__V1__Fact PbFact;
typedef Depesche__V1__Evidence PbEvidence;
typedef Depesche__V1__Provenance PbProvenance;
typedef Depesche__V1__Actor PbActor;
typedef Depesche__V1__Quantity PbQuantity;
typedef Depesche__V1__Date PbDate;
typedef Depesche__V1__Meeting PbMeeting;
typedef Depesche__V1__Size PbSize;
typedef Depesche__V1__Participant PbParticipant;
typedef Depesche__V1__Pledge PbPledge;
typedef Depesche__V1__Position PbPosition;

typedef Depesche__V1__Feed PbFeed;
typedef Depesche__V1__Fed PbFed;
typedef Depesche__V1__Ready PbReady;
typedef Depesche__V1__Job PbJob;
typedef Depesche__V1__Done PbDone;
typedef Depesche__V1__Fail PbFail;
typedef Depesche__V1__Heartbeat PbHeartbeat;

typedef Depesche__V1__Dead PbDead;
typedef Depesche__V1__Graves PbGraves;
typedef Depesche__V1__Grave PbGrave;
typedef Depesche__V1__Attempt PbAttempt;

typedef Depesche__V1__Store PbStore;
typedef Depesche__V1__Stored PbStored;
typedef Depesche__V1__Follow PbFollow;
typedef Depesche__V1__Events PbEvents;
typedef Depesche__V1__Event PbEvent;
typedef Depesche__V1__Head PbHead;
typedef Depesche__V1__Credit PbCredit;
typedef Depesche__V1__Subscriptions PbSubscriptions;
typedef Depesche__V1__Subscribers PbSubscribers;
typedef Depesche__V1__Subscriber PbSubscriber;

typedef Depesche__V1__State PbState;
typedef Depesche__V1__BrokerState PbBrokerState;
typedef Depesche__V1__WorkerState PbWorkerState;
typedef Depesche__V1__StoreState PbStoreState;
typedef Depesche__V1__Error PbError;

/* PB_INIT(FEED) is an initialiser for a PbFeed. */
#define PB_INIT(NAME) DEPESCHE__V1__##NAME##__INIT
/* Enum values: PB_FEED(ACCEPTED) is what Fed.outcome holds for "accepted". */
#define PB_FEED(NAME) DEPESCHE__V1__FEED_OUTCOME__FEED_OUTCOME_##NAME
#define PB_DEAD(NAME) DEPESCHE__V1__DEAD_ACTION__DEAD_ACTION_##NAME
#define PB_PRIORITY(NAME) DEPESCHE__V1__PRIORITY__PRIORITY_##NAME
#define PB_STORE(NAME) DEPESCHE__V1__STORE_OUTCOME__STORE_OUTCOME_##NAME
#define PB_SUBSCRIPTIONS(NAME) DEPESCHE__V1__SUBSCRIPTIONS_ACTION__SUBSCRIPTIONS_ACTION_##NAME
#define PB_ERROR(NAME) DEPESCHE__V1__ERROR_CODE__ERROR_CODE_##NAME
#define PB_BODY(NAME) DEPESCHE__V1__FACT__BODY_##NAME

#endif
