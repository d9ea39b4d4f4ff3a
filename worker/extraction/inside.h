/* What tools see of an engine and of an extraction, beyond its facts: `depesche rules` and `depesche explain`. */
#ifndef DEPESCHE_EXTRACTION_INSIDE_H
#define DEPESCHE_EXTRACTION_INSIDE_H

#include "worker/extraction/engine.h"
#include "worker/extraction/ruleset.h"
#include "worker/extraction/trace.h"

/* Like engine_load(), but mistakes in the pack are appended to notes, and what can be read is read: *out may know less
 * than the pack says. Other statuses: the folder cannot be read. */
Status engine_load_all(const char *folder, PackNotes *notes, Engine **out, Error *err);

/* The parts of an engine: they live as long as it. */
const Pack *engine_pack(const Engine *engine);
const Lexicon *engine_lexicon(const Engine *engine);
const Ruleset *engine_rules(const Engine *engine);

/* From the next run on: shall what happens be kept in Analysis.trace? The facts are the same. */
void extractor_follow(Extractor *extractor, bool on);
/* The analysis of the last run that gave STATUS_OK; NULL: there was none. Lives until the next run. */
const Analysis *extractor_analysis(const Extractor *extractor);

#endif
