#include "list_match.hpp"

#include <algorithm>
#include <cfloat>
#include <map>

namespace cx {

namespace {

using Kind = ListQuery::Kind;

// Ids that rise, in a vector that others may share.
class Documents {
  public:
    Documents() = default;
    explicit Documents(std::vector<Xapian::docid> ids) {
        const auto own = std::make_shared<const std::vector<Xapian::docid>>(std::move(ids));
        ids_ = {own, own.get()};
    }
    explicit Documents(const std::shared_ptr<const Postings> &postings)
        : ids_(postings, &postings->documents) {}

    const std::vector<Xapian::docid> &ids() const {
        static const std::vector<Xapian::docid> none;
        return ids_ != nullptr ? *ids_ : none;
    }

  private:
    std::shared_ptr<const std::vector<Xapian::docid>> ids_;
};

// The first place from one on with an id not lower than another; far steps are rare.
size_t not_lower(const std::vector<Xapian::docid> &ids, size_t from, Xapian::docid id) {
    size_t step = 1, low = from;
    while (low < ids.size() && ids[low] < id) {
        from = low + 1;
        low += step;
        step *= 2;
    }
    const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(from);
    const auto end = ids.begin() + static_cast<std::ptrdiff_t>(std::min(low, ids.size()));
    return static_cast<size_t>(std::lower_bound(begin, end, id) - ids.begin());
}

// Calls with the places in two lists of each id that is in both.
template <typename Each>
void for_each_common(const std::vector<Xapian::docid> &one, const std::vector<Xapian::docid> &other,
                     Each &&each) {
    const bool is_shorter = one.size() <= other.size();
    const auto &few = is_shorter ? one : other;
    const auto &many = is_shorter ? other : one;
    size_t at = 0;
    for (size_t i = 0; i != few.size(); ++i) {
        at = not_lower(many, at, few[i]);
        if (at == many.size()) {
            return;
        }
        if (many[at] == few[i]) {
            is_shorter ? each(i, at) : each(at, i);
        }
    }
}

Documents without(const Documents &all, const std::vector<Xapian::docid> &gone) {
    std::vector<Xapian::docid> rest;
    std::set_difference(all.ids().begin(), all.ids().end(), gone.begin(), gone.end(),
                        std::back_inserter(rest));
    return Documents(std::move(rest));
}

// Matches one query in one segment.
class Matching {
  public:
    Matching(Segment &segment, const Xapian::Database &shard)
        : segment_(segment), shard_(shard), weights_(segment.weights()) {}

    // Those that match, among others if they are given.
    Documents matching(const ListQuery &query, const Documents *among) {
        switch (query.kind) {
        case Kind::forms:
            return within(Documents(list(query)), among);
        case Kind::source:
            return asked(query, among);
        case Kind::all:
            return with_all(query.operands, among);
        case Kind::any:
            return with_any(query.operands, among);
        case Kind::maybe:
            return matching(query.operands.front(), among);
        case Kind::filter: {
            const Documents first = matching(query.operands.front(), among);
            return matching(query.operands.back(), &first);
        }
        case Kind::without: {
            const Documents first = matching(query.operands.front(), among);
            return without(first, matching(query.operands.back(), &first).ids());
        }
        }
        return {};
    }

    // Adds what a query gives to the weights of documents, all of which match it.
    void weigh(const ListQuery &query, const Documents &documents, double outer) {
        const double factor = outer * query.factor;
        switch (query.kind) {
        case Kind::forms:
        case Kind::source:
            return weigh_list(query, documents, factor);
        case Kind::all:
            for (const ListQuery &operand : query.operands) {
                weigh(operand, documents, factor);
            }
            return;
        case Kind::any:
            for (const ListQuery &operand : query.operands) {
                weigh_some(operand, documents, factor);
            }
            return;
        case Kind::maybe:
            weigh(query.operands.front(), documents, factor);
            return weigh_some(query.operands.back(), documents, factor);
        case Kind::filter:
        case Kind::without:
            return weigh(query.operands.front(), documents, factor);
        }
    }

    // How many words, or groups of them, that weigh a document holds.
    unsigned held(const ListQuery &query, const Documents &one) {
        if (query.operands.empty()) {
            return matching(query, &one).ids().empty() ? 0 : 1;
        }
        const bool is_only_first = query.kind == Kind::filter || query.kind == Kind::without;
        unsigned count = 0;
        for (size_t i = 0; i != (is_only_first ? 1 : query.operands.size()); ++i) {
            const ListQuery &operand = query.operands[i];
            count += matching(operand, &one).ids().empty() ? 0 : held(operand, one);
        }
        return count;
    }

  private:
    // What a source said when it was asked first, of all that it will be asked of.
    struct Answer {
        std::vector<Xapian::docid> documents;
        std::vector<double> weights;
    };

    const std::shared_ptr<const Postings> &list(const ListQuery &query) {
        auto &known = lists_[&query];
        if (known == nullptr) {
            known = segment_.together(query.forms->terms);
        }
        return known;
    }

    static Documents within(const Documents &list, const Documents *among) {
        if (among == nullptr) {
            return list;
        }
        std::vector<Xapian::docid> both;
        both.reserve(std::min(list.ids().size(), among->ids().size()));
        for_each_common(list.ids(), among->ids(),
                        [&](size_t place, size_t) { both.push_back(list.ids()[place]); });
        return Documents(std::move(both));
    }

    Documents asked(const ListQuery &query, const Documents *among) {
        return within(Documents(answered(query, among).documents), among);
    }

    const Answer &answered(const ListQuery &query, const Documents *among) {
        const auto [known, is_new] = answers_.try_emplace(&query);
        if (is_new) {
            ask(*query.source, among, known->second);
        }
        return known->second;
    }

    void ask(Xapian::PostingSource &source, const Documents *among, Answer &answer) {
        source.init(shard_);
        const auto take = [&] {
            answer.documents.push_back(source.get_docid());
            answer.weights.push_back(source.get_weight());
        };
        if (among == nullptr) {
            for (source.next(0); !source.at_end(); source.next(0)) {
                take();
            }
            return;
        }
        for (const Xapian::docid id : among->ids()) {
            source.skip_to(id, 0);
            if (source.at_end()) {
                return;
            }
            if (source.get_docid() == id) {
                take();
            }
        }
    }

    Documents with_all(const std::vector<ListQuery> &operands, const Documents *among) {
        // The shortest lists first, what is asked document by document last.
        std::vector<const ListQuery *> order;
        for (const ListQuery &operand : operands) {
            order.push_back(&operand);
        }
        std::sort(order.begin(), order.end(), [&](const auto *one, const auto *other) {
            return std::pair(cost(*one), one) < std::pair(cost(*other), other);
        });
        Documents found;
        for (const ListQuery *operand : order) {
            found = matching(*operand, operand == order.front() ? among : &found);
            if (found.ids().empty()) {
                break;
            }
        }
        return found;
    }

    uint64_t cost(const ListQuery &query) {
        constexpr uint64_t more_than_any_list = uint64_t{1} << 32;
        return query.kind == Kind::forms ? list(query)->documents.size()
                                         : more_than_any_list + (query.is_slow() ? 1 : 0);
    }

    Documents with_any(const std::vector<ListQuery> &operands, const Documents *among) {
        if (operands.size() == 1) {
            return matching(operands.front(), among);
        }
        std::vector<uint64_t> bits;
        for (const ListQuery &operand : operands) {
            const Documents some = matching(operand, among);
            if (!some.ids().empty()) {
                bits.resize(std::max<size_t>(bits.size(), some.ids().back() / 64 + 1));
            }
            for (const Xapian::docid id : some.ids()) {
                bits[id / 64] |= uint64_t{1} << id % 64;
            }
        }
        std::vector<Xapian::docid> found;
        for (size_t word = 0; word != bits.size(); ++word) {
            for (uint64_t left = bits[word]; left != 0; left &= left - 1) {
                found.push_back(static_cast<Xapian::docid>(
                    word * 64 + static_cast<size_t>(__builtin_ctzll(left))));
            }
        }
        return Documents(std::move(found));
    }

    // The same where not all of the documents match.
    void weigh_some(const ListQuery &query, const Documents &documents, double outer) {
        const double factor = outer * query.factor;
        if (query.kind == Kind::forms || query.kind == Kind::source) {
            weigh_list(query, documents, factor);
        } else if (query.kind == Kind::any || query.helps_itself) {
            // Each operand counts where it is, whatever the others are.
            for (const ListQuery &operand : query.operands) {
                weigh_some(operand, documents, factor);
            }
        } else {
            weigh(query, matching(query, &documents), outer);
        }
    }

    void weigh_list(const ListQuery &query, const Documents &documents, double factor) {
        if (query.kind == Kind::source) {
            const Answer &answer = answered(query, &documents);
            for_each_common(answer.documents, documents.ids(), [&](size_t place, size_t) {
                weights_[answer.documents[place]] += factor * answer.weights[place];
            });
            return;
        }
        const Postings &postings = *list(query);
        for_each_common(postings.documents, documents.ids(), [&](size_t place, size_t) {
            const Xapian::docid id = postings.documents[place];
            const Xapian::termcount length = segment_.length(id);
            weights_[id] +=
                factor * query.forms->weight(std::min(postings.frequencies[place], length), length);
        });
    }

    Segment &segment_;
    const Xapian::Database &shard_;
    // By document.
    double *weights_;
    std::map<const ListQuery *, std::shared_ptr<const Postings>> lists_;
    std::map<const ListQuery *, Answer> answers_;
};

// Leaves no weight behind in a segment, whatever happens.
class Weighed {
  public:
    Weighed(Segment &segment, const Documents &documents)
        : weights_(segment.weights()), documents_(documents) {}
    ~Weighed() {
        for (const Xapian::docid id : documents_.ids()) {
            weights_[id] = 0;
        }
    }
    Weighed(const Weighed &) = delete;
    Weighed &operator=(const Weighed &) = delete;

  private:
    double *weights_;
    const Documents &documents_;
};

bool is_better(const ListMatches::Match &one, const ListMatches::Match &other) {
    return one.weight != other.weight ? one.weight > other.weight : one.document < other.document;
}

// Whether all that is asked for is the best by weight.
bool is_usual(const cx_request &request) {
    return request.order == CX_ORDER_RELEVANCE && !request.newest_first &&
           request.collapse_slot == CX_NO_SLOT && request.percent_cutoff == 0 &&
           request.weight_cutoff == 0;
}

// The most that a query can give, and how many parts it has that weigh.
struct Parts {
    double most = 0;
    unsigned count = 0;

    void add(const ListQuery &query, double outer) {
        const double factor = outer * query.factor;
        if (query.kind == Kind::forms || query.kind == Kind::source) {
            most += factor *
                    (query.forms != nullptr ? query.forms->most : query.source->get_maxweight());
            ++count;
        }
        const bool is_only_first = query.kind == Kind::filter || query.kind == Kind::without;
        for (size_t i = 0; i != query.operands.size() && (i == 0 || !is_only_first); ++i) {
            add(query.operands[i], factor);
        }
    }
};

// Keeps the best of those that come.
class Best {
  public:
    explicit Best(size_t wanted) : wanted_(wanted) {}

    void add(const ListMatches::Match &match) {
        if (heap_.size() == wanted_) {
            if (wanted_ == 0 || !is_better(match, heap_.front())) {
                return;
            }
            std::pop_heap(heap_.begin(), heap_.end(), is_better);
            heap_.pop_back();
        }
        heap_.push_back(match);
        std::push_heap(heap_.begin(), heap_.end(), is_better);
    }

    std::vector<ListMatches::Match> sorted() && {
        std::sort_heap(heap_.begin(), heap_.end(), is_better);
        return std::move(heap_);
    }

  private:
    size_t wanted_;
    // The worst in front.
    std::vector<ListMatches::Match> heap_;
};

} // namespace

std::optional<ListMatches> list_matches(const cx_request &request, const QueryContext &context) {
    if (!is_usual(request)) {
        return std::nullopt;
    }
    const std::optional<ListQuery> query = list_query(request.query, context);
    if (!query) {
        return std::nullopt;
    }
    const OpenDatabase &database = context.database;
    const size_t shards = database.shards.size();
    std::vector<std::vector<Xapian::docid>> hidden(request.hidden_count != 0 ? shards : 0);
    for (size_t i = 0; i != request.hidden_count; ++i) {
        hidden[database.shard_of(request.hidden[i])].push_back(
            database.id_within(request.hidden[i]));
    }
    ListMatches result;
    Best best(size_t{request.offset} + request.limit);
    unsigned held = 0;
    for (size_t shard = 0; shard != shards; ++shard) {
        Segment &segment = *database.segments[shard];
        Matching matching(segment, database.shards[shard]);
        Documents found = matching.matching(*query, nullptr);
        if (!hidden.empty()) {
            found = without(found, hidden[shard]);
        }
        result.total += static_cast<Xapian::doccount>(found.ids().size());
        const Weighed weighed(segment, found);
        if (context.weighting.k1 >= 0) {
            matching.weigh(*query, found, 1);
        }
        Xapian::docid heaviest = 0;
        for (const Xapian::docid id : found.ids()) {
            const double weight = segment.weights()[id];
            if (weight > result.most_reached) {
                result.most_reached = weight;
                heaviest = id;
            }
            best.add({static_cast<Xapian::docid>((id - 1) * shards + shard + 1), weight});
        }
        if (request.facet_slot_count != 0) {
            result.documents.push_back(found.ids());
        }
        if (heaviest != 0) {
            held = matching.held(*query, Documents({heaviest}));
        }
    }
    Parts parts;
    parts.add(*query, 1);
    result.most_possible = parts.most;
    if (result.most_reached > 0) {
        result.percent_factor = 100.0 * held / parts.count / result.most_reached;
    }
    result.best = std::move(best).sorted();
    result.best.erase(result.best.begin(),
                      result.best.begin() +
                          std::min<std::ptrdiff_t>(
                              request.offset, static_cast<std::ptrdiff_t>(result.best.size())));
    return result;
}

int ListMatches::percent(double weight) const {
    if (percent_factor == 0) {
        return 100;
    }
    const int percent = static_cast<int>(weight * percent_factor + 100 * DBL_EPSILON);
    return std::clamp(percent, weight > 0 ? 1 : 0, 100);
}

} // namespace cx
