// The matcher for queries of which the documents are known from lists.
#pragma once

#include "include/cxapian/search.h"
#include "list_query.hpp"

#include <optional>
#include <vector>

namespace cx {

// The documents that match, counted exactly, and the best of them.
struct ListMatches {
    struct Match {
        Xapian::docid document;
        double weight;
    };

    Xapian::doccount total = 0;
    // Heaviest first; of equals the one with the lowest id.
    std::vector<Match> best;
    // All of them by database, rising, where facets are asked for.
    std::vector<std::vector<Xapian::docid>> documents;
    double most_possible = 0, most_reached = 0;
    // How many percent a weight of 1 is: as Xapian has it, the best document has as many as it
    // holds of a hundred parts of the query.
    double percent_factor = 0;

    int percent(double weight) const;
};

// Xapian's matcher asks each word of each document what it weighs; here the documents are found
// first, then each list is gone through once. Weights are Xapian's but for the order in which they
// are added. Nothing where the query or the request is for Xapian's matcher.
std::optional<ListMatches> list_matches(const cx_request &request, const QueryContext &context);

} // namespace cx
