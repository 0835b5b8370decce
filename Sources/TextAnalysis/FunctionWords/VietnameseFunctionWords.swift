/// The function words of Vietnamese.
///
/// Folding takes the tones, so a syllable is here only where few content words share it. Left out:
/// `ai`, `mấy` (`may`), `đâu` (oil, head), `bao` (newspaper, storm), `đang` (the party), `tôi` (crime),
/// `anh` (England), `rất` (`rat`).
extension FunctionWordTable {
    static let vietnamese = Self(
        words: """
            gi nao sao nhieu
            la va cua cac nhung duoc trong voi cho nay do kia co khi neu hoac hay de bi boi se
            chi cung
            tren duoi giua sau truoc vao ra den ve qua tung nhu vi nen phai the van con roi lai
            chung moi ay day vay tuy du noi deu
            """)
}
