internal import Articles

/// What a `meta` element of a page tells, by its name.
struct MetaRole: Hashable {
    /// The fact that it tells.
    enum Fact {
        case title, author, site, published, modified, section, tags, description, url, language,
            origin
    }

    let fact: Fact
    let provenance: Provenance
    /// Whether other uses of the name are as common: then it counts for less.
    let isVague: Bool

    /// The role of a name in lower case; nothing for the many that tell nothing.
    static func of(_ name: String) -> MetaRole? { table[name] }

    private static let table: [String: MetaRole] = {
        var table: [String: MetaRole] = [:]
        for (fact, isVague, names) in rows {
            for name in names.split(separator: " ") {
                table[String(name)] = MetaRole(
                    fact: fact, provenance: provenance(of: name), isVague: isVague)
            }
        }
        return table
    }()

    private static func provenance(of name: Substring) -> Provenance {
        if name.hasPrefix("dc.") || name.hasPrefix("dc:") || name.hasPrefix("dcterms") {
            return .dublinCore
        }
        let isOpenGraph =
            name.hasPrefix("og:") || name.hasPrefix("article:") || name.hasPrefix("twitter:")
        return isOpenGraph ? .openGraph : .meta
    }

    private static let rows: [(Fact, Bool, String)] = [
        (
            .published, false,
            """
            article:published_time article:published article:published_date article:post_date \
            article:publicationdate article.published article_date_original article.created \
            analyticsattributes.articledate bt:pubdate citation_date citation_publication_date \
            citation_online_date bepress_citation_date bepress_citation_online_date content_create_date \
            cxenseparse:recs:publishtime cxenseparse:publishtime ageaparse:recs:publishtime \
            date_published datepublished dateposted date.published \
            dc.date.issued dc.date.publication dc.date.published dc.issued dcterms.issued dcterms:issued \
            dcterms.available dcsext.articlefirstpublished displaydate field-name-post-date \
            first_published firstpublished mediator_published_time og:article:published \
            og:article:published_time og:datepublished og:pubdate og:publish_date og:published_time \
            og:question:published_time og:regdate originalpublicationdate original-publish-date \
            parsely-pub-date parsely:pubdate pdate ptime pub_date pub-date pubdate publication_date \
            publication-date publicationdate publish-date publish_date publish_time published \
            published-date published_date published_time publishdate publisheddate publishtime \
            publish_timestamp rbpubdate release_date rnews:datepublished sailthru.date \
            shareaholic:article_published_time twt-published-at vr:published_time vr:published-time \
            weibo:article:create_at nrbi:pubdate article:pubdate
            """
        ),
        (
            .published, true,
            """
            date created date_created datecreated date.created dc.date dc:date dc.created dc:created \
            dc.date.created dcterms.created dcterms:created dcterms.date dcterms:date doc_date gentime \
            timestamp dc.date.available
            """
        ),
        (
            .modified, false,
            """
            article:modified article:modified_date article:modified_time article:post_modified \
            bt:moddate date_modified datemodified date.modified date.updated dc.modified dc.date.modified \
            dcterms.modified dcterms:modified last_updated_date lastdate lastmod lastmodified \
            last-modified modificationdate modified modified_time og:article:modified_time \
            og:modified_time og:updated_time revision_date shareaholic:article_modified_time \
            updated_time utime article:updated article:updated_time dateupdated
            """
        ),
        (
            .title, false,
            """
            og:title twitter:title dc.title dc:title dcterms.title parsely-title sailthru.title \
            citation_title bepress_citation_title headline title twitter:text:title
            """
        ),
        (
            .author, false,
            """
            author authors article:author article:author_name article.author author_name byl \
            byline citation_author bepress_citation_author creator cxenseparse:author \
            cxenseparse:recs:author dc.creator dc:creator dcterms.creator dcterms:creator dc.contributor \
            dcsext.author mediator_author og:article:author og:author parsely-author rbauthors \
            sailthru.author shareaholic:article_author_name vr:author twitter:data1-author
            """
        ),
        (
            .site, false,
            "og:site_name og:sitename citation_journal_title"
        ),
        (
            .site, true,
            """
            application-name apple-mobile-web-app-title dc.publisher dc:publisher dcterms.publisher \
            publisher cre al:ios:app_name al:android:app_name twitter:app:name:iphone \
            twitter:app:name:googleplay article:publisher_name shareaholic:site_name
            """
        ),
        (
            .section, false,
            """
            article:section article:section:list articlesection og:article:section parsely-section \
            section cxenseparse:category news_section sailthru.section category dcsext.section
            """
        ),
        (
            .tags, false,
            """
            article:tag news_keywords keywords og:article:tag parsely-tags sailthru.tags dc.subject \
            dc:subject dcterms.subject
            """
        ),
        (
            .description, false,
            """
            og:description description twitter:description dc.description dc:description \
            dcterms.description dcterms.abstract sailthru.description
            """
        ),
        (.url, false, "og:url twitter:url parsely-link dc.identifier"),
        (
            .language, false,
            "og:locale dc.language dc:language dcterms.language content-language language"
        ),
        (.origin, false, "syndication-source original-source"),
    ]
}
