# What positions are about: a second part of topics.lex, from general knowledge. Compounds are found by their last part
# ("Drohnenangriff" by "Angriff"), so that mostly what ends otherwise or means something else as a whole stands here.

topic troop_deployment
  name  Absicherungstruppe; Rückversicherungstruppe; Abschreckungstruppe; Friedensmacht; Friedenseinsatz; Blauhelmeinsatz
  name  Blauhelmmission; Blauhelmtruppe; UN-Mission; UN-Truppe; Militäreinsatz; Truppeneinsatz; Auslandseinsatz
  name  Bundeswehreinsatz; Kampftruppe; Truppenkontingent; Truppenabzug; Truppenstationierung; Truppenverlegung
  name  Truppenverstärkung; Militärmission; Schutzmission; Sicherungstruppe; Pufferzone; Militärkontingent; Militärbasis
  name  Militärstützpunkt
  phrase  westliche Soldaten; europäische Soldaten; westliche Truppen; europäische Truppen; Nato-Truppen; Boots on the Ground
  phrase  multinationalen Truppe; internationalen Truppe; multinationale Streitmacht; europäischer Soldaten; westlicher Soldaten
  phrase  westlicher Truppen; europäischer Truppen; ausländischer Truppen; ausländischer Soldaten; ausländische Truppen

topic security_guarantees
  name  Sicherheitsversprechen; Sicherheitszusage; Schutzgarantie; Beistandsgarantie; Beistandsklausel; Beistandspakt
  name  Beistandszusage; Garantiemacht; Garantiemächte; Absicherung; Sicherheitsabkommen; Sicherheitsvereinbarung
  name  Schutzschirm; Bündnisfall; Beistandsverpflichtung; Sicherheitsarchitektur; Sicherheitspakt; Verteidigungspakt
  phrase  Artikel 5; Artikel fünf; Garantien für die Sicherheit
  stem  beistandspflicht; schutzgarantie

topic ceasefire
  name  Feuereinstellung; Waffenpause; Gefechtspause; Kampfeinstellung; Deeskalation; Einstellung der Kampfhandlungen
  phrase  Beendigung der Kampfhandlungen; Beendigung der Kämpfe; Ende der Kämpfe; Schweigen der Waffen
  phrase  Ende der Kampfhandlungen; Kampfhandlungen einstellen; Kampfhandlungen einzustellen; Einstellung der Kämpfe
  phrase  Einstellung der Kampfhandlungen; Waffen niederlegen; Waffen niederzulegen; Feuer einstellen; Feuer einzustellen
  phrase  Ende des Blutvergießens; Ende der Gewalt; humanitäre Pause; humanitäre Pausen; humanitären Pause; Waffen schweigen
  phrase  Ende der Feindseligkeiten; Feindseligkeiten einstellen; Feindseligkeiten einzustellen; Töten beenden
  phrase  Ende des Tötens; Töten zu beenden; Einstellung der Feindseligkeiten; Kämpfe beenden; Kämpfe zu beenden
  stem  kampfpaus; gefechtspaus

topic peace_talks
  name  Verhandlungsprozess; Verhandlungsformat; Verhandlungsrunde; Verhandlungslösung; Verhandlungsbereitschaft
  name  Gesprächsbereitschaft; Gesprächsangebot; Verhandlungsangebot; Gesprächskanal; Gesprächsformat; Vermittlungsversuch
  name  Vermittlungsbemühungen; Friedensdiplomatie; Zweiertreffen; Zweiergipfel
  name  Dreiergipfel; Vierertreffen; Spitzentreffen; Direktgespräche; Unterredung; Annäherung
  phrase  diplomatische Lösung; diplomatischen Lösung; diplomatischer Lösung; Lösung am Verhandlungstisch; direkte Gespräche
  phrase  diplomatischer Weg; diplomatischem Weg; diplomatischen Weg; diplomatischem Wege; direkten Gesprächen; politische Lösung
  phrase  politischen Lösung; diplomatische Bemühungen; diplomatischen Bemühungen; friedliche Lösung; friedlichen Lösung
  stem  verhandlungs; friedensbemüh; friedensprozess; vermittlungs

topic peace_plan
  name  Friedensformel; Friedensordnung; Friedensregelung; Friedensdeal; Friedensentwurf; Friedenspakt; Friedensangebot
  name  Friedenskonzept; Zehn-Punkte-Plan; 28-Punkte-Plan; Punkte-Plan; Gaza-Plan; Neutralität; Neutralitätsstatus; Maximalforderung
  name  Maximalforderungen; Kriegsende; Entnazifizierung; Rahmenabkommen; Roadmap; Fahrplan; Übergangsverwaltung
  name  Entwaffnung; Demilitarisierung; Scheinfrieden; Unterwerfung
  phrase  gerechter Frieden; gerechten Frieden; dauerhafter Frieden; dauerhaften Frieden; Ende des Krieges; Ende des Kriegs
  phrase  Krieg beenden; Krieg zu beenden; Beendigung des Krieges; Beendigung des Kriegs; Entwaffnung der Hamas
  stem  friedensordn; friedensregel; friedensformel

topic territory
  name  Gebietsanspruch; Gebietsansprüche; Gebietsgewinn; Gebietsverlust; Gebietstausch; Gebietsaustausch; Landtausch
  name  Landverzicht; Besetzung; Souveränitätsrechte; Grenzverlauf; Grenzziehung; Grenzstreit; Frontverlauf; Frontlinie
  name  Staatsgebiet; Hoheitsgebiet; Hoheitsgewässer; Siedlung; Siedlungen; Siedlungsbau; Siedlungspolitik
  name  Unverletzlichkeit; Aufteilung; Zerstückelung
  phrase  besetzte Gebiete; besetzten Gebiete; besetzten Gebieten; besetzter Gebiete; international anerkannte Grenzen
  phrase  territoriale Zugeständnisse; territorialen Zugeständnissen; territoriale Fragen; territoriale Unversehrtheit
  phrase  territorialer Integrität; Souveränität und territoriale Integrität; Zwei-Staaten-Grenzen; Verschiebung von Grenzen
  stem  gebietsverzicht; landabtret; siedlungsbau

topic sanctions
  name  Sanktionierung; Sanktionsregime; Sanktionspolitik; Sekundärsanktion; Handelsembargo; Ölembargo; Gasembargo
  name  Waffenembargo; Einreiseverbot; Einreisesperre; Exportverbot; Ausfuhrverbot; Importverbot; Einfuhrverbot
  name  Schattenflotte; Snapback; Snapback-Mechanismus; Terrorliste; Sanktionsliste; Boykott; Isolation; Isolierung
  name  Strafpaket; Strafzölle gegen Russland; Preisobergrenze; Sanktionslockerung; Visasperre; Visabann
  phrase  restriktive Maßnahmen; wirtschaftlicher Druck; wirtschaftlichen Druck; Druck auf Moskau; Druck auf Russland
  stem  strafmaßnahm; embargo

topic military_aid
  name  Waffensystem; Schützenpanzer; Kampfpanzer; Kampfflugzeug; Haubitze; Rakete; Drohne; Granate; Hubschrauber
  name  Kriegsgerät; Rüstungsexport; Rüstungsexporte; Waffenexport; Waffenexporte; Rüstungslieferung; Munitionslieferung
  name  Panzerlieferung; Militärunterstützung; Rüstungspaket; Waffenpaket; Verteidigungshilfe; Langstreckenwaffe
  name  Langstreckenwaffen; Reichweitenbeschränkung; Reichweitenbeschränkungen; Streumunition; Leopard; Tomahawk
  name  Tomahawks; Aufrüstungshilfe; Ausbildungsmission; Rüstungszusammenarbeit; Rüstungskooperation; Geheimdienstinformationen
  phrase  weitreichende Waffen; weitreichenden Waffen; weitreichender Waffen; schwere Waffen; schweren Waffen; schwerer Waffen
  phrase  militärisch unterstützen; militärisch zu unterstützen; militärischer Unterstützung; militärischen Hilfe
  phrase  F-16; Leopard 2; Storm Shadow; militärische Ausrüstung; militärisches Gerät
  stem  panzerliefer; munitionsliefer; waffenexport; rüstungsexport; waffenpaket; rüstungspaket

topic air_defence
  name  Luftabwehrsystem; Luftverteidigungssystem; Flugabwehrrakete; Raketenschild; Raketenschirm; Raketenabwehrschirm
  name  Drohnenabwehr; Drohnenwall; Abwehrsystem; Luftraum; Luftraumüberwachung; Luftschild; Patriots; Patriot-System
  name  Patriot-Systeme; Patriot-Systemen; Flugverbot
  phrase  Sky Shield; Iris-T; Iron Dome; Golden Dome; Schutz des Luftraums
  stem  drohnenabwehr; drohnenwall; luftraum

topic financial_aid
  name  Hilfspaket; Hilfsgeld; Finanzpaket; Finanzspritze; Zuschuss; Zuschüsse; Zuschüssen; Kreditlinie; Tranche; Bürgschaft
  name  Entwicklungshilfe; Entwicklungsgelder; Entwicklungszusammenarbeit; Makrofinanzhilfe; Anleihe; Schuldenerlass
  name  Umschuldung; Schuldenschnitt; Hilfsfonds; Finanzierungslücke; Finanzmittel; Fördergelder; Ukraine-Hilfen
  name  Ukraine-Hilfe; Ukrainehilfe; Ukrainehilfen; Milliardenhilfe; Milliardenhilfen; Haushaltshilfe; Entwicklungsfinanzierung
  phrase  finanzieller Unterstützung; finanziellen Unterstützung; finanzieller Hilfe; finanziell unterstützen
  stem  finanzpaket; kreditlin; entwicklungshilf

topic frozen_assets
  name  Zentralbankvermögen; Staatsvermögen; Auslandsvermögen; Zinserträge; Zinserträgen; Zinsgewinne; Zinsgewinnen
  name  Zufallsgewinne; Übergewinne; Reparation; Reparationen; Reparationsanleihe; Zentralbankreserven; Währungsreserven
  name  Euroclear-Gelder; Kriegsentschädigung
  phrase  eingefrorene Gelder; eingefrorenen Gelder; eingefrorenen Geldern; eingefrorener Vermögenswerte; russische Staatsvermögen
  phrase  eingefrorenen russischen Vermögenswerte; eingefrorenen russischen Vermögenswerten; eingefrorene russische Vermögen
  phrase  eingefrorene Milliarden; eingefrorenen Milliarden; russische Gelder; russischen Gelder; russischer Gelder; russischen Zentralbankvermögen
  phrase  eingefrorenes russisches Vermögen; eingefrorene russische Vermögenswerte; eingefrorenem russischem Vermögen

topic us_role
  name  US-Präsenz; US-Engagement; US-Hilfen; US-Hilfe; US-Truppenpräsenz; US-Schutzschirm; US-Rückendeckung; US-Backstop
  name  US-Führung; US-Beistand; US-Sicherheitsgarantien; US-Sicherheitsgarantie
  phrase  Engagement der USA; amerikanisches Engagement; amerikanischen Engagement; Schutz der USA; Beistand der USA
  phrase  Mitwirkung der USA; Einbindung der USA; amerikanische Präsenz; amerikanischer Schutzschirm; amerikanische Garantien
  phrase  amerikanischen Unterstützung; amerikanischer Unterstützung; Unterstützung aus den USA; Unterstützung Washingtons
  phrase  Präsenz der USA; amerikanische Sicherheitsgarantien; Garantien der USA; Rückendeckung der USA

topic european_role
  name  Verteidigungsunion; Verteidigungsbereitschaft; Verteidigungsfähigkeit; Handlungsfähigkeit; Wehrhaftigkeit
  name  Eigenverantwortung; EU-Armee; Mitsprache; Mitspracherecht; Zusammenhalt; Einstimmigkeit; Vetorecht
  name  Verteidigungsindustrie; Eigenständigkeit; Selbstbehauptung; Verteidigungszusammenarbeit
  phrase  europäischer Pfeiler; europäischen Pfeiler; europäischer Verteidigung; gemeinsame Verteidigung; Platz am Tisch
  phrase  europäische Einheit; europäische Souveränität; europäischen Souveränität; europäische Geschlossenheit; Sitz am Tisch
  phrase  Beteiligung Europas; Beteiligung der Europäer; Einbindung der Europäer; Europa stärken; Europäer am Tisch; Rolle der Europäer
  phrase  europäischen Beteiligung; europäischer Beteiligung; Einbeziehung der Europäer; über die Köpfe der Europäer

topic nato_membership
  name  Nato-Aufnahme; Nato-Norderweiterung; Nato-Kandidatur; Nato-Ambitionen; Nato-Perspektive; Nato-Bewerbung; Nato-Einladung
  name  Nato-Kurs; Nato-Mitglied; Bündnisbeitritt; Bündnisfreiheit; Blockfreiheit
  phrase  Mitglied der Nato; Nato-Mitglied werden; Weg in die Nato; Beitritt zum Bündnis; Beitritt zur Allianz; Aufnahme in das Bündnis
  phrase  Nato beitreten; Nato beizutreten; Platz in der Nato; Einladung in die Nato; Beitritt zu der Nato; Aufnahme Schwedens
  phrase  Beitritt Schwedens; Beitritt Finnlands; Nato-Mitgliedschaft der Ukraine; Erweiterung der Nato

topic eu_membership
  name  EU-Aufnahme; EU-Kandidat; EU-Kandidatenstatus; Kandidatenstatus; Beitrittskandidaten; Beitrittsprozess
  name  Beitrittsperspektive; Beitrittsprozesses; EU-Perspektive; EU-Integration; EU-Annäherung; EU-Kurs; EU-Ambitionen
  name  Beitrittsgesuch; EU-Beitrittsgesuch; EU-Beitrittsantrag; Beitrittskapitel; Verhandlungskapitel; Vollmitgliedschaft; EU-Austritt
  phrase  Mitglied der EU; Mitglied der Europäischen Union; Weg in die EU; Erweiterung der EU; EU beitreten; EU beizutreten
  phrase  Mitgliedschaft in der Europäischen Union; Aufnahme in die Europäische Union; europäischer Weg; europäische Integration
  phrase  europäischen Weg; europäischen Integration; Status als Beitrittskandidat; Integration in die EU
  stem  beitrittskandidat; beitrittsprozess; beitrittsperspektiv; beitrittsgespräch

topic defence_spending
  name  Rüstungsetat; Militäretat; Militärbudget; Militärhaushalt; Wehrausgaben; Lastenteilung; Zielvorgabe; Prozent-Ziel
  name  Zwei-Prozent-Marke; Fünf-Prozent-Marke; 3,5-Prozent-Ziel; Sondervermögen; Rüstungsinvestitionen
  name  Verteidigungsinvestitionen; Verteidigungsquote; Nato-Quote; Prozentziel; Rüstungsanstrengungen
  phrase  fünf Prozent; zwei Prozent der Wirtschaftsleistung; mehr für Verteidigung; mehr für die Verteidigung; Ausgaben für Verteidigung
  phrase  Ausgaben für die Verteidigung; in Verteidigung investieren; Investitionen in die Verteidigung; Prozent des BIP
  stem  wehrausgab; verteidigungsetat; verteidigungsbudget; lastenteil

topic prisoners
  name  Gefangener; Gefangenenfreilassung; Gefangenenaustauschs; Freilassung; Geiselfreilassung; Geiselbefreiung
  name  Geiselabkommen; Geiselnahme; Häftling; Häftlingsaustausch; Inhaftierte; Inhaftierten; Oppositionelle; Verschleppung
  name  Deportation; Deportationen; Entführung; Kindesentführung; Festgenommene; Festgenommenen; Begnadigung
  phrase  politische Gefangene; politischen Gefangenen; politischer Gefangener; verschleppte Kinder; verschleppten Kinder
  phrase  entführte Kinder; entführten Kinder; deportierte Kinder; Rückkehr der Kinder; verschleppter Kinder; sterbliche Überreste
  stem  entführ; deport; inhaftier; häftling

topic war_conduct
  name  Attacke; Attacken; Bombardement; Bombenangriff; Überfälle; Massaker; Gräueltat; Gräueltaten; Genozid; Kriegsgräuel
  name  Vernichtungskrieg; Krieges; Kriegstreiberei; Gewalt; Gewalteskalation; Gewaltanwendung; Terror; Terrorismus; Terroranschlag
  name  Anschlag; Anschläge; Luftraumverletzung; Luftraumverletzungen; Sabotage; Sabotageakte; Cyberangriff; Cyberangriffe; Desinformation; Vertreibung; Zwangsumsiedlung
  name  Völkerrecht; Völkerrechtsverstoß; Völkerrechtsverletzung; Menschenrechtsverletzung; Menschenrechtsverletzungen; Vergeltung
  name  Gegenschlag; Vergeltungsschlag; Militärschlag; Militärschläge; Militäraktion; Militäroperation; Drohgebärden
  name  Einmarsch; Besatzungsregime; Säbelrasseln; Manöver; Militärmanöver; Kriegshandlungen; Feindseligkeiten; Putsch
  name  Staatsstreich; Militärputsch; Machtübernahme; Belagerung; Aushungern; Aggressor; Kriegsverbrecher; Staatsterrorismus
  name  Eskalationsspirale; Selbstverteidigung; Selbstverteidigungsrecht; Nothilferecht; Tötung; Tötungen
  phrase  Recht auf Selbstverteidigung; Verletzung des Völkerrechts; Bruch des Völkerrechts; Verstoß gegen das Völkerrecht
  phrase  Schutz von Zivilisten; Schutz der Zivilbevölkerung; hybride Kriegsführung; hybride Angriffe; hybriden Angriffe
  stem  völkerrechtswidrig; kriegstreib; gräuel; bombardier

topic reconstruction
  name  Wiederaufbauhilfe; Wiederaufbauplan; Wiederaufbaukonferenz; Aufbauhilfe; Marshallplan; Marshall-Plan; Aufbauplan
  name  Aufbau; Instandsetzung; Rekonstruktion
  phrase  Wiederaufbau der Ukraine; Wiederaufbau des Gazastreifens

topic energy
  name  Energiehilfe; Energielieferungen; Energielieferung; Energiesicherheit; Energiepreise; Energiekrise; Energieinfrastruktur
  name  Energieabhängigkeit; Strom; Stromnetz; Kohle; Atomkraft; Kernenergie; Atomenergie; Wasserstoff; Flüssiggas; Flüssigerdgas
  name  Rohöl; Ölpreis; Ölförderung; Fördermenge; Fördermengen; Förderquote; Förderquoten; Gaspreis; Gaspreise; Gastransit; Öltransit
  name  Nord Stream; Pipelinegas; Raffinerie; Raffinerien; Gasimporte; Ölimporte; Gasimport; Gasversorgung; Gasspeicher; Uranlieferungen
  name  AKW; Akw; Energiewende; Energieexporte; Gaskraftwerk
  phrase  russisches Gas; russischem Gas; russischen Gas; russisches Öl; russischem Öl; russischen Öl; Nord Stream 2; erneuerbare Energien
  phrase  erneuerbaren Energien; fossile Energien; fossilen Energien; fossile Brennstoffe; fossilen Brennstoffen
  stem  gasimport; ölimport; atomkraft; kernkraft; ölförder

topic trade
  name  Handelspakt; Handelspolitik; Handelsstreit; Handelskonflikt; Handelsabkommens; Zollsatz; Zollpolitik; Zollpaket; Zolldeal
  name  Zusatzzölle; Zusatzzöllen; Vergeltungszölle; Gegenzölle; Gegenzöllen; Autozölle; Stahlzölle; Schutzzölle; Protektionismus
  name  Importbeschränkungen; Exportbeschränkungen; Ausfuhrkontrollen; Exportkontrolle; Freihandelszone; Investitionsabkommen
  name  Mercosur-Abkommen; Wirtschaftsbeziehungen; Wirtschaftspartnerschaft; Getreideabkommen; Getreideexport; Getreideexporte
  name  Seltenerden; Rohstoffe; Rohstoffen; Rohstoffdeal; Lieferketten; Lieferkette; Überkapazitäten; Subventionen
  name  Handelsdefizit; Handelsüberschuss; Dumping; Schwarzmeer-Abkommen; Handelsbarrieren; Marktöffnung; Binnenmarkt; Welthandel
  phrase  Seltene Erden; seltene Erden; Seltenen Erden; seltenen Erden; fairer Wettbewerb; fairen Wettbewerb; freier Handel; freien Handel
  phrase  wirtschaftliche Zusammenarbeit; wirtschaftlichen Zusammenarbeit; kritische Rohstoffe; kritischen Rohstoffen; gleiche Wettbewerbsbedingungen
  stem  ausfuhr; einfuhr; zollsatz; handelsstreit

topic climate
  name  Klimaabkommen; Klimaneutralität; Klimakrise; Klimahilfe; Klimahilfen; Klimapolitik; Klimafonds; Klimaplan; Klimapläne
  name  Erderwärmung; Erderhitzung; Treibhausgas; Treibhausgasen; Kohleausstieg; Regenwald; Regenwaldes; Waldschutz; Artenschutz
  name  Biodiversität; Artenvielfalt; CO2-Preis; CO2-Grenzausgleich; Emissionshandel; 1,5-Grad-Ziel; Abholzung; Entwaldung
  name  Klimagerechtigkeit; Naturschutz; Umweltschutz; Plastikmüll; Hochseeschutz; Meeresschutz; Klimafinanzziel
  phrase  Pariser Abkommen; Pariser Klimaabkommen; Ausstieg aus fossilen Energien; Ausstieg aus den fossilen Energien; Verluste und Schäden
  phrase  Abkehr von fossilen Energien; globale Erwärmung; globalen Erwärmung; CO2-Ausstoß; CO2-Emissionen
  stem  treibhaus; erderwärm

topic nuclear
  name  Kernwaffe; Kernwaffen; Nuklearwaffe; Atomrakete; Atomarsenal; Atomtest; Atomdeal; Atompakt; Atomanlage; Atomsprengkopf
  name  Atomsprengköpfe; Atomsprengköpfen; Atomprogrammen; Atomvereinbarung; Atomwaffensperrvertrag; Sperrvertrag; Anreicherungsprogramm
  name  Zentrifugen; Uranvorräte; Uranbestände; Denuklearisierung; Abrüstung; Rüstungskontrolle; Atommacht; Atommächte; Raketenprogramm
  name  Raketentest; Raketentests; Atomdrohung; Atomdrohungen; Atomkrieg; Atomschlag; Nuklearmacht; Atomverhandlungen; Atomgespräche
  name  Atominspekteure; Atomaufsicht; Nuklearanlage; Nuklearanlagen; Rüstungskontrollvertrag; Interkontinentalraketen
  phrase  New Start; New-Start-Vertrag; INF-Vertrag; nukleare Abrüstung; nuklearen Abrüstung; nukleare Abschreckung; atomare Bewaffnung
  phrase  angereichertes Uran; angereicherten Uran; angereicherten Urans; hochangereichertes Uran; ballistische Raketen; ballistischen Raketen; ballistische Rakete; ballistischen Rakete; ballistischer Raketen
  name  Interkontinentalrakete; Langstreckenrakete; Mittelstreckenrakete; Langstreckenraketen; Mittelstreckenraketen
  phrase  atomare Aufrüstung; atomare Abrüstung; atomaren Abrüstung; nukleare Teilhabe
  stem  atomtest; atomsprengk; atomanlag; atomvereinbar; atomstreit; atomdeal; rüstungskontroll; abrüst; raketentest

topic humanitarian_aid
  name  Hilfslieferung; Hilfsgut; Hilfskonvois; Lebensmittelhilfe; Nahrungsmittel; Nahrungsmittelhilfe; Nahrung; Medikamente; Hunger
  name  Hungerkrise; Unterernährung; Versorgungslage; Flüchtlingshilfe
  name  Vertriebene; Vertriebenen; Binnenvertriebene; Hilfsorganisation; Hilfseinsatz; Hilfseinsätze; Hilfszugang; Hilfsblockade
  name  Hilfstransporte; Grenzübergang; Grenzübergänge; Fluchtkorridor; Fluchtkorridore; Evakuierung; Katastrophenhilfe; Luftbrücke
  name  Grundversorgung; Trinkwasser; Hungertod; Hilfsverteilung
  phrase  humanitärer Zugang; humanitären Zugang; ungehinderter Zugang; ungehinderten Zugang; Zugang für Hilfsorganisationen
  phrase  humanitäre Katastrophe; humanitären Katastrophe; humanitäre Korridore; humanitären Korridore; mehr Hilfe; Versorgung der Bevölkerung
  phrase  humanitärer Hilfsgüter; humanitäre Krise; humanitäre Not; medizinische Versorgung; Versorgung der Zivilbevölkerung
  stem  hungersnot; unterernähr

topic statehood
  name  Palästinenserstaat; Palästinenserstaats; Palästinenserstaates; Zweistaatenregelung; Zwei-Staaten-Regelung; Eigenstaatlichkeit
  name  Selbstbestimmung; Selbstbestimmungsrecht; Unabhängigkeitserklärung; Souveränitätsanspruch; Abspaltung; Sezession; Ein-China-Politik
  name  Ein-China-Prinzip; Wiedervereinigung; Einstaatenlösung; Staatsanerkennung; Unabhängigkeitsreferendum
  phrase  Zwei Staaten; zwei Staaten; Staat der Palästinenser; lebensfähiger Staat; lebensfähigen Staat; souveränen palästinensischen Staat
  phrase  unabhängiger Staat; unabhängigen Staat; unabhängigen palästinensischen Staat; Anerkennung des Staates Palästina
  phrase  palästinensische Staatlichkeit; palästinensischen Staatlichkeit; Anerkennung des Kosovo; Unabhängigkeit Taiwans; ein Staat Palästina
  stem  zwei-staaten; unabhängigkeitserkl; eigenstaatlich
