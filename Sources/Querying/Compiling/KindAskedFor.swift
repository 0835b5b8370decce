import TextAnalysis

/// Weighs the word that names the kind of thing a question asks for: the passage that answers has
/// the thing and often not its kind.
///
///     in which city … → city counts .7      در چه سالی … → سالی counts .7
struct KindAskedFor {
    let determiners: InterrogativeDeterminers
    /// Whether the word before asks for one of a kind.
    private var isNext = false

    init(_ determiners: InterrogativeDeterminers) { self.determiners = determiners }

    /// Takes the next word of the query, as its items.
    mutating func weigh(_ words: inout [QueryItem]) {
        guard words.count == 1, let form = words[0].variants.first?.forms.first else {
            isNext = false
            return
        }
        if isNext, !words[0].isFunctionWord { words[0].give(share: QueryItem.kindShare) }
        isNext = words[0].isFunctionWord && determiners.contains(form)
    }
}
