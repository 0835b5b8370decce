import CICU

extension Analyzer {
    /// The length in bytes at which a word without an end is cut, before the next letter.
    static var longestWord: Int { 4096 }
    /// The length at which it is cut before a mark, too.
    static var longestWordWithMarks: Int { 2 * longestWord }
    /// The most bytes of a script without spaces that ICU sees at a time.
    static var longestRun: Int { Segmenter.longestText }

    /// Goes through a text from word to word.
    mutating func scan(_ text: UnsafeBufferPointer<UInt8>, into tokens: inout TokenBuffer) {
        guard let base = text.baseAddress else { return }
        let end = text.count
        var at = 0
        while at < end {
            let (entry, length) = entry(base, at, end)
            switch entry.wordClass {
            case .letter, .numeric, .hebrew, .hangul:
                at = scanWord(base, from: at, end: end, into: &tokens)
            case .dictionary: at = scanRun(base, from: at, end: end, into: &tokens)
            default: at += length
            }
        }
    }

    /// The character at an offset below `end`.
    @inline(__always)
    private mutating func entry(
        _ text: UnsafePointer<UInt8>, _ offset: Int, _ end: Int
    ) -> (CharacterEntry, Int) {
        let byte = text[offset]
        if byte < 0x80 { return (characters[ascii: byte], 1) }
        let (scalar, length) = UTF8Reader.read(text, at: offset, end: end)
        return (characters.entry(scalar), length)
    }

    /// Reads one word of letters and digits, folding as it goes, and says where it ends.
    private mutating func scanWord(
        _ text: UnsafePointer<UInt8>, from start: Int, end: Int, into tokens: inout TokenBuffer
    ) -> Int {
        let room = CharacterFolding.mostBytes(for: min(end - start, Self.longestWordWithMarks + 4))
        let word = tokens.withRoom(room) { out in foldWord(text, from: start, end: end, into: out) }
        guard let word else { return end }
        finish(text, start, word.end, (word.length, word.composes), &tokens)
        noteSign(text, start..<word.end, end: end, &tokens)
        return word.end
    }

    @inline(__always)
    private mutating func foldWord(
        _ text: UnsafePointer<UInt8>, from start: Int, end: Int,
        into out: UnsafeMutablePointer<UInt8>
    ) -> (end: Int, length: Int, composes: Bool) {
        var writer = FoldWriter(out)
        var at = start
        var (current, length) = entry(text, at, end)
        /// The class of the last character that isn't a mark.
        var last = current.wordClass
        /// Characters since the last full stop, or since the word began.
        var partLength = 1
        while true {
            writer.append(current, characters)
            at += length
            guard at < end else { break }
            (current, length) = entry(text, at, end)
            let next = current.wordClass
            switch next {
            case .letter, .numeric, .hebrew:
                if last == .hangul || at - start >= Self.longestWord { return done() }
                last = next
                partLength += 1
            case .ignored:
                if HalfSpace.parts(text, at: at, length: length, end: end) { return done() }
                if at - start >= Self.longestWordWithMarks { return done() }
            case .hangul:
                if last != .hangul || at - start >= Self.longestWord { return done() }
            case .fullStop, .apostrophe, .numberSeparator, .letterJoiner, .doubleQuote:
                let joins = joins(
                    next, after: last, partLength: partLength, text, at + length, end)
                if !joins || at - start >= Self.longestWord { return done() }
                last = next
                partLength = 0
            case .other, .dictionary: return done()
            }
        }
        return done()

        func done() -> (end: Int, length: Int, composes: Bool) {
            (at, writer.length, writer.composes)
        }
    }

    /// Whether punctuation inside a word joins what stands on both sides of it (UAX #29, WB6, WB7,
    /// WB11, WB12).
    private mutating func joins(
        _ mark: WordClass, after last: WordClass, partLength: Int,
        _ text: UnsafePointer<UInt8>, _ offset: Int, _ end: Int
    ) -> Bool {
        let (next, following) = classes(text, offset, end)
        if last == .numeric, next == .numeric {
            return mark == .fullStop || mark == .apostrophe || mark == .numberSeparator
        }
        guard last.isLetter, next.isLetter else { return false }
        return switch mark {
        case .apostrophe, .letterJoiner: true
        case .doubleQuote: last == .hebrew && next == .hebrew
        // Initials only: scraped text runs sentences together ("airport.The"), and the parts of a
        // host name are words that people look for.
        case .fullStop: partLength == 1 && !following.isAlphanumeric
        default: false
        }
    }

    /// The classes of the next two characters that aren't marks.
    private mutating func classes(
        _ text: UnsafePointer<UInt8>, _ offset: Int, _ end: Int
    ) -> (WordClass, WordClass) {
        var found: WordClass?
        var at = offset
        let limit = min(end, offset + Self.longestWord)
        while at < limit {
            let (entry, length) = entry(text, at, end)
            at += length
            if entry.wordClass == .ignored { continue }
            if let found { return (found, entry.wordClass) }
            found = entry.wordClass
        }
        return (found ?? .other, .other)
    }

    /// Adds a word of which the form is written, composing it first where it must be.
    private mutating func finish(
        _ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int,
        _ form: (length: Int, composes: Bool), _ tokens: inout TokenBuffer
    ) {
        if form.composes {
            let slice = UnsafeBufferPointer(start: text + start, count: end - start)
            let composed = composedFold(Array(slice))
            if !composed.isEmpty { tokens.append(start: start, end: end, form: composed) }
        } else if form.length > 0 {
            tokens.append(start: start, end: end, formLength: form.length)
        }
    }

    /// Reads a run of a script without spaces with ICU's dictionaries, and says where it ends.
    private mutating func scanRun(
        _ text: UnsafePointer<UInt8>, from start: Int, end: Int, into tokens: inout TokenBuffer
    ) -> Int {
        var at = start
        var isCut = false
        while at < end {
            let (entry, length) = entry(text, at, end)
            guard entry.wordClass == .dictionary || entry.wordClass == .ignored else { break }
            if at + length - start > Self.longestRun {
                isCut = true
                break
            }
            at += length
        }
        let run = UnsafeBufferPointer(start: text + start, count: at - start)
        var segments = dictionary.segments(of: run)
        // The last word of a run that was cut may go on: the next run begins with it.
        if isCut, segments.count > 1 {
            segments = UnsafeBufferPointer(rebasing: segments.dropLast())
        }
        var segmentStart = start
        for segment in segments {
            let segmentEnd = start + Int(segment.end)
            if segment.is_word {
                let room = CharacterFolding.mostBytes(for: segmentEnd - segmentStart)
                let form = tokens.withRoom(room) { out in
                    foldEach(text, from: segmentStart, to: segmentEnd, into: out)
                }
                if let form { finish(text, segmentStart, segmentEnd, form, &tokens) }
            }
            segmentStart = segmentEnd
        }
        return segmentStart
    }
}
