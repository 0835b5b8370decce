import Indexing
import TextAnalysis

/// The forms of the best articles, each with how many of them hold it and what it weighs there.
///
/// Forms stand as bytes under their hashes and not as strings: of some thousand
/// words few are looked at more closely.
struct SharedForms {
    struct Entry {
        var form: [UInt8]
        var weight = 0.0
        var articles = 0
        /// In the article that is being added.
        var count = 0
    }

    private(set) var entries: [Entry] = []
    private var places: [UInt64: Int] = [:]
    private var touched: [Int] = []
    private var tokens = TokenBuffer()

    /// The bytes of an article that are looked at.
    private static let longestText = 6_000

    /// The blocks that hold the beginning of an article.
    static func blocks(_ spans: [StoredArticle.Span]) -> Range<Int> {
        var left = longestText
        for span in spans {
            left -= span.range.count
            if left <= 0 { return 0..<span.block + 1 }
        }
        return 0..<Int.max
    }

    /// Adds the beginning of an article, which counts for a share.
    mutating func add(_ stored: StoredArticle, share: Double, _ analyzer: inout Analyzer) {
        var left = Self.longestText
        for span in stored.spans {
            guard left > 0 else { break }
            let text = stored.text(of: span)
            left -= text.utf8.count
            analyzer.analyze(text, into: &tokens)
            for index in tokens.indices { tokens.withForm(at: index) { count($0) } }
        }
        for place in touched {
            let count = Double(entries[place].count)
            entries[place].weight += share * count * 2.2 / (count + 1.2)
            entries[place].articles += 1
            entries[place].count = 0
        }
        touched.removeAll(keepingCapacity: true)
    }

    private mutating func count(_ form: UnsafeBufferPointer<UInt8>) {
        let hash = ByteHash.of(form)
        let place: Int
        if let known = places[hash] {
            place = known
        } else {
            place = entries.count
            places[hash] = place
            entries.append(Entry(form: Array(form)))
        }
        if entries[place].count == 0 { touched.append(place) }
        entries[place].count += 1
    }

    /// Leaves a form out.
    mutating func remove(_ form: String) {
        if let place = places[ByteHash.of(form.utf8)] { entries[place].articles = 0 }
    }
}
