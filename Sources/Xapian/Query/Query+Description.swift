extension Query: CustomStringConvertible {
    /// The query in Xapian's manner of writing: `(siege AND (of PHRASE 2 airport))`.
    public var description: String {
        switch node {
        case .nothing: "NOTHING"
        case .all: "ALL"
        case .term(let term, let frequency):
            frequency == 1 ? term.description : "\(term)#\(frequency)"
        case .operation(let operation, let queries, let number):
            Self.describe(operation, queries, number)
        case .scaled(let factor, let query): "\(factor) * \(query)"
        case .valueRange(let slot, let lower, let upper):
            "VALUE \(slot) \(Term(bytes: lower))..\(Term(bytes: upper))"
        case .valueAtLeast(let slot, let bound): "VALUE \(slot) >= \(Term(bytes: bound))"
        case .valueAtMost(let slot, let bound): "VALUE \(slot) <= \(Term(bytes: bound))"
        case .wildcard(let prefix, _, _, _): "\(prefix)*"
        }
    }

    private static func describe(
        _ operation: Operator, _ queries: [Query], _ number: UInt32
    ) -> String {
        let name = number == 0 ? operation.rawValue : "\(operation.rawValue) \(number)"
        let texts = queries.map(\.description)
        guard texts.count > 1 else { return texts.first ?? "NOTHING" }
        return "(" + texts.joined(separator: " \(name) ") + ")"
    }
}
