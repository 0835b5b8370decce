internal import Articles
import Dispatch
import Synchronization

/// Some files of a folder, evenly spread over the list, and what they tell of its furniture.
///
/// All threads that come to the folder read the sample together, and none goes on before it is whole:
/// what is furniture doesn't depend on who was quicker. Memory: what `KeptText` has room for until the
/// files' turn comes, then the hashes of what is furniture.
final class FolderSample: Sendable {
    static let mostFiles = 64
    /// Larger files are no part of a sample, in bytes: what can't be kept is read twice.
    static let largestFile = 1 << 20
    /// Pages of an outlet in the sample before any of its lines is judged.
    static let fewestPages = 5

    private struct State {
        var pages: [Int: ShortLines] = [:]
        var kept: [String: KeptPage] = [:]
        var isStarted = false
        var furniture: [String: Set<UInt64>]?
    }

    private let folder: String
    /// Of the whole folder.
    private let fileCount: Int
    private let changes: Int
    private let files: [InputFile]
    private let room: KeptText
    private let isToBeRead: @Sendable (InputFile) -> Bool
    private let next = Atomic<Int>(0)
    private let left = DispatchGroup()
    private let state = Mutex(State())

    /// - Parameter isToBeRead: whether a file's turn comes; others are read for what they tell alone.
    init(
        _ folder: String, _ all: [InputFile], room: KeptText,
        isToBeRead: @escaping @Sendable (InputFile) -> Bool
    ) {
        self.folder = folder
        fileCount = all.count
        changes = 0
        self.room = room
        self.isToBeRead = isToBeRead
        let count = min(all.count, Self.mostFiles)
        files = (0..<count).map { all[$0 * all.count / count] }
    }

    /// A folder of which an earlier run told enough: nothing is read.
    init(_ known: FolderFurniture) {
        folder = known.folder
        fileCount = known.files
        changes = known.changes
        files = []
        room = KeptText()
        isToBeRead = { _ in false }
        state.withLock { $0.furniture = known.lines }
    }

    /// What is furniture here, once it is known.
    var known: FolderFurniture? {
        state.withLock { $0.furniture }.map {
            FolderFurniture(folder: folder, files: fileCount, changes: changes, lines: $0)
        }
    }

    /// Reads what is left of the sample, and waits for those who read of it too.
    func read(with reader: ArticleReader) {
        let isDone = state.withLock { state in
            if !state.isStarted { for _ in files { left.enter() } }
            state.isStarted = true
            return state.furniture != nil
        }
        guard !isDone else { return }
        while true {
            let index = next.add(1, ordering: .relaxed).oldValue
            guard index < files.count else { break }
            read(index, reader)
            left.leave()
        }
        left.wait()
        state.withLock { state in
            if state.furniture == nil { state.furniture = Self.furniture(state.pages) }
            state.pages = [:]
        }
    }

    private func read(_ index: Int, _ reader: ArticleReader) {
        guard let page = KeptPage(files[index], reader: reader) else { return }
        let lines = page.article.map { ShortLines($0) }
        state.withLock { state in
            state.pages[index] = lines
            guard isToBeRead(files[index]), room.take(page.bytes) else { return }
            state.kept[files[index].path] = page
        }
    }

    private static func furniture(_ pages: [Int: ShortLines]) -> [String: Set<UInt64>] {
        var outlets: [String: OutletLines] = [:]
        for (_, page) in pages.sorted(by: { $0.key < $1.key }) {
            outlets[page.outlet, default: OutletLines()].count(page)
        }
        return outlets.filter { $0.value.pages >= fewestPages }.mapValues { $0.furniture }
            .filter { !$0.value.isEmpty }
    }

    /// What a file of the sample gave, once.
    func take(_ file: InputFile) -> KeptPage? {
        state.withLock { state in
            guard let page = state.kept.removeValue(forKey: file.path) else { return nil }
            room.give(page.bytes)
            return page
        }
    }

    /// Leaves out of an article what is furniture of its outlet.
    func mark(_ article: inout Article) {
        let furniture = state.withLock { $0.furniture }
        guard let furniture, !furniture.isEmpty else { return }
        let page = ShortLines(article)
        guard let lines = furniture[page.outlet] else { return }
        page.leaveOut(of: &article) { lines.contains($0) }
    }
}
