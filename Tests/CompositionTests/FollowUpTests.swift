import Advice
import Content
import Diagnostics
import Testing

@testable import Composition

@Suite("What came of the advice before")
struct FollowUpTests {
    /// Seven actions as they went out: from recommendations, and one of the consultant's own.
    private static let titles = [
        "Reserveer een leeruur", "Praat na over een activiteit", "Kijk bij elkaar mee", "Maak een vragenbord",
        "Vraag het team wat zij nodig hebben", "Vier wat lukt",
        "Maak een doe-plek in de collega's hun werkplaats",
    ]

    private static let record = {
        let actions = titles.enumerated().map { place, title in
            let source = place == 4 ? "" : ", \"recommendation\": \"actie-\(place + 1)\""
            return "{\"number\": \(place + 1), \"title\": \"\(title)\", \"owner\": \"leidinggevende\", "
                + "\"deadline\": \"1 december 2025\"\(source)}"
        }
        return """
            {"participant": "noordrand", "measurement": "eerder", "date": "2025-11-12", "version": 1,
             "delivered": "2025-11-14", "scores": [], "actions": [\(actions.joined(separator: ", "))]}
            """
    }()

    private static let folder = "content/vertrouwelijk/verzonden/noordrand/2025-11-12-v1"

    /// A second round; `first` are lines of the first one, indented by four.
    private static func project(_ first: String, delivering record: String? = record) -> Small {
        let people = Small.people(tijd: 25, leiding: 40)
        var project = Small(people: people, before: people)
        project.texts["content/vertrouwelijk/bibliotheken/noordrand.yml"] = """
            name: Noordrand
            municipality: Zomerkade
            contact: {name: Fenna Voorbeeld}
            employees: 42
            leaders: 5
            rounds:
              - measurement: eerder
                date: 2025-11-12
            \(first)
              - measurement: nu
                date: 2026-11-12
            """
        if let record { project.texts["\(folder)/scores.json"] = record }
        return project
    }

    private static func agreements(_ project: Small) throws -> AdviceView.Agreements {
        try #require(try project.advice().agreements)
    }

    @Test("is about every action that went out, in its order and under its number")
    func all() throws {
        let agreements = try Self.agreements(
            Self.project(
                """
                    actions:
                      - {title: Vraag het team wat zij nodig hebben, owner: hrm, deadline: 2025-12-01}
                    outcomes:
                      - {action: 2, title: Praat na over een activiteit, outcome: loopt, note: De agenda klopt.}
                      - {action: 1, title: Reserveer een leeruur, outcome: gedaan}
                      - {action: 4, title: Maak een vragenbord, outcome: nog-niet-begonnen}
                      - {action: 6, title: Vier wat lukt, outcome: gestopt}
                      - {action: 3, title: Kijk bij elkaar mee}
                """))
        #expect(agreements.actions.map(\.number) == [1, 2, 3, 4, 5, 6, 7])
        #expect(agreements.actions.map(\.title) == Self.titles)
        #expect(agreements.actions[1].note == "De agenda klopt.")
        #expect(
            agreements.actions.map(\.outcome.label) == [
                "Afgerond", "Loopt nog", "Niet bekend", "Nog niet begonnen", "Niet bekend", "Gestopt",
                "Niet bekend",
            ])
        #expect(
            agreements.sentence
                == "In het advies van 12 november 2025 stonden 7 acties. De stand: 1 afgerond, 1 loopt nog, "
                + "1 gestopt, 1 nog niet begonnen en van 3 weten we het niet.")
    }

    @Test("reads what an older dossier says at the consultant's own action, and may add to it")
    func own() throws {
        let action =
            "{title: Vraag het team wat zij nodig hebben, owner: hrm, deadline: 2025-12-01, outcome: gedaan}"
        let older = try Self.agreements(Self.project("    actions:\n      - \(action)"))
        #expect(older.actions[4].outcome.key == "afgerond")
        let newer = try Self.agreements(
            Self.project(
                "    actions:\n      - \(action)\n    outcomes:\n"
                    + "      - {action: 5, title: Vraag het team wat zij nodig hebben, outcome: loopt}"))
        #expect(newer.actions[4].outcome.key == "loopt")
    }

    @Test("an advice that did not go out by leren is known by the consultant's own actions, and says so")
    func undelivered() throws {
        let agreements = try Self.agreements(
            Self.project(
                """
                    actions:
                      - {title: Doe iets, owner: hrm, deadline: 2025-12-01, outcome: gedaan}
                      - {title: Doe meer, owner: hrm, deadline: 2025-12-01, outcome: loopt}
                      - {title: Doe niets, owner: hrm, deadline: 2025-12-01, outcome: loopt}
                """, delivering: nil))
        #expect(
            agreements.sentence
                == "Van het advies van 12 november 2025 kennen we alleen wat je adviseur zelf afsprak. Daarin stonden "
                + "3 afspraken. De stand: 1 afgerond en 2 lopen nog.")
        #expect(agreements.actions.map(\.number) == [nil, nil, nil])
    }

    @Test("nothing delivered and nothing agreed: there is nothing to follow up")
    func nothing() throws {
        #expect(try Self.project("", delivering: nil).advice().agreements == nil)
    }

    @Test("a record of before actions were remembered is read with the view beside it")
    func older() throws {
        let record = """
            {"participant": "noordrand", "measurement": "eerder", "date": "2025-11-12", "version": 1,
             "delivered": "2025-11-14", "scores": []}
            """
        var project = Self.project("", delivering: record)
        project.texts["\(Self.folder)/advies.json"] = """
            {"title": "Advies op maat", "plan": [{"phase": {"key": "eerste-hulp"}, "actions": [
              {"number": 1, "title": "Reserveer een leeruur", "owner": "HRM", "deadline": "1 december 2025", "cost": null}
            ]}]}
            """
        #expect(try Self.agreements(project).actions.map(\.title) == ["Reserveer een leeruur"])
    }

    @Test("the newest version that went out of the round before counts, whatever its date")
    func versions() throws {
        var project = Self.project("    version: 2")
        project.texts["content/vertrouwelijk/verzonden/noordrand/2025-10-20-v2/scores.json"] = Self.record
            .replacing(
                "\"date\": \"2025-11-12\", \"version\": 1", with: "\"date\": \"2025-10-20\", \"version\": 2"
            )
            .replacing("Reserveer een leeruur", with: "Iets van eerder")
        #expect(try Self.agreements(project).actions.first?.title == "Reserveer een leeruur")
    }

    @Test(
        "an outcome that cannot be meant is an error at its place",
        arguments: [
            ("{action: 8, title: Vier wat lukt}", "no-such-action 10:18"),
            ("{action: 1, title: Vier wat lukt}", "other-action 10:28"),
            ("{action: 1, title: Reserveer een leeruur, outcome: klaar}", "unknown-value 10:60"),
            ("{action: 1, outcome: loopt}", "missing-key 10:9"),
        ])
    func faults(entry: String, expected: String) throws {
        let log = try Self.project("    outcomes:\n      - \(entry)").manuscript().log
        #expect(log.diagnostics.map(FollowUpTests.words) == [expected])
    }

    @Test("an outcome that stands there twice, and one of what never went out, are errors")
    func more() throws {
        let twice =
            "    outcomes:\n" + String(repeating: "      - {action: 6, title: Vier wat lukt}\n", count: 2)
        #expect(
            try Self.project(twice).manuscript().log.diagnostics.map(Self.words) == ["reported-twice 11:18"])
        let never = Self.project("    outcomes:\n      - {action: 6, title: Vier wat lukt}", delivering: nil)
        #expect(try never.manuscript().log.diagnostics.map(Self.words) == ["nothing-delivered 10:9"])
    }

    @Test(
        "a note with somebody's name in it is a warning where the name stands",
        arguments: [
            ("Dat doet Marit nu.", "note-with-name 12:24"), ("Anja is ziek.", "note-with-name 12:15"),
            ("Wacht op Voorbeeld.", "note-with-name 12:24"),
            ("Vraag het aan mevrouw Ypma", "note-with-name 12:37"),
            ("De teamleider van Noordrand in Zomerkade doet dit met HRM in Excel. Het loopt.", nil),
        ] as [(String, String?)])
    func names(note: String, expected: String?) throws {
        let log = try Self.project(
            "    outcomes:\n      - action: 6\n        title: Vier wat lukt\n        note: \(note)"
        ).manuscript().log
        #expect(log.diagnostics.map(Self.words) == [expected].compactMap { $0 })
    }

    private static func words(_ diagnostic: Diagnostic) -> String {
        "\(diagnostic.identifier) \(diagnostic.location?.line ?? 0):\(diagnostic.location?.column ?? 0)"
    }
}

@Suite("The reference of an action")
struct ActionReferenceTests {
    @Test("names participant, date, version and action, and is read back")
    func whole() throws {
        let reference = try ActionReference(
            participant: ParticipantID("de-v2-werf"), date: CalendarDate("2026-11-20"), version: 12, action: 3
        )
        #expect(reference.description == "de-v2-werf/2026-11-20-v12/3")
        #expect(ActionReference(reference.description) == reference)
    }

    @Test(
        "anything else is none",
        arguments: [
            "", "3", "noordrand/2026-11-20-v1", "noordrand/2026-11-20/3", "noordrand/2026-11-20-v0/3",
            "a/b/c/d",
            "noordrand/2026-02-30-v1/3", "Noord Rand/2026-11-20-v1/3", "noordrand/2026-11-20-v1/0",
        ])
    func other(text: String) { #expect(ActionReference(text) == nil) }
}
