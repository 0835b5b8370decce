internal import Articles

/// Layers that hold others: compressed data and archives.
extension FileReading {
    func readGzip(_ input: ByteInput, _ place: Place) throws {
        let bytes = GzipBytes(input, place, limits)
        let unpacked = ByteInput(bytes)
        let inside = place.unpacked()
        let head: [UInt8]
        do throws(IngestionError) {
            head = Array(try unpacked.peek(FileFormat.headLength))
        } catch {
            onProblem(error)
            return
        }
        let format = FileFormat.detect(head: head, name: inside.name)
        if format == .warc || format == .arc {
            // A crawl remembers where its records begin in the compressed file.
            try WebArchiveReading(self, unpacked, inside, gzip: bytes).read()
        } else {
            try read(unpacked, inside)
        }
    }

    func readCompressed(_ input: ByteInput, _ place: Place) throws {
        let archive = LibarchiveReader(input, isSingle: true)
        do throws(IngestionError) {
            guard case .member = try archive.next(place) else {
                throw archive.error(place, "the compressed data are damaged")
            }
        } catch {
            onProblem(error)
            return
        }
        try read(ByteInput(MemberBytes(archive, place, limits)), place.unpacked())
    }

    func readArchive(_ input: ByteInput, _ place: Place) throws {
        let archive = LibarchiveReader(input, isSingle: false)
        var number = 0
        var files = 0
        while true {
            let step: LibarchiveReader.Step
            do throws(IngestionError) {
                step = try archive.next(place)
                try limits.member(place)
            } catch {
                onProblem(error)
                return
            }
            number += 1
            switch step {
            case .end:
                if files == 0 { report(place, .empty, "an archive without files") }
                return
            case .damagedMember(let path):
                files += 1
                let place = place.member(path, number: number)
                onProblem(archive.error(place, "can't be read"))
            case .member(let member):
                guard member.isFile else {
                    if !member.isFolder {
                        leftOut.note("links and devices in archives aren't read", member.path)
                    }
                    continue
                }
                files += 1
                let place = place.member(Self.tidied(member.path), number: number)
                try readMember(member, archive, place)
            }
        }
    }

    /// A path without what stands for the folder that was packed: `./news/a.txt` → `news/a.txt`.
    private static func tidied(_ path: String) -> String {
        path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    }

    private func readMember(
        _ member: LibarchiveReader.Member, _ archive: LibarchiveReader, _ place: Place
    ) throws {
        // As in folders, and what macOS adds to archives.
        let parts = Self.tidied(member.path).split(separator: "/")
        guard !parts.contains("..") else {
            leftOut.note("paths that lead out of an archive aren't read", place.label)
            return
        }
        guard !parts.contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" }) else {
            leftOut.note("hidden files aren't read", place.label)
            return
        }
        guard !member.isEncrypted else {
            onProblem(
                place.problem(
                    .encrypted, "is protected by a password",
                    hint: "unpack it with its password and index the folder"))
            return
        }
        try read(ByteInput(MemberBytes(archive, place, limits)), place)
    }
}
