import Articles
import Schema
import TextAnalysis

/// The keywords under which an outlet is found.
enum OutletKeys {
    /// The folded name, the folded masthead, and each part of a masthead of several names.
    ///
    /// `afgazad.com`, `افغانستان آزاد – آزاد افغانستان` → those two, `افغانستان ازاد`, and
    /// `ازاد افغانستان`.
    static func all(of outlet: Outlet, analyzer: inout Analyzer) -> [String] {
        var keys = [OutletKey.key(of: outlet.name, analyzer: &analyzer)]
        if let masthead = outlet.masthead {
            keys.append(OutletKey.key(of: masthead, analyzer: &analyzer))
            for part in masthead.split(whereSeparator: separators.contains) {
                keys.append(OutletKey.key(of: String(part), analyzer: &analyzer))
            }
        }
        var seen: Set<String> = [""]
        return keys.filter { seen.insert($0).inserted }
    }

    private static let separators: Set<Character> = ["\u{2013}", "\u{2014}", "|", "\u{00B7}"]
}
