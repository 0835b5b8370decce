#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <limits.h>
#include <pthread.h>

#include "CHTML.h"
#include "buffer.h"
#include "names.h"
#include "reduce.h"

enum { deepest = 500, largest_input = 1 << 30 };

struct builder {
    htmlParserCtxtPtr context;
    const uint8_t *page;
    const struct reduced *reduced;
    struct buffer nodes;
    struct buffer attributes;
    struct buffer text;
    struct buffer attribute_text;
    uint32_t open[deepest + 1]; /* the elements that aren't closed yet */
    size_t depth;
    size_t run; /* the number of a run of text, as far as it was read */
};

static struct jht_node *node_at(struct builder *builder, uint32_t index) {
    return (struct jht_node *)(void *)builder->nodes.bytes + index;
}

static uint32_t node_count(const struct builder *builder) {
    return (uint32_t)(builder->nodes.length / sizeof(struct jht_node));
}

static struct jht_node *add_node(struct builder *builder, uint8_t tag) {
    if (!buffer_reserve(&builder->nodes, sizeof(struct jht_node))) {
        return NULL;
    }
    uint32_t index = node_count(builder);
    builder->nodes.length += sizeof(struct jht_node);
    struct jht_node *node = node_at(builder, index);
    memset(node, 0, sizeof *node);
    node->parent = builder->depth > 0 ? builder->open[builder->depth - 1] : 0;
    node->end = index + 1;
    node->text = node->text_end = (uint32_t)builder->text.length;
    node->tag = tag;
    node->depth = builder->depth < 255 ? (uint8_t)builder->depth : 255;
    return node;
}

/* The characters that pages in Windows' charset mean by numbers 128 to 159 (as browsers do). */
static const uint16_t windows[32] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178,
};

static const char decimal[] = "0123456789";
static const char hexadecimal[] = "0123456789abcdefABCDEF";

static void add_utf8(struct buffer *buffer, uint32_t code) {
    if (code < 0x80) {
        buffer_byte(buffer, code < 32 ? 32 : (uint8_t)code);
        return;
    }
    if (code < 0x800) {
        buffer_byte(buffer, (uint8_t)(0xC0 | code >> 6));
    } else if (code < 0x10000) {
        buffer_byte(buffer, (uint8_t)(0xE0 | code >> 12));
        buffer_byte(buffer, (uint8_t)(0x80 | (code >> 6 & 63)));
    } else {
        buffer_byte(buffer, (uint8_t)(0xF0 | code >> 18));
        buffer_byte(buffer, (uint8_t)(0x80 | (code >> 12 & 63)));
        buffer_byte(buffer, (uint8_t)(0x80 | (code >> 6 & 63)));
    }
    buffer_byte(buffer, (uint8_t)(0x80 | (code & 63)));
}

static void add_text(struct buffer *buffer, const uint8_t *bytes, size_t length) {
    const uint8_t *end = bytes + length;
    const uint8_t *at = memchr(bytes, 0xC2, length);
    while (at != NULL) {
        if (at + 1 < end && at[1] < 0xA0) {
            buffer_add(buffer, bytes, (size_t)(at - bytes));
            add_utf8(buffer, windows[at[1] - 0x80]);
            bytes = at + 2;
        }
        at = at + 2 < end ? memchr(at + 2, 0xC2, (size_t)(end - at - 2)) : NULL;
    }
    buffer_add(buffer, bytes, (size_t)(end - bytes));
}

/* The character that `&…` stands for, written to `buffer`; 0 where it stands for itself, else the
 * bytes read. As browsers do in attributes, names count only with their semicolon. */
static size_t add_reference(struct buffer *buffer, const uint8_t *bytes, size_t length) {
    const uint8_t *semicolon = memchr(bytes, ';', length < 34 ? length : 34);
    if (length > 3 && bytes[1] == '#') {
        bool is_hex = (bytes[2] | 32) == 'x';
        char digits[16] = {0};
        size_t count = 0, at = is_hex ? 3 : 2;
        while (at < length && count < 9 && strchr(is_hex ? hexadecimal : decimal, bytes[at]) != NULL
               && bytes[at] != 0) {
            digits[count++] = (char)bytes[at++];
        }
        if (count == 0) {
            return 0;
        }
        unsigned long code = strtoul(digits, NULL, is_hex ? 16 : 10);
        if (code >= 128 && code < 160) {
            code = windows[code - 128];
        }
        bool is_bad = code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000);
        add_utf8(buffer, is_bad ? 0xFFFD : (uint32_t)code);
        return at + (at < length && bytes[at] == ';');
    }
    if (semicolon == NULL || semicolon == bytes + 1) {
        return 0;
    }
    char name[34] = {0};
    memcpy(name, bytes + 1, (size_t)(semicolon - bytes - 1));
    const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)name);
    if (entity == NULL) {
        return 0;
    }
    add_utf8(buffer, entity->value);
    return (size_t)(semicolon - bytes) + 1;
}

static void add_value(struct buffer *buffer, const uint8_t *bytes, size_t length) {
    const uint8_t *end = bytes + length;
    const uint8_t *at = memchr(bytes, '&', length);
    while (at != NULL) {
        add_text(buffer, bytes, (size_t)(at - bytes));
        size_t read = add_reference(buffer, at, (size_t)(end - at));
        if (read == 0) {
            buffer_byte(buffer, '&');
            read = 1;
        }
        bytes = at + read;
        at = bytes < end ? memchr(bytes, '&', (size_t)(end - bytes)) : NULL;
    }
    add_text(buffer, bytes, (size_t)(end - bytes));
}

static void add_attribute(struct builder *builder, const struct raw_attribute *raw) {
    struct jht_attribute attribute = {0};
    struct buffer *text = &builder->attribute_text;
    attribute.name.start = (uint32_t)text->length;
    attribute.name.length = raw->name.length;
    if (!buffer_reserve(text, raw->name.length)) {
        return;
    }
    for (uint32_t i = 0; i < raw->name.length; i++) {
        uint8_t byte = builder->page[raw->name.start + i];
        text->bytes[text->length++] = byte >= 'A' && byte <= 'Z' ? byte | 32 : byte;
    }
    attribute.key = jht_attribute_number((const char *)text->bytes + attribute.name.start,
                                         raw->name.length);
    attribute.value.start = (uint32_t)text->length;
    if (raw->value.length > 0) {
        add_value(text, builder->page + raw->value.start, raw->value.length);
    }
    attribute.value.length = (uint32_t)text->length - attribute.value.start;
    buffer_add(&builder->attributes, &attribute, sizeof attribute);
}

/* Adds what the attribute `x` stands for (see reduce.h). */
static void add_attributes(struct builder *builder, const char *number) {
    size_t count = builder->reduced->tags.length / sizeof(struct raw_tag);
    size_t index = (size_t)strtoul(number, NULL, 10);
    if (index >= count) {
        return;
    }
    const struct raw_tag *tag = (const struct raw_tag *)(void *)builder->reduced->tags.bytes + index;
    const struct raw_attribute *raw =
        (const struct raw_attribute *)(void *)builder->reduced->attributes.bytes + tag->first;
    for (uint32_t i = 0; i < tag->count; i++) {
        add_attribute(builder, raw + i);
    }
}

static void on_start(void *opaque, const xmlChar *name, const xmlChar **attributes) {
    struct builder *builder = opaque;
    uint32_t first = (uint32_t)(builder->attributes.length / sizeof(struct jht_attribute));
    uint32_t index = node_count(builder);
    const char *text = (const char *)name;
    struct jht_node *node = add_node(builder, jht_tag_number(text, strlen(text)));
    if (node == NULL) {
        return;
    }
    if (attributes != NULL && attributes[0] != NULL && attributes[1] != NULL) {
        add_attributes(builder, (const char *)attributes[1]);
    }
    size_t count = builder->attributes.length / sizeof(struct jht_attribute) - first;
    node->attributes = first;
    node->attribute_count = (uint16_t)count;
    if (builder->depth < deepest) {
        builder->open[builder->depth++] = index;
        return;
    }
    /* Too deep for any page that people wrote. libxml2 searches its stack for every end tag, so
     * that a deep one would cost the square of its depth: the element is taken off again. */
    htmlParserCtxtPtr context = builder->context;
    if (context->nameNr > 0) {
        context->nameNr--;
        context->name = context->nameNr > 0 ? context->nameTab[context->nameNr - 1] : NULL;
    }
}

static void close_top(struct builder *builder) {
    struct jht_node *node = node_at(builder, builder->open[--builder->depth]);
    node->end = node_count(builder);
    node->text_end = (uint32_t)builder->text.length;
}

static void on_end(void *opaque, const xmlChar *name) {
    struct builder *builder = opaque;
    const char *text = (const char *)name;
    uint8_t tag = jht_tag_number(text, strlen(text));
    /* The root, the first, stays open. */
    for (size_t level = builder->depth; level > 1; level--) {
        if (node_at(builder, builder->open[level - 1])->tag == tag) {
            while (builder->depth >= level) {
                close_top(builder);
            }
            return;
        }
    }
}

/* Adds white space as it is, and the runs of text that numbers stand for (see reduce.h). The parser may
 * give a number in two pieces. */
static void add_runs(struct builder *builder, const uint8_t *bytes, size_t length) {
    const struct reduced *reduced = builder->reduced;
    size_t count = reduced->runs.length / sizeof(struct text_run);
    for (size_t i = 0; i < length; i++) {
        if (bytes[i] >= '0' && bytes[i] <= '9') {
            builder->run = builder->run * 10 + (size_t)(bytes[i] - '0');
        } else if (bytes[i] != ';') {
            buffer_byte(&builder->text, bytes[i]);
        } else {
            if (builder->run < count) {
                const struct text_run *run =
                    (const struct text_run *)(void *)reduced->runs.bytes + builder->run;
                add_value(&builder->text, reduced->text.bytes + run->start, run->length);
            }
            builder->run = 0;
        }
    }
}

static void on_text(void *opaque, const xmlChar *bytes, int length) {
    struct builder *builder = opaque;
    if (length <= 0) {
        return;
    }
    uint32_t count = node_count(builder);
    struct jht_node *last = count > 0 ? node_at(builder, count - 1) : NULL;
    uint32_t parent = builder->depth > 0 ? builder->open[builder->depth - 1] : 0;
    if (last == NULL || last->tag != 0 || last->parent != parent) {
        last = add_node(builder, 0);
        if (last == NULL) {
            return;
        }
    }
    add_runs(builder, bytes, (size_t)length);
    last->text_end = (uint32_t)builder->text.length;
}

static void start_library(void) { xmlInitParser(); }

static bool run_parser(struct builder *builder, const struct buffer *page) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, start_library);
    htmlSAXHandler handler;
    memset(&handler, 0, sizeof handler);
    handler.startElement = on_start;
    handler.endElement = on_end;
    handler.characters = on_text;
    handler.ignorableWhitespace = on_text;
    handler.cdataBlock = on_text;
    htmlParserCtxtPtr context =
        htmlCreateMemoryParserCtxt((const char *)page->bytes, (int)page->length);
    if (context == NULL) {
        return false;
    }
    *context->sax = handler;
    context->userData = builder;
    builder->context = context;
    htmlCtxtUseOptions(context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                                    | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    *context->sax = handler;
    context->options |= XML_PARSE_HUGE;
    context->charset = XML_CHAR_ENCODING_UTF8;
    htmlParseDocument(context);
    htmlFreeParserCtxt(context);
    builder->context = NULL;
    return true;
}

bool jht_parse(const uint8_t *bytes, size_t length, struct jht_page *page) {
    memset(page, 0, sizeof *page);
    if (length > largest_input) {
        return false;
    }
    struct reduced reduced;
    memset(&reduced, 0, sizeof reduced);
    jht_reduce(bytes, length, &reduced);
    struct builder *builder = calloc(1, sizeof *builder);
    bool done = builder != NULL && !reduced.page.failed && !reduced.scripts.failed
        && !reduced.text.failed
        && !reduced.runs.failed && !reduced.comments.failed && !reduced.tags.failed && !reduced.attributes.failed
        && reduced.page.length < INT_MAX;
    if (done) {
        builder->page = bytes;
        builder->reduced = &reduced;
        add_node(builder, 1);
        builder->open[builder->depth++] = 0;
        if (reduced.page.length > 0) {
            done = run_parser(builder, &reduced.page);
        }
        done = done && !builder->nodes.failed && !builder->attributes.failed
            && !builder->text.failed && !builder->attribute_text.failed;
        while (done && builder->depth > 0) {
            close_top(builder);
        }
    }
    if (done) {
        page->nodes = (struct jht_node *)(void *)builder->nodes.bytes;
        page->node_count = node_count(builder);
        page->attributes = (struct jht_attribute *)(void *)builder->attributes.bytes;
        page->attribute_count = builder->attributes.length / sizeof(struct jht_attribute);
        page->text = builder->text.bytes;
        page->text_length = builder->text.length;
        page->attribute_text = builder->attribute_text.bytes;
        page->attribute_text_length = builder->attribute_text.length;
        page->scripts = (struct jht_piece *)(void *)reduced.scripts.bytes;
        page->script_count = reduced.scripts.length / sizeof(struct jht_piece);
        page->comments = (struct jht_piece *)(void *)reduced.comments.bytes;
        page->comment_count = reduced.comments.length / sizeof(struct jht_piece);
    } else {
        if (builder != NULL) {
            free(builder->nodes.bytes);
            free(builder->attributes.bytes);
            free(builder->text.bytes);
            free(builder->attribute_text.bytes);
        }
        free(reduced.scripts.bytes);
        free(reduced.comments.bytes);
    }
    free(reduced.page.bytes);
    free(reduced.text.bytes);
    free(reduced.runs.bytes);
    free(reduced.tags.bytes);
    free(reduced.attributes.bytes);
    free(builder);
    return done;
}

void jht_page_free(struct jht_page *page) {
    if (page == NULL) {
        return;
    }
    free(page->nodes);
    free(page->attributes);
    free(page->text);
    free(page->attribute_text);
    free(page->scripts);
    free(page->comments);
    memset(page, 0, sizeof *page);
}
