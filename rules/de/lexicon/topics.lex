# What positions are about: nouns, found also as the last part of a compound (`name`), several words or one that no
# compound shares (`phrase`), beginnings of words, verbs as well (`stem`). The ids are those of docs/FACTS.md.

topic troop_deployment
  name  Bodentruppe; Bodentruppen; Friedenstruppe; Friedenstruppen; Schutztruppe; Friedensmission; Truppe; Truppen
  name  Blauhelm; Blauhelme; Friedenssoldaten; Truppenentsendung; Stationierung; Truppenpräsenz; Eingreiftruppe
  name  Stabilisierungstruppe; Einsatztruppe; Entsendung; Soldat; Soldaten; Bundeswehrsoldaten; Militärpräsenz
  name  Friedenssicherung; Friedenswahrung; Militärintervention; Intervention; Kampftruppen; Truppenabzug; Militärmission
  name  Stabilisierungsmission; Beobachtermission; Auslandseinsatz; Bundeswehreinsatz; Truppenverlegung; Brigade; Brigaden
  name  Militärstützpunkt; Militärbasis; Truppenstärke; Abschreckungstruppe; Sicherungstruppe; Bodeneinsatz; Kontingent
  name  Einheiten; Truppenkontingent; Truppenkontingente; Militärkontingent; Sicherungskräfte; Streitmacht
  phrase  multinationale Truppe; internationale Truppe; ausländische Soldaten; Stiefel am Boden; Boots on the Ground
  stem  bodentruppen; friedenstruppe; truppenentsend; stationier; schutztruppe; blauhelm; friedensmission

topic security_guarantees
  name  Sicherheitsgarantie; Sicherheitsgarantien; Garantie; Garantien; Beistandsversprechen; Sicherheitszusagen; Rückversicherung
  name  Beistand; Beistandspflicht; Schutzversprechen; Sicherheitszusage; Sicherheitsversprechen; Schutzgarantie; Schutzgarantien
  name  Beistandspakt; Sicherheitsabkommen; Verteidigungspakt; Verteidigungsabkommen; Beistandsklausel
  phrase  Absicherung; Sicherheit der Ukraine; ukrainische Sicherheit; Schutz der Ukraine
  stem  sicherheitsgarantie; sicherheitszusage

topic ceasefire
  name  Waffenruhe; Waffenruhen; Waffenstillstand; Waffenstillstands; Waffenstillstandes; Feuerpause; Feuerpausen; Kampfpause
  name  Feuereinstellung; Waffenstillstandsabkommen; Waffenruheabkommen; Kampfeinstellung; Gefechtspause; Deeskalation
  phrase  Waffen schweigen; Waffen ruhen; Kämpfe einstellen; Ende der Kämpfe; Kämpfe einzustellen; Kämpfe beenden
  phrase  Kämpfe zu beenden; Krieg beendet; Krieg enden
  phrase  Ende der Gewalt; Einstellung der Kämpfe; Einstellung der Kampfhandlungen; Ende der Kampfhandlungen
  phrase  Kampfhandlungen einstellen; Kampfhandlungen einzustellen; Töten beenden; Sterben beenden; Töten zu beenden; Krieg stoppen
  phrase  Krieg zu stoppen; Blutvergießen beenden; Blutvergießen zu beenden; Ende des Blutvergießens; Kämpfe einstellt; Krieg beendet wird
  stem  waffenruhe; waffenstillstand; feuerpause; deeskal; deeskalier

topic peace_talks
  name  Frieden
  name  Friedensgespräche; Friedensgesprächen; Friedensverhandlungen; Verhandlungen; Verhandlung; Verhandlungstisch; Gespräche
  name  Gesprächen; Gespräch; Friedensprozess; Friedensbemühungen; Treffen; Gipfeltreffen; Diplomatie; Dialog; Friedenskonferenz
  name  Friedensinitiative; Vermittlung; Dreiertreffen; Friedensgipfel; Gipfel; Begegnung; Vermittler; Konferenz; Konsultationen
  name  Verhandlungslösung; Verhandlungsbereitschaft; Vermittlungsversuch; Vermittlungsbemühungen; Verhandlungsprozess; Dialogs
  name  Friedensdiplomatie; Verhandlungsformat; Verhandlungsrunde; Gesprächskanäle; Gesprächskanal; Zusammenkunft
  name  Delegation; Verhandlungsführer; Unterhändler; Gesprächspartner; Gesprächsformat; Beratungen; Unterredung; Konsultation
  phrase  diplomatische Lösung; diplomatischen Lösung; friedliche Lösung; friedlichen Lösung; politische Lösung; politischen Lösung
  phrase  diplomatischem Weg; diplomatischen Weg; diplomatische Bemühungen; diplomatischen Bemühungen; an einen Tisch; am Tisch
  stem  friedensgespräch; friedensverhandlung; verhandlung; verhandel; diplomati; vermittel; dialog

topic peace_plan
  name  Friedensplan; Friedensplans; Friedensplanes; Friedensabkommen; Friedensvertrag; Friedensschluss
  name  Friedensvorschlag; Diktatfrieden; Kapitulation; Entmilitarisierung; Siegfrieden; Abkommen; Friedensbedingungen; Einigung
  name  Friedensordnung; Friedensformel; Kompromiss; Kompromisse; Kompromissen; Zugeständnis; Zugeständnisse; Zugeständnissen
  name  Konzession; Konzessionen; Memorandum; Neutralität; Konfliktlösung; Entwaffnung; Friedensentwurf; Friedenspläne; Vereinbarung
  name  Beilegung; Nachkriegsordnung; Übergangsregierung; Machtübergabe; Verhandlungsergebnis; Friedensvereinbarung; Deal
  phrase  Beendigung des Konflikts; Ende des Konflikts; Beendigung des Konfliktes; Ende des Konfliktes; Beendigung der Krise
  phrase  Lösung des Konflikts; Lösung des Konfliktes; Lösung für den Konflikt; Beilegung des Konflikts; Lösung der Krise
  phrase  Ursachen des Konflikts; Ursachen des Krieges; politische Regelung; Regelung des Konflikts; entwaffnet; Waffen abgeben
  phrase  Niederlegung der Waffen; Niederlegung ihrer Waffen; Abgabe der Waffen; Abgabe ihrer Waffen; Waffen abzugeben
  stem  friedensplan; friedensabkommen; entmilitaris; entwaffn; kapitul; friedensvertr; friedenslösung; entnazifizier; befried

topic territory
  name  Gebiet; Gebiete; Gebieten; Gebietsabtretung; Gebietsabtretungen; Territorium; Territorien; Grenzen; Krim; Donbass; Donbas
  name  Landabtretung; Landabtretungen; Abtretung; Abtretungen; Gebietsverzicht; Gebietstausch; Annexion; Grenzverschiebung; Annektierung
  name  Gebietsansprüche; Gebietsverluste; Gebietsaustausch; Landtausch; Grenzverlauf; Frontverlauf; Kontaktlinie; Landesteile
  name  Staatsgebiet; Volksrepublik; Volksrepubliken; Teilung; Zerschlagung; Zerstückelung; Souveränität; Grenzziehung; Grönland
  phrase  territoriale Integrität; territorialen Integrität; territorialer Integrität; territoriale Unversehrtheit; territorialen Unversehrtheit
  phrase  Rückzug der russischen Truppen; Abzug der russischen Truppen; Rückzug russischer Truppen; Abzug russischer Truppen; Rückzug der ukrainischen Armee
  phrase  Rückzug der ukrainischen Truppen; Rückzug aus; Abzug aus; besetzte Gebiete; besetzten Gebiete; besetzten Gebieten; Land abtreten; Land aufgeben
  stem  gebietsabtret; annexion; territor; annektier; landabtret; gebietsver; gebietsanspr; zerstückel

topic sanctions
  name  Sanktion; Sanktionen; Sanktionspaket; Strafmaßnahme; Strafmaßnahmen; Ölpreisdeckel; Preisdeckel; Embargo; Importstopp
  name  Ölembargo; Gasembargo; Importverbot; Importverbote; Schattenflotte; Preisobergrenze; Ölpreisobergrenze; Sekundärsanktionen
  name  Strafpaket; Einreiseverbote; Einreiseverbot; Waffenembargo; Handelsembargo; Snapback; Gegenmaßnahmen; Gegenmaßnahme; Strafen
  phrase  Druck; Swift; Druckmittel; Zwangsmaßnahmen; Snapback-Mechanismus
  stem  sanktion; strafmaßnahm; embargo

topic military_aid
  name  Waffe; Waffen; Waffenlieferung; Waffenlieferungen; Militärhilfe; Militärhilfen; Munition; Kampfjet; Kampfjets; Panzer; Panzern
  name  Marschflugkörper; Marschflugkörpern; Artillerie; Waffenhilfe; Taurus; Haubitzen; Drohnen; Rüstungsgüter; Rüstungshilfe; Raketen
  name  Kampfpanzer; Schützenpanzer; Kampfflugzeuge; Kampfflugzeugen; Langstreckenwaffen; Waffensysteme; Waffensystem; Munitionslieferungen
  name  Rüstungslieferungen; Rüstungslieferung; Rüstungsexporte; Rüstungsexport; Waffenexporte; Militärunterstützung; Ausbildungsmission
  name  Militärgerät; Kriegsgerät; Rüstungsindustrie; Rüstungsproduktion
  name  Verteidigungskraft; Tomahawk; Leopard; Leopard-Panzer; Ukraine-Unterstützung
  name  Unterstützung; Hilfe; Hilfen; Hilfsbereitschaft; Rüstung
  phrase  Ausbildung ukrainischer Soldaten; Ausbildung von Soldaten; F-16; F 16; Ausbildung ukrainischer Piloten
  phrase  militärische Unterstützung; militärischen Unterstützung; militärische Hilfe; militärischer Hilfe; militärisch unterstützen
  stem  waffenliefer; militärhilf; rüstungsliefer; rüstungsexport; bewaffn; waffenhilf; munition

topic air_defence
  name  Flugabwehr; Luftverteidigung; Luftabwehr; Patriot; Patriots; Flugabwehrsystem; Flugabwehrsysteme; Flugabwehrsystemen; Raketenabwehr
  name  Luftschutz; Flugverbotszone; Luftverteidigungssystem; Luftverteidigungssysteme; Drohnenabwehr; Drohnenwall; Abwehrsysteme; Luftraumüberwachung
  phrase  Schutz des Luftraums; Iris-T; Schutz des Himmels; Patriot-Systeme; Patriot-Batterien; Patriot-System; Patriot-Raketen
  stem  flugabwehr; luftverteidigung; luftabwehr; raketenabwehr; drohnenabwehr; drohnenwall

topic financial_aid
  name  Finanzhilfe; Finanzhilfen; Kredit; Kredite; Krediten; Darlehen; Hilfsgelder; Finanzierung; Hilfszahlungen; Budgethilfe
  name  Zuschüsse; Zuschuss; Finanzpaket; Makrofinanzhilfe; Geberkonferenz; Entwicklungshilfe; Geld; Gelder; Geldern; Haushalt; Milliardenhilfe
  name  Milliardenhilfen; Schulden; Entwicklungsgelder; Entwicklungszusammenarbeit; Schuldenerlass; Kosten; Steuergeld; Steuergelder
  phrase  finanzielle Unterstützung; finanzielle Hilfe; finanziellen Hilfe; finanzieller Hilfe; finanziell; finanziellen Unterstützung
  stem  finanzhilf; finanziell; finanzier; milliardenhilf; budgethilf

topic frozen_assets
  name  Vermögenswerte; Vermögenswerten; Zentralbankguthaben; Reparationskredit; Reparationsdarlehen; Zentralbankgelder; Staatsgelder
  name  Reparationen; Reparation; Zentralbankvermögen; Staatsvermögen; Auslandsvermögen
  phrase  eingefrorenes Vermögen; eingefrorenen Vermögen; eingefrorenen russischen Vermögen; russisches Vermögen; russischen Vermögen
  phrase  russische Vermögen; eingefrorenen Vermögenswerte; eingefrorene Vermögenswerte; eingefrorene Vermögen; eingefrorenem russischem Vermögen
  phrase  eingefrorene russische Vermögen; eingefrorenen russischen Geldern; eingefrorene russische Gelder; eingefrorenen russischen Staatsgelder
  phrase  eingefrorenen russischen Gelder; eingefrorenen Gelder; eingefrorenen Geldern
  stem  vermögenswert; zentralbank; eingefror

topic us_role
  name  Backstop; Rückendeckung; Rückendeckungen; US-Unterstützung; US-Beteiligung; US-Engagement; US-Truppen; US-Hilfe; US-Führung; US-Soldaten
  phrase  amerikanische Beteiligung; Rolle der USA; Unterstützung der USA; Beteiligung der USA; amerikanische Unterstützung
  phrase  amerikanischer Beteiligung; amerikanischen Beteiligung; Hilfe der USA; amerikanische Führung; Engagement der USA
  phrase  amerikanischer Führung; amerikanische Rückendeckung; amerikanischer Unterstützung; amerikanischen Unterstützung; Rückhalt der USA
  phrase  Rückhalt der Amerikaner; Unterstützung der Amerikaner; Hilfe der Amerikaner; Unterstützung aus Washington; Hilfe aus Washington
  phrase  Unterstützung durch die USA; ohne die USA; transatlantische Bündnis; transatlantischen Bündnisses; transatlantische Beziehungen; transatlantischen Beziehungen
  phrase  Hilfe aus den USA; Unterstützung aus den USA; amerikanische Hilfe; amerikanischer Hilfe; ohne amerikanische; die Amerikaner
  stem  transatlant

topic european_role
  name  Eigenständigkeit; Geschlossenheit; Einigkeit; Verteidigungsunion; Zusammenhalt; Eigenverantwortung; Handlungsfähigkeit
  name  Weimarer Dreieck; Einstimmigkeit; Einstimmigkeitsprinzip; Verteidigungsgemeinschaft; EU-Armee; Autonomie; Wettbewerbsfähigkeit
  phrase  europäische Verteidigung; europäischen Verteidigung; Rolle Europas; europäische Armee; Einheit Europas; Europa am Tisch; europäische Souveränität
  phrase  Nebenrolle Europas; Europas Rolle; Schlüsselrolle Europas; Führungsrolle Europas; Statistenrolle Europas; Zuschauerrolle Europas
  phrase  europäischen Pfeiler; europäischer Pfeiler; Europas Sicherheit; europäische Sicherheit; Sicherheit Europas; strategische Autonomie; europäische Beteiligung
  phrase  europäischen Sicherheit; Stärke Europas; Europas Verteidigung; Verteidigung Europas; europäische Einheit; europäische Geschlossenheit; Europäer beteiligt
  phrase  Einheit der Verbündeten; Einheit der Bündnispartner; Einheit der Partner; Einheit der EU; Einheit der Nato; Einheit des Westens; Einheit der Allianz; Einheit des Bündnisses; Einheit der Europäer
  phrase  Einbeziehung der Europäer; Einbindung der Europäer; Beteiligung der Europäer; Beteiligung Europas; europäische Zusammenarbeit; europäischen Zusammenarbeit
  stem  geschlossenheit

topic nato_membership
  name  Nato-Beitritt; Nato-Mitgliedschaft; Nato-Erweiterung; Nato-Beitritts; Nato-Osterweiterung; Nato-Mitglied; Bündnisbeitritt; Osterweiterung
  name  Nato-Perspektive; Nato-Einladung; Nato-Antrag; Nato-Aufnahme
  phrase  Beitritt zur Nato; Aufnahme in die Nato; Mitgliedschaft in der Nato; Beitritt der Ukraine zur Nato; Nato-Beitritt der Ukraine; in die Nato
  phrase  Mitglied der Nato; Teil der Nato; der Nato beitreten; Mitgliedschaft der Ukraine in der Nato; Tür der Nato; Einladung in die Nato; Beitritt zum Bündnis
  phrase  Einladung in das Bündnis; Einladung ins Bündnis; Einladung in die Allianz; formelle Einladung; Beitrittseinladung; Tür der Allianz
  phrase  Aufnahme in das Bündnis; Aufnahme ins Bündnis; Mitgliedschaft im Bündnis; Aufnahme der Ukraine in die Nato; Nato beitreten; Nato-Beitrittsperspektive

topic eu_membership
  name  EU-Beitritt; EU-Mitgliedschaft; Beitrittsverhandlungen; EU-Erweiterung; Beitrittsgespräche; Beitrittskandidat; EU-Beitritts
  name  Beitrittsprozess; Beitrittsperspektive; Kandidatenstatus; EU-Perspektive; Beitritt; Mitgliedschaft; Erweiterung; EU-Kandidat; Beitrittskonferenz
  name  EU-Aufnahme; Beitrittsantrag; EU-Beitrittsgespräche; EU-Beitrittsprozess; EU-Beitrittsverhandlungen; EU-Mitglied; Erweiterungspolitik
  phrase  Beitritt zur EU; Aufnahme in die EU; Beitritt zur Europäischen Union; Mitgliedschaft in der EU; Mitglied der EU; Teil der EU; EU-Kandidatenstatus
  phrase  Mitglied der Europäischen Union; in die EU; in die Europäische Union; Mitgliedschaft in der Europäischen Union; Weg in die EU; der EU beitreten
  stem  beitrittsverhandl; beitritts; erweiterungs

topic defence_spending
  name  Verteidigungsausgaben; Rüstungsausgaben; Militärausgaben; Verteidigungsetat; Wehretat; Verteidigungshaushalt; Aufrüstung; Wehrausgaben
  name  Fünf-Prozent-Ziel; Zwei-Prozent-Ziel; Verteidigungsbudget; Nato-Ziel; Bruttoinlandsprodukt; Bruttoinlandsprodukts; Wirtschaftsleistung
  name  Nato-Quote; Ausgabenziel; Verteidigungsinvestitionen; Sondervermögen; Ausgabenziele; Prozentziel; Militärbudget; Rüstungsetat; Wiederbewaffnung
  phrase  fünf Prozent; zwei Prozent; 5 Prozent; 2 Prozent; 3,5 Prozent; mehr für Verteidigung; mehr für die Verteidigung; mehr Geld für Verteidigung; BIP
  stem  verteidigungsausgab; rüstungsausgab; militärausgab; aufrüst; verteidigungsinvest; wehretat

topic prisoners
  name  Geisel; Geiseln; Gefangenenaustausch; Gefangene; Gefangenen; Kriegsgefangene; Kriegsgefangenen; Verschleppte; Verschleppten
  name  Entführte; Entführten; Häftlinge; Häftlingen; Inhaftierte; Inhaftierten; Freilassung; Geiselfreilassung; Gefangenenfreilassung
  name  Leichname; Leichen; Haftbefehl; Zwangsadoption; Verschleppung; Entführung; Oppositionelle; Freigelassene; Geiselabkommen
  phrase  verschleppte Kinder; verschleppten Kinder; verschleppter Kinder; entführte Kinder; entführten Kinder; Rückkehr der Kinder; sterbliche Überreste
  stem  geisel; gefangenen; kriegsgefangen; verschlepp; freilass; häftling; inhaftier

topic war_conduct
  name  Angriff; Angriffe; Angriffen; Angriffskrieg; Aggression; Überfall; Bombardierung; Luftangriffe; Luftangriff; Krieg; Kriegs; Krieges
  name  Drohnenangriffe; Raketenangriffe; Invasion; Kriegsverbrechen; Bedrohung; Eskalation; Offensive; Völkerrechtsbruch; Provokation; Völkermord
  name  Militäroffensive; Bodenoffensive; Beschuss; Blockade; Kriegsführung; Besatzung; Attacke; Attacken; Massaker; Gewalt; Einmarsch; Terror
  name  Raketenbeschuss; Militäroperation; Spezialoperation; Manöver; Militärmanöver; Militärübung; Drohgebärden; Sabotage; Sabotageakte
  name  Kriegsverbrecher; Aggressor; Kämpfe; Kämpfen; Blutvergießen; Vertreibung; Zwangsumsiedlung; Selbstverteidigung
  name  Luftraumverletzung; Luftraumverletzungen; Zivilisten; Zivilbevölkerung; Militärschlag; Militärschläge; Kriegshandlungen; Kriegstreiber; Terrorangriff
  name  Putsch; Umsturz; Kampfhandlungen; Gräueltaten; Gräuel; Kriegswirtschaft; Vergeltung; Vergeltungsschlag; Gegenoffensive; Siedlergewalt
  name  Belagerung; Massenmord; Zerstörung; Annexionskrieg; Vernichtungskrieg; Bomben; Bombardements; Cyberangriffe; Cyberangriff; Desinformation
  phrase  Recht auf Selbstverteidigung; hybride Kriegsführung; hybriden Krieg; sich zu verteidigen; sich verteidigen
  stem  angriff; kriegsverbrech; bombardier; angreif; attackier; überfall; eskalation; eskalier; provokat; invasion; aggress; kriegsführ; massak; militärschl

topic reconstruction
  name  Wiederaufbau; Wiederaufbaus; Wiederaufbaufonds; Marshallplan; Marshall-Plan; Wiederaufbauhilfe; Instandsetzung; Wiederaufbauplan
  phrase  wieder aufbauen; wieder aufzubauen
  stem  wiederaufbau; wiederaufzubau

topic energy
  name  Energie; Gas; Öl; Erdgas; Erdöl; Pipeline; Pipelines; Atomkraftwerk; Gaslieferungen; Öllieferungen; Energieversorgung; LNG
  name  Stromversorgung; Kernkraftwerk; Energieimporte; Strom; Kohle; Ölimporte; Gasimporte; Energieinfrastruktur; Energiesicherheit; Flüssiggas
  name  Gaspreisdeckel; Gaspreisbremse; Strompreisbremse; Energiekrise; Gaskrise; Strompreis; Strompreise; Energiepreis
  name  AKW; Stromnetz; Energieanlagen; Gaspreise; Ölpreis; Ölpreise; Gaspreis; Energiepreise; Ölförderung; Energiepolitik; Kraftwerk; Kraftwerke; Gastransit
  phrase  Nord Stream; Nord Stream 2; russisches Öl; russisches Gas; russischem Öl; russischem Gas; Opec
  stem  energie; gasliefer; ölliefer; gasimport; ölimport; erdgas; flüssiggas

topic trade
  phrase  Handel; Handels # no "Handeln"
  name  Außenhandel; Warenhandel; Getreidehandel; Agrarhandel; Ölhandel; Rohstoffhandel; Dollarhandel; Osthandel
  name  Zoll; Zölle; Zöllen; Strafzölle; Strafzöllen; Handelsabkommen; Freihandelsabkommen; Handelskrieg; Freihandel; Exporte
  name  Handelsdeal; Zollstreit; Exportkontrollen; Importe; Handelsbeziehungen; Handelsvertrag; Rohstoffabkommen; Marktzugang; Export; Import
  name  Getreideabkommen; Getreideexport; Getreideexporte; Getreide; Handelskonflikt; Handelsstreit; Handelspolitik; Protektionismus; Subventionen
  name  Mercosur; Mercosur-Abkommen; Lieferketten; Rohstoffe; Gegenzölle; Importzölle; Sonderzölle; Autozölle; Wirtschaftsbeziehungen; Handelshemmnisse
  name  Exportbeschränkungen; Ausfuhr; Ausfuhren; Einfuhr; Einfuhren; Ausfuhrkontrollen; Überkapazitäten; Handelsgespräche; Handelsbarrieren; Halbleiter
  name  Agrarprodukte; Dünger; Düngemittel; Weizen; Wirtschaftsabkommen; Zollpolitik; Welthandel; Handelspartner; Chipindustrie; Marktöffnung; Handelsdefizit
  phrase  seltene Erden; Seltene Erden; seltenen Erden; Seltenen Erden; wirtschaftliche Zusammenarbeit; wirtschaftlichen Zusammenarbeit; Abwehrzölle
  stem  handels; zoll; zölle; freihandel; strafzoll; strafzöll; getreide; exportkontroll; exportbeschränk; wirtschaftsbezieh

topic climate
  name  Klima; Klimaschutz; Klimaziel; Klimaziele; Klimafinanzierung; Klimakonferenz; Klimagipfel; Treibhausgase; Emissionen; Klimawandel
  name  Erderwärmung; Treibhausgasemissionen; Klimakrise; Klimahilfen; Klimaabkommen; Klimaneutralität; Entwaldung; Regenwald; Klimapolitik; Klimaschäden
  name  CO2; Emissionshandel; Kohleausstieg; Verbrenner; Artenschutz; Waldschutz; Kohlendioxid; Klimafonds; Treibhausgas; Erdüberhitzung
  phrase  fossiler Energien; 1,5 Grad
  phrase  Pariser Abkommen; Pariser Klimaabkommen; fossilen Brennstoffe
  stem  klima; emission; treibhaus; co2; erderwärm

topic nuclear
  name  Atomwaffe; Atomwaffen; Atomprogramm; Atomprogramms; Urananreicherung; Uran; Atomabkommen; Atomabkommens; Atomtests; Atombombe
  name  Nuklearwaffen; Atomschirm; Atomanlagen; Nuklearprogramm; Anreicherung; Atomstreit; Atomdeal; Atomtest; Atomgespräche; Atomverhandlungen
  name  Abrüstung; Rüstungskontrolle; Atomwaffensperrvertrag; Raketentest; Raketentests; Raketenprogramm; Atommacht; Atomenergiebehörde; Denuklearisierung
  name  Inspektoren; Atomanlage; Atombomben; Mittelstreckenraketen; Interkontinentalrakete; Nuklearanlagen; Atomkrieg; Abrüstungsvertrag; Atomvertrag
  phrase  New Start; nukleare Abschreckung; nuklearen Abschreckung; nukleare Teilhabe; atomare Abschreckung
  stem  atomwaff; nuklear; atomprogramm; urananreich; atomabkommen; atomar; atom; denuklear; abrüst; rüstungskontroll

topic humanitarian_aid
  name  Hilfsgüter; Hilfsgütern; Hilfslieferungen; Lebensmittel; Hilfskonvoi; Hilfsorganisationen; Hungersnot; Nothilfe; Hilfskorridor
  name  Hunger; Hilfsorganisation; Helfer; Helfern; Hilfskonvois; Medikamente; Hungerkatastrophe; Evakuierung; Flüchtlingshilfe; Hilfswerke; Korridor
  name  Katastrophenhilfe; Lebensmittelhilfe; Grenzübergang; Grenzübergänge; Hungerkrise; Hilfseinsatz; Fluchtkorridore; Hilfsblockade; Hungerblockade
  phrase  humanitäre Hilfe; humanitärer Hilfe; humanitären Hilfe; humanitäre Lage; humanitären Lage; humanitäre Katastrophe
  phrase  humanitärer Zugang; humanitären Zugang; ungehinderten Zugang; ungehinderter Zugang; sicheren Zugang; sicherer Zugang; Zugang für Helfer; Zugang zur Bevölkerung
  stem  hilfsliefer; hilfsgüt; humanitär; hungersnot; hungerkat

topic statehood
  name  Anerkennung; Zwei-Staaten-Lösung; Zweistaatenlösung; Staatlichkeit; Staatsgründung; Unabhängigkeit; Palästinenserstaat; Wiedervereinigung
  name  Abspaltung; Selbstbestimmung; Unabhängigkeitserklärung; Eigenstaatlichkeit; Sezession; Referendum; Ein-China-Politik; Selbstbestimmungsrecht
  phrase  getrennten Staaten; getrennte Staaten; Zwei-Staaten-Modell
  phrase  Anerkennung Palästinas; palästinensischen Staat; palästinensischer Staat; Staat Palästina; Anerkennung eines palästinensischen Staates
  phrase  Palästina als Staat; palästinensischen Staates; eigener Staat; eigenen Staat; eigenen Staates; Anerkennung als Staat; abtrünnige Provinz; Ein-China-Prinzip
  phrase  Palästina anerkennen; Palästina anzuerkennen; zwei Staaten; Taiwans Unabhängigkeit; Unabhängigkeit Taiwans
  stem  zweistaatenlösung; palästinenserstaat; staatsgründ; unabhängigkeit
