/* One meeting per meeting: candidates that tell of the same one merge, then each gets its format and its hosts. */
#include "worker/extraction/meeting.h"

#include <string.h>

#include "worker/extraction/meeting_fill.h"
#include "worker/extraction/meeting_same.h"
#include "worker/extraction/meeting_settle.h"
#include "worker/extraction/meeting_topic.h"
#include "worker/extraction/meeting_word.h"

enum { COMPANY_SENTENCES = 3 };

static bool finer(Str a, Str b)
{
    return a.len > b.len;
}

/* What tells by itself outdoes what is no more than the tense around a noun; what is told as over stays so. */
static void merge_status(Candidate *m, const Candidate *c)
{
    MeetingStatus *status = &m->fact.status, told = c->fact.status;
    bool of_verb = c->same_event && m->clause == c->clause && c->implied; /* the verb has told */
    if (c->follows || of_verb || c->plain)                                /* who came says nothing of when */
        return;
    bool over = told == MEETING_STATUS_HELD && !c->present && !c->before && !c->talked_of;
    bool past = m->implied && *status == MEETING_STATUS_HELD && !m->present && !m->talked_of;
    if (past && told == MEETING_STATUS_PLANNED)
        return; /* "beim Treffen betonte er …": that he had meant to meet him does not undo it */
    if (m->implied && !c->implied) {
        *status = told;
        m->implied = false;
        m->present = m->present && !over;
    } else if (m->present && told == MEETING_STATUS_PLANNED) {
        *status = MEETING_STATUS_PLANNED; /* a preview tells it in the present */
    } else if (*status == MEETING_STATUS_PLANNED && over) {
        *status = MEETING_STATUS_HELD; /* announced at first, told as over further down */
        m->present = false;
    }
}

static void merge(Candidate *m, const Candidate *c)
{
    MeetingFact *f = &m->fact;
    const MeetingFact *g = &c->fact;
    if (finer(g->date, f->date) && !c->follows)
        f->date = g->date;
    if (!f->place.len && g->place.len && (!f->country[0] || meeting_same_country(f, g))) {
        f->place = g->place;
        memcpy(f->country, g->country, sizeof f->country);
    }
    if (!f->country[0])
        memcpy(f->country, g->country, sizeof f->country);
    m->half = m->half && c->half && m->party_count + c->party_count < 2;
    f->name = f->name.len ? f->name : g->name;
    f->format = f->format ? f->format : g->format;
    bool joined = c->follows && meeting_is_remote(g->channel);
    if (joined && (!f->channel || f->channel == CHANNEL_IN_PERSON))
        f->channel = CHANNEL_HYBRID;
    f->channel = f->channel ? f->channel : g->channel;
    merge_status(m, c);
    m->among_many = m->among_many || c->among_many;
    for (uint32_t i = 0; i < g->size_count && f->size_count < FACT_SIZES_MAX; i++) {
        bool known = false;
        for (uint32_t k = 0; k < f->size_count; k++)
            known = known || (f->sizes[k].value == g->sizes[i].value && f->sizes[k].unit == g->sizes[i].unit);
        if (!known)
            f->sizes[f->size_count++] = g->sizes[i];
    }
    for (uint32_t i = 0; i < g->topic_count && f->topic_count < FACT_TOPICS_MAX; i++) {
        bool known = false;
        for (uint32_t k = 0; k < f->topic_count; k++)
            known = known || f->topics[k] == g->topics[i];
        if (!known)
            f->topics[f->topic_count++] = g->topics[i];
    }
    for (size_t i = 0; i < c->party_count; i++) {
        Party party = c->parties[i];
        party.remote = party.remote || joined;
        meeting_add_party(m, &party);
    }
    if (m->sentence_count < FACT_EVIDENCE_MAX && m->sentences[m->sentence_count - 1] != c->sentence)
        m->sentences[m->sentence_count++] = c->sentence;
    m->confidence = c->confidence > m->confidence ? c->confidence : m->confidence;
}

/* The contract asks for a place, a date, a forum or two sides. */
static bool is_particular(const Candidate *c)
{
    return c->fact.place.len || c->fact.country[0] || c->fact.date.len || c->fact.name.len || c->party_count >= 2;
}

/* Somebody political takes part in it or is named beside it: courts and clubs meet as well. */
static bool is_political(const Analysis *a, const Candidate *c)
{
    if (c->party_count || c->fact.size_count || c->fact.name.len)
        return true;
    uint32_t first = c->sentence > COMPANY_SENTENCES ? c->sentence - COMPANY_SENTENCES : 0;
    uint32_t last = c->sentence + COMPANY_SENTENCES + 1;
    last = last < a->sentences.count ? last : (uint32_t)a->sentences.count;
    for (uint32_t m = a->mentions.of_sentence[first]; m < a->mentions.of_sentence[last]; m++) {
        const Mention *mention = &a->mentions.items[m];
        bool state = mention->type == ACTOR_TYPE_COUNTRY; /* is named in news of all kinds */
        if (mention->type != ACTOR_TYPE_NONE && !mention->place_only && mention->kind != MENTION_ADJECTIVE &&
            is_political_actor(mention) && (!state || mention->sentence == c->sentence))
            return true;
    }
    return false;
}

/* The meeting that a sentence is likeliest about: the one told nearest, of equals the first. */
static Candidate *nearest(CandidateList *meetings, uint32_t sentence)
{
    enum { NEAR_SENTENCES = 12 };
    Candidate *best = NULL;
    uint32_t distance = NEAR_SENTENCES + 1;
    for (size_t i = 0; i < meetings->count; i++) {
        Candidate *c = &meetings->items[i];
        bool open = c->fact.status == MEETING_STATUS_HELD || c->fact.status == MEETING_STATUS_PLANNED;
        for (uint32_t k = 0; open && k < c->sentence_count; k++) {
            uint32_t away = c->sentences[k] > sentence ? c->sentences[k] - sentence : sentence - c->sentences[k];
            if (away < distance) {
                distance = away;
                best = c;
            }
        }
    }
    return best;
}

static Party party_of(const Analysis *a, int32_t mention, const Candidate *c, ParticipantRole role)
{
    const Mention *m = &a->mentions.items[mention];
    return (Party){.actor = actor_of(m),
                   .role = role,
                   .sentence = m->sentence,
                   .rule = c->rule,
                   .confidence = 0.6,
                   .mention = mention};
}

/* "Gastgeber X", "Gastgeberin Y" */
static void find_hosts(const Analysis *a, CandidateList *meetings)
{
    for (size_t i = 0; i < a->mentions.count; i++) {
        const Mention *m = &a->mentions.items[i];
        if (m->type != ACTOR_TYPE_PERSON || m->first == 0)
            continue;
        Str before = a->tokens.items[m->first - 1].folded;
        Candidate *c = str_ends(before, STR("gastgeber")) || str_ends(before, STR("gastgeberin"))
                           ? nearest(meetings, m->sentence)
                           : NULL;
        if (c) {
            Party p = party_of(a, (int32_t)i, c, PARTICIPANT_ROLE_HOST);
            meeting_add_party(c, &p);
        }
    }
}

/* Who says something where a meeting of many was held took part in it: "…, sagte Scholz in Paris". */
static void find_speakers(const Analysis *a, CandidateList *meetings)
{
    for (uint32_t i = 0; i < a->clauses.count; i++) {
        const Clause *k = &a->clauses.items[i];
        int32_t subject = k->speech && k->kind == CLAUSE_MAIN ? analysis_subject(a, i) : -1;
        if (subject < 0 || a->mentions.items[subject].type != ACTOR_TYPE_PERSON)
            continue;
        for (uint32_t m = a->mentions.of_sentence[k->sentence]; m < a->mentions.of_sentence[k->sentence + 1]; m++) {
            const Mention *place = &a->mentions.items[m];
            if (!place->place_only || place->origin || a->clauses.owner[place->first] != i || !place->place_name.len)
                continue;
            for (size_t n = 0; n < meetings->count; n++) {
                Candidate *c = &meetings->items[n];
                bool many = c->fact.format != MEETING_FORMAT_BILATERAL && c->fact.status == MEETING_STATUS_HELD;
                if (!many || !str_equal(c->fact.place, place->place_name))
                    continue;
                Party p = party_of(a, subject, c, PARTICIPANT_ROLE_ATTENDEE);
                p.sentence = k->sentence;
                meeting_add_party(c, &p);
                break;
            }
        }
    }
}

static void state(const Analysis *a, const Candidate *c, uint32_t number, FactList *out)
{
    Fact fact = {.kind = FACT_KIND_MEETING,
                 .rule = c->rule,
                 .confidence = c->confidence,
                 .modality = c->modality,
                 .trigger = c->trigger,
                 .trace = c->trace,
                 .meeting = c->fact};
    if (c->crowded)
        out->cut |= BOUND_BIT(BOUND_PARTIES);
    fact.meeting.number = number;
    for (uint32_t i = 0; i < c->sentence_count; i++)
        fact.evidence[fact.evidence_count++] = evidence_of(a, c->sentences[i]);
    ARENA_PUSH(a->arena, out, fact);
    for (size_t i = 0; i < c->party_count; i++) {
        const Party *p = &c->parties[i];
        Fact part = {.kind = FACT_KIND_PARTICIPANT, .rule = p->rule, .evidence_count = 1, .modality = c->modality};
        part.confidence = c->confidence * p->confidence;
        part.trace = trace_stated(a, p->rule, c->clause, NO_TOKEN, p->mention, -1);
        part.evidence[0] = evidence_of(a, p->sentence);
        part.participant = (ParticipantFact){.meeting = number, .actor = p->actor, .role = p->role};
        bool away = p->role == PARTICIPANT_ROLE_ABSENT;
        part.participant.channel = away                                              ? CHANNEL_NONE
                                   : p->remote || meeting_is_remote(c->fact.channel) ? CHANNEL_REMOTE
                                   : c->fact.channel == CHANNEL_IN_PERSON || c->fact.channel == CHANNEL_HYBRID
                                       ? CHANNEL_IN_PERSON
                                       : CHANNEL_NONE;
        ARENA_PUSH(a->arena, out, part);
    }
}

static void drop(const Analysis *a, const Candidate *c, const char *why)
{
    trace_dropped(a, c->rule, c->clause, NO_TOKEN, why);
}

/* Once place and day are filled in, two may turn out to be one. */
static void join_filled(const Analysis *a, CandidateList *meetings)
{
    size_t kept = 0;
    for (size_t i = 0; i < meetings->count; i++) {
        Candidate *same = NULL;
        for (size_t k = 0; k < kept && !same; k++)
            same = meeting_is_same_when_filled(&meetings->items[k], &meetings->items[i]) ? &meetings->items[k] : NULL;
        if (same) {
            merge(same, &meetings->items[i]);
            trace_joined(a, meetings->items[i].trace, same->trace);
        } else {
            meetings->items[kept++] = meetings->items[i];
        }
    }
    meetings->count = kept;
}

void meeting_extract(const Ruleset *rules, const Analysis *a, FactList *out)
{
    CandidateList candidates = {0}, meetings = {0};
    for (uint32_t i = 0; i < a->clauses.count; i++)
        meeting_read(rules, a, i, &candidates);
    out->cut |= candidates.cut;
    for (size_t i = 0; i < candidates.count; i++) {
        Candidate *c = &candidates.items[i];
        Candidate *same = meeting_find_same(&meetings, c);
        if (same) {
            merge(same, c);
            same->latest = c->clause;
            trace_joined(a, c->trace, same->trace);
        }
        if (!same && c->definite) /* "die Konferenz": what makes it particular stands around it */
            meeting_fill(a, &meetings, c);
        bool fresh = !same && !c->follows && !c->asked && is_particular(c);
        if (!same && !fresh)
            drop(a, c,
                 c->follows ? "it only adds to a meeting, and none was told"
                 : c->asked ? "it is asked about, and none was told"
                            : "it has no place, date, name or two sides");
        if (fresh && meetings.count < MEETINGS_MAX)
            ARENA_PUSH(a->arena, &meetings, *c);
        else if (fresh)
            out->cut |= BOUND_BIT(BOUND_MEETINGS);
    }
    for (size_t i = 0; i < meetings.count; i++) {
        meeting_fill(a, &meetings, &meetings.items[i]);
        meeting_date_by_month(a, &meetings.items[i]);
    }
    for (size_t i = 0; i < meetings.count; i++) {
        meeting_place_at_margin(a, &meetings, i);
        meeting_place_at_home(a, &meetings.items[i]);
    }
    join_filled(a, &meetings);
    find_hosts(a, &meetings);
    find_speakers(a, &meetings);
    uint32_t number = 0;
    for (size_t i = 0; i < meetings.count; i++) {
        if (!is_political(a, &meetings.items[i]) || (meetings.items[i].half && meetings.items[i].party_count < 2)) {
            drop(a, &meetings.items[i], "nobody political takes part in it or is named beside it");
            continue;
        }
        meeting_settle(a, &meetings.items[i]);
        MeetingFact *f = &meetings.items[i].fact;
        uint32_t topic = number || f->topic_count ? 0 : topic_main(a);
        if (topic) /* what an article is about, its first meeting is about */
            f->topics[f->topic_count++] = (Topic)topic;
        state(a, &meetings.items[i], ++number, out);
    }
}
