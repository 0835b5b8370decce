internal import CXapianShim

extension MatchSet {
    /// Copies a result that C owns.
    ///
    /// - Parameters:
    ///   - result: what the search gave.
    ///   - valueCount: how many slots were asked for.
    ///   - termCount: of how many terms, or groups of them, the positions were.
    init(_ result: cx_match_set, values valueCount: Int, terms termCount: Int) {
        let arena = result.arena
        let values = UnsafeBufferPointer(
            start: result.values, count: result.match_count * valueCount)
        let lists = UnsafeBufferPointer(
            start: result.position_lists, count: result.match_count * termCount)
        let found = UnsafeBufferPointer(start: result.matches, count: result.match_count)
        matches = found.enumerated().map { index, match in
            Match(
                documentID: match.document_id, weight: match.weight, percent: Int(match.percent),
                data: Array(match.data, of: arena), head: Array(match.head, of: arena),
                values: values[index * valueCount..<(index + 1) * valueCount]
                    .map { Array($0, of: arena) },
                positions: lists[index * termCount..<(index + 1) * termCount].map {
                    Array(numbers: $0, of: result.positions)
                },
                collapseCount: Int(match.collapse_count))
        }
        lowerBound = Int(result.lower_bound)
        estimated = Int(result.estimated)
        upperBound = Int(result.upper_bound)
        maximumWeight = result.maximum_possible
        attainedWeight = result.maximum_attained
        facets = UnsafeBufferPointer(start: result.facets, count: result.facet_count).map { facet in
            let counted = UnsafeBufferPointer(
                start: result.facet_values.map { $0 + facet.first_value }, count: facet.value_count)
            return FacetCounts(
                slot: facet.slot, checked: Int(facet.checked),
                values: counted.map {
                    FacetCounts.Value(bytes: Array($0.value, of: arena), count: Int($0.count))
                })
        }
    }
}

extension [UInt32] {
    fileprivate init(numbers slice: cx_slice, of numbers: UnsafePointer<UInt32>?) {
        guard let numbers, slice.length > 0 else {
            self = []
            return
        }
        self.init(UnsafeBufferPointer(start: numbers + slice.offset, count: slice.length))
    }
}
