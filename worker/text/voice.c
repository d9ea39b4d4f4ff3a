#include "worker/text/voice.h"

enum { SOURCE_TOKENS = 4 };

static const Voice NONE = {VOICE_NONE, -1, false, false, false, NO_TOKEN};

static bool is_actor(const Analysis *a, int32_t mention)
{
    return mention >= 0 && a->mentions.items[mention].type != ACTOR_TYPE_NONE;
}

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

static bool is_word(const Analysis *a, uint32_t token, const char *word)
{
    return token != NO_TOKEN && token_is(tok(a, token), word);
}

static bool has_class(const Analysis *a, uint32_t token, uint32_t mask)
{
    const Token *t = tok(a, token);
    return token_has(t, mask);
}

static bool is_verb(const Analysis *a, const Clause *k, const char *const *lemmas, size_t count)
{
    Str lemma = k->verb ? lexicon_word_text(a->lexicon, k->verb->lemma) : (Str){NULL, 0};
    for (size_t i = 0; lemma.len && i < count; i++)
        if (str_is(lemma, lemmas[i]))
            return true;
    return false;
}

/* "sind sich einig, dass …": who agrees says what hangs on it. */
static bool has_content(const Analysis *a, uint32_t clause)
{
    const Clause *next = &a->clauses.items[clause] + 1;
    return clause + 1 < a->clauses.count && next->parent == (int32_t)clause && is_word(a, next->opener, "dass");
}

/* "gab zu bedenken", "ließ wissen", "zeigte sich zuversichtlich", "vertrat die Ansicht": only with its noun or adjective
 * a verb of saying. */
static bool says_by_word(const Analysis *a, uint32_t clause)
{
    static const char *const LIGHT[] = {"geben",   "lassen",    "zeigen",  "machen", "sein",
                                        "stellen", "vertreten", "bringen", "haben",  "äussern"};
    const Clause *k = &a->clauses.items[clause];
    if (!is_verb(a, k, LIGHT, sizeof LIGHT / sizeof *LIGHT))
        return false;
    for (uint32_t i = k->first; i < k->last; i++)
        if (a->clauses.owner[i] == clause &&
            (has_class(a, i, WORD_SAYING) || (is_word(a, i, "einig") && has_content(a, clause))))
            return true;
    return false;
}

/* What somebody must, may or can say is not said; nor is what hangs on a condition. */
static bool is_said(const Analysis *a, const Clause *k)
{
    if (k->finite == NO_TOKEN || k->passive || k->kind == CLAUSE_INFINITIVE || k->kind == CLAUSE_VERB_FIRST)
        return false;
    if (k->modal && !str_equal(lexicon_word_text(a->lexicon, k->modal->lemma), STR("wollen")))
        return false;
    return k->opener == NO_TOKEN || k->kind != CLAUSE_SUBORDINATE ||
           !(has_class(a, k->opener, WORD_CONDITION) || is_word(a, k->opener, "ob") || is_word(a, k->opener, "dass"));
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

/* Who speaks stands right behind "sagte", whatever else might be the subject. */
static int32_t speaking_chunk(const Analysis *a, const Clause *k)
{
    if (k->finite != k->first || k->subject < 0)
        return k->subject;
    for (uint32_t n = k->chunk_first; n < k->chunk_first + k->chunk_count; n++) {
        const Chunk *c = &a->clauses.chunks.items[n];
        if (c->first == k->finite + 1 && !c->preposition && c->pronoun == NO_TOKEN && (c->cases & CASE_NOMINATIVE) &&
            !c->time)
            return (int32_t)n;
    }
    return k->subject;
}

static Voice voice_of_verb(const Analysis *a, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    if (!is_said(a, k) || (!k->speech && !says_by_word(a, clause)))
        return NONE;
    Voice v = {VOICE_VERB, -1, false, false, false, clause};
    int32_t own = speaking_chunk(a, k);
    const Chunk *subject = own >= 0 ? &a->clauses.chunks.items[own] : NULL;
    v.inverted = k->finite == k->first && subject &&
                 subject->first > k->finite; /* no "…, verlangte Hilfe" of who stands before */
    bool es = subject && subject->pronoun != NO_TOKEN && is_word(a, subject->pronoun, "es");
    bool man = subject && subject->pronoun != NO_TOKEN && is_word(a, subject->pronoun, "man");
    if (subject && !es && !man)
        v.speaker = analysis_chunk_mention(a, own);
    else if (!subject && (k->kind == CLAUSE_RELATIVE || (k->kind == CLAUSE_MAIN && k->parent >= 0)))
        v.speaker = analysis_subject(a, clause);
    static const char *const HEARSAY[] = {"heissen", "verlauten", "verlautbaren"};
    bool hearsay = is_verb(a, k, HEARSAY, sizeof HEARSAY / sizeof *HEARSAY);
    if ((hearsay || es || man) && v.speaker < 0) {
        v.speaker = seat_of(a, k);
        v.place = v.speaker >= 0;
        v.again = v.speaker < 0 && hearsay;
    }
    if (k->kind == CLAUSE_SUBORDINATE && is_word(a, k->opener, "wie"))
        v.inverted = true;
    if (!is_actor(a, v.speaker)) {
        bool named = subject && !es && !man && subject->pronoun == NO_TOKEN;
        if (!v.again && !(named && k->speech && k->kind == CLAUSE_MAIN)) /* "klar sei" says nothing */
            return NONE;
        v.speaker = -1;
    }
    return v;
}

/* "so der Kanzler", "so Modi danach". */
static Voice voice_of_so(const Analysis *a, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    Voice v = {VOICE_SO, -1, false, false, true, clause};
    if (k->kind != CLAUSE_VERBLESS || !is_word(a, k->first, "so"))
        return NONE;
    v.speaker = mention_at(&a->mentions, k->sentence, k->first, k->last);
    return is_actor(a, v.speaker) ? v : NONE;
}

/* "Rutte: …", "Kreml: …": nothing but a name before the colon, be it a part of its own or the first one of the clause. */
static Voice voice_of_name(const Analysis *a, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    Voice v = {VOICE_COLON, -1, false, false, false, clause};
    int32_t m = mention_at(&a->mentions, k->sentence, k->first, k->last);
    if (!is_actor(a, m) || a->mentions.items[m].place_only || a->mentions.items[m].first > k->first + 1)
        return NONE;
    uint32_t behind = a->mentions.items[m].last;
    if (behind >= a->tokens.count || tok(a, behind)->kind != TOKEN_PUNCT || tok(a, behind)->mark != ':')
        return NONE;
    v.speaker = m;
    return v;
}

/* The noun that makes a chunk a source: "Angaben", "Ansicht", "Sicht"; NO_TOKEN: it is none. */
static uint32_t source_noun(const Analysis *a, const Chunk *chunk)
{
    for (uint32_t i = chunk->first + 1; i < chunk->last; i++)
        if (has_class(a, i, WORD_SOURCE) && (tok(a, i)->flags & TOKEN_CAPITAL))
            return i;
    return NO_TOKEN;
}

/* "russischen Angaben", "Ansicht Roms", "Angaben aus dem Kreml" */
static int32_t speaker_of_source(const Analysis *a, const Clause *k, const Chunk *chunk, uint32_t noun)
{
    int32_t m = mention_at(&a->mentions, k->sentence, chunk->first, chunk->last);
    if (is_actor(a, m))
        return m;
    return chunk->attribute >= 0 ? chunk->attribute
                                 : mention_at(&a->mentions, k->sentence, noun, chunk->last + SOURCE_TOKENS);
}

/* "laut Merz", "nach Angaben Kiews", "nach den Worten des Ministers", "aus Sicht Roms", "Merz zufolge". */
static Voice voice_of_source(const Analysis *a, uint32_t clause)
{
    static const char *const BEFORE_NOUN[] = {"nach", "aus", "in"}, *const BEFORE_NAME[] = {"laut", "gemäss"};
    const Clause *k = &a->clauses.items[clause];
    for (uint32_t n = 0; n < k->chunk_count; n++) {
        const Chunk *chunk = &a->clauses.chunks.items[k->chunk_first + n];
        Voice v = {VOICE_SOURCE, -1, false, false, false, clause};
        uint32_t noun = source_noun(a, chunk);
        bool laut = chunk_is_behind_any(a->lexicon, chunk, BEFORE_NAME, sizeof BEFORE_NAME / sizeof *BEFORE_NAME);
        bool zufolge =
            (chunk->last < k->last && is_word(a, chunk->last, "zufolge")) || is_word(a, chunk->last - 1, "zufolge");
        bool behind = noun != NO_TOKEN &&
                      (zufolge || laut ||
                       chunk_is_behind_any(a->lexicon, chunk, BEFORE_NOUN, sizeof BEFORE_NOUN / sizeof *BEFORE_NOUN));
        if (behind)
            v.speaker = speaker_of_source(a, k, chunk, noun);
        else if (laut || zufolge)
            v.speaker = analysis_chunk_mention(a, (int32_t)(k->chunk_first + n));
        if (is_actor(a, v.speaker))
            return v;
    }
    return NONE;
}

Voice voice_of(const Analysis *a, uint32_t clause)
{
    static Voice (*const WAYS[])(const Analysis *, uint32_t) = {voice_of_name, voice_of_so, voice_of_verb,
                                                                voice_of_source};
    for (size_t i = 0; i < sizeof WAYS / sizeof *WAYS; i++) {
        Voice v = WAYS[i](a, clause);
        if (v.kind != VOICE_NONE)
            return v;
    }
    return NONE;
}
