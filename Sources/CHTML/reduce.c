#define _GNU_SOURCE
#include "reduce.h"

#include <strings.h>

enum {
    longest_name = 64,
    most_attributes = 256,
    longest_data = 48,        /* of data-…: hints are short, state of scripts is long */
    longest_value = 2048,
    longest_content = 1 << 16,
    comment_zone = 1 << 14,   /* where browsers write what they saved, and from where */
    /* No page that people wrote has as many. Those behind are no elements, so that a page of nothing but
     * tags takes no more memory than others. */
    most_start_tags = 500000,
};

struct scanner {
    const uint8_t *start;
    const uint8_t *at;
    const uint8_t *end;
    struct reduced *out;
    unsigned preformatted;
    size_t run_end; /* of the page, right behind the number of the last run; 0 for none */
    size_t start_tags;
};

/* What lies between quotes or up to the next space. */
struct attribute {
    const uint8_t *name, *name_end;
    const uint8_t *value, *value_end;
    uint8_t quote;
    bool has_value;
};

static bool is_space(uint8_t byte) { return byte == 32 || (byte >= 9 && byte <= 13); }

static bool is_letter(uint8_t byte) { return (byte | 32) >= 'a' && (byte | 32) <= 'z'; }

static bool is_name(const uint8_t *start, const uint8_t *end, const char *name) {
    size_t length = strlen(name);
    return (size_t)(end - start) == length && strncasecmp((const char *)start, name, length) == 0;
}

static bool begins(const uint8_t *start, const uint8_t *end, const char *prefix) {
    size_t length = strlen(prefix);
    return (size_t)(end - start) >= length
        && strncasecmp((const char *)start, prefix, length) == 0;
}

/* Whether the part stands anywhere behind the first `from` bytes. */
static bool holds(const uint8_t *start, const uint8_t *end, const char *part, size_t from) {
    return (size_t)(end - start) > from
        && memmem(start + from, (size_t)(end - start) - from, part, strlen(part)) != NULL;
}

static void add_number(struct buffer *page, size_t number) {
    uint8_t digits[24];
    size_t at = sizeof digits;
    do {
        digits[--at] = (uint8_t)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    buffer_add(page, digits + at, sizeof digits - at);
}

static bool is_open_run(const struct scanner *scanner) {
    return scanner->run_end != 0 && scanner->run_end == scanner->out->page.length;
}

/* Takes the bytes that were added to the text behind `start` into the last run, or a new one. */
static void end_run(struct scanner *scanner, size_t start) {
    struct reduced *out = scanner->out;
    uint32_t length = (uint32_t)(out->text.length - start);
    if (length == 0 || out->runs.failed) {
        return;
    }
    if (is_open_run(scanner)) {
        struct text_run *last = (struct text_run *)(void *)(out->runs.bytes + out->runs.length) - 1;
        last->length += length;
        return;
    }
    struct text_run run = {(uint32_t)start, length};
    add_number(&out->page, out->runs.length / sizeof run);
    buffer_byte(&out->page, ';');
    buffer_add(&out->runs, &run, sizeof run);
    scanner->run_end = out->page.length;
}

static bool is_blank(const uint8_t *from, const uint8_t *to) {
    while (from < to && (*from <= 32 || *from == 127)) {
        from++;
    }
    return from == to;
}

static void write_text(struct scanner *scanner, const uint8_t *from, const uint8_t *to) {
    if (from >= to) {
        return;
    }
    struct reduced *out = scanner->out;
    bool stays = !is_open_run(scanner) && is_blank(from, to);
    struct buffer *buffer = stays ? &out->page : &out->text;
    if (!buffer_reserve(buffer, (size_t)(to - from))) {
        return;
    }
    size_t start = buffer->length;
    bool keeps = scanner->preformatted > 0;
    uint8_t *end = buffer->bytes + start;
    bool was_space = false;
    for (const uint8_t *at = from; at < to; at++) {
        uint8_t byte = *at;
        if (byte <= 32 || byte == 127) {
            if (keeps && byte == '\n') {
                *end++ = '\n';
            } else if (keeps || !was_space) {
                *end++ = 32;
            }
            was_space = true;
        } else {
            *end++ = byte;
            was_space = false;
        }
    }
    buffer->length = (size_t)(end - buffer->bytes);
    if (!stays) {
        end_run(scanner, start);
    }
}

/* The end tag `</name`, whatever its case; the end of the page where there is none. */
static const uint8_t *find_end_tag(const uint8_t *at, const uint8_t *end, const char *name) {
    size_t length = strlen(name);
    /* memchr looks at many bytes at a time, memmem for two bytes at one. */
    while ((at = memchr(at, '<', (size_t)(end - at))) != NULL) {
        const uint8_t *after = at + 2 + length;
        if (after <= end && at[1] == '/' && strncasecmp((const char *)at + 2, name, length) == 0
            && (after == end || *after == '>' || *after == '/' || is_space(*after))) {
            return at;
        }
        at++;
    }
    return NULL;
}

/* The first "-->" at or behind a place. */
static const uint8_t *find_comment_end(const uint8_t *from, const uint8_t *end) {
    const uint8_t *at = from;
    while ((at = memchr(at, '>', (size_t)(end - at))) != NULL) {
        if (at - from >= 2 && at[-1] == '-' && at[-2] == '-') {
            return at - 2;
        }
        at++;
    }
    return NULL;
}

/* Reads one attribute; false at the end of the tag. */
static bool next_attribute(struct scanner *scanner, struct attribute *attribute) {
    const uint8_t *at = scanner->at, *end = scanner->end;
    while (at < end && (is_space(*at) || *at == '/')) {
        at++;
    }
    if (at >= end || *at == '>') {
        scanner->at = at;
        return false;
    }
    attribute->name = at;
    while (at < end && !is_space(*at) && *at != '>' && *at != '/'
           && (*at != '=' || at == attribute->name)) {
        at++;
    }
    attribute->name_end = at;
    attribute->has_value = false;
    const uint8_t *sign = at;
    while (sign < end && is_space(*sign)) {
        sign++;
    }
    if (sign >= end || *sign != '=') {
        scanner->at = at;
        return true;
    }
    at = sign + 1;
    while (at < end && is_space(*at)) {
        at++;
    }
    attribute->has_value = true;
    attribute->quote = 0;
    if (at < end && (*at == '"' || *at == '\'')) {
        const uint8_t *close = memchr(at + 1, *at, (size_t)(end - at - 1));
        if (close != NULL) {
            attribute->quote = *at;
            attribute->value = at + 1;
            attribute->value_end = close;
            scanner->at = close + 1;
            return true;
        }
        at++; /* A quote that never ends would swallow the page. */
    }
    attribute->value = at;
    while (at < end && !is_space(*at) && *at != '>') {
        at++;
    }
    attribute->value_end = at;
    scanner->at = at;
    return true;
}

static bool is_wanted(const struct attribute *attribute) {
    const uint8_t *name = attribute->name, *name_end = attribute->name_end;
    const uint8_t *value = attribute->value, *value_end = attribute->value_end;
    if (name_end - name > longest_name) {
        return false;
    }
    for (const uint8_t *at = name; at < name_end; at++) {
        if (!is_letter(*at) && !(*at >= '0' && *at <= '9') && *at != '-' && *at != '_'
            && *at != ':') {
            return false;
        }
    }
    if (!is_letter(*name)) {
        return false;
    }
    if (!attribute->has_value) {
        return true;
    }
    size_t length = (size_t)(value_end - value);
    switch (*name | 32) {
    case 'c':
        if (is_name(name, name_end, "content")) {
            return length <= longest_content;
        }
        break;
    case 's':
        if (is_name(name, name_end, "style")) {
            return length <= longest_value
                && (holds(value, value_end, "none", 0) || holds(value, value_end, "hidden", 0));
        }
        if (is_name(name, name_end, "src") || is_name(name, name_end, "srcset")
            || is_name(name, name_end, "sizes")) {
            return false;
        }
        break;
    case 'o':
        if (begins(name, name_end, "on")) {
            return false;
        }
        break;
    case 'd':
        if (name_end - name == 1) {
            return false;
        }
        if (begins(name, name_end, "data-")) {
            return length <= longest_data
                && (holds(name, name_end, "dat", 5) || holds(name, name_end, "time", 5)
                    || holds(name, name_end, "publ", 5) || holds(name, name_end, "author", 5)
                    || holds(name, name_end, "type", 5) || holds(name, name_end, "component", 5));
        }
        break;
    case 'a':
        if (begins(name, name_end, "aria-")) {
            return is_name(name, name_end, "aria-hidden") || is_name(name, name_end, "aria-label");
        }
        break;
    case 't':
        if (is_name(name, name_end, "title")) {
            return length <= longest_data * 4;
        }
        if (is_name(name, name_end, "target")) {
            return false;
        }
        break;
    case 'j': /* Attributes by which scripts of the page find their elements. */
    case 'k':
    case 'w':
    case 'x':
        return begins(name, name_end, "xml");
    case 'h':
        if (is_name(name, name_end, "height")) {
            return false;
        }
        break;
    default:
        break;
    }
    return length <= longest_value && !begins(value, value_end, "data:");
}

static struct jht_range range(struct scanner *scanner, const uint8_t *from, const uint8_t *to) {
    return (struct jht_range){(uint32_t)(from - scanner->start), (uint32_t)(to - from)};
}

static void note(struct scanner *scanner, struct buffer *list, struct jht_range tag,
                 const uint8_t *from, const uint8_t *to) {
    struct jht_piece piece = {tag, range(scanner, from, to)};
    buffer_add(list, &piece, sizeof piece);
}

/* Passes over what a start tag makes invisible, or writes it where it is text. */
static void skip_content(struct scanner *scanner, const uint8_t *name, const uint8_t *name_end,
                         const uint8_t *tag) {
    static const char *const silent[] = {"script", "style", "svg", "iframe", "textarea", "noframes",
                                         "noembed", "xmp", "title"};
    for (size_t i = 0; i < sizeof silent / sizeof *silent; i++) {
        if (!is_name(name, name_end, silent[i])) {
            continue;
        }
        const uint8_t *close = find_end_tag(scanner->at, scanner->end, silent[i]);
        if (close == NULL) {
            if (i > 1) {
                return; /* Not closed: only a script may swallow the rest. */
            }
            close = scanner->end;
        }
        if (i == 0) {
            note(scanner, &scanner->out->scripts, range(scanner, tag, scanner->at), scanner->at,
                 close);
        } else if (i == 8) {
            struct buffer *text = &scanner->out->text;
            size_t start = text->length;
            for (const uint8_t *at = scanner->at; at < close; at++) {
                if (*at == '<') {
                    buffer_add(text, "&lt;", 4);
                } else {
                    buffer_byte(text, *at < 32 ? 32 : *at);
                }
            }
            end_run(scanner, start);
        }
        scanner->at = close;
        return;
    }
}

static void read_start_tag(struct scanner *scanner) {
    struct buffer *page = &scanner->out->page;
    const uint8_t *tag = scanner->at;
    const uint8_t *name = tag + 1, *name_end = name;
    while (name_end < scanner->end && !is_space(*name_end) && *name_end != '>' && *name_end != '/'
           && *name_end != '<') {
        name_end++;
    }
    buffer_add(page, tag, (size_t)(name_end - tag));
    scanner->at = name_end;
    struct attribute attribute = {0};
    struct reduced *out = scanner->out;
    struct raw_tag kept = {(uint32_t)(out->attributes.length / sizeof(struct raw_attribute)), 0};
    while (next_attribute(scanner, &attribute)) {
        if (is_wanted(&attribute) && kept.count < most_attributes) {
            struct raw_attribute raw = {
                range(scanner, attribute.name, attribute.name_end), {0, 0}};
            if (attribute.has_value) {
                raw.value = range(scanner, attribute.value, attribute.value_end);
            }
            buffer_add(&out->attributes, &raw, sizeof raw);
            kept.count++;
        }
    }
    if (kept.count > 0) {
        buffer_add(page, " x=\"", 4);
        add_number(page, out->tags.length / sizeof(struct raw_tag));
        buffer_byte(page, '"');
        buffer_add(&out->tags, &kept, sizeof kept);
    }
    bool is_empty = scanner->at > name_end && scanner->at[-1] == '/';
    if (scanner->at < scanner->end) {
        scanner->at++;
    }
    buffer_byte(page, '>');
    scanner->preformatted += is_name(name, name_end, "pre");
    bool is_drawing = is_name(name, name_end, "svg") || is_name(name, name_end, "iframe");
    if (!(is_empty && is_drawing)) {
        skip_content(scanner, name, name_end, tag);
    }
}

/* Passes over a start tag and what it makes invisible; white space stands for it. */
static void skip_start_tag(struct scanner *scanner) {
    struct reduced *out = scanner->out;
    const size_t page = out->page.length;
    const size_t tags = out->tags.length, attributes = out->attributes.length;
    const size_t run_end = scanner->run_end;
    read_start_tag(scanner);
    scanner->run_end = run_end;
    out->page.length = page;
    out->tags.length = tags;
    out->attributes.length = attributes;
    buffer_byte(&out->page, ' ');
}

static void read_end_tag(struct scanner *scanner) {
    const uint8_t *name = scanner->at + 2, *name_end = name;
    while (name_end < scanner->end && !is_space(*name_end) && *name_end != '>'
           && *name_end != '/') {
        name_end++;
    }
    buffer_add(&scanner->out->page, scanner->at, (size_t)(name_end - scanner->at));
    buffer_byte(&scanner->out->page, '>');
    if (scanner->preformatted > 0 && is_name(name, name_end, "pre")) {
        scanner->preformatted--;
    }
    const uint8_t *close = memchr(name_end, '>', (size_t)(scanner->end - name_end));
    scanner->at = close != NULL ? close + 1 : scanner->end;
}

/* Passes over a comment, a document type or a processing instruction. */
static void skip_declaration(struct scanner *scanner) {
    const uint8_t *at = scanner->at, *end = scanner->end;
    if (end - at >= 4 && memcmp(at, "<!--", 4) == 0) {
        const uint8_t *close = find_comment_end(at + 2, end);
        const uint8_t *close2 = close;
        if (close == NULL) {
            /* Not closed: as browsers once did, up to the end of this tag only. */
            close2 = close = memchr(at, '>', (size_t)(end - at));
            scanner->at = close != NULL ? close + 1 : end;
            return;
        }
        if (at - scanner->start < comment_zone && close2 >= at + 4) {
            note(scanner, &scanner->out->comments, (struct jht_range){0, 0}, at + 4, close2);
        }
        scanner->at = close + 3;
        return;
    }
    const uint8_t *close = memchr(at, '>', (size_t)(end - at));
    if (begins(at, end, "<!doctype")) {
        const uint8_t *subset = memchr(at, '[', (size_t)((close != NULL ? close : end) - at));
        if (subset != NULL) {
            const uint8_t *subset_end = memmem(subset, (size_t)(end - subset), "]>", 2);
            close = subset_end != NULL ? subset_end + 1 : close;
        }
    }
    scanner->at = close != NULL ? close + 1 : end;
}

void jht_reduce(const uint8_t *bytes, size_t length, struct reduced *reduced) {
    struct scanner scanner = {bytes, bytes, bytes + length, reduced, 0, 0, 0};
    buffer_reserve(&reduced->page, length / 2 + 64);
    while (scanner.at < scanner.end && !reduced->page.failed) {
        const uint8_t *open = memchr(scanner.at, '<', (size_t)(scanner.end - scanner.at));
        write_text(&scanner, scanner.at, open != NULL ? open : scanner.end);
        if (open == NULL) {
            break;
        }
        scanner.at = open;
        uint8_t next = open + 1 < scanner.end ? open[1] : 0;
        if (is_letter(next)) {
            if (scanner.start_tags++ < most_start_tags) {
                read_start_tag(&scanner);
            } else {
                skip_start_tag(&scanner);
            }
        } else if (next == '/' && open + 2 < scanner.end && is_letter(open[2])) {
            read_end_tag(&scanner);
        } else if (next == '!' || next == '?' || next == '/') {
            skip_declaration(&scanner);
        } else {
            size_t start = reduced->text.length;
            buffer_add(&reduced->text, "&lt;", 4);
            end_run(&scanner, start);
            scanner.at++;
        }
    }
}
