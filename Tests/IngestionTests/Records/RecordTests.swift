import Articles
import FoundationEssentials
import Ingestion
import TestSupport
import Testing

@Suite struct RecordTests {
    @Test func readsEveryField() throws {
        let line = #"""
            {"id":"n-7","title":"A title","text":"One.\n\nTwo,\nstill two.","outlet":"The Star","published":"2017-09-07T10:57:18Z","url":"https://www.rt.com/news/7","lang":"zh-Hans","authors":["Jane Doe",{"name":"Li Wei"}],"unknown":{"x":[1,2]}}
            """#
        let article = try #require(try Reading.text(line, name: "a.jsonl").articles.first)
        #expect(article.id == "n-7")
        #expect(article.record == 1)
        #expect(article.title == Fact("A title", from: .record))
        #expect(article.outlet?.value.name == "The Star")
        #expect(article.published?.value.description == "2017-09-07T10:57+00:00")
        #expect(article.url == "https://www.rt.com/news/7")
        #expect(article.language == Fact("zh-Hans", from: .record))
        #expect(article.authors.map(\.value) == ["Jane Doe", "Li Wei"])
        #expect(article.passages.map(\.text) == ["One.", "Two,\nstill two."])
    }

    @Test(arguments: ["outlet", "author"])
    func anyFactInAnotherCharsetIsReadInIt(_ key: String) throws {
        let bytes =
            Array(#"{"text":"The ship came in.","\#(key)":"Der M"#.utf8) + [0xFC]
            + Array(#"nchner Bote"}"#.utf8)
        let article = try #require(
            try Reading.bytes(bytes + [10], name: "a.jsonl").articles.first)
        let facts =
            [article.outlet?.value.name, article.section?.value] + article.authors.map(\.value)
        #expect(facts.contains("Der Münchner Bote"))
    }

    @Test func recordsOfOneCharsetAreToldOnce() throws {
        let words = ["Grüße", "Mühle", "Straße", "Bücher", "Köln", "Größe"]
        var bytes: [UInt8] = []
        for number in 0..<300 {
            let line =
                #"{"id":"\#(number)","text":"Die \#(words[number % words.count]) sind schön."}"#
            bytes += line.unicodeScalars.map { UInt8($0.value) } + [10]
        }
        let reading = try Reading.bytes(bytes, name: "a.jsonl")
        #expect(reading.articles.count == 300)
        for (number, article) in reading.articles.enumerated() {
            #expect(
                article.passages.first?.text == "Die \(words[number % words.count]) sind schön.")
        }
        #expect(
            reading.problems.map(\.message)
                == ["300 records from here on are in windows-1252, not in UTF-8"])
        #expect(reading.problems.first?.record == 1)
        #expect(reading.problems.first?.count == 300)
    }

    @Test func aRecordMayHaveTwoFaults() throws {
        let sample = try #require(CharsetSamples.all.first { $0.description == "fa in cp1256" })
        let pasted = Array(sample.bytes.prefix { $0 != 10 })
        let good = Array("The mayor said that the “quays” had been “built” anew. ".utf8)
        let bytes =
            Array(#"{"text":"<p>"#.utf8) + good + Array("<p>".utf8) + pasted + Array("<p>".utf8)
            + good
            + [0xE2, 0x80] + Array(#"."}"#.utf8)
        let reading = try Reading.bytes(bytes + [10], name: "a.jsonl")
        #expect(
            Set(reading.problems.map(\.message)) == [
                "1 place isn't valid UTF-8", "1 stretch is in windows-1256, the rest in UTF-8",
            ])
    }

    @Test func aRecordInAnotherCharsetIsReadInIt() throws {
        let sample = try #require(CharsetSamples.all.first { $0.charset == "cp1251" })
        let first = Array(sample.bytes.prefix { $0 != 10 })
        var bytes = Array(#"{"id":"1","text":"The “quays” are new."}"#.utf8) + [10]
        bytes += Array(#"{"id":"2","text":""#.utf8) + first + Array("\"}\n".utf8)
        bytes += Array(#"{"id":"3","text":"It isn"#.utf8) + [0x92]
        bytes += Array(#"t so, said the “mayor”."}"#.utf8)
        let reading = try Reading.bytes(bytes, name: "a.jsonl")
        #expect(
            reading.articles.map { $0.passages.first?.text } == [
                "The “quays” are new.", String(sample.text.prefix { $0 != "\n" }),
                "It isn\u{FFFD}t so, said the “mayor”.",
            ])
        #expect(
            reading.problems.map(\.message) == [
                "is in windows-1251, not in UTF-8", "1 place isn't valid UTF-8",
            ])
        #expect(reading.problems.map(\.record) == [2, 3])
    }

    @Test func readsTheOtherNames() throws {
        let line =
            #"{"_id":12345678901234567890,"body":"One.\nTwo.","date":"7 September 2017","language":"ar","authors":"A. Author; B. Author"}"#
        let article = try #require(try Reading.text(line, name: "a.jsonl").articles.first)
        #expect(article.id == "12345678901234567890")
        #expect(article.published?.value.description == "2017-09-07")
        #expect(article.language?.value == "ar")
        #expect(article.authors.map(\.value) == ["A. Author", "B. Author"])
        #expect(article.passages.map(\.text) == ["One.", "Two."])
    }

    @Test func aBadRecordCostsItselfOnly() throws {
        let lines = [
            #"{"id":"1","text":"first"}"#, #"{"id":"2","text":"no end"#, "", #"{"id":"4"}"#,
            #"{"id":"5","title":"only a title"}"#, "plain words", #"{"text":"the last"}"#,
        ]
        let reading = try Reading.text(lines.joined(separator: "\r\n"), name: "a.jsonl")
        #expect(reading.articles.map(\.record) == [1, 5, 7])
        #expect(reading.problems.map(\.record) == [2, 4, 6])
        #expect(reading.codes == [.badRecord, .badRecord, .badRecord])
        let path = try #require(reading.problems.first?.path)
        #expect(reading.problems[1].description == "\(path):4: neither text nor title")
    }

    @Test func madeIDsAreStableAndDiffer() throws {
        let folder = try TemporaryDirectory()
        let path = try folder.write(#"{"text":"same"}"# + "\n" + #"{"text":"same"}"#, to: "a.jsonl")
        let first = try Reading(path).articles.map(\.id)
        #expect(Set(first).count == 2)
        #expect(try Reading(path).articles.map(\.id) == first)
    }

    @Test(arguments: [
        "[{\"id\":1,\"text\":\"a [b]\"},\n {\"id\":2,\"text\":\"}{\"}]",
        "{\n \"id\": 1, \"text\": \"a\"\n}\n{\n \"id\": 2, \"text\": \"b\"}",
    ])
    func readsArraysAndSpreadObjects(_ json: String) throws {
        let reading = try Reading.text(json, name: "a.json")
        #expect(reading.articles.map(\.id) == ["1", "2"])
        #expect(reading.articles.map(\.record) == [1, 2])
        #expect(reading.problems.isEmpty)
    }

    @Test func readsRecordsInUTF16() throws {
        let text = "{\"id\":\"1\",\"text\":\"مسکو\"}\n{\"id\":\"2\",\"text\":\"تهران\"}\n"
        let units: [UInt8] = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let bytes: [UInt8] = [0xFF, 0xFE] + units
        let reading = try Reading.bytes(bytes, name: "a.jsonl")
        #expect(reading.articles.flatMap(\.passages).map(\.text) == ["مسکو", "تهران"])
    }

    @Test(arguments: [
        ("2017", "2017"), ("2017-09", "2017-09"), ("20170907", "2017-09-07"),
        ("20170907105718", "2017-09-07T10:57"), ("1504781838", "2017-09-07T10:57+00:00"),
        ("1504781838000", "2017-09-07T10:57+00:00"), ("September 7, 2017", "2017-09-07"),
        ("Thu, 07 Sep 2017 10:57:18 GMT", "2017-09-07T10:57+00:00"),
        ("7 сентября 2017", "2017-09-07"),
        ("22/08/2017", "2017-08-22"), ("2017/08/22 17:57", "2017-08-22T17:57"),
        ("2017-09-07 10:57:18 +0430", "2017-09-07T10:57+04:30"),
    ])
    func readsDates(_ text: String, _ iso: String) throws {
        let reading = try Reading.text(#"{"text":"x","date":"\#(text)"}"#, name: "a.jsonl")
        #expect(reading.articles.first?.published?.value.description == iso)
        #expect(reading.articles.first?.published?.evidence == text)
        #expect(reading.problems.isEmpty)
    }

    @Test(arguments: ["9/7/2017", "yesterday", "2017-13-01", "1396/07/31", "99999999999999999999"])
    func anUnreadableDateIsSaid(_ text: String) throws {
        let reading = try Reading.text(#"{"text":"x","date":"\#(text)"}"#, name: "a.jsonl")
        #expect(reading.articles.count == 1)
        #expect(reading.articles.first?.published == nil)
        #expect(reading.codes == [.badDate])
        #expect(reading.problems.first?.isWarning == true)
    }

    @Test func aRecordBeyondTheLimitCostsItselfOnly() throws {
        var options = IngestionOptions()
        options.maximumArticleBytes = 1_000
        let long = #"{"id":"2","text":""# + String(repeating: "x", count: 3_000_000) + #""}"#
        let lines = [#"{"id":"1","text":"a"}"#, long, #"{"id":"3","text":"c"}"#]
        for (text, name) in [
            (lines.joined(separator: "\n"), "a.jsonl"),
            ("[" + lines.joined(separator: ",") + "]", "a.json"),
        ] {
            let reading = try Reading.text(text, name: name, options: options)
            #expect(reading.articles.map(\.id) == ["1", "3"])
            #expect(reading.codes == [.tooLarge])
            #expect(reading.problems.first?.record == 2)
        }
    }

    @Test func recordsComeOutTheSameWhereverChunksEnd() throws {
        var generator = SeededGenerator()
        var text = ""
        for number in 1...2_000 {
            let size = Int.random(in: 0...3_000, using: &generator)
            text += #"{"id":"\#(number)","text":"x"# + String(repeating: "é", count: size) + "\"}\n"
        }
        let reading = try Reading.text(text, name: "a.jsonl")
        #expect(
            reading.articles.map(\.id) == (1...2_000).map(String.init), "seed \(generator.seed)")
        #expect(reading.problems.isEmpty)
    }

    @Test func whatTheTakerThrowsEndsTheReading() throws {
        let folder = try TemporaryDirectory()
        let path = try folder.write("{\"text\":\"a\"}\n{\"text\":\"b\"}\n", to: "a.jsonl")
        let file = try #require(try FileWalker.files(under: [path]) { _ in }.first)
        var count = 0
        #expect(throws: CancellationError.self) {
            try ArticleReader().read(
                file,
                onArticle: { _ in
                    count += 1
                    throw CancellationError()
                }, onProblem: { Issue.record($0) })
        }
        #expect(count == 1)
    }
}
