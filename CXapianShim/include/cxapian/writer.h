// A database opened for writing.
#ifndef CXAPIAN_WRITER_H
#define CXAPIAN_WRITER_H

#include "bytes.h"
#include "document.h"
#include "error.h"

CX_BEGIN

typedef struct cx_writer {
    uint32_t kind;
} cx_writer;

enum {
    CX_CREATE_OR_OPEN = 0,
    CX_CREATE_OR_OVERWRITE = 1,
    CX_CREATE = 2,
    CX_OPEN = 3,
    /// Doesn't wait for the disk; a power cut may lose what was committed last.
    CX_NO_SYNC = 0x04,
    /// Writes in place: no readers meanwhile, and an unclean end destroys the database.
    CX_DANGEROUS = 0x10,
    /// No list of terms per document: smaller, but nothing can be replaced or deleted.
    CX_NO_TERM_LISTS = 0x20,
    /// Waits for the lock that another writer holds, as long as it takes.
    CX_WAIT_FOR_LOCK = 0x40
};

/// Opens or makes a database, as the flags say: one of the first four, and any of the others.
cx_writer *CX_NULLABLE cx_writer_open(cx_bytes path, int32_t flags,
                                      cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// Commits and closes. Every later call on the handle fails with CX_DATABASE_CLOSED, but for
/// `…_close` and `…_free`.
bool cx_writer_close(cx_writer *writer, cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// Frees the handle; one that wasn't closed is committed, and nobody hears if that fails.
void cx_writer_free(cx_writer *CX_NULLABLE writer) CX_NOEXCEPT;

bool cx_writer_commit(cx_writer *writer, cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// Adds a document and gives the id it got, which is never one used before.
bool cx_writer_add(cx_writer *writer, const cx_document *document, uint32_t *document_id,
                   cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// Puts a document in the place of another, or under an id that nobody has.
bool cx_writer_replace(cx_writer *writer, uint32_t document_id, const cx_document *document,
                       cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// Puts a document in the place of all that hold a term, or adds it if none does. It keeps the
/// lowest of their ids. The term isn't added to it.
bool cx_writer_replace_term(cx_writer *writer, cx_bytes unique_term, const cx_document *document,
                            uint32_t *document_id, cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// Deletes a document; CX_DOC_NOT_FOUND if there is none.
bool cx_writer_delete(cx_writer *writer, uint32_t document_id,
                      cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// Deletes all documents that hold a term; none is no error.
bool cx_writer_delete_term(cx_writer *writer, cx_bytes term,
                           cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// Stores bytes under a key; empty bytes remove it.
bool cx_writer_set_metadata(cx_writer *writer, cx_bytes key, cx_bytes value,
                            cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// The bytes under a key, what isn't committed yet included; empty where there are none.
bool cx_writer_metadata(cx_writer *writer, cx_bytes key, cx_blob *CX_NULLABLE *CX_NONNULL out,
                        cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// The number of documents, what isn't committed yet included.
bool cx_writer_document_count(cx_writer *writer, uint32_t *count,
                              cx_error *CX_NULLABLE error) CX_NOEXCEPT;

CX_END

#endif
