// Numbers of seven bits a byte.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cx {

// Numbers out of bytes that may be damaged.
class Numbers {
  public:
    explicit Numbers(std::string_view bytes) : at_(bytes.data()), end_(at_ + bytes.size()) {}

    bool next(uint64_t &value) {
        value = 0;
        for (unsigned shift = 0; at_ != end_ && shift < 64; shift += 7) {
            const auto byte = static_cast<uint8_t>(*at_++);
            value |= uint64_t{byte & 0x7FU} << shift;
            if (byte < 128) {
                return true;
            }
        }
        return false;
    }

    bool at_end() const { return at_ == end_; }

    bool take(uint64_t length, std::string_view &out) {
        if (length > static_cast<uint64_t>(end_ - at_)) {
            return false;
        }
        out = {at_, static_cast<size_t>(length)};
        at_ += length;
        return true;
    }

    std::string_view rest() const { return {at_, static_cast<size_t>(end_ - at_)}; }

  private:
    const char *at_, *end_;
};

} // namespace cx
