internal import CProcess

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What poppler's `pdftotext` makes of a document.
///
/// It runs as a child of its own, never through a shell, with limits on time, memory and output; the
/// document is its standard input, so that no name ever reaches its command line.
struct PDFText {
    enum Outcome {
        case text([UInt8])
        case encrypted
        case damaged(String)
        case tooSlow
        case tooLong
        case notInstalled
    }

    /// A book of a thousand pages takes a few seconds.
    static let seconds = 60
    /// Poppler takes some hundred megabytes for maps and scanned pages.
    static let memory: UInt64 = 2 << 30

    /// Where `pdftotext` is, looked for on the PATH once.
    static let program: String? = {
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
        return path.split(separator: ":").map { $0 + "/pdftotext" }
            .first { access($0, X_OK) == 0 }
    }()

    /// The text of the document that `input` is open at; at most `limit` bytes.
    static func read(_ input: Int32, limit: Int, program: String? = program) -> Outcome {
        guard let program else { return .notInstalled }
        var output: Int32 = -1
        var errors: Int32 = -1
        let words = [program, "-enc", "UTF-8", "-nopgbrk", "-", "-"]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        let limits = jpr_limits(memory_bytes: memory, processor_seconds: UInt64(seconds))
        let process = jpr_start(program, &arguments, input, limits, &output, &errors)
        guard process > 0 else { return .damaged(String(cString: strerror(errno))) }
        var pipes = Pipes(output: output, errors: errors, limit: limit)
        let end = pipes.drain(seconds: seconds)
        if end != .closed { jpr_kill(process) }
        let status = jpr_wait(process)
        close(output)
        close(errors)
        switch end {
        case .timeOut: return .tooSlow
        case .full: return .tooLong
        case .closed: return outcome(status, pipes)
        }
    }

    /// Exit statuses of poppler: 0 done, 1 can't open, 3 not allowed.
    private static func outcome(_ status: Int32, _ pipes: Pipes) -> Outcome {
        if status == 0 { return .text(pipes.text) }
        if status == 128 + SIGXCPU || status == 128 + SIGKILL { return .tooSlow }
        let said = String(decoding: pipes.complaint, as: UTF8.self)
        if status == 3 || said.lowercased().contains("password") { return .encrypted }
        let line = said.split(separator: "\n").first.map(String.init)
        return .damaged(line ?? "pdftotext ended with status \(status)")
    }
}

/// The child's output and errors, read as they come.
private struct Pipes {
    enum End {
        case closed
        case timeOut
        case full
    }

    let output: Int32
    let errors: Int32
    let limit: Int
    var text: [UInt8] = []
    var complaint: [UInt8] = []

    init(output: Int32, errors: Int32, limit: Int) {
        self.output = output
        self.errors = errors
        self.limit = limit
    }

    /// Reads until both are closed, or time or room runs out.
    mutating func drain(seconds: Int) -> End {
        let deadline = ContinuousClock.now + .seconds(seconds)
        var open = [output, errors]
        while !open.isEmpty {
            var waits = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            let ready = poll(&waits, nfds_t(waits.count), 1_000)
            guard ContinuousClock.now < deadline else { return .timeOut }
            guard ready > 0 else { continue }
            for wait in waits where wait.revents != 0 {
                let chunk = Self.chunk(wait.fd)
                if chunk.isEmpty { open.removeAll { $0 == wait.fd } }
                if wait.fd == output {
                    text += chunk
                    if text.count > limit { return .full }
                } else if complaint.count < 10_000 {
                    complaint += chunk
                }
            }
        }
        return .closed
    }

    private static func chunk(_ descriptor: Int32) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
            var got = -1
            repeat {
                got = read(descriptor, buffer.baseAddress, buffer.count)
            } while got < 0
                && errno == EINTR
            filled = max(0, got)
        }
    }
}
