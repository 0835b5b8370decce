/// Where the lines of a text end, found by its bytes.
enum LineEnds {
    /// Lends each line's end and the start of the next line: the end of a line is one character, of
    /// which a carriage return and the line feed after it are two.
    static func forEach(in text: String, _ body: (String.Index, String.Index) -> Void) {
        let utf8 = text.utf8
        var copy = text
        copy.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                let length = length(bytes, at: index)
                if length > 0 {
                    let end = utf8.index(utf8.startIndex, offsetBy: index)
                    body(end, utf8.index(end, offsetBy: length))
                }
                index += max(1, length)
            }
        }
    }

    /// Bytes of the line end at a place; 0 where there is none.
    @inline(__always)
    static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case 0x0A...0x0D: 1
        case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
        case 0xE2:
            index + 2 < bytes.count && bytes[index + 1] == 0x80
                && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9) ? 3 : 0
        default: 0
        }
    }
}
