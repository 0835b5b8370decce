// Handles that are closed, NULL or of another kind, and files that aren't databases.
#include "check.hpp"
#include "tests.hpp"

#include <fstream>

namespace shim_tests {
namespace {

using Call = std::function<bool(cx_error *)>;

// Every function that takes a database.
std::vector<Call> calls_on(cx_database *database, const std::string &target) {
    static uint32_t number;
    static bool flag;
    static cx_statistics statistics;
    static const cx_slice slice{0, 0};
    static const Nodes all = Nodes().add(CX_QUERY_ALL);
    static const cx_request request = request_for(all);
    static cx_blob *blob;
    static cx_term_list *terms;
    static cx_number_list *numbers;
    return {
        [=](cx_error *e) { return cx_database_reopen(database, &flag, e); },
        [=](cx_error *e) { return cx_database_statistics(database, &statistics, e); },
        [=](cx_error *e) { return cx_database_uuid(database, &blob, e); },
        [=](cx_error *e) { return cx_database_is_locked(database, &flag, e); },
        [=](cx_error *e) {
            return cx_database_frequencies(database, {}, &slice, 1, &number, nullptr, e);
        },
        [=](cx_error *e) { return cx_database_terms(database, {}, {}, 9, &terms, e); },
        [=](cx_error *e) { return cx_database_document_terms(database, 1, &terms, e); },
        [=](cx_error *e) { return cx_database_documents(database, {}, 0, 9, &numbers, e); },
        [=](cx_error *e) { return cx_database_positions(database, 1, lend("of"), &numbers, e); },
        [=](cx_error *e) { return cx_database_data(database, 1, &blob, e); },
        [=](cx_error *e) { return cx_database_stored(database, 1, &blob, e); },
        [=](cx_error *e) { return cx_database_packed(database, 1, &blob, &flag, e); },
        [=](cx_error *e) { return cx_database_value(database, 1, 0, &blob, e); },
        [=](cx_error *e) { return cx_database_metadata(database, lend("key"), &blob, e); },
        [=](cx_error *e) { return cx_database_metadata_keys(database, {}, &terms, e); },
        [=](cx_error *e) { return cx_database_search(database, &request, e) != nullptr; },
        [=](cx_error *e) { return cx_database_compact(database, lend(target), 0, e); },
    };
}

void expect_all(cx_database *database, const std::string &target, cx_code code) {
    for (const Call &call : calls_on(database, target)) {
        EXPECT(code_of(call) == code);
        EXPECT(!call(nullptr));
    }
}

void handles() {
    const Folder folder;
    const std::string path = make_database(folder);
    const std::string target = folder / "target";
    cx_database *database = open(path);
    EXPECT(cx_database_close(database, nullptr));
    EXPECT(cx_database_close(database, nullptr));
    expect_all(database, target, CX_DATABASE_CLOSED);
    cx_database_free(database);
    expect_all(nullptr, target, CX_INVALID_ARGUMENT);
    cx_database *no_database = nullptr;
    cx_writer *no_writer = nullptr;
    EXPECT(code_of([&](cx_error *e) { return cx_database_close(no_database, e); }) ==
           CX_INVALID_ARGUMENT);
    EXPECT(code_of([&](cx_error *e) { return cx_writer_close(no_writer, e); }) ==
           CX_INVALID_ARGUMENT);
    cx_writer *writer = cx_writer_open(lend(path), CX_OPEN, nullptr);
    expect_all(reinterpret_cast<cx_database *>(writer), target, CX_INVALID_ARGUMENT);
    // Freeing by the wrong function leaves the handle alone.
    cx_database_free(reinterpret_cast<cx_database *>(writer));
    EXPECT(cx_writer_commit(writer, nullptr));
    cx_writer_free(writer);
    cx_database_free(nullptr);
    cx_blob_free(nullptr);
}

void files() {
    const Folder folder;
    const std::string path = make_database(folder);
    const auto code = [](const std::string &where) {
        return code_of([&](cx_error *error) {
            cx_database *database = open(where, error);
            cx_database_free(database);
            return database != nullptr;
        });
    };
    EXPECT(code(path) == CX_OK);
    EXPECT(code(folder / "none") == CX_DATABASE_NOT_FOUND);
    EXPECT(code(folder.path()) == CX_DATABASE_NOT_FOUND);
    EXPECT(code("") == CX_INVALID_ARGUMENT);
    EXPECT(code(std::string("a\0b", 3)) == CX_INVALID_ARGUMENT);
    std::ofstream(folder / "stub") << "auto db\n";
    EXPECT(code(folder / "stub") == CX_OK);
    std::ofstream(folder / "nonsense") << "neither stub nor database\n";
    EXPECT(code(folder / "nonsense") == CX_DATABASE_OPENING);
    const cx_bytes paths[] = {lend(path), lend(path)};
    cx_database *both = cx_database_open(paths, 2, nullptr);
    cx_statistics statistics{};
    EXPECT(cx_database_statistics(both, &statistics, nullptr) && statistics.shard_count == 2);
    EXPECT(statistics.document_count == 6);
    cx_database_free(both);
    cx_database *none = cx_database_open(nullptr, 0, nullptr);
    EXPECT(cx_database_statistics(none, &statistics, nullptr) && statistics.document_count == 0);
    cx_database_free(none);
}

void read_all(const std::string &path) {
    cx_database *database = open(path);
    const Nodes nodes = Nodes().add(CX_QUERY_TERM, "of");
    cx_request request = request_for(nodes);
    request.includes_data = true;
    cx_match_set_free(cx_database_search(database, &request, nullptr));
    cx_term_list *terms = nullptr;
    if (cx_database_document_terms(database, 1, &terms, nullptr)) {
        cx_term_list_free(terms);
    }
    cx_database_free(database);
}

// Damage that Xapian looks for is an error: files cut short, another magic or version. It looks for
// little else: there are no checksums, and a wrong length in a block or in the last part of the
// version file makes Xapian 1.4 itself read out of bounds, where no shim can help. Whoever must
// survive that checks the files before they are opened.
void damage() {
    const Folder folder;
    const std::string path = make_database(folder);
    const auto contents = [](const std::string &file) {
        std::ifstream in(file, std::ios::binary);
        return std::string((std::istreambuf_iterator<char>(in)), {});
    };
    const auto replace = [](const std::string &file, const std::string &bytes) {
        std::ofstream(file, std::ios::binary) << bytes;
    };
    const std::string version = path + "/iamglass";
    const std::string sound = contents(version);
    EXPECT(!sound.empty());
    constexpr size_t magic_and_version = 16;
    for (size_t at = 0; at != magic_and_version; ++at) {
        std::string damaged = sound;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x5A);
        replace(version, damaged);
        EXPECT(open(path) == nullptr);
    }
    for (size_t length = 0; length != sound.size() / 2; ++length) {
        replace(version, sound.substr(0, length));
        EXPECT(open(path) == nullptr);
    }
    replace(version, sound);
    for (const char *name : {"/postlist.glass", "/docdata.glass", "/termlist.glass"}) {
        const std::string whole = contents(path + name);
        for (size_t length : {size_t(0), size_t(1), whole.size() / 2}) {
            replace(path + name, whole.substr(0, length));
            Failure error;
            cx_database *database = open(path, &error);
            EXPECT((database == nullptr) == (error.code != CX_OK));
            cx_database_free(database);
            read_all(path);
        }
        replace(path + name, whole);
    }
    cx_database *healed = open(path);
    EXPECT(healed != nullptr);
    cx_database_free(healed);
}

} // namespace

void test_misuse() {
    handles();
    files();
    damage();
}

} // namespace shim_tests
