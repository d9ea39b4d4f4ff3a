#include "worker/evaluation/measure.h"

#include <string.h>

#include "worker/evaluation/pairing.h"

/* Pairs of at least this similarity are the same in every slot; sums of rounded weights may miss 1. */
static const double STRICT = 0.999;

typedef struct Article {
    Arena *arena;
    FactList stated, gold; /* of all kinds, without those that are left out */
    LikenessContext context;
    uint32_t *aligned;
} Article;

static bool states(const FactList *facts, uint32_t meeting)
{
    for (size_t i = 0; i < facts->count; i++)
        if (facts->items[i].kind == FACT_KIND_MEETING && facts->items[i].meeting.number == meeting)
            return true;
    return false;
}

static FactList leave_out(Arena *arena, const FactList *facts, Str rule)
{
    FactList kept = {0}, out = {0};
    if (!rule.len)
        return *facts;
    for (size_t i = 0; i < facts->count; i++)
        if (!str_equal(facts->items[i].rule, rule))
            ARENA_PUSH(arena, &kept, facts->items[i]);
    for (size_t i = 0; i < kept.count; i++)
        if (kept.items[i].kind != FACT_KIND_PARTICIPANT || states(&kept, kept.items[i].participant.meeting))
            ARENA_PUSH(arena, &out, kept.items[i]);
    return out;
}

static size_t of_kind(Arena *arena, const FactList *facts, FactKind kind, const Fact ***out)
{
    size_t count = 0;
    *out = ARENA_ARRAY(arena, facts->count, const Fact *);
    for (size_t i = 0; i < facts->count; i++)
        if (facts->items[i].kind == kind)
            (*out)[count++] = &facts->items[i];
    return count;
}

/* Have two meetings at least two participants in common, or the only one that is annotated? */
static bool shared(const Article *a, const Fact *stated, const Fact *gold)
{
    const Fact **mine, **theirs;
    size_t my_count = of_kind(a->arena, &a->stated, FACT_KIND_PARTICIPANT, &mine);
    size_t their_count = of_kind(a->arena, &a->gold, FACT_KIND_PARTICIPANT, &theirs);
    size_t hits = 0, members = 0;
    for (size_t t = 0; t < their_count; t++) {
        if (theirs[t]->participant.meeting != gold->meeting.number)
            continue;
        members++;
        bool hit = false;
        for (size_t m = 0; m < my_count && !hit; m++)
            hit = mine[m]->participant.meeting == stated->meeting.number &&
                  likeness_actor(a->arena, &mine[m]->participant.actor, &theirs[t]->participant.actor) == 1;
        hits += hit;
    }
    return hits >= 2 || (hits == 1 && members == 1);
}

static double weight(const Article *a, const Fact *stated, const Fact *gold)
{
    bool common = gold->kind == FACT_KIND_MEETING && shared(a, stated, gold);
    return likeness_admits(&a->context, stated, gold, common) ? likeness_of(&a->context, stated, gold) : 0;
}

static void note(Article *a, MeasuredPairs *pairs, const Fact *stated, const Fact *gold, double similarity)
{
    MeasuredPair pair = {stated, gold, similarity};
    if (pairs)
        ARENA_PUSH(a->arena, pairs, pair);
}

static void measure_kind(Article *a, FactKind kind, Tally *t, MeasuredPairs *pairs)
{
    const Fact **stated, **gold;
    size_t rows = of_kind(a->arena, &a->stated, kind, &stated), columns = of_kind(a->arena, &a->gold, kind, &gold);
    double *weights = arena_array(a->arena, rows * columns, sizeof(double));
    for (size_t i = 0; i < rows; i++)
        for (size_t j = 0; j < columns; j++)
            weights[i * columns + j] = weight(a, stated[i], gold[j]);
    PairList best = pairing_best(a->arena, weights, rows, columns);
    bool *stated_done = ARENA_ARRAY(a->arena, rows, bool), *gold_done = ARENA_ARRAY(a->arena, columns, bool);
    t->gold += (double)columns;
    t->stated += (double)rows;
    for (size_t p = 0; p < best.count; p++) {
        uint32_t i = best.items[p].row, j = best.items[p].column;
        double similarity = weights[i * columns + j];
        t->soft += similarity;
        t->strict += similarity > STRICT;
        t->found++;
        stated_done[i] = gold_done[j] = true;
        if (kind == FACT_KIND_MEETING)
            a->aligned[gold[j]->meeting.number] = stated[i]->meeting.number;
        note(a, pairs, stated[i], gold[j], similarity);
    }
    for (size_t j = 0; j < columns; j++)
        if (!gold_done[j])
            note(a, pairs, NULL, gold[j], 0);
    for (size_t i = 0; i < rows; i++)
        if (!stated_done[i])
            note(a, pairs, stated[i], NULL, 0);
}

void measure_article(Arena *arena, const FactList *stated, const FactList *gold, Str without, Measure *total,
                     MeasuredPairs *pairs)
{
    Article a = {.arena = arena, .stated = leave_out(arena, stated, without), .gold = *gold};
    size_t meetings = gold->count + 1;
    a.aligned = ARENA_ARRAY(arena, meetings, uint32_t);
    a.context = (LikenessContext){arena, a.aligned, meetings};
    if (pairs)
        *pairs = (MeasuredPairs){.aligned = a.aligned, .aligned_count = meetings};
    for (int kind = FACT_KIND_MEETING; kind < FACT_KIND_COUNT; kind++)
        measure_kind(&a, (FactKind)kind, &total->kinds[kind], pairs);
}

Figures measure_figures(double hit, double stated, double gold)
{
    double p = stated > 0 ? hit / stated : 0, r = gold > 0 ? hit / gold : 0;
    return (Figures){p, r, p + r > 0 ? 2 * p * r / (p + r) : 0};
}

double measure_headline(const Measure *m)
{
    double sum = 0;
    int present = 0;
    for (int kind = FACT_KIND_MEETING; kind < FACT_KIND_COUNT; kind++) {
        const Tally *t = &m->kinds[kind];
        if (t->gold <= 0)
            continue;
        present++;
        sum += measure_figures(t->soft, t->stated, t->gold).f1;
    }
    return present ? sum / present : 0;
}

void measure_add(Measure *into, const Measure *part, double sign)
{
    for (int kind = FACT_KIND_MEETING; kind < FACT_KIND_COUNT; kind++) {
        Tally *t = &into->kinds[kind];
        const Tally *p = &part->kinds[kind];
        t->gold += sign * p->gold;
        t->stated += sign * p->stated;
        t->found += sign * p->found;
        t->strict += sign * p->strict;
        t->soft += sign * p->soft;
    }
}
