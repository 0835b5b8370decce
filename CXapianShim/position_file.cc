#include "position_file.hpp"

#include "numbers.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cx {

namespace {

// Reads begin at multiples of this and are as long as one, since checksums are of such blocks.
constexpr uint64_t block = 8192;
// Blocks read at once where documents are asked for in turn.
constexpr uint64_t ahead = 8;

uint64_t fixed(const char *from, unsigned bytes) {
    uint64_t value = 0;
    for (unsigned i = bytes; i != 0; --i) {
        value = value << 8 | static_cast<uint8_t>(from[i - 1]);
    }
    return value;
}

// Passes over a list, or appends it.
bool pass(Numbers &numbers, std::vector<uint32_t> *out) {
    uint64_t first = 0, more = 0, step = 0;
    if (!numbers.next(first)) {
        return false;
    }
    uint64_t position = first >> 1;
    if (out != nullptr) {
        out->push_back(static_cast<uint32_t>(position));
    }
    if ((first & 1) == 0) {
        return true;
    }
    if (!numbers.next(more)) {
        return false;
    }
    for (uint64_t left = more + 1; left != 0; --left) {
        if (!numbers.next(step)) {
            return false;
        }
        position += step + 1;
        if (out != nullptr) {
            out->push_back(static_cast<uint32_t>(position));
        }
    }
    return true;
}

} // namespace

std::shared_ptr<PositionFile> PositionFile::open(const std::string &folder,
                                                 const std::shared_ptr<BlockCache> &cache) {
    std::string path = folder + "/" + PositionFileWriter::name;
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        if (errno == ENOENT || errno == ENOTDIR) {
            return nullptr;
        }
        throw Xapian::DatabaseOpeningError("Couldn't open " + path, errno);
    }
    return std::shared_ptr<PositionFile>(new PositionFile(std::move(path), descriptor, cache));
}

PositionFile::PositionFile(std::string path, int descriptor,
                           const std::shared_ptr<BlockCache> &cache)
    : path_(std::move(path)), descriptor_(descriptor), cache_(cache),
      file_(cache != nullptr ? cache->add_file() : 0) {}

void PositionFile::load() {
    if (is_loaded_) {
        return;
    }
    struct stat status;
    if (::fstat(descriptor_, &status) != 0) {
        fail("Error reading ", errno);
    }
    const auto size = static_cast<uint64_t>(status.st_size);
    if (size < 24) {
        fail("Too short: ");
    }
    const uint64_t count = fixed(bytes(starts_window_, size - 8, 8).data(), 8);
    if (count >= UINT32_MAX || (count + 2) * 8 + 8 > size) {
        fail("Damaged: ");
    }
    count_ = static_cast<uint32_t>(count);
    starts_ = size - 8 - (count + 1) * 8;
    is_loaded_ = true;
}

uint32_t PositionFile::count() {
    load();
    return count_;
}

PositionFile::~PositionFile() { ::close(descriptor_); }

void PositionFile::fail(const char *what, int number) const {
    throw Xapian::DatabaseCorruptError(what + path_, number);
}

std::string_view PositionFile::bytes(Window &window, uint64_t offset, uint64_t length) {
    if (cache_ != nullptr) {
        return cached_bytes(window, offset, length);
    }
    const uint64_t end = window.start + window.bytes.size();
    if (offset >= window.start && offset + length <= end) {
        return {window.bytes.data() + (offset - window.start), static_cast<size_t>(length)};
    }
    const bool is_next = !window.bytes.empty() && offset >= window.start && offset <= end + block;
    const uint64_t start = offset / block * block;
    uint64_t wanted = (offset + length - start + block - 1) / block * block;
    if (is_next) {
        wanted = std::max(wanted, ahead * block);
    }
    window.bytes.resize(static_cast<size_t>(wanted));
    window.start = start;
    size_t filled = 0;
    read(window.bytes.data(), start, static_cast<size_t>(wanted), filled);
    window.bytes.resize(filled);
    if (offset + length > start + filled) {
        window.bytes.clear();
        fail("Too short: ");
    }
    return {window.bytes.data() + (offset - start), static_cast<size_t>(length)};
}

// Reads as much as there is; where that fails, nothing counts as filled.
void PositionFile::read(char *to, uint64_t start, size_t length, size_t &filled) {
    size_t at = 0;
    while (at < length) {
        const ssize_t got =
            ::pread64(descriptor_, to + at, length - at, static_cast<off_t>(start + at));
        if (got == 0) {
            break;
        }
        if (got > 0) {
            at += static_cast<size_t>(got);
        } else if (errno != EINTR) {
            const int number = errno;
            starts_window_ = Window();
            entry_window_ = Window();
            throw Xapian::DatabaseError("Error reading " + path_, number);
        }
    }
    filled = at;
}

// A whole block of the file; none where the file ends within it.
std::shared_ptr<const Block> PositionFile::cached_block(uint64_t number) {
    BlockCache::Place &place = cache_->place(file_, number);
    if (!place.holds(file_, number)) {
        std::shared_ptr<Block> bytes = place.room();
        size_t filled = 0;
        read(reinterpret_cast<char *>(bytes->data()), number * block, block, filled);
        if (filled != block) {
            return nullptr;
        }
        place.file = file_;
        place.block = number;
        place.bytes = std::move(bytes);
    }
    return place.bytes;
}

std::string_view PositionFile::cached_bytes(Window &window, uint64_t offset, uint64_t length) {
    // Of long entries little is won by keeping them.
    constexpr uint64_t most = 8;
    const uint64_t first = offset / block,
                   last = (offset + std::max<uint64_t>(length, 1) - 1) / block;
    window.block = nullptr;
    if (last - first < most) {
        window.bytes.clear();
        uint64_t number = first;
        for (; number <= last; ++number) {
            const std::shared_ptr<const Block> whole = cached_block(number);
            if (whole == nullptr) {
                break;
            }
            const uint64_t from = number == first ? offset - first * block : 0;
            const uint64_t to = number == last ? offset + length - last * block : block;
            const char *at = reinterpret_cast<const char *>(whole->data()) + from;
            if (first == last) {
                window.block = whole;
                return {at, static_cast<size_t>(length)};
            }
            window.bytes.append(at, static_cast<size_t>(to - from));
        }
        if (number > last) {
            return window.bytes;
        }
    }
    const uint64_t start = first * block;
    window.bytes.resize(static_cast<size_t>((last + 1) * block - start));
    size_t filled = 0;
    read(window.bytes.data(), start, window.bytes.size(), filled);
    if (offset + length > start + filled) {
        fail("Too short: ");
    }
    return {window.bytes.data() + (offset - start), static_cast<size_t>(length)};
}

std::string_view PositionFile::entry(Xapian::docid document) {
    load();
    if (document == 0 || document > count_) {
        throw Xapian::DocNotFoundError("no such document in " + path_);
    }
    const std::string_view both = bytes(starts_window_, starts_ + uint64_t{document - 1} * 8, 16);
    const uint64_t start = fixed(both.data(), 8), end = fixed(both.data() + 8, 8);
    if (start > end || end > starts_) {
        fail("Damaged: ");
    }
    entry_.document = 0;
    return bytes(entry_window_, start, end - start);
}

void PositionFile::find(Xapian::docid document) {
    if (entry_.document == document) {
        return;
    }
    Entry found;
    found.bytes = entry(document);
    Numbers numbers(found.bytes);
    uint64_t length = 0, terms = 0;
    std::string_view layout;
    if (!numbers.next(length) || !numbers.take(length, found.head) || !numbers.next(terms) ||
        terms > found.bytes.size()) {
        fail("Damaged: ");
    }
    found.terms = static_cast<uint32_t>(terms);
    if (terms != 0) {
        if (!numbers.take(2, layout)) {
            fail("Damaged: ");
        }
        const auto width = static_cast<uint8_t>(layout[0]);
        found.width = width & 0x7F;
        found.offset_width = (width & 0x80) != 0 ? 4 : 2;
        found.shift = static_cast<uint8_t>(layout[1]);
        if (found.width == 0 || found.width > 8 || found.shift > 64 - 8 * found.width ||
            !numbers.take(terms * found.width, found.keys) ||
            !numbers.take((terms - 1) / position_group * found.offset_width, found.offsets)) {
            fail("Damaged: ");
        }
        found.lists = numbers.rest();
    }
    entry_ = found;
    entry_.document = document;
}

std::string_view PositionFile::head(Xapian::docid document) {
    find(document);
    return entry_.head;
}

bool PositionFile::read(Xapian::docid document, uint64_t hash, std::vector<uint32_t> &out) {
    find(document);
    if (entry_.terms == 0) {
        return false;
    }
    const unsigned width = entry_.width;
    const uint64_t wanted = position_key(hash, entry_.shift, width);
    size_t low = 0, high = entry_.terms;
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (fixed(entry_.keys.data() + middle * width, width) < wanted) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if (low == entry_.terms || fixed(entry_.keys.data() + low * width, width) != wanted) {
        return false;
    }
    uint64_t offset = 0;
    if (low >= position_group) {
        const unsigned bytes = entry_.offset_width;
        offset = fixed(entry_.offsets.data() + (low / position_group - 1) * bytes, bytes);
    }
    if (offset > entry_.lists.size()) {
        fail("Damaged: ");
    }
    Numbers numbers(entry_.lists.substr(static_cast<size_t>(offset)));
    for (size_t left = low % position_group; left != 0; --left) {
        if (!pass(numbers, nullptr)) {
            fail("Damaged: ");
        }
    }
    if (!pass(numbers, &out)) {
        fail("Damaged: ");
    }
    return true;
}

} // namespace cx
