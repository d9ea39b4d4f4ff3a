# Numbers in words, months, weekdays, money.

number zero
  name null
  value 0
number one_and_a_half
  name anderthalb; eineinhalb
  value 1.5
number two_and_a_half
  name zweieinhalb
  value 2.5
number three_and_a_half
  name dreieinhalb
  value 3.5
number two
  name zwei; zweier; beide; beiden; beider
  value 2
number three
  name drei; dreier
  value 3
number four
  name vier; vierer
  value 4
number five
  name fünf
  value 5
number six
  name sechs
  value 6
number seven
  name sieben
  value 7
number eight
  name acht
  value 8
number nine
  name neun
  value 9
number ten
  name zehn
  value 10
number eleven
  name elf
  value 11
number twelve
  name zwölf
  value 12
number thirteen
  name dreizehn
  value 13
number fourteen
  name vierzehn
  value 14
number fifteen
  name fünfzehn
  value 15
number sixteen
  name sechzehn
  value 16
number seventeen
  name siebzehn
  value 17
number eighteen
  name achtzehn
  value 18
number nineteen
  name neunzehn
  value 19
number twenty
  name zwanzig
  value 20
number thirty
  name dreißig
  value 30
number forty
  name vierzig
  value 40
number fifty
  name fünfzig
  value 50
number sixty
  name sechzig
  value 60
number seventy
  name siebzig
  value 70
number eighty
  name achtzig
  value 80
number ninety
  name neunzig
  value 90
number hundred
  name hundert; einhundert
  value 100
number two_hundred
  name zweihundert
  value 200
number three_hundred
  name dreihundert
  value 300
number five_hundred
  name fünfhundert
  value 500
number dozen
  name Dutzend
  value 12
number thousand
  name tausend; eintausend
  value 1000
number million
  name Million; Millionen; Mio
  value 1000000
number billion
  name Milliarde; Milliarden; Mrd
  value 1000000000
number trillion
  name Billion; Billionen; Bio
  value 1000000000000

month january
  name Januar; Jänner; Jan
  value 1
month february
  name Februar; Feber; Feb
  value 2
month march
  name März
  value 3
month april
  name April
  value 4
month may
  name Mai
  value 5
month june
  name Juni
  value 6
month july
  name Juli
  value 7
month august
  name August; Aug
  value 8
month september
  name September; Sept
  value 9
month october
  name Oktober; Okt
  value 10
month november
  name November; Nov
  value 11
month december
  name Dezember; Dez
  value 12

weekday monday
  name Montag; Montagabend; Montagmorgen; Montagmittag; Montagnachmittag; Montagvormittag; Montagnacht
  value 0
weekday tuesday
  name Dienstag; Dienstagabend; Dienstagmorgen; Dienstagmittag; Dienstagnachmittag; Dienstagvormittag; Dienstagnacht
  value 1
weekday wednesday
  name Mittwoch; Mittwochabend; Mittwochmorgen; Mittwochmittag; Mittwochnachmittag; Mittwochvormittag; Mittwochnacht
  value 2
weekday thursday
  name Donnerstag; Donnerstagabend; Donnerstagmorgen; Donnerstagmittag; Donnerstagnachmittag; Donnerstagvormittag
  name Donnerstagnacht
  value 3
weekday friday
  name Freitag; Freitagabend; Freitagmorgen; Freitagmittag; Freitagnachmittag; Freitagvormittag; Freitagnacht
  value 4
weekday saturday
  name Samstag; Sonnabend; Samstagabend; Samstagmorgen; Samstagmittag; Samstagnachmittag; Samstagvormittag; Samstagnacht
  value 5
weekday sunday
  name Sonntag; Sonntagabend; Sonntagmorgen; Sonntagmittag; Sonntagnachmittag; Sonntagvormittag; Sonntagnacht
  value 6
