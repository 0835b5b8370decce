import Jostar

/// Says why nothing may have been found.
struct HintAtNothing {
    let session: SearchSession
    let filters: FilterOptions

    /// Notes on standard error; the first thing that is likely.
    func say(about response: SearchResponse) throws(JostarError) {
        let unknown = try session.unknownOutlets(among: filters.outlet)
        if let name = unknown.first {
            Diagnostics.note(
                "no outlet is called “\(name)”; `jostar facets` lists those that are there")
        } else if response.query.contains("\"") {
            Diagnostics.note("a phrase in quotes is taken word for word; try it without them")
        } else if !filters.filters.isEmpty {
            Diagnostics.note("nothing matches within these filters; try without some of them")
        }
    }
}
