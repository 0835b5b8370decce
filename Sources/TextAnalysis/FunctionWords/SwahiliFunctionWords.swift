/// The function words of Swahili.
///
/// Left out for English and names: `lake`, `wake`, `ana`.
extension FunctionWordTable {
    static let swahili = Self(
        words: """
            nini nani gani lini wapi kwanini mbona vipi je ngapi wangapi mangapi ipi upi yupi
            zipi jinsi
            ya wa za la cha vya kwa na katika kutoka hadi mpaka kwenye kuhusu kati baada kabla
            au lakini kama kwamba ili pia
            mimi wewe yeye sisi ninyi wao huyu hii hiyo hili hilo hicho hiki hizi hizo hayo haya
            huo huu yake zake
            ni ndiye ndio alikuwa ilikuwa walikuwa kuwa yuko iko wana lina amekuwa
            """)
}
