// Compacting and checking.
#include "check.hpp"
#include "tests.hpp"

#include <fstream>

namespace shim_tests {

void test_maintenance() {
    const Folder folder;
    const std::string one = make_database(folder, "one");
    const std::string two = make_database(folder, "two");
    const cx_bytes paths[] = {lend(one), lend(two)};
    cx_database *both = cx_database_open(paths, 2, nullptr);
    const std::string merged = folder / "merged";
    EXPECT(
        cx_database_compact(both, lend(merged), CX_COMPACT_FULL | CX_COMPACT_MULTIPASS, nullptr));
    const auto compact = [&](cx_database *database, const std::string &target, uint32_t flags) {
        return code_of([&](cx_error *error) {
            return cx_database_compact(database, lend(target), flags, error);
        });
    };
    EXPECT(compact(both, one, 0) == CX_INVALID_ARGUMENT);
    EXPECT(compact(both, folder / "overlap", CX_COMPACT_KEEP_IDS) == CX_INVALID_OPERATION);
    EXPECT(compact(both, "", 0) == CX_INVALID_ARGUMENT);
    EXPECT(compact(both, folder / "no/parent", 0) != CX_OK);
    cx_database_free(both);

    uint64_t errors = 7;
    cx_blob *said = nullptr;
    EXPECT(cx_database_check(lend(merged), &errors, &said, nullptr) && errors == 0);
    EXPECT(take(said).find("postlist") != std::string::npos);
    const auto check = [&](const std::string &path) {
        return code_of(
            [&](cx_error *error) { return cx_database_check(lend(path), &errors, &said, error); });
    };
    EXPECT(check(folder / "none") != CX_OK && said == nullptr);
    EXPECT(check("") == CX_INVALID_ARGUMENT);

    cx_database *database = open(merged);
    EXPECT(compact(database, folder / "file", CX_COMPACT_SINGLE_FILE | CX_COMPACT_FULLER) == CX_OK);
    cx_database_free(database);
    cx_database *file = open(folder / "file");
    cx_statistics statistics{};
    EXPECT(cx_database_statistics(file, &statistics, nullptr) && statistics.document_count == 6);
    cx_database_free(file);

    std::fstream(merged + "/postlist.glass", std::ios::in | std::ios::out | std::ios::binary)
        << std::string(64, '\x55');
    const cx_code code = check(merged);
    EXPECT(code != CX_OK || errors != 0);
    cx_blob_free(said);
}

} // namespace shim_tests
