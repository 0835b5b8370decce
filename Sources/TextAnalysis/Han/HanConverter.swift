import CICU

/// An ICU transliterator between Traditional and Simplified Chinese.
struct HanConverter: ~Copyable {
    /// What is written.
    enum Target {
        case simplified
        case traditional
    }

    private let handle: OpaquePointer

    /// Opens ICU's rules; nothing where ICU lacks them.
    init?(to target: Target) {
        var opened: OpaquePointer?
        let direction = target == .simplified ? CICU_TO_SIMPLIFIED : CICU_TO_TRADITIONAL
        guard cicu_converter_open(Int32(direction), &opened) <= 0, let opened else { return nil }
        handle = opened
    }

    deinit { cicu_converter_close(handle) }

    /// The text in the other characters; nothing where it is over 8 KB or ICU refuses it.
    func convert(_ text: String) -> String? {
        var text = text
        return text.withUTF8 { bytes in
            var needed = 0
            var failed = false
            func attempt(_ capacity: Int) -> String {
                String(unsafeUninitializedCapacity: capacity) { room in
                    let code = cicu_convert(
                        handle, bytes.baseAddress, bytes.count, room.baseAddress, capacity, &needed)
                    failed = code > 0
                    return failed || needed > capacity ? 0 : needed
                }
            }
            // Both ways have the same length, but for characters beyond the first plane.
            let expected = bytes.count + 16
            var result = attempt(expected)
            if needed > expected { result = attempt(needed) }
            return failed ? nil : result
        }
    }
}
