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
        let work = SharedWork(cutter)
        let hasHelp = shown.count >= SecondHand.fewestResults
        for (place, candidate) in shown.enumerated() {
            let record = try packedRecord(candidate.document)
            let job = ResultCutter.Job(place: place, candidate: candidate, record: record)
            if work.add(job), hasHelp { secondHand.begin(work) }
        }
        return try work.results(&analyzer)
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
