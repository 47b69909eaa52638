import Content
import Diagnostics
import Markdown
import Testing

@Suite("Dossiers")
struct DossierTests {
    private static let path = "content/vertrouwelijk/bibliotheken/noordrand.yml"

    private func project(_ dossier: String) -> Project { Sound.project([Self.path: dossier]) }

    @Test("a dossier is read; what readers call the participant follows from the name")
    func sound() throws {
        let dossier = try Sound.project().validated().content?.confidential.dossiers.first
        #expect(dossier?.inSentence == "Bibliotheek Noordrand")
        #expect(dossier?.rounds.first?.status == .concept)
    }

    @Test(
        "a fault in it stops that advice alone, and its words still feed the fence",
        arguments: [
            (
                "unchecked-advice", "  - measurement: eerste",
                "  - ‸measurement: eerste\n    status: definitief"
            ),
            ("unknown-name", "measurement: eerste", "measurement: ‸eerst"),
            ("unknown-name", "rounds:", "trajectory: ‸lang\nrounds:"),
            (
                "unknown-name", "    date: 2026-03-12",
                "    date: 2026-03-12\n    include: [{recommendation: ‸leeruurr, reason: x}]"
            ),
            (
                "missing-key", "    date: 2026-03-12",
                "    date: 2026-03-12\n    exclude: [‸{recommendation: leeruur}]"
            ),
            (
                "rounds-out-of-order", "  - measurement",
                "  - measurement: eerste\n    date: 2026-04-01\n  - ‸measurement"
            ),
            ("out-of-range", "employees: 42", "employees: ‸0"),
            ("wrong-form", "employees: 42", "employees: ‸\"42,5\""),
            ("missing-key", "name: Bibliotheek Noordrand\nemployees", "‸employees"),
            ("impossible-date", "2026-03-12", "‸2026-02-30"),
            ("unknown-key", "rounds:", "‸medewerkers: 3\nrounds:"),
            ("unknown-value", "    date: 2026-03-12", "    date: 2026-03-12\n    status: ‸definitif"),
            ("malformed-yaml", "leaders: 5", "leaders: 5: ‸6"),
        ])
    func faulty(identifier: String, sound: String, faulty: String) throws {
        let project = project(Sound.dossier.replacing(sound, with: faulty))
        let (content, log) = try project.validated()
        #expect(log.diagnostics.map(\.identifier).contains(identifier))
        if identifier != "malformed-yaml" {
            #expect(log.diagnostics.map(\.short) == ["\(identifier) \(project.marks[0])"])
        }
        #expect(log.faultyScopes == [.advice("noordrand")])
        #expect(content?.confidential.dossiers.isEmpty == true)
        #expect(content?.confidential.faultyDossiers.map(\.slug) == ["noordrand"])
        #expect(
            content?.confidential.faultyDossiers.first?.text.contains("Noordrand")
                == (identifier != "missing-key" || sound.hasPrefix("    ")))
    }

    @Test("a dossier without rounds has nothing to advise and says so", arguments: ["rounds: []", "rounds:"])
    func withoutRounds(line: String) throws {
        let (content, log) = try project(
            "name: Bibliotheek Noordrand\nemployees: 42\nleaders: 5\n\(line)\n"
        ).validated()
        #expect(log.faultyScopes == [.advice("noordrand")])
        #expect(content?.confidential.faultyDossiers.count == 1)
    }

    @Test("a dossier whose file name cannot be an address fails alone")
    func name() throws {
        let path = "content/vertrouwelijk/bibliotheken/Zuid Rand.yml"
        let project = Sound.project([path: Sound.dossier])
        #expect(try project.faults() == ["invalid-name \(path):1:1"])
        #expect(try project.validated().log.faultyScopes == [.advice("Zuid Rand")])
    }

    @Test(
        "the consultant's summary is a text whose links are told at their place",
        arguments: [
            "    summary: |\n      Lees <b>dit</b> eens.\n", "    summary: Lees <b>dit</b> eens.\n",
        ])
    func summary(lines: String) throws {
        let (content, _) = try project(Sound.dossier + lines).validated()
        guard case .text(let source)? = content?.confidential.dossiers.first?.rounds.first?.summary else {
            Issue.record("the summary is missing")
            return
        }
        let line = (Sound.dossier + lines).split(separator: "\n", omittingEmptySubsequences: false)
            .firstIndex { $0.contains("<b>") }
        #expect(source.linesBefore == line)
    }
}
