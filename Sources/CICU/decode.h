// Reading UTF-8 by the convention of CICU.h: an ill-formed byte is one U+FFFD.

#ifndef JOSTAR_CICU_DECODE_H
#define JOSTAR_CICU_DECODE_H

#include <unicode/utf8.h>

static inline UChar32 cicu_next(const uint8_t *text, size_t length, size_t *offset) {
    size_t start = *offset;
    uint8_t lead = text[start];
    if (lead < 0x80) {
        *offset = start + 1;
        return lead;
    }
    // U8_NEXT counts in int32_t; four bytes are all it needs to see.
    int32_t window = length - start < 4 ? (int32_t)(length - start) : 4;
    int32_t used = 0;
    UChar32 c;
    U8_NEXT(text + start, used, window, c);
    if (c < 0) {
        *offset = start + 1;
        return 0xFFFD;
    }
    *offset = start + (size_t)used;
    return c;
}

#endif
