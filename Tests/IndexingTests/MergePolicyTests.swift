import Testing

@testable import Indexing

@Suite struct MergePolicyTests {
    private func segments(_ megabytes: [Int], hidden: [Int: Int] = [:]) -> [MergePolicy.Segment] {
        megabytes.enumerated().map { index, size in
            MergePolicy.Segment(
                bytes: size << 20, articles: max(1, size) * 1_000, hidden: hidden[index] ?? 0)
        }
    }

    @Test func tenOfATierBecomeOne() {
        let nine = Array(repeating: 30, count: 9)
        #expect(MergePolicy.merges(of: segments(nine)).isEmpty)
        #expect(
            MergePolicy.merges(of: segments(nine + [500, 20])) == [[0, 1, 2, 3, 4, 5, 6, 7, 8, 10]])
    }

    @Test func tinyOnesAreMergedAtOnce() {
        #expect(MergePolicy.merges(of: segments([0, 100, 1])) == [[0, 2]])
    }

    @Test func aSegmentIsRewrittenOnceMuchOfItIsHidden() {
        #expect(MergePolicy.merges(of: segments([100, 200], hidden: [0: 24_999])).isEmpty)
        #expect(MergePolicy.merges(of: segments([100, 200], hidden: [0: 25_000])) == [[0]])
    }

    @Test func aSmallSegmentIsRewrittenForOneArticle() {
        let small = MergePolicy.Segment(bytes: 3 << 20, articles: 500, hidden: 1)
        #expect(MergePolicy.merges(of: [small]) == [[0]])
    }
}
