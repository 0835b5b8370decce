#include "CICU.h"
#include "decode.h"
#include "encode.h"

#include <stdlib.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

static const UNormalizer2 *normalizer(int32_t form, UErrorCode *error) {
    switch (form) {
    case CICU_NFC:
        return unorm2_getNFCInstance(error);
    case CICU_NFD:
        return unorm2_getNFDInstance(error);
    case CICU_NFKC_CASEFOLD:
        return unorm2_getNFKCCasefoldInstance(error);
    default:
        *error = U_ILLEGAL_ARGUMENT_ERROR;
        return NULL;
    }
}

int32_t cicu_load_normalization(int32_t form) {
    UErrorCode error = U_ZERO_ERROR;
    normalizer(form, &error);
    return error;
}

// A normalised code point has at most 18 UTF-16 units (U+FDFA under NFKC); the common case of a
// single word fits these.
enum { ON_STACK = 256, MOST_UNITS = 18 };

int32_t cicu_normalize(int32_t form, const uint8_t *text, size_t length, uint8_t *out,
                       size_t capacity, size_t *written) {
    UErrorCode error = U_ZERO_ERROR;
    *written = 0;
    const UNormalizer2 *rules = normalizer(form, &error);
    if (U_FAILURE(error)) {
        return error;
    }
    if (length > INT32_MAX / MOST_UNITS) {
        return U_INDEX_OUTOFBOUNDS_ERROR;
    }
    UChar source_space[ON_STACK], result_space[ON_STACK];
    UChar *source = source_space, *result = result_space;
    int32_t room = ON_STACK;
    if (length > ON_STACK) {
        source = malloc(length * sizeof(UChar));
        if (source == NULL) {
            return U_MEMORY_ALLOCATION_ERROR;
        }
    }
    int32_t units = 0;
    for (size_t offset = 0; offset < length;) {
        UChar32 c = cicu_next(text, length, &offset);
        U16_APPEND_UNSAFE(source, units, c);
    }
    int32_t needed = unorm2_normalize(rules, source, units, result, room, &error);
    if (error == U_BUFFER_OVERFLOW_ERROR) {
        error = U_ZERO_ERROR;
        room = needed;
        result = malloc((size_t)room * sizeof(UChar));
        if (result == NULL) {
            error = U_MEMORY_ALLOCATION_ERROR;
        } else {
            needed = unorm2_normalize(rules, source, units, result, room, &error);
        }
    }
    if (U_SUCCESS(error)) {
        *written = cicu_utf8_length(result, needed);
        if (*written <= capacity) {
            cicu_write_utf8(result, needed, out);
        }
        // "Not terminated" is a warning that pointer and length make meaningless.
        error = U_ZERO_ERROR;
    }
    if (source != source_space) {
        free(source);
    }
    if (result != result_space) {
        free(result);
    }
    return error;
}
