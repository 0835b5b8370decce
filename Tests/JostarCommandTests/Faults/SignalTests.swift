import Foundation
import TestSupport
import Testing

/// A run that is asked to stop publishes what is complete and says so.
@Suite struct SignalTests {
    @Test(arguments: [("INT", Int32(130)), ("TERM", 143)])
    func aRunThatIsAskedToStop(_ signal: String, _ status: Int32) throws {
        let archive = try FaultArchive()
        var random = SeededGenerator(seed: 17)
        for file in 0..<40 { try archive.write("f\(file)", articles: 400, words: 200, &random) }
        // `timeout` doesn't wait longer than 2 s after the first signal: the second one kills.
        let run = try Program.shell(
            """
            timeout --preserve-status --foreground -s \(signal) -k 2 1 \
            jostar index --index index sources
            """, in: archive.folder.path)
        #expect(run.status == status, "\(run.output) \(run.errors)")
        let verified = try archive.jostar("verify")
        #expect(verified.status == 0, "\(verified.output) \(verified.errors)")
        let found = try #require(try archive.count("harbour"))
        #expect(found > 0 && found < 16_000)
        #expect(try archive.indexAll().status == 0)
        #expect(try archive.count("harbour") == 16_000)
        #expect(try archive.jostar("verify").status == 0)
    }
}
