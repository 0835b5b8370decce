/// What part of a page a line says that it belongs to.
struct Cue: Equatable {
    enum Kind: String {
        case share = "share links"
        case login = "log-in form"
        case comments = "comment form"
        case related = "related headlines"
        case readMore = "link to further reading"
        case newsletter = "newsletter form"
        case paywall = "paywall notice"
        case copyright = "copyright notice"
        case cookies = "cookie notice"
        case navigation = "navigation"
        case tools = "page tools"
        case credit = "picture credit"
        case caption = "picture caption"
        case tags = "tags"
        case advertisement = "advertisement"
        case legal = "legal notice"
        case form = "form field"
        case counts = "counts and numbers"
        case media = "player or gallery"
        case support = "appeal for support"
        case date = "date line"
    }

    let kind: Kind
    /// Whether it opens a part of the page that goes on to its end.
    let opensFooter: Bool
}

/// Where in a line a cue phrase has to stand.
enum CuePlace {
    /// It is all that the line says, numbers and punctuation apart.
    case whole
    /// The line starts with it, and isn't a long sentence.
    case start
    /// A colon, bar or the end of the line follows it.
    case label
    /// Anywhere in a line of up to 60 words.
    case within
}
