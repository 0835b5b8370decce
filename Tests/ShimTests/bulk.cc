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

// Everything that a database holds, as text.
std::string contents(const std::string &path) {
    const Xapian::Database database(path);
    std::ostringstream out;
    out << database.get_doccount() << ' ' << database.get_lastdocid() << ' '
        << database.get_total_length() << ' ' << database.get_doclength_lower_bound() << ' '
        << database.get_doclength_upper_bound() << ' ' << database.has_positions() << '\n';
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
        for (auto term = database.termlist_begin(*at); term != database.termlist_end(*at); ++term) {
            out << *term << '*' << term.get_wdf();
            for (auto place = term.positionlist_begin(); place != term.positionlist_end();
                 ++place) {
                out << ' ' << *place;
            }
            out << '\n';
        }
        for (auto value = document.values_begin(); value != document.values_end(); ++value) {
            out << value.get_valueno() << '=' << *value << '\n';
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

void same_as_the_writer() {
    for (const uint32_t count : {0U, 1U, 40U, 3000U}) {
        const Folder folder;
        const std::string one_pass = made(folder, "bulk");
        const uint32_t seed = count + 1;
        Words words(seed);
        cx_bulk *bulk = cx_bulk_create(lend(one_pass), 1, nullptr);
        cx_writer *writer =
            cx_writer_open(lend(folder / "writer"), CX_CREATE | CX_NO_SYNC, nullptr);
        bool same_ids = true;
        for (uint32_t id = 1; id <= count; ++id) {
            const Draft next = draft(words, id);
            const cx_document document = next.lend();
            uint32_t bulk_id = 0, writer_id = 0;
            same_ids = cx_bulk_add(bulk, &document, &bulk_id, nullptr) &&
                       cx_writer_add(writer, &document, &writer_id, nullptr) &&
                       bulk_id == writer_id && same_ids;
        }
        EXPECT(same_ids);
        EXPECT(count == 0 || cx_bulk_memory(bulk) > 0);
        EXPECT(cx_bulk_set_metadata(bulk, lend("key"), lend("value"), nullptr));
        EXPECT(cx_writer_set_metadata(writer, lend("key"), lend("value"), nullptr));
        EXPECT(cx_bulk_finish(bulk, nullptr) && cx_writer_close(writer, nullptr));
        cx_bulk_free(bulk);
        cx_writer_free(writer);
        EXPECT(Xapian::Database::check(one_pass) == 0);
        EXPECT(contents(one_pass) == contents(folder / "writer"));
    }
}

// A database that was written in one pass can be changed and merged as any other.
void goes_on_as_any_other() {
    const Folder folder;
    const std::string path = made(folder, "bulk");
    Words words(11);
    cx_bulk *bulk = cx_bulk_create(lend(path), 6, nullptr);
    for (uint32_t id = 1; id <= 900; ++id) {
        const Draft next = draft(words, id);
        const cx_document document = next.lend();
        uint32_t got = 0;
        EXPECT(cx_bulk_add(bulk, &document, &got, nullptr));
    }
    EXPECT(cx_bulk_finish(bulk, nullptr));
    cx_bulk_free(bulk);
    {
        Xapian::WritableDatabase database(path, Xapian::DB_OPEN);
        for (Xapian::docid id = 1; id <= 900; id += 3) {
            database.delete_document(id);
        }
        Xapian::Document document;
        document.add_posting("zebra", 1);
        EXPECT(database.add_document(document) == 901);
        database.commit();
    }
    EXPECT(Xapian::Database::check(path) == 0);
    EXPECT(Xapian::Database(path).get_doccount() == 601);
    Xapian::Database(path).compact(folder / "compact");
    EXPECT(Xapian::Database::check(folder / "compact") == 0);
    EXPECT(Xapian::Database(folder / "compact").get_termfreq("zebra") == 1);
}

void tokens() {
    const Folder folder;
    const std::string path = made(folder, "bulk");
    cx_bulk *bulk = cx_bulk_create(lend(path), 1, nullptr);
    const std::string forms = "thesiegethe";
    const uint32_t ends[] = {3, 0, 8, 0, 11, 0};
    EXPECT(cx_bulk_tokens(bulk, {nullptr, 0}, lend(forms), ends, 2, 3, 5, nullptr));
    EXPECT(cx_bulk_tokens(bulk, lend("S"), lend(forms), ends, 2, 2, 1, nullptr));
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
    EXPECT(database.get_termfreq("Sthe") == 1 && database.get_termfreq("Q1") == 2);
    auto place = database.positionlist_begin(1, "the");
    EXPECT(*place == 5 && *++place == 7);
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
    goes_on_as_any_other();
    tokens();
    failures();
}

} // namespace shim_tests
