/// What was left out of a container on purpose, by reason: a crawl holds more pictures than pages.
///
/// Memory is bounded: `mostReasons` reasons with `mostExamples` examples each, the rest counted.
/// One owner, one thread.
final class LeftOut {
    /// Reasons come from types and codes; a hostile container could make one up for each record.
    static let mostReasons = 40
    static let mostExamples = 3

    private var groups: [String: Group] = [:]
    private var order: [String] = []

    private struct Group {
        var count = 0
        var examples: [String] = []
    }

    /// Notes one thing that was left out.
    func note(_ reason: String, _ example: String) {
        var reason = reason
        if groups[reason] == nil {
            if order.count >= Self.mostReasons { reason = "other reasons" }
            if groups[reason] == nil { order.append(reason) }
        }
        var group = groups[reason] ?? Group()
        group.count += 1
        if group.examples.count < Self.mostExamples { group.examples.append(example) }
        groups[reason] = group
    }

    /// One message a reason, most frequent first.
    func problems(path: String) -> [IngestionError] {
        let sorted = order.enumerated().sorted {
            (groups[$1.element]?.count ?? 0, $0.offset) < (
                groups[$0.element]?.count ?? 0, $1.offset
            )
        }
        return sorted.compactMap { _, reason in
            guard let group = groups[reason] else { return nil }
            let example = group.examples.first.map { ", such as " + $0 } ?? ""
            var error = IngestionError(
                .leftOut, "\(group.count) left out: \(reason)\(example)", path: path)
            error.reason = reason
            error.count = group.count
            error.examples = group.examples
            return error
        }
    }
}
