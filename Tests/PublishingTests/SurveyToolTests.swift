import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("Exports of survey tools")
struct SurveyToolTests {
    private func run(
        _ lines: [String], codebook: String? = nil, dateOrder: String? = nil, forms: Bool = false
    ) throws -> (rows: [String], ids: [String], preview: String) {
        let workshop = try Workshop()
        defer { workshop.close() }
        try FileManager.default.removeItem(
            at: workshop.root.appending(path: "content/vertrouwelijk/metingen/2026.csv"))
        if let codebook { try workshop.write(codebook, to: "content/scan/codeboek.yml") }
        if forms {
            let instrument = "content/scan/instrument.yml"
            try workshop.replace("Er is tijd.}", with: "Ik weet wat ik wil leren.}", in: instrument)
            try workshop.replace(
                "dimensions:",
                with: "forms:\n  question: Welke manieren om te leren ken je, doe je en wil je?\n"
                    + "  list: [{id: lunch, title: Kennislunch}, {id: mee, title: Meelopen, of kijken}]\ndimensions:"
                    .replacing("Meelopen, of kijken", with: "\"Meelopen, of kijken\""), in: instrument)
        }
        let url = workshop.root.appending(path: "scan.csv")
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: url)
        var options = AnswersImportOptions(
            file: url.path(percentEncoded: false), today: try #require(Day(argument: "2026-12-31")))
        options.measurement = "2026"
        options.dateOrder = dateOrder
        let result = importAnswers(workshop.project, options)
        let rows = (try? workshop.confidential()["metingen/2026.csv"])??.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).dropFirst().joined(separator: ",")
        }
        return (
            (rows ?? []).dropFirst().sorted(), result.log.diagnostics.map(\.identifier),
            result.preview(in: .english)
        )
    }

    @Test(
        "LimeSurvey's own columns are known by code, by text, and by both",
        arguments: [
            "id,submitdate,lastpage", "Response ID,Date submitted,Last page",
            "id. Response ID,submitdate. Date submitted,lastpage. Last page",
            "id: Antwoord ID,submitdate: Datum verzonden,lastpage: Laatste pagina",
        ])
    func limeSurvey(own: String) throws {
        let found = try run([
            own + ",deelnemer,rol,klimaat-1,klimaat-2,tijd-1,tijd-2",
            "1,2026-03-04 10:00:00,4,Noordwerf,medewerker,3,4,2,2", "2,,2,Noordwerf,medewerker,3,4,2,2",
        ])
        #expect(found.ids == [])
        #expect(found.rows == ["noordwerf,medewerker,3,4,2,2"])
        #expect(found.preview.contains("1 unfinished"))
    }

    @Test("an export of LimeSurvey that does not say who was done is refused")
    func noSubmitDate() throws {
        let found = try run([
            "id,lastpage,deelnemer,rol,klimaat-1,klimaat-2,tijd-1,tijd-2", "1,4,Noordwerf,medewerker,3,4,2,2",
        ])
        #expect(found.ids == ["no-submit-date"])
    }

    @Test("copies of a question in another branch are joined")
    func branches() throws {
        let texts = ["Ik durf te vragen.", "Ik durf fouten te maken.", "Er is tijd.", "Die tijd blijft."]
        let heading =
            ["ID,Tijd van voltooien,Tijd van laatste wijziging,deelnemer,rol"] + texts
            + texts.map { $0 + "2" }
        let found = try run([
            heading.joined(separator: ","), "1,2026-03-04,,Noordwerf,medewerker,3,4,2,2,,,,",
            "2,2026-03-04,,Noordwerf,manager,,,,,5,4,3,2",
        ])
        #expect(found.ids == [])
        #expect(found.rows == ["noordwerf,manager,5,4,3,2", "noordwerf,medewerker,3,4,2,2"])
    }

    @Test("a copy of a question is that question, also when its words could ask for forms of learning")
    func branchOfWords() throws {
        let texts = [
            "Ik durf te vragen.", "Ik durf fouten te maken.", "Ik weet wat ik wil leren.", "Die tijd blijft.",
        ]
        let heading = ["ID,submitdate,deelnemer,rol"] + texts + texts.map { $0 + "2" }
        let found = try run(
            [
                heading.joined(separator: ","), "1,2026-03-04,Noordwerf,medewerker,3,4,2,2,,,,",
                "2,2026-03-04,Noordwerf,manager,,,,,5,4,3,2",
            ], forms: true)
        #expect(found.ids == [])
        #expect(
            found.rows.map { $0.split(separator: ",").prefix(6).joined(separator: ",") } == [
                "noordwerf,manager,5,4,3,2", "noordwerf,medewerker,3,4,2,2",
            ])
    }

    @Test("a code and a text of different questions are an error")
    func codeAgainstText() throws {
        let found = try run([
            "id,submitdate,deelnemer,rol,klimaat-1. Er is tijd.,klimaat-2,tijd-1. Ik durf te vragen.,tijd-2",
            "1,2026-03-04,Noordwerf,medewerker,3,4,2,2",
        ])
        #expect(found.ids == ["code-against-text", "code-against-text"])
    }

    @Test("the order of day and month is decided by the whole column, by the measurement, or asked")
    func dates() throws {
        let heading = "id,submitdate,deelnemer,rol,klimaat-1,klimaat-2,tijd-1,tijd-2"
        let row = ",Noordwerf,medewerker,3,4,2,2"
        #expect(try run([heading, "1,3/5/2026 2:03 PM\(row)", "2,3/15/2026 2:03 PM\(row)"]).ids == [])
        #expect(try run([heading, "1,oktober\(row)", "2,november\(row)"]).ids == ["not-a-date"])
        #expect(
            try run([heading, "1,5 mrt 2026\(row)", "2,\"Mar 6, 2026 2:03 PM\"\(row)"].map { $0 }).ids == [])
    }

    @Test(
        "several wrong labels, missing columns and free text: one message for the columns, no words of anybody"
    )
    func columnsAndCells() throws {
        let found = try run([
            "id,submitdate,deelnemer,rol,klimaat-1,klimaat-2",
            "1,2026-03-04,Noordwerf,medewerker,dat is hier echt een heel lang verhaal,4",
        ])
        #expect(found.ids.sorted() == ["missing-column", "unknown-label"])
    }
}
