/* Format, sides and hosts of a meeting that has been told to its end. */
#include "worker/extraction/meeting_settle.h"

#include <string.h>

#include "worker/extraction/meeting_word.h"

static void drop_countries_of_people(Candidate *c)
{
    size_t kept = 0;
    for (size_t i = 0; i < c->party_count; i++) {
        const Actor *actor = &c->parties[i].actor;
        bool stood_for = false;
        for (size_t k = 0; actor->type == ACTOR_TYPE_COUNTRY && k < c->party_count; k++)
            stood_for = stood_for || (c->parties[k].actor.type == ACTOR_TYPE_PERSON &&
                                      strncmp(c->parties[k].actor.country, actor->country, sizeof actor->country) == 0);
        if (!stood_for)
            c->parties[kept++] = c->parties[i];
    }
    c->party_count = kept;
}

/* For which organisation somebody acts or is one: the EU's officials and the EU are one side. NULL: none. */
static const LexItem *organisation_of(const Analysis *a, const Party *p)
{
    const LexItem *item = p->mention >= 0 ? a->mentions.items[p->mention].item : NULL;
    if (!item || p->actor.country[0])
        return NULL;
    return item->type == LEX_ORGANISATION ? item : item->organisation;
}

static bool same_party(const Analysis *a, const Party *p, const Party *q)
{
    if (p->actor.country[0] || q->actor.country[0])
        return strncmp(p->actor.country, q->actor.country, sizeof p->actor.country) == 0;
    const LexItem *x = organisation_of(a, p), *y = organisation_of(a, q);
    bool union_of_europe = x && y && str_starts(x->id, STR("EU")) && str_starts(y->id, STR("EU"));
    return x && y && (x == y || union_of_europe);
}

static size_t count_sides(const Analysis *a, const Candidate *c)
{
    size_t sides = 0;
    for (size_t i = 0; i < c->party_count; i++) {
        bool fresh = c->parties[i].role != PARTICIPANT_ROLE_ABSENT;
        for (size_t k = 0; fresh && k < i; k++)
            fresh = !same_party(a, &c->parties[k], &c->parties[i]);
        sides += fresh;
    }
    return sides;
}

/* "NATO" and "Nato" */
static bool is_same_word(Str a, Str b)
{
    for (size_t i = 0; i < a.len && a.len == b.len; i++)
        if ((a.ptr[i] | ' ') != (b.ptr[i] | ' '))
            return false;
    return a.len == b.len;
}

/* "Nato-Gipfel": whose own meeting it is takes no part in it. */
static void drop_holder(Candidate *c)
{
    Str name = c->fact.name;
    size_t hyphen = str_index(name, '-', 0), kept = 0;
    bool own = hyphen < name.len && str_index(name, '-', hyphen + 1) >= name.len;
    Str holder = own ? str_slice(name, 0, hyphen) : (Str){NULL, 0};
    for (size_t i = 0; i < c->party_count; i++) {
        const Actor *actor = &c->parties[i].actor;
        bool is_holder = holder.len && actor->type == ACTOR_TYPE_ORGANISATION && is_same_word(actor->name, holder);
        if (!is_holder)
            c->parties[kept++] = c->parties[i];
    }
    c->party_count = kept;
}

/* "europäische Generäle" opposite one envoy are one side of two, "die Europäer" are many. */
static bool is_two_sided_group(const Analysis *a, const Candidate *c, size_t i)
{
    static const char *const MANY[] = {"europeans", "supporters", "partners", "leaders",         "countries",
                                       "balts",     "nordics",    "peoples",  "states_of_a_kind"};
    const LexItem *item = c->parties[i].mention >= 0 ? a->mentions.items[c->parties[i].mention].item : NULL;
    for (size_t n = 0; item && n < COUNT(MANY); n++)
        if (str_equal(item->id, str_of(MANY[n])))
            return false;
    return c->party_count == 2 && c->parties[1 - i].actor.type != ACTOR_TYPE_GROUP;
}

/* Many meet in Brussels and New York where nobody is at home. */
static bool is_neutral_seat(const MeetingFact *f)
{
    return str_equal(f->place, STR("Brüssel")) || str_equal(f->place, STR("New York")) ||
           str_equal(f->place, STR("Genf")) || str_equal(f->place, STR("Wien"));
}

void meeting_settle(const Analysis *a, Candidate *c)
{
    MeetingFact *f = &c->fact;
    drop_countries_of_people(c);
    drop_holder(c);
    size_t sides = count_sides(a, c);
    bool group = false, guests = false;
    for (size_t i = 0; i < c->party_count; i++) {
        group = group || (c->parties[i].actor.type == ACTOR_TYPE_GROUP && !is_two_sided_group(a, c, i));
        guests = guests || c->parties[i].role != PARTICIPANT_ROLE_HOST;
    }
    if (!f->format && c->party_count && !guests) /* they invite others */
        f->format = MEETING_FORMAT_MULTILATERAL;
    if ((group || c->among_many) && (f->format == MEETING_FORMAT_BILATERAL || (!f->format && c->among_many)))
        f->format = MEETING_FORMAT_MULTILATERAL;
    if (c->loose && !f->name.len && !f->size_count && !group && sides == 3)
        f->format = MEETING_FORMAT_TRILATERAL;
    if (!f->format || (f->format == MEETING_FORMAT_BILATERAL && sides > 2))
        f->format = f->size_count || f->name.len || sides > 3 || sides < 2 ? MEETING_FORMAT_MULTILATERAL
                    : sides == 3                                           ? MEETING_FORMAT_TRILATERAL
                                                                           : MEETING_FORMAT_BILATERAL;
    bool hosted = false;
    for (size_t i = 0; i < c->party_count; i++)
        hosted = hosted || c->parties[i].role == PARTICIPANT_ROLE_HOST;
    /* Where they meet at the seat of one of them, he is the host. */
    for (size_t i = 0; !hosted && (sides == 2 || !is_neutral_seat(f)) && i < c->party_count; i++)
        if (f->country[0] && f->channel == CHANNEL_IN_PERSON && c->parties[i].role == PARTICIPANT_ROLE_ATTENDEE &&
            strncmp(c->parties[i].actor.country, f->country, sizeof f->country) == 0) {
            c->parties[i].role = PARTICIPANT_ROLE_HOST;
            hosted = true;
        }
}
