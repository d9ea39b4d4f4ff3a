#include "worker/extraction/meeting_slots.h"

#include <string.h>

#define COUNT(list) (sizeof(list) / sizeof *(list))

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

static bool has_class(const Analysis *a, uint32_t i, uint32_t mask)
{
    return token_has(tok(a, i), mask);
}

static bool is_one_of(const Token *t, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (token_is(t, words[i]))
            return true;
    return false;
}

bool slots_behind(const Reading *r, const Chunk *chunk, const char *const *prepositions, size_t count)
{
    for (size_t p = 0; p < count; p++)
        if (chunk_is_behind(r->a->lexicon, chunk, str_of(prepositions[p])))
            return true;
    return false;
}

static bool clause_has(const Analysis *a, uint32_t clause, const char *const *words, size_t count)
{
    const Clause *k = &a->clauses.items[clause];
    for (uint32_t i = k->first; i < k->last; i++)
        if (a->clauses.owner[i] == clause && is_one_of(tok(a, i), words, count))
            return true;
    return false;
}

/* ---- place ---- */

void slots_set_place(Reading *r, Str name, Str country)
{
    MeetingFact *f = &r->c.fact;
    if (f->place.len == 0 && name.len)
        f->place = name;
    if (!f->country[0] && country.len + 1 == sizeof f->country)
        memcpy(f->country, country.ptr, country.len);
}

/* The chunk that ends where another begins; NULL: none. */
static const Chunk *chunk_adjacent(const Reading *r, const Chunk *chunk)
{
    const Chunk *first = &r->a->clauses.chunks.items[r->k->chunk_first];
    return chunk > first && chunk[-1].last == chunk->first ? chunk - 1 : NULL;
}

/* The chunk right before the one that holds a mention; NULL: none. */
static const Chunk *chunk_before(const Reading *r, const Mention *mention)
{
    const Chunk *chunks = r->a->clauses.chunks.items;
    for (uint32_t n = r->k->chunk_first + 1; n < r->k->chunk_first + r->k->chunk_count; n++)
        if (mention->first >= chunks[n].first && mention->first < chunks[n].last)
            return chunk_adjacent(r, &chunks[n]);
    return NULL;
}

/* "über die Lage in Syrien", "über die Lage im Hafen von Odessa": the place belongs to what was talked about. */
static bool is_of_topic(const Reading *r, const Mention *mention)
{
    static const char *const ABOUT[] = {"über", "um", "auf", "für", "gegen", "zu", "zur", "zum"};
    static const char *const WITHIN[] = {"in", "im", "an", "am", "bei", "beim"};
    const Chunk *before = chunk_before(r, mention);
    bool within = before && slots_behind(r, before, WITHIN, COUNT(WITHIN));
    if (within && before->mention < 0 && !before->time && !match_event(r->a, before))
        before = chunk_adjacent(r, before);
    return before && !match_event(r->a, before) && slots_behind(r, before, ABOUT, COUNT(ABOUT));
}

/* "nach dem Wechsel in den USA": a country behind another noun belongs to that. */
static bool is_of_other_noun(const Reading *r, const Mention *mention, const Chunk *near)
{
    const Chunk *before = chunk_before(r, mention);
    if (mention->place_name.len || !before || before->time)
        return false;
    bool reflexive = before->pronoun != NO_TOKEN;
    bool person = before->mention >= 0 && r->a->mentions.items[before->mention].type != ACTOR_TYPE_NONE;
    return (!near || before->last != near->last) && !person && !reflexive && !match_event(r->a, before);
}

/* "Nach Angaben des Auswärtigen Amtes in Berlin traf er …": where it was said. */
static bool is_of_source(const Reading *r, const Mention *mention)
{
    uint32_t end = r->k->finite != NO_TOKEN && r->k->finite < mention->first ? r->k->finite + 1 : r->k->first;
    for (uint32_t i = end; i < mention->first; i++)
        if (r->a->clauses.owner[i] == r->clause && has_class(r->a, i, WORD_SOURCE))
            return true;
    return false;
}

void slots_place(Reading *r, uint32_t first, uint32_t last, const Chunk *near)
{
    const MentionList *mentions = &r->a->mentions;
    for (uint32_t m = mentions->of_sentence[r->k->sentence]; m < mentions->of_sentence[r->k->sentence + 1]; m++) {
        const Mention *mention = &mentions->items[m];
        bool mine =
            mention->first >= first && mention->first < last && r->a->clauses.owner[mention->first] == r->clause;
        if (mine && mention->place_only && !mention->origin && !is_of_topic(r, mention) && !is_of_source(r, mention) &&
            !is_of_other_noun(r, mention, near)) {
            bool other = r->c.fact.country[0] && strncmp(r->c.fact.country, mention->place_country, 4) != 0;
            if (!other)
                slots_set_place(r, mention->place_name, str_of(mention->place_country));
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
            if (e->type == LEX_PLACE && e->sense == SENSE_ADJECTIVE) {
                slots_set_place(r, e->item->name, e->item->country ? e->item->country->id : (Str){NULL, 0});
                return;
            }
    }
}

static bool is_event_word(const Analysis *a, uint32_t i)
{
    const Token *t = tok(a, i);
    for (const LexEntry *e = lexicon_entries(a->lexicon, t->word ? t->word : t->tail); e; e = e->next)
        if (e->type == LEX_EVENT)
            return true;
    return false;
}

/* ---- channel ---- */

static bool has_token(const Reading *r, const char *word)
{
    for (uint32_t i = r->k->first; i < r->k->last; i++)
        if (r->a->clauses.owner[i] == r->clause && token_is(tok(r->a, i), word))
            return true;
    return false;
}

void slots_channel(Reading *r)
{
    for (uint32_t i = r->k->first; i < r->k->last && !r->c.fact.channel; i++) {
        const Token *t = tok(r->a, i);
        bool part = (t->flags & TOKEN_JOINED) || (i + 1 < r->k->last && (tok(r->a, i + 1)->flags & TOKEN_JOINED) &&
                                                  !is_event_word(r->a, i + 1)); /* "auf Online-Portalen" */
        if (r->a->clauses.owner[i] != r->clause || !has_class(r->a, i, WORD_REMOTE) || part)
            continue;
        if (has_token(r, "teils") || has_token(r, "teilweise")) {
            r->c.fact.channel = CHANNEL_HYBRID;
            return;
        }
        bool phone = str_starts(t->folded, STR("tele")) || token_is(t, "fernmündlich");
        r->c.fact.channel = phone ? CHANNEL_PHONE : CHANNEL_VIDEO;
    }
    if (!r->c.fact.channel && r->c.fact.country[0])
        r->c.fact.channel = CHANNEL_IN_PERSON;
}

/* ---- time ---- */

WhenTense slots_tense(const Reading *r)
{
    const Clause *k = r->k;
    while (k->kind == CLAUSE_INFINITIVE && k->parent >= 0 && k->parent < (int32_t)(k - r->a->clauses.items))
        k = &r->a->clauses.items[k->parent]; /* "kamen, um zu verhandeln" */
    static const char *const NEXT[] = {"anschliessend", "danach", "hinterher", "hernach", "daraufhin", "später"};
    if (k->past && k->modal && !k->pluperfect &&
        clause_has(r->a, (uint32_t)(k - r->a->clauses.items), NEXT, COUNT(NEXT)))
        return WHEN_FUTURE; /* "wollte anschließend verhandeln" */
    if (k->past && k->modal)
        return WHEN_NOW; /* "sollte am Mittwoch empfangen werden" */
    return k->past ? WHEN_PAST : WHEN_FUTURE;
}

bool slots_has_daytime(const Analysis *a, uint32_t first, uint32_t last)
{
    static const char *const PARTS[] = {"morgen", "vormittag", "mittag", "nachmittag", "abend"};
    for (uint32_t i = first + 1; i < last; i++) {
        const Token *t = tok(a, i);
        if (!(t->flags & TOKEN_CAPITAL) || !is_one_of(t, PARTS, COUNT(PARTS)))
            continue;
        uint32_t before = i - 1;
        while (before > first && (token_is(tok(a, before), "frühen") || token_is(tok(a, before), "späten")))
            before--;
        if (token_is(tok(a, before), "am") || token_is(tok(a, before), "gegen"))
            return true;
    }
    return false;
}

/* "bis 2030", "das Jahr 2025": a year alone dates a meeting only where it stands beside it. */
static bool is_vague(const When *w, uint32_t near)
{
    bool year = (w->kind == WHEN_DATE && !w->date.month) || w->kind == WHEN_YEARS || w->kind == WHEN_SEASON ||
                (w->kind == WHEN_MONTHS && w->value && w->value % 12 == 0);
    uint32_t away = w->first > near ? w->first - near : near - w->first;
    return year && away > 6;
}

void slots_date(Reading *r, uint32_t near, WhenTense tense)
{
    const Analysis *a = r->a;
    const When *best = NULL;
    for (const When *w = analysis_when(a, r->k->first, r->k->last);
         w && w < a->whens.items + a->whens.count && w->first < r->k->last; w++) {
        if (a->clauses.owner[w->first] != r->clause || is_vague(w, near))
            continue;
        if (!best || (w->first > near && best->first < near && w->first - near < near - best->first))
            best = w;
    }
    if (best)
        r->c.fact.date = when_resolve(a->arena, best, a->published, tense);
    else if (date_is_day(a->published) && slots_has_daytime(a, r->k->first, r->k->last)) {
        char text[DATE_TEXT_MAX];
        size_t length = date_format(a->published, text);
        r->c.fact.date = arena_str(a->arena, (Str){text, length});
    }
}

MeetingStatus slots_status_by_date(Str date, Date published, MeetingStatus status)
{
    size_t slash = str_index(date, '/', 0);
    Date from = {0, 0, 0}, to = {0, 0, 0};
    bool settled = status == MEETING_STATUS_HELD || status == MEETING_STATUS_PLANNED;
    if (!settled || !published.month || !date_parse(str_slice(date, 0, slash), &from) || !from.month)
        return status;
    if (slash >= date.len || !date_parse(str_slice(date, slash + 1, date.len), &to))
        to = from;
    bool days = date_is_day(published) && date_is_day(from) && date_is_day(to);
    Date now = days ? published : (Date){published.year, published.month, 0};
    from.day = days ? from.day : 0;
    to.day = days ? to.day : 0;
    return date_compare(from, now) > 0 ? MEETING_STATUS_PLANNED
           : date_compare(to, now) < 0 ? MEETING_STATUS_HELD
                                       : status;
}

/* ---- outlook ---- */

static const char *const PROPOSE[] = {
    "vorschlagen", "fordern",   "verlangen",   "anbieten",    "anregen",     "werben",      "wünschen",    "plädieren",
    "drängen",     "anstreben", "auffordern",  "bitten",      "appellieren", "raten",       "empfehlen",   "mahnen",
    "aufrufen",    "hoffen",    "pochen",      "bestehen",    "befürworten", "aussprechen", "erwägen",     "prüfen",
    "einfordern",  "anmahnen",  "ermöglichen", "anpeilen",    "verhelfen",   "ermuntern",   "insistieren", "bemühen",
    "einsetzen",   "ersuchen",  "dringen",     "herbeiführen"};
static const char *const PLAN[] = {"planen",        "ansetzen",     "vorsehen",   "anberaumen",   "ankündigen",
                                   "vereinbaren",   "verabreden",   "einigen",    "beschliessen", "zusagen",
                                   "versprechen",   "vorhaben",     "gedenken",   "vorbereiten",  "terminieren",
                                   "beabsichtigen", "verständigen", "einberufen", "bevorstehen",  "anstehen",
                                   "einladen",      "erwarten",     "beantragen"};
static const char *const REFUSE[] = {"ablehnen", "ausschliessen", "weigern",    "verweigern",  "verzichten",
                                     "absehen",  "vermeiden",     "verhindern", "dementieren", "bestreiten"};
static const char *const CANCEL[] = {"absagen",   "platzen",  "verschieben", "ausfallen", "verwerfen",
                                     "streichen", "vertagen", "stornieren",  "abblasen"};

static bool verb_is(const Analysis *a, const Clause *k, const char *const *lemmas, size_t count)
{
    for (size_t i = 0; k->verb && i < count; i++)
        if (str_equal(lexicon_word_text(a->lexicon, k->verb->lemma), str_of(lemmas[i])))
            return true;
    return false;
}

/* "brachte ein Treffen ins Spiel", "ist zu Gesprächen bereit" */
static bool wants(const Analysis *a, uint32_t clause)
{
    static const char *const READY[] = {"bereit", "offen", "bereitschaft"}, *const PLAY[] = {"spiel", "gespräch"};
    static const char *const BRING[] = {"bringen"};
    static const char *const ORGANISE[] = {"organisieren", "arrangieren", "vermitteln", "ausrichten", "einfädeln"};
    const Clause *k = &a->clauses.items[clause];
    return verb_is(a, k, PROPOSE, COUNT(PROPOSE)) || (k->modal && verb_is(a, k, ORGANISE, COUNT(ORGANISE))) ||
           clause_has(a, clause, READY, COUNT(READY)) ||
           (verb_is(a, k, BRING, COUNT(BRING)) && clause_has(a, clause, PLAY, COUNT(PLAY)));
}

/* What the clause hangs on says: "forderte, sich zu treffen", "lehnt es ab, zu verhandeln". */
static Outlook outlook_above(const Reading *r)
{
    const Analysis *a = r->a;
    const Clause *k = r->k;
    bool hangs = k->kind == CLAUSE_INFINITIVE ||
                 (k->kind == CLAUSE_SUBORDINATE && k->opener != NO_TOKEN && token_is(tok(a, k->opener), "dass"));
    if (!hangs || k->parent < 0 || (uint32_t)k->parent == r->clause)
        return OUTLOOK_TOLD;
    const Clause *above = &a->clauses.items[k->parent];
    bool purpose = k->kind == CLAUSE_INFINITIVE && k->first < a->tokens.count && token_is(tok(a, k->first), "um");
    if (purpose)
        return OUTLOOK_TOLD;
    if (above->negation != NO_TOKEN || verb_is(a, above, REFUSE, COUNT(REFUSE)))
        return OUTLOOK_NONE;
    if (wants(a, (uint32_t)k->parent))
        return OUTLOOK_PROPOSED;
    if (k->kind == CLAUSE_INFINITIVE || verb_is(a, above, PLAN, COUNT(PLAN)))
        return OUTLOOK_PLANNED;
    return OUTLOOK_TOLD;
}

static Outlook outlook_of_modal(const Reading *r)
{
    const Clause *k = r->k;
    Str modal = k->modal ? lexicon_word_text(r->a->lexicon, k->modal->lemma) : (Str){NULL, 0};
    if (!k->modal) /* "würden sich treffen" is how others' words put "werden sich treffen" in the plural */
        return k->konjunktiv_2 && k->speaker < 0 && !k->past && !k->future ? OUTLOOK_PROPOSED : OUTLOOK_TOLD;
    if (str_equal(modal, STR("können")) && k->past)
        return OUTLOOK_TOLD;
    if (str_equal(modal, STR("sollen")) && k->konjunktiv_1)
        return OUTLOOK_PROPOSED; /* "Kiew solle verhandeln" */
    if (str_equal(modal, STR("müssen")) || str_equal(modal, STR("dürfen")) || str_equal(modal, STR("mögen")) ||
        str_equal(modal, STR("können")))
        return OUTLOOK_PROPOSED;
    return OUTLOOK_TOLD;
}

static bool is_condition(const Reading *r)
{
    const Clause *k = r->k;
    if (k->opener == NO_TOKEN || r->c.fact.date.len)
        return k->kind == CLAUSE_VERB_FIRST && !r->c.fact.date.len && k->finite != NO_TOKEN;
    return token_is(tok(r->a, k->opener), "ob") || has_class(r->a, k->opener, WORD_CONDITION);
}

/* Is it the subject or object? */
static bool is_core(const Reading *r, const Chunk *chunk)
{
    const Chunk *chunks = r->a->clauses.chunks.items;
    return (r->k->subject >= 0 && chunk == &chunks[r->k->subject]) ||
           (r->k->object >= 0 && chunk == &chunks[r->k->object]);
}

/* "auf einer Konferenz" says where; what somebody hopes or asks for is in the accusative: "auf eine Konferenz". */
static bool is_where(const Reading *r, const Chunk *chunk)
{
    static const char *const WHERE[] = {"auf"}, *const DATIVE[] = {"dem", "der", "einem", "einer", "diesem", "dieser"};
    return slots_behind(r, chunk, WHERE, COUNT(WHERE)) && chunk->first + 1 < chunk->last &&
           is_one_of(tok(r->a, chunk->first + 1), DATIVE, COUNT(DATIVE));
}

/* Does the noun stand in the verb's own frame, rather than saying when or where? */
static bool is_governed(const Reading *r, const Chunk *chunk)
{
    if (is_where(r, chunk))
        return false;
    static const char *const FRAME[] = {"für", "auf", "um", "über", "mit", "zu", "zum", "zur"};
    return is_core(r, chunk) || !chunk->preposition || slots_behind(r, chunk, FRAME, COUNT(FRAME));
}

/* "ein mögliches Treffen", "das geplatzte Treffen", "kein Treffen" */
static Outlook outlook_of_attribute(const Reading *r, const Chunk *chunk)
{
    static const char *const MAYBE[] = {"möglich",    "etwaig",     "eventuell",     "denkbar",
                                        "potenziell", "potentiell", "vorgeschlagen", "gefordert",
                                        "angestrebt", "gewünscht",  "erhofft"};
    static const char *const GONE[] = {"abgesagt", "geplatzt", "verschoben", "ausgefallen", "gescheitert geglaubt"};
    for (uint32_t i = chunk->first; i < chunk->head; i++) {
        Str word = tok(r->a, i)->folded;
        for (size_t m = 0; m < COUNT(MAYBE); m++)
            if (str_starts(word, str_of(MAYBE[m])))
                return OUTLOOK_PROPOSED;
        for (size_t g = 0; g < COUNT(GONE); g++)
            if (str_starts(word, str_of(GONE[g])))
                return OUTLOOK_CANCELLED;
        if (str_starts(word, STR("kein")))
            return OUTLOOK_NONE;
    }
    return OUTLOOK_TOLD;
}

static Outlook outlook_of_noun(const Reading *r, const Chunk *noun)
{
    static const char *const HAPPEN[] = {"stattfinden", "beginnen", "gehen", "folgen", "dienen", "starten", "enden"};
    const Analysis *a = r->a;
    const Clause *k = r->k;
    Outlook own = outlook_of_attribute(r, noun);
    if (own != OUTLOOK_TOLD || !is_governed(r, noun))
        return own;
    if (verb_is(a, k, CANCEL, COUNT(CANCEL)) && !k->modal && k->negation == NO_TOKEN)
        return OUTLOOK_CANCELLED;
    if (k->negation != NO_TOKEN || verb_is(a, k, REFUSE, COUNT(REFUSE)))
        return OUTLOOK_NONE;
    if (wants(a, r->clause))
        return OUTLOOK_PROPOSED;
    Outlook above = outlook_above(r);
    if (above != OUTLOOK_TOLD)
        return above;
    static const char *const ONCE[] = {"eigentlich", "ursprünglich"};
    static const char *const LIKELY[] = {"voraussichtlich"};
    bool planned = verb_is(a, k, PLAN, COUNT(PLAN)) || clause_has(a, r->clause, LIKELY, COUNT(LIKELY));
    if (planned && k->past && clause_has(a, r->clause, ONCE, COUNT(ONCE)))
        return OUTLOOK_CANCELLED; /* "war eigentlich geplant" */
    if (planned && !k->pluperfect)
        return OUTLOOK_PLANNED;
    Str modal = k->modal ? lexicon_word_text(a->lexicon, k->modal->lemma) : (Str){NULL, 0};
    if (str_equal(modal, STR("sollen")) && k->speaker >= 0 && !verb_is(a, k, HAPPEN, COUNT(HAPPEN)))
        return OUTLOOK_PROPOSED; /* somebody says that it must be */
    bool central = is_core(r, noun) && (r->k->object >= 0 || verb_is(a, k, HAPPEN, COUNT(HAPPEN)));
    return central ? outlook_of_modal(r) : OUTLOOK_TOLD;
}

Outlook slots_outlook(const Reading *r, const Chunk *noun)
{
    if (noun)
        return outlook_of_noun(r, noun);
    if (is_condition(r))
        return OUTLOOK_NONE;
    Outlook above = outlook_above(r);
    return above != OUTLOOK_TOLD ? above : outlook_of_modal(r);
}

MeetingStatus slots_status(Outlook outlook, WhenTense tense)
{
    switch (outlook) {
    case OUTLOOK_PROPOSED:
        return MEETING_STATUS_PROPOSED;
    case OUTLOOK_CANCELLED:
        return MEETING_STATUS_CANCELLED;
    case OUTLOOK_PLANNED:
        return MEETING_STATUS_PLANNED;
    case OUTLOOK_TOLD:
    case OUTLOOK_NONE:
        break;
    }
    return tense == WHEN_FUTURE ? MEETING_STATUS_PLANNED : MEETING_STATUS_HELD;
}

/* ---- topics ---- */

static void add_topic(MeetingFact *f, uint32_t code)
{
    for (uint32_t i = 0; i < f->topic_count; i++)
        if ((uint32_t)f->topics[i] == code)
            return;
    if (code && f->topic_count < FACT_TOPICS_MAX)
        f->topics[f->topic_count++] = (Topic)code;
}

void slots_add_topics(const Analysis *a, MeetingFact *f, uint32_t first, uint32_t last, uint32_t clause)
{
    for (uint32_t i = first; i < last; i++) {
        const Token *t = tok(a, i);
        bool noun = (t->flags & TOKEN_CAPITAL) != 0, other = clause != NO_TOKEN && a->clauses.owner[i] != clause;
        if (other || t->kind != TOKEN_WORD || is_event_word(a, i) || str_starts(t->folded, STR("krieg")))
            continue;
        uint32_t end = noun || i + 2 > last ? i + 1 : i + 2; /* "humanitäre Hilfe" */
        if (noun || (end == i + 2 && !is_event_word(a, i + 1) && !str_starts(tok(a, i + 1)->folded, STR("krieg"))))
            add_topic(f, match_code(a, (TokenRange){i, end, clause}, LEX_TOPIC));
    }
}

void slots_topic_of_noun(Reading *r, const Chunk *chunk)
{
    const Token *head = tok(r->a, chunk->head);
    uint32_t code = match_code(r->a, (TokenRange){chunk->head, chunk->head + 1, NO_TOKEN}, LEX_TOPIC);
    if (code != TOPIC_PEACE_TALKS || str_starts(head->folded, STR("friedens")))
        add_topic(&r->c.fact, code);
}

/* The clause that hangs on it: "bei dem es um … ging", ", um über … zu sprechen". */
static void topics_of_next(Reading *r)
{
    const Analysis *a = r->a;
    static const char *const IT[] = {"es"};
    uint32_t next = r->clause + 1;
    if (next >= a->clauses.of_sentence[r->k->sentence + 1])
        return;
    const Clause *k = &a->clauses.items[next];
    bool purpose = k->kind == CLAUSE_INFINITIVE && k->parent == (int32_t)r->clause && token_is(tok(a, k->first), "um");
    if (!purpose && !(k->kind == CLAUSE_RELATIVE && clause_has(a, next, IT, 1)))
        return;
    Reading inner = *r;
    inner.k = k;
    inner.clause = next;
    slots_topics(&inner, k->first);
    r->c.fact = inner.c.fact;
}

void slots_topics(Reading *r, uint32_t from)
{
    static const char *const PREPOSITIONS[] = {"über", "um", "zu", "zur", "zum"};
    const Analysis *a = r->a;
    bool about = false;
    for (uint32_t n = 0; n < r->k->chunk_count; n++) {
        const Chunk *chunk = &a->clauses.chunks.items[r->k->chunk_first + n];
        bool own = slots_behind(r, chunk, PREPOSITIONS, COUNT(PREPOSITIONS));
        about = own || (about && !chunk->preposition && n > 0 && chunk->first <= chunk[-1].last + 2);
        if (about && own && match_event(a, chunk))
            about = false;
        if (about && chunk->first >= from)
            slots_add_topics(a, &r->c.fact, chunk->first, chunk->last, r->clause);
    }
    if (r->k->kind != CLAUSE_RELATIVE && r->k->kind != CLAUSE_INFINITIVE)
        topics_of_next(r);
}

uint32_t slots_main_topic(const Analysis *a)
{
    enum { TOPICS_MAX = 64, OFTEN = 3 };
    unsigned counts[TOPICS_MAX] = {0}, best = 0;
    for (uint32_t i = 0; i < a->tokens.count; i++) {
        MeetingFact f = {0};
        slots_add_topics(a, &f, i, i + 1, NO_TOKEN);
        bool vague = f.topic_count && (f.topics[0] == TOPIC_PEACE_TALKS || f.topics[0] == TOPIC_WAR_CONDUCT ||
                                       f.topics[0] == TOPIC_TERRITORY);
        if (f.topic_count && !vague && (unsigned)f.topics[0] < TOPICS_MAX)
            counts[f.topics[0]]++;
    }
    for (unsigned t = 1; t < TOPICS_MAX; t++)
        if (counts[t] > counts[best])
            best = t;
    return counts[best] >= OFTEN ? best : 0;
}
