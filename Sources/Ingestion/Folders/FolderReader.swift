public import Articles

/// Reads the files of a run, each in the light of the others in its folder.
///
/// A short line that stands on 30 % of an outlet's pages is furniture. Where pages are files of their
/// own, the pages of a folder are compared by a sample of it (`FolderSample`), so that what is left out of
/// an article depends on the list of files alone, not on threads or on which files are read. Everything
/// else is as `ArticleReader` reads it. May be used from many threads at once.
public final class FolderReader: Sendable {
    private let reader: ArticleReader
    private let samples: [FolderSample]
    /// The sample that stands for a folder.
    private let folders: [String: Int]

    /// A reader for files of a list, as `FileWalker` makes it.
    ///
    /// - Parameter reading: the paths of those that will be read; all where there are none.
    ///
    /// Cost: a few microseconds a folder. No file is opened.
    public init(_ reader: ArticleReader, files: [InputFile], reading: Set<String> = []) {
        self.reader = reader
        let groups = FolderGroups(files)
        let room = KeptText()
        samples = groups.all.map { group in
            FolderSample(group.map { files[$0] }, room: room) { file in
                reading.isEmpty || reading.contains(file.path)
            }
        }
        folders = groups.folders
    }

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
