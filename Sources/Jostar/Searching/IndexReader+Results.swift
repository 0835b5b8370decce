import Articles
import Querying
import TextAnalysis

extension IndexReader {
    /// Reads, lights and cuts the passages that are shown.
    mutating func results(
        _ candidates: Candidates, _ items: [QueryItem], _ request: SearchRequest
    ) throws(JostarError) -> [SearchResult] {
        let shown = candidates.list.prefix(request.limit)
        guard request.includesText else {
            var results: [SearchResult] = []
            for candidate in shown { results.append(try bare(candidate, results.count, request)) }
            return results
        }
        let cutter = ResultCutter(items, explains: request.explains, path: path)
        let hasHelp = shown.count >= SecondHand.fewestResults
        let work = hasHelp ? secondHand.begin(cutter) : SharedWork(cutter)
        // Also where a record can't be read: the other thread must not wait for more.
        defer { work.close() }
        for (place, candidate) in shown.enumerated() {
            let record = try record(candidate.document)
            work.add(.init(place: place, candidate: candidate, record: record))
        }
        return try work.results(shown.count, &analyzer)
    }

    /// A result without any text.
    private func bare(
        _ candidate: Candidates.Candidate, _ place: Int, _ request: SearchRequest
    ) throws(JostarError) -> SearchResult {
        SearchResult(
            rank: place + 1, score: candidate.score.total,
            scoreParts: request.explains ? candidate.score : nil,
            article: Article(id: try id(of: candidate.document), path: ""), title: [],
            passageIndex: candidate.span ?? 0, passage: "", snippet: [])
    }
}
