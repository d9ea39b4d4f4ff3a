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

Test(meeting_same, takes_no_wish_for_what_was_held)
{
    static const Row ROWS[] = {
        {"Edi Rama wünscht sich ein Treffen mit Mark Carney. Edi Rama traf am Montag in Riga Mark Carney.",
         "proposed bilateral - - - -: Edi Rama attendee, Mark Carney invited | "
         "held bilateral - Riga LVA 2025-09-08: Edi Rama attendee, Mark Carney attendee"},
        {"Edi Rama plant eine Reise, um Mark Carney zu treffen. Edi Rama hatte Mark Carney im Mai in Riga getroffen.",
         "planned bilateral - - - 2025-09: Edi Rama attendee, Mark Carney attendee | "
         "held bilateral - Riga LVA 2025-05: Edi Rama attendee, Mark Carney attendee"},
        {"Edi Rama hat mit Mark Carney gesprochen. Das Telefonat mit Pedro Sánchez habe nichts gebracht.",
         "held bilateral - - - 2025-09: Edi Rama attendee, Mark Carney attendee"},
    };
    CHECK(ROWS);
}

Test(meeting_same, keeps_what_happens_at_the_margin_apart)
{
    static const Row ROWS[] = {
        {"Edi Rama wird am Freitag am Rande des Handelsgipfels in Riga Mark Carney treffen.",
         "planned bilateral - Riga LVA 2025-09-12: Edi Rama attendee, Mark Carney attendee | "
         "planned multilateral Handelsgipfel Riga LVA 2025-09-12: Edi Rama attendee"},
    };
    CHECK(ROWS);
}

Test(meeting_same, joins_a_journey_and_its_talks)
{
    static const Row ROWS[] = {
        {"Edi Rama kommt am Sonntag zu Gesprächen über Fischfang nach Riga. Dort werde er sich mit Mark Carney "
         "treffen, "
         "teilte sein Amt mit.",
         "planned bilateral - Riga LVA 2025-09-14: Edi Rama attendee, Mark Carney attendee"},
        {"Edi Rama hat am Montag mit Mark Carney und Pedro Sánchez in Riga beraten. Geplant ist zudem ein Treffen mit "
         "Keir Starmer.",
         "held trilateral - Riga LVA 2025-09-08: Edi Rama attendee, Mark Carney attendee, Pedro Sánchez attendee | "
         "planned bilateral - Riga LVA 2025-09: Edi Rama attendee, Keir Starmer attendee"},
    };
    CHECK(ROWS);
}

Test(meeting_same, knows_whose_talks_by_any_noun)
{
    static const Row ROWS[] = {
        {"Beim Nato-Treffen ging es am Montag in Riga um Hilfe. Zu den Nato-Beratungen kam auch Edi Rama.",
         "held multilateral Nato-Treffen Riga LVA 2025-09-08: Edi Rama attendee"},
    };
    CHECK(ROWS);
}
