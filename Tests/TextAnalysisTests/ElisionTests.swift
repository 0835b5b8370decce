import Testing
import TextAnalysis

@Suite struct ElisionTests {
    @Test func languagesBringTheirWords() {
        #expect(Elision.words(of: ["en", "fa"]).isEmpty)
        #expect(Elision.words(of: ["fr"]).contains("qu"))
        #expect(!Elision.words(of: ["fr"]).contains("dell"))
        let both = Elision.words(of: ["fr", "it"])
        #expect(both.contains("qu") && both.contains("dell"))
        #expect(both.count == Set(both).count)
    }

    @Test func onlyBeforeAVowelOrH() {
        #expect(Elision.elided("etat", after: ["l", "d"]) == ["l'etat", "d'etat"])
        #expect(Elision.elided("homme", after: ["l"]) == ["l'homme"])
        #expect(Elision.elided("paris", after: ["l"]).isEmpty)
        #expect(Elision.elided("l'etat", after: ["d"]).isEmpty)
    }

    @Test func theWordBehindIsBare() {
        #expect(Elision.bare("l'etat", after: ["l"]) == "etat")
        #expect(Elision.bare("dell'arte", after: ["dell"]) == "arte")
        #expect(Elision.bare("o'brien", after: ["l"]) == nil)
        #expect(Elision.bare("l'paris", after: ["l"]) == nil)
        #expect(Elision.bare("etat", after: ["l"]) == nil)
        #expect(Elision.bare("l'a'b", after: ["l"]) == nil)
    }
}
