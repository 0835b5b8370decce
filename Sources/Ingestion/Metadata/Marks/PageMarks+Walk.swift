extension PageMarks {
    /// Gathers the marks of a page in one walk, whatever its depth.
    init(_ document: HTMLDocument) {
        var collector = MarkCollector()
        for script in document.scripts {
            collector.addScript(
                document.page[script.content], isLinkedData: script.isLinkedData)
        }
        for comment in document.comments { collector.comment(comment) }
        var ends: [Int] = []
        for node in 1..<max(1, document.count) {
            while let end = ends.last, end <= node {
                collector.close()
                ends.removeLast()
            }
            let tag = document.tag(node)
            if tag == .text {
                collector.add(document.text[document.textRange(of: node)])
            } else {
                collector.open(tag, HTMLElement(document, node))
                ends.append(document.end(of: node))
            }
        }
        collector.finish()
        self = collector.marks
    }
}
