import Content
import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("Importing answers")
struct AnswersImportTests {
    static let heading = [
        "id", "submitdate", "Deelnemer", "Rol", "Ik durf te vragen. ", "Ik durf fouten\u{A0}te maken",
        "Er is tijd.", "Die tijd blijft.", "Wil je nog iets kwijt?",
    ]
    static let rows = [
        ["1", "2026-03-04 10:00:00", "Noordwerf", "medewerker", "4", "eens", "1", "2", "Fijn, dank\nu wel"],
        ["2", "2026-03-05 11:30:00", "Zuidwerf", "Manager", "5", "weet niet", "3", "", "café; \"prima\""],
        ["3", "", "Noordwerf", "medewerker", "1", "", "", "", ""],
    ]

    private func csv(_ separator: String, lineEnd: String = "\n") -> String {
        ([Self.heading] + Self.rows).map { row in
            row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: separator) + lineEnd
        }.joined()
    }

    private func workshop() throws -> Workshop {
        let workshop = try Workshop()
        try workshop.write(
            "title: Meting\ndate: 2026-03-01 # eerste dag\nsalt: vast\n\n# onze afspraak\ninvented: true\n",
            to: "content/vertrouwelijk/metingen/2026.yml")
        try workshop.write(
            "columns: {participant: [Deelnemer]}\nignored: [Wil je nog iets kwijt?]\n",
            to: "content/scan/codeboek.yml")
        return workshop
    }

    /// Imports bytes, and gives the answers as they were written.
    private func run(
        _ bytes: Data, as file: String = "export.csv", in workshop: Workshop, name: String? = nil,
        isRehearsal: Bool = false
    ) throws -> (answers: String, result: AnswersImportResult) {
        let url = workshop.root.appending(path: file)
        try bytes.write(to: url)
        var options = AnswersImportOptions(
            file: url.path(percentEncoded: false), today: try #require(Day(argument: "2026-05-01")))
        options.measurement = "2026"
        options.name = name
        options.isRehearsal = isRehearsal
        let result = importAnswers(workshop.project, options)
        let answers = try workshop.confidential()["metingen/2026.csv"] ?? ""
        return (answers, result)
    }

    @Test("the same answers come out of every dialect of CSV")
    func dialects() throws {
        let texts: [Data] = [
            Data(csv(",").utf8), Data(csv(";", lineEnd: "\r\n").utf8), Data(csv("\t").utf8),
            Data([0xEF, 0xBB, 0xBF]) + Data((csv(",", lineEnd: "\r\n") + "\r\n").utf8),
            try #require(csv(";").data(using: .windowsCP1252)), Data(("sep=;\n" + csv(";")).utf8),
        ]
        let found = try texts.map { bytes in
            let workshop = try workshop()
            defer { workshop.close() }
            let (answers, result) = try run(bytes, in: workshop)
            #expect(result.isWritten, "\(result.log.diagnostics.map(\.summary.en))")
            return answers
        }
        #expect(Set(found).count == 1)
        #expect(found[0].contains(",noordwerf,medewerker,4,5,1,2\n"))
        #expect(found[0].contains(",zuidwerf,manager,5,,3,\n"))
        #expect(!found[0].contains(",noordwerf,medewerker,1,,,\n"))
    }

    @Test("a workbook gives what CSV gives", .enabled(if: Spreadsheet.canBeMade))
    func workbook() throws {
        let text = try workshop()
        defer { text.close() }
        let expected = try run(Data(csv(",").utf8), in: text).answers
        let workshop = try workshop()
        defer { workshop.close() }
        // Numbers as numbers, moments as dates, one text in several runs.
        let rows: [[Any]] = Self.rows.map { row in
            row.enumerated().map { index, text -> Any in
                if index == 1, !text.isEmpty { return ["date": text.replacing(" ", with: "T")] }
                if index == 2 { return ["rich": [String(text.prefix(3)), String(text.dropFirst(3))]] }
                if let number = Int(text) { return number }
                return text.isEmpty ? NSNull() as Any : text
            }
        }
        let recipe = workshop.root.appending(path: "export.xlsx.json")
        let sheet: [String: Any] = ["name": "Antwoorden", "rows": [Self.heading] + rows]
        try JSONSerialization.data(withJSONObject: ["sheets": [sheet]]).write(to: recipe)
        let made = try Spreadsheet.obtain(recipe, in: workshop.root)
        let (answers, result) = try run(Data(contentsOf: made), as: "export.xlsx", in: workshop)
        #expect(result.isWritten, "\(result.log.diagnostics.map(\.summary.en))")
        #expect(answers == expected)
    }

    @Test("importing the same again changes no byte")
    func again() throws {
        let workshop = try workshop()
        defer { workshop.close() }
        _ = try run(Data(csv(",").utf8), in: workshop)
        let before = try workshop.confidential()
        #expect(try run(Data(csv(";").utf8), in: workshop).result.isWritten)
        #expect(try workshop.confidential() == before)
    }

    @Test("the description keeps its comments and its order")
    func comments() throws {
        let workshop = try workshop()
        defer { workshop.close() }
        _ = try run(Data(csv(",").utf8), in: workshop)
        #expect(
            try workshop.confidential()["metingen/2026.yml"] == """
                title: Meting
                date: 2026-03-01 # eerste dag
                salt: vast

                # onze afspraak
                invented: true
                asked:
                  klimaat-1: "Ik durf te vragen."
                  klimaat-2: "Ik durf fouten te maken."
                  tijd-1: "Er is tijd."
                  tijd-2: "Die tijd blijft."
                labels:
                  "eens": 5
                  "oneens": 1
                imports:
                  - {id: export, source: "export.csv", date: 2026-05-01, rows: 2, late: 0, incomplete: 1}

                """)
    }

    @Test("a question or an answer that changed since is told, at the import and at every check")
    func changedQuestions() throws {
        let workshop = try workshop()
        defer { workshop.close() }
        _ = try run(Data(csv(",").utf8), in: workshop)
        let path = "content/scan/instrument.yml"
        let instrument = try String(contentsOf: workshop.root.appending(path: path), encoding: .utf8)
        // Other capitals and a full stop are no other question.
        try workshop.write(
            instrument.replacing("Er is tijd", with: "Er is genoeg tijd")
                .replacing("Die tijd blijft.", with: "die tijd  blijft"), to: path)
        try workshop.write(
            "columns: {participant: [Deelnemer], tijd-1: [\"Er is tijd\"]}\nanswers: {eens: 4}\n"
                + "ignored: [Wil je nog iets kwijt?]\n", to: "content/scan/codeboek.yml")
        let told = try run(Data(csv(",").utf8), in: workshop, isRehearsal: true).result.log.diagnostics
        #expect(
            told.map(\.summary.en) == [
                "the answer 'eens' counts as 4, and in '2026' as 5",
                "question 'tijd-1' reads 'Er is genoeg tijd.', and in '2026' it was 'Er is tijd.'",
            ])
        var log = DiagnosticLog()
        _ = validate(
            DiskFiles(root: workshop.root),
            ValidationOptions(today: try #require(Day(argument: "2026-05-01")), showsDrafts: true), log: &log)
        let found = log.diagnostics.first { $0.identifier == "changed-question" }
        #expect(found?.location == SourceLocation(file: path))
    }

    @Test("an import replaces its own rows and no others")
    func replaces() throws {
        let workshop = try workshop()
        defer { workshop.close() }
        let others = try workshop.confidential()["metingen/2026.csv"] ?? ""
        let first = try run(Data(csv(",").utf8), in: workshop)
        #expect(first.answers.hasPrefix(others))
        let changed = csv(",").replacing("\"5\",\"weet niet\"", with: "\"2\",\"4\"")
        let second = try run(Data(changed.utf8), in: workshop)
        #expect(second.result.preview(in: .english).contains("1 changed, 1 unchanged"))
        #expect(second.answers.hasPrefix(others) && second.answers.contains("zuidwerf,manager,2,4,3,\n"))
    }

    @Test("the same rows under another name are noticed, and another survey under the same name as well")
    func names() throws {
        let workshop = try workshop()
        defer { workshop.close() }
        let other = ["7", "2026-03-04", "Noordwerf", "manager", "4", "4", "1", "2", ""]
        _ = try run(Data(csv(",").utf8), in: workshop)
        let renamed = try run(Data(csv(",").utf8), in: workshop, name: "twee").result
        #expect(renamed.log.diagnostics.map(\.identifier) == ["imported-before"])
        let survey = [Self.heading, other].map { $0.map { "\"\($0)\"" }.joined(separator: ",") }
            .joined(separator: "\n")
        let result = try run(Data(survey.utf8), in: workshop).result
        #expect(result.log.diagnostics.map(\.identifier) == ["other-survey"])
    }

    @Test("a rehearsal writes nothing")
    func rehearsal() throws {
        let workshop = try workshop()
        defer { workshop.close() }
        let before = try workshop.confidential()
        let result = try run(Data(csv(",").utf8), in: workshop, isRehearsal: true).result
        #expect(!result.isWritten && !result.log.hasErrors)
        #expect(try workshop.confidential() == before)
    }

    @Test("what is written is for its owner alone")
    func rights() throws {
        let workshop = try workshop()
        defer { workshop.close() }
        _ = try run(Data(csv(",").utf8), in: workshop)
        for name in ["metingen/2026.csv", "metingen/2026.yml", "NIET-PUBLICEREN.txt"] {
            let path = workshop.root.appending(path: "content/vertrouwelijk/\(name)")
                .path(percentEncoded: false)
            let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(rights == 0o600, "\(name)")
        }
    }

    @Test("no damaged workbook makes the reader crash", .enabled(if: Spreadsheet.canBeMade))
    func damaged() throws {
        let workshop = try workshop()
        defer { workshop.close() }
        let recipe = workshop.root.appending(path: "a.xlsx.json")
        let rows: [[Any]] = [["id", "x"], [1, ["date": "2026-03-04T10:00:00"]], [2, "tekst"]]
        try JSONSerialization.data(withJSONObject: ["sheets": [["rows": rows]]]).write(to: recipe)
        let sound = [UInt8](try Data(contentsOf: try Spreadsheet.obtain(recipe, in: workshop.root)))
        let reader = TableReader(path: "a.xlsx") { $0.map { _ in .keep } }
        var generator = Draws(state: 7)
        for _ in 0..<2000 {
            var bytes = sound
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(
                    in: .min ... .max, using: &generator)
            }
            var log = DiagnosticLog()
            let table = reader.read(bytes, log: &log)
            #expect(table != nil || log.hasErrors)
        }
    }
}

/// The same numbers in every run (xorshift).
private struct Draws: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
