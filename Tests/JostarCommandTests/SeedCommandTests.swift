import TestSupport
import Testing

/// The seeds indexed once by the real program.
enum SeedProgram {
    static let folder = Result {
        let folder = try TemporaryDirectory()
        let run = try Program.run(["index", "--index", folder.path + "/index", seeds])
        #expect(run.status == 0, "\(run.errors)")
        return folder
    }

    static func run(_ command: String, _ arguments: [String]) throws -> ProgramRun {
        let index = try folder.get().path + "/index"
        return try Program.run([command, "--index", index] + arguments)
    }
}

@Suite struct SeedCommandTests {
    private func files(_ arguments: [String]) throws -> [String] {
        let run = try SeedProgram.run("search", ["--format", "json"] + arguments)
        return try run.json()["results"].elements.map { result in
            let path = result["article"]["path"].string ?? ""
            return String(path.split(separator: "/").last?.prefix(3) ?? "")
        }.sorted()
    }

    @Test func theExamplesOfTheContractHold() throws {
        #expect(try files(["\"bunker busting bombs\""]) == ["000"])
        #expect(try files(["siege", "--outlet", "Sputnik"]) == ["000"])
        #expect(try files(["--after", "2017-08", "--before", "2017-09-30"]) == ["003", "004"])
        #expect(try files(["Korotchenko Ivashov"]) == ["000"])
    }

    @Test func theExitStatusSaysWhatHappened() throws {
        #expect(try SeedProgram.run("search", ["siege"]).status == 0)
        #expect(try SeedProgram.run("search", ["\"bombs busting\""]).status == 1)
        #expect(try SeedProgram.run("search", ["\"unbalanced"]).status == 2)
        #expect(try SeedProgram.run("search", ["--after", "2017-02-30", "x"]).status == 64)
        #expect(try SeedProgram.run("search", ["--nonsense"]).status == 64)
        let negative = try SeedProgram.run("search", ["--limit", "-1", "x"])
        #expect(negative.status == 64 && negative.errors.contains("--limit must be 0 or more"))
        #expect(try Program.run(["--version"]).status == 0)
        #expect(try SeedProgram.run("show", ["nosuchid"]).status == 1)
        #expect(try SeedProgram.run("facets", ["nosuchword"]).status == 1)
    }

    @Test func aFieldWithoutItsValueIsSaid() throws {
        for query in ["outlet:", "nosuchword outlet: nosuchname"] {
            let run = try SeedProgram.run("search", [query])
            #expect(run.status == 1 && run.errors.contains("outlet:NAME"), "\(run.errors)")
        }
    }

    @Test func facetsSayThatAnAnswerWasWidened() throws {
        let text = try SeedProgram.run("facets", ["convoy", "frigate", "helicopter"])
        #expect(text.output.hasPrefix("No article holds all words; "), "\(text.output)")
        let json = try SeedProgram.run("facets", ["--format", "json", "convoy", "frigate"]).json()
        #expect(json["widened"] == .bool(true) && json["full_matches"].number != nil)
        let plain = try SeedProgram.run("facets", ["siege"])
        #expect(plain.output.hasPrefix("5 articles\n"))
    }

    @Test func jsonIsAsTheContractHasIt() throws {
        let run = try SeedProgram.run("search", ["--format", "json", "--facets", "siege"])
        let json = try run.json()
        #expect(json["query"].string == "siege" && json["match"].string == "all")
        #expect(json["took_ms"].number != nil)
        #expect(json["total"]["articles"].number == 5)
        for (place, result) in json["results"].elements.enumerated() {
            #expect(result["rank"].number == Double(place + 1))
            #expect(result["score"].number != nil)
            for key in [
                "id", "title", "outlet", "published", "published_from", "crawled", "language",
                "url", "path", "authors",
            ] {
                #expect(result["article"].has(key), "\(key)")
            }
            let passage = result["passage"]["text"].string ?? ""
            #expect(result["passage"]["index"].number != nil)
            let snippet = result["snippet"].elements
            #expect(snippet.contains { $0["match"] == .bool(true) })
            let fragments = snippet.compactMap { $0["text"].string }.filter { $0 != "\u{2026}" }
            #expect(fragments.allSatisfy { passage.contains($0) })
        }
        for facet in ["outlet", "published", "language"] {
            let counts = json["facets"][facet].elements
            #expect(counts.allSatisfy { $0.has("value") && $0["count"].number != nil })
            #expect(counts.reduce(0) { $0 + ($1["count"].number ?? 0) } == 5)
        }
    }

    @Test func textIsPlainAndMarkedInAPipe() throws {
        let run = try SeedProgram.run("search", ["\"bunker busting bombs\""])
        #expect(run.output.contains("**bunker busting bombs**"))
        #expect(!run.output.contains("\u{1B}"))
        #expect(run.output.contains("Sputnik"))
        #expect(run.output.contains("1 article matches."))
    }

    @Test func persianIsIsolatedAndInLogicalOrder() throws {
        let run = try SeedProgram.run("search", ["زبان‌های اروپایی"])
        #expect(run.output.contains("(\u{2068}افغانستان آزاد – آزاد افغانستان\u{2069})"))
        #expect(run.output.contains("اروپایی"))
    }

    @Test func csvAndTrecAndJsonLines() throws {
        let csv = try SeedProgram.run("search", ["--format", "csv", "siege"])
        #expect(csv.lines.first?.hasPrefix("query_id,rank,score,id,title") == true)
        #expect(csv.lines.count >= 7)
        let trec = try SeedProgram.run("search", ["--format", "trec", "siege"])
        for line in trec.lines.dropLast() {
            let fields = line.split(separator: " ")
            #expect(fields.count == 6 && fields[1] == "Q0" && fields[5] == "jostar")
        }
        let jsonl = try SeedProgram.run("search", ["--format", "jsonl", "siege"])
        #expect(jsonl.lines.count == 2)
    }

    @Test func facetsOfAll() throws {
        let run = try SeedProgram.run("facets", ["--format", "csv"])
        #expect(run.output.contains("published,2017-08,1\n"))
        #expect(run.output.contains("published,2017-09,1\n"))
        #expect(run.output.contains("published,,3\n"))
        #expect(run.output.contains("outlet,,2\n"))
        #expect(run.output.contains("outlet,Sputnik,1\n"))
        let text = try SeedProgram.run("facets", ["siege"])
        #expect(text.output.contains("unknown"))
        #expect(text.output.contains("\u{2588}"))
    }

    @Test func showGivesTheWholeArticle() throws {
        let found = try SeedProgram.run("search", ["--format", "json", "frigate"]).json()
        let id = found["results"].elements.first?["article"]["id"].string ?? ""
        let run = try SeedProgram.run("show", [id])
        #expect(run.status == 0)
        #expect(run.output.contains("M. Mandl") && run.output.contains("www.afgazad.com"))
        let json = try SeedProgram.run("show", ["--format", "json", id]).json()
        #expect(json["id"].string == id)
        #expect(json["text"].string?.contains("frigate") == true)
    }

    @Test func statsCount() throws {
        let json = try SeedProgram.run("stats", ["--format", "json"]).json()
        #expect(json["articles"].number == 5 && json["files"].number == 5)
        #expect(json["oldest"].string == "2017-08-22" && json["newest"].string == "2017-09-07")
    }

    @Test func aFileOfQueriesIsAnsweredToItsEnd() throws {
        let folder = try TemporaryDirectory()
        let queries = try folder.write(
            """
            {"id": "q1", "text": "siege"}
            {"id": 2, "text": "frigate"}
            not json
            {"id": "q4", "text": "\\"unbalanced"}
            {"id": "q5"}

            {"id": "q6", "text": "nosuchwordanywhere"}
            {"id": "q7", "text": "convoy"}
            """, to: "queries.jsonl")
        let run = try SeedProgram.run("search", ["--queries", queries, "--format", "jsonl"])
        #expect(run.status == 2)
        let ids = try run.jsonLines().map { $0["query_id"].string }
        #expect(ids == ["q1", "2", "q6", "q7"])
        for place in ["line 3", "line 4", "line 5"] { #expect(run.errors.contains(place)) }
        let last = run.errors.split(separator: "\n").last ?? ""
        #expect(last.hasPrefix("4 queries: mean "))
        for word in ["p50", "p95", "p99"] { #expect(last.contains(word)) }
        let trec = try SeedProgram.run("search", ["--queries", queries, "--format", "trec"])
        #expect(trec.lines.contains { $0.hasPrefix("q7 Q0 ") })
    }

    @Test func analyzeShowsBytesAndForms() throws {
        let run = try Program.run(["analyze", "می‌روم Erdoğan ۲۰۱۷", "--format", "jsonl"])
        #expect(run.lines.count == 5)
        #expect(run.lines[2].contains("\"form\":\"erdogan\""))
        #expect(run.lines[3].contains("\"form\":\"2017\""))
        let piped = try Program.run(["analyze", "-"], input: Array("One two".utf8))
        #expect(piped.lines.count == 3)
    }

    @Test func extractShowsWhatWouldBeIndexed() throws {
        let run = try Program.run(["extract", "--format", "jsonl", seeds])
        #expect(run.status == 0 && run.lines.count == 6)
        for json in try run.jsonLines() {
            for key in [
                "path", "id", "url", "outlet", "title", "authors", "published", "published_from",
                "crawled", "language", "text", "boilerplate",
            ] {
                #expect(json.has(key), "\(key)")
            }
            #expect(json["text"].string?.isEmpty == false)
        }
        let text = try Program.run(["extract", "--explain", seeds + "/000_9436fbdb69040c3a.txt"])
        #expect(text.output.contains("[boilerplate"))
    }

    @Test func everySubcommandHasHelpWithExamples() throws {
        for name in ["index", "search", "facets", "show", "extract", "analyze", "stats"] {
            let help = try Program.run([name, "--help"])
            #expect(help.status == 0)
            #expect(help.output.contains("  jostar \(name)"), "\(name)")
        }
        for shell in ["bash", "zsh", "fish"] {
            let script = try Program.run(["--generate-completion-script", shell])
            #expect(script.status == 0 && script.output.contains("exclude-outlet"))
        }
    }
}
