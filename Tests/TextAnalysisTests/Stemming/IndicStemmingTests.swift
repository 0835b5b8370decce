import Testing
import TextAnalysis

/// Before → after in the languages of India.
@Suite struct IndicStemmingTests {
    @Test(arguments: [
        ("किताब किताबें किताबों", "किताब"), ("लड़का लड़के लड़कों लड़की लड़कियाँ लड़कियों", "लड़क"),
        ("भाषा भाषाओं भाषाएँ", "भाष"), ("करेगा करेंगे कर", "कर"), ("बनाया बनाई बनाए", "बनाय"),
        ("करना करने", "करन"), ("करता करते करती", "करत"), ("राज", "राज"), ("राजा राजाओं", "राजा"),
        ("हाथ हाथों", "हाथ"), ("हाथी हाथियों", "हाथी"), ("वस्तु वस्तुओं वस्तुएं", "वस्त"),
    ])
    func hindi(words: String, stem: String) throws {
        try expectAlike(words, stem: stem, .language("hi"))
    }

    @Test(arguments: ["राज राजा", "हाथ हाथी", "वर्षों वर्षा", "नहीं नह", "हवा हवाई", "करना करता"])
    func hindiApart(words: String) throws { try expectApart(words, .language("hi")) }
}
