/// The function words of Turkish.
///
/// Left out for English and names: `kim`, `ben`, `sen`, `göre` (`gore`), `size`.
extension FunctionWordTable {
    static let turkish = Self(
        words: """
            ne neyi neye neden nedir nelerdir neler nerede nereye nereden neresi neresidir nicin
            niye nasil nasildir kimi kime kimin kimden kimdir kimler kimlerdir hangi hangisi
            hangisidir hangileri
            kac kacinci kacta mi mu midir mudur
            ve veya ya da de ile ama fakat ancak cunku eger ki hem ise yani
            bir bu su o bunlar sunlar onlar bunun onun bunu onu buna ona bundan ondan onlarin
            bunlarin boyle soyle
            biz siz beni seni bizi sizi bana sana bize benim senin bizim sizin kendi kendisi
            icin gibi kadar dolayi ragmen karsi sonra once beri uzere hakkinda arasinda
            tarafindan
            olan olarak olup oldu oldugu oldugunu olur olmustur olmus olmak olmasi olacak idi
            imis dir dur
            vardir var eder etti etmek etmistir edilen edilmistir yapilan gerekir
            """)
}
