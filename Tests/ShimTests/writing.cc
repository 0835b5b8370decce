// Writers: documents in, ids out, every way to fail.
#include "check.hpp"
#include "tests.hpp"

#include <csignal>
#include <sys/resource.h>

namespace shim_tests {

std::string make_database(const Folder &folder, const std::string &name) {
    const std::string path = folder / name;
    cx_writer *writer = cx_writer_open(lend(path), CX_CREATE | CX_NO_SYNC, nullptr);
    EXPECT(writer != nullptr);
    const Draft drafts[] = {
        Draft().word("the", 1).word("siege", 2).word("of", 3).tag("Q1").value(0, "b").store("one"),
        Draft().word("sieges", 1).word("of", 2).word("the", 3).tag("Q2").value(0, "a").store("two"),
        Draft().word("of", 1).word("siege", 2).word(std::string("z\0z", 3), 3).tag("Q3")};
    for (const Draft &draft : drafts) {
        const cx_document document = draft.lend();
        uint32_t id = 0;
        EXPECT(cx_writer_add(writer, &document, &id, nullptr) && id != 0);
    }
    EXPECT(cx_writer_set_metadata(writer, lend("key"), lend("value"), nullptr));
    EXPECT(cx_writer_close(writer, nullptr));
    cx_writer_free(writer);
    return path;
}

namespace {

void changes() {
    const Folder folder;
    const std::string path = make_database(folder);
    cx_writer *writer = cx_writer_open(lend(path), CX_OPEN, nullptr);
    const Draft draft = Draft().word("new", 1).tag("Q2");
    const cx_document document = draft.lend();
    uint32_t id = 0;
    uint32_t count = 0;
    EXPECT(cx_writer_replace(writer, 3, &document, nullptr));
    EXPECT(cx_writer_replace_term(writer, lend("Q2"), &document, &id, nullptr) && id == 2);
    EXPECT(cx_writer_document_count(writer, &count, nullptr) && count == 2);
    EXPECT(cx_writer_delete(writer, 1, nullptr));
    EXPECT(cx_writer_delete_term(writer, lend("absent"), nullptr));
    EXPECT(cx_writer_delete_term(writer, lend("Q2"), nullptr));
    EXPECT(cx_writer_commit(writer, nullptr));
    EXPECT(cx_writer_document_count(writer, &count, nullptr) && count == 0);
    const std::string zeros("\0\1\0", 3);
    EXPECT(cx_writer_set_metadata(writer, lend(zeros), lend(zeros), nullptr));
    cx_blob *blob = nullptr;
    EXPECT(cx_writer_metadata(writer, lend(zeros), &blob, nullptr) && take(blob) == zeros);
    EXPECT(cx_writer_metadata(writer, lend("absent"), &blob, nullptr) && take(blob).empty());
    // Freed without closing: the last net.
    cx_writer_free(writer);
    cx_database *database = open(path);
    EXPECT(cx_database_metadata(database, lend(zeros), &blob, nullptr) && take(blob) == zeros);
    cx_database_free(database);
    cx_writer_free(nullptr);
}

void refused_documents() {
    const Folder folder;
    const std::string path = make_database(folder);
    cx_writer *writer = cx_writer_open(lend(path), CX_OPEN | CX_NO_SYNC, nullptr);
    uint32_t id = 7;
    const auto add = [&](const cx_document &document) {
        return code_of(
            [&](cx_error *error) { return cx_writer_add(writer, &document, &id, error); });
    };
    const Draft empty_term = Draft().tag("");
    EXPECT(add(empty_term.lend()) == CX_INVALID_ARGUMENT && id == 0);
    const Draft long_term = Draft().word(std::string(246, 'a'), 1);
    EXPECT(add(long_term.lend()) == CX_INVALID_ARGUMENT);
    Draft past_the_end = Draft().word("abc", 1);
    past_the_end.postings[0].length = 4;
    EXPECT(add(past_the_end.lend()) == CX_INVALID_ARGUMENT);
    past_the_end.postings[0] = {UINT32_MAX, 1, true, 1, 1};
    EXPECT(add(past_the_end.lend()) == CX_INVALID_ARGUMENT);
    Draft bad_value = Draft().value(0, "x");
    bad_value.values[0].bytes = {1, SIZE_MAX};
    EXPECT(add(bad_value.lend()) == CX_INVALID_ARGUMENT);
    EXPECT(add(cx_document{}) == CX_OK && id == 4);
    EXPECT(code_of([&](cx_error *error) { return cx_writer_delete(writer, 99, error); }) ==
           CX_DOC_NOT_FOUND);
    EXPECT(code_of([&](cx_error *error) { return cx_writer_delete(writer, 0, error); }) ==
           CX_INVALID_ARGUMENT);
    const cx_document nothing{};
    EXPECT(code_of([&](cx_error *error) {
               return cx_writer_replace(writer, 0, &nothing, error);
           }) == CX_INVALID_ARGUMENT);
    EXPECT(code_of([&](cx_error *error) {
               return cx_writer_replace_term(writer, {}, &nothing, &id, error);
           }) == CX_INVALID_ARGUMENT);
    EXPECT(code_of([&](cx_error *error) { return cx_writer_delete_term(writer, {}, error); }) ==
           CX_INVALID_ARGUMENT);
    EXPECT(code_of([&](cx_error *error) {
               return cx_writer_set_metadata(writer, {}, lend("x"), error);
           }) == CX_INVALID_ARGUMENT);
    cx_blob *blob = nullptr;
    EXPECT(code_of([&](cx_error *error) { return cx_writer_metadata(writer, {}, &blob, error); }) ==
           CX_INVALID_ARGUMENT);
    EXPECT(cx_writer_close(writer, nullptr));
    cx_writer_free(writer);
}

void opening() {
    const Folder folder;
    const std::string path = make_database(folder);
    const auto open = [](const std::string &where, int32_t flags) {
        return code_of([&](cx_error *error) {
            cx_writer *writer = cx_writer_open(lend(where), flags, error);
            cx_writer_free(writer);
            return writer != nullptr;
        });
    };
    EXPECT(open(path, CX_CREATE) == CX_DATABASE_CREATE);
    EXPECT(open(folder / "none", CX_OPEN) == CX_DATABASE_NOT_FOUND);
    EXPECT(open(folder / "no/parent", CX_CREATE) == CX_DATABASE_CREATE);
    EXPECT(open("", CX_CREATE) == CX_INVALID_ARGUMENT);
    EXPECT(open(std::string("a\0b", 3), CX_CREATE) == CX_INVALID_ARGUMENT);
    EXPECT(open(path, CX_OPEN | CX_WAIT_FOR_LOCK) == CX_OK);
    EXPECT(open(folder / "fast", CX_CREATE | CX_DANGEROUS | CX_NO_TERM_LISTS) == CX_OK);
    EXPECT(open(path, CX_CREATE_OR_OPEN) == CX_OK);
    cx_writer *writer = cx_writer_open(lend(path), CX_OPEN, nullptr);
    EXPECT(open(path, CX_OPEN) == CX_DATABASE_LOCK);
    cx_writer_free(writer);
    EXPECT(open(path, CX_CREATE_OR_OVERWRITE) == CX_OK);
}

void closed() {
    const Folder folder;
    const std::string path = make_database(folder);
    cx_writer *writer = cx_writer_open(lend(path), CX_OPEN, nullptr);
    EXPECT(cx_writer_close(writer, nullptr));
    EXPECT(cx_writer_close(writer, nullptr));
    const cx_document nothing{};
    uint32_t number = 7;
    cx_blob *blob = nullptr;
    const std::function<bool(cx_error *)> calls[] = {
        [&](cx_error *error) { return cx_writer_commit(writer, error); },
        [&](cx_error *error) { return cx_writer_add(writer, &nothing, &number, error); },
        [&](cx_error *error) { return cx_writer_replace(writer, 1, &nothing, error); },
        [&](cx_error *error) {
            return cx_writer_replace_term(writer, lend("Q1"), &nothing, &number, error);
        },
        [&](cx_error *error) { return cx_writer_delete(writer, 1, error); },
        [&](cx_error *error) { return cx_writer_delete_term(writer, lend("Q1"), error); },
        [&](cx_error *error) {
            return cx_writer_set_metadata(writer, lend("a"), lend("b"), error);
        },
        [&](cx_error *error) { return cx_writer_metadata(writer, lend("a"), &blob, error); },
        [&](cx_error *error) { return cx_writer_document_count(writer, &number, error); },
    };
    for (const auto &call : calls) {
        EXPECT(code_of(call) == CX_DATABASE_CLOSED);
        EXPECT(!call(nullptr));
    }
    EXPECT(number == 0 && blob == nullptr);
    cx_writer_free(writer);
}

// A file that may not grow is an error, and what was committed before stays.
void no_room() {
    const Folder folder;
    const std::string path = make_database(folder);
    cx_writer *writer = cx_writer_open(lend(path), CX_OPEN, nullptr);
    Draft draft;
    for (uint32_t i = 0; i != 20000; ++i) {
        draft.word("term" + std::to_string(i * 2654435761u), i);
    }
    const cx_document document = draft.lend();
    uint32_t id = 0;
    EXPECT(cx_writer_add(writer, &document, &id, nullptr));
    rlimit before{};
    EXPECT(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const rlimit small{64 * 1024, before.rlim_max};
    EXPECT(setrlimit(RLIMIT_FSIZE, &small) == 0);
    {
        Failure error;
        EXPECT(!cx_writer_commit(writer, &error));
        EXPECT(error.code == CX_DATABASE && error.system_error == EFBIG);
    }
    // The last net fails too, and nobody is hurt.
    cx_writer_free(writer);
    EXPECT(setrlimit(RLIMIT_FSIZE, &before) == 0);
    cx_database *database = open(path);
    cx_statistics statistics{};
    EXPECT(cx_database_statistics(database, &statistics, nullptr));
    EXPECT(statistics.document_count == 3);
    cx_database_free(database);
}

} // namespace

void test_writing() {
    changes();
    refused_documents();
    opening();
    closed();
    no_room();
}

} // namespace shim_tests
