/// A random number generator that gives the same numbers for the same seed (SplitMix64).
///
/// Property tests print `seed` on failure; `JOSTAR_TEST_SEED` runs them again with it.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    /// What this generator was started with.
    public let seed: UInt64
    private var state: UInt64

    /// A generator started with a seed, or with one from `JOSTAR_TEST_SEED` or the system.
    public init(seed: UInt64? = nil) {
        let chosen =
            seed ?? environment("JOSTAR_TEST_SEED").flatMap(UInt64.init)
            ?? UInt64.random(in: 0...UInt64.max)
        self.seed = chosen
        state = chosen
    }

    /// The next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
