#include "store/schema_events.h"

#include <stddef.h>

/* All reports of all events; `e` is the event. */
#define REPORTS                                                                             \
    " FROM event_node e JOIN event_node n ON n.root = e.id JOIN meeting m ON m.node = n.id" \
    " JOIN fact f ON f.seq = m.fact JOIN extraction x ON x.id = f.extraction JOIN article a ON a.key = x.article"

/* The value that most reports give; of equally many the first by the alphabet. */
#define MOST_TOLD(column)                                                                                 \
    " (SELECT " column " FROM event_report WHERE root = e.id AND " column " IS NOT NULL GROUP BY " column \
    " ORDER BY count(*) DESC, " column " LIMIT 1) AS " column
#define NAME MOST_TOLD("name")
#define FORMAT MOST_TOLD("format")
#define CHANNEL MOST_TOLD("channel")
#define PLACE MOST_TOLD("place")
#define COUNTRY MOST_TOLD("country")

/* Reports of one meeting are one event: store/event_graph.h. `uses` counts the reports that a row stands for, so that
 * the last one can take it away. Keys begin with the date: what is fed in its order is written in its order. */
const char *const SCHEMA_EVENTS[] = {
    "ALTER TABLE extraction ADD COLUMN is_current INTEGER NOT NULL DEFAULT 1",
    "UPDATE extraction SET is_current = 0 WHERE id NOT IN (SELECT max(id) FROM extraction GROUP BY article)",

    /* `published`, or what the text's first line says: docs/FACTS.md, "Dates" */
    "ALTER TABLE article ADD COLUMN dated TEXT",
    "CREATE INDEX article_dated ON article (dated)",

    /* store/copies.h; a group is named by its smallest key */
    "ALTER TABLE article ADD COLUMN copy_group BLOB",
    "CREATE INDEX article_copy_group ON article (copy_group)",
    "CREATE TABLE sketch ("
    " article BLOB NOT NULL PRIMARY KEY REFERENCES article (key) ON DELETE CASCADE,"
    " bins BLOB NOT NULL"
    ") STRICT, WITHOUT ROWID",
    "CREATE TABLE sketch_band ("
    " band INTEGER NOT NULL,"
    " article BLOB NOT NULL,"
    " PRIMARY KEY (band, article)"
    ") STRICT, WITHOUT ROWID",

    "CREATE TABLE event_node ("
    " id INTEGER PRIMARY KEY,"
    " key TEXT NOT NULL UNIQUE,"
    " code TEXT NOT NULL,"
    " level INTEGER NOT NULL,"
    " first TEXT,"
    " last TEXT,"
    " near TEXT,"
    " ahead INTEGER NOT NULL,"
    " bare INTEGER REFERENCES event_node (id),"
    " parent INTEGER,"
    " root INTEGER NOT NULL,"
    " uses INTEGER NOT NULL"
    ") STRICT",
    "CREATE INDEX event_node_root ON event_node (root)",
    "CREATE INDEX event_node_parent ON event_node (parent) WHERE parent IS NOT NULL",
    "CREATE INDEX event_node_last ON event_node (last)",
    "CREATE TABLE event_claim ("
    " key TEXT NOT NULL,"
    " node INTEGER NOT NULL,"
    " uses INTEGER NOT NULL,"
    " PRIMARY KEY (key, node)"
    ") STRICT, WITHOUT ROWID",
    "CREATE INDEX event_claim_node ON event_claim (node)",
    "CREATE TABLE event_seek ("
    " key TEXT NOT NULL,"
    " node INTEGER NOT NULL,"
    " PRIMARY KEY (key, node)"
    ") STRICT, WITHOUT ROWID",
    "CREATE INDEX event_seek_node ON event_seek (node)",
    "ALTER TABLE meeting ADD COLUMN node INTEGER REFERENCES event_node (id)",
    "CREATE INDEX meeting_node ON meeting (node) WHERE node IS NOT NULL",

    /* what is still to be done with the facts of an older file; sink_sqlite.c does it and deletes the row with it */
    "CREATE TABLE chore (name TEXT NOT NULL PRIMARY KEY) STRICT",
    "INSERT INTO chore (name) VALUES ('events')",

    "CREATE VIEW event_report AS"
    " SELECT e.code AS event, m.fact AS meeting, a.key AS article, a.id AS article_id, a.source,"
    " a.dated AS published, a.copy_group, f.confidence, m.name, m.format, m.channel, m.place, m.country, m.date, "
    "m.status, e.id AS "
    "root" REPORTS,
    "CREATE VIEW event AS"
    " SELECT e.code AS event," NAME "," FORMAT "," CHANNEL "," PLACE "," COUNTRY ","
    " CASE WHEN e.first <> e.last THEN e.first || '/' || e.last ELSE e.first END AS date,"
    " (SELECT status FROM event_report WHERE root = e.id AND status IS NOT NULL ORDER BY CASE status"
    " WHEN 'held' THEN 1 WHEN 'cancelled' THEN 2 WHEN 'planned' THEN 3 ELSE 4 END LIMIT 1) AS status,"
    " (SELECT count(DISTINCT article) FROM event_report WHERE root = e.id) AS articles,"
    " (SELECT count(DISTINCT coalesce(source, article_id)) FROM event_report WHERE root = e.id) AS sources,"
    " (SELECT count(DISTINCT coalesce(copy_group, article)) FROM event_report WHERE root = e.id) AS independent,"
    " e.id AS root FROM event_node e WHERE e.root = e.id"
    " AND EXISTS (SELECT 1 FROM event_node n JOIN meeting m ON m.node = n.id WHERE n.root = e.id)",
    "CREATE VIEW event_participant AS"
    " SELECT e.code AS event, p.actor_type, p.actor_name, p.actor_country, p.role,"
    " count(DISTINCT a.key) AS articles, e.id AS root" REPORTS " JOIN participant p ON p.meeting = m.fact"
    " GROUP BY e.id, p.actor_type, p.actor_name, p.actor_country, p.role",
    "CREATE VIEW event_size AS"
    " SELECT e.code AS event, s.value, s.unit, count(DISTINCT a.key) AS articles, e.id AS root" REPORTS
    " JOIN meeting_size s ON s.meeting = m.fact GROUP BY e.id, s.value, s.unit",

    "CREATE TABLE actor ("
    " key TEXT NOT NULL,"
    " name TEXT NOT NULL,"
    " type TEXT NOT NULL,"
    " country TEXT,"
    " facts INTEGER NOT NULL,"
    " PRIMARY KEY (key, name)"
    ") STRICT, WITHOUT ROWID",
    "CREATE INDEX actor_name ON actor (name)",

    /* every fact that counts, with the article and the words that say it */
    "CREATE VIEW statement AS"
    " SELECT f.seq AS fact, f.kind, f.confidence, f.modality, a.dated AS published, a.source, a.id AS article_id,"
    " a.key AS article, a.title, a.url, e.quote"
    " FROM fact f JOIN extraction x ON x.id = f.extraction AND x.is_current JOIN article a ON a.key = x.article"
    " LEFT JOIN evidence e ON e.fact = f.seq AND e.ordinal = 0",
    NULL,
};
