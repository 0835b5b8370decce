// Groups of forms in databases of segments.
#pragma once

#include "convert.hpp"
#include "phrase.hpp"

#include <string>
#include <vector>

namespace cx {

// Documents with any of several terms, weighed as one term: what Xapian's own group of synonyms is,
// to the last digit, but read in one pass. A query of four words of German or Arabic is some
// hundred terms, and most of what Xapian does for them is done once a term, whatever its postings.
// `left` is the number of postings that may still be read for the query. Empty where the lists are so
// long that what Xapian can leave out of them is worth more.
Xapian::Query forms(std::vector<std::string> terms, const OpenDatabase &database,
                    const GroupWeighting &weighting, uint64_t &left);

} // namespace cx
