/* What one clause tells of meetings: by its verb ("empfing", "telefonierte mit") or by a noun (meeting_noun.c). */
#include <string.h>

#include "worker/extraction/meeting_members.h"
#include "worker/extraction/meeting_outlook.h"
#include "worker/extraction/meeting_reading.h"
#include "worker/extraction/meeting_sides.h"
#include "worker/extraction/meeting_topic.h"
#include "worker/extraction/meeting_word.h"

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

bool reading_has_class(const Reading *r, uint32_t first, uint32_t last, uint32_t mask)
{
    for (uint32_t i = first; i < last; i++)
        if (token_has(tok(r->a, i), mask))
            return true;
    return false;
}

bool reading_is_definite(const Reading *r, const Chunk *chunk)
{
    for (uint32_t i = chunk->first; i < chunk->head; i++) {
        const Token *t = tok(r->a, i);
        static const char *const WORDS[] = {
            "der",    "die",    "das",    "dem",   "den",    "des",    "beim",  "zum",   "am",     "vom",   "diesem",
            "dieses", "diese",  "im",     "ihrem", "ihr",    "ihre",   "zur",   "ihren", "ihres",  "ihrer", "seinem",
            "seinen", "seiner", "seines", "seine", "dieser", "diesen", "jenem", "jenes", "dessen", "deren"};
        for (size_t w = 0; w < sizeof WORDS / sizeof *WORDS; w++)
            if (token_is(t, WORDS[w]))
                return true;
    }
    return false;
}

static void push(Reading *r, uint32_t noun, CandidateList *out)
{
    if (out->count >= MEETINGS_MAX * 4) {
        out->cut |= BOUND_BIT(BOUND_CANDIDATES);
        return;
    }
    r->c.trace = trace_stated(r->a, r->rule->id, r->clause, noun, -1, -1);
    ARENA_PUSH(r->a->arena, out, r->c);
}

/* "Rama führte Telefonate mit Merz, Tusk und Xi": one person on one side, people of as many states on the other. */
static bool leads_alone(const Reading *r)
{
    int32_t subject = analysis_subject(r->a, r->clause);
    const MentionList *mentions = &r->a->mentions;
    if (subject < 0 || ((size_t)subject + 1 < mentions->count && mentions->items[subject + 1].coordinated))
        return false;
    for (size_t i = 0; i < r->c.party_count; i++) {
        const Actor *one = &r->c.parties[i].actor;
        if (one->type != ACTOR_TYPE_PERSON)
            return false;
        for (size_t k = 0; k < i; k++)
            if (strncmp(one->country, r->c.parties[k].actor.country, sizeof one->country) == 0)
                return false;
    }
    return true;
}

/* "traf Peru und Chile zu getrennten Gesprächen": as many meetings as there are others. */
static bool is_one_by_one(const Reading *r)
{
    static const char *const EACH[] = {"jeweils",      "getrennt",        "getrennte",       "getrennten",
                                       "einzeln",      "separat",         "separate",        "separaten",
                                       "nacheinander", "einzelgespräche", "einzelgesprächen"};
    static const char *const CALLS[] = {"telefonate", "telefonaten", "telefongespräche", "telefongesprächen"};
    bool several = word_in_clause(r->a, r->clause, CALLS, COUNT(CALLS)) && leads_alone(r);
    return r->c.party_count > 2 && !r->c.fact.size_count && !r->c.fact.name.len && !r->c.follows &&
           (several || word_in_clause(r->a, r->clause, EACH, COUNT(EACH)));
}

static void push_one_by_one(Reading *r, uint32_t noun, CandidateList *out)
{
    const Candidate all = r->c;
    int32_t subject = analysis_subject(r->a, r->clause);
    size_t lead = 0; /* who met all the others */
    for (size_t i = 0; i < all.party_count; i++)
        lead = subject >= 0 && all.parties[i].mention == subject ? i : lead;
    for (size_t i = 0; i < all.party_count; i++) {
        if (i == lead)
            continue;
        r->c.parties = NULL;
        r->c.party_count = r->c.party_cap = 0;
        meeting_add_party(&r->c, &all.parties[lead]);
        meeting_add_party(&r->c, &all.parties[i]);
        r->c.fact.format = MEETING_FORMAT_BILATERAL;
        r->c.same_event = false;
        push(r, noun, out);
    }
}

/* noun: the chunk that told it, NO_TOKEN: a verb did. */
void reading_finish(Reading *r, uint32_t noun, CandidateList *out)
{
    MeetingFact *f = &r->c.fact;
    members_add_told(r);
    bool led = r->c.party_count == 2 && r->c.parties[0].role == PARTICIPANT_ROLE_HOST &&
               r->c.parties[1].role == PARTICIPANT_ROLE_HOST; /* who leads it are not its two sides */
    if (!f->format && !led && r->c.party_count == 2 && !f->name.len && !f->size_count && !r->c.follows)
        f->format = MEETING_FORMAT_BILATERAL;
    if (f->channel == CHANNEL_VIDEO || f->channel == CHANNEL_PHONE) { /* where they sat is no place of a call */
        f->place = (Str){NULL, 0};
        f->country[0] = '\0';
    }
    if (is_one_by_one(r))
        push_one_by_one(r, noun, out);
    else
        push(r, noun, out);
}

Reading reading_begin(const Analysis *a, uint32_t clause, const Rule *rule, const CandidateList *told)
{
    Reading r = {.a = a, .k = &a->clauses.items[clause], .clause = clause, .rule = rule, .told = told};
    r.c.arena = a->arena;
    r.c.clause = r.c.latest = clause;
    r.c.sentence = r.k->sentence;
    r.c.sentences[0] = r.k->sentence;
    r.c.sentence_count = 1;
    r.c.rule = rule->id;
    r.c.confidence = rule->confidence;
    r.c.fact.format = rule->format;
    r.c.fact.channel = rule->channel;
    r.c.follows = rule->follows;
    r.c.many = rule->many;
    r.c.before = r.k->pluperfect;
    r.c.modality = modality_of(a, clause, &r.c.trigger);
    return r;
}

/* Whom somebody would like to meet is asked. */
void reading_ask_others(Reading *r, int32_t asking)
{
    const Actor *actor = NULL, who = asking >= 0 ? actor_of(&r->a->mentions.items[asking]) : (Actor){0};
    actor = asking >= 0 ? &who : NULL;
    for (size_t i = 0; i < r->c.party_count; i++)
        if (r->c.parties[i].role == PARTICIPANT_ROLE_ATTENDEE && !(actor && actor_equal(actor, &r->c.parties[i].actor)))
            r->c.parties[i].role = PARTICIPANT_ROLE_INVITED;
}

/* "die Außenminister": a plural that meets by itself. */
static bool is_crowd(const Reading *r, int32_t chunk)
{
    if (chunk < 0)
        return false;
    const Chunk *c = &r->a->clauses.chunks.items[chunk];
    const Token *head = tok(r->a, c->head);
    for (const LexEntry *e = lexicon_entries(r->a->lexicon, head->word); e; e = e->next)
        if (e->type == LEX_GROUP && e->item->code && e->item->code != SIZE_UNIT_COUNTRIES)
            return true;
    return false;
}

/* "Wiedersehen wollen sich die Verbündeten 2026 in Oslo": a group that acts, with place and time. */
static bool is_set(const Reading *r)
{
    int32_t subject = analysis_chunk_mention(r->a, r->k->subject);
    if (subject < 0 || r->a->mentions.items[subject].kind != MENTION_GROUP ||
        r->a->mentions.items[subject].type != ACTOR_TYPE_GROUP || !r->c.fact.date.len)
        return false;
    Reading there = *r;
    slots_place(&there, r->k->first, r->k->last, NULL);
    return there.c.fact.country[0] != '\0';
}

/* "Im Vorjahr hatte man sich in Riga getroffen": whoever, but somewhere. */
static bool is_anybody(const Reading *r)
{
    if (r->k->subject < 0 || !token_is(tok(r->a, r->a->clauses.chunks.items[r->k->subject].head), "man"))
        return false;
    Reading there = *r;
    slots_place(&there, r->k->first, r->k->last, NULL);
    return there.c.fact.place.len > 0;
}

/* Only people speak at a meeting, and what they did before it tells nothing. */
static void keep_people(Reading *r)
{
    size_t kept = 0;
    for (size_t i = 0; i < r->c.party_count; i++)
        if (r->c.parties[i].actor.type == ACTOR_TYPE_PERSON)
            r->c.parties[kept++] = r->c.parties[i];
    r->c.party_count = kept;
}

/* "reist am Montag nach Polen, wo er … trifft": place and time stand before the clause. */
static void read_where(Reading *r)
{
    const Analysis *a = r->a;
    if (r->k->opener == NO_TOKEN || !token_is(tok(a, r->k->opener), "wo") || r->c.fact.country[0])
        return;
    for (uint32_t m = a->mentions.of_sentence[r->k->sentence]; m < a->mentions.of_sentence[r->k->sentence + 1]; m++) {
        const Mention *place = &a->mentions.items[m];
        if (!place->place_only || place->last > r->k->opener || place->last + 4 < r->k->opener)
            continue;
        slots_set_place(r, place->place_name, str_of(place->place_country));
        const When *w = analysis_when(a, a->sentences.items[r->k->sentence].first, place->first);
        if (w && !r->c.fact.date.len)
            r->c.fact.date = when_resolve(a->arena, w, a->published, slots_tense(r));
    }
}

/* "reist weiter nach Peru und führt dort Gespräche", "Dort trifft sie …": the last place before. */
static void read_there(Reading *r)
{
    static const char *const THERE[] = {"dort", "hier"};
    const MentionList *mentions = &r->a->mentions;
    if (r->c.fact.country[0] || !word_in_clause(r->a, r->clause, THERE, COUNT(THERE)))
        return;
    uint32_t from = r->k->sentence > 0 ? r->k->sentence - 1 : 0;
    for (uint32_t m = mentions->of_sentence[r->k->sentence + 1]; m-- > mentions->of_sentence[from];) {
        const Mention *place = &mentions->items[m];
        if (place->place_only && !place->origin && place->last <= r->k->first) {
            slots_set_place(r, place->place_name, str_of(place->place_country));
            return;
        }
    }
}

/* "der Gipfel, bei dem X mit Y zusammenkam": the clause tells of the noun's meeting. */
static void tie_to_antecedent(Reading *r)
{
    const Analysis *a = r->a;
    if (r->k->kind != CLAUSE_RELATIVE || r->clause == a->clauses.of_sentence[r->k->sentence])
        return;
    const Clause *above = r->k - 1;
    for (uint32_t n = above->chunk_first; n < above->chunk_first + above->chunk_count; n++) {
        const Chunk *chunk = &a->clauses.chunks.items[n];
        if (chunk->last <= r->k->first && chunk->last + 3 >= r->k->first && match_event(a, chunk)) {
            r->c.same_event = r->c.tied = true;
            r->c.clause = r->clause - 1;
        }
    }
}

/* "beteiligte sich nicht an der Erklärung": in something that is no meeting. */
static bool is_in_something_else(const Reading *r)
{
    for (uint32_t n = r->k->chunk_first; r->rule->follows && n < r->k->chunk_first + r->k->chunk_count; n++) {
        const Chunk *c = &r->a->clauses.chunks.items[n];
        if (chunk_is_behind(r->a->lexicon, c, STR("an")) && !c->time && c->mention < 0 && !match_event(r->a, c))
            return true;
    }
    return false;
}

/* Who is invited meets later; but "zu der Konferenz hatte er eingeladen" is over, unless a day says otherwise. */
static WhenTense tense_of_verb(const Reading *r)
{
    static const char *const INVITE[] = {"einladen", "laden", "bitten", "rufen", "bestellen"};
    const When *w = analysis_when(r->a, r->k->first, r->k->last);
    bool dated = w && w->first < r->k->last;
    bool invites = r->rule->roles[ROLE_INVITED].count || word_is_verb(r->a, r->k, INVITE, COUNT(INVITE));
    return invites && (dated || !r->k->pluperfect) ? WHEN_FUTURE : slots_tense(r);
}

static void read_verb(const Analysis *a, const Match *m, CandidateList *out)
{
    bool away = m->negated && (m->rule->follows || m->rule->event_with);
    Reading r = reading_begin(a, m->clause, m->rule, out);
    WhenTense tense = tense_of_verb(&r);
    slots_date(&r, r.k->verb_token, tense);
    Outlook outlook = outlook_read(&r, NULL);
    if (r.k->kind == CLAUSE_INFINITIVE && (outlook == OUTLOOK_PLANNED || outlook == OUTLOOK_PROPOSED)) {
        r.c.fact.date = (Str){NULL, 0}; /* "vereinbarten, sich im Juni zu treffen": ahead of what was agreed */
        slots_date(&r, r.k->verb_token, WHEN_FUTURE);
    }
    if ((m->negated && !away) || (outlook == OUTLOOK_NONE && !away)) {
        trace_dropped(a, m->rule->id, m->clause, NO_TOKEN, "the clause is negated, a condition, or told as refused");
        return;
    }
    if (is_in_something_else(&r)) {
        trace_dropped(a, m->rule->id, m->clause, NO_TOKEN, "what they take part in is no meeting");
        return;
    }
    ParticipantRole role = away ? PARTICIPANT_ROLE_ABSENT : PARTICIPANT_ROLE_ATTENDEE;
    sides_add_role(&r, ROLE_HOST, PARTICIPANT_ROLE_HOST);
    sides_add_role(&r, ROLE_ATTENDEE, role);
    sides_add_role(&r, ROLE_INVITED, away ? PARTICIPANT_ROLE_ABSENT : PARTICIPANT_ROLE_INVITED);
    sides_add_role(&r, ROLE_ABSENT, away ? PARTICIPANT_ROLE_ATTENDEE : PARTICIPANT_ROLE_ABSENT);
    if (m->rule->needs_actor_pair)
        sides_add_partner_above(&r);
    if (m->rule->many)
        keep_people(&r);
    if (m->rule->many && (!r.c.party_count || r.k->pluperfect))
        return;
    if (!away)
        sides_add_crowd(&r, r.k->first, r.k->last);
    bool behind_mit = r.k->kind == CLAUSE_RELATIVE && r.k->opener != NO_TOKEN && r.k->opener > 0 &&
                      token_is(tok(a, r.k->opener - 1), "mit");
    if (behind_mit) /* "Putin, mit dem er telefonierte" */
        sides_add_coordinated(&r, analysis_antecedent(a, m->clause), PARTICIPANT_ROLE_ATTENDEE);
    tie_to_antecedent(&r);
    for (uint32_t n = r.k->chunk_first; m->rule->event_with && n < r.k->chunk_first + r.k->chunk_count; n++) {
        const Chunk *chunk = &a->clauses.chunks.items[n];
        const LexItem *event = match_event(a, chunk);
        if (!event)
            continue;
        r.c.loose = r.c.loose || event->code == MEETING_FORMAT_MULTILATERAL;
        r.c.definite = r.c.definite || reading_is_definite(&r, chunk);
        r.c.other = r.c.other || reading_is_other(&r, chunk);
    }
    bool hosts_only =
        m->rule->roles[ROLE_HOST].count && (m->rule->roles[ROLE_ATTENDEE].count || m->rule->roles[ROLE_INVITED].count);
    bool host = false, guest = false; /* both roles must be filled: "X empfängt Y" */
    for (size_t i = 0; i < r.c.party_count; i++) {
        host = host || r.c.parties[i].role == PARTICIPANT_ROLE_HOST;
        guest = guest || r.c.parties[i].role != PARTICIPANT_ROLE_HOST;
    }
    hosts_only = hosts_only && (!guest || (!host && m->rule->people));
    bool crowd = r.c.fact.size_count || is_anybody(&r) || r.c.fact.name.len || is_crowd(&r, r.k->subject) || is_set(&r);
    crowd = crowd && !m->rule->people;
    if (m->rule->needs_actor_pair && hosts_only && !crowd)
        r.c.party_count = 0;
    if (m->rule->needs_actor_pair && r.c.party_count < 2 && !crowd) {
        trace_dropped(a, m->rule->id, m->clause, NO_TOKEN, "it has neither two sides nor a crowd nor a name");
        return;
    }
    if (m->rule->people)
        keep_people(&r);
    if (m->rule->people && r.k->kind == CLAUSE_INFINITIVE) {
        trace_dropped(a, m->rule->id, m->clause, NO_TOKEN, "what they would do together has not brought them together");
        return;
    }
    if (m->rule->people && r.c.party_count < 2) {
        trace_dropped(a, m->rule->id, m->clause, NO_TOKEN, "it has not two people");
        return;
    }
    slots_place(&r, r.k->first, r.k->last, NULL);
    read_where(&r);
    read_there(&r);
    if (m->rule->placed && !r.c.fact.country[0]) {
        trace_dropped(a, m->rule->id, m->clause, NO_TOKEN, "it has no place");
        return;
    }
    slots_channel(&r);
    topic_read(&r, r.k->first);
    r.c.fact.status = m->rule->meeting_status ? m->rule->meeting_status : outlook_status(outlook, tense);
    r.c.fact.status = outlook_status_by_date(r.c.fact.date, a->published, r.c.fact.status);
    if (r.c.fact.status == MEETING_STATUS_PROPOSED)
        reading_ask_others(&r, analysis_subject(a, m->clause));
    r.c.present = !r.k->past && !r.k->modal && !r.k->future && outlook == OUTLOOK_TOLD;
    r.c.plain = !r.c.fact.place.len && !r.c.fact.date.len && r.c.party_count < 2;
    r.c.implied = outlook == OUTLOOK_TOLD && r.k->speaker >= 0;
    reading_finish(&r, NO_TOKEN, out);
}

/* "unter Leitung von X", "im Beisein von Y": who took part in what is told around it. */
static void read_company(const Analysis *a, const Match *m, CandidateList *out)
{
    static const struct {
        RuleRole of_rule;
        ParticipantRole role;
    } ROLES[] = {{ROLE_HOST, PARTICIPANT_ROLE_HOST},
                 {ROLE_ATTENDEE, PARTICIPANT_ROLE_ATTENDEE},
                 {ROLE_ABSENT, PARTICIPANT_ROLE_ABSENT}};
    Reading r = reading_begin(a, m->clause, m->rule, out);
    for (size_t i = 0; i < sizeof ROLES / sizeof *ROLES; i++) {
        if (!m->rule->roles[ROLES[i].of_rule].count)
            continue;
        if (a->mentions.items[m->owner].kind == MENTION_ADJECTIVE)
            sides_add_state(&r, m->owner, ROLES[i].role);
        else
            sides_add_coordinated(&r, m->owner, ROLES[i].role);
    }
    r.c.plain = true;
    if (r.c.party_count)
        reading_finish(&r, m->noun, out);
}

void meeting_read(const Ruleset *rules, const Analysis *a, uint32_t clause, CandidateList *out)
{
    MatchList matches = {0};
    const Clause *k = &a->clauses.items[clause];
    match_clause(rules, a, clause, FACT_KIND_MEETING, &matches);
    for (size_t n = 0; n < matches.count; n++)
        if (matches.items[n].noun == NO_TOKEN && !matches.items[n].rule->follows)
            read_verb(a, &matches.items[n], out);
    if (rules->by_event && !a->apart[k->sentence])
        reading_nouns(a, clause, rules->by_event->rule, out);
    for (size_t n = 0; n < matches.count; n++) /* they add to what verb or noun has told */
        if (matches.items[n].noun == NO_TOKEN && matches.items[n].rule->follows)
            read_verb(a, &matches.items[n], out);
    for (size_t n = 0; n < matches.count; n++)
        if (matches.items[n].noun != NO_TOKEN)
            read_company(a, &matches.items[n], out);
}
