/// Reads a mailbox (mbox) message by message, one in memory at a time.
struct MailboxReading {
    private static let mark = Array("From ".utf8)

    let reading: FileReading
    let input: ByteInput
    let place: Place

    init(_ reading: FileReading, _ input: ByteInput, _ place: Place) {
        self.reading = reading
        self.input = input
        self.place = place
    }

    func read() throws {
        var number = 0
        var message: [UInt8] = []
        var isTooLong = false
        var isAfterBlank = true
        while let line = next() {
            if isAfterBlank, line.starts(with: Self.mark) {
                if number > 0 { try hand(message, number, isTooLong) }
                number += 1
                message.removeAll(keepingCapacity: true)
                isTooLong = false
                isAfterBlank = false
                continue
            }
            isAfterBlank = HeaderFields.withoutLineEnd(line).isEmpty
            let isQuoted = line.drop { $0 == UInt8(ascii: ">") }.starts(with: Self.mark)
            if message.count + line.count > reading.reader.recordLimit {
                isTooLong = true
            } else if !isTooLong {
                message += isQuoted && line.first == UInt8(ascii: ">") ? line.dropFirst() : line
            }
        }
        if number > 0 { try hand(message, number, isTooLong) }
    }

    private func next() -> ArraySlice<UInt8>? {
        do throws(IngestionError) {
            return try input.line(limit: 1 << 16)
        } catch {
            reading.onProblem(error)
            return nil
        }
    }

    private func hand(_ message: [UInt8], _ number: Int, _ isTooLong: Bool) throws {
        let here = place.record(number)
        guard !isTooLong else {
            reading.onProblem(
                here.problem(
                    .tooLarge,
                    "longer than the \(reading.reader.recordLimit) bytes allowed for an article",
                    hint: "the other messages were read"))
            return
        }
        try MailReading(reading, here).read(message)
    }
}
