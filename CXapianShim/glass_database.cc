#include "glass_database.hpp"

#include "convert.hpp"
#include "glass_chunks.hpp"
#include "glass_pack.hpp"

#include <algorithm>
#include <libdeflate.h>

// Source: xapian-core 1.4, backends/glass: glass_inverter.cc, glass_postlist.cc (chunks of postings),
// glass_values.cc.
namespace cx::glass {

namespace {

// Entries with shorter tags aren't worth compressing, nor does Xapian try.
constexpr size_t compress_from = 18;
constexpr size_t longest_term = 245;
const std::string metadata_prefix("\0\xC0", 2), statistics_prefix("\0\xD0", 2),
    values_prefix("\0\xD8", 2);

} // namespace

DatabaseWriter::DatabaseWriter(std::string folder, int compression)
    : folder_(std::move(folder)), records_(folder_ + "/docdata.glass"),
      position_file_(folder_), compressor_(libdeflate_alloc_compressor(compression)) {
    if (compressor_ == nullptr) {
        throw std::bad_alloc();
    }
}

DatabaseWriter::~DatabaseWriter() { libdeflate_free_compressor(compressor_); }

// A zero byte counts twice in a key.
void DatabaseWriter::check(std::string_view term) {
    if (term.empty()) {
        throw Xapian::InvalidArgumentError("Empty termnames aren't allowed");
    }
    if (term.size() > longest_term / 2 &&
        term.size() + static_cast<size_t>(std::count(term.begin(), term.end(), '\0')) >
            longest_term) {
        throw Xapian::InvalidArgumentError("Term too long (> 245)");
    }
}

uint32_t DatabaseWriter::occurs(uint32_t number, uint32_t increment) {
    InvertedTerm &term = terms_[number];
    if (term.slot >= occurrences_.size() || occurrences_[term.slot].term != number) {
        term.slot = static_cast<uint32_t>(occurrences_.size());
        occurrences_.push_back({number, 0, 0, 0});
    }
    occurrences_[term.slot].frequency += increment;
    return term.slot;
}

void DatabaseWriter::occurs(std::string_view term, uint32_t increment) {
    check(term);
    occurs(terms_.number(term), increment);
}

void DatabaseWriter::occurs_at(std::string_view term, uint32_t position, uint32_t increment) {
    check(term);
    const uint32_t slot = occurs(terms_.number(term), increment);
    occurrences_[slot].positions += 1;
    places_.push_back({slot, position});
}

void DatabaseWriter::occur(std::string_view prefix, const char *forms, const uint32_t *ends,
                           size_t step, size_t count, uint32_t position) {
    if (!prefix.empty()) {
        uint32_t start = 0;
        for (size_t i = 0; i != count; ++i) {
            const uint32_t end = ends[i * step];
            prefixed_.assign(prefix);
            prefixed_.append(forms + start, end - start);
            occurs_at(prefixed_, position++, 1);
            start = end;
        }
        return;
    }
    // In blocks, so that what the table needs of memory is on its way before it is asked for.
    constexpr size_t block = 32;
    uint32_t start = 0;
    for (size_t from = 0; from < count; from += block) {
        const size_t some = std::min(block, count - from);
        lookups_.resize(some);
        for (size_t i = 0; i != some; ++i) {
            const uint32_t end = ends[(from + i) * step];
            const std::string_view term(forms + start, end - start);
            check(term);
            lookups_[i] = terms_.prepare(term);
            start = end;
        }
        for (size_t i = 0; i != some; ++i) {
            terms_.fetch(lookups_[i]);
        }
        for (size_t i = 0; i != some; ++i) {
            const uint32_t slot = occurs(terms_.number(lookups_[i]), 1);
            occurrences_[slot].positions += 1;
            places_.push_back({slot, position++});
        }
    }
}

void DatabaseWriter::count(std::string_view prefix, const char *forms, const uint32_t *ends,
                           size_t count) {
    uint32_t start = 0;
    for (size_t i = 0; i != count; ++i) {
        prefixed_.assign(prefix);
        prefixed_.append(forms + start, ends[i] - start);
        occurs(prefixed_, 1);
        start = ends[i];
    }
}

void DatabaseWriter::set_value(uint32_t slot, std::string_view value) {
    values_[slot].assign(value);
}

void DatabaseWriter::cancel() {
    occurrences_.clear();
    places_.clear();
    values_.clear();
}

uint32_t DatabaseWriter::end(std::string_view data, std::string_view head) {
    if (copied_ != nullptr) {
        throw Xapian::InvalidOperationError("a copy takes no more documents");
    }
    gather();
    const uint32_t id = count();
    add_postings(id);
    position_file_.add(head, lists_);
    add_values(id);
    if (!data.empty()) {
        key_.clear();
        pack_sortable(key_, id);
        add_compressed(records_, key_, data);
    }
    cancel();
    return id;
}

uint32_t DatabaseWriter::add(const cx_document &document) {
    // Nothing of a document is kept before all of it is known to be fit.
    for (size_t i = 0; i != document.posting_count; ++i) {
        const cx_posting &posting = document.postings[i];
        check(view(document.arena, posting.offset, posting.length));
    }
    for (size_t i = 0; i != document.value_count; ++i) {
        const cx_value &value = document.values[i];
        set_value(value.slot, view(document.arena, value.bytes.offset, value.bytes.length));
    }
    for (size_t i = 0; i != document.posting_count; ++i) {
        const cx_posting &posting = document.postings[i];
        const std::string_view term = view(document.arena, posting.offset, posting.length);
        if (posting.has_position) {
            occurs_at(term, posting.position, posting.increment);
        } else {
            occurs(term, posting.increment);
        }
    }
    return end(view(document.data, 0, document.data.length),
               view(document.head, 0, document.head.length));
}

void DatabaseWriter::set_metadata(const std::string &key, const std::string &value) {
    metadata_[key] = value;
}

size_t DatabaseWriter::memory() const {
    return terms_.memory() + pool_.memory() + lengths_.capacity() * sizeof(uint32_t);
}

// Brings the positions of each term of a document together.
void DatabaseWriter::gather() {
    uint32_t next = 0;
    uint64_t length = 0;
    for (Occurrence &occurrence : occurrences_) {
        occurrence.first_position = next;
        next += occurrence.positions;
        occurrence.positions = 0;
        length += occurrence.frequency;
        greatest_frequency_ = std::max(greatest_frequency_, occurrence.frequency);
    }
    positions_.resize(next);
    for (const Place &place : places_) {
        Occurrence &occurrence = occurrences_[place.slot];
        positions_[occurrence.first_position + occurrence.positions++] = place.position;
    }
    lengths_.push_back(static_cast<uint32_t>(length));
    total_length_ += length;
}

void DatabaseWriter::add_postings(uint32_t id) {
    lists_.clear();
    for (Occurrence &occurrence : occurrences_) {
        InvertedTerm &term = terms_[occurrence.term];
        pool_.number(term.postings, id - term.last_document);
        pool_.number(term.postings, occurrence.frequency);
        term.last_document = id;
        term.documents += 1;
        term.occurrences += occurrence.frequency;
        if (occurrence.positions != 0) {
            uint32_t *first = positions_.data() + occurrence.first_position;
            uint32_t *end = first + occurrence.positions;
            if (!std::is_sorted(first, end)) {
                std::sort(first, end);
            }
            end = std::unique(first, end);
            lists_.push_back({term_hash(terms_.text(occurrence.term)), first,
                              static_cast<uint32_t>(end - first)});
        }
    }
}

void DatabaseWriter::add_values(uint32_t id) {
    for (const auto &[number, value] : values_) {
        if (value.empty()) {
            continue;
        }
        Slot &slot = slots_[number];
        if (slot.documents++ == 0) {
            slot.lower = slot.upper = value;
        } else if (value < slot.lower) {
            slot.lower = value;
        } else if (value > slot.upper) {
            slot.upper = value;
        }
        if (slot.chunk.empty()) {
            slot.first_document = id;
        } else {
            pack_uint(slot.chunk, id - slot.last_document - 1);
        }
        slot.last_document = id;
        pack_string(slot.chunk, value);
        if (slot.chunk.size() >= chunk_size) {
            slot.chunks.emplace_back(slot.first_document, std::move(slot.chunk));
            slot.chunk.clear();
        }
    }
}

void DatabaseWriter::add_compressed(TableWriter &table, std::string_view key, std::string_view tag) {
    if (tag.size() > compress_from) {
        squeezed_.resize(tag.size());
        const size_t size = libdeflate_deflate_compress(compressor_, tag.data(), tag.size(),
                                                        squeezed_.data(), tag.size() - 1);
        if (size != 0) {
            table.add(key, {squeezed_.data(), size}, true);
            return;
        }
    }
    table.add(key, tag);
}

void DatabaseWriter::write_values(TableWriter &table) {
    for (const auto &[number, slot] : slots_) {
        key_ = statistics_prefix;
        pack_uint_last(key_, number);
        tag_.clear();
        pack_uint(tag_, slot.documents);
        pack_string(tag_, slot.lower);
        if (slot.lower != slot.upper) {
            tag_ += slot.upper;
        }
        table.add(key_, tag_);
    }
    for (auto &[number, slot] : slots_) {
        if (!slot.chunk.empty()) {
            slot.chunks.emplace_back(slot.first_document, std::move(slot.chunk));
        }
        for (const auto &[first, chunk] : slot.chunks) {
            key_ = values_prefix;
            pack_uint(key_, number);
            pack_sortable(key_, first);
            table.add(key_, chunk);
        }
    }
}

void DatabaseWriter::write_lengths(TableWriter &table) {
    if (lengths_.empty()) {
        return;
    }
    ChunkWriter chunks(table);
    uint32_t id = 0;
    for (const uint32_t length : lengths_) {
        chunks.add(++id, length);
    }
    chunks.finish();
}

void DatabaseWriter::write_term(TableWriter &postings, uint32_t number) {
    const InvertedTerm &term = terms_[number];
    if (term.documents == 0) {
        // It was only in a document that was cancelled.
        return;
    }
    ChunkWriter chunks(postings, terms_.text(number), term.documents, term.occurrences);
    SlicePool::Reader reader(pool_, term.postings);
    uint32_t id = 0;
    for (uint32_t left = term.documents; left != 0; --left) {
        id += reader.number();
        chunks.add(id, reader.number());
    }
    chunks.finish();
}

void DatabaseWriter::write_terms(TableWriter &postings) {
    for (const uint32_t number : terms_.sorted()) {
        write_term(postings, number);
    }
}

void DatabaseWriter::finish() {
    Root roots[6];
    TableWriter postings(folder_ + "/postlist.glass");
    for (const auto &[key, value] : metadata_) {
        if (!value.empty()) {
            postings.add(metadata_prefix + key, value);
        }
    }
    write_values(postings);
    write_lengths(postings);
    if (copied_ != nullptr) {
        write_copied_terms(postings);
    } else {
        write_terms(postings);
    }
    roots[0] = postings.finish();
    roots[1] = records_.finish();
    position_file_.finish();
    write_version(roots);
}

} // namespace cx::glass
