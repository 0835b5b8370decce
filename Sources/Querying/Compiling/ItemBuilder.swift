import Schema
import TextAnalysis
import Xapian

/// Finds out what a word or phrase of a query stands for in one index.
struct ItemBuilder: ~Copyable {
    /// Ways of writing one item, at most.
    static let mostVariants = 64
    /// Words of which everything they stand for is kept for the next query, at most.
    static let mostKept = 2_000
    /// Words that a `word*` stands for, at most.
    static let mostPrefixed = 1_000
    /// Words of a query that stand for their forms too; the others stand for themselves alone.
    static let mostWidened = 100

    var vocabulary: Vocabulary
    var wordForms: WordForms
    var analyzer: Analyzer
    var conversion = HanConversion()
    /// Whether the index may hold Chinese in both kinds of characters, or in another than asked for.
    let needsConversion: Bool
    /// Primary codes of the languages that the index holds.
    let languages: Set<String>
    /// What may be elided before a word in them.
    let elisions: [String]
    let functionWords: FunctionWordChoice
    let determiners: InterrogativeDeterminers
    /// Those of the index's languages (BCP 47) that write compounds as one word.
    let compounding: [String]
    /// Words of scripts that dictionaries cut, by field and script; read when first needed.
    var dictionaryWords: [String: DictionaryWords] = [:]
    private var widened = 0
    /// What words stand for, which the index decides, so that a query that is widened needn't ask again.
    private var knownWidenings: [[UInt8]: [QueryItem.Variant]] = [:]
    /// Words of the query that no article holds.
    private var unknown = 0
    /// Whether fewer words stand for their forms than may.
    var canWiden: Bool { widened < Self.mostWidened }

    /// Whether every word stands for itself alone.
    private(set) var isExact = false

    init(_ database: borrowing Database) throws(QueryError) {
        let vocabulary = try Self.vocabulary(database)
        let languages = try Self.languages(vocabulary, database)
        let analyzer = try Self.analyzer()
        self.vocabulary = vocabulary
        self.languages = Set(languages.map { String($0.code.prefix { $0 != "-" }) })
        elisions = Elision.words(of: self.languages)
        wordForms = WordForms(languages: languages)
        functionWords = FunctionWordChoice(languages: languages)
        determiners = InterrogativeDeterminers(languages: self.languages)
        compounding = languages.map(\.code).filter {
            CompoundParts.languages.contains(String($0.prefix { $0 != "-" }))
        }
        needsConversion = self.languages.contains("zh")
        self.analyzer = analyzer
    }

    private static func vocabulary(_ database: borrowing Database) throws(QueryError) -> Vocabulary
    {
        do { return try Vocabulary(database) } catch { throw QueryError(error) }
    }

    private static func languages(
        _ vocabulary: borrowing Vocabulary, _ database: borrowing Database
    ) throws(QueryError) -> [(code: String, articles: Int)] {
        do { return try vocabulary.languages(database) } catch { throw QueryError(error) }
    }

    private static func analyzer() throws(QueryError) -> Analyzer {
        do { return try Analyzer() } catch { throw QueryError(error) }
    }

    /// Makes ready for the next query.
    mutating func start(exact: Bool) {
        isExact = exact
        widened = 0
        unknown = 0
    }

    /// The items of a word as typed: one for most, several where its script writes words without
    /// spaces or where its parts are asked for, none where it has no letter or digit.
    ///
    /// - Parameter apart: whether the parts of `ez-Zor` are items of their own, not a phrase.
    mutating func items(
        ofWord leaf: QueryLeaf, isExact: Bool, apart: Bool, _ database: borrowing Database
    ) throws(XapianError) -> [QueryItem] {
        var tokens = analyzer.tokens(in: leaf.text)
        let isExact = isExact || self.isExact
        guard tokens.count != 1 else {
            let item = try word(
                tokens[0], leaf.field, leaf.text, isExact: isExact, database)
            return item.parts.isEmpty ? [item] : items(ofParts: item)
        }
        guard !isExact else {
            return try phrase(tokens, of: leaf, joins: false, database).map { [$0] } ?? []
        }
        if let number = try item(ofNumber: tokens, of: leaf, database) { return [number] }
        let isHalfSpaced = Self.areHalfSpaced(tokens, in: leaf.text)
        if isHalfSpaced, !apart {
            return [try item(halfSpaced: tokens, of: leaf, database)]
        }
        if isHalfSpaced, HalfSpace.withoutEzafe(tokens.map(\.form)) != nil { tokens.removeLast() }
        guard apart || tokens.contains(where: { SpacelessScript.contains($0.form) }) else {
            return try phrase(tokens, of: leaf, joins: true, database).map { [$0] } ?? []
        }
        var items: [QueryItem] = []
        var seen: Set<String> = []
        for token in tokens where seen.insert(token.form + token.sign).inserted {
            let label = Self.original(token, in: leaf.text) + token.sign
            let item = try word(token, leaf.field, label, isExact: isExact, database)
            items += item.parts.isEmpty ? [item] : self.items(ofParts: item)
        }
        return items
    }

    mutating func word(
        _ form: String, _ field: Field, _ label: String, isExact: Bool,
        _ database: borrowing Database
    ) throws(XapianError) -> QueryItem {
        let frequency = try vocabulary.frequency(of: form, in: field, database)
        var variants = [QueryItem.Variant(forms: [form], rule: "exact", frequency: frequency)]
        var isFunctionWord =
            !isExact && field == Schema.text
            && functionWords.contains(form, frequency: frequency)
        if isFunctionWord, let owner = functionWords.foreignOwner(of: form) {
            isFunctionWord = try vocabulary.holds(
                (frequency + 1) / 2, articlesOf: owner, with: form, in: field, database)
        }
        let isWidened = !isExact && !isFunctionWord && canWiden
        if isWidened {
            variants += try widenings(of: form, in: field, database)
        } else if !isExact {
            variants += try apart(form, in: field, database)
        }
        let isUnknown = isWidened && variants.allSatisfy { $0.frequency == 0 }
        var isCut = isUnknown && unknown >= UnknownWordLimits.mostLookedFor
        var parts: [[QueryItem.Variant]] = []
        if isUnknown, !isCut {
            parts = try self.parts(ofCompound: form, in: field, database)
            if parts.isEmpty {
                let taken = try taken(forUnknown: form, in: field, database)
                variants += taken.variants
                isCut = taken.isCut
            }
        }
        var item = item(variants, in: field, label: label)
        item.parts = parts
        if isFunctionWord {
            item.isFunctionWord = true
            item.give(share: QueryItem.functionWordShare)
        }
        item.isCut = !isWidened && !isExact && !isFunctionWord
        if isUnknown {
            item.isCut = isCut
            item.isGuessed = item.frequency > 0
            item.lost = [form]
            unknown += 1
        }
        if frequency > 0 {
            let occurrences = try vocabulary.occurrences(of: form, in: field, database)
            item.repetition = max(1, Double(occurrences) / Double(frequency))
        }
        return item
    }

    /// Everything that a form stands for beside itself.
    mutating func widenings(
        of form: String, in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> [QueryItem.Variant] {
        widened += 1
        let key = TermKey.bytes(prefix: field.prefix, form)
        if let known = knownWidenings[key] { return known }
        var variants = try spellings(of: form, in: field, database)
        variants += try marked(form, in: field, database)
        variants += try attached(form, in: field, database)
        variants += try otherCuts(of: form, in: field, database)
        variants += try wordForms.forms(of: form, in: field, &vocabulary, database)
        if knownWidenings.count >= Self.mostKept { knownWidenings.removeAll() }
        knownWidenings[key] = variants
        return variants
    }

    /// An item of the frequent ones of its variants, those first that were found first.
    func item(_ variants: [QueryItem.Variant], in field: Field, label: String) -> QueryItem {
        var seen: Set<UInt64> = []
        let all = variants.filter { seen.insert(Self.hash($0.forms)).inserted }
        let kept = Array(all.prefix(Self.mostVariants))
        let holding = kept.reduce(0) { $0 + $1.frequency }
        return QueryItem(
            label: label, field: field, isPhrase: false, isFunctionWord: false, variants: kept,
            weight: vocabulary.weight(ofFrequency: holding), repetition: 1,
            omittedVariants: all.count - kept.count)
    }

    /// The hash of a run of forms, which have no spaces.
    private static func hash(_ forms: [String]) -> UInt64 {
        forms.count == 1
            ? ByteHash.of(forms[0].utf8) : ByteHash.of(forms.joined(separator: " ").utf8)
    }

    static func original(_ token: Token, in text: String) -> String {
        let start = text.utf8.index(text.startIndex, offsetBy: token.range.lowerBound)
        return String(text[start..<text.utf8.index(start, offsetBy: token.range.count)])
    }

    /// The articles that have what was typed as a whole value of a field.
    mutating func keyword(
        _ leaf: QueryLeaf, _ database: borrowing Database
    ) throws(XapianError) -> Query {
        guard leaf.field == Schema.outlet else {
            return Filters.keyword(leaf.field, KeywordKey.key(of: leaf.text, analyzer: &analyzer))
        }
        let keys = try OutletSpellings.keys(of: outletKey(leaf.text), database)
        return .or(keys.map { Filters.keyword(leaf.field, $0) })
    }

    /// The key of an outlet's name as typed.
    mutating func outletKey(_ name: String) -> String {
        OutletKey.key(of: name, analyzer: &analyzer)
    }
}
