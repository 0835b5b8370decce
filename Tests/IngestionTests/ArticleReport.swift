import Articles
import FoundationEssentials

/// Articles as JSON for golden files: facts with provenance and evidence, blocks with reasons.
enum ArticleReport {
    private struct FactReport: Encodable {
        let value: String
        let from: String
        let evidence: String?
    }

    private struct BlockReport: Encodable {
        let kind: String
        let reason: String?
        let text: String
    }

    private struct Report: Encodable {
        let file: String
        let title: FactReport?
        let outlet: FactReport?
        let masthead: String?
        let authors: [FactReport]
        let contributors: [FactReport]
        let published: FactReport?
        let crawled: FactReport?
        let origin: FactReport?
        let url: String?
        let language: FactReport?
        let blocks: [BlockReport]
    }

    static func json(_ articles: [Article]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(articles.map(report)), as: UTF8.self) + "\n"
    }

    /// Letters and digits, sorted, to compare texts regardless of order and spacing.
    static func letters(of text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
        .sorted { $0.value < $1.value }
    }

    private static func report(_ article: Article) -> Report {
        Report(
            file: article.path.split(separator: "/").last.map(String.init) ?? "",
            title: fact(article.title) { $0 }, outlet: fact(article.outlet) { $0.name },
            masthead: article.outlet?.value.masthead,
            authors: article.authors.compactMap { fact($0) { $0 } },
            contributors: article.contributors.compactMap { fact($0) { $0 } },
            published: fact(article.published) { $0.description },
            crawled: fact(article.crawled) { $0.description },
            origin: fact(article.origin) { $0 }, url: article.url,
            language: fact(article.language) { $0 },
            blocks: article.blocks.map {
                BlockReport(kind: $0.kind.rawValue, reason: $0.reason, text: $0.text)
            })
    }

    private static func fact<Value>(
        _ fact: Fact<Value>?, _ text: (Value) -> String
    ) -> FactReport? {
        fact.map {
            FactReport(
                value: text($0.value), from: $0.provenance.rawValue, evidence: $0.evidence)
        }
    }
}
