/// The function words of Serbian, Croatian and Bosnian.
///
/// In both scripts. Left out for names `ali` and `li`; `kod` is a code as well.
extension FunctionWordTable {
    static let serboCroatian = Self(
        words: """
            sto sta cega cemu cime tko koga kome koji koja koje kojeg kojega kojih kojem kojoj
            kojim kojima koju kakav kakva kakvo kakve kakvi ciji cija cije
            gdje gde kuda odakle kad kada zasto kako koliko
            i a ili da jer ako kao dok takoder takode
            u na sa iz od do za o po pri kroz pod nad medu izmedu prema protiv
            ja ti ona ono vi oni njegov njegova njegovo njen njena njihov ga mu joj ih im se svoj
            svoja svoje
            ovaj ova ovo ovi ove taj ta to te tog toga
            je su bio bila bilo bili biti ce bi smo ste moze mogu treba
            што шта чега чему чиме ко кога коме који која које којег којих којем којој којим
            којима коју какав каква какво какве какви чији чија чије
            где куда одакле кад када зашто како колико
            и а или да јер ако као док такође
            у на с са из од до за о по при кроз под над међу између према против
            ја ти он она оно ми ви они његов његова његово њен њена њихов га му јој их им се свој
            своја своје
            овај ова ово ови ове тај та то те тог тога
            је су био била било били бити ће би смо сте може могу треба
            """)
}
