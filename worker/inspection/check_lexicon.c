/* Entries of the lexicon that nothing finds, since another entry has the same words; and two holders of one office. */
#include "worker/inspection/check.h"

enum { TOKENS_MAX = 32 };

/* Keys whose words are looked up, and the types among which the first entry wins. */
static const struct {
    LexType type;
    uint32_t rivals;
    const char *key;
} LOOKED_UP[] = {
    {LEX_COUNTRY, 1u << LEX_COUNTRY | 1u << LEX_ORGANISATION | 1u << LEX_FORUM, "name"},
    {LEX_COUNTRY, 1u << LEX_COUNTRY | 1u << LEX_ORGANISATION | 1u << LEX_FORUM, "inhabitant"},
    {LEX_COUNTRY, 1u << LEX_COUNTRY | 1u << LEX_ORGANISATION | 1u << LEX_FORUM, "seat"},
    {LEX_COUNTRY, 1u << LEX_COUNTRY | 1u << LEX_ORGANISATION | 1u << LEX_FORUM, "government"},
    {LEX_ORGANISATION, 1u << LEX_COUNTRY | 1u << LEX_ORGANISATION | 1u << LEX_FORUM, "name"},
    {LEX_ORGANISATION, 1u << LEX_COUNTRY | 1u << LEX_ORGANISATION | 1u << LEX_FORUM, "inhabitant"},
    {LEX_ORGANISATION, 1u << LEX_COUNTRY | 1u << LEX_ORGANISATION | 1u << LEX_FORUM, "seat"},
    {LEX_FORUM, 1u << LEX_COUNTRY | 1u << LEX_ORGANISATION | 1u << LEX_FORUM, "name"},
    {LEX_OFFICE, 1u << LEX_OFFICE, "title"},
    {LEX_PERSON, 1u << LEX_PERSON, "name"},
    {LEX_PERSON, 1u << LEX_PERSON, "byname"},
    {LEX_PLACE, 1u << LEX_PLACE, "name"},
    {LEX_PLACE, 1u << LEX_PLACE, "venue"},
    {LEX_EVENT, 1u << LEX_EVENT, "name"},
    {LEX_TOPIC, 1u << LEX_TOPIC, "name"},
    {LEX_TOPIC, 1u << LEX_TOPIC, "phrase"},
    {LEX_GOODS, 1u << LEX_GOODS, "name"},
    {LEX_GOODS, 1u << LEX_GOODS, "phrase"},
    {LEX_CURRENCY, 1u << LEX_CURRENCY, "name"},
    {LEX_NUMBER, 1u << LEX_NUMBER, "name"},
};

static const struct {
    const char *name;
    LexType type;
} TYPES[] = {{"country", LEX_COUNTRY}, {"organisation", LEX_ORGANISATION},
             {"forum", LEX_FORUM},     {"office", LEX_OFFICE},
             {"person", LEX_PERSON},   {"place", LEX_PLACE},
             {"event", LEX_EVENT},     {"topic", LEX_TOPIC},
             {"goods", LEX_GOODS},     {"unit", LEX_CURRENCY},
             {"number", LEX_NUMBER}};

static LexType type_of(const PackBlock *block)
{
    for (size_t i = 0; i < sizeof TYPES / sizeof *TYPES; i++)
        if (str_equal(block->type, str_of(TYPES[i].name)))
            return TYPES[i].type;
    return LEX_NONE;
}

/* ---- shadowed and repeated forms ---- */

static uint32_t rivals_of(LexType type, Str key)
{
    for (size_t i = 0; i < sizeof LOOKED_UP / sizeof *LOOKED_UP; i++)
        if (LOOKED_UP[i].type == type && str_equal(key, str_of(LOOKED_UP[i].key)))
            return LOOKED_UP[i].rivals;
    return 0;
}

static void check_form(const Engine *engine, PackNotes *notes, const PackBlock *block, const PackAttribute *a, Str form,
                       uint32_t rivals)
{
    const Lexicon *lexicon = engine_lexicon(engine);
    const LexItem *own = lexicon_find(lexicon, type_of(block), block->id);
    TokenList tokens = {0};
    uint32_t length = 0;
    token_split(notes->arena, lexicon, form, &tokens);
    while (tokens.count > 1 && tokens.items[tokens.count - 1].mark == '.')
        tokens.count--; /* as the lexicon does */
    if (!tokens.count || tokens.count > TOKENS_MAX || !own)
        return;
    const LexEntry *e = lexicon_match(lexicon, &tokens, 0, (uint32_t)tokens.count, rivals, &length);
    if (!e || length != tokens.count) {
        if (form.ptr != own->name.ptr) /* what facts call it need not stand in a text */
            pack_doubt(notes, block, a->line, "\"%.*s\" is never found as it is written; shorten it", STR_ARG(form));
        return;
    }
    while (e && e->sense == SENSE_ADJECTIVE && e->item != own)
        e = lexicon_next(e, &tokens.items[0], rivals);
    if (e && e->item != own && e->item->block)
        pack_doubt(notes, block, a->line, "\"%.*s\" means %.*s at %.*s:%u first; remove one, or make it longer",
                   STR_ARG(form), STR_ARG(e->item->id), STR_ARG(e->item->block->file), (unsigned)e->item->block->line);
}

/* The same form further up in the block under the same key. */
static bool is_repeated(const PackBlock *block, const PackAttribute *at, size_t position, Str form)
{
    for (const PackAttribute *a = block->items; a <= at; a++) {
        if (!str_equal(a->key, at->key))
            continue;
        Str rest = a->value, item;
        for (size_t i = 0; pack_item(&rest, &item); i++) {
            if (a == at && i >= position)
                return false;
            if (str_equal(item, form))
                return true;
        }
    }
    return false;
}

static void check_forms(const Engine *engine, PackNotes *notes)
{
    const Pack *pack = engine_pack(engine);
    for (size_t i = 0; i < pack->count; i++) {
        const PackBlock *block = &pack->items[i];
        LexType type = type_of(block);
        for (size_t k = 0; type && k < block->count; k++) {
            const PackAttribute *a = &block->items[k];
            uint32_t rivals = rivals_of(type, a->key);
            Str rest = a->value, form;
            for (size_t n = 0; rivals && pack_item(&rest, &form); n++) {
                if (is_repeated(block, a, n, form))
                    pack_doubt(notes, block, a->line, "\"%.*s\" stands twice", STR_ARG(form));
                else
                    check_form(engine, notes, block, a, form, rivals);
            }
        }
    }
}

/* ---- terms of office ---- */

/* A term as it stands, so that "2022-05" stays that coarse. */
typedef struct Term {
    const PackBlock *person;
    uint32_t line;
    Str office, of;
    Date from, to; /* the latest first day and the earliest last day that are meant; year 0: open */
} Term;

typedef struct TermList {
    Term *items;
    size_t count, cap;
} TermList;

static Str take_word(Str *rest)
{
    size_t cut = str_index(*rest, ' ', 0);
    Str word = str_slice(*rest, 0, cut);
    *rest = str_trim(str_slice(*rest, cut, rest->len));
    return word;
}

static bool read_term(const PackBlock *block, const PackAttribute *a, Term *out)
{
    Str rest = a->value;
    *out = (Term){.person = block, .line = a->line, .office = take_word(&rest)};
    take_word(&rest);
    out->of = take_word(&rest);
    size_t dots = str_find(rest, STR(".."), 0);
    Str from = str_trim(str_slice(rest, 0, dots)), to = str_trim(str_slice(rest, dots + 2, rest.len));
    if (dots == rest.len || (from.len && !date_parse(from, &out->from)) || (to.len && !date_parse(to, &out->to)))
        return false;
    if (out->from.year && !out->from.month)
        out->from.month = 12;
    if (out->from.year && !out->from.day)
        out->from.day = (int8_t)date_days_in_month(out->from.year, out->from.month);
    return true;
}

static bool before(Date from, Date to)
{
    return !from.year || !to.year || date_compare(from, to) < 0;
}

static bool is_unique(const Engine *engine, Str office)
{
    const LexItem *item = lexicon_find(engine_lexicon(engine), LEX_OFFICE, office);
    return item && item->unique;
}

static void check_terms(const Engine *engine, PackNotes *notes)
{
    const Pack *pack = engine_pack(engine);
    TermList terms = {0};
    for (size_t i = 0; i < pack->count; i++)
        for (size_t k = 0; k < pack->items[i].count; k++) {
            const PackAttribute *a = &pack->items[i].items[k];
            Term term;
            if (str_equal(pack->items[i].type, STR("person")) && str_equal(a->key, STR("held")) &&
                read_term(&pack->items[i], a, &term) && is_unique(engine, term.office))
                ARENA_PUSH(notes->arena, &terms, term);
        }
    for (size_t i = 0; i < terms.count; i++)
        for (size_t k = 0; k < i; k++) {
            const Term *a = &terms.items[k], *b = &terms.items[i];
            if (str_equal(a->office, b->office) && str_equal(a->of, b->of) && before(a->from, b->to) &&
                before(b->from, a->to))
                pack_doubt(notes, b->person, b->line,
                           "%.*s holds %.*s of %.*s while %.*s at %.*s:%u does; mend one of the dates",
                           STR_ARG(b->person->id), STR_ARG(b->office), STR_ARG(b->of), STR_ARG(a->person->id),
                           STR_ARG(a->person->file), (unsigned)a->line);
        }
}

/* ---- places that are named and not there ---- */

static void check_places(const Engine *engine, PackNotes *notes)
{
    const Pack *pack = engine_pack(engine);
    for (size_t i = 0; i < pack->count; i++) {
        const PackBlock *block = &pack->items[i];
        const PackAttribute *a = str_equal(block->type, STR("country")) ? pack_find(block, "capital")
                                 : str_equal(block->type, STR("forum")) ? pack_find(block, "place")
                                                                        : NULL;
        if (!a)
            continue;
        char *id = arena_alloc(notes->arena, a->value.len + 1);
        for (size_t n = 0; n < a->value.len; n++)
            id[n] = a->value.ptr[n] == ' ' ? '_' : a->value.ptr[n];
        if (!lexicon_find(engine_lexicon(engine), LEX_PLACE, (Str){id, a->value.len}))
            pack_doubt(notes, block, a->line, "\"%.*s\" is no place of the lexicon; add a block: place %s",
                       STR_ARG(a->value), id);
    }
}

void check_lexicon(const Engine *engine, PackNotes *notes)
{
    check_forms(engine, notes);
    check_terms(engine, notes);
    check_places(engine, notes);
}
