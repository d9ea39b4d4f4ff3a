#include "worker/inspection/actor.h"

#include "worker/extraction/match.h"
#include "worker/inspection/show.h"
#include "worker/inspection/source.h"

/* The entry of these types that the words of a mention have and that belongs to `item` (NULL: any). */
static const LexEntry *find_entry(const Analysis *a, const Mention *m, uint32_t types, const LexItem *item,
                                  uint32_t *first, uint32_t *length)
{
    for (uint32_t i = m->first; i < m->last; i++) {
        const LexEntry *e = lexicon_match(a->lexicon, &a->tokens, i, m->last, types, length);
        while (e && item && e->item != item)
            e = lexicon_next(e, &a->tokens.items[i], types);
        *first = i;
        if (e)
            return e;
        const Token *t = &a->tokens.items[i];
        for (e = t->tail ? lexicon_entries(a->lexicon, t->tail) : NULL; e; e = e->next) /* "Außenministerin" */
            if ((types & 1u << e->item->type) && (!item || e->item == item)) {
                *length = 1;
                return e;
            }
    }
    return NULL;
}

static void print_source(Buffer *out, Arena *arena, const Pack *pack, const Analysis *a, const LexItem *item,
                         uint32_t first, uint32_t length)
{
    Str words = source_fold(arena, &a->tokens, first, first + length);
    source_print(out, source_of_form(arena, pack, source_type(item->type), item->id, words));
}

static bool covers(const LexTerm *t, const LexItem *office, Date at)
{
    bool then = at.year == 0 || ((t->from.year == 0 || date_compare(t->from, at) <= 0) &&
                                 (t->to.year == 0 || date_compare(at, t->to) <= 0));
    return then && (t->office == office || t->office->code == office->code);
}

/* The line of the term of office that a person holds at a date. */
static uint32_t line_of_term(const LexItem *person, const LexItem *office, Date at)
{
    size_t nth = 0;
    for (size_t k = 0; k < person->block->count; k++) {
        if (!str_equal(person->block->items[k].key, STR("held")))
            continue;
        if (nth < person->term_count && covers(&person->terms[nth], office, at))
            return person->block->items[k].line;
        nth++;
    }
    return person->block->line;
}

static void explain_office(Buffer *out, Arena *arena, const Pack *pack, const Analysis *a, const Mention *m,
                           const LexItem *office, uint32_t first, uint32_t length)
{
    char day[DATE_TEXT_MAX];
    date_format(a->published, day);
    buffer_print(out, "by the office %.*s", STR_ARG(office->id));
    print_source(out, arena, pack, a, office, first, length);
    if (!m->item || m->item->type != LEX_PERSON) {
        buffer_str(out, STR("; nobody is on record there, so it stands for whom it serves"));
        return;
    }
    buffer_str(out, m->anaphoric ? STR(", which somebody has whom the article named before") : STR(", whose holder"));
    if (!m->anaphoric)
        buffer_print(out, " %s%s is known", a->published.year ? "on " : "", a->published.year ? day : "alone");
    source_print(out, (Source){m->item->block, line_of_term(m->item, office, a->published), {NULL, 0}});
}

static void explain_person(Buffer *out, Arena *arena, const Pack *pack, const Analysis *a, const Mention *m)
{
    uint32_t first = m->first, length = 1, at, more;
    const uint32_t nations = 1u << LEX_COUNTRY | 1u << LEX_ORGANISATION;
    const LexEntry *e = m->item ? find_entry(a, m, 1u << LEX_PERSON, m->item, &first, &length) : NULL;
    const LexEntry *office = find_entry(a, m, 1u << LEX_OFFICE, NULL, &at, &more);
    if (e) {
        buffer_str(out, e->sense == SENSE_BYNAME    ? STR("by a by-name")
                        : e->sense == SENSE_SURNAME ? STR("by the surname")
                                                    : STR("by name"));
        print_source(out, arena, pack, a, e->item, first, length);
        const LexEntry *other = lexicon_match(a->lexicon, &a->tokens, first, m->last, 1u << LEX_PERSON, &length);
        bool shared =
            other && (other->item != m->item || lexicon_next(other, &a->tokens.items[first], 1u << LEX_PERSON));
        if (e->sense == SENSE_SURNAME && shared)
            buffer_str(out, STR("; of several with it, the one named before, fitting the title, or in office"));
    } else if (office && (m->item || !m->anaphoric) && office->item->type == LEX_OFFICE && m->item) {
        explain_office(out, arena, pack, a, m, office->item, at, more);
    } else if (m->item && find_entry(a, m, nations, NULL, &at, &more)) {
        buffer_str(out, STR("by nationality: the last one named who has it"));
    } else if (office) {
        buffer_str(out, STR("a name that the lexicon does not have, behind the title"));
        print_source(out, arena, pack, a, office->item, at, more);
    } else {
        buffer_str(out, STR("by what the article called somebody before"));
    }
}

static void explain_other(Buffer *out, Arena *arena, const Pack *pack, const Analysis *a, const Mention *m)
{
    static const char *const SENSES[] = {
        [SENSE_NAME] = "by name",
        [SENSE_ADJECTIVE] = "by its adjective",
        [SENSE_INHABITANT] = "by its people",
        [SENSE_SEAT] = "by its seat",
        [SENSE_GOVERNMENT] = "by its government",
        [SENSE_COMPOUND] = "by the first part of a compound",
        [SENSE_SURNAME] = "by name",
        [SENSE_BYNAME] = "by a by-name",
        [SENSE_VENUE] = "by a venue",
        [SENSE_STEM] = "by a stem",
    };
    uint32_t first, length;
    const uint32_t types =
        1u << LEX_COUNTRY | 1u << LEX_ORGANISATION | 1u << LEX_FORUM | 1u << LEX_PLACE | 1u << LEX_GROUP;
    const LexEntry *e = m->item ? find_entry(a, m, types, m->item, &first, &length) : NULL;
    if (e) {
        buffer_str(out, str_of(SENSES[e->sense]));
        print_source(out, arena, pack, a, e->item, first, length);
    } else if ((e = find_entry(a, m, 1u << LEX_OFFICE, NULL, &first, &length))) {
        explain_office(out, arena, pack, a, m, e->item, first, length);
    } else if ((e = find_entry(a, m, 1u << LEX_GROUP, NULL, &first, &length))) {
        buffer_str(out, m->count ? STR("a counted group") : STR("a group"));
        print_source(out, arena, pack, a, e->item, first, length);
    } else {
        buffer_str(out, STR("by what stands around it"));
    }
    if (m->spokesperson)
        buffer_str(out, STR("; a spokesperson speaks for it"));
    if (m->place_only)
        buffer_str(out, STR("; here it is a place"));
}

void actor_explain(Buffer *out, Arena *arena, const Pack *pack, const Analysis *a, int32_t mention)
{
    const Mention *m = &a->mentions.items[mention];
    buffer_str(out, STR("»"));
    show_words(out, a, m->first, m->last);
    Span s = span_of(a, m->first, m->last);
    buffer_print(out, "« %u-%u → %.*s: ", (unsigned)s.start, (unsigned)s.end, STR_ARG(m->name));
    if (m->kind == MENTION_PERSON)
        explain_person(out, arena, pack, a, m);
    else
        explain_other(out, arena, pack, a, m);
}

void actor_explain_reach(Buffer *out, const Analysis *a, uint32_t clause, int32_t mention)
{
    const Clause *k = &a->clauses.items[clause];
    const Mention *m = &a->mentions.items[mention];
    for (uint32_t n = k->chunk_first; n < k->chunk_first + k->chunk_count; n++) {
        const Chunk *c = &a->clauses.chunks.items[n];
        if (c->mention == mention || c->attribute == mention)
            return;
        if (c->pronoun != NO_TOKEN && analysis_chunk_mention(a, (int32_t)n) == mention) {
            Span s = span_of(a, c->pronoun, c->pronoun + 1);
            buffer_print(out, "; reached by the pronoun »%.*s« %u-%u",
                         STR_ARG(token_text(&a->tokens, c->pronoun, c->pronoun + 1)), (unsigned)s.start,
                         (unsigned)s.end);
            return;
        }
    }
    if (a->clauses.owner[m->first] == clause)
        return;
    if (k->speaker == mention)
        buffer_str(out, STR("; reached as the speaker of these words"));
    else if (k->kind == CLAUSE_RELATIVE && analysis_antecedent(a, clause) == mention)
        buffer_str(out, STR("; reached by the relative pronoun"));
    else if (analysis_subject(a, clause) == mention)
        buffer_str(out, STR("; the subject is that of the clause that this one hangs on"));
    else
        buffer_str(out, STR("; from another clause"));
}
