#include "include/cxapian/maintenance.h"

#include "convert.hpp"
#include "guard.hpp"

#include <sstream>

static_assert(CX_COMPACT_FULL == int(Xapian::Compactor::FULL));
static_assert(CX_COMPACT_FULLER == int(Xapian::Compactor::FULLER));
static_assert(CX_COMPACT_KEEP_IDS == Xapian::DBCOMPACT_NO_RENUMBER);
static_assert(CX_COMPACT_MULTIPASS == Xapian::DBCOMPACT_MULTIPASS);
static_assert(CX_COMPACT_SINGLE_FILE == Xapian::DBCOMPACT_SINGLE_FILE);

bool cx_database_compact(cx_database *database, cx_bytes destination, uint32_t flags,
                         cx_error *error) noexcept {
    return cx::guard(
        error, [&] { cx::DatabaseHandle::of(database).compact(cx::path(destination), flags); });
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
