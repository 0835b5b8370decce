/// What part of a page a block of text is.
public struct PassageKind: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The name that output carries, in lower case ASCII.
    public let rawValue: String

    /// A kind by its name in output.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A paragraph of the article.
    public static let body = PassageKind(rawValue: "body")
    /// A heading inside the article.
    public static let heading = PassageKind(rawValue: "heading")
    /// The words under a picture.
    public static let caption = PassageKind(rawValue: "caption")
    /// An entry of a list.
    public static let list = PassageKind(rawValue: "list")
    /// A block of quoted words.
    public static let quote = PassageKind(rawValue: "quote")
    /// A row of a table, its cells parted by tabs.
    public static let table = PassageKind(rawValue: "table")
    /// The head of the page: the outlet's name, motto, section; text that can be searched.
    public static let masthead = PassageKind(rawValue: "masthead")
    /// Navigation, forms, share links, related headlines, comment boxes; never searched.
    public static let boilerplate = PassageKind(rawValue: "boilerplate")

    /// Whether it is the article's own running text: not a caption, not the head of the page.
    public var isText: Bool {
        self == .body || self == .heading || self == .list || self == .quote || self == .table
    }

    /// Whether blocks of this kind are indexed and may be results.
    public var isSearchable: Bool { self != .boilerplate }

    /// The name that output carries.
    public var description: String { rawValue }
}

/// A block of an article's text: the unit that is read and shown.
public struct Passage: Hashable, Sendable {
    /// What part of the page it is.
    public var kind: PassageKind
    /// Its characters, without leading or trailing white space.
    public var text: String
    /// Why it was taken for what it is, in a few words; for `extract --explain` and tests.
    public var reason: String?
    /// Its language as a BCP 47 code, where that isn't the article's.
    public var language: String?

    /// A block of text of a kind.
    public init(_ kind: PassageKind, _ text: String, reason: String? = nil) {
        self.kind = kind
        self.text = text
        self.reason = reason
    }
}
