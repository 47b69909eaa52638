import Advice
import Diagnostics
import Foundation
import Publishing
import Testing

@Suite("Questions about an edition")
struct QuestionTests {
    private let options: BuildOptions

    init() throws { options = BuildOptions(today: try CalendarDate("2026-05-01")) }

    private func withWorkshop(_ work: (Workshop) throws -> Void) throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        try work(workshop)
    }

    private func object(_ answer: Answer) throws -> [String: Any] {
        let text = try #require(answer.text, "\(answer.log.diagnostics)")
        return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    // MARK: - data page

    @Test("the data of an advice is what its template gets, prose in the language asked for")
    func adviceData() throws {
        try withWorkshop { workshop in
            for (language, body) in [
                (PageLanguage.text, "Zet het uur in het rooster.\n"),
                (.html, "<p>Zet het uur in het rooster.</p>\n"),
                (.typst, "Zet het uur in het rooster."),
            ] {
                let page = try object(
                    pageData(at: "adviezen/noordwerf", of: workshop.project, as: language, options))
                let point = try #require((page["points"] as? [[String: Any]])?.first)
                let phase = try #require((point["phases"] as? [[String: Any]])?.first)
                let first = try #require((phase["recommendations"] as? [[String: Any]])?.first)
                #expect(first["heading"] as? String == "Reserveer een leeruur")
                #expect((first["body"] as? String)?.contains(body) == true, "\(language)")
            }
        }
    }

    @Test("the same question has the same answer, byte for byte")
    func stable() throws {
        try withWorkshop { workshop in
            let ask = { pageData(at: "adviezen/noordwerf", of: workshop.project, as: .text, options).text }
            let first = try #require(ask())
            #expect(first == ask())
        }
    }

    @Test(
        "pages of the site have data by their address, with or without its ending",
        arguments: [
            "artikelen/leren/fouten.html", "artikelen/leren/fouten", "artikelen", "", "boekje", "rapport",
        ])
    func addresses(address: String) throws {
        try withWorkshop { workshop in
            let page = try object(pageData(at: address, of: workshop.project, as: .text, options))
            #expect(!page.isEmpty)
        }
    }

    @Test("an address that nothing has is an error with the likely one")
    func unknownAddress() throws {
        try withWorkshop { workshop in
            let answer = pageData(at: "adviezen/noordwref", of: workshop.project, as: .text, options)
            let fault = try #require(answer.log.diagnostics.first { $0.identifier == "unknown-name" })
            #expect(answer.text == nil)
            #expect(fault.help?.en == "did you mean 'adviezen/noordwerf'?")
        }
    }

    @Test("an advice that a fault stops is said to be stopped, and the others have their data")
    func stoppedAdvice() throws {
        try withWorkshop { workshop in
            try workshop.replace(
                "employees: 30", with: "employees: veel",
                in: "content/vertrouwelijk/bibliotheken/zuidwerf.yml")
            let stopped = pageData(at: "adviezen/zuidwerf", of: workshop.project, as: .text, options)
            #expect(stopped.text == nil)
            #expect(stopped.log.diagnostics.contains { $0.identifier == "stopped" })
            let other = pageData(at: "adviezen/noordwerf", of: workshop.project, as: .text, options)
            #expect(other.text?.contains("Reserveer een leeruur") == true)
        }
    }

    // MARK: - data scores

    /// The dimensions of the first measurement of one participant, by name.
    private func scores(of slug: String, in workshop: Workshop) throws -> [String: [String: Any]] {
        let sheet = try object(scoreData(of: slug, of: workshop.project, options))
        let participant = try #require((sheet["participants"] as? [[String: Any]])?.first)
        let measurement = try #require((participant["measurements"] as? [[String: Any]])?.first)
        let dimensions = try #require(measurement["dimensions"] as? [[String: Any]])
        return Dictionary(
            dimensions.compactMap { row in (row["dimension"] as? String).map { ($0, row) } }
        ) { first, _ in first }
    }

    @Test("a score comes with its exact mean, number of people, spread and rank")
    func shownScore() throws {
        try withWorkshop { workshop in
            let tijd = try #require(scores(of: "noordwerf", in: workshop)["tijd"])
            // Four of the twelve have 2.5, the others 2: 26/12.
            #expect(tijd["value"] as? Double == 2.2 && tijd["mean"] as? Double == 2.167)
            #expect(tijd["respondents"] as? Int == 12 && tijd["rank"] as? Int == 1)
            #expect(tijd["suppressed"] == nil)
        }
    }

    @Test("a score that may not be shown has a reason and no number, whatever lies behind it")
    func suppressedScore() throws {
        try withWorkshop { workshop in
            try workshop.leaveFourAnswers()
            let tijd = try #require(scores(of: "noordwerf", in: workshop)["tijd"])
            #expect(Set(tijd.keys) == ["dimension", "suppressed"])
            #expect(tijd["suppressed"] as? String == "too-few-respondents")
        }
    }

    @Test("a participant that there is not is an error with the likely one")
    func unknownParticipant() throws {
        try withWorkshop { workshop in
            let answer = scoreData(of: "noordwref", of: workshop.project, options)
            #expect(answer.text == nil)
            #expect(answer.log.diagnostics.contains { $0.help?.en == "did you mean 'noordwerf'?" })
        }
    }
}

extension Workshop {
    /// Takes all but four answers in *tijd* away from `noordwerf`.
    func leaveFourAnswers() throws {
        let path = "content/vertrouwelijk/metingen/2026.csv"
        let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        let rows = text.split(separator: "\n").enumerated().map { place, row in
            guard place > 4, row.contains(",noordwerf,") else { return String(row) }
            return row.split(separator: ",").prefix(5).joined(separator: ",") + ",,"
        }
        try write(rows.joined(separator: "\n") + "\n", to: path)
    }
}
