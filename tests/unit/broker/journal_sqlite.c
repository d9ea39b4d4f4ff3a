#define _GNU_SOURCE
#include "tests/unit/broker/journal_fixture.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"

TestSuite(journal_sqlite, .init = setup, .fini = teardown);

Test(journal_sqlite, what_is_to_be_left_free_is_kept_free)
{
    journal_sqlite_keep_free(j, UINT64_C(1) << 60);
    begin();
    const JournalArticle article = {key_of(1), STR("article"), STR(""), JOURNAL_NORMAL};
    bool known;
    cr_expect_eq(j->ops->enqueue(j, &article, 1, &known, &err), STATUS_FULL);
    OK(j->ops->rollback(j, &err));
    journal_sqlite_keep_free(j, 1);
    feed(1, 1);
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
        {"UPDATE payload SET bytes = x'61727469636c6521' WHERE place & 255 = 2", "article 2", STATUS_CORRUPT},
        {"UPDATE payload SET bytes = x'61727469636c66' WHERE place & 255 = 2", "article 2", STATUS_CORRUPT},
        {"UPDATE payload SET checksum = checksum + 1 WHERE place & 255 = 3", "article 3", STATUS_CORRUPT},
        {"UPDATE article SET size = 6 WHERE job = 1", "article 1", STATUS_CORRUPT},
        {"UPDATE article SET state = 4 WHERE job = 1", "article 1", STATUS_CORRUPT},
        {"DELETE FROM payload WHERE place & 255 = 2", "3 articles are ready and 2", STATUS_CORRUPT},
        {"UPDATE article SET state = 5 WHERE job = 1", "article 1", STATUS_CORRUPT},
        {"INSERT INTO grave VALUES (1, 1, 0, '')", "article 1", STATUS_CORRUPT},
        {"UPDATE payload SET place = place & 255 WHERE place & 255 = 2", "article 2", STATUS_CORRUPT},
        {"PRAGMA user_version = 5", "schema 5", STATUS_VERSION},
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
    cr_expect_eq(j->ops->reserve(j, &WORKER, UINT64_MAX, true, &job, &err), STATUS_CORRUPT);
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
        const JournalArticle article = {key_of(stored + 1), {large, sizeof large}, STR(""), JOURNAL_NORMAL};
        bool known;
        st = j->ops->enqueue(j, &article, 1, &known, &err);
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
