extension HTMLTag {
    /// Whether the element stands on lines of its own, so that words beside it aren't joined to it.
    var breaksLine: Bool {
        switch self {
        case .text, .a, .abbr, .acronym, .b, .big, .cite, .code, .del, .dfn, .em, .font, .i, .ins,
            .kbd, .mark, .nobr, .q, .rp, .rt, .ruby, .s, .samp, .small, .span, .strike, .strong,
            .sub, .sup, .time, .tt, .u, .var, .wbr, .label:
            false
        default: true
        }
    }

    /// Whether the element is a picture or a player amid text.
    var isPicture: Bool { self == .img || self == .picture || self == .source || self == .ampImg }
}
