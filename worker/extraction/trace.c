#include "worker/extraction/trace.h"

uint32_t trace_push(Trace *trace, TraceEvent event)
{
    ARENA_PUSH(trace->arena, trace, event);
    return (uint32_t)trace->count;
}

const char *trace_refusal(Refusal refusal)
{
    static const char *const TEXTS[] = {"it fires",
#define REFUSAL_TEXT(name, key, text) text,
                                        REFUSAL_LIST(REFUSAL_TEXT)
#undef REFUSAL_TEXT
    };
    return refusal < REFUSAL_COUNT ? TEXTS[refusal] : "";
}

const char *trace_refusal_key(Refusal refusal)
{
    static const char *const KEYS[] = {"",
#define REFUSAL_KEY(name, key, text) key,
                                       REFUSAL_LIST(REFUSAL_KEY)
#undef REFUSAL_KEY
    };
    return refusal < REFUSAL_COUNT ? KEYS[refusal] : "";
}
