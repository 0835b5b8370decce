// Segments read past libxapian: they say what libxapian says of the same documents.
#include "../../CXapianShim/convert.hpp"
#include "check.hpp"
#include "tests.hpp"

#include <algorithm>
#include <fstream>
#include <random>

namespace shim_tests {
namespace {

constexpr uint32_t documents = 3000;

// Words of every frequency, some in so many documents that their postings take several chunks, some
// with zero bytes; records too long for one item of a block.
std::string word(uint32_t number) {
    return number % 50 == 7 ? std::string("z\0", 2) + std::to_string(number)
                            : std::to_string(number);
}

void write(const std::string &one_pass, const std::string &with_writer) {
    std::mt19937 random(3);
    Twins twins(one_pass, with_writer);
    for (uint32_t i = 0; i != documents; ++i) {
        Draft draft;
        const uint32_t length = 1 + static_cast<uint32_t>(random()) % 30;
        for (uint32_t position = 1; position <= length; ++position) {
            const uint32_t limit = 1U << random() % 13;
            draft.word(word(static_cast<uint32_t>(random()) % limit), position);
        }
        if (i % 7 != 0) {
            draft.tag("Len");
        }
        std::string record;
        for (uint32_t left = i % 10 == 0 ? 20000 : static_cast<uint32_t>(random()) % 40; left != 0;
             --left) {
            record += static_cast<char>(random() % 61);
        }
        draft.store(record);
        twins.add(draft);
    }
}

std::string numbers(double value) {
    char text[40];
    std::snprintf(text, sizeof text, "%.12g ", value);
    return text;
}

// Ids and weights to the twelfth digit, in the order of ids: equals may stand in any.
std::string answer(cx_database *database, const Nodes &nodes, int32_t weighting) {
    cx_request request = request_for(nodes);
    request.limit = documents;
    request.weighting = weighting;
    const double parameters[] = {1.5, 0, 1, 0.6, 0.5};
    std::copy(std::begin(parameters), std::end(parameters), request.parameters);
    cx_match_set *result = cx_database_search(database, &request, nullptr);
    EXPECT(result != nullptr && result->lower_bound == result->upper_bound);
    std::vector<std::string> lines;
    for (size_t i = 0; i != result->match_count; ++i) {
        lines.push_back(std::to_string(result->matches[i].document_id) + ":" +
                        numbers(result->matches[i].weight));
    }
    cx_match_set_free(result);
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const std::string &line : lines) {
        text += line;
    }
    return text;
}

Nodes random_query(std::mt19937 &random) {
    Nodes nodes;
    const uint32_t groups = 1 + static_cast<uint32_t>(random()) % 3;
    for (uint32_t i = 0; i != groups; ++i) {
        const uint32_t count = 1 + static_cast<uint32_t>(random()) % 9;
        for (uint32_t j = 0; j != count; ++j) {
            const uint32_t limit = 1U << random() % 13;
            nodes.add(CX_QUERY_TERM, word(static_cast<uint32_t>(random()) % limit));
        }
        if (count > 1) {
            nodes.join(CX_QUERY_SYNONYM, count);
        }
        if (random() % 4 == 0) {
            nodes.scale(0.25);
        }
    }
    constexpr cx_operator joins[] = {CX_QUERY_AND, CX_QUERY_OR};
    if (groups > 1) {
        nodes.join(joins[random() % 2], groups);
    }
    if (random() % 3 == 0) {
        constexpr cx_operator pairs[] = {CX_QUERY_AND_MAYBE, CX_QUERY_FILTER, CX_QUERY_AND_NOT};
        nodes.add(CX_QUERY_TERM, random() % 2 == 0 ? "Len" : "1").join(pairs[random() % 3], 2);
    }
    return nodes;
}

void searches(cx_database *one, cx_database *other) {
    std::mt19937 random(11);
    size_t found = 0;
    for (int round = 0; round != 200; ++round) {
        const Nodes nodes = random_query(random);
        constexpr int32_t weightings[] = {CX_WEIGHTING_BM25, CX_WEIGHTING_BOOLEAN,
                                               CX_WEIGHTING_DPH};
        const int32_t weighting = weightings[round % 10 < 8 ? 0 : round % 10 - 7];
        const std::string wanted = answer(other, nodes, weighting);
        found += wanted.size();
        EXPECT(answer(one, nodes, weighting) == wanted);
    }
    EXPECT(found > 100000);
}

// How many documents hold two terms, known as far as it was asked for.
void counts(cx_database *one, cx_database *other) {
    for (const uint32_t number : {0U, 1U, 5U, 100U, 4000U, 9999U}) {
        const Nodes nodes = Nodes()
                                .add(CX_QUERY_TERM, word(number))
                                .add(CX_QUERY_TERM, "Len")
                                .join(CX_QUERY_AND, 2);
        cx_request request = request_for(nodes);
        request.limit = 0;
        request.weighting = CX_WEIGHTING_BOOLEAN;
        for (const uint32_t needed : {1U, 30U, documents}) {
            request.check_at_least = needed;
            cx_match_set *here = cx_database_search(one, &request, nullptr);
            cx_match_set *there = cx_database_search(other, &request, nullptr);
            EXPECT((here->lower_bound >= needed) == (there->lower_bound >= needed));
            EXPECT(needed != documents || (here->lower_bound == there->lower_bound &&
                                           here->upper_bound == there->upper_bound));
            cx_match_set_free(here);
            cx_match_set_free(there);
        }
    }
}

std::string terms(cx_database *database, const std::string &prefix, const std::string &after,
                  size_t limit) {
    cx_term_list *list = nullptr;
    EXPECT(cx_database_terms(database, lend(prefix), lend(after), limit, &list, nullptr));
    std::string result;
    for (size_t i = 0; i != list->count; ++i) {
        result += text(list->arena, list->entries[i].term) + "=" +
                  std::to_string(list->entries[i].term_frequency) + " ";
    }
    cx_term_list_free(list);
    return result;
}

void tables(cx_database *one, cx_database *other) {
    EXPECT(terms(one, "", "", 100000).size() > 10000);
    const std::string zero("z\0", 2);
    for (const std::string &prefix :
         {std::string(), std::string("1"), std::string("40"), zero, std::string("~")}) {
        for (const std::string &after :
             {std::string(), std::string("12"), std::string("4"), zero + "107"}) {
            for (const size_t limit : {size_t{0}, size_t{1}, size_t{50}, size_t{100000}}) {
                EXPECT(terms(one, prefix, after, limit) == terms(other, prefix, after, limit));
            }
        }
    }
    for (uint32_t number = 0; number < 4100; number += 13) {
        const std::string term = word(number);
        const cx_slice slice{0, term.size()};
        uint32_t here[2], there[2];
        EXPECT(cx_database_frequencies(one, lend(term), &slice, 1, here, here + 1, nullptr));
        EXPECT(cx_database_frequencies(other, lend(term), &slice, 1, there, there + 1, nullptr));
        EXPECT(here[0] == there[0] && here[1] == there[1]);
    }
    for (uint32_t id = 1; id <= documents; id += 3) {
        cx_blob *here = nullptr, *there = nullptr;
        EXPECT(cx_database_stored(one, id, &here, nullptr));
        EXPECT(cx_database_stored(other, id, &there, nullptr));
        const std::string stored = take(here);
        EXPECT(stored == take(there));
        bool is_packed = false;
        EXPECT(cx_database_packed(one, id, &here, &is_packed, nullptr));
        const std::string packed = take(here);
        EXPECT(!is_packed || (cx_unpack(lend(packed), &here, nullptr) && take(here) == stored));
        EXPECT(is_packed || packed == stored);
    }
}

// A stream that isn't one is told.
void damaged_streams() {
    cx_blob *blob = nullptr;
    EXPECT(code_of([&](cx_error *e) { return cx_unpack({}, &blob, e); }) == CX_DATABASE_CORRUPT);
    const std::string junk(100, '\xFF');
    EXPECT(code_of([&](cx_error *e) { return cx_unpack(lend(junk), &blob, e); }) ==
           CX_DATABASE_CORRUPT);
    EXPECT(blob == nullptr);
}

// Positions by group: those of its terms one after the other.
void groups(cx_database *database) {
    const Nodes nodes = Nodes().add(CX_QUERY_TERM, "0");
    cx_request request = request_for(nodes);
    const std::string arena = "012";
    const cx_slice places[] = {{0, 1}, {1, 1}, {2, 1}};
    request.term_arena = lend(arena);
    request.position_terms = places;
    request.position_term_count = 3;
    cx_match_set *alone = cx_database_search(database, &request, nullptr);
    const uint32_t numbers[] = {0, 1, 1}, falling[] = {1, 0, 1}, beyond[] = {0, 1, 2};
    request.position_groups = numbers;
    request.position_group_count = 2;
    cx_match_set *grouped = cx_database_search(database, &request, nullptr);
    EXPECT(alone->match_count == 100 && grouped->match_count == 100);
    const auto list = [](const cx_match_set *set, size_t place) {
        const uint32_t *first = set->positions + set->position_lists[place].offset;
        return std::vector<uint32_t>(first, first + set->position_lists[place].length);
    };
    for (size_t i = 0; i != 100; ++i) {
        std::vector<uint32_t> both = list(alone, i * 3 + 1);
        const std::vector<uint32_t> last = list(alone, i * 3 + 2);
        both.insert(both.end(), last.begin(), last.end());
        EXPECT(list(grouped, i * 2) == list(alone, i * 3) && list(grouped, i * 2 + 1) == both);
    }
    cx_match_set_free(alone);
    cx_match_set_free(grouped);
    for (const uint32_t *wrong : {falling, beyond}) {
        request.position_groups = wrong;
        EXPECT(code_of([&](cx_error *error) {
                   return cx_database_search(database, &request, error) != nullptr;
               }) == CX_INVALID_ARGUMENT);
    }
}

// Whatever stands in the tables, it is read or refused.
void damage(const std::string &path) {
    size_t refused = 0;
    std::mt19937 random(1);
    for (const char *table : {"/postlist.glass", "/docdata.glass"}) {
        std::ifstream in(path + table, std::ios::binary);
        const std::string whole((std::istreambuf_iterator<char>(in)),
                                std::istreambuf_iterator<char>());
        for (int round = 0; round != 30; ++round) {
            std::string bytes = whole;
            for (int left = 200; left != 0; --left) {
                bytes[random() % bytes.size()] = static_cast<char>(random());
            }
            if (round % 10 == 0) {
                bytes.resize(random() % bytes.size());
            }
            std::ofstream(path + table, std::ios::binary) << bytes;
            const auto segment = cx::Segment::open(path, std::make_shared<cx::BlockCache>());
            for (uint32_t i = 0; i != 8; ++i) {
                try {
                    segment->frequencies(word(i));
                    segment->together({word(i), word(i * 50 + 7)});
                    segment->length(1 + static_cast<uint32_t>(random()) % documents);
                    segment->stored(1 + static_cast<uint32_t>(random()) % documents);
                    segment->terms(std::to_string(i), "",
                                   [](const std::string &, uint32_t) { return true; });
                } catch (const Xapian::Error &) {
                    ++refused;
                }
            }
        }
        std::ofstream(path + table, std::ios::binary) << whole;
    }
    EXPECT(refused > 30);
}

} // namespace

void test_segments() {
    const Folder folder;
    write(folder / "one", folder / "other");
    cx_database *one = open(folder / "one");
    cx_database *other = open(folder / "other");
    searches(one, other);
    counts(one, other);
    tables(one, other);
    groups(one);
    cx_database_free(one);
    cx_database_free(other);
    damaged_streams();
    damage(folder / "one");
}

} // namespace shim_tests
