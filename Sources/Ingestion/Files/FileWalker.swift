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
        var walk = Walk(mayRepeat: paths.count > 1)
        for path in paths {
            let absolute = named(SystemPath(standardised(path)))
            let status = try FileStatus(path: absolute)
            guard status.kind != .other else { throw notRegular(absolute.display) }
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

    /// A path from the command line, where bytes that aren't UTF-8 have become U+FFFD: the one entry
    /// of its folder that reads so, if there is one.
    private static func named(_ path: SystemPath) -> SystemPath {
        guard path.bytes.contains(0xEF), (try? FileStatus(path: path)) == nil,
            let slash = path.bytes.lastIndex(of: 0x2F)
        else { return path }
        let name = String(decoding: path.bytes[(slash + 1)...], as: UTF8.self)
        let folder = SystemPath(bytes: slash == 0 ? [0x2F] : Array(path.bytes[..<slash]))
        guard let names = try? folderEntries(folder) else { return path }
        let fitting = names.filter { String(decoding: $0, as: UTF8.self) == name }
        return fitting.count == 1 ? folder.appending(fitting[0]) : path
    }

    /// The names in a folder, in byte order.
    fileprivate static func folderEntries(
        _ folder: SystemPath
    ) throws(IngestionError) -> [[UInt8]] {
        guard let stream = folder.withPointer({ opendir($0) }) else {
            throw systemError(path: folder.display)
        }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            names.append(name)
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
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
    /// Whether a file may be come to twice: below one named path none has two paths that read alike.
    private let mayRepeat: Bool
    private var seen: Set<SystemPath> = []

    init(mayRepeat: Bool) { self.mayRepeat = mayRepeat }

    /// Takes a file, or everything in a folder; `above` are the folders that it lies in.
    mutating func visit(
        _ path: SystemPath, _ status: FileStatus, above: [FileIdentity],
        onProblem: (IngestionError) -> Void
    ) {
        switch status.kind {
        case .file:
            guard !mayRepeat || seen.insert(path).inserted else { return }
            files.append(InputFile(path, size: status.size, modified: status.modified))
        case .folder:
            guard !above.contains(status.identity) else {
                onProblem(
                    IngestionError(
                        .notARegularFile, "a link back to a folder above it", path: path.display,
                        hint: "nothing is lost: that folder is walked already"))
                return
            }
            let inner = above + [status.identity]
            do throws(IngestionError) {
                for name in try FileWalker.folderEntries(path)
                where name.first != UInt8(ascii: ".") {
                    let child = path.appending(name)
                    do throws(IngestionError) {
                        let childStatus = try FileStatus(path: child)
                        visit(child, childStatus, above: inner, onProblem: onProblem)
                    } catch {
                        onProblem(error)
                    }
                }
            } catch {
                onProblem(error)
            }
        case .other:
            onProblem(FileWalker.notRegular(path.display))
        }
    }
}
