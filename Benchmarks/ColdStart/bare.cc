// The least that a C++ program can do for one search: open the index, run the query, read the ten best.
// usage: bare INDEX WORD...
#include <xapian.h>

#include <cstdio>
#include <string>
#include <vector>

int main(int argc, char **argv) {
    if (argc < 3)
        return 64;
    Xapian::Database database(argv[1]);
    std::vector<std::string> words(argv + 2, argv + argc);
    Xapian::Enquire enquire(database);
    enquire.set_query(Xapian::Query(Xapian::Query::OP_AND, words.begin(), words.end()));
    Xapian::MSet matches = enquire.get_mset(0, 10, database.get_doccount());
    std::size_t bytes = 0;
    for (auto match = matches.begin(); match != matches.end(); ++match)
        bytes += match.get_document().get_data().size();
    std::printf("%u matches, %zu bytes\n", matches.get_matches_estimated(), bytes);
    return matches.empty();
}
