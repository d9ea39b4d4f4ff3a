#include "store/intake.h"

#include <string.h>

#include "proto/codec.h"
#include "proto/limits.h"

static Status check_facts(const PbStore *store, const PbArticle *article, Error *err)
{
    for (size_t i = 0; i < store->n_facts; i++) {
        const PbFact *fact = store->facts[i];
        Status st = codec_check_fact(fact, article, err);
        if (st)
            return error_add(err, st, "fact %zu", i + 1);
        if (strcmp(fact->article, article->id) != 0)
            return error_set(err, STATUS_MALFORMED, "fact %zu: it names the article \"%.100s\"", i + 1, fact->article);
        if (strcmp(fact->provenance->rules_version, store->rules_version) != 0)
            return error_set(err, STATUS_MALFORMED, "fact %zu: its rules_version is not that of the message", i + 1);
    }
    return STATUS_OK;
}

static bool has_number(const uint32_t *numbers, size_t count, uint32_t number)
{
    for (size_t i = 0; i < count; i++)
        if (numbers[i] == number)
            return true;
    return false;
}

static Status check_meetings(const PbStore *store, Error *err)
{
    uint32_t numbers[LIMIT_FACTS];
    size_t count = 0;
    for (size_t i = 0; i < store->n_facts; i++) {
        if (store->facts[i]->body_case != PB_BODY(MEETING))
            continue;
        uint32_t number = store->facts[i]->meeting->number;
        if (has_number(numbers, count, number))
            return error_set(err, STATUS_MALFORMED, "fact %zu: a second meeting m%u", i + 1, number);
        numbers[count++] = number;
    }
    for (size_t i = 0; i < store->n_facts; i++) {
        const PbFact *fact = store->facts[i];
        if (fact->body_case == PB_BODY(PARTICIPANT) && !has_number(numbers, count, fact->participant->meeting))
            return error_set(err, STATUS_MALFORMED, "fact %zu: a participant of m%u, but there is no such meeting",
                             i + 1, fact->participant->meeting);
    }
    return STATUS_OK;
}

Status intake_check(const PbStore *store, Arena *arena, SinkExtraction *out, Error *err)
{
    PbArticle *article;
    Str bytes = {(const char *)store->article.data, store->article.len};
    Status st;
    if (*store->rules_version == '\0')
        return error_set(err, STATUS_MALFORMED, "Store.rules_version is empty");
    if ((st = codec_unpack_article(bytes, arena, &article, err)) || (st = codec_check_article(article, err)) ||
        (st = check_facts(store, article, err)) || (st = check_meetings(store, err)))
        return st;
    *out = (SinkExtraction){
        .article = article,
        .key = codec_article_key(article),
        .rules_version = store->rules_version,
        .build = store->build,
        .facts = store->facts,
        .fact_count = store->n_facts,
    };
    return STATUS_OK;
}
