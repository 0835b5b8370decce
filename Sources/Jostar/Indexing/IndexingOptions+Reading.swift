import FoundationEssentials
import Ingestion

extension IndexingOptions {
    /// A reader with these options, and what stands for them in the ledger.
    ///
    /// - Throws: where the sources file can't be read.
    func reading() throws(JostarError) -> (reader: ArticleReader, settings: UInt64) {
        var ingestion = IngestionOptions()
        ingestion.outlet = outlet
        ingestion.published = published
        var text: [UInt8] = []
        if let path = sourcesFile {
            text = Array(FileManager.default.contents(atPath: path) ?? Data())
            do {
                ingestion.sources = try SourceRules(contentsOf: path)
            } catch {
                throw JostarError(error)
            }
        }
        return (ArticleReader(options: ingestion), fingerprint(sourcesText: text))
    }
}
