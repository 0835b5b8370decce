/// Which files of a list are compared with each other: those of a folder, and with them those of folders
/// below it that hold too few by themselves (`site/2017/09/07/harbour/index.html`).
struct FolderGroups {
    /// A folder with fewer files is looked at together with the one that it lies in.
    static let fewestFiles = 10
    /// Fewer files than this can't tell what repeats.
    static let fewestCompared = 3

    /// Indices into the list, in its order.
    private(set) var all: [[Int]] = []
    /// The folder that each group is named by.
    private(set) var names: [String] = []
    /// The group that the files of a folder are in.
    private(set) var folders: [String: Int] = [:]

    private struct Pending {
        var files: [Int] = []
        var folders: [String] = []
    }

    init(_ files: [InputFile]) {
        var pending = Self.byFolder(files)
        // A folder's path is shorter than those of the folders in it.
        var byLength: [Int: Set<String>] = [:]
        for folder in pending.keys { byLength[folder.utf8.count, default: []].insert(folder) }
        var length = byLength.keys.max() ?? -1
        while length >= 0 {
            for folder in (byLength[length] ?? []).sorted() {
                guard var group = pending.removeValue(forKey: folder) else { continue }
                if group.files.count >= Self.fewestFiles || folder.isEmpty {
                    add(&group, folder)
                } else {
                    let above = Self.above(folder)
                    pending[above, default: Pending()].files += group.files
                    pending[above, default: Pending()].folders += group.folders
                    byLength[above.utf8.count, default: []].insert(above)
                }
            }
            length -= 1
        }
    }

    private mutating func add(_ group: inout Pending, _ name: String) {
        guard group.files.count >= Self.fewestCompared else { return }
        for folder in group.folders { folders[folder] = all.count }
        group.files.sort()
        all.append(group.files)
        names.append(name)
    }

    private static func byFolder(_ files: [InputFile]) -> [String: Pending] {
        var groups: [String: Pending] = [:]
        var last = ""
        var indices: [Int] = []
        func end() {
            guard !indices.isEmpty else { return }
            groups[last, default: Pending(folders: [last])].files += indices
            indices = []
        }
        for (index, file) in files.enumerated() where file.size <= FolderSample.largestFile {
            let folder = folder(of: file)
            if folder != last { end() }
            last = folder
            indices.append(index)
        }
        end()
        return groups
    }

    /// The folder that a file lies in; nothing for the topmost.
    static func folder(of file: InputFile) -> String { above(file.path) }

    private static func above(_ path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
    }
}
