/* The turns of the sources (docs/adr/0008-sources-take-turns.md): the last one of each in the table `lane`, and those of
 * sources that feed at the moment in memory, so that many articles of one source cost one row in a transaction. */
#include "broker/journal_rows.h"

#include <string.h>

static Status write_lane(SqliteJournal *j, Lane *lane, Error *err)
{
    sqlite3_stmt *s = journal_rows_take(j, SET_LANE, lane->priority);
    sqlite3_bind_int64(s, 2, (sqlite3_int64)lane->source);
    sqlite3_bind_int64(s, 3, (sqlite3_int64)lane->turn);
    lane->changed = false;
    return journal_rows_run(j, SET_LANE, err);
}

static Status read_lane(SqliteJournal *j, Lane *lane, Error *err)
{
    sqlite3_bind_int64(journal_rows_take(j, FIND_LANE, lane->priority), 2, (sqlite3_int64)lane->source);
    Status st = journal_rows_step(j, FIND_LANE, err);
    if (st && st != STATUS_EMPTY)
        return st;
    lane->turn = st ? 0 : journal_rows_number(j, FIND_LANE, 0);
    sqlite3_reset(j->statements[FIND_LANE]);
    return STATUS_OK;
}

/* Sources are numbered consecutively, so that they spread by themselves. */
static Lane *place_of(SqliteJournal *j, JournalPriority priority, uint64_t source)
{
    return &j->lanes.items[(source * JOURNAL_PRIORITIES + priority) % LANES_MAX];
}

Status journal_lanes_next(SqliteJournal *j, JournalPriority priority, uint64_t source, uint64_t *out, Error *err)
{
    Lane *lane = place_of(j, priority, source);
    Status st;
    if (!lane->used || lane->priority != priority || lane->source != source) {
        if (lane->changed && (st = write_lane(j, lane, err)))
            return st;
        *lane = (Lane){.source = source, .priority = priority};
        if ((st = read_lane(j, lane, err)))
            return st;
        lane->used = true;
    }
    uint64_t now = j->now.turns[priority];
    *out = (lane->turn > now ? lane->turn : now) + 1;
    return STATUS_OK;
}

Status journal_lanes_set(SqliteJournal *j, JournalPriority priority, uint64_t source, uint64_t turn, Error *err)
{
    Lane *lane = place_of(j, priority, source);
    lane->turn = turn;
    if (lane->changed)
        return STATUS_OK;
    if (j->lanes.changed == LANES_CHANGED_MAX)
        return write_lane(j, lane, err);
    lane->changed = true;
    j->lanes.list[j->lanes.changed++] = (uint32_t)(lane - j->lanes.items);
    return STATUS_OK;
}

Status journal_lanes_write(SqliteJournal *j, Error *err)
{
    Status st = STATUS_OK;
    for (uint32_t i = 0; !st && i < j->lanes.changed; i++) {
        Lane *lane = &j->lanes.items[j->lanes.list[i]];
        st = lane->changed ? write_lane(j, lane, err) : STATUS_OK;
    }
    j->lanes.changed = 0;
    return st;
}

void journal_lanes_undo(SqliteJournal *j)
{
    memset(&j->lanes, 0, sizeof j->lanes);
}
