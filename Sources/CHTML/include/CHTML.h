/* What elements, attributes and text does an HTML page consist of?
 *
 * A plain C face over libxml2's HTML parser; libxml2's own headers stay private. What nobody reads
 * (scripts, styles, drawings, comments, long attributes) is cut before the parser sees it.
 *  1. Bytes are pointer + length, always valid UTF-8, never NUL-terminated.
 *  2. No function throws, aborts or keeps a pointer it was given.
 *  3. What a function allocates is freed with the matching `..._free`, which takes NULL.
 *  4. Every function may be called from any thread at once. */
#ifndef CHTML_H
#define CHTML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A part of one of the byte buffers. */
struct jht_range {
    uint32_t start;
    uint32_t length;
};

/* An element or a piece of text. Nodes stand in document order, so that the descendants of a node
 * are the nodes up to `end`, and their text is one range of the text buffer. */
struct jht_node {
    uint32_t parent;          /* the root's parent is the root */
    uint32_t end;             /* the first node behind the last descendant */
    uint32_t text;            /* offset in the text buffer */
    uint32_t text_end;        /* offset behind the text of all descendants */
    uint32_t attributes;      /* the first attribute */
    uint16_t attribute_count;
    uint8_t tag;              /* a number of jht_tag_name; 0 for text, 1 for unknown elements */
    uint8_t depth;            /* elements above it, 255 for any more */
};

/* An attribute; name and value are ranges of the attribute buffer, entities decoded. */
struct jht_attribute {
    struct jht_range name;
    struct jht_range value;
    uint8_t key;              /* a number of jht_attribute_name; 0 for others */
};

/* A script or a comment at the head of the page; ranges of the page itself. */
struct jht_piece {
    struct jht_range tag;     /* the whole start tag; empty for a comment */
    struct jht_range content;
};

struct jht_page {
    struct jht_node *nodes;
    size_t node_count;
    struct jht_attribute *attributes;
    size_t attribute_count;
    uint8_t *text;
    size_t text_length;
    uint8_t *attribute_text;
    size_t attribute_text_length;
    struct jht_piece *scripts;
    size_t script_count;
    struct jht_piece *comments;
    size_t comment_count;
};

/* Parses a page of UTF-8. Node 0 is a root that holds everything. False (and `page` zeroed) when
 * memory runs out or the page exceeds 2^30 bytes. Elements deeper than 500 become siblings. */
bool jht_parse(const uint8_t *bytes, size_t length, struct jht_page *page);

/* Frees what jht_parse allocated and zeroes it; does nothing to a zeroed page or to NULL. */
void jht_page_free(struct jht_page *page);

/* The name of a tag by its number; NULL behind the last. 0 is "#text", 1 is "#unknown". */
const char *jht_tag_name(uint8_t tag);

/* The name of an attribute by its number; NULL behind the last. 0 is "#other". */
const char *jht_attribute_name(uint8_t key);

#endif
