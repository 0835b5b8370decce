/// Names that the user has given a meaning, above all that `RecordKeys` knows (`--map name=field`).
public struct FieldMap: Hashable, Sendable, CustomStringConvertible {
    /// The fields that a name can be mapped to.
    public static let fields = RecordKeys.Field.allCases.map(\.rawValue)

    private var fields: [String: String] = [:]

    /// A map without names.
    public init() {}

    /// Adds what a user wrote: `name=field`, with dots in the name for objects in objects.
    ///
    /// - Returns: whether it could be understood.
    public mutating func add(_ text: String) -> Bool {
        guard let sign = text.lastIndex(of: "=") else { return false }
        let name = String(text[..<sign])
        let field = String(text[text.index(after: sign)...])
        guard !name.isEmpty, Self.fields.contains(field) else { return false }
        fields[name] = field
        return true
    }

    /// All of it, as it was written, in order of the names.
    public var description: String {
        fields.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "\n")
    }

    /// The names that have a meaning.
    var names: Set<String> { Set(fields.keys) }

    /// Whether a member of a record must be kept for one of the names.
    func wants(_ key: String) -> Bool {
        guard !fields.isEmpty else { return false }
        return fields.keys.contains { $0 == key || $0.hasPrefix(key + ".") }
    }

    /// The mapped values of a record.
    func values(in members: [String: JSONValue]) -> [(RecordKeys.Field, JSONValue)] {
        fields.sorted { $0.key < $1.key }.compactMap { name, field in
            guard let field = RecordKeys.Field(rawValue: field),
                let value = Self.value(name, in: members)
            else { return nil }
            return (field, value)
        }
    }

    private static func value(_ name: String, in members: [String: JSONValue]) -> JSONValue? {
        if let value = members[name] { return value }
        guard let dot = name.firstIndex(of: "."),
            case .object(let inner)? = members[String(name[..<dot])]
        else { return nil }
        return value(String(name[name.index(after: dot)...]), in: inner)
    }

    /// Under which key a record keeps a mapped value; no normalised key has a space.
    static func key(of field: RecordKeys.Field) -> String { " " + field.rawValue }
}
