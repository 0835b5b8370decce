#include "glass_inverter.hpp"

#include <algorithm>
#include <cstring>

namespace cx::glass {

SlicePool::Reader::Reader(const SlicePool &pool, const Stream &stream) : pool_(pool) {
    if (stream.next != nullptr) {
        enter(stream.head);
    }
}

void SlicePool::Reader::enter(uint32_t slice) {
    at_ = pool_.at(slice);
    end_ = at_ + size(level_);
}

void SlicePool::Reader::follow() {
    uint32_t next;
    std::memcpy(&next, end_, sizeof next);
    level_ = std::min<uint8_t>(level_ + 1, last_level);
    enter(next);
}

uint32_t SlicePool::Reader::number() {
    uint32_t value = 0;
    for (unsigned shift = 0;; shift += 7) {
        const uint8_t next = byte();
        value |= static_cast<uint32_t>(next & 0x7F) << shift;
        if (next < 128) {
            return value;
        }
    }
}

void SlicePool::Reader::bytes(std::string &out, size_t count) {
    while (count != 0) {
        if (at_ == end_) {
            follow();
        }
        const size_t part = std::min(count, static_cast<size_t>(end_ - at_));
        out.append(reinterpret_cast<const char *>(at_), part);
        at_ += part;
        count -= part;
    }
}

void SlicePool::bytes(Stream &stream, std::string_view bytes) {
    while (!bytes.empty()) {
        if (stream.next == stream.end) {
            grow(stream);
        }
        const size_t part = std::min(bytes.size(), static_cast<size_t>(stream.end - stream.next));
        std::memcpy(stream.next, bytes.data(), part);
        stream.next += part;
        bytes.remove_prefix(part);
    }
}

void SlicePool::grow(Stream &stream) {
    const bool is_first = stream.next == nullptr;
    if (!is_first) {
        stream.level = std::min<uint8_t>(stream.level + 1, last_level);
    }
    const uint32_t length = size(stream.level) + sizeof(uint32_t);
    if (blocks_.empty() || used_ + length > block) {
        if (blocks_.size() == UINT32_MAX / block) {
            throw std::bad_alloc();
        }
        blocks_.push_back(std::make_unique<uint8_t[]>(block));
        used_ = 0;
    }
    const auto slice = static_cast<uint32_t>((blocks_.size() - 1) * block + used_);
    used_ += length;
    if (is_first) {
        stream.head = slice;
    } else {
        std::memcpy(stream.end, &slice, sizeof slice);
    }
    stream.next = at(slice);
    stream.end = stream.next + size(stream.level);
}

namespace {

// Up to eight bytes; the first is the lowest. A call for each length would be slower.
uint64_t load(const char *from, size_t count) {
    uint64_t value = 0;
    switch (count) {
    case 8:
        std::memcpy(&value, from, 8);
        return value;
    case 4:
    case 5:
    case 6:
    case 7: {
        uint32_t low, high;
        std::memcpy(&low, from, 4);
        std::memcpy(&high, from + count - 4, 4);
        return low | static_cast<uint64_t>(high) << (8 * (count - 4));
    }
    default:
        for (size_t i = 0; i != count; ++i) {
            value |= static_cast<uint64_t>(static_cast<uint8_t>(from[i])) << (8 * i);
        }
        return value;
    }
}

uint64_t mix(uint64_t left, uint64_t right) {
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide{left} * right;
    return static_cast<uint64_t>(product) ^ static_cast<uint64_t>(product >> 64);
}

} // namespace

// Multiply and fold, as in wyhash; only for the table in memory.
uint64_t TermTable::hash(std::string_view text) {
    constexpr uint64_t first = 0xA0761D6478BD642F, second = 0xE7037ED1A0B428DB;
    uint64_t state = first ^ text.size();
    size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        state = mix(state ^ load(text.data() + at, 8), second);
    }
    return mix(state ^ load(text.data() + at, text.size() - at), first);
}

uint64_t TermTable::front(std::string_view text) {
    return __builtin_bswap64(load(text.data(), std::min<size_t>(text.size(), 8)));
}

TermTable::TermTable() : entries_(1U << 14) {}

bool TermTable::is(uint32_t number, const Lookup &lookup) const {
    const InvertedTerm &term = terms_[number];
    return term.front == lookup.front && term.length == lookup.text.size() &&
           (term.length <= 8 || text(number).substr(8) == lookup.text.substr(8));
}

uint32_t TermTable::number(const Lookup &lookup) {
    const auto upper = static_cast<uint32_t>(lookup.hash >> 32);
    const size_t mask = entries_.size() - 1;
    size_t at = lookup.hash & mask;
    for (; entries_[at].number != 0; at = (at + 1) & mask) {
        if (entries_[at].hash == upper && is(entries_[at].number - 1, lookup)) {
            return entries_[at].number - 1;
        }
    }
    InvertedTerm term;
    term.front = lookup.front;
    term.text = static_cast<uint32_t>(text_.size());
    term.length = static_cast<uint8_t>(lookup.text.size());
    text_.append(lookup.text);
    terms_.push_back(term);
    entries_[at] = {count(), upper};
    if (terms_.size() * 2 > entries_.size()) {
        grow();
    }
    return count() - 1;
}

void TermTable::grow() {
    std::vector<Entry> larger(entries_.size() * 2);
    const size_t mask = larger.size() - 1;
    for (const Entry &entry : entries_) {
        if (entry.number != 0) {
            size_t at = hash(text(entry.number - 1)) & mask;
            while (larger[at].number != 0) {
                at = (at + 1) & mask;
            }
            larger[at] = entry;
        }
    }
    entries_.swap(larger);
}

std::vector<uint32_t> TermTable::sorted() const {
    std::vector<uint32_t> order(terms_.size());
    for (uint32_t i = 0; i != order.size(); ++i) {
        order[i] = i;
    }
    std::sort(order.begin(), order.end(),
              [this](uint32_t left, uint32_t right) { return less(left, right); });
    return order;
}

size_t TermTable::memory() const {
    return terms_.capacity() * sizeof(InvertedTerm) + text_.capacity() + entries_.capacity() * sizeof(Entry);
}

} // namespace cx::glass
