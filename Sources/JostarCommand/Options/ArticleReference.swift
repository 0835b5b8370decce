import Indexing
import Jostar

/// How a user names an article: as search results do, by its id, its file, or its file and record.
struct ArticleReference {
    /// What was typed, as one text.
    let text: String

    /// The words of a command line; `in/a.jsonl, record 2` needs no quotes.
    init(_ words: [String]) {
        // Search results put names written from right to left between directional isolates.
        let isolates: Set<Unicode.Scalar> = ["\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}"]
        var scalars = String.UnicodeScalarView()
        for scalar in words.joined(separator: " ").unicodeScalars where !isolates.contains(scalar) {
            scalars.append(scalar)
        }
        text = String(scalars)
    }

    /// The articles that it may mean.
    func articles(in session: SearchSession) throws(JostarError) -> [ArticleListing] {
        if let stored = try session.article(id: text) { return [ArticleListing(stored.article)] }
        let ofFile = try session.articles(ofFile: text)
        guard ofFile.isEmpty, let (path, record) = pathAndRecord else { return ofFile }
        return try session.articles(ofFile: path).filter { $0.record == record }
    }

    /// `a.jsonl, record 2`, `a.jsonl 2`, `a.jsonl:2` → `a.jsonl`, 2.
    var pathAndRecord: (path: String, record: Int)? {
        let digits = text.reversed().prefix { $0.isASCII && $0.isNumber }
        guard let record = Int(String(digits.reversed())) else { return nil }
        let front = text.dropLast(digits.count)
        for separator in [", record ", " record ", " ", ":"] where front.hasSuffix(separator) {
            let path = front.dropLast(separator.count)
            return path.isEmpty ? nil : (String(path), record)
        }
        return nil
    }
}
