// A database opened for reading.
//
// The functions that read start over on the newest revision, a few times, where a writer has
// meanwhile overwritten what they were reading; only then do they fail with CX_DATABASE_MODIFIED.
#ifndef CXAPIAN_DATABASE_H
#define CXAPIAN_DATABASE_H

#include "bytes.h"
#include "error.h"

CX_BEGIN

typedef struct cx_database {
    uint32_t kind;
} cx_database;

typedef struct cx_statistics {
    uint32_t document_count;
    uint32_t last_document_id;
    /// The number of databases it is made of.
    uint32_t shard_count;
    bool has_positions;
    /// The sum of the lengths of all documents, in terms.
    uint64_t total_length;
    double average_length;
} cx_statistics;

typedef struct cx_term_entry {
    cx_slice term;
    /// The number of documents that hold the term; 0 in a list of metadata keys.
    uint32_t term_frequency;
    /// How often it occurs in the document that was listed; 0 in other lists.
    uint32_t within_document_frequency;
} cx_term_entry;

/// Terms in byte order. Freed with `cx_term_list_free`.
typedef struct cx_term_list {
    size_t count;
    const cx_term_entry *CX_NULLABLE entries;
    const uint8_t *CX_NULLABLE arena;
    size_t arena_length;
} cx_term_list;

/// Document ids or positions in ascending order. Freed with `cx_number_list_free`.
typedef struct cx_number_list {
    size_t count;
    const uint32_t *CX_NULLABLE numbers;
} cx_number_list;

/// Opens several databases as one. A path is a database folder, a database in one file, a stub file
/// or a folder with a stub file; a stub that lists no database gives an empty database.
cx_database *CX_NULLABLE cx_database_open(const cx_bytes *CX_NULLABLE paths, size_t path_count,
                                          cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// Closes the files. Every later call on the handle fails with CX_DATABASE_CLOSED, but for
/// `…_close` and `…_free`.
bool cx_database_close(cx_database *database, cx_error *CX_NULLABLE error) CX_NOEXCEPT;

void cx_database_free(cx_database *CX_NULLABLE database) CX_NOEXCEPT;

/// Moves on to the newest revision. `changed` tells whether there was a newer one. A stub isn't
/// read again: open it anew to see the databases that it lists by now.
bool cx_database_reopen(cx_database *database, bool *changed,
                        cx_error *CX_NULLABLE error) CX_NOEXCEPT;

bool cx_database_statistics(cx_database *database, cx_statistics *out,
                            cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// The unique id of the database, as text; those of several are joined by colons.
bool cx_database_uuid(cx_database *database, cx_blob *CX_NULLABLE *CX_NONNULL out,
                      cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// Whether a writer has the database open at this moment.
bool cx_database_is_locked(cx_database *database, bool *locked,
                           cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// For each term, the number of documents that hold it and the number of its occurrences, written
/// to arrays of `count` that may be NULL.
bool cx_database_frequencies(cx_database *database, cx_bytes arena,
                             const cx_slice *CX_NULLABLE terms, size_t count,
                             uint32_t *CX_NULLABLE term_frequencies,
                             uint32_t *CX_NULLABLE collection_frequencies,
                             cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// Up to `limit` terms that begin with `prefix` and come after `after`, unless that is empty.
bool cx_database_terms(cx_database *database, cx_bytes prefix, cx_bytes after, size_t limit,
                       cx_term_list *CX_NULLABLE *CX_NONNULL out,
                       cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// The terms of a document.
bool cx_database_document_terms(cx_database *database, uint32_t document,
                                cx_term_list *CX_NULLABLE *CX_NONNULL out,
                                cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// Up to `limit` ids above `after` of the documents that hold a term, or of all for an empty term.
bool cx_database_documents(cx_database *database, cx_bytes term, uint32_t after, size_t limit,
                           cx_number_list *CX_NULLABLE *CX_NONNULL out,
                           cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// Where a term stands in a document; none where it isn't in it. In a database of `cx_bulk` a term that
/// was given without positions must not be asked for.
bool cx_database_positions(cx_database *database, uint32_t document, cx_bytes term,
                           cx_number_list *CX_NULLABLE *CX_NONNULL out,
                           cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// The stored data of a document. That there is no such document is no error: `out` is then NULL.
bool cx_database_data(cx_database *database, uint32_t document,
                      cx_blob *CX_NULLABLE *CX_NONNULL out,
                      cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// How many different terms there are. Cost: a walk through all of them.
bool cx_database_term_count(cx_database *database, uint64_t *count,
                            cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// What was stored with a document, read from its own table alone: neither a damaged list of documents
/// nor a damaged list of terms is in the way. No blob where nothing was stored.
bool cx_database_stored(cx_database *database, uint32_t document, cx_blob *CX_NULLABLE *CX_NONNULL out,
                        cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// The same as it stands in its table, for whoever unpacks it on another thread; `is_packed`: whether it is
/// for `cx_unpack`.
bool cx_database_packed(cx_database *database, uint32_t document, cx_blob *CX_NULLABLE *CX_NONNULL out,
                        bool *is_packed, cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// The bytes that `cx_database_packed` gave packed; fails where they are damaged. Any thread.
bool cx_unpack(cx_bytes packed, cx_blob *CX_NULLABLE *CX_NONNULL out,
               cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// The value in a slot of a document; empty where none was set.
bool cx_database_value(cx_database *database, uint32_t document, uint32_t slot,
                       cx_blob *CX_NULLABLE *CX_NONNULL out,
                       cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// The value stored under a key of its own; empty where none was.
bool cx_database_metadata(cx_database *database, cx_bytes key, cx_blob *CX_NULLABLE *CX_NONNULL out,
                          cx_error *CX_NULLABLE error) CX_NOEXCEPT;

/// The keys that begin with a prefix.
bool cx_database_metadata_keys(cx_database *database, cx_bytes prefix,
                               cx_term_list *CX_NULLABLE *CX_NONNULL out,
                               cx_error *CX_NULLABLE error) CX_NOEXCEPT;

void cx_term_list_free(cx_term_list *CX_NULLABLE list) CX_NOEXCEPT;
void cx_number_list_free(cx_number_list *CX_NULLABLE list) CX_NOEXCEPT;

CX_END

#endif
