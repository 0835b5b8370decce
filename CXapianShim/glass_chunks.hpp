// Postings of a term, or lengths of documents, on their way into a table.
//
// Source: xapian-core 1.4, backends/glass/glass_postlist.cc.
#pragma once

#include "glass_pack.hpp"
#include "glass_table.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace cx::glass {

// Chunks of postings and values are closed when they have grown to this many bytes.
constexpr size_t chunk_size = 2000;

class ChunkWriter {
  public:
    // The postings of a term, of which there are `documents` with `occurrences` together.
    ChunkWriter(TableWriter &table, std::string_view term, uint32_t documents, uint64_t occurrences)
        : table_(table), documents_(documents), occurrences_(occurrences) {
        pack_term(key_, term, true);
        pack_term(key_front_, term);
    }

    // The lengths of all documents.
    explicit ChunkWriter(TableWriter &table)
        : table_(table), key_("\0\xE0", 2), key_front_(key_), documents_(0), occurrences_(0) {}

    // Documents rise.
    void add(uint32_t document, uint32_t frequency) {
        if (chunk_.size() >= chunk_size) {
            flush(false);
        }
        if (chunk_.empty()) {
            first_ = document;
        } else {
            pack_uint(chunk_, document - last_ - 1);
        }
        last_ = document;
        pack_uint(chunk_, frequency);
    }

    void finish() { flush(true); }

  private:
    void flush(bool is_last) {
        tag_.clear();
        if (is_first_) {
            pack_uint(tag_, documents_);
            pack_uint(tag_, occurrences_);
            pack_uint(tag_, first_ - 1);
        } else {
            key_ = key_front_;
            pack_sortable(key_, first_);
        }
        tag_ += is_last ? '1' : '0';
        pack_uint(tag_, last_ - first_);
        tag_ += chunk_;
        table_.add(key_, tag_);
        is_first_ = false;
        chunk_.clear();
    }

    TableWriter &table_;
    std::string key_, key_front_, chunk_, tag_;
    uint32_t documents_;
    uint64_t occurrences_;
    uint32_t first_ = 0, last_ = 0;
    bool is_first_ = true;
};

} // namespace cx::glass
