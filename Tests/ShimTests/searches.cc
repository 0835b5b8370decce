// Searches: results that outlive everything, facets, and a database that changes meanwhile.
#include "check.hpp"
#include "tests.hpp"

namespace shim_tests {
namespace {

void everything_asked_for() {
    const Folder folder;
    const std::string path = make_database(folder);
    cx_database *database = open(path);
    cx_match_set *result = nullptr;
    {
        const Nodes nodes = Nodes().add(CX_QUERY_TERM, "of");
        const std::string arena = "siegethe";
        const cx_slice terms[] = {{0, 5}, {5, 3}};
        const uint32_t slots[] = {0, 9};
        cx_request request = request_for(nodes);
        request.order = CX_ORDER_DOCUMENT_ID;
        request.includes_data = true;
        request.facet_slots = slots;
        request.facet_slot_count = 2;
        request.value_slots = slots;
        request.value_slot_count = 2;
        request.term_arena = lend(arena);
        request.position_terms = terms;
        request.position_term_count = 2;
        Failure error;
        result = cx_database_search(database, &request, &error);
        EXPECT(result != nullptr && error.code == CX_OK);
    }
    // Neither the database nor the request is needed any longer.
    cx_database_free(database);
    EXPECT(result->match_count == 3 && result->lower_bound == 3 && result->upper_bound == 3);
    EXPECT(result->matches[1].document_id == 2);
    EXPECT(text(result->arena, result->matches[1].data) == "two");
    EXPECT(text(result->arena, result->values[2]) == "a" && result->values[3].length == 0);
    EXPECT(result->position_lists[0].length == 1);
    EXPECT(result->positions[result->position_lists[0].offset] == 2);
    EXPECT(result->position_lists[2].length == 0);
    EXPECT(result->facet_count == 2 && result->facets[0].checked == 3);
    EXPECT(result->facets[0].value_count == 2 && result->facets[1].value_count == 0);
    EXPECT(text(result->arena, result->facet_values[0].value) == "a");
    EXPECT(result->facet_values[1].count == 1);
    cx_match_set_free(result);
    cx_match_set_free(nullptr);
}

size_t matches(cx_database *database, const cx_request &request) {
    cx_match_set *result = cx_database_search(database, &request, nullptr);
    EXPECT(result != nullptr);
    const size_t count = result != nullptr ? result->match_count : SIZE_MAX;
    cx_match_set_free(result);
    return count;
}

// Documents that are hidden in two databases searched as one: ids are dealt in turn.
void hidden() {
    const Folder folder;
    const std::string paths[] = {make_database(folder, "one"), make_database(folder, "two")};
    const cx_bytes lent[] = {lend(paths[0]), lend(paths[1])};
    cx_database *database = cx_database_open(lent, 2, nullptr);
    const Nodes of = Nodes().add(CX_QUERY_TERM, "of");
    const uint32_t slots[] = {0};
    const uint32_t ids[] = {1, 4, 6};
    cx_request request = request_for(of);
    EXPECT(matches(database, request) == 6);
    request.hidden = ids;
    request.hidden_count = 3;
    EXPECT(matches(database, request) == 3);
    request.facet_slots = slots;
    request.facet_slot_count = 1;
    for (int round = 0; round != 2; ++round) {
        cx_match_set *result = cx_database_search(database, &request, nullptr);
        EXPECT(result->estimated == 3 && result->facets[0].checked == 3);
        EXPECT(result->facets[0].value_count == 2 && result->facet_values[1].count == 1);
        for (size_t i = 0; i != result->match_count; ++i) {
            const uint32_t id = result->matches[i].document_id;
            EXPECT(id == 2 || id == 3 || id == 5);
        }
        cx_match_set_free(result);
    }
    const Nodes absent = Nodes().add(CX_QUERY_TERM, "absent");
    cx_request none = request_for(absent);
    none.facet_slots = slots;
    none.facet_slot_count = 1;
    EXPECT(matches(database, none) == 0);
    cx_database_free(database);
}

void settings() {
    const Folder folder;
    const std::string path = make_database(folder);
    cx_database *database = open(path);
    const Nodes nodes = Nodes().add(CX_QUERY_TERM, "of");
    const cx_request plain = request_for(nodes);
    for (int32_t weighting = CX_WEIGHTING_DEFAULT; weighting <= CX_WEIGHTING_TRADITIONAL;
         ++weighting) {
        cx_request request = plain;
        request.weighting = weighting;
        const double parameters[] = {1, 0, 1, 0.5, 0.5, 1};
        std::copy(std::begin(parameters), std::end(parameters), request.parameters);
        EXPECT(matches(database, request) == 3);
    }
    for (int32_t order = CX_ORDER_RELEVANCE; order <= CX_ORDER_DOCUMENT_ID; ++order) {
        for (bool flag : {false, true}) {
            cx_request request = plain;
            request.order = order;
            request.descending = flag;
            request.newest_first = !flag;
            EXPECT(matches(database, request) == 3);
        }
    }
    cx_request collapsed = plain;
    collapsed.collapse_slot = 0;
    EXPECT(matches(database, collapsed) == 3);
    cx_request cut = plain;
    cut.weight_cutoff = 1e9;
    EXPECT(matches(database, cut) == 0);
    cx_request page = plain;
    page.offset = UINT32_MAX;
    page.limit = UINT32_MAX;
    EXPECT(matches(database, page) == 0);

    const auto fails = [&](auto change) {
        cx_request request = plain;
        change(request);
        return code_of([&](cx_error *error) {
            cx_match_set *result = cx_database_search(database, &request, error);
            cx_match_set_free(result);
            return result != nullptr;
        });
    };
    EXPECT(fails([](cx_request &r) { r.weighting = 99; }) == CX_INVALID_ARGUMENT);
    EXPECT(fails([](cx_request &r) { r.order = 99; }) == CX_INVALID_ARGUMENT);
    EXPECT(fails([](cx_request &r) { r.query.node_count = 0; }) == CX_OK);
    const cx_slice outside{0, 9};
    EXPECT(fails([&](cx_request &r) {
               r.position_terms = &outside;
               r.position_term_count = 1;
           }) == CX_INVALID_ARGUMENT);
    Nodes wild = Nodes().add(CX_QUERY_WILDCARD, "s", 1);
    EXPECT(fails([&](cx_request &r) { r.query = wild.lend(); }) == CX_WILDCARD);
    cx_database_free(database);
}

// A reader that is overtaken twice sees the newest revision without being told to reopen.
void overtaken() {
    const Folder folder;
    const std::string path = folder / "db";
    const auto write = [&](cx_writer *writer, uint32_t round) {
        for (uint32_t id = 1; id != 200; ++id) {
            std::string noise;
            for (uint32_t i = 0; i != 300; ++i) {
                noise += char((id * 2654435761u + round * 40503u + i * i * 2246822519u) >> 13);
            }
            const Draft draft = Draft().word("all", 1).store(noise);
            const cx_document document = draft.lend();
            EXPECT(cx_writer_replace(writer, id, &document, nullptr));
        }
        EXPECT(cx_writer_set_metadata(writer, lend("round"), lend(std::to_string(round)), nullptr));
        EXPECT(cx_writer_commit(writer, nullptr));
    };
    cx_writer *writer = cx_writer_open(lend(path), CX_CREATE | CX_NO_SYNC, nullptr);
    write(writer, 0);
    cx_database *database = open(path);
    const Nodes nodes = Nodes().add(CX_QUERY_TERM, "all");
    cx_request request = request_for(nodes);
    request.includes_data = true;
    bool healed = false;
    for (uint32_t round = 1; round != 20 && !healed; ++round) {
        write(writer, round);
        EXPECT(matches(database, request) == 100);
        cx_blob *blob = nullptr;
        EXPECT(cx_database_metadata(database, lend("round"), &blob, nullptr));
        healed = take(blob) == std::to_string(round);
    }
    EXPECT(healed);
    cx_writer_free(writer);
    cx_database_free(database);
}

} // namespace

void test_searches() {
    everything_asked_for();
    hidden();
    settings();
    overtaken();
}

} // namespace shim_tests
