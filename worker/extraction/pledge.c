/* Pledges: what an actor binds itself to do or give, says it is ready to, or refuses. */
#include "worker/extraction/kinds.h"
#include "worker/extraction/pledge_actor.h"
#include "worker/extraction/pledge_attribute.h"
#include "worker/extraction/pledge_doubt.h"
#include "worker/extraction/pledge_parties.h"
#include "worker/extraction/pledge_read.h"
#include "worker/extraction/pledge_recipient.h"
#include "worker/extraction/pledge_status.h"
#include "worker/extraction/pledge_told.h"
#include "worker/text/verb.h"

enum { SENTENCES_BACK = 3 };

typedef struct Teller {
    const Ruleset *rules;
    const Analysis *a;
    PledgeTold *told;
    int32_t last; /* mention of the last pledger, -1 */
    uint32_t last_sentence;
    uint32_t last_clause; /* NO_TOKEN: none told yet */
    PledgeType last_type;
    Str last_unit;
} Teller;

static bool told_shortly_before(const Teller *t, uint32_t sentence)
{
    const Sentence *s = t->a->sentences.items;
    return t->last >= 0 && t->last_sentence + SENTENCES_BACK >= sentence &&
           s[t->last_sentence].paragraph == s[sentence].paragraph;
}

/* ---- stating ---- */

/* "Norwegen gibt zehn Millionen Euro, Schweden 15": an actor and a number, no verb. */
static void state_elliptic(const Teller *t, uint32_t clause, const Fact *told, const Quantity *quantity,
                           PledgeSource source)
{
    enum { WORDS_MAX = 3 };
    const Analysis *a = t->a;
    uint32_t sentence = a->clauses.items[clause].sentence;
    const Sentence *s = &a->sentences.items[sentence];
    double first, scale = quantity_word(a->lexicon, &a->tokens.items[quantity->first], &first) && first > 0
                              ? quantity->value / first
                              : 1;
    for (size_t i = analysis_quantity(a, quantity->last); i < a->quantities.count; i++) {
        const Quantity *q = &a->quantities.items[i];
        if (q->first >= s->last)
            break;
        int32_t m =
            mention_at(&a->mentions, sentence, q->first > WORDS_MAX + 2 ? q->first - WORDS_MAX - 2 : 0, q->first);
        while (m >= 0 && (size_t)m + 1 < a->mentions.count && a->mentions.items[m + 1].last <= q->first &&
               a->mentions.items[m + 1].sentence == sentence)
            m++;
        if (m < 0 || !is_political_actor(&a->mentions.items[m]) || a->mentions.items[m].type == ACTOR_TYPE_NONE ||
            a->mentions.items[m].place_only || a->mentions.items[m].first < quantity->last)
            continue;
        const Mention *mention = &a->mentions.items[m];
        const Token *before = &a->tokens.items[mention->first ? mention->first - 1 : 0];
        bool apart = before->kind == TOKEN_PUNCT || token_is(before, "und") || token_is(before, "die");
        for (uint32_t n = mention->last; n < q->first; n++)
            apart = apart && a->tokens.items[n].kind == TOKEN_WORD &&
                    token_has(&a->tokens.items[n], WORD_ADVERB | WORD_ARTICLE);
        bool bare = q->noun >= q->last;
        if (!apart || (!bare && q->money != quantity->money))
            continue;
        Fact fact = *told;
        fact.trace = trace_stated(a, told->rule, clause, NO_TOKEN, m, -1);
        fact.pledge.pledger = actor_of(mention);
        fact.pledge.amount = (Amount){bare ? q->value * (q->value < 1000 ? scale : 1) : q->value,
                                      bare ? told->pledge.amount.unit : q->unit};
        pledge_tell(t->told, &fact, source);
    }
}

/* "je 300 Gefangene": each side gives as many. */
static bool is_each(const Analysis *a, const Quantity *q)
{
    const Token *before = q && q->first > 0 ? &a->tokens.items[q->first - 1] : NULL;
    return before && (token_is(before, "je") || token_is(before, "jeweils"));
}

static void drop(const Teller *t, const Match *m, const char *why)
{
    trace_dropped(t->a, m->rule->id, m->clause, m->noun, why);
}

typedef struct Reading {
    int32_t pledgers[ACTORS_MAX];
    size_t count;
    bool parties, crowd, guessed; /* guessed: nobody is named, whom the facts told of last will do */
    Actor first;
    PledgeGoods goods;
    PledgeAmounts amounts;
} Reading;

static void state_all(Teller *t, const Match *m, Fact *fact, const Reading *r, PledgeSource source)
{
    const Analysis *a = t->a;
    const int32_t *pledgers = r->pledgers;
    size_t count = r->count;
    PledgeFact *p = &fact->pledge;
    Actor given = p->recipient;
    bool mutual = count == 2 && !given.type && (m->rule->mutual || r->parties || p->type == PLEDGE_TYPE_HUMANITARIAN);
    for (size_t i = 0; i < count; i++) {
        fact->trace = trace_stated(a, m->rule->id, m->clause, m->noun, pledgers[i], -1);
        p->pledger = mutual ? actor_of(&a->mentions.items[pledgers[i]]) : match_bound(a, m, pledgers[i]);
        if (p->pledger.type == ACTOR_TYPE_NONE)
            p->pledger = a->mentions.items[pledgers[i]].kind == MENTION_GROUP ? pledge_crowd_actor(a, pledgers[i])
                                                                              : pledge_actor(a, pledgers[i], true);
        p->recipient = given;
        if (mutual &&
            (p->type == PLEDGE_TYPE_HUMANITARIAN || p->type == PLEDGE_TYPE_GUARANTEE || !pledge_goes_abroad(p->type)) &&
            !pledge_is_harm(p->type))
            p->recipient = pledge_actor(a, pledgers[1 - i], false);
        if (actor_equal(&p->pledger, &p->recipient))
            p->recipient = (Actor){0};
        pledge_tell(t->told, fact, source);
    }
}

/* "… 30 Panzer geliefert und sieben weitere zugesagt": a number alone counts what the clause before told of. */
static PledgeType count_more(const Teller *t, uint32_t clause, PledgeAmounts *out)
{
    const Analysis *a = t->a;
    const Clause *k = &a->clauses.items[clause];
    for (size_t i = analysis_quantity(a, k->first); i < a->quantities.count && t->last_unit.len; i++) {
        const Quantity *q = &a->quantities.items[i];
        if (q->first >= k->last)
            break;
        if (q->noun < q->last || a->clauses.owner[q->first] != clause)
            continue;
        out->items[0] = (Amount){q->value, t->last_unit};
        out->quantity = q;
        out->count = 1;
        return t->last_type;
    }
    return PLEDGE_TYPE_NONE;
}

/* NULL, or why there is nobody who pledges. */
static const char *read_pledgers(const Teller *t, Match *m, Reading *r)
{
    const Analysis *a = t->a;
    const RulePlaces *places = &m->rule->roles[ROLE_PLEDGER];
    uint32_t sentence = a->clauses.items[m->clause].sentence;
    m->last = -1;
    if (m->attribute.last)
        r->pledgers[r->count++] = m->owner;
    if (!r->count)
        r->count = pledge_parties(a, m, r->pledgers, ACTORS_MAX);
    r->parties = r->count > 0 && !m->attribute.last;
    if (!r->count)
        r->count = match_actors(a, m, places, r->pledgers, ACTORS_MAX);
    int32_t crowd = r->count ? -1 : pledge_crowd(a, m);
    r->crowd = crowd >= 0;
    if (r->crowd)
        r->pledgers[r->count++] = crowd;
    m->last = told_shortly_before(t, sentence) ? t->last : -1;
    if (!r->count && m->last >= 0) {
        r->count = match_actors(a, m, places, r->pledgers, ACTORS_MAX);
        r->guessed = r->count > 0;
    }
    if (!r->count)
        return "no actor stands in its places for the pledger";
    r->first = r->crowd ? pledge_crowd_actor(a, crowd) : pledge_actor(a, r->pledgers[0], true);
    if (!is_political_actor(&a->mentions.items[r->pledgers[0]]))
        return "the pledger is a company";
    return pledge_is_asked(a, sentence) ? "the sentence asks" : NULL;
}

/* An ISO 4217 code, which no noun looks like. */
static bool is_money(Str unit)
{
    return unit.len == 3 && unit.ptr[0] >= 'A' && unit.ptr[0] <= 'Z' && unit.ptr[2] >= 'A' && unit.ptr[2] <= 'Z';
}

/* NULL, or why nothing is pledged. */
static const char *read_goods(const Teller *t, const Match *m, Reading *r)
{
    const Analysis *a = t->a;
    const Rule *rule = m->rule;
    uint32_t sentence = a->clauses.items[m->clause].sentence;
    r->goods = pledge_goods(t->rules, a, m);
    r->goods.type = rule->type ? rule->type : r->goods.type;
    pledge_amounts(a, m, r->goods.type ? r->goods.type : PLEDGE_TYPE_FUNDS, &r->amounts);
    if (!r->goods.type && m->last >= 0 && t->last_sentence == sentence)
        r->goods.type = count_more(t, m->clause, &r->amounts);
    bool money = r->amounts.count && is_money(r->amounts.items[0].unit);
    if (money && m->noun == NO_TOKEN && (!r->goods.type || r->goods.type == PLEDGE_TYPE_FUNDS)) {
        PledgeType type = pledge_goods_purpose(a, m->clause);
        r->goods.type = type ? type : r->goods.type;
    }
    if ((!r->goods.type || r->goods.type == PLEDGE_TYPE_OTHER) && money)
        r->goods.type = m->last >= 0 && pledge_goes_abroad(t->last_type) ? t->last_type : PLEDGE_TYPE_FUNDS;
    if (!r->goods.type)
        return "its places name neither goods nor a sum of money";
    if ((rule->goods && !(rule->goods & 1u << r->goods.type)) || (rule->needs_amount && !r->amounts.count))
        return "the goods or the missing amount do not fit the rule";
    if (pledge_is_of_others(a, r->goods.clause, m, &r->first))
        return "it tells what others will do";
    bool asked =
        rule->roles[ROLE_PLEDGER].items[0].kind == PLACE_LAST; /* "das Paket umfasst …": whose it is, is clear */
    if ((r->guessed && !asked && r->goods.type != t->last_type) || pledge_recipient_is_own(a, m, &r->first))
        return "who pledges is not said, and it is not whom the facts told of last";
    return NULL;
}

/* One fact for each amount and pledger; a joint amount is the pledge of a group. */
static void state_amounts(Teller *t, const Match *m, const Reading *r, Fact *fact)
{
    const Analysis *a = t->a;
    PledgeFact *p = &fact->pledge;
    Actor recipient = p->recipient;
    PledgeSource source = {{NULL, 0}, a->clauses.items[m->clause].sentence};
    if (r->goods.token != NO_TOKEN)
        source.goods = a->tokens.items[r->goods.token].folded;
    for (size_t i = 0; i < (r->amounts.count ? r->amounts.count : 1); i++) {
        p->amount = r->amounts.count ? r->amounts.items[i] : (Amount){.value = -1};
        p->recipient = recipient;
        if (r->count > 1 && r->amounts.count && !is_each(a, r->amounts.quantity) &&
            p->type != PLEDGE_TYPE_HUMANITARIAN) {
            const Mention *one = &a->mentions.items[r->pledgers[0]],
                          *other = &a->mentions.items[r->pledgers[r->count - 1]];
            fact->trace = trace_stated(a, m->rule->id, m->clause, m->noun, r->pledgers[0], -1);
            p->pledger = (Actor){.type = ACTOR_TYPE_GROUP, .name = token_text(&a->tokens, one->first, other->last)};
            pledge_tell(t->told, fact, source);
        } else {
            state_all(t, m, fact, r, source);
        }
    }
    if (r->count == 1 && r->amounts.count == 1 && m->noun == NO_TOKEN && !m->attribute.last)
        state_elliptic(t, m->clause, fact, r->amounts.quantity, source);
}

/* "…, Garantien zu geben und Truppen zu schicken": one pledge for each further deed of other goods. */
static void state_further(Teller *t, const Match *m, const Reading *r, const Fact *told)
{
    PledgeGoods further[PLEDGE_AMOUNTS_MAX];
    size_t count = pledge_goods_further(t->rules, t->a, r->goods, further, PLEDGE_AMOUNTS_MAX);
    for (size_t i = 0; i < count; i++) {
        if (m->rule->goods && !(m->rule->goods & 1u << further[i].type))
            continue;
        Reading one = *r;
        Fact fact = *told;
        one.amounts.count = 0;
        fact.pledge.type = further[i].type;
        fact.pledge.recipient = pledge_recipient(t->a, m, further[i], &r->first);
        state_amounts(t, m, &one, &fact);
    }
}

/* A treaty has a partner; money, weapons and measures may be agreed upon within one side. */
static bool is_one_sided(const Match *m, const Reading *r, const PledgeFact *p)
{
    bool tie = p->type == PLEDGE_TYPE_GUARANTEE || p->type == PLEDGE_TYPE_DIPLOMACY || p->type == PLEDGE_TYPE_OTHER;
    return m->rule->mutual && tie && r->count == 1 && !p->recipient.type && r->first.type != ACTOR_TYPE_GROUP;
}

/* Whoever says what he will do binds himself, be it for nobody; a refusal of some deed or a mere noun ("mangelnde
 * Bereitschaft, …") is a stance. */
static bool is_idle(const Match *m, const Reading *r, const PledgeFact *p)
{
    bool told = m->noun == NO_TOKEN && !m->negated && p->status != PLEDGE_STATUS_REFUSED;
    return !p->recipient.type && (m->rule->aimed || (r->goods.toward && !told));
}

static void state(Teller *t, Match *m)
{
    const Analysis *a = t->a;
    const Rule *rule = m->rule;
    uint32_t sentence = a->clauses.items[m->clause].sentence;
    Reading r = {.count = 0};
    const char *why = read_pledgers(t, m, &r);
    if (!why)
        why = read_goods(t, m, &r);
    Fact fact = {.kind = FACT_KIND_PLEDGE, .evidence_count = 1, .rule = rule->id, .confidence = rule->confidence};
    PledgeFact *p = &fact.pledge;
    if (!why) {
        p->type = r.goods.type;
        p->status = pledge_status(t->rules, a, m, r.goods, r.amounts.count > 0);
        int32_t before = r.pledgers[0];
        size_t partners =
            p->type == PLEDGE_TYPE_GUARANTEE && !r.crowd ? pledge_guarantors(a, m, r.pledgers, r.count, ACTORS_MAX) : 0;
        r.count = partners ? partners : r.count;
        p->recipient = partners ? pledge_actor(a, before, false) : pledge_recipient(a, m, r.goods, &r.first);
        why = !p->status ? "told as past, and without an amount it is no pledge"
              : pledge_is_hearsay(t->rules, a, m, &r.first, p->status, p->type)
                  ? "others say so of the pledger, as a wish or a guess"
              : rule->type == PLEDGE_TYPE_OTHER && t->last_clause == m->clause
                  ? "the clause has told more precisely what"
              : is_idle(m, &r, p)              ? "a deed without goods, and for nobody"
              : pledge_is_unreal(a, m->clause) ? "it tells what would be"
              : is_one_sided(m, &r, p)         ? "a deal of one side alone"
                                               : NULL;
    }
    if (why) {
        drop(t, m, why);
        return;
    }
    p->condition = pledge_condition(a, m->clause);
    fact.evidence[0] = evidence_of(a, sentence);
    fact.modality = modality_of(a, m->clause, &fact.trigger);
    if (p->status == PLEDGE_STATUS_REFUSED)
        fact.modality = MODALITY_REFUSED;
    state_amounts(t, m, &r, &fact);
    if (r.goods.clause != m->clause)
        state_further(t, m, &r, &fact);
    t->last = r.pledgers[0];
    t->last_sentence = sentence;
    t->last_clause = m->clause;
    t->last_type = r.goods.type;
    t->last_unit = r.amounts.count ? r.amounts.items[0].unit : (Str){NULL, 0};
}

/* Money without a purpose is for what the article is about: people in need or the climate. */
static void settle_funds(const Teller *t)
{
    enum { WORDS_MIN = 2 };
    const Analysis *a = t->a;
    size_t money = 0, need = 0, climate = 0, arms = 0;
    const FactList *out = t->told->out;
    for (size_t i = t->told->from; i < out->count; i++)
        money += out->items[i].pledge.type == PLEDGE_TYPE_FUNDS;
    for (uint32_t i = 0; money && i < a->tokens.count; i++) {
        if (!(a->tokens.items[i].flags & TOKEN_CODED))
            continue;
        uint32_t topic = match_code(a, (TokenRange){i, i + 1, NO_TOKEN}, LEX_TOPIC);
        need += topic == TOPIC_HUMANITARIAN_AID ||
                match_code(a, (TokenRange){i, i + 1, NO_TOKEN}, LEX_GOODS) == PLEDGE_TYPE_HUMANITARIAN;
        climate += topic == TOPIC_CLIMATE;
        arms += topic == TOPIC_MILITARY_AID;
    }
    PledgeType type = climate >= WORDS_MIN && climate > need ? PLEDGE_TYPE_CLIMATE
                      : need >= WORDS_MIN && need > arms     ? PLEDGE_TYPE_HUMANITARIAN
                                                             : PLEDGE_TYPE_NONE;
    for (size_t i = t->told->from; type && i < out->count; i++) {
        Fact *f = &out->items[i];
        if (f->pledge.type != PLEDGE_TYPE_FUNDS)
            continue;
        f->pledge.type = type;
        f->confidence *= 0.9;
        trace_changed(a, f->trace, 0.9, "money without a purpose is for what the article is about");
    }
}

void pledge_extract(const Ruleset *rules, const Analysis *a, FactList *out)
{
    PledgeTold told = {.a = a, .out = out, .from = out->count};
    Teller t = {.rules = rules, .a = a, .told = &told, .last = -1, .last_clause = NO_TOKEN};
    MatchList matches = {0};
    for (uint32_t i = 0; i < a->clauses.count; i++) {
        matches.count = 0;
        match_clause(rules, a, i, FACT_KIND_PLEDGE, &matches);
        pledge_attributes(rules, a, i, &matches);
        for (size_t n = 0; n < matches.count; n++)
            state(&t, &matches.items[n]);
    }
    settle_funds(&t);
    pledge_fill_recipients(a, out, told.from);
}
