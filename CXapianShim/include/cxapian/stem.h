// Snowball stemmers.
#ifndef CXAPIAN_STEM_H
#define CXAPIAN_STEM_H

#include "bytes.h"
#include "error.h"

CX_BEGIN

typedef struct cx_stemmer {
    uint32_t kind;
} cx_stemmer;

/// A stemmer for a language, named in English or by its code; "none" leaves words alone.
cx_stemmer *CX_NULLABLE cx_stemmer_create(cx_bytes language,
                                          cx_error *CX_NULLABLE error) CX_NOEXCEPT;

void cx_stemmer_free(cx_stemmer *CX_NULLABLE stemmer) CX_NOEXCEPT;

/// The stem of a lower-case word in UTF-8; the bytes live until the next call on the stemmer.
bool cx_stemmer_borrow_stem(cx_stemmer *stemmer, cx_bytes word, cx_bytes *out,
                            cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// The English names of the languages, with a space between them.
bool cx_stemmer_languages(cx_blob *CX_NULLABLE *CX_NONNULL out,
                          cx_error *CX_NULLABLE error) CX_NOEXCEPT;

CX_END

#endif
