/// A line's words as cue phrases are compared with them: small letters, Arabic yeh and kaf in their
/// Persian forms, joiners as spaces.
///
/// Words are looked up by their hashes (`WordTable`); strings are made where somebody asks for them.
struct CueWords {
    private struct Word {
        let range: Range<Int>
        let hash: WordHash
        let isNumber: Bool
    }

    /// The words with single spaces between.
    private var bytes: [UInt8] = []
    private var list: [Word] = []
    /// The index after which a colon or bar stands, if one does before the end.
    private(set) var labelEnd: Int?

    init(_ text: String) {
        bytes.reserveCapacity(text.utf8.count + 8)
        var start = 0
        var isNumber = true
        func close(_ words: inout CueWords) {
            let end = words.bytes.count
            guard end > start else { return }
            let range = start..<end
            words.list.append(
                Word(range: range, hash: WordHash(words.bytes[range]), isNumber: isNumber))
            words.bytes.append(32)
            start = end + 1
            isNumber = true
        }
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x27, 0x2019, 0x2BC: continue
            case 0x64A, 0x649:
                bytes.append(contentsOf: Self.yeh)
                isNumber = false
            case 0x643:
                bytes.append(contentsOf: Self.kaf)
                isNumber = false
            case 0x640, 0x64B...0x652: continue
            default:
                let isDigit = scalar.decimalDigit != nil
                if isDigit || (scalar.isWordPart && scalar.value != 0x200C) {
                    SmallLetters.append(scalar, to: &bytes)
                    isNumber = isNumber && isDigit
                    continue
                }
                close(&self)
                if labelEnd == nil, !list.isEmpty, Self.endsLabel(scalar) { labelEnd = list.count }
            }
        }
        close(&self)
        if !bytes.isEmpty { bytes.removeLast() }
    }

    private static let yeh = Array("\u{6CC}".utf8)
    private static let kaf = Array("\u{6A9}".utf8)

    private static func endsLabel(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3A, 0x7C, 0xFF1A, 0xBB, 0x3E: true
        default: false
        }
    }

    var count: Int { list.count }

    var words: [String] { list.map { String(decoding: bytes[$0.range], as: UTF8.self) } }

    var joined: String { String(decoding: bytes, as: UTF8.self) }

    /// The hash of a word by its index.
    func hash(_ index: Int) -> WordHash { list[index].hash }

    /// Whether a word is a number.
    func isNumber(_ index: Int) -> Bool { list[index].isNumber }

    /// The hash of the phrase that some words make.
    func hash(of indices: some Sequence<Int>) -> WordHash {
        var phrase = Phrase()
        for index in indices { extend(&phrase, index) }
        return phrase.hash
    }

    /// A phrase that grows word by word.
    struct Phrase {
        fileprivate(set) var hash = WordHash()
        fileprivate var isEmpty = true
    }

    /// Adds a word to a phrase.
    @inline(__always)
    func extend(_ phrase: inout Phrase, _ index: Int) {
        if !phrase.isEmpty { phrase.hash.add(32) }
        phrase.isEmpty = false
        for byte in bytes[list[index].range] { phrase.hash.add(byte) }
    }
}
