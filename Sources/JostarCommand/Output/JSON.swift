import FoundationEssentials

/// The one way in which this program writes JSON.
enum JSON {
    /// A value on one line, keys in order of their names.
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
