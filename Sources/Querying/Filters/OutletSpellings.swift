import Schema
public import Xapian

/// Which keys of outlets stand for one outlet in an index: `the herald` and `herald` do.
public enum OutletSpellings {
    /// The keys under which the outlet with this key is found; the key itself where none is.
    ///
    /// Cost: two look-ups.
    public static func keys(
        of key: String, _ database: borrowing Database
    ) throws(XapianError) -> [String] {
        let bare = OutletKey.withoutArticle(key)
        let withArticle = OutletKey.article + bare
        guard OutletKey.withoutArticle(withArticle) == bare else { return [key] }
        let keys = [bare, withArticle]
        let counts = try database.termFrequencies(keys.map(term))
        let held = zip(keys, counts).filter { $1 > 0 }.map(\.0)
        return held.isEmpty ? [key] : held
    }

    private static func term(_ key: String) -> Term {
        Term(bytes: TermKey.bytes(prefix: Schema.outlet.prefix, key))
    }
}
