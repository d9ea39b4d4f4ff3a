/* Which words are finite verbs. */
#include "worker/text/cutter.h"

static bool opens_sentence(const Cutter *c, uint32_t i)
{
    if (i == c->first)
        return true;
    const Token *before = cutter_at(c, i - 1);
    if (before->kind == TOKEN_QUOTE && i >= c->first + 2) /* not "die „Weisen“" */
        return cutter_at(c, i - 2)->kind != TOKEN_WORD;
    return before->kind == TOKEN_QUOTE || (before->kind == TOKEN_PUNCT && (before->mark == ':' || before->mark == '-'));
}

/* "hat von Oslo feste Zusagen erhalten": before a noun, and a participle or infinitive ends the bracket. */
static bool lies_in_bracket(const Cutter *c, uint32_t i)
{
    uint32_t end = i + 1;
    if (end >= c->last || !(cutter_at(c, end)->flags & TOKEN_CAPITAL) || (cutter_at(c, end)->flags & TOKEN_NAMED))
        return false;
    while (end < c->last && cutter_at(c, end)->kind != TOKEN_PUNCT)
        end++;
    return cutter_is_nonfinite(c, end - 1);
}

/* A verb that the lexicon lacks: a word in -te or -ten right behind a name, a noun or a pronoun. */
static bool looks_past(const Cutter *c, uint32_t i)
{
    const Token *t = cutter_at(c, i), *before = i > c->first ? cutter_at(c, i - 1) : NULL;
    if (t->kind != TOKEN_WORD || !before || t->folded.len < 5 || (t->flags & TOKEN_CAPITAL) || t->tail ||
        !(str_ends(t->folded, STR("te")) || str_ends(t->folded, STR("ten"))))
        return false;
    if (t->forms || (t->word && (lexicon_entries(c->lexicon, t->word) ||
                                 cutter_has(c, i, WORD_ADVERB | WORD_ARTICLE | WORD_PREPOSITION | WORD_PAST))))
        return false;
    Str stem = str_slice(t->folded, 0, t->folded.len - (str_ends(t->folded, STR("n")) ? 2 : 1));
    uint32_t participle = lexicon_word(c->lexicon, stem); /* "das für Freitag geplante Treffen" */
    if (participle && lexicon_verb_forms(c->lexicon, participle))
        return false;
    return (before->flags & (TOKEN_CAPITAL | TOKEN_NAMED)) && before->kind == TOKEN_WORD &&
           !cutter_has(c, i - 1, WORD_ARTICLE | WORD_PREPOSITION | WORD_POSSESSIVE) && !lies_in_bracket(c, i);
}

/* What may stand before an adjective that stands before its noun. Of articles those whose adjective takes this ending:
 * "das begrüßte Ergebnis", yet "das begrüßten Minister" tells who welcomed that. */
static bool precedes_adjective(const Cutter *c, uint32_t i, Str adjective)
{
    static const struct {
        const char *article, *ending;
    } FITS[] = {{"das", "e"}, {"den", "en"}, {"dem", "en"}, {"des", "en"}, {"einen", "en"}, {"einem", "en"}};
    const Token *t = cutter_at(c, i);
    if (t->kind == TOKEN_NUMBER)
        return true;
    for (size_t n = 0; n < sizeof FITS / sizeof *FITS; n++)
        if (token_is(t, FITS[n].article))
            return str_ends(adjective, str_of(FITS[n].ending));
    return cutter_has(c, i, WORD_ARTICLE | WORD_POSSESSIVE | WORD_PREPOSITION);
}

/* "gebrachten", of "gebracht" */
static bool is_declined_participle(const Cutter *c, uint32_t i)
{
    Str word = cutter_at(c, i)->folded;
    uint32_t stem = lexicon_word(c->lexicon, str_slice(word, 0, word.len - (str_ends(word, STR("e")) ? 1 : 2)));
    for (const VerbForm *f = stem ? lexicon_verb_forms(c->lexicon, stem) : NULL; f; f = f->next)
        if (f->part == VERB_PARTICIPLE)
            return true;
    return false;
}

/* "die in Oslo vereinten Länder beraten": behind a definite article and a preposition, and another verb follows. */
static bool is_inner_participle(const Cutter *c, uint32_t i)
{
    enum { COMPLEMENT_MAX = 8 };
    uint32_t at = i - 1;
    while (at > c->first && at + COMPLEMENT_MAX > i && !cutter_has(c, at, WORD_PREPOSITION)) {
        const Token *t = cutter_at(c, at);
        if (t->kind > TOKEN_NUMBER || (t->forms && !(t->flags & TOKEN_CAPITAL)))
            return false;
        at--;
    }
    bool two = at > c->first && cutter_has(c, at, WORD_PREPOSITION) && cutter_has(c, at - 1, WORD_PREPOSITION);
    if (two && !token_is(cutter_at(c, at - 1), "bis") && is_declined_participle(c, i))
        return true; /* "von nach Oslo gebrachten Kindern" */
    const Token *article = at > c->first && cutter_has(c, at, WORD_PREPOSITION) ? cutter_at(c, at - 1) : NULL;
    if (!article || article->folded.len != 3 || !cutter_has(c, at - 1, WORD_ARTICLE) ||
        !str_starts(article->folded, STR("d")))
        return false;
    for (uint32_t k = i + 1; k < c->last && cutter_at(c, k)->kind != TOKEN_PUNCT; k++)
        if (clause_form(cutter_at(c, k), VERB_FINITE) && finite_strength(c, k) > 0)
            return true;
    return false;
}

/* "die verstärkte Zusammenarbeit", "eine große geplante Lieferung", "wachsende und drängende Sorgen" */
static bool is_attribute(const Cutter *c, uint32_t i)
{
    const Token *t = cutter_at(c, i);
    if (i == c->first || (t->flags & TOKEN_CAPITAL) || !token_ends_declined(t))
        return false;
    uint32_t next = i + 1;
    while (next < c->last && !(cutter_at(c, next)->flags & (TOKEN_CAPITAL | TOKEN_NAMED)) &&
           cutter_at(c, next)->kind == TOKEN_WORD && !cutter_at(c, next)->forms &&
           token_ends_declined(cutter_at(c, next)) &&
           !cutter_has(c, next, WORD_ARTICLE | WORD_POSSESSIVE | WORD_PREPOSITION | WORD_PRONOUN | WORD_ADVERB))
        next++;
    if (next >= c->last || cutter_at(c, next)->kind != TOKEN_WORD ||
        !(cutter_at(c, next)->flags & (TOKEN_CAPITAL | TOKEN_NAMED)))
        return false;
    if (token_is(cutter_at(c, i - 1), "nicht")) /* "eine nicht anerkannte Schule" */
        return true;
    if (is_inner_participle(c, i))
        return true;
    bool name = (cutter_at(c, next)->flags & TOKEN_NAMED) && token_is(cutter_at(c, i - 1), "das");
    if (precedes_adjective(c, i - 1, t->folded))
        return !name;
    uint32_t article = i - 1; /* "der selbst ernannten Republiken" */
    while (article > c->first && article + 3 > i && cutter_has(c, article, WORD_ADVERB))
        article--;
    if (article < i - 1 && cutter_has(c, article, WORD_ARTICLE | WORD_POSSESSIVE) &&
        precedes_adjective(c, article, t->folded))
        return true;
    const Token *before = cutter_at(c, i - 1);
    bool adjective = before->kind == TOKEN_WORD && !(before->flags & TOKEN_CAPITAL) && !before->forms &&
                     token_ends_declined(before) &&
                     !cutter_has(c, i - 1, WORD_ADVERB | WORD_PRONOUN | WORD_COORDINATOR);
    return adjective && i >= c->first + 2 && precedes_adjective(c, i - 2, before->folded);
}

/* "Wiederholt unterstrich er": a participle right before a verb that can only be finite; "Erwartet werden …": before an
 * auxiliary. */
static bool is_adverbial(const Cutter *c, uint32_t i)
{
    const Token *next = i + 1 < c->last ? cutter_at(c, i + 1) : NULL;
    return next && !(next->flags & TOKEN_CAPITAL) && clause_form(cutter_at(c, i), VERB_PARTICIPLE) &&
           clause_form(next, VERB_FINITE) && !clause_form(next, VERB_PARTICIPLE) &&
           (!clause_form(next, VERB_INFINITIVE) || clause_form(next, VERB_FINITE)->verb->kind != VERB_MAIN);
}

/* "Treffen in Genf: …": an infinitive for a noun, before a preposition and a colon. */
static bool is_event(const Cutter *c, uint32_t i)
{
    if (i + 1 >= c->last || !clause_form(cutter_at(c, i), VERB_INFINITIVE) || !cutter_has(c, i + 1, WORD_PREPOSITION))
        return false;
    uint32_t end = i + 1;
    while (end < c->last && cutter_at(c, end)->kind != TOKEN_PUNCT)
        end++;
    return end < c->last && cutter_at(c, end)->mark == ':';
}

static uint8_t find_strength(const Cutter *c, uint32_t i)
{
    const Token *t = cutter_at(c, i);
    if (t->flags & (TOKEN_NAMED | TOKEN_JOINED | TOKEN_DANGLING))
        return 0;
    if (!clause_form(t, VERB_FINITE))
        return looks_past(c, i) ? 1 : 0;
    if ((t->flags & TOKEN_CAPITAL) && (!opens_sentence(c, i) || is_event(c, i)))
        return 0;
    if (cutter_has(c, i, WORD_POSSESSIVE) && (i + 1 < c->last && token_is(cutter_at(c, i + 1), "ich")))
        return 2; /* "damit meine ich …" */
    if (cutter_has(c, i,
                   WORD_ARTICLE | WORD_PREPOSITION | WORD_PRONOUN | WORD_POSSESSIVE | WORD_COORDINATOR | WORD_ADVERB |
                       WORD_FUTURE | WORD_PAST))
        return 0;
    if (clause_form(t, VERB_FINITE)->verb->kind == VERB_MAIN && is_attribute(c, i))
        return 0;
    if ((i > c->first && token_is(cutter_at(c, i - 1), "zu")) ||
        (i + 1 < c->last && token_is(cutter_at(c, i + 1), "zufolge"))) /* "Berichten zufolge" */
        return 0;
    bool weak = clause_form(t, VERB_INFINITIVE) || clause_form(t, VERB_PARTICIPLE);
    if (weak && i == c->first && is_adverbial(c, i))
        return 0;
    return weak ? 1 : 2;
}

int finite_strength(const Cutter *c, uint32_t i)
{
    if (!c->strengths[i])
        c->strengths[i] = (uint8_t)(1 + find_strength(c, i));
    return c->strengths[i] - 1;
}

static bool is_verbal(const Cutter *c, uint32_t i)
{
    const Token *t = cutter_at(c, i);
    if ((t->flags & TOKEN_CAPITAL) && !opens_sentence(c, i))
        return false;
    return t->forms != NULL;
}

bool finite_stands_last(const Cutter *c, uint32_t finite, uint32_t last)
{
    for (uint32_t i = finite + 1; i < last; i++)
        if (cutter_at(c, i)->kind == TOKEN_WORD && !is_verbal(c, i))
            return false;
    return true;
}

uint32_t finite_find(const Cutter *c, uint32_t first, uint32_t last, bool from_end)
{
    uint32_t weak = NO_TOKEN;
    for (uint32_t n = 0; n < last - first; n++) {
        uint32_t i = from_end ? last - 1 - n : first + n;
        int strength = finite_strength(c, i);
        if (strength == 2)
            return i;
        if (strength && weak == NO_TOKEN)
            weak = i;
    }
    return weak;
}

bool finite_is_auxiliary(const Cutter *c, uint32_t i)
{
    const VerbForm *f = clause_form(cutter_at(c, i), VERB_FINITE);
    return f && f->verb->kind != VERB_MAIN;
}
