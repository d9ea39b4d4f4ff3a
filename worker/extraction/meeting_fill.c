/* Place and time of a meeting where its own clause does not tell them. */
#include "worker/extraction/meeting_fill.h"

#include <string.h>

#include "worker/extraction/meeting_same.h"
#include "worker/extraction/meeting_slots.h"
#include "worker/extraction/meeting_word.h"

/* "in Rom Hilfe zugesagt": what is given there is said there. */
static bool gives(const Analysis *a, const Clause *k)
{
    static const char *const VERBS[] = {"zusagen", "versprechen", "zusichern"};
    return word_is_verb(a, k, VERBS, COUNT(VERBS));
}

/* "Sie hatten zuletzt im Mai miteinander gesprochen": what was over before the news happened neither here nor now. */
static bool is_from_before(const Analysis *a, const Candidate *c)
{
    return a->clauses.items[c->clause].pluperfect && c->sentence_count < 2;
}

/* Place and time of the news are not those of what was before, but "nach seinem Telefonat" tells of the known one. */
static bool is_apart(const Analysis *a, const Candidate *c)
{
    return is_from_before(a, c) && !c->definite;
}

/* "Dort hatten sie zuvor verhandelt", "vor dem Beginn der Gespräche hatte er …": the place is that of the news. */
static bool is_from_elsewhere(const Analysis *a, const Candidate *c)
{
    const Clause *k = &a->clauses.items[c->clause];
    for (uint32_t i = k->first; i < k->last; i++)
        if (token_is(&a->tokens.items[i], "dort") || token_is(&a->tokens.items[i], "hier"))
            return false;
    for (uint32_t i = k->first; i + 1 < k->last; i++) { /* "vor zwei Wochen" has no article */
        const Token *next = &a->tokens.items[i + 1];
        if (token_is(&a->tokens.items[i], "vor") &&
            (token_is(next, "dem") || token_is(next, "den") || token_is(next, "der")))
            return false;
    }
    return is_apart(a, c);
}

/* Where something else happened, nobody wants the next meeting to be. */
static bool tells_of_several(const Analysis *a, uint32_t sentence)
{
    size_t events = 0;
    for (uint32_t i = a->sentences.items[sentence].first; i < a->sentences.items[sentence].last; i++)
        events += word_is_event(a, i);
    return events > 1;
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
    if (w && told && slots_is_end(a, w, told))
        w = NULL;
    bool behind = told && told->past && !told->modal && f->status == MEETING_STATUS_PLANNED; /* another day */
    if (sentence != c->sentence && is_apart(a, c))
        w = NULL;
    if (!f->date.len && w && !said && !behind && f->status != MEETING_STATUS_PROPOSED)
        f->date = when_resolve(a->arena, w, a->published, tense);
    bool nowhere =
        meeting_is_remote(f->channel) || (f->status == MEETING_STATUS_PROPOSED && tells_of_several(a, sentence));
    for (uint32_t m = a->mentions.of_sentence[sentence]; !nowhere && m < a->mentions.of_sentence[sentence + 1]; m++) {
        const Mention *mention = &a->mentions.items[m];
        uint32_t owner = a->clauses.owner[mention->first];
        const Clause *k = owner != NO_TOKEN ? &a->clauses.items[owner] : NULL;
        bool told_there = k && k->speech && !gives(a, k); /* where it was said, not held */
        if (sentence != c->sentence && is_from_elsewhere(a, c) && !(k && k->pluperfect))
            continue;
        if (k && k->pluperfect && sentence != c->sentence && !a->clauses.items[c->clause].pluperfect)
            continue; /* what was before */
        bool elsewhere = c->beside && sentence == c->sentence && slots_is_goal(a, mention);
        if (f->place.len || elsewhere || !mention->place_only || mention->origin || !mention->place_name.len ||
            told_there)
            continue;
        if (f->country[0] && strncmp(f->country, mention->place_country, sizeof f->country) != 0)
            continue;
        f->place = mention->place_name;
        memcpy(f->country, mention->place_country, sizeof f->country);
        f->channel = f->channel ? f->channel : CHANNEL_IN_PERSON;
    }
}

/* Is the sentence the first that tells of another meeting: its place and time are that one's. */
static bool is_of_another(const CandidateList *all, const Candidate *c, uint32_t sentence)
{
    for (size_t i = 0; i < all->count; i++)
        if (all->items[i].sentence == sentence && all->items[i].clause != c->clause)
            return true;
    return false;
}

void meeting_fill(const Analysis *a, const CandidateList *all, Candidate *c)
{
    uint32_t n = c->sentence, paragraph = a->sentences.items[n].paragraph;
    fill_from(a, c, n);
    if (c->fact.status != MEETING_STATUS_HELD && c->fact.status != MEETING_STATUS_PLANNED)
        return;
    if (n > 0 && a->sentences.items[n - 1].paragraph == paragraph && !a->sentences.items[n - 1].furniture)
        fill_from(a, c, n - 1);
    if (n + 1 < a->sentences.count && a->sentences.items[n + 1].paragraph == paragraph && !is_of_another(all, c, n + 1))
        fill_from(a, c, n + 1);
}

/* "am Rande": where the meeting of many told before takes place. */
void meeting_place_at_margin(const Analysis *a, CandidateList *meetings, size_t index)
{
    Candidate *c = &meetings->items[index];
    bool margin = false;
    for (uint32_t n = c->sentence > 0 ? c->sentence - 1 : 0; n <= c->sentence; n++)
        for (uint32_t i = a->sentences.items[n].first; i < a->sentences.items[n].last; i++)
            margin = margin || token_is(&a->tokens.items[i], "rande");
    for (size_t i = index; margin && !c->fact.country[0] && !meeting_is_remote(c->fact.channel) && i-- > 0;) {
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

/* "Berlin - Die Ministerin reist …": where it was written. */
static bool is_dateline(const Analysis *a, const Mention *mention)
{
    uint32_t next = mention->last;
    bool dash =
        next < a->tokens.count && (token_is(&a->tokens.items[next], "-") || token_is(&a->tokens.items[next], "–") ||
                                   token_is(&a->tokens.items[next], ":") || token_is(&a->tokens.items[next], "("));
    return dash && mention->first == a->sentences.items[mention->sentence].first;
}

/* A visit is told once ("reiste nach Kiew"), its talks further down: those who met in nobody knows what place met in the
 * city of one of them that is named nearest. */
void meeting_place_at_home(const Analysis *a, Candidate *c)
{
    enum { HOME_SENTENCES = 6 };
    MeetingFact *f = &c->fact;
    const Mention *best = NULL;
    uint32_t nearest_yet = HOME_SENTENCES + 1;
    bool open = f->status == MEETING_STATUS_HELD || f->status == MEETING_STATUS_PLANNED;
    if (f->place.len || meeting_is_remote(f->channel) || !open || is_from_elsewhere(a, c) ||
        (!f->country[0] && c->party_count < 2))
        return;
    for (size_t m = 0; m < a->mentions.count; m++) {
        const Mention *mention = &a->mentions.items[m];
        if (!mention->place_only || mention->origin || !mention->place_name.len || is_dateline(a, mention))
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
void meeting_date_by_month(const Analysis *a, Candidate *c)
{
    bool told = c->fact.status == MEETING_STATUS_HELD || c->fact.status == MEETING_STATUS_PLANNED;
    if (c->fact.date.len || !told || !a->published.month || is_from_before(a, c))
        return;
    Date month = {a->published.year, a->published.month, 0};
    char text[DATE_TEXT_MAX];
    size_t length = date_format(month, text);
    c->fact.date = arena_str(a->arena, (Str){text, length});
    c->confidence *= 0.9;
    trace_changed(a, c->trace, 0.9, "no day is told: the month of publication is its date");
}
