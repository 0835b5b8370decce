/// Tabs, line ends and backslashes in a field, written so that they don't end it.
enum TabSeparated {
    static func escaped(_ field: String) -> String {
        guard field.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }) else {
            return field
        }
        return field.reduce(into: "") { text, character in
            switch character {
            case "\\": text += "\\\\"
            case "\t": text += "\\t"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\r\n": text += "\\r\\n"
            default: text.append(character)
            }
        }
    }

    static func unescaped(_ field: String) -> String {
        guard field.utf8.contains(UInt8(ascii: "\\")) else { return field }
        var text = ""
        var isEscaped = false
        for character in field {
            if isEscaped {
                text.append(["t": "\t", "n": "\n", "r": "\r"][character] ?? character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                text.append(character)
            }
        }
        return text
    }
}
