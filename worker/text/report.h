/* Words that are reported without anybody named for them, by mood or quotation marks alone: "Peskow reagierte verhalten. Moskau
 * werde die Vorschläge prüfen." */
#ifndef DEPESCHE_TEXT_REPORT_H
#define DEPESCHE_TEXT_REPORT_H

#include "worker/text/analysis.h"

/* Is the whole sentence, but for what has no verb, within quotation marks? */
bool report_is_quotation(const Analysis *a, uint32_t sentence);
/* Does Konjunktiv I go on behind the sentence in its paragraph, with nothing but what may be reported in between? */
bool report_leads_on(const Analysis *a, uint32_t sentence);
/* Whom the sentence before is about, if this one reports words of nobody named: his mention, or -1. What may be Konjunktiv II
 * reports only where it leads to Konjunktiv I: "Die Partner würden …. Das sei …". */
int32_t report_speaker(const Analysis *a, uint32_t sentence, bool leading);

#endif
