import Testing
import TextAnalysis

/// The stem of each word of a list, folded as the index has them.
func stems(_ words: String, _ stemmer: LightStemmer) throws -> [String] {
    var analyzer = try Analyzer()
    return words.split(separator: " ").map { stemmer.stem(analyzer.fold(String($0))) }
}

/// Expects words that mean one thing to share their stem, and to be found under its beginnings.
func expectAlike(
    _ words: String, stem: String? = nil, _ stemmer: LightStemmer,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let found = try stems(words, stemmer)
    let shared = try #require(found.first, sourceLocation: sourceLocation)
    #expect(
        found.allSatisfy { $0 == stem ?? shared }, "\(words): \(found)",
        sourceLocation: sourceLocation)
    var analyzer = try Analyzer()
    let beginnings = stemmer.beginnings(ofStem: shared)
    for word in words.split(separator: " ") {
        let form = analyzer.fold(String(word))
        #expect(
            beginnings.contains { form.utf8.starts(with: $0.utf8) },
            "\(form) begins with none of \(beginnings)",
            sourceLocation: sourceLocation)
    }
}

/// Expects words that mean different things to have a stem each.
func expectApart(
    _ words: String, _ stemmer: LightStemmer, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let found = try stems(words, stemmer)
    #expect(Set(found).count == found.count, "\(words): \(found)", sourceLocation: sourceLocation)
}
