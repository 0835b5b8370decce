// The functions of database.h that give lists.
#include "include/cxapian/database.h"

#include "convert.hpp"
#include "guard.hpp"
#include "match_positions.hpp"

#include <map>

using cx::DatabaseHandle;
using cx::guard;
using cx::on_newest;

namespace {

// Makes a list on the newest revision and hands it over once it is whole.
template <typename List, typename Public, typename Body>
bool give_list(cx_database *database, Public **out, cx_error *error, Body &&body) noexcept {
    *out = nullptr;
    return guard(error, [&] {
        *out = on_newest(DatabaseHandle::of(database), [&](cx::OpenDatabase &newest) {
                   auto list = std::make_unique<List>();
                   body(newest, *list);
                   list->finish();
                   return list;
               }).release();
    });
}

// The terms of all segments, in order.
void list_terms(const cx::OpenDatabase &database, const std::string &prefix,
                const std::string &after, size_t limit, cx::TermList &list) {
    if (limit == 0) {
        return;
    }
    std::map<std::string, Xapian::doccount> together;
    for (const auto &segment : database.segments) {
        size_t left = limit;
        segment->terms(prefix, after, [&](const std::string &term, Xapian::doccount documents) {
            if (term == after) {
                return true;
            }
            if (database.segments.size() == 1) {
                list.append(term, documents, 0);
            } else {
                together[term] += documents;
            }
            return --left != 0;
        });
    }
    for (const auto &[term, documents] : together) {
        if (list.storage.size() == limit) {
            return;
        }
        list.append(term, documents, 0);
    }
}

} // namespace

bool cx_database_terms(cx_database *database, cx_bytes prefix, cx_bytes after, size_t limit,
                       cx_term_list **out, cx_error *error) noexcept {
    return give_list<cx::TermList>(
        database, out, error, [&](cx::OpenDatabase &newest, cx::TermList &list) {
            const std::string start = cx::string(prefix);
            const std::string last = cx::string(after);
            if (newest.has_segments()) {
                return list_terms(newest, start, last, limit, list);
            }
            auto term = newest.allterms_begin(start);
            const auto end = newest.allterms_end(start);
            // A skip to what comes before the prefix would leave the range of the prefix.
            if (last >= start && !last.empty() && term != end) {
                term.skip_to(last);
                if (term != end && *term == last) {
                    ++term;
                }
            }
            for (size_t left = limit; left != 0 && term != end; --left, ++term) {
                list.append(*term, term.get_termfreq(), 0);
            }
        });
}

bool cx_database_document_terms(cx_database *database, uint32_t document, cx_term_list **out,
                                cx_error *error) noexcept {
    return give_list<cx::TermList>(
        database, out, error, [&](Xapian::Database &newest, cx::TermList &list) {
            const auto end = newest.termlist_end(document);
            for (auto term = newest.termlist_begin(document); term != end; ++term) {
                list.append(*term, term.get_termfreq(), term.get_wdf());
            }
        });
}

bool cx_database_documents(cx_database *database, cx_bytes term, uint32_t after, size_t limit,
                           cx_number_list **out, cx_error *error) noexcept {
    return give_list<cx::NumberList>(
        database, out, error, [&](Xapian::Database &newest, cx::NumberList &list) {
            if (after == UINT32_MAX) {
                return;
            }
            const std::string name = cx::string(term);
            auto posting = newest.postlist_begin(name);
            const auto end = newest.postlist_end(name);
            if (after != 0 && posting != end) {
                posting.skip_to(after + 1);
            }
            for (size_t left = limit; left != 0 && posting != end; --left, ++posting) {
                list.storage.push_back(*posting);
            }
        });
}

bool cx_database_positions(cx_database *database, uint32_t document, cx_bytes term,
                           cx_number_list **out, cx_error *error) noexcept {
    return give_list<cx::NumberList>(
        database, out, error, [&](cx::OpenDatabase &newest, cx::NumberList &list) {
            const std::string name = cx::string(term);
            if (newest.has_files) {
                auto posting = newest.postlist_begin(name);
                const auto last = newest.postlist_end(name);
                if (posting != last) {
                    posting.skip_to(document);
                }
                if (posting != last && *posting == document) {
                    list.storage =
                        cx::match_positions(newest, {document}, {name}, {0}, 1, false).positions;
                }
                return;
            }
            const auto end = newest.positionlist_end(document, name);
            for (auto position = newest.positionlist_begin(document, name); position != end;
                 ++position) {
                list.storage.push_back(*position);
            }
        });
}

bool cx_database_metadata_keys(cx_database *database, cx_bytes prefix, cx_term_list **out,
                               cx_error *error) noexcept {
    return give_list<cx::TermList>(
        database, out, error, [&](Xapian::Database &newest, cx::TermList &list) {
            const std::string start = cx::string(prefix);
            const auto end = newest.metadata_keys_end(start);
            for (auto key = newest.metadata_keys_begin(start); key != end; ++key) {
                list.append(*key, 0, 0);
            }
        });
}

void cx_term_list_free(cx_term_list *list) noexcept { delete static_cast<cx::TermList *>(list); }

void cx_number_list_free(cx_number_list *list) noexcept {
    delete static_cast<cx::NumberList *>(list);
}
