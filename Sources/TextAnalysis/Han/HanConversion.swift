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

    private mutating func open() {
        guard !isOpen else { return }
        isOpen = true
        toSimplified = HanConverter(to: .simplified)
        toTraditional = HanConverter(to: .traditional)
    }
}
