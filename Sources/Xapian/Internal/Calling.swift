package import CXapianShim

/// Calls into C, and throws what the error structure says if the call failed.
///
/// Every function of the shim is called through here or through one of the functions below.
func call(
    _ operation: String, path: String? = nil,
    _ body: (UnsafeMutablePointer<cx_error>) -> Bool
) throws(XapianError) {
    var error = cx_error()
    guard body(&error) else {
        throw XapianError(consuming: &error, operation: operation, path: path)
    }
}

/// Calls a function that gives a new handle or result.
func make<Handle>(
    _ operation: String, path: String? = nil,
    _ body: (UnsafeMutablePointer<cx_error>) -> UnsafeMutablePointer<Handle>?
) throws(XapianError) -> UnsafeMutablePointer<Handle> {
    var error = cx_error()
    guard let handle = body(&error) else {
        throw XapianError(consuming: &error, operation: operation, path: path)
    }
    return handle
}

extension XapianError {
    /// Takes what the shim says, and frees it.
    package init(consuming error: inout cx_error, operation: String, path: String? = nil) {
        self.init(
            code: Code(rawValue: error.code), message: String(error.message), operation: operation,
            path: path)
        context = String(error.context)
        systemError = error.system_error
        systemMessage = String(error.system_message)
        xapianType = String(error.type)
        cx_error_clear(&error)
    }
}

extension String {
    /// The text of bytes lent by C; what isn't UTF-8 becomes a replacement character.
    fileprivate init(_ bytes: cx_bytes) {
        let buffer = UnsafeBufferPointer(start: bytes.data, count: bytes.length)
        self.init(decoding: buffer, as: UTF8.self)
    }
}
