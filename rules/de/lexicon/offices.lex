# Offices of German news, with every form that differs by more than a genitive -s.
# Several offices may share a rank: a general word (Staatschef, Regierungschef) is an office of its own, and those
# whom news calls so hold it beside their proper one (people.lex).
# `only` says whose office a bare title is: "der Kanzler" is the German one unless the text names another state, so
# that the Austrian chancellor and the Swiss and Austrian presidents hold the office too.

# Heads of state

office president
  title      Präsident; Präsidenten; Präsidentin; Präsidentinnen; Staatspräsident; Staatspräsidenten
  title      Staatspräsidentin; Staatspräsidentinnen; Übergangspräsident; Übergangspräsidenten; Übergangspräsidentin
  title      Übergangspräsidentinnen; Interimspräsident; Interimspräsidenten; Interimspräsidentin
  title      Interimspräsidentinnen
  of         country; organisation
  unique     yes
  rank       head_of_state

office federal_president
  title      Bundespräsident; Bundespräsidenten; Bundespräsidentin; Bundespräsidentinnen
  of         country
  only       DEU
  unique     yes
  rank       head_of_state

office head_of_state
  title      Staatschef; Staatschefs; Staatschefin; Staatschefinnen; Staatsoberhaupt; Staatsoberhaupts
  title      Staatsoberhauptes; Staatsoberhäupter; Staatsoberhäuptern
  of         country
  unique     yes
  rank       head_of_state

office party_and_state_chief
  title      Staats- und Parteichef; Staats- und Parteichefs; Partei- und Staatschef; Partei- und Staatschefs
  of         country
  unique     yes
  rank       head_of_state

office ruler
  title      Machthaber; Machthabern; Machthaberin; Diktator; Diktatoren; Junta-Chef; Juntachef; Militärherrscher
  title      Militärmachthaber
  of         country
  unique     yes
  rank       head_of_state

office supreme_leader
  title      Oberster Führer; Oberste Führer; Obersten Führer; Obersten Führers; oberster Führer; oberste Führer
  title      obersten Führer; obersten Führers; Revolutionsführer; Revolutionsführers; Religionsführer
  title      Religionsführers; geistlicher Führer; geistlichen Führers; geistliches Oberhaupt; geistliche Oberhaupt
  title      geistlichen Oberhaupts; geistlichen Oberhauptes; Ajatollah; Ayatollah
  of         country
  only       IRN
  unique     yes
  rank       head_of_state

office monarch
  title      König; Könige; Königen; Königin; Königinnen; Monarch; Monarchen; Monarchin; Monarchinnen
  of         country
  unique     yes
  rank       head_of_state

office emperor
  title      Kaiser; Kaiserin; Tenno
  of         country
  only       JPN
  unique     yes
  rank       head_of_state

office emir
  title      Emir; Emire; Emiren
  of         country
  unique     yes
  rank       head_of_state

office sultan
  title      Sultan; Sultane; Sultanen
  of         country
  unique     yes
  rank       head_of_state

office prince
  title      Fürst; Fürsten; Fürstin; Großherzog; Großherzogs; Großherzogin
  of         country
  unique     yes
  rank       head_of_state

office crown_prince
  title      Kronprinz; Kronprinzen; Kronprinzessin; Kronprinzessinnen; Thronfolger; Thronfolgerin; Thronfolgern
  of         country
  unique     yes
  rank       official

office pope
  title      Papst; Papstes; Papsts; Päpste; Pontifex; Heiliger Vater; Heiligen Vater; Heiligen Vaters; Heilige Vater
  title      Kirchenoberhaupt
  of         country
  only       VAT
  unique     yes
  rank       head_of_state

office governor_general
  title      Generalgouverneur; Generalgouverneure; Generalgouverneurin
  of         country
  unique     yes
  rank       head_of_state

# Heads of government

office prime_minister
  title      Premierminister; Premierministern; Premierministerin; Premierministerinnen; Premier; Premiers; Premierin
  title      Premierinnen; Ministerpräsident; Ministerpräsidenten; Ministerpräsidentin; Ministerpräsidentinnen
  title      Übergangspremier; Interimspremier; Übergangsministerpräsident; Interimsministerpräsident; Taoiseach
  title      Übergangsministerpräsidenten; Interimsministerpräsidenten; Übergangspremierminister; Interimspremierminister
  title      Übergangsministerpräsidentin; Übergangspremierministerin; Interims-Premier; Übergangs-Premier
  of         country
  unique     yes
  rank       head_of_government

office head_of_government
  title      Regierungschef; Regierungschefs; Regierungschefin; Regierungschefinnen; Übergangsregierungschef
  title      Übergangsregierungschefs; Übergangsregierungschefin; Interimsregierungschef; Interimsregierungschefs
  of         country
  unique     yes
  rank       head_of_government

# Nobody knows of a state which of the two it means, so that the state stands for it.
office heads
  title      Staats- und Regierungschefs; Staats- und Regierungschefinnen; Staats- und Regierungsspitzen
  of         country
  rank       head_of_government

office chancellor
  title      Bundeskanzler; Bundeskanzlern; Bundeskanzlerin; Bundeskanzlerinnen; Kanzler; Kanzlern; Kanzlerin
  title      Kanzlerinnen
  of         country
  only       DEU
  unique     yes
  rank       head_of_government

office chief_executive
  title      Verwaltungschef; Verwaltungschefs; Verwaltungschefin
  of         country
  only       HKG
  unique     yes
  rank       head_of_government

# Deputies

office vice_president
  title      Vizepräsident; Vizepräsidenten; Vizepräsidentin; Vizepräsidentinnen; Vize; Vizes
  title      Stellvertreter des Präsidenten
  of         country; organisation
  rank       official

office deputy_prime_minister
  title      Vizepremierminister; Vizepremierministern; Vizepremierministerin; Vizepremierministerinnen; Vizepremier
  title      Vizepremiers; Vizepremierin; Vizeministerpräsident; Vizeministerpräsidenten; Vizeministerpräsidentin
  title      Vizeministerpräsidentinnen; Vize-Ministerpräsident; Vize-Ministerpräsidenten; Vize-Ministerpräsidentin
  title      Vize-Ministerpräsidentinnen; Vize-Premier; Vize-Premierministerin; Vizeregierungschef
  title      Vizeregierungschefs; Vizeregierungschefin; Vizeregierungschefinnen; Vize-Regierungschef
  title      Vize-Regierungschefs; Vize-Regierungschefin; Vize-Regierungschefinnen
  title      stellvertretender Ministerpräsident; stellvertretenden Ministerpräsidenten
  title      stellvertretende Ministerpräsidentin; stellvertretender Premierminister
  title      stellvertretenden Premierministers; stellvertretende Premierministerin; stellvertretender Regierungschef
  title      stellvertretenden Regierungschefs
  of         country
  rank       minister

office vice_chancellor
  title      Vizekanzler; Vizekanzlern; Vizekanzlerin; Vizekanzlerinnen
  of         country
  only       DEU
  unique     yes
  rank       minister

# Ministers

office foreign_minister
  title      Außenminister; Außenministern; Außenministerin; Außenministerinnen; Außenamtschef; Außenamtschefs
  title      Außenamtschefin; Außenamtschefinnen; Chefdiplomat; Chefdiplomaten; Chefdiplomatin; Chefdiplomatinnen
  title      Außenressortchef; Chef der Diplomatie
  of         country
  unique     yes
  rank       foreign_minister

office federal_foreign_minister
  title      Bundesaußenminister; Bundesaußenministern; Bundesaußenministerin; Bundesaußenministerinnen
  of         country
  only       DEU
  unique     yes
  rank       foreign_minister

office deputy_foreign_minister
  title      Vizeaußenminister; Vizeaußenministern; Vizeaußenministerin; Vizeaußenministerinnen; Vize-Außenminister
  title      Vize-Außenministern; Vize-Außenministerin; Vize-Außenministerinnen; stellvertretender Außenminister
  title      stellvertretende Außenminister; stellvertretenden Außenminister; stellvertretenden Außenministers
  title      stellvertretende Außenministerin; stellvertretenden Außenministerin
  of         country
  rank       official

office foreign_department_head
  title      EDA-Chef; EDA-Chefs; EDA-Chefin; EDA-Chefinnen; EDA-Vorsteher; EDA-Vorstehern; EDA-Vorsteherin
  title      EDA-Vorsteherinnen; Vorsteher des EDA; Vorsteherin des EDA
  of         country
  only       CHE
  unique     yes
  rank       foreign_minister

office defence_minister
  title      Verteidigungsminister; Verteidigungsministern; Verteidigungsministerin; Verteidigungsministerinnen
  title      Verteidigungsressortchef; Verteidigungsressortchefs; Verteidigungsressortchefin
  title      Verteidigungsressortchefinnen; Kriegsminister; Kriegsministern; Kriegsministerin; Kriegsministerinnen
  title      Wehrressortchef; Wehrressortchefs; Wehrressortchefin; Wehrressortchefinnen
  of         country
  unique     yes
  rank       defence_minister

office federal_defence_minister
  title      Bundesverteidigungsminister; Bundesverteidigungsministern; Bundesverteidigungsministerin
  title      Bundesverteidigungsministerinnen
  of         country
  only       DEU
  unique     yes
  rank       defence_minister

office pentagon_chief
  title      Pentagonchef; Pentagonchefs; Pentagonchefin; Pentagonchefinnen; Pentagon-Chef; Pentagon-Chefs
  title      Pentagon-Chefin; Pentagon-Chefinnen
  of         country
  only       USA
  unique     yes
  rank       defence_minister

office finance_minister
  title      Finanzminister; Finanzministern; Finanzministerin; Finanzministerinnen; Finanzressortchef
  title      Finanzressortchefs; Finanzressortchefin; Finanzressortchefinnen
  of         country
  unique     yes
  rank       minister

office federal_finance_minister
  title      Bundesfinanzminister; Bundesfinanzministern; Bundesfinanzministerin; Bundesfinanzministerinnen
  of         country
  only       DEU
  unique     yes
  rank       minister

office chancellor_of_the_exchequer
  title      Schatzkanzler; Schatzkanzlern; Schatzkanzlerin
  of         country
  only       GBR
  unique     yes
  rank       minister

office interior_minister
  title      Innenminister; Innenministern; Innenministerin; Innenministerinnen
  of         country
  unique     yes
  rank       minister

office federal_interior_minister
  title      Bundesinnenminister; Bundesinnenministern; Bundesinnenministerin; Bundesinnenministerinnen
  of         country
  only       DEU
  unique     yes
  rank       minister

office economy_minister
  title      Wirtschaftsminister; Wirtschaftsministern; Wirtschaftsministerin; Wirtschaftsministerinnen
  of         country
  unique     yes
  rank       minister

office federal_economy_minister
  title      Bundeswirtschaftsminister; Bundeswirtschaftsministern; Bundeswirtschaftsministerin
  title      Bundeswirtschaftsministerinnen
  of         country
  only       DEU
  unique     yes
  rank       minister

office trade_minister
  title      Handelsminister; Handelsministern; Handelsministerin; Handelsministerinnen; Außenhandelsminister
  title      Außenhandelsministern; Außenhandelsministerin; Außenhandelsministerinnen; Industrieminister
  title      Industrieministern; Industrieministerin; Industrieministerinnen
  of         country
  unique     yes
  rank       minister

office commerce_representative
  title      Handelsbeauftragte; Handelsbeauftragter; Handelsbeauftragten; Handelsbeauftragtem; US-Handelsbeauftragte
  title      US-Handelsbeauftragter; US-Handelsbeauftragten; US-Handelsbeauftragtem; Handelsvertreter
  of         country
  only       USA
  unique     yes
  rank       minister

office energy_minister
  title      Energieminister; Energieministern; Energieministerin; Energieministerinnen; Ölminister; Ölministern
  title      Ölministerin; Ölministerinnen
  of         country
  unique     yes
  rank       minister

office environment_minister
  title      Umweltminister; Umweltministern; Umweltministerin; Umweltministerinnen; Klimaminister; Klimaministern
  title      Klimaministerin; Klimaministerinnen; Klimaschutzminister; Klimaschutzministern; Klimaschutzministerin
  title      Klimaschutzministerinnen
  of         country
  unique     yes
  rank       minister

office federal_environment_minister
  title      Bundesumweltminister; Bundesumweltministern; Bundesumweltministerin; Bundesumweltministerinnen
  of         country
  only       DEU
  unique     yes
  rank       minister

office development_minister
  title      Entwicklungsminister; Entwicklungsministern; Entwicklungsministerin; Entwicklungsministerinnen
  title      Bundesentwicklungsminister; Bundesentwicklungsministern; Bundesentwicklungsministerin
  title      Bundesentwicklungsministerinnen; Entwicklungshilfeminister; Entwicklungshilfeministern
  title      Entwicklungshilfeministerin; Entwicklungshilfeministerinnen
  of         country
  unique     yes
  rank       minister

office agriculture_minister
  title      Landwirtschaftsminister; Landwirtschaftsministern; Landwirtschaftsministerin
  title      Landwirtschaftsministerinnen; Agrarminister; Agrarministern; Agrarministerin; Agrarministerinnen
  of         country
  unique     yes
  rank       minister

office justice_minister
  title      Justizminister; Justizministern; Justizministerin; Justizministerinnen; Bundesjustizminister
  title      Bundesjustizministern; Bundesjustizministerin; Bundesjustizministerinnen
  of         country
  unique     yes
  rank       minister

office health_minister
  title      Gesundheitsminister; Gesundheitsministern; Gesundheitsministerin; Gesundheitsministerinnen
  title      Bundesgesundheitsminister; Bundesgesundheitsministern; Bundesgesundheitsministerin
  title      Bundesgesundheitsministerinnen
  of         country
  unique     yes
  rank       minister

office transport_minister
  title      Verkehrsminister; Verkehrsministern; Verkehrsministerin; Verkehrsministerinnen; Infrastrukturminister
  title      Infrastrukturministern; Infrastrukturministerin; Infrastrukturministerinnen
  of         country
  unique     yes
  rank       minister

office europe_minister
  title      Europaminister; Europaministern; Europaministerin; Europaministerinnen; EU-Minister; EU-Ministern
  title      EU-Ministerin; EU-Ministerinnen
  of         country
  unique     yes
  rank       minister

office strategic_affairs_minister
  title      Minister für strategische Angelegenheiten; Ministers für strategische Angelegenheiten; Strategieminister
  of         country
  unique     yes
  rank       minister

office security_minister
  title      Sicherheitsminister; Sicherheitsministern; Sicherheitsministerin; Sicherheitsministerinnen
  title      Minister für nationale Sicherheit; Polizeiminister
  of         country
  unique     yes
  rank       minister

office armaments_minister
  title      Rüstungsminister; Rüstungsministern; Rüstungsministerin; Rüstungsministerinnen
  title      Minister für strategische Industrien
  of         country
  unique     yes
  rank       minister

office minister
  title      Minister; Ministern; Ministerin; Ministerinnen; Bundesminister; Bundesministern; Bundesministerin
  title      Bundesministerinnen; Ressortminister; Ressortministern; Ressortministerin; Ressortministerinnen
  title      Ressortchef; Ressortchefs; Ressortchefin; Ressortchefinnen; Staatsminister; Staatsministern
  title      Staatsministerin; Staatsministerinnen; Minister ohne Geschäftsbereich
  of         country
  rank       minister

office army_secretary
  title      Heeresminister; Heeresministern; Heeresministerin; Heeresministerinnen; Heeresstaatssekretär
  title      Heeresstaatssekretärs
  of         country
  only       USA
  unique     yes
  rank       minister

office federal_councillor
  title      Bundesrat; Bundesrats; Bundesrates; Bundesrätin; Bundesräte; Bundesräten; Bundesrätinnen
  of         country
  only       CHE
  rank       minister

office state_secretary
  title      Staatssekretär; Staatssekretäre; Staatssekretären; Staatssekretärin; Staatssekretärinnen
  title      Unterstaatssekretär; Unterstaatssekretäre; Unterstaatssekretärin; Vizeminister; Vizeministern
  title      Vizeministerin
  of         country
  rank       official

office cardinal_secretary_of_state
  title      Kardinalstaatssekretär; Kardinalstaatssekretärs
  of         country
  only       VAT
  unique     yes
  rank       foreign_minister

office cabinet_chief
  title      Kabinettschef; Kabinettschefs; Kabinettschefin; Kabinettschefinnen; Kanzleramtschef; Kanzleramtschefs
  title      Kanzleramtschefin; Kanzleramtschefinnen; Kanzleramtsminister; Kanzleramtsministern; Kanzleramtsministerin
  title      Kanzleramtsministerinnen; Stabschef; Stabschefs; Stabschefin; Stabschefinnen; Präsidialamtschef
  title      Präsidialamtschefs; Präsidialamtschefin; Präsidialamtschefinnen; Leiter des Präsidialamts
  title      Leiters des Präsidialamts; Leiter des Präsidialamtes; Leiter des Präsidentenbüros
  title      Leiters des Präsidentenbüros; Leiter der Präsidialverwaltung; Chef des Präsidialamts
  title      Chef des Präsidialamtes; Chef des Präsidentenbüros; Präsidentenamtschef; Präsidentenamtschefs
  title      Präsidentenamtschefin; Präsidentenamtschefinnen
  of         country
  unique     yes
  rank       official

# Envoys, negotiators, advisers

office special_envoy
  title      Sondergesandte; Sondergesandter; Sondergesandten; Sondergesandtem; Sonderbeauftragte; Sonderbeauftragter
  title      Sonderbeauftragten; Sonderbeauftragtem; Gesandte; Gesandter; Gesandten; Gesandtem; Abgesandte
  title      Abgesandter; Abgesandten; Abgesandtem; Ukraine-Beauftragte; Ukraine-Beauftragter; Ukraine-Beauftragten
  title      Ukraine-Beauftragtem; Ukraine-Gesandte; Ukraine-Gesandter; Ukraine-Gesandten; Ukraine-Gesandtem
  title      Ukraine-Sondergesandte; Ukraine-Sondergesandter; Ukraine-Sondergesandten; Ukraine-Sondergesandtem
  title      Ukraine-Sonderbeauftragte; Ukraine-Sonderbeauftragter; Ukraine-Sonderbeauftragten
  title      Ukraine-Sonderbeauftragtem; Nahost-Gesandte; Nahost-Gesandter; Nahost-Gesandten; Nahost-Gesandtem
  title      Nahostgesandte; Nahostgesandter; Nahostgesandten; Nahostgesandtem; Nahost-Sondergesandte
  title      Nahost-Sondergesandter; Nahost-Sondergesandten; Nahost-Sondergesandtem; Nahostbeauftragte
  title      Nahostbeauftragter; Nahostbeauftragten; Nahostbeauftragtem; Nahost-Beauftragte; Nahost-Beauftragter
  title      Nahost-Beauftragten; Nahost-Beauftragtem; Syrien-Gesandte; Syrien-Gesandter; Syrien-Gesandten
  title      Syrien-Gesandtem; Syrien-Sondergesandte; Syrien-Sondergesandter; Syrien-Sondergesandten
  title      Syrien-Sondergesandtem; Syrien-Beauftragte; Syrien-Beauftragter; Syrien-Beauftragten; Syrien-Beauftragtem
  title      Iran-Gesandte; Iran-Gesandter; Iran-Gesandten; Iran-Gesandtem; Iran-Beauftragte; Iran-Beauftragter
  title      Iran-Beauftragten; Iran-Beauftragtem; Russland-Gesandte; Russland-Gesandter; Russland-Gesandten
  title      Russland-Gesandtem; Emissär; Emissäre; Emissären; Emissärin; Beauftragte; Beauftragter; Beauftragten
  title      Beauftragtem; Klimabeauftragte; Klimabeauftragter; Klimabeauftragten; Klimabeauftragtem; Klimagesandte
  title      Klimagesandter; Klimagesandten; Klimagesandtem; Klima-Sondergesandte; Klima-Sondergesandter
  title      Klima-Sondergesandten; Klima-Sondergesandtem; Präsidentengesandte; Präsidentengesandter
  title      Präsidentengesandten; Präsidentengesandtem; UN-Sondergesandte; UN-Sondergesandter; UN-Sondergesandten
  title      UN-Sondergesandtem; Kanzlerberater; Koordinator; Koordinatoren; Koordinatorin; Sonderkoordinator
  title      Sonderkoordinatorin; Chefkoordinator; Chefkoordinatorin; UN-Koordinator; UN-Koordinatorin; Nahost-Koordinator
  title      Sondervertreter; Sondervertretern; Sondervertreterin; Sonderrepräsentant; Sonderrepräsentanten
  of         country; organisation
  rank       envoy

office negotiator
  title      Unterhändler; Unterhändlern; Unterhändlerin; Unterhändlerinnen; Chefunterhändler; Chefunterhändlern
  title      Chefunterhändlerin; Chefunterhändlerinnen; Verhandlungsführer; Verhandlungsführern; Verhandlungsführerin
  title      Verhandlungsführerinnen; Delegationsleiter; Delegationsleitern; Delegationsleiterin; Delegationschef
  title      Delegationschefs; Delegationschefin; Verhandler; Verhandlern; Verhandlerin; Chefverhandler
  title      Chefverhandlern; Chefverhandlerin; Verhandlungschef
  of         country; organisation
  rank       envoy

office mediator
  title      Vermittler; Vermittlern; Vermittlerin; Vermittlerinnen; Chefvermittler; Chefvermittlern
  of         country; organisation
  rank       envoy

office ambassador
  title      Botschafter; Botschaftern; Botschafterin; Botschafterinnen; Sonderbotschafter; Sonderbotschafterin
  title      UN-Botschafter; UN-Botschafterin; Uno-Botschafter; Uno-Botschafterin; Nato-Botschafter
  title      Nato-Botschafterin; EU-Botschafter; EU-Botschafterin; Geschäftsträger; Geschäftsträgerin
  title      Ständiger Vertreter; Ständige Vertreterin; Ständigen Vertreter; Ständigen Vertreters; Nuntius; Konsul
  title      Konsuln; Generalkonsul; Generalkonsulin
  of         country; organisation
  rank       envoy

office national_security_adviser
  title      nationaler Sicherheitsberater; nationalen Sicherheitsberater; nationalen Sicherheitsberaters
  title      nationale Sicherheitsberaterin; nationalen Sicherheitsberaterin; nationale Sicherheitsberater
  title      Nationaler Sicherheitsberater; Nationalen Sicherheitsberater; Nationalen Sicherheitsberaters
  title      Nationale Sicherheitsberater; Sicherheitsberater; Sicherheitsberatern; Sicherheitsberaterin
  title      Sicherheitsberaterinnen
  of         country
  unique     yes
  rank       official

office adviser
  title      Berater; Beratern; Beraterin; Beraterinnen; Chefberater; Chefberaterin; Präsidentenberater
  title      Präsidentenberaterin; Präsidialberater; Regierungsberater; Spitzenberater; Kremlberater; Kreml-Berater
  title      diplomatischer Berater; diplomatischen Beraters; diplomatischen Berater; diplomatische Beraterin
  title      außenpolitischer Berater; außenpolitischen Berater; außenpolitischen Beraters; außenpolitische Beraterin
  title      außenpolitischen Beraterin
  of         country; organisation
  rank       official

office security_council_secretary
  title      Sekretär des Sicherheitsrats; Sekretär des Sicherheitsrates; Sekretärs des Sicherheitsrats
  title      Sekretär des Nationalen Sicherheitsrats; Sekretär des Nationalen Sicherheits- und Verteidigungsrats
  title      Sekretär des Obersten Nationalen Sicherheitsrats; Chef des Sicherheitsrats
  title      Chef des nationalen Sicherheitsrats; Chef des Nationalen Sicherheitsrats; Sicherheitsratschef
  title      Sicherheitsratschefs; Sicherheitsratschefin; Sicherheitsratschefinnen; Sicherheitsratssekretär
  title      Sicherheitsratssekretärs; Vorsitzender des Nationalen Sicherheitsrats; Leiter des Sicherheitsrats
  of         country
  unique     yes
  rank       official

office political_director
  title      Politischer Direktor; Politischen Direktors; Politischen Direktor; Politische Direktorin
  title      Politischen Direktorin; politischer Direktor; politische Direktorin; politische Direktoren
  title      politischen Direktoren
  of         country; organisation
  rank       official

office governor
  title      Gouverneur; Gouverneure; Gouverneuren; Gouverneurin; Gouverneurinnen; Landeshauptmann; Landeshauptmanns
  title      Landeshauptmannes; Landeshauptfrau; Landeshauptleute; Landeshauptleuten; Landeshauptmänner
  of         country
  rank       official

office mayor
  title      Bürgermeister; Bürgermeistern; Bürgermeisterin; Bürgermeisterinnen; Oberbürgermeister
  title      Oberbürgermeisterin; Stadtpräsident; Stadtpräsidentin
  of         country
  rank       official

office central_bank_governor
  title      Notenbankchef; Notenbankchefs; Notenbankchefin; Notenbankchefinnen; Zentralbankchef; Zentralbankchefs
  title      Zentralbankchefin; Zentralbankchefinnen; Notenbankpräsident; Notenbankpräsidenten; Notenbankpräsidentin
  title      Notenbankpräsidentinnen; Zentralbankpräsident; Zentralbankpräsidenten; Zentralbankpräsidentin
  title      Zentralbankpräsidentinnen; Zentralbankgouverneur; Zentralbankgouverneurin; Bundesbankpräsident
  title      Bundesbankpräsidenten; Bundesbankpräsidentin; Bundesbankpräsidentinnen; Fed-Chef; Fed-Chefs; Fed-Chefin
  title      Fed-Chefinnen
  of         country
  unique     yes
  rank       official

office intelligence_chief
  title      Geheimdienstchef; Geheimdienstchefs; Geheimdienstchefin; Geheimdienstchefinnen; Militärgeheimdienstchef
  title      Militärgeheimdienstchefs; Militärgeheimdienstchefin; Militärgeheimdienstchefinnen; Geheimdienstdirektor
  title      Geheimdienstdirektorin; Auslandsgeheimdienstchef; Inlandsgeheimdienstchef; Schin-Bet-Chef; Shin-Bet-Chef
  title      Geheimdienstkoordinator; Geheimdienstkoordinatorin
  of         country
  rank       official

# Of these services only one state has one.

office cia_chief
  title      CIA-Chef; CIA-Chefs; CIA-Chefin; CIA-Chefinnen; CIA-Direktor; CIA-Direktors; CIA-Direktorin
  of         country
  only       USA
  unique     yes
  rank       official

office mossad_chief
  title      Mossad-Chef; Mossad-Chefs; Mossad-Chefin; Mossad-Chefinnen; Mossadchef; Mossadchefs
  of         country
  only       ISR
  unique     yes
  rank       official

office bnd_chief
  title      BND-Präsident; BND-Präsidenten; BND-Präsidentin; BND-Präsidentinnen; BND-Chef; BND-Chefs; BND-Chefin
  of         country
  only       DEU
  unique     yes
  rank       official

office gru_chief
  title      GRU-Chef; GRU-Chefs; GRU-Chefin; GRU-Chefinnen
  of         country
  only       RUS
  unique     yes
  rank       official

office swr_chief
  title      SWR-Chef; SWR-Chefs; SWR-Chefin; SWR-Chefinnen
  of         country
  only       RUS
  unique     yes
  rank       official

office fsb_chief
  title      FSB-Chef; FSB-Chefs; FSB-Chefin; FSB-Chefinnen; FSB-Direktor; FSB-Direktors
  of         country
  only       RUS
  unique     yes
  rank       official

office mi6_chief
  title      MI6-Chef; MI6-Chefs; MI6-Chefin; MI6-Chefinnen
  of         country
  only       GBR
  unique     yes
  rank       official

office sbu_chief
  title      SBU-Chef; SBU-Chefs; SBU-Chefin; SBU-Chefinnen
  of         country
  only       UKR
  unique     yes
  rank       official

office hur_chief
  title      HUR-Chef; HUR-Chefs; HUR-Chefin
  of         country
  only       UKR
  unique     yes
  rank       official

office diplomat
  title      Diplomat; Diplomaten; Diplomatin; Diplomatinnen; Spitzendiplomat; Spitzendiplomaten; Spitzendiplomatin
  title      EU-Diplomat; EU-Diplomaten; EU-Diplomatin
  of         country; organisation
  rank       official

office official
  title      Regierungsbeamter; Regierungsbeamten; Regierungsbeamte; Regierungsbeamtin; Regierungsvertreter
  title      Assistent; Assistenten; Assistentin; Assistentinnen
  title      Regierungsvertretern; Regierungsvertreterin; Beamter; Beamten; Beamte; Beamtin; Spitzenbeamter
  title      Spitzenbeamten; Spitzenbeamte; Behördenvertreter; Behördenvertretern; Bevollmächtigte; Bevollmächtigter
  title      Bevollmächtigten; Bevollmächtigtem; Offizielle; Offizieller; Offiziellen; Offiziellem; Militärattaché
  title      Attaché; Militärattachés; Attachés; Kabinettssekretär; Kabinettssekretärs; Ombudsmann; Ombudsfrau
  of         country; organisation
  rank       official

# Organisations

office secretary_general
  title      Generalsekretär; Generalsekretäre; Generalsekretären; Generalsekretärin; Generalsekretärinnen
  of         organisation
  unique     yes
  rank       head_of_organisation

office deputy_secretary_general
  title      Vizegeneralsekretär; Vizegeneralsekretärin; Vize-Generalsekretär; Vize-Generalsekretärin
  title      stellvertretender Generalsekretär; stellvertretenden Generalsekretär; stellvertretenden Generalsekretärs
  title      stellvertretende Generalsekretärin; stellvertretenden Generalsekretärin; Untergeneralsekretär
  title      Untergeneralsekretärin
  of         organisation
  rank       official

office chief
  title      Chef; Chefs; Chefin; Chefinnen
  of         organisation
  unique     yes
  rank       head_of_organisation

office director_general
  title      Generaldirektor; Generaldirektoren; Generaldirektorin; Generaldirektorinnen
  of         organisation
  unique     yes
  rank       head_of_organisation

office director
  title      Direktor; Direktoren; Direktorin; Direktorinnen; Exekutivdirektor; Exekutivdirektors; Exekutivdirektorin
  title      geschäftsführender Direktor; geschäftsführenden Direktors; geschäftsführende Direktorin
  title      geschäftsführenden Direktorin
  of         organisation
  unique     yes
  rank       head_of_organisation

office chair
  title      Vorsitzende; Vorsitzender; Vorsitzenden; Vorsitzendem; Ratsvorsitzende; Ratsvorsitzender
  title      Ratsvorsitzenden; Ratsvorsitzendem; Co-Vorsitzende; Co-Vorsitzender; Co-Vorsitzenden; Co-Vorsitzendem
  title      Leiter; Leitern; Leiterin; Leiterinnen; Konferenzleiter; Konferenzleiterin
  of         country; organisation
  rank       official

office leader
  title      Anführer; Anführern; Anführerin; Führer; Führern; Führerin; Politbürochef; Politbürochefs; Milizenführer
  of         organisation
  rank       head_of_organisation

office commission_president
  title      Kommissionspräsident; Kommissionspräsidenten; Kommissionspräsidentin; Kommissionspräsidentinnen
  title      EU-Kommissionspräsident; EU-Kommissionspräsidenten; EU-Kommissionspräsidentin
  title      EU-Kommissionspräsidentinnen; Kommissionschef; Kommissionschefs; Kommissionschefin; Kommissionschefinnen
  title      EU-Kommissionschef; EU-Kommissionschefs; EU-Kommissionschefin; EU-Kommissionschefinnen
  title      Präsidentin der EU-Kommission; Präsident der EU-Kommission; Präsidentin der Europäischen Kommission
  title      Präsident der Europäischen Kommission; Präsidenten der EU-Kommission
  title      Präsidenten der Europäischen Kommission
  of         organisation
  only       EU
  unique     yes
  rank       head_of_organisation

office commission_vice_president
  title      Kommissionsvizepräsident; Kommissionsvizepräsidenten; Kommissionsvizepräsidentin
  title      Kommissionsvizepräsidentinnen; EU-Kommissionsvizepräsident; EU-Kommissionsvizepräsidenten
  title      EU-Kommissionsvizepräsidentin; EU-Kommissionsvizepräsidentinnen; Vizekommissionspräsident
  title      Vizekommissionspräsidenten; Vizekommissionspräsidentin; Vizekommissionspräsidentinnen; EU-Kommissionsvize
  title      EU-Kommissionsvizes; EU-Kommissionsvizein; EU-Kommissionsvizeinnen
  of         organisation
  only       EU
  rank       official

office european_council_president
  title      Ratspräsident; Ratspräsidenten; Ratspräsidentin; Ratspräsidentinnen; EU-Ratspräsident; EU-Ratspräsidenten
  title      EU-Ratspräsidentin; EU-Ratspräsidentinnen; EU-Ratschef; EU-Ratschefs; EU-Ratschefin; EU-Ratschefinnen
  title      Ratschef; Ratschefs; Ratschefin; Ratschefinnen; Präsident des Europäischen Rats
  title      Präsident des Europäischen Rates; Präsidenten des Europäischen Rats; Präsidenten des Europäischen Rates
  of         organisation
  only       EU
  unique     yes
  rank       head_of_organisation

office eu_high_representative
  title      Außenbeauftragte; Außenbeauftragter; Außenbeauftragten; Außenbeauftragtem; EU-Außenbeauftragte
  title      EU-Außenbeauftragter; EU-Außenbeauftragten; EU-Außenbeauftragtem; EU-Außen- und Sicherheitsbeauftragte
  title      EU-Außen- und Sicherheitsbeauftragter; EU-Außen- und Sicherheitsbeauftragten
  title      EU-Außen- und Sicherheitsbeauftragtem; EU-Chefdiplomat; EU-Chefdiplomaten; EU-Chefdiplomatin
  title      EU-Chefdiplomatinnen; Hohe Vertreterin; Hohen Vertreterin; Hoher Vertreter; Hohen Vertreter
  title      Hohen Vertreters; Hohe Vertreter; Außenbeauftragte der EU
  of         organisation
  only       EU
  unique     yes
  rank       foreign_minister

office eu_parliament_president
  title      EU-Parlamentspräsident; EU-Parlamentspräsidenten; EU-Parlamentspräsidentin; EU-Parlamentspräsidentinnen
  title      EU-Parlamentschef; EU-Parlamentschefs; EU-Parlamentschefin; EU-Parlamentschefinnen
  title      Präsidentin des Europaparlaments; Präsidentin des EU-Parlaments; Präsidentin des Europäischen Parlaments
  title      Präsident des Europaparlaments; Präsidenten des Europaparlaments
  of         organisation
  only       EU
  unique     yes
  rank       legislator

office eu_commissioner
  title      EU-Kommissar; EU-Kommissars; EU-Kommissare; EU-Kommissaren; EU-Kommissarin; EU-Kommissarinnen; Kommissar
  title      Kommissare; Kommissaren; Kommissarin; Kommissarinnen
  of         organisation
  rank       official

office eu_trade_commissioner
  title      Handelskommissar; Handelskommissare; Handelskommissaren; Handelskommissarin; Handelskommissarinnen
  title      EU-Handelskommissar; EU-Handelskommissare; EU-Handelskommissaren; EU-Handelskommissarin
  title      EU-Handelskommissarinnen
  of         organisation
  only       EU
  unique     yes
  rank       official

office eu_defence_commissioner
  title      Verteidigungskommissar; Verteidigungskommissare; Verteidigungskommissaren; Verteidigungskommissarin
  title      Verteidigungskommissarinnen; EU-Verteidigungskommissar; EU-Verteidigungskommissare
  title      EU-Verteidigungskommissaren; EU-Verteidigungskommissarin; EU-Verteidigungskommissarinnen
  of         organisation
  only       EU
  unique     yes
  rank       official

office eu_economy_commissioner
  title      Wirtschaftskommissar; Wirtschaftskommissare; Wirtschaftskommissaren; Wirtschaftskommissarin
  title      Wirtschaftskommissarinnen; EU-Wirtschaftskommissar; EU-Wirtschaftskommissare; EU-Wirtschaftskommissaren
  title      EU-Wirtschaftskommissarin; EU-Wirtschaftskommissarinnen
  of         organisation
  only       EU
  unique     yes
  rank       official

office eu_enlargement_commissioner
  title      Erweiterungskommissar; Erweiterungskommissare; Erweiterungskommissaren; Erweiterungskommissarin
  title      Erweiterungskommissarinnen; EU-Erweiterungskommissar; EU-Erweiterungskommissare
  title      EU-Erweiterungskommissaren; EU-Erweiterungskommissarin; EU-Erweiterungskommissarinnen
  title      Nachbarschaftskommissar; Nachbarschaftskommissare; Nachbarschaftskommissaren; Nachbarschaftskommissarin
  title      Nachbarschaftskommissarinnen
  of         organisation
  only       EU
  unique     yes
  rank       official

office eu_budget_commissioner
  title      Haushaltskommissar; Haushaltskommissare; Haushaltskommissaren; Haushaltskommissarin
  title      Haushaltskommissarinnen; EU-Haushaltskommissar; EU-Haushaltskommissare; EU-Haushaltskommissaren
  title      EU-Haushaltskommissarin; EU-Haushaltskommissarinnen; Budgetkommissar; Budgetkommissare; Budgetkommissaren
  title      Budgetkommissarin; Budgetkommissarinnen; EU-Budgetkommissar; EU-Budgetkommissare; EU-Budgetkommissaren
  title      EU-Budgetkommissarin; EU-Budgetkommissarinnen
  of         organisation
  only       EU
  unique     yes
  rank       official

office eu_climate_commissioner
  title      Klimakommissar; Klimakommissare; Klimakommissaren; Klimakommissarin; Klimakommissarinnen
  title      EU-Klimakommissar; EU-Klimakommissare; EU-Klimakommissaren; EU-Klimakommissarin; EU-Klimakommissarinnen
  title      Klimaschutzkommissar; Klimaschutzkommissare; Klimaschutzkommissaren; Klimaschutzkommissarin
  title      Klimaschutzkommissarinnen
  of         organisation
  only       EU
  unique     yes
  rank       official

office eu_energy_commissioner
  title      Energiekommissar; Energiekommissare; Energiekommissaren; Energiekommissarin; Energiekommissarinnen
  title      EU-Energiekommissar; EU-Energiekommissare; EU-Energiekommissaren; EU-Energiekommissarin
  title      EU-Energiekommissarinnen
  of         organisation
  only       EU
  unique     yes
  rank       official

office eu_interior_commissioner
  title      Innenkommissar; Innenkommissare; Innenkommissaren; Innenkommissarin; Innenkommissarinnen
  title      EU-Innenkommissar; EU-Innenkommissare; EU-Innenkommissaren; EU-Innenkommissarin; EU-Innenkommissarinnen
  title      Migrationskommissar; Migrationskommissare; Migrationskommissaren; Migrationskommissarin
  title      Migrationskommissarinnen; EU-Migrationskommissar; EU-Migrationskommissare; EU-Migrationskommissaren
  title      EU-Migrationskommissarin; EU-Migrationskommissarinnen
  of         organisation
  only       EU
  unique     yes
  rank       official

office eu_mediterranean_commissioner
  title      Mittelmeerkommissar; Mittelmeerkommissare; Mittelmeerkommissaren; Mittelmeerkommissarin
  title      Mittelmeerkommissarinnen; EU-Mittelmeerkommissar; EU-Mittelmeerkommissare; EU-Mittelmeerkommissaren
  title      EU-Mittelmeerkommissarin; EU-Mittelmeerkommissarinnen
  of         organisation
  only       EU
  unique     yes
  rank       official

office eu_crisis_commissioner
  title      Krisenkommissar; Krisenkommissare; Krisenkommissaren; Krisenkommissarin; Krisenkommissarinnen
  title      EU-Krisenkommissar; EU-Krisenkommissare; EU-Krisenkommissaren; EU-Krisenkommissarin
  title      EU-Krisenkommissarinnen; Krisenschutzkommissar; Krisenschutzkommissare; Krisenschutzkommissaren
  title      Krisenschutzkommissarin; Krisenschutzkommissarinnen
  of         organisation
  only       EU
  unique     yes
  rank       official

office high_commissioner
  title      Hochkommissar; Hochkommissare; Hochkommissarin; UN-Hochkommissar; UN-Hochkommissarin
  title      UN-Menschenrechtskommissar; UN-Menschenrechtskommissarin; Hoher Kommissar; Hohen Kommissars
  title      Hohe Kommissarin; Hoher Repräsentant; Hohen Repräsentanten; Hohe Repräsentant; UN-Menschenrechtschef
  title      UN-Menschenrechtschefs; UN-Menschenrechtschefin; UN-Menschenrechtschefinnen; UN-Flüchtlingschef
  title      UN-Flüchtlingschefs; UN-Flüchtlingschefin; UN-Flüchtlingschefinnen
  of         organisation
  unique     yes
  rank       head_of_organisation

office humanitarian_chief
  title      Nothilfekoordinator; Nothilfekoordinators; Nothilfekoordinatorin; UN-Nothilfekoordinator
  title      UN-Nothilfekoordinators; Nothilfechef; Nothilfechefs; Nothilfechefin; Nothilfechefinnen; UN-Nothilfechef
  title      UN-Nothilfechefs; UN-Nothilfechefin; UN-Nothilfechefinnen
  of         organisation
  only       UN
  unique     yes
  rank       official

office chief_prosecutor
  title      Chefankläger; Chefanklägers; Chefanklägern; Chefanklägerin
  of         organisation
  unique     yes
  rank       official

office ecb_president
  title      EZB-Chef; EZB-Chefs; EZB-Chefin; EZB-Chefinnen; EZB-Präsident; EZB-Präsidenten; EZB-Präsidentin
  title      EZB-Präsidentinnen
  of         organisation
  only       ECB
  unique     yes
  rank       head_of_organisation

office general_assembly_president
  title      Generalversammlungspräsident; Generalversammlungspräsidenten; Generalversammlungspräsidentin
  title      Generalversammlungspräsidentinnen; Präsidentin der UN-Generalversammlung
  title      Präsident der UN-Generalversammlung; Präsidentin der UN-Vollversammlung; Präsident der UN-Vollversammlung
  title      Präsidentin der Generalversammlung; Präsident der Generalversammlung
  of         organisation
  only       UN
  unique     yes
  rank       official

office special_rapporteur
  title      Sonderberichterstatter; Sonderberichterstattern; Sonderberichterstatterin; UN-Sonderberichterstatter
  title      UN-Sonderberichterstatterin; UN-Berichterstatterin; UN-Berichterstatter
  of         organisation
  rank       official

office world_bank_president
  title      Weltbankpräsident; Weltbankpräsidenten; Weltbankpräsidentin; Weltbankpräsidentinnen; Weltbankchef
  title      Weltbankchefs; Weltbankchefin; Weltbankchefinnen; Weltbank-Präsident; Weltbank-Präsidenten
  title      Weltbank-Präsidentin; Weltbank-Präsidentinnen
  of         organisation
  only       WORLD_BANK
  unique     yes
  rank       head_of_organisation

office eurogroup_president
  title      Eurogruppenchef; Eurogruppenchefs; Eurogruppenchefin; Eurogruppenchefinnen; Eurogruppen-Chef
  title      Eurogruppen-Chefs; Eurogruppen-Chefin; Eurogruppen-Chefinnen; Euro-Gruppen-Chef; Euro-Gruppen-Chefs
  title      Euro-Gruppen-Chefin; Euro-Gruppen-Chefinnen; Eurogruppenpräsident; Eurogruppenpräsidenten
  title      Eurogruppenpräsidentin; Eurogruppenpräsidentinnen
  of         organisation
  only       EUROGROUP
  unique     yes
  rank       head_of_organisation

# Parliaments and parties

office speaker
  title      Parlamentspräsident; Parlamentspräsidenten; Parlamentspräsidentin; Parlamentspräsidentinnen
  title      Parlamentschef; Parlamentschefs; Parlamentschefin; Parlamentschefinnen; Parlamentssprecher
  title      Parlamentssprecherin; Parlamentsvorsitzender; Parlamentsvorsitzenden; Parlamentsvorsitzende
  title      Bundestagspräsident; Bundestagspräsidenten; Bundestagspräsidentin; Bundestagspräsidentinnen
  title      Nationalratspräsident; Nationalratspräsidenten; Nationalratspräsidentin; Nationalratspräsidentinnen
  title      Senatspräsident; Senatspräsidenten; Senatspräsidentin; Senatspräsidentinnen; Knesset-Präsident
  title      Knesset-Präsidenten; Knesset-Präsidentin; Knesset-Präsidentinnen; Unterhauspräsident
  title      Unterhauspräsidenten; Unterhauspräsidentin; Unterhauspräsidentinnen; Dumachef; Dumachefs; Dumachefin
  title      Dumachefinnen; Duma-Vorsitzender; Duma-Vorsitzenden; Duma-Chef; Duma-Chefs; Sejmmarschall; Sejmmarschalls
  title      Senatsmarschall; Parlamentsvizepräsident; Parlamentsvizepräsidentin; Bundestagsvizepräsident
  title      Bundestagsvizepräsidentin; Parlamentsvorsitzendem; Knessetpräsident; Knessetpräsidenten
  of         country
  rank       legislator

office house_speaker
  title      Sprecher des Repräsentantenhauses; Sprechers des Repräsentantenhauses; Sprecherin des Repräsentantenhauses
  title      Vorsitzender des Repräsentantenhauses; Vorsitzenden des Repräsentantenhauses
  title      Vorsitzende des Repräsentantenhauses; Sprecher des US-Repräsentantenhauses
  title      Sprechers des US-Repräsentantenhauses; Sprecherin des US-Repräsentantenhauses
  title      Vorsitzender des US-Repräsentantenhauses; Vorsitzende des US-Repräsentantenhauses
  of         country
  only       USA
  unique     yes
  rank       legislator

office legislator
  title      Abgeordnete; Abgeordneter; Abgeordneten; Abgeordnetem; Bundestagsabgeordnete; Bundestagsabgeordneter
  title      Bundestagsabgeordneten; Bundestagsabgeordnetem; Parlamentsabgeordnete; Parlamentsabgeordneter
  title      Parlamentsabgeordneten; Parlamentsabgeordnetem; EU-Abgeordnete; EU-Abgeordneter; EU-Abgeordneten
  title      EU-Abgeordnetem; Europaabgeordnete; Europaabgeordneter; Europaabgeordneten; Europaabgeordnetem
  title      Kongressabgeordnete; Kongressabgeordneter; Kongressabgeordneten; Kongressabgeordnetem; Duma-Abgeordnete
  title      Duma-Abgeordneter; Duma-Abgeordneten; Duma-Abgeordnetem; Parlamentarier; Parlamentariern
  title      Parlamentarierin; Parlamentarierinnen; Senator; Senators; Senatoren; Senatorin; Senatorinnen; US-Senator
  title      US-Senatoren; US-Senatorin; Nationalrat; Nationalrätin; Ständerat; Ständerätin; Ausschussvorsitzender
  title      Ausschussvorsitzenden; Ausschussvorsitzende; Außenpolitiker; Außenpolitikern; Außenpolitikerin
  title      Verteidigungspolitiker; Verteidigungspolitikern; Verteidigungspolitikerin
  of         country; organisation
  rank       legislator

office group_leader
  title      Fraktionschef; Fraktionschefs; Fraktionschefin; Fraktionschefinnen; Fraktionsvorsitzende
  title      Fraktionsvorsitzender; Fraktionsvorsitzenden; Fraktionsvorsitzendem; Unionsfraktionschef
  title      Unionsfraktionschefs; Unionsfraktionschefin; Unionsfraktionschefinnen; Fraktionsvize; Fraktionsvizes
  title      Fraktionsvizein; Fraktionsvizeinnen; Mehrheitsführer; Minderheitsführer
  of         country
  rank       legislator

office party_leader
  title      Parteichef; Parteichefs; Parteichefin; Parteichefinnen; Parteivorsitzende; Parteivorsitzender
  title      Parteivorsitzenden; Parteivorsitzendem; CDU-Chef; CDU-Chefs; CDU-Chefin; CDU-Chefinnen; CSU-Chef
  title      CSU-Chefs; CSU-Chefin; CSU-Chefinnen; SPD-Chef; SPD-Chefs; SPD-Chefin; SPD-Chefinnen; FDP-Chef; FDP-Chefs
  title      FDP-Chefin; FDP-Chefinnen; ÖVP-Chef; ÖVP-Chefs; ÖVP-Chefin; ÖVP-Chefinnen; SPÖ-Chef; SPÖ-Chefs
  title      SPÖ-Chefin; SPÖ-Chefinnen; FPÖ-Chef; FPÖ-Chefs; FPÖ-Chefin; FPÖ-Chefinnen; AfD-Chef; AfD-Chefs
  title      AfD-Chefin; AfD-Chefinnen
  of         country
  rank       official

office opposition_leader
  title      Oppositionsführer; Oppositionsführern; Oppositionsführerin; Oppositionsführerinnen; Oppositionschef
  title      Oppositionschefs; Oppositionschefin; Oppositionschefinnen; Oppositionspolitiker; Oppositionspolitikern
  title      Oppositionspolitikerin
  of         country
  rank       official

# The military

office chief_of_staff
  title      Generalstabschef; Generalstabschefs; Generalstabschefin; Generalstabschefinnen; Chef des Generalstabs
  title      Chefs des Generalstabs; Chef des Generalstabes; Vorsitzender der Vereinigten Stabschefs
  title      Vorsitzenden der Vereinigten Stabschefs; Armeestabschef; Armeestabschefs; Armeestabschefin
  title      Armeestabschefinnen; US-Generalstabschef; US-Generalstabschefs; US-Generalstabschefin
  title      US-Generalstabschefinnen; Chef des Verteidigungsstabs
  of         country
  unique     yes
  rank       military

office army_chief
  title      Armeechef; Armeechefs; Armeechefin; Armeechefinnen; Militärchef; Militärchefs; Militärchefin
  title      Militärchefinnen; Heereschef; Heereschefs; Heereschefin; Heereschefinnen; Oberkommandierender
  title      Oberkommandierenden; Oberkommandierende; Oberbefehlshaber; Oberbefehlshabern; Oberbefehlshabers
  title      Heeresinspekteur; Heeresinspekteurs
  of         country
  unique     yes
  rank       military

office inspector_general
  title      Generalinspekteur; Generalinspekteurs; Generalinspekteure; Generalinspekteurin
  of         country
  only       DEU
  unique     yes
  rank       military

office saceur
  title      Saceur; Nato-Oberbefehlshaber; Nato-Oberbefehlshabers; Nato-Oberkommandierender; Nato-Oberkommandierenden
  title      Nato-Oberkommandierende
  of         organisation
  only       NATO
  unique     yes
  rank       military

office nato_military_chair
  title      Vorsitzender des Nato-Militärausschusses; Vorsitzenden des Nato-Militärausschusses
  title      Vorsitzende des Nato-Militärausschusses
  of         organisation
  only       NATO
  unique     yes
  rank       military

office general
  title      General; Generals; Generäle; Generälen; Generale; Generalen; Generalmajor; Generalmajors; Generalleutnant
  title      Generalleutnants; Brigadegeneral; Brigadegenerals; Admiral; Admirals; Admirale; Admiralen; Admiräle
  title      Oberst; Kommandeur; Kommandeure; Kommandeuren; Kommandant; Kommandanten; Befehlshaber; Befehlshabern
  title      Militärsprecher
  of         country; organisation
  rank       military

# Those who speak for others

office spokesperson
  title      Sprecher; Sprechern; Sprecherin; Sprecherinnen; Kommissionssprecher; Kommissionssprecherin
  title      Außenamtssprecher; Außenamtssprecherin; Ministeriumssprecher; Ministeriumssprecherin
  title      Außenministeriumssprecher; Außenministeriumssprecherin; Präsidentensprecher; Präsidentensprecherin
  title      Präsidialamtssprecher; Pentagon-Sprecher; Pentagon-Sprecherin; Pentagonsprecher; Armeesprecher
  title      Armeesprecherin; Vizesprecher; Vizesprecherin; Chefsprecher; Chefsprecherin; Kommissionssprechern
  of         country; organisation
  rank       spokesperson

office government_spokesperson
  title      Regierungssprecher; Regierungssprechern; Regierungssprecherin; Regierungssprecherinnen
  title      Vizeregierungssprecher; Vizeregierungssprecherin; Bundesratssprecher; Bundesratssprecherin
  of         country
  rank       spokesperson

office kremlin_spokesperson
  title      Kremlsprecher; Kremlsprechern; Kremlsprecherin; Kreml-Sprecher; Kreml-Sprecherin
  of         country
  only       RUS
  unique     yes
  rank       spokesperson

office white_house_spokesperson
  title      Sprecherin des Weißen Hauses; Sprecher des Weißen Hauses; Regierungssprecherin des Weißen Hauses
  title      Pressesprecherin des Weißen Hauses
  of         country
  only       USA
  unique     yes
  rank       spokesperson
