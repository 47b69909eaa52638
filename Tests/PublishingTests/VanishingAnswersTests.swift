import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("Answers that would vanish")
struct VanishingAnswersTests {
    private static let heading = "id,submitdate,deelnemer,rol,klimaat-1,klimaat-2,tijd-1,tijd-2"

    private func csv(_ rows: [(id: Int, participant: String)]) -> String {
        ([Self.heading]
            + rows.map { "\($0.id),2026-03-04,\($0.participant),medewerker,3,4,2,\($0.id % 5 + 1)" })
            .joined(separator: "\n") + "\n"
    }

    private func run(
        _ text: String, as file: String = "scan.csv", in workshop: Workshop, replaces: Bool = false
    ) throws -> AnswersImportResult {
        let url = workshop.root.appending(path: file)
        try Data(text.utf8).write(to: url)
        var options = AnswersImportOptions(
            file: url.path(percentEncoded: false), today: try #require(Day(argument: "2026-05-01")))
        options.measurement = "2026"
        options.replaces = replaces
        return importAnswers(workshop.project, options)
    }

    @Test("an export without rows that were there is an error that counts them for each participant")
    func fewerRows() throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        #expect(try run(csv([(1, "Noordwerf"), (2, "Noordwerf"), (3, "Zuidwerf")]), in: workshop).isWritten)
        let before = try workshop.confidential()
        let result = try run(csv([(1, "Noordwerf"), (3, "Zuidwerf")]), in: workshop)
        #expect(result.log.diagnostics.map(\.identifier) == ["vanished-answers"])
        #expect(
            result.log.diagnostics.first?.summary.en.contains("noordwerf 14 → 13 (1 gone)") == true,
            "\(result.log.diagnostics.map(\.summary.en))")
        #expect(result.preview(in: .english).contains("noordwerf: 14 → 13 answers"))
        #expect(try workshop.confidential() == before)
        #expect(try run(csv([(1, "Noordwerf"), (3, "Zuidwerf")]), in: workshop, replaces: true).isWritten)
    }

    @Test("a row that names another participant now takes nothing away in silence")
    func movedRow() throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        try workshop.write(
            "title: Lege meting\ndate: 2026-03-01\n", to: "content/vertrouwelijk/metingen/2026.yml")
        try FileManager.default.removeItem(
            at: workshop.root.appending(path: "content/vertrouwelijk/metingen/2026.csv"))
        #expect(try run(csv([(1, "Noordwerf"), (2, "Zuidwerf")]), in: workshop).isWritten)
        let result = try run(csv([(1, "Noordwerf"), (2, "Noordwerf")]), in: workshop)
        #expect(result.log.diagnostics.map(\.identifier) == ["vanished-answers"])
        #expect(result.preview(in: .english).contains("zuidwerf: 1 → 0 answers"))
    }

    @Test("another form of the same title never replaces the first")
    func otherForm() throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        #expect(try run(csv([(1, "Noordwerf"), (2, "Zuidwerf")]), in: workshop).isWritten)
        let other = try run(csv([(8, "Noordwerf"), (9, "Noordwerf")]), in: workshop)
        #expect(other.log.diagnostics.map(\.identifier) == ["other-survey"])
        #expect(try run(csv([(8, "Noordwerf")]), in: workshop, replaces: true).isWritten)
    }

    @Test("files that differ in a number only are imports of their own")
    func names() throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        #expect(try run(csv([(1, "Noordwerf")]), as: "results-survey123.csv", in: workshop).isWritten)
        #expect(try run(csv([(2, "Zuidwerf")]), as: "results-survey456.csv", in: workshop).isWritten)
        let answers = try workshop.confidential()["metingen/2026.csv"] ?? ""
        #expect(answers.contains("results-survey123-") && answers.contains("results-survey456-"))
        let again = try run(csv([(1, "Noordwerf")]), as: "results-survey123 (1).csv", in: workshop)
        #expect(again.log.diagnostics.map(\.identifier) == ["imported-before"])
    }

    @Test("a participant who was invited and did not answer is in the list, with none")
    func without() throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        try FileManager.default.removeItem(
            at: workshop.root.appending(path: "content/vertrouwelijk/metingen/2026.csv"))
        let result = try run(csv([(1, "Noordwerf")]), in: workshop)
        #expect(result.preview(in: .english).contains("zuidwerf: 0 answers, 20 invited"))
    }
}
