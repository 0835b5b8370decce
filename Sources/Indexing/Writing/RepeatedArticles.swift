import Articles
import Schema
import Xapian

/// Settles which of several articles with one id in a run counts: the last by file and record.
struct RepeatedArticles {
    /// The place of each file in the run, by path.
    let order: [String: Int]

    /// An article that counts, and those with its id that don't.
    struct Settled {
        let article: Article
        var displaced: [Article]
    }

    /// Hides all but the last article with each id in the segments of this run.
    ///
    /// - Returns: the articles that count, with those that they take the place of.
    func settle(
        _ ids: Set<String>, in publication: inout Publication
    ) throws(IndexError) -> [Settled] {
        var settled: [Settled] = []
        for id in ids.sorted() {
            var copies: [Copy] = []
            let term = Term(bytes: TermKey.bytes(prefix: Schema.id.prefix, id))
            for index in publication.segments.indices where !publication.segments[index].isOld {
                copies += try self.copies(term, in: index, publication)
            }
            guard copies.count > 1, let last = copies.max(by: isEarlier) else { continue }
            var hidden: [Article] = []
            for copy in copies where copy.segment != last.segment || copy.document != last.document
            {
                if publication.hide([copy.document], in: copy.segment) > 0 {
                    hidden.append(copy.article)
                }
            }
            if !hidden.isEmpty { settled.append(Settled(article: last.article, displaced: hidden)) }
        }
        return settled
    }

    private struct Copy {
        let segment: Int
        let document: DocumentID
        let article: Article
    }

    private func isEarlier(_ one: Copy, _ other: Copy) -> Bool {
        place(of: one).lexicographicallyPrecedes(place(of: other))
    }

    private func place(of copy: Copy) -> [Int] {
        [
            order[copy.article.path] ?? 0, copy.article.record ?? 0, copy.segment,
            Int(copy.document),
        ]
    }

    private func copies(
        _ term: Term, in index: Int, _ publication: Publication
    ) throws(IndexError) -> [Copy] {
        let segment = publication.segments[index]
        let path = publication.directory.file(segment.manifest.name)
        var copies: [Copy] = []
        do throws(XapianError) {
            let database = try Database(path: path)
            for id in try database.documents(withTerm: term, limit: .max) {
                guard let data = try database.documentData(id),
                    let stored = StoredArticle(decoding: data)
                else { continue }
                copies.append(Copy(segment: index, document: id, article: stored.article))
            }
        } catch {
            throw IndexError(wrapping: error, path: path)
        }
        return copies
    }
}
