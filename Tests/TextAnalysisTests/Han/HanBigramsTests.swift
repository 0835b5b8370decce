import TestSupport
import Testing
import TextAnalysis

@Suite struct HanBigramsTests {
    private func bigrams(of text: String) throws -> [String] {
        var analyzer = try Analyzer()
        var tokens = TokenBuffer()
        analyzer.analyze(text, into: &tokens)
        var found: [String] = []
        HanBigrams.forEach(in: tokens) { found.append(String(decoding: $0.bytes, as: UTF8.self)) }
        return found
    }

    @Test(
        "pairs of neighbours, and the last character",
        arguments: [
            ("東京都", ["東京", "京都", "都"]), ("中", ["中"]), ("", []), ("no 뉴스 ไทย اخبار", []),
            ("北京，大学", ["北京", "京", "大学", "学"]), ("北京 大学", ["北京", "京", "大学", "学"]),
            ("北京\n大学", ["北京", "京", "大学", "学"]),
            ("在2017年的Twitter上", ["在", "年的", "的", "上"]),
            // Folded: half-width kana, iteration marks, compatibility forms, marks that compose.
            ("ﾃﾞｰﾀ", ["デー", "ータ", "タ"]), ("人々", ["人々", "々"]),
            ("か\u{3099}く", ["がく", "く"]), ("\u{F900}\u{FE00}中", ["豈中", "中"]),
            ("コピー", ["コピ", "ピー", "ー"]),
            ("バスケット・ボール", ["バス", "スケ", "ケッ", "ット", "ト", "ボー", "ール", "ル"]),
            // Beyond the first plane.
            ("𠮷野家", ["𠮷野", "野家", "家"]), ("\u{1B000}か", ["\u{1B000}か", "か"]),
        ] as [(String, [String])])
    func pairs(text: String, expected: [String]) throws {
        #expect(try bigrams(of: text) == expected)
    }

    @Test func wordsDontMatter() throws {
        var analyzer = try Analyzer()
        #expect(analyzer.tokens(in: "北京大学生").count > 1)
        #expect(try bigrams(of: "北京大学生") == ["北京", "京大", "大学", "学生", "生"])
    }

    @Test func eachKnowsItsToken() throws {
        var analyzer = try Analyzer()
        var tokens = TokenBuffer()
        analyzer.analyze("a 中国人民。好", into: &tokens)
        var ends: [Bool] = []
        HanBigrams.forEach(in: tokens) { bigram in
            let first = String(decoding: bigram.bytes, as: UTF8.self).unicodeScalars.prefix(1)
            #expect(tokens.form(at: bigram.token).unicodeScalars.contains(first[first.startIndex]))
            ends.append(bigram.isLast)
        }
        #expect(ends == [false, false, false, true, true])
    }

    @Test(arguments: [
        ("北京大学", ["北京", "京大", "大学"]), ("学", []), ("", []), ("北京b", []), ("データ", ["デー", "ータ"]),
    ])
    func ofAForm(form: String, expected: [String]) {
        #expect(HanBigrams.pairs(of: form) == expected)
    }

    @Test("a run longer than ICU sees at a time") func longRun() throws {
        let text = String(repeating: "一二三", count: 20_000)
        #expect(try bigrams(of: text).count == 60_000)
        #expect(try Set(bigrams(of: text)) == ["一二", "二三", "三一", "三"])
    }

    /// Whatever stands side by side is found so, and nothing else is.
    @Test func neighboursInRandomText() throws {
        var generator = SeededGenerator()
        var analyzer = try Analyzer()
        for number in 0..<1_000 {
            let text = Self.text(using: &generator)
            let expected = Self.runs(in: analyzer.fold(text)).flatMap { run in
                HanBigrams.pairs(of: run) + [String(run.unicodeScalars.suffix(1))]
            }
            let found = try bigrams(of: text)
            try #require(
                found == expected,
                "seed \(generator.seed), text \(number): \(text.debugDescription)")
        }
    }

    private static let others: [Unicode.Scalar] = Array(" a1,。、・「」\n\u{3000}🙂é한ไА".unicodeScalars)
    private static let blocks: [ClosedRange<UInt32>] = [
        0x4E00...0x9FFF, 0x4E00...0x4E40, 0x3400...0x4DBF, 0x20000...0x2A6DF, 0x30000...0x3134A,
        0x3041...0x3096, 0x30A1...0x30FA, 0x30FC...0x30FC, 0x3005...0x3005, 0x3007...0x3007,
        0xF900...0xFA6D,
        0xFF71...0xFF9D,
    ]

    private static func text(using generator: inout SeededGenerator) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0..<80, using: &generator) {
            if Int.random(in: 0..<6, using: &generator) == 0 {
                text.append(others[Int.random(in: others.indices, using: &generator)])
            } else {
                let block = blocks[Int.random(in: blocks.indices, using: &generator)]
                if let scalar = Unicode.Scalar(UInt32.random(in: block, using: &generator)) {
                    text.append(scalar)
                }
            }
        }
        return String(text)
    }

    /// The runs of ideographs and kana in folded text, by Unicode's own properties.
    private static func runs(in text: String) -> [String] {
        // An iteration mark alone is no word.
        text.unicodeScalars.split { scalar in
            let isKana = (0x3041...0x30FF).contains(scalar.value) && scalar.properties.isAlphabetic
            return !(scalar.properties.isIdeographic || isKana || scalar == "々" || scalar == "ー")
        }.map { String(String.UnicodeScalarView($0)) }
            .filter { $0 != "々" }
    }
}
