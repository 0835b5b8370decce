/// `Name: value` lines, as WARC, HTTP and mail have them.
struct HeaderFields {
    /// Lines beyond this are dropped: no real record has as many.
    static let mostLines = 2_000
    /// Longest line; some servers send cookies of many kilobytes.
    static let longestLine = 1 << 17

    private var fields: [(name: String, value: String)] = []

    /// The first value of a name, written in lower case.
    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// All values of a name, written in lower case.
    func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    var isEmpty: Bool { fields.isEmpty }

    /// Takes a line; a line that begins with white space goes on with the one before.
    mutating func add(_ line: ArraySlice<UInt8>) {
        guard fields.count < Self.mostLines else { return }
        if line.first == 32 || line.first == 9 {
            guard !fields.isEmpty else { return }
            // The whole value may stand on the lines after the name.
            let before = fields[fields.count - 1].value
            fields[fields.count - 1].value =
                (before.isEmpty ? "" : before + " ") + Self.text(line)
        } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
            let name = Self.text(line[..<colon]).lowercased()
            fields.append((name, Self.text(line[(colon + 1)...])))
        }
    }

    /// Reads lines up to the empty one.
    static func read(_ input: ByteInput) throws(IngestionError) -> HeaderFields {
        var fields = HeaderFields()
        while let line = try input.line(limit: longestLine) {
            let content = withoutLineEnd(line)
            if content.isEmpty { break }
            fields.add(content)
        }
        return fields
    }

    static func withoutLineEnd(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line
        if line.last == 10 { line = line.dropLast() }
        if line.last == 13 { line = line.dropLast() }
        return line
    }

    /// The text of a value; bytes that aren't UTF-8 are taken for Latin-1.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        let text =
            String(validating: bytes, as: UTF8.self)
            ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        return text.trimmed
    }
}
