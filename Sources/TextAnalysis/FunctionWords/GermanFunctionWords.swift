/// The function words of German.
///
/// Left out for English: `war`, `die`, `hat`, `man`, `bin`, `für` and `über` (`fur`, `uber`), `mit`
/// (the institute); for French `hier`. The most frequent of them are light by their statistics.
extension FunctionWordTable {
    static let german = Self(
        words: """
            was wer wen wem wessen welche welcher welches welchen welchem wann wo woher wohin
            warum weshalb wieso weswegen wie wieviel wieviele viel viele vielen
            wofur womit wodurch woran worauf woraus worin worum woruber wovon wozu wonach wobei
            inwiefern inwieweit
            der das den dem des ein eine einen einem einer eines
            und oder aber denn weil wenn ob dass als sondern sowie
            in im an am auf aus bei beim von vom zu zum zur nach vor durch gegen um unter
            zwischen seit wahrend wegen bis
            ich du er sie es wir ihr mich dich sich uns euch ihm ihn ihnen mein meine dein deine
            sein seine seinen seiner ihre ihren ihrer unser unsere
            dieser diese dieses diesen diesem jener jene jenes dort
            ist sind sei wurde wurden wird werden worden geworden gewesen
            habe haben hatte hatten kann konnen konnte konnten muss mussen musste mussten soll
            sollen sollte sollten darf durfen
            """)
}
