public import Articles
import Ingestion
public import Querying

/// What is asked of an index.
public struct SearchRequest: Hashable, Sendable {
    /// The query as typed; empty for every article that the filters let through, newest first.
    public var query: String
    /// Whether an article must hold all of the query's items, or any.
    public var match = MatchMode.all
    /// Whether words stand for themselves alone, not for their forms too.
    public var isExact = false
    /// Which articles count at all.
    public var filters = SearchFilters()
    /// Passages in the answer, at most.
    public var limit = 10
    /// Passages of one article, at most.
    public var passagesPerArticle = 1
    /// Whether the answer counts outlets, months and languages.
    public var includesFacets = false

    /// Whether the answer says what the query stood for and where scores come from.
    public var explains = false

    /// Whether articles, passages and snippets are read, or only the ids of the articles that answer.
    public var includesText = true

    /// A request with the usual settings.
    public init(_ query: String = "") { self.query = query }
}

/// Which articles count, as a user says it.
public struct SearchFilters: Hashable, Sendable {
    /// Outlets by name, masthead or host, any of which will do.
    public var outlets: [String] = []
    /// Outlets that are left out.
    public var excludedOutlets: [String] = []
    /// Languages as codes, any of which will do.
    public var languages: [String] = []
    /// The first day, month or year that counts.
    public var after: ArticleDate?
    /// The last day, month or year that counts.
    public var before: ArticleDate?
    /// Whether only articles of unknown date count.
    public var undated = false
    /// Whether only articles of unknown outlet count.
    public var withoutOutlet = false

    /// Filters that let everything through.
    public init() {}

    /// Whether everything passes.
    public var isEmpty: Bool { self == SearchFilters() }

    /// The first and the last day that a date as typed stands for: `2017`, `2017-09`, `2017-09-07`, and
    /// the same in Jalali or Islamic years (`1396-06`, `۱۳۹۶/۰۶/۱۶`, `1446`); nothing for anything else.
    public static func days(of text: String) -> (first: ArticleDate, last: ArticleDate)? {
        DayRange(text).map { ($0.first, $0.last) }
    }

    /// Which part of a date as typed there can't be: `1397/13/01` → `there is no month 13`; nothing where it
    /// is a date or isn't written as one.
    public static func fault(ofDate text: String) -> String? { DayRange.fault(in: text) }

    /// The filters as an index keeps them.
    ///
    /// - Parameter keys: the keys under which an outlet is found.
    func compiled(
        _ keys: (String) throws(JostarError) -> [String]
    ) throws(JostarError) -> Filters {
        var filters = Filters()
        for name in outlets { filters.outlets += try keys(name) }
        for name in excludedOutlets { filters.excludedOutlets += try keys(name) }
        filters.languages = languages
        filters.firstDay = after?.dayKey
        filters.lastDay = before?.lastDayKey
        filters.undated = undated
        filters.withoutOutlet = withoutOutlet
        return filters
    }
}

extension ArticleDate {
    /// The last key of the year, month or day: `2017-08` → `20170899`.
    fileprivate var lastDayKey: String {
        if day != nil { return dayKey }
        return String(dayKey.prefix(month == nil ? 4 : 6)) + (month == nil ? "9999" : "99")
    }
}
