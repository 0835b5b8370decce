// Work on whole databases: merging, compacting, checking.
#ifndef CXAPIAN_MAINTENANCE_H
#define CXAPIAN_MAINTENANCE_H

#include "bytes.h"
#include "database.h"
#include "error.h"

CX_BEGIN

enum {
    CX_COMPACT_STANDARD = 0,
    CX_COMPACT_FULL = 1,
    /// Smallest, for a database that is never written to again.
    CX_COMPACT_FULLER = 2,
    CX_COMPACT_KEEP_IDS = 4,
    CX_COMPACT_MULTIPASS = 8,
    CX_COMPACT_SINGLE_FILE = 16
};

/// Writes all documents of a database, or of several opened as one, to a new compact database.
bool cx_database_compact(cx_database *database, cx_bytes destination, uint32_t flags,
                         cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// Checks the structure of a database. `errors` is the number of faults, `out` what Xapian says.
bool cx_database_check(cx_bytes path, uint64_t *errors, cx_blob *CX_NULLABLE *CX_NONNULL out,
                       cx_error *CX_NULLABLE error) CX_NOEXCEPT;

CX_END

#endif
