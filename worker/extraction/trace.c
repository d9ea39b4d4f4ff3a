#include "worker/extraction/trace.h"

uint32_t trace_push(Trace *trace, TraceEvent event)
{
    ARENA_PUSH(trace->arena, trace, event);
    return (uint32_t)trace->count;
}

const char *trace_refusal(Refusal refusal)
{
    static const char *const TEXTS[] = {"it fires",
#define REFUSAL_TEXT(name, text) text,
                                        REFUSAL_LIST(REFUSAL_TEXT)
#undef REFUSAL_TEXT
    };
    return refusal < REFUSAL_COUNT ? TEXTS[refusal] : "";
}
