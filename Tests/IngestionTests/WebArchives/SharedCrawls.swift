import FoundationEssentials
import TestSupport

/// A crawl file beside the checkout, and how many pages another library found in it.
struct SharedCrawl: Sendable {
    let path: String
    let pages: Int
}

enum SharedCrawls {
    /// Those whose manifest counts pages that anybody can read.
    static let all: [SharedCrawl] = {
        guard let folder = shared("warc"),
            let manifest = FileManager.default.contents(atPath: folder + "/MANIFEST.tsv")
        else { return [] }
        return String(decoding: manifest, as: UTF8.self).split(separator: "\n").dropFirst()
            .compactMap { line in
                let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
                guard let pages = Int(fields[6]) else { return nil }
                return SharedCrawl(path: folder + "/" + fields[0], pages: pages)
            }
    }()
}
