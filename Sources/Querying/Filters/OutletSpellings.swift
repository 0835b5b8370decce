import Schema
public import Xapian

/// Which keys of outlets stand for one outlet in an index: `the herald` and `herald` do.
///
/// Names that differ in their leading article are one, unless the index holds the same word under
/// several articles: beside `Die Presse` and `La Presse`, `Presse` is neither.
public enum OutletSpellings {
    /// The keys under which the outlet with this key is found.
    ///
    /// Of outlets that differ in their article, the one that was named; all of them where the name
    /// says no article and none is called so.
    ///
    /// Cost: one look-up an article (`OutletKey.articles`).
    public static func keys(
        of key: String, _ database: borrowing Database
    ) throws(XapianError) -> [String] {
        let rest = OutletKey.parts(of: key).rest
        let held = try held(rest, database)
        let bare = held.bare ? [rest] : []
        if held.withArticle.isEmpty { return held.bare ? bare : [key] }
        if held.withArticle.count == 1, key == rest || held.withArticle == [key] {
            return bare + held.withArticle
        }
        return key == rest && !held.bare ? held.withArticle : [key]
    }

    /// For each key the one that stands for its outlet, the same for all of an outlet.
    ///
    /// Cost: look-ups only for keys that differ in their article.
    public static func representatives(
        of keys: Set<String>, _ database: borrowing Database
    ) throws(XapianError) -> [String: String] {
        var representatives: [String: String] = [:]
        for (rest, group) in Dictionary(grouping: keys, by: { OutletKey.parts(of: $0).rest }) {
            let isOne =
                if group.count > 1 { try held(rest, database).withArticle.count <= 1 } else { true }
            for key in group { representatives[key] = isOne ? rest : key }
        }
        return representatives
    }

    private static func held(
        _ rest: String, _ database: borrowing Database
    ) throws(XapianError) -> (bare: Bool, withArticle: [String]) {
        guard OutletKey.parts(of: "the " + rest).article != nil else {
            return (try database.termFrequency(term(rest)) > 0, [])
        }
        let keys = [rest] + OutletKey.articles.map { $0 + " " + rest }
        let counts = try database.termFrequencies(keys.map(term))
        let held = zip(keys, counts).filter { $1 > 0 }.map(\.0)
        return (held.first == rest, held.filter { $0 != rest })
    }

    private static func term(_ key: String) -> Term {
        Term(bytes: TermKey.bytes(prefix: Schema.outlet.prefix, key))
    }
}
