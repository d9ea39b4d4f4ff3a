#include "client/question.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/name.h"
#include "base/options.h"
#include "base/vocabulary.h"

typedef enum Filter {
    FILTER_ACTOR,
    FILTER_COUNTRY,
    FILTER_TOPIC,
    FILTER_STANCE,
    FILTER_STATUS,
    FILTER_TYPE,
    FILTER_SOURCE,
    FILTER_SINCE,
    FILTER_UNTIL,
    FILTER_CONFIDENCE,
    FILTER_COUNT
} Filter;

static const char *const FILTER_NAMES[FILTER_COUNT] = {"actor", "country", "topic", "stance", "status",
                                                       "type",  "source",  "since", "until",  "min-confidence"};

/* All names of the actors one of whose names has the words, and of persons one of whose names sounds like them. */
#define NAMES                                                           \
    "(SELECT o.name FROM actor o WHERE o.key IN (SELECT key FROM actor" \
    " WHERE name LIKE :actor ESCAPE '\\' OR (type = 'person' AND key || ' ' LIKE :sound)))"

#define ARTICLE_SINCE "a.dated >= :since"
#define ARTICLE_UNTIL "substr(a.dated, 1, length(:until)) <= :until"
/* From the newest article, so that the first page needs no sorting. */
#define FACTS                                                                                         \
    " FROM article a CROSS JOIN extraction x ON x.article = a.key AND x.is_current CROSS JOIN fact f" \
    " ON f.extraction = x.id "
/* From the facts of an actor. */
#define FACTS_OF(table)                                                                                    \
    " FROM " table " t CROSS JOIN fact f ON f.seq = t.fact CROSS JOIN extraction x ON x.id = f.extraction" \
    " AND x.is_current CROSS JOIN article a ON a.key = x.article "
#define EVENT_DATE "CASE WHEN e.first <> e.last THEN e.first || '/' || e.last ELSE e.first END AS date"
#define EVENT_SINCE "e.last >= :since"
#define EVENT_UNTIL "substr(e.first, 1, length(:until)) <= :until"
#define REPORT_OF_EVENT(condition) \
    "EXISTS (SELECT 1 FROM event_node n JOIN meeting m ON m.node = n.id WHERE n.root = e.id AND " condition ")"

/* 2 rather than 2.0 */
#define AMOUNT "CASE WHEN t.amount = round(t.amount) THEN CAST(t.amount AS INTEGER) ELSE t.amount END AS amount"
#define OF_FACT(table)                                                                                          \
    " FROM " table " t JOIN fact f ON f.seq = t.fact JOIN extraction x ON x.id = f.extraction AND x.is_current" \
    " JOIN article a ON a.key = x.article"
/* What an actor said, promised and went to; `told` in words. */
#define DOINGS                                                                                                        \
    "SELECT a.dated AS date, 'position' AS what, t.holder_name AS actor, t.holder_country AS country, t.topic,"       \
    " t.stance AS told, a.id AS article, t.fact" OF_FACT(                                                             \
        "position") " UNION ALL SELECT a.dated, 'pledge', t.pledger_name, t.pledger_country, NULL, t.status || ' ' "  \
                    "|| t.type ||"                                                                                    \
                    " coalesce(' ' || CAST(t.amount AS INTEGER) || ' ' || t.unit, '') || coalesce(' for ' || "        \
                    "t.recipient_name, ''),"                                                                          \
                    " a.id, t.fact" OF_FACT(                                                                          \
                        "pledge") " UNION ALL SELECT coalesce(e.last, a.dated), 'meeting', t.actor_name, "            \
                                  "t.actor_country, NULL,"                                                            \
                                  " coalesce(m.status, '') || coalesce(' ' || m.name, '') || coalesce(' ' || "        \
                                  "m.place, '') ||"                                                                   \
                                  " coalesce(', ' || t.role, ''), e.code, m.fact FROM participant t JOIN meeting m "  \
                                  "ON m.fact = t.meeting"                                                             \
                                  " JOIN event_node n ON n.id = m.node JOIN event_node e ON e.id = n.root JOIN fact " \
                                  "f ON f.seq = m.fact"                                                               \
                                  " JOIN extraction x ON x.id = f.extraction JOIN article a ON a.key = x.article"
#define BEFORE "lag(t.told) OVER (PARTITION BY t.what, t.actor, t.topic ORDER BY t.date, t.fact)"

typedef struct Kind {
    const char *name;
    const char *columns, *from; /* "SELECT columns from WHERE …" */
    const char *from_actor;     /* instead of `from`, where an actor is asked for */
    const char *where;          /* always; NULL: nothing */
    const char *order;
    const char *filters[FILTER_COUNT]; /* NULL: not of this kind */
} Kind;

static const Kind KINDS[] = {
    {
        .name = "meetings",
        .columns = "v.event, v.date, v.name, v.place, v.country, v.format, v.status, v.articles, v.independent",
        .from = " FROM (SELECT e.id FROM event_node e WHERE e.root = e.id AND " REPORT_OF_EVENT("1"),
        .order = " ORDER BY e.last DESC, e.key LIMIT :limit OFFSET :offset) k JOIN event v ON v.root = k.id",
        .filters =
            {
                [FILTER_ACTOR] =
                    REPORT_OF_EVENT("m.fact IN (SELECT meeting FROM participant WHERE actor_name IN " NAMES ")"),
                [FILTER_COUNTRY] =
                    (REPORT_OF_EVENT("(m.country = :country OR m.fact IN (SELECT meeting FROM participant"
                                     " WHERE meeting = m.fact AND actor_country = :country))")),
                [FILTER_TOPIC] =
                    (REPORT_OF_EVENT("m.fact IN (SELECT meeting FROM meeting_topic WHERE topic = :topic)")),
                [FILTER_STATUS] = (REPORT_OF_EVENT("m.status = :status")),
                [FILTER_SINCE] = EVENT_SINCE,
                [FILTER_UNTIL] = EVENT_UNTIL,
            },
    },
    {
        .name = "participants",
        .columns =
            "DISTINCT e.code AS event, " EVENT_DATE ", m.place, t.actor_name AS actor, t.actor_country AS country,"
            " t.role",
        .from = " FROM event_node e CROSS JOIN event_node n ON n.root = e.id CROSS JOIN meeting m ON m.node = n.id"
                " CROSS JOIN participant t ON t.meeting = m.fact",
        .from_actor = " FROM participant t CROSS JOIN meeting m ON m.fact = t.meeting CROSS JOIN event_node n"
                      " ON n.id = m.node CROSS JOIN event_node e ON e.id = n.root",
        .where = "e.root = e.id",
        .order = " ORDER BY e.last DESC, e.key",
        .filters =
            {
                [FILTER_ACTOR] = ("t.actor_name IN " NAMES),
                [FILTER_COUNTRY] = "t.actor_country = :country",
                [FILTER_STATUS] = "m.status = :status",
                [FILTER_SINCE] = EVENT_SINCE,
                [FILTER_UNTIL] = EVENT_UNTIL,
            },
    },
    {
        .name = "pledges",
        .columns = "a.dated AS published, t.pledger_name AS pledger, t.status, t.type, " AMOUNT ", t.unit,"
                   " t.recipient_name AS recipient, t.condition, a.id AS article, t.fact",
        .from = FACTS "CROSS JOIN pledge t ON t.fact = f.seq",
        .from_actor = FACTS_OF("pledge"),
        .order = " ORDER BY a.dated DESC, t.fact DESC",
        .filters =
            {
                [FILTER_ACTOR] = ("t.pledger_name IN " NAMES),
                [FILTER_COUNTRY] = "t.pledger_country = :country",
                [FILTER_STATUS] = "t.status = :status",
                [FILTER_TYPE] = "t.type = :type",
                [FILTER_SOURCE] = "a.source = :source",
                [FILTER_SINCE] = ARTICLE_SINCE,
                [FILTER_UNTIL] = ARTICLE_UNTIL,
                [FILTER_CONFIDENCE] = "f.confidence >= :confidence",
            },
    },
    {
        .name = "positions",
        .columns = "a.dated AS published, t.holder_name AS holder, t.topic, t.stance, t.addressee_name AS addressee,"
                   " t.statement, a.id AS article, t.fact",
        .from = FACTS "CROSS JOIN position t ON t.fact = f.seq",
        .from_actor = FACTS_OF("position"),
        .order = " ORDER BY a.dated DESC, t.fact DESC",
        .filters =
            {
                [FILTER_ACTOR] = ("t.holder_name IN " NAMES),
                [FILTER_COUNTRY] = "t.holder_country = :country",
                [FILTER_TOPIC] = "t.topic = :topic",
                [FILTER_STANCE] = "t.stance = :stance",
                [FILTER_SOURCE] = "a.source = :source",
                [FILTER_SINCE] = ARTICLE_SINCE,
                [FILTER_UNTIL] = ARTICLE_UNTIL,
                [FILTER_CONFIDENCE] = "f.confidence >= :confidence",
            },
    },
    {
        .name = "actors",
        .columns = "t.name, t.type, t.country, t.facts",
        .from = " FROM actor t",
        .order = " ORDER BY t.facts DESC, t.name, t.key",
        .filters =
            {
                [FILTER_ACTOR] = ("t.name IN " NAMES),
                [FILTER_COUNTRY] = "t.country = :country",
                [FILTER_TYPE] = "t.type = :type",
            },
    },
    {
        .name = "articles",
        .columns = "a.dated AS published, a.source, a.id, a.title,"
                   " (SELECT count(*) FROM extraction x JOIN fact f ON f.extraction = x.id"
                   " WHERE x.article = a.key AND x.is_current) AS facts",
        .from = " FROM article a",
        .order = " ORDER BY a.dated DESC, a.key",
        .filters =
            {
                [FILTER_SOURCE] = "a.source = :source",
                [FILTER_SINCE] = ARTICLE_SINCE,
                [FILTER_UNTIL] = ARTICLE_UNTIL,
            },
    },
    {
        .name = "timeline",
        .columns = "t.date, t.what, t.actor, t.topic, t.told,"
                   " CASE WHEN t.what = 'position' AND " BEFORE " <> t.told THEN " BEFORE " END AS before, t.article,"
                   " t.fact",
        .from = " FROM (" DOINGS ") t",
        .order = " ORDER BY t.date, t.fact",
        .filters =
            {
                [FILTER_ACTOR] = ("t.actor IN " NAMES),
                [FILTER_COUNTRY] = "t.country = :country",
                [FILTER_TOPIC] = "t.topic = :topic",
                [FILTER_SINCE] = "t.date >= :since",
                [FILTER_UNTIL] = "substr(t.date, 1, length(:until)) <= :until",
            },
    },
};

enum { KIND_COUNT = sizeof KINDS / sizeof *KINDS };

void question_kinds(Buffer *out)
{
    for (size_t i = 0; i < KIND_COUNT; i++)
        buffer_print(out, "%s%s", i ? ", " : "", KINDS[i].name);
}

static Status find_kind(const char *name, const Kind **out, Error *err)
{
    const char *names[KIND_COUNT];
    for (size_t i = 0; i < KIND_COUNT; i++) {
        names[i] = KINDS[i].name;
        *out = &KINDS[i];
        if (strcmp(name, KINDS[i].name) == 0)
            return STATUS_OK;
    }
    const char *nearest = options_nearest(name, names, KIND_COUNT);
    return error_set(err, STATUS_USAGE, "no rows of kind \"%.40s\"%s%s%s", name, nearest ? "; did you mean " : "",
                     nearest ? nearest : "",
                     nearest ? "?"
                             : "; there are: meetings, participants, pledges, positions, "
                               "actors, articles");
}

/* ---- values ---------------------------------------------------------------------------------------------------------- */

static const char *value_of(const Question *q, Filter filter)
{
    switch (filter) {
    case FILTER_ACTOR:
        return q->actor;
    case FILTER_COUNTRY:
        return q->country;
    case FILTER_TOPIC:
        return q->topic;
    case FILTER_STANCE:
        return q->stance;
    case FILTER_STATUS:
        return q->status;
    case FILTER_TYPE:
        return q->type;
    case FILTER_SOURCE:
        return q->source;
    case FILTER_SINCE:
        return q->since;
    case FILTER_UNTIL:
        return q->until;
    case FILTER_CONFIDENCE:
        return q->confidence;
    default:
        return NULL;
    }
}

/* The words that a filter may have for this kind; NULL: any. */
static const Vocabulary *vocabulary_of(const Kind *kind, Filter filter)
{
    bool is_pledges = strcmp(kind->name, "pledges") == 0;
    switch (filter) {
    case FILTER_TOPIC:
        return &vocabulary_topic;
    case FILTER_STANCE:
        return &vocabulary_stance;
    case FILTER_STATUS:
        return is_pledges ? &vocabulary_pledge_status : &vocabulary_meeting_status;
    case FILTER_TYPE:
        return is_pledges ? &vocabulary_pledge_type : &vocabulary_actor_type;
    default:
        return NULL;
    }
}

static Status check_word(const Vocabulary *v, Filter filter, const char *value, Error *err)
{
    if (vocabulary_find(v, str_of(value)))
        return STATUS_OK;
    Buffer words = {0};
    for (int i = 1; i < v->count; i++)
        buffer_print(&words, "%s%s", i > 1 ? ", " : "", vocabulary_name(v, i));
    Status st = error_set(err, STATUS_USAGE, "--%s: \"%.40s\" is none of %.*s", FILTER_NAMES[filter], value,
                          STR_ARG(buffer_view(&words)));
    buffer_fini(&words);
    return st;
}

static Status check_value(const Kind *kind, Filter filter, const char *value, Error *err)
{
    Date date;
    char *end;
    const Vocabulary *v = vocabulary_of(kind, filter);
    if (v)
        return check_word(v, filter, value, err);
    if ((filter == FILTER_SINCE || filter == FILTER_UNTIL) && !date_parse(str_of(value), &date))
        return error_set(err, STATUS_USAGE, "--%s: \"%.40s\" is no date like 2025, 2025-03 or 2025-03-27",
                         FILTER_NAMES[filter], value);
    if (filter == FILTER_COUNTRY && strlen(value) != 3)
        return error_set(err, STATUS_USAGE, "--country: \"%.40s\" is no code of three letters, like DEU (ISO 3166-1)",
                         value);
    if (filter == FILTER_CONFIDENCE) {
        double number = strtod(value, &end);
        if (end == value || *end || !(number >= 0 && number <= 1))
            return error_set(err, STATUS_USAGE, "--min-confidence: \"%.40s\" is no number from 0 to 1", value);
    }
    return STATUS_OK;
}

/* ---- the statement --------------------------------------------------------------------------------------------------- */

static Status write_sql(const Kind *kind, const Question *q, Buffer *sql, Error *err)
{
    const char *from = q->actor && kind->from_actor ? kind->from_actor : kind->from;
    bool is_nested = strstr(kind->order, ":limit") != NULL; /* its WHERE is open already */
    buffer_print(sql, "SELECT %s%s%s%s", kind->columns, from, is_nested ? "" : " WHERE ",
                 is_nested     ? ""
                 : kind->where ? kind->where
                               : "1");
    for (int i = 0; i < FILTER_COUNT; i++) {
        const char *value = value_of(q, (Filter)i);
        if (!value)
            continue;
        if (!kind->filters[i])
            return error_set(err, STATUS_USAGE, "--%s is no filter of %s", FILTER_NAMES[i], kind->name);
        Status st = check_value(kind, (Filter)i, value, err);
        if (st)
            return st;
        buffer_print(sql, " AND %s", kind->filters[i]);
    }
    buffer_str(sql, str_of(kind->order));
    if (!is_nested)
        buffer_str(sql, STR(" LIMIT :limit OFFSET :offset"));
    buffer_char(sql, '\0');
    return sql->failed ? error_set(err, STATUS_NO_MEMORY, "out of memory") : STATUS_OK;
}

static void bind_text(sqlite3_stmt *s, const char *name, const char *value, size_t len)
{
    int at = sqlite3_bind_parameter_index(s, name);
    if (at && value)
        sqlite3_bind_text(s, at, value, (int)len, SQLITE_TRANSIENT);
}

static void bind_number(sqlite3_stmt *s, const char *name, int64_t value)
{
    int at = sqlite3_bind_parameter_index(s, name);
    if (at)
        sqlite3_bind_int64(s, at, value);
}

/* "%Merz%", what LIKE means by itself escaped. */
static void bind_actor(sqlite3_stmt *s, const char *words)
{
    Buffer pattern = {0};
    buffer_char(&pattern, '%');
    for (; words && *words; words++) {
        if (strchr("%_\\", *words))
            buffer_char(&pattern, '\\');
        buffer_char(&pattern, *words);
    }
    buffer_char(&pattern, '%');
    if (words && !pattern.failed)
        bind_text(s, ":actor", pattern.ptr, pattern.len);
    buffer_fini(&pattern);
}

/* The end of an actor's key: "% 85684 %". Two codes are too little to tell names apart. */
static void bind_sound(sqlite3_stmt *s, const char *words)
{
    enum { SOUND_ARENA = 64 * 1024, SOUND_MIN = 3 };
    Arena arena;
    arena_init(&arena, SOUND_ARENA);
    if (words && !arena_guard(&arena)) {
        Str sound = name_sound(&arena, str_of(words));
        if (sound.len >= SOUND_MIN) {
            Str pattern = arena_print(&arena, "%% %.*s %%", STR_ARG(sound));
            bind_text(s, ":sound", pattern.ptr, pattern.len);
        }
    }
    arena_fini(&arena);
}

static void bind_all(sqlite3_stmt *s, const Question *q)
{
    static const struct {
        const char *name;
        Filter filter;
    } TEXTS[] = {{":topic", FILTER_TOPIC}, {":stance", FILTER_STANCE}, {":status", FILTER_STATUS},
                 {":type", FILTER_TYPE},   {":source", FILTER_SOURCE}, {":since", FILTER_SINCE},
                 {":until", FILTER_UNTIL}};
    for (size_t i = 0; i < sizeof TEXTS / sizeof *TEXTS; i++) {
        const char *value = value_of(q, TEXTS[i].filter);
        bind_text(s, TEXTS[i].name, value, value ? strlen(value) : 0);
    }
    char country[3] = "";
    for (size_t i = 0; q->country && i < sizeof country; i++)
        country[i] = (char)toupper((unsigned char)q->country[i]);
    bind_text(s, ":country", q->country ? country : NULL, sizeof country);
    bind_actor(s, q->actor);
    bind_sound(s, q->actor);
    int at = sqlite3_bind_parameter_index(s, ":confidence");
    if (at)
        sqlite3_bind_double(s, at, strtod(q->confidence, NULL));
    bind_number(s, ":limit", q->limit ? (int64_t)q->limit : -1);
    bind_number(s, ":offset", (int64_t)q->offset);
}

Status question_prepare(const Archive *archive, const char *kind, const Question *question, sqlite3_stmt **out,
                        Error *err)
{
    const Kind *of;
    Buffer sql = {0};
    *out = NULL;
    Status st = find_kind(kind, &of, err);
    if (!st)
        st = write_sql(of, question, &sql, err);
    if (!st && sqlite3_prepare_v2(archive->handle, sql.ptr, -1, out, NULL) != SQLITE_OK)
        st = archive_error(archive, "asking", err);
    if (!st)
        bind_all(*out, question);
    buffer_fini(&sql);
    return st;
}
