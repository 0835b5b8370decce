internal import CGzip

/// Expands gzip, up to a limit.
enum Gzip {
    /// The first bytes of every gzip file.
    static let magic: [UInt8] = [0x1F, 0x8B]

    /// What came out, and whether it was all of it.
    struct Expanded {
        var bytes: [UInt8]
        var isWhole: Bool
    }

    /// All that can be read of a gzip file.
    ///
    /// - Throws: `IngestionError` where it would be more than `limit` bytes or nothing comes out.
    static func expand(
        _ bytes: [UInt8], limit: Int, file: InputFile
    ) throws(IngestionError) -> Expanded {
        var result = jgz_bytes()
        let outcome = bytes.withUnsafeBufferPointer {
            jgz_expand($0.baseAddress, $0.count, limit, &result)
        }
        defer { jgz_free(&result) }
        if outcome == jgz_too_large {
            throw IngestionError(
                .tooLarge, "longer than the \(limit) bytes allowed for an article once expanded",
                path: file.path, hint: "expand it and split it, one article a file")
        }
        let expanded = Array(UnsafeBufferPointer(start: result.bytes, count: result.length))
        guard outcome == jgz_done || (outcome == jgz_damaged && !expanded.isEmpty) else {
            throw IngestionError(
                .unreadable, "is damaged: nothing of it can be expanded", path: file.path,
                hint: "fetch or compress it again")
        }
        return Expanded(bytes: expanded, isWhole: outcome == jgz_done)
    }
}
