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
};

Xapian::Query query(const cx_query &source, const QueryContext *context = nullptr);

} // namespace cx
