/* Verbs that no list has: German makes new ones from a particle and an old one, and from foreign stems with -ieren. */
#include <string.h>

#include "worker/text/verb.h"

enum { GUESS_MIN = 5, STEM_MIN = 3 };

typedef struct Guess {
    Arena *arena;
    const Lexicon *lexicon;
    VerbForm *first, **end;
} Guess;

static void add(Guess *g, const VerbForm *pattern, const Verb *verb, VerbPart part)
{
    VerbForm *f = ARENA_NEW(g->arena, VerbForm);
    *f = *pattern;
    f->verb = verb;
    f->part = (uint8_t)part;
    f->detached = false;
    f->next = NULL;
    *g->end = f;
    g->end = &f->next;
}

static const Verb *new_verb(Guess *g, uint32_t lemma, uint32_t base, uint32_t particle)
{
    Verb *verb = ARENA_NEW(g->arena, Verb);
    *verb = (Verb){lemma, base, particle, VERB_MAIN};
    return verb;
}

/* "hinzufahren", "weiterempfahl", "mitgedacht": a particle before a form of a verb that is known. */
static void try_particle(Guess *g, Str particle, Str rest)
{
    uint32_t id = lexicon_word(g->lexicon, particle);
    if (!lexicon_has_trait(g->lexicon, id, TRAIT_PRODUCTIVE))
        return;
    bool zu = str_starts(rest, STR("zu")) && rest.len > STEM_MIN + 2;
    for (int skip = 0; skip <= (zu ? 1 : 0); skip++) {
        uint32_t word = lexicon_word(g->lexicon, str_slice(rest, skip ? 2 : 0, rest.len));
        for (const VerbForm *f = word ? lexicon_verb_forms(g->lexicon, word) : NULL; f; f = f->next) {
            if (f->verb->particle || f->verb->kind != VERB_MAIN || (skip && f->part != VERB_INFINITIVE))
                continue;
            const Verb *known = verb_separable(g->lexicon, id, f->verb->base);
            add(g, f, known ? known : new_verb(g, 0, f->verb->base, id), skip ? VERB_ZU_INFINITIVE : (VerbPart)f->part);
        }
    }
}

static void try_particles(Guess *g, Str word)
{
    enum { PARTICLE_MIN = 2, PARTICLE_MAX = 10 };
    uint32_t lengths = lexicon_particle_lengths(g->lexicon, word);
    for (size_t cut = PARTICLE_MIN; cut <= PARTICLE_MAX && cut + STEM_MIN <= word.len; cut++)
        if ((lengths >> cut & 1) && ((unsigned char)word.ptr[cut] & 0xC0) != 0x80)
            try_particle(g, str_slice(word, 0, cut), str_slice(word, cut, word.len));
}

/* "digitalisiert", "digitalisierten": -iert is third person and participle. */
static void try_foreign(Guess *g, Str word)
{
    static const struct {
        const char *ending;
        VerbPart part, also;
        VerbTense tense;
        uint8_t moods, numbers;
    } ENDINGS[] = {
        {"ieren", VERB_INFINITIVE, VERB_FINITE, VERB_PRESENT, VERB_INDICATIVE, VERB_PLURAL},
        {"iert", VERB_PARTICIPLE, VERB_FINITE, VERB_PRESENT, VERB_INDICATIVE, VERB_SINGULAR},
        {"ierte", VERB_FINITE, VERB_FINITE, VERB_PAST, VERB_INDICATIVE, VERB_SINGULAR},
        {"ierten", VERB_FINITE, VERB_FINITE, VERB_PAST, VERB_INDICATIVE, VERB_PLURAL},
        {"iere", VERB_FINITE, VERB_FINITE, VERB_PRESENT, VERB_KONJUNKTIV_1, VERB_SINGULAR},
    };
    for (size_t i = 0; i < sizeof ENDINGS / sizeof *ENDINGS; i++) {
        size_t len = strlen(ENDINGS[i].ending);
        if (!str_ends(word, str_of(ENDINGS[i].ending)) || word.len < len + STEM_MIN)
            continue;
        Str lemma = arena_print(g->arena, "%.*sieren", STR_ARG(str_slice(word, 0, word.len - len)));
        uint32_t id = lexicon_word(g->lexicon, lemma);
        const Verb *verb = new_verb(g, id, id, 0);
        VerbForm f = {.tense = (uint8_t)ENDINGS[i].tense, .moods = ENDINGS[i].moods, .numbers = ENDINGS[i].numbers};
        add(g, &f, verb, ENDINGS[i].part);
        if (ENDINGS[i].also != ENDINGS[i].part)
            add(g, &f, verb, ENDINGS[i].also);
        return;
    }
}

/* "gemurrt": what begins with ge- and ends in -t is a participle, unless it is a word of its own. */
static void try_participle(Guess *g, Str word)
{
    if (!str_starts(word, STR("ge")) || !str_ends(word, STR("t")) || word.len < 3 + STEM_MIN + 1)
        return;
    VerbForm f = {.tense = VERB_PAST};
    add(g, &f, new_verb(g, 0, 0, 0), VERB_PARTICIPLE);
}

const VerbForm *verb_guess(Arena *arena, const Lexicon *lexicon, Str word)
{
    Guess g = {arena, lexicon, NULL, NULL};
    g.end = &g.first;
    char last = word.len >= GUESS_MIN ? word.ptr[word.len - 1] : 0;
    if (!last || word.len > VERB_BYTES_MAX)
        return NULL;
    try_particles(&g, word);
    if (!g.first)
        try_foreign(&g, word);
    if (!g.first)
        try_participle(&g, word);
    return g.first;
}
