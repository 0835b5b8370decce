#include "include/cxapian/writer.h"

#include "convert.hpp"
#include "document.hpp"
#include "guard.hpp"

using cx::guard;
using cx::WriterHandle;

static_assert(CX_CREATE_OR_OPEN == Xapian::DB_CREATE_OR_OPEN);
static_assert(CX_CREATE_OR_OVERWRITE == Xapian::DB_CREATE_OR_OVERWRITE);
static_assert(CX_CREATE == Xapian::DB_CREATE);
static_assert(CX_OPEN == Xapian::DB_OPEN);
static_assert(CX_NO_SYNC == Xapian::DB_NO_SYNC);
static_assert(CX_DANGEROUS == Xapian::DB_DANGEROUS);
static_assert(CX_NO_TERM_LISTS == Xapian::DB_NO_TERMLIST);
static_assert(CX_WAIT_FOR_LOCK == Xapian::DB_RETRY_LOCK);

cx_writer *cx_writer_open(cx_bytes path, int32_t flags, cx_error *error) noexcept {
    cx_writer *handle = nullptr;
    guard(error, [&] { handle = new WriterHandle(cx::path(path), flags); });
    return handle;
}

bool cx_writer_close(cx_writer *writer, cx_error *error) noexcept {
    return guard(error, [&] { WriterHandle::close(writer); });
}

void cx_writer_free(cx_writer *writer) noexcept { WriterHandle::free(writer); }

bool cx_writer_commit(cx_writer *writer, cx_error *error) noexcept {
    return guard(error, [&] { WriterHandle::of(writer).commit(); });
}

bool cx_writer_add(cx_writer *writer, const cx_document *document, uint32_t *document_id,
                   cx_error *error) noexcept {
    *document_id = 0;
    return guard(error, [&] {
        *document_id = WriterHandle::of(writer).add_document(cx::document(*document));
    });
}

bool cx_writer_replace(cx_writer *writer, uint32_t document_id, const cx_document *document,
                       cx_error *error) noexcept {
    return guard(error, [&] {
        WriterHandle::of(writer).replace_document(document_id, cx::document(*document));
    });
}

bool cx_writer_replace_term(cx_writer *writer, cx_bytes unique_term, const cx_document *document,
                            uint32_t *document_id, cx_error *error) noexcept {
    *document_id = 0;
    return guard(error, [&] {
        *document_id = WriterHandle::of(writer).replace_document(cx::string(unique_term),
                                                                 cx::document(*document));
    });
}

bool cx_writer_delete(cx_writer *writer, uint32_t document_id, cx_error *error) noexcept {
    return guard(error, [&] { WriterHandle::of(writer).delete_document(document_id); });
}

bool cx_writer_delete_term(cx_writer *writer, cx_bytes term, cx_error *error) noexcept {
    return guard(error, [&] { WriterHandle::of(writer).delete_document(cx::string(term)); });
}

bool cx_writer_set_metadata(cx_writer *writer, cx_bytes key, cx_bytes value,
                            cx_error *error) noexcept {
    return guard(
        error, [&] { WriterHandle::of(writer).set_metadata(cx::string(key), cx::string(value)); });
}

bool cx_writer_metadata(cx_writer *writer, cx_bytes key, cx_blob **out, cx_error *error) noexcept {
    *out = nullptr;
    return guard(error, [&] {
        *out = new cx::Blob(WriterHandle::of(writer).get_metadata(cx::string(key)));
    });
}

bool cx_writer_document_count(cx_writer *writer, uint32_t *count, cx_error *error) noexcept {
    *count = 0;
    return guard(error, [&] { *count = WriterHandle::of(writer).get_doccount(); });
}
