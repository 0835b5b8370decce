import FoundationEssentials

/// The value of an environment variable, if it is set and not empty.
public func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
}

/// The folder of the checkout, found from this file's own place in it.
public let checkout: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
}()

/// The five articles that come with the project.
public let seeds: String = checkout + "/seeds"

/// A folder of the evaluation data beside the checkout, if it is there.
///
/// Tests that need it are given `.enabled(if: shared("news") != nil, "…")`, so that its absence is
/// said and not passed over.
public func shared(_ name: String) -> String? {
    let path = checkout + "/../shared/" + name
    return FileManager.default.fileExists(atPath: path) ? path : nil
}
