#include "CCharsets.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>

enum { largest_input = 1 << 30 };

size_t jcs_detect(const uint8_t *bytes, size_t length, struct jcs_guess *guesses, size_t capacity) {
    if (length == 0 || length > largest_input || capacity == 0) {
        return 0;
    }
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&status);
    if (U_FAILURE(status)) {
        return 0;
    }
    size_t count = 0;
    int32_t found = 0;
    ucsdet_setText(detector, (const char *)bytes, (int32_t)length, &status);
    const UCharsetMatch **matches = ucsdet_detectAll(detector, &found, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < found && count < capacity; i++) {
        const char *name = ucsdet_getName(matches[i], &status);
        int32_t confidence = ucsdet_getConfidence(matches[i], &status);
        if (U_FAILURE(status) || strlen(name) >= sizeof guesses[count].name) {
            break;
        }
        strcpy(guesses[count].name, name);
        guesses[count].confidence = confidence;
        count++;
    }
    ucsdet_close(detector);
    return count;
}

static size_t count_replacements(const UChar *units, int32_t length) {
    size_t count = 0;
    for (int32_t i = 0; i < length; i++) {
        count += units[i] == 0xFFFD;
    }
    return count;
}

bool jcs_decode(const char *charset, const uint8_t *bytes, size_t length, struct jcs_text *text) {
    memset(text, 0, sizeof *text);
    if (length > largest_input) {
        return false;
    }
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(charset, &status);
    if (U_FAILURE(status)) {
        return false;
    }
    bool done = false;
    /* No charset opened here yields more than two UTF-16 units for a byte. */
    size_t capacity = length * 2 + 16;
    UChar *units = malloc(capacity * sizeof *units);
    if (units != NULL) {
        int32_t unit_count =
            ucnv_toUChars(converter, units, (int32_t)(capacity > INT32_MAX ? INT32_MAX : capacity),
                          (const char *)bytes, (int32_t)length, &status);
        char *utf8 = U_SUCCESS(status) ? malloc((size_t)unit_count * 3 + 1) : NULL;
        if (utf8 != NULL) {
            size_t room = (size_t)unit_count * 3 + 1;
            int32_t written = 0;
            u_strToUTF8WithSub(utf8, (int32_t)(room > INT32_MAX ? INT32_MAX : room), &written,
                               units, unit_count, 0xFFFD, NULL, &status);
            if (U_SUCCESS(status)) {
                text->bytes = utf8;
                text->length = (size_t)written;
                text->malformed = count_replacements(units, unit_count);
                done = true;
            } else {
                free(utf8);
            }
        }
        free(units);
    }
    ucnv_close(converter);
    return done;
}

void jcs_text_free(struct jcs_text *text) {
    if (text != NULL) {
        free(text->bytes);
        memset(text, 0, sizeof *text);
    }
}
