#include "forms.hpp"

#include <cmath>

namespace cx {

namespace {

Segment &segment_of(const Forms &forms, const Xapian::Database &database) {
    const auto found = forms.segments->find(database.get_uuid());
    if (found == forms.segments->end()) {
        throw Xapian::InvalidOperationError("a database was reopened");
    }
    return *found->second;
}

// The documents of a group, and the one that was come to.
class Cursor {
  public:
    explicit Cursor(std::shared_ptr<const Postings> postings) : postings_(std::move(postings)) {}

    size_t size() const { return postings_->documents.size(); }
    bool at_end() const { return at_ >= size(); }
    Xapian::docid document() const { return postings_->documents[at_]; }
    Xapian::termcount frequency() const { return postings_->frequencies[at_]; }
    Xapian::termcount most_frequent() const {
        const auto &all = postings_->frequencies;
        return all.empty() ? 0 : *std::max_element(all.begin(), all.end());
    }
    void next() { ++at_; }
    void skip_to(Xapian::docid id) {
        const auto &all = postings_->documents;
        // Far steps are rare: look ahead in growing ones.
        size_t step = 1;
        while (at_ + step < all.size() && all[at_ + step] < id) {
            at_ += step;
            step *= 2;
        }
        const auto from = all.begin() + static_cast<std::ptrdiff_t>(std::min(at_, all.size()));
        const auto to =
            all.begin() + static_cast<std::ptrdiff_t>(std::min(at_ + step + 1, all.size()));
        at_ = static_cast<size_t>(std::lower_bound(from, to, id) - all.begin());
    }

  private:
    std::shared_ptr<const Postings> postings_;
    size_t at_ = 0;
};

class FormsSource final : public Xapian::PostingSource {
  public:
    explicit FormsSource(std::shared_ptr<const Forms> forms) : forms_(std::move(forms)) {}

    void init(const Xapian::Database &database) override {
        segment_ = &segment_of(*forms_, database);
        cursor_ = Cursor(segment_->together(forms_->terms));
        is_started_ = false;
        if (forms_->weighting.k1 >= 0) {
            set_maxweight(forms_->weight(cursor_.most_frequent(), 0));
        }
    }
    Xapian::doccount get_termfreq_min() const override { return size(); }
    Xapian::doccount get_termfreq_est() const override { return size(); }
    Xapian::doccount get_termfreq_max() const override { return size(); }
    void next(double) override {
        if (is_started_) {
            cursor_.next();
        }
        is_started_ = true;
    }
    void skip_to(Xapian::docid id, double) override {
        is_started_ = true;
        cursor_.skip_to(id);
    }
    bool at_end() const override { return cursor_.at_end(); }
    Xapian::docid get_docid() const override { return cursor_.document(); }
    double get_weight() const override {
        if (forms_->weighting.k1 < 0) {
            return 0;
        }
        const Xapian::termcount length = segment_->length(get_docid());
        return forms_->weight(std::min(cursor_.frequency(), length), length);
    }
    FormsSource *clone() const override { return new FormsSource(forms_); }

  private:
    Xapian::doccount size() const { return static_cast<Xapian::doccount>(cursor_.size()); }

    std::shared_ptr<const Forms> forms_;
    Segment *segment_ = nullptr;
    Cursor cursor_{nullptr};
    bool is_started_ = false;
};

// The documents that hold a group, as Xapian guesses them from those of its terms: it joins the two
// rarest, as if they were independent of each other, until one is left.
double holding(std::vector<Xapian::doccount> counts, double all) {
    const auto is_rarer = std::greater<Xapian::doccount>();
    std::make_heap(counts.begin(), counts.end(), is_rarer);
    while (counts.size() > 1) {
        const double one = counts.front();
        std::pop_heap(counts.begin(), counts.end(), is_rarer);
        counts.pop_back();
        const double other = counts.front();
        std::pop_heap(counts.begin(), counts.end(), is_rarer);
        counts.back() = static_cast<Xapian::doccount>(other + one - other * one / all + 0.5);
        std::push_heap(counts.begin(), counts.end(), is_rarer);
    }
    return counts.empty() ? 0 : counts.front();
}

// As Xapian::BM25Weight has it.
double most(std::vector<Xapian::doccount> counts, const Forms &forms,
            const OpenDatabase &database) {
    const double all = database.get_doccount();
    const double holding_any = holding(std::move(counts), all);
    double ratio = (all - holding_any + 0.5) / (holding_any + 0.5);
    if (ratio < 2) {
        ratio = ratio * 0.5 + 1;
    }
    return std::log(ratio) * (forms.weighting.k1 + 1);
}

} // namespace

std::shared_ptr<const Forms> known_forms(std::vector<std::string> terms,
                                         const OpenDatabase &database,
                                         const GroupWeighting &weighting, uint64_t &left) {
    std::vector<Xapian::doccount> counts;
    for (const std::string &term : terms) {
        counts.push_back(frequencies(database, term).documents);
        if (counts.back() > left) {
            return nullptr;
        }
        left -= counts.back();
    }
    auto forms = std::make_shared<Forms>();
    forms->terms = std::move(terms);
    forms->segments = database.segments_by_id;
    forms->weighting = weighting;
    forms->most = weighting.k1 < 0 ? 0 : most(std::move(counts), *forms, database);
    const double average = database.get_average_length();
    forms->length_factor = average != 0 ? 1 / average : 0;
    return forms;
}

Xapian::Query forms(std::vector<std::string> terms, const OpenDatabase &database,
                    const GroupWeighting &weighting, uint64_t &left) {
    const auto forms = known_forms(std::move(terms), database, weighting, left);
    return forms != nullptr ? Xapian::Query((new FormsSource(forms))->release()) : Xapian::Query();
}

} // namespace cx
