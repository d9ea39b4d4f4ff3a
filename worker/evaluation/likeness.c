#include "worker/evaluation/likeness.h"

#include <math.h>
#include <string.h>

#include "base/plain.h"

#include "worker/evaluation/wording.h"

/* ---- values --------------------------------------------------------------------------------------------------------- */

/* Spellings of organisations that mean the same one. */
static const char *const ORGANISATIONS[][2] = {
    {"europaische union", "eu"},
    {"europaeische union", "eu"},
    {"vereinte nationen", "un"},
    {"vereinten nationen", "un"},
    {"uno", "un"},
    {"eu kommission", "eu kommission"},
    {"europaische kommission", "eu kommission"},
    {"brussel", "eu"},
    {"bruessel", "eu"},
    {"nordatlantikpakt", "nato"},
    {"nato bundnis", "nato"},
    {"organisation fur sicherheit und zusammenarbeit in europa", "osze"},
};

static Str organisation(Arena *arena, Str name)
{
    Str folded = plain_fold(arena, name);
    for (size_t i = 0; i < sizeof ORGANISATIONS / sizeof *ORGANISATIONS; i++)
        if (str_equal(folded, str_of(ORGANISATIONS[i][0])))
            return str_of(ORGANISATIONS[i][1]);
    return folded;
}

static double of_persons(Arena *arena, const Actor *a, const Actor *b)
{
    Str x = plain_fold(arena, a->name), y = plain_fold(arena, b->name);
    if (!x.len || !y.len)
        return 0;
    Str last_x = wording_last(x), last_y = wording_last(y);
    if (str_equal(last_x, last_y))
        return 1;
    /* Selenskyj, Selenski, Zelensky */
    bool same = wording_ratio(last_x, last_y) >= 0.75 && strcmp(a->country, b->country) == 0;
    return same && x.ptr[0] == y.ptr[0] ? 1 : 0;
}

static double of_groups(Arena *arena, const Actor *a, const Actor *b)
{
    if (a->count && b->count)
        return a->count == b->count ? 1 : 0;
    double named = wording_same_name(arena, a->name, b->name);
    return a->count == b->count ? named : named * 0.75;
}

double likeness_actor(Arena *arena, const Actor *stated, const Actor *gold)
{
    if (!stated->type && !gold->type)
        return NAN;
    if (!stated->type || !gold->type)
        return 0;
    bool one_country = stated->country[0] && strcmp(stated->country, gold->country) == 0;
    if (stated->type != gold->type) {
        bool sets = (stated->type == ACTOR_TYPE_GROUP && gold->type == ACTOR_TYPE_ORGANISATION) ||
                    (stated->type == ACTOR_TYPE_ORGANISATION && gold->type == ACTOR_TYPE_GROUP);
        return sets ? wording_same_name(arena, stated->name, gold->name) : one_country ? 0.5 : 0;
    }
    switch (stated->type) {
    case ACTOR_TYPE_COUNTRY:
        return one_country ? 1 : 0;
    case ACTOR_TYPE_PERSON:
        return of_persons(arena, stated, gold);
    case ACTOR_TYPE_ORGANISATION: {
        Str x = organisation(arena, stated->name), y = organisation(arena, gold->name);
        return str_equal(x, y)
                   ? 1
                   : wording_same_name(arena, plain_fold(arena, stated->name), plain_fold(arena, gold->name));
    }
    default:
        return of_groups(arena, stated, gold);
    }
}

typedef enum DatesAgree { DATES_CONFLICT, DATES_AGREE, DATES_MISSING } DatesAgree;

/* Do they mean the same time, or does one refine the other? Intervals go by their first day. */
static DatesAgree dates_agree(Str a, Str b)
{
    if (!a.len || !b.len)
        return DATES_MISSING;
    a = str_slice(a, 0, str_index(a, '/', 0));
    b = str_slice(b, 0, str_index(b, '/', 0));
    return str_starts(a, b) || str_starts(b, a) ? DATES_AGREE : DATES_CONFLICT;
}

/* Two values of which at least one is there: NAN, 0, or the comparison. */
#define EITHER(has_a, has_b, equal) (!(has_a) && !(has_b) ? NAN : !(has_a) || !(has_b) ? 0.0 : (equal))

static double of_words(int a, int b)
{
    return EITHER(a, b, a == b ? 1.0 : 0.0);
}

static double of_topics(const MeetingFact *a, const MeetingFact *b)
{
    uint64_t x = 0, y = 0;
    for (uint32_t i = 0; i < a->topic_count; i++)
        x |= UINT64_C(1) << a->topics[i];
    for (uint32_t i = 0; i < b->topic_count; i++)
        y |= UINT64_C(1) << b->topics[i];
    int both = __builtin_popcountll(x & y), all = __builtin_popcountll(x | y);
    return EITHER(x, y, (double)both / (double)all);
}

static bool has_size(const MeetingFact *m, uint32_t before, MeetingSize size)
{
    for (uint32_t i = 0; i < before; i++)
        if (m->sizes[i].value == size.value && m->sizes[i].unit == size.unit)
            return true;
    return false;
}

static double of_sizes(const MeetingFact *a, const MeetingFact *b)
{
    uint32_t both = 0, all = 0;
    for (uint32_t i = 0; i < a->size_count; i++)
        if (!has_size(a, i, a->sizes[i])) {
            all++;
            both += has_size(b, b->size_count, a->sizes[i]);
        }
    for (uint32_t i = 0; i < b->size_count; i++)
        all += !has_size(b, i, b->sizes[i]) && !has_size(a, a->size_count, b->sizes[i]);
    return EITHER(a->size_count, b->size_count, (double)both / (double)all);
}

static double of_amounts(Arena *arena, const Amount *a, const Amount *b)
{
    if (a->value < 0 || b->value < 0)
        return a->value < 0 && b->value < 0 ? NAN : 0;
    if (a->value != b->value)
        return 0;
    Str x = plain_fold(arena, a->unit), y = plain_fold(arena, b->unit);
    return str_equal(str_slice(x, 0, 4), str_slice(y, 0, 4)) ? 1 : 0.5;
}

/* ---- slots ---------------------------------------------------------------------------------------------------------- */

static Str show_word(const Vocabulary *v, int value)
{
    return str_of(vocabulary_name(v, value));
}

static Str show_actor(Arena *arena, const Actor *a)
{
    if (!a->type)
        return STR("");
    Str type = show_word(&vocabulary_actor_type, (int)a->type);
    if (a->count)
        return arena_print(arena, "%u %.*s (%.*s)", a->count, STR_ARG(a->name), STR_ARG(type));
    return arena_print(arena, "%.*s (%.*s%s%s)", STR_ARG(a->name), STR_ARG(type), a->country[0] ? " " : "", a->country);
}

#define SHOW(name, expression)                   \
    static Str name(Arena *arena, const Fact *f) \
    {                                            \
        (void)arena;                             \
        return (expression);                     \
    }

SHOW(meeting_name, f->meeting.name)
SHOW(meeting_place, f->meeting.place)
SHOW(meeting_date, f->meeting.date)
SHOW(meeting_country, str_of(f->meeting.country))
SHOW(meeting_status, show_word(&vocabulary_meeting_status, (int)f->meeting.status))
SHOW(meeting_format, show_word(&vocabulary_meeting_format, (int)f->meeting.format))
SHOW(meeting_channel, show_word(&vocabulary_channel, (int)f->meeting.channel))
SHOW(participant_actor, show_actor(arena, &f->participant.actor))
SHOW(participant_meeting, f->participant.meeting ? arena_print(arena, "m%u", f->participant.meeting) : STR(""))
SHOW(participant_role, show_word(&vocabulary_participant_role, (int)f->participant.role))
SHOW(participant_channel, show_word(&vocabulary_channel, (int)f->participant.channel))
SHOW(pledge_pledger, show_actor(arena, &f->pledge.pledger))
SHOW(pledge_type, show_word(&vocabulary_pledge_type, (int)f->pledge.type))
SHOW(pledge_status, show_word(&vocabulary_pledge_status, (int)f->pledge.status))
SHOW(pledge_recipient, show_actor(arena, &f->pledge.recipient))
SHOW(pledge_condition, f->pledge.condition)
SHOW(position_holder, show_actor(arena, &f->position.holder))
SHOW(position_topic, show_word(&vocabulary_topic, (int)f->position.topic))
SHOW(position_stance, show_word(&vocabulary_stance, (int)f->position.stance))
SHOW(position_addressee, show_actor(arena, &f->position.addressee))
SHOW(position_quoted, f->position.quoted ? STR("true") : STR("false"))
SHOW(pledge_amount, f->pledge.amount.value < 0
                        ? STR("")
                        : arena_print(arena, "%.15g %.*s", f->pledge.amount.value, STR_ARG(f->pledge.amount.unit)))

static Str meeting_size(Arena *arena, const Fact *f)
{
    Str out = STR("");
    for (uint32_t i = 0; i < f->meeting.size_count; i++)
        out = arena_print(arena, "%.*s%s%u %s", STR_ARG(out), i ? ", " : "", f->meeting.sizes[i].value,
                          vocabulary_name(&vocabulary_size_unit, (int)f->meeting.sizes[i].unit));
    return out;
}

static Str meeting_topics(Arena *arena, const Fact *f)
{
    Str out = STR("");
    for (uint32_t i = 0; i < f->meeting.topic_count; i++)
        out = arena_print(arena, "%.*s%s%s", STR_ARG(out), i ? ", " : "",
                          vocabulary_name(&vocabulary_topic, (int)f->meeting.topics[i]));
    return out;
}

enum { M_NAME, M_PLACE, M_DATE, M_COUNTRY, M_STATUS, M_FORMAT, M_CHANNEL, M_SIZE, M_TOPICS };
enum { A_ACTOR, A_MEETING, A_ROLE, A_CHANNEL };
enum { P_PLEDGER, P_TYPE, P_AMOUNT, P_STATUS, P_RECIPIENT, P_CONDITION };
enum { S_HOLDER, S_TOPIC, S_STANCE, S_ADDRESSEE, S_QUOTED };

static const LikenessSlot MEETING[] = {
    [M_NAME] = {"name", 2, meeting_name},          [M_PLACE] = {"place", 2, meeting_place},
    [M_DATE] = {"date", 3, meeting_date},          [M_COUNTRY] = {"country", 1, meeting_country},
    [M_STATUS] = {"status", 1, meeting_status},    [M_FORMAT] = {"format", 1, meeting_format},
    [M_CHANNEL] = {"channel", 1, meeting_channel}, [M_SIZE] = {"size", 1, meeting_size},
    [M_TOPICS] = {"topics", 1, meeting_topics},
};
static const LikenessSlot PARTICIPANT[] = {
    [A_ACTOR] = {"actor", 4, participant_actor},
    [A_MEETING] = {"meeting", 3, participant_meeting},
    [A_ROLE] = {"role", 2, participant_role},
    [A_CHANNEL] = {"channel", 1, participant_channel},
};
static const LikenessSlot PLEDGE[] = {
    [P_PLEDGER] = {"pledger", 3, pledge_pledger},       [P_TYPE] = {"type", 3, pledge_type},
    [P_AMOUNT] = {"amount", 2, pledge_amount},          [P_STATUS] = {"status", 2, pledge_status},
    [P_RECIPIENT] = {"recipient", 1, pledge_recipient}, [P_CONDITION] = {"condition", 1, pledge_condition},
};
static const LikenessSlot POSITION[] = {
    [S_HOLDER] = {"holder", 3, position_holder}, [S_TOPIC] = {"topic", 3, position_topic},
    [S_STANCE] = {"stance", 3, position_stance}, [S_ADDRESSEE] = {"addressee", 1, position_addressee},
    [S_QUOTED] = {"quoted", 1, position_quoted},
};

#define SLOTS(array) (*count = sizeof(array) / sizeof *(array), (array))

const LikenessSlot *likeness_slots(FactKind kind, size_t *count)
{
    return kind == FACT_KIND_MEETING       ? SLOTS(MEETING)
           : kind == FACT_KIND_PARTICIPANT ? SLOTS(PARTICIPANT)
           : kind == FACT_KIND_PLEDGE      ? SLOTS(PLEDGE)
                                           : SLOTS(POSITION);
}

static double of_name(Arena *arena, Str a, Str b)
{
    return EITHER(a.len, b.len, wording_same_name(arena, a, b));
}

static double meeting_slot(Arena *arena, const MeetingFact *a, const MeetingFact *b, size_t slot)
{
    switch (slot) {
    case M_NAME:
        return of_name(arena, a->name, b->name);
    case M_PLACE:
        return of_name(arena, a->place, b->place);
    case M_DATE:
        return EITHER(a->date.len, b->date.len,
                      str_equal(a->date, b->date)                    ? 1.0
                      : dates_agree(a->date, b->date) == DATES_AGREE ? 0.5
                                                                     : 0.0);
    case M_COUNTRY:
        return EITHER(a->country[0], b->country[0], strcmp(a->country, b->country) == 0 ? 1.0 : 0.0);
    case M_STATUS:
        return of_words((int)a->status, (int)b->status);
    case M_FORMAT:
        return of_words((int)a->format, (int)b->format);
    case M_CHANNEL:
        return of_words((int)a->channel, (int)b->channel);
    case M_SIZE:
        return of_sizes(a, b);
    default:
        return of_topics(a, b);
    }
}

static double participant_slot(const LikenessContext *c, const ParticipantFact *a, const ParticipantFact *b,
                               size_t slot)
{
    switch (slot) {
    case A_ACTOR:
        return likeness_actor(c->arena, &a->actor, &b->actor);
    case A_MEETING:
        return a->meeting && b->meeting < c->aligned_count && c->aligned[b->meeting] == a->meeting ? 1 : 0;
    case A_ROLE:
        return of_words((int)a->role, (int)b->role);
    default:
        return of_words((int)a->channel, (int)b->channel);
    }
}

static double pledge_slot(Arena *arena, const PledgeFact *a, const PledgeFact *b, size_t slot)
{
    switch (slot) {
    case P_PLEDGER:
        return likeness_actor(arena, &a->pledger, &b->pledger);
    case P_TYPE:
        return of_words((int)a->type, (int)b->type);
    case P_AMOUNT:
        return of_amounts(arena, &a->amount, &b->amount);
    case P_STATUS:
        return of_words((int)a->status, (int)b->status);
    case P_RECIPIENT:
        return likeness_actor(arena, &a->recipient, &b->recipient);
    default:
        return EITHER(a->condition.len, b->condition.len, 1.0);
    }
}

static double position_slot(Arena *arena, const PositionFact *a, const PositionFact *b, size_t slot)
{
    switch (slot) {
    case S_HOLDER:
        return likeness_actor(arena, &a->holder, &b->holder);
    case S_TOPIC:
        return of_words((int)a->topic, (int)b->topic);
    case S_STANCE:
        return of_words((int)a->stance, (int)b->stance);
    case S_ADDRESSEE:
        return likeness_actor(arena, &a->addressee, &b->addressee);
    default:
        return a->quoted == b->quoted ? 1 : 0;
    }
}

double likeness_slot(const LikenessContext *c, const Fact *stated, const Fact *gold, size_t slot)
{
    switch (gold->kind) {
    case FACT_KIND_MEETING:
        return meeting_slot(c->arena, &stated->meeting, &gold->meeting, slot);
    case FACT_KIND_PARTICIPANT:
        return participant_slot(c, &stated->participant, &gold->participant, slot);
    case FACT_KIND_PLEDGE:
        return pledge_slot(c->arena, &stated->pledge, &gold->pledge, slot);
    default:
        return position_slot(c->arena, &stated->position, &gold->position, slot);
    }
}

double likeness_of(const LikenessContext *c, const Fact *stated, const Fact *gold)
{
    size_t count;
    const LikenessSlot *slots = likeness_slots(gold->kind, &count);
    double got = 0, total = 0;
    for (size_t i = 0; i < count; i++) {
        double s = likeness_slot(c, stated, gold, i);
        if (isnan(s))
            continue;
        total += slots[i].weight;
        got += slots[i].weight * s;
    }
    return total > 0 ? got / total : 1;
}

/* ---- pairs ---------------------------------------------------------------------------------------------------------- */

static bool overlap(const Fact *a, const Fact *b)
{
    return a->evidence_count && b->evidence_count && a->evidence[0].start < b->evidence[0].end &&
           b->evidence[0].start < a->evidence[0].end;
}

static bool admits_meeting(Arena *arena, const MeetingFact *a, const MeetingFact *b, bool shared)
{
    DatesAgree when = dates_agree(a->date, b->date);
    bool placed = a->place.len && b->place.len;
    bool where = placed && wording_same_name(arena, a->place, b->place) == 1;
    if (when == DATES_CONFLICT || (placed && !where && when != DATES_AGREE))
        return false;
    return when == DATES_AGREE || where || wording_same_name(arena, a->name, b->name) == 1 || shared;
}

bool likeness_admits(const LikenessContext *c, const Fact *stated, const Fact *gold, bool shared)
{
    switch (gold->kind) {
    case FACT_KIND_MEETING:
        return admits_meeting(c->arena, &stated->meeting, &gold->meeting, shared);
    case FACT_KIND_PARTICIPANT:
        return likeness_actor(c->arena, &stated->participant.actor, &gold->participant.actor) >= 0.5;
    case FACT_KIND_PLEDGE:
        return likeness_actor(c->arena, &stated->pledge.pledger, &gold->pledge.pledger) >= 0.5 &&
               (stated->pledge.type == gold->pledge.type ||
                of_amounts(c->arena, &stated->pledge.amount, &gold->pledge.amount) > 0 || overlap(stated, gold));
    default:
        return likeness_actor(c->arena, &stated->position.holder, &gold->position.holder) >= 0.5 &&
               (stated->position.topic == gold->position.topic || overlap(stated, gold));
    }
}
