#define _GNU_SOURCE
#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PATH_BYTES_MAX = 4096, READ_CHUNK = 64 * 1024 };

static Status read_all(int fd, const char *path, size_t max_bytes, Buffer *out, Error *err)
{
    char chunk[READ_CHUNK];
    size_t total = 0;
    for (;;) {
        ssize_t n = read(fd, chunk, sizeof chunk);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return error_set(err, STATUS_IO, "%s: %s", path, strerror(errno));
        if (n == 0)
            break;
        total += (size_t)n;
        if (total > max_bytes)
            return error_set(err, STATUS_LIMIT, "%s: longer than the limit of %zu bytes; split it", path, max_bytes);
        buffer_add(out, chunk, (size_t)n);
    }
    return out->failed ? error_set(err, STATUS_NO_MEMORY, "%s: out of memory", path) : STATUS_OK;
}

Status file_read(const char *path, size_t max_bytes, Buffer *out, Error *err)
{
    if (strcmp(path, "-") == 0)
        return read_all(STDIN_FILENO, "standard input", max_bytes, out, err);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return error_set(err, errno == ENOENT ? STATUS_NOT_FOUND : STATUS_IO, "%s: %s", path, strerror(errno));
    Status st = read_all(fd, path, max_bytes, out, err);
    close(fd);
    return st;
}

static Status write_all(int fd, const char *path, Str bytes, Error *err)
{
    while (bytes.len) {
        ssize_t n = write(fd, bytes.ptr, bytes.len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return error_set(err, errno == ENOSPC ? STATUS_FULL : STATUS_IO, "%s: %s", path, strerror(errno));
        bytes = str_slice(bytes, (size_t)n, bytes.len);
    }
    return fsync(fd) < 0 ? error_set(err, STATUS_IO, "%s: %s", path, strerror(errno)) : STATUS_OK;
}

/* A rename is durable only once its folder is. */
static Status sync_folder_of(const char *path, Error *err)
{
    char folder[PATH_BYTES_MAX];
    const char *slash = strrchr(path, '/');
    snprintf(folder, sizeof folder, "%.*s", slash ? (int)(slash - path) + 1 : 1, slash ? path : ".");
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool synced = fd >= 0 && fsync(fd) == 0;
    Status st = synced ? STATUS_OK : error_set(err, STATUS_IO, "%s: %s", folder, strerror(errno));
    if (fd >= 0)
        close(fd);
    return st;
}

Status file_replace(const char *path, Str bytes, Error *err)
{
    char fresh[PATH_BYTES_MAX];
    if (snprintf(fresh, sizeof fresh, "%s.XXXXXX", path) >= (int)sizeof fresh)
        return error_set(err, STATUS_USAGE, "%.200s…: the path is too long", path);
    int fd = mkostemp(fresh, O_CLOEXEC); /* of mode 0600 */
    if (fd < 0)
        return error_set(err, errno == ENOSPC ? STATUS_FULL : STATUS_IO, "%s: %s", path, strerror(errno));
    Status st = write_all(fd, path, bytes, err);
    close(fd);
    if (!st && rename(fresh, path) < 0)
        st = error_set(err, STATUS_IO, "%s: %s", path, strerror(errno));
    if (st) {
        unlink(fresh);
        return st;
    }
    return sync_folder_of(path, err);
}

Status file_check_private(const char *path, Error *err)
{
    struct stat info;
    if (stat(path, &info) < 0)
        return error_set(err, errno == ENOENT ? STATUS_NOT_FOUND : STATUS_IO, "%s: %s", path, strerror(errno));
    if (info.st_mode & (S_IRWXG | S_IRWXO))
        return error_set(err, STATUS_DENIED, "%s: others can read this secret; chmod 600 %s", path, path);
    return STATUS_OK;
}

Status file_make_folder(const char *path, Error *err)
{
    char part[PATH_BYTES_MAX];
    size_t len = strlen(path);
    if (len == 0 || len >= sizeof part)
        return error_set(err, STATUS_USAGE, "folder name is empty or longer than %d bytes", PATH_BYTES_MAX);
    for (size_t i = 1; i <= len; i++) {
        if (path[i] != '/' && path[i] != '\0')
            continue;
        memcpy(part, path, i);
        part[i] = '\0';
        if (mkdir(part, 0700) < 0 && errno != EEXIST)
            return error_set(err, errno == ENOSPC ? STATUS_FULL : STATUS_IO, "%s: cannot make the folder: %s", part,
                             strerror(errno));
    }
    if (!file_is_folder(path))
        return error_set(err, STATUS_IO, "%s: not a folder", path);
    return STATUS_OK;
}

bool file_is_folder(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

Status file_lock_folder(const char *folder, const char *name, int *fd, Error *err)
{
    char path[PATH_BYTES_MAX];
    if (snprintf(path, sizeof path, "%s/%s.lock", folder, name) >= (int)sizeof path)
        return error_set(err, STATUS_USAGE, "%s: folder name is too long", folder);
    int lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock < 0)
        return error_set(err, errno == ENOSPC ? STATUS_FULL : STATUS_IO, "%s: %s", path, strerror(errno));
    if (flock(lock, LOCK_EX | LOCK_NB) < 0) {
        char holder[32] = "";
        ssize_t n = read(lock, holder, sizeof holder - 1);
        close(lock);
        holder[n > 0 ? n : 0] = '\0';
        return error_set(err, STATUS_BUSY, "%s: in use by process %s; stop it, or name another folder", folder,
                         *holder ? holder : "(unknown)");
    }
    /* The pid only helps whoever reads the message above: the lock itself is the kernel's. */
    char pid[32];
    int n = snprintf(pid, sizeof pid, "%ld", (long)getpid());
    if (ftruncate(lock, 0) < 0 || write(lock, pid, (size_t)n) < 0) {
        Status st = errno == ENOSPC ? STATUS_FULL : STATUS_IO;
        error_set(err, st, "%s: %s", path, strerror(errno));
        close(lock);
        return st;
    }
    *fd = lock;
    return STATUS_OK;
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

Status file_list(const char *folder, const char *suffix, char ***names, size_t *count, Error *err)
{
    DIR *dir = opendir(folder);
    if (!dir)
        return error_set(err, errno == ENOENT ? STATUS_NOT_FOUND : STATUS_IO, "%s: %s", folder, strerror(errno));
    char **list = NULL;
    size_t n = 0, cap = 0;
    Status st = STATUS_OK;
    for (struct dirent *entry; (entry = readdir(dir));) {
        if (entry->d_name[0] == '.' || (suffix && !str_ends(str_of(entry->d_name), str_of(suffix))))
            continue;
        if (n == cap) {
            cap = cap ? 2 * cap : 64;
            char **grown = realloc(list, cap * sizeof *grown);
            if (!grown) {
                st = STATUS_NO_MEMORY;
                break;
            }
            list = grown;
        }
        if (!(list[n] = strdup(entry->d_name))) {
            st = STATUS_NO_MEMORY;
            break;
        }
        n++;
    }
    closedir(dir);
    if (st) {
        file_free_names(list, n);
        return error_set(err, st, "%s: out of memory", folder);
    }
    if (n)
        qsort(list, n, sizeof *list, by_bytes);
    *names = list;
    *count = n;
    return STATUS_OK;
}

void file_free_names(char **names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        free(names[i]);
    free(names);
}

Status file_flush_output(Error *err)
{
    bool lost = ferror(stdout) != 0;
    errno = 0;
    if ((fflush(stdout) == 0 && !lost) || errno == EPIPE)
        return STATUS_OK;
    return error_set(err, errno == ENOSPC ? STATUS_FULL : STATUS_IO, "standard output: %s",
                     errno ? strerror(errno) : "not all of it could be written");
}
