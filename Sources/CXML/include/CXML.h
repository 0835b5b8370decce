/* Reads XML as a row of events: an element begins, text, an element ends.
 *
 * A plain C face over libxml2's reader; its own headers stay private.
 *  1. Nothing is fetched from anywhere, no DTD is loaded, entities of the document stay unexpanded.
 *  2. Mistakes in the markup are mended where libxml2 can; nothing is printed.
 *  3. A reader belongs to one thread at a time; different readers to any. */
#ifndef CXML_H
#define CXML_H

#include <stdbool.h>
#include <stddef.h>

enum jxm_event {
    jxm_end = 0,
    jxm_start_element = 1,
    jxm_end_element = 2,
    jxm_text = 3,
    jxm_failed = 4,
    jxm_reference = 5 /* to an entity that stays unexpanded; its name is jxm_name's */
};

struct jxm_reader;

/* A reader of a document in memory, which must stay until jxm_close. `charset` is what a header
 * said of it, or NULL. NULL where memory runs out. */
struct jxm_reader *jxm_open(const char *bytes, size_t length, const char *charset);

/* Goes on to the next event. */
enum jxm_event jxm_next(struct jxm_reader *reader);

/* Whether the element that begins here also ends here. */
bool jxm_is_empty(struct jxm_reader *reader);

/* The element's name without its prefix; never NULL, valid until the next event. */
const char *jxm_name(struct jxm_reader *reader);

/* The element's namespace, or "". */
const char *jxm_namespace(struct jxm_reader *reader);

/* The text's characters; never NULL. */
const char *jxm_value(struct jxm_reader *reader);

/* An attribute of the element that begins here, or NULL; freed with jxm_free. */
char *jxm_attribute(struct jxm_reader *reader, const char *name);

/* Frees an attribute; NULL is fine. */
void jxm_free(char *text);

/* Frees the reader; NULL is fine. */
void jxm_close(struct jxm_reader *reader);

#endif
