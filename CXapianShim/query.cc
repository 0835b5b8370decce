#include "include/cxapian/query.h"

#include "convert.hpp"
#include "guard.hpp"
#include "query.hpp"

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

} // namespace

Xapian::Query query(const cx_query &source) {
    std::vector<Query> stack;
    for (size_t i = 0; i != source.node_count; ++i) {
        const cx_query_node &node = source.nodes[i];
        if (node.operand_count > stack.size() ||
            (is_leaf(node.operation) && node.operand_count != 0)) {
            throw Xapian::InvalidArgumentError("a query operator has the wrong number of operands");
        }
        const auto first = stack.end() - node.operand_count;
        Query made;
        if (is_leaf(node.operation)) {
            made = leaf(source, node);
        } else if (node.operation == CX_QUERY_SCALE) {
            if (node.operand_count != 1) {
                throw Xapian::InvalidArgumentError("a query is scaled one at a time");
            }
            made = Query(node.factor, *first);
        } else {
            made = Query(n_ary(node.operation), first, stack.end(), node.number);
        }
        stack.erase(first, stack.end());
        stack.push_back(std::move(made));
    }
    if (stack.size() > 1) {
        throw Xapian::InvalidArgumentError("a query has operands without an operator");
    }
    return stack.empty() ? Query() : stack.back();
}

} // namespace cx

bool cx_query_describe(const cx_query *query, cx_blob **out, cx_error *error) noexcept {
    *out = nullptr;
    return cx::guard(error, [&] { *out = new cx::Blob(cx::query(*query).get_description()); });
}
