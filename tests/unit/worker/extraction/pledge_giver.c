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
    {"Die Ukraine hat von Norwegen und Kanada feste Zusagen für Panzer erhalten.",
     "Kanada>Ukraine|weapons|-|committed\nNorwegen>Ukraine|weapons|-|committed\n"},
    {"Die Sanktionen der EU gegen Belarus werden verlängert.", "EU>Belarus|sanctions|-|committed\n"},
    {"Chile und Peru reden. Die USA loben die USA. Beide Länder sagten Moldau Radare zu.",
     "Chile>Moldau|weapons|-|committed\nPeru>Moldau|weapons|-|committed\n"},
    {"Polen liefert Moldau 500 Schuss Munition.", "Polen>Moldau|weapons|500 Schuss|announced\n"},
    {"Für Dänemark ist es das erste Mal. Das Land will der Ukraine 20 Raketen spenden.",
     "Dänemark>Ukraine|weapons|20 Rakete|announced\n"},
    {"Schweden lobt die Ukraine. Das skandinavische Land will der Ukraine Panzer liefern.",
     "Schweden>Ukraine|weapons|-|announced\n"},
};

Test(pledge_giver, is_found_beside_the_receiver)
{
    expect_pledges(ROWS, sizeof ROWS / sizeof *ROWS);
}
