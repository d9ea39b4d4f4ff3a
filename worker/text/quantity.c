#include "worker/text/quantity.h"

enum { ADJECTIVES_MAX = 2, SCALE_MIN = 1000000 };
/* More of anything is a misprint, and not to be had exactly in a double. */
static const double VALUE_MAX = 1e15;

static const LexItem *item_of(const Lexicon *lexicon, const Token *t, LexType type)
{
    for (const LexEntry *e = token_starts(t, 1u << type) ? lexicon_entries(lexicon, t->word) : NULL; e; e = e->next)
        if (e->type == type && (!e->capital || (t->flags & TOKEN_CAPITAL) || t->kind == TOKEN_PUNCT))
            return e->item;
    return NULL;
}

bool quantity_word(const Lexicon *lexicon, const Token *token, double *value)
{
    if (token->kind == TOKEN_NUMBER) {
        *value = token->number;
        return true;
    }
    const LexItem *item = token->kind == TOKEN_WORD ? item_of(lexicon, token, LEX_NUMBER) : NULL;
    if (item)
        *value = item->value;
    return item != NULL;
}

static bool is_noun(const Lexicon *lexicon, Str word)
{
    uint32_t id = lexicon_word(lexicon, word);
    return id && lexicon_is_tail(lexicon, id);
}

/* "Sprengköpfe" -> "Sprengkopf", where the singular is a word of the lexicon; `word` is the end of `text`, folded. */
static bool strip_umlaut(Arena *arena, const Lexicon *lexicon, Str word, Str text, Str *out)
{
    static const struct {
        const char *with, *without;
    } PAIRS[] = {{"ä", "a"}, {"ö", "o"}, {"ü", "u"}};
    size_t ending = str_ends(word, STR("e")) ? 1 : 0;
    for (size_t i = 0; i < 3; i++) {
        Str with = str_of(PAIRS[i].with);
        size_t at = str_find(word, with, 0);
        if (at >= word.len || word.len > text.len)
            continue;
        size_t behind = word.len - at - with.len;
        Str noun = arena_print(arena, "%.*s%s%.*s", (int)at, word.ptr, PAIRS[i].without, (int)(behind - ending),
                               word.ptr + at + with.len);
        if (!is_noun(lexicon, noun))
            continue;
        *out = arena_print(arena, "%.*s%s%.*s", (int)(text.len - behind - with.len), text.ptr, PAIRS[i].without,
                           (int)(behind - ending), text.ptr + text.len - behind);
        return true;
    }
    return false;
}

/* Without the ending of the plural where what remains is a word of the lexicon: "Raketen" -> "Rakete"; so that of a
 * compound's last part. */
static Str singular(Arena *arena, const Lexicon *lexicon, const Token *token, Str text)
{
    static const char *const ENDINGS[] = {"en", "n", "e", "s"};
    Str out;
    for (uint32_t tail = token->tail ? token->tail : token->word; tail;
         tail = lexicon_tail(lexicon, lexicon_word_text(lexicon, tail))) {
        Str word = lexicon_word_text(lexicon, tail);
        for (size_t i = 0; i < sizeof ENDINGS / sizeof *ENDINGS; i++) {
            Str ending = str_of(ENDINGS[i]);
            if (str_ends(word, ending) && str_ends(text, ending) &&
                is_noun(lexicon, str_slice(word, 0, word.len - ending.len)))
                return str_slice(text, 0, text.len - ending.len);
        }
        if (strip_umlaut(arena, lexicon, word, text, &out))
            return out;
    }
    return text;
}

/* The unit behind a number: a currency of one or two words, else the next noun behind at most two adjectives. */
static bool read_unit(Arena *arena, const Lexicon *lexicon, const TokenList *t, uint32_t at, uint32_t end, Quantity *q)
{
    uint32_t length;
    q->noun = q->last = at;
    const LexEntry *money = lexicon_match(lexicon, t, at, end, 1u << LEX_CURRENCY, &length);
    if (money) {
        q->unit = money->item->id;
        q->money = true;
        q->last = at + length;
        return true;
    }
    for (uint32_t i = at; i < end && i <= at + ADJECTIVES_MAX + 2; i++) {
        const Token *token = &t->items[i];
        if (token->kind != TOKEN_WORD)
            return false;
        if (token->flags & TOKEN_CAPITAL) {
            uint32_t first = i;
            while (i + 1 < end && (t->items[i + 1].flags & TOKEN_JOINED))
                i++;
            q->noun = i;
            q->last = i + 1;
            q->unit = arena_str(arena, singular(arena, lexicon, &t->items[i], token_text(t, first, i + 1)));
            return true;
        }
        bool der = token_is(token, "der") && i == at; /* "26 der 35 Staaten" */
        if (str_starts(token->folded, STR("weiter")))
            continue; /* "drei weitere Systeme" */
        if (der && i + 2 < end && t->items[i + 1].kind == TOKEN_NUMBER)
            i++;
        else if (token_has(token, WORD_PREPOSITION | WORD_COORDINATOR | WORD_PRONOUN | WORD_ARTICLE) && !der)
            return false;
    }
    return false;
}

static bool is_time_or_date(const TokenList *t, const Lexicon *lexicon, uint32_t i, uint32_t end)
{
    const Token *token = &t->items[i];
    if (token->flags & TOKEN_ORDINAL)
        return true;
    if (i + 1 < end && token_is(&t->items[i + 1], "uhr"))
        return true;
    if (i + 2 < end && t->items[i + 1].mark == ':' && !(t->items[i + 1].flags & TOKEN_SPACE))
        return true;
    bool year =
        token->kind == TOKEN_NUMBER && token->end - token->start == 4 && token->number >= 1900 && token->number <= 2100;
    return year && !(i + 1 < end && t->items[i + 1].kind == TOKEN_WORD && (t->items[i + 1].flags & TOKEN_CAPITAL) &&
                     !item_of(lexicon, &t->items[i + 1], LEX_MONTH));
}

/* "eine halbe Million" */
static bool is_halved(const TokenList *t, uint32_t first, uint32_t i, double value)
{
    static const char *const WORDS[] = {"halbe", "halben", "halber"};
    for (size_t w = 0; i > first && value >= 1000 && w < sizeof WORDS / sizeof *WORDS; w++)
        if (token_is(&t->items[i - 1], WORDS[w]))
            return true;
    return false;
}

void quantity_find(Arena *arena, const Lexicon *lexicon, const TokenList *tokens, uint32_t first, uint32_t last,
                   QuantityList *out)
{
    for (uint32_t i = first; i < last; i++) {
        Quantity q = {.first = i};
        const Token *t = &tokens->items[i];
        if (!quantity_word(lexicon, t, &q.value) || (t->flags & TOKEN_JOINED) ||
            is_time_or_date(tokens, lexicon, i, last))
            continue;
        if (is_halved(tokens, first, i, q.value))
            q.value /= 2;
        uint32_t at = i + 1;
        double scale;
        while (at < last && !(tokens->items[at].flags & TOKEN_JOINED) && tokens->items[at].kind == TOKEN_WORD &&
               quantity_word(lexicon, &tokens->items[at], &scale) && scale >= 1000) {
            q.value *= scale;
            at++;
        }
        if (!(q.value <= VALUE_MAX)) { /* so that infinity and NaN are caught */
            i = at - 1;
            continue;
        }
        if (q.value >= SCALE_MIN)
            q.value = (double)(int64_t)(q.value + 0.5);
        if (at < last && (tokens->items[at].flags & TOKEN_JOINED)) /* "30-tägig", "27-Staaten-Bündnis" */
            continue;
        if (at < last && tokens->items[at].mark == '%') {
            q.noun = at;
            q.last = at + 1;
            q.unit = STR("Prozent");
        } else {
            read_unit(arena, lexicon, tokens, at, last, &q);
        }
        ARENA_PUSH(arena, out, q);
        if (q.last > i + 1)
            i = q.last - 1;
    }
}
