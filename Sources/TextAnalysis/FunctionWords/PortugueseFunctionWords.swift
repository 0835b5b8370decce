/// The function words of Portuguese.
///
/// Left out: `são` (the saint of town names), `para` (money in Turkish), `dos` (two in Spanish), `era`.
extension FunctionWordTable {
    static let portuguese = Self(
        words: """
            que qual quais quem quando onde aonde como porque quanto quanta quantos quantas cujo
            cuja cujos cujas
            o a os as uma uns umas
            de do da das em na nos nas ao aos por pelo pela pelos pelas com ate desde entre sobre
            contra durante apos perante
            e ou mas se pois porem embora enquanto tambem
            eu tu ele ela vos eles elas voce voces me te lhe lhes seu seus sua suas meu minha
            nosso nossa
            este esta estes estas isto esse essa esses essas isso aquele aquela aqueles aquelas
            aquilo
            foi foram eram ser sido sendo estao estava estavam estar
            ha ter tem tinha tinham teve haver pode podem deve devem fazer
            """)
}
