/// The function words of Slovenian.
///
/// Left out for names `ali` and `jim`; `kod` is a code in its neighbours.
extension FunctionWordTable {
    static let slovenian = Self(
        words: """
            kaj cesa cemu cim kdo koga komu kateri katera katero katere katerega katerih katerem
            katerim kaksen kaksna kaksno kaksne cigav cigava
            kje kam kdaj zakaj kako koliko
            in pa ter da ker ce kot ki
            na iz od do za o po pri skozi pod nad med pred proti
            jaz ti ona vi oni njegov njegova njen njihov ga mu jih se svoj svoje
            ta to te tega teh tem tisti tista
            je bil bila bilo bili biti bo bodo lahko mora
            """)
}
