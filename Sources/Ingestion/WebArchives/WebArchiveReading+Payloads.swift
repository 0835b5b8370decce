internal import Articles

/// What becomes of a record of a crawl.
extension WebArchiveReading {
    /// Reads a record's page, or notes why there is none to read.
    func take(
        _ record: CrawlRecord, _ block: [UInt8]?, _ offset: Int?, _ place: Place,
        _ hasResponses: Bool
    ) throws {
        var place = place
        place.url = record.url
        place.crawled = record.crawled
        guard record.kind != .other else {
            return leaveOut(place, "records about the crawl itself (requests, metadata)")
        }
        guard Self.isWebAddress(record.url) else {
            return leaveOut(place, Self.reason(address: record.url))
        }
        if record.kind == .revisit { return try revisit(record, place) }
        if record.kind == .conversion, hasResponses {
            return leaveOut(place, "conversions of pages that are here as well")
        }
        guard let block else {
            reading.onProblem(
                place.problem(
                    .tooLarge,
                    "longer than the \(reading.reader.recordLimit) bytes allowed for an article",
                    hint: "the other records were read"))
            return
        }
        guard let payload = payload(record, block, place) else { return }
        if try read(payload, place) { originals.note(record, offset: offset) }
    }

    /// A page's bytes, with the type that the server told.
    struct Payload {
        let bytes: [UInt8]
        let contentType: String?
    }

    /// The page in a record, or nothing after noting why.
    private func payload(_ record: CrawlRecord, _ block: [UInt8], _ place: Place) -> Payload? {
        guard record.kind == .response else {
            return Payload(bytes: block, contentType: record.contentType)
        }
        guard let response = HTTPResponse(block[...]) else {
            // Old crawlers stored pages of servers that sent no head.
            let type = record.contentType.flatMap { $0.hasPrefix("application/http") ? nil : $0 }
            if let type, type.contains("html") { return Payload(bytes: block, contentType: type) }
            leaveOut(place, "no HTTP response in it")
            return nil
        }
        guard response.status == 200 || response.status == 203 else {
            leaveOut(place, "HTTP status \(response.status)")
            return nil
        }
        let body = response.decodedBody(limit: reading.reader.recordLimit)
        if !body.isWhole {
            reading.onProblem(
                place.problem(
                    .damaged, "its body can't be decoded as a whole",
                    hint: "what could be decoded was read"))
        }
        return Payload(
            bytes: Array(body.bytes), contentType: response.headers["content-type"])
    }

    /// Reads a page; whether it was of a kind that is read.
    private func read(_ payload: Payload, _ place: Place) throws -> Bool {
        var place = place
        place.contentType = payload.contentType
        place.name = ""
        guard payload.bytes.contains(where: { !FileFormat.isSpace($0) }) else {
            leaveOut(place, "empty")
            return false
        }
        switch PayloadKind(
            contentType: payload.contentType, url: place.url, body: payload.bytes[...])
        {
        case .page: try reading.readPage(payload.bytes, place)
        case .text: try reading.readText(payload.bytes, place)
        case .feed: try FeedReading(reading, place).read(payload.bytes)
        case .pdf: try reading.readPDF(ByteInput(payload.bytes), place)
        case .leftOut(let reason):
            leaveOut(place, reason)
            return false
        }
        return true
    }

    /// A visit that found what an earlier one had found.
    private func revisit(_ record: CrawlRecord, _ place: Place) throws {
        guard let original = originals.original(of: record) else {
            return leaveOut(place, "revisits of what wasn't read from this file")
        }
        guard original.urlHash != (record.url ?? "").hashValue else {
            return leaveOut(place, "revisits of a page that is here, unchanged")
        }
        guard let (first, block) = again(original.offset),
            let payload = payload(first, block, place)
        else { return leaveOut(place, "revisits of what can't be read again") }
        _ = try read(payload, place)
    }

    /// A record read once more.
    private func again(_ offset: Int) -> (CrawlRecord, [UInt8])? {
        guard place.member == nil, place.depth == (gzip == nil ? 0 : 1) else { return nil }
        do throws(IngestionError) {
            let file = ByteInput(try FileBytes(place.file))
            guard try file.seek(to: offset) else { return nil }
            let records =
                gzip == nil ? file : ByteInput(GzipBytes(file, place, reading.limits))
            guard let line = try records.line(limit: Self.longestLine),
                line.starts(with: Self.warcMark),
                let record = CrawlRecord(try HeaderFields.read(records)),
                record.length <= reading.reader.recordLimit
            else { return nil }
            return (record, try records.read(record.length))
        } catch {
            return nil
        }
    }

    private func leaveOut(_ place: Place, _ reason: String) {
        // In WARC not every record has an address.
        reading.leftOut.note(reason, place.url ?? place.record.map { "record \($0)" } ?? "")
    }

    private static func isWebAddress(_ url: String?) -> Bool {
        guard let url = url?.lowercased() else { return false }
        return ["http://", "https://", "ftp://", "file://"].contains { url.hasPrefix($0) }
    }

    private static func reason(address: String?) -> String {
        guard let address else { return "records without an address" }
        let scheme = address.prefix { $0 != ":" }.lowercased()
        if scheme == "dns" { return "answers of name servers (dns:)" }
        return "addresses that aren't pages (\(scheme.prefix(20)):)"
    }
}
