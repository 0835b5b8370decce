internal import Articles

/// What a line of a page is, and why it was taken for that.
struct LineRole: Equatable {
    var kind: PassageKind
    var reason: String

    init(_ kind: PassageKind, _ reason: String) {
        self.kind = kind
        self.reason = reason
    }

    /// Furniture, with the reason that its cue gives; a caption that says something is text.
    static func furniture(_ line: PageLine, or reason: String) -> LineRole {
        let isCaption = line.cue?.kind == .caption && line.shape.words >= shortestCaption
        return LineRole(
            isCaption ? .caption : .boilerplate, line.cue?.kind.rawValue ?? reason)
    }

    /// Words below which a caption only names its photographer.
    private static let shortestCaption = 6
}
