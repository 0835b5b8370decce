/// A file opened and looked at: which of the ways of reading it takes.
enum FileSource {
    /// One article of text.
    case text(DecodedText)
    /// A web page, as its server sent it.
    case page([UInt8])
    /// Records that are in memory already, because they had to be decoded.
    case records([UInt8], FileFormat)
    /// Records to be streamed, with their format.
    case recordStream(FileFormat)

    /// Opens a file and tells what it is.
    ///
    /// - Throws: `IngestionError` for a file that can't be read as anything.
    static func open(
        _ file: InputFile, limit: Int, onProblem: (IngestionError) -> Void
    ) throws(IngestionError) -> FileSource {
        let stream = try ByteStream(file)
        var bytes: [UInt8] = []
        while bytes.count < FileFormat.headLength,
            try stream.read(FileFormat.headLength - bytes.count, into: &bytes)
        {}
        guard !bytes.isEmpty else { throw empty(file) }
        var isGzip = false
        if !isWide(bytes) {
            switch FileFormat.detect(head: bytes, name: file.name) {
            case .unsupported(let name): throw unsupported(name, file)
            case .json: return .recordStream(.json)
            case .jsonLines: return .recordStream(.jsonLines)
            case .gzip: isGzip = true
            case .html: break
            case .text: if TextDecoder.isBinary(bytes) { throw binary(file) }
            }
        }
        guard file.size <= limit else { throw tooLarge(file, limit) }
        while try stream.read(ArticleReader.chunkSize, into: &bytes) {
            guard bytes.count <= limit else { throw tooLarge(file, limit) }
        }
        if isGzip {
            let expanded = try Gzip.expand(bytes, limit: limit, file: file)
            if !expanded.isWhole {
                onProblem(
                    IngestionError(
                        .unreadable, "the gzip data is cut off or damaged", path: file.path,
                        hint: "what came before the damage was read"))
            }
            guard !expanded.bytes.isEmpty else { throw empty(file) }
            bytes = expanded.bytes
        }
        let name = isGzip && file.name.hasSuffix(".gz") ? String(file.name.dropLast(3)) : file.name
        return try whole(bytes, file, name: name)
    }

    /// What bytes that are all in memory are.
    private static func whole(
        _ bytes: [UInt8], _ file: InputFile, name: String
    ) throws(IngestionError) -> FileSource {
        let first = Array(bytes.prefix(FileFormat.headLength))
        if !isWide(bytes), FileFormat.detect(head: first, name: name) == .html {
            return .page(bytes)
        }
        guard let decoded = TextDecoder.decode(bytes) else { throw binary(file) }
        guard decoded.text.unicodeScalars.contains(where: { !$0.isBlank }) else {
            throw empty(file)
        }
        let head = Array(decoded.text.utf8.prefix(FileFormat.headLength))
        switch FileFormat.detect(head: head, name: name) {
        case .unsupported(let name): throw unsupported(name, file)
        case .json: return .records(Array(decoded.text.utf8), .json)
        case .jsonLines: return .records(Array(decoded.text.utf8), .jsonLines)
        case .html: return .page(bytes)
        case .gzip: throw unsupported("gzip within gzip", file)
        case .text: return .text(decoded)
        }
    }

    /// Whether the bytes are UTF-16 or UTF-32, of which the first tell no format.
    private static func isWide(_ bytes: [UInt8]) -> Bool {
        UTF16Shape.endianness(of: bytes[...]) != nil || bytes.starts(with: [0xFF, 0xFE])
            || bytes.starts(with: [0xFE, 0xFF])
    }

    private static func empty(_ file: InputFile) -> IngestionError {
        IngestionError(
            .empty, "there is no text in it", path: file.path, hint: "nothing was indexed from it")
    }

    private static func binary(_ file: InputFile) -> IngestionError {
        IngestionError(
            .binary, "isn't text", path: file.path,
            hint: "index the text or JSON Lines that was made from it")
    }

    private static func tooLarge(_ file: InputFile, _ limit: Int) -> IngestionError {
        IngestionError(
            .tooLarge, "longer than the \(limit) bytes allowed for an article", path: file.path,
            hint: "split it, one article a file, or one a line as JSON Lines")
    }

    private static func unsupported(_ name: String, _ file: InputFile) -> IngestionError {
        IngestionError(
            .unsupportedFormat, "is \(name), which isn't read yet", path: file.path,
            hint: "convert it to plain text or JSON Lines first")
    }
}
