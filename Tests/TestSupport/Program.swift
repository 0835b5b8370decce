import Foundation

/// What a run of the real program left behind.
public struct ProgramRun: Sendable {
    /// Standard output.
    public var output: String
    /// Standard error.
    public var errors: String
    /// The exit status; that of a shell (128 + signal) where a signal ended it.
    public var status: Int32

    /// The lines of standard output.
    public var lines: [String] {
        output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// Standard output read as JSON.
    public func json() throws -> ParsedJSON { try ParsedJSON(parsing: output) }

    /// Standard output read as JSON Lines.
    public func jsonLines() throws -> [ParsedJSON] {
        try lines.filter { !$0.isEmpty }.map { try ParsedJSON(parsing: $0) }
    }
}

/// The real program, as a user runs it.
public enum Program {
    /// The built binary: `JOSTAR_BINARY`, or the one beside the test bundle.
    public static let path: String = {
        if let path = environment("JOSTAR_BINARY") { return path }
        let bundle = CommandLine.arguments[0]
        let beside = bundle[..<(bundle.lastIndex(of: "/") ?? bundle.startIndex)] + "/jostar"
        return FileManager.default.isExecutableFile(atPath: String(beside))
            ? String(beside) : checkout + "/.build/debug/jostar"
    }()

    /// Runs it with arguments and returns when it has ended.
    public static func run(
        _ arguments: [String], in folder: String = checkout, input: [UInt8] = [],
        environment extra: [String: String] = [:]
    ) throws -> ProgramRun {
        try run(path, arguments, in: folder, input: input, environment: extra)
    }

    /// Runs a line of the shell, in which `jostar` is the program.
    public static func shell(_ line: String, in folder: String = checkout) throws -> ProgramRun {
        let bin = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        return try run(
            "/bin/bash", ["-c", "PATH=\"\(bin):$PATH\"; " + line], in: folder, input: [],
            environment: [:])
    }

    private static func run(
        _ executable: String, _ arguments: [String], in folder: String, input: [UInt8],
        environment extra: [String: String]
    ) throws -> ProgramRun {
        let scratch = try TemporaryDirectory()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        var environment = ProcessInfo.processInfo.environment
        environment.merge(extra) { $1 }
        process.environment = environment
        // Files, not pipes: a pipe that nobody drains stops a program that says much.
        let inputPath = try scratch.write(input, to: "in")
        let outputPath = try scratch.write([UInt8](), to: "out")
        let errorsPath = try scratch.write([UInt8](), to: "err")
        let handles = [
            FileHandle(forReadingAtPath: inputPath), FileHandle(forWritingAtPath: outputPath),
            FileHandle(forWritingAtPath: errorsPath),
        ]
        process.standardInput = handles[0]
        process.standardOutput = handles[1]
        process.standardError = handles[2]
        try process.run()
        process.waitUntilExit()
        handles.forEach { try? $0?.close() }
        let status = process.terminationStatus
        return ProgramRun(
            output: try text(outputPath), errors: try text(errorsPath),
            status: process.terminationReason == .uncaughtSignal ? 128 + status : status)
    }

    private static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }
}
