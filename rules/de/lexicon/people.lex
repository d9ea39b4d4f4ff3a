# People who act in diplomatic news since 2020, with the offices they held. A term is left open or coarse where its day
# is not certain. Heads of state and of government hold the general office too (Staatschef, Regierungschef), heads of
# organisations that of a "Chef"; German federal ministers that of a "Bundesminister".
# A surname that is also a common word or given name (Kurz, Frieden, Hassan) is given only with an office, or not.

# Germany, Austria, Switzerland

person merkel
  name      Angela Merkel
  surname   Merkel
  gender    f
  acts_for  DEU
  held      chancellor of DEU 2005-11-22..2021-12-08
  held      head_of_government of DEU 2005-11-22..2021-12-08

person scholz
  name      Olaf Scholz
  surname   Scholz
  gender    m
  acts_for  DEU
  held      chancellor of DEU 2021-12-08..2025-05-06
  held      finance_minister of DEU 2018-03-14..2021-12-08
  held      vice_chancellor of DEU 2018-03-14..2021-12-08
  held      head_of_government of DEU 2021-12-08..2025-05-06
  held      federal_finance_minister of DEU 2018-03-14..2021-12-08

person merz
  name      Friedrich Merz
  surname   Merz
  gender    m
  acts_for  DEU
  held      chancellor of DEU 2025-05-06..
  held      party_leader of DEU 2022-01-31..
  held      opposition_leader of DEU 2022-02-15..2025-05-06
  held      head_of_government of DEU 2025-05-06..

person steinmeier
  name      Frank-Walter Steinmeier
  surname   Steinmeier
  gender    m
  acts_for  DEU
  held      federal_president of DEU 2017-03-19..
  held      head_of_state of DEU 2017-03-19..
  held      president of DEU 2017-03-19..

person maas
  name      Heiko Maas
  surname   Maas
  gender    m
  acts_for  DEU
  held      foreign_minister of DEU 2018-03-14..2021-12-08
  held      federal_foreign_minister of DEU 2018-03-14..2021-12-08

person baerbock
  name      Annalena Baerbock
  surname   Baerbock
  gender    f
  acts_for  DEU
  held      foreign_minister of DEU 2021-12-08..2025-05-06
  held      general_assembly_president of UN 2025-09-09..2026-09
  held      federal_foreign_minister of DEU 2021-12-08..2025-05-06

person wadephul
  name      Johann Wadephul
  surname   Wadephul
  gender    m
  acts_for  DEU
  held      foreign_minister of DEU 2025-05-06..
  held      federal_foreign_minister of DEU 2025-05-06..

person kramp_karrenbauer
  name      Annegret Kramp-Karrenbauer
  surname   Kramp-Karrenbauer
  gender    f
  acts_for  DEU
  held      defence_minister of DEU 2019-07-17..2021-12-08
  held      federal_defence_minister of DEU 2019-07-17..2021-12-08
  byname    AKK

person lambrecht
  name      Christine Lambrecht
  surname   Lambrecht
  gender    f
  acts_for  DEU
  held      defence_minister of DEU 2021-12-08..2023-01-19
  held      federal_defence_minister of DEU 2021-12-08..2023-01-19

person pistorius
  name      Boris Pistorius
  surname   Pistorius
  gender    m
  acts_for  DEU
  held      defence_minister of DEU 2023-01-19..
  held      federal_defence_minister of DEU 2023-01-19..

person klingbeil
  name      Lars Klingbeil
  surname   Klingbeil
  gender    m
  acts_for  DEU
  held      finance_minister of DEU 2025-05-06..
  held      vice_chancellor of DEU 2025-05-06..
  held      party_leader of DEU 2021-12-11..
  held      federal_finance_minister of DEU 2025-05-06..

person habeck
  name      Robert Habeck
  surname   Habeck
  gender    m
  acts_for  DEU
  held      economy_minister of DEU 2021-12-08..2025-05-06
  held      vice_chancellor of DEU 2021-12-08..2025-05-06
  held      federal_economy_minister of DEU 2021-12-08..2025-05-06

person lindner
  name      Christian Lindner
  surname   Lindner
  gender    m
  acts_for  DEU
  held      finance_minister of DEU 2021-12-08..2024-11-07
  held      party_leader of DEU 2013-12-07..2025-05
  held      federal_finance_minister of DEU 2021-12-08..2024-11-07

person kukies
  name      Jörg Kukies
  surname   Kukies
  gender    m
  acts_for  DEU
  held      finance_minister of DEU 2024-11-07..2025-05-06
  held      state_secretary of DEU 2018-04..2024-11-07
  held      federal_finance_minister of DEU 2024-11-07..2025-05-06

person reiche
  name      Katherina Reiche
  surname   Ministerin Reiche; Wirtschaftsministerin Reiche; Bundeswirtschaftsministerin Reiche
  gender    f
  acts_for  DEU
  held      economy_minister of DEU 2025-05-06..
  held      energy_minister of DEU 2025-05-06..
  held      federal_economy_minister of DEU 2025-05-06..

person dobrindt
  name      Alexander Dobrindt
  surname   Dobrindt
  gender    m
  acts_for  DEU
  held      interior_minister of DEU 2025-05-06..
  held      federal_interior_minister of DEU 2025-05-06..

person faeser
  name      Nancy Faeser
  surname   Faeser
  gender    f
  acts_for  DEU
  held      interior_minister of DEU 2021-12-08..2025-05-06
  held      federal_interior_minister of DEU 2021-12-08..2025-05-06

person seehofer
  name      Horst Seehofer
  surname   Seehofer
  gender    m
  acts_for  DEU
  held      interior_minister of DEU 2018-03-14..2021-12-08
  held      federal_interior_minister of DEU 2018-03-14..2021-12-08

person schulze
  name      Svenja Schulze
  surname   Schulze
  gender    f
  acts_for  DEU
  held      development_minister of DEU 2021-12-08..2025-05-06
  held      environment_minister of DEU 2018-03-14..2021-12-08
  held      federal_environment_minister of DEU 2018-03-14..2021-12-08

person alabali_radovan
  name      Reem Alabali Radovan; Reem Alabali-Radovan
  surname   Alabali Radovan; Alabali-Radovan; Radovan
  gender    f
  acts_for  DEU
  held      development_minister of DEU 2025-05-06..

person mueller
  name      Gerd Müller
  surname   Müller
  gender    m
  acts_for  DEU
  held      development_minister of DEU 2013-12-17..2021-12-08

person lemke
  name      Steffi Lemke
  surname   Lemke
  gender    f
  acts_for  DEU
  held      environment_minister of DEU 2021-12-08..2025-05-06
  held      federal_environment_minister of DEU 2021-12-08..2025-05-06

person schneider
  name      Carsten Schneider
  surname   Schneider
  gender    m
  acts_for  DEU
  held      environment_minister of DEU 2025-05-06..
  held      federal_environment_minister of DEU 2025-05-06..

person morgan
  name      Jennifer Morgan
  surname   Morgan
  gender    f
  acts_for  DEU
  held      special_envoy of DEU 2022-03..2025-05

person altmaier
  name      Peter Altmaier
  surname   Altmaier
  gender    m
  acts_for  DEU
  held      economy_minister of DEU 2018-03-14..2021-12-08
  held      federal_economy_minister of DEU 2018-03-14..2021-12-08

person frei
  name      Thorsten Frei
  surname   Kanzleramtschef Frei; Kanzleramtsminister Frei
  gender    m
  acts_for  DEU
  held      cabinet_chief of DEU 2025-05-06..

person wolfgang_schmidt
  name      Wolfgang Schmidt
  surname   Schmidt
  gender    m
  acts_for  DEU
  held      cabinet_chief of DEU 2021-12-08..2025-05-06

person ploetner
  name      Jens Plötner
  surname   Plötner
  gender    m
  acts_for  DEU
  held      adviser of DEU 2021-12..2025-05

person sautter
  name      Günter Sautter
  surname   Sautter
  gender    m
  acts_for  DEU
  held      adviser of DEU 2025-05..

person kornelius
  name      Stefan Kornelius
  surname   Kornelius
  gender    m
  acts_for  DEU
  held      government_spokesperson of DEU 2025-05-06..
  held      spokesperson of DEU 2025-05-06..

person hebestreit
  name      Steffen Hebestreit
  surname   Hebestreit
  gender    m
  acts_for  DEU
  held      government_spokesperson of DEU 2021-12-08..2025-05-06
  held      spokesperson of DEU 2021-12-08..2025-05-06

person steffen_seibert
  name      Steffen Seibert
  surname   Seibert
  gender    m
  acts_for  DEU
  held      government_spokesperson of DEU 2010-08-11..2021-12-08
  held      ambassador of DEU 2022..2025
  held      spokesperson of DEU 2010-08-11..2021-12-08

person breuer
  name      Carsten Breuer
  surname   Breuer
  gender    m
  acts_for  DEU
  held      inspector_general of DEU 2023-03-17..

person zorn
  name      Eberhard Zorn
  surname   General Zorn; Generalinspekteur Zorn
  gender    m
  acts_for  DEU
  held      inspector_general of DEU 2018-04..2023-03-17

person freuding
  name      Christian Freuding
  surname   Freuding
  gender    m
  acts_for  DEU
  held      general of DEU ..

person kloeckner
  name      Julia Klöckner
  surname   Klöckner
  gender    f
  acts_for  DEU
  held      speaker of DEU 2025-03-25..

person bas
  name      Bärbel Bas
  surname   Bas
  gender    f
  acts_for  DEU
  held      speaker of DEU 2021-10-26..2025-03-25
  held      minister of DEU 2025-05-06..
  held      party_leader of DEU 2025-06-27..

person spahn
  name      Jens Spahn
  surname   Spahn
  gender    m
  acts_for  DEU
  held      group_leader of DEU 2025-05-05..
  held      health_minister of DEU 2018-03-14..2021-12-08

person muetzenich
  name      Rolf Mützenich
  surname   Mützenich
  gender    m
  acts_for  DEU
  held      group_leader of DEU 2019-09-24..2025-02

person roettgen
  name      Norbert Röttgen
  surname   Röttgen
  gender    m
  acts_for  DEU
  held      legislator of DEU 1994..

person kiesewetter
  name      Roderich Kiesewetter
  surname   Kiesewetter
  gender    m
  acts_for  DEU
  held      legislator of DEU 2009-10..

person hofreiter
  name      Anton Hofreiter
  surname   Hofreiter
  gender    m
  acts_for  DEU
  held      legislator of DEU 2005..

person strack_zimmermann
  name      Marie-Agnes Strack-Zimmermann
  surname   Strack-Zimmermann
  gender    f
  acts_for  DEU
  held      legislator of DEU 2017-10-24..2024-07
  held      legislator of EU_PARLIAMENT 2024-07-16..

person soeder
  name      Markus Söder
  surname   Söder
  gender    m
  acts_for  DEU
  held      party_leader of DEU 2019-01-19..

person weidel
  name      Alice Weidel
  surname   Weidel
  gender    f
  acts_for  DEU
  held      party_leader of DEU 2022-06..
  held      group_leader of DEU 2017-09..

person chrupalla
  name      Tino Chrupalla
  surname   Chrupalla
  gender    m
  acts_for  DEU
  held      party_leader of DEU 2019-11-30..

person wagenknecht
  name      Sahra Wagenknecht
  surname   Wagenknecht
  gender    f
  acts_for  DEU
  held      party_leader of DEU 2024-01-08..2025-12

person moeller
  name      Siemtje Möller
  surname   Möller
  gender    f
  acts_for  DEU
  held      state_secretary of DEU 2021-12-08..2025-05-06

person krichbaum
  name      Gunther Krichbaum
  surname   Krichbaum
  gender    m
  acts_for  DEU
  held      minister of DEU 2025-05-06..
  held      europe_minister of DEU 2025-05-06..

person luehrmann
  name      Anna Lührmann
  surname   Lührmann
  gender    f
  acts_for  DEU
  held      minister of DEU 2021-12-08..2025-05-06
  held      europe_minister of DEU 2021-12-08..2025-05-06

person serap_gueler
  name      Serap Güler
  surname   Güler
  gender    f
  acts_for  DEU
  held      minister of DEU 2025-05-06..

person florian_hahn
  name      Florian Hahn
  surname   Hahn
  gender    m
  acts_for  DEU
  held      minister of DEU 2025-05-06..

person kahl
  name      Bruno Kahl
  surname   Kahl
  gender    m
  acts_for  DEU
  held      intelligence_chief of DEU 2016-07-01..2025-09

person jaeger
  name      Martin Jäger
  surname   Jäger
  gender    m
  acts_for  DEU
  held      intelligence_chief of DEU 2025-09..
  held      ambassador of DEU 2023..2025

person nagel
  name      Joachim Nagel
  surname   Bundesbankpräsident Nagel
  gender    m
  acts_for  DEU
  held      central_bank_governor of DEU 2022-01-01..

person ischinger
  name      Wolfgang Ischinger
  surname   Ischinger
  gender    m
  acts_for  MSC
  held      chair of MSC 2008..2022-02

person heusgen
  name      Christoph Heusgen
  surname   Heusgen
  gender    m
  acts_for  MSC
  held      chair of MSC 2022-02..2025-02

person schroeder
  name      Gerhard Schröder
  surname   Schröder
  gender    m
  acts_for  DEU
  held      chancellor of DEU 1998-10-27..2005-11-22
  held      head_of_government of DEU 1998-10-27..2005-11-22

person van_der_bellen
  name      Alexander Van der Bellen; Alexander van der Bellen
  surname   Van der Bellen; van der Bellen
  gender    m
  acts_for  AUT
  held      federal_president of AUT 2017-01-26..
  held      head_of_state of AUT 2017-01-26..
  held      president of AUT 2017-01-26..

person kurz
  name      Sebastian Kurz
  surname   Altkanzler Kurz; Kanzler Kurz; Bundeskanzler Kurz
  gender    m
  acts_for  AUT
  held      chancellor of AUT 2020-01-07..2021-10-11
  held      head_of_government of AUT 2020-01-07..2021-10-11

person schallenberg
  name      Alexander Schallenberg
  surname   Schallenberg
  gender    m
  acts_for  AUT
  held      foreign_minister of AUT 2019-06-03..2021-10-11
  held      chancellor of AUT 2021-10-11..2021-12-06
  held      foreign_minister of AUT 2021-12-06..2025-03-03
  held      chancellor of AUT 2025-01-10..2025-03-03
  held      head_of_government of AUT 2021-10-11..2021-12-06
  held      head_of_government of AUT 2025-01-10..2025-03-03

person linhart
  name      Michael Linhart
  surname   Linhart
  gender    m
  acts_for  AUT
  held      foreign_minister of AUT 2021-10-11..2021-12-06

person nehammer
  name      Karl Nehammer
  surname   Nehammer
  gender    m
  acts_for  AUT
  held      chancellor of AUT 2021-12-06..2025-01-10
  held      interior_minister of AUT 2020-01-07..2021-12-06
  held      head_of_government of AUT 2021-12-06..2025-01-10

person stocker
  name      Christian Stocker
  surname   Stocker
  gender    m
  acts_for  AUT
  held      chancellor of AUT 2025-03-03..
  held      head_of_government of AUT 2025-03-03..

person meinl_reisinger
  name      Beate Meinl-Reisinger
  surname   Meinl-Reisinger
  gender    f
  acts_for  AUT
  held      foreign_minister of AUT 2025-03-03..

person tanner
  name      Klaudia Tanner
  surname   Tanner
  gender    f
  acts_for  AUT
  held      defence_minister of AUT 2020-01-07..

person babler
  name      Andreas Babler
  surname   Babler
  gender    m
  acts_for  AUT
  held      vice_chancellor of AUT 2025-03-03..
  held      party_leader of AUT 2023-06..

person kogler
  name      Werner Kogler
  surname   Kogler
  gender    m
  acts_for  AUT
  held      vice_chancellor of AUT 2020-01-07..2025-03-03

person marterbauer
  name      Markus Marterbauer
  surname   Marterbauer
  gender    m
  acts_for  AUT
  held      finance_minister of AUT 2025-03-03..

person karner
  name      Gerhard Karner
  surname   Karner
  gender    m
  acts_for  AUT
  held      interior_minister of AUT 2021-12-06..

person hattmannsdorfer
  name      Wolfgang Hattmannsdorfer
  surname   Hattmannsdorfer
  gender    m
  acts_for  AUT
  held      economy_minister of AUT 2025-04..

person gewessler
  name      Leonore Gewessler
  surname   Gewessler
  gender    f
  acts_for  AUT
  held      environment_minister of AUT 2020-01-07..2025-03-03
  held      energy_minister of AUT 2020-01-07..2025-03-03

person totschnig
  name      Norbert Totschnig
  surname   Totschnig
  gender    m
  acts_for  AUT
  held      agriculture_minister of AUT 2022-05-18..
  held      environment_minister of AUT 2025-04..

person kickl
  name      Herbert Kickl
  surname   Kickl
  gender    m
  acts_for  AUT
  held      party_leader of AUT 2021-06-19..

person parmelin
  name      Guy Parmelin
  surname   Parmelin
  gender    m
  acts_for  CHE
  held      economy_minister of CHE 2019-01-01..
  held      federal_president of CHE 2021-01-01..2021-12-31
  held      federal_president of CHE 2026-01-01..2026-12-31
  held      federal_councillor of CHE 2016-01-01..
  held      head_of_state of CHE 2021-01-01..2021-12-31
  held      president of CHE 2021-01-01..2021-12-31
  held      head_of_state of CHE 2026-01-01..2026-12-31
  held      president of CHE 2026-01-01..2026-12-31

person cassis
  name      Ignazio Cassis
  surname   Cassis
  gender    m
  acts_for  CHE
  held      foreign_minister of CHE 2017-11-01..
  held      foreign_department_head of CHE 2017-11-01..
  held      federal_president of CHE 2022-01-01..2022-12-31
  held      federal_councillor of CHE 2017-11-01..
  held      chair of OSCE 2026-01-01..2026-12-31
  held      head_of_state of CHE 2022-01-01..2022-12-31
  held      president of CHE 2022-01-01..2022-12-31

person amherd
  name      Viola Amherd
  surname   Amherd
  gender    f
  acts_for  CHE
  held      defence_minister of CHE 2019-01-01..2025-03-31
  held      federal_president of CHE 2024-01-01..2024-12-31
  held      federal_councillor of CHE 2019-01-01..2025-03-31
  held      head_of_state of CHE 2024-01-01..2024-12-31
  held      president of CHE 2024-01-01..2024-12-31

person pfister
  name      Martin Pfister
  surname   Pfister
  gender    m
  acts_for  CHE
  held      defence_minister of CHE 2025-04-01..
  held      federal_councillor of CHE 2025-04-01..

person keller_sutter
  name      Karin Keller-Sutter
  surname   Keller-Sutter
  gender    f
  acts_for  CHE
  held      finance_minister of CHE 2023-01-01..
  held      justice_minister of CHE 2019-01-01..2022-12-31
  held      federal_president of CHE 2025-01-01..2025-12-31
  held      federal_councillor of CHE 2019-01-01..
  held      head_of_state of CHE 2025-01-01..2025-12-31
  held      president of CHE 2025-01-01..2025-12-31

person berset
  name      Alain Berset
  surname   Berset
  gender    m
  acts_for  COUNCIL_OF_EUROPE
  held      secretary_general of COUNCIL_OF_EUROPE 2024-09-18..
  held      federal_president of CHE 2023-01-01..2023-12-31
  held      federal_councillor of CHE 2012-01-01..2023-12-31
  held      chief of COUNCIL_OF_EUROPE 2024-09-18..
  held      head_of_state of CHE 2023-01-01..2023-12-31
  held      president of CHE 2023-01-01..2023-12-31

person sommaruga
  name      Simonetta Sommaruga
  surname   Sommaruga
  gender    f
  acts_for  CHE
  held      federal_president of CHE 2020-01-01..2020-12-31
  held      federal_councillor of CHE 2010-11-01..2022-12-31
  held      head_of_state of CHE 2020-01-01..2020-12-31
  held      president of CHE 2020-01-01..2020-12-31

person ueli_maurer
  name      Ueli Maurer
  surname   Maurer
  gender    m
  acts_for  CHE
  held      finance_minister of CHE 2016-01-01..2022-12-31
  held      federal_councillor of CHE 2009-01-01..2022-12-31

person roesti
  name      Albert Rösti
  surname   Rösti
  gender    m
  acts_for  CHE
  held      environment_minister of CHE 2023-01-01..
  held      energy_minister of CHE 2023-01-01..
  held      federal_councillor of CHE 2023-01-01..

person jans
  name      Beat Jans
  surname   Jans
  gender    m
  acts_for  CHE
  held      justice_minister of CHE 2024-01-01..
  held      federal_councillor of CHE 2024-01-01..

person baume_schneider
  name      Elisabeth Baume-Schneider
  surname   Baume-Schneider
  gender    f
  acts_for  CHE
  held      interior_minister of CHE 2024-01-01..
  held      federal_councillor of CHE 2023-01-01..

person budliger_artieda
  name      Helene Budliger Artieda
  surname   Budliger Artieda; Budliger
  gender    f
  acts_for  CHE
  held      state_secretary of CHE 2022-08-01..

person leu
  name      Livia Leu
  surname   Leu
  gender    f
  acts_for  CHE
  held      state_secretary of CHE 2020-10..2023-08

person suessli
  name      Thomas Süssli
  surname   Süssli
  gender    m
  acts_for  CHE
  held      army_chief of CHE 2020-01-01..2025-12-31

person roos
  name      Benedikt Roos
  surname   Roos
  gender    m
  acts_for  CHE
  held      army_chief of CHE 2026-01-01..

# France

person macron
  name      Emmanuel Macron
  surname   Macron
  gender    m
  acts_for  FRA
  held      president of FRA 2017-05-14..
  held      head_of_state of FRA 2017-05-14..

person edouard_philippe
  name      Édouard Philippe; Edouard Philippe
  surname   Philippe
  gender    m
  acts_for  FRA
  held      prime_minister of FRA 2017-05-15..2020-07-03
  held      head_of_government of FRA 2017-05-15..2020-07-03

person castex
  name      Jean Castex
  surname   Castex
  gender    m
  acts_for  FRA
  held      prime_minister of FRA 2020-07-03..2022-05-16
  held      head_of_government of FRA 2020-07-03..2022-05-16

person borne
  name      Élisabeth Borne; Elisabeth Borne
  surname   Borne
  gender    f
  acts_for  FRA
  held      prime_minister of FRA 2022-05-16..2024-01-09
  held      head_of_government of FRA 2022-05-16..2024-01-09

person attal
  name      Gabriel Attal
  surname   Attal
  gender    m
  acts_for  FRA
  held      prime_minister of FRA 2024-01-09..2024-09-05
  held      head_of_government of FRA 2024-01-09..2024-09-05

person barnier
  name      Michel Barnier
  surname   Barnier
  gender    m
  acts_for  FRA
  held      prime_minister of FRA 2024-09-05..2024-12-13
  held      head_of_government of FRA 2024-09-05..2024-12-13

person bayrou
  name      François Bayrou; Francois Bayrou
  surname   Bayrou
  gender    m
  acts_for  FRA
  held      prime_minister of FRA 2024-12-13..2025-09-09
  held      head_of_government of FRA 2024-12-13..2025-09-09

person lecornu
  name      Sébastien Lecornu; Sebastien Lecornu
  surname   Lecornu
  gender    m
  acts_for  FRA
  held      prime_minister of FRA 2025-09-09..
  held      defence_minister of FRA 2022-05-20..2025-09-09
  held      head_of_government of FRA 2025-09-09..

person vautrin
  name      Catherine Vautrin
  surname   Vautrin
  gender    f
  acts_for  FRA
  held      defence_minister of FRA 2025-10-12..

person parly
  name      Florence Parly
  surname   Parly
  gender    f
  acts_for  FRA
  held      defence_minister of FRA 2017-06-21..2022-05-20

person le_drian
  name      Jean-Yves Le Drian
  surname   Le Drian
  gender    m
  acts_for  FRA
  held      foreign_minister of FRA 2017-05-17..2022-05-20
  held      special_envoy of FRA 2023-06..

person colonna
  name      Catherine Colonna
  surname   Colonna
  gender    f
  acts_for  FRA
  held      foreign_minister of FRA 2022-05-20..2024-01-11

person barrot
  name      Jean-Noël Barrot; Jean-Noel Barrot
  surname   Barrot
  gender    m
  acts_for  FRA
  held      foreign_minister of FRA 2024-09-21..

person le_maire
  name      Bruno Le Maire
  surname   Le Maire
  gender    m
  acts_for  FRA
  held      finance_minister of FRA 2017-05-17..2024-09-21
  held      economy_minister of FRA 2017-05-17..2024-09-21

person lombard
  name      Éric Lombard; Eric Lombard
  surname   Lombard
  gender    m
  acts_for  FRA
  held      finance_minister of FRA 2024-12-23..2025-10
  held      economy_minister of FRA 2024-12-23..2025-10

person lescure
  name      Roland Lescure
  surname   Lescure
  gender    m
  acts_for  FRA
  held      finance_minister of FRA 2025-10-12..
  held      economy_minister of FRA 2025-10-12..

person retailleau
  name      Bruno Retailleau
  surname   Retailleau
  gender    m
  acts_for  FRA
  held      interior_minister of FRA 2024-09-21..2025-10
  held      party_leader of FRA 2025-05..

person nunez
  name      Laurent Nuñez; Laurent Nunez
  surname   Nuñez; Nunez
  gender    m
  acts_for  FRA
  held      interior_minister of FRA 2025-10-12..

person darmanin
  name      Gérald Darmanin; Gerald Darmanin
  surname   Darmanin
  gender    m
  acts_for  FRA
  held      interior_minister of FRA 2020-07-06..2024-09-21
  held      justice_minister of FRA 2024-12-23..

person benjamin_haddad
  name      Benjamin Haddad
  surname   Haddad
  gender    m
  acts_for  FRA
  held      europe_minister of FRA 2024-09-21..

person bonne
  name      Emmanuel Bonne
  surname   Bonne
  gender    m
  acts_for  FRA
  held      adviser of FRA 2019-05..

person burkhard
  name      Thierry Burkhard
  surname   Burkhard
  gender    m
  acts_for  FRA
  held      chief_of_staff of FRA 2021-07-22..2025-09-01

person mandon
  name      Fabien Mandon
  surname   Mandon
  gender    m
  acts_for  FRA
  held      chief_of_staff of FRA 2025-09-01..

person pannier_runacher
  name      Agnès Pannier-Runacher; Agnes Pannier-Runacher
  surname   Pannier-Runacher
  gender    f
  acts_for  FRA
  held      environment_minister of FRA 2024-09-21..2025-10

person le_pen
  name      Marine Le Pen
  surname   Le Pen
  gender    f
  acts_for  FRA
  held      group_leader of FRA 2022-06..

person bardella
  name      Jordan Bardella
  surname   Bardella
  gender    m
  acts_for  FRA
  held      party_leader of FRA 2022-11-05..

person braun_pivet
  name      Yaël Braun-Pivet; Yael Braun-Pivet
  surname   Braun-Pivet
  gender    f
  acts_for  FRA
  held      speaker of FRA 2022-06-28..

person melenchon
  name      Jean-Luc Mélenchon; Jean-Luc Melenchon
  surname   Mélenchon; Melenchon
  gender    m
  acts_for  FRA
  held      opposition_leader of FRA ..

person hollande
  name      François Hollande; Francois Hollande
  surname   Hollande
  gender    m
  acts_for  FRA
  held      president of FRA 2012-05-15..2017-05-14
  held      head_of_state of FRA 2012-05-15..2017-05-14

person sarkozy
  name      Nicolas Sarkozy
  surname   Sarkozy
  gender    m
  acts_for  FRA
  held      president of FRA 2007-05-16..2012-05-15
  held      head_of_state of FRA 2007-05-16..2012-05-15

# The United Kingdom and Ireland

person boris_johnson
  name      Boris Johnson
  surname   Johnson
  gender    m
  acts_for  GBR
  held      prime_minister of GBR 2019-07-24..2022-09-06
  held      head_of_government of GBR 2019-07-24..2022-09-06

person truss
  name      Liz Truss; Elizabeth Truss
  surname   Truss
  gender    f
  acts_for  GBR
  held      prime_minister of GBR 2022-09-06..2022-10-25
  held      foreign_minister of GBR 2021-09-15..2022-09-06
  held      head_of_government of GBR 2022-09-06..2022-10-25

person sunak
  name      Rishi Sunak
  surname   Sunak
  gender    m
  acts_for  GBR
  held      prime_minister of GBR 2022-10-25..2024-07-05
  held      chancellor_of_the_exchequer of GBR 2020-02-13..2022-07-05
  held      head_of_government of GBR 2022-10-25..2024-07-05

person starmer
  name      Keir Starmer
  surname   Starmer
  gender    m
  acts_for  GBR
  held      prime_minister of GBR 2024-07-05..
  held      opposition_leader of GBR 2020-04-04..2024-07-05
  held      head_of_government of GBR 2024-07-05..

person raab
  name      Dominic Raab
  surname   Raab
  gender    m
  acts_for  GBR
  held      foreign_minister of GBR 2019-07-24..2021-09-15

person cleverly
  name      James Cleverly
  surname   Cleverly
  gender    m
  acts_for  GBR
  held      foreign_minister of GBR 2022-09-06..2023-11-13
  held      interior_minister of GBR 2023-11-13..2024-07-05

person cameron
  name      David Cameron
  surname   Cameron
  gender    m
  acts_for  GBR
  held      foreign_minister of GBR 2023-11-13..2024-07-05
  held      prime_minister of GBR 2010-05-11..2016-07-13
  held      head_of_government of GBR 2010-05-11..2016-07-13

person lammy
  name      David Lammy
  surname   Lammy
  gender    m
  acts_for  GBR
  held      foreign_minister of GBR 2024-07-05..2025-09-05
  held      deputy_prime_minister of GBR 2025-09-05..
  held      justice_minister of GBR 2025-09-05..

person yvette_cooper
  name      Yvette Cooper
  surname   Cooper
  gender    f
  acts_for  GBR
  held      foreign_minister of GBR 2025-09-05..
  held      interior_minister of GBR 2024-07-05..2025-09-05

person wallace
  name      Ben Wallace
  surname   Wallace
  gender    m
  acts_for  GBR
  held      defence_minister of GBR 2019-07-24..2023-08-31

person shapps
  name      Grant Shapps
  surname   Shapps
  gender    m
  acts_for  GBR
  held      defence_minister of GBR 2023-08-31..2024-07-05

person healey
  name      John Healey
  surname   Healey
  gender    m
  acts_for  GBR
  held      defence_minister of GBR 2024-07-05..

person reeves
  name      Rachel Reeves
  surname   Reeves
  gender    f
  acts_for  GBR
  held      chancellor_of_the_exchequer of GBR 2024-07-05..
  held      finance_minister of GBR 2024-07-05..

person hunt
  name      Jeremy Hunt
  surname   Hunt
  gender    m
  acts_for  GBR
  held      chancellor_of_the_exchequer of GBR 2022-10-14..2024-07-05
  held      finance_minister of GBR 2022-10-14..2024-07-05

person mahmood
  name      Shabana Mahmood
  surname   Mahmood
  gender    f
  acts_for  GBR
  held      interior_minister of GBR 2025-09-05..

person miliband
  name      Ed Miliband
  surname   Miliband
  gender    m
  acts_for  GBR
  held      energy_minister of GBR 2024-07-05..
  held      environment_minister of GBR 2024-07-05..

person reynolds
  name      Jonathan Reynolds
  surname   Reynolds
  gender    m
  acts_for  GBR
  held      trade_minister of GBR 2024-07-05..2025-09-05
  held      economy_minister of GBR 2024-07-05..2025-09-05

person kyle
  name      Peter Kyle
  surname   Kyle
  gender    m
  acts_for  GBR
  held      trade_minister of GBR 2025-09-05..
  held      economy_minister of GBR 2025-09-05..

person jonathan_powell
  name      Jonathan Powell
  surname   Powell
  gender    m
  acts_for  GBR
  held      national_security_adviser of GBR 2024-12..

person barrow
  name      Tim Barrow
  surname   Barrow
  gender    m
  acts_for  GBR
  held      national_security_adviser of GBR 2022-09..2024-11

person charles
  name      Charles III.; König Charles III.; König Charles
  surname   Charles
  gender    m
  acts_for  GBR
  held      monarch of GBR 2022-09-08..
  held      head_of_state of GBR 2022-09-08..

person elizabeth
  name      Elizabeth II.; Elisabeth II.; Queen Elizabeth II.; Königin Elizabeth II.
  surname   Elizabeth
  gender    f
  acts_for  GBR
  held      monarch of GBR 1952-02-06..2022-09-08
  held      head_of_state of GBR 1952-02-06..2022-09-08
  byname    Queen

person radakin
  name      Tony Radakin
  surname   Radakin
  gender    m
  acts_for  GBR
  held      chief_of_staff of GBR 2021-11-30..2025-09

person knighton
  name      Richard Knighton
  surname   Knighton
  gender    m
  acts_for  GBR
  held      chief_of_staff of GBR 2025-09..

person moore
  name      Richard Moore
  surname   Moore
  gender    m
  acts_for  GBR
  held      intelligence_chief of GBR 2020-10..2025-09

person metreweli
  name      Blaise Metreweli
  surname   Metreweli
  gender    f
  acts_for  GBR
  held      intelligence_chief of GBR 2025-10..

person badenoch
  name      Kemi Badenoch
  surname   Badenoch
  gender    f
  acts_for  GBR
  held      opposition_leader of GBR 2024-11-02..
  held      party_leader of GBR 2024-11-02..

person farage
  name      Nigel Farage
  surname   Farage
  gender    m
  acts_for  GBR
  held      party_leader of GBR 2024-06-03..

person mandelson
  name      Peter Mandelson
  surname   Mandelson
  gender    m
  acts_for  GBR
  held      ambassador of GBR 2025-02..2025-09-11

person tony_blair
  name      Tony Blair
  surname   Blair
  gender    m
  acts_for  GBR
  held      prime_minister of GBR 1997-05-02..2007-06-27
  held      head_of_government of GBR 1997-05-02..2007-06-27

person may
  name      Theresa May
  surname   May
  gender    f
  acts_for  GBR
  held      prime_minister of GBR 2016-07-13..2019-07-24
  held      head_of_government of GBR 2016-07-13..2019-07-24

person martin
  name      Micheál Martin; Micheal Martin
  surname   Martin
  gender    m
  acts_for  IRL
  held      prime_minister of IRL 2020-06-27..2022-12-17
  held      prime_minister of IRL 2025-01-23..
  held      foreign_minister of IRL 2022-12-17..2025-01-23
  held      defence_minister of IRL 2022-12-17..2025-01-23
  held      head_of_government of IRL 2020-06-27..2022-12-17
  held      head_of_government of IRL 2025-01-23..

person varadkar
  name      Leo Varadkar
  surname   Varadkar
  gender    m
  acts_for  IRL
  held      prime_minister of IRL 2017-06-14..2020-06-27
  held      prime_minister of IRL 2022-12-17..2024-04-09
  held      head_of_government of IRL 2017-06-14..2020-06-27
  held      head_of_government of IRL 2022-12-17..2024-04-09

person simon_harris
  name      Simon Harris
  surname   Harris
  gender    m
  acts_for  IRL
  held      prime_minister of IRL 2024-04-09..2025-01-23
  held      foreign_minister of IRL 2025-01-23..2025-11
  held      defence_minister of IRL 2025-01-23..2025-11
  held      deputy_prime_minister of IRL 2025-01-23..
  held      finance_minister of IRL 2025-11..
  held      head_of_government of IRL 2024-04-09..2025-01-23

person mcentee
  name      Helen McEntee
  surname   McEntee
  gender    f
  acts_for  IRL
  held      foreign_minister of IRL 2025-11..
  held      defence_minister of IRL 2025-11..

person coveney
  name      Simon Coveney
  surname   Coveney
  gender    m
  acts_for  IRL
  held      foreign_minister of IRL 2017-06-14..2022-12-17

person higgins
  name      Michael D. Higgins; Michael Higgins
  surname   Higgins
  gender    m
  acts_for  IRL
  held      president of IRL 2011-11-11..2025-11-11
  held      head_of_state of IRL 2011-11-11..2025-11-11

person connolly
  name      Catherine Connolly
  surname   Connolly
  gender    f
  acts_for  IRL
  held      president of IRL 2025-11-11..
  held      head_of_state of IRL 2025-11-11..

person donohoe
  name      Paschal Donohoe
  surname   Donohoe
  gender    m
  acts_for  IRL
  held      finance_minister of IRL 2022-12-17..2025-11
  held      president of EUROGROUP 2020-07-13..2025-11
  held      chief of EUROGROUP 2020-07-13..2025-11
  held      eurogroup_president of EUROGROUP 2020-07-13..2025-11

# Italy, Spain, Portugal, Malta

person mattarella
  name      Sergio Mattarella
  surname   Mattarella
  gender    m
  acts_for  ITA
  held      president of ITA 2015-02-03..
  held      head_of_state of ITA 2015-02-03..

person conte
  name      Giuseppe Conte
  surname   Conte
  gender    m
  acts_for  ITA
  held      prime_minister of ITA 2018-06-01..2021-02-13
  held      head_of_government of ITA 2018-06-01..2021-02-13

person draghi
  name      Mario Draghi
  surname   Draghi
  gender    m
  acts_for  ITA
  held      prime_minister of ITA 2021-02-13..2022-10-22
  held      ecb_president of ECB 2011-11-01..2019-10-31
  held      head_of_government of ITA 2021-02-13..2022-10-22

person meloni
  name      Giorgia Meloni
  surname   Meloni
  gender    f
  acts_for  ITA
  held      prime_minister of ITA 2022-10-22..
  held      head_of_government of ITA 2022-10-22..

person di_maio
  name      Luigi Di Maio
  surname   Di Maio
  gender    m
  acts_for  ITA
  held      foreign_minister of ITA 2019-09-05..2022-10-22
  held      special_envoy of EU 2023-06..

person tajani
  name      Antonio Tajani
  surname   Tajani
  gender    m
  acts_for  ITA
  held      foreign_minister of ITA 2022-10-22..
  held      deputy_prime_minister of ITA 2022-10-22..

person guerini
  name      Lorenzo Guerini
  surname   Guerini
  gender    m
  acts_for  ITA
  held      defence_minister of ITA 2019-09-05..2022-10-22

person crosetto
  name      Guido Crosetto
  surname   Crosetto
  gender    m
  acts_for  ITA
  held      defence_minister of ITA 2022-10-22..

person salvini
  name      Matteo Salvini
  surname   Salvini
  gender    m
  acts_for  ITA
  held      deputy_prime_minister of ITA 2022-10-22..
  held      transport_minister of ITA 2022-10-22..

person giorgetti
  name      Giancarlo Giorgetti
  surname   Giorgetti
  gender    m
  acts_for  ITA
  held      finance_minister of ITA 2022-10-22..
  held      economy_minister of ITA 2022-10-22..

person piantedosi
  name      Matteo Piantedosi
  surname   Piantedosi
  gender    m
  acts_for  ITA
  held      interior_minister of ITA 2022-10-22..

person felipe
  name      Felipe VI.; König Felipe VI.
  surname   Felipe
  gender    m
  acts_for  ESP
  held      monarch of ESP 2014-06-19..
  held      head_of_state of ESP 2014-06-19..

person sanchez
  name      Pedro Sánchez; Pedro Sanchez
  surname   Sánchez; Sanchez
  gender    m
  acts_for  ESP
  held      prime_minister of ESP 2018-06-02..
  held      head_of_government of ESP 2018-06-02..

person gonzalez_laya
  name      Arancha González Laya; Arancha Gonzalez Laya
  surname   González Laya
  gender    f
  acts_for  ESP
  held      foreign_minister of ESP 2020-01-13..2021-07-12

person albares
  name      José Manuel Albares; Jose Manuel Albares
  surname   Albares
  gender    m
  acts_for  ESP
  held      foreign_minister of ESP 2021-07-12..

person robles
  name      Margarita Robles
  surname   Robles
  gender    f
  acts_for  ESP
  held      defence_minister of ESP 2018-06-07..

person cuerpo
  name      Carlos Cuerpo
  surname   Cuerpo
  gender    m
  acts_for  ESP
  held      economy_minister of ESP 2023-12-29..

person rebelo_de_sousa
  name      Marcelo Rebelo de Sousa
  surname   Rebelo de Sousa
  gender    m
  acts_for  PRT
  held      president of PRT 2016-03-09..2026-03-09
  held      head_of_state of PRT 2016-03-09..2026-03-09

person seguro
  name      António José Seguro; Antonio José Seguro
  surname   Seguro
  gender    m
  acts_for  PRT
  held      president of PRT 2026-03-09..
  held      head_of_state of PRT 2026-03-09..

person montenegro
  name      Luís Montenegro; Luis Montenegro
  surname   Montenegro
  gender    m
  acts_for  PRT
  held      prime_minister of PRT 2024-04-02..
  held      head_of_government of PRT 2024-04-02..

person santos_silva
  name      Augusto Santos Silva
  surname   Santos Silva
  gender    m
  acts_for  PRT
  held      foreign_minister of PRT 2015-11-26..2022-03-30

person gomes_cravinho
  name      João Gomes Cravinho; Joao Gomes Cravinho
  surname   Gomes Cravinho; Cravinho
  gender    m
  acts_for  PRT
  held      defence_minister of PRT 2018-10..2022-03-30
  held      foreign_minister of PRT 2022-03-30..2024-04-02

person rangel
  name      Paulo Rangel
  surname   Rangel
  gender    m
  acts_for  PRT
  held      foreign_minister of PRT 2024-04-02..

person carreiras
  name      Helena Carreiras
  surname   Carreiras
  gender    f
  acts_for  PRT
  held      defence_minister of PRT 2022-03-30..2024-04-02

person melo
  name      Nuno Melo
  surname   Melo
  gender    m
  acts_for  PRT
  held      defence_minister of PRT 2024-04-02..

person abela
  name      Robert Abela
  surname   Abela
  gender    m
  acts_for  MLT
  held      prime_minister of MLT 2020-01-13..
  held      head_of_government of MLT 2020-01-13..

person vella
  name      George Vella
  surname   Vella
  gender    m
  acts_for  MLT
  held      president of MLT 2019-04-04..2024-04-04
  held      head_of_state of MLT 2019-04-04..2024-04-04

person spiteri_debono
  name      Myriam Spiteri Debono
  surname   Spiteri Debono
  gender    f
  acts_for  MLT
  held      president of MLT 2024-04-04..
  held      head_of_state of MLT 2024-04-04..

person bartolo
  name      Evarist Bartolo
  surname   Bartolo
  gender    m
  acts_for  MLT
  held      foreign_minister of MLT 2020-01..2022-03

person borg
  name      Ian Borg
  surname   Borg
  gender    m
  acts_for  MLT
  held      foreign_minister of MLT 2022-03-30..
  held      chair of OSCE 2024-01-01..2024-12-31

# The Low Countries

person willem_alexander
  name      Willem-Alexander; König Willem-Alexander
  surname   Willem-Alexander
  gender    m
  acts_for  NLD
  held      monarch of NLD 2013-04-30..
  held      head_of_state of NLD 2013-04-30..

person schoof
  name      Dick Schoof
  surname   Schoof
  gender    m
  acts_for  NLD
  held      prime_minister of NLD 2024-07-02..2026-02
  held      head_of_government of NLD 2024-07-02..2026-02

person jetten
  name      Rob Jetten
  surname   Jetten
  gender    m
  acts_for  NLD
  held      prime_minister of NLD 2026-02..
  held      head_of_government of NLD 2026-02..

person blok
  name      Stef Blok
  surname   Blok
  gender    m
  acts_for  NLD
  held      foreign_minister of NLD 2018-03..2021-05

person kaag
  name      Sigrid Kaag
  surname   Kaag
  gender    f
  acts_for  NLD
  held      foreign_minister of NLD 2021-05-25..2021-09-17
  held      finance_minister of NLD 2022-01-10..2024-01

person knapen
  name      Ben Knapen
  surname   Knapen
  gender    m
  acts_for  NLD
  held      foreign_minister of NLD 2021-09-24..2022-01-10

person bruins_slot
  name      Hanke Bruins Slot
  surname   Bruins Slot
  gender    f
  acts_for  NLD
  held      foreign_minister of NLD 2023-09-05..2024-07-02

person veldkamp
  name      Caspar Veldkamp
  surname   Veldkamp
  gender    m
  acts_for  NLD
  held      foreign_minister of NLD 2024-07-02..2025-08-22

person van_weel
  name      David van Weel
  surname   van Weel; Van Weel
  gender    m
  acts_for  NLD
  held      foreign_minister of NLD 2025-09..2026-02

person bijleveld
  name      Ank Bijleveld
  surname   Bijleveld
  gender    f
  acts_for  NLD
  held      defence_minister of NLD 2017-10-26..2021-09-17

person ollongren
  name      Kajsa Ollongren
  surname   Ollongren
  gender    f
  acts_for  NLD
  held      defence_minister of NLD 2022-01-10..2024-07-02

person brekelmans
  name      Ruben Brekelmans
  surname   Brekelmans
  gender    m
  acts_for  NLD
  held      defence_minister of NLD 2024-07-02..2026-02

person wilders
  name      Geert Wilders
  surname   Wilders
  gender    m
  acts_for  NLD
  held      party_leader of NLD 2006..

person philippe_i
  name      Philippe I.; König Philippe
  surname   Philippe
  gender    m
  acts_for  BEL
  held      monarch of BEL 2013-07-21..
  held      head_of_state of BEL 2013-07-21..

person wilmes
  name      Sophie Wilmès; Sophie Wilmes
  surname   Wilmès; Wilmes
  gender    f
  acts_for  BEL
  held      prime_minister of BEL 2019-10-27..2020-10-01
  held      foreign_minister of BEL 2020-10-01..2022-07
  held      head_of_government of BEL 2019-10-27..2020-10-01

person de_croo
  name      Alexander De Croo; Alexander de Croo
  surname   De Croo; de Croo
  gender    m
  acts_for  BEL
  held      prime_minister of BEL 2020-10-01..2025-02-03
  held      head_of_government of BEL 2020-10-01..2025-02-03

person de_wever
  name      Bart De Wever; Bart de Wever
  surname   De Wever; de Wever
  gender    m
  acts_for  BEL
  held      prime_minister of BEL 2025-02-03..
  held      head_of_government of BEL 2025-02-03..

person quintin
  name      Bernard Quintin
  surname   Quintin
  gender    m
  acts_for  BEL
  held      foreign_minister of BEL 2024-12..2025-02-03
  held      interior_minister of BEL 2025-02-03..

person prevot
  name      Maxime Prévot; Maxime Prevot
  surname   Prévot; Prevot
  gender    m
  acts_for  BEL
  held      foreign_minister of BEL 2025-02-03..

person dedonder
  name      Ludivine Dedonder
  surname   Dedonder
  gender    f
  acts_for  BEL
  held      defence_minister of BEL 2020-10-01..2025-02-03

person francken
  name      Theo Francken
  surname   Francken
  gender    m
  acts_for  BEL
  held      defence_minister of BEL 2025-02-03..

person henri
  name      Henri von Luxemburg; Großherzog Henri
  surname   Henri
  gender    m
  acts_for  LUX
  held      prince of LUX 2000-10-07..2025-10-03
  held      head_of_state of LUX 2000-10-07..2025-10-03

person guillaume
  name      Guillaume von Luxemburg; Großherzog Guillaume
  surname   Guillaume
  gender    m
  acts_for  LUX
  held      prince of LUX 2025-10-03..
  held      head_of_state of LUX 2025-10-03..

person bettel
  name      Xavier Bettel
  surname   Bettel
  gender    m
  acts_for  LUX
  held      prime_minister of LUX 2013-12-04..2023-11-17
  held      foreign_minister of LUX 2023-11-17..
  held      deputy_prime_minister of LUX 2023-11-17..
  held      head_of_government of LUX 2013-12-04..2023-11-17

person asselborn
  name      Jean Asselborn
  surname   Asselborn
  gender    m
  acts_for  LUX
  held      foreign_minister of LUX 2004-07-31..2023-11-17

person frieden
  name      Luc Frieden
  surname   Premier Frieden; Premierminister Frieden; Regierungschef Frieden
  gender    m
  acts_for  LUX
  held      prime_minister of LUX 2023-11-17..
  held      head_of_government of LUX 2023-11-17..

person bausch
  name      François Bausch; Francois Bausch
  surname   Bausch
  gender    m
  acts_for  LUX
  held      defence_minister of LUX 2018-12-05..2023-11-17

person backes
  name      Yuriko Backes
  surname   Backes
  gender    f
  acts_for  LUX
  held      defence_minister of LUX 2023-11-17..

# The North

person margrethe
  name      Margrethe II.; Königin Margrethe II.
  surname   Margrethe
  gender    f
  acts_for  DNK
  held      monarch of DNK 1972-01-14..2024-01-14
  held      head_of_state of DNK 1972-01-14..2024-01-14

person frederik
  name      Frederik X.; König Frederik X.; König Frederik
  surname   Frederik
  gender    m
  acts_for  DNK
  held      monarch of DNK 2024-01-14..
  held      head_of_state of DNK 2024-01-14..

person frederiksen
  name      Mette Frederiksen
  surname   Frederiksen
  gender    f
  acts_for  DNK
  held      prime_minister of DNK 2019-06-27..
  held      head_of_government of DNK 2019-06-27..

person kofod
  name      Jeppe Kofod
  surname   Kofod
  gender    m
  acts_for  DNK
  held      foreign_minister of DNK 2019-06-27..2022-12-15

person loekke_rasmussen
  name      Lars Løkke Rasmussen; Lars Lökke Rasmussen
  surname   Løkke Rasmussen; Lökke Rasmussen; Rasmussen; Løkke
  gender    m
  acts_for  DNK
  held      foreign_minister of DNK 2022-12-15..
  held      prime_minister of DNK 2015-06-28..2019-06-27
  held      head_of_government of DNK 2015-06-28..2019-06-27

person bramsen
  name      Trine Bramsen
  surname   Bramsen
  gender    f
  acts_for  DNK
  held      defence_minister of DNK 2019-06-27..2022-02-04

person boedskov
  name      Morten Bødskov; Morten Bödskov
  surname   Bødskov; Bödskov
  gender    m
  acts_for  DNK
  held      defence_minister of DNK 2022-02-04..2022-12-15

person ellemann_jensen
  name      Jakob Ellemann-Jensen
  surname   Ellemann-Jensen
  gender    m
  acts_for  DNK
  held      defence_minister of DNK 2022-12-15..2023-08

person lund_poulsen
  name      Troels Lund Poulsen
  surname   Lund Poulsen; Poulsen
  gender    m
  acts_for  DNK
  held      defence_minister of DNK 2023-08-22..

person nielsen
  name      Jens-Frederik Nielsen
  surname   Nielsen
  gender    m
  acts_for  GRL
  held      prime_minister of GRL 2025-04-07..
  held      head_of_government of GRL 2025-04-07..

person egede
  name      Múte Egede; Mute Egede; Múte B. Egede
  surname   Egede
  gender    m
  acts_for  GRL
  held      prime_minister of GRL 2021-04-23..2025-04-07
  held      head_of_government of GRL 2021-04-23..2025-04-07

person motzfeldt
  name      Vivian Motzfeldt
  surname   Motzfeldt
  gender    f
  acts_for  GRL
  held      foreign_minister of GRL 2022..

person fogh_rasmussen
  name      Anders Fogh Rasmussen
  surname   Fogh Rasmussen; Rasmussen
  gender    m
  acts_for  DNK
  held      secretary_general of NATO 2009-08-01..2014-09-30
  held      chief of NATO 2009-08-01..2014-09-30

person loefven
  name      Stefan Löfven
  surname   Löfven
  gender    m
  acts_for  SWE
  held      prime_minister of SWE 2014-10-03..2021-11-30
  held      head_of_government of SWE 2014-10-03..2021-11-30

person andersson
  name      Magdalena Andersson
  surname   Andersson
  gender    f
  acts_for  SWE
  held      prime_minister of SWE 2021-11-30..2022-10-18
  held      head_of_government of SWE 2021-11-30..2022-10-18

person kristersson
  name      Ulf Kristersson
  surname   Kristersson
  gender    m
  acts_for  SWE
  held      prime_minister of SWE 2022-10-18..
  held      head_of_government of SWE 2022-10-18..

person carl_gustaf
  name      Carl XVI. Gustaf; König Carl Gustaf; Carl Gustaf
  surname   Carl Gustaf
  gender    m
  acts_for  SWE
  held      monarch of SWE 1973-09-15..
  held      head_of_state of SWE 1973-09-15..

person linde
  name      Ann Linde
  surname   Linde
  gender    f
  acts_for  SWE
  held      foreign_minister of SWE 2019-09-10..2022-10-18
  held      chair of OSCE 2021-01-01..2021-12-31

person billstroem
  name      Tobias Billström
  surname   Billström
  gender    m
  acts_for  SWE
  held      foreign_minister of SWE 2022-10-18..2024-09-10

person malmer_stenergard
  name      Maria Malmer Stenergard
  surname   Malmer Stenergard; Stenergard
  gender    f
  acts_for  SWE
  held      foreign_minister of SWE 2024-09-10..

person hultqvist
  name      Peter Hultqvist
  surname   Hultqvist
  gender    m
  acts_for  SWE
  held      defence_minister of SWE 2014-10-03..2022-10-18

person jonson
  name      Pål Jonson; Pal Jonson
  surname   Jonson
  gender    m
  acts_for  SWE
  held      defence_minister of SWE 2022-10-18..

person niinistoe
  name      Sauli Niinistö
  surname   Niinistö
  gender    m
  acts_for  FIN
  held      president of FIN 2012-03-01..2024-03-01
  held      head_of_state of FIN 2012-03-01..2024-03-01

person stubb
  name      Alexander Stubb
  surname   Stubb
  gender    m
  acts_for  FIN
  held      president of FIN 2024-03-01..
  held      head_of_state of FIN 2024-03-01..

person marin
  name      Sanna Marin
  surname   Marin
  gender    f
  acts_for  FIN
  held      prime_minister of FIN 2019-12-10..2023-06-20
  held      head_of_government of FIN 2019-12-10..2023-06-20

person orpo
  name      Petteri Orpo
  surname   Orpo
  gender    m
  acts_for  FIN
  held      prime_minister of FIN 2023-06-20..
  held      head_of_government of FIN 2023-06-20..

person haavisto
  name      Pekka Haavisto
  surname   Haavisto
  gender    m
  acts_for  FIN
  held      foreign_minister of FIN 2019-06-06..2023-06-20

person valtonen
  name      Elina Valtonen
  surname   Valtonen
  gender    f
  acts_for  FIN
  held      foreign_minister of FIN 2023-06-20..
  held      chair of OSCE 2025-01-01..2025-12-31

person kaikkonen
  name      Antti Kaikkonen
  surname   Kaikkonen
  gender    m
  acts_for  FIN
  held      defence_minister of FIN 2019-06-06..2023-06-20

person haekkaenen
  name      Antti Häkkänen
  surname   Häkkänen
  gender    m
  acts_for  FIN
  held      defence_minister of FIN 2023-06-20..

person harald
  name      Harald V.; König Harald V.; König Harald
  surname   Harald
  gender    m
  acts_for  NOR
  held      monarch of NOR 1991-01-17..
  held      head_of_state of NOR 1991-01-17..

person solberg
  name      Erna Solberg
  surname   Solberg
  gender    f
  acts_for  NOR
  held      prime_minister of NOR 2013-10-16..2021-10-14
  held      head_of_government of NOR 2013-10-16..2021-10-14

person gahr_stoere
  name      Jonas Gahr Støre; Jonas Gahr Store; Jonas Gahr Stoere
  surname   Gahr Støre; Støre; Gahr Store
  gender    m
  acts_for  NOR
  held      prime_minister of NOR 2021-10-14..
  held      head_of_government of NOR 2021-10-14..

person eriksen_soereide
  name      Ine Eriksen Søreide; Ine Eriksen Soreide
  surname   Eriksen Søreide; Søreide
  gender    f
  acts_for  NOR
  held      foreign_minister of NOR 2017-10-20..2021-10-14

person huitfeldt
  name      Anniken Huitfeldt
  surname   Huitfeldt
  gender    f
  acts_for  NOR
  held      foreign_minister of NOR 2021-10-14..2023-10-16

person barth_eide
  name      Espen Barth Eide
  surname   Barth Eide; Eide
  gender    m
  acts_for  NOR
  held      foreign_minister of NOR 2023-10-16..

person bakke_jensen
  name      Frank Bakke-Jensen
  surname   Bakke-Jensen
  gender    m
  acts_for  NOR
  held      defence_minister of NOR 2017-10-20..2021-10-14

person gram
  name      Bjørn Arild Gram; Björn Arild Gram
  surname   Gram
  gender    m
  acts_for  NOR
  held      defence_minister of NOR 2022-04-12..2025-02-04

person sandvik
  name      Tore Sandvik; Tore O. Sandvik
  surname   Sandvik
  gender    m
  acts_for  NOR
  held      defence_minister of NOR 2025-02-04..

person stoltenberg
  name      Jens Stoltenberg
  surname   Stoltenberg
  gender    m
  acts_for  NOR
  held      secretary_general of NATO 2014-10-01..2024-10-01
  held      finance_minister of NOR 2025-02-04..
  held      chief of NATO 2014-10-01..2024-10-01

person jakobsdottir
  name      Katrín Jakobsdóttir; Katrin Jakobsdottir
  surname   Jakobsdóttir; Jakobsdottir
  gender    f
  acts_for  ISL
  held      prime_minister of ISL 2017-11-30..2024-04-09
  held      head_of_government of ISL 2017-11-30..2024-04-09

person benediktsson
  name      Bjarni Benediktsson
  surname   Benediktsson
  gender    m
  acts_for  ISL
  held      prime_minister of ISL 2024-04-09..2024-12-21
  held      foreign_minister of ISL 2023-10-14..2024-04-09
  held      head_of_government of ISL 2024-04-09..2024-12-21

person frostadottir
  name      Kristrún Frostadóttir; Kristrun Frostadottir
  surname   Frostadóttir; Frostadottir
  gender    f
  acts_for  ISL
  held      prime_minister of ISL 2024-12-21..
  held      head_of_government of ISL 2024-12-21..

person gunnarsdottir
  name      Thorgerdur Katrín Gunnarsdóttir; Þorgerður Katrín Gunnarsdóttir; Thorgerdur Katrin Gunnarsdottir
  surname   Gunnarsdóttir; Gunnarsdottir
  gender    f
  acts_for  ISL
  held      foreign_minister of ISL 2024-12-21..

person johannesson
  name      Gudni Jóhannesson; Guðni Jóhannesson
  surname   Jóhannesson
  gender    m
  acts_for  ISL
  held      president of ISL 2016-08-01..2024-08-01
  held      head_of_state of ISL 2016-08-01..2024-08-01

person tomasdottir
  name      Halla Tómasdóttir; Halla Tomasdottir
  surname   Tómasdóttir; Tomasdottir
  gender    f
  acts_for  ISL
  held      president of ISL 2024-08-01..
  held      head_of_state of ISL 2024-08-01..

# The Baltic states

person kaljulaid
  name      Kersti Kaljulaid
  surname   Kaljulaid
  gender    f
  acts_for  EST
  held      president of EST 2016-10-10..2021-10-11
  held      head_of_state of EST 2016-10-10..2021-10-11

person karis
  name      Alar Karis
  surname   Karis
  gender    m
  acts_for  EST
  held      president of EST 2021-10-11..
  held      head_of_state of EST 2021-10-11..

person ratas
  name      Jüri Ratas
  surname   Ratas
  gender    m
  acts_for  EST
  held      prime_minister of EST 2016-11-23..2021-01-26
  held      head_of_government of EST 2016-11-23..2021-01-26

person michal
  name      Kristen Michal
  surname   Michal
  gender    m
  acts_for  EST
  held      prime_minister of EST 2024-07-23..
  held      head_of_government of EST 2024-07-23..

person reinsalu
  name      Urmas Reinsalu
  surname   Reinsalu
  gender    m
  acts_for  EST
  held      foreign_minister of EST 2019-04-29..2021-01-26
  held      foreign_minister of EST 2022-07-18..2023-04-17

person liimets
  name      Eva-Maria Liimets
  surname   Liimets
  gender    f
  acts_for  EST
  held      foreign_minister of EST 2021-01-26..2022-06

person tsahkna
  name      Margus Tsahkna
  surname   Tsahkna
  gender    m
  acts_for  EST
  held      foreign_minister of EST 2023-04-17..

person laanet
  name      Kalle Laanet
  surname   Laanet
  gender    m
  acts_for  EST
  held      defence_minister of EST 2021-01-26..2022-07-18

person pevkur
  name      Hanno Pevkur
  surname   Pevkur
  gender    m
  acts_for  EST
  held      defence_minister of EST 2022-07-18..

person levits
  name      Egils Levits
  surname   Levits
  gender    m
  acts_for  LVA
  held      president of LVA 2019-07-08..2023-07-08
  held      head_of_state of LVA 2019-07-08..2023-07-08

person rinkevics
  name      Edgars Rinkēvičs; Edgars Rinkevics; Edgars Rinkevičs
  surname   Rinkēvičs; Rinkevics; Rinkevičs
  gender    m
  acts_for  LVA
  held      president of LVA 2023-07-08..
  held      foreign_minister of LVA 2011-10-25..2023-07-08
  held      head_of_state of LVA 2023-07-08..

person karins
  name      Krišjānis Kariņš; Krisjanis Karins
  surname   Kariņš; Karins; Karinš
  gender    m
  acts_for  LVA
  held      prime_minister of LVA 2019-01-23..2023-09-15
  held      foreign_minister of LVA 2023-09-15..2024-04
  held      head_of_government of LVA 2019-01-23..2023-09-15

person silina
  name      Evika Siliņa; Evika Silina
  surname   Siliņa; Silina
  gender    f
  acts_for  LVA
  held      prime_minister of LVA 2023-09-15..
  held      head_of_government of LVA 2023-09-15..

person braze
  name      Baiba Braže; Baiba Braze
  surname   Braže; Braze
  gender    f
  acts_for  LVA
  held      foreign_minister of LVA 2024-04-19..

person pabriks
  name      Artis Pabriks
  surname   Pabriks
  gender    m
  acts_for  LVA
  held      defence_minister of LVA 2019-01-23..2022-12-14

person murniece
  name      Ināra Mūrniece; Inara Murniece
  surname   Mūrniece; Murniece
  gender    f
  acts_for  LVA
  held      defence_minister of LVA 2022-12-14..2023-09-15

person spruds
  name      Andris Sprūds; Andris Spruds
  surname   Sprūds; Spruds
  gender    m
  acts_for  LVA
  held      defence_minister of LVA 2023-09-15..

person nauseda
  name      Gitanas Nausėda; Gitanas Nauseda
  surname   Nausėda; Nauseda
  gender    m
  acts_for  LTU
  held      president of LTU 2019-07-12..
  held      head_of_state of LTU 2019-07-12..

person skvernelis
  name      Saulius Skvernelis
  surname   Skvernelis
  gender    m
  acts_for  LTU
  held      prime_minister of LTU 2016-12-13..2020-12-11
  held      head_of_government of LTU 2016-12-13..2020-12-11

person simonyte
  name      Ingrida Šimonytė; Ingrida Simonyte
  surname   Šimonytė; Simonyte
  gender    f
  acts_for  LTU
  held      prime_minister of LTU 2020-12-11..2024-12-12
  held      head_of_government of LTU 2020-12-11..2024-12-12

person paluckas
  name      Gintautas Paluckas
  surname   Paluckas
  gender    m
  acts_for  LTU
  held      prime_minister of LTU 2024-12-12..2025-08
  held      head_of_government of LTU 2024-12-12..2025-08

person ruginiene
  name      Inga Ruginienė; Inga Ruginiene
  surname   Ruginienė; Ruginiene
  gender    f
  acts_for  LTU
  held      prime_minister of LTU 2025-09-25..
  held      head_of_government of LTU 2025-09-25..

person landsbergis
  name      Gabrielius Landsbergis
  surname   Landsbergis
  gender    m
  acts_for  LTU
  held      foreign_minister of LTU 2020-12-11..2024-12-12

person budrys
  name      Kęstutis Budrys; Kestutis Budrys
  surname   Budrys
  gender    m
  acts_for  LTU
  held      foreign_minister of LTU 2024-12-12..

person anusauskas
  name      Arvydas Anušauskas; Arvydas Anusauskas
  surname   Anušauskas; Anusauskas
  gender    m
  acts_for  LTU
  held      defence_minister of LTU 2020-12-11..2024-03

person kasciunas
  name      Laurynas Kasčiūnas; Laurynas Kasciunas
  surname   Kasčiūnas; Kasciunas
  gender    m
  acts_for  LTU
  held      defence_minister of LTU 2024-03-25..2024-12-12

person sakaliene
  name      Dovilė Šakalienė; Dovile Sakaliene
  surname   Šakalienė; Sakaliene
  gender    f
  acts_for  LTU
  held      defence_minister of LTU 2024-12-12..2025-10

person kaunas
  name      Robertas Kaunas
  surname   Kaunas
  gender    m
  acts_for  LTU
  held      defence_minister of LTU 2025-11..

person grybauskaite
  name      Dalia Grybauskaitė; Dalia Grybauskaite
  surname   Grybauskaitė; Grybauskaite
  gender    f
  acts_for  LTU
  held      president of LTU 2009-07-12..2019-07-12
  held      head_of_state of LTU 2009-07-12..2019-07-12

# Central Europe

person duda
  name      Andrzej Duda
  surname   Duda
  gender    m
  acts_for  POL
  held      president of POL 2015-08-06..2025-08-06
  held      head_of_state of POL 2015-08-06..2025-08-06

person nawrocki
  name      Karol Nawrocki
  surname   Nawrocki
  gender    m
  acts_for  POL
  held      president of POL 2025-08-06..
  held      head_of_state of POL 2025-08-06..

person morawiecki
  name      Mateusz Morawiecki
  surname   Morawiecki
  gender    m
  acts_for  POL
  held      prime_minister of POL 2017-12-11..2023-12-13
  held      head_of_government of POL 2017-12-11..2023-12-13

person tusk
  name      Donald Tusk
  surname   Tusk
  gender    m
  acts_for  POL
  held      prime_minister of POL 2023-12-13..
  held      european_council_president of EU 2014-12-01..2019-11-30
  held      head_of_government of POL 2023-12-13..

person czaputowicz
  name      Jacek Czaputowicz
  surname   Czaputowicz
  gender    m
  acts_for  POL
  held      foreign_minister of POL 2018-01-09..2020-08-26

person rau
  name      Zbigniew Rau
  surname   Rau
  gender    m
  acts_for  POL
  held      foreign_minister of POL 2020-08-26..2023-11-27
  held      chair of OSCE 2022-01-01..2022-12-31

person sikorski
  name      Radosław Sikorski; Radoslaw Sikorski; Radek Sikorski
  surname   Sikorski
  gender    m
  acts_for  POL
  held      foreign_minister of POL 2023-12-13..
  held      deputy_prime_minister of POL 2025-07..

person blaszczak
  name      Mariusz Błaszczak; Mariusz Blaszczak
  surname   Błaszczak; Blaszczak
  gender    m
  acts_for  POL
  held      defence_minister of POL 2018-01-09..2023-12-13

person kosiniak_kamysz
  name      Władysław Kosiniak-Kamysz; Wladyslaw Kosiniak-Kamysz
  surname   Kosiniak-Kamysz
  gender    m
  acts_for  POL
  held      defence_minister of POL 2023-12-13..
  held      deputy_prime_minister of POL 2023-12-13..

person kaczynski
  name      Jarosław Kaczyński; Jaroslaw Kaczynski
  surname   Kaczyński; Kaczynski
  gender    m
  acts_for  POL
  held      party_leader of POL 2003-01-18..

person siemoniak
  name      Tomasz Siemoniak
  surname   Siemoniak
  gender    m
  acts_for  POL
  held      interior_minister of POL 2024-05..2025-07

person domanski
  name      Andrzej Domański; Andrzej Domanski
  surname   Domański; Domanski
  gender    m
  acts_for  POL
  held      finance_minister of POL 2023-12-13..

person szlapka
  name      Adam Szłapka; Adam Szlapka
  surname   Szłapka; Szlapka
  gender    m
  acts_for  POL
  held      europe_minister of POL 2023-12-13..2025-07
  held      government_spokesperson of POL 2025-07..
  held      spokesperson of POL 2025-07..

person kukula
  name      Wiesław Kukuła; Wieslaw Kukula
  surname   Kukuła; Kukula
  gender    m
  acts_for  POL
  held      chief_of_staff of POL 2023-10..

person przydacz
  name      Marcin Przydacz
  surname   Przydacz
  gender    m
  acts_for  POL
  held      adviser of POL 2025-08..

person tomczyk
  name      Cezary Tomczyk
  surname   Tomczyk
  gender    m
  acts_for  POL
  held      state_secretary of POL 2023-12..

person zeman
  name      Miloš Zeman; Milos Zeman
  surname   Zeman
  gender    m
  acts_for  CZE
  held      president of CZE 2013-03-08..2023-03-08
  held      head_of_state of CZE 2013-03-08..2023-03-08

person pavel
  name      Petr Pavel
  surname   Pavel
  gender    m
  acts_for  CZE
  held      president of CZE 2023-03-09..
  held      head_of_state of CZE 2023-03-09..

person babis
  name      Andrej Babiš; Andrej Babis
  surname   Babiš; Babis
  gender    m
  acts_for  CZE
  held      prime_minister of CZE 2017-12-13..2021-11-28
  held      prime_minister of CZE 2025-12-09..
  held      head_of_government of CZE 2017-12-13..2021-11-28
  held      head_of_government of CZE 2025-12-09..

person fiala
  name      Petr Fiala
  surname   Fiala
  gender    m
  acts_for  CZE
  held      prime_minister of CZE 2021-11-28..2025-12-09
  held      head_of_government of CZE 2021-11-28..2025-12-09

person petricek
  name      Tomáš Petříček; Tomas Petricek
  surname   Petříček; Petricek
  gender    m
  acts_for  CZE
  held      foreign_minister of CZE 2018-10-16..2021-04-12

person lipavsky
  name      Jan Lipavský; Jan Lipavsky
  surname   Lipavský; Lipavsky
  gender    m
  acts_for  CZE
  held      foreign_minister of CZE 2021-12-17..2025-12-15

person macinka
  name      Petr Macinka
  surname   Macinka
  gender    m
  acts_for  CZE
  held      foreign_minister of CZE 2025-12-15..

person cernochova
  name      Jana Černochová; Jana Cernochova
  surname   Černochová; Cernochova
  gender    f
  acts_for  CZE
  held      defence_minister of CZE 2021-12-17..2025-12-15

person zuna
  name      Jaromír Zůna; Jaromir Zuna
  surname   Zůna; Zuna
  gender    m
  acts_for  CZE
  held      defence_minister of CZE 2025-12-15..

person kopecny
  name      Tomáš Kopečný; Tomas Kopecny
  surname   Kopečný; Kopecny
  gender    m
  acts_for  CZE
  held      special_envoy of CZE 2022..

person rehka
  name      Karel Řehka; Karel Rehka
  surname   Řehka; Rehka
  gender    m
  acts_for  CZE
  held      chief_of_staff of CZE 2022-07-01..

person caputova
  name      Zuzana Čaputová; Zuzana Caputova
  surname   Čaputová; Caputova
  gender    f
  acts_for  SVK
  held      president of SVK 2019-06-15..2024-06-15
  held      head_of_state of SVK 2019-06-15..2024-06-15

person pellegrini
  name      Peter Pellegrini
  surname   Pellegrini
  gender    m
  acts_for  SVK
  held      president of SVK 2024-06-15..
  held      prime_minister of SVK 2018-03-22..2020-03-21
  held      head_of_state of SVK 2024-06-15..
  held      head_of_government of SVK 2018-03-22..2020-03-21

person matovic
  name      Igor Matovič; Igor Matovic
  surname   Matovič; Matovic
  gender    m
  acts_for  SVK
  held      prime_minister of SVK 2020-03-21..2021-04-01
  held      head_of_government of SVK 2020-03-21..2021-04-01

person heger
  name      Eduard Heger
  surname   Heger
  gender    m
  acts_for  SVK
  held      prime_minister of SVK 2021-04-01..2023-05-15
  held      head_of_government of SVK 2021-04-01..2023-05-15

person odor
  name      Ľudovít Ódor; Ludovit Odor
  surname   Ódor; Odor
  gender    m
  acts_for  SVK
  held      prime_minister of SVK 2023-05-15..2023-10-25
  held      head_of_government of SVK 2023-05-15..2023-10-25

person fico
  name      Robert Fico
  surname   Fico
  gender    m
  acts_for  SVK
  held      prime_minister of SVK 2023-10-25..
  held      head_of_government of SVK 2023-10-25..

person korcok
  name      Ivan Korčok; Ivan Korcok
  surname   Korčok; Korcok
  gender    m
  acts_for  SVK
  held      foreign_minister of SVK 2020-04-08..2022-09

person kacer
  name      Rastislav Káčer; Rastislav Kacer
  surname   Káčer; Kacer
  gender    m
  acts_for  SVK
  held      foreign_minister of SVK 2022-09-13..2023-05-15

person blanar
  name      Juraj Blanár; Juraj Blanar
  surname   Blanár; Blanar
  gender    m
  acts_for  SVK
  held      foreign_minister of SVK 2023-10-25..

person nad
  name      Jaroslav Naď; Jaroslav Nad
  surname   Naď
  gender    m
  acts_for  SVK
  held      defence_minister of SVK 2020-03-21..2023-05-15

person kalinak
  name      Robert Kaliňák; Robert Kalinak
  surname   Kaliňák; Kalinak
  gender    m
  acts_for  SVK
  held      defence_minister of SVK 2023-10-25..

person lajcak
  name      Miroslav Lajčák; Miroslav Lajcak
  surname   Lajčák; Lajcak
  gender    m
  acts_for  SVK
  held      special_envoy of EU 2020-04..2025-01

person ader
  name      János Áder; Janos Ader
  surname   Áder; Ader
  gender    m
  acts_for  HUN
  held      president of HUN 2012-05-10..2022-05-10
  held      head_of_state of HUN 2012-05-10..2022-05-10

person novak
  name      Katalin Novák; Katalin Novak
  surname   Novák; Novak
  gender    f
  acts_for  HUN
  held      president of HUN 2022-05-10..2024-02-26
  held      head_of_state of HUN 2022-05-10..2024-02-26

person sulyok
  name      Tamás Sulyok; Tamas Sulyok
  surname   Sulyok
  gender    m
  acts_for  HUN
  held      president of HUN 2024-03-05..
  held      head_of_state of HUN 2024-03-05..

person viktor_orban
  name      Viktor Orbán; Viktor Orban
  surname   Orbán; Orban
  gender    m
  acts_for  HUN
  held      prime_minister of HUN 2010-05-29..
  held      head_of_government of HUN 2010-05-29..

person szijjarto
  name      Péter Szijjártó; Peter Szijjarto
  surname   Szijjártó; Szijjarto
  gender    m
  acts_for  HUN
  held      foreign_minister of HUN 2014-09-23..

person benko
  name      Tibor Benkő; Tibor Benkö
  surname   Benkő; Benkö
  gender    m
  acts_for  HUN
  held      defence_minister of HUN 2018-05-18..2022-05-24

person szalay_bobrovniczky
  name      Kristóf Szalay-Bobrovniczky; Kristof Szalay-Bobrovniczky
  surname   Szalay-Bobrovniczky
  gender    m
  acts_for  HUN
  held      defence_minister of HUN 2022-05-24..

person gulyas
  name      Gergely Gulyás; Gergely Gulyas
  surname   Gulyás; Gulyas
  gender    m
  acts_for  HUN
  held      cabinet_chief of HUN 2018-05-18..

person boka
  name      János Bóka; Janos Boka
  surname   Bóka; Boka
  gender    m
  acts_for  HUN
  held      europe_minister of HUN 2023-08..

person kovacs
  name      Zoltán Kovács; Zoltan Kovacs
  surname   Kovács; Kovacs
  gender    m
  acts_for  HUN
  held      government_spokesperson of HUN 2014..
  held      spokesperson of HUN 2014..

person magyar
  name      Péter Magyar; Peter Magyar
  surname   Magyar
  gender    m
  acts_for  HUN
  held      opposition_leader of HUN 2024-04..
  held      party_leader of HUN 2024-07..

# South-East Europe

person johannis
  name      Klaus Johannis; Klaus Iohannis
  surname   Johannis; Iohannis
  gender    m
  acts_for  ROU
  held      president of ROU 2014-12-21..2025-02-12
  held      head_of_state of ROU 2014-12-21..2025-02-12

person dan
  name      Nicușor Dan; Nicusor Dan
  surname   Dan
  gender    m
  acts_for  ROU
  held      president of ROU 2025-05-26..
  held      head_of_state of ROU 2025-05-26..

person bolojan
  name      Ilie Bolojan
  surname   Bolojan
  gender    m
  acts_for  ROU
  held      president of ROU 2025-02-12..2025-05-26
  held      prime_minister of ROU 2025-06-23..
  held      head_of_state of ROU 2025-02-12..2025-05-26
  held      head_of_government of ROU 2025-06-23..

person ludovic_orban
  name      Ludovic Orban
  surname   Orban
  gender    m
  acts_for  ROU
  held      prime_minister of ROU 2019-11-04..2020-12-07
  held      head_of_government of ROU 2019-11-04..2020-12-07

person citu
  name      Florin Cîțu; Florin Citu
  surname   Cîțu; Citu
  gender    m
  acts_for  ROU
  held      prime_minister of ROU 2020-12-23..2021-11-25
  held      head_of_government of ROU 2020-12-23..2021-11-25

person ciuca
  name      Nicolae Ciucă; Nicolae Ciuca
  surname   Ciucă; Ciuca
  gender    m
  acts_for  ROU
  held      prime_minister of ROU 2021-11-25..2023-06-12
  held      defence_minister of ROU 2019-11-04..2021-11-25
  held      head_of_government of ROU 2021-11-25..2023-06-12

person ciolacu
  name      Marcel Ciolacu
  surname   Ciolacu
  gender    m
  acts_for  ROU
  held      prime_minister of ROU 2023-06-15..2025-05-06
  held      head_of_government of ROU 2023-06-15..2025-05-06

person aurescu
  name      Bogdan Aurescu
  surname   Aurescu
  gender    m
  acts_for  ROU
  held      foreign_minister of ROU 2019-11-04..2023-06-15

person odobescu
  name      Luminița Odobescu; Luminita Odobescu
  surname   Odobescu
  gender    f
  acts_for  ROU
  held      foreign_minister of ROU 2023-06-15..2024-12-23

person hurezeanu
  name      Emil Hurezeanu
  surname   Hurezeanu
  gender    m
  acts_for  ROU
  held      foreign_minister of ROU 2024-12-23..2025-06-23

person toiu
  name      Oana Țoiu; Oana Toiu
  surname   Țoiu; Toiu
  gender    f
  acts_for  ROU
  held      foreign_minister of ROU 2025-06-23..

person dincu
  name      Vasile Dîncu; Vasile Dincu
  surname   Dîncu; Dincu
  gender    m
  acts_for  ROU
  held      defence_minister of ROU 2021-11-25..2022-10-24

person tilvar
  name      Angel Tîlvăr; Angel Tilvar
  surname   Tîlvăr; Tilvar
  gender    m
  acts_for  ROU
  held      defence_minister of ROU 2022-10-31..2025-06-23

person mosteanu
  name      Ionuț Moșteanu; Ionut Mosteanu
  surname   Moșteanu; Mosteanu
  gender    m
  acts_for  ROU
  held      defence_minister of ROU 2025-06-23..2025-11-28

person simion
  name      George Simion
  surname   Simion
  gender    m
  acts_for  ROU
  held      party_leader of ROU ..

person georgescu
  name      Călin Georgescu; Calin Georgescu
  surname   Georgescu
  gender    m
  acts_for  ROU

person radew
  name      Rumen Radew; Rumen Radev
  surname   Radew; Radev
  gender    m
  acts_for  BGR
  held      president of BGR 2017-01-22..2026-01
  held      head_of_state of BGR 2017-01-22..2026-01

person borissow
  name      Bojko Borissow; Boiko Borissow; Boyko Borissov
  surname   Borissow; Borissov
  gender    m
  acts_for  BGR
  held      prime_minister of BGR 2017-05-04..2021-05-12
  held      head_of_government of BGR 2017-05-04..2021-05-12

person petkow
  name      Kiril Petkow; Kiril Petkov
  surname   Petkow; Petkov
  gender    m
  acts_for  BGR
  held      prime_minister of BGR 2021-12-13..2022-08-02
  held      head_of_government of BGR 2021-12-13..2022-08-02

person donew
  name      Galab Donew; Galab Donev
  surname   Donew; Donev
  gender    m
  acts_for  BGR
  held      prime_minister of BGR 2022-08-02..2023-06-06
  held      head_of_government of BGR 2022-08-02..2023-06-06

person denkow
  name      Nikolaj Denkow; Nikolai Denkow; Nikolaj Denkov
  surname   Denkow; Denkov
  gender    m
  acts_for  BGR
  held      prime_minister of BGR 2023-06-06..2024-04-09
  held      head_of_government of BGR 2023-06-06..2024-04-09

person glawtschew
  name      Dimitar Glawtschew; Dimitar Glavchev
  surname   Glawtschew; Glavchev
  gender    m
  acts_for  BGR
  held      prime_minister of BGR 2024-04-09..2025-01-16
  held      head_of_government of BGR 2024-04-09..2025-01-16

person scheljaskow
  name      Rossen Scheljaskow; Rosen Scheljaskow; Rossen Jeliaskow; Rosen Zhelyazkov
  surname   Scheljaskow; Jeliaskow; Zhelyazkov
  gender    m
  acts_for  BGR
  held      prime_minister of BGR 2025-01-16..2026-02
  held      head_of_government of BGR 2025-01-16..2026-02

person gentschowska
  name      Teodora Gentschowska; Teodora Gentschovska
  surname   Gentschowska
  gender    f
  acts_for  BGR
  held      foreign_minister of BGR 2021-12-13..2022-08-02

person gabriel
  name      Marija Gabriel; Mariya Gabriel; Maria Gabriel
  surname   Gabriel
  gender    f
  acts_for  BGR
  held      foreign_minister of BGR 2023-06-06..2024-04

person georgiew
  name      Georg Georgiew; Georg Georgiev
  surname   Georgiew; Georgiev
  gender    m
  acts_for  BGR
  held      foreign_minister of BGR 2025-01-16..2026-02

person tagarew
  name      Todor Tagarew; Todor Tagarev
  surname   Tagarew; Tagarev
  gender    m
  acts_for  BGR
  held      defence_minister of BGR 2023-06-06..2024-04-09

person saprjanow
  name      Atanas Saprjanow; Atanas Zapryanov
  surname   Saprjanow; Zapryanov
  gender    m
  acts_for  BGR
  held      defence_minister of BGR 2024-04-09..2026-02

person sakellaropoulou
  name      Katerina Sakellaropoulou
  surname   Sakellaropoulou
  gender    f
  acts_for  GRC
  held      president of GRC 2020-03-13..2025-03-13
  held      head_of_state of GRC 2020-03-13..2025-03-13

person tassoulas
  name      Konstantinos Tassoulas; Kostas Tassoulas
  surname   Tassoulas
  gender    m
  acts_for  GRC
  held      president of GRC 2025-03-13..
  held      head_of_state of GRC 2025-03-13..

person mitsotakis
  name      Kyriakos Mitsotakis
  surname   Mitsotakis
  gender    m
  acts_for  GRC
  held      prime_minister of GRC 2019-07-08..
  held      head_of_government of GRC 2019-07-08..

person dendias
  name      Nikos Dendias
  surname   Dendias
  gender    m
  acts_for  GRC
  held      foreign_minister of GRC 2019-07-09..2023-05
  held      defence_minister of GRC 2023-06-27..

person gerapetritis
  name      Giorgos Gerapetritis
  surname   Gerapetritis
  gender    m
  acts_for  GRC
  held      foreign_minister of GRC 2023-06-27..

person panagiotopoulos
  name      Nikos Panagiotopoulos
  surname   Panagiotopoulos
  gender    m
  acts_for  GRC
  held      defence_minister of GRC 2019-07-09..2023-05

person pierrakakis
  name      Kyriakos Pierrakakis
  surname   Pierrakakis
  gender    m
  acts_for  GRC
  held      finance_minister of GRC 2025-03-14..
  held      president of EUROGROUP 2025-12..
  held      chief of EUROGROUP 2025-12..
  held      eurogroup_president of EUROGROUP 2025-12..

person anastasiades
  name      Nikos Anastasiades; Nikos Anastasiadis
  surname   Anastasiades; Anastasiadis
  gender    m
  acts_for  CYP
  held      president of CYP 2013-02-28..2023-02-28
  held      head_of_state of CYP 2013-02-28..2023-02-28

person christodoulidis
  name      Nikos Christodoulidis; Nikos Christodoulides
  surname   Christodoulidis; Christodoulides
  gender    m
  acts_for  CYP
  held      president of CYP 2023-02-28..
  held      foreign_minister of CYP 2018-03-01..2022-01
  held      head_of_state of CYP 2023-02-28..

person kasoulidis
  name      Ioannis Kasoulidis; Ioannis Kasoulides
  surname   Kasoulidis; Kasoulides
  gender    m
  acts_for  CYP
  held      foreign_minister of CYP 2022-01..2023-02-28

person kombos
  name      Constantinos Kombos; Konstantinos Kombos
  surname   Kombos
  gender    m
  acts_for  CYP
  held      foreign_minister of CYP 2023-03-01..

person palmas
  name      Vasilis Palmas; Vassilis Palmas
  surname   Palmas
  gender    m
  acts_for  CYP
  held      defence_minister of CYP 2024-01..

person milanovic
  name      Zoran Milanović; Zoran Milanovic
  surname   Milanović; Milanovic
  gender    m
  acts_for  HRV
  held      president of HRV 2020-02-19..
  held      head_of_state of HRV 2020-02-19..

person plenkovic
  name      Andrej Plenković; Andrej Plenkovic
  surname   Plenković; Plenkovic
  gender    m
  acts_for  HRV
  held      prime_minister of HRV 2016-10-19..
  held      head_of_government of HRV 2016-10-19..

person grlic_radman
  name      Gordan Grlić-Radman; Gordan Grlic-Radman; Gordan Grlić Radman
  surname   Grlić-Radman; Grlić Radman; Grlic-Radman
  gender    m
  acts_for  HRV
  held      foreign_minister of HRV 2019-07-22..

person banozic
  name      Mario Banožić; Mario Banozic
  surname   Banožić; Banozic
  gender    m
  acts_for  HRV
  held      defence_minister of HRV 2020-07-23..2023-11

person anusic
  name      Ivan Anušić; Ivan Anusic
  surname   Anušić; Anusic
  gender    m
  acts_for  HRV
  held      defence_minister of HRV 2023-11-15..

person pahor
  name      Borut Pahor
  surname   Pahor
  gender    m
  acts_for  SVN
  held      president of SVN 2012-12-22..2022-12-23
  held      head_of_state of SVN 2012-12-22..2022-12-23

person pirc_musar
  name      Nataša Pirc Musar; Natasa Pirc Musar
  surname   Pirc Musar
  gender    f
  acts_for  SVN
  held      president of SVN 2022-12-23..
  held      head_of_state of SVN 2022-12-23..

person jansa
  name      Janez Janša; Janez Jansa
  surname   Janša; Jansa
  gender    m
  acts_for  SVN
  held      prime_minister of SVN 2020-03-13..2022-06-01
  held      head_of_government of SVN 2020-03-13..2022-06-01

person golob
  name      Robert Golob
  surname   Golob
  gender    m
  acts_for  SVN
  held      prime_minister of SVN 2022-06-01..
  held      head_of_government of SVN 2022-06-01..

person logar
  name      Anže Logar; Anze Logar
  surname   Logar
  gender    m
  acts_for  SVN
  held      foreign_minister of SVN 2020-03-13..2022-06-01

person fajon
  name      Tanja Fajon
  surname   Fajon
  gender    f
  acts_for  SVN
  held      foreign_minister of SVN 2022-06-01..

person sarec
  name      Marjan Šarec; Marjan Sarec
  surname   Šarec; Sarec
  gender    m
  acts_for  SVN
  held      defence_minister of SVN 2022-06-01..2024-07
  held      prime_minister of SVN 2018-09-13..2020-03-13
  held      head_of_government of SVN 2018-09-13..2020-03-13

person sajovic
  name      Borut Sajovic
  surname   Sajovic
  gender    m
  acts_for  SVN
  held      defence_minister of SVN 2024-10..

person meta
  name      Ilir Meta
  surname   Präsident Meta
  gender    m
  acts_for  ALB
  held      president of ALB 2017-07-24..2022-07-24
  held      head_of_state of ALB 2017-07-24..2022-07-24

person begaj
  name      Bajram Begaj
  surname   Begaj
  gender    m
  acts_for  ALB
  held      president of ALB 2022-07-24..
  held      head_of_state of ALB 2022-07-24..

person rama
  name      Edi Rama
  surname   Rama
  gender    m
  acts_for  ALB
  held      prime_minister of ALB 2013-09-15..
  held      head_of_government of ALB 2013-09-15..

person xhacka
  name      Olta Xhaçka; Olta Xhacka
  surname   Xhaçka; Xhacka
  gender    f
  acts_for  ALB
  held      foreign_minister of ALB 2021-01..2023-09

person hasani
  name      Igli Hasani
  surname   Hasani
  gender    m
  acts_for  ALB
  held      foreign_minister of ALB 2023-09..2025-09

person spiropali
  name      Elisa Spiropali
  surname   Spiropali
  gender    f
  acts_for  ALB
  held      foreign_minister of ALB 2025-09..

person peleshi
  name      Niko Peleshi
  surname   Peleshi
  gender    m
  acts_for  ALB
  held      defence_minister of ALB 2021-01..2024-07

person vengu
  name      Pirro Vengu
  surname   Vengu
  gender    m
  acts_for  ALB
  held      defence_minister of ALB 2024-07..

person pendarovski
  name      Stevo Pendarovski
  surname   Pendarovski
  gender    m
  acts_for  MKD
  held      president of MKD 2019-05-12..2024-05-12
  held      head_of_state of MKD 2019-05-12..2024-05-12

person siljanovska_davkova
  name      Gordana Siljanovska-Davkova
  surname   Siljanovska-Davkova
  gender    f
  acts_for  MKD
  held      president of MKD 2024-05-12..
  held      head_of_state of MKD 2024-05-12..

person zaev
  name      Zoran Zaev
  surname   Zaev
  gender    m
  acts_for  MKD
  held      prime_minister of MKD 2020-08-30..2022-01-17
  held      head_of_government of MKD 2020-08-30..2022-01-17

person kovacevski
  name      Dimitar Kovačevski; Dimitar Kovacevski
  surname   Kovačevski; Kovacevski
  gender    m
  acts_for  MKD
  held      prime_minister of MKD 2022-01-17..2024-01-28
  held      head_of_government of MKD 2022-01-17..2024-01-28

person mickoski
  name      Hristijan Mickoski
  surname   Mickoski
  gender    m
  acts_for  MKD
  held      prime_minister of MKD 2024-06-23..
  held      head_of_government of MKD 2024-06-23..

person bujar_osmani
  name      Bujar Osmani
  surname   Osmani
  gender    m
  acts_for  MKD
  held      foreign_minister of MKD 2020-08-30..2024-06-23
  held      chair of OSCE 2023-01-01..2023-12-31

person mucunski
  name      Timčo Mucunski; Timco Mucunski
  surname   Mucunski
  gender    m
  acts_for  MKD
  held      foreign_minister of MKD 2024-06-23..

person misajlovski
  name      Vlado Misajlovski
  surname   Misajlovski
  gender    m
  acts_for  MKD
  held      defence_minister of MKD 2024-06-23..

person djukanovic
  name      Milo Đukanović; Milo Djukanovic; Milo Djukanović
  surname   Đukanović; Djukanovic; Djukanović
  gender    m
  acts_for  MNE
  held      president of MNE 2018-05-20..2023-05-20
  held      head_of_state of MNE 2018-05-20..2023-05-20

person milatovic
  name      Jakov Milatović; Jakov Milatovic
  surname   Milatović; Milatovic
  gender    m
  acts_for  MNE
  held      president of MNE 2023-05-20..
  held      head_of_state of MNE 2023-05-20..

person abazovic
  name      Dritan Abazović; Dritan Abazovic
  surname   Abazović; Abazovic
  gender    m
  acts_for  MNE
  held      prime_minister of MNE 2022-04-28..2023-10-31
  held      head_of_government of MNE 2022-04-28..2023-10-31

person spajic
  name      Milojko Spajić; Milojko Spajic
  surname   Spajić; Spajic
  gender    m
  acts_for  MNE
  held      prime_minister of MNE 2023-10-31..
  held      head_of_government of MNE 2023-10-31..

person ibrahimovic
  name      Ervin Ibrahimović; Ervin Ibrahimovic
  surname   Ibrahimović; Ibrahimovic
  gender    m
  acts_for  MNE
  held      foreign_minister of MNE 2024-07..

person krapovic
  name      Dragan Krapović; Dragan Krapovic
  surname   Krapović; Krapovic
  gender    m
  acts_for  MNE
  held      defence_minister of MNE 2023-10-31..

person vucic
  name      Aleksandar Vučić; Aleksandar Vucic
  surname   Vučić; Vucic
  gender    m
  acts_for  SRB
  held      president of SRB 2017-05-31..
  held      head_of_state of SRB 2017-05-31..

person brnabic
  name      Ana Brnabić; Ana Brnabic
  surname   Brnabić; Brnabic
  gender    f
  acts_for  SRB
  held      prime_minister of SRB 2017-06-29..2024-03-20
  held      speaker of SRB 2024-03-20..
  held      head_of_government of SRB 2017-06-29..2024-03-20

person vucevic
  name      Miloš Vučević; Milos Vucevic
  surname   Vučević; Vucevic
  gender    m
  acts_for  SRB
  held      prime_minister of SRB 2024-05-02..2025-04-16
  held      defence_minister of SRB 2022-10-26..2024-05-02
  held      head_of_government of SRB 2024-05-02..2025-04-16

person macut
  name      Đuro Macut; Djuro Macut
  surname   Macut
  gender    m
  acts_for  SRB
  held      prime_minister of SRB 2025-04-16..
  held      head_of_government of SRB 2025-04-16..

person dacic
  name      Ivica Dačić; Ivica Dacic
  surname   Dačić; Dacic
  gender    m
  acts_for  SRB
  held      foreign_minister of SRB 2022-10-26..2024-05-02
  held      interior_minister of SRB 2024-05-02..

person selakovic
  name      Nikola Selaković; Nikola Selakovic
  surname   Selaković; Selakovic
  gender    m
  acts_for  SRB
  held      foreign_minister of SRB 2020-10-28..2022-10-26

person djuric
  name      Marko Đurić; Marko Djuric
  surname   Đurić; Djuric
  gender    m
  acts_for  SRB
  held      foreign_minister of SRB 2024-05-02..

person gasic
  name      Bratislav Gašić; Bratislav Gasic
  surname   Gašić; Gasic
  gender    m
  acts_for  SRB
  held      defence_minister of SRB 2024-05-02..

person thaci
  name      Hashim Thaçi; Hashim Thaci
  surname   Thaçi; Thaci
  gender    m
  acts_for  XKX
  held      president of XKX 2016-04-07..2020-11-05
  held      head_of_state of XKX 2016-04-07..2020-11-05

person vjosa_osmani
  name      Vjosa Osmani
  surname   Osmani
  gender    f
  acts_for  XKX
  held      president of XKX 2021-04-06..
  held      head_of_state of XKX 2021-04-06..

person kurti
  name      Albin Kurti
  surname   Kurti
  gender    m
  acts_for  XKX
  held      prime_minister of XKX 2020-02-03..2020-06-03
  held      prime_minister of XKX 2021-03-22..
  held      head_of_government of XKX 2020-02-03..2020-06-03
  held      head_of_government of XKX 2021-03-22..

person hoti
  name      Avdullah Hoti
  surname   Hoti
  gender    m
  acts_for  XKX
  held      prime_minister of XKX 2020-06-03..2021-03-22
  held      head_of_government of XKX 2020-06-03..2021-03-22

person gervalla_schwarz
  name      Donika Gërvalla-Schwarz; Donika Gervalla-Schwarz; Donika Gërvalla
  surname   Gërvalla-Schwarz; Gërvalla; Gervalla
  gender    f
  acts_for  XKX
  held      foreign_minister of XKX 2021-03-22..

person maqedonci
  name      Ejup Maqedonci
  surname   Maqedonci
  gender    m
  acts_for  XKX
  held      defence_minister of XKX 2023..

person becirovic
  name      Denis Bećirović; Denis Becirovic
  surname   Bećirović; Becirovic
  gender    m
  acts_for  BIH

person cvijanovic
  name      Željka Cvijanović; Zeljka Cvijanovic
  surname   Cvijanović; Cvijanovic
  gender    f
  acts_for  BIH

person komsic
  name      Željko Komšić; Zeljko Komsic
  surname   Komšić; Komsic
  gender    m
  acts_for  BIH

person kristo
  name      Borjana Krišto; Borjana Kristo
  surname   Krišto; Kristo
  gender    f
  acts_for  BIH
  held      prime_minister of BIH 2023-01-25..
  held      head_of_government of BIH 2023-01-25..

person konakovic
  name      Elmedin Konaković; Elmedin Konakovic
  surname   Konaković; Konakovic
  gender    m
  acts_for  BIH
  held      foreign_minister of BIH 2023-01-25..

person turkovic
  name      Bisera Turković; Bisera Turkovic
  surname   Turković; Turkovic
  gender    f
  acts_for  BIH
  held      foreign_minister of BIH 2019-12-23..2023-01-25

person helez
  name      Zukan Helez
  surname   Helez
  gender    m
  acts_for  BIH
  held      defence_minister of BIH 2023-01-25..

person dodik
  name      Milorad Dodik
  surname   Dodik
  gender    m
  acts_for  BIH
  byname    bosnischer Serbenführer; bosnischen Serbenführer; bosnischen Serbenführers; bosnische Serbenführer

person christian_schmidt
  name      Christian Schmidt
  surname   Schmidt
  gender    m
  acts_for  OHR
  held      high_commissioner of OHR 2021-08-01..
  held      chief of OHR 2021-08-01..

# Ukraine, Moldova, the Caucasus

person selenskyj
  name      Wolodymyr Selenskyj; Wolodymyr Selenski; Wolodymyr Selenskij; Wolodimir Selenski; Wolodimir Selenskij
  name      Wolodymyr Selensky; Wolodymyr Zelensky; Wolodymyr Zelenskyj; Wolodymyr Zelenskyy; Volodymyr Zelensky
  name      Volodymyr Zelenskyy; Wladimir Selenski; Wladimir Selenskij
  surname   Selenskyj; Selenski; Selenskij; Selensky; Selenskyi; Zelensky; Zelenskyy; Zelenskyj; Zelenski; Zelenskij
  gender    m
  acts_for  UKR
  held      president of UKR 2019-05-20..
  held      head_of_state of UKR 2019-05-20..

person schmyhal
  name      Denys Schmyhal; Denis Schmyhal; Denys Schmygal; Denys Shmyhal
  surname   Schmyhal; Schmygal; Shmyhal
  gender    m
  acts_for  UKR
  held      prime_minister of UKR 2020-03-04..2025-07-17
  held      defence_minister of UKR 2025-07-17..2026-01-13
  held      head_of_government of UKR 2020-03-04..2025-07-17

person swyrydenko
  name      Julija Swyrydenko; Julia Swyrydenko; Yulia Swyrydenko; Yuliia Svyrydenko; Julia Swiridenko
  surname   Swyrydenko; Svyrydenko; Swiridenko
  gender    f
  acts_for  UKR
  held      prime_minister of UKR 2025-07-17..
  held      economy_minister of UKR 2021-11-04..2025-07-17
  held      head_of_government of UKR 2025-07-17..

person kuleba
  name      Dmytro Kuleba; Dmitro Kuleba
  surname   Kuleba
  gender    m
  acts_for  UKR
  held      foreign_minister of UKR 2020-03-04..2024-09-05

person sybiha
  name      Andrij Sybiha; Andrii Sybiha; Andrij Sybyha; Andrij Sibiga; Andrij Sybiga; Andrij Sibiha
  surname   Sybiha; Sybyha; Sibiga; Sybiga; Sibiha
  gender    m
  acts_for  UKR
  held      foreign_minister of UKR 2024-09-05..

person resnikow
  name      Olexij Resnikow; Oleksij Resnikow; Oleksii Resnikow; Alexej Resnikow; Olexij Reznikow; Oleksii Reznikov
  surname   Resnikow; Reznikow; Reznikov
  gender    m
  acts_for  UKR
  held      defence_minister of UKR 2021-11-04..2023-09-05

person umjerow
  name      Rustem Umjerow; Rustem Umerow; Rustem Umerov
  surname   Umjerow; Umerow; Umerov
  gender    m
  acts_for  UKR
  held      defence_minister of UKR 2023-09-06..2025-07-17
  held      security_council_secretary of UKR 2025-07-18..
  held      negotiator of UKR 2022-02..

person jermak
  name      Andrij Jermak; Andrii Jermak; Andriy Yermak; Andrij Yermak
  surname   Jermak; Yermak
  gender    m
  acts_for  UKR
  held      cabinet_chief of UKR 2020-02-11..2025-11-28

person budanow
  name      Kyrylo Budanow; Kirilo Budanow; Kyrylo Budanov; Kirill Budanow
  surname   Budanow; Budanov
  gender    m
  acts_for  UKR
  held      intelligence_chief of UKR 2020-08-05..2026-01-02
  held      cabinet_chief of UKR 2026-01-02..

person saluschnyj
  name      Walerij Saluschnyj; Waleri Saluschni; Walerij Saluschny; Walerij Saluschnij; Valeriy Zaluzhnyi
  surname   Saluschnyj; Saluschni; Saluschny; Saluschnij; Zaluzhnyi
  gender    m
  acts_for  UKR
  held      army_chief of UKR 2021-07-27..2024-02-08
  held      ambassador of UKR 2024-07..

person syrskyj
  name      Olexander Syrskyj; Oleksandr Syrskyj; Olexandr Syrskyj; Oleksandr Syrskyi; Alexander Syrski
  name      Olexander Syrski
  surname   Syrskyj; Syrski; Syrskij; Syrskyi; Sirski
  gender    m
  acts_for  UKR
  held      army_chief of UKR 2024-02-08..

person hnatow
  name      Andrij Hnatow; Andrii Hnatow; Andrij Hnatov
  surname   Hnatow; Hnatov
  gender    m
  acts_for  UKR
  held      chief_of_staff of UKR 2025-03-16..

person kyslyzja
  name      Serhij Kyslyzja; Serhij Kislizja; Sergij Kyslyzja; Serhii Kyslytsia; Sergiy Kyslytsya
  surname   Kyslyzja; Kislizja; Kyslytsia; Kyslytsya
  gender    m
  acts_for  UKR
  held      deputy_foreign_minister of UKR 2024-12..
  held      ambassador of UKR 2020-02..2024-12

person podoljak
  name      Mychajlo Podoljak; Mychailo Podoljak; Michailo Podoljak; Mykhailo Podolyak
  surname   Podoljak; Podolyak
  gender    m
  acts_for  UKR
  held      adviser of UKR 2020-04..

person danilow
  name      Olexij Danilow; Oleksij Danilow; Oleksii Danilov
  surname   Danilow; Danilov
  gender    m
  acts_for  UKR
  held      security_council_secretary of UKR 2019-10-03..2024-03-26

person lytwynenko
  name      Olexandr Lytwynenko; Oleksandr Lytwynenko; Oleksandr Lytvynenko
  surname   Lytwynenko; Lytvynenko
  gender    m
  acts_for  UKR
  held      security_council_secretary of UKR 2024-03-26..2025-07-18

person makejew
  name      Oleksij Makejew; Oleksii Makejew; Olexij Makejew; Oleksii Makeiev
  surname   Makejew; Makeiev
  gender    m
  acts_for  UKR
  held      ambassador of UKR 2022-10-24..

person melnyk
  name      Andrij Melnyk; Andrij Melnik
  surname   Melnyk; Melnik
  gender    m
  acts_for  UKR
  held      ambassador of UKR ..

person stefanischyna
  name      Olha Stefanischyna; Olga Stefanischyna; Olha Stefanishyna
  surname   Stefanischyna; Stefanishyna
  gender    f
  acts_for  UKR
  held      deputy_prime_minister of UKR 2020-06-04..2025-07
  held      ambassador of UKR 2025-08..

person markarowa
  name      Oksana Markarowa; Oksana Markarova
  surname   Markarowa; Markarova
  gender    f
  acts_for  UKR
  held      ambassador of UKR 2021-04..2025-08

person klitschko
  name      Vitali Klitschko; Witalij Klitschko; Vitaly Klitschko
  surname   Klitschko
  gender    m
  acts_for  UKR
  held      mayor of UKR 2014-06-05..

person fedorow
  name      Mychajlo Fedorow; Mychailo Fedorow; Mykhailo Fedorov
  surname   Fedorow; Fedorov
  gender    m
  acts_for  UKR
  held      deputy_prime_minister of UKR 2023-03..2026-01-14
  held      defence_minister of UKR 2026-01-14..

person klymenko
  name      Ihor Klymenko; Igor Klymenko
  surname   Klymenko
  gender    m
  acts_for  UKR
  held      interior_minister of UKR 2023-02-07..

person monastyrskyj
  name      Denys Monastyrskyj; Denys Monastyrskyi
  surname   Monastyrskyj
  gender    m
  acts_for  UKR
  held      interior_minister of UKR 2021-07-16..2023-01-18

person stefantschuk
  name      Ruslan Stefantschuk; Ruslan Stefanchuk
  surname   Stefantschuk; Stefanchuk
  gender    m
  acts_for  UKR
  held      speaker of UKR 2021-10-08..

person poroschenko
  name      Petro Poroschenko; Petro Poroshenko
  surname   Poroschenko; Poroshenko
  gender    m
  acts_for  UKR
  held      president of UKR 2014-06-07..2019-05-20
  held      opposition_leader of UKR 2019-05-20..
  held      head_of_state of UKR 2014-06-07..2019-05-20

person tymoschenko
  name      Julija Tymoschenko; Julia Timoschenko; Julia Tymoschenko
  surname   Tymoschenko; Timoschenko
  gender    f
  acts_for  UKR
  held      party_leader of UKR ..

person martschenko
  name      Serhij Martschenko; Sergij Martschenko; Serhii Marchenko
  surname   Martschenko; Marchenko
  gender    m
  acts_for  UKR
  held      finance_minister of UKR 2020-03-30..

person katschka
  name      Taras Katschka; Taras Kachka
  surname   Katschka; Kachka
  gender    m
  acts_for  UKR
  held      deputy_prime_minister of UKR 2025-07..

person wereschtschuk
  name      Iryna Wereschtschuk; Irina Wereschtschuk; Iryna Vereshchuk
  surname   Wereschtschuk; Vereshchuk
  gender    f
  acts_for  UKR
  held      deputy_prime_minister of UKR 2021-11-04..2024-09

person tychyj
  name      Heorhij Tychyj; Georgij Tychyj; Heorhii Tykhyi
  surname   Tychyj; Tykhyi
  gender    m
  acts_for  UKR
  held      spokesperson of UKR 2024..

person arachamija
  name      Davyd Arachamija; Dawyd Arachamija; David Arachamija; Davyd Arakhamia
  surname   Arachamija; Arakhamia
  gender    m
  acts_for  UKR
  held      group_leader of UKR 2019-08-29..
  held      negotiator of UKR 2022-02..

person lubinez
  name      Dmytro Lubinez; Dmytro Lubinets
  surname   Lubinez; Lubinets
  gender    m
  acts_for  UKR
  held      official of UKR 2022-07..

person schowkwa
  name      Ihor Schowkwa; Igor Schowkwa; Ihor Zhovkva
  surname   Schowkwa; Zhovkva
  gender    m
  acts_for  UKR
  held      adviser of UKR ..

person sandu
  name      Maia Sandu; Maja Sandu
  surname   Sandu
  gender    f
  acts_for  MDA
  held      president of MDA 2020-12-24..
  held      head_of_state of MDA 2020-12-24..

person dodon
  name      Igor Dodon
  surname   Dodon
  gender    m
  acts_for  MDA
  held      president of MDA 2016-12-23..2020-12-24
  held      opposition_leader of MDA 2020-12-24..
  held      head_of_state of MDA 2016-12-23..2020-12-24

person gavrilita
  name      Natalia Gavrilița; Natalia Gavrilita; Natalia Gavriliţa
  surname   Gavrilița; Gavrilita
  gender    f
  acts_for  MDA
  held      prime_minister of MDA 2021-08-06..2023-02-16
  held      head_of_government of MDA 2021-08-06..2023-02-16

person recean
  name      Dorin Recean
  surname   Recean
  gender    m
  acts_for  MDA
  held      prime_minister of MDA 2023-02-16..2025-11
  held      head_of_government of MDA 2023-02-16..2025-11

person munteanu
  name      Alexandru Munteanu
  surname   Munteanu
  gender    m
  acts_for  MDA
  held      prime_minister of MDA 2025-11..
  held      head_of_government of MDA 2025-11..

person popescu
  name      Nicu Popescu
  surname   Popescu
  gender    m
  acts_for  MDA
  held      foreign_minister of MDA 2021-08-06..2024-01-29

person popsoi
  name      Mihai Popșoi; Mihai Popsoi; Mihai Popşoi
  surname   Popșoi; Popsoi
  gender    m
  acts_for  MDA
  held      foreign_minister of MDA 2024-01-29..

person nosatii
  name      Anatolie Nosatîi; Anatolie Nosatii
  surname   Nosatîi; Nosatii
  gender    m
  acts_for  MDA
  held      defence_minister of MDA 2021-08-06..

person surabischwili
  name      Salome Surabischwili; Salome Zurabischwili; Salome Zourabichvili
  surname   Surabischwili; Zurabischwili; Zourabichvili
  gender    f
  acts_for  GEO
  held      president of GEO 2018-12-16..2024-12-29
  held      head_of_state of GEO 2018-12-16..2024-12-29

person kawelaschwili
  name      Micheil Kawelaschwili; Michail Kawelaschwili; Mikheil Kavelashvili
  surname   Kawelaschwili; Kavelashvili
  gender    m
  acts_for  GEO
  held      president of GEO 2024-12-29..
  held      head_of_state of GEO 2024-12-29..

person garibaschwili
  name      Irakli Garibaschwili; Irakli Garibashvili
  surname   Garibaschwili; Garibashvili
  gender    m
  acts_for  GEO
  held      prime_minister of GEO 2021-02-22..2024-01-29
  held      head_of_government of GEO 2021-02-22..2024-01-29

person kobachidse
  name      Irakli Kobachidse; Irakli Kobakhidze
  surname   Kobachidse; Kobakhidze
  gender    m
  acts_for  GEO
  held      prime_minister of GEO 2024-02-08..
  held      head_of_government of GEO 2024-02-08..

person iwanischwili
  name      Bidsina Iwanischwili; Bidzina Iwanischwili; Bidzina Ivanishvili
  surname   Iwanischwili; Ivanishvili
  gender    m
  acts_for  GEO

person paschinjan
  name      Nikol Paschinjan; Nikol Pashinyan
  surname   Paschinjan; Pashinyan; Paschinian
  gender    m
  acts_for  ARM
  held      prime_minister of ARM 2018-05-08..
  held      head_of_government of ARM 2018-05-08..

person mirsojan
  name      Ararat Mirsojan; Ararat Mirzoyan
  surname   Mirsojan; Mirzoyan
  gender    m
  acts_for  ARM
  held      foreign_minister of ARM 2021-08-19..

person sarkissjan
  name      Armen Sarkissjan; Armen Sarkisjan
  surname   Sarkissjan; Sarkisjan
  gender    m
  acts_for  ARM
  held      president of ARM 2018-04-09..2022-02-01
  held      head_of_state of ARM 2018-04-09..2022-02-01

person chatschaturjan
  name      Wahagn Chatschaturjan; Vahagn Khachaturyan
  surname   Chatschaturjan; Khachaturyan
  gender    m
  acts_for  ARM
  held      president of ARM 2022-03-13..
  held      head_of_state of ARM 2022-03-13..

person papikjan
  name      Suren Papikjan; Suren Papikyan
  surname   Papikjan; Papikyan
  gender    m
  acts_for  ARM
  held      defence_minister of ARM 2021-11-15..

person alijew
  name      Ilham Alijew; Ilcham Alijew; İlham Əliyev; Ilham Aliyev
  surname   Alijew; Aliyev; Aliew
  gender    m
  acts_for  AZE
  held      president of AZE 2003-10-31..
  held      head_of_state of AZE 2003-10-31..

person bayramov
  name      Jeyhun Bayramov; Dscheihun Bairamow; Ceyhun Bayramov
  surname   Bayramov; Bairamow; Bajramow
  gender    m
  acts_for  AZE
  held      foreign_minister of AZE 2020-07-16..

person hajiyev
  name      Hikmet Hajiyev; Hikmet Hadschijew
  surname   Hajiyev; Hadschijew
  gender    m
  acts_for  AZE
  held      adviser of AZE 2018..

person babajew
  name      Muchtar Babajew; Mukhtar Babayev
  surname   Babajew; Babayev
  gender    m
  acts_for  AZE

# Russia and Belarus

person putin
  name      Wladimir Putin; Vladimir Putin
  surname   Putin
  gender    m
  acts_for  RUS
  held      president of RUS 2012-05-07..
  held      head_of_state of RUS 2012-05-07..
  byname    Kremlchef; Kremlchefs; Kreml-Chef; Kreml-Chefs; Kremlherrscher; Kremlherr; russischer Machthaber
  byname    russische Machthaber; russischen Machthaber; russischen Machthabers

person mischustin
  name      Michail Mischustin; Mikhail Mishustin
  surname   Mischustin
  gender    m
  acts_for  RUS
  held      prime_minister of RUS 2020-01-16..
  held      head_of_government of RUS 2020-01-16..

person medwedew
  name      Dmitri Medwedew; Dmitrij Medwedew; Dmitrij Medwedjew; Dmitri Medwedjew; Dmitry Medvedev
  surname   Medwedew; Medwedjew; Medvedev
  gender    m
  acts_for  RUS
  held      president of RUS 2008-05-07..2012-05-07
  held      prime_minister of RUS 2012-05-08..2020-01-16
  held      head_of_state of RUS 2008-05-07..2012-05-07
  held      head_of_government of RUS 2012-05-08..2020-01-16

person lawrow
  name      Sergej Lawrow; Sergei Lawrow; Sergey Lavrov; Sergej Lavrov
  surname   Lawrow; Lavrov
  gender    m
  acts_for  RUS
  held      foreign_minister of RUS 2004-03-09..

person schoigu
  name      Sergej Schoigu; Sergei Schoigu; Sergey Shoigu
  surname   Schoigu; Shoigu
  gender    m
  acts_for  RUS
  held      defence_minister of RUS 2012-11-06..2024-05-12
  held      security_council_secretary of RUS 2024-05-12..

person beloussow
  name      Andrej Beloussow; Andrei Beloussow; Andrej Belousow; Andrey Belousov
  surname   Beloussow; Belousow; Belousov
  gender    m
  acts_for  RUS
  held      defence_minister of RUS 2024-05-14..

person patruschew
  name      Nikolai Patruschew; Nikolaj Patruschew; Nikolai Patrushev
  surname   Patruschew; Patrushev
  gender    m
  acts_for  RUS
  held      security_council_secretary of RUS 2008-05-12..2024-05-12
  held      adviser of RUS 2024-05-14..

person gerassimow
  name      Waleri Gerassimow; Walerij Gerassimow; Waleri Gerasimow; Valery Gerasimov
  surname   Gerassimow; Gerasimow; Gerasimov
  gender    m
  acts_for  RUS
  held      chief_of_staff of RUS 2012-11-09..

person peskow
  name      Dmitri Peskow; Dmitrij Peskow; Dmitry Peskov; Dmitri Peskov
  surname   Peskow; Peskov
  gender    m
  acts_for  RUS
  held      kremlin_spokesperson of RUS 2012-05-22..
  held      government_spokesperson of RUS 2012-05-22..
  held      spokesperson of RUS 2012-05-22..

person sacharowa
  name      Maria Sacharowa; Marija Sacharowa; Maria Zakharova; Maria Sacharova
  surname   Sacharowa; Zakharova; Sacharova
  gender    f
  acts_for  RUS
  held      spokesperson of RUS 2015-08-10..

person uschakow
  name      Juri Uschakow; Jurij Uschakow; Juri Ushakov; Yuri Ushakov
  surname   Uschakow; Ushakov
  gender    m
  acts_for  RUS
  held      adviser of RUS 2012-05..

person dmitrijew
  name      Kirill Dmitrijew; Kirill Dmitriew; Kirill Dmitriev; Kyrill Dmitrijew
  surname   Dmitrijew; Dmitriew; Dmitriev
  gender    m
  acts_for  RUS
  held      special_envoy of RUS 2025-02-23..
  held      director of RDIF 2011..
  held      chief of RDIF 2011..

person medinski
  name      Wladimir Medinski; Wladimir Medinskij; Wladimir Medinsky; Vladimir Medinsky
  surname   Medinski; Medinskij; Medinsky
  gender    m
  acts_for  RUS
  held      adviser of RUS 2020-01-24..
  held      negotiator of RUS 2022-02..

person karassin
  name      Grigori Karassin; Grigorij Karassin; Grigori Karasin; Grigory Karasin
  surname   Karassin; Karasin
  gender    m
  acts_for  RUS
  held      legislator of RUS 2019..
  held      negotiator of RUS 2025-03..

person besseda
  name      Sergej Besseda; Sergei Besseda; Sergey Beseda
  surname   Besseda; Beseda
  gender    m
  acts_for  RUS
  held      adviser of RUS ..

person fomin
  name      Alexander Fomin; Alexandr Fomin
  surname   Fomin
  gender    m
  acts_for  RUS
  held      official of RUS 2017..

person galusin
  name      Michail Galusin; Mikhail Galuzin
  surname   Galusin; Galuzin
  gender    m
  acts_for  RUS
  held      deputy_foreign_minister of RUS 2022-11..

person rjabkow
  name      Sergej Rjabkow; Sergei Rjabkow; Sergey Ryabkov
  surname   Rjabkow; Ryabkov
  gender    m
  acts_for  RUS
  held      deputy_foreign_minister of RUS 2008..

person gruschko
  name      Alexander Gruschko; Alexandr Gruschko; Alexander Grushko
  surname   Gruschko; Grushko
  gender    m
  acts_for  RUS
  held      deputy_foreign_minister of RUS 2018..

person wolodin
  name      Wjatscheslaw Wolodin; Vyacheslav Volodin
  surname   Wolodin; Volodin
  gender    m
  acts_for  RUS
  held      speaker of RUS 2016-10-05..

person matwijenko
  name      Walentina Matwijenko; Valentina Matviyenko
  surname   Matwijenko; Matviyenko; Matwienko
  gender    f
  acts_for  RUS
  held      speaker of RUS 2011-09-21..

person naryschkin
  name      Sergej Naryschkin; Sergei Naryschkin; Sergey Naryshkin
  surname   Naryschkin; Naryshkin
  gender    m
  acts_for  RUS
  held      intelligence_chief of RUS 2016-10-05..

person kostjukow
  name      Igor Kostjukow; Igor Kostyukov
  surname   Kostjukow; Kostyukov
  gender    m
  acts_for  RUS
  held      intelligence_chief of RUS 2018..

person bortnikow
  name      Alexander Bortnikow; Alexander Bortnikov
  surname   Bortnikow; Bortnikov
  gender    m
  acts_for  RUS
  held      intelligence_chief of RUS 2008-05..

person nebensja
  name      Wassili Nebensja; Wassilij Nebensja; Vasily Nebenzya; Wassili Nebensia
  surname   Nebensja; Nebenzya; Nebensia
  gender    m
  acts_for  RUS
  held      ambassador of RUS 2017-07..

person nowak
  name      Alexander Nowak; Alexander Novak; Alexandr Nowak
  surname   Nowak; Novak
  gender    m
  acts_for  RUS
  held      deputy_prime_minister of RUS 2020-11-10..

person siluanow
  name      Anton Siluanow; Anton Siluanov
  surname   Siluanow; Siluanov
  gender    m
  acts_for  RUS
  held      finance_minister of RUS 2011-12-16..

person nabiullina
  name      Elwira Nabiullina; Elvira Nabiullina
  surname   Nabiullina
  gender    f
  acts_for  RUS
  held      central_bank_governor of RUS 2013-06-24..

person reschetnikow
  name      Maxim Reschetnikow; Maxim Reshetnikov
  surname   Reschetnikow; Reshetnikov
  gender    m
  acts_for  RUS
  held      economy_minister of RUS 2020-01-21..

person kirijenko
  name      Sergej Kirijenko; Sergei Kirijenko; Sergey Kiriyenko
  surname   Kirijenko; Kiriyenko
  gender    m
  acts_for  RUS
  held      official of RUS 2016-10..

person kozak
  name      Dmitri Kosak; Dmitrij Kosak; Dmitry Kozak
  surname   Kozak
  gender    m
  acts_for  RUS
  held      official of RUS ..2025-09

person waino
  name      Anton Waino; Anton Vaino
  surname   Waino; Vaino
  gender    m
  acts_for  RUS
  held      cabinet_chief of RUS 2016-08-12..

person prigoschin
  name      Jewgeni Prigoschin; Jewgenij Prigoschin; Yevgeny Prigozhin
  surname   Prigoschin; Prigozhin
  gender    m
  acts_for  WAGNER
  held      leader of WAGNER ..2023-08-23
  held      chief of WAGNER ..2023-08-23

person kadyrow
  name      Ramsan Kadyrow; Ramzan Kadyrow; Ramzan Kadyrov
  surname   Kadyrow; Kadyrov
  gender    m
  acts_for  RUS
  held      governor of RUS 2007..
  byname    Tschetschenenführer; Tschetschenenchef

person kossatschow
  name      Konstantin Kossatschow; Konstantin Kossatschew; Konstantin Kosachev
  surname   Kossatschow; Kossatschew; Kosachev
  gender    m
  acts_for  RUS
  held      legislator of RUS ..

person sluzki
  name      Leonid Sluzki; Leonid Sluzkij; Leonid Slutsky
  surname   Sluzki; Sluzkij; Slutsky
  gender    m
  acts_for  RUS
  held      legislator of RUS ..

person sobjanin
  name      Sergej Sobjanin; Sergei Sobjanin; Sergey Sobyanin
  surname   Sobjanin; Sobyanin
  gender    m
  acts_for  RUS
  held      mayor of RUS 2010-10-21..

person dartschijew
  name      Alexander Dartschijew; Alexander Dartschiew; Alexander Darchiev
  surname   Dartschijew; Dartschiew; Darchiev
  gender    m
  acts_for  RUS
  held      ambassador of RUS 2025-03..

person antonow
  name      Anatoli Antonow; Anatolij Antonow; Anatoly Antonov
  surname   Antonow; Antonov
  gender    m
  acts_for  RUS
  held      ambassador of RUS 2017-08..2024-10

person netschajew
  name      Sergej Netschajew; Sergei Netschajew; Sergey Nechaev
  surname   Netschajew; Nechaev
  gender    m
  acts_for  RUS
  held      ambassador of RUS 2018-01..

person lichatschow
  name      Alexej Lichatschow; Alexei Lichatschow; Alexej Lichatschew; Alexey Likhachev
  surname   Lichatschow; Lichatschew; Likhachev
  gender    m
  acts_for  ROSATOM
  held      director_general of ROSATOM 2016-10-05..
  held      chief of ROSATOM 2016-10-05..

person alexej_miller
  name      Alexej Miller; Alexei Miller
  surname   Miller
  gender    m
  acts_for  GAZPROM
  held      chief of GAZPROM 2001-05..

person moskalkowa
  name      Tatjana Moskalkowa; Tatiana Moskalkova
  surname   Moskalkowa; Moskalkova
  gender    f
  acts_for  RUS
  held      official of RUS 2016-04..

person nawalny
  name      Alexej Nawalny; Alexei Nawalny; Alexej Nawalnyj; Alexey Navalny
  surname   Nawalny; Nawalnyj; Navalny
  gender    m
  acts_for  RUS
  held      opposition_leader of RUS ..2024-02-16

person nawalnaja
  name      Julija Nawalnaja; Julia Nawalnaja; Yulia Navalnaya
  surname   Nawalnaja; Navalnaya
  gender    f
  acts_for  RUS
  held      opposition_leader of RUS 2024-02..

person lukaschenko
  name      Alexander Lukaschenko; Alexandr Lukaschenko; Aljaksandr Lukaschenka; Alexander Lukashenko
  surname   Lukaschenko; Lukaschenka; Lukashenko
  gender    m
  acts_for  BLR
  held      president of BLR 1994-07-20..
  held      ruler of BLR 1994-07-20..
  held      head_of_state of BLR 1994-07-20..

person makej
  name      Wladimir Makej; Wladimir Makei; Uladsimir Makej; Vladimir Makei
  surname   Makej; Makei
  gender    m
  acts_for  BLR
  held      foreign_minister of BLR 2012-08-20..2022-11-26

person alejnik
  name      Sergej Alejnik; Sergei Aleinik; Sjarhej Alejnik
  surname   Alejnik; Aleinik
  gender    m
  acts_for  BLR
  held      foreign_minister of BLR 2022-12-13..2024-06-27

person ryschenkow
  name      Maxim Ryschenkow; Maxim Rischenkow; Maxim Ryzhenkov
  surname   Ryschenkow; Ryzhenkov
  gender    m
  acts_for  BLR
  held      foreign_minister of BLR 2024-06-27..

person chrenin
  name      Viktor Chrenin; Wiktor Chrenin; Viktor Khrenin
  surname   Chrenin; Khrenin
  gender    m
  acts_for  BLR
  held      defence_minister of BLR 2020-01-20..

person golowtschenko
  name      Roman Golowtschenko; Roman Golovchenko
  surname   Golowtschenko
  gender    m
  acts_for  BLR
  held      prime_minister of BLR 2020-06-04..2025-03-10
  held      head_of_government of BLR 2020-06-04..2025-03-10

person turtschin
  name      Alexander Turtschin; Alexander Turchin
  surname   Turtschin; Turchin
  gender    m
  acts_for  BLR
  held      prime_minister of BLR 2025-03-10..
  held      head_of_government of BLR 2025-03-10..

person tichanowskaja
  name      Swetlana Tichanowskaja; Swjatlana Zichanouskaja; Svetlana Tichanowskaja; Sviatlana Tsikhanouskaya
  surname   Tichanowskaja; Zichanouskaja; Tsikhanouskaya
  gender    f
  acts_for  BLR
  held      opposition_leader of BLR 2020-08..

# Central Asia and Mongolia

person tokajew
  name      Kassym-Schomart Tokajew; Kassym-Jomart Tokajew; Kassym-Jomart Tokayev; Kassim-Schomart Tokajew
  surname   Tokajew; Tokayev
  gender    m
  acts_for  KAZ
  held      president of KAZ 2019-03-20..
  held      head_of_state of KAZ 2019-03-20..

person smailow
  name      Älichan Smailow; Alichan Smailow
  surname   Smailow
  gender    m
  acts_for  KAZ
  held      prime_minister of KAZ 2022-01-11..2024-02-05
  held      head_of_government of KAZ 2022-01-11..2024-02-05

person bektenow
  name      Olschas Bektenow; Olzhas Bektenov
  surname   Bektenow; Bektenov
  gender    m
  acts_for  KAZ
  held      prime_minister of KAZ 2024-02-06..
  held      head_of_government of KAZ 2024-02-06..

person nurtleu
  name      Murat Nurtleu
  surname   Nurtleu
  gender    m
  acts_for  KAZ
  held      foreign_minister of KAZ 2023-04..2025-09

person koescherbajew
  name      Jermek Köscherbajew; Yermek Kosherbayev
  surname   Köscherbajew; Kosherbayev
  gender    m
  acts_for  KAZ
  held      foreign_minister of KAZ 2025-09..

person schaparow
  name      Sadyr Schaparow; Sadyr Dschaparow; Sadyr Japarov
  surname   Schaparow; Dschaparow; Japarov
  gender    m
  acts_for  KGZ
  held      president of KGZ 2021-01-28..
  held      head_of_state of KGZ 2021-01-28..

person mirsijojew
  name      Schawkat Mirsijojew; Shavkat Mirziyoyev; Schawkat Mirsijojev
  surname   Mirsijojew; Mirziyoyev
  gender    m
  acts_for  UZB
  held      president of UZB 2016-12-14..
  held      head_of_state of UZB 2016-12-14..

person saidow
  name      Bachtijor Saidow; Bakhtiyor Saidov
  surname   Saidow; Saidov
  gender    m
  acts_for  UZB
  held      foreign_minister of UZB 2022-12-30..

person rahmon
  name      Emomali Rahmon; Emomalij Rahmon; Emomali Rachmon
  surname   Rahmon; Rachmon
  gender    m
  acts_for  TJK
  held      president of TJK 1994-11-16..
  held      head_of_state of TJK 1994-11-16..

person berdimuhamedow
  name      Serdar Berdimuhamedow; Serdar Berdymuchammedow
  surname   Berdimuhamedow; Berdymuchammedow
  gender    m
  acts_for  TKM
  held      president of TKM 2022-03-19..
  held      head_of_state of TKM 2022-03-19..

person chuerelsuech
  name      Uchnaagiin Chürelsüch; Ukhnaagiin Khurelsukh
  surname   Chürelsüch; Khurelsukh
  gender    m
  acts_for  MNG
  held      president of MNG 2021-06-25..
  held      head_of_state of MNG 2021-06-25..

# The United States and Canada

person trump
  name      Donald Trump; Donald J. Trump
  surname   Trump
  gender    m
  acts_for  USA
  held      president of USA 2017-01-20..2021-01-20
  held      president of USA 2025-01-20..
  held      head_of_state of USA 2017-01-20..2021-01-20
  held      head_of_state of USA 2025-01-20..

person biden
  name      Joe Biden; Joseph Biden
  surname   Biden
  gender    m
  acts_for  USA
  held      president of USA 2021-01-20..2025-01-20
  held      head_of_state of USA 2021-01-20..2025-01-20

person kamala_harris
  name      Kamala Harris
  surname   Harris
  gender    f
  acts_for  USA
  held      vice_president of USA 2021-01-20..2025-01-20

person vance
  name      J. D. Vance; JD Vance; J.D. Vance; James David Vance
  surname   Vance
  gender    m
  acts_for  USA
  held      vice_president of USA 2025-01-20..

person pence
  name      Mike Pence
  surname   Pence
  gender    m
  acts_for  USA
  held      vice_president of USA 2017-01-20..2021-01-20

person pompeo
  name      Mike Pompeo
  surname   Pompeo
  gender    m
  acts_for  USA
  held      foreign_minister of USA 2018-04-26..2021-01-20

person blinken
  name      Antony Blinken; Anthony Blinken; Tony Blinken
  surname   Blinken
  gender    m
  acts_for  USA
  held      foreign_minister of USA 2021-01-26..2025-01-20

person rubio
  name      Marco Rubio
  surname   Rubio
  gender    m
  acts_for  USA
  held      foreign_minister of USA 2025-01-21..
  held      national_security_adviser of USA 2025-05-01..

person esper
  name      Mark Esper
  surname   Esper
  gender    m
  acts_for  USA
  held      defence_minister of USA 2019-07-23..2020-11-09
  held      pentagon_chief of USA 2019-07-23..2020-11-09

person austin
  name      Lloyd Austin
  surname   Austin
  gender    m
  acts_for  USA
  held      defence_minister of USA 2021-01-22..2025-01-20
  held      pentagon_chief of USA 2021-01-22..2025-01-20

person hegseth
  name      Pete Hegseth
  surname   Hegseth
  gender    m
  acts_for  USA
  held      defence_minister of USA 2025-01-25..
  held      pentagon_chief of USA 2025-01-25..

person sullivan
  name      Jake Sullivan
  surname   Sullivan
  gender    m
  acts_for  USA
  held      national_security_adviser of USA 2021-01-20..2025-01-20

person waltz
  name      Mike Waltz; Michael Waltz
  surname   Waltz
  gender    m
  acts_for  USA
  held      national_security_adviser of USA 2025-01-20..2025-05-01
  held      ambassador of USA 2025-09..

person obrien
  name      Robert O’Brien
  surname   O’Brien
  gender    m
  acts_for  USA
  held      national_security_adviser of USA 2019-09-18..2021-01-20

person bolton
  name      John Bolton
  surname   Bolton
  gender    m
  acts_for  USA
  held      national_security_adviser of USA 2018-04-09..2019-09-10

person bessent
  name      Scott Bessent
  surname   Bessent
  gender    m
  acts_for  USA
  held      finance_minister of USA 2025-01-28..

person yellen
  name      Janet Yellen
  surname   Yellen
  gender    f
  acts_for  USA
  held      finance_minister of USA 2021-01-26..2025-01-20

person lutnick
  name      Howard Lutnick
  surname   Lutnick
  gender    m
  acts_for  USA
  held      trade_minister of USA 2025-02-21..

person raimondo
  name      Gina Raimondo
  surname   Raimondo
  gender    f
  acts_for  USA
  held      trade_minister of USA 2021-03-03..2025-01-20

person greer
  name      Jamieson Greer
  surname   Greer
  gender    m
  acts_for  USA
  held      commerce_representative of USA 2025-02-26..

person katherine_tai
  name      Katherine Tai
  gender    f
  acts_for  USA
  held      commerce_representative of USA 2021-03-18..2025-01-20

person witkoff
  name      Steve Witkoff; Steven Witkoff
  surname   Witkoff
  gender    m
  acts_for  USA
  held      special_envoy of USA 2025-01-20..

person kellogg
  name      Keith Kellogg
  surname   Kellogg
  gender    m
  acts_for  USA
  held      special_envoy of USA 2025-01-20..2026-01

person kushner
  name      Jared Kushner
  surname   Kushner
  gender    m
  acts_for  USA
  held      adviser of USA 2017-01-20..2021-01-20
  byname    Trump-Schwiegersohn; Trumps Schwiegersohn

person driscoll
  name      Dan Driscoll; Daniel Driscoll
  surname   Driscoll
  gender    m
  acts_for  USA
  held      army_secretary of USA 2025-02-25..

person caine
  name      Dan Caine
  surname   Caine
  gender    m
  acts_for  USA
  held      chief_of_staff of USA 2025-04-11..

person brown
  name      Charles Q. Brown; Charles Brown; C. Q. Brown
  surname   Brown
  gender    m
  acts_for  USA
  held      chief_of_staff of USA 2023-10-01..2025-02-21

person milley
  name      Mark Milley
  surname   Milley
  gender    m
  acts_for  USA
  held      chief_of_staff of USA 2019-10-01..2023-09-30

person brad_cooper
  name      Brad Cooper
  surname   Cooper
  gender    m
  acts_for  USA
  held      general of USA 2025-08..

person kurilla
  name      Michael Kurilla; Erik Kurilla
  surname   Kurilla
  gender    m
  acts_for  USA
  held      general of USA 2022-04..2025-08

person wiles
  name      Susie Wiles
  surname   Wiles
  gender    f
  acts_for  USA
  held      cabinet_chief of USA 2025-01-20..

person leavitt
  name      Karoline Leavitt; Caroline Leavitt
  surname   Leavitt
  gender    f
  acts_for  USA
  held      white_house_spokesperson of USA 2025-01-20..
  held      government_spokesperson of USA 2025-01-20..
  held      spokesperson of USA 2025-01-20..

person jean_pierre
  name      Karine Jean-Pierre
  surname   Jean-Pierre
  gender    f
  acts_for  USA
  held      white_house_spokesperson of USA 2022-05-13..2025-01-20
  held      government_spokesperson of USA 2022-05-13..2025-01-20
  held      spokesperson of USA 2022-05-13..2025-01-20

person bruce
  name      Tammy Bruce
  surname   Bruce
  gender    f
  acts_for  USA
  held      spokesperson of USA 2025-01-20..2025-08

person matthew_miller
  name      Matthew Miller
  surname   Miller
  gender    m
  acts_for  USA
  held      spokesperson of USA 2023-04..2025-01-20

person kirby
  name      John Kirby
  surname   Kirby
  gender    m
  acts_for  USA
  held      spokesperson of USA 2021-01-20..2025-01-20

person ratcliffe
  name      John Ratcliffe
  surname   Ratcliffe
  gender    m
  acts_for  USA
  held      intelligence_chief of USA 2025-01-23..

person gabbard
  name      Tulsi Gabbard
  surname   Gabbard
  gender    f
  acts_for  USA
  held      intelligence_chief of USA 2025-02-12..

person burns
  name      William Burns; Bill Burns
  surname   Burns
  gender    m
  acts_for  USA
  held      intelligence_chief of USA 2021-03-19..2025-01-20

person mike_johnson
  name      Mike Johnson
  surname   Johnson
  gender    m
  acts_for  USA
  held      speaker of USA 2023-10-25..

person pelosi
  name      Nancy Pelosi
  surname   Pelosi
  gender    f
  acts_for  USA
  held      speaker of USA 2019-01-03..2023-01-03

person mccarthy
  name      Kevin McCarthy
  surname   McCarthy
  gender    m
  acts_for  USA
  held      speaker of USA 2023-01-07..2023-10-03

person graham
  name      Lindsey Graham
  surname   Graham
  gender    m
  acts_for  USA
  held      legislator of USA 2003-01-03..

person blumenthal
  name      Richard Blumenthal
  surname   Blumenthal
  gender    m
  acts_for  USA
  held      legislator of USA 2011-01..

person mcconnell
  name      Mitch McConnell
  surname   McConnell
  gender    m
  acts_for  USA
  held      group_leader of USA ..2025-01-03
  held      legislator of USA ..

person thune
  name      John Thune
  surname   Thune
  gender    m
  acts_for  USA
  held      group_leader of USA 2025-01-03..
  held      legislator of USA ..

person schumer
  name      Chuck Schumer
  surname   Schumer
  gender    m
  acts_for  USA
  held      group_leader of USA ..
  held      legislator of USA ..

person whitaker
  name      Matthew Whitaker
  surname   Whitaker
  gender    m
  acts_for  USA
  held      ambassador of USA 2025-04..

person huckabee
  name      Mike Huckabee
  surname   Huckabee
  gender    m
  acts_for  USA
  held      ambassador of USA 2025-04..

person barrack
  name      Tom Barrack; Thomas Barrack
  surname   Barrack
  gender    m
  acts_for  USA
  held      ambassador of USA 2025-05..
  held      special_envoy of USA 2025-05..

person ortagus
  name      Morgan Ortagus
  surname   Ortagus
  gender    f
  acts_for  USA
  held      special_envoy of USA 2025-01..

person boulos
  name      Massad Boulos
  surname   Boulos
  gender    m
  acts_for  USA
  held      adviser of USA 2025-01-20..

person boehler
  name      Adam Boehler
  surname   Boehler
  gender    m
  acts_for  USA
  held      special_envoy of USA 2025..

person coale
  name      John Coale
  surname   Coale
  gender    m
  acts_for  USA
  held      special_envoy of USA 2025..

person grenell
  name      Richard Grenell; Ric Grenell
  surname   Grenell
  gender    m
  acts_for  USA
  held      special_envoy of USA 2025-01-20..
  held      ambassador of USA 2018-05..2020-06

person mcgurk
  name      Brett McGurk
  surname   McGurk
  gender    m
  acts_for  USA
  held      adviser of USA 2021-01-20..2025-01-20

person hochstein
  name      Amos Hochstein
  surname   Hochstein
  gender    m
  acts_for  USA
  held      adviser of USA 2021..2025-01-20
  held      special_envoy of USA 2021..2025-01-20

person kerry
  name      John Kerry
  surname   Kerry
  gender    m
  acts_for  USA
  held      special_envoy of USA 2021-01-20..2024-03

person podesta
  name      John Podesta
  surname   Podesta
  gender    m
  acts_for  USA
  held      special_envoy of USA 2024-03..2025-01-20

person stephen_miller
  name      Stephen Miller
  surname   Miller
  gender    m
  acts_for  USA
  held      adviser of USA 2025-01-20..

person noem
  name      Kristi Noem
  surname   Noem
  gender    f
  acts_for  USA
  held      interior_minister of USA 2025-01-25..

person wright
  name      Chris Wright; Christopher Wright
  surname   Wright
  gender    m
  acts_for  USA
  held      energy_minister of USA 2025-02-03..

person burgum
  name      Doug Burgum
  surname   Burgum
  gender    m
  acts_for  USA
  held      minister of USA 2025-02-01..

person jerome_powell
  name      Jerome Powell
  surname   Powell
  gender    m
  acts_for  USA
  held      central_bank_governor of USA 2018-02-05..2026-05

person colby
  name      Elbridge Colby
  surname   Colby
  gender    m
  acts_for  USA
  held      state_secretary of USA 2025-04..

person landau
  name      Christopher Landau
  surname   Landau
  gender    m
  acts_for  USA
  held      deputy_foreign_minister of USA 2025-03..

person nuland
  name      Victoria Nuland
  surname   Nuland
  gender    f
  acts_for  USA
  held      state_secretary of USA 2021-05..2024-03

person thomas_greenfield
  name      Linda Thomas-Greenfield
  surname   Thomas-Greenfield
  gender    f
  acts_for  USA
  held      ambassador of USA 2021-02-25..2025-01-20

person musk
  name      Elon Musk
  surname   Musk
  gender    m
  acts_for  USA
  held      adviser of USA 2025-01-20..2025-05-30
  byname    Tesla-Chef

person obama
  name      Barack Obama
  surname   Obama
  gender    m
  acts_for  USA
  held      president of USA 2009-01-20..2017-01-20
  held      head_of_state of USA 2009-01-20..2017-01-20

person bush
  name      George W. Bush
  surname   Bush
  gender    m
  acts_for  USA
  held      president of USA 2001-01-20..2009-01-20
  held      head_of_state of USA 2001-01-20..2009-01-20

person bill_clinton
  name      Bill Clinton
  surname   Clinton
  gender    m
  acts_for  USA
  held      president of USA 1993-01-20..2001-01-20
  held      head_of_state of USA 1993-01-20..2001-01-20

person hillary_clinton
  name      Hillary Clinton
  surname   Clinton
  gender    f
  acts_for  USA
  held      foreign_minister of USA 2009-01-21..2013-02-01

person trudeau
  name      Justin Trudeau
  surname   Trudeau
  gender    m
  acts_for  CAN
  held      prime_minister of CAN 2015-11-04..2025-03-14
  held      head_of_government of CAN 2015-11-04..2025-03-14

person carney
  name      Mark Carney
  surname   Carney
  gender    m
  acts_for  CAN
  held      prime_minister of CAN 2025-03-14..
  held      head_of_government of CAN 2025-03-14..

person champagne
  name      François-Philippe Champagne; Francois-Philippe Champagne
  surname   Champagne
  gender    m
  acts_for  CAN
  held      foreign_minister of CAN 2019-11-20..2021-01-12
  held      finance_minister of CAN 2025-03-14..

person garneau
  name      Marc Garneau
  surname   Garneau
  gender    m
  acts_for  CAN
  held      foreign_minister of CAN 2021-01-12..2021-10-26

person joly
  name      Mélanie Joly; Melanie Joly
  surname   Joly
  gender    f
  acts_for  CAN
  held      foreign_minister of CAN 2021-10-26..2025-05-13

person anand
  name      Anita Anand
  surname   Anand
  gender    f
  acts_for  CAN
  held      defence_minister of CAN 2021-10-26..2023-07-26
  held      foreign_minister of CAN 2025-05-13..

person sajjan
  name      Harjit Sajjan
  surname   Sajjan
  gender    m
  acts_for  CAN
  held      defence_minister of CAN 2015-11-04..2021-10-26

person bill_blair
  name      Bill Blair
  surname   Blair
  gender    m
  acts_for  CAN
  held      defence_minister of CAN 2023-07-26..2025-05-13

person mcguinty
  name      David McGuinty
  surname   McGuinty
  gender    m
  acts_for  CAN
  held      defence_minister of CAN 2025-05-13..

person freeland
  name      Chrystia Freeland
  surname   Freeland
  gender    f
  acts_for  CAN
  held      deputy_prime_minister of CAN 2019-11-20..2024-12-16
  held      finance_minister of CAN 2020-08-18..2024-12-16
  held      special_envoy of CAN 2025-09..

person poilievre
  name      Pierre Poilievre
  surname   Poilievre
  gender    m
  acts_for  CAN
  held      opposition_leader of CAN 2022-09-10..

# Latin America

person lopez_obrador
  name      Andrés Manuel López Obrador; Andres Manuel Lopez Obrador
  surname   López Obrador; Lopez Obrador
  gender    m
  acts_for  MEX
  held      president of MEX 2018-12-01..2024-10-01
  held      head_of_state of MEX 2018-12-01..2024-10-01

person sheinbaum
  name      Claudia Sheinbaum
  surname   Sheinbaum
  gender    f
  acts_for  MEX
  held      president of MEX 2024-10-01..
  held      head_of_state of MEX 2024-10-01..

person ebrard
  name      Marcelo Ebrard
  surname   Ebrard
  gender    m
  acts_for  MEX
  held      foreign_minister of MEX 2018-12-01..2023-06
  held      economy_minister of MEX 2024-10-01..

person barcena
  name      Alicia Bárcena; Alicia Barcena
  surname   Bárcena; Barcena
  gender    f
  acts_for  MEX
  held      foreign_minister of MEX 2023-07..2024-09-30
  held      environment_minister of MEX 2024-10-01..

person de_la_fuente
  name      Juan Ramón de la Fuente; Juan Ramon de la Fuente
  surname   de la Fuente
  gender    m
  acts_for  MEX
  held      foreign_minister of MEX 2024-10-01..

person bolsonaro
  name      Jair Bolsonaro
  surname   Bolsonaro
  gender    m
  acts_for  BRA
  held      president of BRA 2019-01-01..2022-12-31
  held      head_of_state of BRA 2019-01-01..2022-12-31

person lula
  name      Luiz Inácio Lula da Silva; Luiz Inacio Lula da Silva; Lula da Silva
  surname   Lula; Lula da Silva
  gender    m
  acts_for  BRA
  held      president of BRA 2023-01-01..
  held      president of BRA 2003-01-01..2010-12-31
  held      head_of_state of BRA 2023-01-01..
  held      head_of_state of BRA 2003-01-01..2010-12-31

person alckmin
  name      Geraldo Alckmin
  surname   Alckmin
  gender    m
  acts_for  BRA
  held      vice_president of BRA 2023-01-01..

person vieira
  name      Mauro Vieira
  surname   Vieira
  gender    m
  acts_for  BRA
  held      foreign_minister of BRA 2023-01-01..

person mucio
  name      José Múcio; Jose Mucio; José Múcio Monteiro
  surname   Múcio; Mucio
  gender    m
  acts_for  BRA
  held      defence_minister of BRA 2023-01-01..

person amorim
  name      Celso Amorim
  surname   Amorim
  gender    m
  acts_for  BRA
  held      adviser of BRA 2023-01-01..

person silva
  name      Marina Silva
  surname   Silva
  gender    f
  acts_for  BRA
  held      environment_minister of BRA 2023-01-01..

person fernando_haddad
  name      Fernando Haddad
  surname   Haddad
  gender    m
  acts_for  BRA
  held      finance_minister of BRA 2023-01-01..

person correa_do_lago
  name      André Corrêa do Lago; Andre Correa do Lago
  surname   Corrêa do Lago; Correa do Lago
  gender    m
  acts_for  BRA
  held      diplomat of BRA ..

person fernandez
  name      Alberto Fernández; Alberto Fernandez
  surname   Fernández; Fernandez
  gender    m
  acts_for  ARG
  held      president of ARG 2019-12-10..2023-12-10
  held      head_of_state of ARG 2019-12-10..2023-12-10

person milei
  name      Javier Milei
  surname   Milei
  gender    m
  acts_for  ARG
  held      president of ARG 2023-12-10..
  held      head_of_state of ARG 2023-12-10..

person mondino
  name      Diana Mondino
  surname   Mondino
  gender    f
  acts_for  ARG
  held      foreign_minister of ARG 2023-12-10..2024-10-30

person werthein
  name      Gerardo Werthein
  surname   Werthein
  gender    m
  acts_for  ARG
  held      foreign_minister of ARG 2024-11..2025-10

person quirno
  name      Pablo Quirno
  surname   Quirno
  gender    m
  acts_for  ARG
  held      foreign_minister of ARG 2025-10..

person petri
  name      Luis Petri
  surname   Petri
  gender    m
  acts_for  ARG
  held      defence_minister of ARG 2023-12-10..2025-12

person caputo
  name      Luis Caputo
  surname   Caputo
  gender    m
  acts_for  ARG
  held      economy_minister of ARG 2023-12-10..
  held      finance_minister of ARG 2023-12-10..

person boric
  name      Gabriel Boric
  surname   Boric
  gender    m
  acts_for  CHL
  held      president of CHL 2022-03-11..2026-03-11
  held      head_of_state of CHL 2022-03-11..2026-03-11

person kast
  name      José Antonio Kast; Jose Antonio Kast
  surname   Kast
  gender    m
  acts_for  CHL
  held      president of CHL 2026-03-11..
  held      head_of_state of CHL 2026-03-11..

person pinera
  name      Sebastián Piñera; Sebastian Pinera
  surname   Piñera; Pinera
  gender    m
  acts_for  CHL
  held      president of CHL 2018-03-11..2022-03-11
  held      head_of_state of CHL 2018-03-11..2022-03-11

person duque
  name      Iván Duque; Ivan Duque
  surname   Duque
  gender    m
  acts_for  COL
  held      president of COL 2018-08-07..2022-08-07
  held      head_of_state of COL 2018-08-07..2022-08-07

person petro
  name      Gustavo Petro
  surname   Petro
  gender    m
  acts_for  COL
  held      president of COL 2022-08-07..2026-08-07
  held      head_of_state of COL 2022-08-07..2026-08-07

person maduro
  name      Nicolás Maduro; Nicolas Maduro
  surname   Maduro
  gender    m
  acts_for  VEN
  held      president of VEN 2013-04-19..2026-01-03
  held      ruler of VEN 2013-04-19..2026-01-03
  held      head_of_state of VEN 2013-04-19..2026-01-03

person delcy_rodriguez
  name      Delcy Rodríguez; Delcy Rodriguez
  surname   Rodríguez; Rodriguez
  gender    f
  acts_for  VEN
  held      vice_president of VEN 2018-06-14..2026-01-05
  held      president of VEN 2026-01-05..
  held      head_of_state of VEN 2026-01-05..

person machado
  name      María Corina Machado; Maria Corina Machado
  surname   Machado
  gender    f
  acts_for  VEN
  held      opposition_leader of VEN 2023-10..

person gonzalez_urrutia
  name      Edmundo González Urrutia; Edmundo Gonzalez Urrutia; Edmundo González
  surname   González Urrutia; González
  gender    m
  acts_for  VEN
  held      opposition_leader of VEN 2024-04..

person diaz_canel
  name      Miguel Díaz-Canel; Miguel Diaz-Canel
  surname   Díaz-Canel; Diaz-Canel
  gender    m
  acts_for  CUB
  held      president of CUB 2019-10-10..
  held      head_of_state of CUB 2019-10-10..

person bruno_rodriguez
  name      Bruno Rodríguez; Bruno Rodriguez
  surname   Rodríguez; Rodriguez
  gender    m
  acts_for  CUB
  held      foreign_minister of CUB 2009-03-02..

person boluarte
  name      Dina Boluarte
  surname   Boluarte
  gender    f
  acts_for  PER
  held      president of PER 2022-12-07..2025-10-10
  held      head_of_state of PER 2022-12-07..2025-10-10

person arce
  name      Luis Arce
  surname   Arce
  gender    m
  acts_for  BOL
  held      president of BOL 2020-11-08..2025-11-08
  held      head_of_state of BOL 2020-11-08..2025-11-08

person paz
  name      Rodrigo Paz; Rodrigo Paz Pereira
  surname   Paz
  gender    m
  acts_for  BOL
  held      president of BOL 2025-11-08..
  held      head_of_state of BOL 2025-11-08..

person noboa
  name      Daniel Noboa
  surname   Noboa
  gender    m
  acts_for  ECU
  held      president of ECU 2023-11-23..
  held      head_of_state of ECU 2023-11-23..

person bukele
  name      Nayib Bukele
  surname   Bukele
  gender    m
  acts_for  SLV
  held      president of SLV 2019-06-01..
  held      head_of_state of SLV 2019-06-01..

person mulino
  name      José Raúl Mulino; Jose Raul Mulino
  surname   Mulino
  gender    m
  acts_for  PAN
  held      president of PAN 2024-07-01..
  held      head_of_state of PAN 2024-07-01..

person arevalo
  name      Bernardo Arévalo; Bernardo Arevalo
  surname   Arévalo; Arevalo
  gender    m
  acts_for  GTM
  held      president of GTM 2024-01-15..
  held      head_of_state of GTM 2024-01-15..

person castro
  name      Xiomara Castro
  surname   Castro
  gender    f
  acts_for  HND
  held      president of HND 2022-01-27..2026-01-27
  held      head_of_state of HND 2022-01-27..2026-01-27

person pena
  name      Santiago Peña; Santiago Pena
  surname   Peña; Pena
  gender    m
  acts_for  PRY
  held      president of PRY 2023-08-15..
  held      head_of_state of PRY 2023-08-15..

person orsi
  name      Yamandú Orsi; Yamandu Orsi
  surname   Orsi
  gender    m
  acts_for  URY
  held      president of URY 2025-03-01..
  held      head_of_state of URY 2025-03-01..

person ortega
  name      Daniel Ortega
  surname   Ortega
  gender    m
  acts_for  NIC
  held      president of NIC 2007-01-10..
  held      ruler of NIC 2007-01-10..
  held      head_of_state of NIC 2007-01-10..

person mottley
  name      Mia Mottley
  surname   Mottley
  gender    f
  acts_for  BRB
  held      prime_minister of BRB 2018-05-25..
  held      head_of_government of BRB 2018-05-25..

person irfaan_ali
  name      Irfaan Ali
  gender    m
  acts_for  GUY
  held      president of GUY 2020-08-02..
  held      head_of_state of GUY 2020-08-02..

# Turkey, the Middle East, North Africa

person erdogan
  name      Recep Tayyip Erdoğan; Recep Tayyip Erdogan; Tayyip Erdogan; Tayyip Erdoğan
  surname   Erdoğan; Erdogan
  gender    m
  acts_for  TUR
  held      president of TUR 2014-08-28..
  held      head_of_state of TUR 2014-08-28..

person cavusoglu
  name      Mevlüt Çavuşoğlu; Mevlüt Cavusoglu; Mevlut Cavusoglu
  surname   Çavuşoğlu; Cavusoglu; Çavusoglu
  gender    m
  acts_for  TUR
  held      foreign_minister of TUR 2015-11-24..2023-06-03

person fidan
  name      Hakan Fidan
  surname   Fidan
  gender    m
  acts_for  TUR
  held      foreign_minister of TUR 2023-06-04..
  held      intelligence_chief of TUR 2010..2023-06-03

person akar
  name      Hulusi Akar
  surname   Akar
  gender    m
  acts_for  TUR
  held      defence_minister of TUR 2018-07-10..2023-06-03

person yasar_gueler
  name      Yaşar Güler; Yasar Güler
  surname   Güler
  gender    m
  acts_for  TUR
  held      defence_minister of TUR 2023-06-04..

person kalin
  name      İbrahim Kalın; Ibrahim Kalin; Ibrahim Kalın
  surname   Kalın; Kalin
  gender    m
  acts_for  TUR
  held      spokesperson of TUR 2014-12..2023-06-05
  held      intelligence_chief of TUR 2023-06-05..

person simsek
  name      Mehmet Şimşek; Mehmet Simsek
  surname   Şimşek; Simsek
  gender    m
  acts_for  TUR
  held      finance_minister of TUR 2023-06-04..

person yilmaz
  name      Cevdet Yılmaz; Cevdet Yilmaz
  surname   Yılmaz; Yilmaz
  gender    m
  acts_for  TUR
  held      vice_president of TUR 2023-06-04..

person imamoglu
  name      Ekrem İmamoğlu; Ekrem Imamoglu; Ekrem Imamoğlu
  surname   İmamoğlu; Imamoglu; Imamoğlu
  gender    m
  acts_for  TUR
  held      mayor of TUR 2019-06-27..2025-03
  held      opposition_leader of TUR ..

person oezel
  name      Özgür Özel
  surname   Özel
  gender    m
  acts_for  TUR
  held      opposition_leader of TUR 2023-11-08..
  held      party_leader of TUR 2023-11-08..

person netanjahu
  name      Benjamin Netanjahu; Benjamin Netanyahu; Benyamin Netanjahu; Binjamin Netanjahu
  surname   Netanjahu; Netanyahu
  gender    m
  acts_for  ISR
  held      prime_minister of ISR 2009-03-31..2021-06-13
  held      prime_minister of ISR 2022-12-29..
  held      opposition_leader of ISR 2021-06-28..2022-12-29
  held      head_of_government of ISR 2009-03-31..2021-06-13
  held      head_of_government of ISR 2022-12-29..

person bennett
  name      Naftali Bennett; Naftali Bennet
  surname   Bennett; Bennet
  gender    m
  acts_for  ISR
  held      prime_minister of ISR 2021-06-13..2022-06-30
  held      head_of_government of ISR 2021-06-13..2022-06-30

person lapid
  name      Jair Lapid; Yair Lapid
  surname   Lapid
  gender    m
  acts_for  ISR
  held      prime_minister of ISR 2022-07-01..2022-12-29
  held      foreign_minister of ISR 2021-06-13..2022-12-29
  held      opposition_leader of ISR 2023-01-02..
  held      head_of_government of ISR 2022-07-01..2022-12-29

person herzog
  name      Isaac Herzog; Izchak Herzog; Jitzchak Herzog; Yitzhak Herzog
  surname   Herzog
  gender    m
  acts_for  ISR
  held      president of ISR 2021-07-07..
  held      head_of_state of ISR 2021-07-07..

person rivlin
  name      Reuven Rivlin
  surname   Rivlin
  gender    m
  acts_for  ISR
  held      president of ISR 2014-07-24..2021-07-07
  held      head_of_state of ISR 2014-07-24..2021-07-07

person gantz
  name      Benny Gantz; Beni Gantz
  surname   Gantz
  gender    m
  acts_for  ISR
  held      defence_minister of ISR 2020-05-17..2022-12-29

person gallant
  name      Yoav Gallant; Joav Galant; Joaw Galant; Yoav Galant
  surname   Gallant; Galant
  gender    m
  acts_for  ISR
  held      defence_minister of ISR 2022-12-29..2024-11-07

person katz
  name      Israel Katz; Jisrael Katz; Yisrael Katz
  surname   Katz
  gender    m
  acts_for  ISR
  held      foreign_minister of ISR 2024-01-01..2024-11-07
  held      defence_minister of ISR 2024-11-07..

person cohen
  name      Eli Cohen
  surname   Cohen
  gender    m
  acts_for  ISR
  held      foreign_minister of ISR 2022-12-29..2023-12-31
  held      energy_minister of ISR 2024-01..

person saar
  name      Gideon Saar; Gideon Sa’ar
  surname   Saar; Sa’ar
  gender    m
  acts_for  ISR
  held      foreign_minister of ISR 2024-11..

person aschkenasi
  name      Gabi Aschkenasi; Gabi Ashkenazi
  surname   Aschkenasi; Ashkenazi
  gender    m
  acts_for  ISR
  held      foreign_minister of ISR 2020-05-17..2021-06-13

person dermer
  name      Ron Dermer
  surname   Dermer
  gender    m
  acts_for  ISR
  held      strategic_affairs_minister of ISR 2022-12-29..2025-11
  held      negotiator of ISR 2025-02..2025-11

person smotrich
  name      Bezalel Smotrich; Bezalel Smotritsch
  surname   Smotrich; Smotritsch
  gender    m
  acts_for  ISR
  held      finance_minister of ISR 2022-12-29..

person ben_gvir
  name      Itamar Ben-Gvir; Itamar Ben Gvir; Itamar Ben-Gwir
  surname   Ben-Gvir; Ben Gvir; Ben-Gwir
  gender    m
  acts_for  ISR
  held      security_minister of ISR 2022-12-29..

person zamir
  name      Ejal Zamir; Eyal Zamir; Ejal Samir
  surname   Zamir; Samir
  gender    m
  acts_for  ISR
  held      chief_of_staff of ISR 2025-03-05..

person halevi
  name      Herzi Halevi; Herzl Halevi
  surname   Halevi
  gender    m
  acts_for  ISR
  held      chief_of_staff of ISR 2023-01-16..2025-03-05

person kochavi
  name      Aviv Kochavi
  surname   Kochavi
  gender    m
  acts_for  ISR
  held      chief_of_staff of ISR 2019-01-15..2023-01-16

person barnea
  name      David Barnea; Dedi Barnea; David Barnia
  surname   Barnea
  gender    m
  acts_for  ISR
  held      intelligence_chief of ISR 2021-06-01..
  held      negotiator of ISR 2023-10..

person hanegbi
  name      Tzachi Hanegbi; Zachi Hanegbi
  surname   Hanegbi
  gender    m
  acts_for  ISR
  held      national_security_adviser of ISR 2023-01..2025-10

person danon
  name      Danny Danon
  surname   Danon
  gender    m
  acts_for  ISR
  held      ambassador of ISR 2015-10..2020-07
  held      ambassador of ISR 2024-08..

person erdan
  name      Gilad Erdan
  surname   Erdan
  gender    m
  acts_for  ISR
  held      ambassador of ISR 2020-07..2024-08

person prosor
  name      Ron Prosor
  surname   Prosor
  gender    m
  acts_for  ISR
  held      ambassador of ISR 2022-08..

person abbas
  name      Mahmud Abbas; Mahmoud Abbas
  surname   Abbas
  gender    m
  acts_for  PSE
  held      president of PSE 2005-01-15..
  held      head_of_state of PSE 2005-01-15..
  byname    Palästinenserpräsident; Palästinenserpräsidenten; Palästinenser-Präsident; Palästinenser-Präsidenten

person schtajjeh
  name      Mohammed Schtajjeh; Mohammed Schtaje; Mohammad Shtayyeh
  surname   Schtajjeh; Schtaje; Shtayyeh
  gender    m
  acts_for  PSE
  held      prime_minister of PSE 2019-04-13..2024-03-31
  held      head_of_government of PSE 2019-04-13..2024-03-31

person mustafa
  name      Mohammed Mustafa; Mohammad Mustafa
  surname   Mustafa
  gender    m
  acts_for  PSE
  held      prime_minister of PSE 2024-03-31..
  held      foreign_minister of PSE 2024-03-31..2025-06
  held      head_of_government of PSE 2024-03-31..

person al_maliki
  name      Rijad al-Maliki; Riad al-Maliki; Riyad al-Maliki
  surname   al-Maliki; Maliki
  gender    m
  acts_for  PSE
  held      foreign_minister of PSE 2009..2024-03-31

person aghabekian
  name      Varsen Aghabekian; Varsen Aghabekian Shahin
  surname   Aghabekian
  gender    f
  acts_for  PSE
  held      foreign_minister of PSE 2025-06..

person al_scheich
  name      Hussein al-Scheich; Hussein al-Sheikh; Hussein Al-Scheich
  surname   al-Scheich; al-Sheikh
  gender    m
  acts_for  PSE
  held      vice_president of PSE 2025-04-26..

person mansur
  name      Rijad Mansur; Riad Mansur; Riyad Mansour
  surname   Mansur; Mansour
  gender    m
  acts_for  PSE
  held      ambassador of PSE 2005..

person hanija
  name      Ismail Hanija; Ismail Hanijeh; Ismail Hanije; Ismail Haniyeh
  surname   Hanija; Hanijeh; Hanije; Haniyeh
  gender    m
  acts_for  HAMAS
  held      chief of HAMAS 2017-05-06..2024-07-31

person sinwar
  name      Jahja Sinwar; Jahia Sinwar; Jihia al-Sinwar; Yahya Sinwar; Jahja al-Sinwar
  surname   Sinwar; al-Sinwar
  gender    m
  acts_for  HAMAS
  held      chief of HAMAS 2024-08-06..2024-10-16

person al_haja
  name      Chalil al-Haja; Chalil al-Hajja; Khalil al-Hayya; Chalil al-Haijja
  surname   al-Haja; al-Hajja; al-Hayya
  gender    m
  acts_for  HAMAS
  held      negotiator of HAMAS 2024..

person maschal
  name      Chalid Maschal; Chaled Maschal; Khaled Meshaal; Khaled Maschaal
  surname   Maschal; Meshaal; Maschaal
  gender    m
  acts_for  HAMAS
  held      official of HAMAS ..

person deif
  name      Mohammed Deif
  surname   Deif
  gender    m
  acts_for  HAMAS
  held      general of HAMAS ..2024-07

person hamdan
  name      Osama Hamdan; Usama Hamdan
  surname   Hamdan
  gender    m
  acts_for  HAMAS
  held      official of HAMAS ..

person naim
  name      Bassem Naim; Basem Naim
  surname   Naim
  gender    m
  acts_for  HAMAS
  held      official of HAMAS ..

person abu_marsuk
  name      Mussa Abu Marsuk; Musa Abu Marzuk
  surname   Abu Marsuk; Abu Marzuk
  gender    m
  acts_for  HAMAS
  held      official of HAMAS ..

person michel_aoun
  name      Michel Aoun
  surname   Aoun
  gender    m
  acts_for  LBN
  held      president of LBN 2016-10-31..2022-10-30
  held      head_of_state of LBN 2016-10-31..2022-10-30

person joseph_aoun
  name      Joseph Aoun; Josef Aun; Joseph Aun
  surname   Aoun; Aun
  gender    m
  acts_for  LBN
  held      president of LBN 2025-01-09..
  held      army_chief of LBN 2017-03-08..2025-01-09
  held      head_of_state of LBN 2025-01-09..

person mikati
  name      Nadschib Mikati; Najib Mikati
  surname   Mikati
  gender    m
  acts_for  LBN
  held      prime_minister of LBN 2021-09-10..2025-02-08
  held      head_of_government of LBN 2021-09-10..2025-02-08

person salam
  name      Nawaf Salam
  surname   Salam
  gender    m
  acts_for  LBN
  held      prime_minister of LBN 2025-02-08..
  held      head_of_government of LBN 2025-02-08..

person berri
  name      Nabih Berri
  surname   Berri
  gender    m
  acts_for  LBN
  held      speaker of LBN 1992-10-20..

person bou_habib
  name      Abdallah Bou Habib; Abdallah Bu Habib
  surname   Bou Habib; Bu Habib
  gender    m
  acts_for  LBN
  held      foreign_minister of LBN 2021-09-10..2025-02-08

person radschi
  name      Jussef Radschi; Youssef Rajji; Joe Rajji; Youssef Raggi
  surname   Radschi; Rajji; Raggi
  gender    m
  acts_for  LBN
  held      foreign_minister of LBN 2025-02-08..

person menassa
  name      Michel Menassa
  surname   Menassa
  gender    m
  acts_for  LBN
  held      defence_minister of LBN 2025-02-08..

person nasrallah
  name      Hassan Nasrallah
  surname   Nasrallah
  gender    m
  acts_for  HEZBOLLAH
  held      secretary_general of HEZBOLLAH 1992-02..2024-09-27
  held      chief of HEZBOLLAH 1992-02..2024-09-27

person kassem
  name      Naim Kassem; Naim Qassem; Naim Kassim
  surname   Kassem; Qassem; Kassim
  gender    m
  acts_for  HEZBOLLAH
  held      secretary_general of HEZBOLLAH 2024-10-29..
  held      chief of HEZBOLLAH 2024-10-29..

person al_assad
  name      Baschar al-Assad; Bashar al-Assad; Baschar Assad
  surname   al-Assad; Assad
  gender    m
  acts_for  SYR
  held      president of SYR 2000-07-17..2024-12-08
  held      ruler of SYR 2000-07-17..2024-12-08
  held      head_of_state of SYR 2000-07-17..2024-12-08

person al_scharaa
  name      Ahmed al-Scharaa; Ahmed al-Schara; Ahmad al-Scharaa; Ahmed al-Sharaa; Ahmed Al-Scharaa; Ahmed asch-Scharaa
  name      Abu Mohammed al-Dscholani; Abu Mohammad al-Dschaulani; Abu Mohammed al-Golani
  surname   al-Scharaa; al-Schara; al-Sharaa; Al-Scharaa; Scharaa; al-Dscholani; al-Dschaulani; al-Golani
  gender    m
  acts_for  SYR
  held      president of SYR 2025-01-29..
  held      ruler of SYR 2024-12-08..
  held      head_of_state of SYR 2025-01-29..

person al_schaibani
  name      Asaad al-Schaibani; Asaad al-Schibani; Asaad Hassan al-Schaibani; Assad al-Schaibani; Asaad al-Shaibani
  surname   al-Schaibani; al-Schibani; al-Shaibani
  gender    m
  acts_for  SYR
  held      foreign_minister of SYR 2024-12-21..

person abu_kasra
  name      Murhaf Abu Kasra; Murhaf Abu Qasra
  surname   Abu Kasra; Abu Qasra
  gender    m
  acts_for  SYR
  held      defence_minister of SYR 2024-12..

person mekdad
  name      Faisal Mekdad; Faisal al-Mekdad; Faisal Mikdad
  surname   Mekdad; al-Mekdad; Mikdad
  gender    m
  acts_for  SYR
  held      foreign_minister of SYR 2020-11-22..2024-09

person abdi
  name      Maslum Abdi; Mazlum Abdi; Maslum Kobani; Mazloum Abdi
  surname   Abdi
  gender    m
  acts_for  SDF
  held      leader of SDF 2015-10..
  held      chief of SDF 2015-10..

person al_kasimi
  name      Mustafa al-Kasimi; Mustafa al-Kadhimi; Mustafa al-Kadhemi
  surname   al-Kasimi; al-Kadhimi
  gender    m
  acts_for  IRQ
  held      prime_minister of IRQ 2020-05-07..2022-10-27
  held      head_of_government of IRQ 2020-05-07..2022-10-27

person al_sudani
  name      Mohammed Schia al-Sudani; Mohammed Schiaa al-Sudani; Mohammed al-Sudani; Mohammed Shia al-Sudani
  surname   al-Sudani; Sudani
  gender    m
  acts_for  IRQ
  held      prime_minister of IRQ 2022-10-27..
  held      head_of_government of IRQ 2022-10-27..

person salih
  name      Barham Salih; Barham Saleh
  surname   Salih; Saleh
  gender    m
  acts_for  UNHCR
  held      president of IRQ 2018-10-02..2022-10-17
  held      high_commissioner of UNHCR 2026-01-01..
  held      head_of_state of IRQ 2018-10-02..2022-10-17
  held      chief of UNHCR 2026-01-01..

person raschid
  name      Abdul Latif Raschid; Abdel Latif Raschid; Abdul Latif Rashid
  surname   Raschid; Rashid
  gender    m
  acts_for  IRQ
  held      president of IRQ 2022-10-17..
  held      head_of_state of IRQ 2022-10-17..

person fuad_hussein
  name      Fuad Hussein; Fouad Hussein
  gender    m
  acts_for  IRQ
  held      foreign_minister of IRQ 2020-06-06..

person netschirwan_barsani
  name      Netschirwan Barsani; Nechirvan Barzani
  surname   Barsani; Barzani
  gender    m
  acts_for  KURDISTAN_REGION
  held      president of KURDISTAN_REGION 2019-06-10..
  held      chief of KURDISTAN_REGION 2019-06-10..

person masrur_barsani
  name      Masrur Barsani; Masrour Barzani
  surname   Barsani; Barzani
  gender    m
  acts_for  KURDISTAN_REGION

person chamenei
  name      Ali Chamenei; Ali Khamenei; Ajatollah Ali Chamenei; Ajatollah Chamenei; Ali Chamene’i; Sejjed Ali Chamenei
  surname   Chamenei; Khamenei
  gender    m
  acts_for  IRN
  held      supreme_leader of IRN 1989-06-04..

person ruhani
  name      Hassan Ruhani; Hassan Rohani; Hassan Rouhani
  surname   Ruhani; Rohani; Rouhani
  gender    m
  acts_for  IRN
  held      president of IRN 2013-08-03..2021-08-03
  held      head_of_state of IRN 2013-08-03..2021-08-03

person raisi
  name      Ebrahim Raisi; Ebrahim Raissi; Ibrahim Raisi
  surname   Raisi; Raissi
  gender    m
  acts_for  IRN
  held      president of IRN 2021-08-03..2024-05-19
  held      head_of_state of IRN 2021-08-03..2024-05-19

person mochber
  name      Mohammed Mochber; Mohammad Mochber; Mohammad Mokhber
  surname   Mochber; Mokhber
  gender    m
  acts_for  IRN
  held      president of IRN 2024-05-20..2024-07-28
  held      head_of_state of IRN 2024-05-20..2024-07-28

person peseschkian
  name      Massud Peseschkian; Masud Peseschkian; Massoud Peseschkian; Masoud Pezeshkian; Massud Peseschkjan
  surname   Peseschkian; Pezeshkian; Peseschkjan
  gender    m
  acts_for  IRN
  held      president of IRN 2024-07-28..
  held      head_of_state of IRN 2024-07-28..

person sarif
  name      Mohammed Dschawad Sarif; Mohammed Javad Zarif; Mohammad Dschawad Sarif; Mohammad Javad Zarif
  name      Dschawad Sarif
  surname   Sarif; Zarif
  gender    m
  acts_for  IRN
  held      foreign_minister of IRN 2013-08-15..2021-08-25
  held      vice_president of IRN 2024-08..2025-03

person amir_abdollahian
  name      Hossein Amir-Abdollahian; Hussein Amirabdollahian; Hossein Amirabdollahian; Hussein Amir-Abdollahian
  surname   Amir-Abdollahian; Amirabdollahian
  gender    m
  acts_for  IRN
  held      foreign_minister of IRN 2021-08-25..2024-05-19

person ali_bagheri
  name      Ali Bagheri; Ali Bagheri Kani; Ali Bagheri-Kani
  surname   Bagheri; Bagheri Kani; Bagheri-Kani
  gender    m
  acts_for  IRN
  held      foreign_minister of IRN 2024-05-20..2024-08-21
  held      negotiator of IRN 2021-09..2024-05

person araghtschi
  name      Abbas Araghtschi; Abbas Araghchi; Abbas Aragtschi; Abbas Araqchi; Abbas Araktschi
  surname   Araghtschi; Araghchi; Aragtschi; Araqchi; Araktschi
  gender    m
  acts_for  IRN
  held      foreign_minister of IRN 2024-08-21..

person laridschani
  name      Ali Laridschani; Ali Larijani; Ali Laridjani
  surname   Laridschani; Larijani
  gender    m
  acts_for  IRN
  held      security_council_secretary of IRN 2025-08-05..
  held      speaker of IRN 2008..2020-05

person schamchani
  name      Ali Schamchani; Ali Shamkhani
  surname   Schamchani; Shamkhani
  gender    m
  acts_for  IRN
  held      security_council_secretary of IRN 2013-09..2023-05-22
  held      adviser of IRN 2023-05..

person ahmadian
  name      Ali Akbar Ahmadian
  surname   Ahmadian
  gender    m
  acts_for  IRN
  held      security_council_secretary of IRN 2023-05-22..2025-08-05

person nasirsadeh
  name      Asis Nasirsadeh; Aziz Nasirzadeh; Asis Nassirsadeh
  surname   Nasirsadeh; Nasirzadeh; Nassirsadeh
  gender    m
  acts_for  IRN
  held      defence_minister of IRN 2024-08-21..

person aschtiani
  name      Mohammed Resa Aschtiani; Mohammad Resa Aschtiani; Mohammad Reza Ashtiani
  surname   Aschtiani; Ashtiani
  gender    m
  acts_for  IRN
  held      defence_minister of IRN 2021-08-25..2024-08-21

person ghalibaf
  name      Mohammed Bagher Ghalibaf; Mohammad Bagher Ghalibaf; Mohammad Bagher Kalibaf
  surname   Ghalibaf; Kalibaf
  gender    m
  acts_for  IRN
  held      speaker of IRN 2020-05-28..

person baghai
  name      Ismail Baghai; Esmail Baghai; Esmaeil Baghaei; Ismail Baghaei
  surname   Baghai; Baghaei
  gender    m
  acts_for  IRN
  held      spokesperson of IRN 2024-10..

person kanaani
  name      Nasser Kanaani; Nasser Kanani; Nasser Kan’ani
  surname   Kanaani; Kanani
  gender    m
  acts_for  IRN
  held      spokesperson of IRN 2022-06..2024-10

person eslami
  name      Mohammed Eslami; Mohammad Eslami
  surname   Eslami
  gender    m
  acts_for  IRN
  held      vice_president of IRN 2021-08-29..

person irawani
  name      Amir Said Irawani; Amir Saeid Iravani; Amir-Said Irawani
  surname   Irawani; Iravani
  gender    m
  acts_for  IRN
  held      ambassador of IRN 2022..

person tacht_ravantschi
  name      Madschid Tacht-Ravantschi; Majid Takht-Ravanchi; Madschid Tacht-Rawantschi
  surname   Tacht-Ravantschi; Takht-Ravanchi; Tacht-Rawantschi
  gender    m
  acts_for  IRN
  held      deputy_foreign_minister of IRN 2024..
  held      ambassador of IRN 2019-04..2022

person gharibabadi
  name      Kasem Gharibabadi; Kazem Gharibabadi
  surname   Gharibabadi
  gender    m
  acts_for  IRN
  held      deputy_foreign_minister of IRN 2024..

person mohammed_bagheri
  name      Mohammed Bagheri; Mohammad Bagheri; Mohammad Hossein Bagheri
  surname   Bagheri
  gender    m
  acts_for  IRN
  held      chief_of_staff of IRN 2016-06-28..2025-06-13

person mussawi
  name      Abdolrahim Mussawi; Abdolrahim Musawi; Abdolrahim Mousavi
  surname   Mussawi; Musawi; Mousavi
  gender    m
  acts_for  IRN
  held      chief_of_staff of IRN 2025-06-13..

person salami
  name      Hussein Salami; Hossein Salami
  surname   Salami
  gender    m
  acts_for  IRGC
  held      leader of IRGC 2019-04-21..2025-06-13
  held      chief of IRGC 2019-04-21..2025-06-13

person pakpur
  name      Mohammed Pakpur; Mohammad Pakpur; Mohammad Pakpour
  surname   Pakpur; Pakpour
  gender    m
  acts_for  IRGC
  held      leader of IRGC 2025-06-13..
  held      chief of IRGC 2025-06-13..

person soleimani
  name      Ghassem Soleimani; Kassem Soleimani; Ghasem Soleimani; Qassem Soleimani
  surname   Soleimani
  gender    m
  acts_for  IRGC
  held      general of IRGC ..2020-01-03

person al_sisi
  name      Abdel Fattah al-Sisi; Abdel Fatah al-Sisi; Abdelfattah al-Sisi; Abdel Fattah as-Sisi
  surname   al-Sisi; Sisi; as-Sisi
  gender    m
  acts_for  EGY
  held      president of EGY 2014-06-08..
  held      head_of_state of EGY 2014-06-08..

person madbuli
  name      Mustafa Madbuli; Mostafa Madbuli; Mostafa Madbouly; Mustafa Madbouly
  surname   Madbuli; Madbouly
  gender    m
  acts_for  EGY
  held      prime_minister of EGY 2018-06-14..
  held      head_of_government of EGY 2018-06-14..

person schukri
  name      Samih Schukri; Sameh Schukri; Sameh Schoukry; Sameh Shoukry
  surname   Schukri; Schoukry; Shoukry
  gender    m
  acts_for  EGY
  held      foreign_minister of EGY 2014-06-17..2024-07-03

person abdelatty
  name      Badr Abdelatty; Badr Abdel-Atti; Badr Abdelati; Badr Abdel Atty
  surname   Abdelatty; Abdel-Atti; Abdelati; Abdel Atty
  gender    m
  acts_for  EGY
  held      foreign_minister of EGY 2024-07-03..

person kamel
  name      Abbas Kamel
  surname   Kamel
  gender    m
  acts_for  EGY
  held      intelligence_chief of EGY 2018-06..2024-10

person raschad
  name      Hassan Raschad; Hassan Rashad
  surname   Raschad; Rashad
  gender    m
  acts_for  EGY
  held      intelligence_chief of EGY 2024-10..

person abdullah
  name      Abdullah II.; König Abdullah II.; König Abdullah; Abdallah II.; Abdullah II. bin al-Hussein
  surname   Abdullah; Abdallah
  gender    m
  acts_for  JOR
  held      monarch of JOR 1999-02-07..
  held      head_of_state of JOR 1999-02-07..

person hussein_bin_abdullah
  name      Hussein bin Abdullah; Kronprinz Hussein
  gender    m
  acts_for  JOR
  held      crown_prince of JOR 2009-07-02..

person safadi
  name      Aiman Safadi; Ayman Safadi; Aiman al-Safadi; Ayman al-Safadi
  surname   Safadi; al-Safadi
  gender    m
  acts_for  JOR
  held      foreign_minister of JOR 2017-01-15..

person al_chasawneh
  name      Bischer al-Chasawneh; Bisher al-Khasawneh
  surname   al-Chasawneh; al-Khasawneh
  gender    m
  acts_for  JOR
  held      prime_minister of JOR 2020-10-12..2024-09-15
  held      head_of_government of JOR 2020-10-12..2024-09-15

person dschafar_hassan
  name      Dschafar Hassan; Jafar Hassan; Dschaafar Hassan
  gender    m
  acts_for  JOR
  held      prime_minister of JOR 2024-09-15..
  held      head_of_government of JOR 2024-09-15..

person salman
  name      Salman bin Abdulasis; Salman ibn Abd al-Asis; König Salman; Salman bin Abdulaziz
  surname   Salman
  gender    m
  acts_for  SAU
  held      monarch of SAU 2015-01-23..
  held      head_of_state of SAU 2015-01-23..

person mohammed_bin_salman
  name      Mohammed bin Salman; Mohammad bin Salman; Muhammad bin Salman; Kronprinz Mohammed bin Salman
  surname   bin Salman
  gender    m
  acts_for  SAU
  held      crown_prince of SAU 2017-06-21..
  held      prime_minister of SAU 2022-09-27..
  held      head_of_government of SAU 2022-09-27..
  byname    MBS; MbS

person bin_farhan
  name      Faisal bin Farhan; Prinz Faisal bin Farhan; Faisal bin Farhan al-Saud
  surname   bin Farhan
  gender    m
  acts_for  SAU
  held      foreign_minister of SAU 2019-10-23..

person chalid_bin_salman
  name      Chalid bin Salman; Khalid bin Salman; Chaled bin Salman
  surname   bin Salman
  gender    m
  acts_for  SAU
  held      defence_minister of SAU 2022-09-27..

person abdulasis_bin_salman
  name      Abdulasis bin Salman; Abdulaziz bin Salman
  surname   bin Salman
  gender    m
  acts_for  SAU
  held      energy_minister of SAU 2019-09-08..

person al_aiban
  name      Musaid al-Aiban; Mussaed al-Aiban; Musaed al-Aiban
  surname   al-Aiban
  gender    m
  acts_for  SAU
  held      national_security_adviser of SAU 2018..

person al_dschubeir
  name      Adel al-Dschubeir; Adel al-Jubeir; Adel al-Dschubair
  surname   al-Dschubeir; al-Jubeir
  gender    m
  acts_for  SAU
  held      minister of SAU 2018-12..

person mohammed_bin_sajid
  name      Mohammed bin Sajid; Mohammed bin Zayed; Mohamed bin Zayed; Mohammed bin Sajid al-Nahjan
  name      Mohammed bin Zayed Al Nahyan
  surname   bin Sajid; bin Zayed
  gender    m
  acts_for  ARE
  held      president of ARE 2022-05-14..
  held      head_of_state of ARE 2022-05-14..

person abdullah_bin_sajid
  name      Abdullah bin Sajid; Abdullah bin Zayed; Abdallah bin Sajid
  surname   bin Sajid; bin Zayed
  gender    m
  acts_for  ARE
  held      foreign_minister of ARE 2006-02-09..

person gargasch
  name      Anwar Gargasch; Anwar Gargash
  surname   Gargasch; Gargash
  gender    m
  acts_for  ARE
  held      adviser of ARE 2021-02..

person al_maktum
  name      Mohammed bin Raschid al-Maktum; Mohammed bin Rashid; Mohammed bin Raschid
  surname   al-Maktum; bin Raschid
  gender    m
  acts_for  ARE
  held      prime_minister of ARE 2006-01-05..
  held      defence_minister of ARE 2006-02..2024-07-14
  held      head_of_government of ARE 2006-01-05..

person al_dschaber
  name      Sultan al-Dschaber; Sultan al-Jaber; Sultan Ahmed al-Dschaber
  surname   al-Dschaber; al-Jaber
  gender    m
  acts_for  ARE
  held      minister of ARE 2020-07..

person al_thani
  name      Tamim bin Hamad al-Thani; Tamim bin Hamad Al Thani; Scheich Tamim; Tamim bin Hamad
  surname   al-Thani; Tamim
  gender    m
  acts_for  QAT
  held      emir of QAT 2013-06-25..
  held      head_of_state of QAT 2013-06-25..

person mohammed_bin_abdulrahman_al_thani
  name      Mohammed bin Abdulrahman al-Thani; Mohammed bin Abdulrahman; Mohammed bin Abdulrahman Al Thani
  name      Mohammed bin Abdelrahman al-Thani; Scheich Mohammed bin Abdulrahman
  surname   bin Abdulrahman; al-Thani
  gender    m
  acts_for  QAT
  held      foreign_minister of QAT 2016-01-27..
  held      prime_minister of QAT 2023-03-07..
  held      head_of_government of QAT 2023-03-07..

person al_ansari
  name      Madschid al-Ansari; Majed al-Ansari; Madsched al-Ansari
  surname   al-Ansari
  gender    m
  acts_for  QAT
  held      spokesperson of QAT 2022..

person al_kaabi
  name      Saad al-Kaabi; Saad Scherida al-Kaabi
  surname   al-Kaabi
  gender    m
  acts_for  QAT
  held      energy_minister of QAT 2018-11..

person saud_bin_abdulrahman_al_thani
  name      Saud bin Abdulrahman al-Thani; Saud bin Abdulrahman
  surname   bin Abdulrahman
  gender    m
  acts_for  QAT
  held      defence_minister of QAT 2024-11-12..

person al_attiyah
  name      Khalid al-Attiyah; Chalid al-Attija
  surname   al-Attiyah; al-Attija
  gender    m
  acts_for  QAT
  held      defence_minister of QAT 2016-01-27..2024-11-12

person nawaf_al_ahmad_al_sabah
  name      Nawaf al-Ahmad al-Sabah
  surname   al-Sabah
  gender    m
  acts_for  KWT
  held      emir of KWT 2020-09-30..2023-12-16
  held      head_of_state of KWT 2020-09-30..2023-12-16

person mischal_al_ahmad_al_sabah
  name      Mischal al-Ahmad al-Sabah; Meschal al-Ahmad al-Sabah; Mischal al-Ahmed al-Sabah
  surname   al-Sabah
  gender    m
  acts_for  KWT
  held      emir of KWT 2023-12-16..
  held      head_of_state of KWT 2023-12-16..

person al_chalifa
  name      Hamad bin Isa al-Chalifa; König Hamad
  surname   al-Chalifa
  gender    m
  acts_for  BHR
  held      monarch of BHR 2002-02-14..
  held      head_of_state of BHR 2002-02-14..

person haitham
  name      Haitham bin Tarik; Haitham bin Tariq; Sultan Haitham
  surname   Haitham
  gender    m
  acts_for  OMN
  held      sultan of OMN 2020-01-11..
  held      head_of_state of OMN 2020-01-11..

person al_busaidi
  name      Badr al-Busaidi; Badr Albusaidi; Badr bin Hamad al-Busaidi
  surname   al-Busaidi; Albusaidi
  gender    m
  acts_for  OMN
  held      foreign_minister of OMN 2020-08-18..

person hadi
  name      Abed Rabbo Mansur Hadi; Abd Rabbo Mansur Hadi
  surname   Hadi
  gender    m
  acts_for  YEM
  held      president of YEM 2012-02-27..2022-04-07
  held      head_of_state of YEM 2012-02-27..2022-04-07

person al_alimi
  name      Raschad al-Alimi; Rashad al-Alimi
  surname   al-Alimi
  gender    m
  acts_for  YEM
  held      president of YEM 2022-04-07..
  held      head_of_state of YEM 2022-04-07..

person bin_mubarak
  name      Ahmed bin Mubarak; Ahmed Awad bin Mubarak
  surname   bin Mubarak
  gender    m
  acts_for  YEM
  held      foreign_minister of YEM 2020-12..2024-02
  held      prime_minister of YEM 2024-02-05..2025-05-03
  held      head_of_government of YEM 2024-02-05..2025-05-03

person bin_brik
  name      Salim bin Brik; Salem bin Breik; Salim bin Breik
  surname   bin Brik; bin Breik
  gender    m
  acts_for  YEM
  held      prime_minister of YEM 2025-05-03..
  held      head_of_government of YEM 2025-05-03..

person al_huthi
  name      Abdul-Malik al-Huthi; Abdulmalik al-Huthi; Abdel Malik al-Huthi; Abdul Malik al-Houthi
  surname   al-Huthi; al-Houthi
  gender    m
  acts_for  HOUTHI
  held      leader of HOUTHI 2004..
  held      chief of HOUTHI 2004..
  byname    Huthi-Chef; Huthi-Anführer

person sari
  name      Jahja Sari; Jahia Sari; Yahya Saree; Jahja Saree
  surname   Sari; Saree
  gender    m
  acts_for  HOUTHI
  held      general of HOUTHI ..
  held      spokesperson of HOUTHI ..

person grundberg
  name      Hans Grundberg
  surname   Grundberg
  gender    m
  acts_for  UN
  held      special_envoy of UN 2021-09..

person tebboune
  name      Abdelmadjid Tebboune
  surname   Tebboune
  gender    m
  acts_for  DZA
  held      president of DZA 2019-12-19..
  held      head_of_state of DZA 2019-12-19..

person attaf
  name      Ahmed Attaf
  surname   Attaf
  gender    m
  acts_for  DZA
  held      foreign_minister of DZA 2023-03..

person mohammed_vi
  name      Mohammed VI.; König Mohammed VI.
  surname   Mohammed VI.
  gender    m
  acts_for  MAR
  held      monarch of MAR 1999-07-23..
  held      head_of_state of MAR 1999-07-23..

person bourita
  name      Nasser Bourita
  surname   Bourita
  gender    m
  acts_for  MAR
  held      foreign_minister of MAR 2017-04-05..

person saied
  name      Kais Saied; Kaïs Saïed; Kais Saïed
  surname   Saied; Saïed
  gender    m
  acts_for  TUN
  held      president of TUN 2019-10-23..
  held      head_of_state of TUN 2019-10-23..

person dbeiba
  name      Abdul Hamid Dbeiba; Abdulhamid Dbeibah; Abdel Hamid Dbeiba
  surname   Dbeiba; Dbeibah
  gender    m
  acts_for  LBY
  held      prime_minister of LBY 2021-03-15..
  held      head_of_government of LBY 2021-03-15..

person haftar
  name      Chalifa Haftar; Khalifa Haftar; Chalifa Hafter
  surname   Haftar; Hafter
  gender    m
  acts_for  LNA
  held      leader of LNA 2014..
  held      chief of LNA 2014..

person al_menfi
  name      Mohammed al-Menfi; Mohammed al-Manfi; Mohamed al-Menfi
  surname   al-Menfi; al-Manfi
  gender    m
  acts_for  LBY
  held      president of LBY 2021-03-15..
  held      head_of_state of LBY 2021-03-15..

# China and East Asia

person xi
  name      Xi Jinping
  surname   Xi
  gender    m
  acts_for  CHN
  held      president of CHN 2013-03-14..
  held      party_and_state_chief of CHN 2013-03-14..
  held      head_of_state of CHN 2013-03-14..

person li_keqiang
  name      Li Keqiang
  surname   Li
  gender    m
  acts_for  CHN
  held      prime_minister of CHN 2013-03-15..2023-03-11
  held      head_of_government of CHN 2013-03-15..2023-03-11

person li_qiang
  name      Li Qiang
  surname   Li
  gender    m
  acts_for  CHN
  held      prime_minister of CHN 2023-03-11..
  held      head_of_government of CHN 2023-03-11..

person wang_yi
  name      Wang Yi
  surname   Wang
  gender    m
  acts_for  CHN
  held      foreign_minister of CHN 2013-03-16..2022-12-30
  held      foreign_minister of CHN 2023-07-25..

person qin
  name      Qin Gang
  surname   Qin
  gender    m
  acts_for  CHN
  held      foreign_minister of CHN 2022-12-30..2023-07-25

person wei
  name      Wei Fenghe
  surname   Wei
  gender    m
  acts_for  CHN
  held      defence_minister of CHN 2018-03-19..2023-03-12

person li_shangfu
  name      Li Shangfu
  surname   Li
  gender    m
  acts_for  CHN
  held      defence_minister of CHN 2023-03-12..2023-10-24

person dong
  name      Dong Jun
  surname   Dong
  gender    m
  acts_for  CHN
  held      defence_minister of CHN 2023-12-29..

person han_zheng
  name      Han Zheng
  gender    m
  acts_for  CHN
  held      vice_president of CHN 2023-03-10..

person he_lifeng
  name      He Lifeng
  gender    m
  acts_for  CHN
  held      deputy_prime_minister of CHN 2023-03-12..

person ding_xuexiang
  name      Ding Xuexiang
  gender    m
  acts_for  CHN
  held      deputy_prime_minister of CHN 2023-03-12..

person wang_wentao
  name      Wang Wentao
  surname   Wang
  gender    m
  acts_for  CHN
  held      trade_minister of CHN 2020-12-26..

person li_hui
  name      Li Hui
  surname   Li
  gender    m
  acts_for  CHN
  held      special_envoy of CHN 2023-04..

person zhai
  name      Zhai Jun
  surname   Zhai
  gender    m
  acts_for  CHN
  held      special_envoy of CHN 2019-09..

person zhao
  name      Zhao Leji
  surname   Zhao
  gender    m
  acts_for  CHN
  held      speaker of CHN 2023-03-10..

person mao
  name      Mao Ning
  surname   Mao
  gender    f
  acts_for  CHN
  held      spokesperson of CHN 2022-09..

person lin_jian
  name      Lin Jian
  surname   Lin
  gender    m
  acts_for  CHN
  held      spokesperson of CHN 2024-03..

person guo
  name      Guo Jiakun
  surname   Guo
  gender    m
  acts_for  CHN
  held      spokesperson of CHN 2024-12..

person wang_wenbin
  name      Wang Wenbin
  surname   Wang
  gender    m
  acts_for  CHN
  held      spokesperson of CHN 2020-07..2024-05

person fu
  name      Fu Cong
  surname   Fu
  gender    m
  acts_for  CHN
  held      ambassador of CHN 2022-12..

person xie
  name      Xie Zhenhua
  surname   Xie
  gender    m
  acts_for  CHN
  held      special_envoy of CHN 2021-02..2024-01

person liu
  name      Liu Zhenmin
  surname   Liu
  gender    m
  acts_for  CHN
  held      special_envoy of CHN 2024-01..

person lam
  name      Carrie Lam
  surname   Lam
  gender    f
  acts_for  HKG
  held      chief_executive of HKG 2017-07-01..2022-06-30

person john_lee
  name      John Lee; John Lee Ka-chiu
  surname   Lee
  gender    m
  acts_for  HKG
  held      chief_executive of HKG 2022-07-01..

person tsai
  name      Tsai Ing-wen
  surname   Tsai
  gender    f
  acts_for  TWN
  held      president of TWN 2016-05-20..2024-05-20
  held      head_of_state of TWN 2016-05-20..2024-05-20

person lai
  name      Lai Ching-te; William Lai
  surname   Lai
  gender    m
  acts_for  TWN
  held      president of TWN 2024-05-20..
  held      vice_president of TWN 2020-05-20..2024-05-20
  held      head_of_state of TWN 2024-05-20..

person wu
  name      Joseph Wu
  surname   Wu
  gender    m
  acts_for  TWN
  held      foreign_minister of TWN 2018-02-26..2024-05-20

person lin_chia_lung
  name      Lin Chia-lung
  surname   Lin
  gender    m
  acts_for  TWN
  held      foreign_minister of TWN 2024-05-20..

person koo
  name      Wellington Koo
  surname   Koo
  gender    m
  acts_for  TWN
  held      defence_minister of TWN 2024-05-20..

person naruhito
  name      Naruhito; Kaiser Naruhito
  surname   Naruhito
  gender    m
  acts_for  JPN
  held      emperor of JPN 2019-05-01..
  held      head_of_state of JPN 2019-05-01..

person abe
  name      Shinzo Abe; Shinzō Abe
  surname   Abe
  gender    m
  acts_for  JPN
  held      prime_minister of JPN 2012-12-26..2020-09-16
  held      head_of_government of JPN 2012-12-26..2020-09-16

person suga
  name      Yoshihide Suga
  surname   Suga
  gender    m
  acts_for  JPN
  held      prime_minister of JPN 2020-09-16..2021-10-04
  held      head_of_government of JPN 2020-09-16..2021-10-04

person kishida
  name      Fumio Kishida
  surname   Kishida
  gender    m
  acts_for  JPN
  held      prime_minister of JPN 2021-10-04..2024-10-01
  held      head_of_government of JPN 2021-10-04..2024-10-01

person ishiba
  name      Shigeru Ishiba
  surname   Ishiba
  gender    m
  acts_for  JPN
  held      prime_minister of JPN 2024-10-01..2025-10-21
  held      head_of_government of JPN 2024-10-01..2025-10-21

person takaichi
  name      Sanae Takaichi
  surname   Takaichi
  gender    f
  acts_for  JPN
  held      prime_minister of JPN 2025-10-21..
  held      head_of_government of JPN 2025-10-21..

person motegi
  name      Toshimitsu Motegi
  surname   Motegi
  gender    m
  acts_for  JPN
  held      foreign_minister of JPN 2019-09-11..2021-11
  held      foreign_minister of JPN 2025-10-21..

person hayashi
  name      Yoshimasa Hayashi
  surname   Hayashi
  gender    m
  acts_for  JPN
  held      foreign_minister of JPN 2021-11-10..2023-09-13

person kamikawa
  name      Yoko Kamikawa
  surname   Kamikawa
  gender    f
  acts_for  JPN
  held      foreign_minister of JPN 2023-09-13..2024-10-01

person iwaya
  name      Takeshi Iwaya
  surname   Iwaya
  gender    m
  acts_for  JPN
  held      foreign_minister of JPN 2024-10-01..2025-10-21

person kishi
  name      Nobuo Kishi
  surname   Kishi
  gender    m
  acts_for  JPN
  held      defence_minister of JPN 2020-09-16..2022-08-10

person hamada
  name      Yasukazu Hamada
  surname   Hamada
  gender    m
  acts_for  JPN
  held      defence_minister of JPN 2022-08-10..2023-09-13

person kihara
  name      Minoru Kihara
  surname   Kihara
  gender    m
  acts_for  JPN
  held      defence_minister of JPN 2023-09-13..2024-10-01

person nakatani
  name      Gen Nakatani
  surname   Nakatani
  gender    m
  acts_for  JPN
  held      defence_minister of JPN 2024-10-01..2025-10-21

person koizumi
  name      Shinjiro Koizumi
  surname   Koizumi
  gender    m
  acts_for  JPN
  held      defence_minister of JPN 2025-10-21..

person akazawa
  name      Ryosei Akazawa
  surname   Akazawa
  gender    m
  acts_for  JPN
  held      negotiator of JPN 2025-04..
  held      minister of JPN 2024-10-01..

person moon
  name      Moon Jae-in
  surname   Moon
  gender    m
  acts_for  KOR
  held      president of KOR 2017-05-10..2022-05-10
  held      head_of_state of KOR 2017-05-10..2022-05-10

person yoon
  name      Yoon Suk-yeol; Yoon Suk Yeol
  surname   Yoon
  gender    m
  acts_for  KOR
  held      president of KOR 2022-05-10..2025-04-04
  held      head_of_state of KOR 2022-05-10..2025-04-04

person lee_jae_myung
  name      Lee Jae-myung; Lee Jae Myung
  surname   Lee
  gender    m
  acts_for  KOR
  held      president of KOR 2025-06-04..
  held      head_of_state of KOR 2025-06-04..

person han_duck_soo
  name      Han Duck-soo
  gender    m
  acts_for  KOR
  held      prime_minister of KOR 2022-05-21..2025-05-01
  held      head_of_government of KOR 2022-05-21..2025-05-01

person kim_min_seok
  name      Kim Min-seok
  surname   Kim
  gender    m
  acts_for  KOR
  held      prime_minister of KOR 2025-07..
  held      head_of_government of KOR 2025-07..

person chung
  name      Chung Eui-yong
  surname   Chung
  gender    m
  acts_for  KOR
  held      foreign_minister of KOR 2021-02-09..2022-05

person park_jin
  name      Park Jin
  gender    m
  acts_for  KOR
  held      foreign_minister of KOR 2022-05-12..2024-01

person cho_tae_yul
  name      Cho Tae-yul
  surname   Cho
  gender    m
  acts_for  KOR
  held      foreign_minister of KOR 2024-01..2025-07

person cho_hyun
  name      Cho Hyun
  surname   Cho
  gender    m
  acts_for  KOR
  held      foreign_minister of KOR 2025-07..

person ahn
  name      Ahn Gyu-back
  surname   Ahn
  gender    m
  acts_for  KOR
  held      defence_minister of KOR 2025-07..

person wi
  name      Wi Sung-lac
  surname   Wi
  gender    m
  acts_for  KOR
  held      national_security_adviser of KOR 2025-06-04..

person kim_jong_un
  name      Kim Jong-un; Kim Jong Un
  surname   Kim
  gender    m
  acts_for  PRK
  held      ruler of PRK 2011-12-17..
  held      head_of_state of PRK 2011-12-17..

person kim_yo_jong
  name      Kim Yo-jong; Kim Yo Jong
  surname   Kim
  gender    f
  acts_for  PRK

person choe
  name      Choe Son-hui; Choe Son Hui
  surname   Choe
  gender    f
  acts_for  PRK
  held      foreign_minister of PRK 2022-06..

# South and South-East Asia, Oceania

person modi
  name      Narendra Modi
  surname   Modi
  gender    m
  acts_for  IND
  held      prime_minister of IND 2014-05-26..
  held      head_of_government of IND 2014-05-26..

person jaishankar
  name      Subrahmanyam Jaishankar; S. Jaishankar; Jaishankar
  surname   Jaishankar
  gender    m
  acts_for  IND
  held      foreign_minister of IND 2019-05-30..

person singh
  name      Rajnath Singh
  surname   Singh
  gender    m
  acts_for  IND
  held      defence_minister of IND 2019-05-31..

person doval
  name      Ajit Doval
  surname   Doval
  gender    m
  acts_for  IND
  held      national_security_adviser of IND 2014-05-30..

person murmu
  name      Droupadi Murmu
  surname   Murmu
  gender    f
  acts_for  IND
  held      president of IND 2022-07-25..
  held      head_of_state of IND 2022-07-25..

person kovind
  name      Ram Nath Kovind
  surname   Kovind
  gender    m
  acts_for  IND
  held      president of IND 2017-07-25..2022-07-25
  held      head_of_state of IND 2017-07-25..2022-07-25

person goyal
  name      Piyush Goyal
  surname   Goyal
  gender    m
  acts_for  IND
  held      trade_minister of IND 2019-05-31..

person sitharaman
  name      Nirmala Sitharaman
  surname   Sitharaman
  gender    f
  acts_for  IND
  held      finance_minister of IND 2019-05-31..

person imran_khan
  name      Imran Khan
  surname   Khan
  gender    m
  acts_for  PAK
  held      prime_minister of PAK 2018-08-18..2022-04-10
  held      head_of_government of PAK 2018-08-18..2022-04-10

person sharif
  name      Shehbaz Sharif; Schahbas Scharif; Shahbaz Sharif
  surname   Sharif; Scharif
  gender    m
  acts_for  PAK
  held      prime_minister of PAK 2022-04-11..2023-08-14
  held      prime_minister of PAK 2024-03-04..
  held      head_of_government of PAK 2022-04-11..2023-08-14
  held      head_of_government of PAK 2024-03-04..

person dar
  name      Ishaq Dar; Ischak Dar; Mohammad Ishaq Dar
  surname   Dar
  gender    m
  acts_for  PAK
  held      foreign_minister of PAK 2024-03-11..

person bhutto_zardari
  name      Bilawal Bhutto Zardari; Bilawal Bhutto-Zardari
  surname   Bhutto Zardari; Bhutto-Zardari
  gender    m
  acts_for  PAK
  held      foreign_minister of PAK 2022-04-27..2023-08

person asif
  name      Khawaja Asif; Khawaja Muhammad Asif
  surname   Asif
  gender    m
  acts_for  PAK
  held      defence_minister of PAK 2022-04-19..2023-08
  held      defence_minister of PAK 2024-03-11..

person munir
  name      Asim Munir
  surname   Munir
  gender    m
  acts_for  PAK
  held      army_chief of PAK 2022-11-29..

person zardari
  name      Asif Ali Zardari
  surname   Zardari
  gender    m
  acts_for  PAK
  held      president of PAK 2024-03-10..
  held      head_of_state of PAK 2024-03-10..

person ghani
  name      Aschraf Ghani; Ashraf Ghani
  surname   Ghani
  gender    m
  acts_for  AFG
  held      president of AFG 2014-09-29..2021-08-15
  held      head_of_state of AFG 2014-09-29..2021-08-15

person muttaki
  name      Amir Khan Muttaki; Amir Chan Muttaki; Amir Khan Muttaqi
  surname   Muttaki; Muttaqi
  gender    m
  acts_for  TALIBAN
  held      foreign_minister of AFG 2021-09-07..

person yunus
  name      Muhammad Yunus; Mohammed Yunus
  surname   Yunus
  gender    m
  acts_for  BGD
  held      head_of_government of BGD 2024-08-08..2026-02
  held      adviser of BGD 2024-08-08..2026-02

person hasina
  name      Sheikh Hasina; Scheich Hasina; Sheikh Hasina Wajed
  surname   Hasina
  gender    f
  acts_for  BGD
  held      prime_minister of BGD 2009-01-06..2024-08-05
  held      head_of_government of BGD 2009-01-06..2024-08-05

person dissanayake
  name      Anura Kumara Dissanayake
  surname   Dissanayake
  gender    m
  acts_for  LKA
  held      president of LKA 2024-09-23..
  held      head_of_state of LKA 2024-09-23..

person widodo
  name      Joko Widodo
  surname   Widodo; Jokowi
  gender    m
  acts_for  IDN
  held      president of IDN 2014-10-20..2024-10-20
  held      head_of_state of IDN 2014-10-20..2024-10-20

person prabowo
  name      Prabowo Subianto
  surname   Prabowo; Subianto
  gender    m
  acts_for  IDN
  held      president of IDN 2024-10-20..
  held      defence_minister of IDN 2019-10-23..2024-10-20
  held      head_of_state of IDN 2024-10-20..

person marsudi
  name      Retno Marsudi
  surname   Marsudi; Retno
  gender    f
  acts_for  IDN
  held      foreign_minister of IDN 2014-10-27..2024-10-20

person sugiono
  name      Sugiono
  surname   Sugiono
  gender    m
  acts_for  IDN
  held      foreign_minister of IDN 2024-10-21..

person anwar
  name      Anwar Ibrahim
  surname   Anwar
  gender    m
  acts_for  MYS
  held      prime_minister of MYS 2022-11-24..
  held      head_of_government of MYS 2022-11-24..

person lee_hsien_loong
  name      Lee Hsien Loong
  surname   Lee
  gender    m
  acts_for  SGP
  held      prime_minister of SGP 2004-08-12..2024-05-15
  held      head_of_government of SGP 2004-08-12..2024-05-15

person lawrence_wong
  name      Lawrence Wong
  surname   Wong
  gender    m
  acts_for  SGP
  held      prime_minister of SGP 2024-05-15..
  held      head_of_government of SGP 2024-05-15..

person balakrishnan
  name      Vivian Balakrishnan
  surname   Balakrishnan
  gender    m
  acts_for  SGP
  held      foreign_minister of SGP 2015-10-01..

person srettha
  name      Srettha Thavisin
  surname   Srettha
  gender    m
  acts_for  THA
  held      prime_minister of THA 2023-08-22..2024-08-14
  held      head_of_government of THA 2023-08-22..2024-08-14

person paetongtarn
  name      Paetongtarn Shinawatra
  surname   Paetongtarn; Shinawatra
  gender    f
  acts_for  THA
  held      prime_minister of THA 2024-08-16..2025-08-29
  held      head_of_government of THA 2024-08-16..2025-08-29

person anutin
  name      Anutin Charnvirakul
  surname   Anutin
  gender    m
  acts_for  THA
  held      prime_minister of THA 2025-09-07..
  held      head_of_government of THA 2025-09-07..

person hun_manet
  name      Hun Manet
  surname   Hun Manet; Manet
  gender    m
  acts_for  KHM
  held      prime_minister of KHM 2023-08-22..
  held      head_of_government of KHM 2023-08-22..

person hun_sen
  name      Hun Sen
  surname   Hun Sen
  gender    m
  acts_for  KHM
  held      prime_minister of KHM 1998..2023-08-22
  held      head_of_government of KHM 1998..2023-08-22

person to_lam
  name      To Lam
  surname   To Lam
  gender    m
  acts_for  VNM
  held      party_and_state_chief of VNM 2024-08..
  held      president of VNM 2024-05-22..2024-10-21
  held      head_of_state of VNM 2024-05-22..2024-10-21

person luong_cuong
  name      Luong Cuong
  surname   Luong Cuong
  gender    m
  acts_for  VNM
  held      president of VNM 2024-10-21..
  held      head_of_state of VNM 2024-10-21..

person pham_minh_chinh
  name      Pham Minh Chinh
  surname   Pham Minh Chinh
  gender    m
  acts_for  VNM
  held      prime_minister of VNM 2021-04-05..
  held      head_of_government of VNM 2021-04-05..

person duterte
  name      Rodrigo Duterte
  surname   Duterte
  gender    m
  acts_for  PHL
  held      president of PHL 2016-06-30..2022-06-30
  held      head_of_state of PHL 2016-06-30..2022-06-30

person marcos
  name      Ferdinand Marcos Jr.; Ferdinand Marcos; Bongbong Marcos
  surname   Marcos
  gender    m
  acts_for  PHL
  held      president of PHL 2022-06-30..
  held      head_of_state of PHL 2022-06-30..

person manalo
  name      Enrique Manalo
  surname   Manalo
  gender    m
  acts_for  PHL
  held      foreign_minister of PHL 2022-07-01..2025-06-30

person lazaro
  name      Theresa Lazaro; Maria Theresa Lazaro
  surname   Lazaro
  gender    f
  acts_for  PHL
  held      foreign_minister of PHL 2025-07-01..

person teodoro
  name      Gilberto Teodoro
  surname   Teodoro
  gender    m
  acts_for  PHL
  held      defence_minister of PHL 2023-06..

person min_aung_hlaing
  name      Min Aung Hlaing
  surname   Min Aung Hlaing
  gender    m
  acts_for  MMR
  held      ruler of MMR 2021-02-01..

person suu_kyi
  name      Aung San Suu Kyi
  surname   Suu Kyi; Aung San Suu Kyi
  gender    f
  acts_for  MMR
  held      head_of_government of MMR 2016-04-06..2021-02-01

person morrison
  name      Scott Morrison
  surname   Morrison
  gender    m
  acts_for  AUS
  held      prime_minister of AUS 2018-08-24..2022-05-23
  held      head_of_government of AUS 2018-08-24..2022-05-23

person anthony_albanese
  name      Anthony Albanese
  surname   Albanese
  gender    m
  acts_for  AUS
  held      prime_minister of AUS 2022-05-23..
  held      head_of_government of AUS 2022-05-23..

person payne
  name      Marise Payne
  surname   Payne
  gender    f
  acts_for  AUS
  held      foreign_minister of AUS 2018-08-28..2022-05-23

person penny_wong
  name      Penny Wong
  surname   Wong
  gender    f
  acts_for  AUS
  held      foreign_minister of AUS 2022-05-23..

person marles
  name      Richard Marles
  surname   Marles
  gender    m
  acts_for  AUS
  held      defence_minister of AUS 2022-06-01..
  held      deputy_prime_minister of AUS 2022-05-23..

person bowen
  name      Chris Bowen
  surname   Bowen
  gender    m
  acts_for  AUS
  held      energy_minister of AUS 2022-06-01..
  held      environment_minister of AUS 2022-06-01..

person ardern
  name      Jacinda Ardern
  surname   Ardern
  gender    f
  acts_for  NZL
  held      prime_minister of NZL 2017-10-26..2023-01-25
  held      head_of_government of NZL 2017-10-26..2023-01-25

person hipkins
  name      Chris Hipkins
  surname   Hipkins
  gender    m
  acts_for  NZL
  held      prime_minister of NZL 2023-01-25..2023-11-27
  held      head_of_government of NZL 2023-01-25..2023-11-27

person luxon
  name      Christopher Luxon
  surname   Luxon
  gender    m
  acts_for  NZL
  held      prime_minister of NZL 2023-11-27..
  held      head_of_government of NZL 2023-11-27..

person peters
  name      Winston Peters
  surname   Peters
  gender    m
  acts_for  NZL
  held      foreign_minister of NZL 2023-11-27..

person collins
  name      Judith Collins
  surname   Collins
  gender    f
  acts_for  NZL
  held      defence_minister of NZL 2023-11-27..

# Africa

person ramaphosa
  name      Cyril Ramaphosa
  surname   Ramaphosa
  gender    m
  acts_for  ZAF
  held      president of ZAF 2018-02-15..
  held      head_of_state of ZAF 2018-02-15..

person pandor
  name      Naledi Pandor
  surname   Pandor
  gender    f
  acts_for  ZAF
  held      foreign_minister of ZAF 2019-05-30..2024-06

person lamola
  name      Ronald Lamola
  surname   Lamola
  gender    m
  acts_for  ZAF
  held      foreign_minister of ZAF 2024-07..

person motshekga
  name      Angie Motshekga
  surname   Motshekga
  gender    f
  acts_for  ZAF
  held      defence_minister of ZAF 2024-07..

person abiy
  name      Abiy Ahmed; Abi Ahmed
  surname   Abiy
  gender    m
  acts_for  ETH
  held      prime_minister of ETH 2018-04-02..
  held      head_of_government of ETH 2018-04-02..

person kenyatta
  name      Uhuru Kenyatta
  surname   Kenyatta
  gender    m
  acts_for  KEN
  held      president of KEN 2013-04-09..2022-09-13
  held      head_of_state of KEN 2013-04-09..2022-09-13

person ruto
  name      William Ruto
  surname   Ruto
  gender    m
  acts_for  KEN
  held      president of KEN 2022-09-13..
  held      head_of_state of KEN 2022-09-13..

person kagame
  name      Paul Kagame
  surname   Kagame
  gender    m
  acts_for  RWA
  held      president of RWA 2000-04-22..
  held      head_of_state of RWA 2000-04-22..

person nduhungirehe
  name      Olivier Nduhungirehe
  surname   Nduhungirehe
  gender    m
  acts_for  RWA
  held      foreign_minister of RWA 2024-06..

person tshisekedi
  name      Félix Tshisekedi; Felix Tshisekedi
  surname   Tshisekedi
  gender    m
  acts_for  COD
  held      president of COD 2019-01-24..
  held      head_of_state of COD 2019-01-24..

person kayikwamba_wagner
  name      Thérèse Kayikwamba Wagner; Therese Kayikwamba Wagner
  surname   Kayikwamba Wagner
  gender    f
  acts_for  COD
  held      foreign_minister of COD 2024-06..

person buhari
  name      Muhammadu Buhari
  surname   Buhari
  gender    m
  acts_for  NGA
  held      president of NGA 2015-05-29..2023-05-29
  held      head_of_state of NGA 2015-05-29..2023-05-29

person tinubu
  name      Bola Tinubu; Bola Ahmed Tinubu
  surname   Tinubu
  gender    m
  acts_for  NGA
  held      president of NGA 2023-05-29..
  held      head_of_state of NGA 2023-05-29..

person akufo_addo
  name      Nana Akufo-Addo
  surname   Akufo-Addo
  gender    m
  acts_for  GHA
  held      president of GHA 2017-01-07..2025-01-07
  held      head_of_state of GHA 2017-01-07..2025-01-07

person mahama
  name      John Mahama; John Dramani Mahama
  surname   Mahama
  gender    m
  acts_for  GHA
  held      president of GHA 2025-01-07..
  held      head_of_state of GHA 2025-01-07..

person sall
  name      Macky Sall
  surname   Sall
  gender    m
  acts_for  SEN
  held      president of SEN 2012-04-02..2024-04-02
  held      head_of_state of SEN 2012-04-02..2024-04-02

person faye
  name      Bassirou Diomaye Faye
  surname   Faye
  gender    m
  acts_for  SEN
  held      president of SEN 2024-04-02..
  held      head_of_state of SEN 2024-04-02..

person ouattara
  name      Alassane Ouattara
  surname   Ouattara
  gender    m
  acts_for  CIV
  held      president of CIV 2011..
  held      head_of_state of CIV 2011..

person al_burhan
  name      Abdel Fattah al-Burhan; Abdel Fatah al-Burhan; Abdelfattah al-Burhan
  surname   al-Burhan; Burhan
  gender    m
  acts_for  SDN
  held      ruler of SDN 2021-10-25..
  held      army_chief of SDN 2019..

person daglo
  name      Mohammed Hamdan Daglo; Mohamed Hamdan Daglo; Hemeti; Hemedti; Mohammed Hamdan Dagalo
  surname   Daglo; Dagalo; Hemeti; Hemedti
  gender    m
  acts_for  RSF
  held      leader of RSF 2013..
  held      chief of RSF 2013..

person idris
  name      Kamil Idris
  surname   Idris
  gender    m
  acts_for  SDN
  held      prime_minister of SDN 2025-05-31..
  held      head_of_government of SDN 2025-05-31..

person goita
  name      Assimi Goïta; Assimi Goita
  surname   Goïta; Goita
  gender    m
  acts_for  MLI
  held      president of MLI 2021-06-07..
  held      ruler of MLI 2021-05..
  held      head_of_state of MLI 2021-06-07..

person traore
  name      Ibrahim Traoré; Ibrahim Traore
  surname   Traoré; Traore
  gender    m
  acts_for  BFA
  held      president of BFA 2022-09-30..
  held      ruler of BFA 2022-09-30..
  held      head_of_state of BFA 2022-09-30..

person tiani
  name      Abdourahamane Tiani; Abdourahmane Tchiani; Abdourahamane Tchiani
  surname   Tiani; Tchiani
  gender    m
  acts_for  NER
  held      ruler of NER 2023-07-28..

person bazoum
  name      Mohamed Bazoum; Mohammed Bazoum
  surname   Bazoum
  gender    m
  acts_for  NER
  held      president of NER 2021-04-02..2023-07-26
  held      head_of_state of NER 2021-04-02..2023-07-26

person museveni
  name      Yoweri Museveni
  surname   Museveni
  gender    m
  acts_for  UGA
  held      president of UGA 1986-01-29..
  held      head_of_state of UGA 1986-01-29..

person kiir
  name      Salva Kiir
  surname   Kiir
  gender    m
  acts_for  SSD
  held      president of SSD 2011-07-09..
  held      head_of_state of SSD 2011-07-09..

person hichilema
  name      Hakainde Hichilema
  surname   Hichilema
  gender    m
  acts_for  ZMB
  held      president of ZMB 2021-08-24..
  held      head_of_state of ZMB 2021-08-24..

person mnangagwa
  name      Emmerson Mnangagwa
  surname   Mnangagwa
  gender    m
  acts_for  ZWE
  held      president of ZWE 2017-11-24..
  held      head_of_state of ZWE 2017-11-24..

person suluhu_hassan
  name      Samia Suluhu Hassan
  surname   Suluhu Hassan
  gender    f
  acts_for  TZA
  held      president of TZA 2021-03-19..
  held      head_of_state of TZA 2021-03-19..

person mohamud
  name      Hassan Sheikh Mohamud; Hassan Scheich Mohamud
  surname   Mohamud
  gender    m
  acts_for  SOM
  held      president of SOM 2022-05-23..
  held      head_of_state of SOM 2022-05-23..

person lourenco
  name      João Lourenço; Joao Lourenco
  surname   Lourenço; Lourenco
  gender    m
  acts_for  AGO
  held      president of AGO 2017-09-26..
  held      head_of_state of AGO 2017-09-26..

person deby
  name      Mahamat Idriss Déby; Mahamat Déby; Mahamat Deby
  surname   Déby; Deby
  gender    m
  acts_for  TCD
  held      president of TCD 2022-10..
  held      head_of_state of TCD 2022-10..

person nguema
  name      Brice Oligui Nguema
  surname   Nguema; Oligui Nguema
  gender    m
  acts_for  GAB
  held      president of GAB 2023-09-04..
  held      head_of_state of GAB 2023-09-04..

person isaias
  name      Isaias Afwerki; Isayas Afewerki
  surname   Isaias; Afwerki; Afewerki
  gender    m
  acts_for  ERI
  held      president of ERI 1993-05-24..
  held      head_of_state of ERI 1993-05-24..

person nandi_ndaitwah
  name      Netumbo Nandi-Ndaitwah
  surname   Nandi-Ndaitwah
  gender    f
  acts_for  NAM
  held      president of NAM 2025-03-21..
  held      head_of_state of NAM 2025-03-21..

person boakai
  name      Joseph Boakai
  surname   Boakai
  gender    m
  acts_for  LBR
  held      president of LBR 2024-01-22..
  held      head_of_state of LBR 2024-01-22..

# The Holy See

person franziskus
  name      Franziskus; Papst Franziskus; Jorge Mario Bergoglio
  surname   Franziskus; Bergoglio
  gender    m
  acts_for  VAT
  held      pope of VAT 2013-03-13..2025-04-21
  held      head_of_state of VAT 2013-03-13..2025-04-21

person leo
  name      Leo XIV.; Papst Leo XIV.; Papst Leo; Robert Francis Prevost; Robert Prevost
  surname   Leo; Prevost
  gender    m
  acts_for  VAT
  held      pope of VAT 2025-05-08..
  held      head_of_state of VAT 2025-05-08..

person parolin
  name      Pietro Parolin
  surname   Parolin
  gender    m
  acts_for  VAT
  held      cardinal_secretary_of_state of VAT 2013-10-15..

person gallagher
  name      Paul Richard Gallagher; Paul Gallagher
  surname   Gallagher
  gender    m
  acts_for  VAT
  held      foreign_minister of VAT 2014-11-08..

person zuppi
  name      Matteo Zuppi
  surname   Zuppi
  gender    m
  acts_for  VAT
  held      special_envoy of VAT 2023-05..

# The European Union

person von_der_leyen
  name      Ursula von der Leyen
  surname   von der Leyen; Von der Leyen
  gender    f
  acts_for  EU
  held      commission_president of EU 2019-12-01..

person costa
  name      António Costa; Antonio Costa
  surname   Costa
  gender    m
  acts_for  EU
  held      european_council_president of EU 2024-12-01..
  held      prime_minister of PRT 2015-11-26..2024-04-02
  held      head_of_government of PRT 2015-11-26..2024-04-02

person michel
  name      Charles Michel
  surname   Michel
  gender    m
  acts_for  EU
  held      european_council_president of EU 2019-12-01..2024-11-30
  held      prime_minister of BEL 2014-10-11..2019-10-27
  held      head_of_government of BEL 2014-10-11..2019-10-27

person kallas
  name      Kaja Kallas
  surname   Kallas
  gender    f
  acts_for  EU
  held      eu_high_representative of EU 2024-12-01..
  held      commission_vice_president of EU 2024-12-01..
  held      prime_minister of EST 2021-01-26..2024-07-23
  held      head_of_government of EST 2021-01-26..2024-07-23

person borrell
  name      Josep Borrell; Josep Borrel
  surname   Borrell; Borrel
  gender    m
  acts_for  EU
  held      eu_high_representative of EU 2019-12-01..2024-11-30

person metsola
  name      Roberta Metsola
  surname   Metsola
  gender    f
  acts_for  EU_PARLIAMENT
  held      eu_parliament_president of EU 2022-01-18..
  held      president of EU_PARLIAMENT 2022-01-18..
  held      chief of EU_PARLIAMENT 2022-01-18..

person sassoli
  name      David Sassoli
  surname   Sassoli
  gender    m
  acts_for  EU_PARLIAMENT
  held      eu_parliament_president of EU 2019-07-03..2022-01-11
  held      president of EU_PARLIAMENT 2019-07-03..2022-01-11
  held      chief of EU_PARLIAMENT 2019-07-03..2022-01-11

person sefcovic
  name      Maroš Šefčovič; Maros Sefcovic
  surname   Šefčovič; Sefcovic
  gender    m
  acts_for  EU_COMMISSION
  held      commission_vice_president of EU 2014-11-01..2024-11-30
  held      eu_trade_commissioner of EU 2024-12-01..
  held      eu_commissioner of EU 2014-11-01..

person kubilius
  name      Andrius Kubilius
  surname   Kubilius
  gender    m
  acts_for  EU_COMMISSION
  held      eu_defence_commissioner of EU 2024-12-01..
  held      eu_commissioner of EU 2024-12-01..

person dombrovskis
  name      Valdis Dombrovskis
  surname   Dombrovskis
  gender    m
  acts_for  EU_COMMISSION
  held      commission_vice_president of EU 2014-11-01..2024-11-30
  held      eu_trade_commissioner of EU 2020-10-12..2024-11-30
  held      eu_economy_commissioner of EU 2024-12-01..
  held      eu_commissioner of EU 2014-11-01..

person kos
  name      Marta Kos
  surname   Kos
  gender    f
  acts_for  EU_COMMISSION
  held      eu_enlargement_commissioner of EU 2024-12-01..
  held      eu_commissioner of EU 2024-12-01..

person serafin
  name      Piotr Serafin
  surname   Serafin
  gender    m
  acts_for  EU_COMMISSION
  held      eu_budget_commissioner of EU 2024-12-01..
  held      eu_commissioner of EU 2024-12-01..

person hoekstra
  name      Wopke Hoekstra
  surname   Hoekstra
  gender    m
  acts_for  EU_COMMISSION
  held      eu_climate_commissioner of EU 2023-10..
  held      eu_commissioner of EU 2023-10..
  held      foreign_minister of NLD 2022-01-10..2023-09-01
  held      finance_minister of NLD 2017-10-26..2022-01-10

person joergensen
  name      Dan Jørgensen; Dan Jörgensen; Dan Jorgensen
  surname   Jørgensen; Jörgensen; Jorgensen
  gender    m
  acts_for  EU_COMMISSION
  held      eu_energy_commissioner of EU 2024-12-01..
  held      eu_commissioner of EU 2024-12-01..

person brunner
  name      Magnus Brunner
  surname   Brunner
  gender    m
  acts_for  EU_COMMISSION
  held      eu_interior_commissioner of EU 2024-12-01..
  held      eu_commissioner of EU 2024-12-01..
  held      finance_minister of AUT 2021-12-06..2024-11

person suica
  name      Dubravka Šuica; Dubravka Suica
  surname   Šuica; Suica
  gender    f
  acts_for  EU_COMMISSION
  held      eu_mediterranean_commissioner of EU 2024-12-01..
  held      eu_commissioner of EU 2019-12-01..

person lahbib
  name      Hadja Lahbib
  surname   Lahbib
  gender    f
  acts_for  EU_COMMISSION
  held      eu_crisis_commissioner of EU 2024-12-01..
  held      eu_commissioner of EU 2024-12-01..
  held      foreign_minister of BEL 2022-07-15..2024-11-30

person virkkunen
  name      Henna Virkkunen
  surname   Virkkunen
  gender    f
  acts_for  EU_COMMISSION
  held      commission_vice_president of EU 2024-12-01..
  held      eu_commissioner of EU 2024-12-01..

person ribera
  name      Teresa Ribera
  surname   Ribera
  gender    f
  acts_for  EU_COMMISSION
  held      commission_vice_president of EU 2024-12-01..
  held      eu_commissioner of EU 2024-12-01..
  held      environment_minister of ESP 2018-06..2024-11

person sejourne
  name      Stéphane Séjourné; Stephane Sejourne
  surname   Séjourné; Sejourne
  gender    m
  acts_for  EU_COMMISSION
  held      commission_vice_president of EU 2024-12-01..
  held      eu_commissioner of EU 2024-12-01..
  held      foreign_minister of FRA 2024-01-11..2024-09-21

person fitto
  name      Raffaele Fitto
  surname   Fitto
  gender    m
  acts_for  EU_COMMISSION
  held      commission_vice_president of EU 2024-12-01..
  held      eu_commissioner of EU 2024-12-01..

person minzatu
  name      Roxana Mînzatu; Roxana Minzatu
  surname   Mînzatu; Minzatu
  gender    f
  acts_for  EU_COMMISSION
  held      commission_vice_president of EU 2024-12-01..
  held      eu_commissioner of EU 2024-12-01..

person sikela
  name      Jozef Síkela; Jozef Sikela
  surname   Síkela; Sikela
  gender    m
  acts_for  EU_COMMISSION
  held      eu_commissioner of EU 2024-12-01..

person varhelyi
  name      Olivér Várhelyi; Oliver Varhelyi
  surname   Várhelyi; Varhelyi
  gender    m
  acts_for  EU_COMMISSION
  held      eu_enlargement_commissioner of EU 2019-12-01..2024-11-30
  held      eu_commissioner of EU 2019-12-01..

person sachariewa
  name      Ekaterina Sachariewa; Ekaterina Zaharieva; Jekaterina Sachariewa
  surname   Sachariewa; Zaharieva
  gender    f
  acts_for  EU_COMMISSION
  held      eu_commissioner of EU 2024-12-01..
  held      foreign_minister of BGR 2017-05-04..2021-05-12

person johansson
  name      Ylva Johansson
  surname   Johansson
  gender    f
  acts_for  EU_COMMISSION
  held      eu_interior_commissioner of EU 2019-12-01..2024-11-30
  held      eu_commissioner of EU 2019-12-01..2024-11-30

person gentiloni
  name      Paolo Gentiloni
  surname   Gentiloni
  gender    m
  acts_for  EU_COMMISSION
  held      eu_economy_commissioner of EU 2019-12-01..2024-11-30
  held      eu_commissioner of EU 2019-12-01..2024-11-30

person timmermans
  name      Frans Timmermans
  surname   Timmermans
  gender    m
  acts_for  EU_COMMISSION
  held      commission_vice_president of EU 2014-11-01..2023-08
  held      eu_climate_commissioner of EU 2019-12-01..2023-08

person vestager
  name      Margrethe Vestager
  surname   Vestager
  gender    f
  acts_for  EU_COMMISSION
  held      commission_vice_president of EU 2019-12-01..2024-11-30
  held      eu_commissioner of EU 2014-11-01..2024-11-30

person breton
  name      Thierry Breton
  surname   Breton
  gender    m
  acts_for  EU_COMMISSION
  held      eu_commissioner of EU 2019-12-01..2024-09-16

person simson
  name      Kadri Simson
  surname   Simson
  gender    f
  acts_for  EU_COMMISSION
  held      eu_energy_commissioner of EU 2019-12-01..2024-11-30
  held      eu_commissioner of EU 2019-12-01..2024-11-30

person johannes_hahn
  name      Johannes Hahn
  surname   Hahn
  gender    m
  acts_for  EU_COMMISSION
  held      eu_budget_commissioner of EU 2019-12-01..2024-11-30
  held      eu_commissioner of EU 2010-02..2024-11-30

person lenarcic
  name      Janez Lenarčič; Janez Lenarcic
  surname   Lenarčič; Lenarcic
  gender    m
  acts_for  EU_COMMISSION
  held      eu_crisis_commissioner of EU 2019-12-01..2024-11-30
  held      eu_commissioner of EU 2019-12-01..2024-11-30

person jourova
  name      Věra Jourová; Vera Jourova
  surname   Jourová; Jourova
  gender    f
  acts_for  EU_COMMISSION
  held      commission_vice_president of EU 2019-12-01..2024-11-30
  held      eu_commissioner of EU 2014-11-01..2024-11-30

person bjoern_seibert
  name      Björn Seibert; Bjoern Seibert
  surname   Seibert
  gender    m
  acts_for  EU_COMMISSION
  held      adviser of EU 2019-12..

person pinho
  name      Paula Pinho
  surname   Pinho
  gender    f
  acts_for  EU_COMMISSION
  held      spokesperson of EU_COMMISSION 2024-12..

person mamer
  name      Eric Mamer
  surname   Mamer
  gender    m
  acts_for  EU_COMMISSION
  held      spokesperson of EU_COMMISSION 2019-12..2024-11

person hipper
  name      Anitta Hipper
  surname   Hipper
  gender    f
  acts_for  EU
  held      spokesperson of EU ..
  held      spokesperson of EU_COMMISSION ..

person stano
  name      Peter Stano
  surname   Stano
  gender    m
  acts_for  EU
  held      spokesperson of EU 2019-12..2024-11

person osullivan
  name      David O’Sullivan
  surname   O’Sullivan
  gender    m
  acts_for  EU
  held      special_envoy of EU 2023-01..

person weber
  name      Manfred Weber
  surname   Weber
  gender    m
  acts_for  EU_PARLIAMENT
  held      legislator of EU_PARLIAMENT 2004-07-20..

person mcallister
  name      David McAllister
  surname   McAllister
  gender    m
  acts_for  EU_PARLIAMENT
  held      legislator of EU_PARLIAMENT 2014-07-01..

person garcia
  name      Iratxe García; Iratxe García Pérez; Iratxe Garcia
  surname   García; García Pérez
  gender    f
  acts_for  EU_PARLIAMENT
  held      legislator of EU_PARLIAMENT ..

person barley
  name      Katarina Barley
  surname   Barley
  gender    f
  acts_for  EU_PARLIAMENT
  held      legislator of EU_PARLIAMENT 2019-07-02..

person reintke
  name      Terry Reintke
  surname   Reintke
  gender    f
  acts_for  EU_PARLIAMENT
  held      legislator of EU_PARLIAMENT 2014-07-01..

person lagarde
  name      Christine Lagarde
  surname   Lagarde
  gender    f
  acts_for  ECB
  held      ecb_president of ECB 2019-11-01..
  held      president of ECB 2019-11-01..
  held      chief of ECB 2019-11-01..

person calvino
  name      Nadia Calviño; Nadia Calvino
  surname   Calviño; Calvino
  gender    f
  acts_for  EIB
  held      president of EIB 2024-01-01..
  held      economy_minister of ESP 2018-06-07..2023-12-29
  held      chief of EIB 2024-01-01..

person hoyer
  name      Werner Hoyer
  surname   Hoyer
  gender    m
  acts_for  EIB
  held      president of EIB 2012-01-01..2023-12-31
  held      chief of EIB 2012-01-01..2023-12-31

person renaud_basso
  name      Odile Renaud-Basso
  surname   Renaud-Basso
  gender    f
  acts_for  EBRD
  held      president of EBRD 2020-11..
  held      chief of EBRD 2020-11..

# Nato

person rutte
  name      Mark Rutte
  surname   Rutte
  gender    m
  acts_for  NATO
  held      secretary_general of NATO 2024-10-01..
  held      prime_minister of NLD 2010-10-14..2024-07-02
  held      chief of NATO 2024-10-01..
  held      head_of_government of NLD 2010-10-14..2024-07-02

person geoana
  name      Mircea Geoană; Mircea Geoana
  surname   Geoană; Geoana
  gender    m
  acts_for  NATO
  held      deputy_secretary_general of NATO 2019-10-17..2024-09

person sekerinska
  name      Radmila Šekerinska; Radmila Sekerinska; Radmila Shekerinska
  surname   Šekerinska; Sekerinska; Shekerinska
  gender    f
  acts_for  NATO
  held      deputy_secretary_general of NATO 2024-12..
  held      defence_minister of MKD 2017-05-31..2022-01-17

person bauer
  name      Rob Bauer
  surname   Admiral Bauer
  gender    m
  acts_for  NATO
  held      nato_military_chair of NATO 2021-06-25..2025-01-17

person cavo_dragone
  name      Giuseppe Cavo Dragone
  surname   Cavo Dragone
  gender    m
  acts_for  NATO
  held      nato_military_chair of NATO 2025-01-17..

person wolters
  name      Tod Wolters
  surname   Wolters
  gender    m
  acts_for  NATO
  held      saceur of NATO 2019-05..2022-07-04

person cavoli
  name      Christopher Cavoli
  surname   Cavoli
  gender    m
  acts_for  NATO
  held      saceur of NATO 2022-07-04..2025-07-04

person grynkewich
  name      Alexus Grynkewich
  surname   Grynkewich
  gender    m
  acts_for  NATO
  held      saceur of NATO 2025-07-04..

person lungescu
  name      Oana Lungescu
  surname   Lungescu
  gender    f
  acts_for  NATO
  held      spokesperson of NATO 2010-12..2023-09

# The United Nations and other international bodies

person guterres
  name      António Guterres; Antonio Guterres
  surname   Guterres
  gender    m
  acts_for  UN
  held      secretary_general of UN 2017-01-01..2026-12-31
  held      chief of UN 2017-01-01..2026-12-31

person ban
  name      Ban Ki-moon; Ban Ki Moon
  surname   Ban
  gender    m
  acts_for  UN
  held      secretary_general of UN 2007-01-01..2016-12-31
  held      chief of UN 2007-01-01..2016-12-31

person amina_mohammed
  name      Amina Mohammed
  gender    f
  acts_for  UN
  held      deputy_secretary_general of UN 2017-01-01..

person dicarlo
  name      Rosemary DiCarlo
  surname   DiCarlo
  gender    f
  acts_for  UN
  held      deputy_secretary_general of UN 2018-05..

person dujarric
  name      Stéphane Dujarric; Stephane Dujarric
  surname   Dujarric
  gender    m
  acts_for  UN
  held      spokesperson of UN 2014-03..

person haq
  name      Farhan Haq
  surname   Haq
  gender    m
  acts_for  UN
  held      spokesperson of UN ..

person griffiths
  name      Martin Griffiths
  surname   Griffiths
  gender    m
  acts_for  UN
  held      humanitarian_chief of UN 2021-07..2024-06

person fletcher
  name      Tom Fletcher
  surname   Fletcher
  gender    m
  acts_for  UN
  held      humanitarian_chief of UN 2024-11..

person pedersen
  name      Geir Pedersen
  surname   Pedersen
  gender    m
  acts_for  UN
  held      special_envoy of UN 2018-11..2025-09

person wennesland
  name      Tor Wennesland
  surname   Wennesland
  gender    m
  acts_for  UN
  held      special_envoy of UN 2021-01..2024-12

person francesca_albanese
  name      Francesca Albanese
  surname   Albanese
  gender    f
  acts_for  UN
  held      special_rapporteur of UN 2022-05-01..

person lacroix
  name      Jean-Pierre Lacroix
  surname   Lacroix
  gender    m
  acts_for  UN
  held      deputy_secretary_general of UN 2017-04..

person bachelet
  name      Michelle Bachelet
  surname   Bachelet
  gender    f
  acts_for  OHCHR
  held      high_commissioner of OHCHR 2018-09-01..2022-08-31
  held      chief of OHCHR 2018-09-01..2022-08-31

person tuerk
  name      Volker Türk
  surname   Türk
  gender    m
  acts_for  OHCHR
  held      high_commissioner of OHCHR 2022-10-17..
  held      chief of OHCHR 2022-10-17..

person grandi
  name      Filippo Grandi
  surname   Grandi
  gender    m
  acts_for  UNHCR
  held      high_commissioner of UNHCR 2016-01-01..2025-12-31
  held      chief of UNHCR 2016-01-01..2025-12-31

person lazzarini
  name      Philippe Lazzarini
  surname   Lazzarini
  gender    m
  acts_for  UNRWA
  held      chief of UNRWA 2020-04-01..2026-03

person mccain
  name      Cindy McCain
  surname   McCain
  gender    f
  acts_for  WFP
  held      director of WFP 2023-04-05..
  held      chief of WFP 2023-04-05..

person beasley
  name      David Beasley
  surname   Beasley
  gender    m
  acts_for  WFP
  held      director of WFP 2017-04-04..2023-04-05
  held      chief of WFP 2017-04-04..2023-04-05

person russell
  name      Catherine Russell
  surname   Russell
  gender    f
  acts_for  UNICEF
  held      director of UNICEF 2022-02-01..
  held      chief of UNICEF 2022-02-01..

person steiner
  name      Achim Steiner
  surname   Steiner
  gender    m
  acts_for  UNDP
  held      director of UNDP 2017-06-19..2025-06
  held      chief of UNDP 2017-06-19..2025-06

person andersen
  name      Inger Andersen
  surname   Andersen
  gender    f
  acts_for  UNEP
  held      director of UNEP 2019-06..
  held      chief of UNEP 2019-06..

person stiell
  name      Simon Stiell
  surname   Stiell
  gender    m
  acts_for  UNFCCC
  held      director of UNFCCC 2022-08-15..
  held      chief of UNFCCC 2022-08-15..
  held      secretary_general of UNFCCC 2022-08-15..

person espinosa
  name      Patricia Espinosa
  surname   Espinosa
  gender    f
  acts_for  UNFCCC
  held      director of UNFCCC 2016-07-18..2022-07
  held      chief of UNFCCC 2016-07-18..2022-07
  held      secretary_general of UNFCCC 2016-07-18..2022-07

person saulo
  name      Celeste Saulo
  surname   Saulo
  gender    f
  acts_for  WMO
  held      secretary_general of WMO 2024-01-01..

person taalas
  name      Petteri Taalas
  surname   Taalas
  gender    m
  acts_for  WMO
  held      secretary_general of WMO 2016-01-01..2023-12-31

person pope
  name      Amy Pope
  surname   Pope
  gender    f
  acts_for  IOM
  held      director_general of IOM 2023-10-01..
  held      chief of IOM 2023-10-01..

person azoulay
  name      Audrey Azoulay
  surname   Azoulay
  gender    f
  acts_for  UNESCO
  held      director_general of UNESCO 2017-11-15..2025-11
  held      chief of UNESCO 2017-11-15..2025-11

person al_anani
  name      Chalid al-Anani; Khaled El-Enany; Khaled al-Anani
  surname   al-Anani; El-Enany
  gender    m
  acts_for  UNESCO
  held      director_general of UNESCO 2025-11..
  held      chief of UNESCO 2025-11..

person qu
  name      Qu Dongyu
  surname   Qu
  gender    m
  acts_for  FAO
  held      director_general of FAO 2019-08-01..
  held      chief of FAO 2019-08-01..

person houngbo
  name      Gilbert Houngbo
  surname   Houngbo
  gender    m
  acts_for  ILO
  held      director_general of ILO 2022-10-01..
  held      chief of ILO 2022-10-01..

person grossi
  name      Rafael Grossi; Rafael Mariano Grossi
  surname   Grossi
  gender    m
  acts_for  IAEA
  held      director_general of IAEA 2019-12-03..
  held      chief of IAEA 2019-12-03..

person tedros
  name      Tedros Adhanom Ghebreyesus; Tedros Ghebreyesus
  surname   Tedros; Ghebreyesus
  gender    m
  acts_for  WHO
  held      director_general of WHO 2017-07-01..
  held      chief of WHO 2017-07-01..

person georgiewa
  name      Kristalina Georgiewa; Kristalina Georgieva
  surname   Georgiewa; Georgieva
  gender    f
  acts_for  IMF
  held      director of IMF 2019-10-01..
  held      chief of IMF 2019-10-01..

person gopinath
  name      Gita Gopinath
  surname   Gopinath
  gender    f
  acts_for  IMF
  held      official of IMF 2019-01..2025-08

person banga
  name      Ajay Banga
  surname   Banga
  gender    m
  acts_for  WORLD_BANK
  held      president of WORLD_BANK 2023-06-02..
  held      chief of WORLD_BANK 2023-06-02..
  held      world_bank_president of WORLD_BANK 2023-06-02..

person malpass
  name      David Malpass
  surname   Malpass
  gender    m
  acts_for  WORLD_BANK
  held      president of WORLD_BANK 2019-04-09..2023-06-01
  held      chief of WORLD_BANK 2019-04-09..2023-06-01
  held      world_bank_president of WORLD_BANK 2019-04-09..2023-06-01

person okonjo_iweala
  name      Ngozi Okonjo-Iweala
  surname   Okonjo-Iweala
  gender    f
  acts_for  WTO
  held      director_general of WTO 2021-03-01..

person birol
  name      Fatih Birol
  surname   Birol
  gender    m
  acts_for  IEA
  held      director of IEA 2015-09-01..
  held      chief of IEA 2015-09-01..

person cormann
  name      Mathias Cormann
  surname   Cormann
  gender    m
  acts_for  OECD
  held      secretary_general of OECD 2021-06-01..
  held      chief of OECD 2021-06-01..

person schmid
  name      Helga Schmid
  surname   Schmid
  gender    f
  acts_for  OSCE
  held      secretary_general of OSCE 2020-12-04..2024-09
  held      chief of OSCE 2020-12-04..2024-09

person sinirlioglu
  name      Feridun Sinirlioğlu; Feridun Sinirlioglu
  surname   Sinirlioğlu; Sinirlioglu
  gender    m
  acts_for  OSCE
  held      secretary_general of OSCE 2024-12..
  held      chief of OSCE 2024-12..

person pejcinovic_buric
  name      Marija Pejčinović Burić; Marija Pejcinovic Buric
  surname   Pejčinović Burić; Pejcinovic Buric
  gender    f
  acts_for  COUNCIL_OF_EUROPE
  held      secretary_general of COUNCIL_OF_EUROPE 2019-09-18..2024-09-17
  held      chief of COUNCIL_OF_EUROPE 2019-09-18..2024-09-17

person karim_khan
  name      Karim Khan; Karim Ahmad Khan
  surname   Khan
  gender    m
  acts_for  ICC
  held      chief_prosecutor of ICC 2021-06-16..

person akane
  name      Tomoko Akane
  surname   Akane
  gender    f
  acts_for  ICC
  held      president of ICC 2024-03-11..
  held      chief of ICC 2024-03-11..

person iwasawa
  name      Yuji Iwasawa
  surname   Iwasawa
  gender    m
  acts_for  ICJ
  held      president of ICJ 2025-03..
  held      chief of ICJ 2025-03..

person peter_maurer
  name      Peter Maurer
  surname   Maurer
  gender    m
  acts_for  ICRC
  held      president of ICRC 2012-07-01..2022-09-30
  held      chief of ICRC 2012-07-01..2022-09-30

person spoljaric
  name      Mirjana Spoljaric; Mirjana Spoljaric Egger
  surname   Spoljaric; Spoljaric Egger
  gender    f
  acts_for  ICRC
  held      president of ICRC 2022-10-01..
  held      chief of ICRC 2022-10-01..

person arias
  name      Fernando Arias
  surname   Arias
  gender    m
  acts_for  OPCW
  held      director_general of OPCW 2018-07-25..
  held      chief of OPCW 2018-07-25..

person abul_gheit
  name      Ahmed Abul Gheit; Ahmed Aboul Gheit
  surname   Abul Gheit; Aboul Gheit
  gender    m
  acts_for  ARAB_LEAGUE
  held      secretary_general of ARAB_LEAGUE 2016-07-01..
  held      chief of ARAB_LEAGUE 2016-07-01..

person al_budaiwi
  name      Dschassim al-Budaiwi; Jasem Albudaiwi; Jasem al-Budaiwi
  surname   al-Budaiwi; Albudaiwi
  gender    m
  acts_for  GCC
  held      secretary_general of GCC 2023-02-01..
  held      chief of GCC 2023-02-01..

person faki
  name      Moussa Faki; Moussa Faki Mahamat
  surname   Faki
  gender    m
  acts_for  AU
  held      chair of AU 2017-03-14..2025-03

person youssouf
  name      Mahmoud Ali Youssouf; Mahamoud Ali Youssouf
  surname   Youssouf
  gender    m
  acts_for  AU
  held      chair of AU 2025-03..

person al_ghais
  name      Haitham al-Ghais
  surname   al-Ghais
  gender    m
  acts_for  OPEC
  held      secretary_general of OPEC 2022-08-01..
  held      chief of OPEC 2022-08-01..

person kao
  name      Kao Kim Hourn
  surname   Kao
  gender    m
  acts_for  ASEAN
  held      secretary_general of ASEAN 2023-01-09..
  held      chief of ASEAN 2023-01-09..

person jermekbajew
  name      Nurlan Jermekbajew; Nurlan Yermekbayev
  surname   Jermekbajew; Yermekbayev
  gender    m
  acts_for  SCO
  held      secretary_general of SCO 2025-01-01..
  held      chief of SCO 2025-01-01..

person tasmagambetow
  name      Imangali Tasmagambetow; Imangali Tasmagambetov
  surname   Tasmagambetow; Tasmagambetov
  gender    m
  acts_for  CSTO
  held      secretary_general of CSTO 2023-01-01..
  held      chief of CSTO 2023-01-01..

person rousseff
  name      Dilma Rousseff
  surname   Rousseff
  gender    f
  acts_for  NDB
  held      president of NDB 2023-03..
  held      chief of NDB 2023-03..
