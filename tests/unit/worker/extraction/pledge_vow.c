#include "tests/unit/worker/extraction/pledge_rows.h"

/* Vows and refusals in side remarks, and what headings leave out. */
static const Row ROWS[] = {
    {"„Moldau kann auf unsere Hilfe zählen“, sagte Donald Tusk.", "Donald Tusk>Moldau|other|-|announced\n"},
    {"Die Ukraine könne sich auf Kanada verlassen, sagte Mark Carney.", "Mark Carney>Ukraine|other|-|announced\n"},
    {"„Wir lassen Moldau nicht im Regen stehen“, sagte der Wirt.", ""},
    {"„Wir werden Moldau nicht im Stich lassen“, sagte Donald Tusk.", "Donald Tusk>Moldau|other|-|announced\n"},
    {"„Wir werden Moldau nicht allein lassen“, sagte Donald Tusk.", "Donald Tusk>Moldau|other|-|announced\n"},
    {"Sein Land werde nicht kapitulieren, sagte Wolodymyr Selenskyj.", "Wolodymyr Selenskyj>-|other|-|refused\n"},
    {"„Vielleicht werden wir Moldau Radare liefern“, sagte Donald Tusk.", "Donald Tusk>Moldau|weapons|-|considered\n"},
    {"Auch Norwegen machte humanitäre Zusagen.", "Norwegen>-|humanitarian|-|committed\n"},
    {"Norwegen gibt zehn Millionen Euro für Moldau, Schweden 15 Millionen Euro.",
     "Norwegen>Moldau|funds|10000000 EUR|announced\nSchweden>Moldau|funds|15000000 EUR|announced\n"},
    {"Schweden bringt ein Hilfspaket für Moldau auf den Weg.", "Schweden>Moldau|funds|-|committed\n"},
    {"Tusk in Rom: Meloni sichert Radare für Moldau zu", "Giorgia Meloni>Moldau|weapons|-|committed\n"},
    {"Drei Staaten bereit zu Panzerlieferung an Moldau", "Staaten>Moldau|weapons|-|announced\n"},
    {"Kiew bereit zu Gesprächen, Oslo gibt Militärhilfe für Moldau frei", "Norwegen>Moldau|weapons|-|committed\n"},
    {"Irland sei bereit, Gespräche zwischen Moskau und Kiew zu fördern, sagte Simon Harris.",
     "Simon Harris>-|diplomacy|-|announced\n"},
    {"Norwegen und Chile sind bereit, zu einer friedlichen Lösung beizutragen.",
     "Chile>-|diplomacy|-|announced\nNorwegen>-|diplomacy|-|announced\n"},
    {"Ungarn blockiert neue Sanktionen gegen Belarus.", "Ungarn>Belarus|sanctions|-|refused\n"},
};

Test(pledge_vow, is_a_pledge)
{
    expect_pledges(ROWS, sizeof ROWS / sizeof *ROWS);
}
