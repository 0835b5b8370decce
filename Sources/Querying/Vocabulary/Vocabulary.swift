import Schema
import TextAnalysis
import Xapian

/// What an index knows of a form: how many articles hold it, and which others begin alike.
struct Vocabulary: ~Copyable {
    /// Articles in the index.
    let articles: Int
    private var frequencies: [[UInt8]: Int] = [:]

    init(_ database: borrowing Database) throws(XapianError) {
        articles = try database.documentCount
    }

    /// Articles that hold a form.
    mutating func frequency(
        of form: String, in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> Int {
        let key = TermKey.bytes(prefix: field.prefix, form)
        if let known = frequencies[key] { return known }
        let frequency = try database.termFrequency(Term(bytes: key))
        frequencies[key] = frequency
        return frequency
    }

    /// Times that a form stands in the whole index.
    func occurrences(
        of form: String, in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> Int {
        try database.collectionFrequency(Term(bytes: TermKey.bytes(prefix: field.prefix, form)))
    }

    /// Forms that begin so, in the order of their bytes, with their frequencies; those with a sign
    /// (`c++`) aren't among them, since articles hold the word without it, too.
    ///
    /// - Parameters:
    ///   - limit: how many are looked at, at most.
    ///   - isWanted: told by the bytes of a form, which must not outlive the call.
    func forms(
        beginning prefix: String, in field: Field, limit: Int, _ database: borrowing Database,
        where isWanted: (UnsafeBufferPointer<UInt8>) -> Bool = { _ in true }
    ) throws(XapianError) -> [(form: String, frequency: Int)] {
        let key = TermKey.bytes(prefix: field.prefix, prefix).dropFirst(field.prefix.utf8.count)
        return try forms(
            beginningWithBytes: Array(key), in: field, limit: limit, database, where: isWanted)
    }

    /// The same with a beginning that needn't end where a character does.
    func forms(
        beginningWithBytes beginning: [UInt8], in field: Field, limit: Int,
        _ database: borrowing Database,
        where isWanted: (UnsafeBufferPointer<UInt8>) -> Bool = { _ in true }
    ) throws(XapianError) -> [(form: String, frequency: Int)] {
        let term = Term(bytes: Array(field.prefix.utf8) + beginning)
        let skipped = field.prefix.utf8.count
        var found: [(form: String, frequency: Int)] = []
        try database.forEachTerm(withPrefix: term, limit: limit) { term, frequency in
            let form = UnsafeBufferPointer(rebasing: term.dropFirst(skipped))
            if !WordSign.ends(form), isWanted(form),
                let form = String(validating: form, as: UTF8.self)
            {
                found.append((form, frequency))
            }
        }
        return found
    }

    /// The languages that the index holds with their numbers of articles, most frequent first: every
    /// one that at least one article in two hundred is in.
    func languages(
        _ database: borrowing Database
    ) throws(XapianError) -> [(code: String, articles: Int)] {
        let prefix = Schema.language.prefix
        let entries = try database.terms(withPrefix: Term(prefix), limit: 1_000)
        return
            entries
            .filter { $0.termFrequency * 200 >= articles }
            .sorted { $0.termFrequency > $1.termFrequency }
            .map { entry in
                let code = String(
                    decoding: entry.term.bytes[prefix.utf8.count...], as: UTF8.self)
                return (code, entry.termFrequency)
            }
    }

    /// Whether at least so many articles of a language (BCP 47) hold a form.
    func holds(
        _ needed: Int, articlesOf language: String, with form: String, in field: Field,
        _ database: borrowing Database
    ) throws(XapianError) -> Bool {
        var search = SearchRequest(
            .and([
                .term(Term(bytes: TermKey.bytes(prefix: field.prefix, form))),
                Filters.keyword(Schema.language, language),
            ]))
        search.limit = 0
        search.checkAtLeast = needed
        search.weighting = .boolean
        return try database.search(search).lowerBound >= needed
    }

    /// Whether forms stand side by side in an article.
    func holdsSideBySide(
        _ forms: [String], in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> Bool {
        var search = SearchRequest(
            .phrase(forms.map { Term(bytes: TermKey.bytes(prefix: field.prefix, $0)) }))
        search.limit = 0
        search.checkAtLeast = 1
        search.weighting = .boolean
        return try database.search(search).lowerBound > 0
    }

    /// What a form that so many articles hold says.
    func weight(ofFrequency frequency: Int) -> Double {
        InverseFrequency.weight(of: frequency, among: articles)
    }
}
