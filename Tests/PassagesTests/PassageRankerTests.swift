import Passages
import Testing

@Suite struct PassageRankerTests {
    private let ranker = PassageRanker()
    private let spans = [
        PassageSpan(start: 1, length: 50), PassageSpan(start: 151, length: 50),
        PassageSpan(start: 301, length: 50),
    ]

    @Test func aPassageWithMoreOfTheQueryIsBetter() {
        let ranked = ranker.rank(
            spans,
            [
                PatternPositions(weight: 2, exact: [10, 160]),
                PatternPositions(weight: 2, exact: [170]),
            ])
        #expect(ranked.map(\.index) == [1, 0])
    }

    @Test func neighboursInOrderAreBetterThanFarApartOrTurnedAround() {
        let ranked = ranker.rank(
            spans,
            [
                PatternPositions(weight: 1, exact: [11, 160, 310]),
                PatternPositions(weight: 1, exact: [10, 190, 311]),
            ])
        #expect(ranked.map(\.index) == [2, 0, 1])
    }

    @Test func aRareItemWeighsMoreThanAFrequentOne() {
        let ranked = ranker.rank(
            spans,
            [
                PatternPositions(weight: 0.1, exact: [5, 7, 9]),
                PatternPositions(weight: 5, exact: [200]),
            ])
        #expect(ranked.map(\.index) == [1, 0])
    }

    @Test func theFormAskedForWeighsMoreThanAnother() {
        let ranked = ranker.rank(
            spans, [PatternPositions(weight: 2, exact: [160], variants: [10])])
        #expect(ranked.map(\.index) == [1, 0])
    }

    @Test func aStretchThatHoldsTheQueryIsBetterThanTheSameWordsScattered() {
        // Far enough apart that they are no neighbours in any case.
        let ranked = ranker.rank(
            spans,
            [
                PatternPositions(weight: 2, exact: [5, 155]),
                PatternPositions(weight: 2, exact: [48, 172]),
            ])
        #expect(ranked.map(\.index) == [1, 0])
        #expect(ranked[0].density > ranked[1].density)
        #expect(ranked[0].words == ranked[1].words)
        #expect(ranked.allSatisfy { $0.proximity == 0 })
    }

    @Test func equalsKeepTheirOrderAndPassagesWithoutAnItemAreLeftOut() {
        let ranked = ranker.rank(spans, [PatternPositions(weight: 1, exact: [2, 152])])
        #expect(ranked.map(\.index) == [0, 1])
        #expect(ranker.rank(spans, []).isEmpty)
        // Position 60 lies in the gap behind the first passage, 0 before it.
        #expect(ranker.rank(spans, [PatternPositions(weight: 1, exact: [0, 60])]).isEmpty)
    }

    @Test func amongNearPassagesTheOneThatHoldsWhatOthersLackIsChosen() {
        let four = (0..<4).map { PassageSpan(start: 1 + 100 * $0, length: 50) }
        let everywhere = PatternPositions(weight: 1, exact: [2, 10, 20, 202, 302])
        let once = PatternPositions(weight: 1.05, exact: [102])
        var plain = PassageRanker()
        plain.rarity = 0
        let before = plain.rank(four, [everywhere, once])
        let ranked = PassageRanker().rank(four, [everywhere, once])
        #expect(before.map(\.index).prefix(2) == [0, 1])
        #expect(ranked.map(\.index).prefix(2) == [1, 0])
        // What the article is worth stays.
        #expect(ranked.map(\.score) == before.map(\.score))
    }

    @Test func aPassageFarBehindIsNotChosen() {
        let three = (0..<3).map { PassageSpan(start: 1 + 100 * $0, length: 50) }
        let everywhere = PatternPositions(weight: 1, exact: [2, 10, 20, 202])
        let once = PatternPositions(weight: 0.3, exact: [102])
        #expect(PassageRanker().rank(three, [everywhere, once]).first?.index == 0)
    }

    @Test func runsAreFoundWhereTheirWordsFollowEachOther() {
        #expect(PatternPositions.positions(ofRun: [[1, 5, 9], [2, 7, 10], [3, 11]]) == [1, 9])
        #expect(PatternPositions.positions(ofRun: []).isEmpty)
        #expect(PatternPositions.positions(ofRun: [[4]]) == [4])
    }
}
