import Foundation
import TestSupport
import Testing

@testable import Indexing

@Suite struct SegmentSealTests {
    private let folder: TemporaryDirectory

    init() throws { folder = try TemporaryDirectory() }

    /// Files of the sizes where blocks begin and end.
    private static let sizes = [0, 1, 8_191, 8_192, 8_193, 3 * 8_192, 130 * 8_192 + 5]

    private func seal() throws {
        for size in Self.sizes {
            let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
            try folder.write(bytes, to: "t\(size).glass")
        }
        try SegmentSeal.write(folder.path)
    }

    private func change(_ name: String, at offset: Int) throws {
        let url = URL(filePath: folder.path + "/" + name)
        var bytes = try Data(contentsOf: url)
        bytes[offset] ^= 1
        try bytes.write(to: url)
    }

    @Test func whatWasSealedIsSound() throws {
        try seal()
        #expect(try SegmentSeal.damage(folder.path) == [])
        try SegmentSeal.requireSound(folder.path)
    }

    @Test func withoutASealThereIsNothingToSay() throws {
        #expect(try SegmentSeal.damage(folder.path) == nil)
    }

    @Test(arguments: sizes.filter { $0 > 0 })
    func firstAndLastByteOfEveryFileAreHeld(_ size: Int) throws {
        try seal()
        for offset in Set([0, size / 2, size - 1]) {
            let name = "t\(size).glass"
            try change(name, at: offset)
            let damage = try SegmentSeal.damage(folder.path)
            #expect(
                damage?.map(\.file) == [name] && damage?.first?.offset == offset / 8_192 * 8_192)
            #expect(throws: IndexError.self) { try SegmentSeal.requireSound(folder.path) }
            try change(name, at: offset)
        }
        #expect(try SegmentSeal.damage(folder.path) == [])
    }

    @Test func everyByteOfTheListItselfIsHeld() throws {
        try folder.write("some bytes", to: "a.glass")
        try SegmentSeal.write(folder.path)
        let size = try #require(DurableFile.bytes(of: folder.path + "/checksums"))
        for offset in 0..<size {
            try change("checksums", at: offset)
            #expect(try SegmentSeal.damage(folder.path)?.isEmpty == false, "byte \(offset)")
            try change("checksums", at: offset)
        }
    }

    @Test func aLongerShorterOrMissingFileIsNamed() throws {
        try seal()
        for change in ["truncate -s +1", "truncate -s -1", "rm"] {
            let path = folder.path + "/t8193.glass"
            let bytes = try Data(contentsOf: URL(filePath: path))
            let run = try Program.shell("\(change) '\(path)'")
            #expect(run.status == 0)
            #expect(try SegmentSeal.damage(folder.path)?.last?.file == "t8193.glass", "\(change)")
            #expect(throws: IndexError.self) { try SegmentSeal.watch(folder.path) }
            try bytes.write(to: URL(filePath: path))
        }
    }

    @Test func aWatchedFileIsReadCheckedByEverybody() throws {
        try seal()
        try change("t24576.glass", at: 9_000)
        try SegmentSeal.watch(folder.path)
        let file = open(folder.path + "/t24576.glass", O_RDONLY)
        defer { close(file) }
        var buffer = [UInt8](repeating: 0, count: 3 * 8_192)
        func read(_ count: Int, at offset: Int) -> Int {
            pread(file, &buffer, count, off_t(offset))
        }
        // Whole blocks, parts of them, and reads across their borders.
        #expect(read(8_192, at: 0) == 8_192 && read(8_192, at: 16_384) == 8_192)
        #expect(
            read(10, at: 100) == 10 && read(1, at: 8_191) == 1 && read(9_000, at: 20_000) == 4_576)
        for (count, offset) in [(8_192, 8_192), (1, 8_192), (1, 16_383), (2, 8_191), (24_576, 0)] {
            errno = 0
            #expect(read(count, at: offset) == -1 && errno == EIO, "\(count) bytes at \(offset)")
        }
        #expect(read(1, at: 30_000) == 0)
    }

    /// The number of a removed file's inode may come to stand for another file.
    @Test func aFileInThePlaceOfARemovedOneIsNotMistakenForIt() throws {
        for round in 0..<20 {
            let path = try folder.write("round \(round)", to: "s/a.glass")
            try SegmentSeal.write(folder.path + "/s")
            try SegmentSeal.watch(folder.path + "/s")
            let file = open(path, O_RDONLY)
            defer { close(file) }
            var byte: UInt8 = 0
            #expect(pread(file, &byte, 1, 0) == 1, "round \(round)")
            try FileManager.default.removeItem(atPath: folder.path + "/s")
        }
    }
}
