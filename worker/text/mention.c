#include "worker/text/mention.h"

#include "worker/text/apposition.h"
#include "worker/text/colleague.h"
#include "worker/text/entity.h"
#include "worker/text/group.h"
#include "worker/text/person.h"
#include "worker/text/title.h"

/* "sagte von der Leyen", "mit van der Bellen": a surname that begins in lower case. */
static bool is_noble_surname(const Scanner *s, uint32_t i)
{
    uint32_t length;
    const LexEntry *e = scanner_has(s, i, WORD_NOBLE) ? scanner_match(s, i, LEX_BIT(LEX_PERSON), &length) : NULL;
    return e && e->sense == SENSE_SURNAME && length > 1;
}

static uint32_t scan_one(Scanner *s, uint32_t i)
{
    const Token *t = scanner_token(s, i);
    uint32_t end = 0;
    if (t->kind == TOKEN_NUMBER || (t->kind == TOKEN_WORD && t->word))
        end = group_scan_counted(s, i);
    if (!end && t->kind == TOKEN_NUMBER && scanner_joined(s, i + 1))
        end = person_scan_epithet(s, i);
    if (end || t->kind != TOKEN_WORD)
        return end;
    if (token_has(t, WORD_NOBLE) && token_starts(t, LEX_BIT(LEX_PERSON)) && (end = person_scan(s, i)))
        return end; /* "kündigte von der Leyen an" */
    if (!(t->flags & TOKEN_CAPITAL))
        return !t->word ? 0 : is_noble_surname(s, i) ? person_scan(s, i) : entity_scan_adjective(s, i);
    uint32_t person, other;
    bool named = scanner_match(s, i, LEX_BIT(LEX_PERSON), &person) != NULL;
    bool entity =
        scanner_match(s, i, LEX_BIT(LEX_COUNTRY) | LEX_BIT(LEX_ORGANISATION) | LEX_BIT(LEX_FORUM) | LEX_BIT(LEX_PLACE),
                      &other) != NULL;
    if (named && (!entity || person >= other))
        end = person_scan(s, i);
    end = end ? end : title_scan(s, i, i, NULL);
    end = end ? end : colleague_scan(s, i, i, NULL);
    end = end ? end : entity ? entity_scan(s, i) : 0;
    end = end ? end : entity_scan_adjective(s, i);
    end = end ? end : person_scan_epithet(s, i);
    end = end ? end : group_scan(s, i);
    end = end ? end : person_scan(s, i);
    return end ? end : apposition_scan_name(s, i);
}

/* Only these may stand between members of a coordination. */
static bool is_link(const Token *t, bool *linked)
{
    if (t->mark == ',' || t->mark == '/') {
        *linked = true;
        return true;
    }
    if (t->kind == TOKEN_QUOTE)
        return true;
    if (t->kind != TOKEN_WORD || !t->word)
        return false;
    if (token_is(t, "und") || token_is(t, "sowie") || token_is(t, "oder") || token_is(t, "wie")) {
        *linked = true;
        return true;
    }
    return token_has(t, WORD_ARTICLE | WORD_POSSESSIVE) || token_is(t, "auch") || token_is(t, "ebenso") ||
           token_is(t, "aus") || token_is(t, "dazu") || token_is(t, "ferner");
}

/* Nothing but links, and at least one of them, between two mentions. */
static bool is_linked(const Scanner *s, const Mention *before, const Mention *m)
{
    bool linked = false, all = m->first <= before->last + GAP_TOKENS_MAX;
    uint32_t depth = 0;
    for (uint32_t i = before->last; all && i < m->first; i++) {
        const Token *t = scanner_token(s, i);
        if (i > before->last && scanner_has(s, i, WORD_ARTICLE) && scanner_has(s, i - 1, WORD_ARTICLE))
            return false; /* "Oslo, das die Nato …": a relative clause */
        if (t->mark == '(' && t->kind == TOKEN_PUNCT)
            depth++;
        else if (t->mark == ')' && (depth || before->apposed))
            depth -= depth > 0;
        else if (!depth)
            all = is_link(t, &linked);
    }
    return all && linked;
}

/* "Mark Carney aus Kanada": the origin of the person before. */
static bool is_apposed(const Scanner *s, const Mention *before, const Mention *m)
{
    return before->type == ACTOR_TYPE_PERSON && m->place_country[0] && m->first == before->last + 1 &&
           (token_is(scanner_token(s, before->last), "aus") || token_is(scanner_token(s, before->last), "von"));
}

/* "Europäische Union (EU)": the same once more. */
static bool is_abbreviated(const Scanner *s, const Mention *before, const Mention *m)
{
    return before->item && before->item == m->item && m->first == before->last + 1 && m->last < s->last &&
           scanner_token(s, before->last)->mark == '(' && scanner_token(s, m->last)->mark == ')';
}

/* "Brasiliens Lula": the state that a person acts for. */
static bool is_owned(const Mention *before, const Mention *m)
{
    return m->type == ACTOR_TYPE_PERSON && before->kind == MENTION_COUNTRY && m->first == before->last &&
           str_equal(str_of(before->country), str_of(m->country));
}

static void link_coordination(Scanner *s, size_t from)
{
    for (size_t k = from + 1; k < s->out->count; k++) {
        Mention *m = &s->out->items[k], *before = &s->out->items[k - 1];
        if (is_apposed(s, before, m)) {
            m->apposed = m->place_only = true;
            continue;
        }
        if (is_abbreviated(s, before, m)) {
            m->apposed = true;
            continue;
        }
        if (before->coordinated && is_owned(before, m)) {
            before->apposed = m->coordinated = true;
            continue;
        }
        m->coordinated = is_linked(s, before, m);
        if (m->coordinated && before->apposed)
            before->coordinated = true; /* the chain goes on over the origin */
        else if (m->coordinated && before->first > s->first && m->place_country[0] &&
                 token_is(scanner_token(s, before->first - 1), "aus")) /* "aus Europa, Chile und Peru" */
            m->place_only = m->origin = true;
        else if (m->coordinated && before->place_only && m->place_country[0]) {
            m->place_only = true;
            m->origin = before->origin;
        }
    }
}

/* An article without a date is no older than the youngest term of office that it tells of. */
static Date settle_date(Scanner *s, const SentenceList *sentences)
{
    Date at = {0, 0, 0};
    for (uint32_t n = 0; n < sentences->count; n++) {
        s->first = sentences->items[n].first;
        s->last = sentences->items[n].last;
        Date from = sentences->items[n].furniture ? (Date){0, 0, 0} : office_earliest(s);
        if (from.year && (!at.year || date_compare(at, from) < 0))
            at = from;
    }
    return at;
}

void mention_find(Arena *arena, const Lexicon *lexicon, TokenList *tokens, const SentenceList *sentences,
                  Date published, MentionList *out)
{
    Scanner *s = ARENA_NEW(arena, Scanner);
    s->arena = arena;
    s->lexicon = lexicon;
    s->tokens = tokens;
    s->published = published;
    s->out = out;
    if (!published.year) {
        s->published = settle_date(s, sentences);
        s->bound = true;
    }
    out->of_sentence = ARENA_ARRAY(arena, sentences->count + 1, uint32_t);
    for (uint32_t n = 0; n < sentences->count; n++) {
        const Sentence *sentence = &sentences->items[n];
        out->of_sentence[n] = (uint32_t)out->count;
        if (sentence->furniture)
            continue;
        s->sentence = n;
        s->first = sentence->first;
        s->last = sentence->last;
        s->quantities.count = s->quantity = 0;
        quantity_find(arena, lexicon, tokens, s->first, s->last, &s->quantities);
        for (uint32_t i = s->first; i < s->last;) {
            uint32_t end = scan_one(s, i), more = end > i ? title_scan_possessed(s, i, end) : 0;
            end = more ? more : end;
            i = end > i ? end : i + 1;
        }
        link_coordination(s, out->of_sentence[n]);
    }
    out->of_sentence[sentences->count] = (uint32_t)out->count;
}

int32_t mention_at(const MentionList *mentions, uint32_t sentence, uint32_t first, uint32_t last)
{
    for (uint32_t k = mentions->of_sentence[sentence]; k < mentions->of_sentence[sentence + 1]; k++)
        if (mentions->items[k].first >= first && mentions->items[k].first < last)
            return (int32_t)k;
    return -1;
}

int32_t mention_antecedent(const MentionList *mentions, const SentenceList *sentences, uint32_t sentence,
                           uint32_t before, bool female)
{
    enum { SENTENCES_BACK = 2 };
    uint32_t lowest = sentence > SENTENCES_BACK ? sentence - SENTENCES_BACK : 0;
    int32_t other = -1;
    for (uint32_t n = sentence + 1; n-- > lowest;) {
        if (sentences->items[n].paragraph != sentences->items[sentence].paragraph)
            break;
        /* Within a sentence the first person named is the likelier subject, within its own only those before. */
        for (uint32_t k = mentions->of_sentence[n]; k < mentions->of_sentence[n + 1]; k++) {
            const Mention *m = &mentions->items[k];
            if (m->last > before || m->type != ACTOR_TYPE_PERSON || m->female != female)
                continue;
            if (n < sentence)
                return (int32_t)k;
            other = (int32_t)k;
        }
        if (other >= 0)
            return other;
    }
    return -1;
}
