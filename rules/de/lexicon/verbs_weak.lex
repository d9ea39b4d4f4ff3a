# Weak verbs of common German, by their infinitives; their forms are regular. Verbs whose sense rules build on stand in
# verbs.lex, strong ones too.

verbs weak
  lemma  achten; adeln; adressieren; agieren; agitieren; ahnen; akkreditieren; aktualisieren; alarmieren; altern
  lemma  amtieren; amüsieren; analysieren; animieren; ankern; anketten; annoncieren; annullieren; antizipieren
  lemma  applaudieren; arrangieren; artikulieren; assistieren; assoziieren; atmen; attestieren; automatisieren
  lemma  autorisieren; avancieren; baden; bahnen; balancieren; balsamieren; bandagieren; bangen; bannen
  lemma  barrikadieren; basieren; basteln; baumeln; beachten; beackern; beanspruchen; beanstanden; bearbeiten
  lemma  beaufsichtigen; beben; bedecken; bedienen; bedingen; bedrängen; bedrücken; beehren; beeilen
  lemma  beeinträchtigen; beerben; beerdigen; befestigen; befeuern; befingern; beflügeln; befolgen; befrieden
  lemma  befriedigen; befristen; befruchten; befähigen; befördern; begehren; begeistern; beglaubigen; beglücken
  lemma  beglückwünschen; begnadigen; begnügen; begradigen; begutachten; begünstigen; behagen; beheimaten
  lemma  beheizen; beherbergen; beherrschen; beherzigen; behindern; behüten; bejahen; bejubeln; bekehren
  lemma  beklatschen; bekleiden; bekriegen; bekümmern; belagern; belasten; belauern; beleben; belehren
  lemma  beleidigen; beleuchten; belustigen; belächeln; belästigen; bemalen; bemannen; bemitleiden; bemächtigen
  lemma  benachteiligen; beneiden; benoten; benützen; beobachten; bepflanzen; berauben; berechnen; berechtigen
  lemma  bereichern; bereinigen; bereisen; bereuen; berichtigen; beruhen; berücksichtigen; berühren; besagen
  lemma  beschatten; bescheinigen; beschimpfen; beschlagnahmen; beschmieren; beschwatzen; beschweren
  lemma  beschwichtigen; beschädigen; beschäftigen; beschönigen; beschützen; beseitigen; besichtigen; besiedeln
  lemma  besiegen; bespitzeln; bessern; bestatten; bestaunen; bestücken; bestürmen; besänftigen; beten; betiteln
  lemma  betrauen; betrauern; betreuen; betteln; betäuben; beugen; beurkunden; beurlauben; bevollmächtigen
  lemma  bevormunden; bevölkern; bewachen; bewahren; beweinen; bewerkstelligen; bewirken; bewirten
  lemma  bewirtschaften; bewohnen; bewundern; bewähren; bewältigen; bezaubern; bezeugen; bezwecken; bezähmen
  lemma  bilanzieren; blamieren; bleichen; blenden; blinken; blinzeln; blitzen; bluten; blättern; blöken; blühen
  lemma  bohren; bolzen; booten; borgen; bosseln; boxen; brandmarken; brauen; brausen; breiten; brummen; bräunen
  lemma  bröckeln; brüllen; brüsten; brüten; buchen; buchstabieren; buddeln; buhen; buhlen; bummeln; bücken
  lemma  büffeln; bügeln; bündeln; bürden; bürsten; büßen; campen; chartern; chatten; chauffieren; checken
  lemma  dampfen; darben; datieren; debütieren; degenerieren; degradieren; dehnen; deklarieren; deklassieren
  lemma  dekorieren; demaskieren; demolieren; demontieren; demütigen; deportieren; desertieren; desinfizieren
  lemma  destabilisieren; dezimieren; dichten; diffamieren; differenzieren; diktieren; dinieren; dirigieren
  lemma  diskreditieren; diskriminieren; disqualifizieren; distanzieren; dividieren; dokumentieren; dominieren
  lemma  donnern; dopen; dosieren; dotieren; dozieren; dramatisieren; dressieren; drillen; drosseln; drucken
  lemma  drucksen; drängeln; dröhnen; ducken; duellieren; duften; durch+forsten; durch+kreuzen; durch+leuchten
  lemma  durch+löchern; durch+queren; durch+suchen; duschen; duzen; dämmern; dämpfen; düngen; dünken; dürsten; ebben
  lemma  ebnen; editieren; eifern; eitern; ekeln; elektrisieren; eliminieren; emanzipieren; emeritieren
  lemma  emigrieren; entblößen; entehren; enteignen; enteilen; enterben; entfachen; entfalten; entfernen
  lemma  entfesseln; entflammen; entfremden; entführen; entgiften; entgleisen; enthaupten; enthüllen; entjungfern
  lemma  entkleiden; entkräften; entlarven; entledigen; entleeren; entlocken; entmachten; entmutigen; entmündigen
  lemma  entpuppen; entrichten; entrümpeln; entrüsten; entschlüsseln; entschärfen; entsorgen; entstammen
  lemma  entstellen; enttarnen; entwarnen; entwerten; entwischen; entwöhnen; entziffern; entzweien; entzücken
  lemma  entzünden; erachten; erbarmen; erbauen; erben; erbeuten; erblicken; erblinden; erbosen; erden; erdulden
  lemma  ereifern; ereilen; erfassen; erfordern; erforschen; erfrischen; ergattern; ergrauen; ergründen; ergötzen
  lemma  erheitern; erhellen; erhitzen; erholen; erhärten; erkranken; erkunden; erkundigen; erkälten; erledigen
  lemma  erlegen; erleichtern; erlernen; erleuchten; erlösen; ermitteln; ermorden; ermächtigen; ermäßigen
  lemma  ermüden; erniedrigen; ernähren; erpressen; erproben; erquicken; errechnen; erregen; errichten; erröten
  lemma  erschaudern; erschlaffen; erschweren; erschöpfen; erschüttern; ersparen; erstarken; erstarren; erstatten
  lemma  erstaunen; ersticken; erstrahlen; erstreben; erstrecken; erstürmen; ertönen; erwachen; erwecken
  lemma  erwirken; erwirtschaften; erwischen; erwählen; erwärmen; erwürgen; erzeugen; erzürnen; erübrigen
  lemma  eskortieren; etablieren; evaluieren; expandieren; experimentieren; explodieren; exportieren; extrahieren
  lemma  fabrizieren; fahnden; faken; falten; faseln; fasten; faszinieren; faulen; faulenzen; federn; fegen
  lemma  feilen; feilschen; fesseln; festigen; fetten; feuern; fiebern; filetieren; filmen; filtern; fingieren
  lemma  fischen; fixieren; flackern; flattern; flennen; flicken; flimmern; flirten; flitzen; fluchen; fluten
  lemma  flüstern; foltern; formen; formieren; forschen; fotografieren; foulen; frankieren; frischen; frisieren
  lemma  fristen; frohlocken; frottieren; frustrieren; frönen; frösteln; fummeln; fundieren; fungieren; funkeln
  lemma  funken; fusionieren; fußen; fächeln; fällen; fälschen; färben; föhnen; füttern; gackern; gaffen
  lemma  galoppieren; garnieren; gastieren; gaukeln; gebrauchen; gebärden; gebühren; gedulden; gefährden
  lemma  gehorchen; geizen; geißeln; gelangen; geleiten; geloben; gelüsten; generieren; genieren; gerben
  lemma  gesellen; gestalten; gestikulieren; getrauen; gewichten; gewährleisten; gieren; gipfeln
  lemma  gliedern; glimmen; glitzern; globalisieren; glorifizieren; glotzen; glänzen; glätten; glühen; grassieren
  lemma  grauen; grausen; grenzen; grillen; grinsen; grollen; grunzen; gruppieren; gruseln; grämen; grübeln
  lemma  grüßen; gucken; gurgeln; gurten; gähnen; gönnen; haaren; hacken; hadern; hageln; halbieren; hallen
  lemma  halluzinieren; hamstern; handhaben; hantieren; harmonieren; harmonisieren; harren; haschen; hassen
  lemma  hasten; hausen; hausieren; hebeln; hecheln; hechten; hecken; heften; heilen; heimsuchen; heiraten
  lemma  heizen; hellen; hemmen; hetzen; heucheln; heuern; heulen; hexen; hinter+fragen; hinter+legen; hissen
  lemma  hobeln; hocken; holpern; honorieren; hopsen; horchen; horten; hospitieren; huldigen; humpeln; hungern
  lemma  hupen; husten; hämmern; härten; häufen; häuten; hüllen; hüpfen; hüten; identifizieren; ignorieren
  lemma  illustrieren; imitieren; immatrikulieren; immigrieren; immunisieren; impfen; implementieren; implizieren
  lemma  imponieren; importieren; improvisieren; indizieren; infiltrieren; infizieren; inhaftieren; inhalieren
  lemma  initiieren; injizieren; innovieren; inserieren; inspirieren; inspizieren; installieren; inszenieren
  lemma  integrieren; interagieren; internieren; interpretieren; intervenieren; interviewen; involvieren; irren
  lemma  irritieren; jagen; jammern; jobben; jodeln; joggen; johlen; jubeln; jubilieren; jucken; justieren; jäten
  lemma  kabbeln; kalkulieren; kanalisieren; kandidieren; kapern; kapieren; kappen; karikieren; kategorisieren
  lemma  kauen; kauern; kehren; keimen; kellnern; kennzeichnen; kentern; keuchen; kichern; kicken; kidnappen
  lemma  killen; kitzeln; klaffen; klammern; klappen; klappern; klassifizieren; klatschen; klauen; kleben
  lemma  kleiden; klemmen; klettern; klicken; klimpern; klingeln; klonen; klopfen; kläffen; knabbern; knacken
  lemma  knallen; knausern; kneten; knicken; knien; knirschen; knistern; knobeln; knurren; knutschen; kochen
  lemma  kodieren; kollabieren; kollidieren; kolonisieren; kombinieren; kommandieren; kommunizieren; kompensieren
  lemma  komplettieren; komplizieren; komponieren; komprimieren; kompromittieren; kondolieren; konfiszieren
  lemma  konfrontieren; konkretisieren; konkurrieren; konservieren; konsolidieren; konspirieren; konstituieren
  lemma  konstruieren; konsumieren; kontern; kontrastieren; konvertieren; konzipieren; kopieren; korrespondieren
  lemma  korrigieren; korrumpieren; kostümieren; krabbeln; krachen; kratzen; kreieren; kreischen; kreisen
  lemma  kreuzen; kriegen; kriseln; kristallisieren; kritzeln; krächzen; kräftigen; kränkeln; kränken; kräuseln
  lemma  krönen; krümmen; kultivieren; kumulieren; kuppeln; kurieren; kursieren; kurven; kuscheln; kämmen; ködern
  lemma  köpfen; kühlen; küssen; lackieren; lagern; lahmen; lallen; lamentieren; langweilen; lasten
  lemma  lauern; lauschen; leasen; lechzen; lecken; leeren; legalisieren; lehnen; lehren; leimen; leuchten
  lemma  liberalisieren; lichten; lieben; liebkosen; liebäugeln; lindern; lispeln; listen; lizenzieren; lochen
  lemma  locken; lodern; lokalisieren; losen; lotsen; lutschen; lähmen; lärmen; lästern; läuten; läutern; löten
  lemma  lüften; lümmeln; magern; mailen; malen; managen; mangeln; manipulieren; manövrieren; marschieren
  lemma  martern; massakrieren; massieren; mauern; maulen; mauscheln; mausern; maximieren; meckern; meditieren
  lemma  mehren; meistern; merken; mieten; mimen; mindern; minimieren; mischen; missachten; missen; boomen; stöhnen; murren; missbilligen
  lemma  missdeuten; missglücken; missgönnen; misshandeln; misstrauen; mitteln; mixen; mobben; modellieren
  lemma  modifizieren; mogeln; mokieren; montieren; moppen; morden; motivieren; motorisieren; motzen; mucken
  lemma  multiplizieren; munkeln; murmeln; murren; mustern; mutieren; mäandern; mähen; mäkeln; mästen; möblieren
  lemma  mühen; münden; nachahmen; nagen; narren; naschen; navigieren; necken; neigen; neppen; nesteln
  lemma  neutralisieren; nicken; nieseln; niesen; nippen; nisten; nivellieren; nominieren; normieren; notieren
  lemma  nuancieren; nullen; nummerieren; nuscheln; nähen; nähren; nässen; nörgeln; nötigen; nützen; obliegen
  lemma  observieren; offenbaren; offerieren; ohrfeigen; operieren; opfern; opponieren; optieren; optimieren
  lemma  orakeln; ordern; ordnen; orten; outen; paaren; pachten; packen; paddeln; parieren; parken; parodieren
  lemma  partizipieren; peilen; peinigen; peitschen; pendeln; pennen; pensionieren; perfektionieren; petzen
  lemma  pfeffern; pferchen; pflanzen; pflastern; pflücken; pflügen; pfänden; philosophieren; picken; pilgern
  lemma  pinkeln; pinseln; pirschen; placken; plagen; planieren; planschen; plappern; platzieren; plaudern
  lemma  plündern; pokern; polarisieren; polemisieren; polieren; politisieren; poltern; popularisieren; portieren
  lemma  porträtieren; posaunen; posieren; prahlen; praktizieren; prallen; prangen; prasseln; predigen; preschen
  lemma  pressen; prickeln; privatisieren; privilegieren; proben; probieren; problematisieren; profilieren
  lemma  prognostizieren; programmieren; proklamieren; promovieren; propagieren; prosperieren; prosten
  lemma  protokollieren; protzen; prozessieren; prunken; prägen; präparieren; präsidieren; prügeln; publizieren
  lemma  pudern; puffern; pulsieren; pumpen; punkten; pushen; pusten; putschen; putzen; puzzeln; quaken
  lemma  qualifizieren; qualmen; quasseln; quatschen; quengeln; quetschen; quietschen; quälen; radeln; radieren
  lemma  radikalisieren; raffen; raffinieren; ragen; rahmen; rammen; randalieren; rangieren; ranken; rappeln
  lemma  rappen; rascheln; rasen; rasieren; rasten; rationalisieren; rationieren; rattern; rauben; rauchen
  lemma  raufen; raunen; rauschen; rebellieren; rechen; recherchieren; rechtfertigen; recken; recyceln
  lemma  redigieren; referieren; reflektieren; reformieren; regenerieren; registrieren; reglementieren; regnen
  lemma  regulieren; reifen; reihen; reimen; reinigen; reizen; rekapitulieren; reklamieren; rekonstruieren
  lemma  rempeln; renovieren; rentieren; reparieren; repräsentieren; reservieren; residieren; resignieren
  lemma  resozialisieren; restaurieren; restrukturieren; resultieren; retournieren; retuschieren; revanchieren
  lemma  revidieren; revoltieren; revolutionieren; rezensieren; rezitieren; riegeln; ringeln; ritzen
  lemma  rivalisieren; robben; rodeln; roden; rollen; rosten; rotieren; rubbeln; rudern; ruinieren; rumoren
  lemma  runden; rupfen; rutschen; rätseln; räuchern; räuspern; röntgen; rösten; rücken; rühren; rülpsen; rümpfen
  lemma  rütteln; sacken; salben; sanieren; satteln; sausen; schaben; schachern; schaden; scharren; schattieren
  lemma  schaudern; schaufeln; schaukeln; scheffeln; schellen; schenken; scherzen; scheuchen; scheuen; scheuern
  lemma  schichten; schielen; schikanieren; schillern; schimmeln; schimmern; schippen; schirmen; schlachten
  lemma  schlackern; schlappen; schlemmen; schlendern; schlenkern; schleppen; schleudern; schleusen; schlichten
  lemma  schlittern; schlitzen; schluchzen; schlucken; schlummern; schlussfolgern; schlängeln; schlüpfen
  lemma  schlürfen; schmachten; schmatzen; schmecken; schmeicheln; schmerzen; schmettern; schmieden; schmiegen
  lemma  schmieren; schminken; schmollen; schmoren; schmuggeln; schmunzeln; schmusen; schmähen; schmälern
  lemma  schmücken; schnallen; schnappen; schnarchen; schnattern; schnauben; schnaufen; schneidern; schneien
  lemma  schnellen; schnippen; schnitzen; schnuppern; schnüren; schockieren; schonen; schottern; schraffieren
  lemma  schrammen; schrauben; schrecken; schreinern; schrillen; schrubben; schrumpfen; schröpfen; schubsen
  lemma  schuften; schulden; schultern; schummeln; schustern; schwadronieren; schwappen; schwatzen; schweifen
  lemma  schweißen; schwelen; schwelgen; schwenken; schwindeln; schwitzen; schwächeln; schwänzen; schwärmen
  lemma  schwärzen; schädigen; schämen; schänden; schärfen; schäumen; schöpfen; schüren; schürfen; schürzen
  lemma  schütten; segeln; segnen; sehnen; seilen; selektieren; separieren; servieren; seufzen; sezieren; sichten
  lemma  sickern; siedeln; siegeln; siegen; signieren; simsen; simulieren; sinnieren; sittigen; skandieren
  lemma  skizzieren; solidarisieren; sonnen; sortieren; soufflieren; sozialisieren; spannen; spazieren
  lemma  spaßen; speichern; speisen; spendieren; spezialisieren; spezifizieren; spicken; spiegeln; spionieren
  lemma  spitzen; splittern; sponsern; spornen; sprayen; sprengen; spritzen; sprudeln; sprühen; spucken; spuken
  lemma  spulen; sputen; spähen; spülen; spüren; stabilisieren; stacheln; staffeln; stagnieren; stammen; stampfen
  lemma  standardisieren; stapeln; stapfen; starren; statuieren; stauben; staubsaugen; stauchen; stauen; staunen
  lemma  steinigen; stempeln; sterilisieren; sticheln; sticken; stieren; stigmatisieren; stilisieren; stillen
  lemma  stimulieren; stochern; stocken; stolpern; stolzieren; stopfen; stornieren; stottern; straffen; strahlen
  lemma  stranden; strangulieren; strapazieren; straucheln; strecken; streicheln; streifen; streiken; stressen
  lemma  stricken; strotzen; strukturieren; sträuben; strömen; studieren; stunden; stutzen; stöbern; stöhnen
  lemma  stöpseln; stören; stülpen; stürmen; subsumieren; subventionieren; suggerieren; summen; summieren
  lemma  symbolisieren; sympathisieren; synchronisieren; synthetisieren; säbeln; säen; sägen; sättigen; säubern
  lemma  säuern; säumen; säuseln; sühnen; sündigen; tanken; tanzen; tapezieren; tappen; tarnen; tasten; tauchen
  lemma  tauen; taufen; taugen; taumeln; taxieren; teeren; temperieren; tendieren; terminieren; terrorisieren
  lemma  testen; thronen; ticken; tilgen; tippen; tischlern; titulieren; toasten; torkeln; tosen; touren; traben
  lemma  trachten; tradieren; traktieren; trampeln; tranchieren; transferieren; transformieren; transplantieren
  lemma  transportieren; traumatisieren; trocknen; trommeln; tropfen; trotten; trotzen; trudeln; trumpfen; tränen
  lemma  tränken; träumen; trödeln; trösten; tummeln; tunen; turnen; turteln; tuscheln; typisieren; tänzeln
  lemma  tätigen; tätowieren; tönen; tüfteln; tünchen; um+armen; um+garnen; um+jubeln; um+klammern; um+kreisen
  lemma  um+randen; um+runden; um+schwärmen; um+stellen; umstimmen; um+säumen; um+zingeln; unterdrücken; unterfordern
  lemma  untergliedern; unterjochen; untermauern; unterminieren; unterschätzen; unterteilen; variieren
  lemma  verabreichen; verabscheuen; verachten; verallgemeinern; veralten; verankern; veranlagen; veranlassen
  lemma  veranschaulichen; veranschlagen; verarbeiten; verarmen; verarzten; verbannen; verbarrikadieren; verbauen
  lemma  verbeugen; verbilligen; verblassen; verbluten; verblüffen; verblühen; verbreitern; verbriefen; verbrühen
  lemma  verbuchen; verbummeln; verbünden; verbüßen; verdampfen; verdanken; verdauen; verdecken; verdichten
  lemma  verdingen; verdonnern; verdorren; verdrehen; verdreifachen; verdrücken; verdunkeln; verdunsten
  lemma  verdursten; verdünnen; verebben; veredeln; verehren; vereidigen; vereinfachen; vereinheitlichen
  lemma  vereinigen; vereinnahmen; vereinsamen; vereisen; vereiteln; verenden; verengen; vererben; verfaulen
  lemma  verfehlen; verfeinden; verfeinern; verfertigen; verfestigen; verfeuern; verfilmen; verflachen
  lemma  verfluchen; verflüchtigen; verformen; verfrachten; verfärben; verführen; verfünffachen; vergegenwärtigen
  lemma  vergeistigen; vergeuden; vergewaltigen; vergewissern; vergiften; verglühen; vergnügen; vergolden
  lemma  vergriffen; vergrößern; vergöttern; vergüten; verhallen; verharmlosen; verharren; verheilen
  lemma  verheimlichen; verheiraten; verherrlichen; verhexen; verhungern; verhärten; verhätscheln; verhören
  lemma  verhüllen; verhüten; verinnerlichen; verirren; verjagen; verjähren; verjüngen; verkalken; verkalkulieren
  lemma  verkehren; verklagen; verkleben; verkleiden; verkleinern; verklemmen; verklären; verkomplizieren
  lemma  verkraften; verkrümmen; verkrüppeln; verkörpern; verkürzen; verlagern; verlangsamen; verleben; verleiten
  lemma  verlernen; verleugnen; verleumden; verlieben; verloben; verlocken; verlosen; vermarkten; vermehren
  lemma  vermengen; vermerken; vermieten; vermindern; vermischen; vermissen; vermodern; vermummen; vermählen
  lemma  vernachlässigen; vernebeln; verneigen; verneinen; vernetzen; vernichten; verordnen; verpachten
  lemma  verpacken; verpassen; verpesten; verpflanzen; verpflegen; verpfänden; verplanen; verplappern; verprügeln
  lemma  verpuffen; verputzen; verqueren; verrammeln; verrecken; verreisen; verrenken; verrichten; verriegeln
  lemma  verringern; verrosten; verrotten; verrücken; versauern; verschalen; verschanzen; verschenken
  lemma  verscherbeln; verscherzen; verscheuchen; verschicken; verschiffen; verschlechtern; verschleiern
  lemma  verschleppen; verschleudern; verschlimmern; verschlossen; verschlucken; verschlüsseln; verschmutzen
  lemma  verschmähen; verschnaufen; verschnüren; verschonen; verschrotten; verschulden; verschwenden; verschönern
  lemma  verschütten; versehren; verselbstständigen; verselbständigen; versengen; versenken; versetzen
  lemma  verseuchen; versickern; versiegeln; versiegen; versperren; verspielen; verspäten; verspüren
  lemma  verstaatlichen; verstauben; verstauchen; verstauen; verstecken; versteigern; versteinern; verstellen
  lemma  verstimmen; verstopfen; verstreuen; verstummen; verstören; verstümmeln; versäumen; versöhnen; versüßen
  lemma  vertauschen; verteuern; verteufeln; vertilgen; vertonen; verträumen; vertrösten; vertuschen; verulken
  lemma  verunglimpfen; verunglücken; verunreinigen; verunsichern; verunstalten; veruntreuen; verursachen
  lemma  vervielfachen; vervielfältigen; vervierfachen; vervollkommnen; vervollständigen; verwahren; verwahrlosen
  lemma  verwaisen; verwalten; verwarnen; verwechseln; verwehren; verweilen; verwelken; verwerten; verwesen
  lemma  verwickeln; verwildern; verwirken; verwirklichen; verwirren; verwischen; verwittern; verwunden
  lemma  verwundern; verwurzeln; verwöhnen; verwünschen; verwüsten; verzagen; verzahnen; verzapfen; verzaubern
  lemma  verzehnfachen; verzehren; verzerren; verzetteln; verzieren; verzinsen; verzollen; verzweifeln
  lemma  verzweigen; verängstigen; verärgern; veräußern; verübeln; verüben; vibrieren; voll+enden; voll+strecken
  lemma  wabern; wackeln; wahren; walten; wandeln; wandern; wanken; wappnen; waten; watscheln; wedeln; wehen
  lemma  weiden; weihen; weilen; welken; werkeln; wetteifern; wetten; wetzen; wickeln; widerhallen; widerlegen
  lemma  widerspiegeln; wimmeln; wimmern; winken; winseln; wippen; wirbeln; wirtschaften; wischen; wispern
  lemma  wittern; witzeln; wuchern; wuchten; wurmen; wursteln; wurzeln; wälzen; wärmen; wässern; wölben; wühlen
  lemma  würfeln; würgen; würzen; zanken; zapfen; zappeln; zaubern; zechen; zehren; zelebrieren; zelten
  lemma  zementieren; zensieren; zensurieren; zentralisieren; zentrieren; zerbröckeln; zerfetzen; zerfleischen
  lemma  zergliedern; zerhacken; zerkleinern; zerknittern; zerkratzen; zerlegen; zermürben; zerquetschen; zerren
  lemma  zerrütten; zerschellen; zerschmettern; zersetzen; zersplittern; zersprengen; zerstampfen; zerstreuen
  lemma  zerstäuben; zerstückeln; zerteilen; zertifizieren; zertrampeln; zertrümmern; zetern; zeugen; zieren
  lemma  zirkulieren; zischen; zittern; zivilisieren; zollen; zoomen; zucken; zupfen; zweckentfremden; zwinkern
  lemma  zwitschern; zähmen; züchten; zücken; zügeln; zünden; zürnen; ächzen; ähneln; ängstigen; ölen
  lemma  überantworten; überarbeiten; überbewerten; überbrücken; überdauern; überdecken; übereignen; übereilen
  lemma  überfluten; überfordern; überfüllen; übergipfeln; überhäufen; überhören; überkleben; überlagern
  lemma  überlappen; überlasten; überleben; überleiten; überlisten; übermannen; übermitteln; übernachten
  lemma  überqueren; überragen; überreden; überrollen; überrumpeln; übersetzen; überspannen; überspielen
  lemma  überspitzen; überstimmen; überstrapazieren; überströmen; übertölpeln; übertünchen; überwintern
  lemma  überwältigen; überzeugen

# With separable particles.

verbs with_ab
  lemma  ab|arbeiten; ab|bestellen; ab|bezahlen; ab|bilden; ab|blenden; ab|bremsen; ab|bröckeln; ab|buchen
  lemma  ab|bürsten; ab|danken; ab|decken; ab|dichten; ab|drehen; ab|driften; ab|drucken; ab|drücken; ab|ebben
  lemma  ab|ernten; ab|fassen; ab|federn; ab|feiern; ab|fertigen; ab|feuern; ab|filmen; ab|flauen; ab|fordern
  lemma  ab|fragen; ab|frühstücken; ab|führen; ab|füllen; ab|gewöhnen; ab|grenzen; ab|hacken; ab|haken
  lemma  ab|halftern; ab|handeln; ab|heften; ab|holen; ab|holzen; ab|hören; ab|hungern; ab|jagen; ab|kanzeln
  lemma  ab|kapseln; ab|kassieren; ab|kehren; ab|klappern; ab|klären; ab|klopfen; ab|knicken; ab|knöpfen
  lemma  ab|kochen; ab|kommandieren; ab|koppeln; ab|kratzen; ab|kühlen; ab|kupfern; ab|kürzen; ab|lagern
  lemma  ab|leiten; ab|lenken; ab|lichten; ab|liefern; ab|locken; ab|luchsen; ab|machen; ab|magern; ab|mahnen
  lemma  ab|malen; ab|melden; ab|mildern; ab|montieren; ab|mühen; ab|mustern; ab|nabeln; ab|nagen; ab|nicken
  lemma  ab|nutzen; ab|ordnen; ab|packen; ab|passen; ab|perlen; ab|pflücken; ab|prallen; ab|qualifizieren
  lemma  ab|rackern; ab|räumen; ab|reagieren; ab|rechnen; ab|reden; ab|regnen; ab|richten; ab|riegeln; ab|rücken
  lemma  ab|runden; ab|rutschen; ab|sacken; ab|sägen; ab|schalten; ab|schätzen; ab|schauen; ab|schicken
  lemma  ab|schirmen; ab|schlachten; ab|schleppen; ab|schmecken; ab|schminken; ab|schotten; ab|schrauben
  lemma  ab|schrecken; ab|schütteln; ab|schwächen; ab|seilen; ab|servieren; ab|setzen; ab|solvieren; ab|sondern
  lemma  ab|sparen; ab|speichern; ab|speisen; ab|sperren; ab|spielen; ab|spülen; ab|stammen; ab|statten
  lemma  ab|stauben; ab|stecken; ab|stempeln; ab|stoppen; ab|strafen; ab|streifen; ab|stufen; ab|stumpfen
  lemma  ab|stürzen; ab|stützen; ab|suchen; ab|tasten; ab|tauchen; ab|tauschen; ab|teilen; ab|telefonieren
  lemma  ab|tippen; ab|tönen; ab|töten; ab|transportieren; ab|trennen; ab|trocknen; ab|verlangen; ab|wägen
  lemma  ab|wandeln; ab|wandern; ab|wechseln; ab|werten; ab|wickeln; ab|wiegeln; ab|winken; ab|wirtschaften
  lemma  ab|wischen; ab|wohnen; ab|würgen; ab|zahlen; ab|zählen; ab|zapfen; ab|zäunen; ab|zweigen

verbs with_an
  lemma  an|bahnen; an|bauen; an|beraumen; an|beten; an|blicken; an|dichten; an|docken; an|drehen; an|ecken
  lemma  an|eignen; an|fachen; an|faulen; an|feinden; an|fertigen; an|feuern; an|flehen; an|fordern; an|fragen
  lemma  an|freunden; an|fügen; an|füllen; an|geloben; an|gewöhnen; an|gliedern; an|grenzen; an|gucken; an|haften
  lemma  an|häufen; an|heften; an|heizen; an|herrschen; an|heuern; an|kaufen; an|ketten; an|kleben; an|klicken
  lemma  an|klopfen; an|knabbern; an|knacken; an|kreiden; an|kreuzen; an|kurbeln; an|lasten; an|lächeln
  lemma  an|langen; an|lehnen; an|legen; an|leiten; an|locken; an|machen; an|malen; an|marschieren; an|maßen
  lemma  an|mengen; an|merken; an|mieten; an|muten; an|nähern; an|ordnen; an|packen; an|pflanzen; an|pöbeln
  lemma  an|preisen; an|probieren; an|rechnen; an|reden; an|reichen; an|reichern; an|reihen; an|richten
  lemma  an|rücken; an|rühren; an|sammeln; an|schalten; an|schicken; an|schleppen; an|schmieren; an|schnallen
  lemma  an|schrauben; an|schuldigen; an|schwemmen; an|setzen; an|siedeln; an|spannen; an|spielen; an|spitzen
  lemma  an|spornen; an|stacheln; an|starren; an|stecken; an|stellen; an|stiften; an|stimmen; an|strengen
  lemma  an|stürmen; an|suchen; an|tasten; an|tippen; an|trauen; an|visieren; an|wählen; an|wärmen; an|widern
  lemma  an|zahlen; an|zapfen; an|zeigen; an|zetteln; an|zünden

verbs with_auf
  lemma  auf|arbeiten; auf|atmen; auf|bahren; auf|bauschen; auf|begehren; auf|bessern; auf|bewahren; auf|blähen
  lemma  auf|blättern; auf|blicken; auf|blitzen; auf|blühen; auf|brausen; auf|brummen; auf|bürden; auf|decken
  lemma  auf|drängen; auf|drehen; auf|drucken; auf|drücken; auf|fassen; auf|flackern; auf|flammen; auf|forsten
  lemma  auf|frischen; auf|führen; auf|füllen; auf|gabeln; auf|gliedern; auf|häufen; auf|heitern; auf|hellen
  lemma  auf|hetzen; auf|heulen; auf|holen; auf|horchen; auf|hübschen; auf|jaulen; auf|kaufen; auf|keimen
  lemma  auf|klaffen; auf|klappen; auf|kleben; auf|knacken; auf|knöpfen; auf|kochen; auf|kreuzen; auf|lachen
  lemma  auf|lauern; auf|lehnen; auf|leben; auf|leuchten; auf|listen; auf|lockern; auf|marschieren; auf|merken
  lemma  auf|mischen; auf|möbeln; auf|motzen; auf|muntern; auf|nötigen; auf|opfern; auf|päppeln; auf|passen
  lemma  auf|peitschen; auf|pflanzen; auf|platzen; auf|polieren; auf|prägen; auf|prallen; auf|putschen
  lemma  auf|raffen; auf|rappeln; auf|räumen; auf|rechnen; auf|regen; auf|reihen; auf|reizen; auf|richten
  lemma  auf|rücken; auf|rühren; auf|runden; auf|rütteln; auf|sagen; auf|sammeln; auf|satteln; auf|schauen
  lemma  auf|scheuchen; auf|schichten; auf|schlüsseln; auf|schnappen; auf|schrauben; auf|schrecken; auf|schütten
  lemma  auf|schwatzen; auf|setzen; auf|sparen; auf|spannen; auf|speichern; auf|sperren; auf|spielen; auf|spießen
  lemma  auf|splitten; auf|spulen; auf|spüren; auf|stacheln; auf|stapeln; auf|stauen; auf|stecken; auf|stemmen
  lemma  auf|streben; auf|stützen; auf|tanken; auf|tauchen; auf|tauen; auf|tischen; auf|trennen; auf|trumpfen
  lemma  auf|türmen; auf|wachen; auf|wallen; auf|warten; auf|wärmen; auf|wecken; auf|werten; auf|wiegeln
  lemma  auf|wirbeln; auf|wischen; auf|wühlen; auf|zeichnen; auf|zeigen; auf|zwängen

verbs with_aus
  lemma  aus|arten; aus|atmen; aus|baden; aus|balancieren; aus|bedingen; aus|bessern; aus|beulen; aus|beuten
  lemma  aus|bezahlen; aus|blenden; aus|borgen; aus|bremsen; aus|brüten; aus|buchstabieren; aus|buddeln
  lemma  aus|checken; aus|dehnen; aus|deuten; aus|dienen; aus|diskutieren; aus|drucken; aus|dünnen; aus|dünsten
  lemma  aus|fertigen; aus|filtern; aus|folgen; aus|formen; aus|formulieren; aus|forschen; aus|fragen
  lemma  aus|fransen; aus|füllen; aus|gliedern; aus|grenzen; aus|harren; aus|hauchen; aus|hebeln; aus|hecken
  lemma  aus|heilen; aus|holen; aus|höhlen; aus|horchen; aus|hungern; aus|kehren; aus|klammern; aus|kleiden
  lemma  aus|klopfen; aus|klügeln; aus|knobeln; aus|kochen; aus|kosten; aus|kugeln; aus|kundschaften
  lemma  aus|kurieren; aus|lachen; aus|lagern; aus|lasten; aus|lauschen; aus|leben; aus|leeren; aus|legen
  lemma  aus|leiern; aus|lernen; aus|leuchten; aus|loben; aus|löffeln; aus|losen; aus|malen; aus|merzen
  lemma  aus|mieten; aus|misten; aus|mustern; aus|nützen; aus|packen; aus|plaudern; aus|plündern; aus|posaunen
  lemma  aus|prägen; aus|pressen; aus|probieren; aus|pumpen; aus|radieren; aus|rangieren; aus|rasten
  lemma  aus|räuchern; aus|rechnen; aus|reden; aus|reifen; aus|reisen; aus|reizen; aus|rollen; aus|rotten
  lemma  aus|ruhen; aus|rutschen; aus|sagen; aus|saugen; aus|scharen; aus|schalten; aus|schauen; aus|schicken
  lemma  aus|schildern; aus|schimpfen; aus|schlachten; aus|schmücken; aus|schöpfen; aus|schütten; aus|schwärmen
  lemma  aus|schweifen; aus|schwitzen; aus|siedeln; aus|söhnen; aus|sondern; aus|sortieren
  lemma  aus|spähen; aus|spannen; aus|sparen; aus|sperren; aus|spielen; aus|spionieren; aus|spucken; aus|spülen
  lemma  aus|staffieren; aus|stellen; aus|strahlen; aus|strecken; aus|streuen; aus|strömen; aus|suchen
  lemma  aus|tarieren; aus|tasten; aus|teilen; aus|tilgen; aus|toben; aus|tricksen; aus|trocknen; aus|ufern
  lemma  aus|wählen; aus|wandern; aus|werten; aus|wickeln; aus|zählen; aus|zehren; aus|zeigen

verbs with_ein
  lemma  ein|äschern; ein|atmen; ein|arbeiten; ein|bauen; ein|betten; ein|bilden; ein|blenden; ein|bläuen
  lemma  ein|brocken; ein|buchten; ein|buchen; ein|bürgern; ein|checken; ein|dämmen; ein|decken; ein|deichen
  lemma  ein|dellen; ein|ebnen; ein|engen; ein|fädeln; ein|fassen; ein|fetten; ein|flößen
  lemma  ein|fügen; ein|fühlen; ein|füllen; ein|gliedern; ein|gravieren; ein|grenzen; ein|hacken; ein|haken
  lemma  ein|handeln; ein|hämmern; ein|hauchen; ein|heften; ein|heimsen; ein|heizen; ein|hegen; ein|hüllen
  lemma  ein|igeln; ein|kalkulieren; ein|kapseln; ein|kassieren; ein|kehren; ein|kellern; ein|kerben; ein|kesseln
  lemma  ein|klagen; ein|klammern; ein|kleben; ein|kleiden; ein|klemmen; ein|klinken; ein|kochen; ein|kreisen
  lemma  ein|kratzen; ein|kuscheln; ein|lagern; ein|leben; ein|legen; ein|leiten; ein|leuchten; ein|liefern
  lemma  ein|lochen; ein|loggen; ein|lullen; ein|machen; ein|mauern; ein|mieten; ein|mischen; ein|mummeln
  lemma  ein|münden; ein|nisten; ein|nicken; ein|nötigen; ein|ordnen; ein|packen; ein|parken; ein|passen
  lemma  ein|pendeln; ein|pflanzen; ein|planen; ein|prägen; ein|prasseln; ein|preisen; ein|programmieren
  lemma  ein|quartieren; ein|rahmen; ein|rasten; ein|rechnen; ein|reden; ein|reihen; ein|renken; ein|ritzen
  lemma  ein|rollen; ein|rosten; ein|rücken; ein|ruhen; ein|rühren; ein|sacken; ein|sagen; ein|sausen
  lemma  ein|schärfen; ein|schenken; ein|schicken; ein|schiffen; ein|schläfern; ein|schleppen; ein|schleusen
  lemma  ein|schmeicheln; ein|schmieren; ein|schmuggeln; ein|schnappen; ein|schnüren; ein|schränken
  lemma  ein|schüchtern; ein|schulen; ein|schwenken; ein|segnen; ein|seifen; ein|senken; ein|sickern
  lemma  ein|sortieren; ein|spannen; ein|sparen; ein|speichern; ein|speisen; ein|sperren; ein|spielen
  lemma  ein|spritzen; ein|stampfen; ein|stauben; ein|stecken; ein|stimmen; ein|streuen; ein|strömen
  lemma  ein|studieren; ein|stürmen; ein|stürzen; ein|suggerieren; ein|tauchen; ein|tauschen; ein|teilen
  lemma  ein|tippen; ein|trichtern; ein|trocknen; ein|trüben; ein|tüten; ein|üben; ein|verleiben; ein|wählen
  lemma  ein|wandern; ein|wechseln; ein|wecken; ein|weihen; ein|wickeln; ein|willigen; ein|wirken; ein|wohnen
  lemma  ein|zählen; ein|zäunen; ein|zeichnen; ein|zwängen

verbs with_nach
  lemma  nach|ahmen; nach|arbeiten; nach|bauen; nach|behandeln; nach|bestellen; nach|beten; nach|bezahlen
  lemma  nach|bilden; nach|blicken; nach|bohren; nach|drucken; nach|eifern; nach|eilen; nach|erzählen
  lemma  nach|fassen; nach|feiern; nach|feilen; nach|folgen; nach|fordern; nach|forschen; nach|füllen; nach|haken
  lemma  nach|hallen; nach|jagen; nach|karten; nach|kaufen; nach|klingeln; nach|lösen; nach|machen; nach|melden
  lemma  nach|ordnen; nach|plappern; nach|prüfen; nach|rechnen; nach|reden; nach|reichen; nach|reifen
  lemma  nach|reisen; nach|rücken; nach|rüsten; nach|sagen; nach|schauen; nach|schenken; nach|schicken
  lemma  nach|schlüpfen; nach|setzen; nach|spielen; nach|spionieren; nach|spüren; nach|stellen; nach|streben
  lemma  nach|suchen; nach|tanken; nach|trauern; nach|träumen; nach|wählen; nach|weinen; nach|wirken; nach|zahlen
  lemma  nach|zählen; nach|zeichnen

verbs with_um
  lemma  um|adressieren; um|arbeiten; um|bauen; um|besetzen; um|betten; um|bilden; um|blättern; um|blicken
  lemma  um|buchen; um|deuten; um|dirigieren; um|drehen; um|formen; um|formulieren; um|füllen; um|funktionieren
  lemma  um|gestalten; um|gliedern; um|gruppieren; um|gucken; um|hören; um|kehren; um|kippen; um|klappen
  lemma  um|kleiden; um|knicken; um|kreisen; um|krempeln; um|lagern; um|legen; um|leiten; um|lenken; um|melden
  lemma  um|modeln; um|münzen; um|nieten; um|nutzen; um|ordnen; um|packen; um|pflanzen; um|pflügen; um|polen
  lemma  um|quartieren; um|räumen; um|rechnen; um|rühren; um|rüsten; um|satteln; um|schalten; um|schauen
  lemma  um|schichten; um|schulden; um|schulen; um|schütten; um|schwenken; um|siedeln; um|sortieren; um|stecken
  lemma  um|stellen; um|stimmen; um|strukturieren; um|stürzen; um|tauschen; um|taufen; um|topfen; um|verteilen
  lemma  um|wälzen; um|wandeln; um|wechseln; um|widmen

verbs with_vor
  lemma  vor|arbeiten; vor|bauen; vor|bestellen; vor|bestimmen; vor|beten; vor|beugen; vor|datieren; vor|drängen
  lemma  vor|exerzieren; vor|fertigen; vor|finanzieren; vor|fühlen; vor|führen; vor|gaukeln; vor|heizen
  lemma  vor|kämpfen; vor|knöpfen; vor|kochen; vor|leben; vor|machen; vor|merken; vor|ordnen; vor|planen
  lemma  vor|preschen; vor|programmieren; vor|rechnen; vor|rücken; vor|sagen; vor|schalten; vor|schicken
  lemma  vor|schützen; vor|schwindeln; vor|setzen; vor|sorgen; vor|sortieren; vor|spannen; vor|spielen
  lemma  vor|strecken; vor|tanzen; vor|täuschen; vor|verlegen; vor|verurteilen; vor|wagen; vor|warnen; vor|wärmen
  lemma  vor|wegnehmen; vor|zeigen

verbs with_zu
  lemma  zu|arbeiten; zu|bauen; zu|betonieren; zu|bilden; zu|billigen; zu|blinzeln; zu|buttern; zu|decken
  lemma  zu|diktieren; zu|drehen; zu|drücken; zu|eignen; zu|flüstern; zu|fügen; zu|führen; zu|gehören
  lemma  zu|gesellen; zu|hören; zu|jubeln; zu|kaufen; zu|kehren; zu|klappen; zu|kleben; zu|klettern; zu|knallen
  lemma  zu|knöpfen; zu|lächeln; zu|langen; zu|leiten; zu|lernen; zu|loten; zu|machen; zu|mauern; zu|muten
  lemma  zu|nähen; zu|nicken; zu|ordnen; zu|packen; zu|passen; zu|prosten; zu|rechnen; zu|reden; zu|reichen
  lemma  zu|richten; zu|rücken; zu|sammeln; zu|schanzen; zu|schauen; zu|schicken; zu|schnappen; zu|schustern
  lemma  zu|schütten; zu|sperren; zu|spielen; zu|spitzen; zu|stecken; zu|stellen; zu|stopfen; zu|streben
  lemma  zu|stürzen; zu|warten; zu|widerhandeln; zu|winken; zu|zahlen; zu|zwinkern

verbs with_mit
  lemma  mit|bestimmen; mit|diskutieren; mit|erleben; mit|fiebern; mit|fühlen; mit|führen; mit|gestalten
  lemma  mit|hören; mit|kämpfen; mit|kriegen; mit|lachen; mit|marschieren; mit|mischen; mit|organisieren
  lemma  mit|prägen; mit|reden; mit|regieren; mit|reisen; mit|schicken; mit|spielen; mit|stimmen
  lemma  mit|verantworten; mit|verdienen; mit|verfolgen; mit|zählen

verbs with_weiter
  lemma  weiter|arbeiten; weiter|bauen; weiter|beschäftigen; weiter|bilden; weiter|drehen; weiter|entwickeln
  lemma  weiter|erzählen; weiter|führen; weiter|kämpfen; weiter|kochen; weiter|leben; weiter|leiten
  lemma  weiter|melden; weiter|reden; weiter|reichen; weiter|sagen; weiter|schicken; weiter|spielen
  lemma  weiter|verarbeiten; weiter|verbreiten; weiter|verfolgen; weiter|verkaufen; weiter|vermitteln
  lemma  weiter|vererben

verbs with_zurueck
  lemma  zurück|bilden; zurück|blättern; zurück|blicken; zurück|datieren; zurück|drängen; zurück|drehen
  lemma  zurück|erinnern; zurück|erobern; zurück|erstatten; zurück|fordern; zurück|kaufen; zurück|kehren
  lemma  zurück|kämpfen; zurück|legen; zurück|lehnen; zurück|leiten; zurück|melden; zurück|reichen; zurück|rollen
  lemma  zurück|rudern; zurück|rücken; zurück|schalten; zurück|schauen; zurück|schicken; zurück|schrauben
  lemma  zurück|schrecken; zurück|sehnen; zurück|setzen; zurück|spielen; zurück|spulen; zurück|stecken
  lemma  zurück|stellen; zurück|stufen; zurück|verfolgen; zurück|verlangen; zurück|versetzen; zurück|verwandeln
  lemma  zurück|zahlen; zurück|zucken

verbs with_zusammen
  lemma  zusammen|ballen; zusammen|bauen; zusammen|brauen; zusammen|falten; zusammen|fügen; zusammen|führen
  lemma  zusammen|kauern; zusammen|kleben; zusammen|kratzen; zusammen|kürzen; zusammen|leben; zusammen|legen
  lemma  zusammen|leimen; zusammen|nähen; zusammen|packen; zusammen|passen; zusammen|prallen; zusammen|pressen
  lemma  zusammen|raffen; zusammen|räumen; zusammen|rechnen; zusammen|rotten; zusammen|rücken; zusammen|sacken
  lemma  zusammen|schrecken; zusammen|schrumpfen; zusammen|schustern; zusammen|schweißen; zusammen|sparen
  lemma  zusammen|spielen; zusammen|stecken; zusammen|stellen; zusammen|stoppeln; zusammen|stürzen
  lemma  zusammen|suchen; zusammen|trommeln; zusammen|wirken; zusammen|wohnen; zusammen|zählen; zusammen|zimmern
  lemma  zusammen|zucken

verbs with_durch
  lemma  durch|arbeiten; durch|atmen; durch|blättern; durch|blicken; durch|boxen; durch|checken
  lemma  durch|diskutieren; durch|drehen; durch|drücken; durch|füttern; durch|kämmen; durch|kämpfen
  lemma  durch|kriegen; durch|lotsen; durch|machen; durch|mischen; durch|mogeln; durch|nummerieren
  lemma  durch|peitschen; durch|pausen; durch|probieren; durch|prügeln; durch|queren; durch|rechnen
  lemma  durch|regieren; durch|rosten; durch|rücken; durch|rutschen; durch|sacken; durch|schalten; durch|schauen
  lemma  durch|schlängeln; durch|schleusen; durch|schlüpfen; durch|sickern; durch|spielen; durch|starten
  lemma  durch|stellen; durch|strecken; durch|suchen; durch|testen; durch|wählen; durch|wühlen; durch|winken
  lemma  durch|wurschteln; durch|zählen

verbs with_her
  lemma  her|bestellen; her|führen; her|holen; her|hören; her|leiten; her|machen; her|reichen; her|richten
  lemma  her|rühren; her|rücken; her|schauen; her|schicken; her|stammen; her|zeigen

verbs with_hin
  lemma  hin|blättern; hin|blicken; hin|führen; hin|gehören; hin|hören; hin|kriegen; hin|langen
  lemma  hin|legen; hin|reichen; hin|rotzen; hin|schauen; hin|schicken; hin|setzen; hin|stellen; hin|stürzen
  lemma  hin|trauen; hin|wirken; hin|zielen

verbs with_heraus
  lemma  heraus|arbeiten; heraus|bilden; heraus|filtern; heraus|fischen; heraus|fordern; heraus|führen
  lemma  heraus|holen; heraus|hören; heraus|kehren; heraus|kitzeln; heraus|kristallisieren; heraus|locken
  lemma  heraus|lösen; heraus|picken; heraus|putzen; heraus|ragen; heraus|rechnen; heraus|reden; heraus|rücken
  lemma  heraus|rutschen; heraus|stellen; heraus|suchen

verbs with_herum
  lemma  herum|ärgern; herum|drehen; herum|drucksen; herum|fragen; herum|führen; herum|fuchteln; herum|irren
  lemma  herum|kommandieren; herum|kriegen; herum|lungern; herum|quälen; herum|reden; herum|reichen; herum|reisen
  lemma  herum|schleppen; herum|schnüffeln; herum|spielen; herum|stochern; herum|toben; herum|tigern

verbs with_hinaus
  lemma  hinaus|blicken; hinaus|führen; hinaus|schauen; hinaus|schicken; hinaus|stellen; hinaus|wagen

verbs with_hinein
  lemma  hinein|führen; hinein|interpretieren; hinein|legen; hinein|passen; hinein|pfuschen; hinein|projizieren
  lemma  hinein|reden; hinein|reichen; hinein|schauen; hinein|schlüpfen; hinein|spielen; hinein|stecken
  lemma  hinein|steigern; hinein|stolpern; hinein|versetzen; hinein|wirken

verbs with_heran
  lemma  heran|bilden; heran|führen; heran|holen; heran|machen; heran|nahen; heran|pirschen; heran|reichen
  lemma  heran|reifen; heran|rücken; heran|wagen; heran|winken; heran|züchten

verbs with_hervor
  lemma  hervor|holen; hervor|locken; hervor|ragen; hervor|zaubern

verbs with_los
  lemma  los|brüllen; los|eisen; los|kaufen; los|legen; los|lösen; los|machen; los|sagen; los|stürmen
  lemma  los|stürzen

verbs with_fest
  lemma  fest|klammern; fest|kleben; fest|klopfen; fest|krallen; fest|machen; fest|schnallen; fest|schrauben
  lemma  fest|setzen; fest|stecken; fest|zurren

verbs with_fort
  lemma  fort|bewegen; fort|bilden; fort|dauern; fort|entwickeln; fort|jagen; fort|leben; fort|pflanzen
  lemma  fort|reisen; fort|schicken; fort|währen; fort|wirken

verbs with_frei
  lemma  frei|kämpfen; frei|kaufen; frei|legen; frei|machen; frei|räumen; frei|schalten; frei|setzen
  lemma  frei|stellen

verbs with_weg
  lemma  weg|diskutieren; weg|drehen; weg|führen; weg|gucken; weg|holen; weg|jagen; weg|legen; weg|packen
  lemma  weg|räumen; weg|rationalisieren; weg|rutschen; weg|schauen; weg|schicken; weg|schnappen; weg|sperren
  lemma  weg|stecken; weg|wehen; weg|wischen

verbs with_wieder
  lemma  wieder|beleben; wieder|erlangen; wieder|eröffnen; wieder|herstellen; wieder|kehren; wieder|wählen
  lemma  wieder|vereinigen; wieder|verwerten

verbs with_vorbei
  lemma  vorbei|führen; vorbei|rauschen; vorbei|reden; vorbei|schauen; vorbei|schicken; vorbei|schrammen
  lemma  vorbei|segeln

verbs with_voran
  lemma  voran|stellen

verbs with_voraus
  lemma  voraus|ahnen; voraus|berechnen; voraus|blicken; voraus|eilen; voraus|planen; voraus|sagen
  lemma  voraus|schauen; voraus|schicken

verbs with_bei
  lemma  bei|fügen; bei|mischen; bei|pflichten; bei|setzen; bei|stimmen; bei|wohnen

verbs with_bereit
  lemma  bereit|legen; bereit|machen

verbs with_bekannt
  lemma  bekannt|machen

verbs with_dar
  lemma  dar|reichen

verbs with_nieder
  lemma  nieder|brüllen; nieder|drücken; nieder|kämpfen; nieder|knien; nieder|knüppeln; nieder|legen
  lemma  nieder|machen; nieder|schmettern; nieder|stimmen; nieder|strecken; nieder|walzen

verbs with_entgegen
  lemma  entgegen|arbeiten; entgegen|blicken; entgegen|eilen; entgegen|fiebern; entgegen|handeln
  lemma  entgegen|schleudern; entgegen|setzen; entgegen|stellen; entgegen|strecken; entgegen|wirken

verbs with_gegenueber
  lemma  gegenüber|stellen

verbs with_heim
  lemma  heim|führen; heim|holen; heim|kehren; heim|suchen; heim|zahlen

verbs with_hinweg
  lemma  hinweg|setzen; hinweg|täuschen; hinweg|trösten

verbs with_hinzu
  lemma  hinzu|addieren; hinzu|rechnen; hinzu|setzen; hinzu|verdienen; hinzu|zählen

verbs with_hinter
  lemma  hinter|legen

verbs with_inne
  lemma  inne|wohnen



verbs with_still
  lemma  still|legen; still|stellen

verbs with_offen
  lemma  offen|legen

verbs with_nahe
  lemma  nahe|legen

verbs with_zufrieden
  lemma  zufrieden|stellen

verbs with_zunichte
  lemma  zunichte|machen

verbs with_zurecht
  lemma  zurecht|legen; zurecht|machen; zurecht|rücken; zurecht|stutzen

verbs with_unter
  lemma  unter|kriegen; unter|mischen; unter|ordnen; unter|tauchen

verbs with_ueber
  lemma  über|kochen; über|leiten; über|schäumen; über|schnappen; über|schwappen; über|siedeln; über|stülpen
  lemma  über|wechseln

verbs with_empor
  lemma  empor|ragen; empor|schnellen

verbs with_hoch
  lemma  hoch|arbeiten; hoch|holen; hoch|jubeln; hoch|klappen; hoch|klettern; hoch|krempeln; hoch|leben
  lemma  hoch|rechnen; hoch|rüsten; hoch|schaukeln; hoch|schnellen; hoch|schrauben; hoch|schrecken; hoch|spielen
  lemma  hoch|stapeln

verbs with_runter
  lemma  runter|machen; runter|schlucken; runter|spielen

verbs with_raus
  lemma  raus|holen

verbs with_rein
  lemma  rein|legen; rein|reden; rein|stecken

verbs with_quer
  lemma  quer|stellen

verbs with_irre
  lemma  irre|führen; irre|leiten

verbs with_lahm
  lemma  lahm|legen

verbs with_breit
  lemma  breit|machen

verbs with_krank
  lemma  krank|feiern; krank|melden


verbs with_bloss
  lemma  bloß|legen; bloß|stellen


verbs with_wett
  lemma  wett|machen

verbs with_wahr
  lemma  wahr|machen; wahr|sagen

verbs with_dazu
  lemma  dazu|gehören; dazu|gesellen; dazu|legen; dazu|lernen; dazu|rechnen; dazu|stellen; dazu|verdienen
  lemma  dazu|zählen

verbs with_dagegen
  lemma  dagegen|setzen; dagegen|stellen; dagegen|stimmen

verbs with_davon
  lemma  davon|jagen; davon|machen

verbs with_daher
  lemma  daher|reden

verbs with_dahin
  lemma  dahin|stellen; dahin|vegetieren

verbs with_dran
  lemma  dran|setzen

verbs with_drauf
  lemma  drauf|setzen

verbs with_dazwischen
  lemma  dazwischen|funken; dazwischen|reden; dazwischen|schalten

verbs with_auseinander
  lemma  auseinander|driften; auseinander|dividieren; auseinander|klaffen; auseinander|leben; auseinander|setzen

verbs with_aneinander
  lemma  aneinander|reihen; aneinander|fügen

verbs with_gleich
  lemma  gleich|setzen; gleich|stellen; gleich|tun

verbs of_refusal_and_suspicion
  lemma  ab|schmettern; ver+dächtigen; unken; flachsen; queren
