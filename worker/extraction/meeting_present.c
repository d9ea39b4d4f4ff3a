/* Who was there, by what the clause of a meeting's noun tells besides. */
#include "worker/extraction/meeting_present.h"

#include <string.h>

#include "worker/extraction/meeting_outlook.h"
#include "worker/extraction/meeting_reading.h"
#include "worker/extraction/meeting_sides.h"
#include "worker/extraction/meeting_word.h"

static bool is_about_subject(const Reading *r, const Chunk *chunk)
{
    static const char *const PREPOSITIONS[] = {"nach", "bei", "beim", "vor", "während", "in",
                                               "im",   "zu",  "zum",  "an",  "am"};
    return slots_behind(r, chunk, PREPOSITIONS, sizeof PREPOSITIONS / sizeof *PREPOSITIONS) ||
           (r->k->object >= 0 && &r->a->clauses.chunks.items[r->k->object] == chunk);
}

/* "beim Gipfel", "auf der Konferenz": where the subject was. */
bool present_is_where(const Reading *r, const Chunk *chunk)
{
    static const char *const PREPOSITIONS[] = {"bei", "beim", "auf", "während", "an", "am", "in", "anlässlich"};
    return slots_behind(r, chunk, PREPOSITIONS, sizeof PREPOSITIONS / sizeof *PREPOSITIONS);
}

/* "hat Gespräche geführt" */
bool present_is_light(const Reading *r)
{
    static const char *const VERBS[] = {"führen",  "abhalten",   "haben",       "fortsetzen",  "aufnehmen", "beginnen",
                                        "beenden", "beantragen", "absolvieren", "vereinbaren", "verabreden"};
    return word_is_verb(r->a, r->k, VERBS, COUNT(VERBS));
}

/* "Ein Treffen mit X solle am Freitag stattfinden, sagte Y": of the two sides one speaks. */
void present_add_speaker(Reading *r, const Chunk *chunk)
{
    const Chunk *chunks = r->a->clauses.chunks.items;
    bool core = (r->k->subject >= 0 && chunk == &chunks[r->k->subject]) && outlook_is_happening(r);
    if (core && r->c.party_count == 1 && r->k->speaker >= 0)
        sides_add_mention(r, r->k->speaker, PARTICIPANT_ROLE_ATTENDEE);
}

/* "Später ist in Riga ein Gespräch mit X geplant": he or she of whom the sentences before told. */
void present_add_traveller(Reading *r, const Chunk *chunk)
{
    enum { SENTENCES_BACK = 3 };
    const Analysis *a = r->a;
    const Chunk *chunks = a->clauses.chunks.items;
    bool core = r->k->subject >= 0 && chunk == &chunks[r->k->subject] && (r->k->passive || outlook_is_happening(r));
    for (size_t i = 0; core && i < r->c.party_count; i++)
        core = r->c.parties[i].actor.type == ACTOR_TYPE_PERSON &&
               strncmp(r->c.parties[i].actor.country, r->c.parties[0].actor.country, 4) == 0;
    for (uint32_t back = 1; core && r->c.party_count && back <= SENTENCES_BACK && back <= r->k->sentence; back++) {
        int32_t who = a->centres[r->k->sentence - back];
        if (who < 0)
            continue;
        const char *state = a->mentions.items[who].country;
        if (state[0] && strncmp(state, r->c.parties[0].actor.country, 4) != 0)
            sides_add_mention(r, who, PARTICIPANT_ROLE_ATTENDEE);
        return;
    }
}

/* Whoever acts at, for or after the meeting that the noun names. */
void present_add(Reading *r, const Chunk *chunk, bool all, size_t guests)
{
    const Analysis *a = r->a;
    bool about = chunk_is_behind(a->lexicon, chunk, STR("über"));
    bool theirs = !about && reading_has_class(r, chunk->first, chunk->head, WORD_POSSESSIVE); /* "bei ihrem Gespräch" */
    bool before = chunk_is_behind(a->lexicon, chunk, STR("vor")) && r->k->pluperfect;
    bool object = r->k->object >= 0 && &a->clauses.chunks.items[r->k->object] == chunk; /* "bestätigte das Treffen" */
    bool said = r->c.definite && r->k->speech && !before && !all && !object &&
                is_about_subject(r, chunk); /* "…, sagte sie danach" */
    int32_t subject = analysis_chunk_mention(a, r->k->subject);
    bool where = present_is_where(r, chunk),
         country = subject >= 0 && r->c.definite && where && a->mentions.items[subject].type == ACTOR_TYPE_COUNTRY;
    if (where && subject >= 0 && a->mentions.items[subject].kind == MENTION_GROUP && a->mentions.items[subject].count)
        sides_add_mention(r, subject, PARTICIPANT_ROLE_ATTENDEE);
    bool person =
        subject >= 0 &&
        (country || a->mentions.items[subject].type == ACTOR_TYPE_PERSON || a->mentions.items[subject].coordinated ||
         ((size_t)subject + 1 < a->mentions.count && a->mentions.items[subject + 1].coordinated));
    bool after = chunk_is_behind(a->lexicon, chunk, STR("nach")) && !r->c.definite && person &&
                 (!r->k->passive || guests) && !all; /* "teilte der Sprecher nach einem Telefonat von X und Y mit" */
    const LexItem *event = match_event(a, chunk);
    static const char *const VISIT[] = {"zu", "zum", "zur"};
    where = where || (event && event->pair && slots_behind(r, chunk, VISIT, sizeof VISIT / sizeof *VISIT));
    bool there = (where || after) && person && (!r->k->passive || after) && r->k->kind != CLAUSE_INFINITIVE;
    bool held = object && present_is_light(r) && !r->k->passive;
    there = there || (held && person);
    bool side = r->c.party_count > 0 && !all && is_about_subject(r, chunk);
    if (!side && !theirs && !said && !there)
        return;
    sides_add_coordinated(r, subject, PARTICIPANT_ROLE_ATTENDEE);
    bool during = chunk_is_behind(a->lexicon, chunk, STR("bei")) || chunk_is_behind(a->lexicon, chunk, STR("beim"));
    int32_t other = r->k->dative >= 0 ? analysis_chunk_mention(a, r->k->dative) : -1;
    if (during && !guests && subject >= 0 && other >= 0 && a->mentions.items[other].type == ACTOR_TYPE_PERSON)
        sides_add_mention(r, other, PARTICIPANT_ROLE_ATTENDEE); /* "versprach ihm bei einem Treffen" */
}

/* "schlug Peru ein Treffen vor", "bietet Peru Gespräche an": he who proposes it and whom he would meet. */
void present_add_asked(Reading *r, const Chunk *chunk)
{
    static const char *const OFFER[] = {"vorschlagen", "anbieten", "antragen", "nahelegen"};
    bool object = r->k->object >= 0 && &r->a->clauses.chunks.items[r->k->object] == chunk;
    int32_t whom = r->k->dative >= 0 ? analysis_chunk_mention(r->a, r->k->dative) : -1;
    int32_t who = analysis_subject(r->a, r->clause);
    if (!object || r->c.party_count || who < 0 || whom < 0 || !word_is_verb(r->a, r->k, OFFER, COUNT(OFFER)))
        return;
    sides_add_mention(r, who, PARTICIPANT_ROLE_ATTENDEE);
    sides_add_coordinated(r, whom, PARTICIPANT_ROLE_INVITED);
}

/* "forderte Peru zu Gesprächen mit Chile auf": who urges need not be there. */
void present_add_urged(Reading *r)
{
    const Chunk *chunks = r->a->clauses.chunks.items;
    int32_t urged = r->k->passive ? r->k->subject : r->k->object >= 0 ? r->k->object : r->k->dative;
    if (urged >= 0 && !match_event(r->a, &chunks[urged]))
        sides_add_coordinated(r, analysis_chunk_mention(r->a, urged), PARTICIPANT_ROLE_INVITED);
}

/* "sagte bei seinem Besuch in Tirana dem Präsidenten Hilfe zu": whoever is at home there and has to do with the guest. */
bool present_add_visited(Reading *r)
{
    const Chunk *chunks = r->a->clauses.chunks.items;
    bool found = false;
    for (uint32_t n = r->k->chunk_first; n < r->k->chunk_first + r->k->chunk_count && !found; n++) {
        int32_t m =
            chunks[n].preposition || (int32_t)n == r->k->subject ? -1 : analysis_chunk_mention(r->a, (int32_t)n);
        const Mention *who = m >= 0 ? &r->a->mentions.items[m] : NULL;
        found = who && who->type == ACTOR_TYPE_PERSON && r->c.fact.country[0] &&
                str_equal(str_of(who->country), str_of(r->c.fact.country));
        if (found)
            sides_add_mention(r, m, PARTICIPANT_ROLE_ATTENDEE);
    }
    return found;
}
