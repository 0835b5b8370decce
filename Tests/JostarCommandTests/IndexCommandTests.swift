import Foundation
import TestSupport
import Testing

@Suite struct IndexCommandTests {
    private let folder: TemporaryDirectory
    private var index: String { folder.path + "/index" }

    init() throws { folder = try TemporaryDirectory() }

    private func story(_ word: String) -> String {
        "A headline about the \(word) today\n\nThe \(word) was seen on Tuesday, officials said. More "
            + "than two hundred people had waited for it in the city since the winter.\n"
    }

    private func index(_ arguments: String...) throws -> ProgramRun {
        try Program.run(["index", "--index", index] + arguments, in: folder.path)
    }

    private func count(_ query: String) throws -> Double? {
        try Program.run(["search", "--index", index, "--format", "json", query])
            .json()["total"]["articles"].number
    }

    @Test func unchangedFilesAreLeftAloneAndChangedOnesReplaced() throws {
        try folder.write(story("convoy"), to: "text/a.txt")
        try folder.write(story("frigate"), to: "text/b.txt")
        #expect(try index("text").output.contains("2 new"))
        #expect(try index("text").output.contains("2 unchanged, 0 removed"))
        try folder.write(story("helicopter and plane"), to: "text/a.txt")
        let third = try index("text")
        #expect(third.output.contains("1 changed, 1 unchanged"), "\(third.output)")
        #expect(try count("convoy") == 0 && count("helicopter") == 1 && count("frigate") == 1)
    }

    @Test func aMixedArticleIsFoundByEachOfItsLanguages() throws {
        try folder.write(
            """
            Ships came into the harbour on Tuesday for the first time since the storms, said the mayor of the town.

            Die Fischer sagen, der Fang sei geringer als im letzten Jahr, und viele hätten ihre Boote verkauft.
            """, to: "text/a.txt")
        _ = try index("text")
        for (language, found) in [("de", 1.0), ("en", 1), ("ru", 0)] {
            #expect(try count("language:\(language)") == found, "\(language)")
        }
        let results = try Program.run(
            ["search", "--index", index, "--format", "json", "Fischer"]
        ).json()["results"].elements
        #expect(results.first?["passage"]["language"].string == "de")
    }

    @Test func furnitureOfAFolderIsTheSameInEveryRun() throws {
        for number in 1...12 {
            try folder.write(
                """
                <html><head><title>Ship \(number)</title></head><body><h1>The ship number \(number) came in</h1>
                <p>The ship with the number \(number) came into the harbour at noon, as it does every week.</p>
                <p>Readers of ours know the zeppelin.</p></body></html>
                """, to: "pages/\(number).html")
        }
        _ = try index("pages")
        #expect(try count("ship") == 12 && count("zeppelin") == 0)
        #expect(try index("pages").output.contains("12 unchanged"))
        // One that is new is read as the others are.
        try folder.write(
            """
            <h1>The ship number 13 came in</h1><p>The ship with the number 13 came into the harbour at noon, as
            it does.</p><p>Readers of ours know the zeppelin.</p>
            """, to: "pages/13.html")
        _ = try index("pages")
        #expect(try count("ship") == 13 && count("zeppelin") == 0)
    }

    @Test func anotherFolderIsAddedToTheIndex() throws {
        try folder.write(story("convoy"), to: "a/a.txt")
        try folder.write(story("frigate"), to: "b/b.txt")
        _ = try index("a")
        _ = try index("b")
        #expect(try count("convoy") == 1 && count("frigate") == 1)
        let stats = try Program.run(["stats", "--index", index, "--format", "json"]).json()
        // Tiny segments become one at once.
        #expect(stats["segments"].elements.count == 1)
    }

    @Test func theUserKnowsBest() throws {
        try folder.write(story("convoy"), to: "a.txt")
        _ = try index("--outlet", "My Paper", "--published", "2016-05", "a.txt")
        let run = try Program.run(
            [
                "search", "--index", index, "--format", "json", "--outlet", "my paper", "--after",
                "2016",
            ])
        let article = try run.json()["results"][0]["article"]
        #expect(article["outlet"].string == "My Paper" && article["outlet_from"].string == "user")
        #expect(article["published"].string == "2016-05")
        #expect(article["published_from"].string == "user")
        // Said anew, it holds anew, though the file is the same.
        _ = try index("--outlet", "Other Paper", "a.txt")
        #expect(try count("outlet:\"other paper\"") == 1)
    }

    @Test func aSourcesFileMapsFoldersPatternsAndHosts() throws {
        try folder.write(story("convoy"), to: "text/tasnim/a.txt")
        try folder.write(story("frigate"), to: "text/b_rt_1.txt")
        try folder.write(
            "{\"id\": \"h\", \"text\": \"A helicopter.\", \"url\": \"https://www.sana.sy/en/1\"}",
            to: "text/c.jsonl")
        try folder.write(
            "# outlets\nfolder text/tasnim = Tasnim\nfile *_rt_*.txt = RT\nhost sana.sy = SANA\n",
            to: "sources.txt")
        #expect(try index("--sources", "sources.txt", "text").status == 0)
        #expect(try count("outlet:Tasnim convoy") == 1)
        #expect(try count("outlet:RT frigate") == 1)
        #expect(try count("outlet:SANA helicopter") == 1)
    }

    @Test func aMistakeInTheSourcesFileIsShownWithItsLine() throws {
        try folder.write(story("convoy"), to: "a.txt")
        try folder.write("folder x = X\nnonsense\n", to: "sources.txt")
        let run = try index("--sources", "sources.txt", "a.txt")
        #expect(run.status == 2)
        #expect(run.errors.contains("sources.txt") && run.errors.contains("2"))
    }

    @Test func recordsKeepTheirIdsAndFacts() throws {
        try folder.write(
            """
            {"_id": "beir-1", "title": "T", "text": "A convoy came.", "outlet": "RT", "date": "2017-09-07", "lang": "en", "authors": ["A. B."], "extra": {"x": 1}}
            {"id": 7, "body": "محاصره شکسته شد.", "language": "fa"}
            """, to: "records.jsonl")
        #expect(try index("records.jsonl").status == 0)
        let one = try Program.run(
            ["search", "--index", index, "--format", "json", "convoy"]
        ).json()["results"][0]["article"]
        #expect(one["id"].string == "beir-1" && one["outlet"].string == "RT")
        #expect(one["published"].string == "2017-09-07" && one["published_from"].string == "record")
        #expect(one["authors"].elements.map(\.string) == ["A. B."])
        #expect(try count("author:b language:en") == 1)
        let show = try Program.run(["show", "--index", index, "--format", "json", "7"])
        #expect(try show.json()["language"].string == "fa")
    }

    @Test func anUnreadableDateIsNotedAndTheArticleKept() throws {
        try folder.write(
            "{\"id\": \"a\", \"text\": \"A convoy came.\", \"date\": \"the other day\"}\n",
            to: "records.jsonl")
        let run = try index("records.jsonl")
        #expect(run.status == 0 && run.errors.contains("the other day"), "\(run.errors)")
        #expect(try index("records.jsonl").output.contains("1 unchanged"))
        #expect(try count("convoy") == 1)
    }

    @Test func anIndexWithinTheFolderIsNoArticle() throws {
        try folder.write(story("convoy"), to: "a.txt")
        for _ in 0..<3 { _ = try index(".") }
        #expect(try count("") == 1)
    }

    @Test func aHugeLimitIsNoCrash() throws {
        try folder.write(story("convoy"), to: "a.txt")
        _ = try index("a.txt")
        let run = try Program.run(["search", "--index", index, "--limit", "\(Int.max)", "convoy"])
        #expect(run.status == 0)
    }

    @Test func theIndexIsAnOrdinaryXapianDatabase() throws {
        try folder.write(story("convoy"), to: "a.txt")
        _ = try index("a.txt")
        let run = try Program.shell("xapian-delve -t convoy index", in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("termfreq 1"))
    }
}
