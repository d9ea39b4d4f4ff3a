#include "worker/extraction/addressee.h"

#include <string.h>

/* What is nobody's deed: "die Anerkennung Kosovos", "der Beitritt Serbiens" name whom it is for. */
#define ENDS \
    (1u << TOPIC_STATEHOOD | 1u << TOPIC_EU_MEMBERSHIP | 1u << TOPIC_NATO_MEMBERSHIP | 1u << TOPIC_RECONSTRUCTION)

static bool has_class(const Analysis *a, uint32_t token, uint32_t mask)
{
    const Token *t = &a->tokens.items[token];
    return token_has(t, mask);
}

/* "die Teilnehmer", "die Welt": sets that do not act by themselves may well be called on. */
static Actor group_at(const Analysis *a, const Match *m, const RulePlaces *places)
{
    const Clause *k = &a->clauses.items[m->clause];
    for (size_t i = 0; i < places->count; i++) {
        int32_t chunk = places->items[i].kind == PLACE_OBJECT    ? k->object
                        : places->items[i].kind == PLACE_SUBJECT ? k->subject
                        : places->items[i].kind == PLACE_DATIVE  ? k->dative
                                                                 : -1;
        int32_t mention = chunk < 0 ? -1 : a->clauses.chunks.items[chunk].mention;
        if (mention < 0 || a->mentions.items[mention].kind != MENTION_GROUP)
            continue;
        Actor actor = actor_of(&a->mentions.items[mention]);
        actor.type = ACTOR_TYPE_GROUP;
        return actor;
    }
    return (Actor){0};
}

/* The state of an adjective, too. */
static Actor actor_behind(const Mention *mention)
{
    Actor actor = actor_of(mention);
    if (actor.type == ACTOR_TYPE_NONE && mention->country[0]) {
        actor.type = ACTOR_TYPE_COUNTRY;
        memcpy(actor.country, mention->country, sizeof actor.country);
    }
    return actor;
}

/* Does a mention stand behind a preposition of its own? "Waffen an die Ukraine" are no deed of hers. */
static bool is_prepositional(const Analysis *a, uint32_t from, const Mention *mention)
{
    bool compound = a->tokens.items[mention->last].flags & TOKEN_JOINED; /* "von US-Sanktionen" */
    if (mention->kind == MENTION_ADJECTIVE || compound)
        return false;
    for (uint32_t i = mention->first; i-- > from;) {
        if (has_class(a, i, WORD_PREPOSITION)) /* "Äußerungen von Donald Trump" are his */
            return mention->type != ACTOR_TYPE_PERSON || i == from || !token_is(&a->tokens.items[i], "von");
        if (!has_class(a, i, WORD_ARTICLE | WORD_POSSESSIVE) && (a->tokens.items[i].flags & TOKEN_CAPITAL))
            return false;
    }
    return false;
}

/* "Trumps", "Moskaus", "Paris’" */
static bool is_genitive(const Analysis *a, const Mention *mention)
{
    const Token *last = &a->tokens.items[mention->last - 1], *next = &a->tokens.items[mention->last];
    return str_ends(last->folded, STR("s")) || next->kind == TOKEN_QUOTE || next->kind == TOKEN_PUNCT;
}

/* "die russischen Angriffe", "Moskaus Drohungen", "die Angriffe Israels", "die EU-Zölle". */
static Actor doer_of(const Analysis *a, const Match *m, const StanceSubject *s, Stance stance, bool adjectives)
{
    const Clause *own = &a->clauses.items[m->clause];
    TokenRange range = s->range;
    bool elsewhere = s->token == NO_TOKEN || s->near; /* no topic here, yet somebody's: "Trumps Äußerungen" */
    uint32_t clause = elsewhere ? m->clause : a->clauses.owner[s->token];
    bool done = stance == STANCE_CONCERN || !(ENDS & 1u << s->topic);
    if (!done || clause == NO_TOKEN || (elsewhere && own->object < 0))
        return (Actor){0};
    if (elsewhere)
        range =
            (TokenRange){a->clauses.chunks.items[own->object].first, a->clauses.chunks.items[own->object].last, clause};
    uint32_t sentence = a->clauses.items[clause].sentence;
    for (uint32_t i = a->mentions.of_sentence[sentence]; i < a->mentions.of_sentence[sentence + 1]; i++) {
        const Mention *mention = &a->mentions.items[i];
        uint32_t quote = mention->last < range.first && a->tokens.items[mention->last].kind == TOKEN_QUOTE;
        bool possessor = mention->last + quote == range.first && is_genitive(a, mention) &&
                         !is_prepositional(a, a->sentences.items[sentence].first,
                                           mention); /* "Trumps Forderung", "Trumps „Forderung“" */
        if ((mention->first < range.first && !possessor) || mention->last > range.last ||
            a->clauses.owner[mention->first] != clause || mention->place_only ||
            is_prepositional(a, range.first, mention) || (!adjectives && mention->kind == MENTION_ADJECTIVE))
            continue;
        Actor actor = actor_behind(mention);
        if (actor.type)
            return actor;
    }
    return (Actor){0};
}

/* "verlangte, Europa müsse aufrüsten", "beklagte, dass die Welt wegschaue": who acts in what is said. */
static Actor doer_in_content(const Analysis *a, uint32_t clause, int32_t *mention)
{
    uint32_t sentence = a->clauses.items[clause].sentence;
    for (uint32_t i = clause + 1; i < a->clauses.of_sentence[sentence + 1]; i++) {
        const Clause *k = &a->clauses.items[i];
        if (k->speech_clause != clause || k->kind == CLAUSE_RELATIVE)
            continue;
        int32_t chunk = k->subject, m = chunk < 0 ? -1 : a->clauses.chunks.items[chunk].mention;
        if (m < 0 || a->mentions.items[m].kind == MENTION_ADJECTIVE || a->mentions.items[m].place_only)
            return (Actor){0};
        Actor actor = actor_of(&a->mentions.items[m]);
        if (actor.type == ACTOR_TYPE_NONE && a->mentions.items[m].kind == MENTION_GROUP)
            actor.type = ACTOR_TYPE_GROUP;
        *mention = m;
        return actor;
    }
    return (Actor){0};
}

Actor addressee_find(const Analysis *a, const Match *m, const StanceSubject *s, Stance stance, int32_t *mention)
{
    const RulePlaces *places = &m->rule->roles[ROLE_ADDRESSEE];
    *mention = match_actor(a, m, places);
    if (*mention >= 0)
        return actor_of(&a->mentions.items[*mention]);
    if (stance != STANCE_DEMAND && stance != STANCE_CONCERN && stance != STANCE_OPPOSE)
        return (Actor){0};
    Actor actor = places->count ? group_at(a, m, places) : (Actor){0};
    if (!actor.type && places->count && stance != STANCE_OPPOSE)
        actor = doer_in_content(a, m->clause, mention);
    bool deed = stance == STANCE_CONCERN || s->topic == TOPIC_WAR_CONDUCT || (stance == STANCE_DEMAND && places->count);
    return actor.type ? actor : doer_of(a, m, s, stance, deed);
}
