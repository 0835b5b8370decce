import TestSupport
import Testing

@testable import Querying

/// Quoted Chinese that begins or ends within a word of the text.
@Suite struct HanPhraseTests {
    private let index: SmallIndex

    init() throws {
        index = try SmallIndex(
            [
                "中华人民共和国万岁", "中国政府宣布消息", "精华人民", "政府共同宣布", "人民日报", "全国政协副主席说",
                "全国政协副主任",
            ],
            language: "zh")
    }

    @Test(
        arguments: [
            ("\"华人民共\"", [1]), ("\"中华人民共\"", [1]), ("\"国政府宣\"", [2]), ("\"国政府\"", [2]),
            ("\"政府宣\"", [2]), ("\"府宣\"", [2]),
            // The last two of its words, the dictionary's, are the beginning of one.
            ("\"政协副主席\"", [6]), ("\"全国政协副主\"", [6, 7]), ("\"国政协副主\"", [6, 7]),
            ("\"府共和\"", []), ("\"国万\"", [1]), ("\"人民共和国\" -\"国万\"", []),
            // What stands as the dictionary cuts it is found where it stands otherwise, too.
            ("\"人民\"", [1, 3, 5]),
            ("\"中国政府\"", [2]), ("\"人民日报\"", [5]), ("\"宣布消息\"", [2]),
        ] as [(String, [UInt32])])
    func isFound(_ query: String, _ found: [UInt32]) throws {
        #expect(try index.matches(query) == found)
    }

    @Test func theRuleIsNamedAndOnlyWhereItIsNeeded() throws {
        let wider = try index.compile("\"国政府宣\"")?.items.first?.variants
        #expect(wider?.last?.forms == ["中国", "政府", "宣布"])
        #expect(wider?.last?.rule == "part of longer words")
        let plain = try index.compile("\"中国政府\"")?.items.first?.variants
        #expect(plain?.map(\.rule) == ["exact"])
        #expect(try index.compile("\"x 国\"")?.items.first?.variants.count == 1)
    }
}
