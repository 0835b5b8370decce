/// Dates in the data that scripts of a page hold for themselves.
///
/// Pages that are put together in the browser carry their article as data under names that mean the
/// publication: `"publishedAt":"2020-01-28T15:28:00Z"`. Any such name counts, in any system.
enum ScriptedDates {
    private static let most = 12

    /// Collects the values behind names such as `publishedAt`, `first-publication`, `pubDate`.
    ///
    /// Cost: one pass over the bytes, stopping only at `ubli`.
    static func collect(from script: ArraySlice<UInt8>, into values: inout [String]) {
        script.withUnsafeBufferPointer { collect(from: $0, into: &values) }
    }

    private static func collect(
        from bytes: UnsafeBufferPointer<UInt8>, into values: inout [String]
    ) {
        // Of three bytes in a row one is the `u`, or stands beside it: every third is looked at.
        var next = 1
        var step = 2
        while step + 23 < bytes.count, values.count < most {
            let byte = bytes[step]
            var index = step
            step += 3
            switch byte {
            case UInt8(ascii: "u"): break
            case UInt8(ascii: "b"): index -= 1
            case UInt8(ascii: "p"), UInt8(ascii: "P"): index += 1
            default: continue
            }
            guard index >= next, index + 24 < bytes.count, bytes[index] == UInt8(ascii: "u"),
                bytes[index + 1] == UInt8(ascii: "b"),
                bytes[index + 2] == UInt8(ascii: "l") || bytes[index + 2] | 32 == UInt8(ascii: "d"),
                bytes[index - 1] | 32 == UInt8(ascii: "p")
            else { continue }
            if let value = value(in: bytes, at: index) { values.append(value) }
            next = index + 3
        }
    }

    /// The date behind the name that a place stands in: `Date":"2020-01-28T15:28`.
    private static func value(
        in bytes: UnsafeBufferPointer<UInt8>, at place: Int
    ) -> String? {
        var index = place
        let nameEnd = min(bytes.count, place + 28)
        while index < nameEnd, isNamePart(bytes[index]) { index += 1 }
        // Quotes, escaped or not, and a colon part name and value.
        var signs = 0
        var hasColon = false
        while index < bytes.count, signs < 8, !isDigit(bytes[index]) {
            let byte = bytes[index]
            guard byte == 34 || byte == 39 || byte == 58 || byte == 92 || byte == 32 else {
                return nil
            }
            hasColon = hasColon || byte == 58
            signs += 1
            index += 1
        }
        guard hasColon, index < bytes.count, isDigit(bytes[index]) else { return nil }
        let start = index
        while index < bytes.count, index - start < 30, isStamp(bytes[index]) { index += 1 }
        guard index - start >= 10 else { return nil }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        (65...90).contains(byte) || (97...122).contains(byte) || byte == 45 || byte == 95
    }

    private static func isStamp(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == 45 || byte == 58 || byte == 46 || byte == 43 || byte == 47
            || byte == 84 || byte == 90 || byte == 32
    }
}
