#include "glass_database.hpp"
#include "glass_pack.hpp"

#include <algorithm>
#include <cerrno>
#include <sys/random.h>
#include <xapian.h>

// Source: xapian-core 1.4, backends/glass/glass_version.cc.
namespace cx::glass {

namespace {

// The format's date: 2016-03-14, as 9 bits of years since 2014, 4 of the month and 5 of the day.
constexpr unsigned format = (2016 - 2014) << 9 | 3 << 5 | 14;

// Random, as RFC 4122 has it for version 4.
std::string uuid() {
    std::string bytes(16, '\0');
    if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) {
        throw Xapian::DatabaseCreateError("Couldn't get random bytes", errno);
    }
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x40);
    bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80);
    return bytes;
}

void pack_root(std::string &out, const Root &root, unsigned compress_from) {
    pack_uint(out, root.block);
    // The second bit: entries were added in order, so that a reader may run through the blocks.
    pack_uint(out, root.level << 2 | 2U | (root.is_fake ? 1U : 0U));
    pack_uint(out, root.entries);
    pack_uint(out, block_size >> 11);
    pack_uint(out, compress_from);
    std::string free;
    if (!root.is_fake) {
        // Revision, blocks used, and an empty list of free ones.
        for (const uint32_t number : {1U, root.blocks, 0U, 0U, 0U, 0U}) {
            pack_uint(free, number);
        }
    }
    pack_string(out, free);
}

} // namespace

void DatabaseWriter::write_version(const Root roots[6]) const {
    constexpr unsigned compress_from[6] = {0, 18, 18, 0, 18, 18};
    std::string text("\x0F\x0DXapian Glass", 14);
    text += static_cast<char>(format >> 8);
    text += static_cast<char>(format & 0xFF);
    text += uuid();
    pack_uint(text, 1);
    for (unsigned i = 0; i != 6; ++i) {
        pack_root(text, roots[i], compress_from[i]);
    }
    uint32_t least = 0, greatest = 0;
    for (const uint32_t length : lengths_) {
        if (length != 0 && (least == 0 || length < least)) {
            least = length;
        }
        greatest = std::max(greatest, length);
    }
    pack_uint(text, count());
    pack_uint(text, 0); // The last id is the number of documents.
    pack_uint(text, least);
    pack_uint(text, greatest_frequency_);
    pack_uint(text, greatest - greatest_frequency_);
    pack_uint(text, 0); // No changesets.
    pack_uint(text, total_length_);
    pack_uint(text, 0); // No spelling dictionary.
    OutputFile file(folder_ + "/iamglass");
    file.write(0, text.data(), text.size());
    file.close();
}

} // namespace cx::glass
