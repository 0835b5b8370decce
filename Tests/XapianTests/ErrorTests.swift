import CXapianShim
import FoundationEssentials
import TestSupport
import Testing
import Xapian

@Suite struct ErrorTests {
    /// Every class that the table has, with the number it has had from the beginning.
    static let classes: [(String, XapianError.Code, Int32)] = [
        ("AssertionError", .assertion, 1), ("InvalidArgumentError", .invalidArgument, 2),
        ("InvalidOperationError", .invalidOperation, 3), ("UnimplementedError", .unimplemented, 4),
        ("DatabaseError", .database, 5), ("DatabaseCorruptError", .databaseCorrupt, 6),
        ("DatabaseCreateError", .databaseCreate, 7), ("DatabaseLockError", .databaseLocked, 8),
        ("DatabaseModifiedError", .databaseModified, 9),
        ("DatabaseOpeningError", .databaseOpening, 10),
        ("DatabaseVersionError", .versionMismatch, 11), ("DocNotFoundError", .documentNotFound, 12),
        ("FeatureUnavailableError", .featureUnavailable, 13), ("InternalError", .internalError, 14),
        ("NetworkError", .network, 15), ("NetworkTimeoutError", .networkTimeout, 16),
        ("QueryParserError", .queryParser, 17), ("SerialisationError", .serialisation, 18),
        ("RangeError", .range, 19), ("WildcardError", .wildcard, 20),
        ("DatabaseNotFoundError", .databaseNotFound, 21),
        ("DatabaseClosedError", .databaseClosed, 22),
    ]

    static func raise(_ code: Int32, _ message: String, errno: Int32 = 0) -> XapianError? {
        var error = cx_error()
        let bytes = Array(message.utf8)
        let done = bytes.withUnsafeBufferPointer {
            let text = cx_bytes(data: $0.baseAddress, length: $0.count)
            return cx_error_raise(code, text, text, errno, &error)
        }
        return done ? nil : XapianError(consuming: &error, operation: "test", path: "some/path")
    }

    @Test(arguments: classes)
    func eachClassKeepsItsName(name: String, code: XapianError.Code, number: Int32) throws {
        #expect(code.rawValue == number)
        let error = try #require(Self.raise(number, "message with \0 inside", errno: 2))
        #expect(error.code == code)
        #expect(error.xapianType == name)
        #expect(error.code.description == name)
        #expect(error.message == "message with \0 inside")
        #expect(error.context == "message with \0 inside")
        #expect(error.systemError == 2)
        #expect(error.systemMessage == "No such file or directory")
        #expect(error.description.contains("some/path"))
        #expect(!error.description.contains("\n"))
    }

    @Test func otherExceptions() throws {
        let memory = try #require(Self.raise(23, "unused"))
        #expect(memory.code == .outOfMemory)
        let standard = try #require(Self.raise(24, "too long"))
        #expect(standard.code == .standardException)
        #expect(standard.xapianType == "std::length_error")
        #expect(standard.message == "too long")
        let number = try #require(Self.raise(25, "unused"))
        #expect(number.code == .unknown)
        #expect(Self.raise(4711, "no such code")?.code == .unknown)
        #expect(Self.raise(0, "no error") == nil)
    }

    /// Fails when Xapian learns to throw something that the table doesn't know.
    @Test func theTableHoldsEveryClassOfTheInstalledHeader() throws {
        let places = ["/usr/include", "/usr/local/include", "/opt/homebrew/include"]
        let header = try #require(
            places.lazy.compactMap { FileManager.default.contents(atPath: $0 + "/xapian/error.h") }
                .first)
        let declared = String(decoding: header, as: UTF8.self)
            .split(separator: "\n")
            .filter { $0.hasPrefix("class XAPIAN_VISIBILITY_DEFAULT ") && $0.contains(": public ") }
            .compactMap { $0.split(separator: " ").dropFirst(2).first.map(String.init) }
        #expect(declared.count >= 24)
        // The two that others inherit from, and that are never thrown.
        let concrete = Set(declared).subtracting(["LogicError", "RuntimeError"])
        let known = Set(
            (0...100).compactMap { cx_error_class_name($0).map { String(cString: $0) } })
        #expect(concrete == known)
        #expect(known == Set(Self.classes.map(\.0)))
    }

    @Test func hintsSayWhatToDo() {
        let error = XapianError(code: .databaseLocked, message: "busy", operation: "open")
        #expect(error.hint?.contains("another process") == true)
        #expect(XapianError(code: .range, message: "", operation: "open").hint == nil)
        let outer = XapianError(
            code: .network, message: "gone", operation: "search", path: "p", cause: error)
        #expect(outer.description.hasSuffix("caused by open: the database is locked: busy"))
    }

    @Test func theShimIsTheOneTheHeaderDescribes() {
        #expect(cx_abi_version() == CX_ABI_VERSION)
        #expect(XapianLibrary.version.hasPrefix("1."))
    }
}
