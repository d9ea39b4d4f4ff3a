# What states promise each other, by kind: a second part of the goods in nouns.lex. From general knowledge of
# arms, aid and trade, no list was taken over. Systems go by the names that news uses ("vier Iris-T", "der Gepard");
# names that are more often something else (Boxer, Puma, Milan) are left out.

# ---- arms ----

# Armoured vehicles, guns, launchers
goods weapons
  name  Leopard; Leoparden; Gepard; Geparden; Marder; Abrams; Challenger; Bradley; Bradleys; Stryker; Wisent; Himars
  name  Panzerhaubitze; Radhaubitze; Feldhaubitze; Bergepanzer; Brückenlegepanzer; Brückenpanzer; Pionierpanzer
  name  Transportpanzer; Radpanzer; Spähpanzer; Flakpanzer; Flugabwehrpanzer; Jagdpanzer; Panzerfahrzeug; Panzerwagen
  name  Mannschaftstransporter; Truppentransporter; Militärfahrzeug; Geländewagen; Armeefahrzeug; Militärlastwagen
  name  Artilleriegeschütz; Artilleriesystem; Geschütz; Mörser; Kanone; Raketenwerfer; Mehrfachraketenwerfer
  name  Raketenartillerie; Granatwerfer; Startgerät; Startrampe; Abschussrampe; Abschussvorrichtung; Werfersystem
  phrase  Panzerhaubitze 2000; Mars II; Caesar-Haubitzen; Caesar-Haubitze; Leopard 1; Leopard 2; M1 Abrams; AMX-10; CV90

# Ammunition, missiles, bombs, mines
goods weapons
  name  Artilleriemunition; Streumunition; Panzermunition; Uranmunition; Patrone; Geschoss; Geschosse; Sprengkopf
  name  Sprengköpfe; Sprengköpfen; Zünder; Sprengstoff; Bombe; Gleitbombe; Streubombe; Torpedo; Landmine; Seemine
  name  Antipersonenmine; Antipersonenminen; Panzerabwehrmine; Panzerfaust; Panzerfäuste; Panzerfäusten
  name  Panzerabwehrwaffe; Panzerabwehrrakete; Panzerabwehr; Lenkflugkörper; Flugkörper; Lenkwaffe; Lenkrakete
  name  Langstreckenwaffe; Langstreckenrakete; Mittelstreckenrakete; Kurzstreckenrakete; Abfangrakete; Boden-Luft-Rakete
  name  Luft-Luft-Rakete; Antischiffsrakete; Hyperschallrakete; Interkontinentalrakete; Abwehrrakete; Marschflugkörpern
  name  Taurus; Tomahawk; Tomahawks; Scalp; Stinger; Javelin; Javelins; Hellfire; Harpoon; Brimstone; Starstreak; Atacms
  name  Atombombe; Atomwaffe; Nuklearwaffe; Kernwaffe
  phrase  Storm Shadow; Storm-Shadow-Raketen; Schuss Munition; Schuss Artilleriemunition
  name  Artilleriegranate; Panzermine; Kriegswaffe; Mörsergranate; Handgranate; Artilleriegeschoss; Raketensystem

# Air defence
goods weapons
  name  Flugabwehrbatterie; Flugabwehrrakete; Luftabwehr; Luftabwehrsystem; Luftabwehrrakete; Raketenabwehr
  name  Raketenabwehrsystem; Raketenschild; Raketenschirm; Abwehrsystem; Abfangsystem; Abfangdrohne; Drohnenabwehr
  name  Drohnenabwehrsystem; Feuereinheit; Patriots; Patriot-System; Patriot-Systeme; Nasams; Skynex; Skyranger; Crotale
  name  Radar; Radars; Radargerät; Radarsystem; Luftraumüberwachungsradar; Störsender; Störgerät
  phrase  Iris-T; IRIS-T; Iris-T-System; Iris-T-Systeme; S-300; S-400; Iron Dome; Thaad

# Aircraft, ships, drones
goods weapons
  name  Hubschrauber; Helikopter; Kampfhubschrauber; Transporthubschrauber; Militärhubschrauber; Jet; Jets; Kampfbomber
  name  Jagdflugzeug; Militärflugzeug; Bomber; Tarnkappenjet; Transportflugzeug; Tankflugzeug; Gripen; Mirage; Rafale
  name  Angriffsdrohne; Kampfdrohne; Kamikazedrohne; Aufklärungsdrohne; Langstreckendrohne; Seedrohne; Bayraktar
  name  U-Boot; U-Boote; U-Booten; Unterseeboot; Patrouillenboot; Schnellboot; Minenjagdboot; Minensucher; Korvette
  phrase  F-16; F-35; MiG-29; Mig-29; Mirage 2000; Sea King; Black Hawk

# Small arms and kit
goods weapons
  name  Gewehr; Sturmgewehr; Maschinengewehr; Handfeuerwaffe; Schusswaffe; Kleinwaffe; Pistole; Nachtsichtgerät
  name  Schutzweste; Schutzwesten; Schutzausrüstung; Militärausrüstung; Rüstungsgut; Rüstungsgüter; Rüstungsgütern
  name  Militärgerät; Kriegsgerät; Fahrzeug; Minenräumgerät; Minenräumfahrzeug; Kriegsmaterial; Rüstungsmaterial; Militärgüter; Wehrmaterial; Ersatzteil

# Arms aid as such
goods weapons
  name  Waffenhilfe; Rüstungshilfe; Verteidigungshilfe; Militärunterstützung; Militärpaket; Militärhilfspaket; Waffenkauf
  name  Rüstungslieferung; Rüstungsexport; Waffenexport; Waffenverkauf; Waffendeal; Rüstungsdeal; Rüstungsauftrag
  name  Munitionslieferung; Panzerlieferung; Waffenprogramm; Munitionspaket; Luftabwehrpaket; Winterpaket; Panzerallianz
  phrase  militärisches Gerät; militärischer Ausrüstung; militärische Ausrüstung; schweres Gerät; schwere Waffen
  phrase  militärischen Unterstützung; militärischer Unterstützung; militärischen Hilfe; militärische Güter
  stem  panzerlieferung; waffenexport; rüstungsexport; waffenkäuf; waffenverkäuf

# ---- soldiers ----

goods troops
  name  Kampftruppe; Kampfbrigade; Panzerbrigade; Division; Kompanie; Regiment; Eingreiftruppe; Stabilisierungstruppe
  name  Absicherungstruppe; Rückversicherungstruppe; Beruhigungstruppe; Schutzmacht; Einsatztruppe; Militäreinheit
  name  Militärkontingent; Spezialkräfte; Spezialkräften; Spezialeinheit; Spezialeinheiten; Elitesoldat; Kampfverband
  name  Marineeinheit; Marineverband; Flugzeugträger; Zerstörer; Blauhelmsoldat; Friedenssoldat; Kampfsoldat; Reservist
  name  Reservisten; Fallschirmjäger; Gebirgsjäger; Militärpolizist; Militärpolizisten; Truppenpräsenz; Truppenstärke
  name  Truppenentsendung; Truppenabzug; Truppenverstärkung; Militäreinsatz; Truppeneinsatz; Bodentruppeneinsatz
  name  Nationalgardist; Nationalgardisten
  name  Blauhelm; Marinesoldat; Bundeswehrsoldat; Kampfeinheit; Kämpfer; Söldner; Pionier; Marineinfanterist
  phrase  multinationale Truppe; internationale Truppe; multinationale Streitmacht; eigene Soldaten
  phrase  Beteiligung der Bundeswehr; Einsatz der Bundeswehr; Bundeswehr-Einsatz; militärische Beteiligung

# ---- know-how ----

goods training
  name  Militärausbildung; Militärausbilder; Ausbildungsprogramm; Trainingsprogramm; Pilotenausbildung; Ausbildungshilfe
  name  Ausbildungszentrum; Instrukteur; Instrukteure; Ertüchtigung; Ausbildungslager; Trainingszentrum; Grundausbildung

goods mission
  name  Beobachtungsmission; Überwachungsmission; Polizeimission; Marinemission; Wahlbeobachter; Militärbeobachter
  name  Beobachterteam; Expertenteam; Expertenmission; Inspekteur; Inspekteure; Inspekteuren; Inspektor; Inspektoren
  name  Ermittler; Spezialist; Spezialisten; Polizist; Militärexperte; Ingenieur; Techniker; Verbindungsoffizier; Verbindungsoffiziere; Stabsoffizier
  name  Stabsoffiziere; Luftraumüberwachung; Seeraumüberwachung; Satellitendaten; Geheimdienstdaten; Satellitenaufklärung
  name  Aufklärungsflugzeug; Aufklärungsflugzeuge; Entminung; Minenräumung; Kampfmittelräumung; Minenräumteam; Patrouille
  name  Patrouillen; Grenzschützer; Polizeikräfte; Polizeikräften; Koordinierungszelle; Luftpatrouille; Seepatrouille
  phrase  nachrichtendienstliche Informationen; nachrichtendienstliche Erkenntnisse; geheimdienstliche Informationen

goods guarantee
  name  Sicherheitsversprechen; Sicherheitszusage; Schutzgarantie; Beistandsgarantie; Beistandszusage; Beistandsklausel
  name  Beistandsvertrag; Bündnisvertrag; Sicherheitspakt; Verteidigungspakt; Militärpakt; Nichtangriffspakt; Schutzschirm
  name  Schutzschild; Atomschirm; Nuklearschirm; Sicherheitsvereinbarung; Verteidigungsvereinbarung; Verteidigungspartnerschaft
  name  Sicherheitspartnerschaft; Verteidigungszusage; Bündnisverpflichtung; Bündnispflicht; Garantiemacht
  name  Garantiemächte; Sicherheitsvertrag; Militärabkommen
  phrase  nukleare Abschreckung; nukleare Teilhabe; atomarer Schutzschirm; atomaren Schutzschirm

# ---- money ----

goods funds
  name  Tranche; Kredittranche; Kreditlinie; Kreditrahmen; Kreditpaket; Bürgschaft; Kreditgarantie; Exportgarantie
  name  Exportkreditgarantie; Finanzpaket; Spendenpaket; Rettungspaket; Milliardenpaket; Förderpaket; Entlastungspaket; Hilfsfonds; Hilfsprogramm; Unterstützungspaket; Hilfszahlung; Zahlung
  name  Auszahlung; Haushaltshilfe; Makrofinanzhilfe; Soforthilfe; Finanzmittel; Finanzierung; Anschubfinanzierung
  name  Geldspritze; Förderung; Fördermittel; Fördergeld; Förderprogramm; Subvention; Anleihe; Schuldenerlass
  name  Schuldenschnitt; Umschuldung; Schuldenmoratorium; Reparation; Reparationskredit; Reparationsdarlehen
  name  Entschädigung; Entschädigungszahlung; Zinserträge; Zinserträgen; Zinsgewinne; Übergewinne; Vermögenswert
  name  Sondervermögen; Investitionspaket; Investitionsfonds; Wiederaufbaufonds; Aufbauhilfe; Starthilfe; Mitgliedsbeitrag
  name  Pflichtbeitrag; Steuergeld; Notkredit; Überbrückungskredit; Zuschüssen; Budgethilfen; Entwicklungsgelder
  phrase  finanzielle Unterstützung; finanzieller Unterstützung; finanziellen Unterstützung; finanzielle Hilfe
  phrase  finanzieller Hilfe; finanziellen Hilfe; finanzielle Mittel; eingefrorenes Vermögen; eingefrorenen Vermögen
  stem  kredit; darlehen; zuschuss; zuschüss

# ---- penalties ----

goods sanctions
  name  Sanktionsliste; Sanktionierung; Sanktionsregime; Sanktionsverschärfung; Sanktionserleichterung
  name  Sanktionserleichterungen; Sanktionslockerung; Sekundärsanktion; Wirtschaftssanktion; Handelsembargo; Ölembargo
  name  Gasembargo; Importstopp; Einfuhrstopp; Einfuhrverbot; Exportverbot; Ausfuhrverbot; Lieferstopp; Exportstopp
  name  Ölpreisdeckel; Gaspreisdeckel; Preisobergrenze; Einreisesperre; Reisesperre; Reiseverbot; Visasperre; Visabann
  name  Kontensperrung; Kontosperrung; Vermögenssperre; Schwarze Liste; Terrorliste; Boykott; Snapback; Strafpaket
  name  Snapback-Mechanismus; Sanktionsmechanismus; Transaktionsverbot; Finanzsanktion; Visabeschränkung
  name  Visumbeschränkung; Vergeltungsmaßnahme; Vergeltungsmaßnahmen
  phrase  restriktive Maßnahmen; schwarze Liste; schwarzen Liste; Einfrieren von Vermögen

# ---- relief ----

goods humanitarian
  name  Lebensmittelhilfe; Nahrungsmittel; Nahrungsmittelhilfe; Nahrung; Lebensmittelpaket; Trinkwasser; Zelte
  name  Schlafsack; Schlafsäcke; Medizin; Medikament; Arzneimittel; Arznei; Impfstoff; Impfdose; Impfdosen; Impfdosis
  name  Verbandsmaterial; Sanitätsmaterial; Hygieneartikel; Krankenwagen; Rettungswagen; Rettungsfahrzeug; Feldlazarett
  name  Lazarett; Lazarettschiff; Feuerwehrfahrzeug; Löschfahrzeug; Löschflugzeug; Rettungsteam; Rettungstrupp
  name  Rettungskräfte; Rettungskräften; Bergungsteam; Suchmannschaft; Notunterkunft; Notunterkünfte; Unterkunft
  name  Unterkünfte; Stromgenerator; Notstromaggregat; Stromaggregat; Generator; Transformator; Transformatoren; Heizgerät
  name  Luftbrücke; Hilfsflug; Hilfsflüge; Hilfstransport; Hilfsschiff; Hilfsgut; Hilfsabwurf; Hilfsabwürfe; Hilfskorridor
  name  Katastrophenhilfe; Flüchtlingshilfe; Hungerhilfe; Winterhilfe; Ernährungshilfe; Freilassung; Begnadigung
  name  Gefangenenfreilassung; Häftling; Häftlingsaustausch; Kriegsgefangener; Gefangener; Gefallener; Gefallenen
  name  Verwundete; Verwundeten; Leichnamen; Leichname; Leichnams; Leiche; Flüchtling; Flüchtlinge; Flüchtlingen
  name  Schutzsuchende; Schutzsuchenden; Evakuierung; Fluchtkorridor; Hilfsleistung; Grundversorgung
  name  Erdbebenopfer; Flutopfer; Kriegsopfer; Hungernde; Hungernden; Notleidende; Notleidenden; Vertriebene; Vertriebenen
  phrase  humanitäre Unterstützung; humanitärer Unterstützung; humanitäre Güter; medizinische Hilfe; medizinischer Hilfe
  phrase  medizinische Güter; medizinische Ausrüstung; Aufnahme von Flüchtlingen; humanitäre Korridore; sterblicher Überreste

# ---- diplomacy ----

goods diplomacy
  name  Vermittlerrolle; Vermittlungsmission; Vermittlungsversuch; Vermittlungsdienst; Gastgeberrolle; Gastgeberin
  name  Konsulat; Generalkonsulat; Normalisierung; Visumfreiheit; Visafreiheit; Visumsfreiheit; Vermittlungsangebot
  name  Sonderbeauftragter; Sonderbeauftragte; Sonderbeauftragten; Sondergesandter; Sondergesandte; Sondergesandten; Emissär
  name  Unterhändler; Verhandlungsteam; Verhandlungsdelegation; Verhandlungstisch; Gesprächsfaden; Gesprächskanal
  name  Gesprächskanäle; Gesprächskanälen; Kommunikationskanal; Kommunikationskanäle; Kommunikationskanälen
  name  Friedensverhandlungen; Friedensgespräche; Friedensgesprächen; Dialogprozess
  name  Verhandlungsort; Tagungsort; Austragungsort; Gesprächsort; Gastland
  phrase  neutralen Ort; neutraler Ort; neutralen Boden; neutraler Boden; Ort für Verhandlungen; Ort für Gespräche
  phrase  Anerkennung Palästinas; Anerkennung eines; Anerkennung des; Anerkennung als Staat; Anerkennung der
  phrase  gute Dienste; guten Dienste; Gute Dienste; Guten Dienste; guten Diensten; Guten Diensten; als Vermittler
  phrase  staatliche Anerkennung; Staat anerkennen; Beziehungen aufzunehmen; Beziehungen abzubrechen; neuen Botschafter

# ---- trade ----

goods trade
  name  Handelspakt; Handelsdeal; Handelsvereinbarung; Zollabkommen; Zollsatz; Zollsenkung; Zusatzzoll; Zusatzzölle
  name  Zusatzzöllen; Vergeltungszoll; Vergeltungszölle; Vergeltungszöllen; Einfuhrzoll; Einfuhrzölle; Einfuhrzöllen
  name  Importzoll; Importzölle; Importzöllen; Gegenzöllen; Schutzzölle; Basiszoll; Autozölle; Stahlzölle; Ausfuhr
  name  Ausfuhren; Einfuhr; Einfuhren; Export; Import; Exportkontrolle; Importquote; Einfuhrquote; Handelsbarriere
  name  Handelshemmnis; Handelshemmnisse; Handelserleichterung; Freihandel; Freihandelszone; Rohstoffabkommen
  name  Rohstoffpartnerschaft; Rohstoffdeal; Halbleiter; Computerchip; Erdgas; Erdöl; Rohöl; Pipelinegas; Flüssigerdgas
  name  Uran; LNG; Dünger; Düngemittel; Soja; Rindfleisch; Aluminium; Kohle; Getreideabkommen; Getreidelieferung
  name  Energielieferung; Stromlieferung; Gasvertrag; Energieabkommen; Wirtschaftsabkommen; Wirtschaftspartnerschaft
  name  Gaslieferung; Öllieferung; Gasimporte; Ölimporte; Energieimporte; Assoziierungsabkommen; Investitionsabkommen
  phrase  Seltene Erden; seltene Erden; Seltenen Erden; seltenen Erden; Seltener Erden; seltener Erden; kritische Rohstoffe
  stem  einfuhrz; importz; gasimport; ölimport

# ---- climate ----

goods climate
  name  Treibhausgasausstoß; Treibhausgas; Klimagas; Klimagase; Klimaneutralität; Klimaschutz; Klimaschutzziel
  name  Kohleausstieg; Klimapaket; Reduktionsziel; Regenwaldfonds; Tropenwaldfonds; Waldschutz; Aufforstung; Methan
  name  Anpassungsfonds; Anpassungshilfe; Emission; Emissionshandel; Klimakredit; Klimageld
  phrase  CO2-Ausstoß; CO2-Emissionen; Ausstoß von Treibhausgasen; erneuerbare Energien; fossile Energien
