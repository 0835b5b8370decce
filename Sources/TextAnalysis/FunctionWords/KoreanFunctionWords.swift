/// The function words of Korean.
///
/// Words stand with their particles, as they do between spaces.
extension FunctionWordTable {
    static let korean = Self(
        words: """
            무엇 무엇이 무엇을 무엇인가 무엇인가요 무엇입니까 뭐 누구 누가 누구의 누구를 누구인가 누구인가요 누구입니까 언제 언제인가 어디 어디서 어디에 어디에서
            어디인가 어디로 왜 어떻게 어떤 어느 얼마 얼마나 몇 무슨
            그리고 그러나 또는 및 등 위해 위한 대한 대해 의해 따라 통해
            이 그 저 것 것은 것이 것을 그는 그의 그녀 이것 그것 나는 우리
            있는 있다 있었다 있습니까 있나요 하는 한 할 했다 하였다 된 되는 되었다 됐다 인가 입니까
            """)
}
