#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "proto/link_state.h"

Status link_context_new(LinkContext **out, Error *err)
{
    struct rlimit files;
    if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < LINK_FILES_MIN) /* libzmq aborts for want of one */
        return error_set(err, STATUS_LIMIT, "only %llu files may be open at a time; allow %d at least (ulimit -n)",
                         (unsigned long long)files.rlim_cur, LINK_FILES_MIN);
    LinkContext *c = calloc(1, sizeof *c);
    if (c)
        c->zmq = zmq_ctx_new();
    if (!c || !c->zmq) {
        free(c);
        return error_set(err, STATUS_NO_MEMORY, "cannot start ZeroMQ: %s", strerror(errno));
    }
    *out = c;
    return STATUS_OK;
}

Status link_context_guard(LinkContext *context, const char *folder, Error *err)
{
    return folder ? gate_open(context->zmq, folder, &context->gate, err) : STATUS_OK;
}

Status link_context_identify(LinkContext *context, const char *path, Error *err)
{
    if (!path || !*path)
        return STATUS_OK;
    Status st = key_read(path, &context->key, err);
    if (!st && !context->key.server_key[0])
        st = error_set(err, STATUS_MALFORMED,
                       "%s: the line \"server\" with the server's public key is missing; depesche keys list shows it",
                       path);
    return st;
}

void link_context_free(LinkContext *context)
{
    if (!context)
        return;
    gate_close(context->gate);
    key_wipe(&context->key);
    while (zmq_ctx_term(context->zmq) < 0 && errno == EINTR)
        continue;
    free(context);
}
