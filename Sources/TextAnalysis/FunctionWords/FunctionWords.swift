/// The words of some languages that carry no content in a question.
///
/// Question words, articles, prepositions, conjunctions, pronouns, and forms of be, have, do and the
/// modal verbs: `wie viele Menschen wurden …` → `wie`, `viele`, `wurden`. Question words are rare in
/// news, so the statistics of an index don't give them away. Negations, `without` among them, and
/// numbers are content.
/// An index may hold several languages, so a word that another one commonly writes for something
/// of content is mostly left out; each table says which.
///
/// A table is split into words once for the process, when one of its languages is first asked for;
/// asking is a look-up for each language.
///
/// Source: the closed word classes of each language's grammar, chosen by hand. The Snowball stop
/// lists (snowballstem.org) are wider: they hold negations and verbs of content as well.
public struct FunctionWords: Sendable {
    private let tables: [FunctionWordTable]

    /// The function words of all of some languages.
    ///
    /// Languages are BCP 47 codes of which the primary subtag counts: `zh-Hant` → `zh`. One without a
    /// table adds nothing.
    public init(languages: [String]) {
        tables = Set(languages.map(Self.primarySubtag)).flatMap(FunctionWordTable.tables(of:))
    }

    /// Whether a folded form, as an `Analyzer` gives it, is one of them.
    public func contains(_ form: String) -> Bool {
        var form = form
        return form.withUTF8 { form in tables.contains { $0.forms.contains(form) } }
    }

    private static func primarySubtag(_ language: String) -> String {
        language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    }
}
