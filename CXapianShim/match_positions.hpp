// Where terms stand in the documents that a search found, and what stands beside their positions.
#pragma once

#include "convert.hpp"

#include <string>
#include <vector>

namespace cx {

// For each document in turn, the range within `positions` of each of the terms.
struct MatchPositions {
    std::vector<cx_slice> lists;
    std::vector<uint32_t> positions;
    // What the writer of each document wanted found, where it was asked for and is there.
    std::vector<std::string> heads;
};

// All of a document is read at once, and documents in the order in which they stand.
MatchPositions match_positions(const OpenDatabase &database,
                               const std::vector<Xapian::docid> &documents,
                               const std::vector<std::string> &terms,
                               const std::vector<uint32_t> &groups, size_t group_count,
                               bool wants_heads = false);

} // namespace cx
