# Words of time beside months, weekdays and numbers (numbers.lex). Described in docs/RULES.md.
# Source: own knowledge of German; the values of `timex` are those of TIMEX3 (ISO 24617-1).

# ---- from the day of publication ----
time today
  name heute
  sense shift
  unit D
  value 0
time yesterday
  name gestern
  sense shift
  unit D
  value -1
time before_yesterday
  name vorgestern
  sense shift
  unit D
  value -2
time tomorrow
  name morgen
  sense shift
  unit D
  value 1
time after_tomorrow
  name übermorgen
  sense shift
  unit D
  value 2
time this_year
  name heuer
  sense shift
  unit Y
  value 0
time last_year
  name Vorjahr; Vorjahres; Vorjahrs
  sense shift
  unit Y
  value -1
time begin_of_year
  name Jahresbeginn; Jahresanfang; Jahresauftakt; Jahresstart
  sense shift
  unit Y
  value 0
  edge begin
time mid_of_year
  name Jahresmitte
  sense shift
  unit Y
  value 0
  edge mid
time end_of_year
  name Jahresende; Jahresschluss
  sense shift
  unit Y
  value 0
  edge end
time begin_of_month
  name Monatsbeginn; Monatsanfang
  sense shift
  unit M
  value 0
  edge begin
time mid_of_month
  name Monatsmitte
  sense shift
  unit M
  value 0
  edge mid
time end_of_month
  name Monatsende
  sense shift
  unit M
  value 0
  edge end
time begin_of_week
  name Wochenbeginn; Wochenanfang; Wochenauftakt
  sense shift
  unit W
  value 0
  edge begin
time mid_of_week
  name Wochenmitte
  sense shift
  unit W
  value 0
  edge mid
time weekend
  name Wochenende; Wochenendes
  sense shift
  unit W
  value 0
  timex WE

# ---- units ----
time second
  name Sekunde; Sekunden
  sense unit
  unit s
  value 1
time minute
  name Minute; Minuten
  sense unit
  unit m
  value 1
time hour
  name Stunde; Stunden
  sense unit
  unit h
  value 1
time day
  name Tag; Tage; Tagen; Tages; Tags
  sense unit
  unit D
  value 1
time week
  name Woche; Wochen
  sense unit
  unit W
  value 1
time month
  name Monat; Monate; Monaten; Monats
  sense unit
  unit M
  value 1
time quarter
  name Quartal; Quartale; Quartalen; Quartals; Vierteljahr; Vierteljahre; Vierteljahren
  sense unit
  unit Q
  value 1
time half_year
  name Halbjahr; Halbjahre; Halbjahren; Halbjahres
  sense unit
  unit M
  value 6
time year
  name Jahr; Jahre; Jahren; Jahres; Jahrs
  sense unit
  unit Y
  value 1
time decade
  name Jahrzehnt; Jahrzehnte; Jahrzehnten; Jahrzehnts; Dekade; Dekaden
  sense unit
  unit Y
  value 10
time century
  name Jahrhundert; Jahrhunderte; Jahrhunderten; Jahrhunderts
  sense unit
  unit C
  value 1

# ---- parts ----
time begin
  name Anfang; Beginn
  sense edge
  edge begin
time mid
  name Mitte
  sense edge
  edge mid
time end
  name Ende
  sense edge
  edge end
time morning
  name Morgen; Vormittag; Früh; früh
  sense part
  timex MO
time noon
  name Mittag
  sense part
  timex MI
time afternoon
  name Nachmittag
  sense part
  timex AF
time evening
  name Abend
  sense part
  timex EV
time night
  name Nacht
  sense part
  timex NI
time spring
  name Frühjahr; Frühling; Frühjahrs; Frühlings
  sense season
  value 3
  timex SP
time summer
  name Sommer; Sommers
  sense season
  value 6
  timex SU
time autumn
  name Herbst; Herbstes; Herbsts
  sense season
  value 9
  timex FA
time winter
  name Winter; Winters
  sense season
  value 12
  timex WI

# ---- the clock ----
time o_clock
  name Uhr
  sense clock
time midnight
  name Mitternacht
  sense clock
  timex T24:00

# ---- again and again ----
time hourly
  stem stündlich
  sense set
  unit h
  value 1
time daily
  stem täglich; tagtäglich
  sense set
  unit D
  value 1
time weekly
  stem wöchentlich
  sense set
  unit W
  value 1
time fortnightly
  stem zweiwöchentlich; vierzehntäglich
  sense set
  unit W
  value 2
time monthly
  stem monatlich; allmonatlich
  sense set
  unit M
  value 1
time quarterly
  stem vierteljährlich
  sense set
  unit Q
  value 1
time half_yearly
  stem halbjährlich
  sense set
  unit M
  value 6
time yearly
  stem jährlich; alljährlich
  sense set
  unit Y
  value 1
time mondays
  name montags; montagabends
  sense set
  timex XXXX-WXX-1
time tuesdays
  name dienstags; dienstagabends
  sense set
  timex XXXX-WXX-2
time wednesdays
  name mittwochs; mittwochabends
  sense set
  timex XXXX-WXX-3
time thursdays
  name donnerstags; donnerstagabends
  sense set
  timex XXXX-WXX-4
time fridays
  name freitags; freitagabends
  sense set
  timex XXXX-WXX-5
time saturdays
  name samstags; sonnabends
  sense set
  timex XXXX-WXX-6
time sundays
  name sonntags
  sense set
  timex XXXX-WXX-7

# ---- second parts of adjectives with a number before them: "dreitägig", "30-tägig" ----
time second_long
  name sekündig
  sense length
  unit s
  value 1
time minute_long
  name minütig
  sense length
  unit m
  value 1
time hour_long
  name stündig
  sense length
  unit h
  value 1
time day_long
  name tägig
  sense length
  unit D
  value 1
time week_long
  name wöchig
  sense length
  unit W
  value 1
time month_long
  name monatig
  sense length
  unit M
  value 1
time year_long
  name jährig
  sense length
  unit Y
  value 1
