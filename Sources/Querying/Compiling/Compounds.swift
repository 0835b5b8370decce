/// Words that some write as one and others as two: `data base`, `database`.
enum Compounds {
    /// The fewest letters of each part.
    static let shortestPart = 3

    /// The one word that two folded neighbours make, where both are long enough to be words and
    /// neither is a number: `data`, `base` → `database`.
    static func joined(_ first: String, _ second: String) -> String? {
        guard isPart(first), isPart(second), WordScript(of: first) == WordScript(of: second) else {
            return nil
        }
        return first + second
    }

    private static func isPart(_ form: String) -> Bool {
        form.unicodeScalars.count >= shortestPart && !form.hasDigit
    }
}
