import Articles
import FoundationEssentials
import Ingestion
import TestSupport
import Testing

/// Damaged input of every format: nothing may crash, hang or be passed over in silence.
///
/// `JOSTAR_FUZZ_SECONDS` says how long each format is tried (`make fuzz` where libFuzzer can't be linked),
/// `JOSTAR_TEST_SEED` repeats a run, and `JOSTAR_FUZZ_FOLDER` keeps the input that was read last.
@Suite struct FuzzTests {
    @Test(arguments: FuzzSamples.all.indices)
    func damagedInputIsReadOrRefused(_ index: Int) throws {
        let sample = FuzzSamples.all[index]
        var generator = SeededGenerator()
        let seconds = environment("JOSTAR_FUZZ_SECONDS").flatMap(Int.init)
        let folder = try TemporaryDirectory()
        let end = ContinuousClock.now + .seconds(seconds ?? 0)
        var rounds = 0
        while seconds == nil ? rounds < 40 : ContinuousClock.now < end {
            rounds += 1
            let other = FuzzSamples.all.randomElement(using: &generator)?.bytes ?? []
            let bytes = Mutation.of(sample.bytes, with: other, using: &generator)
            if let keep = environment("JOSTAR_FUZZ_FOLDER") {
                try Data(bytes).write(to: URL(filePath: keep + "/" + sample.name))
            }
            let reading = try Reading(folder.write(bytes, to: sample.name))
            let isBlank = bytes.allSatisfy { $0 == 32 || (9...13).contains($0) }
            #expect(
                isBlank || reading.articles.count + reading.problems.count > 0 || bytes.count < 64,
                "\(sample.name): \(bytes.count) bytes in silence, seed \(generator.seed)")
            for article in reading.articles {
                #expect(!article.id.isEmpty, "\(sample.name), seed \(generator.seed)")
            }
        }
    }
}

/// One way or several of damaging bytes.
private enum Mutation {
    static func of(
        _ bytes: [UInt8], with other: [UInt8], using generator: inout SeededGenerator
    ) -> [UInt8] {
        var bytes = bytes
        for _ in 0...Int.random(in: 0...3, using: &generator) {
            guard !bytes.isEmpty else { return bytes }
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            let length = Int.random(in: 1...64, using: &generator)
            let range = place..<min(place + length, bytes.count)
            switch Int.random(in: 0...6, using: &generator) {
            case 0: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
            case 1: bytes.removeSubrange(range)
            case 2: bytes.insert(contentsOf: Array(bytes[range]), at: place)
            case 3: bytes.removeSubrange(place...)
            case 4:
                let numbers = [
                    "0", "-1", "99999999999999999999", "\u{0}", "\"", "\n\n", "<", "{[{[",
                ]
                bytes.insert(
                    contentsOf: Array((numbers.randomElement(using: &generator) ?? "").utf8),
                    at: place)
            case 5:
                bytes.insert(contentsOf: other.prefix(length * 8), at: place)
            default:
                for index in range { bytes[index] = UInt8.random(in: 0...255, using: &generator) }
            }
        }
        return bytes
    }
}
