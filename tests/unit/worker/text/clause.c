/* Who does what: predicates, subjects, objects and negation of clauses, on sentences of our own. */
#include "worker/text/clause.h"

#include <criterion/criterion.h>
#include <stdio.h>

#include "base/file.h"
#include "worker/text/analysis.h"

enum { ARENA_BYTES = 256 * 1024 * 1024, FILE_BYTES = 16 * 1024 * 1024 };

typedef struct Row {
    const char *text, *clauses;
} Row;

static Lexicon *read_lexicon(Arena *arena)
{
    static const char *const FOLDER = DEPESCHE_SOURCE_DIR "/rules/de/lexicon";
    Error err = {0};
    Pack *pack = ARENA_NEW(arena, Pack);
    Lexicon *lexicon = NULL;
    char **names = NULL;
    size_t count = 0;
    cr_assert_eq(file_list(FOLDER, ".lex", &names, &count, &err), STATUS_OK, "%s", err.text);
    for (size_t i = 0; i < count; i++) {
        Buffer b = {0};
        Str path = arena_print(arena, "%s/%s", FOLDER, names[i]);
        cr_assert_eq(file_read(path.ptr, FILE_BYTES, &b, &err), STATUS_OK, "%s", err.text);
        cr_assert_eq(pack_parse(arena, path, arena_str(arena, buffer_view(&b)), pack, &err), STATUS_OK, "%s", err.text);
        buffer_fini(&b);
    }
    file_free_names(names, count);
    cr_assert_eq(lexicon_build(arena, pack, &lexicon, &err), STATUS_OK, "%s", err.text);
    return lexicon;
}

static void add_chunk(const Analysis *a, Buffer *out, const char *name, int32_t chunk)
{
    if (chunk < 0)
        return;
    const Chunk *c = &a->clauses.chunks.items[chunk];
    Str text = token_text(&a->tokens, c->head, c->head + 1);
    buffer_print(out, " %s=%.*s", name, STR_ARG(text));
}

/* "nicht liefern s=Norwegen o=Panzer; …" of every clause with a verb. */
static void describe(const Analysis *a, Buffer *out)
{
    for (size_t i = 0; i < a->clauses.count; i++) {
        const Clause *k = &a->clauses.items[i];
        if (k->verb_token == NO_TOKEN && k->finite == NO_TOKEN)
            continue;
        Str verb = k->verb && k->verb->lemma ? lexicon_word_text(a->lexicon, k->verb->lemma) : STR("?");
        buffer_print(out, "%s%s%s%.*s", out->len ? "; " : "", k->negation != NO_TOKEN ? "nicht " : "",
                     k->passive ? "werden+" : "", STR_ARG(verb));
        add_chunk(a, out, "s", k->subject);
        add_chunk(a, out, "o", k->object);
        add_chunk(a, out, "d", k->dative);
    }
}

static void expect_row(Arena *arena, const Lexicon *lexicon, const Row *row)
{
    Buffer out = {0};
    arena_reset(arena);
    cr_assert_eq(arena_guard(arena), STATUS_OK);
    describe(analysis_run(arena, lexicon, str_of(row->text), (Date){2025, 6, 12}), &out);
    cr_expect(str_equal(buffer_view(&out), str_of(row->clauses)), "%s\n  got  %.*s\n  want %s", row->text,
              STR_ARG(buffer_view(&out)), row->clauses);
    buffer_fini(&out);
}

static void expect(const Row *rows, size_t count)
{
    static Arena words, arena; /* static, for the guard's jump leaves locals uncertain */
    arena_init(&words, ARENA_BYTES);
    arena_init(&arena, ARENA_BYTES);
    cr_assert_eq(arena_guard(&words), STATUS_OK);
    const Lexicon *lexicon = read_lexicon(&words);
    for (size_t i = 0; i < count; i++)
        expect_row(&arena, lexicon, &rows[i]);
    arena_fini(&arena);
    arena_fini(&words);
}

#define EXPECT(rows) expect(rows, sizeof(rows) / sizeof *(rows))

Test(clause, finds_predicates)
{
    static const Row ROWS[] = {
        {"Schweden stellte der Ukraine neue Flugzeuge in Aussicht.", "stellen s=Schweden o=Flugzeuge d=Ukraine"},
        {"Der Plan ist abzulehnen.", "werden+ablehnen s=Plan"},
        {"Kanada ist bereit zu helfen.", "sein s=Kanada"},
        {"Norwegen würde den Vertrag gern nachformulieren.", "? s=Norwegen o=Vertrag"},
        {"Die Ministerin reiste an und begrüßt heute die Gäste.", "anreisen s=Ministerin; begrüssen o=Gäste"},
        {"Polen will die Grenze sichern und überwachen.", "sichern s=Polen o=Grenze; überwachen"},
        {"Am Montag wurde die geplante Lieferung gestoppt.", "werden+stoppen s=Lieferung"},
        {"Das begrüßten Minister aus Finnland.", "begrüssen s=Minister o=Das"},
        /* no particle: it is a noun */
        {"Schweden sieht Kiew auf einem guten Weg.", "sehen s=Schweden o=Kiew"},
        {"Polen führe einen Krieg.", "führen s=Polen o=Krieg"},
        {"Es handle sich um einen Fehler.", "handeln s=Es"},
        {"Davon könne keine Rede sein.", "nicht sein s=Rede"},
        {"Der Plan müsse gerecht sein.", "sein s=Plan"},
        {"Es kommt immer wieder zu Streit.", "kommen s=Es"},
        {"Der Plan sei gut, sagte Merz weiter.", "sein s=Plan; sagen s=Merz"},
        {"Die Minister haben wie angekündigt den Plan unterzeichnet.", "unterzeichnen s=Minister o=Plan"},
        {"Davon ist wenig bekannt geworden.", "werden"},
    };
    EXPECT(ROWS);
}

Test(clause, tells_subject_from_object)
{
    static const Row ROWS[] = {
        /* one phrase has one case */
        {"Heute rufen Länder Norwegen und den Iran auf.", "aufrufen s=Länder o=Norwegen"},
        /* case */
        {"Den Vertrag lehnt der Präsident ab.", "ablehnen s=Präsident o=Vertrag"},
        {"Das teilte der Sprecher mit.", "mitteilen s=Sprecher o=Das"},
        {"Der Minister half dem Nachbarn.", "helfen s=Minister d=Nachbarn"},
        {"Der Kommission fehlt ein Plan.", "fehlen s=Plan d=Kommission"},
        {"Einen Ausweg sieht kaum jemand.", "sehen s=jemand o=Ausweg"},
        {"Der Service überzeugt die Gäste.", "überzeugen s=Service o=Gäste"},
        {"Der Kern bleibt hart.", "bleiben s=Kern"},
        {"Der Übereinkunft stimmte das Parlament zu.", "zustimmen s=Parlament d=Übereinkunft"},
        /* number */
        {"Schwarze Zahlen schreibt die Firma.", "schreiben s=Firma o=Zahlen"},
        {"Die Regierung kritisieren viele Bürger.", "kritisieren s=Bürger o=Regierung"},
        {"Drei Schiffe schickte Italien.", "schicken s=Italien o=Schiffe"},
        /* frames */
        {"Es gibt einen Entwurf.", "geben s=Es o=Entwurf"},
        {"Es herrscht Ruhe.", "herrschen s=Ruhe"},
        {"Das Abkommen ist ein Erfolg.", "sein s=Abkommen"},
        {"Trump drohte Russland mit Sanktionen.", "drohen s=Trump d=Russland"},
        {"Der Plan wurde dem Parlament vorgelegt.", "werden+vorlegen s=Plan d=Parlament"},
        {"Er fuhr den Zug.", "fahren s=Er o=Zug"},
        {"Oslo will die Ausgaben zurückfahren.", "zurückfahren s=Oslo o=Ausgaben"},
        {"Gestern kamen unsere Gäste mit.", "mitkommen s=Gäste"},
        {"Die Gäste sind der Meinung, dass es reicht.", "sein s=Gäste; reichen s=es"},
        /* "aber" without a comma is a particle */
        {"Der Kanzler lehnte aber eine Reform ab und warb für Kredite.", "ablehnen s=Kanzler o=Reform; werben"},
        {"Der Kanzler lehnte Kredite zwischen Oslo und Riga ab und warb für Ruhe.",
         "ablehnen s=Kanzler o=Kredite; werben"},
        /* a relative clause between subject and verb, be it one of saying */
        {"Donald Tusk, der in Oslo weilte, forderte Hilfe.", "weilen; fordern s=Donald o=Hilfe"},
        {"Der Kanzler, der in Oslo weilte, rief die Partner auf.", "weilen; aufrufen s=Kanzler o=Partner"},
        {"Die Firma hat uns ein Angebot gemacht.", "machen s=Firma o=Angebot d=uns"},
        {"Eltern geben ihren Kindern keine Noten.", "nicht geben s=Eltern o=Noten d=Kindern"},
        {"Der Vertrag ist gestern unterzeichnet worden.", "werden+unterzeichnen s=Vertrag"},
        {"Die Ministerin warf Moskau Betrug vor.", "vorwerfen s=Ministerin o=Betrug d=Moskau"},
        {"Der Minister hat den Kollegen Boris Pistorius gedrängt.", "drängen s=Minister o=Kollegen"},
        {"Er reist, um eine gemeinsame Linie abzustimmen.", "reisen s=Er; abstimmen o=Linie"},
        {"Das bleibt unsere größte Sorge.", "bleiben s=Das"},
        /* order where nothing else tells */
        {"Die Kommission begrüßte die Entscheidung.", "begrüssen s=Kommission o=Entscheidung"},
    };
    EXPECT(ROWS);
}

Test(clause, cuts_phrases)
{
    static const Row ROWS[] = {
        {"Deutsche Firmen liefern Teile.", "liefern s=Firmen o=Teile"},
        {"In Bern haben Gespräche zwischen norwegischen und dänischen Unterhändlern begonnen.", "beginnen s=Gespräche"},
        {"Der deutsche und der finnische Außenminister trafen sich.", "treffen s=Der"},
        {"Das Werk nutzt die Arbeit europäischer Forscher.", "nutzen s=Werk o=Arbeit"},
        {"Polen wird in diesem Jahr Hilfe leisten.", "leisten s=Polen o=Hilfe"},
        {"Norwegen liefert das von Polen bestellte Gerät.", "liefern s=Norwegen o=Gerät"},
        {"Der Sprecher, ein alter Freund, lobte die Mitglieder der Gruppe.", "loben s=Sprecher o=Mitglieder"},
        {"Frankreich, Polen und die Staats- und Regierungschefs der EU berieten.", "beraten s=Frankreich"},
        {"Norwegen hat Palästina als Staat anerkannt.", "anerkennen s=Norwegen o=Palästina"},
        {"Dem Bericht zufolge wurde die Lieferung gestoppt.", "werden+stoppen s=Lieferung"},
        {"Bis März sollen der Ukraine 30 Panzer geliefert werden.", "werden+liefern s=Panzer d=Ukraine"},
        {"Vergangenen Monat tauschten Armenien und Tschechien Briefe aus.", "austauschen s=Armenien o=Briefe"},
        {"Die Zeitung Morgenpost erklärte den Plan.", "erklären s=Zeitung o=Plan"},
        {"Gestern versprachen mehr als 30 Firmen Geld.", "versprechen s=Firmen o=Geld"},
        {"Norwegens Zusage freut die Minister.", "freuen s=Zusage o=Minister"},
        {"Meiner Meinung nach kauft er zu wenig ein.", "einkaufen s=er"},
        {"Die Frau verkaufte ihr altes Haus.", "verkaufen s=Frau o=Haus"},
        {"Morgen bekommen Sie einen Brief.", "bekommen s=Sie o=Brief"},
        {"Die Ansprache der selbst ernannten Richter verstößt gegen das Recht.", "verstossen s=Ansprache"},
        {"Er will im Grenzort Narva den Kollegen treffen.", "treffen s=Er o=Kollegen"},
        {"Der 25jährige Fahrer nahm den Bus.", "nehmen s=Fahrer o=Bus"},
        {"Die Minister verhängten Sperren gegen 17 Iraner.", "verhängen s=Minister o=Sperren"},
        {"Berichten zufolge wird der Plan geprüft.", "werden+prüfen s=Plan"},
        {"Dort trafen die drei den Präsidenten.", "treffen s=drei o=Präsidenten"},
        {"Wiederholt unterstrich der Kanzler das.", "unterstreichen s=Kanzler o=das"},
        {"Sie fordern einen gerechten, dauerhaften Frieden.", "fordern s=Sie o=Frieden"},
        {"Das Land schafft neue, sozial gesicherte Stellen.", "schaffen s=Land o=Stellen"},
        {"Die erst gestern in Oslo gewählten Richter prüfen den Fall.", "prüfen s=Richter o=Fall"},
        {"Der ihn begleitende Arzt lobte die Klinik.", "loben s=Arzt o=Klinik"},
        {"Einige in der Koalition haben Zweifel.", "haben s=Einige o=Zweifel"},
        {"In der Sache gibt dies keinen Anlass zur Freude.", "nicht geben s=dies o=Anlass"},
        {"Gestern kündigte von der Leyen Hilfen an.", "ankündigen s=Leyen o=Hilfen"},
        {"Merz rügt von der Leyen scharf.", "rügen s=Merz o=Leyen"},
        {"Wir sprachen mit von der Leyen.", "sprechen s=Wir"},
        {"Ausdrücklich lobte Litauen den Plan.", "loben s=Litauen o=Plan"},
        {"Bayerns Ministerpräsident Markus Quandt rief Müller auf.", "aufrufen s=Ministerpräsident o=Müller"},
        {"Die Bilder zeigen Quandts erste Gitarre.", "zeigen s=Bilder o=Gitarre"},
        {"Es gibt zu viele Schafe.", "geben s=Es o=Schafe"},
        {"Die Messe dauert zwei Tage.", "dauern s=Messe o=Tage"},
        {"Damit meine ich den Bahnhof.", "meinen s=ich o=Bahnhof"},
        {"Der von Schweden bezahlte Fonds soll der Ukraine helfen.", "helfen s=Fonds d=Ukraine"},
        {"Den Wunsch Kiews nach Waffen lehnte die Stadt ab.", "ablehnen s=Stadt o=Wunsch"},
        {"Mehr als 20 Länder wollen das.", "wollen s=Länder o=das"},
        {"Die beiden Minister lobten den Plan.", "loben s=Minister o=Plan"},
        {"Gestern hat Den Haag den Plan begrüßt.", "begrüssen s=Den o=Plan"},
        {"Der Chef der Nato, Mark Rutte, begrüßte den Plan.", "begrüssen s=Chef o=Plan"},
        {"Er lud Kollegen aus Tschechien, der Slowakei und Ungarn ein.", "einladen s=Er o=Kollegen"},
        {"Norwegen liefert 20 moderne Panzer.", "liefern s=Norwegen o=Panzer"},
        {"Das Werk dankt den 30 beteiligten Firmen.", "danken s=Werk d=Firmen"},
        {"Er lobt den Beginn der zum 1. Juli geplanten Schau.", "loben s=Er o=Beginn"},
        {"Merz besuchte Odessa.", "besuchen s=Merz o=Odessa"},
        {"Die in der Allianz vereinten Länder beraten in Oslo.", "beraten s=Länder"},
        {"Der Gast weiß nichts über den Plan.", "nicht wissen s=Gast o=nichts"},
        {"Gern esse ich mit Ihnen den Salat.", "essen s=ich o=Salat"},
        {"Er sah den ersten nicht.", "nicht sehen s=Er o=den"},
        {"Bis heute haben sie keine Antwort.", "nicht haben s=sie o=Antwort"},
        {"Die Bucht ist eine der schönsten.", "sein s=Bucht"},
        {"Der Fahrer der zu liefernden Möbel kam.", "kommen s=Fahrer"},
        {"Er lobt die 2020 erneuerte Brücke.", "loben s=Er o=Brücke"},
        {"Gestern kündigte Polen die Teilnahme an der Konferenz an.", "ankündigen s=Polen o=Teilnahme"},
        {"Achteinhalb Stunden haben die Gespräche gedauert.", "dauern s=Gespräche"},
        {"Die Regierung hat ihr 17. Paket beschlossen.", "beschliessen s=Regierung o=Paket"},
        {"Ihr dankte der Gast für die Hilfe.", "danken s=Gast d=Ihr"},
        {"Die Rückkehr von nach Oslo gebrachten Kindern stockt.", "stocken s=Rückkehr"},
        {"Die westliche Staatengruppe G7 hat Zölle beschlossen.", "beschliessen s=Staatengruppe o=Zölle"},
        {"Er zitierte den Chef des Nachbarlands Polen.", "zitieren s=Er o=Chef"},
        {"Oslo erteilte Verhandlungen eine Absage.", "erteilen s=Oslo o=Absage d=Verhandlungen"},
        /* genitives */
        {"Viele dieser Länder zahlen wenig.", "zahlen s=Viele"},
        {"Keiner der Minister stimmte dem Plan zu.", "nicht zustimmen s=Keiner d=Plan"},
        {"Gestern nahm kein Vertreter Polens teil.", "nicht teilnehmen s=Vertreter"},
        {"Die Außenminister Polens und der Türkei trafen sich.", "treffen s=Außenminister"},
        {"Gestern saßen Vertreter Polens und der Türkei am Tisch.", "sitzen s=Vertreter"},
        {"Er hofft auf ein Treffen der beiden.", "hoffen s=Er"},
        {"Er lobt den Ausbau der eigenen Werke.", "loben s=Er o=Ausbau"},
        {"Norwegens neue Regierung begrüßt das.", "begrüssen s=Regierung o=das"},
        {"Vertreter von mehr als 30 Ländern lehnten Zölle ab.", "ablehnen s=Vertreter o=Zölle"},
        {"Gegen mehr als 200 Schiffe verhängt Kanada Sperren.", "verhängen s=Kanada o=Sperren"},
    };
    EXPECT(ROWS);
}

Test(clause, sees_through_capitals_at_the_beginning)
{
    static const Row ROWS[] = {
        {"Kurz vor der Reise kündigte die Führung Zölle an.", "ankündigen s=Führung o=Zölle"},
        {"Zeitgleich mit dem Besuch wurde die Stadt angegriffen.", "werden+angreifen s=Stadt"},
        {"Entscheidend sei, dass Polen zahlt.", "sein; zahlen s=Polen"},
        {"Klar ist, dass die Hilfe kommt.", "sein; kommen s=Hilfe"},
        {"Konkret nannte der Gast einen Preis.", "nennen s=Gast o=Preis"},
        {"Weiters gab es einen Umtrunk.", "geben s=es o=Umtrunk"},
        {"Niemand will einen Streit.", "nicht wollen s=Niemand o=Streit"},
        {"Modelle sind teuer.", "sein s=Modelle"},
        {"Krieg ist teuer.", "sein s=Krieg"},
    };
    EXPECT(ROWS);
}

Test(clause, finds_the_subject_of_a_copula)
{
    static const Row ROWS[] = {
        {"Schweden ist nach Polen der größte Geber der Stadt.", "sein s=Schweden"},
        {"Das Land ist einer der wichtigsten Käufer.", "sein s=Land"},
        {"Hier ist der Gast König.", "sein s=Gast"},
        {"Es war Quandts zweiter Besuch.", "sein s=Besuch"},
    };
    EXPECT(ROWS);
}

Test(clause, cuts_clauses_without_commas)
{
    static const Row ROWS[] = {
        {"Polen versprach die Grenze zu sichern.", "versprechen s=Polen; sichern o=Grenze"},
        {"Gestern versuchte die Regierung zu vermitteln.", "versuchen s=Regierung; vermitteln"},
        {"Er hat zugesagt bald zu kommen.", "zusagen s=Er; kommen"},
        {"Sie gingen ohne ein Wort zu sagen.", "gehen s=Sie; nicht sagen o=Wort"},
        {"Der Sprecher gab zu bedenken, der Plan sei teuer.", "geben s=Sprecher; sein s=Plan"},
        {"Oslo hat angekündigt, drei Systeme liefern zu wollen.", "ankündigen s=Oslo; liefern o=Systeme"},
        {"Wien bot an, Geld zu zahlen und Ärzte zu schicken.", "anbieten s=Wien; zahlen o=Geld; schicken o=Ärzte"},
        {"Er wusste nicht ob der Zug kommt.", "nicht wissen s=Er; kommen s=Zug"},
        {"Sie suchen ein Haus das leer steht.", "suchen s=Sie o=Haus; stehen"},
        {"Wenn der Hund wedelt freut er sich.", "wedeln s=Hund; freuen s=er"},
    };
    EXPECT(ROWS);
}

Test(clause, shares_what_coordination_leaves_out)
{
    static const Row ROWS[] = {
        {"Der Sprecher wollte die Zahl weder dementieren noch bestätigen.",
         "nicht dementieren s=Sprecher o=Zahl; nicht bestätigen"},
        {"Er hatte dem Plan nicht widersprochen, eine Reise aber abgesagt.",
         "nicht widersprechen s=Er d=Plan; absagen o=Reise"},
        {"Japan hat Sanktionen verhängt und unterstützt die Ukraine.",
         "verhängen s=Japan o=Sanktionen; unterstützen o=Ukraine"},
        {"Norwegen hat 30 Panzer geliefert und sieben weitere zugesagt.",
         "liefern s=Norwegen o=Panzer; zusagen o=weitere"},
        {"Der Gast wählt, wenn er will, den Wein aus.", "auswählen s=Gast o=Wein; wollen s=er"},
        {"Die Lage ist in nicht leichten Zeiten gut.", "sein s=Lage"},
        {"Nicht Oslo, sondern Riga verweigere die Hilfe.", "verweigern s=Riga o=Hilfe"},
        {"Kein Minister, sondern ein Beamter kam.", "kommen s=Beamter"},
        {"Er kam in politisch nicht gerade leichten Zeiten.", "kommen s=Er"},
        {"Er besucht eine in Europa nicht anerkannte Schule.", "besuchen s=Er o=Schule"},
        {"Ägypten und Katar wollen zwischen Israel und der Hamas vermitteln.", "vermitteln s=Ägypten"},
        {"Gespräche werden in Oslo und Bern erwartet.", "werden+erwarten s=Gespräche"},
        {"Er wird eigenen Angaben zufolge nicht kommen.", "nicht kommen s=Er"},
    };
    EXPECT(ROWS);
}

Test(clause, shares_the_opener_of_a_subordinate_clause)
{
    static const Row ROWS[] = {
        {"Er sagt, dass Polen die Grenze sichert und Waffen liefert.",
         "sagen s=Er; sichern s=Polen o=Grenze; liefern o=Waffen"},
        {"Er weiß, dass sein Land keine Panzer liefern, aber Flüge erlauben werde.",
         "wissen s=Er; nicht liefern s=Land o=Panzer; erlauben o=Flüge"},
        {"Sie meint, dass Oslo mit am Tisch sitzen und der Süden befragt werden müsse.",
         "meinen s=Sie; sitzen s=Oslo; werden+befragen s=Süden"},
        {"Sie sagte, dass der Plan nicht geändert, sondern umgesetzt werde.",
         "sagen s=Sie; nicht werden+ändern s=Plan; werden+umsetzen"},
        {"Er sagt, dass es Frieden gibt und das Land kein Gebiet verliert.",
         "sagen s=Er; geben s=es o=Frieden; nicht verlieren s=Land o=Gebiet"},
        {"Wenn Norwegen zahlt und Polen liefert, hilft das.", "zahlen s=Norwegen; liefern s=Polen; helfen s=das"},
        {"Es kamen Leute, die Waren brachten und die Brücke sicherten.",
         "kommen s=Leute; bringen o=Waren; sichern o=Brücke"},
        {"Es kamen Schiffe, die in Oslo lagen, und der Gast aß.", "kommen s=Schiffe; liegen; essen s=Gast"},
    };
    EXPECT(ROWS);
}

Test(clause, mends_what_commas_tear)
{
    static const Row ROWS[] = {
        {"Er weiß, dass Norwegen, Polen und Kanada Waffen liefern.", "wissen s=Er; liefern s=Norwegen o=Waffen"},
        {"Die Länder, die mit Oslo, Riga und Bern verhandeln, hoffen.", "verhandeln; hoffen s=Länder"},
        {"Polen, die Ukraine, Litauen und Kanada verhandeln.", "verhandeln s=Polen"},
        {"Die Lage sei ernst, die Waffenruhe müsse halten, sagte er.", "sein s=Lage; halten s=Waffenruhe; sagen s=er"},
        {"Dem wollen weder Oslo noch Riga zustimmen.", "nicht zustimmen s=Oslo d=Dem"},
        {"Mehrere Staaten, darunter Polen und Litauen, haben ihre Zusage erhöht.", "erhöhen s=Staaten o=Zusage"},
        {"Gestern haben Staaten, darunter Polen und Litauen, ihre Zusage erhöht.", "erhöhen s=Staaten o=Zusage"},
        {"Er werde, so der Minister, der Stadt helfen.", "helfen s=Er d=Stadt"},
        {"Die Türkei, so hieß es in Rom, werde Öl liefern.", "heissen s=es; liefern s=Türkei o=Öl"},
        {"Auf die Frage, ob er komme, antwortete Merz mit Ja.", "kommen s=er; antworten s=Merz"},
        {"Seit Ende letzten Jahres kommen Gäste.", "kommen s=Gäste"},
        {"Er riet mir den Termin abzusagen und zu kommen.", "raten s=Er d=mir; absagen o=Termin; kommen"},
        {"Sie kam an, grüßte freundlich und hat die Wohnung beschädigt.",
         "ankommen s=Sie; grüssen; beschädigen o=Wohnung"},
        {"Er kam an, kündigte den Vertrag und ging.", "ankommen s=Er; kündigen o=Vertrag; gehen"},
        {"Er kam an, sagte aber nichts zu.", "ankommen s=Er; nicht zusagen o=nichts"},
        {"Der Verein sprach von Hilfe, ließ aber vieles offen.", "sprechen s=Verein; offenlassen o=vieles"},
        {"Er sagte, dass der Plan „bald Gesetz wird“.", "sagen s=Er; werden s=Plan"},
        {"Unklar ist, welche Grenzen dem Plan gesetzt sind.", "sein; werden+setzen s=Grenzen d=Plan"},
        {"Er fragt, was das Land leisten kann.", "fragen s=Er; leisten s=Land"},
        {"Treffen in Aussicht: Sollte der Gast kommen, gibt es Wein.", "kommen s=Gast; geben s=es o=Wein"},
        {"Oslo. – Die Staaten haben Hilfe zugesagt.", "zusagen s=Staaten o=Hilfe"},
    };
    EXPECT(ROWS);
}

Test(clause, gives_relative_pronouns_their_role)
{
    static const struct {
        const char *text;
        uint8_t role;
    } ROWS[] = {
        {"Es kam ein Schiff, das Öl geladen hatte.", CASE_NOMINATIVE},
        {"Es kamen Schiffe, die Norwegen schickte.", CASE_ACCUSATIVE},
        {"Es kamen Ärztinnen und Ärzte, die Müller empfängt.", CASE_ACCUSATIVE},
        {"Es kam der Minister, dem er vertraut.", CASE_DATIVE},
        {"Es kam der Minister, mit dem er sprach.", 0},
        {"Sie meiden Parteien, die sich durch Lärm, Geld oder Zank auszeichnen.", CASE_NOMINATIVE},
    };
    static Arena words, arena;
    arena_init(&words, ARENA_BYTES);
    arena_init(&arena, ARENA_BYTES);
    cr_assert_eq(arena_guard(&words), STATUS_OK);
    const Lexicon *lexicon = read_lexicon(&words);
    cr_assert_eq(arena_guard(&arena), STATUS_OK);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const Analysis *a = analysis_run(&arena, lexicon, str_of(ROWS[i].text), (Date){2025, 6, 12});
        cr_assert_eq(a->clauses.count, 2, "%s", ROWS[i].text);
        cr_expect_eq(a->clauses.items[1].opener_case, ROWS[i].role, "%s: %u", ROWS[i].text,
                     a->clauses.items[1].opener_case);
    }
    arena_fini(&arena);
    arena_fini(&words);
}
