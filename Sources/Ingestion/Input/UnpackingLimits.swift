/// How far compressed data may unpack, so that a small file can't use up a machine.
///
/// One for each file on disk, shared by all that is unpacked from it. One owner, one thread.
final class UnpackingLimits {
    /// Layers in layers: a zip of tars of gzipped crawls has three; real ones hardly more.
    static let deepest = 6
    /// Text packs to a tenth, lists of alike records to a hundredth; bombs to a thousandth and less.
    static let highestRatio = 250
    /// What unpacks to less than this is harmless at any ratio.
    static let harmlessBytes = 16 << 20
    /// All that comes from a file, at least: a bomb that nests bombs stops here.
    static let totalBytes = 1 << 30
    /// Members of an archive; a crawl saved page by page has some hundred thousand.
    static let mostMembers = 2_000_000

    private let allowed: Int
    private var unpacked = 0
    private var members = 0

    /// Limits for a file of so many bytes.
    init(fileSize: Int, deepest: Int = deepest) {
        // Every layer may unpack by the ratio only as a whole: what nests is counted at each layer.
        allowed = Self.totalBytes + fileSize.multipliedReportingOverflow(by: Self.highestRatio).0
    }

    /// Counts bytes that came out of one layer.
    ///
    /// - Throws: `unpacksTooFar` where it has become too much.
    func spend(
        _ count: Int, layer: UnpackedLayer, _ place: Place
    ) throws(IngestionError) {
        unpacked += count
        guard unpacked <= allowed else { throw Self.tooFar(place, "all of it") }
        if layer.output > Self.harmlessBytes, layer.output / Self.highestRatio > layer.input {
            throw Self.tooFar(place, "it")
        }
    }

    /// Counts a member of an archive.
    func member(_ place: Place) throws(IngestionError) {
        members += 1
        guard members <= Self.mostMembers else {
            throw place.problem(
                .unpacksTooFar, "more than \(Self.mostMembers) members",
                hint: "what comes before was read; unpack it and index the folder")
        }
    }

    private static func tooFar(_ place: Place, _ what: String) -> IngestionError {
        place.problem(
            .unpacksTooFar,
            "\(what) unpacks to more than \(highestRatio) times its size, as a bomb does",
            hint: "unpack it yourself if you trust it, and index the folder")
    }
}

/// Bytes in and out of one layer so far.
struct UnpackedLayer {
    var input = 0
    var output = 0
}
