#include "segment.hpp"

#include "glass_pack.hpp"
#include "numbers.hpp"
#include "position_file.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <type_traits>

// Source: xapian-core 1.4, backends/glass/glass_postlist.cc (how postings and lengths are laid
// out), glass_version.cc.
namespace cx {

namespace {

constexpr std::string_view lengths_key("\0\xE0", 2);
constexpr size_t kept_groups = 32;
// Bits of all sets together.
constexpr size_t kept_bits = size_t{1} << 26;

// Hands a posting over; says whether more are wanted.
template <typename Each>
bool wants_more(Each &each, Xapian::docid id, Xapian::termcount frequency) {
    if constexpr (std::is_void_v<decltype(each(id, frequency))>) {
        each(id, frequency);
        return true;
    } else {
        return each(id, frequency);
    }
}

// Numbers of a chunk; what ends before it should is damage.
class ChunkNumbers {
  public:
    ChunkNumbers(std::string_view bytes, const glass::TableReader &table)
        : numbers_(bytes), table_(table) {}

    bool at_end() const { return numbers_.at_end(); }
    std::string_view rest() const { return numbers_.rest(); }

    uint64_t next() {
        uint64_t value = 0;
        if (!numbers_.next(value)) {
            table_.fail("Damaged: ");
        }
        return value;
    }

    char byte() {
        std::string_view one;
        if (!numbers_.take(1, one)) {
            table_.fail("Damaged: ");
        }
        return one.front();
    }

  private:
    Numbers numbers_;
    const glass::TableReader &table_;
};

// A number as `glass::pack_sortable` has it, at the end of a key.
bool unpack_sortable(std::string_view key, uint64_t &value) {
    if (key.size() < 2) {
        return false;
    }
    const auto first = static_cast<uint8_t>(key[0]);
    const size_t length =
        first < 0x80 ? 2 : 1 + static_cast<size_t>(__builtin_clz(~(uint32_t{first} << 24)) + 1);
    if (key.size() != length || length > 7) {
        return false;
    }
    value = first < 0x80 ? first : first & (0xFFU >> (length - 2));
    for (size_t i = 1; i != length; ++i) {
        value = value << 8 | static_cast<uint8_t>(key[i]);
    }
    return true;
}

// The roots of the tables of postings and of records, and the last id, from `iamglass`.
bool read_version(const std::string &folder, glass::Root roots[2], Xapian::docid &last) {
    std::ifstream file(folder + "/iamglass", std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    constexpr std::string_view magic("\x0F\x0DXapian Glass\x04\x6E", 16);
    constexpr size_t uuid_length = 16;
    if (text.size() < magic.size() + uuid_length || text.compare(0, magic.size(), magic) != 0) {
        return false;
    }
    size_t at = magic.size() + uuid_length;
    bool is_whole = true;
    const auto next = [&] {
        uint64_t value = 0;
        for (unsigned shift = 0; at < text.size() && shift < 64; shift += 7) {
            const auto byte = static_cast<uint8_t>(text[at++]);
            value |= uint64_t{byte & 0x7FU} << shift;
            if (byte < 128) {
                return value;
            }
        }
        is_whole = false;
        return uint64_t{0};
    };
    next(); // The revision.
    constexpr unsigned tables = 6;
    for (unsigned i = 0; i != tables; ++i) {
        glass::Root root;
        root.block = static_cast<uint32_t>(next());
        const uint64_t level = next();
        root.level = static_cast<unsigned>(level >> 2);
        root.is_fake = (level & 1) != 0;
        root.entries = next();
        const uint64_t size = next() << 11;
        next(); // From which size on tags are compressed.
        at += next();
        if (i < 2) {
            roots[i] = root;
            is_whole = is_whole && (root.is_fake || size == glass::block_size);
        }
    }
    const uint64_t documents = next();
    last = static_cast<Xapian::docid>(documents + next());
    return is_whole;
}

} // namespace

std::shared_ptr<Segment> Segment::open(const std::string &folder,
                                       const std::shared_ptr<BlockCache> &cache) {
    glass::Root roots[2];
    Xapian::docid last = 0;
    if (!read_version(folder, roots, last)) {
        return nullptr;
    }
    return std::shared_ptr<Segment>(new Segment(folder, roots, last, cache));
}

Segment::Segment(const std::string &folder, const glass::Root roots[2], Xapian::docid last,
                 const std::shared_ptr<BlockCache> &cache)
    : postings_(folder + "/postlist.glass", roots[0], cache),
      records_(folder + "/docdata.glass", roots[1], cache, false), last_(last),
      lengths_(nullptr, std::free), sums_(nullptr, std::free), weights_(nullptr, std::free) {}

Segment::~Segment() = default;

Segment::Frequencies Segment::frequencies_here() {
    ChunkNumbers numbers(postings_.tag(), postings_);
    Frequencies found;
    found.documents = static_cast<Xapian::doccount>(numbers.next());
    found.occurrences = numbers.next();
    return found;
}

Segment::Frequencies Segment::frequencies(std::string_view term) {
    key_.clear();
    glass::pack_term(key_, term, true);
    return !term.empty() && postings_.find(key_) ? frequencies_here() : Frequencies{};
}

bool Segment::seek_term(std::string_view prefix, std::string_view after) {
    key_.clear();
    // Keys that begin with a zero byte and another one are no terms.
    glass::pack_term(key_, after > prefix ? after : prefix, true);
    if (key_.empty()) {
        key_.assign("\0\xFF", 2);
    }
    return postings_.seek(key_);
}

// Whether the entry come to is the first one of a term, and which.
bool Segment::term_here(std::string &term) const {
    const std::string_view key = postings_.key();
    const size_t zero = key.find('\0');
    if (zero == std::string_view::npos) {
        term.assign(key);
        return true;
    }
    term.clear();
    for (size_t i = 0; i != key.size(); ++i) {
        term += key[i];
        if (key[i] == '\0' && (++i == key.size() || key[i] != '\xFF')) {
            return false;
        }
    }
    return true;
}

// Hands over what a chunk holds; says whether more chunks follow.
template <typename Each>
bool Segment::for_each_in_chunk(std::string_view chunk, uint64_t first, uint64_t &last,
                                Each &&each) {
    ChunkNumbers numbers(chunk, postings_);
    const bool is_last = numbers.byte() == '1';
    const uint64_t span = numbers.next();
    if (first <= last || first > last_ || span > last_ - first) {
        postings_.fail("Damaged: ");
    }
    last = first + span;
    for (uint64_t document = first;;) {
        if (!wants_more(each, static_cast<Xapian::docid>(document),
                        static_cast<Xapian::termcount>(numbers.next()))) {
            return false;
        }
        if (numbers.at_end()) {
            break;
        }
        const uint64_t gap = numbers.next();
        if (gap >= last - document) {
            postings_.fail("Damaged: ");
        }
        document += gap + 1;
    }
    return !is_last;
}

// The same of the chunk that was come to; before a term's first one stand its counts and its first
// document.
template <typename Each>
bool Segment::for_each_here(bool is_first, uint64_t first, uint64_t &last, Each &&each) {
    ChunkNumbers head(postings_.tag(), postings_);
    if (is_first) {
        head.next();
        head.next();
        first = head.next() + 1;
    }
    return for_each_in_chunk(head.rest(), first, last, each);
}

template <typename Each> void Segment::for_each_posting(std::string_view term, Each &&each) {
    key_.clear();
    glass::pack_term(key_, term, true);
    if (!postings_.find(key_)) {
        return;
    }
    uint64_t last = 0;
    bool has_more = for_each_here(true, 0, last, each);
    key_ += '\0';
    while (has_more) {
        uint64_t begin = 0;
        if (!postings_.next() || postings_.key().compare(0, key_.size(), key_) != 0 ||
            !unpack_sortable(postings_.key().substr(key_.size()), begin)) {
            postings_.fail("Damaged: ");
        }
        has_more = for_each_here(false, begin, last, each);
    }
}

void Segment::add_up(const std::vector<std::string> &terms, Postings &made) {
    if (sums_ == nullptr) {
        sums_.reset(static_cast<Xapian::termcount *>(
            std::calloc(size_t{last_} + 1, sizeof(Xapian::termcount))));
        if (sums_ == nullptr) {
            throw std::bad_alloc();
        }
        seen_.assign(last_ / 64 + 1, 0);
    }
    const auto clear = [&](auto &&each) {
        for (size_t word = 0; word != seen_.size(); ++word) {
            for (uint64_t bits = seen_[word]; bits != 0; bits &= bits - 1) {
                const auto id = static_cast<Xapian::docid>(
                    word * 64 + static_cast<size_t>(__builtin_ctzll(bits)));
                each(id, sums_[id]);
                sums_[id] = 0;
            }
            seen_[word] = 0;
        }
    };
    size_t all = 0;
    try {
        for (const std::string &term : terms) {
            for_each_posting(term, [&](Xapian::docid id, Xapian::termcount frequency) {
                seen_[id / 64] |= uint64_t{1} << id % 64;
                sums_[id] += frequency;
                ++all;
            });
        }
        made.documents.reserve(all);
        made.frequencies.reserve(all);
    } catch (...) {
        clear([](Xapian::docid, Xapian::termcount) {});
        throw;
    }
    clear([&](Xapian::docid id, Xapian::termcount frequency) {
        made.documents.push_back(id);
        made.frequencies.push_back(frequency);
    });
}

std::shared_ptr<const Postings> Segment::together(const std::vector<std::string> &terms) {
    std::string name;
    for (const std::string &term : terms) {
        glass::pack_string(name, term);
    }
    for (const auto &[known, postings] : groups_) {
        if (known == name) {
            return postings;
        }
    }
    auto made = std::make_shared<Postings>();
    if (terms.size() == 1) {
        made->documents.reserve(std::min(frequencies(terms.front()).documents, last_));
        made->frequencies.reserve(made->documents.capacity());
        for_each_posting(terms.front(), [&](Xapian::docid id, Xapian::termcount frequency) {
            made->documents.push_back(id);
            made->frequencies.push_back(frequency);
        });
    } else {
        add_up(terms, *made);
    }
    // Long lists are the few of which keeping costs more memory than it is worth.
    constexpr size_t longest_kept = size_t{1} << 17;
    if (made->documents.size() > longest_kept) {
        return made;
    }
    if (groups_.size() < kept_groups) {
        groups_.emplace_back(std::move(name), made);
    } else {
        groups_[next_group_++ % kept_groups] = {std::move(name), made};
    }
    return made;
}

const std::vector<uint64_t> &Segment::set_of(const std::string &term) {
    const auto known = sets_.find(term);
    if (known != sets_.end()) {
        return known->second;
    }
    std::vector<uint64_t> set(last_ / 64 + 1);
    for_each_posting(
        term, [&](Xapian::docid id, Xapian::termcount) { set[id / 64] |= uint64_t{1} << id % 64; });
    if ((sets_.size() + 1) * last_ > kept_bits) {
        sets_.clear();
    }
    return sets_.emplace(term, std::move(set)).first->second;
}

Xapian::doccount Segment::count_both(const std::string &one, const std::string &other,
                                     Xapian::doccount needed) {
    const std::vector<uint64_t> &set = set_of(other);
    Xapian::doccount count = 0;
    for_each_posting(one, [&](Xapian::docid id, Xapian::termcount) {
        count += set[id / 64] >> id % 64 & 1;
        return count < needed;
    });
    return count;
}

bool Segment::holds(const std::string &term, Xapian::docid document, Part &part) {
    if (document < part.first || document > part.last) {
        part = Part();
        key_.clear();
        glass::pack_term(key_, term);
        const size_t name = key_.size();
        glass::pack_sortable(key_, document);
        if (!postings_.seek_back(key_)) {
            return false;
        }
        const std::string_view key = postings_.key();
        uint64_t first = 0;
        const bool is_first = key == std::string_view(key_).substr(0, name - 1);
        if (!is_first && (key.compare(0, name, key_, 0, name) != 0 ||
                          !unpack_sortable(key.substr(name), first))) {
            return false;
        }
        uint64_t last = 0;
        for_each_here(is_first, first, last,
                      [&](Xapian::docid id, Xapian::termcount) { part.documents.push_back(id); });
        // What is asked for next is no lower: of a gap before the chunk nothing need be known.
        part.first = document;
        part.last = std::max(document, part.documents.back());
    }
    return std::binary_search(part.documents.begin(), part.documents.end(), document);
}

Xapian::termcount Segment::length(Xapian::docid document) {
    if (document > last_) {
        return 0;
    }
    if (lengths_ == nullptr) {
        lengths_.reset(static_cast<Xapian::termcount *>(
            std::calloc(size_t{last_} + 1, sizeof(Xapian::termcount))));
        if (lengths_ == nullptr) {
            throw std::bad_alloc();
        }
    }
    if (lengths_[document] == 0) {
        key_.assign(lengths_key);
        glass::pack_sortable(key_, document);
        if (!postings_.seek_back(key_)) {
            return 0;
        }
        const std::string_view key = postings_.key();
        if (key.compare(0, lengths_key.size(), lengths_key) != 0) {
            return 0;
        }
        uint64_t first = 0;
        const bool is_first = key.size() == lengths_key.size();
        if (!is_first && !unpack_sortable(key.substr(lengths_key.size()), first)) {
            postings_.fail("Damaged: ");
        }
        uint64_t last = 0;
        for_each_here(is_first, first, last, [&](Xapian::docid id, Xapian::termcount length) {
            lengths_[id] = length + 1;
        });
    }
    return lengths_[document] != 0 ? lengths_[document] - 1 : 0;
}

double *Segment::weights() {
    if (weights_ == nullptr) {
        weights_.reset(static_cast<double *>(std::calloc(size_t{last_} + 1, sizeof(double))));
        if (weights_ == nullptr) {
            throw std::bad_alloc();
        }
    }
    return weights_.get();
}

std::string_view Segment::packed(Xapian::docid document, bool &is_packed) {
    key_.clear();
    glass::pack_sortable(key_, document);
    is_packed = false;
    if (!records_.find(key_)) {
        return {};
    }
    const std::string_view tag = records_.tag();
    is_packed = records_.is_compressed();
    return tag;
}

std::string Segment::stored(Xapian::docid document) {
    bool is_packed = false;
    const std::string_view tag = packed(document, is_packed);
    if (!is_packed) {
        return std::string(tag);
    }
    std::string record;
    if (!unpacker_.unpack(tag, record)) {
        records_.fail("Damaged: ");
    }
    return record;
}

} // namespace cx
