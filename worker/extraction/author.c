#include "worker/extraction/author.h"

static bool is_document(const Analysis *a, uint32_t token)
{
    const Token *t = &a->tokens.items[token];
    for (int tail = 0; tail < 2; tail++) {
        uint32_t word = tail ? t->tail : t->word;
        for (const LexEntry *e = word ? lexicon_entries(a->lexicon, word) : NULL; e; e = e->next)
            if (e->item->type == LEX_ACT && str_equal(e->item->id, STR("document")))
                return true;
    }
    return false;
}

/* "die Erklärung der G7", "Chiles Resolution" */
static int32_t owner_in(const Analysis *a, uint32_t sentence, const Chunk *c)
{
    int32_t m = c->attribute >= 0 ? c->attribute : mention_at(&a->mentions, sentence, c->first, c->last);
    return match_acts(a, m) ? m : -1;
}

static int32_t subject_of(const Analysis *a, uint32_t clause)
{
    int32_t m = analysis_subject(a, clause);
    return match_acts(a, m) ? m : -1;
}

/* "…, in der", "…, worin": the clause that the document before the comma stands in; -1: none. */
static int32_t author_above(const Analysis *a, uint32_t clause)
{
    enum { REACH = 3 };
    const Clause *k = &a->clauses.items[clause];
    for (uint32_t i = clause; i-- > a->clauses.of_sentence[k->sentence];) {
        const Clause *above = &a->clauses.items[i];
        for (uint32_t n = above->chunk_count; n-- > 0;) {
            const Chunk *c = &a->clauses.chunks.items[above->chunk_first + n];
            if (c->last > k->first || c->last + REACH < k->first || !is_document(a, c->head))
                continue;
            int32_t owner = owner_in(a, k->sentence, c);
            return owner >= 0 ? owner : subject_of(a, i);
        }
    }
    return -1;
}

/* Whoever the sentence before told of as its subject, if it told of a document. */
static int32_t author_before(const Analysis *a, uint32_t sentence)
{
    if (sentence == 0)
        return -1;
    for (uint32_t i = a->clauses.of_sentence[sentence - 1]; i < a->clauses.of_sentence[sentence]; i++) {
        const Clause *k = &a->clauses.items[i];
        for (uint32_t n = 0; k->kind == CLAUSE_MAIN && n < k->chunk_count; n++)
            if (is_document(a, a->clauses.chunks.items[k->chunk_first + n].head))
                return subject_of(a, i);
    }
    return -1;
}

int32_t author_of(const Analysis *a, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    if (!a->clauses.chunks.items)
        return -1;
    if (k->kind == CLAUSE_RELATIVE)
        return k->passive ? author_above(a, clause) : -1;
    for (uint32_t n = k->chunk_first; n < k->chunk_first + k->chunk_count; n++) {
        const Chunk *c = &a->clauses.chunks.items[n];
        bool told = (k->passive && chunk_is_behind(a->lexicon, c, STR("in"))) || (int32_t)n == k->subject;
        if (!told || !is_document(a, c->head))
            continue;
        int32_t owner = owner_in(a, k->sentence, c);
        return owner >= 0 ? owner : author_before(a, k->sentence);
    }
    return -1;
}
