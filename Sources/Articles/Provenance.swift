/// Where a fact about an article was read.
///
/// A struct with named members, not an enumeration: later readers add places of their own.
public struct Provenance: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The name that output carries, in lower case ASCII.
    public let rawValue: String

    /// A provenance by its name in output.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Said by the user for this run (`--outlet`, `--published`).
    public static let user = Provenance(rawValue: "user")
    /// A rule in the user's `sources` file.
    public static let sources = Provenance(rawValue: "sources")
    /// A field of the input record (JSON Lines).
    public static let record = Provenance(rawValue: "record")
    /// Linked data in the page (JSON-LD, schema.org).
    public static let jsonLD = Provenance(rawValue: "json-ld")
    /// Open Graph properties of the page.
    public static let openGraph = Provenance(rawValue: "opengraph")
    /// Dublin Core elements of the page.
    public static let dublinCore = Provenance(rawValue: "dublin-core")
    /// Other `meta` elements of the page.
    public static let meta = Provenance(rawValue: "meta")
    /// Microdata or RDFa on elements of the page.
    public static let microdata = Provenance(rawValue: "microdata")
    /// A `time` element of the page.
    public static let time = Provenance(rawValue: "time")
    /// The page's `title` element.
    public static let pageTitle = Provenance(rawValue: "title")
    /// A heading of the page.
    public static let heading = Provenance(rawValue: "heading")
    /// Several places that agree or that only together say it.
    public static let agreement = Provenance(rawValue: "agreement")
    /// The record of a crawl (WARC, ARC) or a note of the program that saved the page.
    public static let crawl = Provenance(rawValue: "crawl")
    /// Metadata of the page itself.
    public static let metadata = Provenance(rawValue: "metadata")
    /// The shape of a web address.
    public static let url = Provenance(rawValue: "url")
    /// The visible text: a title line, a dateline, a byline.
    public static let text = Provenance(rawValue: "text")
    /// The visible name or address of the site at the head of the page.
    public static let masthead = Provenance(rawValue: "masthead")
    /// The name of the file.
    public static let file = Provenance(rawValue: "file")
    /// Computed from the text by a detector.
    public static let detected = Provenance(rawValue: "detected")

    /// The name that output carries.
    public var description: String { rawValue }
}
