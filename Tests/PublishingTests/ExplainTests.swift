import Advice
import Diagnostics
import Foundation
import Publishing
import Testing

@Suite("Why an advice says what it says")
struct ExplainTests {
    private let options: BuildOptions
    private let workshop: Workshop

    init() throws {
        options = BuildOptions(today: try CalendarDate("2026-05-01"))
        workshop = try Workshop()
    }

    private func text(_ slug: String, in language: Language = .dutch) throws -> String {
        let answer = explain(slug, of: workshop.project, as: .text(language), options)
        return try #require(answer.text, "\(answer.log.diagnostics)")
    }

    private func recommendations(_ slug: String) throws -> [String: [String: Any]] {
        let json = try #require(explain(slug, of: workshop.project, as: .json, options).text)
        let object = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let list = try #require(object["recommendations"] as? [[String: Any]])
        return Dictionary(
            list.compactMap { item in (item["recommendation"] as? String).map { ($0, item) } }
        ) { first, _ in first }
    }

    @Test("every recommendation is accounted for, chosen or not", arguments: ["noordwerf", "zuidwerf"])
    func everyRecommendation(slug: String) throws {
        defer { workshop.close() }
        #expect(try Set(recommendations(slug).keys) == ["leeruur", "rondje"])
        let text = try text(slug)
        #expect(
            text.contains("leeruur: Reserveer een leeruur") && text.contains("rondje: Begin met een rondje"))
    }

    @Test("a rule stands with its question, the printed score and the answer")
    func rule() throws {
        defer { workshop.close() }
        let held = try #require(recommendations("noordwerf")["leeruur"])
        #expect(held["outcome"] as? String == "chosen" && held["ground"] as? String == "rule")
        let step = try #require((held["steps"] as? [[String: Any]])?.first)
        #expect(step["question"] as? String == "score(tijd) < 3.3" && step["threshold"] as? String == "3.3")
        #expect(step["value"] as? String == "2.2" && step["truth"] as? String == "yes")
        #expect(try recommendations("zuidwerf")["leeruur"]?["outcome"] as? String == "rule-unmet")
        #expect(try text("noordwerf").contains("ja  score(tijd) < 3.3  2.2"))
    }

    @Test(
        "what a tenth would have changed is on the brink",
        arguments: [
            ("< 3.3", nil), ("< 2.3", "net wel"), ("< 2.2", "net niet"), ("< 2.1", "net niet"),
            ("< 2.0", nil),
            ("> 2.1", "net wel"), ("!= 2.2", "net niet"),
        ] as [(String, String?)])
    func brink(threshold: String, expected: String?) throws {
        defer { workshop.close() }
        try workshop.replace("< 3.3", with: threshold, in: "content/aanbevelingen/leeruur.md")
        let lines = try text("noordwerf").split(separator: "\n").map(String.init)
        let near = lines.filter { $0.hasPrefix("  leeruur: ") }
        #expect(near.map { $0.prefix { $0 != "(" } } == (expected.map { ["  leeruur: \($0) "] } ?? []))
    }

    @Test("the consultant's decisions stand with their reason")
    func decisions() throws {
        defer { workshop.close() }
        let path = "content/vertrouwelijk/bibliotheken/noordwerf.yml"
        try workshop.replace(
            "    observations:",
            with: "    exclude: [{recommendation: leeruur, reason: Dat uur is er al.}]\n    observations:",
            in: path)
        let text = try text("noordwerf", in: .english)
        #expect(text.contains("the consultant leaves it out: Dat uur is er al."))
        #expect(text.contains("left out: leeruur: Dat uur is er al."))
    }

    @Test("fits a terminal of 100 columns, in both languages", arguments: [Language.dutch, .english])
    func width(language: Language) throws {
        defer { workshop.close() }
        let widest = try ["noordwerf", "zuidwerf"].flatMap {
            try text($0, in: language).split(separator: "\n")
        }
        .map(\.count).max()
        #expect(try #require(widest) <= 100)
    }

    // MARK: - What is hidden

    /// Everything that can be asked about `noordwerf`.
    private func answers() throws -> [String: String] {
        let project = workshop.project
        let asked: [(String, Answer)] = [
            ("data page", pageData(at: "adviezen/noordwerf", of: project, as: .text, options)),
            ("data page html", pageData(at: "adviezen/noordwerf", of: project, as: .html, options)),
            ("data scores", scoreData(of: nil, of: project, options)),
            ("explain", explain("noordwerf", of: project, as: .text(.dutch), options)),
            ("explain en", explain("noordwerf", of: project, as: .text(.english), options)),
            ("explain json", explain("noordwerf", of: project, as: .json, options)),
            ("coverage", coverage(of: project, as: .text(.dutch), options)),
            ("coverage json", coverage(of: project, as: .json, options)),
        ]
        return try Dictionary(uniqueKeysWithValues: asked.map { ($0, try #require($1.text)) })
    }

    /// Four people whose mean is 1.625.
    private static let planted = [(2, 2), (1, 1), (1, 2), (2, 2)]
    private static let traces = ["1.6", "1,6"]

    @Test("a suppressed mean stands in no answer to any question")
    func suppressed() throws {
        defer { workshop.close() }
        try workshop.answer(tijd: Self.planted)
        for (question, answer) in try answers() {
            for trace in Self.traces { #expect(!answer.contains(trace), "\(question)") }
        }
        #expect(try answers()["explain"]?.contains("tijd: verborgen: te weinig antwoorden") == true)
    }

    @Test("the same mean of twice as many people does, so that looking for it means something")
    func shown() throws {
        defer { workshop.close() }
        try workshop.answer(tijd: Self.planted + Self.planted)
        for (question, answer) in try answers() where !question.hasPrefix("coverage") {
            #expect(Self.traces.contains(where: answer.contains), "\(question)")
        }
    }
}

extension Workshop {
    /// The answers of the people of `noordwerf` to the two items of *tijd*; who is not named leaves them open.
    func answer(tijd answers: [(Int, Int)]) throws {
        let path = "content/vertrouwelijk/metingen/2026.csv"
        let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        var left = answers[...]
        let rows = text.split(separator: "\n").map { row in
            guard row.contains(",noordwerf,") else { return String(row) }
            let own = left.popFirst().map { "\($0.0),\($0.1)" } ?? ","
            return row.split(separator: ",").prefix(5).joined(separator: ",") + "," + own
        }
        try write(rows.joined(separator: "\n") + "\n", to: path)
    }
}
