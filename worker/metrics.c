#include "worker/metrics.h"

#include "base/exposition.h"

void worker_metrics_print(const WorkerMetrics *m, Buffer *out)
{
    static const char FAILED[] = "depesche_worker_failed_total", SECONDS[] = "depesche_worker_extract_seconds_total",
                      SERVERS[] = "depesche_worker_connected";
    exposition_process(out);
    exposition_one(out, "depesche_worker_done_total", EXPOSITION_COUNTER, "Articles whose facts the store confirmed.",
                   m->done);
    exposition_family(out, FAILED, EXPOSITION_COUNTER, "Attempts that ended without facts, by cause.");
    for (int i = OUTCOME_NONE + 1; i < OUTCOME_COUNT; i++)
        exposition_sample(out, FAILED, &(ExpositionLabel){"cause", outcome_word(i)}, m->failed[i]);
    exposition_one(out, "depesche_worker_facts_total", EXPOSITION_COUNTER, "Facts that were extracted.", m->facts);
    exposition_one(out, "depesche_worker_article_bytes_total", EXPOSITION_COUNTER,
                   "Bytes of the articles' texts that were read.", m->article_bytes);
    exposition_family(out, SECONDS, EXPOSITION_COUNTER, "Seconds spent on extraction.");
    exposition_seconds(out, SECONDS, m->extract_seconds);
    exposition_one(out, "depesche_worker_held_articles", EXPOSITION_GAUGE,
                   "Articles whose facts the store has not confirmed yet.", m->held);
    exposition_family(out, SERVERS, EXPOSITION_GAUGE, "1 while the server answers.");
    exposition_sample(out, SERVERS, &(ExpositionLabel){"server", "broker"}, m->broker_heard);
    exposition_sample(out, SERVERS, &(ExpositionLabel){"server", "store"}, !m->store_silent);
}

const char *worker_metrics_unready(const WorkerMetrics *m)
{
    return m->stopping        ? "stopping"
           : !m->broker_heard ? "the broker does not answer"
           : m->store_silent  ? "the store does not answer"
                              : NULL;
}
