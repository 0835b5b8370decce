/// Ways to write one number or one day in digits.
///
/// Digits of all scripts and their separators are folded before, so `۱٬۲۳۴` is `1,234` here.
enum NumberSpellings {
    private static let separators: [Character] = [",", ".", "'"]
    /// Digits from which on a number may be written in groups apart: 10 000, but not the year 2 017.
    private static let shortestApart = 5
    private static let longest = 18

    /// Other spellings of a folded token that is a number or a day, as runs of forms.
    ///
    ///     1234567 → 1,234,567, 1.234.567, 1'234'567, 1 234 567      12.3.2017 → 12 3 2017 …
    static func spellings(of form: String) -> [(forms: [String], rule: String)] {
        if let day = WrittenDay(parts: form.split(separator: ".").map(String.init)) {
            return day.spellings.filter { $0 != [form] }.map { ($0, "date") }
        }
        return groups(of: form).map { numbers($0, except: [form]) } ?? []
    }

    /// The number or day that several tokens of one piece of a query are: `1 234 567`, `12/3/2017`.
    static func spellings(of parts: [String]) -> [(forms: [String], rule: String)] {
        if let day = WrittenDay(parts: parts) {
            return day.spellings.filter { $0 != parts }.map { ($0, "date") }
        }
        guard parts.count > 1, isGrouped(parts) else { return [] }
        return numbers(parts, except: parts)
    }

    private static func numbers(
        _ groups: [String], except asked: [String]
    ) -> [(forms: [String], rule: String)] {
        let digits = groups.joined()
        var all = [[digits]] + separators.map { [groups.joined(separator: String($0))] }
        if digits.count >= shortestApart { all.append(groups) }
        return all.filter { $0 != asked }.map { ($0, "number") }
    }

    /// The groups of three of a number of four digits or more; nothing where it isn't one.
    private static func groups(of form: String) -> [String]? {
        for separator in separators where form.contains(separator) {
            let parts = form.split(separator: separator, omittingEmptySubsequences: false)
                .map(String.init)
            return isGrouped(parts) ? parts : nil
        }
        guard (4...longest).contains(form.count), isDigits(form), form.first != "0" else {
            return nil
        }
        var groups: [String] = []
        var rest = Substring(form)
        while !rest.isEmpty {
            groups.insert(String(rest.suffix(3)), at: 0)
            rest = rest.dropLast(3)
        }
        return groups
    }

    private static func isGrouped(_ parts: [String]) -> Bool {
        guard (2...6).contains(parts.count), let first = parts.first else { return false }
        return (1...3).contains(first.count) && first.first != "0" && parts.allSatisfy(isDigits)
            && parts.dropFirst().allSatisfy { $0.count == 3 }
    }

    static func isDigits(_ form: String) -> Bool {
        !form.isEmpty && form.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}

/// A day in digits: day, month, year or year, month, day, in any calendar.
///
///     12/3/2017, 12.03.2017, 2017-03-12
private struct WrittenDay {
    private let day: Int
    private let month: Int
    private let year: String

    init?(parts: [String]) {
        guard parts.count == 3, parts.allSatisfy(NumberSpellings.isDigits),
            let month = Int(parts[1])
        else { return nil }
        let isYearFirst = parts[0].count == 4
        let last = isYearFirst ? parts[2] : parts[0]
        guard isYearFirst != (parts[2].count == 4), last.count <= 2, parts[1].count <= 2,
            let day = Int(last), (1...32).contains(day), (1...12).contains(month)
        else { return nil }
        self.day = day
        self.month = month
        year = isYearFirst ? parts[0] : parts[2]
    }

    var spellings: [[String]] {
        var all: [[String]] = []
        for (day, month) in [(two(day), two(month)), (String(day), String(month))] {
            all += [
                [day, month, year], [year, month, day], ["\(day).\(month).\(year)"],
                ["\(year).\(month).\(day)"],
            ]
        }
        var seen: Set<[String]> = []
        return all.filter { seen.insert($0).inserted }
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
