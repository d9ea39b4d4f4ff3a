/* The pack that is shipped, loaded for one test. */
#ifndef DEPESCHE_TESTS_PACK_SETTING_H
#define DEPESCHE_TESTS_PACK_SETTING_H

#include "worker/extraction/engine.h"

#include <criterion/criterion.h>

static const char *const FOLDER = DEPESCHE_SOURCE_DIR "/rules/de";

typedef struct Setting {
    Engine *engine;
    Extractor *x;
} Setting;

static inline Setting open_pack(void)
{
    Setting s = {0};
    Error err = {0};
    cr_assert_eq(engine_load(FOLDER, &s.engine, &err), STATUS_OK, "%s", err.text);
    s.x = extractor_new(s.engine);
    cr_assert_not_null(s.x);
    return s;
}

static inline void close_pack(Setting *s)
{
    extractor_free(s->x);
    engine_free(s->engine);
}

#endif
