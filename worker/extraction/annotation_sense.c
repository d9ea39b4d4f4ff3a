/* The layers of what is meant: actors, places, dates, quantities, and whose words they are. */
#include "worker/extraction/annotation_list.h"

/* The office that a mention names: "Außenminister" in "der norwegische Außenminister". */
static const LexItem *office_of(const Analysis *a, const Mention *m)
{
    uint32_t length;
    for (uint32_t i = m->first; i < m->last; i++) {
        const LexEntry *e = lexicon_match(a->lexicon, &a->tokens, i, m->last, 1u << LEX_OFFICE, &length);
        if (e)
            return e->item;
    }
    return NULL;
}

void annotation_actors(const Analysis *a, AnnotationList *out)
{
    for (size_t i = 0; i < a->mentions.count; i++) {
        const Mention *m = &a->mentions.items[i];
        if (m->type == ACTOR_TYPE_NONE || m->place_only || m->kind == MENTION_ADJECTIVE)
            continue;
        const LexItem *office = m->kind == MENTION_PERSON ? office_of(a, m) : NULL;
        const char *type = vocabulary_name(&vocabulary_actor_type, (int)m->type);
        annotation_begin(a, out, LAYER_ACTOR, m->first, m->last);
        annotation_text(a, out, "type", str_of(type));
        annotation_text(a, out, "name", m->name);
        annotation_text(a, out, "country", str_of(m->country));
        annotation_text(a, out, "role", office ? office->id : (Str){NULL, 0});
        if (m->count)
            annotation_number(a, out, "count", m->count);
    }
}

void annotation_places(const Analysis *a, AnnotationList *out)
{
    for (size_t i = 0; i < a->mentions.count; i++) {
        const Mention *m = &a->mentions.items[i];
        if (!m->place_only && m->kind != MENTION_PLACE)
            continue;
        annotation_begin(a, out, LAYER_PLACE, m->first, m->last);
        annotation_text(a, out, "name", m->place_name.len ? m->place_name : m->name);
        annotation_text(a, out, "country", str_of(m->place_country[0] ? m->place_country : m->country));
    }
}

static WhenTense tense_at(const Analysis *a, uint32_t token)
{
    uint32_t clause = a->clauses.owner[token];
    const Clause *k = clause == NO_TOKEN ? NULL : &a->clauses.items[clause];
    if (!k)
        return WHEN_NOW;
    if (k->past && !k->modal)
        return WHEN_PAST;
    return k->modal || k->future ? WHEN_FUTURE : WHEN_NOW;
}

static void put_date(const Analysis *a, const When *w, AnnotationList *out)
{
    static const char *const MODS[] = {NULL, "START", "MID", "END"};
    WhenTense tense = tense_at(a, w->first);
    annotation_begin(a, out, LAYER_DATE, w->first, w->last);
    annotation_text(a, out, "value", when_resolve(a->arena, w, a->published, tense));
    annotation_text(a, out, "timex", when_timex(a->arena, w, a->published, tense));
    annotation_text(a, out, "mod", str_of(MODS[w->edge]));
    annotation_text(a, out, "type", STR("DATE"));
}

static void put_period(const Analysis *a, const Period *p, AnnotationList *out)
{
    static const char *const TYPES[] = {"TIME", "DURATION", "SET"};
    annotation_begin(a, out, LAYER_DATE, p->first, p->last);
    annotation_text(a, out, "timex", p->timex);
    annotation_text(a, out, "type", str_of(TYPES[p->type]));
}

void annotation_dates(const Analysis *a, AnnotationList *out)
{
    for (size_t w = 0, p = 0; w < a->whens.count || p < a->periods.count;)
        if (p == a->periods.count || (w < a->whens.count && a->whens.items[w].first <= a->periods.items[p].first))
            put_date(a, &a->whens.items[w++], out);
        else
            put_period(a, &a->periods.items[p++], out);
}

void annotation_quantities(const Analysis *a, AnnotationList *out)
{
    for (size_t i = 0; i < a->quantities.count; i++) {
        const Quantity *q = &a->quantities.items[i];
        annotation_begin(a, out, LAYER_QUANTITY, q->first, q->last);
        annotation_number(a, out, "value", q->value);
        annotation_text(a, out, "unit", q->unit);
    }
}

/* ---- speech ---- */

static const char *form_of(const Clause *k)
{
    if (k->quoted)
        return "direct";
    return k->konjunktiv_1 || k->konjunktiv_2 || k->kind == CLAUSE_SUBORDINATE ? "indirect" : "reported";
}

static bool continues(const Clause *before, const Clause *k)
{
    return before->speaker == k->speaker && before->speech_clause == k->speech_clause &&
           before->sentence == k->sentence && before->quoted == k->quoted && k->last > before->last;
}

/* The verb that says so, and whom it is said to. */
static void put_cue(const Analysis *a, const Clause *k, AnnotationList *out)
{
    if (k->speech_clause == NO_TOKEN)
        return;
    const Clause *speech = &a->clauses.items[k->speech_clause];
    if (speech->verb_token != NO_TOKEN && speech->speech)
        annotation_text(a, out, "cue", token_text(&a->tokens, speech->verb_token, speech->verb_token + 1));
    int32_t m = speech->dative >= 0 ? analysis_chunk_mention(a, speech->dative) : -1;
    if (m >= 0)
        annotation_text(a, out, "addressee", a->mentions.items[m].name);
}

void annotation_speech(const Analysis *a, AnnotationList *out)
{
    for (size_t i = 0; i < a->clauses.count; i++) {
        const Clause *k = &a->clauses.items[i];
        if (k->speaker < 0)
            continue;
        size_t last = i;
        while (last + 1 < a->clauses.count && continues(&a->clauses.items[last], &a->clauses.items[last + 1]))
            last++;
        annotation_begin(a, out, LAYER_SPEECH, k->first, a->clauses.items[last].last);
        annotation_text(a, out, "form", str_of(form_of(k)));
        annotation_text(a, out, "speaker", a->mentions.items[k->speaker].name);
        put_cue(a, k, out);
        i = last;
    }
}
