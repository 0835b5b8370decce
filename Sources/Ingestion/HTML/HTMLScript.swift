/// A script element: what kind it is of, and where its characters are in the page.
struct HTMLScript: Sendable {
    /// The `type`, in lower case; absent for plain JavaScript.
    let type: String?
    /// The `id`.
    let id: String?
    /// Bytes of the page.
    let content: Range<Int>

    /// Whether it holds JSON-LD.
    var isLinkedData: Bool { type?.contains(ascii: "ld+json") ?? false }

    /// A script by its whole start tag.
    init(tag: ArraySlice<UInt8>, content: Range<Int>) {
        self.content = content
        guard tag.count < 2_048 else {
            (type, id) = (nil, nil)
            return
        }
        type = Self.attribute("type", in: tag)?.lowercased()
        id = Self.attribute("id", in: tag)
    }

    private static func attribute(_ name: String, in tag: ArraySlice<UInt8>) -> String? {
        let wanted = Array(name.utf8)
        var index = tag.startIndex
        while index + wanted.count < tag.endIndex {
            defer { index += 1 }
            guard FileFormat.isSpace(tag[index]) || tag[index] == 34 || tag[index] == 39,
                tag[(index + 1)...].prefix(wanted.count).elementsEqual(
                    wanted, by: { $0 | 32 == $1 })
            else { continue }
            var rest = tag[(index + 1 + wanted.count)...].drop(while: FileFormat.isSpace)
            guard rest.first == UInt8(ascii: "=") else { continue }
            rest = rest.dropFirst().drop(while: FileFormat.isSpace)
            guard let quote = rest.first else { return nil }
            let isQuoted = quote == 34 || quote == 39
            if isQuoted { rest = rest.dropFirst() }
            let value = rest.prefix {
                isQuoted ? $0 != quote : !FileFormat.isSpace($0) && $0 != UInt8(ascii: ">")
            }
            return String(decoding: value, as: UTF8.self)
        }
        return nil
    }
}
