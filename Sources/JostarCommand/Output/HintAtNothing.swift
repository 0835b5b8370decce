import Jostar

/// Says why nothing may have been found.
struct HintAtNothing {
    let session: SearchSession
    let filters: FilterOptions

    private static let fields: Set<Substring> = ["outlet:", "language:", "title:", "author:"]

    /// Notes on standard error; the first thing that is likely.
    func say(about response: SearchResponse) throws(JostarError) {
        let unknown = try session.unknownOutlets(among: filters.outlet)
        if let name = unknown.first {
            Diagnostics.note(
                "no outlet is called “\(name)”; `jostar facets` lists those that are there")
        } else if let bare = response.query.split(whereSeparator: \.isWhitespace)
            .first(where: { Self.fields.contains($0) })
        {
            Diagnostics.note(
                "“\(bare)” was taken for a word, since no value stands right behind it; write "
                    + "\(bare)NAME or \(bare)\"TWO WORDS\"")
        } else if response.query.contains("\"") {
            Diagnostics.note("a phrase in quotes is taken word for word; try it without them")
        } else if !filters.filters.isEmpty {
            Diagnostics.note("nothing matches within these filters; try without some of them")
        }
    }
}
