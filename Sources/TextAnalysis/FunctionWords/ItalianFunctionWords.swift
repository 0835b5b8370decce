/// The function words of Italian.
///
/// Left out for English: `un` (the organisation), `era`, `fare`, `ai`; `prima` and `stato` have content of
/// their own.
extension FunctionWordTable {
    static let italian = Self(
        words: """
            che chi cosa cos'e qual quale quali quando dove dov'e come com'e perche quanto quanta
            quanti quante cui
            il lo la i gli le una uno un'altra
            di a da in con su per tra fra del dello della dei degli delle al allo alla agli alle
            dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui
            sugli sulle
            e ed o ma se anche poiche mentre dopo durante verso contro presso
            io tu lui lei noi voi loro ti ci vi si ne nostro vostro
            questo questa questi queste quello quella quelli quelle quel c'e
            sono erano essere stata fu furono sia sara siano
            ha hanno aveva avevano avere puo possono deve devono fatto
            """)
}
