/* A text reduced to what near-duplicates share: agency reports in several outlets, corrected versions.
 *
 * The text's shingles (runs of SKETCH_SHINGLE words, in lower case, without punctuation) are hashed; the sketch keeps the
 * least hash of each of SKETCH_BINS classes of them. The part of bins in which two sketches agree estimates the Jaccard
 * similarity of their shingles. Sources: A. Broder, "On the resemblance and containment of documents", 1997; P. Li, A. Owen
 * and C.-H. Zhang, "One Permutation Hashing", 2012; A. Shrivastava and P. Li, "Densifying One Permutation Hashing via
 * Rotation", 2014 (for bins that no shingle falls into).
 */
#ifndef DEPESCHE_STORE_SKETCH_H
#define DEPESCHE_STORE_SKETCH_H

#include "base/str.h"

enum {
    SKETCH_SHINGLE = 4,
    SKETCH_BINS = 64,
    SKETCH_BANDS = 8, /* with SKETCH_ROWS bins each: similar sketches agree in at least one (0.5: 66 %, 0.7: 97 %) */
    SKETCH_ROWS = 3,
    SKETCH_SHINGLES_MIN = 20, /* of a text that can be compared */
};

typedef struct Sketch {
    uint32_t bins[SKETCH_BINS];
} Sketch;

/* False where the text is too short to be compared; *out is then undefined. Linear in the text. */
bool sketch_of(Str text, Sketch *out);
/* Estimate of the Jaccard similarity, 0..1. */
double sketch_likeness(const Sketch *a, const Sketch *b);
/* A hash of each band; equal bands of different numbers differ. */
void sketch_bands(const Sketch *sketch, uint64_t out[SKETCH_BANDS]);

#endif
