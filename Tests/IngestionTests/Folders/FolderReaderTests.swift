import Articles
import FoundationEssentials
import TestSupport
import Testing

@testable import Ingestion

@Suite struct FolderReaderTests {
    private static let furniture = "Nordland's harbours as they were, every Friday."

    private static func page(_ number: Int, host: String = "paper.example") -> [UInt8] {
        let text = String(decoding: CrawlFile.html("Harbour \(number)"), as: UTF8.self)
            .replacing("first time since", with: "time \(number) since")
            .replacing(
                "<head>",
                with: "<head><link rel=\"canonical\" href=\"https://\(host)/news/\(number)\">"
            )
            .replacing("</body>", with: "<p>\(furniture)</p></body>")
        return Array(text.utf8)
    }

    private static func folder(
        _ count: Int, name: (Int) -> String = { "\($0).html" },
        host: (Int) -> String = { _ in "paper.example" }
    ) throws -> TemporaryDirectory {
        let folder = try TemporaryDirectory()
        for number in 1...count {
            _ = try folder.write(page(number, host: host(number)), to: name(number))
        }
        return folder
    }

    /// Of each file, by path, whether its furniture was left out.
    private static func leftOut(
        _ folder: TemporaryDirectory, reading: ([InputFile]) -> [InputFile] = { $0 }
    ) throws -> [String: Bool] {
        let files = try FileWalker.files(under: [folder.path], onProblem: { _ in })
        let reader = FolderReader(ArticleReader(), files: files)
        var found: [String: Bool] = [:]
        for file in reading(files) {
            try reader.read(
                file,
                onArticle: { article in
                    found[file.name] = article.boilerplate.contains {
                        $0.reason == OutletLines.reason && $0.text == furniture
                    }
                }, onProblem: { _ in })
        }
        return found
    }

    @Test func aLineOnMostPagesOfAFolderIsFurnitureOnAllOfThem() throws {
        let found = try Self.leftOut(Self.folder(12))
        #expect(found.count == 12)
        #expect(found.values.allSatisfy { $0 })
    }

    @Test func aFolderOfWhichLittleHasChangedIsNotSampledAgain() throws {
        let folder = try Self.folder(80)
        let files = try FileWalker.files(under: [folder.path], onProblem: { _ in })
        let first = FolderReader(ArticleReader(), files: files)
        let changed = try #require(files.first)
        try first.read(changed, onArticle: { _ in }, onProblem: { _ in })
        let known = first.furniture
        #expect(known.map(\.files) == [80])
        #expect(known.first?.lines.count == 1)
        // A sample of what is gone would tell nothing.
        for file in files.dropFirst() { try FileManager.default.removeItem(atPath: file.path) }
        let second = FolderReader(
            ArticleReader(), files: files, reading: [changed.path], known: known)
        var leftOut = 0
        try second.read(
            changed, onArticle: { leftOut = $0.boilerplate.count { $0.text == Self.furniture } },
            onProblem: { _ in })
        #expect(leftOut == 1)
        #expect(second.furniture.map(\.changes) == [1])
        // Once a tenth is new, the folder is looked at again.
        let third = FolderReader(
            ArticleReader(), files: files, reading: Set(files.prefix(8).map(\.path)),
            known: second.furniture)
        #expect(third.furniture.isEmpty)
    }

    @Test func onePageOfALargeFolderIsReadAsAllAre() throws {
        let folder = try Self.folder(80)
        let all = try Self.leftOut(folder)
        for index in [0, 1, 79] {
            let one = try Self.leftOut(folder) { [$0[index]] }
            #expect(one.allSatisfy { all[$0.key] == $0.value && $0.value })
        }
    }

    @Test func foldersOfOnePageAreReadTogether() throws {
        let found = try Self.leftOut(
            Self.folder(12, name: { "2017/\($0 % 3)/harbour-\($0)/\($0).html" }))
        #expect(found.count == 12)
        #expect(found.values.allSatisfy { $0 })
    }

    @Test func outletsAreCountedApartAndFewPagesTellNothing() throws {
        #expect(try Self.leftOut(Self.folder(4)).values.allSatisfy { !$0 })
        let hosts = try Self.leftOut(Self.folder(12, host: { "p\($0 % 4).example" }))
        #expect(hosts.count == 12)
        #expect(hosts.values.allSatisfy { !$0 })
    }

    @Test func recordsAreTakenAsTheyAre() throws {
        let folder = try TemporaryDirectory()
        for number in 1...12 {
            let record = """
                {"title":"Ship \(number)","text":"\(Self.furniture)\\n\\nShip \(number) came into \
                the harbour at noon, and left it before the evening.","url":"https://p.example/a"}
                """
            _ = try folder.write(record, to: "\(number).json")
        }
        let found = try Self.leftOut(folder)
        #expect(found.count == 12)
        #expect(found.values.allSatisfy { !$0 })
    }

    @Test func threadsAgree() async throws {
        let folder = try Self.folder(100)
        let files = try FileWalker.files(under: [folder.path], onProblem: { _ in })
        let reader = FolderReader(ArticleReader(), files: files)
        let found = await withTaskGroup(of: Int.self) { group in
            for file in files.reversed() {
                group.addTask {
                    var count = 0
                    try? reader.read(
                        file,
                        onArticle: { article in
                            count +=
                                article.boilerplate.count { $0.reason == OutletLines.reason }
                        }, onProblem: { _ in })
                    return count
                }
            }
            return await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(found == Array(repeating: 1, count: 100))
    }

    @Test func aFileThatVanishesIsSaid() throws {
        let folder = try Self.folder(12)
        let files = try FileWalker.files(under: [folder.path], onProblem: { _ in })
        try FileManager.default.removeItem(atPath: folder.path + "/3.html")
        let reader = FolderReader(ArticleReader(), files: files)
        var articles = 0
        var problems: [IngestionError.Code] = []
        for file in files {
            try reader.read(
                file, onArticle: { _ in articles += 1 },
                onProblem: { problems.append($0.code) })
        }
        #expect(articles == 11)
        #expect(problems == [.notFound])
    }
}
