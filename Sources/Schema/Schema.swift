/// The one table of fields that indexing, querying and help all read.
public enum Schema {
    /// The version of everything that is written: terms, slots, records, ledger.
    ///
    /// An index of another version is refused, never misread. Raise it with every change of what
    /// an index holds, and say so in CHANGELOG.md under "Index format".
    public static let formatVersion = 6

    /// The metadata key under which each segment states its format version.
    public static let formatKey = "jostar.format"

    /// All words of the article that can be searched, its title included.
    public static let text = Field(
        name: "text", prefix: "", kind: .text, slot: nil,
        help: "words anywhere in title or text (the default)", example: "text:siege")
    /// The words of the title alone.
    public static let title = Field(
        name: "title", prefix: "S", kind: .text, slot: nil,
        help: "words of the title", example: "title:airstrike")
    /// The names of authors and contributors.
    public static let author = Field(
        name: "author", prefix: "A", kind: .text, slot: nil,
        help: "words of an author's or contributor's name", example: "author:Mandl")
    /// Who published it; the slot holds the name as shown.
    public static let outlet = Field(
        name: "outlet", prefix: "XO", kind: .keyword, slot: 0,
        help: "the outlet, by name or masthead", example: "outlet:Sputnik")
    /// The day of publication as `YYYYMMDD`.
    public static let published = Field(
        name: "published", prefix: "D", kind: .key, slot: 1,
        help: "day of publication (use --after and --before)", example: "")
    /// The month of publication as facets count it: `YYYY-MM`.
    public static let month = Field(
        name: "month", prefix: "M", kind: .key, slot: 2,
        help: "month of publication (use --after and --before)", example: "")
    /// The language as a BCP 47 code in lower case.
    public static let language = Field(
        name: "language", prefix: "L", kind: .keyword, slot: 3,
        help: "the language, as a code such as en or fa", example: "language:en")
    /// Pairs of neighbouring characters in Chinese and Japanese title and text, and the last of each
    /// run alone (`HanBigrams`): without positions, counted as often as they occur.
    public static let bigram = Field(
        name: "bigram", prefix: "XB", kind: .key, slot: nil,
        help: "pairs of Chinese and Japanese characters", example: "")
    /// The key that makes an article one.
    public static let id = Field(
        name: "id", prefix: "Q", kind: .key, slot: nil, help: "the article's id", example: "")
    /// The file an article was read from, hashed.
    public static let path = Field(
        name: "path", prefix: "XP", kind: .key, slot: nil, help: "the file read", example: "")
    /// The names of fields that an article lacks, for "unknown" as a filter.
    public static let missing = Field(
        name: "missing", prefix: "XN", kind: .key, slot: nil, help: "what is unknown", example: "")

    /// Every field.
    public static let fields = [
        text, title, author, outlet, published, month, language, bigram, id, path, missing,
    ]

    /// The field that a user means by a name in a query, in any case.
    public static func queryField(named name: some StringProtocol) -> Field? {
        let wanted = name.lowercased()
        return fields.first { $0.isQueryable && $0.name == wanted }
    }
}
