/* The layers of grammar: sentences, tokens, clauses. */
#include "worker/extraction/annotation_list.h"
#include "worker/text/tag.h"

void annotation_sentences(const Analysis *a, AnnotationList *out)
{
    for (size_t i = 0; i < a->sentences.count; i++) {
        const Sentence *s = &a->sentences.items[i];
        annotation_begin(a, out, LAYER_SENTENCE, s->first, s->last);
        annotation_number(a, out, "paragraph", s->paragraph);
        annotation_yes(a, out, "heading", s->heading);
        annotation_yes(a, out, "furniture", s->furniture);
    }
}

void annotation_tokens(const Analysis *a, AnnotationList *out)
{
    uint32_t last;
    for (uint32_t i = 0; i < a->tokens.count; i = last) {
        last = i + 1;
        while (last < a->tokens.count && (a->tokens.items[last].flags & TOKEN_JOINED))
            last++; /* "Nato-Gipfel" is one word to the reader, whatever the engine takes it for */
        annotation_begin(a, out, LAYER_TOKEN, i, last);
        Tag tag = tag_of(a, last - 1);
        annotation_text(a, out, "pos", str_of(tag_name(tag)));
        Str base = tag_base(a, last - 1, tag);
        annotation_text(a, out, tag == TAG_NOUN || tag == TAG_ADJECTIVE ? "stem" : "lemma", base);
    }
}

static const char *tense_name(const Clause *k)
{
    if (k->kind == CLAUSE_INFINITIVE || k->finite == NO_TOKEN)
        return "";
    if (k->pluperfect)
        return "pluperfect";
    if (k->perfect)
        return "perfect";
    return k->future ? "future" : k->past ? "past" : "present";
}

static const char *mood_name(const Clause *k)
{
    if (k->kind == CLAUSE_INFINITIVE || k->finite == NO_TOKEN)
        return "infinitive";
    if (k->imperative)
        return "imperative";
    return k->konjunktiv_1 ? "konjunktiv_1" : k->konjunktiv_2 ? "konjunktiv_2" : "indicative";
}

static void put_object(const Analysis *a, AnnotationList *out, uint32_t first, uint32_t last, uint32_t head,
                       const char *role)
{
    annotation_span(a, out, "objects", first, last, head);
    AnnotationField *field = &out->fields.items[out->fields.count - 1];
    field->role = role;
    field->list = true;
}

static void put_chunk(const Analysis *a, AnnotationList *out, const char *key, int32_t chunk, const char *role)
{
    if (chunk < 0)
        return;
    const Chunk *c = &a->clauses.chunks.items[chunk];
    if (role)
        put_object(a, out, c->first, c->last, c->head, role);
    else
        annotation_span(a, out, key, c->first, c->last, c->head);
}

static void annotate_clause(const Analysis *a, const Clause *k, AnnotationList *out)
{
    static const char *const KINDS[] = {"main", "verb_first", "subordinate", "relative", "infinitive", "verbless"};
    uint32_t verb = k->verb_token != NO_TOKEN ? k->verb_token : k->finite;
    annotation_begin(a, out, LAYER_CLAUSE, k->first, k->last);
    annotation_text(a, out, "kind", str_of(KINDS[k->kind]));
    if (verb == NO_TOKEN)
        return;
    annotation_text(a, out, "predicate", k->verb ? lexicon_word_text(a->lexicon, k->verb->lemma) : (Str){NULL, 0});
    annotation_span(a, out, "verb", verb, verb + 1, verb);
    if (k->modal)
        annotation_text(a, out, "modal", lexicon_word_text(a->lexicon, k->modal->lemma));
    annotation_text(a, out, "tense", str_of(tense_name(k)));
    annotation_text(a, out, "mood", str_of(mood_name(k)));
    annotation_text(a, out, "voice", k->passive ? STR("passive") : STR("active"));
    annotation_text(a, out, "polarity", k->negation != NO_TOKEN ? STR("negative") : STR("positive"));
    if (k->negation != NO_TOKEN)
        annotation_span(a, out, "negation", k->negation, k->negation + 1, k->negation);
    put_chunk(a, out, "subject", k->subject, NULL);
    bool shared = k->opener != NO_TOKEN && k->opener < k->first && k->kind == CLAUSE_RELATIVE &&
                  clause_opened(&a->clauses, (uint32_t)(k - a->clauses.items)) != (uint32_t)(k - a->clauses.items);
    if (shared)
        return; /* "die kommen und Waffen bringen": the pronoun is the first clause's */
    if (k->opener_case == CASE_NOMINATIVE)
        annotation_span(a, out, "subject", k->opener, k->opener + 1, k->opener);
    else if (k->opener_case)
        put_object(a, out, k->opener, k->opener + 1, k->opener,
                   k->opener_case == CASE_DATIVE ? "dative" : "accusative");
    put_chunk(a, out, "objects", k->object, "accusative");
    put_chunk(a, out, "objects", k->dative, "dative");
}

void annotation_clauses(const Analysis *a, AnnotationList *out)
{
    for (size_t i = 0; i < a->clauses.count; i++)
        annotate_clause(a, &a->clauses.items[i], out);
}
