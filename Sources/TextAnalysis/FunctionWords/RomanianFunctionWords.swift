/// The function words of Romanian.
///
/// Left out for English: `un` (the organisation), `care`, `sale`, `sub`, `era`, `ai`.
extension FunctionWordTable {
    static let romanian = Self(
        words: """
            ce cine cui carui carei caror cand unde cum cat cata cati cate cator incotro oare
            o unui unei niste al ale cel cea cei cele lui
            de la in din pe cu pentru prin spre despre intre dintre pana dupa catre asupra contra
            si sau ori dar insa iar ci daca ca sa deoarece fiindca desi precum decat caci
            eu el ea noi voi ei ele il ii le isi se ma te ne va mi ti lor sai meu mea nostru
            noastra
            acest aceasta acesta acesti aceste acestea acestui acestei acestor acel acea acei
            acele
            este sunt erau fi fost fiind e au am are avea avut aveau vor ar poate pot putea
            trebuie
            """)
}
