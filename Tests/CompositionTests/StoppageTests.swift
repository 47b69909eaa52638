import Advice
import Content
import Diagnostics
import Testing

@testable import Composition

/// The table of the design: a fault in … stops …
@Suite("What a fault stops")
struct StoppageTests {
    private let project: Small = {
        var project = Small(people: Small.people(tijd: 25, leiding: 40))
        project.recommendations = [
            "leeruur": "dimension: tijd\nwhen: [score(tijd) < 3.0]",
            "proef": "dimension: leiding\nwhen: [score(leiding) < 2.0]",
        ]
        project.texts["content/scan/uitnodiging.md"] = Small.invitation
        project.texts["content/boekje.yml"] = """
            title: Boekje
            edition: "1"
            date: 2026-11-01
            parts:
              - {title: Deel, promise: Iets., chapters: [leren/fouten]}

            """
        return project
    }()

    @Test(
        "row by row",
        arguments: [
            (nil, []),
            (.article("leren/fouten"), ["site", "booklet", "press"]),
            (.article("leren/proef"), ["site"]),
            (.article("leren/index"), ["site"]),
            (.site, ["site"]),
            (.booklet, ["booklet", "press"]),
            (.report, ["report"]),
            (.questionnaire, ["questionnaire"]),
            (.recommendation("leeruur"), ["advice:noordrand"]),
            (.recommendation("proef"), []),
            (.advice("noordrand"), ["advice:noordrand"]),
            (.advice("zuidrand"), []),
            (.typesetter, []),
        ] as [(Scope?, Set<String>)])
    func row(fault: Scope?, stopped: Set<String>) throws {
        let edition = compose(try project.manuscript().content, stoppedBy: Set([fault].compactMap { $0 }))
        #expect(Set(edition.stopped.map(\.description)) == stopped)
        #expect(!edition.isStopped)
        #expect((edition.booklet == nil) == stopped.contains("booklet"))
        #expect((edition.questionnaire == nil) == stopped.contains("questionnaire"))
        #expect(edition.advices.isEmpty == stopped.contains("advice:noordrand"))
    }

    @Test("a fault in shared files stops the edition")
    func edition() throws {
        #expect(compose(try project.manuscript().content, stoppedBy: [.edition]).isStopped)
    }

    @Test("a faulty recommendation stops only the advices that it would be chosen for")
    func faultyRecommendation() throws {
        func stopped(_ rule: String) throws -> Set<PublicationID> {
            var project = project
            project.recommendations["kapot"] = "dimension: tijd\n\(rule)\nkleur: rood"
            return try project.edition().stopped
        }
        #expect(try stopped("when: [score(tijd) < 3.0]") == [.advice("noordrand")])
        #expect(try stopped("when: [score(tijd) < 2.0]") == [])
        // Nobody knows for whom a rule would hold that cannot be read.
        #expect(try stopped("when: [score(tijdd) < 3.0]") == [.advice("noordrand")])
    }

    @Test("a dossier with a fault stops its own advice, and is still a participant")
    func faultyDossier() throws {
        var project = project
        project.texts["content/vertrouwelijk/bibliotheken/zuidrand.yml"] = "name: Zuidrand\n"
        let edition = try project.edition()
        #expect(edition.stopped == [.advice("zuidrand")])
        #expect(edition.participants == ["noordrand", "zuidrand"])
        #expect(edition.advices.map(\.slug) == ["noordrand"])
    }
}
