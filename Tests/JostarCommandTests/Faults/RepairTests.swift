import Foundation
import TestSupport
import Testing

/// `repair` brings back all that can be read somewhere, and names the rest.
@Suite struct RepairTests {
    private let archive: FaultArchive

    init() throws {
        archive = try FaultArchive()
        var random = SeededGenerator(seed: 11)
        for name in ["alpha", "beta"] {
            try archive.write(name, articles: 60, &random)
            try archive.indexAll()
        }
    }

    private func damage(_ file: String, at offset: Int) throws {
        let url = URL(fileURLWithPath: try archive.segments()[0] + "/" + file)
        var bytes = try Data(contentsOf: url)
        bytes[offset] ^= 0x5A
        try bytes.write(to: url)
    }

    private func answers() throws -> [String] {
        try ["harbour w9 w40", "w3 OR w17", "\"harbour of alpha\""].map { query in
            let run = try archive.jostar("search", "--format", "json", "--limit", "200", query)
            let found = try run.json()["results"].elements.compactMap { $0["article"]["id"].string }
            return found.sorted().joined(separator: " ")
        }
    }

    private func articlesOfFirstSegment() throws -> Double? {
        try archive.jostar("stats", "--format", "json").json()["segments"][0]["articles"].number
    }

    @Test func aSoundIndexIsLeftAlone() throws {
        let before = try Data(contentsOf: URL(fileURLWithPath: archive.index + "/XAPIANDB"))
        let run = try archive.jostar("repair")
        #expect(run.status == 0 && run.output.contains("nothing is damaged; 120 articles"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: archive.index + "/XAPIANDB")) == before)
    }

    @Test(arguments: [
        "docdata.glass", "positions", "postlist.glass", "iamglass", "checksums",
    ])
    func everyArticleComesBackWhileItsFileIsThere(_ file: String) throws {
        let before = try answers()
        let first = try articlesOfFirstSegment()
        try damage(file, at: 50)
        #expect(try archive.jostar("verify").status == 2)
        let run = try archive.jostar("repair", "--format", "json")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try run.json()["segments"].elements.count == 1)
        let report = try run.json()
        #expect((report["kept"].number ?? 0) + (report["restored"].number ?? 0) == first)
        #expect(try archive.jostar("verify").status == 0)
        #expect(try answers() == before)
        #expect(try archive.jostar("index", archive.sources).output.contains("2 unchanged"))
    }

    @Test func aDamagedRecordWhoseFileIsGoneIsNamed() throws {
        try damage("docdata.glass", at: 8_192 + 100)
        let verified = try archive.jostar("verify", "--format", "json").json()
        let damaged = verified["articles"].elements.compactMap { $0["id"].string }.sorted()
        #expect(!damaged.isEmpty && damaged.count < 60)
        #expect(verified["articles"][0]["path"].string?.hasSuffix("alpha.jsonl") == true)
        try FileManager.default.removeItem(atPath: archive.sources + "/alpha.jsonl")
        let run = try archive.jostar("repair", "--format", "json")
        #expect(run.status == 2 && run.errors.contains("could not be restored"), "\(run.errors)")
        let lost = try run.json()["losses"].elements.compactMap { $0["id"].string }.sorted()
        #expect(lost == damaged)
        #expect(try archive.jostar("verify").status == 0)
        #expect(try archive.count("harbour") == 120 - lost.count)
        // The file comes back: what was lost is indexed again.
        var random = SeededGenerator(seed: 11)
        try archive.write("alpha", articles: 60, &random)
        #expect(try archive.indexAll().status == 0)
        #expect(try archive.count("harbour") == 120)
    }

    @Test func positionsAndPostingsComeBackWithoutTheFiles() throws {
        let before = try answers()
        try FileManager.default.removeItem(atPath: archive.sources)
        for (file, offset) in [
            ("positions", 9_000), ("postlist.glass", 9_000), ("checksums", 400),
        ] {
            let segment = try archive.segmentFiles().first { $0.hasSuffix(file) } ?? ""
            let url = URL(fileURLWithPath: segment)
            var bytes = try Data(contentsOf: url)
            bytes[min(offset, bytes.count - 1)] ^= 1
            try bytes.write(to: url)
            let run = try archive.jostar("repair")
            #expect(run.status == 0, "\(file): \(run.output) \(run.errors)")
            #expect(try answers() == before, "\(file)")
        }
    }

    /// Records stand elsewhere: none is lost with the file, however it was lost.
    @Test(arguments: ["rm", "truncate -s -1", "truncate -s 0"])
    func positionsComeBackFromRecordsAlone(_ change: String) throws {
        let before = try answers()
        try FileManager.default.removeItem(atPath: archive.sources)
        let path = try archive.segments()[0] + "/positions"
        #expect(try Program.shell("\(change) '\(path)'").status == 0)
        #expect(try archive.jostar("verify").status == 2)
        let run = try archive.jostar("repair")
        #expect(run.status == 0, "\(run.output) \(run.errors)")
        #expect(try answers() == before)
    }

    @Test func aMissingSegmentIsReadFromItsFiles() throws {
        let first = try articlesOfFirstSegment()
        try FileManager.default.removeItem(atPath: try archive.segments()[0])
        let run = try archive.jostar("repair", "--format", "json")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try run.json()["restored"].number == first)
        #expect(try archive.count("harbour") == 120)
    }

    @Test func aLostLedgerIsWrittenAnew() throws {
        try FileManager.default.removeItem(atPath: archive.index + "/ledger-2.tsv")
        #expect(try archive.jostar("verify").status == 2)
        #expect(try archive.jostar("repair").status == 0)
        #expect(try archive.jostar("verify").status == 0)
        var random = SeededGenerator(seed: 12)
        try archive.write("alpha", articles: 30, &random)
        try archive.indexAll()
        #expect(try archive.count("harbour") == 90)
    }

    @Test(arguments: ["docdata.glass", "positions", "postlist.glass"])
    func damageIsNeverSealedAsSound(_ file: String) throws {
        let path = try archive.segments()[0] + "/" + file
        let blocks = try Data(contentsOf: URL(fileURLWithPath: path)).count / 8_192
        try damage(file, at: (blocks - 1) * 8_192 + 100)
        // An article moves to another file, so that a copy of the segment has to lose it.
        try archive.folder.write(
            "{\"id\": \"alpha-3\", \"text\": \"harbour elsewhere\"}\n",
            to: "sources/gamma.jsonl")
        let run = try archive.indexAll()
        #expect(run.status == 2 && run.errors.contains("jostar verify"), "\(run.errors)")
        #expect(try archive.jostar("verify").status == 2)
        #expect(try archive.jostar("repair").status == 0)
        #expect(try archive.indexAll().status == 0)
        #expect(try archive.count("harbour") == 120)
        #expect(try archive.count("elsewhere") == 1)
        #expect(try archive.jostar("verify").status == 0)
    }

    /// What was replaced stays replaced, though the list that says so is lost with the segment.
    @Test func replacedArticlesDoNotComeBack() throws {
        var random = SeededGenerator(seed: 19)
        try archive.write("alpha", articles: 25, &random)
        try archive.indexAll()
        let lists = try Program.shell("ls index/segments/*.hidden-*", in: archive.folder.path)
        let list = lists.lines.first ?? ""
        if lists.status == 0, !list.isEmpty {
            let damage = try #require(
                try DamagedByte(in: archive.folder.path + "/" + list, &random))
            try damage.toggle()
            #expect(try archive.jostar("verify").status == 2)
            #expect(try archive.jostar("search", "harbour").status == 2)
        } else {
            try self.damage("positions", at: 100)
        }
        let run = try archive.jostar("repair")
        #expect(run.status == 0, "\(run.output) \(run.errors)")
        #expect(try archive.count("harbour") == 85)
        #expect(try archive.jostar("verify").status == 0)
    }
}
