// What Jostar uses of ICU, as plain C.
//
//  1. ICU's own headers stay inside this target: their enums clash with Foundation's when both
//     reach Swift.
//  2. Text is UTF-8, pointer and length, and may hold zero bytes. Ill-formed bytes are read as
//     U+FFFD, one for each byte, so that offsets always add up.
//  3. Functions that can fail return an ICU error code; zero and below is success.
//  4. `open` hands ownership to the caller, who frees it with `close`; `close(NULL)` is legal.
//  5. A segmenter or converter belongs to one thread at a time. All else may be called from any
//     thread.
//  6. No linguistic decision is taken here; those live in the TextAnalysis module.

#ifndef JOSTAR_CICU_H
#define JOSTAR_CICU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// ICU's name of an error code, such as U_FILE_ACCESS_ERROR; a static string.
const char *cicu_error_name(int32_t code);

// The version of ICU that is loaded, such as "72.1", and of Unicode, such as "15.0"; both are
// written into `out` as "ICU 72.1, Unicode 15.0", cut to `capacity` with a final zero.
void cicu_version(char *out, size_t capacity);

// ---- Properties --------------------------------------------------------------------------

// The Word_Break property, numbered by us (UAX #29, table 3).
enum {
    CICU_WB_OTHER = 0,
    CICU_WB_LETTER,
    CICU_WB_HEBREW_LETTER,
    CICU_WB_NUMERIC,
    CICU_WB_KATAKANA,
    CICU_WB_MID_LETTER,
    CICU_WB_MID_NUMBER,
    CICU_WB_MID_NUMBER_LETTER,
    CICU_WB_SINGLE_QUOTE,
    CICU_WB_DOUBLE_QUOTE,
    CICU_WB_EXTEND_NUMBER_LETTER,
    CICU_WB_EXTEND,
};

typedef struct cicu_properties {
    uint8_t word_break;
    uint8_t combining_class;
    // The value of a decimal digit, or -1.
    int8_t digit;
    // General category L*.
    bool is_letter;
    // General category Mn.
    bool is_nonspacing_mark;
    // General category Me.
    bool is_enclosing_mark;
    // General category Cf.
    bool is_format;
    bool is_white_space;
    // Script Han, Hiragana or Katakana, Ideographic, or Line_Break=Complex_Context: no white space
    // parts its words.
    bool needs_dictionary;
    bool is_hangul;
    // NFC_Quick_Check=Yes: never changed by NFC nor composed with what is before it.
    bool is_nfc_stable;
} cicu_properties;

// The properties of a code point; those of an unassigned one where it is above U+10FFFF.
cicu_properties cicu_get_properties(uint32_t code_point);

// ---- Normalisation -----------------------------------------------------------------------

enum {
    CICU_NFC = 0,
    CICU_NFD = 1,
    // Compatibility composition, case folding, default ignorables removed (UAX #44).
    CICU_NFKC_CASEFOLD = 2,
};

// Loads the tables of a form, so that a missing data file is known early.
int32_t cicu_load_normalization(int32_t form);

// Normalises text into `out` and sets `*written` to the bytes that the result has, which may be
// more than `capacity`; then nothing was written and the caller comes again with more room.
int32_t cicu_normalize(int32_t form, const uint8_t *text, size_t length, uint8_t *out,
                       size_t capacity, size_t *written);

// ---- Segmentation ------------------------------------------------------------------------

typedef struct cicu_segmenter cicu_segmenter;

enum {
    CICU_WORDS = 0,
    CICU_SENTENCES = 1,
};

// The longest text that one call of `cicu_segment` takes, in bytes.
enum { CICU_MAX_SEGMENT_INPUT = 8192 };

typedef struct cicu_segment {
    // Past the last byte of the segment; the next one begins there.
    uint32_t end;
    // For words: whether it is a number, letters, kana or ideographs.
    bool is_word;
} cicu_segment;

// Opens an iterator with the rules of the root locale.
int32_t cicu_segmenter_open(int32_t unit, cicu_segmenter **out);

void cicu_segmenter_close(cicu_segmenter *segmenter);

// Finds the segments of at most CICU_MAX_SEGMENT_INPUT bytes. `out` must have room for one segment
// a byte. `*count` segments are written, which together cover the text.
int32_t cicu_segment_text(cicu_segmenter *segmenter, const uint8_t *text, size_t length,
                          cicu_segment *out, size_t *count);

// ---- Chinese characters ------------------------------------------------------------------

typedef struct cicu_converter cicu_converter;

enum {
    CICU_TO_SIMPLIFIED = 0,
    CICU_TO_TRADITIONAL = 1,
};

// The longest text that one call of `cicu_convert` takes, in bytes.
enum { CICU_MAX_CONVERSION_INPUT = 8192 };

// Opens ICU's transliterator Traditional-Simplified or the other way round (CLDR's Hans-Hant).
// The first takes some 30 milliseconds, in which ICU lists all it has; the second some five.
int32_t cicu_converter_open(int32_t direction, cicu_converter **out);

void cicu_converter_close(cicu_converter *converter);

// Writes at most CICU_MAX_CONVERSION_INPUT bytes of text the other way; what has no other way
// stays. As with `cicu_normalize`, `*written` may be more than `capacity`; then nothing was
// written.
int32_t cicu_convert(cicu_converter *converter, const uint8_t *text, size_t length, uint8_t *out,
                     size_t capacity, size_t *written);

#ifdef __cplusplus
}
#endif

#endif
