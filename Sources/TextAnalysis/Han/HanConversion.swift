/// The other ways to write a Chinese word: in simplified and in traditional characters.
///
/// The index holds what was written; a query asks for both. ICU's rules are read when first needed,
/// which takes some 35 milliseconds once a process and some 10 for every other converter; a
/// conversion takes some microseconds. Where ICU's data lacks the rules there are no other ways,
/// and nothing fails. One converter belongs to one thread at a time.
///
/// Source: CLDR transform Hans-Hant, as ICU's Traditional-Simplified and Simplified-Traditional.
public struct HanConversion: ~Copyable {
    private var isOpen = false
    private var toSimplified: HanConverter?
    private var toTraditional: HanConverter?

    /// A converter; nothing is opened yet.
    public init() {}

    /// The other ways to write a folded form, simplified first, each once.
    ///
    /// `臺灣` → `台湾`; `系统` → `系統`; `头髮` → `头发`, `頭髮`. None for what is written the same way
    /// in both, for what has no ideographs, and beyond 8 KB. The rules know some words, so a word tells
    /// more than its characters: `皇后` stays, `后来` → `後來`. Where one simplified character stands
    /// for several traditional ones and no rule decides, the most frequent is given, and a way may lead
    /// on: `臺灣` → `台湾` → `台灣`.
    public mutating func spellings(of form: String) -> [String] {
        guard form.unicodeScalars.contains(where: { HanCharacter.isHan($0.value) }) else {
            return []
        }
        open()
        var found: [String] = []
        for case let spelling? in [toSimplified?.convert(form), toTraditional?.convert(form)]
        where spelling != form && !found.contains(spelling) {
            found.append(spelling)
        }
        return found
    }

    /// Every way to write a folded form that has the same simplified characters, at most 40, each once:
    /// those of `spellings(of:)` first.
    ///
    /// `台湾` → `台灣`, `臺灣`, `臺湾` …; `臺灣` → `台湾`, `台灣` …. Most aren't words: use those that occur. One
    /// traditional character alone leads to its simplified one only, since others that share it are other
    /// words: `發` (send) isn't `髮` (hair). What has more than 8 characters has only its spellings.
    public mutating func variants(of form: String) -> [String] {
        var found = spellings(of: form)
        let length = form.unicodeScalars.count
        guard length <= Self.longestVaried,
            form.unicodeScalars.contains(where: { HanCharacter.isHan($0.value) })
        else { return found }
        let simplified = toSimplified?.convert(form) ?? form
        guard length > 1 || simplified == form else { return found }
        var seen = Set(found)
        seen.insert(form)
        for spelling in traditional(of: simplified) where found.count < Self.most {
            if seen.insert(spelling).inserted { found.append(spelling) }
        }
        return found
    }

    /// Ways to write one form, at most, and its characters up to which it is varied.
    private static let most = 40
    private static let longestVaried = 8

    /// Forms that have these simplified characters, itself first.
    private func traditional(of simplified: String) -> [String] {
        var all = [String.UnicodeScalarView()]
        for scalar in simplified.unicodeScalars {
            let others =
                SharedCharacters.traditional[scalar]
                ?? toTraditional?.convert(String(scalar)).map { Array($0.unicodeScalars) } ?? []
            var longer: [String.UnicodeScalarView] = []
            for choice in [scalar] + others.filter({ $0 != scalar }) {
                for spelling in all where longer.count <= Self.most {
                    var spelling = spelling
                    spelling.append(choice)
                    longer.append(spelling)
                }
            }
            all = longer
        }
        return all.map { String($0) }
    }

    private mutating func open() {
        guard !isOpen else { return }
        isOpen = true
        toSimplified = HanConverter(to: .simplified)
        toTraditional = HanConverter(to: .traditional)
    }
}
