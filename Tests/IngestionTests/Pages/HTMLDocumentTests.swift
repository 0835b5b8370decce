import CHTML
import FoundationEssentials
import Testing

@testable import Ingestion

@Suite struct HTMLDocumentTests {
    @Test func numbersStandForTheNamesThatTheParserGives() {
        for tag in HTMLTag.allCases.dropFirst(2) where tag != .ampImg {
            #expect(jht_tag_name(tag.rawValue).map { String(cString: $0) } == "\(tag)")
        }
        for key in HTMLAttribute.allCases.dropFirst() {
            let name = jht_attribute_name(key.rawValue).map { String(cString: $0) } ?? ""
            let parts = name.split { $0 == "-" || $0 == ":" }
            let camel = (parts.first ?? "") + parts.dropFirst().map(\.capitalized).joined()
            #expect(camel == "\(key)")
        }
        #expect(jht_tag_name(UInt8(HTMLTag.allCases.count)) == nil)
        #expect(jht_attribute_name(UInt8(HTMLAttribute.allCases.count)) == nil)
    }

    @Test func keepsElementsInOrder() throws {
        let document = try #require(
            HTMLDocument("<div id=a><p>One <b>two</b></p><p>Three</p></div><p>Four"))
        let div = try #require(document.first(.div))
        #expect(document.attribute(.id, of: div) == "a")
        #expect(document.children(of: div).map { document.text(of: $0) } == ["One two", "Three"])
        #expect(
            document.elements(.p).map { document.text(of: $0) } == ["One two", "Three", "Four"])
        let bold = try #require(document.first(.b))
        #expect(document.ancestors(of: bold).map { document.tag($0) } == [.p, .div, .body, .html])
        #expect(document.contains(div, bold))
    }

    @Test(arguments: [
        ("<p>a &amp; b &#8211; c &hellip;</p>", "a & b \u{2013} c \u{2026}"),
        ("<p>It&#146;s</p>", "It\u{2019}s"),
        ("<p>a\n\n   b<br>c</p>", "a b c"),
        ("<p>1 < 2 and 3 > 2</p>", "1 < 2 and 3 > 2"),
        ("<p>x<!-- <b>no</b> -->y</p>", "xy"),
        ("<p>x<svg><title>no</title><path d=''/></svg>y</p>", "x y"),
        ("<p>a\u{0}b</p>", "a b"),
        ("<p title='>'>quoted</p>", "quoted"),
    ])
    func readsText(_ html: String, _ text: String) throws {
        let document = try #require(HTMLDocument(html))
        let paragraph = try #require(document.first(.p))
        #expect(document.text(of: paragraph) == text)
    }

    @Test func keepsScriptsAndCommentsBeside() throws {
        let document = try #require(
            HTMLDocument(
                """
                <!-- saved from url=(0020)https://paper.example/ -->
                <script type="application/ld+json" id=x>{"a": "</p><p>"}</script><p>Text</p>
                """))
        #expect(document.comments == [" saved from url=(0020)https://paper.example/ "])
        let script = try #require(document.scripts.first)
        #expect(script.isLinkedData)
        #expect(script.id == "x")
        #expect(document.text(of: script) == "{\"a\": \"</p><p>\"}")
        #expect(document.text(of: HTMLDocument.root) == "Text")
    }

    @Test func titlesAreTextAlone() throws {
        let document = try #require(HTMLDocument("<title>A <b> &amp; c</title><p>x"))
        let title = try #require(document.first(.title))
        #expect(document.text(of: title) == "A <b> & c")
    }

    /// libxml2 passes text on in pieces of a thousand characters.
    @Test func textStaysWholeWhereverItIsCut() throws {
        let before = String(repeating: "<p>7 ships; 12&amp;1</p>", count: 120)
        for count in 990...1_005 {
            let gap = String(repeating: " <!-- -->", count: count)
            let page = before + "<pre>" + gap + "harbour</pre><p>1 &lt; 2;</p>"
            let document = try #require(HTMLDocument(page))
            let pre = try #require(document.first(.pre))
            #expect(document.text(of: pre) == "harbour")
            let paragraphs = document.elements(.p).map { document.text(of: $0) }
            #expect(paragraphs.first == "7 ships; 12&1")
            #expect(paragraphs.last == "1 < 2;")
        }
    }

    @Test func tagsBehindHalfAMillionAreWhiteSpace() throws {
        let many = 500_000
        let html =
            String(repeating: "<p>a", count: many) + "<p>b<div class=c>d<script>e</script></div>f"
        let document = try #require(HTMLDocument(html))
        #expect(document.count < 2 * many + 10)
        #expect(document.attributes.isEmpty)
        let text = String(decoding: document.text.suffix(8), as: UTF8.self)
        #expect(text.split(whereSeparator: \.isWhitespace).suffix(3) == ["b", "d", "f"])
        #expect(document.text.count { $0 == 97 } == many)
    }
}
