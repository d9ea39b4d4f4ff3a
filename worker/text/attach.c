#include "worker/text/attach.h"

/* "zu liefern", "auszuliefern" at token i. */
static bool is_zu_infinitive(const Cutter *c, uint32_t i)
{
    const Token *t = cutter_at(c, i);
    if (t->flags & (TOKEN_CAPITAL | TOKEN_NAMED))
        return false;
    return clause_form(t, VERB_ZU_INFINITIVE) ||
           (i > c->first && token_is(cutter_at(c, i - 1), "zu") && clause_form(t, VERB_INFINITIVE));
}

bool attach_has_infinitive(const Cutter *c, uint32_t first, uint32_t last)
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

bool attach_opens_infinitive(const Cutter *c, uint32_t i)
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
    if (core > first && cutter_is_nonfinite(c, core - 1) && !clause_form(cutter_at(c, core - 1), VERB_FINITE))
        core--; /* "liefern zu lassen" */
    uint32_t finite = finite_find(c, first, core, false);
    if (finite == NO_TOKEN)
        return 0;
    if (finite_stands_last(c, finite, core)) /* "hofft zu kommen", not "liefern zu wollen" */
        return finite_strength(c, finite) < 2 || is_half_modal(c, finite) || finite_is_auxiliary(c, finite) ? 0 : core;
    for (uint32_t i = core; i-- > finite + 1;)
        if (attach_opens_infinitive(c, i))
            return i;
    if (is_half_modal(c, finite))
        return 0;
    uint32_t from = finite + 1;
    if (finite_is_auxiliary(c, finite)) {
        while (from < core && !(cutter_is_nonfinite(c, from) && clause_form(cutter_at(c, from), VERB_PARTICIPLE)))
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

/* Where a clause with a conjunction begins between two finite verbs; 0: nowhere. */
static uint32_t conjunction_start(const Cutter *c, uint32_t first, uint32_t last)
{
    for (uint32_t i = first + 2; i + 2 < last; i++)
        if (is_conjunction(c, i) && finite_find(c, first, i, false) != NO_TOKEN)
            return finite_find(c, i + 1, last, true) != NO_TOKEN ? i : 0;
    return 0;
}

/* Where a clause with the verb at its end begins behind another finite verb, "ein Haus das leer steht"; or the main clause
 * behind it, "wer kommt | muss warten". 0: nowhere. */
static uint32_t verb_last_start(const Cutter *c, uint32_t first, uint32_t last)
{
    static const char *const ASKING[] = {"was", "wo", "wie", "wer", "wem", "wen", "bis"};
    uint32_t one = NO_TOKEN, end = NO_TOKEN;
    for (uint32_t i = first; i < last; i++) {
        int strength = cutter_at(c, i)->forms ? finite_strength(c, i) : 0;
        if (strength == 1 && one == NO_TOKEN)
            one = i;
        if (strength < 2)
            continue;
        if (one != NO_TOKEN && i == one + 1 && finite_strength(c, one) == 2 &&
            cutter_has(c, first, WORD_SUBORDINATOR | WORD_QUESTION) && i > first + 2)
            return i;
        one = one == NO_TOKEN ? i : one;
        end = i;
    }
    if (one == end || end == NO_TOKEN || !finite_stands_last(c, end, last))
        return 0;
    for (uint32_t i = one + 1; i + 1 < end; i++) {
        bool noun = is_noun(c, i - 1) && cutter_has(c, i, WORD_RELATIVE);
        for (size_t n = 0; !noun && n < sizeof ASKING / sizeof *ASKING; n++)
            noun = token_is(cutter_at(c, i), ASKING[n]);
        if (noun)
            return i;
    }
    return 0;
}

uint32_t attach_find(const Cutter *c, uint32_t first, uint32_t last)
{
    uint32_t start = conjunction_start(c, first, last);
    start = start ? start : verb_last_start(c, first, last);
    return start ? start : infinitive_start(c, first, last);
}
