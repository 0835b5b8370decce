import Indexing

extension IndexReport {
    /// The one line that ends a run.
    func summary(index: String) -> String {
        let incomplete = incompleteFiles > 0 ? " (\(incompleteFiles) incomplete)" : ""
        var text =
            "files: \(readFiles) read, \(newFiles) new, \(changedFiles) changed, "
            + "\(unchangedFiles) unchanged\(incomplete), \(removedFiles) removed, "
            + "\(skippedFiles) skipped, \(failedFiles) failed; articles: \(articles) indexed"
        if replacedArticles > 0 { text += ", \(replacedArticles) older ones replaced" }
        return text + "; \(totalArticles) in \(index)"
    }
}
