#include "worker/text/cutter.h"

#include "worker/text/attach.h"
#include "worker/text/torn.h"

/* Quotation marks around a whole clause separate; around a name or a word they do not. */
static bool quote_separates(const Cutter *c, uint32_t i)
{
    const Token *t = cutter_at(c, i);
    if (t->mark == '<') {
        for (uint32_t k = i + 1; k < c->last && cutter_at(c, k)->kind != TOKEN_QUOTE; k++)
            if (finite_strength(c, k) == 2)
                return true;
        return false;
    }
    for (uint32_t k = i; k-- > c->first && cutter_at(c, k)->kind != TOKEN_QUOTE;)
        if (finite_strength(c, k) == 2)
            return true;
    return false;
}

static bool is_small(const Cutter *c, uint32_t i)
{
    const Token *t = cutter_at(c, i);
    return t->kind == TOKEN_WORD && !(t->flags & TOKEN_CAPITAL) &&
           !cutter_has(c, i,
                       WORD_ARTICLE | WORD_POSSESSIVE | WORD_PREPOSITION | WORD_PRONOUN | WORD_COORDINATOR |
                           WORD_SUBORDINATOR | WORD_RELATIVE);
}

static bool is_adjective(const Cutter *c, uint32_t i)
{
    const Token *t = cutter_at(c, i);
    return is_small(c, i) && t->folded.len > 3 && token_ends_declined(t) && !cutter_has(c, i, WORD_ADVERB) &&
           !clause_form(t, VERB_FINITE) && !clause_form(t, VERB_INFINITIVE);
}

/* "einen gerechten, dauerhaften Frieden", "neue, sozial abgesicherte Stellen": the comma parts no clauses. */
static bool parts_adjectives(const Cutter *c, uint32_t i)
{
    enum { ADJECTIVES_MAX = 3 };
    uint32_t next = i + 1;
    if (i <= c->first || i + 2 >= c->last || !is_adjective(c, i - 1) || !is_small(c, next))
        return false;
    if (!is_adjective(c, next) && !cutter_at(c, next)->forms)
        next++;
    uint32_t first = next;
    while (next + 1 < c->last && next < first + ADJECTIVES_MAX && is_adjective(c, next))
        next++;
    return next > first && cutter_at(c, next)->kind == TOKEN_WORD && (cutter_at(c, next)->flags & TOKEN_CAPITAL);
}

static char separator(const Cutter *c, uint32_t i)
{
    const Token *t = cutter_at(c, i);
    if (t->kind == TOKEN_QUOTE)
        return quote_separates(c, i) ? '"' : 0;
    if (t->kind != TOKEN_PUNCT)
        return 0;
    switch (t->mark) {
    case ',':
        return parts_adjectives(c, i) ? 0 : ',';
    case ';':
    case ':':
    case '(':
    case ')':
    case '!':
    case '?':
    case '.':
        return t->mark;
    case '-':
        return (t->flags & TOKEN_SPACE) ? '-' : 0;
    default:
        return 0;
    }
}

static Segment *push_segment(Cutter *c, uint32_t first, uint32_t last, char before)
{
    while (first < last && cutter_at(c, first)->kind == TOKEN_QUOTE)
        first++;
    while (last > first && cutter_at(c, last - 1)->kind == TOKEN_QUOTE)
        last--;
    if (first >= last)
        return NULL;
    if (c->count == SEGMENTS_MAX) { /* the rest of an endless sentence joins the last segment */
        c->out->cut |= BOUND_BIT(BOUND_SEGMENTS);
        c->segments[c->count - 1].last = last;
        return NULL;
    }
    Segment *s = &c->segments[c->count++];
    *s = (Segment){.first = first,
                   .last = last,
                   .before = before,
                   .finite = NO_TOKEN,
                   .kind = CLAUSE_MAIN,
                   .opener = NO_TOKEN,
                   .lent = NO_TOKEN,
                   .clause = -1};
    s->quoted = (cutter_at(c, first)->flags & TOKEN_QUOTED) && (cutter_at(c, last - 1)->flags & TOKEN_QUOTED);
    return s;
}

bool cutter_is_nonfinite(const Cutter *c, uint32_t i)
{
    const Token *t = cutter_at(c, i);
    return !(t->flags & (TOKEN_CAPITAL | TOKEN_NAMED)) &&
           (clause_form(t, VERB_PARTICIPLE) || clause_form(t, VERB_INFINITIVE));
}

/* "hat Hilfe zugesagt und Russland kritisiert", "will liefern und ausbilden": one finite verb, two brackets. */
static bool shares_finite(const Cutter *c, uint32_t left, uint32_t right, uint32_t i, uint32_t last)
{
    if (left == NO_TOKEN || !finite_is_auxiliary(c, left) || left + 2 >= i ||
        (right != NO_TOKEN && finite_strength(c, right) == 2))
        return false;
    while (last > i + 1 && cutter_at(c, last - 1)->kind == TOKEN_QUOTE)
        last--;
    uint32_t closing = cutter_at(c, i - 1)->kind == TOKEN_QUOTE ? i - 2 : i - 1;
    return last > i + 1 && cutter_is_nonfinite(c, closing) && cutter_is_nonfinite(c, last - 1);
}

static void push_attached(Cutter *c, uint32_t first, uint32_t last, char before)
{
    uint32_t start = attach_find(c, first, last);
    if (start > first) {
        push_attached(c, first, start, before);
        push_attached(c, start, last, ',');
        return;
    }
    push_segment(c, first, last, before);
}

/* ---- coordination ---- */

static bool is_coordinator(const Cutter *c, uint32_t first, uint32_t i)
{
    const Token *t = cutter_at(c, i);
    if (t->flags & (TOKEN_NAMED | TOKEN_CAPITAL))
        return false;
    if (token_has(t, WORD_COORDINATOR)) /* "lehnte aber … ab" has none */
        return !(token_is(t, "aber") || token_is(t, "doch") || token_is(t, "denn"));
    bool nor = token_is(t, "noch");
    for (uint32_t n = first; nor && n < i; n++)
        if (token_is(cutter_at(c, n), "weder"))
            return true; /* "weder dementieren noch bestätigen" */
    return false;
}

/* "zwischen A und B und lehnte …": the verb stands right behind a later coordinator. */
static bool belongs_to_later(const Cutter *c, uint32_t i, uint32_t right)
{
    return right != NO_TOKEN && right > i + 2 && cutter_has(c, right - 1, WORD_COORDINATOR) &&
           !token_is(cutter_at(c, right - 1), "aber") && !token_is(cutter_at(c, right - 1), "doch") &&
           !token_is(cutter_at(c, right - 1), "denn");
}

/* "begrüßte den Plan und lehnte Zölle ab": two finite verbs around a coordinator make two segments. */
static void push_coordinated(Cutter *c, uint32_t first, uint32_t last, char before)
{
    uint32_t at = first;
    for (uint32_t i = first + 1; i + 1 < last; i++) {
        if (!is_coordinator(c, at, i))
            continue;
        uint32_t left = finite_find(c, at, i, false), right = finite_find(c, i + 1, last, false);
        if (belongs_to_later(c, i, right))
            continue;
        if (shares_finite(c, left, right, i, last)) {
            push_attached(c, at, i, before);
            before = '+';
            at = i + 1;
            continue;
        }
        bool infinitives = (left == NO_TOKEN || attach_has_infinitive(c, i - 1, i)) && right == NO_TOKEN &&
                           attach_has_infinitive(c, at, i) &&
                           attach_has_infinitive(c, i + 1, last); /* "Waffen zu liefern und Soldaten auszubilden" */
        if (torn_shares_end(c, at, i, right, last, before)) {     /* "dass sie liefern | und ausbilden werde" */
            push_attached(c, at, i, before);
            before = '&';
            at = i + 1;
            continue;
        }
        bool resumes = left == NO_TOKEN && right == i + 1 && finite_strength(c, right) == 2 &&
                       attach_has_infinitive(c, at, i); /* "…, Waffen zu liefern und schickt Geld" */
        if (!infinitives && !resumes && (left == NO_TOKEN || right == NO_TOKEN))
            continue;
        bool whole = infinitives || resumes;
        bool closing = !whole && finite_is_auxiliary(c, left) && finite_strength(c, right) == 1 &&
                       finite_stands_last(c, right, last);
        if (closing) /* "wollen zwischen Israel und der Hamas vermitteln" */
            continue;
        int strength = whole ? 0 : finite_strength(c, left) - finite_strength(c, right);
        if ((strength > 0 && finite_stands_last(c, right, last)) || (strength < 0 && finite_stands_last(c, left, i)))
            continue; /* "will liefern und ausbilden" has one finite verb, "ist gekommen und begrüßt sie" has two */
        push_attached(c, at, i, before);
        before = '&';
        at = i + 1;
    }
    push_attached(c, at, last, before);
}

uint32_t cutter_skip_parenthesis(const Cutter *c, uint32_t i)
{
    enum { PARENTHESIS_MAX = 6 };
    if (cutter_at(c, i)->kind != TOKEN_PUNCT || cutter_at(c, i)->mark != '(')
        return i;
    for (uint32_t k = i + 1; k < c->last && k <= i + PARENTHESIS_MAX; k++) {
        if (cutter_at(c, k)->mark == ')')
            return k + 1;
        if (finite_strength(c, k) == 2)
            break;
    }
    return i;
}

void cutter_cut(Cutter *c)
{
    uint32_t at = c->first;
    char before = 0;
    c->count = 0;
    for (uint32_t i = c->first; i < c->last; i++) {
        uint32_t behind = cutter_skip_parenthesis(c, i);
        char mark = behind > i ? '(' : separator(c, i);
        if (!mark)
            continue;
        if (behind > i) { /* "(CDU)" leaves the segment as it is; its tokens belong to no clause */
            i = behind - 1;
            continue;
        }
        push_coordinated(c, at, i, before);
        before = mark == '"' && (before == ':' || before == ',') && at == i ? before : mark;
        at = i + 1;
    }
    push_coordinated(c, at, c->last, before);
    torn_lend(c);
    torn_mend(c);
}

uint32_t cutter_first_word(const Cutter *c, const Segment *s)
{
    uint32_t i = s->first;
    while (i + 1 < s->last && (cutter_has(c, i, WORD_COORDINATOR) || cutter_at(c, i)->kind != TOKEN_WORD) &&
           !cutter_has(c, i, WORD_SUBORDINATOR))
        i++;
    return i;
}

static void find_infinitive(const Cutter *c, Segment *s)
{
    for (uint32_t i = s->first; i < s->last; i++) {
        const Token *t = cutter_at(c, i);
        if (t->flags & (TOKEN_CAPITAL | TOKEN_NAMED))
            continue;
        if (clause_form(t, VERB_ZU_INFINITIVE) ||
            (i > s->first && token_is(cutter_at(c, i - 1), "zu") && clause_form(t, VERB_INFINITIVE)))
            s->infinitive = true;
        if (i + 1 == s->last &&
            (clause_form(t, VERB_PARTICIPLE) || clause_form(t, VERB_INFINITIVE) || cutter_has(c, i, WORD_PARTICLE)))
            s->closes = true;
    }
}

/* "Bis März sollen Panzer geliefert werden": a preposition, since the auxiliary stands in the second place. */
static bool is_prepositional(const Cutter *c, const Segment *s, uint32_t word)
{
    enum { FIELD_MAX = 6 };
    if (!cutter_has(c, word, WORD_PREPOSITION) || word + 2 >= s->last)
        return false;
    for (uint32_t i = word + 2; i < s->last && i <= word + FIELD_MAX; i++)
        if (finite_strength(c, i) > 0)
            return finite_is_auxiliary(c, i) && !finite_stands_last(c, i, s->last);
    return false;
}

/* ", die Waffenruhe müsse halten": the finite verb before the infinitive, so it is a main clause, and "die" an article. */
static bool is_verb_second(const Cutter *c, const Segment *s, uint32_t opener)
{
    uint32_t i = opener + 1;
    while (i < s->last && finite_strength(c, i) == 0)
        i++;
    return i > opener + 1 && i + 2 == s->last && finite_is_auxiliary(c, i) && cutter_is_nonfinite(c, i + 1);
}

void cutter_classify(const Cutter *c, Segment *s)
{
    uint32_t word = cutter_first_word(c, s), second = word;
    if (s->before == '+')
        return; /* a main clause without a finite verb of its own */
    if (cutter_has(c, word, WORD_PREPOSITION) && word + 1 < s->last)
        second = word + 1;
    bool sub = cutter_has(c, word, WORD_SUBORDINATOR) && !is_prepositional(c, s, word);
    bool article = word > s->first && second + 1 < s->last && (cutter_at(c, second + 1)->flags & TOKEN_CAPITAL);
    bool relative = s->before == ',' && cutter_has(c, second, WORD_RELATIVE) && !article /* ", und der Gast aß" */ &&
                    !is_verb_second(c, s, second);
    uint32_t last_finite = finite_find(c, s->first, s->last, true);
    s->kind = CLAUSE_MAIN;
    if ((sub || relative) && s->lent != NO_TOKEN) {
        s->kind = sub ? CLAUSE_SUBORDINATE : CLAUSE_RELATIVE;
        s->opener = sub ? word : second;
        s->finite = s->lent;
    } else if ((sub || relative) && last_finite != NO_TOKEN && last_finite > second &&
               finite_stands_last(c, last_finite, s->last)) {
        s->kind = sub ? CLAUSE_SUBORDINATE : CLAUSE_RELATIVE;
        s->opener = sub ? word : second;
        s->finite = last_finite;
    } else if (s->lent != NO_TOKEN) {
        s->finite = s->lent;
    } else {
        s->finite = finite_find(c, s->first, s->last, false);
        if (sub && s->finite == NO_TOKEN && !cutter_has(c, word, WORD_PREPOSITION)) {
            s->kind = CLAUSE_SUBORDINATE;
            s->opener = word;
        }
    }
    find_infinitive(c, s);
    if (s->infinitive && s->finite == NO_TOKEN && attach_opens_infinitive(c, word))
        s->opener = word;
    if (s->finite != NO_TOKEN && s->infinitive && s->lent == NO_TOKEN && finite_strength(c, s->finite) == 1)
        s->finite = NO_TOKEN; /* "geplante Lieferungen … zu stoppen": the weak reading was none */
}
