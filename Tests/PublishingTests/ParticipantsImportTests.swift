import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("Importing participants")
struct ParticipantsImportTests {
    private static let north = "content/vertrouwelijk/bibliotheken/noordwerf.yml"

    private func run(_ list: String, in workshop: Workshop) throws -> ParticipantsImportResult {
        let url = workshop.root.appending(path: "lijst.csv")
        try Data(list.utf8).write(to: url)
        return importParticipants(
            workshop.project, file: url.path(percentEncoded: false),
            on: try #require(Day(argument: "2026-05-01")), isRehearsal: false)
    }

    @Test("only the facts of the list change in a dossier; everything else stays to the byte")
    func prose() throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        let url = workshop.root.appending(path: Self.north)
        let before = try String(contentsOf: url, encoding: .utf8) + "# eind\n"
        try workshop.write(before, to: Self.north)
        let result = try run(
            "Naam;Medewerkers;E-mail;Functie;Meting;Uitgenodigd\nNoordwerf;32;nieuw@example.nl;directeur;2026;24\n",
            in: workshop)
        #expect(result.isWritten && result.log.diagnostics.isEmpty)
        let after = try String(contentsOf: url, encoding: .utf8)
        #expect(
            after
                == before.replacing("employees: 30", with: "employees: 32")
                .replacing("email: noordwerf@example.nl", with: "email: nieuw@example.nl, role: directeur")
                .replacing("invited: 20", with: "invited: 24"))
        #expect(!result.preview(in: .dutch).contains("example.nl"))
    }

    @Test("a new participant gets a dossier, and a new measurement a round")
    func new() throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        try workshop.write(
            "title: Tweede\ndate: 2026-09-01\nclosed: 2026-10-01\n",
            to: "content/vertrouwelijk/metingen/2026-najaar.yml")
        let result = try run(
            """
            naam,plaats,medewerkers,leidinggevenden,contactpersoon,meting,uitgenodigd
            "Oostwerf: groot","'=Oost",40,5,"=HYPERLINK(""x"")",tweede,30
            Zuidwerf,,,,,2026-najaar,22

            """, in: workshop)
        #expect(result.isWritten, "\(result.log.diagnostics.map(\.summary.en))")
        let texts = try workshop.confidential()
        #expect(
            texts["bibliotheken/oostwerf-groot.yml"] == """
                name: "Oostwerf: groot"
                municipality: "=Oost"
                employees: 40
                leaders: 5
                contact: {name: "=HYPERLINK(\\"x\\")"}
                rounds:
                  - measurement: "2026-najaar"
                    date: 2026-10-01
                    invited: 30

                """)
        let south = try #require(texts["bibliotheken/zuidwerf.yml"])
        #expect(
            south.hasSuffix(
                "\n  - measurement: \"2026-najaar\"\n    date: 2026-10-01\n    invited: 22\n"))
        #expect(south.hasPrefix("name: Zuidwerf Reparatie\n"))
    }

    @Test("the size of a participant and who are counted apart come from the list too")
    func sizes() throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        let result = try run(
            """
            naam;medewerkers;leidinggevenden;HRM;teams;vestigingen;meting;uitgenodigd;vrijwilligers uitgenodigd
            Noordwerf;;;nee;2;1;2026;18;40
            Oostwerf;4;1;;;;;;

            """, in: workshop)
        #expect(result.isWritten, "\(result.log.diagnostics.map(\.summary.en))")
        let texts = try workshop.confidential()
        let north = try #require(texts["bibliotheken/noordwerf.yml"])
        #expect(north.contains("has-hrm: false\nteams: 2\nlocations: 1\n"))
        #expect(north.contains("invited: 18\n") && north.contains("invited-apart: 40\n"))
        // What nobody filled in stays unknown.
        let east = try #require(texts["bibliotheken/oostwerf.yml"])
        #expect(!east.contains("has-hrm") && !east.contains("teams"))
        #expect(
            try run("naam;hrm\nNoordwerf;soms\n", in: workshop).log.diagnostics.map(\.identifier)
                == ["not-yes-or-no"])
    }

    @Test("a list with a fault changes nothing and tells every fault")
    func faults() throws {
        let workshop = try Workshop()
        defer { workshop.close() }
        let before = try workshop.confidential()
        let result = try run(
            "naam,medewerkers,traject,meting\nNoordwerf,veel,kort,2025\nNoordwerf,1,,\nOostwerf,1,,\n,3,,\n",
            in: workshop)
        #expect(
            Set(result.log.diagnostics.map(\.identifier)) == [
                "not-a-number", "unknown-name", "repeated-participant", "missing-value", "no-name",
            ])
        #expect(try workshop.confidential() == before)
    }
}
