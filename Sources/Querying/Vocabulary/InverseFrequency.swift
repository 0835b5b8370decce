import Glibc

/// How much a word says by how few articles hold it.
public enum InverseFrequency {
    /// The inverse document frequency (Robertson and Zaragoza 2009, kept above 0).
    public static func weight(of frequency: Int, among articles: Int) -> Double {
        let all = Double(max(articles, 1))
        let holding = min(Double(frequency), all)
        return log(1 + (all - holding + 0.5) / (holding + 0.5))
    }
}
