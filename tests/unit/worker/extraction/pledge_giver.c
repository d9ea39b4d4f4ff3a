#include "tests/unit/worker/extraction/pledge_rows.h"

/* Who gives is not the subject. */
static const Row ROWS[] = {
    {"Kiew bekommt von Warschau vier Kampfjets.", "Polen>Ukraine|weapons|4 Kampfjet|announced\n"},
    {"Die Ukraine erhält aus Polen 30 weitere Panzer.", "Polen>Ukraine|weapons|30 Panzer|announced\n"},
    {"Kiew wird aus Norwegen zehn Panzer erhalten.", "Norwegen>Ukraine|weapons|10 Panzer|announced\n"},
    {"Die Ukraine soll von Kanada zwei Radare erhalten.", "Kanada>Ukraine|weapons|2 Radar|announced\n"},
    {"Vier Haubitzen werden aus Beständen der Bundeswehr geliefert.", "Deutschland>-|weapons|4 Haubitze|announced\n"},
    {"Insgesamt 100 Millionen Euro kommen aus Kanada.", "Kanada>-|funds|100000000 EUR|committed\n"},
    {"Aus Kanada kommen 100 Gäste.", ""},
    {"Polen schließt eine Entsendung eigener Soldaten aus.", "Polen>-|troops|-|refused\n"},
    {"Trump gibt Waffen für Kiew frei.", "Donald Trump>Ukraine|weapons|-|committed\n"},
};

Test(pledge_giver, is_found_beside_the_receiver)
{
    expect_pledges(ROWS, sizeof ROWS / sizeof *ROWS);
}
