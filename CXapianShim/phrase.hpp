// Phrases in databases whose positions stand in files of their own.
#pragma once

#include "convert.hpp"

#include <memory>
#include <string>
#include <vector>

namespace cx {

// Documents where the terms follow one another, weighed as the terms together: what Xapian's own
// phrase is in a database with a table of positions.
Xapian::Query phrase(const std::vector<std::string> &terms, const OpenDatabase &database);

// Says alone which documents hold a phrase.
std::unique_ptr<Xapian::PostingSource> phrase_source(const std::vector<std::string> &terms,
                                                     const OpenDatabase &database);

// The parameters of BM25 that a group is weighed with; nothing is weighed where k1 is below 0.
struct GroupWeighting {
    double k1, b, least_length;
};

// Documents with any of several ways of writing the same, each of one term or a phrase, weighed as
// one term that stands as often as all of them together: what Xapian's own group of synonyms is,
// but that it takes no phrase whose positions it doesn't know.
Xapian::Query group(const std::vector<std::vector<std::string>> &ways, const OpenDatabase &database,
                    const GroupWeighting &weighting);

// The same, for others than Xapian's matcher to ask.
std::unique_ptr<Xapian::PostingSource>
group_source(const std::vector<std::vector<std::string>> &ways, const OpenDatabase &database,
             const GroupWeighting &weighting);

} // namespace cx
