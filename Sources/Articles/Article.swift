/// A news article as it was scraped: what it says, and what is known about it.
public struct Article: Hashable, Sendable {
    /// The key given by the source, or made from its path; the same for the same article always.
    public var id: String
    /// The file it was read from.
    public var path: String
    /// Its 1-based number within a file that holds several; absent where the file is the article.
    public var record: Int?
    /// Its own web address.
    public var url: String?
    /// Its headline.
    public var title: Fact<String>?
    /// Who published it.
    public var outlet: Fact<Outlet>?
    /// The persons or agencies named as its authors.
    public var authors: [Fact<String>]
    /// Others named with it: who sent, translated or forwarded it.
    public var contributors: [Fact<String>]
    /// When it was first published; never the day on which it was crawled.
    public var published: Fact<ArticleDate>?
    /// When it was last changed, as it says.
    public var modified: Fact<ArticleDate>?
    /// When the page was fetched or printed.
    public var crawled: Fact<ArticleDate>?
    /// The language of most of its text, as a BCP 47 code; `mul` where there is no such language, but several.
    public var language: Fact<String>?
    /// The part of the outlet it stands in: `World`, `Wirtschaft`.
    public var section: Fact<String>?
    /// Its keywords, in the outlet's order.
    public var tags: [Fact<String>]
    /// What the outlet says of it in a sentence or two, for links and lists.
    public var description: Fact<String>?
    /// The address or agency that a reprinted story came from.
    public var origin: Fact<String>?
    /// Every block of the page in reading order, boilerplate included, the title left out.
    public var blocks: [Passage]

    /// An article of which only the source is known yet.
    public init(id: String, path: String, record: Int? = nil) {
        self.id = id
        self.path = path
        self.record = record
        authors = []
        contributors = []
        tags = []
        blocks = []
    }

    /// The blocks that are indexed and may be results, in reading order.
    public var passages: [Passage] { blocks.filter(\.kind.isSearchable) }

    /// The languages of its text: the one of most of it, then others in reading order.
    public var languages: [String] {
        var languages = [language?.value].compactMap { $0 == "mul" ? nil : $0 }
        for passage in passages {
            if let code = passage.language, !languages.contains(code) { languages.append(code) }
        }
        return languages
    }

    /// The blocks that are kept but never searched, in reading order.
    public var boilerplate: [Passage] { blocks.filter { !$0.kind.isSearchable } }
}
