public import Articles

/// Reads the files of a run, each in the light of the others in its folder.
///
/// A short line that stands on 30 % of an outlet's pages is furniture. Where pages are files of their
/// own, the pages of a folder are compared by a sample of it (`FolderSample`), so that what is left out of
/// an article depends on the list of files alone, and on what earlier runs found in folders of which little has
/// changed (`FolderFurniture`), not on threads or on which files are read. Everything else is as
/// `ArticleReader` reads it. May be used from many threads at once.
public final class FolderReader: Sendable {
    private let reader: ArticleReader
    private let samples: [FolderSample]
    /// The sample that stands for a folder.
    private let folders: [String: Int]

    /// A reader for files of a list, as `FileWalker` makes it.
    ///
    /// - Parameters:
    ///   - reading: the paths of those that will be read; all where there are none.
    ///   - known: what an earlier run found in folders. Those of which little has changed since aren't
    ///     sampled again.
    ///
    /// Cost: a few microseconds a folder. No file is opened.
    public init(
        _ reader: ArticleReader, files: [InputFile], reading: Set<String> = [],
        known: [FolderFurniture] = []
    ) {
        self.reader = reader
        let groups = FolderGroups(files)
        let room = KeptText()
        let known = Dictionary(known.map { ($0.folder, $0) }) { $1 }
        let isRead: @Sendable (InputFile) -> Bool = { reading.isEmpty || reading.contains($0.path) }
        samples = zip(groups.names, groups.all).map { name, group in
            let files = group.map { files[$0] }
            guard var found = known[name] else {
                return FolderSample(name, files, room: room, isToBeRead: isRead)
            }
            let changed = files.count(where: isRead)
            guard found.stands(files: files.count, reading: changed) else {
                return FolderSample(name, files, room: room, isToBeRead: isRead)
            }
            found.changes += changed
            return FolderSample(found)
        }
        folders = groups.folders
    }

    /// What repeats in each folder of the list, so far as it was sampled, now or before.
    public var furniture: [FolderFurniture] { samples.compactMap(\.known) }

    /// Reads a file, as `ArticleReader.read` does.
    ///
    /// The first who reads a file of a folder reads a sample of it, with all who come meanwhile.
    /// Cost: up to `FolderSample.mostFiles` other files of the folder, which aren't read again.
    ///
    /// - Throws: Only what `onArticle` throws.
    public func read(
        _ file: InputFile, onArticle: (Article) throws -> Void,
        onProblem: (IngestionError) -> Void
    ) throws {
        guard let index = folders[FolderGroups.folder(of: file)] else {
            return try reader.read(file, onArticle: onArticle, onProblem: onProblem)
        }
        let sample = samples[index]
        sample.read(with: reader)
        if let kept = sample.take(file) {
            for problem in kept.problems { onProblem(problem) }
            if var article = kept.article {
                sample.mark(&article)
                try onArticle(article)
            }
            return
        }
        try reader.read(
            file,
            onArticle: { article in
                var article = article
                if article.record == nil { sample.mark(&article) }
                try onArticle(article)
            }, onProblem: onProblem)
    }
}
