/// The function words of Azerbaijani.
///
/// `kim` (a name) and `sən` are left out.
extension FunctionWordTable {
    static let azerbaijani = Self(
        words: """
            nə nədir nəyi nəyə nədən nələr niyə kimdir kimə kimin kimlər kimdən hansi hansilar
            hansidir harada haradan haraya haradadir necə necənci
            mi mu
            və ya da də ilə amma ancaq lakin cunki əgər ki həm
            bu o bunlar onlar onun bunun onu bunu ona buna ondan onlarin mən biz siz mənim bizim
            sizin oz ozu belə elə
            ucun kimi qədər sonra əvvəl haqqinda arasinda tərəfindən
            olan olaraq oldu olub olmusdur olur olmaq idi isə edir etdi etmək edilir vardir
            """)
}
