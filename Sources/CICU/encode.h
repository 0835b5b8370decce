// Writing UTF-16 as UTF-8.

#ifndef JOSTAR_CICU_ENCODE_H
#define JOSTAR_CICU_ENCODE_H

#include <unicode/utf16.h>
#include <unicode/utf8.h>

// The length in UTF-8; the text is well formed but for lone surrogates, which can't occur.
static inline size_t cicu_utf8_length(const UChar *text, int32_t length) {
    size_t bytes = 0;
    for (int32_t i = 0; i < length; i++) {
        UChar unit = text[i];
        bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : U16_IS_SURROGATE(unit) ? 2 : 3;
    }
    return bytes;
}

static inline void cicu_write_utf8(const UChar *text, int32_t length, uint8_t *out) {
    size_t at = 0;
    for (int32_t i = 0; i < length;) {
        UChar32 c;
        U16_NEXT(text, i, length, c);
        U8_APPEND_UNSAFE(out, at, c);
    }
}

#endif
