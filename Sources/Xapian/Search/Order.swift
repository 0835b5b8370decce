internal import CXapianShim

/// In which order matches come.
public struct Order: Hashable, Sendable {
    let kind: Int32
    let slot: ValueSlot
    let descending: Bool

    private init(_ kind: Int, _ slot: ValueSlot = 0, descending: Bool = false) {
        self.kind = Int32(kind)
        self.slot = slot
        self.descending = descending
    }

    /// Heaviest first.
    public static let relevance = Order(CX_ORDER_RELEVANCE)

    /// By the bytes of a value; documents without one count as the lowest.
    public static func value(_ slot: ValueSlot, descending: Bool = false) -> Order {
        Order(CX_ORDER_VALUE, slot, descending: descending)
    }

    /// By the bytes of a value, and by relevance where they are equal.
    public static func valueThenRelevance(_ slot: ValueSlot, descending: Bool = false) -> Order {
        Order(CX_ORDER_VALUE_THEN_RELEVANCE, slot, descending: descending)
    }

    /// By relevance, and by the bytes of a value where it is equal.
    public static func relevanceThenValue(_ slot: ValueSlot, descending: Bool = false) -> Order {
        Order(CX_ORDER_RELEVANCE_THEN_VALUE, slot, descending: descending)
    }

    /// By document id alone.
    ///
    /// Nothing is weighed, so that it is the fastest.
    public static let documentID = Order(CX_ORDER_DOCUMENT_ID)

    /// By document id alone, the newest first.
    public static let newestDocumentID = Order(CX_ORDER_DOCUMENT_ID, descending: true)
}
