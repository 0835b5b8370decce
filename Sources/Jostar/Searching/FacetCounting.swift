import Schema
import Xapian

/// Turns counts of values into facets with "unknown" as a value of its own.
enum FacetCounting {
    private static let fields = [Schema.outlet, Schema.month, Schema.language]

    static var slots: [ValueSlot] { fields.compactMap(\.slot) }

    /// The names of outlets in a match set, as they are spelled.
    static func outlets(of matches: MatchSet) -> [String] {
        let found = matches.facets.first { $0.slot == Schema.outlet.slot }
        return found?.values.map { String(decoding: $0.bytes, as: UTF8.self) } ?? []
    }

    /// The facets of a match set that was checked to its end, so that they are exact.
    ///
    /// Outlets whose names have one key are one, shown as most of its articles spell it: what the
    /// filter takes for one outlet is counted as one.
    static func facets(
        of matches: MatchSet, total: Int, outletKeys: [String: String]
    ) -> Facets {
        func counts(_ field: Field) -> [Facets.Count] {
            let found = matches.facets.first { $0.slot == field.slot }
            var counts: [Facets.Count] = []
            var unknown = total
            for value in found?.values ?? [] {
                let name = String(decoding: value.bytes, as: UTF8.self)
                counts.append(Facets.Count(value: name, count: value.count))
                unknown -= value.count
            }
            if field == Schema.outlet { counts = merged(counts, by: outletKeys) }
            counts.sort(by: field == Schema.month ? isEarlier : Facets.Count.isMoreFrequent)
            if unknown > 0 { counts.append(Facets.Count(value: nil, count: unknown)) }
            return counts
        }
        return Facets(
            outlets: counts(Schema.outlet), months: counts(Schema.month),
            languages: counts(Schema.language))
    }

    private static func merged(
        _ counts: [Facets.Count], by keys: [String: String]
    ) -> [Facets.Count] {
        var merged: [String: Facets.Count] = [:]
        // The most frequent spelling comes first and stays.
        for count in counts.sorted(by: Facets.Count.isMoreFrequent) {
            let name = keys[count.value ?? ""] ?? count.value ?? ""
            let known = merged[name]
            merged[name] = Facets.Count(
                value: known?.value ?? count.value, count: (known?.count ?? 0) + count.count)
        }
        return Array(merged.values)
    }

    private static func isEarlier(_ one: Facets.Count, _ other: Facets.Count) -> Bool {
        (one.value ?? "") < (other.value ?? "")
    }
}

extension Facets.Count {
    /// Whether one stands before another in a list by frequency; of equals by name.
    static func isMoreFrequent(_ one: Facets.Count, _ other: Facets.Count) -> Bool {
        (other.count, one.value ?? "") < (one.count, other.value ?? "")
    }
}
