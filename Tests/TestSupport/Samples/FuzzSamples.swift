/// Small input of every format, from which damaged input is made; its text is invented.
package enum FuzzSamples {
    private static let records = Array(
        """
        {"id":"a","title":"Harbour","text":"It \\u06a9 opened.","authors":["Jane"],"date":"2017-09-07"}
        {"id":"b","metadata":{"url":"https://p.example"},"text":["One.","Two."]}
        """.utf8)
    private static let table = Array(
        "title,text,date\nHarbour,\"It \"\"opened\"\",\nagain.\",2017-09-07\nBridge,Closed.,x\n"
            .utf8)
    private static let feed = Array(
        """
        <?xml version="1.0"?><rss version="2.0"><channel><title>The Paper</title><item>
        <title>Harbour &amp; sea</title><link>https://p.example/1</link>
        <description><![CDATA[<p>It opened.</p>]]></description></item></channel></rss>
        """.utf8)
    private static let mail = Array(
        """
        From: =?UTF-8?B?SmFuZQ==?= <j@p.example>\nMessage-ID: <1>\nSubject: =?utf-8?q?H=C3=A4?=
        Date: Thu, 7 Sep 2017 10:57:18 +0300\nContent-Type: multipart/mixed; boundary=b\n
        --b\nContent-Transfer-Encoding: quoted-printable\n\nThe caf=C3=A9.\n--b
        Content-Type: message/rfc822\n\nSubject: Inner\n\nText.\n--b--\n
        """.utf8)
    private static let tabs = table.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: "\t") : $0 }
    private static let atom = Array(
        """
        <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Paper</title><entry>
        <title>Harbour</title><id>u</id><link href="https://p.example/1"/><published>2017-09-07T10:57Z</published>
        <content type="html">&lt;p&gt;It opened.&lt;/p&gt;</content></entry></feed>
        """.utf8)
    private static let sitemap = Array(
        """
        <urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://p.example/1</loc>
        <news:news><news:publication><news:name>Paper</news:name></news:publication>
        <news:publication_date>2017-09-07</news:publication_date><news:title>Harbour</news:title></news:news>
        </url></urlset>
        """.utf8)
    private static let scraped = Array(
        """
        The Nordland Herald\nHome | Sport | Weather\nHarbour opens after the storm\nBy Jane Doe\n07/09/2017 10:57 pm
        Ships came into the town's harbour on Tuesday for the first time since the storms of the last month.\n
        The mayor said that the quays had been built anew.\nSource: Reuters\nShare on Facebook\n© 2017 The Herald\n
        """.utf8)
    private static let saved = Array(
        """
        From: <Saved by Blink>\nSnapshot-Content-Location: https://p.example/1\nMIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="b"\n\n--b\nContent-Type: text/html
        Content-Transfer-Encoding: quoted-printable\n\n<html><h1>Harbour</h1><p>It =C3=A9 opened again.</p></html>\n--b--\n
        """.utf8)
    private static var arc: [UInt8] {
        let page = CrawlFile.response(CrawlFile.html("Harbour"))
        let version = "1 0 Crawl\nURL IP-address Archive-date Content-type Archive-length\n"
        return Array(
            "filedesc://a.arc 0.0.0.0 20080430204825 text/plain \(version.utf8.count)\n\(version)\n"
                .utf8)
            + Array("http://p.example/a 1.2.3.4 20080430204826 text/html \(page.count)\n".utf8)
            + page + [10]
    }
    private static let pdf = Array(
        """
        %PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 300 300]/Resources<</Font<</F<</Type/Font\
        /Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length 44>>stream
        BT /F 12 Tf 10 100 Td (The harbour opened.) Tj ET\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF
        """.utf8)
    private static var crawl: CrawlFile {
        var crawl = CrawlFile()
        crawl.page("https://p.example/a", "Harbour", headers: ["WARC-Payload-Digest: sha1:A"])
        crawl.add(
            "response", "https://p.example/b",
            CrawlFile.response(PackedSamples.brotliPage, headers: ["Content-Encoding: br"]))
        crawl.add(
            "revisit", "https://p.example/c", CrawlFile.response([]),
            headers: ["WARC-Payload-Digest: sha1:A"])
        return crawl
    }

    /// A sample of every format, by a name that tells it.
    package static let all: [(name: String, bytes: [UInt8])] = [
        ("records.jsonl", records), ("records.json", [UInt8(ascii: "[")] + records),
        ("table.csv", table), ("feed.xml", feed), ("mail.eml", mail),
        ("mail.mbox", Array("From a@x\n".utf8) + mail + Array("\n\nFrom b@x\n".utf8) + mail),
        ("crawl.warc", crawl.bytes), ("crawl.warc.gz", crawl.packed),
        ("page.html", CrawlFile.html("Harbour")), ("all.zip", PackedSamples.zip),
        ("all.tar.gz", PackedSamples.tarGz), ("records.zst", PackedSamples.zstandardRecords),
        ("records.xz", PackedSamples.xzRecords), ("records.bz2", PackedSamples.bzip2Records),
        ("records.lz4", PackedSamples.lz4Records), ("table.tsv", tabs), ("atom.xml", atom),
        ("sitemap.xml", sitemap), ("crawl.arc", arc), ("page.txt", scraped), ("saved.mhtml", saved),
        ("page.pdf", pdf), ("wide.txt", [0xFF, 0xFE] + scraped.flatMap { [$0, 0] }),
        ("old.txt", scraped.map { $0 == 39 ? 0x92 : $0 }),
    ]
}
