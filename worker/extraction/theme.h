/* What an article, or the part of it right before a sentence, is about: for words that name nothing of their own ("das
 * Abkommen", "die Entscheidung", "das"). */
#ifndef DEPESCHE_EXTRACTION_THEME_H
#define DEPESCHE_EXTRACTION_THEME_H

#include "worker/extraction/match.h"

/* What an article is about; NONE: nothing stands out. */
typedef struct Theme {
    Topic main;
    Topic affair; /* what its talks are about, where that is neither war nor peace: "die Verhandlungen" on trade */
    Topic pact;   /* what its agreement is about, by the first compound: "das Getreideabkommen" */
    bool nato;    /* it names the Nato more often than the EU */
} Theme;

Theme theme_of(const Analysis *a);
/* What the sentences right before are about; NONE: they name no topic. */
Topic theme_before(const Analysis *a, uint32_t sentence);
/* "der Beitritt", "die Mitgliedschaft", to neither by name: is it the Nato's, which the sentence or else the article names
 * more often than the EU? */
bool theme_is_of_nato(const Analysis *a, const Theme *theme, uint32_t token);
/* "das Abkommen", "eine Einigung": of whatever the article is about. */
bool theme_is_agreement(const Analysis *a, uint32_t token);
/* Is it a meeting as the scene of what is told: "am Rande des Treffens" or, with phrases, "auf dem Gipfel"? */
bool theme_is_setting(const Analysis *a, uint32_t token, bool phrases);
/* Does the clause name no thing of its own, only what was told before: "Das lehnt er ab", "diese Entscheidung"? Words that
 * tell the rule's stance do not count. */
bool theme_is_meant(const Analysis *a, const Rule *rule, uint32_t clause);

#endif
