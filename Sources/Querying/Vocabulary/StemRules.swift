import TextAnalysis
import Xapian

/// Which rules a word can be given to, by its script and the languages that the index holds.
struct StemRules: ~Copyable {
    private let languages: [String]
    private var byScript: [WordScript: [StemRule]] = [:]

    /// - Parameter languages: codes (BCP 47), most frequent first.
    init(languages: [String]) { self.languages = languages }

    /// The rules for a form, those of more frequent languages first; opened at first use.
    mutating func rules(for form: String) throws(XapianError) -> [StemRule] {
        let script = WordScript(of: form)
        if let known = byScript[script] { return known }
        var rules: [StemRule] = []
        for code in languages where WordScript.scripts(ofLanguage: code).contains(script) {
            let light = LightStemmers.stemmers(for: code)
            var found = light.map { StemRule($0) }
            if light.isEmpty, let name = SnowballLanguages.names[code] {
                found.append(try StemRule(snowball: name))
            }
            for rule in found where !rules.contains(where: { $0.name == rule.name }) {
                rules.append(rule)
            }
        }
        byScript[script] = rules
        return rules
    }
}
