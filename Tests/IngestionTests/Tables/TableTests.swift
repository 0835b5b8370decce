import Articles
import Ingestion
import Testing

@Suite struct TableTests {
    @Test func strayBytesInATableAreSaid() throws {
        let head = Array("title,text\nHarbour,The “quays” are new.\nBridge,It isn".utf8)
        let reading = try Reading.bytes(
            head + [0x92] + Array("t open.\n".utf8), name: "table.csv")
        #expect(
            reading.articles.map { $0.passages.first?.text } == [
                "The “quays” are new.", "It isn\u{FFFD}t open.",
            ])
        #expect(reading.codes == [.badEncoding])
    }

    @Test(arguments: [",", ";", "\t", "|"])
    func readsRowsUnderAHeader(_ sign: String) throws {
        let text =
            ["title", "text", "date"].joined(separator: sign) + "\r\n"
            + ["Harbour", "\"It opened\(sign) and\n\nships \"\"came\"\".\"", "2017-09-07"]
            .joined(separator: sign) + "\r\n"
        let reading = try Reading.text(text, name: "dump")
        #expect(reading.articles.count == 1)
        let article = try #require(reading.articles.first)
        #expect(article.title?.value == "Harbour")
        #expect(
            article.blocks.map(\.text) == ["It opened\(sign) and", "ships \"came\"."])
        #expect(article.published?.value.description == "2017-09-07")
        #expect(article.record == 2)
    }

    @Test(arguments: [0, 300])
    func aCharsetThatShowsLateIsRead(_ rows: Int) throws {
        var bytes = Array("title,text\n".utf8)
        for row in 0..<rows { bytes += Array("Ship \(row),It came in at noon and left.\n".utf8) }
        bytes += Array(
            "Gr\u{FC}\u{DF}e,Die Schiffe liefen nach dem Sturm wieder in den Hafen ein.\n"
                .unicodeScalars.map { UInt8($0.value) })
        let reading = try Reading.bytes(bytes, name: "dump.csv")
        #expect(reading.articles.last?.title?.value == "Grüße")
    }

    @Test func strayQuotesCostNothingElse() throws {
        let text = """
            title,text,date
            "Peace" he said,Talks went on.,2017-01-01
            Harbour,The "old" harbour opened.,2017-01-02
            Bridge,"never closed, alas,2017-01-03
            Castle,"It stands, still.",2017-01-04
            Tower,"The tower,
            too.",2017-01-05
            """
        let reading = try Reading.text(text, name: "dump.csv")
        let titles = reading.articles.compactMap { $0.title?.value }
        #expect(titles.contains("\"Peace\" he said"))
        #expect(titles.contains("Harbour"))
        #expect(titles.contains("Tower"))
        #expect(reading.articles.first?.blocks.first?.text == "Talks went on.")
    }

    @Test func aQuoteThatNothingClosesCostsItsRowOnly() throws {
        let rows = (1...500).map { "t\($0),Some text of row \($0).,2017-01-01" }
        let text = "title,text,date\nFirst,\"no end,2017-01-01\n" + rows.joined(separator: "\n")
        let reading = try Reading.text(text)
        #expect(reading.articles.count == 501)
        #expect(reading.articles.last?.title?.value == "t500")
    }

    /// The next quote far below doesn't end it: rows between are rows.
    @Test func aQuoteBeforeThoseOfLaterRowsCostsItsRowOnly() throws {
        let rows = (1...50).map { "t\($0),Some text of row \($0).,2017-01-01" }
        let quoted =
            "Quote,\"He said \"\"hi\"\", to all.\",2017-01-02\n"
            + "Last,\"The\nend.\",2017-01-03\n"
        let text =
            "title,text,date\nFirst,\"no end,2017-01-01\n" + rows.joined(separator: "\n") + "\n"
            + quoted
        let reading = try Reading.text(text)
        let titles = ["First"] + (1...50).map { "t\($0)" } + ["Quote", "Last"]
        #expect(reading.articles.compactMap { $0.title?.value } == titles)
        #expect(reading.articles[51].blocks.first?.text == "He said \"hi\", to all.")
        #expect(reading.articles.last?.blocks.map(\.text).joined(separator: " ") == "The end.")
    }

    @Test func otherNamesAreMapped() throws {
        var options = IngestionOptions()
        let taken = ["überschrift=title", "inhalt=text", "inhalt=nothing", "inhalt"].map {
            options.fields.add($0)
        }
        #expect(taken == [true, true, false, false])
        let table = try Reading.text(
            "überschrift,inhalt,nr\nHafen,Der Hafen ist offen.,1\n", options: options)
        #expect(table.articles.map { $0.title?.value } == ["Hafen"])
        var nested = IngestionOptions()
        _ = nested.fields.add("doc.words=text")
        let records = try Reading.text(
            #"{"doc":{"words":"The harbour opened."},"text":"not this"}"#, options: nested)
        #expect(records.articles.first?.blocks.map(\.text) == ["The harbour opened."])
    }

    @Test(arguments: [
        "Title, text and date are words, too.\n\nThe harbour opened again on Tuesday.",
        "Paris, London, Rome\nThe harbour opened, at last.",
    ])
    func proseIsNoTable(_ text: String) throws {
        #expect(try Reading.text(text).articles.count == 1)
        #expect(try Reading.text(text).articles.first?.record == nil)
    }
}
