/// Text made fit for a terminal: no control characters, cells counted, directions kept apart.
enum TerminalText {
    private static let firstStrongIsolate = "\u{2068}"
    private static let popIsolate = "\u{2069}"

    /// Cells that a text takes.
    static func width(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    }

    /// Cells that a character takes: 2 for wide ones, 0 for marks and joiners.
    static func width(of scalar: Unicode.Scalar) -> Int {
        if scalar.isASCII { return scalar.value < 32 || scalar.value == 127 ? 0 : 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return isWide(scalar) ? 2 : 1
        }
    }

    /// Letters of double width (UAX #11, Wide and Fullwidth, by block) and emoji.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
            0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
            0xFFE0...0xFFE6, 0x2_0000...0x3_FFFD:
            true
        default: scalar.properties.isEmojiPresentation
        }
    }

    /// Text without control characters, line ends as spaces, so that it stays on its line and can't
    /// command the terminal.
    static func printable(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            view.append(isControl(scalar) ? " " : scalar)
        }
        return String(view)
    }

    /// Text in a directional isolate where it holds letters written from right to left.
    ///
    /// What stands around it keeps its order; the characters stay in logical order.
    static func isolated(_ text: String) -> String {
        text.unicodeScalars.contains(where: isRightToLeft)
            ? firstStrongIsolate + text + popIsolate : text
    }

    /// The beginning of a text that fits a number of cells, with `…` where it was cut.
    ///
    /// An isolate that is cut is closed, so that it doesn't reach the rest of the screen.
    static func cut(_ text: String, to cells: Int) -> String {
        guard width(of: text) > cells else { return text }
        var kept = ""
        var used = 0
        for character in text {
            let cell = width(of: String(character))
            if used + cell > cells - 1 { break }
            kept.append(character)
            used += cell
        }
        let open = kept.unicodeScalars.count { $0 == "\u{2068}" }
        let closed = kept.unicodeScalars.count { $0 == "\u{2069}" }
        return kept + "\u{2026}" + String(repeating: popIsolate, count: max(0, open - closed))
    }

    /// Hebrew, Arabic, Syriac, Thaana, N'Ko and kin, and their presentation forms.
    static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x1_0800...0x1_0FFF,
            0x1_E800...0x1_EFFF:
            true
        default: false
        }
    }

    /// C0 and C1 controls, and the directional overrides that could reorder a whole line.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<32, 127..<160, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
