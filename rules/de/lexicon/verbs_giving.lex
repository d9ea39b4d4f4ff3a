# Verbs of giving, paying, lifting and refusing that verbs.lex lacks, and those with two prefixes ("an|erkennen" has
# the parts of "erkennen").

verbs giving_more
  lemma  ab|ordnen; ab|schaffen; an|kaufen; auf|kaufen; an|visieren; argwöhnen; aus|schütten; autorisieren; begnadigen
  lemma  bei|stellen; beschlagnahmen; bezuschussen; dazu|legen; drosseln; ein|planen; ein|sparen; enteignen; erleichtern
  lemma  erstatten; zurück|erstatten; frei|machen; geloben; halbieren; kappen; kofinanzieren; konfiszieren; locker|machen; mindern
  lemma  mit|liefern; pumpen; heraus|rücken; rücken; schenken; schlichten; schnüren; schultern; spendieren; stunden; subventionieren
  lemma  transferieren; verdreifachen; vervierfachen; verringern; verschiffen; vor|finanzieren; weiter|reichen; wieder|eröffnen
  lemma  zu|leiten; zurück|legen; überstellen; auf|bürden; beherbergen; entminen; reparieren; aus|statten

verb aus|leihen
  past        lieh
  participle  geliehen
verb bei|springen
  past        sprang
  participle  gesprungen
verb bereit|stehen
  past        stand
  subjunctive stünde
  participle  gestanden
verb erlassen
  present     erlässt
  past        erließ
  participle  erlassen
verb zu|schießen
  present     schießt
  past        schoss
  participle  geschossen
verb über+senden
  past        sandte
  participle  gesandt
verb über+ziehen
  past        zog
  participle  gezogen
verb begleichen
  past        beglich
  participle  beglichen

verb an|erkennen
  past        erkannte
  participle  erkannt
verb aufrecht|erhalten
  present     erhält
  past        erhielt
  participle  erhalten
verb ein|berufen
  past        berief
  participle  berufen
verb auf|erlegen
  participle  erlegt
verb wiederaufnehmen
  present     wiederaufnimmt
  past        wiederaufnahm
  participle  wiederaufgenommen
verb wiedereinführen
  participle  wiedereingeführt
verb zurückverlegen
  participle  zurückverlegt
verb bereit|finden
  past        fand
  participle  gefunden
verb vor|enthalten
  present     enthält
  past        enthielt
  participle  enthalten
verb ein|frieren
  past        fror
  participle  gefroren

verbs weighing
  lemma  durch|spielen; ab|wägen; liebäugeln

verbs containing
  lemma  beinhalten
verb ab|berufen
  past        berief
  participle  berufen
