/* Pledges on sentences of our own, run through the whole engine. */
#ifndef DEPESCHE_TESTS_PLEDGE_ROWS_H
#define DEPESCHE_TESTS_PLEDGE_ROWS_H

#include "worker/extraction/engine.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const FOLDER = DEPESCHE_SOURCE_DIR "/rules/de";

typedef struct Row {
    const char *text, *pledges; /* one line for each: pledger>recipient|type|amount|status|condition */
} Row;

enum { LINES_MAX = 16, LINE_MAX = 256 };

static int compare_lines(const void *a, const void *b)
{
    return strcmp(a, b);
}

static void print_pledge(const PledgeFact *p, char line[LINE_MAX])
{
    char amount[64] = "-";
    if (p->amount.value >= 0)
        snprintf(amount, sizeof amount, "%.0f %.*s", p->amount.value, STR_ARG(p->amount.unit));
    Str pledger = p->pledger.name, recipient = p->recipient.type ? p->recipient.name : STR("-");
    snprintf(line, LINE_MAX, "%.*s>%.*s|%s|%s|%s%s%.*s\n", STR_ARG(pledger), STR_ARG(recipient),
             vocabulary_name(&vocabulary_pledge_type, p->type), amount,
             vocabulary_name(&vocabulary_pledge_status, p->status), p->condition.len ? "|" : "", STR_ARG(p->condition));
}

static void expect_pledges(const Row *rows, size_t row_count)
{
    Engine *engine = NULL;
    Error err = {0};
    cr_assert_eq(engine_load(FOLDER, &engine, &err), STATUS_OK, "%s", err.text);
    Extractor *x = extractor_new(engine);
    for (size_t i = 0; i < row_count; i++) {
        static char lines[LINES_MAX][LINE_MAX];
        char all[LINES_MAX * LINE_MAX] = "";
        size_t count = 0;
        const FactList *facts = NULL;
        cr_assert_eq(extractor_run(x, str_of(rows[i].text), STR("2025-08-20"), &facts, &err), STATUS_OK, "%s",
                     err.text);
        for (size_t n = 0; n < facts->count && count < LINES_MAX; n++)
            if (facts->items[n].kind == FACT_KIND_PLEDGE)
                print_pledge(&facts->items[n].pledge, lines[count++]);
        qsort(lines, count, sizeof *lines, compare_lines);
        for (size_t n = 0; n < count; n++)
            strcat(all, lines[n]);
        cr_expect_str_eq(all, rows[i].pledges, "%s\ngot:\n%swant:\n%s", rows[i].text, all, rows[i].pledges);
    }
    extractor_free(x);
    engine_free(engine);
}

#endif
