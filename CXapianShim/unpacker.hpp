// Inflates tags that a table holds as raw deflate streams.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct libdeflate_decompressor;

namespace cx {

// Not for several threads at once.
class Unpacker {
  public:
    Unpacker();
    ~Unpacker();
    Unpacker(const Unpacker &) = delete;
    Unpacker &operator=(const Unpacker &) = delete;

    // The bytes of a stream; false where it is none.
    bool unpack(std::string_view packed, std::string &bytes);

  private:
    libdeflate_decompressor *decompressor_ = nullptr;
    // Kept from one stream to the next.
    std::string room_;
};

} // namespace cx
