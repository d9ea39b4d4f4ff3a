#include "worker/worker.h"

#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/options.h"
#include "proto/codec.h"
#include "proto/input.h"
#include "proto/json.h"
#include "worker/emit.h"
#include "worker/extraction/engine.h"
#include "worker/rules_path.h"

typedef struct Extract {
    Engine *engine;
    Extractor *extractor;
    Arena arena;
    Buffer out;
    uint64_t articles, facts, refused;
    bool closed; /* nobody reads standard output any more */
} Extract;

/* The article's facts as JSON Lines in e->out. */
static Status print_facts(Extract *e, const PbArticle *article, const FactList *list, Error *err)
{
    arena_reset(&e->arena);
    Status st = arena_guard(&e->arena);
    if (st)
        return error_set(err, st, "its facts take more memory than %zu bytes", e->arena.cap_bytes);
    EmitContext context = {article, engine_version(e->engine), STR(DEPESCHE_VERSION)};
    PbFact **facts;
    size_t count;
    emit_facts(list, &context, &e->arena, &facts, &count);
    e->arena.full = NULL;
    buffer_clear(&e->out);
    for (size_t i = 0; i < count; i++) {
        json_fact(&e->out, facts[i], 0);
        buffer_char(&e->out, '\n');
    }
    e->facts += count;
    if (e->out.failed)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    /* A reader that has seen enough (head) is the normal end of a pipe, not an error. */
    if (e->out.len && (fwrite(e->out.ptr, 1, e->out.len, stdout) != e->out.len || fflush(stdout) != 0))
        e->closed = true;
    return STATUS_OK;
}

/* The article was too much for the analysis: its facts may not be all that it states. */
static void tell_cut(Extract *e, const PbArticle *article, BoundSet cut)
{
    buffer_clear(&e->out);
    emit_bounds(cut, true, &e->out);
    if (!e->out.failed)
        fprintf(stderr, "depesche extract: %s: truncated: %.*s\n", article->id, STR_ARG(buffer_view(&e->out)));
}

static Status extract_article(Extract *e, const PbArticle *article, Error *err)
{
    const FactList *list;
    Status st = extractor_run(e->extractor, str_of(article->text), str_of(article->published), &list, err);
    if (!st && list->cut)
        tell_cut(e, article, list->cut);
    return st ? st : print_facts(e, article, list, err);
}

static Status extract_all(Extract *e, Input *in, Error *err)
{
    PbArticle article;
    Error trouble;
    Status first = STATUS_OK;
    for (Status st; !e->closed && (st = input_next(in, &article, &trouble)) != STATUS_EMPTY;) {
        if (!st && (st = extract_article(e, &article, &trouble)))
            error_add(&trouble, st, "%s", input_place(in));
        if (!st) {
            e->articles++;
            continue;
        }
        fprintf(stderr, "depesche extract: %s\n", trouble.text);
        if (!e->refused++)
            first = st;
    }
    if (e->closed && errno != EPIPE)
        return error_set(err, errno == ENOSPC ? STATUS_FULL : STATUS_IO, "standard output: %s", strerror(errno));
    if (!e->refused)
        return STATUS_OK;
    return error_set(err, e->articles ? STATUS_PARTLY : first, "%" PRIu64 " of %" PRIu64 " articles were refused",
                     e->refused, e->refused + e->articles);
}

static Status run(const char *rules, const InputOptions *input, char **operands, int count, Error *err)
{
    char folder[RULES_PATH_MAX];
    Extract e = {0};
    Input *in = NULL;
    arena_init(&e.arena, CODEC_ARENA_MAX);
    signal(SIGPIPE, SIG_IGN); /* a closed pipe shows as EPIPE at the write */
    Status st = rules_path_find(rules, folder, err);
    if (!st)
        st = input_open(operands, (size_t)count, input, &in, err);
    if (!st)
        st = engine_load(folder, &e.engine, err);
    if (!st && !(e.extractor = extractor_new(e.engine)))
        st = error_set(err, STATUS_NO_MEMORY, "out of memory");
    if (!st)
        st = extract_all(&e, in, err);
    input_free(in);
    extractor_free(e.extractor);
    engine_free(e.engine);
    arena_fini(&e.arena);
    buffer_fini(&e.out);
    return st;
}

int extract_main(int argc, char **argv)
{
    const char *rules = NULL;
    InputOptions input = {.wait = true};
    const Option options[] = {
        {"published", 0, OPTION_TEXT, &input.published, "DATE",
         "publication date of articles that have none (2026-01-06, 2025-03)", NULL, 0, 0},
        {"source", 0, OPTION_TEXT, &input.source, "NAME", "outlet of articles that name none", NULL, 0, 0},
        {"rules", 0, OPTION_TEXT, &rules, "DIR", "rule pack [the one installed]", NULL, 0, 0},
    };
    const Command command = {
        "extract",
        "facts of files or standard input, no daemon needed",
        "depesche extract [--published DATE] [--rules DIR] FILE… | -",
        "Reads articles (plain text or JSON Lines; folders too) and writes one fact per line as JSON.\n"
        "It is the engine of the workers. What is refused is told on standard error; the rest is done.\n"
        "Exit status: 0 all done, 3 some articles refused, 65 none could be read.",
        "  depesche extract article.txt                      # facts as JSON Lines\n"
        "  depesche extract --published 2025-03-27 - < a.txt  # from standard input\n"
        "  depesche extract articles/ | jq 'select(.kind == \"pledge\")'",
        options,
        sizeof options / sizeof *options,
        1,
        -1,
    };
    char **operands;
    int count;
    Error err = {0};
    Status st = options_parse(&command, argc, argv, &operands, &count, &err);
    if (st == STATUS_EMPTY)
        return 0;
    if (!st)
        st = run(rules, &input, operands, count, &err);
    return st ? options_fail(&command, &err) : 0;
}
