#include "include/cxapian/database.h"

#include "convert.hpp"
#include "guard.hpp"

using cx::DatabaseHandle;
using cx::guard;
using cx::on_newest;

cx_database *cx_database_open(const cx_bytes *paths, size_t path_count, cx_error *error) noexcept {
    cx_database *handle = nullptr;
    guard(error, [&] {
        cx::OpenDatabase all;
        const auto cache = std::make_shared<cx::BlockCache>();
        for (size_t i = 0; i != path_count; ++i) {
            const std::string path = cx::path(paths[i]);
            auto file = cx::PositionFile::open(path, cache);
            auto segment = file != nullptr ? cx::Segment::open(path, cache) : nullptr;
            all.add(Xapian::Database(path), std::move(file), std::move(segment));
        }
        if (all.size() == 0) {
            // A stub may list nothing yet. Without any shard a search would be an error.
            all.add(Xapian::Database(std::string(), Xapian::DB_BACKEND_INMEMORY));
        }
        handle = new DatabaseHandle(std::move(all));
    });
    return handle;
}

bool cx_database_close(cx_database *database, cx_error *error) noexcept {
    return guard(error, [&] { DatabaseHandle::close(database); });
}

void cx_database_free(cx_database *database) noexcept { DatabaseHandle::free(database); }

bool cx_database_reopen(cx_database *database, bool *changed, cx_error *error) noexcept {
    *changed = false;
    return guard(error, [&] { *changed = DatabaseHandle::of(database).reopen(); });
}

bool cx_database_statistics(cx_database *database, cx_statistics *out, cx_error *error) noexcept {
    *out = cx_statistics{};
    return guard(error, [&] {
        *out = on_newest(DatabaseHandle::of(database), [](cx::OpenDatabase &newest) {
            cx_statistics statistics{};
            statistics.document_count = newest.get_doccount();
            statistics.last_document_id = newest.get_lastdocid();
            statistics.shard_count = static_cast<uint32_t>(newest.size());
            statistics.has_positions = newest.has_files || newest.has_positions();
            statistics.total_length = newest.get_total_length();
            statistics.average_length = newest.get_average_length();
            return statistics;
        });
    });
}

bool cx_database_uuid(cx_database *database, cx_blob **out, cx_error *error) noexcept {
    *out = nullptr;
    return guard(error, [&] { *out = new cx::Blob(DatabaseHandle::of(database).get_uuid()); });
}

bool cx_database_is_locked(cx_database *database, bool *locked, cx_error *error) noexcept {
    *locked = false;
    return guard(error, [&] { *locked = DatabaseHandle::of(database).locked(); });
}

bool cx_database_frequencies(cx_database *database, cx_bytes arena, const cx_slice *terms,
                             size_t count, uint32_t *term_frequencies,
                             uint32_t *collection_frequencies, cx_error *error) noexcept {
    return guard(error, [&] {
        on_newest(DatabaseHandle::of(database), [&](cx::OpenDatabase &newest) {
            std::string term;
            for (size_t i = 0; i != count; ++i) {
                if (newest.has_segments()) {
                    const auto found =
                        cx::frequencies(newest, cx::view(arena, terms[i].offset, terms[i].length));
                    if (term_frequencies != nullptr) {
                        term_frequencies[i] = found.documents;
                    }
                    if (collection_frequencies != nullptr) {
                        collection_frequencies[i] =
                            static_cast<Xapian::termcount>(found.occurrences);
                    }
                    continue;
                }
                term.assign(cx::view(arena, terms[i].offset, terms[i].length));
                if (term_frequencies != nullptr) {
                    term_frequencies[i] = newest.get_termfreq(term);
                }
                if (collection_frequencies != nullptr) {
                    collection_frequencies[i] = newest.get_collection_freq(term);
                }
            }
        });
    });
}

bool cx_database_data(cx_database *database, uint32_t document, cx_blob **out,
                      cx_error *error) noexcept {
    *out = nullptr;
    return guard(error, [&] {
        on_newest(DatabaseHandle::of(database), [&](Xapian::Database &newest) {
            try {
                *out = new cx::Blob(newest.get_document(document).get_data());
            } catch (const Xapian::DocNotFoundError &) {
                // Absence is an answer.
            }
        });
    });
}

bool cx_database_term_count(cx_database *database, uint64_t *count, cx_error *error) noexcept {
    *count = 0;
    return guard(error, [&] {
        *count = on_newest(DatabaseHandle::of(database), [](Xapian::Database &newest) {
            uint64_t terms = 0;
            for (auto term = newest.allterms_begin(); term != newest.allterms_end(); ++term) {
                ++terms;
            }
            return terms;
        });
    });
}

bool cx_database_stored(cx_database *database, uint32_t document, cx_blob **out,
                        cx_error *error) noexcept {
    *out = nullptr;
    return guard(error, [&] {
        std::string data = cx::stored(DatabaseHandle::of(database), document);
        if (!data.empty()) {
            *out = new cx::Blob(std::move(data));
        }
    });
}

bool cx_database_packed(cx_database *database, uint32_t document, cx_blob **out, bool *is_packed,
                        cx_error *error) noexcept {
    *out = nullptr;
    *is_packed = false;
    return guard(error, [&] {
        std::string data = cx::packed(DatabaseHandle::of(database), document, *is_packed);
        if (!data.empty()) {
            *out = new cx::Blob(std::move(data));
        }
    });
}

bool cx_database_value(cx_database *database, uint32_t document, uint32_t slot, cx_blob **out,
                       cx_error *error) noexcept {
    *out = nullptr;
    return guard(error, [&] {
        *out = new cx::Blob(on_newest(DatabaseHandle::of(database), [&](Xapian::Database &newest) {
            return newest.get_document(document).get_value(slot);
        }));
    });
}

bool cx_database_metadata(cx_database *database, cx_bytes key, cx_blob **out,
                          cx_error *error) noexcept {
    *out = nullptr;
    return guard(error, [&] {
        const std::string name = cx::string(key);
        *out = new cx::Blob(on_newest(DatabaseHandle::of(database), [&](Xapian::Database &newest) {
            return newest.get_metadata(name);
        }));
    });
}
