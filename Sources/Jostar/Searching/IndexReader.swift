import Indexing
import Passages
import Querying
import Schema
import TextAnalysis
import Xapian

/// The open database and all that is used to answer from it; one thread at a time.
struct IndexReader: ~Copyable {
    let path: String
    var database: Database
    var compiler: QueryCompiler
    var analyzer: Analyzer
    let secondHand = SecondHand()
    /// Records that were read for feedback; some of them are shown as well.
    var records: [DocumentID: [UInt8]] = [:]
    /// Outlets' keys by their names: facets ask for those of every outlet, search after search.
    private var knownOutletKeys: [String: String] = [:]
    private static let mostOutletKeys = 10_000

    init(_ directory: IndexDirectory) throws(JostarError) {
        let database = try Self.database(directory)
        let compiler = try Self.compiler(database, directory)
        let analyzer = try Self.analyzer()
        path = directory.path
        self.database = database
        self.compiler = compiler
        self.analyzer = analyzer
    }

    private static func database(_ directory: IndexDirectory) throws(JostarError) -> Database {
        do { return try directory.open() } catch { throw JostarError(error) }
    }

    private static func compiler(
        _ database: borrowing Database, _ directory: IndexDirectory
    ) throws(JostarError) -> QueryCompiler {
        do {
            return try QueryCompiler(database)
        } catch {
            throw JostarError(error, index: directory.path)
        }
    }

    private static func analyzer() throws(JostarError) -> Analyzer {
        do { return try Analyzer() } catch { throw JostarError(error) }
    }

    /// Runs something that may fail in the database.
    func reading<Result>(
        _ body: (borrowing Database) throws(XapianError) -> Result
    ) throws(JostarError) -> Result {
        do {
            return try body(database)
        } catch {
            throw JostarError(IndexError(wrapping: error, path: path))
        }
    }

    /// The article of a record, or an error that names the damage.
    func decoded(_ data: [UInt8], _ document: DocumentID) throws(JostarError) -> StoredArticle {
        guard let stored = StoredArticle(decoding: data) else {
            throw damage(document)
        }
        return stored
    }

    /// Where the passages of a match stand, or an error that names the damage.
    func outline(_ match: Match) throws(JostarError) -> ArticleOutline {
        guard let outline = ArticleOutline(decoding: match.head) else {
            throw damage(match.documentID)
        }
        return outline
    }

    /// The bytes of a stored record.
    func record(_ document: DocumentID) throws(JostarError) -> [UInt8] {
        if let known = records[document] { return known }
        let data = try reading { database throws(XapianError) in
            try database.storedData(document)
        }
        guard let data else { throw damage(document) }
        return data
    }

    /// The same for whoever unpacks it.
    func packedRecord(_ document: DocumentID) throws(JostarError) -> PackedData {
        if let known = records[document] { return PackedData(unpacked: known) }
        let data = try reading { database throws(XapianError) in
            try database.packedData(document)
        }
        guard let data else { throw damage(document) }
        return data
    }

    /// The id of an article.
    func id(of document: DocumentID) throws(JostarError) -> String {
        guard let id = StoredArticle.id(of: try record(document)) else { throw damage(document) }
        return id
    }

    func damage(_ document: DocumentID) -> JostarError {
        JostarError(damagedRecord: document, index: path)
    }

    func article(id: String) throws(JostarError) -> StoredArticle? {
        let term = Term(bytes: TermKey.bytes(prefix: Schema.id.prefix, id))
        let found = try reading { database throws(XapianError) in
            try database.documents(withTerm: term, limit: 1).first
        }
        guard let found else { return nil }
        let data = try reading { database throws(XapianError) in
            try database.documentData(found)
        }
        return try data.map { data throws(JostarError) in try decoded(data, found) }
    }

    /// The keys under which an outlet is found.
    mutating func outletKeys(of name: String) throws(JostarError) -> [String] {
        let key = compiler.outletKey(name)
        return try reading { database throws(XapianError) in
            try OutletSpellings.keys(of: key, database)
        }
    }

    /// For each name of an outlet a key, the same for all names of one outlet.
    mutating func outletKeys(among names: [String]) -> [String: String] {
        var keys: [String: String] = [:]
        for name in names {
            let known = knownOutletKeys[name]
            keys[name] = known ?? OutletKey.withoutArticle(compiler.outletKey(name))
            if known == nil, knownOutletKeys.count < Self.mostOutletKeys {
                knownOutletKeys[name] = keys[name]
            }
        }
        return keys
    }

    mutating func unknownOutlets(among names: [String]) throws(JostarError) -> [String] {
        var unknown: [String] = []
        for name in names {
            let terms = try outletKeys(of: name).map {
                Term(bytes: TermKey.bytes(prefix: Schema.outlet.prefix, $0))
            }
            let frequencies = try reading { database throws(XapianError) in
                try database.termFrequencies(terms)
            }
            if frequencies.allSatisfy({ $0 == 0 }) { unknown.append(name) }
        }
        return unknown
    }
}

extension JostarError {
    /// Says which article's record can't be read.
    init(damagedRecord document: DocumentID, index path: String) {
        self.init(
            "the stored record of article number \(document) is damaged", path: path,
            hint: "index again into a new folder: jostar index --index DIR PATH…")
    }
}
