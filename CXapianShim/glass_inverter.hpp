// Documents in, postings and positions by term out: what a glass database is made of, in memory.
#pragma once

#include "glass_table.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cx::glass {

// Bytes that are appended to many streams in turn, each in slices of growing length.
class SlicePool {
  public:
    struct Stream {
        uint32_t head = 0;
        uint8_t level = 0;
        uint8_t *next = nullptr;
        uint8_t *end = nullptr;
    };

    class Reader {
      public:
        Reader(const SlicePool &pool, const Stream &stream);

        uint32_t number();
        void bytes(std::string &out, size_t count);

      private:
        uint8_t byte() {
            if (at_ == end_) {
                follow();
            }
            return *at_++;
        }
        void follow();
        void enter(uint32_t slice);

        const SlicePool &pool_;
        uint8_t level_ = 0;
        const uint8_t *at_ = nullptr;
        const uint8_t *end_ = nullptr;
    };

    void put(Stream &stream, uint8_t byte) {
        if (stream.next == stream.end) {
            grow(stream);
        }
        *stream.next++ = byte;
    }

    void number(Stream &stream, uint32_t value) {
        while (value >= 128) {
            put(stream, static_cast<uint8_t>(value) | 0x80);
            value >>= 7;
        }
        put(stream, static_cast<uint8_t>(value));
    }

    void bytes(Stream &stream, std::string_view bytes);

    size_t memory() const { return blocks_.size() * block; }

  private:
    static constexpr uint32_t block = 1U << 18;
    static constexpr uint8_t last_level = 7;
    // Bytes of a slice; the four after them are the number of the next one.
    static uint32_t size(uint8_t level) { return 12U << level; }

    void grow(Stream &stream);
    uint8_t *at(uint32_t slice) const { return blocks_[slice / block].get() + slice % block; }

    std::vector<std::unique_ptr<uint8_t[]>> blocks_;
    uint32_t used_ = 0;
};

// A term with its postings so far.
struct InvertedTerm {
    // The first eight bytes as a number, so that most comparisons need no text.
    uint64_t front;
    uint32_t text;
    uint8_t length;
    uint32_t documents = 0;
    uint64_t occurrences = 0;
    uint32_t last_document = 0;
    // Its place among the terms of the document that is being added.
    uint32_t slot = 0;
    SlicePool::Stream postings;
};

// The terms met so far, each once.
class TermTable {
  public:
    TermTable();

    // A term on its way to its number, in steps that many terms take side by side: memory is slow, and
    // each step only asks for what the next one needs.
    struct Lookup {
        std::string_view text;
        uint64_t hash;
        uint64_t front;
    };

    Lookup prepare(std::string_view text) const {
        const Lookup lookup{text, hash(text), front(text)};
        __builtin_prefetch(&entries_[lookup.hash & (entries_.size() - 1)]);
        return lookup;
    }

    void fetch(const Lookup &lookup) const {
        if (const uint32_t number = entries_[lookup.hash & (entries_.size() - 1)].number) {
            __builtin_prefetch(&terms_[number - 1]);
        }
    }

    // A term's number; a new term gets the next one.
    uint32_t number(const Lookup &lookup);
    uint32_t number(std::string_view text) { return number(prepare(text)); }

    InvertedTerm &operator[](uint32_t number) { return terms_[number]; }
    std::string_view text(uint32_t number) const {
        const InvertedTerm &term = terms_[number];
        return {text_.data() + term.text, term.length};
    }
    bool less(uint32_t left, uint32_t right) const {
        const uint64_t one = terms_[left].front, other = terms_[right].front;
        return one != other ? one < other : text(left) < text(right);
    }
    uint32_t count() const { return static_cast<uint32_t>(terms_.size()); }
    // All numbers, in the order of the terms' bytes.
    std::vector<uint32_t> sorted() const;
    size_t memory() const;

  private:
    static uint64_t hash(std::string_view text);
    static uint64_t front(std::string_view text);
    bool is(uint32_t number, const Lookup &lookup) const;
    void grow();

    std::vector<InvertedTerm> terms_;
    std::string text_;
    // A term's number plus one, or 0; the upper half of its hash.
    struct Entry {
        uint32_t number;
        uint32_t hash;
    };
    std::vector<Entry> entries_;
};

} // namespace cx::glass
