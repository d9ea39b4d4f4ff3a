# Agencies, papers and broadcasters. They report and do not act; they are here so that nobody takes the "Deutsche
# Presse-Agentur" for Germany or the "Washington Post" for a place. Names that are common words (Welt, Bild, Zeit) are
# left out.

organisation DPA
  name         Deutsche Presse-Agentur; Deutschen Presse-Agentur; dpa
  reports      yes

organisation APA_AGENCY
  name         Austria Presse Agentur; Austria Presseagentur
  reports      yes

organisation KEYSTONE_SDA
  name         Keystone-SDA; Schweizerische Depeschenagentur; Schweizerischen Depeschenagentur
  reports      yes

organisation KNA
  name         Katholische Nachrichten-Agentur; Katholischen Nachrichten-Agentur
  reports      yes

organisation EPD
  name         Evangelischer Pressedienst; Evangelischen Pressedienst; Evangelische Pressedienst
  reports      yes

organisation AFP
  name         Agence France-Presse; AFP
  reports      yes

organisation AP_AGENCY
  name         Associated Press
  reports      yes

organisation REUTERS
  name         Reuters
  reports      yes

organisation TASS
  name         Tass; Itar-Tass
  reports      yes

organisation RIA_NOVOSTI
  name         Ria Nowosti; RIA Novosti
  reports      yes

organisation INTERFAX
  name         Interfax; Interfax-Ukraine
  reports      yes

organisation UKRINFORM
  name         Ukrinform
  reports      yes

organisation XINHUA
  name         Xinhua; Neues China
  reports      yes

organisation KCNA
  name         KCNA
  reports      yes

organisation YONHAP
  name         Yonhap
  reports      yes

organisation KYODO
  name         Kyodo
  reports      yes

organisation JIJI
  name         Jiji Press
  reports      yes

organisation ANADOLU
  name         Anadolu; Anadolu Ajansı
  reports      yes

organisation IRNA
  name         Irna
  reports      yes

organisation TASNIM
  name         Tasnim
  reports      yes

organisation MEHR_NEWS
  name         Mehr News
  reports      yes

organisation FARS_NEWS
  name         Fars News
  reports      yes

organisation SANA_AGENCY
  name         Sana-Agentur; Nachrichtenagentur Sana
  reports      yes

organisation SPA_AGENCY
  name         Saudi Press Agency
  reports      yes

organisation QNA_AGENCY
  name         Qatar News Agency
  reports      yes

organisation WAFA
  name         Wafa
  reports      yes

organisation BERNAMA
  name         Bernama
  reports      yes

organisation ANTARA
  name         Antara
  reports      yes

organisation PTI_AGENCY
  name         Press Trust of India
  reports      yes

organisation ANI_AGENCY
  name         Asian News International
  reports      yes

organisation BELTA
  name         Belta
  reports      yes

organisation ANSA
  name         Ansa
  reports      yes

organisation EFE
  name         Efe; Europa Press
  reports      yes

organisation TANJUG
  name         Tanjug
  reports      yes

organisation BLOOMBERG
  name         Bloomberg; Bloomberg News
  reports      yes

organisation AXIOS
  name         Axios
  reports      yes

organisation POLITICO
  name         Politico
  reports      yes

organisation NYT
  name         New York Times; New-York-Times; New York Post; New Yorker
  reports      yes

organisation WP
  name         Washington Post; Washington Times; Washington Examiner
  reports      yes

organisation WSJ
  name         Wall Street Journal
  reports      yes

organisation LA_TIMES
  name         Los Angeles Times; Boston Globe; Chicago Tribune; USA Today
  reports      yes

organisation FT
  name         Financial Times
  reports      yes

organisation GUARDIAN
  name         Guardian
  reports      yes

organisation LONDON_TIMES
  name         London Times; Sunday Times; Daily Telegraph; Sunday Telegraph; Daily Mail; Evening Standard
  reports      yes

organisation BBC
  name         BBC
  reports      yes

organisation CNN
  name         CNN; CNN International
  reports      yes

organisation CBS
  name         CBS; CBS News
  reports      yes

organisation ABC_NEWS
  name         ABC News
  reports      yes

organisation NBC
  name         NBC; NBC News
  reports      yes

organisation FOX_NEWS
  name         Fox News
  reports      yes

organisation NPR
  name         NPR
  reports      yes

organisation VOA
  name         Voice of America; Stimme Amerikas
  reports      yes

organisation RFE
  name         Radio Free Europe; Radio Liberty; Radio Swoboda; Radio Free Asia
  reports      yes

organisation AL_JAZEERA
  name         Al Jazeera; Al-Dschasira; Al-Dschazira; Al Dschasira
  reports      yes

organisation AL_ARABIYA
  name         Al-Arabija; Al Arabiya; Al-Arabiya
  reports      yes

organisation AL_HADATH
  name         Al-Hadath
  reports      yes

organisation AL_KAHERA
  name         Al-Kahira News; Al-Kahera News; Al-Qahera News; Al-Ahram
  reports      yes

organisation AL_AKHBAR
  name         Al-Akhbar; Al-Achbar; An-Nahar
  reports      yes

organisation HAARETZ
  name         Haaretz; Ha’aretz
  reports      yes

organisation JPOST
  name         Jerusalem Post
  reports      yes

organisation TOI
  name         Times of Israel; Israel Hajom; Israel Hayom
  reports      yes

organisation YNET
  name         Ynet; Jediot Achronot; Kan-TV
  reports      yes

organisation TEHRAN_TIMES
  name         Tehran Times; Teheran Times; Iran International; Iran Daily; Press TV
  reports      yes

organisation KYIV_INDEPENDENT
  name         Kyiv Independent; Kyiv Post; Ukrajinska Prawda; Ukrainska Pravda; European Pravda
  reports      yes

organisation MOSCOW_TIMES
  name         Moscow Times; Russia Today; Rossija 1; Rossija-1; Rossija 24; Rossija-24
  reports      yes

organisation KOMMERSANT
  name         Kommersant; Iswestija; Wedomosti; Nowaja Gaseta; Meduza
  reports      yes

organisation CHINA_DAILY
  name         China Daily; Global Times; China Central Television; South China Morning Post
  reports      yes

organisation JAPAN_TIMES
  name         Japan Times; Nikkei; Asahi Shimbun; Yomiuri Shimbun; NHK
  reports      yes

organisation KOREA_HERALD
  name         Korea Herald; Korea Times
  reports      yes

organisation INDIAN_PAPERS
  name         Times of India; Hindustan Times; Indian Express; The Hindu
  reports      yes

organisation DAWN
  name         Geo News; Geo TV
  reports      yes

organisation STRAITS_TIMES
  name         Straits Times; Bangkok Post; Jakarta Post; Channel News Asia
  reports      yes

organisation SUDAN_TRIBUNE
  name         Sudan Tribune
  reports      yes

organisation EL_PAIS
  name         El País; El Mundo; La Vanguardia
  reports      yes

organisation LE_MONDE
  name         Le Monde; Le Figaro; Libération; Le Parisien; France Inter; France Info; France 24
  reports      yes

organisation CORRIERE
  name         Corriere della Sera; La Repubblica; La Stampa; Il Foglio
  reports      yes

organisation GAZETA
  name         Gazeta Wyborcza; Rzeczpospolita
  reports      yes

organisation LE_SOIR
  name         Le Soir; Brussels Times; Luxemburger Wort
  reports      yes

organisation SZ
  name         Süddeutsche Zeitung; Süddeutschen Zeitung
  reports      yes

organisation FAZ
  name         Frankfurter Allgemeine Zeitung; Frankfurter Allgemeinen Zeitung; Frankfurter Allgemeine
  name         Frankfurter Allgemeinen; Frankfurter Rundschau
  reports      yes

organisation NZZ
  name         Neue Zürcher Zeitung; Neuen Zürcher Zeitung; NZZ; Tages-Anzeiger; Berner Zeitung; Basler Zeitung
  reports      yes

organisation BERLIN_PAPERS
  name         Berliner Zeitung; Berliner Morgenpost; Berliner Kurier; Tagesspiegel
  reports      yes

organisation WELT_PAPER
  name         Welt am Sonntag; Bild am Sonntag; Bild-Zeitung
  reports      yes

organisation RND
  name         Redaktionsnetzwerk Deutschland; RND; Funke Mediengruppe
  reports      yes

organisation REGIONAL_PAPERS
  name         Stuttgarter Zeitung; Stuttgarter Nachrichten; Kölner Stadt-Anzeiger; Rheinische Post; Rheinischen Post
  name         Neue Osnabrücker Zeitung; Neuen Osnabrücker Zeitung; Augsburger Allgemeine; Augsburger Allgemeinen
  name         Leipziger Volkszeitung; Hamburger Abendblatt; Münchner Merkur; Mitteldeutsche Zeitung
  name         Mitteldeutschen Zeitung
  reports      yes

organisation DLF
  name         Deutschlandfunk; Deutschlandfunks; Deutschlandradio
  reports      yes

organisation DW
  name         Deutsche Welle; Deutschen Welle
  reports      yes

organisation ORF
  name         ORF; Österreichischer Rundfunk; Österreichischen Rundfunk; Österreichischen Rundfunks; Wiener Zeitung
  name         Salzburger Nachrichten; Oberösterreichische Nachrichten; Oberösterreichischen Nachrichten
  name         Tiroler Tageszeitung; Kleine Zeitung; Kleinen Zeitung
  reports      yes

organisation SRF
  name         SRF; Schweizer Radio und Fernsehen; Schweizer Fernsehen
  reports      yes

organisation BROADCASTERS
  name         Bayerischer Rundfunk; Bayerischen Rundfunk; Westdeutscher Rundfunk; Westdeutschen Rundfunk
  name         Norddeutscher Rundfunk; Norddeutschen Rundfunk; Mitteldeutscher Rundfunk; Mitteldeutschen Rundfunk
  name         Hessischer Rundfunk; Hessischen Rundfunk
  reports      yes
