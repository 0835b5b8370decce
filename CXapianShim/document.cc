#include "document.hpp"

#include "convert.hpp"

namespace cx {

Xapian::Document document(const cx_document &source) {
    Xapian::Document result;
    // One string for all terms, so that only Xapian's own copies are allocated.
    std::string term;
    for (size_t i = 0; i != source.posting_count; ++i) {
        const cx_posting &posting = source.postings[i];
        term.assign(view(source.arena, posting.offset, posting.length));
        if (posting.has_position) {
            result.add_posting(term, posting.position, posting.increment);
        } else {
            result.add_term(term, posting.increment);
        }
    }
    for (size_t i = 0; i != source.value_count; ++i) {
        const cx_value &value = source.values[i];
        result.add_value(value.slot, string(source.arena, value.bytes));
    }
    if (source.data.length != 0) {
        result.set_data(string(source.data));
    }
    return result;
}

} // namespace cx
