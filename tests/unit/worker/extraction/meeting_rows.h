/* Meetings and who takes part, on sentences of our own. A meeting is written as
 *   status format name place country date: actor role, …
 * with "-" for what is not known; several are joined by " | ". */
#ifndef DEPESCHE_TESTS_MEETING_ROWS_H
#define DEPESCHE_TESTS_MEETING_ROWS_H

#include "worker/extraction/engine.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"

static const char *const FOLDER = DEPESCHE_SOURCE_DIR "/rules/de";

static void put(Buffer *b, Str s)
{
    buffer_str(b, s.len ? s : STR("-"));
    buffer_str(b, STR(" "));
}

static void describe(const FactList *facts, Buffer *b)
{
    for (size_t i = 0; i < facts->count; i++) {
        if (facts->items[i].kind != FACT_KIND_MEETING)
            continue;
        const MeetingFact *m = &facts->items[i].meeting;
        if (b->len)
            buffer_str(b, STR(" | "));
        put(b, str_of(vocabulary_name(&vocabulary_meeting_status, (int)m->status)));
        put(b, str_of(vocabulary_name(&vocabulary_meeting_format, (int)m->format)));
        put(b, m->name);
        put(b, m->place);
        put(b, str_of(m->country));
        buffer_str(b, m->date.len ? m->date : STR("-"));
        const char *separator = ": ";
        for (size_t k = 0; k < facts->count; k++) {
            const ParticipantFact *p = &facts->items[k].participant;
            if (facts->items[k].kind != FACT_KIND_PARTICIPANT || p->meeting != m->number)
                continue;
            buffer_str(b, str_of(separator));
            buffer_str(b, p->actor.name);
            buffer_str(b, STR(" "));
            buffer_str(b, str_of(vocabulary_name(&vocabulary_participant_role, (int)p->role)));
            separator = ", ";
        }
    }
}

typedef struct Row {
    const char *text, *want;
} Row;

/* All on 2025-09-10, a Wednesday. */
static void check(const Row *rows, size_t count)
{
    Engine *engine = NULL;
    Error err = {0};
    cr_assert_eq(engine_load(FOLDER, &engine, &err), STATUS_OK, "%s", err.text);
    Extractor *x = extractor_new(engine);
    for (size_t i = 0; i < count; i++) {
        const FactList *facts = NULL;
        Buffer b = {0};
        cr_assert_eq(extractor_run(x, str_of(rows[i].text), STR("2025-09-10"), &facts, &err), STATUS_OK);
        describe(facts, &b);
        Str got = buffer_view(&b);
        cr_expect(str_equal(got, str_of(rows[i].want)), "%s\n  got  %.*s\n  want %s", rows[i].text, STR_ARG(got),
                  rows[i].want);
        buffer_fini(&b);
    }
    extractor_free(x);
    engine_free(engine);
}

#define CHECK(rows) check(rows, sizeof(rows) / sizeof *(rows))

#endif
