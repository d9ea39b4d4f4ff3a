#include "store/metrics.h"

#include "base/exposition.h"

void store_metrics_print(const Serve *serve, Buffer *out)
{
    static const char FACTS[] = "depesche_store_facts";
    static const struct {
        FactKind kind;
        const char *word;
    } KINDS[] = {
        {FACT_KIND_MEETING, "meeting"},
        {FACT_KIND_PARTICIPANT, "participant"},
        {FACT_KIND_PLEDGE, "pledge"},
        {FACT_KIND_POSITION, "position"},
    };
    const ServeReport r = serve_report(serve);
    exposition_process(out);
    exposition_one(out, "depesche_store_articles", EXPOSITION_GAUGE, "Articles in the database.", r.counts.articles);
    exposition_family(out, FACTS, EXPOSITION_GAUGE, "Facts in the database, by kind.");
    for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++)
        exposition_sample(out, FACTS, &(ExpositionLabel){"kind", KINDS[i].word}, r.counts.facts[KINDS[i].kind]);
    exposition_one(out, "depesche_store_events_total", EXPOSITION_COUNTER, "Last position in the stream of facts.",
                   r.head);
    exposition_one(out, "depesche_store_stored_total", EXPOSITION_COUNTER, "Extractions stored since the start.",
                   r.stored);
    exposition_one(out, "depesche_store_refused_total", EXPOSITION_COUNTER, "Extractions refused since the start.",
                   r.refused);
    exposition_one(out, "depesche_store_commits_total", EXPOSITION_COUNTER,
                   "Rounds since the start whose extractions were committed.", r.commits);
    exposition_one(out, "depesche_store_followers", EXPOSITION_GAUGE, "Followers that are connected.", r.followers);
    exposition_one(out, "depesche_store_subscriptions", EXPOSITION_GAUGE, "Named subscriptions that are remembered.",
                   r.names);
    exposition_one(out, "depesche_store_trouble", EXPOSITION_GAUGE,
                   "1 while storing is held up; STATE and /readyz say why.", r.trouble != NULL);
}
