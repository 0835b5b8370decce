// Documents that a search passes over as if they weren't there.
#pragma once

#include <xapian.h>

namespace cx {

// A query without the documents with these ids, which rise.
Xapian::Query without(const Xapian::Query &query, const Xapian::Database &database,
                      const uint32_t *hidden, size_t count);

} // namespace cx
