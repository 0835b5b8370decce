// Databases written in one pass hold what Xapian's own writer would have written.
#include "check.hpp"
#include "tests.hpp"

#include <random>
#include <sstream>
#include <xapian.h>

namespace shim_tests {

namespace {

std::string made(const Folder &folder, const std::string &name) {
    const std::string path = folder / name;
    std::filesystem::create_directory(path);
    return path;
}

// Words as a text has them: few are frequent; some are long, some hold odd bytes.
class Words {
  public:
    explicit Words(uint32_t seed) : random_(seed) {
        for (int i = 0; i != 4000; ++i) {
            std::string word = "w" + std::to_string(i * 7919 % 4001);
            if (i % 97 == 0) {
                word += std::string(1 + random_() % 200, 'x');
            }
            if (i % 89 == 0) {
                word += std::string("\0\xFF\0", 3);
            }
            words_.push_back(word);
        }
    }
    const std::string &next() {
        const double share = std::uniform_real_distribution<>(0, 1)(random_);
        return words_[static_cast<size_t>(share * share * share * double(words_.size() - 1))];
    }
    uint32_t number(uint32_t limit) { return static_cast<uint32_t>(random_() % limit); }

  private:
    std::mt19937 random_;
    std::vector<std::string> words_;
};

Draft draft(Words &words, uint32_t id) {
    Draft draft;
    uint32_t position = 1;
    for (uint32_t left = words.number(120); left != 0; --left) {
        draft.word(words.next(), position);
        position += 1 + words.number(left % 40 == 0 ? 100000 : 2);
    }
    for (uint32_t left = words.number(4); left != 0; --left) {
        draft.tag("T" + words.next().substr(0, 200));
    }
    draft.tag("Q" + std::to_string(id));
    if (id % 3 != 0) {
        draft.value(0, "v" + std::to_string(words.number(20)));
    }
    if (id % 5 == 0) {
        draft.value(7, std::string(1 + words.number(300), 'y')).value(130, "same");
    }
    std::string data;
    for (uint32_t left = id % 50 == 0 ? 9000 : words.number(30); left != 0; --left) {
        data += words.next() + " ";
    }
    return draft.store(data);
}

// Everything that a database holds but positions, as text.
std::string contents(const std::string &path) {
    const Xapian::Database database(path);
    std::ostringstream out;
    out << database.get_doccount() << ' ' << database.get_lastdocid() << ' '
        << database.get_total_length() << ' ' << database.get_doclength_lower_bound() << ' '
        << database.get_doclength_upper_bound() << '\n';
    for (auto term = database.allterms_begin(); term != database.allterms_end(); ++term) {
        out << *term << ' ' << term.get_termfreq() << ' ' << database.get_collection_freq(*term)
            << ' ' << database.get_wdf_upper_bound(*term);
        for (auto at = database.postlist_begin(*term); at != database.postlist_end(*term); ++at) {
            out << ' ' << *at << '*' << at.get_wdf();
        }
        out << '\n';
    }
    for (auto at = database.postlist_begin(""); at != database.postlist_end(""); ++at) {
        const Xapian::Document document = database.get_document(*at);
        out << *at << ' ' << at.get_doclength() << ' ' << document.get_data() << '\n';
        for (const Xapian::valueno slot : {0U, 7U, 130U}) {
            out << slot << '=' << document.get_value(slot) << '\n';
        }
    }
    for (const Xapian::valueno slot : {0U, 7U, 130U}) {
        out << database.get_value_freq(slot) << database.get_value_lower_bound(slot)
            << database.get_value_upper_bound(slot) << '\n';
    }
    for (auto key = database.metadata_keys_begin(); key != database.metadata_keys_end(); ++key) {
        out << *key << '=' << database.get_metadata(*key) << '\n';
    }
    return out.str();
}

// Whether each term of each document stands where Xapian's own table says, if it has positions at all.
bool has_positions_of(const std::string &path, const Xapian::Database &expected) {
    const cx_bytes paths[] = {lend(path)};
    cx_database *database = cx_database_open(paths, 1, nullptr);
    bool same = true;
    for (auto at = expected.postlist_begin(""); at != expected.postlist_end(""); ++at) {
        for (auto term = expected.termlist_begin(*at); term != expected.termlist_end(*at); ++term) {
            const std::string name = *term;
            if (term.positionlist_begin() == term.positionlist_end()) {
                continue;
            }
            cx_number_list *list = nullptr;
            if (!cx_database_positions(database, *at, lend(name), &list, nullptr)) {
                same = false;
                continue;
            }
            const std::vector<uint32_t> found(list->numbers, list->numbers + list->count);
            const std::vector<uint32_t> wanted(term.positionlist_begin(), term.positionlist_end());
            same = same && found == wanted;
            cx_number_list_free(list);
        }
    }
    cx_database_free(database);
    return same;
}

void same_as_the_writer() {
    for (const uint32_t count : {0U, 1U, 40U, 1500U}) {
        const Folder folder;
        const std::string one_pass = folder / "bulk";
        Words words(count + 1);
        {
            Twins twins(one_pass, folder / "writer");
            for (uint32_t id = 1; id <= count; ++id) {
                twins.add(draft(words, id));
            }
            EXPECT(count == 0 || twins.memory() > 0);
            twins.set_metadata("key", "value");
        }
        EXPECT(Xapian::Database::check(one_pass) == 0);
        EXPECT(contents(one_pass) == contents(folder / "writer"));
        EXPECT(has_positions_of(one_pass, Xapian::Database(folder / "writer")));
    }
}

// Writes the documents of some ids, in one pass and with Xapian's writer.
void write(const Folder &folder, const std::string &name, uint32_t first, uint32_t last,
           const std::function<bool(uint32_t)> &is_kept) {
    Words words(11);
    Twins twins(folder / name, folder / ("writer-" + name), 6);
    for (uint32_t id = 1; id <= last; ++id) {
        const Draft next = draft(words, id);
        if (id < first || !is_kept(id)) {
            continue;
        }
        twins.add(next);
    }
}

// A copy without some documents is what would have been written without them.
void copies() {
    const Folder folder;
    write(folder, "all", 1, 700, [](uint32_t) { return true; });
    write(folder, "kept", 1, 700, [](uint32_t id) { return id % 3 != 0; });
    std::vector<uint32_t> hidden;
    for (uint32_t id = 3; id <= 700; id += 3) {
        hidden.push_back(id);
    }
    const std::string path = made(folder, "copy");
    cx_bulk *bulk = cx_bulk_create(lend(path), 6, nullptr);
    EXPECT(cx_bulk_copy(bulk, lend(folder / "all"), hidden.data(), hidden.size(), nullptr));
    const cx_document document{};
    uint32_t id = 0;
    EXPECT(code_of([&](cx_error *error) { return cx_bulk_add(bulk, &document, &id, error); }) ==
           CX_INVALID_OPERATION);
    EXPECT(code_of([&](cx_error *error) {
               return cx_bulk_copy(bulk, lend(folder / "all"), nullptr, 0, error);
           }) == CX_INVALID_OPERATION);
    EXPECT(cx_bulk_finish(bulk, nullptr));
    cx_bulk_free(bulk);
    EXPECT(Xapian::Database::check(path) == 0);
    EXPECT(contents(path) == contents(folder / "kept"));
    EXPECT(contents(path) == contents(folder / "writer-kept"));
    EXPECT(has_positions_of(path, Xapian::Database(folder / "writer-kept")));
    cx_bulk *another = cx_bulk_create(lend(made(folder, "another")), 6, nullptr);
    EXPECT(code_of([&](cx_error *error) {
               return cx_bulk_copy(another, lend(folder / "writer-all"), nullptr, 0, error);
           }) == CX_INVALID_ARGUMENT);
    cx_bulk_free(another);
}

// Several are merged with their positions.
void merges() {
    const Folder folder;
    write(folder, "one", 1, 300, [](uint32_t) { return true; });
    write(folder, "two", 301, 500, [](uint32_t) { return true; });
    write(folder, "both", 1, 500, [](uint32_t) { return true; });
    const std::string one = folder / "one", two = folder / "two", plain = folder / "writer-two";
    const cx_bytes paths[] = {lend(one), lend(two), lend(plain)};
    cx_database *database = cx_database_open(paths, 2, nullptr);
    EXPECT(cx_database_compact(database, lend(folder / "merged"), CX_COMPACT_FULL, nullptr));
    EXPECT(code_of([&](cx_error *error) {
               return cx_database_compact(database, lend(folder / "single"),
                                          CX_COMPACT_SINGLE_FILE, error);
           }) == CX_UNIMPLEMENTED);
    cx_database_free(database);
    EXPECT(contents(folder / "merged") == contents(folder / "writer-both"));
    EXPECT(has_positions_of(folder / "merged", Xapian::Database(folder / "writer-both")));
    // One that has a table of positions isn't merged with one that has a file.
    database = cx_database_open(paths, 3, nullptr);
    EXPECT(code_of([&](cx_error *error) {
               return cx_database_compact(database, lend(folder / "mixed"), 0, error);
           }) == CX_DATABASE_CORRUPT);
    cx_database_free(database);
}

void tokens() {
    const Folder folder;
    const std::string path = made(folder, "bulk");
    cx_bulk *bulk = cx_bulk_create(lend(path), 1, nullptr);
    const std::string forms = "thesiegethe";
    const uint32_t ends[] = {3, 0, 8, 0, 11, 0};
    EXPECT(cx_bulk_tokens(bulk, {nullptr, 0}, lend(forms), ends, 2, 3, 5, nullptr));
    EXPECT(cx_bulk_tokens(bulk, lend("S"), lend(forms), ends, 2, 2, 1, nullptr));
    const uint32_t counted[] = {3, 8, 11};
    EXPECT(cx_bulk_count(bulk, lend("XB"), lend(forms), counted, 3, nullptr));
    const Draft rest = Draft().tag("Q1").store("data");
    const cx_document document = rest.lend();
    uint32_t id = 0;
    EXPECT(cx_bulk_end(bulk, &document, &id, nullptr) && id == 1);
    // What is refused leaves nothing behind, the tokens before it included.
    EXPECT(cx_bulk_tokens(bulk, {nullptr, 0}, lend(forms), ends, 2, 3, 1, nullptr));
    const Draft bad = Draft().tag("");
    const cx_document refused = bad.lend();
    EXPECT(code_of([&](cx_error *error) { return cx_bulk_end(bulk, &refused, &id, error); }) ==
           CX_INVALID_ARGUMENT);
    EXPECT(code_of([&](cx_error *error) {
               return cx_bulk_tokens(bulk, lend(std::string(243, 'p')), lend(forms), ends, 2, 3, 1,
                                     error);
           }) == CX_INVALID_ARGUMENT);
    const uint32_t past[] = {99};
    EXPECT(code_of([&](cx_error *error) {
               return cx_bulk_tokens(bulk, lend(""), lend(forms), past, 1, 1, 1, error);
           }) == CX_INVALID_ARGUMENT);
    EXPECT(code_of([&](cx_error *error) {
               return cx_bulk_count(bulk, lend(""), lend(forms), past, 1, error);
           }) == CX_INVALID_ARGUMENT);
    EXPECT(cx_bulk_add(bulk, &document, &id, nullptr) && id == 2);
    EXPECT(cx_bulk_finish(bulk, nullptr));
    EXPECT(code_of([&](cx_error *error) { return cx_bulk_finish(bulk, error); }) ==
           CX_INVALID_OPERATION);
    EXPECT(cx_bulk_memory(bulk) == 0);
    cx_bulk_free(bulk);
    cx_bulk_free(nullptr);
    EXPECT(Xapian::Database::check(path) == 0);
    const Xapian::Database database(path);
    EXPECT(database.get_termfreq("the") == 1 && database.get_collection_freq("the") == 2);
    EXPECT(database.get_termfreq("XBthe") == 1 && database.get_collection_freq("XBthe") == 2);
    EXPECT(database.get_termfreq("Sthe") == 1 && database.get_termfreq("Q1") == 2);
    const cx_bytes paths[] = {lend(path)};
    cx_database *opened = cx_database_open(paths, 1, nullptr);
    cx_number_list *places = nullptr;
    EXPECT(cx_database_positions(opened, 1, lend("the"), &places, nullptr));
    EXPECT(places->count == 2 && places->numbers[0] == 5 && places->numbers[1] == 7);
    cx_number_list_free(places);
    cx_database_free(opened);
}

void failures() {
    const Folder folder;
    EXPECT(code_of([&](cx_error *error) {
               return cx_bulk_create(lend(folder / "absent"), 1, error) != nullptr;
           }) == CX_DATABASE);
    const std::string path = made(folder, "bulk");
    EXPECT(code_of([&](cx_error *error) {
               return cx_bulk_create(lend(path), 99, error) != nullptr;
           }) == CX_OUT_OF_MEMORY);
    cx_bulk *none = nullptr;
    const cx_document document{};
    uint32_t id = 0;
    EXPECT(!cx_bulk_add(none, &document, &id, nullptr));
}

} // namespace

void test_bulk() {
    same_as_the_writer();
    copies();
    merges();
    tokens();
    failures();
}

} // namespace shim_tests
