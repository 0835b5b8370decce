// Positions in a file of their own: searches find by them what they find by Xapian's table.
#include "../../CXapianShim/position_file.hpp"
#include "check.hpp"
#include "tests.hpp"

#include <cmath>
#include <fstream>
#include <random>

namespace shim_tests {
namespace {

std::string word(uint32_t number) { return "w" + std::to_string(number); }

// Two databases with the same texts of few words, so that phrases are met.
void write(const std::string &one_pass, const std::string &with_writer, uint32_t documents,
           uint32_t seed) {
    std::mt19937 random(seed);
    Twins twins(one_pass, with_writer);
    for (uint32_t i = 0; i != documents; ++i) {
        Draft draft;
        const uint32_t length = i % 20 == 0 ? 3000 : random() % 40;
        for (uint32_t position = 1; position <= length; ++position) {
            const uint32_t limit = i % 20 == 0 ? 2500 : 1 + random() % 12;
            draft.word(word(static_cast<uint32_t>(random()) % limit), position);
        }
        draft.head = "head " + std::to_string(i);
        twins.add(draft);
    }
}

// What a search finds, as text: ids, rounded weights, positions of three words.
std::string answer(cx_database *database, const Nodes &nodes) {
    cx_request request = request_for(nodes);
    request.limit = 500;
    const std::string arena = "w0w1w77";
    const cx_slice terms[] = {{0, 2}, {2, 2}, {4, 3}};
    request.term_arena = lend(arena);
    request.position_terms = terms;
    request.position_term_count = 3;
    cx_match_set *result = cx_database_search(database, &request, nullptr);
    EXPECT(result != nullptr);
    std::string text;
    for (size_t i = 0; i != result->match_count; ++i) {
        text += std::to_string(result->matches[i].document_id) + ":" +
                std::to_string(std::lround(result->matches[i].weight * 1e6));
        for (size_t j = 0; j != 3; ++j) {
            const cx_slice list = result->position_lists[i * 3 + j];
            text += " /";
            for (size_t at = 0; at != list.length; ++at) {
                text += std::to_string(result->positions[list.offset + at]) + ",";
            }
        }
        text += "\n";
    }
    cx_match_set_free(result);
    return text;
}

// Whether a search is refused as one that can't be done.
bool is_unknown(cx_database *database, const Nodes &nodes) {
    const cx_request request = request_for(nodes);
    return code_of([&](cx_error *error) {
               return cx_database_search(database, &request, error) != nullptr;
           }) == CX_UNIMPLEMENTED;
}

void phrases() {
    const Folder folder;
    const std::string names[] = {folder / "a", folder / "b", folder / "wa", folder / "wb"};
    write(names[0], names[2], 300, 5);
    write(names[1], names[3], 200, 6);
    const cx_bytes files[] = {lend(names[0]), lend(names[1])};
    const cx_bytes tables[] = {lend(names[2]), lend(names[3])};
    const cx_bytes mixed[] = {lend(names[0]), lend(names[3])};
    cx_database *with_files = cx_database_open(files, 2, nullptr);
    cx_database *with_tables = cx_database_open(tables, 2, nullptr);
    cx_database *with_both = cx_database_open(mixed, 2, nullptr);
    std::mt19937 random(7);
    size_t found = 0;
    for (int round = 0; round != 150; ++round) {
        Nodes nodes;
        const uint32_t count = 2 + static_cast<uint32_t>(random()) % 3;
        for (uint32_t i = 0; i != count; ++i) {
            nodes.add(CX_QUERY_TERM, word(static_cast<uint32_t>(random()) % 6));
        }
        nodes.join(CX_QUERY_PHRASE, count);
        if (round % 3 == 1) {
            nodes.add(CX_QUERY_TERM, "w3").join(CX_QUERY_AND_NOT, 2);
        }
        const std::string wanted = answer(with_tables, nodes);
        found += wanted.size();
        EXPECT(answer(with_files, nodes) == wanted);
        EXPECT(answer(with_both, nodes) == wanted);
    }
    EXPECT(found > 10000);
    // In a group of synonyms a guess at how many hold the phrase is rounded otherwise.
    Nodes group = Nodes()
                      .add(CX_QUERY_TERM, "w1")
                      .add(CX_QUERY_TERM, "w2")
                      .join(CX_QUERY_PHRASE, 2)
                      .add(CX_QUERY_TERM, "w77")
                      .join(CX_QUERY_SYNONYM, 2);
    cx_request request = request_for(group);
    request.limit = 500;
    request.order = CX_ORDER_VALUE;
    cx_match_set *one = cx_database_search(with_files, &request, nullptr);
    cx_match_set *other = cx_database_search(with_tables, &request, nullptr);
    EXPECT(one->match_count == other->match_count && one->match_count > 20);
    for (size_t i = 0; i != one->match_count; ++i) {
        EXPECT(one->matches[i].document_id == other->matches[i].document_id);
        EXPECT(std::abs(one->matches[i].weight / other->matches[i].weight - 1) < 0.01);
    }
    cx_match_set_free(one);
    cx_match_set_free(other);
    const Nodes apart =
        Nodes().add(CX_QUERY_TERM, "w1").add(CX_QUERY_TERM, "w2").join(CX_QUERY_NEAR, 2, 9);
    EXPECT(is_unknown(with_files, apart));
    const Nodes odd = Nodes()
                          .add(CX_QUERY_TERM, "w1")
                          .add(CX_QUERY_TERM, "w2")
                          .join(CX_QUERY_PHRASE, 2)
                          .add(CX_QUERY_ALL)
                          .join(CX_QUERY_SYNONYM, 2);
    EXPECT(is_unknown(with_files, odd));
    const Nodes groups = Nodes()
                             .add(CX_QUERY_TERM, "w1")
                             .add(CX_QUERY_TERM, "w2")
                             .join(CX_QUERY_OR, 2)
                             .add(CX_QUERY_TERM, "w3")
                             .join(CX_QUERY_PHRASE, 2);
    EXPECT(is_unknown(with_files, groups));
    cx_database_free(with_files);
    cx_database_free(with_tables);
    cx_database_free(with_both);
}

void heads() {
    const Folder folder;
    const std::string path = folder / "a";
    write(path, folder / "wa", 50, 9);
    const cx_bytes paths[] = {lend(path)};
    cx_database *database = cx_database_open(paths, 1, nullptr);
    const Nodes nodes = Nodes().add(CX_QUERY_TERM, "w0");
    cx_request request = request_for(nodes);
    request.includes_heads = true;
    cx_match_set *result = cx_database_search(database, &request, nullptr);
    EXPECT(result->match_count > 5);
    for (size_t i = 0; i != result->match_count; ++i) {
        EXPECT(text(result->arena, result->matches[i].head) ==
               "head " + std::to_string(result->matches[i].document_id - 1));
    }
    cx_match_set_free(result);
    cx_database_free(database);
}

// Whatever stands in the file, it is read or refused.
void damage() {
    const Folder folder;
    const std::string path = folder / "a";
    write(path, folder / "wa", 60, 3);
    const std::string name = path + "/" + cx::PositionFileWriter::name;
    std::ifstream in(name, std::ios::binary);
    const std::string whole((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    std::mt19937 random(1);
    size_t refused = 0;
    for (int round = 0; round != 400; ++round) {
        std::string bytes = whole;
        if (round % 8 == 0) {
            bytes.resize(random() % bytes.size());
        } else {
            const size_t from = round % 2 == 0 ? 0 : bytes.size() - 520;
            bytes[from + random() % 520] = static_cast<char>(random());
        }
        std::ofstream(name, std::ios::binary) << bytes;
        try {
            const auto file = cx::PositionFile::open(path);
            for (uint32_t id = 1; id <= 60; ++id) {
                std::vector<uint32_t> positions;
                file->head(id);
                file->read(id, cx::term_hash("w1"), positions);
            }
        } catch (const Xapian::Error &) {
            ++refused;
        }
    }
    EXPECT(refused > 100);
    std::filesystem::remove(name);
    EXPECT(cx::PositionFile::open(path) == nullptr);
}

} // namespace

void test_positions() {
    phrases();
    heads();
    damage();
}

} // namespace shim_tests
