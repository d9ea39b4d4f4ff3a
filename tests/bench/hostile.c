#include "tests/bench/hostile.h"

enum { MANY = 100000, WORDS = 50000, ENDLESS_BYTES = 512 * 1024 };

static void repeat(Buffer *out, const char *text, size_t times)
{
    for (size_t i = 0; i < times; i++)
        buffer_str(out, str_of(text));
}

static void quotes(Buffer *out, const Corpus *corpus)
{
    (void)corpus;
    repeat(out, "„Ja“ ", MANY / 2);
}

static void bare_quotes(Buffer *out, const Corpus *corpus)
{
    (void)corpus;
    repeat(out, "\"", MANY);
}

/* Ordinary news without an end: every full stop is a comma. */
static void endless(Buffer *out, const Corpus *corpus)
{
    Str source = buffer_view(&corpus->source);
    for (size_t i = 0; out->len < ENDLESS_BYTES; i = i + 1 < source.len ? i + 1 : 0) {
        char c = source.ptr[i];
        bool stop = c == '.' || c == '!' || c == '?' || c == ':';
        buffer_char(out, stop ? ',' : c == '\n' ? ' ' : c);
    }
}

static void capitals(Buffer *out, const Corpus *corpus)
{
    (void)corpus;
    for (int i = 0; i < WORDS; i++)
        buffer_print(out, "%c%c%c%c ", 'A' + i % 26, 'a' + i / 26 % 26, 'a' + i / 676 % 26, 'a' + i % 7);
}

static void surnames(Buffer *out, const Corpus *corpus)
{
    static const char *const NAMES[] = {"Merz", "Macron", "Tusk", "Selenskyj", "Putin", "Meloni"};
    (void)corpus;
    for (int i = 0; i < WORDS; i++)
        buffer_print(out, "%s ", NAMES[i % 6]);
}

static void titles(Buffer *out, const Corpus *corpus)
{
    static const char *const TITLES[] = {"Präsident", "Außenministerin", "der Regierungschef", "polnischer Minister"};
    (void)corpus;
    for (int i = 0; i < WORDS / 2; i++)
        buffer_print(out, "%s ", TITLES[i % 4]);
}

static void brackets(Buffer *out, const Corpus *corpus)
{
    (void)corpus;
    repeat(out, "(a ", MANY / 2);
    repeat(out, ") ", MANY / 2);
}

static void nested_quotes(Buffer *out, const Corpus *corpus)
{
    (void)corpus;
    repeat(out, "„Er sagte, ‚", MANY / 4);
    repeat(out, "‘ und “", MANY / 4);
}

static void commas(Buffer *out, const Corpus *corpus)
{
    (void)corpus;
    repeat(out, "ja, ", MANY);
}

static void numbers(Buffer *out, const Corpus *corpus)
{
    (void)corpus;
    for (int i = 0; i < WORDS; i++)
        buffer_print(out, "%d Millionen ", i % 99 + 1);
}

static void verbs(Buffer *out, const Corpus *corpus)
{
    (void)corpus;
    repeat(out, "sagte er, habe zugesagt, ", MANY / 10);
}

static void pledges(Buffer *out, const Corpus *corpus)
{
    static const char *const STATES[] = {"Polen", "Norwegen", "Litauen", "Spanien", "Kanada"};
    (void)corpus;
    for (int i = 0; i < WORDS / 10; i++)
        buffer_print(out, "%s sagte %s %d Panzer zu und forderte bei einem Treffen in Paris Sanktionen. ",
                     STATES[i % 5], STATES[(i + 1) % 5], i + 1);
}

static const struct {
    const char *name;
    void (*make)(Buffer *out, const Corpus *corpus);
} CASES[HOSTILE_COUNT] = {
    {"100000 quotation marks", quotes},
    {"100000 quotation marks, nothing else", bare_quotes},
    {"one sentence of 512 KiB", endless},
    {"50000 capitalised words", capitals},
    {"50000 surnames", surnames},
    {"25000 titles", titles},
    {"50000 brackets, nested", brackets},
    {"50000 quotations, nested", nested_quotes},
    {"100000 commas", commas},
    {"50000 sums", numbers},
    {"20000 clauses", verbs},
    {"5000 pledges, demands and meetings", pledges},
};

const char *hostile_name(size_t number)
{
    return CASES[number].name;
}

void hostile_article(size_t number, const Corpus *corpus, Buffer *out)
{
    buffer_clear(out);
    CASES[number].make(out, corpus);
}
