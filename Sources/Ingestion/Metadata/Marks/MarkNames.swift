/// What the names of classes, identifiers and roles tell of an element.
///
/// Names are cut at hyphens, low lines and capitals: `articleHeader__pubDate` → article, header, pub,
/// date. General words only: no site's own.
struct MarkNames: OptionSet {
    let rawValue: UInt16

    /// Holds other articles' matter or the site's: comments, menus, related headlines.
    static let foreign = MarkNames(rawValue: 1)
    /// Stands beside an article; inside of one it may hold its facts.
    static let side = MarkNames(rawValue: 2)
    static let article = MarkNames(rawValue: 4)
    static let published = MarkNames(rawValue: 8)
    static let updated = MarkNames(rawValue: 16)
    static let dated = MarkNames(rawValue: 32)
    static let author = MarkNames(rawValue: 64)
    static let headline = MarkNames(rawValue: 128)
    /// Speaks of the page's plan, not of what an element holds: `has-sidebar`.
    static let layout = MarkNames(rawValue: 256)
    /// An `article` element called so holds only a link to one.
    static let teaser = MarkNames(rawValue: 512)

    /// What one word tells.
    static func of(_ word: String) -> MarkNames { table[word] ?? [] }

    private static let table: [String: MarkNames] = {
        var table: [String: MarkNames] = [:]
        for (flag, words) in rows {
            for word in words.split(separator: " ") {
                table[String(word), default: []].formUnion(flag)
            }
        }
        return table
    }()

    private static let rows: [(MarkNames, String)] = [
        (
            .foreign,
            """
            related recommended recommendation recommendations recommend comment \
            comments commentlist respond disqus footer nav navigation menu breadcrumb \
            breadcrumbs newsletter popular trending mostread readmore sponsored advert \
            ad ads advertisement carousel slider share social cookie consent modal \
            popup copyright prev previous next pagination outbrain taboola calendar \
            ticker tags relatedposts
            """
        ),
        (
            .side,
            """
            archive archives aside event events foot gallery latest more promo sidebar \
            teaser teasers widget widgets
            """
        ),
        (
            .article,
            """
            article post entry story hentry
            """
        ),
        (
            .published,
            """
            published publish pub pubdate datepublished publication posted created \
            publicationdate publishdate publisheddate dateline erschienen parution
            """
        ),
        (
            .updated,
            """
            updated update modified datemodified lastmod changed revised edited
            """
        ),
        (
            .dated,
            """
            date datum fecha data time timestamp datetime postdate entrydate \
            articledate newsdate day when submitted meta postmeta postinfo info byline \
            dateauthor articleinfo entrymeta author subline details
            """
        ),
        (
            .author,
            """
            author authors byline autor autoren auteur writer journalist reporter \
            authorname bylines contributor redakteur firma
            """
        ),
        (
            .headline,
            """
            headline title posttitle entrytitle articletitle articleheadline heading
            """
        ),
        (
            .layout,
            """
            has with no without content main wrapper container page layout body site \
            single hide show is not col row grid theme
            """
        ),
        (
            .teaser,
            """
            teaser related card promo comment recommended sidebar tease
            """
        ),
    ]

    /// What follows a slash in the addresses of pages about an author.
    static let authorFolders: Set<String> = [
        "author", "authors", "autor", "autoren", "auteur", "autore", "autori", "journalist",
        "people", "profile", "reporter", "staff", "by", "writers", "contributors", "redakteur",
        "redaktion", "redaccion", "firmas",
    ]

    /// The words of a name in lower case, and, where it has several, the whole without its signs.
    static func words(_ name: Substring.UTF8View) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var whole: [UInt8] = []
        func close(_ parts: inout [UInt8]) {
            if !parts.isEmpty { words.append(String(decoding: parts, as: UTF8.self)) }
            parts.removeAll(keepingCapacity: true)
        }
        var before: UInt8 = 0
        for byte in name.prefix(120) {
            switch byte {
            case 65...90:
                if (97...122).contains(before) { close(&word) }
                word.append(byte + 32)
                whole.append(byte + 32)
            case 97...122, 128...255:
                word.append(byte)
                whole.append(byte)
            default: close(&word)
            }
            before = byte
        }
        if word.count == whole.count { whole.removeAll(keepingCapacity: true) }
        close(&word)
        close(&whole)
        return words
    }
}
