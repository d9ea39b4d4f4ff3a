#include "worker/text/role.h"

#include "worker/text/join.h"

static bool is_actor(const Roles *r, const Chunk *c)
{
    const Mention *m = role_mention(r, c);
    return m && m->type != ACTOR_TYPE_NONE;
}

static bool is_pronoun(const Roles *r, const Chunk *c, const char *word)
{
    return c->pronoun != NO_TOKEN && token_is(role_token(r, c->pronoun), word);
}

/* ---- time ---- */

static bool is_time(const Roles *r, const Chunk *c)
{
    const Token *t = role_token(r, c->head);
    uint32_t length;
    if (token_has_trait(t, TRAIT_TIME) ||
        lexicon_match(r->lexicon, r->tokens, c->head, c->head + 1, 1u << LEX_WEEKDAY | 1u << LEX_MONTH, &length))
        return true;
    bool year = t->kind == TOKEN_NUMBER && t->number >= 1000 && t->number <= 2100 && t->end - t->start == 4;
    return year && c->last == c->head + 1;
}

/* "Anfang Mai", "Ende kommenden Jahres" and the like are never anything but times; "das Jahr" may be a subject. */
static bool is_only_time(const Roles *r, const Chunk *c)
{
    return c->time && !role_has(r, c->first, WORD_ARTICLE | WORD_POSSESSIVE);
}

/* ---- subject ---- */

static unsigned finite_numbers(const Roles *r)
{
    unsigned numbers = 0;
    if (r->clause->finite == NO_TOKEN)
        return VERB_SINGULAR | VERB_PLURAL;
    for (const VerbForm *f = role_token(r, r->clause->finite)->forms; f; f = f->next)
        if (f->part == VERB_FINITE)
            numbers |= f->numbers;
    return numbers ? numbers : VERB_SINGULAR | VERB_PLURAL;
}

static bool agrees(const Roles *r, const Chunk *c)
{
    if (c->coordinated)
        return true; /* "A und B kommen", yet also "kommt A und B" */
    const Mention *m = role_mention(r, c);
    bool usa = m && m->type == ACTOR_TYPE_COUNTRY; /* "die USA" and "die Niederlande" are plural, "Paris" is not */
    if (m && !usa && !m->plural && m->type == ACTOR_TYPE_PERSON)
        return (r->numbers & VERB_SINGULAR) != 0;
    if (m && m->plural && m->count > 1)
        return (r->numbers & VERB_PLURAL) != 0;
    return usa || (r->numbers & c->numbers) != 0;
}

static bool find_free(const Roles *r, const Chunk *c)
{
    return !c->preposition && !c->loose && c->joins < 0 && !is_only_time(r, c) && !is_pronoun(r, c, "sich") &&
           !join_shares_preposition(r, c) && !join_is_denied(r, c);
}

static bool is_free(const Roles *r, const Chunk *c)
{
    return (r->free >> (c - role_chunk(r, 0)) & 1) != 0;
}

/* "Die Stadt wurde angegriffen", "Oslo liegt am Meer": a mere place is a subject with its article, or as the first word. */
static bool is_mere_place(const Roles *r, const Chunk *c)
{
    const Mention *m = role_mention(r, c);
    bool first = c->first == r->clause->first && r->clause->kind == CLAUSE_MAIN;
    return m && m->place_only && !first && !role_has(r, c->first, WORD_ARTICLE | WORD_POSSESSIVE);
}

static bool may_be_subject(const Roles *r, const Chunk *c)
{
    return is_free(r, c) && (c->cases & CASE_NOMINATIVE) && !is_mere_place(r, c) && agrees(r, c);
}

static bool find_intransitive(const Roles *r)
{
    const Verb *v = r->clause->verb;
    if (v && v->particle && lexicon_has_trait(r->lexicon, v->base, TRAIT_DRIFT))
        return true; /* "mitkommen" */
    return v && (v->kind == VERB_BE || v->kind == VERB_BECOME || lexicon_has_class(r->lexicon, v->lemma, WORD_MOTION) ||
                 lexicon_has_trait(r->lexicon, v->lemma, TRAIT_INTRANSITIVE));
}

static bool is_intransitive(const Roles *r)
{
    return r->intransitive;
}

static bool is_lemma(const Roles *r, const char *lemma)
{
    const Verb *v = r->clause->verb;
    return v && str_is(lexicon_word_text(r->lexicon, v->lemma), lemma);
}

/* "es gibt Hilfe" has its subject in "es", "es fehlt Hilfe" has not. */
static int rank_of_es(const Roles *r)
{
    if (is_lemma(r, "geben"))
        return 30;
    return is_intransitive(r) ? -8 : 2;
}

/* "die Außenministerin", "die Delegierten": of nobody known, but somebody. */
static bool is_human(const Roles *r, const Chunk *c)
{
    const Token *head = role_token(r, c->head);
    if (head->word && !token_starts(head, 1u << LEX_OFFICE))
        return false;
    const LexEntry *e = lexicon_entries(r->lexicon, head->word ? head->word : head->tail);
    while (e && e->type != LEX_OFFICE)
        e = e->next;
    return e && c->pronoun == NO_TOKEN && c->genitive == c->last;
}

/* "Oslo bleibt der größte Geber": both are nominatives. */
static bool is_copula(const Roles *r)
{
    const Verb *v = r->clause->verb;
    return v && !r->clause->passive && lexicon_has_trait(r->lexicon, v->lemma, TRAIT_COPULA);
}

/* How well a chunk would do as subject: nominatives that can be nothing else, then actors, then the order. */
static int subject_rank(const Roles *r, const Chunk *c, uint32_t nth)
{
    const Clause *k = r->clause;
    int rank = 0;
    if (!(c->cases & CASE_ACCUSATIVE))
        rank += is_copula(r) ? 1 : 8;
    if (is_actor(r, c))
        rank += role_mention(r, c)->type == ACTOR_TYPE_PERSON ? 5 : 4;
    else if (is_human(r, c))
        rank += 4;
    if (is_pronoun(r, c, "es"))
        rank += rank_of_es(r);
    else if (c->pronoun != NO_TOKEN)
        rank += 4;
    if (c->time)
        rank -= 6;
    if (k->finite != NO_TOKEN && c->first == k->finite + 1)
        rank += 1;
    if (k->finite != NO_TOKEN && c->last <= k->finite && k->kind == CLAUSE_MAIN)
        rank += 2; /* in the field before the verb the subject is the likelier one */
    return rank - (int)(nth > 6 ? 6 : nth) / 2;
}

/* A clause may have its subject elsewhere: before "und" ("X empfing ihn und sagte ihm Hilfe zu"). Then what would do as
 * its subject, but is no actor, is its object. */
static bool has_subject_above(const Roles *r)
{
    const Clause *opened = &r->out->items[clause_opened(r->out, r->index)];
    if (opened != r->clause) /* "dass X ankommt und den Plan lobt" */
        return opened->subject >= 0 || opened->opener_case == CASE_NOMINATIVE;
    const Clause *above = r->clause;
    do { /* "X kam an, sagte nichts und lobte den Plan" */
        if (above->kind != CLAUSE_MAIN || above->parent < 0 || &r->out->items[above->parent] >= above)
            return false;
        above = &r->out->items[above->parent];
    } while (above->subject < 0);
    return true;
}

/* "… und das Land kein Gebiet verliert": something else may be the object. */
static bool has_other_object(const Roles *r, const Chunk *subject)
{
    for (uint32_t n = 0; n < r->clause->chunk_count; n++) {
        const Chunk *c = role_chunk(r, n);
        if (c != subject && is_free(r, c) && (c->cases & CASE_ACCUSATIVE))
            return true;
    }
    return false;
}

static bool shares_subject(const Roles *r, const Chunk *subject)
{
    const Clause *k = r->clause;
    if (k->finite != NO_TOKEN && k->finite < k->first)
        return true; /* not even the verb is its own */
    bool elided = k->finite == k->first && !k->passive && !is_intransitive(r) && (subject->cases & CASE_ACCUSATIVE) &&
                  has_subject_above(r);
    if (elided) /* "… und unterstützt Polen" */
        return true;
    if (is_actor(r, subject) || subject->pronoun != NO_TOKEN || k->finite == NO_TOKEN || k->passive)
        return false;
    bool opened = clause_opened(r->out, r->index) != r->index && !has_other_object(r, subject);
    return (opened || subject->first >= k->finite) && (subject->cases & CASE_ACCUSATIVE) && !is_intransitive(r) &&
           has_subject_above(r);
}

/* The cases that the relative pronoun or "wer", "was" may be. */
static unsigned opener_cases(const Roles *r)
{
    const Clause *k = r->clause;
    if (k->opener == NO_TOKEN || !role_has(r, k->opener, WORD_RELATIVE) || clause_asks_for_noun(r->tokens, k) ||
        (k->opener > 0 && r->out->owner[k->opener - 1] == r->index && role_has(r, k->opener - 1, WORD_PREPOSITION)))
        return 0;
    const Token *t = role_token(r, k->opener);
    if (token_is(t, "deren") || token_is(t, "dessen"))
        return 0;
    if (token_is(t, "was") || token_is(t, "welches"))
        return CASE_NOMINATIVE | CASE_ACCUSATIVE;
    if (token_is(t, "wer"))
        return CASE_NOMINATIVE;
    if (token_is(t, "welche"))
        return CASE_NOMINATIVE | CASE_ACCUSATIVE;
    if (token_is(t, "denen") || token_is(t, "wem"))
        return CASE_DATIVE;
    return (role_has(r, k->opener, WORD_NOMINATIVE) ? CASE_NOMINATIVE : 0u) |
           (role_has(r, k->opener, WORD_ACCUSATIVE) ? CASE_ACCUSATIVE : 0u) |
           (role_has(r, k->opener, WORD_DATIVE) ? CASE_DATIVE : 0u);
}

/* The numbers of the phrase that a relative clause stands behind. */
static unsigned antecedent_numbers(const Roles *r)
{
    const Clause *k = r->clause;
    if (k->opener >= 4 && (role_token(r, k->opener - 2)->flags & TOKEN_CAPITAL) &&
        token_is(role_token(r, k->opener - 3), "und") && (role_token(r, k->opener - 4)->flags & TOKEN_CAPITAL))
        return VERB_PLURAL; /* "Ärztinnen und Ärzte, die …" */
    if (k->parent < 0 || k->opener < 2)
        return VERB_SINGULAR | VERB_PLURAL;
    const Clause *parent = &r->out->items[k->parent];
    for (uint32_t n = 0; n < parent->chunk_count; n++) {
        const Chunk *c = &r->out->chunks.items[parent->chunk_first + n];
        if (c->last + 1 == k->opener && !c->coordinated && c->joins < 0 && c->genitive == c->last)
            return c->numbers;
    }
    return VERB_SINGULAR | VERB_PLURAL;
}

/* "London, das Raketen liefert": the pronoun is the subject, unless one is there that can be nothing else, or an actor:
 * "Raketen, die Norwegen liefert". */
static void settle_opener(Roles *r)
{
    Clause *k = r->clause;
    unsigned cases = opener_cases(r);
    if (k->subject >= 0 && clause_opened(r->out, r->index) != r->index)
        return; /* "… und deren Minister kommen" */
    Chunk *subject = k->subject >= 0 ? &r->out->chunks.items[k->subject] : NULL;
    if (!cases)
        return;
    bool sure = subject && (!(subject->cases & CASE_ACCUSATIVE) || is_actor(r, subject) ||
                            (subject->pronoun != NO_TOKEN && !is_pronoun(r, subject, "sie")));
    bool able = subject && k->modal && token_is(role_token(r, k->opener), "was"); /* "was das Land leisten kann" */
    sure = sure || able || (subject && !(antecedent_numbers(r) & r->numbers)) ||
           (subject &&
            (token_is(role_token(r, subject->head), "niemand") || token_is(role_token(r, subject->head), "jemand")));
    if ((cases & CASE_NOMINATIVE) && !(subject && (sure || (cases & CASE_DATIVE && k->passive)))) {
        k->opener_case = CASE_NOMINATIVE;
        k->subject = -1;
    } else if (cases & CASE_ACCUSATIVE) {
        k->opener_case = k->passive || is_intransitive(r) ? 0 : CASE_ACCUSATIVE;
    } else if (cases & CASE_DATIVE) {
        k->opener_case = CASE_DATIVE;
    }
}

static void find_subject(Roles *r)
{
    Clause *k = r->clause;
    int best = -1000;
    for (uint32_t n = 0; n < k->chunk_count && k->kind != CLAUSE_INFINITIVE; n++) {
        const Chunk *c = role_chunk(r, n);
        if (!may_be_subject(r, c))
            continue;
        int rank = subject_rank(r, c, n);
        if (rank > best) {
            best = rank;
            k->subject = (int32_t)(k->chunk_first + n);
        }
    }
    if (k->subject >= 0 && shares_subject(r, &r->out->chunks.items[k->subject]))
        k->subject = -1;
    settle_opener(r);
}

/* ---- objects ---- */

/* "der Ukraine Hilfe": a bare name before an object is the one that gets it. */
static bool is_receiver(const Roles *r, const Chunk *c, uint32_t n)
{
    if (is_copula(r) && (c->cases & CASE_NOMINATIVE))
        return false;
    if (!(c->cases & CASE_ACCUSATIVE))
        return true;
    if (is_intransitive(r) && is_actor(r, c) && r->clause->verb->kind == VERB_MAIN)
        return true; /* "drohte Polen" */
    return c->cases == CASE_ANY && r->clause->subject >= 0 && is_actor(r, c) && n + 1 < r->clause->chunk_count &&
           is_free(r, c + 1) && r->clause->subject != (int32_t)(r->clause->chunk_first + n + 1);
}

/* "Er wird den Gast empfangen", "Kiew wird Panzer erhalten": participle and infinitive look alike, and a passive has
 * no accusative, nor a second nominative. */
static bool is_future_after_all(const Roles *r)
{
    const Clause *k = r->clause;
    if (!k->passive || k->perfect || k->object < 0 || k->subject < 0 || k->verb_token == NO_TOKEN || !k->verb)
        return false;
    const Chunk *object = &r->out->chunks.items[k->object];
    bool named = object->mention >= 0 && r->mentions->items[object->mention].type == ACTOR_TYPE_PERSON;
    const VerbForm *auxiliary = clause_form(&r->tokens->items[k->finite], VERB_FINITE);
    const VerbForm *infinitive = clause_form(&r->tokens->items[k->verb_token], VERB_INFINITIVE);
    bool second = !(object->cases & CASE_DATIVE) && is_actor(r, &r->out->chunks.items[k->subject]);
    return (named || second || object->cases == CASE_ACCUSATIVE) && auxiliary && auxiliary->verb->kind == VERB_BECOME &&
           infinitive && infinitive->verb->lemma == k->verb->lemma;
}

/* What was taken for the object, may it be the dative? */
static bool gives_way(const Roles *r, const Chunk *object)
{
    bool bare = object->cases == CASE_ANY && object->first == object->head && object->pronoun == NO_TOKEN &&
                str_ends(role_token(r, object->head)->folded, STR("en"));
    if (bare && object->joins < 0) /* "erteilte Verhandlungen eine Absage" */
        return true;
    return (object->cases & CASE_DATIVE) && (object->cases != CASE_ANY || is_actor(r, object)) && object->joins < 0;
}

/* By its form, or since the nominative is not free: there is a subject already, or none can be. */
static bool is_accusative(const Roles *r, const Chunk *c)
{
    const Clause *k = r->clause;
    bool taken = k->kind == CLAUSE_INFINITIVE || (k->subject >= 0 && k->subject < (int32_t)(c - r->out->chunks.items));
    return c->cases == CASE_ACCUSATIVE || (c->cases == (CASE_NOMINATIVE | CASE_ACCUSATIVE) && taken && !is_copula(r) &&
                                           c->pronoun == NO_TOKEN && (role_token(r, c->head)->flags & TOKEN_CAPITAL));
}

/* "besuchte Odessa": a place that nothing else explains. */
static int32_t place_object(const Roles *r)
{
    for (uint32_t n = 0; n < r->clause->chunk_count; n++) {
        const Chunk *c = role_chunk(r, n);
        const Mention *m = role_mention(r, c);
        int32_t i = (int32_t)(r->clause->chunk_first + n);
        if (m && m->place_only && i != r->clause->subject && is_free(r, c) && !c->time &&
            (c->cases & CASE_ACCUSATIVE) && r->clause->finite != NO_TOKEN && c->first > r->clause->finite)
            return i;
    }
    return -1;
}

static void find_objects(Roles *r)
{
    Clause *k = r->clause;
    bool none = is_intransitive(r) && !(k->verb->kind == VERB_BECOME && k->subject < 0);
    for (uint32_t n = 0; n < k->chunk_count; n++) {
        int32_t i = (int32_t)(k->chunk_first + n);
        const Chunk *c = role_chunk(r, n);
        const Mention *m = role_mention(r, c);
        bool measured = c->time && k->verb && lexicon_has_trait(r->lexicon, k->verb->lemma, TRAIT_MEASURE);
        if (i == k->subject || !is_free(r, c) || (c->time && !measured) ||
            (m && n > 0 && is_mere_place(r, c))) /* "im Grenzort Narva" */
            continue;
        bool state = k->verb && k->verb->kind == VERB_BE && (c->cases & CASE_GENITIVE); /* "ist der Ansicht" */
        bool forced = is_accusative(r, c) && k->verb && k->verb->kind == VERB_MAIN;     /* "fuhr den Panzer" */
        bool second = k->object >= 0 && k->dative < 0 && (c->cases & CASE_ACCUSATIVE) && !(c->cases & CASE_DATIVE) &&
                      (role_token(r, c->head)->flags & TOKEN_CAPITAL) && gives_way(r, &r->out->chunks.items[k->object]);
        if (second) { /* "hat uns ein Angebot gemacht" */
            k->dative = k->object;
            k->object = i;
        } else if (k->dative < 0 && (c->cases & CASE_DATIVE) && is_receiver(r, c, n) && !state)
            k->dative = i;
        else if (k->object < 0 && (c->cases & CASE_ACCUSATIVE) && (!none || forced || measured) &&
                 k->opener_case != CASE_ACCUSATIVE)
            k->object = i;
    }
    if (k->object < 0 && k->dative < 0 && k->subject >= 0 && !none && k->opener_case != CASE_ACCUSATIVE)
        k->object = place_object(r);
    if (is_future_after_all(r)) {
        k->passive = false;
        k->future = true;
    }
    if (k->passive && k->object >= 0) {
        if (k->subject < 0 && k->opener_case != CASE_NOMINATIVE)
            k->subject = k->object;
        k->object = -1;
    }
}

void role_assign(const Lexicon *lexicon, const TokenList *tokens, const MentionList *mentions, ClauseList *clauses,
                 uint32_t clause)
{
    Roles roles = {.lexicon = lexicon,
                   .tokens = tokens,
                   .mentions = mentions,
                   .out = clauses,
                   .clause = &clauses->items[clause],
                   .index = clause},
          *r = &roles;
    r->numbers = finite_numbers(r);
    r->intransitive = find_intransitive(r);
    for (uint32_t n = 0; n < r->clause->chunk_count; n++)
        role_chunk(r, n)->time = is_time(r, role_chunk(r, n));
    join_find(r);
    for (uint32_t n = 0; n < r->clause->chunk_count; n++)
        r->free |= (uint64_t)find_free(r, role_chunk(r, n)) << n;
    find_subject(r);
    find_objects(r);
}
