/// The function words of English.
///
/// Left out for what else they are: `us` (the country), `may` (the month), `or` (gold in
/// French), `like`, `mine`. Contractions are one token.
extension FunctionWordTable {
    static let english = Self(
        words: """
            what which who whom whose when where why how many much
            what's who's where's when's why's how's that's it's there's here's he's she's
            i'm you're we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd
            i'll you'll he'll she'll it'll we'll they'll
            anyone anybody someone somebody everyone everybody anything something everything else
            please
            whatever whichever whoever whenever wherever
            the a an
            of in on at by for from to with into onto upon about between among during through
            within towards toward against until since via per
            and but if whether because while whereas although though as than so
            i you he she it we they me him her them my your his its our their
            myself yourself himself herself itself ourselves themselves
            this that these those there here such some any each every
            is are was were be been being am
            do does did done doing has have had having
            can could would should shall must ought
            """)
}
