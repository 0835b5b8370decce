internal import Articles

/// Reads the records of a file that aren't UTF-8, and says at its end what they were in.
///
/// A charset is guessed from all such records so far until they are enough; then it stands for the file.
/// One owner, one thread. Memory: bounded.
final class RecordCharsets {
    /// Records that are nearly all ASCII are in a charset of Latin letters: `It isn\x92t` is no Japanese.
    private var latin = Guess()
    private var other = Guess()
    private var tallies: [Tally] = []

    private struct Guess {
        var sample: [UInt8] = []
        var foreignBytes = 0
        var charset: String?
    }

    private enum Finding: Equatable {
        case malformed
        case record(in: String)
        case stretches(in: String)
    }

    private struct Tally {
        var finding: Finding
        var first: Int
        var records = 0
        var places = 0
    }

    /// More of them hardly change a guess.
    private static let enoughForeignBytes = 400
    private static let longestSample = 16_384
    /// Bytes of a record that are guessed by: from a little before the first one beyond ASCII.
    private static let longestPiece = 4_096
    private static let before = 200

    /// The UTF-8 of a record; the bytes as they stand where they are that, or of no charset.
    func utf8(of record: ArraySlice<UInt8>, number: Int) -> ArraySlice<UInt8> {
        let malformed = UTF8Shape(record).malformed
        guard malformed > 0 else { return record }
        let bytes = Array(record)
        if let mixed = MixedText(bytes) {
            note(.malformed, number, places: mixed.malformed)
            if let foreign = mixed.foreign {
                note(.stretches(in: foreign.charset), number, places: foreign.stretches)
            }
            return mixed.utf8[...]
        }
        let foreignBytes = bytes.reduce(0) { $0 + ($1 >= 0x80 ? 1 : 0) }
        let isLatin = foreignBytes * 5 < bytes.count
        let charset =
            isLatin
            ? Self.charset(&latin, bytes, among: CharsetGuess.latin)
            : Self.charset(&other, bytes, among: nil)
        guard !TextDecoder.isBinary(bytes), let charset,
            let text = TextDecoder.convert(bytes, charset)
        else {
            note(.malformed, number, places: malformed)
            return record
        }
        note(.malformed, number, places: text.malformed)
        note(.record(in: charset), number, places: 1)
        return Array(text.text.utf8)[...]
    }

    /// What there is to say of them, each thing once, at the first record that it is true of.
    func problems(at place: Place) -> [IngestionError] {
        tallies.map { tally in
            let here = place.record(tally.first)
            let isOne = tally.records == 1
            let records = isOne ? "" : ", in \(tally.records) records from here on"
            var problem: IngestionError
            switch tally.finding {
            case .malformed:
                let note = EncodingNote.malformed(tally.places, "UTF-8")
                problem = here.problem(.badEncoding, note.message + records, hint: note.hint)
                problem.reason = "records with bytes that aren't valid UTF-8"
            case .stretches(let charset):
                let note = EncodingNote.foreign(
                    MixedText.Foreign(charset: charset, stretches: tally.places), "UTF-8")
                problem = here.problem(.badEncoding, note.message + records, hint: note.hint)
                problem.reason = "records with stretches in \(charset), not in UTF-8"
            case .record(let charset):
                let subject = isOne ? "is" : "\(tally.records) records from here on are"
                problem = here.problem(
                    .badEncoding, "\(subject) in \(charset), not in UTF-8",
                    hint: EncodingNote.guessed)
                problem.reason = "records in \(charset), not in UTF-8"
            }
            problem.count = tally.records
            problem.examples = [String(tally.first)]
            return problem
        }
    }

    private static func charset(
        _ guess: inout Guess, _ record: [UInt8], among: Set<String>?
    ) -> String? {
        let isEnough =
            guess.foreignBytes >= enoughForeignBytes || guess.sample.count >= longestSample
        if isEnough, let charset = guess.charset { return charset }
        if isEnough { guess = Guess() }
        let first = record.firstIndex { $0 >= 0x80 } ?? 0
        let piece = record[max(0, first - before)...].prefix(longestPiece)
        guess.sample += piece + [UInt8(ascii: "\n")]
        guess.foreignBytes += piece.reduce(0) { $0 + ($1 >= 0x80 ? 1 : 0) }
        guess.charset = CharsetGuess.best(for: guess.sample, among: among)
        return guess.charset
    }

    private func note(_ finding: Finding, _ number: Int, places: Int) {
        guard places > 0 else { return }
        let index =
            tallies.firstIndex { $0.finding == finding }
            ?? {
                tallies.append(Tally(finding: finding, first: number))
                return tallies.count - 1
            }()
        tallies[index].records += 1
        tallies[index].places += places
    }
}
