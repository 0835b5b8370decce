import Articles
import FoundationEssentials
import TestSupport
import Testing

@testable import Indexing

@Suite struct FurnitureFileTests {
    private static let known: [UInt64: [FolderFurniture]] = [
        7: [
            FolderFurniture(folder: "/a\tb", files: 12, changes: 1, lines: [:]),
            FolderFurniture(
                folder: "/c", files: 90, changes: 0, lines: ["": [1, .max], "p.example": [3]]),
        ],
        9: [FolderFurniture(folder: "/c", files: 90, changes: 2, lines: ["x\ny": [5]])],
    ]

    @Test func whatIsKnownOfFoldersIsReadAsItWasWritten() throws {
        let folder = try TemporaryDirectory()
        let directory = IndexDirectory(folder.path)
        #expect(FurnitureFile.read(directory).isEmpty)
        try FurnitureFile.write(Self.known, directory)
        #expect(FurnitureFile.read(directory) == Self.known)
    }

    @Test func damageMeansThatNothingIsKnown() throws {
        let folder = try TemporaryDirectory()
        let directory = IndexDirectory(folder.path)
        try FurnitureFile.write(Self.known, directory)
        let whole = try #require(FileManager.default.contents(atPath: directory.furniture))
        for index in whole.indices {
            var bytes = Array(whole)
            bytes[index] ^= 1
            try folder.write(bytes, to: "furniture.tsv")
            #expect(FurnitureFile.read(directory).isEmpty || bytes == Array(whole), "byte \(index)")
        }
        for length in 0..<whole.count - 1 {
            try folder.write(Array(whole.prefix(length)), to: "furniture.tsv")
            #expect(FurnitureFile.read(directory).isEmpty, "\(length) bytes")
        }
    }
}
