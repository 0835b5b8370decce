// A glass table (a B-tree in a file) that nobody writes any more, read without copies.
#pragma once

#include "block_cache.hpp"
#include "glass_table.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cx::glass {

// Not for several threads at once: what was found last is kept.
class TableReader {
  public:
    // Leaves that are seldom asked for twice need not be kept: others would be lost for them.
    TableReader(std::string path, const Root &root, std::shared_ptr<BlockCache> cache,
                bool keeps_leaves = true);
    ~TableReader();
    TableReader(const TableReader &) = delete;
    TableReader &operator=(const TableReader &) = delete;

    // Comes to the entry of a key; says whether there is one.
    bool find(std::string_view key);
    // Comes to the first entry whose key isn't lower; says whether there is one.
    bool seek(std::string_view key);
    // Comes to the last entry whose key isn't higher; says whether there is one.
    bool seek_back(std::string_view key);
    // Comes to the next entry; says whether there is one.
    bool next();

    // What was come to; good until the next call of anything here.
    std::string_view key() const { return item_.key; }
    std::string_view tag();
    bool is_compressed() const { return item_.is_compressed; }

    [[noreturn]] void fail(const char *what, int number = 0) const;

  private:
    struct Item {
        std::string_view key, data;
        uint32_t child = 0;
        unsigned component = 1;
        bool is_first = true, is_last = true, is_compressed = false;
    };
    // A block on the way from the root to the leaf, and the place there.
    struct Step {
        std::shared_ptr<const Block> block;
        uint32_t number = 0;
        unsigned place = 0, count = 0;
    };

    std::shared_ptr<const Block> read(uint32_t number, unsigned level);
    void enter(unsigned level, uint32_t number);
    Item item(unsigned level, unsigned place) const;
    // How the key of an item stands to another one: below 0 where it is lower.
    int compare(unsigned level, unsigned place, std::string_view key, unsigned component) const;
    // How many items of a block aren't higher than a key.
    unsigned not_higher(unsigned level, std::string_view key, unsigned component) const;
    void descend(std::string_view key, unsigned component);
    bool is_in_leaf(std::string_view key) const;
    bool step(bool forward);
    bool come_to_first();

    std::string path_;
    Root root_;
    std::shared_ptr<BlockCache> cache_;
    // The last leaf, where leaves aren't kept.
    BlockCache::Place last_;
    bool keeps_leaves_;
    uint32_t file_ = 0;
    int descriptor_ = -1;
    // From the leaf up.
    std::vector<Step> steps_;
    Item item_;
    std::string tag_;
};

} // namespace cx::glass
