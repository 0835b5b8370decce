/// What the names that an element carries tell of it.
struct ElementNames {
    /// What any word of its names tells.
    private(set) var words: MarkNames = []
    /// What the first and last words of its names tell: `sidebar-left` and `page-sidebar` are side
    /// columns, `has-sidebar-left` isn't.
    private(set) var ends: MarkNames = []

    /// Reads a class, identifier or role of names with white space between.
    mutating func add(_ names: ArraySlice<UInt8>) {
        names.withUnsafeBufferPointer { add($0) }
    }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        for _ in 0..<Self.most {
            while index < bytes.count, bytes[index] <= 32 { index += 1 }
            guard index < bytes.count else { return }
            let start = index
            while index < bytes.count, bytes[index] > 32 { index += 1 }
            addName(bytes, start..<min(index, start + Self.longest))
        }
    }

    private static let most = 12
    private static let longest = 120

    /// The words of one name, in lower case; where it has several, the whole without its signs is the
    /// last of them.
    private mutating func addName(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var word = WordHash()
        var whole = WordHash()
        var (length, wholeLength) = (0, 0)
        var first: MarkNames?
        var last: MarkNames = []
        var all: MarkNames = []
        func close(_ hash: WordHash) {
            last = MarkNames.of(hash)
            first = first ?? last
            all.formUnion(last)
        }
        var wasSmall = false
        for index in range {
            let byte = bytes[index]
            let isBig = byte &- 65 < 26
            let isSmall = byte &- 97 < 26
            if isBig || isSmall || byte >= 128 {
                if isBig, wasSmall {
                    close(word)
                    (word, length) = (WordHash(), 0)
                }
                let letter = isBig ? byte + 32 : byte
                word.add(letter)
                whole.add(letter)
                length += 1
                wholeLength += 1
            } else if length > 0 {
                close(word)
                (word, length) = (WordHash(), 0)
            }
            wasSmall = isSmall
        }
        if length > 0 { close(word) }
        if length != wholeLength { close(whole) }
        words.formUnion(all)
        guard !all.contains(.layout), let first else { return }
        ends.formUnion(first.union(last))
    }

    init() {}

    /// Whether an element of that tag starts a part of the page that isn't the article's.
    func startsForeign(_ tag: HTMLTag, inArticle: Bool) -> PageZone? {
        switch tag {
        case .nav, .footer: return inArticle && tag == .footer ? .side : .foreign
        case .aside: return inArticle ? .side : .foreign
        case .article, .main: return words.contains(.teaser) ? .foreign : nil
        case .html, .body, .head, .h1, .time, .meta, .link: return nil
        default: break
        }
        if !ends.isDisjoint(with: .foreign) { return .foreign }
        if !ends.isDisjoint(with: .side) { return inArticle ? .side : .foreign }
        return nil
    }

    /// Why its text is a date, where its names call it one.
    var dateCue: DateCue? {
        if words.contains(.updated) { return .updated }
        if words.contains(.published) { return .published }
        return words.contains(.dated) ? .named : nil
    }

    /// Whether an element of a tag starts a line of its own.
    static func isBlock(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .a, .span, .b, .i, .em, .strong, .time, .abbr, .small, .u, .s, .sup, .sub, .font,
            .cite, .code, .mark, .q, .ins, .del, .img, .wbr, .meta, .link, .label, .var, .kbd,
            .samp, .dfn, .big, .tt, .acronym, .nobr, .head, .html, .strike:
            false
        default: true
        }
    }
}
