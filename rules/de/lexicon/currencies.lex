# Currencies, by ISO 4217, as they stand behind a number. Written by scripts/lexicon-iso out of iso-codes
# (LGPL-2.1-or-later); change that script.

unit AED
  name VAE-Dirham; emiratische Dirham; emiratischen Dirham

unit AFN
  name Afghani

unit ALL
  name Lek

unit AMD
  name Dram; armenische Dram; armenischen Dram

unit ANG
  name Niederländische Antillen-Gulden

unit AOA
  name Kwanza

unit ARS
  name argentinische Pesos; argentinischen Pesos

unit AUD
  name australische Dollar; australischen Dollar

unit AZN
  name Aserbaidschan-Manat

unit BAM
  name konvertible Mark; konvertiblen Mark

unit BBD
  name Barbados-Dollar

unit BDT
  name Taka

unit BGN
  name Lew; bulgarische Lew; bulgarischen Lew

unit BHD
  name Bahrain-Dinar

unit BIF
  name Burundi-Francs

unit BMD
  name Bermuda-Dollar

unit BND
  name Brunei-Dollar

unit BOB
  name Bolivianos; bolivische Bolivianos; bolivischen Bolivianos

unit BRL
  name brasilianische Real; brasilianischen Real

unit BSD
  name Bahama-Dollar

unit BWP
  name Pula

unit BYN
  name weißrussische Rubel; weißrussischen Rubel; belarussische Rubel; belarussischen Rubel; belarusische Rubel
  name belarusischen Rubel

unit BZD
  name Belize-Dollar

unit CAD
  name kanadische Dollar; kanadischen Dollar

unit CDF
  name kongolesische Francs; kongolesischen Francs

unit CHF
  name Franken; Schweizer Franken; CHF

unit CLP
  name chilenische Pesos; chilenischen Pesos

unit CNY
  name Yuan; Renminbi; chinesische Yuan; chinesischen Yuan

unit COP
  name kolumbianische Pesos; kolumbianischen Pesos

unit CRC
  name Costa Rica Colones

unit CUP
  name kubanische Pesos; kubanischen Pesos

unit CVE
  name Escudos; Cabo-Verde-Escudos

unit CZK
  name tschechische Kronen; tschechischen Kronen

unit DJF
  name Djibouti-Francs

unit DKK
  name dänische Kronen; dänischen Kronen

unit DOP
  name dominikanische Pesos; dominikanischen Pesos

unit DZD
  name algerische Dinar; algerischen Dinar

unit EGP
  name ägyptische Pfund; ägyptischen Pfund

unit ERN
  name Nakfa

unit ETB
  name Birr; äthiopische Birr; äthiopischen Birr

unit EUR
  name Euro; €; EUR

unit FJD
  name Fidschi-Dollar

unit FKP
  name Falkland-Pfund

unit GBP
  name Pfund; £; Pfund Sterling; britische Pfund; britischen Pfund

unit GEL
  name Lari

unit GHS
  name Cedi; ghanaische Cedi; ghanaischen Cedi

unit GIP
  name Gibraltar-Pfund

unit GMD
  name Dalasi

unit GNF
  name guineische Francs; guineischen Francs

unit GTQ
  name Quetzales

unit GYD
  name Guyana-Dollar

unit HKD
  name Hongkong-Dollar; Hongkonger Dollar

unit HNL
  name Lempira

unit HTG
  name Gourdes

unit HUF
  name Forint

unit IDR
  name indonesische Rupien; indonesischen Rupien; Rupiah

unit ILS
  name Schekel; israelische Schekel; israelischen Schekel; neue Schekel

unit INR
  name Rupien; indische Rupien; indischen Rupien

unit IQD
  name irakische Dinar; irakischen Dinar

unit IRR
  name iranische Rial; iranischen Rial

unit ISK
  name isländische Kronen; isländischen Kronen

unit JMD
  name jamaikanische Dollar; jamaikanischen Dollar

unit JOD
  name jordanische Dinar; jordanischen Dinar

unit JPY
  name Yen; japanische Yen; japanischen Yen

unit KES
  name kenianische Schilling; kenianischen Schilling

unit KGS
  name Som

unit KHR
  name Riel

unit KMF
  name komorische Francs; komorischen Francs

unit KPW
  name nordkoreanische Won; nordkoreanischen Won

unit KRW
  name Won; südkoreanische Won; südkoreanischen Won; koreanische Won

unit KWD
  name Kuwait-Dinar

unit KYD
  name Kaiman-Dollar

unit KZT
  name Tenge

unit LAK
  name Kip; laotische Kip; laotischen Kip

unit LBP
  name libanesische Pfund; libanesischen Pfund

unit LKR
  name Sri-Lanka-Rupien

unit LRD
  name liberianische Dollar; liberianischen Dollar

unit LYD
  name libysche Dinar; libyschen Dinar

unit MAD
  name marokkanische Dirham; marokkanischen Dirham

unit MDL
  name Moldau Lei

unit MGA
  name Ariary; Madagaskar-Ariary

unit MKD
  name Denar

unit MMK
  name Kyat

unit MNT
  name Tugrik

unit MRU
  name Ouguiya

unit MUR
  name Mauritius-Rupien

unit MVR
  name Rufiyaa; Malediven-Rufiyaa

unit MWK
  name malawische Kwacha; malawischen Kwacha

unit MXN
  name mexikanische Pesos; mexikanischen Pesos

unit MYR
  name Ringgit; malaysische Ringgit; malaysischen Ringgit

unit MZN
  name Metical; Mosambik-Metical

unit NAD
  name Namibia-Dollar

unit NGN
  name Naira

unit NOK
  name norwegische Kronen; norwegischen Kronen; Norwegenkronen; Norweger-Kronen

unit NPR
  name nepalesische Rupien; nepalesischen Rupien

unit NZD
  name Neuseeland-Dollar; neuseeländische Dollar; neuseeländischen Dollar

unit PGK
  name Kina

unit PHP
  name philippinische Pesos; philippinischen Pesos

unit PKR
  name pakistanische Rupien; pakistanischen Rupien

unit PLN
  name Złoty; Zloty; polnische Zloty; polnischen Zloty; polnische Złoty; polnischen Złoty

unit PYG
  name Guaraní

unit QAR
  name Katar-Rial; katarische Rial; katarischen Rial

unit RON
  name Lei; rumänische Lei; rumänischen Lei

unit RSD
  name serbische Dinar; serbischen Dinar

unit RUB
  name Rubel; russische Rubel; russischen Rubel

unit RWF
  name ruandische Francs; ruandischen Francs

unit SAR
  name saudi-arabische Rial; saudi-arabischen Rial; saudische Rial; saudischen Rial; saudische Riyal; saudischen Riyal
  name Saudi-Rial; Saudi-Riyal

unit SBD
  name Salomonen-Dollar

unit SCR
  name Seychellen-Rupien

unit SDG
  name sudanesische Pfund; sudanesischen Pfund

unit SEK
  name schwedische Kronen; schwedischen Kronen; Schwedenkronen; Schweden-Kronen

unit SGD
  name Singapur-Dollar; singapurische Dollar

unit SHP
  name St.-Helena-Pfund

unit SLE
  name Leones

unit SOS
  name somalische Schilling; somalischen Schilling

unit SRD
  name Surinam-Dollar

unit SSP
  name südsudanesische Pfund; südsudanesischen Pfund

unit STN
  name Dobra

unit SVC
  name El Salvador Colones

unit SYP
  name syrische Pfund; syrischen Pfund

unit THB
  name Baht

unit TJS
  name Somoni

unit TMT
  name Turkmenistan-Manat

unit TND
  name tunesische Dinar; tunesischen Dinar

unit TRY
  name Lira; türkische Lira; türkischen Lira

unit TTD
  name Trinidad-und-Tobago-Dollar

unit TWD
  name Taiwan-Dollar; taiwanische Dollar; taiwanischen Dollar

unit TZS
  name tansanische Schilling; tansanischen Schilling

unit UAH
  name Hrywnja; ukrainische Hrywnja; ukrainischen Hrywnja; Griwna; Hrywna; Hrywnia

unit UGX
  name ugandische Schilling; ugandischen Schilling

unit USD
  name Dollar; US-Dollar; $; USD; amerikanische Dollar; amerikanischen Dollar

unit UYU
  name uruguayische Pesos; uruguayischen Pesos

unit UZS
  name usbekische Sum; usbekischen Sum

unit VND
  name Dong

unit VUV
  name Vatu

unit XCD
  name ostkaribische Dollar; ostkaribischen Dollar

unit XPF
  name CFP-Francs

unit YER
  name jemenitische Rial; jemenitischen Rial

unit ZAR
  name Rand; südafrikanische Rand; südafrikanischen Rand

unit ZMW
  name sambische Kwacha; sambischen Kwacha

unit ZWL
  name Simbabwe-Dollar
