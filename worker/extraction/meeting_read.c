/* What one clause tells of meetings: by its verb ("empfing", "telefonierte mit") or by a noun ("beim Gipfel in Brüssel"). */
#include <string.h>

#include "worker/extraction/meeting.h"

typedef struct Reading {
    const Analysis *a;
    const Clause *k;
    uint32_t clause;
    const Rule *rule;
    Candidate c;
} Reading;

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

void meeting_add_party(Candidate *c, const Party *party)
{
    if (party->actor.type == ACTOR_TYPE_NONE)
        return;
    for (size_t i = 0; i < c->party_count; i++) {
        Party *p = &c->parties[i];
        if (!actor_equal(&p->actor, &party->actor))
            continue;
        if (p->role == PARTICIPANT_ROLE_ATTENDEE && party->role != p->role && party->role != PARTICIPANT_ROLE_INVITED) {
            p->role = party->role;
            p->rule = party->rule;
        }
        p->remote = p->remote || party->remote;
        return;
    }
    if (c->party_count < PARTIES_MAX)
        c->parties[c->party_count++] = *party;
    else
        c->crowded = true;
}

/* ---- participants ---- */

static void add_mention(Reading *r, int32_t mention, ParticipantRole role)
{
    const Mention *m = &r->a->mentions.items[mention];
    if (m->apposed || m->type == ACTOR_TYPE_NONE || (m->place_only && !m->origin) || m->kind == MENTION_ADJECTIVE)
        return;
    if (m->kind == MENTION_GROUP && m->size) { /* a crowd is the meeting's size */
        MeetingFact *f = &r->c.fact;
        bool known = false;
        for (uint32_t i = 0; i < f->size_count; i++)
            known = known || (f->sizes[i].value == m->count && f->sizes[i].unit == m->size);
        if (m->count && !known && f->size_count < FACT_SIZES_MAX)
            f->sizes[f->size_count++] = (MeetingSize){m->count, m->size};
        return;
    }
    if (m->kind == MENTION_FORUM) {
        r->c.fact.name = m->name;
        if (m->item->code)
            r->c.fact.format = (MeetingFormat)m->item->code;
        return;
    }
    Party p = {.actor = actor_of(m),
               .role = role,
               .sentence = r->k->sentence,
               .rule = r->rule->id,
               .confidence = m->anaphoric ? 0.8 : 0.9,
               .mention = mention};
    meeting_add_party(&r->c, &p);
}

static void add_coordinated(Reading *r, int32_t mention, ParticipantRole role)
{
    const MentionList *mentions = &r->a->mentions;
    if (mention < 0)
        return;
    uint32_t sentence = mentions->items[mention].sentence;
    if (r->a->clauses.owner[mentions->items[mention].first] == r->clause)
        mention = match_chain(r->a, mention);
    do {
        add_mention(r, mention, role);
        mention++;
    } while ((size_t)mention < mentions->count && mentions->items[mention].coordinated &&
             mentions->items[mention].sentence == sentence);
}

static void add_role(Reading *r, RuleRole which, ParticipantRole role)
{
    const RulePlaces *places = &r->rule->roles[which];
    const MentionList *mentions = &r->a->mentions;
    for (size_t i = 0; i < places->count; i++) {
        if (places->items[i].kind == PLACE_SENTENCE) { /* a list of names, however it is put */
            for (uint32_t m = mentions->of_sentence[r->k->sentence]; m < mentions->of_sentence[r->k->sentence + 1]; m++)
                if (!mentions->items[m].place_only)
                    add_mention(r, (int32_t)m, role);
            continue;
        }
        RulePlaces one = {.items = {places->items[i]}, .count = 1};
        Match here = {.rule = r->rule, .clause = r->clause, .noun = NO_TOKEN, .owner = -1};
        add_coordinated(r, match_actor(r->a, &here, &one), role);
    }
}

/* Counted crowds and origins ("Vertreter aus Oslo und Riga") in a chunk. */
static void add_crowd(Reading *r, uint32_t first, uint32_t last)
{
    const MentionList *mentions = &r->a->mentions;
    for (uint32_t m = mentions->of_sentence[r->k->sentence]; m < mentions->of_sentence[r->k->sentence + 1]; m++) {
        const Mention *mention = &mentions->items[m];
        if (mention->first < first || mention->first >= last || r->a->clauses.owner[mention->first] != r->clause)
            continue;
        bool envoys = mention->origin && mention->kind == MENTION_COUNTRY && m > 0 &&
                      (mention[-1].kind == MENTION_GROUP || (mention->coordinated && mention[-1].origin));
        if (envoys) { /* "Vertreter aus Oslo und Riga" */
            Party p = {.actor = actor_of(mention),
                       .role = PARTICIPANT_ROLE_ATTENDEE,
                       .sentence = r->k->sentence,
                       .rule = r->rule->id,
                       .confidence = 0.8,
                       .mention = (int32_t)m};
            meeting_add_party(&r->c, &p);
        } else if (mention->kind == MENTION_GROUP && mention->size)
            add_mention(r, (int32_t)m, PARTICIPANT_ROLE_ATTENDEE);
        else if (mention->kind == MENTION_FORUM)
            add_mention(r, (int32_t)m, PARTICIPANT_ROLE_ATTENDEE);
    }
}

/* ---- place, time, channel ---- */

/* country: alpha-3 or empty */
static void set_place(Reading *r, Str name, Str country)
{
    MeetingFact *f = &r->c.fact;
    if (f->place.len == 0 && name.len)
        f->place = name;
    if (!f->country[0] && country.len + 1 == sizeof f->country)
        memcpy(f->country, country.ptr, country.len);
}

/* "über die Lage in Syrien": the place belongs to what was talked about. */
static bool is_of_topic(const Reading *r, const Mention *mention)
{
    static const char *const ABOUT[] = {"über", "um", "auf", "für", "gegen", "zu", "zur", "zum"};
    const Analysis *a = r->a;
    for (uint32_t n = r->k->chunk_first + 1; n < r->k->chunk_first + r->k->chunk_count; n++) {
        const Chunk *chunk = &a->clauses.chunks.items[n], *before = chunk - 1;
        if (mention->first < chunk->first || mention->first >= chunk->last || before->last != chunk->first)
            continue;
        bool event = false;
        for (const LexEntry *e = lexicon_entries(a->lexicon, tok(a, before->head)->word); e; e = e->next)
            event = event || e->item->type == LEX_EVENT;
        for (size_t p = 0; !event && p < sizeof ABOUT / sizeof *ABOUT; p++)
            if (chunk_is_behind(a->lexicon, before, str_of(ABOUT[p])))
                return true;
    }
    return false;
}

static void read_place(Reading *r, uint32_t first, uint32_t last)
{
    const MentionList *mentions = &r->a->mentions;
    for (uint32_t m = mentions->of_sentence[r->k->sentence]; m < mentions->of_sentence[r->k->sentence + 1]; m++) {
        const Mention *mention = &mentions->items[m];
        bool mine =
            mention->first >= first && mention->first < last && r->a->clauses.owner[mention->first] == r->clause;
        if (mine && mention->place_only && !mention->origin && !is_of_topic(r, mention)) {
            set_place(r, mention->place_name, str_of(mention->place_country));
            if (r->c.fact.place.len)
                return;
        }
    }
    for (uint32_t i = first; i < last; i++) { /* "Pariser Gipfel" */
        const Token *t = tok(r->a, i);
        bool other = (t->flags & TOKEN_NAMED) || !(t->flags & TOKEN_CAPITAL); /* "Bukarester Neun" is no place */
        if (!t->word || r->a->clauses.owner[i] != r->clause || other)
            continue;
        for (const LexEntry *e = lexicon_entries(r->a->lexicon, t->word); e; e = e->next)
            if (e->item->type == LEX_PLACE && e->sense == SENSE_ADJECTIVE) {
                set_place(r, e->item->name, e->item->country ? e->item->country->id : (Str){NULL, 0});
                return;
            }
    }
}

static bool has_token(const Reading *r, const char *word)
{
    for (uint32_t i = r->k->first; i < r->k->last; i++)
        if (r->a->clauses.owner[i] == r->clause && token_is(tok(r->a, i), word))
            return true;
    return false;
}

static void read_channel(Reading *r)
{
    for (uint32_t i = r->k->first; i < r->k->last && !r->c.fact.channel; i++) {
        const Token *t = tok(r->a, i);
        if (r->a->clauses.owner[i] != r->clause || !t->word || !lexicon_has_class(r->a->lexicon, t->word, WORD_REMOTE))
            continue;
        bool partly = has_token(r, "teils") || has_token(r, "teilweise");
        if (partly) {
            r->c.fact.channel = CHANNEL_HYBRID;
            return;
        }
        bool phone = str_starts(t->folded, STR("tele"));
        r->c.fact.channel = phone ? CHANNEL_PHONE : CHANNEL_VIDEO;
    }
    if (!r->c.fact.channel && r->c.fact.country[0])
        r->c.fact.channel = CHANNEL_IN_PERSON;
}

static bool has_class_in(const Reading *r, uint32_t first, uint32_t last, uint32_t mask)
{
    for (uint32_t i = first; i < last; i++)
        if (tok(r->a, i)->word && lexicon_has_class(r->a->lexicon, tok(r->a, i)->word, mask))
            return true;
    return false;
}

/* Behind or ahead, as the clause tells it. */
static WhenTense tense_of(const Reading *r)
{
    const Clause *k = r->k;
    while (k->kind == CLAUSE_INFINITIVE && k->parent >= 0 && k->parent < (int32_t)(k - r->a->clauses.items))
        k = &r->a->clauses.items[k->parent]; /* "kamen, um zu verhandeln" */
    if (k->past && !k->modal)
        return WHEN_PAST;
    return WHEN_FUTURE;
}

static void read_date(Reading *r, uint32_t near, WhenTense tense)
{
    const Analysis *a = r->a;
    const When *best = NULL;
    for (const When *w = analysis_when(a, r->k->first, r->k->last);
         w && w < a->whens.items + a->whens.count && w->first < r->k->last; w++) {
        if (a->clauses.owner[w->first] != r->clause)
            continue;
        if (!best || (w->first > near && best->first < near && w->first - near < near - best->first))
            best = w;
    }
    if (best)
        r->c.fact.date = when_resolve(a->arena, best, a->published, tense);
}

static MeetingStatus status_of(const Reading *r, WhenTense tense)
{
    if (r->rule->meeting_status)
        return r->rule->meeting_status;
    return tense == WHEN_FUTURE ? MEETING_STATUS_PLANNED : MEETING_STATUS_HELD;
}

static void read_topics(Reading *r, uint32_t from)
{
    static const char *const PREPOSITIONS[] = {"über", "um", "zu", "zur", "zum"};
    const Analysis *a = r->a;
    MeetingFact *f = &r->c.fact;
    for (uint32_t n = 0; n < r->k->chunk_count; n++) {
        const Chunk *chunk = &a->clauses.chunks.items[r->k->chunk_first + n];
        bool about = false;
        for (size_t p = 0; p < sizeof PREPOSITIONS / sizeof *PREPOSITIONS; p++)
            about = about || chunk_is_behind(a->lexicon, chunk, str_of(PREPOSITIONS[p]));
        if (!about || chunk->first < from || f->topic_count == FACT_TOPICS_MAX)
            continue;
        uint32_t code = match_code(a, (TokenRange){chunk->first, chunk->last, r->clause}, LEX_TOPIC);
        if (code)
            f->topics[f->topic_count++] = (Topic)code;
    }
}

/* "…, darunter A, B und C", "unter ihnen D": named members of a crowd. */
static void add_named_members(Reading *r)
{
    const Analysis *a = r->a;
    const Sentence *s = &a->sentences.items[r->k->sentence];
    for (uint32_t i = s->first; i + 1 < s->last; i++) {
        bool among =
            token_is(tok(a, i), "darunter") || (token_is(tok(a, i), "unter") && token_is(tok(a, i + 1), "ihnen"));
        if (!among)
            continue;
        add_coordinated(r, mention_at(&a->mentions, r->k->sentence, i, s->last), PARTICIPANT_ROLE_ATTENDEE);
        return;
    }
}

/* noun: the chunk that told it, NO_TOKEN: a verb did. */
static void finish(Reading *r, uint32_t noun, CandidateList *out)
{
    MeetingFact *f = &r->c.fact;
    if (f->size_count || f->name.len || r->c.party_count)
        add_named_members(r);
    bool led = r->c.party_count == 2 && r->c.parties[0].role == PARTICIPANT_ROLE_HOST &&
               r->c.parties[1].role == PARTICIPANT_ROLE_HOST; /* who leads it are not its two sides */
    if (!f->format && !led && r->c.party_count == 2 && !f->name.len && !f->size_count && !r->c.follows)
        f->format = MEETING_FORMAT_BILATERAL;
    if (f->channel == CHANNEL_VIDEO || f->channel == CHANNEL_PHONE) { /* where they sat is no place of a call */
        f->place = (Str){NULL, 0};
        f->country[0] = '\0';
    }
    if (out->count >= MEETINGS_MAX * 4) {
        out->cut |= BOUND_BIT(BOUND_CANDIDATES);
        return;
    }
    r->c.trace = trace_stated(r->a, r->rule->id, r->clause, noun, -1, -1);
    ARENA_PUSH(r->a->arena, out, r->c);
}

static Reading begin(const Analysis *a, uint32_t clause, const Rule *rule)
{
    Reading r = {.a = a, .k = &a->clauses.items[clause], .clause = clause, .rule = rule};
    r.c.clause = clause;
    r.c.sentence = r.k->sentence;
    r.c.sentences[0] = r.k->sentence;
    r.c.sentence_count = 1;
    r.c.rule = rule->id;
    r.c.confidence = rule->confidence;
    r.c.fact.format = rule->format;
    r.c.fact.channel = rule->channel;
    r.c.follows = rule->follows;
    r.c.modality = modality_of(a, clause, &r.c.trigger);
    return r;
}

/* ---- by verb ---- */

/* "die Außenminister": a plural that meets by itself. */
static bool is_crowd(const Reading *r, int32_t chunk)
{
    if (chunk < 0)
        return false;
    const Chunk *c = &r->a->clauses.chunks.items[chunk];
    const Token *head = tok(r->a, c->head);
    for (const LexEntry *e = lexicon_entries(r->a->lexicon, head->word); e; e = e->next)
        if (e->item->type == LEX_GROUP && e->item->code && e->item->code != SIZE_UNIT_COUNTRIES)
            return true;
    return false;
}

static void read_verb(const Analysis *a, const Match *m, CandidateList *out)
{
    if (m->negated) {
        trace_dropped(a, m->rule->id, m->clause, NO_TOKEN, "the clause is negated");
        return;
    }
    Reading r = begin(a, m->clause, m->rule);
    WhenTense tense = tense_of(&r);
    add_role(&r, ROLE_HOST, PARTICIPANT_ROLE_HOST);
    add_role(&r, ROLE_ATTENDEE, PARTICIPANT_ROLE_ATTENDEE);
    add_role(&r, ROLE_INVITED, PARTICIPANT_ROLE_INVITED);
    add_role(&r, ROLE_ABSENT, PARTICIPANT_ROLE_ABSENT);
    add_crowd(&r, r.k->first, r.k->last);
    bool behind_mit = r.k->kind == CLAUSE_RELATIVE && r.k->opener != NO_TOKEN && r.k->opener > 0 &&
                      token_is(tok(a, r.k->opener - 1), "mit");
    if (behind_mit) /* "Putin, mit dem er telefonierte" */
        add_coordinated(&r, analysis_antecedent(a, m->clause), PARTICIPANT_ROLE_ATTENDEE);
    bool crowd = r.c.fact.size_count || r.c.fact.name.len || is_crowd(&r, r.k->subject);
    if (m->rule->needs_actor_pair && r.c.party_count < 2 && !crowd) {
        trace_dropped(a, m->rule->id, m->clause, NO_TOKEN, "it has neither two sides nor a crowd nor a name");
        return;
    }
    read_place(&r, r.k->first, r.k->last);
    read_date(&r, r.k->verb_token, tense);
    read_channel(&r);
    read_topics(&r, r.k->first);
    r.c.fact.status = status_of(&r, tense);
    r.c.plain = !r.c.fact.place.len && !r.c.fact.date.len && r.c.party_count < 2;
    finish(&r, NO_TOKEN, out);
}

/* ---- by noun ---- */

static const LexItem *event_of(const Analysis *a, const Chunk *chunk)
{
    const Token *head = tok(a, chunk->head);
    if (!(head->flags & TOKEN_CAPITAL))
        return NULL;
    for (int pass = 0; pass < 2; pass++) {
        uint32_t word = pass ? head->tail : head->word;
        for (const LexEntry *e = lexicon_entries(a->lexicon, word); e; e = e->next)
            if (e->item->type == LEX_EVENT)
                return e->item->ignored ? NULL : e->item;
    }
    return NULL;
}

/* "Nato-Gipfel", "Ukraine-Gipfel", "Gipfel der Europäischen Union", "Treffen der Koalition der Willigen". */
static void read_name(Reading *r, const Chunk *chunk)
{
    const Analysis *a = r->a;
    uint32_t first = chunk->head;
    while (first > chunk->first && (tok(a, first)->flags & TOKEN_JOINED))
        first--;
    add_crowd(r, chunk->first, chunk->last);
    if (r->c.fact.name.len)
        return;
    if (first < chunk->head)
        r->c.fact.name = token_text(&a->tokens, first, chunk->head + 1);
    for (uint32_t m = a->mentions.of_sentence[r->k->sentence];
         !r->c.fact.name.len && m < a->mentions.of_sentence[r->k->sentence + 1]; m++) {
        const Mention *mention = &a->mentions.items[m];
        bool inside = mention->first >= chunk->genitive && mention->first < chunk->last;
        if (inside && mention->kind == MENTION_ORGANISATION && mention->item->meets)
            r->c.fact.name = arena_print(a->arena, "%.*s-%.*s", STR_ARG(mention->name),
                                         STR_ARG(token_text(&a->tokens, chunk->head, chunk->head + 1)));
    }
}

/* The sides behind the noun: "mit X", "zwischen X und Y", "von X und Y", "Macrons Treffen mit …". */
static void read_sides(Reading *r, uint32_t index)
{
    const Analysis *a = r->a;
    const Chunk *chunk = &a->clauses.chunks.items[index];
    uint32_t end = chunk->last;
    for (uint32_t m = a->mentions.of_sentence[r->k->sentence]; m < a->mentions.of_sentence[r->k->sentence + 1]; m++) {
        const Mention *mention = &a->mentions.items[m];
        bool inside = mention->first >= chunk->first && mention->first < chunk->last;
        if (inside && mention->type == ACTOR_TYPE_PERSON)
            add_mention(r, (int32_t)m, PARTICIPANT_ROLE_ATTENDEE);
        else if (inside && mention->first >= chunk->genitive && mention->kind == MENTION_COUNTRY)
            add_coordinated(r, (int32_t)m, PARTICIPANT_ROLE_ATTENDEE);
    }
    for (uint32_t n = index + 1; n < r->k->chunk_first + r->k->chunk_count; n++) {
        const Chunk *next = &a->clauses.chunks.items[n];
        bool side = chunk_is_behind(a->lexicon, next, STR("mit")) ||
                    chunk_is_behind(a->lexicon, next, STR("zwischen")) ||
                    (!r->k->passive && chunk_is_behind(a->lexicon, next, STR("von")));
        if (chunk->preposition && r->k->finite != NO_TOKEN && r->k->finite >= end && r->k->finite < next->first)
            break; /* beyond the verb it belongs to something else */
        if (side && next->first <= end + 6) {
            int32_t m = analysis_chunk_mention(a, (int32_t)n);
            if (m >= 0 && next->pronoun != NO_TOKEN)
                add_mention(r, m, PARTICIPANT_ROLE_ATTENDEE);
            else
                add_coordinated(r, m, PARTICIPANT_ROLE_ATTENDEE);
        }
        end = next->preposition ? next->last : end;
    }
}

static bool is_definite(const Reading *r, const Chunk *chunk)
{
    for (uint32_t i = chunk->first; i < chunk->head; i++) {
        const Token *t = tok(r->a, i);
        static const char *const WORDS[] = {"der",   "die", "das",  "dem",    "den",    "des",   "beim",
                                            "zum",   "am",  "vom",  "diesem", "dieses", "diese", "im",
                                            "ihrem", "ihr", "ihre", "zur",    "ihren"};
        for (size_t w = 0; w < sizeof WORDS / sizeof *WORDS; w++)
            if (token_is(t, WORDS[w]))
                return true;
    }
    return false;
}

/* "nach dem Treffen" lies behind, "vor dem Treffen" ahead, whatever the tense. */
static WhenTense tense_of_noun(const Reading *r, const Chunk *chunk)
{
    const Lexicon *l = r->a->lexicon;
    if (has_class_in(r, chunk->first, chunk->head, WORD_FUTURE))
        return WHEN_FUTURE;
    if (has_class_in(r, chunk->first, chunk->head, WORD_PAST) || chunk_is_behind(l, chunk, STR("nach")) ||
        chunk_is_behind(l, chunk, STR("seit")))
        return WHEN_PAST;
    if (chunk_is_behind(l, chunk, STR("vor")) || chunk_is_behind(l, chunk, STR("vorm")) ||
        chunk_is_behind(l, chunk, STR("für")))
        return WHEN_FUTURE;
    if (!r->k->past && !r->k->modal && !r->k->future)
        return WHEN_NOW;
    return tense_of(r);
}

static bool is_about_subject(const Reading *r, const Chunk *chunk)
{
    static const char *const PREPOSITIONS[] = {"nach", "bei", "beim", "vor", "während", "in",
                                               "im",   "zu",  "zum",  "an",  "am"};
    for (size_t p = 0; p < sizeof PREPOSITIONS / sizeof *PREPOSITIONS; p++)
        if (chunk_is_behind(r->a->lexicon, chunk, str_of(PREPOSITIONS[p])))
            return true;
    return r->k->object >= 0 && &r->a->clauses.chunks.items[r->k->object] == chunk;
}

static bool is_called(const Reading *r, const char *const *lemmas, size_t count)
{
    for (size_t i = 0; r->k->verb && i < count; i++)
        if (str_equal(lexicon_word_text(r->a->lexicon, r->k->verb->lemma), str_of(lemmas[i])))
            return true;
    return false;
}

static MeetingStatus status_of_noun(Reading *r, WhenTense tense)
{
    static const char *const PROPOSE[] = {"vorschlagen", "fordern",   "verlangen", "anbieten",  "anregen",   "werben",
                                          "wünschen",    "plädieren", "drängen",   "anstreben", "ausrichten"};
    static const char *const PLAN[] = {"planen", "ansetzen", "vorsehen", "anberaumen", "ankündigen"};
    static const char *const CANCEL[] = {"absagen", "platzen", "verschieben", "ausfallen", "verwerfen", "scheitern"};
    if (is_called(r, CANCEL, sizeof CANCEL / sizeof *CANCEL) && !r->k->modal && r->k->negation == NO_TOKEN)
        return MEETING_STATUS_CANCELLED;
    if (is_called(r, PROPOSE, sizeof PROPOSE / sizeof *PROPOSE))
        return MEETING_STATUS_PROPOSED;
    if (is_called(r, PLAN, sizeof PLAN / sizeof *PLAN) && !r->k->pluperfect && r->c.same_event)
        return MEETING_STATUS_PLANNED;
    Str modal = r->k->modal ? lexicon_word_text(r->a->lexicon, r->k->modal->lemma) : (Str){NULL, 0};
    static const char *const HAPPEN[] = {"stattfinden", "beginnen", "gehen", "folgen", "dienen"};
    bool happens = is_called(r, HAPPEN, sizeof HAPPEN / sizeof *HAPPEN);
    if (str_equal(modal, STR("müssen")) || (str_equal(modal, STR("sollen")) && r->k->speaker >= 0 && !happens))
        return MEETING_STATUS_PROPOSED; /* somebody says that it must be */
    r->c.implied = true;
    return status_of(r, tense);
}

static void read_event(const Analysis *a, uint32_t clause, uint32_t index, const Rule *rule, CandidateList *out)
{
    static const char *const ITS_OWN[] = {"zu", "zum", "zur", "bei", "beim", "in", "im", "an", "am"};
    const Chunk *chunk = &a->clauses.chunks.items[index];
    const LexItem *event = event_of(a, chunk);
    if (!event || match_has(a, clause, &rule->without))
        return;
    Reading r = begin(a, clause, rule);
    r.c.definite = is_definite(&r, chunk);
    for (size_t p = 0; p < sizeof ITS_OWN / sizeof *ITS_OWN; p++)
        r.c.same_event =
            r.c.same_event || r.k->object == (int32_t)index || chunk_is_behind(a->lexicon, chunk, str_of(ITS_OWN[p]));
    if (event->code)
        r.c.fact.format = (MeetingFormat)event->code;
    if (event->channel)
        r.c.fact.channel = event->channel;
    WhenTense tense = tense_of_noun(&r, chunk);
    read_name(&r, chunk);
    read_sides(&r, index);
    bool about = chunk_is_behind(a->lexicon, chunk, STR("über"));
    bool theirs = !about && has_class_in(&r, chunk->first, chunk->head, WORD_POSSESSIVE); /* "bei ihrem Gespräch" */
    bool there = r.c.definite && r.k->speech && is_about_subject(&r, chunk); /* "…, sagte sie nach dem Treffen" */
    if ((r.c.party_count > 0 && is_about_subject(&r, chunk)) || theirs || there) {
        int32_t subject = analysis_chunk_mention(a, r.k->subject);
        subject = subject >= 0 ? subject : r.k->subject < 0 ? -1 : r.k->speaker;
        add_coordinated(&r, subject, PARTICIPANT_ROLE_ATTENDEE);
        bool during = chunk_is_behind(a->lexicon, chunk, STR("bei")) || chunk_is_behind(a->lexicon, chunk, STR("beim"));
        int32_t other = r.k->dative >= 0 ? analysis_chunk_mention(a, r.k->dative) : -1;
        if (during && subject >= 0 && other >= 0 && a->mentions.items[other].type == ACTOR_TYPE_PERSON)
            add_mention(&r, other, PARTICIPANT_ROLE_ATTENDEE); /* "versprach ihm bei einem Treffen" */
    }
    read_place(&r, chunk->first, r.k->last);
    read_date(&r, chunk->head, tense);
    read_channel(&r);
    read_topics(&r, chunk->last);
    r.c.fact.status = status_of_noun(&r, tense);
    r.c.present = tense == WHEN_NOW && r.c.fact.status == MEETING_STATUS_HELD;
    r.c.plain =
        !r.c.fact.place.len && !r.c.fact.date.len && !r.c.fact.name.len && r.c.party_count < 2 && !r.c.fact.size_count;
    finish(&r, index, out);
}

/* "bei der Münchner Sicherheitskonferenz": a forum that is a conference by itself. */
static void read_forum(const Analysis *a, uint32_t clause, uint32_t index, const Rule *rule, CandidateList *out)
{
    const Chunk *chunk = &a->clauses.chunks.items[index];
    if (chunk->mention < 0 || !chunk->preposition || event_of(a, chunk))
        return;
    const Mention *m = &a->mentions.items[chunk->mention];
    if (m->kind != MENTION_FORUM || m->item->code != MEETING_FORMAT_CONFERENCE)
        return;
    Reading r = begin(a, clause, rule);
    r.c.fact.name = m->name;
    r.c.fact.format = MEETING_FORMAT_CONFERENCE;
    WhenTense tense = tense_of_noun(&r, chunk);
    if (m->item->place.len) {
        const LexItem *place = lexicon_find(a->lexicon, LEX_PLACE, m->item->place);
        set_place(&r, m->item->place, place && place->country ? place->country->id : (Str){NULL, 0});
    }
    read_place(&r, chunk->first, r.k->last);
    read_date(&r, chunk->head, tense);
    read_channel(&r);
    add_coordinated(&r, analysis_chunk_mention(a, r.k->subject), PARTICIPANT_ROLE_ATTENDEE);
    r.c.fact.status = status_of(&r, tense);
    finish(&r, index, out);
}

/* "unter Leitung von X", "im Beisein von Y": who took part in what is told around it. */
static void read_company(const Analysis *a, const Match *m, CandidateList *out)
{
    static const struct {
        RuleRole of_rule;
        ParticipantRole role;
    } ROLES[] = {{ROLE_HOST, PARTICIPANT_ROLE_HOST},
                 {ROLE_ATTENDEE, PARTICIPANT_ROLE_ATTENDEE},
                 {ROLE_ABSENT, PARTICIPANT_ROLE_ABSENT}};
    Reading r = begin(a, m->clause, m->rule);
    for (size_t i = 0; i < sizeof ROLES / sizeof *ROLES; i++)
        if (m->rule->roles[ROLES[i].of_rule].count)
            add_coordinated(&r, m->owner, ROLES[i].role);
    r.c.plain = true;
    if (r.c.party_count)
        finish(&r, m->noun, out);
}

void meeting_read(const Ruleset *rules, const Analysis *a, uint32_t clause, CandidateList *out)
{
    MatchList matches = {0};
    const Clause *k = &a->clauses.items[clause];
    match_clause(rules, a, clause, FACT_KIND_MEETING, &matches);
    for (size_t n = 0; n < matches.count; n++)
        if (matches.items[n].noun == NO_TOKEN)
            read_verb(a, &matches.items[n], out);
    for (uint32_t n = k->chunk_first; rules->by_event && !a->apart[k->sentence] && n < k->chunk_first + k->chunk_count;
         n++) {
        read_event(a, clause, n, rules->by_event->rule, out);
        read_forum(a, clause, n, rules->by_event->rule, out);
    }
    for (size_t n = 0; n < matches.count; n++)
        if (matches.items[n].noun != NO_TOKEN)
            read_company(a, &matches.items[n], out);
}
