import CICU
import Testing

@testable import TextAnalysis

@Suite struct HanConversionTests {
    @Test(
        "spelled in the other characters",
        arguments: [
            ("臺灣", ["台湾"]), ("台湾", ["台灣"]), ("系统", ["系統"]), ("系統", ["系统"]),
            ("头髮", ["头发", "頭髮"]), ("皇后", []), ("后来", ["後來"]), ("後來", ["后来"]),
            ("\u{2895B}說", ["\u{2895B}说"]),
            ("龍馬は", ["龙马は"]), ("中", []), ("々", []),
        ] as [(String, [String])])
    func spellings(form: String, expected: [String]) {
        var conversion = HanConversion()
        #expect(conversion.spellings(of: form) == expected)
        #expect(conversion.spellings(of: form) == expected)
    }

    @Test func everySpellingLeadsToEveryOther() {
        var conversion = HanConversion()
        let family: Set<String> = ["台湾", "臺灣", "台灣"]
        for form in family {
            #expect(
                family.subtracting([form]).isSubset(of: conversion.variants(of: form)), "\(form)")
        }
        #expect(conversion.variants(of: "头发").contains("頭髮"))
        #expect(conversion.variants(of: "裡面").contains("裏面"))
        #expect(conversion.variants(of: "発").count <= 1)
    }

    @Test func oneTraditionalCharacterIsNotAnother() {
        var conversion = HanConversion()
        #expect(conversion.variants(of: "發") == ["发"])
        #expect(Set(conversion.variants(of: "发")).isSuperset(of: ["發", "髮"]))
    }

    @Test func everyTraditionalCharacterOfTheTableLeadsBack() {
        var conversion = HanConversion()
        #expect(SharedCharacters.traditional.count == 276)
        for (simplified, others) in SharedCharacters.traditional {
            for other in others {
                #expect(conversion.variants(of: String(other)).first == String(simplified))
                #expect(
                    conversion.variants(of: String(simplified)).contains(String(other)),
                    "\(simplified) \(other)")
            }
        }
    }

    @Test func variantsAreBounded() {
        var conversion = HanConversion()
        #expect(conversion.variants(of: "台湾后里发干面系").count <= 42)
        let long = String(repeating: "說", count: 9)
        #expect(conversion.variants(of: long) == [String(repeating: "说", count: 9)])
        #expect(conversion.variants(of: "news").isEmpty)
    }

    @Test(arguments: ["", "news", "اخبار", "ニュース", "ひらがな", "뉴스", "ไทย", "2017"])
    func withoutIdeographsThereIsNothing(form: String) {
        var conversion = HanConversion()
        #expect(conversion.spellings(of: form) == [])
    }

    /// Spellings are looked up in an index of folded forms.
    @Test func everySpellingOfACharacterIsFolded() throws {
        var analyzer = try Analyzer()
        var conversion = HanConversion()
        var converted = 0
        for value in [0x3400...0x9FFF, 0x20000...0x323AF].joined() {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            let form = analyzer.fold(String(scalar))
            for spelling in conversion.spellings(of: form) {
                converted += 1
                #expect(analyzer.fold(spelling).utf8.elementsEqual(spelling.utf8))
                #expect(spelling != form)
            }
        }
        #expect(converted > 5_000)
    }

    @Test(arguments: [1, 100, 2_730, 2_731, 60_000])
    func lengthIsBounded(count: Int) {
        var conversion = HanConversion()
        let found = conversion.spellings(of: String(repeating: "說", count: count))
        let fits = count * 3 <= Int(CICU_MAX_CONVERSION_INPUT)
        #expect(found == (fits ? [String(repeating: "说", count: count)] : []))
    }

    @Test func anUnknownDirectionIsAnError() {
        var opened: OpaquePointer?
        #expect(cicu_converter_open(7, &opened) > 0)
        #expect(opened == nil)
        cicu_converter_close(opened)
    }
}
