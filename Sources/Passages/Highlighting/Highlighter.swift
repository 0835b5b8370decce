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
/// is lit, however either was spelled. A phrase is lit as a whole, from its first word to its last; a word
/// that is wanted with its sign (`c++`) is lit with it, and only where it has it.
public struct Highlighter: Sendable {
    /// Runs by the hash of their first form: a form of a text needn't become a string to be looked up.
    private let starts: [UInt64: [Run]]
    private let prefixes: [(bytes: [UInt8], pattern: Int)]
    /// Low bits of those hashes: most forms of a text begin no run, and needn't be looked up.
    private let marks: [Bool]
    private static let markMask: UInt64 = 1_023

    private struct Run {
        var forms: [[UInt8]]
        /// The sign that each of the forms has; empty where it may have any.
        var signs: [String]
        var pattern: Int
    }

    /// A highlighter for the items of one query.
    public init(_ patterns: [Pattern]) {
        var starts: [UInt64: [Run]] = [:]
        var prefixes: [(bytes: [UInt8], pattern: Int)] = []
        for (index, pattern) in patterns.enumerated() {
            for sequence in pattern.sequences {
                let words = sequence.map(WordSign.parted)
                let forms = words.map { Array($0.word.utf8) }
                starts[ByteHash.of(forms[0]), default: []].append(
                    Run(forms: forms, signs: words.map(\.sign), pattern: index))
            }
            for prefix in pattern.prefixes {
                prefixes.append((Array(prefix.utf8), index))
            }
        }
        var marks = [Bool](repeating: false, count: Int(Self.markMask) + 1)
        for hash in starts.keys { marks[Int(hash & Self.markMask)] = true }
        self.marks = marks
        self.starts = starts.mapValues { runs in
            runs.sorted { $0.forms.count > $1.forms.count }
        }
        self.prefixes = prefixes
    }

    /// The stretches to light, in order of their beginning; they may overlap.
    ///
    /// Cost: one dictionary look-up a token, no allocation but for what is found.
    public func highlights(in tokens: TokenBuffer) -> [Highlight] {
        var found: [Highlight] = []
        _ = tokens.withForms { forms, ends, step in
            var start = 0
            for index in 0..<tokens.count {
                let end = Int(ends[index * step])
                let form = UnsafeBufferPointer(rebasing: forms[start..<end])
                start = end
                let hash = ByteHash.of(form)
                if marks[Int(hash & Self.markMask)] {
                    for run in starts[hash] ?? [] where matches(run, in: tokens, at: index) {
                        let start = tokens.range(at: index).lowerBound
                        let range = start..<self.end(of: run, in: tokens, at: index)
                        found.append(Highlight(range: range, pattern: run.pattern))
                    }
                }
                for prefix in prefixes where form.starts(with: prefix.bytes) {
                    let range = tokens.range(at: index)
                    found.append(Highlight(range: range, pattern: prefix.pattern))
                }
            }
        }
        return found
    }

    private func matches(_ run: Run, in tokens: TokenBuffer, at index: Int) -> Bool {
        guard index + run.forms.count <= tokens.count else { return false }
        return run.forms.indices.allSatisfy { place in
            tokens.withForm(at: index + place) { $0.elementsEqual(run.forms[place]) }
                && (run.signs[place].isEmpty
                    || tokens.sign(at: index + place)?.text == run.signs[place])
        }
    }

    /// Where a run that begins at a token ends in the text.
    private func end(of run: Run, in tokens: TokenBuffer, at index: Int) -> Int {
        let last = index + run.forms.count - 1
        let isSigned = run.signs.last?.isEmpty == false
        return isSigned
            ? tokens.sign(at: last)?.end ?? tokens.range(at: last).upperBound
            : tokens.range(at: last).upperBound
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
