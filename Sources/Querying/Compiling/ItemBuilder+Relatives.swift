import Schema
import TextAnalysis
import Xapian

/// Which words are taken to be of the same root because they begin alike.
enum RelativeLimits {
    /// Letters that they have in common, at least.
    static let shortestBeginning = 5
    /// Letters of the word asked for that its ending may have.
    static let ending = 5
    /// Letters that a relative may be longer.
    static let longer = 3
    /// Letters of a word that may have relatives, at most.
    static let longest = 64
    /// Relatives of a word, at most: the most frequent ones.
    static let most = 8
    /// Forms that begin alike and are looked at, at most.
    static let scanned = 3_000
}

extension ItemBuilder {
    /// Gives words those that begin alike and are none of their forms: derived words, which no
    /// stemmer puts together, and forms of languages that have none.
    ///
    ///     nutrition → nutrient, nutrients      украина → украинский      partei → parteivorsitz
    ///
    /// Truncation (McNamee and Mayfield 2004) finds too much to be what was asked for, so these only help.
    mutating func relate(
        _ items: inout [QueryItem], _ database: borrowing Database
    ) throws(XapianError) {
        guard !isExact else { return }
        for index in items.indices where canHaveRelatives(items[index]) {
            try relate(&items[index], database)
            try part(&items[index], database)
        }
    }

    private func canHaveRelatives(_ item: QueryItem) -> Bool {
        !item.isFunctionWord && !item.isPhrase && !item.isCut && !item.isGuessed
            && item.field == Schema.text && item.frequency > 0 && !item.isSpaceless
    }

    private mutating func relate(
        _ item: inout QueryItem, _ database: borrowing Database
    ) throws(XapianError) {
        guard let form = item.variants.first?.forms.first, item.variants[0].forms.count == 1,
            !form.hasDigit, !WordSign.ends(form.utf8)
        else { return }
        let letters = form.unicodeScalars
        let common = max(
            RelativeLimits.shortestBeginning, letters.count - RelativeLimits.ending)
        guard (common...RelativeLimits.longest).contains(letters.count) else { return }
        var alike = try vocabulary.forms(
            beginning: String(letters.prefix(common)), in: item.field,
            limit: RelativeLimits.scanned, database)
        alike.sort { ($1.frequency, $0.form) < ($0.frequency, $1.form) }
        let longest = letters.count + RelativeLimits.longer
        let own = Set(item.variants.map(\.forms))
        var found: [(form: String, frequency: Int)] = []
        for other in alike where !own.contains([other.form]) {
            var isRelative = other.form.unicodeScalars.count <= longest
            // Whether it is a compound takes some look-ups, for nothing once there are enough.
            if !isRelative, found.count < RelativeLimits.most, other.form.hasPrefix(form) {
                isRelative = try isCompound(other.form, of: form, in: item.field, database)
            }
            if isRelative { found.append(other) }
        }
        item.relatives = found.prefix(RelativeLimits.most).map {
            .init(
                forms: [$0.form], rule: "begins alike", frequency: $0.frequency,
                isOtherForm: true)
        }
        item.omittedRelatives = found.count - item.relatives.count
        if alike.count >= RelativeLimits.scanned { item.isCut = true }
    }

    /// Gives a compound the words that it is made of.
    private mutating func part(
        _ item: inout QueryItem, _ database: borrowing Database
    ) throws(XapianError) {
        guard !compounding.isEmpty, let form = item.variants.first?.forms.first,
            item.variants[0].forms.count == 1
        else { return }
        item.parts = try parts(ofCompound: form, in: item.field, database)
    }
}
