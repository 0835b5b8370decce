import Articles
import TestSupport
import Testing

@testable import Ingestion

@Suite struct SourceRulesTests {
    private static let rules = """
        # outlets of my archive
        folder archive/tasnim = Tasnim
        folder archive/tasnim/fars = Fars News

          file *_rt.txt = RT
        file crawl/**/wire-?.txt = Reuters = wire
        host rt.com = RT
        host arabic.rt.com = RT Arabic
        """

    @Test(
        arguments: [
            ("/base/archive/tasnim/2017/a.txt", nil, "Tasnim"),
            ("/base/archive/tasnim/fars/a.txt", nil, "Fars News"),
            ("/base/archive/tasnimx/a.txt", nil, nil),
            ("/base/archive/tasnim/a_rt.txt", nil, "RT"),
            ("/elsewhere/a_rt.txt", nil, "RT"),
            ("/base/a.txt", "rt.com", "RT"),
            ("/base/a.txt", "deutsch.rt.com", "RT"),
            ("/base/a.txt", "arabic.rt.com", "RT Arabic"),
            ("/base/a.txt", "start.com", nil),
            ("/base/archive/tasnim/a.txt", "rt.com", "Tasnim"),
        ] as [(String, String?, String?)])
    func namesOutlets(_ path: String, _ host: String?, _ outlet: String?) throws {
        let rules = try SourceRules(text: Self.rules, path: "/base/sources")
        #expect(rules.match(path: path, host: host)?.outlet == outlet)
    }

    @Test func theLastEqualsSignDivides() throws {
        let rules = try SourceRules(text: "file a=b.txt = B", path: "/base/sources")
        #expect(rules.match(path: "/base/a=b.txt", host: nil)?.outlet == "B")
    }

    @Test(arguments: [
        ("folder x = A\nfolder y\n", "line 2: no “=” in “folder y”"),
        ("site x = A", "line 1: “site” is none of folder, file, host"),
        ("\nhost = A", "line 2: nothing between “host” and “=”"),
        ("folder x =", "line 1: no outlet after “=”"),
        ("host not a host = A", "line 1: “not a host” isn't a host name"),
    ])
    func namesTheBadLine(_ text: String, _ message: String) throws {
        let error = try #require(throws: IngestionError.self) {
            try SourceRules(text: text, path: "/base/sources")
        }
        #expect(error.code == .sourcesFile)
        #expect(error.message == message)
        #expect(error.description == "/base/sources: \(message)")
        #expect(error.hint?.contains("folder PATH = OUTLET") == true)
    }

    @Test func readsAFileRelativeToItself() throws {
        let folder = try TemporaryDirectory()
        let path = try folder.write("folder archive = My Paper\n", to: "sources")
        try folder.write("Some words of text.", to: "archive/a.txt")
        let options = IngestionOptions(sources: try SourceRules(contentsOf: path))
        let article = try #require(
            try Reading(folder.path + "/archive", options: options).articles.first)
        #expect(article.outlet?.value.name == "My Paper")
        #expect(article.outlet?.provenance == .sources)
        #expect(article.outlet?.evidence == "folder archive = My Paper")
    }

    @Test func namesAMissingFile() {
        #expect(throws: IngestionError.self) { try SourceRules(contentsOf: "/nowhere/sources") }
    }

    @Test(arguments: [
        ("*", "abc", true), ("*", "a/c", false), ("**", "a/c", true), ("a?c", "abc", true),
        ("a?c", "a/c", false), ("*.txt", "x.txt", true), ("*.txt", "x.txt.gz", false),
        ("/a/**/z", "/a/b/c/z", true), ("/a/**/z", "/a/z", false), ("a*b*c", "aXbYc", true),
        ("", "", true), ("", "a", false), ("***", "a/b", true),
    ])
    func globsMatchWholeNames(_ pattern: String, _ text: String, _ matches: Bool) {
        #expect(Glob(pattern).matches(text) == matches)
    }
}
