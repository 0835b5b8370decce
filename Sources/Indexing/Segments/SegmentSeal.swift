import CIntegrity
import FoundationEssentials

/// The checksums of a segment: a file in its folder that makes every damaged byte known.
///
/// Xapian's tables have none. The file is a line of its own, a line with name and bytes for each file
/// of the segment, an empty line, then eight bytes (XXH3, lowest first) for each block of 8 KiB of each
/// file in that order, and at the end a checksum of all that.
///
/// Cost: 0.1 % of the segment's size, and one reading of it.
enum SegmentSeal {
    /// The file's name within the segment's folder.
    static let name = "checksums"
    static let opening = "jostar-checksums 1"
    /// The file of a segment that no record is read from.
    static let positions = "positions"
    /// Files of a segment that may come and go: what opening it for writing leaves.
    private static let passing = ["flintlock", name]

    /// Seals a segment that won't change any more; to be called before the folder is synced.
    static func write(_ folder: String) throws(IndexError) {
        let names = DurableFile.names(in: folder).filter { !passing.contains($0) }
        var header = opening + "\n"
        var sums = ByteWriter()
        for name in names {
            let size = try FileBlocks(folder + "/" + name).forEach { sums.fixed(jin_hash($0, $1)) }
            header += "\(name) \(size)\n"
        }
        var bytes = Array((header + "\n").utf8) + sums.bytes
        let total = jin_hash(bytes, bytes.count)
        bytes += (0..<8).map { UInt8(truncatingIfNeeded: total >> (8 * $0)) }
        try DurableFile.write(bytes, to: folder + "/" + Self.name)
    }

    /// Every damaged block of a segment; nil where the segment was never sealed.
    ///
    /// Cost: one reading of all files, at the speed of the disk.
    static func damage(
        _ folder: String, onBytes: (Int) -> Void = { _ in }
    ) throws(IndexError) -> [SegmentDamage]? {
        guard let bytes = try contents(folder) else { return nil }
        guard let header = SealHeader(bytes), bytes.count == header.length,
            number(bytes, at: bytes.count - 8) == jin_hash(bytes, bytes.count - 8)
        else { return [SegmentDamage(file: name, message: "the list of checksums is damaged")] }
        var found: [SegmentDamage] = []
        for file in header.files {
            let path = folder + "/" + file.name
            var entry = file.first
            var offset = 0
            do throws(IndexError) {
                let size = try FileBlocks(path).forEach { block, length in
                    if offset < file.size, number(bytes, at: entry) != jin_hash(block, length) {
                        found.append(
                            .init(
                                file: file.name, offset: offset,
                                message: "differs from its checksum"))
                    }
                    entry += 8
                    offset += length
                    onBytes(length)
                }
                if size != file.size {
                    let message = "has \(size) bytes instead of \(file.size)"
                    found.append(.init(file: file.name, offset: nil, message: message))
                }
            } catch {
                found.append(.init(file: file.name, offset: nil, message: error.message))
            }
        }
        return found
    }

    /// Makes sure that a segment is as it was sealed, before its files are copied: a copy is sealed anew, and
    /// damage in it would be taken for the truth from then on.
    ///
    /// - Throws: `corrupt` where it isn't.
    static func requireSound(_ folder: String) throws(IndexError) {
        guard let first = try damage(folder)?.first else { return }
        let place = first.offset.map { " from byte \($0)" } ?? ""
        throw IndexError.damaged(first.message + place, folder + "/" + first.file)
    }

    /// Has every later read of the segment by this process checked, libxapian's own included.
    ///
    /// A damaged block is then an error of reading, never a wrong answer.
    ///
    /// - Parameter without: a file that isn't going to be read, so that it doesn't matter what it is like.
    /// - Throws: `corrupt` where a file is missing, the list of checksums too, or of another size.
    static func watch(_ folder: String, without unread: String? = nil) throws(IndexError) {
        guard let bytes = try contents(folder, limit: 4_096) else {
            throw IndexError.damaged("is missing", folder + "/" + name)
        }
        guard let header = SealHeader(bytes) else {
            throw IndexError.damaged("the list of checksums is damaged", folder + "/" + name)
        }
        for file in header.files where file.name != unread {
            let path = folder + "/" + file.name
            guard let size = DurableFile.bytes(of: path) else {
                throw IndexError.damaged("is missing", path)
            }
            guard size == file.size else {
                throw IndexError.damaged("has \(size) bytes instead of \(file.size)", path)
            }
            // Where the system has no more descriptors the file is read unchecked, as one of an
            // unsealed segment is.
            _ = jin_watch(path, UInt64(size), folder + "/" + name, UInt64(file.first))
            if file.name == "iamglass" { try checkSmallFile(path, size) }
        }
    }

    /// Xapian doesn't `pread` the file that names the revision: it is read here once, checked.
    private static func checkSmallFile(_ path: String, _ size: Int) throws(IndexError) {
        guard try FileBlocks(path).firstBlock().count == min(size, Int(JIN_BLOCK)) else {
            throw IndexError.damaged("is damaged", path)
        }
    }

    private static func contents(
        _ folder: String, limit: Int? = nil
    ) throws(IndexError) -> [UInt8]? {
        let path = folder + "/" + name
        guard DurableFile.bytes(of: path) != nil else { return nil }
        return try FileBlocks(path).bytes(upTo: limit ?? .max)
    }

    static func number(_ bytes: [UInt8], at place: Int) -> UInt64? {
        guard place >= 0, place + 8 <= bytes.count else { return nil }
        return (0..<8).reduce(0) { $0 | UInt64(bytes[place + $1]) << (8 * UInt64($1)) }
    }
}

/// A damaged place of a segment.
struct SegmentDamage: Hashable {
    /// The file within the segment's folder.
    var file: String
    /// The first byte of the damaged block; none where it is about the whole file.
    var offset: Int?
    /// What is wrong with it.
    var message: String
}

/// What the text at the beginning of a list of checksums says.
private struct SealHeader {
    struct File {
        var name: String
        var size: Int
        /// Where its checksums begin.
        var first: Int
    }

    var files: [File] = []
    /// Bytes of the whole list.
    var length: Int

    init?(_ bytes: [UInt8]) {
        let newline = UInt8(ascii: "\n")
        guard
            let end = bytes.indices.dropLast().first(where: {
                bytes[$0] == newline && bytes[$0 + 1] == newline
            }), let text = String(validating: bytes[..<end], as: UTF8.self)
        else { return nil }
        let lines = text.split(separator: "\n")
        guard lines.first.map(String.init) == SegmentSeal.opening else { return nil }
        length = end + 2
        for line in lines.dropFirst() {
            let parts = line.split(separator: " ")
            guard parts.count == 2, let size = Int(parts[1]), size >= 0, size < 1 << 48,
                !parts[0].contains("/")
            else { return nil }
            files.append(File(name: String(parts[0]), size: size, first: length))
            length += 8 * ((size + Int(JIN_BLOCK) - 1) / Int(JIN_BLOCK))
        }
        length += 8
    }
}
