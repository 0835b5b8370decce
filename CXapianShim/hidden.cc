#include "hidden.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace cx {

namespace {

// The ids within each of the databases that are searched as one, by the database's own id.
using HiddenByDatabase = std::map<std::string, std::vector<Xapian::docid>>;

// Says that it is in every document that is hidden. Xapian asks a copy of it for each database.
class HiddenSource final : public Xapian::PostingSource {
  public:
    explicit HiddenSource(std::shared_ptr<const HiddenByDatabase> all) : all_(std::move(all)) {}

    void init(const Xapian::Database &database) override {
        const auto found = all_->find(database.get_uuid());
        list_ = found != all_->end() ? &found->second : nullptr;
        at_ = 0;
        is_started_ = false;
    }
    Xapian::doccount get_termfreq_min() const override { return size(); }
    Xapian::doccount get_termfreq_est() const override { return size(); }
    Xapian::doccount get_termfreq_max() const override { return size(); }
    void next(double) override {
        at_ += is_started_ ? 1 : 0;
        is_started_ = true;
    }
    void skip_to(Xapian::docid id, double) override {
        is_started_ = true;
        if (!at_end() && (*list_)[at_] < id) {
            const auto from = list_->begin() + static_cast<std::ptrdiff_t>(at_);
            at_ = static_cast<size_t>(std::lower_bound(from, list_->end(), id) - list_->begin());
        }
    }
    bool at_end() const override { return at_ >= size(); }
    Xapian::docid get_docid() const override { return (*list_)[at_]; }
    HiddenSource *clone() const override { return new HiddenSource(all_); }

  private:
    Xapian::doccount size() const {
        return list_ != nullptr ? static_cast<Xapian::doccount>(list_->size()) : 0;
    }

    std::shared_ptr<const HiddenByDatabase> all_;
    const std::vector<Xapian::docid> *list_ = nullptr;
    size_t at_ = 0;
    bool is_started_ = false;
};

} // namespace

Xapian::Query without(const Xapian::Query &query, const Xapian::Database &database,
                      const uint32_t *hidden, size_t count) {
    if (count == 0) {
        return query;
    }
    // The ids of several databases are dealt in turn, and their own ids joined by colons.
    const auto shards = static_cast<uint32_t>(database.size());
    std::vector<std::vector<Xapian::docid>> lists(shards);
    for (size_t i = 0; i != count; ++i) {
        lists[(hidden[i] - 1) % shards].push_back((hidden[i] - 1) / shards + 1);
    }
    auto all = std::make_shared<HiddenByDatabase>();
    const std::string names = database.get_uuid();
    size_t start = 0;
    for (auto &list : lists) {
        const size_t end = std::min(names.find(':', start), names.size());
        (*all)[names.substr(start, end - start)] = std::move(list);
        start = end + 1;
    }
    return Xapian::Query(Xapian::Query::OP_AND_NOT, query,
                         Xapian::Query((new HiddenSource(all))->release()));
}

} // namespace cx
