#include "names.h"

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

static uint8_t find(const char *const *names, size_t from, size_t count, const char *name,
                    size_t length, uint8_t otherwise) {
    size_t low = from, high = count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strncmp(name, names[middle], length);
        if (order == 0 && names[middle][length] != 0) {
            order = -1;
        }
        if (order == 0) {
            return (uint8_t)middle;
        }
        if (order < 0) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return otherwise;
}

uint8_t jht_tag_number(const char *name, size_t length) {
    return find(tags, 2, tag_count, name, length, 1);
}

uint8_t jht_attribute_number(const char *name, size_t length) {
    return find(attributes, 1, attribute_count, name, length, 0);
}

const char *jht_tag_name(uint8_t tag) { return tag < tag_count ? tags[tag] : NULL; }

const char *jht_attribute_name(uint8_t key) {
    return key < attribute_count ? attributes[key] : NULL;
}
