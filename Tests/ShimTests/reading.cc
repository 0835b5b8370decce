// Databases: everything that can be read, in every way it can fail.
#include "check.hpp"
#include "tests.hpp"

namespace shim_tests {
namespace {

std::string terms_of(cx_term_list *list) {
    std::string all;
    for (size_t i = 0; list != nullptr && i != list->count; ++i) {
        all += text(list->arena, list->entries[i].term) + ":" +
               std::to_string(list->entries[i].term_frequency) + ":" +
               std::to_string(list->entries[i].within_document_frequency) + " ";
    }
    cx_term_list_free(list);
    return all;
}

std::vector<uint32_t> numbers_of(cx_number_list *list) {
    std::vector<uint32_t> all;
    if (list != nullptr) {
        all.assign(list->numbers, list->numbers + list->count);
    }
    cx_number_list_free(list);
    return all;
}

using Numbers = std::vector<uint32_t>;

void facts(cx_database *database) {
    cx_statistics statistics{};
    EXPECT(cx_database_statistics(database, &statistics, nullptr));
    EXPECT(statistics.document_count == 3 && statistics.last_document_id == 3);
    EXPECT(statistics.has_positions && statistics.shard_count == 1);
    EXPECT(statistics.total_length == 9 && statistics.average_length == 3);
    cx_blob *blob = nullptr;
    EXPECT(cx_database_uuid(database, &blob, nullptr) && take(blob).size() == 36);
    bool flag = true;
    EXPECT(cx_database_is_locked(database, &flag, nullptr) && !flag);
    EXPECT(cx_database_reopen(database, &flag, nullptr) && !flag);
    EXPECT(cx_database_metadata(database, lend("key"), &blob, nullptr) && take(blob) == "value");
    EXPECT(cx_database_metadata(database, lend("no"), &blob, nullptr) && take(blob).empty());
    uint64_t count = 0;
    EXPECT(cx_database_term_count(database, &count, nullptr) && count == 8);
    EXPECT(cx_database_stored(database, 2, &blob, nullptr) && take(blob) == "two");
    EXPECT(cx_database_stored(database, 3, &blob, nullptr) && take(blob) != "two");
}

void frequencies(cx_database *database) {
    const std::string arena = "siegeofabsent";
    const cx_slice terms[] = {{0, 5}, {5, 2}, {7, 6}, {0, 0}};
    uint32_t documents[4] = {};
    uint32_t occurrences[4] = {};
    EXPECT(
        cx_database_frequencies(database, lend(arena), terms, 4, documents, occurrences, nullptr));
    EXPECT(documents[0] == 2 && documents[1] == 3 && documents[2] == 0 && documents[3] == 3);
    EXPECT(occurrences[1] == 3);
    EXPECT(cx_database_frequencies(database, lend(arena), terms, 4, nullptr, nullptr, nullptr));
    EXPECT(cx_database_frequencies(database, {}, nullptr, 0, nullptr, nullptr, nullptr));
    const cx_slice outside{10, 4};
    EXPECT(code_of([&](cx_error *error) {
               return cx_database_frequencies(database, lend(arena), &outside, 1, documents,
                                              nullptr, error);
           }) == CX_INVALID_ARGUMENT);
}

void lists(cx_database *database) {
    cx_term_list *terms = nullptr;
    EXPECT(cx_database_terms(database, lend("sieg"), {}, 9, &terms, nullptr));
    EXPECT(terms_of(terms) == "siege:2:0 sieges:1:0 ");
    EXPECT(cx_database_terms(database, lend("sieg"), lend("siege"), 9, &terms, nullptr));
    EXPECT(terms_of(terms) == "sieges:1:0 ");
    EXPECT(cx_database_terms(database, lend("sieg"), lend("a"), 1, &terms, nullptr));
    EXPECT(terms_of(terms) == "siege:2:0 ");
    EXPECT(cx_database_terms(database, lend("sieg"), lend("zz"), 9, &terms, nullptr));
    EXPECT(terms_of(terms).empty());
    EXPECT(cx_database_document_terms(database, 1, &terms, nullptr));
    EXPECT(terms_of(terms) == "Q1:1:0 of:3:1 siege:2:1 the:2:1 ");
    EXPECT(cx_database_metadata_keys(database, lend("k"), &terms, nullptr));
    EXPECT(terms_of(terms) == "key:0:0 ");
    cx_number_list *numbers = nullptr;
    EXPECT(cx_database_documents(database, lend("siege"), 0, 9, &numbers, nullptr));
    EXPECT(numbers_of(numbers) == Numbers{1, 3});
    EXPECT(cx_database_documents(database, {}, 1, 1, &numbers, nullptr));
    EXPECT(numbers_of(numbers) == Numbers{2});
    EXPECT(cx_database_documents(database, {}, UINT32_MAX, 9, &numbers, nullptr));
    EXPECT(numbers_of(numbers).empty());
    EXPECT(cx_database_positions(database, 3, lend(std::string("z\0z", 3)), &numbers, nullptr));
    EXPECT(numbers_of(numbers) == Numbers{3});
    EXPECT(cx_database_positions(database, 3, lend("absent"), &numbers, nullptr));
    EXPECT(numbers_of(numbers).empty());
    cx_term_list_free(nullptr);
    cx_number_list_free(nullptr);
}

void documents(cx_database *database) {
    cx_blob *blob = nullptr;
    EXPECT(cx_database_data(database, 1, &blob, nullptr) && take(blob) == "one");
    EXPECT(cx_database_data(database, 3, &blob, nullptr) && take(blob).empty());
    EXPECT(cx_database_data(database, 99, &blob, nullptr) && blob == nullptr);
    EXPECT(cx_database_value(database, 2, 0, &blob, nullptr) && take(blob) == "a");
    EXPECT(cx_database_value(database, 2, 77, &blob, nullptr) && take(blob).empty());
    EXPECT(code_of([&](cx_error *error) {
               return cx_database_value(database, 99, 0, &blob, error);
           }) == CX_DOC_NOT_FOUND);
    EXPECT(code_of([&](cx_error *error) { return cx_database_data(database, 0, &blob, error); }) ==
           CX_INVALID_ARGUMENT);
    EXPECT(code_of([&](cx_error *error) {
               return cx_database_metadata(database, {}, &blob, error);
           }) == CX_INVALID_ARGUMENT);
    cx_term_list *terms = nullptr;
    EXPECT(code_of([&](cx_error *error) {
               return cx_database_document_terms(database, 99, &terms, error);
           }) == CX_DOC_NOT_FOUND);
    cx_number_list *numbers = nullptr;
    EXPECT(code_of([&](cx_error *error) {
               return cx_database_positions(database, 1, {}, &numbers, error);
           }) == CX_INVALID_ARGUMENT);
    EXPECT(blob == nullptr && terms == nullptr && numbers == nullptr);
}

} // namespace

void test_reading() {
    const Folder folder;
    const std::string path = make_database(folder);
    cx_database *database = open(path);
    facts(database);
    frequencies(database);
    lists(database);
    documents(database);
    cx_database_free(database);
}

} // namespace shim_tests
