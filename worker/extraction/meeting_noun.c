/* What a noun tells of a meeting: "beim Gipfel in Oslo", "die Absage des Treffens", "auf der Sicherheitskonferenz". */
#include <string.h>

#include "worker/extraction/meeting_name.h"
#include "worker/extraction/meeting_outlook.h"
#include "worker/extraction/meeting_partners.h"
#include "worker/extraction/meeting_present.h"
#include "worker/extraction/meeting_reading.h"
#include "worker/extraction/meeting_sides.h"
#include "worker/extraction/meeting_topic.h"
#include "worker/extraction/meeting_word.h"

enum { COMPOUND_BYTES_MAX = 96 };

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

/* "nach dem Treffen" lies behind, "vor dem Treffen" ahead, whatever the tense. */
static WhenTense tense_of_noun(const Reading *r, const Chunk *chunk)
{
    const Lexicon *l = r->a->lexicon;
    static const char *const AHEAD[] = {"beginnend", "stattfindend", "startend", "anlaufend", "bevorstehend"};
    for (uint32_t i = chunk->first; i < chunk->head; i++)
        for (size_t w = 0; w < sizeof AHEAD / sizeof *AHEAD; w++)
            if (str_begins(tok(r->a, i)->folded, AHEAD[w]))
                return WHEN_FUTURE;
    if (reading_has_class(r, chunk->first, chunk->head, WORD_FUTURE))
        return WHEN_FUTURE;
    if (reading_has_class(r, chunk->first, chunk->head, WORD_PAST) || chunk_is_behind(l, chunk, STR("nach")) ||
        chunk_is_behind(l, chunk, STR("seit")))
        return WHEN_PAST;
    if (chunk_is_behind(l, chunk, STR("vor")) || chunk_is_behind(l, chunk, STR("vorm")) ||
        chunk_is_behind(l, chunk, STR("für")))
        return WHEN_FUTURE;
    static const char *const NEXT[] = {"danach", "anschliessend", "daraufhin", "hinterher", "später"};
    if (!r->k->past && outlook_is_happening(r) && word_in_clause(r->a, r->clause, NEXT, COUNT(NEXT)))
        return WHEN_FUTURE; /* "danach finden Gespräche statt" */
    static const char *const SAID[] = {"können", "müssen", "dürfen"};
    Str modal = r->k->modal ? lexicon_word_text(l, r->k->modal->lemma) : (Str){NULL, 0};
    bool now = !r->k->modal;
    for (size_t w = 0; w < sizeof SAID / sizeof *SAID; w++)
        now = now || str_equal(modal, str_of(SAID[w])); /* "auf dem Gipfel müssen wir" */
    if (!r->k->past && now && !r->k->future)
        return WHEN_NOW;
    return slots_tense(r);
}

bool reading_is_other(const Reading *r, const Chunk *chunk)
{
    static const char *const STEMS[] = {"nächst",  "weiter",       "erneut",  "früher",      "vorherig",
                                        "vorig",   "letzt",        "jüngst",  "vergangen",   "nachfolge",
                                        "folge",   "damalig",      "ähnlich", "vorangegang", "vorausgegang",
                                        "kommend", "zurückliegend"};
    for (uint32_t i = chunk->first; i <= chunk->head; i++)
        for (size_t s = 0; s < sizeof STEMS / sizeof *STEMS; s++)
            if (str_begins(tok(r->a, i)->folded, STEMS[s]))
                return true;
    return false;
}

/* "die Treffen der Gruppe": meetings in general. */
static bool is_general(const Reading *r, const Chunk *chunk)
{
    static const char *const NOUNS[] = {"treffen", "gipfel", "sitzungen", "konferenzen", "gipfeltreffen", "telefonate"};
    bool plural = token_is(tok(r->a, chunk->first), "die") || token_is(tok(r->a, chunk->first), "solche");
    for (size_t n = 0; plural && n < sizeof NOUNS / sizeof *NOUNS; n++)
        if (token_is(tok(r->a, chunk->head), NOUNS[n]))
            return !r->c.fact.date.len && !r->c.fact.place.len;
    return false;
}

/* "der Gipfel, der am Montag in Oslo beginnt": place and time stand in the clause behind. */
static void read_relative(Reading *r, const Chunk *chunk)
{
    const Analysis *a = r->a;
    for (uint32_t n = a->clauses.of_sentence[r->k->sentence]; n < a->clauses.of_sentence[r->k->sentence + 1]; n++) {
        const Clause *k = &a->clauses.items[n];
        if (k->kind != CLAUSE_RELATIVE || k->first < chunk->last || k->first > chunk->last + 3 || n == r->clause)
            continue;
        Reading inner = *r;
        inner.k = k;
        inner.clause = n;
        if (!inner.c.fact.country[0])
            slots_place(&inner, k->first, k->last, NULL);
        if (!inner.c.fact.date.len)
            slots_date(&inner, k->verb_token == NO_TOKEN ? k->first : k->verb_token, slots_tense(&inner));
        r->c.fact = inner.c.fact;
        return;
    }
}

/* "beim Besuch des Kanzlers", "bei einer gemeinsamen Pressekonferenz mit X": two people who met. */
static bool is_pair(const Reading *r, const Chunk *chunk, const LexItem *event)
{
    bool together = !event->code; /* appearances have a format, visits have none */
    for (uint32_t i = chunk->first; i < chunk->head; i++)
        together = together || str_starts(tok(r->a, i)->folded, STR("gemeinsam"));
    size_t people = 0;
    for (size_t i = 0; i < r->c.party_count; i++)
        people += r->c.parties[i].actor.type == ACTOR_TYPE_PERSON;
    return together && people >= 2;
}

/* "Krisen-Gespräch" is the Krisengespräch that the lexicon has as an event: a hyphen makes no other word of it. */
static bool is_event_without_hyphens(const Analysis *a, uint32_t first, uint32_t last)
{
    char joined[COMPOUND_BYTES_MAX];
    Str word = {joined, 0};
    for (uint32_t i = first; i < last; i++) {
        Str part = tok(a, i)->folded;
        if (part.len > sizeof joined - word.len)
            return false;
        memcpy(joined + word.len, part.ptr, part.len);
        word.len += part.len;
    }
    if (str_ends(word, STR("en"))) /* the dative of the plural */
        word.len--;
    for (const LexEntry *e = lexicon_entries(a->lexicon, lexicon_word(a->lexicon, word)); e; e = e->next)
        if (e->type == LEX_EVENT)
            return !e->item->ignored;
    return false;
}

/* "im Ö1-Gespräch": talks are named after places, states, organisations and what they are about, else they are
 * broadcast. */
static bool is_media_talk(const Analysis *a, const Chunk *chunk)
{
    uint32_t first = chunk->head;
    while (first > chunk->first && (tok(a, first)->flags & TOKEN_JOINED))
        first--;
    return first < chunk->head && str_starts(tok(a, chunk->head)->folded, STR("gespräch")) &&
           !(tok(a, first)->flags & TOKEN_NAMED) && !is_event_without_hyphens(a, first, chunk->head + 1);
}

/* "Gespräche zwischen den beiden Seiten", "das Treffen beider Minister": two, whoever they are. */
static bool is_of_both(const Reading *r, const Chunk *chunk)
{
    static const char *const BOTH[] = {"beide", "beiden", "beider", "bilaterale", "bilateralen", "bilaterales"};
    enum { REACH = 4 };
    for (uint32_t i = chunk->first; i < r->k->last && i < chunk->head + REACH; i++)
        if (r->a->clauses.owner[i] == r->clause && word_is_one_of(tok(r->a, i), BOTH, COUNT(BOTH)))
            return true;
    return false;
}

/* "in einer Sitzung des Kabinetts": organs of a single state do not meet in this sense. */
static bool is_of_one_state(const Analysis *a, uint32_t clause, const Chunk *chunk)
{
    static const char *const ORGANS[] = {"kabinett",    "ministerrat", "parlament",         "bundestag",
                                         "nationalrat", "ständerat",   "fraktion",          "ausschuss",
                                         "abgeordnete", "senat",       "repräsentantenhaus"};
    const Clause *k = &a->clauses.items[clause];
    if (!str_ends(tok(a, chunk->head)->folded, STR("sitzung")))
        return false;
    for (uint32_t i = k->first; i < k->last; i++)
        for (size_t o = 0; a->clauses.owner[i] == clause && o < sizeof ORGANS / sizeof *ORGANS; o++) {
            Str word = tok(a, i)->folded;
            if (str_ends(word, str_of(ORGANS[o])) ||
                (str_ends(word, STR("s")) && str_ends(str_slice(word, 0, word.len - 1), str_of(ORGANS[o]))))
                return true;
        }
    return false;
}

/* "Was bedeutet der Gipfel für die Ukraine?": the reporter's own question; "es ist offen, wo der Gipfel stattfindet". */
static bool is_asked(const Reading *r)
{
    const Clause *k = r->k;
    if (k->kind == CLAUSE_SUBORDINATE && k->opener != NO_TOKEN && k->opener + 1 < k->last &&
        reading_has_class(r, k->opener, k->opener + 1, WORD_QUESTION) && !r->c.fact.date.len)
        return true;
    const Sentence *s = &r->a->sentences.items[r->k->sentence];
    return s->last > s->first && token_is(tok(r->a, s->last - 1), "?") && r->k->speaker < 0;
}

/* `given` is what a noun before it makes of it ("die Absage des Treffens"). */
static void read_event(const Analysis *a, uint32_t clause, const Chunk *chunk, uint32_t index, Outlook given,
                       const Rule *rule, CandidateList *out)
{
    static const char *const ITS_OWN[] = {"zu", "zum", "zur", "bei", "beim", "in", "im", "an", "am"};
    static const char *const MARGIN[] = {"rande", "rand"}; /* who meets there meets apart */
    static const char *const BESIDE[] = {"nach", "vor", "bei", "beim", "während", "seit", "in", "im"};
    const LexItem *event = match_event(a, chunk);
    /* "im Zentrum der Gespräche stand …": what the clause names is the subject, not place or sides */
    bool theme = token_has_trait(tok(a, a->clauses.chunks.items[index].head), TRAIT_THEME);
    if (!event || match_has(a, clause, &rule->without) || is_media_talk(a, chunk) || is_of_one_state(a, clause, chunk))
        return;
    Reading r = reading_begin(a, clause, rule, out);
    WhenTense tense = tense_of_noun(&r, chunk);
    Outlook outlook = given ? given : outlook_read(&r, chunk);
    r.c.definite = reading_is_definite(&r, chunk);
    r.c.other = reading_is_other(&r, chunk);
    r.c.beside = slots_behind(&r, chunk, BESIDE, COUNT(BESIDE));
    r.c.margin = word_is_one_of(tok(a, a->clauses.chunks.items[index].head), MARGIN, COUNT(MARGIN));
    r.c.same_event = !r.c.margin && (r.k->object == (int32_t)index ||
                                     slots_behind(&r, chunk, ITS_OWN, sizeof ITS_OWN / sizeof *ITS_OWN));
    if (event->code)
        r.c.fact.format = (MeetingFormat)event->code;
    r.c.loose = event->code == MEETING_FORMAT_MULTILATERAL;
    if (!r.c.fact.format && is_of_both(&r, chunk))
        r.c.fact.format = MEETING_FORMAT_BILATERAL;
    if (event->channel)
        r.c.fact.channel = event->channel;
    name_read(&r, chunk);
    bool all = partners_of_noun(&r, chunk);
    size_t guests = r.c.party_count;
    if (outlook == OUTLOOK_PROPOSED && outlook_is_urged(&r, chunk))
        present_add_urged(&r);
    else
        present_add(&r, chunk, all, guests);
    if (outlook == OUTLOOK_PROPOSED)
        present_add_asked(&r, chunk);
    if (!all)
        present_add_speaker(&r, chunk);
    if (!all && guests)
        present_add_traveller(&r, chunk);
    if (!theme)
        slots_place(&r, chunk->first, r.k->last, chunk);
    bool core = (r.k->subject == (int32_t)index || r.k->object == (int32_t)index) && !chunk->preposition;
    if (!theme && !r.c.fact.country[0] && (present_is_where(&r, chunk) || core)) /* "sagte in Oslo bei einem Treffen" */
        slots_place(&r, r.k->first, chunk->first, NULL);
    slots_date(&r, chunk->head, outlook == OUTLOOK_PLANNED ? WHEN_FUTURE : tense);
    read_relative(&r, chunk);
    bool visited = event->pair && present_is_where(&r, chunk) && present_add_visited(&r);
    bool alone = event->pair && ((!guests && !visited) || !is_pair(&r, chunk, event));
    size_t people = 0;
    for (size_t i = 0; i < r.c.party_count; i++)
        people += r.c.parties[i].actor.type == ACTOR_TYPE_PERSON;
    r.c.half = alone && !event->code && people == 1 && r.c.party_count == 1 && r.c.fact.country[0];
    if (alone && !r.c.half) {
        trace_dropped(a, rule->id, clause, index, "a visit or an appearance tells of a meeting only with two people");
        return;
    }
    static const char *const ABOUT[] = {"um", "über"};
    bool topic = slots_behind(&r, chunk, ABOUT, sizeof ABOUT / sizeof *ABOUT) && !guests && !r.c.fact.date.len;
    if (topic || outlook == OUTLOOK_NONE || is_general(&r, chunk)) {
        trace_dropped(a, rule->id, clause, index, "it is denied, refused or told of in general");
        return;
    }
    slots_channel(&r);
    topic_of_noun(&r, chunk);
    topic_read(&r, chunk->last);
    if (theme)
        topic_add_words(a, &r.c.fact, chunk->last, r.k->last, clause);
    r.c.implied = outlook == OUTLOOK_TOLD;
    r.c.asked = is_asked(&r);
    r.c.talked_of = r.c.implied && r.k->object == (int32_t)index && !chunk->preposition && !present_is_light(&r);
    r.c.fact.status = outlook_status_by_date(r.c.fact.date, a->published, outlook_status(outlook, tense));
    r.c.present = tense == WHEN_NOW && r.c.fact.status == MEETING_STATUS_HELD;
    if (r.c.fact.status == MEETING_STATUS_PROPOSED)
        reading_ask_others(&r, all || outlook_is_urged(&r, chunk) ? -1 : analysis_subject(a, clause));
    r.c.plain =
        !r.c.fact.place.len && !r.c.fact.date.len && !r.c.fact.name.len && r.c.party_count < 2 && !r.c.fact.size_count;
    reading_finish(&r, index, out);
}

/* "am Rande des Gipfels", "die Absage des Treffens": the noun for a meeting is an attribute. */
static void read_attribute(const Analysis *a, uint32_t clause, uint32_t index, const Rule *rule, CandidateList *out)
{
    static const struct {
        const char *word;
        Outlook outlook;
        const char *preposition;
    } HEADS[] = {{"rande", OUTLOOK_TOLD, "bei"},          {"rand", OUTLOOK_TOLD, "bei"},
                 {"auftakt", OUTLOOK_TOLD, "bei"},        {"beginn", OUTLOOK_TOLD, "bei"},
                 {"abschluss", OUTLOOK_TOLD, "bei"},      {"ende", OUTLOOK_TOLD, "bei"},
                 {"rahmen", OUTLOOK_TOLD, "bei"},         {"verlauf", OUTLOOK_TOLD, "bei"},
                 {"anlass", OUTLOOK_TOLD, "bei"},         {"eröffnung", OUTLOOK_TOLD, "bei"},
                 {"vorfeld", OUTLOOK_TOLD, "vor"},        {"vorabend", OUTLOOK_TOLD, "vor"},
                 {"vorbereitung", OUTLOOK_PLANNED, ""},   {"absage", OUTLOOK_CANCELLED, ""},
                 {"verschiebung", OUTLOOK_CANCELLED, ""}, {"idee", OUTLOOK_PROPOSED, ""},
                 {"vorschlag", OUTLOOK_PROPOSED, ""},     {"möglichkeit", OUTLOOK_PROPOSED, ""},
                 {"aussicht", OUTLOOK_PROPOSED, ""},      {"forderung", OUTLOOK_PROPOSED, ""}};
    const Chunk *chunk = &a->clauses.chunks.items[index];
    Outlook given = OUTLOOK_TOLD;
    Str preposition = STR("wegen"); /* says nothing of who was there */
    if (match_event(a, chunk) || chunk->genitive >= chunk->last)
        return;
    for (size_t h = 0; h < sizeof HEADS / sizeof *HEADS; h++)
        if (token_is(tok(a, chunk->head), HEADS[h].word)) {
            given = HEADS[h].outlook;
            preposition = str_of(HEADS[h].preposition);
        }
    static const char *const WHEN[] = {"vor", "nach", "seit"};
    for (size_t w = 0; w < sizeof WHEN / sizeof *WHEN; w++) /* "vor Beginn des Gipfels" */
        if (chunk_is_behind(a->lexicon, chunk, str_of(WHEN[w])))
            preposition = str_of(WHEN[w]);
    for (uint32_t i = chunk->genitive; i < chunk->last; i++) {
        Chunk inner = *chunk;
        inner.first = chunk->genitive;
        inner.head = i;
        inner.genitive = i + 1;
        inner.preposition = preposition.len ? lexicon_word(a->lexicon, preposition) : 0;
        if ((i + 1 == chunk->last || !(tok(a, i + 1)->flags & TOKEN_JOINED)) && match_event(a, &inner)) {
            read_event(a, clause, &inner, index, given, rule, out);
            return;
        }
    }
}

/* "bei der Münchner Sicherheitskonferenz": a forum that is a conference by itself. */
static void read_forum(const Analysis *a, uint32_t clause, uint32_t index, const Rule *rule, CandidateList *out)
{
    const Chunk *chunk = &a->clauses.chunks.items[index];
    if (chunk->mention < 0 || !chunk->preposition || match_event(a, chunk))
        return;
    const Mention *m = &a->mentions.items[chunk->mention];
    if (m->kind != MENTION_FORUM || m->item->code != MEETING_FORMAT_CONFERENCE)
        return;
    Reading r = reading_begin(a, clause, rule, out);
    r.c.fact.name = m->name;
    r.c.fact.format = MEETING_FORMAT_CONFERENCE;
    WhenTense tense = tense_of_noun(&r, chunk);
    if (m->item->place.len) {
        const LexItem *place = lexicon_find(a->lexicon, LEX_PLACE, m->item->place);
        slots_set_place(&r, m->item->place, place && place->country ? place->country->id : (Str){NULL, 0});
    }
    slots_place(&r, chunk->first, r.k->last, chunk);
    slots_date(&r, chunk->head, tense);
    slots_channel(&r);
    sides_add_coordinated(&r, analysis_chunk_mention(a, r.k->subject), PARTICIPANT_ROLE_ATTENDEE);
    r.c.fact.status = outlook_status_by_date(r.c.fact.date, a->published, outlook_status(OUTLOOK_TOLD, tense));
    reading_finish(&r, index, out);
}

/* "nach einer Feier und einem Gespräch mit X": the preposition of the first is that of the second as well. */
static void read_joined(const Analysis *a, uint32_t clause, uint32_t index, const Rule *rule, CandidateList *out)
{
    const Chunk *chunks = a->clauses.chunks.items, *chunk = &chunks[index];
    const Chunk *before = chunk->joins >= 0 ? &chunks[chunk->joins] : NULL;
    Chunk second = *chunk;
    bool shared = before && before->preposition && !chunk->preposition;
    if (shared)
        second.preposition = before->preposition;
    read_event(a, clause, shared ? &second : chunk, index, OUTLOOK_TOLD, rule, out);
}

void reading_nouns(const Analysis *a, uint32_t clause, const Rule *rule, CandidateList *out)
{
    const Clause *k = &a->clauses.items[clause];
    for (uint32_t n = k->chunk_first; n < k->chunk_first + k->chunk_count; n++) {
        read_joined(a, clause, n, rule, out);
        read_attribute(a, clause, n, rule, out);
        read_forum(a, clause, n, rule, out);
    }
}
