#include "store/event_graph.h"

#include <stdlib.h>

typedef enum GraphStatement {
    GRAPH_FIND,
    GRAPH_INSERT,
    GRAPH_STAND,
    GRAPH_USE,
    GRAPH_NODE,
    GRAPH_DELETE,
    GRAPH_CLAIM,
    GRAPH_UNCLAIM,
    GRAPH_DROP_CLAIM,
    GRAPH_SEEK,
    GRAPH_UNSEEK,
    GRAPH_SEEKERS,
    GRAPH_LONELY,
    GRAPH_CHILDREN,
    GRAPH_SUBTREE_SEEKERS,
    GRAPH_CROWD,
    GRAPH_NAMES,
    GRAPH_CANDIDATES,
    GRAPH_DATES,
    GRAPH_PARENT,
    GRAPH_MOVE,
    GRAPH_REPORT,
    GRAPH_LIKENESS,
    GRAPH_STATEMENTS,
} GraphStatement;

_Static_assert((int)GRAPH_STATEMENTS <= (int)EVENT_GRAPH_STATEMENTS, "event_graph.h has room for fewer statements");

/* ?1 and all nodes below it */
#define SUBTREE                                               \
    "WITH RECURSIVE subtree (node) AS (VALUES (?1) UNION ALL" \
    " SELECT n.id FROM event_node n JOIN subtree t ON n.parent = t.node) "

/* What the lone node ?1 and the event ?2 have in common; other lone nodes do not speak for the event. */
#define LIKENESS                                                                                                \
    "WITH own (fact) AS (SELECT fact FROM meeting WHERE node = ?1),"                                            \
    " theirs (fact) AS (SELECT m.fact FROM event_node n JOIN meeting m ON m.node = n.id"                        \
    " WHERE n.root = ?2 AND n.level < ?3),"                                                                     \
    " ours (name) AS (SELECT DISTINCT p.actor_name FROM own o JOIN participant p ON p.meeting = o.fact),"       \
    " guests (name) AS (SELECT DISTINCT p.actor_name FROM theirs t JOIN participant p ON p.meeting = t.fact),"  \
    " sizes (value, unit) AS (SELECT s.value, s.unit FROM own o JOIN meeting_size s ON s.meeting = o.fact),"    \
    " counts (value, unit) AS (SELECT s.value, s.unit FROM theirs t JOIN meeting_size s ON s.meeting = t.fact)" \
    " SELECT (SELECT count(*) FROM ours), (SELECT count(*) FROM guests),"                                       \
    " (SELECT count(*) FROM ours WHERE name IN (SELECT name FROM guests)),"                                     \
    " EXISTS (SELECT 1 FROM sizes s JOIN counts c ON c.value = s.value AND c.unit IS s.unit),"                  \
    " EXISTS (SELECT 1 FROM sizes s JOIN counts c ON c.value <> s.value AND c.unit IS s.unit)"

static const char *const SQL[GRAPH_STATEMENTS] = {
    [GRAPH_FIND] = "SELECT id FROM event_node WHERE key = ?",
    [GRAPH_INSERT] = "INSERT INTO event_node (key, code, level, first, last, near, ahead, bare, root, uses)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0)",
    [GRAPH_STAND] = "UPDATE event_node SET root = id WHERE id = ?",
    [GRAPH_USE] = "UPDATE event_node SET uses = uses + ?2 WHERE id = ?1 RETURNING uses",
    [GRAPH_NODE] = "SELECT level, root, bare, near, ahead FROM event_node WHERE id = ?",
    [GRAPH_DELETE] = "DELETE FROM event_node WHERE id = ?",
    [GRAPH_CLAIM] = "INSERT INTO event_claim (key, node, uses) VALUES (?, ?, 1)"
                    " ON CONFLICT (key, node) DO UPDATE SET uses = uses + 1 RETURNING uses",
    [GRAPH_UNCLAIM] = "UPDATE event_claim SET uses = uses - 1 WHERE key = ? AND node = ? RETURNING uses",
    [GRAPH_DROP_CLAIM] = "DELETE FROM event_claim WHERE key = ? AND node = ?",
    [GRAPH_SEEK] = "INSERT INTO event_seek (key, node) VALUES (?, ?) ON CONFLICT DO NOTHING",
    [GRAPH_UNSEEK] = "DELETE FROM event_seek WHERE key = ? AND node = ?",
    [GRAPH_SEEKERS] = "SELECT s.node, n.level FROM event_seek s JOIN event_node n ON n.id = s.node WHERE s.key = ?",
    [GRAPH_LONELY] = "SELECT node FROM event_seek WHERE key = ? LIMIT ?",
    [GRAPH_CHILDREN] = "SELECT id, level FROM event_node WHERE parent = ?",
    [GRAPH_SUBTREE_SEEKERS] = SUBTREE "SELECT DISTINCT s.node, n.level FROM subtree t"
                                      " JOIN event_claim c ON c.node = t.node JOIN event_seek s ON s.key = c.key"
                                      " JOIN event_node n ON n.id = s.node",
    [GRAPH_CROWD] = "SELECT count(*) FROM (SELECT 1 FROM event_seek s JOIN event_seek o ON o.key = s.key"
                    " WHERE s.node = ? LIMIT ?)",
    [GRAPH_NAMES] = "SELECT DISTINCT c.key FROM event_node n JOIN event_claim c ON c.node = n.id"
                    " WHERE n.root = ? AND substr(c.key, 1, 1) = '*'",
    [GRAPH_CANDIDATES] = "SELECT DISTINCT c.root FROM event_seek s JOIN event_claim l ON l.key = s.key"
                         " JOIN event_node c ON c.id = l.node WHERE s.node = ? AND c.level < ? LIMIT ?",
    [GRAPH_DATES] = "SELECT key, first, last FROM event_node WHERE id = ?",
    [GRAPH_PARENT] = "UPDATE event_node SET parent = ?2 WHERE id = ?1",
    [GRAPH_MOVE] = SUBTREE "UPDATE event_node SET root = ?2 WHERE id IN (SELECT node FROM subtree)",
    [GRAPH_REPORT] = "UPDATE meeting SET node = ?2 WHERE fact = ?1",
    [GRAPH_LIKENESS] = LIKENESS,
};

/* ---- statements ------------------------------------------------------------------------------------------------------ */

static void bind_str(Binder *b, Str text)
{
    int rc = sqlite3_bind_text64(b->statement, ++b->at, text.ptr, text.len, SQLITE_STATIC, SQLITE_UTF8);
    if (b->rc == SQLITE_OK)
        b->rc = rc;
}

static void bind_date(Binder *b, Arena *arena, Date date)
{
    char text[DATE_TEXT_MAX];
    if (date_format(date, text))
        bind_str(b, arena_str(arena, str_of(text)));
    else
        binder_null(b);
}

static Binder binder_for(const EventGraph *g, GraphStatement which)
{
    return binder_of(g->statements[which]);
}

static Status run(EventGraph *g, Binder *b, Error *err)
{
    return binder_run(b, g->database, "events", err);
}

/* One step of a statement that gives rows: *has says whether one is there to be read. End with finish(). */
static Status step(EventGraph *g, Binder *b, bool *has, Error *err)
{
    int rc = b->rc == SQLITE_OK ? sqlite3_step(b->statement) : b->rc;
    *has = rc == SQLITE_ROW;
    return rc == SQLITE_ROW || rc == SQLITE_DONE ? STATUS_OK : database_error(g->database, rc, "events", err);
}

static void finish(Binder *b)
{
    sqlite3_reset(b->statement);
    sqlite3_clear_bindings(b->statement);
}

/* The first column of the only row; 0 where there is none. */
static Status number(EventGraph *g, Binder *b, int64_t *out, Error *err)
{
    bool has;
    Status st = step(g, b, &has, err);
    *out = !st && has ? sqlite3_column_int64(b->statement, 0) : 0;
    finish(b);
    return st;
}

static Status run_pair(EventGraph *g, GraphStatement which, int64_t a, int64_t b, Error *err)
{
    Binder binder = binder_for(g, which);
    binder_number(&binder, a);
    if (b)
        binder_number(&binder, b);
    else
        binder_null(&binder);
    return run(g, &binder, err);
}

static Status run_key(EventGraph *g, GraphStatement which, Str key, int64_t node, Error *err)
{
    Binder b = binder_for(g, which);
    bind_str(&b, key);
    binder_number(&b, node);
    return run(g, &b, err);
}

static Status number_of_key(EventGraph *g, GraphStatement which, Str key, int64_t node, int64_t *out, Error *err)
{
    Binder b = binder_for(g, which);
    bind_str(&b, key);
    binder_number(&b, node);
    return number(g, &b, out, err);
}

/* ---- what is to be decided ------------------------------------------------------------------------------------------- */

static void agenda_put(EventGraph *g, EventAgenda *agenda, int64_t item)
{
    if (agenda->count && agenda->items[agenda->count - 1] == item)
        return;
    if (agenda->count == agenda->cap) {
        size_t cap = agenda->cap ? 2 * agenda->cap : 64;
        int64_t *items = realloc(agenda->items, cap * sizeof *items);
        if (!items) {
            g->failed = true;
            return;
        }
        agenda->items = items;
        agenda->cap = cap;
    }
    agenda->items[agenda->count++] = item;
}

static void put_node(EventGraph *g, int64_t node, int level)
{
    if (level >= 0 && level < EVENT_LEVELS)
        agenda_put(g, &g->agenda[level], node);
}

static int compare_nodes(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

static void agenda_sort(EventAgenda *agenda)
{
    size_t kept = 0;
    if (agenda->count)
        qsort(agenda->items, agenda->count, sizeof *agenda->items, compare_nodes);
    for (size_t i = 0; i < agenda->count; i++)
        if (kept == 0 || agenda->items[kept - 1] != agenda->items[i])
            agenda->items[kept++] = agenda->items[i];
    agenda->count = kept;
}

/* Puts every (node, level) that the statement gives. Lone nodes are left to put_lonely(). */
static Status put_rows(EventGraph *g, Binder *b, Error *err)
{
    bool has;
    Status st;
    while (!(st = step(g, b, &has, err)) && has)
        if (sqlite3_column_int(b->statement, 1) != EVENT_LONE)
            put_node(g, sqlite3_column_int64(b->statement, 0), sqlite3_column_int(b->statement, 1));
    finish(b);
    return st;
}

static Status put_seekers(EventGraph *g, Str key, Error *err)
{
    Binder b = binder_for(g, GRAPH_SEEKERS);
    bind_str(&b, key);
    return put_rows(g, &b, err);
}

static Status put_related(EventGraph *g, GraphStatement which, int64_t node, Error *err)
{
    Binder b = binder_for(g, which);
    binder_number(&b, node);
    return put_rows(g, &b, err);
}

/* How many lone nodes seek this name; EVENT_SEEKERS_MAX + 1 for all numbers above that. With `put` they are put on the
 * agenda. */
static Status count_lonely(EventGraph *g, Str name, bool put, size_t *count, Error *err)
{
    Binder b = binder_for(g, GRAPH_LONELY);
    bind_str(&b, name);
    binder_number(&b, EVENT_SEEKERS_MAX + 1);
    bool has;
    Status st;
    for (*count = 0; !(st = step(g, &b, &has, err)) && has; ++*count)
        if (put)
            put_node(g, sqlite3_column_int64(b.statement, 0), EVENT_LONE);
    finish(&b);
    return st;
}

/* Those that may be like an event whose reports have changed. */
static Status put_lonely(EventGraph *g, int64_t event, Error *err)
{
    Binder b = binder_for(g, GRAPH_NAMES);
    binder_number(&b, event);
    bool has;
    Status st;
    while (!(st = step(g, &b, &has, err)) && has) {
        Str name = {(const char *)sqlite3_column_text(b.statement, 0), (size_t)sqlite3_column_bytes(b.statement, 0)};
        size_t count;
        if ((st = count_lonely(g, name, false, &count, err)))
            break;
        if (count <= EVENT_SEEKERS_MAX && (st = count_lonely(g, name, true, &count, err)))
            break;
    }
    finish(&b);
    return st;
}

/* ---- nodes ----------------------------------------------------------------------------------------------------------- */

typedef struct NodeRow {
    int64_t id, root, bare;
    int level;
    Date near;
    bool is_ahead;
} NodeRow;

static Date column_date(sqlite3_stmt *row, int column)
{
    Date date = {0};
    const char *text = (const char *)sqlite3_column_text(row, column);
    if (text)
        date_parse(str_of(text), &date);
    return date;
}

static Status read_node(EventGraph *g, int64_t id, NodeRow *out, bool *has, Error *err)
{
    Binder b = binder_for(g, GRAPH_NODE);
    binder_number(&b, id);
    Status st = step(g, &b, has, err);
    if (!st && *has)
        *out = (NodeRow){
            .id = id,
            .level = sqlite3_column_int(b.statement, 0),
            .root = sqlite3_column_int64(b.statement, 1),
            .bare = sqlite3_column_int64(b.statement, 2),
            .near = column_date(b.statement, 3),
            .is_ahead = sqlite3_column_int(b.statement, 4) != 0,
        };
    finish(&b);
    return st;
}

static Status find_node(EventGraph *g, Str key, int64_t *id, Error *err)
{
    Binder b = binder_for(g, GRAPH_FIND);
    bind_str(&b, key);
    return number(g, &b, id, err);
}

/* A lone node more or less may be one too many for all of them. */
static Status recount_lonely(EventGraph *g, const EventNode *node, Error *err)
{
    size_t count;
    Status st = STATUS_OK;
    for (size_t i = 0; !st && i < node->seek_count; i++)
        if (!(st = count_lonely(g, node->seeks[i], false, &count, err)) && count >= EVENT_SEEKERS_MAX)
            st = count_lonely(g, node->seeks[i], true, &count, err);
    return st;
}

static Status make_node(EventGraph *g, const EventNode *node, const EventIdentity *of, int64_t bare, int64_t *id,
                        Error *err)
{
    char code[DIGEST_HEX + 1];
    Digest digest = digest_of(&node->key, 1);
    digest_hex(&digest, code);
    Binder b = binder_for(g, GRAPH_INSERT);
    bind_str(&b, node->key);
    bind_str(&b, (Str){code, EVENT_CODE});
    binder_number(&b, node->level);
    bind_date(&b, &g->arena, node->first);
    bind_date(&b, &g->arena, node->last);
    bind_date(&b, &g->arena, node->level == EVENT_NEAR ? of->near : (Date){0});
    binder_number(&b, of->is_ahead);
    if (bare)
        binder_number(&b, bare);
    else
        binder_null(&b);
    Status st = run(g, &b, err);
    if (st)
        return st;
    *id = sqlite3_last_insert_rowid(g->database->handle);
    b = binder_for(g, GRAPH_STAND);
    binder_number(&b, *id);
    if ((st = run(g, &b, err)))
        return st;
    for (size_t i = 0; !st && i < node->seek_count; i++)
        st = run_key(g, GRAPH_SEEK, node->seeks[i], *id, err);
    put_node(g, *id, (int)node->level);
    return !st && node->level == EVENT_LONE ? recount_lonely(g, node, err) : st;
}

static Status add_uses(EventGraph *g, int64_t id, int64_t more, int64_t *uses, Error *err)
{
    Binder b = binder_for(g, GRAPH_USE);
    binder_number(&b, id);
    binder_number(&b, more);
    return number(g, &b, uses, err);
}

/* Counts one more report that says what this node says. */
static Status use_node(EventGraph *g, const EventNode *node, const EventIdentity *of, int64_t bare, int64_t *id,
                       Error *err)
{
    int64_t uses;
    Status st = find_node(g, node->key, id, err);
    if (st || (!*id && (st = make_node(g, node, of, bare, id, err))) || (st = add_uses(g, *id, 1, &uses, err)))
        return st;
    for (size_t i = 0; !st && i < node->claim_count; i++)
        if (!(st = number_of_key(g, GRAPH_CLAIM, node->claims[i], *id, &uses, err)) && uses == 1)
            st = put_seekers(g, node->claims[i], err);
    return st;
}

static Status drop_node(EventGraph *g, const EventNode *node, int64_t id, Error *err)
{
    Status st = put_related(g, GRAPH_CHILDREN, id, err);
    for (size_t i = 0; !st && i < node->seek_count; i++)
        st = run_key(g, GRAPH_UNSEEK, node->seeks[i], id, err);
    if (!st && node->level == EVENT_LONE)
        st = recount_lonely(g, node, err);
    Binder b = binder_for(g, GRAPH_DELETE);
    binder_number(&b, id);
    return st ? st : run(g, &b, err);
}

/* Counts one report less; the last one takes the node with it. */
static Status unuse_node(EventGraph *g, const EventNode *node, int64_t *id, Error *err)
{
    int64_t uses;
    Status st = find_node(g, node->key, id, err);
    if (st || !*id)
        return st;
    for (size_t i = 0; !st && i < node->claim_count; i++) {
        if ((st = number_of_key(g, GRAPH_UNCLAIM, node->claims[i], *id, &uses, err)) || uses > 0)
            continue;
        if (!(st = run_key(g, GRAPH_DROP_CLAIM, node->claims[i], *id, err)))
            st = put_seekers(g, node->claims[i], err);
    }
    if (st || (st = add_uses(g, *id, -1, &uses, err)))
        return st;
    return uses <= 0 ? drop_node(g, node, *id, err) : STATUS_OK;
}

/* ---- deciding -------------------------------------------------------------------------------------------------------- */

/* The events that claim what the node seeks; EVENT_CANDIDATES_MAX + 1 for all numbers above that. */
static Status find_candidates(EventGraph *g, const NodeRow *node, int64_t out[EVENT_CANDIDATES_MAX + 1], size_t *count,
                              Error *err)
{
    Binder b = binder_for(g, GRAPH_CANDIDATES);
    binder_number(&b, node->id);
    binder_number(&b, node->level);
    binder_number(&b, EVENT_CANDIDATES_MAX + 1);
    bool has;
    Status st;
    for (*count = 0; !(st = step(g, &b, &has, err)) && has;)
        out[(*count)++] = sqlite3_column_int64(b.statement, 0);
    finish(&b);
    return st;
}

/* How far an event with days is from the article, in days; what lies on the wrong side of it counts double, so that the
 * summit of yesterday wins over that of tomorrow. False where it is too far or has no days. */
static bool nearness(const NodeRow *node, Date first, Date last, Str key, int *out)
{
    if (!date_is_day(first))
        return false;
    int32_t here = date_to_days(node->near), from = date_to_days(first), to = date_to_days(last);
    int before = from - here, after = here - to; /* so many days ahead, or gone */
    int distance = before > 0 ? before : after > 0 ? after : 0;
    Str part = str_slice(key, str_index(key, ' ', 0) + 1, key.len);
    bool is_named = str_starts(part, STR("F:")) || str_starts(part, STR("P:"));
    if (distance > (is_named ? EVENT_NAMED_DAYS : EVENT_COMMON_DAYS))
        return false;
    bool is_wrong_side = node->is_ahead ? after > 0 : before > 0;
    *out = is_wrong_side ? 2 * distance + 1 : 2 * distance;
    return true;
}

/* Ties go to the smaller key, which no order of arrival changes. */
static Status choose_nearest(EventGraph *g, const NodeRow *node, const int64_t *candidates, size_t count, int64_t *out,
                             Error *err)
{
    int best = 0;
    Str best_key = {0};
    *out = 0;
    for (size_t i = 0; i < count; i++) {
        Binder b = binder_for(g, GRAPH_DATES);
        binder_number(&b, candidates[i]);
        bool has;
        int distance;
        Status st = step(g, &b, &has, err);
        if (!st && has) {
            Str key = {(const char *)sqlite3_column_text(b.statement, 0), (size_t)sqlite3_column_bytes(b.statement, 0)};
            Date first = column_date(b.statement, 1), last = column_date(b.statement, 2);
            if (nearness(node, first, last, key, &distance) &&
                (!*out || distance < best || (distance == best && str_compare(key, best_key) < 0))) {
                best = distance;
                best_key = arena_str(&g->arena, key);
                *out = candidates[i];
            }
        }
        finish(&b);
        if (st)
            return st;
    }
    return STATUS_OK;
}

/* Points for a report without any date being of this event: two for an equal size, one for each guest in common, two off
 * where only different sizes are told. 0: not like it. */
static Status likeness(EventGraph *g, const NodeRow *node, int64_t event, int *out, Error *err)
{
    enum { SIZE_POINTS = 2, LIKE_FROM = 3 };
    Binder b = binder_for(g, GRAPH_LIKENESS);
    binder_number(&b, node->id);
    binder_number(&b, event);
    binder_number(&b, EVENT_LONE);
    bool has;
    Status st = step(g, &b, &has, err);
    *out = 0;
    if (!st && has) {
        int ours = sqlite3_column_int(b.statement, 0), theirs = sqlite3_column_int(b.statement, 1);
        int common = sqlite3_column_int(b.statement, 2), fewer = ours < theirs ? ours : theirs;
        bool same = sqlite3_column_int(b.statement, 3) != 0, other = sqlite3_column_int(b.statement, 4) != 0;
        int points = common + (same ? SIZE_POINTS : other ? -SIZE_POINTS : 0);
        if (points >= LIKE_FROM && (same || 2 * common >= fewer))
            *out = points;
    }
    finish(&b);
    return st;
}

static Status choose_likest(EventGraph *g, const NodeRow *node, const int64_t *candidates, size_t count, int64_t *out,
                            Error *err)
{
    int best = 0;
    *out = 0;
    for (size_t i = 0; i < count; i++) {
        int points;
        Status st = likeness(g, node, candidates[i], &points, err);
        if (st)
            return st;
        if (points == best)
            *out = 0; /* two that are equally like it */
        if (points > best)
            *out = candidates[i];
        best = points > best ? points : best;
    }
    return STATUS_OK;
}

/* So many articles without a date speak of something of this name that nothing can be said of any. */
static Status is_in_crowd(EventGraph *g, const NodeRow *node, bool *out, Error *err)
{
    Binder b = binder_for(g, GRAPH_CROWD);
    binder_number(&b, node->id);
    binder_number(&b, EVENT_SEEKERS_MAX + 1);
    int64_t count;
    Status st = number(g, &b, &count, err);
    *out = count > EVENT_SEEKERS_MAX;
    return st;
}

/* The event that a lone node is like; 0: none. */
static Status choose_alone(EventGraph *g, const NodeRow *node, const int64_t *candidates, size_t count, int64_t *out,
                           Error *err)
{
    bool is_crowd;
    *out = 0;
    Status st = is_in_crowd(g, node, &is_crowd, err);
    return st || is_crowd ? st : choose_likest(g, node, candidates, count, out, err);
}

/* *out: the parent, 0 where the node is an event itself. */
static Status choose_parent(EventGraph *g, const NodeRow *node, int64_t *out, Error *err)
{
    int64_t candidates[EVENT_CANDIDATES_MAX + 1], chosen = 0;
    size_t count;
    Status st = find_candidates(g, node, candidates, &count, err);
    if (st)
        return st;
    if (count > EVENT_CANDIDATES_MAX)
        count = 0;
    if (node->level == EVENT_LONE)
        st = choose_alone(g, node, candidates, count, &chosen, err);
    else if (node->level == EVENT_NEAR)
        st = choose_nearest(g, node, candidates, count, &chosen, err);
    else if (count == 1)
        chosen = candidates[0];
    *out = chosen ? chosen : node->bare;
    return st;
}

static Status root_of(EventGraph *g, int64_t node, int64_t *root, Error *err)
{
    NodeRow row;
    bool has;
    Status st = read_node(g, node, &row, &has, err);
    *root = !st && has ? row.root : 0;
    return st;
}

static Status decide(EventGraph *g, int64_t id, Error *err)
{
    NodeRow node;
    bool has;
    int64_t parent, root = id;
    Status st = read_node(g, id, &node, &has, err);
    if (st || !has || (st = choose_parent(g, &node, &parent, err)) ||
        (parent && (st = root_of(g, parent, &root, err))) || (st = run_pair(g, GRAPH_PARENT, id, parent, err)))
        return st;
    if (root == node.root)
        return STATUS_OK;
    agenda_put(g, &g->touched, node.root);
    agenda_put(g, &g->touched, root);
    if ((st = run_pair(g, GRAPH_MOVE, id, root, err)))
        return st;
    return put_related(g, GRAPH_SUBTREE_SEEKERS, id, err);
}

/* Deciding a node questions only coarser ones, so that one pass from the finest to the coarsest is enough. */
static Status decide_level(EventGraph *g, int level, Error *err)
{
    EventAgenda *agenda = &g->agenda[level];
    Status st = STATUS_OK;
    agenda_sort(agenda);
    for (size_t i = 0; !st && i < agenda->count; i++) {
        arena_reset(&g->arena);
        st = decide(g, agenda->items[i], err);
    }
    agenda->count = 0;
    return st;
}

Status event_graph_settle(EventGraph *g, Error *err)
{
    Status st = STATUS_OK;
    for (int level = 0; !st && level < EVENT_LONE; level++)
        st = decide_level(g, level, err);
    agenda_sort(&g->touched);
    for (size_t i = 0; !st && i < g->touched.count; i++)
        st = put_lonely(g, g->touched.items[i], err);
    if (!st)
        st = decide_level(g, EVENT_LONE, err);
    if (!st && g->failed)
        st = error_set(err, STATUS_NO_MEMORY, "out of memory");
    event_graph_forget(g);
    return st;
}

void event_graph_forget(EventGraph *g)
{
    for (int level = 0; level < EVENT_LEVELS; level++)
        g->agenda[level].count = 0;
    g->touched.count = 0;
    g->failed = false;
}

/* ---- reports --------------------------------------------------------------------------------------------------------- */

Status event_graph_add(EventGraph *g, const EventReport *report, int64_t fact, Error *err)
{
    Status st;
    if ((st = arena_guard(&g->arena)))
        return error_set(err, st, "a meeting of fact %lld needs too much memory", (long long)fact);
    EventIdentity identity;
    int64_t bare = 0, node, root;
    event_identity_of(&g->arena, report, &identity);
    if ((identity.has_bare && (st = use_node(g, &identity.bare, &identity, 0, &bare, err))) ||
        (st = use_node(g, &identity.node, &identity, bare, &node, err)) || (st = root_of(g, node, &root, err)) ||
        (st = run_pair(g, GRAPH_REPORT, fact, node, err)))
        return st;
    agenda_put(g, &g->touched, root);
    arena_reset(&g->arena);
    return STATUS_OK;
}

Status event_graph_remove(EventGraph *g, const EventReport *report, int64_t fact, Error *err)
{
    Status st;
    if ((st = arena_guard(&g->arena)))
        return error_set(err, st, "a meeting of fact %lld needs too much memory", (long long)fact);
    EventIdentity identity;
    int64_t bare, node, root = 0;
    event_identity_of(&g->arena, report, &identity);
    if ((st = run_pair(g, GRAPH_REPORT, fact, 0, err)) || (st = find_node(g, identity.node.key, &node, err)) ||
        (node && (st = root_of(g, node, &root, err))) || (st = unuse_node(g, &identity.node, &node, err)) ||
        (identity.has_bare && (st = unuse_node(g, &identity.bare, &bare, err))))
        return st;
    agenda_put(g, &g->touched, root);
    arena_reset(&g->arena);
    return STATUS_OK;
}

/* ---- opening --------------------------------------------------------------------------------------------------------- */

Status event_graph_open(EventGraph *g, Database *database, Error *err)
{
    g->database = database;
    arena_init(&g->arena, EVENT_ARENA_MAX);
    return database_prepare(database, SQL, GRAPH_STATEMENTS, g->statements, err);
}

void event_graph_close(EventGraph *g)
{
    database_finalize(g->statements, GRAPH_STATEMENTS);
    for (int level = 0; level < EVENT_LEVELS; level++)
        free(g->agenda[level].items);
    free(g->touched.items);
    arena_fini(&g->arena);
}
