// Queries that are matched by lists say what libxapian's matcher says of them.
#include "check.hpp"
#include "tests.hpp"

#include <algorithm>
#include <cmath>
#include <random>

namespace shim_tests {
namespace {

constexpr uint32_t documents = 700;
constexpr uint32_t segments = 2;

std::string word(std::mt19937 &random) { return std::to_string(random() % (1U << random() % 10)); }

// The words of each document, in order, by its id among those of both segments.
using Texts = std::vector<std::vector<std::string>>;
// For each document whether it is found.
using Found = std::vector<bool>;

void write(const std::string &one_pass, const std::string &with_writer, uint32_t segment,
           Texts &texts) {
    std::mt19937 random(segment + 1);
    Twins twins(one_pass, with_writer);
    for (uint32_t i = 0; i != documents; ++i) {
        Draft draft;
        const uint32_t length = 1 + static_cast<uint32_t>(random()) % 40;
        for (uint32_t position = 1; position <= length; ++position) {
            texts[i * segments + segment + 1].push_back(word(random));
            draft.word(texts[i * segments + segment + 1].back(), position);
        }
        twins.add(draft);
    }
}

// Where words stand side by side.
Found holding(const std::vector<std::string> &words, const Texts &texts) {
    Found found(texts.size());
    for (size_t id = 0; id != texts.size(); ++id) {
        const auto at = std::search(texts[id].begin(), texts[id].end(), words.begin(), words.end());
        found[id] = at != texts[id].end();
    }
    return found;
}

Found joined(const Found &one, const Found &other, cx_operator join) {
    Found found(one.size());
    for (size_t id = 0; id != one.size(); ++id) {
        found[id] = join == CX_QUERY_OR          ? one[id] || other[id]
                    : join == CX_QUERY_AND_NOT   ? one[id] && !other[id]
                    : join == CX_QUERY_AND_MAYBE ? one[id]
                                                 : one[id] && other[id];
    }
    return found;
}

// A word, a phrase, or a group of words, to which phrases may belong.
Found add_item(Nodes &nodes, std::mt19937 &random, const Texts &texts) {
    const uint32_t count = 1 + static_cast<uint32_t>(random()) % 6;
    Found found(texts.size());
    for (uint32_t i = 0; i != count; ++i) {
        std::vector<std::string> words = {word(random)};
        nodes.add(CX_QUERY_TERM, words[0]);
        if (random() % (count == 1 ? 2 : 3) == 0) {
            words.push_back(word(random));
            nodes.add(CX_QUERY_TERM, words[1]).join(CX_QUERY_PHRASE, 2);
        }
        found = joined(found, holding(words, texts), CX_QUERY_OR);
    }
    if (count > 1) {
        nodes.join(CX_QUERY_SYNONYM, count);
    }
    return found;
}

// Adds a query; says which documents match it.
Found add_query(Nodes &nodes, std::mt19937 &random, int depth, const Texts &texts) {
    Found found;
    if (depth == 0 || random() % 4 == 0) {
        found = add_item(nodes, random, texts);
    } else {
        constexpr cx_operator several[] = {CX_QUERY_AND, CX_QUERY_OR};
        constexpr cx_operator pairs[] = {CX_QUERY_AND_MAYBE, CX_QUERY_FILTER, CX_QUERY_AND_NOT};
        const bool is_pair = random() % 2 == 0;
        const cx_operator join = is_pair ? pairs[random() % 3] : several[random() % 2];
        const uint32_t count = is_pair ? 2 : 1 + static_cast<uint32_t>(random()) % 4;
        found = add_query(nodes, random, depth - 1, texts);
        for (uint32_t i = 1; i != count; ++i) {
            found = joined(found, add_query(nodes, random, depth - 1, texts), join);
        }
        nodes.join(join, count);
    }
    if (random() % 5 == 0) {
        nodes.scale(0.5);
    }
    return found;
}

cx_match_set *search(cx_database *database, const Nodes &nodes, cx_request request) {
    request.query = nodes.lend();
    cx_match_set *found = cx_database_search(database, &request, nullptr);
    EXPECT(found != nullptr && found->lower_bound == found->upper_bound);
    return found;
}

bool is_near(double one, double other) { return std::abs(one - other) <= 1e-9 * std::abs(other); }

// The same weights in the same order, for the same documents but for equals.
void compare(cx_match_set *one, cx_match_set *other) {
    EXPECT(one->estimated == other->estimated && one->match_count == other->match_count);
    EXPECT(is_near(one->maximum_attained, other->maximum_attained) || one->match_count == 0);
    for (size_t i = 0; i != std::min(one->match_count, other->match_count); ++i) {
        const cx_match &here = one->matches[i], &there = other->matches[i];
        EXPECT(is_near(here.weight, there.weight));
        const auto is_equal_to = [&](size_t place) {
            return place < one->match_count && is_near(one->matches[place].weight, here.weight);
        };
        if (!is_equal_to(i - 1) && !is_equal_to(i + 1) && i + 1 != one->match_count) {
            EXPECT(here.document_id == there.document_id);
        }
    }
    cx_match_set_free(one);
    cx_match_set_free(other);
}

cx_request random_request(std::mt19937 &random, const std::vector<uint32_t> &hidden) {
    cx_request request = request_for(Nodes());
    request.limit = random() % 3 == 0 ? 2 * documents : static_cast<uint32_t>(random()) % 30;
    request.offset = random() % 3 == 0 ? static_cast<uint32_t>(random()) % 20 : 0;
    request.weighting = random() % 5 == 0 ? CX_WEIGHTING_BOOLEAN : CX_WEIGHTING_BM25;
    const double parameters[] = {1.5, 0, 1, 0.6, 0.5};
    std::copy(std::begin(parameters), std::end(parameters), request.parameters);
    if (random() % 3 == 0) {
        request.hidden = hidden.data();
        request.hidden_count = hidden.size();
    }
    return request;
}

void queries(cx_database *database, const Texts &texts) {
    std::vector<uint32_t> hidden;
    for (uint32_t id = 3; id < documents; id += 5) {
        hidden.push_back(id);
    }
    std::mt19937 random(5);
    size_t found = 0;
    for (int round = 0; round != 600; ++round) {
        Nodes nodes;
        Found right = add_query(nodes, random, 1 + round % 4, texts);
        const cx_request request = random_request(random, hidden);
        for (size_t i = 0; i != request.hidden_count; ++i) {
            right[request.hidden[i]] = false;
        }
        const auto total = static_cast<uint32_t>(std::count(right.begin(), right.end(), true));
        // By a column that no document has: that is for libxapian's matcher, which asks the same
        // lists.
        cx_request same = request;
        same.order = CX_ORDER_RELEVANCE_THEN_VALUE;
        cx_match_set *wanted = search(database, nodes, same);
        found += wanted->match_count;
        cx_match_set *got = search(database, nodes, request);
        EXPECT(got->estimated == total && wanted->estimated == total);
        compare(got, wanted);
    }
    EXPECT(found > 10000);
}

// What is too deep or too odd is left to libxapian, which refuses it or not.
void odd(cx_database *lists, cx_database *tables) {
    Nodes deep = Nodes().add(CX_QUERY_TERM, "1");
    for (int i = 0; i != 1500; ++i) {
        deep.add(CX_QUERY_TERM, "2").join(CX_QUERY_AND_MAYBE, 2);
    }
    const cx_request request = request_for(deep);
    compare(search(lists, deep, request), search(tables, deep, request));
    for (const Nodes &nodes :
         {Nodes(), Nodes().add(CX_QUERY_NOTHING),
          Nodes().add(CX_QUERY_TERM, "1").add(CX_QUERY_NOTHING).join(CX_QUERY_OR, 2),
          Nodes().add(CX_QUERY_TERM, "1").add(CX_QUERY_NOTHING).join(CX_QUERY_AND, 2),
          Nodes().add(CX_QUERY_TERM, "1").add(CX_QUERY_NOTHING).join(CX_QUERY_AND_NOT, 2),
          Nodes().add(CX_QUERY_TERM, "1").add(CX_QUERY_NOTHING).join(CX_QUERY_AND_MAYBE, 2),
          Nodes().add(CX_QUERY_TERM, "1").join(CX_QUERY_PHRASE, 1),
          Nodes().add(CX_QUERY_TERM, "1", 3), Nodes().add(CX_QUERY_TERM, "no such word"),
          Nodes().add(CX_QUERY_ALL).add(CX_QUERY_TERM, "1").join(CX_QUERY_AND_NOT, 2),
          Nodes().add(CX_QUERY_TERM, "1").scale(0)}) {
        compare(search(lists, nodes, request_for(nodes)),
                search(tables, nodes, request_for(nodes)));
    }
}

// How much of the query the best document holds.
void percents(cx_database *lists, cx_database *tables) {
    for (const cx_operator join : {CX_QUERY_AND, CX_QUERY_OR, CX_QUERY_AND_MAYBE}) {
        const Nodes nodes = Nodes().add(CX_QUERY_TERM, "1").add(CX_QUERY_TERM, "300").join(join, 2);
        const cx_request request = request_for(nodes);
        cx_match_set *here = search(lists, nodes, request);
        cx_match_set *there = search(tables, nodes, request);
        EXPECT(here->match_count == there->match_count && here->match_count != 0);
        EXPECT(here->matches[0].percent == there->matches[0].percent);
        cx_match_set_free(here);
        cx_match_set_free(there);
    }
}

} // namespace

void test_matching() {
    const Folder folder;
    std::vector<std::string> paths;
    for (const char *name : {"lists1", "tables1", "lists2", "tables2"}) {
        paths.push_back(folder / name);
    }
    Texts texts(segments * documents + 1);
    write(paths[0], paths[1], 0, texts);
    write(paths[2], paths[3], 1, texts);
    const cx_bytes lists[] = {lend(paths[0]), lend(paths[2])};
    const cx_bytes tables[] = {lend(paths[1]), lend(paths[3])};
    cx_database *with_lists = cx_database_open(lists, 2, nullptr);
    cx_database *with_tables = cx_database_open(tables, 2, nullptr);
    queries(with_lists, texts);
    percents(with_lists, with_tables);
    odd(with_lists, with_tables);
    cx_database_free(with_lists);
    cx_database_free(with_tables);
}

} // namespace shim_tests
