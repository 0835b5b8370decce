import FoundationEssentials
import Jostar

/// Writes for people what a query stood for and where scores come from.
struct ExplanationText {
    let terminal: Terminal

    /// Each word with its forms.
    func write(_ explanation: QueryExplanation) throws {
        for item in explanation.items {
            let note =
                item.kind == "function word" ? "function word: helps, isn't required" : item.kind
            try write(item, note + ", weight " + Self.number(item.weight))
        }
        for item in explanation.excluded {
            try write(item, sign: "-", item.kind + ", excluded")
        }
        try list(
            explanation.related,
            under: "words that the best articles share (with articles), which help a little:")
    }

    private func write(
        _ item: QueryExplanation.Item, sign: String = "", _ note: String
    ) throws {
        let field = item.field == "text" ? "" : item.field + ":"
        try Output.line(terminal.bold(shown(sign + field + item.text)) + "  " + note)
        for form in item.forms {
            let count = Count.of(form.articles, "article")
            try Output.line("    " + shown(form.text) + "  " + count + "  (\(form.rule))")
        }
        try list(item.parts, under: "    parts of it (with articles), help a little:")
        try list(item.relatives, under: "    begin alike (with articles), help a little:")
        if item.omittedRelatives > 0 {
            try Output.line("    \(item.omittedRelatives) more that begin alike were left out")
        }
        if item.omittedForms > 0 {
            try Output.line("    \(item.omittedForms) more forms were left out")
        }
        if item.isCut {
            try Output.line("    not widened in full: too many words")
        }
    }

    private func list(_ forms: [QueryExplanation.Form], under heading: String) throws {
        guard !forms.isEmpty else { return }
        let words = forms.map { shown($0.text) + " \($0.articles)" }.joined(separator: ", ")
        let wrapper = LineWrapper(columns: terminal.columns, indent: "    ")
        try Output.line(heading)
        for line in wrapper.lines([(words, false)]) {
            try Output.line("    " + line.map(\.text).joined())
        }
    }

    /// The parts of a score, in one line.
    static func line(_ score: ScoreParts) -> String {
        let parts = [
            ("article", score.article), ("headline", score.title), ("words", score.words),
            ("neighbours", score.proximity), ("stretch", score.density),
        ]
        let sum = parts.filter { $0.1 != 0 }.map { "\($0.0) \(number($0.1))" }
            .joined(separator: " + ")
        let coverage =
            score.coverage < 1 ? ", times \(number(score.coverage)) of the query held" : ""
        return "score \(number(score.total)) = \(sum)\(coverage)"
    }

    /// Two decimals, without locale.
    private static func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let rest = abs(hundredths % 100)
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    private func shown(_ text: String) -> String {
        TerminalText.isolated(TerminalText.printable(text))
    }
}
