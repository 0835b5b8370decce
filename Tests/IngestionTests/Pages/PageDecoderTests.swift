import Testing

@testable import Ingestion

@Suite struct PageDecoderTests {
    /// "Wörter über Bücher" in Windows' charset for western Europe.
    private static let western: [UInt8] =
        Array("<p>W".utf8) + [0xF6] + Array("rter ".utf8) + [0xFC]
        + Array("ber B".utf8) + [0xFC] + Array("cher</p>".utf8)

    private func text(_ bytes: [UInt8], _ type: String? = nil) throws -> String {
        let page = try #require(PageDecoder.decode(bytes, contentType: type))
        return String(decoding: page.utf8, as: UTF8.self)
    }

    @Test func oneZeroByteMakesNoUTF16() throws {
        let html = "<p>The cat sat \0 on the mat and slept there, über Tag.</p>"
        #expect(try text(Array(html.utf8)).contains("mat and slept there, über Tag."))
    }

    @Test func followsTheHeader() throws {
        // КОИ-8: 0xC1 is а.
        let bytes = Array("<p>".utf8) + [0xD2, 0xC1, 0xC4, 0xC9, 0xCF] + Array("</p>".utf8)
        #expect(try text(bytes, "text/html; charset=koi8-r") == "<p>радио</p>")
    }

    @Test(arguments: [
        "<meta charset=\"iso-8859-1\">",
        "<meta http-equiv=Content-Type content='text/html; charset=Windows-1252'>",
    ])
    func followsMeta(_ meta: String) throws {
        let page = try text(Array(meta.utf8) + Self.western)
        #expect(page.hasSuffix("<p>W\u{F6}rter \u{FC}ber B\u{FC}cher</p>"))
    }

    @Test func validUTF8IsBelievedBeforeWhatIsDeclared() throws {
        let html = "<meta charset=windows-1251><p>Über сто</p>"
        #expect(try text(Array(html.utf8)) == html)
    }

    @Test func aCharsetThatYieldsDamageGivesWayToDetection() throws {
        // Persian in Windows-1256, declared as UTF-8.
        let word: [UInt8] = [
            0xC7, 0xCE, 0xC8, 0xC7, 0xD1, 0x20, 0xC7, 0xE3, 0xD1, 0xE6, 0xD2, 0x20,
        ]
        let bytes =
            Array("<meta charset=utf-8><p>".utf8) + Array(repeating: word, count: 20).joined()
        let page = try text(bytes)
        #expect(page.contains("اخبار"))
    }

    @Test func readsUTF16WithAndWithoutMark() throws {
        let html = "<html><p>Ein Wort</p></html>"
        let wide = html.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try text([0xFF, 0xFE] + wide) == html)
        #expect(try text(wide) == html)
    }

    @Test func strayBytesCostThemselvesOnly() throws {
        let good = String(repeating: "сто слов ", count: 20)
        let page = try #require(
            PageDecoder.decode(Array(good.utf8) + [0xE9] + Array(good.utf8), contentType: nil))
        #expect(page.malformed == 1)
        #expect(String(decoding: page.utf8, as: UTF8.self) == good + "\u{FFFD}" + good)
    }
}
