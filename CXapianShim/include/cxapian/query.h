// A query as an array: each operator after its operands, like an old pocket calculator.
#ifndef CXAPIAN_QUERY_H
#define CXAPIAN_QUERY_H

#include "bytes.h"
#include "error.h"

CX_BEGIN

typedef int32_t cx_operator;

enum {
    CX_QUERY_NOTHING = 0,
    CX_QUERY_ALL = 1,
    /// `text`: the term; `number`: its frequency in the query.
    CX_QUERY_TERM = 2,
    CX_QUERY_AND = 3,
    CX_QUERY_OR = 4,
    CX_QUERY_XOR = 5,
    CX_QUERY_MAX = 6,
    CX_QUERY_SYNONYM = 7,
    CX_QUERY_AND_NOT = 8,
    CX_QUERY_AND_MAYBE = 9,
    CX_QUERY_FILTER = 10,
    /// `number`: the window in positions, 0 for as many as there are operands. Operands are terms
    /// or CX_QUERY_OR of such.
    CX_QUERY_PHRASE = 11,
    CX_QUERY_NEAR = 12,
    /// `number`: how many operands are kept, those of the highest weight.
    CX_QUERY_ELITE_SET = 13,
    /// `factor`: what the weight of the one operand is multiplied by.
    CX_QUERY_SCALE = 14,
    /// `slot`, `text`: the lower bound, `other_text`: the upper one; both inclusive.
    CX_QUERY_VALUE_RANGE = 15,
    /// `slot`, `text`: the bound, inclusive.
    CX_QUERY_VALUE_AT_LEAST = 16,
    CX_QUERY_VALUE_AT_MOST = 17,
    /// `text`: the prefix; `number`: the most terms, 0 for all; `limit_kind` and `combiner` below.
    CX_QUERY_WILDCARD = 18
};

/// What happens to a wildcard with more terms than allowed, and how its terms are joined.
enum {
    CX_WILDCARD_FAIL = 0,
    CX_WILDCARD_FIRST = 1,
    CX_WILDCARD_MOST_FREQUENT = 2,
    CX_COMBINE_SYNONYM = 0,
    CX_COMBINE_OR = 1,
    CX_COMBINE_MAX = 2
};

typedef struct cx_query_node {
    cx_operator operation;
    /// How many of the queries before it are its operands.
    uint32_t operand_count;
    uint32_t number;
    uint32_t slot;
    int32_t limit_kind;
    int32_t combiner;
    double factor;
    cx_slice text;
    cx_slice other_text;
} cx_query_node;

/// A whole query; nodes without any match nothing.
typedef struct cx_query {
    cx_bytes arena;
    const cx_query_node *CX_NULLABLE nodes;
    size_t node_count;
} cx_query;

/// Xapian's own description of the query, for people and tests.
bool cx_query_describe(const cx_query *query, cx_blob *CX_NULLABLE *CX_NONNULL out,
                       cx_error *CX_NULLABLE error) CX_NOEXCEPT;

CX_END

#endif
