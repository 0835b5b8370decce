import FoundationEssentials
import Jostar

/// Answers every query of a file, one after the other.
struct BatchSearch {
    let request: SearchRequest
    let format: OutputFormat

    /// A line of the file.
    private struct Line: Decodable {
        var id: String
        var text: String

        private enum Key: String, CodingKey {
            case id
            case text
        }

        init(from decoder: any Decoder) throws {
            let object = try decoder.container(keyedBy: Key.self)
            text = try object.decode(String.self, forKey: .text)
            if let number = try? object.decode(Int.self, forKey: .id) {
                id = String(number)
            } else {
                id = try object.decode(String.self, forKey: .id)
            }
        }
    }

    /// Answers the file's queries; a bad one is reported and the rest go on.
    ///
    /// - Returns: whether every query could be answered.
    func run(file: String, in session: SearchSession) throws -> Bool {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw JostarError(
                "the file of queries can't be read", path: file,
                hint: "give a file with a line {\"id\": …, \"text\": …} for each query")
        }
        let renderer = Renderer(
            format: format, terminal: Terminal(columns: nil, hasColours: false),
            filters: request.filters)
        try renderer.writeHeader()
        var times: [Double] = []
        var failures = 0
        let decoder = JSONDecoder()
        let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            if line.allSatisfy({ $0 == 32 || $0 == 13 || $0 == 9 }) { continue }
            do {
                let query = try decoder.decode(Line.self, from: Data(line))
                var request = request
                request.query = query.text
                request.includesText = format != .trec
                let response = try session.search(request)
                times.append(response.milliseconds)
                try renderer.writeOne(response, queryID: query.id, isBatch: true)
            } catch let error as JostarError {
                failures += 1
                Diagnostics.report(located(error, file, number + 1))
            } catch let error as DecodingError {
                failures += 1
                Diagnostics.report(
                    JostarError(
                        "line \(number + 1) is no query: \(error.reason)", path: file,
                        hint: "a line is {\"id\": …, \"text\": …}"))
            }
        }
        try Output.flushing()
        ErrorOutput.write(Latencies(times).line + "\n")
        return failures == 0
    }

    private func located(_ error: JostarError, _ file: String, _ line: Int) -> JostarError {
        var error = error
        if error.path == nil {
            error.path = file
            error.message = "line \(line): " + error.message
        }
        return error
    }
}

extension DecodingError {
    fileprivate var reason: String {
        switch self {
        case .keyNotFound(let key, _): "it has no \"\(key.stringValue)\""
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "\"\(context.codingPath.last?.stringValue ?? "it")\" is of another type"
        default: "it isn't JSON"
        }
    }
}

/// How long queries took.
struct Latencies {
    private let sorted: [Double]

    init(_ milliseconds: [Double]) { sorted = milliseconds.sorted() }

    /// Number, mean and percentiles, on one line.
    var line: String {
        let mean = sorted.isEmpty ? 0 : sorted.reduce(0, +) / Double(sorted.count)
        return "\(sorted.count) queries: mean \(shown(mean)) ms, p50 \(shown(at(50))) ms, "
            + "p95 \(shown(at(95))) ms, p99 \(shown(at(99))) ms"
    }

    private func at(_ percent: Int) -> Double {
        sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * percent / 100)]
    }

    private func shown(_ value: Double) -> String {
        String((value * 1_000).rounded() / 1_000)
    }
}
