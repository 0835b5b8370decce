#include "phrase.hpp"
#include "phrase_reader.hpp"

#include <algorithm>
#include <cmath>

namespace cx {

namespace {

// What all databases together say of a group.
struct Group {
    std::vector<std::vector<std::string>> ways;
    std::shared_ptr<const PositionFiles> files;
    GroupWeighting weighting;
    // The weight that a document comes near to the more often it holds the group.
    double most;
    double average_length;
};

// The documents of one way of writing.
class Way {
  public:
    Way(const std::vector<std::string> &terms, const PositionFiles &files,
        const Xapian::Database &database) {
        if (terms.size() > 1) {
            phrase_ = std::make_unique<PhraseReader>(terms, files, database);
        } else {
            at_ = database.postlist_begin(terms.front());
            end_ = database.postlist_end(terms.front());
            most_ = database.get_termfreq(terms.front());
        }
        update();
    }

    // Above all ids at the end.
    Xapian::docid document() const { return document_; }
    Xapian::doccount most() const { return phrase_ ? phrase_->most() : most_; }
    Xapian::doccount estimate() const { return phrase_ ? phrase_->estimate() : most_; }
    Xapian::termcount frequency() const { return phrase_ ? phrase_->frequency() : at_.get_wdf(); }
    Xapian::termcount length() const { return phrase_ ? phrase_->length() : at_.get_doclength(); }

    void next() {
        if (phrase_) {
            phrase_->next();
        } else {
            ++at_;
        }
        update();
    }

    void skip_to(Xapian::docid id) {
        if (phrase_) {
            phrase_->skip_to(id);
        } else {
            at_.skip_to(id);
        }
        update();
    }

    static constexpr Xapian::docid at_end = UINT32_MAX;

  private:
    void update() {
        if (phrase_) {
            document_ = phrase_->at_end() ? at_end : phrase_->document();
        } else {
            document_ = at_ == end_ ? at_end : *at_;
        }
    }

    std::unique_ptr<PhraseReader> phrase_;
    Xapian::PostingIterator at_, end_;
    Xapian::doccount most_ = 0;
    Xapian::docid document_ = 0;
};

class GroupSource final : public Xapian::PostingSource {
  public:
    explicit GroupSource(std::shared_ptr<const Group> group) : group_(std::move(group)) {}

    void init(const Xapian::Database &database) override {
        ways_.clear();
        double rest = 1;
        const double all = std::max<Xapian::doccount>(1, database.get_doccount());
        most_ = 0;
        for (const auto &terms : group_->ways) {
            ways_.emplace_back(terms, *group_->files, database);
            rest *= 1 - ways_.back().estimate() / all;
            most_ = std::min(database.get_doccount(), most_ + ways_.back().most());
        }
        estimate_ = std::min(most_, static_cast<Xapian::doccount>(all * (1 - rest) + 0.5));
        std::make_heap(ways_.begin(), ways_.end(), is_later);
        is_started_ = false;
        set_maxweight(group_->most);
    }
    Xapian::doccount get_termfreq_min() const override { return 0; }
    Xapian::doccount get_termfreq_est() const override { return estimate_; }
    Xapian::doccount get_termfreq_max() const override { return most_; }
    void next(double) override {
        if (is_started_) {
            const Xapian::docid last = get_docid();
            while (get_docid() == last) {
                move([](Way &way) { way.next(); });
            }
        }
        is_started_ = true;
    }
    void skip_to(Xapian::docid id, double) override {
        is_started_ = true;
        while (get_docid() < id) {
            move([id](Way &way) { way.skip_to(id); });
        }
    }
    bool at_end() const override { return get_docid() == Way::at_end; }
    Xapian::docid get_docid() const override { return ways_.front().document(); }

    double get_weight() const override {
        const GroupWeighting &by = group_->weighting;
        if (by.k1 < 0) {
            return 0;
        }
        const Xapian::docid id = get_docid();
        uint64_t together = 0;
        for (const Way &way : ways_) {
            if (way.document() == id) {
                together += way.frequency();
            }
        }
        const Xapian::termcount length = ways_.front().length();
        const double frequency = double(std::min<uint64_t>(together, length));
        const double relative = std::max(length / group_->average_length, by.least_length);
        return group_->most * frequency / (by.k1 * (relative * by.b + (1 - by.b)) + frequency);
    }

    GroupSource *clone() const override { return new GroupSource(group_); }

  private:
    static bool is_later(const Way &one, const Way &other) {
        return one.document() > other.document();
    }

    template <typename Step> void move(Step step) {
        std::pop_heap(ways_.begin(), ways_.end(), is_later);
        step(ways_.back());
        std::push_heap(ways_.begin(), ways_.end(), is_later);
    }

    std::shared_ptr<const Group> group_;
    // A heap: the lowest document first.
    std::vector<Way> ways_;
    Xapian::doccount most_ = 0, estimate_ = 0;
    bool is_started_ = false;
};

// As Xapian::BM25Weight has it, of as many documents as if the ways were independent of one
// another.
double most(const Group &group, const OpenDatabase &database) {
    const double all = std::max<Xapian::doccount>(1, database.get_doccount());
    double without = 1;
    for (const auto &terms : group.ways) {
        double share = terms.size() > 1 ? 0.25 : 1;
        for (const std::string &term : terms) {
            share *= database.get_termfreq(term) / all;
        }
        without *= 1 - share;
    }
    const double holding = std::floor(all * (1 - without) + 0.5);
    double ratio = (all - holding + 0.5) / (holding + 0.5);
    if (ratio < 2) {
        ratio = ratio * 0.5 + 1;
    }
    return std::log(ratio) * (group.weighting.k1 + 1);
}

} // namespace

std::unique_ptr<Xapian::PostingSource>
group_source(const std::vector<std::vector<std::string>> &ways, const OpenDatabase &database,
             const GroupWeighting &weighting) {
    auto made = std::make_shared<Group>();
    made->ways = ways;
    made->files = position_files(database);
    made->weighting = weighting;
    made->average_length = std::max(1e-9, database.get_average_length());
    made->most = weighting.k1 < 0 ? 0 : most(*made, database);
    return std::make_unique<GroupSource>(made);
}

Xapian::Query group(const std::vector<std::vector<std::string>> &ways, const OpenDatabase &database,
                    const GroupWeighting &weighting) {
    return Xapian::Query(group_source(ways, database, weighting).release()->release());
}

} // namespace cx
