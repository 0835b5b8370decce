// Bytes and handles as C++ sees them, and results that own their memory.
#pragma once

#include "facets.hpp"
#include "include/cxapian/bytes.h"
#include "include/cxapian/database.h"
#include "include/cxapian/stem.h"
#include "include/cxapian/writer.h"
#include "position_file.hpp"
#include "segment.hpp"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <xapian.h>

namespace cx {

static_assert(sizeof(Xapian::docid) == sizeof(uint32_t), "this Xapian has wider document ids");
static_assert(sizeof(Xapian::termcount) == sizeof(uint32_t), "this Xapian has wider term counts");
static_assert(sizeof(Xapian::termpos) == sizeof(uint32_t), "this Xapian has wider positions");
static_assert(sizeof(Xapian::valueno) == sizeof(uint32_t), "this Xapian has wider slot numbers");
static_assert(sizeof(Xapian::totallength) <= sizeof(uint64_t), "total lengths don't fit");

// What a handle is behind its C type. The number tells one kind from another at run time, where C
// and C++ callers can mix them up by a cast.
template <typename Base, uint32_t Kind, typename Wrapped> struct Handle final : Base {
    Wrapped object;
    // Xapian itself still answers some calls on a closed database from memory.
    bool closed = false;

    template <typename... Arguments>
    explicit Handle(Arguments &&...arguments)
        : Base{Kind}, object(std::forward<Arguments>(arguments)...) {}

    static Handle &from(Base *handle) {
        if (handle == nullptr || handle->kind != Kind) {
            throw Xapian::InvalidArgumentError("not a handle of this type");
        }
        return *static_cast<Handle *>(handle);
    }

    static Wrapped &of(Base *handle) {
        Handle &whole = from(handle);
        if (whole.closed) {
            throw Xapian::DatabaseClosedError("Database has been closed");
        }
        return whole.object;
    }

    static void close(Base *handle) {
        Handle &whole = from(handle);
        whole.closed = true;
        whole.object.close();
    }

    static void free(Base *handle) noexcept {
        if (handle != nullptr && handle->kind == Kind) {
            delete static_cast<Handle *>(handle);
        }
    }
};

// Segments by the id of their database.
using SegmentsById = std::map<std::string, std::shared_ptr<Segment>>;

// One or several databases searched as one, and each of them apart.
class OpenDatabase final : public Xapian::Database {
  public:
    OpenDatabase() = default;

    // A stub that lists nothing is no shard.
    void add(const Xapian::Database &shard, std::shared_ptr<PositionFile> file = nullptr,
             std::shared_ptr<Segment> segment = nullptr) {
        if (shard.size() == 0) {
            return;
        }
        add_database(shard);
        shards.push_back(shard);
        columns.emplace_back();
        has_files = has_files || file != nullptr;
        positions.push_back(std::move(file));
        if (segment != nullptr) {
            (*segments_by_id)[shard.get_uuid()] = segment;
        }
        segments.push_back(std::move(segment));
    }

    // The shard of a document, and its id there: ids are dealt in turn.
    size_t shard_of(Xapian::docid document) const { return (document - 1) % shards.size(); }
    Xapian::docid id_within(Xapian::docid document) const {
        return static_cast<Xapian::docid>((document - 1) / shards.size() + 1);
    }

    std::vector<Xapian::Database> shards;
    // For each of them the values of slots that were counted before, by slot.
    std::vector<std::map<Xapian::valueno, FacetColumn>> columns;
    // Where the positions of each are, unless in a table of Xapian's.
    std::vector<std::shared_ptr<PositionFile>> positions;
    // Whether any has such a file.
    bool has_files = false;
    // The tables of each, where they can be read past libxapian.
    std::vector<std::shared_ptr<Segment>> segments;
    std::shared_ptr<SegmentsById> segments_by_id = std::make_shared<SegmentsById>();

    // Whether all can.
    bool has_segments() const { return segments_by_id->size() == shards.size() && !shards.empty(); }
};

// In how many documents of all segments a term is, and how often.
inline Segment::Frequencies frequencies(const OpenDatabase &database, std::string_view term) {
    Segment::Frequencies all;
    for (const auto &segment : database.segments) {
        const Segment::Frequencies found = segment->frequencies(term);
        all.documents += found.documents;
        all.occurrences += found.occurrences;
    }
    return all;
}

// What was stored with a document; empty where nothing was. Nothing but its own table is looked at.
inline std::string stored(const OpenDatabase &database, Xapian::docid document) {
    if (document != 0 && database.has_segments()) {
        return database.segments[database.shard_of(document)]->stored(database.id_within(document));
    }
    return database.get_document(document, Xapian::DOC_ASSUME_VALID).get_data();
}

// The same as it stands in its table; `is_packed`: as a deflate stream.
inline std::string packed(const OpenDatabase &database, Xapian::docid document, bool &is_packed) {
    if (document != 0 && database.has_segments()) {
        Segment &segment = *database.segments[database.shard_of(document)];
        return std::string(segment.packed(database.id_within(document), is_packed));
    }
    is_packed = false;
    return stored(database, document);
}

using DatabaseHandle = Handle<cx_database, 0x64617461, OpenDatabase>;
using WriterHandle = Handle<cx_writer, 0x77726974, Xapian::WritableDatabase>;

inline std::string string(cx_bytes bytes) {
    return bytes.length != 0 ? std::string(reinterpret_cast<const char *>(bytes.data), bytes.length)
                             : std::string();
}

// A slice of an arena that a caller gave, checked: a wrong length must not read past its end.
inline std::string_view view(cx_bytes arena, size_t offset, size_t length) {
    if (offset > arena.length || length > arena.length - offset) {
        throw Xapian::InvalidArgumentError("a slice reaches past the end of its arena");
    }
    return length != 0
               ? std::string_view(reinterpret_cast<const char *>(arena.data) + offset, length)
               : std::string_view();
}

inline std::string string(cx_bytes arena, cx_slice slice) {
    return std::string(view(arena, slice.offset, slice.length));
}

// A path as the system understands it; a zero byte would silently cut it short.
inline std::string path(cx_bytes bytes) {
    std::string text = string(bytes);
    if (text.empty()) {
        throw Xapian::InvalidArgumentError("the path is empty");
    }
    if (text.find('\0') != std::string::npos) {
        throw Xapian::InvalidArgumentError("the path holds a zero byte");
    }
    return text;
}

// Appends bytes to the arena of a result.
inline cx_slice append(std::string &arena, std::string_view bytes) {
    const cx_slice slice{arena.size(), bytes.size()};
    arena.append(bytes);
    return slice;
}

inline const uint8_t *bytes(const std::string &text) {
    return reinterpret_cast<const uint8_t *>(text.data());
}

struct Blob final : cx_blob {
    std::string storage;

    explicit Blob(std::string text) : cx_blob{}, storage(std::move(text)) {
        data = bytes(storage);
        length = storage.size();
    }
};

struct TermList final : cx_term_list {
    std::vector<cx_term_entry> storage;
    std::string text;

    TermList() : cx_term_list{} {}

    void append(const std::string &term, uint32_t term_frequency, uint32_t frequency_within) {
        storage.push_back({cx::append(text, term), term_frequency, frequency_within});
    }

    void finish() {
        count = storage.size();
        entries = storage.data();
        arena = bytes(text);
        arena_length = text.size();
    }
};

struct NumberList final : cx_number_list {
    std::vector<uint32_t> storage;

    NumberList() : cx_number_list{} {}

    void finish() {
        count = storage.size();
        numbers = storage.data();
    }
};

// Does something with a database, and starts over on the newest revision where a writer has
// overwritten what was being read. A writer that commits faster than we read wins in the end.
template <typename Database, typename Body> auto on_newest(Database &database, Body &&body) {
    constexpr int attempts = 4;
    for (int left = attempts;;) {
        try {
            return body(database);
        } catch (const Xapian::DatabaseModifiedError &) {
            if (--left == 0) {
                throw;
            }
        }
        database.reopen();
    }
}

} // namespace cx
