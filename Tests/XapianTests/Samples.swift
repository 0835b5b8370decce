import FoundationEssentials
import TestSupport
import Xapian

/// A document of words in a row, with values and data.
func document(
    _ words: String, values: [ValueSlot: String] = [:], data: String = "", tags: [Term] = []
) -> Document {
    var document = Document()
    for (index, word) in words.split(separator: " ").enumerated() {
        document.addPosting(Term(String(word)), position: UInt32(index + 1))
    }
    for (slot, value) in values { document.setValue(slot, Array(value.utf8)) }
    for tag in tags { document.addBooleanTerm(tag) }
    document.setData(Array(data.utf8))
    return document
}

/// Makes a database of documents below a folder, and gives its path.
@discardableResult
func makeDatabase(
    in folder: TemporaryDirectory, name: String = "db", _ documents: [Document]
) throws -> String {
    let path = folder.path + "/" + name
    let writer = try Writer(path: path, mode: .create, durability: .noSync)
    for document in documents { try writer.add(document) }
    try writer.close()
    return path
}

/// Four sentences about a siege; ids 1 to 4.
let siege: [Document] = [
    document("the siege of the airport", values: [0: "2017-08", 1: "b"], data: "first"),
    document("sieges of the town and the airport", values: [0: "2017-09", 1: "a"], data: "second"),
    document("the airport was under siege", values: [0: "2017-10"], data: "third"),
    document("nothing to report", data: "fourth"),
]

/// The ids that a query finds, in ascending order.
func found(_ query: Query, in database: borrowing Database) throws -> [DocumentID] {
    var request = SearchRequest(query)
    request.limit = 1000
    request.checkAtLeast = .max
    return try database.search(request).matches.map(\.documentID).sorted()
}

/// The code of the error that something throws; `nil` if it throws none.
func code(_ body: () throws -> Void) -> XapianError.Code? {
    do {
        try body()
        return nil
    } catch let error as XapianError {
        return error.code
    } catch {
        return nil
    }
}

extension Array where Element == UInt8 {
    /// The bytes as text.
    var text: String { String(decoding: self, as: UTF8.self) }
}
