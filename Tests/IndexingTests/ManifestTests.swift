import Schema
import Testing

@testable import Indexing

@Suite struct ManifestTests {
    @Test func isReadBackAsItWas() throws {
        let manifest = Manifest(
            generation: 12,
            segments: [
                .init(name: "segments/s1-3", hidden: "segments/s1-3.hidden-12"),
                .init(name: "segments/s12-0", hidden: nil),
            ], ledger: "ledger-12.tsv")
        #expect(try Manifest(parsing: manifest.text, path: "x") == manifest)
    }

    @Test func aForeignStubIsRefused() {
        let error = #expect(throws: IndexError.self) {
            try Manifest(parsing: "auto /somewhere/else\n", path: "x")
        }
        #expect(error?.code == .notAnIndex)
    }

    @Test(arguments: [Schema.formatVersion - 1, Schema.formatVersion + 1])
    func anotherVersionIsRefusedByName(other: Int) {
        let error = #expect(throws: IndexError.self) {
            try Manifest(parsing: "# jostar-index \(other) generation=1\n", path: "x")
        }
        #expect(error?.code == .formatVersion)
        #expect(error?.message.contains("\(other)") == true)
        #expect(error?.hint?.contains("index again into a new folder") == true)
    }
}

@Suite struct LedgerTests {
    @Test func isReadBackAsItWas() {
        var ledger = Ledger()
        for (number, path) in ["/a b/ج.txt", "/tab\there\\n.txt", "/line\nend\r.txt"].enumerated() {
            ledger[path] = LedgerEntry(
                file: SourceFile(path: path, size: number, modified: -5, settings: .max),
                outcome: .partial, articles: number, reason: "a\tb \\ c\nd")
        }
        #expect(Ledger(parsing: ledger.text) == ledger)
    }

    @Test func aDamagedLineCostsItselfOnly() {
        var ledger = Ledger()
        let file = SourceFile(path: "/a", size: 1, modified: 2)
        ledger["/a"] = LedgerEntry(file: file, outcome: .indexed, articles: 1)
        let damaged = ledger.text + "/b\tx\t1\n\u{0}\n/c\n"
        #expect(Ledger(parsing: damaged) == ledger)
    }
}
