internal import CHTML

/// Which elements of a page are no part of any article, and why.
struct PageZones {
    /// By node: a reason of `reasons`, 0 for none; what is inside a zone has its number.
    private(set) var numbers: [UInt8]
    /// By node: what its own class and id say.
    private(set) var hints: [ZoneHint]
    /// Weight of prose up to each node (`PageWeights.text`), counted without links.
    private let document: HTMLDocument
    private(set) var reasons: [String] = [""]

    init(_ document: HTMLDocument, weights: PageWeights) {
        self.document = document
        numbers = Array(repeating: 0, count: document.count)
        hints = Array(repeating: [], count: document.count)
        document.attributeText.withUnsafeBufferPointer { mark(weights, $0) }
    }

    private mutating func mark(
        _ weights: PageWeights, _ attributeText: UnsafeBufferPointer<UInt8>
    ) {
        let total = weights.prose(in: 0..<document.count)
        for node in 1..<max(1, document.count) {
            let tag = document.tag(node)
            let inherited = numbers[document.parent(of: node)]
            if inherited != 0 {
                numbers[node] = inherited
                continue
            }
            guard tag != .text else { continue }
            let hint = readHints(node, tag, attributeText)
            hints[node] = hint
            guard let reason = reason(node, tag, hint) else { continue }
            let isSure = Self.isSilent(tag)
            let range = node..<document.end(of: node)
            let prose = weights.prose(in: range)
            // A part that holds most of what can be read isn't furniture, whatever it's called; the
            // notice about cookies may be longer than a short article, but has no headline.
            let isConsent = hint.contains(.consent) && document.first(.h1, in: node) == nil
            if !isSure, prose * 10 > total * (isConsent ? 8 : 4) { continue }
            let furniture = hint.intersection(.furniture)
            // `paywall` names the notice, and just as often the text behind it.
            if furniture == .paywall, prose * 20 > total * 3 { continue }
            if !isSure, tag != .footer, tag != .aside, furniture.isSubset(of: .linking),
                !furniture.isEmpty,
                prose >= 60, weights.links(in: range) * 12 < prose
            {
                continue
            }
            numbers[node] = number(of: reason)
        }
    }

    /// Why a node is no part of the article; nothing where nothing says so.
    func reason(of node: Int) -> String? {
        numbers[node] == 0 ? nil : reasons[Int(numbers[node])]
    }

    private mutating func number(of reason: String) -> UInt8 {
        if let index = reasons.firstIndex(of: reason) { return UInt8(index) }
        guard reasons.count < 255 else { return 1 }
        reasons.append(reason)
        return UInt8(reasons.count - 1)
    }

    private func readHints(
        _ node: Int, _ tag: HTMLTag, _ attributeText: UnsafeBufferPointer<UInt8>
    ) -> ZoneHint {
        var hint: ZoneHint = []
        let first = Int(document.nodes[node].attributes)
        for index in first..<(first + Int(document.nodes[node].attribute_count)) {
            let attribute = document.attributes[index]
            let value = UnsafeBufferPointer(rebasing: attributeText[attribute.value.bounds])
            switch HTMLAttribute(rawValue: attribute.key) {
            case .class:
                hint.formUnion(ZoneHints.hint(of: value))
                if Self.hides(value) { hint.insert(.hidden) }
            case .id:
                hint.formUnion(ZoneHints.hint(of: value))
            case .itemprop:
                if value.elementsEqual("articleBody".utf8) { hint.formUnion(Self.articleBody) }
            case .hidden: hint.insert(.hidden)
            case .ariaHidden: if value.elementsEqual("true".utf8) { hint.insert(.hidden) }
            case .style: if Self.isHiding(value) { hint.insert(.hidden) }
            case .role:
                if Self.silentRoles.contains(WordHash(value)) { hint.insert(.navigation) }
            default: break
            }
        }
        return hint
    }

    static let articleBody: ZoneHint = [.article, .text]

    private static let silentRoles = WordTable(
        [
            "navigation", "banner", "contentinfo", "search", "menu", "menubar", "dialog",
            "alertdialog", "complementary", "toolbar", "tablist",
        ] as [String])

    /// Whether one of the classes hides by its very name; `hidden-xs` hides from some only.
    private static func hides(_ classes: UnsafeBufferPointer<UInt8>) -> Bool {
        var name = WordHash()
        for byte in classes {
            if byte == 32 {
                if hiding.contains(name) { return true }
                name = WordHash()
            } else {
                name.add(byte)
            }
        }
        return hiding.contains(name)
    }

    private static let hiding = WordTable(
        [
            "hidden", "hide", "is-hidden", "visually-hidden", "visuallyhidden", "sr-only",
            "noprint",
            "screen-reader-text", "screenreader", "invisible", "offscreen", "u-hidden", "d-none",
            "element-invisible", "is-visually-hidden", "screen-reader-only", "no-print",
        ] as [String])

    private static func isHiding(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
        let text = String(decoding: style, as: UTF8.self).lowercased().filter { $0 != " " }
        return text.contains(ascii: "display:none") || text.contains(ascii: "visibility:hidden")
    }

    /// Elements that never hold text of an article.
    private static func isSilent(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .head, .nav, .select, .button, .option, .textarea, .template, .object, .noframes,
            .audio, .video, .dialog, .canvas, .math, .label, .input, .optgroup, .iframe, .menu:
            true
        default: false
        }
    }

    private func reason(_ node: Int, _ tag: HTMLTag, _ hint: ZoneHint) -> String? {
        if tag == .html || tag == .body { return nil }
        switch tag {
        case .head: return "head of the page"
        case .nav, .menu: return "navigation"
        case .footer: return "page footer"
        case .aside: return "aside"
        case .select, .button, .option, .textarea, .label, .fieldset: return "form"
        case .template, .object, .noframes, .audio, .video, .dialog, .canvas, .iframe:
            return "not shown as text"
        case .form: return hint.isSuperset(of: Self.articleBody) ? nil : "form"
        default: break
        }
        if hint.contains(.hidden) { return "hidden" }
        let furniture = hint.intersection(.furniture)
        guard !furniture.isEmpty else { return nil }
        switch tag {
        case .main, .h1: return nil
        case .h2, .h3, .h4, .h5, .h6:
            if furniture.isDisjoint(with: [.related, .share, .comments, .newsletter]) {
                return nil
            }
        case .article:
            if furniture.isDisjoint(with: [.related, .comments, .advertisement]) { return nil }
        case .p:
            if furniture.isDisjoint(with: [
                .share, .related, .comments, .newsletter, .tags, .byline, .date, .advertisement,
            ]) {
                return nil
            }
        default: break
        }
        // `article-body`, `post-content`: the text itself, whatever else the class says.
        if hint.isSuperset(of: Self.articleBody),
            furniture.isDisjoint(with: [
                .comments, .related, .share, .footer, .tags, .navigation, .byline, .date,
            ])
        {
            return nil
        }
        return furniture.reason
    }
}
