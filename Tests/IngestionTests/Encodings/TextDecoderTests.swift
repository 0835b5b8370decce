import TestSupport
import Testing

@testable import Ingestion

@Suite struct TextDecoderTests {
    @Test(arguments: CharsetSamples.all)
    func readsOlderCharsets(_ sample: CharsetSamples.Sample) {
        #expect(TextDecoder.decode(sample.bytes)?.text == sample.text)
    }

    @Test(arguments: CharsetSamples.all.filter { $0.charset.hasPrefix("utf-16") })
    func readsMarksOfByteOrder(_ sample: CharsetSamples.Sample) {
        let mark: [UInt8] = sample.charset.hasSuffix("le") ? [0xFF, 0xFE] : [0xFE, 0xFF]
        #expect(TextDecoder.decode(mark + sample.bytes)?.text == sample.text)
    }

    @Test(arguments: ["", "plain", "déjà vu", "زبان‌های اروپایی", "𝒳 and 😀"])
    func readsUTF8WithAndWithoutMark(_ text: String) {
        #expect(TextDecoder.decode(Array(text.utf8))?.text == text)
        #expect(TextDecoder.decode([0xEF, 0xBB, 0xBF] + Array(text.utf8))?.text == text)
    }

    @Test func mendsLineEnds() {
        let decoded = TextDecoder.decode(Array("one\r\ntwo\rthree\n\r\nfour".utf8))
        #expect(decoded?.text == "one\ntwo\nthree\n\nfour")
    }

    @Test func keepsUTF8WithAFewBadBytes() {
        let good = Array("Отряды вышли из города в понедельник утром. ".utf8)
        let decoded = TextDecoder.decode(good + [0xFF] + good + [0xD0])
        #expect(decoded?.charset == "UTF-8")
        #expect(decoded?.malformed == 2)
        #expect(decoded?.text.filter { $0 == "\u{FFFD}" }.count == 2)
    }

    @Test(arguments: [
        ("The “harbour” opened again on Tuesday, and the café with it.", 1),
        ("Une soirée très animée à la mairie, selon le préfet.", 3), ("Café naïve. ", 1),
    ])
    func strayBytesMakeNoOtherCharsetOfUTF8(_ sentence: String, _ stray: Int) {
        var bytes = Array(sentence.utf8)
        for _ in 0..<stray { bytes += Array(" and so".utf8) + [0x92] + Array("on".utf8) }
        let decoded = TextDecoder.decode(bytes)
        #expect(decoded?.charset == "UTF-8")
        #expect(decoded?.malformed == stray)
        #expect(decoded?.text.hasPrefix(sentence) == true)
    }

    @Test(arguments: CharsetSamples.all.filter { !$0.charset.hasPrefix("utf-16") })
    func aParagraphOfAnotherCharsetIsReadInIt(_ sample: CharsetSamples.Sample) {
        let line = "Судно “Надежда” вошло в гавань утром – впервые с зимы.\n"
        let good = Array(String(repeating: line, count: 3).utf8)
        let pasted = sample.bytes.split(separator: 10).first.map { Array($0) } ?? []
        let decoded = TextDecoder.decode(good + pasted + [10] + good)
        let first = sample.text.split(separator: "\n").first ?? ""
        #expect(
            decoded?.text == String(decoding: good, as: UTF8.self) + first + "\n"
                + String(decoding: good, as: UTF8.self))
        #expect(decoded?.charset == "UTF-8")
        #expect(decoded?.malformed == 0)
        #expect(decoded?.foreign?.stretches == 1)
    }

    @Test func oneParagraphWithQuotationMarksIsEnoughToTellUTF8() {
        let sample = CharsetSamples.all.first { $0.description == "fa in cp1256" }
        let pasted = (sample?.bytes ?? []).split(separator: 10).first.map { Array($0) } ?? []
        let good = Array("The mayor said that the “quays” had been built anew.\n".utf8)
        let decoded = TextDecoder.decode(
            good + pasted + Array("\nThe end ".utf8) + [0xE2, 0x80] + Array(" of it.\n".utf8))
        #expect(decoded?.text.hasPrefix("The mayor said that the “quays”") == true)
        #expect(decoded?.text.contains(sample?.text.split(separator: "\n").first ?? "?") == true)
        #expect(decoded?.text.hasSuffix("The end \u{FFFD} of it.\n") == true)
        #expect(decoded?.foreign == MixedText.Foreign(charset: "windows-1256", stretches: 1))
    }

    @Test func taggedPiecesOfAnotherCharsetAreOneStretch() {
        let good = "<p>Судно “Надежда” вошло в гавань утром – впервые с зимы.\n"
        let foreign =
            "<p>Die Brücke über den Fluß wird für die Bürger geöffnet.<b>Schöne Grüße.<i>Übrigens."
        let latin = foreign.unicodeScalars.map { UInt8($0.value) }
        let decoded = TextDecoder.decode(
            Array((good + good).utf8) + latin + [10] + Array(good.utf8))
        #expect(decoded?.text == good + good + foreign + "\n" + good)
        #expect(decoded?.foreign == MixedText.Foreign(charset: "windows-1252", stretches: 1))
    }

    @Test func aFewForeignWordsTellNoCharset() {
        let line = Array("Das “Schiff” lief am Morgen ein – zum ersten Mal.\n".utf8)
        let decoded = TextDecoder.decode(
            line + line + line + Array("gr".utf8) + [0xFC, 0xDF] + Array("en\n".utf8))
        #expect(decoded?.malformed == 2)
        #expect(decoded?.foreign == nil)
        #expect(decoded?.text.hasSuffix("gr\u{FFFD}\u{FFFD}en\n") == true)
    }

    @Test("a stray byte far into a line of ASCII doesn't make it binary")
    func aStrayByteFarIntoALongLine() throws {
        for length in [100, 100_000] {
            let words = Array(String(repeating: "word ", count: length).utf8)
            let decoded = try #require(TextDecoder.decode(words + [0xE9, 0x20] + words))
            #expect(decoded.text.utf8.count(where: { $0 == UInt8(ascii: "w") }) == 2 * length)
        }
    }

    @Test func stripsStrayNULs() {
        let text = String(repeating: "A sentence of some words in plain text. ", count: 20)
        #expect(TextDecoder.decode(Array(text.utf8) + [0])?.text == text)
    }

    @Test func refusesWhatIsNoText() {
        var generator = SeededGenerator(seed: 3)
        let noise = (0..<4_096).map { _ in UInt8.random(in: 0...255, using: &generator) }
        #expect(TextDecoder.decode(noise) == nil)
        #expect(TextDecoder.decode([UInt8](repeating: 0, count: 100)) == nil)
    }

    @Test func anyBytesAreReadOrRefused() {
        var generator = SeededGenerator()
        for _ in 0..<300 {
            let count = Int.random(in: 0...200, using: &generator)
            let low = UInt8.random(in: 0...255, using: &generator)
            let bytes = (0..<count).map { _ in UInt8.random(in: low...255, using: &generator) }
            let text = TextDecoder.decode(bytes)?.text
            #expect(text?.utf8.contains(0) != true, "seed \(generator.seed)")
            #expect(text?.utf8.contains(13) != true, "seed \(generator.seed)")
        }
    }

    @Test(
        arguments: [
            ([0x41], 0, 0), ([0xC3, 0xA9], 1, 0), ([0xC0, 0x80], 0, 2), ([0xE2, 0x82], 0, 1),
            ([0xED, 0xA0, 0x80], 0, 3), ([0xF0, 0x9F, 0x98, 0x80], 1, 0),
            ([0xF4, 0x90, 0x80, 0x80], 0, 4),
            ([0xE2, 0x41, 0xC3, 0xA9], 1, 1),
        ] as [([UInt8], Int, Int)])
    func countsAsUnicodeDoes(_ bytes: [UInt8], _ sequences: Int, _ malformed: Int) {
        let shape = UTF8Shape(bytes)
        #expect(shape.sequences == sequences)
        #expect(shape.malformed == malformed)
        let replaced = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter {
            $0 == "\u{FFFD}"
        }
        #expect(replaced.count == malformed)
    }
}
