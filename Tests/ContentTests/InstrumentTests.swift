import Advice
import Content
import Diagnostics
import Markdown
import Testing

@Suite("The instrument file")
struct InstrumentTests {
    private func project(_ sound: String, _ faulty: String) -> Project {
        Project([
            "content/site.yml": Sound.site, "content/artikelen/leren/fouten.md": Sound.article,
            "content/scan/instrument.yml": Sound.instrument.replacing(sound, with: faulty),
        ])
    }

    @Test("a sound instrument is read, with the lowest thresholds where none are written")
    func sound() throws {
        let instrument = try project("", "").validated().content?.open.instrument
        #expect(instrument?.items.map(\.id.description) == ["tijd-1", "tijd-2"])
        #expect(instrument?.thresholds == .least)
    }

    @Test(
        "a fault in it stops the edition, at its place",
        arguments: [
            ("inverted-scale", "scale: {lowest: 1, highest: 5", "scale: ‸{lowest: 5, highest: 1"),
            ("wrong-form", "lowest: 1", "lowest: ‸laag"),
            ("missing-key", "scale: {lowest: 1, ", "scale: ‸{"),
            ("threshold-too-low", "roles:", "thresholds: {respondents: ‸4}\nroles:"),
            ("threshold-too-low", "roles:", "thresholds: {leaders: ‸2}\nroles:"),
            ("threshold-too-low", "roles:", "thresholds: {participants: ‸4}\nroles:"),
            ("threshold-too-low", "roles:", "thresholds: {comparison: ‸9}\nroles:"),
            ("threshold-too-low", "roles:", "thresholds: {noticeable: ‸0}\nroles:"),
            ("threshold-too-low", "roles:", "thresholds: {spread: ‸9}\nroles:"),
            ("wrong-form", "roles:", "thresholds:\n  noticeable: ‸0,3\nroles:"),
            ("unknown-key", "roles:", "thresholds: {‸responents: 5}\nroles:"),
            ("invalid-name", "id: tijd-2", "id: ‸Tijd 2"),
            ("unknown-value", "    items:", "    about: ‸iedereen\n    items:"),
            ("unknown-key", "text: Er is ruimte.", "text: Er is ruimte., ‸tekst: x"),
            ("wrong-form", "text: Er is ruimte.", "text: Er is ruimte., reversed: ‸soms"),
            ("wrong-form", "title: medewerker}", "title: medewerker, outside-employees: ‸1}"),
            ("counts-inside", "title: medewerker}", "title: medewerker, counts: ‸apart}"),
            ("unknown-value", "title: medewerker}", "title: m, outside-employees: true, counts: ‸los}"),
            ("unknown-value", "title: medewerker}", "title: medewerker, group: ‸medewerkers}"),
            ("unknown-key", "roles:", "role-groups: [{id: team, title: t, ‸roles: x}]\nroles:"),
            ("missing-key", "roles:", "forms: ‸{list: [{id: meelopen, title: Meelopen}]}\nroles:"),
            ("empty-list", "roles:", "forms: {question: Wat?, list: ‸[]}\nroles:"),
            ("invalid-name", "roles:", "forms: {question: Wat?, list: [{id: ‸Mee, title: Mee}]}\nroles:"),
            ("contradictory-instrument", "title: Scan", "‸title: Scan\n#"),
        ])
    func faulty(identifier: String, sound: String, faulty: String) throws {
        // The last case is about the file as a whole: a repeated item.
        let isWhole = identifier == "contradictory-instrument"
        let project = isWhole ? project("id: tijd-2", "id: tijd-1") : project(sound, faulty)
        let place = isWhole ? "content/scan/instrument.yml:1:1" : project.marks[0]
        let log = try project.validated().log
        #expect(log.diagnostics.map(\.short) == ["\(identifier) \(place)"])
        #expect(log.faultyScopes == [.edition])
    }

    @Test(
        "a contradiction names what contradicts",
        arguments: [
            ("id: tijd-2", "id: tijd-1", "the item 'tijd-1' stands twice"),
            ("minimum-answered: 1", "minimum-answered: 3", "'tijd' has fewer items than must be answered"),
            (
                "text: Er is ruimte.", "text: Er is ruimte., wording: {directie: x}",
                "'tijd-2' has a wording for the unknown role 'directie'"
            ),
            (
                "  - {id: medewerker, title: medewerker}",
                "  - {id: medewerker, title: medewerker}\n  - {id: medewerker, title: m}",
                "the role 'medewerker' stands twice"
            ),
            (
                "roles:", "role-groups: [{id: team, title: Team}]\nroles:",
                "the group 'team' holds no role"
            ),
            (
                "roles:", "forms: {question: Wat?, list: [{id: a, title: A}, {id: a, title: A}]}\nroles:",
                "the form 'a' stands twice"
            ),
            ("id: tijd-2", "id: role", "two columns of answers would be called 'role'"),
        ])
    func contradictions(sound: String, faulty: String, summary: String) throws {
        #expect(try project(sound, faulty).validated().log.diagnostics.map { $0.summary.en } == [summary])
    }

    @Test("reversed items, groups of roles and forms of learning are read")
    func keys() throws {
        let text = Sound.instrument
            .replacing("text: Er is ruimte.", with: "text: Er is geen ruimte., reversed: true")
            .replacing(
                "  - {id: medewerker, title: medewerker}",
                with: """
                      - {id: hrm, title: HRM, leads: true, group: top}
                      - {id: medewerker, title: medewerker}
                      - {id: directie, title: directie, leads: true, group: top}
                      - {id: gast, title: gast, outside-employees: true}
                      - {id: stagiair, title: stagiair, outside-employees: true, counts: together}
                    role-groups: [{id: top, title: leidinggevenden}]
                    forms: {question: Wat?, known: ken ik al, list: [{id: meelopen, title: Meelopen}]}
                    """)
        let (content, log) = try Sound.project(["content/scan/instrument.yml": text]).validated()
        let instrument = try #require(content?.open.instrument)
        #expect(log.diagnostics.isEmpty)
        #expect(instrument.items.map(\.isReversed) == [false, true])
        #expect(instrument.roles.filter(\.isOutsideEmployees).map(\.id.description) == ["gast", "stagiair"])
        #expect(instrument.rolesApart.map(\.description) == ["gast"])
        #expect(
            instrument.roleGroups.map { "\($0.title): \($0.roles)" }
                == [
                    "leidinggevenden: [hrm, directie]", "medewerker: [medewerker]", "gast: [gast]",
                    "stagiair: [stagiair]",
                ])
        #expect(
            FormAspect.allCases.map { instrument.forms?.word(for: $0) } == ["ken ik al", "doe ik", "wil ik"])
        #expect(
            instrument.columns == [
                "row", "participant", "role", "tijd-1", "tijd-2", "meelopen-ken", "meelopen-doe",
                "meelopen-wil",
            ])
    }

    @Test("what refers to an instrument with a fault is no second fault")
    func references() throws {
        let project = Sound.project([
            "content/scan/instrument.yml": Sound.instrument.replacing("version", with: "‸versie"),
            "content/beleid/kijken.md": "---\ntitle: Kijk\nsummary: Kijk.\ndimensions: [tijd]\n---\nTekst.\n",
            "content/artikelen/leren/fouten.md":
                Sound.article.replacing("date:", with: "dimensions: [tijd]\ndate:"),
            "content/vertrouwelijk/bibliotheken/noordrand.yml":
                Sound.dossier + "    exclude: [{recommendation: leeruur, reason: Loopt al.}]\n",
        ])
        #expect(try project.scopes() == ["edition unknown-key"])
    }

    @Test("a dimension with a fault does not also make the instrument contradict itself")
    func noSecondFault() throws {
        #expect(try project("    bottleneck: Er is te weinig tijd\n", "").faults().count == 1)
    }
}
