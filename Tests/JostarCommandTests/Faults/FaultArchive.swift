import Foundation
import TestSupport

/// A folder of invented articles and an index of it, for tests that break things.
struct FaultArchive {
    let folder: TemporaryDirectory
    var index: String { folder.path + "/index" }
    var sources: String { folder.path + "/sources" }

    init() throws { folder = try TemporaryDirectory() }

    /// How often a test of chance is repeated: `JOSTAR_FAULT_ROUNDS`, or a number for every day.
    static func rounds(_ everyDay: Int) -> Int {
        environment("JOSTAR_FAULT_ROUNDS").flatMap { Int($0) } ?? everyDay
    }

    /// Writes a file of records; each holds "harbour" and a word of its own.
    @discardableResult
    func write(
        _ name: String, articles: Int, words: Int = 40, _ random: inout SeededGenerator
    ) throws -> String {
        let lines = (0..<articles).map { number in
            let text = (0..<words).map { _ in Self.word(&random) }.joined(separator: " ")
            return """
                {"id": "\(name)-\(number)", "title": "The harbour of \(name)", "text": "harbour \
                only\(name)x\(number) \(text)", "outlet": "Paper \(number % 3)", "lang": "en", \
                "published": "2019-0\(number % 9 + 1)-11"}
                """
        }
        return try folder.write(lines.joined(separator: "\n") + "\n", to: "sources/\(name).jsonl")
    }

    private static func word(_ random: inout SeededGenerator) -> String {
        // Common and rare words, as a text has them.
        let rank = min(
            Int.random(in: 1...3_000, using: &random), .random(in: 1...3_000, using: &random))
        return "w\(rank)"
    }

    func jostar(_ arguments: String...) throws -> ProgramRun {
        try Program.run([arguments[0], "--index", index] + arguments.dropFirst(), in: folder.path)
    }

    @discardableResult
    func indexAll() throws -> ProgramRun { try jostar("index", "--quiet", sources) }

    /// Articles that a word finds.
    func count(_ word: String) throws -> Int? {
        try jostar("search", "--limit", "0", "--format", "json", word)
            .json()["total"]["articles"].number.map { Int($0) }
    }

    /// The folders of all segments that count.
    func segments() throws -> [String] {
        let stub = try String(contentsOfFile: index + "/XAPIANDB", encoding: .utf8)
        return stub.split(separator: "\n").filter { $0.hasPrefix("auto ") }
            .map { index + "/" + $0.dropFirst(5) }
    }

    /// Files of all segments that count, and their lists of replaced articles.
    func segmentFiles() throws -> [String] {
        try segments().flatMap { segment in
            try FileManager.default.contentsOfDirectory(atPath: segment).sorted()
                .map { segment + "/" + $0 }
        }
    }
}

/// Changes a byte of a file, and changes it back.
struct DamagedByte: CustomStringConvertible {
    let file: String
    let offset: Int
    let change: UInt8

    /// A byte somewhere in a file; none where the file is empty.
    init?(in file: String, _ random: inout SeededGenerator) throws {
        let size = try Data(contentsOf: URL(fileURLWithPath: file)).count
        guard size > 0 else { return nil }
        self.file = file
        offset = Int.random(in: 0..<size, using: &random)
        change = UInt8.random(in: 1...255, using: &random)
    }

    /// Makes the change, or undoes it.
    func toggle() throws {
        let handle = try FileHandle(forUpdating: URL(fileURLWithPath: file))
        defer { try? handle.close() }
        try handle.seek(toOffset: UInt64(offset))
        let byte = try handle.read(upToCount: 1)?.first ?? 0
        try handle.seek(toOffset: UInt64(offset))
        try handle.write(contentsOf: [byte ^ change])
    }

    var description: String { "byte \(offset) of \(file) changed by \(change)" }
}
