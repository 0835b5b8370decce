import Articles
import TestSupport
import Testing

@testable import Ingestion

@Suite struct BadPageTests {
    /// The searchable blocks of a page.
    private func passages(_ page: String) throws -> [String] {
        MainText(try #require(HTMLDocument(page))).blocks.filter(\.kind.isSearchable).map(\.text)
    }

    @Test(arguments: ["<div>", "<b><i>", "<table><tr><td>", "<x-y>"])
    func nestingWithoutEnd(_ tags: String) throws {
        let page = String(repeating: tags, count: 100_000) + "<p>\(InventedSite.first)</p>"
        #expect(try passages("<html>" + page) == [InventedSite.first])
    }

    @Test func endTagsWithoutStart() throws {
        let open = String(repeating: "<b><i>", count: 20_000)
        let close = String(repeating: "</p></span></section></i>", count: 20_000)
        #expect(
            try passages("<html>\(open)\(close)<p>\(InventedSite.first)</p>")
                == [InventedSite.first])
    }

    @Test func fiftyMegabytesOfScript() throws {
        let script = String(repeating: "var a = '<p>no</p>'; ", count: 2_500_000)
        let page = InventedSite.page("<p>\(InventedSite.first)</p><script>\(script)</script>")
        #expect(try passages(page) == [InventedSite.first])
    }

    @Test func entitiesThatNameEntitiesStayText() throws {
        let bomb = """
            <!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>
            <html><p>&c; \(InventedSite.first)</p>
            """
        let reading = try Reading.text(bomb, name: "bomb.html")
        #expect(reading.articles.first?.passages.map(\.text) == ["&c; " + InventedSite.first])
    }

    @Test func zeroBytesAreSpaces() throws {
        let page = Array("<html><p>".utf8) + [0] + Array(InventedSite.first.utf8) + [0, 0]
        let reading = try Reading.bytes(page, name: "nul.html")
        #expect(reading.articles.first?.passages.map(\.text) == [InventedSite.first])
    }

    @Test(arguments: [
        "<html><p title=\"never closed>", "<html><!-- never closed ", "<html><script>never closed",
        "<html><p", "<html><", "<html></", "<html><p a=", "<html><style>p{", "<html><title>x",
    ])
    func pagesThatBreakOff(_ end: String) throws {
        for count in 0...end.utf8.count {
            let page = Array("<html><p>\(InventedSite.first)</p>".utf8) + end.utf8.prefix(count)
            let reading = try Reading.bytes(page, name: "cut.html")
            #expect(reading.articles.first?.passages.first?.text == InventedSite.first)
        }
    }

    @Test func anyBytesAreSurvived() throws {
        var random = SeededGenerator(seed: 5)
        let page = Array(InventedSite.article.utf8)
        for _ in 0..<100 {
            var copy = page
            for _ in 0..<40 {
                copy[Int.random(in: 0..<copy.count, using: &random)] = UInt8.random(
                    in: 0...255, using: &random)
            }
            let decoded = try #require(PageDecoder.decode(copy, contentType: nil))
            let document = try #require(HTMLDocument(utf8: decoded.utf8))
            #expect(document.count > 1)
            #expect(!MainText(document).blocks.isEmpty)
        }
    }
}
