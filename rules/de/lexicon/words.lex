# Closed classes of German. A word may be in several; the grammar decides which one it is in its place.

words article
  form  der; die; das; den; dem; des; ein; eine; einen; einem; einer; eines; kein; keine; keinen; keinem; keiner; keines
  form  dieser; diese; dieses; diesen; diesem; jener; jene; jenes; jenen; jenem; beide; beiden; beider; alle; allen; aller
  form  jeder; jede; jedes; jeden; jedem; mehrere; mehreren; mehrerer; einige; einigen; einiger; viele; vielen; vieler
  form  zahlreiche; zahlreichen; zahlreicher; manche; manchen; weitere; weiteren; weiterer; sämtliche; sämtlichen; solche
  form  solchen; solcher; solches; zwei; drei

words possessive
  form  sein; seine; seinen; seinem; seiner; seines; ihr; ihre; ihren; ihrem; ihrer; ihres; unser; unsere; unseren; unserem
  form  unserer; mein; meine; meinen; meinem; meiner; deren; dessen; eigene; eigenen; eigenes

words nominative
  form  er; ich; wir; man; der; die; das; ein; eine; kein; keine; sie; es; wer; dieser; diese; dieses; jener; sein; seine
  form  ihr; ihre; unser; unsere; beide; alle; mehrere; einige; viele; zahlreiche; jeder; jede; weitere; manche; deren
  form  dessen; jene; jenes; solche; mein; meine; zwei; drei; jedes; keiner; einer

words accusative
  form  den; die; das; einen; eine; ein; keinen; keine; kein; sie; es; ihn; mich; uns; diesen; diese; dieses; jenen; seinen
  form  seine; sein; ihren; ihre; ihr; unseren; unsere; unser; beide; alle; mehrere; einige; viele; zahlreiche; jeden; jede
  form  weitere; manche; wen; sich; deren; dessen; jene; jenes; solche; meinen; meine; mein; zwei; drei; jedes

words dative
  form  dem; den; der; einem; einer; keinem; keiner; ihm; ihr; ihnen; mir; uns; diesem; dieser; diesen; jenem; jener; jenen
  form  seinem; seiner; seinen; ihrem; ihrer; ihren; unserem; unserer; unseren; beiden; allen; mehreren; einigen; vielen
  form  zahlreichen; jedem; jeder; weiteren; manchen; wem; sich; deren; dessen; solchen; meinem; meiner; zwei; drei

words genitive
  form  des; der; eines; einer; keines; keiner; dieses; dieser; jenes; jener; seines; seiner; ihres; ihrer; unseres; unserer
  form  beider; aller; mehrerer; einiger; vieler; zahlreicher; weiterer; mancher; deren; dessen

words preposition
  form  in; im; ins; an; am; ans; auf; aufs; aus; bei; beim; bis; durch; durchs; für; fürs; gegen; gegenüber; hinter; mit
  form  nach; neben; ohne; seit; trotz; über; übers; um; unter; unterm; von; vom; vor; vorm; während; wegen; zu; zum; zur
  form  zwischen; laut; gemäß; mittels; mithilfe; anlässlich; angesichts; aufgrund; außer; außerhalb; binnen; dank; entlang
  form  entgegen; innerhalb; jenseits; mitsamt; nahe; oberhalb; per; pro; samt; statt; anstatt; anstelle; vonseiten; vonseite
  form  zufolge; zugunsten; zulasten; hinsichtlich; bezüglich; ab; inklusive; einschließlich; namens; seitens; inmitten
  form  nebst; unweit; via; entsprechend; abzüglich; zuzüglich; ungeachtet; infolge; anhand; zwecks; mangels; vorbehaltlich

words subordinator
  form  dass; weil; ob; wenn; falls; sobald; solange; sofern; soweit; während; nachdem; bevor; ehe; obwohl; obgleich; obschon
  form  damit; sodass; indem; als; wie; da; bis; seit; seitdem; wobei; wohingegen; wonach; woraufhin; womit; wofür; wodurch
  form  worauf; worüber; wovon; wozu; wann; inwiefern; inwieweit; wo; wohin; woher; warum; weshalb; wieso; je; zumal; wogegen

words condition
  form  wenn; falls; sobald; sofern; solange; vorausgesetzt; solle

words relative
  form  der; die; das; den; dem; deren; dessen; denen; was; wer; wem; wen; welche; welcher; welches; welchen; welchem

words question
  form  wer; was; wie; wann; wo; warum; weshalb; wieso; welche; welcher; welches; welchen; welchem; ob; wohin; woher; inwieweit

words coordinator
  form  und; oder; sondern; aber; sowie; doch; denn; bzw; beziehungsweise; respektive

words pronoun
  form  er; sie; es; ihn; ihm; ihr; ihnen; sich; man; wir; uns; ich; mich; mir; wer; dies; das; dieser; diese; jener; alle
  form  beide; niemand; jemand; nichts; etwas; keiner; einander; dieses; viele; einige; andere; anderen

words negation
  form  nicht; kein; keine; keinen; keinem; keiner; keines; nie; niemals; keinesfalls; keineswegs; keinerlei; weder; niemand
  form  nichts; nirgends; ohne

words adverb
  form  auch; noch; schon; nun; jetzt; dann; dort; hier; heute; gestern; morgen; bereits; zudem; außerdem; jedoch; zugleich
  form  dabei; dazu; dafür; dagegen; daran; darauf; daraus; darin; darüber; davon; davor; danach; damals; derzeit; deshalb
  form  daher; deswegen; trotzdem; dennoch; nur; erst; wieder; weiter; weiterhin; erneut; sehr; immer; so; ebenfalls; ebenso
  form  allerdings; hingegen; indes; indessen; inzwischen; mittlerweile; unterdessen; zuletzt; zuvor; zunächst; zugleich
  form  gemeinsam; zusammen; lediglich; mindestens; wenigstens; etwa; rund; knapp; fast; bald; künftig; gleichzeitig; vielmehr
  form  allein; selbst; sogar; insbesondere; besonders; bislang; bisher; einst; zwar; freilich
  form  anschließend; hinterher; vorerst; einstweilen; demnach; seither; schließlich; möglicherweise; offenbar; angeblich
  form  einverstanden; verfrüht; unangebracht; ungenügend; unzureichend; unbegründet; unverändert; unumstritten
  form  also; eigentlich; absolut; normalerweise; natürlich; sicherlich; wirklich; vielleicht; hoffentlich; überhaupt
  form  glücklicherweise; üblicherweise; beispielsweise; andererseits; einerseits; meinerseits; seinerseits; ihrerseits
  form  hierfür; hiermit; hierbei; hierzu; hierauf; hierin; hiervon; hierdurch; hieraus; hierüber; dadurch; dahinter
  form  darunter; dazwischen; daneben; darum; daraufhin; dementsprechend; infolgedessen; stattdessen; währenddessen
  form  überdies; ferner; ebenso; genauso; allenfalls; jedenfalls; keineswegs; womöglich; wahrscheinlich; vermutlich
  form  anscheinend; scheinbar; tatsächlich; freilich; immerhin; wiederum; nämlich; sowieso; ohnehin; irgendwann; irgendwo
  form  irgendwie; niemals; manchmal; oftmals; häufig; selten; meist; meistens; stets; ständig; endlich; plötzlich; zugleich
  form  abends; morgens; nachts; mittags; vormittags; nachmittags; zusätzlich; zuerst; anfangs; neuerdings; seinerzeit
  form  früh; spät; später; danach; vorher; nachher; vorhin; soeben; gerade; eben; neulich; jüngst; kürzlich
  form  draußen; drinnen; oben; unten; vorn; hinten; links; rechts; überall; nirgendwo; anderswo; dorthin; hierher; daheim
  form  unterwegs; ungefähr; beinahe; nahezu; ziemlich; äußerst; höchst; besser; ebenfalls; gleichfalls; obendrein; übrigens
  form  zweifellos; allzu; derart; demnächst; fortan; mitunter; mehrmals; erstmals; letztlich; letztendlich; schlussendlich
  form  gewillt; einverstanden; verfrüht; gerecht; gesamt; gelaunt; gesinnt; lange; teilweise; leider; früher; wenigstens
  form  anders; weiters; jedesmal; zumeist; zumindest; bekanntlich; wohl; ja; eher; gerne; gern; lieber; kaum; längst; sofort; umgehend; öffentlich; ausdrücklich; grundsätzlich

words opener
  form  der; die; das; dem; den; ein; eine; es; er; sie; in; im; am; an; auf; bei; beim; mit; nach; vor; zu; zum; zur; von
  form  und; aber; doch; denn; auch; so; wenn; als; nun; dabei; damit; dazu; dafür; zudem; seit; wie; was; wir; ich; man
  form  dies; diese; dieser; dort; dann; da; für; gegen; über; aus; um; unter; während; sein; seine; ihr; ihre; heute; noch
  form  nur; nicht; kein; keine; bereits; schon; laut; einen; einem; einer; zuvor; danach; daraufhin; deshalb; darüber

words particle
  form  ab; an; auf; aus; bei; dar; ein; fest; fort; frei; heim; her; heran; heraus; herbei; herum; hin; hinaus; hinein; hinzu
  form  los; mit; nach; nieder; statt; teil; um; vor; voran; voraus; vorbei; weg; weiter; wieder; zu; zurück; zusammen; über
  form  unter; durch; entgegen; gegenüber; bereit; bekannt; offen; nahe; fern; klar; dabei; bloß; gleich; heraus; kund; hoch

words noble
  form  von; van; de; den; der; del; della; di; da; dos; bin; ibn; al; el; la; le; zu; ter; ten; du; af; abu; ul

words abbreviation
  form  mio; mrd; bio; dr; prof; hl; st; ca; bzw; usw; etc; ggf; evtl; inkl; vgl; nr; str; jh; tsd; sog; geb; gest; min; std
  form  abs; art; bd; ing; dipl; mag; gen; jr; sen; v; z; u; d; o; s; i; a; m; e; h; abk; allg; bes; d; verst; rd; zit; mind
  form  zz; jan; feb; aug; sept; okt; nov; dez

words furniture
  form  vorlesen; anhören; merken; drucken; teilen; whatsapp; facebook; lesedauer; newsletter; abonnieren; foto; fotos; bild
  form  bilder; video; audio; podcast; kommentare; lesezeit; liveblog; live-blog; aktualisiert; bookmark; link; artikel
  form  quelle; copyright; anzeige; werbung; schließen; kopieren; mail; email; permalink; push

words source
  form  laut; zufolge; angaben; angabe; auskunft; worten; aussage; aussagen; ansicht; meinung; auffassung; einschätzung; darstellung; sicht
  form  überzeugung; lesart; perspektive; augen; logik; verständnis; information; informationen; beobachtung; urteil; willen; wunsch; vorstellung
  form  vorstellungen; dafürhalten

words location
  form  in; im; ins; bei; nach; aus; nahe; bis; unweit; nördlich; südlich; östlich; westlich; über; um

words remote
  form  videoschalte; videoschaltung; video; videokonferenz; videocall; videoschaltgespräch; virtuell; virtuelle; virtuellen
  form  virtueller; virtuelles; online; zugeschaltet; telefonisch; telefon; zuschalten; schaltkonferenz; schalte; digital
  form  telefonschalte; telefonkonferenz; videogipfel; zuschaltete; fernmündlich

words future
  form  kommenden; kommende; kommender; kommendem; nächsten; nächste; nächster; nächstem; bevorstehende; bevorstehenden
  form  geplante; geplanten; geplantes; geplanter; anstehende; anstehenden; morgen; übermorgen; demnächst; künftig; bald
  form  anberaumte; anberaumten; vorgesehene; vorgesehenen; angekündigte; angekündigten

words past
  form  vergangenen; vergangene; vergangener; vergangenem; vorigen; vorige; voriger; letzten; letzte; letzter; gestern
  form  vorgestern; jüngsten; jüngste; seinerzeit; damals; unlängst; kürzlich; zuletzt; seinerzeit; jüngst

# Verbs whose perfect is made with "sein": "ist gereist" tells what somebody did, "ist geplant" what was done.
words motion
  form  reisen; anreisen; abreisen; einreisen; zurückreisen; weiterreisen; kommen; ankommen; zusammenkommen; gehen; fahren
  form  fliegen; landen; eintreffen; zusammentreffen; treten; zusammentreten; beitreten; zurücktreten; scheitern; bleiben
  form  werden; sein; sterben; fallen; steigen; wachsen; platzen; erscheinen; folgen; begegnen; eilen; flüchten; fliehen
  form  entstehen; geschehen; passieren; gelingen; ausfallen; fernbleiben; einsteigen; aussteigen; zurückkommen; dazustoßen

# Verbs that give somebody's words or thoughts.
words speech
  form  sagen; erklären; betonen; meinen; äußern; mitteilen; berichten; erzählen; antworten; entgegnen; erwidern; ergänzen
  form  hinzufügen; unterstreichen; bekräftigen; versichern; beteuern; behaupten; vermuten; glauben; hoffen; fürchten
  form  befürchten; warnen; mahnen; fordern; verlangen; kritisieren; loben; bedauern; beklagen; monieren; klagen; wettern
  form  bestätigen; signalisieren; konstatieren; urteilen; einräumen; ankündigen; verkünden; schreiben; heißen; verlauten
  form  wissen; denken; finden; befinden; schildern; erläutern; darlegen; ausführen; andeuten; formulieren; wiederholen
  form  bemerken; kommentieren; argumentieren; begründen; präzisieren; klarstellen; hervorheben; rufen; zurufen; sprechen
  form  drohen; versprechen; zusagen; zusichern; beharren; insistieren; spotten; posten; twittern; verraten; bekennen
  form  zugeben; angeben; wünschen; verdeutlichen; resümieren; prophezeien; nachlegen; appellieren; plädieren; raten
  form  vorschlagen; anregen; zitieren; kundtun; dementieren; leugnen; bestreiten; fragen; melden; vermelden; deutlichmachen
  form  klarmachen; erinnern; hinweisen; verweisen; drängen; pochen; aufrufen; auffordern; bitten; zweifeln; bezweifeln
  form  feststellen; festhalten; einwenden; einwerfen; einschränken; bilanzieren; beipflichten; beispringen; zustimmen
  form  widersprechen; entgegenhalten; folgern; mutmaßen; schimpfen; höhnen; tadeln; rügen; bemängeln; beanstanden
  form  anprangern; anmahnen; ermahnen; ermuntern; beschwichtigen; beruhigen; scherzen; witzeln; jubeln; frohlocken
  form  schwören; geloben; garantieren; vorwerfen; unterstellen; beschuldigen; bezichtigen; verurteilen; geißeln
  form  begrüßen; würdigen; preisen; rühmen; befürworten; erwarten; ausgehen; verlautbaren; bekanntgeben; rechtfertigen
  form  beschweren; ersuchen; flehen; beschwören; lästern; raunen; tönen; gestehen; eingestehen; prognostizieren
  form  voraussagen; vorhersagen; diagnostizieren; bescheinigen; attestieren; nachfragen; einfordern; protestieren
  form  echauffieren; empören; freuen; bemerken; anmerken; zürnen; poltern; donnern; stöhnen; seufzen; bedanken; danken
  form  hervorheben; unterstreichen; bescheiden; anfügen; nachschieben; vorbringen; geltendmachen; absprechen

# With one of these "geben", "lassen", "zeigen", "machen", "sein" and the like are verbs of saying: "gab zu bedenken",
# "ließ wissen", "zeigte sich überzeugt", "vertritt die Ansicht".
words saying
  form  bedenken; wissen; verlauten; durchblicken; ausrichten; mitteilen; verbreiten; verstehen; protokoll; zuversichtlich
  form  überzeugt; ansicht; meinung; auffassung; standpunkt; sicher; besorgt; optimistisch; pessimistisch; skeptisch
  form  enttäuscht; empört; erfreut; verärgert; klar; deutlich; kenntnis; ausdruck; gewiss; erleichtert; dankbar; sprecher
  form  sprecherin; worten; überzeugung; hoffnung; sorge; befürchtung; hoffnungsvoll; verwundert; überrascht; stolz

# Words behind which a negation is none: "nicht nur", "nicht zuletzt".
words scope
  form  nur; zuletzt; allein; bloß; mehr

# Feminine nouns that do not show it: behind "der" they are no subject.
words feminine
  form  ukraine; türkei; schweiz; slowakei; mongolei; eu; nato; union; hamas; hisbollah; un; uno; osze; welt; seite; armee
  form  hauptstadt; front; krise; lage; gruppe; presse; agentur; republik; bundeswehr; hilfe; waffe; partei; welle; woche
  form  opposition; allianz; liga; krim; truppe; runde; politik; staatengemeinschaft; präsidentin; ministerin; kanzlerin

# Words of sport, courts, wages and town halls: a sentence with one of them tells of no politics between states (in sport
# a state is a team).
words apart
  form  nationalmannschaft; fußballnationalmannschaft; fußball-nationalmannschaft; nationalelf; nationaltrainer; bundestrainer
  form  cheftrainer; trainer; torhüter; torwart; stürmer; mittelfeldspieler; verteidigerin; abwehrspieler; schiedsrichter
  form  länderspiel; länderspiele; testspiel; testspiele; test-länderspiele; hinspiel; rückspiel; viertelfinale; halbfinale
  form  achtelfinale; viertelfinalspiele; endspiel; finalturnier; spielminute; nachspielzeit; trikot; trikots; kader; wm-kader
  form  em-kader; bundesliga; europameisterschaft; weltmeisterschaft; olympiasieger; weltmeister
  form  europameister; elfmeter; stadion; spieltag; torjäger; mannschaftskapitän; weltcup
  form  sportplatz; fußballspiel; bundesligaspiel; bundesligaspiels; kreisliga; tabellenführer; goldmedaille; medaille
  form  silbermedaille; bronzemedaille; startelf; anpfiff; auswechslung; handballer; eishockey; tennis; turnier; pokalspiel
  form  warnstreik; warnstreiks; gewerkschaft; gewerkschaften; tarifvertrag; tarifverhandlungen; tarifstreit; tarifrunde
  form  arbeitgeberverband; arbeitgeberseite; lohnsteigerung; eisenbahntarifvertrag; amtsgericht; amtsgerichts; landgericht
  form  angeklagte; angeklagten; angeklagter; gemeinderat; gemeinderats; stadtrat; landrat; oberbürgermeister; kreistag

# Verbs without an object in the accusative: what stands in the nominative or accusative is their subject.
words intransitive
  form  heißen; existieren; bestehen; fehlen; mangeln; herrschen; drohen; liegen; vorliegen; stehen; bevorstehen; sitzen
  form  hängen; abhängen; lauten; gelten; gehören; angehören; zugehören; dienen; helfen; gefallen; missfallen; schaden; nützen
  form  danken; gratulieren; vertrauen; misstrauen; glauben; gehorchen; folgen; widersprechen; entsprechen; zustimmen
  form  beistehen; beitragen; teilnehmen; stattfinden; enden; aufhören; anfangen; andauern; dauern; währen
  form  leben; wohnen; existieren; schlafen; ruhen; warten; arbeiten; zusammenarbeiten; kämpfen; leiden; hungern; lachen; weinen
  form  schweigen; reden; telefonieren; verhandeln; zögern; zweifeln; verzichten; reagieren; antworten; appellieren; plädieren
  form  pochen; beharren; bestehen; insistieren; protestieren; demonstrieren; streiken; kandidieren; siegen
  form  explodieren; brennen; wirken; mitwirken; auswirken; funktionieren; klappen; stimmen; zutreffen; passen; ausreichen
  form  genügen; scheinen; aussehen; klingen; schmecken; glänzen; leuchten; strahlen; blühen; wachsen; sinken; steigen
  form  ansteigen; fallen; zunehmen; abnehmen; schrumpfen; schwanken; stagnieren; gedeihen; verlaufen; laufen; ablaufen; gehen
  form  eingreifen; einschreiten; einlenken; nachgeben; hoffen; sorgen; streiten; zielen; abzielen; streben; neigen; tendieren
  form  beruhen; basieren; fußen; stammen; handeln; erfolgen; auftreten; eintreten; zusammentreten; zurücktreten; abtreten; vorkommen
  form  entfallen; zusammenkommen; zusammenbrechen; ausbrechen; aufbrechen; abstimmen; votieren; tagen; debattieren; konferieren
  form  profitieren; resultieren; konkurrieren; kooperieren; kollidieren; paktieren; spekulieren; sympathisieren; rebellieren
  form  herrühren; zusammenhängen; übereinstimmen; feststehen; ausstehen; offenstehen; aufstehen; entstehen; auffallen; einfallen

# The same with a particle before them: it gives them no object ("mitkommen"), as it does others ("zurückfahren").
words drift
  form  kommen; reisen; bleiben; steigen; sinken; fallen

# Verbs that stand with "zu" as modals do, "scheint zu kommen", or in an idiom, "gab zu bedenken".
words half_modal
  form  scheinen; brauchen; pflegen; drohen; vermögen; wissen; geben; stehen; bleiben; lassen

# Particles that make new verbs freely; others ("wach", "statt") are in the lexicon with their verbs.
words productive
  form  ab; an; auf; aus; bei; dar; ein; durch; empor; entgegen; fest; fort; frei; her; heran; herab; herum; herauf; heraus
  form  herbei; herein; herunter; hervor; hin; hinab; hinauf; hinaus; hinein; hinunter; hinweg; hinzu; hoch; los; mit; nach
  form  nieder; rauf; raus; rein; rum; runter; um; vor; voran; voraus; vorbei; vorüber; weg; weiter; wieder; zu; zurecht
  form  zurück; zusammen; auseinander; dazu; davon; dagegen; gegenüber; heim

# Pronouns that are a phrase by themselves.
words personal
  form  er; sie; ihn; ihm; ihr; ihnen; man; wir; uns; ich; es; mir; mich; wer; sich

# For a noun, and not declined with one: "nichts", "niemand".
words indefinite
  form  nichts; alles; etwas; jemand; niemand; dies; vieles; einer; keiner; jeder; manches

# Behind their noun, which stands in the dative: "dem Bericht zufolge".
words postposition
  form  zufolge; gegenüber; entgegen; zuliebe; entlang; zuwider; halber

# Words that nothing but a clause stands behind.
words conjunction
  form  dass; ob; weil; wenn; falls; obwohl; sobald; sofern

# A count that is not told: "mehrere Wochen".
words several
  form  mehrere; mehreren; einige; einigen; wenige; wenigen

# What makes a time come again and again: "jeden Montag", "pro Jahr".
words each
  form  jeden; jede; jedes; jedem; pro; je

# Nouns that make a phrase one of time, besides months and weekdays.
words time
  form  woche; wochen; tag; tage; tagen; tags; monat; monate; monaten; jahr; jahre; jahren; jahres; stunde; stunden
  form  minute; minuten; sekunde; sekunden; wochenende; abend; morgen; mittag; nacht; uhr; mal; male; jahrzehnte; anfang
  form  ende; mitte

# Nouns for a span of time, which have no name behind them: "in diesem Jahr Soldaten".
words span
  form  jahr; jahren; jahres; monat; monaten; woche; wochen; tag; tagen; stunden; sommer; winter; herbst; frühjahr
  form  frühling; zukunft

# With "sein" and "zu" they tell what somebody is or has to be, not what is to be done: "ist bereit zu helfen".
words ready
  form  bereit; gewillt; entschlossen; gezwungen; imstande; bemüht; befugt; berechtigt; verpflichtet; dabei; möglich; schwer
  form  unmöglich; leicht; wichtig; nötig; notwendig; gut

# Nouns for what talks are about: "im Mittelpunkt der Gespräche".
words theme
  form  zentrum; mittelpunkt; fokus; vordergrund; gegenstand; thema; themen; tagesordnung; agenda

# Verbs whose object may be a span of time: "dauert zwei Tage".
words measure
  form  dauern; andauern; währen; brauchen; benötigen; warten; kosten; verbringen; umfassen; bedeuten; verlieren; gewinnen
  form  sparen; ersparen; einsparen; betragen; vergeuden; verschwenden; investieren; beanspruchen; erfordern; veranschlagen

# Verbs with a second nominative: "Das bleibt unser Ziel".
words copula
  form  sein; werden; bleiben; heißen; scheinen; gelten; lauten

# Adjectives that stand for a whole predicate in a heading: "Rom offen für Gespräche".
words predicate
  form  bereit; offen; einig; uneinig; uneins; skeptisch; kritisch; zurückhaltend; zuversichtlich; optimistisch
  form  pessimistisch; besorgt; beunruhigt; unzufrieden; zufrieden; erleichtert; erfreut; entsetzt; empört; verärgert; irritiert
  form  alarmiert; einverstanden; gesprächsbereit; verhandlungsbereit; kompromissbereit; entschlossen; unnachgiebig; skeptischer
  form  kritischer; zurückhaltender; zuversichtlicher; pessimistischer; optimistischer; misstrauisch; unentschlossen; unentschieden

# Adjectives whose ending does not tell them from a noun: at the beginning of a clause they are none ("Kurz vor Beginn",
# "Klar ist").
words undeclined
  form  kurz; lang; klar; unklar; offen; gut; schlecht; neu; alt; groß; klein; hoch; tief; früh; spät; schnell; schwer; leicht
  form  stark; schwach; hart; weich; nah; fern; weit; eng; breit; voll; leer; frei; fest; sicher; unsicher; wahr; falsch
  form  richtig; bekannt; unbekannt; bereit; bewusst; umstritten; ernst; bitter; teuer; billig; direkt; indirekt; strikt
  form  konkret; exakt; korrekt; perfekt; akut; absurd; rasch; prompt; brisant; relevant; interessant; signifikant; konsequent
  form  permanent; transparent; prominent; effizient; uneins; neutral; zentral; national; international; bilateral
  form  multilateral; fatal; brutal; illegal; legal; ideal; optimal; radikal; global; loyal; genial; normal; unmittelbar
  form  positiv; negativ; aktiv; passiv; massiv; effektiv; relativ; intensiv; exklusiv; definitiv; alternativ; aktuell
  form  offiziell; inoffiziell; generell; speziell; finanziell; formell; informell; eventuell; individuell; potenziell
  form  tendenziell; traditionell; personell; strukturell; kommerziell; essenziell; existenziell; parallel; zeitnah
  form  überraschend; zeitgleich; enttäuscht; verärgert; empört; besorgt; erfreut; zufrieden; unzufrieden; entsetzt; skeptisch
  form  einig; eilig; gütig; stolz; froh; krass; groß; einfach; komplex; kompliziert; unabhängig; knapp; eben; erst; selbst
  form  spätestens; frühestens; höchstens; mindestens; wenigstens; allein; ausgerechnet

# With one of these something comes to what was told before: "Zudem liefert Polen Munition."
words adding
  form  darüber; zudem; außerdem; überdies; ferner; zusätzlich; zusätzliche; zusätzlichen; weitere; weiteren; weiteres; auch
  form  ebenfalls; daneben; hinzu
