/* What one clause tells of meetings: by its verb ("empfing", "telefonierte mit") or by a noun ("beim Gipfel in Brüssel"). */
#include <string.h>

#include "worker/extraction/meeting_slots.h"

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

static bool has_class_in(const Reading *r, uint32_t first, uint32_t last, uint32_t mask)
{
    for (uint32_t i = first; i < last; i++)
        if (tok(r->a, i)->word && lexicon_has_class(r->a->lexicon, tok(r->a, i)->word, mask))
            return true;
    return false;
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

/* Fewer than a few are told by name as well: "die drei Präsidenten". A counted group of many is a crowd. */
enum { COUNTED_MIN = 3, CROWD_MIN = 9 };

/* The EU's foreign ministers meet as "EU-Außenminister", its heads at the "EU-Gipfel". */
static void name_by_members(Reading *r, const Mention *m)
{
    bool heads = false;
    for (uint32_t i = m->first; i < m->last; i++)
        heads = heads || str_ends(tok(r->a, i)->folded, STR("chefs"));
    r->c.fact.name = heads ? arena_print(r->a->arena, "%.*s-Gipfel", STR_ARG(m->item->name)) : m->name;
    r->c.fact.format = r->c.fact.format ? r->c.fact.format : MEETING_FORMAT_MULTILATERAL;
}

static void add_mention(Reading *r, int32_t mention, ParticipantRole role)
{
    const Mention *m = &r->a->mentions.items[mention];
    if (m->apposed || (m->type == ACTOR_TYPE_NONE && m->kind != MENTION_GROUP && m->kind != MENTION_FORUM) ||
        (m->place_only && !m->origin) || m->kind == MENTION_ADJECTIVE)
        return;
    if (m->kind == MENTION_GROUP && m->count && (m->size || m->count > CROWD_MIN)) { /* a crowd is the meeting's size */
        MeetingFact *f = &r->c.fact;
        SizeUnit unit = m->size ? m->size : SIZE_UNIT_COUNTRIES;
        bool known = false;
        for (uint32_t i = 0; i < f->size_count; i++)
            known = known || (f->sizes[i].value == m->count && f->sizes[i].unit == unit);
        if (m->count > COUNTED_MIN && !known && f->size_count < FACT_SIZES_MAX)
            f->sizes[f->size_count++] = (MeetingSize){m->count, unit};
        return;
    }
    bool general = m->kind == MENTION_GROUP && m->item && m->item->type == LEX_GROUP && !m->count &&
                   (str_equal(m->item->id, STR("members")) || str_equal(m->item->id, STR("countries")) ||
                    (str_equal(m->item->id, STR("partners")) && m->last == m->first + 1));
    if (general || (m->type == ACTOR_TYPE_NONE && m->kind != MENTION_FORUM))
        return; /* "die Mitglieder" says nobody */
    bool council = m->kind == MENTION_ORGANISATION && str_ends(m->name, STR("rat"));
    if (council && !r->rule->follows) { /* the council's session */
        r->c.fact.name = r->c.fact.name.len ? r->c.fact.name : m->name;
        r->c.fact.format = r->c.fact.format ? r->c.fact.format : MEETING_FORMAT_MULTILATERAL;
        return;
    }
    if (m->type == ACTOR_TYPE_GROUP && m->item && m->item->type == LEX_ORGANISATION && !r->c.fact.name.len)
        name_by_members(r, m);
    if (m->type == ACTOR_TYPE_GROUP && m->item && m->item->type == LEX_ORGANISATION && r->rule->event)
        return; /* its name is all that a noun says of them */
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

/* Whom the verb is done with: not the side of a noun before it, "nach dem Telefonat mit X sprach er mit Y". */
static int32_t find_partner(const Reading *r)
{
    const Analysis *a = r->a;
    static const char *const WITH[] = {"mit"}, *const OF[] = {"von", "mit", "zwischen"};
    bool of_noun = false;
    for (uint32_t n = r->k->chunk_first; n < r->k->chunk_first + r->k->chunk_count; n++) {
        const Chunk *chunk = &a->clauses.chunks.items[n];
        bool follows = n > r->k->chunk_first && chunk[-1].last == chunk->first;
        of_noun =
            (of_noun && follows && slots_behind(r, chunk, OF, 3)) || (chunk->preposition && match_event(a, chunk));
        int32_t m = !of_noun && slots_behind(r, chunk, WITH, 1) ? analysis_chunk_mention(a, (int32_t)n) : -1;
        if (m >= 0 && a->mentions.items[m].type != ACTOR_TYPE_NONE && !a->mentions.items[m].place_only &&
            !a->mentions.items[m].apposed)
            return m;
    }
    return -1;
}

/* "lud gemeinsam mit Schweden und Finnland ein": they do what the subject does. */
static void add_companions(Reading *r, ParticipantRole role)
{
    const Analysis *a = r->a;
    for (uint32_t i = r->k->first; i + 1 < r->k->last; i++) {
        if (a->clauses.owner[i] != r->clause || !token_is(tok(a, i + 1), "mit") ||
            !(token_is(tok(a, i), "gemeinsam") || token_is(tok(a, i), "zusammen")))
            continue;
        int32_t m = mention_at(&a->mentions, r->k->sentence, i + 2, i + 6);
        if (m >= 0 && a->clauses.owner[a->mentions.items[m].first] == r->clause)
            add_coordinated(r, m, role);
    }
}

/* The person in the accusative where what was taken for the object is nobody. */
static int32_t find_accusative(const Reading *r)
{
    for (uint32_t n = r->k->chunk_first; n < r->k->chunk_first + r->k->chunk_count; n++) {
        const Chunk *chunk = &r->a->clauses.chunks.items[n];
        bool other = chunk->preposition || r->k->subject == (int32_t)n || !(chunk->cases & CASE_ACCUSATIVE) ||
                     (chunk->cases & CASE_NOMINATIVE);
        int32_t m = other ? -1 : analysis_chunk_mention(r->a, (int32_t)n);
        if (m >= 0 && r->a->mentions.items[m].type == ACTOR_TYPE_PERSON)
            return m;
    }
    return -1;
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
        if (places->items[i].kind == PLACE_PP && str_equal(places->items[i].preposition, STR("mit"))) {
            add_coordinated(r, find_partner(r), role);
            continue;
        }
        RulePlaces one = {.items = {places->items[i]}, .count = 1};
        Match here = {.rule = r->rule, .clause = r->clause, .noun = NO_TOKEN, .owner = -1};
        int32_t actor = match_actor(r->a, &here, &one);
        if (actor < 0 && places->items[i].kind == PLACE_OBJECT)
            actor = find_accusative(r);
        add_coordinated(r, actor, role);
        if (places->items[i].kind == PLACE_SUBJECT)
            add_companions(r, role);
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
        } else if (mention->kind == MENTION_GROUP && mention->size && mention->count)
            add_mention(r, (int32_t)m, PARTICIPANT_ROLE_ATTENDEE);
        else if (mention->kind == MENTION_FORUM)
            add_mention(r, (int32_t)m, PARTICIPANT_ROLE_ATTENDEE);
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
    r.c.many = rule->many;
    r.c.before = r.k->pluperfect;
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

static bool is_definite(const Reading *r, const Chunk *chunk)
{
    for (uint32_t i = chunk->first; i < chunk->head; i++) {
        const Token *t = tok(r->a, i);
        static const char *const WORDS[] = {
            "der",    "die",    "das",    "dem",   "den",    "des",    "beim",  "zum",   "am",     "vom",   "diesem",
            "dieses", "diese",  "im",     "ihrem", "ihr",    "ihre",   "zur",   "ihren", "ihres",  "ihrer", "seinem",
            "seinen", "seiner", "seines", "seine", "dieser", "diesen", "jenem", "jenes", "dessen", "deren"};
        for (size_t w = 0; w < sizeof WORDS / sizeof *WORDS; w++)
            if (token_is(t, WORDS[w]))
                return true;
    }
    return false;
}

/* "Wiedersehen wollen sich die Verbündeten 2026 in Oslo": a group that acts, with place and time. */
static bool is_set(const Reading *r)
{
    int32_t subject = analysis_chunk_mention(r->a, r->k->subject);
    if (subject < 0 || r->a->mentions.items[subject].kind != MENTION_GROUP ||
        r->a->mentions.items[subject].type != ACTOR_TYPE_GROUP || !r->c.fact.date.len)
        return false;
    Reading there = *r;
    slots_place(&there, r->k->first, r->k->last, NULL);
    return there.c.fact.country[0] != '\0';
}

/* Whom somebody would like to meet is asked. */
static void ask_others(Reading *r, int32_t asking)
{
    const Actor *actor = NULL, who = asking >= 0 ? actor_of(&r->a->mentions.items[asking]) : (Actor){0};
    actor = asking >= 0 ? &who : NULL;
    for (size_t i = 0; i < r->c.party_count; i++)
        if (r->c.parties[i].role == PARTICIPANT_ROLE_ATTENDEE && !(actor && actor_equal(actor, &r->c.parties[i].actor)))
            r->c.parties[i].role = PARTICIPANT_ROLE_INVITED;
}

/* Only people speak at a meeting, and what they did before it tells nothing. */
static void keep_people(Reading *r)
{
    size_t kept = 0;
    for (size_t i = 0; i < r->c.party_count; i++)
        if (r->c.parties[i].actor.type == ACTOR_TYPE_PERSON)
            r->c.parties[kept++] = r->c.parties[i];
    r->c.party_count = kept;
}

/* "reist am Montag nach Polen, wo er … trifft": place and time stand before the clause. */
static void read_where(Reading *r)
{
    const Analysis *a = r->a;
    if (r->k->opener == NO_TOKEN || !token_is(tok(a, r->k->opener), "wo") || r->c.fact.country[0])
        return;
    for (uint32_t m = a->mentions.of_sentence[r->k->sentence]; m < a->mentions.of_sentence[r->k->sentence + 1]; m++) {
        const Mention *place = &a->mentions.items[m];
        if (!place->place_only || place->last > r->k->opener || place->last + 4 < r->k->opener)
            continue;
        slots_set_place(r, place->place_name, str_of(place->place_country));
        const When *w = analysis_when(a, a->sentences.items[r->k->sentence].first, place->first);
        if (w && !r->c.fact.date.len)
            r->c.fact.date = when_resolve(a->arena, w, a->published, slots_tense(r));
    }
}

/* "der Gipfel, bei dem X mit Y zusammenkam": the clause tells of the noun's meeting. */
static void tie_to_antecedent(Reading *r)
{
    const Analysis *a = r->a;
    if (r->k->kind != CLAUSE_RELATIVE || r->clause == a->clauses.of_sentence[r->k->sentence])
        return;
    const Clause *above = r->k - 1;
    for (uint32_t n = above->chunk_first; n < above->chunk_first + above->chunk_count; n++) {
        const Chunk *chunk = &a->clauses.chunks.items[n];
        if (chunk->last <= r->k->first && chunk->last + 3 >= r->k->first && match_event(a, chunk)) {
            r->c.same_event = true;
            r->c.clause = r->clause - 1;
        }
    }
}

/* "beteiligte sich nicht an der Erklärung": in something that is no meeting. */
static bool is_in_something_else(const Reading *r)
{
    for (uint32_t n = r->k->chunk_first; r->rule->follows && n < r->k->chunk_first + r->k->chunk_count; n++) {
        const Chunk *c = &r->a->clauses.chunks.items[n];
        if (chunk_is_behind(r->a->lexicon, c, STR("an")) && !c->time && c->mention < 0 && !match_event(r->a, c))
            return true;
    }
    return false;
}

static void read_verb(const Analysis *a, const Match *m, CandidateList *out)
{
    bool away = m->negated && (m->rule->follows || m->rule->event_with);
    Reading r = begin(a, m->clause, m->rule);
    WhenTense tense = m->rule->roles[ROLE_INVITED].count ? WHEN_FUTURE : slots_tense(&r);
    slots_date(&r, r.k->verb_token, tense);
    Outlook outlook = slots_outlook(&r, NULL);
    if ((m->negated && !away) || (outlook == OUTLOOK_NONE && !away)) {
        trace_dropped(a, m->rule->id, m->clause, NO_TOKEN, "the clause is negated, a condition, or told as refused");
        return;
    }
    if (is_in_something_else(&r)) {
        trace_dropped(a, m->rule->id, m->clause, NO_TOKEN, "what they take part in is no meeting");
        return;
    }
    ParticipantRole role = away ? PARTICIPANT_ROLE_ABSENT : PARTICIPANT_ROLE_ATTENDEE;
    add_role(&r, ROLE_HOST, PARTICIPANT_ROLE_HOST);
    add_role(&r, ROLE_ATTENDEE, role);
    add_role(&r, ROLE_INVITED, away ? PARTICIPANT_ROLE_ABSENT : PARTICIPANT_ROLE_INVITED);
    add_role(&r, ROLE_ABSENT, away ? PARTICIPANT_ROLE_ATTENDEE : PARTICIPANT_ROLE_ABSENT);
    if (m->rule->many)
        keep_people(&r);
    if (m->rule->many && (!r.c.party_count || r.k->pluperfect))
        return;
    if (!away)
        add_crowd(&r, r.k->first, r.k->last);
    bool behind_mit = r.k->kind == CLAUSE_RELATIVE && r.k->opener != NO_TOKEN && r.k->opener > 0 &&
                      token_is(tok(a, r.k->opener - 1), "mit");
    if (behind_mit) /* "Putin, mit dem er telefonierte" */
        add_coordinated(&r, analysis_antecedent(a, m->clause), PARTICIPANT_ROLE_ATTENDEE);
    tie_to_antecedent(&r);
    for (uint32_t n = r.k->chunk_first; m->rule->event_with && n < r.k->chunk_first + r.k->chunk_count; n++)
        r.c.definite = r.c.definite ||
                       (match_event(a, &a->clauses.chunks.items[n]) && is_definite(&r, &a->clauses.chunks.items[n]));
    bool hosts_only =
        m->rule->roles[ROLE_HOST].count && (m->rule->roles[ROLE_ATTENDEE].count || m->rule->roles[ROLE_INVITED].count);
    bool host = false, guest = false; /* both roles must be filled: "X empfängt Y" */
    for (size_t i = 0; i < r.c.party_count; i++) {
        host = host || r.c.parties[i].role == PARTICIPANT_ROLE_HOST;
        guest = guest || r.c.parties[i].role != PARTICIPANT_ROLE_HOST;
    }
    hosts_only = hosts_only && (!guest || (!host && m->rule->people));
    bool crowd = r.c.fact.size_count || r.c.fact.name.len || is_crowd(&r, r.k->subject) || is_set(&r);
    if (m->rule->needs_actor_pair && hosts_only && !crowd)
        r.c.party_count = 0;
    if (m->rule->needs_actor_pair && r.c.party_count < 2 && !crowd) {
        trace_dropped(a, m->rule->id, m->clause, NO_TOKEN, "it has neither two sides nor a crowd nor a name");
        return;
    }
    if (m->rule->people)
        keep_people(&r);
    if (m->rule->people && r.c.party_count < 2) {
        trace_dropped(a, m->rule->id, m->clause, NO_TOKEN, "it has not two people");
        return;
    }
    slots_place(&r, r.k->first, r.k->last, NULL);
    read_where(&r);
    if (m->rule->placed && !r.c.fact.country[0]) {
        trace_dropped(a, m->rule->id, m->clause, NO_TOKEN, "it has no place");
        return;
    }
    slots_channel(&r);
    slots_topics(&r, r.k->first);
    r.c.fact.status = m->rule->meeting_status ? m->rule->meeting_status : slots_status(outlook, tense);
    r.c.fact.status = slots_status_by_date(r.c.fact.date, a->published, r.c.fact.status);
    if (r.c.fact.status == MEETING_STATUS_PROPOSED)
        ask_others(&r, analysis_subject(a, m->clause));
    r.c.plain = !r.c.fact.place.len && !r.c.fact.date.len && r.c.party_count < 2;
    r.c.implied = outlook == OUTLOOK_TOLD && r.k->speaker >= 0;
    finish(&r, NO_TOKEN, out);
}

/* ---- by noun ---- */

/* "Geberkonferenz", "Friedensgipfel": a compound that is the title of an event, not how it is held or by whom. */
static Str title_of(const Reading *r, const Chunk *chunk)
{
    static const char *const ENDINGS[] = {"konferenz", "gipfel", "gipfels"};
    static const char *const FORMS[] = {"video",  "telefon", "presse", "schalt", "spitzen",  "krisen", "sonder",
                                        "zweier", "dreier",  "vierer", "fünfer", "minister", "web",    "online"};
    const Token *t = tok(r->a, chunk->head);
    Str name = token_text(&r->a->tokens, chunk->head, chunk->head + 1);
    for (size_t f = 0; f < sizeof FORMS / sizeof *FORMS; f++)
        if (str_find(t->folded, str_of(FORMS[f]), 0) < t->folded.len)
            return (Str){NULL, 0};
    for (size_t e = 0; e < sizeof ENDINGS / sizeof *ENDINGS; e++)
        if (str_ends(t->folded, str_of(ENDINGS[e])) && t->folded.len > strlen(ENDINGS[e]) + 1)
            return str_slice(name, 0, name.len - (e == 2));
    return (Str){NULL, 0};
}

/* "Nato-Gipfels" -> "Nato-Gipfel" */
static Str base_form(const Reading *r, uint32_t first, uint32_t last)
{
    static const char *const ENDINGS[] = {"gipfels", "treffens", "rates", "rats", "formats", "dialogs", "forums"};
    Str text = token_text(&r->a->tokens, first, last), head = tok(r->a, last - 1)->folded;
    for (size_t e = 0; e < sizeof ENDINGS / sizeof *ENDINGS; e++)
        if (str_ends(head, str_of(ENDINGS[e])))
            return str_slice(text, 0, text.len - (str_ends(head, STR("rates")) ? 2 : 1));
    return text;
}

/* "Konferenz zum Sudan", "Konferenz über die Zweistaatenlösung": the subject is part of the name. */
static Str read_subject_name(const Reading *r, const Chunk *chunk)
{
    static const char *const ABOUT[] = {"zu", "zum", "zur", "über", "für"};
    const Analysis *a = r->a;
    const Chunk *next = NULL;
    for (uint32_t n = r->k->chunk_first; n < r->k->chunk_first + r->k->chunk_count; n++)
        if (a->clauses.chunks.items[n].first == chunk->last)
            next = &a->clauses.chunks.items[n];
    bool conference = token_is(tok(a, chunk->head), "konferenz");
    if (!conference || !next || next->time || !slots_behind(r, next, ABOUT, sizeof ABOUT / sizeof *ABOUT))
        return (Str){NULL, 0};
    bool named = next->mention >= 0 || match_code(a, (TokenRange){next->first, next->genitive, r->clause}, LEX_TOPIC);
    return named ? token_text(&a->tokens, chunk->head, next->genitive) : (Str){NULL, 0};
}

/* "Ukraine-Gipfel" and "Nato-Treffen" are titles, "Dschidda-Treffen" and "Ukraine-Gespräche" are not. */
static bool is_title(const Reading *r, uint32_t first, uint32_t head)
{
    static const char *const PLAIN[] = {"treffen",    "treffens",      "gespräch",    "gespräche",
                                        "gesprächen", "verhandlungen", "verhandlung", "runde",
                                        "besuch",     "besuchs",       "telefonat",   "sitzung"};
    bool plain = false;
    uint32_t length;
    for (size_t p = 0; p < sizeof PLAIN / sizeof *PLAIN; p++)
        plain = plain || str_ends(tok(r->a, head)->folded, str_of(PLAIN[p]));
    return !plain || lexicon_match(r->a->lexicon, &r->a->tokens, first, head, 1u << LEX_ORGANISATION, &length) ||
           lexicon_match(r->a->lexicon, &r->a->tokens, first, head, 1u << LEX_FORUM, &length);
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
    const LexItem *event = match_event(a, chunk);
    bool named = first < chunk->head && is_title(r, first, chunk->head);
    if (named || (first == chunk->head && event && event->label))
        r->c.fact.name = base_form(r, first, chunk->head + 1);
    else
        r->c.fact.name = title_of(r, chunk);
    if (!r->c.fact.name.len)
        r->c.fact.name = read_subject_name(r, chunk);
    for (uint32_t m = a->mentions.of_sentence[r->k->sentence];
         !r->c.fact.name.len && m < a->mentions.of_sentence[r->k->sentence + 1]; m++) {
        const Mention *mention = &a->mentions.items[m];
        bool inside = mention->first >= chunk->genitive && mention->first < chunk->last;
        if (inside && mention->kind == MENTION_ORGANISATION && str_ends(mention->name, STR("rat")))
            r->c.fact.name = mention->name;
        else if (inside && mention->kind == MENTION_ORGANISATION && mention->item->meets)
            r->c.fact.name = arena_print(a->arena, "%.*s-%.*s", STR_ARG(mention->name),
                                         STR_ARG(token_text(&a->tokens, chunk->head, chunk->head + 1)));
    }
}

/* "russisch-ukrainische Gespräche": adjectives of two states. */
static void read_adjective_sides(Reading *r, const Chunk *chunk)
{
    const MentionList *mentions = &r->a->mentions;
    size_t count = 0;
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t m = mentions->of_sentence[r->k->sentence]; m < mentions->of_sentence[r->k->sentence + 1]; m++) {
            const Mention *mention = &mentions->items[m];
            bool side = mention->first >= chunk->first && mention->last <= chunk->head &&
                        mention->kind == MENTION_ADJECTIVE && mention->country[0];
            count += side && !pass;
            if (!side || !pass || count < 2)
                continue;
            Party p = {.actor = actor_of(mention),
                       .role = PARTICIPANT_ROLE_ATTENDEE,
                       .sentence = r->k->sentence,
                       .rule = r->rule->id,
                       .confidence = 0.7};
            p.actor.type = ACTOR_TYPE_COUNTRY;
            memcpy(p.actor.country, mention->country, sizeof p.actor.country);
            meeting_add_party(&r->c, &p);
        }
}

/* The two that the sentences before tell of: people, else states. True where there are just two. */
static bool add_both(Reading *r)
{
    enum { SENTENCES_BACK = 2 };
    static const ActorType TYPES[] = {ACTOR_TYPE_PERSON, ACTOR_TYPE_COUNTRY};
    const MentionList *mentions = &r->a->mentions;
    for (uint32_t back = 0; back <= SENTENCES_BACK && back <= r->k->sentence; back++)
        for (size_t t = 0; t < sizeof TYPES / sizeof *TYPES; t++) {
            uint32_t n = r->k->sentence - back, last = mentions->of_sentence[n + 1];
            int32_t found[2] = {-1, -1};
            size_t count = 0;
            for (uint32_t m = mentions->of_sentence[n]; m < last; m++) {
                const Mention *x = &mentions->items[m];
                if (x->type != TYPES[t] || x->place_only || x->kind == MENTION_ADJECTIVE ||
                    (back == 0 && x->first >= r->k->first))
                    continue;
                bool again = false;
                for (size_t f = 0; f < count && f < 2; f++)
                    again = again || str_equal(mentions->items[found[f]].name, x->name);
                if (!again && count < 2)
                    found[count] = (int32_t)m;
                count += !again;
            }
            if (count != 2)
                continue;
            add_mention(r, found[0], PARTICIPANT_ROLE_ATTENDEE);
            add_mention(r, found[1], PARTICIPANT_ROLE_ATTENDEE);
            return true;
        }
    return false;
}

static bool is_side_preposition(const Token *t)
{
    return token_is(t, "mit") || token_is(t, "zwischen") || token_is(t, "von") || token_is(t, "beim") ||
           token_is(t, "seitens");
}

/* Behind the last of those who are coordinated with a mention. */
static uint32_t end_of_chain(const Analysis *a, int32_t mention)
{
    size_t m = (size_t)mention;
    while (m + 1 < a->mentions.count && a->mentions.items[m + 1].coordinated &&
           a->mentions.items[m + 1].sentence == a->mentions.items[m].sentence)
        m++;
    return a->mentions.items[m].last;
}

/* The sides behind the noun: "mit X", "zwischen X und Y", "von X und Y", "Macrons Treffen mit …". True where all of them
 * are told: "zwischen" and "von" leave nobody out. */
static bool read_sides(Reading *r, const Chunk *chunk)
{
    const Analysis *a = r->a;
    uint32_t end = chunk->last;
    bool all = false, owned = false;
    bool both = chunk->head + 2 < r->k->last && token_is(tok(a, chunk->head + 1), "der") &&
                (token_is(tok(a, chunk->head + 2), "beiden") || token_is(tok(a, chunk->head + 2), "zwei"));
    if (both) /* "das Telefonat der beiden" */
        return add_both(r);
    for (uint32_t m = a->mentions.of_sentence[r->k->sentence]; m < a->mentions.of_sentence[r->k->sentence + 1]; m++) {
        const Mention *mention = &a->mentions.items[m];
        bool inside = mention->first >= chunk->first && mention->first < chunk->last;
        if (inside && mention->type == ACTOR_TYPE_PERSON)
            add_mention(r, (int32_t)m, PARTICIPANT_ROLE_ATTENDEE);
        else if (inside && mention->first >= chunk->genitive &&
                 (mention->kind == MENTION_COUNTRY ||
                  (mention->kind == MENTION_GROUP && mention->type == ACTOR_TYPE_GROUP)))
            add_coordinated(r, (int32_t)m, PARTICIPANT_ROLE_ATTENDEE);
    }
    read_adjective_sides(r, chunk);
    for (uint32_t i = chunk->head + 1; i < r->k->last; i++) {
        const Token *t = tok(a, i);
        if (a->clauses.owner[i] != r->clause || !is_side_preposition(t) || token_is(t, "beim"))
            continue;
        if (chunk->preposition && r->k->finite != NO_TOKEN && r->k->finite >= end && r->k->finite < i)
            break; /* beyond the verb it belongs to something else */
        bool of = token_is(t, "von");
        if (i > end + 6 || (of && i != end))
            continue;
        int32_t m = mention_at(&a->mentions, r->k->sentence, i + 1, i + 5);
        bool there = m >= 0 && a->clauses.owner[a->mentions.items[m].first] == r->clause;
        for (uint32_t n = r->k->chunk_first; n < r->k->chunk_first + r->k->chunk_count; n++)
            if (a->clauses.chunks.items[n].first == i && a->clauses.chunks.items[n].pronoun != NO_TOKEN) {
                m = analysis_chunk_mention(a, (int32_t)n);
                if (m >= 0)
                    add_mention(r, m, PARTICIPANT_ROLE_ATTENDEE);
                there = false;
            }
        if (there)
            add_coordinated(r, m, PARTICIPANT_ROLE_ATTENDEE);
        owned = owned || (there && of);
        all = all || (there && r->c.party_count > 1 && (owned || !token_is(t, "mit")));
        for (uint32_t c = m >= 0 ? (uint32_t)m : 0; m >= 0 && c < a->mentions.of_sentence[r->k->sentence + 1]; c++) {
            const Mention *crowd = &a->mentions.items[c];
            if (crowd->first < i + 10 && crowd->kind == MENTION_GROUP && crowd->count &&
                a->clauses.owner[crowd->first] == r->clause)
                add_mention(r, (int32_t)c, PARTICIPANT_ROLE_ATTENDEE);
        }
        end = there ? end_of_chain(a, m) : i + 3;
    }
    return all;
}

/* "nach dem Treffen" lies behind, "vor dem Treffen" ahead, whatever the tense. */
static WhenTense tense_of_noun(const Reading *r, const Chunk *chunk)
{
    const Lexicon *l = r->a->lexicon;
    static const char *const AHEAD[] = {"beginnend", "stattfindend", "startend", "anlaufend", "bevorstehend"};
    for (uint32_t i = chunk->first; i < chunk->head; i++)
        for (size_t w = 0; w < sizeof AHEAD / sizeof *AHEAD; w++)
            if (str_starts(tok(r->a, i)->folded, str_of(AHEAD[w])))
                return WHEN_FUTURE;
    if (has_class_in(r, chunk->first, chunk->head, WORD_FUTURE))
        return WHEN_FUTURE;
    if (has_class_in(r, chunk->first, chunk->head, WORD_PAST) || chunk_is_behind(l, chunk, STR("nach")) ||
        chunk_is_behind(l, chunk, STR("seit")))
        return WHEN_PAST;
    if (chunk_is_behind(l, chunk, STR("vor")) || chunk_is_behind(l, chunk, STR("vorm")) ||
        chunk_is_behind(l, chunk, STR("für")))
        return WHEN_FUTURE;
    static const char *const SAID[] = {"können", "müssen", "dürfen"};
    Str modal = r->k->modal ? lexicon_word_text(l, r->k->modal->lemma) : (Str){NULL, 0};
    bool now = !r->k->modal;
    for (size_t w = 0; w < sizeof SAID / sizeof *SAID; w++)
        now = now || str_equal(modal, str_of(SAID[w])); /* "auf dem Gipfel müssen wir" */
    if (!r->k->past && now && !r->k->future)
        return WHEN_NOW;
    return slots_tense(r);
}

static bool is_about_subject(const Reading *r, const Chunk *chunk)
{
    static const char *const PREPOSITIONS[] = {"nach", "bei", "beim", "vor", "während", "in",
                                               "im",   "zu",  "zum",  "an",  "am"};
    return slots_behind(r, chunk, PREPOSITIONS, sizeof PREPOSITIONS / sizeof *PREPOSITIONS) ||
           (r->k->object >= 0 && &r->a->clauses.chunks.items[r->k->object] == chunk);
}

/* "beim Gipfel", "auf der Konferenz": where the subject was. */
static bool is_where(const Reading *r, const Chunk *chunk)
{
    static const char *const PREPOSITIONS[] = {"bei", "beim", "auf", "während", "an", "am", "in", "anlässlich"};
    return slots_behind(r, chunk, PREPOSITIONS, sizeof PREPOSITIONS / sizeof *PREPOSITIONS);
}

/* "ein weiteres Treffen", "die nächste Runde": not the one that was told of. */
static bool is_other(const Reading *r, const Chunk *chunk)
{
    static const char *const STEMS[] = {"nächst", "weiter",    "erneut",    "früher", "vorherig", "vorig",  "letzt",
                                        "jüngst", "vergangen", "nachfolge", "folge",  "damalig",  "ähnlich"};
    for (uint32_t i = chunk->first; i <= chunk->head; i++)
        for (size_t s = 0; s < sizeof STEMS / sizeof *STEMS; s++)
            if (str_starts(tok(r->a, i)->folded, str_of(STEMS[s])))
                return true;
    return false;
}

/* "die Treffen der Gruppe": meetings in general. */
static bool is_general(const Reading *r, const Chunk *chunk)
{
    static const char *const NOUNS[] = {"treffen", "gipfel", "sitzungen", "konferenzen", "gipfeltreffen", "telefonate"};
    bool plural = token_is(tok(r->a, chunk->first), "die") || token_is(tok(r->a, chunk->first), "solche");
    for (size_t n = 0; plural && n < sizeof NOUNS / sizeof *NOUNS; n++)
        if (token_is(tok(r->a, chunk->head), NOUNS[n]))
            return !r->c.fact.date.len && !r->c.fact.place.len;
    return false;
}

/* "hat Gespräche geführt" */
static bool is_light(const Reading *r)
{
    static const char *const VERBS[] = {"führen",    "abhalten", "haben",   "fortsetzen",
                                        "aufnehmen", "beginnen", "beenden", "beantragen"};
    for (size_t i = 0; r->k->verb && i < sizeof VERBS / sizeof *VERBS; i++)
        if (str_equal(lexicon_word_text(r->a->lexicon, r->k->verb->lemma), str_of(VERBS[i])))
            return true;
    return false;
}

/* Whoever acts at, for or after the meeting that the noun names. */
static void add_those_present(Reading *r, const Chunk *chunk, bool all, size_t guests)
{
    const Analysis *a = r->a;
    bool about = chunk_is_behind(a->lexicon, chunk, STR("über"));
    bool theirs = !about && has_class_in(r, chunk->first, chunk->head, WORD_POSSESSIVE); /* "bei ihrem Gespräch" */
    bool before = chunk_is_behind(a->lexicon, chunk, STR("vor")) && r->k->pluperfect;
    bool said =
        r->c.definite && r->k->speech && !before && !all && is_about_subject(r, chunk); /* "…, sagte sie danach" */
    int32_t subject = analysis_chunk_mention(a, r->k->subject);
    bool where = is_where(r, chunk),
         country = subject >= 0 && r->c.definite && where && a->mentions.items[subject].type == ACTOR_TYPE_COUNTRY;
    if (where && subject >= 0 && a->mentions.items[subject].kind == MENTION_GROUP && a->mentions.items[subject].count)
        add_mention(r, subject, PARTICIPANT_ROLE_ATTENDEE);
    bool person =
        subject >= 0 &&
        (country || a->mentions.items[subject].type == ACTOR_TYPE_PERSON || a->mentions.items[subject].coordinated ||
         ((size_t)subject + 1 < a->mentions.count && a->mentions.items[subject + 1].coordinated));
    bool after = chunk_is_behind(a->lexicon, chunk, STR("nach")) && !r->c.definite && person && !r->k->passive &&
                 !all; /* "teilte der Sprecher nach einem Telefonat von X und Y mit" */
    const LexItem *event = match_event(a, chunk);
    static const char *const VISIT[] = {"zu", "zum", "zur"};
    where = where || (event && event->pair && slots_behind(r, chunk, VISIT, sizeof VISIT / sizeof *VISIT));
    bool there = (where || after) && person && !r->k->passive && r->k->kind != CLAUSE_INFINITIVE;
    bool held = r->k->object >= 0 && &a->clauses.chunks.items[r->k->object] == chunk && is_light(r) && !r->k->passive;
    there = there || (held && person);
    bool side = r->c.party_count > 0 && !all && is_about_subject(r, chunk);
    if (!side && !theirs && !said && !there)
        return;
    add_coordinated(r, subject, PARTICIPANT_ROLE_ATTENDEE);
    bool during = chunk_is_behind(a->lexicon, chunk, STR("bei")) || chunk_is_behind(a->lexicon, chunk, STR("beim"));
    int32_t other = r->k->dative >= 0 ? analysis_chunk_mention(a, r->k->dative) : -1;
    if (during && !guests && subject >= 0 && other >= 0 && a->mentions.items[other].type == ACTOR_TYPE_PERSON)
        add_mention(r, other, PARTICIPANT_ROLE_ATTENDEE); /* "versprach ihm bei einem Treffen" */
}

/* "der Gipfel, der am Montag in Oslo beginnt": place and time stand in the clause behind. */
static void read_relative(Reading *r, const Chunk *chunk)
{
    const Analysis *a = r->a;
    for (uint32_t n = a->clauses.of_sentence[r->k->sentence]; n < a->clauses.of_sentence[r->k->sentence + 1]; n++) {
        const Clause *k = &a->clauses.items[n];
        if (k->kind != CLAUSE_RELATIVE || k->first < chunk->last || k->first > chunk->last + 3 || n == r->clause)
            continue;
        Reading inner = *r;
        inner.k = k;
        inner.clause = n;
        if (!inner.c.fact.country[0])
            slots_place(&inner, k->first, k->last, NULL);
        if (!inner.c.fact.date.len)
            slots_date(&inner, k->verb_token == NO_TOKEN ? k->first : k->verb_token, slots_tense(&inner));
        r->c.fact = inner.c.fact;
        return;
    }
}

/* "beim Besuch des Kanzlers", "bei einer gemeinsamen Pressekonferenz mit X": two people who met. */
static bool is_pair(const Reading *r, const Chunk *chunk, const LexItem *event)
{
    bool together = !event->code; /* appearances have a format, visits have none */
    for (uint32_t i = chunk->first; i < chunk->head; i++)
        together = together || str_starts(tok(r->a, i)->folded, STR("gemeinsam"));
    size_t people = 0;
    for (size_t i = 0; i < r->c.party_count; i++)
        people += r->c.parties[i].actor.type == ACTOR_TYPE_PERSON;
    return together && people >= 2;
}

/* "im Ö1-Gespräch": talks are named after places, states and organisations, else they are broadcast. */
static bool is_media_talk(const Analysis *a, const Chunk *chunk)
{
    uint32_t first = chunk->head;
    while (first > chunk->first && (tok(a, first)->flags & TOKEN_JOINED))
        first--;
    return first < chunk->head && str_starts(tok(a, chunk->head)->folded, STR("gespräch")) &&
           !(tok(a, first)->flags & TOKEN_NAMED);
}

/* `given` is what a noun before it makes of it ("die Absage des Treffens"). */
static void read_event(const Analysis *a, uint32_t clause, const Chunk *chunk, uint32_t index, Outlook given,
                       const Rule *rule, CandidateList *out)
{
    static const char *const ITS_OWN[] = {"zu", "zum", "zur", "bei", "beim", "in", "im", "an", "am"};
    const LexItem *event = match_event(a, chunk);
    if (!event || match_has(a, clause, &rule->without) || is_media_talk(a, chunk))
        return;
    Reading r = begin(a, clause, rule);
    WhenTense tense = tense_of_noun(&r, chunk);
    Outlook outlook = given ? given : slots_outlook(&r, chunk);
    r.c.definite = is_definite(&r, chunk);
    r.c.other = is_other(&r, chunk);
    r.c.same_event =
        r.k->object == (int32_t)index || slots_behind(&r, chunk, ITS_OWN, sizeof ITS_OWN / sizeof *ITS_OWN);
    if (event->code)
        r.c.fact.format = (MeetingFormat)event->code;
    r.c.loose = event->code == MEETING_FORMAT_MULTILATERAL;
    if (event->channel)
        r.c.fact.channel = event->channel;
    read_name(&r, chunk);
    bool all = read_sides(&r, chunk);
    size_t guests = r.c.party_count;
    add_those_present(&r, chunk, all, guests);
    slots_place(&r, chunk->first, r.k->last, chunk);
    bool core = (r.k->subject == (int32_t)index || r.k->object == (int32_t)index) && !chunk->preposition;
    if (!r.c.fact.country[0] && (is_where(&r, chunk) || core)) /* "sagte in Oslo bei einem Treffen" */
        slots_place(&r, r.k->first, chunk->first, NULL);
    slots_date(&r, chunk->head, outlook == OUTLOOK_PLANNED ? WHEN_FUTURE : tense);
    read_relative(&r, chunk);
    bool alone = event->pair && (!guests || !is_pair(&r, chunk, event));
    size_t people = 0;
    for (size_t i = 0; i < r.c.party_count; i++)
        people += r.c.parties[i].actor.type == ACTOR_TYPE_PERSON;
    r.c.half = alone && !event->code && people == 1 && r.c.party_count == 1 && r.c.fact.country[0];
    if (alone && !r.c.half) {
        trace_dropped(a, rule->id, clause, index, "a visit or an appearance tells of a meeting only with two people");
        return;
    }
    static const char *const ABOUT[] = {"um", "über"};
    bool topic = slots_behind(&r, chunk, ABOUT, sizeof ABOUT / sizeof *ABOUT) && !r.c.party_count && !r.c.fact.date.len;
    if (topic || outlook == OUTLOOK_NONE || is_general(&r, chunk)) {
        trace_dropped(a, rule->id, clause, index, "it is denied, refused or told of in general");
        return;
    }
    slots_channel(&r);
    slots_topic_of_noun(&r, chunk);
    slots_topics(&r, chunk->last);
    r.c.implied = outlook == OUTLOOK_TOLD;
    r.c.fact.status = slots_status_by_date(r.c.fact.date, a->published, slots_status(outlook, tense));
    r.c.present = tense == WHEN_NOW && r.c.fact.status == MEETING_STATUS_HELD;
    if (r.c.fact.status == MEETING_STATUS_PROPOSED)
        ask_others(&r, all ? -1 : analysis_subject(a, clause));
    r.c.plain =
        !r.c.fact.place.len && !r.c.fact.date.len && !r.c.fact.name.len && r.c.party_count < 2 && !r.c.fact.size_count;
    finish(&r, index, out);
}

/* "am Rande des Gipfels", "die Absage des Treffens": the noun for a meeting is an attribute. */
static void read_attribute(const Analysis *a, uint32_t clause, uint32_t index, const Rule *rule, CandidateList *out)
{
    static const struct {
        const char *word;
        Outlook outlook;
        const char *preposition;
    } HEADS[] = {{"rande", OUTLOOK_TOLD, "bei"},          {"rand", OUTLOOK_TOLD, "bei"},
                 {"auftakt", OUTLOOK_TOLD, "bei"},        {"beginn", OUTLOOK_TOLD, "bei"},
                 {"abschluss", OUTLOOK_TOLD, "bei"},      {"ende", OUTLOOK_TOLD, "bei"},
                 {"rahmen", OUTLOOK_TOLD, "bei"},         {"verlauf", OUTLOOK_TOLD, "bei"},
                 {"anlass", OUTLOOK_TOLD, "bei"},         {"eröffnung", OUTLOOK_TOLD, "bei"},
                 {"vorfeld", OUTLOOK_TOLD, "vor"},        {"vorabend", OUTLOOK_TOLD, "vor"},
                 {"vorbereitung", OUTLOOK_PLANNED, ""},   {"absage", OUTLOOK_CANCELLED, ""},
                 {"verschiebung", OUTLOOK_CANCELLED, ""}, {"idee", OUTLOOK_PROPOSED, ""},
                 {"vorschlag", OUTLOOK_PROPOSED, ""},     {"möglichkeit", OUTLOOK_PROPOSED, ""},
                 {"aussicht", OUTLOOK_PROPOSED, ""},      {"forderung", OUTLOOK_PROPOSED, ""}};
    const Chunk *chunk = &a->clauses.chunks.items[index];
    Outlook given = OUTLOOK_TOLD;
    Str preposition = STR("wegen"); /* says nothing of who was there */
    if (match_event(a, chunk) || chunk->genitive >= chunk->last)
        return;
    for (size_t h = 0; h < sizeof HEADS / sizeof *HEADS; h++)
        if (token_is(tok(a, chunk->head), HEADS[h].word)) {
            given = HEADS[h].outlook;
            preposition = str_of(HEADS[h].preposition);
        }
    static const char *const WHEN[] = {"vor", "nach", "seit"};
    for (size_t w = 0; w < sizeof WHEN / sizeof *WHEN; w++) /* "vor Beginn des Gipfels" */
        if (chunk_is_behind(a->lexicon, chunk, str_of(WHEN[w])))
            preposition = str_of(WHEN[w]);
    for (uint32_t i = chunk->genitive; i < chunk->last; i++) {
        Chunk inner = *chunk;
        inner.first = chunk->genitive;
        inner.head = i;
        inner.genitive = i + 1;
        inner.preposition = preposition.len ? lexicon_word(a->lexicon, preposition) : 0;
        if ((i + 1 == chunk->last || !(tok(a, i + 1)->flags & TOKEN_JOINED)) && match_event(a, &inner)) {
            read_event(a, clause, &inner, index, given, rule, out);
            return;
        }
    }
}

/* "bei der Münchner Sicherheitskonferenz": a forum that is a conference by itself. */
static void read_forum(const Analysis *a, uint32_t clause, uint32_t index, const Rule *rule, CandidateList *out)
{
    const Chunk *chunk = &a->clauses.chunks.items[index];
    if (chunk->mention < 0 || !chunk->preposition || match_event(a, chunk))
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
        slots_set_place(&r, m->item->place, place && place->country ? place->country->id : (Str){NULL, 0});
    }
    slots_place(&r, chunk->first, r.k->last, chunk);
    slots_date(&r, chunk->head, tense);
    slots_channel(&r);
    add_coordinated(&r, analysis_chunk_mention(a, r.k->subject), PARTICIPANT_ROLE_ATTENDEE);
    r.c.fact.status = slots_status_by_date(r.c.fact.date, a->published, slots_status(OUTLOOK_TOLD, tense));
    finish(&r, index, out);
}

/* The state that an adjective names: "unter türkischer Vermittlung". */
static void add_state(Reading *r, int32_t mention, ParticipantRole role)
{
    const Mention *m = &r->a->mentions.items[mention];
    if (!m->item || m->item->type != LEX_COUNTRY)
        return;
    Party p = {.actor = {.type = ACTOR_TYPE_COUNTRY, .name = m->item->name},
               .role = role,
               .sentence = r->k->sentence,
               .rule = r->rule->id,
               .confidence = 0.8,
               .mention = mention};
    memcpy(p.actor.country, m->item->id.ptr, m->item->id.len < 4 ? m->item->id.len : 3);
    meeting_add_party(&r->c, &p);
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
    for (size_t i = 0; i < sizeof ROLES / sizeof *ROLES; i++) {
        if (!m->rule->roles[ROLES[i].of_rule].count)
            continue;
        if (a->mentions.items[m->owner].kind == MENTION_ADJECTIVE)
            add_state(&r, m->owner, ROLES[i].role);
        else
            add_coordinated(&r, m->owner, ROLES[i].role);
    }
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
    const Rule *rule = rules->by_event ? rules->by_event->rule : NULL;
    for (uint32_t n = k->chunk_first; rule && !a->apart[k->sentence] && n < k->chunk_first + k->chunk_count; n++) {
        read_event(a, clause, &a->clauses.chunks.items[n], n, OUTLOOK_TOLD, rule, out);
        read_attribute(a, clause, n, rule, out);
        read_forum(a, clause, n, rule, out);
    }
    for (size_t n = 0; n < matches.count; n++)
        if (matches.items[n].noun != NO_TOKEN)
            read_company(a, &matches.items[n], out);
}
