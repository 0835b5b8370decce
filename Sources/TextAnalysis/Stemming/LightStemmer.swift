/// Takes the endings of number, case, person and definiteness off the words of one language.
///
/// It works on folded forms, as `Analyzer` gives them, and only on words in the script that the
/// language is written in. It is light: what derives a new word from another stays, and of two
/// mistakes it prefers to leave two forms of a word apart.
///
///     کتابهایشان → کتاب (Persian)      والكتاب, folded والکتاب → کتاب (Arabic)
///
/// A stem is only good for comparing: it needn't be a word. It is never empty and never longer than
/// the form. The tables are prepared once, on first use; a stem then costs some tens of nanoseconds.
/// A stemmer never changes, so any thread may use it. Source of the design: light stemming as in
/// Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval" (2007), and
/// Savoy, "Light Stemming Approaches for the French, Portuguese, German and Hungarian Languages"
/// (2006); each language names its own.
public struct LightStemmer: Sendable {
    /// What users are shown: `persian`.
    public let name: String
    /// The languages that it serves, as BCP 47 codes.
    public let languages: [String]
    /// The script that it works on.
    public let script: StemmingScript
    /// What may stand before a stem, the empty string first.
    public let prefixStrings: [String]

    private let prefixes: PrefixTable
    private let steps: [AffixTable]
    private let kept: WordSet
    /// What rules put in the place of an ending, with how many of its letters are the ending's too.
    private let replacing: [(replacement: [Unicode.Scalar], alike: Int)]
    /// All endings of the rules, for tests.
    let affixes: [String]

    /// A stemmer of these rules; `kept` are words, in any state of stripping, that lose nothing more.
    init(
        name: String, languages: [String], script: StemmingScript, prefixes: [PrefixRule] = [],
        steps: [SuffixStep], kept: String = ""
    ) {
        self.name = name
        self.languages = languages
        self.script = script
        prefixStrings = [""] + prefixes.filter { !$0.isGuard }.map(\.prefix)
        replacing = (prefixes.flatMap(\.persons) + steps.flatMap(\.rules)).compactMap { rule in
            guard !rule.replacement.isEmpty, rule.replacement != rule.ending else { return nil }
            let replacement = Array(rule.replacement.unicodeScalars)
            let alike = zip(replacement, rule.ending.unicodeScalars).prefix { $0 == $1 }.count
            return (replacement, alike)
        }
        affixes = (prefixes.flatMap(\.persons) + steps.flatMap(\.rules)).map(\.ending)
        self.prefixes = PrefixTable(prefixes)
        self.steps = steps.map { AffixTable($0.rules) }
        self.kept = WordSet(SuffixStep.words(in: kept))
    }

    /// The stem of a folded form, or the form itself where no rule speaks.
    public func stem(_ form: String) -> String {
        var bytes = Array(form.utf8)
        stem(utf8: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Puts the stem of a folded form in its place, without allocating.
    public func stem(utf8 form: inout [UInt8]) {
        guard script.contains(form) else { return }
        let stem = form.withUnsafeMutableBufferPointer { buffer -> Range<Int> in
            guard let base = buffer.baseAddress else { return 0..<0 }
            var word = StemmedWord(buffer, at: base)
            strip(&word)
            return word.start..<word.end
        }
        if stem.upperBound < form.count { form.removeLast(form.count - stem.upperBound) }
        if stem.lowerBound > 0 { form.removeFirst(stem.lowerBound) }
    }

    private func strip(_ word: inout StemmedWord) {
        if kept.contains(word.rest) { return }
        if prefixes.strip(&word), kept.contains(word.rest) { return }
        for step in steps where step.strip(&word) && kept.contains(word.rest) { return }
    }

    /// The beginnings under which a vocabulary has every form with this stem.
    ///
    /// Each is something of `prefixStrings` and the part of the stem that no rule could have put
    /// there: Polish `domk` may come of `domek`, so its forms begin with `dom`.
    public func beginnings(ofStem stem: String) -> [String] {
        let stem = Array(stem.unicodeScalars)
        var shared = stem.count
        for (replacement, alike) in replacing where stem.last == replacement.last {
            guard stem.suffix(replacement.count) == replacement[...] else { continue }
            shared = min(shared, stem.count - replacement.count + alike)
        }
        var beginning = String.UnicodeScalarView()
        beginning.append(contentsOf: stem.prefix(shared))
        return prefixStrings.map { $0 + String(beginning) }
    }
}
