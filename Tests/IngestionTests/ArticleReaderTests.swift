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

@Suite struct ArticleReaderTests {
    private static let record =
        #"{"text":"x","outlet":"Record","url":"https://www.paper.example/2017/09/07/story"}"#
    private static let page = """
        www.paper.example

        A headline about the harbour strike in the north

        Dock workers in the harbour went on strike on Monday, their union said in a statement.

        The strike will last until the harbour's owners agree to talks, the union said.
        """

    @Test func theUsersWordIsAboveAll() throws {
        let day = try #require(ArticleDate(iso8601: "2001-02-03"))
        let rules = try SourceRules(text: "host paper.example = Rules", path: "/sources")
        let ruled = IngestionOptions(sources: rules)
        let told = IngestionOptions(outlet: "User", published: day, sources: rules)
        for (options, outlet, provenance) in [
            (told, "User", Provenance.user), (ruled, "Rules", .sources),
            (.init(), "Record", .record),
        ] {
            let reading = try Reading.text(Self.record, name: "a.jsonl", options: options)
            #expect(reading.articles.first?.outlet?.value.name == outlet)
            #expect(reading.articles.first?.outlet?.provenance == provenance)
        }
        let published = try Reading.text(Self.record, name: "a.jsonl", options: told).articles
            .first?.published
        #expect(published == Fact(day, from: .user))
    }

    @Test func theAddressTellsOutletAndDayWhereNothingElseDoes() throws {
        let line = #"{"text":"x","url":"https://www.paper.example/2017/09/07/story"}"#
        let article = try #require(try Reading.text(line, name: "a.jsonl").articles.first)
        #expect(article.outlet?.value.name == "paper.example")
        #expect(article.outlet?.provenance == .url)
        #expect(article.published?.value.description == "2017-09-07")
        #expect(article.published?.provenance == .url)
    }

    @Test func rulesForHostsReachPages() throws {
        let rules = try SourceRules(text: "host paper.example = The Paper", path: "/sources")
        let page = try Reading.text(Self.page, options: IngestionOptions(sources: rules))
        #expect(page.articles.first?.outlet?.value.name == "The Paper")
        #expect(try Reading.text(Self.page).articles.first?.outlet?.value.name == "paper.example")
    }

    @Test(
        arguments: [
            ([], .empty), (Array(" \n\t\u{FEFF}\n".utf8), .empty),
            ([0x1F, 0x8B, 8, 0], .damaged), (Array("{\\rtf1 text}".utf8), .unsupportedFormat),
            ([0xFF, 0xFE] + Array("<html>".utf16).flatMap { [UInt8($0), 0] }, .empty),
            ([0, 1, 2, 3, 0, 255, 254, 1, 2, 3, 4, 5, 6], .binary),
            (
                [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82],
                .unsupportedFormat
            ),
        ] as [([UInt8], IngestionError.Code)])
    func saysWhatIsNotRead(_ bytes: [UInt8], _ code: IngestionError.Code) throws {
        let reading = try Reading.bytes(bytes)
        #expect(reading.articles.isEmpty)
        #expect(reading.codes == [code])
        #expect(reading.problems.first?.hint?.isEmpty == false)
        #expect(reading.problems.first?.description.contains("\n") == false)
    }

    @Test func aHugeLineIsRefusedUnread() throws {
        let folder = try TemporaryDirectory()
        let path = folder.path + "/huge.txt"
        let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
        try #require(descriptor >= 0)
        // 70 MB of text that takes no room on the disk but for its first block.
        _ = "A line without an end ".withCString { write(descriptor, $0, strlen($0)) }
        try #require(ftruncate(descriptor, 70_000_000) == 0)
        close(descriptor)
        #expect(try Reading(path).codes == [.binary])
        try folder.write([UInt8](repeating: 97, count: 70_000_000), to: "huge.txt")
        #expect(try Reading(path).codes == [.tooLarge])
        let line = [UInt8](#"{"text":""#.utf8) + [UInt8](repeating: 97, count: 70_000_000)
        try folder.write(line + Array("\"}\n{\"text\":\"b\"}\n".utf8), to: "huge.jsonl")
        let records = try Reading(folder.path + "/huge.jsonl")
        #expect(records.codes == [.tooLarge])
        #expect(records.articles.map(\.record) == [2])
    }

    @Test func aFileThatChangedIsLeft() throws {
        let folder = try TemporaryDirectory()
        let path = try folder.write(Self.page, to: "a.txt")
        let file = try #require(try FileWalker.files(under: [path]) { _ in }.first)
        try folder.write(Self.page + "More.", to: "a.txt")
        var problems: [IngestionError] = []
        try ArticleReader().read(
            file, onArticle: { _ in Issue.record("read") }, onProblem: { problems.append($0) })
        #expect(problems.map(\.code) == [.changed])
        try FileManager.default.removeItem(atPath: path)
        try ArticleReader().read(
            file, onArticle: { _ in Issue.record("read") }, onProblem: { problems.append($0) })
        #expect(problems.map(\.code) == [.changed, .notFound])
    }

    @Test(.enabled(if: getuid() != 0, "root may read everything"))
    func anUnreadableFileIsSaid() throws {
        let folder = try TemporaryDirectory()
        let path = try folder.write(Self.page, to: "a.txt")
        try #require(chmod(path, 0) == 0)
        #expect(try Reading(path).codes == [.unreadable])
    }

    @Test func damagedTextIsReadAndSaid() throws {
        let reading = try Reading.bytes(Array(Self.page.utf8) + [0xC3] + Array(" é é é é".utf8))
        #expect(reading.articles.count == 1)
        #expect(reading.codes == [.badEncoding])
        #expect(reading.problems.first?.isWarning == true)
    }

    @Test(arguments: [
        (
            "en",
            "The foreign minister said on Monday that the talks would go on in the capital, and that both sides had agreed to exchange their prisoners by the end of the week."
        ),
        (
            "fa",
            "وزیر امور خارجه روز دوشنبه به خبرنگاران گفت که مذاکرات در پایتخت ادامه پیدا می‌کند و دو طرف درباره آتش‌بس به توافق رسیده‌اند."
        ),
        (
            "ar",
            "قال وزير الخارجية اليوم إن المفاوضات ستستمر في العاصمة خلال الأسبوع المقبل، وأضاف أن الطرفين اتفقا على وقف إطلاق النار."
        ),
        (
            "ru",
            "В понедельник министр сообщил журналистам, что переговоры продолжатся в столице, и стороны договорились об обмене пленными."
        ),
        (
            "uk",
            "У понеділок міністр повідомив журналістам, що переговори продовжаться у столиці, і сторони домовилися про обмін полоненими."
        ),
        (
            "he",
            "שר החוץ אמר ביום שני לעיתונאים כי השיחות יימשכו בעיר הבירה בשבוע הבא, ושני הצדדים הסכימו על הפסקת אש."
        ),
    ])
    func languagesAreDetected(_ code: String, _ text: String) throws {
        let language = try Reading.text(text).articles.first?.language
        #expect(language?.value == code)
        #expect(language?.provenance == .detected)
    }

    @Test(arguments: [
        ("fa", "وزیر امور خارجه گفت که مذاکرات در پایتخت ادامه پیدا می‌کند.", ""),
        ("zh", "外交部长星期一对记者表示，谈判将在首都继续进行。", "a"),
        ("ru", "Министр сообщил журналистам о переговорах.", "ab"),
        ("ja", "外務大臣は記者団に対し、交渉は首都で続けられると述べた。", "\u{7F} \u{FFFE} \u{85} 😀"),
    ])
    func languagesOfLongTextsAreDetected(_ code: String, _ text: String, _ start: String) throws {
        // Shuffled, for the detector passes over text that repeats itself.
        var generator = SeededGenerator(seed: 11)
        let words =
            text.contains(" ") ? text.split(separator: " ").map(String.init) : text.map(String.init)
        let glue = text.contains(" ") ? " " : ""
        let long =
            start
            + (0..<500).map { _ in words.shuffled(using: &generator).joined(separator: glue) }
            .joined(separator: "\n")
        #expect(try Reading.text(long).articles.first?.language?.value == code)
    }

    @Test(arguments: ["12 34 56", "Zrx qpt.", "OK"])
    func anUncertainLanguageStaysUnknown(_ text: String) throws {
        #expect(try Reading.text(text).articles.first?.language == nil)
    }
}
