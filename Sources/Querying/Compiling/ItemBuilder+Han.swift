import Schema
import TextAnalysis
import Xapian

extension ItemBuilder {
    /// Pairs of characters of one word of a query that are looked for, at most.
    private static let mostPairs = 200

    /// What finds Chinese and Japanese text that is cut in other places than the query: its pairs of
    /// neighbouring characters, or every place of a single character.
    ///
    ///     北京大学 → 北京, 京大, 大学      狗 → 狗 with any character behind it, or at an end
    mutating func pairs(
        of leaf: QueryLeaf, _ database: borrowing Database
    ) throws(XapianError) -> [Query] {
        guard !isExact, leaf.field == Schema.text, SpacelessScript.contains(leaf.text) else {
            return []
        }
        let tokens = analyzer.tokens(in: leaf.text)
        var queries: [Query] = []
        var run = ""
        for (index, token) in tokens.enumerated() {
            let isNeighbour =
                index > 0 && tokens[index - 1].range.upperBound == token.range.lowerBound
            if !isNeighbour {
                queries += try pairs(ofRun: run, database)
                run = ""
            }
            run += token.form
        }
        queries += try pairs(ofRun: run, database)
        return Array(queries.prefix(Self.mostPairs))
    }

    private mutating func pairs(
        ofRun run: String, _ database: borrowing Database
    ) throws(XapianError) -> [Query] {
        let prefix = Schema.bigram.prefix
        if run.unicodeScalars.count == 1, SpacelessScript.isHanOrKana(run) {
            let term = Term(bytes: TermKey.bytes(prefix: prefix, run))
            return [.wildcard(prefix: term, maximumExpansion: 1_000, whenTooMany: .mostFrequent)]
        }
        var queries: [Query] = []
        var seen: Set<String> = []
        for pair in HanBigrams.pairs(of: run) where seen.insert(pair).inserted {
            var spellings = [pair]
            if needsConversion {
                for other in conversion.variants(of: pair)
                where try vocabulary.frequency(of: other, in: Schema.bigram, database) > 0 {
                    spellings.append(other)
                }
            }
            let terms = spellings.map { Term(bytes: TermKey.bytes(prefix: prefix, $0)) }
            queries.append(terms.count == 1 ? .term(terms[0]) : .synonym(terms))
        }
        return queries
    }

    /// The same word in simplified and in traditional characters.
    mutating func conversions(
        of form: String, in field: Field, _ database: borrowing Database
    ) throws(XapianError) -> [QueryItem.Variant] {
        guard needsConversion, SpacelessScript.contains(form) else { return [] }
        var variants: [QueryItem.Variant] = []
        for spelling in conversion.variants(of: form) {
            let frequency = try vocabulary.frequency(of: spelling, in: field, database)
            guard frequency > 0 else { continue }
            variants.append(
                .init(forms: [spelling], rule: "simplified or traditional", frequency: frequency))
        }
        return variants
    }
}
