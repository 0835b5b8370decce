import FoundationEssentials

/// Any JSON, for looking at what the program wrote.
public indirect enum ParsedJSON: Decodable, Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number.
    case number(Double)
    /// A string.
    case string(String)
    /// An array.
    case array([ParsedJSON])
    /// An object.
    case object([String: ParsedJSON])

    /// Reads the text of a JSON document.
    public init(parsing text: String) throws {
        self = try JSONDecoder().decode(ParsedJSON.self, from: Data(text.utf8))
    }

    /// Reads whatever stands there.
    public init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let string = try? value.decode(String.self) {
            self = .string(string)
        } else if let array = try? value.decode([ParsedJSON].self) {
            self = .array(array)
        } else {
            self = .object(try value.decode([String: ParsedJSON].self))
        }
    }

    /// The member of an object; `null` where there is none.
    public subscript(name: String) -> ParsedJSON {
        if case .object(let members) = self { members[name] ?? .null } else { .null }
    }

    /// The element of an array; `null` where there is none.
    public subscript(place: Int) -> ParsedJSON {
        elements.indices.contains(place) ? elements[place] : .null
    }

    /// Whether an object has a member, `null` or not.
    public func has(_ name: String) -> Bool {
        if case .object(let members) = self { members[name] != nil } else { false }
    }

    /// The elements of an array; none of anything else.
    public var elements: [ParsedJSON] {
        if case .array(let elements) = self { elements } else { [] }
    }

    /// The string, if it is one.
    public var string: String? {
        if case .string(let string) = self { string } else { nil }
    }

    /// The number, if it is one.
    public var number: Double? {
        if case .number(let number) = self { number } else { nil }
    }
}
