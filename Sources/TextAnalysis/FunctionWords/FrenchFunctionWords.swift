/// The function words of French.
///
/// Left out for English: `un` (the organisation), `car`, `son`, `ton`, `or`, `aura`, `ai`, `eu`; for
/// Spanish `sur` (south); for Italian `sera` (evening); `été` is a summer too. `comment` stays: it's how
/// questions are asked, and rare in English ones. Elided forms are one token.
extension FunctionWordTable {
    static let french = Self(
        words: """
            qui que quoi quel quelle quels quelles lequel laquelle lesquels lesquelles auquel
            duquel desquels desquelles dont
            quand comment combien pourquoi ou qu'est qu'il qu'elle qu'ils qu'elles qu'on qu'un
            qu'une c'est c'etait d'un d'une d'ou d'apres s'il s'ils l'on jusqu'a jusqu'en
            lorsqu'il
            le la les une des du de au aux
            a en dans par pour avec chez entre vers depuis contre sous selon pendant
            et mais donc si comme lorsque puisque quoique aussi ainsi
            je tu il elle on nous vous ils elles me te se lui leur leurs sa ses mes tes notre nos
            votre vos y
            ce cet cette ces celui celle ceux celles cela
            est sont etait etaient etre etant fut furent seront serait soit
            ont avait avaient avoir ayant auront peut peuvent pouvait doit doivent devait faut
            faire
            """)
}
