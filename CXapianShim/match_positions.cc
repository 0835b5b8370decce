#include "match_positions.hpp"

#include <algorithm>

namespace cx {

namespace {

// A term of which the positions are wanted, and its place in the request.
struct Term {
    std::string name;
    size_t group;
    uint64_t hash;
};

class Reader {
  public:
    Reader(const OpenDatabase &database, const std::vector<std::string> &names,
           const std::vector<uint32_t> &groups, size_t group_count, bool wants_heads)
        : database_(database), wants_heads_(wants_heads), group_count_(group_count) {
        for (size_t i = 0; i != names.size(); ++i) {
            if (groups[i] >= group_count || (i != 0 && groups[i] < groups[i - 1])) {
                throw Xapian::InvalidArgumentError("the groups of terms aren't in order");
            }
            terms_.push_back({names[i], groups[i], term_hash(names[i])});
        }
    }

    MatchPositions read(const std::vector<Xapian::docid> &documents) {
        result_.lists.resize(documents.size() * group_count_);
        result_.heads.resize(wants_heads_ ? documents.size() : 0);
        std::vector<std::vector<Found>> by_shard(database_.shards.size());
        for (size_t i = 0; i != documents.size(); ++i) {
            by_shard[database_.shard_of(documents[i])].push_back(
                {database_.id_within(documents[i]), i});
        }
        for (size_t shard = 0; shard != by_shard.size(); ++shard) {
            std::vector<Found> &found = by_shard[shard];
            std::sort(found.begin(), found.end(),
                      [](const Found &one, const Found &other) { return one.id < other.id; });
            if (database_.positions[shard] != nullptr) {
                read_file(database_.shards[shard], *database_.positions[shard],
                          database_.segments[shard].get(), found);
            } else {
                read_tables(database_.shards[shard], found);
            }
        }
        return std::move(result_);
    }

  private:
    struct Found {
        // Within its shard.
        Xapian::docid id;
        // Among the matches.
        size_t place;
    };

    // The documents of a term, opened when first asked for.
    struct Postings {
        Xapian::PostingIterator at, end;
        bool is_open = false;

        bool holds(const Xapian::Database &shard, const std::string &term, Xapian::docid id) {
            if (!is_open) {
                at = shard.postlist_begin(term);
                end = shard.postlist_end(term);
                is_open = true;
            }
            if (at != end) {
                at.skip_to(id);
            }
            return at != end && *at == id;
        }
    };

    // The file answers for terms of the document only, which lists of postings tell apart.
    void read_file(const Xapian::Database &shard, PositionFile &file, Segment *segment,
                   const std::vector<Found> &found) {
        std::vector<Postings> postings(segment == nullptr ? terms_.size() : 0);
        std::vector<Segment::Part> parts(segment != nullptr ? terms_.size() : 0);
        const auto holds = [&](size_t i, Xapian::docid id) {
            return segment != nullptr ? segment->holds(terms_[i].name, id, parts[i])
                                      : postings[i].holds(shard, terms_[i].name, id);
        };
        for (const Found &document : found) {
            if (wants_heads_) {
                result_.heads[document.place] = file.head(document.id);
            }
            for (size_t i = 0; i != terms_.size(); ++i) {
                const size_t start = result_.positions.size();
                if (!file.read(document.id, terms_[i].hash, result_.positions)) {
                    continue;
                }
                if (!holds(i, document.id)) {
                    result_.positions.resize(start);
                    continue;
                }
                close(document, terms_[i], start);
            }
        }
    }

    void read_tables(const Xapian::Database &shard, const std::vector<Found> &found) {
        for (const Found &document : found) {
            for (const Term &term : terms_) {
                const size_t start = result_.positions.size();
                const auto end = shard.positionlist_end(document.id, term.name);
                for (auto at = shard.positionlist_begin(document.id, term.name); at != end; ++at) {
                    result_.positions.push_back(*at);
                }
                close(document, term, start);
            }
        }
    }

    void close(const Found &document, const Term &term, size_t start) {
        cx_slice &list = result_.lists[document.place * group_count_ + term.group];
        if (list.length == 0) {
            list.offset = start;
        }
        list.length += result_.positions.size() - start;
    }

    const OpenDatabase &database_;
    const bool wants_heads_;
    const size_t group_count_;
    std::vector<Term> terms_;
    MatchPositions result_;
};

} // namespace

MatchPositions match_positions(const OpenDatabase &database,
                               const std::vector<Xapian::docid> &documents,
                               const std::vector<std::string> &terms,
                               const std::vector<uint32_t> &groups, size_t group_count,
                               bool wants_heads) {
    return terms.empty() && group_count == 0 && !wants_heads
               ? MatchPositions{}
               : Reader(database, terms, groups, group_count, wants_heads).read(documents);
}

} // namespace cx
