// Counts the values of slots over the documents that a query matches, exactly.
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <vector>
#include <xapian.h>

namespace cx {

class OpenDatabase;

// The values of a slot in one database: a number for each document, and the value behind each number.
class FacetColumn {
  public:
    // Reads the values of a slot of all documents, unless that was done and nothing has changed since.
    void read(const Xapian::Database &shard, Xapian::valueno slot);

    bool is_read(const Xapian::Database &shard) const;

    // Adds up the values of documents by rising id.
    void count(const std::vector<Xapian::docid> &documents,
               std::map<std::string, uint32_t> &counts) const;

  private:
    static constexpr Xapian::rev unread = ~Xapian::rev{0};

    Xapian::rev revision_ = unread;
    std::vector<uint32_t> numbers_;
    // The number 0 stands for no value.
    std::vector<std::string> values_{std::string()};
};

// The facets of a query: how many documents match, and for each slot its values with their counts.
struct FacetCounts {
    uint32_t matching = 0;
    std::vector<std::map<std::string, uint32_t>> slots;
};

// The same of documents that are known to match, by database, rising.
FacetCounts count_facets(OpenDatabase &database,
                         const std::vector<std::vector<Xapian::docid>> &documents,
                         const uint32_t *slots, size_t slot_count);

FacetCounts count_facets(OpenDatabase &database, const Xapian::Query &query,
                         const uint32_t *slots, size_t slot_count);

} // namespace cx
