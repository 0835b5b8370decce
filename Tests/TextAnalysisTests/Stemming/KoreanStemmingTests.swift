import Testing
import TextAnalysis

/// Before → after in Korean.
@Suite struct KoreanStemmingTests {
    @Test(arguments: [
        ("대통령은 대통령이 대통령의 대통령에게 대통령들은 대통령", "대통령"),
        ("정부는 정부가 정부를 정부와 정부의 정부에서는", "정부"), ("발표했다 발표하는 발표를", "발표"),
        ("집을 집에서 집", "집"), ("서울로 서울에서 서울", "서울"), ("미국과 미국으로 미국", "미국"),
        ("차이", "차이"), ("마을", "마을"), ("국가", "국가"), ("회의 회의는", "회의"), ("사람들이 사람", "사람"),
    ])
    func korean(words: String, stem: String) throws {
        try expectAlike(words, stem: stem, .language("ko"))
    }

    @Test(arguments: ["경기 경기도", "차이 차", "마을 마", "정도 정", "민주주의 민주주", "어린이 어린", "정치 정치가"])
    func koreanApart(words: String) throws { try expectApart(words, .language("ko")) }
}
