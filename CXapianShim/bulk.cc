#include "include/cxapian/bulk.h"

#include "convert.hpp"
#include "glass_database.hpp"
#include "guard.hpp"

using cx::guard;

namespace {

// A writer that can be told to be done: adding to a finished database would write nowhere.
struct Bulk {
    cx::glass::DatabaseWriter writer;
    bool is_finished = false;

    Bulk(std::string folder, int compression) : writer(std::move(folder), compression) {}

    void close() { is_finished = true; }
};

using BulkHandle = cx::Handle<cx_bulk, 0x62756C6B, Bulk>;

cx::glass::DatabaseWriter &open(cx_bulk *bulk) {
    Bulk &object = BulkHandle::of(bulk);
    if (object.is_finished) {
        throw Xapian::InvalidOperationError("the database is finished");
    }
    return object.writer;
}

// Refuses terms that don't stand one after the other within their bytes.
void check(cx_bytes forms, const uint32_t *ends, size_t step, size_t count) {
    uint32_t last = 0;
    for (size_t i = 0; i != count; ++i) {
        const uint32_t end = ends[i * step];
        if (end < last || end > forms.length) {
            throw Xapian::InvalidArgumentError("a term reaches past the end of its bytes");
        }
        last = end;
    }
}

} // namespace

cx_bulk *cx_bulk_create(cx_bytes folder, int32_t compression, cx_error *error) noexcept {
    cx_bulk *handle = nullptr;
    guard(error, [&] { handle = new BulkHandle(cx::path(folder), compression); });
    return handle;
}

bool cx_bulk_add(cx_bulk *bulk, const cx_document *document, uint32_t *document_id,
                 cx_error *error) noexcept {
    *document_id = 0;
    return guard(error, [&] {
        cx::glass::DatabaseWriter &writer = open(bulk);
        writer.cancel();
        *document_id = writer.add(*document);
    });
}

bool cx_bulk_tokens(cx_bulk *bulk, cx_bytes prefix, cx_bytes forms, const uint32_t *ends,
                    size_t step, size_t count, uint32_t position, cx_error *error) noexcept {
    return guard(error, [&] {
        check(forms, ends, step, count);
        open(bulk).occur(cx::view(prefix, 0, prefix.length),
                         reinterpret_cast<const char *>(forms.data), ends, step, count, position);
    });
}

bool cx_bulk_count(cx_bulk *bulk, cx_bytes prefix, cx_bytes forms, const uint32_t *ends,
                   size_t count, cx_error *error) noexcept {
    return guard(error, [&] {
        check(forms, ends, 1, count);
        open(bulk).count(cx::view(prefix, 0, prefix.length),
                         reinterpret_cast<const char *>(forms.data), ends, count);
    });
}

bool cx_bulk_end(cx_bulk *bulk, const cx_document *rest, uint32_t *document_id,
                 cx_error *error) noexcept {
    *document_id = 0;
    return guard(error, [&] {
        cx::glass::DatabaseWriter &writer = open(bulk);
        try {
            *document_id = writer.add(*rest);
        } catch (...) {
            writer.cancel();
            throw;
        }
    });
}

bool cx_bulk_copy(cx_bulk *bulk, cx_bytes folder, const uint32_t *hidden, size_t count,
                  cx_error *error) noexcept {
    return guard(error, [&] {
        const std::string path = cx::path(folder);
        const auto positions = cx::PositionFile::open(path);
        if (positions == nullptr) {
            throw Xapian::InvalidArgumentError("no database that was written in one pass: " + path);
        }
        open(bulk).copy(Xapian::Database(path), *positions,
                        std::vector<Xapian::docid>(hidden, hidden + count));
    });
}

bool cx_bulk_set_metadata(cx_bulk *bulk, cx_bytes key, cx_bytes value, cx_error *error) noexcept {
    return guard(error, [&] { open(bulk).set_metadata(cx::string(key), cx::string(value)); });
}

size_t cx_bulk_memory(const cx_bulk *bulk) noexcept {
    size_t result = 0;
    guard(nullptr, [&] { result = open(const_cast<cx_bulk *>(bulk)).memory(); });
    return result;
}

bool cx_bulk_finish(cx_bulk *bulk, cx_error *error) noexcept {
    return guard(error, [&] {
        cx::glass::DatabaseWriter &writer = open(bulk);
        // Whether it succeeds or not, there is no second time.
        BulkHandle::of(bulk).is_finished = true;
        writer.finish();
    });
}

void cx_bulk_free(cx_bulk *bulk) noexcept { BulkHandle::free(bulk); }
