/// A month by name, with the calendar that the name belongs to.
struct NamedMonth: Equatable {
    /// The calendar; nothing for the Gregorian one.
    let calendar: CalendarName?
    /// 1 to 12.
    let number: Int
}

/// Names of months in the languages that news is written in: Gregorian, Solar and Lunar Hijri.
enum MonthNames {
    /// 1 to 12 for a Gregorian month's name in lower case.
    static func month(_ word: String) -> Int? {
        guard let found = named(word), found.calendar == nil else { return nil }
        return found.number
    }

    /// The month that a word in lower case names.
    static func named(_ word: String) -> NamedMonth? {
        guard (2...20).contains(word.unicodeScalars.count) else { return nil }
        return table[folded(word)]
    }

    /// The month that two words name: `كانون` `الثاني` → January.
    static func named(_ first: String, _ second: String) -> NamedMonth? {
        let front = folded(first)
        return fronts.contains(front) ? table[front + folded(second)] : nil
    }

    private static let table: [String: NamedMonth] = {
        var table: [String: NamedMonth] = [:]
        for (calendar, rows) in [
            (nil, MonthTables.gregorian), (CalendarName.solarHijri, MonthTables.solarHijri),
            (.lunarHijri, MonthTables.lunarHijri),
        ] {
            for (form, number) in forms(in: rows) where table[folded(form)] == nil {
                table[folded(form)] = NamedMonth(calendar: calendar, number: number)
            }
        }
        return table
    }()

    /// First words of names of two words; a half-space between them may be a space on the page.
    private static let fronts: Set<String> = Set(
        (forms(in: MonthTables.gregorian) + forms(in: MonthTables.lunarHijri)).compactMap {
            let words = $0.form.split { $0 == "_" || $0 == "\u{200C}" }
            return words.count == 2 ? folded(String(words[0])) : nil
        })

    private static func forms(in rows: [String]) -> [(form: String, number: Int)] {
        rows.flatMap { row in
            row.split(separator: "|", omittingEmptySubsequences: false).enumerated().flatMap {
                index, forms in forms.split(separator: " ").map { (String($0), index + 1) }
            }
        }
    }

    /// Letters that are typed in several ways as one: Arabic and Persian yeh and kaf, alefs, heh and
    /// teh marbuta, dotless i; marks, half-spaces and low lines left out.
    static func folded(_ word: String) -> String {
        if word.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x5F }) { return word }
        var result = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            switch scalar.value {
            case 0x5F, 0x200C, 0x200D, 0x307, 0x640, 0x64B...0x652, 0x670, 0x93C: continue
            case 0x64A, 0x649: result.append("\u{6CC}")
            case 0x643: result.append("\u{6A9}")
            case 0x622, 0x623, 0x625, 0x671: result.append("\u{627}")
            case 0x629, 0x6C0, 0x6D5: result.append("\u{647}")
            case 0x131: result.append("i")
            case 0x95E: result.append("\u{92B}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
