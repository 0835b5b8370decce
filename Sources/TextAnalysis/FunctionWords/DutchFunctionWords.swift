/// The function words of Dutch.
///
/// Left out for English: `die`, `door`, `van`, `want`, `bent`, `hen`; for names `dan`, `hun`.
extension FunctionWordTable {
    static let dutch = Self(
        words: """
            wat wie welk welke wiens wanneer waar waarom hoe hoeveel waarin waarop waarvan
            waarmee waardoor waarvoor waaruit waarheen hoezo
            de het een
            in op aan met bij voor naar uit over tot om te tegen tussen onder sinds tijdens
            volgens vanaf per
            en of maar omdat als dat indien terwijl hoewel ook
            ik jij je hij zij ze wij we jullie mij hem haar ons u zijn zich mijn onze
            dit deze er daar
            is waren werd werden wordt worden geworden geweest
            heeft hebben hadden heb kan kunnen kon konden moet moeten moest zou zouden mogen zal
            zullen
            """)
}
