// From the array of a query to Xapian's own object.
#pragma once

#include "include/cxapian/query.h"
#include "phrase.hpp"

#include <xapian.h>

namespace cx {

// What a query will be asked of, on which it depends what phrases become.
struct QueryContext {
    const OpenDatabase &database;
    GroupWeighting weighting;
    // Whether it is Xapian's weighting to the last digit, so that groups of forms can have it.
    bool weighs_forms;
    // Postings that may still be read into memory, 8 bytes each; what has more is left to Xapian.
    static constexpr uint64_t most_postings = 1000000;
    mutable uint64_t postings_left = most_postings;
};

Xapian::Query query(const cx_query &source, const QueryContext *context = nullptr);

} // namespace cx
