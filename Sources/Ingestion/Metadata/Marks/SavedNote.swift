/// What a browser or SingleFile notes in a comment of the page that it saved.
struct SavedNote {
    var address: String?
    var date: String?

    /// Reads `saved from url=(0034)https://…` and SingleFile's `url: … saved date: …`.
    init?(_ comment: String) {
        guard comment.contains(ascii: "saved") else { return nil }
        if let value = Self.value(after: "saved from url=", in: comment) {
            // The number in brackets is the length of the address.
            let bare = value.first == "(" ? value.drop { $0 != ")" }.dropFirst() : value
            address = String(bare).trimmed
        }
        if comment.contains(ascii: "SingleFile") {
            address = address ?? Self.value(after: "url:", in: comment).map { String($0).trimmed }
            date = Self.value(after: "saved date:", in: comment).map(Self.withoutZoneName)
        }
        guard address != nil || date != nil else { return nil }
    }

    /// `Mon Jul 22 2024 10:00:00 GMT+0200 (Central European Summer Time)` without the bracket.
    private static func withoutZoneName(_ text: Substring) -> String {
        String(text.prefix { $0 != "(" }).trimmed
    }

    private static func value(after label: String, in comment: String) -> Substring? {
        for line in comment.split(whereSeparator: \.isNewline) {
            var rest = line[...]
            while !rest.isEmpty {
                if rest.hasPrefix(label) { return rest.dropFirst(label.count) }
                rest = rest.dropFirst()
            }
        }
        return nil
    }
}
