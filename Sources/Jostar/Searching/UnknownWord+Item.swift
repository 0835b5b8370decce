import Querying

extension UnknownWord {
    /// What was taken for an item that no article holds as asked; nothing for others.
    init?(_ item: QueryItem) {
        guard item.isGuessed else { return nil }
        text = item.label
        takenFor = item.variants.filter { $0.frequency > 0 }.map {
            $0.forms.joined(separator: " ")
        }
    }
}
