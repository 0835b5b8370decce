#include "glass_table.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <xapian.h>

// Source: xapian-core 1.4, backends/glass/glass_table.h (how blocks and items look) and
// glass_table.cc (how keys are cut in the blocks above the leaves).
namespace cx::glass {

namespace {

// Sizes of an item's parts: its length, its key's length, a number of a component, a block's number,
// a place in a block's directory.
constexpr unsigned item_length = 2, key_length = 1, component_length = 2, number_length = 4,
                   place_length = 2;
constexpr unsigned directory_start = 11;
constexpr uint8_t is_compressed = 0x80, is_last = 0x40, is_first = 0x20;
// At least four items fit in a block, so that a writer can split any.
constexpr unsigned max_item = (block_size - directory_start - 4 * place_length) / 4;
constexpr uint32_t revision = 1;

void put2(uint8_t *at, unsigned value) {
    at[0] = static_cast<uint8_t>(value >> 8);
    at[1] = static_cast<uint8_t>(value);
}

void put4(uint8_t *at, uint32_t value) {
    put2(at, value >> 16);
    put2(at + 2, value & 0xFFFF);
}

} // namespace

OutputFile::OutputFile(std::string path)
    : path_(std::move(path)),
      descriptor_(::open(path_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)) {
    if (descriptor_ < 0) {
        fail("Couldn't create ");
    }
}

OutputFile::~OutputFile() {
    if (descriptor_ >= 0) {
        ::close(descriptor_);
    }
}

void OutputFile::write(uint64_t offset, const void *data, size_t length) {
    const auto *bytes = static_cast<const char *>(data);
    while (length != 0) {
        const ssize_t written = ::pwrite(descriptor_, bytes, length, static_cast<off_t>(offset));
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            fail("Error writing ");
        }
        bytes += written;
        offset += static_cast<uint64_t>(written);
        length -= static_cast<size_t>(written);
    }
}

void OutputFile::close() {
    const int descriptor = descriptor_;
    descriptor_ = -1;
    if (::close(descriptor) != 0) {
        fail("Error closing ");
    }
}

void OutputFile::fail(const char *what) const {
    const int number = errno;
    throw Xapian::DatabaseError(what + path_, number);
}

TableWriter::TableWriter(std::string path) : file_(std::move(path)) {
    levels_.push_back(fresh(0));
    // Every tree begins with an item that has an empty key and no tag.
    uint8_t *item = take(levels_[0], item_length + key_length);
    put2(item, 0);
    item[0] |= is_first | is_last;
    item[item_length] = 0;
}

TableWriter::Level TableWriter::fresh(unsigned depth) {
    Level level{std::make_unique<uint8_t[]>(block_size), 0, 0, 0};
    reset(level, depth);
    return level;
}

void TableWriter::reset(Level &level, unsigned depth) {
    std::memset(level.block.get(), 0, block_size);
    put4(level.block.get(), revision);
    level.block[4] = static_cast<uint8_t>(depth);
    level.number = next_block_++;
    level.directory_end = directory_start;
    level.items = block_size;
}

// Makes room for an item and its place in the directory.
uint8_t *TableWriter::take(Level &level, unsigned size) {
    level.items -= size;
    put2(level.block.get() + level.directory_end, level.items);
    level.directory_end += place_length;
    return level.block.get() + level.items;
}

void TableWriter::write(Level &level) {
    uint8_t *block = level.block.get();
    put2(block + 5, room(level));
    put2(block + 7, room(level));
    put2(block + 9, level.directory_end);
    file_.write(uint64_t{level.number} * block_size, block, block_size);
}

void TableWriter::add(std::string_view key, std::string_view tag, bool compressed) {
    if (key.empty() || key.size() > 255) {
        throw Xapian::InvalidArgumentError("Key too long: length was " +
                                           std::to_string(key.size()) + " bytes");
    }
    const auto head = static_cast<unsigned>(key.size()) + key_length + item_length + component_length;
    const size_t whole = max_item - head;
    size_t first = whole + component_length;
    if (tag.size() <= first) {
        first = tag.size();
    } else {
        // A long tag fills up the block that is there, if that saves an item or leaves little.
        size_t rest = room(levels_[0]) % (max_item + place_length);
        if (rest > place_length + head) {
            rest -= place_length + head;
            if (rest >= (tag.size() - component_length) % whole || rest >= key.size() + 34) {
                first = rest + component_length;
            }
        }
    }
    const size_t components = (tag.size() - first + whole - 1) / whole + 1;
    if (components > 0xFFFF) {
        throw Xapian::UnimplementedError("Can't handle insanely large tags");
    }
    for (size_t i = 1, from = 0; i <= components; ++i) {
        const size_t length = i == 1 ? first : std::min(whole, tag.size() - from);
        const uint8_t flags = (compressed ? is_compressed : 0) | (i == 1 ? is_first : 0) |
                              (i == components ? is_last : 0);
        add_component(key, static_cast<unsigned>(i), tag.substr(from, length), flags);
        from += length;
    }
    ++entries_;
}

void TableWriter::add_component(std::string_view key, unsigned component, std::string_view data,
                                uint8_t flags) {
    const bool has_number = component > 1;
    const auto size = static_cast<unsigned>(item_length + key_length + key.size() +
                                            (has_number ? component_length : 0) + data.size());
    if (room(levels_[0]) < size + place_length) {
        write(levels_[0]);
        // Above, a key need only be as long as it takes to differ from the one before.
        const size_t limit = std::min(key.size(), last_key_.size());
        size_t same = 0;
        while (same < limit && key[same] == last_key_[same]) {
            ++same;
        }
        reset(levels_[0], 0);
        add_branch(1, key.substr(0, std::min(key.size(), same + 1)), component, levels_[0].number);
    }
    uint8_t *item = take(levels_[0], size);
    put2(item, size - 3);
    item[0] |= flags;
    item[item_length] = static_cast<uint8_t>(key.size());
    uint8_t *at = item + item_length + key_length;
    std::memcpy(at, key.data(), key.size());
    at += key.size();
    if (has_number) {
        put2(at, component);
        at += component_length;
    }
    if (!data.empty()) {
        std::memcpy(at, data.data(), data.size());
    }
    last_key_.assign(key);
}

void TableWriter::add_branch(unsigned depth, std::string_view key, unsigned component,
                             uint32_t child) {
    if (depth == levels_.size()) {
        if (depth == 10) {
            throw Xapian::DatabaseError("Btree has grown impossibly large");
        }
        const uint32_t left = first_of_level_[depth - 1];
        levels_.push_back(fresh(depth));
        first_of_level_.push_back(levels_[depth].number);
        uint8_t *item = take(levels_[depth], number_length + key_length + component_length);
        put4(item, left);
        item[number_length] = 0;
        put2(item + number_length + key_length, 0);
    }
    const auto size =
        static_cast<unsigned>(number_length + key_length + key.size() + component_length);
    if (room(levels_[depth]) < size + place_length) {
        write(levels_[depth]);
        reset(levels_[depth], depth);
        add_branch(depth + 1, key, component, levels_[depth].number);
    }
    uint8_t *item = take(levels_[depth], size);
    put4(item, child);
    item[number_length] = static_cast<uint8_t>(key.size());
    std::memcpy(item + number_length + key_length, key.data(), key.size());
    put2(item + number_length + key_length + key.size(), component);
}

Root TableWriter::finish() {
    for (Level &level : levels_) {
        write(level);
    }
    file_.close();
    return {levels_.back().number, static_cast<unsigned>(levels_.size() - 1), entries_, next_block_,
            false};
}

} // namespace cx::glass
