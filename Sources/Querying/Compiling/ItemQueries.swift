import Schema
import Xapian

extension QueryItem {
    /// What an article holds that holds the item in any of its ways.
    var query: Query {
        let found = variants.filter { $0.frequency > 0 }
        let query = group(found)
        let weighed = hasOwnWeight(found) ? lifted(query, by: group([found[0]])) : query
        return share < 1 ? .scaled(by: share, weighed) : weighed
    }

    /// What helps an article that holds an item of the query.
    var help: Query? {
        var helping = parts.map { Query.scaled(by: Self.partShare * share, group($0)) }
        if !relatives.isEmpty {
            helping.append(.scaled(by: Self.relativesShare * share, group(relatives)))
        }
        return helping.isEmpty ? nil : helping.count == 1 ? helping[0] : .or(helping)
    }

    /// What holds any of some ways, weighed as one word.
    private func group(_ ways: [Variant]) -> Query {
        let queries = ways.map { way in
            let terms = way.forms.map { Term(bytes: TermKey.bytes(prefix: field.prefix, $0)) }
            return terms.count == 1 ? Query.term(terms[0]) : Query.phrase(terms)
        }
        return switch queries.count {
        case 0: .nothing
        case 1: queries[0]
        default: .synonym(queries)
        }
    }

    /// Whether an article that holds the form as asked is better than one that holds another.
    private func hasOwnWeight(_ found: [Variant]) -> Bool {
        guard found.count > 1, !isPhrase, let first = found.first else { return false }
        return first == variants.first && first.forms.count == 1
    }

    private func lifted(_ query: Query, by exact: Query) -> Query {
        .andMaybe(query, .scaled(by: Self.exactShare, exact))
    }

    /// Whether two items ask for the same.
    func asksForSame(as other: QueryItem) -> Bool {
        field == other.field && variants.first?.forms == other.variants.first?.forms
            && isPhrase == other.isPhrase
    }
}
