import Articles

/// The JSON of the command's contract; what isn't known is `null`, never left out.
extension SearchResponse: Encodable {
    private enum Key: String, CodingKey {
        case query
        case match
        case widened
        case fullMatches = "full_matches"
        case total
        case unknownWords = "unknown_words"
        case milliseconds = "took_ms"
        case results
        case facets
        case explanation = "explain"
    }

    /// Writes the answer as the contract has it.
    public func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Key.self)
        try object.encode(query, forKey: .query)
        try object.encode(match, forKey: .match)
        try object.encode(isWidened, forKey: .widened)
        try object.encodeIfPresent(fullMatches, forKey: .fullMatches)
        try object.encode(["articles": totalArticles], forKey: .total)
        if !unknownWords.isEmpty { try object.encode(unknownWords, forKey: .unknownWords) }
        try object.encode((milliseconds * 1_000).rounded() / 1_000, forKey: .milliseconds)
        try object.encode(results, forKey: .results)
        try object.encodeIfPresent(facets, forKey: .facets)
        try object.encodeIfPresent(explanation, forKey: .explanation)
    }
}

extension SearchResult: Encodable {
    private enum Key: String, CodingKey {
        case rank
        case score
        case article
        case passage
        case snippet
        case scoreParts = "explain"
    }

    private enum PassageKey: String, CodingKey {
        case index
        case text
        case language
    }

    /// Writes the passage as the contract has it.
    public func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Key.self)
        try object.encode(rank, forKey: .rank)
        try object.encode((score * 10_000).rounded() / 10_000, forKey: .score)
        try object.encode(ArticleSummary(article), forKey: .article)
        var passageObject = object.nestedContainer(keyedBy: PassageKey.self, forKey: .passage)
        try passageObject.encode(passageIndex, forKey: .index)
        try passageObject.encode(passage, forKey: .text)
        try passageObject.encode(language, forKey: .language)
        try object.encode(snippet, forKey: .snippet)
        try object.encodeIfPresent(scoreParts, forKey: .scoreParts)
    }
}

extension SnippetFragment: Encodable {
    private enum Key: String, CodingKey {
        case text
        case match
    }

    /// Writes the characters and whether they answer.
    public func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Key.self)
        try object.encode(text, forKey: .text)
        try object.encode(isMatch, forKey: .match)
    }
}

extension Facets: Encodable {
    private enum Key: String, CodingKey {
        case outlet
        case published
        case language
    }

    /// Writes each facet under the name that output gives it.
    public func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Key.self)
        try object.encode(outlets, forKey: .outlet)
        try object.encode(months, forKey: .published)
        try object.encode(languages, forKey: .language)
    }
}

extension Facets.Count: Encodable {
    private enum Key: String, CodingKey {
        case value
        case count
    }

    /// Writes value and count; "unknown" is `null`.
    public func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Key.self)
        try object.encode(value, forKey: .value)
        try object.encode(count, forKey: .count)
    }
}
