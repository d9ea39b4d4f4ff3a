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

/* ---- clauses that no comma sets apart ---- */

/* "zu liefern", "auszuliefern" at token i. */
static bool is_zu_infinitive(const Cutter *c, uint32_t i)
{
    const Token *t = cutter_at(c, i);
    if (t->flags & (TOKEN_CAPITAL | TOKEN_NAMED))
        return false;
    return clause_form(t, VERB_ZU_INFINITIVE) ||
           (i > c->first && token_is(cutter_at(c, i - 1), "zu") && clause_form(t, VERB_INFINITIVE));
}

static bool has_zu_infinitive(const Cutter *c, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++)
        if (is_zu_infinitive(c, i))
            return true;
    return false;
}

static bool is_noun(const Cutter *c, uint32_t i)
{
    const Token *t = cutter_at(c, i);
    return t->kind == TOKEN_WORD && (t->flags & TOKEN_CAPITAL);
}

/* Verbs that stand with "zu" as modals do, "scheint zu kommen", or in an idiom, "gab zu bedenken". */
static bool is_half_modal(const Cutter *c, uint32_t finite)
{
    for (const VerbForm *f = cutter_at(c, finite)->forms; f; f = f->next)
        if (lexicon_has_trait(c->lexicon, f->verb->lemma, TRAIT_HALF_MODAL))
            return true;
    return false;
}

/* Does what stands before the verb leave the subject behind it? "Gestern versuchte die Frau zu fliehen". */
static bool is_inverted(const Cutter *c, uint32_t first, uint32_t finite)
{
    return finite == first || cutter_has(c, first, WORD_PREPOSITION | WORD_ADVERB | WORD_SUBORDINATOR);
}

/* What goes with the infinitive at `core` of what stands behind `from`: phrases behind prepositions, adverbs, and one
 * phrase that may be its object. */
static uint32_t infinitive_field(const Cutter *c, uint32_t from, uint32_t core, bool inverted)
{
    uint32_t start = core;
    for (uint32_t i = core; i-- > from;) {
        const Token *t = cutter_at(c, i);
        bool verb = t->forms && !(t->flags & TOKEN_CAPITAL);
        if (t->kind != TOKEN_WORD || verb || cutter_has(c, i, WORD_PRONOUN | WORD_COORDINATOR))
            break;
        if (is_noun(c, i)) {
            uint32_t phrase = i;
            while (phrase > from && cutter_at(c, phrase - 1)->kind <= TOKEN_NUMBER && !is_noun(c, phrase - 1) &&
                   !cutter_has(c, phrase - 1, WORD_ARTICLE | WORD_POSSESSIVE | WORD_PREPOSITION | WORD_ADVERB))
                phrase--;
            bool article = phrase > from && cutter_has(c, phrase - 1, WORD_ARTICLE | WORD_POSSESSIVE);
            phrase -= article;
            if (phrase > from && cutter_has(c, phrase - 1, WORD_PREPOSITION)) {
                i = start = phrase - 1;
                continue;
            }
            bool object = article ? cutter_has(c, phrase, WORD_ACCUSATIVE) : !(t->flags & TOKEN_NAMED);
            if (object && !(inverted && phrase == from))
                start = phrase;
            break;
        }
        if (cutter_has(c, i, WORD_ARTICLE | WORD_POSSESSIVE | WORD_PREPOSITION))
            break;
        start = i;
    }
    return start;
}

static bool opens_infinitive(const Cutter *c, uint32_t i)
{
    return token_is(cutter_at(c, i), "ohne") || token_is(cutter_at(c, i), "um") ||
           token_is(cutter_at(c, i), "anstatt") || token_is(cutter_at(c, i), "statt");
}

/* Where an infinitive clause begins that no comma sets apart: "versprach die Waffen zu liefern", "hat zugesagt zu
 * kommen", "kam ohne ein Wort zu sagen". 0: there is none. */
static uint32_t infinitive_start(const Cutter *c, uint32_t first, uint32_t last)
{
    while (last > first + 2 && cutter_at(c, last - 1)->kind == TOKEN_QUOTE)
        last--;
    if (last < first + 3 || !is_zu_infinitive(c, last - 1))
        return 0;
    uint32_t core = clause_form(cutter_at(c, last - 1), VERB_ZU_INFINITIVE) ? last - 1 : last - 2;
    if (core > first && is_nonfinite(c, core - 1) && !clause_form(cutter_at(c, core - 1), VERB_FINITE))
        core--; /* "liefern zu lassen" */
    uint32_t finite = finite_find(c, first, core, false);
    if (finite == NO_TOKEN)
        return 0;
    if (finite_stands_last(c, finite, core)) /* "hofft zu kommen", not "liefern zu wollen" */
        return finite_strength(c, finite) < 2 || is_half_modal(c, finite) || finite_is_auxiliary(c, finite) ? 0 : core;
    for (uint32_t i = core; i-- > finite + 1;)
        if (opens_infinitive(c, i))
            return i;
    if (is_half_modal(c, finite))
        return 0;
    uint32_t from = finite + 1;
    if (finite_is_auxiliary(c, finite)) {
        while (from < core && !(is_nonfinite(c, from) && clause_form(cutter_at(c, from), VERB_PARTICIPLE)))
            from++;
        if (from++ >= core)
            return 0;
    }
    return infinitive_field(c, from, core, is_inverted(c, first, finite) && from == finite + 1);
}

/* Words that nothing but a clause stands behind. */
static bool is_conjunction(const Cutter *c, uint32_t i)
{
    return token_has_trait(cutter_at(c, i), TRAIT_CONJUNCTION);
}

static void push_attached(Cutter *c, uint32_t first, uint32_t last, char before)
{
    for (uint32_t i = first + 2; i + 2 < last; i++) {
        if (!is_conjunction(c, i) || finite_find(c, first, i, false) == NO_TOKEN)
            continue;
        if (finite_find(c, i + 1, last, true) == NO_TOKEN)
            continue;
        push_attached(c, first, i, before);
        push_attached(c, i, last, ',');
        return;
    }
    uint32_t start = infinitive_start(c, first, last);
    if (start > first) {
        push_segment(c, first, start, before);
        push_segment(c, start, last, ',');
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
        bool infinitives = left == NO_TOKEN && right == NO_TOKEN && has_zu_infinitive(c, at, i) &&
                           has_zu_infinitive(c, i + 1, last); /* "Waffen zu liefern und Soldaten auszubilden" */
        if (!infinitives && (left == NO_TOKEN || right == NO_TOKEN))
            continue;
        bool closing = !infinitives && finite_is_auxiliary(c, left) && finite_strength(c, right) == 1 &&
                       finite_stands_last(c, right, last);
        if (closing) /* "wollen zwischen Israel und der Hamas vermitteln" */
            continue;
        int strength = infinitives ? 0 : finite_strength(c, left) - finite_strength(c, right);
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
    if (s->infinitive && s->finite == NO_TOKEN && opens_infinitive(c, word))
        s->opener = word;
    if (s->finite != NO_TOKEN && s->infinitive && finite_strength(c, s->finite) == 1)
        s->finite = NO_TOKEN; /* "geplante Lieferungen … zu stoppen": the weak reading was none */
}
