/* An article's file: the first byte chooses the format, the rest is a text file or a line of JSON. */
#include <stdint.h>
#include <stdlib.h>

#include "proto/codec.h"
#include "proto/draft.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    Str bytes = {(const char *)data + 1, size - 1};
    Draft draft = {0};
    size_t line;
    PbArticle article;
    Status st = draft_check_bytes(bytes, NULL);
    if (!st)
        st = data[0] % 2 ? draft_read_json(&draft, bytes, NULL) : draft_read_text(&draft, bytes, &line, NULL);
    if (!st)
        st = draft_default(&draft, DRAFT_ID, STR("fuzz"), NULL);
    if (!st && !draft_finish(&draft, &article, NULL) && codec_check_article(&article, NULL))
        abort(); /* what the reader lets through the broker must take */
    draft_fini(&draft);
    return 0;
}
