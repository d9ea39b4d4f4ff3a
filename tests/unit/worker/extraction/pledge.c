#include "worker/extraction/engine.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const FOLDER = DEPESCHE_SOURCE_DIR "/rules/de";

typedef struct Row {
    const char *text, *pledges; /* one line for each: pledger>recipient|type|amount|status|condition */
} Row;

/* Constructions of German, each as one sentence. */
static const Row ROWS[] = {
    {"Schweden liefert der Ukraine 40 Schützenpanzer.", "Schweden>Ukraine|weapons|40 Schützenpanzer|announced\n"},
    {"Norwegen will Moldau 30 Millionen Euro zur Verfügung stellen.", "Norwegen>Moldau|funds|30000000 EUR|announced\n"},
    {"Kanada stellt der Ukraine 90 Millionen Dollar zur Verfügung.", "Kanada>Ukraine|funds|90000000 USD|committed\n"},
    {"Belgien hat der Ukraine bisher 300 Millionen Euro gezahlt.", "Belgien>Ukraine|funds|300000000 EUR|delivered\n"},
    {"Spanien hat der Ukraine sechs Panzer überlassen.", "Spanien>Ukraine|weapons|6 Panzer|delivered\n"},
    {"Die Niederlande könnten der Ukraine weitere Kampfjets liefern.", "Niederlande>Ukraine|weapons|-|considered\n"},
    {"Ungarn wird keine Waffen an die Ukraine liefern.", "Ungarn>Ukraine|weapons|-|refused\n"},
    {"Die Slowakei liefert der Ukraine keine Munition mehr.", "Slowakei>Ukraine|weapons|-|refused\n"},
    {"Dänemark gibt vier Haubitzen, 15 Panzer und 25 Drohnen an die Ukraine ab.",
     "Dänemark>Ukraine|weapons|15 Panzer|announced\n"
     "Dänemark>Ukraine|weapons|25 Drohne|announced\n"
     "Dänemark>Ukraine|weapons|4 Haubitze|announced\n"},
    {"Norwegen gibt zehn Millionen Euro, Schweden 15.", "Norwegen>-|funds|10000000 EUR|announced\n"
                                                        "Schweden>-|funds|15000000 EUR|announced\n"},
    {"Irland nimmt für die Ukraine weitere 50 Millionen Euro in die Hand.",
     "Irland>Ukraine|funds|50000000 EUR|committed\n"},
    {"Estland und Lettland legten zusammen 20 Millionen Euro für Moldau auf den Tisch.",
     "Estland und Lettland>Moldau|funds|20000000 EUR|committed\n"},
    {"Japan lässt der Ukraine 100 Generatoren zukommen.", "Japan>Ukraine|humanitarian|100 Generator|announced\n"},
    {"Die USA verlegen zwei Bataillone nach Polen.", "USA>Polen|troops|2 Bataillon|announced\n"},
    {"Frankreich will 2000 Soldaten in Rumänien stationieren.", "Frankreich>Rumänien|troops|2000 Soldat|announced\n"},
    {"Großbritannien bildet 5000 ukrainische Soldaten aus.", "Großbritannien>Ukraine|training|5000 Soldat|announced\n"},
    {"Deutschland beteiligt sich mit 30 Millionen Euro an dem Fonds für die Ukraine.",
     "Deutschland>Ukraine|funds|30000000 EUR|announced\n"},
    {"Italien wird sich nicht an einer Friedenstruppe beteiligen.", "Italien>-|troops|-|refused\n"},
    {"Die EU-Kommission zahlt der Ukraine eine Tranche von drei Milliarden Euro aus.",
     "EU-Kommission>Ukraine|funds|3000000000 EUR|announced\n"},
    {"Norwegen erhöht seine Hilfe für die Ukraine um 300 Millionen Euro.",
     "Norwegen>Ukraine|funds|300000000 EUR|committed\n"},
    {"Finnland kauft für die Ukraine 10000 Granaten.", "Finnland>Ukraine|weapons|10000 Granate|announced\n"},
    {"Die Türkei unterstützt Syrien mit 80 Millionen Dollar.", "Türkei>Syrien|funds|80000000 USD|announced\n"},
    {"Von Schweden werden acht Kampfjets geliefert.", "Schweden>-|weapons|8 Kampfjet|announced\n"},
    {"Bis März sollen der Ukraine 30 Panzer geliefert werden, sagte der deutsche Verteidigungsminister Boris "
     "Pistorius.",
     "Boris Pistorius>Ukraine|weapons|30 Panzer|announced\n"},
    {"Die Sanktionen gegen Belarus wurden von der EU verlängert.", "EU>Belarus|sanctions|-|committed\n"},
    {"Das Hilfspaket über 80 Millionen Euro wurde vom Bundestag gebilligt.",
     "Deutschland>-|funds|80000000 EUR|committed\n"},
    {"In Berlin wurde ein Hilfspaket für die Ukraine beschlossen.", "Deutschland>Ukraine|funds|-|committed\n"},
    {"Die USA haben Waffen zugesagt. Die ersten Systeme würden im März geliefert, hieß es in Washington.",
     "USA>-|weapons|-|committed\n"},
    {"Tschechien sicherte der Ukraine 50000 Granaten zu.", "Tschechien>Ukraine|weapons|50000 Granate|committed\n"},
    {"Polen hat sich verpflichtet, der Ukraine Munition im Wert von 200 Millionen Euro zu liefern.",
     "Polen>Ukraine|weapons|200000000 EUR|committed\n"},
    {"Japan und Südkorea unterzeichneten ein Sicherheitsabkommen mit der Ukraine.",
     "Japan>Ukraine|guarantee|-|committed\n"
     "Südkorea>Ukraine|guarantee|-|committed\n"},
    {"Die Regierung in Oslo hat ein Hilfspaket im Umfang von zwei Milliarden Kronen für die Ukraine verabschiedet.",
     "Norwegen>Ukraine|funds|-|committed\n"},
    {"Das Parlament in Kopenhagen bewilligte Militärhilfe in Höhe von 500 Millionen Euro.",
     "Dänemark>-|weapons|500000000 EUR|committed\n"},
    {"Die EU-Staaten haben sich auf neue Sanktionen gegen Russland geeinigt.", "EU>Russland|sanctions|-|committed\n"},
    {"Die EU hat die Sanktionen gegen Belarus verschärft.", "EU>Belarus|sanctions|-|committed\n"},
    {"Die USA haben die Sanktionen gegen Syrien aufgehoben.", "USA>Syrien|sanctions|-|committed\n"},
    {"Großbritannien verhängte Sanktionen gegen 20 Tanker der russischen Schattenflotte.",
     "Großbritannien>Russland|sanctions|20 Tanker|committed\n"},
    {"Kanada setzte zwölf iranische Beamte auf die Sanktionsliste.", "Kanada>Iran|sanctions|-|committed\n"},
    {"Washington belegte Indien mit Zöllen von 25 Prozent.", "USA>Indien|trade|25 Prozent|committed\n"},
    {"Die USA erheben künftig Zölle von 15 Prozent auf Waren aus Japan.", "USA>Japan|trade|15 Prozent|committed\n"},
    {"Trump setzte die Zölle gegen Mexiko für 90 Tage aus.", "Donald Trump>Mexiko|trade|-|committed\n"},
    {"Der US-Kongress hat Hilfen von 60 Milliarden Dollar für die Ukraine gebilligt.",
     "USA>Ukraine|funds|60000000000 USD|committed\n"},
    {"Spanien kündigte an, zwei Patriot-Systeme an die Ukraine zu liefern.",
     "Spanien>Ukraine|weapons|2 Patriot-System|announced\n"},
    {"Macron versprach der Ukraine weitere Mirage-Kampfjets.", "Emmanuel Macron>Ukraine|weapons|-|announced\n"},
    {"Der Kanzler kündigte an, dass Deutschland weitere drei Iris-T-Systeme liefern werde.",
     "Friedrich Merz>-|weapons|3 Iris-T-System|announced\n"},
    {"Die Schweiz plant, 100 Millionen Franken für die Minenräumung auszugeben.",
     "Schweiz>-|mission|100000000 CHF|announced\n"},
    {"„Wir werden der Ukraine weitere Panzer liefern“, sagte Emmanuel Macron.",
     "Emmanuel Macron>Ukraine|weapons|-|announced\n"},
    {"„Wir liefern auch Munition. Außerdem werden wir 500 Soldaten ausbilden“, sagte Boris Pistorius.",
     "Boris Pistorius>-|training|500 Soldat|announced\n"
     "Boris Pistorius>-|weapons|-|announced\n"},
    {"Sein Land werde 20 Millionen Euro beisteuern, sagte der finnische Präsident Alexander Stubb.",
     "Alexander Stubb>-|funds|20000000 EUR|announced\n"},
    {"Man werde die Sanktionen gegen Russland verschärfen, sagte Emmanuel Macron.",
     "Emmanuel Macron>Russland|sanctions|-|announced\n"},
    {"Er werde Raketen schicken, sagte Donald Trump.", "Donald Trump>-|weapons|-|announced\n"},
    {"Oslo hat Pläne für eine Militärmission in Syrien vorgelegt.", "Norwegen>Syrien|mission|-|announced\n"},
    {"Die Türkei ist bereit, Soldaten in die Ukraine zu entsenden.", "Türkei>Ukraine|troops|-|announced\n"},
    {"Kasachstan bot sich als Gastgeber von Friedensgesprächen an.", "Kasachstan>-|diplomacy|-|announced\n"},
    {"Saudi-Arabien hat angeboten, zwischen Russland und der Ukraine zu vermitteln.",
     "Saudi-Arabien>-|diplomacy|-|announced\n"},
    {"Der Papst bot seine Vermittlung an.", "Leo XIV.>-|diplomacy|-|announced\n"},
    {"Norwegen erklärte sich bereit, Beobachter in den Sudan zu schicken.", "Norwegen>Sudan|mission|-|announced\n"},
    {"Australien zeigte sich bereit zur Entsendung von Soldaten.", "Australien>-|troops|-|announced\n"},
    {"Schweden bekräftigte seine Bereitschaft, Gripen-Kampfjets zu liefern.", "Schweden>-|weapons|-|announced\n"},
    {"Litauen stünde bereit, 300 Soldaten zu schicken.", "Litauen>-|troops|300 Soldat|announced\n"},
    {"Kanada sei gewillt, sich an einer Friedensmission zu beteiligen, sagte Mark Carney.",
     "Mark Carney>-|troops|-|announced\n"},
    {"Griechenland prüft die Lieferung von Patriot-Systemen an die Ukraine.",
     "Griechenland>Ukraine|weapons|-|considered\n"},
    {"Japan erwägt, die Sanktionen gegen Russland auszuweiten.", "Japan>Russland|sanctions|-|considered\n"},
    {"Portugal stellte der Ukraine weitere 30 Millionen Euro in Aussicht.",
     "Portugal>Ukraine|funds|30000000 EUR|considered\n"},
    {"Belgien denkt darüber nach, Palästina anzuerkennen.", "Belgien>Palästina|diplomacy|-|considered\n"},
    {"Macron schließt die Entsendung von Bodentruppen nicht aus.", "Emmanuel Macron>-|troops|-|considered\n"},
    {"Rumänien zeigte sich offen dafür, Soldaten zu stellen.", "Rumänien>-|troops|-|considered\n"},
    {"Die Regierung in Wien überlegt, ob sie der Ukraine bei der Minenräumung hilft.",
     "Österreich>Ukraine|mission|-|considered\n"},
    {"Italien schloss die Entsendung von Soldaten in die Ukraine aus.", "Italien>Ukraine|troops|-|refused\n"},
    {"Polen lehnt es ab, Soldaten in die Ukraine zu schicken.", "Polen>Ukraine|troops|-|refused\n"},
    {"Ungarn weigert sich, Waffen zu liefern.", "Ungarn>-|weapons|-|refused\n"},
    {"Die Schweiz verweigert der Ukraine die Lieferung von Munition.", "Schweiz>Ukraine|weapons|-|refused\n"},
    {"Die USA stoppten die Militärhilfe für die Ukraine.", "USA>Ukraine|weapons|-|refused\n"},
    {"Eine Entsendung deutscher Soldaten ist nicht geplant, sagte Boris Pistorius.",
     "Boris Pistorius>-|troops|-|refused\n"},
    {"Deutsche Bodentruppen seien ausgeschlossen, sagte Friedrich Merz.", "Friedrich Merz>-|troops|-|refused\n"},
    {"Bulgarien macht bei der Schutztruppe nicht mit.", "Bulgarien>-|troops|-|refused\n"},
    {"Deutschland bleibt bei seinem Nein zu Taurus-Lieferungen.", "Deutschland>-|weapons|-|refused\n"},
    {"Scholz sprach sich gegen die Lieferung von Taurus-Marschflugkörpern an die Ukraine aus.",
     "Olaf Scholz>Ukraine|weapons|-|refused\n"},
    {"Der Kanzler lehnte die Lieferung von Taurus-Marschflugkörpern erneut ab.",
     "Friedrich Merz>-|weapons|-|refused\n"},
    {"Zölle will die EU vorerst nicht verhängen.", "EU>-|trade|-|refused\n"},
    {"Israel werde keinen palästinensischen Staat anerkennen, sagte Benjamin Netanjahu.",
     "Benjamin Netanjahu>-|diplomacy|-|refused\n"},
    {"Norwegens Zusage über 100 Millionen Euro für die Ukraine gilt weiter.",
     "Norwegen>Ukraine|funds|100000000 EUR|committed\n"},
    {"Die Zusage der Niederlande, 24 Kampfjets zu liefern, wurde begrüßt.",
     "Niederlande>-|weapons|24 Kampfjet|committed\n"},
    {"Die Ankündigung Spaniens, Palästina anzuerkennen, löste Kritik aus.",
     "Spanien>Palästina|diplomacy|-|announced\n"},
    {"Das Angebot Katars, zwischen den Seiten zu vermitteln, liegt vor.", "Katar>-|diplomacy|-|announced\n"},
    {"Frankreichs Pläne, Soldaten in die Ukraine zu entsenden, nehmen Gestalt an.",
     "Frankreich>Ukraine|troops|-|announced\n"},
    {"Trump drohte Russland mit Sanktionen, falls es keine Waffenruhe gibt.",
     "Donald Trump>Russland|sanctions|-|announced|falls es keine Waffenruhe gibt\n"},
    {"China kündigte Gegenmaßnahmen gegen die USA an.", "China>USA|trade|-|announced\n"},
    {"Im Falle eines Waffenstillstands würde Frankreich Soldaten entsenden.",
     "Frankreich>-|troops|-|announced|Im Falle eines Waffenstillstands\n"},
    {"Nach einer Waffenruhe will Kanada Minenräumer schicken.", "Kanada>-|weapons|-|announced|Nach einer Waffenruhe\n"},
    {"Sollte Moskau nicht einlenken, werde die EU neue Sanktionen verhängen, sagte Kaja Kallas.",
     "EU>-|sanctions|-|announced|Sollte Moskau nicht einlenken\n"},
    {"Russland und die Ukraine tauschten je 300 Gefangene aus.",
     "Russland>Ukraine|humanitarian|300 Gefangene|delivered\n"
     "Ukraine>Russland|humanitarian|300 Gefangene|delivered\n"},
    {"Israel ließ 90 palästinensische Häftlinge frei.", "Israel>Palästina|humanitarian|90 Häftling|delivered\n"},
    {"Die Hamas will zehn Geiseln freilassen.", "Hamas>-|humanitarian|10 Geisel|announced\n"},
    {"Moskau übergab Kiew die Leichen von 500 Soldaten.", "Russland>Ukraine|humanitarian|500 Soldat|delivered\n"},
    {"Irland wird Palästina als Staat anerkennen.", "Irland>Palästina|diplomacy|-|announced\n"},
    {"Norwegen und Irland haben Palästina als Staat anerkannt.", "Irland>Palästina|diplomacy|-|delivered\n"
                                                                 "Norwegen>Palästina|diplomacy|-|delivered\n"},
    {"Syrien und die Türkei wollen wieder Botschafter austauschen.", "Syrien>Türkei|diplomacy|-|announced\n"
                                                                     "Türkei>Syrien|diplomacy|-|announced\n"},
    {"Armenien und Aserbaidschan unterzeichneten ein Friedensabkommen.",
     "Armenien>Aserbaidschan|diplomacy|-|committed\n"
     "Aserbaidschan>Armenien|diplomacy|-|committed\n"},
    {"Die EU und Mercosur haben ein Freihandelsabkommen vereinbart.", "EU>Mercosur|trade|-|committed\n"
                                                                      "Mercosur>EU|trade|-|committed\n"},
    {"China sagte zu, mehr Sojabohnen aus den USA zu kaufen.", "China>USA|trade|-|committed\n"},
    {"Brasilien will bis 2035 seine Emissionen um 60 Prozent senken.", "Brasilien>-|climate|60 Prozent|announced\n"},
    {"Deutschland will bis 2030 sechs Milliarden Euro im Jahr für Klimafinanzierung bereitstellen.",
     "Deutschland>-|climate|6000000000 EUR|announced\n"},
    {"Die Bundesregierung stellt fünf Millionen Euro humanitäre Hilfe für den Sudan bereit.",
     "Deutschland>Sudan|humanitarian|5000000 EUR|committed\n"},
    {"Die Ukraine bat Deutschland, Taurus-Raketen zu liefern.", ""},
    {"Selenskyj forderte die EU auf, neue Sanktionen zu verhängen.", ""},
    {"Russland hat in der Nacht 300 Drohnen auf die Ukraine abgefeuert.", ""},
    {"Der Verein stellt 300 Euro für das Fest bereit.", ""},
    {"Die Ukraine soll 40 Panzer erhalten.", ""},
    {"Deutschland solle endlich Panzer liefern, sagte Selenskyj.", ""},
    {"Der Minister warnte, China könne Waffen an Russland liefern.", ""},
    {"Nordkorea hat nach Angaben Kiews Soldaten nach Russland geschickt.", ""},
    {"Ob Deutschland Taurus liefert, ist offen.", ""},
    {"Auf Norwegen entfallen 20 Millionen Euro.", "Norwegen>-|funds|20000000 EUR|committed\n"},
    {"Seit 2022 hat die EU 300 Millionen Euro für Moldau bereitgestellt.", "EU>Moldau|funds|300000000 EUR|delivered\n"},
    {"Kiew unterzeichnete mit Oslo und Rom Sicherheitsabkommen. Die Ukraine dankte.",
     "Italien>Ukraine|guarantee|-|committed\n"
     "Norwegen>Ukraine|guarantee|-|committed\n"},
    {"Deutschland und Frankreich berieten. Beide Länder einigten sich auf eine engere Zusammenarbeit.",
     "Deutschland>Frankreich|other|-|committed\n"
     "Frankreich>Deutschland|other|-|committed\n"},
    {"Mehrere Staaten, darunter Lettland und Estland, sind bereit, Soldaten nach Moldau zu entsenden.",
     "Estland>Moldau|troops|-|announced\n"
     "Lettland>Moldau|troops|-|announced\n"},
    {"Es werde weitere Sanktionen gegen Belarus geben, sagte Emmanuel Macron.",
     "Emmanuel Macron>Belarus|sanctions|-|announced\n"},
    {"Die USA gaben grünes Licht für die Lieferung von Kampfjets an die Ukraine.", "USA>Ukraine|weapons|-|committed\n"},
    {"Die Ukraine bekomme weitere Panzer, sagte Boris Pistorius.", "Boris Pistorius>Ukraine|weapons|-|announced\n"},
    {"Polen hat keine Pläne, Truppen in die Ukraine zu schicken.", "Polen>Ukraine|troops|-|refused\n"},
    {"Italien bekräftigte, der Ukraine weitere Munition liefern zu wollen.", "Italien>Ukraine|weapons|-|announced\n"},
    {"Deutschland hat der Ukraine 30 Panzer geliefert und sieben weitere zugesagt.",
     "Deutschland>Ukraine|weapons|30 Panzer|delivered\n"
     "Deutschland>Ukraine|weapons|7 Panzer|committed\n"},
    {"Die Schweiz schließt sich den Sanktionen gegen Belarus an.", "Schweiz>Belarus|sanctions|-|committed\n"},
    {"Der Kanzler erteilte einer Lieferung von Marschflugkörpern an Kiew eine Absage.",
     "Friedrich Merz>Ukraine|weapons|-|refused\n"},
    {"Frankreich zieht die Entsendung von Soldaten nach Moldau in Betracht.",
     "Frankreich>Moldau|troops|-|considered\n"},
    {"Welche Länder Soldaten nach Moldau schicken wollen, ist offen.", ""},
    {"Die Türkei will Gespräche mit Syrien führen.", ""},
    {"Selenskyj hofft, dass die USA Raketen liefern.", ""},
    {"Russland wirft Polen vor, Waffen nach Moldau zu schicken.", ""},
    {"Frankreich ist bereit, der Ukraine Garantien zu geben und Truppen nach Kiew zu schicken.",
     "Frankreich>Ukraine|guarantee|-|announced\n"
     "Frankreich>Ukraine|troops|-|announced\n"},
    {"Deutschland erhöht die humanitäre Hilfe für das Bürgerkriegsland Jemen um 17 Millionen Euro.",
     "Deutschland>Jemen|humanitarian|17000000 EUR|committed\n"},
    {"Nach Angaben der Vereinten Nationen versprachen mehr als 30 Länder weitere Spenden für den Jemen.",
     "Länder>Jemen|funds|-|announced\n"},
    {"Boris Pistorius bestätigte die Lieferung von Panzern an die Ukraine.",
     "Boris Pistorius>Ukraine|weapons|-|announced\n"},
    {"Die Verabschiedung eines Hilfspakets von 60 Milliarden Dollar für die Ukraine durch die USA half.",
     "USA>Ukraine|funds|60000000000 USD|committed\n"},
    {"Die Slowakei hat vier MiG-29 an Kiew abgegeben.", "Slowakei>Ukraine|weapons|4 MiG-29|delivered\n"},
    {"Norwegen leistet substanzielle Hilfe.", ""},
    {"Eine militärische Unterstützung Kiews lehnt Brasilien ab.", "Brasilien>Ukraine|weapons|-|refused\n"},
    {"Die Lieferung weiterer Panzer werde derzeit geprüft, sagte Boris Pistorius.",
     "Boris Pistorius>-|weapons|-|considered\n"},
    {"Schweden sagt der Ukraine Luftabwehr im Wert von 200 Millionen Euro zu.",
     "Schweden>Ukraine|weapons|200000000 EUR|committed\n"},
    {"Kanada hat versprochen, die Ukraine mit weiteren Drohnen zu beliefern.", "Kanada>Ukraine|weapons|-|announced\n"},
    {"Der niederländische Ministerpräsident Mark Rutte kündigte an, sein Land werde 14 Leopard-Panzer liefern.",
     "Mark Rutte>-|weapons|14 Leopard-Panzer|announced\n"},
    {"Frankreich werde im Falle einer Waffenruhe Truppen in die Ukraine entsenden, sagte Macron.",
     "Emmanuel Macron>Ukraine|troops|-|announced|im Falle einer Waffenruhe\n"},
    {"Die USA wollen keine weiteren Waffen an die Ukraine liefern.", "USA>Ukraine|weapons|-|refused\n"},
    {"Nach Angaben des Pentagons umfasst das neue Paket 30 Panzer.", ""},
    {"Washington hat ein neues Hilfspaket für die Ukraine in Höhe von 400 Millionen Dollar angekündigt.",
     "USA>Ukraine|funds|400000000 USD|announced\n"},
    {"Bundeskanzler Merz sicherte Präsident Selenskyj die Unterstützung Deutschlands zu.",
     "Friedrich Merz>Ukraine|other|-|committed\n"},
    {"Die EU-Kommission hat eine weitere Tranche von 1,5 Milliarden Euro an die Ukraine ausgezahlt.",
     "EU-Kommission>Ukraine|funds|1500000000 EUR|delivered\n"},
    {"Der Internationale Währungsfonds gewährt der Ukraine einen Kredit über 15 Milliarden Dollar.",
     "IWF>Ukraine|funds|15000000000 USD|announced\n"},
    {"Japan wird Sanktionen gegen weitere russische Banken verhängen.", "Japan>Russland|sanctions|-|announced\n"},
    {"Die Schweiz übernimmt die neuen Sanktionen der EU gegen Russland.", "Schweiz>Russland|sanctions|-|committed\n"},
    {"Die EU setzt weitere 40 Schiffe der russischen Schattenflotte auf ihre Sanktionsliste.",
     "EU>Russland|sanctions|40 Schiffe|committed\n"},
    {"Die EU verlängert die Sanktionen gegen Russland um sechs Monate.", "EU>Russland|sanctions|-|committed\n"},
    {"Die Vereinigten Staaten lockern die Sanktionen gegen Syrien.", "USA>Syrien|sanctions|-|committed\n"},
    {"China verhängt Zölle von 34 Prozent auf Waren aus den USA.", "China>USA|trade|34 Prozent|committed\n"},
    {"Kanada reagiert mit Gegenzöllen von 25 Prozent auf die US-Zölle.", "Kanada>USA|trade|25 Prozent|announced\n"},
    {"Die EU will ihre Zölle auf amerikanische Industriegüter abschaffen.", "EU>USA|trade|-|announced\n"},
    {"Indien wird künftig mehr Öl aus den USA kaufen.", "Indien>USA|trade|-|announced\n"},
    {"Die Schweiz bietet an, eine Friedenskonferenz auszurichten.", "Schweiz>-|diplomacy|-|announced\n"},
    {"Spanien erkennt Palästina als Staat an.", "Spanien>Palästina|diplomacy|-|announced\n"},
    {"Neuseeland will Palästina vorerst nicht anerkennen.", "Neuseeland>Palästina|diplomacy|-|refused\n"},
    {"Die Bundeswehr soll 5000 Soldaten nach Litauen verlegen.", ""},
    {"Deutschland verlegt dauerhaft eine Brigade mit 5000 Soldaten nach Litauen.",
     "Deutschland>Litauen|troops|5000 Soldat|announced\n"},
    {"Die USA ziehen ihre Soldaten aus Niger ab.", ""},
    {"Kenia ist bereit, 1000 Polizisten nach Haiti zu entsenden.", "Kenia>Haiti|mission|1000 Polizist|announced\n"},
    {"Russland und Nordkorea unterzeichneten einen Vertrag über gegenseitigen Beistand.",
     "Nordkorea>Russland|guarantee|-|committed\n"
     "Russland>Nordkorea|guarantee|-|committed\n"},
    {"Die USA und Großbritannien gaben der Ukraine Sicherheitsgarantien.", ""},
    {"Präsident Trump schloss den Einsatz amerikanischer Bodentruppen in der Ukraine aus.",
     "Donald Trump>Ukraine|troops|-|refused\n"},
    {"Es werde keine deutschen Soldaten in der Ukraine geben, betonte Scholz.",
     "Olaf Scholz>Ukraine|troops|-|refused\n"},
    {"Einen Einsatz der Bundeswehr in der Ukraine schloss der Kanzler aus.",
     "Friedrich Merz>Ukraine|troops|-|refused\n"},
    {"Rom will sich nicht an einer Truppe in der Ukraine beteiligen.", "Italien>Ukraine|troops|-|refused\n"},
    {"Die Bundesregierung hat 10 Millionen Euro Soforthilfe für die Erdbebenopfer in Afghanistan freigegeben.",
     "Deutschland>Afghanistan|humanitarian|10000000 EUR|committed\n"},
    {"Jordanien wirft Hilfsgüter über dem Gazastreifen ab.", "Jordanien>-|humanitarian|-|announced\n"},
    {"Die EU verpflichtet sich, ihre Emissionen bis 2040 um 90 Prozent zu senken.",
     "EU>-|climate|90 Prozent|committed\n"},
    {"Norwegen verspricht drei Milliarden Dollar für den Regenwaldfonds.",
     "Norwegen>-|climate|3000000000 USD|announced\n"},
    {"Moskau kündigte an, 500 ukrainische Kriegsgefangene freizulassen.",
     "Russland>Ukraine|humanitarian|500 Kriegsgefangene|announced\n"},
    {"Nordkorea will keine Gespräche mit Südkorea führen.", ""},
    {"Die polnische Regierung beschloss, Grenzkontrollen zu Deutschland einzuführen.",
     "Polen>Deutschland|other|-|committed\n"},
    {"Russland hat der Ukraine die Leichen von 1000 Soldaten übergeben.",
     "Russland>Ukraine|humanitarian|1000 Soldat|delivered\n"},
    {"Die NATO-Staaten verpflichteten sich, fünf Prozent ihrer Wirtschaftsleistung für Verteidigung auszugeben.",
     "Staaten>-|other|5 Prozent|committed\n"},
    {"Kiew unterzeichnete Sicherheitsabkommen mit Partnern, darunter mit Oslo und Rom. Die Ukraine dankte ihnen. Die "
     "Ukraine braucht Schutz.",
     "Italien>Ukraine|guarantee|-|committed\n"
     "Norwegen>Ukraine|guarantee|-|committed\n"},
    {"Japan ist bereit, die Lieferung von Munition an die Ukraine zu prüfen.", "Japan>Ukraine|weapons|-|considered\n"},
    {"Die USA kündigten ein militärisches Hilfspaket im Umfang von 175 Millionen Dollar für die Ukraine an.",
     "USA>Ukraine|weapons|175000000 USD|announced\n"},
    {"Norwegen sagte Moldau finanzielle Unterstützung zu.", "Norwegen>Moldau|funds|-|committed\n"},
    {"Die von Norwegen zugesagten 30 Panzer sind noch nicht in der Ukraine.",
     "Norwegen>Ukraine|weapons|30 Panzer|committed\n"},
    {"Die Börse fürchtet die von Donald Trump angekündigten Zölle gegen Kanada.",
     "Donald Trump>Kanada|trade|-|announced\n"},
    {"Das von der EU beschlossene Sanktionspaket gegen Belarus tritt in Kraft.", "EU>Belarus|sanctions|-|committed\n"},
    {"Die von dem Verein beschlossenen Preise gelten.", ""},
    /* a deed of one's own binds also where it is for nobody; refusing one is a stance */
    {"Angola kündigte an, seine Häfen bis Mai zu öffnen.", "Angola>-|other|-|announced\n"},
    {"Kuba lehnt es ab, die Wahl zu verschieben.", ""},
    {"Brasilien bot an, einen Sondergesandten in die Region zu entsenden.", "Brasilien>-|diplomacy|-|announced\n"},
    {"Armenien ist bereit, seine Verfassung zu ändern. Frankreich liefert Armenien Radare. Italien schickt Drohnen.",
     "Armenien>-|other|-|announced\n"
     "Frankreich>Armenien|weapons|-|announced\n"
     "Italien>Armenien|weapons|-|announced\n"},
    {"Moldau unterzeichnete mit Norwegen ein Sicherheitsabkommen. Das Abkommen sieht die Lieferung von Radaren an "
     "Moldau "
     "vor.",
     "Norwegen>Moldau|guarantee|-|committed\n"
     "Norwegen>Moldau|weapons|-|committed\n"},
    {"Accra kündigte an, dass Ghana den Vertrag mit Togo aussetze.", "Ghana>Togo|other|-|announced\n"},
    {"Ghana kündigte an, dass die Preise steigen.", ""},
    {"Der Abgeordnete sagte, Finnland werde die Wahrheit schützen.", ""},
    /* to whom */
    {"Lettland hilft Moldau seit langem. Nun sagte Estland dem Land 30 Radare zu.",
     "Estland>Moldau|weapons|30 Radar|committed\n"},
    {"Wegen des Streits mit Chile versprach Peru, der Ukraine Munition zu liefern.",
     "Peru>Ukraine|weapons|-|announced\n"},
    {"Zum Jahrestag des Krieges gegen Georgien verhängte Kanada Sanktionen gegen Belarus.",
     "Kanada>Belarus|sanctions|-|committed\n"},
    {"Zum Jahrestag des chilenischen Aufstands unterzeichnete Peru ein Sicherheitsabkommen.", ""},
    {"Norwegen kündigte an, dass Norwegen Moldau die Munition bereits geliefert habe.", ""},
    {"Spanien stoppt die Ausfuhr von Rüstungsgütern nach Israel.", "Spanien>Israel|weapons|-|refused\n"},
    {"Donald Tusk wies Berichte zurück, wonach Polen Soldaten in die Ukraine entsenden wolle.", ""},
    /* how much */
    {"Bei bis zu 3000 Flüchtlingen sagte Irland Tschad zwei Millionen Euro an Hilfe zu.",
     "Irland>Tschad|humanitarian|2000000 EUR|committed\n"},
    {"Kanada gibt Moldau eine halbe Million Euro.", "Kanada>Moldau|funds|500000 EUR|announced\n"},
    {"Irland gibt Moldau 20 Millionen Euro für Radare und weitere fünf Millionen Euro für Panzer.",
     "Irland>Moldau|weapons|20000000 EUR|announced\n"
     "Irland>Moldau|weapons|5000000 EUR|announced\n"},
    {"Irland sagt Moldau gut eine Million Euro zu. Irland gibt Moldau 1,05 Millionen Euro.",
     "Irland>Moldau|funds|1050000 EUR|announced\n"},
    {"Mette Frederiksen traf sich mit Petteri Orpo. Sie vereinbarten, Moldau Radare zu liefern.",
     "Mette Frederiksen>Moldau|weapons|-|committed\n"
     "Petteri Orpo>Moldau|weapons|-|committed\n"},
    /* who is meant by "beide …" and "sie" */
    {"Petteri Orpo sprach mit Mette Frederiksen. Beide Politiker vereinbarten, den Gesprächsfaden nicht abreißen zu "
     "lassen.",
     "Mette Frederiksen>Finnland|diplomacy|-|committed\n"
     "Petteri Orpo>Dänemark|diplomacy|-|committed\n"},
    {"Chile und Peru verhandeln. Die Parteien erklärten sich bereit, einen Sondergesandten zu entsenden.",
     "Chile>Peru|diplomacy|-|announced\n"
     "Peru>Chile|diplomacy|-|announced\n"},
    {"Das Dorf jubelt heute mit Petteri Orpo und Mette Frederiksen. Am Abend sagten sie Moldau 30 Radare zu.",
     "Petteri Orpo und Mette Frederiksen>Moldau|weapons|30 Radar|committed\n"},
    /* what comes on top of something is another pledge, what is told again is none */
    {"Finnland liefert der Ukraine Haubitzen. Zudem werde Finnland der Ukraine Minenräumgeräte liefern, sagte Petteri "
     "Orpo.",
     "Finnland>Ukraine|weapons|-|announced\n"
     "Petteri Orpo>Ukraine|weapons|-|announced\n"},
    {"Finnland liefert der Ukraine Panzer. Finnland will der Ukraine auch Kampfpanzer schicken.",
     "Finnland>Ukraine|weapons|-|announced\n"},
};

enum { LINES_MAX = 16, LINE_MAX = 256 };

static int compare_lines(const void *a, const void *b)
{
    return strcmp(a, b);
}

static void print_pledge(const PledgeFact *p, char line[LINE_MAX])
{
    char amount[64] = "-";
    if (p->amount.value >= 0)
        snprintf(amount, sizeof amount, "%.0f %.*s", p->amount.value, STR_ARG(p->amount.unit));
    Str pledger = p->pledger.name, recipient = p->recipient.type ? p->recipient.name : STR("-");
    snprintf(line, LINE_MAX, "%.*s>%.*s|%s|%s|%s%s%.*s\n", STR_ARG(pledger), STR_ARG(recipient),
             vocabulary_name(&vocabulary_pledge_type, p->type), amount,
             vocabulary_name(&vocabulary_pledge_status, p->status), p->condition.len ? "|" : "", STR_ARG(p->condition));
}

Test(pledge, reads_constructions)
{
    Engine *engine = NULL;
    Error err = {0};
    cr_assert_eq(engine_load(FOLDER, &engine, &err), STATUS_OK, "%s", err.text);
    Extractor *x = extractor_new(engine);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        static char lines[LINES_MAX][LINE_MAX];
        char all[LINES_MAX * LINE_MAX] = "";
        size_t count = 0;
        const FactList *facts = NULL;
        cr_assert_eq(extractor_run(x, str_of(ROWS[i].text), STR("2025-08-20"), &facts, &err), STATUS_OK, "%s",
                     err.text);
        for (size_t n = 0; n < facts->count && count < LINES_MAX; n++)
            if (facts->items[n].kind == FACT_KIND_PLEDGE)
                print_pledge(&facts->items[n].pledge, lines[count++]);
        qsort(lines, count, sizeof *lines, compare_lines);
        for (size_t n = 0; n < count; n++)
            strcat(all, lines[n]);
        cr_expect_str_eq(all, ROWS[i].pledges, "%s\ngot:\n%swant:\n%s", ROWS[i].text, all, ROWS[i].pledges);
    }
    extractor_free(x);
    engine_free(engine);
}
