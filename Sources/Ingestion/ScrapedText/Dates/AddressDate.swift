/// The day that an address carries, as many sites put it there.
struct AddressDate: Equatable {
    let year: Int
    let month: Int
    let day: Int
    /// Whether it stands by itself: `/2017/09/07/`, not at the front of a longer number.
    let isSeparate: Bool

    /// Reads `/2017/09/07/`, `2017-09-07`, `/20170907/`, or a longer number that starts so;
    /// nothing where an address has no day or several.
    init?(_ address: some StringProtocol) {
        var days: [[Int]: Bool] = [:]
        var copy = String(address)
        copy.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                let run = Run(bytes, at: index)
                index = run.end + 1
                if run.count >= 8, run.count != 10 {
                    let parts = [
                        run.value(bytes, 0..<4), run.value(bytes, 4..<6), run.value(bytes, 6..<8),
                    ]
                    days[parts] = run.count == 8 || days[parts] == true
                } else if run.count == 4, let sign = run.sign(bytes), sign == 47 || sign == 45 {
                    let month = Run(bytes, at: run.end + 1)
                    guard month.sign(bytes) == sign, (1...2).contains(month.count) else { continue }
                    let day = Run(bytes, at: month.end + 1)
                    guard (1...2).contains(day.count) else { continue }
                    days[[run, month, day].map { $0.value(bytes, 0..<$0.count) }] = true
                }
            }
        }
        let plausible = days.filter {
            (1990...2100).contains($0.key[0]) && (1...12).contains($0.key[1])
                && (1...31).contains($0.key[2])
        }
        guard plausible.count == 1, let only = plausible.first else { return nil }
        (year, month, day) = (only.key[0], only.key[1], only.key[2])
        isSeparate = only.value
    }

    /// A run of digits, of none before every other sign.
    private struct Run {
        let start: Int
        let end: Int

        var count: Int { end - start }

        init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
            self.start = start
            var end = start
            while end < bytes.count, bytes[end] &- 48 < 10 { end += 1 }
            self.end = end
        }

        /// What ends it.
        func sign(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
            end < bytes.count ? bytes[end] : nil
        }

        func value(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
            bytes[(start + range.lowerBound)..<(start + range.upperBound)].reduce(0) {
                $0 * 10 + Int($1) - 48
            }
        }
    }
}
