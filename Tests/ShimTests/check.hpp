// What the tests of the shim share: expectations, bytes, errors, folders.
#pragma once

#include "CXapianShim.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace shim_tests {

inline int passed = 0;
inline int failed = 0;

inline void expect(bool holds, const char *what, const char *file, int line) {
    if (holds) {
        ++passed;
    } else {
        ++failed;
        std::fprintf(stderr, "%s:%d: %s\n", file, line, what);
    }
}

#define EXPECT(...) shim_tests::expect((__VA_ARGS__), #__VA_ARGS__, __FILE__, __LINE__)

// Bytes of a text, which has to outlive them.
inline cx_bytes lend(const std::string &text) {
    return {reinterpret_cast<const uint8_t *>(text.data()), text.size()};
}

inline std::string text(const uint8_t *data, size_t length) {
    return length != 0 ? std::string(reinterpret_cast<const char *>(data), length) : std::string();
}

inline std::string text(cx_bytes bytes) { return text(bytes.data, bytes.length); }

inline std::string text(const uint8_t *arena, cx_slice slice) {
    return slice.length != 0 ? text(arena + slice.offset, slice.length) : std::string();
}

// The text of a blob, which is freed.
inline std::string take(cx_blob *blob) {
    const std::string result = blob != nullptr ? text(blob->data, blob->length) : "(none)";
    cx_blob_free(blob);
    return result;
}

// An error that frees itself.
struct Failure : cx_error {
    Failure() : cx_error{} {}
    Failure(const Failure &) = delete;
    Failure &operator=(const Failure &) = delete;
    ~Failure() { cx_error_clear(this); }
};

// The code with which something fails; CX_OK if it doesn't.
inline cx_code code_of(const std::function<bool(cx_error *)> &call) {
    Failure error;
    const bool done = call(&error);
    EXPECT(done == (error.code == CX_OK));
    // The error may also be left out.
    return error.code;
}

// An empty folder, removed at the end.
class Folder {
  public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "jostar-shim-XXXXXX").string();
        path_ = ::mkdtemp(name.data()) != nullptr ? name : std::string();
    }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    std::string operator/(const std::string &name) const { return path_ + "/" + name; }
    const std::string &path() const { return path_; }

  private:
    std::string path_;
};

// A document in the making, as a caller would hold it.
struct Draft {
    std::string arena;
    std::vector<cx_posting> postings;
    std::vector<cx_value> values;
    std::string data;
    std::string head;

    Draft &word(const std::string &term, uint32_t position) {
        postings.push_back({uint32_t(arena.size()), uint16_t(term.size()), true, position, 1});
        arena += term;
        return *this;
    }
    Draft &tag(const std::string &term) {
        postings.push_back({uint32_t(arena.size()), uint16_t(term.size()), false, 0, 0});
        arena += term;
        return *this;
    }
    Draft &value(uint32_t slot, const std::string &bytes) {
        values.push_back({slot, {arena.size(), bytes.size()}});
        arena += bytes;
        return *this;
    }
    Draft &store(const std::string &bytes) {
        data = bytes;
        return *this;
    }
    cx_document lend() const {
        return {shim_tests::lend(arena), postings.data(),         postings.size(),
                values.data(),           values.size(),           shim_tests::lend(data),
                shim_tests::lend(head)};
    }
};

// Two databases of the same documents: one written in one pass, one with Xapian's own writer.
class Twins {
  public:
    Twins(const std::string &one_pass, const std::string &with_writer, int compression = 1)
        : bulk_((std::filesystem::create_directory(one_pass),
                 cx_bulk_create(shim_tests::lend(one_pass), compression, nullptr))),
          writer_(cx_writer_open(shim_tests::lend(with_writer), CX_CREATE | CX_NO_SYNC, nullptr)) {}
    Twins(const Twins &) = delete;
    Twins &operator=(const Twins &) = delete;
    ~Twins() {
        EXPECT(cx_bulk_finish(bulk_, nullptr) && cx_writer_close(writer_, nullptr));
        cx_bulk_free(bulk_);
        cx_writer_free(writer_);
    }

    void add(const Draft &draft) {
        const cx_document document = draft.lend();
        uint32_t one = 0, other = 0;
        EXPECT(cx_bulk_add(bulk_, &document, &one, nullptr));
        EXPECT(cx_writer_add(writer_, &document, &other, nullptr) && one == other);
    }
    void set_metadata(const std::string &key, const std::string &value) {
        const cx_bytes name = shim_tests::lend(key), bytes = shim_tests::lend(value);
        EXPECT(cx_bulk_set_metadata(bulk_, name, bytes, nullptr));
        EXPECT(cx_writer_set_metadata(writer_, name, bytes, nullptr));
    }
    size_t memory() const { return cx_bulk_memory(bulk_); }

  private:
    cx_bulk *bulk_;
    cx_writer *writer_;
};

// A query in the making.
struct Nodes {
    std::string arena;
    std::vector<cx_query_node> nodes;

    Nodes &add(cx_operator operation, const std::string &text = "", uint32_t number = 0) {
        cx_query_node node{};
        node.operation = operation;
        node.number = operation == CX_QUERY_TERM && number == 0 ? 1 : number;
        node.text = {arena.size(), text.size()};
        arena += text;
        nodes.push_back(node);
        return *this;
    }
    Nodes &join(cx_operator operation, uint32_t count, uint32_t number = 0) {
        add(operation, "", number);
        nodes.back().operand_count = count;
        return *this;
    }
    Nodes &scale(double factor) {
        join(CX_QUERY_SCALE, 1);
        nodes.back().factor = factor;
        return *this;
    }
    Nodes &value(cx_operator operation, uint32_t slot, const std::string &text,
                 const std::string &other = "") {
        add(operation, text);
        nodes.back().slot = slot;
        nodes.back().other_text = {arena.size(), other.size()};
        arena += other;
        return *this;
    }
    cx_query lend() const { return {shim_tests::lend(arena), nodes.data(), nodes.size()}; }
};

// A request for all matches of a query.
inline cx_request request_for(const Nodes &nodes) {
    cx_request request{};
    request.query = nodes.lend();
    request.limit = 100;
    request.check_at_least = UINT32_MAX;
    request.collapse_slot = CX_NO_SLOT;
    request.collapse_limit = 1;
    return request;
}

inline cx_database *open(const std::string &path, cx_error *error = nullptr) {
    const cx_bytes bytes = lend(path);
    return cx_database_open(&bytes, 1, error);
}

// Writes three documents and gives the path of the database.
std::string make_database(const Folder &folder, const std::string &name = "db");

} // namespace shim_tests
