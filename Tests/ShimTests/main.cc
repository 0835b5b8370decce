// Runs every test of the shim, built with sanitizers by scripts/asan.
#include "check.hpp"
#include "tests.hpp"

#include <csignal>

using namespace shim_tests;

namespace {

void test_library() {
    EXPECT(cx_abi_version() == CX_ABI_VERSION);
    EXPECT(std::string(cx_library_version()).substr(0, 2) == "1.");
    EXPECT(cx_ignore_signals());
    EXPECT(std::raise(SIGPIPE) == 0 && std::raise(SIGXFSZ) == 0);
}

void test_stemmers() {
    Failure error;
    cx_stemmer *stemmer = cx_stemmer_create(lend("english"), &error);
    EXPECT(stemmer != nullptr);
    cx_bytes stem{};
    EXPECT(cx_stemmer_borrow_stem(stemmer, lend("sieges"), &stem, &error) && text(stem) == "sieg");
    EXPECT(cx_stemmer_borrow_stem(stemmer, {nullptr, 0}, &stem, nullptr) && text(stem).empty());
    cx_stemmer_free(stemmer);
    cx_stemmer_free(nullptr);
    EXPECT(cx_stemmer_create(lend("klingon"), nullptr) == nullptr);
    cx_stemmer *none = nullptr;
    EXPECT(!cx_stemmer_borrow_stem(none, lend("word"), &stem, &error));
    EXPECT(error.code == CX_INVALID_ARGUMENT && stem.length == 0);
    cx_blob *names = nullptr;
    EXPECT(cx_stemmer_languages(&names, nullptr));
    EXPECT(take(names).find("english") != std::string::npos);
}

void test_c99_client() {
    const Folder folder;
    const std::string path = folder / "from-c";
    EXPECT(cx_c99_client(path.data(), path.size()) == 0);
}

} // namespace

int main() {
    test_library();
    test_errors();
    test_writing();
    test_bulk();
    test_positions();
    test_segments();
    test_matching();
    test_reading();
    test_queries();
    test_searches();
    test_misuse();
    test_maintenance();
    test_stemmers();
    test_c99_client();
    std::printf("%d passed, %d failed\n", passed, failed);
    return failed == 0 ? 0 : 1;
}
