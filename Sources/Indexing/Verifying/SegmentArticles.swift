import Schema
import Xapian

/// The articles of one segment, read one by one: damage costs the article it hits and no other.
struct SegmentArticles: ~Copyable {
    /// An article as far as it can be read.
    struct Reading {
        /// Its number in the segment.
        var number: Int
        /// The record; none where it is damaged.
        var stored: StoredArticle?
        /// The id, where the terms of the article still tell it and the record doesn't.
        var id: String?
        /// The key of its path, where the terms still tell it and the record doesn't.
        var pathKey: String?
    }

    private let database: Database
    /// The articles that the segment says it holds.
    let count: Int
    private let last: DocumentID

    /// Opens a segment; where it has checksums, and they are to be trusted, every read is checked.
    init(_ folder: String, trustsSums: Bool = true) throws(IndexError) {
        // Records don't depend on it, and what it holds is made from them again.
        if trustsSums { try SegmentSeal.watch(folder, without: SegmentSeal.positions) }
        do throws(XapianError) {
            let database = try Database(path: folder)
            let statistics = try database.statistics
            count = statistics.documentCount
            last = statistics.lastDocumentID
            self.database = database
        } catch {
            throw IndexError(wrapping: error, path: folder)
        }
    }

    /// Hands over every article, those that can't be read too.
    func forEach(_ body: (Reading) throws(IndexError) -> Void) throws(IndexError) {
        guard last > 0 else { return }
        for number in 1...last {
            let data: [UInt8]
            do throws(XapianError) {
                guard let read = try database.storedData(number) else { continue }
                data = read
            } catch {
                try body(damaged(number))
                continue
            }
            if let stored = StoredArticle(decoding: data) {
                try body(Reading(number: Int(number), stored: stored))
            } else {
                try body(damaged(number))
            }
        }
    }

    private func damaged(_ number: DocumentID) -> Reading {
        var reading = Reading(number: Int(number))
        reading.id = value(of: Schema.id, number)
        reading.pathKey = value(of: Schema.path, number)
        return reading
    }

    /// What an article holds in a field, looked for in the lists of all that is in it.
    ///
    /// Cost: a look at each value of the field, some ten microseconds each; only for damage.
    private func value(of field: Field, _ number: DocumentID) -> String? {
        let prefix = Term(field.prefix)
        var last: Term?
        while let batch = try? database.terms(withPrefix: prefix, after: last, limit: 1_000),
            let end = batch.last
        {
            for entry in batch {
                let found = try? database.documents(
                    withTerm: entry.term, after: number - 1, limit: 1)
                if found?.first == number {
                    let bytes = entry.term.bytes.dropFirst(prefix.bytes.count)
                    return String(validating: bytes, as: UTF8.self)
                }
            }
            last = end.term
        }
        return nil
    }
}
