/// What the linked data of a page (JSON-LD with the words of schema.org) says of its article.
struct LinkedData {
    /// A person or organisation named.
    struct Name {
        let name: String
        let isOrganization: Bool
    }

    var headline: String?
    var authors: [Name] = []
    var published: String?
    var created: String?
    var modified: String?
    var section: [String] = []
    var keywords: [String] = []
    var description: String?
    var url: String?
    var language: String?
    var publisher: String?
    /// The name of the `WebSite` that the page is part of.
    var site: String?
    /// Where the article was first published, where that is another place.
    var basedOn: String?
    /// Whether an article was found, not only a page or video.
    var isArticle = false

    /// Reads all blocks of a page; `isAbout` tells an address or a headline that is the page's own.
    ///
    /// Of several articles the one that is about the page counts, else the first; those in lists are
    /// teasers and never count.
    init(blocks: [String], isAbout: (String) -> Bool) {
        let values = blocks.flatMap { LenientJSON.values(in: $0) }
        guard !values.isEmpty else { return }
        var graph = LinkedGraph()
        for value in values { graph.add(value) }
        let articles = graph.objects.filter { $0.rank == .article }
        let own = articles.filter { object in
            ([object.address] + [object.text("headline")]).contains { $0.map(isAbout) == true }
        }
        let dated = articles.first { $0["datePublished"] != nil && $0["headline"] != nil }
        // Several articles and none of them this page: they are teasers.
        let lone = Set(articles.compactMap { $0.text("headline") }).count <= 1 ? dated : nil
        if let main = own.max(by: { $0.members.count < $1.members.count }) ?? lone ?? dated
            ?? articles.first
        {
            isArticle = true
            read(main, in: graph)
        }
        for other in graph.objects where other.rank == .page {
            if !isArticle || published == nil { read(other, in: graph) }
        }
        for object in graph.objects where object.types.contains("WebSite") {
            site = site ?? object.text("name")
        }
    }

    /// Takes what isn't known yet from an object.
    private mutating func read(_ object: LinkedObject, in graph: LinkedGraph) {
        headline = headline ?? object.text("headline") ?? (isArticle ? object.text("name") : nil)
        published = published ?? object.text("datePublished")
        created = created ?? object.text("dateCreated")
        modified = modified ?? object.text("dateModified")
        description = description ?? object.text("description")
        language = language ?? object.text("inLanguage") ?? object.name("inLanguage", graph)
        url = url ?? object.address
        if section.isEmpty { section = object.texts("articleSection") }
        if keywords.isEmpty { keywords = object.texts("keywords") }
        if authors.isEmpty {
            let named = object.names("author", graph)
            authors = named.isEmpty ? object.names("creator", graph) : named
        }
        publisher =
            publisher ?? object.name("publisher", graph) ?? object.name("sourceOrganization", graph)
        basedOn = basedOn ?? object.text("isBasedOn")
    }
}

/// An object of linked data.
struct LinkedObject {
    enum Rank { case article, page, other }

    let members: [String: JSONValue]
    let types: [String]

    init(_ members: [String: JSONValue]) {
        self.members = members
        types = Self.strings(members["@type"]).map { type in
            String(type.split(whereSeparator: { $0 == "/" || $0 == ":" || $0 == "#" }).last ?? "")
        }
    }

    subscript(key: String) -> JSONValue? { members[key] }

    var rank: Rank {
        if types.contains(where: Self.isArticle) { return .article }
        return types.contains { Self.pages.contains($0) } ? .page : .other
    }

    private static func isArticle(_ type: String) -> Bool {
        type.hasSuffix("Article") || type.hasSuffix("Posting") || articles.contains(type)
    }

    private static let articles: Set<String> = [
        "Report", "Recipe", "Reportage", "CreativeWork", "Review", "ReviewNewsArticle",
    ]
    private static let pages: Set<String> = [
        "WebPage", "ItemPage", "VideoObject", "PodcastEpisode", "Episode", "AudioObject",
        "MedicalWebPage", "HowTo", "FAQPage", "AboutPage", "Chapter",
    ]

    /// Its own web address.
    var address: String? {
        if let url = text("url") { return url }
        switch members["mainEntityOfPage"] {
        case .string(let text): return text
        case .object(let page):
            return LinkedObject(page).text("@id") ?? LinkedObject(page).text("url")
        default: return text("@id")
        }
    }

    /// A text on one line, its entities decoded.
    func text(_ key: String) -> String? { Self.strings(members[key]).first }

    /// Texts, those with commas or semicolons between cut apart.
    func texts(_ key: String) -> [String] {
        let all = Self.strings(members[key])
        guard all.count == 1, let only = all.first else { return all }
        return only.split { $0 == "," || $0 == ";" }.map(\.trimmed).filter { !$0.isEmpty }
    }

    /// The names of persons or organisations under a key.
    func names(_ key: String, _ graph: LinkedGraph) -> [LinkedData.Name] {
        Self.names(members[key], graph, depth: 0)
    }

    func name(_ key: String, _ graph: LinkedGraph) -> String? { names(key, graph).first?.name }

    private static func names(
        _ value: JSONValue?, _ graph: LinkedGraph, depth: Int
    ) -> [LinkedData.Name] {
        guard depth < 4 else { return [] }
        switch value {
        case .string(let text):
            let clean = EntityText.line(text)
            return clean.isEmpty ? [] : [.init(name: clean, isOrganization: false)]
        case .array(let values):
            return values.prefix(40).flatMap { names($0, graph, depth: depth + 1) }
        case .object(let members):
            let object = LinkedObject(members)
            let isOrganization = object.types.contains {
                $0.hasSuffix("Organization") || $0 == "Corporation" || $0 == "WebSite"
            }
            let found = strings(members["name"])
            if found.isEmpty, let id = object.text("@id"), let other = graph.byID[id],
                other["name"] != nil
            {
                return names(.object(other.members), graph, depth: depth + 1)
            }
            return found.map { .init(name: $0, isOrganization: isOrganization) }
        default: return []
        }
    }

    private static func strings(_ value: JSONValue?) -> [String] {
        switch value {
        case .string(let text):
            let clean = EntityText.line(text)
            return clean.isEmpty ? [] : [clean]
        case .number(let text): return [text]
        case .array(let values): return values.prefix(60).flatMap { strings($0) }
        case .object(let members):
            // {"@value": "…", "@language": "…"}, or a term with a name.
            return strings(members["@value"] ?? members["name"])
        default: return []
        }
    }
}

/// The objects of all blocks that may be the page's own, and all that can be referred to.
struct LinkedGraph {
    private(set) var objects: [LinkedObject] = []
    private(set) var byID: [String: LinkedObject] = [:]
    private static let most = 400

    /// Adds a value of the top level.
    mutating func add(_ value: JSONValue, depth: Int = 0) {
        guard depth < 8, objects.count < Self.most else { return }
        switch value {
        case .array(let values): for each in values { add(each, depth: depth + 1) }
        case .object(let members):
            let object = LinkedObject(members)
            objects.append(object)
            for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let inner = members[key] { add(inner, depth: depth + 1) }
            }
            note(value, depth: 0)
        default: break
        }
    }

    /// Keeps every object that has an identifier and says something.
    private mutating func note(_ value: JSONValue, depth: Int) {
        guard depth < 8, byID.count < Self.most else { return }
        switch value {
        case .array(let values): for each in values { note(each, depth: depth + 1) }
        case .object(let members):
            if case .string(let id)? = members["@id"], members["name"] != nil, byID[id] == nil {
                byID[id] = LinkedObject(members)
            }
            for inner in members.values { note(inner, depth: depth + 1) }
        default: break
        }
    }
}
