#include "facets.hpp"

#include "convert.hpp"

namespace cx {

namespace {

// Takes down which documents match, which is all that counting needs of the matcher.
class Collector final : public Xapian::MatchSpy {
  public:
    void operator()(const Xapian::Document &document, double) override {
        documents.push_back(document.get_docid());
    }

    std::vector<Xapian::docid> documents;
};

// Gives each value a number; neighbours often share theirs.
class Numbering {
  public:
    explicit Numbering(std::vector<std::string> &values) : values_(values) {}

    uint32_t number(const std::string &value) {
        if (last_ == 0 || values_[last_] != value) {
            const auto [entry, is_new] =
                numbers_.try_emplace(value, static_cast<uint32_t>(values_.size()));
            if (is_new) {
                values_.push_back(value);
            }
            last_ = entry->second;
        }
        return last_;
    }

  private:
    std::vector<std::string> &values_;
    std::unordered_map<std::string, uint32_t> numbers_;
    uint32_t last_ = 0;
};

Xapian::rev revision(const Xapian::Database &shard) {
    try {
        return shard.get_revision();
    } catch (const Xapian::Error &) {
        // Only a single glass database has a revision; of others nothing is kept.
        return 0;
    }
}

void add(std::map<std::string, uint32_t> &counts, const std::vector<std::string> &values,
         const std::vector<uint32_t> &by_number) {
    for (size_t number = 1; number < by_number.size(); ++number) {
        if (by_number[number] != 0) {
            counts[values[number]] += by_number[number];
        }
    }
}

// The same without a column, where few documents match.
void count_sparse(const Xapian::Database &shard, Xapian::valueno slot,
                  const std::vector<Xapian::docid> &documents,
                  std::map<std::string, uint32_t> &counts) {
    std::vector<std::string> values{std::string()};
    Numbering numbering(values);
    std::vector<uint32_t> by_number;
    auto value = shard.valuestream_begin(slot);
    const auto end = shard.valuestream_end(slot);
    for (const Xapian::docid id : documents) {
        if (value == end) {
            break;
        }
        value.skip_to(id);
        if (value != end && value.get_docid() == id) {
            const uint32_t number = numbering.number(*value);
            by_number.resize(values.size());
            ++by_number[number];
        }
    }
    add(counts, values, by_number);
}

} // namespace

bool FacetColumn::is_read(const Xapian::Database &shard) const {
    return revision_ != unread && revision_ != 0 && revision_ == revision(shard);
}

void FacetColumn::read(const Xapian::Database &shard, Xapian::valueno slot) {
    values_.resize(1);
    numbers_.assign(shard.get_lastdocid() + 1, 0);
    Numbering numbering(values_);
    const auto end = shard.valuestream_end(slot);
    for (auto value = shard.valuestream_begin(slot); value != end; ++value) {
        numbers_[value.get_docid()] = numbering.number(*value);
    }
    revision_ = revision(shard);
}

void FacetColumn::count(const std::vector<Xapian::docid> &documents,
                        std::map<std::string, uint32_t> &counts) const {
    std::vector<uint32_t> by_number(values_.size());
    for (const Xapian::docid id : documents) {
        ++by_number[id < numbers_.size() ? numbers_[id] : 0];
    }
    add(counts, values_, by_number);
}

FacetCounts count_facets(OpenDatabase &database,
                         const std::vector<std::vector<Xapian::docid>> &documents,
                         const uint32_t *slots, size_t slot_count) {
    // Reading a column costs a look at every document; counting without one some four times as much,
    // but only for those that match.
    constexpr size_t sparse = 8;
    FacetCounts result;
    result.slots.resize(slot_count);
    for (size_t i = 0; i != database.shards.size(); ++i) {
        const Xapian::Database &shard = database.shards[i];
        result.matching += static_cast<uint32_t>(documents[i].size());
        for (size_t j = 0; j != slot_count; ++j) {
            FacetColumn &column = database.columns[i][slots[j]];
            if (!column.is_read(shard)) {
                if (documents[i].size() * sparse < shard.get_doccount()) {
                    count_sparse(shard, slots[j], documents[i], result.slots[j]);
                    continue;
                }
                column.read(shard, slots[j]);
            }
            column.count(documents[i], result.slots[j]);
        }
    }
    return result;
}

FacetCounts count_facets(OpenDatabase &database, const Xapian::Query &query,
                         const uint32_t *slots, size_t slot_count) {
    std::vector<std::vector<Xapian::docid>> documents;
    for (const Xapian::Database &shard : database.shards) {
        Collector collector;
        Xapian::Enquire enquire(shard);
        enquire.set_query(query);
        enquire.set_weighting_scheme(Xapian::BoolWeight());
        enquire.add_matchspy(&collector);
        enquire.get_mset(0, 0, shard.get_doccount());
        documents.push_back(std::move(collector.documents));
    }
    return count_facets(database, documents, slots, slot_count);
}

} // namespace cx
