/* Do two candidates tell of the same meeting: by date, place, name, sides, channel, and how they are put. */
#include "worker/extraction/meeting_same.h"

#include <string.h>

enum { REACH_SENTENCES = 5 };

/* 1: the same or one refines the other; 0: one is missing; -1: they conflict. */
static int compare_dates(Str a, Str b)
{
    if (!a.len || !b.len)
        return 0;
    Str x = str_slice(a, 0, str_index(a, '/', 0)), y = str_slice(b, 0, str_index(b, '/', 0));
    return str_starts(x, y) || str_starts(y, x) ? 1 : -1;
}

/* A city and its country do not conflict: "in Saudi-Arabien", "in Dschidda". */
static int compare_places(const MeetingFact *a, const MeetingFact *b)
{
    if (a->country[0] && b->country[0] && strncmp(a->country, b->country, sizeof a->country) != 0)
        return -1;
    if (a->place.len && b->place.len)
        return str_equal(a->place, b->place) ? 1 : -1;
    return 0;
}

bool meeting_same_country(const MeetingFact *a, const MeetingFact *b)
{
    return a->country[0] && strncmp(a->country, b->country, sizeof a->country) == 0;
}

/* "EU-Innenminister", "Innenministertreffen", "Innenministerrat": what is left without whose they are and how they meet. */
static Str ministers_of(Str name)
{
    const Str minister = STR("minister");
    size_t end = str_find(name, minister, 0);
    if (end >= name.len)
        return (Str){NULL, 0};
    Str office = str_slice(name, 0, end + minister.len);
    size_t hyphen = str_index(office, '-', 0);
    return hyphen < office.len ? str_slice(office, hyphen + 1, office.len) : office;
}

/* "Nato-Treffen", "Nato-Beratungen": whose they are. */
static Str holder_of(Str name)
{
    static const char *const TAILS[] = {"-Treffen", "-Beratungen", "-Sitzung", "-Runde", "-Tagung", "-Gespräche"};
    for (size_t t = 0; t < sizeof TAILS / sizeof *TAILS; t++)
        if (str_ends(name, str_of(TAILS[t])))
            return str_slice(name, 0, name.len - strlen(TAILS[t]));
    return (Str){NULL, 0};
}

static int compare_names(Str a, Str b)
{
    if (!a.len || !b.len)
        return 0;
    Str x = ministers_of(a), y = ministers_of(b);
    Str one = holder_of(a), two = holder_of(b);
    return str_equal(a, b) || (x.len && str_equal(x, y)) || (one.len && str_equal(one, two)) ? 1 : -1;
}

bool meeting_is_remote(Channel c)
{
    return c == CHANNEL_PHONE || c == CHANNEL_VIDEO;
}

static int compare_channels(Channel a, Channel b)
{
    if (!a || !b)
        return 0;
    return a == b ? 1 : meeting_is_remote(a) == meeting_is_remote(b) ? 0 : -1;
}

/* A person and his country are the same side. */
static bool same_side(const Actor *a, const Actor *b)
{
    return actor_equal(a, b) ||
           (a->country[0] && a->type != b->type && strncmp(a->country, b->country, sizeof a->country) == 0);
}

static size_t shared_sides(const Candidate *a, const Candidate *b)
{
    size_t shared = 0;
    for (size_t i = 0; i < a->party_count; i++)
        for (size_t k = 0; k < b->party_count; k++)
            if (same_side(&a->parties[i].actor, &b->parties[k].actor)) {
                shared++;
                break;
            }
    return shared;
}

static bool is_two_sided(const Candidate *c)
{
    return c->party_count == 2 && !c->fact.size_count && !c->fact.name.len &&
           (c->fact.format == MEETING_FORMAT_BILATERAL || !c->fact.format);
}

/* A meeting of two is none of many, unless one of them is told without its sides. */
static bool format_conflict(const Candidate *m, const Candidate *c)
{
    bool two = m->fact.format == MEETING_FORMAT_BILATERAL, also_two = c->fact.format == MEETING_FORMAT_BILATERAL;
    if (!m->fact.format || !c->fact.format || two == also_two)
        return false;
    const Candidate *many = two ? c : m, *pair = two ? m : c;
    if (pair->fact.name.len || pair->fact.size_count) /* "die EU kommt mit der Gruppe zu einem Gipfel zusammen" */
        return false;
    return many->party_count > 0 || many->fact.name.len || many->fact.size_count || c->party_count > 0;
}

/* Nothing but those who lead it is told. */
static bool is_led(const Candidate *c)
{
    for (size_t i = 0; i < c->party_count; i++)
        if (c->parties[i].role != PARTICIPANT_ROLE_HOST)
            return false;
    return c->party_count > 0;
}

/* Is it the meeting of many that the article is about: told at its beginning, not a mere plan? */
static bool is_main_event(const Candidate *m)
{
    enum { LEAD_SENTENCES = 5 };
    bool many = m->fact.format == MEETING_FORMAT_MULTILATERAL || m->fact.format == MEETING_FORMAT_CONFERENCE ||
                m->fact.size_count || m->fact.name.len;
    bool set = m->fact.status == MEETING_STATUS_HELD || m->fact.status == MEETING_STATUS_PLANNED;
    return many && set && !meeting_is_remote(m->fact.channel) && m->sentences[0] < LEAD_SENTENCES;
}

/* "beim Besuch in Oslo", and next to it whom the guest met there. */
static bool is_other_half(const Candidate *m, const Candidate *c)
{
    const Candidate *visit = m->half ? m : c, *met = m->half ? c : m;
    if (visit->party_count != 1 || met->fact.size_count || met->fact.name.len || met->party_count > 2)
        return false;
    bool same = shared_sides(met, visit) > 0, home = false;
    for (size_t i = 0; i < met->party_count; i++)
        home = home || strncmp(met->parties[i].actor.country, visit->fact.country, sizeof visit->fact.country) == 0;
    return met->half ? !same && home : met->party_count == 0 || (same ? met->party_count == 2 : home);
}

/* What somebody still wants is not what was held. */
static bool is_wish_beside_fact(const Candidate *m, const Candidate *c)
{
    MeetingStatus one = m->fact.status, two = c->fact.status;
    return (one == MEETING_STATUS_PROPOSED && two == MEETING_STATUS_HELD) ||
           (one == MEETING_STATUS_HELD && two == MEETING_STATUS_PROPOSED);
}

/* "will ihn treffen" and "hatte ihn im Februar getroffen": the next and the last one. */
static bool is_plan_beside_past(const Candidate *plan, const Candidate *past)
{
    bool open = plan->fact.status == MEETING_STATUS_PLANNED && !plan->fact.date.len;
    return open && past->fact.status == MEETING_STATUS_HELD && past->before;
}

/* "auf dem Gipfel werden A, B und C erwartet": the meeting of many that was told. */
static bool is_the_one_of_many(const Candidate *m, const Candidate *c)
{
    bool many = m->fact.format == MEETING_FORMAT_MULTILATERAL || m->fact.format == MEETING_FORMAT_CONFERENCE;
    bool summit = c->loose || c->fact.format == MEETING_FORMAT_MULTILATERAL || (!c->fact.format && c->party_count > 2);
    return (many || m->fact.name.len || m->fact.size_count) && summit && c->definite && !c->other &&
           c->fact.format != MEETING_FORMAT_BILATERAL;
}

/* "Nach ihrem Gipfel droht die Gruppe …" at the top, "nach einem Gipfel in Riga" below: told once more, with its place. */
static bool is_teaser_of(const Candidate *m, const Candidate *c)
{
    enum { TEASER_SENTENCES = 3 };
    bool summits = (m->loose || m->fact.name.len) && c->loose;
    return summits && m->sentences[0] < TEASER_SENTENCES && m->sentences[0] != c->sentence && !m->fact.place.len &&
           !c->other && !m->other && !c->margin && m->fact.status == c->fact.status &&
           c->fact.format != MEETING_FORMAT_BILATERAL;
}

/* How surely both tell of the same meeting; 0: not. */
static int likeness(const Candidate *m, const Candidate *c)
{
    if (c->same_event && !m->margin && (m->clause == c->clause || (c->tied && m->latest == c->clause)))
        return 9;
    int date = compare_dates(m->fact.date, c->fact.date), place = compare_places(&m->fact, &c->fact);
    int name = compare_names(m->fact.name, c->fact.name), channel = compare_channels(m->fact.channel, c->fact.channel);
    bool near = c->sentence <= m->sentences[m->sentence_count - 1] + REACH_SENTENCES;
    if (c->many)
        return is_main_event(m) && date >= 0 && place >= 0 ? 2 : 0;
    if (m->half && c->follows)
        return 0;
    bool pair = (m->half || c->half) && near && date >= 0 && place >= 0 && channel >= 0 && !c->follows &&
                !is_wish_beside_fact(m, c);
    if (pair && is_other_half(m, c))
        return 6;
    if (c->half && !pair)
        return 0;
    if (c->follows)
        return date < 0 || !near ? 0 : m->sentences[m->sentence_count - 1] == c->sentence ? 3 : 2;
    bool next = c->other && m->other && date > 0 && place >= 0 && near && c->fact.date.len == m->fact.date.len;
    if (next && m->fact.status == c->fact.status && !c->party_count && !m->party_count)
        return 4; /* "Nächste Runde im März", "Vorgesehen ist eine weitere Runde im März" */
    if (date < 0 || place < 0 || channel < 0 || (c->other && date <= 0 && m->clause != c->clause) ||
        (m->other && !c->other && !c->plain && date <= 0))
        return 0;
    if ((is_wish_beside_fact(m, c) || is_plan_beside_past(m, c) || is_plan_beside_past(c, m)) && !c->definite)
        return 0;
    bool vague_place = !place && meeting_same_country(&m->fact, &c->fact);
    bool cancelled = (m->fact.status == MEETING_STATUS_CANCELLED) != (c->fact.status == MEETING_STATUS_CANCELLED);
    size_t shared = shared_sides(m, c);
    if (cancelled && shared == 0 && !c->definite)
        return 0;
    if (format_conflict(m, c))
        return 0;
    bool grows = is_two_sided(m) && m->fact.format && c->party_count > 2 && shared < 2;
    if (grows && !c->definite && !c->follows)
        return 0; /* "zudem lud er drei Nachbarn zu einem Treffen" */
    if (name < 0 && !(date > 0 && place > 0) && !c->plain)
        return 0;
    if (name > 0)
        return date > 0 || place > 0 || near ? 8 : 3;
    bool heading = !m->fact.place.len && !m->fact.date.len && !m->party_count && !m->other; /* no more than a noun */
    if (heading && near && !c->plain && !c->other && !c->fact.name.len)
        return 3;
    if (is_two_sided(m) && is_two_sided(c))
        return shared == 2 ? 7 : 0;
    if (is_two_sided(m) && c->party_count == 1 && !shared)
        return 0; /* "das Telefonat mit Putin" is not that of two others */
    if (c->plain && !c->definite && !c->same_event && c->party_count && !shared && m->party_count)
        return 0; /* "zudem ein Treffen mit X" */
    if (c->plain && (c->definite || !c->party_count))
        return near || !c->party_count ? 4 : 0;
    if (c->plain)
        return near ? 2 : 0;
    if ((place > 0 || vague_place) && date > 0)
        return 6;
    if ((place > 0 || vague_place) && near && (m->party_count == 0 || c->party_count == 0))
        return 4;
    if (shared >= 2)
        return 5;
    if ((place > 0 || date > 0) && (c->definite || shared))
        return 4;
    if (c->definite && near && ((shared && shared == c->party_count) || is_the_one_of_many(m, c)))
        return 4;
    if (near && is_teaser_of(m, c))
        return 3;
    return c->definite && near && (c->party_count == 0 || is_led(c)) && m->sentence != c->sentence ? 3 : 0;
}

/* "das Treffen" far from the only meeting told so far. */
static bool is_only(const CandidateList *meetings, const Candidate *c)
{
    const Candidate *m = meetings->items;
    if (!m || meetings->count != 1 || !c->definite || c->other || c->follows || c->fact.name.len)
        return false;
    size_t shared = shared_sides(m, c);
    return compare_dates(m->fact.date, c->fact.date) >= 0 && compare_places(&m->fact, &c->fact) >= 0 &&
           compare_channels(m->fact.channel, c->fact.channel) >= 0 && !format_conflict(m, c) &&
           (c->party_count == shared || m->party_count == 0 || !is_two_sided(m)) &&
           (c->plain || shared || !m->party_count || !c->party_count || !is_two_sided(m));
}

Candidate *meeting_find_same(CandidateList *meetings, const Candidate *c)
{
    Candidate *best = NULL;
    int score = 0;
    for (size_t i = 0; i < meetings->count; i++) {
        int now = likeness(&meetings->items[i], c);
        if (now && now >= score) { /* of equals the latest */
            score = now;
            best = &meetings->items[i];
        }
    }
    return best || !is_only(meetings, c) ? best : meetings->items;
}

/* "China nimmt am Gipfel teil" may be a plan as well. */
static bool is_told_alike(const Candidate *m, const Candidate *c)
{
    MeetingStatus one = m->fact.status, two = c->fact.status;
    bool open = (one == MEETING_STATUS_PLANNED && two == MEETING_STATUS_HELD) ||
                (one == MEETING_STATUS_HELD && two == MEETING_STATUS_PLANNED);
    return one == two || (open && (m->present || c->present));
}

bool meeting_is_same_when_filled(const Candidate *m, const Candidate *c)
{
    bool here = compare_places(&m->fact, &c->fact) > 0 && compare_dates(m->fact.date, c->fact.date) > 0;
    bool told = is_told_alike(m, c) && !m->half && !c->half && !m->other && !c->other;
    if (!here || !told || compare_names(m->fact.name, c->fact.name) < 0 || format_conflict(m, c) ||
        compare_channels(m->fact.channel, c->fact.channel) < 0)
        return false;
    size_t shared = shared_sides(m, c);
    bool two = is_two_sided(m) || is_two_sided(c);
    bool half_told = (m->party_count == 1 && !m->fact.name.len) || (c->party_count == 1 && !c->fact.name.len);
    return two ? shared >= 2 || (shared == 1 && half_told && !m->fact.size_count && !c->fact.size_count)
               : shared > 0 || !m->party_count || !c->party_count;
}
