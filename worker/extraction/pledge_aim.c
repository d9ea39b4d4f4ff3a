/* Recipients that nobody names beside the pledge. */
#include <string.h>

#include "worker/extraction/pledge_actor.h"
#include "worker/extraction/trace.h"

enum { STATES_MAX = 32 };

typedef struct Aim {
    const Analysis *a;
    FactList *out;
    size_t from;
} Aim;

bool pledge_is_harm(PledgeType type)
{
    return type == PLEDGE_TYPE_SANCTIONS;
}

/* An article mostly tells of pledges to the same side: those that name nobody are for it, a little less surely. */
static void share_recipient(const Aim *t)
{
    FactList *out = t->out;
    for (size_t i = t->from; i < out->count; i++) {
        PledgeFact *p = &out->items[i].pledge;
        bool harm = pledge_is_harm(p->type);
        if (p->recipient.type || (!harm && !pledge_goes_abroad(p->type)))
            continue;
        const Actor *best = NULL;
        size_t most = 0;
        for (size_t k = t->from; k < out->count; k++) {
            const PledgeFact *q = &out->items[k].pledge;
            size_t votes = 0;
            if (!q->recipient.type || pledge_is_harm(q->type) != harm || (!harm && !pledge_goes_abroad(q->type)) ||
                actor_equal(&q->recipient, &p->pledger) ||
                (q->recipient.country[0] && str_equal(str_of(q->recipient.country), str_of(p->pledger.country))))
                continue;
            for (size_t v = t->from; v < out->count; v++)
                votes += actor_equal(&out->items[v].pledge.recipient, &q->recipient);
            if (votes > most) {
                most = votes;
                best = &q->recipient;
            }
        }
        if (best) {
            p->recipient = *best;
            out->items[i].confidence *= 0.9;
            trace_changed(t->a, out->items[i].trace, 0.9, "the recipient is that of the article's other pledges");
        }
    }
}

typedef struct Votes {
    const LexItem *states[STATES_MAX];
    uint32_t for_it[STATES_MAX], against_it[STATES_MAX], named[STATES_MAX];
    size_t count;
} Votes;

static size_t vote_of(Votes *votes, const LexItem *state)
{
    for (size_t i = 0; i < votes->count; i++)
        if (votes->states[i] == state)
            return i;
    if (votes->count == STATES_MAX)
        return STATES_MAX;
    votes->states[votes->count] = state;
    return votes->count++;
}

/* How often the article names each state, and how often behind "für" and "an" or behind "gegen". */
static void count_votes(const Analysis *a, Votes *votes)
{
    for (size_t i = 0; i < a->mentions.count; i++) {
        const Mention *m = &a->mentions.items[i];
        const LexItem *state =
            m->kind == MENTION_COUNTRY ? lexicon_find(a->lexicon, LEX_COUNTRY, str_of(m->country)) : NULL;
        size_t n = state ? vote_of(votes, state) : STATES_MAX;
        if (n < STATES_MAX)
            votes->named[n]++;
    }
    for (size_t i = 0; i < a->clauses.chunks.count; i++) {
        const Chunk *c = &a->clauses.chunks.items[i];
        int32_t m = c->mention >= 0 ? c->mention : c->attribute;
        const LexItem *state = m >= 0 && a->mentions.items[m].kind == MENTION_COUNTRY
                                   ? lexicon_find(a->lexicon, LEX_COUNTRY, str_of(a->mentions.items[m].country))
                                   : NULL;
        size_t n = state && c->preposition ? vote_of(votes, state) : STATES_MAX;
        if (n == STATES_MAX)
            continue;
        votes->for_it[n] += match_is_form_of(a->lexicon, c->preposition, STR("für")) ||
                            match_is_form_of(a->lexicon, c->preposition, STR("an"));
        votes->against_it[n] += match_is_form_of(a->lexicon, c->preposition, STR("gegen"));
    }
}

/* Does the state give or do something for others itself? What it is ready to do for peace ("das Feuer einzustellen") is
 * no reason why others should not help it. */
static bool pledges_itself(const Aim *t, Str country)
{
    for (size_t i = t->from; i < t->out->count; i++) {
        const PledgeFact *p = &t->out->items[i].pledge;
        if (p->type != PLEDGE_TYPE_OTHER && str_equal(str_of(p->pledger.country), country))
            return true;
    }
    return false;
}

/* The state that the article is about and that pledges nothing: whom help is for, or whom measures are against. */
static Actor find_default(const Aim *t, const Votes *votes, bool harm)
{
    enum { WEIGHT = 3, MENTIONS_MIN = 2 };
    Actor best = {0}, helped = harm ? find_default(t, votes, false) : (Actor){0};
    uint32_t most = MENTIONS_MIN - 1;
    for (size_t i = 0; i < votes->count; i++) {
        uint32_t votes_here = WEIGHT * (harm ? votes->against_it[i] : votes->for_it[i]) + votes->named[i];
        bool other = helped.type && !votes->against_it[i] && str_equal(str_of(helped.country), votes->states[i]->id);
        if (votes_here <= most || other || pledges_itself(t, votes->states[i]->id))
            continue;
        most = votes_here;
        best = (Actor){.type = ACTOR_TYPE_COUNTRY, .name = votes->states[i]->name};
        memcpy(best.country, votes->states[i]->id.ptr, 3);
    }
    return best;
}

void pledge_fill_recipients(const Analysis *a, FactList *out, size_t from)
{
    const Aim aim = {a, out, from}, *t = &aim;
    Votes votes = {.count = 0};
    share_recipient(t);
    if (t->out->count > t->from)
        count_votes(t->a, &votes);
    for (size_t i = t->from; i < t->out->count; i++) {
        PledgeFact *p = &t->out->items[i].pledge;
        if (p->recipient.type || (!pledge_is_harm(p->type) && !pledge_goes_abroad(p->type)))
            continue;
        p->recipient = find_default(t, &votes, pledge_is_harm(p->type));
        if (!p->recipient.type)
            continue;
        t->out->items[i].confidence *= 0.9;
        trace_changed(t->a, t->out->items[i].trace, 0.9, "the recipient is whom the article names most");
    }
}
