#include "worker/text/group.h"

#include "worker/text/person.h"

/* "Regierung", "Seite", "Delegation" …: with an adjective or compound it is the state. */
static bool is_government(const LexEntry *e)
{
    return str_equal(e->item->id, STR("government"));
}

Str group_make_name(const Scanner *s, const LexItem *item, uint32_t first, uint32_t noun, uint32_t end)
{
    Str text = token_text(s->tokens, noun, end), adjective = {NULL, 0};
    if (text.len == item->name.len + 1 && str_starts(text, item->name) && str_ends(text, STR("s")))
        text.len--; /* "Europas" */
    else if (end == noun + 1 && str_ends(text, STR("n"))) {
        uint32_t word = lexicon_word(
            s->lexicon, str_slice(scanner_token(s, noun)->folded, 0, scanner_token(s, noun)->folded.len - 1));
        for (const LexEntry *e = lexicon_entries(s->lexicon, word); e; e = e->next)
            if (e->type == LEX_GROUP) {
                text.len--;
                break;
            }
    }
    if (noun > first && !(scanner_token(s, noun - 1)->flags & TOKEN_CAPITAL) &&
        scanner_token(s, noun - 1)->kind == TOKEN_WORD &&
        !(scanner_token(s, noun - 1)->word && lexicon_verb_forms(s->lexicon, scanner_token(s, noun - 1)->word)) &&
        !scanner_has(s, noun - 1, WORD_ARTICLE | WORD_POSSESSIVE | WORD_PREPOSITION | WORD_ADVERB | WORD_COORDINATOR))
        adjective = token_text(s->tokens, noun - 1, noun);
    static const char *const ENDINGS[] = {"en", "er", "es", "em"};
    for (size_t i = 0; i < 4; i++)
        if (adjective.len > 4 && str_ends(adjective, str_of(ENDINGS[i])))
            return arena_print(s->arena, "%.*s %.*s", (int)adjective.len - 1, adjective.ptr, STR_ARG(text));
    return adjective.len > 3 && str_ends(adjective, STR("e"))
               ? arena_print(s->arena, "%.*s %.*s", STR_ARG(adjective), STR_ARG(text))
               : text;
}

const LexEntry *group_pick(const LexEntry *e, const Token *first, bool government)
{
    while (e && (e->type != LEX_GROUP || is_government(e) != government || str_equal(e->item->id, STR("epithet"))))
        e = lexicon_next(e, first, LEX_BIT(LEX_GROUP));
    return e;
}

uint32_t group_scan_counted(Scanner *s, uint32_t i)
{
    while (s->quantity < s->quantities.count && s->quantities.items[s->quantity].first < i)
        s->quantity++;
    if (s->quantity >= s->quantities.count || s->quantities.items[s->quantity].first != i)
        return 0;
    const Quantity *q = &s->quantities.items[s->quantity];
    uint32_t length, noun = q->noun;
    if (q->money || q->noun == q->last || q->value < 2 || q->value > 1e9)
        return 0;
    while (noun > q->first && scanner_joined(s, noun))
        noun--;
    const LexEntry *e =
        group_pick(scanner_match(s, q->noun, LEX_BIT(LEX_GROUP), &length), scanner_token(s, q->noun), false);
    if (!e && noun < q->noun)
        e = group_pick(scanner_match(s, noun, LEX_BIT(LEX_GROUP), &length), scanner_token(s, noun), false);
    if (!e && scanner_token(s, q->noun)->tail) {
        length = 1;
        e = group_pick(lexicon_entries(s->lexicon, scanner_token(s, q->noun)->tail), scanner_token(s, q->noun), false);
    }
    if (!e)
        return 0;
    Mention m = {.first = i, .last = q->noun + length, .kind = MENTION_GROUP, .type = ACTOR_TYPE_GROUP, .plural = true};
    m.item = e->item;
    m.count = (uint32_t)q->value;
    m.size = (SizeUnit)e->item->code;
    m.name = group_make_name(s, e->item, i + 1, q->noun, m.last);
    scanner_push(s, m);
    return m.last;
}

/* "europäische Generäle", "westliche Länder" can be told apart from others, "weitere Minister" cannot. */
static bool is_telling(Str name)
{
    static const char *const REGIONS[] = {
        "europä",    "westlich",  "arabisch",  "afrikan",  "baltisch",  "nordisch",  "asiat",     "skandin",
        "muslim",    "islam",     "osteurop",  "lateinam", "zentral",   "balkan",    "nordeurop", "südeurop",
        "westeurop", "mitteleur", "südamerik", "karib",    "westafrik", "ostafrik",  "nordafrik", "südostas",
        "ostasiat",  "südkaukas", "kaukas",    "pazif",    "teilnehm",  "beteiligt", "verbündet", "befreundet"};
    for (size_t i = 0; i < sizeof REGIONS / sizeof *REGIONS; i++)
        if (str_starts(name, str_of(REGIONS[i])) && name.len > str_of(REGIONS[i]).len)
            return true;
    return false;
}

static bool is_single(Str name)
{
    static const char *const NOUNS[] = {"Land", "Landes", "Lande", "Staat", "Staates", "Staats", "Delegation"};
    for (size_t i = 0; i < sizeof NOUNS / sizeof *NOUNS; i++)
        if (str_ends(name, str_of(NOUNS[i])))
            return true;
    return false;
}

/* "die Atommächte Indien und Pakistan", "europäische Staaten, darunter Polen": those named act, not the group. */
static bool is_listed(const Scanner *s, uint32_t behind)
{
    uint32_t length;
    if (scanner_token(s, behind)->mark == ',')
        return token_is(scanner_token(s, behind + 1), "darunter") || token_is(scanner_token(s, behind + 1), "nämlich");
    const LexEntry *e = scanner_match(s, behind, LEX_BIT(LEX_COUNTRY), &length);
    return e && e->sense == SENSE_NAME && !scanner_is_genitive(s, behind, length, e) &&
           !scanner_joined(s, behind + length);
}

/* "die Regierung Merz", "das Kabinett Donald Tusk": its state. Returns the token behind; 0: none. */
static uint32_t scan_cabinet(Scanner *s, uint32_t i)
{
    uint32_t length, name;
    if (!group_pick(scanner_match(s, i, LEX_BIT(LEX_GROUP), &length), scanner_token(s, i), true))
        return 0;
    const LexEntry *e = scanner_match(s, i + length, LEX_BIT(LEX_PERSON), &name);
    if (!e || e->sense == SENSE_BYNAME || !e->item->country || scanner_joined(s, i + length))
        return 0;
    Mention m = {.first = i, .last = i + length + name};
    scanner_fill_actor(&m, person_choose(s, e, scanner_token(s, i + length))->country);
    scanner_push(s, m);
    return m.last;
}

uint32_t group_scan(Scanner *s, uint32_t i)
{
    uint32_t length, cabinet = scan_cabinet(s, i);
    if (cabinet)
        return cabinet;
    const LexEntry *e = group_pick(scanner_match(s, i, LEX_BIT(LEX_GROUP), &length), scanner_token(s, i), false);
    if (!e || scanner_joined(s, i + length))
        return 0;
    uint32_t name;
    const LexEntry *person = scanner_match(s, i + length, LEX_BIT(LEX_PERSON), &name);
    if (person && person->sense == SENSE_NAME)
        return 0; /* "Gastgeber Mark Carney" is a person */
    bool article = i > s->first && !(scanner_token(s, i - 1)->flags & TOKEN_CAPITAL);
    Mention m = {.first = i, .last = i + length, .kind = MENTION_GROUP, .plural = true, .item = e->item};
    m.name = group_make_name(s, e->item, article ? i - 1 : i, i, m.last);
    bool told_apart = e->item->code && !is_single(m.name) && is_telling(m.name);
    bool acts = (e->item->acts || told_apart) && !is_listed(s, m.last);
    m.type = acts ? ACTOR_TYPE_GROUP : ACTOR_TYPE_NONE;
    scanner_push(s, m);
    return m.last;
}
