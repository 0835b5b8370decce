// The tables of a database that nobody writes any more, read past libxapian: what a search asks for
// hundreds of times costs a look-up here, and there a cursor, copies of blocks and of strings as
// well.
#pragma once

#include "glass_reader.hpp"
#include "unpacker.hpp"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>
#include <xapian.h>

namespace cx {

// The documents of a term or a group of terms, rising, each with how often it holds them.
struct Postings {
    std::vector<Xapian::docid> documents;
    std::vector<Xapian::termcount> frequencies;
};

// Not for several threads at once.
class Segment {
  public:
    // The segment in a folder; none where it isn't as our writer makes them.
    static std::shared_ptr<Segment> open(const std::string &folder,
                                         const std::shared_ptr<BlockCache> &cache);
    ~Segment();
    Segment(const Segment &) = delete;
    Segment &operator=(const Segment &) = delete;

    struct Frequencies {
        Xapian::doccount documents = 0;
        uint64_t occurrences = 0;
    };

    Frequencies frequencies(std::string_view term);

    // Calls with terms that begin so, in their order, and their numbers of documents, until it says
    // no.
    template <typename Each>
    void terms(std::string_view prefix, std::string_view after, Each &&each) {
        if (!seek_term(prefix, after)) {
            return;
        }
        std::string term;
        do {
            if (!term_here(term)) {
                continue;
            }
            if (term.compare(0, prefix.size(), prefix) != 0 ||
                !each(term, frequencies_here().documents)) {
                return;
            }
        } while (postings_.next());
    }

    // The documents of several terms, as if they were one.
    std::shared_ptr<const Postings> together(const std::vector<std::string> &terms);

    // How many of the documents of one term are of another one, counted no further than needed.
    Xapian::doccount count_both(const std::string &one, const std::string &other,
                                Xapian::doccount needed);

    // A part of the documents of a term.
    struct Part {
        Xapian::docid first = 0, last = 0;
        std::vector<Xapian::docid> documents;
    };

    // Whether a term is in a document; the part is for the next question about the same term.
    bool holds(const std::string &term, Xapian::docid document, Part &part);

    // The length of a document, 0 where there is none.
    Xapian::termcount length(Xapian::docid document);

    // A weight for each document up to the last, all of them 0 between two searches.
    double *weights();

    // What was stored with a document; empty where nothing was.
    std::string stored(Xapian::docid document);

    // The same as it stands in its table, until the next question; `is_packed`: as a deflate stream.
    std::string_view packed(Xapian::docid document, bool &is_packed);

  private:
    Segment(const std::string &folder, const glass::Root roots[2], Xapian::docid last,
            const std::shared_ptr<BlockCache> &cache);

    template <typename Each> void for_each_posting(std::string_view term, Each &&each);
    void add_up(const std::vector<std::string> &terms, Postings &made);
    const std::vector<uint64_t> &set_of(const std::string &term);
    template <typename Each>
    bool for_each_in_chunk(std::string_view chunk, uint64_t first, uint64_t &last, Each &&each);
    template <typename Each>
    bool for_each_here(bool is_first, uint64_t first, uint64_t &last, Each &&each);
    bool seek_term(std::string_view prefix, std::string_view after);
    bool term_here(std::string &term) const;
    Frequencies frequencies_here();

    glass::TableReader postings_, records_;
    Xapian::docid last_;
    Unpacker unpacker_;
    std::string key_;
    // By document, each one more than it is; 0 for those not yet read.
    std::unique_ptr<Xapian::termcount[], void (*)(void *)> lengths_;
    // For adding up groups: nothing but zeros between two.
    std::unique_ptr<Xapian::termcount[], void (*)(void *)> sums_;
    std::vector<uint64_t> seen_;
    std::unique_ptr<double[], void (*)(void *)> weights_;
    // The last groups: a search that is widened asks for the same again.
    std::vector<std::pair<std::string, std::shared_ptr<const Postings>>> groups_;
    size_t next_group_ = 0;
    // The documents of the terms that others are compared with, a bit each.
    std::map<std::string, std::vector<uint64_t>> sets_;
};

} // namespace cx
