// A glass table (a B-tree in a file), written from its first key to its last in one pass.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cx::glass {

constexpr unsigned block_size = 8192;

// What `iamglass` says of a table.
struct Root {
    uint32_t block = 0;
    unsigned level = 0;
    uint64_t entries = 0;
    uint32_t blocks = 0;
    // No file, no entries.
    bool is_fake = true;
};

// A file whose errors name it.
class OutputFile {
  public:
    explicit OutputFile(std::string path);
    ~OutputFile();
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;

    void write(uint64_t offset, const void *data, size_t length);
    void close();

  private:
    [[noreturn]] void fail(const char *what) const;

    std::string path_;
    int descriptor_;
};

class TableWriter {
  public:
    explicit TableWriter(std::string path);

    // Adds an entry; keys must rise. `compressed`: the tag is a raw deflate stream.
    void add(std::string_view key, std::string_view tag, bool compressed = false);

    Root finish();

  private:
    // The block that is being filled on a level of the tree; 0 are the leaves.
    struct Level {
        std::unique_ptr<uint8_t[]> block;
        uint32_t number;
        unsigned directory_end;
        // Where the lowest item begins: items grow down towards the directory.
        unsigned items;
    };

    unsigned room(const Level &level) const { return level.items - level.directory_end; }
    Level fresh(unsigned level);
    void reset(Level &level, unsigned depth);
    uint8_t *take(Level &level, unsigned size);
    void write(Level &level);
    void add_component(std::string_view key, unsigned component, std::string_view data,
                       uint8_t flags);
    void add_branch(unsigned depth, std::string_view key, unsigned component, uint32_t child);

    OutputFile file_;
    std::vector<Level> levels_;
    // The number of the first block of each level.
    std::vector<uint32_t> first_of_level_{0};
    // The last key of the leaf that is being filled.
    std::string last_key_;
    uint32_t next_block_ = 0;
    uint64_t entries_ = 0;
};

} // namespace cx::glass
