/// English words that Britain and America write otherwise.
///
/// Endings alone, since no list of words is ever whole; a spelling counts only where the index holds it
/// and may be English. Left out: `ae` and `oe`, which would make `Michel` of `Michael`.
///
///     organisation → organization      labour → labor      centre → center      defence → defense
///     travelled → traveled      catalogue → catalog      programme → program      analyse → analyze
enum BritishSpellings {
    private struct Ending {
        var british: String
        var american: String
        /// Letters before it, at least: `wise` isn't `wize`, nor `hours` `hors`.
        var shortest: Int
        /// Whether a vowel of its own stands before the last one: `travelled`, not `filled`.
        var isUnstressed = false
    }

    private static let endings: [Ending] =
        [
            ("isation", "ization"), ("isations", "izations"), ("ise", "ize"), ("ised", "ized"),
            ("ises", "izes"), ("ising", "izing"), ("iser", "izer"), ("isers", "izers"),
            ("yse", "yze"), ("ysed", "yzed"), ("yses", "yzes"), ("ysing", "yzing"),
            ("our", "or"), ("ours", "ors"), ("oured", "ored"), ("ouring", "oring"),
            ("ourable", "orable"), ("ourite", "orite"), ("ourites", "orites"), ("oural", "oral"),
            ("ourhood", "orhood"), ("ence", "ense"), ("ences", "enses"), ("ogue", "og"),
            ("ogues", "ogs"), ("ramme", "ram"), ("rammes", "rams"),
        ].map { Ending(british: $0, american: $1, shortest: 3) }
        + [("tre", "ter"), ("tres", "ters"), ("bre", "ber"), ("bres", "bers")].map {
            Ending(british: $0, american: $1, shortest: 2)
        }
        + [("lled", "led"), ("lling", "ling"), ("ller", "ler"), ("llers", "lers")].map {
            Ending(british: $0, american: $1, shortest: 3, isUnstressed: true)
        }

    /// Another spelling of a form, whether or not there is such a word.
    struct Spelling {
        var form: String
        /// Whether hardly a word ends so that isn't spelled in both ways.
        var isLikely: Bool
    }

    /// Other spellings of a folded form.
    static func spellings(of form: String) -> [Spelling] {
        guard form.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return [] }
        return endings.flatMap { ending in
            [(ending.british, ending.american), (ending.american, ending.british)].compactMap {
                written, other in
                guard form.hasSuffix(written) else { return nil }
                let before = form.dropLast(written.utf8.count)
                guard before.utf8.count >= ending.shortest,
                    !ending.isUnstressed || vowelGroups(in: before) > 1
                else { return nil }
                return Spelling(form: before + other, isLikely: ending.shortest > 2)
            }
        }
    }

    private static func vowelGroups(in text: Substring) -> Int {
        text.split { !"aeiou".contains($0) }.count
    }
}
