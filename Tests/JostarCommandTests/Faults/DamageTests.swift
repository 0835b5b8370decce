import Foundation
import TestSupport
import Testing

/// A damaged byte anywhere: `verify` finds it, and no answer differs without an error.
@Suite struct DamageTests {
    private let archive: FaultArchive

    init() throws {
        archive = try FaultArchive()
        var random = SeededGenerator(seed: 7)
        for name in ["alpha", "beta"] {
            try archive.write(name, articles: 60, &random)
            try archive.indexAll()
        }
    }

    private static let questions = [
        ["search", "--limit", "5", "harbour w9 w40"],
        ["search", "--match", "any", "--facets", "w3 w17 \"harbour of alpha\""],
        ["search", "--format", "csv", "--after", "2019-04", "onlybetax7 OR w2*"],
        ["facets", "--format", "csv"],
        ["show", "--format", "json", "alpha-11"],
        ["stats", "--format", "json"],
    ]

    private func ask(_ question: [String]) throws -> ProgramRun {
        try Program.run([question[0], "--index", archive.index] + question.dropFirst())
    }

    @Test func everyDamagedByteIsFoundAndNoAnswerIsWrong() throws {
        var random = SeededGenerator()
        let files = try archive.segmentFiles()
        let sound = try Self.questions.map { try ask($0).output }
        #expect(try archive.jostar("verify").status == 0)
        for round in 0..<FaultArchive.rounds(40) {
            // Every file in turn, the small ones as often as the large.
            guard let damage = try DamagedByte(in: files[round % files.count], &random) else {
                continue
            }
            try damage.toggle()
            let place: Comment = "\(damage), seed \(random.seed)"
            let verified = try archive.jostar("verify", "--format", "json")
            #expect(verified.status == 2, place)
            let file = damage.file.split(separator: "/").last.map(String.init)
            let faults = try verified.json()["faults"].elements
            #expect(faults.contains { $0["file"].string == file }, place)
            for (question, answer) in zip(Self.questions, sound) {
                let run = try ask(question)
                if run.status == 2 {
                    #expect(run.errors.hasPrefix("error: "), place)
                    #expect(run.errors.contains("jostar verify"), place)
                    #expect(!run.errors.contains("signal"), place)
                } else {
                    #expect(run.status == 0 && run.output == answer, "\(question): \(place)")
                }
            }
            try damage.toggle()
        }
        #expect(try archive.jostar("verify").status == 0)
    }

    @Test func aTruncatedAndAMissingTableAreNamed() throws {
        let path = try archive.segments()[0] + "/positions"
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        try whole.dropLast(100).write(to: URL(fileURLWithPath: path))
        let short = try archive.jostar("verify")
        #expect(short.status == 2 && short.output.contains("positions"), "\(short.output)")
        #expect(try ask(Self.questions[0]).status == 2)
        try FileManager.default.removeItem(atPath: path)
        let missing = try archive.jostar("verify")
        #expect(missing.status == 2 && missing.output.contains("positions"))
        #expect(try ask(Self.questions[0]).errors.contains("positions"))
    }

    @Test func aDamagedLedgerOrListOfSegmentsIsFound() throws {
        for name in ["ledger-2.tsv", "XAPIANDB"] {
            let file = archive.index + "/" + name
            var random = SeededGenerator()
            let damage = try #require(try DamagedByte(in: file, &random))
            try damage.toggle()
            let run = try archive.jostar("verify")
            #expect(run.status == 2, "\(damage), seed \(random.seed)")
            try damage.toggle()
        }
        #expect(try archive.jostar("verify").status == 0)
    }

    /// Whatever else is damaged besides, nothing is answered and nothing ends without a word; what can
    /// still be read comes back.
    @Test func withoutChecksumsNothingIsAnswered() throws {
        var random = SeededGenerator()
        for segment in try archive.segments() {
            try FileManager.default.removeItem(atPath: segment + "/checksums")
        }
        #expect(try archive.jostar("verify").output.contains("checksums: is missing"))
        let files = try archive.segmentFiles()
        for round in 0..<FaultArchive.rounds(10) {
            guard let damage = try DamagedByte(in: files[round % files.count], &random) else {
                continue
            }
            try damage.toggle()
            for question in [["verify"]] + Self.questions {
                let run = try ask(question)
                let isSaid = run.status == 2 && (run.output + run.errors).contains("checksums")
                #expect(isSaid, "\(damage), seed \(random.seed): \(question)")
            }
            try damage.toggle()
        }
        #expect(try archive.jostar("repair").status == 0)
        #expect(try archive.count("harbour") == 120)
    }
}
