import Jostar
import Querying

/// What is said on standard error.
enum Diagnostics {
    /// An error: one line, for a query the place, then a hint.
    static func report(_ error: JostarError) {
        say("error: " + oneLine(error.description))
        if let syntax = error.syntax { point(at: syntax) }
        if let hint = error.hint { say("hint: " + oneLine(hint)) }
    }

    /// Something that was left out, or noted of an article that is kept, and the run goes on.
    static func report(_ problem: IndexingProblem) {
        let place = problem.path + (problem.record.map { ", record \($0)" } ?? "")
        let kind = problem.isFailure ? "error" : problem.isKept ? "note" : "skipped"
        say("\(kind): \(oneLine(place)): \(oneLine(problem.message))")
        if let hint = problem.hint { say("  hint: " + oneLine(hint)) }
    }

    /// A remark.
    static func note(_ text: String) { say("note: " + oneLine(text)) }

    /// Characters that are shown of what stands before, in and after the place.
    private static let shown = 60

    /// The query around the place, with carets under it.
    private static func point(at error: QuerySyntaxError) {
        let utf8 = error.query.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: error.range.lowerBound)
        let end = utf8.index(start, offsetBy: error.range.count)
        let before = TerminalText.printable(
            String(cut(error.query[..<start].reversed()).reversed()))
        let place = TerminalText.printable(String(cut(error.query[start..<end])))
        let after = TerminalText.printable(String(cut(error.query[end...])))
        say("  " + before + place + after)
        let carets = String(repeating: "^", count: max(1, TerminalText.width(of: place)))
        say("  " + String(repeating: " ", count: TerminalText.width(of: before)) + carets)
    }

    /// The first characters, with `…` where there are more.
    private static func cut(_ text: some Sequence<Character>) -> [Character] {
        let first = Array(text.prefix(shown + 1))
        return first.count > shown ? first.dropLast() + ["\u{2026}"] : first
    }

    private static func oneLine(_ text: String) -> String { TerminalText.printable(text) }

    private static func say(_ line: String) {
        ErrorOutput.write(line + "\n")
    }
}
