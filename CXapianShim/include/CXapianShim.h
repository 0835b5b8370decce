// What of Xapian is visible as C.
//
// 1. Nothing throws: every function catches whatever Xapian raises. A function that can fail gives
//    back `false` (or NULL), and fills the `cx_error` given last, which may be NULL.
// 2. Results leave through `out` parameters, which are set on success and cleared on failure.
// 3. Bytes are a pointer and a length, both ways; they may hold zero bytes. A pointer may be NULL
//    where the length is 0.
// 4. Ownership is in the name: what `…_open`, `…_create`, `…_search` or a `**` parameter gives, the
//    caller frees with the `…_free` of its type. `…_free(NULL)` does nothing. What a function named
//    `…_borrow…` gives is valid until the next call on the same handle.
// 5. A result owns its bytes and doesn't need the database it came from.
// 6. A handle belongs to one thread at a time: Xapian's reference counts aren't atomic. Different
//    handles may be used on different threads.
// 7. Arrays inside structures that functions take are read during the call only.
#ifndef CXAPIANSHIM_H
#define CXAPIANSHIM_H

#include "cxapian/bytes.h"
#include "cxapian/error.h"

#include "cxapian/bulk.h"
#include "cxapian/database.h"
#include "cxapian/document.h"
#include "cxapian/library.h"
#include "cxapian/maintenance.h"
#include "cxapian/query.h"
#include "cxapian/search.h"
#include "cxapian/stem.h"
#include "cxapian/writer.h"

#endif
