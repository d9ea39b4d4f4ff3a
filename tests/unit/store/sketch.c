#include <criterion/criterion.h>

#include "base/buffer.h"
#include "store/sketch.h"

/* Words `from` up to `to` of an endless text in which no run of words comes twice. */
static void add_words(Buffer *out, int from, int to)
{
    for (int i = from; i < to; i++)
        buffer_print(out, "wort%d steht %s", i, i % 9 ? "" : "\n");
}

static double likeness(int from, int to, int other_from, int other_to)
{
    Buffer a = {0}, b = {0};
    Sketch x, y;
    add_words(&a, from, to);
    add_words(&b, other_from, other_to);
    cr_assert(sketch_of(buffer_view(&a), &x));
    cr_assert(sketch_of(buffer_view(&b), &y));
    buffer_fini(&a);
    buffer_fini(&b);
    return sketch_likeness(&x, &y);
}

Test(sketch, likeness_is_about_the_part_in_common)
{
    cr_expect_eq(likeness(0, 500, 0, 500), 1.0);
    cr_expect_gt(likeness(0, 500, 25, 500), 0.8);
    double half = likeness(0, 600, 200, 800); /* 400 of 800 */
    cr_expect(half > 0.3 && half < 0.7, "%f", half);
    cr_expect_lt(likeness(0, 500, 1000, 1500), 0.1);
}

Test(sketch, case_and_punctuation_do_not_count)
{
    Buffer a = {0}, b = {0};
    Sketch x, y;
    add_words(&a, 0, 60);
    for (size_t i = 0; i < a.len; i++)
        buffer_char(&b, a.ptr[i] == 'w' ? 'W' : a.ptr[i] == ' ' ? ',' : a.ptr[i]);
    cr_assert(sketch_of(buffer_view(&a), &x) && sketch_of(buffer_view(&b), &y));
    cr_expect_eq(sketch_likeness(&x, &y), 1.0);
    buffer_fini(&a);
    buffer_fini(&b);
}

Test(sketch, short_texts_are_not_compared)
{
    Sketch s;
    cr_expect_not(sketch_of(STR(""), &s));
    cr_expect_not(sketch_of(STR("Die Koalition der Willigen tagt in Paris."), &s));
}

Test(sketch, bands_of_equal_sketches_are_equal_and_differ_among_each_other)
{
    Buffer text = {0};
    Sketch s;
    uint64_t bands[SKETCH_BANDS], again[SKETCH_BANDS];
    add_words(&text, 0, 100);
    cr_assert(sketch_of(buffer_view(&text), &s));
    sketch_bands(&s, bands);
    sketch_bands(&s, again);
    for (size_t i = 0; i < SKETCH_BANDS; i++) {
        cr_expect_eq(bands[i], again[i]);
        for (size_t k = 0; k < i; k++)
            cr_expect_neq(bands[i], bands[k]);
    }
    buffer_fini(&text);
}
