#include "worker/text/segment.h"

#include <string.h>

enum { DATELINE_TOKENS_MAX = 14, LONG_LINE = 160, FURNITURE_TOKENS_MAX = 24 };

/* " date 2026-01-06 rest": returns the number of tokens that it takes. */
static uint32_t read_date_line(const TokenList *t, Date *out)
{
    size_t end = date_read_heading(t->text, out);
    uint32_t n = 0;
    while (n < t->count && t->items[n].start < end)
        n++;
    return n;
}

/* A text whose lines are short is wrapped at a margin: there a single line break means nothing. */
static bool is_wrapped(Str text)
{
    for (size_t at = 0, end; at < text.len; at = end + 1)
        if ((end = str_index(text, '\n', at)) - at >= LONG_LINE)
            return false;
    return true;
}

static void mark_quotes(TokenList *t, bool wrapped)
{
    bool open = false;
    for (size_t i = 0; i < t->count; i++) {
        Token *token = &t->items[i];
        if (token->flags & (wrapped ? TOKEN_BLANK : TOKEN_LINE))
            open = false;
        if (token->kind == TOKEN_QUOTE)
            open = token->mark == '<';
        else if (open)
            token->flags |= TOKEN_QUOTED;
    }
}

/* "LONDON/BERLIN (dpa) - ", "Wien – ": capitals, names of places, slashes and one parenthesis before a dash. */
static uint32_t skip_dateline(const Lexicon *lexicon, const TokenList *t, uint32_t at, uint32_t end)
{
    bool place = false;
    uint32_t types = 1u << LEX_PLACE | 1u << LEX_COUNTRY | 1u << LEX_ORGANISATION, length;
    for (uint32_t i = at; i < end && i < at + DATELINE_TOKENS_MAX;) {
        const Token *token = &t->items[i];
        if (token->kind == TOKEN_PUNCT && (token->mark == '-' || token->mark == ':') && place)
            return i + 1;
        if (token->kind == TOKEN_PUNCT && token->mark == '(') {
            while (i < end && i < at + DATELINE_TOKENS_MAX && t->items[i].mark != ')')
                i++;
            i++;
            continue;
        }
        if (token->kind == TOKEN_PUNCT && (token->mark == '/' || token->mark == ',')) {
            i++;
            continue;
        }
        if (lexicon_match(lexicon, t, i, end, types, &length)) {
            i += length;
            place = true;
        } else if (token->flags & TOKEN_UPPER) {
            i++;
            place = true;
        } else {
            return at;
        }
    }
    return at;
}

static bool is_furniture(const TokenList *t, const Sentence *s)
{
    uint32_t buttons = 0, words = 0;
    for (uint32_t i = s->first; i < s->last; i++) {
        const Token *token = &t->items[i];
        words += token->kind == TOKEN_WORD;
        if (token_has(token, WORD_FURNITURE)) {
            buttons++;
            if (i == s->first && i + 1 < s->last && (t->items[i + 1].mark == ':' || t->items[i + 1].mark == '-'))
                return true; /* "Foto: …" */
        }
    }
    if (words == 0)
        return true;
    return s->heading && s->last - s->first <= FURNITURE_TOKENS_MAX && buttons * 4 >= words;
}

static void push(Arena *arena, const TokenList *t, SentenceList *out, Sentence s)
{
    while (s.first < s.last && t->items[s.first].kind == TOKEN_PUNCT && t->items[s.first].mark == '+')
        s.first++; /* "+++ … +++" of live tickers */
    if (s.first >= s.last)
        return;
    const Token *last = &t->items[s.last - 1];
    while (last->kind == TOKEN_QUOTE && last > &t->items[s.first])
        last--;
    s.heading = !(last->mark == '.' || last->mark == '!' || last->mark == '?' || last->mark == 'e');
    s.furniture = is_furniture(t, &s);
    ARENA_PUSH(arena, out, s);
}

static bool ends_sentence(const TokenList *t, uint32_t i)
{
    const Token *token = &t->items[i];
    if (token->kind != TOKEN_PUNCT || !(token->mark == '.' || token->mark == '!' || token->mark == '?'))
        return false;
    uint32_t next = i + 1;
    while (next < t->count && t->items[next].kind == TOKEN_QUOTE && t->items[next].mark == '>')
        next++;
    if (next >= t->count)
        return true;
    const Token *n = &t->items[next];
    if (n->kind == TOKEN_PUNCT && (n->mark == ',' || n->mark == ')' || n->mark == '.' || n->mark == '-'))
        return false;
    if (!(n->flags & TOKEN_SPACE))
        return n->kind == TOKEN_PUNCT && n->mark == '/'; /* ".…/cax": marks of agencies */
    return n->kind != TOKEN_WORD || (n->flags & TOKEN_CAPITAL);
}

void segment_split(Arena *arena, const Lexicon *lexicon, TokenList *tokens, SentenceList *out)
{
    bool wrapped = is_wrapped(tokens->text);
    uint16_t break_flag = wrapped ? TOKEN_BLANK : TOKEN_LINE;
    mark_quotes(tokens, wrapped);
    uint32_t at = read_date_line(tokens, &out->published), paragraph = 0;
    bool fresh = true; /* at the beginning of a paragraph */
    while (at < tokens->count) {
        uint32_t end;
        if (fresh)
            at = skip_dateline(lexicon, tokens, at, (uint32_t)tokens->count);
        for (end = at; end < tokens->count; end++) {
            if (end > at && (tokens->items[end].flags & break_flag))
                break;
            if (end - at >= SENTENCE_TOKENS_MAX) {
                out->cut |= BOUND_BIT(BOUND_SENTENCE);
                break;
            }
            if (ends_sentence(tokens, end)) {
                for (end++;
                     end < tokens->count && tokens->items[end].kind == TOKEN_QUOTE && tokens->items[end].mark == '>';)
                    end++;
                break;
            }
        }
        push(arena, tokens, out, (Sentence){.first = at, .last = end, .paragraph = paragraph});
        at = end;
        fresh = at < tokens->count && (tokens->items[at].flags & break_flag);
        paragraph += fresh;
    }
}
