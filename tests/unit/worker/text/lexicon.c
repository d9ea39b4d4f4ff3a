#include "worker/text/lexicon.h"

#include <criterion/criterion.h>
#include <string.h>

enum { ARENA_BYTES = 64 * 1024 * 1024 };

static const char *const PACK =
    "country FRA\n name Frankreich; Französische Republik\n adjective französisch\n capital Paris\n seat Paris; Weißes "
    "Haus\n"
    "office president\n title Präsident; Präsidenten\n of country\n unique yes\n rank head_of_state\n"
    "person anna\n name Anna Muster\n surname Muster\n gender f\n acts_for FRA\n held president of FRA "
    "2020-01-01..2024-12-31\n"
    "forum shield\n name European Shield; ESSI; Essi\n"
    "person otto\n name Otto Beispiel; Otto II.\n gender m\n acts_for FRA\n held president of FRA 2024-12-31..\n"
    "event talk\n name Gespräch; Gespräche\ntopic sanctions\n stem sanktion\n"
    "topic nuclear\n name Atomgespräch; Atomgespräche\nevent none\n name Tischgespräch\n ignored yes\n"
    "act demand\n name Forderung\nwhole demand\n name Herausforderung\n"
    "words article\n form der\nwords time\n form woche\n";

typedef struct Setting {
    Arena arena;
    Pack pack;
    Lexicon *lexicon;
} Setting;

static void open_lexicon(Setting *s)
{
    Error err = {0};
    memset(s, 0, sizeof *s);
    arena_init(&s->arena, ARENA_BYTES);
    cr_assert_eq(arena_guard(&s->arena), STATUS_OK);
    cr_assert_eq(pack_parse(&s->arena, STR("a.lex"), str_of(PACK), &s->pack, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(lexicon_build(&s->arena, &s->pack, &s->lexicon, &err), STATUS_OK, "%s", err.text);
}

Test(lexicon, matches_inflected_forms)
{
    static const struct {
        const char *text;
        uint32_t length; /* 0: no match */
    } ROWS[] = {
        {"Frankreich", 1},    {"Frankreichs", 1},    {"französischen", 1}, {"Französischen Republik", 2},
        {"Weißen Hauses", 2}, {"Weissen Haus", 2},   {"frankreich", 0},    {"Anna Muster", 2},
        {"Musters", 1},       {"Präsidenten", 1},    {"Gesprächen", 1},    {"unbekannt", 0},
        {"Paris’", 1},        {"Otto II. sagte", 2}, {"Essi", 1},
    };
    Setting s;
    open_lexicon(&s);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        TokenList tokens = {0};
        uint32_t length = 0;
        token_split(&s.arena, s.lexicon, str_of(ROWS[i].text), &tokens);
        const LexEntry *e = lexicon_match(s.lexicon, &tokens, 0, (uint32_t)tokens.count, UINT32_MAX, &length);
        cr_expect_eq(e ? length : 0, ROWS[i].length, "%s: %u", ROWS[i].text, e ? length : 0);
    }
    arena_fini(&s.arena);
}

Test(lexicon, finds_the_holder_of_an_office)
{
    static const struct {
        Date at;
        const char *id;
    } ROWS[] = {
        {{2021, 5, 1}, "anna"}, {{2025, 1, 1}, "otto"}, {{2024, 0, 0}, "anna"}, {{2019, 1, 1}, ""}, {{0, 0, 0}, ""}};
    Setting s;
    open_lexicon(&s);
    const LexItem *office = lexicon_find(s.lexicon, LEX_OFFICE, STR("president"));
    const LexItem *country = lexicon_find(s.lexicon, LEX_COUNTRY, STR("FRA"));
    cr_assert(office && country);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const LexItem *holder = lexicon_holder(office, country, ROWS[i].at);
        cr_expect(str_equal(holder ? holder->id : STR(""), str_of(ROWS[i].id)), "row %zu", i);
    }
    arena_fini(&s.arena);
}

Test(lexicon, finds_compounds_by_their_last_part_and_by_their_stem)
{
    Setting s;
    open_lexicon(&s);
    TokenList tokens = {0};
    token_split(&s.arena, s.lexicon, STR("Friedensgespräche Sanktionspaket"), &tokens);
    cr_expect_neq(tokens.items[0].tail, 0);
    const LexEntry *e = lexicon_stem(s.lexicon, tokens.items[1].folded, 1u << LEX_TOPIC);
    cr_assert_not_null(e);
    cr_expect_eq(e->item->code, TOPIC_SANCTIONS);
    arena_fini(&s.arena);
}

Test(lexicon, takes_a_known_compound_for_its_last_part_as_well)
{
    Setting s;
    open_lexicon(&s);
    const LexEntry *e = lexicon_entries(s.lexicon, lexicon_word(s.lexicon, STR("atomgespräche")));
    cr_assert(e && e->next && !e->next->next);
    cr_expect_eq(e->item->type, LEX_TOPIC);
    cr_expect_eq(e->next->item->type, LEX_EVENT);
    e = lexicon_entries(s.lexicon, lexicon_word(s.lexicon, STR("tischgespräch"))); /* it says itself what it is */
    cr_assert(e && !e->next);
    cr_expect(e->item->ignored);
    arena_fini(&s.arena);
}

Test(lexicon, takes_no_whole_noun_for_its_last_part)
{
    static const char *const WORDS[] = {"herausforderung", "herausforderungen"};
    Setting s;
    open_lexicon(&s);
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++) {
        const LexEntry *e = lexicon_entries(s.lexicon, lexicon_word(s.lexicon, str_of(WORDS[i])));
        cr_assert(e && !e->next, "%s", WORDS[i]);
        cr_expect_eq(e->item->type, LEX_WHOLE);
    }
    TokenList tokens = {0};
    token_split(&s.arena, s.lexicon, STR("Herausforderung Nachforderung Dauerherausforderung"), &tokens);
    cr_expect_eq(tokens.items[0].tail, 0);
    cr_expect_eq(lexicon_entries(s.lexicon, tokens.items[1].tail)->item->type, LEX_ACT);
    cr_expect_eq(lexicon_entries(s.lexicon, tokens.items[2].tail)->item->type, LEX_WHOLE);
    arena_fini(&s.arena);
}

Test(lexicon, tells_tokens_what_it_knows_of_their_words)
{
    Setting s;
    open_lexicon(&s);
    TokenList tokens = {0};
    token_split(&s.arena, s.lexicon, STR("Der Woche Frankreich Unsinn"), &tokens);
    cr_assert_eq(tokens.count, 4);
    cr_expect(token_has(&tokens.items[0], WORD_ARTICLE));
    cr_expect_not(token_has(&tokens.items[0], WORD_PREPOSITION));
    cr_expect(token_has_trait(&tokens.items[1], TRAIT_TIME));
    cr_expect_not(token_has(&tokens.items[1], UINT32_MAX));
    cr_expect(token_starts(&tokens.items[2], 1u << LEX_COUNTRY));
    cr_expect_not(token_starts(&tokens.items[2], 1u << LEX_PERSON));
    cr_expect(!tokens.items[3].classes && !tokens.items[3].traits && !tokens.items[3].starts);
    arena_fini(&s.arena);
}
