#include "worker/extraction/engine.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "worker/extraction/annotation_list.h"
#include "worker/extraction/inside.h"
#include "worker/extraction/kinds.h"
#include "worker/extraction/match_test.h"

enum { PACK_FILE_MAX = 16 * 1024 * 1024, PACK_ARENA_MAX = 512 * 1024 * 1024, PACK_FILES_MAX = 1024 };

struct Engine {
    Arena arena;
    Pack pack;
    Lexicon *lexicon;
    Ruleset rules;
    char version[DIGEST_HEX + 1];
};

struct Extractor {
    const Engine *engine;
    Arena arena;
    FactList facts;
    AnnotationList annotations;
    const Analysis *analysis; /* of the last run */
    bool followed;
};

/* ---- loading ---- */

/* Reads one file into the arena, parses it, and appends its name and content to what the version is made of. */
static Status load_file(Engine *e, const char *folder, const char *inner, const char *name, Str *fields, size_t *count,
                        Error *err)
{
    if (*count + 2 > 2 * PACK_FILES_MAX)
        return error_set(err, STATUS_LIMIT, "%s: more than %d files; join some", folder, PACK_FILES_MAX);
    Buffer buffer = {0};
    Str path = arena_print(&e->arena, "%s/%s%s", folder, inner, name);
    Status st = file_read(path.ptr, PACK_FILE_MAX, &buffer, err);
    if (!st && buffer.failed)
        st = error_set(err, STATUS_NO_MEMORY, "%s: no memory", path.ptr);
    if (!st) {
        Str text = arena_str(&e->arena, buffer_view(&buffer));
        fields[(*count)++] = arena_print(&e->arena, "%s%s", inner, name);
        fields[(*count)++] = text;
        st = pack_parse(&e->arena, path, text, &e->pack, err);
    }
    buffer_fini(&buffer);
    return st;
}

static Status load_folder(Engine *e, const char *folder, const char *inner, const char *suffix, Str *fields,
                          size_t *count, Error *err)
{
    char **names = NULL;
    size_t name_count = 0;
    Str path = arena_print(&e->arena, "%s/%s", folder, inner);
    Status st = file_list(path.ptr, suffix, &names, &name_count, err);
    for (size_t i = 0; !st && i < name_count; i++)
        st = load_file(e, folder, inner, names[i], fields, count, err);
    if (names)
        file_free_names(names, name_count);
    return st;
}

/* In a frame of its own, for the guard's longjmp must not lose a lock or a descriptor: file names of a folder are the
 * only thing that may leak, once, on lack of memory at start. */
static Status load(Engine *e, const char *folder, Error *err)
{
    Status st;
    if ((st = arena_guard(&e->arena)))
        return error_set(err, st, "%s: the pack needs more memory than there is", folder);
    Str *fields = ARENA_ARRAY(&e->arena, 2 * PACK_FILES_MAX, Str);
    size_t count = 0;
    if ((st = load_folder(e, folder, "lexicon/", ".lex", fields, &count, err)) ||
        (st = load_folder(e, folder, "", ".rules", fields, &count, err)))
        return st;
    if (count == 0)
        return error_set(err, STATUS_NOT_FOUND, "%s: no *.rules and no lexicon/*.lex; give the folder of a rule pack",
                         folder);
    Digest digest = digest_of(fields, count);
    digest_hex(&digest, e->version);
    if ((st = lexicon_build(&e->arena, &e->pack, &e->lexicon, err)))
        return st;
    return ruleset_build(&e->arena, &e->pack, e->lexicon, &e->rules, err);
}

Status engine_load(const char *folder, Engine **out, Error *err)
{
    return engine_load_all(folder, NULL, out, err);
}

Status engine_load_all(const char *folder, PackNotes *notes, Engine **out, Error *err)
{
    Engine *e = calloc(1, sizeof *e);
    if (!e)
        return error_set(err, STATUS_NO_MEMORY, "no memory for the engine");
    arena_init(&e->arena, PACK_ARENA_MAX);
    e->pack.notes = notes;
    Status st = load(e, folder, err);
    e->arena.full = NULL; /* what follows must not jump into a frame that is gone */
    if (st) {
        engine_free(e);
        return st;
    }
    e->pack.notes = NULL;
    *out = e;
    return STATUS_OK;
}

void engine_free(Engine *engine)
{
    if (!engine)
        return;
    ruleset_fini(&engine->rules);
    arena_fini(&engine->arena);
    free(engine);
}

Str engine_version(const Engine *engine)
{
    return str_of(engine->version);
}

const Pack *engine_pack(const Engine *engine)
{
    return &engine->pack;
}

const Lexicon *engine_lexicon(const Engine *engine)
{
    return engine->lexicon;
}

const Ruleset *engine_rules(const Engine *engine)
{
    return &engine->rules;
}

/* ---- extraction ---- */

Extractor *extractor_new(const Engine *engine)
{
    Extractor *x = calloc(1, sizeof *x);
    if (!x)
        return NULL;
    x->engine = engine;
    arena_init(&x->arena, ENGINE_ARENA_MAX);
    return x;
}

void extractor_free(Extractor *extractor)
{
    if (!extractor)
        return;
    arena_fini(&extractor->arena);
    free(extractor);
}

static int compare_facts(const void *left, const void *right)
{
    const Fact *a = left, *b = right;
    if (a->evidence[0].start != b->evidence[0].start)
        return a->evidence[0].start < b->evidence[0].start ? -1 : 1;
    if (a->evidence[0].end != b->evidence[0].end)
        return a->evidence[0].end < b->evidence[0].end ? -1 : 1;
    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    int rule = str_compare(a->rule, b->rule);
    if (rule)
        return rule;
    /* the rest only makes the order total */
    const Actor *x = a->kind == FACT_KIND_PARTICIPANT ? &a->participant.actor
                     : a->kind == FACT_KIND_PLEDGE    ? &a->pledge.pledger
                     : a->kind == FACT_KIND_POSITION  ? &a->position.holder
                                                      : NULL;
    const Actor *y = b->kind == FACT_KIND_PARTICIPANT ? &b->participant.actor
                     : b->kind == FACT_KIND_PLEDGE    ? &b->pledge.pledger
                     : b->kind == FACT_KIND_POSITION  ? &b->position.holder
                                                      : NULL;
    if (!x)
        return a->meeting.number < b->meeting.number ? -1 : a->meeting.number > b->meeting.number;
    if (a->kind == FACT_KIND_PARTICIPANT && a->participant.meeting != b->participant.meeting)
        return a->participant.meeting < b->participant.meeting ? -1 : 1;
    int name = str_compare(x->name, y->name);
    if (name)
        return name;
    if (a->kind == FACT_KIND_PLEDGE && a->pledge.type != b->pledge.type)
        return a->pledge.type < b->pledge.type ? -1 : 1;
    if (a->kind == FACT_KIND_PLEDGE && a->pledge.amount.value != b->pledge.amount.value)
        return a->pledge.amount.value < b->pledge.amount.value ? -1 : 1;
    if (a->kind == FACT_KIND_POSITION && a->position.topic != b->position.topic)
        return a->position.topic < b->position.topic ? -1 : 1;
    return 0;
}

/* Beyond the bound the rest of the article is left out, and with a meeting its participants. */
static void cut_to_bound(FactList *facts)
{
    bool stated[FACTS_MAX + 1] = {false};
    size_t kept = 0;
    if (facts->count <= FACTS_MAX)
        return;
    facts->cut |= BOUND_BIT(BOUND_FACTS);
    for (size_t i = 0; i < FACTS_MAX; i++)
        if (facts->items[i].kind == FACT_KIND_MEETING && facts->items[i].meeting.number <= FACTS_MAX)
            stated[facts->items[i].meeting.number] = true;
    for (size_t i = 0; i < FACTS_MAX; i++) {
        const Fact *f = &facts->items[i];
        if (f->kind != FACT_KIND_PARTICIPANT || (f->participant.meeting <= FACTS_MAX && stated[f->participant.meeting]))
            facts->items[kept++] = *f;
    }
    facts->count = kept;
}

static void state_facts(Extractor *extractor, Analysis *a)
{
    const Ruleset *rules = &extractor->engine->rules;
    FactList *facts = &extractor->facts;
    facts->cut = a->cut;
    a->tests = match_tests_new(a);
    a->codes = match_codes_new(a);
    meeting_extract(rules, a, facts);
    pledge_extract(rules, a, facts);
    position_extract(rules, a, facts);
    if (facts->count)
        qsort(facts->items, facts->count, sizeof *facts->items, compare_facts);
    cut_to_bound(facts);
}

/* Facts, or with `layers` the annotations of these. Apart from its caller, so that nothing that changes is alive where
 * the jump lands. */
static Status run_guarded(Extractor *extractor, const Str *text, const Date *day, uint32_t layers, Error *err)
{
    Status st;
    if ((st = arena_guard(&extractor->arena))) {
        extractor->arena.full = NULL;
        return error_set(err, st, "the article needs more memory than %d bytes", ENGINE_ARENA_MAX);
    }
    Analysis *a = analysis_run(&extractor->arena, extractor->engine->lexicon, *text, *day);
    if (extractor->followed) {
        a->trace = ARENA_NEW(&extractor->arena, Trace);
        a->trace->arena = &extractor->arena;
    }
    if (layers)
        annotation_collect(a, layers, &extractor->annotations);
    else
        state_facts(extractor, a);
    extractor->arena.full = NULL;
    extractor->analysis = a;
    return STATUS_OK;
}

static Status run(Extractor *extractor, Str text, Str published, uint32_t layers, Error *err)
{
    Date day = {0, 0, 0};
    if (text.len > ENGINE_TEXT_MAX)
        return error_set(err, STATUS_LIMIT, "the text has %zu bytes, more than %d", text.len, ENGINE_TEXT_MAX);
    if (utf8_valid(text) != text.len)
        return error_set(err, STATUS_MALFORMED, "the text is not UTF-8 from byte %zu on", utf8_valid(text));
    if (published.len) /* of an interval the beginning */
        date_parse(str_slice(published, 0, str_index(published, '/', 0)), &day);
    arena_reset(&extractor->arena);
    extractor->analysis = NULL;
    extractor->facts = (FactList){0};
    extractor->annotations = (AnnotationList){0};
    return run_guarded(extractor, &text, &day, layers, err);
}

Status extractor_run(Extractor *extractor, Str text, Str published, const FactList **out, Error *err)
{
    Status st = run(extractor, text, published, 0, err);
    if (!st)
        *out = &extractor->facts;
    return st;
}

Status extractor_annotate(Extractor *extractor, Str text, Str published, uint32_t layers, const AnnotationList **out,
                          Error *err)
{
    Status st = run(extractor, text, published, layers ? layers : (1u << LAYER_COUNT) - 1, err);
    if (!st)
        *out = &extractor->annotations;
    return st;
}

void extractor_follow(Extractor *extractor, bool on)
{
    extractor->followed = on;
}

const Analysis *extractor_analysis(const Extractor *extractor)
{
    return extractor->analysis;
}
