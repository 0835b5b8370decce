// A document on its way in: one arena of bytes, and arrays that point into it.
#ifndef CXAPIAN_DOCUMENT_H
#define CXAPIAN_DOCUMENT_H

#include "bytes.h"

CX_BEGIN

/// One occurrence of a term, or a term without a position.
typedef struct cx_posting {
    /// Where the term's bytes begin in the arena.
    uint32_t offset;
    uint16_t length;
    bool has_position;
    uint32_t position;
    /// How much the occurrence adds to the term's frequency in the document; 0 for filters.
    uint32_t increment;
} cx_posting;

typedef struct cx_value {
    uint32_t slot;
    cx_slice bytes;
} cx_value;

typedef struct cx_document {
    cx_bytes arena;
    const cx_posting *CX_NULLABLE postings;
    size_t posting_count;
    const cx_value *CX_NULLABLE values;
    size_t value_count;
    cx_bytes data;
    /// What is found with a match before the document itself is read, of `cx_bulk` alone.
    cx_bytes head;
} cx_document;

CX_END

#endif
