import Xapian

/// One compilation: gathers the items on the way.
struct Compilation {
    let match: MatchMode
    /// Whether words that begin alike help.
    private let hasRelatives: Bool
    private(set) var items: [QueryItem] = []
    private var excluded: [QueryItem] = []
    /// Negations around what is being compiled.
    private var negations = 0
    /// Items by their exact form, so that a word asked for twice is one item.
    private var places: [[String]: [Int]] = [:]

    init(match: MatchMode, hasRelatives: Bool) {
        self.match = match
        self.hasRelatives = hasRelatives && match == .any
    }

    private var isAny: Bool { match == .any }

    /// The query of the topmost node; nothing where it has no word.
    mutating func run(
        _ node: QueryNode, _ builder: inout ItemBuilder, _ database: borrowing Database
    ) throws(XapianError) -> CompiledQuery? {
        var nodes = [node]
        if case .all(let inner) = node { nodes = inner }
        let parts = try parts(ofAll: nodes, isWanted: true, &builder, database)
        guard !parts.isEmpty || !items.isEmpty else { return nil }
        let words = parts.wanted.isEmpty ? parts.helpful : parts.wanted
        return CompiledQuery(
            query: parts.isEmpty ? .nothing : parts.query(isAny ? Query.or : Query.and),
            loosest: isAny ? parts.withFunctionWords?.query(Query.or) : nil,
            wanted: words.isEmpty ? .all : .and(words),
            canBeWidened: !isAny && (parts.units > 1 || words.count > 1), items: items,
            excluded: excluded)
    }

    private mutating func parts(
        ofAll nodes: [QueryNode], isWanted: Bool, _ builder: inout ItemBuilder,
        _ database: borrowing Database
    ) throws(XapianError) -> QueryParts {
        var parts = QueryParts()
        var chain = WordChain(isAny: isAny)
        var kind = KindAskedFor(builder.determiners)
        for node in builder.isExact ? nodes : ApartNumbers.joined(nodes) {
            if case .word(let leaf) = node {
                var words = try builder.items(
                    ofWord: leaf, isExact: false, apart: isAny, database)
                if !isWanted { words = QueryItem.excluded(words) }
                kind.weigh(&words)
                if hasRelatives, isWanted { try builder.relate(&words, database) }
                let pairs = try builder.pairs(of: leaf, database)
                if !pairs.isEmpty, words.count > 0 {
                    chain.end(&parts)
                    for item in words { note(item, isWanted) }
                    parts.add(spaceless: words, pairs: pairs, isAny: isAny && isWanted)
                    continue
                }
                for item in words {
                    let joined = try chain.last.map { last throws(XapianError) in
                        try builder.item(joining: last, item, database)
                    }
                    note(item, isWanted)
                    if let joined = joined ?? nil { note(joined, isWanted) }
                    chain.append(item, joined: joined ?? nil, to: &parts)
                }
                continue
            }
            chain.end(&parts)
            switch node {
            case .not(let inner):
                if let query = try query(excluding: inner, &builder, database) {
                    parts.unwanted.append(query)
                }
            case .keyword(let leaf):
                parts.needed.append(try builder.keyword(leaf, database))
            default:
                if let query = try query(of: node, isWanted: isWanted, &builder, database) {
                    parts.wanted.append(query)
                    parts.units += 1
                }
            }
        }
        chain.end(&parts)
        return parts
    }

    private mutating func query(
        of node: QueryNode, isWanted: Bool, _ builder: inout ItemBuilder,
        _ database: borrowing Database
    ) throws(XapianError) -> Query? {
        switch node {
        case .all(let nodes):
            let parts = try parts(ofAll: nodes, isWanted: isWanted, &builder, database)
            return parts.isEmpty ? nil : parts.query(Query.and)
        case .any(let nodes):
            var queries: [Query] = []
            for node in nodes {
                if let query = try query(of: node, isWanted: isWanted, &builder, database) {
                    queries.append(query)
                }
            }
            return queries.isEmpty ? nil : queries.count == 1 ? queries[0] : .or(queries)
        case .not(let inner):
            return try query(excluding: inner, &builder, database).map { .andNot(.all, $0) }
        case .word(let leaf):
            let words = all(
                try builder.items(ofWord: leaf, isExact: false, apart: false, database), isWanted)
            // What a word is found by, it is excluded by, too.
            let pairs = isWanted ? [] : try builder.pairs(of: leaf, database)
            guard let words, !pairs.isEmpty else { return words }
            return .or([words, pairs.count == 1 ? pairs[0] : .and(pairs)])
        case .exact(let leaf):
            return all(
                try builder.items(ofWord: leaf, isExact: true, apart: false, database), isWanted)
        case .phrase(let leaf):
            return try builder.item(ofPhrase: leaf, database).flatMap { all([$0], isWanted) }
        case .prefix(let leaf):
            return try builder.item(ofPrefix: leaf, database).flatMap { all([$0], isWanted) }
        case .keyword(let leaf):
            return try builder.keyword(leaf, database)
        }
    }

    private mutating func query(
        excluding node: QueryNode, _ builder: inout ItemBuilder, _ database: borrowing Database
    ) throws(XapianError) -> Query? {
        negations += 1
        defer { negations -= 1 }
        return try query(of: node, isWanted: false, &builder, database)
    }

    private mutating func all(_ found: [QueryItem], _ isWanted: Bool) -> Query? {
        let items = isWanted ? found : QueryItem.excluded(found)
        for item in items { note(item, isWanted) }
        let queries = items.map(\.query)
        return queries.isEmpty ? nil : queries.count == 1 ? queries[0] : .and(queries)
    }

    private mutating func note(_ item: QueryItem, _ isWanted: Bool) {
        guard isWanted else {
            // What is taken out of what is excluded isn't.
            if !negations.isMultiple(of: 2), !excluded.contains(where: item.asksForSame) {
                excluded.append(item)
            }
            return
        }
        let key = item.variants.first?.forms ?? []
        let same = places[key, default: []].contains { items[$0].asksForSame(as: item) }
        guard !same else { return }
        places[key, default: []].append(items.count)
        items.append(item)
    }
}
