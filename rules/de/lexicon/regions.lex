# Parts of a state that meetings are placed in where no city is told: they settle the country only.

place Schottland
  name     Schottland
  country  GBR
  region   yes

place Wales
  name     Wales
  country  GBR
  region   yes

place Cornwall
  name     Cornwall
  country  GBR
  region   yes

place Ulster
  name     Ulster
  country  GBR
  region   yes

place Alaska
  name     Alaska
  country  USA
  region   yes

place Florida
  name     Florida
  country  USA
  region   yes

place Texas
  name     Texas
  country  USA
  region   yes

place Kalifornien
  name     Kalifornien
  country  USA
  region   yes

place Virginia
  name     Virginia
  country  USA
  region   yes

place Maryland
  name     Maryland
  country  USA
  region   yes

place New_Jersey
  name     New Jersey
  country  USA
  region   yes

place Hawaii
  name     Hawaii
  country  USA
  region   yes

place Delaware
  name     Delaware
  country  USA
  region   yes

place Massachusetts
  name     Massachusetts
  country  USA
  region   yes

place Michigan
  name     Michigan
  country  USA
  region   yes

place Pennsylvania
  name     Pennsylvania
  country  USA
  region   yes

place Kentucky
  name     Kentucky
  country  USA
  region   yes

place Arizona
  name     Arizona
  country  USA
  region   yes

place Colorado
  name     Colorado
  country  USA
  region   yes

place Nebraska
  name     Nebraska
  country  USA
  region   yes

place Wyoming
  name     Wyoming
  country  USA
  region   yes

place South_Carolina
  name     South Carolina
  country  USA
  region   yes

place Louisiana
  name     Louisiana
  country  USA
  region   yes

place Utah
  name     Utah
  country  USA
  region   yes

place Ohio
  name     Ohio
  country  USA
  region   yes

place Sizilien
  name     Sizilien
  country  ITA
  region   yes

place Sardinien
  name     Sardinien
  country  ITA
  region   yes

place Toskana
  name     Toskana
  country  ITA
  region   yes

place Apulien
  name     Apulien
  country  ITA
  region   yes

place Lombardei
  name     Lombardei
  country  ITA
  region   yes

place Südtirol
  name     Südtirol
  country  ITA
  region   yes

place Piemont
  name     Piemont
  country  ITA
  region   yes

place Umbrien
  name     Umbrien
  country  ITA
  region   yes

place Venetien
  name     Venetien
  country  ITA
  region   yes

place Korsika
  name     Korsika
  country  FRA
  region   yes

place Bretagne
  name     Bretagne
  country  FRA
  region   yes

place Normandie
  name     Normandie
  country  FRA
  region   yes

place Provence
  name     Provence
  country  FRA
  region   yes

place Elsass
  name     Elsass
  country  FRA
  region   yes

place Lothringen
  name     Lothringen
  country  FRA
  region   yes

place Savoyen
  name     Savoyen
  country  FRA
  region   yes

place Burgund
  name     Burgund
  country  FRA
  region   yes

place Bayern
  name     Bayern
  country  DEU
  region   yes

place Sachsen
  name     Sachsen
  country  DEU
  region   yes

place Brandenburg
  name     Brandenburg
  country  DEU
  region   yes

place Rheinland-Pfalz
  name     Rheinland-Pfalz
  country  DEU
  region   yes

place Schleswig-Holstein
  name     Schleswig-Holstein
  country  DEU
  region   yes

place Niedersachsen
  name     Niedersachsen
  country  DEU
  region   yes

place Hessen
  name     Hessen
  country  DEU
  region   yes

place Thüringen
  name     Thüringen
  country  DEU
  region   yes

place Sachsen-Anhalt
  name     Sachsen-Anhalt
  country  DEU
  region   yes

place Mecklenburg-Vorpommern
  name     Mecklenburg-Vorpommern
  country  DEU
  region   yes

place Baden-Württemberg
  name     Baden-Württemberg
  country  DEU
  region   yes

place Nordrhein-Westfalen
  name     Nordrhein-Westfalen
  country  DEU
  region   yes

place Saarland
  name     Saarland
  country  DEU
  region   yes

place Katalonien
  name     Katalonien
  country  ESP
  region   yes

place Andalusien
  name     Andalusien
  country  ESP
  region   yes

place Galicien
  name     Galicien
  country  ESP
  region   yes

place Baskenland
  name     Baskenland
  country  ESP
  region   yes

place Kanaren
  name     Kanaren
  country  ESP
  region   yes

place Balearen
  name     Balearen
  country  ESP
  region   yes

place Tirol
  name     Tirol
  country  AUT
  region   yes

place Kärnten
  name     Kärnten
  country  AUT
  region   yes

place Steiermark
  name     Steiermark
  country  AUT
  region   yes

place Vorarlberg
  name     Vorarlberg
  country  AUT
  region   yes

place Burgenland
  name     Burgenland
  country  AUT
  region   yes

place Niederösterreich
  name     Niederösterreich
  country  AUT
  region   yes

place Oberösterreich
  name     Oberösterreich
  country  AUT
  region   yes

place Tessin
  name     Tessin
  country  CHE
  region   yes

place Nidwalden
  name     Nidwalden
  country  CHE
  region   yes

place Graubünden
  name     Graubünden
  country  CHE
  region   yes

place Wallis
  name     Wallis
  country  CHE
  region   yes

place Waadt
  name     Waadt
  country  CHE
  region   yes

place Berner_Oberland
  name     Berner Oberland
  country  CHE
  region   yes

place Jütland
  name     Jütland
  country  DNK
  region   yes

place Fünen
  name     Fünen
  country  DNK
  region   yes

place Seeland
  name     Seeland
  country  DNK
  region   yes

place Schonen
  name     Schonen
  country  SWE
  region   yes

place Gotland
  name     Gotland
  country  SWE
  region   yes

place Lappland
  name     Lappland
  country  FIN
  region   yes

place Spitzbergen
  name     Spitzbergen
  country  NOR
  region   yes

place Sibirien
  name     Sibirien
  country  RUS
  region   yes

place Tschetschenien
  name     Tschetschenien
  country  RUS
  region   yes

place Dagestan
  name     Dagestan
  country  RUS
  region   yes

place Tatarstan
  name     Tatarstan
  country  RUS
  region   yes

place Kamtschatka
  name     Kamtschatka
  country  RUS
  region   yes

place Karelien
  name     Karelien
  country  RUS
  region   yes

place Alberta
  name     Alberta
  country  CAN
  region   yes

place Ontario
  name     Ontario
  country  CAN
  region   yes

place British_Columbia
  name     British Columbia
  country  CAN
  region   yes

place Nova_Scotia
  name     Nova Scotia
  country  CAN
  region   yes

place Sichuan
  name     Sichuan
  country  CHN
  region   yes

place Hainan
  name     Hainan
  country  CHN
  region   yes

place Yunnan
  name     Yunnan
  country  CHN
  region   yes

place Xinjiang
  name     Xinjiang
  country  CHN
  region   yes

place Guangdong
  name     Guangdong
  country  CHN
  region   yes

place Gujarat
  name     Gujarat
  country  IND
  region   yes

place Kerala
  name     Kerala
  country  IND
  region   yes

place Rajasthan
  name     Rajasthan
  country  IND
  region   yes

place Kappadokien
  name     Kappadokien
  country  TUR
  region   yes

place Thrakien
  name     Thrakien
  country  GRC
  region   yes

place Peloponnes
  name     Peloponnes
  country  GRC
  region   yes

place Siebenbürgen
  name     Siebenbürgen
  country  ROU
  region   yes

place Transsilvanien
  name     Transsilvanien
  country  ROU
  region   yes

place Sinai
  name     Sinai
  country  EGY
  region   yes

place Adscharien
  name     Adscharien
  country  GEO
  region   yes

place Algarve
  name     Algarve
  country  PRT
  region   yes

place Madeira
  name     Madeira
  country  PRT
  region   yes

place Azoren
  name     Azoren
  country  PRT
  region   yes

place Queensland
  name     Queensland
  country  AUS
  region   yes

place Tasmanien
  name     Tasmanien
  country  AUS
  region   yes

place Hokkaido
  name     Hokkaido
  country  JPN
  region   yes

place Amazonien
  name     Amazonien
  country  BRA
  region   yes

place Transnistrien
  name     Transnistrien
  country  MDA
  region   yes

place Gagausien
  name     Gagausien
  country  MDA
  region   yes

place Somaliland
  name     Somaliland
  country  SOM
  region   yes

place Puntland
  name     Puntland
  country  SOM
  region   yes

place Jubaland
  name     Jubaland; Dschubaland
  country  SOM
  region   yes

place Cabo_Delgado
  name     Cabo Delgado
  country  MOZ
  region   yes

place Ladakh
  name     Ladakh
  country  IND
  region   yes

place Sjunik
  name     Sjunik
  country  ARM
  region   yes

place Essequibo
  name     Essequibo; Esequibo
  country  GUY
  region   yes

place Hadramaut
  name     Hadramaut
  country  YEM
  region   yes

place Belutschistan
  name     Belutschistan
  country  PAK
  region   yes

place Khyber_Pakhtunkhwa
  name     Khyber Pakhtunkhwa
  country  PAK
  region   yes

place Rakhine
  name     Rakhine
  country  MMR
  region   yes

place Tibet
  name     Tibet
  country  CHN
  region   yes

place Amhara
  name     Amhara
  country  ETH
  region   yes

place Oromia
  name     Oromia
  country  ETH
  region   yes

place Darfur
  name     Darfur
  country  SDN
  region   yes

place Kordofan
  name     Kordofan
  country  SDN
  region   yes

place Nord-Kivu
  name     Nord-Kivu
  country  COD
  region   yes

place Süd-Kivu
  name     Süd-Kivu
  country  COD
  region   yes

place Ituri
  name     Ituri
  country  COD
  region   yes

place Katanga
  name     Katanga
  country  COD
  region   yes

place Ostkongo
  name     Ostkongo
  country  COD
  region   yes

place Vojvodina
  name     Vojvodina
  country  SRB
  region   yes

place Sandschak
  name     Sandschak
  country  SRB
  region   yes

place Republika_Srpska
  name     Republika Srpska
  country  BIH
  region   yes

place Chiapas
  name     Chiapas
  country  MEX
  region   yes

place Patagonien
  name     Patagonien
  country  ARG
  region   yes
