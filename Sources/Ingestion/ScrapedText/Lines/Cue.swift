/// What part of a page a line says that it belongs to.
struct Cue: Equatable {
    enum Kind: String {
        case share = "share links"
        case login = "log-in form"
        case comments = "comment form"
        case related = "related headlines"
        case readMore = "link to further reading"
        case newsletter = "newsletter form"
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

/// A line's words as cue phrases are compared with them.
struct CueWords {
    /// Small letters; Arabic yeh and kaf in their Persian forms, joiners as spaces.
    let words: [String]
    let joined: String
    /// Numbers left out.
    let withoutNumbers: [String]
    /// The index after which a colon or bar stands, if one does before the end.
    let labelEnd: Int?

    init(_ text: String) {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        var labelEnd: Int?
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x27, 0x2019, 0x2BC: continue
            case 0x64A, 0x649: word.append("\u{6CC}")
            case 0x643: word.append("\u{6A9}")
            case 0x640, 0x64B...0x652: continue
            default:
                if scalar.decimalDigit != nil || (scalar.isWordPart && scalar.value != 0x200C) {
                    word.append(scalar)
                    continue
                }
                if !word.isEmpty {
                    words.append(String(word).lowercased())
                    word = String.UnicodeScalarView()
                }
                let isLabelEnd = ":|\u{FF1A}\u{BB}>".unicodeScalars.contains(scalar)
                if isLabelEnd, labelEnd == nil, !words.isEmpty { labelEnd = words.count }
            }
        }
        if !word.isEmpty { words.append(String(word).lowercased()) }
        self.words = words
        self.labelEnd = labelEnd
        joined = words.joined(separator: " ")
        withoutNumbers = words.filter { word in
            !word.unicodeScalars.allSatisfy { $0.decimalDigit != nil }
        }
    }
}
