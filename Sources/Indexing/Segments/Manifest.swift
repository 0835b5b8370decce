import CIntegrity
import Schema

/// What an index consists of: the text of its `XAPIANDB` file.
///
/// To Xapian the file is a stub that lists databases; comment lines carry what only Jostar needs.
/// Since all is in one file, renaming a new one over it commits everything at once.
struct Manifest: Hashable {
    /// A segment, and which of its articles were replaced or removed since it was built.
    struct Segment: Hashable {
        /// Its folder, relative to the index.
        var name: String
        /// The file that lists the articles that count no more, relative to the index.
        var hidden: String?
    }

    /// Counts the commits, from 1.
    var generation: Int
    /// The segments, in the order of their numbers as shards.
    var segments: [Segment]
    /// The ledger's file name.
    var ledger: String?

    /// An index with nothing in it yet.
    static let empty = Manifest(generation: 0, segments: [], ledger: nil)

    private static let opening = "# jostar-index "
    private static let segmentOpening = "auto "
    /// Stands before the segment that it is about.
    private static let hiddenOpening = "# hidden "

    /// The file's text, its checksum included.
    var text: String {
        let plain = plainText(sum: nil)
        return plainText(sum: Self.checksum(of: plain))
    }

    private static func checksum(of text: String) -> String {
        let bytes = Array(text.utf8)
        return String(jin_hash(bytes, bytes.count), radix: 16)
    }

    private func plainText(sum: String?) -> String {
        var lines = [
            Self.opening + "\(Schema.formatVersion) generation=\(generation)"
                + (ledger.map { " ledger=" + $0 } ?? "") + (sum.map { " sum=" + $0 } ?? ""),
            "# Written by jostar; one segment a line. Don't edit: run jostar index instead.",
        ]
        for segment in segments {
            if let hidden = segment.hidden { lines.append(Self.hiddenOpening + hidden) }
            lines.append(Self.segmentOpening + segment.name)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Reads the file's text.
    ///
    /// - Throws: `notAnIndex` where it isn't ours, `formatVersion` where it is of another version.
    init(parsing text: String, path: String) throws(IndexError) {
        let lines = text.split(separator: "\n").map(String.init)
        guard let first = lines.first, first.hasPrefix(Self.opening) else {
            throw IndexError(
                .notAnIndex, "is a Xapian stub file but not a Jostar index", path: path,
                hint: "give the folder that `jostar index --index DIR` wrote; "
                    + "if it is that one, it is damaged: delete it and index again")
        }
        let words = first.dropFirst(Self.opening.count).split(separator: " ")
        guard let version = words.first.flatMap({ Int($0) }) else {
            throw IndexError(
                .notAnIndex, "has a damaged first line", path: path,
                hint: "index again into a new folder: jostar index --index DIR PATH…")
        }
        guard version == Schema.formatVersion else {
            throw IndexError(
                .formatVersion,
                "has index format \(version); this jostar reads format \(Schema.formatVersion)",
                path: path,
                hint: version > Schema.formatVersion
                    ? "use a newer jostar, or index again into a new folder"
                    : "index again into a new folder: jostar index --index DIR PATH…")
        }
        self.init(generation: 0, segments: [], ledger: nil)
        for word in words.dropFirst() {
            let pair = word.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { continue }
            if pair[0] == "generation" { generation = Int(pair[1]) ?? -1 }
            if pair[0] == "ledger" { ledger = String(pair[1]) }
        }
        guard generation > 0 else {
            throw IndexError(
                .notAnIndex, "has a damaged first line", path: path,
                hint: "index again into a new folder: jostar index --index DIR PATH…")
        }
        var hidden: String?
        for line in lines {
            if line.hasPrefix(Self.hiddenOpening) {
                hidden = String(line.dropFirst(Self.hiddenOpening.count))
            } else if line.hasPrefix(Self.segmentOpening) {
                let name = String(line.dropFirst(Self.segmentOpening.count))
                segments.append(Segment(name: name, hidden: hidden))
                hidden = nil
            }
        }
        // Checksum and comments included: what isn't as it was written is damaged.
        guard text == self.text else {
            throw IndexError(
                .corrupt, "its list of segments is damaged", path: path,
                hint: "index again into a new folder: jostar index --index DIR PATH…")
        }
    }

    init(generation: Int, segments: [Segment], ledger: String?) {
        self.generation = generation
        self.segments = segments
        self.ledger = ledger
    }
}
