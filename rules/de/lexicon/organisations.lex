# Organisations, unions, institutions, armed groups and companies that act in diplomatic news.
# Declined forms are given where an adjective is part of the name (Vereinten Nationen).
# An organisation with `meets yes` gives its name to meetings (Nato-Gipfel, G7-Treffen).

# Alliances and unions

organisation NATO
  name         Nato; NATO; Nordatlantikpakt; Nordatlantikpakts; Nordatlantische Allianz; Nordatlantischen Allianz
  name         Nordatlantisches Bündnis; Atlantisches Bündnis; Atlantische Allianz; Atlantischen Allianz
  name         Verteidigungsbündnis; Verteidigungsbündnisses; Militärbündnis; Militärbündnisses
  name         transatlantisches Bündnis; transatlantischen Bündnisses; westliches Militärbündnis; Nordatlantikrat
  kind         alliance
  seat         Nato-Hauptquartier; Nato-Zentrale
  compound     Nato; NATO
  meets        yes

organisation EU
  name         EU; Europäische Union; Europäischen Union; EU-Staaten; EU-Länder; EU-Ländern; EU-Mitgliedstaaten
  name         EU-Mitgliedsstaaten
  kind         union
  seat         Brüssel
  compound     EU
  meets        yes

organisation AU
  name         Afrikanische Union; Afrikanischen Union; AU
  kind         union
  compound     AU
  meets        yes

organisation ARAB_LEAGUE
  name         Arabische Liga; Arabischen Liga; Liga der Arabischen Staaten
  kind         union
  compound     Arabische-Liga
  meets        yes

organisation GCC
  name         Golf-Kooperationsrat; Golfkooperationsrat; Golf-Kooperationsrats; Golfkooperationsrats; GCC; Golfrat
  kind         union
  meets        yes

organisation OIC
  name         Organisation für Islamische Zusammenarbeit; OIC; Organisation der Islamischen Zusammenarbeit
  kind         union
  meets        yes

organisation ASEAN
  name         Asean; ASEAN; Verband Südostasiatischer Nationen; Verbands Südostasiatischer Nationen
  name         Verbund Südostasiatischer Staaten
  kind         union
  compound     Asean
  meets        yes

organisation ECOWAS
  name         Ecowas; ECOWAS; Westafrikanische Wirtschaftsgemeinschaft; Westafrikanischen Wirtschaftsgemeinschaft
  kind         union
  compound     Ecowas
  meets        yes

organisation SADC
  name         SADC; Entwicklungsgemeinschaft des Südlichen Afrika
  kind         union
  meets        yes

organisation EAC
  name         Ostafrikanische Gemeinschaft; Ostafrikanischen Gemeinschaft; EAC
  kind         union
  meets        yes

organisation IGAD
  name         Igad; IGAD
  kind         union
  meets        yes

organisation AES
  name         Allianz der Sahelstaaten; Allianz der Sahel-Staaten
  kind         alliance
  meets        yes

organisation CARICOM
  name         Caricom; CARICOM; Karibische Gemeinschaft; Karibischen Gemeinschaft
  kind         union
  meets        yes

organisation MERCOSUR
  name         Mercosur; Mercosur-Staaten; Mercosul
  kind         union
  compound     Mercosur
  meets        yes

organisation CELAC
  name         Celac; CELAC; Gemeinschaft der Lateinamerikanischen und Karibischen Staaten
  kind         union
  meets        yes

organisation OAS
  name         Organisation Amerikanischer Staaten; OAS
  kind         union
  meets        yes

organisation UNASUR
  name         Unasur; UNASUR
  kind         union
  meets        yes

organisation CPTPP
  name         CPTPP; Transpazifisches Handelsabkommen
  kind         union
  meets        yes

organisation EFTA
  name         Efta; EFTA; Europäische Freihandelsassoziation; Europäischen Freihandelsassoziation
  kind         union
  compound     Efta
  meets        yes

organisation EAEU
  name         Eurasische Wirtschaftsunion; Eurasischen Wirtschaftsunion; EAWU
  kind         union
  meets        yes

organisation CIS
  name         Gemeinschaft Unabhängiger Staaten; GUS
  kind         union
  compound     GUS
  meets        yes

organisation CSTO
  name         Organisation des Vertrags über kollektive Sicherheit; OVKS; CSTO
  kind         alliance
  meets        yes

organisation SCO
  name         SOZ; Shanghaier Organisation für Zusammenarbeit; Shanghaier Organisation; SCO; SOZ-Staaten
  name         Schanghaier Organisation für Zusammenarbeit; Shanghai-Organisation; Shanghai-Gruppe; SCO-Staaten
  name         Schanghai-Organisation
  kind         alliance
  compound     SCO; SOZ
  meets        yes

organisation OTS
  name         Organisation der Turkstaaten; Organisation Türkischer Staaten; Turkrat
  kind         union
  meets        yes

organisation AUKUS
  name         Aukus; AUKUS
  kind         alliance
  compound     Aukus
  meets        yes

organisation QUAD
  name         Quad; Quad-Gruppe; Quad-Staaten
  kind         alliance
  compound     Quad
  meets        yes

organisation FIVE_EYES
  name         Five Eyes; Five-Eyes
  kind         alliance
  compound     Five-Eyes
  meets        yes

organisation NORDIC_COUNCIL
  name         Nordischer Rat; Nordischen Rats; Nordischen Rates; Nordischer Ministerrat
  kind         union
  meets        yes

organisation BALTIC_SEA_COUNCIL
  name         Ostseerat; Ostseerats; Ostseerates
  kind         union
  meets        yes

organisation ARCTIC_COUNCIL
  name         Arktischer Rat; Arktische Rat; Arktischen Rat; Arktischen Rats; Arktischen Rates
  kind         union
  meets        yes

organisation PACIFIC_ISLANDS_FORUM
  name         Pazifikinselforum; Pazifische Inselforum; Pazifisches Inselforum; Pacific Islands Forum
  kind         union
  meets        yes

organisation COMMONWEALTH
  name         Commonwealth; Commonwealth of Nations
  kind         union
  compound     Commonwealth
  meets        yes

organisation FRANCOPHONIE
  name         Francophonie; Frankophonie; Internationale Organisation der Frankophonie; OIF
  kind         union
  meets        yes

organisation JEF
  name         Joint Expeditionary Force; JEF; gemeinsame Expeditionsstreitmacht
  kind         alliance
  compound     JEF
  meets        yes

# Groups of states that meet

organisation G7
  name         G7; G 7; G-7; Gruppe der Sieben; G7-Staaten; G7-Länder; sieben führende Industriestaaten
  name         Gruppe der sieben führenden Industriestaaten
  kind         union
  compound     G7; G-7
  meets        yes

organisation G8
  name         G8; G-8
  kind         union
  compound     G8
  meets        yes

organisation G20
  name         G20; G 20; G-20; Gruppe der Zwanzig; G20-Staaten; Gruppe der 20
  name         Gruppe der führenden Industrie- und Schwellenländer
  kind         union
  compound     G20; G-20
  meets        yes

organisation G77
  name         G77; Gruppe der 77
  kind         union
  compound     G77
  meets        yes

organisation BRICS
  name         Brics; BRICS; Brics-Staaten; Brics-Gruppe; Brics plus; Brics-Länder
  kind         union
  compound     Brics
  meets        yes

organisation E3
  name         E3; E3-Staaten; E3-Gruppe; EU-3; europäische Troika; europäischen Troika
  kind         alliance
  compound     E3
  meets        yes

organisation P5
  name         P5
  kind         alliance
  compound     P5
  meets        yes

organisation OPEC
  name         Opec; OPEC; Organisation erdölexportierender Länder; Opec-Staaten; Ölkartell; Ölkartells
  kind         union
  compound     Opec
  meets        yes

organisation OPEC_PLUS
  name         Opec+; Opec plus; Opec Plus
  kind         union
  compound     Opec+
  meets        yes

organisation NON_ALIGNED
  name         Bewegung der Blockfreien; Bewegung der Blockfreien Staaten; Blockfreienbewegung; Blockfreien-Bewegung
  kind         union
  meets        yes

organisation APEC
  name         Apec; APEC; Asiatisch-Pazifische Wirtschaftsgemeinschaft; Asiatisch-Pazifischen Wirtschaftsgemeinschaft
  kind         union
  compound     Apec
  meets        yes

organisation V4
  name         Visegrád-Gruppe; Visegrad-Gruppe; Visegrád-Staaten; Visegrad-Staaten; Visegrád; Visegrad
  name         Visegrád-Vierergruppe; V4
  kind         union
  compound     Visegrád; Visegrad
  meets        yes

# Organs of the European Union

organisation EU_COMMISSION
  name         EU-Kommission; Europäische Kommission; Europäischen Kommission; Brüsseler Kommission; Brüsseler Behörde
  name         EU-Behörde; Kommission
  kind         institution
  seat         Berlaymont
  compound     EU-Kommissions; Kommissions

organisation EUROPEAN_COUNCIL
  name         Europäischer Rat; Europäische Rat; Europäischen Rat; Europäischen Rats; Europäischen Rates
  name         Europäischem Rat; EU-Rat; EU-Rats
  kind         institution
  meets        yes

organisation EU_COUNCIL
  name         Rat der EU; Rat der Europäischen Union; EU-Ministerrat; EU-Ministerrats; EU-Außenrat
  name         Rat für Auswärtige Angelegenheiten; Rat für Außenbeziehungen; Ecofin; Coreper
  kind         institution
  meets        yes

organisation EU_PARLIAMENT
  name         EU-Parlament; Europaparlament; Europäisches Parlament; Europäische Parlament; Europäischen Parlament
  name         Europäischen Parlaments; Europäischen Parlamentes; EU-Parlaments; Europaparlaments
  kind         institution
  compound     EU-Parlaments

organisation EEAS
  name         Europäischer Auswärtiger Dienst; Europäischen Auswärtigen Dienst; Europäischen Auswärtigen Diensts
  name         Europäische Auswärtige Dienst; EAD; EEAS
  kind         institution

organisation EUROGROUP
  name         Eurogruppe; Euro-Gruppe
  kind         institution
  meets        yes

organisation ECB
  name         EZB; Europäische Zentralbank; Europäischen Zentralbank
  kind         institution
  compound     EZB

organisation EIB
  name         EIB; Europäische Investitionsbank; Europäischen Investitionsbank
  kind         fund
  compound     EIB

organisation EBRD
  name         EBRD; Europäische Bank für Wiederaufbau und Entwicklung
  name         Europäischen Bank für Wiederaufbau und Entwicklung; Osteuropabank
  kind         fund
  compound     EBRD

organisation ECJ
  name         EuGH; Europäischer Gerichtshof; Europäische Gerichtshof; Europäischen Gerichtshof
  name         Europäischen Gerichtshofs; Europäischen Gerichtshofes
  kind         institution
  compound     EuGH

organisation EDA_AGENCY
  name         Europäische Verteidigungsagentur; Europäischen Verteidigungsagentur
  kind         institution

organisation FRONTEX
  name         Frontex; EU-Grenzschutzagentur; Grenzschutzagentur Frontex
  kind         institution
  compound     Frontex

organisation EURATOM
  name         Euratom
  kind         institution

organisation EUROPOL
  name         Europol
  kind         institution
  compound     Europol

organisation PEACE_FACILITY
  name         Europäische Friedensfazilität; Europäischen Friedensfazilität; EU-Friedensfazilität; Friedensfazilität
  kind         fund

organisation EUFOR
  name         Eufor; EUFOR Althea; Eufor Althea
  kind         other

# The United Nations and their agencies

organisation UN
  name         UN; Vereinte Nationen; Vereinten Nationen; Vereinter Nationen; Uno; UNO; UN-Generalversammlung
  name         UN-Vollversammlung; Uno-Generalversammlung; Uno-Vollversammlung
  name         Generalversammlung der Vereinten Nationen; UN-Sekretariat
  kind         un
  seat         UN-Hauptquartier; UN-Hauptsitz; New Yorker UN-Hauptquartier
  compound     UN; Uno; UNO
  meets        yes

organisation UNSC
  name         UN-Sicherheitsrat; UN-Sicherheitsrats; UN-Sicherheitsrates; Uno-Sicherheitsrat; Uno-Sicherheitsrats
  name         UNO-Sicherheitsrat; Weltsicherheitsrat; Weltsicherheitsrats; Weltsicherheitsrates
  name         Sicherheitsrat der Vereinten Nationen; Sicherheitsrats der Vereinten Nationen; Sicherheitsrat
  kind         un
  meets        yes

organisation UN_HRC
  name         UN-Menschenrechtsrat; UN-Menschenrechtsrats; Uno-Menschenrechtsrat; Menschenrechtsrat
  name         Menschenrechtsrats
  kind         un
  meets        yes

organisation OHCHR
  name         UN-Menschenrechtsbüro; UN-Menschenrechtsbüros; UN-Hochkommissariat für Menschenrechte
  name         Uno-Menschenrechtsbüro; OHCHR
  kind         un

organisation UNHCR
  name         UNHCR; UN-Flüchtlingshilfswerk; UN-Flüchtlingshilfswerks; Uno-Flüchtlingshilfswerk
  name         UN-Hochkommissariat für Flüchtlinge
  kind         un
  compound     UNHCR

organisation OCHA
  name         Ocha; OCHA; UN-Nothilfebüro; UN-Nothilfebüros; Uno-Nothilfebüro; UN-Büro für humanitäre Angelegenheiten
  kind         un
  compound     Ocha

organisation UNRWA
  name         UNRWA; Unrwa; Palästinenserhilfswerk; UN-Palästinenserhilfswerk; UN-Hilfswerk für Palästina-Flüchtlinge
  name         UN-Palästinenserhilfswerks
  kind         un
  compound     UNRWA

organisation UNICEF
  name         Unicef; UNICEF; UN-Kinderhilfswerk; UN-Kinderhilfswerks; Uno-Kinderhilfswerk
  name         Kinderhilfswerk der Vereinten Nationen
  kind         un
  compound     Unicef

organisation WFP
  name         Welternährungsprogramm; Welternährungsprogramms; UN-Welternährungsprogramm; WFP
  kind         un
  compound     WFP

organisation FAO
  name         FAO; Welternährungsorganisation; UN-Ernährungsorganisation
  kind         un
  compound     FAO

organisation WHO
  name         WHO; Weltgesundheitsorganisation; UN-Gesundheitsorganisation
  kind         un
  compound     WHO

organisation IAEA
  name         IAEA; IAEO; Internationale Atomenergiebehörde; Internationalen Atomenergiebehörde
  name         Internationale Atomenergie-Organisation; Internationalen Atomenergie-Organisation
  name         Internationale Atombehörde; Internationalen Atombehörde; Atomenergiebehörde; UN-Atombehörde
  name         Internationale Atomenergie-Behörde; Internationalen Atomenergie-Behörde
  kind         un
  compound     IAEA; IAEO

organisation UNESCO
  name         Unesco; UNESCO; UN-Kulturorganisation
  kind         un
  compound     Unesco

organisation UNDP
  name         UNDP; UN-Entwicklungsprogramm; UN-Entwicklungsprogramms
  kind         un
  compound     UNDP

organisation UNEP
  name         Unep; UNEP; UN-Umweltprogramm; UN-Umweltprogramms
  kind         un
  compound     Unep

organisation UNFCCC
  name         UNFCCC; UN-Klimasekretariat; UN-Klimasekretariats; UN-Klimarahmenkonvention
  kind         un

organisation IPCC
  name         Weltklimarat; Weltklimarats; Weltklimarates; IPCC
  kind         un

organisation WMO
  name         WMO; Weltorganisation für Meteorologie; Weltwetterorganisation
  kind         un
  compound     WMO

organisation IOM
  name         IOM; Internationale Organisation für Migration; Internationalen Organisation für Migration
  kind         un
  compound     IOM

organisation ILO
  name         ILO; Internationale Arbeitsorganisation; Internationalen Arbeitsorganisation
  kind         un
  compound     ILO

organisation ICAO
  name         ICAO; Internationale Zivilluftfahrt-Organisation; Internationalen Zivilluftfahrt-Organisation
  kind         un
  compound     ICAO

organisation IMO
  name         IMO; Internationale Seeschifffahrtsorganisation; Internationalen Seeschifffahrtsorganisation
  kind         un
  compound     IMO

organisation ITU
  name         ITU; Internationale Fernmeldeunion; Internationalen Fernmeldeunion
  kind         un

organisation UNCTAD
  name         Unctad; UNCTAD; UN-Handelskonferenz
  kind         un
  compound     Unctad

organisation UNODC
  name         UNODC; UN-Büro für Drogen- und Verbrechensbekämpfung
  kind         un

organisation UNFPA
  name         UNFPA; UN-Bevölkerungsfonds
  kind         un

organisation UN_WOMEN
  name         UN Women; UN-Frauenorganisation
  kind         un

organisation UNIFIL
  name         Unifil; UNIFIL; UN-Beobachtermission im Libanon; UN-Friedenstruppe im Libanon
  kind         un
  compound     Unifil

organisation MONUSCO
  name         Monusco; MONUSCO
  kind         un
  compound     Monusco

organisation MINUSMA
  name         Minusma; MINUSMA
  kind         un
  compound     Minusma

organisation UNDOF
  name         Undof; UNDOF
  kind         un

organisation ICJ
  name         Internationaler Gerichtshof; Internationale Gerichtshof; Internationalen Gerichtshof
  name         Internationalen Gerichtshofs; Internationalen Gerichtshofes; IGH
  kind         institution
  compound     IGH

organisation WORLD_BANK
  name         Weltbank; Weltbankgruppe
  kind         institution
  compound     Weltbank
  meets        yes

organisation IMF
  name         IWF; Internationaler Währungsfonds; Internationale Währungsfonds; Internationalen Währungsfonds
  name         Weltwährungsfonds; IMF
  kind         institution
  compound     IWF
  meets        yes

# Other international bodies

organisation OSCE
  name         OSZE; Organisation für Sicherheit und Zusammenarbeit in Europa
  name         Organisation für Sicherheit und Zusammenarbeit
  kind         institution
  compound     OSZE
  meets        yes

organisation COUNCIL_OF_EUROPE
  name         Europarat; Europarats; Europarates
  kind         institution
  compound     Europarats
  meets        yes

organisation ECHR
  name         Europäischer Gerichtshof für Menschenrechte; Europäischen Gerichtshof für Menschenrechte
  name         Europäischen Gerichtshofs für Menschenrechte; Europäischen Gerichtshofes für Menschenrechte; EGMR
  kind         institution
  compound     EGMR

organisation OECD
  name         OECD; Organisation für wirtschaftliche Zusammenarbeit und Entwicklung; Industrieländerorganisation
  kind         institution
  compound     OECD
  meets        yes

organisation WTO
  name         WTO; Welthandelsorganisation
  kind         institution
  compound     WTO
  meets        yes

organisation IEA
  name         IEA; Internationale Energieagentur; Internationalen Energieagentur; Internationale Energie-Agentur
  name         Internationalen Energie-Agentur
  kind         institution
  compound     IEA
  meets        yes

organisation IRENA
  name         Irena; IRENA; Internationale Agentur für erneuerbare Energien
  kind         institution

organisation OPCW
  name         OPCW; Organisation für das Verbot chemischer Waffen; Chemiewaffenorganisation
  kind         institution
  compound     OPCW

organisation CTBTO
  name         CTBTO; Atomteststopp-Organisation
  kind         institution

organisation ICC
  name         Internationaler Strafgerichtshof; Internationale Strafgerichtshof; Internationalen Strafgerichtshof
  name         Internationalen Strafgerichtshofs; Internationalen Strafgerichtshofes; IStGH; ICC; Weltstrafgericht
  kind         institution
  compound     IStGH

organisation ICRC
  name         Internationales Komitee vom Roten Kreuz; Internationale Komitee vom Roten Kreuz
  name         Internationalen Komitee vom Roten Kreuz; Internationalen Komitees vom Roten Kreuz; IKRK; Rotes Kreuz
  name         Rote Kreuz; Roten Kreuz; Roten Kreuzes; Internationales Rotes Kreuz; Internationalen Roten Kreuz
  kind         institution
  compound     IKRK; Rotkreuz

organisation RED_CRESCENT
  name         Roter Halbmond; Rote Halbmond; Roten Halbmond; Roten Halbmonds; Roten Halbmondes
  kind         institution

organisation INTERPOL
  name         Interpol
  kind         institution
  compound     Interpol

organisation FATF
  name         FATF; Financial Action Task Force
  kind         institution

organisation BIS
  name         BIZ; Bank für Internationalen Zahlungsausgleich
  kind         institution

organisation ADB
  name         Asiatische Entwicklungsbank; Asiatischen Entwicklungsbank; ADB
  kind         fund

organisation AIIB
  name         AIIB; Asiatische Infrastrukturinvestmentbank
  kind         fund

organisation AFDB
  name         Afrikanische Entwicklungsbank; Afrikanischen Entwicklungsbank; AfDB
  kind         fund

organisation NDB
  name         Neue Entwicklungsbank; Neuen Entwicklungsbank; Brics-Entwicklungsbank
  kind         fund

organisation GREEN_CLIMATE_FUND
  name         Grüner Klimafonds; Grünen Klimafonds; Grüne Klimafonds; Green Climate Fund; GCF
  kind         fund

organisation GLOBAL_FUND
  name         Globaler Fonds; Globalen Fonds; Globale Fonds; Global Fund
  kind         fund

organisation GAVI
  name         Gavi; Impfallianz; Impfallianz Gavi
  kind         fund

organisation PURL
  name         Purl; PURL; Purl-Initiative
  kind         fund

organisation GHF
  name         Gaza Humanitarian Foundation; GHF; Gaza-Stiftung; Gaza Humanitarian Fund
  kind         fund
  compound     GHF

organisation USAID
  name         USAID; US-Entwicklungsbehörde; Entwicklungsbehörde USAID
  kind         institution
  compound     USAID

organisation CIA
  name         CIA; US-Auslandsgeheimdienst
  kind         institution
  compound     CIA

organisation FED
  name         Fed; US-Notenbank; US-Zentralbank; Federal Reserve
  kind         institution
  compound     Fed

organisation BND
  name         BND; Bundesnachrichtendienst; Bundesnachrichtendiensts; Bundesnachrichtendienstes
  kind         institution
  compound     BND

organisation SBU
  name         SBU; ukrainischer Geheimdienst SBU
  kind         institution
  compound     SBU

organisation GUR
  name         HUR; GUR; ukrainischer Militärgeheimdienst; ukrainischen Militärgeheimdienst
  name         ukrainischen Militärgeheimdiensts; ukrainische Militärgeheimdienst
  kind         institution
  compound     HUR

organisation FSB
  name         FSB
  kind         institution
  compound     FSB

organisation RDIF
  name         Russischer Direktinvestitionsfonds; Russischen Direktinvestitionsfonds; RDIF
  kind         fund
  compound     RDIF

organisation AMNESTY
  name         Amnesty International; Amnesty
  kind         other
  compound     Amnesty

organisation HRW
  name         Human Rights Watch; HRW
  kind         other

organisation MSF
  name         Ärzte ohne Grenzen; Médecins Sans Frontières
  kind         other

organisation CARITAS
  name         Caritas
  kind         other
  compound     Caritas

organisation GREENPEACE
  name         Greenpeace
  kind         other
  compound     Greenpeace

organisation IFW
  name         Kiel Institut für Weltwirtschaft; IfW; Institut für Weltwirtschaft
  kind         institution
  compound     IfW

organisation SIPRI
  name         Sipri; SIPRI; Friedensforschungsinstitut Sipri
  kind         institution
  compound     Sipri

# Armed groups and movements

organisation HAMAS
  name         Hamas; islamistische Hamas; islamistischen Hamas; Terrororganisation Hamas
  name         Islamistenorganisation Hamas; Kassam-Brigaden; Kassam-Brigade; Al-Kassam-Brigaden
  kind         armed_group
  compound     Hamas

organisation PIJ
  name         Islamischer Dschihad; Islamische Dschihad; Islamischen Dschihad; Palästinensischer Islamischer Dschihad
  kind         armed_group

organisation HEZBOLLAH
  name         Hisbollah; Hizbollah; Hezbollah; Schiitenmiliz; Hisbollah-Miliz
  kind         armed_group
  compound     Hisbollah

organisation HOUTHI
  name         Huthi; Huthis; Huthi-Miliz; Huthi-Rebellen; Huthi-Bewegung; Houthi; Houthis; Huti; Ansar Allah
  name         Huthi-Milizen
  kind         armed_group
  seat         Sanaa
  compound     Huthi

organisation TALIBAN
  name         Taliban; radikalislamische Taliban; radikalislamischen Taliban
  kind         armed_group
  compound     Taliban

organisation PAK_TALIBAN
  name         pakistanische Taliban; pakistanischen Taliban; TTP; Tehrik-i-Taliban Pakistan
  kind         armed_group

organisation IS
  name         Islamischer Staat; Islamische Staat; Islamischen Staat; Islamischen Staats; Islamischen Staates; IS
  name         IS-Miliz; Terrormiliz IS; Terrormiliz Islamischer Staat; Daesch
  kind         armed_group
  compound     IS

organisation AL_QAIDA
  name         Al-Kaida; Al Kaida; Al-Qaida; Al Qaida; Terrornetzwerk Al-Kaida
  kind         armed_group
  compound     Al-Kaida

organisation AL_SHABAAB
  name         Al-Shabaab; Al-Schabab; Al Shabaab; Shabaab-Miliz
  kind         armed_group

organisation BOKO_HARAM
  name         Boko Haram
  kind         armed_group

organisation JNIM
  name         JNIM; Jama’at Nusrat al-Islam wal-Muslimin
  kind         armed_group

organisation HTS
  name         HTS; Haiat Tahrir al-Scham; Hajat Tahrir al-Scham; Hayat Tahrir al-Sham
  kind         armed_group
  compound     HTS

organisation SDF
  name         SDF; Syrische Demokratische Kräfte; Syrischen Demokratischen Kräfte; Syrischen Demokratischen Kräften
  name         kurdisch geführte SDF
  kind         armed_group
  compound     SDF

organisation YPG
  name         YPG; Kurdenmiliz YPG; Volksverteidigungseinheiten
  kind         armed_group
  compound     YPG

organisation PKK
  name         PKK; Arbeiterpartei Kurdistans; Kurdische Arbeiterpartei; verbotene Arbeiterpartei Kurdistans
  name         verbotenen Arbeiterpartei Kurdistans
  kind         armed_group
  compound     PKK

organisation IRGC
  name         Revolutionsgarden; Revolutionsgarde; iranische Revolutionsgarden; iranischen Revolutionsgarden
  name         Islamische Revolutionsgarden; IRGC; Al-Kuds-Brigaden; Kuds-Brigaden; Quds-Einheit; Pasdaran
  kind         armed_group
  compound     Revolutionsgarden

organisation PMF
  name         Volksmobilisierungskräfte; Haschd al-Schaabi; Volksmobilisierungseinheiten
  kind         armed_group

organisation KATAIB_HEZBOLLAH
  name         Kataib Hisbollah; Kata’ib Hisbollah
  kind         armed_group

organisation RSF
  name         RSF; Rapid Support Forces; RSF-Miliz; schnelle Eingreiftruppe RSF
  kind         armed_group
  compound     RSF

organisation M23
  name         M23; M 23; M-23; M23-Rebellen; M23-Miliz; Bewegung des 23. März
  kind         armed_group
  compound     M23

organisation FDLR
  name         FDLR; FDLR-Miliz
  kind         armed_group

organisation LNA
  name         Libysche Nationale Armee; Libyschen Nationalen Armee; LNA
  kind         armed_group

organisation POLISARIO
  name         Polisario; Frente Polisario; Polisario-Front
  kind         armed_group
  compound     Polisario

organisation TPLF
  name         TPLF; Volksbefreiungsfront von Tigray
  kind         armed_group

organisation WAGNER
  name         Wagner; Wagner-Gruppe; Gruppe Wagner; Söldnertruppe Wagner; Wagner-Söldner; Afrikakorps
  kind         armed_group
  compound     Wagner

organisation ELN
  name         ELN; ELN-Guerilla; Nationale Befreiungsarmee; Nationalen Befreiungsarmee
  kind         armed_group
  compound     ELN

organisation FARC
  name         Farc; FARC; Farc-Guerilla
  kind         armed_group
  compound     Farc

organisation PLO
  name         PLO; Palästinensische Befreiungsorganisation; Palästinensischen Befreiungsorganisation
  kind         other
  compound     PLO

organisation FATAH
  name         Fatah; Fatah-Bewegung
  kind         other
  compound     Fatah

organisation STC
  name         Südlicher Übergangsrat; Südlichen Übergangsrats; Südübergangsrat; STC
  kind         armed_group

organisation KURDISTAN_REGION
  name         Autonome Region Kurdistan; Autonomen Region Kurdistan; Kurdenregierung; kurdische Regionalregierung
  name         kurdischen Regionalregierung
  kind         other
  seat         Erbil

organisation MUSLIM_BROTHERHOOD
  name         Muslimbruderschaft; Muslimbrüder; Muslimbrüdern
  kind         other

organisation DPR_LPR
  name         Donezker Volksrepublik; Volksrepublik Donezk; Luhansker Volksrepublik; Volksrepublik Luhansk
  kind         armed_group

organisation OHR
  name         Büro des Hohen Repräsentanten; OHR
  kind         institution

organisation MSC
  name         Stiftung Münchner Sicherheitskonferenz
  kind         other

# Missions, tribunals, further bodies

organisation LOSS_AND_DAMAGE_FUND
  name         Fonds für Verluste und Schäden; Fonds für Schäden und Verluste
  kind         fund

organisation ADAPTATION_FUND
  name         Anpassungsfonds
  kind         fund

organisation TROPICAL_FOREST_FUND
  name         Tropenwaldfonds; Tropical Forest Forever Facility; TFFF
  kind         fund

organisation UNIDO
  name         Unido; UNIDO; UN-Organisation für industrielle Entwicklung
  kind         un

organisation UNAIDS
  name         UNAIDS; Unaids
  kind         un

organisation UNOPS
  name         UNOPS
  kind         un

organisation WIPO
  name         WIPO; Weltorganisation für geistiges Eigentum
  kind         un

organisation UN_HABITAT
  name         UN-Habitat
  kind         un

organisation UNMISS
  name         UNMISS; Unmiss
  kind         un

organisation UNAMA
  name         UNAMA; Unama
  kind         un

organisation UNAMI
  name         UNAMI; Unami
  kind         un

organisation UNSMIL
  name         UNSMIL; Unsmil
  kind         un

organisation UNITAMS
  name         UNITAMS; Unitams
  kind         un

organisation BINUH
  name         BINUH; Binuh
  kind         un

organisation UNTSO
  name         UNTSO
  kind         un

organisation UNFICYP
  name         UNFICYP; Unficyp
  kind         un

organisation KFOR
  name         KFOR; Kfor; Kfor-Truppe; Kosovo-Truppe
  kind         other
  compound     Kfor; KFOR

organisation EULEX
  name         Eulex; EULEX
  kind         other

organisation ASPIDES
  name         Aspides; EU-Mission Aspides; Operation Aspides
  kind         other

organisation IRINI
  name         Irini; Operation Irini; EU-Mission Irini
  kind         other

organisation EUMM
  name         EUMM; EU-Beobachtermission in Georgien; EU-Beobachtermission in Armenien
  kind         other

organisation EUAM
  name         EUAM
  kind         other

organisation EUMAM
  name         EUMAM; EU-Ausbildungsmission EUMAM; Ausbildungsmission EUMAM
  kind         other

organisation AUSSOM
  name         Atmis; ATMIS; Amisom; AMISOM; AUSSOM
  kind         other

organisation NSATU
  name         NSATU; Nato-Kommando NSATU
  kind         other

organisation ESM
  name         ESM; Euro-Rettungsschirm; Europäischer Stabilitätsmechanismus
  kind         fund

organisation EPPO
  name         Europäische Staatsanwaltschaft; Europäischen Staatsanwaltschaft
  kind         institution

organisation EUROJUST
  name         Eurojust
  kind         institution

organisation SOHR
  name         Syrische Beobachtungsstelle für Menschenrechte; Syrischen Beobachtungsstelle für Menschenrechte
  kind         other

organisation PERMANENT_COURT
  name         Ständiger Schiedshof; Ständigen Schiedshof; Ständigen Schiedshofs; Schiedsgericht in Den Haag
  kind         institution

organisation SPECIAL_TRIBUNAL
  name         Sondertribunal; Sondertribunals; Sondertribunal für das Verbrechen der Aggression
  kind         institution

organisation G4
  name         G4; G4-Staaten
  kind         union
  meets        yes

organisation D8
  name         D8; D-8; D-8-Organisation
  kind         union
  meets        yes

organisation BIMSTEC
  name         Bimstec; BIMSTEC
  kind         union
  meets        yes

organisation SAARC
  name         SAARC; Saarc
  kind         union
  meets        yes

organisation CICA
  name         CICA
  kind         union
  meets        yes

organisation ECO
  name         Organisation für wirtschaftliche Zusammenarbeit; Wirtschaftskooperationsorganisation
  kind         union
  meets        yes

organisation CEFTA
  name         Cefta; CEFTA
  kind         union
  meets        yes

organisation PIF_LEADERS
  name         Melanesian Spearhead Group
  kind         union
  meets        yes

organisation ALBA
  name         ALBA; Alba-Staaten; Bolivarianische Allianz
  kind         union
  meets        yes

organisation ANDEAN
  name         Andengemeinschaft; Andenparlament
  kind         union
  meets        yes

organisation PACIFIC_ALLIANCE
  name         Pazifik-Allianz; Pazifikallianz
  kind         union
  meets        yes

organisation CEMAC
  name         Cemac; CEMAC; Eccas; ECCAS; Ceeac
  kind         union
  meets        yes

organisation G5_SAHEL
  name         G5 Sahel; G5-Sahel; G5-Sahel-Gruppe
  kind         alliance
  meets        yes

organisation MAGHREB_UNION
  name         Union des Arabischen Maghreb; Arabische Maghreb-Union
  kind         union
  meets        yes

organisation ARAB_QUARTET
  name         arabische Quartett; arabischen Quartett
  kind         union
  meets        yes

organisation BSEC
  name         Schwarzmeer-Wirtschaftskooperation; Organisation der Schwarzmeer-Wirtschaftskooperation
  kind         union
  meets        yes

organisation GUAM_ORG
  name         GUAM-Gruppe; Organisation für Demokratie und Wirtschaftsentwicklung
  kind         union
  meets        yes

organisation CPLP
  name         CPLP; Gemeinschaft der Portugiesischsprachigen Länder
  kind         union
  meets        yes

organisation IPU
  name         Interparlamentarische Union; Interparlamentarischen Union
  kind         institution
  meets        yes

organisation BENELUX
  name         Benelux; Benelux-Staaten; Benelux-Länder; Beneluxstaaten; Beneluxländer
  kind         union
  meets        yes

# Further armed groups

organisation AL_AQSA_BRIGADES
  name         Al-Aksa-Brigaden; Al-Aksa-Märtyrerbrigaden; Al-Aqsa-Brigaden
  kind         armed_group

organisation ISWAP
  name         ISWAP; Islamischer Staat in Westafrika; Islamischen Staat in Westafrika
  kind         armed_group

organisation SPLM_IO
  name         SPLM-IO
  kind         armed_group

organisation PFLP
  name         PFLP; Volksfront zur Befreiung Palästinas
  kind         armed_group

organisation HAQQANI
  name         Haqqani-Netzwerk; Hakkani-Netzwerk; Haqqani-Netzwerks
  kind         armed_group

organisation LET
  name         Lashkar-e-Taiba; Laschkar-e-Taiba; Lashkar-e-Toiba; Laschkar-i-Taiba
  kind         armed_group

organisation JEM_PAK
  name         Jaish-e-Mohammed; Dschaisch-e-Mohammed; Jaish-e-Mohammad
  kind         armed_group

organisation KIA
  name         Kachin Independence Army; Kachin-Unabhängigkeitsarmee; Unabhängigkeitsarmee der Kachin
  kind         armed_group

organisation EMC_FARC
  name         Estado Mayor Central; Segunda Marquetalia
  kind         armed_group

organisation CLAN_DEL_GOLFO
  name         Clan del Golfo; Golf-Clan; Golfclan
  kind         armed_group

organisation SICA
  name         SICA; Zentralamerikanisches Integrationssystem; Zentralamerikanischen Integrationssystems
  kind         union
  meets        yes

organisation COMESA
  name         Comesa; Gemeinsamer Markt für das Östliche und Südliche Afrika
  kind         union
  meets        yes

organisation FANO
  name         Fano; Fano-Miliz; Fano-Milizen
  kind         armed_group

organisation OLA
  name         Oromo-Befreiungsarmee; Oromo Liberation Army
  kind         armed_group

organisation SNA
  name         Syrische Nationalarmee; Syrischen Nationalarmee; Syrische Nationale Armee; Syrischen Nationalen Armee; SNA
  kind         armed_group

organisation AFC_CONGO
  name         Allianz des Kongo-Flusses; Alliance Fleuve Congo
  kind         armed_group

organisation ADF
  name         ADF; ADF-Miliz; ADF-Rebellen
  kind         armed_group

organisation CODECO
  name         Codeco; CODECO
  kind         armed_group

organisation ARAKAN_ARMY
  name         Arakan Army; Arakan-Armee
  kind         armed_group

organisation KNU
  name         Karen National Union; KNU
  kind         armed_group

organisation BLA
  name         Belutschische Befreiungsarmee; Belutschischen Befreiungsarmee; BLA
  kind         armed_group

organisation ISKP
  name         ISKP; IS-Khorasan; IS-Chorasan; IS-Provinz Khorasan; ISPK; IS-K
  kind         armed_group

organisation ASOW
  name         Asow-Regiment; Asow-Brigade; Regiment Asow
  kind         armed_group

organisation FREE_RUSSIA_LEGION
  name         Legion Freiheit Russlands; Legion Freies Russland; Russisches Freiwilligenkorps
  kind         armed_group

organisation VIV_ANSANM
  name         Viv Ansanm
  kind         armed_group

organisation TREN_DE_ARAGUA
  name         Tren de Aragua
  kind         armed_group

organisation SINALOA
  name         Sinaloa-Kartell; Sinaloa-Kartells
  kind         armed_group

# Parties abroad that act in the news of their own

organisation PIS
  name         PiS; PiS-Partei; Recht und Gerechtigkeit
  kind         other
  compound     PiS

organisation FIDESZ
  name         Fidesz; Fidesz-Partei
  kind         other
  compound     Fidesz

organisation GEORGIAN_DREAM
  name         Georgischer Traum; Georgische Traum; Georgischen Traum; Georgischen Traums; Partei Georgischer Traum
  kind         other

organisation AKP
  name         AKP; AK-Partei
  kind         other
  compound     AKP

organisation CHP
  name         CHP
  kind         other
  compound     CHP

organisation LIKUD
  name         Likud; Likud-Partei
  kind         other
  compound     Likud

organisation KUOMINTANG
  name         Kuomintang; KMT
  kind         other
  compound     KMT

organisation DPP_TAIWAN
  name         Demokratische Fortschrittspartei; Demokratischen Fortschrittspartei
  kind         other

organisation ANC
  name         ANC
  kind         other
  compound     ANC

# Companies

organisation GAZPROM
  name         Gazprom; Gasprom
  kind         company
  compound     Gazprom

organisation ROSNEFT
  name         Rosneft
  kind         company
  compound     Rosneft

organisation LUKOIL
  name         Lukoil; Lukojl
  kind         company
  compound     Lukoil

organisation ROSATOM
  name         Rosatom
  kind         company
  compound     Rosatom

organisation NOVATEK
  name         Nowatek; Novatek
  kind         company

organisation NAFTOGAZ
  name         Naftogaz; Naftohas; Naftogas
  kind         company
  compound     Naftogaz

organisation ENERGOATOM
  name         Enerhoatom; Energoatom
  kind         company
  compound     Energoatom

organisation UKRENERGO
  name         Ukrenerho; Ukrenergo
  kind         company

organisation NORD_STREAM
  name         Nord Stream; Nord Stream AG; Nord Stream 2 AG
  kind         company

organisation EUROCLEAR
  name         Euroclear; Verwahrstelle Euroclear; Finanzdienstleister Euroclear
  kind         company
  compound     Euroclear

organisation RHEINMETALL
  name         Rheinmetall
  kind         company
  compound     Rheinmetall

organisation KNDS
  name         KNDS; Krauss-Maffei Wegmann; KMW
  kind         company

organisation DIEHL
  name         Diehl; Diehl Defence
  kind         company
  compound     Diehl

organisation HENSOLDT
  name         Hensoldt
  kind         company

organisation TKMS
  name         TKMS; Thyssenkrupp Marine Systems
  kind         company

organisation AIRBUS
  name         Airbus
  kind         company
  compound     Airbus

organisation DASSAULT
  name         Dassault; Dassault Aviation
  kind         company

organisation THALES
  name         Thales
  kind         company

organisation LEONARDO
  name         Leonardo
  kind         company

organisation SAAB
  name         Saab
  kind         company
  compound     Saab

organisation BAE
  name         BAE Systems; BAE
  kind         company

organisation LOCKHEED
  name         Lockheed Martin; Lockheed
  kind         company

organisation RAYTHEON
  name         Raytheon; RTX
  kind         company

organisation BOEING
  name         Boeing
  kind         company
  compound     Boeing

organisation SPACEX
  name         SpaceX; Starlink
  kind         company
  compound     SpaceX

organisation NVIDIA
  name         Nvidia
  kind         company
  compound     Nvidia

organisation HUAWEI
  name         Huawei
  kind         company
  compound     Huawei

organisation TSMC
  name         TSMC
  kind         company
  compound     TSMC

organisation TIKTOK
  name         Tiktok; TikTok; ByteDance; Bytedance
  kind         company
  compound     Tiktok

organisation ARAMCO
  name         Saudi Aramco; Aramco
  kind         company
  compound     Aramco

organisation QATARENERGY
  name         Qatar Energy; QatarEnergy; Katar Energy
  kind         company

organisation TOTALENERGIES
  name         Totalenergies; TotalEnergies
  kind         company

organisation SHELL
  name         Shell
  kind         company
  compound     Shell

organisation BP
  name         BP; British Petroleum
  kind         company
  compound     BP

organisation ENI
  name         Eni
  kind         company
  compound     Eni

organisation OMV
  name         OMV
  kind         company
  compound     OMV

organisation UNIPER
  name         Uniper
  kind         company
  compound     Uniper

organisation RWE
  name         RWE
  kind         company
  compound     RWE

organisation SIEMENS
  name         Siemens; Siemens Energy
  kind         company
  compound     Siemens

organisation VW
  name         Volkswagen; VW
  kind         company
  compound     VW

organisation RBI
  name         Raiffeisen Bank International; RBI
  kind         company
  compound     RBI

organisation KFW
  name         KfW; Kreditanstalt für Wiederaufbau
  kind         fund
  compound     KfW

organisation BLACKROCK
  name         Blackrock; BlackRock
  kind         company
  compound     Blackrock
