#include "CICU.h"

#include <stdio.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/utypes.h>
#include <unicode/uversion.h>

const char *cicu_error_name(int32_t code) { return u_errorName((UErrorCode)code); }

void cicu_version(char *out, size_t capacity) {
    UVersionInfo icu, unicode;
    u_getVersion(icu);
    u_getUnicodeVersion(unicode);
    if (capacity > 0) {
        snprintf(out, capacity, "ICU %d.%d, Unicode %d.%d", icu[0], icu[1], unicode[0],
                 unicode[1]);
    }
}

static uint8_t word_break(UChar32 c) {
    switch (u_getIntPropertyValue(c, UCHAR_WORD_BREAK)) {
    case U_WB_ALETTER:
        return CICU_WB_LETTER;
    case U_WB_HEBREW_LETTER:
        return CICU_WB_HEBREW_LETTER;
    case U_WB_NUMERIC:
        return CICU_WB_NUMERIC;
    case U_WB_KATAKANA:
        return CICU_WB_KATAKANA;
    case U_WB_MIDLETTER:
        return CICU_WB_MID_LETTER;
    case U_WB_MIDNUM:
        return CICU_WB_MID_NUMBER;
    case U_WB_MIDNUMLET:
        return CICU_WB_MID_NUMBER_LETTER;
    case U_WB_SINGLE_QUOTE:
        return CICU_WB_SINGLE_QUOTE;
    case U_WB_DOUBLE_QUOTE:
        return CICU_WB_DOUBLE_QUOTE;
    case U_WB_EXTENDNUMLET:
        return CICU_WB_EXTEND_NUMBER_LETTER;
    case U_WB_EXTEND:
    case U_WB_FORMAT:
    case U_WB_ZWJ:
        return CICU_WB_EXTEND;
    default:
        return CICU_WB_OTHER;
    }
}

cicu_properties cicu_get_properties(uint32_t code_point) {
    UChar32 c = code_point > 0x10FFFF ? 0xFFFF : (UChar32)code_point;
    int8_t category = u_charType(c);
    UErrorCode error = U_ZERO_ERROR;
    UScriptCode script = uscript_getScript(c, &error);
    cicu_properties p;
    p.word_break = word_break(c);
    p.combining_class = u_getCombiningClass(c);
    p.digit = category == U_DECIMAL_DIGIT_NUMBER ? (int8_t)u_charDigitValue(c) : (int8_t)-1;
    p.is_letter = (U_MASK(category) & U_GC_L_MASK) != 0;
    p.is_nonspacing_mark = category == U_NON_SPACING_MARK;
    p.is_enclosing_mark = category == U_ENCLOSING_MARK;
    p.is_format = category == U_FORMAT_CHAR;
    p.is_white_space = u_isUWhiteSpace(c);
    p.needs_dictionary =
        script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ||
        p.word_break == CICU_WB_KATAKANA || u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC) ||
        u_getIntPropertyValue(c, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT;
    p.is_hangul = script == USCRIPT_HANGUL;
    p.is_nfc_stable = u_getIntPropertyValue(c, UCHAR_NFC_QUICK_CHECK) == UNORM_YES;
    return p;
}
