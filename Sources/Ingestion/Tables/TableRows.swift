/// Fields of one row of CSV or TSV (RFC 4180).
enum TableRows {
    private static let quote = UInt8(ascii: "\"")

    /// The fields of a row without its line end.
    ///
    /// A quote inside a field that didn't begin with one is a sign, and so is a quote in a quoted field
    /// that no delimiter follows; a quoted field without an end is taken as it is.
    static func fields(of row: ArraySlice<UInt8>, delimiter: UInt8) -> [String] {
        var fields: [String] = []
        var index = row.startIndex
        while true {
            let field: [UInt8]
            if index < row.endIndex, row[index] == quote,
                let quoted = quoted(row, from: index, delimiter)
            {
                (field, index) = quoted
            } else {
                let end = row[index...].firstIndex(of: delimiter) ?? row.endIndex
                field = Array(row[index..<end])
                index = end
            }
            fields.append(String(decoding: field, as: UTF8.self))
            guard index < row.endIndex else { return fields }
            index += 1
        }
    }

    private static func quoted(
        _ row: ArraySlice<UInt8>, from start: Int, _ delimiter: UInt8
    ) -> ([UInt8], Int)? {
        var field: [UInt8] = []
        var index = start + 1
        while index < row.endIndex {
            let byte = row[index]
            index += 1
            guard byte == quote else {
                field.append(byte)
                continue
            }
            if index == row.endIndex || row[index] == delimiter { return (field, index) }
            field.append(quote)
            if row[index] == quote { index += 1 }
        }
        return nil
    }
}
