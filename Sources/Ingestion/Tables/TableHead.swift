/// Tells the head of a table from that of other text, and what stands between its fields.
enum TableHead {
    private static let delimiters: [UInt8] = [
        UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|"),
    ]

    /// The delimiter, if the first line names columns that an article has.
    ///
    /// Two known names, one of them of text or title; for names that end in `.csv` or `.tsv` any first
    /// line with a delimiter will do.
    static func delimiter(
        _ head: ArraySlice<UInt8>, name: String, columns: Set<String>
    ) -> UInt8? {
        let isNamed = name.hasSuffix(".csv") || name.hasSuffix(".tsv")
        // A header is short, and it must be seen as a whole.
        guard let end = head.firstIndex(where: { $0 == 10 || $0 == 13 }), end > head.startIndex,
            end - head.startIndex < 2_000
        else { return nil }
        let line = head[..<end]
        let counted = delimiters.map { delimiter in
            (delimiter: delimiter, names: TableRows.fields(of: line, delimiter: delimiter))
        }
        guard
            let best = counted.max(by: {
                known($0.names, columns) * 1_000 + $0.names.count
                    < known($1.names, columns) * 1_000 + $1.names.count
            }), best.names.count > 1
        else { return nil }
        if isNamed { return best.delimiter }
        let isArticle = best.names.contains {
            let key = RecordKeys.normalised($0)
            return columns.contains($0) || RecordKeys.tells(key, .text)
                || RecordKeys.tells(key, .title)
        }
        // Prose has known words between commas, too, but not so many, and never one a field.
        let count = known(best.names, columns)
        let isHeader = best.names.allSatisfy { $0.utf8.count <= 40 && !$0.hasSuffix(".") }
        return isArticle && isHeader && (count >= 3 || count == 2 && best.names.count <= 4)
            ? best.delimiter : nil
    }

    private static func known(_ names: [String], _ columns: Set<String>) -> Int {
        names.count { columns.contains($0) || RecordKeys.isKnown(RecordKeys.normalised($0)) }
    }
}
