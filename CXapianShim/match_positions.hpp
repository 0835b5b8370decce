// Where terms stand in the documents that a search found.
#pragma once

#include "convert.hpp"

#include <string>
#include <vector>

namespace cx {

// For each document in turn, the range within `positions` of each of the terms.
struct MatchPositions {
    std::vector<cx_slice> lists;
    std::vector<uint32_t> positions;
};

MatchPositions match_positions(const OpenDatabase &database,
                               const std::vector<Xapian::docid> &documents,
                               const std::vector<std::string> &terms);

} // namespace cx
