#include "list_query.hpp"

#include <algorithm>
#include <iterator>

namespace cx {

namespace {

using Kind = ListQuery::Kind;

// Matching walks a query by recursion; so does Xapian, to which deeper ones are left.
constexpr unsigned most_depth = 1000;

bool is_way(const ListQuery &part) { return part.ways.size() == 1 && part.factor == 1; }

// One word, or words side by side.
std::optional<ListQuery> way(const cx_query &source, const cx_query_node &node,
                             std::vector<ListQuery> &operands) {
    ListQuery made;
    if (node.operation == CX_QUERY_TERM) {
        if (node.number != 1 || node.text.length == 0) {
            return std::nullopt;
        }
        made.ways.emplace_back().push_back(string(source.arena, node.text));
        return std::optional(std::move(made));
    }
    made.ways.emplace_back();
    for (ListQuery &operand : operands) {
        if (!is_way(operand) || operand.ways.front().size() != 1) {
            return std::nullopt;
        }
        made.ways.front().push_back(std::move(operand.ways.front().front()));
    }
    const bool is_side_by_side = node.number == 0 || node.number == operands.size();
    return is_side_by_side && operands.size() > 1 ? std::optional(std::move(made)) : std::nullopt;
}

// Several ways to write the same.
std::optional<ListQuery> group(std::vector<ListQuery> &operands) {
    ListQuery made;
    made.ways.reserve(operands.size());
    for (ListQuery &operand : operands) {
        if (!is_way(operand)) {
            return std::nullopt;
        }
        made.ways.push_back(std::move(operand.ways.front()));
    }
    return operands.size() > 1 ? std::optional(std::move(made)) : std::nullopt;
}

std::optional<ListQuery> joined(Kind kind, std::vector<ListQuery> operands, size_t least,
                                size_t most) {
    if (operands.size() < least || operands.size() > most) {
        return std::nullopt;
    }
    ListQuery made;
    made.kind = kind;
    made.operands = std::move(operands);
    for (const ListQuery &operand : made.operands) {
        made.depth = std::max(made.depth, operand.depth + 1);
    }
    return made.depth <= most_depth ? std::optional(std::move(made)) : std::nullopt;
}

std::optional<ListQuery> part(const cx_query &source, const cx_query_node &node,
                              std::vector<ListQuery> operands) {
    switch (node.operation) {
    case CX_QUERY_NOTHING:
        return operands.empty() ? joined(Kind::any, {}, 0, 0) : std::nullopt;
    case CX_QUERY_TERM:
    case CX_QUERY_PHRASE:
        return way(source, node, operands);
    case CX_QUERY_SYNONYM:
        return group(operands);
    case CX_QUERY_AND:
        return joined(Kind::all, std::move(operands), 1, SIZE_MAX);
    case CX_QUERY_OR:
        return joined(Kind::any, std::move(operands), 1, SIZE_MAX);
    case CX_QUERY_AND_MAYBE:
        return joined(Kind::maybe, std::move(operands), 2, 2);
    case CX_QUERY_FILTER:
        return joined(Kind::filter, std::move(operands), 2, 2);
    case CX_QUERY_AND_NOT:
        return joined(Kind::without, std::move(operands), 2, 2);
    case CX_QUERY_SCALE:
        if (operands.size() != 1 || !(node.factor >= 0)) {
            return std::nullopt;
        }
        operands.front().factor *= node.factor;
        return std::move(operands.front());
    default:
        return std::nullopt;
    }
}

std::optional<ListQuery> parsed(const cx_query &source) {
    std::vector<ListQuery> stack;
    for (size_t i = 0; i != source.node_count; ++i) {
        const cx_query_node &node = source.nodes[i];
        if (node.operand_count > stack.size() ||
            (node.operation == CX_QUERY_TERM && node.operand_count != 0)) {
            return std::nullopt;
        }
        const auto first = stack.end() - node.operand_count;
        std::vector<ListQuery> operands(std::make_move_iterator(first),
                                        std::make_move_iterator(stack.end()));
        stack.erase(first, stack.end());
        std::optional<ListQuery> made = part(source, node, std::move(operands));
        if (!made) {
            return std::nullopt;
        }
        stack.push_back(std::move(*made));
    }
    return stack.size() == 1 ? std::optional(std::move(stack.front())) : std::nullopt;
}

// Whether what helps is one of the words that it helps.
bool helps_itself(const ListQuery &query) {
    if (query.kind != Kind::maybe || query.operands.back().forms == nullptr) {
        return false;
    }
    const ListQuery &helped = query.operands.front();
    const auto &words = helped.forms != nullptr ? helped.forms->terms : helped.words;
    const auto &help = query.operands.back().forms->terms;
    return std::all_of(help.begin(), help.end(), [&](const std::string &word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    });
}

// Looks up what its words are in the index; says whether its lists aren't too long.
bool prepare(ListQuery &query, const QueryContext &context) {
    for (ListQuery &operand : query.operands) {
        if (!prepare(operand, context)) {
            return false;
        }
    }
    if (query.ways.empty()) {
        query.helps_itself = helps_itself(query);
        return true;
    }
    auto ways = std::move(query.ways);
    query.ways.clear();
    if (std::all_of(ways.begin(), ways.end(), [](const auto &way) { return way.size() == 1; })) {
        std::vector<std::string> terms;
        terms.reserve(ways.size());
        for (auto &way : ways) {
            terms.push_back(std::move(way.front()));
        }
        query.kind = Kind::forms;
        query.forms = known_forms(std::move(terms), context.database, context.weighting,
                                  context.postings_left);
        return query.forms != nullptr;
    }
    ListQuery source;
    source.kind = Kind::source;
    if (ways.size() > 1) {
        query.kind = Kind::source;
        query.source = group_source(ways, context.database, context.weighting);
        for (auto &way : ways) {
            if (way.size() == 1) {
                query.words.push_back(std::move(way.front()));
            }
        }
        return true;
    }
    source.source = phrase_source(ways.front(), context.database);
    ListQuery words;
    words.kind = Kind::all;
    for (const std::string &word : ways.front()) {
        ListQuery one;
        one.ways = {{word}};
        words.operands.push_back(std::move(one));
    }
    query.kind = Kind::filter;
    query.operands.push_back(std::move(words));
    query.operands.push_back(std::move(source));
    return prepare(query.operands.front(), context);
}

} // namespace

bool ListQuery::is_slow() const {
    return kind == Kind::source ||
           std::any_of(operands.begin(), operands.end(),
                       [](const ListQuery &operand) { return operand.is_slow(); });
}

std::optional<ListQuery> list_query(const cx_query &source, const QueryContext &context) {
    if (!context.weighs_forms || !context.database.has_segments()) {
        return std::nullopt;
    }
    std::optional<ListQuery> query = parsed(source);
    return query && prepare(*query, context) ? std::move(query) : std::nullopt;
}

} // namespace cx
