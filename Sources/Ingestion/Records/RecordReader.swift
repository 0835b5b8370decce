internal import Articles

/// Turns one JSON object into an article.
///
/// Keys: `id` or `_id`; `title`; `text` or `body`; `outlet`; `published` or `date`; `url`; `lang` or
/// `language`; `authors`. Others are passed over. The text is trusted: all of it is the article's.
struct RecordReader {
    let file: InputFile

    private static let wanted: Set<String> = [
        "id", "_id", "title", "text", "body", "outlet", "published", "date", "url", "lang",
        "language", "authors",
    ]

    /// The article of a record, with what could not be read of it.
    func article(
        from bytes: ArraySlice<UInt8>, record: Int, onProblem: (IngestionError) -> Void
    ) throws(IngestionError) -> Article {
        let members: [String: JSONValue]
        do throws(JSONFault) {
            members = try Self.members(of: bytes)
        } catch {
            throw IngestionError(
                .badRecord, "\(error.message) at byte \(error.offset + 1)", path: file.path,
                record: record, hint: "one JSON object a line is expected")
        }
        return try article(Record(members: members), record: record, onProblem: onProblem)
    }

    private static func members(of bytes: ArraySlice<UInt8>) throws(JSONFault) -> [String:
        JSONValue]
    {
        try bytes.withUnsafeBufferPointer { (buffer) throws(JSONFault) in
            try JSONScanner.members(of: buffer, wanted: wanted)
        }
    }

    private func article(
        _ source: Record, record: Int, onProblem: (IngestionError) -> Void
    ) throws(IngestionError) -> Article {
        let title = source.line("title")
        let text = source.text("text") ?? source.text("body") ?? ""
        guard title != nil || !text.trimmed.isEmpty else {
            throw IngestionError(
                .badRecord, "neither text nor title", path: file.path, record: record,
                hint: "name the text “text” or “body”")
        }
        let id = source.line("id") ?? source.line("_id")
        var article = Article(
            id: id ?? StableID.make(path: file.path, record: record), path: file.path,
            record: record)
        article.title = title.map { Fact($0, from: .record) }
        article.url = source.line("url")
        article.outlet = source.line("outlet").map { Fact(Outlet(name: $0), from: .record) }
        article.authors = source.list("authors").map { Fact($0, from: .record) }
        article.language = (source.line("lang") ?? source.line("language"))
            .map { Fact($0, from: .record) }
        article.blocks = Self.paragraphs(of: text).map { Passage(.body, $0, reason: "record") }
        if let date = source.line("published") ?? source.line("date") {
            article.published = RecordDate.read(date).map {
                Fact($0, from: .record, evidence: date)
            }
            if article.published == nil {
                onProblem(
                    IngestionError(
                        .badDate, "no date can be read from “\(date.prefix(60))”", path: file.path,
                        record: record, hint: "write dates as YYYY-MM-DD"))
            }
        }
        return article
    }

    /// Paragraphs as blank lines divide them; where there are none, every line is one.
    static func paragraphs(of text: String) -> [String] {
        let lines = PageLines.raw(text)
        guard lines.contains(where: { $0.gap > 0 }) else { return lines.map(\.text) }
        var paragraphs: [String] = []
        for line in lines {
            if line.gap > 0 || paragraphs.isEmpty {
                paragraphs.append(line.text)
            } else {
                paragraphs[paragraphs.count - 1] += "\n" + line.text
            }
        }
        return paragraphs
    }
}

/// The members of a record, read leniently.
private struct Record {
    let members: [String: JSONValue]

    /// A string or number on one line; nothing where it's empty or of another type.
    func line(_ key: String) -> String? {
        let text: String
        switch members[key] {
        case .string(let value): text = value.trimmed
        case .number(let value): text = value
        default: return nil
        }
        return text.isEmpty ? nil : text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// A text, or an array of its paragraphs.
    func text(_ key: String) -> String? {
        switch members[key] {
        case .string(let text): text.replacingNulls
        case .array(let parts):
            parts.compactMap { part in if case .string(let text) = part { text } else { nil } }
                .joined(separator: "\n\n").replacingNulls
        default: nil
        }
    }

    /// Names: an array of strings or of objects with a `name`, or one string with `;` between.
    func list(_ key: String) -> [String] {
        let names: [String]
        switch members[key] {
        case .string(let text): names = text.split(separator: ";").map(\.trimmed)
        case .array(let parts): names = parts.compactMap(Self.name)
        case .object: names = [members[key]].compactMap { $0 }.compactMap(Self.name)
        default: names = []
        }
        return names.filter { !$0.isEmpty }
    }

    private static func name(_ value: JSONValue) -> String? {
        switch value {
        case .string(let text): text.trimmed
        case .object(let members):
            if case .string(let text)? = members["name"] { text.trimmed } else { nil }
        default: nil
        }
    }
}

extension String {
    /// Without NUL characters, which no index term may rely on.
    fileprivate var replacingNulls: String {
        utf8.withContiguousStorageIfAvailable({ $0.contains(0) }) ?? utf8.contains(0)
            ? String(String.UnicodeScalarView(unicodeScalars.filter { $0.value != 0 })) : self
    }
}
