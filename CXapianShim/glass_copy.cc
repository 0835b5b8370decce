#include "glass_chunks.hpp"
#include "glass_database.hpp"

#include <algorithm>

// What Xapian does by deleting documents one by one from a copy, each list of postings changed for each
// of them, is here one pass over all.
namespace cx::glass {

namespace {

// Slots that are looked at for values.
constexpr Xapian::valueno most_slots = 256;

// The values of a slot, document by document.
struct Values {
    Xapian::valueno slot;
    Xapian::ValueIterator at, end;
};

std::vector<Values> values_of(const Xapian::Database &source) {
    std::vector<Values> result;
    for (Xapian::valueno slot = 0; slot != most_slots; ++slot) {
        if (source.get_value_freq(slot) != 0) {
            result.push_back({slot, source.valuestream_begin(slot), source.valuestream_end(slot)});
        }
    }
    return result;
}

} // namespace

void DatabaseWriter::copy(const Xapian::Database &source, PositionFile &positions,
                          const std::vector<Xapian::docid> &hidden) {
    if (count() != 0 || copied_ != nullptr) {
        throw Xapian::InvalidOperationError("the database isn't new");
    }
    auto copied = std::make_unique<Copied>();
    copied->source = source;
    copied->ids.assign(size_t{source.get_lastdocid()} + 1, 0);
    std::vector<Values> streams = values_of(source);
    const auto end = source.postlist_end(std::string());
    for (auto at = source.postlist_begin(std::string()); at != end; ++at) {
        const Xapian::docid id = *at;
        if (std::binary_search(hidden.begin(), hidden.end(), id)) {
            continue;
        }
        lengths_.push_back(at.get_doclength());
        total_length_ += lengths_.back();
        copied->ids[id] = count();
        for (Values &values : streams) {
            if (values.at != values.end) {
                values.at.skip_to(id);
            }
            if (values.at != values.end && values.at.get_docid() == id) {
                set_value(values.slot, *values.at);
            }
        }
        add_values(count());
        values_.clear();
        const std::string data = source.get_document(id).get_data();
        if (!data.empty()) {
            key_.clear();
            pack_sortable(key_, count());
            add_compressed(records_, key_, data);
        }
        position_file_.copy(positions.entry(id));
    }
    for (auto key = source.metadata_keys_begin(); key != source.metadata_keys_end(); ++key) {
        set_metadata(*key, source.get_metadata(*key));
    }
    copied_ = std::move(copied);
}

void DatabaseWriter::write_copied_terms(TableWriter &postings) {
    const Xapian::Database &source = copied_->source;
    std::vector<std::pair<Xapian::docid, Xapian::termcount>> kept;
    for (auto term = source.allterms_begin(); term != source.allterms_end(); ++term) {
        const std::string name = *term;
        kept.clear();
        uint64_t occurrences = 0;
        const auto end = source.postlist_end(name);
        for (auto at = source.postlist_begin(name); at != end; ++at) {
            if (const Xapian::docid id = copied_->ids[*at]; id != 0) {
                kept.emplace_back(id, at.get_wdf());
                occurrences += at.get_wdf();
                greatest_frequency_ = std::max<uint32_t>(greatest_frequency_, at.get_wdf());
            }
        }
        if (kept.empty()) {
            continue;
        }
        ChunkWriter chunks(postings, name, static_cast<uint32_t>(kept.size()), occurrences);
        for (const auto &[id, frequency] : kept) {
            chunks.add(id, frequency);
        }
        chunks.finish();
    }
}

} // namespace cx::glass
