#include "worker/text/speech.h"

typedef struct Voice {
    int32_t speaker; /* mention, -1 */
    bool place;
    uint32_t clause; /* NO_TOKEN: not of a clause */
} Voice;

static const Voice SILENT = {-1, false, NO_TOKEN};

static bool is_actor(const Analysis *a, int32_t mention)
{
    return mention >= 0 && a->mentions.items[mention].type != ACTOR_TYPE_NONE;
}

static bool is_word(const Analysis *a, uint32_t token, const char *word)
{
    return token != NO_TOKEN && token_is(&a->tokens.items[token], word);
}

/* "heißt es in Paris", "verlautete aus dem Außenministerium": the seat behind the preposition speaks. */
static int32_t seat_of(const Analysis *a, const Clause *k)
{
    const Chunk *chunks = a->clauses.chunks.items;
    for (uint32_t n = 0; chunks && n < k->chunk_count; n++) {
        const Chunk *chunk = &chunks[k->chunk_first + n];
        int32_t m = chunk->mention >= 0 ? chunk->mention : chunk->attribute;
        if (chunk->preposition && is_actor(a, m) && a->mentions.items[m].kind != MENTION_PERSON)
            return m;
    }
    return -1;
}

static Voice voice_of_verb(const Analysis *a, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    Voice v = {-1, false, clause};
    if (!k->speech || k->finite == NO_TOKEN || k->passive)
        return SILENT;
    const Chunk *subject = k->subject >= 0 ? &a->clauses.chunks.items[k->subject] : NULL;
    bool nobody = !subject || (subject->pronoun != NO_TOKEN &&
                               (is_word(a, subject->pronoun, "es") || is_word(a, subject->pronoun, "man")));
    if (subject && !nobody)
        v.speaker = analysis_chunk_mention(a, k->subject);
    if (!subject && k->kind == CLAUSE_MAIN && k->parent >= 0) {
        v.speaker = analysis_subject(a, clause);
        nobody = v.speaker < 0;
    }
    if (nobody) {
        v.speaker = seat_of(a, k);
        v.place = v.speaker >= 0;
    }
    return is_actor(a, v.speaker) ? v : SILENT;
}

/* "so der Kanzler", "so Modi danach". */
static Voice voice_of_so(const Analysis *a, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    Voice v = {-1, false, clause};
    if (k->kind != CLAUSE_VERBLESS || !is_word(a, k->first, "so"))
        return SILENT;
    v.speaker = mention_at(&a->mentions, k->sentence, k->first, k->last);
    return is_actor(a, v.speaker) ? v : SILENT;
}

/* "laut Merz", "nach Angaben Kiews", "nach den Worten des Ministers", "Merz zufolge". */
static Voice voice_of_source(const Analysis *a, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    for (uint32_t n = 0; n < k->chunk_count; n++) {
        const Chunk *chunk = &a->clauses.chunks.items[k->chunk_first + n];
        const Token *head = &a->tokens.items[chunk->head];
        bool laut = chunk_is_behind(a->lexicon, chunk, STR("laut"));
        bool nach = chunk_is_behind(a->lexicon, chunk, STR("nach")) && head->word &&
                    lexicon_has_class(a->lexicon, head->word, WORD_SOURCE);
        bool zufolge = chunk->last < k->last && is_word(a, chunk->last, "zufolge");
        Voice v = {-1, false, clause};
        if (laut || zufolge)
            v.speaker = chunk->mention;
        else if (nach)
            v.speaker = chunk->attribute >= 0 ? chunk->attribute
                                              : mention_at(&a->mentions, k->sentence, chunk->head, chunk->last + 3);
        if (is_actor(a, v.speaker))
            return v;
    }
    return SILENT;
}

static void give(Clause *k, Voice v)
{
    k->speaker = v.speaker;
    k->speaker_place = v.place;
    k->speech_clause = v.clause;
}

static bool is_content(const Analysis *a, const Clause *k, const Clause *speech, uint32_t index, uint32_t speech_index)
{
    if (k->quoted && !speech->quoted)
        return true;
    if (k->kind == CLAUSE_SUBORDINATE)
        return index > speech_index && k->parent == (int32_t)speech_index &&
               (is_word(a, k->opener, "dass") || is_word(a, k->opener, "ob"));
    if (k->kind == CLAUSE_RELATIVE || k->kind == CLAUSE_INFINITIVE)
        return false;
    if (k->konjunktiv_1 || k->konjunktiv_2)
        return true;
    bool inverted = speech->finite == speech->first && speech->kind == CLAUSE_MAIN;
    return k->kind == CLAUSE_MAIN && inverted && index < speech_index;
}

/* What hangs on a clause of somebody's words is his, too. */
static void inherit(Analysis *a, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++) {
        Clause *k = &a->clauses.items[i];
        if (k->speaker >= 0 || k->parent < 0 || (uint32_t)k->parent < first)
            continue;
        const Clause *parent = &a->clauses.items[k->parent];
        if (parent->speaker >= 0)
            give(k, (Voice){parent->speaker, parent->speaker_place, parent->speech_clause});
    }
}

static Voice attribute_sentence(Analysis *a, uint32_t n, Voice before)
{
    uint32_t first = a->clauses.of_sentence[n], last = a->clauses.of_sentence[n + 1];
    Voice found = SILENT;
    for (uint32_t i = first; i < last; i++) {
        Voice v = voice_of_verb(a, i);
        bool so = false;
        if (v.speaker < 0 && (v = voice_of_so(a, i)).speaker >= 0)
            so = true;
        if (v.speaker < 0) {
            v = voice_of_source(a, i);
            if (v.speaker >= 0 && a->clauses.items[i].speaker < 0)
                give(&a->clauses.items[i], v);
            continue;
        }
        found = v;
        for (uint32_t k = first; k < last; k++) {
            Clause *other = &a->clauses.items[k];
            bool main = other->kind == CLAUSE_MAIN || other->kind == CLAUSE_SUBORDINATE;
            if (k != i && other->speaker < 0 &&
                (so ? main && other->finite != NO_TOKEN : is_content(a, other, &a->clauses.items[i], k, i)))
                give(other, v);
        }
    }
    for (uint32_t i = first; found.speaker < 0 && i < last; i++) { /* „…“: So antwortete X */
        int32_t subject = a->clauses.items[i].quoted ? -1 : analysis_chunk_mention(a, a->clauses.items[i].subject);
        if (!is_actor(a, subject) || a->mentions.items[subject].type != ACTOR_TYPE_PERSON)
            continue;
        for (uint32_t k = first; k < last; k++)
            if (a->clauses.items[k].quoted && a->clauses.items[k].speaker < 0) {
                found = (Voice){subject, false, i};
                give(&a->clauses.items[k], found);
            }
        break;
    }
    if (found.speaker < 0 && before.speaker >= 0) {
        before.clause = NO_TOKEN;
        for (uint32_t k = first; k < last; k++) {
            Clause *clause = &a->clauses.items[k];
            bool main = clause->kind == CLAUSE_MAIN && clause->finite != NO_TOKEN;
            if (main && clause->speaker < 0 && (clause->konjunktiv_1 || clause->quoted)) {
                give(clause, before);
                found = before;
            }
        }
    }
    inherit(a, first, last);
    return found;
}

void speech_attribute(Analysis *a)
{
    Voice voice = SILENT;
    uint32_t gap = 0;
    for (uint32_t n = 0; n < a->sentences.count; n++) {
        if (a->sentences.items[n].furniture)
            continue;
        Voice v = attribute_sentence(a, n, voice);
        if (v.speaker >= 0) {
            voice = v;
            gap = 0;
        } else if (++gap > 1) { /* one sentence of the reporter's own may lie between */
            voice = SILENT;
        }
    }
}
