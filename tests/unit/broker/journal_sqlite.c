#define _GNU_SOURCE
#include "broker/journal_sqlite.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <criterion/criterion.h>
#include <sqlite3.h>

#include "base/file.h"
#include "tests/unit/temp.h"

static char folder[TEMP_PATH_MAX], database[80];
static Journal *j;
static Error err;

static void make_folder(void)
{
    temp_make(folder);
    snprintf(database, sizeof database, "%s/journal.db", folder);
}

static void open_journal(void)
{
    cr_assert_eq(journal_sqlite_open(folder, 0, &j, &err), STATUS_OK, "%s", err.text);
}

static void close_journal(void)
{
    if (j)
        j->ops->close(j);
    j = NULL;
}

static void setup(void)
{
    make_folder();
    open_journal();
}

static void teardown(void)
{
    close_journal();
    temp_remove(folder);
}

TestSuite(journal_sqlite, .init = setup, .fini = teardown);

#define OK(call) cr_assert_eq((call), STATUS_OK, "%s", err.text)

static Digest key_of(unsigned number)
{
    Str field = {(const char *)&number, sizeof number};
    return digest_of(&field, 1);
}

/* Returns whether it was known. */
static bool enqueue(unsigned number, Str bytes)
{
    Digest key = key_of(number);
    bool known;
    OK(j->ops->enqueue(j, &key, bytes, 1, &known, &err));
    return known;
}

static void begin(void)
{
    OK(j->ops->begin(j, &err));
}

static void commit(void)
{
    OK(j->ops->commit(j, &err));
}

static void feed(unsigned first, unsigned count)
{
    begin();
    for (unsigned i = 0; i < count; i++)
        cr_assert_not(enqueue(first + i, STR("article")));
    commit();
}

static JournalJob reserve(void)
{
    JournalJob job;
    OK(j->ops->reserve(j, UINT64_MAX, true, &job, &err));
    return job;
}

static bool confirm(Lease lease)
{
    bool counted;
    Digest key = key_of((unsigned)lease.job); /* the tests feed article n as job n */
    OK(j->ops->confirm(j, lease, &key, &counted, &err));
    return counted;
}

static void expect_counts(uint64_t ready, uint64_t leased, uint64_t done, uint64_t buried, uint64_t bytes, int line)
{
    JournalCounts c = j->ops->counts(j);
    cr_expect(c.ready == ready && c.leased == leased && c.done == done && c.buried == buried &&
                  c.waiting_bytes == bytes,
              "line %d: ready %d leased %d done %d buried %d bytes %d", line, (int)c.ready, (int)c.leased, (int)c.done,
              (int)c.buried, (int)c.waiting_bytes);
}
#define COUNTS(ready, leased, done, buried, bytes) expect_counts(ready, leased, done, buried, bytes, __LINE__)

static void reopen(void)
{
    close_journal();
    open_journal();
}

/* Runs SQL on the closed file, as a vandal would. */
static void vandalise(const char *sql)
{
    sqlite3 *db;
    cr_assert_eq(sqlite3_open(database, &db), SQLITE_OK);
    cr_assert_eq(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK, "%s", sqlite3_errmsg(db));
    sqlite3_close(db);
}

Test(journal_sqlite, an_article_goes_from_ready_to_leased_to_done)
{
    begin();
    cr_expect_not(enqueue(1, STR("first")));
    cr_expect_not(enqueue(2, STR("the second")));
    COUNTS(2, 0, 0, 0, 15);
    JournalJob job = reserve();
    cr_expect_eq(job.lease.job, 1);
    cr_expect_eq(job.lease.attempt, 1);
    cr_expect_eq(job.size_bytes, 5);
    cr_expect(str_equal(job.article, STR("first")));
    COUNTS(1, 1, 0, 0, 15);
    cr_expect(confirm(job.lease));
    COUNTS(1, 0, 1, 0, 10);
    commit();
    reopen();
    COUNTS(1, 0, 1, 0, 10);
}

Test(journal_sqlite, a_key_is_known_for_good)
{
    feed(1, 1);
    begin();
    cr_expect(enqueue(1, STR("article")), "while ready");
    Lease lease = reserve().lease;
    cr_expect(enqueue(1, STR("article")), "while leased");
    cr_expect(confirm(lease));
    cr_expect(enqueue(1, STR("article")), "when done");
    commit();
    reopen();
    begin();
    cr_expect(enqueue(1, STR("article")), "after a restart");
    commit();
    COUNTS(0, 0, 1, 0, 0);
}

Test(journal_sqlite, the_oldest_is_reserved_first_also_after_it_came_back)
{
    feed(1, 3);
    begin();
    Lease first = reserve().lease;
    cr_expect_eq(reserve().lease.job, 2);
    OK(j->ops->give_back(j, first, JOURNAL_TRY_COUNTS, &err));
    Lease again = reserve().lease;
    cr_expect_eq(again.job, 1);
    cr_expect_eq(again.attempt, 2);
    OK(j->ops->give_back(j, again, JOURNAL_TRY_REFUNDED, &err));
    cr_expect_eq(reserve().lease.attempt, 2, "the try was given back");
    cr_expect_eq(reserve().lease.job, 3);
    JournalJob none;
    cr_expect_eq(j->ops->reserve(j, UINT64_MAX, true, &none, &err), STATUS_EMPTY);
    commit();
}

Test(journal_sqlite, what_is_too_large_stays_and_tells_its_size)
{
    feed(1, 1);
    begin();
    JournalJob job;
    cr_expect_eq(j->ops->reserve(j, 6, true, &job, &err), STATUS_LIMIT);
    cr_expect_eq(job.size_bytes, 7);
    COUNTS(1, 0, 0, 0, 7);
    OK(j->ops->reserve(j, 7, true, &job, &err));
    cr_expect_eq(job.lease.attempt, 1, "no try was counted for nothing");
    commit();
}

Test(journal_sqlite, a_stale_lease_changes_nothing)
{
    feed(1, 1);
    begin();
    Lease old = reserve().lease;
    OK(j->ops->give_back(j, old, JOURNAL_TRY_COUNTS, &err));
    OK(j->ops->give_back(j, old, JOURNAL_TRY_COUNTS, &err));
    COUNTS(1, 0, 0, 0, 7);
    OK(j->ops->bury(j, old, JOURNAL_TRY_COUNTS, STR("late"), &err));
    COUNTS(1, 0, 0, 0, 7);
    Lease now = reserve().lease;
    OK(j->ops->give_back(j, old, JOURNAL_TRY_COUNTS, &err));
    OK(j->ops->bury(j, old, JOURNAL_TRY_COUNTS, STR("late"), &err));
    COUNTS(0, 1, 0, 0, 7);
    cr_expect(confirm(now));
    OK(j->ops->bury(j, now, JOURNAL_TRY_COUNTS, STR("late"), &err));
    COUNTS(0, 0, 1, 0, 0);
    commit();
}

Test(journal_sqlite, done_counts_from_any_state_once)
{
    feed(1, 3);
    begin();
    Lease ready = reserve().lease, leased = reserve().lease, buried = reserve().lease;
    OK(j->ops->give_back(j, ready, JOURNAL_TRY_COUNTS, &err));
    OK(j->ops->bury(j, buried, JOURNAL_TRY_COUNTS, STR("why"), &err));
    COUNTS(1, 1, 0, 1, 14);
    cr_expect(confirm(ready));
    cr_expect(confirm(leased));
    cr_expect(confirm(buried));
    COUNTS(0, 0, 3, 0, 0);
    cr_expect_not(confirm(ready));
    commit();
    reopen();
    COUNTS(0, 0, 3, 0, 0);
}

Test(journal_sqlite, done_of_what_was_never_handed_out_does_not_count)
{
    static const Lease LEASES[] = {{0, 1}, {1, 0}, {1, 1}, {2, 1}, {3, 1}, {UINT64_MAX, 1}};
    feed(1, 2);
    begin();
    for (size_t i = 0; i < sizeof LEASES / sizeof *LEASES; i++)
        cr_expect_not(confirm(LEASES[i]), "%zu", i);
    Lease lease = reserve().lease;
    cr_expect_not(confirm((Lease){lease.job, 2}));
    COUNTS(1, 1, 0, 0, 14);
    commit();
}

Test(journal_sqlite, done_of_another_journals_article_does_not_count)
{
    feed(1, 1);
    begin();
    Lease lease = reserve().lease;
    Digest other = key_of(2);
    bool counted = true;
    OK(j->ops->confirm(j, lease, &other, &counted, &err));
    cr_expect_not(counted);
    COUNTS(0, 1, 0, 0, 7);
    commit();
}

Test(journal_sqlite, what_was_tried_before_is_only_for_who_holds_nothing_else)
{
    feed(1, 2);
    begin();
    OK(j->ops->give_back(j, reserve().lease, JOURNAL_TRY_COUNTS, &err));
    JournalJob job;
    cr_expect_eq(j->ops->reserve(j, UINT64_MAX, false, &job, &err), STATUS_LIMIT);
    cr_expect_eq(job.lease.attempt, 2);
    COUNTS(2, 0, 0, 0, 14);
    OK(j->ops->reserve(j, UINT64_MAX, true, &job, &err));
    cr_expect(job.lease.job == 1 && job.lease.attempt == 2);
    OK(j->ops->reserve(j, UINT64_MAX, false, &job, &err));
    cr_expect(job.lease.job == 2 && job.lease.attempt == 1);
    commit();
}

Test(journal_sqlite, a_buried_article_that_is_fed_again_has_all_its_tries)
{
    feed(1, 1);
    begin();
    OK(j->ops->give_back(j, reserve().lease, JOURNAL_TRY_COUNTS, &err));
    OK(j->ops->bury(j, reserve().lease, JOURNAL_TRY_COUNTS, STR("why"), &err));
    COUNTS(0, 0, 0, 1, 0);
    cr_expect_not(enqueue(1, STR("article")));
    COUNTS(1, 0, 0, 0, 7);
    cr_expect(enqueue(1, STR("article")), "now it is known");
    JournalJob job = reserve();
    cr_expect_eq(job.lease.attempt, 1);
    cr_expect(str_equal(job.article, STR("article")));
    commit();
}

Test(journal_sqlite, buried_keeps_its_bytes_and_reason)
{
    feed(1, 1);
    begin();
    OK(j->ops->bury(j, reserve().lease, JOURNAL_TRY_COUNTS, STR("Grund: „zu lang“"), &err));
    commit();
    reopen();
    COUNTS(0, 0, 0, 1, 0);
    close_journal();
    vandalise("SELECT 1 / (reason = 'Grund: „zu lang“' AND state = 5 AND tries = 1) FROM article");
    open_journal();
}

Test(journal_sqlite, close_without_commit_loses_only_what_was_not_committed)
{
    feed(1, 2);
    begin();
    cr_expect_eq(reserve().lease.attempt, 1);
    cr_expect_not(enqueue(9, STR("article")));
    reopen();
    COUNTS(2, 0, 0, 0, 14);
    begin();
    cr_expect_eq(reserve().lease.attempt, 1);
    cr_expect_not(enqueue(9, STR("article")));
    commit();
}

Test(journal_sqlite, what_was_leased_is_ready_after_a_restart_with_its_tries)
{
    feed(1, 2);
    begin();
    reserve();
    commit();
    reopen();
    COUNTS(2, 0, 0, 0, 14);
    begin();
    Lease lease = reserve().lease;
    cr_expect_eq(lease.job, 1);
    cr_expect_eq(lease.attempt, 2);
    commit();
}

Test(journal_sqlite, rollback_takes_back_rows_and_counts)
{
    feed(1, 1);
    begin();
    reserve();
    enqueue(2, STR("article"));
    OK(j->ops->rollback(j, &err));
    COUNTS(1, 0, 0, 0, 7);
    OK(j->ops->rollback(j, &err));
    COUNTS(1, 0, 0, 0, 7);
    begin();
    cr_expect_not(enqueue(2, STR("article")));
    cr_expect_eq(reserve().lease.attempt, 1);
    commit();
    OK(j->ops->rollback(j, &err));
    COUNTS(1, 1, 0, 0, 14);
}

Test(journal_sqlite, an_article_of_any_size_comes_back_as_it_went_in)
{
    static const size_t SIZES[] = {0, 1, 4000, 4096, 70000, 5000000};
    for (size_t i = 0; i < sizeof SIZES / sizeof *SIZES; i++) {
        char *bytes = malloc(SIZES[i] + 1);
        for (size_t k = 0; k < SIZES[i]; k++)
            bytes[k] = (char)(k * 31 + i);
        begin();
        cr_expect_not(enqueue((unsigned)i, (Str){bytes, SIZES[i]}));
        JournalJob job = reserve();
        cr_expect(str_equal(job.article, (Str){bytes, SIZES[i]}), "%zu bytes", SIZES[i]);
        commit();
        free(bytes);
    }
}

Test(journal_sqlite, the_file_is_for_its_owner_only)
{
    feed(1, 1);
    static const char *const NAMES[] = {"journal.db", "journal.db-wal"};
    for (size_t i = 0; i < 2; i++) {
        char path[100];
        snprintf(path, sizeof path, "%s/%s", folder, NAMES[i]);
        struct stat info;
        cr_assert_eq(stat(path, &info), 0, "%s", path);
        cr_expect_eq(info.st_mode & 0777, 0600, "%s", path);
    }
}

Test(journal_sqlite, a_second_opening_is_refused)
{
    Journal *second;
    cr_expect_eq(journal_sqlite_open(folder, 0, &second, &err), STATUS_BUSY);
}

Test(journal_sqlite, the_folder_has_one_owner)
{
    int first, second;
    OK(file_lock_folder(folder, "broker", &first, &err));
    cr_expect_eq(file_lock_folder(folder, "broker", &second, &err), STATUS_BUSY);
    close(first);
}

Test(journal_sqlite, damage_is_refused_and_named)
{
    static const struct {
        const char *sql, *named;
        Status status;
    } ROWS[] = {
        {"UPDATE payload SET bytes = x'61727469636c6521' WHERE job = 2", "article 2", STATUS_CORRUPT},
        {"UPDATE payload SET bytes = x'61727469636c66' WHERE job = 2", "article 2", STATUS_CORRUPT},
        {"UPDATE payload SET checksum = checksum + 1 WHERE job = 3", "article 3", STATUS_CORRUPT},
        {"UPDATE article SET size = 6 WHERE job = 1", "article 1", STATUS_CORRUPT},
        {"UPDATE article SET state = 4 WHERE job = 1", "article 1", STATUS_CORRUPT},
        {"DELETE FROM payload WHERE job = 2", "3 articles are ready and 2", STATUS_CORRUPT},
        {"PRAGMA user_version = 2", "schema 2", STATUS_VERSION},
        {"PRAGMA application_id = 7", "no journal of Depesche", STATUS_CORRUPT},
    };
    feed(1, 3);
    close_journal();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char command[300];
        snprintf(command, sizeof command, "cp %s %s.good", database, database);
        cr_assert_eq(system(command), 0);
        vandalise(ROWS[i].sql);
        cr_expect_eq(journal_sqlite_open(folder, 0, &j, &err), ROWS[i].status, "%s", ROWS[i].sql);
        cr_expect(strstr(err.text, ROWS[i].named) && strstr(err.text, "journal.db"), "%s: %s", ROWS[i].sql, err.text);
        snprintf(command, sizeof command, "mv %s.good %s; rm -f %s-wal", database, database, database);
        cr_assert_eq(system(command), 0);
    }
    j = NULL;
    open_journal();
    COUNTS(3, 0, 0, 0, 21);
}

Test(journal_sqlite, bytes_that_rot_while_it_runs_are_not_handed_out)
{
    /* more than its cache holds, so that the first is read from the file again */
    enum { COUNT = 600, SIZE = 200000 };
    static char large[SIZE];
    memset(large, 'q', sizeof large);
    for (unsigned i = 0; i < COUNT; i++) {
        begin();
        enqueue(i, (Str){large, sizeof large});
        commit();
        OK(j->ops->maintain(j, &err));
    }
    int fd = open(database, O_RDWR);
    cr_assert_geq(fd, 0);
    char page[4096];
    off_t at = 0; /* of a page in the middle of the first article, byte for byte its own */
    for (ssize_t n; (n = pread(fd, page, sizeof page, at)) == sizeof page; at += n)
        if (page[4] == 'q' && page[sizeof page - 1] == 'q')
            break;
    cr_assert_eq(pwrite(fd, "Q", 1, at + 100), 1);
    close(fd);
    begin();
    JournalJob job;
    cr_expect_eq(j->ops->reserve(j, UINT64_MAX, true, &job, &err), STATUS_CORRUPT);
    cr_expect(strstr(err.text, "article 1:"), "%s", err.text);
    OK(j->ops->rollback(j, &err));
}

Test(journal_sqlite, random_bytes_are_no_journal)
{
    close_journal();
    for (unsigned seed = 0; seed < 20; seed++) {
        char bytes[16384];
        srand(seed);
        for (size_t i = 0; i < sizeof bytes; i++)
            bytes[i] = (char)rand();
        if (seed % 2)
            memcpy(bytes, "SQLite format 3", 16);
        FILE *file = fopen(database, "wb");
        cr_assert(file);
        fwrite(bytes, 1, sizeof bytes, file);
        fclose(file);
        Status st = journal_sqlite_open(folder, 0, &j, &err);
        cr_expect_eq(st, STATUS_CORRUPT, "seed %u: %s", seed, status_text(st));
        j = NULL;
        file = fopen(database, "rb");
        char after[sizeof bytes];
        cr_expect_eq(fread(after, 1, sizeof after, file), sizeof after);
        cr_expect_eq(memcmp(bytes, after, sizeof bytes), 0, "seed %u: the file was changed", seed);
        fclose(file);
    }
}

Test(journal_sqlite, an_empty_file_is_a_new_journal)
{
    close_journal();
    cr_assert_eq(truncate(database, 0), 0);
    open_journal();
    COUNTS(0, 0, 0, 0, 0);
}

Test(journal_sqlite, a_full_disk_loses_nothing_and_passes)
{
    close_journal();
    cr_assert_eq(journal_sqlite_open(folder, 40, &j, &err), STATUS_OK);
    char large[20000];
    memset(large, 'x', sizeof large);
    unsigned stored = 0;
    Status st = STATUS_OK;
    while (!st && stored < 100) {
        begin();
        Digest key = key_of(stored + 1);
        bool known;
        st = j->ops->enqueue(j, &key, (Str){large, sizeof large}, 1, &known, &err);
        if (st)
            break;
        commit();
        stored++;
    }
    cr_expect_eq(st, STATUS_FULL, "%s", err.text);
    cr_expect(strstr(err.text, "free some space"), "%s", err.text);
    OK(j->ops->rollback(j, &err));
    COUNTS(stored, 0, 0, 0, stored * sizeof large);
    begin();
    cr_expect(confirm(reserve().lease), "old articles can be done in a full file");
    commit();
    begin();
    cr_expect_not(enqueue(stored + 1, (Str){large, sizeof large}), "and make room for new ones");
    commit();
    reopen();
    COUNTS(stored, 0, 1, 0, stored * sizeof large);
}

Test(journal_sqlite, a_write_error_is_told_as_such)
{
    feed(1, 1);
    signal(SIGXFSZ, SIG_IGN);
    struct rlimit limit;
    cr_assert_eq(getrlimit(RLIMIT_FSIZE, &limit), 0);
    struct rlimit small = {.rlim_cur = 64 * 1024, .rlim_max = limit.rlim_max};
    static char large[200000];
    begin();
    enqueue(2, (Str){large, sizeof large});
    cr_assert_eq(setrlimit(RLIMIT_FSIZE, &small), 0);
    Status st = j->ops->commit(j, &err);
    cr_assert_eq(setrlimit(RLIMIT_FSIZE, &limit), 0);
    cr_expect_eq(st, STATUS_IO, "%s", err.text);
    reopen();
    COUNTS(1, 0, 0, 0, 7);
}

Test(journal_sqlite, the_log_is_carried_over_and_does_not_grow_for_ever)
{
    static char large[100000];
    for (unsigned i = 1; i <= 1000; i++) {
        begin();
        enqueue(i, (Str){large, sizeof large});
        cr_expect(confirm(reserve().lease));
        commit();
        OK(j->ops->maintain(j, &err));
    }
    char path[100];
    snprintf(path, sizeof path, "%s/journal.db-wal", folder);
    struct stat info;
    cr_assert_eq(stat(path, &info), 0);
    cr_expect_lt(info.st_size, 40 * 1024 * 1024);
    cr_expect_gt(info.st_size, 16 * 1024 * 1024, "it is overwritten, not shortened");
    reopen();
    COUNTS(0, 0, 1000, 0, 0);
}

Test(journal_sqlite, a_long_folder_name_is_refused)
{
    char name[5000];
    memset(name, 'x', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    Journal *none;
    cr_expect_eq(journal_sqlite_open(name, 0, &none, &err), STATUS_USAGE);
    cr_expect_eq(journal_sqlite_open("/nowhere", 0, &none, &err), STATUS_IO);
}
