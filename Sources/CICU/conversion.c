#include "CICU.h"
#include "decode.h"
#include "encode.h"

#include <stdlib.h>
#include <unicode/utrans.h>

// ICU's rules of today give as many units as they take.
enum { ROOM = 2 * CICU_MAX_CONVERSION_INPUT };

struct cicu_converter {
    UTransliterator *rules;
    UChar units[ROOM];
};

int32_t cicu_converter_open(int32_t direction, cicu_converter **out) {
    *out = NULL;
    const UChar *name;
    switch (direction) {
    case CICU_TO_SIMPLIFIED:
        name = u"Traditional-Simplified";
        break;
    case CICU_TO_TRADITIONAL:
        name = u"Simplified-Traditional";
        break;
    default:
        return U_ILLEGAL_ARGUMENT_ERROR;
    }
    UErrorCode error = U_ZERO_ERROR;
    UTransliterator *rules = utrans_openU(name, -1, UTRANS_FORWARD, NULL, 0, NULL, &error);
    if (U_FAILURE(error)) {
        return error;
    }
    cicu_converter *converter = malloc(sizeof(cicu_converter));
    if (converter == NULL) {
        utrans_close(rules);
        return U_MEMORY_ALLOCATION_ERROR;
    }
    converter->rules = rules;
    *out = converter;
    return U_ZERO_ERROR;
}

void cicu_converter_close(cicu_converter *converter) {
    if (converter != NULL) {
        utrans_close(converter->rules);
        free(converter);
    }
}

int32_t cicu_convert(cicu_converter *converter, const uint8_t *text, size_t length, uint8_t *out,
                     size_t capacity, size_t *written) {
    *written = 0;
    if (length > CICU_MAX_CONVERSION_INPUT) {
        return U_INDEX_OUTOFBOUNDS_ERROR;
    }
    int32_t units = 0;
    for (size_t offset = 0; offset < length;) {
        UChar32 c = cicu_next(text, length, &offset);
        U16_APPEND_UNSAFE(converter->units, units, c);
    }
    UErrorCode error = U_ZERO_ERROR;
    int32_t limit = units;
    utrans_transUChars(converter->rules, converter->units, &units, ROOM, 0, &limit, &error);
    if (U_FAILURE(error)) {
        return error;
    }
    *written = cicu_utf8_length(converter->units, units);
    if (*written <= capacity) {
        cicu_write_utf8(converter->units, units, out);
    }
    return U_ZERO_ERROR;
}
