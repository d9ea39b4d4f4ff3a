/* Mentions of one meeting, and of two. */
#define _XOPEN_SOURCE 700

#include "tests/unit/worker/extraction/meeting_rows.h"

Test(meeting_same, of_ministers_are_one_by_either_name)
{
    static const Row ROWS[] = {
        {"Die EU-Innenminister treffen sich am Freitag in Riga. Beim Innenministertreffen soll es um Visa gehen.",
         "planned multilateral EU-Innenminister Riga LVA 2025-09-12: EU-Innenminister attendee"},
    };
    CHECK(ROWS);
}

Test(meeting_same, join_once_place_and_day_are_known)
{
    static const Row ROWS[] = {
        {"Edi Rama wird am Freitag zu einer Konferenz in Oslo erwartet. Er wolle mit Peru, Kanada und Norwegen darüber "
         "reden, wie der Druck erhöht werden könne, sagte Edi Rama.",
         "planned multilateral - Oslo NOR 2025-09-12: Edi Rama attendee, Kanada attendee, Norwegen host, Peru "
         "attendee"},
        {"Nächste Runde im November\n\nVorgesehen ist eine weitere Runde im November, sagte Edi Rama.",
         "planned multilateral - - - 2025-11"},
    };
    CHECK(ROWS);
}
