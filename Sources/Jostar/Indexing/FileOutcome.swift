import Indexing
import Ingestion

/// What became of one file, put together from what was said while it was read.
///
/// Memory is bounded: problems are grouped by what went wrong, with a few examples each.
struct FileOutcome {
    /// Groups of problems, and examples in each; a file of records may be wrong in every line.
    static let mostGroups = 40
    static let mostExamples = 3

    private var details: [LedgerDetail] = []
    private var first: IngestionError?
    private var problems = 0
    private var failures = 0

    /// Notes a problem.
    mutating func note(_ problem: IngestionError) {
        let isContained =
            problem.record != nil || problem.code == .leftOut || problem.isWarning
        if isContained { group(problem) }
        guard !problem.isWarning, problem.code != .leftOut else { return }
        if first == nil { first = problem }
        problems += 1
        if !problem.isSkip { failures += 1 }
    }

    private mutating func group(_ problem: IngestionError) {
        let reason = problem.reason ?? problem.code.rawValue + ": " + problem.message
        let examples =
            problem.examples.isEmpty ? [problem.record.map(String.init) ?? ""] : problem.examples
        let isKept = problem.isWarning
        if let index = details.firstIndex(where: { $0.reason == reason && $0.isKept == isKept }) {
            details[index].count += problem.count
            let room = Self.mostExamples - details[index].examples.count
            details[index].examples += examples.prefix(max(0, room))
        } else if details.count < Self.mostGroups {
            details.append(
                LedgerDetail(
                    reason: reason, count: problem.count, examples: examples,
                    isFailure: !problem.isSkip, isKept: isKept))
        } else {
            let last = details.count - 1
            details[last].reason = "other reasons"
            details[last].count += problem.count
            details[last].isFailure = details[last].isFailure || !problem.isSkip
            details[last].isKept = details[last].isKept && isKept
        }
    }

    /// The file's line in the ledger.
    func entry(_ file: SourceFile, articles: Int) -> LedgerEntry {
        LedgerEntry(
            file: file, outcome: outcome(articles), articles: articles, reason: reason(articles),
            details: details)
    }

    /// What became of the file as a whole: parts left out on purpose make no file partial.
    private func outcome(_ articles: Int) -> LedgerEntry.Outcome {
        if articles > 0 { return failures > 0 ? .partial : .indexed }
        if problems == 0 { return details.isEmpty ? .indexed : .skipped }
        return failures > 0 ? .failed : .skipped
    }

    /// Why, in one line.
    private func reason(_ articles: Int) -> String {
        guard let first else {
            return articles == 0 && !details.isEmpty
                ? "nothing in it is an article: "
                    + details.map(\.reason).prefix(3).joined(separator: ", ") : ""
        }
        return problems == 1 ? first.message : "\(first.message) (and \(problems - 1) more)"
    }
}
