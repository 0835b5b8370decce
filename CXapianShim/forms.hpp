// Groups of forms in databases of segments.
#pragma once

#include "convert.hpp"
#include "phrase.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace cx {

// What all databases together say of a group.
struct Forms {
    std::vector<std::string> terms;
    std::shared_ptr<const SegmentsById> segments;
    GroupWeighting weighting;
    // The weight that a document comes near to the more often it holds the group.
    double most;
    // One over the average length.
    double length_factor;

    // As Xapian::BM25Weight has it.
    double weight(Xapian::termcount times, Xapian::termcount length) const {
        const double relative = std::max(length * length_factor, weighting.least_length);
        const double frequency = times;
        return most * (frequency /
                       (weighting.k1 * (relative * weighting.b + (1 - weighting.b)) + frequency));
    }
};

// What is known of a group before its lists are read. `left` is the number of postings that may
// still be read for the query; nothing where the group has more, else they are taken from it.
std::shared_ptr<const Forms> known_forms(std::vector<std::string> terms,
                                         const OpenDatabase &database,
                                         const GroupWeighting &weighting, uint64_t &left);

// Documents with any of several terms, weighed as one term: what Xapian's own group of synonyms is,
// to the last digit, but read in one pass. A query of four words of German or Arabic is some
// hundred terms, and most of what Xapian does for them is done once a term, whatever its postings.
// Empty where the lists are so long that what Xapian can leave out of them is worth more.
Xapian::Query forms(std::vector<std::string> terms, const OpenDatabase &database,
                    const GroupWeighting &weighting, uint64_t &left);

} // namespace cx
