#include "worker/text/clause.h"

#include "worker/text/bracket.h"

enum { SEGMENTS_MAX = 160, TRAIL_MAX = 2 };

/* What lies between two separators. */
typedef struct Segment {
    uint32_t first, last;
    uint32_t finite; /* NO_TOKEN: none */
    /* the separator in front: ',' ';' ':' '-' '(' '"', '&' for a coordinator, '+' where the finite verb is that of the
     * segment before; 0 at the beginning */
    char before;
    bool quoted, infinitive, closes; /* closes: holds a participle, infinitive or particle for an open bracket */
    ClauseKind kind;
    uint32_t opener;
    int32_t clause;
} Segment;

typedef struct Cutter {
    Arena *arena;
    const Lexicon *lexicon;
    const TokenList *tokens;
    ClauseList *out;
    uint32_t sentence, first, last;
    Segment segments[SEGMENTS_MAX];
    uint32_t count;
} Cutter;

static const Token *tok(const Cutter *c, uint32_t i)
{
    return &c->tokens->items[i];
}

static bool has_class(const Cutter *c, uint32_t i, uint32_t mask)
{
    const Token *t = tok(c, i);
    return t->word && lexicon_has_class(c->lexicon, t->word, mask);
}

const VerbForm *clause_form(const Token *token, VerbPart part)
{
    for (const VerbForm *f = token->forms; f; f = f->next)
        if (f->part == part)
            return f;
    return NULL;
}

/* ---- finite verbs ---- */

static bool opens_sentence(const Cutter *c, uint32_t i)
{
    if (i == c->first)
        return true;
    const Token *before = tok(c, i - 1);
    return before->kind == TOKEN_QUOTE || (before->kind == TOKEN_PUNCT && (before->mark == ':' || before->mark == '-'));
}

/* A verb that the lexicon lacks: a word in -te or -ten right behind a name, a noun or a pronoun. */
static bool looks_past(const Cutter *c, uint32_t i)
{
    const Token *t = tok(c, i), *before = i > c->first ? tok(c, i - 1) : NULL;
    if (t->kind != TOKEN_WORD || !before || t->folded.len < 5 || (t->flags & TOKEN_CAPITAL) || t->tail ||
        !(str_ends(t->folded, STR("te")) || str_ends(t->folded, STR("ten"))))
        return false;
    if (t->forms || (t->word && (lexicon_entries(c->lexicon, t->word) ||
                                 has_class(c, i, WORD_ADVERB | WORD_ARTICLE | WORD_PREPOSITION))))
        return false;
    Str stem = str_slice(t->folded, 0, t->folded.len - (str_ends(t->folded, STR("n")) ? 2 : 1));
    uint32_t participle = lexicon_word(c->lexicon, stem); /* "das für Freitag geplante Treffen" */
    if (participle && lexicon_verb_forms(c->lexicon, participle))
        return false;
    return (before->flags & (TOKEN_CAPITAL | TOKEN_NAMED)) && before->kind == TOKEN_WORD &&
           !has_class(c, i - 1, WORD_ARTICLE | WORD_PREPOSITION | WORD_POSSESSIVE);
}

/* What may stand before an adjective that stands before its noun. Of articles those whose adjective takes this ending:
 * "das begrüßte Ergebnis", yet "das begrüßten Minister" tells who welcomed that. */
static bool precedes_adjective(const Cutter *c, uint32_t i, Str adjective)
{
    static const struct {
        const char *article, *ending;
    } FITS[] = {{"das", "e"}, {"den", "en"}, {"dem", "en"}, {"des", "en"}, {"einen", "en"}, {"einem", "en"}};
    const Token *t = tok(c, i);
    if (t->kind == TOKEN_NUMBER)
        return true;
    for (size_t n = 0; n < sizeof FITS / sizeof *FITS; n++)
        if (token_is(t, FITS[n].article))
            return str_ends(adjective, str_of(FITS[n].ending));
    return has_class(c, i, WORD_ARTICLE | WORD_POSSESSIVE | WORD_PREPOSITION);
}

static bool is_declined(Str word)
{
    static const char *const ENDINGS[] = {"e", "en", "er", "es", "em"};
    for (size_t i = 0; i < sizeof ENDINGS / sizeof *ENDINGS; i++)
        if (str_ends(word, str_of(ENDINGS[i])))
            return true;
    return false;
}

/* "die verstärkte Zusammenarbeit", "eine große geplante Lieferung", "wachsende und drängende Sorgen" */
static bool is_attribute(const Cutter *c, uint32_t i)
{
    const Token *t = tok(c, i);
    if (i == c->first || (t->flags & TOKEN_CAPITAL) || !is_declined(t->folded))
        return false;
    uint32_t next = i + 1;
    while (next < c->last && !(tok(c, next)->flags & (TOKEN_CAPITAL | TOKEN_NAMED)) &&
           tok(c, next)->kind == TOKEN_WORD && !tok(c, next)->forms && is_declined(tok(c, next)->folded) &&
           !has_class(c, next, WORD_ARTICLE | WORD_POSSESSIVE | WORD_PREPOSITION | WORD_PRONOUN | WORD_ADVERB))
        next++;
    if (next >= c->last || tok(c, next)->kind != TOKEN_WORD || !(tok(c, next)->flags & (TOKEN_CAPITAL | TOKEN_NAMED)))
        return false;
    bool name = (tok(c, next)->flags & TOKEN_NAMED) && token_is(tok(c, i - 1), "das");
    if (precedes_adjective(c, i - 1, t->folded))
        return !name;
    const Token *before = tok(c, i - 1);
    bool adjective = before->kind == TOKEN_WORD && !(before->flags & TOKEN_CAPITAL) && !before->forms &&
                     is_declined(before->folded) && !has_class(c, i - 1, WORD_ADVERB | WORD_PRONOUN | WORD_COORDINATOR);
    return adjective && i >= c->first + 2 && precedes_adjective(c, i - 2, before->folded);
}

/* "Wiederholt unterstrich er": a participle right before a verb that can only be finite. */
static bool is_adverbial(const Cutter *c, uint32_t i)
{
    const Token *next = i + 1 < c->last ? tok(c, i + 1) : NULL;
    return next && !(next->flags & TOKEN_CAPITAL) && clause_form(tok(c, i), VERB_PARTICIPLE) &&
           clause_form(next, VERB_FINITE) && !clause_form(next, VERB_PARTICIPLE) && !clause_form(next, VERB_INFINITIVE);
}

/* 0: not finite; 1: may also be an infinitive or participle; 2: finite only. */
static int finite_strength(const Cutter *c, uint32_t i)
{
    const Token *t = tok(c, i);
    if (t->flags & (TOKEN_NAMED | TOKEN_JOINED | TOKEN_DANGLING))
        return 0;
    if (!clause_form(t, VERB_FINITE))
        return looks_past(c, i) ? 1 : 0;
    if ((t->flags & TOKEN_CAPITAL) && !opens_sentence(c, i))
        return 0;
    if (has_class(c, i,
                  WORD_ARTICLE | WORD_PREPOSITION | WORD_PRONOUN | WORD_POSSESSIVE | WORD_COORDINATOR | WORD_ADVERB |
                      WORD_FUTURE | WORD_PAST))
        return 0;
    if (clause_form(t, VERB_FINITE)->verb->kind == VERB_MAIN && is_attribute(c, i))
        return 0;
    if (i > c->first && token_is(tok(c, i - 1), "zu"))
        return 0;
    bool weak = clause_form(t, VERB_INFINITIVE) || clause_form(t, VERB_PARTICIPLE);
    if (weak && i == c->first && is_adverbial(c, i))
        return 0;
    return weak ? 1 : 2;
}

static bool is_verbal(const Cutter *c, uint32_t i)
{
    const Token *t = tok(c, i);
    if ((t->flags & TOKEN_CAPITAL) && !opens_sentence(c, i))
        return false;
    return t->forms != NULL;
}

/* Nothing but verb forms behind the finite verb: it stands last. */
static bool stands_last(const Cutter *c, uint32_t finite, uint32_t last)
{
    for (uint32_t i = finite + 1; i < last; i++)
        if (tok(c, i)->kind == TOKEN_WORD && !is_verbal(c, i))
            return false;
    return true;
}

static uint32_t find_finite(const Cutter *c, uint32_t first, uint32_t last, bool from_end)
{
    for (int strength = 2; strength >= 1; strength--)
        for (uint32_t n = 0; n < last - first; n++) {
            uint32_t i = from_end ? last - 1 - n : first + n;
            if (finite_strength(c, i) == strength)
                return i;
        }
    return NO_TOKEN;
}

/* ---- segments ---- */

/* Quotation marks around a whole clause separate; around a name or a word they do not. */
static bool quote_separates(const Cutter *c, uint32_t i)
{
    const Token *t = tok(c, i);
    if (t->mark == '<') {
        for (uint32_t k = i + 1; k < c->last && tok(c, k)->kind != TOKEN_QUOTE; k++)
            if (finite_strength(c, k) == 2)
                return true;
        return false;
    }
    for (uint32_t k = i; k-- > c->first && tok(c, k)->kind != TOKEN_QUOTE;)
        if (finite_strength(c, k) == 2)
            return true;
    return false;
}

static char separator(const Cutter *c, uint32_t i)
{
    const Token *t = tok(c, i);
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
    while (first < last && tok(c, first)->kind == TOKEN_QUOTE)
        first++;
    while (last > first && tok(c, last - 1)->kind == TOKEN_QUOTE)
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
    s->quoted = (tok(c, first)->flags & TOKEN_QUOTED) && (tok(c, last - 1)->flags & TOKEN_QUOTED);
    return s;
}

static bool is_nonfinite(const Cutter *c, uint32_t i)
{
    const Token *t = tok(c, i);
    return !(t->flags & (TOKEN_CAPITAL | TOKEN_NAMED)) &&
           (clause_form(t, VERB_PARTICIPLE) || clause_form(t, VERB_INFINITIVE));
}

static bool is_auxiliary(const Cutter *c, uint32_t i)
{
    const VerbForm *f = clause_form(tok(c, i), VERB_FINITE);
    return f && f->verb->kind != VERB_MAIN;
}

/* "hat Hilfe zugesagt und Russland kritisiert", "will liefern und ausbilden": one finite verb, two brackets. */
static bool shares_finite(const Cutter *c, uint32_t left, uint32_t right, uint32_t i, uint32_t last)
{
    if (left == NO_TOKEN || !is_auxiliary(c, left) || left + 2 >= i ||
        (right != NO_TOKEN && finite_strength(c, right) == 2))
        return false;
    while (last > i + 1 && tok(c, last - 1)->kind == TOKEN_QUOTE)
        last--;
    uint32_t closing = tok(c, i - 1)->kind == TOKEN_QUOTE ? i - 2 : i - 1;
    return last > i + 1 && is_nonfinite(c, closing) && is_nonfinite(c, last - 1);
}

/* "begrüßte den Plan und lehnte Zölle ab": two finite verbs around a coordinator make two segments. */
static void push_coordinated(Cutter *c, uint32_t first, uint32_t last, char before)
{
    uint32_t at = first;
    for (uint32_t i = first + 1; i + 1 < last; i++) {
        if (!has_class(c, i, WORD_COORDINATOR) || (tok(c, i)->flags & (TOKEN_NAMED | TOKEN_CAPITAL)))
            continue;
        uint32_t left = find_finite(c, at, i, false), right = find_finite(c, i + 1, last, false);
        if (shares_finite(c, left, right, i, last)) {
            push_segment(c, at, i, before);
            before = '+';
            at = i + 1;
            continue;
        }
        if (left == NO_TOKEN || right == NO_TOKEN)
            continue;
        int strength = finite_strength(c, left) - finite_strength(c, right);
        if ((strength > 0 && stands_last(c, right, last)) || (strength < 0 && stands_last(c, left, i)))
            continue; /* "will liefern und ausbilden" has one finite verb, "ist gekommen und begrüßt sie" has two */
        push_segment(c, at, i, before);
        before = '&';
        at = i + 1;
    }
    push_segment(c, at, last, before);
}

/* The token behind a short parenthesis without a verb; `i` where there is none. */
static uint32_t skip_parenthesis(const Cutter *c, uint32_t i)
{
    enum { PARENTHESIS_MAX = 6 };
    if (tok(c, i)->kind != TOKEN_PUNCT || tok(c, i)->mark != '(')
        return i;
    for (uint32_t k = i + 1; k < c->last && k <= i + PARENTHESIS_MAX; k++) {
        if (tok(c, k)->mark == ')')
            return k + 1;
        if (finite_strength(c, k) == 2)
            break;
    }
    return i;
}

static void cut_segments(Cutter *c)
{
    uint32_t at = c->first;
    char before = 0;
    c->count = 0;
    for (uint32_t i = c->first; i < c->last; i++) {
        uint32_t behind = skip_parenthesis(c, i);
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

static uint32_t first_word(const Cutter *c, const Segment *s)
{
    uint32_t i = s->first;
    while (i + 1 < s->last && (has_class(c, i, WORD_COORDINATOR) || tok(c, i)->kind != TOKEN_WORD) &&
           !has_class(c, i, WORD_SUBORDINATOR))
        i++;
    return i;
}

static void find_infinitive(const Cutter *c, Segment *s)
{
    for (uint32_t i = s->first; i < s->last; i++) {
        const Token *t = tok(c, i);
        if (t->flags & (TOKEN_CAPITAL | TOKEN_NAMED))
            continue;
        if (clause_form(t, VERB_ZU_INFINITIVE) ||
            (i > s->first && token_is(tok(c, i - 1), "zu") && clause_form(t, VERB_INFINITIVE)))
            s->infinitive = true;
        if (i + 1 == s->last &&
            (clause_form(t, VERB_PARTICIPLE) || clause_form(t, VERB_INFINITIVE) || has_class(c, i, WORD_PARTICLE)))
            s->closes = true;
    }
}

/* "Bis März sollen Panzer geliefert werden": a preposition, since the auxiliary stands in the second place. */
static bool is_prepositional(const Cutter *c, const Segment *s, uint32_t word)
{
    enum { FIELD_MAX = 6 };
    if (!has_class(c, word, WORD_PREPOSITION) || word + 2 >= s->last)
        return false;
    for (uint32_t i = word + 2; i < s->last && i <= word + FIELD_MAX; i++)
        if (finite_strength(c, i) > 0)
            return is_auxiliary(c, i) && !stands_last(c, i, s->last);
    return false;
}

static void classify(const Cutter *c, Segment *s)
{
    uint32_t word = first_word(c, s), second = word;
    if (s->before == '+')
        return; /* a main clause without a finite verb of its own */
    if (has_class(c, word, WORD_PREPOSITION) && word + 1 < s->last)
        second = word + 1;
    bool sub = has_class(c, word, WORD_SUBORDINATOR) && !is_prepositional(c, s, word);
    bool relative = s->before == ',' && has_class(c, second, WORD_RELATIVE);
    uint32_t last_finite = find_finite(c, s->first, s->last, true);
    s->kind = CLAUSE_MAIN;
    if ((sub || relative) && last_finite != NO_TOKEN && last_finite > second && stands_last(c, last_finite, s->last)) {
        s->kind = sub ? CLAUSE_SUBORDINATE : CLAUSE_RELATIVE;
        s->opener = sub ? word : second;
        s->finite = last_finite;
    } else {
        s->finite = find_finite(c, s->first, s->last, false);
        if (sub && s->finite == NO_TOKEN && !has_class(c, word, WORD_PREPOSITION)) {
            s->kind = CLAUSE_SUBORDINATE;
            s->opener = word;
        }
    }
    find_infinitive(c, s);
    if (s->finite != NO_TOKEN && s->infinitive && finite_strength(c, s->finite) == 1)
        s->finite = NO_TOKEN; /* "geplante Lieferungen … zu stoppen": the weak reading was none */
}

/* ---- clauses ---- */

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
        uint32_t behind = skip_parenthesis(c, i);
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
    for (const VerbForm *f = tok(c, token)->forms; f; f = f->next)
        if (lexicon_has_class(c->lexicon, f->verb->lemma, WORD_SPEECH))
            return true;
    return false;
}

static bool is_verb_first(const Cutter *c, const Segment *s)
{
    return s->finite != NO_TOKEN && s->kind == CLAUSE_MAIN && s->finite <= first_word(c, s);
}

/* "…, sagte Merz, …" has its subject behind the verb; "Merz, der …, sagte …" does not. */
static bool names_speaker(const Cutter *c, const Segment *s)
{
    uint32_t i = s->finite + 1;
    if (i >= s->last)
        return false;
    bool article = has_class(c, i, WORD_ARTICLE) && has_class(c, i, WORD_NOMINATIVE);
    return (tok(c, i)->flags & (TOKEN_NAMED | TOKEN_CAPITAL)) || article || has_class(c, i, WORD_PRONOUN);
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
    return token_is(tok(c, s->first), "so") && s->last > s->first + 1 &&
           (has_class(c, s->first + 1, WORD_ARTICLE) || (tok(c, s->first + 1)->flags & (TOKEN_NAMED | TOKEN_CAPITAL)));
}

typedef struct Assembly {
    int32_t main, last; /* clauses */
    int32_t pending;    /* segment, -1: none */
    bool open;          /* the main clause waits for its closing bracket */
} Assembly;

static bool waits(const Cutter *c, const Segment *s)
{
    const Token *t = tok(c, s->finite);
    for (const VerbForm *f = t->forms; f; f = f->next)
        if (f->verb->kind != VERB_MAIN || f->detached)
            return !s->closes;
    return false;
}

static void take_finite(Cutter *c, Assembly *a, uint32_t n)
{
    Segment *s = &c->segments[n];
    if (s->kind != CLAUSE_MAIN) {
        a->last = new_clause(c, s, s->kind, a->last);
        own(c, s, a->last);
        return;
    }
    bool first = is_verb_first(c, s), speech = is_speech_verb(c, s->finite);
    bool alone = first && speech && (a->pending >= 0 || a->main >= 0) && s->before != '&' && names_speaker(c, s);
    ClauseKind kind = CLAUSE_MAIN;
    if (first && a->pending < 0 && n == 0 && c->count > 1 && is_verb_first(c, &c->segments[n + 1]))
        kind = CLAUSE_VERB_FIRST;
    int32_t clause = new_clause(c, s, kind, s->before == '&' ? a->main : -1);
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

static void take_verbless(Cutter *c, Assembly *a, uint32_t n)
{
    Segment *s = &c->segments[n];
    bool apart = s->before == ':' || s->before == ';';
    if (is_so_speaker(c, s)) {
        own(c, s, new_clause(c, s, CLAUSE_VERBLESS, a->main));
    } else if (a->main >= 0 && a->open && s->closes && !apart) {
        own(c, s, a->main);
        a->open = false;
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

static void assemble(Cutter *c)
{
    Assembly a = {-1, -1, -1, false};
    for (uint32_t n = 0; n < c->count; n++)
        classify(c, &c->segments[n]);
    for (uint32_t n = 0; n < c->count; n++) {
        Segment *s = &c->segments[n];
        if (s->before == '+' && a.main >= 0 && s->kind == CLAUSE_MAIN) {
            s->finite = c->out->items[a.main].finite;
            a.last = new_clause(c, s, CLAUSE_MAIN, a.main);
            own(c, s, a.last);
            continue;
        }
        bool closing = a.main >= 0 && a.open && s->kind == CLAUSE_MAIN && s->finite != NO_TOKEN &&
                       finite_strength(c, s->finite) == 1 && s->finite > s->first &&
                       stands_last(c, s->finite, s->last) && s->before == ',' && a.pending < 0;
        if (closing) { /* "hatte mit A, B und C telefoniert": the participle or infinitive of the bracket */
            s->finite = NO_TOKEN;
            own(c, s, a.main);
            a.open = false;
        } else if (s->finite != NO_TOKEN) {
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
        cut_segments(c);
        assemble(c);
        for (uint32_t k = out->of_sentence[n]; k < out->count; k++)
            bracket_read(lexicon, tokens, out, k);
    }
    out->of_sentence[sentences->count] = (uint32_t)out->count;
}
