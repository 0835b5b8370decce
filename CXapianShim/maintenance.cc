#include "include/cxapian/maintenance.h"

#include "convert.hpp"
#include "guard.hpp"

#include <sstream>

static_assert(CX_COMPACT_FULL == int(Xapian::Compactor::FULL));
static_assert(CX_COMPACT_FULLER == int(Xapian::Compactor::FULLER));
static_assert(CX_COMPACT_KEEP_IDS == Xapian::DBCOMPACT_NO_RENUMBER);
static_assert(CX_COMPACT_MULTIPASS == Xapian::DBCOMPACT_MULTIPASS);
static_assert(CX_COMPACT_SINGLE_FILE == Xapian::DBCOMPACT_SINGLE_FILE);

namespace {

// Whether the ids of a database are 1, 2, 3 … and its file of positions has an entry for each.
bool is_gapless(const Xapian::Database &shard, cx::PositionFile *file) {
    return file != nullptr && file->count() == shard.get_doccount() &&
           shard.get_lastdocid() == shard.get_doccount();
}

// Xapian gives the documents of each database the ids after those of the one before.
void join_positions(const cx::OpenDatabase &database, const std::string &destination) {
    cx::PositionFileWriter writer(destination);
    for (const auto &file : database.positions) {
        for (Xapian::docid id = 1; id <= file->count(); ++id) {
            writer.copy(file->entry(id));
        }
    }
    writer.finish();
}

} // namespace

bool cx_database_compact(cx_database *database, cx_bytes destination, uint32_t flags,
                         cx_error *error) noexcept {
    return cx::guard(error, [&] {
        cx::OpenDatabase &source = cx::DatabaseHandle::of(database);
        const std::string folder = cx::path(destination);
        if (source.has_files) {
            if ((flags & (CX_COMPACT_SINGLE_FILE | CX_COMPACT_KEEP_IDS)) != 0) {
                throw Xapian::UnimplementedError("positions in files of their own can't be kept so");
            }
            for (size_t i = 0; i != source.shards.size(); ++i) {
                if (!is_gapless(source.shards[i], source.positions[i].get())) {
                    throw Xapian::DatabaseCorruptError(
                        "a database has another number of documents than of entries of positions");
                }
            }
        }
        source.compact(folder, flags);
        if (source.has_files) {
            join_positions(source, folder);
        }
    });
}

bool cx_database_check(cx_bytes path, uint64_t *errors, cx_blob **out, cx_error *error) noexcept {
    *errors = 0;
    *out = nullptr;
    return cx::guard(error, [&] {
        std::ostringstream said;
        const size_t found = Xapian::Database::check(cx::path(path), 0, &said);
        *out = new cx::Blob(said.str());
        *errors = found;
    });
}
