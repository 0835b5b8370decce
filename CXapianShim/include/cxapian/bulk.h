// A whole database, written in one pass into an empty folder.
//
// It has no lists of the terms of each document, and its positions stand in a file of their own beside
// the tables. The functions of database.h and search.h read them there; Xapian by itself doesn't. It
// can't be changed afterwards.
#ifndef CXAPIAN_BULK_H
#define CXAPIAN_BULK_H

#include "bytes.h"
#include "document.h"
#include "error.h"

CX_BEGIN

typedef struct cx_bulk {
    uint32_t kind;
} cx_bulk;

/// Begins a database in a folder that is there and empty. `compression` is 1 (quick) to 12 (small).
cx_bulk *CX_NULLABLE cx_bulk_create(cx_bytes folder, int32_t compression,
                                    cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// Adds a document and gives its id: 1, 2, 3 … A document that is refused leaves nothing behind.
bool cx_bulk_add(cx_bulk *bulk, const cx_document *document, uint32_t *document_id,
                 cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// Many occurrences of the document that the next `cx_bulk_end` adds, at positions that follow one
/// another from `position` on. `forms` holds the terms one after the other, without the prefix that
/// all of them get; `ends[i * step]` is where the i-th one ends.
bool cx_bulk_tokens(cx_bulk *bulk, cx_bytes prefix, cx_bytes forms,
                    const uint32_t *CX_NULLABLE ends, size_t step, size_t count, uint32_t position,
                    cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// The same without positions: each term counts once more. `ends[i]` is where the i-th one ends.
bool cx_bulk_count(cx_bulk *bulk, cx_bytes prefix, cx_bytes forms,
                   const uint32_t *CX_NULLABLE ends, size_t count,
                   cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// Adds a document of the occurrences given since the last one, and of what `rest` holds besides.
/// Fails as `cx_bulk_add` does, and then forgets the occurrences too.
bool cx_bulk_end(cx_bulk *bulk, const cx_document *rest, uint32_t *document_id,
                 cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// Copies a database that was written so, but for the documents with some ids, which rise; the others
/// get the ids 1, 2, 3 … anew. Only for a new database, to which no documents can be added then.
bool cx_bulk_copy(cx_bulk *bulk, cx_bytes folder, const uint32_t *CX_NULLABLE hidden, size_t count,
                  cx_error *CX_NULLABLE error) CX_NOEXCEPT;

bool cx_bulk_set_metadata(cx_bulk *bulk, cx_bytes key, cx_bytes value,
                          cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// Bytes held in memory until `cx_bulk_finish`.
size_t cx_bulk_memory(const cx_bulk *bulk) CX_NOEXCEPT;

/// Writes what is left and closes the files, without syncing them. Only then is there a database.
bool cx_bulk_finish(cx_bulk *bulk, cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// Frees the handle; the files of one that wasn't finished stay, and are no database.
void cx_bulk_free(cx_bulk *CX_NULLABLE bulk) CX_NOEXCEPT;

CX_END

#endif
