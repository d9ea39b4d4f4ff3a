/* Held, planned, wanted or called off. */
#define _XOPEN_SOURCE 700

#include "tests/unit/worker/extraction/meeting_rows.h"

Test(meeting_outlook, tells_plans_from_wishes)
{
    static const Row ROWS[] = {
        {"Jonas Gahr Støre lud Donald Tusk für kommenden Dienstag nach Oslo ein.",
         "planned bilateral - Oslo NOR 2025-09-16: Donald Tusk invited, Jonas Gahr Støre host"},
        {"Pedro Sánchez schließt ein Treffen mit Benjamin Netanjahu in Oslo aus.", ""},
        {"Pedro Sánchez hat ein Treffen mit Edi Rama in Oslo beschlossen.",
         "planned bilateral - Oslo NOR 2025-09: Edi Rama attendee, Pedro Sánchez attendee"},
        {"Pedro Sánchez forderte ein Treffen mit Benjamin Netanjahu.",
         "proposed bilateral - - - -: Benjamin Netanjahu invited, Pedro Sánchez attendee"},
        {"Ein Treffen zwischen Pedro Sánchez und Benjamin Netanjahu ist nicht geplant.", ""},
        {"Das für Freitag geplante Treffen von Pedro Sánchez und Edi Rama wurde abgesagt.",
         "cancelled bilateral - - - 2025-09-12: Edi Rama attendee, Pedro Sánchez attendee"},
        {"Das teilte Maia Sandu nach einem Telefonat von Pedro Sánchez und Edi Rama mit.",
         "held bilateral - - - 2025-09: Edi Rama attendee, Pedro Sánchez attendee"},
        {"Pedro Sánchez sprach in Oslo bei einem Treffen mit Edi Rama über den Krieg zwischen Norwegen und Peru.",
         "held bilateral - Oslo NOR 2025-09: Edi Rama attendee, Pedro Sánchez attendee"},
        {"Am Montag beschloss das Kabinett in einer Sondersitzung ein Angebot.", ""},
        {"Pedro Sánchez traf am Montag in Oslo Edi Rama. Im Zentrum der Gespräche stand die Lage in Peru.",
         "held bilateral - Oslo NOR 2025-09-08: Edi Rama attendee, Pedro Sánchez attendee"},
        {"Das Gipfeltreffen zwischen Pedro Sánchez und Edi Rama ist für Donnerstag vorgesehen.",
         "planned bilateral - - - 2025-09-11: Edi Rama attendee, Pedro Sánchez attendee"},
    };
    CHECK(ROWS);
}

Test(meeting_outlook, are_planned_where_somebody_wanted_to_go_on)
{
    static const Row ROWS[] = {
        {"Edi Rama traf am Mittwoch in Riga ein. Er wollte anschließend mit Mark Carney in Oslo sprechen.",
         "planned bilateral - Oslo NOR 2025-09: Edi Rama attendee, Mark Carney attendee"},
    };
    CHECK(ROWS);
}

Test(meeting_outlook, are_planned_where_they_are_to_happen)
{
    static const Row ROWS[] = {
        {"Laut Edi Rama sollen am Sonntag in Riga Verhandlungen zwischen Peru und Norwegen stattfinden.",
         "planned bilateral - Riga LVA 2025-09-14: Norwegen attendee, Peru attendee"},
        {"Ein Treffen mit Mark Carney solle am Freitag in Riga stattfinden, sagte Edi Rama.",
         "planned bilateral - Riga LVA 2025-09-12: Edi Rama attendee, Mark Carney attendee"},
        {"Edi Rama kündigt Treffen mit Mark Carney in Oslo an.",
         "planned bilateral - Oslo NOR 2025-09: Edi Rama attendee, Mark Carney attendee"},
        {"Edi Rama hat ein Treffen mit Mark Carney in Oslo angekündigt.",
         "planned bilateral - Oslo NOR 2025-09: Edi Rama attendee, Mark Carney attendee"},
    };
    CHECK(ROWS);
}

Test(meeting_outlook, stay_planned_where_they_are_only_talked_of)
{
    static const Row ROWS[] = {
        {"Edi Rama wird am Freitag in Riga Mark Carney treffen. In Riga bestätigte Sprecher Ivo Pfaff das Treffen.",
         "planned bilateral - Riga LVA 2025-09-12: Edi Rama attendee, Mark Carney attendee"},
        {"Gespräche in Oslo: Edi Rama ist in Oslo mit Mark Carney zusammengekommen. Edi Rama will mit Mark Carney "
         "über Fischfang sprechen.",
         "held bilateral - Oslo NOR 2025-09: Edi Rama attendee, Mark Carney attendee"},
    };
    CHECK(ROWS);
}

Test(meeting_outlook, are_told_by_the_noun_that_they_hang_on)
{
    static const Row ROWS[] = {
        {"Edi Rama bekräftigt sein Nein zu Gesprächen mit Peru.", ""},
        {"Edi Rama wiederholt den Aufruf zu Gesprächen zwischen Peru und Norwegen in Riga.",
         "proposed bilateral - Riga LVA -: Norwegen invited, Peru invited"},
        {"Was bringt der Gipfel in Riga den Fischern?", ""},
        {"Edi Rama will erst am Montag sagen, wo die Konferenz über Fischfang stattfindet.", ""},
    };
    CHECK(ROWS);
}

Test(meeting_outlook, wants_those_to_meet_who_are_urged)
{
    static const Row ROWS[] = {
        {"Edi Rama forderte Peru zu Verhandlungen mit Norwegen auf.",
         "proposed bilateral - - - -: Norwegen invited, Peru invited"},
        {"Edi Rama hat Mark Carney zu Gesprächen mit Norwegen gedrängt.",
         "proposed bilateral - - - -: Mark Carney invited, Norwegen invited"},
    };
    CHECK(ROWS);
}

Test(meeting_outlook, stays_held_where_somebody_had_meant_to_meet)
{
    static const Row ROWS[] = {
        {"Bei einem Treffen mit Mark Carney betonte Edi Rama am Montag seinen Willen. Edi Rama hatte angekündigt, mit "
         "Mark Carney über Fischfang sprechen zu wollen.",
         "held bilateral - - - 2025-09-08: Edi Rama attendee, Mark Carney attendee"},
    };
    CHECK(ROWS);
}

Test(meeting_outlook, is_over_where_somebody_had_invited)
{
    static const Row ROWS[] = {
        {"Edi Rama hatte Mark Carney zu einem Treffen nach Tirana eingeladen.",
         "held bilateral - Tirana ALB -: Edi Rama host, Mark Carney invited"},
        {"Edi Rama hatte Mark Carney für Freitag zu einem Treffen nach Tirana eingeladen.",
         "planned bilateral - Tirana ALB 2025-09-12: Edi Rama host, Mark Carney invited"},
    };
    CHECK(ROWS);
}
