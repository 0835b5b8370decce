internal import Articles

/// What a line of a page is, and why it was taken for that.
struct LineRole: Equatable {
    var kind: PassageKind
    var reason: String

    init(_ kind: PassageKind, _ reason: String) {
        self.kind = kind
        self.reason = reason
    }

    /// Furniture, with the reason that its cue gives.
    static func furniture(_ line: PageLine, or reason: String) -> LineRole {
        LineRole(.boilerplate, line.cue?.kind.rawValue ?? reason)
    }
}
