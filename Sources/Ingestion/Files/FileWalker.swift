#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Lists the files below the paths that a user names.
///
/// Folders are walked in byte order of their names, so that two runs list the same files in the same
/// order. Hidden files and folders (names that start with a dot) below a named folder are left out
/// without a word; a path that is named itself is always taken.
public struct FileWalker: Sendable {
    /// Lists the regular files at and below some paths, each once.
    ///
    /// - Parameters:
    ///   - paths: Files and folders, absolute or relative to the working folder.
    ///   - onProblem: Told of each thing below a folder that is left out and that a user would
    ///     wonder about: unreadable folders, dangling links, links in a circle, pipes, devices.
    /// - Throws: `IngestionError` when a named path isn't there or isn't a file or folder.
    public static func files(
        under paths: [String], onProblem: (IngestionError) -> Void
    ) throws(IngestionError) -> [InputFile] {
        var walk = Walk()
        for path in paths {
            let absolute = standardised(path)
            let status = try FileStatus(path: absolute)
            guard status.kind != .other else { throw notRegular(absolute) }
            walk.visit(absolute, status, above: [], onProblem: onProblem)
        }
        return walk.files
    }

    /// A path made absolute, without `.`, `..` and doubled slashes; links are left as they are.
    public static func standardised(_ path: String) -> String {
        var parts: [Substring] = []
        let whole = path.hasPrefix("/") ? path : workingFolder() + "/" + path
        for part in whole.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    private static func workingFolder() -> String {
        guard let bytes = getcwd(nil, 0) else { return "" }
        defer { free(bytes) }
        return String(cString: bytes)
    }

    static func notRegular(_ path: String) -> IngestionError {
        IngestionError(
            .notARegularFile, "neither a file nor a folder", path: path,
            hint: "pipes, sockets and devices aren't read; copy the content to a file")
    }
}

private struct Walk {
    var files: [InputFile] = []
    private var seen: Set<String> = []

    /// Takes a file, or everything in a folder; `above` are the folders that it lies in.
    mutating func visit(
        _ path: String, _ status: FileStatus, above: [FileIdentity],
        onProblem: (IngestionError) -> Void
    ) {
        switch status.kind {
        case .file:
            guard seen.insert(path).inserted else { return }
            files.append(InputFile(path: path, size: status.size, modified: status.modified))
        case .folder:
            guard !above.contains(status.identity) else {
                onProblem(
                    IngestionError(
                        .notARegularFile, "a link back to a folder above it", path: path,
                        hint: "nothing is lost: that folder is walked already"))
                return
            }
            do throws(IngestionError) {
                for name in try Self.names(in: path) where !name.hasPrefix(".") {
                    let child = path == "/" ? "/" + name : path + "/" + name
                    do throws(IngestionError) {
                        let childStatus = try FileStatus(path: child)
                        visit(
                            child, childStatus, above: above + [status.identity],
                            onProblem: onProblem)
                    } catch {
                        onProblem(error)
                    }
                }
            } catch {
                onProblem(error)
            }
        case .other:
            onProblem(FileWalker.notRegular(path))
        }
    }

    private static func names(in folder: String) throws(IngestionError) -> [String] {
        guard let stream = opendir(folder) else { throw systemError(path: folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
                field.withMemoryRebound(
                    to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)
                ) { String(cString: $0) }
            }
            names.append(name)
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
