#include "base/options.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WORD_MAX = 48, OPTIONS_MAX = 48, HELP_COLUMN = 26 };

/* Edit distance with adjacent transpositions, rows kept for the last two (Damerau 1964, restricted form). */
static size_t distance(const char *a, const char *b)
{
    size_t n = strlen(a), m = strlen(b);
    if (n > WORD_MAX || m > WORD_MAX)
        return WORD_MAX;
    size_t d[WORD_MAX + 1][WORD_MAX + 1];
    for (size_t i = 0; i <= n; i++)
        d[i][0] = i;
    for (size_t j = 0; j <= m; j++)
        d[0][j] = j;
    for (size_t i = 1; i <= n; i++)
        for (size_t j = 1; j <= m; j++) {
            size_t best = d[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
            if (d[i - 1][j] + 1 < best)
                best = d[i - 1][j] + 1;
            if (d[i][j - 1] + 1 < best)
                best = d[i][j - 1] + 1;
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && d[i - 2][j - 2] + 1 < best)
                best = d[i - 2][j - 2] + 1;
            d[i][j] = best;
        }
    return d[n][m];
}

const char *options_nearest(const char *word, const char *const *names, size_t count)
{
    const char *best = NULL;
    size_t least = 3;
    for (size_t i = 0; i < count; i++) {
        size_t n = distance(word, names[i]);
        if (n < least) {
            least = n;
            best = names[i];
        }
    }
    return best;
}

static Status set_milliseconds(const char *text, int64_t *out)
{
    char *end;
    double value = strtod(text, &end);
    double unit = strcmp(end, "ms") == 0                  ? 1
                  : strcmp(end, "s") == 0 || *end == '\0' ? 1000
                  : strcmp(end, "m") == 0                 ? 60000
                  : strcmp(end, "h") == 0                 ? 3600000
                  : strcmp(end, "d") == 0                 ? 86400000
                                                          : 0;
    if (end == text || unit == 0 || !isfinite(value) || value < 0 || value * unit > 1e12)
        return STATUS_USAGE;
    *out = (int64_t)(value * unit);
    return STATUS_OK;
}

static Status add_item(OptionList *list, const char *text, const char *said, Error *err)
{
    if (list->count == OPTION_LIST_MAX)
        return error_set(err, STATUS_USAGE, "%s: more than %d of them", said, OPTION_LIST_MAX);
    list->items[list->count++] = text;
    return STATUS_OK;
}

static Status set_value(const Option *o, const char *text, const char *said, Error *err)
{
    uint64_t count;
    switch (o->type) {
    case OPTION_FLAG:
        *(bool *)o->value = true;
        return STATUS_OK;
    case OPTION_TEXT:
        *(const char **)o->value = text;
        return STATUS_OK;
    case OPTION_COUNT:
        if (!str_to_uint(str_of(text), &count) || count < o->min || (o->max && count > o->max)) {
            if (o->max)
                return error_set(err, STATUS_USAGE, "%s: \"%s\" is not a whole number from %llu to %llu", said, text,
                                 (unsigned long long)o->min, (unsigned long long)o->max);
            return error_set(err, STATUS_USAGE, "%s: \"%s\" is not a whole number of at least %llu", said, text,
                             (unsigned long long)o->min);
        }
        *(uint64_t *)o->value = count;
        return STATUS_OK;
    case OPTION_SECONDS:
        if (set_milliseconds(text, o->value))
            return error_set(err, STATUS_USAGE, "%s: \"%s\" is no duration; write 30, 1.5s, 200ms, 5m, 12h or 90d",
                             said, text);
        return STATUS_OK;
    case OPTION_LIST:
        return add_item(o->value, text, said, err);
    }
    return STATUS_USAGE;
}

static const Option *find_long(const Command *c, const char *name, size_t len)
{
    for (size_t i = 0; i < c->option_count; i++)
        if (strlen(c->options[i].name) == len && memcmp(c->options[i].name, name, len) == 0)
            return &c->options[i];
    return NULL;
}

static const Option *find_letter(const Command *c, char letter)
{
    for (size_t i = 0; i < c->option_count; i++)
        if (c->options[i].letter && c->options[i].letter == letter)
            return &c->options[i];
    return NULL;
}

static Status unknown(const Command *c, const char *word, Error *err)
{
    const char *names[OPTIONS_MAX];
    size_t count = 0;
    for (size_t i = 0; i < c->option_count && count < OPTIONS_MAX; i++)
        names[count++] = c->options[i].name;
    char plain[WORD_MAX];
    const char *start = word + strspn(word, "-");
    size_t len = strcspn(start, "=");
    if (len < sizeof plain) {
        memcpy(plain, start, len);
        plain[len] = '\0';
        const char *near = options_nearest(plain, names, count);
        if (near)
            return error_set(err, STATUS_USAGE, "unknown option %s; did you mean --%s?", word, near);
    }
    return error_set(err, STATUS_USAGE, "unknown option %s", word);
}

static Status from_environment(const Command *c, Error *err)
{
    for (size_t i = 0; i < c->option_count; i++) {
        const Option *o = &c->options[i];
        const char *text = o->env ? getenv(o->env) : NULL;
        if (!text || !*text)
            continue;
        Status st = set_value(o, text, o->env, err);
        if (st)
            return st;
    }
    return STATUS_OK;
}

Status options_parse(const Command *c, int argc, char **argv, char ***operands, int *operand_count, Error *err)
{
    Status st = from_environment(c, err);
    if (st)
        return st;
    int kept = 1;
    bool only_operands = false;
    for (int i = 1; i < argc; i++) {
        char *word = argv[i];
        if (only_operands || word[0] != '-' || word[1] == '\0') {
            argv[kept++] = word;
            continue;
        }
        if (strcmp(word, "--") == 0) {
            only_operands = true;
            continue;
        }
        if (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0) {
            options_help(c);
            return STATUS_EMPTY;
        }
        const char *inside = NULL;
        const Option *o;
        if (word[1] == '-') {
            const char *equals = strchr(word, '=');
            o = find_long(c, word + 2, equals ? (size_t)(equals - word - 2) : strlen(word + 2));
            inside = equals ? equals + 1 : NULL;
        } else {
            o = find_letter(c, word[1]);
            inside = word[2] ? word + 2 : NULL;
        }
        if (!o)
            return unknown(c, word, err);
        if (o->type == OPTION_FLAG && inside)
            return error_set(err, STATUS_USAGE, "--%s takes no value", o->name);
        if (o->type != OPTION_FLAG && !inside) {
            if (i + 1 >= argc)
                return error_set(err, STATUS_USAGE, "--%s needs a value: --%s %s", o->name, o->name, o->argument);
            inside = argv[++i];
        }
        char said[WORD_MAX + 4];
        snprintf(said, sizeof said, "--%s", o->name);
        if ((st = set_value(o, inside, said, err)))
            return st;
    }
    *operands = argv + 1;
    *operand_count = kept - 1;
    if (kept - 1 < c->operands_min)
        return error_set(err, STATUS_USAGE, "something is missing; usage: %s", c->usage);
    if (c->operands_max >= 0 && kept - 1 > c->operands_max)
        return error_set(err, STATUS_USAGE, "too much: \"%s\"; usage: %s", argv[1 + c->operands_max], c->usage);
    return STATUS_OK;
}

void options_help(const Command *c)
{
    printf("depesche %s - %s\n\nUsage: %s\n", c->name, c->summary, c->usage);
    if (c->details)
        printf("\n%s\n", c->details);
    printf("\nOptions:\n");
    for (size_t i = 0; i < c->option_count; i++) {
        const Option *o = &c->options[i];
        char left[WORD_MAX * 2];
        int n = o->letter ? snprintf(left, sizeof left, "  -%c, --%s", o->letter, o->name)
                          : snprintf(left, sizeof left, "  --%s", o->name);
        if (o->argument && n > 0 && (size_t)n < sizeof left)
            snprintf(left + n, sizeof left - (size_t)n, " %s", o->argument);
        printf("%-*s %s", HELP_COLUMN, left, o->help);
        if (o->env)
            printf(" (or $%s)", o->env);
        printf("\n");
    }
    printf("%-*s this page\n", HELP_COLUMN, "  -h, --help");
    if (c->examples)
        printf("\nExamples:\n%s\n", c->examples);
}

int options_fail(const Command *c, const Error *err)
{
    fprintf(stderr, "depesche %s: %s\n", c->name, err->text);
    if (err->status == STATUS_USAGE)
        fprintf(stderr, "Try: depesche %s --help\n", c->name);
    return status_exit(err->status);
}
