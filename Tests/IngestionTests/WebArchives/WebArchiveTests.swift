import Articles
import Ingestion
import TestSupport
import Testing

@Suite struct WebArchiveTests {
    private static let news = "https://paper.example/"

    private func titles(_ reading: Reading) -> [String?] {
        reading.articles.map { $0.title?.value }
    }

    @Test func readsPagesWithAddressAndDateOfTheCrawl() throws {
        var crawl = CrawlFile()
        crawl.add("warcinfo", nil, Array("software: test\r\n".utf8))
        crawl.page(Self.news + "a", "Harbour")
        crawl.add("request", Self.news + "a", Array("GET / HTTP/1.1\r\n\r\n".utf8))
        crawl.add(
            "resource", Self.news + "b", CrawlFile.html("Bridge"),
            headers: ["Content-Type: text/html"])
        for bytes in [crawl.bytes, crawl.packed] {
            let reading = try Reading.bytes(bytes, name: "crawl")
            #expect(titles(reading) == ["Harbour", "Bridge"])
            #expect(reading.articles.map(\.url) == [Self.news + "a", Self.news + "b"])
            #expect(reading.articles.map(\.record) == [2, 4])
            #expect(
                reading.articles.first?.crawled?.value.description == "2020-03-04T05:06+00:00")
            #expect(reading.articles.allSatisfy { $0.published == nil })
            #expect(reading.codes == [.leftOut])
            #expect(reading.problems.first?.count == 2)
        }
    }

    @Test func readsHeadersWhoseValuesStandOnTheNextLine() throws {
        let page = CrawlFile.response(CrawlFile.html("Harbour"))
        let head = [
            "WARC/0.17", "WARC-Type: ", "\tresponse", "WARC-Target-URI:", " \(Self.news)a",
            "WARC-Date: ", " 2020-03-04T05:06:07Z", "Content-Type:",
            " application/http;", " msgtype=response", "Content-Length: ", "\t\(page.count)", "",
        ]
        let bytes = Array((head.joined(separator: "\r\n") + "\r\n").utf8) + page
        let reading = try Reading.bytes(bytes + Array("\r\n\r\n".utf8), name: "crawl")
        #expect(titles(reading) == ["Harbour"])
        #expect(reading.articles.map(\.url) == [Self.news + "a"])
        #expect(reading.articles.first?.crawled?.value.description == "2020-03-04T05:06+00:00")
        #expect(reading.problems.isEmpty)
    }

    @Test func undoesChunksAndCodings() throws {
        let page = CrawlFile.html("Harbour")
        let packed = Packing.gzip(page)
        let half = packed.count / 2
        let chunks =
            Array("\(String(half, radix: 16))\r\n".utf8) + packed.prefix(half)
            + Array("\r\n\(String(packed.count - half, radix: 16));x=y\r\n".utf8)
            + packed.dropFirst(half) + Array("\r\n0\r\nTrailer: x\r\n\r\n".utf8)
        var crawl = CrawlFile()
        crawl.add(
            "response", Self.news + "1",
            CrawlFile.response(
                chunks, headers: ["Content-Encoding: gzip", "Transfer-Encoding: chunked"]))
        crawl.add(
            "response", Self.news + "2",
            CrawlFile.response(PackedSamples.brotliPage, headers: ["Content-Encoding: br"]))
        crawl.add(
            "response", Self.news + "3",
            CrawlFile.response(
                PackedSamples.deflatedText, type: "text/plain",
                headers: ["Content-Encoding: deflate"]))
        // Headers of a body that the crawler had decoded already.
        crawl.add(
            "response", Self.news + "4",
            CrawlFile.response(
                page, headers: ["Content-Encoding: gzip", "Transfer-Encoding: chunked"]))
        let reading = try Reading.bytes(crawl.bytes)
        #expect(
            titles(reading) == ["Harbour", "Harbour", "The harbour opened again", "Harbour"])
        #expect(reading.problems.isEmpty)
    }

    @Test func saysByReasonWhatIsLeftOut() throws {
        var crawl = CrawlFile()
        for number in 1...5 {
            crawl.page(Self.news + "p\(number).png", "x", type: "image/png")
        }
        crawl.page(Self.news + "gone", "x", status: "404 Not Found")
        crawl.page(Self.news + "robots.txt", "x", type: "text/plain")
        crawl.add("response", "dns:paper.example", Array("192.0.2.1".utf8))
        crawl.add("response", Self.news + "empty", CrawlFile.response([]))
        crawl.page(Self.news + "s.css", "x", type: "text/css")
        let reading = try Reading.bytes(crawl.bytes)
        #expect(reading.articles.isEmpty)
        let reasons = Dictionary(
            reading.problems.map { ($0.reason ?? "", $0.count) }, uniquingKeysWith: +)
        #expect(
            reasons == [
                "pictures (image/\u{2026})": 5, "HTTP status 404": 1, "robots.txt": 1,
                "answers of name servers (dns:)": 1, "empty": 1, "style sheets (text/css)": 1,
            ])
        #expect(reading.problems.first?.examples.count == 3)
    }

    @Test func resolvesRevisits() throws {
        var crawl = CrawlFile()
        let digest = "WARC-Payload-Digest: sha1:ABC"
        crawl.page(Self.news + "a", "Harbour", headers: [digest])
        crawl.page(Self.news + "other", "Bridge")
        let head = CrawlFile.response([])
        crawl.add("revisit", Self.news + "b", head, headers: [digest])
        crawl.add("revisit", Self.news + "a", head, headers: [digest])
        crawl.add("revisit", Self.news + "c", head, headers: ["WARC-Payload-Digest: sha1:XYZ"])
        for bytes in [crawl.bytes, crawl.packed] {
            let reading = try Reading.bytes(bytes)
            #expect(titles(reading) == ["Harbour", "Bridge", "Harbour"])
            #expect(reading.articles.last?.url == Self.news + "b")
            #expect(reading.articles.last?.record == 3)
            #expect(reading.problems.map(\.count) == [1, 1])
        }
    }

    @Test func readsArc() throws {
        let page = CrawlFile.response(CrawlFile.html("Harbour"))
        let info = Array("1 0 Test\nURL IP-address Archive-date Content-type Length\n".utf8)
        let bytes =
            Array("filedesc://x.arc 0.0.0.0 20080430204825 text/plain \(info.count)\n".utf8)
            + info + Array("\n".utf8)
            + Array("\(Self.news)a b 192.0.2.1 20080430204826 text/html \(page.count)\n".utf8)
            + page + Array("\n".utf8)
            + Array("\(Self.news)c 192.0.2.1 20080430204826 text/html \(page.count)\n".utf8) + page
        let reading = try Reading.bytes(bytes)
        #expect(titles(reading) == ["Harbour", "Harbour"])
        #expect(reading.articles.first?.url == Self.news + "a b")
        #expect(reading.articles.first?.crawled?.value.description == "2008-04-30T20:48+00:00")
    }

    // MARK: Damage

    @Test(arguments: [-40, 60, 100_000_000, 1_000_000_000_000])
    func aWrongLengthCostsItsRecordOnly(_ error: Int) throws {
        var crawl = CrawlFile()
        crawl.page(Self.news + "a", "Harbour")
        let length = CrawlFile.response(CrawlFile.html("Bridge")).count
        crawl.page(Self.news + "b", "Bridge", length: length + error)
        crawl.page(Self.news + "c", "Castle")
        crawl.page(Self.news + "d", "Tower")
        for bytes in [crawl.bytes, crawl.packed] {
            let reading = try Reading.bytes(bytes)
            let found = titles(reading)
            #expect(found.first == "Harbour")
            #expect(found.suffix(2) == ["Castle", "Tower"], "\(error): \(found)")
            #expect(!reading.codes.isEmpty)
        }
    }

    @Test func aDamagedMemberCostsItsRecordOnly() throws {
        var crawl = CrawlFile()
        for title in ["Harbour", "Bridge", "Castle"] { crawl.page(Self.news + title, title) }
        var members = crawl.records.map(Packing.gzip)
        members[1][11] ^= 0xFF
        let reading = try Reading.bytes(members.flatMap { $0 })
        #expect(titles(reading) == ["Harbour", "Castle"])
        #expect(reading.codes.contains(.damaged))
    }

    @Test func garbageBetweenRecordsIsPassedOver() throws {
        var crawl = CrawlFile()
        for title in ["Harbour", "Bridge"] { crawl.page(Self.news + title, title) }
        let noise = Array("not a record\nstill: none\n\n".utf8)
        let reading = try Reading.bytes(crawl.records[0] + noise + crawl.records[1])
        #expect(titles(reading) == ["Harbour", "Bridge"])
        #expect(reading.codes == [.damaged])
    }

    @Test func aTruncatedCrawlGivesWhatThereIs() throws {
        var crawl = CrawlFile()
        for title in ["Harbour", "Bridge"] { crawl.page(Self.news + title, title) }
        for bytes in [crawl.bytes, crawl.packed] {
            let reading = try Reading.bytes(Array(bytes.dropLast(40)))
            #expect(titles(reading) == ["Harbour", "Bridge"])
            #expect(reading.codes == [.damaged])
        }
    }

    @Test(
        .enabled(if: shared("warc") != nil, "skipped: ../shared/warc not found"),
        arguments: SharedCrawls.all)
    func realCrawlsGiveTheirPages(_ crawl: SharedCrawl) throws {
        let reading = try Reading(crawl.path)
        #expect(reading.articles.count + reading.problems.count > 0, "nothing said of \(crawl)")
        // What has no text at all is left out, and said.
        let empty = reading.problems.filter {
            ["empty", "there is no text in it"].contains($0.reason)
        }.reduce(0) { $0 + $1.count }
        #expect(reading.articles.count + empty >= crawl.pages, "\(crawl.path)")
    }
}
