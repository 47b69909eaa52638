import Advice
import Content
import Diagnostics
import Markdown
import Testing

@Suite("Measurements")
struct MeasurementTests {
    private static let csv = "content/vertrouwelijk/metingen/eerste.csv"
    private static let yml = "content/vertrouwelijk/metingen/eerste.yml"

    private func project(_ table: String) -> Project { Sound.project([Self.csv: table]) }

    @Test("a row becomes a response; an empty cell is no answer")
    func sound() throws {
        let (content, log) = try Sound.project().validated()
        let response = content?.confidential.measurements.first?.responses.first
        #expect(log.diagnostics.isEmpty)
        #expect(response?.answer(at: 0) == 3)
        #expect(response?.answer(at: 1) == nil)
    }

    @Test(
        "a fault in a row stops the advice of its participant and no other",
        arguments: [
            ("not-a-number", "m1-1,noordrand,medewerker,‸eens,2"),
            ("not-a-number", "m1-1,noordrand,medewerker,‸3.5,2"),
            ("not-a-number", "m1-1,noordrand,medewerker,‸ 3,2"),
            ("not-a-number", "m1-1,noordrand,medewerker,‸٣,2"),
            ("off-the-scale", "m1-1,noordrand,medewerker,3,‸6"),
            ("off-the-scale", "m1-1,noordrand,medewerker,‸0,2"),
            ("off-the-scale", "m1-1,noordrand,medewerker,‸-1,2"),
            ("unknown-role", "m1-1,noordrand,‸medewerkr,3,2"),
            ("unknown-role", "m1-1,noordrand,‸,3,2"),
            ("row-length", "‸m1-1,noordrand,medewerker,3"),
            ("row-length", "‸m1-1,noordrand,medewerker,3,2,1"),
            ("repeated-row", "m1-1,noordrand,medewerker,3,2\n‸m1-1,noordrand,medewerker,3,2"),
        ])
    func row(identifier: String, row: String) throws {
        let project = project("row,participant,role,tijd-1,tijd-2\n\(row)\n")
        #expect(try project.faults() == ["\(identifier) \(project.marks[0])"])
        #expect(try project.validated().log.faultyScopes == [.advice("noordrand")])
    }

    @Test(
        "a fault that concerns everybody's answers stops the edition",
        arguments: [
            ("unknown-participant", "row,participant,role,tijd-1,tijd-2\nm1-1,‸noordran,medewerker,3,2\n"),
            ("unknown-participant", "row,participant,role,tijd-1,tijd-2\nm1-1,‸Noordrand,medewerker,3,2\n"),
            ("row-length", "row,participant,role,tijd-1,tijd-2\n‸m1-1\n"),
            ("row-length", "row,participant,role,tijd-1,tijd-2\n‸m1-1,noordran,medewerker,3\n"),
            ("unknown-column", "row,participant,role,tijd-1,tijd-2,‸tijd-3\n"),
            ("unknown-column", "row,participant,role,tijd-1,tijd-2,‸\n"),
            ("repeated-column", "row,participant,role,tijd-1,tijd-2,‸tijd-1\n"),
            ("missing-column", "‸row,participant,role,tijd-1\n"),
            ("missing-column", "‸row,role,tijd-1,tijd-2\n"),
            ("stray-quote", "row,participant,role,tijd-1,tijd-2\nm1-1,noordrand,medewerker,3‸\",2\n"),
            ("empty-table", "‸"),
        ])
    func table(identifier: String, table: String) throws {
        let project = project(table)
        #expect(try project.faults().contains("\(identifier) \(project.marks[0])"))
        #expect(try project.validated().log.faultyScopes.contains(.edition))
    }

    @Test("a row that stands at two participants stops both, and counts once")
    func repeated() throws {
        let other = Sound.dossier.replacing("Noordrand", with: "Zuidrand")
        let project = Sound.project([
            Self.csv: """
            row,participant,role,tijd-1,tijd-2
            m1-1,noordrand,medewerker,3,2
            m1-1,zuidrand,medewerker,3,2

            """,
            "content/vertrouwelijk/bibliotheken/zuidrand.yml": other,
        ])
        #expect(
            try project.scopes() == ["advice:noordrand repeated-row", "advice:zuidrand repeated-row"])
        #expect(try project.validated().content?.confidential.measurements.first?.responses.count == 1)
    }

    @Test("forms of learning are 1, 0 or empty, and their columns may be absent")
    func forms() throws {
        let instrument =
            Sound.instrument + "forms: {question: Wat?, list: [{id: lunch, title: Lunch}]}\n"
        func project(_ table: String) -> Project {
            Sound.project([Self.csv: table, "content/scan/instrument.yml": instrument])
        }
        let columns = "row,participant,role,tijd-1,tijd-2"
        let (content, log) = try project(
            "\(columns),lunch-wil,lunch-ken\nm1-1,noordrand,medewerker,3,2,0,1\n"
        ).validated()
        let response = try #require(content?.confidential.measurements.first?.responses.first)
        #expect(log.diagnostics.isEmpty)
        #expect((0..<4).map { response.tick(at: $0) } == [true, nil, false, nil])
        #expect(try project("\(columns)\nm1-1,noordrand,medewerker,3,2\n").faults().isEmpty)
        let faulty = project("\(columns),lunch-ken\nm1-1,noordrand,medewerker,3,2,‸ja\n")
        #expect(try faulty.faults() == ["not-a-tick \(faulty.marks[0])"])
    }

    @Test("a measurement needs its table, and a table its description")
    func pairs() throws {
        var texts = Sound.project().texts
        texts[Self.csv] = nil
        #expect(try Project(texts).faults().contains("missing-file \(Self.csv):1:1"))
        texts = Sound.project().texts
        texts[Self.yml] = nil
        #expect(try Project(texts).faults().contains("missing-file \(Self.yml):1:1"))
    }

    @Test(
        "until its last day a measurement may wait for its table, and no longer",
        arguments: [
            ("2026-11-22", []), ("2026-11-21", ["missing-file \(csv):1:1"]),
        ])
    func awaited(closed: String, faults: [String]) throws {
        var texts = Sound.project().texts
        texts[Self.csv] = nil
        texts["content/vertrouwelijk/metingen/eerste.yml"]? += "closed: \(closed)\n"
        #expect(try Project(texts).faults() == faults)
    }

    @Test("a measurement whose name cannot be one does not disappear unseen")
    func name() throws {
        let folder = "content/vertrouwelijk/metingen/"
        let project = Sound.project([
            folder + "Najaar 2025.yml": Sound.measurement,
            folder + "Najaar 2025.csv": "row,participant,role,tijd-1,tijd-2\n",
        ])
        #expect(try project.faults() == ["invalid-name \(folder)Najaar 2025.yml:1:1"])
    }
}
