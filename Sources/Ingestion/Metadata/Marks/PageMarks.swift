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
        var zone: PageZone
        /// The part that isn't the article's in which it stands; 0 for none.
        let part: Int
        /// Whether its markup calls it the headline.
        let isHeadline: Bool
    }

    /// A `time` element, or a text whose markup or shape says that it may be a date.
    struct Dated {
        let text: String
        /// The machine-readable date, where there is one.
        let stamp: String?
        let order: Int
        var zone: PageZone
        /// The part that isn't the article's in which it stands; 0 for none.
        let part: Int
        let cue: DateCue
        /// Whether the date stands in a link to another page.
        let isLinked: Bool
        /// What stands before it in its line, or the short line above it: `Published:`.
        let before: String
    }

    /// A text whose markup says that it names an author.
    struct Named {
        let text: String
        let order: Int
        var zone: PageZone
        /// The part that isn't the article's in which it stands; 0 for none.
        let part: Int
        let cue: AuthorCue
    }

    /// A short line of visible text.
    struct Line {
        let text: String
        let order: Int
        var zone: PageZone
        let part: Int
        /// The last address with a host that it links to.
        var link: ArraySlice<UInt8>?
    }

    /// A property of microdata or RDFa.
    struct Property {
        let fact: MetaRole.Fact
        let text: String
        var zone: PageZone
        let part: Int
    }

    var metas: [Meta] = []
    var linkedData: [String] = []
    var title: String?
    var canonical: String?
    var language: String?
    var headings: [Heading] = []
    var dated: [Dated] = []
    var named: [Named] = []
    /// Publisher, dates and section as microdata and RDFa give them.
    var properties: [Property] = []
    /// Short texts in reading order with their places: for bylines, labels, datelines.
    var lines: [Line] = []
    /// Dates that data in scripts gives under names such as `publishedAt`.
    var scripted: [String] = []
    /// When a program saved the page, as it notes in a comment, and from where.
    var saved: String?
    var savedFrom: String?

    /// The first value of a property that isn't another article's.
    func item(_ fact: MetaRole.Fact) -> String? {
        properties.first { $0.fact == fact && $0.zone != .foreign }?.text
    }

    /// The first value of a fact among `meta` elements that aren't vague, then among all.
    func values(_ fact: MetaRole.Fact) -> [Meta] {
        let all = metas.filter { $0.role.fact == fact }
        return all.filter { !$0.role.isVague } + all.filter { $0.role.isVague }
    }
}

extension PageMarks {
    /// Moves what stands in parts that aren't the article's to the zones of those parts.
    mutating func setZones(_ zone: (Int) -> PageZone?) {
        for index in headings.indices {
            headings[index].zone = zone(headings[index].part) ?? headings[index].zone
        }
        for index in dated.indices {
            dated[index].zone = zone(dated[index].part) ?? dated[index].zone
        }
        for index in named.indices {
            named[index].zone = zone(named[index].part) ?? named[index].zone
        }
        for index in properties.indices {
            properties[index].zone = zone(properties[index].part) ?? properties[index].zone
        }
        for index in lines.indices {
            lines[index].zone = zone(lines[index].part) ?? lines[index].zone
        }
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
    /// Beside the text, within the article.
    case side
    /// Navigation, side columns, teasers, comments, footers: other articles' facts.
    case foreign
}

/// Why a text is taken for a date.
enum DateCue: Comparable {
    case published, time, named, updated, plain
    /// The front of a paragraph.
    case opening
}

/// Why a text is taken for an author's name.
enum AuthorCue: Comparable {
    case itemprop, rel, classed
}
