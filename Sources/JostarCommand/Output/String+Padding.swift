extension String {
    /// The text with spaces behind it to fill a number of cells; one at least.
    func padded(to cells: Int) -> String {
        self + String(repeating: " ", count: max(1, cells - TerminalText.width(of: self)))
    }
}
