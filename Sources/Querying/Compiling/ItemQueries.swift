import Schema
import Xapian

extension QueryItem {
    /// What an article holds that holds the item in any of its ways.
    var query: Query {
        let found = variants.filter { $0.frequency > 0 }
        let queries = found.map { variant in
            let terms = variant.forms.map {
                Term(bytes: TermKey.bytes(prefix: field.prefix, $0))
            }
            return terms.count == 1 ? Query.term(terms[0]) : Query.phrase(terms)
        }
        let query: Query =
            switch queries.count {
            case 0: .nothing
            case 1: queries[0]
            default: .synonym(queries)
            }
        let weighed = hasOwnWeight(found) ? lifted(query, by: queries[0]) : query
        return share < 1 ? .scaled(by: share, weighed) : weighed
    }

    /// What helps an article that holds an item of the query.
    var help: Query? {
        guard !relatives.isEmpty else { return nil }
        let queries = relatives.map { relative in
            Query.term(Term(bytes: TermKey.bytes(prefix: field.prefix, relative.forms[0])))
        }
        let query = queries.count == 1 ? queries[0] : Query.synonym(queries)
        return .scaled(by: Self.relativesShare * share, query)
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
