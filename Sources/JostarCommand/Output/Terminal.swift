import Glibc

/// What standard output is: how wide, and whether it shows colours.
struct Terminal {
    /// Cells of a line; none where output isn't cut.
    var columns: Int?
    /// Whether colours are shown.
    var hasColours: Bool

    /// Standard output as it is: colours and cutting on a terminal only.
    ///
    /// `NO_COLOR` switches colours off (no-color.org).
    static func standardOutput() -> Terminal {
        guard isatty(STDOUT_FILENO) == 1 else { return Terminal(columns: nil, hasColours: false) }
        let isPlain = environment("NO_COLOR") != nil || environment("TERM") == "dumb"
        return Terminal(columns: max(20, width()), hasColours: !isPlain)
    }

    /// Cells of a line for what must be some width: a terminal's own, else 80.
    var usableColumns: Int { columns ?? 80 }

    /// A stretch that answers the query.
    func lit(_ text: String) -> String { hasColours ? "\u{1B}[1;31m\(text)\u{1B}[0m" : text }

    /// A headline.
    func bold(_ text: String) -> String { hasColours ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

    /// What is less important.
    func dim(_ text: String) -> String { hasColours ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

    private static func width() -> Int {
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
            return Int(size.ws_col)
        }
        return environment("COLUMNS").flatMap { Int($0) } ?? 80
    }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
