/// Gathers the marks of a page while somebody walks over its elements.
///
/// Takes the elements, texts and comments in the order of the document. Cost: one look at the names of each
/// element's classes; text is copied once. Nothing is decided here.
struct MarkCollector {
    /// The marks so far; complete after `finish`.
    private(set) var marks = PageMarks()

    /// An open element.
    private struct Frame {
        let tag: HTMLTag
        /// Article, header or open: where it would be without the parts that are foreign.
        let zone: PageZone
        /// The innermost part around it that isn't the article's.
        let part: Int
        var captures: [Capture] = []
        var isBlock = false
        var isLink = false
        var isAuthor = false
        var isPublisher = false
    }

    /// What becomes of the text of an element when it ends.
    private struct Capture {
        enum Kind {
            case title
            case heading(level: Int, isHeadline: Bool)
            case dated(DateCue, stamp: String?)
            case named(AuthorCue)
            case item(MetaRole.Fact)
        }
        let kind: Kind
        let start: Int
        let order: Int
        let before: String
    }

    private var frames: [Frame] = []
    private var text: [UInt8] = []
    private var lineStart = 0
    private var order = 0
    private var links = 0
    /// Where the line so far links to.
    private var lineLink: ArraySlice<UInt8>?
    private var skipped = 0
    private var hasTitle = false

    private static let mostLines = 3_000
    private static let longestLine = 300

    /// The parts of the page that aren't the article's, each with the one around it; the first is
    /// none.
    private var parts: [(outer: Int, zone: PageZone)] = [(0, .open)]

    private var zone: PageZone { frames.last?.zone ?? .open }
    private var part: Int { frames.last?.part ?? 0 }

    /// An element begins.
    mutating func open(_ tag: HTMLTag, _ element: HTMLElement) {
        if skipped > 0 {
            skipped += 1
            return
        }
        switch tag {
        case .template, .iframe, .noscript, .object, .select, .option, .button, .textarea, .rt, .rp:
            skipped = 1
            return
        case .html:
            marks.language = element.attribute(.lang) ?? element.attribute(.xmlLang)
        case .link:
            if element.attribute(.rel)?.lowercased() == "canonical" {
                marks.canonical = element.attribute(.href)
            }
        default: break
        }
        var names = ElementNames()
        if let value = element.bytes(.class) { names.add(value) }
        if let value = element.bytes(.id) { names.add(value) }
        if let value = element.bytes(.role) { names.add(value) }
        var inner = zone
        if tag == .article || tag == .main || names.ends.contains(.article) { inner = .article }
        if tag == .header, inner == .open { inner = .header }
        var innerPart = part
        if let foreign = names.startsForeign(tag, inArticle: zone == .article) {
            parts.append((part, foreign))
            innerPart = parts.count - 1
        }
        var frame = Frame(tag: tag, zone: inner, part: innerPart)
        frame.isBlock = ElementNames.isBlock(tag)
        if frame.isBlock { endLine() }
        frames.append(frame)
        if tag == .a, let link = element.bytes(.href) {
            frames[frames.count - 1].isLink = true
            links += 1
            openLink(link, element.bytes(.rel))
        }
        if tag == .meta { openMeta(element) }
        if element.has(.itemprop) || element.has(.property) { openProperties(tag, element) }
        openText(tag, names, element)
    }

    /// The innermost element ends.
    mutating func close() {
        if skipped > 0 {
            skipped -= 1
            return
        }
        guard let frame = frames.last else { return }
        for capture in frame.captures { finish(capture, frame) }
        frames.removeLast()
        if frame.isLink { links -= 1 }
        if frame.tag == .title, let start = frame.captures.first?.start {
            text.removeSubrange(start...)
            // A title that holds blocks has ended lines of its own.
            lineStart = min(lineStart, text.count)
        } else if frame.isBlock {
            endLine()
        }
    }

    /// Text within the innermost element.
    mutating func add(_ bytes: ArraySlice<UInt8>) {
        if skipped == 0 { text.append(contentsOf: bytes) }
    }

    /// A script, which stands nowhere on the page.
    mutating func addScript(_ bytes: ArraySlice<UInt8>, isLinkedData: Bool) {
        if isLinkedData {
            marks.linkedData.append(String(decoding: bytes, as: UTF8.self))
        } else {
            ScriptedDates.collect(from: bytes, into: &marks.scripted)
        }
    }

    /// A comment: programs that save pages note there what they saved.
    mutating func comment(_ comment: String) {
        guard comment.utf8.count < 2_000 else { return }
        if let note = SavedNote(comment) {
            marks.savedFrom = marks.savedFrom ?? note.address
            marks.saved = marks.saved ?? note.date
        }
    }

    /// The document ends.
    mutating func finish() {
        while !frames.isEmpty { close() }
        endLine()
        settleZones()
    }

    /// A part that holds the page's headline is the article's, whatever its names say.
    private mutating func settleZones() {
        var top = marks.headings.filter { $0.level == 1 }
        if top.isEmpty || top.count > 2, let title = marks.title {
            // Else the heading that the page's title starts with.
            let key = TextKey.key(title)
            top = marks.headings.filter { heading in
                heading.text.utf8.count >= 12 && key.hasPrefix(TextKey.key(heading.text))
            }
        }
        var own: Set<Int> = [0]
        if top.count <= 2 {
            for heading in top {
                var part = heading.part
                while own.insert(part).inserted { part = parts[part].outer }
            }
        }
        let zones = parts.indices.map { index -> PageZone? in
            var (part, worst) = (index, PageZone?.none)
            while part != 0 {
                if !own.contains(part) { worst = max(worst ?? .article, parts[part].zone) }
                part = parts[part].outer
            }
            return worst
        }
        marks.setZones { zones[$0] }
    }

    private mutating func capture(_ kind: Capture.Kind) {
        var before = ""
        if case .dated = kind { before = lineFront() }
        frames[frames.count - 1].captures.append(
            Capture(kind: kind, start: text.count, order: order, before: before))
    }

    /// What stands in the line so far, or else the line above where it is short.
    private func lineFront() -> String {
        let bytes = text[lineStart...].suffix(120)
        if bytes.contains(where: { $0 > 32 }) {
            return EntityText.oneLine(bytes)
        }
        guard let last = marks.lines.last, last.order == order, last.text.utf8.count <= 60 else {
            return ""
        }
        return last.text
    }

    private mutating func openLink(_ link: ArraySlice<UInt8>, _ rel: ArraySlice<UInt8>?) {
        if link.count < 1_000, link.starts(with: "http".utf8) { lineLink = link }
        let isAuthor = rel.map { $0.elementsEqual("author".utf8) } ?? false
        if isAuthor || Self.leadsToAuthor(link) { capture(.named(.rel)) }
    }

    /// Whether a folder of an address is one of pages about authors; its last part is none.
    private static func leadsToAuthor(_ link: ArraySlice<UInt8>) -> Bool {
        link.withUnsafeBufferPointer { bytes in
            var folder = WordHash()
            var isFolder = false
            for byte in bytes {
                if byte == UInt8(ascii: "/") {
                    isFolder = isFolder || MarkNames.authorFolders.contains(folder)
                    folder = WordHash()
                } else if isFolder {
                    return true
                } else {
                    folder.add(byte)
                }
            }
            return false
        }
    }

    private mutating func openMeta(_ element: HTMLElement) {
        guard let bytes = element.bytes(.content), bytes.count < 20_000 else { return }
        for key in [HTMLAttribute.property, .name, .httpEquiv] {
            guard let name = element.attribute(key)?.trimmed.lowercased(),
                let role = MetaRole.of(name)
            else { continue }
            let value = String(decoding: bytes, as: UTF8.self).trimmed
            guard !value.isEmpty else { continue }
            marks.metas.append(.init(role: role, name: name, value: value))
            return
        }
    }

    /// Microdata and RDFa.
    private mutating func openProperties(_ tag: HTMLTag, _ element: HTMLElement) {
        guard
            let names = element.attribute(.itemprop)
                ?? (tag == .meta ? nil : element.attribute(.property))
        else { return }
        let value = element.attribute(.content) ?? element.attribute(.datetime)
        for name in names.split(separator: " ") {
            let bare = name.split(separator: ":").last.map { $0.lowercased() } ?? ""
            switch bare {
            case "author", "creator":
                frames[frames.count - 1].isAuthor = true
                note(value, .named(.itemprop), or: !isVoid(tag))
            case "publisher": frames[frames.count - 1].isPublisher = true
            case "name":
                if frames.dropLast().suffix(4).contains(where: \.isPublisher) {
                    note(value, .item(.site), or: !isVoid(tag))
                } else if let owner = frames.dropLast().lastIndex(where: \.isAuthor),
                    owner >= frames.count - 6
                {
                    frames[owner].captures.removeAll {
                        if case .named(.itemprop) = $0.kind { true } else { false }
                    }
                    note(value, .named(.itemprop), or: !isVoid(tag))
                }
            case "datepublished": note(value, .item(.published), or: !isVoid(tag))
            case "datemodified": note(value, .item(.modified), or: !isVoid(tag))
            case "articlesection": note(value, .item(.section), or: !isVoid(tag))
            default: break
            }
        }
    }

    private func isVoid(_ tag: HTMLTag) -> Bool { tag == .meta || tag == .link || tag == .img }

    /// Takes a value at once, or else the element's text when it ends.
    private mutating func note(_ value: String?, _ kind: Capture.Kind, or isText: Bool) {
        if let value, !value.trimmed.isEmpty {
            let place = Capture(kind: kind, start: 0, order: order, before: "")
            take(place, EntityText.oneLine(value), zone, part, isLinked: false)
        } else if isText {
            capture(kind)
        }
    }

    private mutating func openText(
        _ tag: HTMLTag, _ names: ElementNames, _ element: HTMLElement
    ) {
        switch tag {
        case .title where !hasTitle:
            hasTitle = true
            capture(.title)
        case .h1, .h2, .h3, .h4:
            let level = Int(tag.rawValue - HTMLTag.h1.rawValue) + 1
            let isHeadline =
                names.words.contains(.headline)
                || element.attribute(.itemprop)?.lowercased().contains("headline") == true
            capture(.heading(level: level, isHeadline: isHeadline))
        case .time:
            let stamp = element.attribute(.datetime) ?? element.attribute(.content)
            let isOwn = element.has(.pubdate)
            let itemprop = element.attribute(.itemprop)?.lowercased()
            var cue = names.dateCue ?? .time
            if cue == .named { cue = .time }
            if isOwn || itemprop == "datepublished" { cue = .published }
            if itemprop == "datemodified" { cue = .updated }
            capture(.dated(cue, stamp: stamp.flatMap { $0.trimmed.isEmpty ? nil : $0 }))
        case .abbr:
            if let cue = names.dateCue { capture(.dated(cue, stamp: element.attribute(.title))) }
        case .body, .html, .main, .article, .section, .head, .meta, .link, .img, .form:
            break
        default:
            if let cue = names.dateCue { capture(.dated(cue, stamp: nil)) }
            if names.words.contains(.author) { capture(.named(.classed)) }
        }
    }

    /// Takes what an element that ends had to say.
    private mutating func finish(_ capture: Capture, _ frame: Frame) {
        let bytes = text[capture.start...]
        switch capture.kind {
        case .title:
            marks.title = EntityText.oneLine(bytes)
        default:
            guard bytes.count <= 1_000 else { return }
            let line = EntityText.oneLine(bytes)
            take(capture, line, frame.zone, frame.part, isLinked: links > 0)
        }
    }

    private mutating func take(
        _ capture: Capture, _ line: String, _ zone: PageZone, _ part: Int, isLinked: Bool
    ) {
        let order = capture.order
        switch capture.kind {
        case .heading(let level, let isHeadline):
            guard !line.isEmpty else { return }
            marks.headings.append(
                .init(
                    text: line, level: level, order: order, zone: zone, part: part,
                    isHeadline: isHeadline))
        case .dated(let cue, let stamp):
            guard stamp != nil || (line.utf8.count <= 160 && !line.isEmpty) else { return }
            marks.dated.append(
                .init(
                    text: line, stamp: stamp, order: order, zone: zone, part: part, cue: cue,
                    isLinked: isLinked, before: capture.before))
        case .named(let cue):
            guard (2...120).contains(line.utf8.count) else { return }
            marks.named.append(.init(text: line, order: order, zone: zone, part: part, cue: cue))
        case .item(let fact):
            guard !line.isEmpty else { return }
            marks.properties.append(.init(fact: fact, text: line, zone: zone, part: part))
        case .title: break
        }
    }

    /// Ends a line of visible text, and keeps it where it is short enough to tell a fact.
    private mutating func endLine() {
        defer { lineLink = nil }
        guard text[lineStart...].contains(where: { $0 > 32 }) else {
            lineStart = text.count
            return
        }
        let lineEnd = text.count
        order += 1
        text.append(10)
        defer { lineStart = text.count }
        guard marks.lines.count < Self.mostLines else { return }
        if lineEnd - lineStart > Self.longestLine * 2 {
            // A paragraph may open with its date: "29.11.2022 – The …".
            keepDate(in: EntityText.oneLine(text[lineStart..<lineStart + 90]), .opening)
            return
        }
        let line = EntityText.oneLine(text[lineStart..<lineEnd])
        guard !line.isEmpty else { return }
        if line.utf8.count > Self.longestLine {
            keepDate(in: String(line.prefix(60)), .opening)
            return
        }
        keepDate(in: line, line.utf8.count > 200 ? .opening : .plain)
        marks.lines.append(
            .init(text: line, order: order, zone: zone, part: part, link: lineLink))
    }

    private mutating func keepDate(in line: String, _ cue: DateCue) {
        guard Self.mayHoldDate(line) else { return }
        let before = marks.lines.last.map { $0.text.utf8.count <= 60 ? $0.text : "" } ?? ""
        marks.dated.append(
            .init(
                text: line, stamp: nil, order: order, zone: zone, part: part, cue: cue,
                isLinked: links > 0, before: before))
    }

    /// Five digits of any script, at least.
    private static func mayHoldDate(_ line: String) -> Bool {
        var line = line
        var digits = 0
        let hasOthers = line.withUTF8 { bytes in
            var hasOthers = false
            for byte in bytes {
                digits += byte &- 48 < 10 ? 1 : 0
                // No digit but those of ASCII stands before U+0660.
                hasOthers = hasOthers || byte >= 0xD9
            }
            return hasOthers
        }
        guard hasOthers, digits < 5 else { return digits >= 5 }
        digits = 0
        for scalar in line.unicodeScalars where scalar.decimalDigit != nil {
            digits += 1
            if digits == 5 { return true }
        }
        return false
    }
}
