#define _GNU_SOURCE
#include <criterion/criterion.h>

#include "store/schema.h"
#include "store/sink_sqlite.h"
#include "tests/unit/store/reports.h"

/* ---- a store that reads articles of one or several meetings ---------------------------------------------------------- */

typedef struct Desk {
    Folder folder;
    Sink *sink;
} Desk;

static void desk_init(Desk *desk)
{
    Error err = {0};
    folder_init(&desk->folder);
    cr_assert_eq(sink_sqlite_open(desk->folder.db, &desk->sink, &err), STATUS_OK, "%s", err.text);
}

static void desk_fini(Desk *desk)
{
    sink_close(desk->sink);
    folder_fini(&desk->folder);
}

static void desk_begin(Desk *desk)
{
    Error err = {0};
    cr_assert_eq(sink_begin(desk->sink, &err), STATUS_OK, "%s", err.text);
}

static void desk_commit(Desk *desk)
{
    Error err = {0};
    cr_assert_eq(sink_commit(desk->sink, &err), STATUS_OK, "%s", err.text);
}

static void put(Desk *desk, unsigned article, const Told *told, size_t count, const char *rules)
{
    Sample s;
    SinkOutcome outcome;
    Error err = {0};
    told_init(&s, article, told, count, rules);
    cr_assert_eq(sink_store(desk->sink, &s.extraction, &outcome, &err), STATUS_OK, "%s", err.text);
    sample_fini(&s);
}

/* One article for each report. */
static void put_all(Desk *desk, const Told *told, size_t count)
{
    desk_begin(desk);
    for (size_t i = 0; i < count; i++)
        put(desk, (unsigned)i, &told[i], 1, "v1");
    desk_commit(desk);
}

/* "article:number=code", one line for each report that counts, in the order of articles. */
static const char EVENTS[] =
    "SELECT coalesce(group_concat(line, char(10)), '') FROM (SELECT a.id || ':' || m.number || '=' || e.code AS line"
    " FROM meeting m JOIN event_node n ON n.id = m.node JOIN event_node e ON e.id = n.root"
    " JOIN fact f ON f.seq = m.fact JOIN extraction x ON x.id = f.extraction JOIN article a ON a.key = x.article"
    " ORDER BY a.id, m.number)";

static char *ask_text(const char *file, const char *sql)
{
    sqlite3 *db;
    sqlite3_stmt *row;
    cr_assert_eq(sqlite3_open_v2(file, &db, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
    cr_assert_eq(sqlite3_prepare_v2(db, sql, -1, &row, NULL), SQLITE_OK, "%s", sqlite3_errmsg(db));
    cr_assert_eq(sqlite3_step(row), SQLITE_ROW);
    char *text = strdup((const char *)sqlite3_column_text(row, 0));
    sqlite3_finalize(row);
    sqlite3_close(db);
    return text;
}

/* The event of article i, by its code; free() it. */
static char *event_of(const Desk *desk, unsigned article)
{
    char sql[512];
    snprintf(sql, sizeof sql, "SELECT event FROM event_report WHERE article_id = 'article-%u'", article);
    return ask_text(desk->folder.db, sql);
}

static void expect_joined(const Told *told, size_t count, bool joined, const char *why)
{
    Desk desk;
    desk_init(&desk);
    put_all(&desk, told, count);
    char *first = event_of(&desk, 0), *last = event_of(&desk, (unsigned)count - 1);
    cr_expect_eq(strcmp(first, last) == 0, joined, "%s: %s %s", why, first, last);
    free(first);
    free(last);
    desk_fini(&desk);
}

#define JOINED(joined, why, ...)                                      \
    do {                                                              \
        const Told told[] = {__VA_ARGS__};                            \
        expect_joined(told, sizeof told / sizeof *told, joined, why); \
    } while (0)

#define COALITION .name = "Koalition der Willigen"
#define PAIR .format = MEETING_FORMAT_BILATERAL, .who = {"FRA Emmanuel Macron", "UKR Wolodymyr Selenskyj"}

/* ---- which reports are of one meeting -------------------------------------------------------------------------------- */

Test(event_graph, a_preview_and_a_report_are_one_event)
{
    JOINED(true, "the same day",
           {.published = "2025-03-26", COALITION, .date = "2025-03-27", .status = MEETING_STATUS_PLANNED},
           {.published = "2025-03-28", COALITION, .place = "Paris", .date = "2025-03-27"});
    JOINED(false, "another day", {COALITION, .date = "2025-03-27"}, {COALITION, .date = "2025-03-15"});
    JOINED(false, "another forum", {COALITION, .date = "2025-03-27"}, {.name = "NATO-Rat", .date = "2025-03-27"});
}

Test(event_graph, a_day_of_it_is_the_whole)
{
    JOINED(true, "the second day", {.name = "Gipfel", .date = "2025-06-24/2025-06-25"},
           {.name = "Gipfel", .date = "2025-06-25"});
    JOINED(true, "its place on the second day", {.name = "Gipfel", .place = "Rom", .date = "2025-06-24/2025-06-25"},
           {.place = "Rom", .date = "2025-06-25"});
}

Test(event_graph, coarse_dates_find_the_only_event)
{
    JOINED(true, "the month", {COALITION, .place = "Paris", .date = "2025-03-27"}, {COALITION, .date = "2025-03"});
    JOINED(true, "the year, months later", {COALITION, .place = "Paris", .date = "2025-03-27"},
           {.published = "2025-11-02", COALITION, .place = "Paris", .date = "2025"});
    JOINED(true, "its place only", {COALITION, .place = "Paris", .date = "2025-03-27"},
           {.place = "Paris", .date = "2025-03"});
    JOINED(false, "elsewhere", {COALITION, .place = "Paris", .date = "2025-03-27"},
           {COALITION, .place = "London", .date = "2025-03"});
    JOINED(false, "two in that month", {COALITION, .place = "Paris", .date = "2025-03-27"},
           {COALITION, .place = "Paris", .date = "2025-03-15"}, {COALITION, .place = "Paris", .date = "2025-03"});
}

Test(event_graph, of_several_it_is_the_nearest_to_the_article)
{
    JOINED(true, "yesterday's", {COALITION, .date = "2025-03-27"}, {COALITION, .date = "2025-03-15"},
           {.published = "2025-03-28", COALITION, .date = "2025-03"});
    JOINED(true, "the next one is still ahead", {COALITION, .date = "2025-03-15"}, {COALITION, .date = "2025-03-27"},
           {.published = "2025-03-16", COALITION, .date = "2025-03"});
}

Test(event_graph, pairs_are_known_by_their_persons)
{
    JOINED(true, "two spellings", {PAIR, .date = "2025-03-26"},
           {.format = MEETING_FORMAT_BILATERAL,
            .who = {"UKR Volodymyr Zelensky", "FRA Emmanuel Macron"},
            .date = "2025-03-26"});
    JOINED(true, "states where one article has no names", {PAIR, .date = "2025-03-26"},
           {.format = MEETING_FORMAT_BILATERAL, .who = {"UKR", "FRA"}, .date = "2025-03-26"});
    JOINED(false, "other ministers", {PAIR, .date = "2025-03-26"},
           {.format = MEETING_FORMAT_BILATERAL,
            .who = {"UKR Andrij Sybiha", "FRA Jean-Noël Barrot"},
            .date = "2025-03-26"});
    JOINED(false, "a call is no visit", {PAIR, .place = "Paris", .date = "2025-03-26"},
           {PAIR, .channel = CHANNEL_PHONE, .date = "2025-03"});
}

Test(event_graph, without_any_date_likeness_decides)
{
    JOINED(true, "as many leaders and a guest",
           {COALITION, .place = "Paris", .date = "2025-03-27", .leaders = 31,
            .who = {"GBR Keir Starmer", "UKR Wolodymyr Selenskyj"}},
           {COALITION, .place = "Paris", .leaders = 31, .who = {"GBR Keir Starmer"}});
    JOINED(false, "nothing in common", {COALITION, .place = "Paris", .date = "2025-03-27", .leaders = 31},
           {COALITION, .place = "Paris", .leaders = 26});
}

Test(event_graph, what_is_wished_for_is_no_meeting)
{
    JOINED(false, "a proposal", {PAIR, .date = "2025-03-26"},
           {.published = "2025-03-26", PAIR, .status = MEETING_STATUS_PROPOSED});
    JOINED(true, "two who propose the same", {.published = "2025-03-02", PAIR, .status = MEETING_STATUS_PROPOSED},
           {.published = "2025-03-09", PAIR, .status = MEETING_STATUS_PROPOSED});
}

/* ---- the order of arrival does not matter ---------------------------------------------------------------------------- */

enum { WORLD_ARTICLES = 120, WORLD_PER_ARTICLE = 3, WORLD_ORDERS = 6 };

typedef struct World {
    Told told[WORLD_ARTICLES][WORLD_PER_ARTICLE];
    size_t counts[WORLD_ARTICLES];
} World;

static uint32_t draw(uint64_t *state, uint32_t below)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u; /* Knuth, MMIX */
    return (uint32_t)(*state >> 33) % below;
}

/* A few meetings, told with more or less detail, so that all ways of joining occur. */
static Told draw_told(uint64_t *state)
{
    static const char *const NAMES[] = {"Koalition der Willigen", "NATO-Gipfel", NULL};
    static const char *const PLACES[] = {"Paris", "London", NULL};
    static const char *const DATES[] = {
        "2025-03-27", "2025-03-15", "2025-03-27/2025-03-28", "2025-03-28", "2025-04-02", "2025-03", "2025-04", "2025",
        NULL,         NULL};
    static const char *const DAYS[] = {"2025-03-14", "2025-03-16", "2025-03-28", "2025-04-03", "2025-03", "2025", NULL};
    static const MeetingStatus STATES[] = {MEETING_STATUS_HELD, MEETING_STATUS_HELD, MEETING_STATUS_PLANNED,
                                           MEETING_STATUS_PROPOSED, MEETING_STATUS_CANCELLED};
    static const char *const WHO[] = {
        "FRA Emmanuel Macron", "UKR Wolodymyr Selenskyj", "GBR Keir Starmer", "DEU", "UKR", "FRA"};
    Told told = {
        .published = DAYS[draw(state, 7)],
        .name = NAMES[draw(state, 3)],
        .place = PLACES[draw(state, 3)],
        .date = DATES[draw(state, 10)],
        .status = STATES[draw(state, 5)],
        .format = draw(state, 2) ? MEETING_FORMAT_MULTILATERAL : MEETING_FORMAT_BILATERAL,
        .channel = draw(state, 3) ? CHANNEL_IN_PERSON : CHANNEL_PHONE,
        .leaders = draw(state, 2) ? 27 + draw(state, 2) : 0,
    };
    size_t guests = draw(state, 4);
    for (size_t i = 0; i < guests; i++)
        told.who[i] = WHO[draw(state, 6)];
    return told;
}

static World *draw_world(uint64_t seed)
{
    World *world = calloc(1, sizeof *world);
    cr_assert(world);
    for (size_t i = 0; i < WORLD_ARTICLES; i++) {
        world->counts[i] = 1 + draw(&seed, WORLD_PER_ARTICLE);
        for (size_t k = 0; k < world->counts[i]; k++) {
            world->told[i][k] = draw_told(&seed);
            world->told[i][k].published = world->told[i][0].published;
        }
    }
    return world;
}

static void shuffle(unsigned order[WORLD_ARTICLES], uint64_t seed)
{
    for (unsigned i = 0; i < WORLD_ARTICLES; i++)
        order[i] = i;
    for (uint32_t i = WORLD_ARTICLES - 1; i > 0; i--) {
        uint32_t other = draw(&seed, i + 1);
        unsigned kept = order[i];
        order[i] = order[other];
        order[other] = kept;
    }
}

/* Stores the articles in some order, in transactions of some size; with `twice` first with other facts, which a newer
 * version of the rules then replaces. */
static char *events_in_order(const World *world, uint64_t seed, bool twice)
{
    unsigned order[WORLD_ARTICLES];
    Desk desk;
    desk_init(&desk);
    shuffle(order, seed);
    desk_begin(&desk);
    for (unsigned i = 0; i < WORLD_ARTICLES; i++) {
        unsigned article = order[i], other = order[WORLD_ARTICLES - 1 - i];
        if (twice) {
            Told wrong[WORLD_PER_ARTICLE];
            memcpy(wrong, world->told[other], sizeof wrong);
            for (size_t k = 0; k < WORLD_PER_ARTICLE; k++)
                wrong[k].published = world->told[article][0].published;
            put(&desk, article, wrong, world->counts[other], "v1");
        }
        if (draw(&seed, 3) == 0) {
            desk_commit(&desk);
            desk_begin(&desk);
        }
    }
    for (unsigned i = 0; i < WORLD_ARTICLES; i++) {
        put(&desk, order[i], world->told[order[i]], world->counts[order[i]], "v2");
        if (draw(&seed, 5) == 0) {
            desk_commit(&desk);
            desk_begin(&desk);
        }
    }
    desk_commit(&desk);
    char *events = ask_text(desk.folder.db, EVENTS);
    desk_fini(&desk);
    return events;
}

Test(event_graph, any_order_gives_the_same_events)
{
    for (uint64_t seed = 1; seed <= 4; seed++) {
        World *world = draw_world(seed);
        char *expected = events_in_order(world, 0, false);
        for (uint64_t order = 1; order <= WORLD_ORDERS; order++) {
            char *events = events_in_order(world, order * 977, order % 2 == 0);
            cr_expect_str_eq(events, expected, "world %d, order %d", (int)seed, (int)order);
            free(events);
        }
        free(expected);
        free(world);
    }
}

Test(event_graph, the_views_put_side_by_side_what_the_reports_say)
{
    Desk desk;
    desk_init(&desk);
    const Told told[] = {
        {.published = "2025-03-26",
         COALITION,
         .place = "Paris",
         .date = "2025-03-27",
         .leaders = 30,
         .status = MEETING_STATUS_PLANNED,
         .who = {"FRA Emmanuel Macron"}},
        {.published = "2025-03-28",
         COALITION,
         .place = "Paris",
         .date = "2025-03-27",
         .leaders = 31,
         .who = {"FRA Emmanuel Macron", "GBR Keir Starmer"}},
        {.published = "2025-03-28", .place = "Paris", .date = "2025-03", .leaders = 31},
    };
    put_all(&desk, told, 3);
    static const struct {
        const char *sql, *expected;
    } ROWS[] = {
        {"SELECT group_concat(name || ' ' || place || ' ' || date || ' ' || status || ' ' || articles) FROM event",
         "Koalition der Willigen Paris 2025-03-27 held 3"},
        {"SELECT group_concat(value || ' ' || articles) FROM (SELECT * FROM event_size ORDER BY value)", "30 1,31 2"},
        {"SELECT group_concat(actor_name || ' ' || articles) FROM (SELECT * FROM event_participant ORDER BY 3)",
         "Emmanuel Macron 2,Keir Starmer 1"},
        {"SELECT group_concat(status) FROM (SELECT * FROM event_report ORDER BY published, article_id)",
         "planned,held,held"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char *text = ask_text(desk.folder.db, ROWS[i].sql);
        cr_expect_str_eq(text, ROWS[i].expected);
        free(text);
    }
    desk_fini(&desk);
}

Test(event_graph, what_is_replaced_leaves_nothing)
{
    Desk desk;
    desk_init(&desk);
    const Told told[] = {{.published = "2025-03-28", COALITION, .place = "Paris", .date = "2025-03"}};
    put_all(&desk, told, 1);
    desk_begin(&desk);
    put(&desk, 0, told, 0, "v2");
    desk_commit(&desk);
    char *left =
        ask_text(desk.folder.db, "SELECT (SELECT count(*) FROM event_node) || (SELECT count(*) FROM event_claim) ||"
                                 " (SELECT count(*) FROM event_seek) || (SELECT count(*) FROM meeting) ||"
                                 " count(*) FROM event_report");
    cr_expect_str_eq(left, "00010", "nodes, claims, seeks, meetings, reports: %s", left);
    free(left);
    desk_fini(&desk);
}

Test(event_graph, old_facts_take_their_reports_with_them)
{
    Desk desk;
    bool more;
    Error err = {0};
    desk_init(&desk);
    const Told told[] = {{.published = "2025-03-28", COALITION, .place = "Paris", .date = "2025-03"}};
    put_all(&desk, told, 1);
    desk_begin(&desk);
    cr_assert_eq(sink_forget(desk.sink, INT64_MAX, &more, &err), STATUS_OK, "%s", err.text);
    desk_commit(&desk);
    char *left =
        ask_text(desk.folder.db, "SELECT (SELECT count(*) FROM event_node) || (SELECT count(*) FROM event_claim)"
                                 " || (SELECT count(*) FROM meeting) || count(*) FROM article");
    cr_expect_str_eq(left, "0001", "nodes, claims, meetings, articles: %s", left);
    free(left);
    desk_fini(&desk);
}

/* As long and as many as the protocol lets through: nobody's extraction may be refused for its names. */
Test(event_graph, a_meeting_of_thousands_with_long_names_is_stored)
{
    enum { GUESTS = 4000, NAME = 4096 };
    Desk desk;
    Sample s;
    SinkOutcome outcome;
    Error err = {0};
    char name[NAME + 1];
    memset(name, 'a', NAME);
    name[NAME] = '\0';
    const Told told = {.published = "2025-03-28",
                       .name = name,
                       .place = name,
                       .date = "2025-03",
                       .format = MEETING_FORMAT_BILATERAL,
                       .who = {"FRA Emmanuel Macron"}};
    desk_init(&desk);
    told_init(&s, 0, &told, 1, "v1");
    PbFact **facts = ARENA_ARRAY(&s.arena, GUESTS + 1, PbFact *);
    facts[0] = s.facts[0];
    s.facts[1]->participant->actor->name = SAMPLE_TEXT(&s.arena, "%s", name);
    for (size_t i = 1; i <= GUESTS; i++)
        facts[i] = s.facts[1];
    s.extraction.facts = facts;
    s.extraction.fact_count = GUESTS + 1;
    desk_begin(&desk);
    cr_assert_eq(sink_store(desk.sink, &s.extraction, &outcome, &err), STATUS_OK, "%s", err.text);
    desk_commit(&desk);
    sample_fini(&s);
    desk_fini(&desk);
}

/* ---- files of an older release --------------------------------------------------------------------------------------- */

/* The facts of `from` in a file that has taken the first step only. */
static void copy_as_first_release(const char *from, const char *to)
{
    static const char *const COPY[] = {
        "INSERT INTO article SELECT key, id, url, source, title, published, language, stored_at, text FROM "
        "newer.article",
        "INSERT INTO extraction SELECT id, article, rules_version, build, stored_at FROM newer.extraction",
        "INSERT INTO fact SELECT * FROM newer.fact",
        "INSERT INTO meeting SELECT fact, number, name, format, channel, place, country, date, status"
        " FROM newer.meeting",
        "INSERT INTO meeting_size SELECT * FROM newer.meeting_size",
        "INSERT INTO participant SELECT * FROM newer.participant",
    };
    Database db;
    Error err = {0};
    char attach[512];
    snprintf(attach, sizeof attach, "ATTACH '%s' AS newer", from);
    cr_assert_eq(database_make(to, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(database_open(&db, to, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(schema_apply(&db, SCHEMA_STEPS, 0, 1, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(database_run(&db, attach, &err), STATUS_OK, "%s", err.text);
    for (size_t i = 0; i < sizeof COPY / sizeof *COPY; i++)
        cr_assert_eq(database_run(&db, COPY[i], &err), STATUS_OK, "%s: %s", COPY[i], err.text);
    database_close(&db);
}

Test(event_graph, an_older_file_gets_the_events_of_its_facts)
{
    World *world = draw_world(7);
    Desk desk, older;
    desk_init(&desk);
    desk_begin(&desk);
    for (unsigned i = 0; i < WORLD_ARTICLES; i++) {
        put(&desk, i, world->told[0], world->counts[0], "v1"); /* only the newest extraction counts */
        put(&desk, i, world->told[i], world->counts[i], "v2");
    }
    desk_commit(&desk);
    char *expected = ask_text(desk.folder.db, EVENTS);
    folder_init(&older.folder);
    copy_as_first_release(desk.folder.db, older.folder.db);
    Error err = {0};
    cr_assert_eq(sink_sqlite_open(older.folder.db, &older.sink, &err), STATUS_OK, "%s", err.text);
    char *events = ask_text(older.folder.db, EVENTS);
    cr_expect_str_eq(events, expected);
    free(events);
    free(expected);
    free(world);
    desk_fini(&older);
    desk_fini(&desk);
}
