internal import CXML

/// A document of XML as a row of events.
///
/// One owner, one thread.
final class XMLEvents {
    enum Event {
        case start(name: String, namespace: String, isEmpty: Bool)
        case end(name: String)
        case text(String)
    }

    private let bytes: UnsafeMutableBufferPointer<CChar>
    private let reader: OpaquePointer?
    /// Whether the markup was beyond mending somewhere.
    private(set) var hasFailed = false

    /// Events of a document; `charset` is what a server said of it.
    init(_ document: [UInt8], charset: String?) {
        bytes = .allocate(capacity: max(1, document.count))
        _ = bytes.initialize(from: document.lazy.map { CChar(bitPattern: $0) })
        reader = jxm_open(bytes.baseAddress, document.count, charset)
    }

    deinit {
        jxm_close(reader)
        bytes.deallocate()
    }

    /// The next event; nothing at the end.
    func next() -> Event? {
        guard let reader else { return nil }
        switch jxm_next(reader) {
        case jxm_start_element:
            return .start(
                name: String(cString: jxm_name(reader)).lowercased(),
                namespace: String(cString: jxm_namespace(reader)), isEmpty: jxm_is_empty(reader))
        case jxm_end_element: return .end(name: String(cString: jxm_name(reader)).lowercased())
        case jxm_text: return .text(String(cString: jxm_value(reader)))
        case jxm_reference:
            return .text(Entities.resolved("&" + String(cString: jxm_name(reader)) + ";"))
        case jxm_failed:
            hasFailed = true
            return nil
        default: return nil
        }
    }

    /// An attribute of the element that has just begun.
    func attribute(_ name: String) -> String? {
        guard let reader, let value = jxm_attribute(reader, name) else { return nil }
        defer { jxm_free(value) }
        return String(cString: value)
    }
}
