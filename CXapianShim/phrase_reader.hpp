// A phrase in one database, whose positions may stand in a file of their own.
#pragma once

#include "convert.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace cx {

// Files of positions by the id of their database; absent where positions are in a table of Xapian's.
using PositionFiles = std::map<std::string, std::shared_ptr<PositionFile>>;

std::shared_ptr<const PositionFiles> position_files(const OpenDatabase &database);

// Documents of one database where terms follow one another, in the order of their ids.
class PhraseReader {
  public:
    // Comes to the first document.
    PhraseReader(const std::vector<std::string> &terms, const PositionFiles &files,
                 const Xapian::Database &database);

    // At most so many documents hold the phrase.
    Xapian::doccount most() const { return terms_.front().frequency; }
    Xapian::doccount estimate() const { return estimate_; }
    bool at_end() const { return terms_.front().at == terms_.front().end; }
    Xapian::docid document() const { return *terms_.front().at; }
    void next();
    void skip_to(Xapian::docid id);
    // How often the phrase stands in the document at most, as Xapian counts: as often as its rarest term.
    Xapian::termcount frequency() const;
    Xapian::termcount length() const { return terms_.front().at.get_doclength(); }

  private:
    struct Term {
        std::string name;
        uint64_t hash;
        // Where it stands in the phrase.
        std::vector<uint32_t> places;
        Xapian::doccount frequency;
        Xapian::PostingIterator at, end;
        std::vector<uint32_t> positions;
    };

    void find();
    bool holds();
    void read(Term &term, Xapian::docid id);
    bool has_start() const;
    bool stands(uint32_t start) const;

    Xapian::Database database_;
    std::shared_ptr<PositionFile> file_;
    Xapian::doccount estimate_ = 0;
    // The rarest first.
    std::vector<Term> terms_;
};

} // namespace cx
