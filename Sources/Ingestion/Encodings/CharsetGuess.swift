internal import CCharsets
internal import CLanguages

/// Tells older charsets apart by how much the decoded text looks like language.
///
/// ICU's detector proposes; it knows Arabic but not Persian, Russian but not Ukrainian, so a short
/// list of common charsets stands beside its proposals. Each candidate decodes a sample, and is
/// judged by the letters it yields (`Plausibility`) and by what CLD2 thinks of them as a language.
enum CharsetGuess {
    private static let sampleLength = 16_384
    /// Bytes before the first byte beyond ASCII of a long line that are looked at.
    private static let context = 1_024
    private static let usual = [
        "windows-1252", "windows-1251", "windows-1256", "KOI8-U", "windows-1250", "windows-1253",
        "windows-1254", "windows-1255", "GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR",
        "windows-874",
    ]

    /// Charsets of languages in Latin letters, most of whose bytes are ASCII.
    static let latin: Set<String> = [
        "windows-1250", "windows-1252", "windows-1254", "windows-1257", "ISO-8859-2",
    ]

    /// The likeliest charset of bytes that aren't UTF-8, of some or of all; nothing where none gives text.
    static func best(for bytes: [UInt8], among allowed: Set<String>? = nil) -> String? {
        let sample = sample(of: bytes)
        let proposals = proposals(for: sample)
        var best: (charset: String, score: Double)?
        for charset in proposals.keys.sorted(by: >) + usual.filter({ proposals[$0] == nil }) {
            guard allowed?.contains(charset) ?? true else { continue }
            guard let text = TextDecoder.convert(sample, charset) else { continue }
            let score =
                Plausibility.score(text) + languageScore(text.text)
                + Double(proposals[charset] ?? 0) / 200
            if score > best?.score ?? 0 { best = (charset, score) }
        }
        return best?.charset
    }

    /// The lines with bytes beyond ASCII: menus in English say nothing of the charset.
    private static func sample(of bytes: [UInt8]) -> [UInt8] {
        var sample: [UInt8] = []
        // One line at a time: a text may have as many as bytes.
        var rest = bytes[...]
        while !rest.isEmpty, sample.count < sampleLength {
            let line = rest.prefix { $0 != 10 }
            if let foreign = line.firstIndex(where: { $0 >= 0x80 }) {
                // Of a line that doesn't fit, what stands around the first of them.
                let start = line.count > sampleLength ? foreign - context : line.startIndex
                sample += line[max(start, line.startIndex)...].prefix(sampleLength - sample.count)
                sample.append(10)
            }
            rest = rest[line.endIndex...].dropFirst()
        }
        return sample
    }

    /// ICU's proposals with its confidence, 0 to 100.
    private static func proposals(for sample: [UInt8]) -> [String: Int] {
        var guesses = [jcs_guess](repeating: jcs_guess(), count: 8)
        let count = sample.withUnsafeBufferPointer { bytes in
            jcs_detect(bytes.baseAddress, bytes.count, &guesses, guesses.count)
        }
        var proposals: [String: Int] = [:]
        for guess in guesses.prefix(count) {
            let name = withUnsafeBytes(of: guess.name) { field in
                String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
            }
            // UTF-16 and UTF-8 were judged before; EBCDIC and ISO-2022 aren't scraped text.
            guard !name.hasPrefix("UTF"), !name.hasPrefix("IBM"), !name.hasPrefix("ISO-2022") else {
                continue
            }
            for charset in readings(of: name) {
                proposals[charset] = max(proposals[charset] ?? 0, Int(guess.confidence))
            }
        }
        return proposals
    }

    /// The charsets that files of this kind are really in: those of Windows say the same as the
    /// ISO standards and more (WHATWG), but for Latin 2, where a few letters differ.
    private static func readings(of name: String) -> [String] {
        switch name {
        case "ISO-8859-1": ["windows-1252"]
        case "ISO-8859-2", "windows-1250": ["windows-1250", "ISO-8859-2"]
        case "ISO-8859-9": ["windows-1254"]
        case "KOI8-R": ["KOI8-U"]
        case "ISO-8859-8-I": ["ISO-8859-8"]
        default: [name]
        }
    }

    private static func languageScore(_ text: String) -> Double {
        var language = jlg_language()
        var copy = text
        let found = copy.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                jlg_detect($0.baseAddress, $0.count, &language)
            }
        }
        guard found, language.is_reliable else { return 0 }
        return Double(language.percent) / 200 + min(language.score, 2_000) / 10_000
    }
}
