import Testing

@testable import Ingestion

@Suite struct FileFormatTests {
    @Test(arguments: [
        ("A plain story.", "a.txt"), ("", "a.txt"), ("{curly} words at the start", "a.txt"),
        ("[Update] The ministry said", "a.txt"), ("< 5 per cent of voters", "a.txt"),
        ("<https://news.example/1>\n\nText", "a.txt"), ("BZ Berlin", "a.txt"),
    ])
    func tellsText(_ head: String, _ name: String) {
        #expect(FileFormat.detect(head: Array(head.utf8), name: name) == .text)
    }

    @Test(arguments: [
        ("{\"id\": 1, \"text\": \"a\"}\n{\"id\": 2}", "dump", FileFormat.jsonLines),
        ("\u{FEFF}{\"id\": 1}\n", "dump.txt", .jsonLines),
        ("{\"text\": \"a line longer than the head", "dump", .jsonLines),
        ("broken first line\n{\"id\": 1}", "dump.jsonl", .jsonLines),
        ("{\n  \"id\": 1\n}", "one.json", .json),
        (" [\n {\"id\": 1}]", "all.json", .json),
        ("[{\"id\": 1}]", "all.jsonl", .json),
    ])
    func tellsRecords(_ head: String, _ name: String, _ format: FileFormat) {
        #expect(FileFormat.detect(head: Array(head.utf8), name: name) == format)
    }

    @Test(
        arguments: [
            ([0x1F, 0x8B, 0x08], .gzip), (Array("PK\u{3}\u{4}".utf8), .archive),
            ([0x28, 0xB5, 0x2F, 0xFD], .compressed), (Array("BZh91AY&SY".utf8), .compressed),
            (Array("%PDF-1.7".utf8), .pdf), (Array("WARC/1.0\r\n".utf8), .warc),
            (Array("filedesc://x.arc 0.0.0.0 2008".utf8), .arc),
            (Array("<!DOCTYPE html><html>".utf8), .html),
            (Array("\n <HTML lang=fa>".utf8), .html),
            (Array("<!-- saved from url=(0014)about:x -->\n<html>".utf8), .html),
            (Array("<?xml version=\"1.0\"?>\n<html xmlns=\"\">".utf8), .html),
            (Array("<?xml version=\"1.0\"?><rss>".utf8), .feed),
            (Array("<feed xmlns=\"\">".utf8), .feed), (Array("<urlset xmlns=\"\">".utf8), .feed),
            (Array("title,text,date\nA,B,2017\n".utf8), .table(delimiter: 44)),
            (Array("Message-ID: <a>\nFrom: a@x\n\nText".utf8), .mail),
            (Array("From a@x Thu\nMessage-ID: <a>\nFrom: a@x\n\nText".utf8), .mailbox),
            (Array("{\\rtf1".utf8), .unsupported("RTF")),
        ] as [([UInt8], FileFormat)])
    func tellsByContent(_ head: [UInt8], _ format: FileFormat) {
        #expect(FileFormat.detect(head: head, name: "a.txt") == format)
    }

    @Test(arguments: [
        "<!DOCTYPE html><html>", "\n <HTML lang=fa>", "<p class=a>A paragraph.",
        "<!-- saved from url=(0014)about:x -->\n<html>",
        "<?xml version=\"1.0\"?>\n<html xmlns=\"\">",
    ])
    func tellsPages(_ head: String) {
        #expect(FileFormat.detect(head: Array(head.utf8), name: "a.txt") == .html)
    }

    @Test func tellsGzip() {
        #expect(FileFormat.detect(head: [0x1F, 0x8B, 0x08], name: "a") == .gzip)
        #expect(FileFormat.detect(head: Array("<3 this".utf8), name: "a.txt") == .text)
    }

    @Test func namesIDsByPathAndRecord() {
        let ids = ["/a/1", "/a/2", "/b/1"].flatMap { path in
            [nil, 1, 2, 11].map { StableID.make(path: path, record: $0) }
        }
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.utf8.count == 12 })
        #expect(StableID.make(path: "/a/1") == StableID.make(path: "/a/1"))
        #expect(StableID.make(path: "/seeds/000.txt") == "rnrf2rwsmydj")
    }
}
