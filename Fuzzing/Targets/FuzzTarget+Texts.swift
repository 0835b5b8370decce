import Articles

@testable import Ingestion
@testable import Querying

/// Readers of single values: characters, dates, data in pages, queries.
extension FuzzTarget {
    static let texts = [
        FuzzTarget(name: "charset", samples: [".txt"]) { bytes in
            if let text = TextDecoder.decode(bytes) { checked(text.text) }
            if let page = PageDecoder.decode(bytes, contentType: nil) {
                precondition(String(validating: page.utf8, as: UTF8.self) != nil, "no UTF-8")
            }
        },
        FuzzTarget(name: "dates", samples: [".txt", ".eml"]) { bytes in
            let visit = ArticleDate(year: 2020, month: 3, day: 4)
            for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
                let line = String(line)
                for date in DateScanner(line).dates { _ = date.settled(by: .unknown) }
                _ = RecordDate.read(line)
                _ = MailDate.read(line)
                _ = DayRange(line)
                _ = AddressDate(line)
                if let visit { _ = RelativeDate.read(line, from: visit) }
            }
        },
        FuzzTarget(name: "data", samples: [".jsonl"]) { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            _ = LenientJSON.values(in: text)
            _ = LinkedData(blocks: [text]) { _ in true }
        },
        FuzzTarget(name: "query", samples: [".txt"]) { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            for isLenient in [false, true] {
                do throws(QuerySyntaxError) {
                    try QueryLimits.check(text)
                    _ = try QueryParser.parse(text, isLenient: isLenient)
                } catch {
                    precondition(
                        error.range.upperBound <= text.utf8.count, "a place behind the end")
                }
            }
        },
    ]

    /// Text that was decoded holds nothing that later stages take for its end.
    private static func checked(_ text: String) {
        precondition(!text.utf8.contains(0) && !text.utf8.contains(13), "NUL or CR left over")
    }
}
