import Articles
import Ingestion
import TestSupport

/// A file that stays where it is, read again and again.
struct FixedReading {
    let folder: TemporaryDirectory
    let ids: [String]

    init(_ bytes: [UInt8], in other: FixedReading? = nil) throws {
        folder = try other?.folder ?? TemporaryDirectory()
        ids = try Reading(folder.write(bytes, to: "file")).articles.map(\.id)
    }
}
