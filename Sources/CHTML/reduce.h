/* Copies a page without what nobody reads: scripts, styles, drawings, comments, attributes of no
 * use, and runs of white space. It is what makes libxml2 quick enough for crawls. */
#ifndef JHT_REDUCE_H
#define JHT_REDUCE_H

#include "CHTML.h"
#include "buffer.h"

struct reduced {
    struct buffer page;
    struct buffer scripts;    /* of struct jht_piece */
    struct buffer comments;   /* of struct jht_piece */
};

void jht_reduce(const uint8_t *bytes, size_t length, struct reduced *reduced);

#endif
