// A whole search in one call, answered by one result.
#ifndef CXAPIAN_SEARCH_H
#define CXAPIAN_SEARCH_H

#include "bytes.h"
#include "database.h"
#include "query.h"

CX_BEGIN

enum {
    /// BM25 with Xapian's own parameters.
    CX_WEIGHTING_DEFAULT = 0,
    CX_WEIGHTING_BOOLEAN = 1,
    /// k1, k2, k3, b, least normalised length.
    CX_WEIGHTING_BM25 = 2,
    /// The same and delta.
    CX_WEIGHTING_BM25_PLUS = 3,
    CX_WEIGHTING_COORDINATE = 4,
    CX_WEIGHTING_DPH = 5,
    CX_WEIGHTING_DLH = 6,
    /// k
    CX_WEIGHTING_TRADITIONAL = 7
};

enum {
    CX_ORDER_RELEVANCE = 0,
    CX_ORDER_VALUE = 1,
    CX_ORDER_VALUE_THEN_RELEVANCE = 2,
    CX_ORDER_RELEVANCE_THEN_VALUE = 3,
    /// By document id alone; nothing is weighed.
    CX_ORDER_DOCUMENT_ID = 4
};

/// "No slot".
#define CX_NO_SLOT UINT32_MAX

typedef struct cx_request {
    cx_query query;
    uint32_t offset;
    uint32_t limit;
    uint32_t check_at_least;
    int32_t weighting;
    double parameters[6];
    int32_t order;
    uint32_t order_slot;
    /// Turns the order of values, or of document ids for CX_ORDER_DOCUMENT_ID.
    bool descending;
    /// Documents that are equal otherwise come with the highest id first.
    bool newest_first;
    bool includes_data;
    /// What the writer of each document wanted found before the document itself is read.
    bool includes_heads;
    uint32_t collapse_slot;
    uint32_t collapse_limit;
    int32_t percent_cutoff;
    double weight_cutoff;
    const uint32_t *CX_NULLABLE facet_slots;
    size_t facet_slot_count;
    const uint32_t *CX_NULLABLE value_slots;
    size_t value_slot_count;
    cx_bytes term_arena;
    const cx_slice *CX_NULLABLE position_terms;
    size_t position_term_count;
    /// For each of them which group it is of; no number is lower than the one before. Positions come back
    /// by group, those of its terms one after the other. NULL where each term is a group by itself.
    const uint32_t *CX_NULLABLE position_groups;
    /// How many groups there are.
    size_t position_group_count;
    /// Documents that are passed over as if they weren't there, by rising id.
    const uint32_t *CX_NULLABLE hidden;
    size_t hidden_count;
} cx_request;

typedef struct cx_match {
    uint32_t document_id;
    uint32_t collapse_count;
    double weight;
    int32_t percent;
    cx_slice data;
    cx_slice head;
} cx_match;

typedef struct cx_facet {
    uint32_t slot;
    /// The number of documents that were looked at, those without a value included.
    uint32_t checked;
    size_t first_value;
    size_t value_count;
} cx_facet;

typedef struct cx_facet_value {
    cx_slice value;
    uint32_t count;
} cx_facet_value;

/// The answer to a search. Slices point into `arena`. Freed with `cx_match_set_free`.
typedef struct cx_match_set {
    uint32_t lower_bound;
    uint32_t estimated;
    uint32_t upper_bound;
    double maximum_possible;
    double maximum_attained;
    size_t match_count;
    const cx_match *CX_NULLABLE matches;
    /// For each match in turn, the value of each of the slots asked for.
    const cx_slice *CX_NULLABLE values;
    /// For each match in turn, the range within `positions` of each of the groups asked for.
    const cx_slice *CX_NULLABLE position_lists;
    const uint32_t *CX_NULLABLE positions;
    size_t facet_count;
    const cx_facet *CX_NULLABLE facets;
    /// In ascending order of their bytes within each facet.
    const cx_facet_value *CX_NULLABLE facet_values;
    const uint8_t *CX_NULLABLE arena;
    size_t arena_length;
} cx_match_set;

/// Runs a search, starting over on the newest revision where a writer gets in the way.
cx_match_set *CX_NULLABLE cx_database_search(cx_database *database, const cx_request *request,
                                             cx_error *CX_NULLABLE error) CX_NOEXCEPT;

void cx_match_set_free(cx_match_set *CX_NULLABLE result) CX_NOEXCEPT;

CX_END

#endif
