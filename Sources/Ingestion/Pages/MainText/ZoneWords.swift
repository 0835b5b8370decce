/// The words in classes and ids by which pages name their parts, in many languages.
///
/// A table, not logic: a word is added to the group of what it names. Words are whole: `sharebar` and
/// `share` are two entries. No word may name a site.
enum ZoneWords {
    static let groups: [(ZoneHint, String)] = [
        (
            .navigation,
            """
            nav navi navigation navbar navmenu subnav sitenav mainnav topnav menu menus submenu
            mainmenu topmenu breadcrumb breadcrumbs crumbs crumb pagination pager paginator paging
            pagenavi prevnext sitemap skiplink skip toolbar topbar masthead
            """
        ),
        (
            .footer,
            """
            footer foot colophon copyright copyrights disclaimer legal impressum siteinfo
            """
        ),
        (
            .share,
            """
            share shares sharing sharebar sharedaddy shareaholic sharethis socialshare social socials
            socialmedia socialbar sociallinks sociable addthis addtoany addtoany follow followus
            compartir partager teilen condividi compartilhar paylas
            """
        ),
        (
            .related,
            """
            related relatedposts relatedarticles relatednews relatedcontent relatedlinks relateds
            recommend recommended recommendation recommendations recommends recirc recirculation
            readmore readnext readalso seealso morefrom moreon popular mostpopular mostread
            mostviewed trending outbrain taboola
            upnext relacionadas relacionados relacionada relacionado
            similar jetpack crosslink crosslinks correlati correlate verwandte
            latestnews lastnews topnews topstories ticker
            """
        ),
        (
            .comments,
            """
            comment comments commentlist commentform commentaires commentaire kommentare kommentar
            comentarios comentario commenti reacties disqus respond replies nocomments usercomments
            yorum yorumlar komentar discussion
            """
        ),
        (
            .newsletter,
            """
            newsletter newsletters signup subscribe subscription subscriptions mailchimp optin
            abonnieren mailinglist
            """
        ),
        (
            .consent,
            """
            cookie cookies consent gdpr cmp onetrust cookiebanner cookienotice cookiebar modal popup
            overlay lightbox tooltip dialog toast
            """
        ),
        (
            .tags,
            """
            tags taglist tagcloud tagged keywords topics hashtags etiquetas schlagworte schlagwort
            categories catlinks
            """
        ),
        (
            .advertisement,
            """
            ad ads advert adverts advertisement advertisements advertising advertorial adsense adslot
            adunit adbox adcontainer adwrapper adblock adsbygoogle sponsor sponsored sponsors
            werbung anzeige publicidad publicidade pubblicita banner banners dfp gpt affiliate
            commercial reklam reklama
            """
        ),
        (
            .byline,
            """
            byline bylines author authors authorname credits contributor contributors
            auteur autor autoren autore
            """
        ),
        (
            .date,
            """
            date dateline datetime timestamp pubdate published postmeta entrymeta articlemeta
            metadata updated time readtime readingtime
            """
        ),
        (.teaser, "teaser teasers promo promos promobox promotion"),
        (.embed, "embed embedded tweet oembed"),
        (
            .caption,
            "caption captions figcaption wp-caption legende legend credit photocredit copyrightholder"
        ),
        (
            .sidebar,
            "sidebar sidebars aside rail rightrail leftrail rightcol rightcolumn widget widgets"
        ),
        (
            .tools,
            """
            print printer toolbox toolbar tools button buttons btn btns icon icons rating ratings
            vote votes poll bookmark fontsize textsize audioplayer player search searchform login
            loginform signin register form jump toc tableofcontents
            """
        ),
        (.paywall, "paywall premium piano regwall metered"),
        (.biography, "bio biography authorbio authorbox aboutauthor"),
        (
            .article,
            """
            article articles story post entry news artikel articulo articolo noticia materia nota
            single blogpost newsitem haber berita makale akhbar khabar statya hentry
            """
        ),
        (
            .text,
            """
            body content text copy fulltext maintext bodytext contents texte texto testo inhalt
            contenido conteudo corpo cuerpo corps metin icerik detail details tekst txt
            paragraphs bodycopy wysiwyg richtext prose
            """
        ),
        (
            .article.union(.text),
            """
            articlebody articletext articlecontent articlecontents articledetail storybody storytext
            storycontent postbody postcontent posttext entrycontent entrybody newsbody newstext
            newscontent newsdetail contentbody bodycontent textbody artikeltext articulobody
            articletxt newstxt artbody arttext artcontent
            """
        ),
        (
            .standfirst,
            """
            standfirst lead lede leadin lede dek deck subheadline subhead subtitle summary excerpt intro
            introduction teasertext chapo chapeau vorspann sottotitolo entradilla bajada copete sapo
            sommario kicker abstract
            """
        ),
        (
            .gallery,
            "gallery slideshow carousel slider galleria galerie galeria fotostrecke diaporama"
        ),
        (
            .live,
            "liveblog livefeed livestream liveticker liveupdate liveupdates livepost livecoverage timeline"
        ),
        (.quote, "pullquote pull quote blockquote"),
    ]
}
