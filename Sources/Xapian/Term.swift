/// A key of the index: bytes that are mostly text, often with a prefix that says what they mean.
///
/// Terms are ordered by their bytes, as in the index. They may hold any bytes, zero included.
public struct Term: Hashable, Sendable {
    /// The bytes, prefix included.
    public var bytes: [UInt8]

    /// The most bytes a term may have in a database, a zero byte counting twice.
    public static let maximumLength = 245

    /// A term of bytes.
    public init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A term of text, stored as UTF-8.
    public init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The bytes as text; what isn't UTF-8 shows as replacement characters.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension Term: Comparable {
    /// Whether one term comes before another in the index.
    public static func < (left: Term, right: Term) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

extension Term: ExpressibleByStringLiteral, CustomStringConvertible {
    /// A term of literal text.
    public init(stringLiteral text: String) {
        self.init(text)
    }

    /// The term as text.
    public var description: String { text }
}

/// The number of a document within a database, from 1 upwards; it means nothing in another
/// database.
public typealias DocumentID = UInt32

/// The number of a column of values that documents carry.
public typealias ValueSlot = UInt32
