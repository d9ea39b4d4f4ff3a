#include "worker/inspection/show.h"

void show_text(Buffer *out, Str text)
{
    for (size_t i = 0; i < text.len; i++) {
        bool blank = text.ptr[i] == '\n' || text.ptr[i] == '\r' || text.ptr[i] == '\t';
        bool again = blank && i > 0 && (text.ptr[i - 1] == ' ' || text.ptr[i - 1] == '\n' || text.ptr[i - 1] == '\r');
        if (!again)
            buffer_char(out, blank ? ' ' : text.ptr[i]);
    }
}

void show_words(Buffer *out, const Analysis *a, uint32_t first, uint32_t last)
{
    if (first < last)
        show_text(out, token_text(&a->tokens, first, last));
}

static void show_actor(Buffer *out, const Actor *actor)
{
    if (actor->count)
        buffer_print(out, "%u ", (unsigned)actor->count);
    show_text(out, actor->type ? actor->name : STR("?"));
}

static void show_value(Buffer *out, const Vocabulary *v, int value)
{
    if (value)
        buffer_print(out, ", %s", vocabulary_name(v, value));
}

static void show_sides(Buffer *out, const Actor *from, const Actor *to)
{
    show_actor(out, from);
    if (to->type) {
        buffer_str(out, STR(" → "));
        show_actor(out, to);
    }
}

static void show_meeting(Buffer *out, const MeetingFact *m)
{
    buffer_print(out, "meeting m%u", (unsigned)m->number);
    if (m->name.len)
        buffer_print(out, ", %.*s", STR_ARG(m->name));
    if (m->place.len)
        buffer_print(out, ", %.*s", STR_ARG(m->place));
    if (m->date.len)
        buffer_print(out, ", %.*s", STR_ARG(m->date));
    show_value(out, &vocabulary_meeting_format, (int)m->format);
    show_value(out, &vocabulary_channel, (int)m->channel);
    show_value(out, &vocabulary_meeting_status, (int)m->status);
}

void show_fact(Buffer *out, const Fact *fact)
{
    switch (fact->kind) {
    case FACT_KIND_MEETING:
        show_meeting(out, &fact->meeting);
        break;
    case FACT_KIND_PARTICIPANT:
        buffer_print(out, "participant of m%u: ", (unsigned)fact->participant.meeting);
        show_actor(out, &fact->participant.actor);
        show_value(out, &vocabulary_participant_role, (int)fact->participant.role);
        break;
    case FACT_KIND_PLEDGE:
        buffer_str(out, STR("pledge: "));
        show_sides(out, &fact->pledge.pledger, &fact->pledge.recipient);
        show_value(out, &vocabulary_pledge_type, (int)fact->pledge.type);
        if (fact->pledge.amount.value >= 0 && fact->pledge.amount.unit.len)
            buffer_print(out, ", %.15g %.*s", fact->pledge.amount.value, STR_ARG(fact->pledge.amount.unit));
        show_value(out, &vocabulary_pledge_status, (int)fact->pledge.status);
        break;
    case FACT_KIND_POSITION:
        buffer_str(out, STR("position: "));
        show_sides(out, &fact->position.holder, &fact->position.addressee);
        show_value(out, &vocabulary_topic, (int)fact->position.topic);
        show_value(out, &vocabulary_stance, (int)fact->position.stance);
        break;
    case FACT_KIND_NONE:
    case FACT_KIND_COUNT:
        break;
    }
}

static void show_chunk(Buffer *out, const Analysis *a, const char *role, int32_t chunk)
{
    if (chunk < 0)
        return;
    const Chunk *c = &a->clauses.chunks.items[chunk];
    buffer_print(out, ", %s: ", role);
    show_words(out, a, c->first, c->last);
    int32_t m = analysis_chunk_mention(a, chunk);
    if (m >= 0 && a->mentions.items[m].type) {
        buffer_str(out, STR(" (= "));
        show_text(out, a->mentions.items[m].name);
        buffer_char(out, ')');
    }
}

void show_clause(Buffer *out, const Analysis *a, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    if (k->modal)
        buffer_print(out, "%.*s + ", STR_ARG(lexicon_word_text(a->lexicon, k->modal->lemma)));
    if (k->verb && k->verb->lemma)
        buffer_print(out, "%.*s", STR_ARG(lexicon_word_text(a->lexicon, k->verb->lemma)));
    else if (k->verb && k->verb_token != NO_TOKEN)
        buffer_print(out, "\"%.*s\", guessed to be a verb",
                     STR_ARG(token_text(&a->tokens, k->verb_token, k->verb_token + 1)));
    else if (k->finite != NO_TOKEN)
        buffer_print(out, "\"%.*s\", a verb that the lexicon does not have",
                     STR_ARG(token_text(&a->tokens, k->finite, k->finite + 1)));
    else
        buffer_str(out, STR("no verb"));
    const struct {
        bool is;
        const char *text;
    } MARKS[] = {
        {k->kind == CLAUSE_INFINITIVE, "infinitive"},
        {k->finite != NO_TOKEN && !k->past && !k->future, "present"},
        {k->past && !k->perfect, "past"},
        {k->perfect && !k->pluperfect, "perfect"},
        {k->pluperfect, "pluperfect"},
        {k->future, "future"},
        {k->passive, "passive"},
        {k->konjunktiv_1, "Konjunktiv I"},
        {k->konjunktiv_2, "Konjunktiv II"},
        {k->negation != NO_TOKEN, "negated"},
        {k->kind == CLAUSE_SUBORDINATE, "subordinate"},
        {k->kind == CLAUSE_RELATIVE, "relative"},
        {k->kind == CLAUSE_VERB_FIRST, "verb first"},
        {k->quoted, "quoted"},
    };
    const char *between = " (";
    for (size_t i = 0; i < sizeof MARKS / sizeof *MARKS; i++)
        if (MARKS[i].is) {
            buffer_print(out, "%s%s", between, MARKS[i].text);
            between = ", ";
        }
    if (*between == ',')
        buffer_char(out, ')');
    show_chunk(out, a, "subject", k->subject);
    show_chunk(out, a, "object", k->object);
    show_chunk(out, a, "dative", k->dative);
    if (k->speaker >= 0) {
        buffer_str(out, STR(", words of "));
        show_text(out, a->mentions.items[k->speaker].name);
    }
}

void show_refusal(Buffer *out, const Rule *rule, Refusal refusal)
{
    const char *key = trace_refusal_key(refusal);
    const PackAttribute *asked = rule && *key ? pack_find(rule->block, key) : NULL;
    if (asked && (str_equal(asked->value, STR("yes")) || str_equal(asked->value, STR("no"))))
        buffer_print(out, "the rule asks for \"%s %.*s\": ", key, STR_ARG(asked->value));
    buffer_str(out, str_of(trace_refusal(refusal)));
}
