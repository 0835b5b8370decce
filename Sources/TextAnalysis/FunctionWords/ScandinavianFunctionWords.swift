/// The function words of Swedish, Danish and Norwegian.
///
/// Left out for English: `men`, Swedish `många` (`manga`); for names `hans`; `bör` folds to what lives.
extension FunctionWordTable {
    /// Swedish.
    static let swedish = Self(
        words: """
            vad vem vems vilken vilket vilka nar var varifran vart varfor hur mycket
            en ett den det de
            i pa av till fran med for om vid hos efter under over mellan genom mot enligt sedan
            och eller att som eftersom medan sa
            jag du hon vi ni dem honom henne oss er sig min din sin sitt sina hennes deras dess
            denna detta dessa
            ar vara varit blev blir bli blivit har hade ha kan kunde ska skulle maste
            """)

    /// Danish.
    static let danish = Self(
        words: """
            hvad hvem hvis hvilken hvilket hvilke hvornar hvor hvorfra hvorhen hvorfor hvordan
            mange meget
            en et den det de
            i pa af til fra med for om ved hos efter under over mellem gennem mod ifolge siden
            og eller at som fordi mens sa nar
            jeg du hun vi dem ham hende os jer sig min din sin sit sine hendes deres dets denne
            dette disse
            er var vaere vaeret blev bliver blive blevet har havde have kan kunne skal skulle bor
            """)

    /// Norwegian, Bokmål and Nynorsk.
    static let norwegian = Self(
        words: """
            hva hvem hvis hvilken hvilket hvilke nar hvor hvorfra hvorhen hvorfor hvordan
            hvorledes mange mye kva kven korleis kvifor kvar
            en et ei ein eit den det de dei
            i pa av til fra med for om ved hos etter under over mellom gjennom mot ifolge siden
            og eller at som fordi mens sa
            jeg du hun vi dem ham henne oss dere seg min din sin sitt sine hennes deres dens dets
            denne dette disse eg
            er var vaere vaert ble blir bli blitt har hadde ha kan kunne skal skulle bor
            """)
}
