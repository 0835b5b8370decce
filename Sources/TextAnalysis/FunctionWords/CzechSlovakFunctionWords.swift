/// The function words of Czech and Slovak.
///
/// Left out for English and names: `ten`, `ho`. Single letters that stand in abbreviations are too.
extension FunctionWordTable {
    /// Czech.
    static let czech = Self(
        words: """
            co ceho cemu cim kdo koho komu kym jaky jaka jake jakeho jakych jakym jakou ktery
            ktera ktere kteri ktereho kterych kteremu kterym kterou ci
            kde kam odkud kdy proc jak kolik kolika zda zdali
            a i ale nebo aby ze protoze kdyz jestli jestlize pokud vsak take
            ve na do od pro po za pred pri pod nad mezi u o ke se
            ja ty ona ono my vy oni jeho jeji jejich mu ji jim me mne te ti nas vas si svuj sve
            sveho svou
            ta to toho tech tomu tim tento tato toto tyto
            je jsou byl byla bylo byli byly byt bude budou ma maji mel muze mohou musi lze
            """)

    /// Slovak.
    static let slovak = Self(
        words: """
            co coho comu cim kto koho komu kym aky aka ake akeho akych akym akou ktory ktora
            ktore ktori ktoreho ktorych ktoremu ktorym ktorou ci
            kde kam odkial kedy preco ako kolko kolkych
            a i ale alebo aby ze pretoze ked ak vsak tiez
            vo na zo do od pre po za pred pri pod nad medzi u o ku so
            ja ty ona ono my vy oni jeho jej ich mu ju im mna ta ti nas vas sa si svoj svoje
            svojho
            to toho tej tych tomu tym tento tato toto tieto
            je su bol bola bolo boli byt bude budu ma maju mal moze mozu musi
            """)
}
