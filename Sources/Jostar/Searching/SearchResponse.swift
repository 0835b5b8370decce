public import Articles
import Ingestion

/// The answer to a request; every output format is a rendering of it.
public struct SearchResponse: Sendable {
    /// The query as typed.
    public var query: String
    /// How many items an article had to hold: `all` or `any`.
    public var match: String
    /// Whether too few articles held all items, so that any were enough.
    public var isWidened: Bool
    /// Articles that hold all items, where the answer was widened.
    public var fullMatches: Int?
    /// Articles that match, exactly.
    public var totalArticles: Int
    /// Words that no article holds, with the forms taken for them.
    public var unknownWords: [UnknownWord] = []
    /// The time it took, in milliseconds.
    public var milliseconds: Double
    /// The passages, best first.
    public var results: [SearchResult]
    /// Counts over all matching articles, where they were asked for.
    public var facets: Facets?
    /// What the query stood for, where it was asked for.
    public var explanation: QueryExplanation?
}

/// A word of the query that no article holds.
public struct UnknownWord: Hashable, Sendable, Encodable {
    /// As typed.
    public var text: String
    /// The forms that were looked for instead, the nearest first, then their other forms.
    public var takenFor: [String]

    private enum CodingKeys: String, CodingKey {
        case text
        case takenFor = "taken_for"
    }
}

/// A passage that answers, with its article.
public struct SearchResult: Sendable {
    /// Its place, from 1.
    public var rank: Int
    /// Article and passage together; higher is better.
    public var score: Double
    /// Where the score comes from, where it was asked for.
    public var scoreParts: ScoreParts?
    /// The article it is from.
    public var article: Article
    /// The headline cut into what answers the query and what doesn't.
    public var title: [SnippetFragment]
    /// Its place among the article's passages, from 0.
    public var passageIndex: Int
    /// The whole passage.
    public var passage: String
    /// The passage's language as a BCP 47 code; that of its article where it is too short to tell.
    public var language: String? {
        let own = article.language.map(\.value).flatMap { $0 == "mul" ? nil : $0 }
        guard passage.utf8.count >= TextLanguage.shortestPassage else { return own }
        return TextLanguage.code(of: passage) ?? own
    }
    /// The part worth showing, cut into what answers the query and what doesn't.
    public var snippet: [SnippetFragment]
}

/// A stretch of a snippet.
public struct SnippetFragment: Hashable, Sendable {
    /// Its characters.
    public var text: String
    /// Whether it answers the query.
    public var isMatch: Bool
}

/// How many of the matching articles there are of each outlet, month and language.
public struct Facets: Hashable, Sendable {
    /// One value of a facet.
    public struct Count: Hashable, Sendable {
        /// The value; absent for "unknown".
        public var value: String?
        /// Articles with it.
        public var count: Int
    }

    /// By outlet, most frequent first, unknown last.
    public var outlets: [Count]
    /// By month of publication (`YYYY-MM`), earliest first, unknown last.
    public var months: [Count]
    /// By language code, most frequent first, unknown last.
    public var languages: [Count]

    /// Facets of no article.
    public static let none = Facets(outlets: [], months: [], languages: [])

    /// Every facet under the name that output gives it.
    public var named: [(name: String, counts: [Count])] {
        [("outlet", outlets), ("published", months), ("language", languages)]
    }
}
