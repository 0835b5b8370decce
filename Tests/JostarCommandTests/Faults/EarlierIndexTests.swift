import Foundation
import TestSupport
import Testing

/// Indexes that earlier programs wrote: read rightly, or refused with their version; never misread.
///
/// `scripts/record-fixture PROGRAM` records one with each new format version.
@Suite struct EarlierIndexTests {
    private static let fixtures: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(
            atPath: checkout + "/Tests/Fixtures")
        return (names ?? []).filter { $0.hasPrefix("index-format-") }.sorted()
    }()

    @Test func thereIsOneOfThisVersion() throws {
        let archive = try FaultArchive()
        var random = SeededGenerator(seed: 1)
        try archive.write("a", articles: 1, &random)
        try archive.indexAll()
        let stats = try archive.jostar("stats", "--format", "json").json()
        let version = Int(try #require(stats["formatVersion"].number))
        #expect(Self.fixtures.contains("index-format-\(version).tar.gz"))
    }

    @Test(arguments: fixtures)
    func isReadOrRefused(_ name: String) throws {
        let archive = try FaultArchive()
        let unpacked = try Program.shell(
            "tar -xzf '\(checkout)/Tests/Fixtures/\(name)'", in: archive.folder.path)
        #expect(unpacked.status == 0, "\(unpacked.errors)")
        let run = try archive.jostar("search", "--format", "json", "harbour")
        if run.status == 2 {
            let version = name.split { !$0.isNumber }.first.map(String.init) ?? "?"
            #expect(run.errors.contains("has index format \(version);"), "\(run.errors)")
            #expect(run.errors.contains("hint: "))
            return
        }
        let first = try run.json()["results"][0]
        #expect(first["article"]["id"].string == "harbour")
        #expect(first["article"]["outlet"].string == "The Invented Times")
        #expect(first["passage"]["text"].string?.hasSuffix("Three ships came in.") == true)
        #expect(try archive.count("\u{0628}\u{0646}\u{062F}\u{0631}") == 1)
        #expect(try archive.count("language:ru") == 1)
        let verified = try archive.jostar("verify")
        #expect(verified.status == 0, "\(verified.output)")
        // It goes on being written to.
        var random = SeededGenerator(seed: 2)
        try archive.write("more", articles: 3, &random)
        #expect(try archive.indexAll().status == 0)
        #expect(try archive.count("harbour") == 4)
        #expect(try archive.jostar("verify").status == 0)
    }
}
