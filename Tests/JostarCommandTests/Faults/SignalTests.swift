import Foundation
import TestSupport
import Testing

/// A run that is asked to stop publishes what is complete and says so.
@Suite struct SignalTests {
    @Test(arguments: [("INT", Int32(130)), ("TERM", 143)])
    func aRunThatIsAskedToStop(_ signal: String, _ status: Int32) throws {
        let archive = try FaultArchive()
        var random = SeededGenerator(seed: 17)
        let total = 300 * 30
        for file in 0..<300 { try archive.write("f\(file)", articles: 30, &random) }
        // The program stops within 2 s; built for debugging, on a busy machine, it is given more.
        let run = try Program.shell(
            """
            timeout --preserve-status --foreground -s \(signal) -k 30 3 \
            jostar index --index index sources
            """, in: archive.folder.path)
        // On a quick machine the run is over before the signal comes.
        #expect(run.status == status || run.status == 0, "\(run.output) \(run.errors)")
        let verified = try archive.jostar("verify")
        #expect(verified.status == 0, "\(verified.output) \(verified.errors)")
        let found = try #require(try archive.count("harbour"))
        #expect(found > 0 && (found == total) == (run.status == 0))
        #expect(try archive.indexAll().status == 0)
        #expect(try archive.count("harbour") == total)
        #expect(try archive.jostar("verify").status == 0)
    }
}
