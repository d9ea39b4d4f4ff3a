/* Whether a title means one person who bears it now: plurals, former, coming and deputy holders. */
#ifndef DEPESCHE_TEXT_BEARER_H
#define DEPESCHE_TEXT_BEARER_H

#include "worker/text/office.h"

/* "die Minister", "ihre jeweiligen Minister", "ein Treffen der Minister", "mit Ministern" */
bool bearer_is_plural(const Scanner *s, const Title *title);
/* "der künftige Kanzler", "der frühere deutsche Präsident", "Ex-Präsident": not whoever holds the office now. `first` is
 * the token where the title and what belongs to it begin. */
bool bearer_is_of_other_times(const Scanner *s, const Title *title, uint32_t first);
/* Who of those that the article named has held the office at another time than now, "der slowakische Ex-Außenminister"; NULL:
 * nobody. */
const LexItem *bearer_find_former(const Scanner *s, const Title *title);
/* "der stellvertretende russische Minister", "Vize-Minister": somebody below the holder. */
bool bearer_is_deputy(const Scanner *s, const Title *title, uint32_t first);

#endif
