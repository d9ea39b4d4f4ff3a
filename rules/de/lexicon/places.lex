# Cities and other places where diplomacy happens, with their German names: capitals, large cities, seats of
# organisations, places of summits and talks, front-line towns; venues name the city they lie in.
# Names that are German words as well are given only where the city is large (Essen, Halle).

# Deutschland

place Berlin
  name       Berlin
  country    DEU
  adjective  Berliner
  venue      Kanzleramt; Bundeskanzleramt; Kanzleramts; Kanzleramtes; Schloss Bellevue; Bellevue; Auswärtiges Amt
  venue      Auswärtigen Amt; Auswärtigen Amts; Bendlerblock; Reichstag; Reichstagsgebäude; Villa Borsig; Hotel Adlon
  venue      Schloss Charlottenburg; Bundeskanzleramts

place München
  name       München
  country    DEU
  adjective  Münchner; Münchener
  venue      Bayerischer Hof; Bayerischen Hof; Hotel Bayerischer Hof; Münchner Residenz

place Hamburg
  name       Hamburg
  country    DEU
  adjective  Hamburger

place Köln
  name       Köln
  country    DEU
  adjective  Kölner

place Frankfurt
  name       Frankfurt; Frankfurt am Main
  country    DEU
  adjective  Frankfurter
  venue      EZB-Zentrale; Paulskirche

place Stuttgart
  name       Stuttgart
  country    DEU
  adjective  Stuttgarter

place Düsseldorf
  name       Düsseldorf
  country    DEU
  adjective  Düsseldorfer

place Dortmund
  name       Dortmund
  country    DEU
  adjective  Dortmunder

place Essen
  name       Essen
  country    DEU
  adjective  Essener

place Leipzig
  name       Leipzig
  country    DEU
  adjective  Leipziger

place Bremen
  name       Bremen
  country    DEU
  adjective  Bremer

place Dresden
  name       Dresden
  country    DEU
  adjective  Dresdner

place Hannover
  name       Hannover
  country    DEU
  adjective  Hannoveraner

place Nürnberg
  name       Nürnberg
  country    DEU
  adjective  Nürnberger

place Duisburg
  name       Duisburg
  country    DEU
  adjective  Duisburger

place Bochum
  name       Bochum
  country    DEU
  adjective  Bochumer

place Wuppertal
  name       Wuppertal
  country    DEU
  adjective  Wuppertaler

place Bielefeld
  name       Bielefeld
  country    DEU
  adjective  Bielefelder

place Bonn
  name       Bonn
  country    DEU
  adjective  Bonner
  venue      Villa Hammerschmidt; World Conference Center; World Conference Center Bonn; UN-Campus

place Münster
  name       Münster
  country    DEU
  adjective  Münsteraner

place Mannheim
  name       Mannheim
  country    DEU
  adjective  Mannheimer

place Karlsruhe
  name       Karlsruhe
  country    DEU
  adjective  Karlsruher

place Augsburg
  name       Augsburg
  country    DEU
  adjective  Augsburger

place Wiesbaden
  name       Wiesbaden
  country    DEU
  adjective  Wiesbadener

place Mönchengladbach
  name       Mönchengladbach
  country    DEU
  adjective  Mönchengladbacher

place Gelsenkirchen
  name       Gelsenkirchen
  country    DEU
  adjective  Gelsenkirchener

place Aachen
  name       Aachen
  country    DEU
  adjective  Aachener

place Braunschweig
  name       Braunschweig
  country    DEU
  adjective  Braunschweiger

place Kiel
  name       Kiel
  country    DEU
  adjective  Kieler

place Chemnitz
  name       Chemnitz
  country    DEU
  adjective  Chemnitzer

place Halle
  name       Halle
  country    DEU
  adjective  Hallenser

place Magdeburg
  name       Magdeburg
  country    DEU
  adjective  Magdeburger

place Freiburg
  name       Freiburg
  country    DEU
  adjective  Freiburger

place Krefeld
  name       Krefeld
  country    DEU
  adjective  Krefelder

place Mainz
  name       Mainz
  country    DEU
  adjective  Mainzer

place Lübeck
  name       Lübeck
  country    DEU
  adjective  Lübecker

place Erfurt
  name       Erfurt
  country    DEU
  adjective  Erfurter

place Oberhausen
  name       Oberhausen
  country    DEU
  adjective  Oberhausener

place Rostock
  name       Rostock
  country    DEU
  adjective  Rostocker

place Kassel
  name       Kassel
  country    DEU
  adjective  Kasseler

place Hagen
  name       Hagen
  country    DEU
  adjective  Hagener

place Potsdam
  name       Potsdam
  country    DEU
  adjective  Potsdamer
  venue      Schloss Cecilienhof; Cecilienhof; Landhaus Adlon

place Saarbrücken
  name       Saarbrücken
  country    DEU
  adjective  Saarbrücker

place Hamm
  name       Hamm
  country    DEU
  adjective  Hammer

place Ludwigshafen
  name       Ludwigshafen
  country    DEU
  adjective  Ludwigshafener

place Oldenburg
  name       Oldenburg
  country    DEU
  adjective  Oldenburger

place Osnabrück
  name       Osnabrück
  country    DEU
  adjective  Osnabrücker

place Leverkusen
  name       Leverkusen
  country    DEU
  adjective  Leverkusener

place Heidelberg
  name       Heidelberg
  country    DEU
  adjective  Heidelberger

place Darmstadt
  name       Darmstadt
  country    DEU
  adjective  Darmstädter

place Solingen
  name       Solingen
  country    DEU
  adjective  Solinger

place Regensburg
  name       Regensburg
  country    DEU
  adjective  Regensburger

place Ingolstadt
  name       Ingolstadt
  country    DEU
  adjective  Ingolstädter

place Würzburg
  name       Würzburg
  country    DEU
  adjective  Würzburger

place Wolfsburg
  name       Wolfsburg
  country    DEU
  adjective  Wolfsburger

place Ulm
  name       Ulm
  country    DEU
  adjective  Ulmer

place Göttingen
  name       Göttingen
  country    DEU
  adjective  Göttinger

place Heilbronn
  name       Heilbronn
  country    DEU
  adjective  Heilbronner

place Pforzheim
  name       Pforzheim
  country    DEU
  adjective  Pforzheimer

place Bremerhaven
  name       Bremerhaven
  country    DEU
  adjective  Bremerhavener

place Koblenz
  name       Koblenz
  country    DEU
  adjective  Koblenzer

place Trier
  name       Trier
  country    DEU
  adjective  Trierer

place Jena
  name       Jena
  country    DEU
  adjective  Jenaer

place Cottbus
  name       Cottbus
  country    DEU
  adjective  Cottbuser; Cottbusser

place Gera
  name       Gera
  country    DEU
  adjective  Geraer

place Schwerin
  name       Schwerin
  country    DEU
  adjective  Schweriner

place Flensburg
  name       Flensburg
  country    DEU
  adjective  Flensburger

place Wilhelmshaven
  name       Wilhelmshaven
  country    DEU
  adjective  Wilhelmshavener

place Passau
  name       Passau
  country    DEU
  adjective  Passauer

place Bayreuth
  name       Bayreuth
  country    DEU
  adjective  Bayreuther

place Bamberg
  name       Bamberg
  country    DEU
  adjective  Bamberger

place Konstanz
  name       Konstanz
  country    DEU
  adjective  Konstanzer

place Görlitz
  name       Görlitz
  country    DEU
  adjective  Görlitzer

place Weimar
  name       Weimar
  country    DEU
  adjective  Weimarer

place Stralsund
  name       Stralsund
  country    DEU
  adjective  Stralsunder

place Greifswald
  name       Greifswald
  country    DEU
  adjective  Greifswalder

place Lubmin
  name       Lubmin
  country    DEU
  adjective  Lubminer

place Ramstein
  name       Ramstein; Ramstein-Miesenbach
  country    DEU
  venue      Air Base Ramstein; Ramstein Air Base; Luftwaffenstützpunkt Ramstein; Luftwaffenbasis Ramstein
  venue      US-Stützpunkt Ramstein

place Elmau
  name       Elmau; Schloss Elmau
  country    DEU

place Heiligendamm
  name       Heiligendamm
  country    DEU
  adjective  Heiligendammer

place Meseberg
  name       Meseberg; Schloss Meseberg
  country    DEU
  adjective  Meseberger
  venue      Gästehaus Meseberg; Gästehaus der Bundesregierung

place Grafenwöhr
  name       Grafenwöhr; Grafenwöhr-Vilseck
  country    DEU

place Büchel
  name       Büchel
  country    DEU
  adjective  Bücheler

place Garmisch-Partenkirchen
  name       Garmisch-Partenkirchen; Garmisch
  country    DEU

place Königswinter
  name       Königswinter
  country    DEU
  venue      Petersberg; Hotel Petersberg

place Bad_Saarow
  name       Bad Saarow
  country    DEU

place Wandlitz
  name       Wandlitz
  country    DEU

place Ettersburg
  name       Ettersburg
  country    DEU

place Oberammergau
  name       Oberammergau
  country    DEU

place Munster
  name       Munster
  country    DEU
  adjective  Munsteraner

place Unterlüß
  name       Unterlüß
  country    DEU

place Todendorf
  name       Todendorf
  country    DEU

place Kalkar
  name       Kalkar
  country    DEU

place Uedem
  name       Uedem
  country    DEU

place Strausberg
  name       Strausberg
  country    DEU
  adjective  Strausberger

place Wittenberg
  name       Wittenberg
  country    DEU
  adjective  Wittenberger

place Baden-Baden
  name       Baden-Baden
  country    DEU

place Herrenchiemsee
  name       Herrenchiemsee
  country    DEU

place Bad_Reichenhall
  name       Bad Reichenhall
  country    DEU

place Lindau
  name       Lindau
  country    DEU
  adjective  Lindauer

place Friedrichshafen
  name       Friedrichshafen
  country    DEU

place Emden
  name       Emden
  country    DEU
  adjective  Emder

place Brunsbüttel
  name       Brunsbüttel
  country    DEU

place Sassnitz
  name       Sassnitz
  country    DEU

place Eisenhüttenstadt
  name       Eisenhüttenstadt
  country    DEU

place Schwedt
  name       Schwedt
  country    DEU
  adjective  Schwedter

place Leuna
  name       Leuna
  country    DEU

place Eberswalde
  name       Eberswalde
  country    DEU

place Wismar
  name       Wismar
  country    DEU

place Warnemünde
  name       Warnemünde
  country    DEU

place Dachau
  name       Dachau
  country    DEU

place Neubrandenburg
  name       Neubrandenburg
  country    DEU

# Österreich

place Wien
  name       Wien
  country    AUT
  adjective  Wiener
  venue      Palais Coburg; Hofburg; Wiener Hofburg; Uno-City; UNO-City; UN-Sitz in Wien; Schloss Schönbrunn
  venue      Vienna International Centre; Palais Niederösterreich

place Graz
  name       Graz
  country    AUT
  adjective  Grazer

place Linz
  name       Linz
  country    AUT
  adjective  Linzer

place Salzburg
  name       Salzburg
  country    AUT
  adjective  Salzburger

place Innsbruck
  name       Innsbruck
  country    AUT
  adjective  Innsbrucker

place Klagenfurt
  name       Klagenfurt
  country    AUT
  adjective  Klagenfurter

place Villach
  name       Villach
  country    AUT
  adjective  Villacher

place Wels
  name       Wels
  country    AUT

place St._Pölten
  name       St. Pölten; Sankt Pölten
  country    AUT
  adjective  St. Pöltner

place Bregenz
  name       Bregenz
  country    AUT
  adjective  Bregenzer

place Eisenstadt
  name       Eisenstadt
  country    AUT
  adjective  Eisenstädter

place Dornbirn
  name       Dornbirn
  country    AUT

place Feldkirch
  name       Feldkirch
  country    AUT

place Steyr
  name       Steyr
  country    AUT

place Wiener_Neustadt
  name       Wiener Neustadt
  country    AUT

place Krems
  name       Krems
  country    AUT
  adjective  Kremser

place Alpbach
  name       Alpbach
  country    AUT
  adjective  Alpbacher

place Kitzbühel
  name       Kitzbühel
  country    AUT

place Spielfeld
  name       Spielfeld
  country    AUT

place Nickelsdorf
  name       Nickelsdorf
  country    AUT

place Baumgarten
  name       Baumgarten
  country    AUT

place Göttweig
  name       Göttweig; Stift Göttweig
  country    AUT

place Schwechat
  name       Schwechat
  country    AUT

# Schweiz

place Bern
  name       Bern
  country    CHE
  adjective  Berner
  venue      Bundeshaus; Landgut Lohn; Bernerhof

place Zürich
  name       Zürich
  country    CHE
  adjective  Zürcher; Züricher

place Genf
  name       Genf
  country    CHE
  adjective  Genfer
  venue      Palais des Nations; Völkerbundpalast; Völkerbundspalast; Palais Wilson; Villa La Grange; UN-Sitz in Genf
  venue      UN-Büro in Genf; Genfer UN-Sitz

place Basel
  name       Basel
  country    CHE
  adjective  Basler

place Lausanne
  name       Lausanne
  country    CHE
  adjective  Lausanner

place Winterthur
  name       Winterthur
  country    CHE
  adjective  Winterthurer

place Luzern
  name       Luzern
  country    CHE
  adjective  Luzerner

place St._Gallen
  name       St. Gallen; Sankt Gallen
  country    CHE
  adjective  St. Galler

place Lugano
  name       Lugano
  country    CHE

place Biel
  name       Biel
  country    CHE
  adjective  Bieler

place Thun
  name       Thun
  country    CHE
  adjective  Thuner

place Bellinzona
  name       Bellinzona
  country    CHE

place Chur
  name       Chur
  country    CHE
  adjective  Churer

place Freiburg_im_Üechtland
  name       Freiburg im Üechtland; Fribourg
  country    CHE

place Schaffhausen
  name       Schaffhausen
  country    CHE
  adjective  Schaffhauser

place Neuenburg
  name       Neuenburg
  country    CHE
  adjective  Neuenburger

place Aarau
  name       Aarau
  country    CHE
  adjective  Aarauer

place Solothurn
  name       Solothurn
  country    CHE
  adjective  Solothurner

place Davos
  name       Davos
  country    CHE
  adjective  Davoser

place Bürgenstock
  name       Bürgenstock
  country    CHE
  venue      Bürgenstock-Resort; Bürgenstock Resort; Resort Bürgenstock

place Montreux
  name       Montreux
  country    CHE

place Locarno
  name       Locarno
  country    CHE

place Crans-Montana
  name       Crans-Montana
  country    CHE

place Glion
  name       Glion
  country    CHE

place Vevey
  name       Vevey
  country    CHE

place Nyon
  name       Nyon
  country    CHE

place Interlaken
  name       Interlaken
  country    CHE

place Zermatt
  name       Zermatt
  country    CHE

place Ascona
  name       Ascona
  country    CHE

place Spiez
  name       Spiez
  country    CHE

place Kehrsatz
  name       Kehrsatz
  country    CHE

# Frankreich

place Paris
  name       Paris
  country    FRA
  adjective  Pariser
  venue      Élysée-Palast; Elysée-Palast; Elysee-Palast; Élyséepalast; Elyséepalast; Élysée-Palastes; Elysée-Palastes
  venue      Élysée-Palasts; Elysée-Palasts; Élyséepalasts; Élysée; Elysée; Quai d’Orsay; Hôtel Matignon
  venue      Hôtel de Marigny; Grand Palais; Unesco-Zentrale; OECD-Zentrale; Unesco-Hauptquartier

place Marseille
  name       Marseille
  country    FRA
  adjective  Marseiller

place Lyon
  name       Lyon
  country    FRA
  adjective  Lyoner

place Toulouse
  name       Toulouse
  country    FRA
  adjective  Toulouser

place Nizza
  name       Nizza
  country    FRA
  adjective  Nizzaer

place Nantes
  name       Nantes
  country    FRA

place Straßburg
  name       Straßburg; Strassburg
  country    FRA
  adjective  Straßburger
  venue      Europapalast

place Montpellier
  name       Montpellier
  country    FRA

place Bordeaux
  name       Bordeaux
  country    FRA

place Lille
  name       Lille
  country    FRA
  adjective  Liller

place Rennes
  name       Rennes
  country    FRA

place Reims
  name       Reims
  country    FRA
  adjective  Reimser

place Le_Havre
  name       Le Havre
  country    FRA

place Saint-Étienne
  name       Saint-Étienne
  country    FRA

place Toulon
  name       Toulon
  country    FRA

place Grenoble
  name       Grenoble
  country    FRA

place Dijon
  name       Dijon
  country    FRA

place Cannes
  name       Cannes
  country    FRA

place Évian
  name       Évian; Evian; Évian-les-Bains; Evian-les-Bains
  country    FRA

place Biarritz
  name       Biarritz
  country    FRA

place Versailles
  name       Versailles
  country    FRA
  adjective  Versailler
  venue      Schloss Versailles; Schlosses Versailles; Schloss von Versailles

place Deauville
  name       Deauville
  country    FRA

place Brégançon
  name       Brégançon; Fort de Brégançon
  country    FRA

place Brest
  name       Brest
  country    FRA

place Metz
  name       Metz
  country    FRA
  adjective  Metzer

place Colmar
  name       Colmar
  country    FRA

place Mülhausen
  name       Mülhausen; Mulhouse
  country    FRA

place Avignon
  name       Avignon
  country    FRA

place Calais
  name       Calais
  country    FRA

place Dünkirchen
  name       Dünkirchen; Dunkerque
  country    FRA

place Cherbourg
  name       Cherbourg
  country    FRA

place Arromanches
  name       Arromanches
  country    FRA

place Verdun
  name       Verdun
  country    FRA

place Compiègne
  name       Compiègne
  country    FRA

place Rambouillet
  name       Rambouillet; Schloss Rambouillet
  country    FRA

place Fontainebleau
  name       Fontainebleau
  country    FRA

place La_Celle-Saint-Cloud
  name       La Celle-Saint-Cloud; La Celle Saint-Cloud
  country    FRA

place Omaha_Beach
  name       Omaha Beach
  country    FRA

place Caen
  name       Caen
  country    FRA

place Le_Bourget
  name       Le Bourget
  country    FRA

place Nouméa
  name       Nouméa
  country    FRA

place Cayenne
  name       Cayenne
  country    FRA

place Saint-Denis
  name       Saint-Denis
  country    FRA

place Aix-en-Provence
  name       Aix-en-Provence
  country    FRA

place Istres
  name       Istres
  country    FRA

place Ajaccio
  name       Ajaccio
  country    FRA

place Orléans
  name       Orléans
  country    FRA

place Vélizy-Villacoublay
  name       Vélizy-Villacoublay; Villacoublay
  country    FRA

place Chambord
  name       Chambord
  country    FRA

# Großbritannien

place London
  name       London
  country    GBR
  adjective  Londoner
  venue      Lancaster House; Downing Street; Downing Street 10; Buckingham-Palast; Chatham House; Westminster-Palast
  venue      Mansion House; Banqueting House

place Birmingham
  name       Birmingham
  country    GBR

place Manchester
  name       Manchester
  country    GBR

place Liverpool
  name       Liverpool
  country    GBR

place Glasgow
  name       Glasgow
  country    GBR
  adjective  Glasgower

place Edinburgh
  name       Edinburgh
  country    GBR

place Leeds
  name       Leeds
  country    GBR

place Sheffield
  name       Sheffield
  country    GBR

place Bristol
  name       Bristol
  country    GBR

place Cardiff
  name       Cardiff
  country    GBR

place Belfast
  name       Belfast
  country    GBR
  adjective  Belfaster
  venue      Stormont

place Newcastle
  name       Newcastle
  country    GBR

place Oxford
  name       Oxford
  country    GBR
  adjective  Oxforder

place Cambridge
  name       Cambridge
  country    GBR

place Nottingham
  name       Nottingham
  country    GBR

place Southampton
  name       Southampton
  country    GBR

place Portsmouth
  name       Portsmouth
  country    GBR

place Plymouth
  name       Plymouth
  country    GBR

place Brighton
  name       Brighton
  country    GBR

place Aberdeen
  name       Aberdeen
  country    GBR

place Salisbury
  name       Salisbury
  country    GBR

place Northwood
  name       Northwood
  country    GBR

place Woodstock
  name       Woodstock
  country    GBR
  venue      Blenheim Palace; Blenheim-Palast; Schloss Blenheim

place Blenheim
  name       Blenheim
  country    GBR

place Carbis_Bay
  name       Carbis Bay
  country    GBR

place Windsor
  name       Windsor; Schloss Windsor
  country    GBR
  venue      Windsor Castle

place Chequers
  name       Chequers
  country    GBR
  venue      Landsitz Chequers

place Chevening
  name       Chevening
  country    GBR

place Turnberry
  name       Turnberry
  country    GBR
  venue      Golfresort Turnberry; Trump-Golfplatz in Turnberry

place Gleneagles
  name       Gleneagles
  country    GBR

place Lossiemouth
  name       Lossiemouth
  country    GBR

place Bletchley
  name       Bletchley; Bletchley Park
  country    GBR

place Balmoral
  name       Balmoral
  country    GBR

place Sandringham
  name       Sandringham
  country    GBR

place Dover
  name       Dover
  country    GBR

place Hull
  name       Hull
  country    GBR

place Coventry
  name       Coventry
  country    GBR

place Derry
  name       Derry; Londonderry
  country    GBR

place Hillsborough
  name       Hillsborough
  country    GBR

place Leicester
  name       Leicester
  country    GBR

place Faslane
  name       Faslane
  country    GBR

place Ditchley
  name       Ditchley
  country    GBR

# Italien

place Rom
  name       Rom
  country    ITA
  adjective  Römer
  venue      Palazzo Chigi; Chigi-Palast; Quirinal; Quirinalspalast; Farnesina; Villa Doria Pamphilj; Villa Pamphili
  venue      Villa Madama; FAO-Hauptsitz

place Mailand
  name       Mailand
  country    ITA
  adjective  Mailänder

place Neapel
  name       Neapel
  country    ITA
  adjective  Neapolitaner

place Turin
  name       Turin
  country    ITA
  adjective  Turiner

place Palermo
  name       Palermo
  country    ITA

place Genua
  name       Genua
  country    ITA
  adjective  Genueser

place Bologna
  name       Bologna
  country    ITA
  adjective  Bologneser

place Florenz
  name       Florenz
  country    ITA
  adjective  Florentiner

place Bari
  name       Bari
  country    ITA

place Catania
  name       Catania
  country    ITA

place Venedig
  name       Venedig
  country    ITA
  adjective  Venezianer

place Verona
  name       Verona
  country    ITA
  adjective  Veroneser

place Triest
  name       Triest
  country    ITA
  adjective  Triester

place Padua
  name       Padua
  country    ITA
  adjective  Paduaner

place Bozen
  name       Bozen
  country    ITA
  adjective  Bozner; Bozener

place Meran
  name       Meran
  country    ITA
  adjective  Meraner

place Brescia
  name       Brescia
  country    ITA

place Parma
  name       Parma
  country    ITA

place Pisa
  name       Pisa
  country    ITA

place Siena
  name       Siena
  country    ITA

place Ravenna
  name       Ravenna
  country    ITA

place Rimini
  name       Rimini
  country    ITA

place Perugia
  name       Perugia
  country    ITA

place Assisi
  name       Assisi
  country    ITA

place L’Aquila
  name       L’Aquila
  country    ITA

place Borgo_Egnazia
  name       Borgo Egnazia
  country    ITA

place Fasano
  name       Fasano
  country    ITA

place Taormina
  name       Taormina
  country    ITA

place Capri
  name       Capri
  country    ITA

place Stresa
  name       Stresa
  country    ITA

place Cernobbio
  name       Cernobbio
  country    ITA

place Ventotene
  name       Ventotene
  country    ITA

place Lampedusa
  name       Lampedusa
  country    ITA

place Pratica_di_Mare
  name       Pratica di Mare
  country    ITA

place Matera
  name       Matera
  country    ITA

place Cagliari
  name       Cagliari
  country    ITA

place Vicenza
  name       Vicenza
  country    ITA

place Aviano
  name       Aviano
  country    ITA

place Sigonella
  name       Sigonella
  country    ITA

place Castel_Gandolfo
  name       Castel Gandolfo
  country    ITA

place Pescara
  name       Pescara
  country    ITA

place Messina
  name       Messina
  country    ITA

place Syrakus
  name       Syrakus
  country    ITA

place Fiuggi
  name       Fiuggi
  country    ITA

place Lucca
  name       Lucca
  country    ITA

place Udine
  name       Udine
  country    ITA

place Brindisi
  name       Brindisi
  country    ITA

place Tarent
  name       Tarent
  country    ITA

place Ischia
  name       Ischia
  country    ITA

place Anagni
  name       Anagni
  country    ITA

place Rapallo
  name       Rapallo
  country    ITA

# Spanien

place Madrid
  name       Madrid
  country    ESP
  adjective  Madrider
  venue      Moncloa-Palast; Moncloa; Zarzuela-Palast; Königspalast in Madrid

place Barcelona
  name       Barcelona
  country    ESP
  adjective  Barceloner

place Valencia
  name       Valencia
  country    ESP

place Sevilla
  name       Sevilla
  country    ESP
  adjective  Sevillaner

place Saragossa
  name       Saragossa
  country    ESP

place Málaga
  name       Málaga; Malaga
  country    ESP

place Murcia
  name       Murcia
  country    ESP

place Palma
  name       Palma; Palma de Mallorca
  country    ESP

place Las_Palmas
  name       Las Palmas
  country    ESP

place Bilbao
  name       Bilbao
  country    ESP

place Alicante
  name       Alicante
  country    ESP

place Córdoba
  name       Córdoba
  country    ESP

place Valladolid
  name       Valladolid
  country    ESP

place Vigo
  name       Vigo
  country    ESP

place Granada
  name       Granada
  country    ESP

place A_Coruña
  name       A Coruña; La Coruña
  country    ESP

place Santander
  name       Santander
  country    ESP

place San_Sebastián
  name       San Sebastián
  country    ESP

place Toledo
  name       Toledo
  country    ESP

place Santiago_de_Compostela
  name       Santiago de Compostela
  country    ESP

place Cádiz
  name       Cádiz
  country    ESP

place Algeciras
  name       Algeciras
  country    ESP

place Ceuta
  name       Ceuta
  country    ESP

place Melilla
  name       Melilla
  country    ESP

place Salamanca
  name       Salamanca
  country    ESP

place Pamplona
  name       Pamplona
  country    ESP

place Almería
  name       Almería
  country    ESP

place Marbella
  name       Marbella
  country    ESP

place Zarzuela
  name       Zarzuela
  country    ESP

# Portugal

place Lissabon
  name       Lissabon
  country    PRT
  adjective  Lissabonner; Lissaboner
  venue      Belém-Palast; Hieronymuskloster; Hieronymitenkloster

place Porto
  name       Porto
  country    PRT

place Braga
  name       Braga
  country    PRT

place Coimbra
  name       Coimbra
  country    PRT

place Sintra
  name       Sintra
  country    PRT

place Funchal
  name       Funchal
  country    PRT

place Ponta_Delgada
  name       Ponta Delgada
  country    PRT

place Lajes
  name       Lajes
  country    PRT

place Évora
  name       Évora
  country    PRT

# Niederlande

place Amsterdam
  name       Amsterdam
  country    NLD
  adjective  Amsterdamer

place Den_Haag
  name       Den Haag; Haag
  country    NLD
  adjective  Haager; Den Haager
  venue      World Forum; Friedenspalast; Binnenhof; Catshuis; Huis ten Bosch

place Rotterdam
  name       Rotterdam
  country    NLD
  adjective  Rotterdamer

place Utrecht
  name       Utrecht
  country    NLD
  adjective  Utrechter

place Eindhoven
  name       Eindhoven
  country    NLD
  adjective  Eindhovener

place Groningen
  name       Groningen
  country    NLD
  adjective  Groninger

place Maastricht
  name       Maastricht
  country    NLD
  adjective  Maastrichter

place Nimwegen
  name       Nimwegen; Nijmegen
  country    NLD

place Delft
  name       Delft
  country    NLD

place Breda
  name       Breda
  country    NLD

place Tilburg
  name       Tilburg
  country    NLD

place Arnheim
  name       Arnheim
  country    NLD

place Haarlem
  name       Haarlem
  country    NLD

place Schiphol
  name       Schiphol
  country    NLD

place Noordwijk
  name       Noordwijk
  country    NLD

place Scheveningen
  name       Scheveningen
  country    NLD

place Middelburg
  name       Middelburg
  country    NLD

place Soesterberg
  name       Soesterberg
  country    NLD

# Belgien

place Brüssel
  name       Brüssel
  country    BEL
  adjective  Brüsseler
  venue      Nato-Hauptquartier; Nato-Zentrale; Berlaymont; Berlaymont-Gebäude; Europagebäude; Europa-Gebäude
  venue      Justus-Lipsius-Gebäude; Egmont-Palast; EU-Ratsgebäude; Ratsgebäude; Schloss Laeken; Val Duchesse

place Antwerpen
  name       Antwerpen
  country    BEL
  adjective  Antwerpener; Antwerpner

place Gent
  name       Gent
  country    BEL
  adjective  Genter

place Brügge
  name       Brügge
  country    BEL

place Lüttich
  name       Lüttich
  country    BEL
  adjective  Lütticher

place Charleroi
  name       Charleroi
  country    BEL

place Löwen
  name       Löwen
  country    BEL

place Namur
  name       Namur
  country    BEL

place Ostende
  name       Ostende
  country    BEL

place Mecheln
  name       Mecheln
  country    BEL

place Zeebrugge
  name       Zeebrugge; Zeebrügge
  country    BEL

place Laeken
  name       Laeken
  country    BEL

place Kleine_Brogel
  name       Kleine Brogel
  country    BEL

place Casteau
  name       Casteau
  country    BEL

place Eupen
  name       Eupen
  country    BEL
  adjective  Eupener

place Ypern
  name       Ypern
  country    BEL

place Alden_Biesen
  name       Alden Biesen
  country    BEL

place Waterloo
  name       Waterloo
  country    BEL

# Luxemburg

place Luxemburg
  name       Luxemburg; Luxemburg-Stadt
  country    LUX
  adjective  Luxemburger
  venue      Kirchberg

place Esch-sur-Alzette
  name       Esch-sur-Alzette
  country    LUX

place Schengen
  name       Schengen
  country    LUX
  adjective  Schengener

place Senningen
  name       Senningen
  country    LUX
  venue      Schloss Senningen

# Irland

place Dublin
  name       Dublin
  country    IRL
  adjective  Dubliner
  venue      Dublin Castle; Leinster House; Dubliner Schloss

place Cork
  name       Cork
  country    IRL

place Galway
  name       Galway
  country    IRL

place Limerick
  name       Limerick
  country    IRL

place Shannon
  name       Shannon
  country    IRL

place Maynooth
  name       Maynooth
  country    IRL

place Farmleigh
  name       Farmleigh
  country    IRL

# Dänemark

place Kopenhagen
  name       Kopenhagen
  country    DNK
  adjective  Kopenhagener
  venue      Christiansborg; Schloss Christiansborg; Bella Center; Amalienborg; Schloss Amalienborg

place Aarhus
  name       Aarhus
  country    DNK

place Odense
  name       Odense
  country    DNK

place Aalborg
  name       Aalborg
  country    DNK

place Esbjerg
  name       Esbjerg
  country    DNK

place Skagen
  name       Skagen
  country    DNK

place Marienborg
  name       Marienborg
  country    DNK

place Bornholm
  name       Bornholm
  country    DNK
  adjective  Bornholmer

place Tórshavn
  name       Tórshavn
  country    DNK

place Billund
  name       Billund
  country    DNK

place Helsingør
  name       Helsingør
  country    DNK

place Roskilde
  name       Roskilde
  country    DNK

place Horsens
  name       Horsens
  country    DNK

place Karup
  name       Karup
  country    DNK

# Schweden

place Stockholm
  name       Stockholm
  country    SWE
  adjective  Stockholmer
  venue      Rosenbad

place Göteborg
  name       Göteborg
  country    SWE
  adjective  Göteborger

place Malmö
  name       Malmö
  country    SWE

place Uppsala
  name       Uppsala
  country    SWE

place Linköping
  name       Linköping
  country    SWE

place Visby
  name       Visby
  country    SWE

place Kiruna
  name       Kiruna
  country    SWE

place Luleå
  name       Luleå
  country    SWE

place Harpsund
  name       Harpsund
  country    SWE

place Karlskrona
  name       Karlskrona
  country    SWE

place Umeå
  name       Umeå
  country    SWE

place Västerås
  name       Västerås
  country    SWE

place Norrköping
  name       Norrköping
  country    SWE

place Helsingborg
  name       Helsingborg
  country    SWE

# Norwegen

place Oslo
  name       Oslo
  country    NOR
  adjective  Osloer

place Bergen
  name       Bergen
  country    NOR
  adjective  Bergener

place Trondheim
  name       Trondheim
  country    NOR
  adjective  Trondheimer

place Stavanger
  name       Stavanger
  country    NOR

place Tromsø
  name       Tromsø; Tromsö
  country    NOR

place Bodø
  name       Bodø; Bodö
  country    NOR

place Kirkenes
  name       Kirkenes
  country    NOR

place Longyearbyen
  name       Longyearbyen
  country    NOR

place Kristiansand
  name       Kristiansand
  country    NOR

place Ålesund
  name       Ålesund
  country    NOR

place Narvik
  name       Narvik
  country    NOR

place Haugesund
  name       Haugesund
  country    NOR

place Hammerfest
  name       Hammerfest
  country    NOR

# Finnland

place Helsinki
  name       Helsinki
  country    FIN
  venue      Finlandia-Halle; Finlandia-Haus; Villa Bjälbo

place Tampere
  name       Tampere
  country    FIN

place Turku
  name       Turku
  country    FIN

place Espoo
  name       Espoo
  country    FIN

place Vantaa
  name       Vantaa
  country    FIN

place Oulu
  name       Oulu
  country    FIN

place Rovaniemi
  name       Rovaniemi
  country    FIN

place Vaasa
  name       Vaasa
  country    FIN

place Lappeenranta
  name       Lappeenranta
  country    FIN

place Kultaranta
  name       Kultaranta
  country    FIN

place Saariselkä
  name       Saariselkä
  country    FIN

place Mariehamn
  name       Mariehamn
  country    FIN

place Imatra
  name       Imatra
  country    FIN

place Naantali
  name       Naantali
  country    FIN

# Island

place Reykjavik
  name       Reykjavik; Reykjavík
  country    ISL
  adjective  Reykjaviker

place Keflavík
  name       Keflavík; Keflavik
  country    ISL

place Akureyri
  name       Akureyri
  country    ISL

place Thingvellir
  name       Thingvellir
  country    ISL

place Grindavík
  name       Grindavík
  country    ISL

# Estland

place Tallinn
  name       Tallinn
  country    EST
  adjective  Tallinner

place Tartu
  name       Tartu
  country    EST

place Narva
  name       Narva
  country    EST

place Pärnu
  name       Pärnu
  country    EST

place Ämari
  name       Ämari
  country    EST

place Paldiski
  name       Paldiski
  country    EST

# Lettland

place Riga
  name       Riga
  country    LVA
  adjective  Rigaer

place Daugavpils
  name       Daugavpils
  country    LVA

place Liepāja
  name       Liepāja; Liepaja
  country    LVA

place Jūrmala
  name       Jūrmala; Jurmala
  country    LVA

place Ādaži
  name       Ādaži; Adazi
  country    LVA

place Rēzekne
  name       Rēzekne
  country    LVA

place Jelgava
  name       Jelgava
  country    LVA

place Cēsis
  name       Cēsis
  country    LVA

# Litauen

place Vilnius
  name       Vilnius; Wilna
  country    LTU
  adjective  Wilnaer
  venue      Litexpo

place Kaunas
  name       Kaunas
  country    LTU

place Klaipėda
  name       Klaipėda; Klaipeda; Memel
  country    LTU

place Šiauliai
  name       Šiauliai; Siauliai
  country    LTU

place Rukla
  name       Rukla
  country    LTU

place Palanga
  name       Palanga
  country    LTU

place Rūdninkai
  name       Rūdninkai; Rudninkai
  country    LTU

place Trakai
  name       Trakai
  country    LTU

place Pabradė
  name       Pabradė; Pabrade
  country    LTU

place Panevėžys
  name       Panevėžys
  country    LTU

# Polen

place Warschau
  name       Warschau
  country    POL
  adjective  Warschauer
  venue      Belvedere; Belweder; Königsschloss in Warschau; Warschauer Königsschloss

place Krakau
  name       Krakau
  country    POL
  adjective  Krakauer

place Łódź
  name       Łódź; Lodz
  country    POL

place Breslau
  name       Breslau
  country    POL
  adjective  Breslauer

place Posen
  name       Posen
  country    POL
  adjective  Posener

place Danzig
  name       Danzig
  country    POL
  adjective  Danziger

place Stettin
  name       Stettin
  country    POL
  adjective  Stettiner

place Lublin
  name       Lublin
  country    POL
  adjective  Lubliner

place Kattowitz
  name       Kattowitz
  country    POL
  adjective  Kattowitzer

place Białystok
  name       Białystok; Bialystok
  country    POL

place Rzeszów
  name       Rzeszów; Rzeszow
  country    POL

place Przemyśl
  name       Przemyśl; Przemysl
  country    POL

place Gdingen
  name       Gdingen; Gdynia
  country    POL

place Zoppot
  name       Zoppot; Sopot
  country    POL

place Oświęcim
  name       Oświęcim; Auschwitz
  country    POL

place Tschenstochau
  name       Tschenstochau
  country    POL

place Toruń
  name       Toruń; Thorn
  country    POL

place Bromberg
  name       Bromberg; Bydgoszcz
  country    POL

place Oppeln
  name       Oppeln
  country    POL

place Swinemünde
  name       Swinemünde; Świnoujście
  country    POL

place Karpacz
  name       Karpacz
  country    POL

place Krynica
  name       Krynica
  country    POL

place Kreisau
  name       Kreisau
  country    POL

place Redzikowo
  name       Redzikowo
  country    POL

place Kielce
  name       Kielce
  country    POL

place Zamość
  name       Zamość
  country    POL

place Chełm
  name       Chełm
  country    POL

place Jasionka
  name       Jasionka
  country    POL

place Łask
  name       Łask
  country    POL

place Olsztyn
  name       Olsztyn; Allenstein
  country    POL

place Slubice
  name       Slubice
  country    POL

place Orzysz
  name       Orzysz
  country    POL

place Radom
  name       Radom
  country    POL

place Wieliczka
  name       Wieliczka
  country    POL

place Gniezno
  name       Gniezno; Gnesen
  country    POL

place Malbork
  name       Malbork; Marienburg
  country    POL

# Tschechien

place Prag
  name       Prag
  country    CZE
  adjective  Prager
  venue      Prager Burg; Czernin-Palais; Kramář-Villa

place Brünn
  name       Brünn; Brno
  country    CZE
  adjective  Brünner

place Ostrau
  name       Ostrau; Ostrava
  country    CZE

place Pilsen
  name       Pilsen
  country    CZE
  adjective  Pilsner; Pilsener

place Olmütz
  name       Olmütz; Olomouc
  country    CZE

place Karlsbad
  name       Karlsbad; Karlovy Vary
  country    CZE

place Budweis
  name       Budweis
  country    CZE

place Lány
  name       Lány
  country    CZE

place Reichenberg
  name       Reichenberg; Liberec
  country    CZE

place Austerlitz
  name       Austerlitz; Slavkov
  country    CZE

place Štiřín
  name       Štiřín
  country    CZE

place Aussig
  name       Aussig
  country    CZE

place Zlín
  name       Zlín
  country    CZE

place Theresienstadt
  name       Theresienstadt
  country    CZE

place Pardubitz
  name       Pardubitz
  country    CZE

# Slowakei

place Bratislava
  name       Bratislava; Pressburg
  country    SVK

place Košice
  name       Košice; Kaschau; Kosice
  country    SVK

place Žilina
  name       Žilina
  country    SVK

place Prešov
  name       Prešov
  country    SVK

place Štrbské_Pleso
  name       Štrbské Pleso
  country    SVK

place Trnava
  name       Trnava
  country    SVK

place Nitra
  name       Nitra
  country    SVK

place Tatranská_Lomnica
  name       Tatranská Lomnica
  country    SVK

place Sliač
  name       Sliač
  country    SVK

place Banská_Bystrica
  name       Banská Bystrica
  country    SVK

place Piešťany
  name       Piešťany
  country    SVK

# Ungarn

place Budapest
  name       Budapest
  country    HUN
  adjective  Budapester
  venue      Karmeliterkloster; Budaer Burg; Puskás-Arena; Sándor-Palais

place Debrecen
  name       Debrecen
  country    HUN

place Szeged
  name       Szeged
  country    HUN

place Pécs
  name       Pécs
  country    HUN

place Győr
  name       Győr
  country    HUN

place Visegrád
  name       Visegrád; Visegrad
  country    HUN

place Miskolc
  name       Miskolc
  country    HUN

place Paks
  name       Paks
  country    HUN

place Szentendre
  name       Szentendre
  country    HUN

place Kecskemét
  name       Kecskemét
  country    HUN

place Záhony
  name       Záhony
  country    HUN

place Sopron
  name       Sopron; Ödenburg
  country    HUN

# Rumänien

place Bukarest
  name       Bukarest
  country    ROU
  adjective  Bukarester
  venue      Cotroceni-Palast; Parlamentspalast; Victoria-Palast

place Klausenburg
  name       Klausenburg; Cluj-Napoca; Cluj
  country    ROU

place Temeswar
  name       Temeswar; Timișoara; Timisoara
  country    ROU

place Jassy
  name       Jassy; Iași; Iasi
  country    ROU

place Konstanza
  name       Konstanza; Constanța; Constanta
  country    ROU

place Hermannstadt
  name       Hermannstadt; Sibiu
  country    ROU

place Kronstadt
  name       Kronstadt; Brașov
  country    ROU

place Galatz
  name       Galatz; Galați
  country    ROU

place Deveselu
  name       Deveselu
  country    ROU

place Cincu
  name       Cincu
  country    ROU

place Sulina
  name       Sulina
  country    ROU

place Suceava
  name       Suceava
  country    ROU

place Oradea
  name       Oradea; Großwardein
  country    ROU

place Tulcea
  name       Tulcea
  country    ROU

place Snagov
  name       Snagov
  country    ROU

place Câmpia_Turzii
  name       Câmpia Turzii
  country    ROU

place Mihail_Kogălniceanu
  name       Mihail Kogălniceanu
  country    ROU

place Craiova
  name       Craiova
  country    ROU

place Băile_Tușnad
  name       Băile Tușnad; Baile Tusnad; Tusnádfürdő
  country    ROU

# Bulgarien

place Sofia
  name       Sofia
  country    BGR
  adjective  Sofioter

place Plowdiw
  name       Plowdiw; Plovdiv
  country    BGR

place Warna
  name       Warna; Varna
  country    BGR

place Burgas
  name       Burgas
  country    BGR

place Kosloduj
  name       Kosloduj
  country    BGR

place Weliko_Tarnowo
  name       Weliko Tarnowo
  country    BGR

place Bansko
  name       Bansko
  country    BGR

place Stara_Sagora
  name       Stara Sagora
  country    BGR

place Swilengrad
  name       Swilengrad
  country    BGR

# Griechenland

place Athen
  name       Athen
  country    GRC
  adjective  Athener
  venue      Villa Maximos; Zappeion; Maximos

place Thessaloniki
  name       Thessaloniki
  country    GRC

place Piräus
  name       Piräus
  country    GRC

place Patras
  name       Patras
  country    GRC

place Heraklion
  name       Heraklion
  country    GRC

place Delphi
  name       Delphi
  country    GRC

place Rhodos
  name       Rhodos
  country    GRC

place Korfu
  name       Korfu
  country    GRC

place Alexandroupolis
  name       Alexandroupolis
  country    GRC

place Kreta
  name       Kreta
  country    GRC

place Santorin
  name       Santorin
  country    GRC

place Souda
  name       Souda; Souda-Bucht
  country    GRC

place Chania
  name       Chania
  country    GRC

place Lesbos
  name       Lesbos
  country    GRC

place Volos
  name       Volos
  country    GRC

place Larissa
  name       Larissa
  country    GRC

place Moria
  name       Moria
  country    GRC

place Samos
  name       Samos
  country    GRC

# Zypern

place Nikosia
  name       Nikosia; Nicosia
  country    CYP

place Limassol
  name       Limassol
  country    CYP

place Larnaka
  name       Larnaka
  country    CYP

place Paphos
  name       Paphos
  country    CYP

place Famagusta
  name       Famagusta
  country    CYP

place Agia_Napa
  name       Agia Napa
  country    CYP

place Kyrenia
  name       Kyrenia
  country    CYP

place Akrotiri
  name       Akrotiri
  country    CYP

# Malta

place Valletta
  name       Valletta
  country    MLT

place Sliema
  name       Sliema
  country    MLT

place Marsaxlokk
  name       Marsaxlokk
  country    MLT

place St._Julian’s
  name       St. Julian’s
  country    MLT

place Gozo
  name       Gozo
  country    MLT

place Floriana
  name       Floriana
  country    MLT

# Kroatien

place Zagreb
  name       Zagreb
  country    HRV
  adjective  Zagreber

place Split
  name       Split
  country    HRV
  adjective  Spliter

place Dubrovnik
  name       Dubrovnik
  country    HRV

place Rijeka
  name       Rijeka
  country    HRV

place Zadar
  name       Zadar
  country    HRV

place Osijek
  name       Osijek
  country    HRV

place Pula
  name       Pula
  country    HRV

place Vukovar
  name       Vukovar
  country    HRV

place Brijuni
  name       Brijuni
  country    HRV

place Krk
  name       Krk
  country    HRV

place Knin
  name       Knin
  country    HRV

place Opatija
  name       Opatija
  country    HRV

place Slavonski_Brod
  name       Slavonski Brod
  country    HRV

place Bjelovar
  name       Bjelovar
  country    HRV

# Slowenien

place Ljubljana
  name       Ljubljana; Laibach
  country    SVN
  adjective  Laibacher

place Maribor
  name       Maribor
  country    SVN

place Koper
  name       Koper
  country    SVN

place Bled
  name       Bled
  country    SVN

place Brdo
  name       Brdo; Brdo pri Kranju; Brdo bei Kranj
  country    SVN
  venue      Schloss Brdo

place Celje
  name       Celje
  country    SVN

place Portorož
  name       Portorož
  country    SVN

place Krško
  name       Krško
  country    SVN

place Novo_Mesto
  name       Novo Mesto
  country    SVN

place Kranj
  name       Kranj
  country    SVN

# Serbien

place Belgrad
  name       Belgrad
  country    SRB
  adjective  Belgrader
  venue      Palast Serbiens

place Novi_Sad
  name       Novi Sad
  country    SRB

place Niš
  name       Niš; Nis
  country    SRB

place Kragujevac
  name       Kragujevac
  country    SRB

place Subotica
  name       Subotica
  country    SRB

place Pančevo
  name       Pančevo
  country    SRB

place Novi_Pazar
  name       Novi Pazar
  country    SRB

place Kraljevo
  name       Kraljevo
  country    SRB

place Bujanovac
  name       Bujanovac
  country    SRB

# Bosnien und Herzegowina

place Sarajevo
  name       Sarajevo; Sarajewo
  country    BIH

place Banja_Luka
  name       Banja Luka
  country    BIH

place Mostar
  name       Mostar
  country    BIH

place Tuzla
  name       Tuzla
  country    BIH

place Srebrenica
  name       Srebrenica
  country    BIH

place Zenica
  name       Zenica
  country    BIH

place Brčko
  name       Brčko
  country    BIH

place Bihać
  name       Bihać
  country    BIH

place Goražde
  name       Goražde
  country    BIH

place Jahorina
  name       Jahorina
  country    BIH

# Montenegro

place Podgorica
  name       Podgorica
  country    MNE

place Budva
  name       Budva
  country    MNE

place Cetinje
  name       Cetinje
  country    MNE

place Kotor
  name       Kotor
  country    MNE

place Tivat
  name       Tivat
  country    MNE

place Nikšić
  name       Nikšić
  country    MNE

place Sveti_Stefan
  name       Sveti Stefan
  country    MNE

# Kosovo

place Pristina
  name       Pristina; Prishtina; Priština
  country    XKX

place Mitrovica
  name       Mitrovica; Mitrovicë; Kosovska Mitrovica
  country    XKX

place Prizren
  name       Prizren
  country    XKX

place Peja
  name       Peja
  country    XKX

place Banjska
  name       Banjska
  country    XKX

place Gjakova
  name       Gjakova
  country    XKX

place Leposavić
  name       Leposavić
  country    XKX

place Zvečan
  name       Zvečan
  country    XKX

# Nordmazedonien

place Skopje
  name       Skopje
  country    MKD

place Ohrid
  name       Ohrid
  country    MKD

place Tetovo
  name       Tetovo
  country    MKD

place Bitola
  name       Bitola
  country    MKD

place Prespa
  name       Prespa
  country    MKD

place Kumanovo
  name       Kumanovo
  country    MKD

# Albanien

place Tirana
  name       Tirana
  country    ALB

place Durrës
  name       Durrës; Durres
  country    ALB

place Vlora
  name       Vlora; Vlorë
  country    ALB

place Shkodra
  name       Shkodra
  country    ALB

place Shëngjin
  name       Shëngjin
  country    ALB

place Gjadër
  name       Gjadër
  country    ALB

place Saranda
  name       Saranda
  country    ALB

place Kuçova
  name       Kuçova
  country    ALB

# Moldau

place Chisinau
  name       Chisinau; Chișinău; Chişinău; Kischinau; Kischinjow
  country    MDA

place Tiraspol
  name       Tiraspol
  country    MDA

place Bălți
  name       Bălți; Balti
  country    MDA

place Comrat
  name       Comrat
  country    MDA

place Bulboaca
  name       Bulboaca
  country    MDA
  venue      Schloss Mimi; Weingut Mimi; Castel Mimi

place Cahul
  name       Cahul
  country    MDA

place Ungheni
  name       Ungheni
  country    MDA

# Ukraine

place Kiew
  name       Kiew; Kyjiw; Kyiv
  country    UKR
  adjective  Kiewer
  venue      Marienpalast; Mariinskyj-Palast; Mariinski-Palast; Bankowa; Maidan; Sophienkathedrale
  venue      Unabhängigkeitsplatz in Kiew

place Charkiw
  name       Charkiw; Charkow
  country    UKR

place Odessa
  name       Odessa; Odesa
  country    UKR

place Dnipro
  name       Dnipro; Dnipropetrowsk
  country    UKR

place Lwiw
  name       Lwiw; Lemberg; Lwow
  country    UKR
  adjective  Lemberger

place Saporischschja
  name       Saporischschja; Saporischja; Saporoschje
  country    UKR

place Krywyj_Rih
  name       Krywyj Rih; Krywyi Rih; Kriwoj Rog
  country    UKR

place Mykolajiw
  name       Mykolajiw; Mikolajiw; Nikolajew
  country    UKR

place Mariupol
  name       Mariupol
  country    UKR

place Luhansk
  name       Luhansk; Lugansk
  country    UKR

place Donezk
  name       Donezk
  country    UKR

place Winnyzja
  name       Winnyzja; Winnyzia
  country    UKR

place Cherson
  name       Cherson
  country    UKR

place Poltawa
  name       Poltawa
  country    UKR

place Tschernihiw
  name       Tschernihiw; Tschernigow
  country    UKR

place Tscherkassy
  name       Tscherkassy
  country    UKR

place Sumy
  name       Sumy
  country    UKR

place Schytomyr
  name       Schytomyr
  country    UKR

place Chmelnyzkyj
  name       Chmelnyzkyj
  country    UKR

place Riwne
  name       Riwne
  country    UKR

place Iwano-Frankiwsk
  name       Iwano-Frankiwsk
  country    UKR

place Ternopil
  name       Ternopil
  country    UKR

place Luzk
  name       Luzk
  country    UKR

place Uschhorod
  name       Uschhorod; Uschgorod
  country    UKR

place Tscherniwzi
  name       Tscherniwzi; Czernowitz
  country    UKR

place Kropywnyzkyj
  name       Kropywnyzkyj
  country    UKR

place Krementschuk
  name       Krementschuk
  country    UKR

place Bila_Zerkwa
  name       Bila Zerkwa
  country    UKR

place Melitopol
  name       Melitopol
  country    UKR

place Berdjansk
  name       Berdjansk
  country    UKR

place Bachmut
  name       Bachmut
  country    UKR

place Awdijiwka
  name       Awdijiwka
  country    UKR

place Pokrowsk
  name       Pokrowsk
  country    UKR

place Kramatorsk
  name       Kramatorsk
  country    UKR

place Slowjansk
  name       Slowjansk
  country    UKR

place Kostjantyniwka
  name       Kostjantyniwka
  country    UKR

place Kupjansk
  name       Kupjansk
  country    UKR

place Isjum
  name       Isjum
  country    UKR

place Lyman
  name       Lyman
  country    UKR

place Wowtschansk
  name       Wowtschansk
  country    UKR

place Sewastopol
  name       Sewastopol
  country    UKR

place Simferopol
  name       Simferopol
  country    UKR

place Jalta
  name       Jalta
  country    UKR

place Kertsch
  name       Kertsch
  country    UKR

place Feodossija
  name       Feodossija
  country    UKR

place Enerhodar
  name       Enerhodar; Energodar
  country    UKR

place Nikopol
  name       Nikopol
  country    UKR

place Tschornobyl
  name       Tschornobyl; Tschernobyl
  country    UKR

place Butscha
  name       Butscha
  country    UKR

place Irpin
  name       Irpin
  country    UKR

place Hostomel
  name       Hostomel
  country    UKR

place Borodjanka
  name       Borodjanka
  country    UKR

place Wuhledar
  name       Wuhledar
  country    UKR

place Tschassiw_Jar
  name       Tschassiw Jar; Tschasiw Jar
  country    UKR

place Torezk
  name       Torezk
  country    UKR

place Myrnohrad
  name       Myrnohrad
  country    UKR

place Sjewjerodonezk
  name       Sjewjerodonezk; Sewerodonezk
  country    UKR

place Lyssytschansk
  name       Lyssytschansk
  country    UKR

place Popasna
  name       Popasna
  country    UKR

place Debalzewe
  name       Debalzewe
  country    UKR

place Huljajpole
  name       Huljajpole
  country    UKR

place Orichiw
  name       Orichiw
  country    UKR

place Robotyne
  name       Robotyne
  country    UKR

place Nowa_Kachowka
  name       Nowa Kachowka
  country    UKR

place Otschakiw
  name       Otschakiw
  country    UKR

place Ismajil
  name       Ismajil; Ismail
  country    UKR

place Tschop
  name       Tschop
  country    UKR

place Jahotyn
  name       Jahotyn
  country    UKR

place Starokostjantyniw
  name       Starokostjantyniw
  country    UKR

place Mukatschewo
  name       Mukatschewo
  country    UKR

place Drohobytsch
  name       Drohobytsch
  country    UKR

place Stryj
  name       Stryj
  country    UKR

place Schostka
  name       Schostka
  country    UKR

place Konotop
  name       Konotop
  country    UKR

place Nischyn
  name       Nischyn
  country    UKR

place Browary
  name       Browary
  country    UKR

place Boryspil
  name       Boryspil
  country    UKR

place Wassylkiw
  name       Wassylkiw
  country    UKR

place Uman
  name       Uman
  country    UKR

place Kolomyja
  name       Kolomyja
  country    UKR

place Jaremtsche
  name       Jaremtsche
  country    UKR

place Bilhorod-Dnistrowskyj
  name       Bilhorod-Dnistrowskyj
  country    UKR

place Pawlohrad
  name       Pawlohrad
  country    UKR

place Kamjanske
  name       Kamjanske
  country    UKR

place Losowa
  name       Losowa
  country    UKR

place Tschuhujiw
  name       Tschuhujiw
  country    UKR

place Rubischne
  name       Rubischne
  country    UKR

place Selydowe
  name       Selydowe
  country    UKR

place Kurachowe
  name       Kurachowe
  country    UKR

place Makijiwka
  name       Makijiwka
  country    UKR

place Horliwka
  name       Horliwka
  country    UKR

place Jenakijewe
  name       Jenakijewe
  country    UKR

place Schlangeninsel
  name       Schlangeninsel
  country    UKR

# Belarus

place Minsk
  name       Minsk
  country    BLR
  adjective  Minsker
  venue      Unabhängigkeitspalast; Palast der Unabhängigkeit

place Gomel
  name       Gomel; Homel
  country    BLR

place Brest-Litowsk
  name       Brest-Litowsk
  country    BLR

place Grodno
  name       Grodno; Hrodna
  country    BLR

place Witebsk
  name       Witebsk
  country    BLR

place Mogiljow
  name       Mogiljow
  country    BLR

place Bobruisk
  name       Bobruisk
  country    BLR

place Ossipowitschi
  name       Ossipowitschi
  country    BLR

place Baranowitschi
  name       Baranowitschi
  country    BLR

place Polozk
  name       Polozk
  country    BLR

place Mosyr
  name       Mosyr
  country    BLR

# Russland

place Moskau
  name       Moskau
  country    RUS
  adjective  Moskauer
  venue      Kreml; Großer Kremlpalast; Großen Kremlpalast; Roter Platz; Katharinensaal

place Sankt_Petersburg
  name       Sankt Petersburg; St. Petersburg; Petersburg
  country    RUS
  adjective  Petersburger; St. Petersburger
  venue      Konstantinpalast; Konstantinpalais; Konstantinowski-Palast

place Nowosibirsk
  name       Nowosibirsk
  country    RUS

place Jekaterinburg
  name       Jekaterinburg
  country    RUS

place Kasan
  name       Kasan; Kazan
  country    RUS
  adjective  Kasaner

place Nischni_Nowgorod
  name       Nischni Nowgorod
  country    RUS

place Tscheljabinsk
  name       Tscheljabinsk
  country    RUS

place Samara
  name       Samara
  country    RUS

place Omsk
  name       Omsk
  country    RUS

place Rostow
  name       Rostow; Rostow am Don
  country    RUS

place Ufa
  name       Ufa
  country    RUS

place Krasnojarsk
  name       Krasnojarsk
  country    RUS

place Woronesch
  name       Woronesch
  country    RUS

place Perm
  name       Perm
  country    RUS

place Wolgograd
  name       Wolgograd
  country    RUS

place Krasnodar
  name       Krasnodar
  country    RUS

place Saratow
  name       Saratow
  country    RUS

place Tjumen
  name       Tjumen
  country    RUS

place Irkutsk
  name       Irkutsk
  country    RUS

place Chabarowsk
  name       Chabarowsk
  country    RUS

place Wladiwostok
  name       Wladiwostok
  country    RUS

place Murmansk
  name       Murmansk
  country    RUS

place Kaliningrad
  name       Kaliningrad; Königsberg
  country    RUS

place Belgorod
  name       Belgorod
  country    RUS

place Kursk
  name       Kursk
  country    RUS

place Brjansk
  name       Brjansk
  country    RUS

place Sotschi
  name       Sotschi
  country    RUS
  venue      Botscharow Rutschej

place Noworossijsk
  name       Noworossijsk
  country    RUS

place Grosny
  name       Grosny
  country    RUS

place Machatschkala
  name       Machatschkala
  country    RUS

place Archangelsk
  name       Archangelsk
  country    RUS

place Sewerodwinsk
  name       Sewerodwinsk
  country    RUS

place Jakutsk
  name       Jakutsk
  country    RUS

place Magadan
  name       Magadan
  country    RUS

place Ulan-Ude
  name       Ulan-Ude
  country    RUS

place Tschita
  name       Tschita
  country    RUS

place Pskow
  name       Pskow
  country    RUS

place Smolensk
  name       Smolensk
  country    RUS

place Tula
  name       Tula
  country    RUS

place Rjasan
  name       Rjasan
  country    RUS

place Twer
  name       Twer
  country    RUS

place Jaroslawl
  name       Jaroslawl
  country    RUS

place Taganrog
  name       Taganrog
  country    RUS

place Astrachan
  name       Astrachan
  country    RUS

place Waldai
  name       Waldai
  country    RUS

place Nowo-Ogarjowo
  name       Nowo-Ogarjowo
  country    RUS
  venue      Residenz Nowo-Ogarjowo

place Susdal
  name       Susdal
  country    RUS

place Gelendschik
  name       Gelendschik
  country    RUS

place Morosowsk
  name       Morosowsk
  country    RUS

place Toropez
  name       Toropez
  country    RUS

place Wolgodonsk
  name       Wolgodonsk
  country    RUS

place Tuapse
  name       Tuapse
  country    RUS

place Ust-Luga
  name       Ust-Luga
  country    RUS

place Primorsk
  name       Primorsk
  country    RUS

place Wyborg
  name       Wyborg
  country    RUS

place Petrosawodsk
  name       Petrosawodsk
  country    RUS

place Welikije_Luki
  name       Welikije Luki
  country    RUS

place Naltschik
  name       Naltschik
  country    RUS

place Wladikawkas
  name       Wladikawkas
  country    RUS

place Beslan
  name       Beslan
  country    RUS

place Elista
  name       Elista
  country    RUS

place Jelabuga
  name       Jelabuga
  country    RUS

place Ischewsk
  name       Ischewsk
  country    RUS

place Kirow
  name       Kirow
  country    RUS

place Orenburg
  name       Orenburg
  country    RUS

place Nowokusnezk
  name       Nowokusnezk
  country    RUS

place Barnaul
  name       Barnaul
  country    RUS

place Tomsk
  name       Tomsk
  country    RUS

place Norilsk
  name       Norilsk
  country    RUS

place Workuta
  name       Workuta
  country    RUS

place Anadyr
  name       Anadyr
  country    RUS

place Petropawlowsk-Kamtschatski
  name       Petropawlowsk-Kamtschatski
  country    RUS

place Juschno-Sachalinsk
  name       Juschno-Sachalinsk
  country    RUS

place Komsomolsk
  name       Komsomolsk
  country    RUS

place Wostotschny
  name       Wostotschny
  country    RUS

place Sudscha
  name       Sudscha
  country    RUS

place Plessezk
  name       Plessezk
  country    RUS

place Olenja
  name       Olenja
  country    RUS

place Dubna
  name       Dubna
  country    RUS

place Barwicha
  name       Barwicha
  country    RUS

# Armenien

place Eriwan
  name       Eriwan; Jerewan; Yerevan
  country    ARM
  adjective  Eriwaner

place Gjumri
  name       Gjumri; Gyumri
  country    ARM

place Meghri
  name       Meghri
  country    ARM

place Etschmiadsin
  name       Etschmiadsin
  country    ARM

# Aserbaidschan

place Baku
  name       Baku
  country    AZE
  adjective  Bakuer

place Gandscha
  name       Gandscha
  country    AZE

place Stepanakert
  name       Stepanakert; Chankendi
  country    AZE

place Schuscha
  name       Schuscha
  country    AZE

place Nachitschewan
  name       Nachitschewan
  country    AZE

place Sumgait
  name       Sumgait
  country    AZE

place Gabala
  name       Gabala
  country    AZE

# Georgien

place Tiflis
  name       Tiflis; Tbilissi; Tbilisi
  country    GEO

place Batumi
  name       Batumi
  country    GEO

place Gori
  name       Gori
  country    GEO

place Kutaissi
  name       Kutaissi
  country    GEO

place Suchumi
  name       Suchumi
  country    GEO

place Zchinwali
  name       Zchinwali
  country    GEO

place Poti
  name       Poti
  country    GEO

place Anaklia
  name       Anaklia
  country    GEO

place Mestia
  name       Mestia
  country    GEO

# Kasachstan

place Astana
  name       Astana; Nur-Sultan
  country    KAZ
  venue      Akorda; Akorda-Palast

place Almaty
  name       Almaty; Alma-Ata
  country    KAZ

place Baikonur
  name       Baikonur
  country    KAZ

place Karaganda
  name       Karaganda
  country    KAZ

place Schymkent
  name       Schymkent
  country    KAZ

place Aqtau
  name       Aqtau; Aktau
  country    KAZ

place Semei
  name       Semei
  country    KAZ

# Kirgistan

place Bischkek
  name       Bischkek
  country    KGZ

place Osch
  name       Osch
  country    KGZ

place Tscholpon-Ata
  name       Tscholpon-Ata
  country    KGZ

place Batken
  name       Batken
  country    KGZ

# Tadschikistan

place Duschanbe
  name       Duschanbe
  country    TJK

place Chudschand
  name       Chudschand
  country    TJK

place Chorog
  name       Chorog
  country    TJK

# Turkmenistan

place Aschgabat
  name       Aschgabat; Aschchabad
  country    TKM

place Turkmenbaschi
  name       Turkmenbaschi
  country    TKM

place Awasa
  name       Awasa
  country    TKM

# Usbekistan

place Taschkent
  name       Taschkent
  country    UZB
  adjective  Taschkenter

place Samarkand
  name       Samarkand
  country    UZB
  adjective  Samarkander

place Buchara
  name       Buchara
  country    UZB

place Chiwa
  name       Chiwa
  country    UZB

place Nukus
  name       Nukus
  country    UZB

place Termes
  name       Termes
  country    UZB

# Türkei

place Ankara
  name       Ankara
  country    TUR
  adjective  Ankaraner
  venue      Beştepe-Palast; Bestepe-Palast; Beştepe

place Istanbul
  name       Istanbul
  country    TUR
  adjective  Istanbuler
  venue      Dolmabahçe-Palast; Dolmabahce-Palast; Dolmabahçe; Dolmabahce; Çırağan-Palast; Ciragan-Palast
  venue      Cırağan-Palast; Vahdettin-Palast

place Izmir
  name       Izmir; İzmir
  country    TUR

place Antalya
  name       Antalya
  country    TUR

place Bursa
  name       Bursa
  country    TUR

place Adana
  name       Adana
  country    TUR

place Gaziantep
  name       Gaziantep
  country    TUR

place Konya
  name       Konya
  country    TUR

place Diyarbakır
  name       Diyarbakır; Diyarbakir
  country    TUR

place Bodrum
  name       Bodrum
  country    TUR

place Incirlik
  name       Incirlik; İncirlik
  country    TUR

place Trabzon
  name       Trabzon
  country    TUR

place Sivas
  name       Sivas
  country    TUR

place Çanakkale
  name       Çanakkale
  country    TUR

place Edirne
  name       Edirne
  country    TUR

place Hatay
  name       Hatay; Antakya
  country    TUR

place Kahramanmaraş
  name       Kahramanmaraş
  country    TUR

place Mersin
  name       Mersin
  country    TUR

place Akkuyu
  name       Akkuyu
  country    TUR

place Şanlıurfa
  name       Şanlıurfa
  country    TUR

place Imrali
  name       Imrali
  country    TUR

place Kayseri
  name       Kayseri
  country    TUR

place Samsun
  name       Samsun
  country    TUR

place Malatya
  name       Malatya
  country    TUR

place Eskişehir
  name       Eskişehir
  country    TUR

place Ceyhan
  name       Ceyhan
  country    TUR

# Israel

place Jerusalem
  name       Jerusalem
  country    ISR
  adjective  Jerusalemer
  venue      Knesset; Jad Vaschem; Yad Vashem; Klagemauer

place Tel_Aviv
  name       Tel Aviv; Tel-Aviv
  country    ISR
  adjective  Tel Aviver

place Haifa
  name       Haifa
  country    ISR
  adjective  Haifaer

place Beerscheba
  name       Beerscheba
  country    ISR

place Eilat
  name       Eilat
  country    ISR

place Aschkelon
  name       Aschkelon
  country    ISR

place Aschdod
  name       Aschdod
  country    ISR

place Netanja
  name       Netanja
  country    ISR

place Sderot
  name       Sderot
  country    ISR

place Dimona
  name       Dimona
  country    ISR

place Nazareth
  name       Nazareth
  country    ISR

place Metula
  name       Metula
  country    ISR

place Kirjat_Schmona
  name       Kirjat Schmona
  country    ISR

place Cäsarea
  name       Cäsarea
  country    ISR

place Rischon_LeZion
  name       Rischon LeZion
  country    ISR

place Herzlija
  name       Herzlija
  country    ISR

place Tiberias
  name       Tiberias
  country    ISR

place Akko
  name       Akko
  country    ISR

place Nir_Oz
  name       Nir Oz
  country    ISR

place Zikim
  name       Zikim
  country    ISR

place Kirjat_Gat
  name       Kirjat Gat
  country    ISR

place Lod
  name       Lod
  country    ISR

place Kerem_Schalom
  name       Kerem Schalom
  country    ISR

# Palästina

place Ramallah
  name       Ramallah
  country    PSE
  adjective  Ramallaher
  venue      Mukata; Mukataa

place Gaza
  name       Gaza; Gaza-Stadt
  country    PSE

place Rafah
  name       Rafah
  country    PSE

place Chan_Junis
  name       Chan Junis; Chan Yunis; Khan Younis
  country    PSE

place Hebron
  name       Hebron
  country    PSE

place Bethlehem
  name       Bethlehem
  country    PSE

place Nablus
  name       Nablus
  country    PSE

place Dschenin
  name       Dschenin; Jenin
  country    PSE

place Jericho
  name       Jericho
  country    PSE

place Tulkarem
  name       Tulkarem
  country    PSE

place Deir_al-Balah
  name       Deir al-Balah
  country    PSE

place Dschabalia
  name       Dschabalia
  country    PSE

place Beit_Hanun
  name       Beit Hanun
  country    PSE

place Beit_Lahia
  name       Beit Lahia
  country    PSE

place Kalkilia
  name       Kalkilia
  country    PSE

place Ostjerusalem
  name       Ostjerusalem; Ost-Jerusalem
  country    PSE

place Maale_Adumim
  name       Maale Adumim
  country    PSE

place Huwara
  name       Huwara
  country    PSE

place Nuseirat
  name       Nuseirat
  country    PSE

place Al-Mawasi
  name       Al-Mawasi
  country    PSE

# Iran

place Teheran
  name       Teheran
  country    IRN
  adjective  Teheraner

place Isfahan
  name       Isfahan; Esfahan
  country    IRN

place Maschhad
  name       Maschhad; Meschhed
  country    IRN

place Schiras
  name       Schiras
  country    IRN

place Täbris
  name       Täbris
  country    IRN

place Ghom
  name       Ghom; Qom
  country    IRN

place Natans
  name       Natans; Natanz
  country    IRN

place Fordo
  name       Fordo; Fordow; Fordu
  country    IRN

place Buschehr
  name       Buschehr
  country    IRN

place Bandar_Abbas
  name       Bandar Abbas
  country    IRN

place Arak
  name       Arak
  country    IRN

place Ahwas
  name       Ahwas
  country    IRN

place Kerman
  name       Kerman
  country    IRN

place Kermanschah
  name       Kermanschah
  country    IRN

place Abadan
  name       Abadan
  country    IRN

place Parchin
  name       Parchin
  country    IRN

place Urmia
  name       Urmia
  country    IRN

place Saheden
  name       Saheden; Zahedan
  country    IRN

place Sanandadsch
  name       Sanandadsch
  country    IRN

place Rascht
  name       Rascht
  country    IRN

place Hamadan
  name       Hamadan
  country    IRN

place Jasd
  name       Jasd
  country    IRN

# Irak

place Bagdad
  name       Bagdad
  country    IRQ
  adjective  Bagdader

place Mossul
  name       Mossul
  country    IRQ

place Basra
  name       Basra
  country    IRQ

place Erbil
  name       Erbil
  country    IRQ

place Kirkuk
  name       Kirkuk
  country    IRQ

place Nadschaf
  name       Nadschaf
  country    IRQ

place Kerbela
  name       Kerbela
  country    IRQ

place Falludscha
  name       Falludscha
  country    IRQ

place Sulaimanija
  name       Sulaimanija
  country    IRQ

place Ramadi
  name       Ramadi
  country    IRQ

place Ain_al-Asad
  name       Ain al-Asad
  country    IRQ

place Sindschar
  name       Sindschar
  country    IRQ

place Dohuk
  name       Dohuk
  country    IRQ

place Tikrit
  name       Tikrit
  country    IRQ

# Syrien

place Damaskus
  name       Damaskus
  country    SYR
  adjective  Damaszener

place Aleppo
  name       Aleppo
  country    SYR

place Homs
  name       Homs
  country    SYR

place Latakia
  name       Latakia
  country    SYR

place Idlib
  name       Idlib
  country    SYR

place Deir_al-Sor
  name       Deir al-Sor; Deir es-Zor
  country    SYR

place Rakka
  name       Rakka
  country    SYR

place Palmyra
  name       Palmyra
  country    SYR

place Kobane
  name       Kobane; Kobanê
  country    SYR

place Daraa
  name       Daraa
  country    SYR

place Suweida
  name       Suweida; Sweida
  country    SYR

place Kamischli
  name       Kamischli; Qamischli
  country    SYR

place Hmeimim
  name       Hmeimim
  country    SYR

place Hasaka
  name       Hasaka; Hasakeh
  country    SYR

place Afrin
  name       Afrin
  country    SYR

place Kuneitra
  name       Kuneitra
  country    SYR

place Manbidsch
  name       Manbidsch
  country    SYR

place Al-Tanf
  name       Al-Tanf
  country    SYR

# Libanon

place Beirut
  name       Beirut
  country    LBN
  adjective  Beiruter

place Sidon
  name       Sidon
  country    LBN

place Tyrus
  name       Tyrus
  country    LBN

place Baalbek
  name       Baalbek
  country    LBN

place Nakura
  name       Nakura; Naqoura; Naqura
  country    LBN

place Baabda
  name       Baabda
  country    LBN
  venue      Baabda-Palast; Präsidentenpalast in Baabda

place Nabatije
  name       Nabatije
  country    LBN

place Bint_Dschbeil
  name       Bint Dschbeil
  country    LBN

place Aitarun
  name       Aitarun
  country    LBN

# Jordanien

place Amman
  name       Amman
  country    JOR
  adjective  Ammaner
  venue      Husseinija-Palast; Al-Husseinija-Palast

place Akaba
  name       Akaba; Aqaba
  country    JOR

place Irbid
  name       Irbid
  country    JOR

place Zarka
  name       Zarka
  country    JOR

place Swemeh
  name       Swemeh
  country    JOR

place Asrak
  name       Asrak
  country    JOR

# Ägypten

place Kairo
  name       Kairo
  country    EGY
  adjective  Kairoer
  venue      Ittihadija-Palast; Al-Ittihadija-Palast; Sitz der Arabischen Liga

place Alexandria
  name       Alexandria
  country    EGY

place Scharm_el-Scheich
  name       Scharm el-Scheich; Scharm al-Scheich; Scharm-el-Scheich; Sharm el-Sheikh
  country    EGY

place Hurghada
  name       Hurghada
  country    EGY

place Suez
  name       Suez
  country    EGY

place Port_Said
  name       Port Said
  country    EGY

place Al-Arisch
  name       Al-Arisch; El-Arisch; Al-Arish
  country    EGY

place El-Alamein
  name       El-Alamein; Al-Alamein
  country    EGY

place Luxor
  name       Luxor
  country    EGY

place Assuan
  name       Assuan
  country    EGY

place Ismailia
  name       Ismailia
  country    EGY

place Gizeh
  name       Gizeh; Giza
  country    EGY

place Taba
  name       Taba
  country    EGY

place Nuweiba
  name       Nuweiba
  country    EGY

# Saudi-Arabien

place Riad
  name       Riad
  country    SAU
  adjective  Riader
  venue      Jamama-Palast; Al-Jamama-Palast; Al-Jamamah-Palast; Dirijja-Palast; Ritz-Carlton in Riad

place Dschidda
  name       Dschidda; Jeddah; Dschiddah; Djidda
  country    SAU

place Mekka
  name       Mekka
  country    SAU

place Medina
  name       Medina
  country    SAU

place Dammam
  name       Dammam
  country    SAU

place Neom
  name       Neom
  country    SAU

place Al-Ula
  name       Al-Ula; AlUla
  country    SAU

place Taif
  name       Taif
  country    SAU

place Dhahran
  name       Dhahran
  country    SAU

place Dschubail
  name       Dschubail
  country    SAU

place Abha
  name       Abha
  country    SAU

place Janbu
  name       Janbu
  country    SAU

place Ras_Tanura
  name       Ras Tanura
  country    SAU

place Abkaik
  name       Abkaik
  country    SAU

# Vereinigte Arabische Emirate

place Abu_Dhabi
  name       Abu Dhabi
  country    ARE
  venue      Kasr al-Watan; Qasr al-Watan; Kasr-al-Watan-Palast

place Dubai
  name       Dubai
  country    ARE
  adjective  Dubaier

place Schardscha
  name       Schardscha
  country    ARE

place Fudschaira
  name       Fudschaira
  country    ARE

place Ras_al-Chaima
  name       Ras al-Chaima
  country    ARE

place Adschman
  name       Adschman
  country    ARE

place Al-Ain
  name       Al-Ain
  country    ARE

place Ruwais
  name       Ruwais
  country    ARE

# Katar

place Doha
  name       Doha
  country    QAT
  adjective  Dohaer
  venue      Lusail-Palast; Amiri Diwan

place Al-Udeid
  name       Al-Udeid; Al Udeid
  country    QAT

place Lusail
  name       Lusail
  country    QAT

place Ras_Laffan
  name       Ras Laffan
  country    QAT

# Kuwait

place Kuwait-Stadt
  name       Kuwait-Stadt; Kuwait City
  country    KWT

place Bayan
  name       Bayan
  country    KWT

# Bahrain

place Manama
  name       Manama
  country    BHR

place Muharrak
  name       Muharrak
  country    BHR

place Sachir
  name       Sachir
  country    BHR

# Oman

place Maskat
  name       Maskat; Muscat
  country    OMN

place Salala
  name       Salala
  country    OMN

place Duqm
  name       Duqm
  country    OMN

place Nizwa
  name       Nizwa
  country    OMN

place Suhar
  name       Suhar
  country    OMN

# Jemen

place Sanaa
  name       Sanaa
  country    YEM

place Aden
  name       Aden
  country    YEM

place Hudaida
  name       Hudaida; Hodeida
  country    YEM

place Tais
  name       Tais; Taiz
  country    YEM

place Marib
  name       Marib
  country    YEM

place Mukalla
  name       Mukalla
  country    YEM

place Sokotra
  name       Sokotra
  country    YEM

place Saada
  name       Saada
  country    YEM

place Ras_Isa
  name       Ras Isa
  country    YEM

place Seiyun
  name       Seiyun
  country    YEM

# Algerien

place Algier
  name       Algier
  country    DZA
  adjective  Algierer

place Oran
  name       Oran
  country    DZA

place Constantine
  name       Constantine
  country    DZA

place Tindouf
  name       Tindouf
  country    DZA

place Annaba
  name       Annaba
  country    DZA

place Tamanrasset
  name       Tamanrasset
  country    DZA

# Marokko

place Rabat
  name       Rabat
  country    MAR

place Casablanca
  name       Casablanca
  country    MAR

place Marrakesch
  name       Marrakesch
  country    MAR

place Tanger
  name       Tanger
  country    MAR

place Fès
  name       Fès; Fes
  country    MAR

place Agadir
  name       Agadir
  country    MAR

place Skhirat
  name       Skhirat
  country    MAR

place Tétouan
  name       Tétouan
  country    MAR

place Meknès
  name       Meknès
  country    MAR

# Tunesien

place Tunis
  name       Tunis
  country    TUN

place Sfax
  name       Sfax
  country    TUN

place Sousse
  name       Sousse
  country    TUN

place Djerba
  name       Djerba
  country    TUN

place Karthago
  name       Karthago
  country    TUN

place Kairouan
  name       Kairouan
  country    TUN

place Bizerta
  name       Bizerta
  country    TUN

# Libyen

place Tripolis
  name       Tripolis
  country    LBY

place Bengasi
  name       Bengasi
  country    LBY

place Misrata
  name       Misrata
  country    LBY

place Tobruk
  name       Tobruk
  country    LBY

place Sirte
  name       Sirte
  country    LBY

place Derna
  name       Derna
  country    LBY

place Sebha
  name       Sebha
  country    LBY

place Ghadames
  name       Ghadames
  country    LBY

place Sawija
  name       Sawija
  country    LBY

# Sudan

place Khartum
  name       Khartum; Khartoum
  country    SDN

place Port_Sudan
  name       Port Sudan
  country    SDN

place Al-Faschir
  name       Al-Faschir; El Fasher; El-Fascher; Al-Fascher
  country    SDN

place Omdurman
  name       Omdurman
  country    SDN

place Nyala
  name       Nyala
  country    SDN

place Merowe
  name       Merowe
  country    SDN

place Wad_Madani
  name       Wad Madani
  country    SDN

place Al-Obeid
  name       Al-Obeid; El Obeid
  country    SDN

place Kassala
  name       Kassala
  country    SDN

place Al-Dschunaina
  name       Al-Dschunaina; El Geneina
  country    SDN

place Kadugli
  name       Kadugli
  country    SDN

# Südsudan

place Juba
  name       Juba; Dschuba
  country    SSD

place Malakal
  name       Malakal
  country    SSD

place Bentiu
  name       Bentiu
  country    SSD

# Äthiopien

place Addis_Abeba
  name       Addis Abeba; Addis Ababa
  country    ETH
  venue      AU-Hauptquartier; AU-Zentrale; Sitz der Afrikanischen Union

place Mekelle
  name       Mekelle
  country    ETH

place Gondar
  name       Gondar
  country    ETH

place Bahir_Dar
  name       Bahir Dar
  country    ETH

place Dire_Dawa
  name       Dire Dawa
  country    ETH

place Lalibela
  name       Lalibela
  country    ETH

place Aksum
  name       Aksum
  country    ETH

# Eritrea

place Asmara
  name       Asmara
  country    ERI

place Massawa
  name       Massawa
  country    ERI

place Assab
  name       Assab
  country    ERI

# Dschibuti

place Dschibuti
  name       Dschibuti; Dschibuti-Stadt
  country    DJI

place Camp_Lemonnier
  name       Camp Lemonnier
  country    DJI

# Somalia

place Mogadischu
  name       Mogadischu
  country    SOM

place Hargeisa
  name       Hargeisa
  country    SOM

place Kismayo
  name       Kismayo
  country    SOM

place Berbera
  name       Berbera
  country    SOM

place Garowe
  name       Garowe
  country    SOM

place Baidoa
  name       Baidoa
  country    SOM

place Bosaso
  name       Bosaso
  country    SOM

# Kenia

place Nairobi
  name       Nairobi
  country    KEN
  adjective  Nairobier
  venue      State House in Nairobi

place Mombasa
  name       Mombasa
  country    KEN

place Kisumu
  name       Kisumu
  country    KEN

place Naivasha
  name       Naivasha
  country    KEN

place Eldoret
  name       Eldoret
  country    KEN

place Nakuru
  name       Nakuru
  country    KEN

# Uganda

place Kampala
  name       Kampala
  country    UGA

place Entebbe
  name       Entebbe
  country    UGA

place Gulu
  name       Gulu
  country    UGA

place Jinja
  name       Jinja
  country    UGA

# Ruanda

place Kigali
  name       Kigali
  country    RWA
  adjective  Kigalier

place Gisenyi
  name       Gisenyi
  country    RWA

place Butare
  name       Butare
  country    RWA

# Burundi

place Gitega
  name       Gitega
  country    BDI

place Bujumbura
  name       Bujumbura
  country    BDI

# Tansania

place Dodoma
  name       Dodoma
  country    TZA

place Daressalam
  name       Daressalam; Dar es Salaam
  country    TZA

place Arusha
  name       Arusha
  country    TZA

place Sansibar
  name       Sansibar
  country    TZA

place Mwanza
  name       Mwanza
  country    TZA

# Demokratische Republik Kongo

place Kinshasa
  name       Kinshasa
  country    COD

place Lubumbashi
  name       Lubumbashi
  country    COD

place Goma
  name       Goma
  country    COD

place Bukavu
  name       Bukavu
  country    COD

place Kisangani
  name       Kisangani
  country    COD

place Uvira
  name       Uvira
  country    COD

place Kolwezi
  name       Kolwezi
  country    COD

place Mbuji-Mayi
  name       Mbuji-Mayi
  country    COD

place Matadi
  name       Matadi
  country    COD

place Bunia
  name       Bunia
  country    COD

# Republik Kongo

place Brazzaville
  name       Brazzaville
  country    COG

place Pointe-Noire
  name       Pointe-Noire
  country    COG

place Oyo
  name       Oyo
  country    COG

# Zentralafrikanische Republik

place Bangui
  name       Bangui
  country    CAF

place Bambari
  name       Bambari
  country    CAF

place Birao
  name       Birao
  country    CAF

# Tschad

place N’Djamena
  name       N’Djamena; Ndjamena; N’Djaména
  country    TCD

place Abéché
  name       Abéché
  country    TCD

place Adré
  name       Adré
  country    TCD

# Kamerun

place Yaoundé
  name       Yaoundé; Jaunde
  country    CMR

place Duala
  name       Duala; Douala
  country    CMR

place Maroua
  name       Maroua
  country    CMR

place Bamenda
  name       Bamenda
  country    CMR

# Nigeria

place Abuja
  name       Abuja
  country    NGA

place Lagos
  name       Lagos
  country    NGA

place Kano
  name       Kano
  country    NGA

place Ibadan
  name       Ibadan
  country    NGA

place Maiduguri
  name       Maiduguri
  country    NGA

place Port_Harcourt
  name       Port Harcourt
  country    NGA

place Kaduna
  name       Kaduna
  country    NGA

place Benin-Stadt
  name       Benin-Stadt; Benin City
  country    NGA

place Enugu
  name       Enugu
  country    NGA

place Sokoto
  name       Sokoto
  country    NGA

place Chibok
  name       Chibok
  country    NGA

# Niger

place Niamey
  name       Niamey
  country    NER

place Agadez
  name       Agadez
  country    NER

place Zinder
  name       Zinder
  country    NER

place Arlit
  name       Arlit
  country    NER

place Diffa
  name       Diffa
  country    NER

# Mali

place Bamako
  name       Bamako
  country    MLI

place Timbuktu
  name       Timbuktu
  country    MLI

place Gao
  name       Gao
  country    MLI

place Kidal
  name       Kidal
  country    MLI

place Mopti
  name       Mopti
  country    MLI

place Kayes
  name       Kayes
  country    MLI

# Burkina Faso

place Ouagadougou
  name       Ouagadougou
  country    BFA

place Bobo-Dioulasso
  name       Bobo-Dioulasso
  country    BFA

place Djibo
  name       Djibo
  country    BFA

# Senegal

place Dakar
  name       Dakar
  country    SEN

place Saint-Louis
  name       Saint-Louis
  country    SEN

place Thiès
  name       Thiès
  country    SEN

place Touba
  name       Touba
  country    SEN

place Ziguinchor
  name       Ziguinchor
  country    SEN

place Diamniadio
  name       Diamniadio
  country    SEN

# Gambia

place Banjul
  name       Banjul
  country    GMB

# Guinea-Bissau

place Bissau
  name       Bissau
  country    GNB

# Guinea

place Conakry
  name       Conakry
  country    GIN

place Nzérékoré
  name       Nzérékoré
  country    GIN

place Kankan
  name       Kankan
  country    GIN

# Sierra Leone

place Freetown
  name       Freetown
  country    SLE

# Liberia

place Monrovia
  name       Monrovia
  country    LBR

# Elfenbeinküste

place Yamoussoukro
  name       Yamoussoukro
  country    CIV

place Abidjan
  name       Abidjan
  country    CIV

place Bouaké
  name       Bouaké
  country    CIV

# Ghana

place Accra
  name       Accra
  country    GHA

place Kumasi
  name       Kumasi
  country    GHA

place Tamale
  name       Tamale
  country    GHA

place Takoradi
  name       Takoradi
  country    GHA

place Tema
  name       Tema
  country    GHA

# Togo

place Lomé
  name       Lomé
  country    TGO

# Benin

place Porto-Novo
  name       Porto-Novo
  country    BEN

place Cotonou
  name       Cotonou
  country    BEN

# Mauretanien

place Nouakchott
  name       Nouakchott; Nuakschott
  country    MRT

place Nouadhibou
  name       Nouadhibou
  country    MRT

# Kap Verde

place Praia
  name       Praia
  country    CPV

place Mindelo
  name       Mindelo
  country    CPV

# São Tomé und Príncipe

place São_Tomé
  name       São Tomé
  country    STP

# Äquatorialguinea

place Malabo
  name       Malabo
  country    GNQ

place Sipopo
  name       Sipopo
  country    GNQ

# Gabun

place Libreville
  name       Libreville
  country    GAB

place Port-Gentil
  name       Port-Gentil
  country    GAB

place Franceville
  name       Franceville
  country    GAB

# Angola

place Luanda
  name       Luanda
  country    AGO

place Lobito
  name       Lobito
  country    AGO

place Benguela
  name       Benguela
  country    AGO

place Huambo
  name       Huambo
  country    AGO

place Cabinda
  name       Cabinda
  country    AGO

# Sambia

place Lusaka
  name       Lusaka
  country    ZMB

place Livingstone
  name       Livingstone
  country    ZMB

place Kitwe
  name       Kitwe
  country    ZMB

place Ndola
  name       Ndola
  country    ZMB

# Simbabwe

place Harare
  name       Harare
  country    ZWE

place Bulawayo
  name       Bulawayo
  country    ZWE

place Victoria_Falls
  name       Victoria Falls
  country    ZWE

# Malawi

place Lilongwe
  name       Lilongwe
  country    MWI

place Blantyre
  name       Blantyre
  country    MWI

# Mosambik

place Maputo
  name       Maputo
  country    MOZ

place Beira
  name       Beira
  country    MOZ

place Nampula
  name       Nampula
  country    MOZ

place Pemba
  name       Pemba
  country    MOZ

# Südafrika

place Pretoria
  name       Pretoria; Tshwane
  country    ZAF
  venue      Union Buildings

place Johannesburg
  name       Johannesburg
  country    ZAF
  adjective  Johannesburger

place Kapstadt
  name       Kapstadt
  country    ZAF
  adjective  Kapstädter

place Durban
  name       Durban
  country    ZAF

place Sandton
  name       Sandton
  country    ZAF

place Bloemfontein
  name       Bloemfontein
  country    ZAF

place Port_Elizabeth
  name       Port Elizabeth; Gqeberha
  country    ZAF

place Sun_City
  name       Sun City
  country    ZAF

place Soweto
  name       Soweto
  country    ZAF

place Stellenbosch
  name       Stellenbosch
  country    ZAF

place Simonstown
  name       Simonstown
  country    ZAF

# Namibia

place Windhoek
  name       Windhoek; Windhuk
  country    NAM
  adjective  Windhoeker

place Swakopmund
  name       Swakopmund
  country    NAM

place Walvis_Bay
  name       Walvis Bay
  country    NAM

place Lüderitz
  name       Lüderitz
  country    NAM

# Botswana

place Gaborone
  name       Gaborone
  country    BWA

place Kasane
  name       Kasane
  country    BWA

# Lesotho

place Maseru
  name       Maseru
  country    LSO

# Eswatini

place Mbabane
  name       Mbabane
  country    SWZ

place Lobamba
  name       Lobamba
  country    SWZ

# Madagaskar

place Antananarivo
  name       Antananarivo
  country    MDG

place Toamasina
  name       Toamasina
  country    MDG

# Mauritius

place Port_Louis
  name       Port Louis
  country    MUS

# Seychellen

place Victoria
  name       Victoria
  country    SYC

# Komoren

place Moroni
  name       Moroni
  country    COM

# USA

place Washington
  name       Washington; Washington D.C.; Washington DC
  country    USA
  adjective  Washingtoner
  venue      Weißes Haus; Weiße Haus; Weißen Haus; Weißen Hauses; Weißem Haus; Oval Office; Pentagon; State Department
  venue      Blair House; Kapitol; US-Kapitol; Kennedy-Center; Roosevelt Room; Rosengarten

place New_York
  name       New York; New York City
  country    USA
  adjective  New Yorker
  venue      UN-Hauptquartier; UN-Hauptsitz; UN-Zentrale; Uno-Hauptquartier; Uno-Hauptsitz; Trump Tower

place Los_Angeles
  name       Los Angeles
  country    USA

place Chicago
  name       Chicago
  country    USA
  adjective  Chicagoer

place Houston
  name       Houston
  country    USA

place Philadelphia
  name       Philadelphia
  country    USA

place San_Antonio
  name       San Antonio
  country    USA

place San_Diego
  name       San Diego
  country    USA

place Dallas
  name       Dallas
  country    USA

place San_Francisco
  name       San Francisco
  country    USA

place Seattle
  name       Seattle
  country    USA

place Denver
  name       Denver
  country    USA

place Boston
  name       Boston
  country    USA
  adjective  Bostoner

place Detroit
  name       Detroit
  country    USA

place Nashville
  name       Nashville
  country    USA

place Las_Vegas
  name       Las Vegas
  country    USA

place Portland
  name       Portland
  country    USA

place Baltimore
  name       Baltimore
  country    USA

place Miami
  name       Miami
  country    USA

place Atlanta
  name       Atlanta
  country    USA

place Minneapolis
  name       Minneapolis
  country    USA

place New_Orleans
  name       New Orleans
  country    USA

place Cleveland
  name       Cleveland
  country    USA

place Tampa
  name       Tampa
  country    USA

place Pittsburgh
  name       Pittsburgh
  country    USA

place Cincinnati
  name       Cincinnati
  country    USA

place St._Louis
  name       St. Louis
  country    USA

place Orlando
  name       Orlando
  country    USA

place Honolulu
  name       Honolulu
  country    USA

place Anchorage
  name       Anchorage
  country    USA
  venue      Elmendorf-Richardson; Joint Base Elmendorf-Richardson; Stützpunkt Elmendorf-Richardson
  venue      Militärbasis Elmendorf-Richardson

place Fairbanks
  name       Fairbanks
  country    USA

place Juneau
  name       Juneau
  country    USA

place Camp_David
  name       Camp David
  country    USA

place Palm_Beach
  name       Palm Beach
  country    USA
  venue      Mar-a-Lago; Anwesen Mar-a-Lago

place Bedminster
  name       Bedminster
  country    USA

place Dayton
  name       Dayton
  country    USA

place Doral
  name       Doral
  country    USA

place Wilmington
  name       Wilmington
  country    USA

place Aspen
  name       Aspen
  country    USA

place Jackson_Hole
  name       Jackson Hole
  country    USA

place Sunnylands
  name       Sunnylands
  country    USA

place Woodside
  name       Woodside
  country    USA

place Bretton_Woods
  name       Bretton Woods
  country    USA

place Norfolk
  name       Norfolk
  country    USA

place Los_Alamos
  name       Los Alamos
  country    USA

place Sacramento
  name       Sacramento
  country    USA

place Salt_Lake_City
  name       Salt Lake City
  country    USA

place Arlington
  name       Arlington
  country    USA

place Bethesda
  name       Bethesda
  country    USA

place Langley
  name       Langley
  country    USA

place Quantico
  name       Quantico
  country    USA

place Annapolis
  name       Annapolis
  country    USA

place Fort_Bragg
  name       Fort Bragg
  country    USA

place Eglin
  name       Eglin
  country    USA

place Hallandale
  name       Hallandale; Hallandale Beach
  country    USA

place West_Palm_Beach
  name       West Palm Beach
  country    USA

place Milwaukee
  name       Milwaukee
  country    USA

place Memphis
  name       Memphis
  country    USA

place Oklahoma_City
  name       Oklahoma City
  country    USA

place El_Paso
  name       El Paso
  country    USA

place Laredo
  name       Laredo
  country    USA

place Fort_Worth
  name       Fort Worth
  country    USA

place Buffalo
  name       Buffalo
  country    USA

place Albuquerque
  name       Albuquerque
  country    USA

place Kansas_City
  name       Kansas City
  country    USA

place Colorado_Springs
  name       Colorado Springs
  country    USA

place Chautauqua
  name       Chautauqua
  country    USA

place Columbus
  name       Columbus
  country    USA

place Indianapolis
  name       Indianapolis
  country    USA

place Jacksonville
  name       Jacksonville
  country    USA

place Tucson
  name       Tucson
  country    USA

place Oakland
  name       Oakland
  country    USA

place Charleston
  name       Charleston
  country    USA

place Savannah
  name       Savannah
  country    USA

place Reno
  name       Reno
  country    USA

place Cheyenne
  name       Cheyenne
  country    USA

place Brownsville
  name       Brownsville
  country    USA

place Boca_Chica
  name       Boca Chica
  country    USA

place Cape_Canaveral
  name       Cape Canaveral
  country    USA

place Rehoboth_Beach
  name       Rehoboth Beach
  country    USA

place Minot
  name       Minot
  country    USA

# Kanada

place Ottawa
  name       Ottawa
  country    CAN
  venue      Rideau Hall; Parliament Hill

place Toronto
  name       Toronto
  country    CAN

place Montreal
  name       Montreal; Montréal
  country    CAN
  adjective  Montrealer

place Vancouver
  name       Vancouver
  country    CAN

place Calgary
  name       Calgary
  country    CAN

place Edmonton
  name       Edmonton
  country    CAN

place Québec
  name       Québec; Quebec; Québec-Stadt
  country    CAN

place Winnipeg
  name       Winnipeg
  country    CAN

place Halifax
  name       Halifax
  country    CAN

place Kananaskis
  name       Kananaskis
  country    CAN

place Banff
  name       Banff
  country    CAN

place Charlevoix
  name       Charlevoix; La Malbaie
  country    CAN

place Niagara-on-the-Lake
  name       Niagara-on-the-Lake
  country    CAN

place Gander
  name       Gander
  country    CAN

place Iqaluit
  name       Iqaluit
  country    CAN

place Saskatoon
  name       Saskatoon
  country    CAN

place Whistler
  name       Whistler
  country    CAN

place Cold_Lake
  name       Cold Lake
  country    CAN

place Yellowknife
  name       Yellowknife
  country    CAN

# Mexiko

place Mexiko-Stadt
  name       Mexiko-Stadt; Mexiko-City
  country    MEX
  venue      Palacio Nacional; Nationalpalast in Mexiko-Stadt

place Guadalajara
  name       Guadalajara
  country    MEX

place Monterrey
  name       Monterrey
  country    MEX

place Cancún
  name       Cancún; Cancun
  country    MEX

place Tijuana
  name       Tijuana
  country    MEX

place Puebla
  name       Puebla
  country    MEX

place Acapulco
  name       Acapulco
  country    MEX

place Ciudad_Juárez
  name       Ciudad Juárez
  country    MEX

place Oaxaca
  name       Oaxaca
  country    MEX

place Mérida
  name       Mérida
  country    MEX

place Culiacán
  name       Culiacán
  country    MEX

place Veracruz
  name       Veracruz
  country    MEX

place Los_Cabos
  name       Los Cabos
  country    MEX

place Chihuahua
  name       Chihuahua
  country    MEX

place Querétaro
  name       Querétaro
  country    MEX

# Guatemala

place Guatemala-Stadt
  name       Guatemala-Stadt
  country    GTM

place Quetzaltenango
  name       Quetzaltenango
  country    GTM

# Belize

place Belmopan
  name       Belmopan
  country    BLZ

place Belize-Stadt
  name       Belize-Stadt
  country    BLZ

# El Salvador

place San_Salvador
  name       San Salvador
  country    SLV

place Tecoluca
  name       Tecoluca
  country    SLV

place Santa_Ana
  name       Santa Ana
  country    SLV

# Honduras

place Tegucigalpa
  name       Tegucigalpa
  country    HND

place San_Pedro_Sula
  name       San Pedro Sula
  country    HND

place Palmerola
  name       Palmerola
  country    HND

# Nicaragua

place Managua
  name       Managua
  country    NIC

# Costa Rica

place San_José
  name       San José
  country    CRI

# Panama

place Panama-Stadt
  name       Panama-Stadt
  country    PAN

place Colón
  name       Colón
  country    PAN

# Kuba

place Havanna
  name       Havanna
  country    CUB

place Guantánamo
  name       Guantánamo; Guantanamo; Guantánamo-Bucht
  country    CUB

place Santiago_de_Cuba
  name       Santiago de Cuba
  country    CUB

place Varadero
  name       Varadero
  country    CUB

place Mariel
  name       Mariel
  country    CUB

# Haiti

place Port-au-Prince
  name       Port-au-Prince
  country    HTI

place Cap-Haïtien
  name       Cap-Haïtien
  country    HTI

place Gonaïves
  name       Gonaïves
  country    HTI

# Dominikanische Republik

place Santo_Domingo
  name       Santo Domingo
  country    DOM

place Punta_Cana
  name       Punta Cana
  country    DOM

place Santiago_de_los_Caballeros
  name       Santiago de los Caballeros
  country    DOM

# Jamaika

place Kingston
  name       Kingston
  country    JAM

place Montego_Bay
  name       Montego Bay
  country    JAM

# Bahamas

place Nassau
  name       Nassau
  country    BHS

place Freeport
  name       Freeport
  country    BHS

# Barbados

place Bridgetown
  name       Bridgetown
  country    BRB

# Trinidad und Tobago

place Port_of_Spain
  name       Port of Spain
  country    TTO

# Antigua und Barbuda

place St._John’s
  name       St. John’s
  country    ATG

# Dominica

place Roseau
  name       Roseau
  country    DMA

# Grenada

place St._George’s
  name       St. George’s
  country    GRD

# St. Kitts und Nevis

place Basseterre
  name       Basseterre
  country    KNA

# St. Lucia

place Castries
  name       Castries
  country    LCA

# St. Vincent und die Grenadinen

place Kingstown
  name       Kingstown
  country    VCT

# Guyana

place Georgetown
  name       Georgetown
  country    GUY

# Suriname

place Paramaribo
  name       Paramaribo
  country    SUR

# Brasilien

place Brasília
  name       Brasília; Brasilia
  country    BRA
  venue      Planalto-Palast; Planalto; Itamaraty-Palast; Alvorada-Palast

place São_Paulo
  name       São Paulo; Sao Paulo
  country    BRA

place Rio_de_Janeiro
  name       Rio de Janeiro; Rio
  country    BRA

place Salvador
  name       Salvador; Salvador da Bahia
  country    BRA

place Fortaleza
  name       Fortaleza
  country    BRA

place Belo_Horizonte
  name       Belo Horizonte
  country    BRA

place Manaus
  name       Manaus
  country    BRA

place Recife
  name       Recife
  country    BRA

place Belém
  name       Belém; Belem
  country    BRA

place Porto_Alegre
  name       Porto Alegre
  country    BRA

place Curitiba
  name       Curitiba
  country    BRA

place Foz_do_Iguaçu
  name       Foz do Iguaçu
  country    BRA

place Goiânia
  name       Goiânia
  country    BRA

place Itaipu
  name       Itaipu
  country    BRA

place Florianópolis
  name       Florianópolis
  country    BRA

place Angra_dos_Reis
  name       Angra dos Reis
  country    BRA

# Argentinien

place Buenos_Aires
  name       Buenos Aires
  country    ARG
  venue      Casa Rosada

place Rosario
  name       Rosario
  country    ARG

place Ushuaia
  name       Ushuaia
  country    ARG

place Bariloche
  name       Bariloche
  country    ARG

place Salta
  name       Salta
  country    ARG

place La_Plata
  name       La Plata
  country    ARG

place Mar_del_Plata
  name       Mar del Plata
  country    ARG

place Puerto_Iguazú
  name       Puerto Iguazú
  country    ARG

place Neuquén
  name       Neuquén
  country    ARG

# Chile

place Santiago_de_Chile
  name       Santiago de Chile; Santiago
  country    CHL
  venue      La Moneda; Moneda-Palast

place Valparaíso
  name       Valparaíso; Valparaiso
  country    CHL

place Concepción
  name       Concepción
  country    CHL

place Punta_Arenas
  name       Punta Arenas
  country    CHL

place Antofagasta
  name       Antofagasta
  country    CHL

place Viña_del_Mar
  name       Viña del Mar
  country    CHL

place Arica
  name       Arica
  country    CHL

place Iquique
  name       Iquique
  country    CHL

place Puerto_Williams
  name       Puerto Williams
  country    CHL

# Kolumbien

place Bogotá
  name       Bogotá; Bogota
  country    COL
  venue      Casa de Nariño

place Medellín
  name       Medellín; Medellin
  country    COL

place Cali
  name       Cali
  country    COL

place Barranquilla
  name       Barranquilla
  country    COL

place Cúcuta
  name       Cúcuta
  country    COL

place Santa_Marta
  name       Santa Marta
  country    COL

place Leticia
  name       Leticia
  country    COL

place Bucaramanga
  name       Bucaramanga
  country    COL

place Cartagena
  name       Cartagena; Cartagena de Indias
  country    COL

# Venezuela

place Caracas
  name       Caracas
  country    VEN
  venue      Miraflores-Palast; Miraflores

place Maracaibo
  name       Maracaibo
  country    VEN

place Ciudad_Guayana
  name       Ciudad Guayana
  country    VEN

place San_Cristóbal
  name       San Cristóbal
  country    VEN

place Barquisimeto
  name       Barquisimeto
  country    VEN

place La_Guaira
  name       La Guaira
  country    VEN

# Ecuador

place Quito
  name       Quito
  country    ECU

place Guayaquil
  name       Guayaquil
  country    ECU

place Cuenca
  name       Cuenca
  country    ECU

# Peru

place Lima
  name       Lima
  country    PER

place Arequipa
  name       Arequipa
  country    PER

place Cusco
  name       Cusco
  country    PER

place Callao
  name       Callao
  country    PER

place Chancay
  name       Chancay
  country    PER

place Puno
  name       Puno
  country    PER

# Bolivien

place Sucre
  name       Sucre
  country    BOL

place La_Paz
  name       La Paz
  country    BOL

place Santa_Cruz
  name       Santa Cruz; Santa Cruz de la Sierra
  country    BOL

place Cochabamba
  name       Cochabamba
  country    BOL

place El_Alto
  name       El Alto
  country    BOL

place Potosí
  name       Potosí
  country    BOL

place Tarija
  name       Tarija
  country    BOL

# Paraguay

place Asunción
  name       Asunción; Asuncion
  country    PRY

place Ciudad_del_Este
  name       Ciudad del Este
  country    PRY

place Luque
  name       Luque
  country    PRY

# Uruguay

place Montevideo
  name       Montevideo
  country    URY

place Punta_del_Este
  name       Punta del Este
  country    URY

place Anchorena
  name       Anchorena
  country    URY

# Afghanistan

place Kabul
  name       Kabul
  country    AFG
  adjective  Kabuler

place Kandahar
  name       Kandahar
  country    AFG

place Herat
  name       Herat
  country    AFG

place Masar-i-Scharif
  name       Masar-i-Scharif; Mazar-i-Sharif
  country    AFG

place Kundus
  name       Kundus
  country    AFG

place Dschalalabad
  name       Dschalalabad
  country    AFG

place Bagram
  name       Bagram
  country    AFG

place Bamian
  name       Bamian
  country    AFG

place Torkham
  name       Torkham
  country    AFG

place Gasni
  name       Gasni
  country    AFG

# Pakistan

place Islamabad
  name       Islamabad
  country    PAK

place Karatschi
  name       Karatschi
  country    PAK

place Lahore
  name       Lahore
  country    PAK

place Rawalpindi
  name       Rawalpindi
  country    PAK

place Peschawar
  name       Peschawar
  country    PAK

place Quetta
  name       Quetta
  country    PAK

place Gwadar
  name       Gwadar
  country    PAK

place Multan
  name       Multan
  country    PAK

place Faisalabad
  name       Faisalabad
  country    PAK

place Muzaffarabad
  name       Muzaffarabad
  country    PAK

place Sialkot
  name       Sialkot
  country    PAK

place Abbottabad
  name       Abbottabad
  country    PAK

# Indien

place Neu-Delhi
  name       Neu-Delhi; Neu Delhi; New Delhi; Delhi
  country    IND
  venue      Hyderabad House; Bharat Mandapam; Rashtrapati Bhavan

place Mumbai
  name       Mumbai; Bombay
  country    IND

place Bangalore
  name       Bangalore; Bengaluru
  country    IND

place Kolkata
  name       Kolkata; Kalkutta
  country    IND

place Chennai
  name       Chennai; Madras
  country    IND

place Hyderabad
  name       Hyderabad
  country    IND

place Ahmedabad
  name       Ahmedabad; Ahmadabad
  country    IND

place Goa
  name       Goa
  country    IND

place Jaipur
  name       Jaipur
  country    IND

place Pune
  name       Pune
  country    IND

place Srinagar
  name       Srinagar
  country    IND

place Udaipur
  name       Udaipur
  country    IND

place Varanasi
  name       Varanasi
  country    IND

place Amritsar
  name       Amritsar
  country    IND

place Shimla
  name       Shimla
  country    IND

place Agra
  name       Agra
  country    IND

place Kochi
  name       Kochi
  country    IND

place Lucknow
  name       Lucknow
  country    IND

place Dharamsala
  name       Dharamsala
  country    IND

place Surat
  name       Surat
  country    IND

place Jammu
  name       Jammu
  country    IND

place Pahalgam
  name       Pahalgam
  country    IND

place Leh
  name       Leh
  country    IND

place Visakhapatnam
  name       Visakhapatnam
  country    IND

place Bhopal
  name       Bhopal
  country    IND

place Khajuraho
  name       Khajuraho
  country    IND

# Nepal

place Kathmandu
  name       Kathmandu
  country    NPL

place Pokhara
  name       Pokhara
  country    NPL

place Lumbini
  name       Lumbini
  country    NPL

# Bhutan

place Thimphu
  name       Thimphu
  country    BTN

place Paro
  name       Paro
  country    BTN

# Bangladesch

place Dhaka
  name       Dhaka; Dacca
  country    BGD

place Chittagong
  name       Chittagong
  country    BGD

place Cox’s_Bazar
  name       Cox’s Bazar; Cox’s Bazaar
  country    BGD

place Sylhet
  name       Sylhet
  country    BGD

place Khulna
  name       Khulna
  country    BGD

# Sri Lanka

place Colombo
  name       Colombo
  country    LKA

place Kandy
  name       Kandy
  country    LKA

place Hambantota
  name       Hambantota
  country    LKA

place Trincomalee
  name       Trincomalee
  country    LKA

place Jaffna
  name       Jaffna
  country    LKA

# Malediven

place Malé
  name       Malé
  country    MDV

# Myanmar

place Naypyidaw
  name       Naypyidaw; Naypyitaw; Nay Pyi Taw
  country    MMR

place Rangun
  name       Rangun; Yangon
  country    MMR

place Mandalay
  name       Mandalay
  country    MMR

place Myawaddy
  name       Myawaddy
  country    MMR

place Sittwe
  name       Sittwe
  country    MMR

place Lashio
  name       Lashio
  country    MMR

place Myitkyina
  name       Myitkyina
  country    MMR

# Thailand

place Bangkok
  name       Bangkok
  country    THA

place Chiang_Mai
  name       Chiang Mai
  country    THA

place Phuket
  name       Phuket
  country    THA

place Pattaya
  name       Pattaya
  country    THA

place Hua_Hin
  name       Hua Hin
  country    THA

place Surin
  name       Surin
  country    THA

place Mae_Sot
  name       Mae Sot
  country    THA

place Chonburi
  name       Chonburi
  country    THA

# Laos

place Vientiane
  name       Vientiane
  country    LAO

place Luang_Prabang
  name       Luang Prabang
  country    LAO

# Kambodscha

place Phnom_Penh
  name       Phnom Penh
  country    KHM

place Siem_Reap
  name       Siem Reap
  country    KHM

place Sihanoukville
  name       Sihanoukville
  country    KHM

place Poipet
  name       Poipet
  country    KHM

# Vietnam

place Hanoi
  name       Hanoi
  country    VNM

place Ho-Chi-Minh-Stadt
  name       Ho-Chi-Minh-Stadt; Saigon
  country    VNM

place Da_Nang
  name       Da Nang
  country    VNM

place Haiphong
  name       Haiphong
  country    VNM

place Cam_Ranh
  name       Cam Ranh
  country    VNM

place Can_Tho
  name       Can Tho
  country    VNM

# Malaysia

place Kuala_Lumpur
  name       Kuala Lumpur
  country    MYS

place Putrajaya
  name       Putrajaya
  country    MYS
  venue      Seri Perdana

place Penang
  name       Penang
  country    MYS

place Johor_Bahru
  name       Johor Bahru
  country    MYS

place Langkawi
  name       Langkawi
  country    MYS

place Kota_Kinabalu
  name       Kota Kinabalu
  country    MYS

# Singapur

place Singapur
  name       Singapur; Singapur-Stadt
  country    SGP
  venue      Shangri-La-Hotel; Istana

place Sentosa
  name       Sentosa
  country    SGP
  venue      Capella-Hotel; Hotel Capella

# Indonesien

place Jakarta
  name       Jakarta
  country    IDN

place Bali
  name       Bali
  country    IDN

place Surabaya
  name       Surabaya
  country    IDN

place Bandung
  name       Bandung
  country    IDN

place Nusantara
  name       Nusantara
  country    IDN

place Medan
  name       Medan
  country    IDN

place Yogyakarta
  name       Yogyakarta
  country    IDN

place Nusa_Dua
  name       Nusa Dua
  country    IDN

place Denpasar
  name       Denpasar
  country    IDN

place Labuan_Bajo
  name       Labuan Bajo
  country    IDN

place Makassar
  name       Makassar
  country    IDN

place Bogor
  name       Bogor
  country    IDN

place Batam
  name       Batam
  country    IDN

# Osttimor

place Dili
  name       Dili
  country    TLS

# Brunei

place Bandar_Seri_Begawan
  name       Bandar Seri Begawan
  country    BRN

# Philippinen

place Manila
  name       Manila
  country    PHL

place Cebu
  name       Cebu
  country    PHL

place Davao
  name       Davao
  country    PHL

place Subic_Bay
  name       Subic Bay
  country    PHL

place Quezon_City
  name       Quezon City
  country    PHL

place Baguio
  name       Baguio
  country    PHL

place Puerto_Princesa
  name       Puerto Princesa
  country    PHL

place Zamboanga
  name       Zamboanga
  country    PHL

# China

place Peking
  name       Peking; Beijing
  country    CHN
  adjective  Pekinger
  venue      Große Halle des Volkes; Großen Halle des Volkes; Diaoyutai-Gästehaus; Staatsgästehaus Diaoyutai
  venue      Platz des Himmlischen Friedens

place Shanghai
  name       Shanghai; Schanghai
  country    CHN
  adjective  Shanghaier

place Shenzhen
  name       Shenzhen
  country    CHN

place Guangzhou
  name       Guangzhou
  country    CHN

place Chongqing
  name       Chongqing
  country    CHN

place Tianjin
  name       Tianjin
  country    CHN

place Wuhan
  name       Wuhan
  country    CHN

place Chengdu
  name       Chengdu
  country    CHN

place Hangzhou
  name       Hangzhou
  country    CHN

place Nanjing
  name       Nanjing; Nanking
  country    CHN

place Xi’an
  name       Xi’an; Xian
  country    CHN

place Qingdao
  name       Qingdao; Tsingtau
  country    CHN

place Dalian
  name       Dalian
  country    CHN

place Xiamen
  name       Xiamen
  country    CHN

place Harbin
  name       Harbin
  country    CHN

place Ürümqi
  name       Ürümqi; Urumtschi
  country    CHN

place Lhasa
  name       Lhasa
  country    CHN

place Kunming
  name       Kunming
  country    CHN

place Boao
  name       Boao
  country    CHN

place Sanya
  name       Sanya
  country    CHN

place Zhengzhou
  name       Zhengzhou
  country    CHN

place Suzhou
  name       Suzhou
  country    CHN

place Tunxi
  name       Tunxi
  country    CHN

place Diaoyutai
  name       Diaoyutai
  country    CHN

place Beidaihe
  name       Beidaihe
  country    CHN

place Wuxi
  name       Wuxi
  country    CHN

place Macau
  name       Macau; Macao
  country    MAC

place Shenyang
  name       Shenyang
  country    CHN

place Ningbo
  name       Ningbo
  country    CHN

place Kashgar
  name       Kashgar
  country    CHN

place Dandong
  name       Dandong
  country    CHN

place Zhuhai
  name       Zhuhai
  country    CHN

place Yiwu
  name       Yiwu
  country    CHN

place Dunhuang
  name       Dunhuang
  country    CHN

place Jinan
  name       Jinan
  country    CHN

place Changsha
  name       Changsha
  country    CHN

place Guilin
  name       Guilin
  country    CHN

# Taiwan

place Taipeh
  name       Taipeh; Taipei
  country    TWN
  adjective  Taipeher

place Kaohsiung
  name       Kaohsiung
  country    TWN

place Hsinchu
  name       Hsinchu
  country    TWN

place Taichung
  name       Taichung
  country    TWN

place Tainan
  name       Tainan
  country    TWN

place Kinmen
  name       Kinmen
  country    TWN

place Keelung
  name       Keelung
  country    TWN

place Hualien
  name       Hualien
  country    TWN

# Hongkong

place Hongkong
  name       Hongkong; Hong Kong
  country    HKG
  adjective  Hongkonger

place Kowloon
  name       Kowloon
  country    HKG

# Japan

place Tokio
  name       Tokio; Tokyo
  country    JPN
  adjective  Tokioter
  venue      Akasaka-Palast; Akasaka-Gästehaus; Kantei

place Osaka
  name       Osaka
  country    JPN

place Kyoto
  name       Kyoto
  country    JPN

place Yokohama
  name       Yokohama
  country    JPN

place Nagoya
  name       Nagoya
  country    JPN

place Hiroshima
  name       Hiroshima
  country    JPN

place Nagasaki
  name       Nagasaki
  country    JPN

place Fukushima
  name       Fukushima
  country    JPN

place Sapporo
  name       Sapporo
  country    JPN

place Kobe
  name       Kobe
  country    JPN

place Okinawa
  name       Okinawa
  country    JPN

place Ise-Shima
  name       Ise-Shima
  country    JPN

place Karuizawa
  name       Karuizawa
  country    JPN

place Fukuoka
  name       Fukuoka
  country    JPN

place Sendai
  name       Sendai
  country    JPN

place Niigata
  name       Niigata
  country    JPN

place Naha
  name       Naha
  country    JPN

place Hakone
  name       Hakone
  country    JPN

place Chitose
  name       Chitose
  country    JPN

place Toyako
  name       Toyako
  country    JPN

# Südkorea

place Seoul
  name       Seoul
  country    KOR
  adjective  Seouler
  venue      Blaues Haus; Blauen Haus; Blaue Haus

place Busan
  name       Busan
  country    KOR

place Incheon
  name       Incheon
  country    KOR

place Daegu
  name       Daegu
  country    KOR

place Daejeon
  name       Daejeon
  country    KOR

place Gyeongju
  name       Gyeongju
  country    KOR

place Panmunjom
  name       Panmunjom; Panmunjeom
  country    KOR

place Jeju
  name       Jeju
  country    KOR

place Pyeongchang
  name       Pyeongchang
  country    KOR

place Ulsan
  name       Ulsan
  country    KOR

place Sejong
  name       Sejong
  country    KOR

place Gwangju
  name       Gwangju
  country    KOR

place Osan
  name       Osan
  country    KOR

place Pyeongtaek
  name       Pyeongtaek
  country    KOR

place Paju
  name       Paju
  country    KOR

# Nordkorea

place Pjöngjang
  name       Pjöngjang; Pyongyang
  country    PRK

place Kaesong
  name       Kaesong
  country    PRK

place Wonsan
  name       Wonsan
  country    PRK

place Yongbyon
  name       Yongbyon
  country    PRK

place Rason
  name       Rason
  country    PRK

place Punggye-ri
  name       Punggye-ri
  country    PRK

place Sinuiju
  name       Sinuiju
  country    PRK

place Sohae
  name       Sohae
  country    PRK

place Nampo
  name       Nampo
  country    PRK

# Mongolei

place Ulan-Bator
  name       Ulan-Bator; Ulan Bator; Ulaanbaatar
  country    MNG

place Erdenet
  name       Erdenet
  country    MNG

place Darchan
  name       Darchan
  country    MNG

# Australien

place Canberra
  name       Canberra
  country    AUS

place Sydney
  name       Sydney
  country    AUS
  adjective  Sydneyer

place Melbourne
  name       Melbourne
  country    AUS

place Brisbane
  name       Brisbane
  country    AUS

place Perth
  name       Perth
  country    AUS

place Adelaide
  name       Adelaide
  country    AUS

place Hobart
  name       Hobart
  country    AUS

place Cairns
  name       Cairns
  country    AUS

place Alice_Springs
  name       Alice Springs
  country    AUS

place Geelong
  name       Geelong
  country    AUS

place Port_Hedland
  name       Port Hedland
  country    AUS

# Neuseeland

place Wellington
  name       Wellington
  country    NZL

place Auckland
  name       Auckland
  country    NZL

place Christchurch
  name       Christchurch
  country    NZL

place Dunedin
  name       Dunedin
  country    NZL

place Queenstown
  name       Queenstown
  country    NZL

place Rotorua
  name       Rotorua
  country    NZL

place Waitangi
  name       Waitangi
  country    NZL

# Papua-Neuguinea

place Port_Moresby
  name       Port Moresby
  country    PNG

place Lae
  name       Lae
  country    PNG

# Fidschi

place Suva
  name       Suva
  country    FJI

place Nadi
  name       Nadi
  country    FJI

# Salomonen

place Honiara
  name       Honiara
  country    SLB

# Vanuatu

place Port_Vila
  name       Port Vila
  country    VUT

# Samoa

place Apia
  name       Apia
  country    WSM

# Tonga

place Nuku’alofa
  name       Nuku’alofa; Nukualofa
  country    TON

# Tuvalu

place Funafuti
  name       Funafuti
  country    TUV

# Kiribati

place Tarawa
  name       Tarawa
  country    KIR

# Nauru

place Yaren
  name       Yaren
  country    NRU

# Mikronesien

place Palikir
  name       Palikir
  country    FSM

# Marshallinseln

place Majuro
  name       Majuro
  country    MHL

# Palau

place Ngerulmud
  name       Ngerulmud
  country    PLW

place Koror
  name       Koror
  country    PLW

# Cookinseln

place Avarua
  name       Avarua
  country    COK

place Rarotonga
  name       Rarotonga
  country    COK

# Niue

place Alofi
  name       Alofi
  country    NIU

# Grönland

place Nuuk
  name       Nuuk
  country    GRL
  adjective  Nuuker

place Ilulissat
  name       Ilulissat
  country    GRL

place Pituffik
  name       Pituffik; Thule
  country    GRL

place Kangerlussuaq
  name       Kangerlussuaq
  country    GRL

place Sisimiut
  name       Sisimiut
  country    GRL

place Qaqortoq
  name       Qaqortoq
  country    GRL

place Tasiilaq
  name       Tasiilaq
  country    GRL

place Ittoqqortoormiit
  name       Ittoqqortoormiit
  country    GRL

# Vatikan

place Vatikanstadt
  name       Vatikanstadt
  country    VAT
  venue      Apostolischer Palast; Apostolischen Palast; Petersdom; Petersplatz; Gästehaus Santa Marta

# Monaco

place Monaco
  name       Monaco; Monte-Carlo; Monte Carlo
  country    MCO

# San Marino

place San_Marino
  name       San Marino
  country    SMR

# Andorra

place Andorra_la_Vella
  name       Andorra la Vella
  country    AND

# Liechtenstein

place Vaduz
  name       Vaduz
  country    LIE
  adjective  Vaduzer

place Schaan
  name       Schaan
  country    LIE

place Diriyya
  name       Diriyya; Diriya; Diriyah; Ad-Diriyya
  country    SAU

place Preševo
  name       Preševo; Presevo
  country    SRB

place Bunagana
  name       Bunagana
  country    COD

place Cholpon-Ata
  name       Cholpon-Ata
  country    KGZ

place Medyka
  name       Medyka
  country    POL

place Ussurijsk
  name       Ussurijsk
  country    RUS

place Tumaco
  name       Tumaco
  country    COL

place Roatán
  name       Roatán; Roatan
  country    HND
