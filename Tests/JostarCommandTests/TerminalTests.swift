import TestSupport
import Testing

/// What the program looks like on a terminal, made with script(1).
@Suite struct TerminalTests {
    private func onTerminal(
        _ command: String, columns: Int, environment: String = "TERM=xterm"
    ) throws -> ProgramRun {
        let index = try SeedProgram.folder.get().path + "/index"
        let line =
            "stty cols \(columns); env -u NO_COLOR \(environment) jostar \(command) --index '\(index)'"
        return try Program.shell("script -qec \"\(line)\" /dev/null < /dev/null")
    }

    /// Cells of a line without colours and directional isolates.
    private func width(_ line: Substring) -> Int {
        var cells = 0
        var isEscaped = false
        for scalar in line.unicodeScalars where scalar != "\r" {
            if scalar == "\u{1B}" { isEscaped = true }
            if !isEscaped, !["\u{2068}", "\u{2069}"].contains(scalar) { cells += 1 }
            if isEscaped, scalar == "m" { isEscaped = false }
        }
        return cells
    }

    @Test(arguments: [30, 60, 100])
    func linesAreCutToTheWidth(_ columns: Int) throws {
        for command in ["search siege", "search --facets Daesh", "facets"] {
            let run = try onTerminal(command, columns: columns)
            #expect(run.status == 0)
            for line in run.output.split(whereSeparator: \.isNewline) {
                #expect(width(line) <= columns, "\(columns): \(line)")
            }
        }
    }

    @Test func coloursOnlyWhereTheyAreWelcome() throws {
        #expect(try onTerminal("search siege", columns: 80).output.contains("\u{1B}[1;31m"))
        let plain = try onTerminal("search siege", columns: 80, environment: "NO_COLOR=1")
        #expect(!plain.output.contains("\u{1B}[") && plain.output.contains("**siege**"))
        let dumb = try onTerminal("search siege", columns: 80, environment: "TERM=dumb")
        #expect(!dumb.output.contains("\u{1B}["))
    }
}
