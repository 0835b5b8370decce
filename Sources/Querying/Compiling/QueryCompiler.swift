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
    ///   - relatives: whether words that begin alike help, where any item is enough.
    ///   - database: the index that the compiler was made for.
    /// - Throws: syntax errors with their place; errors of the database.
    public mutating func compile(
        _ text: String, match: MatchMode, exact: Bool = false, relatives: Bool = true,
        _ database: borrowing Database
    ) throws(QueryError) -> CompiledQuery? {
        builder.start(exact: exact)
        let node: QueryNode
        do {
            try QueryLimits.check(text)
            guard let parsed = try QueryParser.parse(text, isLenient: match == .any) else {
                return nil
            }
            node = parsed
            try QueryLimits.check(node, of: text, &builder.analyzer)
        } catch {
            throw QueryError(error)
        }
        var compilation = Compilation(match: match, hasRelatives: relatives)
        let compiled: CompiledQuery?
        do {
            compiled = try compilation.run(node, &builder, database)
        } catch {
            throw QueryError(error)
        }
        guard let compiled else {
            throw QueryError(
                QuerySyntaxError(
                    code: .missingOperand, message: "the query has no letter and no digit",
                    range: 0..<text.utf8.count, query: text,
                    hint: "signs alone can't be searched for; write a word"))
        }
        return compiled
    }

    /// Whether a folded form that so many articles hold carries no content, in a language that the
    /// index holds.
    public func isFunctionWord(_ form: String, frequency: Int) -> Bool {
        builder.functionWords.contains(form, frequency: frequency)
    }

    /// The key of an outlet's name; `OutletSpellings` tells which others stand for the same outlet.
    public mutating func outletKey(_ name: String) -> String { builder.outletKey(name) }
}
