import FoundationEssentials
import TestSupport
import Testing
import Xapian

@Suite struct ReadmeTests {
    @Test func theExampleWorks() throws {
        let folder = try TemporaryDirectory()
        let path = folder.path + "/db"
        let print = { (id: DocumentID, weight: Double, text: String) in
            #expect(id == 1)
            #expect(weight > 0)
            #expect(text == "The siege of the airport")
        }

        let writer = try Writer(path: path, mode: .create)
        var document = Document()
        for (position, word) in ["siege", "of", "the", "airport"].enumerated() {
            document.addPosting(Term(word), position: UInt32(position + 1))
        }
        document.setValue(0, Array("2017-08".utf8))
        document.setData(Array("The siege of the airport".utf8))
        try writer.add(document)
        try writer.close()

        let database = try Database(path: path)
        var request = SearchRequest(
            .and([.phrase(["siege", "of"]), .valueAtLeast(0, Array("2017".utf8))]))
        request.includesData = true
        request.facetSlots = [0]
        request.checkAtLeast = .max  // look at every match: exact totals, exact facets
        let answer = try database.search(request)
        for match in answer.matches {
            print(match.documentID, match.weight, String(decoding: match.data, as: UTF8.self))
        }

        #expect(answer.matches.count == 1)
        #expect(answer.facets.first?.values.map(\.count) == [1])
    }

    /// The example that is read is the one that is run.
    @Test func theExampleIsThisOne() throws {
        let readme = try #require(
            FileManager.default.contents(atPath: checkout + "/Sources/Xapian/README.md"))
        let own = try #require(FileManager.default.contents(atPath: #filePath))
        func lines(_ data: Data) -> [String] {
            String(decoding: data, as: UTF8.self)
                .split(separator: "\n", omittingEmptySubsequences: false)
                .map { String($0.drop { $0 == " " }) }
        }
        let text = lines(readme)
        let start = try #require(text.firstIndex(of: "```swift")) + 1
        let end = try #require(text[start...].firstIndex(of: "```"))
        let run = lines(own)
        let example = Array(text[start..<end]).filter { !$0.isEmpty && $0 != "import Xapian" }
        #expect(example.count > 15)
        let opening = try #require(example.first)
        let first = try #require(run.firstIndex(of: opening))
        let here = run[first...].filter { !$0.isEmpty }.prefix(example.count)
        #expect(Array(here) == example)
    }
}
