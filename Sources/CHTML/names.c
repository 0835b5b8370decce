#include "names.h"

#include <pthread.h>
#include <string.h>

#include "CHTML.h"

static const char *const tags[] = {
    "#text", "#unknown",
    /* in alphabetical order from here */
    "a", "abbr", "acronym", "address", "amp-img", "article", "aside", "audio", "b", "base", "big",
    "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite", "code", "dd",
    "del", "details", "dfn", "dialog", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption",
    "figure", "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6",
    "head", "header", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label",
    "legend", "li", "link", "main", "map", "mark", "math", "menu", "meta", "nav", "nobr",
    "noframes", "noscript", "object", "ol", "optgroup", "option", "output", "p", "param",
    "picture", "pre", "q", "rp", "rt", "ruby", "s", "samp", "script", "section", "select",
    "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg",
    "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr",
    "tt", "u", "ul", "var", "video", "wbr",
};

static const char *const attributes[] = {
    "#other",
    /* in alphabetical order from here */
    "about", "alt", "aria-hidden", "aria-label", "class", "content", "datetime", "dir",
    "hidden", "href", "hreflang", "http-equiv", "id", "itemid", "itemprop", "itemscope",
    "itemtype", "lang", "name", "property", "pubdate", "rel", "resource", "role", "style",
    "title", "type", "typeof", "value", "xml:lang",
};

enum {
    tag_count = sizeof tags / sizeof *tags,
    attribute_count = sizeof attributes / sizeof *attributes,
};

/* Names by their hash, so that one comparison tells; made by whoever asks first. */
enum { places = 1024 };
static uint8_t tag_places[places];
static uint8_t attribute_places[places];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static size_t place_of(const char *name, size_t length) {
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < length; i++) {
        hash = (hash ^ (uint8_t)name[i]) * 16777619u;
    }
    return (hash ^ hash >> 15) & (places - 1);
}

static void fill(uint8_t *table, const char *const *names, size_t from, size_t count) {
    for (size_t i = from; i < count; i++) {
        size_t place = place_of(names[i], strlen(names[i]));
        while (table[place] != 0) {
            place = (place + 1) & (places - 1);
        }
        table[place] = (uint8_t)i;
    }
}

static void fill_all(void) {
    fill(tag_places, tags, 2, tag_count);
    fill(attribute_places, attributes, 1, attribute_count);
}

static uint8_t find(const uint8_t *table, const char *const *names, const char *name,
                    size_t length, uint8_t otherwise) {
    pthread_once(&once, fill_all);
    for (size_t place = place_of(name, length); table[place] != 0;
         place = (place + 1) & (places - 1)) {
        const char *known = names[table[place]];
        if (strncmp(known, name, length) == 0 && known[length] == 0) {
            return table[place];
        }
    }
    return otherwise;
}

uint8_t jht_tag_number(const char *name, size_t length) {
    return find(tag_places, tags, name, length, 1);
}

uint8_t jht_attribute_number(const char *name, size_t length) {
    return find(attribute_places, attributes, name, length, 0);
}

const char *jht_tag_name(uint8_t tag) { return tag < tag_count ? tags[tag] : NULL; }

const char *jht_attribute_name(uint8_t key) {
    return key < attribute_count ? attributes[key] : NULL;
}
