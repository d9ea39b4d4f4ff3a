/* By what name a noun calls a meeting. */
#include "worker/extraction/meeting_name.h"

#include <string.h>

#include "worker/extraction/meeting_sides.h"
#include "worker/extraction/meeting_word.h"

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

/* "Geberkonferenz", "Friedensgipfel": a compound that is the title of an event, not how it is held or by whom. */
static Str title_of(const Reading *r, const Chunk *chunk)
{
    static const char *const ENDINGS[] = {"konferenz", "gipfel", "gipfels"};
    static const char *const FORMS[] = {"video",  "telefon", "presse", "schalt", "spitzen",  "krisen", "sonder",
                                        "zweier", "dreier",  "vierer", "fünfer", "minister", "web",    "online"};
    const Token *t = tok(r->a, chunk->head);
    Str name = token_text(&r->a->tokens, chunk->head, chunk->head + 1);
    size_t ending = 0, endings = sizeof ENDINGS / sizeof *ENDINGS;
    while (ending < endings &&
           !(str_ends(t->folded, str_of(ENDINGS[ending])) && t->folded.len > strlen(ENDINGS[ending]) + 1))
        ending++;
    for (size_t f = 0; ending < endings && f < sizeof FORMS / sizeof *FORMS; f++)
        if (str_find(t->folded, str_of(FORMS[f]), 0) < t->folded.len)
            return (Str){NULL, 0};
    return ending < endings ? str_slice(name, 0, name.len - (ending == 2)) : (Str){NULL, 0};
}

/* "Nato-Gipfels" -> "Nato-Gipfel" */
static Str base_form(const Reading *r, uint32_t first, uint32_t last)
{
    static const char *const ENDINGS[] = {"gipfels", "treffens", "rates", "rats", "formats", "dialogs", "forums"};
    Str text = token_text(&r->a->tokens, first, last), head = tok(r->a, last - 1)->folded;
    for (size_t e = 0; e < sizeof ENDINGS / sizeof *ENDINGS; e++)
        if (str_ends(head, str_of(ENDINGS[e])))
            return str_slice(text, 0, text.len - (str_ends(head, STR("rates")) ? 2 : 1));
    return text;
}

/* "Konferenz zum Sudan", "Konferenz über die Zweistaatenlösung": the subject is part of the name. */
static Str read_subject_name(const Reading *r, const Chunk *chunk)
{
    static const char *const ABOUT[] = {"zu", "zum", "zur", "über", "für"};
    const Analysis *a = r->a;
    const Chunk *next = NULL;
    for (uint32_t n = r->k->chunk_first; n < r->k->chunk_first + r->k->chunk_count; n++)
        if (a->clauses.chunks.items[n].first == chunk->last)
            next = &a->clauses.chunks.items[n];
    bool conference = token_is(tok(a, chunk->head), "konferenz");
    if (!conference || !next || next->time || !slots_behind(r, next, ABOUT, sizeof ABOUT / sizeof *ABOUT))
        return (Str){NULL, 0};
    bool who = next->mention >= 0 && a->mentions.items[next->mention].type == ACTOR_TYPE_PERSON;
    bool named =
        (next->mention >= 0 && !who) || match_code(a, (TokenRange){next->first, next->genitive, r->clause}, LEX_TOPIC);
    for (uint32_t i = chunk->head; named && i < next->genitive; i++)
        named = tok(a, i)->kind != TOKEN_NUMBER; /* "sagte auf der Konferenz 7,5 Milliarden für Syrien zu" */
    return named ? token_text(&a->tokens, chunk->head, next->genitive) : (Str){NULL, 0};
}

/* "Ukraine-Gipfel" and "Nato-Treffen" are titles, "Dschidda-Treffen" and "Ukraine-Gespräche" are not. */
static bool is_title(const Reading *r, uint32_t first, uint32_t head)
{
    static const char *const PLAIN[] = {"treffen",    "treffens",      "gespräch",    "gespräche",
                                        "gesprächen", "verhandlungen", "verhandlung", "runde",
                                        "besuch",     "besuchs",       "telefonat",   "sitzung"};
    bool plain = false;
    uint32_t length;
    for (size_t p = 0; p < sizeof PLAIN / sizeof *PLAIN; p++)
        plain = plain || str_ends(tok(r->a, head)->folded, str_of(PLAIN[p]));
    return !plain || lexicon_match(r->a->lexicon, &r->a->tokens, first, head, 1u << LEX_ORGANISATION, &length) ||
           lexicon_match(r->a->lexicon, &r->a->tokens, first, head, 1u << LEX_FORUM, &length);
}

/* "Ramstein-Konferenz", "Dschidda-Treffen": the place is part of the word. */
static void read_place_in_compound(Reading *r, uint32_t first, uint32_t head)
{
    uint32_t length;
    const LexEntry *place = lexicon_match(r->a->lexicon, &r->a->tokens, first, head, 1u << LEX_PLACE, &length);
    bool city = place && first + length == head && !place->item->region && place->sense == SENSE_NAME;
    if (city)
        slots_set_place(r, place->item->name, place->item->country ? place->item->country->id : (Str){NULL, 0});
}

/* "Beim Gipfel beschloss die Nato …", "zum Auftakt ihres Gipfels": whose summit it is, the subject says. */
static Str read_holder(const Reading *r, const Chunk *chunk)
{
    static const char *const SUMMITS[] = {"gipfel", "gipfels", "gipfeltreffen", "gipfeltreffens"};
    int32_t subject = analysis_chunk_mention(r->a, r->k->subject);
    const LexItem *item = subject >= 0 ? r->a->mentions.items[subject].item : NULL;
    bool holds = item && item->type == LEX_ORGANISATION && item->meets && chunk->genitive == chunk->last;
    if (!holds || !word_is_one_of(tok(r->a, chunk->head), SUMMITS, COUNT(SUMMITS)))
        return (Str){NULL, 0};
    return arena_print(r->a->arena, "%.*s-Gipfel", STR_ARG(item->name));
}

void name_read(Reading *r, const Chunk *chunk)
{
    const Analysis *a = r->a;
    uint32_t first = chunk->head;
    while (first > chunk->first && (tok(a, first)->flags & TOKEN_JOINED))
        first--;
    if (first < chunk->head)
        read_place_in_compound(r, first, chunk->head);
    sides_add_crowd(r, chunk->first, chunk->last);
    if (r->c.fact.name.len)
        return;
    const LexItem *event = match_event(a, chunk);
    bool named = first < chunk->head && is_title(r, first, chunk->head);
    if (named || (first == chunk->head && event && event->label))
        r->c.fact.name = base_form(r, first, chunk->head + 1);
    else
        r->c.fact.name = title_of(r, chunk);
    if (!r->c.fact.name.len)
        r->c.fact.name = read_subject_name(r, chunk);
    if (!r->c.fact.name.len)
        r->c.fact.name = read_holder(r, chunk);
    for (uint32_t m = a->mentions.of_sentence[r->k->sentence];
         !r->c.fact.name.len && m < a->mentions.of_sentence[r->k->sentence + 1]; m++) {
        const Mention *mention = &a->mentions.items[m];
        bool inside = mention->first >= chunk->genitive && mention->first < chunk->last;
        if (inside && mention->kind == MENTION_ORGANISATION && str_ends(mention->name, STR("rat")))
            r->c.fact.name = mention->name;
        else if (inside && mention->kind == MENTION_ORGANISATION && mention->item->meets)
            r->c.fact.name = arena_print(a->arena, "%.*s-%.*s", STR_ARG(mention->name),
                                         STR_ARG(token_text(&a->tokens, chunk->head, chunk->head + 1)));
    }
}
