#include "worker/rules_gap.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/options.h"
#include "base/utf8.h"
#include "proto/input.h"
#include "worker/inspection/gap.h"
#include "worker/inspection/show.h"
#include "worker/rules_path.h"

enum { GAPS_ARENA_MAX = 1024 * 1024 * 1024, TEXT_SHOWN_MAX = 90 };

typedef struct GapRun {
    const char *rules, *format, *kind;
    InputOptions input;
    uint64_t top;
    Engine *engine;
    Extractor *extractor;
    Arena arena;
    GapTable table;
    uint64_t refused;
} GapRun;

/* Apart from its caller, so that nothing that changes is alive where the arena's jump lands. */
static Status collect(GapRun *g, const FactList *facts, const char *place, Error *err)
{
    Status st = arena_guard(&g->arena);
    if (st)
        return error_set(err, st, "more gaps than fit into memory; give fewer articles");
    g->table.arena = &g->arena;
    gap_collect(&g->table, g->engine, extractor_analysis(g->extractor), facts, str_of(place));
    return STATUS_OK;
}

static Status read_all(GapRun *g, Input *in, Error *err)
{
    PbArticle article;
    Error trouble;
    Status first = STATUS_OK;
    for (Status st; (st = input_next(in, &article, &trouble)) != STATUS_EMPTY;) {
        const FactList *facts;
        if (!st)
            st = extractor_run(g->extractor, str_of(article.text), str_of(article.published), &facts, &trouble);
        if (st) {
            fprintf(stderr, "depesche rules gap: %s\n", trouble.text);
            if (!g->refused++)
                first = st;
        } else if ((st = collect(g, facts, input_place(in), err)))
            return st;
    }
    if (!g->refused)
        return STATUS_OK;
    return error_set(err, g->table.articles ? STATUS_PARTLY : first, "%" PRIu64 " articles were refused", g->refused);
}

static void print_row(Buffer *out, const Gap *gap)
{
    buffer_print(out, "%7zu %8zu  %-8s %.*s  %.*s:%u-%u  ", gap->count, gap->articles, gap_word(gap->kind),
                 STR_ARG(gap->word), STR_ARG(gap->place), (unsigned)gap->at.start, (unsigned)gap->at.end);
    show_text(out, utf8_cut(gap->text, TEXT_SHOWN_MAX));
    buffer_char(out, '\n');
}

static void print_line(Buffer *out, const Gap *gap)
{
    buffer_print(out, "{\"kind\":\"%s\",\"word\":", gap_word(gap->kind));
    buffer_json(out, gap->word);
    buffer_print(out, ",\"count\":%zu,\"articles\":%zu,\"place\":", gap->count, gap->articles);
    buffer_json(out, gap->place);
    buffer_print(out, ",\"start\":%u,\"end\":%u,\"text\":", (unsigned)gap->at.start, (unsigned)gap->at.end);
    buffer_json(out, gap->text);
    buffer_str(out, STR("}\n"));
}

static Status print_table(GapRun *g, Error *err)
{
    Buffer out = {0};
    bool lines = g->format && strcmp(g->format, "jsonl") == 0;
    gap_sort(&g->table);
    if (!lines)
        buffer_print(&out, "  count articles  kind     word  first place, clause\n");
    for (size_t i = 0, shown = 0; i < g->table.count && (!g->top || shown < g->top); i++) {
        if (g->kind && strcmp(g->kind, gap_word(g->table.items[i].kind)) != 0)
            continue;
        (lines ? print_line : print_row)(&out, &g->table.items[i]);
        shown++;
    }
    Status st = out.failed ? error_set(err, STATUS_NO_MEMORY, "out of memory") : STATUS_OK;
    if (!st && out.len)
        fwrite(out.ptr, 1, out.len, stdout);
    if (!st)
        st = file_flush_output(err);
    buffer_fini(&out);
    return st;
}

static Status run(GapRun *g, char **operands, int count, Error *err)
{
    char folder[RULES_PATH_MAX];
    Input *in = NULL;
    if (g->format && strcmp(g->format, "jsonl") != 0 && strcmp(g->format, "table") != 0)
        return error_set(err, STATUS_USAGE, "--format: \"%s\" is neither table nor jsonl", g->format);
    bool known = !g->kind;
    for (int kind = 0; kind < GAP_KIND_COUNT; kind++)
        known = known || strcmp(g->kind, gap_word((GapKind)kind)) == 0;
    if (!known)
        return error_set(err, STATUS_USAGE,
                         "--kind: \"%s\" is none; there are subject, speaker, title, verb, money, "
                         "weapons and speech",
                         g->kind);
    arena_init(&g->arena, GAPS_ARENA_MAX);
    Status st = rules_path_find(g->rules, folder, err);
    if (!st)
        st = input_open(operands, (size_t)count, &g->input, &in, err);
    if (!st)
        st = engine_load(folder, &g->engine, err);
    if (!st && !(g->extractor = extractor_new(g->engine)))
        st = error_set(err, STATUS_NO_MEMORY, "out of memory");
    if (!st) {
        st = read_all(g, in, err);
        if (!st || st == STATUS_PARTLY) {
            Status printed = print_table(g, err);
            st = printed ? printed : st;
        }
    }
    input_free(in);
    extractor_free(g->extractor);
    engine_free(g->engine);
    arena_fini(&g->arena);
    return st;
}

int rules_gap_main(int argc, char **argv)
{
    GapRun g = {.input = {.wait = true}, .top = 50};
    const Option options[] = {
        {"rules", 0, OPTION_TEXT, &g.rules, "DIR", "rule pack [the one installed]", NULL, 0, 0},
        {"published", 0, OPTION_TEXT, &g.input.published, "DATE", "publication date of articles that have none", NULL,
         0, 0},
        {"top", 0, OPTION_COUNT, &g.top, "N", "the most frequent only, 0: all [50]", NULL, 0, 0},
        {"kind", 0, OPTION_TEXT, &g.kind, "KIND", "one kind only [all]", NULL, 0, 0},
        {"format", 0, OPTION_TEXT, &g.format, "FORMAT", "table or jsonl [table]", NULL, 0, 0},
    };
    const Command command = {
        "rules gap",
        "what does the pack not know?",
        "depesche rules gap [--rules DIR] [--format table|jsonl] ARTICLE…",
        "By frequency, each with its first place (article and bytes): subject and speaker that nothing knows, title: "
        "a\n"
        "word before a name, verb that is not in the lexicon; money, weapons: a verb beside them that triggers no "
        "pledge;\n"
        "speech: a verb of speech that triggers no rule.\n"
        "Exit status: 0 all read, 3 some articles refused, 65 none could be read, 66 no such file.",
        "  depesche rules gap articles/                        # the fifty most frequent\n"
        "  depesche rules gap --kind verb --top 0 --format jsonl articles/ | jq -r .word\n"
        "  depesche rules gap --rules ./rules/de - < a.txt     # one article, with a pack that you edit",
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
        st = run(&g, operands, count, &err);
    return st ? options_fail(&command, &err) : 0;
}
