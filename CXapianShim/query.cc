#include "include/cxapian/query.h"

#include "convert.hpp"
#include "forms.hpp"
#include "guard.hpp"
#include "query.hpp"

#include <algorithm>

namespace cx {
namespace {

using Query = Xapian::Query;

// Xapian's operator for one of ours that takes any number of operands.
Query::op n_ary(cx_operator operation) {
    switch (operation) {
    case CX_QUERY_AND:
        return Query::OP_AND;
    case CX_QUERY_OR:
        return Query::OP_OR;
    case CX_QUERY_XOR:
        return Query::OP_XOR;
    case CX_QUERY_MAX:
        return Query::OP_MAX;
    case CX_QUERY_SYNONYM:
        return Query::OP_SYNONYM;
    case CX_QUERY_AND_NOT:
        return Query::OP_AND_NOT;
    case CX_QUERY_AND_MAYBE:
        return Query::OP_AND_MAYBE;
    case CX_QUERY_FILTER:
        return Query::OP_FILTER;
    case CX_QUERY_PHRASE:
        return Query::OP_PHRASE;
    case CX_QUERY_NEAR:
        return Query::OP_NEAR;
    case CX_QUERY_ELITE_SET:
        return Query::OP_ELITE_SET;
    default:
        throw Xapian::InvalidArgumentError("no such query operator");
    }
}

// `Query::MatchAll` is one object for the whole process with a reference count that isn't atomic.
Query all() { return Query(std::string()); }

Query wildcard(const cx_query_node &node, const std::string &prefix) {
    static const int limits[] = {Query::WILDCARD_LIMIT_ERROR, Query::WILDCARD_LIMIT_FIRST,
                                 Query::WILDCARD_LIMIT_MOST_FREQUENT};
    static const Query::op combiners[] = {Query::OP_SYNONYM, Query::OP_OR, Query::OP_MAX};
    if (node.limit_kind < 0 || node.limit_kind > 2 || node.combiner < 0 || node.combiner > 2) {
        throw Xapian::InvalidArgumentError("no such kind of wildcard");
    }
    return Query(Query::OP_WILDCARD, prefix, node.number, limits[node.limit_kind],
                 combiners[node.combiner]);
}

Query value_query(const cx_query_node &node, const std::string &text, const std::string &other) {
    switch (node.operation) {
    case CX_QUERY_VALUE_RANGE:
        return Query(Query::OP_VALUE_RANGE, node.slot, text, other);
    case CX_QUERY_VALUE_AT_LEAST:
        // Xapian makes this MatchAll, the shared one.
        return text.empty() ? all() : Query(Query::OP_VALUE_GE, node.slot, text);
    default:
        return Query(Query::OP_VALUE_LE, node.slot, text);
    }
}

bool is_leaf(cx_operator operation) {
    return operation <= CX_QUERY_TERM || operation >= CX_QUERY_VALUE_RANGE;
}

Query leaf(const cx_query &source, const cx_query_node &node) {
    const std::string text = string(source.arena, node.text);
    switch (node.operation) {
    case CX_QUERY_NOTHING:
        return Query();
    case CX_QUERY_ALL:
        return all();
    case CX_QUERY_TERM:
        return Query(text, node.number);
    case CX_QUERY_VALUE_RANGE:
    case CX_QUERY_VALUE_AT_LEAST:
    case CX_QUERY_VALUE_AT_MOST:
        return value_query(node, text, string(source.arena, node.other_text));
    case CX_QUERY_WILDCARD:
        return wildcard(node, text);
    default:
        throw Xapian::InvalidArgumentError("no such query operator");
    }
}

// The node before the first of those that make up the one at a place.
size_t before(const cx_query &source, size_t place) {
    size_t at = place;
    for (size_t left = 1; left != 0; --left, --at) {
        left += source.nodes[at].operand_count;
    }
    return at;
}

bool needs_positions(const cx_query_node &node) {
    return (node.operation == CX_QUERY_PHRASE || node.operation == CX_QUERY_NEAR) &&
           node.operand_count > 1;
}

// The terms of a phrase of terms side by side.
std::vector<std::string> phrase_terms(const cx_query &source, size_t place) {
    const cx_query_node &node = source.nodes[place];
    std::vector<std::string> terms;
    for (size_t i = place - node.operand_count; i != place; ++i) {
        const cx_query_node &operand = source.nodes[i];
        if (operand.operation != CX_QUERY_TERM) {
            throw Xapian::UnimplementedError("a phrase of anything but terms");
        }
        terms.push_back(string(source.arena, operand.text));
    }
    if (node.operation == CX_QUERY_NEAR || (node.number != 0 && node.number != terms.size())) {
        throw Xapian::UnimplementedError("words that needn't stand side by side");
    }
    return terms;
}

// Whether a group of synonyms has a phrase among them, which Xapian's own can't have.
bool has_phrase(const cx_query &source, size_t place) {
    size_t at = place - 1;
    for (uint32_t left = source.nodes[place].operand_count; left != 0; --left) {
        if (needs_positions(source.nodes[at])) {
            return true;
        }
        at = before(source, at);
    }
    return false;
}

Query group_of(const cx_query &source, size_t place, const QueryContext &context) {
    std::vector<std::vector<std::string>> ways;
    size_t at = place - 1;
    for (uint32_t left = source.nodes[place].operand_count; left != 0; --left) {
        const cx_query_node &node = source.nodes[at];
        if (needs_positions(node)) {
            ways.push_back(phrase_terms(source, at));
        } else if (node.operation == CX_QUERY_TERM) {
            ways.push_back({string(source.arena, node.text)});
        } else {
            throw Xapian::UnimplementedError("a phrase in a group with anything but terms");
        }
        at = before(source, at);
    }
    return group(ways, context.database, context.weighting);
}

// Whether a group is of several terms and nothing else.
bool is_of_terms(const cx_query &source, size_t place) {
    const uint32_t count = source.nodes[place].operand_count;
    if (count < 2 || count > place) {
        return false;
    }
    return std::all_of(source.nodes + place - count, source.nodes + place, [](const auto &node) {
        return node.operation == CX_QUERY_TERM && node.text.length != 0;
    });
}

std::vector<std::string> group_terms(const cx_query &source, size_t place) {
    std::vector<std::string> terms;
    for (size_t i = place - source.nodes[place].operand_count; i != place; ++i) {
        terms.push_back(string(source.arena, source.nodes[i].text));
    }
    return terms;
}

// A term that weighs, where it can be read past libxapian.
Query weighed(const Query &query, const QueryContext *context) {
    if (context == nullptr || !context->weighs_forms || !context->database.has_segments() ||
        query.get_type() != Query::LEAF_TERM || query.get_length() != 1) {
        return query;
    }
    std::string term = *query.get_terms_begin();
    const Query made =
        term.empty() ? Query() : forms({std::move(term)}, context->database, context->weighting,
                                  context->postings_left);
    return made.empty() ? query : made;
}

// How many operands of an operator weigh, from the first on.
size_t weighing(cx_operator operation, size_t count) {
    switch (operation) {
    case CX_QUERY_AND:
    case CX_QUERY_OR:
    case CX_QUERY_AND_MAYBE:
    case CX_QUERY_SCALE:
        return count;
    case CX_QUERY_AND_NOT:
    case CX_QUERY_FILTER:
        return std::min<size_t>(count, 1);
    default:
        return 0;
    }
}

// For each node whether it stands in what is left out.
std::vector<bool> excluded(const cx_query &source) {
    std::vector<size_t> sizes(source.node_count, 1);
    for (size_t i = 0; i != source.node_count; ++i) {
        for (uint32_t left = source.nodes[i].operand_count; left != 0; --left) {
            if (sizes[i] > i) {
                return std::vector<bool>(source.node_count);
            }
            sizes[i] += sizes[i - sizes[i]];
        }
    }
    std::vector<bool> found(source.node_count);
    for (size_t i = source.node_count; i-- != 0;) {
        size_t at = i - 1;
        for (uint32_t left = source.nodes[i].operand_count; left != 0; --left) {
            found[at] = found[i] || (source.nodes[i].operation == CX_QUERY_AND_NOT && left > 1);
            at -= sizes[at];
        }
    }
    return found;
}

} // namespace

Xapian::Query query(const cx_query &source, const QueryContext *context) {
    std::vector<Query> stack;
    // Xapian 1.4 never sets the most that AND_MAYBE gives where it is left out, but compares with it:
    // documents come back that hold what was excluded. What only helps says nothing there.
    const std::vector<bool> is_excluded = excluded(source);
    const bool has_files = context != nullptr && context->database.has_files;
    for (size_t i = 0; i != source.node_count; ++i) {
        const cx_query_node &node = source.nodes[i];
        if (node.operand_count > stack.size() ||
            (is_leaf(node.operation) && node.operand_count != 0)) {
            throw Xapian::InvalidArgumentError("a query operator has the wrong number of operands");
        }
        const auto first = stack.end() - node.operand_count;
        Query made;
        for (size_t j = weighing(node.operation, node.operand_count); j != 0; --j) {
            first[static_cast<std::ptrdiff_t>(j - 1)] =
                weighed(first[static_cast<std::ptrdiff_t>(j - 1)], context);
        }
        if (node.operation == CX_QUERY_SYNONYM && context != nullptr && context->weighs_forms &&
            context->database.has_segments() && is_of_terms(source, i)) {
            made = forms(group_terms(source, i), context->database, context->weighting,
                         context->postings_left);
        }
        if (!made.empty()) {
            // Nothing is left to do.
        } else if (is_leaf(node.operation)) {
            made = leaf(source, node);
        } else if (has_files && needs_positions(node)) {
            made = phrase(phrase_terms(source, i), context->database);
        } else if (has_files && node.operation == CX_QUERY_SYNONYM && has_phrase(source, i)) {
            made = group_of(source, i, *context);
        } else if (node.operation == CX_QUERY_SCALE) {
            if (node.operand_count != 1) {
                throw Xapian::InvalidArgumentError("a query is scaled one at a time");
            }
            made = Query(node.factor, *first);
        } else if (node.operation == CX_QUERY_AND_MAYBE && node.operand_count == 2 && is_excluded[i]) {
            made = *first;
        } else {
            made = Query(n_ary(node.operation), first, stack.end(), node.number);
        }
        stack.erase(first, stack.end());
        stack.push_back(std::move(made));
    }
    if (stack.size() > 1) {
        throw Xapian::InvalidArgumentError("a query has operands without an operator");
    }
    return stack.empty() ? Query() : weighed(stack.back(), context);
}

} // namespace cx

bool cx_query_describe(const cx_query *query, cx_blob **out, cx_error *error) noexcept {
    *out = nullptr;
    return cx::guard(error, [&] { *out = new cx::Blob(cx::query(*query).get_description()); });
}
