/* One meeting per meeting: candidates that tell of the same one merge, then each gets its format and its hosts. */
#include "worker/extraction/meeting_slots.h"

#include <string.h>

enum { REACH_SENTENCES = 5, COMPANY_SENTENCES = 3 };

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

static bool same_country(const MeetingFact *a, const MeetingFact *b)
{
    return a->country[0] && strncmp(a->country, b->country, sizeof a->country) == 0;
}

static int compare_words(Str a, Str b)
{
    if (!a.len || !b.len)
        return 0;
    return str_equal(a, b) ? 1 : -1;
}

static bool remote(Channel c)
{
    return c == CHANNEL_PHONE || c == CHANNEL_VIDEO;
}

static int compare_channels(Channel a, Channel b)
{
    if (!a || !b)
        return 0;
    return a == b ? 1 : remote(a) == remote(b) ? 0 : -1;
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
    const Candidate *many = two ? c : m;
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
    return many && m->fact.status == MEETING_STATUS_HELD && !remote(m->fact.channel) &&
           m->sentences[0] < LEAD_SENTENCES;
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

/* How surely both tell of the same meeting; 0: not. */
static int likeness(const Candidate *m, const Candidate *c)
{
    if (c->same_event && m->clause == c->clause)
        return 9;
    int date = compare_dates(m->fact.date, c->fact.date), place = compare_places(&m->fact, &c->fact);
    int name = compare_words(m->fact.name, c->fact.name), channel = compare_channels(m->fact.channel, c->fact.channel);
    bool near = c->sentence <= m->sentences[m->sentence_count - 1] + REACH_SENTENCES;
    if (c->many)
        return is_main_event(m) && date >= 0 && place >= 0 ? 2 : 0;
    if (m->half && c->follows)
        return 0;
    bool pair = (m->half || c->half) && near && date >= 0 && place >= 0 && channel >= 0 && !c->follows;
    if (pair && is_other_half(m, c))
        return 6;
    if (c->half && !pair)
        return 0;
    if (c->follows)
        return date < 0 || !near ? 0 : m->sentences[m->sentence_count - 1] == c->sentence ? 3 : 2;
    if (date < 0 || place < 0 || channel < 0 || (c->other && date <= 0) ||
        (m->other && !c->other && !c->plain && date <= 0))
        return 0;
    if (c->fact.status == MEETING_STATUS_PROPOSED && m->fact.status == MEETING_STATUS_HELD && !c->definite)
        return 0;
    bool vague_place = !place && same_country(&m->fact, &c->fact);
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
    if (c->definite && near && shared && shared == c->party_count)
        return 4;
    return c->definite && near && (c->party_count == 0 || is_led(c)) && m->sentence != c->sentence ? 3 : 0;
}

static bool finer(Str a, Str b)
{
    return a.len > b.len;
}

static void merge(Candidate *m, const Candidate *c)
{
    MeetingFact *f = &m->fact;
    const MeetingFact *g = &c->fact;
    if (finer(g->date, f->date) && !c->follows)
        f->date = g->date;
    if (!f->place.len && g->place.len && (!f->country[0] || same_country(f, g))) {
        f->place = g->place;
        memcpy(f->country, g->country, sizeof f->country);
    }
    if (!f->country[0])
        memcpy(f->country, g->country, sizeof f->country);
    m->half = m->half && c->half && m->party_count + c->party_count < 2;
    f->name = f->name.len ? f->name : g->name;
    f->format = f->format ? f->format : g->format;
    bool joined = c->follows && remote(g->channel);
    if (joined && f->channel == CHANNEL_IN_PERSON)
        f->channel = CHANNEL_HYBRID;
    f->channel = f->channel ? f->channel : g->channel;
    if (c->follows)
        ; /* who came says nothing of when */
    else if (c->same_event && m->clause == c->clause && c->implied)
        ; /* the verb has told */
    else if (m->implied && !c->implied && !c->plain)
        f->status = g->status;
    else if (m->present && g->status == MEETING_STATUS_PLANNED && !c->plain)
        f->status = MEETING_STATUS_PLANNED; /* a preview tells it in the present */
    else if (f->status == MEETING_STATUS_PLANNED && g->status == MEETING_STATUS_HELD && !c->plain && !c->present &&
             !c->before)
        f->status = MEETING_STATUS_HELD; /* announced at first, told as over further down */
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

/* "in Rom Hilfe zugesagt": what is given there is said there. */
static bool gives(const Analysis *a, const Clause *k)
{
    static const char *const VERBS[] = {"zusagen", "versprechen", "zusichern"};
    for (size_t i = 0; k->verb && i < sizeof VERBS / sizeof *VERBS; i++)
        if (str_equal(lexicon_word_text(a->lexicon, k->verb->lemma), str_of(VERBS[i])))
            return true;
    return false;
}

/* Place and time that the sentences around tell: the same sentence first, then its neighbours in the paragraph. */
static void fill_from(const Analysis *a, Candidate *c, uint32_t sentence)
{
    MeetingFact *f = &c->fact;
    const Sentence *s = &a->sentences.items[sentence];
    const When *w = analysis_when(a, s->first, s->last);
    WhenTense tense = f->status == MEETING_STATUS_HELD ? WHEN_PAST : WHEN_FUTURE;
    bool said = w && a->clauses.owner[w->first] != NO_TOKEN && a->clauses.items[a->clauses.owner[w->first]].speech;
    const Clause *told =
        w && a->clauses.owner[w->first] != NO_TOKEN ? &a->clauses.items[a->clauses.owner[w->first]] : NULL;
    bool own = w && sentence == c->sentence && a->clauses.owner[w->first] == c->clause;
    if (w && !own && w->kind != WHEN_WEEKDAY && w->kind != WHEN_DAYS)
        w = NULL; /* other dates of other clauses are those of other things */
    for (uint32_t i = a->sentences.items[c->sentence].first; i < a->sentences.items[c->sentence].last; i++)
        if (sentence != c->sentence && token_is(&a->tokens.items[i], "tags"))
            w = NULL; /* "tags darauf": a day of its own */
    bool behind = told && told->past && !told->modal && f->status == MEETING_STATUS_PLANNED; /* another day */
    if (!f->date.len && w && !said && !behind && f->status != MEETING_STATUS_PROPOSED)
        f->date = when_resolve(a->arena, w, a->published, tense);
    bool call = remote(f->channel);
    for (uint32_t m = a->mentions.of_sentence[sentence]; !call && m < a->mentions.of_sentence[sentence + 1]; m++) {
        const Mention *mention = &a->mentions.items[m];
        uint32_t owner = a->clauses.owner[mention->first];
        const Clause *k = owner != NO_TOKEN ? &a->clauses.items[owner] : NULL;
        bool told_there = k && k->speech && !gives(a, k); /* where it was said, not held */
        if (k && k->pluperfect && sentence != c->sentence && !a->clauses.items[c->clause].pluperfect)
            continue; /* what was before */
        if (f->place.len || !mention->place_only || mention->origin || !mention->place_name.len || told_there)
            continue;
        if (f->country[0] && strncmp(f->country, mention->place_country, sizeof f->country) != 0)
            continue;
        f->place = mention->place_name;
        memcpy(f->country, mention->place_country, sizeof f->country);
        f->channel = f->channel ? f->channel : CHANNEL_IN_PERSON;
    }
}

static void fill(const Analysis *a, Candidate *c)
{
    uint32_t n = c->sentence, paragraph = a->sentences.items[n].paragraph;
    fill_from(a, c, n);
    if (c->fact.status != MEETING_STATUS_HELD && c->fact.status != MEETING_STATUS_PLANNED)
        return;
    if (n > 0 && a->sentences.items[n - 1].paragraph == paragraph && !a->sentences.items[n - 1].furniture)
        fill_from(a, c, n - 1);
    if (n + 1 < a->sentences.count && a->sentences.items[n + 1].paragraph == paragraph)
        fill_from(a, c, n + 1);
}

/* "am Rande": where the meeting of many told before takes place. */
static void place_at_margin(const Analysis *a, CandidateList *meetings, size_t index)
{
    Candidate *c = &meetings->items[index];
    bool margin = false;
    for (uint32_t n = c->sentence > 0 ? c->sentence - 1 : 0; n <= c->sentence; n++)
        for (uint32_t i = a->sentences.items[n].first; i < a->sentences.items[n].last; i++)
            margin = margin || token_is(&a->tokens.items[i], "rande");
    for (size_t i = index; margin && !c->fact.country[0] && !remote(c->fact.channel) && i-- > 0;) {
        const Candidate *many = &meetings->items[i];
        if (!many->fact.place.len || many->fact.format == MEETING_FORMAT_BILATERAL || many->party_count == 2)
            continue;
        c->fact.place = many->fact.place;
        memcpy(c->fact.country, many->fact.country, sizeof c->fact.country);
        c->fact.channel = c->fact.channel ? c->fact.channel : CHANNEL_IN_PERSON;
    }
}

static bool is_home_of_party(const Candidate *c, const char *country)
{
    for (size_t i = 0; i < c->party_count; i++)
        if (c->parties[i].role != PARTICIPANT_ROLE_ABSENT &&
            strncmp(c->parties[i].actor.country, country, sizeof c->fact.country) == 0)
            return true;
    return false;
}

static uint32_t distance_to(const Candidate *c, uint32_t sentence)
{
    uint32_t best = UINT32_MAX;
    for (uint32_t i = 0; i < c->sentence_count; i++) {
        uint32_t away = c->sentences[i] > sentence ? c->sentences[i] - sentence : sentence - c->sentences[i];
        best = away < best ? away : best;
    }
    return best;
}

/* A visit is told once ("reiste nach Kiew"), its talks further down: those who met in nobody knows what place met in the
 * city of one of them that is named nearest. */
static void place_at_home(const Analysis *a, Candidate *c)
{
    enum { HOME_SENTENCES = 6 };
    MeetingFact *f = &c->fact;
    const Mention *best = NULL;
    uint32_t nearest_yet = HOME_SENTENCES + 1;
    bool open = f->status == MEETING_STATUS_HELD || f->status == MEETING_STATUS_PLANNED;
    if (f->place.len || remote(f->channel) || !open || (!f->country[0] && c->party_count < 2))
        return;
    for (size_t m = 0; m < a->mentions.count; m++) {
        const Mention *mention = &a->mentions.items[m];
        if (!mention->place_only || mention->origin || !mention->place_name.len)
            continue;
        bool fits = f->country[0] ? strncmp(f->country, mention->place_country, sizeof f->country) == 0
                                  : is_home_of_party(c, mention->place_country);
        uint32_t away = fits ? distance_to(c, mention->sentence) : UINT32_MAX;
        if (away < nearest_yet) {
            nearest_yet = away;
            best = mention;
        }
    }
    if (!best)
        return;
    f->place = best->place_name;
    memcpy(f->country, best->place_country, sizeof f->country);
    f->channel = f->channel ? f->channel : CHANNEL_IN_PERSON;
    c->confidence *= 0.9;
    trace_changed(a, c->trace, 0.9, "no place is told: the nearest city of one of its sides is its place");
}

/* Current news told without a day gives the month (docs/FACTS.md); what was over before it does not. */
static void date_by_month(const Analysis *a, Candidate *c)
{
    const Clause *k = &a->clauses.items[c->clause];
    bool told = c->fact.status == MEETING_STATUS_HELD || c->fact.status == MEETING_STATUS_PLANNED;
    if (c->fact.date.len || !told || !a->published.month || (k->pluperfect && c->sentence_count < 2))
        return;
    Date month = {a->published.year, a->published.month, 0};
    char text[DATE_TEXT_MAX];
    size_t length = date_format(month, text);
    c->fact.date = arena_str(a->arena, (Str){text, length});
    c->confidence *= 0.9;
    trace_changed(a, c->trace, 0.9, "no day is told: the month of publication is its date");
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

/* "europäische Generäle" opposite one envoy are one side of two. */
static bool is_two_sided_group(const Candidate *c, size_t i)
{
    return c->party_count == 2 && c->parties[1 - i].actor.type != ACTOR_TYPE_GROUP;
}

/* Many meet in Brussels and New York where nobody is at home. */
static bool is_neutral_seat(const MeetingFact *f)
{
    return str_equal(f->place, STR("Brüssel")) || str_equal(f->place, STR("New York")) ||
           str_equal(f->place, STR("Genf")) || str_equal(f->place, STR("Wien"));
}

static void settle(const Analysis *a, Candidate *c)
{
    MeetingFact *f = &c->fact;
    drop_countries_of_people(c);
    size_t sides = count_sides(a, c);
    bool group = false;
    for (size_t i = 0; i < c->party_count; i++)
        group = group || (c->parties[i].actor.type == ACTOR_TYPE_GROUP && !is_two_sided_group(c, i));
    if (group && f->format == MEETING_FORMAT_BILATERAL)
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

/* "das Treffen" far from the only meeting told so far. */
static bool is_only(const CandidateList *meetings, const Candidate *c)
{
    const Candidate *m = meetings->items;
    if (meetings->count != 1 || !c->definite || c->other || c->follows || c->fact.name.len)
        return false;
    size_t shared = shared_sides(m, c);
    return compare_dates(m->fact.date, c->fact.date) >= 0 && compare_places(&m->fact, &c->fact) >= 0 &&
           compare_channels(m->fact.channel, c->fact.channel) >= 0 && !format_conflict(m, c) &&
           (c->party_count == shared || m->party_count == 0 || !is_two_sided(m)) &&
           (c->plain || shared || !m->party_count || !c->party_count || !is_two_sided(m));
}

static Candidate *find_same(CandidateList *meetings, const Candidate *c)
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
        part.participant.channel = away                                   ? CHANNEL_NONE
                                   : p->remote || remote(c->fact.channel) ? CHANNEL_REMOTE
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

void meeting_extract(const Ruleset *rules, const Analysis *a, FactList *out)
{
    CandidateList candidates = {0}, meetings = {0};
    for (uint32_t i = 0; i < a->clauses.count; i++)
        meeting_read(rules, a, i, &candidates);
    out->cut |= candidates.cut;
    for (size_t i = 0; i < candidates.count; i++) {
        Candidate *c = &candidates.items[i];
        Candidate *same = find_same(&meetings, c);
        if (same) {
            merge(same, c);
            trace_joined(a, c->trace, same->trace);
        }
        if (!same && c->definite) /* "die Konferenz": what makes it particular stands around it */
            fill(a, c);
        bool fresh = !same && !c->follows && is_particular(c);
        if (!same && !fresh)
            drop(a, c,
                 c->follows ? "it only adds to a meeting, and none was told"
                            : "it has no place, date, name or two sides");
        if (fresh && meetings.count < MEETINGS_MAX)
            ARENA_PUSH(a->arena, &meetings, *c);
        else if (fresh)
            out->cut |= BOUND_BIT(BOUND_MEETINGS);
    }
    for (size_t i = 0; i < meetings.count; i++) {
        fill(a, &meetings.items[i]);
        date_by_month(a, &meetings.items[i]);
    }
    find_hosts(a, &meetings);
    find_speakers(a, &meetings);
    uint32_t number = 0;
    for (size_t i = 0; i < meetings.count; i++) {
        if (!is_political(a, &meetings.items[i]) || (meetings.items[i].half && meetings.items[i].party_count < 2)) {
            drop(a, &meetings.items[i], "nobody political takes part in it or is named beside it");
            continue;
        }
        place_at_margin(a, &meetings, i);
        place_at_home(a, &meetings.items[i]);
        settle(a, &meetings.items[i]);
        MeetingFact *f = &meetings.items[i].fact;
        uint32_t topic = number || f->topic_count ? 0 : slots_main_topic(a);
        if (topic) /* what an article is about, its first meeting is about */
            f->topics[f->topic_count++] = (Topic)topic;
        state(a, &meetings.items[i], ++number, out);
    }
}
