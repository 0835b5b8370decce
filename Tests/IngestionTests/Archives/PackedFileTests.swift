import Articles
import Ingestion
import TestSupport
import Testing

@Suite struct PackedFileTests {
    @Test(arguments: [
        PackedSamples.gzipRecords, PackedSamples.bzip2Records, PackedSamples.xzRecords,
        PackedSamples.zstandardRecords, PackedSamples.lz4Records,
    ])
    func readsCompressedRecordsByContent(_ bytes: [UInt8]) throws {
        let reading = try Reading.bytes(bytes, name: "dump")
        #expect(reading.articles.map(\.id) == ["a", "b"])
        #expect(reading.articles.map(\.record) == [1, 2])
        #expect(reading.problems.isEmpty)
    }

    @Test func readsMembersOfGzipAsOneStream() throws {
        let parts = [#"{"id":"a","te"#, #"xt":"One."}"#, "\n" + #"{"id":"b","text":"Two."}"#]
        let bytes = parts.flatMap { Packing.gzip(Array($0.utf8)) }
        #expect(try Reading.bytes(bytes).articles.map(\.id) == ["a", "b"])
    }

    @Test func readsAPageUnderGzip() throws {
        let page = "<html><head><title>Harbour</title></head><body><p>It opened.</p></body></html>"
        let reading = try Reading.bytes(Packing.gzip(Array(page.utf8)), name: "page.html.gz")
        #expect(reading.articles.first?.title?.value == "Harbour")
        #expect(reading.articles.first?.record == nil)
    }

    @Test func readsMembersOfAnArchive() throws {
        let reading = try Reading.bytes(PackedSamples.zip)
        #expect(
            reading.articles.map { $0.title?.value } == [
                "The harbour opened again", "Harbour", "Bridge",
            ])
        #expect(Set(reading.articles.map(\.id)).count == 3)
        let left = reading.problems.filter { $0.code == .leftOut }
        #expect(left.count == reading.problems.count)
        #expect(left.flatMap(\.examples).sorted() == ["empty.txt", "pages/.hidden", "picture.png"])
    }

    @Test func readsATarWithinGzipAndLeavesLinks() throws {
        let reading = try Reading.bytes(PackedSamples.tarGz, name: "all.tgz")
        #expect(reading.articles.count == 3)
        #expect(reading.codes == [.leftOut] && reading.problems.first?.examples == ["link"])
    }

    @Test func namesTheSameArticleTheSameInEveryRun() throws {
        let first = try FixedReading(PackedSamples.zip)
        #expect(first.ids == (try FixedReading(PackedSamples.zip, in: first)).ids)
    }

    // MARK: Damage and bombs

    @Test func readsWhatIsBeforeTheEndOfATruncatedGzip() throws {
        let lines = (1...2_000).map { #"{"id":"\#($0)","text":"The harbour opened."}"# }
        let whole = Packing.gzip(Array(lines.joined(separator: "\n").utf8))
        let reading = try Reading.bytes(Array(whole.dropLast(whole.count / 2)))
        #expect(reading.articles.count > 900)
        #expect(reading.codes.contains(.damaged))
        #expect(reading.problems.first?.message.contains("too early") == true)
    }

    @Test func goesOnBehindADamagedGzipMember() throws {
        var middle = Packing.gzip(Array("{\"id\":\"b\",\"text\":\"Two.\"}\n".utf8))
        middle[12] ^= 0xFF
        let ends = ["a", "c"].map {
            Packing.gzip(Array("{\"id\":\"\($0)\",\"text\":\"A story.\"}\n".utf8))
        }
        let reading = try Reading.bytes(ends[0] + middle + ends[1])
        #expect(reading.articles.map(\.id) == ["a"])
        #expect(reading.codes == [.damaged])
    }

    @Test func aBombCostsItsMemberOnly() throws {
        let reading = try Reading.bytes(PackedSamples.zipWithBomb)
        #expect(reading.codes == [.unpacksTooFar])
        #expect(reading.articles.last?.title?.value == "The harbour opened again")
    }

    @Test func aBombStopsSoon() throws {
        let reading = try Reading.bytes(PackedSamples.bombBzip2)
        #expect(reading.codes == [.unpacksTooFar])
        #expect(reading.articles.map(\.id) == ["a"])
    }

    /// Found by `FuzzTests`.
    @Test func anArchiveWithoutFilesIsSaid() throws {
        let end: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
        #expect(try Reading.bytes(end).problems.count == 1)
    }

    @Test func tooManyLayersAreSaid() throws {
        #expect(try Reading.bytes(PackedSamples.nineLayers).codes == [.unpacksTooFar])
    }

    @Test func aMemberWithAPasswordIsSaid() throws {
        let reading = try Reading.bytes(PackedSamples.zipWithPassword)
        #expect(reading.codes == [.encrypted])
        #expect(reading.problems.first?.message.contains("secret.txt") == true)
    }

    @Test(arguments: ["[Content_Types].xml", "mimetypeapplication/epub+zip"])
    func documentsOfOtherProgramsAreNamed(_ start: String) throws {
        let header: [UInt8] = [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 26)
        let reading = try Reading.bytes(header + Array(start.utf8))
        #expect(reading.codes == [.unsupportedFormat])
    }
}
