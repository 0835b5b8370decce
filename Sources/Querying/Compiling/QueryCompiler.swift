import Schema
public import Xapian

/// Makes typed text into a query for one index.
///
/// Each word becomes a group of the forms that the index holds of it, weighed as if they were one
/// word (Xapian's synonym operator), so that a rare form gains nothing over a frequent one.
public struct QueryCompiler: ~Copyable {
    private var builder: ItemBuilder

    /// A compiler for the index as it is now.
    ///
    /// - Throws: errors of the database or the analyzer.
    public init(_ database: borrowing Database) throws(QueryError) {
        builder = try ItemBuilder(database)
    }

    /// The compiled query; nothing where the text has no word at all.
    ///
    /// - Parameters:
    ///   - text: the query as typed.
    ///   - match: whether an article must hold all items or any.
    ///   - exact: whether words stand for themselves alone.
    ///   - database: the index that the compiler was made for.
    /// - Throws: syntax errors with their place; errors of the database.
    public mutating func compile(
        _ text: String, match: MatchMode, exact: Bool = false, _ database: borrowing Database
    ) throws(QueryError) -> CompiledQuery? {
        builder.isExact = exact
        let node: QueryNode?
        do {
            node = try QueryParser.parse(text)
        } catch {
            throw QueryError(error)
        }
        guard let node else { return nil }
        var compilation = Compilation(match: match)
        do {
            try compilation.run(node, &builder, database)
        } catch {
            throw QueryError(error)
        }
        guard let compiled = compilation.result else {
            throw QueryError(
                QuerySyntaxError(
                    code: .missingOperand, message: "the query has no letter and no digit",
                    range: 0..<text.utf8.count, query: text,
                    hint: "signs alone can't be searched for; write a word"))
        }
        return compiled
    }

    /// The keyword of an outlet's name as typed in a filter.
    public mutating func keyword(_ text: String) -> String { builder.keyword(text) }
}

/// One compilation: gathers the items on the way.
private struct Compilation {
    let match: MatchMode
    var items: [QueryItem] = []
    private var compiled: Parts?

    init(match: MatchMode) { self.match = match }

    /// A node's parts: what is wanted, each for itself, and what isn't.
    private struct Parts {
        var wanted: [Query] = []
        var unwanted: [Query] = []
        /// Keywords, which narrow whatever else is asked for and never give way to "any".
        var needed: [Query] = []

        var isEmpty: Bool { wanted.isEmpty && unwanted.isEmpty && needed.isEmpty }

        func query(_ join: ([Query]) -> Query) -> Query {
            var positive: Query =
                wanted.isEmpty ? .all : wanted.count == 1 ? wanted[0] : join(wanted)
            if !needed.isEmpty { positive = .filter(positive, by: .and(needed)) }
            guard !unwanted.isEmpty else { return positive }
            return .andNot(positive, unwanted.count == 1 ? unwanted[0] : .or(unwanted))
        }
    }

    mutating func run(
        _ node: QueryNode, _ builder: inout ItemBuilder, _ database: borrowing Database
    ) throws(XapianError) {
        compiled = try parts(of: node, isWanted: true, &builder, database)
    }

    var result: CompiledQuery? {
        guard let compiled, !compiled.isEmpty else { return nil }
        let any = compiled.query(Query.or)
        let all = compiled.query(Query.and)
        let wanted = compiled.wanted.isEmpty ? Query.all : .and(compiled.wanted)
        guard match != .any else {
            return CompiledQuery(query: any, widened: nil, wanted: wanted, items: items)
        }
        let widened = compiled.wanted.count > 1 ? any : nil
        return CompiledQuery(query: all, widened: widened, wanted: wanted, items: items)
    }

    /// The parts of the topmost conjunction, joined words included.
    private mutating func parts(
        of node: QueryNode, isWanted: Bool, _ builder: inout ItemBuilder,
        _ database: borrowing Database
    ) throws(XapianError) -> Parts {
        guard case .all(let nodes) = node else {
            return try parts(ofAll: [node], isWanted: isWanted, &builder, database)
        }
        return try parts(ofAll: nodes, isWanted: isWanted, &builder, database)
    }

    private mutating func parts(
        ofAll nodes: [QueryNode], isWanted: Bool, _ builder: inout ItemBuilder,
        _ database: borrowing Database
    ) throws(XapianError) -> Parts {
        var parts = Parts()
        var previous: (item: QueryItem, index: Int)?
        for node in nodes {
            switch node {
            case .not(let inner):
                if let query = try query(of: inner, isWanted: false, &builder, database) {
                    parts.unwanted.append(query)
                }
                previous = nil
            case .word(let leaf):
                let words = try builder.items(ofWord: leaf, isExact: false, database)
                for item in words {
                    parts.wanted.append(query(of: item, isWanted: isWanted))
                    guard words.count == 1, let last = previous,
                        let joined = try builder.item(joining: last.item, item, database)
                    else { continue }
                    // Both words, or the two written as one, answer both.
                    let pair = Query.and([parts.wanted[last.index], parts.wanted.removeLast()])
                    parts.wanted[last.index] =
                        .or([pair, query(of: joined, isWanted: isWanted)])
                }
                previous =
                    words.count == 1 ? (words[0], parts.wanted.count - 1) : nil
            case .keyword(let leaf):
                parts.needed.append(Filters.keyword(leaf.field, builder.keyword(leaf.text)))
                previous = nil
            default:
                if let query = try query(of: node, isWanted: isWanted, &builder, database) {
                    parts.wanted.append(query)
                }
                previous = nil
            }
        }
        return parts
    }

    private mutating func query(
        of node: QueryNode, isWanted: Bool, _ builder: inout ItemBuilder,
        _ database: borrowing Database
    ) throws(XapianError) -> Query? {
        switch node {
        case .all(let nodes):
            let parts = try parts(ofAll: nodes, isWanted: isWanted, &builder, database)
            return parts.isEmpty ? nil : parts.query(Query.and)
        case .any(let nodes):
            var queries: [Query] = []
            for node in nodes {
                if let query = try query(of: node, isWanted: isWanted, &builder, database) {
                    queries.append(query)
                }
            }
            return queries.isEmpty ? nil : queries.count == 1 ? queries[0] : .or(queries)
        case .not(let inner):
            return try query(of: inner, isWanted: false, &builder, database)
                .map { .andNot(.all, $0) }
        case .word(let leaf):
            return all(try builder.items(ofWord: leaf, isExact: false, database), isWanted)
        case .exact(let leaf):
            return all(try builder.items(ofWord: leaf, isExact: true, database), isWanted)
        case .phrase(let leaf):
            return try builder.item(ofPhrase: leaf, database)
                .map { query(of: $0, isWanted: isWanted) }
        case .prefix(let leaf):
            return try builder.item(ofPrefix: leaf, database)
                .map { query(of: $0, isWanted: isWanted) }
        case .keyword(let leaf):
            return Filters.keyword(leaf.field, builder.keyword(leaf.text))
        }
    }

    private mutating func all(_ items: [QueryItem], _ isWanted: Bool) -> Query? {
        let queries = items.map { query(of: $0, isWanted: isWanted) }
        return queries.isEmpty ? nil : queries.count == 1 ? queries[0] : .and(queries)
    }

    private mutating func query(of item: QueryItem, isWanted: Bool) -> Query {
        if isWanted { items.append(item) }
        let variants = item.variants.map { variant in
            let terms = variant.forms.map {
                Term(bytes: TermKey.bytes(prefix: item.field.prefix, $0))
            }
            return terms.count == 1 ? Query.term(terms[0]) : Query.phrase(terms)
        }
        switch variants.count {
        case 0: return .nothing
        case 1: return variants[0]
        default: return .synonym(variants)
        }
    }
}
