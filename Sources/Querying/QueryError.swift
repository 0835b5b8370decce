public import TextAnalysis
public import Xapian

/// Why a query can't be answered.
public struct QueryError: Error, Sendable, CustomStringConvertible {
    /// The query can't be read; says where.
    public var syntax: QuerySyntaxError?
    /// The index can't be asked.
    public var database: XapianError?
    /// The analyzer can't be made.
    public var analysis: AnalysisError?

    init(_ error: QuerySyntaxError) { syntax = error }
    init(_ error: XapianError) { database = error }
    init(_ error: AnalysisError) { analysis = error }

    /// What is wrong, on one line.
    public var description: String {
        if let syntax { return syntax.description }
        if let database { return database.description }
        return analysis.map(String.init(describing:)) ?? "the query can't be answered"
    }
}
