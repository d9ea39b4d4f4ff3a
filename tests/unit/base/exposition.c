#include "base/exposition.h"

#include <string.h>

#include <criterion/criterion.h>

Test(exposition, a_family_has_help_type_and_samples)
{
    Buffer out = {0};
    exposition_family(&out, "x_total", EXPOSITION_COUNTER, "Things.");
    exposition_sample(&out, "x_total", &(ExpositionLabel){"kind", "a\"b\\c\nd"}, UINT64_MAX);
    exposition_one(&out, "y", EXPOSITION_GAUGE, "Others.", 0);
    exposition_seconds(&out, "z", 1.5);
    cr_expect_str_eq(out.ptr, "# HELP x_total Things.\n# TYPE x_total counter\n"
                              "x_total{kind=\"a\\\"b\\\\c\\nd\"} 18446744073709551615\n"
                              "# HELP y Others.\n# TYPE y gauge\ny 0\nz 1.500000\n");
    buffer_fini(&out);
}

Test(exposition, a_process_tells_its_release_and_what_it_uses)
{
    Buffer out = {0};
    exposition_process(&out);
    cr_expect(strstr(out.ptr, "depesche_build_info{version=\"" DEPESCHE_VERSION "\"} 1\n"), "%s", out.ptr);
    cr_expect(strstr(out.ptr, "\nprocess_cpu_seconds_total "));
    cr_expect(strstr(out.ptr, "\nprocess_resident_memory_bytes ") &&
              !strstr(out.ptr, "\nprocess_resident_memory_bytes 0\n"));
    buffer_fini(&out);
}
