/// The function words of Hungarian.
///
/// Left out for English: `van`, `kit`, `mint`, `mit` (the institute).
extension FunctionWordTable {
    static let hungarian = Self(
        words: """
            mi mik miket minek mitol mirol mire mibol mely melyik melyek melyet melyiket kik
            kinek kiknek kitol kivel hol hova honnan mikor miert hogyan hogy hany hanyan hanyadik
            mennyi mekkora milyen milyenek
            a az egy
            es vagy de ha mert pedig azonban hanem ezert tehat
            en o ti ok engem teged ot minket oket ez ezt ebben ennek azt annak ezek azok ami
            amely aki akik amelyek amelyet ahol amikor
            volt voltak lett lettek lesz lenni kell lehet tud
            kozott alatt utan elott altal szerint fele irant
            """)
}
