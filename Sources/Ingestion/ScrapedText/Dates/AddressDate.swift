/// The day that an address carries, as many sites put it there.
struct AddressDate: Equatable {
    let year: Int
    let month: Int
    let day: Int
    /// Whether it stands by itself: `/2017/09/07/`, not at the front of a longer number.
    let isSeparate: Bool

    /// Reads `/2017/09/07/`, `2017-09-07`, `/20170907/`, or a longer number that starts so;
    /// nothing where an address has no day or several.
    init?(_ address: some StringProtocol) {
        let runs = Self.runs(of: address)
        var days: [[Int]: Bool] = [:]
        for (index, run) in runs.enumerated() {
            let digits = run.digits
            if digits.count >= 8, digits.count != 10 {
                let parts = [
                    Self.value(digits[0..<4]), Self.value(digits[4..<6]), Self.value(digits[6..<8]),
                ]
                days[parts] = digits.count == 8 || days[parts] == true
            } else if digits.count == 4, index + 2 < runs.count {
                let (month, day) = (runs[index + 1], runs[index + 2])
                guard run.end == "/" || run.end == "-", month.end == run.end,
                    (1...2).contains(month.digits.count), (1...2).contains(day.digits.count)
                else { continue }
                days[[digits, month.digits, day.digits].map { Self.value($0[...]) }] = true
            }
        }
        let plausible = days.filter {
            (1990...2100).contains($0.key[0]) && (1...12).contains($0.key[1])
                && (1...31).contains($0.key[2])
        }
        guard plausible.count == 1, let only = plausible.first else { return nil }
        (year, month, day) = (only.key[0], only.key[1], only.key[2])
        isSeparate = only.value
    }

    /// A run of digits and the character after it; an empty run for every other character.
    private struct Run {
        var digits: [Int] = []
        var end: Character = " "
    }

    private static func runs(of address: some StringProtocol) -> [Run] {
        var runs: [Run] = []
        var current = Run()
        for character in String(address) + " " {
            if character.isASCII, let digit = character.wholeNumberValue {
                current.digits.append(digit)
            } else {
                current.end = character
                runs.append(current)
                current = Run()
            }
        }
        return runs
    }

    private static func value(_ digits: ArraySlice<Int>) -> Int {
        digits.reduce(0) { $0 * 10 + $1 }
    }
}
