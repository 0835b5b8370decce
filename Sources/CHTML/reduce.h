/* Copies a page without what nobody reads: scripts, styles, drawings, comments, attributes of no
 * use, and runs of white space. It is what makes libxml2 quick enough for crawls. */
#ifndef JHT_REDUCE_H
#define JHT_REDUCE_H

#include "CHTML.h"
#include "buffer.h"

/* An attribute as the page writes it. */
struct raw_attribute {
    struct jht_range name;
    struct jht_range value;
};

/* The attributes of one start tag. */
struct raw_tag {
    uint32_t first;
    uint32_t count;
};

/* Text is replaced with the number of a run of it and a semicolon, but for white space, which stays:
 * libxml2 reads text, too, character by character, and all that it needs of it is that it's there. */
struct text_run {
    uint32_t start; /* in `text` */
    uint32_t length;
};

/* The attributes of a tag are replaced with one, `x`, that holds the number of a raw_tag: libxml2
 * reads values character by character, and half of a usual page is attributes. */
struct reduced {
    struct buffer page;
    struct buffer text;       /* white space folded, entities as written */
    struct buffer runs;       /* of struct text_run */
    struct buffer tags;       /* of struct raw_tag */
    struct buffer attributes; /* of struct raw_attribute */
    struct buffer scripts;    /* of struct jht_piece */
    struct buffer comments;   /* of struct jht_piece */
};

void jht_reduce(const uint8_t *bytes, size_t length, struct reduced *reduced);

#endif
