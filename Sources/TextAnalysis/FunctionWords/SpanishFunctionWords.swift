/// The function words of Spanish.
///
/// Left out for English: `un` (the organisation), `era`, `sea`, `esa`, `once`, `sin`; for Turkish
/// `para` (money) and `son` (last).
extension FunctionWordTable {
    static let spanish = Self(
        words: """
            que cual cuales quien quienes como cuando donde adonde cuanto cuanta cuantos cuantas
            cuyo cuya cuyos cuyas porque
            el la los las una unos unas lo al del
            de en a sobre por con desde hasta hacia segun entre ante durante mediante contra
            y o u pero sino si pues aunque mientras tambien
            yo tu ella ello ellos ellas usted ustedes nosotros nosotras me te se nos os le les su
            sus tus nuestro nuestra nuestros nuestras
            este esta estos estas ese eso esos esas aquel aquella aquellos aquellas esto
            es ser fue fueron eran sido siendo estan estaba estaban estar fuera
            ha hay haber habia habian hubo he tiene tienen tenia tener hace hacer hacen puede
            pueden debe deben
            """)
}
