#include "worker/text/verb.h"

#include <criterion/criterion.h>
#include <string.h>

enum { ARENA_BYTES = 32 * 1024 * 1024 };

static const char *const PACK =
    "verb laden\n present lädt\n past lud\n participle geladen\n derived ein|laden; be+laden; ein|be+laden\n"
    "verbs weak\n lemma fordern; ab|lehnen; verhandeln; reden; telefonieren; zeichnen\n"
    "verb sein\n auxiliary be\n present_forms ist; sind\n past_forms war; waren\n"
    " first_forms sei; seien\n second_forms wäre; wären\n participle gewesen\n"
    "words productive\n form ab; ein\n";

static const VerbForm *form_of(const Lexicon *lexicon, const char *word, const char *lemma, VerbPart part)
{
    uint32_t id = lexicon_word(lexicon, str_of(word));
    for (const VerbForm *f = id ? lexicon_verb_forms(lexicon, id) : NULL; f; f = f->next)
        if (f->part == part && str_equal(lexicon_word_text(lexicon, f->verb->lemma), str_of(lemma)))
            return f;
    return NULL;
}

Test(verb, makes_forms_from_principal_parts)
{
    static const struct {
        const char *word, *lemma;
        VerbPart part;
    } ROWS[] = {
        {"lädt", "laden", VERB_FINITE},
        {"lädst", "laden", VERB_FINITE},
        {"forderst", "fordern", VERB_FINITE},
        {"einbelud", "einbeladen", VERB_FINITE},
        {"einbeladen", "einbeladen", VERB_PARTICIPLE},
        {"einlädt", "einladen", VERB_FINITE},
        {"eingeladen", "einladen", VERB_PARTICIPLE},
        {"einzuladen", "einladen", VERB_ZU_INFINITIVE},
        {"beladen", "beladen", VERB_PARTICIPLE},
        {"lud", "laden", VERB_FINITE},
        {"gefordert", "fordern", VERB_PARTICIPLE},
        {"fordert", "fordern", VERB_FINITE},
        {"lehnte", "ablehnen", VERB_FINITE},
        {"abgelehnt", "ablehnen", VERB_PARTICIPLE},
        {"verhandelt", "verhandeln", VERB_PARTICIPLE},
        {"redet", "reden", VERB_FINITE},
        {"telefoniert", "telefonieren", VERB_PARTICIPLE},
        {"zeichnet", "zeichnen", VERB_FINITE},
        {"seien", "sein", VERB_FINITE},
    };
    Arena arena;
    Pack pack = {0};
    Lexicon *lexicon = NULL;
    Error err = {0};
    arena_init(&arena, ARENA_BYTES);
    cr_assert_eq(arena_guard(&arena), STATUS_OK);
    cr_assert_eq(pack_parse(&arena, STR("v.lex"), str_of(PACK), &pack, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(lexicon_build(&arena, &pack, &lexicon, &err), STATUS_OK, "%s", err.text);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++)
        cr_expect_not_null(form_of(lexicon, ROWS[i].word, ROWS[i].lemma, ROWS[i].part), "%s", ROWS[i].word);
    uint32_t ein = lexicon_word(lexicon, STR("ein")), laden = lexicon_word(lexicon, STR("laden"));
    cr_expect_eq(verb_separable(lexicon, ein, laden),
                 form_of(lexicon, "eingeladen", "einladen", VERB_PARTICIPLE)->verb);
    cr_expect_null(verb_separable(lexicon, laden, ein));
    cr_expect_null(form_of(lexicon, "lädt", "einladen", VERB_FINITE));
    cr_expect_null(form_of(lexicon, "gebeladen", "beladen", VERB_PARTICIPLE));
    const VerbForm *sei = form_of(lexicon, "seien", "sein", VERB_FINITE);
    cr_expect_eq(sei->moods, VERB_KONJUNKTIV_1);
    cr_expect(form_of(lexicon, "lehnte", "ablehnen", VERB_FINITE)->detached);
    arena_fini(&arena);
}

Test(verb, guesses_what_it_is_made_of)
{
    static const struct {
        const char *word;
        VerbPart part;
        const char *base; /* NULL: it is no verb */
    } ROWS[] = {
        {"abzeichnet", VERB_FINITE, "zeichnen"},
        {"abgezeichnet", VERB_PARTICIPLE, "zeichnen"},
        {"abzuzeichnen", VERB_ZU_INFINITIVE, "zeichnen"},
        {"einlud", VERB_FINITE, "laden"},
        {"digitalisiert", VERB_PARTICIPLE, ""},
        {"digitalisierten", VERB_FINITE, ""},
        {"gemurrt", VERB_PARTICIPLE, ""},
        {"schnell", VERB_FINITE, NULL},
        {"gern", VERB_FINITE, NULL},
    };
    Arena arena;
    Pack pack = {0};
    Lexicon *lexicon = NULL;
    Error err = {0};
    arena_init(&arena, ARENA_BYTES);
    cr_assert_eq(arena_guard(&arena), STATUS_OK);
    cr_assert_eq(pack_parse(&arena, STR("v.lex"), str_of(PACK), &pack, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(lexicon_build(&arena, &pack, &lexicon, &err), STATUS_OK, "%s", err.text);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const VerbForm *f = verb_guess(&arena, lexicon, str_of(ROWS[i].word));
        while (f && f->part != ROWS[i].part)
            f = f->next;
        cr_expect_eq(f != NULL, ROWS[i].base != NULL, "%s", ROWS[i].word);
        if (f && ROWS[i].base)
            cr_expect(str_equal(lexicon_word_text(lexicon, f->verb->base), str_of(ROWS[i].base)), "%s", ROWS[i].word);
    }
    arena_fini(&arena);
}
