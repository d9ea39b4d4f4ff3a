#include "worker/text/attribute.h"
#include "worker/text/phrase.h"
#include "worker/text/quantity.h"
#include "worker/text/role.h"

bool chunk_is_behind(const Lexicon *lexicon, const Chunk *chunk, Str preposition)
{
    return chunk->preposition && str_equal(lexicon_word_text(lexicon, chunk->preposition), preposition);
}

bool chunk_is_behind_any(const Lexicon *lexicon, const Chunk *chunk, const char *const *prepositions, size_t count)
{
    Str before = chunk->preposition ? lexicon_word_text(lexicon, chunk->preposition) : (Str){NULL, 0};
    for (size_t i = 0; before.len && i < count; i++)
        if (str_is(before, prepositions[i]))
            return true;
    return false;
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
        k->mention =
            mention_at(c->mentions, c->clause->sentence, c->inner > k->first ? c->inner : k->first, k->genitive);
        uint32_t inside = c->inner > k->genitive ? c->inner : k->genitive; /* "der von Polen geführten Gruppe" */
        k->attribute = k->genitive < k->last ? mention_at(c->mentions, c->clause->sentence, inside, k->last) : -1;
        if (c->owned && k->attribute < 0) {
            k->attribute = k->mention;
            k->mention = -1;
        }
        if (k->mention >= 0 && c->mentions->items[k->mention].plural)
            k->plural = true;
        phrase_settle(c, k);
        ARENA_PUSH(c->arena, &c->out->chunks, *k);
        c->clause->chunk_count++;
    }
    c->open = c->noun = c->genitive = c->owned = false;
    c->inner = 0;
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
                         .joins = -1,
                         .pronoun = NO_TOKEN,
                         .cases = CASE_ANY};
    c->open = true;
    c->noun = false;
}

static uint8_t cases_of(const Chunker *c, uint32_t i)
{
    uint8_t cases = 0;
    cases |= phrase_has(c, i, WORD_NOMINATIVE) ? CASE_NOMINATIVE : 0;
    cases |= phrase_has(c, i, WORD_ACCUSATIVE) ? CASE_ACCUSATIVE : 0;
    cases |= phrase_has(c, i, WORD_DATIVE) ? CASE_DATIVE : 0;
    cases |= phrase_has(c, i, WORD_GENITIVE) ? CASE_GENITIVE : 0;
    return cases ? cases : CASE_ANY;
}

static void extend(Chunker *c, uint32_t i)
{
    c->current.last = i + 1;
}

/* "das Treffen der beiden" */
static bool is_of_both(const Chunker *c, uint32_t i)
{
    return i + 1 < c->clause->last && token_is(phrase_at(c, i), "der") && phrase_counts_named(c, i + 1);
}

static void take_article(Chunker *c, uint32_t i)
{
    bool adjacent = c->open && c->current.last == i;
    if (adjacent && c->genitive) { /* "der eigenen Länder", "der beiden" */
        extend(c, i);
        return;
    }
    if (adjacent && phrase_counts_named(c, i)) {
        extend(c, i);
        c->current.head = i;
        c->current.plural = true;
        return;
    }
    bool genitive = phrase_has(c, i, WORD_GENITIVE);
    if (adjacent && c->noun && genitive && phrase_takes_genitive(c) &&
        (phrase_noun_ahead(c, i + 1) || attribute_follows(c, i + 1) || is_of_both(c, i))) {
        if (c->current.genitive == NO_TOKEN)
            c->current.genitive = i;
        c->genitive = true;
        extend(c, i);
        return;
    }
    if (phrase_heads_genitive(c, i)) {
        c->current.head = i - 1;
        c->current.genitive = i;
        c->noun = c->genitive = true;
        extend(c, i);
        return;
    }
    if (adjacent && !c->noun && phrase_parts_articles(c, i))
        adjacent = false;       /* "trafen die drei den Präsidenten", "gibt dies keinen Anlass" */
    if (adjacent && !c->noun) { /* "all die", a preposition before it, "beide" */
        extend(c, i);
        c->current.cases = cases_of(c, i);
        return;
    }
    open_chunk(c, i);
    c->current.cases = cases_of(c, i);
    if (phrase_is_elliptic(c, i)) {
        c->current.last = c->inner = i + 2;
        c->noun = true;
        return;
    }
    bool adjective =
        i + 2 < c->clause->last && phrase_is_declined(phrase_at(c, i + 1)) && !phrase_at(c, i + 1)->forms &&
        phrase_has(c, i + 2, WORD_COORDINATOR) &&
        !phrase_has(c, i + 1, WORD_ARTICLE | WORD_POSSESSIVE | WORD_PREPOSITION | WORD_ADVERB | WORD_PRONOUN);
    if (!adjective && !phrase_noun_ahead(c, i + 1) &&
        !attribute_follows(c, i + 1)) /* "das", "dieser" alone; not "der deutsche und der finnische Minister" */
        c->noun = true;
}

static void take_noun(Chunker *c, uint32_t i)
{
    const Token *t = phrase_at(c, i);
    bool adjacent = c->open && c->current.last == i;
    bool starts = phrase_is_name_start(c, i), inside = (t->flags & TOKEN_NAMED) && !starts;
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
    if (adjacent && phrase_is_owner(c) && (!starts || phrase_is_title(c, i))) {
        c->inner = c->current.preposition ? 0 : i; /* "Brandenburgs Ministerpräsident": he is meant */
        c->current.head = i;
        extend(c, i);
        return;
    }
    bool possessed = starts && phrase_is_possessive(c, i);
    const Token *number = phrase_at(c, c->current.head);
    bool year = number->number >= 1900 && number->number <= 2100;
    if (adjacent && c->noun && starts && number->kind == TOKEN_NUMBER && !year && c->current.head + 1 == i) {
        c->current.head = i; /* "gegen 17 Iraner" */
        extend(c, i);
        return;
    }
    if (adjacent && c->noun && starts && phrase_is_given_name(c, i)) {
        extend(c, i); /* "Beate Weber", of whom only the surname is known */
        return;
    }
    if (adjacent && c->noun && starts && !possessed && phrase_is_apposed_name(c, i)) {
        extend(c, i); /* "im Grenzort Narva" */
        return;
    }
    bool time =
        adjacent && c->noun && c->current.preposition && phrase_is_span(c) && t->kind == TOKEN_WORD && !possessed;
    bool full = adjacent && c->noun && c->current.genitive != NO_TOKEN && !c->genitive && !starts &&
                phrase_at(c, i - 1)->kind == TOKEN_WORD && (phrase_at(c, i - 1)->flags & TOKEN_CAPITAL);
    bool next = adjacent && c->noun && !starts && !inside && phrase_follows_phrase(c, i);
    if (full || time || next) { /* "im Fall einer Waffenruhe Soldaten", "in diesem Jahr Soldaten" */
        open_chunk(c, i);
        c->noun = true;
        return;
    }
    bool owner = adjacent && possessed && phrase_takes_genitive(c); /* "ein Vertreter Polens" */
    if (adjacent && c->noun && (owner || (!phrase_ends_in_person(c) && !starts))) {
        if (possessed && c->current.genitive == NO_TOKEN)
            c->current.genitive = i;
        else if (!starts && c->current.genitive == NO_TOKEN && phrase_counts(c))
            c->current.head = i;
        extend(c, i);
        return;
    }
    if (adjacent && c->noun && phrase_ends_in_person(c) && !starts && c->current.genitive == NO_TOKEN &&
        str_ends(phrase_at(c, i - 1)->folded, STR("s")) && c->current.last == i && t->kind == TOKEN_WORD &&
        (c->current.preposition || phrase_owns_noun(c))) {
        c->owned = !c->current.preposition;
        c->current.head = i; /* "nach Trumps Treffen", "Norwegens Zusage" */
        extend(c, i);
        return;
    }
    open_chunk(c, i);
    c->noun = true;
}

static void take_pronoun(Chunker *c, uint32_t i)
{
    if (!(c->open && !c->noun && c->current.preposition && c->current.last == i))
        open_chunk(c, i);
    extend(c, i);
    c->current.pronoun = i;
    c->current.head = i;
    c->current.cases = token_is(phrase_at(c, i), "ihr") ? CASE_DATIVE : cases_of(c, i);
    close_chunk(c);
}

/* "unter anderem", "vor allem": adverbs of two words, here their first */
static bool is_adverbial(const Chunker *c, uint32_t i)
{
    if (i + 1 >= c->clause->last)
        return false;
    const Token *t = phrase_at(c, i), *next = phrase_at(c, i + 1);
    return (token_is(t, "unter") && str_starts(next->folded, STR("andere"))) ||
           (token_is(t, "vor") && token_is(next, "allem"));
}

/* Nothing but a name in the genitive, whose noun is still to come. */
static bool is_named_owner(const Chunker *c)
{
    return c->noun && !c->current.preposition && c->current.last == c->current.first + 1 && phrase_owns_noun(c);
}

static void take_word(Chunker *c, uint32_t i)
{
    const Token *t = phrase_at(c, i);
    bool inside_name = (t->flags & TOKEN_NAMED) && !phrase_is_name_start(c, i);
    if (phrase_dates_adjective(c, i)) {
        extend(c, i);
        return;
    }
    if (t->kind == TOKEN_NUMBER && phrase_is_aged(c, i)) {
        if (c->open && !c->noun && c->current.last == i)
            extend(c, i);
        else
            open_chunk(c, i);
        return;
    }
    if (phrase_is_polite(c, i)) {
        take_pronoun(c, i);
        return;
    }
    if (phrase_is_particle(c, i)) {
        close_chunk(c);
        return;
    }
    uint32_t end = phrase_has(c, i, WORD_PREPOSITION | WORD_PRONOUN) ? attribute_end(c, i) : 0;
    if (end) {
        c->current.last = c->inner = end;
        return;
    }
    if (t->kind == TOKEN_NUMBER || ((t->flags & (TOKEN_CAPITAL | TOKEN_NAMED)) && !phrase_is_nationality(c, i))) {
        bool function = !(t->flags & TOKEN_NAMED) && phrase_begins_clause(c, i) &&
                        phrase_has(c, i,
                                   WORD_ARTICLE | WORD_PREPOSITION | WORD_PRONOUN | WORD_ADVERB | WORD_POSSESSIVE |
                                       WORD_SUBORDINATOR | WORD_COORDINATOR | WORD_NEGATION);
        if (phrase_begins_clause(c, i) && i + 1 < c->clause->last && token_is(phrase_at(c, i + 1), "als") &&
            (token_is(t, "mehr") || token_is(t, "weniger")))
            return; /* "Mehr als 20 Länder" */
        if (phrase_is_manner(c, i)) {
            close_chunk(c);
            return;
        }
        if (!function || inside_name) {
            take_noun(c, i);
            return;
        }
    }
    bool aside = i > c->clause->first && token_is(phrase_at(c, i - 1), "wie") && clause_form(t, VERB_PARTICIPLE);
    if (aside) { /* "wie angekündigt" */
        close_chunk(c);
    } else if (phrase_is_gerundive(c, i) || (c->open && !c->noun && c->current.last == i && phrase_is_amount(c, i))) {
        extend(c, i);
    } else if (is_adverbial(c, i) || (i > c->clause->first && is_adverbial(c, i - 1))) {
        close_chunk(c);
    } else if (phrase_is_approximation(c, i)) {
        if (c->open && !c->noun)
            extend(c, i);
        else
            close_chunk(c);
    } else if (phrase_is_postposition(c, i)) {
        c->current.preposition = t->word;
        close_chunk(c);
    } else if (phrase_is_degree(c, i)) {
        if (c->open && !c->noun && c->current.last == i)
            extend(c, i);
        else
            close_chunk(c);
    } else if ((phrase_has(c, i, WORD_PREPOSITION) || phrase_is_comparison(c, i)) &&
               (phrase_noun_ahead(c, i + 1) || phrase_is_determined(c, i + 1) ||
                (i + 1 < c->clause->last && /* "mit ihm", "mit bis zu 20 Panzern" */
                 (phrase_is_personal(c, i + 1) || phrase_is_approximation(c, i + 1))))) {
        open_chunk(c, i);
        c->current.preposition = t->word;
    } else if (phrase_is_personal(c, i) && !phrase_is_her(c, i)) {
        take_pronoun(c, i);
    } else if (c->open && c->noun && c->current.last == i && phrase_counts_ahead(c, i)) {
        c->noun = false; /* "20 moderne Panzer", "30 weitere Panzer" */
        extend(c, i);
    } else if (phrase_has(c, i, WORD_ARTICLE | WORD_POSSESSIVE)) {
        take_article(c, i);
    } else if (attribute_joins_adjectives(c, i) || attribute_joins_compounds(c, i)) {
        extend(c, i);
    } else if (c->open && c->current.last == i && (phrase_is_owner(c) || is_named_owner(c)) && phrase_is_declined(t) &&
               phrase_noun_ahead(c, i + 1)) {
        c->owned = is_named_owner(c); /* "Lennons erste Gitarre", "Norwegens neue Regierung" */
        c->noun = false;
        extend(c, i);
    } else if (attribute_is_bare_genitive(c, i)) {
        if (c->current.genitive == NO_TOKEN)
            c->current.genitive = i;
        c->genitive = true;
        extend(c, i);
    } else if (phrase_is_indefinite(c, i) && (phrase_has(c, i + 1, WORD_PREPOSITION | WORD_ARTICLE | WORD_POSSESSIVE) ||
                                              !phrase_noun_ahead(c, i + 1))) {
        open_chunk(c, i);
        c->current.cases = CASE_NOMINATIVE | CASE_ACCUSATIVE;
        c->noun = true;
    } else if (phrase_has(c, i, WORD_COORDINATOR | WORD_SUBORDINATOR)) {
        close_chunk(c);
    } else if (c->open && (!c->noun || c->genitive) && c->current.last == i) {
        extend(c, i); /* an adjective or adverb inside */
    } else if (!phrase_has(c, i, WORD_ADVERB | WORD_NEGATION | WORD_PARTICLE) && phrase_noun_ahead(c, i + 1)) {
        open_chunk(c, i);
    } else {
        close_chunk(c);
    }
}

static void cut(Chunker *c)
{
    Clause *k = c->clause;
    k->chunk_first = (uint32_t)c->out->chunks.count;
    for (uint32_t i = k->first; i < k->last; i++) {
        const Token *t = phrase_at(c, i);
        if (i < c->inner)
            continue;
        bool opener = i == k->opener && !clause_asks_for_noun(c->tokens, k);
        if (c->out->owner[i] != c->index || phrase_is_verb(c, i) || opener) {
            if (t->kind != TOKEN_QUOTE)
                close_chunk(c);
        } else if (t->kind == TOKEN_QUOTE) {
            if (c->open)
                extend(c, i);
        } else if (t->kind == TOKEN_PUNCT && !attribute_joins_adjectives(c, i)) {
            close_chunk(c);
        } else {
            take_word(c, i);
        }
    }
    close_chunk(c);
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
    role_assign(lexicon, tokens, mentions, clauses, clause);
}
