/* Sides that are only counted: "beide Seiten", "die drei Regierungschefs". */
#define _XOPEN_SOURCE 700

#include "tests/unit/worker/extraction/meeting_rows.h"

Test(meeting_both, means_those_who_met_last)
{
    static const Row ROWS[] = {
        {"Edi Rama empfing am Montag Pedro Sánchez in Tirana. Im Oktober wollen sich beide Politiker in Madrid "
         "wiedersehen.",
         "held bilateral - Tirana ALB 2025-09-08: Edi Rama host, Pedro Sánchez attendee | "
         "planned bilateral - Madrid ESP 2025-10: Edi Rama attendee, Pedro Sánchez host"},
    };
    CHECK(ROWS);
}

Test(meeting_both, means_those_who_were_named_together)
{
    static const Row ROWS[] = {
        {"Peru und Chile streiten um den Hafen. Vertreter beider Länder berieten am Montag in Lima.",
         "held bilateral - Lima PER 2025-09-08: Chile attendee, Peru host"},
        {"Der Streit zwischen Peru und Chile geht weiter. Beide Seiten führten am Montag in Lima Gespräche.",
         "held bilateral - Lima PER 2025-09-08: Chile attendee, Peru host"},
        {"Edi Rama, Pedro Sánchez und Mark Carney reisten nach Oslo. Dort trafen die drei Regierungschefs am Montag "
         "Jonas Gahr Støre.",
         "held multilateral - Oslo NOR 2025-09-08: Edi Rama attendee, Jonas Gahr Støre host, Mark Carney attendee, "
         "Pedro Sánchez attendee"},
    };
    CHECK(ROWS);
}

Test(meeting_both, means_nobody_where_more_were_named)
{
    static const Row ROWS[] = {
        {"Peru, Chile und Brasilien streiten um den Hafen. Beide Seiten verhandelten am Montag.", ""},
    };
    CHECK(ROWS);
}
