#include "broker/trouble.h"

#include "base/log.h"

void trouble_meet(Trouble *t, const char *text, int64_t now_ms)
{
    if (!t->text) {
        *t = (Trouble){.since_ms = now_ms, .wait_ms = TROUBLE_WAIT_MIN_MS};
        log_event(LOG_ERROR, "trouble.begin", "text=%s", log_quote(str_of(text)));
    } else if (now_ms < t->again_ms)
        return;
    else if ((t->wait_ms *= 2) > TROUBLE_WAIT_MAX_MS)
        t->wait_ms = TROUBLE_WAIT_MAX_MS;
    t->text = text;
    t->again_ms = now_ms + t->wait_ms;
}

void trouble_end(Trouble *t, int64_t now_ms)
{
    if (!t->text)
        return;
    log_event(LOG_INFO, "trouble.end", "text=%s lasted_ms=%lld", log_quote(str_of(t->text)),
              (long long)(now_ms - t->since_ms));
    *t = (Trouble){0};
}

bool trouble_holds(const Trouble *t, int64_t now_ms, int64_t *left_ms)
{
    if (!t->text || now_ms >= t->again_ms)
        return false;
    *left_ms = t->again_ms - now_ms;
    return true;
}

void trouble_forget(Trouble *t, int64_t now_ms)
{
    if (t->text && now_ms >= t->again_ms + TROUBLE_FORGET_MS)
        trouble_end(t, now_ms);
}
