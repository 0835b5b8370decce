// Queries of words and phrases, of which the documents are known from lists.
#pragma once

#include "forms.hpp"
#include "query.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cx {

// A query, or a part of one, ready to be matched.
struct ListQuery {
    enum class Kind {
        // Any of several words, of which the lists are read.
        forms,
        // What has to be asked, document by document, where words stand.
        source,
        // All operands, any of them.
        all,
        any,
        // The first operand: helped by the second, only with it, only without it.
        maybe,
        filter,
        without
    };
    Kind kind = Kind::any;
    // What its weight is multiplied by.
    double factor = 1;
    std::vector<ListQuery> operands;
    std::shared_ptr<const Forms> forms;
    std::shared_ptr<Xapian::PostingSource> source;
    // What to write for one word or several side by side, until it is known which kind it becomes.
    std::vector<std::vector<std::string>> ways;
    unsigned depth = 1;
    // The words alone among what a source asks for.
    std::vector<std::string> words;
    // Whether what helps is one of the words that it helps, so that it is nowhere else.
    bool helps_itself = false;

    // Whether it has to be asked document by document, so that it is best asked last.
    bool is_slow() const;
};

// Nothing where a query asks for anything else, or for words with too many postings: that is for
// Xapian's matcher.
std::optional<ListQuery> list_query(const cx_query &source, const QueryContext &context);

} // namespace cx
