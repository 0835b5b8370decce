#include "facets.hpp"

namespace cx {

void FacetSpy::operator()(const Xapian::Document &document, double) {
    ++checked_;
    std::string value = document.get_value(slot_);
    if (value.empty()) {
        return;
    }
    if (last_ == nullptr || last_->first != value) {
        // Elements of an unordered_map stay where they are when it grows.
        last_ = &*counts_.try_emplace(std::move(value), 0).first;
    }
    ++last_->second;
}

std::map<std::string, uint32_t> FacetSpy::counts() const {
    std::map<std::string, uint32_t> all(counts_.begin(), counts_.end());
    for (auto value = values_begin(); value != values_end(); ++value) {
        all[*value] += value.get_termfreq();
    }
    return all;
}

} // namespace cx
