// Blocks of the files of a database that were read last.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace cx {

using Block = std::array<uint8_t, 8192>;

// Not for several threads at once.
class BlockCache {
  public:
    struct Place {
        // Which file of the cache's; 0 for none.
        uint32_t file = 0;
        uint64_t block = 0;
        std::shared_ptr<Block> bytes;

        bool holds(uint32_t wanted_file, uint64_t wanted_block) const {
            return file == wanted_file && block == wanted_block;
        }

        // Room for another block: that of the last one, unless somebody still reads it. The place holds none
        // until it is told which.
        std::shared_ptr<Block> room() {
            file = 0;
            // Not `make_shared`: that would write zeros over what is read into at once.
            return bytes != nullptr && bytes.use_count() == 1 ? std::move(bytes)
                                                              : std::shared_ptr<Block>(new Block);
        }
    };

    uint32_t add_file() { return ++files_; }

    // Where a block stands if it was read; neighbours stand side by side.
    Place &place(uint32_t file, uint64_t block) {
        return places_[(block + file * 0x9E3779B1U) % places_.size()];
    }

  private:
    // 48 MB at most, taken as blocks come.
    std::vector<Place> places_{6144};
    uint32_t files_ = 0;
};

} // namespace cx
