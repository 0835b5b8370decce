#include "glass_reader.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <xapian.h>

// Source: xapian-core 1.4, backends/glass/glass_table.h: how blocks and items look.
namespace cx::glass {

namespace {

constexpr unsigned directory_start = 11, place_length = 2;
constexpr unsigned most_levels = 10;

unsigned get2(const uint8_t *at) { return unsigned{at[0]} << 8 | at[1]; }
uint32_t get4(const uint8_t *at) { return uint32_t{get2(at)} << 16 | get2(at + 2); }

} // namespace

TableReader::TableReader(std::string path, const Root &root, std::shared_ptr<BlockCache> cache,
                         bool keeps_leaves)
    : path_(std::move(path)), root_(root), cache_(std::move(cache)), keeps_leaves_(keeps_leaves),
      file_(cache_->add_file()) {
    if (root_.is_fake) {
        return;
    }
    if (root_.level >= most_levels) {
        fail("Damaged: ");
    }
    descriptor_ = ::open(path_.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor_ < 0) {
        throw Xapian::DatabaseOpeningError("Couldn't open " + path_, errno);
    }
    steps_.resize(root_.level + 1);
}

TableReader::~TableReader() {
    if (descriptor_ >= 0) {
        ::close(descriptor_);
    }
}

void TableReader::fail(const char *what, int number) const {
    throw Xapian::DatabaseCorruptError(what + path_, number);
}

std::shared_ptr<const Block> TableReader::read(uint32_t number, unsigned level) {
    BlockCache::Place &place =
        level == 0 && !keeps_leaves_ ? last_ : cache_->place(file_, number);
    if (place.holds(file_, number)) {
        return place.bytes;
    }
    std::shared_ptr<Block> block = place.room();
    for (size_t filled = 0; filled != block_size;) {
        const ssize_t got = ::pread64(descriptor_, block->data() + filled, block_size - filled,
                                    static_cast<off_t>(uint64_t{number} * block_size + filled));
        if (got > 0) {
            filled += static_cast<size_t>(got);
        } else if (got == 0) {
            fail("Too short: ");
        } else if (errno != EINTR) {
            throw Xapian::DatabaseError("Error reading " + path_, errno);
        }
    }
    const unsigned end = get2(block->data() + 9);
    if ((*block)[4] != level || end < directory_start + place_length || end > block_size ||
        (end - directory_start) % place_length != 0) {
        fail("Damaged: ");
    }
    place.file = file_;
    place.block = number;
    place.bytes = std::move(block);
    return place.bytes;
}

void TableReader::enter(unsigned level, uint32_t number) {
    Step &step = steps_[level];
    step.place = 0;
    if (step.block != nullptr && step.number == number) {
        return;
    }
    step.block = nullptr;
    step.block = read(number, level);
    step.number = number;
    step.count = (get2(step.block->data() + 9) - directory_start) / place_length;
}

TableReader::Item TableReader::item(unsigned level, unsigned place) const {
    const uint8_t *block = steps_[level].block->data();
    const unsigned start = get2(block + directory_start + place * place_length);
    Item item;
    const unsigned head = level == 0 ? 3 : 5;
    if (start + head > block_size) {
        fail("Damaged: ");
    }
    const uint8_t *at = block + start;
    const unsigned key_length = at[head - 1];
    item.key = {reinterpret_cast<const char *>(at + head), key_length};
    unsigned used = head + key_length;
    if (level != 0) {
        if (start + used + 2 > block_size) {
            fail("Damaged: ");
        }
        item.child = get4(at);
        item.component = get2(at + used);
        return item;
    }
    const unsigned size = (get2(at) & 0x1FFF) + 3;
    item.is_compressed = (at[0] & 0x80) != 0;
    item.is_last = (at[0] & 0x40) != 0;
    item.is_first = (at[0] & 0x20) != 0;
    if (start + size > block_size || used + (item.is_first ? 0 : 2) > size) {
        fail("Damaged: ");
    }
    if (!item.is_first) {
        item.component = get2(at + used);
        used += 2;
    }
    item.data = {reinterpret_cast<const char *>(at + used), size - used};
    return item;
}

int TableReader::compare(unsigned level, unsigned place, std::string_view key,
                         unsigned component) const {
    const uint8_t *block = steps_[level].block->data();
    const unsigned start = get2(block + directory_start + place * place_length);
    const unsigned head = level == 0 ? 3 : 5;
    if (start + head > block_size) {
        fail("Damaged: ");
    }
    const uint8_t *at = block + start + head;
    const size_t length = at[-1];
    if (start + head + length + 2 > block_size) {
        // The last key of a block may end with it: too near for the number of a later part.
        const int order = item(level, place).key.compare(key);
        return order != 0 ? order : 1 - static_cast<int>(component);
    }
    const int order = std::memcmp(at, key.data(), std::min(length, key.size()));
    if (order != 0 || length != key.size()) {
        return order != 0 ? order : length < key.size() ? -1 : 1;
    }
    const bool has_number = level != 0 || (at[-3] & 0x20) == 0;
    return static_cast<int>(has_number ? get2(at + length) : 1) - static_cast<int>(component);
}

unsigned TableReader::not_higher(unsigned level, std::string_view key, unsigned component) const {
    // Above the leaves the first item stands for all that is lower than the second.
    unsigned low = level == 0 ? 0 : 1, high = steps_[level].count;
    while (low < high) {
        const unsigned middle = (low + high) / 2;
        if (compare(level, middle, key, component) <= 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

// Whether the place of a key is in the leaf that was come to last, neither first nor last there.
bool TableReader::is_in_leaf(std::string_view key) const {
    const Step &leaf = steps_[0];
    return leaf.block != nullptr && leaf.count != 0 && item(0, 0).key < key &&
           item(0, leaf.count - 1).key > key;
}

void TableReader::descend(std::string_view key, unsigned component) {
    if (is_in_leaf(key)) {
        return;
    }
    // Should a read fail, the way that is left must not be taken for one to the leaf.
    steps_[0].block = nullptr;
    uint32_t number = root_.block;
    for (unsigned level = root_.level;; --level) {
        enter(level, number);
        if (level == 0) {
            return;
        }
        steps_[level].place = not_higher(level, key, component) - 1;
        number = item(level, steps_[level].place).child;
    }
}

// To the next leaf or the one before.
bool TableReader::step(bool forward) {
    unsigned level = 1;
    while (level <= root_.level &&
           (forward ? steps_[level].place + 1 == steps_[level].count : steps_[level].place == 0)) {
        ++level;
    }
    if (level > root_.level) {
        return false;
    }
    steps_[0].block = nullptr;
    steps_[level].place += forward ? 1U : ~0U;
    for (; level != 0; --level) {
        enter(level - 1, item(level, steps_[level].place).child);
        steps_[level - 1].place = forward ? 0 : steps_[level - 1].count - 1;
    }
    return true;
}

bool TableReader::find(std::string_view key) { return seek(key) && item_.key == key; }

bool TableReader::seek(std::string_view key) {
    if (root_.is_fake) {
        return false;
    }
    descend(key, 1);
    Step &leaf = steps_[0];
    leaf.place = not_higher(0, key, 0);
    return come_to_first();
}

bool TableReader::seek_back(std::string_view key) {
    if (root_.is_fake) {
        return false;
    }
    descend(key, 1);
    Step &leaf = steps_[0];
    const unsigned count = not_higher(0, key, 1);
    if (count == 0) {
        if (!step(false)) {
            return false;
        }
    } else {
        leaf.place = count - 1;
    }
    while (!(item_ = item(0, leaf.place)).is_first) {
        if (leaf.place != 0) {
            --leaf.place;
        } else if (!step(false)) {
            return false;
        }
    }
    return true;
}

bool TableReader::next() {
    if (root_.is_fake) {
        return false;
    }
    ++steps_[0].place;
    return come_to_first();
}

// To the first item from here on that begins an entry.
bool TableReader::come_to_first() {
    Step &leaf = steps_[0];
    while (true) {
        if (leaf.place >= leaf.count) {
            if (!step(true)) {
                return false;
            }
            continue;
        }
        item_ = item(0, leaf.place);
        if (item_.is_first) {
            return true;
        }
        ++leaf.place;
    }
}

std::string_view TableReader::tag() {
    if (item_.is_last) {
        return item_.data;
    }
    tag_.assign(item_.data);
    const bool is_compressed = item_.is_compressed;
    for (bool is_last = false; !is_last;) {
        if (++steps_[0].place >= steps_[0].count && !step(true)) {
            fail("Damaged: ");
        }
        const Item more = item(0, steps_[0].place);
        if (more.is_first) {
            fail("Damaged: ");
        }
        tag_.append(more.data);
        is_last = more.is_last;
    }
    item_ = Item();
    item_.is_compressed = is_compressed;
    item_.data = tag_;
    return tag_;
}

} // namespace cx::glass
