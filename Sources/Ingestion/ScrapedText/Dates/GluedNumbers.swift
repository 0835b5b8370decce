/// Takes apart numbers that a scraper ran together, where there is just one way to do so.
///
/// `GMT +321 October 2019` → `GMT +3 21 October 2019`; `19 June 201619. June 2016` → `19 June 2016
/// 19. June 2016`; `28 July 202010:43` → `28 July 2020 10:43`.
enum GluedNumbers {
    /// The tokens with such numbers cut in two.
    static func split(_ tokens: [DateToken]) -> [DateToken] {
        var result = tokens
        for index in tokens.indices.reversed() where (3...6).contains(tokens[index].digits) {
            guard let cut = zoneCut(tokens, index) ?? yearCut(tokens, index),
                let number = tokens[index].number
            else { continue }
            let digits = tokens[index].digits
            let scale = (cut..<digits).reduce(1) { scale, _ in scale * 10 }
            let start = tokens[index].range.lowerBound
            let halves = [
                DateToken(
                    kind: .number(number / scale, digits: cut), range: start..<(start + cut)),
                DateToken(
                    kind: .number(number % scale, digits: digits - cut),
                    range: (start + cut)..<tokens[index].range.upperBound),
            ]
            result.replaceSubrange(index...index, with: halves)
        }
        return result
    }

    /// Digits of the zone in `GMT +321 October`: those that leave a day of the month.
    private static func zoneCut(_ tokens: [DateToken], _ index: Int) -> Int? {
        guard index >= 2, index + 1 < tokens.count,
            tokens[index - 2].word == "gmt" || tokens[index - 2].word == "utc",
            tokens[index - 1].isSign("+") || tokens[index - 1].isSign("-"),
            let month = tokens[index + 1].word, MonthNames.month(month) != nil,
            let number = tokens[index].number, (3...4).contains(tokens[index].digits)
        else { return nil }
        let cuts = (1...2).filter { zoneDigits in
            let dayDigits = tokens[index].digits - zoneDigits
            guard (1...2).contains(dayDigits) else { return false }
            let scale = dayDigits == 1 ? 10 : 100
            let (zone, day) = (number / scale, number % scale)
            let isPadded = (zoneDigits == 2 && zone < 10) || day * 10 < scale
            return zone <= 14 && (1...31).contains(day) && !isPadded
        }
        return cuts.count == 1 ? cuts[0] : nil
    }

    /// A year after a month's name with the next number run into it.
    private static func yearCut(_ tokens: [DateToken], _ index: Int) -> Int? {
        guard (5...6).contains(tokens[index].digits), index >= 1, let number = tokens[index].number,
            let month = tokens[index - 1].word, MonthNames.month(month) != nil
        else { return nil }
        let year = tokens[index].digits == 5 ? number / 10 : number / 100
        return (1900...2100).contains(year) ? 4 : nil
    }
}
