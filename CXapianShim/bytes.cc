#include "include/cxapian/bytes.h"

#include "convert.hpp"

void cx_blob_free(cx_blob *blob) noexcept { delete static_cast<cx::Blob *>(blob); }
