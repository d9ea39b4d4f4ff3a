#include "worker/text/token.h"

#include <string.h>

#include "base/utf8.h"
#include "worker/text/verb.h"

enum { ORDINAL_DIGITS_MAX = 3 };

typedef struct Splitter {
    Arena *arena;
    const Lexicon *lexicon;
    Str text;
    size_t at;
    TokenList *out;
    uint16_t pending;      /* white space flags for the next token */
    bool in_guillemets;    /* »…« or «…» is open */
    bool in_quote;         /* „…“ or "…" is open */
    char *fold, *fold_end; /* folded bytes of all words */
} Splitter;

static uint32_t peek(const Splitter *s, size_t at, size_t *len)
{
    if (at >= s->text.len) {
        *len = 0;
        return 0;
    }
    return utf8_decode(s->text, at, len);
}

static bool is_digit(uint32_t c)
{
    return c >= '0' && c <= '9';
}

static bool is_apostrophe(uint32_t c)
{
    return c == '\'' || c == 0x2019 || c == 0x02BC;
}

static bool is_plain(char c)
{
    return (unsigned char)((c | ('a' - 'A')) - 'a') <= 'z' - 'a';
}

static bool is_space(uint32_t c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == 0xA0 || c == 0x202F || c == 0x2009 || c == 0x200B ||
           c == 0xFEFF || c == '\v' || c == '\f';
}

static Token *add(Splitter *s, TokenKind kind, size_t start, size_t end)
{
    Token t = {.start = (uint32_t)start, .end = (uint32_t)end, .kind = (uint8_t)kind, .flags = s->pending};
    s->pending = 0;
    ARENA_PUSH(s->arena, s->out, t);
    return &s->out->items[s->out->count - 1];
}

static void skip_space(Splitter *s)
{
    unsigned lines = 0;
    size_t len;
    if (s->at + 1 < s->text.len && s->text.ptr[s->at] == ' ' && is_plain(s->text.ptr[s->at + 1])) { /* mostly */
        s->pending |= TOKEN_SPACE;
        s->at++;
        return;
    }
    for (uint32_t c = peek(s, s->at, &len); len && is_space(c); c = peek(s, s->at, &len)) {
        s->pending |= TOKEN_SPACE;
        lines += c == '\n';
        s->at += len;
    }
    if (lines)
        s->pending |= TOKEN_LINE;
    if (lines > 1)
        s->pending |= TOKEN_BLANK;
}

/* What was folded since `start`, without a final apostrophe. */
static Str folded_since(const Splitter *s, const char *start)
{
    Str folded = {start, (size_t)(s->fold - start)};
    if (folded.len > 2 && folded.ptr[folded.len - 2] == '\'' && folded.ptr[folded.len - 1] == 's')
        folded.len -= 2;
    if (folded.len > 1 && folded.ptr[folded.len - 1] == '\'')
        folded.len--;
    return folded;
}

static bool stays_in_word(const Splitter *s, size_t at, uint32_t c, size_t len)
{
    if (utf8_is_letter(c) || is_digit(c))
        return true;
    if (c >= 0x300 && c < 0x370) /* combining marks */
        return true;
    if (!is_apostrophe(c) || at == 0)
        return false;
    size_t next_len;
    uint32_t next = peek(s, at + len, &next_len);
    if (next_len && utf8_is_letter(next))
        return true;
    char before = s->text.ptr[at - 1]; /* the genitive of Paris, Merz, Felix */
    return before == 's' || before == 'z' || before == 'x';
}

/* Is what follows the full stop no beginning of a sentence? Then an ordinal or an initial goes on. */
static bool word_follows(const Splitter *s)
{
    size_t len, at = s->at + 1;
    uint32_t c = peek(s, at, &len);
    while (len && (c == ' ' || c == 0xA0))
        c = peek(s, at += len, &len);
    size_t end = at;
    while (len && utf8_is_letter(c)) {
        end += len;
        c = peek(s, end, &len);
    }
    char folded[64];
    Str word = {folded, end - at < 40 ? utf8_fold(str_slice(s->text, at, end), folded, sizeof folded) : 0};
    uint32_t id = s->lexicon ? lexicon_word(s->lexicon, word) : 0;
    return word.len > 0 && !(id && lexicon_has_class(s->lexicon, id, WORD_OPENER));
}

static bool is_abbreviation(const Splitter *s, Str folded)
{
    uint32_t word = s->lexicon ? lexicon_word(s->lexicon, folded) : 0;
    return word && lexicon_has_class(s->lexicon, word, WORD_ABBREVIATION);
}

/* Known as something else than a verb? */
static bool is_other_word(const Lexicon *lexicon, const Token *t)
{
    return t->classes || (t->starts && lexicon_entries(lexicon, t->word));
}

enum { STEM_WORD_MIN = 3, CODES = 1u << LEX_TOPIC | 1u << LEX_GOODS };

/* "das Eintreffen", "beim Eintreffen": the noun of a verb with a particle is no compound of the noun that it ends with. */
static bool is_deverbal(const Lexicon *lexicon, const Token *t)
{
    const VerbForm *f = t->word ? lexicon_verb_forms(lexicon, t->word) : NULL;
    if (!t->word && str_ends(t->folded, STR("ens"))) /* "des Eintreffens" */
        f = lexicon_verb_forms(lexicon, lexicon_word(lexicon, str_slice(t->folded, 0, t->folded.len - 1)));
    for (; f; f = f->next)
        if (f->part == VERB_INFINITIVE)
            return true;
    return false;
}

/* What an unknown word may be a form or a compound of. */
static void complete(const Splitter *s, Token *t)
{
    if (t->kind != TOKEN_WORD)
        return;
    if ((t->flags & TOKEN_CAPITAL) && !(t->word && lexicon_is_tail(s->lexicon, t->word)))
        t->tail = lexicon_tail(s->lexicon, t->folded);
    if (t->tail && is_deverbal(s->lexicon, t))
        t->tail = 0;
    t->stem = t->folded.len > STEM_WORD_MIN ? lexicon_stem(s->lexicon, t->folded, CODES) : NULL;
    if (t->forms || (t->flags & TOKEN_CAPITAL) || is_other_word(s->lexicon, t))
        return;
    t->forms = verb_guess(s->arena, s->lexicon, t->folded);
    for (const VerbForm *f = t->forms; f; f = f->next)
        t->parts = (uint8_t)(t->parts | 1u << f->part);
}

/* Folds letters of ASCII, nearly all of German, without decoding; returns how many of them are capitals. */
static size_t take_plain(Splitter *s)
{
    const char *p = s->text.ptr + s->at, *end = s->text.ptr + s->text.len;
    char *out = s->fold;
    size_t upper = 0;
    for (; p < end && is_plain(*p); p++) {
        upper += *p < 'a';
        *out++ = (char)(*p | ('a' - 'A'));
    }
    s->at = (size_t)(p - s->text.ptr);
    s->fold = out;
    return upper;
}

static void take_word(Splitter *s)
{
    size_t start = s->at, len, upper = 0, lower = 0;
    const char *folded = s->fold;
    uint32_t first = peek(s, start, &len);
    for (;;) {
        size_t from = s->at, capitals = take_plain(s);
        upper += capitals;
        lower += s->at - from - capitals;
        uint32_t c = peek(s, s->at, &len);
        if (!len || !stays_in_word(s, s->at, c, len))
            break;
        upper += utf8_is_upper(c);
        lower += utf8_is_lower(c);
        s->fold += utf8_fold(str_slice(s->text, s->at, s->at + len), s->fold, (size_t)(s->fold_end - s->fold));
        s->at += len;
    }
    Token *t = add(s, TOKEN_WORD, start, s->at);
    if (utf8_is_upper(first))
        t->flags |= TOKEN_CAPITAL;
    if (lower == 0 && upper > 1)
        t->flags |= TOKEN_UPPER;
    t->folded = folded_since(s, folded);
    bool initial = upper == 1 && s->at - start <= 2;
    bool stop = s->at < s->text.len && s->text.ptr[s->at] == '.';
    if (stop && ((initial && word_follows(s)) || is_abbreviation(s, t->folded))) {
        t->flags |= TOKEN_STOPPED;
        t->end = (uint32_t)++s->at;
    }
}

/* A full stop behind digits makes an ordinal unless the next word looks like the beginning of a sentence. */
static bool ordinal_follows(const Splitter *s, size_t digits)
{
    size_t len, at = s->at + 1;
    uint32_t c = peek(s, at, &len);
    if (digits > ORDINAL_DIGITS_MAX || !len)
        return false;
    if (is_digit(c))
        return true;
    if (c != ' ' && c != 0xA0)
        return false;
    at += len;
    c = peek(s, at, &len);
    if (is_digit(c) || (utf8_is_letter(c) && !utf8_is_upper(c)))
        return true;
    return word_follows(s);
}

/* "1.400,5" in the German way; "2.26" and "18.30" stay with their point as a fraction. */
static void take_number(Splitter *s)
{
    size_t start = s->at;
    double value = 0, scale = 1;
    bool fraction = false;
    while (s->at < s->text.len) {
        unsigned char c = (unsigned char)s->text.ptr[s->at];
        const char *p = s->text.ptr + s->at;
        size_t left = s->text.len - s->at;
        if (is_digit(c)) {
            value = fraction ? value + (c - '0') * (scale /= 10) : value * 10 + (c - '0');
            s->at++;
        } else if (c == '.' && !fraction && left > 3 && is_digit((uint8_t)p[1]) && is_digit((uint8_t)p[2]) &&
                   is_digit((uint8_t)p[3]) && !(left > 4 && is_digit((uint8_t)p[4]))) {
            s->at++;
        } else if (c == ',' && !fraction && left > 1 && is_digit((uint8_t)p[1])) {
            fraction = true;
            s->at++;
        } else {
            break;
        }
    }
    size_t digits = s->at - start;
    Token *t = add(s, TOKEN_NUMBER, start, s->at);
    t->number = value;
    t->folded = str_slice(s->text, start, s->at);
    if (s->at < s->text.len && s->text.ptr[s->at] == '.' && ordinal_follows(s, digits)) {
        t->flags |= TOKEN_ORDINAL;
        t->end = (uint32_t)++s->at;
    }
}

/* Opening or closing, and whether it is a quotation mark at all. German opens low or with », Swiss with «. */
static char quote_mark(Splitter *s, uint32_t c)
{
    switch (c) {
    case 0x201E: /* „ */
        s->in_quote = true;
        return '<';
    case 0x201C: /* “ closes in German, opens in English */
    case 0x201D:
    case '"':
    case 0x201F:
        s->in_quote = c == 0x201D ? false : !s->in_quote;
        return s->in_quote ? '<' : '>';
    case 0xAB:
    case 0xBB:
        s->in_guillemets = !s->in_guillemets;
        return s->in_guillemets ? '<' : '>';
    case 0x201A: /* ‚ */
    case 0x2039:
        return '<';
    case 0x2018: /* ‘ */
    case 0x203A:
        return '>';
    default:
        return 0;
    }
}

static char punct_mark(uint32_t c)
{
    if (c == 0x2013 || c == 0x2014 || c == 0x2012 || c == 0x2212)
        return '-';
    if (c == 0x2026)
        return 'e';
    return c < 0x80 ? (char)c : '?' + 1;
}

static bool join_hyphen(Splitter *s)
{
    TokenList *out = s->out;
    if (s->pending || out->count == 0 || out->items[out->count - 1].end != s->at)
        return false;
    Token *before = &out->items[out->count - 1];
    if (before->kind != TOKEN_WORD && before->kind != TOKEN_NUMBER)
        return false;
    size_t len;
    uint32_t next = peek(s, s->at + 1, &len);
    if (len && (utf8_is_letter(next) || is_digit(next))) {
        s->pending = TOKEN_JOINED;
    } else {
        before->flags |= TOKEN_DANGLING;
        before->end = (uint32_t)s->at + 1;
    }
    s->at++;
    return true;
}

enum { BYTES_PER_TOKEN = 6 };

void token_split(Arena *arena, const Lexicon *lexicon, Str text, TokenList *out)
{
    Splitter s = {.arena = arena, .lexicon = lexicon, .text = text, .out = out, .pending = TOKEN_SPACE};
    size_t fold_bytes = text.len + text.len / 2 + 16;
    s.fold = arena_alloc(arena, fold_bytes);
    s.fold_end = s.fold + fold_bytes;
    out->text = text;
    out->cap = text.len / BYTES_PER_TOKEN + 1; /* of German; where there are more, the list grows */
    out->items = ARENA_ARRAY(arena, out->cap, Token);
    while (skip_space(&s), s.at < text.len) {
        size_t len, start = s.at;
        uint32_t c = peek(&s, s.at, &len);
        if (s.pending & TOKEN_LINE) /* an unbalanced mark must not turn the rest of the article round */
            s.in_guillemets = s.in_quote = false;
        if (utf8_is_letter(c)) {
            take_word(&s);
            continue;
        }
        if (is_digit(c)) {
            take_number(&s);
            continue;
        }
        if (c == '-' && join_hyphen(&s))
            continue;
        s.at += len;
        if ((c == '`' || c == '\'' || c == '-') && s.at < text.len && text.ptr[s.at] == (char)c) {
            s.at++; /* a typewriter's ``quotes'' and dashes -- */
            c = c == '`' ? 0x201E : c == '\'' ? 0x201D : 0x2013;
        }
        char mark = quote_mark(&s, c);
        if (mark) {
            add(&s, TOKEN_QUOTE, start, s.at)->mark = mark;
            continue;
        }
        Token *t = add(&s, TOKEN_PUNCT, start, s.at);
        t->mark = punct_mark(c);
        t->folded = str_slice(text, start, s.at);
        if (lexicon && (t->mark == '$' || t->mark == '%' || c == 0x20AC || c == 0xA3))
            t->word = lexicon_word(lexicon, t->folded);
    }
    if (!lexicon)
        return;
    lexicon_look_up(lexicon, out->items, out->count);
    for (size_t i = 0; i < out->count; i++) {
        Token *token = &out->items[i];
        complete(&s, token);
        if (token_starts(token, CODES) || token->stem || (lexicon_starts(lexicon, token->tail) & CODES))
            token->flags |= TOKEN_CODED;
    }
}

bool token_has_apostrophe(const TokenList *tokens, uint32_t token)
{
    Str text = token_text(tokens, token, token + 1);
    return str_ends(text, STR("'")) || str_ends(text, STR("’")) || str_ends(text, STR("‘"));
}

Str token_text(const TokenList *tokens, uint32_t first, uint32_t last)
{
    if (first >= last || last > tokens->count)
        return (Str){tokens->text.ptr, 0};
    return str_slice(tokens->text, tokens->items[first].start, tokens->items[last - 1].end);
}
