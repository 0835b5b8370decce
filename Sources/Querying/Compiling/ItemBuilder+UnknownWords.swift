import Schema
import TextAnalysis
import Xapian

/// How far a word that no article holds may be from those taken for it.
enum UnknownWordLimits {
    /// Letters of a word that may be misspelled, at least.
    static let shortest = 4
    /// Letters of one, at most: a longer one isn't a slip of the pen.
    static let longest = 64
    /// Letters from which on a word may have two slips.
    static let twoSlips = 7
    /// Letters at the end of a word that its ending may have, and those before it, at least.
    static let ending = 3
    static let shortestBeginning = 5
    /// Forms taken for it, at most: of those as near, of those that begin alike.
    static let most = 4
    static let mostBeginnings = 6
    /// Unknown words of a query that are looked for, at most.
    static let mostLookedFor = 8
    /// Forms that begin alike and are looked at, at most.
    static let scanned = 30_000

    /// Slips of the pen that a word of so many letters may have.
    static func slips(_ letters: Int) -> Int { letters >= twoSlips ? 2 : 1 }
}

extension ItemBuilder {
    /// What a word stands for that no article holds in any form: two words written as one, else the
    /// forms that are written most nearly like it, else those that begin alike.
    ///
    ///     نورمرئی → نور مرئی      ctenophhores → ctenophores      ghandi → gandhi      индиец → индийцы
    ///
    /// - Returns: also whether so many forms begin alike that not all were looked at.
    mutating func taken(
        forUnknown form: String, in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> (variants: [QueryItem.Variant], isCut: Bool) {
        let letters = Array(form.unicodeScalars)
        guard (UnknownWordLimits.shortest...UnknownWordLimits.longest).contains(letters.count),
            !form.hasDigit, !SpacelessScript.contains(form)
        else { return ([], false) }
        let split = try split(letters, in: field, database)
        guard split.isEmpty else { return (split, false) }
        let others = try alike(letters, in: field, database)
        var found = nearest(to: letters, among: others)
        for near in found {
            found += try wordForms.forms(of: near.forms[0], in: field, &vocabulary, database)
        }
        let isCut = others.count >= UnknownWordLimits.scanned
        return (found.isEmpty ? beginning(like: letters, among: others) : found, isCut)
    }

    /// Two words between which a space is missing, if they are neighbours in an article.
    private mutating func split(
        _ letters: [Unicode.Scalar], in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> [QueryItem.Variant] {
        var found: [QueryItem.Variant] = []
        guard letters.count > UnknownWordLimits.shortest else { return [] }
        for cut in 2..<letters.count - 1 {
            let run = [Self.word(letters[..<cut]), Self.word(letters[cut...])]
            let isOfWords = run.allSatisfy { part in
                part.unicodeScalars.count > 2 || functionWords.contains(part, frequency: .max)
            }
            guard isOfWords else { continue }
            let rarest = try rarest(of: run, in: field, database)
            guard rarest > 0 else { continue }
            found.append(.init(forms: run, rule: "two words", frequency: rarest))
        }
        found.sort { ($1.frequency, $0.forms[0]) < ($0.frequency, $1.forms[0]) }
        for split in found.prefix(UnknownWordLimits.most) {
            if try vocabulary.holdsSideBySide(split.forms, in: field, database) { return [split] }
        }
        return []
    }

    /// Forms that begin with the first letter, or with as many letters as it takes for there not to be
    /// too many of them.
    private mutating func alike(
        _ letters: [Unicode.Scalar], in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> [(form: String, frequency: Int)] {
        var forms: [(form: String, frequency: Int)] = []
        for count in 1..<UnknownWordLimits.shortest {
            forms = try vocabulary.forms(
                beginning: Self.word(letters[..<count]), in: field,
                limit: UnknownWordLimits.scanned,
                database)
            if forms.count < UnknownWordLimits.scanned { break }
        }
        return forms
    }

    private func nearest(
        to letters: [Unicode.Scalar], among others: [(form: String, frequency: Int)]
    ) -> [QueryItem.Variant] {
        let most = UnknownWordLimits.slips(letters.count)
        var distance = WordDistance(from: letters, longest: letters.count + 2)
        var found: [(form: String, frequency: Int, slips: Int)] = []
        for other in others where abs(other.form.unicodeScalars.count - letters.count) <= most {
            let otherLetters = Array(other.form.unicodeScalars)
            let slips = distance.distance(to: otherLetters, limit: 2)
            // In a short word a letter that has moved counts as one slip.
            let hasMoved = most == 1 && slips == 2 && letters.sorted() == otherLetters.sorted()
            if slips <= most || hasMoved { found.append((other.form, other.frequency, slips)) }
        }
        let least = found.map(\.slips).min()
        return Self.variants(
            found.filter { $0.slips == least }.map { ($0.form, $0.frequency) },
            "spelled nearly so", most: UnknownWordLimits.most)
    }

    private func beginning(
        like letters: [Unicode.Scalar], among others: [(form: String, frequency: Int)]
    ) -> [QueryItem.Variant] {
        guard letters.count > UnknownWordLimits.shortestBeginning else { return [] }
        let common = max(
            UnknownWordLimits.shortestBeginning, letters.count - UnknownWordLimits.ending)
        let found = others.filter { other in
            other.form.unicodeScalars.count <= letters.count + UnknownWordLimits.ending
                && other.form.unicodeScalars.starts(with: letters[..<common])
        }
        return Self.variants(found, "begins alike", most: UnknownWordLimits.mostBeginnings)
    }

    private static func variants(
        _ found: [(form: String, frequency: Int)], _ rule: String, most: Int
    ) -> [QueryItem.Variant] {
        found.sorted { ($1.frequency, $0.form) < ($0.frequency, $1.form) }.prefix(most).map {
            .init(forms: [$0.form], rule: rule, frequency: $0.frequency, isOtherForm: true)
        }
    }

    private static func word(_ letters: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: letters)
        return String(view)
    }
}
