/// Pages of a newspaper that doesn't exist.
enum InventedSite {
    static let first = """
        The river rose by two metres during the night, and the council closed both bridges before dawn.
        """
    static let second = """
        Residents of the lower town were taken to the school, where volunteers handed out blankets, soup and tea.
        """
    static let third = """
        “We have seen high water before, but never this early in the year,” said the mayor of the town.
        """

    /// A page around the main part.
    static func page(_ main: String, head: String = "") -> String {
        """
        <!doctype html><html><head><title>Bridges closed - The Invented Post</title>\(head)</head>
        <body><header><a href=/>The Invented Post</a></header>
        <nav><ul><li><a href=/a>Politics</a></li><li><a href=/b>Sport</a></li></ul></nav>
        \(main)
        <footer><p>The Invented Post, 1 High Street. All rights reserved, and some other words.</p></footer>
        </body></html>
        """
    }

    static let article = page(
        """
        <article class="post"><h1>Bridges closed</h1>
        <p class="byline">By <a href=/jane>Jane Doe</a></p>
        <div class="share-buttons"><a href=#>Share</a> <a href=#>Tweet</a></div>
        <div class="article-body"><p>\(first)</p><p>\(second)</p>
        <figure><img src=x.jpg><figcaption>The old bridge at dawn.</figcaption></figure>
        <h2>Early flood</h2><blockquote>\(third)</blockquote>
        <ul><li>The upper bridge stays open for buses.</li><li>Trains go every two hours.</li></ul>
        <div class="related-articles"><h3>Related</h3><ul><li><a href=/1>Rain all week</a></li></ul></div>
        <table><tr><td>Monday</td><td>3.2 m</td></tr><tr><td>Tuesday</td><td>5.1 m</td></tr></table>
        </div>
        <section id="comments"><h3>Comments</h3><p>I think that all of this was to be expected, frankly.</p></section>
        </article>
        <div class="newsletter-signup"><p>Get the best of the week by e-mail, every Friday evening.</p></div>
        """)
}
