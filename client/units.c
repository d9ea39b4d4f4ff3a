#define _POSIX_C_SOURCE 200809L
#include "client/units.h"

#include <inttypes.h>
#include <time.h>

void units_duration(Buffer *out, uint64_t ms)
{
    uint64_t s = ms / 1000;
    if (s >= 86400)
        buffer_print(out, "%" PRIu64 " d %" PRIu64 " h", s / 86400, s / 3600 % 24);
    else if (s >= 3600)
        buffer_print(out, "%" PRIu64 " h %" PRIu64 " min", s / 3600, s / 60 % 60);
    else if (s >= 60)
        buffer_print(out, "%" PRIu64 " min %" PRIu64 " s", s / 60, s % 60);
    else
        buffer_print(out, "%.1f s", (double)ms / 1000);
}

void units_size(Buffer *out, uint64_t bytes)
{
    static const char *const UNITS[] = {"bytes", "KiB", "MiB", "GiB", "TiB"};
    double value = (double)bytes;
    size_t unit = 0;
    for (; value >= 1024 && unit + 1 < sizeof UNITS / sizeof *UNITS; unit++)
        value /= 1024;
    buffer_print(out, unit ? "%.1f %s" : "%.0f %s", value, UNITS[unit]);
}

void units_time(Buffer *out, uint64_t ms, const char *unknown)
{
    time_t seconds = (time_t)(ms / 1000);
    struct tm t;
    if (ms && gmtime_r(&seconds, &t))
        buffer_print(out, "%04d-%02d-%02dT%02d:%02d:%02dZ", t.tm_year + 1900, t.tm_mon + 1, t.tm_mday, t.tm_hour,
                     t.tm_min, t.tm_sec);
    else
        buffer_str(out, str_of(unknown));
}
