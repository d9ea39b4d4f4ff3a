#include "worker/extraction/meeting_slots.h"

#include <string.h>

#include "worker/extraction/meeting_word.h"

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

static bool has_class(const Analysis *a, uint32_t i, uint32_t mask)
{
    return token_has(tok(a, i), mask);
}

bool slots_behind(const Reading *r, const Chunk *chunk, const char *const *prepositions, size_t count)
{
    return chunk_is_behind_any(r->a->lexicon, chunk, prepositions, count);
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
    if (before && before->time && before->genitive == before->last) /* "für Freitag nach Oslo", no "Ende des Krieges" */
        return false;
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

bool slots_is_goal(const Analysis *a, const Mention *mention)
{
    return mention->first > 0 && token_is(tok(a, mention->first - 1), "nach");
}

void slots_place(Reading *r, uint32_t first, uint32_t last, const Chunk *near)
{
    const MentionList *mentions = &r->a->mentions;
    for (uint32_t m = mentions->of_sentence[r->k->sentence]; m < mentions->of_sentence[r->k->sentence + 1]; m++) {
        const Mention *mention = &mentions->items[m];
        bool mine =
            mention->first >= first && mention->first < last && r->a->clauses.owner[mention->first] == r->clause;
        if (mine && mention->place_only && !mention->origin && !is_of_topic(r, mention) && !is_of_source(r, mention) &&
            !is_of_other_noun(r, mention, near) && !(r->c.beside && slots_is_goal(r->a, mention))) {
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
                                                  !word_is_event(r->a, i + 1)); /* "auf Online-Portalen" */
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

/* "seit März verhandeln sie": from then until now. */
static bool lasts_since(const Reading *r, const When *w)
{
    const Clause *k = r->k;
    return w->first > 0 && token_is(tok(r->a, w->first - 1), "seit") && !k->past && !k->modal && !k->future;
}

WhenTense slots_tense(const Reading *r)
{
    const Clause *k = r->k;
    while (k->kind == CLAUSE_INFINITIVE && k->parent >= 0 && k->parent < (int32_t)(k - r->a->clauses.items))
        k = &r->a->clauses.items[k->parent]; /* "kamen, um zu verhandeln" */
    static const char *const NEXT[] = {"anschliessend", "danach", "hinterher", "hernach", "daraufhin", "später"};
    if (k->past && k->modal && !k->pluperfect &&
        word_in_clause(r->a, (uint32_t)(k - r->a->clauses.items), NEXT, COUNT(NEXT)))
        return WHEN_FUTURE; /* "wollte anschließend verhandeln" */
    if (k->past && k->modal)
        return WHEN_NOW; /* "sollte am Mittwoch empfangen werden" */
    const When *w = analysis_when(r->a, k->first, k->last);
    if (w && lasts_since(r, w))
        return WHEN_PAST;
    return k->past ? WHEN_PAST : WHEN_FUTURE;
}

bool slots_has_daytime(const Analysis *a, uint32_t first, uint32_t last)
{
    static const char *const PARTS[] = {"morgen", "vormittag", "mittag", "nachmittag", "abend"};
    for (uint32_t i = first + 1; i < last; i++) {
        const Token *t = tok(a, i);
        if (!(t->flags & TOKEN_CAPITAL) || !word_is_one_of(t, PARTS, COUNT(PARTS)))
            continue;
        uint32_t before = i - 1;
        while (before > first && (token_is(tok(a, before), "frühen") || token_is(tok(a, before), "späten")))
            before--;
        if (token_is(tok(a, before), "am") || token_is(tok(a, before), "gegen"))
            return true;
    }
    return false;
}

/* "bis 2030", "seit 1994", "das Jahr 2025": a year alone dates a meeting only where it stands beside it. */
static bool is_vague(const Analysis *a, const When *w, uint32_t near)
{
    bool year = (w->kind == WHEN_DATE && !w->date.month) || w->kind == WHEN_YEARS || w->kind == WHEN_SEASON ||
                (w->kind == WHEN_MONTHS && w->value && w->value % 12 == 0);
    uint32_t away = w->first > near ? w->first - near : near - w->first;
    return year && (away > 6 || (w->first > 0 && token_is(tok(a, w->first - 1), "seit")));
}

bool slots_is_end(const Analysis *a, const When *w, const Clause *k)
{
    static const char *const ENDS[] = {"enden", "dauern", "andauern", "fortdauern", "auslaufen"};
    bool until = w->first > 0 && token_is(tok(a, w->first - 1), "bis");
    until = until || (w->first > 1 && token_is(tok(a, w->first - 2), "bis") && token_is(tok(a, w->first - 1), "zum"));
    return until || (!k->past && word_is_verb(a, k, ENDS, COUNT(ENDS)));
}

/* "am Montag und Dienstag": it lasts from one to the other. */
static Str resolve_days(const Reading *r, const When *when, WhenTense tense)
{
    const Analysis *a = r->a;
    const size_t day = sizeof "2025-09-10" - 1;
    const When *next = when + 1 < a->whens.items + a->whens.count ? when + 1 : NULL;
    Str from = when_resolve(a->arena, when, a->published, tense);
    bool joined = next && next->first > when->last && next->first <= when->last + 2 &&
                  token_is(tok(a, when->last), "und") && a->clauses.owner[next->first] == r->clause;
    Str until = joined ? when_resolve(a->arena, next, a->published, tense) : (Str){NULL, 0};
    bool days = from.len == day && until.len == day && str_compare(from, until) < 0;
    return days ? arena_print(a->arena, "%.*s/%.*s", STR_ARG(from), STR_ARG(until)) : from;
}

/* "beim Treffen am Dienstag ging es um mögliche Verhandlungen": the day stands beside another noun for a meeting. */
static bool is_of_other_event(const Analysis *a, const When *w, uint32_t near)
{
    if (!word_is_event(a, near))
        return false;
    for (uint32_t i = near + 1; i < w->first; i++)
        if (word_is_event(a, i))
            return true;
    uint32_t owner = a->clauses.owner[near], verb = owner == NO_TOKEN ? NO_TOKEN : a->clauses.items[owner].finite;
    uint32_t first = w->first > 2 ? w->first - 2 : 0; /* beside it, or in another field than the noun */
    if (verb != NO_TOKEN && w->first < verb && verb < near)
        first = a->clauses.items[owner].first;
    for (uint32_t i = first; w->first < near && i < w->first; i++)
        if (word_is_event(a, i))
            return true;
    return false;
}

/* An interval as fine as its beginning. */
static Str resolve_since(const Analysis *a, const When *w)
{
    const size_t month = sizeof "2025-09" - 1, day = sizeof "2025-09-10" - 1;
    Str from = when_resolve(a->arena, w, a->published, WHEN_PAST);
    char text[DATE_TEXT_MAX];
    size_t length = a->published.year ? date_format(a->published, text) : 0;
    if ((from.len != month && from.len != day) || length < from.len)
        return from;
    Str now = {text, from.len};
    return str_compare(from, now) < 0 ? arena_print(a->arena, "%.*s/%.*s", STR_ARG(from), STR_ARG(now)) : from;
}

void slots_date(Reading *r, uint32_t near, WhenTense tense)
{
    const Analysis *a = r->a;
    const When *best = NULL;
    for (const When *w = analysis_when(a, r->k->first, r->k->last);
         w && w < a->whens.items + a->whens.count && w->first < r->k->last; w++) {
        if (a->clauses.owner[w->first] != r->clause || is_vague(a, w, near) || slots_is_end(a, w, r->k) ||
            is_of_other_event(a, w, near))
            continue;
        if (!best || (w->first > near && best->first < near && w->first - near < near - best->first))
            best = w;
    }
    if (best)
        r->c.fact.date = lasts_since(r, best) ? resolve_since(a, best) : resolve_days(r, best, tense);
    else if (date_is_day(a->published) && slots_has_daytime(a, r->k->first, r->k->last)) {
        char text[DATE_TEXT_MAX];
        size_t length = date_format(a->published, text);
        r->c.fact.date = arena_str(a->arena, (Str){text, length});
    }
}
