import Articles
import Jostar
import TestSupport
import Testing

/// Spellings of one word that must find each other, in the text and in the query, both ways.
@Suite struct SpellingTests {
    private static let families: [[String]] = [
        ["می‌روم", "میروم", "می روم", "مي‌روم"],
        ["كتاب", "کتاب", "كـتاب", "كِتَاب"],
        ["۲۰۱۷", "٢٠١٧", "2017", "２０１７"],
        ["Erdoğan", "erdogan", "ERDOĞAN", "Erdog\u{306}an"],
        ["کتاب‌ها", "کتابها", "کتاب ها"],
        ["زبان‌های", "زبانهای", "زبان های"],
        ["ё", "е"],
        ["المسؤول", "المسوول"],
        ["straße", "STRASSE"],
    ]

    private func isJoined(_ spelling: String) -> Bool {
        !spelling.unicodeScalars.contains { $0 == "\u{200C}" || $0 == " " }
    }

    @Test(arguments: families)
    func findEachOther(_ family: [String]) throws {
        let folder = try TemporaryDirectory()
        for (number, spelling) in family.enumerated() {
            try folder.write(
                "A headline of a few words\n\nThe first sentence stands here. \(spelling) stands in "
                    + "the middle of it, and the last sentence is this one here.\n",
                to: "text/\(number).txt")
        }
        _ = try Indexer(index: folder.path + "/index").index([folder.path + "/text"])
        let session = try SearchSession(index: folder.path + "/index")
        for spelling in family {
            let found = try session.search(SearchRequest(spelling))
            #expect(found.totalArticles == family.count, "\(spelling)")
            for result in found.results {
                #expect(
                    result.snippet.contains { $0.isMatch },
                    "\(spelling) lights nothing in \(result.passage)")
            }
            // Quotes take words as they are folded: with a half-space or a space, but not joined.
            let phrase = try session.search(SearchRequest("\"\(spelling)\""))
            let asFolded = family.filter { isJoined($0) == isJoined(spelling) }
            #expect(phrase.totalArticles == asFolded.count, "\"\(spelling)\"")
        }
    }

    @Test(arguments: [40, 240, 250, 1_000, 5_000])
    func wordsOfAnyLengthAreFoundAgain(_ length: Int) throws {
        let folder = try TemporaryDirectory()
        let word = String(repeating: "کتابخانه", count: length / 8)
        try folder.write(
            "A headline of a few words\n\nBefore the long word \(word) and after it, this is said.",
            to: "a.txt")
        try folder.write(
            "Another headline of words\n\nBefore the word \(word)x and after it, this is said.",
            to: "b.txt")
        _ = try Indexer(index: folder.path + "/index").index([
            folder.path + "/a.txt", folder.path + "/b.txt",
        ])
        let session = try SearchSession(index: folder.path + "/index")
        let found = try session.search(SearchRequest("=" + word))
        #expect(found.results.map(\.article.path) == [folder.path + "/a.txt"])
        #expect(found.results.first?.snippet.contains { $0.isMatch } == true)
    }
}
