/* The extraction engine: article text in, facts out. No sockets, no SQL, no protobuf, no clock, no locale: the same
 * text and rules give the same facts, byte for byte, on every machine.
 *
 * An Engine is loaded once from a rule pack and never changes; an Extractor holds the memory of one worker. Thread
 * rule: any number of extractors may share an engine; an extractor belongs to one thread.
 */
#ifndef DEPESCHE_EXTRACTION_ENGINE_H
#define DEPESCHE_EXTRACTION_ENGINE_H

#include "base/digest.h"
#include "base/status.h"
#include "worker/extraction/fact.h"

typedef struct Engine Engine;
typedef struct Extractor Extractor;

enum {
    ENGINE_TEXT_MAX = 4 * 1024 * 1024,    /* bytes of an article's text */
    ENGINE_ARENA_MAX = 512 * 1024 * 1024, /* memory that one article may take before it is refused */
};

/* Loads the pack in `folder` (rules/de). On a mistake: STATUS_MALFORMED with "file:line: what; remedy" in *err. */
Status engine_load(const char *folder, Engine **out, Error *err);
void engine_free(Engine *engine);
/* Hash of the pack's contents: 32 hexadecimal digits, lives as long as the engine. */
Str engine_version(const Engine *engine);

/* NULL on lack of memory. The engine must outlive it. */
Extractor *extractor_new(const Engine *engine);
void extractor_free(Extractor *extractor);

/* Extracts the facts of one article. `text` is valid UTF-8 of at most ENGINE_TEXT_MAX bytes; `published` an EDTF date
 * or empty: then a first line " date YYYY-MM-DD …" in the text counts, and without it dates stay unknown. *out lives
 * in the extractor until its next call. STATUS_LIMIT: the text or the memory that it needs is over its bound;
 * STATUS_MALFORMED: not UTF-8; STATUS_NO_MEMORY. On these *out is untouched. */
Status extractor_run(Extractor *extractor, Str text, Str published, const FactList **out, Error *err);

#endif
