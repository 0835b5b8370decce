/// A clock time with its zone, as found among the tokens of a line.
struct ClockTime: Equatable {
    let hour: Int
    let minute: Int
    /// Minutes east of UTC, where a zone is named.
    let utcOffset: Int?
    let tokens: Range<Int>

    /// Reads `18:42`, `18:42:07`, `6:42 pm`, each with an optional zone, at a token.
    static func read(_ tokens: [DateToken], at start: Int) -> ClockTime? {
        guard start + 2 < tokens.count, let first = tokens[start].number,
            tokens[start].digits <= 2,
            tokens[start + 1].isSign(":") || tokens[start + 1].word.map(hours.contains) == true,
            let minute = tokens[start + 2].number, tokens[start + 2].digits == 2, minute < 60
        else { return nil }
        var hour = first
        var end = start + 3
        if end + 1 < tokens.count, tokens[end].isSign(":"), tokens[end + 1].digits == 2 { end += 2 }
        if end < tokens.count, tokens[end].word.map(minutes.contains) == true { end += 1 }
        if isAfternoon(tokens, before: start), hour < 12 { hour += 12 }
        if let half = dayHalf(tokens, at: end) {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + (half.isAfternoon ? 12 : 0)
            end = half.end
        }
        guard hour < 24 else { return nil }
        let zone = Zone.read(tokens, at: end)
        return ClockTime(
            hour: hour, minute: minute, utcOffset: zone?.minutes,
            tokens: start..<(zone?.end ?? end))
    }

    /// What stands between hour and minute besides a colon: `10h57`, `10時57分`.
    private static let hours: Set<String> = ["h", "時", "时", "点", "點", "시"]
    private static let minutes: Set<String> = ["分", "분", "min"]
    /// Words before a time that make it one after noon; in Chinese and Japanese two characters.
    private static let koreanAfternoon = "오후"
    private static let afternoons: Set<String> = ["午後", "午后", "下午", "晚上"]
    /// Arabic words behind a time, with and without vowel signs.
    private static let beforeNoon: Set<String> = ["ص", "صباحا", "صباحاً", "صباحًا"]
    private static let afterNoon: Set<String> = ["م", "مساء", "مساءً"]

    /// Whether the words before a time make it one after noon: `午後3時20分`, `下午3:20`, `오후 3시`.
    private static func isAfternoon(_ tokens: [DateToken], before start: Int) -> Bool {
        guard start > 0, let last = tokens[start - 1].word else { return false }
        if last == koreanAfternoon { return true }
        guard start > 1, let first = tokens[start - 2].word else { return false }
        return afternoons.contains(first + last)
    }

    /// `am`, `p.m.`, `صباحًا` and the like.
    private static func dayHalf(
        _ tokens: [DateToken], at start: Int
    ) -> (isAfternoon: Bool, end: Int)? {
        guard start < tokens.count, let word = tokens[start].word else { return nil }
        if word == "am" || word == "pm" { return (word == "pm", start + 1) }
        if beforeNoon.contains(word) { return (false, start + 1) }
        if afterNoon.contains(word) { return (true, start + 1) }
        guard word == "a" || word == "p", start + 2 < tokens.count, tokens[start + 1].isSign("."),
            tokens[start + 2].word == "m"
        else { return nil }
        let dot = start + 3 < tokens.count && tokens[start + 3].isSign(".")
        return (word == "p", start + (dot ? 4 : 3))
    }
}

/// A time zone: a name with one meaning only, or a distance from UTC.
private struct Zone {
    let minutes: Int
    let end: Int

    static func read(_ tokens: [DateToken], at start: Int) -> Zone? {
        var index = start
        // "12:30 (GMT+3)"
        if index < tokens.count, tokens[index].isSign("(") { index += 1 }
        guard index < tokens.count else { return nil }
        if let word = tokens[index].word {
            guard let base = named[word] else { return nil }
            guard base == 0, let distance = distance(tokens, at: index + 1) else {
                return Zone(minutes: base, end: index + 1)
            }
            return distance
        }
        return index == start ? distance(tokens, at: index) : nil
    }

    /// `+3`, `-0430`, `+03:30`.
    private static func distance(_ tokens: [DateToken], at start: Int) -> Zone? {
        guard start + 1 < tokens.count, let number = tokens[start + 1].number else { return nil }
        let sign: Int
        switch tokens[start].kind {
        case .sign("+"): sign = 1
        case .sign("-"), .sign("\u{2212}"): sign = -1
        default: return nil
        }
        // "+3" but not the minus of "17:57 - 22 August": the sign stands against the digits.
        guard tokens[start].range.upperBound == tokens[start + 1].range.lowerBound else {
            return nil
        }
        switch tokens[start + 1].digits {
        case 1...2 where number <= 14:
            if start + 3 < tokens.count, tokens[start + 2].isSign(":"),
                let minute = tokens[start + 3].number, tokens[start + 3].digits == 2, minute < 60
            {
                return Zone(minutes: sign * (number * 60 + minute), end: start + 4)
            }
            return Zone(minutes: sign * number * 60, end: start + 2)
        case 4 where number / 100 <= 14 && number % 100 < 60:
            return Zone(minutes: sign * (number / 100 * 60 + number % 100), end: start + 2)
        default: return nil
        }
    }

    /// Names that mean one zone everywhere; IST, CST, BST mean several and are left out.
    static let named: [String: Int] = [
        "gmt": 0, "utc": 0, "z": 0, "cet": 60, "cest": 120, "mez": 60, "mesz": 120, "eet": 120,
        "eest": 180, "msk": 180, "мск": 180, "est": -300, "edt": -240, "cdt": -300, "mdt": -360,
        "pst": -480, "pdt": -420, "jst": 540, "kst": 540, "hkt": 480, "wib": 420, "irst": 210,
    ]
}
