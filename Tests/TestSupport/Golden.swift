import FoundationEssentials
public import Testing

/// Compares text with a checked-in golden file, or records it where `JOSTAR_RECORD_GOLDEN=1`.
///
/// Recording fails the test, so that a run that records is never taken for one that passed.
public func expectGolden(
    _ actual: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let path = checkout + "/Tests/Golden/" + name
    if environment("JOSTAR_RECORD_GOLDEN") == "1" {
        let folder = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(actual.utf8).write(to: URL(filePath: path))
        Issue.record("recorded \(name): run again without it", sourceLocation: sourceLocation)
        return
    }
    guard let data = FileManager.default.contents(atPath: path) else {
        Issue.record("no golden file \(name): run make golden", sourceLocation: sourceLocation)
        return
    }
    let expected = String(decoding: data, as: UTF8.self)
    guard actual != expected else { return }
    let pairs = zip(
        expected.split(separator: "\n", omittingEmptySubsequences: false),
        actual.split(separator: "\n", omittingEmptySubsequences: false))
    let line = pairs.enumerated().first { $0.element.0 != $0.element.1 }
    let detail =
        line.map { "line \($0.offset + 1): expected «\($0.element.0)», got «\($0.element.1)»" }
        ?? "one is longer than the other"
    Issue.record("\(name) differs: \(detail)", sourceLocation: sourceLocation)
}
