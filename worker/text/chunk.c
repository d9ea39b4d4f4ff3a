#include "worker/text/agree.h"
#include "worker/text/quantity.h"
#include "worker/text/role.h"

enum { AHEAD_MAX = 4, STANDS_ALONE = WORD_ARTICLE | WORD_POSSESSIVE | WORD_PRONOUN };

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
    bool owned;      /* begins with whose it is: "Norwegens Zusage" */
    uint32_t inner;  /* where an attribute between article and noun ends: "das von Polen gelieferte Gerät"; 0: none */
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

static bool is_personal(const Chunker *c, uint32_t i)
{
    static const char *const WORDS[] = {"er",  "sie", "ihn", "ihm", "ihr",  "ihnen", "man", "wir",
                                        "uns", "ich", "es",  "mir", "mich", "wer",   "sich"};
    for (size_t w = 0; w < sizeof WORDS / sizeof *WORDS; w++)
        if (token_is(tok(c, i), WORDS[w]))
            return true;
    return false;
}

/* "nichts", "alles", "niemand": for a noun, not declined. */
static bool is_indefinite(const Chunker *c, uint32_t i)
{
    static const char *const WORDS[] = {"nichts", "alles", "etwas",  "jemand", "niemand", "dies",
                                        "vieles", "einer", "keiner", "jeder",  "manches"};
    for (size_t w = 0; w < sizeof WORDS / sizeof *WORDS; w++)
        if (token_is(tok(c, i), WORDS[w]))
            return true;
    return false;
}

static uint8_t pronoun_numbers(const Chunker *c, uint32_t i)
{
    static const char *const ONE[] = {"er", "es", "man", "ich", "wer"};
    for (size_t w = 0; w < sizeof ONE / sizeof *ONE; w++)
        if (token_is(tok(c, i), ONE[w]))
            return VERB_SINGULAR;
    return token_is(tok(c, i), "wir") ? VERB_PLURAL : VERB_SINGULAR | VERB_PLURAL;
}

static bool is_noun(const Chunker *c, uint32_t i)
{
    const Token *t = tok(c, i);
    return t->kind == TOKEN_NUMBER || (t->flags & TOKEN_CAPITAL);
}

/* The noun is the head: not the adjective that a mention begins with, nor a genitive before a title ("Ungarns Präsident
 * X"). Then what the chunk may be. */
static void settle_head(Chunker *c, Chunk *k)
{
    bool pronoun = k->pronoun != NO_TOKEN;
    for (uint32_t i = k->head + 1; !is_noun(c, k->head) && !pronoun && i < k->genitive; i++)
        if (is_noun(c, i))
            k->head = i;
    const Token *head = tok(c, k->head);
    if (!pronoun && (head->flags & TOKEN_NAMED) && k->head + 1 < k->genitive && str_ends(head->folded, STR("s")) &&
        lexicon_match(c->lexicon, c->tokens, k->head + 1, k->genitive, 1u << LEX_OFFICE, &(uint32_t){0}))
        k->head++;
    k->loose = !pronoun && !is_noun(c, k->head) && k->mention < 0 && !has_class(c, k->head, STANDS_ALONE) &&
               !is_indefinite(c, k->head);
    k->numbers = VERB_SINGULAR | VERB_PLURAL;
    if (pronoun)
        k->numbers = pronoun_numbers(c, k->pronoun);
    else if (!k->loose && is_noun(c, k->head))
        agree_read(c->lexicon, c->tokens, k);
    bool der = token_is(tok(c, k->first), "der") && (k->cases & CASE_NOMINATIVE); /* "der Minister" is one */
    if (k->plural && (k->numbers & VERB_PLURAL) && !der)
        k->numbers = VERB_PLURAL;
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
        k->attribute = k->genitive < k->last ? mention_at(c->mentions, c->clause->sentence, k->genitive, k->last) : -1;
        if (c->owned && k->attribute < 0) {
            k->attribute = k->mention;
            k->mention = -1;
        }
        if (k->mention >= 0 && c->mentions->items[k->mention].plural)
            k->plural = true;
        settle_head(c, k);
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
    cases |= has_class(c, i, WORD_NOMINATIVE) ? CASE_NOMINATIVE : 0;
    cases |= has_class(c, i, WORD_ACCUSATIVE) ? CASE_ACCUSATIVE : 0;
    cases |= has_class(c, i, WORD_DATIVE) ? CASE_DATIVE : 0;
    cases |= has_class(c, i, WORD_GENITIVE) ? CASE_GENITIVE : 0;
    return cases ? cases : CASE_ANY;
}

/* Is this the first word of the clause? */
static bool begins_clause(const Chunker *c, uint32_t i)
{
    while (i > c->clause->first && tok(c, i - 1)->kind == TOKEN_QUOTE)
        i--;
    return i == c->clause->first || tok(c, i - 1)->mark == '.' || tok(c, i - 1)->mark == ':';
}

static bool ends_declined(const Token *t)
{
    return t->kind == TOKEN_WORD && t->folded.len > 3 && token_ends_declined(t);
}

/* An adjective by its ending. */
static bool is_declined(const Token *t)
{
    return !(t->flags & TOKEN_CAPITAL) && ends_declined(t);
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
        if (has_class(c, i + n, WORD_PREPOSITION) && n > 0)
            return false;
        if (has_class(c, i + n, WORD_COORDINATOR) && n > 0 &&
            !(i + n + 1 < c->clause->last && is_declined(tok(c, i + n + 1)) &&
              !has_class(c, i + n + 1, WORD_ARTICLE | WORD_POSSESSIVE)))
            return false; /* "norwegischen und dänischen Soldaten" has a noun ahead, "norwegische und der" none */
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

/* "die Mitglieder der Gruppe": what is named is no person, so that a genitive may follow. */
static bool takes_genitive(const Chunker *c)
{
    int32_t m =
        c->current.last > 0 ? mention_at(c->mentions, c->clause->sentence, c->current.first, c->current.last) : -1;
    return !ends_in_person(c) || (m >= 0 && c->mentions->items[m].kind == MENTION_GROUP);
}

static void extend(Chunker *c, uint32_t i)
{
    c->current.last = i + 1;
}

/* "die drei", "die beiden": a number that counts whom the text named before. */
static bool counts_named(const Chunker *c, uint32_t i)
{
    double number;
    bool plain = token_is(tok(c, i - 1), "die") || token_is(tok(c, i - 1), "den");
    bool counted = quantity_word(c->lexicon, tok(c, i), &number) || token_is(tok(c, i), "beiden");
    return plain && counted && !noun_ahead(c, i + 1);
}

static bool is_definite(const Token *t)
{
    return t->folded.len == 3 && t->folded.ptr[0] == 'd' &&
           (token_is(t, "der") || token_is(t, "die") || token_is(t, "das") || token_is(t, "den") ||
            token_is(t, "dem") || token_is(t, "des"));
}

static void take_article(Chunker *c, uint32_t i)
{
    bool adjacent = c->open && c->current.last == i;
    if (adjacent && counts_named(c, i)) {
        extend(c, i);
        c->current.head = i;
        c->current.plural = true;
        return;
    }
    bool genitive = has_class(c, i, WORD_GENITIVE);
    if (adjacent && c->noun && genitive && takes_genitive(c) && noun_ahead(c, i + 1)) {
        if (c->current.genitive == NO_TOKEN)
            c->current.genitive = i;
        c->genitive = true;
        extend(c, i);
        return;
    }
    if (adjacent && !c->noun && is_definite(tok(c, i)) && has_class(c, i - 1, WORD_ARTICLE) &&
        !str_starts(tok(c, i - 1)->folded, STR("all")))
        adjacent = false;       /* "trafen die drei den Präsidenten" */
    if (adjacent && !c->noun) { /* "all die", a preposition before it, "beide" */
        extend(c, i);
        c->current.cases = cases_of(c, i);
        return;
    }
    open_chunk(c, i);
    c->current.cases = cases_of(c, i);
    bool adjective =
        i + 2 < c->clause->last && is_declined(tok(c, i + 1)) && !tok(c, i + 1)->forms &&
        has_class(c, i + 2, WORD_COORDINATOR) &&
        !has_class(c, i + 1, WORD_ARTICLE | WORD_POSSESSIVE | WORD_PREPOSITION | WORD_ADVERB | WORD_PRONOUN);
    if (!adjective && !noun_ahead(c, i + 1)) /* "das", "dieser" alone; not "der deutsche und der finnische Minister" */
        c->noun = true;
}

/* Is the open chunk about a span of time, which has no name behind it? */
static bool is_span(const Chunker *c)
{
    static const char *const WORDS[] = {"jahr",   "jahren",   "jahres",   "monat",   "monaten", "woche",
                                        "wochen", "tag",      "tagen",    "stunden", "sommer",  "winter",
                                        "herbst", "frühjahr", "frühling", "zukunft"};
    for (size_t w = 0; w < sizeof WORDS / sizeof *WORDS; w++)
        if (token_is(tok(c, c->current.head), WORDS[w]))
            return true;
    return false;
}

/* "Pariser" */
static bool is_place_adjective(const Chunker *c, const Token *t)
{
    for (const LexEntry *e = str_ends(t->folded, STR("er")) ? lexicon_entries(c->lexicon, t->word) : NULL; e;
         e = e->next)
        if (e->sense == SENSE_ADJECTIVE)
            return true;
    return false;
}

/* Does a common noun follow a phrase that has its own? "gab den Menschen Hoffnung", "30 Firmen Geld"; not "im Bereich
 * Verteidigung", "20 Millionen Euro", "die Zeitung Morgenpost". */
static bool follows_phrase(const Chunker *c, uint32_t i)
{
    static const char *const NAMED[] = {"thema",     "bereich", "punkt", "stichwort",
                                        "ausschuss", "begriff", "wort",  "fach"};
    static const char *const COMMON[] = {"ung", "heit", "keit", "schaft", "tät", "ion", "ismus", "ungen", "ionen"};
    const Token *t = tok(c, i), *head = tok(c, c->current.head);
    double value;
    if (t->kind != TOKEN_WORD || c->current.head == c->current.first || c->current.head + 1 != i ||
        head->kind != TOKEN_WORD || !(head->flags & TOKEN_CAPITAL) || quantity_word(c->lexicon, head, &value) ||
        lexicon_match(c->lexicon, c->tokens, c->current.head, i, 1u << LEX_CURRENCY, &(uint32_t){0}))
        return false;
    if (is_place_adjective(c, head))
        return false;
    for (size_t w = 0; w < sizeof NAMED / sizeof *NAMED; w++)
        if (str_ends(head->folded, str_of(NAMED[w])))
            return false;
    for (size_t w = 0; w < sizeof COMMON / sizeof *COMMON; w++)
        if (str_ends(t->folded, str_of(COMMON[w])))
            return true;
    uint32_t types = 1u << LEX_GOODS | 1u << LEX_TOPIC | 1u << LEX_ACT | 1u << LEX_EVENT, length;
    return t->tail || lexicon_match(c->lexicon, c->tokens, i, i + 1, types, &length);
}

/* Is the open chunk nothing but a name in the genitive, "Norwegens"? */
static bool owns_noun(const Chunker *c)
{
    int32_t m = mention_at(c->mentions, c->clause->sentence, c->current.first, c->current.last);
    return m >= 0 && c->mentions->items[m].last == c->current.last && is_possessive(c, c->mentions->items[m].first);
}

/* Is the open chunk an unknown word right before a surname, and nothing else? */
static bool is_given_name(const Chunker *c, uint32_t i)
{
    const Token *head = tok(c, c->current.head);
    int32_t m = mention_at(c->mentions, c->clause->sentence, i, i + 1);
    return c->current.head == c->current.first && c->current.head + 1 == i && !head->word && !head->tail &&
           head->kind == TOKEN_WORD && c->mentions->items[m].kind == MENTION_PERSON &&
           c->mentions->items[m].last == i + 1;
}

/* "im Grenzort Narva", "das Königreich Dänemark": a name behind the noun that says what it is. */
static bool is_apposed_name(const Chunker *c, uint32_t i)
{
    static const char *const KINDS[] = {"ort",    "stadt",     "land",     "staat",    "dorf",
                                        "region", "provinz",   "insel",    "reich",    "gebiet",
                                        "kanton", "metropole", "republik", "gemeinde", "hafen"};
    const Token *head = tok(c, c->current.head);
    int32_t m = mention_at(c->mentions, c->clause->sentence, i, i + 1);
    if (c->current.head + 1 != i || (head->flags & TOKEN_NAMED) || c->mentions->items[m].kind == MENTION_PERSON)
        return false;
    for (size_t w = 0; w < sizeof KINDS / sizeof *KINDS; w++)
        if (str_ends(head->folded, str_of(KINDS[w])))
            return true;
    return false;
}

/* Is the head so far a number, "20 Millionen", that a noun follows? "Die Zeitung Morgenpost" is a newspaper. */
static bool counts(const Chunker *c)
{
    double value;
    const Token *head = tok(c, c->current.head);
    bool adjective = c->current.head == c->current.first && begins_clause(c, c->current.head) && !head->tail &&
                     !(head->flags & TOKEN_NAMED) && ends_declined(head); /* "Vergangenen Monat" */
    return adjective || is_place_adjective(c, head) || head->kind == TOKEN_NUMBER ||
           quantity_word(c->lexicon, head, &value) || token_is(head, "dutzend");
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
    if (adjacent && c->noun && starts && is_given_name(c, i)) {
        extend(c, i); /* "Beate Weber", of whom only the surname is known */
        return;
    }
    if (adjacent && c->noun && starts && !possessed && is_apposed_name(c, i)) {
        extend(c, i); /* "im Grenzort Narva" */
        return;
    }
    bool time = adjacent && c->noun && c->current.preposition && is_span(c) && t->kind == TOKEN_WORD && !possessed;
    bool full = adjacent && c->noun && c->current.genitive != NO_TOKEN && !c->genitive && !starts &&
                tok(c, i - 1)->kind == TOKEN_WORD && (tok(c, i - 1)->flags & TOKEN_CAPITAL);
    bool next = adjacent && c->noun && !starts && !inside && follows_phrase(c, i);
    if (full || time || next) { /* "im Fall einer Waffenruhe Soldaten", "in diesem Jahr Soldaten" */
        open_chunk(c, i);
        c->noun = true;
        return;
    }
    if (adjacent && c->noun && !ends_in_person(c) && (!starts || possessed)) {
        if (possessed && c->current.genitive == NO_TOKEN)
            c->current.genitive = i;
        else if (!starts && c->current.genitive == NO_TOKEN && counts(c))
            c->current.head = i;
        extend(c, i);
        return;
    }
    if (adjacent && c->noun && ends_in_person(c) && !starts && c->current.genitive == NO_TOKEN &&
        str_ends(tok(c, i - 1)->folded, STR("s")) && c->current.last == i && t->kind == TOKEN_WORD &&
        (c->current.preposition || owns_noun(c))) {
        c->owned = !c->current.preposition;
        c->current.head = i; /* "nach Trumps Treffen", "Norwegens Zusage" */
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

/* "einer sofortigen und bedingungslosen Waffenruhe", "norwegischen und dänischen Soldaten", "russischer und US-Firmen" */
static bool joins_adjectives(const Chunker *c, uint32_t i)
{
    if (!has_class(c, i, WORD_COORDINATOR) || !c->open || c->noun || c->current.last != i || i + 2 >= c->clause->last)
        return false;
    const Token *before = tok(c, i - 1), *behind = tok(c, i + 1), *noun = tok(c, i + 2);
    if (!is_declined(before) || has_class(c, i - 1, WORD_ARTICLE | WORD_POSSESSIVE | WORD_PREPOSITION))
        return false;
    if ((behind->flags & TOKEN_CAPITAL) && (noun->flags & TOKEN_JOINED))
        return true;
    return is_declined(behind) && noun->kind == TOKEN_WORD && (noun->flags & TOKEN_CAPITAL) &&
           !has_class(c, i + 1, WORD_PREPOSITION | WORD_ARTICLE | WORD_ADVERB | WORD_POSSESSIVE);
}

/* "Einsatz europäischer Soldaten": strong -er right behind a noun is a genitive. */
static bool is_bare_genitive(const Chunker *c, uint32_t i)
{
    const Token *t = tok(c, i);
    return c->open && c->noun && c->current.last == i && c->current.pronoun == NO_TOKEN && is_declined(t) &&
           str_ends(t->folded, STR("er")) && takes_genitive(c) && is_noun(c, i - 1) &&
           !has_class(c, i,
                      WORD_ADVERB | WORD_ARTICLE | WORD_POSSESSIVE | WORD_PREPOSITION | WORD_COORDINATOR |
                          WORD_PARTICLE | WORD_PRONOUN) &&
           noun_ahead(c, i + 1) && tok(c, i - 1)->kind == TOKEN_WORD;
}

/* "das von Polen gelieferte Gerät", "die in Kiew tagende Gruppe": where the attribute behind the article ends, its last
 * adjective not counted; 0: there is none. */
static uint32_t attribute_end(const Chunker *c, uint32_t i)
{
    enum { ATTRIBUTE_MAX = 7 };
    if (!c->open || c->noun || c->current.last != i || !has_class(c, i - 1, WORD_ARTICLE | WORD_POSSESSIVE))
        return 0;
    bool inner = false;
    for (uint32_t n = i + 1; n < i + ATTRIBUTE_MAX && n + 1 < c->clause->last; n++) {
        const Token *t = tok(c, n);
        if (c->out->owner[n] != c->index || t->kind == TOKEN_PUNCT)
            return 0;
        if (inner && is_declined(t) &&
            (is_noun(c, n + 1) || (is_declined(tok(c, n + 1)) && n + 2 < c->clause->last && is_noun(c, n + 2))))
            return n;
        inner = inner || is_noun(c, n);
    }
    return 0;
}

/* "Staats- und Regierungschefs" */
static bool joins_compounds(const Chunker *c, uint32_t i)
{
    return has_class(c, i, WORD_COORDINATOR) && c->open && c->current.last == i &&
           (tok(c, i - 1)->flags & TOKEN_DANGLING);
}

/* "dem Bericht zufolge", "der Grenze entlang" */
static bool is_postposition(const Chunker *c, uint32_t i)
{
    static const char *const WORDS[] = {"zufolge", "gegenüber", "entgegen", "zuliebe", "entlang", "zuwider", "halber"};
    if (c->clause->verb && c->clause->verb->particle && c->clause->verb->particle == tok(c, i)->word)
        return false; /* "saß ihm gegenüber" */
    bool opinion = token_is(tok(c, i), "nach") && c->open && c->noun && c->current.last == i &&
                   has_class(c, c->current.head, WORD_SOURCE) && !c->current.preposition;
    if (opinion) /* "meiner Meinung nach" */
        return true;
    for (size_t w = 0; w < sizeof WORDS / sizeof *WORDS && c->open && c->current.last == i; w++)
        if (token_is(tok(c, i), WORDS[w]) && !c->current.preposition && (c->current.cases & CASE_DATIVE))
            return c->noun && !(i + 1 < c->clause->last && has_class(c, i + 1, WORD_ARTICLE | WORD_POSSESSIVE));
    return false;
}

/* "als Sieger", "wie Polen"; not "mehr als 30 Staaten" */
static bool is_comparison(const Chunker *c, uint32_t i)
{
    bool amount = i > c->clause->first && (token_is(tok(c, i - 1), "mehr") || token_is(tok(c, i - 1), "weniger"));
    return i != c->clause->opener && !amount && (token_is(tok(c, i), "als") || token_is(tok(c, i), "wie"));
}

/* "norwegische Firmen"; at the beginning, where it has a capital, only before a noun. */
static bool is_nationality(const Chunker *c, uint32_t i)
{
    const Token *t = tok(c, i);
    if (!(t->flags & TOKEN_NAMED) || !is_name_start(c, i))
        return false;
    if (!(t->flags & TOKEN_CAPITAL))
        return is_declined(t);
    if (!begins_clause(c, i) || i + 1 >= c->clause->last || !is_noun(c, i + 1) ||
        (tok(c, i + 1)->flags & (TOKEN_NAMED | TOKEN_JOINED)))
        return false;
    for (const LexEntry *e = lexicon_entries(c->lexicon, t->word); e; e = e->next)
        if (e->sense == SENSE_ADJECTIVE)
            return true;
    return false;
}

/* The particle of the clause's verb, which may look like an article: "kauft heute ein". */
static bool is_particle(const Chunker *c, uint32_t i)
{
    const Clause *k = c->clause;
    return k->verb && k->verb->particle && tok(c, i)->word == k->verb->particle && k->verb_token == k->finite &&
           i > k->finite && (i + 1 >= k->last || c->out->owner[i + 1] != c->index || !is_noun(c, i + 1));
}

/* "der 25jährige Fahrer": a number that an adjective is made with */
static bool is_aged(const Chunker *c, uint32_t i)
{
    const Token *next = i + 1 < c->clause->last ? tok(c, i + 1) : NULL;
    return next && !(next->flags & (TOKEN_SPACE | TOKEN_CAPITAL)) && next->kind == TOKEN_WORD &&
           token_ends_declined(next);
}

/* "Sie", "Ihnen" inside a sentence */
static bool is_polite(const Chunker *c, uint32_t i)
{
    const Token *t = tok(c, i);
    return (t->flags & TOKEN_CAPITAL) && !(t->flags & TOKEN_NAMED) && (token_is(t, "sie") || token_is(t, "ihnen"));
}

/* "ihr Haus", "ihr neues Haus": hers, not to her */
static bool is_her(const Chunker *c, uint32_t i)
{
    if (!token_is(tok(c, i), "ihr") || i + 1 >= c->clause->last)
        return false;
    bool adjective = is_declined(tok(c, i + 1)) && i + 2 < c->clause->last && is_noun(c, i + 2) &&
                     !has_class(c, i + 1, WORD_ARTICLE | WORD_POSSESSIVE | WORD_PRONOUN | WORD_PREPOSITION);
    return adjective ||
           (is_noun(c, i + 1) && tok(c, i + 1)->kind == TOKEN_WORD && !(tok(c, i + 1)->flags & TOKEN_NAMED));
}

static void take_pronoun(Chunker *c, uint32_t i)
{
    if (!(c->open && !c->noun && c->current.preposition && c->current.last == i))
        open_chunk(c, i);
    extend(c, i);
    c->current.pronoun = i;
    c->current.head = i;
    c->current.cases = cases_of(c, i);
    close_chunk(c);
}

static bool is_determined(const Chunker *c, uint32_t i)
{
    return i + 1 < c->clause->last && has_class(c, i, WORD_ARTICLE) && c->out->owner[i] == c->index;
}

static void take_word(Chunker *c, uint32_t i)
{
    const Token *t = tok(c, i);
    bool inside_name = (t->flags & TOKEN_NAMED) && !is_name_start(c, i);
    if (t->kind == TOKEN_NUMBER && is_aged(c, i)) {
        if (c->open && !c->noun && c->current.last == i)
            extend(c, i);
        else
            open_chunk(c, i);
        return;
    }
    if (is_particle(c, i) || is_polite(c, i)) {
        close_chunk(c);
        if (is_polite(c, i))
            take_pronoun(c, i);
        return;
    }
    uint32_t end = has_class(c, i, WORD_PREPOSITION) ? attribute_end(c, i) : 0;
    if (end) {
        c->current.last = c->inner = end;
        return;
    }
    if (t->kind == TOKEN_NUMBER || ((t->flags & (TOKEN_CAPITAL | TOKEN_NAMED)) && !is_nationality(c, i))) {
        bool function = !(t->flags & TOKEN_NAMED) && begins_clause(c, i) &&
                        has_class(c, i,
                                  WORD_ARTICLE | WORD_PREPOSITION | WORD_PRONOUN | WORD_ADVERB | WORD_POSSESSIVE |
                                      WORD_SUBORDINATOR | WORD_COORDINATOR | WORD_NEGATION);
        bool adverbial = begins_clause(c, i) && c->clause->finite == i + 1 && clause_form(t, VERB_PARTICIPLE) &&
                         !clause_form(t, VERB_INFINITIVE); /* "Wiederholt sagte er" */
        if (adverbial) {
            close_chunk(c);
            return;
        }
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
    } else if (is_postposition(c, i)) {
        c->current.preposition = t->word;
        close_chunk(c);
    } else if ((has_class(c, i, WORD_PREPOSITION) || is_comparison(c, i)) &&
               (noun_ahead(c, i + 1) || is_determined(c, i + 1) ||
                (i + 1 < c->clause->last && is_personal(c, i + 1)))) {
        open_chunk(c, i);
        c->current.preposition = t->word;
    } else if (is_personal(c, i) && !is_her(c, i)) {
        take_pronoun(c, i);
    } else if (has_class(c, i, WORD_ARTICLE | WORD_POSSESSIVE)) {
        take_article(c, i);
    } else if (joins_adjectives(c, i) || joins_compounds(c, i)) {
        extend(c, i);
    } else if (is_bare_genitive(c, i)) {
        if (c->current.genitive == NO_TOKEN)
            c->current.genitive = i;
        c->genitive = true;
        extend(c, i);
    } else if (is_indefinite(c, i) && !noun_ahead(c, i + 1)) {
        open_chunk(c, i);
        c->current.cases = CASE_NOMINATIVE | CASE_ACCUSATIVE;
        c->noun = true;
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
        if (i < c->inner)
            continue;
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
