/* Offices: which one a title names, whose it is, and who held it when. */
#ifndef DEPESCHE_TEXT_OFFICE_H
#define DEPESCHE_TEXT_OFFICE_H

#include "worker/text/scanner.h"

typedef struct Title {
    const LexItem *office, *of; /* of: country or organisation, or NULL */
    uint32_t first, noun, last; /* tokens; noun: behind the title itself */
    bool where;                 /* `of` is where he sits: "der Regierungschef in Rom" */
    bool plural, exact;         /* exact: the title itself, not the end of a compound ("Vizeaußenminister") */
    bool retired;               /* "a. D." */
    bool foreign;               /* of something that is neither: "der Präsident der Handelskammer" */
} Title;

/* Is an office named at token i? Sets office, exact and the tokens. */
bool office_read(const Scanner *s, uint32_t i, Title *title);
/* "(der|des|von) EU-Kommission" behind a title. */
void office_read_owner(const Scanner *s, Title *title);
/* Whose the office is, by what the text says or by its entry; NULL: not known. */
const LexItem *office_default(const Title *title);
/* Did the person hold it on that day (year 0: ever)? */
bool office_held(const LexItem *person, const Title *title, Date at);
/* The holder on record, under another word of the same rank if need be; NULL: none. */
const LexItem *office_holder(const Scanner *s, const Title *title, const LexItem *of);
/* Is token i an office that adjectives before it may share ("der deutsche und der finnische Präsident")? *holder is who
 * holds it for `of`, NULL: not known. */
bool office_read_shared(const Scanner *s, uint32_t i, const LexItem *of, const LexItem **holder);
/* An office without a name: fills in whom the article named in it last, else its holder at the publication date. */
bool office_resolve(Scanner *s, const Title *title, Mention *m);
/* In a sentence: the day since which those named with a title have held it; year 0: nobody. */
Date office_earliest(Scanner *s);

/* A day that is no more than the earliest possible one settles only those who have been in office since. */
bool office_holds_still(const LexItem *person);
/* "die Außenbeauftragte" is a woman, "der Beauftragte" a man, "den Beauftragten" may be both. */
bool office_may_be(const Scanner *s, const Title *title, bool female);
/* "die Ministerin" is no man, whoever held the office then; "der Minister" may be any. */
bool office_is_feminine(const Scanner *s, const Title *title);
bool office_is_spokesperson(const LexItem *office);
/* "der Chef der Welthungerhilfe" is nobody named before; "der Generalsekretär des Bündnisses" may be. */
bool office_is_of_another(const Scanner *s, const Title *title);
/* An organisation has no such office itself: its members have. */
bool office_is_of_states(const LexItem *office);

#endif
