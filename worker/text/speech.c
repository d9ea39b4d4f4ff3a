#include "worker/text/speech.h"

#include "worker/text/report.h"
#include "worker/text/voice.h"

enum { VOICES_MAX = 48, GAP_MAX = 1 };

typedef struct Speech {
    Analysis *a;
    Voice voices[VOICES_MAX]; /* of the sentence at hand */
    size_t count;
    int32_t speaker; /* who spoke last, -1: nobody known */
    bool place;
    bool fresh;   /* in the sentence before */
    bool leading; /* the sentence at hand leads to Konjunktiv I */
    uint32_t gap; /* sentences of the reporter's own since then */
    uint32_t sentence;
} Speech;

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

static bool is_word(const Analysis *a, uint32_t token, const char *word)
{
    return token != NO_TOKEN && token_is(tok(a, token), word);
}

static bool has_class(const Analysis *a, uint32_t token, uint32_t mask)
{
    const Token *t = tok(a, token);
    return token_has(t, mask);
}

static void give(Clause *k, const Voice *v)
{
    k->speaker = v->speaker;
    k->speaker_place = v->place;
    k->speech_clause = v->clause;
}

static bool is_main(const Clause *k)
{
    return k->kind == CLAUSE_MAIN && k->finite != NO_TOKEN;
}

/* ---- within a sentence ---- */

/* "X sagte, die Waffen wirken", "X warnte: Das hat Folgen": the main clause right behind. */
static bool follows(const Analysis *a, const Clause *k, const Clause *head)
{
    if (!is_main(k) || k->first < head->last || k->first > head->last + 1)
        return false;
    const Token *mark = tok(a, head->last);
    return mark->kind == TOKEN_PUNCT && (mark->mark == ':' || mark->mark == ',') &&
           !has_class(a, k->first, WORD_COORDINATOR) && !is_word(a, k->first, "so");
}

/* How surely a clause gives the words of a voice; 0: it does not. */
static int strength(const Analysis *a, uint32_t clause, const Voice *v)
{
    const Clause *k = &a->clauses.items[clause], *head = &a->clauses.items[v->clause];
    bool konjunktiv = k->konjunktiv_1 || k->konjunktiv_2, before = clause < v->clause;
    if (clause == v->clause)
        return v->kind == VOICE_SOURCE || (v->kind == VOICE_COLON && k->finite != NO_TOKEN) ? 5 : 0;
    if (k->kind == CLAUSE_RELATIVE || k->kind == CLAUSE_INFINITIVE)
        return k->quoted && !head->quoted ? 3 : 0;
    if (k->kind == CLAUSE_SUBORDINATE && k->opener != NO_TOKEN && k->parent == (int32_t)v->clause && !before) {
        bool content = is_word(a, k->opener, "dass") || has_class(a, k->opener, WORD_QUESTION);
        return content && v->kind != VOICE_SOURCE ? 5 : 0;
    }
    if (k->quoted && !head->quoted)
        return v->kind == VOICE_SOURCE ? 1 : 4;
    if (konjunktiv)
        return v->kind == VOICE_SOURCE ? 1 : before == v->inverted ? 4 : 3;
    if (v->kind == VOICE_SO)
        return is_main(k) ? 3 : 0;
    if (v->kind == VOICE_COLON)
        return is_main(k) && !before ? 3 : 0;
    if (v->kind == VOICE_SOURCE || !is_main(k))
        return 0;
    bool as = head->opener != NO_TOKEN && is_word(a, head->opener, "wie"); /* "Wie X sagte, sind …" */
    return v->inverted ? (before || (as && follows(a, k, head)) ? 3 : 0) : follows(a, k, head) ? 2 : 0;
}

/* Each clause belongs to the voice that claims it most surely, the nearest of equals. */
static bool share_out(Speech *s, uint32_t first, uint32_t last)
{
    bool any = false;
    for (uint32_t i = first; i < last; i++) {
        const Voice *best = NULL;
        int most = 0;
        uint32_t nearest = 0;
        for (size_t n = 0; n < s->count; n++) {
            const Voice *v = &s->voices[n];
            int claim = strength(s->a, i, v);
            uint32_t distance = i < v->clause ? v->clause - i : i - v->clause;
            if (claim > most || (claim == most && claim > 0 && distance < nearest)) {
                best = v;
                most = claim;
                nearest = distance;
            }
        }
        if (best && best->speaker >= 0) {
            give(&s->a->clauses.items[i], best);
            any = true;
        }
    }
    return any;
}

/* „…“: So antwortete X. A quotation and a person that acts, whatever the verb. */
static bool take_quotation(Speech *s, uint32_t first, uint32_t last)
{
    Analysis *a = s->a;
    for (uint32_t i = first; i < last; i++) {
        int32_t subject = a->clauses.items[i].quoted ? -1 : analysis_chunk_mention(a, a->clauses.items[i].subject);
        if (subject < 0 || a->mentions.items[subject].type != ACTOR_TYPE_PERSON)
            continue;
        Voice v = {VOICE_VERB, subject, false, false, false, i};
        bool any = false;
        for (uint32_t k = first; k < last; k++)
            if (a->clauses.items[k].quoted && a->clauses.items[k].speaker < 0) {
                give(&a->clauses.items[k], &v);
                any = true;
            }
        if (any)
            s->voices[s->count++ % VOICES_MAX] = v;
        return any;
    }
    return false;
}

/* Words that go on: quoted ones and the subjunctive; right behind, also "sollten" and "müssten", which may be either. */
static bool goes_on(const Speech *s, const Clause *k)
{
    if (!is_main(k) || k->speaker >= 0)
        return false;
    if (k->konjunktiv_1 || k->quoted)
        return true;
    return (s->fresh || s->leading) &&
           (k->konjunktiv_2 || (k->modal && k->past && !k->perfect &&
                                str_equal(lexicon_word_text(s->a->lexicon, k->modal->lemma), STR("sollen"))));
}

static bool continue_last(Speech *s, uint32_t first, uint32_t last)
{
    bool any = false;
    Voice v = {VOICE_VERB, s->speaker, s->place, false, false, NO_TOKEN};
    for (uint32_t i = first; s->speaker >= 0 && i < last; i++) {
        Clause *k = &s->a->clauses.items[i];
        if (goes_on(s, k)) {
            give(k, &v);
            any = true;
        }
    }
    return any;
}

/* A sentence inside a quotation, whose speaker is known from its other sentences. */
static bool take_over(Speech *s, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++) {
        const Clause *k = &s->a->clauses.items[i];
        if (k->speaker < 0)
            continue;
        s->speaker = k->speaker;
        s->place = k->speaker_place;
        return true;
    }
    return false;
}

/* What hangs on a clause of somebody's words is his, too. */
static void inherit(Analysis *a, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++) {
        Clause *k = &a->clauses.items[i];
        if (k->speaker >= 0 || k->parent < 0 || (uint32_t)k->parent < first)
            continue;
        const Clause *parent = &a->clauses.items[k->parent];
        if (parent->speaker >= 0 && k->kind != CLAUSE_VERBLESS) {
            Voice v = {VOICE_VERB, parent->speaker, parent->speaker_place, false, false, parent->speech_clause};
            give(k, &v);
        }
    }
}

/* "…, sagt Merz. „…“", and of several voices the one of the main clause. */
static const Voice *last_voice(const Speech *s)
{
    const Voice *found = NULL;
    for (size_t n = 0; n < s->count; n++) {
        const Voice *v = &s->voices[n];
        if (v->kind == VOICE_SOURCE && found)
            continue;
        if (!found || found->kind == VOICE_SOURCE || s->a->clauses.items[v->clause].speaker < 0)
            found = v;
    }
    return found;
}

/* The clause that names who speaks a quotation which ends or begins in a sentence; NO_TOKEN: none. */
static uint32_t voice_in(const Analysis *a, uint32_t n)
{
    for (uint32_t i = a->clauses.of_sentence[n]; i < a->clauses.of_sentence[n + 1]; i++) {
        if (a->clauses.items[i].quoted)
            continue;
        Voice v = voice_of(a, i);
        if (v.speaker >= 0 && (v.kind == VOICE_VERB || v.kind == VOICE_SO || v.kind == VOICE_COLON))
            return i;
    }
    return NO_TOKEN;
}

/* „…“ Mit diesen Worten wandte sich X an die Menge. */
static bool with_words(const Analysis *a, uint32_t n)
{
    uint32_t first = a->sentences.items[n].first;
    return first + 2 < a->sentences.items[n].last && is_word(a, first, "mit") && is_word(a, first + 1, "diesen") &&
           is_word(a, first + 2, "worten");
}

/* „…“ Das sagte X. */
static bool points_back(const Analysis *a, uint32_t n)
{
    static const char *const WORDS[] = {"das", "dies", "so", "damit"};
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++)
        if (is_word(a, a->sentences.items[n].first, WORDS[i]))
            return true;
    return with_words(a, n);
}

/* "Es sei spät. Das sagte X": who is named by the sentence behind one in Konjunktiv I; -1: nobody. */
static int32_t named_behind(const Analysis *a, uint32_t n)
{
    bool reported = false;
    for (uint32_t i = a->clauses.of_sentence[n]; i < a->clauses.of_sentence[n + 1]; i++)
        reported = reported || (is_main(&a->clauses.items[i]) && a->clauses.items[i].konjunktiv_1);
    if (!reported || n + 1 >= a->sentences.count || !points_back(a, n + 1) ||
        a->sentences.items[n + 1].paragraph != a->sentences.items[n].paragraph)
        return -1;
    uint32_t named = voice_in(a, n + 1);
    return named == NO_TOKEN ? -1 : voice_of(a, named).speaker;
}

static void attribute_sentence(Speech *s, uint32_t n)
{
    Analysis *a = s->a;
    uint32_t first = a->clauses.of_sentence[n], last = a->clauses.of_sentence[n + 1];
    s->count = 0;
    for (uint32_t i = first; i < last && s->count < VOICES_MAX; i++) {
        Voice v = voice_of(a, i);
        if (v.again) {
            v.speaker = s->speaker;
            v.place = s->place;
        }
        if (v.kind != VOICE_NONE)
            s->voices[s->count++] = v;
    }
    bool any = share_out(s, first, last);
    if (!s->count)
        any = take_quotation(s, first, last);
    const Voice *v = last_voice(s);
    s->leading = !v && report_leads_on(a, n);
    int32_t other = v ? -1 : named_behind(a, n);
    if (other < 0 && !v && !s->fresh)
        other = report_speaker(a, n, s->leading);
    if (other >= 0) {
        s->speaker = other;
        s->place = false;
        s->fresh = true;
    }
    if (!v)
        any = take_over(s, first, last) || continue_last(s, first, last);
    if (!v && any) {
        s->fresh = true;
        s->gap = 0;
    } else if (v) { /* a stranger's words end whatever was said before */
        s->speaker = v->speaker;
        s->place = v->place;
        s->fresh = any;
        s->gap = 0;
    } else {
        s->fresh = false;
        if (++s->gap > GAP_MAX)
            s->speaker = -1;
    }
    inherit(a, first, last);
}

/* ---- quotations of several sentences ---- */

static bool quote_goes_on(const Analysis *a, uint32_t n)
{
    if (n + 1 >= a->sentences.count || a->sentences.items[n + 1].furniture)
        return false;
    const Sentence *s = &a->sentences.items[n], *next = &a->sentences.items[n + 1];
    const Token *last = tok(a, s->last - 1), *first = tok(a, next->first);
    return s->paragraph == next->paragraph && (last->flags & TOKEN_QUOTED) && last->kind != TOKEN_QUOTE &&
           first->kind != TOKEN_QUOTE && (first->flags & TOKEN_QUOTED);
}

/* Sentences [n, end) are one quotation: all of its clauses have one speaker, named where it begins or ends. */
static void attribute_quotation(Analysis *a, uint32_t n, uint32_t end)
{
    uint32_t named = NO_TOKEN;
    for (uint32_t i = n; named == NO_TOKEN && i < end; i++)
        named = voice_in(a, i);
    bool behind = named == NO_TOKEN && report_is_quotation(a, n) && end < a->sentences.count &&
                  a->sentences.items[end].paragraph == a->sentences.items[n].paragraph && points_back(a, end);
    if (behind)
        named = voice_in(a, end);
    Voice v = {VOICE_VERB, behind ? a->centres[end] : -1, false, false, false, NO_TOKEN};
    if (named != NO_TOKEN)
        v = voice_of(a, named);
    else if (v.speaker < 0 || !with_words(a, end))
        return;
    for (uint32_t i = a->clauses.of_sentence[n]; i < a->clauses.of_sentence[end]; i++)
        if (a->clauses.items[i].quoted && a->clauses.items[i].speaker < 0)
            give(&a->clauses.items[i], &v);
}

void speech_attribute(Analysis *a)
{
    Speech *s = ARENA_NEW(a->arena, Speech);
    s->a = a;
    s->speaker = -1;
    for (uint32_t n = 0; n < a->sentences.count; n++) {
        if (a->sentences.items[n].furniture)
            continue;
        uint32_t end = n + 1;
        while (quote_goes_on(a, end - 1))
            end++;
        if (end > n + 1 || report_is_quotation(a, n))
            attribute_quotation(a, n, end);
        for (uint32_t i = n; i < end; i++)
            attribute_sentence(s, i);
        n = end - 1;
    }
}
