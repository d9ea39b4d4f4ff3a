# Verbs by their principal parts; `|` marks a separable particle, `+` an inseparable prefix. Weak verbs need nothing but
# their infinitive. Every verb that news uses often is worth a line, for the finite verb shows where a clause is.

verb sein
  auxiliary      be
  present_forms  bin; bist; ist; sind; seid
  past_forms     war; waren
  first_forms    sei; seien
  second_forms   wäre; wären
  participle     gewesen
  derived     dabei|sein

verb haben
  auxiliary      have
  present_forms  habe; hab; hast; hat; haben; habt
  past_forms     hatte; hattest; hatten; hattet
  first_forms    habe
  second_forms   hätte; hätten
  participle     gehabt
  derived     vor|haben

verb werden
  auxiliary      become
  present_forms  werde; wirst; wird; werden
  past_forms     wurde; wurden
  first_forms    werde
  second_forms   würde; würden
  participle     geworden

verb können
  auxiliary      modal
  present_forms  kann; kannst; können
  past_forms     konnte; konnten
  first_forms    könne
  second_forms   könnte; könnten
  participle     gekonnt

verb müssen
  auxiliary      modal
  present_forms  muss; musst; müssen
  past_forms     musste; mussten
  first_forms    müsse
  second_forms   müsste; müssten
  participle     gemusst

verb dürfen
  auxiliary      modal
  present_forms  darf; darfst; dürfen
  past_forms     durfte; durften
  first_forms    dürfe
  second_forms   dürfte; dürften
  participle     gedurft

verb sollen
  auxiliary      modal
  present_forms  soll; sollst; sollen
  past_forms     sollte; sollten
  first_forms    solle
  participle     gesollt

verb wollen
  auxiliary      modal
  present_forms  will; willst; wollen
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
  derived     ab|tun; kund|tun; an|tun; auf|tun; dar|tun; hinzu|tun; leid|tun; ver+tun
  derived     weh|tun; zusammen|tun; dazu|tun; um|tun; weg|tun; hervor|tun

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
  derived     ver+beißen; zusammen|beißen; durch|beißen; hinein|beißen; fest|beißen
verb bergen
  present     birgt
  past        barg
  participle  geborgen
  derived     ver+bergen
verb bieten
  past        bot
  subjunctive böte
  participle  geboten
  derived     an|bieten; ver+bieten; auf|bieten; über+bieten; dar|bieten; feil|bieten; ge+bieten
verb binden
  past        band
  participle  gebunden
  derived     ver+binden; ein|binden; an|binden; auf|binden; um|binden; ent+binden; zusammen|binden; los|binden
  derived     zu|binden; fest|binden
verb bitten
  past        bat
  participle  gebeten
  derived     er+bitten
verb bleiben
  past        blieb
  subjunctive bliebe
  participle  geblieben
  derived     ver+bleiben; fern|bleiben; weg|bleiben; aus|bleiben; zurück|bleiben
  derived     übrig|bleiben; unter|bleiben
  derived     offen|bleiben; dran|bleiben; hin|bleiben; fort|bleiben; über|bleiben; dabei|bleiben
verb brechen
  present     bricht
  past        brach
  participle  gebrochen
  derived     ab|brechen; auf|brechen; aus|brechen; unter+brechen; zusammen|brechen; zer+brechen; an|brechen
  derived     durch|brechen; ein|brechen; weg|brechen; er+brechen; los|brechen; nieder|brechen; auseinander|brechen
verb bringen
  past        brachte
  subjunctive brächte
  participle  gebracht
  derived     ein|bringen; ver+bringen; zusammen|bringen; mit|bringen; voran|bringen; auf|bringen; vor|bringen
  derived     an|bringen; ab|bringen; bei|bringen; um|bringen; unter|bringen; durch|bringen; heraus|bringen
  derived     hervor|bringen; weiter|bringen; zurück|bringen; zustande|bringen
  derived     herbei|bringen; hinter+bringen; dar|bringen; voll+bringen; fort|bringen; herein|bringen
  derived     rüber|bringen; dazu|bringen; heran|bringen; über+bringen; hoch|bringen; rein|bringen; zu|bringen
  derived     her|bringen; hin|bringen; hinaus|bringen; hinein|bringen; weg|bringen; vorbei|bringen; entgegen|bringen
  derived     heim|bringen; raus|bringen
  derived     er+bringen
verb denken
  past        dachte
  participle  gedacht
  derived     nach|denken; aus|denken; über+denken; be+denken; ge+denken; durch|denken; um|denken; ver+denken
  derived     mit|denken; hinein|denken; weiter|denken; zurück|denken; voraus|denken
verb dringen
  past        drang
  participle  gedrungen
  derived     ein|dringen; durch|dringen; vor|dringen; auf|dringen
verb empfangen
  present     empfängt
  past        empfing
  participle  empfangen
verb empfehlen
  present     empfiehlt
  past        empfahl
  participle  empfohlen
  derived     weiter|empfehlen
verb entscheiden
  past        entschied
  participle  entschieden
  derived     mit|entscheiden
verb erlöschen
  present     erlischt
  past        erlosch
  participle  erloschen
verb fahren
  present     fährt
  past        fuhr
  subjunctive führe
  participle  gefahren
  derived     er+fahren; fort|fahren; zurück|fahren; hoch|fahren; herunter|fahren; ver+fahren; ab|fahren; an|fahren
  derived     aus|fahren; auf|fahren; ein|fahren; durch|fahren; vor|fahren; weiter|fahren; weg|fahren; hin|fahren
  derived     los|fahren; nach|fahren; um|fahren; über+fahren; mit|fahren; vorbei|fahren; zusammen|fahren; heim|fahren
  derived     schwarz|fahren; wider+fahren; be+fahren; herum|fahren; hinaus|fahren; heran|fahren
  derived     fest|fahren; spazieren|fahren; runter|fahren; davon|fahren
verb fallen
  present     fällt
  past        fiel
  participle  gefallen
  derived     aus|fallen; auf|fallen; ein|fallen; über+fallen; weg|fallen; zurück|fallen; ge+fallen; ent+fallen
  derived     ab|fallen; an|fallen; zusammen|fallen; zu|fallen; durch|fallen; hin|fallen; um|fallen; be+fallen
  derived     miss+fallen; herein|fallen; leicht|fallen; schwer|fallen; vor|fallen; her|fallen; heraus|fallen
  derived     hinaus|fallen; fort|fallen; auseinander|fallen
  derived     zer+fallen
verb fangen
  present     fängt
  past        fing
  participle  gefangen
  derived     an|fangen; ab|fangen; auf|fangen; ein|fangen; ver+fangen; um+fangen; unter|fangen
verb finden
  past        fand
  subjunctive fände
  participle  gefunden
  derived     statt|finden; be+finden; emp+finden; heraus|finden; ein|finden; bereit|finden; er+finden; ab|finden
  derived     vor|finden; wieder|finden; zusammen|finden; zurück|finden; zurecht|finden; hinein|finden; auf|finden
  derived     hin|finden; nach|emp+finden
verb fliegen
  past        flog
  participle  geflogen
  derived     zurück|fliegen; ein|fliegen; ab|fliegen; aus|fliegen; an|fliegen; auf|fliegen; über+fliegen
  derived     weiter|fliegen; hin|fliegen; raus|fliegen; hinaus|fliegen; vorbei|fliegen; weg|fliegen; um|fliegen
  derived     herum|fliegen; davon|fliegen
verb fließen
  past        floss
  participle  geflossen
  derived     ein|fließen; ab|fließen; zu|fließen; zusammen|fließen; hinein|fließen; zurück|fließen; heraus|fließen
verb geben
  present     gibt
  past        gab
  subjunctive gäbe
  participle  gegeben
  derived     bekannt|geben; be+geben; zu|geben; ab|geben; frei|geben; ver+geben; an|geben; nach|geben; auf|geben
  derived     vor|geben; aus|geben; weiter|geben; zurück|geben; er+geben; über+geben; her|geben; um+geben; hin|geben
  derived     heraus|geben; ein|geben; kund|geben; preis|geben; durch|geben; mit|geben; wieder|geben; statt|geben
  derived     bei|geben; zusammen|geben; hinzu|geben; zufrieden|geben; weg|geben; dazu|geben
verb gehen
  past        ging
  subjunctive ginge
  participle  gegangen
  derived     auseinander|gehen; aus|gehen; weiter|gehen; ein|gehen; zurück|gehen; vor|gehen; be+gehen; über+gehen
  derived     um|gehen; hervor|gehen; ab|gehen; an|gehen; auf|gehen; ver+gehen; ent+gehen; voran|gehen; unter|gehen
  derived     los|gehen; mit|gehen; hin|gehen; her|gehen; heim|gehen; durch|gehen; nach|gehen; fort|gehen; zu|gehen
  derived     weg|gehen; vorbei|gehen; vorüber|gehen; hinaus|gehen; hinein|gehen; einher|gehen; daneben|gehen
  derived     dahin|gehen; verloren|gehen; fremd|gehen; schief|gehen; kaputt|gehen; hoch|gehen
  derived     heran|gehen; raus|gehen; rein|gehen; runter|gehen; drauf|gehen; zer+gehen; hinweg|gehen; fehl|gehen
  derived     entlang|gehen; zusammen|gehen; davon|gehen; zugrunde|gehen
  derived     bei|gehen; heraus|gehen; herum|gehen; voraus|gehen; nieder|gehen; entgegen|gehen; hinter|gehen
  derived     sicher|gehen; spazieren|gehen; dazwischen|gehen
  derived     er+gehen
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
  derived     zurück|gewinnen; wieder|gewinnen; hinzu|gewinnen
verb greifen
  past        griff
  participle  gegriffen
  derived     an|greifen; ein|greifen; er+greifen; auf|greifen; zurück|greifen; zu|greifen; be+greifen; ver+greifen
  derived     über|greifen; um|greifen; vor|greifen; durch|greifen; ab|greifen; heraus|greifen
  derived     hinein|greifen
verb halten
  present     hält
  past        hielt
  subjunctive hielte
  participle  gehalten
  derived     fest|halten; entgegen|halten; ein|halten; ent+halten; be+halten; er+halten; auf|halten; ab|halten
  derived     zurück|halten; vor|halten; an|halten; stand|halten; offen|halten; aufrecht|er+halten; unter+halten
  derived     ver+halten; inne|halten; bereit|halten; aus|halten; durch|halten; mit|halten; hin|halten; dagegen|halten
  derived     zusammen|halten; fern|halten; nieder|halten; her|halten; dafür|halten; hoch|halten; still|halten
  derived     gefangen|halten; geheim|halten; raus|halten; zu|halten; heraus|halten; wach|halten; frei|halten
  derived     zugute|halten; auseinander|halten; aufrecht|halten; ein|be+halten
  derived     vor|be+halten; vor|ent+halten; zurück|be+halten; zurück|er+halten; bei|be+halten
verb hängen
  past        hing
  participle  gehangen
  derived     ab|hängen; zusammen|hängen; an|hängen; auf|hängen; nach|hängen; durch|hängen; herum|hängen; um|hängen
  derived     rum|hängen; aus|hängen; ein|hängen; hin|hängen
verb heben
  past        hob
  participle  gehoben
  derived     auf|heben; an|heben; er+heben; hervor|heben; ab|heben; aus|heben; ent+heben; her|heben; über|heben
  derived     empor|heben; hoch|heben; be+heben; heraus|heben
verb heißen
  past        hieß
  participle  geheißen
  derived     gut|heißen; ver+heißen
verb helfen
  present     hilft
  past        half
  subjunctive hülfe
  participle  geholfen
  derived     ver+helfen; mit|helfen; aus|helfen; ab|helfen; be+helfen; nach|helfen; weiter|helfen; heraus|helfen
  derived     hinweg|helfen; auf|helfen; ein|helfen
verb kennen
  past        kannte
  participle  gekannt
  derived     an|er+kennen; er+kennen; be+kennen; ab|er+kennen; ver+kennen; aus|kennen; zu|er+kennen; wieder|er+kennen
verb klingen
  past        klang
  participle  geklungen
  derived     ab|klingen; aus|klingen; nach|klingen
  derived     ver+klingen; er+klingen
verb kommen
  past        kam
  subjunctive käme
  participle  gekommen
  derived     an|kommen; zusammen|kommen; be+kommen; nach|kommen; auf|kommen; entgegen|kommen; vor|kommen
  derived     voran|kommen; zurück|kommen; hinzu|kommen; davon|kommen; zu|kommen; ent+kommen; überein|kommen
  derived     zustande|kommen; um|kommen; herbei|kommen; vorbei|kommen; durch|kommen; mit|kommen; unter|kommen
  derived     hinaus|kommen; ab|kommen; aus|kommen; bei|kommen; ein|kommen; dazu|kommen; dran|kommen; klar|kommen
  derived     los|kommen; herum|kommen; heran|kommen; herunter|kommen; hoch|kommen; raus|kommen; rein|kommen
  derived     rüber|kommen; runter|kommen; weg|kommen; weiter|kommen; wieder|kommen
  derived     nieder|kommen; über+kommen; ver+kommen; zurecht|kommen; zuvor|kommen; gleich|kommen; her|kommen
  derived     hin|kommen; hinein|kommen; hinter|kommen; hinweg|kommen; heim|kommen; hervor|kommen; heraus|kommen
  derived     fort|kommen; abhanden|kommen; frei|kommen; dahinter|kommen; dazwischen|kommen
  derived     vorwärts|kommen; zugute|kommen; empor|kommen; daher|kommen; drauf|kommen; ein|be+kommen; mit|be+kommen
  derived     zurück|be+kommen; hin|be+kommen; heraus|be+kommen; hinzu|be+kommen
verb laden
  present     lädt
  past        lud
  participle  geladen
  derived     ein|laden; aus|laden; vor|laden; be+laden; auf|laden; hoch|laden; herunter|laden; ab|laden; ent+laden
  derived     über+laden; ver+laden; nach|laden; um|laden; runter|laden
verb lassen
  present     lässt
  past        ließ
  subjunctive ließe
  participle  gelassen
  derived     ver+lassen; zu|lassen; nach|lassen; über+lassen; frei|lassen; ent+lassen; ein|lassen; unter+lassen
  derived     offen|lassen; ab|lassen; aus|lassen; an|lassen; auf|lassen; durch|lassen; los|lassen; her|lassen
  derived     hin|lassen; nieder|lassen; weg|lassen; zurück|lassen; be+lassen
  derived     veran+lassen; herein|lassen; raus|lassen
  derived     rein|lassen; hinein|lassen; runter|lassen; er+lassen; übrig|lassen
  derived     fest|lassen; vor|lassen; vorbei|lassen; zufrieden|lassen
  derived     hinter+lassen
verb laufen
  present     läuft
  past        lief
  participle  gelaufen
  derived     ab|laufen; aus|laufen; an|laufen; hinaus|laufen; ver+laufen; über|laufen; auf|laufen; davon|laufen
  derived     durch|laufen; ein|laufen; entgegen|laufen; fort|laufen; heraus|laufen; herum|laufen; hin|laufen
  derived     mit|laufen; nach|laufen; weg|laufen; weiter|laufen; zu|laufen; zurück|laufen
  derived     zusammen|laufen; hinter|laufen; schief|laufen; be+laufen; ent+laufen; rum|laufen
  derived     gegen|laufen; vor|laufen; um|laufen; vorbei|laufen; hinterher|laufen
  derived     zuwider|laufen; rein|laufen; raus|laufen; voraus|laufen; unter+laufen; her|laufen; hinein|laufen
  derived     los|laufen; auseinander|laufen
verb leiden
  past        litt
  participle  gelitten
  derived     er+leiden; mit|leiden
verb leihen
  past        lieh
  participle  geliehen
  derived     ver+leihen; aus|leihen; be+leihen; ent+leihen
verb lesen
  present     liest
  past        las
  participle  gelesen
  derived     ver+lesen; vor|lesen; ab|lesen; auf|lesen; aus|lesen; be+lesen; durch|lesen; ein|lesen; er+lesen
  derived     nach|lesen; über+lesen; mit|lesen; zusammen|lesen; weiter|lesen; heraus|lesen
verb liegen
  past        lag
  subjunctive läge
  participle  gelegen
  derived     vor|liegen; unter+liegen; zurück|liegen; zugrunde|liegen; an|liegen; auf|liegen; bei|liegen; dar|liegen
  derived     brach|liegen; fern|liegen; offen|liegen; ob|liegen; zusammen|liegen
  derived     er+liegen; über|liegen; frei|liegen; schief|liegen; auseinander|liegen; daneben|liegen
  derived     ein|liegen; herum|liegen; bereit|liegen; gegenüber|liegen; still|liegen
  derived     dazwischen|liegen
verb meiden
  past        mied
  participle  gemieden
  derived     ver+meiden
verb messen
  present     misst
  past        maß
  participle  gemessen
  derived     ab|messen; bei|messen; durch|messen; er+messen; ver+messen; zu|messen; nach|messen; an|messen
  derived     aus|messen
  derived     be+messen
verb nehmen
  present     nimmt
  past        nahm
  subjunctive nähme
  participle  genommen
  derived     teil|nehmen; an|nehmen; auf|nehmen; über+nehmen; ab|nehmen; ein|nehmen; zurück|nehmen; wahr|nehmen
  derived     vor|nehmen; hin|nehmen; fest|nehmen; zu|nehmen; unter+nehmen; ent+nehmen; mit|nehmen; wieder|aufnehmen
  derived     aus|nehmen; be+nehmen; ge+nehmen; ver+nehmen; weg|nehmen; wieder|nehmen; zusammen|nehmen; her|nehmen
  derived     heraus|nehmen; hinzu|nehmen; entgegen|nehmen; übel|nehmen; vorlieb|nehmen; herunter|nehmen
  derived     gefangen|nehmen; auseinander|nehmen; voraus|nehmen; raus|nehmen; rein|nehmen
  derived     vorweg|nehmen; dran|nehmen; hinein|nehmen; nach|nehmen; durch|nehmen
  derived     frei|nehmen; hoch|nehmen; runter|nehmen; ein|ver+nehmen
verb nennen
  past        nannte
  participle  genannt
  derived     be+nennen; er+nennen; um|nennen; um|be+nennen
verb raten
  present     rät
  past        riet
  participle  geraten
  derived     be+raten; ab|raten; ge+raten; ver+raten; an|raten; er+raten; miss+raten; zu|raten; hinein|raten
  derived     durch|raten; aneinander|raten; nach|ge+raten; hinein|ge+raten; aneinander|ge+raten
verb reiten
  past        ritt
  participle  geritten
  derived     zu|reiten; auf|be+reiten; nach|be+reiten; zu|be+reiten
verb reißen
  past        riss
  participle  gerissen
  derived     ab|reißen; auf|reißen; aus|reißen; ein|reißen; ent+reißen; her|reißen; hin|reißen; los|reißen
  derived     mit|reißen; nieder|reißen; weg|reißen; zer+reißen; um|reißen; an|reißen; herunter|reißen; heraus|reißen
  derived     zusammen|reißen; hinein|reißen; auseinander|reißen
  derived     ver+reißen
verb ringen
  past        rang
  participle  gerungen
  derived     ab|ringen; durch|ringen; nieder|ringen
verb rufen
  past        rief
  participle  gerufen
  derived     auf|rufen; an|rufen; zusammen|rufen; aus|rufen; zu|rufen; wider+rufen; zurück|rufen; be+rufen
  derived     ein|be+rufen; hervor|rufen; ab|rufen; ein|rufen; nach|rufen; ver+rufen; wach|rufen; herbei|rufen
  derived     hinterher|rufen; durch|rufen; heraus|rufen; dazwischen|rufen; ab|be+rufen
verb schaffen
  past        schuf
  subjunctive schüfe
  participle  geschaffen
  derived     be+schaffen; ver+schaffen; ab|schaffen; an|schaffen; heran|schaffen; fort|schaffen; weg|schaffen
verb scheiden
  past        schied
  participle  geschieden
  derived     unter+scheiden; aus|scheiden
  derived     ver+scheiden
verb scheinen
  past        schien
  participle  geschienen
  derived     er+scheinen
verb schießen
  past        schoss
  participle  geschossen
  derived     ab|schießen; be+schießen; an|schießen; er+schießen; ein|schießen; nieder|schießen; über+schießen
  derived     vor|schießen; zu|schießen; zurück|schießen; ver+schießen; zusammen|schießen; hinaus|schießen
  derived     aus|schießen; los|schießen; durch|schießen; vorbei|schießen; tot|schießen; hoch|schießen; quer|schießen
verb schlagen
  present     schlägt
  past        schlug
  participle  geschlagen
  derived     vor|schlagen; aus|schlagen; ab|schlagen; ein|schlagen; fehl|schlagen; zurück|schlagen; an|schlagen
  derived     zer+schlagen; be+schlagen; er+schlagen; ver+schlagen; unter+schlagen; um|schlagen; durch|schlagen
  derived     nach|schlagen; nieder|schlagen; auf|schlagen; zu|schlagen; los|schlagen; tot|schlagen; über+schlagen
  derived     herum|schlagen; zusammen|schlagen; breit|schlagen; entgegen|schlagen; wach|schlagen
  derived     quer|schlagen; hoch|schlagen; heraus|schlagen; hinein|schlagen
verb schließen
  past        schloss
  subjunctive schlösse
  participle  geschlossen
  derived     aus|schließen; an|schließen; be+schließen; ab|schließen; ein|schließen; ent+schließen
  derived     zusammen|schließen; ver+schließen; er+schließen; auf|schließen; um+schließen; weg|schließen
  derived     zu|schließen
verb schneiden
  past        schnitt
  participle  geschnitten
  derived     ab|schneiden; an|schneiden; auf|schneiden; aus|schneiden; be+schneiden; ein|schneiden; zer+schneiden
  derived     zu|schneiden; weg|schneiden; durch|schneiden; ver+schneiden; über+schneiden; mit|schneiden
  derived     heraus|schneiden; zurecht|schneiden; hinein|schneiden
verb schreiben
  past        schrieb
  participle  geschrieben
  derived     unter+schreiben; vor|schreiben; be+schreiben; zu|schreiben; fest|schreiben; fort|schreiben; ab|schreiben
  derived     an|schreiben; auf|schreiben; aus|schreiben; ein|schreiben; mit|schreiben; nieder|schreiben
  derived     über+schreiben; um|schreiben; ver+schreiben; zusammen|schreiben; klein|schreiben
  derived     rein|schreiben; krank|schreiben; nach|schreiben; hinein|schreiben; dazu|schreiben
  derived     hin|schreiben; weiter|schreiben; zurück|schreiben
verb schreiten
  past        schritt
  participle  geschritten
  derived     ein|schreiten; über+schreiten; ab|schreiten; aus|schreiten; fort|schreiten; voran|schreiten
  derived     vor|schreiten; vorwärts|schreiten; be+schreiten
  derived     unter+schreiten
verb schweigen
  past        schwieg
  participle  geschwiegen
  derived     ver+schweigen; tot|schweigen; still|schweigen; be+schweigen
verb schwören
  past        schwor
  participle  geschworen
  derived     ver+schwören; ab|schwören
  derived     be+schwören
verb sehen
  present     sieht
  past        sah
  subjunctive sähe
  participle  gesehen
  derived     wieder|sehen; vor|sehen; an|sehen; ein|sehen; ab|sehen; aus|sehen; zu|sehen; über+sehen; ver+sehen
  derived     voraus|sehen; nach|sehen; auf|sehen; be+sehen; durch|sehen; entgegen|sehen; er+sehen; fern|sehen
  derived     herab|sehen; hin|sehen; hinweg|sehen; klar|sehen; schwarz|sehen; um|sehen; vorher|sehen; weg|sehen
  derived     zurück|sehen; weiter|sehen; hinein|sehen; heraus|sehen; herbei|sehen; miss+sehen
  derived     ähnlich|sehen; vorbei|sehen; gegenüber|sehen
verb senden
  past        sandte
  participle  gesandt
  derived     ent+senden; aus|senden; zu|senden; ver+senden; ein|senden; ab|senden; nach|senden
  derived     zurück|senden
verb singen
  past        sang
  participle  gesungen
  derived     be+singen; mit|singen; vor|singen; ab|singen; nach|singen
verb sinken
  past        sank
  participle  gesunken
  derived     ab|sinken; ein|sinken; ver+sinken; hin|sinken; nieder|sinken; zurück|sinken; herab|sinken
verb sitzen
  past        saß
  subjunctive säße
  participle  gesessen
  derived     zusammen|sitzen; gegenüber|sitzen; be+sitzen; vor|sitzen; ab|sitzen; aus|sitzen; ein|sitzen; fest|sitzen
  derived     herum|sitzen; nach|sitzen; auf|sitzen; rum|sitzen; still|sitzen; bei|sitzen
verb sprechen
  present     spricht
  past        sprach
  subjunctive spräche
  participle  gesprochen
  derived     aus|sprechen; ver+sprechen; wider+sprechen; an|sprechen; be+sprechen; zu|sprechen; ent+sprechen
  derived     ab|sprechen; durch|sprechen; frei|sprechen; für|sprechen; mit|sprechen; nach|sprechen
  derived     vor|sprechen; fern|sprechen; los|sprechen; weiter|sprechen
  derived     krank|sprechen; dagegen|sprechen; dafür|sprechen; ein|sprechen
  derived     herum|sprechen
verb springen
  past        sprang
  participle  gesprungen
  derived     bei|springen; ein|springen; ab|springen; an|springen; auf|springen; ent+springen; hervor|springen
  derived     über+springen; um|springen; vor|springen; zer+springen; zurück|springen; herum|springen; raus|springen
  derived     heraus|springen; hinein|springen; weg|springen
verb stehen
  past        stand
  subjunctive stünde
  participle  gestanden
  derived     be+stehen; ent+stehen; ver+stehen; zu|stehen; bevor|stehen; fest|stehen; bei|stehen; ein|stehen
  derived     aus|stehen; zurück|stehen; entgegen|stehen; wider+stehen; vor|stehen; gegenüber|stehen; still|stehen
  derived     offen|stehen; ab|stehen; an|stehen; auf|stehen; bereit|stehen; daneben|stehen
  derived     dahinter|stehen; er+stehen; herum|stehen; hervor|stehen; heraus|stehen; nach|stehen
  derived     über+stehen; um+stehen; unter+stehen; zusammen|stehen; dafür|stehen
  derived     davor|stehen; fern|stehen; frei|stehen; hinter|stehen; durch|stehen; parat|stehen; gerade|stehen
  derived     rum|stehen; miss+stehen; voran|stehen; auseinander|stehen
  derived     raus|stehen; dabei|stehen; weiter|be+stehen; fort|be+stehen
  derived     ge+stehen
verb stehlen
  present     stiehlt
  past        stahl
  participle  gestohlen
  derived     be+stehlen; davon|stehlen; weg|stehlen
verb steigen
  past        stieg
  participle  gestiegen
  derived     aus|steigen; ein|steigen; an|steigen; auf|steigen; über+steigen; ab|steigen; be+steigen; ent+steigen
  derived     er+steigen; hinab|steigen; hinauf|steigen; hoch|steigen; nach|steigen; um|steigen; zu|steigen
  derived     herab|steigen; hervor|steigen; empor|steigen; durch|steigen; herunter|steigen; nieder|steigen
  derived     ver+steigen; herauf|steigen; hinein|steigen; hinaus|steigen
verb sterben
  present     stirbt
  past        starb
  participle  gestorben
  derived     ab|sterben; aus|sterben; ver+sterben; weg|sterben
verb stoßen
  present     stößt
  past        stieß
  participle  gestoßen
  derived     zurück|stoßen; vor|stoßen; hinzu|stoßen; dazu|stoßen; ver+stoßen; ab|stoßen; an|stoßen; auf|stoßen
  derived     aus|stoßen; um|stoßen; zusammen|stoßen; zu|stoßen; hinaus|stoßen; hervor|stoßen; herum|stoßen
  derived     nach|stoßen; durch|stoßen; ein|stoßen; hinein|stoßen; weg|stoßen; nieder|stoßen
verb streichen
  past        strich
  participle  gestrichen
  derived     unter+streichen; ab|streichen; an|streichen; ein|streichen; durch|streichen; heraus|streichen
  derived     über+streichen; nach|streichen
  derived     ver+streichen
verb streiten
  past        stritt
  participle  gestritten
  derived     ab|streiten; be+streiten; er+streiten; herum|streiten
verb tragen
  present     trägt
  past        trug
  subjunctive trüge
  participle  getragen
  derived     vor|tragen; bei|tragen; mit|tragen; über+tragen; be+tragen; ver+tragen; ein|tragen; aus|tragen
  derived     ab|tragen; auf|tragen; heran|tragen; nach|tragen; zu|tragen; zusammen|tragen; zurück|tragen
  derived     hinein|tragen; davon|tragen; hin|tragen; herum|tragen; durch|tragen; weiter|tragen; um|tragen
  derived     er+tragen; hinaus|tragen; weg|tragen; voran|tragen
verb treffen
  present     trifft
  past        traf
  subjunctive träfe
  participle  getroffen
  derived     ein|treffen; zusammen|treffen; be+treffen; zu|treffen; auf|treffen; an|treffen; über+treffen
  derived     vor|treffen
  derived     aufeinander|treffen
verb treiben
  past        trieb
  participle  getrieben
  derived     voran|treiben; be+treiben; ver+treiben; an|treiben; ab|treiben; auf|treiben; ein|treiben; hoch|treiben
  derived     über+treiben; unter+treiben; zu|treiben; zurück|treiben; herum|treiben; hervor|treiben; hinein|treiben
  derived     weg|treiben; aus|treiben; durch|treiben; um|treiben; hinter+treiben; hinaus|treiben; auseinander|treiben
verb treten
  present     tritt
  past        trat
  subjunctive träte
  participle  getreten
  derived     auf|treten; bei|treten; zurück|treten; ein|treten; an|treten; ver+treten; zusammen|treten; be+treten
  derived     aus|treten; entgegen|treten; über|treten; ab|treten; vor|treten; heran|treten; durch|treten; fest|treten
  derived     hervor|treten; heraus|treten; herbei|treten; hinzu|treten; kürzer|treten; los|treten; nach|treten
  derived     nieder|treten; weg|treten; zu|treten; unter|treten; zer+treten; zutage|treten; dazwischen|treten
  derived     gegenüber|treten; tot|treten; breit|treten
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
  derived     an|wachsen; auf|wachsen; aus|wachsen; ent+wachsen; er+wachsen; heran|wachsen; hinein|wachsen
  derived     nach|wachsen; zu|wachsen; zusammen|wachsen; ver+wachsen; über+wachsen; um|wachsen; hinaus|wachsen
  derived     fest|wachsen; ein|wachsen; heraus|wachsen
  derived     be+wachsen
verb weichen
  past        wich
  participle  gewichen
  derived     ab|weichen; aus|weichen; zurück|weichen; er+weichen; auf|weichen; ein|weichen
verb weisen
  past        wies
  participle  gewiesen
  derived     zurück|weisen; hin|weisen; ver+weisen; ab|weisen; an|weisen; auf|weisen; aus|weisen; be+weisen
  derived     er+weisen; nach|weisen; über+weisen; zu|weisen; ein|weisen; vor|weisen; unter+weisen; zurecht|weisen
  derived     zurück|über+weisen
verb wenden
  past        wandte
  participle  gewandt
  derived     zu|wenden; ab|wenden; ein|wenden; an|wenden; ent+wenden; hin|wenden; um|wenden; ver+wenden; be+wenden
  derived     weiter|ver+wenden; wieder|ver+wenden
verb werben
  present     wirbt
  past        warb
  participle  geworben
  derived     be+werben; er+werben; ab|werben; an|werben; mit|werben; ein|werben
  derived     um+werben
verb werfen
  present     wirft
  past        warf
  participle  geworfen
  derived     vor|werfen; ein|werfen; ver+werfen; auf|werfen; ab|werfen; unter+werfen; hinaus|werfen; über+werfen
  derived     ent+werfen; an|werfen; aus|werfen; be+werfen; hin|werfen; nach|werfen; um|werfen; weg|werfen; zu|werfen
  derived     zurück|werfen; zusammen|werfen; raus|werfen; durcheinander|werfen; herum|werfen; nieder|werfen
  derived     heraus|werfen; fort|werfen; voraus|werfen
verb winden
  past        wand
  participle  gewunden
  derived     über+winden; ent+winden; ver+winden; heraus|winden
verb ziehen
  past        zog
  subjunctive zöge
  participle  gezogen
  derived     zurück|ziehen; ab|ziehen; ein|ziehen; nach|ziehen; hinaus|ziehen; vor|ziehen; heran|ziehen; hinzu|ziehen
  derived     an|ziehen; ent+ziehen; voll+ziehen; be+ziehen; ver+ziehen; aus|ziehen; unter+ziehen; mit|ziehen
  derived     auf|ziehen; bei|ziehen; durch|ziehen; er+ziehen; fort|ziehen; hin|ziehen; hinter+ziehen
  derived     her|ziehen; heraus|ziehen; herein|ziehen; hinein|ziehen; hoch|ziehen; los|ziehen; nieder|ziehen
  derived     um|ziehen; vorbei|ziehen; weg|ziehen; weiter|ziehen; zu|ziehen; zusammen|ziehen; entlang|ziehen
  derived     gerade|ziehen; über+ziehen; auseinander|ziehen; rein|ziehen; runter|ziehen; raus|ziehen; vorüber|ziehen
  derived     dahin|ziehen; einher|ziehen; hinweg|ziehen; hervor|ziehen; fest|ziehen; entgegen|ziehen
  derived     blank|ziehen; davon|ziehen; ein|be+ziehen; nach|voll+ziehen
verb zwingen
  past        zwang
  participle  gezwungen
  derived     auf|zwingen; er+zwingen; be+zwingen; ab|zwingen; nieder|zwingen

verb brennen
  past        brannte
  participle  gebrannt
  derived     ab|brennen; an|brennen; auf|brennen; aus|brennen; durch|brennen; ein|brennen; nieder|brennen
  derived     ver+brennen; ent+brennen
verb rennen
  past        rannte
  participle  gerannt
  derived     an|rennen; davon|rennen; ver+rennen; weg|rennen; um|rennen; herum|rennen; überrennen|rennen
  derived     vorbei|rennen; hinterher|rennen; über+rennen; los|rennen
verb schreien
  past        schrie
  participle  geschrien
  derived     an|schreien; auf|schreien; ein|schreien
verb schweben
  past        schwebte
  participle  geschwebt
  derived     ein|schweben; vor|schweben
verb steuern
  present     steuert
  past        steuerte
  participle  gesteuert
  derived     bei|steuern; an|steuern; gegen|steuern; be+steuern; ver+steuern; nach|steuern; um|steuern; zu|steuern
  derived     hin|steuern; entgegen|steuern; fern|steuern

# Weak verbs

verbs speech
  lemma  sagen; zu|sagen; ab|sagen; an|sagen; vorher|sagen; ver+sagen; auf|klären; klar|stellen
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
  lemma  befinden; schildern; erläutern; dar|legen; aus|führen; aus|richten; an|deuten; deuten; formulieren; wieder+holen
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
  lemma  liefern; aus|liefern; nach|liefern; schicken; los|schicken; stellen; bereit|stellen; vor|stellen; ein|stellen
  lemma  her|stellen; dar|stellen; fest|stellen; ab|stellen; auf|stellen; sicher|stellen; unter+stellen; bestellen
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
  lemma  hinter+lassen; klären; er+klären; ver+teilen; teilen; auf|teilen; zu|teilen; ver+wandeln; handeln; be+handeln; aus|handeln
  lemma  ver+suchen; unter+suchen; ersetzen; er+setzen; bedeuten; betreffen; verbinden; ver+einen; trennen; ab|lösen
  lemma  lösen; auf|lösen; aus|lösen; ein|lösen; erfüllen; füllen; genügen; benennen; sparen; an|sparen; kosten; lohnen; belohnen
  lemma  gratulieren; feiern; begehen; ehren; gedenken; trauern; weinen; lachen; lächeln; schütteln; stoppen; ereignen; nähern
  lemma  eilen; flüchten; retten; er+öffnen; verfügen; vertrauen; an|vertrauen; trauen; zu|trauen; wundern; überraschen
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
  lemma  um+werben; hofieren; düpieren; brüskieren; isolieren; ächten; ahnden; rächen; vergelten; entschädigen; ent+lohnen
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
  derived     auf|schieben; ver+schieben; ab|schieben; hinaus|schieben; an|schieben; ein|schieben; nach|schieben
  derived     vor|schieben; zu|schieben; zurück|schieben; weg|schieben; unter|schieben
verb erschrecken
  present     erschrickt
  past        erschrak
  participle  erschrocken

verbs giving
  lemma  drauf|legen; auf|legen; ab|kaufen; verhöhnen; verspotten; positionieren; üben; aus|üben; an|melden; ver+doppeln; aus|rüsten; aus|statten; be+liefern; an|prangern; votieren; wehren; widersetzen

# More strong verbs

verb backen
  present     bäckt
  past        backte
  participle  gebacken
  derived     auf|backen; durch|backen
verb bersten
  present     birst
  past        barst
  participle  geborsten
verb biegen
  past        bog
  participle  gebogen
  derived     ab|biegen; ein|biegen; ver+biegen; um|biegen; zurecht|biegen; hin|biegen
verb blasen
  present     bläst
  past        blies
  participle  geblasen
  derived     ab|blasen; auf|blasen; aus|blasen; weg|blasen
verb braten
  present     brät
  past        briet
  participle  gebraten
  derived     ver+braten
verb essen
  present     isst
  past        aß
  participle  gegessen
  derived     auf|essen
verb fechten
  present     ficht
  past        focht
  participle  gefochten
  derived     an|fechten; aus|fechten; durch|fechten
verb flechten
  present     flicht
  past        flocht
  participle  geflochten
  derived     ver+flechten; ein|flechten
verb fliehen
  past        floh
  participle  geflohen
  derived     ent+fliehen
verb fressen
  present     frisst
  past        fraß
  participle  gefressen
  derived     auf|fressen; fest|fressen
verb frieren
  past        fror
  participle  gefroren
  derived     ein|frieren; er+frieren; zu|frieren
verb gebären
  present     gebiert
  past        gebar
  participle  geboren
verb gedeihen
  past        gedieh
  participle  gediehen
verb genesen
  past        genas
  participle  genesen
verb genießen
  past        genoss
  participle  genossen
verb gießen
  past        goss
  participle  gegossen
  derived     ver+gießen; ein|gießen; auf|gießen; be+gießen
verb gleichen
  past        glich
  participle  geglichen
  derived     aus|gleichen; an|gleichen; be+gleichen; ab|gleichen
verb gleiten
  past        glitt
  participle  geglitten
  derived     ab|gleiten; ent+gleiten
verb graben
  present     gräbt
  past        grub
  participle  gegraben
  derived     be+graben; aus|graben; unter+graben; ver+graben; ein|graben; um|graben
verb hauen
  past        haute
  participle  gehauen
  derived     ab|hauen; ver+hauen; ein|hauen; durch|hauen; heraus|hauen
verb klimmen
  past        klomm
  participle  geklommen
  derived     er+klimmen
verb kneifen
  past        kniff
  participle  gekniffen
  derived     zu|kneifen
verb kriechen
  past        kroch
  participle  gekrochen
  derived     ver+kriechen
verb lügen
  past        log
  participle  gelogen
  derived     be+lügen; an|lügen; vor|lügen
verb mahlen
  past        mahlte
  participle  gemahlen
verb misslingen
  past        misslang
  participle  misslungen
verb pfeifen
  past        pfiff
  participle  gepfiffen
  derived     ab|pfeifen; zurück|pfeifen; an|pfeifen; aus|pfeifen
verb quellen
  present     quillt
  past        quoll
  participle  gequollen
  derived     hervor|quellen; über|quellen
verb reiben
  past        rieb
  participle  gerieben
  derived     auf|reiben; ein|reiben; zer+reiben
verb riechen
  past        roch
  participle  gerochen
verb rinnen
  past        rann
  participle  geronnen
  derived     ge+rinnen; ver+rinnen; zer+rinnen; ent+rinnen
verb saufen
  present     säuft
  past        soff
  participle  gesoffen
  derived     er+saufen
verb schelten
  present     schilt
  past        schalt
  participle  gescholten
verb scheren
  past        schor
  participle  geschoren
  derived     be+scheren; aus|scheren; ein|scheren
verb schinden
  past        schund
  participle  geschunden
verb schlafen
  present     schläft
  past        schlief
  participle  geschlafen
  derived     ein|schlafen; aus|schlafen; ver+schlafen; über+schlafen; weiter|schlafen
verb schleichen
  past        schlich
  participle  geschlichen
  derived     ein|schleichen; nach|schleichen; heran|schleichen; vorbei|schleichen
  derived     be+schleichen
verb schleifen
  past        schliff
  participle  geschliffen
  derived     ab|schleifen
verb schmeißen
  past        schmiss
  participle  geschmissen
  derived     raus|schmeißen; hin|schmeißen; hinaus|schmeißen; weg|schmeißen
verb schmelzen
  present     schmilzt
  past        schmolz
  participle  geschmolzen
  derived     ab|schmelzen; ver+schmelzen; ein|schmelzen; zusammen|schmelzen; dahin|schmelzen
verb schwellen
  present     schwillt
  past        schwoll
  participle  geschwollen
  derived     an|schwellen; ab|schwellen
verb schwimmen
  past        schwamm
  participle  geschwommen
verb schwinden
  past        schwand
  participle  geschwunden
  derived     ent+schwinden; dahin|schwinden
verb schwingen
  past        schwang
  participle  geschwungen
  derived     auf|schwingen; mit|schwingen
verb sinnen
  past        sann
  participle  gesonnen
  derived     be+sinnen; er+sinnen; nach|sinnen
  derived     ent+sinnen
verb speien
  past        spie
  participle  gespien
  derived     aus|speien
verb spinnen
  past        spann
  participle  gesponnen
verb sprießen
  past        spross
  participle  gesprossen
  derived     ver+sprießen
verb stechen
  present     sticht
  past        stach
  participle  gestochen
  derived     er+stechen; be+stechen; heraus|stechen; nieder|stechen; zu|stechen; auf|stechen; hervor|stechen
  derived     tot|stechen
verb stinken
  past        stank
  participle  gestunken
verb trinken
  past        trank
  participle  getrunken
  derived     er+trinken; be+trinken; aus|trinken; zu|trinken; mit|trinken
verb betrügen
  past        betrog
  participle  betrogen
verb trügen
  past        trog
  participle  getrogen
verb waschen
  present     wäscht
  past        wusch
  participle  gewaschen
  derived     ab|waschen; aus|waschen; rein|waschen
verb wiegen
  past        wog
  participle  gewogen
  derived     auf|wiegen; über+wiegen; ab|wiegen; ein|wiegen; vor|wiegen
verb erwägen
  past        erwog
  participle  erwogen
verb wringen
  past        wrang
  participle  gewrungen
verb verzeihen
  past        verzieh
  participle  verziehen
verb verdrießen
  past        verdross
  participle  verdrossen
verb spalten
  past        spaltete
  participle  gespalten
  derived     auf|spalten; ab|spalten
verb weben
  past        webte
  participle  gewebt
  derived     ver+weben
verb erbleichen
  past        erblich
  participle  erblichen
verb bedürfen
  present     bedarf
  past        bedurfte
  participle  bedurft
verb vermögen
  present     vermag
  past        vermochte
  participle  vermocht
verb gären
  past        gärte
  participle  gegoren
  derived     ver+gären
verb löschen
  past        löschte
  participle  gelöscht
  derived     aus|löschen
verb hinken
  past        hinkte
  participle  gehinkt
  derived     nach|hinken
verb schlingen
  past        schlang
  participle  geschlungen
  derived     ver+schlingen
verb stieben
  past        stob
  participle  gestoben
  derived     auf|stieben

verbs talks
  lemma       beratschlagen; weiter|verhandeln; hinzu|schalten; dazu|schalten; ein|bestellen; nach|verhandeln; durch|telefonieren; hinzu|bitten; antichambrieren
