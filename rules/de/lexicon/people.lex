# People who act in diplomatic news since 2020, with the offices they held. A term is left open or coarse where its day
# is not certain. Heads of state and of government hold the general office too (Staatschef, Regierungschef), heads of
# organisations that of a "Chef"; German federal ministers that of a "Bundesminister".
# A surname that is also a common word, given name or place (Kurz, Hassan, Montenegro) is given only with an office, or
# not. From general knowledge, no list was taken over. English spellings stand beside the German ones, for some outlets
# take them over.

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
  surname   Entwicklungsminister Müller; Bundesentwicklungsminister Müller; Minister Müller
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
  surname   Umweltminister Schneider; Bundesumweltminister Schneider; Minister Schneider
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
  surname   Kanzleramtschef Schmidt; Kanzleramtsminister Schmidt
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
  held      bnd_chief of DEU 2016-07-01..2025-09

person jaeger
  name      Martin Jäger
  surname   Botschafter Jäger
  gender    m
  acts_for  DEU
  held      intelligence_chief of DEU 2025-09..
  held      bnd_chief of DEU 2025-09..
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
  name      Helene Budliger Artieda; Helene Budliger
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

person sigmar_gabriel
  name      Sigmar Gabriel
  surname   Gabriel
  gender    m
  acts_for  DEU
  held      foreign_minister of DEU 2017-01-27..2018-03-14
  held      vice_chancellor of DEU 2013-12-17..2018-03-14

person fischer
  name      Joschka Fischer
  gender    m
  acts_for  DEU
  held      foreign_minister of DEU 1998-10-27..2005-11-22

person gauck
  name      Joachim Gauck
  surname   Gauck
  gender    m
  acts_for  DEU
  held      federal_president of DEU 2012-03-18..2017-03-18
  held      head_of_state of DEU 2012-03-18..2017-03-18

person laschet
  name      Armin Laschet
  surname   Laschet
  gender    m
  acts_for  DEU
  held      legislator of DEU 2021-10..

person roth
  name      Michael Roth
  gender    m
  acts_for  DEU
  held      europe_minister of DEU 2013-12-17..2021-12-08
  held      legislator of DEU 1998..2025-03

person annen
  name      Niels Annen
  surname   Annen
  gender    m
  acts_for  DEU
  held      minister of DEU 2018-03-14..2021-12-08
  held      state_secretary of DEU 2021-12-08..2025-05

person muentefering
  name      Michelle Müntefering
  surname   Müntefering
  gender    f
  acts_for  DEU
  held      minister of DEU 2018-03-14..2021-12-08

person tobias_lindner
  name      Tobias Lindner
  surname   Staatsminister Lindner
  gender    m
  acts_for  DEU
  held      minister of DEU 2021-12-08..2025-05

person keul
  name      Katja Keul
  surname   Keul
  gender    f
  acts_for  DEU
  held      minister of DEU 2021-12-08..2025-05

person brantner
  name      Franziska Brantner
  surname   Brantner
  gender    f
  acts_for  DEU
  held      party_leader of DEU 2024-11..

person banaszak
  name      Felix Banaszak
  surname   Banaszak
  gender    m
  acts_for  DEU
  held      party_leader of DEU 2024-11..

person nouripour
  name      Omid Nouripour
  surname   Nouripour
  gender    m
  acts_for  DEU
  held      party_leader of DEU 2022-02..2024-11

person lang
  name      Ricarda Lang
  gender    f
  acts_for  DEU
  held      party_leader of DEU 2022-02..2024-11

person droege
  name      Katharina Dröge
  surname   Dröge
  gender    f
  acts_for  DEU
  held      group_leader of DEU 2021-12..

person hasselmann
  name      Britta Haßelmann
  surname   Haßelmann
  gender    f
  acts_for  DEU
  held      group_leader of DEU 2021-12..

person miersch
  name      Matthias Miersch
  surname   Miersch
  gender    m
  acts_for  DEU
  held      group_leader of DEU 2025-05..

person aken
  name      Jan van Aken
  surname   van Aken
  gender    m
  acts_for  DEU
  held      party_leader of DEU 2024-10..

person schwerdtner
  name      Ines Schwerdtner
  surname   Schwerdtner
  gender    f
  acts_for  DEU
  held      party_leader of DEU 2024-10..

person reichinnek
  name      Heidi Reichinnek
  surname   Reichinnek
  gender    f
  acts_for  DEU
  held      group_leader of DEU 2025..

person duerr
  name      Christian Dürr
  gender    m
  acts_for  DEU
  held      party_leader of DEU 2025-05..

person esken
  name      Saskia Esken
  surname   Esken
  gender    f
  acts_for  DEU
  held      party_leader of DEU 2019-12..2025-06

person kuehnert
  name      Kevin Kühnert
  surname   Kühnert
  gender    m
  acts_for  DEU

person berger
  name      Miguel Berger
  gender    m
  acts_for  DEU
  held      state_secretary of DEU ..2022

person michaelis
  name      Andreas Michaelis
  surname   Michaelis
  gender    m
  acts_for  DEU
  held      state_secretary of DEU 2018..2020
  held      ambassador of DEU 2020..

person baumann
  name      Susanne Baumann
  gender    f
  acts_for  DEU
  held      state_secretary of DEU 2021..

person geyr
  name      Géza Andreas von Geyr; Geza Andreas von Geyr; Géza von Geyr
  surname   von Geyr
  gender    m
  acts_for  DEU
  held      state_secretary of DEU 2025..
  held      ambassador of DEU 2019..2025

person lambsdorff
  name      Alexander Graf Lambsdorff; Alexander Lambsdorff
  surname   Graf Lambsdorff; Lambsdorff
  gender    m
  acts_for  DEU
  held      ambassador of DEU 2023..

person feldhusen
  name      Anka Feldhusen
  surname   Feldhusen
  gender    f
  acts_for  DEU
  held      ambassador of DEU 2019..2023

person thoms
  name      Heiko Thoms
  surname   Thoms
  gender    m
  acts_for  DEU
  held      ambassador of DEU 2025..

person hanefeld
  name      Jens Hanefeld
  surname   Hanefeld
  gender    m
  acts_for  DEU
  held      ambassador of DEU ..

person haber
  name      Emily Haber
  gender    f
  acts_for  DEU
  held      ambassador of DEU 2018..2023

person leendertse
  name      Antje Leendertse
  surname   Leendertse
  gender    f
  acts_for  DEU
  held      ambassador of DEU 2021..

person nils_schmid
  name      Nils Schmid
  gender    m
  acts_for  DEU
  held      legislator of DEU 2017-10..
  held      state_secretary of DEU 2025-05..

person hartmann
  name      Sebastian Hartmann
  gender    m
  acts_for  DEU
  held      state_secretary of DEU 2025-05..

person hitschler
  name      Thomas Hitschler
  surname   Hitschler
  gender    m
  acts_for  DEU
  held      state_secretary of DEU 2021-12..2025-05

person silberhorn
  name      Thomas Silberhorn
  surname   Silberhorn
  gender    m
  acts_for  DEU
  held      state_secretary of DEU 2018-03..2021-12

person tauber
  name      Peter Tauber
  surname   Tauber
  gender    m
  acts_for  DEU
  held      state_secretary of DEU 2018-03..2021

person zimmer
  name      Benedikt Zimmer
  gender    m
  acts_for  DEU
  held      state_secretary of DEU ..

person stegner
  name      Ralf Stegner
  surname   Stegner
  gender    m
  acts_for  DEU
  held      legislator of DEU 2021-10..

person ahmetovic
  name      Adis Ahmetović; Adis Ahmetovic
  surname   Ahmetović; Ahmetovic
  gender    m
  acts_for  DEU
  held      legislator of DEU 2021-10..

person hardt
  name      Jürgen Hardt
  surname   Hardt
  gender    m
  acts_for  DEU
  held      legislator of DEU 2009-10..

person erndl
  name      Thomas Erndl
  surname   Erndl
  gender    m
  acts_for  DEU
  held      legislator of DEU 2017-10..

person saathoff
  name      Johann Saathoff
  surname   Saathoff
  gender    m
  acts_for  DEU
  held      legislator of DEU 2013-10..

person brugger
  name      Agnieszka Brugger
  surname   Brugger
  gender    f
  acts_for  DEU
  held      legislator of DEU 2009-10..

person nanni
  name      Sara Nanni
  surname   Nanni
  gender    f
  acts_for  DEU
  held      legislator of DEU 2021-10..

person wagener
  name      Robin Wagener
  gender    m
  acts_for  DEU
  held      legislator of DEU 2021-10..

person duering
  name      Deborah Düring
  surname   Düring
  gender    f
  acts_for  DEU
  held      legislator of DEU 2021-10..

person lechte
  name      Ulrich Lechte
  surname   Lechte
  gender    m
  acts_for  DEU
  held      legislator of DEU 2017-10..2025-03

person faber
  name      Marcus Faber
  gender    m
  acts_for  DEU
  held      legislator of DEU 2017-10..2025-03

person djir_sarai
  name      Bijan Djir-Sarai
  surname   Djir-Sarai
  gender    m
  acts_for  DEU
  held      legislator of DEU 2017-10..2025-03

person roewekamp
  name      Thomas Röwekamp
  surname   Röwekamp
  gender    m
  acts_for  DEU
  held      legislator of DEU 2021-10..

person drossmann
  name      Falko Droßmann
  surname   Droßmann
  gender    m
  acts_for  DEU
  held      legislator of DEU 2021-10..

person christoph_schmid
  name      Christoph Schmid
  gender    m
  acts_for  DEU
  held      legislator of DEU 2021-10..

person frohnmaier
  name      Markus Frohnmaier
  surname   Frohnmaier
  gender    m
  acts_for  DEU
  held      legislator of DEU 2017-10..

person lucassen
  name      Rüdiger Lucassen
  surname   Lucassen
  gender    m
  acts_for  DEU
  held      legislator of DEU 2017-10..

person gysi
  name      Gregor Gysi
  surname   Gysi
  gender    m
  acts_for  DEU
  held      legislator of DEU 1990..

person bartsch
  name      Dietmar Bartsch
  gender    m
  acts_for  DEU
  held      legislator of DEU 2005-10..

person pellmann
  name      Sören Pellmann
  surname   Pellmann
  gender    m
  acts_for  DEU
  held      legislator of DEU 2017-10..

person kretschmer
  name      Michael Kretschmer
  surname   Kretschmer
  gender    m
  acts_for  DEU

person woidke
  name      Dietmar Woidke
  surname   Woidke
  gender    m
  acts_for  DEU

person schwesig
  name      Manuela Schwesig
  surname   Schwesig
  gender    f
  acts_for  DEU

person wuest
  name      Hendrik Wüst
  surname   Wüst
  gender    m
  acts_for  DEU

person weil
  name      Stephan Weil
  gender    m
  acts_for  DEU

person ramelow
  name      Bodo Ramelow
  surname   Ramelow
  gender    m
  acts_for  DEU

person kretschmann
  name      Winfried Kretschmann
  surname   Kretschmann
  gender    m
  acts_for  DEU

person rhein
  name      Boris Rhein
  gender    m
  acts_for  DEU

person guenther
  name      Daniel Günther
  gender    m
  acts_for  DEU

person heil
  name      Hubertus Heil
  gender    m
  acts_for  DEU
  held      minister of DEU 2018-03-14..2025-05-06

person ozdemir
  name      Cem Özdemir
  surname   Özdemir
  gender    m
  acts_for  DEU
  held      agriculture_minister of DEU 2021-12-08..2025-05-06
  held      minister of DEU 2021-12-08..2025-05-06

person wissing
  name      Volker Wissing
  surname   Wissing
  gender    m
  acts_for  DEU
  held      transport_minister of DEU 2021-12-08..2025-05-06
  held      minister of DEU 2021-12-08..2025-05-06

person buschmann
  name      Marco Buschmann
  surname   Buschmann
  gender    m
  acts_for  DEU
  held      justice_minister of DEU 2021-12-08..2024-11-07
  held      minister of DEU 2021-12-08..2024-11-07

person lauterbach
  name      Karl Lauterbach
  surname   Lauterbach
  gender    m
  acts_for  DEU
  held      health_minister of DEU 2021-12-08..2025-05-06
  held      minister of DEU 2021-12-08..2025-05-06

person scheuer
  name      Andreas Scheuer
  surname   Scheuer
  gender    m
  acts_for  DEU
  held      transport_minister of DEU 2018-03-14..2021-12-08
  held      minister of DEU 2018-03-14..2021-12-08

person rainer
  name      Alois Rainer
  gender    m
  acts_for  DEU
  held      agriculture_minister of DEU 2025-05-06..
  held      minister of DEU 2025-05-06..

person warken
  name      Nina Warken
  surname   Warken
  gender    f
  acts_for  DEU
  held      health_minister of DEU 2025-05-06..
  held      minister of DEU 2025-05-06..

person schnieder
  name      Patrick Schnieder
  surname   Schnieder
  gender    m
  acts_for  DEU
  held      transport_minister of DEU 2025-05-06..
  held      minister of DEU 2025-05-06..

person hubig
  name      Stefanie Hubig
  surname   Hubig
  gender    f
  acts_for  DEU
  held      justice_minister of DEU 2025-05-06..
  held      minister of DEU 2025-05-06..

person wildberger
  name      Karsten Wildberger
  surname   Wildberger
  gender    m
  acts_for  DEU
  held      minister of DEU 2025-05-06..

person flasbarth
  name      Jochen Flasbarth
  surname   Flasbarth
  gender    m
  acts_for  DEU
  held      state_secretary of DEU 2013-12..

person giegold
  name      Sven Giegold
  surname   Giegold
  gender    m
  acts_for  DEU
  held      state_secretary of DEU 2021-12..2024-11

person philipp
  name      Udo Philipp
  gender    m
  acts_for  DEU
  held      state_secretary of DEU 2021-12..2025-05

person hoffmann
  name      Christiane Hoffmann
  gender    f
  acts_for  DEU
  held      government_spokesperson of DEU 2022-01..2025-05

person buechner
  name      Wolfgang Büchner
  surname   Büchner
  gender    m
  acts_for  DEU
  held      government_spokesperson of DEU 2021-12..2025-05

person demmer
  name      Ulrike Demmer
  surname   Demmer
  gender    f
  acts_for  DEU
  held      government_spokesperson of DEU 2016-06..2021-12

person hille
  name      Sebastian Hille
  surname   Hille
  gender    m
  acts_for  DEU
  held      government_spokesperson of DEU 2025-05..

person sasse
  name      Andrea Sasse
  gender    f
  acts_for  DEU
  held      spokesperson of DEU 2021..

person burger
  name      Christofer Burger
  gender    m
  acts_for  DEU
  held      spokesperson of DEU ..

person sebastian_fischer
  name      Sebastian Fischer
  gender    m
  acts_for  DEU
  held      spokesperson of DEU ..

person giese
  name      Martin Giese
  gender    m
  acts_for  DEU
  held      spokesperson of DEU ..

person deschauer
  name      Kathrin Deschauer
  surname   Deschauer
  gender    f
  acts_for  DEU
  held      spokesperson of DEU ..

person hinterseher
  name      Josef Hinterseher
  surname   Hinterseher
  gender    m
  acts_for  DEU
  held      spokesperson of DEU ..

person stempfle
  name      Michael Stempfle
  surname   Stempfle
  gender    m
  acts_for  DEU
  held      spokesperson of DEU 2023..

person mitko_mueller
  name      Mitko Müller
  gender    m
  acts_for  DEU
  held      spokesperson of DEU ..

person gerhartz
  name      Ingo Gerhartz
  surname   Gerhartz
  gender    m
  acts_for  DEU
  held      general of DEU ..

person mais
  name      Alfons Mais
  gender    m
  acts_for  DEU
  held      army_chief of DEU 2020-02..2025-09

person sollfrank
  name      Alexander Sollfrank
  surname   Sollfrank
  gender    m
  acts_for  DEU
  held      general of DEU ..

person haldenwang
  name      Thomas Haldenwang
  surname   Haldenwang
  gender    m
  acts_for  DEU

person edtstadler
  name      Karoline Edtstadler
  surname   Edtstadler
  gender    f
  acts_for  AUT
  held      europe_minister of AUT 2020-01-29..2025-03-03

person claudia_bauer
  name      Claudia Bauer; Claudia Plakolm
  surname   Plakolm
  gender    f
  acts_for  AUT
  held      europe_minister of AUT 2025-03-03..

person bluemel
  name      Gernot Blümel
  surname   Blümel
  gender    m
  acts_for  AUT
  held      finance_minister of AUT 2020-01-07..2021-12-06

person bierlein
  name      Brigitte Bierlein
  surname   Bierlein
  gender    f
  acts_for  AUT
  held      chancellor of AUT 2019-06-03..2020-01-07
  held      head_of_government of AUT 2019-06-03..2020-01-07

person schramboeck
  name      Margarete Schramböck
  surname   Schramböck
  gender    f
  acts_for  AUT
  held      economy_minister of AUT 2020-01-29..2022-05-11

person kocher
  name      Martin Kocher
  surname   Wirtschaftsminister Kocher; Minister Kocher
  gender    m
  acts_for  AUT
  held      economy_minister of AUT 2022-05-11..2025-03-03

person sobotka
  name      Wolfgang Sobotka
  surname   Sobotka
  gender    m
  acts_for  AUT
  held      speaker of AUT 2017-12-20..2024-10-24

person rosenkranz
  name      Walter Rosenkranz
  surname   Rosenkranz
  gender    m
  acts_for  AUT
  held      speaker of AUT 2024-10-24..

person schellhorn
  name      Sepp Schellhorn
  surname   Schellhorn
  gender    m
  acts_for  AUT
  held      state_secretary of AUT 2025-03-03..

person leichtfried
  name      Jörg Leichtfried
  surname   Leichtfried
  gender    m
  acts_for  AUT
  held      state_secretary of AUT 2025-03-03..

person launsky_tieffenthal
  name      Peter Launsky-Tieffenthal
  surname   Launsky-Tieffenthal
  gender    m
  acts_for  AUT

person heinz_fischer
  name      Heinz Fischer
  gender    m
  acts_for  AUT
  held      federal_president of AUT 2004-07-08..2016-07-08
  held      head_of_state of AUT 2004-07-08..2016-07-08

person schuessel
  name      Wolfgang Schüssel
  surname   Schüssel
  gender    m
  acts_for  AUT
  held      chancellor of AUT 2000-02-04..2007-01-11
  held      head_of_government of AUT 2000-02-04..2007-01-11

person kern
  name      Christian Kern
  gender    m
  acts_for  AUT
  held      chancellor of AUT 2016-05-17..2017-12-18
  held      head_of_government of AUT 2016-05-17..2017-12-18

person rendi_wagner
  name      Pamela Rendi-Wagner
  surname   Rendi-Wagner
  gender    f
  acts_for  AUT

person brieger
  name      Robert Brieger
  surname   Brieger
  gender    m
  acts_for  AUT
  held      general of AUT ..

person striedinger
  name      Rudolf Striedinger
  surname   Striedinger
  gender    m
  acts_for  AUT
  held      chief_of_staff of AUT 2022..

person fasel
  name      Alexandre Fasel
  surname   Fasel
  gender    m
  acts_for  CHE
  held      state_secretary of CHE 2023-09..

person burgener
  name      Christine Schraner Burgener; Christine Schraner
  surname   Schraner Burgener; Schraner
  gender    f
  acts_for  CHE
  held      state_secretary of CHE 2022-01..2024-12

person mascioli
  name      Vincenzo Mascioli
  surname   Mascioli
  gender    m
  acts_for  CHE
  held      state_secretary of CHE 2025..

person franzen
  name      Patric Franzen
  surname   Franzen
  gender    m
  acts_for  CHE
  held      negotiator of CHE 2024..

person gerber
  name      Jacques Gerber
  gender    m
  acts_for  CHE

person stoffel
  name      Daniela Stoffel
  surname   Stoffel
  gender    f
  acts_for  CHE
  held      state_secretary of CHE 2019-03..

person luechinger
  name      Gabriel Lüchinger
  surname   Lüchinger
  gender    m
  acts_for  CHE
  held      ambassador of CHE ..

person maeder
  name      Markus Mäder
  gender    m
  acts_for  CHE
  held      state_secretary of CHE 2024-01..

person baeriswyl
  name      Pascale Baeriswyl
  surname   Baeriswyl
  gender    f
  acts_for  CHE
  held      ambassador of CHE 2020..

person lauber
  name      Jürg Lauber
  surname   Lauber
  gender    m
  acts_for  CHE
  held      ambassador of CHE ..

person balzaretti
  name      Roberto Balzaretti
  surname   Balzaretti
  gender    m
  acts_for  CHE
  held      state_secretary of CHE 2018..2020-10

person gattiker
  name      Mario Gattiker
  surname   Gattiker
  gender    m
  acts_for  CHE
  held      state_secretary of CHE ..2021-12

person ineichen_fleisch
  name      Marie-Gabrielle Ineichen-Fleisch
  surname   Ineichen-Fleisch
  gender    f
  acts_for  CHE
  held      state_secretary of CHE 2011-04..2022-07

person simonazzi
  name      André Simonazzi
  surname   Simonazzi
  gender    m
  acts_for  CHE
  held      government_spokesperson of CHE 2009..2024-05

person felix_baumann
  name      Félix Baumann; Felix Baumann
  gender    m
  acts_for  CHE
  held      ambassador of CHE ..

person wild
  name      Claude Wild
  gender    m
  acts_for  CHE
  held      ambassador of CHE ..

person gerhard_pfister
  name      Gerhard Pfister
  gender    m
  acts_for  CHE
  held      party_leader of CHE 2016..2025

person burkart
  name      Thierry Burkart
  surname   Burkart
  gender    m
  acts_for  CHE
  held      party_leader of CHE 2021..2025-10

person dettling
  name      Marcel Dettling
  gender    m
  acts_for  CHE
  held      party_leader of CHE 2024-03..

person wermuth
  name      Cédric Wermuth
  surname   Wermuth
  gender    m
  acts_for  CHE
  held      party_leader of CHE 2020-10..

person meyer
  name      Mattea Meyer
  gender    f
  acts_for  CHE
  held      party_leader of CHE 2020-10..

person calmy_rey
  name      Micheline Calmy-Rey
  surname   Calmy-Rey
  gender    f
  acts_for  CHE
  held      foreign_minister of CHE 2003-01-01..2011-12-31

person burkhalter
  name      Didier Burkhalter
  surname   Burkhalter
  gender    m
  acts_for  CHE
  held      foreign_minister of CHE 2012-01-01..2017-10-31

person tagliavini
  name      Heidi Tagliavini
  surname   Tagliavini
  gender    f
  acts_for  CHE

person frisch
  name      Toni Frisch
  gender    m
  acts_for  CHE

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

person beaune
  name      Clément Beaune; Clement Beaune
  surname   Beaune
  gender    m
  acts_for  FRA
  held      europe_minister of FRA 2020-07-26..2022-07-04
  held      state_secretary of FRA 2020-07-26..2022-07-04

person boone
  name      Laurence Boone
  surname   Boone
  gender    f
  acts_for  FRA
  held      europe_minister of FRA 2022-07-04..2024-01-11
  held      state_secretary of FRA 2022-07-04..2024-01-11

person montchalin
  name      Amélie de Montchalin; Amelie de Montchalin
  surname   de Montchalin
  gender    f
  acts_for  FRA
  held      europe_minister of FRA 2019-03-31..2020-07-06

person riester
  name      Franck Riester
  surname   Riester
  gender    m
  acts_for  FRA
  held      trade_minister of FRA 2020-07-06..2022-05-20

person pompili
  name      Barbara Pompili
  surname   Pompili
  gender    f
  acts_for  FRA
  held      environment_minister of FRA 2020-07-06..2022-05-20

person larcher
  name      Gérard Larcher; Gerard Larcher
  surname   Larcher
  gender    m
  acts_for  FRA
  held      speaker of FRA 2014-10..

person armand
  name      Antoine Armand
  gender    m
  acts_for  FRA
  held      finance_minister of FRA 2024-09-21..2024-12-23

person loiseau
  name      Nathalie Loiseau
  surname   Loiseau
  gender    f
  acts_for  FRA
  held      legislator of EU_PARLIAMENT 2019-07..

person glucksmann
  name      Raphaël Glucksmann; Raphael Glucksmann
  surname   Glucksmann
  gender    m
  acts_for  FRA
  held      legislator of EU_PARLIAMENT 2019-07..

person zemmour
  name      Éric Zemmour; Eric Zemmour
  surname   Zemmour
  gender    m
  acts_for  FRA

person lemoine
  name      Christophe Lemoine
  gender    m
  acts_for  FRA
  held      spokesperson of FRA ..

person legendre
  name      Anne-Claire Legendre
  surname   Legendre
  gender    f
  acts_for  FRA
  held      spokesperson of FRA ..2023
  held      adviser of FRA 2023-12..

person lerner
  name      Nicolas Lerner
  gender    m
  acts_for  FRA
  held      intelligence_chief of FRA 2024-01..

person fabius
  name      Laurent Fabius
  surname   Fabius
  gender    m
  acts_for  FRA
  held      foreign_minister of FRA 2012-05-16..2016-02-11

person tubiana
  name      Laurence Tubiana
  surname   Tubiana
  gender    f
  acts_for  FRA

person moscovici
  name      Pierre Moscovici
  surname   Moscovici
  gender    m
  acts_for  FRA

person villepin
  name      Dominique de Villepin
  surname   de Villepin; Villepin
  gender    m
  acts_for  FRA
  held      prime_minister of FRA 2005-05-31..2007-05-17
  held      head_of_government of FRA 2005-05-31..2007-05-17

person primas
  name      Sophie Primas
  gender    f
  acts_for  FRA
  held      government_spokesperson of FRA 2024-12..2025-10

person bregeon
  name      Maud Bregeon
  surname   Bregeon
  gender    f
  acts_for  FRA
  held      government_spokesperson of FRA 2024-09..2024-12

person poncins
  name      Étienne de Poncins; Etienne de Poncins
  surname   de Poncins
  gender    m
  acts_for  FRA
  held      ambassador of FRA ..

person castaner
  name      Christophe Castaner
  surname   Castaner
  gender    m
  acts_for  FRA
  held      interior_minister of FRA 2018-10-16..2020-07-06

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
  held      mi6_chief of GBR 2020-10..2025-09

person metreweli
  name      Blaise Metreweli
  surname   Metreweli
  gender    f
  acts_for  GBR
  held      intelligence_chief of GBR 2025-10..
  held      mi6_chief of GBR 2025-10..

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
  held      finance_minister of IRL 2017-06-14..2022-12-17
  held      finance_minister of IRL 2025-01-23..2025-11
  held      president of EUROGROUP 2020-07-13..2025-11
  held      chief of EUROGROUP 2020-07-13..2025-11
  held      eurogroup_president of EUROGROUP 2020-07-13..2025-11

person rayner
  name      Angela Rayner
  surname   Rayner
  gender    f
  acts_for  GBR
  held      deputy_prime_minister of GBR 2024-07-05..2025-09-05

person patel
  name      Priti Patel
  surname   Patel
  gender    f
  acts_for  GBR
  held      interior_minister of GBR 2019-07-24..2022-09-06

person braverman
  name      Suella Braverman
  surname   Braverman
  gender    f
  acts_for  GBR
  held      interior_minister of GBR 2022-09-06..2023-11-13

person kwarteng
  name      Kwasi Kwarteng
  surname   Kwarteng
  gender    m
  acts_for  GBR
  held      finance_minister of GBR 2022-09-06..2022-10-14
  held      chancellor_of_the_exchequer of GBR 2022-09-06..2022-10-14

person sharma
  name      Alok Sharma
  gender    m
  acts_for  GBR

person frost
  name      David Frost
  gender    m
  acts_for  GBR
  held      negotiator of GBR 2019-07..2021-12

person gove
  name      Michael Gove
  surname   Gove
  gender    m
  acts_for  GBR
  held      minister of GBR 2019-07..2024-07

person dowden
  name      Oliver Dowden
  surname   Dowden
  gender    m
  acts_for  GBR
  held      deputy_prime_minister of GBR 2023-04-21..2024-07-05

person mordaunt
  name      Penny Mordaunt
  surname   Mordaunt
  gender    f
  acts_for  GBR

person sturgeon
  name      Nicola Sturgeon
  surname   Sturgeon
  gender    f
  acts_for  GBR

person swinney
  name      John Swinney
  surname   Swinney
  gender    m
  acts_for  GBR

person yousaf
  name      Humza Yousaf
  surname   Yousaf
  gender    m
  acts_for  GBR

person corbyn
  name      Jeremy Corbyn
  surname   Corbyn
  gender    m
  acts_for  GBR
  held      opposition_leader of GBR 2015-09..2020-04

person wales
  name      William von Wales; Prinz William
  gender    m
  acts_for  GBR
  held      crown_prince of GBR 2022-09-08..

person doughty
  name      Stephen Doughty
  surname   Doughty
  gender    m
  acts_for  GBR
  held      state_secretary of GBR 2024-07..

person falconer
  name      Hamish Falconer
  surname   Falconer
  gender    m
  acts_for  GBR
  held      state_secretary of GBR 2024-07..

person chapman
  name      Jenny Chapman
  gender    f
  acts_for  GBR
  held      development_minister of GBR 2025-02..

person dodds
  name      Anneliese Dodds
  surname   Dodds
  gender    f
  acts_for  GBR
  held      development_minister of GBR 2024-07..2025-02

person mitchell
  name      Andrew Mitchell
  gender    m
  acts_for  GBR
  held      development_minister of GBR 2022-10..2024-07

person pollard
  name      Luke Pollard
  gender    m
  acts_for  GBR
  held      state_secretary of GBR 2024-07..

person woodward
  name      Barbara Woodward
  surname   Woodward
  gender    f
  acts_for  GBR
  held      ambassador of GBR 2020..

person harris
  name      Martin Harris
  gender    m
  acts_for  GBR
  held      ambassador of GBR ..

person simmons
  name      Melinda Simmons
  gender    f
  acts_for  GBR
  held      ambassador of GBR 2019..2023

person javid
  name      Sajid Javid
  gender    m
  acts_for  GBR
  held      finance_minister of GBR 2019-07-24..2020-02-13

person carter
  name      Nick Carter
  gender    m
  acts_for  GBR
  held      chief_of_staff of GBR 2018-06..2021-11

person docherty
  name      Leo Docherty
  surname   Docherty
  gender    m
  acts_for  GBR
  held      state_secretary of GBR ..

person mcfadden
  name      Pat McFadden
  surname   McFadden
  gender    m
  acts_for  GBR
  held      minister of GBR 2024-07..

person trevelyan
  name      Anne-Marie Trevelyan
  surname   Trevelyan
  gender    f
  acts_for  GBR
  held      trade_minister of GBR 2021-09-15..2022-09-06

person lewis
  name      Brandon Lewis
  gender    m
  acts_for  GBR

person oneill
  name      Michelle O’Neill; Michelle O'Neill
  gender    f
  acts_for  GBR

person mcdonald
  name      Mary Lou McDonald
  gender    f
  acts_for  IRL
  held      opposition_leader of IRL 2020..

person mcgrath
  name      Michael McGrath
  gender    m
  acts_for  IRL
  held      finance_minister of IRL 2022-12..2024-06

person chambers
  name      Jack Chambers
  gender    m
  acts_for  IRL
  held      finance_minister of IRL 2024-06..2025-01

person robinson
  name      Mary Robinson
  gender    f
  acts_for  IRL

person thomas_symonds
  name      Nick Thomas-Symonds
  surname   Thomas-Symonds
  gender    m
  acts_for  GBR
  held      europe_minister of GBR 2024-07..

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
  name      Arancha González Laya; Arancha Gonzalez Laya; Arancha González
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
  surname   Ministerpräsident Montenegro; Premierminister Montenegro; Premier Montenegro; Regierungschef Montenegro
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

person urso
  name      Adolfo Urso
  surname   Urso
  gender    m
  acts_for  ITA
  held      trade_minister of ITA 2022-10-22..

person russa
  name      Ignazio La Russa
  surname   La Russa
  gender    m
  acts_for  ITA
  held      speaker of ITA 2022-10..

person fontana
  name      Lorenzo Fontana
  gender    m
  acts_for  ITA
  held      speaker of ITA 2022-10..

person schlein
  name      Elly Schlein
  surname   Schlein
  gender    f
  acts_for  ITA
  held      opposition_leader of ITA 2023-03..

person renzi
  name      Matteo Renzi
  surname   Renzi
  gender    m
  acts_for  ITA
  held      prime_minister of ITA 2014-02-22..2016-12-12
  held      head_of_government of ITA 2014-02-22..2016-12-12

person berlusconi
  name      Silvio Berlusconi
  surname   Berlusconi
  gender    m
  acts_for  ITA
  held      prime_minister of ITA 2008-05-08..2011-11-16
  held      head_of_government of ITA 2008-05-08..2011-11-16

person amendola
  name      Vincenzo Amendola
  surname   Amendola
  gender    m
  acts_for  ITA
  held      europe_minister of ITA 2019-09..2022-10

person fratin
  name      Gilberto Pichetto Fratin
  surname   Pichetto Fratin
  gender    m
  acts_for  ITA
  held      environment_minister of ITA 2022-10-22..

person cingolani
  name      Roberto Cingolani
  surname   Cingolani
  gender    m
  acts_for  ITA
  held      environment_minister of ITA 2021-02..2022-10

person lamorgese
  name      Luciana Lamorgese
  surname   Lamorgese
  gender    f
  acts_for  ITA
  held      interior_minister of ITA 2019-09-05..2022-10-22

person nordio
  name      Carlo Nordio
  surname   Nordio
  gender    m
  acts_for  ITA
  held      justice_minister of ITA 2022-10-22..

person prodi
  name      Romano Prodi
  surname   Prodi
  gender    m
  acts_for  ITA

person mogherini
  name      Federica Mogherini
  surname   Mogherini
  gender    f
  acts_for  ITA

person letta
  name      Enrico Letta
  surname   Letta
  gender    m
  acts_for  ITA
  held      prime_minister of ITA 2013-04-28..2014-02-22
  held      head_of_government of ITA 2013-04-28..2014-02-22

person foti
  name      Tommaso Foti
  gender    m
  acts_for  ITA
  held      europe_minister of ITA 2024-12..

person diaz
  name      Yolanda Díaz; Yolanda Diaz
  gender    f
  acts_for  ESP
  held      deputy_prime_minister of ESP 2021..

person montero
  name      María Jesús Montero; Maria Jesus Montero
  surname   Montero
  gender    f
  acts_for  ESP
  held      deputy_prime_minister of ESP 2023-12..
  held      finance_minister of ESP 2018-06..

person feijoo
  name      Alberto Núñez Feijóo; Alberto Nunez Feijoo
  surname   Núñez Feijóo; Feijóo; Feijoo
  gender    m
  acts_for  ESP
  held      opposition_leader of ESP 2022-04..

person abascal
  name      Santiago Abascal
  surname   Abascal
  gender    m
  acts_for  ESP

person grande_marlaska
  name      Fernando Grande-Marlaska
  surname   Grande-Marlaska
  gender    m
  acts_for  ESP
  held      interior_minister of ESP 2018-06-07..

person puigdemont
  name      Carles Puigdemont
  surname   Puigdemont
  gender    m
  acts_for  ESP

person rajoy
  name      Mariano Rajoy
  surname   Rajoy
  gender    m
  acts_for  ESP
  held      prime_minister of ESP 2011-12-21..2018-06-01
  held      head_of_government of ESP 2011-12-21..2018-06-01

person zapatero
  name      José Luis Rodríguez Zapatero; José Luis Zapatero
  surname   Zapatero
  gender    m
  acts_for  ESP
  held      prime_minister of ESP 2004-04-17..2011-12-21
  held      head_of_government of ESP 2004-04-17..2011-12-21

person barroso
  name      José Manuel Barroso; José Manuel Durão Barroso
  surname   Barroso
  gender    m
  acts_for  PRT

person sarmento
  name      Joaquim Miranda Sarmento
  surname   Miranda Sarmento
  gender    m
  acts_for  PRT
  held      finance_minister of PRT 2024-04-02..

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

person schreinemacher
  name      Liesje Schreinemacher
  surname   Schreinemacher
  gender    f
  acts_for  NLD
  held      trade_minister of NLD 2022-01-10..2024-07-02

person klever
  name      Reinette Klever
  surname   Klever
  gender    f
  acts_for  NLD
  held      trade_minister of NLD 2024-07-02..2025-06-03

person yesilgoez
  name      Dilan Yeşilgöz; Dilan Yesilgöz; Dilan Yeşilgöz-Zegerius
  surname   Yeşilgöz; Yesilgöz
  gender    f
  acts_for  NLD
  held      justice_minister of NLD 2022-01-10..2024-07-02

person heinen
  name      Eelco Heinen
  surname   Heinen
  gender    m
  acts_for  NLD
  held      finance_minister of NLD 2024-07-02..

person tuinman
  name      Gijs Tuinman
  surname   Tuinman
  gender    m
  acts_for  NLD
  held      state_secretary of NLD 2024-07-02..

person eichelsheim
  name      Onno Eichelsheim
  surname   Eichelsheim
  gender    m
  acts_for  NLD
  held      chief_of_staff of NLD 2021-04..

person peteghem
  name      Vincent Van Peteghem
  surname   Van Peteghem
  gender    m
  acts_for  BEL
  held      finance_minister of BEL 2020-10-01..2025-02-03

person verhofstadt
  name      Guy Verhofstadt
  surname   Verhofstadt
  gender    m
  acts_for  BEL

person jambon
  name      Jan Jambon
  surname   Jambon
  gender    m
  acts_for  BEL
  held      finance_minister of BEL 2025-02-03..

person reynders
  name      Didier Reynders
  surname   Reynders
  gender    m
  acts_for  BEL
  held      foreign_minister of BEL 2011-12-06..2019-11-30
  held      eu_commissioner of EU 2019-12-01..2024-11-30

person juncker
  name      Jean-Claude Juncker
  surname   Juncker
  gender    m
  acts_for  LUX
  held      commission_president of EU 2014-11-01..2019-11-30

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
  name      Jonas Gahr Støre; Jonas Gahr Store; Jonas Gahr Stoere; Jonas Gahr Störe; Jonas Störe
  surname   Gahr Støre; Støre; Gahr Store; Störe
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

person wammen
  name      Nicolai Wammen
  surname   Wammen
  gender    m
  acts_for  DNK
  held      finance_minister of DNK 2019-06-27..

person bjerre
  name      Marie Bjerre
  surname   Bjerre
  gender    f
  acts_for  DNK
  held      europe_minister of DNK 2024-08..

person aagaard
  name      Lars Aagaard
  surname   Aagaard
  gender    m
  acts_for  DNK
  held      environment_minister of DNK 2022-12-15..

person lose
  name      Stephanie Lose
  gender    f
  acts_for  DNK
  held      economy_minister of DNK 2023-11..

person bek
  name      Kaare Dybvad Bek
  surname   Dybvad Bek
  gender    m
  acts_for  DNK

person hyldgaard
  name      Michael Hyldgaard
  surname   Hyldgaard
  gender    m
  acts_for  DNK
  held      chief_of_staff of DNK 2025..

person kielsen
  name      Kim Kielsen
  surname   Kielsen
  gender    m
  acts_for  GRL
  held      prime_minister of GRL 2014-09..2021-04
  held      head_of_government of GRL 2014-09..2021-04

person tavio
  name      Ville Tavio
  surname   Tavio
  gender    m
  acts_for  FIN
  held      trade_minister of FIN 2023-06-20..

person purra
  name      Riikka Purra
  surname   Purra
  gender    f
  acts_for  FIN
  held      finance_minister of FIN 2023-06-20..

person rantanen
  name      Mari Rantanen
  surname   Rantanen
  gender    f
  acts_for  FIN
  held      interior_minister of FIN 2023-06-20..

person jaakkola
  name      Janne Jaakkola
  surname   Jaakkola
  gender    m
  acts_for  FIN
  held      chief_of_staff of FIN 2024-04..

person kivinen
  name      Timo Kivinen
  surname   Kivinen
  gender    m
  acts_for  FIN
  held      chief_of_staff of FIN 2019-08..2024-03

person strand
  name      Joakim Strand
  gender    m
  acts_for  FIN
  held      europe_minister of FIN 2024..

person multala
  name      Sari Multala
  surname   Multala
  gender    f
  acts_for  FIN
  held      environment_minister of FIN 2024..

person thordarson
  name      Guðlaugur Þór Þórðarson; Gudlaugur Thor Thordarson; Gudlaugur Thór Thórdarson
  surname   Thordarson; Thórdarson
  gender    m
  acts_for  ISL
  held      foreign_minister of ISL 2017-01-11..2021-11-28

person gylfadottir
  name      Thórdís Kolbrún Reykfjörd Gylfadóttir; Thordis Kolbrun Reykfjörd Gylfadottir
  name      Thórdís Kolbrún Gylfadóttir
  surname   Gylfadóttir; Gylfadottir
  gender    f
  acts_for  ISL
  held      foreign_minister of ISL 2021-11-28..2023-10-14
  held      foreign_minister of ISL 2024-04-09..2024-12-21

person aukrust
  name      Åsmund Aukrust
  surname   Aukrust
  gender    m
  acts_for  NOR
  held      development_minister of NOR 2025-02-04..

person tvinnereim
  name      Anne Beathe Tvinnereim
  surname   Tvinnereim
  gender    f
  acts_for  NOR
  held      development_minister of NOR 2021-10-14..2025-02-04

person vedum
  name      Trygve Slagsvold Vedum
  surname   Slagsvold Vedum; Vedum
  gender    m
  acts_for  NOR
  held      finance_minister of NOR 2021-10-14..2025-02-04

person kristoffersen
  name      Eirik Kristoffersen
  surname   Kristoffersen
  gender    m
  acts_for  NOR
  held      chief_of_staff of NOR 2020-08..

person eriksen
  name      Andreas Bjelland Eriksen
  surname   Bjelland Eriksen
  gender    m
  acts_for  NOR
  held      environment_minister of NOR 2023-10..

person kravik
  name      Andreas Motzfeldt Kravik
  surname   Motzfeldt Kravik; Kravik
  gender    m
  acts_for  NOR
  held      state_secretary of NOR 2023..

person norwegen
  name      Haakon von Norwegen; Kronprinz Haakon
  gender    m
  acts_for  NOR
  held      crown_prince of NOR 1991-01-17..

person rosencrantz
  name      Jessica Rosencrantz
  surname   Rosencrantz
  gender    f
  acts_for  SWE
  held      europe_minister of SWE 2024-09-10..

person roswall
  name      Jessika Roswall
  surname   Roswall
  gender    f
  acts_for  SWE
  held      europe_minister of SWE 2022-10-18..2024-09-10
  held      eu_commissioner of EU 2024-12-01..

person dahlgren
  name      Hans Dahlgren
  surname   Dahlgren
  gender    m
  acts_for  SWE
  held      europe_minister of SWE 2019-01-21..2022-10-18

person forssell
  name      Johan Forssell
  surname   Forssell
  gender    m
  acts_for  SWE
  held      trade_minister of SWE 2022-10-18..2024-09-10

person dousa
  name      Benjamin Dousa
  surname   Dousa
  gender    m
  acts_for  SWE
  held      trade_minister of SWE 2024-09-10..
  held      development_minister of SWE 2024-09-10..

person busch
  name      Ebba Busch
  gender    f
  acts_for  SWE
  held      deputy_prime_minister of SWE 2022-10-18..
  held      energy_minister of SWE 2022-10-18..

person svantesson
  name      Elisabeth Svantesson
  surname   Svantesson
  gender    f
  acts_for  SWE
  held      finance_minister of SWE 2022-10-18..

person byden
  name      Micael Bydén; Micael Byden
  surname   Bydén; Byden
  gender    m
  acts_for  SWE
  held      army_chief of SWE 2015-10..2024-09

person claesson
  name      Michael Claesson
  surname   Claesson
  gender    m
  acts_for  SWE
  held      army_chief of SWE 2024-10..

person akesson
  name      Jimmie Åkesson
  surname   Åkesson
  gender    m
  acts_for  SWE

person bildt
  name      Carl Bildt
  surname   Bildt
  gender    m
  acts_for  SWE

person pourmokhtari
  name      Romina Pourmokhtari
  surname   Pourmokhtari
  gender    f
  acts_for  SWE
  held      environment_minister of SWE 2022-10-18..

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
  surname   Minister Kaunas; Verteidigungsminister Kaunas
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

person linkevicius
  name      Linas Linkevičius; Linas Linkevicius
  surname   Linkevičius; Linkevicius
  gender    m
  acts_for  LTU
  held      foreign_minister of LTU 2012-12-13..2020-12-11

person karoblis
  name      Raimundas Karoblis
  surname   Karoblis
  gender    m
  acts_for  LTU
  held      defence_minister of LTU 2016-12-13..2020-12-11

person vaiksnoras
  name      Raimundas Vaikšnoras; Raimundas Vaiksnoras
  surname   Vaikšnoras; Vaiksnoras
  gender    m
  acts_for  LTU
  held      army_chief of LTU 2024-07..

person olekas
  name      Juozas Olekas
  surname   Olekas
  gender    m
  acts_for  LTU
  held      speaker of LTU 2025-09..

person jukneviciene
  name      Rasa Juknevičienė; Rasa Jukneviciene
  surname   Juknevičienė; Jukneviciene
  gender    f
  acts_for  LTU
  held      legislator of EU_PARLIAMENT 2019-07..

person skaisgiryte
  name      Asta Skaisgirytė; Asta Skaisgiryte
  surname   Skaisgirytė; Skaisgiryte
  gender    f
  acts_for  LTU
  held      adviser of LTU 2021..

person mierina
  name      Daiga Mieriņa; Daiga Mierina
  surname   Mieriņa; Mierina
  gender    f
  acts_for  LVA
  held      speaker of LVA 2023-09..

person laeaenemets
  name      Lauri Läänemets
  surname   Läänemets
  gender    m
  acts_for  EST
  held      interior_minister of EST 2022-07-18..2025-03

person vseviov
  name      Jonatan Vseviov
  surname   Vseviov
  gender    m
  acts_for  EST
  held      state_secretary of EST 2021..

person herem
  name      Martin Herem
  surname   Herem
  gender    m
  acts_for  EST
  held      army_chief of EST 2018-12..2024-06

person merilo
  name      Andrus Merilo
  surname   Merilo
  gender    m
  acts_for  EST
  held      army_chief of EST 2024-07..

person paet
  name      Urmas Paet
  surname   Paet
  gender    m
  acts_for  EST
  held      legislator of EU_PARLIAMENT 2014-11..

person terras
  name      Riho Terras
  surname   Terras
  gender    m
  acts_for  EST
  held      legislator of EU_PARLIAMENT 2020-02..

person hussar
  name      Lauri Hussar
  surname   Hussar
  gender    m
  acts_for  EST
  held      speaker of EST 2023-04..

person ligi
  name      Jürgen Ligi
  surname   Ligi
  gender    m
  acts_for  EST
  held      finance_minister of EST 2024-07..

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
  held      foreign_minister of SVK 2012-04..2020-03

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

person jablonski
  name      Paweł Jabłoński; Pawel Jablonski
  surname   Jabłoński; Jablonski
  gender    m
  acts_for  POL
  held      deputy_foreign_minister of POL 2019-11..2023-11

person sek
  name      Szymon Szynkowski vel Sęk; Szymon Szynkowski vel Sek
  surname   Szynkowski vel Sęk; Szynkowski vel Sek
  gender    m
  acts_for  POL
  held      europe_minister of POL 2022-10..2023-11-27

person kumoch
  name      Jakub Kumoch
  surname   Kumoch
  gender    m
  acts_for  POL
  held      adviser of POL 2021-07..2023-01

person siewiera
  name      Jacek Siewiera
  surname   Siewiera
  gender    m
  acts_for  POL
  held      national_security_adviser of POL 2022-10..2025

person cenckiewicz
  name      Sławomir Cenckiewicz; Slawomir Cenckiewicz
  surname   Cenckiewicz
  gender    m
  acts_for  POL
  held      national_security_adviser of POL 2025-08-07..

person soloch
  name      Paweł Soloch; Pawel Soloch
  surname   Soloch
  gender    m
  acts_for  POL
  held      national_security_adviser of POL 2015-08..2022-10

person szejna
  name      Andrzej Szejna
  surname   Szejna
  gender    m
  acts_for  POL
  held      deputy_foreign_minister of POL 2023-12..

person bartoszewski
  name      Władysław Teofil Bartoszewski; Wladyslaw Teofil Bartoszewski
  surname   Bartoszewski
  gender    m
  acts_for  POL
  held      deputy_foreign_minister of POL 2023-12..

person magierowski
  name      Marek Magierowski
  surname   Magierowski
  gender    m
  acts_for  POL
  held      ambassador of POL ..

person szczerski
  name      Krzysztof Szczerski
  surname   Szczerski
  gender    m
  acts_for  POL
  held      ambassador of POL ..

person zalewski
  name      Paweł Zalewski; Pawel Zalewski
  surname   Zalewski
  gender    m
  acts_for  POL

person holownia
  name      Szymon Hołownia; Szymon Holownia
  surname   Hołownia; Holownia
  gender    m
  acts_for  POL
  held      speaker of POL 2023-11-13..

person witek
  name      Elżbieta Witek; Elzbieta Witek
  surname   Witek
  gender    f
  acts_for  POL
  held      speaker of POL 2019-08-09..2023-11-12

person kierwinski
  name      Marcin Kierwiński; Marcin Kierwinski
  surname   Kierwiński; Kierwinski
  gender    m
  acts_for  POL
  held      interior_minister of POL 2023-12-13..2024-05-10
  held      interior_minister of POL 2025-07-24..

person gawkowski
  name      Krzysztof Gawkowski
  surname   Gawkowski
  gender    m
  acts_for  POL
  held      deputy_prime_minister of POL 2023-12-13..

person kaminski
  name      Mariusz Kamiński; Mariusz Kaminski
  surname   Kamiński; Kaminski
  gender    m
  acts_for  POL
  held      interior_minister of POL 2019-08-14..2023-11-27

person andrzejczak
  name      Rajmund Andrzejczak
  surname   Andrzejczak
  gender    m
  acts_for  POL
  held      chief_of_staff of POL 2018-07..2023-10

person mularczyk
  name      Arkadiusz Mularczyk
  surname   Mularczyk
  gender    m
  acts_for  POL
  held      deputy_foreign_minister of POL 2022-10..2023-11

person bodnar
  name      Adam Bodnar
  surname   Bodnar
  gender    m
  acts_for  POL
  held      justice_minister of POL 2023-12-13..2025-07-24

person zurek
  name      Waldemar Żurek; Waldemar Zurek
  surname   Żurek; Zurek
  gender    m
  acts_for  POL
  held      justice_minister of POL 2025-07-24..

person trzaskowski
  name      Rafał Trzaskowski; Rafal Trzaskowski
  surname   Trzaskowski
  gender    m
  acts_for  POL
  held      mayor of POL 2018-11..

person ziobro
  name      Zbigniew Ziobro
  surname   Ziobro
  gender    m
  acts_for  POL
  held      justice_minister of POL 2015-11-16..2023-11-27

person wronski
  name      Paweł Wroński; Pawel Wronski
  surname   Wroński; Wronski
  gender    m
  acts_for  POL
  held      spokesperson of POL 2024..

person leskiewicz
  name      Rafał Leśkiewicz; Rafal Leskiewicz
  surname   Leśkiewicz; Leskiewicz
  gender    m
  acts_for  POL
  held      spokesperson of POL 2025-08..

person walesa
  name      Lech Wałęsa; Lech Walesa
  surname   Wałęsa; Walesa
  gender    m
  acts_for  POL
  held      president of POL 1990-12-22..1995-12-22
  held      head_of_state of POL 1990-12-22..1995-12-22

person kwasniewski
  name      Aleksander Kwaśniewski; Aleksander Kwasniewski
  surname   Kwaśniewski; Kwasniewski
  gender    m
  acts_for  POL
  held      president of POL 1995-12-23..2005-12-23
  held      head_of_state of POL 1995-12-23..2005-12-23

person fotyga
  name      Anna Fotyga
  surname   Fotyga
  gender    f
  acts_for  POL

person szatkowski
  name      Tomasz Szatkowski
  surname   Szatkowski
  gender    m
  acts_for  POL
  held      ambassador of POL ..

person kulhanek
  name      Jakub Kulhánek; Jakub Kulhanek
  surname   Kulhánek; Kulhanek
  gender    m
  acts_for  CZE
  held      foreign_minister of CZE 2021-04-21..2021-12-17

person metnar
  name      Lubomír Metnar; Lubomir Metnar
  surname   Metnar
  gender    m
  acts_for  CZE
  held      defence_minister of CZE 2018-06-27..2021-12-17

person pojar
  name      Tomáš Pojar; Tomas Pojar
  surname   Pojar
  gender    m
  acts_for  CZE
  held      national_security_adviser of CZE 2023-01..

person rakusan
  name      Vít Rakušan; Vit Rakusan
  surname   Rakušan; Rakusan
  gender    m
  acts_for  CZE
  held      interior_minister of CZE 2021-12-17..

person vystrcil
  name      Miloš Vystrčil; Milos Vystrcil
  surname   Vystrčil; Vystrcil
  gender    m
  acts_for  CZE
  held      speaker of CZE 2020-02-19..

person adamova
  name      Markéta Pekarová Adamová; Marketa Pekarova Adamova
  surname   Pekarová Adamová
  gender    f
  acts_for  CZE
  held      speaker of CZE 2021-11-10..2025-10

person havlicek
  name      Karel Havlíček; Karel Havlicek
  surname   Havlíček; Havlicek
  gender    m
  acts_for  CZE

person dvorak
  name      Martin Dvořák; Martin Dvorak
  gender    m
  acts_for  CZE
  held      europe_minister of CZE 2023-05..2025

person mikulas_bek
  name      Mikuláš Bek; Mikulas Bek
  gender    m
  acts_for  CZE
  held      europe_minister of CZE 2021-12-17..2023-05

person stanjura
  name      Zbyněk Stanjura; Zbynek Stanjura
  surname   Stanjura
  gender    m
  acts_for  CZE
  held      finance_minister of CZE 2021-12-17..

person wlachovsky
  name      Miroslav Wlachovský; Miroslav Wlachovsky
  surname   Wlachovský; Wlachovsky
  gender    m
  acts_for  SVK
  held      foreign_minister of SVK 2023-05-15..2023-10-25

person taraba
  name      Tomáš Taraba; Tomas Taraba
  surname   Taraba
  gender    m
  acts_for  SVK
  held      environment_minister of SVK 2023-10-25..

person simecka
  name      Michal Šimečka; Michal Simecka
  surname   Šimečka; Simecka
  gender    m
  acts_for  SVK
  held      opposition_leader of SVK 2023-10..

person blaha
  name      Ľuboš Blaha; Lubos Blaha
  surname   Blaha
  gender    m
  acts_for  SVK

person estok
  name      Matúš Šutaj Eštok; Matus Sutaj Estok
  surname   Šutaj Eštok
  gender    m
  acts_for  SVK
  held      interior_minister of SVK 2023-10-25..

person dzurinda
  name      Mikuláš Dzurinda; Mikulas Dzurinda
  surname   Dzurinda
  gender    m
  acts_for  SVK
  held      prime_minister of SVK 1998-10-30..2006-07-04
  held      head_of_government of SVK 1998-10-30..2006-07-04

person varga
  name      Judit Varga
  gender    f
  acts_for  HUN
  held      justice_minister of HUN 2019-07-12..2023-07-31

person orban
  name      Balázs Orbán; Balazs Orban
  gender    m
  acts_for  HUN
  held      adviser of HUN 2021..

person koever
  name      László Kövér; Laszlo Köver; Laszlo Kover
  surname   Kövér; Köver
  gender    m
  acts_for  HUN
  held      speaker of HUN 2010-08-06..

person mihaly_varga
  name      Mihály Varga; Mihaly Varga
  gender    m
  acts_for  HUN
  held      finance_minister of HUN 2018-05-18..2024-12-31

person nagy
  name      Márton Nagy; Marton Nagy
  gender    m
  acts_for  HUN
  held      economy_minister of HUN 2022-05-24..

person pinter
  name      Sándor Pintér; Sandor Pinter
  surname   Pintér; Pinter
  gender    m
  acts_for  HUN
  held      interior_minister of HUN 2010-05-29..

person tuzson
  name      Bence Tuzson
  surname   Tuzson
  gender    m
  acts_for  HUN
  held      justice_minister of HUN 2023-08-01..

person menczer
  name      Tamás Menczer; Tamas Menczer
  surname   Menczer
  gender    m
  acts_for  HUN
  held      state_secretary of HUN ..

# South-East Europe

person stevandic
  name      Nenad Stevandić; Nenad Stevandic
  surname   Stevandić; Stevandic
  gender    m
  acts_for  BIH
  held      speaker of BIH 2022-11..

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
  name      Bojko Borissow; Boiko Borissow; Boyko Borissov; Bojko Borisov
  surname   Borissow; Borissov; Borisov
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
  name      Nikolaj Denkow; Nikolai Denkow; Nikolaj Denkov; Nikolay Denkov
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
  name      Rossen Scheljaskow; Rosen Scheljaskow; Rossen Jeliaskow; Rosen Zhelyazkov; Rosen Shelyaskov
  surname   Scheljaskow; Jeliaskow; Zhelyazkov; Shelyaskov
  gender    m
  acts_for  BGR
  held      prime_minister of BGR 2025-01-16..2026-02
  held      head_of_government of BGR 2025-01-16..2026-02

person gentschowska
  name      Teodora Gentschowska; Teodora Gentschovska; Teodora Genchovska
  surname   Gentschowska; Genchovska
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
  name      Atanas Saprjanow; Atanas Zapryanov; Atanas Sapryanov
  surname   Saprjanow; Zapryanov; Sapryanov
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

person tonin
  name      Matej Tonin
  surname   Tonin
  gender    m
  acts_for  SVN
  held      defence_minister of SVN 2020-03-13..2022-06-01

person danilo_tuerk
  name      Danilo Türk
  gender    m
  acts_for  SVN
  held      president of SVN 2007-12-23..2012-12-22
  held      head_of_state of SVN 2007-12-23..2012-12-22

person zupancic
  name      Urška Klakočar Zupančič; Urska Klakocar Zupancic
  surname   Klakočar Zupančič
  gender    f
  acts_for  SVN
  held      speaker of SVN 2022-05..

person grabar_kitarovic
  name      Kolinda Grabar-Kitarović; Kolinda Grabar-Kitarovic
  surname   Grabar-Kitarović; Grabar-Kitarovic
  gender    f
  acts_for  HRV
  held      president of HRV 2015-02-19..2020-02-18
  held      head_of_state of HRV 2015-02-19..2020-02-18

person jandrokovic
  name      Gordan Jandroković; Gordan Jandrokovic
  surname   Jandroković; Jandrokovic
  gender    m
  acts_for  HRV
  held      speaker of HRV 2017-05..

person bozinovic
  name      Davor Božinović; Davor Bozinovic
  surname   Božinović; Bozinovic
  gender    m
  acts_for  HRV
  held      interior_minister of HRV 2017-06..

person vulin
  name      Aleksandar Vulin
  surname   Vulin
  gender    m
  acts_for  SRB
  held      defence_minister of SRB 2017-06-29..2020-10-28
  held      interior_minister of SRB 2020-10-28..2022-10-26

person petkovic
  name      Petar Petković; Petar Petkovic
  surname   Petković; Petkovic
  gender    m
  acts_for  SRB
  held      negotiator of SRB 2020..

person stefanovic
  name      Nebojša Stefanović; Nebojsa Stefanovic
  gender    m
  acts_for  SRB
  held      defence_minister of SRB 2020-10-28..2022-10-26

person radoicic
  name      Milan Radoičić; Milan Radoicic
  surname   Radoičić; Radoicic
  gender    m
  acts_for  SRB

person mali
  name      Siniša Mali; Sinisa Mali
  gender    m
  acts_for  SRB
  held      finance_minister of SRB 2018-05-29..

person tadic
  name      Boris Tadić; Boris Tadic
  surname   Tadić; Tadic
  gender    m
  acts_for  SRB
  held      president of SRB 2004-07-11..2012-04-05
  held      head_of_state of SRB 2004-07-11..2012-04-05

person dedovic
  name      Dubravka Đedović; Dubravka Djedovic; Dubravka Đedović Handanović
  surname   Đedović; Djedovic
  gender    f
  acts_for  SRB
  held      energy_minister of SRB 2022-10-26..

person dzaferovic
  name      Šefik Džaferović; Sefik Dzaferovic
  surname   Džaferović; Dzaferovic
  gender    m
  acts_for  BIH
  held      president of BIH 2018-11-20..2022-11-16
  held      head_of_state of BIH 2018-11-20..2022-11-16

person tegeltija
  name      Zoran Tegeltija
  surname   Tegeltija
  gender    m
  acts_for  BIH
  held      prime_minister of BIH 2019-12-23..2023-01-25
  held      head_of_government of BIH 2019-12-23..2023-01-25

person izetbegovic
  name      Bakir Izetbegović; Bakir Izetbegovic
  surname   Izetbegović; Izetbegovic
  gender    m
  acts_for  BIH

person covic
  name      Dragan Čović; Dragan Covic
  surname   Čović; Covic
  gender    m
  acts_for  BIH

person kosarac
  name      Staša Košarac; Stasa Kosarac
  surname   Košarac; Kosarac
  gender    m
  acts_for  BIH

person viskovic
  name      Radovan Višković; Radovan Viskovic
  surname   Višković; Viskovic
  gender    m
  acts_for  BIH

person krivokapic
  name      Zdravko Krivokapić; Zdravko Krivokapic
  surname   Krivokapić; Krivokapic
  gender    m
  acts_for  MNE
  held      prime_minister of MNE 2020-12-04..2022-04-28
  held      head_of_government of MNE 2020-12-04..2022-04-28

person markovic
  name      Duško Marković; Dusko Markovic
  gender    m
  acts_for  MNE
  held      prime_minister of MNE 2016-11-28..2020-12-04
  held      head_of_government of MNE 2016-11-28..2020-12-04

person ivanovic
  name      Filip Ivanović; Filip Ivanovic
  gender    m
  acts_for  MNE

person mandic
  name      Andrija Mandić; Andrija Mandic
  surname   Mandić; Mandic
  gender    m
  acts_for  MNE
  held      speaker of MNE 2023-10..

person gorcevic
  name      Maida Gorčević; Maida Gorcevic
  surname   Gorčević; Gorcevic
  gender    f
  acts_for  MNE
  held      europe_minister of MNE 2023-10-31..

person bislimi
  name      Besnik Bislimi
  surname   Bislimi
  gender    m
  acts_for  XKX
  held      deputy_prime_minister of XKX 2021-03..
  held      negotiator of XKX 2021-03..

person konjufca
  name      Glauk Konjufca
  surname   Konjufca
  gender    m
  acts_for  XKX
  held      speaker of XKX 2021-03..

person haradinaj_stublla
  name      Meliza Haradinaj-Stublla
  surname   Haradinaj-Stublla
  gender    f
  acts_for  XKX
  held      foreign_minister of XKX 2020-06-03..2021-03-22

person svecla
  name      Xhelal Sveçla; Xhelal Svecla
  surname   Sveçla; Svecla
  gender    m
  acts_for  XKX
  held      interior_minister of XKX 2021-03-22..

person haradinaj
  name      Ramush Haradinaj
  surname   Haradinaj
  gender    m
  acts_for  XKX
  held      prime_minister of XKX 2017-09-09..2020-02-03
  held      head_of_government of XKX 2017-09-09..2020-02-03

person ahmeti
  name      Ali Ahmeti
  surname   Ahmeti
  gender    m
  acts_for  MKD

person dimitrov
  name      Nikola Dimitrov
  gender    m
  acts_for  MKD
  held      foreign_minister of MKD 2017-05-31..2020-08-30

person petrovska
  name      Slavjanka Petrovska
  surname   Petrovska
  gender    f
  acts_for  MKD
  held      defence_minister of MKD 2022-01-17..2024-06

person bushati
  name      Ditmir Bushati
  surname   Bushati
  gender    m
  acts_for  ALB
  held      foreign_minister of ALB 2013-09..2019-01

person berisha
  name      Sali Berisha
  surname   Berisha
  gender    m
  acts_for  ALB
  held      opposition_leader of ALB ..

person tsipras
  name      Alexis Tsipras
  surname   Tsipras
  gender    m
  acts_for  GRC
  held      prime_minister of GRC 2015-09-21..2019-07-08
  held      head_of_government of GRC 2015-09-21..2019-07-08

person hatzidakis
  name      Kostis Hatzidakis; Kostis Chatzidakis
  surname   Hatzidakis
  gender    m
  acts_for  GRC
  held      finance_minister of GRC 2023-06-27..2025-03-14

person marinakis
  name      Pavlos Marinakis
  surname   Marinakis
  gender    m
  acts_for  GRC
  held      government_spokesperson of GRC 2023-06..

person kotzias
  name      Nikos Kotzias
  surname   Kotzias
  gender    m
  acts_for  GRC
  held      foreign_minister of GRC 2015-09..2018-10

person staikouras
  name      Christos Staikouras
  surname   Staikouras
  gender    m
  acts_for  GRC
  held      finance_minister of GRC 2019-07-09..2023-05

person tatar
  name      Ersin Tatar
  gender    m
  acts_for  CYP

person akinci
  name      Mustafa Akıncı; Mustafa Akinci
  surname   Akıncı; Akinci
  gender    m
  acts_for  CYP

person holguin
  name      María Ángela Holguín; Maria Angela Holguin; María Ángela Holguín Cuéllar
  surname   Holguín; Holguin
  gender    f
  acts_for  CYP
  held      special_envoy of UN 2024-01..

person milkow
  name      Nikolaj Milkow; Nikolaj Milkov; Nikolay Milkov
  surname   Milkow; Milkov
  gender    m
  acts_for  BGR
  held      foreign_minister of BGR 2022-08-02..2023-06-06

person jotowa
  name      Iliana Jotowa; Ilijana Jotowa; Iliana Yotova
  surname   Jotowa; Yotova
  gender    f
  acts_for  BGR
  held      vice_president of BGR 2017-01-22..

person karakatschanow
  name      Krassimir Karakatschanow; Krasimir Karakachanov
  surname   Karakatschanow; Karakachanov
  gender    m
  acts_for  BGR
  held      defence_minister of BGR 2017-05-04..2021-05-12

person janew
  name      Stefan Janew; Stefan Janev; Stefan Yanev
  surname   Janew; Yanev
  gender    m
  acts_for  BGR
  held      prime_minister of BGR 2021-05-12..2021-12-13
  held      head_of_government of BGR 2021-05-12..2021-12-13

person wassilew
  name      Assen Wassilew; Asen Wassilew; Asen Vasilev
  surname   Wassilew; Vasilev
  gender    m
  acts_for  BGR
  held      finance_minister of BGR 2021-12-13..2022-08-02
  held      finance_minister of BGR 2023-06-06..2024-04

person lasconi
  name      Elena Lasconi
  surname   Lasconi
  gender    f
  acts_for  ROU

person predoiu
  name      Cătălin Predoiu; Catalin Predoiu
  surname   Predoiu
  gender    m
  acts_for  ROU
  held      prime_minister of ROU 2025-05-06..2025-06-23
  held      head_of_government of ROU 2025-05-06..2025-06-23
  held      interior_minister of ROU 2023-06-15..

person antonescu
  name      Crin Antonescu
  gender    m
  acts_for  ROU

person grindeanu
  name      Sorin Grindeanu
  surname   Grindeanu
  gender    m
  acts_for  ROU

person ponta
  name      Victor Ponta
  surname   Ponta
  gender    m
  acts_for  ROU
  held      prime_minister of ROU 2012-05-07..2015-11-04
  held      head_of_government of ROU 2012-05-07..2015-11-04

person basescu
  name      Traian Băsescu; Traian Basescu
  surname   Băsescu; Basescu
  gender    m
  acts_for  ROU
  held      president of ROU 2004-12-20..2014-12-21
  held      head_of_state of ROU 2004-12-20..2014-12-21

person kondow
  name      Iwan Kondow; Ivan Kondov
  surname   Kondow; Kondov
  gender    m
  acts_for  BGR
  held      foreign_minister of BGR 2024-08..2025-01

# Ukraine, Moldova, the Caucasus

person palissa
  name      Pawlo Palissa; Pavlo Palisa
  surname   Palissa; Palisa
  gender    m
  acts_for  UKR
  held      general of UKR ..

person selenskyj
  name      Wolodymyr Selenskyj; Wolodymyr Selenski; Wolodymyr Selenskij; Wolodimir Selenski; Wolodimir Selenskij; Wolodymyr Selenskiy; Volodymyr Selenskyj; Wladimir Selenskyj
  name      Wolodymyr Selensky; Wolodymyr Zelensky; Wolodymyr Zelenskyj; Wolodymyr Zelenskyy; Volodymyr Zelensky
  name      Volodymyr Zelenskyy; Wladimir Selenski; Wladimir Selenskij
  surname   Selenskyj; Selenski; Selenskij; Selensky; Selenskyi; Zelensky; Zelenskyy; Zelenskyj; Zelenski; Zelenskij; Selenskiy; Zelenskiy
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
  name      Andrij Sybiha; Andrii Sybiha; Andrij Sybyha; Andrij Sibiga; Andrij Sybiga; Andrij Sibiha; Andriy Sybiha
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
  name      Rustem Umjerow; Rustem Umerow; Rustem Umerov; Rustem Umyerov
  surname   Umjerow; Umerow; Umerov; Umyerov
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
  held      hur_chief of UKR 2020-08-05..2026-01-02
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
  name      Andrij Hnatow; Andrii Hnatow; Andrij Hnatov; Andriy Hnatov
  surname   Hnatow; Hnatov
  gender    m
  acts_for  UKR
  held      chief_of_staff of UKR 2025-03-16..

person kyslyzja
  name      Serhij Kyslyzja; Serhij Kislizja; Sergij Kyslyzja; Serhii Kyslytsia; Sergiy Kyslytsya; Serhiy Kyslytsya
  surname   Kyslyzja; Kislizja; Kyslytsia; Kyslytsya
  gender    m
  acts_for  UKR
  held      deputy_foreign_minister of UKR 2024-12..
  held      ambassador of UKR 2020-02..2024-12

person podoljak
  name      Mychajlo Podoljak; Mychailo Podoljak; Michailo Podoljak; Mykhailo Podolyak; Mykhaylo Podolyak
  surname   Podoljak; Podolyak
  gender    m
  acts_for  UKR
  held      adviser of UKR 2020-04..

person danilow
  name      Olexij Danilow; Oleksij Danilow; Oleksii Danilov; Olexiy Danilov
  surname   Danilow; Danilov
  gender    m
  acts_for  UKR
  held      security_council_secretary of UKR 2019-10-03..2024-03-26

person lytwynenko
  name      Olexandr Lytwynenko; Olexander Lytwynenko; Oleksandr Lytwynenko; Oleksandr Lytvynenko; Olexandr Lytvynenko
  surname   Lytwynenko; Lytvynenko
  gender    m
  acts_for  UKR
  held      security_council_secretary of UKR 2024-03-26..2025-07-18

person makejew
  name      Oleksij Makejew; Oleksii Makejew; Olexij Makejew; Oleksii Makeiev; Oleksiy Makeyev
  surname   Makejew; Makeiev; Makeyev
  gender    m
  acts_for  UKR
  held      ambassador of UKR 2022-10-24..

person melnyk
  name      Andrij Melnyk; Andrij Melnik; Andriy Melnyk
  surname   Melnyk; Melnik
  gender    m
  acts_for  UKR
  held      ambassador of UKR ..

person stefanischyna
  name      Olha Stefanischyna; Olga Stefanischyna; Olha Stefanishyna; Olga Stefanishyna
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
  name      Vitali Klitschko; Witalij Klitschko; Vitaly Klitschko; Vitali Klichko
  surname   Klitschko; Klichko
  gender    m
  acts_for  UKR
  held      mayor of UKR 2014-06-05..

person fedorow
  name      Mychajlo Fedorow; Mychailo Fedorow; Mykhailo Fedorov; Mykhaylo Fedorov
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
  name      Julija Tymoschenko; Julia Timoschenko; Julia Tymoschenko; Yuliya Tymoshenko
  surname   Tymoschenko; Timoschenko; Tymoshenko
  gender    f
  acts_for  UKR
  held      party_leader of UKR ..

person martschenko
  name      Serhij Martschenko; Sergij Martschenko; Serhii Marchenko; Serhiy Marchenko
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
  name      Heorhij Tychyj; Georgij Tychyj; Heorhii Tykhyi; Heorhiy Tykhyi
  surname   Tychyj; Tykhyi
  gender    m
  acts_for  UKR
  held      spokesperson of UKR 2024..

person arachamija
  name      Davyd Arachamija; Dawyd Arachamija; David Arachamija; Davyd Arakhamia; Davyd Arakhamiya
  surname   Arachamija; Arakhamia; Arakhamiya
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
  name      Ihor Schowkwa; Igor Schowkwa; Ihor Zhovkva; Ihor Shovkva
  surname   Schowkwa; Zhovkva; Shovkva
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
  name      Salome Surabischwili; Salome Zurabischwili; Salome Zourabichvili; Salome Surabishvili
  surname   Surabischwili; Zurabischwili; Zourabichvili; Surabishvili
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
  name      Irakli Kobachidse; Irakli Kobakhidze; Irakli Kobakhidse
  surname   Kobachidse; Kobakhidze; Kobakhidse
  gender    m
  acts_for  GEO
  held      prime_minister of GEO 2024-02-08..
  held      head_of_government of GEO 2024-02-08..

person iwanischwili
  name      Bidsina Iwanischwili; Bidzina Iwanischwili; Bidzina Ivanishvili; Bidsina Ivanishvili
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
  name      Ararat Mirsojan; Ararat Mirzoyan; Ararat Mirzoian; Ararat Mirsoyan
  surname   Mirsojan; Mirzoyan; Mirsoyan
  gender    m
  acts_for  ARM
  held      foreign_minister of ARM 2021-08-19..

person sarkissjan
  name      Armen Sarkissjan; Armen Sarkisjan; Armen Sarkisyan
  surname   Sarkissjan; Sarkisjan; Sarkisyan
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
  name      Dscheihun Bajramow; Dschejhun Bairamow
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

person maljuk
  name      Wassyl Maljuk; Vasyl Maljuk; Wasyl Maljuk; Vasyl Malyuk
  surname   Maljuk; Malyuk
  gender    m
  acts_for  UKR
  held      intelligence_chief of UKR 2022-07..
  held      sbu_chief of UKR 2022-07..

person kamyschin
  name      Oleksandr Kamyschin; Olexandr Kamyschin; Oleksandr Kamyshin
  surname   Kamyschin; Kamyshin
  gender    m
  acts_for  UKR
  held      armaments_minister of UKR 2023-03-21..2024-09

person smetanin
  name      Herman Smetanin
  surname   Smetanin
  gender    m
  acts_for  UKR
  held      armaments_minister of UKR 2024-09..2025-07

person tschernyschow
  name      Oleksij Tschernyschow; Olexij Tschernyschow; Oleksiy Chernyshov
  surname   Tschernyschow; Chernyshov
  gender    m
  acts_for  UKR
  held      deputy_prime_minister of UKR 2024-12..2025-07

person tschenzow
  name      Wsewolod Tschenzow; Vsevolod Tschenzow; Vsevolod Chentsov
  surname   Tschenzow; Chentsov
  gender    m
  acts_for  UKR
  held      ambassador of UKR 2021..

person drapatyj
  name      Mychajlo Drapatyj; Mychailo Drapatyj; Mykhaylo Drapatyi
  surname   Drapatyj; Drapatyi
  gender    m
  acts_for  UKR
  held      general of UKR ..

person wassyl_bodnar
  name      Wassyl Bodnar; Vasyl Bodnar
  gender    m
  acts_for  UKR
  held      ambassador of UKR ..

person prystajko
  name      Wadym Prystajko; Vadym Prystaiko; Vadym Prystayko
  surname   Prystajko; Prystaiko; Prystayko
  gender    m
  acts_for  UKR
  held      foreign_minister of UKR 2019-08-29..2020-03-04
  held      ambassador of UKR 2020-07..2023-07

person hontscharuk
  name      Oleksij Hontscharuk; Olexij Hontscharuk; Oleksiy Honcharuk
  surname   Hontscharuk; Honcharuk
  gender    m
  acts_for  UKR
  held      prime_minister of UKR 2019-08-29..2020-03-04
  held      head_of_government of UKR 2019-08-29..2020-03-04

person taran
  name      Andrij Taran; Andriy Taran
  surname   Taran
  gender    m
  acts_for  UKR
  held      defence_minister of UKR 2020-03-04..2021-11-03

person sahorodnjuk
  name      Andrij Sahorodnjuk; Andrij Zagorodnjuk; Andriy Sahorodnyuk
  surname   Sahorodnjuk; Sahorodnyuk
  gender    m
  acts_for  UKR
  held      defence_minister of UKR 2019-08-29..2020-03-04

person chomtschak
  name      Ruslan Chomtschak; Ruslan Khomchak
  surname   Chomtschak; Khomchak
  gender    m
  acts_for  UKR
  held      army_chief of UKR 2020-03..2021-07

person krawtschuk
  name      Leonid Krawtschuk; Leonid Kravchuk
  surname   Krawtschuk; Kravchuk
  gender    m
  acts_for  UKR
  held      president of UKR 1991-12-05..1994-07-19
  held      head_of_state of UKR 1991-12-05..1994-07-19

person kutschma
  name      Leonid Kutschma; Leonid Kuchma
  surname   Kutschma; Kuchma
  gender    m
  acts_for  UKR
  held      president of UKR 1994-07-19..2005-01-23
  held      head_of_state of UKR 1994-07-19..2005-01-23

person arestowytsch
  name      Oleksij Arestowytsch; Olexij Arestowytsch; Oleksiy Arestovych
  surname   Arestowytsch; Arestovych
  gender    m
  acts_for  UKR
  held      adviser of UKR 2020..2023-01

person nykyforow
  name      Serhij Nykyforow; Serhiy Nykyforov
  surname   Nykyforow; Nykyforov
  gender    m
  acts_for  UKR
  held      spokesperson of UKR 2021..

person leschtschenko
  name      Serhij Leschtschenko; Serhiy Leshchenko
  surname   Leschtschenko; Leshchenko
  gender    m
  acts_for  UKR
  held      adviser of UKR ..

person nikolenko
  name      Oleh Nikolenko
  surname   Nikolenko
  gender    m
  acts_for  UKR
  held      spokesperson of UKR ..2024

person ihnat
  name      Jurij Ihnat; Juri Ihnat; Yuriy Ihnat
  surname   Ihnat
  gender    m
  acts_for  UKR
  held      spokesperson of UKR ..

person oleschtschuk
  name      Mykola Oleschtschuk; Mykola Oleshchuk
  surname   Oleschtschuk; Oleshchuk
  gender    m
  acts_for  UKR
  held      general of UKR ..

person skibizkyj
  name      Wadym Skibizkyj; Wadym Skibizki; Vadym Skibizkyi
  surname   Skibizkyj; Skibizki; Skibizkyi
  gender    m
  acts_for  UKR
  held      general of UKR ..

person jussow
  name      Andrij Jussow; Andrij Jusow; Andriy Yusov
  surname   Jussow; Jusow; Yusov
  gender    m
  acts_for  UKR
  held      spokesperson of UKR ..

person kubrakow
  name      Oleksandr Kubrakow; Olexander Kubrakow; Olexandr Kubrakow; Oleksandr Kubrakov
  surname   Kubrakow; Kubrakov
  gender    m
  acts_for  UKR
  held      deputy_prime_minister of UKR 2022-12..2024-05

person haluschtschenko
  name      Herman Haluschtschenko; Herman Halushchenko
  surname   Haluschtschenko; Halushchenko
  gender    m
  acts_for  UKR
  held      energy_minister of UKR 2021-04-29..2025-07-17
  held      justice_minister of UKR 2025-07-17..

person hryntschuk
  name      Switlana Hryntschuk; Swetlana Hryntschuk; Svitlana Hrynchuk
  surname   Hryntschuk; Hrynchuk
  gender    f
  acts_for  UKR
  held      energy_minister of UKR 2025-07-17..
  held      environment_minister of UKR 2024-09..2025-07

person wlassjuk
  name      Wladyslaw Wlassjuk; Wladislaw Wlasjuk; Vladyslav Vlasyuk
  surname   Wlassjuk; Wlasjuk; Vlasyuk
  gender    m
  acts_for  UKR

person synjehubow
  name      Oleh Synjehubow; Oleh Synehubow; Oleh Synyehubov
  surname   Synjehubow; Synehubow; Synyehubov
  gender    m
  acts_for  UKR
  held      governor of UKR 2021-12..

person terechow
  name      Ihor Terechow; Ihor Terekhov
  surname   Terechow; Terekhov
  gender    m
  acts_for  UKR
  held      mayor of UKR 2021..

person lyssak
  name      Serhij Lyssak; Serhij Lysak; Serhiy Lysak
  surname   Lyssak; Lysak
  gender    m
  acts_for  UKR
  held      governor of UKR 2023..

person kim
  name      Witalij Kim; Vitalij Kim; Vitaliy Kim
  gender    m
  acts_for  UKR
  held      governor of UKR 2020-11..

person iwan_fedorow
  name      Iwan Fedorow; Ivan Fedorov
  gender    m
  acts_for  UKR
  held      governor of UKR 2024-02..

person prokudin
  name      Oleksandr Prokudin; Olexandr Prokudin
  surname   Prokudin
  gender    m
  acts_for  UKR
  held      governor of UKR 2023-02..

person filaschkin
  name      Wadym Filaschkin; Vadym Filashkin
  surname   Filaschkin; Filashkin
  gender    m
  acts_for  UKR
  held      governor of UKR 2024..

person tkatschenko
  name      Timur Tkatschenko; Timur Tkachenko
  surname   Tkatschenko; Tkachenko
  gender    m
  acts_for  UKR

person asarow
  name      Mykola Asarow; Mykola Asarov
  surname   Asarow; Asarov
  gender    m
  acts_for  UKR
  held      prime_minister of UKR 2010-03-11..2014-01-28
  held      head_of_government of UKR 2010-03-11..2014-01-28

person janukowytsch
  name      Wiktor Janukowytsch; Viktor Janukowitsch; Viktor Yanukovych
  surname   Janukowytsch; Janukowitsch; Yanukovych
  gender    m
  acts_for  UKR
  held      president of UKR 2010-02-25..2014-02-22
  held      head_of_state of UKR 2010-02-25..2014-02-22

person juschtschenko
  name      Wiktor Juschtschenko; Viktor Juschtschenko; Viktor Yushchenko
  surname   Juschtschenko; Yushchenko
  gender    m
  acts_for  UKR
  held      president of UKR 2005-01-23..2010-02-25
  held      head_of_state of UKR 2005-01-23..2010-02-25

person jazenjuk
  name      Arsenij Jazenjuk; Arseni Jazenjuk; Arseniy Yatsenyuk
  surname   Jazenjuk; Yatsenyuk
  gender    m
  acts_for  UKR
  held      prime_minister of UKR 2014-02-27..2016-04-14
  held      head_of_government of UKR 2014-02-27..2016-04-14

person hrojsman
  name      Wolodymyr Hrojsman; Wolodymyr Groisman; Volodymyr Hrojsman
  surname   Hrojsman; Groisman
  gender    m
  acts_for  UKR
  held      prime_minister of UKR 2016-04-14..2019-08-29
  held      head_of_government of UKR 2016-04-14..2019-08-29

person klimkin
  name      Pawlo Klimkin; Pavlo Klimkin
  surname   Klimkin
  gender    m
  acts_for  UKR
  held      foreign_minister of UKR 2014-06-19..2019-08-29

person medwedtschuk
  name      Wiktor Medwedtschuk; Viktor Medwedtschuk; Viktor Medvedchuk
  surname   Medwedtschuk; Medvedchuk
  gender    m
  acts_for  UKR

person achmetow
  name      Rinat Achmetow; Rinat Achmetov; Rinat Akhmetov
  surname   Achmetow; Akhmetov
  gender    m
  acts_for  UKR

person kolomojskyj
  name      Ihor Kolomojskyj; Ihor Kolomojski; Ihor Kolomojskyi
  surname   Kolomojskyj; Kolomojski; Kolomojskyi
  gender    m
  acts_for  UKR

person selenska
  name      Olena Selenska
  surname   Selenska
  gender    f
  acts_for  UKR

person mereschko
  name      Oleksandr Mereschko; Olexandr Mereschko; Oleksandr Mereshko
  surname   Mereschko; Mereshko
  gender    m
  acts_for  UKR
  held      legislator of UKR 2019..

person hontscharenko
  name      Oleksij Hontscharenko; Olexij Hontscharenko; Oleksiy Honcharenko
  surname   Hontscharenko; Honcharenko
  gender    m
  acts_for  UKR
  held      legislator of UKR 2014..

person chicu
  name      Ion Chicu
  surname   Chicu
  gender    m
  acts_for  MDA
  held      prime_minister of MDA 2019-11-14..2020-12-31
  held      head_of_government of MDA 2019-11-14..2020-12-31

person ciocoi
  name      Aureliu Ciocoi
  surname   Ciocoi
  gender    m
  acts_for  MDA
  held      foreign_minister of MDA 2020-11..2021-08-06

person sor
  name      Ilan Șor; Ilan Shor; Ilan Schor
  surname   Șor; Shor
  gender    m
  acts_for  MDA

person krasnoselski
  name      Wadim Krasnoselski; Vadim Krasnoselski
  surname   Krasnoselski
  gender    m
  acts_for  MDA

person gutul
  name      Evghenia Guțul; Jewgenija Guzul; Evghenia Gutul
  surname   Guțul; Guzul; Gutul
  gender    f
  acts_for  MDA

person gherasimov
  name      Cristina Gherasimov
  surname   Gherasimov
  gender    f
  acts_for  MDA
  held      deputy_prime_minister of MDA 2024-02..

person grosu
  name      Igor Grosu
  surname   Grosu
  gender    m
  acts_for  MDA
  held      speaker of MDA 2021-07..

person plahotniuc
  name      Vladimir Plahotniuc; Wladimir Plahotniuc
  surname   Plahotniuc
  gender    m
  acts_for  MDA

person botschorischwili
  name      Maka Botschorischwili; Maka Botchorischwili; Maka Bochorishvili
  surname   Botschorischwili; Bochorishvili
  gender    f
  acts_for  GEO
  held      foreign_minister of GEO 2024-11-28..

person dartschiaschwili
  name      Ilia Dartschiaschwili; Ilia Darchiashvili
  surname   Dartschiaschwili; Darchiashvili
  gender    m
  acts_for  GEO
  held      foreign_minister of GEO 2022-04-04..2024-11-28

person salkaliani
  name      Dawit Salkaliani; David Salkaliani; Davit Salkaliani
  surname   Salkaliani
  gender    m
  acts_for  GEO
  held      foreign_minister of GEO 2018-06-21..2022-04-04

person gacharia
  name      Giorgi Gacharia; Giorgi Gakharia
  surname   Gacharia; Gakharia
  gender    m
  acts_for  GEO
  held      prime_minister of GEO 2019-09-08..2021-02-18
  held      head_of_government of GEO 2019-09-08..2021-02-18

person papuaschwili
  name      Schalwa Papuaschwili; Shalva Papuashvili
  surname   Papuaschwili; Papuashvili
  gender    m
  acts_for  GEO
  held      speaker of GEO 2021-12..

person saakaschwili
  name      Micheil Saakaschwili; Michail Saakaschwili; Mikheil Saakashvili
  surname   Saakaschwili; Saakashvili
  gender    m
  acts_for  GEO
  held      president of GEO 2004-01-25..2013-11-17
  held      head_of_state of GEO 2004-01-25..2013-11-17

person mnazakanjan
  name      Sohrab Mnazakanjan; Sohrab Mnatsakanyan
  surname   Mnazakanjan; Mnatsakanyan
  gender    m
  acts_for  ARM
  held      foreign_minister of ARM 2018-05-12..2020-11-16

person ajwasjan
  name      Ara Ajwasjan; Ara Aiwasjan; Ara Ajvasyan
  surname   Ajwasjan; Aiwasjan; Ajvasyan
  gender    m
  acts_for  ARM
  held      foreign_minister of ARM 2020-11-18..2021-05-31

person grigorjan
  name      Armen Grigorjan; Armen Grigoryan
  gender    m
  acts_for  ARM
  held      security_council_secretary of ARM 2018-05..

person simonjan
  name      Alen Simonjan; Alen Simonyan
  gender    m
  acts_for  ARM
  held      speaker of ARM 2021-08..

person wardanjan
  name      Ruben Wardanjan; Ruben Vardanyan
  surname   Wardanjan; Vardanyan
  gender    m
  acts_for  ARM

person harutjunjan
  name      Arajik Harutjunjan; Arayik Harutyunyan
  gender    m
  acts_for  ARM

person mammadjarow
  name      Elmar Mammadjarow; Elmar Mammadyarov
  surname   Mammadjarow
  gender    m
  acts_for  AZE
  held      foreign_minister of AZE 2004-04-02..2020-07-16

person hassanow
  name      Sakir Hassanow; Zakir Hasanow; Sakir Hasanov
  gender    m
  acts_for  AZE
  held      defence_minister of AZE 2013-10..

person mher_grigorjan
  name      Mher Grigorjan; Mher Grigoryan
  gender    m
  acts_for  ARM
  held      deputy_prime_minister of ARM 2018..

person serebrian
  name      Oleg Serebrian; Oleg Serebrjan
  surname   Serebrian
  gender    m
  acts_for  MDA
  held      deputy_prime_minister of MDA 2022..2025

person iwaschtschenko
  name      Oleh Iwaschtschenko; Oleh Ivashchenko
  surname   Iwaschtschenko; Ivashchenko
  gender    m
  acts_for  UKR
  held      intelligence_chief of UKR 2024-03..

person lytwyn
  name      Dmytro Lytwyn; Dmytro Lytvyn
  surname   Lytwyn; Lytvyn
  gender    m
  acts_for  UKR
  held      adviser of UKR 2024..

person perebyjnis
  name      Jewhen Perebyjnis; Jewhenij Perebyjnis; Yevhen Perebyinis
  surname   Perebyjnis
  gender    m
  acts_for  UKR
  held      deputy_foreign_minister of UKR 2021..

person uljutin
  name      Denys Uljutin; Denys Uliutin
  surname   Uljutin; Uliutin
  gender    m
  acts_for  UKR
  held      minister of UKR 2025-07-17..

person bakanow
  name      Iwan Bakanow; Ivan Bakanov
  surname   Bakanow; Bakanov
  gender    m
  acts_for  UKR
  held      intelligence_chief of UKR 2019-08..2022-07
  held      sbu_chief of UKR 2019-08..2022-07

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
  name      Dmitri Medwedew; Dmitrij Medwedew; Dmitrij Medwedjew; Dmitri Medwedjew; Dmitry Medvedev; Dmitri Medvedev
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
  name      Waleri Gerassimow; Walerij Gerassimow; Waleri Gerasimow; Valery Gerasimov; Valeri Gerasimov
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
  name      Maria Sacharowa; Marija Sacharowa; Maria Zakharova; Maria Sacharova; Maria Sakharova
  surname   Sacharowa; Zakharova; Sacharova; Sakharova
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
  name      Kirill Dmitrijew; Kirill Dmitriew; Kirill Dmitriev; Kyrill Dmitrijew; Kirill Dmitriyev
  surname   Dmitrijew; Dmitriew; Dmitriev; Dmitriyev
  gender    m
  acts_for  RUS
  held      special_envoy of RUS 2025-02-23..
  held      director of RDIF 2011..
  held      chief of RDIF 2011..

person medinski
  name      Wladimir Medinski; Wladimir Medinskij; Wladimir Medinsky; Vladimir Medinsky; Vladimir Medinski
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
  name      Michail Galusin; Mikhail Galuzin; Mikhail Galusin
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
  held      swr_chief of RUS 2016-10-05..

person kostjukow
  name      Igor Kostjukow; Igor Kostyukov
  surname   Kostjukow; Kostyukov
  gender    m
  acts_for  RUS
  held      intelligence_chief of RUS 2018..
  held      gru_chief of RUS 2018..

person bortnikow
  name      Alexander Bortnikow; Alexander Bortnikov
  surname   Bortnikow; Bortnikov
  gender    m
  acts_for  RUS
  held      intelligence_chief of RUS 2008-05..
  held      fsb_chief of RUS 2008-05..

person nebensja
  name      Wassili Nebensja; Wassilij Nebensja; Vasily Nebenzya; Wassili Nebensia; Vasili Nebensya
  surname   Nebensja; Nebenzya; Nebensia; Nebensya
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
  name      Ramsan Kadyrow; Ramzan Kadyrow; Ramzan Kadyrov; Ramsan Kadyrov
  surname   Kadyrow; Kadyrov
  gender    m
  acts_for  RUS
  held      governor of RUS 2007..
  byname    Tschetschenenführer; Tschetschenenchef

person kossatschow
  name      Konstantin Kossatschow; Konstantin Kossatschew; Konstantin Kosachev; Konstantin Kosachov
  surname   Kossatschow; Kossatschew; Kosachev; Kosachov
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
  name      Alexander Dartschijew; Alexander Dartschiew; Alexander Darchiev; Alexander Darchiyev
  surname   Dartschijew; Dartschiew; Darchiev; Darchiyev
  gender    m
  acts_for  RUS
  held      ambassador of RUS 2025-03..

person antonow
  name      Anatoli Antonow; Anatolij Antonow; Anatoly Antonov; Anatoli Antonov
  surname   Antonow; Antonov
  gender    m
  acts_for  RUS
  held      ambassador of RUS 2017-08..2024-10

person netschajew
  name      Sergej Netschajew; Sergei Netschajew; Sergey Nechaev; Sergey Nechayev
  surname   Netschajew; Nechaev; Nechayev
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
  name      Tatjana Moskalkowa; Tatiana Moskalkova; Tatyana Moskalkova
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
  name      Julija Nawalnaja; Julia Nawalnaja; Yulia Navalnaya; Yuliya Navalnaya
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
  name      Wladimir Makej; Wladimir Makei; Uladsimir Makej; Vladimir Makei; Vladimir Makey
  surname   Makej; Makei; Makey
  gender    m
  acts_for  BLR
  held      foreign_minister of BLR 2012-08-20..2022-11-26

person alejnik
  name      Sergej Alejnik; Sergej Aleinik; Sergei Aleinik; Sjarhej Alejnik; Sergey Aleynik
  surname   Alejnik; Aleinik; Aleynik
  gender    m
  acts_for  BLR
  held      foreign_minister of BLR 2022-12-13..2024-06-27

person ryschenkow
  name      Maxim Ryschenkow; Maxim Rischenkow; Maxim Ryzhenkov; Maxim Ryshenkov
  surname   Ryschenkow; Ryzhenkov; Ryshenkov
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

person uljanow
  name      Michail Uljanow; Michail Ulianow; Mikhail Ulyanov
  surname   Uljanow; Ulyanov
  gender    m
  acts_for  RUS
  held      ambassador of RUS 2018..

person poljanski
  name      Dmitri Poljanski; Dmitri Poljanskij; Dmitri Polyanski
  surname   Poljanski; Polyanski
  gender    m
  acts_for  RUS
  held      ambassador of RUS ..

person miroschnik
  name      Rodion Miroschnik; Rodion Miroshnik
  surname   Miroschnik; Miroshnik
  gender    m
  acts_for  RUS
  held      ambassador of RUS ..

person surowikin
  name      Sergej Surowikin; Sergei Surowikin; Sergey Surovikin
  surname   Surowikin; Surovikin
  gender    m
  acts_for  RUS
  held      general of RUS ..

person konaschenkow
  name      Igor Konaschenkow; Igor Konashenkov
  surname   Konaschenkow; Konashenkov
  gender    m
  acts_for  RUS
  held      spokesperson of RUS ..

person klischas
  name      Andrej Klischas; Andrey Klishas
  gender    m
  acts_for  RUS

person puschilin
  name      Denis Puschilin; Denis Pushilin
  surname   Puschilin; Pushilin
  gender    m
  acts_for  RUS

person passetschnik
  name      Leonid Passetschnik; Leonid Pasechnik
  surname   Passetschnik; Pasechnik
  gender    m
  acts_for  RUS

person aksjonow
  name      Sergej Aksjonow; Sergey Aksyonov
  surname   Aksjonow; Aksyonov
  gender    m
  acts_for  RUS

person balizki
  name      Jewgeni Balizki; Yevgeni Balizki
  surname   Balizki
  gender    m
  acts_for  RUS

person saldo
  name      Wladimir Saldo; Vladimir Saldo
  gender    m
  acts_for  RUS

person rogosin
  name      Dmitri Rogosin
  surname   Rogosin
  gender    m
  acts_for  RUS

person setschin
  name      Igor Setschin; Igor Sechin
  surname   Setschin; Sechin
  gender    m
  acts_for  RUS

person abramowitsch
  name      Roman Abramowitsch; Roman Abramovich
  surname   Abramowitsch; Abramovich
  gender    m
  acts_for  RUS

person chodorkowski
  name      Michail Chodorkowski; Mikhail Khodorkovski
  surname   Chodorkowski; Khodorkovski
  gender    m
  acts_for  RUS

person jaschin
  name      Ilja Jaschin; Ilya Yashin
  surname   Jaschin; Yashin
  gender    m
  acts_for  RUS

person kara_mursa
  name      Wladimir Kara-Mursa; Vladimir Kara-Mursa
  surname   Kara-Mursa
  gender    m
  acts_for  RUS

person lwowa_belowa
  name      Maria Lwowa-Belowa; Maria Lvova-Belova
  surname   Lwowa-Belowa; Lvova-Belova
  gender    f
  acts_for  RUS

person dugin
  name      Alexander Dugin
  surname   Dugin
  gender    m
  acts_for  RUS

person gryslow
  name      Boris Gryslow; Boris Gryslov
  surname   Gryslow; Gryslov
  gender    m
  acts_for  RUS
  held      ambassador of RUS ..

person morgulow
  name      Igor Morgulow; Igor Morgulov
  surname   Morgulow; Morgulov
  gender    m
  acts_for  RUS
  held      ambassador of RUS 2022..

person meschkow
  name      Alexej Meschkow; Alexey Meshkov
  gender    m
  acts_for  RUS
  held      ambassador of RUS ..

person werschinin
  name      Sergej Werschinin; Sergey Vershinin
  surname   Werschinin; Vershinin
  gender    m
  acts_for  RUS
  held      deputy_foreign_minister of RUS ..

person rudenko
  name      Andrej Rudenko; Andrey Rudenko
  surname   Rudenko
  gender    m
  acts_for  RUS
  held      deputy_foreign_minister of RUS 2019..

person pankin
  name      Alexander Pankin
  surname   Pankin
  gender    m
  acts_for  RUS
  held      deputy_foreign_minister of RUS ..

person lukaschewitsch
  name      Alexander Lukaschewitsch; Alexander Lukashevich
  surname   Lukaschewitsch; Lukashevich
  gender    m
  acts_for  RUS
  held      ambassador of RUS ..

person kobjakow
  name      Anton Kobjakow; Anton Kobyakov
  surname   Kobjakow; Kobyakov
  gender    m
  acts_for  RUS
  held      adviser of RUS ..

person gundjajew
  name      Kirill Gundjajew; Patriarch Kirill; Kirill Gundyayev
  gender    m
  acts_for  RUS

person gorbatschow
  name      Michail Gorbatschow; Mikhail Gorbachov
  surname   Gorbatschow; Gorbachov
  gender    m
  acts_for  RUS

person jelzin
  name      Boris Jelzin; Boris Yeltsin
  surname   Jelzin; Yeltsin
  gender    m
  acts_for  RUS
  held      president of RUS 1991-07-10..1999-12-31
  held      head_of_state of RUS 1991-07-10..1999-12-31

person gatilow
  name      Gennadi Gatilow; Gennadi Gatilov
  surname   Gatilow; Gatilov
  gender    m
  acts_for  RUS
  held      ambassador of RUS ..

person edelgerijew
  name      Ruslan Edelgerijew; Ruslan Edelgeriyev
  surname   Edelgerijew; Edelgeriyev
  gender    m
  acts_for  RUS

person kotschanowa
  name      Natalja Kotschanowa; Natalia Kotschanowa; Natalya Kochanova
  surname   Kotschanowa; Kochanova
  gender    f
  acts_for  BLR
  held      speaker of BLR 2019-12..

person wolfowitsch
  name      Alexander Wolfowitsch; Alexander Volfovich
  surname   Wolfowitsch; Volfovich
  gender    m
  acts_for  BLR
  held      security_council_secretary of BLR 2021..

person kolesnikowa
  name      Maria Kolesnikowa; Maryja Kalesnikawa; Maria Kolesnikova
  surname   Kolesnikowa; Kalesnikawa; Kolesnikova
  gender    f
  acts_for  BLR

person bjaljazki
  name      Ales Bjaljazki; Ales Byalyazki
  surname   Bjaljazki; Byalyazki
  gender    m
  acts_for  BLR

person tichanowski
  name      Sergej Tichanowski; Sjarhej Zichanouski; Sergey Tikhanovski
  surname   Tichanowski; Zichanouski; Tikhanovski
  gender    m
  acts_for  BLR

person ejsmont
  name      Natalja Ejsmont; Natalia Eismont; Natalya Ejsmont
  surname   Ejsmont; Eismont
  gender    f
  acts_for  BLR
  held      spokesperson of BLR ..

person zepkalo
  name      Waleri Zepkalo; Weronika Zepkalo; Valeri Zepkalo
  surname   Zepkalo
  gender    m
  acts_for  BLR

person latuschko
  name      Pawel Latuschko; Pawel Latuschka; Pavel Latushko
  surname   Latuschko; Latuschka; Latushko
  gender    m
  acts_for  BLR

person bogdanow
  name      Michail Bogdanow; Mikhail Bogdanov; Michail Bogdanov
  surname   Bogdanow; Bogdanov
  gender    m
  acts_for  RUS
  held      deputy_foreign_minister of RUS 2011..2025-07

person kelin
  name      Andrej Kelin; Andrei Kelin
  surname   Kelin
  gender    m
  acts_for  RUS
  held      ambassador of RUS 2019-11..

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
  surname   Smailow; Smailov
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
  name      Jermek Köscherbajew; Ermek Köscherbajew; Yermek Kosherbayev
  surname   Köscherbajew; Kosherbayev
  gender    m
  acts_for  KAZ
  held      foreign_minister of KAZ 2025-09..

person schaparow
  name      Sadyr Schaparow; Sadyr Dschaparow; Sadyr Japarov; Sadyr Zhaparow; Sadyr Zhaparov
  surname   Schaparow; Dschaparow; Japarov; Zhaparow; Zhaparov
  gender    m
  acts_for  KGZ
  held      president of KGZ 2021-01-28..
  held      head_of_state of KGZ 2021-01-28..

person mirsijojew
  name      Schawkat Mirsijojew; Shavkat Mirziyoyev; Schawkat Mirsijojev; Shavkat Mirsiyoyev
  surname   Mirsijojew; Mirziyoyev; Mirsiyoyev
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
  name      Serdar Berdimuhamedow; Serdar Berdymuchammedow; Serdar Berdimuhamedov
  surname   Berdimuhamedow; Berdymuchammedow; Berdimuhamedov
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

person tleuberdi
  name      Muchtar Tleuberdi; Mukhtar Tileuberdi; Mukhtar Tleuberdi
  surname   Tleuberdi; Tileuberdi
  gender    m
  acts_for  KAZ
  held      foreign_minister of KAZ 2019-09-18..2023-04-03

person mamin
  name      Askar Mamin
  surname   Mamin
  gender    m
  acts_for  KAZ
  held      prime_minister of KAZ 2019-02-25..2022-01-05
  held      head_of_government of KAZ 2019-02-25..2022-01-05

person nasarbajew
  name      Nursultan Nasarbajew; Nursultan Nasarbayev
  surname   Nasarbajew; Nasarbayev
  gender    m
  acts_for  KAZ
  held      president of KAZ 1991-04-24..2019-03-20
  held      head_of_state of KAZ 1991-04-24..2019-03-20

person kulubajew
  name      Dscheenbek Kulubajew; Jeenbek Kulubajew
  surname   Kulubajew; Kulubayev
  gender    m
  acts_for  KGZ
  held      foreign_minister of KGZ 2022-04..

person dschaparow
  name      Akylbek Dschaparow
  surname   Dschaparow
  gender    m
  acts_for  KGZ
  held      prime_minister of KGZ 2021-10-12..2024-12-16
  held      head_of_government of KGZ 2021-10-12..2024-12-16

person dscheenbekow
  name      Sooronbai Dscheenbekow
  surname   Dscheenbekow
  gender    m
  acts_for  KGZ
  held      president of KGZ 2017-11-24..2020-10-15
  held      head_of_state of KGZ 2017-11-24..2020-10-15

person kassymalijew
  name      Adylbek Kassymalijew; Adylbek Kasymaliyev
  surname   Kassymalijew; Kasymaliyev
  gender    m
  acts_for  KGZ
  held      prime_minister of KGZ 2024-12-18..
  held      head_of_government of KGZ 2024-12-18..

person muhriddin
  name      Sirodschiddin Muhriddin; Sirodjiddin Muhriddin; Sirojiddin Muhriddin
  surname   Muhriddin
  gender    m
  acts_for  TJK
  held      foreign_minister of TJK 2013-11..

person rassulsoda
  name      Kochir Rassulsoda; Kokhir Rasulsoda
  surname   Rassulsoda; Rasulsoda
  gender    m
  acts_for  TJK
  held      prime_minister of TJK 2013-11..
  held      head_of_government of TJK 2013-11..

person gurbanguly_berdimuhamedow
  name      Gurbanguly Berdimuhamedow; Gurbanguly Berdimuhamedov
  gender    m
  acts_for  TKM
  held      president of TKM 2007-02-14..2022-03-19
  held      head_of_state of TKM 2007-02-14..2022-03-19

person meredow
  name      Raschid Meredow; Rashid Meredov
  surname   Meredow; Meredov
  gender    m
  acts_for  TKM
  held      foreign_minister of TKM 2001-07..

person kamilow
  name      Abdulasis Kamilow; Abdulasis Kamilov
  surname   Kamilow; Kamilov
  gender    m
  acts_for  UZB
  held      foreign_minister of UZB 2012-02..2022-04

person norow
  name      Wladimir Norow; Vladimir Norov
  surname   Norow; Norov
  gender    m
  acts_for  UZB
  held      foreign_minister of UZB 2022-04..2022-12

person aripow
  name      Abdulla Aripow; Abdulla Aripov
  surname   Aripow; Aripov
  gender    m
  acts_for  UZB
  held      prime_minister of UZB 2016-12-14..
  held      head_of_government of UZB 2016-12-14..

person oyun_erdene
  name      Luvsannamsrain Oyun-Erdene; Luwsannamsrain Ojuun-Erdene
  surname   Oyun-Erdene; Ojuun-Erdene
  gender    m
  acts_for  MNG
  held      prime_minister of MNG 2021-01-27..2025-06-03
  held      head_of_government of MNG 2021-01-27..2025-06-03

person zandanshatar
  name      Gombojav Zandanshatar; Gombodschawyn Dsandanschatar
  surname   Zandanshatar; Dsandanschatar
  gender    m
  acts_for  MNG
  held      prime_minister of MNG 2025-06-12..
  held      head_of_government of MNG 2025-06-12..

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
  held      cia_chief of USA 2025-01-23..

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
  held      cia_chief of USA 2021-03-19..2025-01-20

person mike_johnson
  name      Mike Johnson
  surname   Johnson
  gender    m
  acts_for  USA
  held      house_speaker of USA 2023-10-25..

person pelosi
  name      Nancy Pelosi
  surname   Pelosi
  gender    f
  acts_for  USA
  held      house_speaker of USA 2019-01-03..2023-01-03

person mccarthy
  name      Kevin McCarthy
  surname   McCarthy
  gender    m
  acts_for  USA
  held      house_speaker of USA 2023-01-07..2023-10-03

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

person mnuchin
  name      Steven Mnuchin; Steve Mnuchin
  surname   Mnuchin
  gender    m
  acts_for  USA
  held      finance_minister of USA 2017-02-13..2021-01-20

person lighthizer
  name      Robert Lighthizer
  surname   Lighthizer
  gender    m
  acts_for  USA
  held      commerce_representative of USA 2017-05-15..2021-01-20

person ross
  name      Wilbur Ross
  gender    m
  acts_for  USA
  held      trade_minister of USA 2017-02-28..2021-01-20

person meadows
  name      Mark Meadows
  surname   Meadows
  gender    m
  acts_for  USA
  held      cabinet_chief of USA 2020-03-31..2021-01-20

person hook
  name      Brian Hook
  gender    m
  acts_for  USA
  held      special_envoy of USA 2018-09..2020-08

person miller
  name      Christopher Miller
  gender    m
  acts_for  USA
  held      defence_minister of USA 2020-11-09..2021-01-20

person gor
  name      Sergio Gor
  gender    m
  acts_for  USA
  held      ambassador of USA 2025..

person price
  name      Ned Price
  gender    m
  acts_for  USA
  held      spokesperson of USA 2021-01..2023-03

person psaki
  name      Jen Psaki
  surname   Psaki
  gender    f
  acts_for  USA
  held      spokesperson of USA 2021-01..2022-05

person vedant_patel
  name      Vedant Patel
  gender    m
  acts_for  USA
  held      spokesperson of USA ..2025-01

person sabrina_singh
  name      Sabrina Singh
  gender    f
  acts_for  USA
  held      spokesperson of USA 2022..2025-01

person ryder
  name      Pat Ryder; Patrick Ryder
  surname   Ryder
  gender    m
  acts_for  USA
  held      spokesperson of USA 2022-08..2025-01

person parnell
  name      Sean Parnell
  surname   Parnell
  gender    m
  acts_for  USA
  held      spokesperson of USA 2025..

person pigott
  name      Tommy Pigott
  surname   Pigott
  gender    m
  acts_for  USA
  held      spokesperson of USA 2025..

person sherman
  name      Wendy Sherman
  gender    f
  acts_for  USA
  held      deputy_foreign_minister of USA 2021-04..2023-07

person campbell
  name      Kurt Campbell
  gender    m
  acts_for  USA
  held      deputy_foreign_minister of USA 2024-02..2025-01

person volker
  name      Kurt Volker
  surname   Volker
  gender    m
  acts_for  USA
  held      special_envoy of USA 2017-07..2019-09

person carpenter
  name      Michael Carpenter
  gender    m
  acts_for  USA
  held      ambassador of USA 2021-11..

person brink
  name      Bridget Brink
  gender    f
  acts_for  USA
  held      ambassador of USA 2022-05..2025-04

person davis
  name      Julie Davis; Julie Fisher; Julie S. Davis
  gender    f
  acts_for  USA
  held      ambassador of USA ..

person tracy
  name      Lynne Tracy
  gender    f
  acts_for  USA
  held      ambassador of USA 2023-01..2025

person john_sullivan
  name      John Sullivan
  gender    m
  acts_for  USA
  held      ambassador of USA 2020..2022-09

person pritzker
  name      Penny Pritzker
  surname   Pritzker
  gender    f
  acts_for  USA
  held      special_envoy of USA 2023-09..

person donfried
  name      Karen Donfried
  surname   Donfried
  gender    f
  acts_for  USA

person james_obrien
  name      James O’Brien; James O'Brien
  gender    m
  acts_for  USA

person perriello
  name      Tom Perriello
  surname   Perriello
  gender    m
  acts_for  USA
  held      special_envoy of USA 2024-02..2025-01

person hammer
  name      Mike Hammer
  gender    m
  acts_for  USA
  held      special_envoy of USA 2022-06..2025

person feltman
  name      Jeffrey Feltman
  surname   Feltman
  gender    m
  acts_for  USA
  held      special_envoy of USA 2021-04..2022-01

person satterfield
  name      David Satterfield
  surname   Satterfield
  gender    m
  acts_for  USA
  held      special_envoy of USA ..

person lenderking
  name      Timothy Lenderking; Tim Lenderking
  surname   Lenderking
  gender    m
  acts_for  USA
  held      special_envoy of USA 2021-02..

person khalilzad
  name      Zalmay Khalilzad; Salmai Khalilsad
  surname   Khalilzad; Khalilsad
  gender    m
  acts_for  USA
  held      special_envoy of USA 2018-09..2021-10

person malley
  name      Robert Malley; Rob Malley
  surname   Malley
  gender    m
  acts_for  USA
  held      special_envoy of USA 2021-01..2023-06

person biegun
  name      Stephen Biegun
  surname   Biegun
  gender    m
  acts_for  USA
  held      deputy_foreign_minister of USA 2019-12..2021-01

person escobar
  name      Gabriel Escobar
  surname   Escobar
  gender    m
  acts_for  USA
  held      special_envoy of USA 2021-09..2024

person mckenzie
  name      Kenneth McKenzie; Frank McKenzie
  surname   McKenzie
  gender    m
  acts_for  USA
  held      general of USA 2019-03..2022-04

person cruz
  name      Ted Cruz
  gender    m
  acts_for  USA
  held      legislator of USA 2013-01..

person risch
  name      Jim Risch
  surname   Risch
  gender    m
  acts_for  USA
  held      legislator of USA 2009-01..

person wicker
  name      Roger Wicker
  surname   Wicker
  gender    m
  acts_for  USA
  held      legislator of USA 2007-12..

person cardin
  name      Ben Cardin
  surname   Cardin
  gender    m
  acts_for  USA
  held      legislator of USA 2007-01..2025-01

person menendez
  name      Bob Menendez; Robert Menendez
  surname   Menendez
  gender    m
  acts_for  USA
  held      legislator of USA 2006-01..2024-08

person shaheen
  name      Jeanne Shaheen
  surname   Shaheen
  gender    f
  acts_for  USA
  held      legislator of USA 2009-01..

person tillis
  name      Thom Tillis
  surname   Tillis
  gender    m
  acts_for  USA
  held      legislator of USA 2015-01..

person mccaul
  name      Michael McCaul
  surname   McCaul
  gender    m
  acts_for  USA
  held      legislator of USA 2005-01..

person mast
  name      Brian Mast
  gender    m
  acts_for  USA
  held      legislator of USA 2017-01..

person jeffries
  name      Hakeem Jeffries
  surname   Jeffries
  gender    m
  acts_for  USA
  held      legislator of USA 2013-01..

person sanders
  name      Bernie Sanders
  gender    m
  acts_for  USA
  held      legislator of USA 2007-01..

person coons
  name      Chris Coons
  surname   Coons
  gender    m
  acts_for  USA
  held      legislator of USA 2010-11..

person murphy
  name      Chris Murphy
  gender    m
  acts_for  USA
  held      legislator of USA 2013-01..

person romney
  name      Mitt Romney
  surname   Romney
  gender    m
  acts_for  USA
  held      legislator of USA 2019-01..2025-01

person greene
  name      Marjorie Taylor Greene
  surname   Taylor Greene
  gender    f
  acts_for  USA
  held      legislator of USA 2021-01..

person john_mccain
  name      John McCain
  gender    m
  acts_for  USA

person finer
  name      Jon Finer
  surname   Finer
  gender    m
  acts_for  USA

person haines
  name      Avril Haines
  gender    f
  acts_for  USA

person garland
  name      Merrick Garland
  gender    m
  acts_for  USA
  held      justice_minister of USA 2021-03-11..2025-01-20

person mayorkas
  name      Alejandro Mayorkas
  surname   Mayorkas
  gender    m
  acts_for  USA
  held      security_minister of USA 2021-02-02..2025-01-20

person bondi
  name      Pam Bondi
  surname   Bondi
  gender    f
  acts_for  USA
  held      justice_minister of USA 2025-02-05..

person kash_patel
  name      Kash Patel
  gender    m
  acts_for  USA

person granholm
  name      Jennifer Granholm
  surname   Granholm
  gender    f
  acts_for  USA
  held      energy_minister of USA 2021-02-25..2025-01-20

person daleep_singh
  name      Daleep Singh
  gender    m
  acts_for  USA

person adeyemo
  name      Wally Adeyemo
  surname   Adeyemo
  gender    m
  acts_for  USA

person pyatt
  name      Geoffrey Pyatt
  surname   Pyatt
  gender    m
  acts_for  USA

person power
  name      Samantha Power
  gender    f
  acts_for  USA
  held      director of USAID 2021-05..2025-01

person marocco
  name      Peter Marocco; Pete Marocco
  gender    m
  acts_for  USA

person hassett
  name      Kevin Hassett
  surname   Hassett
  gender    m
  acts_for  USA
  held      adviser of USA 2025-01..

person navarro
  name      Peter Navarro
  surname   Navarro
  gender    m
  acts_for  USA
  held      adviser of USA 2025-01..

person homan
  name      Tom Homan
  surname   Homan
  gender    m
  acts_for  USA

person feinberg
  name      Steve Feinberg; Stephen Feinberg
  surname   Feinberg
  gender    m
  acts_for  USA

person anton
  name      Michael Anton
  gender    m
  acts_for  USA

person lightstone
  name      Aryeh Lightstone
  surname   Lightstone
  gender    m
  acts_for  USA

person stephens
  name      Warren Stephens
  gender    m
  acts_for  USA
  held      ambassador of USA 2025..

person charles_kushner
  name      Charles Kushner
  gender    m
  acts_for  USA
  held      ambassador of USA 2025..

person guilfoyle
  name      Kimberly Guilfoyle
  surname   Guilfoyle
  gender    f
  acts_for  USA
  held      ambassador of USA 2025..

person gutmann
  name      Amy Gutmann
  surname   Gutmann
  gender    f
  acts_for  USA
  held      ambassador of USA 2022-02..2024-07

person glass
  name      George Glass
  gender    m
  acts_for  USA
  held      ambassador of USA 2025..

person perdue
  name      David Perdue
  surname   Perdue
  gender    m
  acts_for  USA
  held      ambassador of USA 2025..

person nicholas_burns
  name      Nicholas Burns
  gender    m
  acts_for  USA
  held      ambassador of USA 2022..2025-01

person emanuel
  name      Rahm Emanuel
  gender    m
  acts_for  USA
  held      ambassador of USA 2022..2025-01

person brzezinski
  name      Mark Brzezinski
  surname   Brzezinski
  gender    m
  acts_for  USA
  held      ambassador of USA 2022..2025-01

person lew
  name      Jack Lew; Jacob Lew
  gender    m
  acts_for  USA
  held      ambassador of USA 2023-11..2025-01

person nides
  name      Tom Nides
  surname   Nides
  gender    m
  acts_for  USA
  held      ambassador of USA 2021..2023-07

person friedman
  name      David Friedman
  gender    m
  acts_for  USA
  held      ambassador of USA 2017..2021-01

person smith
  name      Julianne Smith
  gender    f
  acts_for  USA
  held      ambassador of USA 2021..2024-11

person hutchison
  name      Kay Bailey Hutchison
  surname   Bailey Hutchison; Hutchison
  gender    f
  acts_for  USA
  held      ambassador of USA 2017..2021-01

person shea
  name      Dorothy Shea
  gender    f
  acts_for  USA
  held      ambassador of USA ..

person wood
  name      Robert Wood
  gender    m
  acts_for  USA
  held      ambassador of USA ..

person craft
  name      Kelly Craft
  gender    f
  acts_for  USA
  held      ambassador of USA 2019-09..2021-01

person haley
  name      Nikki Haley
  surname   Haley
  gender    f
  acts_for  USA
  held      ambassador of USA 2017-01..2018-12

person tillerson
  name      Rex Tillerson
  surname   Tillerson
  gender    m
  acts_for  USA
  held      foreign_minister of USA 2017-02-01..2018-03-31

person mattis
  name      James Mattis; Jim Mattis
  surname   Mattis
  gender    m
  acts_for  USA
  held      defence_minister of USA 2017-01-20..2019-01-01

person giuliani
  name      Rudy Giuliani
  surname   Giuliani
  gender    m
  acts_for  USA

person bannon
  name      Steve Bannon
  surname   Bannon
  gender    m
  acts_for  USA

person carlson
  name      Tucker Carlson
  gender    m
  acts_for  USA

person melania_trump
  name      Melania Trump
  gender    f
  acts_for  USA

person jimmy_carter
  name      Jimmy Carter
  gender    m
  acts_for  USA

person rice
  name      Condoleezza Rice
  gender    f
  acts_for  USA
  held      foreign_minister of USA 2005-01-26..2009-01-20

person kissinger
  name      Henry Kissinger
  surname   Kissinger
  gender    m
  acts_for  USA
  held      foreign_minister of USA 1973-09-22..1977-01-20

person phelan
  name      John Phelan
  gender    m
  acts_for  USA

person haspel
  name      Gina Haspel
  surname   Haspel
  gender    f
  acts_for  USA
  held      intelligence_chief of USA 2018-05..2021-01
  held      cia_chief of USA 2018-05..2021-01

person barr
  name      William Barr
  gender    m
  acts_for  USA
  held      justice_minister of USA 2019-02..2020-12

person george
  name      Randy George
  gender    m
  acts_for  USA

person donahue
  name      Christopher Donahue
  surname   Donahue
  gender    m
  acts_for  USA
  held      general of USA ..

person hodges
  name      Ben Hodges
  surname   Hodges
  gender    m
  acts_for  USA
  held      general of USA ..

person breedlove
  name      Philip Breedlove
  surname   Breedlove
  gender    m
  acts_for  USA
  held      general of USA ..

person guilbeault
  name      Steven Guilbeault
  surname   Guilbeault
  gender    m
  acts_for  CAN
  held      environment_minister of CAN 2021-10-26..2025-03-14

person leblanc
  name      Dominic LeBlanc
  surname   LeBlanc
  gender    m
  acts_for  CAN
  held      finance_minister of CAN 2024-12-16..2025-03-14

person hussen
  name      Ahmed Hussen
  surname   Hussen
  gender    m
  acts_for  CAN
  held      development_minister of CAN 2023-07-26..2025-03-14

person gould
  name      Karina Gould
  gender    f
  acts_for  CAN
  held      development_minister of CAN 2019-11..2021-10

person simon
  name      Mary Simon
  gender    f
  acts_for  CAN
  held      governor_general of CAN 2021-07-26..

person ford
  name      Doug Ford
  gender    m
  acts_for  CAN

person rae
  name      Bob Rae
  gender    m
  acts_for  CAN
  held      ambassador of CAN 2020..2025

person hodgson
  name      Tim Hodgson
  gender    m
  acts_for  CAN
  held      energy_minister of CAN 2025-05-13..

person wilkinson
  name      Jonathan Wilkinson
  gender    m
  acts_for  CAN
  held      environment_minister of CAN 2019-11..2021-10

person lise_grande
  name      Lise Grande
  gender    f
  acts_for  USA
  held      special_envoy of USA 2024-04..2025-01

person matthew_palmer
  name      Matthew Palmer
  gender    m
  acts_for  USA
  held      special_envoy of USA 2019-08..2021

# Latin America

person antonio_garcia
  name      Antonio García
  gender    m
  acts_for  ELN
  held      leader of ELN ..

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
  name      Irfaan Ali; Mohamed Irfaan Ali
  gender    m
  acts_for  GUY
  held      president of GUY 2020-08-02..
  held      head_of_state of GUY 2020-08-02..

person sola
  name      Felipe Solá; Felipe Sola
  surname   Solá
  gender    m
  acts_for  ARG
  held      foreign_minister of ARG 2019-12-10..2021-09-20

person cafiero
  name      Santiago Cafiero
  surname   Cafiero
  gender    m
  acts_for  ARG
  held      foreign_minister of ARG 2021-09-20..2023-12-10

person kirchner
  name      Cristina Fernández de Kirchner; Cristina Kirchner; Cristina Fernandez de Kirchner
  surname   Kirchner
  gender    f
  acts_for  ARG
  held      vice_president of ARG 2019-12-10..2023-12-10
  held      president of ARG 2007-12-10..2015-12-10
  held      head_of_state of ARG 2007-12-10..2015-12-10

person macri
  name      Mauricio Macri
  surname   Macri
  gender    m
  acts_for  ARG
  held      president of ARG 2015-12-10..2019-12-10
  held      head_of_state of ARG 2015-12-10..2019-12-10

person massa
  name      Sergio Massa
  surname   Massa
  gender    m
  acts_for  ARG
  held      economy_minister of ARG 2022-07-28..2023-12-10

person anez
  name      Jeanine Áñez; Jeanine Anez
  surname   Áñez; Anez
  gender    f
  acts_for  BOL
  held      president of BOL 2019-11-12..2020-11-08
  held      head_of_state of BOL 2019-11-12..2020-11-08

person morales
  name      Evo Morales
  surname   Morales
  gender    m
  acts_for  BOL
  held      president of BOL 2006-01-22..2019-11-10
  held      head_of_state of BOL 2006-01-22..2019-11-10

person araujo
  name      Ernesto Araújo; Ernesto Araujo
  surname   Araújo; Araujo
  gender    m
  acts_for  BRA
  held      foreign_minister of BRA 2019-01-01..2021-03-29

person franca
  name      Carlos França; Carlos Franca
  gender    m
  acts_for  BRA
  held      foreign_minister of BRA 2021-03-29..2022-12-31

person mourao
  name      Hamilton Mourão; Hamilton Mourao
  surname   Mourão; Mourao
  gender    m
  acts_for  BRA
  held      vice_president of BRA 2019-01-01..2022-12-31

person temer
  name      Michel Temer
  surname   Temer
  gender    m
  acts_for  BRA
  held      president of BRA 2016-08-31..2018-12-31
  held      head_of_state of BRA 2016-08-31..2018-12-31

person toni
  name      Ana Toni
  gender    f
  acts_for  BRA

person moraes
  name      Alexandre de Moraes
  surname   de Moraes; Moraes
  gender    m
  acts_for  BRA

person urrejola
  name      Antonia Urrejola
  surname   Urrejola
  gender    f
  acts_for  CHL
  held      foreign_minister of CHL 2022-03-11..2023-03-10

person klaveren
  name      Alberto van Klaveren
  surname   van Klaveren
  gender    m
  acts_for  CHL
  held      foreign_minister of CHL 2023-03-10..

person leyva
  name      Álvaro Leyva; Alvaro Leyva
  surname   Leyva
  gender    m
  acts_for  COL
  held      foreign_minister of COL 2022-08-07..2024-05

person murillo
  name      Luis Gilberto Murillo
  surname   Murillo
  gender    m
  acts_for  COL
  held      foreign_minister of COL 2024-05..2025-01

person sarabia
  name      Laura Sarabia
  surname   Sarabia
  gender    f
  acts_for  COL
  held      foreign_minister of COL 2025-01..2025-07

person marquez
  name      Francia Márquez; Francia Marquez
  gender    f
  acts_for  COL
  held      vice_president of COL 2022-08-07..

person santos
  name      Juan Manuel Santos
  gender    m
  acts_for  COL
  held      president of COL 2010-08-07..2018-08-07
  held      head_of_state of COL 2010-08-07..2018-08-07

person uribe
  name      Álvaro Uribe; Alvaro Uribe
  surname   Uribe
  gender    m
  acts_for  COL
  held      president of COL 2002-08-07..2010-08-07
  held      head_of_state of COL 2002-08-07..2010-08-07

person alvarado
  name      Carlos Alvarado
  gender    m
  acts_for  CRI
  held      president of CRI 2018-05-08..2022-05-08
  held      head_of_state of CRI 2018-05-08..2022-05-08

person chaves
  name      Rodrigo Chaves
  gender    m
  acts_for  CRI
  held      president of CRI 2022-05-08..
  held      head_of_state of CRI 2022-05-08..

person marrero
  name      Manuel Marrero
  surname   Marrero
  gender    m
  acts_for  CUB
  held      prime_minister of CUB 2019-12-21..
  held      head_of_government of CUB 2019-12-21..

person cossio
  name      Carlos Fernández de Cossío; Carlos Fernandez de Cossio
  surname   Fernández de Cossío
  gender    m
  acts_for  CUB
  held      deputy_foreign_minister of CUB ..

person raul_castro
  name      Raúl Castro; Raul Castro
  gender    m
  acts_for  CUB
  held      president of CUB 2008-02-24..2018-04-19
  held      head_of_state of CUB 2008-02-24..2018-04-19

person abinader
  name      Luis Abinader
  surname   Abinader
  gender    m
  acts_for  DOM
  held      president of DOM 2020-08-16..
  held      head_of_state of DOM 2020-08-16..

person moreno
  name      Lenín Moreno; Lenin Moreno
  gender    m
  acts_for  ECU
  held      president of ECU 2017-05-24..2021-05-24
  held      head_of_state of ECU 2017-05-24..2021-05-24

person lasso
  name      Guillermo Lasso
  surname   Präsident Lasso
  gender    m
  acts_for  ECU
  held      president of ECU 2021-05-24..2023-11-23
  held      head_of_state of ECU 2021-05-24..2023-11-23

person sommerfeld
  name      Gabriela Sommerfeld
  surname   Sommerfeld
  gender    f
  acts_for  ECU
  held      foreign_minister of ECU 2023-11-23..

person correa
  name      Rafael Correa
  surname   Correa
  gender    m
  acts_for  ECU
  held      president of ECU 2007-01-15..2017-05-24
  held      head_of_state of ECU 2007-01-15..2017-05-24

person giammattei
  name      Alejandro Giammattei
  surname   Giammattei
  gender    m
  acts_for  GTM
  held      president of GTM 2020-01-14..2024-01-14
  held      head_of_state of GTM 2020-01-14..2024-01-14

person jagdeo
  name      Bharrat Jagdeo
  surname   Jagdeo
  gender    m
  acts_for  GUY
  held      vice_president of GUY 2020-08-02..

person todd
  name      Hugh Todd
  gender    m
  acts_for  GUY
  held      foreign_minister of GUY 2020-08..

person moise
  name      Jovenel Moïse; Jovenel Moise
  surname   Moïse; Moise
  gender    m
  acts_for  HTI
  held      president of HTI 2017-02-07..2021-07-07
  held      head_of_state of HTI 2017-02-07..2021-07-07

person henry
  name      Ariel Henry
  gender    m
  acts_for  HTI
  held      prime_minister of HTI 2021-07-20..2024-04-24
  held      head_of_government of HTI 2021-07-20..2024-04-24

person conille
  name      Garry Conille
  surname   Conille
  gender    m
  acts_for  HTI
  held      prime_minister of HTI 2024-06-03..2024-11-10
  held      head_of_government of HTI 2024-06-03..2024-11-10

person fils_aime
  name      Alix Didier Fils-Aimé; Alix Didier Fils-Aime
  surname   Fils-Aimé; Fils-Aime
  gender    m
  acts_for  HTI
  held      prime_minister of HTI 2024-11-11..
  held      head_of_government of HTI 2024-11-11..

person joseph
  name      Claude Joseph
  gender    m
  acts_for  HTI
  held      prime_minister of HTI 2021-04-14..2021-07-20
  held      head_of_government of HTI 2021-04-14..2021-07-20

person hernandez
  name      Juan Orlando Hernández; Juan Orlando Hernandez
  gender    m
  acts_for  HND
  held      president of HND 2014-01-27..2022-01-27
  held      head_of_state of HND 2014-01-27..2022-01-27

person holness
  name      Andrew Holness
  surname   Holness
  gender    m
  acts_for  JAM
  held      prime_minister of JAM 2016-03-03..
  held      head_of_government of JAM 2016-03-03..

person nieto
  name      Enrique Peña Nieto
  surname   Peña Nieto
  gender    m
  acts_for  MEX
  held      president of MEX 2012-12-01..2018-11-30
  held      head_of_state of MEX 2012-12-01..2018-11-30

person rosario_murillo
  name      Rosario Murillo
  gender    f
  acts_for  NIC
  held      vice_president of NIC 2017-01-10..2025-01

person cortizo
  name      Laurentino Cortizo
  surname   Cortizo
  gender    m
  acts_for  PAN
  held      president of PAN 2019-07-01..2024-07-01
  held      head_of_state of PAN 2019-07-01..2024-07-01

person martinez_acha
  name      Javier Martínez-Acha; Javier Martinez-Acha
  surname   Martínez-Acha
  gender    m
  acts_for  PAN
  held      foreign_minister of PAN 2024-07-01..

person vizcarra
  name      Martín Vizcarra; Martin Vizcarra
  surname   Vizcarra
  gender    m
  acts_for  PER
  held      president of PER 2018-03-23..2020-11-09
  held      head_of_state of PER 2018-03-23..2020-11-09

person sagasti
  name      Francisco Sagasti
  surname   Sagasti
  gender    m
  acts_for  PER
  held      president of PER 2020-11-17..2021-07-28
  held      head_of_state of PER 2020-11-17..2021-07-28

person castillo
  name      Pedro Castillo
  gender    m
  acts_for  PER
  held      president of PER 2021-07-28..2022-12-07
  held      head_of_state of PER 2021-07-28..2022-12-07

person jeri
  name      José Jerí; Jose Jeri
  surname   Jerí; Jeri
  gender    m
  acts_for  PER
  held      president of PER 2025-10-10..
  held      head_of_state of PER 2025-10-10..

person benitez
  name      Mario Abdo Benítez; Mario Abdo Benitez
  surname   Abdo Benítez; Abdo Benitez
  gender    m
  acts_for  PRY
  held      president of PRY 2018-08-15..2023-08-15
  held      head_of_state of PRY 2018-08-15..2023-08-15

person ramirez
  name      Rubén Ramírez; Ruben Ramirez; Rubén Ramírez Lezcano
  gender    m
  acts_for  PRY
  held      foreign_minister of PRY 2023-08-15..

person santokhi
  name      Chan Santokhi; Chandrikapersad Santokhi
  surname   Santokhi
  gender    m
  acts_for  SUR
  held      president of SUR 2020-07-16..2025-07-16
  held      head_of_state of SUR 2020-07-16..2025-07-16

person geerlings_simons
  name      Jennifer Geerlings-Simons
  surname   Geerlings-Simons
  gender    f
  acts_for  SUR
  held      president of SUR 2025-07-16..
  held      head_of_state of SUR 2025-07-16..

person persad_bissessar
  name      Kamla Persad-Bissessar
  surname   Persad-Bissessar
  gender    f
  acts_for  TTO
  held      prime_minister of TTO 2025-05-01..
  held      head_of_government of TTO 2025-05-01..

person rowley
  name      Keith Rowley
  surname   Rowley
  gender    m
  acts_for  TTO
  held      prime_minister of TTO 2015-09-09..2025-03-17
  held      head_of_government of TTO 2015-09-09..2025-03-17

person pou
  name      Luis Lacalle Pou
  surname   Lacalle Pou
  gender    m
  acts_for  URY
  held      president of URY 2020-03-01..2025-03-01
  held      head_of_state of URY 2020-03-01..2025-03-01

person gonsalves
  name      Ralph Gonsalves
  surname   Gonsalves
  gender    m
  acts_for  VCT
  held      prime_minister of VCT 2001-03-29..2025-11
  held      head_of_government of VCT 2001-03-29..2025-11

person browne
  name      Gaston Browne
  surname   Browne
  gender    m
  acts_for  ATG
  held      prime_minister of ATG 2014-06-13..
  held      head_of_government of ATG 2014-06-13..

person guaido
  name      Juan Guaidó; Juan Guaido
  surname   Guaidó; Guaido
  gender    m
  acts_for  VEN
  held      opposition_leader of VEN 2019-01..2023-01

person rodriguez
  name      Jorge Rodríguez; Jorge Rodriguez
  gender    m
  acts_for  VEN
  held      speaker of VEN 2021-01..

person gil
  name      Yván Gil; Yvan Gil
  gender    m
  acts_for  VEN
  held      foreign_minister of VEN 2023-01-06..

person arreaza
  name      Jorge Arreaza
  surname   Arreaza
  gender    m
  acts_for  VEN
  held      foreign_minister of VEN 2017-08-02..2021-08-19

person plasencia
  name      Félix Plasencia; Felix Plasencia
  surname   Plasencia
  gender    m
  acts_for  VEN
  held      foreign_minister of VEN 2021-08-19..2022-05

person lopez
  name      Vladimir Padrino López; Vladimir Padrino Lopez; Vladimir Padrino
  surname   Padrino López; Padrino Lopez; Padrino
  gender    m
  acts_for  VEN
  held      defence_minister of VEN 2014-10-24..

person cabello
  name      Diosdado Cabello
  surname   Cabello
  gender    m
  acts_for  VEN
  held      interior_minister of VEN 2024-08-27..

person chavez
  name      Hugo Chávez; Hugo Chavez
  surname   Chávez; Chavez
  gender    m
  acts_for  VEN
  held      president of VEN 1999-02-02..2013-03-05
  held      head_of_state of VEN 1999-02-02..2013-03-05

person mason
  name      Sandra Mason
  gender    f
  acts_for  BRB
  held      president of BRB 2021-11-30..2025-11-30
  held      head_of_state of BRB 2021-11-30..2025-11-30

person moncada_nic
  name      Denis Moncada; Denis Moncada Colindres
  surname   Moncada
  gender    m
  acts_for  NIC
  held      foreign_minister of NIC 2017-01..2024-09

person jaentschke
  name      Valdrack Jaentschke
  surname   Jaentschke
  gender    m
  acts_for  NIC
  held      foreign_minister of NIC 2024-09..

person reina
  name      Eduardo Enrique Reina; Enrique Reina
  surname   Enrique Reina
  gender    m
  acts_for  HND
  held      foreign_minister of HND 2022-01..2025-02

person villavicencio
  name      Rosa Yolanda Villavicencio; Rosa Villavicencio
  surname   Villavicencio
  gender    f
  acts_for  COL
  held      foreign_minister of COL 2025-07..

person velasquez_col
  name      Iván Velásquez; Ivan Velasquez
  surname   Velásquez; Velasquez
  gender    m
  acts_for  COL
  held      defence_minister of COL 2022-08..2025-02

person maya_fernandez
  name      Maya Fernández; Maya Fernandez
  gender    f
  acts_for  CHL
  held      defence_minister of CHL 2022-03-11..2025-03

person schialer
  name      Elmer Schialer
  surname   Schialer
  gender    m
  acts_for  PER
  held      foreign_minister of PER 2024-09..2025-10

person lubetkin
  name      Mario Lubetkin
  surname   Lubetkin
  gender    m
  acts_for  URY
  held      foreign_minister of URY 2025-03-01..

person mayta
  name      Rogelio Mayta
  surname   Mayta
  gender    m
  acts_for  BOL
  held      foreign_minister of BOL 2020-11..2023-11

person sosa_bol
  name      Celinda Sosa; Celinda Sosa Lunda
  surname   Celinda Sosa
  gender    f
  acts_for  BOL
  held      foreign_minister of BOL 2023-11..2025-11

person voltaire
  name      Leslie Voltaire
  gender    m
  acts_for  HTI

person saint_cyr
  name      Laurent Saint-Cyr
  surname   Saint-Cyr
  gender    m
  acts_for  HTI

person mark_phillips
  name      Mark Phillips
  gender    m
  acts_for  GUY
  held      prime_minister of GUY 2020-08..

person martinez_gtm
  name      Carlos Ramiro Martínez; Carlos Ramiro Martinez
  gender    m
  acts_for  GTM
  held      foreign_minister of GTM 2024-01..

person hill_slv
  name      Alexandra Hill; Alexandra Hill Tinoco
  gender    f
  acts_for  SLV
  held      foreign_minister of SLV 2019-06..

person roberto_alvarez
  name      Roberto Álvarez; Roberto Alvarez
  gender    m
  acts_for  DOM
  held      foreign_minister of DOM 2020-08..

person carla_barnett
  name      Carla Barnett
  gender    f
  acts_for  CARICOM
  held      secretary_general of CARICOM 2021-08..

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
  held      mossad_chief of ISR 2021-06-01..
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
  name      Amir Said Irawani; Amir Said Iravani; Amir Saeid Iravani; Amir-Said Irawani
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
  name      Abdullah II.; König Abdullah II.; König Abdullah; Abdallah II.
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
  name      Abdul Hamid Dbeiba; Abdul Hamid Dbaiba; Abdul Hamid Dbeibah; Abdulhamid Dbeibah; Abdel Hamid Dbeiba
  surname   Dbeiba; Dbeibah; Dbaiba; Dbaibah
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

person altun
  name      Fahrettin Altun
  surname   Altun
  gender    m
  acts_for  TUR

person soylu
  name      Süleyman Soylu
  surname   Soylu
  gender    m
  acts_for  TUR
  held      interior_minister of TUR 2016-08-31..2023-06-04

person yerlikaya
  name      Ali Yerlikaya
  surname   Yerlikaya
  gender    m
  acts_for  TUR
  held      interior_minister of TUR 2023-06-04..

person bolat
  name      Ömer Bolat
  surname   Bolat
  gender    m
  acts_for  TUR
  held      trade_minister of TUR 2023-06-04..

person kurtulmus
  name      Numan Kurtulmuş; Numan Kurtulmus
  surname   Kurtulmuş; Kurtulmus
  gender    m
  acts_for  TUR
  held      speaker of TUR 2023-06-07..

person sentop
  name      Mustafa Şentop; Mustafa Sentop
  surname   Şentop; Sentop
  gender    m
  acts_for  TUR
  held      speaker of TUR 2019-02-24..2023-06-02

person kilicdaroglu
  name      Kemal Kılıçdaroğlu; Kemal Kilicdaroglu
  surname   Kılıçdaroğlu; Kilicdaroglu
  gender    m
  acts_for  TUR
  held      opposition_leader of TUR 2010-05..2023-11

person bahceli
  name      Devlet Bahçeli; Devlet Bahceli
  surname   Bahçeli; Bahceli
  gender    m
  acts_for  TUR
  held      party_leader of TUR 1997-07..

person demirtas
  name      Selahattin Demirtaş; Selahattin Demirtas
  surname   Demirtaş; Demirtas
  gender    m
  acts_for  TUR

person bayraktar
  name      Alparslan Bayraktar
  gender    m
  acts_for  TUR
  held      energy_minister of TUR 2023-06-04..

person celik
  name      Ömer Çelik; Ömer Celik
  surname   Çelik; Celik
  gender    m
  acts_for  TUR
  held      spokesperson of TUR 2018..

person guerak
  name      Metin Gürak
  surname   Gürak
  gender    m
  acts_for  TUR
  held      chief_of_staff of TUR 2023-08..2025-08

person bayraktaroglu
  name      Selçuk Bayraktaroğlu; Selcuk Bayraktaroglu
  surname   Bayraktaroğlu; Bayraktaroglu
  gender    m
  acts_for  TUR
  held      chief_of_staff of TUR 2025-08..

person guel
  name      Abdullah Gül
  gender    m
  acts_for  TUR
  held      president of TUR 2007-08-28..2014-08-28
  held      head_of_state of TUR 2007-08-28..2014-08-28

person yildirim
  name      Binali Yıldırım; Binali Yildirim
  surname   Yıldırım; Yildirim
  gender    m
  acts_for  TUR
  held      prime_minister of TUR 2016-05-24..2018-07-09
  held      head_of_government of TUR 2016-05-24..2018-07-09

person bozdag
  name      Bekir Bozdağ; Bekir Bozdag
  surname   Bozdağ; Bozdag
  gender    m
  acts_for  TUR
  held      justice_minister of TUR 2022-01..2023-06

person ocalan
  name      Abdullah Öcalan; Abdullah Oecalan
  surname   Öcalan
  gender    m
  acts_for  PKK
  held      leader of PKK ..

person lieberman
  name      Avigdor Lieberman; Awigdor Lieberman
  surname   Lieberman
  gender    m
  acts_for  ISR
  held      finance_minister of ISR 2021-06-13..2022-12-29

person golan
  name      Yair Golan; Jair Golan
  gender    m
  acts_for  ISR

person michaeli
  name      Merav Michaeli
  surname   Michaeli
  gender    f
  acts_for  ISR

person barak
  name      Ehud Barak
  surname   Barak
  gender    m
  acts_for  ISR
  held      prime_minister of ISR 1999-07-06..2001-03-07
  held      head_of_government of ISR 1999-07-06..2001-03-07

person olmert
  name      Ehud Olmert
  surname   Olmert
  gender    m
  acts_for  ISR
  held      prime_minister of ISR 2006-04-14..2009-03-31
  held      head_of_government of ISR 2006-04-14..2009-03-31

person jaalon
  name      Mosche Jaalon; Moshe Yaalon
  surname   Jaalon; Yaalon
  gender    m
  acts_for  ISR

person ohana
  name      Amir Ohana
  surname   Ohana
  gender    m
  acts_for  ISR
  held      speaker of ISR 2022-12-29..

person barkat
  name      Nir Barkat
  surname   Barkat
  gender    m
  acts_for  ISR
  held      economy_minister of ISR 2022-12-29..

person chikli
  name      Amichai Chikli
  surname   Chikli
  gender    m
  acts_for  ISR

person dichter
  name      Avi Dichter
  surname   Minister Dichter
  gender    m
  acts_for  ISR
  held      agriculture_minister of ISR 2023..

person regev
  name      Miri Regev
  surname   Regev
  gender    f
  acts_for  ISR
  held      transport_minister of ISR 2022-12-29..

person alon
  name      Nitzan Alon
  gender    m
  acts_for  ISR
  held      general of ISR ..

person bar
  name      Ronen Bar
  gender    m
  acts_for  ISR
  held      intelligence_chief of ISR 2021-10..2025-06-15

person hirsch
  name      Gal Hirsch
  gender    m
  acts_for  ISR

person mencer
  name      David Mencer
  surname   Mencer
  gender    m
  acts_for  ISR
  held      government_spokesperson of ISR ..

person hagari
  name      Daniel Hagari
  surname   Hagari
  gender    m
  acts_for  ISR
  held      spokesperson of ISR 2023-03..2025-03

person defrin
  name      Effie Defrin; Efi Defrin
  surname   Defrin
  gender    m
  acts_for  ISR
  held      spokesperson of ISR 2025-03..

person marmorstein
  name      Oren Marmorstein
  surname   Marmorstein
  gender    m
  acts_for  ISR
  held      spokesperson of ISR ..

person jossi_cohen
  name      Jossi Cohen; Yossi Cohen
  gender    m
  acts_for  ISR
  held      intelligence_chief of ISR 2016-01..2021-06
  held      mossad_chief of ISR 2016-01..2021-06

person ben_shabbat
  name      Meir Ben-Shabbat
  surname   Ben-Shabbat
  gender    m
  acts_for  ISR
  held      national_security_adviser of ISR 2017-11..2021-08

person hulata
  name      Ejal Hulata; Eyal Hulata
  surname   Hulata
  gender    m
  acts_for  ISR
  held      national_security_adviser of ISR 2021-08..2023-01

person michael_herzog
  name      Michael Herzog
  gender    m
  acts_for  ISR
  held      ambassador of ISR 2021-11..2025-01

person leiter
  name      Yechiel Leiter; Jechiel Leiter
  gender    m
  acts_for  ISR
  held      ambassador of ISR 2025-01..

person issacharoff
  name      Jeremy Issacharoff
  surname   Issacharoff
  gender    m
  acts_for  ISR
  held      ambassador of ISR 2017..2022

person haskel
  name      Sharren Haskel; Scharren Haskel
  surname   Haskel
  gender    f
  acts_for  ISR
  held      deputy_foreign_minister of ISR 2024-11..

person strook
  name      Orit Strook
  surname   Strook
  gender    f
  acts_for  ISR

person eisenkot
  name      Gadi Eisenkot; Gadi Eizenkot
  surname   Eisenkot; Eizenkot
  gender    m
  acts_for  ISR

person heinrich
  name      Tal Heinrich
  gender    f
  acts_for  ISR
  held      government_spokesperson of ISR ..

person levy
  name      Ejlon Levy; Eylon Levy
  gender    m
  acts_for  ISR
  held      government_spokesperson of ISR 2023-10..2024-03

person gamliel
  name      Gila Gamliel
  surname   Gamliel
  gender    f
  acts_for  ISR

person rudeineh
  name      Nabil Abu Rudeineh; Nabil Abu Rdeneh; Nabil Abu Rudaina
  surname   Abu Rudeineh; Abu Rdeneh; Abu Rudaina
  gender    m
  acts_for  PSE
  held      spokesperson of PSE ..

person erekat
  name      Saeb Erekat; Saeb Erakat
  surname   Erekat; Erakat
  gender    m
  acts_for  PSE
  held      negotiator of PSE ..2020-11-10

person radschub
  name      Dschibril Radschub; Jibril Rajoub
  surname   Radschub; Rajoub
  gender    m
  acts_for  PSE

person barghuti
  name      Marwan Barghuti; Marwan Barghouti
  surname   Barghuti; Barghouti
  gender    m
  acts_for  PSE

person dahlan
  name      Mohammed Dahlan
  surname   Dahlan
  gender    m
  acts_for  PSE

person zomlot
  name      Husam Zomlot
  surname   Zomlot
  gender    m
  acts_for  PSE
  held      ambassador of PSE 2018..

person arafat
  name      Jassir Arafat; Jasir Arafat
  surname   Arafat
  gender    m
  acts_for  PSE

person al_nachala
  name      Siad al-Nachala; Ziad al-Nachala; Siad Nachaleh
  surname   al-Nachala; Nachaleh
  gender    m
  acts_for  PIJ
  held      leader of PIJ 2018-09..

person al_nunu
  name      Taher al-Nunu; Tahir al-Nunu; Taher al-Nono
  surname   al-Nunu; al-Nono
  gender    m
  acts_for  HAMAS
  held      spokesperson of HAMAS ..

person al_aruri
  name      Saleh al-Aruri; Salih al-Aruri
  surname   al-Aruri
  gender    m
  acts_for  HAMAS
  held      leader of HAMAS ..2024-01-02

person mohammed_sinwar
  name      Mohammed Sinwar
  gender    m
  acts_for  HAMAS
  held      leader of HAMAS ..2025-05

person suhri
  name      Sami Abu Suhri; Sami Abu Zuhri
  surname   Abu Suhri; Abu Zuhri
  gender    m
  acts_for  HAMAS
  held      spokesperson of HAMAS ..

person hamad
  name      Ghasi Hamad; Ghazi Hamad
  gender    m
  acts_for  HAMAS
  held      leader of HAMAS ..

person badran
  name      Husam Badran; Hussam Badran
  surname   Badran
  gender    m
  acts_for  HAMAS

person al_sahar
  name      Mahmud al-Sahar; Mahmoud al-Zahar
  surname   al-Sahar; al-Zahar
  gender    m
  acts_for  HAMAS

person diab
  name      Hassan Diab
  surname   Diab
  gender    m
  acts_for  LBN
  held      prime_minister of LBN 2020-01-21..2021-09-10
  held      head_of_government of LBN 2020-01-21..2021-09-10

person hariri
  name      Saad Hariri; Saad al-Hariri
  surname   Hariri
  gender    m
  acts_for  LBN
  held      prime_minister of LBN 2016-12-18..2020-01-21
  held      head_of_government of LBN 2016-12-18..2020-01-21

person geagea
  name      Samir Geagea
  surname   Geagea
  gender    m
  acts_for  LBN

person bassil
  name      Gebran Bassil
  surname   Bassil
  gender    m
  acts_for  LBN

person haykal
  name      Rodolphe Haykal; Rudolf Haikal
  surname   Haykal; Haikal
  gender    m
  acts_for  LBN
  held      army_chief of LBN 2025-03..

person mitri
  name      Tarek Mitri
  surname   Mitri
  gender    m
  acts_for  LBN

person dschumblat
  name      Walid Dschumblat; Walid Dschumblatt
  surname   Dschumblat; Dschumblatt
  gender    m
  acts_for  LBN

person al_din
  name      Haschim Safi al-Din; Haschem Safieddine
  surname   Safi al-Din; Safieddine
  gender    m
  acts_for  HEZBOLLAH

person raad
  name      Mohammed Raad
  gender    m
  acts_for  HEZBOLLAH

person al_muallim
  name      Walid al-Muallim; Walid al-Moallem
  surname   al-Muallim; al-Moallem
  gender    m
  acts_for  SYR
  held      foreign_minister of SYR 2006-02..2020-11-16

person al_baschir
  name      Mohammed al-Baschir; Mohammed al-Bashir
  gender    m
  acts_for  SYR
  held      prime_minister of SYR 2024-12-10..2025-03-29
  held      head_of_government of SYR 2024-12-10..2025-03-29

person al_sabbagh
  name      Bassam al-Sabbagh; Bassam Sabbagh
  surname   al-Sabbagh
  gender    m
  acts_for  SYR
  held      foreign_minister of SYR 2024-09..2024-12-08

person chattab
  name      Anas Chattab; Anas Khattab
  surname   Chattab; Khattab
  gender    m
  acts_for  SYR
  held      interior_minister of SYR 2025-03-29..

person al_rassas
  name      Omar al-Rassas; Omar al-Rasas
  surname   al-Rassas
  gender    m
  acts_for  JOR
  held      prime_minister of JOR 2018-06-14..2020-10-12
  held      head_of_government of JOR 2018-06-14..2020-10-12

person jordanien
  name      Rania von Jordanien; Königin Rania
  gender    f
  acts_for  JOR

person abdul_mahdi
  name      Adil Abdul-Mahdi; Adel Abdel Mahdi
  surname   Abdul-Mahdi; Abdel Mahdi
  gender    m
  acts_for  IRQ
  held      prime_minister of IRQ 2018-10-25..2020-05-07
  held      head_of_government of IRQ 2018-10-25..2020-05-07

person al_sadr
  name      Muktada al-Sadr; Muqtada al-Sadr; Moktada al-Sadr
  surname   al-Sadr
  gender    m
  acts_for  IRQ

person nuri_al_maliki
  name      Nuri al-Maliki
  gender    m
  acts_for  IRQ
  held      prime_minister of IRQ 2006-05-20..2014-09-08
  held      head_of_government of IRQ 2006-05-20..2014-09-08

person al_aradschi
  name      Kasim al-Aradschi; Qasim al-Araji
  surname   al-Aradschi; al-Araji
  gender    m
  acts_for  IRQ
  held      national_security_adviser of IRQ 2020-07..

person al_abadi
  name      Haidar al-Abadi; Haider al-Abadi
  surname   al-Abadi
  gender    m
  acts_for  IRQ
  held      prime_minister of IRQ 2014-09-08..2018-10-25
  held      head_of_government of IRQ 2014-09-08..2018-10-25

person mohammed_al_dschaber
  name      Mohammed al-Dschaber; Mohammed al-Jaber
  gender    m
  acts_for  SAU
  held      ambassador of SAU ..

person bandar
  name      Rima bint Bandar; Reema bint Bandar
  gender    f
  acts_for  SAU
  held      ambassador of SAU 2019..

person al_assaf
  name      Ibrahim al-Assaf
  surname   al-Assaf
  gender    m
  acts_for  SAU
  held      foreign_minister of SAU 2018-12..2019-10

person al_chulaifi
  name      Mohammed al-Chulaifi; Mohammed bin Abdulaziz al-Chulaifi; Mohammed al-Khulaifi
  surname   al-Chulaifi; al-Khulaifi
  gender    m
  acts_for  QAT
  held      minister of QAT 2022..

person al_chater
  name      Lulwa al-Chater; Lolwah al-Khater; Lolwa al-Chater
  surname   al-Chater; al-Khater
  gender    f
  acts_for  QAT
  held      minister of QAT ..

person al_sabah
  name      Sabah al-Ahmad al-Sabah; Sabah al-Ahmed al-Sabah
  gender    m
  acts_for  KWT
  held      emir of KWT 2006-01-29..2020-09-29
  held      head_of_state of KWT 2006-01-29..2020-09-29

person al_jahja
  name      Abdullah al-Jahja; Abdullah al-Yahya
  surname   al-Jahja; al-Yahya
  gender    m
  acts_for  KWT
  held      foreign_minister of KWT 2024..

person nahjan
  name      Chalifa bin Sajid Al Nahjan; Chalifa bin Zayed Al Nahyan; Chalifa bin Sajid
  gender    m
  acts_for  ARE
  held      president of ARE 2004-11-03..2022-05-13
  held      head_of_state of ARE 2004-11-03..2022-05-13

person sajid
  name      Tahnun bin Sajid; Tahnoun bin Zayed; Tahnun bin Zayed
  gender    m
  acts_for  ARE
  held      national_security_adviser of ARE 2016..

person al_haschimi
  name      Reem al-Haschimi; Reem al-Hashimy; Rim al-Haschimi
  surname   al-Haschimi; al-Hashimy
  gender    f
  acts_for  ARE
  held      minister of ARE ..

person nusseibeh
  name      Lana Nusseibeh
  surname   Nusseibeh
  gender    f
  acts_for  ARE
  held      ambassador of ARE ..

person salman_bin_hamad_al_chalifa
  name      Salman bin Hamad al-Chalifa; Salman bin Hamad
  gender    m
  acts_for  BHR
  held      prime_minister of BHR 2020-11-11..
  held      head_of_government of BHR 2020-11-11..
  held      crown_prince of BHR 1999-03..

person al_sajani
  name      Abdullatif al-Sajani; Abdullatif bin Raschid al-Sajani; Abdullatif al-Zayani
  surname   al-Sajani; al-Zayani
  gender    m
  acts_for  BHR
  held      foreign_minister of BHR 2020-02-11..

person abdulmalik
  name      Main Abdulmalik; Maeen Abdulmalik
  surname   Abdulmalik
  gender    m
  acts_for  YEM
  held      prime_minister of YEM 2018-10-18..2024-02-05
  held      head_of_government of YEM 2018-10-18..2024-02-05

person al_subaidi
  name      Aidarus al-Subaidi; Aidarus al-Zubaidi
  surname   al-Subaidi; al-Zubaidi
  gender    m
  acts_for  YEM

person al_maschat
  name      Mahdi al-Maschat
  surname   al-Maschat
  gender    m
  acts_for  HOUTHI
  held      leader of HOUTHI ..

person abdul_salam
  name      Mohammed Abdul-Salam; Mohammed Abdulsalam
  surname   Abdul-Salam; Abdulsalam
  gender    m
  acts_for  HOUTHI
  held      negotiator of HOUTHI ..

person mubarak
  name      Hosni Mubarak
  surname   Mubarak
  gender    m
  acts_for  EGY
  held      president of EGY 1981-10-14..2011-02-11
  held      head_of_state of EGY 1981-10-14..2011-02-11

person boukadoum
  name      Sabri Boukadoum
  surname   Boukadoum
  gender    m
  acts_for  DZA
  held      foreign_minister of DZA 2019-03-31..2021-07-07

person lamamra
  name      Ramtane Lamamra
  surname   Lamamra
  gender    m
  acts_for  DZA
  held      foreign_minister of DZA 2021-07-07..2023-03-16
  held      special_envoy of UN 2023-11..

person chengriha
  name      Saïd Chengriha; Said Chengriha
  surname   Chengriha
  gender    m
  acts_for  DZA
  held      chief_of_staff of DZA 2019-12..

person mechichi
  name      Hichem Mechichi
  surname   Mechichi
  gender    m
  acts_for  TUN
  held      prime_minister of TUN 2020-09-02..2021-07-25
  held      head_of_government of TUN 2020-09-02..2021-07-25

person bouden
  name      Najla Bouden; Nadschla Bouden
  surname   Bouden
  gender    f
  acts_for  TUN
  held      prime_minister of TUN 2021-10-11..2023-08-01
  held      head_of_government of TUN 2021-10-11..2023-08-01

person ammar
  name      Nabil Ammar
  gender    m
  acts_for  TUN
  held      foreign_minister of TUN 2023-02..2024-08

person nafti
  name      Mohamed Ali Nafti
  surname   Nafti
  gender    m
  acts_for  TUN
  held      foreign_minister of TUN 2024-08..

person jerandi
  name      Othman Jerandi
  surname   Jerandi
  gender    m
  acts_for  TUN
  held      foreign_minister of TUN 2020-09..2023-02

person ghannouchi
  name      Rached Ghannouchi
  surname   Ghannouchi
  gender    m
  acts_for  TUN

person akhannouch
  name      Aziz Akhannouch
  surname   Akhannouch
  gender    m
  acts_for  MAR
  held      prime_minister of MAR 2021-10-07..
  held      head_of_government of MAR 2021-10-07..

person othmani
  name      Saad-Eddine El Othmani; Saadeddine Othmani
  surname   El Othmani; Othmani
  gender    m
  acts_for  MAR
  held      prime_minister of MAR 2017-04-05..2021-10-07
  held      head_of_government of MAR 2017-04-05..2021-10-07

person al_sarradsch
  name      Fajis al-Sarradsch; Fayez al-Sarraj; Fajes al-Sarradsch
  surname   al-Sarradsch; Sarradsch; al-Sarraj; Sarraj
  gender    m
  acts_for  LBY
  held      prime_minister of LBY 2016-03-30..2021-03-15
  held      head_of_government of LBY 2016-03-30..2021-03-15

person baschagha
  name      Fathi Baschagha
  surname   Baschagha
  gender    m
  acts_for  LBY

person hammad
  name      Osama Hammad; Usama Hamad
  gender    m
  acts_for  LBY

person saleh
  name      Aguila Saleh; Agila Saleh
  gender    m
  acts_for  LBY
  held      speaker of LBY 2014-08..

person al_mangusch
  name      Nadschla al-Mangusch; Najla al-Mangoush; Najla al-Mangusch; Najla el-Mangoush; Najla Mangoush
  surname   al-Mangusch; Mangusch; al-Mangoush
  gender    f
  acts_for  LBY
  held      foreign_minister of LBY 2021-03-15..2023-08-28

person saddam_haftar
  name      Saddam Haftar
  gender    m
  acts_for  LNA

person ghazouani
  name      Mohamed Ould Ghazouani; Mohamed Ould Cheikh El Ghazouani
  surname   Ghazouani
  gender    m
  acts_for  MRT
  held      president of MRT 2019-08-01..
  held      head_of_state of MRT 2019-08-01..

person kamalwandi
  name      Behrus Kamalwandi; Behrouz Kamalvandi
  surname   Kamalwandi; Kamalvandi
  gender    m
  acts_for  IRN
  held      spokesperson of IRN ..

person salehi
  name      Ali Akbar Salehi
  surname   Salehi
  gender    m
  acts_for  IRN

person chatibsadeh
  name      Said Chatibsadeh; Saeed Khatibzadeh; Said Khatibsadeh
  surname   Chatibsadeh; Khatibzadeh; Khatibsadeh
  gender    m
  acts_for  IRN
  held      spokesperson of IRN 2020..2022-06
  held      deputy_foreign_minister of IRN ..

person mohseni_edschei
  name      Gholamhossein Mohseni-Edschei; Gholam-Hossein Mohseni-Edschei
  surname   Mohseni-Edschei
  gender    m
  acts_for  IRN

person welajati
  name      Ali Akbar Welajati; Ali Akbar Velayati
  surname   Welajati; Velayati
  gender    m
  acts_for  IRN
  held      adviser of IRN ..

person charrasi
  name      Kamal Charrasi; Kamal Kharrazi
  surname   Charrasi; Kharrazi
  gender    m
  acts_for  IRN
  held      adviser of IRN ..

person resai
  name      Mohsen Resai; Mohsen Rezaei
  gender    m
  acts_for  IRN

person wahidi
  name      Ahmad Wahidi; Ahmad Vahidi
  surname   Wahidi; Vahidi
  gender    m
  acts_for  IRN
  held      interior_minister of IRN 2021-08..2024-08

person ghaani
  name      Ismail Ghaani; Esmail Ghaani; Ismail Qaani
  surname   Ghaani; Qaani
  gender    m
  acts_for  IRN
  held      general of IRN 2020-01-03..

person hadschisadeh
  name      Amir Ali Hadschisadeh
  surname   Hadschisadeh
  gender    m
  acts_for  IRN
  held      general of IRN ..2025-06-13

person aref
  name      Mohammed Resa Aref; Mohammad Resa Aref
  surname   Aref
  gender    m
  acts_for  IRN
  held      vice_president of IRN 2024-07..

person mohadscherani
  name      Fatemeh Mohadscherani; Fatemeh Mohadjerani
  surname   Mohadscherani; Mohadjerani
  gender    f
  acts_for  IRN
  held      government_spokesperson of IRN 2024-08..

person hatami
  name      Amir Hatami
  surname   Hatami
  gender    m
  acts_for  IRN
  held      defence_minister of IRN 2017-08-20..2021-08-25

person ahmadinedschad
  name      Mahmud Ahmadinedschad
  surname   Ahmadinedschad
  gender    m
  acts_for  IRN
  held      president of IRN 2005-08-03..2013-08-03
  held      head_of_state of IRN 2005-08-03..2013-08-03

person pahlavi
  name      Resa Pahlavi; Reza Pahlavi
  surname   Pahlavi
  gender    m
  acts_for  IRN

person kabawat
  name      Hind Kabawat; Hind Kabbawat
  surname   Kabawat
  gender    f
  acts_for  SYR
  held      minister of SYR 2025-03-29..

person zini
  name      David Sini; David Zini
  gender    m
  acts_for  ISR
  held      intelligence_chief of ISR 2025-10..

person duran_tur
  name      Burhanettin Duran
  gender    m
  acts_for  TUR
  held      official of TUR 2025-07..

# China and East Asia

person xing_haiming
  name      Xing Haiming
  gender    m
  acts_for  CHN
  held      ambassador of CHN 2020-01..2024-07

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

person jiechi
  name      Yang Jiechi
  surname   Yang Jiechi
  gender    m
  acts_for  CHN

person chunying
  name      Hua Chunying
  gender    f
  acts_for  CHN
  held      spokesperson of CHN 2012..
  held      deputy_foreign_minister of CHN 2024-05..

person lijian
  name      Zhao Lijian
  gender    m
  acts_for  CHN
  held      spokesperson of CHN 2020-02..2023-01

person jianchao
  name      Liu Jianchao
  gender    m
  acts_for  CHN

person zhaoxu
  name      Ma Zhaoxu
  gender    m
  acts_for  CHN
  held      deputy_foreign_minister of CHN ..

person weidong
  name      Sun Weidong
  gender    m
  acts_for  CHN
  held      deputy_foreign_minister of CHN ..

person feng
  name      Xie Feng
  gender    m
  acts_for  CHN
  held      ambassador of CHN 2023-05..

person ken
  name      Wu Ken
  gender    m
  acts_for  CHN
  held      ambassador of CHN 2019..2024

person hongbo
  name      Deng Hongbo
  gender    m
  acts_for  CHN
  held      ambassador of CHN 2025..

person chenggang
  name      Li Chenggang
  gender    m
  acts_for  CHN
  held      negotiator of CHN 2025-04..

person liu_he
  name      Liu He
  gender    m
  acts_for  CHN

person qishan
  name      Wang Qishan
  gender    m
  acts_for  CHN
  held      vice_president of CHN 2018-03-17..2023-03-10

person youxia
  name      Zhang Youxia
  gender    m
  acts_for  CHN

person cai_qi
  name      Cai Qi
  gender    m
  acts_for  CHN

person huning
  name      Wang Huning
  gender    m
  acts_for  CHN

person shaye
  name      Lu Shaye
  gender    m
  acts_for  CHN
  held      ambassador of CHN 2019..

person shuang
  name      Geng Shuang
  gender    m
  acts_for  CHN
  held      ambassador of CHN ..

person jun
  name      Zhang Jun
  gender    m
  acts_for  CHN
  held      ambassador of CHN 2019..2024

person qian
  name      Wu Qian
  gender    m
  acts_for  CHN
  held      spokesperson of CHN ..

person xiaogang
  name      Zhang Xiaogang
  gender    m
  acts_for  CHN
  held      spokesperson of CHN ..

person jintao
  name      Hu Jintao
  gender    m
  acts_for  CHN
  held      president of CHN 2003-03-15..2013-03-14
  held      head_of_state of CHN 2003-03-15..2013-03-14

person runqiu
  name      Huang Runqiu
  gender    m
  acts_for  CHN
  held      environment_minister of CHN 2020-04..

person yadong
  name      He Yadong
  gender    m
  acts_for  CHN
  held      spokesperson of CHN ..

person kefei
  name      Tan Kefei
  gender    m
  acts_for  CHN
  held      spokesperson of CHN ..

person tseng_chang
  name      Su Tseng-chang
  gender    m
  acts_for  TWN
  held      prime_minister of TWN 2019-01-14..2023-01-31
  held      head_of_government of TWN 2019-01-14..2023-01-31

person chien_jen
  name      Chen Chien-jen
  gender    m
  acts_for  TWN
  held      prime_minister of TWN 2023-01-31..2024-05-20
  held      head_of_government of TWN 2023-01-31..2024-05-20

person jung_tai
  name      Cho Jung-tai
  gender    m
  acts_for  TWN
  held      prime_minister of TWN 2024-05-20..
  held      head_of_government of TWN 2024-05-20..

person bi_khim
  name      Hsiao Bi-khim
  gender    f
  acts_for  TWN
  held      vice_president of TWN 2024-05-20..

person kuo_cheng
  name      Chiu Kuo-cheng
  gender    m
  acts_for  TWN
  held      defence_minister of TWN 2021-02-23..2024-05-20

person ying_jeou
  name      Ma Ying-jeou
  gender    m
  acts_for  TWN
  held      president of TWN 2008-05-20..2016-05-20
  held      head_of_state of TWN 2008-05-20..2016-05-20

person chu
  name      Eric Chu
  gender    m
  acts_for  TWN
  held      opposition_leader of TWN ..2025

person kono
  name      Taro Kono
  gender    m
  acts_for  JPN
  held      foreign_minister of JPN 2017-08-03..2019-09-11
  held      defence_minister of JPN 2019-09-11..2020-09-16

person aso
  name      Taro Aso
  gender    m
  acts_for  JPN
  held      finance_minister of JPN 2012-12-26..2021-10-04

person matsuno
  name      Hirokazu Matsuno
  surname   Matsuno
  gender    m
  acts_for  JPN
  held      government_spokesperson of JPN 2021-10..2023-12

person kato
  name      Katsunobu Kato
  gender    m
  acts_for  JPN
  held      finance_minister of JPN 2024-10-01..

person muto
  name      Yoji Muto
  gender    m
  acts_for  JPN
  held      trade_minister of JPN 2024-10-01..

person nishimura
  name      Yasutoshi Nishimura
  surname   Nishimura
  gender    m
  acts_for  JPN
  held      trade_minister of JPN 2022-08..2023-12

person akihito
  name      Akihito
  gender    m
  acts_for  JPN
  held      emperor of JPN 1989-01-07..2019-04-30
  held      head_of_state of JPN 1989-01-07..2019-04-30

person akiba
  name      Takeo Akiba
  gender    m
  acts_for  JPN
  held      national_security_adviser of JPN 2021-07..2025-01

person kyung_wha
  name      Kang Kyung-wha
  gender    f
  acts_for  KOR
  held      foreign_minister of KOR 2017-06-18..2021-02-08

person sye_kyun
  name      Chung Sye-kyun
  gender    m
  acts_for  KOR
  held      prime_minister of KOR 2020-01-14..2021-04-16
  held      head_of_government of KOR 2020-01-14..2021-04-16

person boo_kyum
  name      Kim Boo-kyum
  gender    m
  acts_for  KOR
  held      prime_minister of KOR 2021-05-14..2022-05-12
  held      head_of_government of KOR 2021-05-14..2022-05-12

person sang_mok
  name      Choi Sang-mok
  gender    m
  acts_for  KOR
  held      finance_minister of KOR 2023-12..2025-05-01

person jong_sup
  name      Lee Jong-sup
  gender    m
  acts_for  KOR
  held      defence_minister of KOR 2022-05-10..2023-10

person won_sik
  name      Shin Won-sik
  gender    m
  acts_for  KOR
  held      defence_minister of KOR 2023-10..2024-09
  held      national_security_adviser of KOR 2024-08..2025-06

person yong_hyun
  name      Kim Yong-hyun
  gender    m
  acts_for  KOR
  held      defence_minister of KOR 2024-09..2024-12-05

person tae_yong
  name      Cho Tae-yong
  gender    m
  acts_for  KOR

person dong_young
  name      Chung Dong-young
  gender    m
  acts_for  KOR

person hoon
  name      Suh Hoon
  gender    m
  acts_for  KOR
  held      national_security_adviser of KOR 2020-07..2022-05

person geun_hye
  name      Park Geun-hye
  gender    f
  acts_for  KOR
  held      president of KOR 2013-02-25..2017-03-10
  held      head_of_state of KOR 2013-02-25..2017-03-10

person han_koo
  name      Yeo Han-koo
  gender    m
  acts_for  KOR

person son_gwon
  name      Ri Son-gwon; Ri Son Gwon
  gender    m
  acts_for  PRK
  held      foreign_minister of PRK 2020-01..2022-06

person ryong_hae
  name      Choe Ryong-hae; Choe Ryong Hae
  gender    m
  acts_for  PRK

person thae_song
  name      Pak Thae-song; Pak Thae Song
  gender    m
  acts_for  PRK
  held      prime_minister of PRK 2024-12..
  held      head_of_government of PRK 2024-12..

person tok_hun
  name      Kim Tok-hun; Kim Tok Hun
  gender    m
  acts_for  PRK
  held      prime_minister of PRK 2020-08..2024-12
  held      head_of_government of PRK 2020-08..2024-12

person song
  name      Kim Song
  gender    m
  acts_for  PRK
  held      ambassador of PRK 2018..

person kwang_chol
  name      No Kwang-chol; No Kwang Chol
  gender    m
  acts_for  PRK
  held      defence_minister of PRK 2024-10..

person ri_yong_gil
  name      Ri Yong-gil; Ri Yong Gil
  gender    m
  acts_for  PRK
  held      general of PRK 2020..

person pak_jong_chon
  name      Pak Jong-chon; Pak Jong Chon
  gender    m
  acts_for  PRK
  held      general of PRK 2020..

person battsetseg
  name      Battsetseg Batmunkh; Batmunkh Battsetseg
  surname   Battsetseg
  gender    f
  acts_for  MNG
  held      foreign_minister of MNG 2021-01..

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
  held      prime_minister of THA 2024-08-16..2025-07-01
  held      head_of_government of THA 2024-08-16..2025-07-01

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

person puri
  name      Hardeep Singh Puri
  gender    m
  acts_for  IND
  held      energy_minister of IND 2021-07..

person misri
  name      Vikram Misri
  surname   Misri
  gender    m
  acts_for  IND
  held      state_secretary of IND 2024-07-15..

person kwatra
  name      Vinay Mohan Kwatra; Vinay Kwatra
  surname   Kwatra
  gender    m
  acts_for  IND
  held      state_secretary of IND 2022-05-01..2024-07-14
  held      ambassador of IND 2024-08..

person shringla
  name      Harsh Vardhan Shringla; Harsh Shringla
  surname   Shringla
  gender    m
  acts_for  IND
  held      state_secretary of IND 2020-01-29..2022-04-30

person jaiswal
  name      Randhir Jaiswal
  surname   Jaiswal
  gender    m
  acts_for  IND
  held      spokesperson of IND 2024-01..

person bagchi
  name      Arindam Bagchi
  surname   Bagchi
  gender    m
  acts_for  IND
  held      spokesperson of IND 2021-03..2024-01

person shah
  name      Amit Shah
  gender    m
  acts_for  IND
  held      interior_minister of IND 2019-05-30..

person yadav
  name      Bhupender Yadav
  gender    m
  acts_for  IND
  held      environment_minister of IND 2021-07-07..

person gandhi
  name      Rahul Gandhi
  gender    m
  acts_for  IND
  held      opposition_leader of IND 2024-06..

person manmohan_singh
  name      Manmohan Singh
  gender    m
  acts_for  IND
  held      prime_minister of IND 2004-05-22..2014-05-26
  held      head_of_government of IND 2004-05-22..2014-05-26

person qureshi
  name      Shah Mahmood Qureshi
  surname   Qureshi
  gender    m
  acts_for  PAK
  held      foreign_minister of PAK 2018-08-20..2022-04-10

person khar
  name      Hina Rabbani Khar
  surname   Khar
  gender    f
  acts_for  PAK
  held      state_secretary of PAK 2022-04..2023-08

person kakar
  name      Anwaar-ul-Haq Kakar; Anwaar ul Haq Kakar; Anwar ul-Haq Kakar
  surname   Kakar
  gender    m
  acts_for  PAK
  held      prime_minister of PAK 2023-08-14..2024-03-04
  held      head_of_government of PAK 2023-08-14..2024-03-04

person jilani
  name      Jalil Abbas Jilani
  surname   Jilani
  gender    m
  acts_for  PAK
  held      foreign_minister of PAK 2023-08-17..2024-03-04

person naqvi
  name      Mohsin Naqvi
  surname   Naqvi
  gender    m
  acts_for  PAK
  held      interior_minister of PAK 2024-03-11..

person bajwa
  name      Qamar Javed Bajwa
  surname   Bajwa
  gender    m
  acts_for  PAK
  held      army_chief of PAK 2016-11-29..2022-11-29

person alvi
  name      Arif Alvi
  surname   Alvi
  gender    m
  acts_for  PAK
  held      president of PAK 2018-09-09..2024-03-10
  held      head_of_state of PAK 2018-09-09..2024-03-10

person tarar
  name      Attaullah Tarar
  surname   Tarar
  gender    m
  acts_for  PAK
  held      minister of PAK 2024-03..

person nawaz_sharif
  name      Nawaz Sharif
  gender    m
  acts_for  PAK
  held      prime_minister of PAK 2013-06-05..2017-07-28
  held      head_of_government of PAK 2013-06-05..2017-07-28

person rajapaksa
  name      Gotabaya Rajapaksa
  gender    m
  acts_for  LKA
  held      president of LKA 2019-11-18..2022-07-14
  held      head_of_state of LKA 2019-11-18..2022-07-14

person wickremesinghe
  name      Ranil Wickremesinghe
  surname   Wickremesinghe
  gender    m
  acts_for  LKA
  held      president of LKA 2022-07-21..2024-09-23
  held      head_of_state of LKA 2022-07-21..2024-09-23
  held      prime_minister of LKA 2022-05-12..2022-07-21
  held      head_of_government of LKA 2022-05-12..2022-07-21

person mahinda_rajapaksa
  name      Mahinda Rajapaksa
  gender    m
  acts_for  LKA
  held      prime_minister of LKA 2019-11-21..2022-05-09
  held      head_of_government of LKA 2019-11-21..2022-05-09

person amarasuriya
  name      Harini Amarasuriya
  surname   Amarasuriya
  gender    f
  acts_for  LKA
  held      prime_minister of LKA 2024-09-24..
  held      head_of_government of LKA 2024-09-24..

person herath
  name      Vijitha Herath
  surname   Herath
  gender    m
  acts_for  LKA
  held      foreign_minister of LKA 2024-09-25..

person oli
  name      Khadga Prasad Sharma Oli; K. P. Sharma Oli; KP Sharma Oli
  surname   Sharma Oli
  gender    m
  acts_for  NPL
  held      prime_minister of NPL 2018-02-15..2021-07-13
  held      head_of_government of NPL 2018-02-15..2021-07-13
  held      prime_minister of NPL 2024-07-15..2025-09-09
  held      head_of_government of NPL 2024-07-15..2025-09-09

person deuba
  name      Sher Bahadur Deuba
  surname   Deuba
  gender    m
  acts_for  NPL
  held      prime_minister of NPL 2021-07-13..2022-12-26
  held      head_of_government of NPL 2021-07-13..2022-12-26

person dahal
  name      Pushpa Kamal Dahal
  surname   Dahal
  gender    m
  acts_for  NPL
  held      prime_minister of NPL 2022-12-26..2024-07-15
  held      head_of_government of NPL 2022-12-26..2024-07-15

person karki
  name      Sushila Karki
  surname   Karki
  gender    f
  acts_for  NPL
  held      prime_minister of NPL 2025-09-12..
  held      head_of_government of NPL 2025-09-12..

person muizzu
  name      Mohamed Muizzu
  surname   Muizzu
  gender    m
  acts_for  MDV
  held      president of MDV 2023-11-17..
  held      head_of_state of MDV 2023-11-17..

person solih
  name      Ibrahim Mohamed Solih
  surname   Solih
  gender    m
  acts_for  MDV
  held      president of MDV 2018-11-17..2023-11-17
  held      head_of_state of MDV 2018-11-17..2023-11-17

person nasheed
  name      Mohamed Nasheed
  surname   Nasheed
  gender    m
  acts_for  MDV
  held      president of MDV 2008-11-11..2012-02-07
  held      head_of_state of MDV 2008-11-11..2012-02-07

person shahid
  name      Abdulla Shahid
  surname   Shahid
  gender    m
  acts_for  MDV
  held      foreign_minister of MDV 2018-11-17..2023-11-17
  held      general_assembly_president of UN 2021-09-14..2022-09-13

person tobgay
  name      Tshering Tobgay
  surname   Tobgay
  gender    m
  acts_for  BTN
  held      prime_minister of BTN 2024-01-28..
  held      head_of_government of BTN 2024-01-28..

person momen
  name      Abdul Momen; A. K. Abdul Momen
  surname   Momen
  gender    m
  acts_for  BGD
  held      foreign_minister of BGD 2019-01..2024-01

person abdullah_abdullah
  name      Abdullah Abdullah
  gender    m
  acts_for  AFG

person karsai
  name      Hamid Karsai; Hamid Karzai
  surname   Karsai; Karzai
  gender    m
  acts_for  AFG
  held      president of AFG 2001-12-22..2014-09-29
  held      head_of_state of AFG 2001-12-22..2014-09-29

person atmar
  name      Hanif Atmar; Mohammed Hanif Atmar
  surname   Atmar
  gender    m
  acts_for  AFG
  held      foreign_minister of AFG 2020-04..2021-08-15

person amrullah_saleh
  name      Amrullah Saleh
  gender    m
  acts_for  AFG
  held      vice_president of AFG 2020-02..2021-08-15

person mohib
  name      Hamdullah Mohib
  surname   Mohib
  gender    m
  acts_for  AFG
  held      national_security_adviser of AFG 2018-08..2021-08-15

person baradar
  name      Abdul Ghani Baradar; Mullah Baradar; Mullah Abdul Ghani Baradar
  surname   Baradar
  gender    m
  acts_for  TALIBAN
  held      leader of TALIBAN ..

person achundsada
  name      Haibatullah Achundsada; Haibatullah Akhundzada; Hibatullah Achundsada
  surname   Achundsada; Akhundzada
  gender    m
  acts_for  TALIBAN
  held      leader of TALIBAN 2016-05..

person achund
  name      Hassan Achund; Mohammed Hassan Achund; Mullah Hassan Achund
  gender    m
  acts_for  TALIBAN
  held      leader of TALIBAN ..

person mudschahid
  name      Sabihullah Mudschahid; Zabihullah Mudschahid; Sabiullah Mudschahid
  surname   Mudschahid
  gender    m
  acts_for  TALIBAN
  held      spokesperson of TALIBAN ..

person schahin
  name      Suhail Schahin; Suhail Shaheen
  surname   Schahin
  gender    m
  acts_for  TALIBAN
  held      spokesperson of TALIBAN ..

person hakkani
  name      Siradschuddin Hakkani; Sirajuddin Haqqani
  surname   Hakkani; Haqqani
  gender    m
  acts_for  TALIBAN
  held      leader of TALIBAN ..

person myint
  name      Win Myint
  gender    m
  acts_for  MMR
  held      president of MMR 2018-03-30..2021-02-01
  held      head_of_state of MMR 2018-03-30..2021-02-01

person swe
  name      Than Swe
  gender    m
  acts_for  MMR
  held      foreign_minister of MMR 2023-08..

person chan_o_cha
  name      Prayut Chan-o-cha; Prayuth Chan-ocha
  surname   Prayut; Prayuth
  gender    m
  acts_for  THA
  held      prime_minister of THA 2014-08-24..2023-08-22
  held      head_of_government of THA 2014-08-24..2023-08-22

person wechayachai
  name      Phumtham Wechayachai
  surname   Phumtham; Wechayachai
  gender    m
  acts_for  THA
  held      prime_minister of THA 2025-07-03..2025-09-07
  held      head_of_government of THA 2025-07-03..2025-09-07

person pramudwinai
  name      Don Pramudwinai
  gender    m
  acts_for  THA
  held      foreign_minister of THA 2015-08..2023-09-01

person sangiampongsa
  name      Maris Sangiampongsa
  surname   Maris Sangiampongsa
  gender    m
  acts_for  THA
  held      foreign_minister of THA 2024-04-30..2025-09

person phuangketkeow
  name      Sihasak Phuangketkeow
  gender    m
  acts_for  THA
  held      foreign_minister of THA 2025-09..

person shinawatra
  name      Thaksin Shinawatra
  surname   Thaksin
  gender    m
  acts_for  THA
  held      prime_minister of THA 2001-02-09..2006-09-19
  held      head_of_government of THA 2001-02-09..2006-09-19

person vajiralongkorn
  name      Maha Vajiralongkorn
  surname   Vajiralongkorn
  gender    m
  acts_for  THA
  held      monarch of THA 2016-10-13..
  held      head_of_state of THA 2016-10-13..

person sokhonn
  name      Prak Sokhonn
  gender    m
  acts_for  KHM
  held      foreign_minister of KHM 2016-04..2023-08-22
  held      foreign_minister of KHM 2024-11..

person sophea
  name      Sok Chenda Sophea
  gender    m
  acts_for  KHM
  held      foreign_minister of KHM 2023-08-22..2024-11

person sihamoni
  name      Norodom Sihamoni
  gender    m
  acts_for  KHM
  held      monarch of KHM 2004-10-14..
  held      head_of_state of KHM 2004-10-14..

person trong
  name      Nguyen Phu Trong
  gender    m
  acts_for  VNM
  held      president of VNM 2018-10-23..2021-04-05
  held      head_of_state of VNM 2018-10-23..2021-04-05

person phuc
  name      Nguyen Xuan Phuc
  gender    m
  acts_for  VNM
  held      prime_minister of VNM 2016-04-07..2021-04-05
  held      head_of_government of VNM 2016-04-07..2021-04-05
  held      president of VNM 2021-04-05..2023-01-18
  held      head_of_state of VNM 2021-04-05..2023-01-18

person thuong
  name      Vo Van Thuong
  gender    m
  acts_for  VNM
  held      president of VNM 2023-03-02..2024-03-21
  held      head_of_state of VNM 2023-03-02..2024-03-21

person son
  name      Bui Thanh Son
  gender    m
  acts_for  VNM
  held      foreign_minister of VNM 2021-04-08..2025

person giang
  name      Phan Van Giang
  gender    m
  acts_for  VNM
  held      defence_minister of VNM 2021-04-08..

person yassin
  name      Muhyiddin Yassin
  surname   Muhyiddin
  gender    m
  acts_for  MYS
  held      prime_minister of MYS 2020-03-01..2021-08-16
  held      head_of_government of MYS 2020-03-01..2021-08-16

person yaakob
  name      Ismail Sabri Yaakob
  gender    m
  acts_for  MYS
  held      prime_minister of MYS 2021-08-21..2022-11-24
  held      head_of_government of MYS 2021-08-21..2022-11-24

person mohamad
  name      Mahathir Mohamad
  surname   Mahathir
  gender    m
  acts_for  MYS
  held      prime_minister of MYS 2018-05-10..2020-02-24
  held      head_of_government of MYS 2018-05-10..2020-02-24

person saifuddin_abdullah
  name      Saifuddin Abdullah
  gender    m
  acts_for  MYS
  held      foreign_minister of MYS 2021-08-30..2022-11-24

person kadir
  name      Zambry Abdul Kadir
  gender    m
  acts_for  MYS
  held      foreign_minister of MYS 2022-12-03..2023-12-12

person hasan
  name      Mohamad Hasan
  gender    m
  acts_for  MYS
  held      foreign_minister of MYS 2023-12-12..

person ibrahim
  name      Sultan Ibrahim; Sultan Ibrahim Iskandar
  gender    m
  acts_for  MYS
  held      monarch of MYS 2024-01-31..
  held      head_of_state of MYS 2024-01-31..

person pandjaitan
  name      Luhut Pandjaitan; Luhut Binsar Pandjaitan
  surname   Pandjaitan
  gender    m
  acts_for  IDN

person mulyani
  name      Sri Mulyani; Sri Mulyani Indrawati
  gender    f
  acts_for  IDN
  held      finance_minister of IDN 2016-07-27..2025-09-08

person hartarto
  name      Airlangga Hartarto
  surname   Hartarto
  gender    m
  acts_for  IDN
  held      economy_minister of IDN 2019-10-23..

person sjamsoeddin
  name      Sjafrie Sjamsoeddin
  surname   Sjamsoeddin
  gender    m
  acts_for  IDN
  held      defence_minister of IDN 2024-10-21..

person locsin
  name      Teodoro Locsin
  surname   Locsin
  gender    m
  acts_for  PHL
  held      foreign_minister of PHL 2018-10-17..2022-06-30

person lorenzana
  name      Delfin Lorenzana
  surname   Lorenzana
  gender    m
  acts_for  PHL
  held      defence_minister of PHL 2016-06-30..2022-06-30

person sara_duterte
  name      Sara Duterte
  gender    f
  acts_for  PHL
  held      vice_president of PHL 2022-06-30..

person hen
  name      Ng Eng Hen
  gender    m
  acts_for  SGP
  held      defence_minister of SGP 2011-05-21..2025-05-23

person sing
  name      Chan Chun Sing
  gender    m
  acts_for  SGP
  held      defence_minister of SGP 2025-05-23..

person shanmugaratnam
  name      Tharman Shanmugaratnam
  surname   Tharman
  gender    m
  acts_for  SGP
  held      president of SGP 2023-09-14..
  held      head_of_state of SGP 2023-09-14..

person yacob
  name      Halimah Yacob
  gender    f
  acts_for  SGP
  held      president of SGP 2017-09-14..2023-09-13
  held      head_of_state of SGP 2017-09-14..2023-09-13

person bolkiah
  name      Hassanal Bolkiah
  surname   Bolkiah
  gender    m
  acts_for  BRN
  held      sultan of BRN 1967-10-05..
  held      head_of_state of BRN 1967-10-05..

person siphandone
  name      Sonexay Siphandone
  surname   Siphandone
  gender    m
  acts_for  LAO
  held      prime_minister of LAO 2022-12-30..
  held      head_of_government of LAO 2022-12-30..

person sisoulith
  name      Thongloun Sisoulith
  gender    m
  acts_for  LAO
  held      president of LAO 2021-03-22..
  held      head_of_state of LAO 2021-03-22..

person ramos_horta
  name      José Ramos-Horta; Jose Ramos-Horta
  surname   Ramos-Horta
  gender    m
  acts_for  TLS
  held      president of TLS 2022-05-20..
  held      head_of_state of TLS 2022-05-20..

person gusmao
  name      Xanana Gusmão; Xanana Gusmao
  surname   Gusmão; Gusmao
  gender    m
  acts_for  TLS
  held      prime_minister of TLS 2023-07-01..
  held      head_of_government of TLS 2023-07-01..

person marape
  name      James Marape
  surname   Marape
  gender    m
  acts_for  PNG
  held      prime_minister of PNG 2019-05-30..
  held      head_of_government of PNG 2019-05-30..

person rabuka
  name      Sitiveni Rabuka
  surname   Rabuka
  gender    m
  acts_for  FJI
  held      prime_minister of FJI 2022-12-24..
  held      head_of_government of FJI 2022-12-24..

person bainimarama
  name      Frank Bainimarama
  surname   Bainimarama
  gender    m
  acts_for  FJI
  held      prime_minister of FJI 2007-01-05..2022-12-24
  held      head_of_government of FJI 2007-01-05..2022-12-24

person sogavare
  name      Manasseh Sogavare
  surname   Sogavare
  gender    m
  acts_for  SLB
  held      prime_minister of SLB 2019-04-24..2024-05-02
  held      head_of_government of SLB 2019-04-24..2024-05-02

person manele
  name      Jeremiah Manele
  surname   Manele
  gender    m
  acts_for  SLB
  held      prime_minister of SLB 2024-05-02..
  held      head_of_government of SLB 2024-05-02..

person mataafa
  name      Fiame Naomi Mataafa; Fiame Naomi Mata’afa
  surname   Mataafa; Mata’afa
  gender    f
  acts_for  WSM
  held      prime_minister of WSM 2021-05-24..2025-09
  held      head_of_government of WSM 2021-05-24..2025-09

person teo
  name      Feleti Teo
  gender    m
  acts_for  TUV
  held      prime_minister of TUV 2024-02-26..
  held      head_of_government of TUV 2024-02-26..

person natano
  name      Kausea Natano
  surname   Natano
  gender    m
  acts_for  TUV
  held      prime_minister of TUV 2019-09-19..2024-02-26
  held      head_of_government of TUV 2019-09-19..2024-02-26

person kofe
  name      Simon Kofe
  gender    m
  acts_for  TUV
  held      foreign_minister of TUV 2019-09..2023

person regenvanu
  name      Ralph Regenvanu
  surname   Regenvanu
  gender    m
  acts_for  VUT
  held      environment_minister of VUT 2022-11..

person mahuta
  name      Nanaia Mahuta
  surname   Mahuta
  gender    f
  acts_for  NZL
  held      foreign_minister of NZL 2020-11-06..2023-11-27

person dutton
  name      Peter Dutton
  surname   Dutton
  gender    m
  acts_for  AUS
  held      defence_minister of AUS 2021-03-30..2022-05-23
  held      opposition_leader of AUS 2022-05-30..2025-05

person linda_reynolds
  name      Linda Reynolds
  gender    f
  acts_for  AUS
  held      defence_minister of AUS 2019-05-29..2021-03-30

person rudd
  name      Kevin Rudd
  gender    m
  acts_for  AUS
  held      prime_minister of AUS 2007-12-03..2010-06-24
  held      head_of_government of AUS 2007-12-03..2010-06-24
  held      ambassador of AUS 2023-03..

person farrell
  name      Don Farrell
  gender    m
  acts_for  AUS
  held      trade_minister of AUS 2022-06-01..

person chalmers
  name      Jim Chalmers
  gender    m
  acts_for  AUS
  held      finance_minister of AUS 2022-05-23..

person turnbull
  name      Malcolm Turnbull
  surname   Turnbull
  gender    m
  acts_for  AUS
  held      prime_minister of AUS 2015-09-15..2018-08-24
  held      head_of_government of AUS 2015-09-15..2018-08-24

person touhid_hossain
  name      Touhid Hossain; Md. Touhid Hossain
  surname   Touhid Hossain
  gender    m
  acts_for  BGD
  held      foreign_minister of BGD 2024-08..

person wunna_maung_lwin
  name      Wunna Maung Lwin
  gender    m
  acts_for  MMR
  held      foreign_minister of MMR 2021-02..2023-02

person tea_seiha
  name      Tea Seiha
  gender    m
  acts_for  KHM
  held      defence_minister of KHM 2023-08..

person kommasith
  name      Saleumxay Kommasith
  surname   Kommasith
  gender    m
  acts_for  LAO
  held      foreign_minister of LAO 2016..2024

person le_hoai_trung
  name      Le Hoai Trung; Lê Hoài Trung
  gender    m
  acts_for  VNM
  held      foreign_minister of VNM 2025-08..

person waqa
  name      Baron Waqa
  surname   Waqa
  gender    m
  acts_for  PACIFIC_ISLANDS_FORUM
  held      secretary_general of PACIFIC_ISLANDS_FORUM 2024-06..

# Africa

person dendea
  name      Taye Dendea
  surname   Dendea
  gender    m
  acts_for  ETH
  held      minister of ETH 2021-10..2023-12

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
  name      Abdel Fattah al-Burhan; Abd al-Fattah al-Burhan; Abdulfattah al-Burhan; Abdel Fattah Burhan
  name      Abdel Fatah al-Burhan; Abdelfattah al-Burhan
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

person antonio
  name      Téte António; Tete Antonio
  surname   Téte António
  gender    m
  acts_for  AGO
  held      foreign_minister of AGO 2020-04..

person ndayishimiye
  name      Évariste Ndayishimiye; Evariste Ndayishimiye
  surname   Ndayishimiye
  gender    m
  acts_for  BDI
  held      president of BDI 2020-06-18..
  held      head_of_state of BDI 2020-06-18..

person talon
  name      Patrice Talon
  surname   Präsident Talon
  gender    m
  acts_for  BEN
  held      president of BEN 2016-04-06..
  held      head_of_state of BEN 2016-04-06..

person kabore
  name      Roch Marc Christian Kaboré; Roch Marc Christian Kabore; Roch Kaboré
  surname   Kaboré; Kabore
  gender    m
  acts_for  BFA
  held      president of BFA 2015-12-29..2022-01-24
  held      head_of_state of BFA 2015-12-29..2022-01-24

person damiba
  name      Paul-Henri Damiba; Paul-Henri Sandaogo Damiba
  surname   Damiba
  gender    m
  acts_for  BFA
  held      president of BFA 2022-01-24..2022-09-30
  held      head_of_state of BFA 2022-01-24..2022-09-30

person masisi
  name      Mokgweetsi Masisi
  surname   Masisi
  gender    m
  acts_for  BWA
  held      president of BWA 2018-04-01..2024-11-01
  held      head_of_state of BWA 2018-04-01..2024-11-01

person boko
  name      Duma Boko
  surname   Boko
  gender    m
  acts_for  BWA
  held      president of BWA 2024-11-01..
  held      head_of_state of BWA 2024-11-01..

person touadera
  name      Faustin-Archange Touadéra; Faustin Archange Touadera; Faustin-Archange Touadera
  surname   Touadéra; Touadera
  gender    m
  acts_for  CAF
  held      president of CAF 2016-03-30..
  held      head_of_state of CAF 2016-03-30..

person biya
  name      Paul Biya
  surname   Biya
  gender    m
  acts_for  CMR
  held      president of CMR 1982-11-06..
  held      head_of_state of CMR 1982-11-06..

person sassou_nguesso
  name      Denis Sassou-Nguesso; Denis Sassou Nguesso
  surname   Sassou-Nguesso; Sassou Nguesso
  gender    m
  acts_for  COG
  held      president of COG 1997-10-25..
  held      head_of_state of COG 1997-10-25..

person assoumani
  name      Azali Assoumani
  surname   Assoumani
  gender    m
  acts_for  COM
  held      president of COM 2019-05-26..
  held      head_of_state of COM 2019-05-26..

person neves
  name      José Maria Neves; Jose Maria Neves
  gender    m
  acts_for  CPV
  held      president of CPV 2021-11-09..
  held      head_of_state of CPV 2021-11-09..

person ulisses_correia_e_silva
  name      Ulisses Correia e Silva
  surname   Correia e Silva
  gender    m
  acts_for  CPV
  held      prime_minister of CPV 2016-04-22..
  held      head_of_government of CPV 2016-04-22..

person guelleh
  name      Ismail Omar Guelleh; Ismaïl Omar Guelleh
  surname   Guelleh
  gender    m
  acts_for  DJI
  held      president of DJI 1999-05-08..
  held      head_of_state of DJI 1999-05-08..

person timothewos
  name      Gedion Timothewos
  surname   Timothewos
  gender    m
  acts_for  ETH
  held      foreign_minister of ETH 2024-10..

person selassie
  name      Taye Atske Selassie; Taye Atske-Selassie
  surname   Atske Selassie
  gender    m
  acts_for  ETH
  held      president of ETH 2024-10-07..
  held      head_of_state of ETH 2024-10-07..
  held      foreign_minister of ETH 2024-02..2024-10

person mekonnen
  name      Demeke Mekonnen
  surname   Demeke
  gender    m
  acts_for  ETH
  held      foreign_minister of ETH 2020-11..2024-01

person zewde
  name      Sahle-Work Zewde
  surname   Zewde
  gender    f
  acts_for  ETH
  held      president of ETH 2018-10-25..2024-10-07
  held      head_of_state of ETH 2018-10-25..2024-10-07

person hussien
  name      Redwan Hussien; Redwan Hussein
  gender    m
  acts_for  ETH
  held      national_security_adviser of ETH ..

person reda
  name      Getachew Reda
  surname   Getachew Reda; Getachew
  gender    m
  acts_for  TPLF
  held      spokesperson of TPLF ..

person gebremichael
  name      Debretsion Gebremichael
  surname   Debretsion
  gender    m
  acts_for  TPLF
  held      leader of TPLF ..

person osman_saleh
  name      Osman Saleh
  gender    m
  acts_for  ERI
  held      foreign_minister of ERI 2007-04..

person bongo
  name      Ali Bongo; Ali Bongo Ondimba
  surname   Bongo
  gender    m
  acts_for  GAB
  held      president of GAB 2009-10-16..2023-08-30
  held      head_of_state of GAB 2009-10-16..2023-08-30

person ablakwa
  name      Samuel Okudzeto Ablakwa
  surname   Ablakwa
  gender    m
  acts_for  GHA
  held      foreign_minister of GHA 2025-02..

person conde
  name      Alpha Condé; Alpha Conde
  surname   Condé; Conde
  gender    m
  acts_for  GIN
  held      president of GIN 2010-12-21..2021-09-05
  held      head_of_state of GIN 2010-12-21..2021-09-05

person doumbouya
  name      Mamady Doumbouya; Mamadi Doumbouya
  surname   Doumbouya
  gender    m
  acts_for  GIN
  held      president of GIN 2021-10-01..
  held      head_of_state of GIN 2021-10-01..

person adama_barrow
  name      Adama Barrow
  surname   Barrow
  gender    m
  acts_for  GMB
  held      president of GMB 2017-01-19..
  held      head_of_state of GMB 2017-01-19..

person embalo
  name      Umaro Sissoco Embaló; Umaro Sissoco Embalo
  surname   Embaló; Embalo
  gender    m
  acts_for  GNB
  held      president of GNB 2020-02-27..
  held      head_of_state of GNB 2020-02-27..

person teodoro_obiang_nguema
  name      Teodoro Obiang Nguema; Teodoro Obiang
  surname   Obiang
  gender    m
  acts_for  GNQ
  held      president of GNQ 1982-10-12..
  held      head_of_state of GNQ 1982-10-12..

person mudavadi
  name      Musalia Mudavadi
  surname   Mudavadi
  gender    m
  acts_for  KEN
  held      foreign_minister of KEN 2023-10..

person mutua
  name      Alfred Mutua
  surname   Mutua
  gender    m
  acts_for  KEN
  held      foreign_minister of KEN 2022-10..2023-10

person odinga
  name      Raila Odinga
  surname   Odinga
  gender    m
  acts_for  KEN
  held      opposition_leader of KEN ..

person weah
  name      George Weah
  surname   Weah
  gender    m
  acts_for  LBR
  held      president of LBR 2018-01-22..2024-01-22
  held      head_of_state of LBR 2018-01-22..2024-01-22

person matekane
  name      Sam Matekane
  surname   Matekane
  gender    m
  acts_for  LSO
  held      prime_minister of LSO 2022-10-28..
  held      head_of_government of LSO 2022-10-28..

person rajoelina
  name      Andry Rajoelina
  surname   Rajoelina
  gender    m
  acts_for  MDG
  held      president of MDG 2019-01-19..2025-10-14
  held      head_of_state of MDG 2019-01-19..2025-10-14

person keita
  name      Ibrahim Boubacar Keïta; Ibrahim Boubacar Keita
  surname   Keïta; Keita
  gender    m
  acts_for  MLI
  held      president of MLI 2013-09-04..2020-08-18
  held      head_of_state of MLI 2013-09-04..2020-08-18

person ndaw
  name      Bah N’Daw; Bah Ndaw
  surname   N’Daw; Ndaw
  gender    m
  acts_for  MLI
  held      president of MLI 2020-09-25..2021-05-24
  held      head_of_state of MLI 2020-09-25..2021-05-24

person maiga
  name      Choguel Maïga; Choguel Kokalla Maïga; Choguel Maiga
  gender    m
  acts_for  MLI
  held      prime_minister of MLI 2021-06-07..2024-11-20
  held      head_of_government of MLI 2021-06-07..2024-11-20

person abdoulaye_maiga
  name      Abdoulaye Maïga; Abdoulaye Maiga
  gender    m
  acts_for  MLI
  held      prime_minister of MLI 2024-11-21..
  held      head_of_government of MLI 2024-11-21..

person diop
  name      Abdoulaye Diop
  gender    m
  acts_for  MLI
  held      foreign_minister of MLI 2021-06..

person camara
  name      Sadio Camara
  gender    m
  acts_for  MLI
  held      defence_minister of MLI 2021-06..

person nyusi
  name      Filipe Nyusi
  surname   Nyusi
  gender    m
  acts_for  MOZ
  held      president of MOZ 2015-01-15..2025-01-15
  held      head_of_state of MOZ 2015-01-15..2025-01-15

person chapo
  name      Daniel Chapo
  surname   Chapo
  gender    m
  acts_for  MOZ
  held      president of MOZ 2025-01-15..
  held      head_of_state of MOZ 2025-01-15..

person mondlane
  name      Venâncio Mondlane; Venancio Mondlane
  surname   Mondlane
  gender    m
  acts_for  MOZ
  held      opposition_leader of MOZ ..

person jugnauth
  name      Pravind Jugnauth
  surname   Jugnauth
  gender    m
  acts_for  MUS
  held      prime_minister of MUS 2017-01-23..2024-11-12
  held      head_of_government of MUS 2017-01-23..2024-11-12

person ramgoolam
  name      Navin Ramgoolam
  surname   Ramgoolam
  gender    m
  acts_for  MUS
  held      prime_minister of MUS 2024-11-13..
  held      head_of_government of MUS 2024-11-13..

person chakwera
  name      Lazarus Chakwera
  surname   Chakwera
  gender    m
  acts_for  MWI
  held      president of MWI 2020-06-28..2025-10-04
  held      head_of_state of MWI 2020-06-28..2025-10-04

person mutharika
  name      Peter Mutharika
  surname   Mutharika
  gender    m
  acts_for  MWI
  held      president of MWI 2014-05-31..2020-06-28
  held      head_of_state of MWI 2014-05-31..2020-06-28
  held      president of MWI 2025-10-04..
  held      head_of_state of MWI 2025-10-04..

person geingob
  name      Hage Geingob
  surname   Geingob
  gender    m
  acts_for  NAM
  held      president of NAM 2015-03-21..2024-02-04
  held      head_of_state of NAM 2015-03-21..2024-02-04

person mbumba
  name      Nangolo Mbumba
  surname   Mbumba
  gender    m
  acts_for  NAM
  held      president of NAM 2024-02-04..2025-03-21
  held      head_of_state of NAM 2024-02-04..2025-03-21

person issoufou
  name      Mahamadou Issoufou
  surname   Issoufou
  gender    m
  acts_for  NER
  held      president of NER 2011-04-07..2021-04-02
  held      head_of_state of NER 2011-04-07..2021-04-02

person zeine
  name      Ali Lamine Zeine; Ali Mahaman Lamine Zeine
  surname   Zeine
  gender    m
  acts_for  NER
  held      prime_minister of NER 2023-08-08..
  held      head_of_government of NER 2023-08-08..

person massoudou
  name      Hassoumi Massoudou; Hassoumi Massaoudou
  surname   Massoudou; Massaoudou
  gender    m
  acts_for  NER
  held      foreign_minister of NER 2021-04..2023-07

person tuggar
  name      Yusuf Tuggar; Yusuf Maitama Tuggar
  surname   Tuggar
  gender    m
  acts_for  NGA
  held      foreign_minister of NGA 2023-08-21..

person onyeama
  name      Geoffrey Onyeama
  surname   Onyeama
  gender    m
  acts_for  NGA
  held      foreign_minister of NGA 2015-11-11..2023-05-29

person biruta
  name      Vincent Biruta
  surname   Biruta
  gender    m
  acts_for  RWA
  held      foreign_minister of RWA 2019-11..2024-06

person sonko
  name      Ousmane Sonko
  surname   Sonko
  gender    m
  acts_for  SEN
  held      prime_minister of SEN 2024-04-02..
  held      head_of_government of SEN 2024-04-02..

person bio
  name      Julius Maada Bio
  surname   Maada Bio
  gender    m
  acts_for  SLE
  held      president of SLE 2018-04-04..
  held      head_of_state of SLE 2018-04-04..

person hamdok
  name      Abdalla Hamdok; Abdallah Hamdok
  surname   Hamdok
  gender    m
  acts_for  SDN
  held      prime_minister of SDN 2019-08-21..2022-01-02
  held      head_of_government of SDN 2019-08-21..2022-01-02

person omar_al_baschir
  name      Omar al-Baschir; Omar al-Bashir
  gender    m
  acts_for  SDN
  held      president of SDN 1989-06-30..2019-04-11
  held      head_of_state of SDN 1989-06-30..2019-04-11

person agar
  name      Malik Agar
  surname   Agar
  gender    m
  acts_for  SDN

person minnawi
  name      Minni Minnawi
  surname   Minnawi
  gender    m
  acts_for  SDN

person machar
  name      Riek Machar
  surname   Machar
  gender    m
  acts_for  SSD
  held      vice_president of SSD 2020-02-22..

person mohamed
  name      Mohamed Abdullahi Mohamed; Mohamed Abdullahi Farmajo; Mohamed Abdullahi Farmaajo
  surname   Farmajo; Farmaajo
  gender    m
  acts_for  SOM
  held      president of SOM 2017-02-16..2022-05-23
  held      head_of_state of SOM 2017-02-16..2022-05-23

person barre
  name      Hamza Abdi Barre; Hamsa Abdi Barre
  surname   Abdi Barre
  gender    m
  acts_for  SOM
  held      prime_minister of SOM 2022-06-25..
  held      head_of_government of SOM 2022-06-25..

person muse_bihi_abdi
  name      Muse Bihi Abdi; Musa Bihi Abdi
  gender    m
  acts_for  SOM

person ramkalawan
  name      Wavel Ramkalawan
  surname   Ramkalawan
  gender    m
  acts_for  SYC
  held      president of SYC 2020-10-26..2025-10
  held      head_of_state of SYC 2020-10-26..2025-10

person itno
  name      Idriss Déby Itno; Idriss Déby; Idriss Deby
  gender    m
  acts_for  TCD
  held      president of TCD 1990-12-02..2021-04-20
  held      head_of_state of TCD 1990-12-02..2021-04-20

person masra
  name      Succès Masra; Succes Masra
  surname   Masra
  gender    m
  acts_for  TCD
  held      prime_minister of TCD 2024-01-01..2024-05-22
  held      head_of_government of TCD 2024-01-01..2024-05-22

person gnassingbe
  name      Faure Gnassingbé; Faure Gnassingbe
  surname   Gnassingbé; Gnassingbe
  gender    m
  acts_for  TGO
  held      president of TGO 2005-05-04..2025-05-03
  held      head_of_state of TGO 2005-05-04..2025-05-03

person dussey
  name      Robert Dussey
  surname   Dussey
  gender    m
  acts_for  TGO
  held      foreign_minister of TGO 2013-09..

person magufuli
  name      John Magufuli
  surname   Magufuli
  gender    m
  acts_for  TZA
  held      president of TZA 2015-11-05..2021-03-17
  held      head_of_state of TZA 2015-11-05..2021-03-17

person kombo
  name      Mahmoud Thabit Kombo
  surname   Kombo
  gender    m
  acts_for  TZA
  held      foreign_minister of TZA 2024-07..

person odongo
  name      Jeje Odongo
  surname   Odongo
  gender    m
  acts_for  UGA
  held      foreign_minister of UGA 2021-06..

person mashatile
  name      Paul Mashatile
  surname   Mashatile
  gender    m
  acts_for  ZAF
  held      vice_president of ZAF 2023-03-07..

person steenhuisen
  name      John Steenhuisen
  surname   Steenhuisen
  gender    m
  acts_for  ZAF
  held      agriculture_minister of ZAF 2024-07-03..

person zuma
  name      Jacob Zuma
  surname   Zuma
  gender    m
  acts_for  ZAF
  held      president of ZAF 2009-05-09..2018-02-14
  held      head_of_state of ZAF 2009-05-09..2018-02-14

person creecy
  name      Barbara Creecy
  surname   Creecy
  gender    f
  acts_for  ZAF
  held      environment_minister of ZAF 2019-05-30..2024-06-30

person lungu
  name      Edgar Lungu
  surname   Lungu
  gender    m
  acts_for  ZMB
  held      president of ZMB 2015-01-25..2021-08-24
  held      head_of_state of ZMB 2015-01-25..2021-08-24

person suminwa
  name      Judith Suminwa; Judith Suminwa Tuluka
  surname   Suminwa
  gender    f
  acts_for  COD
  held      prime_minister of COD 2024-06-12..
  held      head_of_government of COD 2024-06-12..

person kabila
  name      Joseph Kabila
  surname   Kabila
  gender    m
  acts_for  COD
  held      president of COD 2001-01-26..2019-01-24
  held      head_of_state of COD 2001-01-26..2019-01-24

person lutundula
  name      Christophe Lutundula
  surname   Lutundula
  gender    m
  acts_for  COD
  held      foreign_minister of COD 2021-04..2024-06

person muyaya
  name      Patrick Muyaya
  surname   Muyaya
  gender    m
  acts_for  COD
  held      government_spokesperson of COD 2021-04..

person nangaa
  name      Corneille Nangaa
  surname   Nangaa
  gender    m
  acts_for  M23
  held      leader of M23 ..

person bisimwa
  name      Bertrand Bisimwa
  surname   Bisimwa
  gender    m
  acts_for  M23
  held      leader of M23 ..

person makenga
  name      Sultani Makenga
  surname   Makenga
  gender    m
  acts_for  M23
  held      leader of M23 ..

person mathuki
  name      Peter Mathuki
  surname   Mathuki
  gender    m
  acts_for  EAC
  held      secretary_general of EAC 2021-04..2024-06
  held      chief of EAC 2021-04..2024-06

person adeoye
  name      Bankole Adeoye
  surname   Adeoye
  gender    m
  acts_for  AU
  held      official of AU 2021-10..

person touray
  name      Omar Touray; Omar Alieu Touray
  surname   Touray
  gender    m
  acts_for  ECOWAS
  held      chief of ECOWAS 2022-07..

person abdi_ali
  name      Abdisalam Abdi Ali; Abdisalaam Abdi Ali
  gender    m
  acts_for  SOM
  held      foreign_minister of SOM 2025..

person parks_tau
  name      Parks Tau
  gender    m
  acts_for  ZAF
  held      trade_minister of ZAF 2024-07..

person haimbe
  name      Mulambo Haimbe
  surname   Haimbe
  gender    m
  acts_for  ZMB
  held      foreign_minister of ZMB 2024..

person christopher_musa
  name      Christopher Musa; Christopher Gwabin Musa
  gender    m
  acts_for  NGA
  held      chief_of_staff of NGA 2023-06..2025-10

person yassine_fall
  name      Yassine Fall
  gender    f
  acts_for  SEN
  held      foreign_minister of SEN 2024-04..2025-09

person traore_bfa
  name      Karamoko Jean-Marie Traoré; Jean-Marie Karamoko Traoré; Jean-Marie Traoré
  gender    m
  acts_for  BFA
  held      foreign_minister of BFA 2023-12..

person sangare_ner
  name      Bakary Yaou Sangaré; Bakary Sangaré; Bakary Yaou Sangare
  gender    m
  acts_for  NER
  held      foreign_minister of NER 2023-08..

person obasanjo
  name      Olusegun Obasanjo
  surname   Obasanjo
  gender    m
  acts_for  NGA
  held      special_envoy of AU 2021-08..
  held      president of NGA 1999-05-29..2007-05-29

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

person bruni
  name      Matteo Bruni
  gender    m
  acts_for  VAT
  held      spokesperson of VAT 2019-07..

person xvi
  name      Benedikt XVI.; Joseph Ratzinger
  surname   Ratzinger
  gender    m
  acts_for  VAT
  held      pope of VAT 2005-04-19..2013-02-28

person krajewski
  name      Konrad Krajewski
  surname   Krajewski
  gender    m
  acts_for  VAT

person pizzaballa
  name      Pierbattista Pizzaballa
  surname   Pizzaballa
  gender    m
  acts_for  VAT

person kulbokas
  name      Visvaldas Kulbokas
  surname   Kulbokas
  gender    m
  acts_for  VAT
  held      ambassador of VAT 2021..

person gugerotti
  name      Claudio Gugerotti
  surname   Gugerotti
  gender    m
  acts_for  VAT

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

person mora
  name      Enrique Mora
  gender    m
  acts_for  EU

person skoog
  name      Olof Skoog
  surname   Skoog
  gender    m
  acts_for  EU

person sannino
  name      Stefano Sannino
  surname   Sannino
  gender    m
  acts_for  EU

person carbonell
  name      Belén Martínez Carbonell; Belen Martinez Carbonell
  surname   Martínez Carbonell
  gender    f
  acts_for  EU

person soerensen
  name      Peter Sørensen; Peter Sörensen; Peter Sorensen
  gender    m
  acts_for  EU
  held      special_envoy of EU 2025-02..

person koopmans
  name      Sven Koopmans
  surname   Koopmans
  gender    m
  acts_for  EU
  held      special_envoy of EU 2021-05..2025

person mathernova
  name      Katarína Mathernová; Katarina Mathernova
  surname   Mathernová; Mathernova
  gender    f
  acts_for  EU
  held      ambassador of EU 2023-09..

person maasikas
  name      Matti Maasikas
  surname   Maasikas
  gender    m
  acts_for  EU
  held      ambassador of EU 2019-09..2023-08

person paquet
  name      Jean-Eric Paquet
  gender    m
  acts_for  EU
  held      ambassador of EU ..

person massrali
  name      Nabila Massrali
  surname   Massrali
  gender    f
  acts_for  EU
  held      spokesperson of EU ..

person anouni
  name      Anouar El Anouni
  surname   El Anouni
  gender    m
  acts_for  EU
  held      spokesperson of EU 2024-12..

person gill
  name      Olof Gill
  gender    m
  acts_for  EU
  held      spokesperson of EU ..

person regnier
  name      Thomas Regnier
  surname   Regnier
  gender    m
  acts_for  EU
  held      spokesperson of EU ..

person mercier
  name      Guillaume Mercier
  gender    m
  acts_for  EU
  held      spokesperson of EU ..

person ujvari
  name      Balazs Ujvari
  surname   Ujvari
  gender    m
  acts_for  EU
  held      spokesperson of EU ..

person arianna_podesta
  name      Arianna Podestà; Arianna Podesta
  surname   Podestà
  gender    f
  acts_for  EU
  held      spokesperson of EU ..

person spinant
  name      Dana Spinant
  surname   Spinant
  gender    f
  acts_for  EU
  held      spokesperson of EU ..

person keersmaecker
  name      Stefan De Keersmaecker
  surname   De Keersmaecker
  gender    m
  acts_for  EU
  held      spokesperson of EU ..

person mcguinness
  name      Mairead McGuinness
  surname   McGuinness
  gender    f
  acts_for  EU_COMMISSION
  held      eu_commissioner of EU 2020-10-12..2024-11-30

person hogan
  name      Phil Hogan
  gender    m
  acts_for  EU_COMMISSION
  held      eu_trade_commissioner of EU 2019-12-01..2020-08-26
  held      eu_commissioner of EU 2014-11-01..2020-08-26

person urpilainen
  name      Jutta Urpilainen
  surname   Urpilainen
  gender    f
  acts_for  EU_COMMISSION
  held      eu_commissioner of EU 2019-12-01..2024-11-30

person kyriakides
  name      Stella Kyriakides
  surname   Kyriakides
  gender    f
  acts_for  EU_COMMISSION
  held      eu_commissioner of EU 2019-12-01..2024-11-30

person sinkevicius
  name      Virginijus Sinkevičius; Virginijus Sinkevicius
  surname   Sinkevičius; Sinkevicius
  gender    m
  acts_for  EU_COMMISSION
  held      eu_commissioner of EU 2019-12-01..2024-07

person schmit
  name      Nicolas Schmit
  surname   Schmit
  gender    m
  acts_for  EU_COMMISSION
  held      eu_commissioner of EU 2019-12-01..2024-11-30

person schinas
  name      Margaritis Schinas
  surname   Schinas
  gender    m
  acts_for  EU_COMMISSION
  held      commission_vice_president of EU 2019-12-01..2024-11-30
  held      eu_commissioner of EU 2019-12-01..2024-11-30

person wojciechowski
  name      Janusz Wojciechowski
  surname   Wojciechowski
  gender    m
  acts_for  EU_COMMISSION
  held      eu_commissioner of EU 2019-12-01..2024-11-30

person hansen
  name      Christophe Hansen
  gender    m
  acts_for  EU_COMMISSION
  held      eu_commissioner of EU 2024-12-01..

person tzitzikostas
  name      Apostolos Tzitzikostas
  surname   Tzitzikostas
  gender    m
  acts_for  EU_COMMISSION
  held      eu_commissioner of EU 2024-12-01..

person albuquerque
  name      Maria Luís Albuquerque; Maria Luis Albuquerque
  surname   Albuquerque
  gender    f
  acts_for  EU_COMMISSION
  held      eu_commissioner of EU 2024-12-01..

person micallef
  name      Glenn Micallef
  surname   Micallef
  gender    m
  acts_for  EU_COMMISSION
  held      eu_commissioner of EU 2024-12-01..

person kadis
  name      Costas Kadis
  gender    m
  acts_for  EU_COMMISSION
  held      eu_commissioner of EU 2024-12-01..

person weyand
  name      Sabine Weyand
  surname   Weyand
  gender    f
  acts_for  EU_COMMISSION

person szostak
  name      Richard Szostak; Richárd Szostak
  surname   Szostak
  gender    m
  acts_for  EU_COMMISSION
  held      negotiator of EU 2024..

person malmstroem
  name      Cecilia Malmström
  surname   Malmström
  gender    f
  acts_for  EU_COMMISSION
  held      eu_trade_commissioner of EU 2014-11-01..2019-11-30

person buetikofer
  name      Reinhard Bütikofer
  surname   Bütikofer
  gender    m
  acts_for  EU_PARLIAMENT
  held      legislator of EU_PARLIAMENT 2009..2024-07

person lagodinsky
  name      Sergey Lagodinsky
  surname   Lagodinsky
  gender    m
  acts_for  EU_PARLIAMENT
  held      legislator of EU_PARLIAMENT 2019-07..

person neumann
  name      Hannah Neumann
  gender    f
  acts_for  EU_PARLIAMENT
  held      legislator of EU_PARLIAMENT 2019-07..

person gahler
  name      Michael Gahler
  surname   Gahler
  gender    m
  acts_for  EU_PARLIAMENT
  held      legislator of EU_PARLIAMENT 1999..

person lange
  name      Bernd Lange
  gender    m
  acts_for  EU_PARLIAMENT
  held      legislator of EU_PARLIAMENT 2009..

person caspary
  name      Daniel Caspary
  surname   Caspary
  gender    m
  acts_for  EU_PARLIAMENT
  held      legislator of EU_PARLIAMENT 2004..

person brok
  name      Elmar Brok
  surname   Brok
  gender    m
  acts_for  EU_PARLIAMENT
  held      legislator of EU_PARLIAMENT 1980..2019-07

person karas
  name      Othmar Karas
  surname   Karas
  gender    m
  acts_for  EU_PARLIAMENT
  held      legislator of EU_PARLIAMENT 1999..2024-07

person mandl
  name      Lukas Mandl
  surname   Mandl
  gender    m
  acts_for  EU_PARLIAMENT
  held      legislator of EU_PARLIAMENT 2017..

person schieder
  name      Andreas Schieder
  surname   Schieder
  gender    m
  acts_for  EU_PARLIAMENT
  held      legislator of EU_PARLIAMENT 2019-07..

person hayer
  name      Valérie Hayer; Valerie Hayer
  surname   Hayer
  gender    f
  acts_for  EU_PARLIAMENT
  held      legislator of EU_PARLIAMENT 2019-07..

person eickhout
  name      Bas Eickhout
  surname   Eickhout
  gender    m
  acts_for  EU_PARLIAMENT
  held      legislator of EU_PARLIAMENT 2009..

person cramon
  name      Viola von Cramon; Viola von Cramon-Taubadel
  surname   von Cramon; von Cramon-Taubadel
  gender    f
  acts_for  EU_PARLIAMENT
  held      legislator of EU_PARLIAMENT 2019-07..2024-07

person repasi
  name      René Repasi
  surname   Repasi
  gender    m
  acts_for  EU_PARLIAMENT
  held      legislator of EU_PARLIAMENT 2022-02..

person cremer
  name      Tobias Cremer
  gender    m
  acts_for  EU_PARLIAMENT
  held      legislator of EU_PARLIAMENT 2024-07..

person annette_weber
  name      Annette Weber
  gender    f
  acts_for  EU
  held      special_envoy of EU 2021-07..2025

person bigot
  name      Christophe Bigot
  surname   Bigot
  gender    m
  acts_for  EU
  held      special_envoy of EU 2025..

person klaar
  name      Toivo Klaar
  surname   Klaar
  gender    m
  acts_for  EU
  held      special_envoy of EU 2017-11..2024-08
  held      ambassador of EU 2024-09..

person grono
  name      Magdalena Grono
  surname   Grono
  gender    f
  acts_for  EU
  held      special_envoy of EU 2024-11..

person stiprais
  name      Eduards Stiprais
  surname   Stiprais
  gender    m
  acts_for  EU
  held      special_envoy of EU 2024..

person sattler
  name      Johann Sattler
  surname   Sattler
  gender    m
  acts_for  EU
  held      special_envoy of EU 2019-09..2024

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

person dakhlallah
  name      Farah Dakhlallah
  surname   Dakhlallah
  gender    f
  acts_for  NATO
  held      spokesperson of NATO 2024..

person hart
  name      Allison Hart
  gender    f
  acts_for  NATO
  held      spokesperson of NATO ..

person ruge
  name      Boris Ruge
  gender    m
  acts_for  NATO

person colomina
  name      Javier Colomina
  surname   Colomina
  gender    m
  acts_for  NATO

person vandier
  name      Pierre Vandier
  surname   Vandier
  gender    m
  acts_for  NATO
  held      general of NATO 2024-09..

person lavigne
  name      Philippe Lavigne
  surname   Lavigne
  gender    m
  acts_for  NATO
  held      general of NATO 2021-09..2024-09

person appathurai
  name      James Appathurai
  surname   Appathurai
  gender    m
  acts_for  NATO

person peach
  name      Stuart Peach
  gender    m
  acts_for  NATO
  held      nato_military_chair of NATO 2018-06-29..2021-06-25

person grand
  name      Camille Grand
  gender    m
  acts_for  NATO

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
  name      Dschassim al-Budaiwi; Dschasim al-Budaiwi; Jassim al-Budaiwi; Jasem Albudaiwi; Jasem al-Budaiwi
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

person lowcock
  name      Mark Lowcock
  surname   Lowcock
  gender    m
  acts_for  UN
  held      humanitarian_chief of UN 2017-09..2021-06

person msuya
  name      Joyce Msuya
  surname   Msuya
  gender    f
  acts_for  UN

person mladenow
  name      Nikolaj Mladenow; Nickolay Mladenov; Nikolai Mladenow
  surname   Mladenow; Mladenov
  gender    m
  acts_for  UN
  held      special_envoy of UN 2015-02..2020-12

person salame
  name      Ghassan Salamé; Ghassan Salame
  surname   Salamé; Salame
  gender    m
  acts_for  UN
  held      special_envoy of UN 2017-06..2020-03

person williams
  name      Stephanie Williams
  gender    f
  acts_for  UN
  held      special_envoy of UN 2020-03..2022-07

person kubis
  name      Ján Kubiš; Jan Kubis
  surname   Kubiš; Kubis
  gender    m
  acts_for  UN
  held      special_envoy of UN 2021-01..2021-11

person bathily
  name      Abdoulaye Bathily
  surname   Bathily
  gender    m
  acts_for  UN
  held      special_envoy of UN 2022-09..2024-05

person tetteh
  name      Hanna Tetteh; Hanna Serwaa Tetteh
  surname   Tetteh
  gender    f
  acts_for  UN
  held      special_envoy of UN 2025-01..

person mistura
  name      Staffan de Mistura
  surname   de Mistura
  gender    m
  acts_for  UN
  held      special_envoy of UN 2021-11..

person perthes
  name      Volker Perthes
  surname   Perthes
  gender    m
  acts_for  UN
  held      special_envoy of UN 2021-01..2023-09

person bintou_keita
  name      Bintou Keita
  gender    f
  acts_for  UN
  held      special_envoy of UN 2021-01..

person otunbajewa
  name      Rosa Otunbajewa; Rosa Otunbajeva
  surname   Otunbajewa
  gender    f
  acts_for  UN
  held      special_envoy of UN 2022-09..2025-09

person lyons
  name      Deborah Lyons
  gender    f
  acts_for  UN
  held      special_envoy of UN 2020-03..2022-06

person hennis_plasschaert
  name      Jeanine Hennis-Plasschaert
  surname   Hennis-Plasschaert
  gender    f
  acts_for  UN
  held      special_envoy of UN 2018-11..

person heyzer
  name      Noeleen Heyzer
  surname   Heyzer
  gender    f
  acts_for  UN
  held      special_envoy of UN 2021-10..2023-06

person bishop
  name      Julie Bishop
  gender    f
  acts_for  UN
  held      special_envoy of UN 2024-04..
  held      foreign_minister of AUS 2013-09-18..2018-08-28

person jenca
  name      Miroslav Jenča; Miroslav Jenca
  surname   Jenča; Jenca
  gender    m
  acts_for  UN

person schmale
  name      Matthias Schmale
  gender    m
  acts_for  UN

person denise_brown
  name      Denise Brown
  gender    f
  acts_for  UN

person hastings
  name      Lynn Hastings
  gender    f
  acts_for  UN

person mcgoldrick
  name      Jamie McGoldrick
  surname   McGoldrick
  gender    m
  acts_for  UN

person muhannad_hadi
  name      Muhannad Hadi
  gender    m
  acts_for  UN

person rochdi
  name      Najat Rochdi
  surname   Rochdi
  gender    f
  acts_for  UN

person nakamitsu
  name      Izumi Nakamitsu
  surname   Nakamitsu
  gender    f
  acts_for  UN

person patten
  name      Pramila Patten
  surname   Patten
  gender    f
  acts_for  UN

person yang
  name      Philemon Yang
  gender    m
  acts_for  UN
  held      general_assembly_president of UN 2024-09-10..2025-09-09

person francis
  name      Dennis Francis
  gender    m
  acts_for  UN
  held      general_assembly_president of UN 2023-09-05..2024-09-10

person koroesi
  name      Csaba Kőrösi; Csaba Körösi
  surname   Kőrösi; Körösi
  gender    m
  acts_for  UN
  held      general_assembly_president of UN 2022-09-13..2023-09-05

person bozkir
  name      Volkan Bozkır; Volkan Bozkir
  surname   Bozkır; Bozkir
  gender    m
  acts_for  UN
  held      general_assembly_president of UN 2020-09-15..2021-09-14

person byanyima
  name      Winnie Byanyima
  surname   Byanyima
  gender    f
  acts_for  UN

person abdelmoula
  name      Adam Abdelmoula
  surname   Abdelmoula
  gender    m
  acts_for  UN

person nkweta_salami
  name      Clementine Nkweta-Salami
  surname   Nkweta-Salami
  gender    f
  acts_for  UN

person eliasson
  name      Jan Eliasson
  surname   Eliasson
  gender    m
  acts_for  UN

person annan
  name      Kofi Annan
  surname   Annan
  gender    m
  acts_for  UN
  held      secretary_general of UN 1997-01-01..2006-12-31
  held      chief of UN 1997-01-01..2006-12-31

person al_nashif
  name      Nada Al-Nashif; Nada al-Naschif
  surname   Al-Nashif; al-Naschif
  gender    f
  acts_for  UN

person richardson
  name      Ulrika Richardson
  surname   Richardson
  gender    f
  acts_for  UN

person nderitu
  name      Alice Wairimu Nderitu
  surname   Nderitu
  gender    f
  acts_for  UN

person shamdasani
  name      Ravina Shamdasani
  surname   Shamdasani
  gender    f
  acts_for  OHCHR
  held      spokesperson of OHCHR ..

person colville
  name      Rupert Colville
  surname   Colville
  gender    m
  acts_for  OHCHR
  held      spokesperson of OHCHR ..

person throssell
  name      Liz Throssell; Elizabeth Throssell
  surname   Throssell
  gender    f
  acts_for  OHCHR
  held      spokesperson of OHCHR ..

person al_kheetan
  name      Thameen Al-Kheetan
  surname   Al-Kheetan
  gender    m
  acts_for  OHCHR
  held      spokesperson of OHCHR ..

person laerke
  name      Jens Laerke
  surname   Laerke
  gender    m
  acts_for  OCHA
  held      spokesperson of OCHA ..

person elder
  name      James Elder
  gender    m
  acts_for  UNICEF
  held      spokesperson of UNICEF ..

person fore
  name      Henrietta Fore
  gender    f
  acts_for  UNICEF
  held      chief of UNICEF 2018-01..2022-01

person kluge
  name      Hans Kluge
  gender    m
  acts_for  WHO

person ryan
  name      Mike Ryan
  gender    m
  acts_for  WHO

person peeperkorn
  name      Rik Peeperkorn
  surname   Peeperkorn
  gender    m
  acts_for  WHO

person touma
  name      Juliette Touma
  surname   Touma
  gender    f
  acts_for  UNRWA
  held      spokesperson of UNRWA ..

person grynspan
  name      Rebeca Grynspan
  surname   Grynspan
  gender    f
  acts_for  UNCTAD
  held      secretary_general of UNCTAD 2021-09..
  held      chief of UNCTAD 2021-09..

person kanem
  name      Natalia Kanem
  surname   Kanem
  gender    f
  acts_for  UNFPA
  held      chief of UNFPA 2017-10..2025-07

person bogdan_martin
  name      Doreen Bogdan-Martin
  surname   Bogdan-Martin
  gender    f
  acts_for  ITU
  held      secretary_general of ITU 2023-01..
  held      chief of ITU 2023-01..

person bahous
  name      Sima Bahous
  surname   Bahous
  gender    f
  acts_for  UN_WOMEN
  held      chief of UN_WOMEN 2021-09..

person floyd
  name      Robert Floyd
  gender    m
  acts_for  CTBTO
  held      chief of CTBTO 2021-08..

person skea
  name      Jim Skea
  surname   Skea
  gender    m
  acts_for  IPCC
  held      chair of IPCC 2023-07..

person lee
  name      Hoesung Lee
  gender    m
  acts_for  IPCC
  held      chair of IPCC 2015-10..2023-07

person greminger
  name      Thomas Greminger
  surname   Greminger
  gender    m
  acts_for  OSCE
  held      secretary_general of OSCE 2017-07..2020-07
  held      chief of OSCE 2017-07..2020-07

person sajdik
  name      Martin Sajdik
  surname   Sajdik
  gender    m
  acts_for  OSCE
  held      special_envoy of OSCE 2015-06..2019-12

person bensouda
  name      Fatou Bensouda
  surname   Bensouda
  gender    f
  acts_for  ICC
  held      chief_prosecutor of ICC 2012-06-15..2021-06-15

person hofmanski
  name      Piotr Hofmański; Piotr Hofmanski
  surname   Hofmański; Hofmanski
  gender    m
  acts_for  ICC
  held      president of ICC 2021-03-11..2024-03-11

person donoghue
  name      Joan Donoghue
  surname   Donoghue
  gender    f
  acts_for  ICJ
  held      president of ICJ 2021-02-08..2024-02-06

person azevedo
  name      Roberto Azevêdo; Roberto Azevedo
  surname   Azevêdo; Azevedo
  gender    m
  acts_for  WTO
  held      director_general of WTO 2013-09..2020-08
  held      chief of WTO 2013-09..2020-08

person barkindo
  name      Mohammed Barkindo; Mohammad Barkindo
  surname   Barkindo
  gender    m
  acts_for  OPEC
  held      secretary_general of OPEC 2016-08..2022-07
  held      chief of OPEC 2016-08..2022-07

person taha
  name      Hissein Brahim Taha; Hissain Ibrahim Taha
  surname   Brahim Taha
  gender    m
  acts_for  OIC
  held      secretary_general of OIC 2021-11..
  held      chief of OIC 2021-11..

person al_othaimin
  name      Jussef al-Othaimin; Yousef al-Othaimeen
  surname   al-Othaimin; al-Othaimeen
  gender    m
  acts_for  OIC
  held      secretary_general of OIC 2016-11..2021-11
  held      chief of OIC 2016-11..2021-11

person al_hadschraf
  name      Najif al-Hadschraf; Nayef al-Hajraf
  surname   al-Hadschraf; al-Hajraf
  gender    m
  acts_for  GCC
  held      secretary_general of GCC 2020-02..2023-01
  held      chief of GCC 2020-02..2023-01

person hoi
  name      Lim Jock Hoi
  gender    m
  acts_for  ASEAN
  held      secretary_general of ASEAN 2018-01..2022-12
  held      chief of ASEAN 2018-01..2022-12

person scotland
  name      Patricia Scotland
  gender    f
  acts_for  COMMONWEALTH
  held      secretary_general of COMMONWEALTH 2016-04..2025-03
  held      chief of COMMONWEALTH 2016-04..2025-03

person botchwey
  name      Shirley Botchwey; Shirley Ayorkor Botchwey
  surname   Botchwey
  gender    f
  acts_for  COMMONWEALTH
  held      secretary_general of COMMONWEALTH 2025-04..
  held      chief of COMMONWEALTH 2025-04..

person ming
  name      Zhang Ming
  gender    m
  acts_for  SCO
  held      secretary_general of SCO 2022-01..2024-12
  held      chief of SCO 2022-01..2024-12

person almagro
  name      Luis Almagro
  surname   Almagro
  gender    m
  acts_for  OAS
  held      secretary_general of OAS 2015-05-26..2025-05-26
  held      chief of OAS 2015-05-26..2025-05-26

person ramdin
  name      Albert Ramdin
  surname   Ramdin
  gender    m
  acts_for  OAS
  held      secretary_general of OAS 2025-05-26..
  held      chief of OAS 2025-05-26..

person mijatovic
  name      Dunja Mijatović; Dunja Mijatovic
  surname   Mijatović; Mijatovic
  gender    f
  acts_for  COUNCIL_OF_EUROPE

person oflaherty
  name      Michael O’Flaherty; Michael O'Flaherty
  surname   O’Flaherty
  gender    m
  acts_for  COUNCIL_OF_EUROPE

person mushikiwabo
  name      Louise Mushikiwabo
  surname   Mushikiwabo
  gender    f
  acts_for  FRANCOPHONIE
  held      secretary_general of FRANCOPHONIE 2019-01..
  held      chief of FRANCOPHONIE 2019-01..

person callamard
  name      Agnès Callamard; Agnes Callamard
  surname   Callamard
  gender    f
  acts_for  AMNESTY
  held      secretary_general of AMNESTY 2021-03..
  held      chief of AMNESTY 2021-03..

person kenneth_roth
  name      Kenneth Roth
  gender    m
  acts_for  HRW

person hassan
  name      Tirana Hassan
  gender    f
  acts_for  HRW

person inzko
  name      Valentin Inzko
  surname   Inzko
  gender    m
  acts_for  OHR
  held      high_commissioner of OHR 2009-03..2021-07-31

person kammer
  name      Alfred Kammer
  gender    m
  acts_for  IMF

person gray
  name      Gavin Gray
  gender    m
  acts_for  IMF

person liqun
  name      Jin Liqun
  gender    m
  acts_for  AIIB
  held      president of AIIB 2016-01..

person bokowa
  name      Irina Bokowa
  surname   Bokowa
  gender    f
  acts_for  UNESCO
  held      director_general of UNESCO 2009-11..2017-11
  held      chief of UNESCO 2009-11..2017-11

person skau
  name      Carl Skau
  gender    m
  acts_for  WFP

person javorcik
  name      Beata Javorcik
  surname   Javorcik
  gender    f
  acts_for  EBRD

person alakbarov
  name      Ramiz Alakbarov
  surname   Alakbarov
  gender    m
  acts_for  UN
  held      special_envoy of UN 2021..

person la_camera
  name      Francesco La Camera
  surname   La Camera
  gender    m
  acts_for  IRENA
  held      director_general of IRENA 2019-04..
  held      chief of IRENA 2019-04..

person mecacci
  name      Matteo Mecacci
  surname   Mecacci
  gender    m
  acts_for  OSCE

person telalian
  name      Maria Telalian
  surname   Telalian
  gender    f
  acts_for  OSCE

person rousopoulos
  name      Theodoros Rousopoulos
  surname   Rousopoulos
  gender    m
  acts_for  COUNCIL_OF_EUROPE

person sas_csto
  name      Stanislaw Sas; Stanislav Zas
  gender    m
  acts_for  CSTO
  held      secretary_general of CSTO 2020..2022

person lebedew_cis
  name      Sergej Lebedew; Sergei Lebedew; Sergey Lebedev
  gender    m
  acts_for  CIS
  held      secretary_general of CIS 2007..

person saghyntajew
  name      Bakytschan Saghyntajew; Bakytzhan Sagintayev
  surname   Saghyntajew; Sagintayev
  gender    m
  acts_for  EAEU

person mardini
  name      Robert Mardini
  surname   Mardini
  gender    m
  acts_for  ICRC
  held      director_general of ICRC 2020-03..2024
