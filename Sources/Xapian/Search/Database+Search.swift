internal import CXapianShim

extension Database {
    /// Runs a search.
    ///
    /// One crossing into C++ and back, whatever is asked for; the result needs the database no
    /// longer. Throws `.databaseModified` if a writer kept getting in the way, `.wildcard` for a
    /// wildcard that stands for too many terms, `.unimplemented` for a phrase of anything but
    /// terms, and in a database of `BulkWriter` for words that needn't stand side by side.
    public borrowing func search(_ request: SearchRequest) throws(XapianError) -> MatchSet {
        let query = try CompiledQuery(request.query)
        var terms = ByteArena()
        let slices = request.positionTerms.map { terms.append($0.bytes) }
        let places = slices.indices
        guard
            request.positionGroups.isEmpty
                || request.positionGroups.count == slices.count
                    && request.positionGroups.allSatisfy(places.contains)
        else {
            throw XapianError(
                code: .invalidArgument, message: "not every term has a group", operation: "search",
                path: path)
        }
        let groups = request.positionGroups.map { UInt32(clamping: $0) }
        let result = try make("search", path: path) { error in
            query.withCQuery { query in
                request.facetSlots.withUnsafeBufferPointer { facets in
                    request.valueSlots.withUnsafeBufferPointer { values in
                        slices.withUnsafeBufferPointer { slices in
                            terms.bytes.withCBytes { terms in
                                var lent = request.settings
                                lent.query = query
                                lent.facet_slots = facets.baseAddress
                                lent.facet_slot_count = facets.count
                                lent.value_slots = values.baseAddress
                                lent.value_slot_count = values.count
                                lent.term_arena = terms
                                lent.position_terms = slices.baseAddress
                                lent.position_term_count = slices.count
                                lent.position_group_count = request.positionLists
                                return groups.withUnsafeBufferPointer { groups in
                                    if !groups.isEmpty { lent.position_groups = groups.baseAddress }
                                    return hidden.withUnsafeBufferPointer { hidden in
                                        lent.hidden = hidden.baseAddress
                                        lent.hidden_count = hidden.count
                                        return cx_database_search(handle, &lent, error)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        defer { cx_match_set_free(result) }
        return MatchSet(
            result.pointee, values: request.valueSlots.count, terms: request.positionLists)
    }
}

extension SearchRequest {
    /// All that isn't an array.
    fileprivate var settings: cx_request {
        var settings = cx_request()
        settings.offset = UInt32(clamping: offset)
        settings.limit = UInt32(clamping: limit)
        settings.check_at_least = UInt32(clamping: checkAtLeast)
        settings.weighting = weighting.kind
        withUnsafeMutableBytes(of: &settings.parameters) { bytes in
            let doubles = bytes.assumingMemoryBound(to: Double.self)
            for (index, parameter) in weighting.parameters.enumerated() {
                doubles[index] = parameter
            }
        }
        settings.order = order.kind
        settings.order_slot = order.slot
        settings.descending = order.descending
        settings.newest_first = newestFirst
        settings.includes_data = includesData
        settings.includes_heads = includesHeads
        settings.collapse_slot = collapseSlot ?? UInt32.max
        settings.collapse_limit = UInt32(clamping: collapseLimit)
        settings.percent_cutoff = Int32(clamping: percentCutoff)
        settings.weight_cutoff = weightCutoff
        return settings
    }
}
