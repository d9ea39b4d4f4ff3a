#include "worker/text/cutter.h"

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

static char separator(const Cutter *c, uint32_t i)
{
    const Token *t = cutter_at(c, i);
    if (t->kind == TOKEN_QUOTE)
        return quote_separates(c, i) ? '"' : 0;
    if (t->kind != TOKEN_PUNCT)
        return 0;
    switch (t->mark) {
    case ',':
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
                   .clause = -1};
    s->quoted = (cutter_at(c, first)->flags & TOKEN_QUOTED) && (cutter_at(c, last - 1)->flags & TOKEN_QUOTED);
    return s;
}

static bool is_nonfinite(const Cutter *c, uint32_t i)
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
    return last > i + 1 && is_nonfinite(c, closing) && is_nonfinite(c, last - 1);
}

/* "begrüßte den Plan und lehnte Zölle ab": two finite verbs around a coordinator make two segments. */
static void push_coordinated(Cutter *c, uint32_t first, uint32_t last, char before)
{
    uint32_t at = first;
    for (uint32_t i = first + 1; i + 1 < last; i++) {
        if (!cutter_has(c, i, WORD_COORDINATOR) || (cutter_at(c, i)->flags & (TOKEN_NAMED | TOKEN_CAPITAL)))
            continue;
        uint32_t left = finite_find(c, at, i, false), right = finite_find(c, i + 1, last, false);
        if (shares_finite(c, left, right, i, last)) {
            push_segment(c, at, i, before);
            before = '+';
            at = i + 1;
            continue;
        }
        if (left == NO_TOKEN || right == NO_TOKEN)
            continue;
        int strength = finite_strength(c, left) - finite_strength(c, right);
        if ((strength > 0 && finite_stands_last(c, right, last)) || (strength < 0 && finite_stands_last(c, left, i)))
            continue; /* "will liefern und ausbilden" has one finite verb, "ist gekommen und begrüßt sie" has two */
        push_segment(c, at, i, before);
        before = '&';
        at = i + 1;
    }
    push_segment(c, at, last, before);
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

void cutter_classify(const Cutter *c, Segment *s)
{
    uint32_t word = cutter_first_word(c, s), second = word;
    if (s->before == '+')
        return; /* a main clause without a finite verb of its own */
    if (cutter_has(c, word, WORD_PREPOSITION) && word + 1 < s->last)
        second = word + 1;
    bool sub = cutter_has(c, word, WORD_SUBORDINATOR) && !is_prepositional(c, s, word);
    bool relative = s->before == ',' && cutter_has(c, second, WORD_RELATIVE);
    uint32_t last_finite = finite_find(c, s->first, s->last, true);
    s->kind = CLAUSE_MAIN;
    if ((sub || relative) && last_finite != NO_TOKEN && last_finite > second &&
        finite_stands_last(c, last_finite, s->last)) {
        s->kind = sub ? CLAUSE_SUBORDINATE : CLAUSE_RELATIVE;
        s->opener = sub ? word : second;
        s->finite = last_finite;
    } else {
        s->finite = finite_find(c, s->first, s->last, false);
        if (sub && s->finite == NO_TOKEN && !cutter_has(c, word, WORD_PREPOSITION)) {
            s->kind = CLAUSE_SUBORDINATE;
            s->opener = word;
        }
    }
    find_infinitive(c, s);
    if (s->finite != NO_TOKEN && s->infinitive && finite_strength(c, s->finite) == 1)
        s->finite = NO_TOKEN; /* "geplante Lieferungen … zu stoppen": the weak reading was none */
}
