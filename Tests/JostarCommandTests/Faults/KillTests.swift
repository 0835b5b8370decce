import Foundation
import TestSupport
import Testing

/// A process that is killed at any moment costs the work since its last publish, nothing else.
@Suite struct KillTests {
    /// Runs `jostar index` and sends a signal after so many seconds.
    private func interrupted(
        _ archive: FaultArchive, by signal: String, after seconds: Double
    ) throws -> ProgramRun {
        try Program.shell(
            "timeout -s \(signal) \(seconds) jostar index --index index sources; exit $?",
            in: archive.folder.path)
    }

    private static func seconds(of body: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        return Double(try clock.measure(body) / .milliseconds(1)) / 1_000
    }

    @Test func killedAtAnyMomentItLosesNothingThatWasPublished() throws {
        let archive = try FaultArchive()
        var random = SeededGenerator()
        try archive.write("first", articles: 50, &random)
        let whole = try Self.seconds { try archive.indexAll() }
        var acknowledged = 50
        var written = 50
        for round in 0..<FaultArchive.rounds(20) {
            let place: Comment = "round \(round), seed \(random.seed)"
            // New articles, or a new text for old ones: then a copy of an old segment is made, too.
            if round.isMultiple(of: 3) {
                try archive.write("first", articles: 50, &random)
            } else {
                try archive.write("r\(round)", articles: 50, &random)
                written += 50
            }
            let run = try interrupted(
                archive, by: "KILL", after: Double.random(in: 0.005...whole * 1.6, using: &random))
            if run.status == 0 { acknowledged = written }
            let verified = try archive.jostar("verify")
            #expect(verified.status == 0, "\(verified.output) \(place)")
            let found = try #require(try archive.count("harbour"), place)
            #expect(found >= acknowledged && found <= written, place)
            #expect(try archive.count("onlyfirstx7") == 1, place)
        }
        #expect(try archive.indexAll().status == 0)
        #expect(try archive.count("harbour") == written)
        #expect(try archive.jostar("verify").status == 0)
        let leftovers = try FileManager.default.contentsOfDirectory(atPath: archive.index)
        #expect(!leftovers.contains("building"))
    }

    @Test func aFirstRunCanBeSearchedBeforeItEnds() throws {
        let folder = try TemporaryDirectory()
        var random = SeededGenerator()
        // More than can be read before the first articles are published.
        var lines = ""
        for number in 0..<60_000 {
            let words = (0..<120).map { _ in "w\(Int.random(in: 0..<50_000, using: &random))" }
            lines +=
                "{\"id\": \"\(number)\", \"text\": \"harbour \(words.joined(separator: " "))\"}\n"
        }
        try folder.write(lines, to: "a.jsonl")
        // Killed as soon as there is an index; the run ends by itself where none comes before.
        let run = try Program.shell(
            "jostar index --index index a.jsonl & pid=$!; "
                + "while [ ! -e index/XAPIANDB ] && kill -0 $pid 2>/dev/null; do sleep 0.02; done; "
                + "kill -9 $pid; wait $pid; echo \"status $?\"", in: folder.path)
        #expect(run.output.contains("status 137"), "\(run.output) \(run.errors)")
        let found = try Program.run(
            ["search", "--index", "index", "--format", "json", "harbour"], in: folder.path
        ).json()["total"]["articles"].number
        #expect((found ?? 0) > 0 && (found ?? 0) < 60_000, "seed \(random.seed)")
    }

    @Test func interruptedRunsGiveTheAnswersOfOne() throws {
        let archive = try FaultArchive()
        var random = SeededGenerator()
        for file in 0..<12 { try archive.write("f\(file)", articles: 30, &random) }
        let whole = try Self.seconds { try archive.indexAll() }
        let expected = try answers(archive)
        try FileManager.default.removeItem(atPath: archive.index)
        for _ in 0..<20 {
            let signal = ["INT", "TERM", "KILL"].randomElement(using: &random) ?? "KILL"
            let seconds = Double.random(in: 0.005...whole, using: &random)
            _ = try interrupted(archive, by: signal, after: seconds)
        }
        #expect(try archive.indexAll().status == 0)
        for (now, before) in zip(try answers(archive), expected) {
            #expect(now == before, "seed \(random.seed)")
        }
        #expect(try archive.jostar("verify").status == 0)
    }

    private func answers(_ archive: FaultArchive) throws -> [String] {
        try ["harbour w2", "w7 OR w31", "\"harbour of f3\"", "onlyf11x29"].map { query in
            let run = try archive.jostar("search", "--format", "json", "--limit", "1000", query)
            let json = try run.json()
            let ids = json["results"].elements.compactMap { $0["article"]["id"].string }.sorted()
            let facets = try archive.jostar("facets", "--format", "csv", query).output
            return "\(json["total"]["articles"])\n\(facets)\n\(ids.joined(separator: " "))"
        }
    }

    @Test func aKilledRunsLeftoversAreSweptByTheNext() throws {
        let archive = try FaultArchive()
        var random = SeededGenerator(seed: 3)
        try archive.write("first", articles: 5, &random)
        try archive.indexAll()
        // What a run leaves that was killed between moving its segment into place and the commit.
        try FileManager.default.copyItem(
            atPath: try archive.segments()[0], toPath: archive.index + "/segments/s2-0")
        try archive.folder.write("half a list", to: "index/XAPIANDB.new")
        try archive.folder.write("x", to: "index/building/segment/x")
        #expect(try archive.jostar("verify").status == 0)
        try archive.write("second", articles: 5, &random)
        #expect(try archive.indexAll().status == 0)
        #expect(try archive.count("harbour") == 10)
        #expect(try archive.jostar("verify").status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: archive.index)
        #expect(!names.contains("building") && !names.contains("XAPIANDB.new"), "\(names)")
    }
}
