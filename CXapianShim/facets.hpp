// Counts the values of a slot over the documents that a search looks at.
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <xapian.h>

namespace cx {

// Xapian's own spy, which remote databases know by name, with a faster count where the documents
// are local: a hash table, and a memory of the last value, since neighbours often share it.
class FacetSpy final : public Xapian::ValueCountMatchSpy {
  public:
    explicit FacetSpy(Xapian::valueno slot) : ValueCountMatchSpy(slot), slot_(slot) {}

    void operator()(const Xapian::Document &document, double weight) override;

    Xapian::valueno slot() const { return slot_; }
    uint32_t checked() const { return checked_ + static_cast<uint32_t>(get_total()); }

    // Local counts and what remote databases sent, by value.
    std::map<std::string, uint32_t> counts() const;

  private:
    Xapian::valueno slot_;
    uint32_t checked_ = 0;
    std::unordered_map<std::string, uint32_t> counts_;
    std::pair<const std::string, uint32_t> *last_ = nullptr;
};

} // namespace cx
