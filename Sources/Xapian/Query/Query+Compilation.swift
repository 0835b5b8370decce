internal import CXapianShim

/// A query as the shim takes it: operands before their operator, over one arena.
struct CompiledQuery {
    /// How deep queries may be nested; both Swift and Xapian walk them by recursion.
    static let maximumDepth = 1000

    private var arena = ByteArena()
    private var nodes: [cx_query_node] = []

    init(_ query: Query) throws(XapianError) {
        try append(query, depth: 1)
    }

    /// Lends the query to C for the length of a call.
    func withCQuery<Result>(_ body: (cx_query) -> Result) -> Result {
        arena.bytes.withCBytes { arena in
            nodes.withUnsafeBufferPointer {
                body(cx_query(arena: arena, nodes: $0.baseAddress, node_count: $0.count))
            }
        }
    }

    private mutating func append(_ query: Query, depth: Int) throws(XapianError) {
        guard depth <= Self.maximumDepth else {
            throw XapianError(
                code: .invalidArgument,
                message: "a query is nested more than \(Self.maximumDepth) deep",
                operation: "search")
        }
        var node = cx_query_node()
        switch query.node {
        case .nothing: node.operation = Int32(CX_QUERY_NOTHING)
        case .all: node.operation = Int32(CX_QUERY_ALL)
        case .term(let term, let frequency):
            node.operation = Int32(CX_QUERY_TERM)
            node.text = arena.append(term.bytes)
            node.number = frequency
        case .operation(let operation, let queries, let number):
            for query in queries { try append(query, depth: depth + 1) }
            node.operation = operation.code
            node.operand_count = UInt32(clamping: queries.count)
            node.number = number
        case .scaled(let factor, let query):
            try append(query, depth: depth + 1)
            node.operation = Int32(CX_QUERY_SCALE)
            node.operand_count = 1
            node.factor = factor
        case .valueRange(let slot, let lower, let upper):
            fill(&node, CX_QUERY_VALUE_RANGE, slot, lower)
            node.other_text = arena.append(upper)
        case .valueAtLeast(let slot, let bound): fill(&node, CX_QUERY_VALUE_AT_LEAST, slot, bound)
        case .valueAtMost(let slot, let bound): fill(&node, CX_QUERY_VALUE_AT_MOST, slot, bound)
        case .wildcard(let prefix, let maximum, let limit, let weight):
            fill(&node, CX_QUERY_WILDCARD, 0, prefix.bytes)
            node.number = maximum
            node.limit_kind = limit.rawValue
            node.combiner = weight.rawValue
        }
        nodes.append(node)
    }

    private mutating func fill(
        _ node: inout cx_query_node, _ operation: Int, _ slot: ValueSlot, _ text: [UInt8]
    ) {
        node.operation = Int32(operation)
        node.slot = slot
        node.text = arena.append(text)
    }
}

extension Query.Operator {
    fileprivate var code: Int32 {
        switch self {
        case .and: Int32(CX_QUERY_AND)
        case .or: Int32(CX_QUERY_OR)
        case .xor: Int32(CX_QUERY_XOR)
        case .andNot: Int32(CX_QUERY_AND_NOT)
        case .andMaybe: Int32(CX_QUERY_AND_MAYBE)
        case .filter: Int32(CX_QUERY_FILTER)
        case .phrase: Int32(CX_QUERY_PHRASE)
        case .near: Int32(CX_QUERY_NEAR)
        case .synonym: Int32(CX_QUERY_SYNONYM)
        case .maximum: Int32(CX_QUERY_MAX)
        case .eliteSet: Int32(CX_QUERY_ELITE_SET)
        }
    }
}

extension Query {
    /// How Xapian itself describes the query, which shows what it made of it.
    ///
    /// Throws what a search throws for a query that Xapian doesn't take.
    public var xapianDescription: String {
        get throws(XapianError) {
            let compiled = try CompiledQuery(self)
            let text = try bytes("describe a query") { blob, error in
                compiled.withCQuery { query in
                    var query = query
                    return cx_query_describe(&query, blob, error)
                }
            }
            return String(decoding: text ?? [], as: UTF8.self)
        }
    }
}
