import Indexing

extension IndexReport {
    /// The one line that ends a run.
    func summary(index: String) -> String {
        var parts = ["\(newFiles) new"]
        func note(_ count: Int, _ what: String) {
            if count > 0 { parts.append("\(count) \(what)") }
        }
        note(changedFiles, "changed")
        note(unchangedFiles, "unchanged")
        note(removedFiles, "removed")
        note(skippedFiles, "skipped")
        note(failedFiles, "failed")
        let files = parts.joined(separator: ", ")
        var text = "files: \(files); articles: \(articles) indexed"
        if replacedArticles > 0 { text += ", \(replacedArticles) older ones replaced" }
        return text + "; \(totalArticles) in \(index)"
    }
}
