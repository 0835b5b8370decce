public import TextAnalysis

/// A stretch of the original text that answers an item of the query.
public struct Highlight: Hashable, Sendable {
    /// UTF-8 byte range in the original text, half-open.
    public var range: Range<Int>
    /// Which pattern it answers, by its place in the query.
    public var pattern: Int
}

/// Finds what to light in a text.
///
/// It compares folded forms made by the analyzer that indexed the text, so what was found is what
/// is lit, however either was spelled. A phrase is lit as a whole, from its first word to its last.
public struct Highlighter: Sendable {
    private let starts: [String: [Run]]
    private let prefixes: [(bytes: [UInt8], pattern: Int)]

    private struct Run {
        var forms: [String]
        var pattern: Int
    }

    /// A highlighter for the items of one query.
    public init(_ patterns: [Pattern]) {
        var starts: [String: [Run]] = [:]
        var prefixes: [(bytes: [UInt8], pattern: Int)] = []
        for (index, pattern) in patterns.enumerated() {
            for forms in pattern.sequences {
                starts[forms[0], default: []].append(Run(forms: forms, pattern: index))
            }
            for prefix in pattern.prefixes {
                prefixes.append((Array(prefix.utf8), index))
            }
        }
        self.starts = starts.mapValues { runs in
            runs.sorted { $0.forms.count > $1.forms.count }
        }
        self.prefixes = prefixes
    }

    /// The stretches to light, in order of their beginning; they may overlap.
    ///
    /// Cost: one dictionary look-up a token.
    public func highlights(in tokens: TokenBuffer) -> [Highlight] {
        var found: [Highlight] = []
        for index in 0..<tokens.count {
            let form = tokens.form(at: index)
            for run in starts[form] ?? [] where matches(run, in: tokens, at: index) {
                let last = tokens.range(at: index + run.forms.count - 1)
                let range = tokens.range(at: index).lowerBound..<last.upperBound
                found.append(Highlight(range: range, pattern: run.pattern))
            }
            for prefix in prefixes where form.utf8.starts(with: prefix.bytes) {
                found.append(Highlight(range: tokens.range(at: index), pattern: prefix.pattern))
            }
        }
        return found
    }

    private func matches(_ run: Run, in tokens: TokenBuffer, at index: Int) -> Bool {
        guard index + run.forms.count <= tokens.count else { return false }
        return (1..<run.forms.count).allSatisfy { tokens.form(at: index + $0) == run.forms[$0] }
    }

    /// The same stretches without overlap: what overlaps or is nested is one.
    public static func merged(_ highlights: [Highlight]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for range in highlights.map(\.range).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, range.lowerBound < last.upperBound {
                merged[merged.count - 1] =
                    last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }
}
