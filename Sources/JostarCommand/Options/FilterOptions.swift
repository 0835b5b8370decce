import ArgumentParser
import Articles
import Jostar

/// Which articles count.
struct FilterOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Only articles of this outlet; repeat for any of several.", valueName: "name"))
    var outlet: [String] = []

    @Option(help: ArgumentHelp("No articles of this outlet; repeatable.", valueName: "name"))
    var excludeOutlet: [String] = []

    @Option(
        help: ArgumentHelp(
            "Only articles published on or after this day: YYYY, YYYY-MM or YYYY-MM-DD; Jalali too.",
            valueName: "date"),
        transform: { try dateRangeArgument($0).first })
    var after: ArticleDate?

    @Option(
        help: ArgumentHelp(
            "Only articles published on or before this day, month or year.", valueName: "date"),
        transform: { try dateRangeArgument($0).last })
    var before: ArticleDate?

    @Option(
        help: ArgumentHelp(
            "Only articles in this language, as a code such as en or fa; repeatable.",
            valueName: "code"))
    var language: [String] = []

    @Flag(help: "Only articles whose date of publication is unknown.")
    var undated = false

    @Flag(help: "Only articles whose outlet is unknown.")
    var noOutlet = false

    mutating func validate() throws {
        if undated, after != nil || before != nil {
            throw ValidationError("--undated can't be combined with --after or --before")
        }
        if noOutlet, !outlet.isEmpty {
            throw ValidationError("--no-outlet can't be combined with --outlet")
        }
        if let after, let before, after.dayKey > before.dayKey, !before.contains(after) {
            throw ValidationError(
                "--after \(after) is later than --before \(before), so nothing can match")
        }
    }

    /// The filters as the library takes them.
    var filters: SearchFilters {
        var filters = SearchFilters()
        filters.outlets = outlet
        filters.excludedOutlets = excludeOutlet
        filters.languages = language
        filters.after = after
        filters.before = before
        filters.undated = undated
        filters.withoutOutlet = noOutlet
        return filters
    }
}

extension ArticleDate {
    /// Whether a year or month holds another date.
    fileprivate func contains(_ other: ArticleDate) -> Bool {
        other.description.hasPrefix(description)
    }
}

/// Reads a date of the command line as the days it stands for.
func dateRangeArgument(_ text: String) throws -> (first: ArticleDate, last: ArticleDate) {
    guard let range = SearchFilters.days(of: text) else {
        if let fault = SearchFilters.fault(ofDate: text) {
            throw ValidationError("“\(text)” is no date: \(fault)")
        }
        throw ValidationError(
            "“\(text)” is no date; write YYYY, YYYY-MM or YYYY-MM-DD, such as 2017-09-07 or "
                + "1396-06-16")
    }
    return range
}

/// Reads a date of the command line that is a fact: a day, month or year; of other calendars a day.
func dateArgument(_ text: String) throws -> ArticleDate {
    let range = try dateRangeArgument(text)
    guard range.first == range.last else {
        throw ValidationError(
            "“\(text)” isn't one day, month or year of the Gregorian calendar; write 2017-09")
    }
    return range.first
}
