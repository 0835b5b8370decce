// A whole glass database, written in one pass: documents are inverted in memory, and every table goes
// to its file from its first key to its last.
//
// Xapian's own writer looks each term of each document up in the tables on disk. Here nothing is
// ever looked up, which is what makes it ten times as fast. What comes out is the same but for two
// tables: positions stand in a file of their own (position_file.hpp), and there are no lists of the
// terms of each document, which only deleting a document asks for.
#pragma once

#include "glass_inverter.hpp"
#include "include/cxapian/document.h"
#include "position_file.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

struct libdeflate_compressor;

namespace cx::glass {

class DatabaseWriter {
  public:
    DatabaseWriter(std::string folder, int compression);
    ~DatabaseWriter();

    // A document is given piece by piece; `end` adds it and gives its id: 1, 2, 3 …
    void occurs(std::string_view term, uint32_t increment);
    void occurs_at(std::string_view term, uint32_t position, uint32_t increment);
    void set_value(uint32_t slot, std::string_view value);
    // Many terms at once, at positions that follow one another: `forms` holds them one after the other,
    // `ends[i * step]` is where one ends.
    void occur(std::string_view prefix, const char *forms, const uint32_t *ends, size_t step,
               size_t count, uint32_t position);
    // The same without positions; `ends[i]` is where one ends.
    void count(std::string_view prefix, const char *forms, const uint32_t *ends, size_t count);
    // `head` is found with a match before `data` is read.
    uint32_t end(std::string_view data, std::string_view head);
    // Forgets the pieces given since the last end.
    void cancel();

    // Adds a document that is whole already.
    uint32_t add(const cx_document &document);
    // Adds all documents of a database but those with the ids given, which rise, and its metadata.
    // Only for a new writer, which can't take more documents then.
    void copy(const Xapian::Database &source, PositionFile &positions,
              const std::vector<Xapian::docid> &hidden);
    void set_metadata(const std::string &key, const std::string &value);
    // Bytes held in memory until `finish`.
    size_t memory() const;
    uint32_t count() const { return static_cast<uint32_t>(lengths_.size()); }
    void finish();

  private:
    // A term of the document that is being added.
    struct Occurrence {
        uint32_t term;
        uint32_t frequency;
        uint32_t positions;
        uint32_t first_position;
    };

    struct Slot {
        uint32_t documents = 0;
        uint32_t last_document = 0;
        std::string lower, upper;
        // The chunks that are full, by their first document, and the one being filled.
        std::vector<std::pair<uint32_t, std::string>> chunks;
        uint32_t first_document = 0;
        std::string chunk;
    };

    // An occurrence with a position: the place of its term in the document, and where it stands.
    struct Place {
        uint32_t slot;
        uint32_t position;
    };

    static void check(std::string_view term);
    uint32_t occurs(uint32_t number, uint32_t increment);
    void gather();
    void add_postings(uint32_t id);
    void add_values(uint32_t id);
    void add_compressed(TableWriter &table, std::string_view key, std::string_view tag);
    void write_values(TableWriter &table);
    void write_lengths(TableWriter &table);
    void write_term(TableWriter &postings, uint32_t number);
    void write_terms(TableWriter &postings);
    void write_copied_terms(TableWriter &postings);
    void write_version(const Root roots[6]) const;

    // What `copy` copies, while `finish` hasn't gone through its terms.
    struct Copied {
        Xapian::Database source;
        // For each id the new one, or 0.
        std::vector<Xapian::docid> ids;
    };

    std::string folder_;
    TableWriter records_;
    PositionFileWriter position_file_;
    std::unique_ptr<Copied> copied_;
    libdeflate_compressor *compressor_;
    TermTable terms_;
    SlicePool pool_;
    std::map<std::string, std::string> metadata_;
    std::map<uint32_t, Slot> slots_;
    std::vector<uint32_t> lengths_;
    uint64_t total_length_ = 0;
    uint32_t greatest_frequency_ = 0;

    // Buffers that are used again for every document.
    std::vector<Occurrence> occurrences_;
    std::vector<Place> places_;
    std::vector<uint32_t> positions_;
    std::map<uint32_t, std::string> values_;
    std::string prefixed_;
    std::vector<TermTable::Lookup> lookups_;
    std::vector<PositionFileWriter::List> lists_;
    std::string key_, tag_, squeezed_;
};

} // namespace cx::glass
