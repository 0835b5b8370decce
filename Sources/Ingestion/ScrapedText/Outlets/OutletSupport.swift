/// Looks for a second sign of a name that a copyright notice gives.
struct OutletSupport {
    let lines: [PageLine]
    let title: Int?
    let body: Range<Int>

    /// What else on the page speaks for the name in a notice.
    ///
    /// Lines at the head that consist of the name, lines that are its front (`The Star` for `The Star
    /// Company`), short lines at the head that hold it, and addresses that spell it. A company's name
    /// has to be spelled by an address, or be cut down to the outlet's.
    func signs(for notice: OutletSign, isCompany: Bool) -> [OutletSign] {
        var signs: [OutletSign] = []
        let bare = notice.key.hasPrefix("the ") ? String(notice.key.dropFirst(4)) : notice.key
        let spelled = bare.filter { $0 != " " }
        for index in placesForNames() where index != notice.line {
            let line = lines[index]
            guard line.shape.words <= 10, !line.key.isEmpty else { continue }
            if line.key == notice.key || line.key == bare {
                guard !isCompany, index < body.lowerBound else { continue }
                signs.append(OutletSign(notice.name, points: 1, kind: "line", line.text, index))
            } else if isFront(line, of: notice.key), let name = SiteName.name(line.text) {
                signs.append(OutletSign(name, points: 2, kind: "line", line.text, index))
            } else if !isCompany, index < body.lowerBound, bare.count >= 4,
                (" " + line.key + " ").contains(" " + bare + " ")
            {
                signs.append(OutletSign(notice.name, points: 1, kind: "mention", line.text, index))
            } else if spelled.count >= 4, spells(spelled, line.text) {
                signs.append(OutletSign(notice.name, points: 1, kind: "address", line.text, index))
            }
        }
        return signs
    }

    /// Everything but the body and the lines beside it, where agencies and authors are named.
    private func placesForNames() -> [Int] {
        let headEnd = min(title ?? body.lowerBound, body.lowerBound)
        let footStart = min(lines.count, body.upperBound + 3)
        return Array(lines.indices.prefix(headEnd)) + Array(footStart..<lines.count)
    }

    /// Whether a line is a company's name without the words for its kind: `The Star` for `The Star
    /// Media Group`.
    private func isFront(_ line: PageLine, of key: String) -> Bool {
        guard key.hasPrefix(line.key + " "), line.key.contains(" ") else { return false }
        let rest = key.dropFirst(line.key.count + 1).split(separator: " ")
        return rest.allSatisfy { Self.kindsOfCompany.contains(String($0)) }
    }

    private static let kindsOfCompany: Set<String> = [
        "company", "group", "media", "corporation", "publishing", "publications", "newspaper",
        "newspapers", "network", "networks", "press", "online", "digital", "holdings", "verlag",
        "mediengruppe", "and", "co", "international", "news",
    ]

    private func spells(_ name: String, _ text: String) -> Bool {
        for word in text.split(whereSeparator: \.isWhitespace) where word.contains(".") {
            let address = word.split(separator: "@").last ?? word
            guard let host = WebAddress.host(of: address) else { continue }
            if host.split(separator: ".").contains(where: { $0 == name }) { return true }
        }
        return false
    }
}
