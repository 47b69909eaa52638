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
        ])
    func contradictions(sound: String, faulty: String, summary: String) throws {
        #expect(try project(sound, faulty).validated().log.diagnostics.map { $0.summary.en } == [summary])
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
