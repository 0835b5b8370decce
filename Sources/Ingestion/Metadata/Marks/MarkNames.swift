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

    /// What one word in lower case tells.
    static func of(_ word: WordHash) -> MarkNames { table[word] }

    private static let table = WordTable(
        rows.flatMap { flag, words in
            words.split(separator: " ").map { (WordHash($0.utf8), flag) }
        }, nothing: [], joining: { $0.union($1) })

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
    static let authorFolders = WordTable(
        [
            "author", "authors", "autor", "autoren", "auteur", "autore", "autori", "journalist",
            "people", "profile", "reporter", "staff", "by", "writers", "contributors", "redakteur",
            "redaktion", "redaccion", "firmas",
        ] as [String])
}
