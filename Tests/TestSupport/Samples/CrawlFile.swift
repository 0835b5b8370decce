/// Makes crawl files for tests.
package struct CrawlFile {
    package private(set) var records: [[UInt8]] = []

    package init() {}

    /// All records behind one another.
    package var bytes: [UInt8] { records.flatMap { $0 } }

    /// A gzip member for each record.
    package var packed: [UInt8] { records.flatMap(Packing.gzip) }

    /// Adds a record; `length` is what its head says, if that is wrong.
    package mutating func add(
        _ type: String, _ url: String? = nil, _ block: [UInt8], length: Int? = nil,
        headers: [String] = []
    ) {
        var head = "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Date: 2020-03-04T05:06:07Z\r\n"
        if let url { head += "WARC-Target-URI: \(url)\r\n" }
        for header in headers { head += header + "\r\n" }
        head += "Content-Length: \(length ?? block.count)\r\n\r\n"
        records.append(Array(head.utf8) + block + Array("\r\n\r\n".utf8))
    }

    /// Adds a page as a server answered with it.
    package mutating func page(
        _ url: String, _ title: String, status: String = "200 OK", type: String = "text/html",
        length: Int? = nil, headers: [String] = []
    ) {
        add(
            "response", url, Self.response(Self.html(title), status: status, type: type),
            length: length, headers: headers)
    }

    package static func html(_ title: String) -> [UInt8] {
        Array(
            """
            <html><head><title>\(title)</title></head><body><h1>\(title)</h1>
            <p>Ships came into the harbour on Tuesday, for the first time since the storms.</p>
            </body></html>
            """.utf8)
    }

    package static func response(
        _ body: [UInt8], status: String = "200 OK", type: String = "text/html",
        headers: [String] = []
    ) -> [UInt8] {
        let lines = ["HTTP/1.1 \(status)", "Content-Type: \(type)"] + headers
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body
    }
}
