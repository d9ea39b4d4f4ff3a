# Verbs that news reports stances and words with.

verbs stance
  lemma  ein|schränken; bilanzieren; bei|pflichten; frohlocken; jubeln; scherzen; witzeln; beanstanden; beschwichtigen
  lemma  geloben; geißeln; beschweren; lästern; raunen; tönen; prognostizieren; voraus|sagen; diagnostizieren
  lemma  bescheinigen; attestieren; zürnen; poltern; donnern; stöhnen; seufzen; an|merken; an|fügen; rechtfertigen
  lemma  unken; echauffieren; missbilligen
  lemma  be+glückwünschen; verwahren; nahe|legen; auf|lehnen; ab|schmettern; an|flehen; brandmarken; mokieren; hin|arbeiten
  lemma  zurück|fordern; ein|legen; ab|verlangen; belächeln; sträuben; begeistern; misstrauen; stark|machen; bewahren; wahren; mit|reden
  lemma  missachten; behindern; spalten; destabilisieren; gefährden; erpressen; instrumentalisieren; ignorieren; schaden
  lemma  ver+schleppen; terrorisieren; er+morden; aus|löschen; vernichten; ein|marschieren; foltern; verwüsten
  lemma  aus|hungern; massakrieren; morden; aus|reichen; fruchten; konterkarieren
