public import Schema

/// One wanted item of a query, a word or a phrase, with every way of writing it that counts.
public struct QueryItem: Hashable, Sendable {
    /// A way of writing an item.
    public struct Variant: Hashable, Sendable {
        /// Folded forms that stand side by side; one for a word.
        public var forms: [String]
        /// The rule that brought it; `exact` for the form as asked.
        public var rule: String
        /// Articles that hold it; for several forms, at most so many.
        public var frequency: Int
        /// Whether it is another form of the word, which counts less than the one asked for.
        public var isOtherForm = false
    }

    /// The item as typed.
    public var label: String
    /// Where it is looked for.
    public var field: Field
    /// Whether its words must stand in order and side by side.
    public var isPhrase: Bool
    /// Whether it is a word such as "what" or "of", which says little wherever it stands.
    public var isFunctionWord: Bool
    /// Ways of writing it, the one asked for first.
    public var variants: [Variant]
    /// How much it says: its inverse document frequency, times its share.
    public var weight: Double
    /// Times that an article which holds it does so, on average; at least 1.
    public var repetition: Double
    /// Ways of writing it that were left out since there were too many.
    public var omittedVariants: Int
    /// Whether its forms weren't looked for, or not all, since there are too many words in the query or
    /// in the index.
    public var isCut = false
    /// Whether no article holds it, so that what it stands for was guessed from how it is spelled.
    public var isGuessed = false

    /// Its forms as typed, where no article holds them and others are asked for: `c` for `c++`, what is spelled
    /// nearly so.
    var lost: [String]?

    /// Words that begin like it and end otherwise; they help articles that hold an item of the query, and
    /// never add one.
    public var relatives: [Variant] = []
    /// Such words that were left out since there were too many.
    public var omittedRelatives = 0
    /// The words that a compound is made of, each with its forms; they help as relatives do.
    public var parts: [[Variant]] = []

    /// Articles that hold it in any way, at most.
    public var frequency: Int { variants.reduce(0) { $0 + $1.frequency } }
    /// Whether its script writes words without spaces, so that a dictionary cut them.
    public var isSpaceless: Bool {
        variants.first?.forms.contains { SpacelessScript.contains($0) } ?? false
    }
    /// What of its weight counts: a function word's is cut.
    public private(set) var share = 1.0

    /// Cuts its weight.
    mutating func give(share: Double) {
        self.share *= share
        weight *= share
    }

    /// What a function word counts beside another word of the same frequency.
    public static let functionWordShare = 0.2
    /// What the form as asked counts beside the group of all forms, in which it counts, too.
    public static let exactShare = 0.3
    /// What the words that begin like a word count beside it, all together.
    public static let relativesShare = 0.35
    /// What each part of a compound counts beside a word as frequent.
    public static let partShare = 0.2
    /// The same where no article holds the compound itself.
    public static let unknownPartShare = 0.7
    /// What a word that names the kind of thing asked for counts beside another.
    public static let kindShare = 0.7
}
