import Articles
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
        let compiled = try compile(request)
        let filters = request.filters.compiled { compiler.keyword($0) }
        var query = compiled?.query ?? .all
        var fullMatches: Int?
        if let compiled, let widened = compiled.widened,
            try count(compiled.wanted, upTo: Ranking.fewestFullMatches) < Ranking.fewestFullMatches
        {
            let full = try count(filters.narrowing(query), upTo: Ranking.fewestFullMatches)
            if try count(filters.narrowing(widened), upTo: full + 1) > full {
                fullMatches = full
                query = widened
            }
        }
        let candidates = try candidates(
            filters.narrowing(query), compiled?.items ?? [], request, isWidened: fullMatches != nil)
        let results = try results(candidates, compiled?.items ?? [], request)
        let took = clock.now - start
        return SearchResponse(
            query: request.query, match: request.match.rawValue, isWidened: fullMatches != nil,
            fullMatches: fullMatches, totalArticles: candidates.total,
            milliseconds: Double(took.components.attoseconds) / 1e15
                + Double(took.components.seconds) * 1e3,
            results: results, facets: candidates.facets)
    }

    private mutating func compile(_ request: SearchRequest) throws(JostarError) -> CompiledQuery? {
        do {
            return try compiler.compile(
                request.query, match: request.match, exact: request.isExact, database)
        } catch {
            throw JostarError(error, index: path)
        }
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

    private func candidates(
        _ query: Query, _ items: [QueryItem], _ request: SearchRequest, isWidened: Bool
    ) throws(JostarError) -> Candidates {
        let words = ItemPositions(items, limit: Ranking.mostPositionTerms)
        let matches = try reading { database throws(XapianError) in
            var search = Xapian.SearchRequest(query)
            let articles = try database.documentCount
            let wanted = min(request.limit, articles)
            search.limit =
                wanted == 0 || items.isEmpty ? wanted : wanted + Ranking.moreCandidates
            search.checkAtLeast = articles
            search.includesData = true
            search.positionTerms = words.terms
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
            candidates.facets = FacetCounting.facets(of: matches, total: matches.estimated)
        }
        let ranker = PassageRanker()
        for match in matches.matches {
            let stored = try decoded(match.data, match.documentID)
            let spans = stored.spans.map { PassageSpan(start: $0.start, length: $0.length) }
            let ranked = ranker.rank(spans, words.positions(in: match, items))
            candidates.add(
                stored, weight: match.weight, ranked: ranked,
                coverage: isWidened ? words.coverage(of: match) : 1,
                perArticle: max(1, request.passagesPerArticle))
        }
        if !items.isEmpty { candidates.sort() }
        return candidates
    }
}
