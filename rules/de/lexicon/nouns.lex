# Nouns by what they mean to the extraction. A compound is found by its last part ("Rüstungspaket" by "Paket"), or by
# its beginning where that is given as `stem`.

# ---- meetings ----

event meeting
  name  Treffen; Zusammentreffen; Aufeinandertreffen; Arbeitsgespräch; Arbeitsgespräche; Krisengespräch; Krisengespräche
  name  Friedensgespräch; Vermittlungsgespräche; Atomgespräche; Atomverhandlungen; Handelsgespräche; Zollgespräche
  name  Spitzengespräch; Spitzengespräche; Verhandlungsgespräch; Verhandlungsgespräche; Vorgespräche; Ministerratssitzung
  name  Zusammenkunft; Zusammenkünfte; Begegnung; Runde; Sitzung; Tagung; Spitzentreffen; Ministertreffen
  name  Vorbereitungstreffen; Gipfeltreffen; Sondertreffen; Krisentreffen; Arbeitstreffen; Beratung; Beratungen
  name  Krisensitzung; Sondersitzung; Dringlichkeitssitzung; Arbeitssitzung; Gesprächsrunde; Verhandlungsrunde
  name  Verhandlung; Verhandlungen; Unterredung; Gespräch; Gespräche; Unterhaltung; Gedankenaustausch; Konsultation
  name  Konsultationen; Friedensgespräche; Friedensverhandlungen; Sondierungsgespräche; Runder Tisch

event working_dinner
  name  Abendessen; Arbeitsessen; Mittagessen; Frühstück; Dinner; Arbeitsfrühstück

event summit
  name    Gipfel; Dringlichkeitsgipfel; Spitzengipfel
  format  multilateral

event council
  name    Außenministertreffen; Verteidigungsministertreffen; Ministerrat; Außenministerrat; Ratstreffen
  name    Finanzministertreffen; Innenministertreffen; Außenministergipfel; Verteidigungsministerrat; Innenministerrat
  format  multilateral
  label   yes

event conference
  name    Konferenz; Generalstabschefkonferenz; Ministerkonferenz; Außenministerkonferenz
  format  multilateral

event public_conference
  name    Sicherheitskonferenz; Wiederaufbaukonferenz; Klimakonferenz; Weltklimakonferenz; Generaldebatte; Vollversammlung
  name    Generalversammlung; UN-Vollversammlung; UN-Generaldebatte; Geberkonferenz; Geberkonferenzen; Friedenskonferenz; Nahostkonferenz
  name    Hilfskonferenz; Unterstützerkonferenz; Jahrestagung; Frühjahrstagung; Herbsttagung; Beitrittskonferenz
  name    Artenschutzkonferenz; Abrüstungskonferenz; Ozeankonferenz; Weltwirtschaftsforum; Sicherheitsforum
  name    Wirtschaftsforum; Überprüfungskonferenz; Weltnaturkonferenz; Entwicklungskonferenz; Flüchtlingskonferenz
  format  conference
  label   yes

event labelled_summit
  name    Friedensgipfel; Krisengipfel; Sondergipfel; Klimagipfel; Handelsgipfel; Energiegipfel; Sicherheitsgipfel
  name    Wirtschaftsgipfel; Stahlgipfel; Impfgipfel; Ernährungsgipfel; Investitionsgipfel
  format  multilateral
  label   yes

# What tells of a meeting only where two people took part: "beim Besuch des Kanzlers sagte Lula …".
event visit
  name    Besuch; Besuche; Besuchs; Besuches; Antrittsbesuch; Staatsbesuch; Arbeitsbesuch; Überraschungsbesuch; Blitzbesuch
  name    Kurzbesuch; Solidaritätsbesuch; Gegenbesuch; Visite; Stippvisite; Staatsvisite; Empfang; Truppenbesuch
  pair    yes

event appearance
  name    Pressekonferenz; Pressekonferenzen; Pressestatement; Pressetermin; Presseauftritt; Auftritt; Medienkonferenz
  name    Pressebegegnung; Medientermin; Statement
  format  bilateral
  pair    yes

# Compounds that are no meetings in this sense.
event none
  name     Pressegespräch; Interviewrunde; Kabinettssitzung; Parlamentssitzung; Bundestagssitzung; Koalitionsgespräche
  name     Tarifverhandlungen; Fernsehgespräch; Parteitag; Gerichtsverhandlung; Fraktionssitzung; Budgetsitzung; Haushaltssitzung; Plenarsitzung; Ratssitzung; Kreistagssitzung; Landtagssitzung; Vereinssitzung; Redaktionssitzung; Regierungssitzung; Einwohnerratssitzung; Gemeinderatssitzung; Stadtratssitzung; Kantonsratssitzung; Bundesratssitzung; Landratssitzung; Vorstandssitzung; Aufsichtsratssitzung; Ausschusssitzung
  name     Beitrittsverhandlungen; Beitrittsgespräche; Beitrittsgesprächen; EU-Verhandlungen; Koalitionsverhandlungen; Gefangenenaustausch; Gastgespräch
  ignored  yes

event bilateral_talk
  name    Vieraugengespräch; Zweiergespräch; Zweiertreffen; Zweiergipfel; Regierungskonsultationen; Vier-Augen-Gespräch
  name    Vieraugengespräche; Sechsaugengespräch
  format  bilateral

event three_way
  name    Dreiertreffen; Dreiergipfel; Dreiergespräch
  format  trilateral

event four_way
  name    Vierertreffen; Vierergipfel; Fünfertreffen
  format  multilateral

event phone_call
  name     Telefonat; Telefonate; Telefonaten; Telefongespräch; Telefongespräche; Anruf; Telefonanruf
  channel  phone

event conference_call
  name     Telefonkonferenz; Telefonschalte; Telefonschaltkonferenz
  channel  phone
  format   multilateral

event video_call
  name     Videokonferenz; Videokonferenzen; Videoschalte; Videoschaltung; Videogespräch; Videogipfel; Schaltkonferenz
  name     Videotreffen; Onlinetreffen; Online-Treffen; Videotelefonat; Schalte
  channel  video

# ---- sets of actors ----

group countries
  name  Länder; Ländern; Land; Staaten; Staat; Nationen; Mitgliedstaaten; Mitgliedsstaaten; Mitgliedsländer; Teilnehmerstaaten
  name  Partnerländer; Partnerländern; Partnerstaaten; Teilnehmerländer; Teilnehmerländern; Nachbarländer; Nachbarstaaten
  size  countries

group leaders
  name  Staats- und Regierungschefs; Staatschefs; Regierungschefs; Spitzenpolitiker; Spitzenpolitikern; Staatslenker
  name  Staatslenkern; Staatsoberhäupter; Staatsoberhäuptern; Oberhäupter; Oberhäuptern; Regierungschefinnen; Staatenlenker; Staatenlenkern
  size  leaders

group delegations
  name  Delegationen; Abordnungen; Delegation
  size  delegations

group persons
  name  Handelsminister; Handelsministern; Finanzminister; Finanzministern; Innenminister; Innenministern; Europaminister
  name  Europaministern; Energieminister; Energieministern
  name  Teilnehmer; Teilnehmern; Minister; Ministern; Außenminister; Außenministern; Gäste; Gästen; Ressortchefs; Fachminister
  name  Verteidigungsminister; Verteidigungsministern; Justizminister; Justizministern; Klimaminister; Umweltminister
  name  Umweltministern; Landwirtschaftsminister; Agrarminister; Agrarministern; Verkehrsminister; Gesundheitsminister
  name  Wirtschaftsminister; Wirtschaftsministern; Verteidigungspolitiker; Außenpolitiker; Fachministern
  name  Generalstabschefs; Amtskollegen; Kollegen; Kolleginnen; Amtskolleginnen; Botschafter; Botschaftern
  name  Politiker; Politikern; Sicherheitsberater; Sicherheitsberatern; Armeechefs; Parlamentspräsidenten
  size  persons

# What somebody just named is called instead of his name: "der SPD-Politiker", "die Sozialdemokratin".
group epithet
  name  Politiker; Politikerin; Sozialdemokrat; Sozialdemokraten; Sozialdemokratin; Christdemokrat; Christdemokratin
  name  Christdemokraten; Republikaner; Republikanerin; Demokrat; Demokraten; Demokratin; Liberale; Liberalen
  name  Konservative; Konservativen; Diplomat; Diplomaten; Diplomatin; Parteichef; Parteichefin; Parteivorsitzende
  name  Parteivorsitzenden; Unionspolitiker; Unionspolitikerin; Chefdiplomat; Chefdiplomatin; Topdiplomat; Topdiplomatin
  name  Ressortchef; Ressortchefin; Hausherr; Hausherrn; Hausherrin; Staatsmann; Oligarch; Milliardär; Ex-General

# Those who act for whom they come from: "russische Unterhändler", "Diplomaten der USA".
group envoys
  name  Vertreter; Vertretern; Vertreterinnen; Unterhändler; Unterhändlern; Diplomaten; Spitzendiplomaten; Chefdiplomaten
  name  Generäle; Generälen; Generale; Militärs; Spitzenvertreter; Spitzenvertretern; Delegierte; Delegierten; Regierungsvertreter
  name  Regierungsvertretern; Gesandte; Gesandten; Abgesandte; Abgesandten; Emissäre; Emissären; Verhandler; Verhandlern
  name  Chefunterhändler; Chefunterhändlern; Verhandlungsführer; Verhandlungsführern; Regierungsbeamte; Regierungsbeamten
  name  Regierungsmitglieder; Spitzenbeamte; Spitzenbeamten; Repräsentanten; Offiziere; Offizieren; Militärvertreter
  name  Militärvertretern; Beauftragte; Beauftragten; Experten
  size  persons

group partners
  name  Verbündete; Verbündeten; Partner; Partnern; Alliierte; Alliierten; Bündnispartner; Bündnispartnern
  acts  yes

group europeans
  name  Europäer; Europäern
  acts  yes

group europe
  name  Europa
  acts  yes

group west
  name  Westen
  acts  yes

group supporters
  name  Geber; Gebern; Unterstützerstaat; Geberländer; Geberländern; Geberstaaten; Unterstützer; Unterstützern; Unterstützerländer; Unterstützerländern; Unterstützerstaaten
  acts  yes

group balts
  name  Balten; baltische Staaten; baltischen Staaten; Baltikum; baltische Länder; baltischen Länder
  acts  yes

group nordics
  name  nordische Staaten; nordischen Staaten; nordische Länder; nordischen Länder; Skandinavier; Skandinaviern
  acts  yes

group members
  name  Mitglieder; Mitgliedern; Bündnismitglieder; Mitgliedsstaaten; Mitgliedstaaten
  acts  yes

# States told apart by where they lie, what they have or what they signed.
group states_of_a_kind
  name  Balkanstaaten; Balkanländer; Balkanländern; Karibikstaaten; Baltenstaaten; Sahelstaaten; Sahelländer; Sahelländern
  name  Maghrebstaaten; Ostseestaaten; Ostseeanrainer; Ostseeanrainern; Nordseeanrainer; Nordseeanrainern; Anrainer
  name  Anrainern; Anrainerstaaten; Schwarzmeeranrainer; Mittelmeeranrainer; Mittelmeerstaaten; Mittelmeerländer
  name  Pazifikstaaten; Alpenländer; Alpenstaaten; Frontstaaten; Südstaaten; Ostmitteleuropäer; Nordstaaten
  name  Kaukasusstaaten; Südkaukasusstaaten; Zentralasienstaaten; Visegrad-Staaten; Kandidatenländer; Kandidatenländern
  name  Kandidatenstaaten; Beitrittskandidaten; Beitrittsländer; Beitrittsländern; Transitländer; Transitländern
  name  Atommächte; Atommächten; Nuklearmächte; Vetomächte; Vetomächten; Garantiemächte; Garantiemächten; Großmächte
  name  Großmächten; Westmächte; Westmächten; Weltmächte; Regionalmächte; Regionalmächten; Siegermächte; Supermächte
  name  Signatarstaaten; Unterzeichnerstaaten; Unterzeichnerländer; Vertragsstaaten; Vertragsparteien
  name  Ölstaaten; Förderländer; Förderländern; Ölförderländer; Exportländer; Industrienationen
  name  Wirtschaftsmächte; Vermittlerstaaten; Vermittlerländer; Garantiestaaten; Partnernationen; Gründungsstaaten
  name  Lieferländer; Lieferländern; Lieferstaaten; Herkunftsländer; Herkunftsländern; Aufnahmeländer; Aufnahmeländern
  size  countries
  acts  yes

# Peoples of a part of the world; they stand for its states.
group peoples
  name  Osteuropäer; Osteuropäern; Westeuropäer; Westeuropäern; Südeuropäer; Südeuropäern; Nordeuropäer; Nordeuropäern
  name  Mitteleuropäer; Araber; Arabern; Afrikaner; Afrikanern; Asiaten; Lateinamerikaner; Lateinamerikanern
  name  Zentralasiaten; Südamerikaner; Südamerikanern; Skandinavier; Skandinaviern; Westler
  acts  yes

group insurgents
  name  Putschisten; Rebellen; Separatisten; Aufständische; Aufständischen; Dschihadisten; Milizen; Islamisten
  name  Militärmachthaber; Militärmachthabern; Rebellengruppen; Islamistengruppen; Militärherrscher; Militärherrschern
  acts  yes

group neighbours
  name  Entwicklungsländer; Entwicklungsländern; Industrieländer; Industrieländern; Industriestaaten; Inselstaaten
  name  Golfstaaten; Nachbarn; Konfliktparteien; Kriegsparteien; Vermittler; Vermittlern; Schwellenländer; Schwellenländern
  acts  yes

# ---- what is pledged ----

goods troops
  name  Soldat; Soldaten; Truppe; Truppen; Bodentruppe; Bodentruppen; Friedenstruppe; Friedenstruppen; Kampftruppen; Brigade
  name  Bataillon; Streitkräfte; Streitkräften; Einheit; Einheiten; Blauhelme; Kontingent; Friedenssoldaten; Marinesoldaten; Schutztruppe; Kriegsschiff
  name  Kriegsschiffe; Fregatte; Fregatten; Truppenkontingent; Eurofighter; Militärpräsenz
  name  Friedensmission; Militäreinsatz; Militärintervention; Intervention; Eingreiftruppe; Stabilisierungstruppe; Bataillone; Brigaden
  name  Militärs; Söldner; Flugzeugträger; Militärkontingent; Absicherungstruppe; Sicherungstruppe; Eingreifen; Bundeswehrsoldaten
  phrase  Einsatz der Bundeswehr; Einsatz von Soldaten; Einsatz des Militärs; Einsatz von Militär; Einsatz der Armee
  name  Kampfeinsatz; Auslandseinsatz; Bundeswehreinsatz; Truppenstationierung; Truppenentsendung; Kampfeinheiten; Marineschiff; Marineschiffe; Militärpolizisten; Einsatztruppe
  stem  bundeswehrsoldat; bodentruppen; friedenstruppe; truppen; militärinterven

goods weapons
  name  Waffe; Waffen; Panzer; Panzern; Munition; Rakete; Raketen; Drohne; Drohnen; Haubitze; Haubitzen; Kampfjet; Kampfjets
  name  Flugabwehrsystem; Flugabwehrsysteme; Luftverteidigungssystem; Luftverteidigungssysteme; Patriot; System; Systeme; Systemen; Waffensystem; Marschflugkörper; Granate
  name  Granaten; Artilleriegranaten; Militärhilfe; Militärhilfen; Waffenlieferung; Waffenlieferungen; Rüstungspaket; Waffenpaket
  name  Rüstungsgüter; Schützenpanzer; Kampfpanzer; Flugabwehr; Luftverteidigung; Batterie; Batterien; Kampfflugzeug; Kampfflugzeuge
  name  Flugabwehrrakete; Militärfahrzeuge; Minenräumer; Startgeräte; Geschütze; Kampfflugzeugen; Waffensysteme; Verteidigungspaket
  name  Leopard; Marder; Gepard; Caesar; Himars; Iris-T; Nasams; Abrams; Bradley; Challenger; Stinger; Javelin; Storm Shadow; Scalp
  name  Taurus; Atacms; F-16; F-35; MiG-29; Gripen; Mirage; Bayraktar; Panzerhaubitze; Panzerhaubitzen; Mörser; Gewehre; Maschinengewehre
  name  Stryker; Mars II; Skynex; Hubschrauber; Helikopter; Radar; Radare; Radargeräte; Minen; Panzerminen; Streumunition; Geschosse
  name  Patrouillenboote; Schutzwesten; Helme; Rüstungshilfe; Waffenhilfe; Sicherheitshilfe; Sicherheitshilfen; Rüstungslieferung; Rüstungslieferungen; Mehrfachraketenwerfer
  name  Raketenwerfer; Brückenlegepanzer; Bergepanzer; Pionierpanzer; Transportpanzer; Lenkflugkörper; Lenkwaffen; Aufklärungsdrohnen
  name  Kampfdrohnen; Abwehrsystem; Abwehrsysteme; Startgerät; Verteidigungsgüter; Militärausrüstung; Kriegsgerät; Panzerfäuste; U-Boot; U-Boote
  name  Jet; Jets; Kampfhubschrauber; Munitionspaket; Kriegswaffen; Sprengstoff; Artilleriemunition; Langstreckenraketen
  phrase  militärische Zusammenarbeit; militärischen Zusammenarbeit; militärische Unterstützung; militärische Hilfe; militärischer Hilfe; militärischer Unterstützung; militärischen Unterstützung
  phrase  militärischen Hilfe; militärische Ausrüstung; militärisches Gerät; militärischen Beistand; militärisch unterstützen
  phrase  militärisch zu unterstützen; militärische Güter; schweres Gerät; schwere Waffen
  stem  flugabwehr; luftabwehr; luftverteidig; waffenliefer; waffenpaket; waffensystem; waffenhilf; rüstungs; munition; artillerie; raketen; drohnen; militärhilf

goods funds
  name  Hilfe; Hilfen; Hilfspaket; Kredit; Kredite; Darlehen; Finanzhilfe; Finanzhilfen; Geld; Gelder; Geldern; Zuschuss; Zuschüsse
  name  Budgethilfe; Investition; Investitionen; Entwicklungshilfe; Beitrag; Finanzspritze; Mittel; Kosten; Schulden
  name  Hilfszusage; Hilfszusagen; Finanzzusage; Finanzzusagen; Spendenzusage; Spendenzusagen; Fonds; Spende; Wiederaufbauhilfe; Hilfsfonds; Marshall-Plan; Marshallplan; Milliardenpaket; Milliardenhilfe; Milliardenhilfen; Ukraine-Hilfen; Hilfsgeld; Hilfsgelder; Tranche; Tranchen; Bürgschaft; Bürgschaften
  name  Hilfspakete; Makrofinanzhilfe; Finanzpaket; Spenden; Zahlung; Zahlungen; Budgethilfen; Anleihe; Schuldenerlass
  name  Unterstützungspaket; Konjunkturpaket; Investitionspaket; Entwicklungsgelder; Hilfszahlungen; Hilfszahlung; Kreditrahmen
  stem  finanz; hilfsgeld

goods training
  name  Ausbildung; Ausbilder; Ausbildungsmission; Training; Schulung; Trainingsmission
  stem  ausbildung

goods mission
  name  Experten; Beobachter; Beobachtermission; Berater; Militärberater; Aufklärung; Aufklärungsflüge; Überwachung; Planungsstab
  name  Militärvertreter; Militärexperten; Erkundungsmission; Militärbeobachter; Ermittler; Spezialisten; Polizisten; Ingenieure; Minenräumung; Erkenntnisse; Militärmission; Hauptquartier; Koordinierungszentrum
  name  Polizeimission; Verbindungsbüro; Inspekteure; Inspektoren; Forensiker; Wahlbeobachter; Satellitendaten; Geheimdienstdaten
  name  Monitoring; Mission; Aufklärungsdaten; Satellitenbilder; Geheimdienstinformationen; Fachleute
  stem  beobachter; aufklärung

goods guarantee
  name  Sicherheitsgarantie; Sicherheitsgarantien; Garantie; Garantien; Beistand; Beistandspakt; Rückversicherung; Backstop; Schutz
  name  Rückendeckung; Verteidigungsabkommen; Sicherheitsabkommen; Schutzversprechen
  stem  sicherheitsgarantie; beistand

goods sanctions
  name  Sanktion; Sanktionen; Sanktionspaket; Strafmaßnahme; Strafmaßnahmen; Einreiseverbot; Einreiseverbote; Embargo
  name  Importverbot; Preisdeckel; Waffenembargo; Ölembargo; Einfuhrverbot; Ausfuhrverbot; Exportverbot; Exportstopp; Importstopp; Sanktionsliste
  name  Vermögenssperre; Vermögenssperren; Kontosperren; Einreisesperre; Einreisesperren; Visasperre; Visasperren; Visabann; Visabeschränkungen
  name  Handelsembargo; Strafmassnahme; Strafmassnahmen; Wirtschaftssanktionen; Exportbeschränkungen; Terrorliste; Flugverbot; Sanktionspakete
  stem  sanktion; strafmaßnahm

goods humanitarian
  name  Hilfsgüter; Hilfsgütern; Lebensmittel; Medikamente; Gefangenenaustausch; Gefangene; Gefangenen; Geiseln; Geisel; Nothilfe
  name  Leiche; Leichen; Leichnam; Gefallene; Gefallenen; Zivilisten; Zelte; Generator; Stromgeneratoren; Impfstoff; Impfstoffe; Impfdosen; Kleidung; Winterhilfe
  name  Nahrungsmittel; Nahrungsmittelhilfe; Lebensmittelhilfe; Katastrophenhilfe; Flüchtlinge; Flüchtlingen; Häftling; Hilfstransport; Hilfstransporte
  name  Häftlingen; Freilassung; Transformatoren; Feldlazarett; Krankenwagen; Rettungskräfte; Zivilbevölkerung; Notleidende; Hungersnot; Hungerkrise; Vertriebene; Vertriebenen; Binnenvertriebene; Bürgerkriegsland; Trinkwasser; Sanitätsmaterial
  name  Hilfsmaßnahme; Hilfsmaßnahmen; Hilfslieferung; Hilfslieferungen; Kriegsgefangene; Kriegsgefangenen; Generatoren; Decken; Leichname; Hilfskonvoi; Häftlinge
  phrase  humanitäre Hilfe; humanitärer Hilfe; humanitären Hilfe; sterbliche Überreste; sterblichen Überreste
  stem  hilfsgüt; hilfsliefer; humanitär; gefangen

goods diplomacy
  name  Anerkennung; Vermittlung; Botschaft; Vermittler; Gastgeber; Visum; Abrüstung; Beitrittsverhandlungen; Beitrittsgespräche; Dialog; Friedensbemühungen; Friedensprozess; Friedensinitiative; Dialoginitiativen; Botschafter; Botschaften; Vermittlerrolle; Konsulat
  name  Friedensabkommen; Friedensvertrag; Freundschaftsvertrag; Austragungsort; Normalisierung; Gesandte; Visafreiheit
  stem  ausricht; auszuricht; vermitteln; anerkennen; anzuerkenn
  phrase  palästinensischen Staat; Staat Palästina; Palästina als Staat; diplomatische Beziehungen; diplomatischen Beziehungen

goods trade
  name  Zoll; Zölle; Zöllen; Strafzölle; Strafzöllen; Handelsabkommen; Freihandelsabkommen; Handelsvertrag; Exporte; Importe; Handel
  name  Einfuhrzölle; Importzölle; Vergeltungszölle; Extrazölle; Zusatzzölle; Autozölle; Schutzzölle; Zollsatz; Zollsätze; Aufschlag
  name  Freihandelszone; Handelspakt; Rohstoffabkommen; Partnerschaftsabkommen; Handelsbeschränkungen; Einfuhren; Importquoten; Autos; Getreideabkommen; Erdgas; Erdöl; Rindfleisch; Waren; Stahl; Aluminium; Produkte
  name  Sonderzölle; Gegenzölle; Gegenmaßnahme; Gegenmaßnahmen; Gegenmassnahmen; Exportkontrollen; Marktzugang; Gaslieferungen; Öllieferungen; Rohstoffe; Agrarprodukte; Gas; Öl
  name  Flüssiggas; Weizen; Getreide; Sojabohnen; Flugzeuge
  phrase  wirtschaftliche Beziehungen; wirtschaftlichen Beziehungen; wirtschaftliche Zusammenarbeit; wirtschaftlichen Zusammenarbeit
  name  Wirtschaftsbeziehungen; Handelsbeziehungen
  stem  zoll; zölle; strafzoll; strafzöll; handels; freihandel

goods climate
  name  Klimahilfsgelder; CO2-Ausstoß; Ausstoß; Klimaneutralität; Treibhausgasausstoß; Kohleausstieg; Regenwaldfonds; Klimaschutz; Klimaschutzfonds; Klimaziele
  name  Klimafinanzierung; Klimahilfe; Klimahilfen; Emissionen; Klimafonds; Klimaziel; Treibhausgase; Waldfonds
  stem  klima; emission; treibhaus

goods other
  name  Unterstützung; Zusammenarbeit; Kooperation; Konsequenzen; Gegenschlag; Vergeltungsschlag; Vergeltungsschläge
  name  Zugeständnisse; Atomprogramm; Nuklearprogramm; Urananreicherung; Verteidigungsausgaben; Rüstungsausgaben
  name  EU-Beitritt; EU-Mitgliedschaft; Mitgliedschaft; Reformen; Militärschlag; Militärschläge; Vergeltung; Partnerschaft; Grenzkontrollen; Rückzug
  name  Aktionsplan; Nukleartechnologie; Bündnis; Rüstungskooperation; Asylbewerber; Migranten
  stem  kooperation; zusammenarbeit

# With an adjective or in a compound these stand for the state: "die estnische Regierung", "US-Delegation".
group government
  name  Parlament; Parlamente; Kongress; Senat; Abgeordnetenhaus; Unterhaus; Repräsentantenhaus; Regierung; Regierungen; Führung; Seite; Delegation; Delegationen; Außenministerium; Verteidigungsministerium
  name  Finanzministerium; Ministerium; Administration; Diplomatie; Regierungskreise; Regierungskreisen; Präsidialamt
  name  Präsidialverwaltung; Staatsführung; Militärführung; Außenamt; Unterhändler; Unterhändlern; Kabinett; Vertreter
  name  Vertretern; Diplomaten; Beamte; Beamten; Regierungsvertreter; Regierungsvertretern; Zentralregierung; Generäle
  name  Sicht; Angaben; Darstellung; Einschätzung; Lesart; Perspektive; Ansicht; Auffassung; Überzeugung; Informationen
  name  Militärs; Verhandlungsdelegation; Verhandlungsführung; Gesandte; Gesandten
  name  Generalstab; Präsidialbüro; Präsidentenbüro; Präsidentenamt; Präsidentenkanzlei; Botschaft
  name  Armeeführung; Behörden; Regime; Junta; Militärjunta; Militärregierung; Militärrat
  name  Übergangsregierung; Ratspräsidentschaft; Sicherheitsbehörden; Diplomatenkreise; Diplomatenkreisen
  name  Sicherheitskreise; Sicherheitskreisen; Militärkreise; Militärkreisen; Regierungskoalition
  name  Königshaus; Zentralbank; Nationalversammlung; Volkskongress; Verhandlungsteam; Expertenteam; Staatsspitze
  name  Regierungsspitze; Außenamtskreise; Oberhaus; Ständige Vertretung; Sicherheitsrat; Sicherheitsrats; Sicherheitsrates

# ---- nouns for what is said or promised ----

# Beside a meeting they tell who led it, asked for it, or was there.
act chair
  name  Vorsitz; Leitung; Führung; Federführung; Moderation; Vermittlung; Schirmherrschaft; Ägide; Regie; Gesprächsleitung

act invitation
  name  Einladung; Einladungen

act presence
  name  Anwesenheit; Beisein; Teilnahme; Beteiligung; Gegenwart; Mitwirkung

act absence
  name  Abwesenheit

act promise
  name  Zusage; Zusagen; Versprechen; Zusicherung; Zusicherungen; Selbstverpflichtung; Hilfszusage; Hilfszusagen; Hilfsversprechen; Waffenzusage; Waffenzusagen

act offer
  name  Angebot; Angebote; Bereitschaft; Ankündigung; Ankündigungen; Hilfsangebot

act decision
  name  Entscheidung; Entscheidungen; Beschluss; Beschlüsse; Entschluss; Verabschiedung; Verhängung; Unterzeichnung; Genehmigung; Bewilligung; Ratifizierung

act plan
  name  Plan; Pläne; Vorhaben; Absicht; Absichten; Planung; Planungen

act refusal
  name  Weigerung; Verweigerung; Nein

act threat
  name  Drohung; Drohungen; Androhung

act demand
  name  Forderung; Forderungen; Appell; Appelle; Aufruf; Aufrufe; Ruf; Rufe; Aufforderung; Ultimatum; Ermahnung; Ersuchen; Verlangen; Bitte; Bitten

act criticism
  name  Sorge; Sorgen; Besorgnis; Kritik; Vorwurf; Vorwürfe; Warnung; Warnungen; Bedenken; Zweifel; Skepsis; Empörung; Vorbehalt
  name  Unverständnis; Bestürzung; Missfallen; Verärgerung; Befremden; Argwohn
  name  Vorbehalte; Befürchtung; Befürchtungen; Unmut; Enttäuschung; Misstrauen; Beschwerde; Entsetzen; Entrüstung; Unbehagen

act rejection
  name  Absage; Ablehnung; Widerstand; Nein; Zurückweisung; Einspruch; Veto; Verurteilung; Widerspruch; Abfuhr; Abfuhren

act approval
  name  Zustimmung; Plädoyer; Ja; Eintreten; Befürwortung; Billigung; Einverständnis; Lob; Bekenntnis; Solidarität

# What ends a thing: to be for it is to be against the thing ("die Aufhebung der Sanktionen", "Sanktionen zu lockern").
act reversal
  name  Aufhebung; Lockerung; Stopp; Aussetzung; Verzicht; Abbau; Abzug; Rückzug; Einstellung; Kürzung; Kürzungen; Ende
  name  Streichung; Abschaffung; Beendigung; Blockade; Verbot; Reduzierung; Verringerung; Milderung; Erleichterung; Lockerungen
  name  Weigerung; Verweigerung; Ablehnung; Absage; Zurückweisung
  name  Rücknahme; Begrenzung; Beschränkung; Erleichterungen; Veto; Nein; Widerstand; Moratorium; Verschiebung
  name  aufheben; lockern; stoppen; aussetzen; verzichten; abbauen; abziehen; zurückziehen; einstellen; kürzen; beenden
  name  streichen; abschaffen; blockieren; reduzieren; verringern; mildern; zurücknehmen; begrenzen; beschränken; verhindern

# What is written, sent or adopted, and says what its authors hold.
act document
  name  Erklärung; Abschlusserklärung; Gipfelerklärung; Schlusserklärung; Resolution; Entwurf; Resolutionsentwurf; Kommuniqué
  name  Dokument; Abschlussdokument; Schlussdokument; Papier; Positionspapier; Brief; Schreiben; Stellungnahme; Mitteilung
  name  Plan; Friedensplan; Friedensformel; Vorschlag; Friedensvorschlag; Konzept; Fahrplan; Stufenplan; Memorandum; Text
  name  Verhandlungspapier; Strategiepapier; Beschluss; Gipfelbeschluss; Antrag; Leitlinien; Schlussfolgerungen; Friedensentwurf
  name  Deklaration; Entschließung; Note; Protestnote; Manifest; Charta; Petition; Aufruf; Appell; Abschlusstext; Gipfeltext

# What is of whatever the article is about.
act agreement
  name  Abkommen; Abkommens; Einigung; Vereinbarung; Deal; Kompromiss; Kompromisse; Lösung; Beschluss; Entscheidung

# What points to something that was told before, and names nothing itself.
act reference
  name  Besonnenheit; Mäßigung; Zurückhaltung; Vernunft; Geduld; Gelassenheit
  name  Entscheidung; Beschluss; Beschlüsse; Vorschlag; Vorschläge; Vorhaben; Plan; Pläne; Idee; Ideen; Schritt; Schritte
  name  Vorstoß; Vorstöße; Initiative; Maßnahme; Ankündigung; Angebot; Angebote; Ergebnis; Antwort; Reaktion; Verlängerung
  name  Forderung; Forderungen; Haltung; Vorgehen; Verhalten; Äußerung; Aussage; Botschaft; Erklärung; Ansatz; Weg; Runde
  name  Entwicklung; Lage; Situation; Frage; Thema; Sache; Projekt; Bedingung; Bedingungen; Entwurf; Text; Papier; Dokument
  name  Konzept; Möglichkeit; Option; Format; Formate; Zeitpunkt; Termin; Zeitplan; Frist; Änderung; Regelung; Veranstaltung
  name  Moment; Tag; Zeit; Ding; Dinge; Teil; Punkt; Details; Einzelheiten; Umsetzung; Verzögerung; Absicht; Absichten; Ziel

# Called on, but never acting by itself.
group world
  name  Welt; Weltgemeinschaft; Weltöffentlichkeit; Staatengemeinschaft; Völkergemeinschaft; internationale Gemeinschaft
  name  internationalen Gemeinschaft
