#include "worker/text/verb.h"

#include <string.h>

#include "base/utf8.h"

/* Principal parts without a particle. */
typedef struct Parts {
    Str infinitive, present, past, subjunctive, participle;
    Str present_forms, past_forms, first_forms, second_forms; /* lists, for verbs that follow no pattern */
    VerbKind kind;
} Parts;

typedef struct Maker {
    Lexicon *lexicon;
    Arena *arena;
    const Parts *parts;
    const Verb *verb;
    Str prefix;     /* particle or inseparable prefix */
    bool separable; /* prefix is a particle */
} Maker;

static Str join(Arena *arena, Str a, const char *b)
{
    return arena_print(arena, "%.*s%s", STR_ARG(a), b);
}

static uint32_t intern(Lexicon *lexicon, Str word)
{
    size_t cap = word.len + word.len / 2 + 1;
    char *folded = arena_alloc(lexicon_arena(lexicon), cap);
    return lexicon_intern(lexicon, (Str){folded, utf8_fold(word, folded, cap)});
}

static Str stem_of(Str infinitive)
{
    size_t cut = str_ends(infinitive, STR("en")) ? 2 : 1;
    return str_slice(infinitive, 0, infinitive.len - cut);
}

/* Has this word a finite form of the same infinitive? Then its particle may be any: lexicon look-up decides. */
static bool has_base(const Maker *m, Str form)
{
    uint32_t word = intern(m->lexicon, form);
    for (const VerbForm *f = lexicon_verb_forms(m->lexicon, word); f; f = f->next)
        if (f->part == VERB_FINITE && f->verb->base == m->verb->base)
            return true;
    return false;
}

static void add(const Maker *m, Str form, VerbPart part, VerbTense tense, unsigned moods, unsigned numbers)
{
    VerbForm f = {.verb = m->verb,
                  .part = (uint8_t)part,
                  .tense = (uint8_t)tense,
                  .moods = (uint8_t)moods,
                  .numbers = (uint8_t)numbers};
    Str joined = m->prefix.len ? arena_print(m->arena, "%.*s%.*s", STR_ARG(m->prefix), STR_ARG(form)) : form;
    lexicon_add_verb_form(m->lexicon, joined, &f);
    if (m->separable && part == VERB_FINITE && !has_base(m, form)) {
        f.detached = true;
        lexicon_add_verb_form(m->lexicon, form, &f);
    }
}

static void add_list(const Maker *m, Str list, VerbTense tense, unsigned moods)
{
    Str form;
    while (pack_item(&list, &form)) {
        bool plural = str_ends(form, STR("n")) && !str_equal(form, STR("kann")) && !str_equal(form, STR("bin"));
        bool both = str_equal(form, STR("sind")) || str_equal(form, STR("seid"));
        add(m, form, VERB_FINITE, tense, moods, plural || both ? VERB_PLURAL : VERB_SINGULAR);
    }
}

static bool is_one_of(char c, const char *set)
{
    return strchr(set, c) != NULL;
}

/* Stems in -t, -d, -chn, -ffn take an -e- before the endings -t and -te. */
static bool needs_e(Str stem)
{
    char last = stem.ptr[stem.len - 1];
    if (last == 't' || last == 'd')
        return true;
    return stem.len > 2 && (last == 'n' || last == 'm') && is_one_of(stem.ptr[stem.len - 2], "hfgdbp") &&
           !str_ends(stem, STR("ahn")) && !str_ends(stem, STR("ehn")) && !str_ends(stem, STR("ohn")) &&
           !str_ends(stem, STR("ahm")) && !str_ends(stem, STR("ehm")) && !str_ends(stem, STR("ühm"));
}

/* "du lieferst", "du lädst", "du isst", from the third person. */
static Str second_of(const Maker *m, Str third)
{
    Str stem = str_slice(third, 0, third.len - (str_ends(third, STR("t")) ? 1 : 0));
    if (str_ends(stem, STR("s")) || str_ends(stem, STR("ß")) || str_ends(stem, STR("z")) || str_ends(stem, STR("x")))
        return third;
    return join(m->arena, stem, "st");
}

static void make_present(const Maker *m, Str stem)
{
    const Parts *p = m->parts;
    if (p->present_forms.len) {
        add_list(m, p->present_forms, VERB_PRESENT, VERB_INDICATIVE);
    } else {
        Str third = p->present.len ? p->present : join(m->arena, stem, needs_e(stem) ? "et" : "t");
        add(m, third, VERB_FINITE, VERB_PRESENT, VERB_INDICATIVE, VERB_SINGULAR);
        add(m, second_of(m, third), VERB_FINITE, VERB_PRESENT, VERB_INDICATIVE, VERB_SINGULAR);
        add(m, p->infinitive, VERB_FINITE, VERB_PRESENT, VERB_INDICATIVE | VERB_KONJUNKTIV_1, VERB_PLURAL);
    }
    if (p->first_forms.len)
        add_list(m, p->first_forms, VERB_PRESENT, VERB_KONJUNKTIV_1);
    else { /* also the first person of the indicative, which news has in quotations only */
        add(m, join(m->arena, stem, "e"), VERB_FINITE, VERB_PRESENT, VERB_KONJUNKTIV_1, VERB_SINGULAR);
        if (str_ends(stem, STR("el"))) /* "handle" beside "handele" */
            add(m, join(m->arena, str_slice(stem, 0, stem.len - 2), "le"), VERB_FINITE, VERB_PRESENT, VERB_KONJUNKTIV_1,
                VERB_SINGULAR);
    }
}

static void make_past(const Maker *m, Str stem)
{
    const Parts *p = m->parts;
    if (p->past_forms.len) {
        add_list(m, p->past_forms, VERB_PAST, VERB_INDICATIVE);
    } else if (p->past.len) {
        bool mixed = str_ends(p->past, STR("te"));
        add(m, p->past, VERB_FINITE, VERB_PAST, VERB_INDICATIVE, VERB_SINGULAR);
        add(m, join(m->arena, p->past, mixed ? "n" : "en"), VERB_FINITE, VERB_PAST, VERB_INDICATIVE, VERB_PLURAL);
    } else {
        Str past = join(m->arena, stem, needs_e(stem) ? "ete" : "te");
        add(m, past, VERB_FINITE, VERB_PAST, VERB_INDICATIVE | VERB_KONJUNKTIV_2, VERB_SINGULAR);
        add(m, join(m->arena, past, "n"), VERB_FINITE, VERB_PAST, VERB_INDICATIVE | VERB_KONJUNKTIV_2, VERB_PLURAL);
    }
    if (p->second_forms.len) {
        add_list(m, p->second_forms, VERB_PRESENT, VERB_KONJUNKTIV_2);
    } else if (p->subjunctive.len) {
        add(m, p->subjunctive, VERB_FINITE, VERB_PRESENT, VERB_KONJUNKTIV_2, VERB_SINGULAR);
        add(m, join(m->arena, p->subjunctive, "n"), VERB_FINITE, VERB_PRESENT, VERB_KONJUNKTIV_2, VERB_PLURAL);
    }
}

static bool starts_inseparable(Str stem)
{
    static const char *const PREFIXES[] = {"be",   "ver", "er",    "ent",  "zer",  "ge",
                                           "miss", "emp", "unter", "über", "wider"};
    static const char *const NOT[] = {"berg", "bell", "bet", "geb", "geh", "ess", "beb", "bettel", "besser"};
    for (size_t i = 0; i < sizeof NOT / sizeof *NOT; i++)
        if (str_equal(stem, str_of(NOT[i])))
            return false;
    for (size_t i = 0; i < sizeof PREFIXES / sizeof *PREFIXES; i++)
        if (str_starts(stem, str_of(PREFIXES[i])) && stem.len > strlen(PREFIXES[i]) + 2)
            return true;
    return false;
}

static Str participle_of(const Maker *m, Str stem)
{
    const Parts *p = m->parts;
    if (p->participle.len) /* "be+kommen" drops the ge- of "gekommen", "an|kommen" keeps it */
        return m->prefix.len && !m->separable && str_starts(p->participle, STR("ge"))
                   ? str_slice(p->participle, 2, p->participle.len)
                   : p->participle;
    bool plain = (m->prefix.len && !m->separable) || starts_inseparable(stem) || str_ends(stem, STR("ier"));
    return arena_print(m->arena, "%s%.*s%s", plain ? "" : "ge", STR_ARG(stem), needs_e(stem) ? "et" : "t");
}

static void make_verb(Lexicon *lexicon, const Parts *parts, Str prefix, bool separable)
{
    Arena *arena = lexicon_arena(lexicon);
    Verb *verb = ARENA_NEW(arena, Verb);
    Str lemma = arena_print(arena, "%.*s%.*s", STR_ARG(prefix), STR_ARG(parts->infinitive));
    verb->lemma = intern(lexicon, lemma);
    verb->base = separable ? intern(lexicon, parts->infinitive) : verb->lemma;
    verb->particle = separable ? intern(lexicon, prefix) : 0;
    verb->kind = prefix.len ? VERB_MAIN : parts->kind;
    if (separable)
        lexicon_add_class(lexicon, prefix, WORD_PARTICLE);
    Maker m = {lexicon, arena, parts, verb, prefix, separable};
    Str stem = stem_of(parts->infinitive);
    make_present(&m, stem);
    make_past(&m, stem);
    add(&m, parts->infinitive, VERB_INFINITIVE, VERB_PRESENT, 0, 0);
    add(&m, participle_of(&m, stem), VERB_PARTICIPLE, VERB_PAST, 0, 0);
    if (verb->kind == VERB_BECOME)
        add(&m, STR("worden"), VERB_PARTICIPLE, VERB_PAST, 0, 0); /* of the passive */
    if (separable)
        add(&m, join(arena, STR("zu"), parts->infinitive.ptr), VERB_ZU_INFINITIVE, VERB_PRESENT, 0, 0);
}

/* "be" before the principal parts of "ziehen" gives those of "beziehen". */
static void prefix_parts(Arena *arena, Parts *parts, Str inner)
{
    Str *const PARTS[] = {&parts->present, &parts->past, &parts->subjunctive, &parts->participle};
    if (str_starts(parts->participle, STR("ge")))
        parts->participle = str_slice(parts->participle, 2, parts->participle.len);
    for (size_t i = 0; i < sizeof PARTS / sizeof *PARTS; i++)
        if (PARTS[i]->len)
            *PARTS[i] = arena_print(arena, "%.*s%.*s", STR_ARG(inner), STR_ARG(*PARTS[i]));
}

/* "an|kommen" separable, "be+kommen" not, "ein|be+ziehen" both, "kommen" plain. */
static void make_marked(Lexicon *lexicon, const Parts *pattern, Str word)
{
    Arena *arena = lexicon_arena(lexicon);
    size_t bar = str_index(word, '|', 0), plus = str_index(word, '+', 0);
    size_t cut = bar < word.len ? bar : plus;
    Parts parts = *pattern;
    Str prefix = {NULL, 0};
    if (bar < plus && plus < word.len) {
        Str inner = str_slice(word, bar + 1, plus);
        prefix_parts(arena, &parts, inner);
        word = arena_print(arena, "%.*s|%.*s%.*s", STR_ARG(str_slice(word, 0, bar)), STR_ARG(inner),
                           STR_ARG(str_slice(word, plus + 1, word.len)));
    }
    if (cut < word.len) {
        prefix = str_slice(word, 0, cut);
        word = str_slice(word, cut + 1, word.len);
    }
    parts.infinitive = arena_str(arena, word);
    make_verb(lexicon, &parts, prefix, bar < cut + 1 && prefix.len);
}

static Status load_parts(const PackBlock *block, Parts *p, Error *err)
{
    const struct {
        const char *key;
        Str *value;
    } KEYS[] = {
        {"present", &p->present},
        {"past", &p->past},
        {"subjunctive", &p->subjunctive},
        {"participle", &p->participle},
        {"present_forms", &p->present_forms},
        {"past_forms", &p->past_forms},
        {"first_forms", &p->first_forms},
        {"second_forms", &p->second_forms},
    };
    static const struct {
        const char *name;
        VerbKind kind;
    } KINDS[] = {{"have", VERB_HAVE}, {"be", VERB_BE}, {"become", VERB_BECOME}, {"modal", VERB_MODAL}};
    for (size_t i = 0; i < sizeof KEYS / sizeof *KEYS; i++) {
        const PackAttribute *a = pack_find(block, KEYS[i].key);
        if (a)
            *KEYS[i].value = a->value;
    }
    const PackAttribute *a = pack_find(block, "auxiliary");
    for (size_t i = 0; a && i < sizeof KINDS / sizeof *KINDS; i++)
        if (str_equal(a->value, str_of(KINDS[i].name)))
            p->kind = KINDS[i].kind;
    if (a && p->kind == VERB_MAIN)
        return pack_fail(err, block, a->line, "auxiliary %.*s is unknown; use have, be, become or modal",
                         STR_ARG(a->value));
    return STATUS_OK;
}

Status verb_load(Lexicon *lexicon, const PackBlock *block, Error *err)
{
    Parts parts = {.kind = VERB_MAIN};
    Status st = load_parts(block, &parts, err);
    if (st)
        return st;
    bool one = str_equal(block->type, STR("verb"));
    if (one)
        make_marked(lexicon, &parts, block->id);
    for (size_t i = 0; i < block->count; i++) {
        const PackAttribute *a = &block->items[i];
        if (!str_equal(a->key, STR("lemma")) && !str_equal(a->key, STR("derived")))
            continue;
        Str rest = a->value, word;
        while (pack_item(&rest, &word)) {
            if (!str_ends(word, STR("n")))
                return pack_fail(err, block, a->line, "\"%.*s\" is no infinitive; write it with -en or -n",
                                 STR_ARG(word));
            make_marked(lexicon, &parts, word);
        }
    }
    return STATUS_OK;
}

const Verb *verb_separable(const Lexicon *lexicon, uint32_t particle, uint32_t base)
{
    char joined[VERB_BYTES_MAX];
    Str a = lexicon_word_text(lexicon, particle), b = lexicon_word_text(lexicon, base);
    if (!particle || !base || a.len + b.len > sizeof joined)
        return NULL;
    memcpy(joined, a.ptr, a.len);
    memcpy(joined + a.len, b.ptr, b.len);
    uint32_t word = lexicon_word(lexicon, (Str){joined, a.len + b.len});
    for (const VerbForm *f = word ? lexicon_verb_forms(lexicon, word) : NULL; f; f = f->next)
        if (f->part == VERB_INFINITIVE && f->verb->particle == particle)
            return f->verb;
    return NULL;
}
