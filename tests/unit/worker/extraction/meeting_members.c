/* Who a crowd is made of. */
#define _XOPEN_SOURCE 700

#include "tests/unit/worker/extraction/meeting_rows.h"

Test(meeting_members, are_told_by_an_attribute)
{
    static const Row ROWS[] = {
        {"Am Montag kamen in Oslo Vertreter von Peru, Chile und Malta zusammen.",
         "held trilateral - Oslo NOR 2025-09-08: Chile attendee, Malta attendee, Peru attendee"},
        {"Die Unterredung in Oslo begann am Montag mit Vertretern Perus und Chiles.",
         "held bilateral - Oslo NOR 2025-09-08: Chile attendee, Peru attendee"},
        {"Zu der Tagung in Oslo kamen am Montag Minister aus mehreren Staaten wie Peru, Chile und Malta.",
         "held trilateral - Oslo NOR 2025-09-08: Chile attendee, Malta attendee, Peru attendee"},
    };
    CHECK(ROWS);
}

Test(meeting_members, are_told_behind_the_crowd)
{
    static const Row ROWS[] = {
        {"In Oslo tagten am Montag Vertreter zahlreicher Länder, darunter Peru, Chile und Malta.",
         "held multilateral - Oslo NOR 2025-09-08: Chile attendee, Malta attendee, Peru attendee"},
        {"In Oslo trafen sich am Montag 20 Regierungschefs, einschließlich Edi Rama und Pedro Sánchez.",
         "held multilateral - Oslo NOR 2025-09-08: Edi Rama attendee, Pedro Sánchez attendee"},
    };
    CHECK(ROWS);
}

Test(meeting_members, are_the_holders_of_an_office_in_several_states)
{
    static const Row ROWS[] = {
        {"Das Treffen der Präsidenten Russlands und Chinas in Peking begann am Montag.",
         "held bilateral - Peking CHN 2025-09-08: Wladimir Putin attendee, Xi Jinping host"},
    };
    CHECK(ROWS);
}
