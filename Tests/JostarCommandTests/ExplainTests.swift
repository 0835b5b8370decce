import TestSupport
import Testing

/// What `--explain` says, driven through the real program.
@Suite struct ExplainTests {
    @Test func jsonSaysTheFormsOfEachWordAndThePartsOfEachScore() throws {
        let answer = try SeedProgram.run(
            "search", ["--explain", "--format", "json", "the", "sieges"]
        ).json()
        let items = answer["explain"]["items"].elements
        #expect(items.map { $0["text"].string } == ["the", "sieges"])
        #expect(items.map { $0["kind"].string } == ["function word", "word"])
        let forms = items[1]["forms"].elements
        #expect(forms.first?["text"].string == "sieges")
        #expect(forms.first?["rule"].string == "exact")
        let siege = try #require(forms.first { $0["text"].string == "siege" })
        #expect(siege["rule"].string == "stem (english)")
        #expect((siege["articles"].number ?? 0) >= 1)
        for result in answer["results"].elements {
            let parts = result["explain"]
            let sum = ["article", "title", "words", "proximity", "density"]
                .reduce(0.0) { $0 + (parts[$1].number ?? .nan) }
            let score = try #require(result["score"].number)
            #expect(abs(sum * (parts["coverage"].number ?? .nan) - score) < 0.001)
        }
    }

    @Test func withoutTheFlagNothingIsExplained() throws {
        let answer = try SeedProgram.run("search", ["--format", "json", "siege"]).json()
        #expect(!answer.has("explain"))
        #expect(answer["results"].elements.allSatisfy { !$0.has("explain") })
    }

    @Test func textNamesRulesCountsAndParts() throws {
        let run = try SeedProgram.run("search", ["--explain", "the", "sieges"])
        let text = run.lines.joined(separator: "\n")
        #expect(text.contains("the  function word: helps, isn't required"))
        #expect(text.contains("(stem (english))"))
        #expect(text.contains(" articles  ("))
        #expect(text.contains("score "))
        #expect(text.contains(" = article "))
    }

    @Test func theAnswerSaysForWhatAnUnknownWordWasTaken() throws {
        let answer = try SeedProgram.run("search", ["--format", "json", "seige"]).json()
        let words = answer["unknown_words"].elements
        #expect(words.map { $0["text"].string } == ["seige"])
        #expect(words.first?["taken_for"].elements.first?.string == "siege")
        let text = try SeedProgram.run("search", ["seige"]).lines
        #expect(text.contains { $0.hasPrefix("No article holds seige; taken for siege") })
        // Asked for as it stands, and where it is known, it is taken for nothing.
        let exact = try SeedProgram.run("search", ["--format", "json", "--exact", "seige"])
        #expect(!exact.output.contains("unknown_words"))
        #expect(
            try !SeedProgram.run("search", ["--format", "json", "siege"]).json().has(
                "unknown_words"))
    }

    @Test func whatIsExcludedIsSaid() throws {
        let query = ["--", "siege", "-(airport \"air base\")", "-title:sieges"]
        let answer = try SeedProgram.run("search", ["--explain", "--format", "json"] + query).json()
        let excluded = answer["explain"]["excluded"].elements
        #expect(excluded.map { $0["text"].string } == ["airport", "air base", "sieges"])
        #expect(excluded.map { $0["kind"].string } == ["word", "phrase", "word"])
        #expect(excluded.last?["field"].string == "title")
        #expect(excluded.first?["forms"].elements.first?["rule"].string == "exact")
        #expect(answer["explain"]["items"].elements.map { $0["text"].string } == ["siege"])
        let text = try SeedProgram.run("search", ["--explain"] + query).lines
        #expect(text.contains("-airport  word, excluded"))
        #expect(text.contains("-title:sieges  word, excluded"))
        // What is taken out of what is excluded is neither.
        let nested = try SeedProgram.run(
            "search", ["--explain", "--format", "json", "--", "siege", "-(airport -runway)"]
        ).json()
        let texts = nested["explain"]["excluded"].elements.map { $0["text"].string }
        #expect(texts == ["airport"])
    }

    @Test func exactWordsStandForThemselves() throws {
        let answer = try SeedProgram.run(
            "search", ["--explain", "--exact", "--format", "json", "siege"]
        ).json()
        #expect(answer["explain"]["items"].elements.first?["forms"].elements.count == 1)
    }
}
