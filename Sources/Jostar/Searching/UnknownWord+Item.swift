import Querying

extension UnknownWord {
    /// What was taken for the items that no article holds as asked, in the order typed; the parts of a compound are
    /// one word's.
    static func all(of items: [QueryItem]) -> [UnknownWord] {
        var words: [UnknownWord] = []
        for item in items where item.isGuessed {
            let forms = item.variants.filter { $0.frequency > 0 }.map {
                $0.forms.joined(separator: " ")
            }
            if let last = words.indices.last, words[last].text == item.label {
                words[last].takenFor += forms
            } else {
                words.append(UnknownWord(text: item.label, takenFor: forms))
            }
        }
        return words
    }
}
