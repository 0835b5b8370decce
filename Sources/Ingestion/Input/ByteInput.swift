/// Bytes read from front to back, with a look at what comes next.
///
/// Holds one chunk of its producer, or as much as was asked to be looked at. An error of the producer
/// shows when all bytes before it are used up. One owner, one thread.
final class ByteInput {
    private let producer: any ByteProducer
    private var buffer: [UInt8] = []
    private var start = 0
    private var hasEnded = false
    private var failure: IngestionError?
    /// Bytes used so far.
    private(set) var offset = 0

    init(_ producer: any ByteProducer) { self.producer = producer }

    convenience init(_ bytes: [UInt8]) { self.init(MemoryBytes(bytes)) }

    private var available: Int { buffer.count - start }

    /// The next bytes without using them up: `count` of them, or all where fewer are left.
    func peek(_ count: Int) throws(IngestionError) -> ArraySlice<UInt8> {
        while available < count, try fill() {}
        return buffer[start..<(start + min(count, available))]
    }

    /// Up to `count` of the next bytes, whatever is at hand; nothing at the end.
    func take(_ count: Int = .max) throws(IngestionError) -> ArraySlice<UInt8>? {
        while available == 0 { guard try fill() else { return nil } }
        let taken = buffer[start..<(start + min(count, available))]
        use(taken.count)
        return taken
    }

    /// Passes over bytes that were looked at.
    func skip(_ count: Int) throws(IngestionError) {
        var left = count
        while left > 0, let taken = try take(left) { left -= taken.count }
    }

    /// The next `count` bytes; fewer where the input ends before, or fails, which shows next.
    func read(_ count: Int) throws(IngestionError) -> [UInt8] {
        var bytes: [UInt8] = []
        do throws(IngestionError) {
            while bytes.count < count, let taken = try take(count - bytes.count) { bytes += taken }
        } catch {
            guard !bytes.isEmpty else { throw error }
            failure = error
        }
        return bytes
    }

    /// Whether an error is about to show.
    var isFailing: Bool { failure != nil }

    /// A line with its line feed; cut at `limit` bytes, the rest of it being the next line.
    func line(limit: Int) throws(IngestionError) -> ArraySlice<UInt8>? {
        var searched = 0
        while true {
            let window = buffer[(start + searched)...].prefix(limit - searched)
            if let end = window.firstIndex(of: 10) { return try take(end + 1 - start) }
            searched += window.count
            if searched >= limit { return try take(limit) }
            guard try fill() else { return available > 0 ? try take() : nil }
        }
    }

    /// Puts bytes that were taken back in front of what comes next.
    func putBack(_ bytes: ArraySlice<UInt8>) {
        buffer = Array(bytes) + buffer[start...]
        start = 0
        offset -= bytes.count
    }

    /// Goes to another place, where the producer can.
    func seek(to place: Int) throws(IngestionError) -> Bool {
        guard let seekable = producer as? any SeekableProducer else { return false }
        try seekable.seek(to: place)
        buffer = []
        start = 0
        hasEnded = false
        failure = nil
        offset = place
        return true
    }

    /// All bytes there are, where the producer can be gone through in any order.
    var seekableSize: Int? { (producer as? any SeekableProducer)?.size }

    private func use(_ count: Int) {
        start += count
        offset += count
    }

    /// Gets the next chunk behind what is left of the last; false where no more comes for now.
    private func fill() throws(IngestionError) -> Bool {
        if let failure {
            guard available == 0 else { return false }
            self.failure = nil
            throw failure
        }
        guard !hasEnded else { return false }
        do throws(IngestionError) {
            guard let chunk = try producer.next() else {
                hasEnded = true
                return false
            }
            if available == 0 {
                buffer = chunk
            } else {
                buffer.removeSubrange(..<start)
                buffer += chunk
            }
            start = 0
            return true
        } catch {
            guard available > 0 else { throw error }
            failure = error
            return false
        }
    }
}

extension ByteInput {
    /// All that is left, up to `limit` bytes, and the error that ended it early.
    ///
    /// - Throws: where there is more than `limit`.
    func readAll(limit: Int, _ place: Place) throws(IngestionError) -> (
        bytes: [UInt8], failure: IngestionError?
    ) {
        var bytes: [UInt8] = []
        do throws(IngestionError) {
            while let taken = try take() {
                bytes += taken
                if bytes.count > limit { break }
            }
        } catch {
            return (bytes, error)
        }
        guard bytes.count <= limit else {
            throw place.problem(
                .tooLarge, "longer than the \(limit) bytes allowed for an article",
                hint: "split it, one article a file, or one a line as JSON Lines")
        }
        return (bytes, nil)
    }
}
