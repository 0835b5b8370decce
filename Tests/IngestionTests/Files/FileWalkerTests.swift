import Articles
import FoundationEssentials
import Ingestion
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite struct FileWalkerTests {
    private func walk(_ paths: [String]) throws -> (names: [String], problems: [IngestionError]) {
        var problems: [IngestionError] = []
        let files = try FileWalker.files(under: paths) { problems.append($0) }
        return (files.map(\.name), problems)
    }

    @Test func listsFoldersInOrderWithoutHiddenFiles() throws {
        let folder = try TemporaryDirectory()
        for name in ["b.txt", "a/z.txt", "a/Z.txt", ".hidden", ".git/config", "a/ü.txt"] {
            try folder.write("x", to: name)
        }
        let walk = try walk([folder.path])
        #expect(walk.names == ["Z.txt", "z.txt", "ü.txt", "b.txt"])
        #expect(walk.problems.isEmpty)
    }

    @Test func takesAHiddenFileThatIsNamed() throws {
        let folder = try TemporaryDirectory()
        let path = try folder.write("x", to: ".note")
        #expect(try walk([path]).names == [".note"])
    }

    @Test func listsAFileOnceHoweverItIsNamed() throws {
        let folder = try TemporaryDirectory()
        let path = try folder.write("x", to: "a.txt")
        #expect(try walk([path, folder.path, folder.path + "/./b/../a.txt"]).names == ["a.txt"])
    }

    @Test func namesAMissingPath() throws {
        let folder = try TemporaryDirectory()
        let missing = folder.path + "/nowhere"
        let error = try #require(throws: IngestionError.self) { try walk([missing]) }
        #expect(error.code == .notFound)
        #expect(error.description == "\(missing): no such file or folder")
        #expect(error.hint?.isEmpty == false)
    }

    @Test func leavesLinksInACircle() throws {
        let folder = try TemporaryDirectory()
        try folder.write("x", to: "a/b/c.txt")
        let manager = FileManager.default
        try manager.createSymbolicLink(
            atPath: folder.path + "/a/b/up", withDestinationPath: folder.path + "/a")
        try manager.createSymbolicLink(
            atPath: folder.path + "/self", withDestinationPath: folder.path + "/self")
        let walk = try walk([folder.path])
        #expect(walk.names == ["c.txt"])
        #expect(walk.problems.map(\.code) == [.notARegularFile, .notARegularFile])
    }

    @Test func reportsADanglingLink() throws {
        let folder = try TemporaryDirectory()
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/gone.txt", withDestinationPath: folder.path + "/nowhere")
        let walk = try walk([folder.path])
        #expect(walk.names.isEmpty)
        #expect(walk.problems.map(\.code) == [.notFound])
    }

    @Test func leavesPipes() throws {
        let folder = try TemporaryDirectory()
        let pipe = folder.path + "/pipe"
        try #require(mkfifo(pipe, 0o600) == 0)
        let walk = try walk([folder.path])
        #expect(walk.names.isEmpty)
        #expect(walk.problems.map(\.code) == [.notARegularFile])
        #expect(throws: IngestionError.self) { try self.walk([pipe]) }
    }

    @Test(.enabled(if: getuid() != 0, "root may read everything"))
    func reportsAnUnreadableFolder() throws {
        let folder = try TemporaryDirectory()
        try folder.write("x", to: "locked/a.txt")
        try #require(chmod(folder.path + "/locked", 0) == 0)
        defer { _ = chmod(folder.path + "/locked", 0o700) }
        #expect(try walk([folder.path]).problems.map(\.code) == [.unreadable])
    }

    @Test func readsAFileWhoseNameIsNotUTF8() throws {
        let folder = try TemporaryDirectory()
        // caf\xE9.txt, as a disk of an older system has it.
        let path =
            folder.path.utf8CString.dropLast() + "/caf".utf8CString.dropLast()
            + [CChar(bitPattern: 0xE9)] + ".txt".utf8CString
        let descriptor = Array(path).withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { open($0, O_WRONLY | O_CREAT, 0o600) } ?? -1
        }
        try #require(descriptor >= 0)
        _ = "The harbour opened again.".withCString { write(descriptor, $0, strlen($0)) }
        close(descriptor)
        #expect(try walk([folder.path]).names == ["caf\\xE9.txt"])
        let reading = try Reading(folder.path)
        #expect(reading.articles.map(\.path) == [folder.path + "/caf\\xE9.txt"])
        #expect(reading.problems.isEmpty)
        // A shell gives its bytes to the program, which sees them repaired.
        #expect(try Reading(folder.path + "/caf\u{FFFD}.txt").articles.count == 1)
    }

    @Test func aFileThatVanishesOrChangesIsSaid() throws {
        let folder = try TemporaryDirectory()
        let path = try folder.write("The harbour opened again.", to: "a.txt")
        let file = try #require(try FileWalker.files(under: [path]) { _ in }.first)
        func codes() throws -> [IngestionError.Code] {
            var codes: [IngestionError.Code] = []
            try ArticleReader().read(
                file, onArticle: { _ in }, onProblem: { codes.append($0.code) })
            return codes
        }
        try folder.write("The harbour was closed again.", to: "a.txt")
        #expect(try codes() == [.changed])
        try FileManager.default.removeItem(atPath: path)
        #expect(try codes() == [.notFound])
        try #require(mkfifo(path, 0o600) == 0)
        #expect(try codes() == [.notARegularFile])
    }

    @Test func aFileThatGrowsWhileItIsReadIsSaid() throws {
        let folder = try TemporaryDirectory()
        let line = "{\"text\":\"The harbour opened again.\"}\n"
        let path = try folder.write(String(repeating: line, count: 20_000), to: "a.jsonl")
        let file = try #require(try FileWalker.files(under: [path]) { _ in }.first)
        var articles = 0
        var codes: [IngestionError.Code] = []
        try ArticleReader().read(
            file,
            onArticle: { _ in
                articles += 1
                if articles == 1 {
                    let descriptor = open(path, O_WRONLY | O_APPEND)
                    _ = line.withCString { write(descriptor, $0, strlen($0)) }
                    close(descriptor)
                }
            }, onProblem: { codes.append($0.code) })
        #expect(articles >= 20_000)
        #expect(codes == [.changed])
    }

    @Test func knowsSizeAndTime() throws {
        let folder = try TemporaryDirectory()
        let path = try folder.write("12345", to: "a.txt")
        let file = try #require(try FileWalker.files(under: [path]) { _ in }.first)
        #expect(file.path == path)
        #expect(file.size == 5)
        #expect(file.modified > 1_600_000_000_000_000_000)
    }

    @Test(arguments: [("/a//b/./c/../d/", "/a/b/d"), ("/..", "/"), ("/a", "/a")])
    func standardises(_ path: String, _ result: String) {
        #expect(FileWalker.standardised(path) == result)
    }
}
