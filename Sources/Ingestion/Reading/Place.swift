internal import Articles

/// Where some bytes stand: the file, the member of the archive in it, the record in that; and what is
/// said of them there.
struct Place {
    /// The file on disk.
    let file: InputFile
    /// The names of the members that lead to it, with ` > ` between; absent for the file itself.
    var member: String?
    /// The last name, whose ending is a hint at the format.
    var name: String
    /// 1-based, of the member in the outermost archive.
    var memberNumber: Int?
    /// 1-based, within the file or member that holds several.
    var record: Int?
    /// Its web address, where the container tells it.
    var url: String?
    /// When it was fetched, where the container tells it.
    var crawled: Fact<ArticleDate>?
    /// The media type that the server told, with its parameters.
    var contentType: String?
    /// Layers of compression and archives above it.
    var depth = 0

    init(_ file: InputFile) {
        self.file = file
        name = file.name
    }

    /// A member of the archive that stands here.
    func member(_ path: String, number: Int) -> Place {
        var place = self
        place.member = (member.map { $0 + " > " } ?? "") + path
        place.name = path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
        place.memberNumber = memberNumber ?? number
        place.record = nil
        place.depth += 1
        return place
    }

    /// What the compressed data that stand here unpack to.
    func unpacked() -> Place {
        var place = self
        place.depth += 1
        guard let dot = name.lastIndex(of: ".") else { return place }
        let ending = name[dot...].lowercased()
        if ending == ".tgz" || ending == ".tbz2" || ending == ".txz" {
            place.name = String(name[..<dot]) + ".tar"
        } else {
            place.name = String(name[..<dot])
        }
        return place
    }

    /// A record of what stands here.
    func record(_ number: Int) -> Place {
        var place = self
        place.record = number
        return place
    }

    /// Whether what stands here is one of several in the file.
    var isInside: Bool { record != nil || member != nil }

    /// The path that identifiers are made from.
    var key: String { member.map { file.path + "\0" + $0 } ?? file.path }

    /// What a ledger names it by.
    var label: String { url ?? member ?? record.map(String.init) ?? file.path }

    /// An article that stands here, with what the container tells.
    func article(id: String? = nil) -> Article {
        var article = Article(
            id: id ?? StableID.make(path: key, record: record), path: file.path,
            record: record ?? memberNumber)
        article.url = url
        article.crawled = crawled
        return article
    }

    /// A date that may be either of two.
    func unsettled(_ date: String) -> IngestionError {
        .unsettled(date, path: file.path, record: record ?? memberNumber)
    }

    /// A problem with what stands here.
    func problem(
        _ code: IngestionError.Code, _ message: String, cause: String? = nil, hint: String? = nil
    ) -> IngestionError {
        IngestionError(
            code, (member.map { "in " + $0 + ": " } ?? "") + message, path: file.path,
            record: record ?? memberNumber, cause: cause, hint: hint)
    }
}
