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
        return table[hash(word)]
    }

    /// The month that two words name: `كانون` `الثاني` → January.
    static func named(_ first: String, _ second: String) -> NamedMonth? {
        let front = hash(first)
        return fronts.contains(front) ? table[hash(second, after: front)] : nil
    }

    private static let table: WordTable<NamedMonth?> = {
        var entries: [(WordHash, NamedMonth?)] = []
        for (calendar, rows) in [
            (nil, MonthTables.gregorian), (CalendarName.solarHijri, MonthTables.solarHijri),
            (.lunarHijri, MonthTables.lunarHijri),
        ] {
            entries += forms(in: rows).map { form, number in
                (hash(form), NamedMonth(calendar: calendar, number: number))
            }
        }
        return WordTable(entries, nothing: nil, joining: { first, _ in first })
    }()

    /// First words of names of two words; a half-space between them may be a space on the page.
    private static let fronts = WordTable(
        (forms(in: MonthTables.gregorian) + forms(in: MonthTables.lunarHijri)).compactMap {
            let words = $0.form.unicodeScalars.split { $0 == "_" || $0 == "\u{200C}" }
            return words.count == 2 ? (hash(String(words[0])), true) : nil
        }, nothing: false)

    private static func forms(in rows: [String]) -> [(form: String, number: Int)] {
        rows.flatMap { row in
            row.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
                .enumerated().flatMap { index, forms in
                    forms.split(separator: 32).map { (String(Substring($0)), index + 1) }
                }
        }
    }

    /// A word with letters that are typed in several ways as one.
    static func folded(_ word: String) -> String {
        if word.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x5F }) { return word }
        return String(String.UnicodeScalarView(word.unicodeScalars.compactMap(folded)))
    }

    /// The hash of a folded word, behind that of another where there is one.
    private static func hash(_ word: String, after front: WordHash = WordHash()) -> WordHash {
        var hash = front
        for scalar in word.unicodeScalars {
            if let letter = folded(scalar) { hash.add(letter) }
        }
        return hash
    }

    /// Arabic and Persian yeh and kaf, alefs, heh and teh marbuta, dotless i each as one; nothing for
    /// marks, half-spaces and low lines.
    private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x5F, 0x200C, 0x200D, 0x307, 0x640, 0x64B...0x652, 0x670, 0x93C: nil
        case 0x64A, 0x649: "\u{6CC}"
        case 0x643: "\u{6A9}"
        case 0x622, 0x623, 0x625, 0x671: "\u{627}"
        case 0x629, 0x6C0, 0x6D5: "\u{647}"
        case 0x131: "i"
        case 0x95E: "\u{92B}"
        default: scalar
        }
    }
}
