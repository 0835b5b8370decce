#include "include/cxapian/search.h"

#include "convert.hpp"
#include "facets.hpp"
#include "guard.hpp"
#include "hidden.hpp"
#include "list_match.hpp"
#include "match_positions.hpp"
#include "query.hpp"

namespace {

struct MatchSet final : cx_match_set {
    std::vector<cx_match> match_storage;
    std::vector<cx_slice> value_storage;
    std::vector<cx_slice> list_storage;
    std::vector<uint32_t> position_storage;
    std::vector<cx_facet> facet_storage;
    std::vector<cx_facet_value> facet_value_storage;
    std::string text;

    MatchSet() : cx_match_set{} {}

    void finish() {
        match_count = match_storage.size();
        matches = match_storage.data();
        values = value_storage.data();
        position_lists = list_storage.data();
        positions = position_storage.data();
        facet_count = facet_storage.size();
        facets = facet_storage.data();
        facet_values = facet_value_storage.data();
        arena = cx::bytes(text);
        arena_length = text.size();
    }
};

void set_weighting(Xapian::Enquire &enquire, const cx_request &request) {
    const double *p = request.parameters;
    if (request.order == CX_ORDER_DOCUMENT_ID) {
        enquire.set_weighting_scheme(Xapian::BoolWeight());
        return;
    }
    switch (request.weighting) {
    case CX_WEIGHTING_DEFAULT:
        return;
    case CX_WEIGHTING_BOOLEAN:
        return enquire.set_weighting_scheme(Xapian::BoolWeight());
    case CX_WEIGHTING_BM25:
        return enquire.set_weighting_scheme(Xapian::BM25Weight(p[0], p[1], p[2], p[3], p[4]));
    case CX_WEIGHTING_BM25_PLUS:
        return enquire.set_weighting_scheme(
            Xapian::BM25PlusWeight(p[0], p[1], p[2], p[3], p[4], p[5]));
    case CX_WEIGHTING_COORDINATE:
        return enquire.set_weighting_scheme(Xapian::CoordWeight());
    case CX_WEIGHTING_DPH:
        return enquire.set_weighting_scheme(Xapian::DPHWeight());
    case CX_WEIGHTING_DLH:
        return enquire.set_weighting_scheme(Xapian::DLHWeight());
    case CX_WEIGHTING_TRADITIONAL:
        return enquire.set_weighting_scheme(Xapian::TradWeight(p[0]));
    default:
        throw Xapian::InvalidArgumentError("no such weighting");
    }
}

// How groups with phrases are weighed, of which Xapian knows nothing.
cx::GroupWeighting group_weighting(const cx_request &request) {
    const double *p = request.parameters;
    if (request.order == CX_ORDER_DOCUMENT_ID || request.weighting == CX_WEIGHTING_BOOLEAN) {
        return {-1, 0, 0};
    }
    // Other weightings have no such group; it then counts as with Xapian's default.
    return request.weighting == CX_WEIGHTING_BM25 ? cx::GroupWeighting{p[0], p[3], p[4]}
                                                  : cx::GroupWeighting{1, 0.5, 0.5};
}

// Whether groups of forms are weighed by a weighting that we know.
bool weighs_forms(const cx_request &request) {
    return request.order == CX_ORDER_DOCUMENT_ID || request.weighting == CX_WEIGHTING_BOOLEAN ||
           (request.weighting == CX_WEIGHTING_BM25 && request.parameters[1] == 0);
}

void set_order(Xapian::Enquire &enquire, const cx_request &request) {
    const bool falling_ids =
        request.newest_first || (request.order == CX_ORDER_DOCUMENT_ID && request.descending);
    enquire.set_docid_order(falling_ids ? Xapian::Enquire::DESCENDING : Xapian::Enquire::ASCENDING);
    switch (request.order) {
    case CX_ORDER_RELEVANCE:
    case CX_ORDER_DOCUMENT_ID:
        return;
    case CX_ORDER_VALUE:
        return enquire.set_sort_by_value(request.order_slot, request.descending);
    case CX_ORDER_VALUE_THEN_RELEVANCE:
        return enquire.set_sort_by_value_then_relevance(request.order_slot, request.descending);
    case CX_ORDER_RELEVANCE_THEN_VALUE:
        return enquire.set_sort_by_relevance_then_value(request.order_slot, request.descending);
    default:
        throw Xapian::InvalidArgumentError("no such order");
    }
}

void take(const Xapian::MSet &found, MatchSet &result) {
    result.lower_bound = found.get_matches_lower_bound();
    result.estimated = found.get_matches_estimated();
    result.upper_bound = found.get_matches_upper_bound();
    result.maximum_possible = found.get_max_possible();
    result.maximum_attained = found.get_max_attained();
    for (auto item = found.begin(); item != found.end(); ++item) {
        cx_match match{};
        match.document_id = *item;
        match.collapse_count = item.get_collapse_count();
        match.weight = item.get_weight();
        match.percent = item.get_percent();
        result.match_storage.push_back(match);
    }
}

void take(const cx::ListMatches &found, MatchSet &result) {
    result.lower_bound = result.estimated = result.upper_bound = found.total;
    result.maximum_possible = found.most_possible;
    result.maximum_attained = found.most_reached;
    for (const auto &[document, weight] : found.best) {
        cx_match match{};
        match.document_id = document;
        match.weight = weight;
        match.percent = found.percent(weight);
        result.match_storage.push_back(match);
    }
}

void read_matches(const cx::OpenDatabase &database, const cx_request &request, MatchSet &result) {
    const bool has_segments = database.has_segments();
    const bool reads_document =
        (request.includes_data && !has_segments) || request.value_slot_count != 0;
    std::vector<Xapian::docid> documents;
    for (cx_match &match : result.match_storage) {
        const Xapian::docid id = match.document_id;
        documents.push_back(id);
        if (request.includes_data && has_segments) {
            match.data = cx::append(result.text, cx::stored(database, id));
        }
        if (reads_document) {
            const Xapian::Document document = database.get_document(id, Xapian::DOC_ASSUME_VALID);
            if (request.includes_data && !has_segments) {
                match.data = cx::append(result.text, document.get_data());
            }
            for (size_t i = 0; i != request.value_slot_count; ++i) {
                result.value_storage.push_back(
                    cx::append(result.text, document.get_value(request.value_slots[i])));
            }
        }
    }
    std::vector<std::string> terms;
    for (size_t i = 0; i != request.position_term_count; ++i) {
        terms.push_back(cx::string(request.term_arena, request.position_terms[i]));
    }
    std::vector<uint32_t> groups;
    for (uint32_t i = 0; i != terms.size(); ++i) {
        groups.push_back(request.position_groups != nullptr ? request.position_groups[i] : i);
    }
    const size_t group_count =
        request.position_groups != nullptr ? request.position_group_count : terms.size();
    cx::MatchPositions positions = cx::match_positions(database, documents, terms, groups,
                                                       group_count, request.includes_heads);
    for (size_t i = 0; i != positions.heads.size(); ++i) {
        result.match_storage[i].head = cx::append(result.text, positions.heads[i]);
    }
    result.list_storage = std::move(positions.lists);
    result.position_storage = std::move(positions.positions);
}

void read_facets(const cx::FacetCounts &counts, const cx_request &request, MatchSet &result) {
    for (size_t i = 0; i != counts.slots.size(); ++i) {
        const size_t first = result.facet_value_storage.size();
        for (const auto &[value, count] : counts.slots[i]) {
            result.facet_value_storage.push_back({cx::append(result.text, value), count});
        }
        result.facet_storage.push_back({request.facet_slots[i], counts.matching, first,
                                        result.facet_value_storage.size() - first});
    }
}

std::unique_ptr<MatchSet> search(cx::OpenDatabase &database, const Xapian::Query &wanted,
                                 const cx_request &request) {
    const Xapian::Query query = cx::without(wanted, database, request.hidden, request.hidden_count);
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    set_weighting(enquire, request);
    set_order(enquire, request);
    enquire.set_cutoff(request.percent_cutoff, request.weight_cutoff);
    if (request.collapse_slot != CX_NO_SLOT) {
        enquire.set_collapse_key(request.collapse_slot, request.collapse_limit);
    }
    const bool has_facets = request.facet_slot_count != 0;
    cx::FacetCounts counts;
    if (has_facets) {
        counts = cx::count_facets(database, query, request.facet_slots, request.facet_slot_count);
    }
    const Xapian::MSet found =
        // Facets have counted every match already.
        enquire.get_mset(request.offset, request.limit, has_facets ? 0 : request.check_at_least);

    auto result = std::make_unique<MatchSet>();
    take(found, *result);
    read_matches(database, request, *result);
    if (has_facets) {
        // What is collapsed or cut off counts in facets, too.
        result->lower_bound = result->estimated = result->upper_bound = counts.matching;
        read_facets(counts, request, *result);
    }
    result->finish();
    return result;
}

// Whether all that is asked is how many documents hold two terms, to see which language a word is
// of.
bool is_count_of_both(const cx::OpenDatabase &database, const cx_request &request) {
    const cx_query &query = request.query;
    return database.has_segments() && request.hidden_count == 0 && request.limit == 0 &&
           request.weighting == CX_WEIGHTING_BOOLEAN && request.facet_slot_count == 0 &&
           request.collapse_slot == CX_NO_SLOT && query.node_count == 3 &&
           query.nodes[0].operation == CX_QUERY_TERM && query.nodes[1].operation == CX_QUERY_TERM &&
           query.nodes[2].operation == CX_QUERY_AND && query.nodes[2].operand_count == 2 &&
           query.nodes[0].text.length != 0 && query.nodes[1].text.length != 0;
}

std::unique_ptr<MatchSet> count_both(const cx::OpenDatabase &database, const cx_query &query,
                                     uint32_t needed) {
    const std::string one = cx::string(query.arena, query.nodes[0].text);
    const std::string other = cx::string(query.arena, query.nodes[1].text);
    Xapian::doccount count = 0;
    for (const auto &segment : database.segments) {
        if (count < needed) {
            count += segment->count_both(one, other, needed - count);
        }
    }
    auto result = std::make_unique<MatchSet>();
    result->lower_bound = count;
    result->estimated = count;
    result->upper_bound = count < needed ? count : database.get_doccount();
    result->finish();
    return result;
}

} // namespace

cx_match_set *cx_database_search(cx_database *database, const cx_request *request,
                                 cx_error *error) noexcept {
    cx_match_set *result = nullptr;
    cx::guard(error, [&] {
        cx::OpenDatabase &all = cx::DatabaseHandle::of(database);
        if (const cx_query &asked = request->query; is_count_of_both(all, *request)) {
            result = count_both(all, asked, request->check_at_least).release();
            return;
        }
        const cx::QueryContext context{all, group_weighting(*request), weighs_forms(*request)};
        if (const auto found = cx::list_matches(*request, context)) {
            auto listed = std::make_unique<MatchSet>();
            take(*found, *listed);
            read_matches(all, *request, *listed);
            if (request->facet_slot_count != 0) {
                read_facets(cx::count_facets(all, found->documents, request->facet_slots,
                                             request->facet_slot_count),
                            *request, *listed);
            }
            listed->finish();
            result = listed.release();
            return;
        }
        // Looking for a way past Xapian's matcher may have used some up.
        context.postings_left = cx::QueryContext::most_postings;
        const Xapian::Query query = cx::query(request->query, &context);
        result = cx::on_newest(all, [&](cx::OpenDatabase &newest) {
                     return search(newest, query, *request);
                 }).release();
    });
    return result;
}

void cx_match_set_free(cx_match_set *result) noexcept { delete static_cast<MatchSet *>(result); }
