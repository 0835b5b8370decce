// From the array of a query to Xapian's own object.
#pragma once

#include "include/cxapian/query.h"

#include <xapian.h>

namespace cx {

Xapian::Query query(const cx_query &source);

} // namespace cx
