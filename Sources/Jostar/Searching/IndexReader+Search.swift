import Articles
import Glibc
import Indexing
import Passages
import Querying
import Schema
import Xapian

extension IndexReader {
    /// Answers a request: articles are matched and weighed by Xapian, then the passages of the best
    /// are ranked from positions, then those shown are read, lit and cut.
    mutating func search(_ request: SearchRequest) throws(JostarError) -> SearchResponse {
        let clock = ContinuousClock()
        let start = clock.now
        defer { records.removeAll(keepingCapacity: true) }
        let filters = try request.filters.compiled { name throws(JostarError) in
            try outletKeys(of: name)
        }
        let compiled = try compile(request, match: request.match)
        var items = compiled?.items ?? []
        var query = filters.narrowing(compiled?.query ?? .all)
        if let loosest = compiled?.loosest, request.match == .any,
            try count(query, upTo: request.limit) < request.limit
        {
            query = filters.narrowing(loosest)
        }
        var feedback =
            request.match == .any && Feedback.isWorthwhile(items, isWidened: false)
            ? try feedback(query, items, request) : nil
        var candidates = try candidates(
            feedback?.helping(query) ?? query, items, request, isWidened: false)
        var fullMatches: Int?
        // What more than a few articles hold with all filters needn't be looked at without them.
        if let compiled, candidates.total < Ranking.fewestFullMatches,
            let widened = try widened(compiled, request, isCounted: filters.isEmpty)
        {
            let query = filters.narrowing(widened.query)
            let help =
                Feedback.isWorthwhile(widened.items, isWidened: true)
                ? try self.feedback(query, widened.items, request) : nil
            let more = try self.candidates(
                help?.helping(query) ?? query, widened.items, request, isWidened: true)
            if more.total > candidates.total {
                fullMatches = candidates.total
                (items, feedback, candidates) = (widened.items, help, more)
            }
        }
        let results = try results(candidates, items, request)
        let took = clock.now - start
        return SearchResponse(
            query: request.query, match: request.match.rawValue, isWidened: fullMatches != nil,
            fullMatches: fullMatches, totalArticles: candidates.total,
            unknownWords: UnknownWord.all(of: items),
            milliseconds: Double(took.components.attoseconds) / 1e15
                + Double(took.components.seconds) * 1e3,
            results: results, facets: candidates.facets,
            explanation: request.explains
                ? QueryExplanation(items, excluded: compiled?.excluded ?? [], feedback) : nil)
    }

    private mutating func compile(
        _ request: SearchRequest, match: MatchMode
    ) throws(JostarError) -> CompiledQuery? {
        do {
            return try compiler.compile(
                request.query, match: match, exact: request.isExact,
                relatives: match == request.match, database)
        } catch {
            throw JostarError(error, index: path)
        }
    }

    /// The query with any of its items enough, where too few articles hold them all.
    ///
    /// - Parameter isCounted: whether it is known that too few hold the query as it stands.
    private mutating func widened(
        _ compiled: CompiledQuery, _ request: SearchRequest, isCounted: Bool
    ) throws(JostarError) -> CompiledQuery? {
        let fewest = Ranking.fewestFullMatches
        guard compiled.canBeWidened else { return nil }
        if !isCounted || compiled.wanted != compiled.query {
            guard try count(compiled.wanted, upTo: fewest) < fewest else { return nil }
        }
        return try compile(request, match: .any)
    }

    /// Articles that match, counted no further than needed.
    private func count(_ query: Query, upTo limit: Int) throws(JostarError) -> Int {
        try reading { database throws(XapianError) in
            var request = Xapian.SearchRequest(query)
            request.limit = 0
            request.checkAtLeast = limit
            request.weighting = .boolean
            return try database.search(request).lowerBound
        }
    }

    /// What the best articles share, where any item of the query is enough.
    private mutating func feedback(
        _ query: Query, _ items: [QueryItem], _ request: SearchRequest
    ) throws(JostarError) -> Feedback? {
        guard !request.isExact else { return nil }
        let matches = try reading { database throws(XapianError) in
            var search = Xapian.SearchRequest(query)
            search.limit = Feedback.articles
            search.includesData = true
            search.weighting = Ranking.weighting
            return try database.search(search)
        }
        let weights = matches.matches.map { pow($0.weight, Feedback.trust) }
        let total = weights.reduce(0, +)
        guard total > 0 else { return nil }
        var forms = SharedForms()
        for (match, weight) in zip(matches.matches, weights) {
            records[match.documentID] = match.data
            guard forms.add(match.data, share: weight / total, &analyzer) else {
                throw damage(match.documentID)
            }
        }
        let articles = try reading { database throws(XapianError) in try database.documentCount }
        return try Feedback(
            forms, items: items, articles: articles,
            isFunctionWord: { compiler.isFunctionWord($0, frequency: $1) },
            frequencies: { forms throws(JostarError) in
                let terms = forms.map { form in
                    form.withUnsafeBufferPointer { form in
                        var bytes = Array(Schema.text.prefix.utf8)
                        TermKey.append(form, to: &bytes)
                        return Term(bytes: bytes)
                    }
                }
                return try reading { database throws(XapianError) in
                    try database.termFrequencies(terms)
                }
            })
    }

    private mutating func candidates(
        _ query: Query, _ items: [QueryItem], _ request: SearchRequest, isWidened: Bool
    ) throws(JostarError) -> Candidates {
        let words = ItemPositions(items, limit: Ranking.mostPositionTerms)
        let articles = try reading { database throws(XapianError) in try database.documentCount }
        let matches = try reading { database throws(XapianError) in
            var search = Xapian.SearchRequest(query)
            let wanted = min(request.limit, articles)
            search.limit =
                wanted == 0 || items.isEmpty ? wanted : Ranking.candidates(wanted)
            search.checkAtLeast = articles
            search.includesHeads = true
            search.positionTerms = words.terms
            search.positionGroups = words.groups
            search.weighting = Ranking.weighting
            if items.isEmpty, let slot = Schema.published.slot {
                search.weighting = .boolean
                search.order = .value(slot, descending: true)
            }
            if request.includesFacets { search.facetSlots = FacetCounting.slots }
            return try database.search(search)
        }
        var candidates = Candidates(total: matches.estimated)
        if request.includesFacets {
            let outlets = outletKeys(among: FacetCounting.outlets(of: matches))
            candidates.facets = FacetCounting.facets(
                of: matches, total: matches.estimated, outletKeys: outlets)
        }
        var outlines: [ArticleOutline] = []
        for match in matches.matches { outlines.append(try outline(match)) }
        let scorer = ArticleScorer(
            words, articles: articles, candidates: outlines, isWidened: isWidened)
        for (match, outline) in zip(matches.matches, outlines) {
            let (score, passages) = scorer.score(match, outline)
            candidates.add(
                match.documentID, score, ranked: passages,
                perArticle: max(1, request.passagesPerArticle))
        }
        if !items.isEmpty { candidates.sort() }
        return candidates
    }
}
