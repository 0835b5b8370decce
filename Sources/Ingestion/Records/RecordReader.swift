internal import Articles

/// Turns one record into an article.
///
/// Which keys tell what is in `RecordKeys`; others are passed over. The text is trusted: all of it
/// is the article's.
struct RecordReader {
    let place: Place
    var map = FieldMap()

    /// The articles of one JSON object: one, or those in the array it wraps.
    func articles(
        from bytes: ArraySlice<UInt8>, onProblem: (IngestionError) -> Void
    ) throws(IngestionError) -> [Article] {
        let members: [String: JSONValue]
        do throws(JSONFault) {
            members = try bytes.withUnsafeBufferPointer { (buffer) throws(JSONFault) in
                try JSONScanner.members(of: buffer) {
                    RecordKeys.wanted.contains(RecordKeys.normalised($0)) || map.wants($0)
                }
            }
        } catch {
            throw place.problem(
                .badRecord, "\(error.message) at byte \(error.offset + 1)",
                hint: "one JSON object a line is expected")
        }
        let record = Record(members: members, map: map)
        let held = record.text == nil ? record.held : []
        guard !held.isEmpty else { return [try article(record, onProblem: onProblem)] }
        var articles: [Article] = []
        for (index, members) in held.enumerated() {
            let inner = RecordReader(place: place.record(index + 1), map: map)
            do throws(IngestionError) {
                articles.append(
                    try inner.article(
                        Record(members: members, map: map), onProblem: onProblem))
            } catch {
                onProblem(error)
            }
        }
        return articles
    }

    /// The article of a record, with what could not be read of it.
    func article(
        _ source: Record, onProblem: (IngestionError) -> Void
    ) throws(IngestionError) -> Article {
        let title = source.line(.title)
        let text = source.text ?? ""
        guard title != nil || !text.trimmed.isEmpty else {
            throw place.problem(
                .badRecord, "neither text nor title",
                hint: "name the text “text” or “body”, or say which it is with --map NAME=text")
        }
        var article = place.article(id: source.line(.id))
        article.title = title.map { Fact(MarkupText.line($0), from: .record) }
        article.url = source.line(.url) { key, value in
            key == "url" || key.hasPrefix(" ") || WebAddress.host(of: value) != nil
        }
        article.outlet = source.line(.outlet) { _, value in !value.contains("://") }
            .map { Fact(Outlet(name: Self.withoutWWW($0)), from: .record) }
        article.authors = source.list(.authors).map { Fact($0, from: .record) }
        article.language = source.line(.language).map {
            Fact(LanguageCodes.short($0), from: .record)
        }
        article.blocks = Self.paragraphs(of: text).map { Passage(.body, $0, reason: "record") }
        withoutActuallyEscaping(onProblem) { onProblem in
            let stated = StatedDate(place: place, onProblem: onProblem)
            article.crawled =
                stated.first(
                    of: source.lines(.crawled), from: .record, since: StatedDate.firstCrawl,
                    read: RecordDate.read)
                ?? article.crawled
            article.published = stated.first(
                of: source.lines(.published), from: .record, crawled: article.crawled?.value,
                read: RecordDate.read)
        }
        return article
    }

    private static func withoutWWW(_ name: String) -> String {
        name.lowercased().hasPrefix("www.") ? String(name.dropFirst(4)) : name
    }

    /// Paragraphs of plain text or of markup.
    static func paragraphs(of text: String) -> [String] {
        if MarkupText.isMarkup(text) { return MarkupText.paragraphs(text) }
        return plainParagraphs(of: text)
    }

    /// Paragraphs as blank lines divide them; where there are none, every line is one.
    private static func plainParagraphs(of text: String) -> [String] {
        guard !LongText.isLong(text) else { return LongText.paragraphs(of: text) }
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
