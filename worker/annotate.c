#include "worker/worker.h"

#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "base/options.h"
#include "proto/input.h"
#include "worker/annotate_format.h"
#include "worker/rules_path.h"

typedef struct Annotate {
    const AnnotateFormat *format;
    uint32_t layers;
    Engine *engine;
    Extractor *extractor;
    Buffer out;
    uint64_t articles, refused;
    bool closed; /* nobody reads standard output any more */
} Annotate;

static void write_out(Annotate *x)
{
    /* A reader that has seen enough (head) is the normal end of a pipe, not an error. */
    if (x->out.len && (fwrite(x->out.ptr, 1, x->out.len, stdout) != x->out.len || fflush(stdout) != 0))
        x->closed = true;
    buffer_clear(&x->out);
}

static Status annotate_article(Annotate *x, const PbArticle *article, Error *err)
{
    AnnotatedArticle a = {str_of(article->id), str_of(article->text), NULL};
    Status st = extractor_annotate(x->extractor, a.text, str_of(article->published), x->layers, &a.list, err);
    if (st)
        return st;
    x->format->article(&x->out, &a);
    if (x->out.failed)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    write_out(x);
    return STATUS_OK;
}

static Status annotate_all(Annotate *x, Input *in, Error *err)
{
    PbArticle article;
    Error trouble;
    Status first = STATUS_OK;
    buffer_str(&x->out, str_of(x->format->head));
    for (Status st; !x->closed && (st = input_next(in, &article, &trouble)) != STATUS_EMPTY;) {
        if (!st && (st = annotate_article(x, &article, &trouble))) {
            error_add(&trouble, st, "%s", input_place(in));
            buffer_clear(&x->out);
        }
        if (!st) {
            x->articles++;
            continue;
        }
        fprintf(stderr, "depesche annotate: %s\n", trouble.text);
        if (!x->refused++)
            first = st;
    }
    buffer_str(&x->out, str_of(x->format->foot));
    if (!x->closed && x->articles)
        write_out(x);
    if (x->closed && errno != EPIPE)
        return error_set(err, errno == ENOSPC ? STATUS_FULL : STATUS_IO, "standard output: %s", strerror(errno));
    if (!x->refused)
        return STATUS_OK;
    return error_set(err, x->articles ? STATUS_PARTLY : first, "%" PRIu64 " of %" PRIu64 " articles were refused",
                     x->refused, x->refused + x->articles);
}

/* "clause,actor" */
static Status read_layers(const char *list, uint32_t *out, Error *err)
{
    const char *names[LAYER_COUNT];
    for (int i = 0; i < LAYER_COUNT; i++)
        names[i] = annotation_layer_name((AnnotationLayer)i);
    Str rest = str_of(list), name;
    *out = 0;
    while (list && str_split(&rest, ',', &name)) {
        AnnotationLayer layer = annotation_layer(str_trim(name));
        if (layer < LAYER_COUNT) {
            *out |= 1u << layer;
            continue;
        }
        char word[32];
        snprintf(word, sizeof word, "%.*s", STR_ARG(name));
        const char *near = options_nearest(word, names, LAYER_COUNT);
        return error_set(err, STATUS_USAGE, "--layers: there is no layer \"%s\"%s%s%s", word,
                         near ? "; did you mean \"" : "", near ? near : "", near ? "\"?" : "");
    }
    return STATUS_OK;
}

static Status run(Annotate *x, const char *rules, const InputOptions *input, char **operands, int count, Error *err)
{
    char folder[RULES_PATH_MAX];
    Input *in = NULL;
    signal(SIGPIPE, SIG_IGN); /* a closed pipe shows as EPIPE at the write */
    Status st = rules_path_find(rules, folder, err);
    if (!st)
        st = input_open(operands, (size_t)count, input, &in, err);
    if (!st)
        st = engine_load(folder, &x->engine, err);
    if (!st && !(x->extractor = extractor_new(x->engine)))
        st = error_set(err, STATUS_NO_MEMORY, "out of memory");
    if (!st)
        st = annotate_all(x, in, err);
    input_free(in);
    extractor_free(x->extractor);
    engine_free(x->engine);
    buffer_fini(&x->out);
    return st;
}

int annotate_main(int argc, char **argv)
{
    const char *rules = NULL, *layers = NULL, *format = "jsonl";
    InputOptions input = {.wait = true};
    const Option options[] = {
        {"published", 0, OPTION_TEXT, &input.published, "DATE",
         "publication date of articles that have none (2026-01-06, 2025-03)", NULL, 0, 0},
        {"layers", 0, OPTION_TEXT, &layers, "L,…",
         "sentence, token, actor, place, date, quantity, speech, clause [all]", NULL, 0, 0},
        {"format", 0, OPTION_TEXT, &format, "NAME", "jsonl, brat, html or text [jsonl]", NULL, 0, 0},
        {"rules", 0, OPTION_TEXT, &rules, "DIR", "rule pack [the one installed]", NULL, 0, 0},
    };
    const Command command = {
        "annotate",
        "what the engine sees in an article, layer by layer",
        "depesche annotate [--layers L,…] [--format jsonl|brat|html|text] FILE… | -",
        "Reads articles as extract does and writes one object per annotation, with its range in UTF-8 bytes\n"
        "(brat counts characters): for writing rules, for other programs, and for measuring each layer.\n"
        "Exit status: 0 all done, 3 some articles refused, 65 none could be read, 66 no such file.",
        "  depesche annotate --layers clause,actor article.txt\n"
        "  depesche annotate --format html article.txt > article.html   # to look at\n"
        "  depesche annotate --format brat --layers actor,date article.txt > article.ann",
        options,
        sizeof options / sizeof *options,
        1,
        -1,
    };
    Annotate x = {0};
    char **operands;
    int count;
    Error err = {0};
    Status st = options_parse(&command, argc, argv, &operands, &count, &err);
    if (st == STATUS_EMPTY)
        return 0;
    if (!st)
        st = read_layers(layers, &x.layers, &err);
    if (!st && !(x.format = annotate_format(str_of(format))))
        st = error_set(&err, STATUS_USAGE, "--format: \"%.40s\" is not jsonl, brat, html or text", format);
    if (!st)
        st = run(&x, rules, &input, operands, count, &err);
    return st ? options_fail(&command, &err) : 0;
}
