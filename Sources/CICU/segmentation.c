#include "CICU.h"
#include "decode.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utf16.h>

struct cicu_segmenter {
    UBreakIterator *iterator;
    bool words;
    // The text as UTF-16, and for each unit where its character begins in the UTF-8.
    UChar units[CICU_MAX_SEGMENT_INPUT];
    uint16_t offsets[CICU_MAX_SEGMENT_INPUT + 1];
};

int32_t cicu_segmenter_open(int32_t unit, cicu_segmenter **out) {
    *out = NULL;
    UErrorCode error = U_ZERO_ERROR;
    UBreakIterator *iterator =
        ubrk_open(unit == CICU_SENTENCES ? UBRK_SENTENCE : UBRK_WORD, "", NULL, 0, &error);
    if (U_FAILURE(error)) {
        return error;
    }
    cicu_segmenter *segmenter = malloc(sizeof(cicu_segmenter));
    if (segmenter == NULL) {
        ubrk_close(iterator);
        return U_MEMORY_ALLOCATION_ERROR;
    }
    segmenter->iterator = iterator;
    segmenter->words = unit != CICU_SENTENCES;
    *out = segmenter;
    return U_ZERO_ERROR;
}

void cicu_segmenter_close(cicu_segmenter *segmenter) {
    if (segmenter != NULL) {
        ubrk_close(segmenter->iterator);
        free(segmenter);
    }
}

int32_t cicu_segment_text(cicu_segmenter *segmenter, const uint8_t *text, size_t length,
                          cicu_segment *out, size_t *count) {
    *count = 0;
    if (length > CICU_MAX_SEGMENT_INPUT) {
        return U_INDEX_OUTOFBOUNDS_ERROR;
    }
    int32_t units = 0;
    for (size_t offset = 0; offset < length;) {
        uint16_t start = (uint16_t)offset;
        UChar32 c = cicu_next(text, length, &offset);
        segmenter->offsets[units] = start;
        if (c > 0xFFFF) {
            segmenter->offsets[units + 1] = start;
        }
        U16_APPEND_UNSAFE(segmenter->units, units, c);
    }
    segmenter->offsets[units] = (uint16_t)length;
    UErrorCode error = U_ZERO_ERROR;
    ubrk_setText(segmenter->iterator, segmenter->units, units, &error);
    if (U_FAILURE(error)) {
        return error;
    }
    size_t found = 0;
    for (int32_t end = ubrk_next(segmenter->iterator); end != UBRK_DONE;
         end = ubrk_next(segmenter->iterator)) {
        out[found].end = segmenter->offsets[end];
        out[found].is_word =
            segmenter->words && ubrk_getRuleStatus(segmenter->iterator) >= UBRK_WORD_NONE_LIMIT;
        found++;
    }
    *count = found;
    return U_ZERO_ERROR;
}
