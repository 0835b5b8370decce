#include "forms.hpp"

#include <algorithm>
#include <cmath>

namespace cx {

namespace {

// What all databases together say of a group.
struct Forms {
    std::vector<std::string> terms;
    std::shared_ptr<const SegmentsById> segments;
    GroupWeighting weighting;
    // The weight that a document comes near to the more often it holds the group.
    double most;
    // One over the average length.
    double length_factor;
};

class FormsSource final : public Xapian::PostingSource {
  public:
    explicit FormsSource(std::shared_ptr<const Forms> forms) : forms_(std::move(forms)) {}

    void init(const Xapian::Database &database) override {
        const auto found = forms_->segments->find(database.get_uuid());
        if (found == forms_->segments->end()) {
            throw Xapian::InvalidOperationError("a database was reopened");
        }
        segment_ = found->second;
        postings_ = segment_->together(forms_->terms);
        at_ = 0;
        is_started_ = false;
        if (forms_->weighting.k1 >= 0 && size() != 0) {
            const auto &all = postings_->frequencies;
            set_maxweight(weight(*std::max_element(all.begin(), all.end()), 0));
        }
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
        const auto &all = postings_->documents;
        // Far steps are rare: look ahead in growing ones.
        size_t step = 1;
        while (at_ + step < all.size() && all[at_ + step] < id) {
            at_ += step;
            step *= 2;
        }
        const auto from = all.begin() + static_cast<std::ptrdiff_t>(at_);
        const auto to = all.begin() + static_cast<std::ptrdiff_t>(std::min(at_ + step + 1, all.size()));
        at_ = static_cast<size_t>(std::lower_bound(from, to, id) - all.begin());
    }
    bool at_end() const override { return at_ >= size(); }
    Xapian::docid get_docid() const override { return postings_->documents[at_]; }
    double get_weight() const override {
        if (forms_->weighting.k1 < 0) {
            return 0;
        }
        const Xapian::termcount length = segment_->length(get_docid());
        return weight(std::min(postings_->frequencies[at_], length), length);
    }
    FormsSource *clone() const override { return new FormsSource(forms_); }

  private:
    Xapian::doccount size() const { return static_cast<Xapian::doccount>(postings_->documents.size()); }

    // As Xapian::BM25Weight has it.
    double weight(Xapian::termcount times, Xapian::termcount length) const {
        const GroupWeighting &by = forms_->weighting;
        const double relative = std::max(length * forms_->length_factor, by.least_length);
        const double frequency = times;
        return forms_->most * (frequency / (by.k1 * (relative * by.b + (1 - by.b)) + frequency));
    }

    std::shared_ptr<const Forms> forms_;
    std::shared_ptr<Segment> segment_;
    std::shared_ptr<const Postings> postings_;
    size_t at_ = 0;
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
double most(const Forms &forms, const OpenDatabase &database) {
    std::vector<Xapian::doccount> counts;
    for (const std::string &term : forms.terms) {
        counts.push_back(frequencies(database, term).documents);
    }
    const double all = database.get_doccount();
    const double holding_any = holding(std::move(counts), all);
    double ratio = (all - holding_any + 0.5) / (holding_any + 0.5);
    if (ratio < 2) {
        ratio = ratio * 0.5 + 1;
    }
    return std::log(ratio) * (forms.weighting.k1 + 1);
}

} // namespace

Xapian::Query forms(std::vector<std::string> terms, const OpenDatabase &database,
                    const GroupWeighting &weighting) {
    auto made = std::make_shared<Forms>();
    made->terms = std::move(terms);
    made->segments = database.segments_by_id;
    made->weighting = weighting;
    made->most = weighting.k1 < 0 ? 0 : most(*made, database);
    const double average = database.get_average_length();
    made->length_factor = average != 0 ? 1 / average : 0;
    return Xapian::Query((new FormsSource(made))->release());
}

} // namespace cx
