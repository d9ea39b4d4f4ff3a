# Nouns that are not what they end with: "Herausforderung" is no "Forderung", "Eindruck" no "Druck". They and what is
# put together with them ("Gesichtsausdruck") tell nothing by their last part. Found by looking for the nouns of nouns.lex
# and its like at the end of other words; every word gets the endings of nouns, forms with an umlaut are written out.

whole demand
  name  Herausforderung; Anforderung; Überforderung; Unterforderung; Beförderung; Beruf; Widerruf; Nachruf; Abruf
  name  Verruf; Zwischenruf; Weckruf; Notruf; Ausruf; Zuruf; Arbeitskräfteanforderung

whole frieden
  name  Weltfrieden; Seelenfrieden; Hausfrieden; Rechtsfrieden; Religionsfrieden; Burgfrieden

whole druck
  name  Ausdruck; Eindruck; Nachdruck; Abdruck; Aufdruck; Vordruck; Hochdruck; Blutdruck; Luftdruck; Buchdruck
  name  Tastendruck; Siebdruck; 3-D-Druck; Händedruck; Sonderdruck; Fingerabdruck; Reifendruck; Wasserdruck
  name  Unterdruck; Überdruck

whole ende
  name  Wochenende; Tausende; Zehntausende; Hunderttausende; Dutzende; Legende; Dividende; Wende; Zeitenwende
  name  Trendwende; Kehrtwende; Jahreswende; Energiewende; Verkehrswende; Agrarwende; Sonnabend; Feierabend
  name  Vorabend; Heiligabend; Referenden; Gegend; Spende; Blende; Elend; Tugend; Jugend; Lebende; Überlebende
  name  Überlebender; Hinterbliebenende; Mitarbeitende; Teilnehmende; Studierende; Demonstrierende; Protestierende
  name  Reisende; Anwesende; Lehrende; Forschende; Alleinerziehende; Auszubildende; Asylsuchende; Schutzsuchende
  name  Arbeitssuchende; Hilfesuchende; Notleidende; Pflegende; Kulturschaffende; Gewerbetreibende; Streikende
  name  Wartende; Arbeitende; Herrschende; Regierende; Kämpfende; Leidende; Sterbende; Liebende; Folgende; Kommende
  name  Entsprechende; Vorhergehende; Bestehende; Geltende; Anwesender; Reisender; Radfahrende; Bahnreisende
  name  Autofahrende; Bahnende; Hochschullehrende; Wochenendende; Zuhörende; Vorbeigehende; Passierende; Feiernde
  name  Wählende

whole sight
  name  Aussicht; Hinsicht; Rücksicht; Vorsicht; Nachsicht; Zuversicht; Einsicht; Übersicht; Angesicht; Gesicht
  name  Aufsicht; Umsicht; Weitsicht; Draufsicht; Durchsicht; Fernsicht; Kurzsicht; Nachtsicht; Finanzaufsicht
  name  Dienstaufsicht; Akteneinsicht; Luftaufsicht; Schicht; Ansichtskarte; Webansicht

whole leading
  name  Begleitung; Einleitung; Anleitung; Ableitung; Umleitung; Überleitung; Weiterleitung; Zuleitung; Herleitung
  name  Stromleitung; Wasserleitung; Gasleitung; Rohrleitung; Ölleitung; Fernleitung; Hochspannungsleitung
  name  Oberleitung; Freileitung; Telefonleitung; Datenleitung; Pipelineleitung; Fehlleitung; Kabelleitung
  name  Einführung; Durchführung; Ausführung; Aufführung; Vorführung; Wiedereinführung; Weiterführung
  name  Zusammenführung; Rückführung; Überführung; Unterführung; Entführung; Verführung; Abführung; Buchführung
  name  Geschäftsführung; Gesprächsführung; Kriegsführung; Kriegführung; Haushaltsführung; Lebensführung
  name  Linienführung; Prozessführung; Uraufführung; Fortführung; Ausführungsbestimmung; Amtsführung; Zuführung
  name  Familienzusammenführung; Ausführende; Anführung; Heranführung; Herbeiführung; Amtseinführung
  name  Markteinführung; Wortführung; Erstaufführung

whole means
  name  Druckmittel; Rechtsmittel; Verkehrsmittel; Waschmittel; Heilmittel; Hilfsmittel; Zahlungsmittel
  name  Beweismittel; Genussmittel; Putzmittel; Reinigungsmittel; Futtermittel; Betäubungsmittel; Suchtmittel
  name  Stilmittel; Kampfmittel; Verteidigungsmittel; Massenvernichtungsmittel; Pflanzenschutzmittel; Allheilmittel
  name  Gegenmittel; Schmerzmittel; Wundermittel; Desinfektionsmittel; Transportmittel; Kommunikationsmittel
  name  Bindemittel; Lösungsmittel; Produktionsmittel; Arbeitsmittel; Dopingmittel

whole system
  name  Rechtssystem; Finanzsystem; Bankensystem; Gesundheitssystem; Bildungssystem; Betriebssystem; Asylsystem
  name  Sozialsystem; Steuersystem; Rentensystem; Regierungssystem; Präsidialsystem; Parteiensystem; Wahlsystem
  name  Währungssystem; Handelssystem; Wirtschaftssystem; Stromsystem; Energiesystem; Ökosystem; Frühwarnsystem
  name  Warnsystem; Zahlungssystem; Mehrparteiensystem; Immunsystem; Justizsystem; Schulsystem; Verkehrssystem
  name  Quotensystem; Sonnensystem; Nervensystem; Punktesystem; Gefängnissystem; Zweiparteiensystem
  name  Einparteiensystem; Navigationssystem; Kontrollsystem; Verteilsystem; Bezahlsystem; Buchungssystem
  name  Computersystem; Gesellschaftssystem; Herrschaftssystem; Machtsystem; Bündnissystem; Apartheidsystem
  name  Informationssystem; Kommunikationssystem; Leitsystem; Messsystem; Bahnsystem; Kastensystem; Wirtschaftsystem
  name  Staatssystem; Sicherheitssystem; Lagersystem; Satellitensystem; Verteilungssystem; Ein-Parteien-System
  name  Emissionshandelssystem; Ligasystem; Kühlsystem; Bewertungssystem; Meldesystem; Abrechnungssystem
  name  Versorgungssystem; Pflegesystem; Anreizsystem; Belohnungssystem

whole land
  name  Ausland; Inland; Ackerland; Festland; Umland; Hinterland; Weideland; Bauland; Brachland; Heiland; Vaterland
  name  Mutterland; Ödland; Grasland; Flachland; Bergland; Tiefland; Hochland; Neuland; Grenzland; Farmland
  name  Agrarland; Abendland; Morgenland; Ausländer; Inländer; Geländer; Bundesland; Bundesländer; Bundesländern
  name  Burgenland; Saarland; Rheinland; Sauerland; Emsland; Eiland; Roland; Helgoland; Ostdeutschland
  name  Westdeutschland; Norddeutschland; Süddeutschland; Nordirland; Mitteldeutschland

whole mission
  name  Kommission; Emission; Expertenkommission; Untersuchungskommission; Wahlkommission; Atomkommission
  name  Fachkommission; Historikerkommission; Regierungskommission; Kontrollkommission; Verfassungskommission
  name  Transmission; Demission; Permission

whole protection
  name  Datenschutz; Verbraucherschutz; Tierschutz; Jugendschutz; Kündigungsschutz; Brandschutz; Denkmalschutz
  name  Infektionsschutz; Arbeitsschutz; Mieterschutz; Impfschutz; Versicherungsschutz; Rechtsschutz; Patentschutz
  name  Lärmschutz; Hochwasserschutz; Sonnenschutz; Katastrophenschutz; Zivilschutz; Bevölkerungsschutz
  name  Staatsschutz; Verfassungsschutz; Grenzschutz; Küstenschutz; Umweltschutz; Naturschutz; Artenschutz
  name  Meeresschutz; Gesundheitsschutz; Polizeischutz; Personenschutz; Selbstschutz; Unterschutz; Mutterschutz
  name  Objektschutz; Investitionsschutz; Minderheitenschutz; Opferschutz; Kinderschutz; Zeugenschutz

whole help
  name  Abhilfe; Beihilfe; Aushilfe; Sozialhilfe; Geburtshilfe; Starthilfe; Gehilfe; Sterbehilfe; Familienhilfe
  name  Nachhilfe; Pannenhilfe; Suizidhilfe; Amtshilfe; Rechtshilfe; Orientierungshilfe; Entscheidungshilfe
  name  Argumentationshilfe; Lesehilfe; Schützenhilfe; Starthilfe; Selbsthilfe; Mithilfe; Telefonseelsorgehilfe
  name  Prozesskostenhilfe; Fluchthilfe; Jugendhilfe

whole money
  name  Lösegeld; Bußgeld; Schmiergeld; Schmerzensgeld; Bargeld; Elterngeld; Kindergeld; Arbeitslosengeld
  name  Bürgergeld; Krankengeld; Taschengeld; Trinkgeld; Kleingeld; Falschgeld; Preisgeld; Eintrittsgeld
  name  Schweigegeld; Kopfgeld; Wohngeld; Entgelt; Schulgeld; Misskredit; Verbraucherkredit; Privatkredit; Bezahlung
  name  Lohnfortzahlung; Abzahlung; Anzahlung; Nachzahlung; Einmalzahlung; Nebenkosten; Mehrkosten
  name  Lebenshaltungskosten; Reisekosten; Wohnkosten; Heizkosten; Gerichtskosten; Personalkosten; Unkosten

whole ground
  name  Abgrund; Hintergrund; Vordergrund; Untergrund; Beweggrund; Grund; Hauptgrund; Rechtsgrund; Meeresgrund
  name  Erdgrund

whole round
  name  Vorrunde; Endrunde; Ehrenrunde; Stichwahlrunde; Sekunde; Tarifrunde; Wahlrunde; Hauptrunde; Zwischenrunde
  name  Urkunde; Kunde; Turnierrunde; Gruppenrunde; Hinrunde; Rückrunde; Zusatzrunde; Auftaktrunde
  name  Finanzierungsrunde; Spielrunde

whole unity
  name  Allgemeinheit; Gemeinheit; Reinheit; Kleinheit; Einheitlichkeit; Maßeinheit; Tageseinheit; Trainingseinheit
  name  Mengeneinheit; Wohneinheit; Recheneinheit; Intensiveinheit; Währungseinheit; Organisationseinheit
  name  Verwaltungseinheit; Gebietseinheit

whole information
  name  Falschinformation; Desinformation; Fehlinformation; Vorinformation; Zusatzinformation; Quellenangabe
  name  Preisangabe; Ortsangabe; Zeitangabe; Altersangabe; Selbstdarstellung; Gegendarstellung; Falschdarstellung
  name  Nacktdarstellung; Rückseite; Vorderseite; Kehrseite; Schattenseite; Webseite; Internetseite; Titelseite
  name  Startseite; Innenseite; Außenseite; Oberseite; Unterseite; Facebookseite; Buchseite; Zeitungsseite
  name  Breitseite; Sonnenseite; Arbeitgeberseite; Arbeitnehmerseite; Fachseite; Seitenansicht

whole care
  name  Vorsorge; Fürsorge; Seelsorge; Entsorgung; Nachsorge; Daseinsvorsorge; Altersvorsorge; Gesundheitsvorsorge
  name  Vorwarnung; Verwarnung; Frühwarnung; Unwetterwarnung; Sturmwarnung; Reisewarnung; Hochwasserwarnung
  name  Terrorwarnung; Literaturkritik; Filmkritik; Kunstkritik; Nachtkritik; Theaterkritik

whole settling
  name  Ansiedlung; Umsiedlung; Besiedlung; Übersiedlung; Wohnsiedlung; Reihenhaussiedlung; Zersiedlung; Umbesetzung
  name  Neubesetzung; Hausbesetzung; Rollenbesetzung; Wiederbesetzung; Stellenbesetzung; Skigebiet; Wohngebiet
  name  Gewerbegebiet; Fachgebiet; Aufgabengebiet; Einzugsgebiet; Risikogebiet; Naturschutzgebiet; Tiefdruckgebiet
  name  Hochdruckgebiet; Mitteilung; Abteilung; Verteilung; Erteilung; Beurteilung; Verurteilung; Zuteilung
  name  Unterteilung; Einteilung; Umverteilung; Benachteiligung; Obergrenze; Untergrenze; Schmerzgrenze
  name  Altersgrenze; Baumgrenze; Stadtgrenze; Leistungsgrenze; Belastungsgrenze

whole termination
  name  Termin; Endtermin; Wahltermin; Gerichtstermin; Pressetermin; Zeitplan; Terminplan; Ablaufplan; Fahrplan
  name  Stundenplan; Spielplan; Bauplan; Stadtplan; Lehrplan; Dienstplan; Bebauungsplan; Haushaltsplan; Finanzplan
  name  Notfallplan; Kaplan; Speiseplan; Sitzplan; Vereinzelte; Voraussetzung; Auseinandersetzung; Besetzung
  name  Übersetzung; Zusammensetzung; Festsetzung; Fortsetzung; Umsetzung; Durchsetzung; Absetzung; Herabsetzung
  name  Einsetzung; Freisetzung; Zielsetzung; Aussetzende; Gegenüberstellung; Vorstellung; Herstellung; Darstellung
  name  Feststellung; Unterstellung; Bereitstellung; Klarstellung; Ausstellung; Fertigstellung; Zustellung
  name  Umstellung; Aufstellung; Bestellung; Wiederherstellung; Sicherstellung; Gleichstellung; Richtigstellung
  name  Stellung; Fragestellung; Erstellung; Anstellung; Schaustellung; Nachstellung; Schlechterstellung
  name  Besserstellung; Weichenstellung; Problemstellung

whole partner
  name  Ansprechpartner; Ehepartner; Lebenspartner; Gesprächspartner; Geschäftspartner; Vertragspartner
  name  Tarifpartner; Sozialpartner; Stellvertreter; Medienvertreter; Pressevertreter; Rechtsvertreter
  name  Handelsvertreter; Anklagevertreter; Arbeitgebervertreter; Arbeitnehmervertreter; Elternvertreter
  name  Gewerkschaftsvertreter; Wirtschaftsvertreter; Kirchenvertreter; Fahrgast; Fahrgäste; Arbeitgeber; Ratgeber
  name  Gesetzgeber; Auftraggeber; Hinweisgeber; Herausgeber; Impulsgeber; Taktgeber; Steuerberater
  name  Unternehmensberater; Anlageberater; Rechtsberater; Personalvermittler; Immobilienvermittler
  name  Kreditvermittler; Marktteilnehmer; Verkehrsteilnehmer; Kursteilnehmer; Lehrgangsteilnehmer
  name  Wettbewerbsteilnehmer; Arbeitsvermittler; Übermittler

whole vehicle
  name  Elektroauto; Spielauto; Gebrauchtwagen; Erdgeschoss; Obergeschoss; Dachgeschoss; Untergeschoss; Schneekanone
  name  Sportflugzeug; Kleinflugzeug; Segelflugzeug; Passagierflugzeug; Linienflugzeug; Verkehrsflugzeug; Vergleich
  name  Ausgleich; Bleiche; Abschlusstraining; Lauftraining; Mannschaftstraining; Fahrtraining; Zustrom; Datenstrom
  name  Besucherstrom; Flüchtlingsstrom; Menschenstrom; Geldstrom; Golfstrom; Luftstrom; Unterstrom; Rauchabzug
  name  Schimpfwort; Ausschuss; Vorschuss; Überschuss; Diebstahl; Edelstahl; Buchhandel; Einzelhandel; Drogenhandel
  name  Menschenhandel; Schwarzhandel; Großhandel; Onlinehandel; Waffenhandel; Kuhhandel; Börsenhandel; Fachhandel
  name  Straßenhandel; Organhandel; Antiquitätenhandel

# Those who hold no office of a state.
whole office
  name  Vorstandschef; Vorstandschefin; Vorstandsvorsitzende; Vorstandsvorsitzender; Konzernchef; Konzernchefin; Firmenchef
  name  Firmenchefin; Unternehmenschef; Unternehmenschefin; Bankchef; Bankchefin; Gewerkschaftschef; Gewerkschaftschefin
  name  Verbandschef; Verbandschefin; Verbandspräsident; Verbandspräsidentin; Bauernpräsident; Bauernpräsidentin
  name  Handwerkspräsident; Vereinspräsident; Vereinspräsidentin; Vereinschef; Klubpräsident; Clubpräsident; Klubchef
  name  Kammerpräsident; Gerichtspräsident; Gerichtspräsidentin; Polizeipräsident; Polizeipräsidentin; Polizeichef
  name  Polizeichefin; Ärztepräsident; Ärztepräsidentin; Arbeitgeberpräsident; Industriepräsident; Universitätspräsident
  name  Teamchef; Teamchefin; Motorsportchef; Sportchef; Sportchefin; Rennsportchef; Redaktionschef; Küchenchef; Feuerwehrchef
  name  Schauspielchefin; Schauspielchef; Festivalchef; Festivalleiter; Filialleiter; Projektleiter; Projektleiterin
  name  Einsatzleiter; Einsatzleiterin; Abteilungsleiter; Abteilungsleiterin; Schulleiter; Schulleiterin; Amtsleiter
  name  Amtsleiterin; Betriebsleiter; Studienleiter; Studienleiterin; Bereichsleiter; Fahrdienstleiter; Werksleiter
  name  Polizeisprecher; Polizeisprecherin; Feuerwehrsprecher; Feuerwehrsprecherin; Gerichtssprecher; Gerichtssprecherin
  name  Landgerichtssprecher; Unternehmenssprecher; Unternehmenssprecherin; Konzernsprecher; Konzernsprecherin; Bahnsprecher
  name  Bahnsprecherin; Firmensprecher; Firmensprecherin; Gewerkschaftssprecher; Verbandssprecher; Verbandssprecherin
  name  Nachrichtensprecher; Nachrichtensprecherin; Stadionsprecher; Klassensprecher; Kliniksprecher; Stadtsprecher
  name  Geschäftsführer; Geschäftsführerin; Tabellenführer; Lokführer; Lokführerin; Zugführer; Reiseführer; Reiseführerin
  name  Bergführer; Fahrzeugführer; Marktführer; Weltmarktführer; Spielführer; Mannschaftsführer; Hundeführer; Kranführer
  name  Finanzdirektor; Museumsdirektor; Museumsdirektorin; Zoodirektor; Zoodirektorin; Bankdirektor; Schuldirektor
  name  Schuldirektorin; Hoteldirektor; Klinikdirektor; Institutsdirektor; Institutsdirektorin; Sportdirektor; Kriminaldirektor
  name  Kriminalkommissar; Hauptkommissar; Polizeikommissar; Kriminalhauptkommissar; Ehrenkommissar; Insolvenzverwalter
  name  Schönheitskönigin; Schützenkönig; Torschützenkönig; Weinkönigin; Filmkönig; Popkönigin; Brandmeister
