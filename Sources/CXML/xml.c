#include "CXML.h"

#include <libxml/xmlreader.h>
#include <limits.h>
#include <stdlib.h>

struct jxm_reader {
    xmlTextReaderPtr reader;
};

static void keep_quiet(void *context, const char *message, xmlParserSeverities severity,
                       xmlTextReaderLocatorPtr place) {
    (void)context;
    (void)message;
    (void)severity;
    (void)place;
}

struct jxm_reader *jxm_open(const char *bytes, size_t length, const char *charset) {
    if (length > INT_MAX) {
        return NULL;
    }
    struct jxm_reader *reader = calloc(1, sizeof *reader);
    if (reader == NULL) {
        return NULL;
    }
    int options = XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                  XML_PARSE_NOCDATA;
    reader->reader = xmlReaderForMemory(bytes, (int)length, NULL, charset, options);
    if (reader->reader == NULL) {
        free(reader);
        return NULL;
    }
    xmlTextReaderSetErrorHandler(reader->reader, keep_quiet, NULL);
    return reader;
}

enum jxm_event jxm_next(struct jxm_reader *reader) {
    for (;;) {
        int result = xmlTextReaderRead(reader->reader);
        if (result <= 0) {
            return result == 0 ? jxm_end : jxm_failed;
        }
        switch (xmlTextReaderNodeType(reader->reader)) {
        case XML_READER_TYPE_ELEMENT:
            return jxm_start_element;
        case XML_READER_TYPE_END_ELEMENT:
            return jxm_end_element;
        case XML_READER_TYPE_TEXT:
        case XML_READER_TYPE_CDATA:
        case XML_READER_TYPE_WHITESPACE:
        case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
            return jxm_text;
        case XML_READER_TYPE_ENTITY_REFERENCE:
            return jxm_reference;
        default:
            break;
        }
    }
}

bool jxm_is_empty(struct jxm_reader *reader) {
    return xmlTextReaderIsEmptyElement(reader->reader) == 1;
}

static const char *text_or_nothing(const xmlChar *text) {
    return text != NULL ? (const char *)text : "";
}

const char *jxm_name(struct jxm_reader *reader) {
    return text_or_nothing(xmlTextReaderConstLocalName(reader->reader));
}

const char *jxm_namespace(struct jxm_reader *reader) {
    return text_or_nothing(xmlTextReaderConstNamespaceUri(reader->reader));
}

const char *jxm_value(struct jxm_reader *reader) {
    return text_or_nothing(xmlTextReaderConstValue(reader->reader));
}

char *jxm_attribute(struct jxm_reader *reader, const char *name) {
    return (char *)xmlTextReaderGetAttribute(reader->reader, (const xmlChar *)name);
}

void jxm_free(char *text) {
    if (text != NULL) {
        xmlFree(text);
    }
}

void jxm_close(struct jxm_reader *reader) {
    if (reader == NULL) {
        return;
    }
    xmlFreeTextReader(reader->reader);
    free(reader);
}
