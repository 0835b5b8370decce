// Queries as arrays: each operator, and arrays that aren't queries.
#include "check.hpp"
#include "tests.hpp"

namespace shim_tests {
namespace {

std::string described(const Nodes &nodes) {
    const cx_query query = nodes.lend();
    cx_blob *blob = nullptr;
    EXPECT(cx_query_describe(&query, &blob, nullptr));
    return take(blob);
}

cx_code refused(const Nodes &nodes) {
    const cx_query query = nodes.lend();
    cx_blob *blob = nullptr;
    const cx_code code =
        code_of([&](cx_error *error) { return cx_query_describe(&query, &blob, error); });
    EXPECT(blob == nullptr);
    return code;
}

Nodes two() { return Nodes().add(CX_QUERY_TERM, "a").add(CX_QUERY_TERM, "b"); }

void operators() {
    EXPECT(described(Nodes()) == "Query()");
    EXPECT(described(Nodes().add(CX_QUERY_NOTHING)) == "Query()");
    EXPECT(described(Nodes().add(CX_QUERY_ALL)) == "Query(<alldocuments>)");
    EXPECT(described(Nodes().add(CX_QUERY_TERM, "a", 3)) == "Query(a#3)");
    EXPECT(described(two().join(CX_QUERY_AND, 2)) == "Query((a AND b))");
    EXPECT(described(two().join(CX_QUERY_OR, 2)) == "Query((a OR b))");
    EXPECT(described(two().join(CX_QUERY_XOR, 2)) == "Query((a XOR b))");
    EXPECT(described(two().join(CX_QUERY_MAX, 2)) == "Query((a MAX b))");
    EXPECT(described(two().join(CX_QUERY_SYNONYM, 2)) == "Query((a SYNONYM b))");
    EXPECT(described(two().join(CX_QUERY_AND_NOT, 2)) == "Query((a AND_NOT b))");
    EXPECT(described(two().join(CX_QUERY_AND_MAYBE, 2)) == "Query((a AND_MAYBE b))");
    EXPECT(described(two().join(CX_QUERY_FILTER, 2)) == "Query((a FILTER b))");
    EXPECT(described(two().join(CX_QUERY_PHRASE, 2)) == "Query((a PHRASE 2 b))");
    EXPECT(described(two().join(CX_QUERY_NEAR, 2, 5)) == "Query((a NEAR 5 b))");
    EXPECT(described(two().join(CX_QUERY_ELITE_SET, 2, 1)) == "Query((a ELITE_SET 1 b))");
    EXPECT(described(Nodes().add(CX_QUERY_TERM, "a").scale(2)) == "Query(2 * a)");
    EXPECT(described(Nodes().value(CX_QUERY_VALUE_RANGE, 1, "a", "b")) ==
           "Query(VALUE_RANGE 1 a b)");
    EXPECT(described(Nodes().value(CX_QUERY_VALUE_AT_LEAST, 1, "a")) == "Query(VALUE_GE 1 a)");
    EXPECT(described(Nodes().value(CX_QUERY_VALUE_AT_LEAST, 1, "")) == "Query(<alldocuments>)");
    EXPECT(described(Nodes().value(CX_QUERY_VALUE_AT_MOST, 1, "a")) == "Query(VALUE_LE 1 a)");
    EXPECT(described(Nodes().add(CX_QUERY_WILDCARD, "a")) == "Query(WILDCARD SYNONYM a)");
    Nodes wildcard = Nodes().add(CX_QUERY_WILDCARD, "a", 3);
    wildcard.nodes[0].limit_kind = CX_WILDCARD_MOST_FREQUENT;
    wildcard.nodes[0].combiner = CX_COMBINE_MAX;
    EXPECT(described(wildcard) == "Query(WILDCARD MAX a)");
    // Nothing among the operands takes as many places on the stack as anything else.
    EXPECT(described(two().add(CX_QUERY_NOTHING).join(CX_QUERY_OR, 3)) == "Query((a OR b))");
    EXPECT(described(Nodes().join(CX_QUERY_AND, 0)) == "Query()");
}

void not_queries() {
    EXPECT(refused(two()) == CX_INVALID_ARGUMENT);
    EXPECT(refused(two().join(CX_QUERY_AND, 3)) == CX_INVALID_ARGUMENT);
    EXPECT(refused(two().join(CX_QUERY_AND, UINT32_MAX)) == CX_INVALID_ARGUMENT);
    EXPECT(refused(two().join(CX_QUERY_TERM, 1)) == CX_INVALID_ARGUMENT);
    EXPECT(refused(two().join(CX_QUERY_SCALE, 2)) == CX_INVALID_ARGUMENT);
    EXPECT(refused(two().scale(-1)) == CX_INVALID_ARGUMENT);
    EXPECT(refused(Nodes().add(4711)) == CX_INVALID_ARGUMENT);
    EXPECT(refused(Nodes().add(-1)) == CX_INVALID_ARGUMENT);
    Nodes outside = Nodes().add(CX_QUERY_TERM, "abc");
    outside.nodes[0].text = {1, 3};
    EXPECT(refused(outside) == CX_INVALID_ARGUMENT);
    outside.nodes[0].text = {SIZE_MAX, 2};
    EXPECT(refused(outside) == CX_INVALID_ARGUMENT);
    Nodes range = Nodes().value(CX_QUERY_VALUE_RANGE, 1, "a", "b");
    range.nodes[0].other_text = {0, 3};
    EXPECT(refused(range) == CX_INVALID_ARGUMENT);
    for (int32_t wrong : {-1, 3}) {
        Nodes wildcard = Nodes().add(CX_QUERY_WILDCARD, "a");
        wildcard.nodes[0].limit_kind = wrong;
        EXPECT(refused(wildcard) == CX_INVALID_ARGUMENT);
        wildcard.nodes[0].limit_kind = 0;
        wildcard.nodes[0].combiner = wrong;
        EXPECT(refused(wildcard) == CX_INVALID_ARGUMENT);
    }
    Nodes phrase = two().join(CX_QUERY_SYNONYM, 2).add(CX_QUERY_TERM, "c");
    EXPECT(refused(phrase.join(CX_QUERY_PHRASE, 2)) == CX_UNIMPLEMENTED);
}

} // namespace

void test_queries() {
    operators();
    not_queries();
}

} // namespace shim_tests
