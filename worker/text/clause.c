#include "worker/text/clause.h"

#include "worker/text/bracket.h"
#include "worker/text/cutter.h"
#include "worker/text/headline.h"

const VerbForm *clause_form_of(const Token *token, VerbPart part)
{
    for (const VerbForm *f = token->forms; f; f = f->next)
        if (f->part == part)
            return f;
    return NULL;
}

uint32_t clause_opened(const ClauseList *clauses, uint32_t clause)
{
    const Clause *k = &clauses->items[clause];
    if (k->opener == NO_TOKEN || k->opener >= k->first)
        return clause;
    for (uint32_t i = clause; i-- > clauses->of_sentence[k->sentence];)
        if (clauses->items[i].opener == k->opener && clauses->items[i].first <= k->opener)
            return i;
    return clause;
}

bool clause_asks_for_noun(const TokenList *tokens, const Clause *clause)
{
    uint32_t at = clause->opener;
    if (at == NO_TOKEN || at + 2 >= clause->last || !str_starts(tokens->items[at].folded, STR("welch")))
        return false;
    const Token *next = &tokens->items[at + 1];
    bool adjective = token_ends_declined(next) && (tokens->items[at + 2].flags & TOKEN_CAPITAL);
    return next->kind == TOKEN_WORD && ((next->flags & TOKEN_CAPITAL) || adjective) && !(next->flags & TOKEN_NAMED);
}

static int32_t new_clause(Cutter *c, const Segment *s, ClauseKind kind, int32_t parent)
{
    if (c->out->count - c->out->of_sentence[c->sentence] >= CLAUSES_PER_SENTENCE_MAX) {
        c->out->cut |= BOUND_BIT(BOUND_CLAUSES);
        return (int32_t)c->out->count - 1;
    }
    Clause fresh = {.first = s->first,
                    .last = s->last,
                    .sentence = c->sentence,
                    .parent = parent,
                    .kind = kind,
                    .opener = s->opener,
                    .finite = s->finite,
                    .verb_token = NO_TOKEN,
                    .modal_token = NO_TOKEN,
                    .negation = NO_TOKEN,
                    .quoted = s->quoted,
                    .subject = -1,
                    .object = -1,
                    .dative = -1,
                    .speaker = -1,
                    .speech_clause = NO_TOKEN};
    ARENA_PUSH(c->arena, c->out, fresh);
    return (int32_t)c->out->count - 1;
}

static void own(Cutter *c, Segment *s, int32_t clause)
{
    Clause *k = &c->out->items[clause];
    s->clause = clause;
    for (uint32_t i = s->first; i < s->last; i++) {
        uint32_t behind = cutter_skip_parenthesis(c, i);
        if (behind > i)
            i = behind - 1;
        else
            c->out->owner[i] = (uint32_t)clause;
    }
    k->first = s->first < k->first ? s->first : k->first;
    k->last = s->last > k->last ? s->last : k->last;
    if (k->finite == NO_TOKEN)
        k->finite = s->finite;
}

static bool is_speech_verb(const Cutter *c, uint32_t token)
{
    for (const VerbForm *f = cutter_at(c, token)->forms; f; f = f->next)
        if (lexicon_has_class(c->lexicon, f->verb->lemma, WORD_SPEECH))
            return true;
    return false;
}

static bool is_verb_first(const Cutter *c, const Segment *s)
{
    bool so = s->before == ',' && s->finite == s->first + 1 && token_is(cutter_at(c, s->first), "so");
    if (so && is_speech_verb(c, s->finite)) /* "…, so hieß es in Rom, …" */
        return true;
    return s->finite != NO_TOKEN && s->kind == CLAUSE_MAIN && s->finite <= cutter_first_word(c, s);
}

/* "…, sagte Merz, …" has its subject behind the verb; "Merz, der …, sagte …" does not. */
static bool names_speaker(const Cutter *c, const Segment *s)
{
    uint32_t i = s->finite + 1;
    if (i >= s->last)
        return false;
    bool article = cutter_has(c, i, WORD_ARTICLE) && cutter_has(c, i, WORD_NOMINATIVE);
    return (cutter_at(c, i)->flags & (TOKEN_NAMED | TOKEN_CAPITAL)) || article || cutter_has(c, i, WORD_PRONOUN);
}

/* Is there, further right, a clause that begins with its verb and thus needs what stands here as its first part? */
static bool field_awaited(const Cutter *c, uint32_t segment)
{
    for (uint32_t k = segment + 1; k < c->count; k++) {
        const Segment *s = &c->segments[k];
        if (s->before == ';' || s->before == ':')
            return false;
        if (is_verb_first(c, s) && !(is_speech_verb(c, s->finite) && names_speaker(c, s)))
            return s->quoted == c->segments[segment].quoted;
        if (s->finite != NO_TOKEN && s->kind == CLAUSE_MAIN && !is_speech_verb(c, s->finite))
            return false;
    }
    return false;
}

static bool is_so_speaker(const Cutter *c, const Segment *s)
{
    return token_is(cutter_at(c, s->first), "so") && s->last > s->first + 1 &&
           (cutter_has(c, s->first + 1, WORD_ARTICLE) ||
            (cutter_at(c, s->first + 1)->flags & (TOKEN_NAMED | TOKEN_CAPITAL)));
}

/* "X, der …, forderte Hilfe": what stands before a clause in between is the subject of the verb behind it, unless a
 * further verb needs it ("Die Stadt, die …, sagte X, brauche Hilfe"). */
static bool resumes(const Cutter *c, int32_t pending, uint32_t n)
{
    const Segment *s = &c->segments[n];
    if (pending < 0 || cutter_has(c, c->segments[pending].first, WORD_PREPOSITION) ||
        (s->finite + 1 < s->last && cutter_has(c, s->finite + 1, WORD_PRONOUN)))
        return false;
    return n > (uint32_t)pending + 1 && s->before == ',' && !c->segments[pending].quoted && !s->quoted &&
           c->segments[n - 1].kind == CLAUSE_RELATIVE && !field_awaited(c, n);
}

typedef struct Assembly {
    int32_t main, last; /* clauses */
    int32_t pending;    /* segment, -1: none */
    bool open;          /* the main clause waits for its closing bracket */
} Assembly;

/* "Auf die Frage, ob er komme, antwortete X": a phrase behind a preposition is no quotation. */
static bool is_first_field(const Cutter *c, const Assembly *a, uint32_t n)
{
    return a->pending >= 0 && a->main < 0 && (uint32_t)a->pending + 1 < n && !c->segments[a->pending].quoted &&
           cutter_has(c, c->segments[a->pending].first, WORD_PREPOSITION) && !field_awaited(c, n);
}

static bool waits(const Cutter *c, const Segment *s)
{
    const Token *t = cutter_at(c, s->finite);
    for (const VerbForm *f = t->forms; f; f = f->next)
        if (f->verb->kind != VERB_MAIN || f->detached)
            return !s->closes;
    return false;
}

/* "X kam, kündigte den Vertrag und ging": one of several verbs with the same subject, of which "und" joins the last. */
static bool is_in_chain(const Cutter *c, uint32_t n)
{
    const Segment *s = &c->segments[n];
    for (uint32_t i = s->finite + 1; s->before == ',' && !s->quoted && is_verb_first(c, s) && i < s->last; i++)
        if (token_is(cutter_at(c, i), "aber") || token_is(cutter_at(c, i), "jedoch"))
            return true; /* "X kam, sagte aber nichts zu" */
    if (n == 0 || is_speech_verb(c, c->segments[n].finite))
        return false;
    while (n < c->count && c->segments[n].before == ',' && is_verb_first(c, &c->segments[n]))
        n++;
    return n < c->count && c->segments[n].before == '&' && c->segments[n - 1].before == ',' &&
           is_verb_first(c, &c->segments[n]);
}

/* "dass Polen die Grenze sichert und den Vertrag ablehnt": behind a coordinator, with the verb at its end as well. */
static bool continues_subordinate(const Cutter *c, const Assembly *a, const Segment *s)
{
    if (s->before != '&' || s->kind != CLAUSE_MAIN || a->last < 0 || s->finite == NO_TOKEN)
        return false;
    ClauseKind above = c->out->items[a->last].kind;
    return (above == CLAUSE_SUBORDINATE || above == CLAUSE_RELATIVE) && c->out->items[a->last].opener != NO_TOKEN &&
           (s->lent != NO_TOKEN || (s->finite > cutter_first_word(c, s) && finite_stands_last(c, s->finite, s->last)));
}

static void take_finite(Cutter *c, Assembly *a, uint32_t n)
{
    Segment *s = &c->segments[n];
    if (continues_subordinate(c, a, s)) {
        const Clause above = c->out->items[a->last];
        s->opener = above.opener;
        a->last = new_clause(c, s, above.kind, above.parent);
        own(c, s, a->last);
        return;
    }
    if (s->kind != CLAUSE_MAIN) {
        a->last = new_clause(c, s, s->kind, a->last);
        own(c, s, a->last);
        return;
    }
    bool first = is_verb_first(c, s), speech = is_speech_verb(c, s->finite);
    bool alone = first && speech && (a->pending >= 0 || a->main >= 0) && s->before != '&' && names_speaker(c, s) &&
                 !resumes(c, a->pending, n) && !is_first_field(c, a, n);
    ClauseKind kind = CLAUSE_MAIN;
    if (first && a->pending < 0 && n == 0 && c->count > 1 && is_verb_first(c, &c->segments[n + 1]))
        kind = CLAUSE_VERB_FIRST;
    int32_t clause = new_clause(c, s, kind, s->before == '&' || is_in_chain(c, n) ? a->main : -1);
    if (!alone && a->pending >= 0 && c->segments[a->pending].quoted == s->quoted) {
        own(c, &c->segments[a->pending], clause);
        a->pending = -1;
    }
    own(c, s, clause);
    a->last = clause;
    if (!alone) {
        a->main = clause;
        a->open = waits(c, s);
    }
}

/* "wählt der Gast, wenn er will, seinen Wein aus" */
static bool brings_particle(const Cutter *c, const Assembly *a, const Segment *s)
{
    const Clause *main = &c->out->items[a->main];
    uint32_t particle = s->last - 1;
    if (main->finite == NO_TOKEN || a->last == a->main || !cutter_has(c, particle, WORD_PARTICLE))
        return false;
    for (const VerbForm *f = cutter_at(c, main->finite)->forms; f; f = f->next)
        if (f->part == VERB_FINITE && verb_separable(c->lexicon, cutter_at(c, particle)->word, f->verb->base))
            return true;
    return false;
}

static void take_verbless(Cutter *c, Assembly *a, uint32_t n)
{
    Segment *s = &c->segments[n];
    bool apart = s->before == ':' || s->before == ';';
    if (a->main >= 0 && !apart && a->pending < 0 && brings_particle(c, a, s)) {
        own(c, s, a->main);
        a->open = false;
    } else if (is_so_speaker(c, s)) {
        own(c, s, new_clause(c, s, CLAUSE_VERBLESS, a->main));
    } else if (a->main >= 0 && a->open && s->closes && !apart) {
        own(c, s, a->main);
        a->open = false;
    } else if (n == 0 && s->last + 1 < c->last && cutter_at(c, s->last)->mark == '.') {
        own(c, s, new_clause(c, s, CLAUSE_VERBLESS, -1)); /* "Oslo. – Die Regierung …" */
    } else if (s->kind == CLAUSE_SUBORDINATE || a->last < 0 || (field_awaited(c, n) && a->pending < 0)) {
        if (a->pending >= 0) { /* one clause gathers all that stands before the verb */
            Segment *p = &c->segments[a->pending];
            if (p->clause < 0)
                own(c, p, new_clause(c, p, CLAUSE_VERBLESS, -1));
            own(c, s, p->clause);
            return;
        }
        a->pending = (int32_t)n;
    } else {
        own(c, s, a->last);
    }
}

/* A pending beginning of several segments ("Macron, Merz und Starmer haben …") was a clause of its own until its verb
 * came. */
static void merge_pending(Cutter *c, Assembly *a, uint32_t n)
{
    if (a->pending < 0 || c->segments[a->pending].clause < 0)
        return;
    Segment *s = &c->segments[n];
    bool quoted = c->segments[a->pending].quoted; /* else "Der Sprecher, ein Freund, lobte die Leute" */
    bool alone = quoted && is_verb_first(c, s) && is_speech_verb(c, s->finite) && names_speaker(c, s);
    if (s->finite == NO_TOKEN || s->kind != CLAUSE_MAIN || alone)
        return;
    int32_t clause = c->segments[a->pending].clause;
    Clause *k = &c->out->items[clause];
    k->kind = CLAUSE_MAIN;
    own(c, s, clause);
    a->main = a->last = clause;
    a->open = waits(c, s);
    a->pending = -1;
}

/* "hat den Plan abgelehnt, eine Reise aber zugesagt": the second bracket of one auxiliary. */
static bool is_gapped(const Cutter *c, const Assembly *a, const Segment *s)
{
    if (s->before != ',' || s->finite != NO_TOKEN || s->infinitive || a->main < 0 || a->open || a->last != a->main ||
        a->pending >= 0 || s->last < s->first + 3)
        return false;
    const Clause *main = &c->out->items[a->main];
    const Token *closing = cutter_at(c, s->last - 1);
    return main->finite != NO_TOKEN && finite_is_auxiliary(c, main->finite) && !(closing->flags & TOKEN_CAPITAL) &&
           clause_form(closing, VERB_PARTICIPLE) && !cutter_has(c, s->first, WORD_SUBORDINATOR | WORD_RELATIVE) &&
           clause_form(cutter_at(c, main->last - 1), VERB_PARTICIPLE);
}

/* Behind a tag of speech the rest of an open bracket, though it looks like a relative clause. */
static bool resumes_bracket(const Cutter *c, const Assembly *a, uint32_t n)
{
    const Segment *s = &c->segments[n], *tag = n > 0 ? &c->segments[n - 1] : NULL;
    if (!tag || a->main < 0 || !a->open || s->before != ',' || s->finite == NO_TOKEN ||
        finite_strength(c, s->finite) != 1)
        return false;
    return is_so_speaker(c, tag) || (tag->finite != NO_TOKEN && is_verb_first(c, tag) &&
                                     is_speech_verb(c, tag->finite) && names_speaker(c, tag));
}

static bool is_ready(const Cutter *c, const Segment *s)
{
    for (uint32_t i = s->first; i < s->last; i++)
        if (token_is(cutter_at(c, i), "bereit"))
            return true;
    return false;
}

/* "Minister in Rom: Oslo sagt Hilfe zu", "Kiew bereit zu Gesprächen, Oslo sagt Hilfe zu": what stands before the mark is
 * whole, though it has no verb. */
static void part_pending(Cutter *c, Assembly *a, const Segment *s)
{
    Segment *p = a->pending >= 0 ? &c->segments[a->pending] : NULL;
    bool inverted = is_verb_first(c, s) && !(cutter_at(c, s->first)->flags & TOKEN_CAPITAL); /* "…: Sollte er kommen" */
    if (!p || s->kind != CLAUSE_MAIN || inverted || (s->before != ':' && !(s->before == ',' && is_ready(c, p))))
        return;
    if (p->clause < 0)
        own(c, p, new_clause(c, p, CLAUSE_VERBLESS, -1));
    a->pending = -1;
}

static void assemble(Cutter *c)
{
    Assembly a = {-1, -1, -1, false};
    for (uint32_t n = 0; n < c->count; n++)
        cutter_classify(c, &c->segments[n]);
    for (uint32_t n = 0; n < c->count; n++) {
        Segment *s = &c->segments[n];
        if ((s->before == '+' || is_gapped(c, &a, s)) && a.main >= 0 && s->kind == CLAUSE_MAIN) {
            s->finite = c->out->items[a.main].finite; /* the own verb is a participle or infinitive */
            a.last = new_clause(c, s, CLAUSE_MAIN, a.main);
            own(c, s, a.last);
            continue;
        }
        if (s->kind == CLAUSE_RELATIVE && resumes_bracket(c, &a, n)) { /* "werde, so der Minister, der Stadt helfen" */
            s->kind = CLAUSE_MAIN;
            s->opener = NO_TOKEN;
        }
        bool closing = a.main >= 0 && a.open && s->kind == CLAUSE_MAIN && s->finite != NO_TOKEN &&
                       finite_strength(c, s->finite) == 1 && s->finite > s->first &&
                       finite_stands_last(c, s->finite, s->last) && s->before == ',' && a.pending < 0;
        if (closing) { /* "hatte mit A, B und C telefoniert": the participle or infinitive of the bracket */
            s->finite = NO_TOKEN;
            own(c, s, a.main);
            a.open = false;
        } else if (s->finite != NO_TOKEN) {
            part_pending(c, &a, s);
            merge_pending(c, &a, n);
            if (s->clause < 0)
                take_finite(c, &a, n);
        } else if (s->infinitive && a.pending >= 0 && s->before == ',' && !c->segments[a.pending].infinitive) {
            own(c, s, new_clause(c, s, CLAUSE_INFINITIVE, a.last)); /* "die Zusage, Waffen zu liefern, gilt" */
        } else if (s->infinitive && a.last >= 0) {
            a.last = new_clause(c, s, CLAUSE_INFINITIVE, a.last);
            own(c, s, a.last);
        } else {
            take_verbless(c, &a, n);
        }
    }
    if (a.pending >= 0 && c->segments[a.pending].clause < 0) {
        Segment *p = &c->segments[a.pending];
        own(c, p, new_clause(c, p, p->infinitive ? CLAUSE_INFINITIVE : CLAUSE_VERBLESS, -1));
    }
}

void clause_find(Arena *arena, const Lexicon *lexicon, const TokenList *tokens, const SentenceList *sentences,
                 ClauseList *out)
{
    Cutter *c = ARENA_NEW(arena, Cutter);
    c->arena = arena;
    c->lexicon = lexicon;
    c->tokens = tokens;
    c->out = out;
    c->strengths = ARENA_ARRAY(arena, tokens->count, uint8_t);
    out->owner = ARENA_ARRAY(arena, tokens->count + 1, uint32_t);
    out->of_sentence = ARENA_ARRAY(arena, sentences->count + 1, uint32_t);
    for (size_t i = 0; i <= tokens->count; i++)
        out->owner[i] = NO_TOKEN;
    for (uint32_t n = 0; n < sentences->count; n++) {
        out->of_sentence[n] = (uint32_t)out->count;
        if (sentences->items[n].furniture)
            continue;
        c->sentence = n;
        c->first = sentences->items[n].first;
        c->last = sentences->items[n].last;
        cutter_cut(c);
        assemble(c);
        for (uint32_t k = out->of_sentence[n]; k < out->count; k++) {
            bracket_read(lexicon, tokens, out, k);
            const Verb *copula = sentences->items[n].heading ? headline_copula(lexicon, tokens, out, k) : NULL;
            if (copula)
                out->items[k].verb = copula;
        }
    }
    out->of_sentence[sentences->count] = (uint32_t)out->count;
}
