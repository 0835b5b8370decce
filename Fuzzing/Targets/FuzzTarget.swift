import TestSupport

@testable import Ingestion

/// A reader with the samples that its corpus begins with.
struct FuzzTarget: Sendable {
    let name: String
    /// Endings of the samples' names; those without a dot are names in full.
    let samples: [String]
    /// Reads some bytes; traps where a rule is broken that holds for any input.
    let run: @Sendable ([UInt8]) -> Void

    /// Every target, one a reader.
    static let all = documents + containers + layers + texts

    static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }

    /// What the corpus begins with.
    var seeds: [(name: String, bytes: [UInt8])] {
        FuzzSamples.all.filter { sample in samples.contains { sample.name.hasSuffix($0) } }
    }

    /// Readers of one article.
    private static let documents = [
        FuzzTarget(name: "page", samples: [".html"]) { bytes in
            FuzzReading.run(bytes, "page.html") { try $0.reading.readPage(bytes, $0.place) }
        },
        FuzzTarget(name: "mail", samples: [".eml", ".mhtml"]) { bytes in
            FuzzReading.run(bytes, "mail.eml") {
                try $0.mail.read(bytes)
            }
        },
        FuzzTarget(name: "text", samples: [".txt"]) { bytes in
            FuzzReading.run(bytes, "page.txt") { try $0.reading.readText(bytes, $0.place) }
        },
    ]

    /// Readers of many.
    private static let containers = [
        FuzzTarget(name: "records", samples: [".jsonl", ".json"]) { bytes in
            FuzzReading.run(bytes, "records.jsonl", mayBeSilent: true) { try $0.readLines() }
            FuzzReading.run(bytes, "records.json", mayBeSilent: true) { try $0.readObjects() }
        },
        FuzzTarget(name: "table", samples: [".csv", ".tsv"]) { bytes in
            FuzzReading.run(bytes, "table.csv", mayBeSilent: true) { try $0.readTable(bytes) }
        },
        FuzzTarget(name: "feed", samples: [".xml"]) { bytes in
            FuzzReading.run(bytes, "feed.xml") { try $0.feed.read(bytes) }
        },
        FuzzTarget(name: "mailbox", samples: [".mbox"]) { bytes in
            FuzzReading.run(bytes, "mail.mbox", mayBeSilent: true) { try $0.mailbox.read() }
        },
        FuzzTarget(name: "crawl", samples: [".warc", ".arc"]) { bytes in
            FuzzReading.run(bytes, "crawl.warc") { try $0.crawl.read() }
        },
    ]

    /// Readers of what others are packed in.
    private static let layers = [
        FuzzTarget(name: "gzip", samples: [".warc.gz"]) { bytes in
            FuzzReading.run(bytes, "crawl.warc.gz") { try $0.reading.readGzip($0.input, $0.place) }
        },
        FuzzTarget(name: "compressed", samples: [".zst", ".xz", ".bz2", ".lz4"]) { bytes in
            FuzzReading.run(bytes, "records.zst") {
                try $0.reading.readCompressed($0.input, $0.place)
            }
        },
        FuzzTarget(name: "archive", samples: [".zip", ".tar.gz"]) { bytes in
            FuzzReading.run(bytes, "all.zip") { try $0.reading.readArchive($0.input, $0.place) }
        },
        FuzzTarget(name: "any", samples: [""]) { bytes in
            // Another program would be tried, not this one.
            guard !bytes.starts(with: Array("%PDF".utf8)) else { return }
            FuzzReading.run(bytes, "any") { try $0.reading.read($0.input, $0.place) }
        },
    ]
}
