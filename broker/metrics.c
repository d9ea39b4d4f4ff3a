#include "broker/metrics.h"

#include "base/exposition.h"
#include "broker/desk_state.h"

static void print_articles(const JournalCounts *c, Buffer *out)
{
    static const char STATES[] = "depesche_broker_articles", READY[] = "depesche_broker_ready_articles";
    exposition_one(out, "depesche_broker_accepted_total", EXPOSITION_COUNTER, "Articles ever written to the journal.",
                   c->ready + c->leased + c->done + c->buried + c->dropped);
    exposition_one(out, "depesche_broker_done_total", EXPOSITION_COUNTER, "Articles whose facts the store has.",
                   c->done);
    exposition_one(out, "depesche_broker_dropped_total", EXPOSITION_COUNTER, "Buried articles that somebody deleted.",
                   c->dropped);
    exposition_family(out, STATES, EXPOSITION_GAUGE, "Articles in the journal that are not done, by state.");
    exposition_sample(out, STATES, &(ExpositionLabel){"state", "ready"}, c->ready);
    exposition_sample(out, STATES, &(ExpositionLabel){"state", "leased"}, c->leased);
    exposition_sample(out, STATES, &(ExpositionLabel){"state", "buried"}, c->buried);
    exposition_family(out, READY, EXPOSITION_GAUGE, "Articles that are ready, by priority.");
    exposition_sample(out, READY, &(ExpositionLabel){"priority", "high"}, c->ready_of[JOURNAL_HIGH]);
    exposition_sample(out, READY, &(ExpositionLabel){"priority", "normal"}, c->ready_of[JOURNAL_NORMAL]);
    exposition_sample(out, READY, &(ExpositionLabel){"priority", "backfill"}, c->ready_of[JOURNAL_BACKFILL]);
    exposition_one(out, "depesche_broker_waiting_bytes", EXPOSITION_GAUGE,
                   "Bytes of the articles that are ready or leased.", c->waiting_bytes);
}

static void print_totals(const Desk *d, Buffer *out)
{
    static const struct {
        int outcome;
        const char *word;
    } ANSWERS[] = {
        {PB_FEED(ACCEPTED), "accepted"},
        {PB_FEED(KNOWN), "known"},
        {PB_FEED(REFUSED), "refused"},
        {PB_FEED(RETRY_AFTER), "retry_after"},
    };
    static const char FED[] = "depesche_broker_feed_answers_total", ENDED[] = "depesche_broker_attempts_failed_total";
    exposition_family(out, FED, EXPOSITION_COUNTER, "Answers to feeders since the start, by what they said.");
    for (size_t i = 0; i < sizeof ANSWERS / sizeof *ANSWERS; i++)
        exposition_sample(out, FED, &(ExpositionLabel){"answer", ANSWERS[i].word},
                          d->totals.answers[ANSWERS[i].outcome]);
    exposition_family(out, ENDED, EXPOSITION_COUNTER, "Attempts since the start that ended without facts, by cause.");
    for (int i = OUTCOME_NONE + 1; i < OUTCOME_COUNT; i++)
        exposition_sample(out, ENDED, &(ExpositionLabel){"cause", outcome_word(i)}, d->totals.ended[i]);
    exposition_one(out, "depesche_broker_commits_total", EXPOSITION_COUNTER,
                   "Transactions of the journal since the start, each with its fsync.", d->totals.commits);
}

void broker_metrics_print(const Desk *d, Buffer *out)
{
    const JournalCounts c = d->journal->ops->counts(d->journal);
    JournalRoom room = {0};
    exposition_process(out);
    print_articles(&c, out);
    print_totals(d, out);
    exposition_one(out, "depesche_broker_workers", EXPOSITION_GAUGE, "Workers that have introduced themselves.",
                   pool_count(d->pool));
    exposition_one(out, "depesche_broker_uptime_seconds", EXPOSITION_GAUGE, "Seconds since the start.",
                   (uint64_t)(d->now_ms - d->started_ms) / 1000);
    exposition_one(out, "depesche_broker_trouble", EXPOSITION_GAUGE,
                   "1 while feeding is held up; STATE and /readyz say why.", desk_trouble(d) != NULL);
    if (d->journal->ops->room(d->journal, &room, NULL))
        return; /* the next round tells what is wrong with the journal */
    exposition_one(out, "depesche_broker_journal_free_bytes", EXPOSITION_GAUGE,
                   "Bytes that the journal can still grow by, with free pages in its file.", room.free_bytes);
    exposition_one(out, "depesche_broker_journal_spare_bytes", EXPOSITION_GAUGE,
                   "Bytes of them that are kept for what was accepted.", room.spare_bytes);
}

const char *broker_metrics_unready(const Desk *d)
{
    JournalRoom room;
    if (d->stopping)
        return "stopping";
    if (d->write_again_ms > d->now_ms)
        return "the journal cannot be written, what is done waits";
    if (desk_trouble(d))
        return desk_trouble(d);
    if (d->journal->ops->room(d->journal, &room, NULL))
        return "the journal cannot be read";
    return room.free_bytes < room.spare_bytes ? "no space left on disk" : NULL;
}
