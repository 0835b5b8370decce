internal import Articles

extension FileReading {
    /// Documents larger than this aren't handed to another program.
    private static let mostPDFBytes = 512 << 20

    /// A PDF: its text, taken apart as a page's.
    func readPDF(_ input: ByteInput, _ place: Place) throws {
        guard PDFText.program != nil else { return tell(.notInstalled, place) }
        let bytes: [UInt8]
        do throws(IngestionError) {
            let all = try input.readAll(limit: Self.mostPDFBytes, place)
            if let failure = all.failure { onProblem(failure) }
            bytes = all.bytes
        } catch {
            onProblem(error)
            return
        }
        guard let document = UnlinkedFile(bytes) else {
            onProblem(
                place.problem(
                    .unreadable, "can't be written to a temporary file",
                    hint: "make room in /tmp, or set TMPDIR"))
            return
        }
        let outcome = PDFText.read(document.descriptor, limit: reader.recordLimit)
        guard case .text(let text) = outcome else { return tell(outcome, place) }
        guard let decoded = TextDecoder.decode(text),
            decoded.text.unicodeScalars.contains(where: { !$0.isBlank })
        else {
            return report(
                place, .empty, "a PDF without text",
                hint: "it holds pictures of pages: make them text with an OCR program first")
        }
        try onArticle(reader.article(place, text: decoded.text))
    }

    private func tell(_ outcome: PDFText.Outcome, _ place: Place) {
        switch outcome {
        case .text: break
        case .notInstalled:
            guard !place.isInside else {
                return leftOut.note(Self.notInstalled, place.label)
            }
            onProblem(
                place.problem(
                    .missingProgram, Self.notInstalled,
                    hint: "install poppler-utils (apt-get install poppler-utils) and run again"))
        case .encrypted:
            onProblem(
                place.problem(
                    .encrypted, "is a PDF that is protected by a password",
                    hint: "save it without the password, then run again"))
        case .damaged(let cause):
            onProblem(
                place.problem(
                    .damaged, "is a PDF that can't be read", cause: cause,
                    hint: "try to open it in a viewer and save it anew"))
        case .tooSlow:
            onProblem(
                place.problem(
                    .tooLarge, "is a PDF that took longer than \(PDFText.seconds) seconds",
                    hint: "split it, or make it text with pdftotext"))
        case .tooLong:
            onProblem(
                place.problem(
                    .tooLarge,
                    "holds more than the \(reader.recordLimit) bytes allowed for an article",
                    hint: "split it"))
        }
    }

    private static let notInstalled = "is a PDF, and pdftotext isn't installed"
}
