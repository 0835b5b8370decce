/// What to look for, as a value: a tree of terms and operators.
///
/// A query knows no database: it can be compared, printed, kept and sent to other threads, and is
/// turned into Xapian's own object only while a search runs. Made by `term`, `and`, `phrase` and
/// the others; an operator of nothing matches nothing, one of a single query is that query.
public struct Query: Hashable, Sendable {
    let node: Node

    /// The kinds of queries there are, those with the same shape together.
    indirect enum Node: Hashable, Sendable {
        case nothing
        case all
        case term(Term, frequency: UInt32)
        case operation(Operator, [Query], number: UInt32)
        case scaled(Double, Query)
        case valueRange(ValueSlot, from: [UInt8], through: [UInt8])
        case valueAtLeast(ValueSlot, [UInt8])
        case valueAtMost(ValueSlot, [UInt8])
        case wildcard(Term, maximum: UInt32, ExpansionLimit, ExpansionWeight)
    }

    /// Operators over any number of queries.
    enum Operator: String, Hashable, Sendable {
        case and = "AND"
        case or = "OR"
        case xor = "XOR"
        case andNot = "AND NOT"
        case andMaybe = "AND MAYBE"
        case filter = "FILTER"
        case phrase = "PHRASE"
        case near = "NEAR"
        case synonym = "SYNONYM"
        case maximum = "MAX"
        case eliteSet = "ELITE SET"
    }

    init(_ node: Node) { self.node = node }

    init(_ operation: Operator, _ queries: [Query], number: Int = 0) {
        node = .operation(operation, queries, number: UInt32(clamping: number))
    }
}
