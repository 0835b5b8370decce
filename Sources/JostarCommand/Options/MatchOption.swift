import ArgumentParser
import Querying

/// How many words of a query an article must hold.
enum MatchOption: String, ExpressibleByArgument, CaseIterable {
    /// All of them.
    case all
    /// Any of them.
    case any

    var mode: MatchMode { self == .all ? .all : .any }
}
