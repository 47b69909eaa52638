import Advice
import Diagnostics
import Foundation
import Publishing
import Testing

@Suite(
    "What came of a delivered plan", .enabled(if: Workshop.hasTypesetter, "no typesetter: run make"),
    .serialized)
struct OutcomesTests {
    private let desk: DeliveryDesk
    private var workshop: Workshop { desk.workshop }

    init() throws { desk = try DeliveryDesk() }

    private func dossier() throws -> String {
        try String(contentsOf: workshop.root.appending(path: DeliveryDesk.dossier), encoding: .utf8)
    }

    /// A file that came back, as its bytes.
    private func take(
        _ bytes: Data, of library: String? = nil, isRehearsal: Bool = false
    ) throws -> ParticipantsImportResult {
        let file = workshop.root.appending(path: "terug.csv")
        try bytes.write(to: file)
        return importOutcomes(
            workshop.project, files: [file.path(percentEncoded: false)], of: library,
            on: try CalendarDate("2026-10-01"), isRehearsal: isRehearsal)
    }

    private func take(_ rows: String...) throws -> ParticipantsImportResult {
        try take(Data(("Nr.;Actie;Stand;Kenmerk\n" + rows.joined(separator: "\n")).utf8))
    }

    private func identifiers(_ result: ParticipantsImportResult) -> [String] {
        result.log.diagnostics.filter { $0.severity == .error }.map(\.identifier)
    }

    @Test(
        "a plan as Excel saves it, columns moved and added, is read without a name, and the dossier still says the rest"
    )
    func excel() async throws {
        defer { desk.close() }
        _ = try await desk.deliver("noordwerf")
        let before = try dossier()
        let table = """
            Stand;Eigen kolom;Kenmerk;Naam;Actie;Nr.
            Loopt nog;één team;noordwerf/2026-04-10-v1/1;Wobbe;Reserveer een leeruur;1
            ;;;;;Voorbeeld met verzonnen gegevens
            """
        let bytes = try #require(table.data(using: .windowsCP1252))
        let shown = try take(bytes, isRehearsal: true)
        #expect(!shown.isWritten && shown.preview(in: .dutch).contains("1. Reserveer een leeruur: loopt"))
        #expect(try dossier() == before)
        let result = try take(bytes)
        #expect(result.isWritten, "\(result.log.diagnostics)")
        let note = try #require(result.log.diagnostics.first { $0.identifier == "columns-not-read" })
        #expect(note.summary.nl.contains("Naam") && note.summary.nl.contains("Eigen kolom"))
        let added = """
                outcomes:
                  - action: 1
                    title: Reserveer een leeruur
                    outcome: loopt
                    note:

            """
        #expect(try dossier() == before.trimmingCharacters(in: .newlines) + "\n" + added)
        #expect(try await workshop.build { $0.libraries = ["noordwerf"] }.failedAdvices.isEmpty)
        // Later it is done: the same line changes.
        _ = try take("1;Reserveer een leeruur;Klaar;noordwerf/2026-04-10-v1/1")
        #expect(try dossier().contains("    outcome: afgerond\n") && !(try dossier().contains("loopt")))
    }

    @Test("without references it says whose it is, and number and title must be those that went out")
    func withoutReferences() async throws {
        defer { desk.close() }
        _ = try await desk.deliver("noordwerf")
        let table = Data("Nr.;Actie;Stand\n1;Reserveer een leeruur;gestopt\n".utf8)
        #expect(try identifiers(take(table)) == ["whose-plan"])
        let other = Data("Nr.;Actie;Stand\n1;Koop een koffieapparaat;gestopt\n".utf8)
        #expect(try identifiers(take(other, of: "noordwerf")) == ["unknown-action"])
        #expect(try identifiers(take(table, of: "zuidwerf")) == ["never-delivered"])
        #expect(try take(table, of: "noordwerf").isWritten)
        #expect(try dossier().contains("outcome: gestopt"))
    }

    @Test(
        "another advice, a row twice and an unknown outcome are errors at their cells, and nothing is written"
    )
    func faults() async throws {
        defer { desk.close() }
        _ = try await desk.deliver("noordwerf", "zuidwerf")
        let before = try dossier()
        let row = "1;Reserveer een leeruur;loopt;noordwerf/2026-04-10-v1/1"
        let cases = [
            (try take(row, row), "repeated-row 3:"),
            (try take("1;a;;noordwerf/2026-04-11-v1/1"), "unknown-reference 2:"),
            (try take(row, "1;a;loopt;zuidwerf/2026-04-10-v1/1"), "other-advice 3:"),
            (try take("1;a;misschien;noordwerf/2026-04-10-v1/1"), "unknown-outcome 2:"),
            (try take("1;a;loopt;noordwerf/2026-04-10-v1/99"), "other-advice 2:"),
        ]
        for (result, expected) in cases {
            let found = result.log.diagnostics.filter { $0.severity == .error }
                .map { "\($0.identifier) \($0.location?.line ?? 0):" }
            #expect(found == [expected])
            #expect(!result.isWritten)
        }
        let file = Data("Nr.;Actie;Stand;Kenmerk\n\(row)\n".utf8)
        #expect(try identifiers(take(file, of: "zuidwerf")) == ["other-library"])
        #expect(try dossier() == before)
    }

    @Test("the delivered actions are put into the dossier once, empty, and what is filled in there stays")
    func opened() async throws {
        defer { desk.close() }
        let never = openOutcomes(of: "noordwerf", workshop.project, on: try CalendarDate("2026-10-01"))
        #expect(identifiers(never) == ["never-delivered"])
        _ = try await desk.deliver("noordwerf")
        let first = openOutcomes(of: "noordwerf", workshop.project, on: try CalendarDate("2026-10-01"))
        #expect(first.isWritten, "\(first.log.diagnostics)")
        #expect(
            try dossier().contains(
                "      - action: 1\n        title: Reserveer een leeruur\n        outcome:\n        note:\n"))
        try workshop.replace(
            "        outcome:\n", with: "        outcome: gestopt\n", in: DeliveryDesk.dossier)
        let filled = try dossier()
        _ = openOutcomes(of: "noordwerf", workshop.project, on: try CalendarDate("2026-10-01"))
        #expect(try dossier() == filled)
        #expect(try await workshop.build { $0.libraries = ["noordwerf"] }.failedAdvices.isEmpty)
    }
}
