internal import CXapianShim

/// How much a term in a document counts.
public struct Weighting: Hashable, Sendable {
    let kind: Int32
    let parameters: [Double]

    private init(_ kind: Int, _ parameters: [Double] = []) {
        self.kind = Int32(kind)
        self.parameters = parameters
    }

    /// BM25 with Xapian's parameters: k1 1, k2 0, k3 1, b 0.5, least normalised length 0.5.
    public static let `default` = Weighting(CX_WEIGHTING_DEFAULT)

    /// Every match weighs 0.
    public static let boolean = Weighting(CX_WEIGHTING_BOOLEAN)

    /// The number of terms that match, each by its frequency in the query.
    public static let coordinate = Weighting(CX_WEIGHTING_COORDINATE)

    /// Divergence from randomness, hypergeometric, without parameters.
    public static let dph = Weighting(CX_WEIGHTING_DPH)

    /// Divergence from randomness, hypergeometric with Laplace's after-effect, without parameters.
    public static let dlh = Weighting(CX_WEIGHTING_DLH)

    /// BM25, which holds back long documents and terms that are repeated.
    ///
    /// Source: Robertson et al., Okapi at TREC-3, 1994.
    ///
    /// - Parameters:
    ///   - k1: how much repetition of a term in a document counts, 0 or more.
    ///   - k2: extra weight by length of query and document, 0 or more.
    ///   - k3: how much repetition in the query counts, 0 or more.
    ///   - b: how much long documents are held back, from 0 to 1.
    ///   - minimumNormalisedLength: no document counts as shorter than this part of the mean
    ///     length.
    public static func bm25(
        k1: Double = 1, k2: Double = 0, k3: Double = 1, b: Double = 0.5,
        minimumNormalisedLength: Double = 0.5
    ) -> Weighting {
        Weighting(CX_WEIGHTING_BM25, [k1, k2, k3, b, minimumNormalisedLength])
    }

    /// BM25+, which holds very long documents back less.
    ///
    /// Source: Lv and Zhai, CIKM 2011. The parameters are those of `bm25`, and a lower bound
    /// `delta` for the part that repetition adds.
    public static func bm25Plus(
        k1: Double = 1, k2: Double = 0, k3: Double = 1, b: Double = 0.5,
        minimumNormalisedLength: Double = 0.5, delta: Double = 1
    ) -> Weighting {
        Weighting(CX_WEIGHTING_BM25_PLUS, [k1, k2, k3, b, minimumNormalisedLength, delta])
    }

    /// The probabilistic weighting that came before BM25, with its parameter k of 0 or more.
    public static func traditional(k: Double = 1) -> Weighting {
        Weighting(CX_WEIGHTING_TRADITIONAL, [k])
    }
}
