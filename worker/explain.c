#include "worker/worker.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/options.h"
#include "proto/input.h"
#include "worker/inspection/explain.h"
#include "worker/rules_path.h"

typedef struct Explain {
    const char *rules, *why_not;
    InputOptions input;
    uint64_t fact; /* 0: all */
    Engine *engine;
    Extractor *extractor;
    Buffer out;
    uint64_t shown, refused;
} Explain;

/* Apart from its caller, so that nothing that changes is alive where the arena's jump lands. */
static Status write_all(Explain *e, const Explained *x, Error *err)
{
    Arena *arena = x->analysis->arena;
    Status st = arena_guard(arena);
    if (st) {
        arena->full = NULL;
        return error_set(err, st, "to explain it takes more memory than there is");
    }
    if (e->why_not)
        e->shown += explain_why_not(&e->out, x, str_of(e->why_not));
    for (size_t i = 0; !e->why_not && i < x->facts->count; i++)
        if (!e->fact || e->fact == i + 1) {
            explain_fact(&e->out, x, i);
            e->shown++;
        }
    arena->full = NULL;
    return e->out.failed ? error_set(err, STATUS_NO_MEMORY, "out of memory") : STATUS_OK;
}

static Status explain_article(Explain *e, const PbArticle *article, const char *place, Error *err)
{
    const FactList *facts;
    Status st = extractor_run(e->extractor, str_of(article->text), str_of(article->published), &facts, err);
    if (st)
        return st;
    Explained x = {e->engine, extractor_analysis(e->extractor), facts, place};
    buffer_clear(&e->out);
    if ((st = write_all(e, &x, err)))
        return st;
    bool whole = !e->fact && !e->why_not;
    if (whole && !facts->count)
        buffer_print(&e->out, "%s: no facts\n", place);
    if (e->out.len && (fwrite(e->out.ptr, 1, e->out.len, stdout) != e->out.len || fflush(stdout) != 0) &&
        errno != EPIPE)
        return error_set(err, errno == ENOSPC ? STATUS_FULL : STATUS_IO, "standard output: %s", strerror(errno));
    return STATUS_OK;
}

static Status explain_all(Explain *e, Input *in, Error *err)
{
    PbArticle article;
    Error trouble;
    uint64_t articles = 0;
    for (Status st; (st = input_next(in, &article, &trouble)) != STATUS_EMPTY;) {
        if (!st && (st = explain_article(e, &article, input_place(in), &trouble)))
            error_add(&trouble, st, "%s", input_place(in));
        articles++;
        if (!st)
            continue;
        fprintf(stderr, "depesche explain: %s\n", trouble.text);
        e->refused++;
        *err = trouble;
    }
    if (e->refused)
        return articles > e->refused ? error_set(err, STATUS_PARTLY, "some articles were refused") : err->status;
    if (!e->shown && e->why_not)
        return error_set(err, STATUS_NOT_FOUND, "the words \"%s\" are not there", e->why_not);
    if (!e->shown && e->fact)
        return error_set(err, STATUS_NOT_FOUND, "there is no fact %llu", (unsigned long long)e->fact);
    return STATUS_OK;
}

static Status run(Explain *e, char **operands, int count, Error *err)
{
    char folder[RULES_PATH_MAX], *end;
    Input *in = NULL;
    signal(SIGPIPE, SIG_IGN);
    if (count == 2) {
        e->fact = strtoull(operands[1], &end, 10);
        if (*end || !e->fact)
            return error_set(err, STATUS_USAGE, "\"%s\" is no number of a fact; the first is 1", operands[1]);
    }
    Status st = rules_path_find(e->rules, folder, err);
    if (!st)
        st = input_open(operands, 1, &e->input, &in, err);
    if (!st)
        st = engine_load(folder, &e->engine, err);
    if (!st && !(e->extractor = extractor_new(e->engine)))
        st = error_set(err, STATUS_NO_MEMORY, "out of memory");
    if (!st) {
        extractor_follow(e->extractor, true);
        st = explain_all(e, in, err);
    }
    input_free(in);
    extractor_free(e->extractor);
    engine_free(e->engine);
    buffer_fini(&e->out);
    return st;
}

int explain_main(int argc, char **argv)
{
    Explain e = {.input = {.wait = true}};
    const Option options[] = {
        {"fact", 0, OPTION_COUNT, &e.fact, "N", "only this fact; the first line of extract is 1", NULL, 1, 0},
        {"why-not", 0, OPTION_TEXT, &e.why_not, "WORDS", "why the clause with these words states nothing", NULL, 0, 0},
        {"published", 0, OPTION_TEXT, &e.input.published, "DATE", "publication date of an article that has none", NULL,
         0, 0},
        {"rules", 0, OPTION_TEXT, &e.rules, "DIR", "rule pack [the one installed]", NULL, 0, 0},
    };
    const Command command = {
        "explain",
        "why a fact came, or did not",
        "depesche explain [--published DATE] [--why-not WORDS] ARTICLE [FACT]",
        "For each fact: its sentence with [actors] and *triggers*, the rule, the entries of the lexicon (file:line), "
        "how\n"
        "actors and dates were resolved, the modality, and what lowered the confidence. With --why-not: how the\n"
        "clause with these words was understood, and for each rule that it triggers the first condition that failed.\n"
        "Exit status: 0 done, 66 no such fact or words.",
        "  depesche explain article.txt                      # all facts\n"
        "  depesche explain article.txt 3                    # the third line of depesche extract\n"
        "  depesche explain --why-not \"sagte Hilfe zu\" article.txt",
        options,
        sizeof options / sizeof *options,
        1,
        2,
    };
    char **operands;
    int count;
    Error err = {0};
    Status st = options_parse(&command, argc, argv, &operands, &count, &err);
    if (st == STATUS_EMPTY)
        return 0;
    if (!st)
        st = run(&e, operands, count, &err);
    return st ? options_fail(&command, &err) : 0;
}
