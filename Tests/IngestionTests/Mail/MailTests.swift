import Articles
import Ingestion
import Testing

@Suite struct MailTests {
    private static let message = """
        From: =?UTF-8?B?SmFuZSBEb8Op?= <jane@paper.example>\r
        To: readers@paper.example\r
        Subject: Fwd: =?utf-8?q?Harbour_=E2=80=93_open?= =?utf-8?q?ed?=\r
        Date: Thu, 7 Sep 2017 10:57:18 +0300\r
        Message-ID: <1@paper.example>\r
        MIME-Version: 1.0\r
        Content-Type: multipart/alternative; boundary="b 1"\r
        \r
        --b 1\r
        Content-Type: text/plain; charset=iso-8859-1\r
        Content-Transfer-Encoding: quoted-printable\r
        \r
        The caf=E9 at the harbour opened=\r
         again on Tuesday,\r
        at last.\r
        \r
        Ships came.\r
        -- \r
        Jane\r
        --b 1\r
        Content-Type: text/html\r
        \r
        <p>The harbour opened</p>\r
        --b 1--\r

        """

    @Test func readsAMessage() throws {
        let reading = try Reading.text(Self.message)
        let article = try #require(reading.articles.first)
        #expect(article.title?.value == "Harbour \u{2013} opened")
        #expect(article.authors.map(\.value) == ["Jane Do\u{E9}"])
        #expect(article.published?.value.description == "2017-09-07T10:57+03:00")
        #expect(
            article.blocks.map(\.text) == [
                "The caf\u{E9} at the harbour opened again on Tuesday, at last.", "Ships came.",
            ])
        #expect(reading.problems.isEmpty)
    }

    @Test func readsAMailboxMessageByMessage() throws {
        let messages = ["Harbour", "Bridge"].map {
            "From a@x Thu Sep  7 10:57:18 2017\nFrom: A <a@x>\nSubject: \($0)\n"
                + "Date: Thu, 7 Sep 2017 10:57:18 GMT\nMessage-ID: <\($0)>\n\n"
                + "The text of it.\n\n>From here on.\n\n"
        }
        let reading = try Reading.text(messages.joined())
        #expect(reading.articles.map { $0.title?.value } == ["Harbour", "Bridge"])
        #expect(reading.articles.map(\.record) == [1, 2])
        #expect(reading.articles[0].blocks.map(\.text) == ["The text of it.", "From here on."])
    }

    @Test func whatWasForwardedKeepsItsAuthorAndDate() throws {
        let reading = try Reading.text(
            """
            From: Bob <bob@x.example>
            Subject: Fwd: Harbour
            Date: Fri, 8 Sep 2017 10:00:00 +0000
            Message-ID: <2@x>

            See below.

            ---------- Forwarded message ---------
            From: Jane Doe <jane@paper.example>
            Date: Mon, Sep 4, 2017 at 3:04 PM
            Subject: Harbour
            To: Bob

            The harbour opened again.
            """)
        let article = try #require(reading.articles.first)
        #expect(article.authors.map(\.value) == ["Jane Doe"])
        #expect(article.contributors.map(\.value) == ["Bob"])
        #expect(article.published?.value.dayKey == "20170904")
        #expect(article.blocks.map(\.text) == ["The harbour opened again."])
    }

    @Test(arguments: [
        (
            "Von: Jana Vogt <j@p.example>\nGesendet: Montag, 4. September 2017 15:04\nAn: Bob\nBetreff: Hafen",
            "Jana Vogt"
        ),
        (
            "De : Jeanne Dubois <j@p.example>\nEnvoyé : lundi 4 septembre 2017 15:04\nObjet : Port",
            "Jeanne Dubois"
        ),
        ("От: Жанна Ду <j@p.example>\nДата: 4 сентября 2017 г., 15:04\nТема: Порт", "Жанна Ду"),
        ("发件人：李伟 <j@p.example>\n日期：2017年9月4日 15:04\n主题：港口", "李伟"),
        (
            "*From:* Jane Doe <j@p.example>\n*Sent:* Monday, September 4, 2017 3:04 PM\n*To:* Bob",
            "Jane Doe"
        ),
    ])
    func headsOfForwardedMessagesAreReadInManyLanguages(_ head: String, _ author: String) throws {
        let mail =
            "From: Bob <b@x.example>\nSubject: Fwd: Harbour\nDate: Fri, 8 Sep 2017 10:00:00 +0000\n\n"
        let reading = try Reading.text(mail + head + "\n\nThe harbour opened.\n", name: "a.eml")
        let article = try #require(reading.articles.first)
        #expect(article.title?.value == "Harbour")
        #expect(article.authors.map(\.value) == [author])
        #expect(article.published?.value.dayKey == "20170904")
        #expect(article.blocks.map(\.text) == ["The harbour opened."])
    }

    @Test(arguments: [
        ("Nordland Herald <n@p.example>", "Subject: A", "Nordland Herald"),
        (
            "Nordland Briefing <n@p.example>", "List-Unsubscribe: <https://p.example/u>",
            "Nordland Briefing"
        ),
        ("Nordland Briefing <n@p.example>", "Subject: A", nil),
        ("Jane Doe <j@p.example>", "List-Id: a", nil),
    ])
    func aNewsletterNamesItsOutlet(_ from: String, _ header: String, _ outlet: String?) throws {
        let reading = try Reading.text(
            "From: \(from)\nMessage-ID: <1>\n\(header)\n\nThe harbour opened.\n", name: "a.eml")
        let article = try #require(reading.articles.first)
        #expect(article.outlet?.value.name == outlet)
        #expect(article.authors.isEmpty == (outlet != nil))
    }

    @Test func aSavedPageIsAPage() throws {
        let reading = try Reading.text(
            """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://paper.example/story
            Subject: Harbour
            Date: Sat, 21 Nov 2020 10:00:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="--B--"

            ----B--
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://paper.example/story

            <html><head><meta charset=3D"utf-8"><title>Harbour</title></head><body>
            <p>The harbour =E2=80=93 opened again.</p></body></html>
            ----B--
            Content-Type: image/png
            Content-Transfer-Encoding: base64

            AAAA
            ----B----
            """)
        let article = try #require(reading.articles.first)
        #expect(article.url == "https://paper.example/story")
        #expect(article.title?.value == "Harbour")
        #expect(article.published == nil)
        #expect(article.crawled?.value.dayKey == "20201121")
        #expect(article.blocks.contains { $0.text == "The harbour \u{2013} opened again." })
    }

    @Test(arguments: [
        "From: our correspondent in the harbour\n\nShips came on Tuesday.",
        "From the harbour to the sea\n\nShips came on Tuesday.",
        "Subject: matter\nof much debate\n\nShips came on Tuesday.",
    ])
    func storiesThatBeginLikeMailAreStories(_ text: String) throws {
        let article = try #require(try Reading.text(text).articles.first)
        #expect(article.passages.contains { $0.text.contains("Ships came") })
        #expect(article.authors.isEmpty || article.authors.first?.provenance != .metadata)
    }

    @Test func readsAttachedTextsAndPagesAsArticlesOfTheirOwn() throws {
        let page =
            "<html><head><title>Bridge</title></head><body><article><h1>Bridge</h1><p>The "
            + "bridge was closed on Tuesday.</p></article></body></html>"
        func part(_ type: String, _ name: String, _ text: String) -> String {
            "--b\r\nContent-Type: \(type)\r\nContent-Disposition: attachment; "
                + "filename=\"\(name)\"\r\n\r\n\(text)\r\n"
        }
        let message =
            "From: a@b.example\r\nTo: c@d.example\r\nSubject: Two pieces\r\n"
            + "Message-ID: <2@b.example>\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
            + "--b\r\nContent-Type: text/plain\r\n\r\nPlease find two pieces.\r\n"
            + part("text/html", "bridge.html", page) + part("text/html", "bridge.html", page)
            + part("application/octet-stream", "notes.txt", "A headline\r\n\r\nShips came.")
            + part("image/png", "picture.png", "x") + "--b--\r\n"
        let reading = try Reading.text(message, name: "x.eml")
        #expect(reading.articles.count == 4)
        #expect(Set(reading.articles.map(\.id)).count == 4)
        #expect(reading.articles.count { $0.title?.value == "Bridge" } == 2)
        #expect(reading.articles.last?.title?.value == "Two pieces")
        #expect(reading.codes == [.leftOut])
        #expect(reading.problems.first?.reason == "attachments (image/png)")
    }
}
