// From the arrays of a document to Xapian's own object.
#pragma once

#include "include/cxapian/document.h"

#include <xapian.h>

namespace cx {

Xapian::Document document(const cx_document &source);

} // namespace cx
