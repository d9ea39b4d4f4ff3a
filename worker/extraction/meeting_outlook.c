/* Was a meeting held, is it planned, wanted or called off: by verb, modal, mood, attributes and the clause above. */
#include "worker/extraction/meeting_outlook.h"

#include "worker/extraction/meeting_word.h"

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

static const char *const PROPOSE[] = {
    "vorschlagen", "fordern",   "verlangen",   "anbieten",    "anregen",     "werben",      "wünschen",    "plädieren",
    "drängen",     "anstreben", "auffordern",  "bitten",      "appellieren", "raten",       "empfehlen",   "mahnen",
    "aufrufen",    "hoffen",    "pochen",      "bestehen",    "befürworten", "aussprechen", "erwägen",     "prüfen",
    "einfordern",  "anmahnen",  "ermöglichen", "anpeilen",    "verhelfen",   "ermuntern",   "insistieren", "bemühen",
    "einsetzen",   "ersuchen",  "dringen",     "herbeiführen"};
static const char *const URGE[] = {"auffordern", "aufrufen",  "drängen",   "mahnen",    "ermahnen",
                                   "ermuntern",  "ermutigen", "anhalten",  "bewegen",   "zwingen",
                                   "überreden",  "ersuchen",  "raten",     "antreiben", "verhelfen",
                                   "nötigen",    "bitten",    "animieren", "anspornen", "verpflichten"};
static const char *const PLAN[] = {"planen",        "ansetzen",     "vorsehen",   "anberaumen",   "ankündigen",
                                   "vereinbaren",   "verabreden",   "einigen",    "beschliessen", "zusagen",
                                   "versprechen",   "vorhaben",     "gedenken",   "vorbereiten",  "terminieren",
                                   "beabsichtigen", "verständigen", "einberufen", "bevorstehen",  "anstehen",
                                   "einladen",      "erwarten",     "beantragen"};
static const char *const REFUSE[] = {"ablehnen", "ausschliessen", "weigern",    "verweigern",  "verzichten",
                                     "absehen",  "vermeiden",     "verhindern", "dementieren", "bestreiten"};
static const char *const CANCEL[] = {"absagen",   "platzen",  "verschieben", "ausfallen", "verwerfen",
                                     "streichen", "vertagen", "stornieren",  "abblasen"};

/* "brachte ein Treffen ins Spiel", "ist zu Gesprächen bereit" */
static bool wants(const Analysis *a, uint32_t clause)
{
    static const char *const READY[] = {"bereit", "offen", "bereitschaft"}, *const PLAY[] = {"spiel", "gespräch"};
    static const char *const BRING[] = {"bringen"};
    static const char *const ORGANISE[] = {"organisieren", "arrangieren", "vermitteln", "ausrichten", "einfädeln"};
    const Clause *k = &a->clauses.items[clause];
    return word_is_verb(a, k, PROPOSE, COUNT(PROPOSE)) || word_is_verb(a, k, URGE, COUNT(URGE)) ||
           (k->modal && word_is_verb(a, k, ORGANISE, COUNT(ORGANISE))) ||
           word_in_clause(a, clause, READY, COUNT(READY)) ||
           (word_is_verb(a, k, BRING, COUNT(BRING)) && word_in_clause(a, clause, PLAY, COUNT(PLAY)));
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
    if (above->negation != NO_TOKEN || word_is_verb(a, above, REFUSE, COUNT(REFUSE)))
        return OUTLOOK_NONE;
    if (wants(a, (uint32_t)k->parent))
        return OUTLOOK_PROPOSED;
    if (k->kind == CLAUSE_INFINITIVE || word_is_verb(a, above, PLAN, COUNT(PLAN)))
        return OUTLOOK_PLANNED;
    return OUTLOOK_TOLD;
}

bool outlook_is_happening(const Reading *r)
{
    static const char *const HAPPEN[] = {"stattfinden", "beginnen", "gehen",      "folgen", "dienen",  "starten",
                                         "enden",       "anlaufen", "fortsetzen", "dauern", "steigen", "weitergehen"};
    return word_is_verb(r->a, r->k, HAPPEN, COUNT(HAPPEN));
}

bool outlook_is_urged(const Reading *r, const Chunk *noun)
{
    static const char *const TO[] = {"zu", "zum", "zur", "um", "auf"};
    return slots_behind(r, noun, TO, COUNT(TO)) && word_is_verb(r->a, r->k, URGE, COUNT(URGE));
}

/* "solle am Freitag stattfinden", "sollen sich am Sonntag treffen": others' words for a plan, not what they demand. */
static bool is_set(const Reading *r)
{
    return r->c.fact.date.len == sizeof "2025-09-10" - 1 || outlook_is_happening(r);
}

/* Does the clause say where? */
static bool is_placed(const Reading *r)
{
    Reading there = *r;
    slots_place(&there, r->k->first, r->k->last, NULL);
    return there.c.fact.country[0] != '\0';
}

static Outlook outlook_of_modal(const Reading *r)
{
    const Clause *k = r->k;
    Str modal = k->modal ? lexicon_word_text(r->a->lexicon, k->modal->lemma) : (Str){NULL, 0};
    if (!k->modal) /* "würden sich treffen" is how others' words put "werden sich treffen" in the plural */
        return k->konjunktiv_2 && k->speaker < 0 && !k->past && !k->future ? OUTLOOK_PROPOSED : OUTLOOK_TOLD;
    if (str_equal(modal, STR("können")) && k->past)
        return OUTLOOK_TOLD;
    if (str_equal(modal, STR("sollen")) && k->konjunktiv_1 && !is_set(r))
        return OUTLOOK_PROPOSED; /* "Kiew solle verhandeln" */
    if (str_equal(modal, STR("sollen")) && k->past && !r->c.fact.date.len && !is_placed(r))
        return OUTLOOK_PROPOSED; /* "beide sollten sich zusammensetzen" */
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
    const Token *opener = tok(r->a, k->opener);
    return token_is(opener, "ob") || (opener->word && lexicon_has_class(r->a->lexicon, opener->word, WORD_CONDITION));
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
    static const char *const WHERE[] = {"auf"}, *const DATIVE[] = {"dem",    "der",   "einem", "einer",  "diesem",
                                                                   "dieser", "ihrem", "ihrer", "seinem", "seiner"};
    return slots_behind(r, chunk, WHERE, COUNT(WHERE)) && chunk->first + 1 < chunk->last &&
           word_is_one_of(tok(r->a, chunk->first + 1), DATIVE, COUNT(DATIVE));
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
            if (str_begins(word, MAYBE[m]))
                return OUTLOOK_PROPOSED;
        for (size_t g = 0; g < COUNT(GONE); g++)
            if (str_begins(word, GONE[g]))
                return OUTLOOK_CANCELLED;
        if (str_starts(word, STR("kein")))
            return OUTLOOK_NONE;
    }
    return OUTLOOK_TOLD;
}

/* "das Nein zu Gesprächen", "der Aufruf zu Verhandlungen", "Pläne für einen Gipfel": the noun that it hangs on. */
static Outlook outlook_of_head(const Reading *r, const Chunk *chunk)
{
    static const struct {
        const char *noun;
        Outlook outlook;
    } HEADS[] = {{"nein", OUTLOOK_NONE},
                 {"ablehnung", OUTLOOK_NONE},
                 {"weigerung", OUTLOOK_NONE},
                 {"verzicht", OUTLOOK_NONE},
                 {"veto", OUTLOOK_NONE},
                 {"alternative", OUTLOOK_NONE},
                 {"aufruf", OUTLOOK_PROPOSED},
                 {"aufforderung", OUTLOOK_PROPOSED},
                 {"appell", OUTLOOK_PROPOSED},
                 {"forderung", OUTLOOK_PROPOSED},
                 {"forderungen", OUTLOOK_PROPOSED},
                 {"ruf", OUTLOOK_PROPOSED},
                 {"vorschlag", OUTLOOK_PROPOSED},
                 {"bereitschaft", OUTLOOK_PROPOSED},
                 {"angebot", OUTLOOK_PROPOSED},
                 {"wunsch", OUTLOOK_PROPOSED},
                 {"bitte", OUTLOOK_PROPOSED},
                 {"idee", OUTLOOK_PROPOSED},
                 {"initiative", OUTLOOK_PROPOSED},
                 {"bemühungen", OUTLOOK_PROPOSED},
                 {"chance", OUTLOOK_PROPOSED},
                 {"chancen", OUTLOOK_PROPOSED},
                 {"hoffnung", OUTLOOK_PROPOSED},
                 {"weg", OUTLOOK_PROPOSED},
                 {"plan", OUTLOOK_PLANNED},
                 {"pläne", OUTLOOK_PLANNED},
                 {"termin", OUTLOOK_PLANNED},
                 {"planungen", OUTLOOK_PLANNED},
                 {"vorbereitungen", OUTLOOK_PLANNED},
                 {"ankündigung", OUTLOOK_PLANNED},
                 {"einladung", OUTLOOK_PLANNED}};
    static const char *const TO[] = {"zu", "zum", "zur", "nach", "für", "auf"};
    const Chunk *above = NULL;
    for (uint32_t n = r->k->chunk_first; n < r->k->chunk_first + r->k->chunk_count; n++)
        if (r->a->clauses.chunks.items[n].last == chunk->first)
            above = &r->a->clauses.chunks.items[n];
    for (size_t h = 0; above && slots_behind(r, chunk, TO, COUNT(TO)) && h < COUNT(HEADS); h++)
        if (token_is(tok(r->a, above->head), HEADS[h].noun))
            return HEADS[h].outlook;
    return OUTLOOK_TOLD;
}

static Outlook outlook_of_noun(const Reading *r, const Chunk *noun)
{
    const Analysis *a = r->a;
    const Clause *k = r->k;
    Outlook own = outlook_of_attribute(r, noun);
    own = own != OUTLOOK_TOLD ? own : outlook_of_head(r, noun);
    if (own != OUTLOOK_TOLD || !is_governed(r, noun))
        return own;
    if (word_is_verb(a, k, CANCEL, COUNT(CANCEL)) && !k->modal && k->negation == NO_TOKEN)
        return OUTLOOK_CANCELLED;
    static const char *const COME_ABOUT[] = {"zustandekommen", "stattfinden"};
    if (k->negation != NO_TOKEN && is_core(r, noun) && k->past && !k->modal &&
        word_is_verb(a, k, COME_ABOUT, COUNT(COME_ABOUT)))
        return OUTLOOK_CANCELLED; /* "Das Treffen kam nicht zustande" */
    if (k->negation != NO_TOKEN || word_is_verb(a, k, REFUSE, COUNT(REFUSE)))
        return OUTLOOK_NONE;
    if (wants(a, r->clause))
        return OUTLOOK_PROPOSED;
    Outlook above = outlook_above(r);
    if (above != OUTLOOK_TOLD)
        return above;
    static const char *const ONCE[] = {"eigentlich", "ursprünglich"};
    static const char *const LIKELY[] = {"voraussichtlich"};
    bool planned = word_is_verb(a, k, PLAN, COUNT(PLAN)) || word_in_clause(a, r->clause, LIKELY, COUNT(LIKELY));
    if (planned && k->past && word_in_clause(a, r->clause, ONCE, COUNT(ONCE)))
        return OUTLOOK_CANCELLED; /* "war eigentlich geplant" */
    if (planned && !k->pluperfect)
        return OUTLOOK_PLANNED;
    Str modal = k->modal ? lexicon_word_text(a->lexicon, k->modal->lemma) : (Str){NULL, 0};
    if (str_equal(modal, STR("sollen")) && k->speaker >= 0 && !outlook_is_happening(r))
        return OUTLOOK_PROPOSED; /* somebody says that it must be */
    bool central = is_core(r, noun) && (r->k->object >= 0 || outlook_is_happening(r));
    return central ? outlook_of_modal(r) : OUTLOOK_TOLD;
}

Outlook outlook_read(const Reading *r, const Chunk *noun)
{
    if (noun)
        return outlook_of_noun(r, noun);
    if (is_condition(r))
        return OUTLOOK_NONE;
    Outlook above = outlook_above(r);
    return above != OUTLOOK_TOLD ? above : outlook_of_modal(r);
}

MeetingStatus outlook_status(Outlook outlook, WhenTense tense)
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

MeetingStatus outlook_status_by_date(Str date, Date published, MeetingStatus status)
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
