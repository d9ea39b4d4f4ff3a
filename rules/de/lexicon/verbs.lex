# Verbs by their principal parts; `|` marks a separable particle, `+` an inseparable prefix. Weak verbs need nothing but
# their infinitive. Every verb that news uses often is worth a line, for the finite verb shows where a clause is.

verb sein
  auxiliary      be
  present_forms  bin; bist; ist; sind; seid
  past_forms     war; waren
  first_forms    sei; seien
  second_forms   wäre; wären
  participle     gewesen
  derived        da|sein; dabei|sein

verb haben
  auxiliary      have
  present_forms  habe; hat; haben
  past_forms     hatte; hatten
  first_forms    habe
  second_forms   hätte; hätten
  participle     gehabt
  derived        vor|haben

verb werden
  auxiliary      become
  present_forms  werde; wird; werden
  past_forms     wurde; wurden
  first_forms    werde
  second_forms   würde; würden
  participle     geworden

verb können
  auxiliary      modal
  present_forms  kann; können
  past_forms     konnte; konnten
  first_forms    könne
  second_forms   könnte; könnten
  participle     gekonnt

verb müssen
  auxiliary      modal
  present_forms  muss; müssen
  past_forms     musste; mussten
  first_forms    müsse
  second_forms   müsste; müssten
  participle     gemusst

verb dürfen
  auxiliary      modal
  present_forms  darf; dürfen
  past_forms     durfte; durften
  first_forms    dürfe
  second_forms   dürfte; dürften
  participle     gedurft

verb sollen
  auxiliary      modal
  present_forms  soll; sollen
  past_forms     sollte; sollten
  first_forms    solle
  participle     gesollt

verb wollen
  auxiliary      modal
  present_forms  will; wollen
  past_forms     wollte; wollten
  first_forms    wolle
  participle     gewollt

verb mögen
  auxiliary      modal
  present_forms  mag; mögen
  past_forms     mochte; mochten
  first_forms    möge
  second_forms   möchte; möchten
  participle     gemocht

verb wissen
  present_forms  weiß; wissen
  past           wusste
  participle     gewusst

verb tun
  present     tut
  past        tat
  participle  getan
  derived     ab|tun; kund|tun

# Strong verbs

verb befehlen
  present     befiehlt
  past        befahl
  participle  befohlen
  derived     an|befehlen
verb beginnen
  past        begann
  participle  begonnen
verb beißen
  past        biss
  participle  gebissen
verb bergen
  present     birgt
  past        barg
  participle  geborgen
verb bieten
  past        bot
  subjunctive böte
  participle  geboten
  derived     an|bieten; ver+bieten; auf|bieten; über+bieten
verb binden
  past        band
  participle  gebunden
  derived     ver+binden; ein|binden
verb bitten
  past        bat
  participle  gebeten
  derived     er+bitten
verb bleiben
  past        blieb
  subjunctive bliebe
  participle  geblieben
  derived     ver+bleiben; fern|bleiben; weg|bleiben; aus|bleiben
verb brechen
  present     bricht
  past        brach
  participle  gebrochen
  derived     ab|brechen; auf|brechen; aus|brechen; unter+brechen; zusammen|brechen; zer+brechen
verb bringen
  past        brachte
  subjunctive brächte
  participle  gebracht
  derived     ein|bringen; ver+bringen; zusammen|bringen; mit|bringen; voran|bringen; auf|bringen; vor|bringen
verb denken
  past        dachte
  participle  gedacht
  derived     nach|denken; aus|denken; über+denken; be+denken; ge+denken
verb dringen
  past        drang
  participle  gedrungen
  derived     ein|dringen
verb empfangen
  present     empfängt
  past        empfing
  participle  empfangen
verb empfehlen
  present     empfiehlt
  past        empfahl
  participle  empfohlen
verb entscheiden
  past        entschied
  participle  entschieden
verb erlöschen
  present     erlischt
  past        erlosch
  participle  erloschen
verb fahren
  present     fährt
  past        fuhr
  subjunctive führe
  participle  gefahren
  derived     er+fahren; fort|fahren; zurück|fahren; hoch|fahren; herunter|fahren; ver+fahren
verb fallen
  present     fällt
  past        fiel
  participle  gefallen
  derived     aus|fallen; auf|fallen; ein|fallen; über+fallen; weg|fallen; zurück|fallen; ge+fallen; ent+fallen
verb fangen
  present     fängt
  past        fing
  participle  gefangen
  derived     an|fangen
verb finden
  past        fand
  subjunctive fände
  participle  gefunden
  derived     statt|finden; be+finden; emp+finden; heraus|finden; ein|finden; zusammen|finden; bereit|finden; er+finden; ab|finden
verb fliegen
  past        flog
  participle  geflogen
  derived     zurück|fliegen; ein|fliegen; ab|fliegen
verb fließen
  past        floss
  participle  geflossen
verb geben
  present     gibt
  past        gab
  subjunctive gäbe
  participle  gegeben
  derived     bekannt|geben; be+geben; zu|geben; ab|geben; frei|geben; ver+geben; an|geben; nach|geben; auf|geben; vor|geben
  derived     aus|geben; weiter|geben; zurück|geben; er+geben; über+geben; her|geben; um+geben; hin|geben
verb gehen
  past        ging
  subjunctive ginge
  participle  gegangen
  derived     auseinander|gehen; aus|gehen; weiter|gehen; ein|gehen; zurück|gehen; vor|gehen; be+gehen; über+gehen; um|gehen; hervor|gehen
  derived     ab|gehen; an|gehen; auf|gehen; ver+gehen; ent+gehen; voran|gehen; unter|gehen
verb gelingen
  past        gelang
  participle  gelungen
verb gelten
  present     gilt
  past        galt
  subjunctive gälte
  participle  gegolten
verb geschehen
  present     geschieht
  past        geschah
  participle  geschehen
verb gewinnen
  past        gewann
  participle  gewonnen
verb greifen
  past        griff
  participle  gegriffen
  derived     an|greifen; ein|greifen; er+greifen; auf|greifen; zurück|greifen; zu|greifen
verb halten
  present     hält
  past        hielt
  subjunctive hielte
  participle  gehalten
  derived     fest|halten; entgegen|halten; ein|halten; ent+halten; be+halten; er+halten; auf|halten; ab|halten; zurück|halten; vor|halten
  derived     an|halten; stand|halten; offen|halten; aufrecht|erhalten; unter+halten; ver+halten; inne|halten; bereit|halten
verb hängen
  past        hing
  participle  gehangen
  derived     ab|hängen; zusammen|hängen
verb heben
  past        hob
  participle  gehoben
  derived     auf|heben; an|heben; er+heben; hervor|heben; ab|heben
verb heißen
  past        hieß
  participle  geheißen
  derived     gut|heißen; ver+heißen
verb helfen
  present     hilft
  past        half
  subjunctive hülfe
  participle  geholfen
  derived     ver+helfen; mit|helfen; aus|helfen
verb kennen
  past        kannte
  participle  gekannt
  derived     an|erkennen; er+kennen; be+kennen; aber|kennen
verb klingen
  past        klang
  participle  geklungen
verb kommen
  past        kam
  subjunctive käme
  participle  gekommen
  derived     an|kommen; zusammen|kommen; be+kommen; nach|kommen; auf|kommen; entgegen|kommen; vor|kommen; voran|kommen
  derived     zurück|kommen; hinzu|kommen; dazu|kommen; davon|kommen; zu|kommen; ent+kommen; überein|kommen; zustande|kommen; um|kommen
  derived     herbei|kommen; vorbei|kommen; durch|kommen; mit|kommen; unter|kommen; hinaus|kommen
verb laden
  present     lädt
  past        lud
  participle  geladen
  derived     ein|laden; aus|laden; vor|laden; be+laden
verb lassen
  present     lässt
  past        ließ
  subjunctive ließe
  participle  gelassen
  derived     ver+lassen; zu|lassen; nach|lassen; über+lassen; frei|lassen; ent+lassen; ein|lassen; unter+lassen; offen|lassen
verb laufen
  present     läuft
  past        lief
  participle  gelaufen
  derived     ab|laufen; aus|laufen; an|laufen; hinaus|laufen; ver+laufen; über|laufen
verb leiden
  past        litt
  participle  gelitten
verb leihen
  past        lieh
  participle  geliehen
  derived     ver+leihen
verb lesen
  present     liest
  past        las
  participle  gelesen
  derived     ver+lesen; vor|lesen
verb liegen
  past        lag
  subjunctive läge
  participle  gelegen
  derived     vor|liegen; unter+liegen; zurück|liegen; zugrunde|liegen
verb meiden
  past        mied
  participle  gemieden
  derived     ver+meiden
verb messen
  present     misst
  past        maß
  participle  gemessen
verb nehmen
  present     nimmt
  past        nahm
  subjunctive nähme
  participle  genommen
  derived     teil|nehmen; an|nehmen; auf|nehmen; über+nehmen; ab|nehmen; ein|nehmen; zurück|nehmen; wahr|nehmen; vor|nehmen
  derived     hin|nehmen; fest|nehmen; zu|nehmen; unter+nehmen; ent+nehmen; mit|nehmen; wieder|aufnehmen; aus|nehmen
verb nennen
  past        nannte
  participle  genannt
  derived     be+nennen; er+nennen
verb raten
  present     rät
  past        riet
  participle  geraten
  derived     be+raten; ab|raten; ge+raten; ver+raten
verb reiten
  past        ritt
  participle  geritten
verb reißen
  past        riss
  participle  gerissen
  derived     ab|reißen
verb ringen
  past        rang
  participle  gerungen
verb rufen
  past        rief
  participle  gerufen
  derived     auf|rufen; an|rufen; zusammen|rufen; aus|rufen; zu|rufen; wider+rufen; zurück|rufen; be+rufen; ein|berufen
  derived     hervor|rufen; ab|rufen
verb schaffen
  past        schuf
  subjunctive schüfe
  participle  geschaffen
  derived     be+schaffen
verb scheiden
  past        schied
  participle  geschieden
  derived     unter+scheiden; aus|scheiden
verb scheinen
  past        schien
  participle  geschienen
  derived     er+scheinen
verb schießen
  past        schoss
  participle  geschossen
  derived     ab|schießen; be+schießen
verb schlagen
  present     schlägt
  past        schlug
  participle  geschlagen
  derived     vor|schlagen; aus|schlagen; ab|schlagen; ein|schlagen; fehl|schlagen; zurück|schlagen; an|schlagen; zer+schlagen
verb schließen
  past        schloss
  subjunctive schlösse
  participle  geschlossen
  derived     aus|schließen; an|schließen; be+schließen; ab|schließen; ein|schließen; ent+schließen; zusammen|schließen
  derived     ver+schließen
verb schneiden
  past        schnitt
  participle  geschnitten
verb schreiben
  past        schrieb
  participle  geschrieben
  derived     unter+schreiben; vor|schreiben; be+schreiben; zu|schreiben; fest|schreiben; fort|schreiben
verb schreiten
  past        schritt
  participle  geschritten
  derived     ein|schreiten; über+schreiten
verb schweigen
  past        schwieg
  participle  geschwiegen
verb schwören
  past        schwor
  participle  geschworen
verb sehen
  present     sieht
  past        sah
  subjunctive sähe
  participle  gesehen
  derived     wieder|sehen; vor|sehen; an|sehen; ein|sehen; ab|sehen; aus|sehen; zu|sehen; über+sehen; ver+sehen; voraus|sehen; nach|sehen
verb senden
  past        sandte
  participle  gesandt
  derived     ent+senden; aus|senden; zu|senden; ver+senden
verb singen
  past        sang
  participle  gesungen
verb sinken
  past        sank
  participle  gesunken
verb sitzen
  past        saß
  subjunctive säße
  participle  gesessen
  derived     zusammen|sitzen; gegenüber|sitzen; be+sitzen; vor|sitzen
verb sprechen
  present     spricht
  past        sprach
  subjunctive spräche
  participle  gesprochen
  derived     aus|sprechen; ver+sprechen; wider+sprechen; an|sprechen; be+sprechen; zu|sprechen; ent+sprechen; ab|sprechen
verb springen
  past        sprang
  participle  gesprungen
  derived     bei|springen; ein|springen
verb stehen
  past        stand
  subjunctive stünde
  participle  gestanden
  derived     be+stehen; ent+stehen; ver+stehen; zu|stehen; bevor|stehen; fest|stehen; bei|stehen; ein|stehen; aus|stehen
  derived     zurück|stehen; entgegen|stehen; wider+stehen; vor|stehen; gegenüber|stehen; still|stehen; da|stehen; offen|stehen
verb stehlen
  present     stiehlt
  past        stahl
  participle  gestohlen
verb steigen
  past        stieg
  participle  gestiegen
  derived     aus|steigen; ein|steigen; an|steigen; auf|steigen; über+steigen
verb sterben
  present     stirbt
  past        starb
  participle  gestorben
verb stoßen
  present     stößt
  past        stieß
  participle  gestoßen
  derived     zurück|stoßen; vor|stoßen; hinzu|stoßen; dazu|stoßen; ver+stoßen
verb streichen
  past        strich
  participle  gestrichen
  derived     unter+streichen
verb streiten
  past        stritt
  participle  gestritten
  derived     ab|streiten; be+streiten
verb tragen
  present     trägt
  past        trug
  subjunctive trüge
  participle  getragen
  derived     vor|tragen; bei|tragen; mit|tragen; über+tragen; be+tragen; ver+tragen; ein|tragen; aus|tragen
verb treffen
  present     trifft
  past        traf
  subjunctive träfe
  participle  getroffen
  derived     ein|treffen; zusammen|treffen; be+treffen; zu|treffen; auf|treffen; aufeinander|treffen
verb treiben
  past        trieb
  participle  getrieben
  derived     voran|treiben; be+treiben; ver+treiben; an|treiben
verb treten
  present     tritt
  past        trat
  subjunctive träte
  participle  getreten
  derived     auf|treten; bei|treten; zurück|treten; ein|treten; an|treten; ver+treten; zusammen|treten; be+treten; aus|treten
  derived     entgegen|treten; über|treten; ab|treten; vor|treten; heran|treten
verb verderben
  present     verdirbt
  past        verdarb
  participle  verdorben
verb vergessen
  present     vergisst
  past        vergaß
  participle  vergessen
verb vergleichen
  past        verglich
  participle  verglichen
verb verlieren
  past        verlor
  participle  verloren
verb verschwinden
  past        verschwand
  participle  verschwunden
verb wachsen
  present     wächst
  past        wuchs
  participle  gewachsen
verb weichen
  past        wich
  participle  gewichen
  derived     ab|weichen; aus|weichen; zurück|weichen
verb weisen
  past        wies
  participle  gewiesen
  derived     zurück|weisen; hin|weisen; ver+weisen; ab|weisen; an|weisen; auf|weisen; aus|weisen; be+weisen; er+weisen
  derived     nach|weisen; über+weisen; zu|weisen
verb wenden
  past        wandte
  participle  gewandt
  derived     zu|wenden; ab|wenden; ein|wenden
verb werben
  present     wirbt
  past        warb
  participle  geworben
  derived     be+werben; er+werben
verb werfen
  present     wirft
  past        warf
  participle  geworfen
  derived     vor|werfen; ein|werfen; ver+werfen; auf|werfen; ab|werfen; unter+werfen; hinaus|werfen; über+werfen; ent+werfen
verb winden
  past        wand
  participle  gewunden
  derived     über+winden
verb ziehen
  past        zog
  subjunctive zöge
  participle  gezogen
  derived     zurück|ziehen; ab|ziehen; ein|ziehen; nach|ziehen; hinaus|ziehen; vor|ziehen; heran|ziehen; hinzu|ziehen; an|ziehen
  derived     ent+ziehen; voll+ziehen; be+ziehen; ver+ziehen; aus|ziehen; unter+ziehen; mit|ziehen
verb zwingen
  past        zwang
  participle  gezwungen
  derived     auf|zwingen; er+zwingen; be+zwingen

verb brennen
  past        brannte
  participle  gebrannt
verb rennen
  past        rannte
  participle  gerannt
verb schreien
  past        schrie
  participle  geschrien
verb schweben
  past        schwebte
  participle  geschwebt
verb steuern
  present     steuert
  past        steuerte
  participle  gesteuert
  derived     bei|steuern; an|steuern; gegen|steuern

# Weak verbs

verbs speech
  lemma  sagen; zu|sagen; ab|sagen; an|sagen; vorher|sagen; ver+sagen; er|klären; auf|klären; klar|stellen
  lemma  erklären; betonen; meinen; äußern; mit|teilen; berichten; erzählen; antworten; entgegnen; erwidern; ergänzen
  lemma  hinzu|fügen; fügen; unterstreichen; bekräftigen; versichern; beteuern; behaupten; vermuten; glauben; hoffen
  lemma  fürchten; befürchten; warnen; mahnen; an|mahnen; appellieren; fordern; verlangen; drängen; pochen; bestehen
  lemma  kritisieren; rügen; tadeln; loben; würdigen; begrüßen; bedauern; bezweifeln; zweifeln; an|zweifeln; verurteilen
  lemma  verdammen; beklagen; bemängeln; monieren; klagen; an|klagen; spotten; wettern; höhnen; schimpfen; danken; be+danken
  lemma  plädieren; befürworten; unterstützen; ab|lehnen; verweigern; weigern; dementieren; leugnen; bestätigen; verlauten
  lemma  signalisieren; verdeutlichen; resümieren; konstatieren; folgern; urteilen; beurteilen; bewerten; be+werten; werten
  lemma  ein|räumen; zu|stimmen; ab|stimmen; überein|stimmen; stimmen; einigen; verständigen; verabreden; vereinbaren
  lemma  an|kündigen; kündigen; auf|kündigen; verkünden; verkündigen; prophezeien; erinnern; nach|fragen; fragen; befragen
  lemma  erwarten; ermuntern; ermahnen; ersuchen; ermutigen; drohen; an|drohen; bedrohen; zitieren; posten; twittern; melden
  lemma  befinden; schildern; erläutern; dar|legen; aus|führen; aus|richten; an|deuten; deuten; formulieren; wiederholen
  lemma  wünschen; ersehnen; an|regen; regen; bemerken; vermelden; kommentieren; reagieren; argumentieren; begründen
  lemma  beschuldigen; bezichtigen; beschwören; flehen; nach|legen; präzisieren; insistieren; beharren; garantieren

verbs politics
  lemma  telefonieren; konferieren; tagen; verhandeln; beraten; diskutieren; debattieren; erörtern; sondieren; reden; unterreden
  lemma  treffen; begegnen; besuchen; reisen; an|reisen; ab|reisen; ein|reisen; zurück|reisen; weiter|reisen; landen; versammeln
  lemma  begleiten; beteiligen; zu|schalten; zusammen|schalten; ein|schalten; schalten; aus|richten; veranstalten; organisieren
  lemma  vermitteln; moderieren; leiten; führen; an|führen; durch|führen; fort|führen; zurück|führen; herbei|führen; ein|führen
  lemma  eröffnen; beenden; enden; starten; fort|setzen; aus|setzen; ein|setzen; durch|setzen; voraus|setzen; um|setzen; setzen
  lemma  zusammen|setzen; be+setzen; ent+setzen; planen; vor|bereiten; bereiten; verschieben; verlegen; vertagen; platzen
  lemma  scheitern; kippen; gründen; bilden; unterzeichnen; paraphieren; ratifizieren; billigen; genehmigen; bewilligen
  lemma  verabschieden; verhängen; lockern; verschärfen; verlängern; sanktionieren; ein|frieren; belegen; erhöhen; senken
  lemma  liefern; aus|liefern; nach|liefern; schicken; los|schicken; stellen; bereit|stellen; vor|stellen; zur|stellen; ein|stellen
  lemma  her|stellen; dar|stellen; fest|stellen; ab|stellen; auf|stellen; sicher|stellen; unter+stellen; in|stellen; bestellen
  lemma  zahlen; be+zahlen; aus|zahlen; ein|zahlen; finanzieren; mit|finanzieren; spenden; stiften; leisten; gewähren; erteilen
  lemma  auf|stocken; kaufen; ver+kaufen; ein|kaufen; besorgen; beisteuern; produzieren; bauen; auf|bauen; ab|bauen; aus|bauen
  lemma  stationieren; verlegen; mobilisieren; rüsten; auf|rüsten; aus|rüsten; ab|rüsten; bewaffnen; ent+waffnen; schulen
  lemma  trainieren; aus|bilden; schützen; sichern; ab|sichern; zu|sichern; versichern; überwachen; verteidigen; kämpfen
  lemma  bekämpfen; attackieren; bombardieren; töten; verletzen; zerstören; annektieren; erobern; befreien; räumen; kapitulieren
  lemma  tauschen; aus|tauschen; wechseln; aus|wechseln; über+führen; aus|händigen; über+reichen; ein|reichen; reichen
  lemma  boykottieren; blockieren; stoppen; bremsen; verhindern; hindern; beschränken; begrenzen; ver+zichten; kürzen
  lemma  prüfen; über+prüfen; erwägen; über+legen; nach|legen; vor|legen; bei|legen; legen; fest|legen; zu|legen; ab|legen
  lemma  entwickeln; arbeiten; zusammen|arbeiten; mit|arbeiten; er+arbeiten; aus|arbeiten; kooperieren; koordinieren; ab|stimmen
  lemma  stärken; schwächen; fördern; verstärken; vertiefen; intensivieren; beschleunigen; verzögern; erneuern; anpassen
  lemma  normalisieren; isolieren; provozieren; eskalieren; deeskalieren; beruhigen; entspannen; bewegen; ein|lenken; lenken
  lemma  respektieren; akzeptieren; tolerieren; dulden; erlauben; gestatten; unter+sagen; unter+stützen; ermöglichen; verpflichten
  lemma  engagieren; kümmern; bemühen; streben; an|streben; be+absichtigen; beabsichtigen; wagen; versuchen; suchen; zögern
  lemma  entschuldigen; verantworten; brauchen; benötigen; ver+brauchen; missbrauchen; nutzen; be+nutzen; aus|nutzen; wirken
  lemma  mit|wirken; aus|wirken; gehören; an|gehören; zählen; auf|zählen; an|schauen; schauen; blicken; zeigen; zeichnen; aus|zeichnen

verbs common
  lemma  machen; mit|machen; aus|machen; auf|machen; deutlich|machen; klar|machen; abhängig|machen; weiter|machen; schaffen
  lemma  spielen; leben; er+leben; wohnen; warten; ab|warten; er+warten; hören; an|hören; auf|hören; folgen; er+folgen; verfolgen
  lemma  dauern; an|dauern; drehen; holen; zurück|holen; nach|holen; über+holen; ein|holen; lernen; kennen|lernen; fühlen
  lemma  glücken; rechnen; ver+rechnen; sorgen; ver+sorgen; lauten; passen; an|passen; fehlen; kosten; sammeln; ein|sammeln
  lemma  stützen; stürzen; drücken; aus|drücken; ver+drängen; decken; de+cken; ent+decken; stecken; wecken; richten; unter+richten
  lemma  nutzen; öffnen; wähnen; erwähnen; gewöhnen; wählen; ab|wählen; erzielen; zielen; ab|zielen; abzielen; treiben
  lemma  hinterlassen; klären; er+klären; ver+teilen; teilen; auf|teilen; zu|teilen; ver+wandeln; handeln; be+handeln; aus|handeln
  lemma  ver+suchen; unter+suchen; ersetzen; er+setzen; bedeuten; betreffen; verbinden; ver+einen; trennen; ab|lösen
  lemma  lösen; auf|lösen; aus|lösen; ein|lösen; erfüllen; füllen; genügen; benennen; sparen; an|sparen; kosten; lohnen; belohnen
  lemma  gratulieren; feiern; begehen; ehren; gedenken; trauern; weinen; lachen; lächeln; schütteln; stoppen; ereignen; nähern
  lemma  eilen; flüchten; fliehen; retten; er+öffnen; verfügen; vertrauen; an|vertrauen; trauen; zu|trauen; wundern; überraschen
  lemma  täuschen; bestrafen; strafen; beeinflussen; beeindrucken; verändern; ändern; verbessern; besuchen; auf|suchen
  lemma  bestimmen; ausgehen; bemessen; funktionieren; informieren; kontrollieren; reduzieren; investieren; profitieren; existieren
  lemma  passieren; demonstrieren; protestieren; präsentieren; definieren; riskieren; garantieren; regieren; kontaktieren
  lemma  garantieren; markieren; orientieren; interessieren; konzentrieren; legitimieren; modernisieren; realisieren; relativieren
  lemma  befürworten; hegen; pflegen; trüben; betrüben; kritteln; richten; ein|richten; hin|richten; nach|richten; beantragen
  lemma  be+antworten; beauftragen; beunruhigen; ernten; fassen; zusammen|fassen; um+fassen; verfassen; befassen; an|fassen
  lemma  ver+folgen; aus|weiten; erweitern; weiten; bleiben; knüpfen; verknüpfen; an|knüpfen; koppeln; beziffern; schätzen; ein|schätzen
  lemma  haften; ver+haften; verurteilen; erreichen; verzeichnen; unterbreiten; verbreiten; ausbreiten; streuen; verstreichen
  lemma  öffnen; schließen; regeln; mildern; über+wachen; wachen; ver+breiten; steigern; dienen; verdienen; liegen; liefern; ruhen
  lemma  ab|zeichnen; hin|deuten; ein|stufen; eignen; widmen; äußern; fest|nageln; nageln; bürgen; verbürgen; deckeln; lenken

verbs more
  lemma  bekunden; ein|fordern; auf|fordern; sperren; stemmen; erhoffen; bezeichnen; betrachten

verbs further
  lemma  rühmen; preisen; besiegeln; kitten; herrschen; beharken; zögern; zaudern; schwanken; drohen; auf|fordern; wachen
  lemma  hinaus|zögern; ab|segnen; nach|bessern; aus|bauen; ab|wenden; ab|wehren; ver+knüpfen; mobilisieren
  lemma  empören; enttäuschen; freuen; erfreuen; ärgern; sorgen; beunruhigen; zu|sichern; aus|loten; ausloten; sondieren
  lemma  ab|blocken; blocken; abblitzen; beteuern; mutmaßen; spekulieren; unterstellen; bezahlen; kassieren; quittieren
  lemma  umwerben; hofieren; düpieren; brüskieren; isolieren; ächten; ahnden; rächen; vergelten; entschädigen; ent+lohnen
  lemma  kooperieren; paktieren; taktieren; pausieren; brodeln; toben; wüten; währen; ruhen; aus|räumen; ein|holen; an|peilen
  lemma  aktivieren; reaktivieren; suspendieren; auf|wenden; deponieren; evakuieren; repatriieren; rehabilitieren; rekrutieren
  lemma  bevorzugen; favorisieren; priorisieren; thematisieren; ventilieren; lancieren; torpedieren; sabotieren; flankieren
  lemma  gestehen; ein|gestehen; zu|gestehen; ver+lautbaren; unterrichten; benachrichtigen; konsultieren; delegieren; entlasten

verb bescheiden
  past        beschied
  participle  beschieden
verb schieben
  past        schob
  participle  geschoben
  derived     auf|schieben; ver+schieben; ab|schieben; hinaus|schieben
verb erschrecken
  present     erschrickt
  past        erschrak
  participle  erschrocken

verbs giving
  lemma  drauf|legen; auf|legen; ab|kaufen; verhöhnen; verspotten; positionieren; üben; aus|üben; an|melden; ver+doppeln; aus|rüsten; aus|statten; be+liefern; an|prangern; votieren; wehren; widersetzen

verbs talks
  lemma  beratschlagen; weiter|verhandeln; bei|wohnen; weilen; mit|reisen; hinzu|schalten; ein|wählen; dazu|schalten
  lemma  zusammen|trommeln; ein|bestellen; zusammen|führen; nach|verhandeln; durch|telefonieren; hinzu|bitten; terminieren
  lemma  stornieren; hospitieren; antichambrieren
