import TestSupport

/// Text that no one would write, in any mix of scripts.
enum RandomText {
    /// Letters, marks and punctuation that rules speak of, so that they often meet.
    static let telling: [Unicode.Scalar] = Array(
        """
        aZéßıİŁæ'’‘ʼʿ.,:;_-"·@#+09٠۹२๒２²½ \n\r\t\u{A0}\u{202F}\u{200B}\u{200C}\u{200D}\u{200E}\u{FEFF}\u{AD}\u{0}
        \u{300}\u{301}\u{306}\u{308}\u{316}\u{323}\u{338}\u{345}\u{653}\u{654}\u{64B}\u{651}\u{640}\u{670}
        йиёЇўѓќгкΆαςΐابيىئیےكکةهۀہھەآأوؤپ٬٫שׁצ״׳क़कि्ी\u{93C}বা\u{9C7}\u{9BE}தாกำ้ๆຳកខ្មែមြန်中国繁體か\u{3099}がテﾃﾞー々㍿ﷺﬁ
        한\u{1112}\u{1161}\u{11AB}ㄱㅏﾡￂ😀\u{1F1EE}\u{1F1F7}\u{FE0F}\u{20E3}\u{E0001}\u{10FFFF}\u{FFFD}\u{378}\u{1D7DE}
        """.unicodeScalars)

    /// Up to `most` characters: from the list above, from a few blocks, or any at all.
    static func make(_ most: Int, using generator: inout SeededGenerator) -> String {
        var text = String.UnicodeScalarView()
        let count = Int.random(in: 0...most, using: &generator)
        let block = UInt32.random(in: 0..<0x3400, using: &generator)
        for _ in 0..<count {
            switch Int.random(in: 0..<10, using: &generator) {
            case 0..<6: text.append(telling[Int.random(in: telling.indices, using: &generator)])
            case 6..<8:
                let value = block + UInt32.random(in: 0..<64, using: &generator)
                if let scalar = Unicode.Scalar(value) { text.append(scalar) }
            default:
                let value = UInt32.random(in: 0...0x10FFFF, using: &generator)
                if let scalar = Unicode.Scalar(value) { text.append(scalar) }
            }
        }
        // Now and then one character makes a very long word.
        if Int.random(in: 0..<40, using: &generator) == 0 {
            let scalar = telling[Int.random(in: telling.indices, using: &generator)]
            text.append(contentsOf: repeatElement(scalar, count: 6000))
        }
        return String(text)
    }
}
