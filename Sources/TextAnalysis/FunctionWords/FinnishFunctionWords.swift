/// The function words of Finnish.
///
/// `sen` (a senator, a currency) is left out.
extension FunctionWordTable {
    static let finnish = Self(
        words: """
            mika mita minka missa mista mihin milla millainen millaisia millaista mitka miksi
            milloin miten kuinka kuka keta kenen kenelle kenelta ketka keiden kumpi paljonko
            montako moni monta monet
            ja tai seka mutta etta jos kun koska kuin vaan myos joko vai vaikka
            han he mina sina me te se ne tama tuo nama sita siina siita taman tassa tata niiden
            niita heidan hanen joka jotka jonka jota jossa josta joiden
            on oli ovat olivat olla ollut olleet ole oltu voi voivat voisi pitaa taytyy
            kanssa ennen jalkeen aikana valilla mukaan
            """)
}
