import Schema
import Xapian

/// The ids of an index.
enum Identifiers {
    /// Ids that stand for more than one article, and articles by their ids, hidden ones too.
    static func count(
        in database: borrowing Database, _ path: String
    ) throws(IndexError) -> (repeated: [String], articles: Int) {
        do throws(XapianError) {
            var repeated: [String] = []
            var articles = 0
            var last: Term?
            while true {
                let batch = try database.terms(
                    withPrefix: Term(Schema.id.prefix), after: last, limit: 10_000)
                for entry in batch {
                    articles += entry.termFrequency
                    if entry.termFrequency > 1,
                        try database.documents(withTerm: entry.term, limit: 2).count > 1
                    {
                        let bytes = entry.term.bytes.dropFirst(Schema.id.prefix.utf8.count)
                        repeated.append(String(decoding: bytes, as: UTF8.self))
                    }
                }
                guard let end = batch.last else { break }
                last = end.term
            }
            return (repeated, articles)
        } catch {
            throw IndexError(wrapping: error, path: path)
        }
    }
}
