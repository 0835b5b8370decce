#include "unpacker.hpp"

#include "convert.hpp"
#include "guard.hpp"

#include <libdeflate.h>
#include <new>
#include <xapian.h>

namespace cx {

Unpacker::Unpacker() = default;
Unpacker::~Unpacker() { libdeflate_free_decompressor(decompressor_); }

bool Unpacker::unpack(std::string_view packed, std::string &bytes) {
    if (decompressor_ == nullptr && (decompressor_ = libdeflate_alloc_decompressor()) == nullptr) {
        throw std::bad_alloc();
    }
    if (room_.empty()) {
        room_.resize(size_t{1} << 16);
    }
    // Deflate makes at most 1032 bytes of one.
    const size_t most = packed.size() * 1032 + 1;
    while (true) {
        size_t size = 0;
        const libdeflate_result result = libdeflate_deflate_decompress(
            decompressor_, packed.data(), packed.size(), room_.data(), room_.size(), &size);
        if (result == LIBDEFLATE_SUCCESS) {
            bytes.assign(room_, 0, size);
            constexpr size_t usual = size_t{1} << 20;
            if (room_.size() > usual) {
                room_ = std::string();
            }
            return true;
        }
        if (result != LIBDEFLATE_INSUFFICIENT_SPACE || room_.size() >= most) {
            return false;
        }
        room_.resize(room_.size() * 4);
    }
}

} // namespace cx

using cx::guard;

bool cx_unpack(cx_bytes packed, cx_blob **out, cx_error *error) noexcept {
    *out = nullptr;
    return guard(error, [&] {
        // One a thread, since it is costly to make.
        static thread_local cx::Unpacker unpacker;
        std::string bytes;
        const std::string_view stream(reinterpret_cast<const char *>(packed.data), packed.length);
        if (packed.data == nullptr || !unpacker.unpack(stream, bytes)) {
            throw Xapian::DatabaseCorruptError("Damaged record");
        }
        *out = new cx::Blob(std::move(bytes));
    });
}
