// How numbers, terms and positions are spelled in a glass table.
//
// Source: xapian-core 1.4, common/pack.h, common/bitstream.cc and backends/glass/glass_positionlist.cc.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace cx::glass {

// Seven bits a byte, lowest first.
inline void pack_uint(std::string &out, uint64_t value) {
    while (value >= 128) {
        out += static_cast<char>(static_cast<uint8_t>(value) | 0x80);
        value >>= 7;
    }
    out += static_cast<char>(value);
}

inline void pack_string(std::string &out, std::string_view value) {
    pack_uint(out, value.size());
    out += value;
}

// Little-endian without leading zeros: only for the last thing in a key.
inline void pack_uint_last(std::string &out, uint32_t value) {
    while (value != 0) {
        out += static_cast<char>(value & 0xFF);
        value >>= 8;
    }
}

// A number whose bytes sort as the number does.
inline void pack_sortable(std::string &out, uint32_t value) {
    if (value < 0x8000) {
        out += static_cast<char>(value >> 8);
        out += static_cast<char>(value);
        return;
    }
    const unsigned bits = 32 - static_cast<unsigned>(__builtin_clz(value));
    const unsigned length = (bits + 5) / 7;
    const uint32_t mask = 0xFFU << (10 - length);
    // The first byte holds the length in its high bits, and what is left of the number.
    char bytes[8];
    for (unsigned i = 1; i != length; ++i) {
        bytes[length - i] = static_cast<char>(value);
        value >>= 8;
    }
    bytes[0] = static_cast<char>(value | mask);
    out.append(bytes, length);
}

// A term so that what follows doesn't change its order: a zero byte becomes two.
inline void pack_term(std::string &out, std::string_view term, bool is_last = false) {
    size_t from = 0;
    for (size_t zero; (zero = term.find('\0', from)) != std::string_view::npos; from = zero + 1) {
        out.append(term.substr(from, zero + 1 - from));
        out += '\xFF';
    }
    out.append(term.substr(from));
    if (!is_last) {
        out += '\0';
    }
}

// Bits from the lowest of each byte on.
class BitWriter {
  public:
    explicit BitWriter(std::string &out) : out_(out) {}

    // A number below `outof`; numbers in the middle of the range take a bit less.
    void encode(uint32_t value, uint32_t outof) {
        const uint32_t top = outof - 1;
        unsigned bits = top != 0 ? 32 - static_cast<unsigned>(__builtin_clz(top)) : 0;
        const uint32_t spare =
            bits == 32 ? 0U - outof : static_cast<uint32_t>((uint64_t{1} << bits) - outof);
        if (spare != 0) {
            const uint32_t middle = (outof - spare) / 2;
            if (value >= middle + spare) {
                value = (value - (middle + spare)) | (uint32_t{1} << (bits - 1));
            } else if (value >= middle) {
                --bits;
            }
        }
        accumulator_ |= uint64_t{value} << count_;
        count_ += bits;
        while (count_ >= 8) {
            out_ += static_cast<char>(accumulator_);
            accumulator_ >>= 8;
            count_ -= 8;
        }
    }

    // What stands between two numbers of a rising list (Moffat and Stuiver, interpolative coding).
    void interpolate(const uint32_t *numbers, size_t first, size_t last) {
        while (first + 1 < last) {
            const size_t middle = first + (last - first) / 2;
            const auto outof = static_cast<uint32_t>(numbers[last] - numbers[first] + first - last + 1);
            const auto lowest = static_cast<uint32_t>(numbers[first] + middle - first);
            encode(numbers[middle] - lowest, outof);
            interpolate(numbers, first, middle);
            first = middle;
        }
    }

    void finish() {
        if (count_ != 0) {
            out_ += static_cast<char>(accumulator_);
        }
    }

  private:
    std::string &out_;
    uint64_t accumulator_ = 0;
    unsigned count_ = 0;
};

// The positions of a term in a document: rising, at least one.
inline void pack_positions(std::string &out, const uint32_t *positions, size_t count) {
    const uint32_t first = positions[0], last = positions[count - 1];
    pack_uint(out, last);
    if (count == 1) {
        return;
    }
    BitWriter bits(out);
    bits.encode(first, last);
    bits.encode(static_cast<uint32_t>(count - 2), last - first);
    bits.interpolate(positions, 0, count - 1);
    bits.finish();
}

} // namespace cx::glass
