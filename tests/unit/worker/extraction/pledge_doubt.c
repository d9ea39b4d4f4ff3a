#include "tests/unit/worker/extraction/pledge_rows.h"

/* What looks like a pledge and is none. */
static const Row ROWS[] = {
    {"Kanada und Norwegen würden Panzer liefern.", ""},
    /* garbled, found by fuzzing: a name before a number at the very beginning */
    {"Norwegens Außenminister Oslo 500Millionen Euro u. „Wi 500Millionen Euro u. „Wir helfen“, sagte er.",
     "Espen Barth Eide>-|funds|500000000 EUR|announced\n"},
    {"Andere Staaten wie Kanada würden Panzer liefern, wenn sie welche hätten.", ""},
    {"Im Falle eines Angriffs würde Kanada Panzer liefern.", "Kanada>-|weapons|-|announced|Im Falle eines Angriffs\n"},
    {"Wie viele Panzer Norwegen liefern wird, ist offen.", ""},
    {"Unklar blieb, wann Spanien die Raketen schickt.", ""},
    {"Wie Boris Pistorius ankündigte, liefert Berlin der Ukraine Panzer.",
     "Boris Pistorius>Ukraine|weapons|-|announced\n"},
    {"Japan verfügt über 24 Kampfjets.", ""},
    {"Maia Sandu kündigte an, sich bei Donald Tusk zu beschweren.", ""},
    {"Norwegen und Schweden würden Panzer liefern, sagte Jonas Gahr Støre.",
     "Jonas Gahr Støre>-|weapons|-|announced\nSchweden>-|weapons|-|announced\n"},
    {"Wladimir Putin sei nicht zu Zugeständnissen bereit, sagte Donald Tusk.", ""},
    {"„Wir rüsten uns selbst mit Panzern aus“, sagte Donald Tusk.", ""},
    {"20 Länder, so verkündete Donald Tusk, hätten zugesagt, Moldau Radare zu liefern.",
     "Länder>Moldau|weapons|-|committed\n"},
    {"Japan und Norwegen schlossen mit Rheinmetall einen Vertrag über 20 Panzer für Moldau.",
     "Japan und Norwegen>Moldau|weapons|20 Panzer|committed\n"},
    {"Nordkorea unterstützt Russland mit Soldaten und Munition.", ""},
    {"Nordkorea unterstützt Russland mit 300 Soldaten.", "Nordkorea>Russland|troops|300 Soldat|announced\n"},
};

Test(pledge_doubt, drops_what_is_none)
{
    expect_pledges(ROWS, sizeof ROWS / sizeof *ROWS);
}
