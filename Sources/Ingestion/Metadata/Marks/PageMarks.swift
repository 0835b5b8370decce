internal import Articles

/// What the markup of a page says of its article, gathered in one walk, nothing decided yet.
struct PageMarks {
    /// A `meta` element that tells something.
    struct Meta {
        let role: MetaRole
        let name: String
        let value: String
    }

    /// A heading as it stands on the page.
    struct Heading {
        let text: String
        let level: Int
        let order: Int
        let zone: PageZone
        /// Whether its markup calls it the headline.
        let isHeadline: Bool
    }

    /// A `time` element, or a text whose markup or shape says that it may be a date.
    struct Dated {
        let text: String
        /// The machine-readable date, where there is one.
        let stamp: String?
        let order: Int
        let zone: PageZone
        let cue: DateCue
        /// Whether the date stands in a link to another page.
        let isLinked: Bool
    }

    /// A text whose markup says that it names an author.
    struct Named {
        let text: String
        let order: Int
        let zone: PageZone
        let cue: AuthorCue
    }

    var metas: [Meta] = []
    var linkedData: [String] = []
    var title: String?
    var canonical: String?
    var language: String?
    var headings: [Heading] = []
    var dated: [Dated] = []
    var named: [Named] = []
    /// The publisher, section and description that microdata name.
    var items: [MetaRole.Fact: String] = [:]
    /// Short texts in reading order with their places: for bylines, labels, datelines.
    var lines: [(text: String, order: Int, zone: PageZone)] = []
    /// When a program saved the page, as it notes in a comment, and from where.
    var saved: String?
    var savedFrom: String?

    /// The first value of a fact among `meta` elements that aren't vague, then among all.
    func values(_ fact: MetaRole.Fact) -> [Meta] {
        let all = metas.filter { $0.role.fact == fact }
        return all.filter { !$0.role.isVague } + all.filter { $0.role.isVague }
    }
}

/// What part of a page an element stands in, by the names that its ancestors carry.
enum PageZone: Comparable {
    /// In an element that holds one article.
    case article
    /// Anywhere else where an article may be.
    case open
    /// The head of the page.
    case header
    /// Navigation, side columns, teasers, comments, footers: other articles' facts.
    case foreign
}

/// Why a text is taken for a date.
enum DateCue: Comparable {
    case published, time, named, updated, plain
}

/// Why a text is taken for an author's name.
enum AuthorCue: Comparable {
    case itemprop, rel, classed
}
