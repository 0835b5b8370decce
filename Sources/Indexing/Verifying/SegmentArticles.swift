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
        if trustsSums { try SegmentSeal.watch(folder) }
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
        for entry in (try? database.terms(ofDocument: number)) ?? [] {
            reading.id = reading.id ?? Self.value(of: entry.term, Schema.id)
            reading.pathKey = reading.pathKey ?? Self.value(of: entry.term, Schema.path)
        }
        return reading
    }

    private static func value(of term: Term, _ field: Field) -> String? {
        let prefix = Array(field.prefix.utf8)
        guard term.bytes.starts(with: prefix) else { return nil }
        return String(validating: term.bytes.dropFirst(prefix.count), as: UTF8.self)
    }
}
