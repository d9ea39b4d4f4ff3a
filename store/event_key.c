#include "store/event_key.h"

#include <stdlib.h>

#include "base/name.h"
#include "base/utf8.h"
#include "base/vocabulary.h"

/* What a report says of its meeting, apart from the date. Each part is empty where it says nothing. */
typedef struct What {
    Str named;      /* "F:koalitionderwilligen", "P:043 67846+35267 85684" */
    Str sides;      /* "S:FRA+UKR" */
    Str place;      /* "L:paris", of a meeting of many */
    Str tag;        /* " T:paris"; " T:@" for calls; " T:" where it is not known */
    bool is_placed; /* `tag` says something */
} What;

/* ---- who ------------------------------------------------------------------------------------------------------------- */

typedef struct Sides {
    Str items[EVENT_SIDES_MAX];
    size_t count;
    bool is_over; /* more than fit */
} Sides;

static void add_side(Sides *sides, Str side)
{
    for (size_t i = 0; i < sides->count; i++)
        if (str_equal(sides->items[i], side))
            return;
    if (!side.len || sides->count == EVENT_SIDES_MAX)
        sides->is_over = true;
    else
        sides->items[sides->count++] = side;
}

static int compare_sides(const void *a, const void *b)
{
    return str_compare(*(const Str *)a, *(const Str *)b);
}

/* "S:DEU+FRA", in the order of the bytes; empty unless there are two or three. */
static Str join_sides(Arena *arena, const char *prefix, Sides *sides)
{
    if (sides->is_over || sides->count < 2)
        return (Str){0};
    qsort(sides->items, sides->count, sizeof *sides->items, compare_sides);
    Str out = arena_print(arena, "%s%.*s", prefix, STR_ARG(sides->items[0]));
    for (size_t i = 1; i < sides->count; i++)
        out = arena_print(arena, "%.*s+%.*s", STR_ARG(out), STR_ARG(sides->items[i]));
    return out;
}

/* Longer names are cut: no forum, place or person needs more, and keys stay short. */
static Str name_of(const char *text)
{
    return utf8_cut(str_of(text), EVENT_NAME_MAX);
}

/* The state that an actor stands for, else itself; empty for a group, which has no fixed members. */
static Str side_of(Arena *arena, const PbActor *actor)
{
    if ((ActorType)actor->type == ACTOR_TYPE_GROUP)
        return (Str){0};
    if (*actor->country)
        return str_of(actor->country);
    return (ActorType)actor->type == ACTOR_TYPE_PERSON ? name_sound(arena, name_of(actor->name))
                                                       : name_label(arena, name_of(actor->name));
}

/* Who meets whom: by states, and by persons where each state has exactly one. */
static void read_sides(Arena *arena, const EventReport *report, What *what)
{
    Sides states = {0}, persons = {0};
    bool all_persons = true;
    for (size_t i = 0; i < report->participant_count && !states.is_over; i++) {
        const PbParticipant *p = report->participants[i];
        if ((ParticipantRole)p->role == PARTICIPANT_ROLE_ABSENT || !p->actor)
            continue;
        add_side(&states, side_of(arena, p->actor));
        all_persons &= (ActorType)p->actor->type == ACTOR_TYPE_PERSON;
        if (all_persons && !persons.is_over)
            add_side(&persons, name_sound(arena, name_of(p->actor->name)));
    }
    what->sides = join_sides(arena, "S:", &states);
    if (all_persons && persons.count == states.count)
        what->named = join_sides(arena, "P:", &persons);
}

static What what_of(Arena *arena, const EventReport *report)
{
    const PbMeeting *m = report->meeting;
    What what = {0};
    Str place = name_label(arena, name_of(m->place)), forum = name_label(arena, name_of(m->name));
    bool is_call = (Channel)m->channel == CHANNEL_PHONE || (Channel)m->channel == CHANNEL_VIDEO;
    what.is_placed = place.len || is_call;
    what.tag = place.len ? arena_print(arena, " T:%.*s", STR_ARG(place)) : is_call ? STR(" T:@") : STR(" T:");
    if ((MeetingFormat)m->format == MEETING_FORMAT_BILATERAL || (MeetingFormat)m->format == MEETING_FORMAT_TRILATERAL)
        read_sides(arena, report, &what);
    else if (place.len)
        what.place = arena_print(arena, "L:%.*s", STR_ARG(place));
    if (forum.len)
        what.named = arena_print(arena, "F:%.*s", STR_ARG(forum));
    return what;
}

/* The most telling part. */
static Str main_part(const What *what)
{
    return what->named.len ? what->named : what->sides.len ? what->sides : what->place;
}

/* ---- when ------------------------------------------------------------------------------------------------------------ */

/* first and last of an EDTF date; an interval too long for a meeting becomes the month or year around it. */
static void read_date(const PbDate *date, Date *first, Date *last)
{
    *first = *last = (Date){0};
    Str rest = str_of(date ? date->edtf : NULL), part;
    if (!rest.len || !str_split(&rest, '/', &part) || !date_parse(part, first))
        return;
    *last = *first;
    if (!str_split(&rest, '/', &part) || !date_parse(part, last))
        return;
    if (date_is_day(*first) && date_is_day(*last) && date_to_days(*last) - date_to_days(*first) < EVENT_DAYS_MAX)
        return;
    bool same_year = first->year == last->year, same_month = same_year && first->month == last->month;
    *first = *last = (Date){same_year ? first->year : (int16_t)0, same_month ? first->month : (int8_t)0, 0};
}

static Str date_str(Arena *arena, Date date)
{
    char text[DATE_TEXT_MAX];
    date_format(date, text);
    return arena_print(arena, "%s", text);
}

static Date month_of(Date date)
{
    return (Date){date.year, date.month, 0};
}

/* ---- claims and seeks ------------------------------------------------------------------------------------------------ */

/* "2025-03 F:name T:place"; "*" where the date is not known. */
static Str key_of(Arena *arena, Date date, Str part, Str tag)
{
    char text[DATE_TEXT_MAX];
    return arena_print(arena, "%s %.*s%.*s", date_format(date, text) ? text : "*", STR_ARG(part), STR_ARG(tag));
}

static void claim(Arena *arena, EventNode *node, Date date, Str part, Str tag)
{
    if (part.len && node->claim_count < EVENT_CLAIMS_MAX)
        node->claims[node->claim_count++] = key_of(arena, date, part, tag);
}

static void seek(Arena *arena, EventNode *node, Date date, Str part, Str tag)
{
    if (part.len && node->seek_count < EVENT_SEEKS_MAX)
        node->seeks[node->seek_count++] = key_of(arena, date, part, tag);
}

/* The month of articles without a date. */
static const Date NO_DATE;

static bool has_tag(const What *what)
{
    return what->is_placed && !str_equal(main_part(what), what->place);
}

static void claim_day(Arena *arena, EventNode *node, Date day, const What *what)
{
    if (node->level == EVENT_DAYS_NAMED)
        claim(arena, node, day, what->named, (Str){0});
    claim(arena, node, day, what->sides, (Str){0});
    claim(arena, node, day, what->place, (Str){0});
}

static void claim_month(Arena *arena, EventNode *node, Date month, const What *what)
{
    const Str parts[] = {what->named, what->sides};
    for (size_t i = 0; i < 2; i++) {
        claim(arena, node, month, parts[i], (Str){0});
        claim(arena, node, month, parts[i], what->tag);
    }
    claim(arena, node, month, what->place, (Str){0});
}

static void claim_dateless(Arena *arena, EventNode *node, const What *what)
{
    claim(arena, node, NO_DATE, what->named, (Str){0});
    claim(arena, node, NO_DATE, what->named, what->tag);
}

/* A report with a place may be of a meeting whose place nobody told, but not of one elsewhere. */
static void seek_month(Arena *arena, EventNode *node, Date month, const What *what)
{
    Str part = main_part(what);
    if (has_tag(what)) {
        seek(arena, node, month, part, what->tag);
        seek(arena, node, month, part, STR(" T:"));
    } else {
        seek(arena, node, month, part, (Str){0});
    }
}

/* ---- nodes ----------------------------------------------------------------------------------------------------------- */

static void make_days(Arena *arena, const What *what, EventNode *node)
{
    bool is_interval = date_compare(node->first, node->last) != 0;
    Str part = main_part(what), first = date_str(arena, node->first);
    node->level = what->named.len ? is_interval ? EVENT_DAYS_NAMED : EVENT_DAY_NAMED
                  : is_interval   ? EVENT_DAYS_COMMON
                                  : EVENT_DAY_COMMON;
    node->key = is_interval ? arena_print(arena, "%.*s/%.*s %.*s", STR_ARG(first), STR_ARG(date_str(arena, node->last)),
                                          STR_ARG(part))
                            : arena_print(arena, "%.*s %.*s", STR_ARG(first), STR_ARG(part));
    for (int32_t day = date_to_days(node->first); day <= date_to_days(node->last); day++) {
        claim_day(arena, node, date_from_days(day), what);
        if (node->level != EVENT_DAYS_NAMED)
            seek(arena, node, date_from_days(day), part, (Str){0});
    }
    claim_month(arena, node, month_of(node->first), what);
    if (node->last.month != node->first.month)
        claim_month(arena, node, month_of(node->last), what);
    claim_dateless(arena, node, what);
}

static void make_month(Arena *arena, const What *what, EventNode *node)
{
    Str part = main_part(what);
    bool is_placed = has_tag(what);
    node->level = what->named.len ? is_placed ? EVENT_MONTH_NAMED_PLACED : EVENT_MONTH_NAMED
                  : is_placed     ? EVENT_MONTH_COMMON_PLACED
                                  : EVENT_MONTH_COMMON;
    node->key = arena_print(arena, "%.*s %.*s%.*s", STR_ARG(date_str(arena, node->first)), STR_ARG(part),
                            STR_ARG(is_placed ? what->tag : (Str){0}));
    seek_month(arena, node, node->first, what);
    claim_month(arena, node, node->first, what);
    claim_dateless(arena, node, what);
}

static void make_year(Arena *arena, const What *what, EventNode *node)
{
    node->level = EVENT_YEAR;
    node->key = arena_print(arena, "%.*s %.*s%.*s", STR_ARG(date_str(arena, node->first)), STR_ARG(main_part(what)),
                            STR_ARG(has_tag(what) ? what->tag : (Str){0}));
    for (int8_t month = 1; month <= 12; month++)
        seek_month(arena, node, (Date){node->first.year, month, 0}, what);
}

/* A report without a date means the last or the next meeting of its kind; what is only wished for has none. */
static void make_undated(Arena *arena, const What *what, Date published, const EventReport *report, bool is_ahead,
                         EventNode *node)
{
    MeetingStatus status = (MeetingStatus)report->meeting->status;
    Date month = month_of(published);
    node->level = EVENT_UNDATED;
    node->key = arena_print(arena, "~%.*s %.*s%.*s %s", STR_ARG(date_str(arena, month)), STR_ARG(main_part(what)),
                            STR_ARG(has_tag(what) ? what->tag : (Str){0}),
                            status ? vocabulary_name(&vocabulary_meeting_status, (int)status) : "");
    if (status == MEETING_STATUS_PROPOSED || status == MEETING_STATUS_CANCELLED)
        return;
    seek_month(arena, node, month, what);
    seek_month(arena, node, date_add_months(month, is_ahead ? 1 : -1), what);
}

static void make_lone(Arena *arena, const What *what, const EventReport *report, EventNode *node)
{
    node->level = EVENT_LONE;
    node->key = arena_print(arena, "@%.*s:%u", STR_ARG(report->article), report->meeting->number);
    if (what->named.len)
        seek_month(arena, node, NO_DATE, what);
}

/* In an article of a known day it is the event nearest to that day, where there are several. */
static void make_near(Arena *arena, Date published, EventIdentity *out)
{
    out->bare = out->node;
    out->has_bare = true;
    out->near = published;
    out->node.level = EVENT_NEAR;
    out->node.claim_count = 0;
    out->node.key = arena_print(arena, "%.*s ~%.*s%s", STR_ARG(out->bare.key), STR_ARG(date_str(arena, published)),
                                out->is_ahead ? "+" : "");
}

void event_identity_of(Arena *arena, const EventReport *report, EventIdentity *out)
{
    *out = (EventIdentity){0};
    EventNode *node = &out->node;
    What what = what_of(arena, report);
    read_date(report->meeting->date, &node->first, &node->last);
    out->is_ahead = (MeetingStatus)report->meeting->status == MEETING_STATUS_PLANNED;
    Date published = report->published;
    if (!main_part(&what).len || (!node->first.year && !published.month)) {
        make_lone(arena, &what, report, node);
    } else if (date_is_day(node->first)) {
        make_days(arena, &what, node);
    } else if (node->first.year && !node->first.month) {
        make_year(arena, &what, node);
    } else {
        if (node->first.year)
            make_month(arena, &what, node);
        else
            make_undated(arena, &what, published, report, out->is_ahead, node);
        if (date_is_day(published) && node->seek_count)
            make_near(arena, published, out);
    }
}
