# Groups without a fixed membership list, and events with a name. A group that acts by itself ("die Koalition der
# Willigen kündigt an") has `actor group`; an event has `actor none`. A place is given where the event is bound to it.

# Groups

forum coalition_of_the_willing
  name     Koalition der Willigen; Koalition der Freiwilligen; Koalition von Willigen; Koalition der Entschlossenen
  name     Koalition der Unterstützer; Coalition of the Willing; Willigen-Koalition; Willigen; Willigenkoalition
  format   multilateral
  actor    group

forum ukraine_contact_group
  name     Ukraine-Kontaktgruppe; Ramstein-Gruppe; Ramstein-Format; Ramstein-Koalition; Ramsteinformat
  name     Kontaktgruppe zur Verteidigung der Ukraine; Kontaktgruppe für die Verteidigung der Ukraine
  name     Ukraine Defense Contact Group; Ukraine Defence Contact Group; UDCG; Kontaktgruppe; internationale Kontaktgruppe
  name     Ukraine-Verteidigungskontaktgruppe
  format   multilateral
  actor    group

forum weimar_triangle
  name     Weimarer Dreieck; Weimarer Dreiecks; Weimarer Dreieck plus; Weimar plus; Weimar Plus
  name     Weimar-Plus-Gruppe; Weimarer Format; Weimar-Plus-Format
  format   trilateral
  actor    group

forum bucharest_nine
  name     Bukarester Neun; Bukarest 9; Bukarest Neun; Bukarest-9; B9; Bukarester-Neun-Gruppe; Bukarest-9-Format
  format   multilateral
  actor    group

forum nordic_baltic_eight
  name     Nordisch-Baltische Acht; Nordisch-Baltischen Acht; nordisch-baltische Acht; NB8; NB8-Staaten; NB8-Format
  name     nordisch-baltische Gruppe
  format   multilateral
  actor    group

forum lublin_triangle
  name     Lublin-Dreieck; Lublin-Dreiecks; Lubliner Dreieck; Lubliner Dreiecks
  format   multilateral
  actor    group

forum normandy_format
  name     Normandie-Format; Normandie-Formats; Normandieformat; Normandie-Gruppe; Normandie-Vierer
  format   multilateral
  actor    group

forum slavkov_format
  name     Slavkov-Format; Austerlitz-Format; Slavkov-Gruppe
  format   multilateral
  actor    group

forum three_seas
  name     Drei-Meere-Initiative; Drei-Meere-Gipfel; Dreimeeresinitiative; Drei-Meere-Gruppe
  format   multilateral
  actor    group

forum ramstein_air_defence
  name     Luftverteidigungskoalition; Flugabwehrkoalition; Immediate Action on Air Defense
  name     Luftverteidigungs-Koalition
  format   multilateral
  actor    group

forum drone_coalition
  name     Drohnenkoalition; Drohnen-Koalition
  format   multilateral
  actor    group

forum tank_coalition
  name     Panzerkoalition; Leopard-Koalition; Panzer-Koalition
  format   multilateral
  actor    group

forum fighter_coalition
  name     Kampfjet-Koalition; Kampfjetkoalition; F-16-Koalition; Jet-Koalition
  format   multilateral
  actor    group

forum maritime_coalition
  name     Marinekoalition; maritime Koalition; maritimen Koalition
  format   multilateral
  actor    group

forum artillery_coalition
  name     Artilleriekoalition; Munitionskoalition; Munitionsinitiative; tschechische Munitionsinitiative
  name     tschechischen Munitionsinitiative
  format   multilateral
  actor    group

forum sky_shield
  name     European Sky Shield; European Sky Shield Initiative; Sky Shield; Sky-Shield-Initiative; ESSI; Essi
  format   multilateral
  actor    group

forum northern_group
  name     Northern Group; Nordgruppe
  format   multilateral
  actor    group

forum friends_of_peace
  name     Gruppe der Freunde für den Frieden; Freunde des Friedens; Friends for Peace
  format   multilateral
  actor    group

forum g7_plus
  name     G7 plus; G7-plus-Gruppe
  format   multilateral
  actor    group

forum med9
  name     Med9; MED9; EuroMed 9; Mittelmeeranrainer der EU; EU-Südstaaten; Club Med
  format   multilateral
  actor    group

forum hague_group
  name     Haager Gruppe; Den-Haag-Gruppe
  format   multilateral
  actor    group

forum quint
  name     Quint; Quint-Staaten; Quint-Gruppe
  format   multilateral
  actor    group

forum middle_east_quartet
  name     Nahostquartett; Nahost-Quartett; Nahostquartetts; Nahost-Quartetts
  format   multilateral
  actor    group

forum astana_format
  name     Astana-Format; Astana-Gruppe; Astana-Formats; Astana-Prozess
  format   multilateral
  actor    group

forum minsk_group
  name     Minsk-Gruppe; OSZE-Minsk-Gruppe; Minsker Gruppe
  format   multilateral
  actor    group

forum trilateral_contact_group
  name     Trilaterale Kontaktgruppe; Trilateralen Kontaktgruppe; trilaterale Kontaktgruppe
  format   multilateral
  actor    group

forum berlin_process
  name     Berlin-Prozess; Westbalkan-Prozess; Berliner Prozess; Westbalkan-Gipfel; Westbalkangipfel
  name     Westbalkan-Konferenz; Westbalkankonferenz
  format   multilateral
  actor    none

forum sudan_quad
  name     Sudan-Quad; Sudan-Quartett; Quad zum Sudan
  format   multilateral
  actor    group

forum climate_club
  name     Klimaclub; Klima-Club; Klimaklub
  format   multilateral
  actor    group

forum high_ambition_coalition
  name     High Ambition Coalition; Koalition der Ambitionierten; Koalition der Ehrgeizigen
  format   multilateral
  actor    group

forum aosis
  name     Aosis; AOSIS; Allianz der kleinen Inselstaaten; Allianz kleiner Inselstaaten
  format   multilateral
  actor    group

forum powering_past_coal
  name     Powering Past Coal Alliance; Kohleausstiegsallianz; Anti-Kohle-Allianz; Allianz für den Kohleausstieg
  format   multilateral
  actor    group

forum frugal_four
  name     Sparsame Vier; Sparsamen Vier; sparsame Vier; Frugale Vier; Frugalen Vier
  format   multilateral
  actor    group

forum paris_club
  name     Pariser Club; Pariser Clubs; Pariser Klub
  format   multilateral
  actor    group

forum peace_board
  name     Friedensrat; Friedensrats; Friedensrates; Board of Peace; Friedensrat für Gaza; Gaza-Friedensrat
  format   multilateral
  actor    group

forum anti_is_coalition
  name     Anti-IS-Koalition; Internationale Allianz gegen den IS; Anti-IS-Allianz
  name     internationale Koalition gegen den IS
  format   multilateral
  actor    group

forum special_tribunal_group
  name     Kerngruppe zum Sondertribunal; Core Group zum Sondertribunal
  format   multilateral
  actor    group

forum core_five
  name     Core Five
  format   multilateral
  actor    group

forum central_asia_plus
  name     Zentralasien plus; Zentralasien-Gipfel; EU-Zentralasien-Gipfel
  format   multilateral
  actor    none

# Recurring meetings and events

forum munich_security_conference
  name     Münchner Sicherheitskonferenz; Münchener Sicherheitskonferenz; Sicherheitskonferenz in München
  name     Sicherheitskonferenz; Siko; MSC; Munich Security Conference
  format   conference
  actor    none
  place    München

forum world_economic_forum
  name     Weltwirtschaftsforum; Weltwirtschaftsforums; WEF; Davoser Forum; Davoser Weltwirtschaftsforum
  name     Weltwirtschaftsgipfel; World Economic Forum; WEF-Jahrestreffen; WEF-Jahrestagung
  format   conference
  actor    none
  place    Davos

forum european_political_community
  name     Europäische Politische Gemeinschaft; Europäischen Politischen Gemeinschaft; EPG; EPG-Gipfel; EPG-Treffen
  name     Gipfel der Europäischen Politischen Gemeinschaft; Europäischer Politischer Gipfel
  format   multilateral
  actor    group

forum recovery_conference
  name     Wiederaufbaukonferenz; Ukraine-Wiederaufbaukonferenz; Wiederaufbau-Konferenz; Ukraine Recovery Conference
  name     URC; Konferenz zum Wiederaufbau der Ukraine; Ukraine Reform Conference
  format   conference
  actor    none

forum swiss_peace_summit
  name     Bürgenstock-Konferenz; Bürgenstock-Gipfel; Bürgenstock-Friedenskonferenz; Bürgenstockkonferenz
  name     Ukraine-Friedenskonferenz auf dem Bürgenstock; Friedenskonferenz auf dem Bürgenstock
  format   conference
  actor    none
  place    Bürgenstock

forum peace_summit
  name     Ukraine-Friedenskonferenz; Ukraine-Friedensgipfel; Friedensgipfel; Friedenskonferenz
  format   conference
  actor    none

forum crimea_platform
  name     Krim-Plattform; Krimplattform; Krim-Plattform-Gipfel
  format   conference
  actor    none

forum yalta_european_strategy
  name     Yalta European Strategy; Jalta European Strategy; YES-Konferenz; YES-Forum; Jalta-Europa-Strategie
  format   conference
  actor    none
  place    Kiew

forum kyiv_security_forum
  name     Kiewer Sicherheitsforum; Kiewer Sicherheitsforums; Kyiv Security Forum
  format   conference
  actor    none
  place    Kiew

forum shangri_la_dialogue
  name     Shangri-La-Dialog; Shangri-La-Dialogs; Shangri-La-Sicherheitsdialog; Sicherheitsforum Shangri-La
  name     Shangri-La-Konferenz
  format   conference
  actor    none
  place    Singapur

forum raisina_dialogue
  name     Raisina-Dialog; Raisina-Dialogs; Raisina Dialogue
  format   conference
  actor    none
  place    Neu-Delhi

forum halifax_forum
  name     Halifax-Sicherheitsforum; Halifax International Security Forum; Sicherheitsforum in Halifax; Halifax-Forum
  format   conference
  actor    none
  place    Halifax

forum globsec
  name     Globsec; GLOBSEC; Globsec-Forum; Globsec-Konferenz
  format   conference
  actor    none

forum warsaw_security_forum
  name     Warschauer Sicherheitsforum; Warschauer Sicherheitsforums; Warsaw Security Forum
  format   conference
  actor    none
  place    Warschau

forum xiangshan_forum
  name     Xiangshan-Forum; Xiangshan-Forums; Pekinger Xiangshan-Forum
  format   conference
  actor    none
  place    Peking

forum boao_forum
  name     Boao-Forum; Boao-Forums; Boao-Forum für Asien
  format   conference
  actor    none
  place    Boao

forum belt_and_road_forum
  name     Seidenstraßen-Gipfel; Seidenstraßengipfel; Seidenstraßen-Forum; Seidenstraßenforum; Belt and Road Forum
  format   conference
  actor    none
  place    Peking

forum st_petersburg_forum
  name     Petersburger Wirtschaftsforum; Petersburger Wirtschaftsforums; St. Petersburger Wirtschaftsforum
  name     Internationales Wirtschaftsforum in St. Petersburg; Wirtschaftsforum in St. Petersburg; SPIEF
  format   conference
  actor    none
  place    Sankt Petersburg

forum eastern_economic_forum
  name     Östliches Wirtschaftsforum; Östlichen Wirtschaftsforums; Östliche Wirtschaftsforum
  name     Östlichen Wirtschaftsforum; Fernost-Wirtschaftsforum; Wirtschaftsforum in Wladiwostok
  format   conference
  actor    none
  place    Wladiwostok

forum valdai_club
  name     Waldai-Forum; Waldai-Forums; Waldai-Klub; Waldai-Club; Valdai-Club; Waldai-Diskussionsklub
  format   conference
  actor    none
  place    Sotschi

forum russia_africa_summit
  name     Russland-Afrika-Gipfel; Russland-Afrika-Gipfels; Afrika-Russland-Gipfel
  format   multilateral
  actor    none

forum china_africa_forum
  name     China-Afrika-Gipfel; China-Afrika-Forum; Forum für China-Afrika-Kooperation; Focac; FOCAC
  format   multilateral
  actor    none

forum eu_africa_summit
  name     EU-Afrika-Gipfel; EU-AU-Gipfel; Europa-Afrika-Gipfel
  format   multilateral
  actor    none

forum eu_china_summit
  name     EU-China-Gipfel; EU-China-Gipfels; China-EU-Gipfel
  format   bilateral
  actor    none

forum eu_celac_summit
  name     EU-Celac-Gipfel; EU-Lateinamerika-Gipfel
  format   multilateral
  actor    none

forum us_africa_summit
  name     USA-Afrika-Gipfel; US-Afrika-Gipfel
  format   multilateral
  actor    none

forum ticad
  name     Ticad; TICAD; Tokyo International Conference on African Development
  format   conference
  actor    none

forum cop
  name     Weltklimakonferenz; Weltklimakonferenzen; Klimakonferenz; UN-Klimakonferenz; UN-Klimakonferenzen
  name     Uno-Klimakonferenz; UN-Klimagipfel; Weltklimagipfel; Klimagipfel; COP; COP26; COP27; COP28; COP29; COP30
  name     COP31; COP32; COP 26; COP 27; COP 28; COP 29; COP 30; COP 31
  format   conference
  actor    none

forum petersberg_climate_dialogue
  name     Petersberger Klimadialog; Petersberger Klimadialogs; Petersberger Dialog
  format   conference
  actor    none

forum biodiversity_conference
  name     Weltnaturkonferenz; Weltnaturgipfel; Artenschutzkonferenz; Weltbiodiversitätskonferenz
  name     UN-Biodiversitätskonferenz; COP15; COP16; Biodiversitätskonferenz
  format   conference
  actor    none

forum ocean_conference
  name     UN-Ozeankonferenz; Ozeankonferenz; UN-Meereskonferenz; Weltozeankonferenz; Ozeangipfel
  format   conference
  actor    none

forum plastics_conference
  name     Plastikkonferenz; UN-Plastikkonferenz; UN-Plastikverhandlungen
  format   conference
  actor    none

forum development_finance_conference
  name     Entwicklungsfinanzierungskonferenz; Konferenz zur Entwicklungsfinanzierung
  name     UN-Konferenz zur Entwicklungsfinanzierung; UN-Entwicklungskonferenz
  format   conference
  actor    none

forum un_general_debate
  name     UN-Generaldebatte; Generaldebatte der Vereinten Nationen; UN-Vollversammlungswoche; UN-Woche
  name     Generaldebatte der UN-Vollversammlung
  format   conference
  actor    none
  place    New York

forum summit_of_the_future
  name     Zukunftsgipfel; UN-Zukunftsgipfel; Zukunftsgipfels
  format   conference
  actor    none
  place    New York

forum imf_world_bank_meetings
  name     IWF-Frühjahrstagung; IWF-Jahrestagung; Frühjahrstagung von IWF und Weltbank
  name     Jahrestagung von IWF und Weltbank; Herbsttagung von IWF und Weltbank; Weltbank-Frühjahrstagung
  format   conference
  actor    none

forum wto_ministerial
  name     WTO-Ministerkonferenz; WTO-Ministertreffen
  format   conference
  actor    none

forum world_health_assembly
  name     Weltgesundheitsversammlung; WHO-Jahrestagung; Weltgesundheitskonferenz; World Health Summit
  name     Weltgesundheitsgipfel
  format   conference
  actor    none

forum npt_conference
  name     Überprüfungskonferenz; NPT-Überprüfungskonferenz; Atomwaffensperrvertrags-Konferenz
  format   conference
  actor    none

forum geneva_disarmament_conference
  name     Genfer Abrüstungskonferenz; UN-Abrüstungskonferenz; Abrüstungskonferenz
  format   conference
  actor    none
  place    Genf

forum nuclear_energy_summit
  name     Atomgipfel; Kernenergie-Gipfel; Atomenergie-Gipfel
  format   conference
  actor    none

forum ai_summit
  name     KI-Gipfel; KI-Gipfels; KI-Aktionsgipfel; AI Action Summit; KI-Sicherheitsgipfel
  format   conference
  actor    none

forum democracy_summit
  name     Demokratiegipfel; Demokratie-Gipfel; Gipfel für Demokratie; Summit for Democracy
  format   conference
  actor    none

forum brussels_syria_conference
  name     Syrien-Konferenz; Syrienkonferenz; Syrien-Geberkonferenz; Brüsseler Syrien-Konferenz
  format   conference
  actor    none

forum libya_conference
  name     Libyen-Konferenz; Libyenkonferenz; Berliner Libyen-Konferenz; Libyen-Gipfel
  format   conference
  actor    none

forum sudan_conference
  name     Sudan-Konferenz; Sudankonferenz; Berliner Sudan-Konferenz
  format   conference
  actor    none

forum lebanon_conference
  name     Libanon-Konferenz; Libanonkonferenz
  format   conference
  actor    none

forum afghanistan_conference
  name     Afghanistan-Konferenz; Afghanistankonferenz; Moskauer Format; Doha-Prozess
  format   conference
  actor    none

forum two_state_conference
  name     Zweistaatenkonferenz; Zwei-Staaten-Konferenz; Konferenz zur Zweistaatenlösung; Palästina-Konferenz
  name     Nahost-Konferenz; Nahostkonferenz; Konferenz zur Zwei-Staaten-Lösung
  format   conference
  actor    none

forum gaza_summit
  name     Gaza-Gipfel; Gaza-Konferenz; Gazagipfel; Gaza-Friedensgipfel; Friedensgipfel von Scharm el-Scheich
  name     Gipfel von Scharm el-Scheich
  format   conference
  actor    none

forum donor_conference
  name     Geberkonferenz; Geberkonferenzen; Ukraine-Geberkonferenz; Gaza-Geberkonferenz
  name     internationale Geberkonferenz
  format   conference
  actor    none

forum manama_dialogue
  name     Manama-Dialog; Manama-Dialogs; Manama Dialogue
  format   conference
  actor    none
  place    Manama

forum doha_forum
  name     Doha-Forum; Doha-Forums; Doha Forum
  format   conference
  actor    none
  place    Doha

forum antalya_forum
  name     Antalya-Diplomatieforum; Diplomatieforum in Antalya; Diplomatieforum Antalya; Antalya Diplomacy Forum
  name     Antalya-Forum
  format   conference
  actor    none
  place    Antalya

forum baghdad_conference
  name     Bagdad-Konferenz; Konferenz von Bagdad
  format   conference
  actor    none

forum future_investment_initiative
  name     Future Investment Initiative; Wüsten-Davos; Davos in der Wüste; Davos der Wüste; Wüsten-Davos-Konferenz
  format   conference
  actor    none
  place    Riad

forum world_governments_summit
  name     World Government Summit; Weltregierungsgipfel; World Governments Summit
  format   conference
  actor    none
  place    Dubai

forum delphi_forum
  name     Delphi-Wirtschaftsforum; Delphi Economic Forum
  format   conference
  actor    none
  place    Delphi

forum bled_forum
  name     Strategisches Forum Bled; Bled Strategic Forum; Strategieforum in Bled; Strategischen Forum in Bled
  format   conference
  actor    none
  place    Bled

forum alpbach_forum
  name     Forum Alpbach; Europäisches Forum Alpbach; Europäischen Forum Alpbach; Europäischen Forums Alpbach
  format   conference
  actor    none
  place    Alpbach

forum salzburg_summit
  name     Salzburg-Gipfel; Salzburger Gipfel; Salzburg Summit; Europa-Forum Wachau; Europaforum Wachau
  format   conference
  actor    none

forum ambrosetti_forum
  name     Ambrosetti-Forum; Forum Ambrosetti; Forum von Cernobbio; Ambrosetti-Forums
  format   conference
  actor    none
  place    Cernobbio

forum krynica_forum
  name     Wirtschaftsforum in Karpacz; Wirtschaftsforum Karpacz; Krynica-Forum
  format   conference
  actor    none
  place    Karpacz

forum lennart_meri_conference
  name     Lennart-Meri-Konferenz; Lennart Meri Conference; Lennart-Meri-Konferenz in Tallinn
  format   conference
  actor    none
  place    Tallinn

forum riga_conference
  name     Riga-Konferenz; Konferenz von Riga; Riga Conference
  format   conference
  actor    none
  place    Riga

forum berlin_security_conference
  name     Berliner Sicherheitskonferenz; Berlin Security Conference; Berliner Außenpolitisches Forum
  format   conference
  actor    none
  place    Berlin

forum bilderberg
  name     Bilderberg-Konferenz; Bilderberg-Treffen; Bilderberg-Konferenzen
  format   conference
  actor    none

forum mediterranean_dialogues
  name     Rome Med; Rom-Mittelmeerdialog; Med-Dialoge
  format   conference
  actor    none
  place    Rom

forum baltic_sea_summit
  name     Ostsee-Gipfel; Ostseegipfel; Ostsee-Gipfels; Ostsee-NATO-Gipfel
  format   conference
  actor    none

forum north_sea_summit
  name     Nordsee-Gipfel; Nordseegipfel; Nordseegipfels
  format   conference
  actor    none

forum drone_summit
  name     Drohnenwall-Gipfel; Drohnengipfel; Drohnen-Gipfel
  format   conference
  actor    none

forum tech_summit
  name     Digitalgipfel; Digital-Gipfel; Gipfel zur digitalen Souveränität
  format   conference
  actor    none

forum migration_conference
  name     Migrationsgipfel; Migrationskonferenz; Asylgipfel
  format   conference
  actor    none

forum mine_conference
  name     Anti-Minen-Konferenz; Minenräumkonferenz
  format   conference
  actor    none

forum francophonie_summit
  name     Frankophonie-Gipfel; Francophonie-Gipfel
  format   conference
  actor    none

forum one_planet_summit
  name     One-Planet-Gipfel; One Planet Summit
  format   conference
  actor    none

forum global_financing_pact
  name     Gipfel für einen neuen globalen Finanzpakt; Pariser Finanzgipfel; Finanzgipfel in Paris
  format   conference
  actor    none
  place    Paris

forum hamburg_sustainability
  name     Hamburg Sustainability Conference; Hamburger Nachhaltigkeitskonferenz; Nachhaltigkeitskonferenz in Hamburg
  format   conference
  actor    none
  place    Hamburg

forum paris_peace_forum
  name     Pariser Friedensforum; Pariser Friedensforums; Paris Peace Forum; Friedensforum in Paris
  format   conference
  actor    none
  place    Paris

forum nato_ukraine_council
  name     Nato-Ukraine-Rat; Nato-Ukraine-Rats; Nato-Ukraine-Rates; NATO-Ukraine-Rat
  format   multilateral
  actor    none
  place    Brüssel

forum nato_russia_council
  name     Nato-Russland-Rat; Nato-Russland-Rats; NATO-Russland-Rat
  format   multilateral
  actor    none
  place    Brüssel

forum eu_ukraine_summit
  name     EU-Ukraine-Gipfel; Ukraine-EU-Gipfel; EU-Ukraine-Gipfels
  format   bilateral
  actor    none

forum nuclear_planning_group
  name     Nukleare Planungsgruppe; Nuklearen Planungsgruppe
  format   multilateral
  actor    none

forum ukraine_summit
  name     Ukraine-Gipfel; Ukrainegipfel; Ukraine-Gipfels; Ukraine-Sondergipfel; Ukraine-Krisengipfel
  format   multilateral
  actor    none


forum osce_permanent_council
  name     Ständiger Rat der OSZE; Ständigen Rats der OSZE; Ständigen Rates der OSZE; Ständigen Rat der OSZE; OSZE-Rat
  name     Ständigen Rats; Ständigen Rates
  format   multilateral
  actor    none
