/* The closed vocabulary of facts: kinds, types, statuses, topics, each with the name that JSON and rules use.
 *
 * Known to the extraction (which fills it), to the wire (whose enums have the same numbers, asserted by a test) and to
 * the store. Value 0 of every list means "not stated" and prints as null. What each value means is defined by the
 * annotation contract, docs/FACTS.md. Numbers are on the wire and on disk: append only.
 */
#ifndef DEPESCHE_BASE_VOCABULARY_H
#define DEPESCHE_BASE_VOCABULARY_H

#include "base/str.h"

#define FACT_KIND_LIST(X)         \
    X(MEETING, "meeting")         \
    X(PARTICIPANT, "participant") \
    X(PLEDGE, "pledge")           \
    X(POSITION, "position")

#define ACTOR_TYPE_LIST(X)          \
    X(PERSON, "person")             \
    X(COUNTRY, "country")           \
    X(ORGANISATION, "organisation") \
    X(GROUP, "group")

#define MEETING_FORMAT_LIST(X)      \
    X(MULTILATERAL, "multilateral") \
    X(BILATERAL, "bilateral")       \
    X(TRILATERAL, "trilateral")     \
    X(CONFERENCE, "conference")

#define CHANNEL_LIST(X)       \
    X(IN_PERSON, "in_person") \
    X(VIDEO, "video")         \
    X(PHONE, "phone")         \
    X(HYBRID, "hybrid")       \
    X(REMOTE, "remote")

#define MEETING_STATUS_LIST(X) \
    X(HELD, "held")            \
    X(PLANNED, "planned")      \
    X(PROPOSED, "proposed")    \
    X(CANCELLED, "cancelled")

#define SIZE_UNIT_LIST(X)         \
    X(COUNTRIES, "countries")     \
    X(LEADERS, "leaders")         \
    X(DELEGATIONS, "delegations") \
    X(PERSONS, "persons")

#define PARTICIPANT_ROLE_LIST(X) \
    X(HOST, "host")              \
    X(ATTENDEE, "attendee")      \
    X(INVITED, "invited")        \
    X(ABSENT, "absent")

#define PLEDGE_TYPE_LIST(X)         \
    X(TROOPS, "troops")             \
    X(WEAPONS, "weapons")           \
    X(FUNDS, "funds")               \
    X(TRAINING, "training")         \
    X(MISSION, "mission")           \
    X(GUARANTEE, "guarantee")       \
    X(SANCTIONS, "sanctions")       \
    X(HUMANITARIAN, "humanitarian") \
    X(DIPLOMACY, "diplomacy")       \
    X(TRADE, "trade")               \
    X(CLIMATE, "climate")           \
    X(OTHER, "other")

#define PLEDGE_STATUS_LIST(X)   \
    X(DELIVERED, "delivered")   \
    X(COMMITTED, "committed")   \
    X(ANNOUNCED, "announced")   \
    X(CONSIDERED, "considered") \
    X(REFUSED, "refused")

#define STANCE_LIST(X)            \
    X(SUPPORT, "support")         \
    X(OPPOSE, "oppose")           \
    X(DEMAND, "demand")           \
    X(CONDITIONAL, "conditional") \
    X(UNDECIDED, "undecided")     \
    X(CONCERN, "concern")

#define TOPIC_LIST(X)                             \
    X(TROOP_DEPLOYMENT, "troop_deployment")       \
    X(SECURITY_GUARANTEES, "security_guarantees") \
    X(CEASEFIRE, "ceasefire")                     \
    X(PEACE_TALKS, "peace_talks")                 \
    X(PEACE_PLAN, "peace_plan")                   \
    X(TERRITORY, "territory")                     \
    X(SANCTIONS, "sanctions")                     \
    X(MILITARY_AID, "military_aid")               \
    X(AIR_DEFENCE, "air_defence")                 \
    X(FINANCIAL_AID, "financial_aid")             \
    X(FROZEN_ASSETS, "frozen_assets")             \
    X(US_ROLE, "us_role")                         \
    X(EUROPEAN_ROLE, "european_role")             \
    X(NATO_MEMBERSHIP, "nato_membership")         \
    X(EU_MEMBERSHIP, "eu_membership")             \
    X(DEFENCE_SPENDING, "defence_spending")       \
    X(PRISONERS, "prisoners")                     \
    X(WAR_CONDUCT, "war_conduct")                 \
    X(RECONSTRUCTION, "reconstruction")           \
    X(ENERGY, "energy")                           \
    X(TRADE, "trade")                             \
    X(CLIMATE, "climate")                         \
    X(NUCLEAR, "nuclear")                         \
    X(HUMANITARIAN_AID, "humanitarian_aid")       \
    X(STATEHOOD, "statehood")                     \
    X(OTHER, "other")

/* How a fact is told: as a plain assertion, as still to come, under a condition, denied, refused by its subject, or
 * only reported as somebody's words. */
#define MODALITY_LIST(X)          \
    X(ASSERTED, "asserted")       \
    X(PLANNED, "planned")         \
    X(CONDITIONAL, "conditional") \
    X(NEGATED, "negated")         \
    X(REFUSED, "refused")         \
    X(REPORTED, "reported")

/* type prefix, function prefix, list */
#define VOCABULARY_LISTS(X)                                \
    X(FactKind, FACT_KIND, fact_kind)                      \
    X(ActorType, ACTOR_TYPE, actor_type)                   \
    X(MeetingFormat, MEETING_FORMAT, meeting_format)       \
    X(Channel, CHANNEL, channel)                           \
    X(MeetingStatus, MEETING_STATUS, meeting_status)       \
    X(SizeUnit, SIZE_UNIT, size_unit)                      \
    X(ParticipantRole, PARTICIPANT_ROLE, participant_role) \
    X(PledgeType, PLEDGE_TYPE, pledge_type)                \
    X(PledgeStatus, PLEDGE_STATUS, pledge_status)          \
    X(Stance, STANCE, stance)                              \
    X(Topic, TOPIC, topic)                                 \
    X(Modality, MODALITY, modality)

/* For each list: an enum FactKind { FACT_KIND_NONE, FACT_KIND_MEETING, …, FACT_KIND_COUNT }. */
/* clang-format off */
#define VOCABULARY_BEGIN(Type, PREFIX) typedef enum Type { PREFIX##_NONE,
#define VOCABULARY_END(Type, PREFIX) PREFIX##_COUNT } Type
/* clang-format on */
#define V(name, text) FACT_KIND_##name,
VOCABULARY_BEGIN(FactKind, FACT_KIND) FACT_KIND_LIST(V) VOCABULARY_END(FactKind, FACT_KIND);
#undef V
#define V(name, text) ACTOR_TYPE_##name,
VOCABULARY_BEGIN(ActorType, ACTOR_TYPE) ACTOR_TYPE_LIST(V) VOCABULARY_END(ActorType, ACTOR_TYPE);
#undef V
#define V(name, text) MEETING_FORMAT_##name,
VOCABULARY_BEGIN(MeetingFormat, MEETING_FORMAT) MEETING_FORMAT_LIST(V) VOCABULARY_END(MeetingFormat, MEETING_FORMAT);
#undef V
#define V(name, text) CHANNEL_##name,
VOCABULARY_BEGIN(Channel, CHANNEL) CHANNEL_LIST(V) VOCABULARY_END(Channel, CHANNEL);
#undef V
#define V(name, text) MEETING_STATUS_##name,
VOCABULARY_BEGIN(MeetingStatus, MEETING_STATUS) MEETING_STATUS_LIST(V) VOCABULARY_END(MeetingStatus, MEETING_STATUS);
#undef V
#define V(name, text) SIZE_UNIT_##name,
VOCABULARY_BEGIN(SizeUnit, SIZE_UNIT) SIZE_UNIT_LIST(V) VOCABULARY_END(SizeUnit, SIZE_UNIT);
#undef V
#define V(name, text) PARTICIPANT_ROLE_##name,
VOCABULARY_BEGIN(ParticipantRole, PARTICIPANT_ROLE)
PARTICIPANT_ROLE_LIST(V) VOCABULARY_END(ParticipantRole, PARTICIPANT_ROLE);
#undef V
#define V(name, text) PLEDGE_TYPE_##name,
VOCABULARY_BEGIN(PledgeType, PLEDGE_TYPE) PLEDGE_TYPE_LIST(V) VOCABULARY_END(PledgeType, PLEDGE_TYPE);
#undef V
#define V(name, text) PLEDGE_STATUS_##name,
VOCABULARY_BEGIN(PledgeStatus, PLEDGE_STATUS) PLEDGE_STATUS_LIST(V) VOCABULARY_END(PledgeStatus, PLEDGE_STATUS);
#undef V
#define V(name, text) STANCE_##name,
VOCABULARY_BEGIN(Stance, STANCE) STANCE_LIST(V) VOCABULARY_END(Stance, STANCE);
#undef V
#define V(name, text) TOPIC_##name,
VOCABULARY_BEGIN(Topic, TOPIC) TOPIC_LIST(V) VOCABULARY_END(Topic, TOPIC);
#undef V
#define V(name, text) MODALITY_##name,
VOCABULARY_BEGIN(Modality, MODALITY) MODALITY_LIST(V) VOCABULARY_END(Modality, MODALITY);
#undef V

/* A list at run time: names[0] is NULL, names[value] the word; count includes value 0. */
typedef struct Vocabulary {
    const char *title; /* "topic" */
    const char *const *names;
    int count;
} Vocabulary;

#define VOCABULARY_DECLARE(Type, PREFIX, prefix) extern const Vocabulary vocabulary_##prefix;
VOCABULARY_LISTS(VOCABULARY_DECLARE)
#undef VOCABULARY_DECLARE

/* The word for a value: NULL for 0 and for values outside the list. */
const char *vocabulary_name(const Vocabulary *v, int value);
/* The value of a word; 0 where the list does not have it. */
int vocabulary_find(const Vocabulary *v, Str word);

#endif
