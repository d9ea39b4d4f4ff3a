# States, in the words of German news. Short name first: it is the name that facts carry.
# A seat that is also the state's own name (Luxemburg, Singapur) is left to the name; a seat that mostly means
# something else (Brüssel for Belgium, Georgetown, Victoria) is not given.
# Inhabitants carry their dative plural (Iranern), adjective-like ones all endings; a
# form that is the state's own name (Polen, Schweden, Ungarn) is left to the name.
# Kosovo, Palestine, Taiwan, Hong Kong, Greenland, the Cook Islands and Niue are listed because they act
# in the news; that is no view on their status.

# Europe

country ALB
  name         Albanien
  name         Republik Albanien
  adjective    albanisch
  inhabitant   Albaner; Albanern; Albanerin; Albanerinnen
  capital      Tirana
  seat         Tirana

country AND
  name         Andorra
  adjective    andorranisch
  inhabitant   Andorraner; Andorranern; Andorranerin; Andorranerinnen
  capital      Andorra la Vella

country AUT
  name         Österreich; Republik Österreich; Alpenrepublik
  adjective    österreichisch
  inhabitant   Österreicher; Österreichern; Österreicherin; Österreicherinnen
  capital      Wien
  seat         Wien; Ballhausplatz; Ballhausplatzes
  government   Außenministerium in Wien; Bundesministerium für europäische und internationale Angelegenheiten

country BEL
  name         Belgien
  name         Königreich Belgien
  adjective    belgisch
  inhabitant   Belgier; Belgiern; Belgierin; Belgierinnen
  capital      Brüssel

country BGR
  name         Bulgarien
  name         Republik Bulgarien
  adjective    bulgarisch
  inhabitant   Bulgare; Bulgaren; Bulgarin; Bulgarinnen
  capital      Sofia
  seat         Sofia

country BIH
  name         Bosnien und Herzegowina; Bosnien-Herzegowina; Bosnien
  adjective    bosnisch; bosnisch-herzegowinisch
  inhabitant   Bosnier; Bosniern; Bosnierin; Bosnierinnen
  capital      Sarajevo
  seat         Sarajevo; Sarajewo

country BLR
  name         Belarus; Weißrussland; Belorussland
  adjective    belarussisch; belarusisch; weißrussisch; belorussisch
  inhabitant   Belarusse; Belarussen; Belarussin; Belarussinnen; Belaruse; Belarusen; Belarusin; Belarusinnen
  inhabitant   Weißrusse; Weißrussen; Weißrussin; Weißrussinnen
  capital      Minsk
  seat         Minsk

country CHE
  name         Schweiz; Schweizerische Eidgenossenschaft; Schweizerischen Eidgenossenschaft; Eidgenossenschaft
  adjective    schweizerisch; Schweizer; eidgenössisch
  inhabitant   Schweizer; Schweizern; Schweizerin; Schweizerinnen; Eidgenosse; Eidgenossen
  capital      Bern
  seat         Bern; Bundeshaus; Bundeshauses
  government   Bundesrat; Bundesrats; Bundesrates; Gesamtbundesrat
  government   Eidgenössisches Departement für auswärtige Angelegenheiten
  government   Eidgenössischen Departements für auswärtige Angelegenheiten
  government   Eidgenössische Departement für auswärtige Angelegenheiten; Außendepartement; EDA; VBS
  government   Verteidigungsdepartement; Staatssekretariat für Wirtschaft; Seco

country CYP
  name         Zypern; Republik Zypern
  adjective    zyprisch; zypriotisch; griechisch-zyprisch
  inhabitant   Zyprer; Zyprern; Zyprerin; Zyprerinnen; Zyprier; Zypriern; Zyprierin; Zypriot; Zyprioten; Zypriotin
  inhabitant   Zypriotinnen
  capital      Nikosia
  seat         Nikosia; Nicosia

country CZE
  name         Tschechien; Tschechische Republik; Tschechischen Republik; Tschechei
  adjective    tschechisch
  inhabitant   Tscheche; Tschechen; Tschechin; Tschechinnen
  capital      Prag
  seat         Prag; Prager Burg
  government   Czernin-Palais

country DEU
  name         Deutschland; Bundesrepublik Deutschland; Bundesrepublik; BRD
  adjective    deutsch; bundesdeutsch
  inhabitant   Deutsche; Deutscher; Deutschen; Deutschem; Bundesbürger; Bundesbürgern
  capital      Berlin
  seat         Berlin; Kanzleramt; Kanzleramts; Kanzleramtes; Bundeskanzleramt; Bundeskanzleramts; Bundeskanzleramtes
  seat         Werderscher Markt
  government   Bundesregierung; Auswärtiges Amt; Auswärtigen Amt; Auswärtigen Amts; Auswärtigen Amtes; Auswärtige Amt
  government   Auswärtigem Amt; Bundesaußenministerium; Bundesaußenministeriums; Bundesverteidigungsministerium
  government   Bundesverteidigungsministeriums; Bundesfinanzministerium; Bundesfinanzministeriums
  government   Bundeswirtschaftsministerium; Bundeswirtschaftsministeriums; Bundesinnenministerium
  government   Bundesinnenministeriums; Bundesumweltministerium; Bundesumweltministeriums
  government   Bundesentwicklungsministerium; Bundespräsidialamt; Bundeskabinett; Bundeskabinetts; Ampelregierung
  government   Ampel-Regierung; Bundestag; Bundestags; Bundestages; Bundeswehr

country DNK
  name         Dänemark; Königreich Dänemark
  adjective    dänisch
  inhabitant   Däne; Dänen; Dänin; Däninnen
  capital      Kopenhagen
  seat         Kopenhagen; Christiansborg
  government   Folketing

country ESP
  name         Spanien
  name         Königreich Spanien
  adjective    spanisch
  inhabitant   Spanier; Spaniern; Spanierin; Spanierinnen
  capital      Madrid
  seat         Madrid; Moncloa; Moncloa-Palast

country EST
  name         Estland
  name         Republik Estland
  adjective    estnisch; estländisch
  inhabitant   Este; Esten; Estin; Estinnen; Estländer; Estländern; Estländerin
  capital      Tallinn
  seat         Tallinn; Reval
  government   Riigikogu

country FIN
  name         Finnland
  name         Republik Finnland
  adjective    finnisch
  inhabitant   Finne; Finnen; Finnin; Finninnen
  capital      Helsinki
  seat         Helsinki

country FRA
  name         Frankreich; Französische Republik; Französischen Republik; Grande Nation
  adjective    französisch
  inhabitant   Franzose; Franzosen; Französin; Französinnen
  capital      Paris
  seat         Paris; Élysée; Elysée; Elysee; Élysée-Palast; Elysée-Palast; Élyséepalast; Elyséepalast; Elysee-Palast
  seat         Élysée-Palastes; Elysée-Palastes; Élyséepalastes; Elyséepalastes; Präsidentenpalast in Paris
  seat         Quai d’Orsay; Matignon; Hôtel Matignon
  government   Französische Nationalversammlung
  compound     Élysée; Elysée; Elysee

country GBR
  name         Großbritannien; Vereinigtes Königreich; Vereinigte Königreich; Vereinigten Königreich
  name         Vereinigten Königreichs; Vereinigten Königreiches; Vereinigtem Königreich
  name         Vereinigtes Königreich Großbritannien und Nordirland; UK; England
  adjective    britisch; großbritannisch; englisch
  inhabitant   Brite; Briten; Britin; Britinnen; Engländer; Engländern; Engländerin; Engländerinnen
  capital      London
  seat         London; Downing Street; Downing Street 10; Number 10
  seat         Number Ten; Whitehall; Westminster; Buckingham-Palast; Buckingham-Palastes
  government   Foreign Office; Foreign Offices; Home Office; Cabinet Office
  compound     Downing-Street; UK

country GRC
  name         Griechenland
  adjective    griechisch
  inhabitant   Grieche; Griechen; Griechin; Griechinnen
  capital      Athen
  seat         Athen; Maximos; Villa Maximos

country HRV
  name         Kroatien
  name         Republik Kroatien
  adjective    kroatisch
  inhabitant   Kroate; Kroaten; Kroatin; Kroatinnen
  capital      Zagreb
  seat         Zagreb; Agram

country HUN
  name         Ungarn
  name         Republik Ungarn
  adjective    ungarisch
  inhabitant   Ungar; Ungarin; Ungarinnen
  capital      Budapest
  seat         Budapest; Karmeliterkloster

country IRL
  name         Irland; Republik Irland
  adjective    irisch
  inhabitant   Ire; Iren; Irin; Irinnen; Irländer; Irländern
  capital      Dublin
  seat         Dublin
  government   Dáil

country ISL
  name         Island
  adjective    isländisch
  inhabitant   Isländer; Isländern; Isländerin; Isländerinnen
  capital      Reykjavik
  seat         Reykjavik; Reykjavík
  government   Althing

country ITA
  name         Italien
  name         Italienische Republik; Italienischen Republik
  adjective    italienisch
  inhabitant   Italiener; Italienern; Italienerin; Italienerinnen
  capital      Rom
  seat         Rom; Palazzo Chigi; Chigi-Palast; Quirinal; Quirinalspalast; Farnesina

country LIE
  name         Liechtenstein; Fürstentum Liechtenstein
  adjective    liechtensteinisch; Liechtensteiner
  inhabitant   Liechtensteiner; Liechtensteinern; Liechtensteinerin; Liechtensteinerinnen
  capital      Vaduz
  seat         Vaduz

country LTU
  name         Litauen
  name         Republik Litauen
  adjective    litauisch
  inhabitant   Litauer; Litauern; Litauerin; Litauerinnen
  capital      Vilnius
  seat         Vilnius; Wilna
  government   Seimas

country LUX
  name         Luxemburg; Großherzogtum Luxemburg
  adjective    luxemburgisch; Luxemburger
  inhabitant   Luxemburger; Luxemburgern; Luxemburgerin; Luxemburgerinnen
  capital      Luxemburg

country LVA
  name         Lettland
  name         Republik Lettland
  adjective    lettisch
  inhabitant   Lette; Letten; Lettin; Lettinnen
  capital      Riga
  seat         Riga
  government   Saeima

country MCO
  name         Monaco; Fürstentum Monaco
  adjective    monegassisch
  inhabitant   Monegasse; Monegassen; Monegassin; Monegassinnen
  capital      Monaco

country MDA
  name         Moldau; Republik Moldau; Moldawien; Moldova
  name         Republik Moldawien
  adjective    moldauisch; moldawisch
  inhabitant   Moldauer; Moldauern; Moldauerin; Moldauerinnen; Moldawier; Moldawiern; Moldawierin
  capital      Chisinau
  seat         Chisinau; Chișinău; Chişinău; Kischinau; Kischinjow

country MKD
  name         Nordmazedonien; Mazedonien; Republik Nordmazedonien
  adjective    nordmazedonisch; mazedonisch
  inhabitant   Nordmazedonier; Nordmazedoniern; Nordmazedonierin; Mazedonier; Mazedoniern; Mazedonierin
  inhabitant   Mazedonierinnen
  capital      Skopje
  seat         Skopje

country MLT
  name         Malta
  adjective    maltesisch; Malteser
  inhabitant   Malteser; Maltesern; Malteserin; Malteserinnen
  capital      Valletta
  seat         Valletta

country MNE
  name         Montenegro
  adjective    montenegrinisch
  inhabitant   Montenegriner; Montenegrinern; Montenegrinerin; Montenegrinerinnen
  capital      Podgorica
  seat         Podgorica

country NLD
  name         Niederlande; Niederlanden; Königreich der Niederlande; Holland
  adjective    niederländisch; holländisch
  inhabitant   Niederländer; Niederländern; Niederländerin; Niederländerinnen; Holländer; Holländern; Holländerin
  inhabitant   Holländerinnen
  capital      Amsterdam
  seat         Den Haag; Haag; Binnenhof

country NOR
  name         Norwegen
  name         Königreich Norwegen
  adjective    norwegisch
  inhabitant   Norweger; Norwegern; Norwegerin; Norwegerinnen
  capital      Oslo
  seat         Oslo
  government   Storting

country POL
  name         Polen; Republik Polen
  adjective    polnisch
  inhabitant   Pole; Polin; Polinnen
  capital      Warschau
  seat         Warschau
  government   Sejm; Sejms; PiS-Regierung; PiS-Regierungen; Tusk-Regierung

country PRT
  name         Portugal
  adjective    portugiesisch
  inhabitant   Portugiese; Portugiesen; Portugiesin; Portugiesinnen
  capital      Lissabon
  seat         Lissabon; São Bento

country ROU
  name         Rumänien
  adjective    rumänisch
  inhabitant   Rumäne; Rumänen; Rumänin; Rumäninnen
  capital      Bukarest
  seat         Bukarest; Cotroceni; Cotroceni-Palast

country RUS
  name         Russland; Rußland; Russische Föderation; Russischen Föderation; Russländische Föderation
  adjective    russisch; russländisch
  inhabitant   Russe; Russen; Russin; Russinnen
  capital      Moskau
  seat         Moskau; Kreml; Kremls; Kremlführung; Kreml-Führung; Smolenskaja-Platz; Smolensker Platz
  government   Staatsduma; Duma; Russischer Föderationsrat; Russischen Föderationsrats
  compound     Kreml

country SMR
  name         San Marino
  adjective    san-marinesisch; sanmarinesisch
  inhabitant   Sanmarinese; Sanmarinesen
  capital      San Marino

country SRB
  name         Serbien
  name         Republik Serbien
  adjective    serbisch
  inhabitant   Serbe; Serben; Serbin; Serbinnen
  capital      Belgrad
  seat         Belgrad

country SVK
  name         Slowakei; Slowakische Republik; Slowakischen Republik
  adjective    slowakisch
  inhabitant   Slowake; Slowaken; Slowakin; Slowakinnen
  capital      Bratislava
  seat         Bratislava; Pressburg

country SVN
  name         Slowenien
  name         Republik Slowenien
  adjective    slowenisch
  inhabitant   Slowene; Slowenen; Slowenin; Sloweninnen
  capital      Ljubljana
  seat         Ljubljana; Laibach

country SWE
  name         Schweden
  name         Königreich Schweden
  adjective    schwedisch
  inhabitant   Schwede; Schwedin; Schwedinnen
  capital      Stockholm
  seat         Stockholm
  government   Riksdag

country UKR
  name         Ukraine
  adjective    ukrainisch
  inhabitant   Ukrainer; Ukrainern; Ukrainerin; Ukrainerinnen
  capital      Kiew
  seat         Kiew; Kyjiw; Kyiv; Bankowa; Bankova; Bankowa-Straße
  government   Werchowna Rada; Werchowna-Rada; Rada; Oberste Rada

country VAT
  name         Vatikan; Vatikanstadt; Heiliger Stuhl; Heilige Stuhl; Heiligen Stuhl; Heiligen Stuhls; Heiligem Stuhl
  name         Apostolischer Stuhl; Apostolischen Stuhls
  adjective    vatikanisch
  capital      Vatikanstadt
  seat         Kurie; Apostolischer Palast; Apostolischen Palast
  government   Staatssekretariat des Vatikans
  compound     Vatikan

country XKX
  name         Kosovo; Republik Kosovo
  adjective    kosovarisch; kosovo-albanisch
  inhabitant   Kosovare; Kosovaren; Kosovarin; Kosovarinnen; Kosovo-Albaner; Kosovo-Albanern; Kosovoalbaner
  capital      Pristina
  seat         Pristina; Prishtina; Priština

country GRL
  name         Grönland; Kalaallit Nunaat
  adjective    grönländisch
  inhabitant   Grönländer; Grönländern; Grönländerin; Grönländerinnen
  capital      Nuuk
  seat         Nuuk
  government   Inatsisartut; Naalakkersuisut

# The Americas

country USA
  name         USA; Vereinigte Staaten; Vereinigten Staaten; Vereinigter Staaten; Vereinigte Staaten von Amerika
  name         Vereinigten Staaten von Amerika; US; U.S.; Amerika; US-Amerika
  adjective    US-amerikanisch; amerikanisch; nordamerikanisch
  inhabitant   Amerikaner; Amerikanern; Amerikanerin; Amerikanerinnen; US-Amerikaner; US-Amerikanern; US-Amerikanerin
  inhabitant   US-Amerikanerinnen; US-Bürger; US-Bürgern
  capital      Washington
  seat         Washington; Weißes Haus; Weiße Haus; Weißen Haus; Weißen Hauses; Weißem Haus; Washington D.C.
  seat         Washington DC; Oval Office; Capitol Hill; Kapitol in Washington; Foggy Bottom
  government   State Department; State Departments; Pentagon; Pentagons; US-Außenministerium; US-Außenministeriums
  government   US-Verteidigungsministerium; US-Verteidigungsministeriums; US-Kriegsministerium; US-Kriegsministeriums
  government   US-Finanzministerium; US-Finanzministeriums; US-Regierung; US-Administration; Trump-Regierung
  government   Trump-Administration; Biden-Regierung; Biden-Administration; US-Kongress; US-Kongresses; US-Senat
  government   US-Senats; US-Repräsentantenhaus; US-Repräsentantenhauses; US-Seite; US-Militär; US-Streitkräfte
  compound     US; USA; Pentagon

country CAN
  name         Kanada
  adjective    kanadisch
  inhabitant   Kanadier; Kanadiern; Kanadierin; Kanadierinnen
  capital      Ottawa
  seat         Ottawa

country MEX
  name         Mexiko
  adjective    mexikanisch
  inhabitant   Mexikaner; Mexikanern; Mexikanerin; Mexikanerinnen
  capital      Mexiko-Stadt
  seat         Mexiko-Stadt; Mexiko-City; Palacio Nacional

country GTM
  name         Guatemala
  adjective    guatemaltekisch
  inhabitant   Guatemalteke; Guatemalteken; Guatemaltekin; Guatemaltekinnen
  capital      Guatemala-Stadt
  seat         Guatemala-Stadt

country BLZ
  name         Belize
  adjective    belizisch
  inhabitant   Belizer; Belizern
  capital      Belmopan
  seat         Belmopan

country SLV
  name         El Salvador
  adjective    salvadorianisch; salvadorenisch
  inhabitant   Salvadorianer; Salvadorianern; Salvadorianerin; Salvadorianerinnen
  capital      San Salvador
  seat         San Salvador

country HND
  name         Honduras
  adjective    honduranisch
  inhabitant   Honduraner; Honduranern; Honduranerin; Honduranerinnen
  capital      Tegucigalpa
  seat         Tegucigalpa

country NIC
  name         Nicaragua; Nikaragua
  adjective    nicaraguanisch
  inhabitant   Nicaraguaner; Nicaraguanern; Nicaraguanerin; Nicaraguanerinnen
  capital      Managua
  seat         Managua

country CRI
  name         Costa Rica
  adjective    costa-ricanisch; costaricanisch
  inhabitant   Costa Ricaner; Costa-Ricaner; Costa-Ricanern
  capital      San José

country PAN
  name         Panama
  adjective    panamaisch; panamesisch
  inhabitant   Panamaer; Panamaern; Panamese; Panamesen
  capital      Panama-Stadt
  seat         Panama-Stadt

country CUB
  name         Kuba
  adjective    kubanisch
  inhabitant   Kubaner; Kubanern; Kubanerin; Kubanerinnen
  capital      Havanna
  seat         Havanna

country HTI
  name         Haiti
  adjective    haitianisch
  inhabitant   Haitianer; Haitianern; Haitianerin; Haitianerinnen
  capital      Port-au-Prince
  seat         Port-au-Prince

country DOM
  name         Dominikanische Republik; Dominikanischen Republik
  adjective    dominikanisch
  inhabitant   Dominikaner; Dominikanern; Dominikanerin; Dominikanerinnen
  capital      Santo Domingo
  seat         Santo Domingo

country JAM
  name         Jamaika
  adjective    jamaikanisch
  inhabitant   Jamaikaner; Jamaikanern; Jamaikanerin; Jamaikanerinnen
  capital      Kingston

country BHS
  name         Bahamas
  adjective    bahamaisch
  inhabitant   Bahamaer; Bahamaern
  capital      Nassau

country BRB
  name         Barbados
  adjective    barbadisch
  inhabitant   Barbadier; Barbadiern
  capital      Bridgetown
  seat         Bridgetown

country TTO
  name         Trinidad und Tobago; Trinidad
  adjective    trinidadisch
  inhabitant   Trinidader
  capital      Port of Spain
  seat         Port of Spain

country ATG
  name         Antigua und Barbuda; Antigua
  adjective    antiguanisch
  inhabitant   Antiguaner
  capital      St. John’s

country DMA
  name         Dominica
  adjective    dominicanisch
  inhabitant   Dominicaner
  capital      Roseau
  seat         Roseau

country GRD
  name         Grenada
  adjective    grenadisch
  inhabitant   Grenader
  capital      St. George’s

country KNA
  name         St. Kitts und Nevis; Saint Kitts und Nevis
  capital      Basseterre
  seat         Basseterre

country LCA
  name         St. Lucia; Saint Lucia
  adjective    lucianisch
  inhabitant   Lucianer
  capital      Castries
  seat         Castries

country VCT
  name         St. Vincent und die Grenadinen; Saint Vincent und die Grenadinen; St. Vincent
  adjective    vincentisch
  inhabitant   Vincenter
  capital      Kingstown
  seat         Kingstown

country GUY
  name         Guyana
  adjective    guyanisch
  inhabitant   Guyaner; Guyanern
  capital      Georgetown

country SUR
  name         Suriname; Surinam
  adjective    surinamisch
  inhabitant   Surinamer; Surinamern
  capital      Paramaribo
  seat         Paramaribo

country BRA
  name         Brasilien
  name         Föderative Republik Brasilien
  adjective    brasilianisch
  inhabitant   Brasilianer; Brasilianern; Brasilianerin; Brasilianerinnen
  capital      Brasília
  seat         Brasília; Brasilia; Planalto; Planalto-Palast; Itamaraty

country ARG
  name         Argentinien
  adjective    argentinisch
  inhabitant   Argentinier; Argentiniern; Argentinierin; Argentinierinnen
  capital      Buenos Aires
  seat         Buenos Aires; Casa Rosada

country CHL
  name         Chile
  adjective    chilenisch
  inhabitant   Chilene; Chilenen; Chilenin; Chileninnen
  capital      Santiago de Chile
  seat         Santiago de Chile; La Moneda; Moneda-Palast

country COL
  name         Kolumbien
  adjective    kolumbianisch
  inhabitant   Kolumbianer; Kolumbianern; Kolumbianerin; Kolumbianerinnen
  capital      Bogotá
  seat         Bogotá; Bogota; Casa de Nariño

country VEN
  name         Venezuela
  name         Bolivarische Republik Venezuela; Bolivarischen Republik Venezuela
  adjective    venezolanisch
  inhabitant   Venezolaner; Venezolanern; Venezolanerin; Venezolanerinnen
  capital      Caracas
  seat         Caracas; Miraflores; Miraflores-Palast

country ECU
  name         Ecuador; Ekuador
  adjective    ecuadorianisch
  inhabitant   Ecuadorianer; Ecuadorianern; Ecuadorianerin; Ecuadorianerinnen
  capital      Quito
  seat         Quito

country PER
  name         Peru
  adjective    peruanisch
  inhabitant   Peruaner; Peruanern; Peruanerin; Peruanerinnen
  capital      Lima
  seat         Lima

country BOL
  name         Bolivien
  adjective    bolivianisch
  inhabitant   Bolivianer; Bolivianern; Bolivianerin; Bolivianerinnen
  capital      Sucre
  seat         La Paz

country PRY
  name         Paraguay
  adjective    paraguayisch
  inhabitant   Paraguayer; Paraguayern; Paraguayerin; Paraguayerinnen
  capital      Asunción
  seat         Asunción; Asuncion

country URY
  name         Uruguay
  adjective    uruguayisch
  inhabitant   Uruguayer; Uruguayern; Uruguayerin; Uruguayerinnen
  capital      Montevideo
  seat         Montevideo

# The Middle East and the Caucasus

country ISR
  name         Israel; jüdischer Staat; jüdischen Staat; jüdische Staat; Staat Israel
  adjective    israelisch
  inhabitant   Israeli; Israelis; Israelin; Israelinnen
  capital      Jerusalem
  seat         Jerusalem; Tel Aviv
  government   Knesset; israelische Armee; israelischen Armee; IDF; Mossad; Schin Bet; Shin Bet; Schin Beth

country PSE
  name         Palästina; Palästinensische Autonomiegebiete; Palästinensischen Autonomiegebiete
  name         Palästinensischen Autonomiegebieten; Palästinensergebiete; Palästinensergebieten; Staat Palästina
  adjective    palästinensisch
  inhabitant   Palästinenser; Palästinensern; Palästinenserin; Palästinenserinnen
  capital      Ramallah
  seat         Ramallah
  government   Palästinensische Autonomiebehörde; Palästinensischen Autonomiebehörde; Autonomiebehörde
  government   Palästinenserbehörde; Palästinensische Behörde; Palästinensischen Behörde; Palästinenserführung
  compound     Palästinenser

country IRN
  name         Iran; Islamische Republik Iran; Islamischen Republik Iran; Islamische Republik; Islamischen Republik
  name         Persien
  adjective    iranisch
  inhabitant   Iraner; Iranern; Iranerin; Iranerinnen
  capital      Teheran
  seat         Teheran
  government   Wächterrat; Wächterrats; Oberster Nationaler Sicherheitsrat; Obersten Nationalen Sicherheitsrats
  government   Mullah-Regime; Mullah-Regimes; Mullahs; Mullahregime

country IRQ
  name         Irak
  adjective    irakisch
  inhabitant   Iraker; Irakern; Irakerin; Irakerinnen
  capital      Bagdad
  seat         Bagdad

country SYR
  name         Syrien; Arabische Republik Syrien
  name         Arabischen Republik Syrien
  adjective    syrisch
  inhabitant   Syrer; Syrern; Syrerin; Syrerinnen
  capital      Damaskus
  seat         Damaskus
  government   Assad-Regime; Assad-Regimes; Assad-Regierung

country LBN
  name         Libanon
  adjective    libanesisch
  inhabitant   Libanese; Libanesen; Libanesin; Libanesinnen
  capital      Beirut
  seat         Beirut; Baabda; Baabda-Palast

country JOR
  name         Jordanien
  name         Haschemitisches Königreich Jordanien; Königreich Jordanien
  adjective    jordanisch
  inhabitant   Jordanier; Jordaniern; Jordanierin; Jordanierinnen
  capital      Amman
  seat         Amman

country EGY
  name         Ägypten
  name         Arabische Republik Ägypten; Arabischen Republik Ägypten
  adjective    ägyptisch
  inhabitant   Ägypter; Ägyptern; Ägypterin; Ägypterinnen
  capital      Kairo
  seat         Kairo

country SAU
  name         Saudi-Arabien; Saudiarabien; Königreich Saudi-Arabien
  adjective    saudi-arabisch; saudiarabisch; saudisch
  inhabitant   Saudi; Saudis; Saudi-Araber; Saudi-Arabern; Saudi-Araberin; Saudiaraber; Saudiarabern
  capital      Riad
  seat         Riad; Riyadh; Königshaus in Riad
  government   Saudi

country ARE
  name         Vereinigte Arabische Emirate; Vereinigten Arabischen Emirate; Vereinigten Arabischen Emiraten
  name         Vereinigter Arabischer Emirate; VAE; Emirate; Emiraten
  adjective    emiratisch
  inhabitant   Emirater; Emiratern; Emirati; Emiratis
  capital      Abu Dhabi
  seat         Abu Dhabi; Abu Zabi
  government   VAE-Regierung
  compound     VAE; Emirate

country QAT
  name         Katar; Qatar; Emirat Katar
  name         Staat Katar
  adjective    katarisch; qatarisch
  inhabitant   Katarer; Katarern; Katarerin; Katarerinnen; Katari; Kataris
  capital      Doha
  seat         Doha

country KWT
  name         Kuwait; Kuweit
  name         Staat Kuwait; Emirat Kuwait
  adjective    kuwaitisch
  inhabitant   Kuwaiter; Kuwaitern; Kuwaiti; Kuwaitis
  capital      Kuwait-Stadt
  seat         Kuwait-Stadt; Kuwait City

country BHR
  name         Bahrain
  name         Königreich Bahrain
  adjective    bahrainisch
  inhabitant   Bahrainer; Bahrainern; Bahraini; Bahrainis
  capital      Manama
  seat         Manama

country OMN
  name         Oman; Sultanat Oman
  adjective    omanisch
  inhabitant   Omaner; Omanern; Omani; Omanis
  capital      Maskat
  seat         Maskat; Muscat

country YEM
  name         Jemen; Republik Jemen
  adjective    jemenitisch
  inhabitant   Jemenit; Jemeniten; Jemenitin; Jemenitinnen
  capital      Sanaa
  seat         Aden
  government   Präsidialer Führungsrat; Präsidialen Führungsrats; Präsidialrat; Präsidialrats

country TUR
  name         Türkei; Republik Türkei; Türkiye
  adjective    türkisch
  inhabitant   Türke; Türken; Türkin; Türkinnen
  capital      Ankara
  seat         Ankara; Präsidentenpalast in Ankara; Bestepe

country ARM
  name         Armenien
  name         Republik Armenien
  adjective    armenisch
  inhabitant   Armenier; Armeniern; Armenierin; Armenierinnen
  capital      Eriwan
  seat         Eriwan; Jerewan; Yerevan

country AZE
  name         Aserbaidschan
  name         Republik Aserbaidschan
  adjective    aserbaidschanisch; aserisch
  inhabitant   Aserbaidschaner; Aserbaidschanern; Aserbaidschanerin; Aserbaidschanerinnen; Aseri; Aseris
  capital      Baku
  seat         Baku

country GEO
  name         Georgien
  adjective    georgisch
  inhabitant   Georgier; Georgiern; Georgierin; Georgierinnen
  capital      Tiflis
  seat         Tiflis; Tbilissi; Tbilisi

# Asia

country KAZ
  name         Kasachstan
  name         Republik Kasachstan
  adjective    kasachisch
  inhabitant   Kasache; Kasachen; Kasachin; Kasachinnen
  capital      Astana
  seat         Astana; Nur-Sultan; Akorda

country KGZ
  name         Kirgistan; Kirgisistan; Kirgisien
  name         Kirgisische Republik; Kirgisischen Republik
  adjective    kirgisisch
  inhabitant   Kirgise; Kirgisen; Kirgisin; Kirgisinnen
  capital      Bischkek
  seat         Bischkek

country TJK
  name         Tadschikistan
  name         Republik Tadschikistan
  adjective    tadschikisch
  inhabitant   Tadschike; Tadschiken; Tadschikin; Tadschikinnen
  capital      Duschanbe
  seat         Duschanbe

country TKM
  name         Turkmenistan
  adjective    turkmenisch
  inhabitant   Turkmene; Turkmenen; Turkmenin; Turkmeninnen
  capital      Aschgabat
  seat         Aschgabat; Aschchabad

country UZB
  name         Usbekistan
  name         Republik Usbekistan
  adjective    usbekisch
  inhabitant   Usbeke; Usbeken; Usbekin; Usbekinnen
  capital      Taschkent
  seat         Taschkent

country AFG
  name         Afghanistan
  name         Islamisches Emirat Afghanistan
  adjective    afghanisch
  inhabitant   Afghane; Afghanen; Afghanin; Afghaninnen
  capital      Kabul
  seat         Kabul
  government   Taliban-Regierung

country PAK
  name         Pakistan
  name         Islamische Republik Pakistan; Islamischen Republik Pakistan
  adjective    pakistanisch
  inhabitant   Pakistaner; Pakistanern; Pakistanerin; Pakistanerinnen; Pakistani; Pakistanis
  capital      Islamabad
  seat         Islamabad

country IND
  name         Indien
  name         Republik Indien
  adjective    indisch
  inhabitant   Inder; Indern; Inderin; Inderinnen
  capital      Neu-Delhi
  seat         Neu-Delhi; Neu Delhi; Delhi; New Delhi

country NPL
  name         Nepal
  adjective    nepalesisch; nepalisch
  inhabitant   Nepalese; Nepalesen; Nepalesin; Nepalesinnen
  capital      Kathmandu
  seat         Kathmandu

country BTN
  name         Bhutan
  adjective    bhutanisch
  inhabitant   Bhutaner; Bhutanern
  capital      Thimphu
  seat         Thimphu

country BGD
  name         Bangladesch; Bangladesh
  adjective    bangladeschisch
  inhabitant   Bangladescher; Bangladeschern; Bangladeschi; Bangladeschis
  capital      Dhaka
  seat         Dhaka; Dacca

country LKA
  name         Sri Lanka
  adjective    sri-lankisch; srilankisch; ceylonesisch
  inhabitant   Sri Lanker; Sri-Lanker; Sri-Lankern
  capital      Colombo
  seat         Colombo

country MDV
  name         Malediven
  adjective    maledivisch
  inhabitant   Malediver; Maledivern
  capital      Malé
  seat         Malé; Male-Stadt

country MMR
  name         Myanmar; Birma; Burma
  adjective    myanmarisch; birmanisch; burmesisch
  inhabitant   Myanmare; Myanmaren; Birmane; Birmanen; Burmese; Burmesen
  capital      Naypyidaw
  seat         Naypyidaw; Naypyitaw; Nay Pyi Taw
  government   Militärjunta in Myanmar

country THA
  name         Thailand
  name         Königreich Thailand
  adjective    thailändisch
  inhabitant   Thailänder; Thailändern; Thailänderin; Thailänderinnen; Thai; Thais
  capital      Bangkok
  seat         Bangkok

country LAO
  name         Laos
  adjective    laotisch
  inhabitant   Laote; Laoten; Laotin; Laotinnen
  capital      Vientiane
  seat         Vientiane

country KHM
  name         Kambodscha
  name         Königreich Kambodscha
  adjective    kambodschanisch
  inhabitant   Kambodschaner; Kambodschanern; Kambodschanerin; Kambodschanerinnen
  capital      Phnom Penh
  seat         Phnom Penh

country VNM
  name         Vietnam
  name         Sozialistische Republik Vietnam; Sozialistischen Republik Vietnam
  adjective    vietnamesisch
  inhabitant   Vietnamese; Vietnamesen; Vietnamesin; Vietnamesinnen
  capital      Hanoi
  seat         Hanoi

country MYS
  name         Malaysia
  adjective    malaysisch; malaiisch
  inhabitant   Malaysier; Malaysiern; Malaysierin
  capital      Kuala Lumpur
  seat         Kuala Lumpur; Putrajaya

country SGP
  name         Singapur
  name         Republik Singapur
  adjective    singapurisch; Singapurer
  inhabitant   Singapurer; Singapurern; Singapurerin; Singapurerinnen
  capital      Singapur

country IDN
  name         Indonesien
  name         Republik Indonesien
  adjective    indonesisch
  inhabitant   Indonesier; Indonesiern; Indonesierin; Indonesierinnen
  capital      Jakarta
  seat         Jakarta

country TLS
  name         Osttimor; Timor-Leste
  adjective    osttimoresisch
  inhabitant   Osttimorese; Osttimoresen
  capital      Dili
  seat         Dili

country BRN
  name         Brunei; Brunei Darussalam
  adjective    bruneiisch
  inhabitant   Bruneier; Bruneiern
  capital      Bandar Seri Begawan
  seat         Bandar Seri Begawan

country PHL
  name         Philippinen
  name         Republik der Philippinen
  adjective    philippinisch
  inhabitant   Filipino; Filipinos; Filipina; Filipinas; Philippiner; Philippinern
  capital      Manila
  seat         Manila; Malacañang; Malacañang-Palast

country CHN
  name         China; Volksrepublik China; Volksrepublik; Reich der Mitte
  adjective    chinesisch
  inhabitant   Chinese; Chinesen; Chinesin; Chinesinnen
  capital      Peking
  seat         Peking; Beijing; Zhongnanhai
  government   Nationaler Volkskongress; Nationalen Volkskongresses

country TWN
  name         Taiwan; Republik China
  adjective    taiwanisch; taiwanesisch
  inhabitant   Taiwaner; Taiwanern; Taiwanerin; Taiwanerinnen; Taiwanese; Taiwanesen
  capital      Taipeh
  seat         Taipeh; Taipei

country HKG
  name         Hongkong; Hong Kong
  adjective    Hongkonger; hongkonger
  inhabitant   Hongkonger; Hongkongern; Hongkongerin
  capital      Hongkong

country JPN
  name         Japan
  adjective    japanisch
  inhabitant   Japaner; Japanern; Japanerin; Japanerinnen
  capital      Tokio
  seat         Tokio; Tokyo; Kantei

country KOR
  name         Südkorea; Republik Korea
  adjective    südkoreanisch
  inhabitant   Südkoreaner; Südkoreanern; Südkoreanerin; Südkoreanerinnen
  capital      Seoul
  seat         Seoul; Blaues Haus; Blauen Haus; Blauen Hauses; Blaue Haus

country PRK
  name         Nordkorea; Demokratische Volksrepublik Korea
  name         Demokratischen Volksrepublik Korea
  adjective    nordkoreanisch
  inhabitant   Nordkoreaner; Nordkoreanern; Nordkoreanerin; Nordkoreanerinnen
  capital      Pjöngjang
  seat         Pjöngjang; Pyongyang

country MNG
  name         Mongolei
  adjective    mongolisch
  inhabitant   Mongole; Mongolen; Mongolin; Mongolinnen
  capital      Ulan-Bator
  seat         Ulan-Bator; Ulan Bator; Ulaanbaatar

# Africa

country DZA
  name         Algerien
  adjective    algerisch
  inhabitant   Algerier; Algeriern; Algerierin; Algerierinnen
  capital      Algier
  seat         Algier

country MAR
  name         Marokko; Königreich Marokko
  adjective    marokkanisch
  inhabitant   Marokkaner; Marokkanern; Marokkanerin; Marokkanerinnen
  capital      Rabat
  seat         Rabat

country TUN
  name         Tunesien
  adjective    tunesisch
  inhabitant   Tunesier; Tunesiern; Tunesierin; Tunesierinnen
  capital      Tunis
  seat         Tunis

country LBY
  name         Libyen
  adjective    libysch
  inhabitant   Libyer; Libyern; Libyerin; Libyerinnen
  capital      Tripolis
  seat         Tripolis

country SDN
  name         Sudan
  adjective    sudanesisch
  inhabitant   Sudanese; Sudanesen; Sudanesin; Sudanesinnen
  capital      Khartum
  seat         Khartum; Khartoum; Port Sudan

country SSD
  name         Südsudan
  name         Republik Südsudan
  adjective    südsudanesisch
  inhabitant   Südsudanese; Südsudanesen; Südsudanesin; Südsudanesinnen
  capital      Juba
  seat         Juba; Dschuba

country ETH
  name         Äthiopien
  adjective    äthiopisch
  inhabitant   Äthiopier; Äthiopiern; Äthiopierin; Äthiopierinnen
  capital      Addis Abeba
  seat         Addis Abeba; Addis Ababa

country ERI
  name         Eritrea
  adjective    eritreisch
  inhabitant   Eritreer; Eritreern; Eritreerin; Eritreerinnen
  capital      Asmara
  seat         Asmara

country DJI
  name         Dschibuti; Djibouti
  adjective    dschibutisch
  inhabitant   Dschibutier; Dschibutiern
  capital      Dschibuti

country SOM
  name         Somalia
  adjective    somalisch
  inhabitant   Somalier; Somaliern; Somalierin; Somali; Somalis
  capital      Mogadischu
  seat         Mogadischu

country KEN
  name         Kenia
  adjective    kenianisch
  inhabitant   Kenianer; Kenianern; Kenianerin; Kenianerinnen
  capital      Nairobi
  seat         Nairobi

country UGA
  name         Uganda
  adjective    ugandisch
  inhabitant   Ugander; Ugandern; Uganderin
  capital      Kampala
  seat         Kampala

country RWA
  name         Ruanda; Rwanda
  name         Republik Ruanda
  adjective    ruandisch
  inhabitant   Ruander; Ruandern; Ruanderin
  capital      Kigali
  seat         Kigali

country BDI
  name         Burundi
  adjective    burundisch
  inhabitant   Burunder; Burundern
  capital      Gitega
  seat         Gitega; Bujumbura

country TZA
  name         Tansania
  adjective    tansanisch
  inhabitant   Tansanier; Tansaniern; Tansanierin
  capital      Dodoma
  seat         Dodoma

country COD
  name         Demokratische Republik Kongo; Demokratischen Republik Kongo; DR Kongo; Kongo; Kongo-Kinshasa
  adjective    kongolesisch
  inhabitant   Kongolese; Kongolesen; Kongolesin; Kongolesinnen
  capital      Kinshasa
  seat         Kinshasa

country COG
  name         Republik Kongo; Kongo-Brazzaville; Kongo-Republik
  adjective    kongo-brazzavillisch
  capital      Brazzaville
  seat         Brazzaville

country CAF
  name         Zentralafrikanische Republik; Zentralafrikanischen Republik; Zentralafrika
  adjective    zentralafrikanisch
  inhabitant   Zentralafrikaner; Zentralafrikanern; Zentralafrikanerin; Zentralafrikanerinnen
  capital      Bangui
  seat         Bangui

country TCD
  name         Tschad
  adjective    tschadisch
  inhabitant   Tschader; Tschadern
  capital      N’Djamena
  seat         N’Djamena; Ndjamena; N’Djaména

country CMR
  name         Kamerun
  adjective    kamerunisch
  inhabitant   Kameruner; Kamerunern; Kamerunerin
  capital      Yaoundé
  seat         Yaoundé; Jaunde

country NGA
  name         Nigeria
  adjective    nigerianisch
  inhabitant   Nigerianer; Nigerianern; Nigerianerin; Nigerianerinnen
  capital      Abuja
  seat         Abuja

country NER
  name         Niger
  name         Republik Niger
  adjective    nigrisch
  inhabitant   Nigrer; Nigrern
  capital      Niamey
  seat         Niamey

country MLI
  name         Mali
  name         Republik Mali
  adjective    malisch
  inhabitant   Malier; Maliern
  capital      Bamako
  seat         Bamako

country BFA
  name         Burkina Faso
  adjective    burkinisch
  inhabitant   Burkiner; Burkinern; Burkinabe
  capital      Ouagadougou
  seat         Ouagadougou

country SEN
  name         Senegal
  adjective    senegalesisch
  inhabitant   Senegalese; Senegalesen; Senegalesin; Senegalesinnen
  capital      Dakar
  seat         Dakar

country GMB
  name         Gambia
  adjective    gambisch
  inhabitant   Gambier; Gambiern
  capital      Banjul
  seat         Banjul

country GNB
  name         Guinea-Bissau
  adjective    guinea-bissauisch
  inhabitant   Bissau-Guineer
  capital      Bissau
  seat         Bissau

country GIN
  name         Guinea
  adjective    guineisch
  inhabitant   Guineer; Guineern
  capital      Conakry
  seat         Conakry

country SLE
  name         Sierra Leone
  adjective    sierra-leonisch
  inhabitant   Sierra-Leoner; Sierra Leoner
  capital      Freetown
  seat         Freetown

country LBR
  name         Liberia
  adjective    liberianisch
  inhabitant   Liberianer; Liberianern; Liberianerin; Liberianerinnen
  capital      Monrovia
  seat         Monrovia

country CIV
  name         Elfenbeinküste; Côte d’Ivoire; Cote d’Ivoire
  adjective    ivorisch
  inhabitant   Ivorer; Ivorern; Ivorerin
  capital      Yamoussoukro
  seat         Yamoussoukro; Abidjan

country GHA
  name         Ghana
  adjective    ghanaisch
  inhabitant   Ghanaer; Ghanaern; Ghanaerin
  capital      Accra
  seat         Accra

country TGO
  name         Togo
  adjective    togoisch; togolesisch
  inhabitant   Togoer; Togoern; Togolese; Togolesen
  capital      Lomé
  seat         Lomé

country BEN
  name         Benin
  adjective    beninisch
  inhabitant   Beniner; Beninern
  capital      Porto-Novo
  seat         Porto-Novo; Cotonou

country MRT
  name         Mauretanien
  adjective    mauretanisch
  inhabitant   Mauretanier; Mauretaniern
  capital      Nouakchott
  seat         Nouakchott; Nuakschott

country CPV
  name         Kap Verde; Kapverden; Cabo Verde
  adjective    kapverdisch
  inhabitant   Kapverdier; Kapverdiern
  capital      Praia
  seat         Praia

country STP
  name         São Tomé und Príncipe; Sao Tome und Principe
  adjective    são-toméisch
  capital      São Tomé
  seat         São Tomé

country GNQ
  name         Äquatorialguinea
  adjective    äquatorialguineisch
  inhabitant   Äquatorialguineer
  capital      Malabo
  seat         Malabo

country GAB
  name         Gabun; Gabon
  adjective    gabunisch
  inhabitant   Gabuner; Gabunern
  capital      Libreville
  seat         Libreville

country AGO
  name         Angola
  adjective    angolanisch
  inhabitant   Angolaner; Angolanern; Angolanerin; Angolanerinnen
  capital      Luanda
  seat         Luanda

country ZMB
  name         Sambia
  adjective    sambisch
  inhabitant   Sambier; Sambiern
  capital      Lusaka
  seat         Lusaka

country ZWE
  name         Simbabwe; Zimbabwe
  adjective    simbabwisch
  inhabitant   Simbabwer; Simbabwern
  capital      Harare
  seat         Harare

country MWI
  name         Malawi
  adjective    malawisch
  inhabitant   Malawier; Malawiern
  capital      Lilongwe
  seat         Lilongwe

country MOZ
  name         Mosambik; Moçambique; Mozambique
  adjective    mosambikanisch
  inhabitant   Mosambikaner; Mosambikanern; Mosambikanerin; Mosambikanerinnen
  capital      Maputo
  seat         Maputo

country ZAF
  name         Südafrika; Republik Südafrika
  adjective    südafrikanisch
  inhabitant   Südafrikaner; Südafrikanern; Südafrikanerin; Südafrikanerinnen
  capital      Pretoria
  seat         Pretoria; Tshwane

country NAM
  name         Namibia
  adjective    namibisch
  inhabitant   Namibier; Namibiern; Namibierin
  capital      Windhoek
  seat         Windhoek; Windhuk

country BWA
  name         Botswana; Botsuana
  adjective    botswanisch; botsuanisch
  inhabitant   Botswaner; Botsuaner
  capital      Gaborone
  seat         Gaborone

country LSO
  name         Lesotho
  adjective    lesothisch
  inhabitant   Lesother
  capital      Maseru
  seat         Maseru

country SWZ
  name         Eswatini; Swasiland
  adjective    eswatinisch; swasiländisch
  inhabitant   Swasi
  capital      Mbabane
  seat         Mbabane

country MDG
  name         Madagaskar
  adjective    madagassisch
  inhabitant   Madagasse; Madagassen
  capital      Antananarivo
  seat         Antananarivo

country MUS
  name         Mauritius
  adjective    mauritisch
  inhabitant   Mauritier; Mauritiern
  capital      Port Louis
  seat         Port Louis

country SYC
  name         Seychellen
  adjective    seychellisch
  inhabitant   Seycheller
  capital      Victoria

country COM
  name         Komoren
  adjective    komorisch
  inhabitant   Komorer; Komorern
  capital      Moroni
  seat         Moroni

# Oceania

country AUS
  name         Australien
  adjective    australisch
  inhabitant   Australier; Australiern; Australierin; Australierinnen
  capital      Canberra
  seat         Canberra

country NZL
  name         Neuseeland
  adjective    neuseeländisch
  inhabitant   Neuseeländer; Neuseeländern; Neuseeländerin; Neuseeländerinnen
  capital      Wellington

country PNG
  name         Papua-Neuguinea
  adjective    papua-neuguineisch
  inhabitant   Papua-Neuguineer
  capital      Port Moresby
  seat         Port Moresby

country FJI
  name         Fidschi; Fiji
  adjective    fidschianisch
  inhabitant   Fidschianer; Fidschianern
  capital      Suva
  seat         Suva

country SLB
  name         Salomonen; Salomon-Inseln; Salomoninseln
  adjective    salomonisch
  inhabitant   Salomoner
  capital      Honiara
  seat         Honiara

country VUT
  name         Vanuatu
  adjective    vanuatuisch
  inhabitant   Vanuatuer; Vanuatuern
  capital      Port Vila
  seat         Port Vila

country WSM
  name         Samoa
  adjective    samoanisch
  inhabitant   Samoaner; Samoanern
  capital      Apia
  seat         Apia

country TON
  name         Tonga
  adjective    tongaisch
  inhabitant   Tongaer; Tongaern
  capital      Nuku’alofa
  seat         Nuku’alofa; Nukualofa

country TUV
  name         Tuvalu
  adjective    tuvaluisch
  inhabitant   Tuvaluer; Tuvaluern
  capital      Funafuti
  seat         Funafuti

country KIR
  name         Kiribati
  adjective    kiribatisch
  inhabitant   Kiribatier
  capital      Tarawa
  seat         Tarawa; South Tarawa; Süd-Tarawa

country NRU
  name         Nauru
  adjective    nauruisch
  inhabitant   Nauruer; Nauruern
  capital      Yaren

country FSM
  name         Mikronesien; Föderierte Staaten von Mikronesien; Föderierten Staaten von Mikronesien
  adjective    mikronesisch
  inhabitant   Mikronesier; Mikronesiern
  capital      Palikir
  seat         Palikir

country MHL
  name         Marshallinseln; Marshall-Inseln
  adjective    marshallisch
  inhabitant   Marshaller
  capital      Majuro
  seat         Majuro

country PLW
  name         Palau
  adjective    palauisch
  inhabitant   Palauer; Palauern
  capital      Ngerulmud
  seat         Ngerulmud

country COK
  name         Cookinseln; Cook-Inseln
  adjective    cookinsulanisch
  capital      Avarua
  seat         Avarua

country NIU
  name         Niue
  adjective    niueanisch
  capital      Alofi
  seat         Alofi

# Territories that are no states: ISO 3166-1 lists them, news name them. Their people and adjectives only where German
# has the words.

country ABW
  name         Aruba
  adjective    arubanisch
  inhabitant   Arubaner; Arubanern; Arubanerin; Arubanerinnen

country AIA
  name         Anguilla

country ALA
  name         Åland; Ålandinseln; Åland-Inseln; Alandinseln; Aland-Inseln
  adjective    åländisch
  inhabitant   Åländer; Åländern; Åländerin; Åländerinnen

country ASM
  name         Amerikanisch-Samoa

country ATA
  name         Antarktis; Antarktika

country ATF
  name         Französische Süd- und Antarktisgebiete; Französischen Süd- und Antarktisgebiete

country BES
  name         Bonaire, Sint Eustatius und Saba; Karibische Niederlande; Karibischen Niederlande

country BLM
  name         Saint-Barthélemy; St. Barthélemy

country BMU
  name         Bermuda; Bermudas; Bermudainseln; Bermuda-Inseln

country BVT
  name         Bouvetinsel; Bouvet-Insel

country CCK
  name         Kokosinseln

country CUW
  name         Curaçao; Curacao

country CXR
  name         Weihnachtsinsel

country CYM
  name         Kaimaninseln; Kaiman-Inseln; Cayman Islands; Caymaninseln; Cayman-Inseln

country ESH
  name         Westsahara; Demokratische Arabische Republik Sahara
  adjective    westsaharisch; sahrauisch
  inhabitant   Sahraui; Sahrauis; Saharaui; Saharauis

country FLK
  name         Falklandinseln; Falkland-Inseln; Falklands; Malwinen
  inhabitant   Falkländer; Falkländern

country FRO
  name         Färöer; Färöer-Inseln; Färöerinseln
  adjective    färöisch; färingisch
  inhabitant   Färinger; Färingern; Färingerin; Färingerinnen

country GGY
  name         Guernsey

country GIB
  name         Gibraltar
  adjective    gibraltarisch
  inhabitant   Gibraltarer; Gibraltarern

country GLP
  name         Guadeloupe

country GUF
  name         Französisch-Guayana; Französisch-Guyana

country GUM
  name         Guam

country HMD
  name         Heard und McDonaldinseln

country IMN
  name         Isle of Man; Insel Man

country IOT
  name         Britisches Territorium im Indischen Ozean; Chagos-Inseln; Chagosinseln; Chagos-Archipel; Chagos-Archipels
  inhabitant   Chagossianer; Chagossianern; Chagossianerin; Chagossianerinnen

country JEY
  name         Jersey

country MAC
  name         Macau; Macao
  adjective    macauisch

country MAF
  name         Saint-Martin

country MNP
  name         Nördliche Marianen; Nördlichen Marianen

country MSR
  name         Montserrat

country MTQ
  name         Martinique

country MYT
  name         Mayotte

country NCL
  name         Neukaledonien
  adjective    neukaledonisch
  inhabitant   Neukaledonier; Neukaledoniern; Neukaledonierin; Neukaledonierinnen

country NFK
  name         Norfolkinsel

country PCN
  name         Pitcairninseln; Pitcairn-Inseln

country PRI
  name         Puerto Rico
  adjective    puerto-ricanisch; puertoricanisch
  inhabitant   Puerto-Ricaner; Puerto-Ricanern; Puerto-Ricanerin; Puerto-Ricanerinnen; Puertoricaner; Puertoricanern

country PYF
  name         Französisch-Polynesien

country REU
  name         Réunion; La Réunion

country SGS
  name         Südgeorgien und die Südlichen Sandwichinseln; Südgeorgien

country SHN
  name         St. Helena, Ascension und Tristan da Cunha; St. Helena; Sankt Helena

country SJM
  name         Spitzbergen und Jan Mayen; Svalbard und Jan Mayen

country SPM
  name         Saint-Pierre und Miquelon; St. Pierre und Miquelon

country SXM
  name         Sint Maarten

country TCA
  name         Turks- und Caicosinseln; Turks- und Caicos-Inseln

country TKL
  name         Tokelau

country UMI
  name         Kleinere Amerikanische Überseeinseln; Kleineren Amerikanischen Überseeinseln

country VGB
  name         Britische Jungferninseln; Britischen Jungferninseln

country VIR
  name         Amerikanische Jungferninseln; Amerikanischen Jungferninseln

country WLF
  name         Wallis und Futuna
