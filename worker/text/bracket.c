#include "worker/text/bracket.h"

typedef struct Reader {
    const Lexicon *lexicon;
    const TokenList *tokens;
    ClauseList *out;
} Reader;

static const Token *tok(const Reader *c, uint32_t i)
{
    return &c->tokens->items[i];
}

static bool has_class(const Reader *c, uint32_t i, uint32_t mask)
{
    const Token *t = tok(c, i);
    return token_has(t, mask);
}

static bool owns(const Reader *c, uint32_t clause, uint32_t i)
{
    return c->out->owner[i] == clause;
}

/* Stands an object of the verb behind token i, after what is postponed there? */
static bool accusative_behind(const Reader *c, const Clause *k, uint32_t clause, uint32_t i)
{
    for (i++; i < k->last; i++)
        if (owns(c, clause, i) &&
            (token_is(tok(c, i), "den") || token_is(tok(c, i), "die") || token_is(tok(c, i), "das") ||
             token_is(tok(c, i), "einen") || token_is(tok(c, i), "eine")))
            return !has_class(c, i - 1, WORD_PREPOSITION);
    return false;
}

/* "sagte er weiter", "kommt es immer wieder zu Streit": no particles. */
static bool is_adverb(const Reader *c, const Clause *k, uint32_t i)
{
    if (i > k->finite + 1 && token_is(tok(c, i - 1), "immer"))
        return true;
    for (const VerbForm *f = token_is(tok(c, i), "weiter") ? tok(c, k->finite)->forms : NULL; f; f = f->next)
        if (!f->verb->particle && lexicon_has_class(c->lexicon, f->verb->lemma, WORD_SPEECH))
            return true;
    return false;
}

/* The verb that a finite form and a particle behind it make, "lehnte … ab": the particle stands at the end of the
 * clause or before what is postponed. NULL: none is there. */
static const Verb *find_separable(const Reader *c, const Clause *k, uint32_t clause, uint32_t base)
{
    for (uint32_t i = k->last; i-- > k->finite + 1;) {
        if (!owns(c, clause, i) || !has_class(c, i, WORD_PARTICLE) || (tok(c, i)->flags & TOKEN_CAPITAL))
            continue; /* "bringt Hilfe auf den Weg" is no "wegbringen" */
        if (is_adverb(c, k, i))
            continue;
        bool end = i + 1 >= k->last || !owns(c, clause, i + 1);
        bool name = !end && (tok(c, i + 1)->flags & TOKEN_NAMED); /* "mit von der Leyen" */
        if (!end && (name || !has_class(c, i + 1, WORD_PREPOSITION | WORD_COORDINATOR)))
            continue;
        if (!end && token_is(tok(c, i), "zusammen") && token_is(tok(c, i + 1), "mit") && k->last > i + 2 &&
            k->finite + 1 < i && (tok(c, k->last - 1)->flags & TOKEN_CAPITAL) && accusative_behind(c, k, clause, i))
            continue; /* "trafen zusammen mit ihm den Kanzler" */
        const Verb *verb = verb_separable(c->lexicon, tok(c, i)->word, base);
        if (verb)
            return verb;
    }
    return NULL;
}

/* Of the verbs that a finite form may be of; likely: not those of which it could only be Konjunktiv II. */
static const Verb *choose_among(const Reader *c, const Clause *k, uint32_t clause, bool likely)
{
    const Verb *plain = NULL;
    for (const VerbForm *f = tok(c, k->finite)->forms; f; f = f->next) {
        if (f->part != VERB_FINITE || (likely && f->moods == VERB_KONJUNKTIV_2))
            continue;
        const Verb *verb = f->verb->particle && !f->detached ? NULL : find_separable(c, k, clause, f->verb->base);
        if (verb)
            return verb;
        if (!f->detached && !plain)
            plain = f->verb;
    }
    return plain;
}

/* "führe Krieg" is of "führen" rather than of "fahren". */
static const Verb *choose_finite(const Reader *c, const Clause *k, uint32_t clause)
{
    const Verb *verb = choose_among(c, k, clause, true);
    return verb ? verb : choose_among(c, k, clause, false);
}

static void read_moods(const Reader *c, Clause *k, const Verb *verb)
{
    unsigned moods = 0, tenses = 0;
    bool first = false;
    for (const VerbForm *f = tok(c, k->finite)->forms; f; f = f->next) {
        if (f->part != VERB_FINITE || f->verb->base != verb->base)
            continue;
        moods |= f->moods;
        tenses |= f->moods & VERB_INDICATIVE ? 1u << f->tense : 0;
        first = first || ((f->moods & VERB_KONJUNKTIV_1) && (f->numbers & VERB_SINGULAR));
    }
    k->konjunktiv_1 = first || moods == VERB_KONJUNKTIV_1;
    k->konjunktiv_2 = !k->konjunktiv_1 && moods == VERB_KONJUNKTIV_2;
    k->past = (tenses & 1u << VERB_PAST) != 0 && !(tenses & 1u << VERB_PRESENT);
}

/* "kann keine Rede sein", "müsse dauerhaft sein": the infinitive, and nobody's. */
static bool is_to_be(const Reader *c, const Clause *k, uint32_t i)
{
    return token_is(tok(c, i), "sein") &&
           (i + 1 >= k->last || i + 1 == k->finite || tok(c, i + 1)->kind == TOKEN_PUNCT);
}

/* A participle that closes no bracket: "haben, wie angekündigt, unterzeichnet", "ist bekannt geworden". */
static bool is_aside(const Reader *c, const Clause *k, uint32_t i)
{
    const VerbForm *finite = k->finite == NO_TOKEN ? NULL : clause_form(tok(c, k->finite), VERB_FINITE);
    if (token_is(tok(c, i), "bekannt"))
        return finite && finite->verb->kind != VERB_HAVE;
    return i > k->first && token_is(tok(c, i - 1), "wie") && clause_form(tok(c, i), VERB_PARTICIPLE);
}

/* The last participle or infinitive of the clause that is not part of a name. */
static uint32_t find_nonfinite(const Reader *c, const Clause *k, uint32_t clause, uint32_t before, VerbPart *part)
{
    for (uint32_t i = before; i-- > k->first;) {
        const Token *t = tok(c, i);
        bool capital = (t->flags & TOKEN_CAPITAL) && i != k->first; /* "Eingeladen hat …" */
        if (!owns(c, clause, i) || i == k->finite || capital || (t->flags & (TOKEN_NAMED | TOKEN_JOINED)))
            continue;
        bool attribute = i + 1 < k->last && (tok(c, i + 1)->flags & TOKEN_CAPITAL) && k->finite < i && i > k->first &&
                         has_class(c, i - 1, WORD_ARTICLE);
        bool grammar =
            has_class(c, i, WORD_CONDITION | WORD_ARTICLE | WORD_POSSESSIVE | WORD_PREPOSITION | WORD_ADVERB);
        if (attribute || (grammar && !is_to_be(c, k, i)) || is_aside(c, k, i))
            continue;
        if (clause_form(t, VERB_PARTICIPLE)) {
            *part = VERB_PARTICIPLE;
            return i;
        }
        if (clause_form(t, VERB_INFINITIVE)) {
            *part = VERB_INFINITIVE;
            return i;
        }
        if (clause_form(t, VERB_ZU_INFINITIVE)) {
            *part = VERB_ZU_INFINITIVE;
            return i;
        }
    }
    return NO_TOKEN;
}

static bool takes_sein(const Reader *c, const Verb *verb)
{
    return lexicon_has_class(c->lexicon, verb->lemma, WORD_MOTION);
}

/* "ist abzulehnen", "bleibt zu klären" say what must or can be done; "ist bereit zu helfen" does not. */
static bool is_to_be_done(const Reader *c, const Clause *k, uint32_t clause, uint32_t at, VerbPart part)
{
    bool zu = part == VERB_ZU_INFINITIVE || (part == VERB_INFINITIVE && at > 0 && token_is(tok(c, at - 1), "zu"));
    for (uint32_t i = k->first; i < at; i++)
        if (owns(c, clause, i) && token_has_trait(tok(c, i), TRAIT_READY))
            return false;
    return zu && !lexicon_has_class(c->lexicon, clause_form(tok(c, at), part)->verb->lemma, WORD_MOTION);
}

/* Reads the bracket of an auxiliary or modal: "hat zugesagt", "soll geschickt werden", "wird liefern". */
static void read_bracket(const Reader *c, Clause *k, uint32_t clause, const Verb *auxiliary)
{
    VerbPart part;
    uint32_t at = find_nonfinite(c, k, clause, k->last, &part);
    if (auxiliary->kind == VERB_MODAL) {
        k->modal = auxiliary;
        k->modal_token = k->finite;
    }
    const VerbForm *form = at == NO_TOKEN ? NULL : clause_form(tok(c, at), part);
    bool done = at != NO_TOKEN && token_is(tok(c, at), "worden"); /* "ist geliefert worden" */
    while (form && form->verb->kind != VERB_MAIN) {               /* "… geliefert werden", "… haben können" */
        VerbPart inner;
        uint32_t next = find_nonfinite(c, k, clause, at, &inner);
        const VerbForm *f = next == NO_TOKEN || next + 2 < at ? NULL : clause_form(tok(c, next), inner);
        if (!f)
            break;
        k->passive = k->passive || form->verb->kind == VERB_BECOME;
        k->past = k->past || form->verb->kind == VERB_HAVE;
        if (form->verb->kind == VERB_MODAL && !k->modal) {
            k->modal = form->verb;
            k->modal_token = at;
        }
        at = next;
        part = inner;
        form = f;
    }
    if (!form) {
        k->verb = auxiliary;
        k->verb_token = k->finite;
        return;
    }
    k->verb = form->verb;
    k->verb_token = at;
    if (auxiliary->kind == VERB_BECOME) {
        k->passive = k->passive || part == VERB_PARTICIPLE;
        k->future = part == VERB_INFINITIVE;
    } else if (part == VERB_PARTICIPLE && auxiliary->kind == VERB_HAVE) {
        k->pluperfect = k->past;
        k->perfect = k->past = true;
    } else if (part == VERB_PARTICIPLE && auxiliary->kind == VERB_BE && done) {
        k->pluperfect = k->past;
        k->perfect = k->past = k->passive = true;
    } else if (part == VERB_PARTICIPLE && auxiliary->kind == VERB_BE) {
        k->perfect = takes_sein(c, form->verb) || form->verb->kind == VERB_BECOME;
        k->pluperfect = k->past && k->perfect;
        k->passive = !k->perfect;
        k->past = k->past || k->perfect;
    } else if (auxiliary->kind == VERB_BE && part != VERB_PARTICIPLE) {
        k->passive = is_to_be_done(c, k, clause, at, part); /* "ist abzulehnen" */
        if (!k->passive) { /* "ist bereit zu …": the infinitive belongs to something else */
            k->verb = auxiliary;
            k->verb_token = k->finite;
        }
    }
}

/* "liefern zu wollen", "geliefert zu werden" */
static void read_infinitive(const Reader *c, Clause *k, uint32_t clause)
{
    VerbPart part;
    uint32_t at = find_nonfinite(c, k, clause, k->last, &part);
    const VerbForm *form = at == NO_TOKEN ? NULL : clause_form(tok(c, at), part);
    while (form && form->verb->kind != VERB_MAIN) {
        VerbPart inner;
        uint32_t next = find_nonfinite(c, k, clause, at, &inner);
        const VerbForm *f = next == NO_TOKEN || next + 2 < at ? NULL : clause_form(tok(c, next), inner);
        if (!f)
            break;
        k->passive = k->passive || (form->verb->kind == VERB_BECOME && inner == VERB_PARTICIPLE);
        if (form->verb->kind == VERB_MODAL && !k->modal) {
            k->modal = form->verb;
            k->modal_token = at;
        }
        at = next;
        part = inner;
        form = f;
    }
    if (form) {
        k->verb = form->verb;
        k->verb_token = at;
    }
}

static bool is_declined_participle(const Reader *c, uint32_t i)
{
    const Token *t = tok(c, i);
    size_t cut = str_ends(t->folded, STR("e")) ? 1 : 2;
    if (!token_ends_declined(t) || (t->flags & TOKEN_CAPITAL))
        return false;
    uint32_t word = lexicon_word(c->lexicon, str_slice(t->folded, 0, t->folded.len - cut));
    for (const VerbForm *f = word ? lexicon_verb_forms(c->lexicon, word) : NULL; f; f = f->next)
        if (f->part == VERB_PARTICIPLE)
            return true;
    return false;
}

/* A small word that is no verb, and neither declined nor one of grammar. */
static bool is_plain(const Reader *c, uint32_t i)
{
    const Token *t = tok(c, i);
    return t->kind == TOKEN_WORD && !(t->flags & TOKEN_CAPITAL) && !t->forms &&
           (has_class(c, i, WORD_ADVERB) || !token_ends_declined(t)) &&
           !has_class(c, i, WORD_PREPOSITION | WORD_ARTICLE | WORD_PRONOUN | WORD_POSSESSIVE | WORD_COORDINATOR);
}

/* "in politisch nicht gerade leichten Zeiten": words without an ending around it, a preposition or article before, an
 * adjective and its noun behind. */
static bool is_inside_phrase(const Reader *c, const Clause *k, uint32_t i)
{
    enum { WORDS_MAX = 2 };
    uint32_t left = i, right = i + 1;
    while (left > k->first && left + WORDS_MAX > i && is_plain(c, left - 1))
        left--;
    while (right < k->last && right < i + 1 + WORDS_MAX && is_plain(c, right))
        right++;
    return token_is(tok(c, i), "nicht") && left > k->first && (left < i || right > i + 1) && right + 1 < k->last &&
           has_class(c, left - 1, WORD_PREPOSITION | WORD_ARTICLE) &&
           !has_class(c, left - 1, WORD_PARTICLE | WORD_PRONOUN) && token_ends_declined(tok(c, right)) &&
           !tok(c, right)->forms && !(tok(c, right)->flags & TOKEN_CAPITAL) &&
           (tok(c, right + 1)->flags & TOKEN_CAPITAL);
}

/* "in nicht leichten Zeiten", "die nicht gewählten Kandidaten": inside a phrase. */
static bool is_inner_negation(const Reader *c, const Clause *k, uint32_t i)
{
    if (i + 2 < k->last && token_is(tok(c, i), "nicht") && is_declined_participle(c, i + 1) &&
        (tok(c, i + 2)->flags & TOKEN_CAPITAL))
        return true; /* "in Europa nicht anerkannte Schulen" */
    if (is_inside_phrase(c, k, i))
        return true;
    return token_is(tok(c, i), "nicht") && i > k->first && i + 2 < k->last &&
           has_class(c, i - 1, WORD_PREPOSITION | WORD_ARTICLE) && !has_class(c, i - 1, WORD_PARTICLE | WORD_PRONOUN) &&
           token_ends_declined(tok(c, i + 1)) && (tok(c, i + 2)->flags & TOKEN_CAPITAL);
}

/* "nicht Oslo, sondern Riga zahlt", "kein Haus, sondern ein Schloss steht da": what is denied is the phrase, before the
 * verb of a main clause. */
static bool is_corrected(const Reader *c, const Clause *k, uint32_t clause, uint32_t i)
{
    if (k->kind != CLAUSE_MAIN || k->finite == NO_TOKEN || i > k->finite)
        return false;
    for (uint32_t n = i + 1; n < k->finite; n++)
        if (token_is(tok(c, n), "sondern") && owns(c, clause, n))
            return true;
    return false;
}

/* "nicht allein lassen", "lässt sie nicht allein": no "nicht nur". */
static bool is_left_alone(const Reader *c, const Clause *k, uint32_t i)
{
    bool closes = i + 1 >= k->last || clause_form(tok(c, i + 1), VERB_INFINITIVE);
    return closes && (token_is(tok(c, i), "allein") || token_is(tok(c, i), "alleine"));
}

static void find_negation(const Reader *c, Clause *k, uint32_t clause)
{
    if (k->first > 0 && token_is(tok(c, k->first - 1), "noch") && c->out->owner[k->first - 1] == NO_TOKEN)
        k->negation = k->first - 1; /* "weder … noch …" */
    for (uint32_t i = k->first; i < k->last; i++) {
        bool without = token_is(tok(c, i), "ohne") && !(k->kind == CLAUSE_INFINITIVE && i == k->first);
        if (!owns(c, clause, i) || !has_class(c, i, WORD_NEGATION) || without || is_inner_negation(c, k, i))
            continue;
        if (i + 1 < k->last && (tok(c, i + 1)->flags & TOKEN_JOINED))
            continue; /* "nicht-staatliche Hilfe" */
        if (is_corrected(c, k, clause, i))
            continue;
        if (token_is(tok(c, i), "nicht") && i + 1 < k->last && has_class(c, i + 1, WORD_SCOPE) &&
            !token_is(tok(c, i + 1), "mehr") && !is_left_alone(c, k, i + 1))
            continue;
        k->negation = i;
        return;
    }
}

/* "Türkei zu Vermittlung bereit": headings leave out "ist". */
static void read_predicate(const Reader *c, Clause *k, uint32_t clause)
{
    if (!(tok(c, k->first)->flags & (TOKEN_CAPITAL | TOKEN_NAMED)))
        return;
    for (uint32_t i = k->first + 1; i < k->last; i++) {
        bool ready = token_is(tok(c, i), "bereit") || token_is(tok(c, i), "gewillt");
        const VerbForm *f =
            ready && owns(c, clause, i) ? lexicon_verb_forms(c->lexicon, lexicon_word(c->lexicon, STR("sein"))) : NULL;
        for (; f; f = f->next)
            if (f->verb->kind == VERB_BE)
                k->verb = f->verb;
    }
}

void bracket_read(const Lexicon *lexicon, const TokenList *tokens, ClauseList *clauses, uint32_t clause)
{
    const Reader reader = {lexicon, tokens, clauses}, *c = &reader;
    Clause *k = &clauses->items[clause];
    find_negation(c, k, clause);
    if (k->finite == NO_TOKEN) {
        if (k->kind == CLAUSE_INFINITIVE)
            read_infinitive(c, k, clause);
        else if (k->kind == CLAUSE_VERBLESS)
            read_predicate(c, k, clause);
        return;
    }
    const Verb *verb = choose_finite(c, k, clause);
    if (!verb)
        return;
    read_moods(c, k, verb);
    if (verb->kind == VERB_MAIN) {
        k->verb = verb;
        k->verb_token = k->finite;
    } else {
        read_bracket(c, k, clause, verb);
    }
    k->speech = k->verb && lexicon_has_class(c->lexicon, k->verb->lemma, WORD_SPEECH);
}
