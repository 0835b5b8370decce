#include "CLanguages.h"

#include <climits>
#include <cstdio>
#include <cstring>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

bool jlg_detect(const char *text, size_t length, jlg_language *language) noexcept {
    *language = jlg_language{};
    if (length == 0 || length > INT_MAX) {
        return false;
    }
    try {
        CLD2::Language top[3] = {CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE,
                                 CLD2::UNKNOWN_LANGUAGE};
        int percent[3] = {0, 0, 0};
        double score[3] = {0, 0, 0};
        int text_bytes = 0;
        int valid_prefix = 0;
        bool reliable = false;
        const CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING,
                                      CLD2::UNKNOWN_LANGUAGE};
        CLD2::Language found = CLD2::ExtDetectLanguageSummaryCheckUTF8(
            text, static_cast<int>(length), true, &hints, 0, top, percent, score, nullptr,
            &text_bytes, &reliable, &valid_prefix);
        if (valid_prefix < static_cast<int>(length) || found == CLD2::UNKNOWN_LANGUAGE) {
            return false;
        }
        const char *code = CLD2::LanguageCode(found);
        if (std::strlen(code) >= sizeof language->code) {
            return false;
        }
        std::strcpy(language->code, code);
        language->is_reliable = reliable;
        for (int i = 0; i < 3; i++) {
            if (top[i] == found) {
                language->percent = percent[i];
                language->score = score[i];
            }
        }
        return true;
    } catch (...) {
        return false;
    }
}
