// Where the terms of each document stand, in one file beside the tables of a glass database.
//
// Xapian's own table holds an entry for each term of each document, some 17 bytes before the first
// position. Here a document is one entry, and a term is found in it by a few bits of its hash, as
// many as tell the terms of that document apart: a third of the room, and one read for all terms of
// a document. What is looked up must be a term of the document with positions, as lists of postings
// say; of another term a wrong list may come.
//
//     8 bytes                     "JPOSNS1\n"
//     for each document           its entry
//     8 bytes each, lowest first  where the entry of each document begins, and where the last one
//     ends 8 bytes                     the number of documents
//
// An entry, numbers in seven bits a byte, lowest first, unless it says otherwise:
//
//     length, bytes               what the writer wants found before the document itself is read
//     number of terms             nothing follows where it is 0
//     1 byte                      bytes of a key; 0x80 where offsets have four bytes and not two
//     1 byte                      how far hashes are shifted before keys are cut from their low end
//     keys                        rising, lowest byte first
//     offsets                     of each sixteenth list but the first, from where the first begins
//     lists                       first position * 2 + (1 if there are more), then
//                                 the number of those less one, and the difference of each less one
#pragma once

#include "block_cache.hpp"
#include "glass_table.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>
#include <xapian.h>

namespace cx {

// XXH3, 64 bits: the same on every machine.
uint64_t term_hash(std::string_view term);

// The bytes of a hash that tell the terms of one document apart.
inline uint64_t position_key(uint64_t hash, unsigned shift, unsigned width) {
    return (hash >> shift) & (width == 8 ? ~uint64_t{0} : (uint64_t{1} << (8 * width)) - 1);
}

// Each so many lists it is written down where one begins.
constexpr size_t position_group = 16;

class PositionFileWriter {
  public:
    // The file's name within the folder of a database.
    static constexpr const char *name = "positions";

    // A term of the document, with its positions, which rise; at least one.
    struct List {
        uint64_t hash;
        const uint32_t *first;
        uint32_t count;
    };

    explicit PositionFileWriter(const std::string &folder);

    // Adds the next document. The order of the lists is changed.
    void add(std::string_view head, std::vector<List> &lists);
    // Adds the next document by its entry in another file.
    void copy(std::string_view entry);
    void finish();

  private:
    void write_keys(std::vector<List> &lists);
    void write_lists(const std::vector<List> &lists, bool &is_long);
    void close_entry();
    void flush();

    glass::OutputFile file_;
    uint64_t flushed_ = 0;
    std::string buffer_;
    std::vector<uint64_t> starts_;
    // Used again for every document.
    std::string keys_, offsets_, packed_;
    std::vector<std::pair<uint64_t, uint32_t>> order_;
    std::vector<List> sorted_;
    std::vector<uint64_t> bitmap_;
};

// Not for several threads at once: what was read last is kept.
class PositionFile {
  public:
    // The file in the folder of a database; none where it has none. Nothing is read yet, so that
    // damage costs positions alone. With a cache documents may be asked for in any order at little
    // cost.
    static std::shared_ptr<PositionFile> open(const std::string &folder,
                                              const std::shared_ptr<BlockCache> &cache = nullptr);
    ~PositionFile();
    PositionFile(const PositionFile &) = delete;
    PositionFile &operator=(const PositionFile &) = delete;

    uint32_t count();
    // The bytes of a document; good until the next call of anything here.
    std::string_view entry(Xapian::docid document);
    // What the writer wanted found; good as long.
    std::string_view head(Xapian::docid document);
    // Appends the positions of a term; says whether there are any.
    bool read(Xapian::docid document, uint64_t hash, std::vector<uint32_t> &out);

  private:
    // An entry, its parts found.
    struct Entry {
        Xapian::docid document = 0;
        std::string_view bytes, head, keys, offsets, lists;
        uint32_t terms = 0;
        unsigned width = 0, shift = 0, offset_width = 2;
    };

    // Bytes of the file that were read last.
    struct Window {
        uint64_t start = 0;
        std::string bytes;
        // Instead of these bytes, where all that was asked for is in one block.
        std::shared_ptr<const Block> block;
    };

    PositionFile(std::string path, int descriptor, const std::shared_ptr<BlockCache> &cache);
    void load();
    void find(Xapian::docid document);
    std::string_view bytes(Window &window, uint64_t offset, uint64_t length);
    std::string_view cached_bytes(Window &window, uint64_t offset, uint64_t length);
    std::shared_ptr<const Block> cached_block(uint64_t number);
    void read(char *to, uint64_t start, size_t length, size_t &filled);
    [[noreturn]] void fail(const char *what, int number = 0) const;

    std::string path_;
    int descriptor_;
    std::shared_ptr<BlockCache> cache_;
    uint32_t file_ = 0;
    bool is_loaded_ = false;
    uint32_t count_ = 0;
    uint64_t starts_ = 0;
    Window starts_window_, entry_window_;
    Entry entry_;
};

} // namespace cx
