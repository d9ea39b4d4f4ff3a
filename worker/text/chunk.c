#include "worker/text/clause.h"
#include "worker/text/quantity.h"

enum { AHEAD_MAX = 4 };

typedef struct Chunker {
    Arena *arena;
    const Lexicon *lexicon;
    const TokenList *tokens;
    const MentionList *mentions;
    ClauseList *out;
    Clause *clause;
    uint32_t index;
    Chunk current;
    bool open, noun; /* a chunk is open; it has its noun */
    bool genitive;   /* an article in the genitive waits for its noun */
} Chunker;

static const Token *tok(const Chunker *c, uint32_t i)
{
    return &c->tokens->items[i];
}

static bool has_class(const Chunker *c, uint32_t i, uint32_t mask)
{
    const Token *t = tok(c, i);
    return t->word && lexicon_has_class(c->lexicon, t->word, mask);
}

bool chunk_is_behind(const Lexicon *lexicon, const Chunk *chunk, Str preposition)
{
    return chunk->preposition && str_equal(lexicon_word_text(lexicon, chunk->preposition), preposition);
}

static void close_chunk(Chunker *c)
{
    bool full = c->out->chunks.count - c->clause->chunk_first >= CHUNKS_PER_CLAUSE_MAX;
    if (c->open && full)
        c->out->cut |= BOUND_BIT(BOUND_CHUNKS);
    if (c->open && !full) {
        Chunk *k = &c->current;
        if (k->genitive == NO_TOKEN)
            k->genitive = k->last;
        k->mention = mention_at(c->mentions, c->clause->sentence, k->first, k->genitive);
        k->attribute = k->genitive < k->last ? mention_at(c->mentions, c->clause->sentence, k->genitive, k->last) : -1;
        if (k->mention >= 0 && c->mentions->items[k->mention].plural)
            k->plural = true;
        ARENA_PUSH(c->arena, &c->out->chunks, *k);
        c->clause->chunk_count++;
    }
    c->open = c->noun = c->genitive = false;
}

static void open_chunk(Chunker *c, uint32_t i)
{
    close_chunk(c);
    c->current = (Chunk){.first = i,
                         .last = i + 1,
                         .head = i,
                         .genitive = NO_TOKEN,
                         .clause = c->index,
                         .mention = -1,
                         .attribute = -1,
                         .pronoun = NO_TOKEN,
                         .cases = CASE_ANY};
    c->open = true;
    c->noun = false;
}

static uint8_t cases_of(const Chunker *c, uint32_t i)
{
    uint8_t cases = 0;
    cases |= has_class(c, i, WORD_NOMINATIVE) ? CASE_NOMINATIVE : 0;
    cases |= has_class(c, i, WORD_ACCUSATIVE) ? CASE_ACCUSATIVE : 0;
    cases |= has_class(c, i, WORD_DATIVE) ? CASE_DATIVE : 0;
    cases |= has_class(c, i, WORD_GENITIVE) ? CASE_GENITIVE : 0;
    return cases ? cases : CASE_ANY;
}

static bool is_personal(const Chunker *c, uint32_t i)
{
    static const char *const WORDS[] = {"er",  "sie", "ihn", "ihm", "ihr",  "ihnen", "man", "wir",
                                        "uns", "ich", "es",  "mir", "mich", "wer",   "sich"};
    for (size_t w = 0; w < sizeof WORDS / sizeof *WORDS; w++)
        if (token_is(tok(c, i), WORDS[w]))
            return true;
    return false;
}

/* Does a noun follow within a few adjectives? */
static bool noun_ahead(const Chunker *c, uint32_t i)
{
    for (uint32_t n = 0; n < AHEAD_MAX && i + n < c->clause->last; n++) {
        const Token *t = tok(c, i + n);
        if (t->kind == TOKEN_NUMBER || (t->kind == TOKEN_WORD && (t->flags & TOKEN_CAPITAL)))
            return true;
        if (t->kind != TOKEN_WORD && t->kind != TOKEN_QUOTE)
            return false;
        if (has_class(c, i + n, WORD_PREPOSITION | WORD_COORDINATOR) && n > 0)
            return false;
    }
    return false;
}

static bool is_name_start(const Chunker *c, uint32_t i)
{
    const Token *t = tok(c, i);
    return (t->flags & TOKEN_NAMED) && mention_at(c->mentions, c->clause->sentence, i, i + 1) >= 0;
}

/* A name in the genitive, "Trumps", of one that does not end in -s itself. */
static bool is_possessive(const Chunker *c, uint32_t i)
{
    const Mention *m = &c->mentions->items[mention_at(c->mentions, c->clause->sentence, i, i + 1)];
    return str_ends(tok(c, m->last - 1)->folded, STR("s")) && !str_ends(m->name, STR("s"));
}

static bool ends_in_person(const Chunker *c)
{
    return (tok(c, c->current.last - 1)->flags & TOKEN_NAMED) != 0;
}

static void extend(Chunker *c, uint32_t i)
{
    c->current.last = i + 1;
}

static void take_article(Chunker *c, uint32_t i)
{
    bool adjacent = c->open && c->current.last == i;
    bool genitive = has_class(c, i, WORD_GENITIVE);
    if (adjacent && c->noun && genitive && !ends_in_person(c) && noun_ahead(c, i + 1)) {
        if (c->current.genitive == NO_TOKEN)
            c->current.genitive = i;
        c->genitive = true;
        extend(c, i);
        return;
    }
    if (adjacent && !c->noun) { /* "all die", a preposition before it, "beide" */
        extend(c, i);
        c->current.cases = cases_of(c, i);
        return;
    }
    open_chunk(c, i);
    c->current.cases = cases_of(c, i);
    if (!noun_ahead(c, i + 1)) /* "das", "dieser" alone */
        c->noun = true;
}

static void take_noun(Chunker *c, uint32_t i)
{
    const Token *t = tok(c, i);
    bool adjacent = c->open && c->current.last == i;
    bool starts = is_name_start(c, i), inside = (t->flags & TOKEN_NAMED) && !starts;
    if (adjacent && c->genitive) {
        extend(c, i);
        c->genitive = false;
        return;
    }
    if (adjacent && (inside || (t->flags & TOKEN_JOINED))) {
        extend(c, i);
        if (c->current.genitive == NO_TOKEN && (t->flags & TOKEN_JOINED))
            c->current.head = i;
        c->noun = true;
        return;
    }
    if (adjacent && !c->noun) {
        extend(c, i);
        c->current.head = i;
        c->noun = true;
        return;
    }
    bool possessed = starts && is_possessive(c, i);
    bool full = adjacent && c->noun && c->current.genitive != NO_TOKEN && !c->genitive && !starts &&
                tok(c, i - 1)->kind == TOKEN_WORD && (tok(c, i - 1)->flags & TOKEN_CAPITAL);
    if (full) { /* "im Fall einer Waffenruhe Soldaten" */
        open_chunk(c, i);
        c->noun = true;
        return;
    }
    if (adjacent && c->noun && !ends_in_person(c) && (!starts || possessed)) {
        if (possessed && c->current.genitive == NO_TOKEN)
            c->current.genitive = i;
        else if (!starts && c->current.genitive == NO_TOKEN)
            c->current.head = i;
        extend(c, i);
        return;
    }
    if (adjacent && c->noun && ends_in_person(c) && !starts && c->current.genitive == NO_TOKEN &&
        str_ends(tok(c, i - 1)->folded, STR("s")) && c->current.last == i && c->current.preposition) {
        c->current.head = i; /* "nach Trumps Treffen" */
        extend(c, i);
        return;
    }
    open_chunk(c, i);
    c->noun = true;
}

/* "über 20 Panzer", "bis zu 30 Soldaten": the preposition belongs to the number. */
static bool is_approximation(const Chunker *c, uint32_t i)
{
    const Token *t = tok(c, i);
    bool more = i + 1 < c->clause->last;
    if (token_is(t, "bis") && more && token_is(tok(c, i + 1), "zu"))
        return i + 2 < c->clause->last && tok(c, i + 2)->kind == TOKEN_NUMBER;
    if (token_is(t, "zu") && i > c->clause->first && token_is(tok(c, i - 1), "bis"))
        return more && tok(c, i + 1)->kind == TOKEN_NUMBER;
    double value;
    return token_is(t, "über") && more && quantity_word(c->lexicon, tok(c, i + 1), &value);
}

/* "einer sofortigen und bedingungslosen Waffenruhe" */
static bool joins_adjectives(const Chunker *c, uint32_t i)
{
    if (!has_class(c, i, WORD_COORDINATOR) || !c->open || c->noun || c->current.last != i || i + 2 >= c->clause->last)
        return false;
    const Token *before = tok(c, i - 1), *behind = tok(c, i + 1), *noun = tok(c, i + 2);
    bool adjectives = before->kind == TOKEN_WORD && behind->kind == TOKEN_WORD && c->current.first + 1 < i &&
                      !((before->flags | behind->flags) & (TOKEN_CAPITAL | TOKEN_NAMED)) &&
                      !has_class(c, i + 1, WORD_PREPOSITION | WORD_ARTICLE | WORD_ADVERB | WORD_POSSESSIVE);
    return adjectives && noun->kind == TOKEN_WORD && (noun->flags & TOKEN_CAPITAL);
}

static void take_word(Chunker *c, uint32_t i)
{
    const Token *t = tok(c, i);
    bool inside_name = (t->flags & TOKEN_NAMED) && !is_name_start(c, i);
    if (t->kind == TOKEN_NUMBER || (t->flags & (TOKEN_CAPITAL | TOKEN_NAMED))) {
        bool function = !(t->flags & TOKEN_NAMED) && i == c->clause->first &&
                        has_class(c, i,
                                  WORD_ARTICLE | WORD_PREPOSITION | WORD_PRONOUN | WORD_ADVERB | WORD_POSSESSIVE |
                                      WORD_SUBORDINATOR | WORD_COORDINATOR | WORD_NEGATION);
        if (!function || inside_name) {
            take_noun(c, i);
            return;
        }
    }
    if (token_is(t, "unter") && i + 1 < c->clause->last && str_starts(tok(c, i + 1)->folded, STR("andere"))) {
        close_chunk(c); /* "unter anderem" */
    } else if (i > c->clause->first && token_is(tok(c, i - 1), "unter") && str_starts(t->folded, STR("andere"))) {
        close_chunk(c);
    } else if (is_approximation(c, i)) {
        if (c->open && !c->noun)
            extend(c, i);
        else
            close_chunk(c);
    } else if (has_class(c, i, WORD_PREPOSITION) &&
               (noun_ahead(c, i + 1) || (i + 1 < c->clause->last && is_personal(c, i + 1)))) {
        open_chunk(c, i);
        c->current.preposition = t->word;
    } else if (is_personal(c, i)) {
        if (!(c->open && !c->noun && c->current.preposition && c->current.last == i))
            open_chunk(c, i);
        extend(c, i);
        c->current.pronoun = i;
        c->current.head = i;
        c->current.cases = cases_of(c, i);
        close_chunk(c);
    } else if (has_class(c, i, WORD_ARTICLE | WORD_POSSESSIVE)) {
        take_article(c, i);
    } else if (joins_adjectives(c, i)) {
        extend(c, i);
    } else if (has_class(c, i, WORD_COORDINATOR | WORD_SUBORDINATOR)) {
        close_chunk(c);
    } else if (c->open && (!c->noun || c->genitive) && c->current.last == i) {
        extend(c, i); /* an adjective or adverb inside */
    } else if (!has_class(c, i, WORD_ADVERB | WORD_NEGATION | WORD_PARTICLE) && noun_ahead(c, i + 1)) {
        open_chunk(c, i);
    } else {
        close_chunk(c);
    }
}

static bool is_verb_token(const Chunker *c, uint32_t i)
{
    const Clause *k = c->clause;
    return i == k->finite || i == k->verb_token || i == k->modal_token;
}

static void cut(Chunker *c)
{
    Clause *k = c->clause;
    k->chunk_first = (uint32_t)c->out->chunks.count;
    for (uint32_t i = k->first; i < k->last; i++) {
        const Token *t = tok(c, i);
        if (c->out->owner[i] != c->index || is_verb_token(c, i) || i == k->opener) {
            if (t->kind != TOKEN_QUOTE)
                close_chunk(c);
        } else if (t->kind == TOKEN_QUOTE) {
            if (c->open)
                extend(c, i);
        } else if (t->kind == TOKEN_PUNCT) {
            close_chunk(c);
        } else {
            take_word(c, i);
        }
    }
    close_chunk(c);
}

/* ---- roles ---- */

static bool is_time(const Chunker *c, const Chunk *k)
{
    uint32_t length;
    const Token *t = tok(c, k->head);
    if (lexicon_match(c->lexicon, c->tokens, k->head, k->head + 1, 1u << LEX_WEEKDAY | 1u << LEX_MONTH, &length))
        return true;
    return token_is(t, "woche") || token_is(t, "tag") || token_is(t, "monat") || token_is(t, "jahr") ||
           token_is(t, "wochenende") || token_is(t, "abend") || token_is(t, "uhr") || token_is(t, "tage") ||
           token_is(t, "tags");
}

static unsigned finite_numbers(const Chunker *c)
{
    unsigned numbers = 0;
    if (c->clause->finite == NO_TOKEN)
        return VERB_SINGULAR | VERB_PLURAL;
    for (const VerbForm *f = tok(c, c->clause->finite)->forms; f; f = f->next)
        if (f->part == VERB_FINITE)
            numbers |= f->numbers;
    return numbers ? numbers : VERB_SINGULAR | VERB_PLURAL;
}

static bool is_coordinated(const Chunker *c, const Chunk *k)
{
    for (uint32_t i = k->last; i < c->clause->last && i < k->last + 2; i++)
        if (token_is(tok(c, i), "und") || token_is(tok(c, i), "sowie"))
            return true;
    return k->mention >= 0 && (size_t)k->mention + 1 < c->mentions->count &&
           c->mentions->items[k->mention + 1].coordinated &&
           c->mentions->items[k->mention + 1].sentence == c->clause->sentence;
}

/* "der Ukraine", "der Regierung": a feminine noun behind "der" is no nominative. */
static void exclude_cases(const Chunker *c, Chunk *k)
{
    static const char *const ENDINGS[] = {"ung", "heit", "keit", "schaft", "ion", "tät", "erin", "tin"};
    const Token *article = tok(c, k->first), *noun = tok(c, k->head);
    if (!token_is(article, "der") && !str_ends(article->folded, STR("er")))
        return;
    bool feminine = noun->word && lexicon_has_class(c->lexicon, noun->word, WORD_FEMININE);
    for (size_t i = 0; i < sizeof ENDINGS / sizeof *ENDINGS; i++)
        feminine = feminine || str_ends(noun->folded, str_of(ENDINGS[i]));
    if (feminine && token_is(article, "der"))
        k->cases = CASE_DATIVE | CASE_GENITIVE;
}

/* "28 Länder, darunter Italien" */
static bool is_member(const Chunker *c, const Chunk *k)
{
    return token_is(tok(c, k->first), "darunter") || (k->first > 0 && token_is(tok(c, k->first - 1), "darunter"));
}

/* "mit Norwegen und Polen", "neben A, B und C": the preposition holds for all. */
static bool shares_preposition(const Chunker *c, const Chunk *k)
{
    int32_t m = k->mention;
    if (is_member(c, k))
        return true;
    if (m < 0 || !c->mentions->items[m].coordinated)
        return false;
    while (m > 0 && c->mentions->items[m].coordinated)
        m--;
    for (uint32_t n = 0; n < c->clause->chunk_count; n++) {
        const Chunk *first = &c->out->chunks.items[c->clause->chunk_first + n];
        bool member = is_member(c, first);
        if (first->mention == m)
            return first->preposition != 0 || member;
    }
    return false;
}

static bool may_be_subject(const Chunker *c, const Chunk *k, unsigned numbers)
{
    if (k->preposition || k->time || !(k->cases & CASE_NOMINATIVE) || shares_preposition(c, k))
        return false;
    if (k->pronoun != NO_TOKEN && token_is(tok(c, k->pronoun), "sich"))
        return false;
    const Mention *m = k->mention >= 0 ? &c->mentions->items[k->mention] : NULL;
    if (m && m->place_only)
        return false;
    bool singular = m && !m->plural && m->type == ACTOR_TYPE_PERSON && !is_coordinated(c, k);
    bool usa = m && m->type == ACTOR_TYPE_COUNTRY; /* "die USA" and "die Niederlande" are plural, "Paris" is not */
    if (numbers == VERB_PLURAL && singular && !usa)
        return false;
    if (numbers == VERB_SINGULAR && m && m->plural && m->count > 1)
        return false;
    return true;
}

/* How well a chunk would do as subject: nominatives that can be nothing else, then actors, then the order. */
static int subject_rank(const Chunker *c, const Chunk *k, uint32_t nth)
{
    int rank = 0;
    if (k->cases == CASE_NOMINATIVE || !(k->cases & CASE_ACCUSATIVE))
        rank += 8;
    const Mention *m = k->mention >= 0 ? &c->mentions->items[k->mention] : NULL;
    if (m && m->type != ACTOR_TYPE_NONE)
        rank += m->type == ACTOR_TYPE_PERSON ? 5 : 4;
    if (k->pronoun != NO_TOKEN && !token_is(tok(c, k->pronoun), "es"))
        rank += 4;
    if (c->clause->finite != NO_TOKEN && k->first == c->clause->finite + 1)
        rank += 1;
    if (c->clause->finite != NO_TOKEN && k->last <= c->clause->finite && c->clause->kind == CLAUSE_MAIN)
        rank += 2; /* in the field before the verb the subject is the likelier one */
    return rank - (int)(nth > 6 ? 6 : nth) / 2;
}

/* A clause may have its subject elsewhere: before "und" ("X empfing ihn und sagte ihm Hilfe zu"), or in the relative
 * pronoun ("London, das Raketen liefert"). Then what would do as its subject, but is no actor, is its object. */
static bool shares_subject(const Chunker *c, const Chunk *subject)
{
    const Clause *k = c->clause;
    if (k->finite != NO_TOKEN && k->finite < k->first)
        return true; /* not even the verb is its own */
    bool actor = subject->mention >= 0 && c->mentions->items[subject->mention].type != ACTOR_TYPE_NONE;
    if (actor || subject->pronoun != NO_TOKEN || k->finite == NO_TOKEN || k->passive)
        return false;
    if (k->kind == CLAUSE_RELATIVE && k->opener != NO_TOKEN)
        return has_class(c, k->opener, WORD_NOMINATIVE) && (subject->cases & CASE_ACCUSATIVE) &&
               !(k->opener > 0 && has_class(c, k->opener - 1, WORD_PREPOSITION));
    return k->kind == CLAUSE_MAIN && k->parent >= 0 && subject->first >= k->finite &&
           c->out->items[k->parent].subject >= 0;
}

/* "Ungarn und die Slowakei": the second is no object. */
static bool joins_subject(const Chunker *c, const Chunk *chunk)
{
    const Clause *k = c->clause;
    if (k->subject < 0 || chunk->mention < 0)
        return false;
    int32_t m = chunk->mention, subject = c->out->chunks.items[k->subject].mention;
    while (m > 0 && m > subject && c->mentions->items[m].coordinated)
        m--;
    return subject >= 0 && m == subject && chunk->mention > subject;
}

static void assign_roles(Chunker *c)
{
    Clause *k = c->clause;
    unsigned numbers = finite_numbers(c);
    int best = -1;
    for (uint32_t n = 0; n < k->chunk_count; n++) {
        Chunk *chunk = &c->out->chunks.items[k->chunk_first + n];
        chunk->time = is_time(c, chunk);
        exclude_cases(c, chunk);
        if (k->kind == CLAUSE_INFINITIVE || !may_be_subject(c, chunk, numbers))
            continue;
        int rank = subject_rank(c, chunk, n) + 10;
        if (rank > best) {
            best = rank;
            k->subject = (int32_t)(k->chunk_first + n);
        }
    }
    if (k->subject >= 0 && shares_subject(c, &c->out->chunks.items[k->subject]))
        k->subject = -1;
    for (uint32_t n = 0; n < k->chunk_count; n++) {
        int32_t i = (int32_t)(k->chunk_first + n);
        const Chunk *chunk = &c->out->chunks.items[i];
        bool reflexive = chunk->pronoun != NO_TOKEN && token_is(tok(c, chunk->pronoun), "sich");
        if (i == k->subject || chunk->preposition || chunk->time || reflexive || joins_subject(c, chunk) ||
            shares_preposition(c, chunk))
            continue;
        if (k->dative < 0 && (chunk->cases & CASE_DATIVE) &&
            (!(chunk->cases & CASE_ACCUSATIVE) || (chunk->mention >= 0 && chunk->cases == CASE_ANY && k->subject >= 0 &&
                                                   c->mentions->items[chunk->mention].type != ACTOR_TYPE_NONE &&
                                                   n + 1 < k->chunk_count && !c->out->chunks.items[i + 1].preposition)))
            k->dative = i;
        else if (k->object < 0 && (chunk->cases & CASE_ACCUSATIVE))
            k->object = i;
    }
    if (k->passive && k->object >= 0 && k->subject < 0) {
        k->subject = k->object;
        k->object = -1;
    }
}

void chunk_find(Arena *arena, const Lexicon *lexicon, const TokenList *tokens, const MentionList *mentions,
                ClauseList *clauses, uint32_t clause)
{
    Chunker c = {.arena = arena,
                 .lexicon = lexicon,
                 .tokens = tokens,
                 .mentions = mentions,
                 .out = clauses,
                 .clause = &clauses->items[clause],
                 .index = clause};
    cut(&c);
    assign_roles(&c);
}
