/// What gzip data unpack to (RFC 1952), member after member.
///
/// Behind a damaged member it goes on with the next. Chunks don't cross members, so that
/// `memberStart` can tell where in the compressed data a record begins.
final class GzipBytes: ByteProducer {
    private static let magic: [UInt8] = [0x1F, 0x8B, 0x08]
    private static let smallFile = FileBytes.chunkSize

    private let source: ByteInput
    private let place: Place
    private let limits: UnpackingLimits
    private let decoder = Decompressor(.gzip)
    private var layer = UnpackedLayer()
    private var isInMember = false
    private var isFirst = true
    private var hasEnded = false
    private var failure: IngestionError?
    private var isBehindDamage = false
    /// Whether only zero bytes stood between members so far, as some writers fill up blocks.
    private var isPadding = true
    /// Begin of each member in the output and in the input, the oldest first.
    private var starts: [(output: Int, input: Int)] = []

    init(_ source: ByteInput, _ place: Place, _ limits: UnpackingLimits) {
        self.source = source
        self.place = place
        self.limits = limits
    }

    /// Where in the compressed data the member begins that begins with the output byte at `offset`;
    /// earlier ones are forgotten.
    func memberStart(at offset: Int) -> Int? {
        starts.removeFirst(starts.firstIndex { $0.output >= offset } ?? starts.count)
        return starts.first.flatMap { $0.output == offset ? $0.input : nil }
    }

    func next() throws(IngestionError) -> [UInt8]? {
        while !hasEnded {
            if !isInMember {
                guard try findMember() else { break }
            }
            let input = try source.peek(Decompressor.chunkSize)
            let step = try wholeMember() ?? decoder.decode(input)
            try source.skip(step.used)
            layer.input += step.used
            layer.output += step.output.count
            switch step.state {
            case .end: isInMember = false
            case .damaged:
                isInMember = false
                isBehindDamage = true
                failure = place.problem(
                    .damaged, "the gzip data are damaged",
                    hint: "what comes before the damage was read")
            case .more:
                if step.output.isEmpty, step.used == 0 {
                    hasEnded = true
                    throw truncated
                }
            }
            if !step.output.isEmpty {
                do throws(IngestionError) {
                    try limits.spend(step.output.count, layer: layer, place)
                } catch {
                    hasEnded = true
                    throw error
                }
                return step.output
            }
            if let failure {
                self.failure = nil
                throw failure
            }
        }
        return nil
    }

    /// The first member at once, where it and nothing else is the input: a page or list of records.
    private func wholeMember() throws(IngestionError) -> (
        output: [UInt8], used: Int, state: Decompressor.State
    )? {
        guard isFirst else { return nil }
        isFirst = false
        let all = try source.peek(Self.smallFile)
        guard all.count < Self.smallFile,
            let member = Decompressor.member(all, limit: UnpackingLimits.harmlessBytes)
        else { return nil }
        return (member.output, member.used, .end)
    }

    private var truncated: IngestionError {
        place.problem(
            .damaged, "the gzip data end too early", hint: "what comes before the end was read")
    }

    /// Goes to where the next member begins; false at the end.
    private func findMember() throws(IngestionError) -> Bool {
        if let failure {
            self.failure = nil
            throw failure
        }
        var passed = 0
        while true {
            let head = try source.peek(Decompressor.chunkSize)
            guard !head.isEmpty else { break }
            if let found = Self.memberIndex(in: head) {
                passed += found
                isPadding = isPadding && head.prefix(found).allSatisfy { $0 == 0 }
                try source.skip(found)
                decoder.restart()
                isInMember = true
                starts.append((layer.output, source.offset))
                if passed > 0, !isPadding, !isBehindDamage { throw strayBytes }
                isPadding = true
                isBehindDamage = false
                return true
            }
            isPadding = isPadding && head.allSatisfy { $0 == 0 }
            // The magic number may lie across the border of two chunks.
            let done = head.count < Self.magic.count ? head.count : head.count - 2
            passed += done
            try source.skip(done)
        }
        hasEnded = true
        if passed > 0, !isPadding, !isBehindDamage { throw strayBytes }
        return false
    }

    private var strayBytes: IngestionError {
        isPadding = true
        return place.problem(
            .damaged, "between its gzip members are bytes that aren't gzip",
            hint: "the members were read")
    }

    private static func memberIndex(in bytes: ArraySlice<UInt8>) -> Int? {
        var index = bytes.startIndex
        while let found = bytes[index...].firstIndex(of: magic[0]) {
            let head = bytes[found...].prefix(4)
            // The upper bits of the flags are reserved and zero.
            if head.starts(with: magic), head.count < 4 || head[found + 3] & 0xE0 == 0 {
                return found - bytes.startIndex
            }
            index = found + 1
        }
        return nil
    }
}
