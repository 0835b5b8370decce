import Testing
import TextAnalysis

struct ByteHashTests {
    @Test func isFNV1a() {
        #expect(ByteHash.of("".utf8) == 0xCBF2_9CE4_8422_2325)
        #expect(ByteHash.of("foobar".utf8) == 0x8594_4171_F739_67E8)
    }
}
