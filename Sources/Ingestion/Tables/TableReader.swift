internal import Articles

/// Turns rows under a header into records.
struct TableReader {
    let delimiter: UInt8
    private var columns: [String]?

    init(delimiter: UInt8) { self.delimiter = delimiter }

    /// The members of a row; nothing for the header itself and for empty rows.
    mutating func members(of row: ArraySlice<UInt8>) -> [String: JSONValue]? {
        var row = row
        if columns == nil, row.starts(with: [0xEF, 0xBB, 0xBF]) { row = row.dropFirst(3) }
        let fields = TableRows.fields(of: row, delimiter: delimiter)
        guard let columns else {
            columns = fields.map(\.trimmed)
            return nil
        }
        var members: [String: JSONValue] = [:]
        for (name, field) in zip(columns, fields) where !field.trimmed.isEmpty {
            members[name] = .string(field)
        }
        return members.isEmpty ? nil : members
    }
}
