#include "worker/extraction/pledge_told.h"

#include <string.h>

static bool overlaps(Span a, Span b)
{
    return a.start < b.end && b.start < a.end;
}

static bool same_pledger(const Actor *a, const Actor *b)
{
    bool state = (a->type == ACTOR_TYPE_COUNTRY) != (b->type == ACTOR_TYPE_COUNTRY);
    return actor_equal(a, b) || (state && a->country[0] && str_equal(str_of(a->country), str_of(b->country)));
}

/* Weighed, announced, bound: one pledge on its way. */
static bool is_forward(PledgeStatus status)
{
    return status == PLEDGE_STATUS_CONSIDERED || status == PLEDGE_STATUS_ANNOUNCED || status == PLEDGE_STATUS_COMMITTED;
}

/* "Waffenhilfe", "Lieferungen", "Soldaten": says no more than the type does. */
static bool is_general(Str goods)
{
    static const char *const ENDINGS[] = {"hilfe",     "hilfen",  "unterstützung", "waffen",     "paket",
                                          "lieferung", "güter",   "lieferungen",   "sanktionen", "maßnahmen",
                                          "soldaten",  "truppen", "material",      "ausrüstung", "geld",
                                          "mittel",    "zölle",   "austausch"};
    for (size_t i = 0; i < sizeof ENDINGS / sizeof *ENDINGS; i++)
        if (str_ends(goods, str_of(ENDINGS[i])))
            return true;
    return goods.len == 0;
}

/* Without the endings of nouns: "panzern", "panzers", "panzer". */
static Str stem_of(Str goods)
{
    enum { STEM_MIN = 4 };
    static const char *const ENDINGS[] = {"en", "es", "er", "n", "s", "e"};
    for (size_t i = 0; i < sizeof ENDINGS / sizeof *ENDINGS; i++)
        if (str_ends(goods, str_of(ENDINGS[i])) && goods.len >= STEM_MIN + strlen(ENDINGS[i]))
            return str_slice(goods, 0, goods.len - strlen(ENDINGS[i]));
    return goods;
}

/* "Panzer" and "Munition", but not "Panzer" and "Kampfpanzern". */
static bool other_goods(Str a, Str b)
{
    Str x = stem_of(a), y = stem_of(b);
    return a.len && !is_general(b) && !str_ends(x, y) && !str_ends(y, x);
}

/* "Darüber hinaus …", "zudem …", "weitere …" */
static bool adds(const Analysis *a, uint32_t sentence)
{
    const Sentence *s = &a->sentences.items[sentence];
    for (uint32_t i = s->first; i < s->last; i++)
        if (token_has_trait(&a->tokens.items[i], TRAIT_ADDING))
            return true;
    return false;
}

/* "gut eine Milliarde" and "1,05 Milliarden": the second says the first exactly. */
static bool rounds(const Amount *round, const Amount *exact)
{
    double scale = 1;
    while (scale * 10 <= round->value)
        scale *= 10;
    double digits = round->value / scale, off = exact->value - round->value;
    bool one_digit = digits == (double)(int)digits;
    return one_digit && str_equal(round->unit, exact->unit) && off > 0 && off < round->value / 10;
}

/* Of one pledger; more: it comes on top. */
static bool same_pledge(const Fact *known, const Fact *fact, bool more)
{
    const PledgeFact *p = &known->pledge, *q = &fact->pledge;
    if (p->type != q->type)
        return false;
    if (p->amount.value >= 0 && q->amount.value >= 0)
        return p->amount.value == q->amount.value || rounds(&p->amount, &q->amount) || rounds(&q->amount, &p->amount);
    if (overlaps(known->evidence[0], fact->evidence[0]))
        return true;
    bool others = p->recipient.type && q->recipient.type && !actor_equal(&p->recipient, &q->recipient);
    return !others && !more && (p->status == q->status || (is_forward(p->status) && is_forward(q->status)));
}

static void replace(PledgeTold *told, size_t i, const Fact *fact, Str goods)
{
    told->out->items[i] = *fact;
    told->goods[i - told->from] = goods;
}

void pledge_tell(PledgeTold *told, const Fact *fact, PledgeSource source)
{
    FactList *out = told->out;
    for (size_t i = told->from; i < out->count; i++) {
        Fact *known = &out->items[i];
        if (!same_pledger(&known->pledge.pledger, &fact->pledge.pledger))
            continue;
        bool here = overlaps(known->evidence[0], fact->evidence[0]);
        if (here && fact->pledge.type == PLEDGE_TYPE_OTHER && known->pledge.type != PLEDGE_TYPE_OTHER) {
            trace_joined(told->a, fact->trace, known->trace);
            return; /* the sentence says more precisely what */
        }
        bool refined = here && known->pledge.type == PLEDGE_TYPE_OTHER && fact->pledge.type != PLEDGE_TYPE_OTHER;
        if (refined) {
            trace_joined(told->a, known->trace, fact->trace);
            replace(told, i, fact, source.goods);
            return;
        }
        bool more = known->pledge.type == fact->pledge.type && other_goods(told->goods[i - told->from], source.goods) &&
                    adds(told->a, source.sentence);
        if (!same_pledge(known, fact, more))
            continue;
        bool fuller = (fact->pledge.amount.value >= 0 && known->pledge.amount.value < 0) ||
                      rounds(&known->pledge.amount, &fact->pledge.amount);
        bool barer = (fact->pledge.amount.value < 0 && known->pledge.amount.value >= 0) ||
                     rounds(&fact->pledge.amount, &known->pledge.amount);
        bool better = fuller || (fact->confidence > known->confidence && !barer);
        trace_joined(told->a, better ? known->trace : fact->trace, better ? fact->trace : known->trace);
        if (better)
            replace(told, i, fact, source.goods);
        return;
    }
    if (out->count - told->from == PLEDGES_MAX) {
        out->cut |= BOUND_BIT(BOUND_PLEDGES);
        return;
    }
    ARENA_PUSH(told->a->arena, out, *fact);
    told->goods[out->count - 1 - told->from] = source.goods;
}
