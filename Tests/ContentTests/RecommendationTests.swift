import Advice
import Content
import Diagnostics
import Markdown
import Testing

@Suite("Recommendations and policy")
struct RecommendationTests {
    private func project(_ sound: String, _ faulty: String) -> Project {
        Sound.project([
            "content/aanbevelingen/leeruur.md": Sound.recommendation.replacing(sound, with: faulty)
        ])
    }

    @Test("a recommendation is read with its rule")
    func sound() throws {
        let (content, log) = try Sound.project().validated()
        let text = content?.confidential.recommendations.first
        #expect(log.diagnostics.isEmpty)
        #expect(text?.recommendation.rule?.condition.description == "score(tijd) < 3")
        #expect(content?.confidential.faultyRecommendations.isEmpty == true)
    }

    @Test(
        "a fault in it is its own; where the rule can be read, it still says whom it concerns",
        arguments: [
            ("unknown-dimension", "score(tijd)", "score(‸tij)", false),
            ("unknown-dimension", "  - score(tijd)", "  - \"score(‸tij)\" #", false),
            ("malformed-condition", "  - score(tijd) < 3.0", "  - any: [‸score < 2]", false),
            ("unknown-dimension", "dimension: tijd", "dimension: ‸tijdd", true),
            ("too-long-for-phase", "within: 30 dagen", "within: ‸31 dagen", true),
            ("too-long-for-phase", "within: 30 dagen", "within: ‸2 maanden", true),
            ("malformed-time-span", "within: 30 dagen", "within: ‸gauw", true),
            ("unknown-value", "phase: eerste-hulp", "phase: ‸eerstehulp", true),
            ("missing-key", "owner: manager\n", "", true),
            ("unknown-name", "owner: manager", "owner: manager\narticles: [‸fout]", true),
            ("unknown-name", "owner: manager", "owner: manager\nconflicts-with: [‸leer-uur]", true),
            ("unknown-key", "owner: manager", "owner: manager\n‸audiance: [manager]", true),
            ("wrong-form", "when:\n  - score(tijd) < 3.0", "when: ‸score(tijd) < 3.0", false),
        ])
    func faulty(identifier: String, sound: String, faulty: String, readsRule: Bool) throws {
        let project = project(sound, faulty)
        let (content, log) = try project.validated()
        #expect(log.diagnostics.map(\.identifier) == [identifier])
        if let mark = project.marks.first {
            #expect(log.diagnostics.map(\.short) == ["\(identifier) \(mark)"])
        }
        #expect(log.faultyScopes == [.recommendation("leeruur")])
        #expect(content?.confidential.recommendations.isEmpty == true)
        let left = content?.confidential.faultyRecommendations
        #expect(left?.map(\.slug) == ["leeruur"])
        #expect((left?.first?.rule != nil) == readsRule)
    }

    @Test("a recommendation that no rule can ever choose is a warning", arguments: ["", "when: []\n"])
    func neverChosen(when: String) throws {
        #expect(
            try project("when:\n  - score(tijd) < 3.0\n", when).scopes() == [
                "recommendation:leeruur never-chosen"
            ])
        #expect(try project("when:\n  - score(tijd) < 3.0\n", "fallback: true\n").scopes().isEmpty)
    }

    @Test("an `any` of nothing is a fault and not a rule that never holds")
    func emptyAny() throws {
        #expect(try project("  - score(tijd) < 3.0", "  - any: []").scopes() != [])
    }

    @Test("one of several conditions may hold")
    func any() throws {
        let rule = try project(
            "  - score(tijd) < 3.0", "  - any:\n      - score(tijd) < 2.0\n      - employees > 9"
        )
        .validated().content?.confidential.recommendations.first?.recommendation.rule
        #expect(rule?.condition.description == "(score(tijd) < 2 or employees > 9)")
    }

    @Test(
        "links and HTML in the text of a recommendation, a policy and a foreword are checked",
        arguments: [
            "content/aanbevelingen/leeruur.md", "content/beleid/kijken.md", "content/boekje/voorwoord.md",
        ])
    func proseIsChecked(path: String) throws {
        let text = "\n‸[a](../artikelen/leren/anders.md) ‸<b>vet</b>\n"
        let project = Sound.project([
            "content/beleid/kijken.md": "---\ntitle: Kijk\nsummary: Kijk.\n---\n",
            "content/boekje.yml":
                "title: B\nedition: \"1\"\ndate: 2026-11-01\nforeword: boekje/voorwoord.md\nparts:\n"
                + "  - {title: D, promise: P, chapters: [leren/fouten]}\n",
            "content/boekje/voorwoord.md": "---\ntitle: Vooraf\n---\n",
        ])
        let changed = Project(
            project.texts.merging([path: (project.texts[path] ?? "") + text]) { _, new in new })
        #expect(
            try changed.faults().prefix(2) == [
                "broken-link \(changed.marks[0])", "raw-html \(changed.marks[1])",
            ])
    }

    @Test("a fault in a policy recommendation stops the report")
    func policy() throws {
        let project = Sound.project([
            "content/beleid/kijken.md":
                "---\ntitle: Kijk\nsummary: Kijk.\ndimensions: [‸tijdd]\n---\nTekst.\n"
        ])
        #expect(try project.faults() == ["unknown-dimension \(project.marks[0])"])
        #expect(try project.validated().log.faultyScopes == [.report])
    }

    @Test("a faulty list of works stops the site; frozen figures that cannot be read stop the edition")
    func sharedFiles() throws {
        let literature = Sound.project(["content/literatuur.yml": "kyndt:\n  ‸author: K.\n  year: 2015\n"])
        #expect(try literature.faults() == ["missing-key \(literature.marks[0])"])
        #expect(try literature.validated().log.faultyScopes == [.site])
        let work = "kyndt: {author: K., year: 2015, title: T, url: ‸\"javascript:alert(1)\"}\n"
        let unsafe = Sound.project(["content/literatuur.yml": work])
        #expect(try unsafe.faults() == ["malformed-address \(unsafe.marks[0])"])
        let figures = Sound.project(["content/branche/2026-11-16.json": "{}"])
        #expect(try figures.scopes() == ["edition malformed-branch-figures"])
    }
}
