/* A whole article through the engine: any bytes, any text; what comes out must be sound. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "worker/extraction/engine.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static Engine *engine;
static Extractor *extractor;

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc, (void)argv;
    Error err = {0};
    if (engine_load(DEPESCHE_SOURCE_DIR "/rules/de", &engine, &err) || !(extractor = extractor_new(engine))) {
        fprintf(stderr, "fuzz_extract: %s\n", err.text);
        exit(1);
    }
    return 0;
}

static bool is_border(Str text, size_t at)
{
    return at <= text.len && (at == text.len || ((unsigned char)text.ptr[at] & 0xC0) != 0x80);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Str text = {(const char *)data, size};
    const FactList *facts;
    if (extractor_run(extractor, text, STR("2025-03-27"), &facts, NULL))
        return 0;
    for (size_t i = 0; i < facts->count; i++) {
        const Fact *f = &facts->items[i];
        if (f->evidence_count == 0 || !(f->confidence >= 0 && f->confidence <= 1))
            abort();
        for (uint32_t k = 0; k < f->evidence_count; k++)
            if (f->evidence[k].start >= f->evidence[k].end || !is_border(text, f->evidence[k].start) ||
                !is_border(text, f->evidence[k].end))
                abort();
    }
    return 0;
}
