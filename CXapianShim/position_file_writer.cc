#include "position_file.hpp"

#include "glass_pack.hpp"

#include <algorithm>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace cx {

namespace {

constexpr size_t buffer_size = 1U << 18;

void pack_fixed(std::string &out, uint64_t value, unsigned bytes) {
    for (unsigned i = 0; i != bytes; ++i) {
        out += static_cast<char>(value >> (8 * i));
    }
}

// Pairs of terms that share a key are to be expected up to this; above, longer keys are tried at once.
constexpr double most_pairs = 3;

} // namespace

uint64_t term_hash(std::string_view term) { return XXH3_64bits(term.data(), term.size()); }

PositionFileWriter::PositionFileWriter(const std::string &folder) : file_(folder + "/" + name) {
    buffer_.reserve(buffer_size + buffer_size / 4);
    buffer_ = "JPOSNS1\n";
}

void PositionFileWriter::flush() {
    file_.write(flushed_, buffer_.data(), buffer_.size());
    flushed_ += buffer_.size();
    buffer_.clear();
}

void PositionFileWriter::close_entry() {
    if (buffer_.size() >= buffer_size) {
        flush();
    }
}

void PositionFileWriter::copy(std::string_view entry) {
    starts_.push_back(flushed_ + buffer_.size());
    buffer_ += entry;
    close_entry();
}

void PositionFileWriter::add(std::string_view head, std::vector<List> &lists) {
    starts_.push_back(flushed_ + buffer_.size());
    glass::pack_string(buffer_, head);
    glass::pack_uint(buffer_, lists.size());
    if (!lists.empty()) {
        write_keys(lists);
        bool is_long = false;
        write_lists(lists, is_long);
        keys_[0] = static_cast<char>(keys_[0] | (is_long ? 0x80 : 0));
        buffer_ += keys_;
        buffer_ += offsets_;
        buffer_ += packed_;
    }
    close_entry();
}

// Looks for the shortest part of the hashes that differs from term to term, and sorts by it.
void PositionFileWriter::write_keys(std::vector<List> &lists) {
    const double pairs = double(lists.size()) * double(lists.size()) / 2;
    constexpr unsigned widths[] = {2, 3, 4, 6, 8};
    for (const unsigned width : widths) {
        if (width < 8 && pairs / double(uint64_t{1} << (8 * width)) > most_pairs) {
            continue;
        }
        for (unsigned shift = 0; shift + 8 * width <= 64; shift += 2) {
            if (width == 2) {
                // Most attempts end here, without anything sorted.
                bitmap_.assign(1024, 0);
                const bool differ = std::all_of(lists.begin(), lists.end(), [&](const List &list) {
                    const uint64_t key = position_key(list.hash, shift, width);
                    uint64_t &word = bitmap_[key / 64];
                    const uint64_t bit = uint64_t{1} << (key % 64);
                    const bool is_new = (word & bit) == 0;
                    word |= bit;
                    return is_new;
                });
                if (!differ) {
                    continue;
                }
            }
            order_.clear();
            for (uint32_t i = 0; i != lists.size(); ++i) {
                order_.emplace_back(position_key(lists[i].hash, shift, width), i);
            }
            std::sort(order_.begin(), order_.end());
            const auto twin = std::adjacent_find(
                order_.begin(), order_.end(),
                [](const auto &one, const auto &other) { return one.first == other.first; });
            if (twin != order_.end()) {
                continue;
            }
            keys_.assign({static_cast<char>(width), static_cast<char>(shift)});
            sorted_.clear();
            for (const auto &[key, place] : order_) {
                pack_fixed(keys_, key, width);
                sorted_.push_back(lists[place]);
            }
            lists.swap(sorted_);
            return;
        }
    }
    throw Xapian::InvalidArgumentError("two terms of a document have the same hash");
}

void PositionFileWriter::write_lists(const std::vector<List> &lists, bool &is_long) {
    packed_.clear();
    std::vector<uint64_t> &offsets = bitmap_;
    offsets.clear();
    for (size_t i = 0; i != lists.size(); ++i) {
        if (i != 0 && i % position_group == 0) {
            offsets.push_back(packed_.size());
        }
        const List &list = lists[i];
        glass::pack_uint(packed_, uint64_t{list.first[0]} << 1 | (list.count > 1 ? 1 : 0));
        if (list.count > 1) {
            glass::pack_uint(packed_, list.count - 2);
            for (uint32_t at = 1; at != list.count; ++at) {
                glass::pack_uint(packed_, list.first[at] - list.first[at - 1] - 1);
            }
        }
    }
    is_long = !offsets.empty() && offsets.back() > 0xFFFF;
    offsets_.clear();
    for (const uint64_t offset : offsets) {
        if (offset > UINT32_MAX) {
            throw Xapian::UnimplementedError("a document has too many positions");
        }
        pack_fixed(offsets_, offset, is_long ? 4 : 2);
    }
}

void PositionFileWriter::finish() {
    const auto count = starts_.size();
    starts_.push_back(flushed_ + buffer_.size());
    for (const uint64_t start : starts_) {
        pack_fixed(buffer_, start, 8);
        close_entry();
    }
    pack_fixed(buffer_, count, 8);
    flush();
    file_.close();
}

} // namespace cx
