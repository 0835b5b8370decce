/* Which language is this text in? A plain C face over CLD2. */
#ifndef CLANGUAGES_H
#define CLANGUAGES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#define JLG_NOEXCEPT noexcept
#else
#define JLG_NOEXCEPT
#endif

/* What CLD2 says of a text: its code for the language (NUL-terminated ASCII), whether it trusts
 * itself, the share of the text in that language (0 to 100), and a score per kilobyte that is
 * higher the more typical the letters are. */
struct jlg_language {
    char code[16];
    bool is_reliable;
    int32_t percent;
    double score;
};

/* Detects the language of UTF-8 text; false when nothing is detected or the text isn't valid UTF-8.
 * Any thread, any number at once; nothing is kept. */
bool jlg_detect(const char *text, size_t length, struct jlg_language *language) JLG_NOEXCEPT;

#ifdef __cplusplus
}
#endif
#endif
