/// A media type with its parameters: `text/html; charset="utf-8"`.
struct MediaType {
    /// In lower case, without parameters.
    let name: String
    private let parameters: [String: String]

    init(_ text: String) {
        var name = ""
        var parameters: [String: String] = [:]
        for (index, part) in Self.parts(text).enumerated() {
            if index == 0 {
                name = part.lowercased()
            } else if let sign = part.firstIndex(of: "=") {
                let key = part[..<sign].trimmed.lowercased()
                var value = part[part.index(after: sign)...].trimmed
                if value.hasPrefix("\""), value.hasSuffix("\""), value.utf8.count > 1 {
                    value = String(value.dropFirst().dropLast())
                }
                if parameters[key] == nil { parameters[key] = value }
            }
        }
        self.name = name
        self.parameters = parameters
    }

    subscript(parameter: String) -> String? { parameters[parameter] }

    /// The charset that a type names.
    static func charset(_ type: String) -> String? { MediaType(type)["charset"] }

    /// Parts between semicolons, those in quotes minded.
    private static func parts(_ text: String) -> [String] {
        var parts = [""]
        var isQuoted = false
        for character in text {
            if character == "\"" { isQuoted.toggle() }
            if character == ";", !isQuoted {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts.map(\.trimmed)
    }
}
