/// The function words of Polish.
///
/// Left out for English and names: `ten`, `go`, `kim`, `nam`.
extension FunctionWordTable {
    static let polish = Self(
        words: """
            co czego czemu czym kto kogo komu jaki jaka jakie jacy jakiego jakiej jakich jakim
            jakimi ktory ktora ktore ktorzy ktorego ktorej ktorych ktoremu ktorym ktorymi czyj
            czyja czyje
            gdzie skad dokad kiedy dlaczego jak ile ilu iloma czy
            i a ale lub albo oraz ze zeby aby poniewaz jesli jezeli gdy wiec takze tez
            w we na do od dla o po za przez przy pod nad przed miedzy u ku
            ja ty ona ono my wy oni one jego jej ich mu mnie cie ci nas sie siebie sobie swoj
            swoje swoja swoich
            ta to te tego tej tych temu tym tymi tamten tamta
            jest sa byl byla bylo byli byly byc bedzie beda zostal zostala zostalo
            ma maja mial miala moze moga mozna nalezy
            """)
}
