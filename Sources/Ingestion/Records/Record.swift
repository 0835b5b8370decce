/// The members of a record, found by what they mean (`RecordKeys`) and read leniently.
struct Record {
    private var byKey: [String: JSONValue] = [:]
    private let map: FieldMap

    /// A record with its own keys; those of objects in it that hold its fields come second.
    init(members: [String: JSONValue], map: FieldMap) {
        self.map = map
        var members = members
        let mapped = map.values(in: members)
        for (key, value) in members.sorted(by: { $0.key < $1.key }) {
            let name = RecordKeys.normalised(key)
            if byKey[name] == nil { byKey[name] = value }
            guard RecordKeys.inner.contains(name), case .object(let inner) = value else { continue }
            members[key] = nil
            for (key, value) in inner.sorted(by: { $0.key < $1.key }) {
                let name = RecordKeys.normalised(key)
                if byKey[name] == nil { byKey[name] = value }
            }
        }
        for (field, value) in mapped { byKey[FieldMap.key(of: field)] = value }
    }

    /// The values of a field, the user's first, then by rank of their keys.
    private func values(_ field: RecordKeys.Field) -> [(key: String, value: JSONValue)] {
        let keys = [FieldMap.key(of: field)] + (RecordKeys.keys[field] ?? [])
        return keys.compactMap { key in byKey[key].map { (key, $0) } }
    }

    /// The first of a field's values that says something on one line, and that `accept` takes.
    func line(
        _ field: RecordKeys.Field,
        where accept: (_ key: String, _ value: String) -> Bool = { _, _ in true }
    ) -> String? {
        for (key, value) in values(field) {
            if let line = Self.line(value), accept(key, line) { return line }
        }
        return nil
    }

    /// All of a field's values that say something on one line.
    func lines(_ field: RecordKeys.Field) -> [String] {
        values(field).compactMap { Self.line($0.value) }
    }

    /// A string, number, first element or name on one line; nothing where it's empty.
    private static func line(_ value: JSONValue) -> String? {
        let text: String
        switch value {
        case .string(let value): text = value.trimmed
        case .number(let value): text = value
        case .array(let parts): return parts.lazy.compactMap(line).first
        case .object(let members):
            return ["name", "rendered", "title", "value"].lazy
                .compactMap { members[$0].flatMap(line) }.first
        default: return nil
        }
        return text.isEmpty ? nil : text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// The first text that isn't empty.
    var text: String? {
        for (_, value) in values(.text) {
            if let text = Self.text(value, depth: 0), !text.trimmed.isEmpty { return text }
        }
        return nil
    }

    /// A text, an array of its paragraphs, or an object that holds one of these.
    private static func text(_ value: JSONValue, depth: Int) -> String? {
        switch value {
        case .string(let text): return text.replacingNulls
        case .array(let parts):
            let texts = parts.compactMap { depth < 3 ? text($0, depth: depth + 1) : nil }
            return texts.isEmpty ? nil : texts.joined(separator: "\n\n")
        case .object(let members):
            return ["rendered", "text", "content", "body", "value"].lazy
                .compactMap { members[$0].flatMap { depth < 3 ? text($0, depth: depth + 1) : nil } }
                .first
        default: return nil
        }
    }

    /// Names: an array of strings or of objects with a `name`, or one string with `;` between.
    func list(_ field: RecordKeys.Field) -> [String] {
        for (_, value) in values(field) {
            let names: [String]
            switch value {
            case .string(let text): names = text.split(separator: ";").map(\.trimmed)
            case .array(let parts): names = parts.compactMap(Self.line)
            case .object: names = [value].compactMap(Self.line)
            default: names = []
            }
            let said = names.filter { !$0.isEmpty }
            if !said.isEmpty { return said }
        }
        return []
    }

    /// The records that this one holds, where it's but an envelope (`{"articles": [...]}`).
    var held: [[String: JSONValue]] {
        for (key, value) in byKey where RecordKeys.collections.contains(key) {
            guard case .array(let parts) = value else { continue }
            let objects = parts.compactMap { part -> [String: JSONValue]? in
                if case .object(let members) = part { members } else { nil }
            }
            if !objects.isEmpty { return objects }
        }
        return []
    }
}

extension String {
    /// Without NUL characters, which no index term may rely on.
    fileprivate var replacingNulls: String {
        utf8.withContiguousStorageIfAvailable({ $0.contains(0) }) ?? utf8.contains(0)
            ? String(String.UnicodeScalarView(unicodeScalars.filter { $0.value != 0 })) : self
    }
}
