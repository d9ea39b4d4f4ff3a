/* What `depesche annotate` shows, before it is text. */
#include "worker/extraction/annotation.h"

#include <criterion/criterion.h>
#include <string.h>

static const char *const FOLDER = DEPESCHE_SOURCE_DIR "/rules/de";

static const AnnotationField *field(const AnnotationList *list, AnnotationLayer layer, const char *key)
{
    for (size_t i = 0; i < list->count; i++)
        for (size_t n = 0; list->items[i].layer == layer && n < list->items[i].field_count; n++) {
            const AnnotationField *f = &list->fields.items[list->items[i].field_first + n];
            if (strcmp(f->key, key) == 0)
                return f;
        }
    return NULL;
}

Test(annotation, names_its_layers)
{
    for (int i = 0; i < LAYER_COUNT; i++)
        cr_expect_eq(annotation_layer(str_of(annotation_layer_name((AnnotationLayer)i))), (AnnotationLayer)i);
    cr_expect_eq(annotation_layer(STR("none")), LAYER_COUNT);
}

Test(annotation, gives_the_layers_asked_for)
{
    Engine *engine = NULL;
    const AnnotationList *list = NULL;
    Error err = {0};
    cr_assert_eq(engine_load(FOLDER, &engine, &err), STATUS_OK, "%s", err.text);
    Extractor *x = extractor_new(engine);
    Str text = STR("Kanada will den Vertrag nicht unterschreiben.");
    cr_assert_eq(extractor_annotate(x, text, STR("2025-06-12"), 1u << LAYER_CLAUSE, &list, &err), STATUS_OK);
    cr_assert_eq(list->count, 1);
    cr_expect_eq(list->items[0].layer, LAYER_CLAUSE);
    cr_expect(str_equal(field(list, LAYER_CLAUSE, "predicate")->text, STR("unterschreiben")));
    cr_expect(str_equal(field(list, LAYER_CLAUSE, "modal")->text, STR("wollen")));
    cr_expect(str_equal(field(list, LAYER_CLAUSE, "polarity")->text, STR("negative")));
    cr_expect(str_equal(field(list, LAYER_CLAUSE, "subject")->text, STR("Kanada")));
    cr_expect(str_equal(field(list, LAYER_CLAUSE, "objects")->text, STR("den Vertrag")));
    cr_assert_eq(extractor_annotate(x, text, STR(""), 0, &list, &err), STATUS_OK);
    cr_expect_not_null(field(list, LAYER_TOKEN, "pos"));
    cr_expect_not_null(field(list, LAYER_ACTOR, "country"));
    cr_expect_eq(extractor_annotate(x, STR("\xff"), STR(""), 0, &list, &err), STATUS_MALFORMED);
    extractor_free(x);
    engine_free(engine);
}
