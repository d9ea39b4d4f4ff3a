#include "store/rows.h"

#include "proto/codec.h"

typedef enum RowStatement {
    ROW_EVIDENCE,
    ROW_MEETING,
    ROW_SIZE,
    ROW_TOPIC,
    ROW_PARTICIPANT,
    ROW_PLEDGE,
    ROW_POSITION,
} RowStatement;

static const char *const SQL[ROWS_STATEMENTS] = {
    [ROW_EVIDENCE] = "INSERT INTO evidence (fact, ordinal, start, \"end\", quote) VALUES (?, ?, ?, ?, ?)",
    [ROW_MEETING] = "INSERT INTO meeting (fact, number, name, format, channel, place, country, date, status)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [ROW_SIZE] = "INSERT INTO meeting_size (meeting, ordinal, value, unit) VALUES (?, ?, ?, ?)",
    [ROW_TOPIC] = "INSERT INTO meeting_topic (meeting, ordinal, topic) VALUES (?, ?, ?)",
    [ROW_PARTICIPANT] = "INSERT INTO participant (fact, meeting, actor_type, actor_name, actor_country, actor_count,"
                        " role, channel) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    [ROW_PLEDGE] = "INSERT INTO pledge (fact, pledger_type, pledger_name, pledger_country, pledger_count,"
                   " recipient_type, recipient_name, recipient_country, recipient_count, type, amount, unit, status,"
                   " condition) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [ROW_POSITION] = "INSERT INTO position (fact, holder_type, holder_name, holder_country, holder_count,"
                     " addressee_type, addressee_name, addressee_country, addressee_count, topic, stance, quoted,"
                     " statement) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
};

Status rows_open(Rows *rows, Database *db, Error *err)
{
    return database_prepare(db, SQL, ROWS_STATEMENTS, rows->statements, err);
}

void rows_close(Rows *rows)
{
    database_finalize(rows->statements, ROWS_STATEMENTS);
}

/* A statement whose first parameter is the fact. */
static Binder row_of(const Rows *rows, RowStatement statement, int64_t fact)
{
    Binder b = binder_of(rows->statements[statement]);
    binder_number(&b, fact);
    return b;
}

static Status write_evidence(const Rows *rows, Database *db, const PbFact *fact, int64_t seq, Error *err)
{
    for (size_t i = 0; i < fact->n_evidence; i++) {
        const PbEvidence *e = fact->evidence[i];
        Binder b = row_of(rows, ROW_EVIDENCE, seq);
        binder_number(&b, (int64_t)i);
        binder_number(&b, e->start);
        binder_number(&b, e->end);
        binder_text(&b, e->quote);
        Status st = binder_run(&b, db, "evidence", err);
        if (st)
            return st;
    }
    return STATUS_OK;
}

static Status write_meeting(const Rows *rows, Database *db, const PbMeeting *m, int64_t seq, Error *err)
{
    Binder b = row_of(rows, ROW_MEETING, seq);
    binder_number(&b, m->number);
    binder_text(&b, m->name);
    binder_word(&b, &vocabulary_meeting_format, (int)m->format);
    binder_word(&b, &vocabulary_channel, (int)m->channel);
    binder_text(&b, m->place);
    binder_text(&b, m->country);
    binder_text(&b, m->date ? m->date->edtf : NULL);
    binder_word(&b, &vocabulary_meeting_status, (int)m->status);
    Status st = binder_run(&b, db, "meeting", err);
    for (size_t i = 0; !st && i < m->n_size; i++) {
        b = row_of(rows, ROW_SIZE, seq);
        binder_number(&b, (int64_t)i);
        binder_number(&b, m->size[i]->value);
        binder_word(&b, &vocabulary_size_unit, (int)m->size[i]->unit);
        st = binder_run(&b, db, "meeting_size", err);
    }
    for (size_t i = 0; !st && i < m->n_topics; i++) {
        b = row_of(rows, ROW_TOPIC, seq);
        binder_number(&b, (int64_t)i);
        binder_word(&b, &vocabulary_topic, (int)m->topics[i]);
        st = binder_run(&b, db, "meeting_topic", err);
    }
    return st;
}

/* The fact that states the meeting with this number. */
static int64_t find_meeting(const SinkExtraction *x, const int64_t *seqs, uint32_t number)
{
    for (size_t i = 0; i < x->fact_count; i++)
        if (x->facts[i]->body_case == PB_BODY(MEETING) && x->facts[i]->meeting->number == number)
            return seqs[i];
    return 0;
}

static Status write_participant(const Rows *rows, Database *db, const PbParticipant *p, int64_t seq, int64_t meeting,
                                Error *err)
{
    Binder b = row_of(rows, ROW_PARTICIPANT, seq);
    binder_number(&b, meeting);
    binder_actor(&b, p->actor);
    binder_word(&b, &vocabulary_participant_role, (int)p->role);
    binder_word(&b, &vocabulary_channel, (int)p->channel);
    return binder_run(&b, db, "participant", err);
}

static Status write_pledge(const Rows *rows, Database *db, const PbPledge *p, int64_t seq, Error *err)
{
    Binder b = row_of(rows, ROW_PLEDGE, seq);
    binder_actor(&b, p->pledger);
    binder_actor(&b, p->recipient);
    binder_word(&b, &vocabulary_pledge_type, (int)p->type);
    if (p->amount)
        binder_real(&b, p->amount->value);
    else
        binder_null(&b);
    binder_text(&b, p->amount ? p->amount->unit : NULL);
    binder_word(&b, &vocabulary_pledge_status, (int)p->status);
    binder_text(&b, p->condition);
    return binder_run(&b, db, "pledge", err);
}

static Status write_position(const Rows *rows, Database *db, const PbPosition *p, int64_t seq, Error *err)
{
    Binder b = row_of(rows, ROW_POSITION, seq);
    binder_actor(&b, p->holder);
    binder_actor(&b, p->addressee);
    binder_word(&b, &vocabulary_topic, (int)p->topic);
    binder_word(&b, &vocabulary_stance, (int)p->stance);
    binder_number(&b, p->quoted);
    binder_text(&b, p->statement);
    return binder_run(&b, db, "position", err);
}

static Status write_other(const Rows *rows, Database *db, const SinkExtraction *x, const int64_t *seqs, size_t i,
                          Error *err)
{
    const PbFact *fact = x->facts[i];
    switch (fact->body_case) {
    case PB_BODY(PARTICIPANT):
        return write_participant(rows, db, fact->participant, seqs[i],
                                 find_meeting(x, seqs, fact->participant->meeting), err);
    case PB_BODY(PLEDGE):
        return write_pledge(rows, db, fact->pledge, seqs[i], err);
    case PB_BODY(POSITION):
        return write_position(rows, db, fact->position, seqs[i], err);
    default:
        return STATUS_OK;
    }
}

Status rows_write(const Rows *rows, Database *db, const SinkExtraction *extraction, const int64_t *seqs, Error *err)
{
    Status st = STATUS_OK;
    /* meetings first: a participant may stand before its meeting in the text, and names its row */
    for (size_t i = 0; !st && i < extraction->fact_count; i++)
        if (!(st = write_evidence(rows, db, extraction->facts[i], seqs[i], err)) &&
            extraction->facts[i]->body_case == PB_BODY(MEETING))
            st = write_meeting(rows, db, extraction->facts[i]->meeting, seqs[i], err);
    for (size_t i = 0; !st && i < extraction->fact_count; i++)
        st = write_other(rows, db, extraction, seqs, i, err);
    return st;
}
