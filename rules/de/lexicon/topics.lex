# ---- topics of positions ----

topic troop_deployment
  name  Bodentruppe; Bodentruppen; Friedenstruppe; Friedenstruppen; Schutztruppe; Friedensmission; Truppe; Truppen
  name  Blauhelm; Blauhelme; Friedenssoldaten; Truppenentsendung; Stationierung; Truppenpräsenz; Eingreiftruppe
  name  Stabilisierungstruppe; Einsatztruppe; Streitkräfte; Streitkräften; Entsendung; Soldat; Soldaten; Bundeswehrsoldaten; Militärpräsenz
  phrase  Entsendung von Soldaten; multinationale Truppe; internationale Truppe; ausländische Soldaten
  stem  bodentruppen; friedenstruppe; truppenentsend; stationier

topic security_guarantees
  name  Sicherheitsgarantie; Sicherheitsgarantien; Garantie; Garantien; Beistandsversprechen; Sicherheitszusagen; Rückversicherung
  name  Beistand; Beistandspflicht; Schutzversprechen
  stem  sicherheitsgarantie

topic ceasefire
  name  Waffenruhe; Waffenruhen; Waffenstillstand; Waffenstillstands; Waffenstillstandes; Feuerpause; Feuerpausen; Kampfpause
  phrase  Waffen schweigen; Waffen ruhen; Kämpfe einstellen; Ende der Kämpfe; Kämpfe einzustellen
  stem  waffenruhe; waffenstillstand; feuerpause

topic peace_talks
  name  Friedensgespräche; Friedensgesprächen; Friedensverhandlungen; Verhandlungen; Verhandlung; Verhandlungstisch; Gespräche
  name  Gesprächen; Gespräch; Friedensprozess; Friedensbemühungen; Treffen; Gipfeltreffen; Diplomatie; Dialog; Friedenskonferenz
  name  Friedensinitiative; Vermittlung; Dreiertreffen; Friedensgipfel; Gipfel; Begegnung
  stem  friedensgespräch; friedensverhandlung; verhandlung; verhandel

topic peace_plan
  name  Friedensplan; Friedensplans; Friedensplanes; Frieden; Friedensabkommen; Friedensvertrag; Friedenslösung; Friedensschluss
  name  Friedensvorschlag; Diktatfrieden; Kapitulation; Entmilitarisierung; Siegfrieden; Abkommen; Friedensbedingungen
  stem  friedensplan; friedensabkommen; entmilitaris

topic territory
  name  Gebiet; Gebiete; Gebieten; Gebietsabtretung; Gebietsabtretungen; Territorium; Territorien; Grenzen; Krim; Donbass; Donbas
  name  Landabtretung; Abtretung; Abtretungen; Gebietsverzicht; Gebietstausch; Annexion; territoriale Integrität; Grenzverschiebung
  phrase  territoriale Integrität; territorialen Integrität
  stem  gebietsabtret; annexion; territor

topic sanctions
  name  Sanktion; Sanktionen; Sanktionspaket; Strafmaßnahme; Strafmaßnahmen; Ölpreisdeckel; Preisdeckel; Embargo; Importstopp
  name  Strafen; Druck
  stem  sanktion

topic military_aid
  name  Waffe; Waffen; Waffenlieferung; Waffenlieferungen; Militärhilfe; Munition; Kampfjet; Kampfjets; Panzer; Panzern; Rüstungshilfe
  name  Marschflugkörper; Marschflugkörpern; Artillerie; Waffenhilfe; Taurus; Haubitzen; Drohnen; Rüstungsgüter; Aufrüstung
  phrase  Ausbildung ukrainischer Soldaten; Ausbildung von Soldaten
  phrase  militärische Unterstützung; militärischen Unterstützung; militärische Hilfe; militärischer Hilfe
  stem  waffenliefer; militärhilf; rüstungsliefer

topic air_defence
  name  Flugabwehr; Luftverteidigung; Luftabwehr; Patriot; Flugabwehrsystem; Flugabwehrsysteme; Flugabwehrsystemen; Raketenabwehr
  name  Luftschutz; Flugverbotszone
  stem  flugabwehr; luftverteidigung; luftabwehr; raketenabwehr

topic financial_aid
  name  Finanzhilfe; Finanzhilfen; Kredit; Kredite; Krediten; Darlehen; Hilfsgelder; Finanzierung; Hilfszahlungen; Budgethilfe
  phrase  finanzielle Unterstützung; finanzielle Hilfe; finanziellen Hilfe
  stem  finanzhilf; finanzier

topic frozen_assets
  name  Vermögenswerte; Vermögenswerten; Zentralbankguthaben; Reparationskredit; Reparationsdarlehen; Zentralbankgelder
  phrase  eingefrorenes Vermögen; eingefrorenen Vermögen; eingefrorenen russischen Vermögen; russisches Vermögen; russischen Vermögen
  phrase  russische Vermögen; eingefrorenen Vermögenswerte; eingefrorene Vermögenswerte; eingefrorene Vermögen
  stem  vermögenswert

topic us_role
  name  Backstop; Rückendeckung; Rückendeckungen
  phrase  amerikanische Beteiligung; Rolle der USA; Unterstützung der USA; Beteiligung der USA; amerikanische Unterstützung
  phrase  amerikanischer Beteiligung; amerikanischen Beteiligung; US-Unterstützung; Hilfe der USA; amerikanische Führung
  phrase  amerikanischer Führung; amerikanische Rückendeckung; US-Beteiligung

topic european_role
  name  Autonomie; Souveränität; Eigenständigkeit; Geschlossenheit; Einigkeit
  phrase  europäische Verteidigung; europäischen Verteidigung; Rolle Europas; europäische Armee; Einheit Europas; Europa am Tisch
  phrase  Europas Sicherheit; europäische Sicherheit; Sicherheit Europas; strategische Autonomie; europäische Beteiligung

topic nato_membership
  name  Nato-Beitritt; Nato-Mitgliedschaft; Nato-Erweiterung; Nato-Beitritts; Nato-Osterweiterung
  phrase  Beitritt zur Nato; Aufnahme in die Nato; Mitgliedschaft in der Nato; Beitritt der Ukraine zur Nato; Nato-Beitritt der Ukraine

topic eu_membership
  name  EU-Beitritt; EU-Mitgliedschaft; Beitrittsverhandlungen; EU-Erweiterung; Beitrittsgespräche; Beitrittskandidat; EU-Beitritts
  phrase  Beitritt zur EU; Aufnahme in die EU; Beitritt zur Europäischen Union; Mitgliedschaft in der EU
  stem  beitrittsverhandl

topic defence_spending
  name  Verteidigungsausgaben; Rüstungsausgaben; Militärausgaben; Verteidigungsetat; Wehretat; Verteidigungshaushalt
  name  Fünf-Prozent-Ziel; Zwei-Prozent-Ziel; Verteidigungsbudget; Nato-Ziel; Bruttoinlandsprodukt; Bruttoinlandsprodukts; Wirtschaftsleistung
  stem  verteidigungsausgab; rüstungsausgab; militärausgab; aufrüst

topic prisoners
  name  Geisel; Geiseln; Gefangenenaustausch; Gefangene; Gefangenen; Kriegsgefangene; Kriegsgefangenen; Verschleppte; Verschleppten
  name  Entführte; Entführten; Häftlinge; Häftlingen
  stem  geisel; gefangenen; kriegsgefangen; verschlepp

topic war_conduct
  name  Angriff; Angriffe; Angriffen; Angriffskrieg; Aggression; Überfall; Bombardierung; Luftangriffe; Luftangriff; Krieg; Kriegs
  name  Drohnenangriffe; Raketenangriffe; Invasion; Kriegsverbrechen; Bedrohung; Eskalation; Offensive; Völkerrechtsbruch; Provokation; Völkermord
  name  Militäroffensive; Bodenoffensive; Beschuss; Blockade; Kriegsführung; Besatzung
  stem  angriff; kriegsverbrech

topic reconstruction
  name  Wiederaufbau; Wiederaufbaus; Wiederaufbaufonds
  stem  wiederaufbau

topic energy
  name  Energie; Gas; Öl; Erdgas; Erdöl; Pipeline; Pipelines; Atomkraftwerk; Gaslieferungen; Öllieferungen; Energieversorgung; LNG
  name  Stromversorgung; Kernkraftwerk; Energieimporte
  stem  energie; gasliefer; ölliefer

topic trade
  name  Handel; Zoll; Zölle; Zöllen; Strafzölle; Strafzöllen; Handelsabkommen; Freihandelsabkommen; Handelskrieg; Freihandel; Exporte
  name  Handelsdeal; Zollstreit; Exportkontrollen; Importe; Handelsbeziehungen; Handelsvertrag; Rohstoffabkommen; Marktzugang
  stem  handels; zoll; zölle; freihandel

topic climate
  name  Klima; Klimaschutz; Klimaziel; Klimaziele; Klimafinanzierung; Klimakonferenz; Klimagipfel; Treibhausgase; Emissionen; Klimawandel
  stem  klima; emission

topic nuclear
  name  Atomwaffe; Atomwaffen; Atomprogramm; Atomprogramms; Urananreicherung; Uran; Atomabkommen; Atomabkommens; Atomtests; Atombombe
  name  Nuklearwaffen; Atomschirm; Atomanlagen; Nuklearprogramm; Anreicherung; Atomstreit
  stem  atomwaff; nuklear; atomprogramm; urananreich; atomabkommen

topic humanitarian_aid
  name  Hilfsgüter; Hilfsgütern; Hilfslieferungen; Lebensmittel; Hilfskonvoi; Hilfsorganisationen; Hungersnot; Nothilfe; Hilfskorridor
  phrase  humanitäre Hilfe; humanitärer Hilfe; humanitären Hilfe; humanitäre Lage; humanitären Lage
  stem  hilfsliefer; hilfsgüt; humanitär

topic statehood
  name  Anerkennung; Zwei-Staaten-Lösung; Zweistaatenlösung; Staatlichkeit; Staatsgründung; Unabhängigkeit
  phrase  Anerkennung Palästinas; palästinensischen Staat; palästinensischer Staat; Staat Palästina; Anerkennung eines palästinensischen Staates
  phrase  Palästina als Staat; palästinensischen Staates; Palästinenserstaat; eigener Staat; Anerkennung als Staat
  stem  zweistaatenlösung; palästinenserstaat
