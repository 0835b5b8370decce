import FoundationEssentials
import Jostar
import TestSupport
import Testing

@Suite struct FurnitureTests {
    @Test func aFolderIsKnownUnderTheSettingsItWasReadWithLast() throws {
        let folder = try TemporaryDirectory()
        for name in ["a", "b"] {
            for number in 1...12 {
                try folder.write(
                    """
                    <html><body><h1>The ship number \(number) came in</h1>
                    <p>The ship with the number \(number) came into the harbour at noon, as it does every week.</p>
                    <p>Readers of ours know the zeppelin.</p></body></html>
                    """, to: "\(name)/\(number).html")
            }
        }
        for (outlet, path) in [("One", "a"), ("One", "b"), ("Two", "a"), ("Three", "a")] {
            var options = IndexingOptions()
            options.outlet = outlet
            _ = try Indexer(index: folder.path + "/index", options: options)
                .index([folder.path + "/" + path])
        }
        let text = try String(contentsOfFile: folder.path + "/index/furniture.tsv", encoding: .utf8)
        let folders = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t")[1] }
        #expect(folders.sorted() == [folder.path + "/a", folder.path + "/b"].map { $0[...] })
    }
}
