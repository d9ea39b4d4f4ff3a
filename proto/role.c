#include "proto/role.h"

#include "base/utf8.h"

enum { ROLE_WORD_SHOWN = 40 };

static const struct {
    Role role;
    Str word;
} ROLES[] = {
#define ROLE_ROW(name, bit, word, text) {ROLE_##name, STR_INIT(word)},
    ROLE_LIST(ROLE_ROW)
#undef ROLE_ROW
};

enum { ROLE_COUNT = sizeof ROLES / sizeof *ROLES };

Role role_for(Verb verb)
{
    switch (verb) {
    case VERB_FEED:
        return ROLE_FEED;
    case VERB_DEAD:
    case VERB_SUBSCRIPTIONS:
        return ROLE_ADMIN;
    case VERB_READY:
    case VERB_DONE:
    case VERB_FAIL:
    case VERB_HEARTBEAT:
    case VERB_GOODBYE:
        return ROLE_WORK;
    case VERB_STORE:
        return ROLE_SINK;
    case VERB_FOLLOW:
    case VERB_CREDIT:
        return ROLE_FOLLOW;
    case VERB_BATCH: /* each message in it is asked for its own */
    case VERB_STATUS:
    case VERB_STATE: /* the answers: no server takes them, whoever sends them */
    case VERB_ERROR:
    case VERB_FED:
    case VERB_GRAVES:
    case VERB_JOB:
    case VERB_STORED:
    case VERB_EVENTS:
    case VERB_HEAD:
    case VERB_SUBSCRIBERS:
        return ROLE_NONE;
    }
    return ROLE_ALL;
}

static Role role_of(Str word)
{
    for (size_t i = 0; i < ROLE_COUNT; i++)
        if (str_equal(word, ROLES[i].word))
            return ROLES[i].role;
    return str_equal(word, STR("all")) ? ROLE_ALL : ROLE_NONE;
}

Status role_parse(Str words, Role *out, Error *err)
{
    Role roles = ROLE_NONE;
    Str rest = words, word;
    while (str_split(&rest, ',', &word)) {
        Role role = role_of(word);
        if (!role)
            return error_set(err, STATUS_USAGE,
                             "\"%.*s\" is no role; there are feed, work, sink, follow, admin, and all",
                             STR_ARG(utf8_cut(word, ROLE_WORD_SHOWN)));
        roles |= role;
    }
    *out = roles;
    return STATUS_OK;
}

void role_print(Role roles, Buffer *out)
{
    const char *between = "";
    for (size_t i = 0; i < ROLE_COUNT; i++) {
        if (!(roles & ROLES[i].role))
            continue;
        buffer_print(out, "%s%.*s", between, STR_ARG(ROLES[i].word));
        between = ",";
    }
}
