#include "worker/extraction/subject.h"

#include "worker/extraction/outcome.h"

/* Is the mention what a chunk is about, and no attribute in it? */
static bool is_head(const Analysis *a, uint32_t clause, int32_t mention)
{
    const Clause *k = &a->clauses.items[clause];
    for (uint32_t n = k->chunk_first; n < k->chunk_first + k->chunk_count; n++)
        if (a->clauses.chunks.items[n].mention == mention || a->clauses.chunks.items[n].attribute == mention)
            return true;
    return false;
}

/* Does the place name this actor, no person? */
static bool names(const Analysis *a, const Match *match, const RulePlace *place, Str name)
{
    TokenRange ranges[RANGES_MAX];
    size_t count = match_ranges(a, match, place, ranges);
    for (size_t n = 0; n < count; n++) {
        int32_t m = mention_at(&a->mentions, a->clauses.items[match->clause].sentence, ranges[n].first, ranges[n].last);
        bool head = m >= 0 && a->mentions.items[m].kind != MENTION_ADJECTIVE && is_head(a, match->clause, m);
        if (head && a->mentions.items[m].type != ACTOR_TYPE_PERSON && str_equal(a->mentions.items[m].name, name))
            return true;
    }
    return false;
}

/* Where a stance without a topic in its own places may have one, the nearest first. */
static const RulePlace PLACES[] = {{.kind = PLACE_OBJECT}, {.kind = PLACE_CONTENT}, {.kind = PLACE_INFINITIVE},
                                   {.kind = PLACE_CLAUSE}, {.kind = PLACE_BEFORE},  {.kind = PLACE_SENTENCE}};
static const RulePlaces NEAR = {.items = PLACES, .count = 4}, FAR = {.items = PLACES + 4, .count = 2};

static const StanceSubject NOTHING = {TOPIC_NONE, {0, 0, NO_TOKEN}, NO_TOKEN, false};

/* Of "Verhandlungen über eine Waffenruhe" the first noun decides, where it says what is done at all. */
static StanceSubject topic_of_head(const Analysis *a, TokenRange range)
{
    StanceSubject s = NOTHING;
    if (range.clause == NO_TOKEN)
        return s;
    const Clause *k = &a->clauses.items[range.clause];
    for (uint32_t n = k->chunk_first; n < k->chunk_first + k->chunk_count; n++) {
        const Chunk *c = &a->clauses.chunks.items[n];
        if (c->first != range.first || c->last >= range.last)
            continue;
        s.range = (TokenRange){c->first, c->last, range.clause};
        s.topic = (Topic)match_code_at(a, s.range, LEX_TOPIC, &s.token);
        if (s.topic != TOPIC_PEACE_TALKS && s.topic != TOPIC_WAR_CONDUCT)
            return NOTHING;
        s.range = range;
        return s;
    }
    return s;
}

/* Is it the word that tells the stance itself: "bekräftigte seine Ablehnung von Waffenlieferungen"? */
static bool tells_stance(const Analysis *a, const Rule *rule, uint32_t i)
{
    for (size_t w = 0; w < rule->with.count; w++)
        if (str_equal(a->tokens.items[i].folded, rule->with.items[w]))
            return true;
    return false;
}

/* "fand Unterstützung", "bekundete Solidarität": the word that tells the stance is no goods. */
static bool is_only_stance(const Analysis *a, const Match *m, const StanceSubject *s)
{
    return s->topic == TOPIC_MILITARY_AID && s->token != NO_TOKEN && tells_stance(a, m->rule, s->token);
}

/* "Vor dem Gipfel warnte er vor …", "Auf dem Gipfel drängte sie auf …": the phrase before the verb tells when or where, even
 * behind the preposition that the rule asks for. */
static bool opens_scene(const Analysis *a, const RulePlace *place, uint32_t token)
{
    static const char *const WORDS[] = {"vor", "nach", "bei", "auf"};
    uint32_t clause = a->clauses.owner[token];
    bool named = false;
    for (size_t i = 0; place->kind == PLACE_PP && i < sizeof WORDS / sizeof *WORDS; i++)
        named = named || str_equal(place->preposition, str_of(WORDS[i]));
    const Clause *k = clause == NO_TOKEN ? NULL : &a->clauses.items[clause];
    return named && k && k->finite != NO_TOKEN && token < k->finite && theme_is_setting(a, token, true);
}

/* "Unterstützung für die territoriale Integrität", "Hilfe beim Wiederaufbau": help is of arms only where nothing says what it
 * is for. */
static StanceSubject helped(const Analysis *a, const StanceSubject *s)
{
    static const char *const HELP[] = {"unterstützung", "hilfe", "hilfen"}, *const FOR[] = {"für", "bei", "zu"};
    bool help = false, meant = false;
    uint32_t clause = s->token == NO_TOKEN ? NO_TOKEN : a->clauses.owner[s->token];
    for (size_t i = 0; clause != NO_TOKEN && i < sizeof HELP / sizeof *HELP; i++)
        help = help || token_is(&a->tokens.items[s->token], HELP[i]);
    if (!help)
        return *s;
    StanceSubject more = *s;
    more.range.first = s->token + 1;
    more.topic = (Topic)match_code_at(a, more.range, LEX_TOPIC, &more.token);
    const Clause *k = &a->clauses.items[clause];
    for (uint32_t n = k->chunk_first; more.topic && n < k->chunk_first + k->chunk_count; n++) {
        const Chunk *c = &a->clauses.chunks.items[n];
        for (size_t i = 0; c->first <= more.token && more.token < c->last && i < sizeof FOR / sizeof *FOR; i++)
            meant = meant || chunk_is_behind(a->lexicon, c, str_of(FOR[i]));
    }
    return meant ? more : *s;
}

/* Is the topic only where or when something is told? A phrase that the rule names is that only in an attribute, "zu Beginn
 * des Gipfels", or before the verb. */
static bool is_scene(const Analysis *a, const RulePlace *place, uint32_t token)
{
    if (opens_scene(a, place, token))
        return true;
    bool wide = place->kind == PLACE_CLAUSE || place->kind == PLACE_SENTENCE || place->kind == PLACE_CONTENT ||
                place->kind == PLACE_BEFORE;
    return theme_is_setting(a, token, wide);
}

static StanceSubject topic_of_words(const Analysis *a, const Match *m, const RulePlaces *places)
{
    TokenRange ranges[RANGES_MAX];
    for (size_t i = 0; i < places->count; i++) {
        size_t count = match_ranges(a, m, &places->items[i], ranges);
        for (size_t n = 0; n < count; n++) {
            StanceSubject s = topic_of_head(a, ranges[n]);
            if (s.topic && !is_scene(a, &places->items[i], s.token))
                return s;
            s.range = ranges[n];
            s.topic = (Topic)match_code_at(a, ranges[n], LEX_TOPIC, &s.token);
            while (s.topic && is_scene(a, &places->items[i], s.token)) {
                TokenRange rest = {s.token + 1, ranges[n].last, ranges[n].clause};
                s.topic = (Topic)match_code_at(a, rest, LEX_TOPIC, &s.token);
            }
            if (is_only_stance(a, m, &s)) {
                TokenRange rest = {s.token + 1, ranges[n].last, ranges[n].clause};
                s.topic = (Topic)match_code_at(a, rest, LEX_TOPIC, &s.token);
            }
            if (s.topic)
                return helped(a, &s);
        }
    }
    return NOTHING;
}

static StanceSubject topic_of_actor(const Analysis *a, const Match *m, const RulePlaces *places)
{
    for (size_t i = 0; i < places->count; i++) {
        PlaceKind kind = places->items[i].kind;
        if (kind != PLACE_OBJECT && kind != PLACE_PP && kind != PLACE_SUBJECT)
            continue;
        if (names(a, m, &places->items[i], STR("USA")))
            return (StanceSubject){TOPIC_US_ROLE, NOTHING.range, NO_TOKEN, false};
        if (names(a, m, &places->items[i], STR("Europa")) || names(a, m, &places->items[i], STR("Europäer")))
            return (StanceSubject){TOPIC_EUROPEAN_ROLE, NOTHING.range, NO_TOKEN, false};
    }
    return NOTHING;
}

static StanceSubject find_topic(const Analysis *a, const Match *m, bool other, Topic main)
{
    static const double CLEAR = 0.6, SURE = 0.55;
    const RulePlaces *look = &m->rule->roles[ROLE_LOOK];
    StanceSubject s = NOTHING;
    if ((s.topic = m->rule->topic))
        return s;
    s = topic_of_words(a, m, look);
    if (!s.topic)
        s = topic_of_actor(a, m, look);
    if (s.topic || m->rule->strict || (m->rule->any && !m->rule->with.count && !m->rule->duty))
        return s;
    s = topic_of_words(a, m, &NEAR);
    if (!s.topic && m->rule->confidence >= SURE)
        s = topic_of_words(a, m, &FAR);
    s.near = true;
    if (s.topic)
        return s;
    if ((s = topic_of_actor(a, m, &NEAR)).topic || m->rule->confidence < CLEAR)
        return s;
    if (theme_is_meant(a, m->rule, m->clause)) {
        s.topic = theme_before(a, a->clauses.items[m->clause].sentence);
        s.topic = s.topic ? s.topic : main;
    }
    if (!s.topic && other)
        s.topic = TOPIC_OTHER;
    return s;
}

/* "Sanktionen gegen Banken und Energiekonzerne": whom they hit; "Flugabwehr und andere Waffen": the kind that it is of. */
static bool is_same_wish(const Analysis *a, Topic topic, const Chunk *own, const StanceSubject *next)
{
    if (topic == TOPIC_SANCTIONS && chunk_is_behind(a->lexicon, own, STR("gegen")))
        return next->topic == TOPIC_ENERGY || next->topic == TOPIC_TRADE;
    return topic == TOPIC_AIR_DEFENCE && next->topic == TOPIC_MILITARY_AID &&
           str_starts(a->tokens.items[next->range.first].folded, STR("ander"));
}

StanceSubject subject_next(const Analysis *a, const StanceSubject *s)
{
    uint32_t clause = s->token == NO_TOKEN ? NO_TOKEN : a->clauses.owner[s->token];
    if (clause == NO_TOKEN || s->near)
        return NOTHING;
    const Clause *k = &a->clauses.items[clause];
    const Chunk *chunks = a->clauses.chunks.items, *own = NULL;
    for (uint32_t n = k->chunk_first; n < k->chunk_first + k->chunk_count; n++) {
        const Chunk *c = &chunks[n];
        if (c->first <= s->token && s->token < c->last)
            own = c;
        if (!own || c == own)
            continue;
        const Token *between = &a->tokens.items[own->last];
        uint32_t gap = c->first - own->last;
        bool joined = gap == 1 && (between->mark == ',' || token_is(between, "und") || token_is(between, "sowie") ||
                                   token_is(between, "oder"));
        if (joined && (!c->preposition || c->preposition == own->preposition) && c->mention < 0) {
            StanceSubject next = {TOPIC_NONE, {c->first, c->last, clause}, NO_TOKEN, false};
            next.topic = (Topic)match_code_at(a, next.range, LEX_TOPIC, &next.token);
            return next.topic == s->topic || is_same_wish(a, s->topic, own, &next) ? NOTHING : next;
        }
        if (gap > 0 || !c->preposition)
            break;
        own = c; /* an attribute: "eine Waffenruhe in Gaza und …" */
    }
    return NOTHING;
}

static bool is_reversal(const Analysis *a, uint32_t word)
{
    for (const LexEntry *e = word ? lexicon_entries(a->lexicon, word) : NULL; e; e = e->next)
        if (e->type == LEX_ACT && str_equal(e->item->id, STR("reversal")))
            return true;
    return false;
}

/* Does another clause name the topic, beside the one that states the stance, or as why: "lehnt das ab: Waffen werde man
 * nicht …", "bleibt beim Nein, da man keine Waffen brauche"? */
static bool is_told_beside(const Analysis *a, const Match *m, const StanceSubject *s, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    if (clause == m->clause)
        return false;
    bool hangs = k->parent == (int32_t)m->clause || k->speech_clause == m->clause;
    bool that = k->opener != NO_TOKEN && token_is(&a->tokens.items[k->opener], "dass");
    bool why = k->kind == CLAUSE_MAIN || (k->kind == CLAUSE_SUBORDINATE && !that);
    return (why && m->rule->stance == STANCE_OPPOSE) || (s->near && !hangs);
}

/* Is the stance about the end of the thing that the topic names: "die Sanktionen zu lockern", "keine Waffen zu liefern"? */
static bool is_reversed(const Analysis *a, const Match *m, const StanceSubject *s)
{
    static const uint32_t THINGS = 1u << TOPIC_SANCTIONS | 1u << TOPIC_MILITARY_AID | 1u << TOPIC_TROOP_DEPLOYMENT |
                                   1u << TOPIC_FINANCIAL_AID | 1u << TOPIC_SECURITY_GUARANTEES |
                                   1u << TOPIC_AIR_DEFENCE | 1u << TOPIC_NATO_MEMBERSHIP | 1u << TOPIC_EU_MEMBERSHIP |
                                   1u << TOPIC_DEFENCE_SPENDING | 1u << TOPIC_STATEHOOD;
    if (s->token == NO_TOKEN || !(THINGS & 1u << s->topic))
        return false;
    uint32_t clause = a->clauses.owner[s->token];
    if (clause != NO_TOKEN && is_told_beside(a, m, s, clause))
        return false;
    bool reversed = false;
    for (uint32_t i = s->range.first; i < s->token && !reversed; i++) {
        const Token *t = &a->tokens.items[i];
        reversed = (t->flags & TOKEN_CAPITAL) && a->clauses.owner[i] == clause &&
                   is_reversal(a, t->word ? t->word : t->tail) && !tells_stance(a, m->rule, i);
    }
    reversed = reversed || is_reversal(a, a->tokens.items[s->token].tail); /* "Waffenstopp" */
    if (clause == NO_TOKEN || (clause == m->clause && !m->rule->modals.count))
        return reversed;
    const Clause *k = &a->clauses.items[clause];
    if (clause == m->clause) /* "müsse die Sanktionen aufheben" */
        return reversed != (k->verb && is_reversal(a, k->verb->lemma));
    if (k->verb && is_reversal(a, k->verb->lemma))
        reversed = !reversed;
    return k->negation != NO_TOKEN ? !reversed : reversed;
}

static Stance turned(Stance stance)
{
    switch (stance) {
    case STANCE_SUPPORT:
    case STANCE_DEMAND:
        return STANCE_OPPOSE;
    case STANCE_OPPOSE:
    case STANCE_CONCERN:
        return STANCE_SUPPORT;
    default:
        return stance;
    }
}

Stance subject_turn(const Analysis *a, const Match *m, const StanceSubject *s, Stance stance)
{
    return is_reversed(a, m, s) ? turned(stance) : stance;
}

StanceSubject subject_find(const Analysis *a, const Match *m, bool other, Theme theme)
{
    StanceSubject s = find_topic(a, m, other, theme.main);
    if (s.token != NO_TOKEN && !m->rule->topic && theme_is_agreement(a, s.token)) {
        StanceSubject more = s; /* "eine Einigung über Militärhilfe" */
        more.range.first = s.token + 1;
        more.topic =
            s.token + 1 < s.range.last ? (Topic)match_code_at(a, more.range, LEX_TOPIC, &more.token) : TOPIC_NONE;
        if (more.topic)
            s = more;
        else if (theme.pact)
            s.topic = theme.pact;
        else if (theme.main && theme.main != TOPIC_PEACE_TALKS) /* what talks have led to is more than talks */
            s.topic = theme.main;
    }
    if (s.topic == TOPIC_PEACE_TALKS && theme.affair && !m->rule->topic)
        s.topic = theme.affair;
    if (s.topic == TOPIC_EU_MEMBERSHIP && s.token != NO_TOKEN && !m->rule->topic &&
        theme_is_of_nato(a, &theme, s.token))
        s.topic = TOPIC_NATO_MEMBERSHIP;
    if (s.token != NO_TOKEN && !m->rule->topic)
        s.topic = outcome_of(a, m, s.topic, s.token);
    return s;
}
