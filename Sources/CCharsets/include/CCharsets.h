/* Which character set do these bytes use, and what do they say in UTF-8?
 *
 * A plain C face over ICU's detector and converters; ICU's own headers stay private.
 *  1. Bytes are pointer + length; nothing here is NUL-terminated but charset names.
 *  2. No function throws, aborts or keeps a pointer it was given.
 *  3. What a function allocates is freed with the matching `..._free`, which takes NULL.
 *  4. Every function may be called from any thread at once. */
#ifndef CCHARSETS_H
#define CCHARSETS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A charset that ICU holds possible; `confidence` is 0 to 100. */
struct jcs_guess {
    char name[32];
    int32_t confidence;
};

/* Text converted to UTF-8. `malformed` counts the input sequences that the charset doesn't define
 * and that became U+FFFD. */
struct jcs_text {
    char *bytes;
    size_t length;
    size_t malformed;
};

/* Writes the likeliest charsets, best first, into `guesses` and returns how many (0 when ICU can't
 * tell or fails). */
size_t jcs_detect(const uint8_t *bytes, size_t length, struct jcs_guess *guesses, size_t capacity);

/* Converts from a charset named as ICU names it. False (and `text` zeroed) when the charset is
 * unknown, memory runs out or the input exceeds 2^30 bytes. */
bool jcs_decode(const char *charset, const uint8_t *bytes, size_t length, struct jcs_text *text);

/* Frees what jcs_decode allocated and zeroes it; does nothing to a zeroed text or to NULL. */
void jcs_text_free(struct jcs_text *text);

#endif
