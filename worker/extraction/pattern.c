#define PCRE2_CODE_UNIT_WIDTH 8

#include "worker/extraction/pattern.h"

#include <pcre2.h>
#include <stdlib.h>

struct Pattern {
    pcre2_code *code;
    pcre2_match_context *limits;
};

Status pattern_new(Str source, Pattern **out, Error *err)
{
    int number;
    PCRE2_SIZE at;
    Pattern *p = calloc(1, sizeof *p);
    if (!p)
        return error_set(err, STATUS_NO_MEMORY, "no memory for a pattern");
    p->limits = pcre2_match_context_create(NULL);
    p->code = pcre2_compile((PCRE2_SPTR)source.ptr, source.len, PCRE2_UTF | PCRE2_UCP | PCRE2_NO_UTF_CHECK, &number,
                            &at, NULL);
    if (!p->code || !p->limits) {
        PCRE2_UCHAR text[128] = "no memory";
        if (!p->code)
            pcre2_get_error_message(number, text, sizeof text);
        pattern_free(p);
        return error_set(err, STATUS_MALFORMED, "%s at byte %zu of the pattern", (const char *)text, (size_t)at);
    }
    pcre2_set_match_limit(p->limits, PATTERN_MATCH_LIMIT);
    pcre2_set_depth_limit(p->limits, PATTERN_DEPTH_LIMIT);
    pcre2_jit_compile(p->code, PCRE2_JIT_COMPLETE); /* where there is no JIT the interpreter matches */
    *out = p;
    return STATUS_OK;
}

void pattern_free(Pattern *pattern)
{
    if (!pattern)
        return;
    pcre2_code_free(pattern->code);
    pcre2_match_context_free(pattern->limits);
    free(pattern);
}

bool pattern_matches(const Pattern *pattern, Str text)
{
    pcre2_match_data *data = pcre2_match_data_create(1, NULL);
    if (!data)
        return false;
    int found =
        pcre2_match(pattern->code, (PCRE2_SPTR)text.ptr, text.len, 0, PCRE2_NO_UTF_CHECK, data, pattern->limits);
    pcre2_match_data_free(data);
    return found >= 0;
}
