import Querying
import Schema

/// What a query stood for in an index: every word with the forms that it was widened to.
public struct QueryExplanation: Hashable, Sendable, Encodable {
    /// A form that an item stands for.
    public struct Form: Hashable, Sendable, Encodable {
        /// The folded form; several words for what is written apart.
        public var text: String
        /// Articles that hold it; for several words, at most so many.
        public var articles: Int
        /// The rule that brought it: `exact`, `stem (english)`, `half-space`.
        public var rule: String
    }

    /// A word or phrase of the query.
    public struct Item: Hashable, Sendable, Encodable {
        /// As typed.
        public var text: String
        /// Where it is looked for: `text`, `title`, `author`.
        public var field: String
        /// `word`, `phrase`, or `function word`: one that says little and isn't required.
        public var kind: String
        /// What it counts: its inverse document frequency, times its share.
        public var weight: Double
        /// What it stands for, the form asked for first.
        public var forms: [Form]
        /// Words that begin alike, which help a little where any word is enough.
        public var relatives: [Form]
        /// Words that it is made of, a compound's, which help so, too.
        public var parts: [Form]
        /// Such words that were left out since there were too many.
        public var omittedRelatives: Int
        /// Forms that were left out since there were too many.
        public var omittedForms: Int
        /// Whether not all that it may stand for was looked at: the query has too many words, or the index
        /// too many that begin as an unknown one.
        public var isCut: Bool

        private enum CodingKeys: String, CodingKey {
            case text
            case field
            case kind
            case weight
            case forms
            case relatives
            case parts
            case omittedRelatives = "omitted_relatives"
            case omittedForms = "omitted_forms"
            case isCut = "cut"
        }
    }

    /// The items in the order typed.
    public var items: [Item]

    /// What articles must not hold, in the order typed.
    public var excluded: [Item]

    /// Words of the best articles that help others, with the articles that hold them.
    public var related: [Form]

    init(_ items: [QueryItem], excluded: [QueryItem], _ feedback: Feedback?) {
        self.items = items.map(Item.init)
        self.excluded = excluded.map(Item.init)
        related = (feedback?.list ?? []).map {
            Form(text: $0.form, articles: $0.frequency, rule: "in the best articles")
        }
    }
}

extension QueryExplanation.Item {
    fileprivate init(_ item: QueryItem) {
        text = item.label
        field = item.field == Schema.text ? "text" : item.field.name
        kind = item.isFunctionWord ? "function word" : item.isPhrase ? "phrase" : "word"
        weight = item.weight
        forms = item.variants.map(QueryExplanation.Form.init)
        relatives = item.relatives.map(QueryExplanation.Form.init)
        parts = item.parts.flatMap(\.self).map(QueryExplanation.Form.init)
        omittedRelatives = item.omittedRelatives
        omittedForms = item.omittedVariants
        isCut = item.isCut
    }
}

extension QueryExplanation.Form {
    fileprivate init(_ variant: QueryItem.Variant) {
        self.init(
            text: variant.forms.joined(separator: " "), articles: variant.frequency,
            rule: variant.rule)
    }
}
