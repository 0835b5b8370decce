import Schema
import Xapian

/// Which articles of older segments a run replaces.
struct Replacements {
    private var ids: Set<Term> = []
    private var paths: Set<Term> = []

    /// Notes an article of this run; says whether its id is new in it.
    mutating func note(id: Term) -> Bool { ids.insert(id).inserted }

    /// Notes a file that was read again, so that its older articles go.
    mutating func note(path: String) {
        paths.insert(
            Term(bytes: TermKey.bytes(prefix: Schema.path.prefix, PathKey.key(of: path))))
    }

    /// The terms of this run that a segment holds.
    func terms(in segment: String) throws(XapianError) -> [Term] {
        let all = Array(paths) + Array(ids)
        guard !all.isEmpty else { return [] }
        let frequencies = try Database(path: segment).termFrequencies(all)
        return zip(all, frequencies).filter { $0.1 > 0 }.map(\.0)
    }
}
