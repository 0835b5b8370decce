import TextAnalysis
import Xapian

/// Which rules a word can be given to, by its script and the languages that the index holds.
struct StemRules: ~Copyable {
    private let languages: [String]
    private var byScript: [WordScript: [(rule: StemRule, language: String)]] = [:]

    /// - Parameter languages: codes (BCP 47), most frequent first.
    init(languages: [String]) { self.languages = languages }

    /// The rules for a form, those of more frequent languages first; opened at first use.
    mutating func rules(
        for form: String
    ) throws(XapianError) -> [(rule: StemRule, language: String)] {
        let script = WordScript(of: form)
        if byScript[script] == nil { byScript[script] = try opened(script) }
        return (byScript[script] ?? []).filter { LetterEvidence.allows(form, $0.language) }
    }

    private func opened(
        _ script: WordScript
    ) throws(XapianError) -> [(rule: StemRule, language: String)] {
        var rules: [(rule: StemRule, language: String)] = []
        for code in languages where WordScript.scripts(ofLanguage: code).contains(script) {
            let light = LightStemmers.stemmers(for: code)
            var found = light.map { StemRule($0) }
            if light.isEmpty, let name = SnowballLanguages.names[code] {
                found.append(try StemRule(snowball: name))
            }
            for rule in found where !rules.contains(where: { $0.rule.name == rule.name }) {
                rules.append((rule, code))
            }
        }
        return rules
    }
}
