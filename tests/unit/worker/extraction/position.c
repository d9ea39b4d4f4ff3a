/* Positions on sentences of our own: holder, topic, stance, addressee. */
#include <criterion/criterion.h>
#include <stdio.h>

#include "worker/extraction/engine.h"

static const char *const FOLDER = DEPESCHE_SOURCE_DIR "/rules/de";

typedef struct Setting {
    Engine *engine;
    Extractor *x;
} Setting;

static Setting open_engine(void)
{
    Setting s = {NULL, NULL};
    Error err = {0};
    cr_assert_eq(engine_load(FOLDER, &s.engine, &err), STATUS_OK, "%s", err.text);
    s.x = extractor_new(s.engine);
    return s;
}

static void close_engine(Setting s)
{
    extractor_free(s.x);
    engine_free(s.engine);
}

/* "holder topic stance addressee" of each position, joined by "; ". */
static void read_positions(Setting s, const char *text, char *out, size_t size)
{
    const FactList *facts;
    Error err = {0};
    size_t used = 0;
    out[0] = '\0';
    cr_assert_eq(extractor_run(s.x, str_of(text), STR("2025-06-15"), &facts, &err), STATUS_OK, "%s", err.text);
    for (size_t i = 0; i < facts->count; i++) {
        if (facts->items[i].kind != FACT_KIND_POSITION)
            continue;
        const PositionFact *p = &facts->items[i].position;
        used += (size_t)snprintf(out + used, size - used, "%s%.*s %s %s %.*s", used ? "; " : "",
                                 STR_ARG(p->holder.name), vocabulary_topic.names[p->topic],
                                 vocabulary_stance.names[p->stance], p->addressee.type ? (int)p->addressee.name.len : 1,
                                 p->addressee.type ? p->addressee.name.ptr : "-");
        cr_assert_lt(used, size);
    }
}

Test(position, reads_holder_topic_stance_and_addressee)
{
    static const struct {
        const char *text, *positions;
    } ROWS[] = {
        {"Norwegen fordert eine Waffenruhe.", "Norwegen ceasefire demand -"},
        /* nobody is for attacks */
        {"„Die Offensive geht weiter“, sagte Donald Tusk.", ""},
        {"Norwegen rechtfertigte die Luftangriffe.", "Norwegen war_conduct support -"},
        /* those who agree, not those who tell of it */
        {"Norwegen und Peru seien sich einig, dass Russland die Angriffe einstellen müsse, sagte Donald Tusk.",
         "Norwegen war_conduct demand Russland; Peru war_conduct demand Russland"},
        /* several topics */
        {"Norwegen fordert eine Waffenruhe und Sicherheitsgarantien.",
         "Norwegen security_guarantees demand -; Norwegen ceasefire demand -"},
        /* one thing, whom it hits and what kind it is of */
        {"Norwegen fordert Sanktionen gegen Banken und Energiekonzerne.", "Norwegen sanctions demand -"},
        {"Norwegen fordert Sanktionen gegen Banken und eine Waffenruhe.",
         "Norwegen ceasefire demand -; Norwegen sanctions demand -"},
        {"Norwegen fordert Flugabwehr und andere Waffen.", "Norwegen air_defence demand -"},
        /* the end of a thing */
        {"Norwegen fordert eine Lockerung der Sanktionen.", "Norwegen sanctions oppose -"},
        {"Norwegen ist gegen eine Lockerung der Sanktionen.", "Norwegen sanctions support -"},
        {"Norwegen setzt sich dafür ein, die Sanktionen zu lockern.", "Norwegen sanctions oppose -"},
        {"Norwegen schlug vor, die Sanktionen nicht zu lockern.", "Norwegen sanctions support -"},
        {"Norwegen bekräftigte seine Ablehnung von Waffenlieferungen.", "Norwegen military_aid oppose -"},
        {"Bei Norwegen fand die Waffenruhe Unterstützung.", "Norwegen ceasefire support -"},
        /* circumstances are no attributes */
        {"Norwegen rief Ungarn trotz der Sanktionen zu Verhandlungen auf.", "Norwegen peace_talks demand Ungarn"},
        /* an attack on something else beside it turns nothing */
        {"Schweden schließt Friedenstruppen nicht aus, Ungarn widersprach.",
         "Schweden troop_deployment undecided -; Ungarn troop_deployment oppose -"},
        /* why something is refused turns nothing */
        {"Norwegen lehnt das Sanktionspaket ab: Sanktionen werde man nicht dulden.", "Norwegen sanctions oppose -"},
        /* a line above the heading that ran into it */
        {"Nato und Peru Viktor Orbán wirbt für eine Waffenruhe", "Viktor Orbán ceasefire support -"},
        {"Ungarn bleibt bei seinem Veto, da man keine Waffen brauche.", "Ungarn military_aid oppose -"},
        /* who admonishes demands what must be done, and worries about what is */
        {"„Die Waffenruhe ist brüchig“, mahnte Donald Tusk.", "Donald Tusk ceasefire concern -"},
        {"„Russland muss die Angriffe beenden“, mahnte Donald Tusk.", "Donald Tusk war_conduct demand Russland"},
        {"Donald Tusk mahnte Israel zur Deeskalation.", "Donald Tusk ceasefire demand Israel"},
        /* questions hold nothing */
        {"„Wir sind noch nicht da, wo wir bei den Sanktionen sein müssen“, sagte Donald Tusk.", ""},
        {"Prag erwartet, dass Russland die Angriffe beendet.", "Tschechien war_conduct demand Russland"},
        /* whose accession or state it is does nothing */
        {"Norwegen verlangt die Anerkennung Kosovos.", "Norwegen statehood demand -"},
        /* all of a coordinated subject, in what goes on without it too */
        {"Norwegen und Peru kritisierten die Zölle und forderten eine Waffenruhe.",
         "Norwegen trade concern -; Peru trade concern -; Norwegen ceasefire demand -; Peru ceasefire demand -"},
        {"Vor allem Norwegen drängte auf Verhandlungen.", "Norwegen peace_talks demand -"},
        /* what a declaration says is its authors' */
        {"Peru nahm eine Resolution an, in der die Luftangriffe verurteilt werden.", "Peru war_conduct oppose -"},
        {"In der Erklärung Chiles wird die Annexion verurteilt.", "Chile territory oppose -"},
        /* the noun behind the adjective; nouns that only look alike */
        {"Norwegen forderte einen humanitären Waffenstillstand.", "Norwegen ceasefire demand -"},
        {"Norwegen und Peru forderten entschlossenes Handeln.", "Norwegen other demand -; Peru other demand -"},
        /* whom somebody meets is none that he calls on, "Orbáns" would be */
        {"Norwegen fordert nach dem Treffen mit Viktor Orbán Sanktionen.", "Norwegen sanctions demand -"},
        /* talks on what the article is about */
        {"Die Zölle steigen. Zölle schaden dem Handel. Norwegen begrüßte die Verhandlungen.",
         "Norwegen trade support -"},
        /* only on a condition */
        {"Norwegen lehnt Verhandlungen ab, solange Russland angreift.", "Norwegen peace_talks conditional -"},
        {"Norwegen befürwortet die Waffenruhe, wenn Russland zustimmt.", "Norwegen ceasefire conditional -"},
        /* a word that judges something else */
        {"Das Ziel sei eine Waffenruhe nach dem Terror, sagte Donald Tusk.", "Donald Tusk ceasefire support -"},
        /* whose deed is judged, where its topic was told before */
        {"Norwegen kritisierte Äußerungen von Viktor Orbán zur Waffenruhe.", "Norwegen ceasefire concern Viktor Orbán"},
        {"Spanien fordert Sanktionen. Norwegen wies Viktor Orbáns Vorschlag zurück.",
         "Spanien sanctions demand -; Norwegen sanctions oppose Viktor Orbán"},
        /* a meeting as the scene of what is told */
        {"Norwegen und Peru lobten nach dem Gipfel das Ergebnis.", "Norwegen other support -; Peru other support -"},
        {"Zu Beginn des Gipfels bekräftigte Norwegen sein Nein zum Start von Beitrittsgesprächen.",
         "Norwegen eu_membership oppose -"},
        /* what was said before */
        {"Spanien hat Sanktionen verhängt. Norwegen begrüßte die Entscheidung.", "Norwegen sanctions support -"},
        {"Norwegen erwägt Sanktionen. Ungarn lehnt das ab.", "Ungarn sanctions oppose -"},
        /* whose deed it is, who should act */
        {"Norwegen verurteilte die russischen Angriffe.", "Norwegen war_conduct oppose Russland"},
        {"Norwegen kritisierte die Luftangriffe Israels.", "Norwegen war_conduct concern Israel"},
        {"Norwegen verlangte, Russland müsse die Angriffe einstellen.", "Norwegen war_conduct demand Russland"},
        {"Donald Tusk forderte die Teilnehmer zu einer Waffenruhe auf.", "Donald Tusk ceasefire demand Teilnehmer"},
        {"Norwegen wies Trumps Forderung nach Zöllen zurück.",
         "Donald Trump trade demand -; Norwegen trade oppose Donald Trump"},
        {"Die Außenminister forderten eine Waffenruhe.", "Außenminister ceasefire demand -"},
        {"Norwegen begrüßte die Gäste.", ""},
        {"Norwegen fordert Verhandlungen über eine Waffenruhe.", "Norwegen peace_talks demand -"},
        {"Der Krieg müsse enden, sagte Donald Tusk.", "Donald Tusk ceasefire demand -"},
        /* in somebody's words */
        {"Russland müsse die Angriffe einstellen, sagte Donald Tusk.", "Donald Tusk war_conduct demand Russland"},
        {"Klar sei: Russland müsse die Angriffe einstellen, sagte Donald Tusk.",
         "Donald Tusk war_conduct demand Russland"},
        {"„Wir müssen die Sanktionen verschärfen“, sagte Donald Tusk.", "Donald Tusk sanctions support -"},
        {"Die Sanktionen seien ausgeschlossen, sagte Donald Tusk.", "Donald Tusk sanctions oppose -"},
        {"Für Sanktionen sei es zu früh, sagte Donald Tusk.", "Donald Tusk sanctions undecided -"},
        {"Eine Waffenruhe komme nur, wenn Russland zustimme, sagte Donald Tusk.",
         "Donald Tusk ceasefire conditional -"},
        {"Donald Tusk warnte, Sanktionen seien wirkungslos.", "Donald Tusk sanctions concern -"},
        {"Laut Donald Tusk wurden 20 Panzer geliefert.", ""},
        /* what somebody still has to say, or no longer shall */
        {"Die Zustimmung Ungarns zu den Sanktionen steht noch aus.", ""},
        {"Ohne die Zustimmung Ungarns zu den Sanktionen geht nichts.", ""},
        {"Für die Sanktionen fehlt noch die Zustimmung Ungarns.", ""},
        {"Oslo möchte das Veto Ungarns gegen die Sanktionen aufheben.", ""},
        {"Das Veto Ungarns gegen die Sanktionen bleibt bestehen.", "Ungarn sanctions oppose -"},
        /* reasons, aims and times are not what is held */
        {"„Wir bleiben hier, damit die Sanktionen wirken“, sagte Donald Tusk.", ""},
        {"„Wir reden hier, während die Sanktionen wirken“, sagte Donald Tusk.", ""},
        /* to go on with talks is a plan, how they went a mood, a condition that is met none */
        {"Norwegen und Peru wollen die Verhandlungen am Montag fortsetzen.", ""},
        {"Die Verhandlungen seien gut verlaufen, sagte Donald Tusk.", ""},
        {"Die Voraussetzung für eine Waffenruhe sei erfüllt, sagte Donald Tusk.", ""},
        {"Zu den Bedingungen für eine Waffenruhe gehörte ein Abzug, sagte Donald Tusk.", ""},
        {"Norwegen ist im Kampf gegen die russische Aggression mit Peru einig.", ""},
        {"Es ist nicht mehr selbstverständlich, dass Norwegen an der Seite der Ukraine steht.", ""},
        /* who is named in the words quoted does not speak them */
        {"Donald Tusk sprach in Oslo. „Wladimir Putin muss einer Waffenruhe zustimmen“, fügte er an.",
         "Donald Tusk ceasefire demand Wladimir Putin"},
        /* who stands before a relative clause is not with its subject */
        {"Viktor Orbán lobte den Friedensplan von Xi Jinping, den die EU ablehnt.",
         "EU peace_plan oppose -; Viktor Orbán peace_plan support -"},
        {"Viktor Orbán sprach mit Xi Jinping, dessen Sanktionen die EU ablehnt.", "EU sanctions oppose -"},
        /* thanks, and what others aim at */
        {"Norwegen zeigte sich dankbar für die Waffenlieferungen.", ""},
        {"Ungarn habe das Ziel, die Sanktionen zu lockern, sagte Donald Tusk.", ""},
        {"„Wir haben das Ziel, die Sanktionen zu lockern“, sagte Donald Tusk.", "Donald Tusk sanctions oppose -"},
        /* a modal without a finite verb, conditions that begin with one */
        {"Norwegen kündigte an, drei Panzer liefern zu wollen.", ""},
        {"Sollte Moskau nicht zustimmen, gebe es Krieg, sagte Donald Tusk.", ""},
    };
    Setting s = open_engine();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char got[512];
        read_positions(s, ROWS[i].text, got, sizeof got);
        cr_expect_str_eq(got, ROWS[i].positions, "%s\n  got  %s\n  want %s", ROWS[i].text, got, ROWS[i].positions);
    }
    close_engine(s);
}

/* How somebody is told to see things, without any verb of stance. */
Test(position, reads_judgements_from_predicates)
{
    static const struct {
        const char *text, *positions;
    } ROWS[] = {
        {"Die Sanktionen wirkten nicht, sagte Donald Tusk.", "Donald Tusk sanctions concern -"},
        {"Zu Verhandlungen gebe es keine Alternative, sagte Donald Tusk.", "Donald Tusk peace_talks support -"},
        {"Ob man Kampfjets liefere, sei noch offen, sagte Donald Tusk.", "Donald Tusk military_aid undecided -"},
        {"Das sei Selbstverteidigung, und darauf habe jedes Land ein Recht, sagte Donald Tusk.", ""},
        {"Jedes Land habe ein Recht auf Selbstverteidigung, sagte Donald Tusk.", "Donald Tusk war_conduct support -"},
        /* what others are told to want is a reproach, not their stance */
        {"Russland wolle keinen Frieden, sagte Donald Tusk.", "Donald Tusk peace_talks concern Russland"},
        {"Russland sei zu Verhandlungen nicht bereit, sagte Donald Tusk.", "Donald Tusk peace_talks concern Russland"},
        {"Polen wolle keine neuen Zölle, sagte Donald Tusk.", "Donald Tusk trade oppose -"},
        {"Wladimir Putin sei zu Gesprächen nicht bereit; er wolle nur eine Waffenruhe, sagte Donald Tusk.",
         "Donald Tusk peace_talks concern Wladimir Putin"},
        {"Norwegen sieht die Sanktionen mit Sorge.", "Norwegen sanctions concern -"},
        /* headings leave out the copula */
        {"Norwegen gegen neue Zölle\n\nDas Wetter war gut.", "Norwegen trade oppose -"},
        {"Norwegen zu Verhandlungen bereit\n\nDas Wetter war gut.", "Norwegen peace_talks support -"},
        {"Norwegen mit Fähren gegen den Nebel\n\nDas Wetter war gut.", ""},
        /* a judgement before its noun */
        {"Eine Lockerung der Sanktionen wäre das falsche Signal, sagte Donald Tusk.",
         "Donald Tusk sanctions support -"},
    };
    Setting s = open_engine();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char got[512];
        read_positions(s, ROWS[i].text, got, sizeof got);
        cr_expect_str_eq(got, ROWS[i].positions, "%s\n  got: %s", ROWS[i].text, got);
    }
    close_engine(s);
}

/* What a word is about depends on what is done to the thing, on where it stands, and on the article. */
Test(position, settles_topics_by_their_surroundings)
{
    static const struct {
        const char *text, *positions;
    } ROWS[] = {
        {"Norwegen forderte Russland auf, seine Truppen abzuziehen.", "Norwegen territory demand Russland"},
        {"Norwegen forderte den Abzug der israelischen Soldaten.", "Norwegen territory demand Israel"},
        {"Vor dem Gipfel warnte Norwegen vor neuen Sanktionen.", "Norwegen sanctions concern -"},
        {"Beim Eintreffen in Oslo lobte Donald Tusk die Sanktionen.", "Donald Tusk sanctions support -"},
        {"Bei der Nato war man sich uneins. Norwegen forderte den Beitritt Georgiens.",
         "Norwegen nato_membership demand -"},
        {"Norwegen forderte den Beitritt Georgiens.", "Norwegen eu_membership demand -"},
        {"Norwegen lobte die Unterstützung für die territoriale Integrität Georgiens.", "Norwegen territory support -"},
        {"Norwegen lobte die finanziellen EU-Hilfen.", "Norwegen financial_aid support -"},
        {"Norwegen lehnte Sanktionen oder eine Friedenstruppe ab.",
         "Norwegen troop_deployment oppose -; Norwegen sanctions oppose -"},
        {"Ungarn und Peru schließen ein Handelsabkommen. Norwegen begrüßte das Abkommen.", "Norwegen trade support -"},
    };
    Setting s = open_engine();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char got[512];
        read_positions(s, ROWS[i].text, got, sizeof got);
        cr_expect_str_eq(got, ROWS[i].positions, "%s\n  got: %s", ROWS[i].text, got);
    }
    close_engine(s);
}
