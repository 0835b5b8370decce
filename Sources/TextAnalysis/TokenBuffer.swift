/// The tokens of one text, packed so that a long text costs no allocation for each word.
///
/// Memory: 12 bytes a token and the bytes of the folded forms. Text and forms may have up to 4 GB.
/// Clearing keeps the memory, so one buffer serves many texts.
public struct TokenBuffer: Sendable {
    struct Place {
        var start: UInt32
        var end: UInt32
        /// Past the last byte of the form; the next form begins there.
        var formEnd: UInt32
    }

    private var places: [Place] = []
    /// The forms one after the other; bytes from `formBytes` on are free room.
    private var forms: [UInt8] = []
    private(set) var formBytes = 0
    /// The signs behind some of the words, in their order; 12 bytes each.
    public private(set) var signs: [WordSign] = []

    /// An empty buffer.
    public init() {}

    /// The number of tokens.
    public var count: Int { places.count }

    /// Whether there is no token.
    public var isEmpty: Bool { places.isEmpty }

    /// The places of the tokens, for loops.
    public var indices: Range<Int> { 0..<places.count }

    /// Where a token stands: UTF-8 byte offsets into the original text.
    public func range(at index: Int) -> Range<Int> {
        let place = places[index]
        return Int(place.start)..<Int(place.end)
    }

    /// The same with the sign directly behind it, as in `C++`.
    public func rangeWithSign(at index: Int) -> Range<Int> {
        let word = range(at: index)
        return word.lowerBound..<(sign(at: index)?.end ?? word.upperBound)
    }

    /// The folded form of a token; allocates where it is longer than 15 bytes.
    public func form(at index: Int) -> String {
        withForm(at: index) { String(decoding: $0, as: UTF8.self) }
    }

    /// Lends the UTF-8 bytes of a folded form, which must not outlive the call.
    public func withForm<Result, Failure: Error>(
        at index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let start = index == 0 ? 0 : Int(places[index - 1].formEnd)
        let end = Int(places[index].formEnd)
        return try forms.withUnsafeBufferPointer { (bytes) throws(Failure) -> Result in
            try body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        }
    }

    /// Lends all folded forms at once: their UTF-8 bytes one after the other, and where each ends, every
    /// `step` numbers; neither may outlive the call.
    public func withForms<Result, Failure: Error>(
        _ body: (
            _ forms: UnsafeBufferPointer<UInt8>, _ ends: UnsafePointer<UInt32>, _ step: Int
        ) throws(Failure) -> Result
    ) throws(Failure) -> Result? {
        guard !places.isEmpty else { return nil }
        return try places.withUnsafeBufferPointer { (places) throws(Failure) -> Result? in
            try forms.withUnsafeBufferPointer { (forms) throws(Failure) -> Result? in
                let numbers = MemoryLayout<Place>.stride / MemoryLayout<UInt32>.stride
                let bytes = UnsafeRawPointer(places.baseAddress).map {
                    $0 + (MemoryLayout<Place>.offset(of: \.formEnd) ?? 0)
                }
                guard let bytes else { return nil }
                return try body(
                    UnsafeBufferPointer(rebasing: forms[..<formBytes]),
                    bytes.assumingMemoryBound(to: UInt32.self), numbers)
            }
        }
    }

    /// Bytes of the longest folded form.
    public var longestForm: Int {
        var longest: UInt32 = 0
        var start: UInt32 = 0
        for place in places {
            longest = max(longest, place.formEnd - start)
            start = place.formEnd
        }
        return Int(longest)
    }

    /// A token as a value of its own.
    public func token(at index: Int) -> Token {
        Token(
            form: form(at: index), range: range(at: index), sign: sign(at: index)?.text ?? "")
    }

    /// The sign directly behind a token; no cost where the text has none.
    public func sign(at index: Int) -> WordSign? {
        guard !signs.isEmpty else { return nil }
        var (low, high) = (0, signs.count)
        while low < high {
            let middle = (low + high) / 2
            if signs[middle].token < index { low = middle + 1 } else { high = middle }
        }
        return low < signs.count && signs[low].token == index ? signs[low] : nil
    }

    /// Forgets the tokens.
    public mutating func removeAll(keepingCapacity: Bool = true) {
        places.removeAll(keepingCapacity: keepingCapacity)
        signs.removeAll(keepingCapacity: keepingCapacity)
        if !keepingCapacity { forms = [] }
        formBytes = 0
    }
}

extension TokenBuffer {
    /// Lends the places of all tokens, and their forms, which stand one after the other.
    func withPacked<Result>(
        _ body: (UnsafeBufferPointer<Place>, UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        places.withUnsafeBufferPointer { places in
            forms.withUnsafeBufferPointer { body(places, $0) }
        }
    }

    /// Makes room for at least so many more tokens.
    mutating func reserve(tokens: Int) {
        places.reserveCapacity(places.count + tokens)
    }

    /// Lends free room of at least `size` bytes for the form of the token that comes next.
    mutating func withRoom<Result>(
        _ size: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Result
    ) -> Result? {
        if forms.count - formBytes < size {
            let wanted = max(formBytes + size, forms.count * 2)
            forms.append(contentsOf: repeatElement(0, count: wanted - forms.count))
        }
        return forms.withUnsafeMutableBufferPointer { bytes in
            bytes.baseAddress.map { body($0 + formBytes) }
        }
    }

    /// Adds a token of which the form stands in the first bytes of the free room.
    mutating func append(start: Int, end: Int, formLength: Int) {
        formBytes += formLength
        places.append(
            Place(start: UInt32(start), end: UInt32(end), formEnd: UInt32(formBytes)))
    }

    /// Adds the sign behind the token that was added last, if that is the word which it stands behind.
    mutating func note(_ kind: WordSign.Kind, behind word: Range<Int>, end: Int) {
        guard let last = places.last, Int(last.end) == word.upperBound else { return }
        signs.append(
            WordSign(place: UInt32(places.count - 1), textEnd: UInt32(end), kind: kind))
    }

    /// Adds a token with its form.
    mutating func append(start: Int, end: Int, form: [UInt8]) {
        let copied: Void? = withRoom(form.count) { room in
            form.withUnsafeBufferPointer { bytes in
                if let base = bytes.baseAddress {
                    room.update(from: base, count: bytes.count)
                }
            }
        }
        if copied != nil { append(start: start, end: end, formLength: form.count) }
    }
}
