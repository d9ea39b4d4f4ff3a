#include "worker/extraction/match.h"

#include <string.h>

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

Actor actor_of(const Mention *mention)
{
    Actor actor = {.type = mention->type, .name = mention->name, .count = mention->count};
    if (mention->type == ACTOR_TYPE_PERSON || mention->type == ACTOR_TYPE_COUNTRY)
        memcpy(actor.country, mention->country, sizeof actor.country);
    return actor;
}

bool is_political_actor(const Mention *mention)
{
    const LexItem *item = mention->item;
    if (!item && mention->type == ACTOR_TYPE_PERSON && !mention->country[0])
        return false; /* "Bauernpräsident X", "Geberit-Chef Y": nobody of a state or organisation that is known */
    if (!item || item->type != LEX_ORGANISATION)
        return true;
    const PackAttribute *kind = pack_find(item->block, "kind");
    return !kind || !str_equal(kind->value, STR("company"));
}

Actor match_bound(const Analysis *a, const Match *m, int32_t mention)
{
    Actor actor = actor_of(&a->mentions.items[mention]);
    const Clause *k = &a->clauses.items[m->clause];
    if (k->speaker < 0 || actor.type != ACTOR_TYPE_COUNTRY || a->mentions.items[mention].place_only)
        return actor;
    Actor speaker = actor_of(&a->mentions.items[k->speaker]);
    bool same = speaker.country[0] && str_equal(str_of(speaker.country), str_of(actor.country));
    return same ? speaker : actor;
}

bool actor_equal(const Actor *a, const Actor *b)
{
    return a->type == b->type && a->count == b->count && str_equal(a->name, b->name);
}

Span span_of(const Analysis *a, uint32_t first, uint32_t last)
{
    return (Span){tok(a, first)->start, tok(a, last - 1)->end};
}

Span evidence_of(const Analysis *a, uint32_t sentence)
{
    return span_of(a, a->sentences.items[sentence].first, a->sentences.items[sentence].last);
}

Str clause_text(const Analysis *a, uint32_t clause)
{
    return token_text(&a->tokens, a->clauses.items[clause].first, a->clauses.items[clause].last);
}

Modality modality_of(const Analysis *a, uint32_t clause, Span *trigger)
{
    const Clause *k = &a->clauses.items[clause];
    *trigger = (Span){0, 0};
    uint32_t token = NO_TOKEN;
    Modality modality = MODALITY_ASSERTED;
    if (k->negation != NO_TOKEN) {
        token = k->negation;
        modality = MODALITY_NEGATED;
    } else if (k->opener != NO_TOKEN && token_has(tok(a, k->opener), WORD_CONDITION)) {
        token = k->opener;
        modality = MODALITY_CONDITIONAL;
    } else if (k->modal || k->future) {
        token = k->modal ? k->modal_token : k->finite;
        modality = MODALITY_PLANNED;
    } else if (k->speaker >= 0 && (k->konjunktiv_1 || k->konjunktiv_2)) {
        token = k->finite;
        modality = MODALITY_REPORTED;
    }
    if (token != NO_TOKEN)
        *trigger = span_of(a, token, token + 1);
    return modality;
}
