public import Articles
import CIntegrity
import FoundationEssentials

/// What repeated on the pages of each folder, kept beside the ledger so that a later run needn't read a
/// sample of every folder in which a file has changed.
///
/// The file only saves time: where it is missing, damaged or of other settings, folders are sampled anew.
public enum FurnitureFile {
    /// Its version rises with the rules of what is furniture too: what older ones found is forgotten.
    private static let head: Substring = "# jostar-furniture 1"
    private static let closing = "# checksum "

    /// What an index knows of folders, by the settings that they were read with (`SourceFile.settings`).
    public static func read(_ directory: IndexDirectory) -> [UInt64: [FolderFurniture]] {
        guard let data = FileManager.default.contents(atPath: directory.furniture) else {
            return [:]
        }
        let text = String(decoding: data, as: UTF8.self)
        var lines = text.split(separator: "\n")
        guard let last = lines.popLast(), last.hasPrefix(closing),
            last.dropFirst(closing.count) == checksum(lines),
            lines.first == head
        else { return [:] }
        var known: [UInt64: [FolderFurniture]] = [:]
        for line in lines.dropFirst() {
            guard let (settings, folder) = folder(line) else { continue }
            known[settings, default: []].append(folder)
        }
        return known
    }

    /// Writes it, in one step.
    public static func write(
        _ known: [UInt64: [FolderFurniture]], _ directory: IndexDirectory
    ) throws(IndexError) {
        let folders = known.sorted { $0.key < $1.key }.flatMap { settings, folders in
            folders.map { line($0, settings)[...] }
        }
        let lines = [head] + folders
        let text = lines.joined(separator: "\n") + "\n" + closing + checksum(lines) + "\n"
        try DurableFile.replace(directory.furniture, with: Array(text.utf8))
    }

    private static func checksum(_ lines: [Substring]) -> String {
        let bytes = Array(lines.joined(separator: "\n").utf8)
        return String(jin_hash(bytes, bytes.count), radix: 16)
    }

    /// Settings, folder, files, changes, then an outlet and its lines by turns.
    private static func line(_ folder: FolderFurniture, _ settings: UInt64) -> String {
        var fields = [
            String(settings, radix: 16), TabSeparated.escaped(folder.folder), String(folder.files),
            String(folder.changes),
        ]
        for (outlet, lines) in folder.lines.sorted(by: { $0.key < $1.key }) {
            fields.append(TabSeparated.escaped(outlet))
            fields.append(lines.sorted().map { String($0, radix: 16) }.joined(separator: ","))
        }
        return fields.joined(separator: "\t")
    }

    private static func folder(_ line: Substring) -> (UInt64, FolderFurniture)? {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count >= 4, fields.count.isMultiple(of: 2),
            let settings = UInt64(fields[0], radix: 16), let files = Int(fields[2]),
            let changes = Int(fields[3])
        else { return nil }
        var lines: [String: Set<UInt64>] = [:]
        for index in stride(from: 4, to: fields.count, by: 2) {
            let hashes = fields[index + 1].split(separator: ",")
            lines[TabSeparated.unescaped(String(fields[index]))] =
                Set(hashes.compactMap { UInt64($0, radix: 16) })
        }
        let folder = FolderFurniture(
            folder: TabSeparated.unescaped(String(fields[1])), files: files, changes: changes,
            lines: lines)
        return (settings, folder)
    }
}
