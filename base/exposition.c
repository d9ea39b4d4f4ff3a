#define _GNU_SOURCE
#include "base/exposition.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

void exposition_family(Buffer *out, const char *name, ExpositionType type, const char *help)
{
    buffer_print(out, "# HELP %s %s\n# TYPE %s %s\n", name, help, name,
                 type == EXPOSITION_COUNTER ? "counter" : "gauge");
}

static void escaped(Buffer *out, const char *value)
{
    for (; *value; value++) {
        if (*value == '\\' || *value == '"')
            buffer_char(out, '\\');
        if (*value == '\n')
            buffer_str(out, STR("\\n"));
        else
            buffer_char(out, *value);
    }
}

void exposition_sample(Buffer *out, const char *name, const ExpositionLabel *label, uint64_t value)
{
    buffer_print(out, "%s", name);
    if (label) {
        buffer_print(out, "{%s=\"", label->name);
        escaped(out, label->value);
        buffer_str(out, STR("\"}"));
    }
    buffer_print(out, " %" PRIu64 "\n", value);
}

void exposition_seconds(Buffer *out, const char *name, double seconds)
{
    buffer_print(out, "%s %.6f\n", name, seconds);
}

void exposition_one(Buffer *out, const char *name, ExpositionType type, const char *help, uint64_t value)
{
    exposition_family(out, name, type, help);
    exposition_sample(out, name, NULL, value);
}

static double seconds_of(struct timeval t)
{
    return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

/* 0: the system does not tell. */
static uint64_t resident_bytes(void)
{
    char line[200] = "", *second = line;
    FILE *file = fopen("/proc/self/statm", "re"); /* all, resident and more, in pages */
    if (file && !fgets(line, sizeof line, file))
        line[0] = '\0';
    if (file)
        fclose(file);
    strtoul(line, &second, 10);
    return (uint64_t)strtoul(second, NULL, 10) * (uint64_t)sysconf(_SC_PAGESIZE);
}

void exposition_process(Buffer *out)
{
    struct rusage usage = {0};
    getrusage(RUSAGE_SELF, &usage);
    exposition_family(out, "depesche_build_info", EXPOSITION_GAUGE, "Always 1; the release is in the label.");
    exposition_sample(out, "depesche_build_info", &(ExpositionLabel){"version", DEPESCHE_VERSION}, 1);
    exposition_family(out, "process_cpu_seconds_total", EXPOSITION_COUNTER, "User and system time in seconds.");
    exposition_seconds(out, "process_cpu_seconds_total", seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime));
    exposition_one(out, "process_resident_memory_bytes", EXPOSITION_GAUGE, "Resident memory in bytes.",
                   resident_bytes());
}
